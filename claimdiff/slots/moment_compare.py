"""How two moments stand to each other: interval against interval, as far as both can be placed."""

from __future__ import annotations

from datetime import datetime, timedelta

from claimdiff.model import Anchor, Comparison, Moment, Precision, Reading, Relation
from claimdiff.slots.moment_words import DAY_PARTS, MONTH_NAMES, MONTHS, WEEKDAYS, ZONES

#: Anchors that place a moment for certain.
_FIRM = frozenset({Anchor.ABSOLUTE, Anchor.STATED})
_FINE = frozenset({Precision.DAY, Precision.PART, Precision.MINUTE})

#: How far apart two disjoint moments may lie and still be told of one event. Outlets that confuse the date of
#: one event miss by days, or by a month or a few years where only those are told; what lies farther apart
#: is nearly always another event that the story recalls.
_REACH = {
    Precision.YEAR: timedelta(days=366 * 3), Precision.MONTH: timedelta(days=366), Precision.WEEK: timedelta(0),
}
_REACH_OF_DAY_AND_MONTH = timedelta(days=40)
_REACH_OF_DAYS = timedelta(days=366)
_REACH_OF_RELATIVE = timedelta(days=7)

#: Two distances ("six weeks ago", "12 weeks ago") are rough: so far apart they are no longer one.
_ROUGH = {
    Precision.YEAR: timedelta(days=366 * 2), Precision.MONTH: timedelta(days=62), Precision.WEEK: timedelta(days=21),
    Precision.DAY: timedelta(days=2),
}

#: Moments of telling and of the page are not those of what is told.
_BESIDE_IT = frozenset({"told", "page"})
#: Nor does a plan say what is to come.
_NOT_THEN = _BESIDE_IT | {"planned"}

#: Times of day this close are one time, told roughly.
_CLOSE = timedelta(minutes=15)


def compare(left: Reading, right: Reading) -> Comparison | None:
    """Compare two readings of the slot; None when it cannot be told that they differ."""
    one, two = left.value, right.value
    if not isinstance(one, Moment) or not isinstance(two, Moment):
        return None
    if _is_clock(one) or _is_clock(two):
        return _clocks(left, right, one, two)
    if one.start is None or two.start is None or one.end is None or two.end is None:
        return Comparison(Relation.SAME) if one.phrase == two.phrase else _unplaced(left, right, one, two)
    if one.zone != two.zone and one.precision is two.precision is Precision.MINUTE:
        return _across_zones(left, right, one, two)
    if (one.start, one.end) == (two.start, two.end):
        return _equal(left, right, one, two)
    if one.relative and two.relative and one.phrase == two.phrase:
        reason = f"both say “{left.text}”, on pages of different days; text that was copied may be older than its page."
        return Comparison(Relation.EQUIVALENT, reason)
    if one.start < two.end and two.start < one.end:
        return _overlapping(left, right, one, two)
    return _disjoint(left, right, one, two)


def _equal(left: Reading, right: Reading, one: Moment, two: Moment) -> Comparison:
    """Tell equal intervals: the same, unless one is told by the calendar and the other by its distance."""
    if one.phrase == two.phrase or not (one.relative or two.relative):
        return Comparison(Relation.SAME)
    sure = "is" if one.anchor in _FIRM and two.anchor in _FIRM else "is, if the pages are dated right,"
    return Comparison(Relation.EQUIVALENT, f"“{left.text}” {sure} the same time as “{right.text}” ({_shown(one)})")


def _overlapping(left: Reading, right: Reading, one: Moment, two: Moment) -> Comparison | None:
    """Tell overlapping intervals: one is more precise, or they only share a stretch."""
    if one.start is None or two.start is None or one.end is None or two.end is None:
        return None
    if one.event != two.event and _BESIDE_IT & {one.event, two.event}:
        return None
    if Precision.YEAR in {one.precision, two.precision} and one.precision is not two.precision:
        coarse = one if one.precision is Precision.YEAR else two
        if coarse.relative or one.relative or two.relative:
            return None
    if one.precision is two.precision is Precision.MINUTE or one.precision is two.precision is Precision.PART:
        return Comparison(Relation.DETAIL, f"“{left.text}” and “{right.text}” may be the same time.")
    finer, wider = (left, right) if one.end - one.start < two.end - two.start else (right, left)
    if max(one.start, two.start) != (one if finer is left else two).start:
        return None      # "Tuesday night" runs into Wednesday
    return Comparison(Relation.DETAIL, f"“{finer.text}” lies within “{wider.text}”.")


def _disjoint(left: Reading, right: Reading, one: Moment, two: Moment) -> Comparison | None:
    """Tell disjoint intervals: a conflict only where both are sure and near enough to be one event's."""
    days_of_months = one.precision is two.precision is Precision.DAY and not one.relative and not two.relative
    if not days_of_months and (one.anchor not in _FIRM or two.anchor not in _FIRM):
        return _weekdays(left, right, one, two)
    if Anchor.NONE in {one.anchor, two.anchor} or not _one_verb(one, two) or not _may_be_one_event(one, two):
        return None
    if (_told_by_today(one) or _told_by_today(two)) and not _same_day(one, two):
        return None
    if _beside_midnight(one, two) or _one_weekday(one, two):
        return None
    if one.precision is two.precision is Precision.MINUTE and _gap(one, two) <= _CLOSE:
        return Comparison(Relation.DETAIL, f"“{left.text}” and “{right.text}” are a few minutes apart.")
    reason = f"“{left.text}” and “{right.text}” are different times ({_shown(one)}; {_shown(two)})"
    return Comparison(Relation.CONFLICT, reason)


def _unplaced(left: Reading, right: Reading, one: Moment, two: Moment) -> Comparison | None:
    """Tell two times of one deed that no calendar places: two months differ in whatever year they are."""
    if not {one.phrase, two.phrase} <= MONTHS.keys():
        return _weekdays(left, right, one, two)
    if MONTHS[one.phrase] == MONTHS[two.phrase] or not one.event or one.event != two.event or one.event in _NOT_THEN:
        return None
    return Comparison(Relation.CONFLICT, f"“{left.text}” and “{right.text}” are different times")


def _weekdays(left: Reading, right: Reading, one: Moment, two: Moment) -> Comparison | None:
    """Tell two days of the week, of one deed, on pages whose own dates are not known for certain."""
    named = {one.phrase, two.phrase} <= WEEKDAYS.keys()
    if not named or one.phrase == two.phrase or not one.event or one.event != two.event or one.event in _BESIDE_IT:
        return None
    reason = f"“{left.text}” and “{right.text}” differ, but when the pages were published is not known for certain"
    return Comparison(Relation.DETAIL, reason)


def _shown(moment: Moment) -> str:
    """Return a time as a reader knows it: `2 July 2013, 12:00 to 18:00`; a week or a year by its key."""
    start, end = moment.start, moment.end
    if start is None or end is None or moment.precision not in _FINE | {Precision.MONTH}:
        return moment.key
    month = f"{MONTH_NAMES[start.month].title()} {start.year}"
    clock = {Precision.MINUTE: f", {start:%H:%M}", Precision.PART: f", {start:%H:%M} to {end:%H:%M}"}
    return month if moment.precision is Precision.MONTH else f"{start.day} {month}{clock.get(moment.precision, '')}"


def _may_be_one_event(one: Moment, two: Moment) -> bool:
    """Tell whether two disjoint moments are of one grain and near enough to be one event's."""
    if one.precision in _FINE and two.precision in _FINE:
        return _gap(one, two) < (_REACH_OF_RELATIVE if one.relative or two.relative else _REACH_OF_DAYS)
    if one.relative and two.relative and one.phrase.endswith(" ago") and two.phrase.endswith(" ago"):
        return one.precision is two.precision and _gap(one, two) >= _ROUGH[one.precision]
    if one.precision is two.precision:
        return _named(one) and _named(two) and _gap(one, two) < _REACH[one.precision]
    if Precision.WEEK in {one.precision, two.precision} or not _named(one) or not _named(two):
        return False
    return _gap(one, two) < _REACH_OF_DAY_AND_MONTH and Precision.YEAR not in {one.precision, two.precision}


def _one_verb(one: Moment, two: Moment) -> bool:
    """Tell whether two moments go with one verb, or one of them with none and neither with a verb of telling."""
    if one.event == two.event:
        return True
    return not (one.event and two.event) and not _BESIDE_IT & {one.event, two.event}


def _named(moment: Moment) -> bool:
    """Tell whether a moment names its day, month or year, and is not just told by its distance (`last month`)."""
    return not moment.relative or any(word in MONTHS for word in moment.phrase.split())


def _same_day(one: Moment, two: Moment) -> bool:
    """Tell whether two placed moments begin on one day."""
    return one.start is not None and two.start is not None and one.start.date() == two.start.date()


def _gap(one: Moment, two: Moment) -> timedelta:
    """Return how far apart two disjoint placed moments lie."""
    if one.start is None or two.start is None or one.end is None or two.end is None:
        return timedelta.max
    return two.start - one.end if one.start < two.start else one.start - two.end


def _told_by_today(moment: Moment) -> bool:
    """Tell whether a moment hangs on the very day of its page (`yesterday`, `tonight`), which zones may shift."""
    return moment.relative and any(
        word in moment.phrase for word in ("today", "yesterday", "tonight", "tomorrow", "this ", "last night")
    )


def _beside_midnight(one: Moment, two: Moment) -> bool:
    """Tell whether two times of neighbouring days in different zones may be one instant."""
    return one.zone != two.zone and _gap(one, two) < timedelta(days=1)


def _one_weekday(one: Moment, two: Moment) -> bool:
    """Tell whether two moments fall on one weekday that one of them only names: copied text may be weeks old."""
    if one.start is None or two.start is None or not {one.precision, two.precision} <= _FINE:
        return False
    named = any(each.relative and set(each.phrase.split()) & WEEKDAYS.keys() for each in (one, two))
    return named and not _same_day(one, two) and one.start.weekday() == two.start.weekday()


def _is_clock(moment: Moment) -> bool:
    """Tell whether a moment is a bare time of day."""
    return moment.start is None and moment.precision is Precision.MINUTE and len(moment.phrase) == 5


def _clocks(left: Reading, right: Reading, one: Moment, two: Moment) -> Comparison | None:
    """Compare a bare time of day with another, or with a day's part or a time on a day."""
    first, second = _hours(one), _hours(two)
    if first is None or second is None:
        return None
    if one.zone != two.zone and one.zone and two.zone:
        return _unlike_zones(left, right, one, two, first[0] - second[0])
    if first == second:
        return Comparison(Relation.SAME)
    if _near(first, second):
        return Comparison(Relation.DETAIL, f"“{left.text}” and “{right.text}” fit together.")
    spoken = {left.text.lower(), right.text.lower()} & {"noon", "midnight"}
    if spoken or not _one_verb(one, two) or {one.zone, two.zone} - {"", "local"}:
        return None
    return Comparison(Relation.CONFLICT, f"“{left.text}” and “{right.text}” are different times of day.")


def _hours(moment: Moment) -> tuple[int, int] | None:
    """Return the minutes of the day that a moment allows, as (first, last); None when it tells no time of day."""
    if _is_clock(moment):
        minute = int(moment.phrase[:2]) * 60 + int(moment.phrase[3:])
        return minute, minute
    if moment.start is None or moment.end is None or moment.precision not in {Precision.PART, Precision.MINUTE}:
        return _part_hours(moment)
    first = moment.start.hour * 60 + moment.start.minute
    length = int((moment.end - moment.start).total_seconds() // 60)
    return (first, first) if moment.precision is Precision.MINUTE else (first, first + length)


def _part_hours(moment: Moment) -> tuple[int, int] | None:
    """Return the hours of a part of day that could not be placed (`Tuesday afternoon` on an undated page)."""
    if moment.precision is not Precision.PART:
        return None
    for part in sorted(DAY_PARTS, key=len, reverse=True):
        if part in moment.phrase:
            return DAY_PARTS[part][0] * 60, DAY_PARTS[part][1] * 60
    return None


def _near(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Tell whether two stretches of the day meet, a quarter of an hour each way, also across midnight."""
    slack = int(_CLOSE.total_seconds() // 60)
    return any(
        first[0] + turn <= second[1] + slack and second[0] - slack <= first[1] + turn for turn in (-1440, 0, 1440)
    )


def _unlike_zones(left: Reading, right: Reading, one: Moment, two: Moment, apart: int) -> Comparison | None:
    """Compare times of day in two zones: equal when their known distance says so, or when it could."""
    if one.zone.lower() in ZONES and two.zone.lower() in ZONES:
        fits = (apart - ZONES[one.zone.lower()] + ZONES[two.zone.lower()]) % 1440 == 0
    else:
        fits = apart % 30 == 0
    reason = f"“{left.text}” and “{right.text}” are one time in different zones."
    return Comparison(Relation.EQUIVALENT, reason) if fits else None


def _across_zones(left: Reading, right: Reading, one: Moment, two: Moment) -> Comparison | None:
    """Compare two instants told in different zones."""
    if one.start is None or two.start is None:
        return None
    if not one.zone or not two.zone:
        return Comparison(Relation.SAME) if one.start == two.start else None
    apart = _minutes(one.start, two.start)
    return _unlike_zones(left, right, one, two, apart) if abs(apart) <= 1440 else None


def _minutes(one: datetime, two: datetime) -> int:
    return int((one - two).total_seconds() // 60)
