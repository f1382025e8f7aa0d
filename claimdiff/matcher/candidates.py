"""Who is worth comparing: statements that share words, ranked by what the words are worth."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from heapq import nlargest

from claimdiff.matcher.profile import Story

#: How many partners in each article, its own included, a statement keeps.
KEPT = 6
#: A pair below this plain score is not looked at: a third of the pairs, of which 1 in 500 scores one half.
FLOOR = 0.15
#: How many of its likest statements in other articles show how usual a statement is.
NEAREST = 5


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs worth a closer look.

    `overlap` maps a pair of places in the story (the smaller first) to the plain score that ranked it;
    `ranks` maps (place, other place), where that is at least `FLOOR`, to the rank (0 the best) among the
    other's article as seen from the first. `usual` maps a place to the mean plain score of its `NEAREST` likest
    statements in other articles: how much of it is said everywhere in the story.
    """

    overlap: dict[tuple[int, int], float]
    ranks: dict[tuple[int, int], int]
    kept: tuple[tuple[int, int], ...]
    usual: dict[int, float]


def coverage(whole: float, shared: float) -> float:
    """Return how much of all that two have (`whole`, in nats) they share, times the root of how much that is."""
    return 2.0 * shared / whole * math.sqrt(shared) if whole > 0 else 0.0


def find_candidates(story: Story) -> Candidates:
    """Return the pairs of statements that share words worth something; two clauses of one sentence are no pair.

    Two statements of one article never align, but one that restates the other vouches for it (`support.py`).
    """
    shared = _shared_worth(story)
    overlap = {
        pair: coverage(story.profiles[pair[0]].total + story.profiles[pair[1]].total, amount)
        for pair, amount in shared.items()
    }
    enough = {pair: amount for pair, amount in overlap.items() if amount >= FLOOR}
    ranks = _rank(story, enough)
    kept = tuple(pair for pair in sorted(enough) if min(ranks[pair], ranks[pair[1], pair[0]]) < KEPT)
    return Candidates(overlap, ranks, kept, _usual(story, overlap))


def _shared_worth(story: Story) -> dict[tuple[int, int], float]:
    sentences = [(one.article, one.sentence) for one in story.statements]
    holders: dict[str, list[int]] = defaultdict(list)
    for place, profile in enumerate(story.profiles):
        for term in profile.weights:
            holders[term].append(place)
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for term in sorted(holders):
        places = holders[term]
        for at, left in enumerate(places):
            weight = story.profiles[left].weights[term]
            for right in places[at + 1 :]:
                if sentences[right] != sentences[left]:
                    shared[left, right] += min(weight, story.profiles[right].weights[term])
    return shared


def _rank(story: Story, overlap: dict[tuple[int, int], float]) -> dict[tuple[int, int], int]:
    groups: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for (left, right), amount in overlap.items():
        groups[left, story.statements[right].article].append((-amount, right))
        groups[right, story.statements[left].article].append((-amount, left))
    ranks: dict[tuple[int, int], int] = {}
    for (own, _), partners in groups.items():
        for rank, (_, other) in enumerate(sorted(partners)):
            ranks[own, other] = rank
    return ranks


def _usual(story: Story, overlap: dict[tuple[int, int], float]) -> dict[int, float]:
    alike: dict[int, list[float]] = defaultdict(list)
    for (left, right), amount in overlap.items():
        if story.statements[left].article != story.statements[right].article:
            alike[left].append(amount)
            alike[right].append(amount)
    return {place: math.fsum(nlargest(NEAREST, amounts)) / NEAREST for place, amounts in alike.items()}
