"""What was said when: when each article was published, and which times it tells, on one line of days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from claimdiff.model import Article, Claim, Reading, Report, Verdict
from claimdiff.model.dates import tell_day
from claimdiff.reporter.index import Index
from claimdiff.reporter.printable import printable
from claimdiff.reporter.summary import tell_month, tell_short

#: Days on either side of the publications within which told times are drawn; others are only listed.
_NEAREST = 21
_MOST_TICKS = 12
_STEPS = (1, 2, 7, 14, 30, 60, 90, 180, 365)
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
#: A line of so many days has room for so many claims' numbers on each of them; a longer one for none.
_ROOM = ((12, 3), (20, 2), (40, 1))

# The forms of `Moment.key` that name a place in the calendar.
_DAY = re.compile(r"(?:week of )?(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d)|\.\.\d\d))?", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)
_YEAR = re.compile(r"(\d{4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of days, `start` included and `end` not, as proleptic ordinals; `told` names it for a reader."""

    start: int
    end: int
    told: str
    clock: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """One time that one article tells, in its words, with the claim and the statement it belongs to.

    `at` and `until` lie along the line of days (0..1); a time that goes on beyond it has an end outside. `at` is
    None for a time that is not drawn.
    """

    when: When
    words: str
    article: str
    name: str
    claim: str
    statement: str
    verdict: Verdict
    at: float | None = None
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A day, or a longer time, of which one article tells, with the claims that it tells of it.

    `at` and `until` lie along the line of days (0..1); a time that goes on beyond it has an end outside. `claims`
    are ids, and `verdict` is that of the first, the weightiest. `told` names the time, and its words.
    """

    at: float
    until: float
    long: bool
    verdict: Verdict
    claims: tuple[str, ...]
    told: str

    def label(self, numbers: Mapping[str, int], room: int) -> str:
        """Return the claims' numbers, at most `room` of them and how many more; empty for what has none."""
        known = sorted(numbers[claim] for claim in self.claims if claim in numbers)
        more = f"+{len(known) - room}" if len(known) > room else ""
        return " ".join([*map(str, known[:room]), *([more] if more else [])]) if room else ""


@dataclass(frozen=True, slots=True)
class Lane:
    """One article on the line of days: `at` is where the day of its publication begins (0..1), `until` where it ends.

    `at` is None when that day is not known.
    """

    article: str
    name: str
    label: str
    published: str
    stated: bool
    at: float | None
    until: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The lanes in order of publication, the days that carry a label, and all times told, in order.

    A tick is a place on the line, a day's name, and its weekday where days stand close. `room` is how many numbers
    of claims fit on one day.
    """

    lanes: tuple[Lane, ...]
    ticks: tuple[tuple[float, str, str], ...]
    mentions: tuple[Mention, ...]
    room: int


def read_when(key: str) -> When | None:
    """Read the key of a moment that names a week, day, month or year; None for any other phrase."""
    try:
        if found := _DAY.fullmatch(key):
            first = date(int(found[1]), int(found[2]), int(found[3]))
            clock = f"{found[4]}:{found[5]}" if found[5] else ""
            days, kind = (1, "") if not key.startswith("week") else (7, "week of ")
            if days > 1 and first.weekday() == _WEEKDAYS.index("Sat"):    # weeks begin on Monday, weekends here
                days, kind = 2, "weekend of "
            return When(first.toordinal(), first.toordinal() + days, f"{kind}{tell_day(first)}", clock)
        if found := _MONTH.fullmatch(key):
            year, month = int(found[1]), int(found[2])
            first, after = date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)
            return When(first.toordinal(), after.toordinal(), tell_month(first))
        if found := _YEAR.fullmatch(key):
            first, after = date(int(found[1]), 1, 1), date(int(found[1]) + 1, 1, 1)
            return When(first.toordinal(), after.toordinal(), key)
    except ValueError:
        return None
    return None


def draw_timeline(report: Report, index: Index) -> Timeline | None:
    """Lay publications and told times along one line of days; None when there is nothing to lay out."""
    mentions = sorted(_mentions(report, index), key=lambda one: (one.when.start, one.when.end, one.when.clock))
    published = [article.published.day.toordinal() for article in report.articles if article.published]
    if not published:
        return None
    start, end = _window(published, mentions)
    placed = tuple(_place(one, start, end) for one in mentions)
    lanes = tuple(_lane(article, placed, index, start, end) for article in sorted(report.articles, key=_published))
    room = next((room for days, room in _ROOM if end - start <= days), 0)
    return Timeline(lanes, tuple(_ticks(start, end)), placed, room)


def _published(article: Article) -> tuple[date, int, int]:
    """Order articles by day and hour of publication, those without a date last, those without an hour at noon."""
    known = article.published
    if known is None:
        return date.max, 24, 0
    return (known.day, known.at.hour, known.at.minute) if known.at else (known.day, 12, 0)


def _mentions(report: Report, index: Index) -> Iterator[Mention]:
    """Give each time that an article tells, once for each claim."""
    seen: set[tuple[str, str, str]] = set()
    for claim in report.claims:
        article = {statement.id: statement.article for statement in claim.statements}
        for reading in _moments(claim):
            when = read_when(reading.value.key)
            key = (article[reading.statement], reading.value.key, claim.id)
            if when and key not in seen:
                seen.add(key)
                words = printable(reading.text).strip()
                id_ = article[reading.statement]
                yield Mention(when, words, id_, index.names[id_], claim.id, reading.statement, claim.verdict)


def _moments(claim: Claim) -> Iterator[Reading]:
    known = {statement.id for statement in claim.statements}
    yield from (one for statement in claim.statements for one in statement.readings if one.slot == "moment")
    told = [(each.slot, each.readings) for each in claim.differences]
    told += [(each.slot, each.readings) for each in claim.agreements]
    yield from (one for slot, readings in told if slot == "moment" for one in readings if one.statement in known)


def _window(published: list[int], mentions: list[Mention]) -> tuple[int, int]:
    """Choose the stretch of days to draw: the publications, and what is told of the days around them."""
    first, last = min(published), max(published) + 1
    reach = max(_NEAREST, last - first)
    days = [one.when for one in mentions if one.when.end - one.when.start <= 7]
    near = [when for when in days if first - reach <= when.start and when.end <= last + reach]
    start = min([first, *(when.start for when in near)])
    end = max([last, *(when.end for when in near)])
    return start - 1, end + 1


def _place(one: Mention, start: int, end: int) -> Mention:
    """Place a time on the line; a year, and what lies outside the line, is only listed."""
    long = one.when.end - one.when.start > 31
    if long or one.when.end <= start or one.when.start >= end:
        return one
    size = end - start
    at, until = max(one.when.start, start - size / 50), min(one.when.end, end + size / 50)
    return Mention(
        one.when, one.words, one.article, one.name, one.claim, one.statement, one.verdict,
        round((at - start) / size, 4), round((until - start) / size, 4),
    )


def _lane(article: Article, placed: tuple[Mention, ...], index: Index, start: int, end: int) -> Lane:
    published = article.published
    day = published.day.toordinal() - start if published else 0
    return Lane(
        article=article.id,
        name=index.names[article.id],
        label=index.labels[article.id],
        published=tell_short(published),
        stated=bool(published and published.stated),
        at=round(day / (end - start), 4) if published else None,
        until=round((day + 1) / (end - start), 4),
        marks=tuple(_marks([one for one in placed if one.article == article.id])),
    )


def _marks(mentions: list[Mention]) -> Iterator[Mark]:
    """Bring together what an article tells of one time, the longest times first."""
    together: dict[tuple[float, float], list[Mention]] = {}
    for one in mentions:
        if one.at is not None:
            together.setdefault((one.at, one.until), []).append(one)
    for (at, until), mine in sorted(together.items(), key=lambda item: (item[0][0] - item[0][1], item[0])):
        ranked = sorted(mine, key=lambda one: list(Verdict).index(one.verdict))
        words = ", ".join(dict.fromkeys(f"“{one.words}”" for one in mine))
        when = mine[0].when
        claims = tuple(dict.fromkeys(one.claim for one in ranked))
        yield Mark(at, until, when.end - when.start > 1, ranked[0].verdict, claims, f"{when.told}: {words}")


def _ticks(start: int, end: int) -> Iterator[tuple[float, str, str]]:
    """Label days at an even distance, at most a dozen of them; a label stands at noon."""
    step = next((step for step in _STEPS if (end - start) / step <= _MOST_TICKS), (end - start) // _MOST_TICKS + 1)
    for day in range(start + 1, min(end, date.max.toordinal() + 1), step):      # 31 December 9999 has no next day
        when = date.fromordinal(day)
        told = tell_day(when).split()
        name = f"{told[0]} {told[1][:3]}" if step < 60 else f"{told[1][:3]} {told[2]}"
        yield round((day + 0.5 - start) / (end - start), 4), name, _WEEKDAYS[when.weekday()] if step < 7 else ""
