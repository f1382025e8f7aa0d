"""What stands in one statement where something else stands in the other, the words around both the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from claimdiff.model import Reading, Span, Statement
from claimdiff.words import fold, stem

#: Words, with figures kept whole; signs of money and shares are words of their own.
_WORD = re.compile(r"[^\W_]+(?:[.,'’][^\W_]+)*|[$€£%]")
#: So many words beside an exchange must be the same, both sides together; a statement's end counts as one.
_BESIDE = 3
#: So many words must be the same in all: less is a turn of phrase that two sentences may share.
_LEAST = 6
#: This part of all words of both statements must be the same (difflib's ratio).
_ALIKE = 0.5
#: Statements of more words are lists or no prose, and their comparison would take its time.
_LONGEST_STATEMENT = 150
#: Longer stretches than this many words say something else altogether.
_LONGEST = 8

_Word = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two stretches, in the left and in the right article, that stand between the same words."""

    left: Span
    right: Span

    def holds(self, left: Reading, right: Reading) -> bool:
        """Tell whether two readings take each other's place."""
        return self.left.overlaps(left.span) and self.right.overlaps(right.span)


def exchanges(left: Statement, right: Statement) -> tuple[Exchange, ...]:
    """Return the stretches in which two statements differ while the words around them are the same, in order."""
    one, two = _words(left), _words(right)
    if max(len(one), len(two)) > _LONGEST_STATEMENT:
        return ()
    matcher = SequenceMatcher(None, [word for word, _, _ in one], [word for word, _, _ in two], autojunk=False)
    if matcher.quick_ratio() < _ALIKE or matcher.ratio() < _ALIKE:
        return ()
    steps = matcher.get_opcodes()
    if sum(b - a for tag, a, b, _, _ in steps if tag == "equal") < _LEAST:
        return ()
    return tuple(
        Exchange(_span(one[a:b]), _span(two[c:d]))
        for at, (tag, a, b, c, d) in enumerate(steps)
        if tag == "replace" and b - a <= _LONGEST and d - c <= _LONGEST and _framed(steps, at)
    )


def _framed(steps: Sequence[tuple[str, int, int, int, int]], at: int) -> bool:
    """Tell whether enough of the words beside a step are the same on both sides of it."""
    beside = [_same(steps, at - 1) if at else 1, _same(steps, at + 1) if at + 1 < len(steps) else 1]
    return min(beside) > 0 and sum(beside) >= _BESIDE


def _same(steps: Sequence[tuple[str, int, int, int, int]], at: int) -> int:
    tag, start, end, _, _ = steps[at]
    return end - start if tag == "equal" else 0


def _words(statement: Statement) -> list[_Word]:
    start = statement.span.start
    return [(word, start + first, start + last) for word, first, last in _stemmed(statement.text)]


@lru_cache(maxsize=4096)
def _stemmed(text: str) -> tuple[_Word, ...]:
    """Stem the words of a text, with their places; remembered, for a statement is compared many times."""
    return tuple((stem(fold(found.group())), found.start(), found.end()) for found in _WORD.finditer(text))


def _span(words: Sequence[_Word]) -> Span:
    return Span(words[0][1], words[-1][2])
