"""The words and marks of a sentence with their places, and what kind of word each can be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from claimdiff.loader import words
from claimdiff.model import Span

_TOKEN = re.compile(r"\w[\w'’.&-]*\w|\w|--|[^\w\s]")
_OPENING = ("“", "«", "„")
_CLOSING = ("”", "»")
#: How many words and marks a quotation in single marks may take.
_SINGLE_REACH = 80
_BRACKETS = {"(": 1, "[": 1, ")": -1, "]": -1}


class Token(NamedTuple):
    """A word or mark: its place, its letters as written and small, and whether marks or brackets hold it."""

    start: int
    end: int
    text: str
    word: str
    inside: bool


def read_tokens(text: str, sentence: Span) -> tuple[Token, ...]:
    """Give the words and marks of a sentence in order.

    A closing quotation mark without an opening one means that the sentence began inside the quotation.
    """
    found = [(match.start(), match.end(), match.group()) for match in _TOKEN.finditer(text, *_ends(sentence))]
    held = _held(found)
    return tuple(
        Token(start, end, piece, piece.lower().replace("’", "'"), inside)
        for (start, end, piece), inside in zip(found, held, strict=True)
    )


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _held(found: Sequence[tuple[int, int, str]]) -> list[bool]:
    double = _starts_quoted(found)
    single = False
    depth = 0
    held: list[bool] = []
    for at, (_, _, piece) in enumerate(found):
        if piece in _OPENING or (piece == '"' and _opens(found, at)):
            held.append(double or single or depth > 0)
            double = True
            continue
        if piece in _CLOSING or piece == '"':
            double = False
        elif piece == "‘" or (piece == "'" and _opens(found, at)):
            single = any(each[2] in "’'" for each in found[at + 1 : at + _SINGLE_REACH])
        elif piece in "’'":
            single = False
        depth = max(0, depth + _BRACKETS.get(piece, 0))
        held.append(double or single or depth > 0)
    return held


def _opens(found: Sequence[tuple[int, int, str]], at: int) -> bool:
    """Tell whether a straight mark stands before a word and after a blank, as an opening one does."""
    after = at + 1 < len(found) and found[at + 1][0] == found[at][1] and found[at + 1][2][0].isalnum()
    return after and (at == 0 or found[at - 1][1] < found[at][0] or found[at - 1][2] in "([—–")


def _starts_quoted(found: Sequence[tuple[int, int, str]]) -> bool:
    """Tell whether the first quotation mark of the sentence closes a quotation."""
    for at, (_, _, piece) in enumerate(found):
        if piece in _OPENING or piece in _CLOSING or piece == '"':
            return piece in _CLOSING or (piece == '"' and at > 0 and not _opens(found, at))
    return False


def is_word(token: Token) -> bool:
    """Tell whether the token is a word or a number, not a mark."""
    return token.word[0].isalnum()


def is_finite(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at` can be a finite verb, judged by its form and its neighbours."""
    token = tokens[at]
    before = tokens[at - 1].word if at else ""
    if token.word in words.AUXILIARIES:
        return True
    if not token.text.islower() or before in words.DETERMINERS or before in words.BE or before == "to":
        return False
    if token.word in words.VERBS:
        return before not in words.PREPOSITIONS
    if is_past(token.word):
        if at + 1 < len(tokens) and tokens[at + 1].word == "by":
            return False
        closed = before in words.PREPOSITIONS or before in words.AUXILIARIES
        return not closed and not before.isdigit()
    return before in words.SUBJECT_PRONOUNS and before != "that" and _may_be_verb(token.word)


def _may_be_verb(word: str) -> bool:
    """Tell whether a word after "he" or "who" can be its verb: nothing small, no adverb."""
    return len(word) > 3 and word.isalpha() and word not in words.PREPOSITIONS and not word.endswith("ly")


def is_past(word: str) -> bool:
    """Tell whether a word has the form of a regular past."""
    return len(word) > 4 and word.endswith("ed") and word not in words.NOT_PAST and "-" not in word


def is_participle(token: Token) -> bool:
    """Tell whether a word has the form of a present participle."""
    word = token.word
    formed = len(word) > 5 and word.endswith("ing") and token.text.islower()
    return formed and word not in words.NOT_PARTICIPLE


def is_adverb(token: Token) -> bool:
    """Tell whether a word stands between a subject or conjunction and its verb."""
    return token.word in words.ADVERBS or (token.word.endswith("ly") and len(token.word) > 4)


def first_finite(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Give the place of the first finite verb in a stretch, quotations and brackets left out, or None."""
    return next((at for at in range(start, end) if not tokens[at].inside and is_finite(tokens, at)), None)


def verb_follows(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a finite verb stands at `at`, adverbs left out."""
    while at < len(tokens) - 1 and is_adverb(tokens[at]):
        at += 1
    return is_finite(tokens, at)
