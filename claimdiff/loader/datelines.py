"""A line that says when a page was printed, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimdiff.loader.roles import strip_bullet
from claimdiff.model import Published
from claimdiff.model.dates import MONTHS, parse_published

#: Longer lines are text (characters).
_LONGEST = 160
_LABEL = re.compile(
    r"(?:first )?(?:published|posted|updated|last updated|last modified|modified|created|date)"
    r"(?: on| at)?[:\s]\s{0,3}", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+|\d+")
_MONTHS = frozenset(name[:size].lower() for name in MONTHS for size in (3, 4, len(name)))
#: Clocks of the United States, where the month is written first: 5/2/2013 is 2 May there, 5 February elsewhere.
_AMERICAN = frozenset("et est edt ct cst cdt mt mst mdt pt pst pdt akst akdt".split())
_CLOCKS = _AMERICAN | frozenset("am pm m utc gmt bst cet cest ist kst jst hkt aest aedt".split())
_BESIDE = frozenset(
    """article story date first last originally found edited published posted updated created modified release released
    on at of and a p st nd rd th sun sunday mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday
    sat saturday local time""".split()
)
_MONTH = rf"(?:{'|'.join(name[:3] for name in MONTHS)})[a-z]{{0,6}}\.?"
_NAMED = re.compile(
    rf"\b(?:{_MONTH}\s{{1,3}}\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s{{1,3}}{_MONTH}),?\s{{1,3}}\d{{4}}\b",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?<![\d:])(\d{1,4})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])")


def is_dateline(line: str) -> bool:
    """Tell whether a line holds only a date or a time of day, with words like "updated" and "on" beside them."""
    return len(line) <= _LONGEST and (_is_of_date_words(line) or _whole(line) is not None)


def read_dateline(line: str) -> Published | None:
    """Read the date of a line that holds only a date or a time of day; None when it holds no whole date.

    The time is read where it follows the date. A date in figures alone is read when only one order of day and month
    is possible, or the clock of the United States beside it tells the order.
    """
    if len(line) > _LONGEST:
        return None
    if published := _whole(line):
        return published
    if not _is_of_date_words(line):
        return None
    named, figures = _NAMED.search(line), _NUMBERS.search(line)
    if named:
        return parse_published(named.group())
    return _read_figures(figures, _words(line)) if figures else None


def _is_of_date_words(line: str) -> bool:
    """Tell whether a line holds a figure and a date or clock, and no words but those that stand beside them."""
    found = _words(line)
    dated = _NUMBERS.search(line) or any(word in _MONTHS or word in _CLOCKS for word in found)
    known = all(word.isdigit() or word in _MONTHS or word in _CLOCKS or word in _BESIDE for word in found)
    return bool(dated and known and any(word.isdigit() for word in found))


def _whole(line: str) -> Published | None:
    plain = strip_bullet(line)
    label = _LABEL.match(plain)
    return parse_published(plain[label.end():] if label else plain)


def _words(line: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(line)]


def _read_figures(found: re.Match[str], beside: Sequence[str]) -> Published | None:
    """Read a date in figures: the year first, or the month, or the day, where `beside` or the figures tell which."""
    first, second, third = found[1], found[3], found[4]
    if len(first) == 4:
        return parse_published(f"{first}-{second}-{third}")
    year = third if len(third) == 4 else f"{19 if third > '69' else 20}{third}"
    if int(second) > 12 or not _AMERICAN.isdisjoint(beside):
        return parse_published(f"{year}-{first}-{second}")
    return parse_published(f"{year}-{second}-{first}") if int(first) > 12 or first == second else None
