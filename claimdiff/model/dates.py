"""When an article was published, read from the forms that people and pages write it in, and told in one."""

from __future__ import annotations

import re
from datetime import date, time

from claimdiff.model.text import Published

#: The months as reports tell them, the same in every locale.
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
         "aug august", "sep sept september", "oct october", "nov november", "dec december"), start=1)
    for name in names.split()
}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,3})?"
_DATES = tuple(
    re.compile(_WEEKDAY + form, re.IGNORECASE | re.ASCII)
    for form in (
        rf"{_YEAR}(?P<mark>[-/])(?P<number>\d{{1,2}})(?P=mark){_DAY}",   # 2018-06-01, 2018/06/01
        rf"{_MONTH}\s{{1,3}}{_DAY},?\s{{1,3}}{_YEAR}",                   # June 1, 2018
        rf"{_DAY}\s{{1,3}}(?:of\s)?{_MONTH},?\s{{1,3}}{_YEAR}",          # 1 June 2018
    )
)
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?::\d{2}(?:\.\d{1,9})?)?\s?(?P<half>[ap]\.?m\.?)?"
    r"\s?(?:z|[+-]\d{2}:?\d{2}|(?:utc|gmt)(?:[+-]\d{1,2})?|[a-z]{2,4}|local time)?\.?",
    re.IGNORECASE | re.ASCII,
)
_BETWEEN = re.compile(r"(?:t(?=\d)|,?\s{1,3}(?:at\s|-\s|–\s|\|\s)?|\s{0,3}$)", re.IGNORECASE)
_LONGEST = 80


def parse_published(text: str) -> Published | None:
    """Read a date of publication, with its time of day when there is one.

    Takes `2018-06-01`, `2018-06-01T11:31:00+09:00`, `June 1, 2018 11:31`, `1 June 2018, 5 p.m. EST`, each
    with or without a weekday, and with `about` before it when the date was only inferred. The time is kept
    as written; its zone is read over. Gives None for anything else: a date without a year, an impossible
    date, a sentence that holds a date.
    """
    plain = " ".join(text.split())
    if len(plain) > _LONGEST:
        return None
    about = re.match(r"(?:about|circa|c\.|around)\s", plain, re.IGNORECASE)
    rest = plain[about.end():] if about else plain
    for form in _DATES:
        found = form.match(rest)
        day = _day(found) if found else None
        if found and day:
            known, at = _time(rest[found.end():])
            return Published(day, at, stated=about is None) if known else None
    return None


def tell_day(day: date) -> str:
    """Return `4 June 2018`, the same in every locale."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def tell_when(published: Published | None) -> str:
    """Return `1 June 2018, 11:31`, `about 31 May 2018` when the day was only inferred, or `date not known`."""
    if published is None:
        return "date not known"
    told = tell_day(published.day) + (f", {published.at:%H:%M}" if published.at else "")
    return told if published.stated else f"about {told}"


def _day(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    month = int(parts["number"]) if parts.get("number") else _MONTHS[parts["month"].lower()]
    try:
        return date(int(parts["year"]), month, int(parts["day"]))
    except ValueError:
        return None


def _time(rest: str) -> tuple[bool, time | None]:
    """Tell whether what follows the date is nothing or a time of day, and which."""
    between = _BETWEEN.match(rest)
    if not between:
        return False, None
    if between.end() == len(rest):
        return True, None
    found = _TIME.fullmatch(rest, between.end())
    if not found or not (found["minute"] or found["half"]):
        return False, None
    return _clock(int(found["hour"]), int(found["minute"] or 0), (found["half"] or "")[:1].lower())


def _clock(hour: int, minute: int, half: str) -> tuple[bool, time | None]:
    if half and not 1 <= hour <= 12:
        return False, None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return True, time(hour, minute)
    except ValueError:
        return False, None
