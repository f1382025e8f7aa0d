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
#: What may stand between a name and an age, commas and hyphens aside.
_BESIDE = frozenset({"", "aged", "age", "old"})
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


def person_aged(reading: Reading, statement: Statement, context: Context) -> tuple[str, ...]:
    """Return the parts of the full name right beside an age ("Anna Berg, 34,", "34-year-old Anna Berg"), or none."""
    if not isinstance(reading.value, Quantity) or reading.value.thing != "age":
        return ()
    text = context.articles[statement.article].text
    for each in statement.read("name"):
        first, second = sorted((each.span, reading.span))
        beside = text[first.end : second.start].strip(" ,(-") in _BESIDE
        if beside and isinstance(each.value, Name) and each.value.kind == "person" and len(each.value.parts) > 1:
            return each.value.parts
    return ()


def one_person_aged(pair: Pair, context: Context) -> bool:
    """Tell whether both figures are ages of one person, whose full name stands right beside each."""
    one = frozenset(person_aged(pair.left, pair.left_statement, context))
    other = frozenset(person_aged(pair.right, pair.right_statement, context))
    return bool(one and other) and (one <= other or other <= one)


def one_owner(pair: Pair, context: Context) -> bool | None:
    """Tell whether both figures are told of one person; None when one of them names nobody before the figure."""
    if one_person_aged(pair, context):
        return True
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
    after = _STOP.split(_BRACKETS.sub(" ", statement.after(reading.span)[:_REACH]))[0]
    return frozenset(stem(word) for word in words(after) if word not in EMPTY_WORDS) - _DIRECTIONS
