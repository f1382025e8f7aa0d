"""How two values stand that take each other's place in otherwise the same words: there is no other thing they tell.

Two outlets that write one sentence with two numbers, days or names in one place contradict each other, even
where either sentence alone would not say enough of what it counts or when.
"""

from __future__ import annotations

import re

from claimdiff.model import Comparison, Moment, Name, Place, Precision, Quantity, Reading, Relation
from claimdiff.slots.moment_words import MONTHS, WEEKDAYS
from claimdiff.slots.name_spelling import same_parts
from claimdiff.slots.place_words import AMBIGUOUS
from claimdiff.slots.quantity_units import UNITS

#: A day of a month: "3", "3rd".
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\Z")


def other_quantity(left: Reading, right: Reading) -> Comparison | None:
    """Tell a conflict of two amounts that share no value, or of one figure in two units; None when they may agree."""
    one, two = left.value, right.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity) or one.ordinal != two.ordinal:
        return None
    figures = (one.low, one.high) == (two.low, two.high)
    if one.unit != two.unit:
        if not figures or not (one.low or one.high) or not _one_dimension(one.unit, two.unit):
            return None
        return Comparison(Relation.CONFLICT, f"One figure in two units: “{left.text}” and “{right.text}”.")
    apart = one.lies_below(two) or two.lies_below(one)
    if figures or one.approximate or two.approximate or not apart or not _one_class(one, two):
        return None
    return Comparison(Relation.CONFLICT, f"{{left}} has “{left.text}” where {{right}} has “{right.text}”.")


def _one_class(one: Quantity, two: Quantity) -> bool:
    return one.thing == two.thing or not one.thing or not two.thing


def _one_dimension(one: str, two: str) -> bool:
    """Tell whether two units measure one dimension, so that one figure cannot be right in both."""
    if {one, two} & {"pound", ""}:
        return False
    mine, theirs = ({unit.dimension for unit in UNITS.values() if unit.name == name} for name in (one, two))
    money = all(len(name) == len("USD") and name.isupper() for name in (one, two))
    return money or bool(mine & theirs)


def other_moment(left: Reading, right: Reading) -> Comparison | None:
    """Tell a conflict of two moments that exclude each other; two weekdays do so whatever the pages' dates."""
    one, two = left.value, right.value
    if not isinstance(one, Moment) or not isinstance(two, Moment) or one.zone != two.zone:
        return None
    named = _days_named(one), _days_named(two)
    placed = one.precision is two.precision and one.precision is not Precision.MINUTE and _disjoint(one, two)
    absolute = placed and not one.relative and not two.relative
    if not absolute and (not all(named) or named[0] == named[1] or len(named[0]) != len(named[1])):
        return None
    return Comparison(Relation.CONFLICT, f"{{left}} has “{left.text}” where {{right}} has “{right.text}”.")


def _disjoint(one: Moment, two: Moment) -> bool:
    if one.start is None or one.end is None or two.start is None or two.end is None:
        return False
    return one.end <= two.start or two.end <= one.start


def _days_named(moment: Moment) -> tuple[str, ...]:
    """Return the weekday, or the month and day, that a moment names without counting from its page."""
    words = moment.phrase.replace(",", " ").split()
    weekdays = tuple(word for word in words if word in WEEKDAYS)
    if weekdays:
        return weekdays[:1]
    month = next((at for at, word in enumerate(words) if word.rstrip(".") in MONTHS), None)
    if month is None:
        return ()
    beside = [_DAY.match(word) for word in (*words[month + 1 : month + 2], *words[max(0, month - 1) : month])]
    number = MONTHS[words[month].rstrip(".")]
    return next(((str(number), found[1]) for found in beside if found), ())


def other_place(left: Reading, right: Reading) -> Comparison | None:
    """Tell a conflict of two known places of which neither holds the other."""
    one, two = left.value, right.value
    if not isinstance(one, Place) or not isinstance(two, Place) or not (one.known and two.known):
        return None
    if {one.name, two.name} & AMBIGUOUS or one.name in two.within or two.name in one.within:
        return None
    return Comparison(Relation.CONFLICT, f"{{left}} has {one.name} where {{right}} has {two.name}.")


def other_name(left: Reading, right: Reading) -> Comparison | None:
    """Tell a detail of two people of whom one is named where the other is in the other statement."""
    one, two = left.value, right.value
    if not isinstance(one, Name) or not isinstance(two, Name) or same_parts(one.parts, two.parts) != "different":
        return None
    return Comparison(Relation.DETAIL, "another name in the same place")
