"""What was said when: when each article was published, and which times it tells, on one line of days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from claimdiff.model import Article, Claim, Reading, Report, Verdict
from claimdiff.reporter.index import Index
from claimdiff.reporter.printable import printable
from claimdiff.reporter.summary import tell_day, tell_month, tell_short

#: Days on either side of the publications within which told times are drawn; others are only listed.
_NEAREST = 21
_MOST_TICKS = 12
_STEPS = (1, 2, 7, 14, 30, 60, 90, 180, 365)

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

    `at` and `until` lie between 0 and 1 along the line of days; `at` is None for a time that is not drawn.
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
class Lane:
    """One article on the line of days. `at` is when it was published (0..1), None when that is not known."""

    article: str
    name: str
    label: str
    published: str
    stated: bool
    at: float | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The lanes in order of publication, the days that carry a label, and all times told, in order."""

    lanes: tuple[Lane, ...]
    ticks: tuple[tuple[float, str], ...]
    mentions: tuple[Mention, ...]


def read_when(key: str) -> When | None:
    """Read the key of a moment that names a week, day, month or year; None for any other phrase."""
    try:
        if found := _DAY.fullmatch(key):
            first = date(int(found[1]), int(found[2]), int(found[3]))
            week = key.startswith("week")
            clock = f"{found[4]}:{found[5]}" if found[5] else ""
            told = f"week of {tell_day(first)}" if week else tell_day(first)
            return When(first.toordinal(), first.toordinal() + (7 if week else 1), told, clock)
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
    lanes = (_lane(article, placed, index, start, end) for article in report.articles)
    ordered = sorted(lanes, key=lambda lane: (lane.at is None, lane.at or 0.0))
    return Timeline(tuple(ordered), tuple(_ticks(start, end)), placed)


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
    at, until = max(one.when.start, start), min(one.when.end, end)
    size = end - start
    return Mention(
        one.when, one.words, one.article, one.name, one.claim, one.statement, one.verdict,
        round((at - start) / size, 4), round((until - start) / size, 4),
    )  # fmt: skip


def _lane(article: Article, placed: tuple[Mention, ...], index: Index, start: int, end: int) -> Lane:
    published = article.published
    at = None
    if published:
        hours = (published.at.hour + published.at.minute / 60) / 24 if published.at else 0.5
        at = round((published.day.toordinal() + hours - start) / (end - start), 4)
    mine = (one for one in placed if one.article == article.id and one.at is not None)
    first: dict[tuple[float | None, float], Mention] = {}
    for one in sorted(mine, key=lambda one: list(Verdict).index(one.verdict)):
        first.setdefault((one.at, one.until), one)
    return Lane(
        article=article.id,
        name=index.names[article.id],
        label=index.labels[article.id],
        published=tell_short(published),
        stated=bool(published and published.stated),
        at=at,
        mentions=tuple(sorted(first.values(), key=lambda one: (one.at or 0.0, -one.until))),
    )


def _ticks(start: int, end: int) -> Iterator[tuple[float, str]]:
    """Label days at an even distance, at most a dozen of them; a label stands at noon."""
    step = next((step for step in _STEPS if (end - start) / step <= _MOST_TICKS), (end - start) // _MOST_TICKS + 1)
    for day in range(start + 1, min(end, date.max.toordinal() + 1), step):      # 31 December 9999 has no next day
        told = tell_day(date.fromordinal(day)).split()
        name = f"{told[0]} {told[1][:3]}" if step < 60 else f"{told[1][:3]} {told[2]}"
        yield round((day + 0.5 - start) / (end - start), 4), name
