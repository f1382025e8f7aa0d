"""From a claim to its differences: which readings of its statements differ, how, and why."""

from __future__ import annotations

from collections.abc import Mapping

from claimdiff.judge.certainty import hedges
from claimdiff.judge.headlines import cap_headlines, headline_names
from claimdiff.judge.pairs import Pair, drop_contradicted, pair_readings
from claimdiff.judge.telling import tell
from claimdiff.judge.updates import explain_by_time
from claimdiff.model import Article, Claim, Difference, Relation
from claimdiff.options import Judging
from claimdiff.slots import SLOTS, Slot

__all__ = ["judge"]


def judge(claim: Claim, articles: Mapping[str, Article], options: Judging) -> tuple[Difference, ...]:
    """Return the differences of a claim, slot by slot in the order of SLOTS, the weightiest relation first.

    `articles` maps the ids of the claim's articles to them. A slot in which nothing comparable was read
    gives nothing: silence, not agreement. A headline or caption never makes more than a detail.
    """
    if len(claim.articles) < 2:
        return ()
    found = [difference for slot in SLOTS for difference in _slot_differences(slot, claim, articles, options)]
    found += hedges(claim, articles)
    found += headline_names(claim, articles)
    order = list(Relation)
    return tuple(sorted(found, key=lambda difference: order.index(difference.relation)))


def _slot_differences(
    slot: Slot, claim: Claim, articles: Mapping[str, Article], options: Judging
) -> list[Difference]:
    pairs = _pairs(slot, claim)
    pairs = drop_contradicted(pairs, slot)
    pairs = [explain_by_time(pair, articles, options) for pair in pairs]
    pairs = [cap_headlines(pair) for pair in pairs]
    return tell(slot.name, pairs, articles)


def _pairs(slot: Slot, claim: Claim) -> list[Pair]:
    """Compare the readings of every two statements of different articles."""
    statements = claim.statements
    return [
        pair
        for at, left in enumerate(statements)
        for right in statements[at + 1 :]
        if left.article != right.article
        for pair in pair_readings(slot, left, right)
    ]
