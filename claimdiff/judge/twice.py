"""Two statements that exclude each other twice over are more likely two facts than one fact told wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from claimdiff.judge.figures import is_close
from claimdiff.judge.pairs import Pair, Weighed
from claimdiff.model import Comparison, Quantity, Relation
from claimdiff.slots.quantity_things import PEOPLE

#: Beside an outright conflict, figures already found to be of different things speak for two facts.
_APART = frozenset({Relation.CONFLICT, Relation.SCOPE})
#: So many figures that all differ are those of two facts of one kind: two hauls, two storms. Tolls of people
#: go wrong together, the dead with the injured.
_MANY, _MANY_THINGS = 3, 2
_UNCLEAR = Comparison(
    Relation.DETAIL, "unclear whether these are told of the same thing: they differ in more than this"
)


def doubt_twice(weighed: Sequence[Weighed]) -> list[Weighed]:
    """Weaken the conflicts between two statements that exclude each other in time and otherwise, or in many figures.

    Two facts of one kind (two nights' crowds, two quakes) differ in everything; one fact is seldom told
    wrong twice in one sentence. All but equal figures are one figure, so they raise no doubt.
    """
    times = {pair.ends for slot, pairs in weighed if slot == "moment" for pair in pairs if _excludes(pair)}
    others = {pair.ends for slot, pairs in weighed if slot != "moment" for pair in pairs if pair.relation in _APART}
    near = {pair.ends for slot, pairs in weighed if slot == "quantity" for pair in pairs if _near(pair)}
    figures = [pair for slot, pairs in weighed if slot == "quantity" for pair in pairs if _excludes(pair)]
    things = Counter(pair.ends for pair in figures if not _of_people(pair))
    many = {ends for ends, count in things.items() if count >= _MANY_THINGS}
    many |= {pair.ends for slot, pairs in weighed if slot == "place" for pair in pairs if _excludes(pair)} & {
        pair.ends for slot, pairs in weighed if slot == "quantity" for pair in pairs if pair.relation in _APART
    }
    many |= {ends for ends, count in Counter(pair.ends for pair in figures).items() if count >= _MANY}
    doubted = ((times & others) | many) - near
    return [(slot, [_doubted(pair) if pair.ends in doubted else pair for pair in pairs]) for slot, pairs in weighed]


def _of_people(pair: Pair) -> bool:
    return isinstance(pair.left.value, Quantity) and pair.left.value.thing in PEOPLE


def _doubted(pair: Pair) -> Pair:
    return replace(pair, comparison=_UNCLEAR) if _excludes(pair) else pair


def _excludes(pair: Pair) -> bool:
    return pair.relation is Relation.CONFLICT


def _near(pair: Pair) -> bool:
    left, right = pair.left.value, pair.right.value
    return isinstance(left, Quantity) and isinstance(right, Quantity) and is_close(left, right)
