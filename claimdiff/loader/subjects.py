"""Whom a clause speaks of when it does not say so itself: the words of the sentence before it."""

from __future__ import annotations

from collections.abc import Sequence

from claimdiff.loader import words
from claimdiff.loader.tokens import Token, first_finite, is_adverb, is_past, is_word

#: A subject is a noun with what belongs to it; more words than these are something else.
_MOST_WORDS = 12
_CLAUSES = words.RELATIVES | words.SUBORDINATORS | words.CONDITIONS | {"that", "to", "but"}


def find_subject(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    """Give the first and the end place of the subject of the clause at `start`, or None when it shows none.

    The subject stands before the first finite verb, after an opening phrase with its comma; in
    `said Fauzi` it follows the verb.
    """
    verb = first_finite(tokens, start, end)
    if verb is None:
        return None
    if tokens[verb].word in words.SAYING:
        content = _content(tokens, verb, end)
        if content:
            return content
    first = _after_opening(tokens, start, verb)
    if first < verb:
        return _cut(tokens, first, verb)
    return _cut(tokens, verb + 1, end) if tokens[verb].word in words.SAYING else None


def find_speaker(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    """Give the subject of the first finite verb itself: who said it, where that verb is one of saying."""
    verb = first_finite(tokens, start, end)
    if verb is None:
        return None
    first = _after_opening(tokens, start, verb)
    return _cut(tokens, first, verb) if first < verb else _cut(tokens, verb + 1, end)


def find_first_noun(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    """Give the noun that a stretch begins with: "The quake" of "The quake, which hit at night"."""
    return _cut(tokens, _after_opening(tokens, start, end), end)


def _content(tokens: Sequence[Token], verb: int, end: int) -> tuple[int, int] | None:
    """Give the subject of what is said: "Williams said [people] smashed windows"."""
    that = next((at for at in range(verb + 1, min(verb + 6, end)) if tokens[at].word == "that"), verb)
    first = that + 1
    inner = first_finite(tokens, first, end)
    if inner is None or inner == first or any(token.word == "," for token in tokens[first:inner]):
        return None
    return _cut(tokens, first, inner)


def _after_opening(tokens: Sequence[Token], start: int, verb: int) -> int:
    """Give the place where the subject begins: past "On Wednesday," and what quotation marks hold."""
    first = start
    while first < verb and (tokens[first].inside or not is_word(tokens[first])):
        first += 1
    if first < verb and tokens[first].word in words.COORDINATORS | words.SUBORDINATORS:
        first += 1
    if first < verb and tokens[first].word in words.TIME_OPENERS:
        return next((at + 1 for at in range(first, verb) if tokens[at].word == ","), first)
    if first < verb and tokens[first].word in words.PREPOSITIONS | {"according", "prior"}:
        comma = next((at for at in range(first, verb) if tokens[at].word == ","), None)
        noun = next((at for at in range(first + 2, verb) if tokens[at].word in ("a", "an", "the")), None)
        return comma + 1 if comma is not None else noun or first
    return first


def _cut(tokens: Sequence[Token], first: int, end: int) -> tuple[int, int] | None:
    """Shorten a stretch to the noun it begins with: up to a comma, a bracket or another clause."""
    while first < end and is_adverb(tokens[first]):
        first += 1
    last = first
    while last < end and last - first < _MOST_WORDS and _may_be_within(tokens[last]):
        last += 1
    while last > first and (is_adverb(tokens[last - 1]) or not is_word(tokens[last - 1])
                            or is_past(tokens[last - 1].word)):
        last -= 1
    return (first, last) if last > first and tokens[first].word != "there" else None


def _may_be_within(token: Token) -> bool:
    """Tell whether a word, or the point of "Mr. Gray", can stand inside a subject."""
    return token.word == "." or (is_word(token) and token.word not in _CLAUSES)
