"""What the words of two statements say for or against one fact: one small function a feature, all symmetric."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import mul

from claimdiff.matcher.candidates import Candidates, coverage
from claimdiff.matcher.people import Person
from claimdiff.matcher.profile import Profile, Story, persons_beyond


@dataclass(frozen=True, slots=True)
class Context:
    """What a feature may know beside the two statements: the story, and how all of its statements overlap."""

    story: Story
    candidates: Candidates


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements by place in the story, their profiles, and the terms they share with what these are worth.

    `amount` is the worth of all they share, `content` of what is no name, country or office among it. `alone` are
    the persons whom only the left one names, and those whom only the right one does.
    """

    at: tuple[int, int]
    left: Profile
    right: Profile
    shared: dict[str, float]
    amount: float
    content: float
    alone: tuple[Sequence[Person], Sequence[Person]]
    context: Context


Feature = Callable[[Pair], float]


def pair_up(context: Context, left: int, right: int) -> Pair:
    """Bring two places in the story together for comparison."""
    one, other = context.story.profiles[left], context.story.profiles[right]
    small, large = (one, other) if len(one.weights) <= len(other.weights) else (other, one)
    shared = {
        term: min(worth, large.weights[term]) for term, worth in small.weights.items() if term in large.weights
    }
    cast = one.cast | other.cast
    content = math.fsum(worth for term, worth in shared.items() if term not in cast)
    alone = persons_beyond(one, other), persons_beyond(other, one)
    return Pair((left, right), one, other, shared, math.fsum(shared.values()), content, alone, context)


def containment(pair: Pair) -> float:
    """Return the share of the smaller statement's worth that the other has as well (0..1)."""
    small = min(pair.left.total, pair.right.total)
    return min(pair.amount / small, 1.0) if small else 0.0


def letters(pair: Pair) -> float:
    """Return the cosine of their character sequences, rare ones weighing more (0..1)."""
    one, other = pair.left.grams, pair.right.grams
    both = one.keys() & other.keys()      # a set, but an exact sum knows no order
    return math.fsum(map(mul, map(one.__getitem__, both), map(other.__getitem__, both)))


def same_numbers(pair: Pair) -> float:
    """Return the worth of the shared numbers (root of nats)."""
    both = pair.left.numbers & pair.right.numbers
    return math.sqrt(math.fsum(pair.shared.get(term, 0.0) for term in both))


def neighbours(pair: Pair) -> float:
    """Return the best plain score of the statements just before the two, or just after them."""
    left, right = pair.at
    overlap = pair.context.candidates.overlap
    return max(overlap.get((left - 1, right - 1), 0.0), overlap.get((left + 1, right + 1), 0.0))


def same_place(pair: Pair) -> float:
    """Return how alike their places in the two articles are (1 the same, 0 first and last)."""
    places = pair.context.story.places
    return 1.0 - abs(places[pair.at[0]] - places[pair.at[1]])


def best_parts(pair: Pair) -> tuple[float, frozenset[str]]:
    """Return how much of the smaller of the two parts that are most alike is in the other (0..1), and these terms.

    A sentence often tells a fact in a few of its words, among others.
    """
    top = (0.0, 0.0, frozenset[str]())
    for one in pair.left.parts:
        if one.terms.isdisjoint(pair.shared):
            continue
        for other in pair.right.parts:
            terms = one.terms & other.terms
            if terms:
                amount = math.fsum(pair.shared[term] for term in terms)
                alike = coverage(one.worth + other.worth, amount)
                top = max(top, (alike, amount / min(one.worth, other.worth), terms), key=lambda each: each[:2])
    return top[1:]


def share_of_parts(pair: Pair) -> float:
    """Return how much of the smaller of the two parts that are most alike is in the other (0..1)."""
    return best_parts(pair)[0]


def content_in_common(pair: Pair) -> float:
    """Return how much is shared beside the cast, on a falling scale (log of 1 + nats)."""
    return math.log1p(pair.content)


def share_of_content(pair: Pair) -> float:
    """Return the share of the smaller statement's content beside the cast that the other has as well (0..1)."""
    small = min(pair.left.content, pair.right.content)
    return min(pair.content / small, 1.0) if small > 1.0 else 0.0


def share_of_cast(pair: Pair) -> float:
    """Return how much of what is shared is names, countries and offices (0..1)."""
    return 1.0 - pair.content / pair.amount if pair.amount else 0.0


def other_actions(pair: Pair) -> float:
    """Return what the actions are worth where both statements tell some and share none (root of nats)."""
    one, other = pair.left.actions, pair.right.actions
    if not one or not other or one & other:
        return 0.0
    worth = pair.context.story.vocabulary.worth_of
    return math.sqrt(min(math.fsum(map(worth, sorted(actions))) for actions in (one, other)))


def same_person(pair: Pair) -> float:
    """Return 1 when a person named in the one is named in the other."""
    named = pair.left.people.persons, pair.right.people.persons
    return float(any(len(alone) < len(persons) for alone, persons in zip(pair.alone, named, strict=True)))


def alike_of_others(pair: Pair) -> float:
    """Return the letters in common where each of the two names a person whom the other does not (0..1).

    "Kim met Lavrov", "Lavrov met Ri": being alike proves little when it is told of other people.
    """
    return letters(pair) if all(pair.alone) else 0.0


def other_speakers(pair: Pair) -> float:
    """Return 1 when each of the two is put to a speaker, and these are not the same."""
    one, other = pair.left.people.speakers, pair.right.people.speakers
    return float(bool(one and other) and not any(left & right for left in one for right in other))


def same_figure(pair: Pair) -> float:
    """Return 1 when both give one figure of one thing: "23 pirates", "$184 million"."""
    return float(bool(pair.left.figures & pair.right.figures))


def usual(pair: Pair) -> float:
    """Return how much the more usual of the two shares with the likest statements of other articles (plain score).

    Where much of what a statement says is said everywhere in a story, being like another proves less.
    """
    return max(pair.context.candidates.usual.get(place, 0.0) for place in pair.at)


#: Every feature of the words: its name in plain words, and how it is measured. Each earned its place by
#: what it adds on stories left out of the fit (benchmarks/ALIGNMENT.md).
FEATURES: tuple[tuple[str, Feature], ...] = (
    ("letters in common", letters),
    ("same numbers", same_numbers),
    ("neighbours agree", neighbours),
    ("same place in the article", same_place),
    ("share of the best parts in common", share_of_parts),
    ("content in common beside the cast", content_in_common),
    ("share of that content in common", share_of_content),
    ("share of the cast in what is common", share_of_cast),
    ("other actions", other_actions),
    ("the same person", same_person),
    ("alike, but of other persons", alike_of_others),
    ("other speakers", other_speakers),
    ("the same figure", same_figure),
    ("like many others", usual),
)
