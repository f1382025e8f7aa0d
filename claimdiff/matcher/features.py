"""What speaks for or against two statements telling one fact: one small function a feature, all symmetric."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from claimdiff.matcher.candidates import Candidates, best_overlaps, plain_score
from claimdiff.matcher.profile import Profile, Story
from claimdiff.model import Role


@dataclass(frozen=True, slots=True)
class Context:
    """What a feature may know beside the two statements: the story, the candidates, each one's best score."""

    story: Story
    candidates: Candidates
    best: dict[int, float]
    best_clauses: dict[tuple[int, int], float]
    whole: dict[tuple[int, int], tuple[float, float]]

    def overlap(self, left: int, right: int) -> float:
        """Return the plain score of two places in the story, 0 when they share nothing."""
        return self.candidates.overlap.get((min(left, right), max(left, right)), 0.0)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two profiles, the one of the smaller id first, and the terms they share with what these are worth."""

    left: Profile
    right: Profile
    at: tuple[int, int]
    shared: dict[str, float]
    amount: float
    context: Context


Feature = Callable[[Pair], float]


def pair_up(context: Context, left: int, right: int) -> Pair:
    """Bring two places in the story together for comparison."""
    one, other = context.story.profiles[left], context.story.profiles[right]
    small, large = (one, other) if len(one.weights) <= len(other.weights) else (other, one)
    shared = {term: min(worth, large.weights[term]) for term, worth in small.weights.items() if term in large.weights}
    return Pair(one, other, (left, right), shared, math.fsum(shared.values()), context)


def make_context(story: Story, candidates: Candidates) -> Context:
    """Prepare what the features look up."""
    best = best_overlaps(candidates.overlap.items())
    clauses: dict[tuple[int, int], float] = {}
    for (left, right), amount in candidates.overlap.items():
        key = story.sentence_of[left], story.sentence_of[right]
        clauses[key] = max(clauses.get(key, 0.0), amount)
    return Context(story, candidates, best, clauses, {})


def _compare_sentences(pair: Pair) -> tuple[float, float]:
    """Return the plain score and the likeness in letters of the whole sentences."""
    story = pair.context.story
    key = story.sentence_of[pair.at[0]], story.sentence_of[pair.at[1]]
    found = pair.context.whole.get(key)
    if found is None:
        one, other = story.sentences[key[0]], story.sentences[key[1]]
        shared = math.fsum(min(w, other.weights[t]) for t, w in one.weights.items() if t in other.weights)
        found = pair.context.whole[key] = plain_score(one, other, shared), _cosine(one.grams, other.grams)
    return found


def sentence_blend(pair: Pair) -> float:
    """Coverage times the root of the shared information, of the whole sentences."""
    return _compare_sentences(pair)[0]


def sentence_letters(pair: Pair) -> float:
    """Cosine of the character sequences of the whole sentences (0..1)."""
    return _compare_sentences(pair)[1]


def best_of_sentence(pair: Pair) -> float:
    """The pair's plain score against the best pair of clauses of the two sentences (0..1)."""
    story = pair.context.story
    top = pair.context.best_clauses.get((story.sentence_of[pair.at[0]], story.sentence_of[pair.at[1]]), 0.0)
    return blend(pair) / top if top else 0.0


def coverage(pair: Pair) -> float:
    """Share of both statements' worth that they have in common (0..1)."""
    whole = pair.left.total + pair.right.total
    return 2.0 * pair.amount / whole if whole else 0.0


def containment(pair: Pair) -> float:
    """Share of the smaller statement's worth that the other has as well (0..1)."""
    small = min(pair.left.total, pair.right.total)
    return min(pair.amount / small, 1.0) if small else 0.0


def information(pair: Pair) -> float:
    """How much is shared at all, on a falling scale (log of 1 + nats)."""
    return math.log1p(pair.amount)


def blend(pair: Pair) -> float:
    """Coverage times the root of the shared information."""
    return coverage(pair) * math.sqrt(pair.amount)


def rarest(pair: Pair) -> float:
    """Worth of the rarest shared word, against the most a word can be worth in this story (0..1)."""
    return max(pair.shared.values(), default=0.0) / math.log(pair.context.story.vocabulary.documents + 2)


def second_rarest(pair: Pair) -> float:
    """Worth of the second rarest shared word (0..1)."""
    values = sorted(pair.shared.values(), reverse=True)
    top = math.log(pair.context.story.vocabulary.documents + 2)
    return values[1] / top if len(values) > 1 else 0.0


def letters(pair: Pair) -> float:
    """Cosine of their character sequences, rare ones weighing more (0..1)."""
    return _cosine(pair.left.grams, pair.right.grams)


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return math.fsum(value * large[gram] for gram, value in small.items() if gram in large)


def same_actions(pair: Pair) -> float:
    """Worth of the shared words that belong to a family of words (nats, root)."""
    common = pair.left.actions & pair.right.actions
    return math.sqrt(math.fsum(pair.shared.get(term, 0.0) for term in common))


def same_names(pair: Pair) -> float:
    """Worth of the shared names (nats, root)."""
    common = pair.left.names & pair.right.names
    return math.sqrt(math.fsum(pair.shared.get(term, 0.0) for term in common))


def same_numbers(pair: Pair) -> float:
    """Worth of the shared numbers (nats, root)."""
    common = pair.left.numbers & pair.right.numbers
    return math.sqrt(math.fsum(pair.shared.get(term, 0.0) for term in common))


def other_numbers(pair: Pair) -> float:
    """1 when both give numbers and share none."""
    both = pair.left.numbers and pair.right.numbers
    return 1.0 if both and not pair.left.numbers & pair.right.numbers else 0.0


def other_names(pair: Pair) -> float:
    """1 when both give names and share none."""
    both = pair.left.names and pair.right.names
    return 1.0 if both and not pair.left.names & pair.right.names else 0.0


def rank(pair: Pair) -> float:
    """How high each stands among the other's partners in that article: 1 for the best of both (0..1)."""
    ranks = pair.context.candidates.ranks
    one = ranks.get(pair.at, 9)
    other = ranks.get((pair.at[1], pair.at[0]), 9)
    return 0.5 / (1 + one) + 0.5 / (1 + other)


def mutual_best(pair: Pair) -> float:
    """1 when each is the other's best partner in that article."""
    ranks = pair.context.candidates.ranks
    there = ranks.get(pair.at) == 0
    return 1.0 if there and ranks.get((pair.at[1], pair.at[0])) == 0 else 0.0


def nothing_better(pair: Pair) -> float:
    """The pair's plain score against the best that either reaches anywhere (0..1)."""
    best = pair.context.best
    top = max(best.get(pair.at[0], 0.0), best.get(pair.at[1], 0.0))
    return blend(pair) / top if top else 0.0


def neighbours(pair: Pair) -> float:
    """Best plain score between the statements just before, or just after, the two."""
    context, left, right = pair.context, pair.at[0], pair.at[1]
    count = len(context.story.profiles)
    scores = [0.0]
    for step in (-1, 1):
        one, other = left + step, right + step
        if 0 <= one < count and 0 <= other < count:
            scores.append(context.overlap(one, other))
    return max(scores)


def same_order(pair: Pair) -> float:
    """How alike their places in the two articles are (1 for the same, 0 for first and last)."""
    return 1.0 - abs(pair.context.story.places[pair.at[0]] - pair.context.story.places[pair.at[1]])


def phrase(pair: Pair) -> float:
    """Worth of the shared pairs of neighbouring words (nats, root)."""
    runs = [set(zip(p.sequence, p.sequence[1:], strict=False)) for p in (pair.left, pair.right)]
    worth = pair.context.story.vocabulary.worth
    both = sorted(runs[0] & runs[1])
    return math.sqrt(math.fsum(min(worth.get(a, 0.0), worth.get(b, 0.0)) for a, b in both))


def length(pair: Pair) -> float:
    """How alike the two are in worth (1 for equal)."""
    small, large = sorted((pair.left.total, pair.right.total))
    return small / large if large else 0.0


def brevity(pair: Pair) -> float:
    """Worth of the shorter statement (log of 1 + nats)."""
    return math.log1p(min(pair.left.total, pair.right.total))


def headline(pair: Pair) -> float:
    """1 when one of the two is a headline or a caption."""
    roles = (pair.context.story.statements[place].role for place in pair.at)
    return 1.0 if any(role is not Role.BODY for role in roles) else 0.0


#: Every feature: its name in plain words, and how it is measured. Weights are listed under these names.
FEATURES: tuple[tuple[str, Feature], ...] = (
    ("share of words in common", coverage),
    ("share of the shorter in common", containment),
    ("information in common", information),
    ("share and information", blend),
    ("rarest common word", rarest),
    ("second rarest common word", second_rarest),
    ("common letter sequences", letters),
    ("same actions", same_actions),
    ("same names", same_names),
    ("same numbers", same_numbers),
    ("other numbers", other_numbers),
    ("other names", other_names),
    ("rank among partners", rank),
    ("best partners of each other", mutual_best),
    ("nothing better elsewhere", nothing_better),
    ("neighbours agree", neighbours),
    ("same place in the article", same_order),
    ("same phrases", phrase),
    ("alike in length", length),
    ("length of the shorter", brevity),
    ("headline or caption", headline),
    ("whole sentences", sentence_blend),
    ("letters of whole sentences", sentence_letters),
    ("best clauses of the sentences", best_of_sentence),
)
