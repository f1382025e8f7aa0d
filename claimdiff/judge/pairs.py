"""Which reading of one statement answers which reading of another, the mildest relation first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimdiff.judge.exchange import Exchange, exchanges
from claimdiff.model import Comparison, Quantity, Reading, Relation, Span, Statement
from claimdiff.slots import Slot
from claimdiff.slots.quantity_people import one_mark

#: Charity: two readings that can be one value are paired before any that cannot.
_MILDEST_FIRST = (
    Relation.SAME, Relation.SPELLING, Relation.EQUIVALENT, Relation.WORDING,
    Relation.DETAIL, Relation.SCOPE, Relation.UPDATE, Relation.CONFLICT,
)
_ONE_VALUE = (Relation.SAME, Relation.SPELLING, Relation.EQUIVALENT)
#: What a slot tells of itself with its reasons; an exchange adds nothing.
_ANSWERED = (*_ONE_VALUE, Relation.WORDING, Relation.CONFLICT)
_SILENT = Comparison(Relation.SAME)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two readings of one slot in aligned statements of two articles, and what comparing them gave.

    `exchanged` is true when they take each other's place in otherwise the same words.
    """

    left: Reading
    right: Reading
    left_statement: Statement
    right_statement: Statement
    comparison: Comparison
    exchanged: bool = False

    @property
    def relation(self) -> Relation:
        """How the two readings stand to each other."""
        return self.comparison.relation

    @property
    def ends(self) -> frozenset[str]:
        """The ids of the two statements."""
        return frozenset({self.left_statement.id, self.right_statement.id})


#: The judged pairs of one slot, with the slot's name.
Weighed = tuple[str, list[Pair]]


def pair_readings(slot: Slot, left: Statement, right: Statement) -> list[Pair]:
    """Pair the comparable readings of two statements one to one, the mildest relations first."""
    mine, theirs = left.read(slot.name), right.read(slot.name)
    places = exchanges(left, right) if mine and theirs and slot.exchanged else ()
    candidates = [
        pair for one in mine for other in theirs
        if (pair := _compared(slot, Pair(one, other, left, right, _SILENT), places)) is not None
    ]
    candidates.sort(key=_rank)
    taken: set[Reading] = set()
    paired: list[Pair] = []
    for pair in candidates:
        if pair.left not in taken and pair.right not in taken:
            taken |= {pair.left, pair.right}
            paired.append(pair)
    return paired


def _rank(pair: Pair) -> tuple[bool, bool, bool, bool, int, Span, Span]:
    """Order pairs: one value, in the same place, counts of a group that both mark alike, then the mildest relation."""
    same, one = pair.relation is Relation.SAME, pair.relation in _ONE_VALUE
    marked = isinstance(pair.left.value, Quantity) and one_mark(pair.left, pair.right)
    mildest = _MILDEST_FIRST.index(pair.relation)
    return not same, not pair.exchanged, not one, not marked, mildest, pair.left.span, pair.right.span


def _compared(slot: Slot, pair: Pair, places: Sequence[Exchange]) -> Pair | None:
    """Compare the two readings of a pair; None when they do not speak of one thing."""
    comparison = slot.compare(pair.left, pair.right)
    exchanged = any(place.holds(pair.left, pair.right) for place in places)
    if exchanged and slot.exchanged and (comparison is None or comparison.relation not in _ANSWERED):
        comparison = slot.exchanged(pair.left, pair.right) or comparison
    if comparison is None:
        return None
    differs = comparison.relation not in _ONE_VALUE
    return replace(pair, comparison=comparison, exchanged=exchanged and differs)


def drop_told_alike(pairs: Sequence[Pair], slot: Slot) -> list[Pair]:
    """Leave out the differences between two articles that elsewhere in the claim tell the values alike.

    Where both articles tell both values, they do not differ at all. A conflict falls away when even one of
    them tells both: an article that gives the police's figure and the organisers' does not conflict with
    one that gives one of them.
    """
    told: dict[str, dict[Reading, None]] = {}
    for pair in pairs:
        told.setdefault(pair.left_statement.article, {})[pair.left] = None
        told.setdefault(pair.right_statement.article, {})[pair.right] = None

    @cache
    def relations_in(reading: Reading, article: str) -> frozenset[Relation]:
        answers = (slot.compare(reading, other) for other in told[article])
        return frozenset(answer.relation for answer in answers if answer is not None)

    def also_told(reading: Reading, article: str, alike: Sequence[Relation]) -> bool:
        return not relations_in(reading, article).isdisjoint(alike)

    def falls_away(pair: Pair) -> bool:
        conflict = pair.relation is Relation.CONFLICT
        alike = _ONE_VALUE if conflict and not pair.exchanged else (Relation.SAME,)
        left_too = also_told(pair.left, pair.right_statement.article, alike)
        right_too = also_told(pair.right, pair.left_statement.article, alike)
        return (left_too or right_too) if conflict else (left_too and right_too)

    return [pair for pair in pairs if pair.relation is Relation.SAME or not falls_away(pair)]
