"""Words of a text as the slots compare them: folded, stemmed, spelt one way, and led back to their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimdiff.model import Article, Reading, Span, Statement, Value
from claimdiff.words import EMPTY_WORDS, WORD, american, fold, stem

__all__ = [
    "EMPTY_WORDS", "WORD", "american", "content_stems", "places_of", "reading_of", "readings_of", "stem", "words_of",
]


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, without punctuation, hyphenated words taken apart."""
    folded = (fold(found.group()) for found in WORD.finditer(text))
    return tuple(word for word in folded if word)


def places_of(text: str) -> Iterator[tuple[str, int, int]]:
    """Give each word of a text with its start and end: (folded word, start, end)."""
    for found in WORD.finditer(text):
        yield fold(found.group()), found.start(), found.end()


def content_stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words that carry content, in order, repeats kept."""
    return tuple(stem(word) for word in words_of(text) if word not in EMPTY_WORDS)


def reading_of(statement: Statement, article: Article, slot: str, value: Value, span: Span) -> Reading:
    """Build the reading of one value at one place of the article."""
    return Reading(statement.id, slot, value, span, span.of(article.text))


def readings_of(
    statement: Statement, article: Article, slot: str, found: Iterable[tuple[Value, int, int]]
) -> tuple[Reading, ...]:
    """Build the readings of values found in the statement's text, each with the half-open range it was read from."""
    origin = statement.span.start
    spans = ((value, Span(origin + start, origin + end)) for value, start, end in found)
    return tuple(reading_of(statement, article, slot, value, span) for value, span in spans)
