"""From features to one score: a logistic mix whose weights are read in `weights.py`."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from claimdiff.matcher.candidates import find_candidates
from claimdiff.matcher.features import FEATURES, make_context, pair_up
from claimdiff.matcher.profile import Story, profile_story
from claimdiff.matcher.weights import BIAS, WEIGHTS
from claimdiff.model import Alignment, Article, Statement


def mix(values: Mapping[str, float]) -> float:
    """Return the score (0..1) of the features' values, named as in `FEATURES`."""
    total = BIAS + math.fsum(WEIGHTS.get(name, 0.0) * value for name, value in values.items())
    return 1.0 / (1.0 + math.exp(-max(min(total, 30.0), -30.0)))


def score_story(story: Story) -> dict[tuple[int, int], Alignment]:
    """Score the candidate pairs of a story; keys are places in the story, the smaller first."""
    candidates = find_candidates(story)
    context = make_context(story, candidates)
    scored = {}
    for left, right in candidates.kept:
        pair = pair_up(context, left, right)
        values = tuple((name, feature(pair)) for name, feature in FEATURES)
        one, other = sorted((story.statements[left].id, story.statements[right].id))
        scored[left, right] = Alignment(one, other, mix(dict(values)), values)
    return scored


def score_pairs(statements: Sequence[Statement], articles: Mapping[str, Article]) -> tuple[Alignment, ...]:
    """Score all pairs worth comparing among the statements of one story, sorted by ids."""
    scored = score_story(profile_story(statements, articles)).values()
    return tuple(sorted(scored, key=lambda one: (one.left, one.right)))
