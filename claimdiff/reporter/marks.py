"""Which of a statement's words to mark: those in which the outlets differ."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdiff.model import Difference, Reading, Relation, Span, Statement, Verdict
from claimdiff.model.report import VERDICT_OF

_WORD = re.compile(r"[\w'’-]+")
_POSSESSIVE = re.compile(r"['’]s$")

# Words that carry no difference of their own between two renderings of a quotation. "Not" is not among them.
_LITTLE = frozenset(
    "a an and are as at be been by for from had has have in is it of on or that the to was we with".split()
)


def is_told(difference: Difference) -> bool:
    """Tell whether a difference counts in the verdict; the others were explained away."""
    return VERDICT_OF[difference.relation] is not Verdict.AGREE


def differs_in_words(difference: Difference) -> bool:
    """Tell whether the readings are in different words at all; "Lavrov" and "Lavrov via TASS" may not be."""
    return len({reading.text.casefold() for reading in difference.readings}) > 1


def mark(statement: Statement, differences: tuple[Difference, ...]) -> Iterator[tuple[Span, Relation]]:
    """Find the places in a statement to mark, each with the relation of its difference.

    What was explained away is not marked, nor what would mark the whole statement: that a statement
    has no hedge, say, stands nowhere in it.
    """
    for difference in filter(is_told, differences):
        if not differs_in_words(difference):
            continue
        for reading in difference.readings:
            if reading.statement != statement.id:
                continue
            if difference.relation is Relation.WORDING:
                yield from ((span, Relation.WORDING) for span in _drift(reading, difference.readings))
            elif not covers(reading, statement):
                yield reading.span, difference.relation


def covers(reading: Reading, statement: Statement) -> bool:
    """Tell whether a reading was made from all the words of its statement."""
    start = max(reading.span.start - statement.span.start, 0)
    end = max(reading.span.end - statement.span.start, 0)
    return _WORD.search(statement.text[:start] + " " + statement.text[end:]) is None


def _drift(reading: Reading, readings: tuple[Reading, ...]) -> Iterator[Span]:
    """Find the runs of words that not every other rendering has, beginning and ending with one that matters."""
    others = [_folded(other.text) for other in readings if other.statement != reading.statement]
    start, end = None, 0
    for found in _WORD.finditer(reading.text):
        word = _fold(found[0])
        if all(word in words for words in others):
            if start is not None:
                yield Span(reading.span.start + start, reading.span.start + end)
            start = None
        elif word not in _LITTLE:
            start, end = found.start() if start is None else start, found.end()
    if start is not None:
        yield Span(reading.span.start + start, reading.span.start + end)


def _folded(text: str) -> frozenset[str]:
    return frozenset(_fold(word) for word in _WORD.findall(text))


def _fold(word: str) -> str:
    return _POSSESSIVE.sub("", word.casefold())
