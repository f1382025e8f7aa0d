"""Fit the weights of the matcher on the labelled stories, and show what they reach on stories left out.

    python benchmarks/fit_alignment.py            print the table, each story by weights that saw none of its fold
    python benchmarks/fit_alignment.py --write    also write claimdiff/matcher/weights.py, fitted on all

Needs scikit-learn and numpy, which claimdiff itself does not.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from labelled import FINE, SAME_TEXT, Labelled, label, load_stories, measure, sum_up, two_by_two
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.preprocessing import StandardScaler
from threadpoolctl import threadpool_limits

from claimdiff.matcher.align import claims_of
from claimdiff.matcher.profile import Story, profile_story
from claimdiff.matcher.score import NAMES, Place, Values, join_looks, look_around, look_at_words, mix
from claimdiff.options import Matching

WEIGHTS_FILE = Path(__file__).resolve().parents[1] / "claimdiff" / "matcher" / "weights.py"
#: Strength of the pull towards 0 (scikit-learn's C): the second look has more features that overlap.
FIRST_PULL, SECOND_PULL = 0.3, 0.1
#: A feature that hardly any pair has is taken to vary this much, so that a handful of pairs cannot make it a veto.
LEAST_SPREAD = 0.1
#: The share of claimed pairs that must be right, on the shared stories and on ours alike: a wrong claim is worse
#: than none. The lowest cut that reaches it is taken, for it finds the most.
LEAST_PRECISION = 0.78
CUTS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55)
#: What a story of our own counts in the fit beside a shared one: there are four times as many, and their reader was
#: more liberal. More of it lowers F1 on the shared stories, less of it on ours.
OWN = 0.15
#: The name of the weights that no fold is left out of.
ALL = "all"

Weights = dict[str, float]
#: The weights of both looks, by the fold that they were fitted without.
Fitted = Mapping[str, tuple[Weights, Weights]]


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled story, measured: the words of each pair, and the label of each pair of two articles."""

    story: Labelled
    profiled: Story
    words: dict[Place, Values]
    labels: dict[Place, int | None]

    @property
    def weight(self) -> float:
        """Count the two readings of one story for half each, and stories of our own for `OWN`."""
        if self.story.own:
            return OWN
        return 0.5 if self.story.name.startswith(SAME_TEXT) else 1.0


def take_sample(story: Labelled) -> Sample:
    """Measure the words of a story's pairs and look up their labels."""
    profiled = profile_story(story.statements, story.articles)
    words = look_at_words(profiled)
    told = profiled.statements
    labels = {(left, right): label(story, told[left], told[right]) for left, right in words
              if told[left].article != told[right].article}
    return Sample(story, profiled, words, labels)


def other_forms(stories: Sequence[Labelled]) -> tuple[Labelled, ...]:
    """Return each story split finely, and as two outlets alone tell it: to fit on, not to be scored."""
    return (*load_stories(FINE), *(duo for story in stories for duo in two_by_two(story)))


def fit(rows: Sequence[tuple[Sample, Mapping[Place, Values]]], pull: float) -> Weights:
    """Fit a logistic mix on the pairs that have a label; return weights for the features as they come."""
    pairs = [(looked[at], known, sample.weight) for sample, looked in rows for at, known in sample.labels.items()
             if known is not None]
    table = np.array([values for values, _, _ in pairs])
    names = NAMES[: table.shape[1]]
    scaler = StandardScaler().fit(table)
    scaler.scale_ = np.maximum(scaler.scale_, LEAST_SPREAD)
    model = LogisticRegression(C=pull, max_iter=3000)
    with threadpool_limits(1):  # small tables: threads only wait for each other
        model.fit(scaler.transform(table), [known for _, known, _ in pairs], sample_weight=[w for _, _, w in pairs])
    slopes = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - (slopes * scaler.mean_).sum())
    return {"bias": bias, **{name: float(slope) for name, slope in zip(names, slopes, strict=True)}}


def second_look(sample: Sample, first: Weights) -> dict[Place, Values]:
    """Join the features of the second look, made with these first weights, to those of the words."""
    around = look_around(sample.profiled, {at: mix(values, first) for at, values in sample.words.items()})
    return join_looks(sample.words, around)


def fit_folds(samples: Sequence[Sample]) -> Fitted:
    """Fit both looks without each fold, and on ALL; the second sees only first scores of weights without its fold."""
    folds = [ALL, *folds_of(samples)]
    firsts = {
        frozenset(pair): fit([(each, each.words) for each in samples if each.story.fold not in pair], FIRST_PULL)
        for pair in ((ALL, ALL), *combinations(folds, 2))
    }
    fitted = {}
    for out in folds:
        kept = [each for each in samples if each.story.fold != out]
        looked = [(each, second_look(each, firsts[frozenset((out, each.story.fold))])) for each in kept]
        fitted[out] = firsts[frozenset((out, ALL))], fit(looked, SECOND_PULL)
    return fitted


def score_left_out(samples: Sequence[Sample], forms: Sequence[Sample]) -> dict[str, dict[Place, float]]:
    """Score each story by weights fitted on the other folds, and on the other forms of those."""
    return score_unseen(samples, fit_folds([*samples, *forms]))


def score_unseen(samples: Sequence[Sample], fitted: Fitted) -> dict[str, dict[Place, float]]:
    """Score each story by the weights that were fitted without its fold."""
    return {sample.story.name: score_by(sample, *fitted[sample.story.fold]) for sample in samples}


def folds_of(samples: Sequence[Sample]) -> list[str]:
    """Name the folds of samples, in their order."""
    return list(dict.fromkeys(sample.story.fold for sample in samples))


def score_by(sample: Sample, first: Weights, second: Weights) -> dict[Place, float]:
    """Score the pairs of a story by the weights of both looks."""
    return {at: mix(values, second) for at, values in second_look(sample, first).items()}


def precision_of(sample: Sample, scores: Mapping[Place, float]) -> float:
    """Return the average precision of scores over the pairs that have a label."""
    known = [(sample.labels[at], score) for at, score in scores.items() if sample.labels[at] is not None]
    return float(average_precision_score([k for k, _ in known], [s for _, s in known]))


def show(samples: Sequence[Sample], scores: Mapping[str, Mapping[Place, float]]) -> float:
    """Print what claims reach by cut, and by story at the lowest cut of `LEAST_PRECISION`; return that cut."""
    rows = {cut: [measure_at(cut, sample, scores[sample.story.name]) for sample in samples] for cut in CUTS}
    precise: dict[float, float] = {}
    for cut, each in rows.items():
        parts = {name: sum_up(of_set(each, samples, own=name == "own")) for name in ("shared", "own")}
        print(f"cut {cut:.2f}", *(f"{name}: {tell(part)}" for name, part in parts.items()), sep="   ")
        precise[cut] = min(part["precision"] for part in parts.values())
    chosen = next((cut for cut in CUTS if precise[cut] >= LEAST_PRECISION), CUTS[-1])
    for sample, row in zip(samples, rows[chosen], strict=True):
        average = precision_of(sample, scores[sample.story.name])
        print(f"{sample.story.name:20s} statements {len(sample.profiled.statements):4d}  pairs {len(sample.labels):6d}"
              f"  average precision {average:.3f}  {tell(row)}")
    return chosen


def measure_at(
    cut: float, sample: Sample, scores: Mapping[Place, float], facts: int = Matching().facts
) -> dict[str, float]:
    """Measure the claims of a story that are made at this cut, with so many claims a statement at most."""
    groups = claims_of(sample.profiled, scores, Matching(threshold=cut, facts=facts))
    return measure(sample.story, [[sample.profiled.statements[p].id for p in group] for group in groups])


def of_set(rows: Sequence[dict[str, float]], samples: Sequence[Sample], *, own: bool) -> list[dict[str, float]]:
    """Keep the rows of our own stories, or those of the shared ones."""
    return [row for row, sample in zip(rows, samples, strict=True) if sample.story.own == own]


def tell(row: Mapping[str, float]) -> str:
    """Say in short what claims reach."""
    return (f"P {row['precision']:.3f} R {row['recall']:.3f} F1 {row['f1']:.3f}"
            f" facts {row['facts']:.0f}/{row['of']:.0f} met {row['met']:.0f}/{row['tempting']:.0f}")


def write(first: Weights, second: Weights, cut: float) -> None:
    """Write the weights, the second bias moved so that the best cut becomes a score of one half."""
    second = {**second, "bias": second["bias"] - math.log(cut / (1.0 - cut))}
    lines = [
        '"""How much each feature counts, fitted on labelled stories by `benchmarks/fit_alignment.py --write`.',
        "", "`bias` is where the mix starts. A score of one half is the lowest cut at which "
        f"{100 * LEAST_PRECISION:.0f} in 100 of the claimed",
        "pairs are right on stories left out.",
        '"""', "", "from __future__ import annotations", "",
    ]
    for name, weights in (("FIRST_LOOK", first), ("SECOND_LOOK", second)):
        rows = (f'    "{key}": {value:.3f},' for key, value in weights.items())
        lines += [f"{name}: dict[str, float] = {{", *rows, "}", ""]
    WEIGHTS_FILE.write_text("\n".join(lines), encoding="utf-8")


def main() -> None:
    """Print the table; write the weights when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write claimdiff/matcher/weights.py")
    asked: Any = parser.parse_args()
    stories = load_stories()
    samples = [take_sample(story) for story in stories]
    fitted = fit_folds([*samples, *map(take_sample, other_forms(stories))])
    cut = show(samples, score_unseen(samples, fitted))
    first, second = fitted[ALL]
    for name, weights in (("first look", first), ("second look", second)):
        print(name, {key: round(value, 3) for key, value in weights.items()})
    if asked.write:
        write(first, second, cut)


if __name__ == "__main__":
    main()
