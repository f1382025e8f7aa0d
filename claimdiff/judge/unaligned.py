"""Statements that share no claim, for their words differ, and yet tell one settled figure of a story otherwise."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations

from claimdiff.judge.context import Context
from claimdiff.judge.doubts import weigh_doubts
from claimdiff.judge.pairs import Pair
from claimdiff.judge.settled import settled_kind
from claimdiff.model import Moment, Quantity, Reading, Relation, Role, Statement
from claimdiff.options import Judging
from claimdiff.slots import SLOTS

_COMPARE = next(slot.compare for slot in SLOTS if slot.name == "quantity")
#: The ids of two statements.
Ends = frozenset[str]
_Figure = tuple[Statement, Reading]


def settled_apart(
    statements: Sequence[Statement], together: Collection[Ends], context: Context, options: Judging
) -> list[frozenset[Ends]]:
    """Return, for each kind of settled figure, the ids of each two statements that would conflict in it.

    `statements` are those of one story in order of place, `together` the pairs of ids that share a claim already.
    A figure of which its own article tells the whole ("seven shots hit him; two ...") is left out, and so are two
    that their articles tell again in statements that share a claim.
    """
    figures: dict[str, list[_Figure]] = {}
    for statement in statements:
        for reading in statement.read("quantity") if statement.role is Role.BODY else ():
            figures.setdefault(settled_kind(reading, statement, context), []).append((statement, reading))
    return [_apart(figures[kind], together, context, options) for kind in sorted(figures) if kind]


def _apart(
    figures: Sequence[_Figure], together: Collection[Ends], context: Context, options: Judging
) -> frozenset[Ends]:
    whole = [figure for figure in figures if not any(_is_part(figure, other, context) for other in figures)]
    pairs = [pair for pair in combinations(whole, 2) if pair[0][0].article != pair[1][0].article]
    told = {_values(*pair) for pair in pairs if _ends(*pair) in together}
    return frozenset(
        _ends(*pair) for pair in pairs
        if _values(*pair) not in told and _ends(*pair) not in together and _conflict(*pair, context, options)
    )


def _ends(one: _Figure, other: _Figure) -> Ends:
    return frozenset({one[0].id, other[0].id})


def _values(one: _Figure, other: _Figure) -> Ends:
    return frozenset(f"{statement.article} {reading.value.key}" for statement, reading in (one, other))


def _conflict(one: _Figure, other: _Figure, context: Context, options: Judging) -> bool:
    (left, here), (right, there) = one, other
    comparison = _COMPARE(here, there)
    if comparison is None or comparison.relation is not Relation.CONFLICT:
        return False
    pair = Pair(here, there, left, right, comparison)
    weighed = weigh_doubts(pair, {pair.ends: 1.0}, context, options)
    return weighed is not None and weighed.relation is Relation.CONFLICT


def _is_part(figure: _Figure, other: _Figure, context: Context) -> bool:
    """Tell whether the article of a figure tells the other, a larger one, and not of another time."""
    (statement, part), (beside, whole) = figure, other
    if statement.article != beside.article or _least(whole) <= _least(part):
        return False
    times, others = (_times(each, context) for each in (statement, beside))
    return times == others or not times or not others


def _least(reading: Reading) -> float:
    return (reading.value.low or reading.value.high or 0.0) if isinstance(reading.value, Quantity) else 0.0


def _times(statement: Statement, context: Context) -> frozenset[str]:
    told = context.around(statement, "moment")
    return frozenset(each.value.key for each in told if isinstance(each.value, Moment))
