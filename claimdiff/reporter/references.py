"""Whether what a report names is there: articles, statements, and the words at every place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from claimdiff.model import Claim, Reading, Report, Span


def find_loose_ends(report: Report, verdicts: Sequence[str]) -> Iterator[str]:
    """Find what a report names and does not hold, each in one line.

    `verdicts` are those recorded for its claims, and behind them for those it ignores.
    """
    texts = {article.id: article.text for article in report.articles}
    yield from _twice("article", (article.id for article in report.articles))
    yield from _twice("claim", (claim.id for claim in report.every_claim))
    named = [*report.origins, *report.stories, *([report.focus] if report.focus else ())]
    named += [name for reprint in report.reprints for name in (reprint.left, reprint.right)]
    yield from (f"there is no article {name!r}" for name in dict.fromkeys(named) if name not in texts)
    for article in report.articles:
        places = [block.span for block in article.blocks]
        if any(not _lies(place, article.text) for place in places):
            yield f"article {article.id}: a block lies outside its text"
        elif any(left.end > right.start for left, right in pairwise(places)):
            yield f"article {article.id}: its blocks are out of order or overlap"
    for claim, verdict in zip(report.every_claim, verdicts, strict=True):
        faults = list(_claim(claim, texts))
        yield from (f"claim {claim.id}: {fault}" for fault in faults)
        if not faults and claim.verdict != verdict:
            yield f"claim {claim.id}: the verdict is {verdict}, but its differences make it {claim.verdict}"


def _twice(kind: str, names: Iterable[str]) -> Iterator[str]:
    yield from (f"there are {often} {kind}s {name!r}" for name, often in Counter(names).items() if often > 1)


def _lies(span: Span, text: str) -> bool:
    return span.start <= span.end <= len(text)


def _claim(claim: Claim, texts: dict[str, str]) -> Iterator[str]:
    yield from _twice("statement", (one.id for one in claim.statements))
    home = {}
    for one in claim.statements:
        text = texts.get(one.article)
        if text is None:
            yield f"there is no article {one.article!r}"
        elif one.span.of(text) != one.text or not _lies(one.span, text):
            yield f"statement {one.id}: the article has other words at {one.span.start}-{one.span.end}"
        elif not _lies(one.sentence, text):
            yield f"statement {one.id}: its sentence lies outside the article"
        else:
            home[one.id] = text
    for reading in _readings(claim):
        text = home.get(reading.statement)
        if text is None:
            yield f"there is no statement {reading.statement!r} to read {reading.slot} from"
        elif reading.span.of(text) != reading.text or not _lies(reading.span, text):
            place = f"{reading.span.start}-{reading.span.end}"
            yield f"{reading.slot}: the article has other words at {place}"


def _readings(claim: Claim) -> Iterator[Reading]:
    yield from (reading for one in claim.statements for reading in one.readings)
    yield from (reading for one in claim.differences for reading in one.readings)
    yield from (reading for one in claim.agreements for reading in one.readings)
