"""The slot of moments: when a statement says it happens, as intervals of local time."""

from __future__ import annotations

import re
from dataclasses import replace

from claimdiff.model import Article, Moment, Precision, Published, Reading, Statement
from claimdiff.slots.instead import other_moment
from claimdiff.slots.moment_compare import compare
from claimdiff.slots.moment_event import event_of
from claimdiff.slots.moment_patterns import PATTERNS
from claimdiff.slots.moment_place import joined, place
from claimdiff.slots.moment_sense import is_date, looks_ahead
from claimdiff.slots.slot import Slot
from claimdiff.slots.words import readings_of

NAME = "moment"

Found = tuple[Moment, int, int]

#: What may stand between a day and a time of day that are told together.
_BETWEEN = re.compile(
    r"(?:,|\s|\bon\b|\bat\b|\baround\b|\babout\b|\bjust before\b|\bjust after\b|\bshortly before\b"
    r"|\bshortly after\b|\bby\b|\bof\b|\bin the\b|\bthe\b){0,6}\Z"
)


def find(text: str, published: Published | None) -> tuple[Found, ...]:
    """Return the moments of a text with the half-open ranges they were read from, in order of place.

    `published` anchors relative phrases; without it they stay unplaced, with their phrase alone.
    """
    found: list[Found] = []
    for kind, match in _matches(text):
        moment = place(kind, match, published, future=looks_ahead(text, match.start()))
        if moment is not None:
            found.append((moment, match.start(), match.end()))
    return tuple(
        (replace(moment, event=event_of(text, start, end)), start, end) for moment, start, end in _joined(text, found)
    )


def _matches(text: str) -> list[tuple[str, re.Match[str]]]:
    """Return the matches that tell a date or time, without overlap: the earliest first, of those the longest."""
    every = [
        (match.start(), -match.end(), order, kind, match)
        for order, (kind, pattern) in enumerate(PATTERNS)
        for match in pattern.finditer(text)
        if is_date(kind, match, text)
    ]
    chosen: list[tuple[str, re.Match[str]]] = []
    reached = 0
    for start, end, _, kind, match in sorted(every, key=lambda item: item[:3]):
        if start >= reached:
            chosen.append((kind, match))
            reached = -end
    return chosen


def _joined(text: str, found: list[Found]) -> list[Found]:
    """Join a time of day with the day told right beside it (`Saturday around 11:30 p.m.`)."""
    out: list[Found] = []
    for moment, start, end in found:
        if out and _BETWEEN.match(text[out[-1][2] : start][:60]) and start - out[-1][2] <= 60:
            both = _pair(out[-1][0], moment)
            if both is not None:
                phrase = " ".join(text[out[-1][1] : end].lower().replace("’", "'").split())
                out[-1] = (replace(both, phrase=phrase), out[-1][1], end)
                continue
        out.append((moment, start, end))
    return out


def _pair(first: Moment, second: Moment) -> Moment | None:
    """Join two neighbouring moments, one a day and one a bare time of day, or return None."""
    for day, time in ((first, second), (second, first)):
        bare = time.precision is Precision.MINUTE and time.start is None and len(time.phrase) == 5
        if bare and day.precision in {Precision.DAY, Precision.PART}:
            return joined(day, time, time.phrase)
    return None


def read(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Return the moments of a statement, each with its exact place in the article, in order of place."""
    return readings_of(statement, article, NAME, find(statement.text, article.published))


MOMENT = Slot(NAME, "when it happens, as a stretch of local time", read, compare, other_moment)
