"""What the words of two statements say for or against one fact: one small function a feature, all symmetric."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from operator import mul

from claimdiff.matcher.candidates import Candidates
from claimdiff.matcher.people import missing_from
from claimdiff.matcher.profile import Profile, Story, names_beyond


@dataclass(frozen=True, slots=True)
class Context:
    """What a feature may know beside the two statements: the story, and how all of its statements overlap.

    `best_clauses` maps two sentences to the highest plain score among their clauses.
    """

    story: Story
    candidates: Candidates
    best_clauses: dict[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements by place in the story, their profiles, and the terms they share with what these are worth.

    `amount` is the worth of all they share, `content` of what is no name, country or office among it.
    """

    at: tuple[int, int]
    left: Profile
    right: Profile
    shared: dict[str, float]
    amount: float
    content: float
    context: Context


Feature = Callable[[Pair], float]


def make_context(story: Story, candidates: Candidates) -> Context:
    """Prepare what the features look up."""
    clauses: dict[tuple[int, int], float] = {}
    for (left, right), amount in candidates.overlap.items():
        key = story.sentence_of[left], story.sentence_of[right]
        clauses[key] = max(clauses.get(key, 0.0), amount)
    return Context(story, candidates, clauses)


def pair_up(context: Context, left: int, right: int) -> Pair:
    """Bring two places in the story together for comparison."""
    one, other = context.story.profiles[left], context.story.profiles[right]
    small, large = (one, other) if len(one.weights) <= len(other.weights) else (other, one)
    shared = {
        term: min(worth, large.weights[term]) for term, worth in small.weights.items() if term in large.weights
    }
    cast = one.cast | other.cast
    content = math.fsum(worth for term, worth in shared.items() if term not in cast)
    return Pair((left, right), one, other, shared, math.fsum(shared.values()), content, context)


def containment(pair: Pair) -> float:
    """Return the share of the smaller statement's worth that the other has as well (0..1)."""
    small = min(pair.left.total, pair.right.total)
    return min(pair.amount / small, 1.0) if small else 0.0


def information(pair: Pair) -> float:
    """Return how much is shared at all, on a falling scale (log of 1 + nats)."""
    return math.log1p(pair.amount)


def letters(pair: Pair) -> float:
    """Return the cosine of their character sequences, rare ones weighing more (0..1)."""
    one, other = pair.left.grams, pair.right.grams
    both = one.keys() & other.keys()      # a set, but an exact sum knows no order
    return math.fsum(map(mul, map(one.__getitem__, both), map(other.__getitem__, both)))


def same_actions(pair: Pair) -> float:
    """Return the worth of the shared words that belong to a family of words (root of nats)."""
    return _worth_of(pair, pair.left.actions & pair.right.actions)


def same_numbers(pair: Pair) -> float:
    """Return the worth of the shared numbers (root of nats)."""
    return _worth_of(pair, pair.left.numbers & pair.right.numbers)


def _worth_of(pair: Pair, terms: frozenset[str]) -> float:
    return math.sqrt(math.fsum(pair.shared.get(term, 0.0) for term in terms))


def same_phrases(pair: Pair) -> float:
    """Return the worth of the shared pairs of neighbouring words (root of nats)."""
    runs = [set(zip(each.sequence, each.sequence[1:], strict=False)) for each in (pair.left, pair.right)]
    worth = pair.context.story.vocabulary.worth_of
    return math.sqrt(math.fsum(min(worth(one), worth(other)) for one, other in runs[0] & runs[1]))


def neighbours(pair: Pair) -> float:
    """Return the best plain score of the statements just before the two, or just after them."""
    left, right = pair.at
    overlap = pair.context.candidates.overlap
    return max(overlap.get((left - 1, right - 1), 0.0), overlap.get((left + 1, right + 1), 0.0))


def same_place(pair: Pair) -> float:
    """Return how alike their places in the two articles are (1 the same, 0 first and last)."""
    places = pair.context.story.places
    return 1.0 - abs(places[pair.at[0]] - places[pair.at[1]])


def best_of_sentence(pair: Pair) -> float:
    """Return the pair's plain score against the best pair of clauses of the two sentences (0..1)."""
    story = pair.context.story
    top = pair.context.best_clauses.get((story.sentence_of[pair.at[0]], story.sentence_of[pair.at[1]]), 0.0)
    return pair.context.candidates.overlap.get(pair.at, 0.0) / top if top else 0.0


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


def name_apart(pair: Pair) -> float:
    """Return the worth of the rarest name that stands in the one statement and not in the other (nats)."""
    worth = pair.context.story.vocabulary.worth_of
    return max(map(worth, sorted(names_apart(pair))), default=0.0)


def names_apart(pair: Pair) -> frozenset[str]:
    """Return the names that only one of the two statements has."""
    return names_beyond(pair.left, pair.right) | names_beyond(pair.right, pair.left)


def same_person(pair: Pair) -> float:
    """Return 1 when a person named in the one is named in the other."""
    one, other = pair.left.people.persons, pair.right.people.persons
    return float(len(missing_from(one, pair.right.weights)) < len(one)
                 or len(missing_from(other, pair.left.weights)) < len(other))


def other_persons(pair: Pair) -> float:
    """Return 1 when each of the two names a person whom the other does not."""
    return float(bool(missing_from(pair.left.people.persons, pair.right.weights))
                 and bool(missing_from(pair.right.people.persons, pair.left.weights)))


def other_speakers(pair: Pair) -> float:
    """Return 1 when each of the two is put to a speaker, and these are not the same."""
    one, other = pair.left.people.speakers, pair.right.people.speakers
    return float(bool(one and other) and not any(left & right for left in one for right in other))


#: Every feature of the words: its name in plain words, and how it is measured. Each earned its place by
#: the average precision it adds on stories left out of the fit (benchmarks/ALIGNMENT.md).
FEATURES: tuple[tuple[str, Feature], ...] = (
    ("information in common", information),
    ("share of the shorter in common", containment),
    ("letters in common", letters),
    ("same actions", same_actions),
    ("same numbers", same_numbers),
    ("same phrases", same_phrases),
    ("neighbours agree", neighbours),
    ("same place in the article", same_place),
    ("best clauses of the sentences", best_of_sentence),
    ("content in common beside the cast", content_in_common),
    ("share of that content in common", share_of_content),
    ("share of the cast in what is common", share_of_cast),
    ("other actions", other_actions),
    ("a name that only one has", name_apart),
    ("the same person", same_person),
    ("other persons", other_persons),
    ("other speakers", other_speakers),
)
