"""From features to one score: a logistic mix in two looks, first at the words, then at the story around them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from claimdiff.matcher.candidates import find_candidates
from claimdiff.matcher.features import FEATURES, make_context, pair_up
from claimdiff.matcher.profile import Story, profile_story
from claimdiff.matcher.support import SUPPORT, find_partners
from claimdiff.matcher.weights import FIRST_LOOK, SECOND_LOOK
from claimdiff.model import Alignment, Article, Statement

Values = tuple[tuple[str, float], ...]
Place = tuple[int, int]


def mix(values: Iterable[tuple[str, float]], weights: Mapping[str, float]) -> float:
    """Return the score (0..1) of named feature values; a name without a weight counts nothing."""
    total = weights["bias"] + math.fsum(weights.get(name, 0.0) * value for name, value in values)
    return 1.0 / (1.0 + math.exp(-max(min(total, 30.0), -30.0)))


def look_at_words(story: Story) -> dict[Place, Values]:
    """Measure the features of the words for each pair worth comparing; keys are places, the smaller first."""
    candidates = find_candidates(story)
    context = make_context(story, candidates)
    looked = {}
    for at in candidates.kept:
        pair = pair_up(context, *at)
        looked[at] = tuple((name, feature(pair)) for name, feature in FEATURES)
    return looked


def look_around(story: Story, scores: Mapping[Place, float]) -> dict[Place, Values]:
    """Measure the features of the second look for each pair with a first score."""
    partners = find_partners(tuple(one.article for one in story.statements), scores)
    return {at: tuple((name, support(partners, *at)) for name, support in SUPPORT) for at in scores}


def score_story(story: Story) -> dict[Place, Alignment]:
    """Score the pairs of a story that are worth comparing."""
    words = look_at_words(story)
    around = look_around(story, {at: mix(values, FIRST_LOOK) for at, values in words.items()})
    scored = {}
    for at, values in words.items():
        all_values = values + around[at]
        left, right = sorted(story.statements[place].id for place in at)
        scored[at] = Alignment(left, right, mix(all_values, SECOND_LOOK), all_values)
    return scored


def score_pairs(statements: Sequence[Statement], articles: Mapping[str, Article]) -> tuple[Alignment, ...]:
    """Score all pairs worth comparing among the statements of one story, sorted by ids."""
    scored = score_story(profile_story(statements, articles)).values()
    return tuple(sorted(scored, key=lambda one: (one.left, one.right)))
