"""From a claim to its differences: which readings of its statements differ, how, and why."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from claimdiff.judge.certainty import hedges
from claimdiff.judge.context import Context, context_of
from claimdiff.judge.counted_by import credit
from claimdiff.judge.doubts import Scores, weigh_doubts
from claimdiff.judge.headlines import headline_names
from claimdiff.judge.pairs import Pair, drop_told_alike, pair_readings
from claimdiff.judge.rates import money_at_own_rates
from claimdiff.judge.telling import agree, tell
from claimdiff.judge.twice import doubt_twice
from claimdiff.judge.unaligned import settled_apart
from claimdiff.judge.voices import keep_voices_at_stake
from claimdiff.model import Claim, Relation, Role, Statement
from claimdiff.options import Judging
from claimdiff.slots import SLOTS, Slot

__all__ = ["Context", "context_of", "judge", "settled_apart"]


def judge(claim: Claim, context: Context, options: Judging) -> Claim:
    """Return the claim with its differences, the weightiest relation first, and its agreements.

    Within a relation they come in the order of SLOTS. A slot in which nothing comparable was read gives
    nothing: silence, not agreement. Headlines and captions are not compared; a headline that names another
    actor is told.
    """
    if len(claim.articles) < 2:
        return claim
    scores = {frozenset({tie.left, tie.right}): tie.score for tie in claim.alignments}
    weighed = doubt_twice([(slot.name, _weighed(slot, claim, scores, context, options)) for slot in SLOTS])
    weighed = keep_voices_at_stake(weighed)
    found = [difference for slot, pairs in weighed for difference in tell(slot, pairs, context.articles)]
    found += hedges(claim, context.articles)
    found += headline_names(claim, context.articles)
    order = list(Relation)
    return replace(
        claim,
        differences=tuple(sorted(found, key=lambda difference: order.index(difference.relation))),
        agreements=tuple(alike for slot, pairs in weighed for alike in agree(slot, pairs, context.articles)),
    )


def _weighed(slot: Slot, claim: Claim, scores: Scores, context: Context, options: Judging) -> list[Pair]:
    """Compare the readings of one slot, and weaken each conflict that something explains."""
    pairs = drop_told_alike(_pairs(slot, claim), slot)
    if slot.name == "quantity":
        pairs += _converted(pairs, claim, context)
    kept = [weigh_doubts(pair, scores, context, options) for pair in pairs]
    return [credit(pair, context) for pair in kept if pair is not None]


def _converted(pairs: list[Pair], claim: Claim, context: Context) -> list[Pair]:
    """Compare sums in two currencies, where one of the two articles tells the rate."""
    taken = [reading for pair in pairs for reading in (pair.left, pair.right)]
    return [
        pair for left, right in _of_two_articles(claim) for pair in money_at_own_rates(left, right, context, taken)
    ]


def _pairs(slot: Slot, claim: Claim) -> list[Pair]:
    """Compare the readings of every two body statements of different articles."""
    return [pair for left, right in _of_two_articles(claim) for pair in pair_readings(slot, left, right)]


def _of_two_articles(claim: Claim) -> list[tuple[Statement, Statement]]:
    statements = [statement for statement in claim.statements if statement.role is Role.BODY]
    return [pair for pair in combinations(statements, 2) if pair[0].article != pair[1].article]
