"""From features to one score: a logistic mix in two looks, first at the words, then at the story around them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from claimdiff.matcher.candidates import find_candidates
from claimdiff.matcher.dates import told_of_other_years
from claimdiff.matcher.features import FEATURES, Context, Pair, containment, pair_up
from claimdiff.matcher.profile import Story, profile_story
from claimdiff.matcher.support import SUPPORT, find_partners, meet
from claimdiff.matcher.weights import FIRST_LOOK, SECOND_LOOK
from claimdiff.model import Alignment, Article, Statement

#: Feature values in the order of `NAMES`; the first look has those of `FEATURES` only.
Values = tuple[float, ...]
Place = tuple[int, int]

#: Statements that share this much of the smaller one's worth are one in other words, even if only names carry it.
TWINS = 0.9

#: The names of all features, in the order in which an alignment lists them.
NAMES = tuple(name for name, _ in (*FEATURES, *SUPPORT))


def mix(values: Values, weights: Mapping[str, float]) -> float:
    """Return the score (0..1) of feature values by weights named as in `NAMES`, with a `bias`."""
    total = weights["bias"]
    for name, value in zip(NAMES, values, strict=False):
        total += weights[name] * value
    return 1.0 / (1.0 + math.exp(-max(min(total, 30.0), -30.0)))


def look_at_words(story: Story) -> dict[Place, Values]:
    """Measure the features of the words for each pair worth comparing; keys are places, the smaller first.

    Statements of one article are measured too: what restates a statement vouches for it in the second look.
    Two statements that share nothing but the cast of the story are about the same people, not the same fact
    (unless they are all but equal), and two that are told of different years are about different facts.
    """
    candidates = find_candidates(story)
    context = Context(story, candidates)
    looked = {}
    for at in candidates.kept:
        pair = pair_up(context, *at)
        if _may_state_one_fact(pair) and not told_of_other_years(*(story.statements[place] for place in at)):
            looked[at] = tuple([feature(pair) for _, feature in FEATURES])
    return looked


def _may_state_one_fact(pair: Pair) -> bool:
    return pair.content > 0.0 or containment(pair) >= TWINS


def look_around(story: Story, scores: Mapping[Place, float]) -> dict[Place, Values]:
    """Measure the features of the second look for each pair of two articles, by all first scores."""
    articles = tuple(one.article for one in story.statements)
    partners = find_partners(articles, scores)
    looked = {}
    for at in scores:
        if articles[at[0]] != articles[at[1]]:
            common = meet(partners, *at)
            looked[at] = tuple([support(partners, common) for _, support in SUPPORT])
    return looked


def first_scores(words: Mapping[Place, Values]) -> dict[Place, float]:
    """Return the score of each pair by its words alone."""
    return {at: mix(values, FIRST_LOOK) for at, values in words.items()}


def measure_story(story: Story) -> dict[Place, Values]:
    """Measure all features of the pairs of a story, of two articles each, that are worth comparing."""
    words = look_at_words(story)
    return join_looks(words, look_around(story, first_scores(words)))


def join_looks(words: Mapping[Place, Values], around: Mapping[Place, Values]) -> dict[Place, Values]:
    """Join the features of the second look to those of the words, for each pair that has both."""
    return {at: words[at] + values for at, values in around.items()}


def score_values(measured: Mapping[Place, Values]) -> dict[Place, float]:
    """Return the score of each measured pair."""
    return {at: mix(values, SECOND_LOOK) for at, values in measured.items()}


def alignment_of(story: Story, at: Place, score: float, values: Values) -> Alignment:
    """Write a scored pair down by the ids of its statements, with what made the score."""
    left, right = sorted(story.statements[place].id for place in at)
    return Alignment(left, right, score, tuple(zip(NAMES, values, strict=True)))


def score_pairs(statements: Sequence[Statement], articles: Mapping[str, Article]) -> tuple[Alignment, ...]:
    """Score all pairs worth comparing among the statements of one story, sorted by ids."""
    story = profile_story(statements, articles)
    measured = measure_story(story)
    scored = (alignment_of(story, at, score, measured[at]) for at, score in score_values(measured).items())
    return tuple(sorted(scored, key=lambda one: (one.left, one.right)))
