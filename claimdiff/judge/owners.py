"""Whom or what a figure is told of: the name before it, and where a distance is measured from."""

from __future__ import annotations

import re

from claimdiff.judge.context import Context
from claimdiff.judge.pairs import Pair
from claimdiff.model import Name, Quantity, Reading, Statement
from claimdiff.words import EMPTY_WORDS, stem, words

#: What a distance is measured from stands within so many characters after it.
_REACH = 60
_STOP = re.compile(r"[.;:!?]|,\s|\b(?:and|when|while|as|before|after)\b")
_BRACKETS = re.compile(r"\([^()]{0,40}\)")
#: Words of direction that say nothing of where a distance begins.
_DIRECTIONS = frozenset(
    stem(word) for word in "north south east west northeast northwest southeast southwest away off".split()
)


def owner_of(reading: Reading, statement: Statement, context: Context) -> frozenset[str]:
    """Return the parts of the person's name that stands nearest before a figure in its sentence; empty without one."""
    named = [
        (each.span, each.value.parts) for each in context.in_sentence(statement, "name")
        if isinstance(each.value, Name) and each.value.kind == "person" and each.span.end <= reading.span.start
    ]
    return frozenset(max(named)[1]) if named else frozenset()


def one_owner(pair: Pair, context: Context) -> bool | None:
    """Tell whether both figures are told of one person; None when one of them names nobody before the figure."""
    one, other = owner_of(pair.left, pair.left_statement, context), owner_of(pair.right, pair.right_statement, context)
    return bool(one <= other or other <= one) if one and other else None


def measured_from_elsewhere(pair: Pair) -> bool:
    """Tell whether two distances are not surely from one place: "13 miles from the ship", "150 miles east of Aden"."""
    if not all(isinstance(each.value, Quantity) and each.value.thing == "distance" for each in (pair.left, pair.right)):
        return False
    one, other = _origin(pair.left, pair.left_statement), _origin(pair.right, pair.right_statement)
    return bool(one or other) and not one & other


def _origin(reading: Reading, statement: Statement) -> frozenset[str]:
    """Return the stems of the words of content after a distance, up to where the phrase ends."""
    at = reading.span.end - statement.span.start
    after = _STOP.split(_BRACKETS.sub(" ", statement.text[at : at + _REACH]))[0]
    return frozenset(stem(word) for word in words(after) if word not in EMPTY_WORDS) - _DIRECTIONS
