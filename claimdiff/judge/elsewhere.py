"""What an outlet tells itself, in another place: both values, or parts that add up to the other outlet's figure."""

from __future__ import annotations

import math
from collections.abc import Sequence

from claimdiff.judge.context import Context
from claimdiff.judge.figures import MARKS
from claimdiff.judge.pairs import Pair
from claimdiff.model import Kind, Moment, Quantity, Reading, Relation, Statement
from claimdiff.slots import SLOTS

_COMPARE = {slot.name: slot.compare for slot in SLOTS}
#: A sum is looked for among at most this many counts of one sentence that stand one after the other.
_MOST_PARTS = 4

#: A kind told elsewhere is of the same thing when so many stems beside it are the same.
_ABOUT_ONE = 2


def tells_both(pair: Pair, context: Context) -> bool:
    """Tell whether one of the two articles tells the other's value as well, of the same thing or deed.

    An article that gives the police's figure and the organisers', or a first report and what was found
    since, does not conflict with one that gives one of them.
    """
    sides = (
        (pair.left, pair.left_statement, pair.right), (pair.right, pair.right_statement, pair.left),
    )
    return any(_told_in(value, own, context.said.get(said.article, ())) for own, said, value in sides)


def _told_in(value: Reading, own: Reading, said: Sequence[Statement]) -> bool:
    return any(
        _one_value(other, value) and not other.span.overlaps(own.span)
        for statement in said
        if statement.id != own.statement
        for other in statement.read(value.slot)
    )


def _one_value(one: Reading, other: Reading) -> bool:
    """Tell whether two readings give one value of one thing: what is only not told apart is not enough."""
    comparison = _COMPARE[one.slot](one, other)
    if comparison is None or comparison.relation not in {Relation.SAME, Relation.EQUIVALENT}:
        return False
    left, right = one.value, other.value
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return bool(left.unit in MARKS) or (left.thing, left.event) == (right.thing, right.event)
    if isinstance(left, Moment) and isinstance(right, Moment):
        return left.event == right.event
    if isinstance(left, Kind) and isinstance(right, Kind):
        return len(set(left.about) & set(right.about)) >= _ABOUT_ONE
    return True


def adds_up(pair: Pair, context: Context) -> bool:
    """Tell whether one figure is the sum of counts that the other's sentence tells one after the other.

    "23 pirates" are "12 Somali and 11 Yemeni pirates".
    """
    sides = ((pair.left, pair.right, pair.right_statement), (pair.right, pair.left, pair.left_statement))
    return any(_is_sum(whole.value, part, context.in_sentence(said, "quantity")) for whole, part, said in sides)


def _is_sum(whole: object, part: Reading, told: Sequence[Reading]) -> bool:
    if not isinstance(whole, Quantity) or whole.unit or not whole.low:
        return False
    counts = list(dict.fromkeys(told))
    runs = [
        counts[start:stop]
        for start in range(len(counts))
        for stop in range(start + 2, min(len(counts), start + _MOST_PARTS) + 1)
    ]
    return any(
        part in run and all(map(_count, run)) and math.isclose(math.fsum(map(_count, run)), whole.low) for run in runs
    )


def _count(reading: Reading) -> float:
    """Return a plain count, zero for anything else."""
    value = reading.value
    if not isinstance(value, Quantity) or value.unit or value.ordinal or value.low != value.high:
        return 0.0
    return value.low or 0.0
