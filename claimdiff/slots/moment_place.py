"""Place a matched phrase in the calendar: a match of a pattern and the day of publication give a moment."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

from claimdiff.model import Anchor, Moment, Precision, Published
from claimdiff.slots import moment_calendar as calendar
from claimdiff.slots.moment_words import COUNTS, DAY_PARTS, MONTH_NAMES, MONTHS, WEEKDAYS

Match = re.Match[str]

_WORD_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


def place(kind: str, match: Match, published: Published | None, *, future: bool) -> Moment | None:
    """Return the moment that a match tells, or None when the calendar has no such day.

    `kind` names the pattern, `future` tells that the clause looks ahead.
    """
    try:
        return _PLACERS[kind](_Parts(kind, match, published, future=future))
    except (ValueError, OverflowError):
        return None


class _Parts:
    """The named parts of one match, folded, with what is known of publication."""

    def __init__(self, kind: str, match: Match, published: Published | None, *, future: bool) -> None:
        self.kind = kind
        self.named = {name: value.lower() for name, value in match.groupdict().items() if value}
        self.phrase = " ".join(match[0].lower().replace("’", "'").strip("( )").split())
        self.published = published
        self.future = future

    def get(self, name: str) -> str:
        """Return a named part, or an empty string."""
        return self.named.get(name, "")

    @property
    def anchor(self) -> Anchor:
        """What a relative moment rests on here."""
        if self.published is None:
            return Anchor.NONE
        return Anchor.STATED if self.published.stated else Anchor.ABOUT

    @property
    def month(self) -> int:
        return MONTHS[self.get("month").rstrip(".")]

    def absolute(self, interval: calendar.Interval, precision: Precision) -> Moment:
        """A moment that the text places by itself."""
        return Moment(interval[0], interval[1], precision, Anchor.ABSOLUTE, self.phrase)

    def anchored(self, interval: calendar.Interval, precision: Precision, *, relative: bool = True) -> Moment:
        """A moment placed by the day of publication."""
        return Moment(interval[0], interval[1], precision, self.anchor, self.phrase, relative=relative)

    def unplaced(self, precision: Precision, *, relative: bool = True) -> Moment:
        """A moment that cannot be placed: its phrase is all there is."""
        return Moment(None, None, precision, Anchor.NONE, self.phrase, relative=relative)


def _iso(parts: _Parts) -> Moment:
    day = date(int(parts.get("year")), int(parts.get("number")), int(parts.get("day")))
    return parts.absolute(calendar.of_days(day), Precision.DAY)


def _slashed(parts: _Parts) -> Moment | None:
    """`6/25/2018`: only when one of the two cannot be a month, or both are one."""
    first, second = int(parts.get("first")), int(parts.get("second"))
    if first <= 12 and second <= 12 and first != second:
        return None
    month, day = (first, second) if first <= 12 else (second, first)
    return parts.absolute(calendar.of_days(date(int(parts.get("year")), month, day)), Precision.DAY)


def _date(parts: _Parts) -> Moment:
    month, day = parts.month, int(parts.get("day"))
    parts.phrase = f"{MONTH_NAMES[month]} {day}" + (f", {parts.get('year')}" if parts.get("year") else "")
    if parts.get("year"):
        return parts.absolute(calendar.of_days(date(int(parts.get("year")), month, day)), Precision.DAY)
    date(2000, month, day)
    if parts.published is None:
        return parts.unplaced(Precision.DAY, relative=False)
    nearest = calendar.nearest(parts.published.day, month, day)
    return parts.anchored(calendar.of_days(nearest), Precision.DAY, relative=False)


def _month(parts: _Parts) -> Moment:
    """`June 2018`, `April last year`, `last June`, `in June`."""
    month, which = parts.month, " ".join(parts.get("which").split())
    if parts.get("year"):
        return _edged(parts, parts.absolute(calendar.of_month(int(parts.get("year")), month), Precision.MONTH))
    if parts.published is None:
        return parts.unplaced(Precision.MONTH, relative=bool(which))
    day = parts.published.day
    if "year" in parts.phrase:
        year = day.year + {"last": -1, "this": 0, "next": 1}[which]
    elif which == "last":
        year = day.year if month < day.month else day.year - 1
    elif which == "next":
        year = day.year if month > day.month else day.year + 1
    else:
        year = day.year if which == "this" else calendar.nearest_month(day, month, future=parts.future)
    return _edged(parts, parts.anchored(calendar.of_month(year, month), Precision.MONTH, relative=bool(which)))


def _edged(parts: _Parts, moment: Moment) -> Moment:
    """Narrow a month to its early, middle or late part."""
    edge = parts.get("edge")
    if not edge or moment.start is None or moment.end is None:
        return moment
    days = {"early": (0, 14), "mid": (9, 20), "late": (14, 31)}[edge]
    start, end = moment.start + timedelta(days=days[0]), moment.start + timedelta(days=days[1])
    return Moment(start, min(end, moment.end), moment.precision, moment.anchor, moment.phrase, relative=moment.relative)


def _weekday(parts: _Parts) -> Moment:
    part = _part(parts)
    precision = Precision.PART if part else Precision.DAY
    if parts.published is None:
        return parts.unplaced(precision)
    day = _which_weekday(parts, parts.published.day, WEEKDAYS[parts.get("weekday")])
    return parts.anchored(calendar.of_hours(day, DAY_PARTS[part]) if part else calendar.of_days(day), precision)


def _which_weekday(parts: _Parts, published: date, weekday: int) -> date:
    """Choose the weekday: the last one, or with `next` or a future sense the next one."""
    which = parts.get("which").split()
    if "last" in which or "past" in which:
        return calendar.last_weekday(published, weekday, today=False)
    if "next" in which:
        return calendar.next_weekday(published, weekday, today=False)
    if parts.future or "coming" in which:
        return calendar.next_weekday(published, weekday)
    return calendar.last_weekday(published, weekday)


def _part(parts: _Parts) -> str:
    """Return the part of day of a phrase, as its key in the table: `early morning`, `night`, `late`."""
    words = " ".join(word for word in (parts.get("edge") or parts.get("late"), parts.get("part")) if word)
    return words if words in DAY_PARTS else parts.get("part")


def _relative(parts: _Parts) -> Moment:
    """`yesterday`, `tonight`, `tomorrow morning`, `last night`, `this afternoon`."""
    word, part = parts.get("word"), _part(parts)
    part = "night" if word == "tonight" else part
    precision = Precision.PART if part else Precision.DAY
    if parts.published is None:
        return parts.unplaced(precision)
    shift = -1 if word == "last" else _WORD_DAYS.get(word, 0)
    day = parts.published.day + timedelta(days=shift)
    return parts.anchored(calendar.of_hours(day, DAY_PARTS[part]) if part else calendar.of_days(day), precision)


def _period(parts: _Parts) -> Moment:
    """`last week`, `this month`, `next year`, `the weekend`."""
    unit = parts.get("unit")
    precision = {"month": Precision.MONTH, "year": Precision.YEAR}.get(unit, Precision.WEEK)
    if parts.published is None:
        return parts.unplaced(precision)
    step = {"last": -1, "past": -1, "previous": -1, "next": 1}.get(parts.get("which"), 0)
    day = parts.published.day
    if unit == "month":
        return parts.anchored(calendar.of_month(*calendar.shifted_month(day, step)), precision)
    if unit == "year":
        return parts.anchored(calendar.of_years(day.year + step), precision)
    monday = day - timedelta(days=day.weekday())
    if unit == "week":
        return parts.anchored(calendar.of_days(monday + timedelta(weeks=step), 7), precision)
    return parts.anchored(calendar.of_days(_weekend(parts, day), 2), precision)


def _weekend(parts: _Parts, day: date) -> date:
    """Return the Saturday of the weekend meant: the last one begun, or the next one not over."""
    if parts.get("which") == "next" or parts.get("which") == "this" or (parts.future and parts.get("which") == "the"):
        return day + timedelta(days=(5 - day.weekday()) % 7)
    return day - timedelta(days=(day.weekday() - 5) % 7)


def _ago(parts: _Parts) -> Moment:
    """`two weeks ago`: as precise as its unit, so `ten years ago` is a year."""
    unit = parts.get("unit")
    precision = {
        "day": Precision.DAY, "week": Precision.WEEK, "month": Precision.MONTH,
    }.get(unit, Precision.YEAR)
    if parts.published is None:
        return parts.unplaced(precision)
    count, day = int(COUNTS.get(parts.get("count"), 0) or parts.get("count")), parts.published.day
    if unit == "day":
        return parts.anchored(calendar.of_days(day - timedelta(days=count)), precision)
    if unit == "week":
        then = day - timedelta(weeks=count)
        return parts.anchored(calendar.of_days(then - timedelta(days=then.weekday()), 7), precision)
    if unit == "month":
        return parts.anchored(calendar.of_month(*calendar.shifted_month(day, -count)), precision)
    years = count * (10 if unit == "decade" else 1)
    return parts.anchored(calendar.of_years(day.year - years), precision)


def _decade(parts: _Parts) -> Moment:
    return parts.absolute(calendar.of_years(int(parts.get("year")), 10), Precision.YEAR)


def _year(parts: _Parts) -> Moment:
    return parts.absolute(calendar.of_years(int(parts.get("year"))), Precision.YEAR)


def _clock(parts: _Parts) -> Moment | None:
    """A time of day: without a day beside it, it stays unplaced, its phrase the time on the 24-hour clock."""
    hour, minute = clock(parts.named)
    if hour > 23:
        return None
    written = zone(parts.get("zone") or parts.get("place"))
    return Moment(None, None, Precision.MINUTE, Anchor.NONE, f"{hour:02}:{minute:02}", written)


def clock(named: dict[str, str]) -> tuple[int, int]:
    """Return (hour, minute) on the 24-hour clock from the named parts of a clock time, folded."""
    if "named" in named:
        return (12, 0) if named["named"] == "noon" else (0, 0)
    if "military" in named:
        return int(named["military"][:2]), int(named["military"][2:])
    if "hour24" in named:
        return int(named["hour24"]), int(named["minute24"])
    hour = int(named["hour"])
    if hour > 12:
        return hour, int(named.get("minute", 0))
    return hour % 12 + (12 if named["half"][0] == "p" else 0), int(named.get("minute", 0))


def zone(written: str) -> str:
    """Return the name of a time zone as values carry it: `local`, `UTC`, `EDT`, or empty."""
    if not written:
        return ""
    return "local" if written.startswith("local") else {"GMT": "UTC"}.get(written.upper(), written.upper())


def joined(day: Moment, time: Moment, phrase: str) -> Moment:
    """Return the moment of a day and a time of day told together; `phrase` is what both were read from."""
    if day.start is None or day.end is None:
        return Moment(None, None, Precision.MINUTE, Anchor.NONE, phrase, time.zone, day.relative)
    hour, minute = (int(piece) for piece in time.phrase.split(":"))
    start: datetime = calendar.midnight(day.start.date()) + timedelta(hours=hour, minutes=minute)
    return Moment(start, start + timedelta(minutes=1), Precision.MINUTE, day.anchor, phrase, time.zone, day.relative)


_PLACERS: dict[str, Callable[[_Parts], Moment | None]] = {
    "iso": _iso, "slashed": _slashed, "date": _date, "month": _month, "bare": _month, "weekday": _weekday,
    "relative": _relative, "period": _period, "ago": _ago, "decade": _decade, "year": _year, "clock": _clock,
}
