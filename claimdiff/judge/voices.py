"""Who said it matters where the words or the values are at stake, and is noise elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from claimdiff.judge.pairs import Pair, Weighed
from claimdiff.model import Relation

_AT_STAKE = frozenset({Relation.CONFLICT, Relation.UPDATE})


def keep_voices_at_stake(weighed: Sequence[Weighed]) -> list[Weighed]:
    """Leave out differing speakers of statements that neither share a quotation nor exclude each other.

    `weighed` are the judged pairs of each slot by its name. Two outlets that ask two people about one
    fact do not differ by that; two that put one quotation, or the same words, into two mouths do.
    """
    at_stake = {
        pair.ends
        for slot, pairs in weighed
        for pair in pairs
        if slot == "quote" or pair.relation in _AT_STAKE
    }
    return [
        (slot, [pair for pair in pairs if not _loud(slot, pair) or pair.exchanged or pair.ends in at_stake])
        for slot, pairs in weighed
    ]


def _loud(slot: str, pair: Pair) -> bool:
    return slot == "speaker" and pair.relation is Relation.DETAIL

