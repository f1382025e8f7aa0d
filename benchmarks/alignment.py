"""Print what each step of the matcher earns, as benchmarks/ALIGNMENT.md shows it.

    python benchmarks/alignment.py

Reads the labelled stories, shared ones and our own, and the ECB+ pairs in ../shared. All that is fitted is scored on
stories left out of the fit; the ECB+ rows by weights that saw no story of their topics. Needs scikit-learn and numpy.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from itertools import combinations
from unittest.mock import patch

import numpy as np
from fit_alignment import (
    ALL,
    CUTS,
    Fitted,
    Sample,
    fit_folds,
    measure_at,
    of_set,
    other_forms,
    precision_of,
    score_by,
    score_left_out,
    score_unseen,
    take_sample,
)
from labelled import load_stories, sum_up
from lookalikes import SentencePair, load_pairs, load_topics
from rapidfuzz import fuzz, process
from sklearn.metrics import average_precision_score

from claimdiff.matcher import FEATURES, align, group_stories, score_pairs
from claimdiff.matcher.commonness import shares_kept
from claimdiff.matcher.profile import Story
from claimdiff.matcher.score import NAMES, Place, Values, look_around
from claimdiff.matcher.words import term_of, words_of
from claimdiff.model import Article, Statement
from claimdiff.options import Matching

#: The groups of features that are left out one at a time.
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("letters", ("letters in common",)),
    ("numbers and figures", ("same numbers", "the same figure")),
    ("neighbours, place", ("neighbours agree", "same place in the article")),
    ("parts of the statements", ("share of the best parts in common",)),
    ("content beside the cast", ("content in common beside the cast", "share of that content in common",
                                 "share of the cast in what is common", "other actions")),
    ("who is named", ("the same person", "alike, but of other persons")),
    ("who says it", ("other speakers",)),
    ("like many others", ("like many others",)),
    ("partners elsewhere", ("a third statement agrees", "share of the articles that agree")),
)
#: What is changed in the reading of words, one at a time, and what stands there instead.
CHANGES: tuple[tuple[str, tuple[tuple[str, object], ...]], ...] = (
    ("families of words", (("claimdiff.matcher.words.family_of", lambda *_: ""),)),
    ("asides (attributions, ages)", (("claimdiff.matcher.words.asides_in", lambda _: []),)),
    ("what is common in news", (("claimdiff.matcher.vocabulary.commonness", lambda _: 1.0),)),
    ("joining spellings", (("claimdiff.matcher.vocabulary.NAME_RATIO", 101),
                           ("claimdiff.matcher.vocabulary.WORD_RATIO", 101))),
)
Scores = Mapping[str, Mapping[Place, float]]


def row(name: str, samples: Sequence[Sample], scores: Scores, facts: int = Matching().facts) -> None:
    """Print one line of the table, at the cut that suits it best: the sum of the two sets' mean F1 is highest."""
    top = max(score for each in scores.values() for score in each.values())
    tried = [[measure_at(top * step / 20, sample, scores[sample.story.name], facts) for sample in samples]
             for step in range(3, 14)]
    rows = max(tried, key=lambda each: sum(sum_up(of_set(each, samples, own=own))["f1"] for own in (False, True)))
    rows = [one | {"ap": precision_of(sample, scores[sample.story.name])}
            for one, sample in zip(rows, samples, strict=True)]
    print(f"| {name} | {_cells(of_set(rows, samples, own=False))} | {_cells(of_set(rows, samples, own=True))} |",
          flush=True)


def _cells(rows: Sequence[dict[str, float]]) -> str:
    reached = sum_up(rows)
    return (f"{np.mean([row['ap'] for row in rows]):.3f} | {reached['precision']:.2f} | {reached['recall']:.2f} "
            f"| {reached['f1']:.3f} | {reached['facts']:.0f}/{reached['of']:.0f} "
            f"| {reached['met']:.0f}/{reached['tempting']:.0f}")


def without(sample: Sample, names: Sequence[str]) -> Sample:
    """Blank some features of the words of a sample."""
    blank = {NAMES.index(name) for name in names}
    words = {at: tuple(0.0 if place in blank else value for place, value in enumerate(values))
             for at, values in sample.words.items()}
    return Sample(sample.story, sample.profiled, words, sample.labels)


def blanked(names: Sequence[str]) -> Callable[..., dict[Place, Values]]:
    """Return a second look that blanks some of its features."""
    looked, first = look_around, len(FEATURES)
    blank = {NAMES.index(name) - first for name in names if NAMES.index(name) >= first}

    def look(story: object, scores: Mapping[Place, float]) -> dict[Place, Values]:
        found = looked(story, scores)  # type: ignore[arg-type]
        return {at: tuple(0.0 if place in blank else value for place, value in enumerate(values))
                for at, values in found.items()}

    return look


def look_across(story: Story, scores: Mapping[Place, float]) -> dict[Place, Values]:
    """Take the second look without what restates a statement in its own article."""
    article = [one.article for one in story.statements]
    return look_around(story, {at: score for at, score in scores.items() if article[at[0]] != article[at[1]]})


def show_steps(samples: Sequence[Sample], forms: Sequence[Sample], fitted: Fitted) -> None:
    """Print the table of steps."""
    columns = "pair AP | P | R | F1 | facts found | tempting pairs met"
    print(f"| matcher | {columns} | ours: {columns} |\n|{'---|' * 13}")
    token_set = {s.story.name: {at: fuzz.token_set_ratio(*(s.profiled.statements[p].text for p in at)) / 100
                                for at in s.labels} for s in samples}
    row("rapidfuzz token_set_ratio", samples, token_set)
    row("letters in common alone", samples,
                {s.story.name: {at: s.words[at][NAMES.index("letters in common")] for at in s.labels}
                 for s in samples})
    scores = score_unseen(samples, fitted)
    row("all (shipped: up to three claims a statement)", samples, scores)
    row("all, two claims a statement", samples, scores, facts=2)
    row("all, one claim a statement", samples, scores, facts=1)
    for name, members in GROUPS:
        with patch("fit_alignment.look_around", blanked(members)):
            blank = [[without(sample, members) for sample in each] for each in (samples, forms)]
            row(f"without {name}", samples, score_left_out(*blank))
    with patch("fit_alignment.look_around", look_across):
        row("without restatements in one article", samples, score_left_out(samples, forms))
    for name, patches in CHANGES:
        with ExitStack() as changed:
            for target, instead in patches:
                changed.enter_context(patch(target, instead))
            taken = _take_anew(samples), _take_anew(forms)
            row(f"without {name}", taken[0], score_left_out(*taken))


def show_two(forms: Sequence[Sample], fitted: Fitted) -> None:
    """Print what the claims of two outlets alone reach, by weights that saw no part of their story."""
    duos = [form for form in forms if len(form.story.articles) == 2]
    scores = [score_by(duo, *fitted[duo.story.fold]) for duo in duos]
    tried = [[measure_at(cut, *each) for each in zip(duos, scores, strict=True)] for cut in CUTS]
    best = max(tried, key=lambda each: sum_up(each)["f1"])
    print()
    for name, own in (("shared", False), ("ours", True)):
        rows = of_set(best, duos, own=own)
        mean = sum_up(rows)
        print(f"{len(rows)} pairs of outlets, each pair alone ({name}): "
              f"P {mean['precision']:.2f}  R {mean['recall']:.2f}  F1 {mean['f1']:.3f}")


def _take_anew(samples: Sequence[Sample]) -> list[Sample]:
    """Take samples with words read anew, and forget them after: what was read before is remembered."""
    _forget()
    taken = [take_sample(sample.story) for sample in samples]
    _forget()
    return taken


def _forget() -> None:
    for remembering in (words_of, term_of, shares_kept):
        remembering.cache_clear()


def show_lookalikes(samples: Sequence[Sample]) -> None:
    """Print average precision on the ECB+ dev pairs, by weights that saw no story of their topics."""
    pairs = load_pairs("dev")
    asked = {pair.topic for pair in pairs}
    first, second = fit_folds([each for each in samples if each.story.topic not in asked])[ALL]
    with patch("claimdiff.matcher.score.FIRST_LOOK", first), patch("claimdiff.matcher.score.SECOND_LOOK", second):
        _show_pairs(pairs)


def _show_pairs(pairs: Sequence[SentencePair]) -> None:
    topics = load_topics()
    ours: dict[frozenset[str], float] = {}
    text: dict[str, str] = {}
    for topic in sorted({pair.topic for pair in pairs}):
        articles, statements = topics[topic]
        text.update((one.id, one.text) for one in statements)
        for story in group_stories(articles, statements, Matching()):
            own = [one for one in statements if one.article in story]
            ours.update((frozenset({tie.left, tie.right}), tie.score) for tie in score_pairs(own, articles))
    print("\n| ECB+ dev | pairs | share right | token_set_ratio AP | claimdiff AP |\n|---|---|---|---|---|")
    for name, chosen in (("same story", [p for p in pairs if p.same_story]), ("all pairs", pairs)):
        labels = [pair.label for pair in chosen]
        plain = average_precision_score(labels, [fuzz.token_set_ratio(text[p.left], text[p.right]) for p in chosen])
        mine = average_precision_score(labels, [ours.get(frozenset({p.left, p.right}), 0.0) for p in chosen])
        print(f"| {name} | {len(chosen)} | {np.mean(labels):.2f} | {plain:.3f} | {mine:.3f} |")


def show_stories() -> None:
    """Print how many pairs of ECB+ articles on one topic are put together, and how many of them tell one event."""
    topics = load_topics()
    print("\n| pairs of ECB+ articles | put together | of them on one event | of those on one event, put together |")
    print("|---|---|---|---|")
    for split in ("train", "dev"):
        pairs = [pair for topic in sorted({pair.topic for pair in load_pairs(split)}) for pair in _put(*topics[topic])]
        both = sum(together and same for together, same in pairs)
        together, same = (sum(column) for column in zip(*pairs, strict=True))
        print(f"| {split} | {together} of {len(pairs)} | {both / together:.2f} | {both / same:.2f} |")


def _put(articles: Mapping[str, Article], statements: Sequence[Statement]) -> list[tuple[bool, bool]]:
    """Tell of each two articles whether they are put together, and whether they tell one event (their `path`)."""
    stories = group_stories(articles, statements, Matching())
    number = {id_: at for at, story in enumerate(stories) for id_ in story}
    return [(number[one] == number[other], articles[one].path == articles[other].path)
            for one, other in combinations(sorted(articles), 2)]


def show_speed() -> None:
    """Print seconds of processor time for about 600 statements of 20 articles."""
    articles, statements = max(load_topics().values(), key=lambda topic: len(topic[1]))
    chosen = sorted(articles)[:20]
    own = [one for one in statements if one.article in chosen]
    align(own, articles, Matching())
    start = time.process_time()
    scored = score_pairs(own, articles)
    middle = time.process_time()
    process.cdist([one.text for one in own], [one.text for one in own], scorer=fuzz.token_set_ratio)
    end = time.process_time()
    print(f"\n{len(own)} statements of {len(chosen)} articles: {len(scored)} pairs scored in {middle - start:.2f} s; "
          f"rapidfuzz.process.cdist, token_set_ratio, all pairs: {end - middle:.2f} s")


def main() -> None:
    """Print all tables; the stories are read and the weights fitted once."""
    stories = load_stories()
    samples, forms = ([take_sample(story) for story in each] for each in (stories, other_forms(stories)))
    fitted = fit_folds([*samples, *forms])
    show_steps(samples, forms, fitted)
    show_two(forms, fitted)
    show_lookalikes([*samples, *forms])
    show_stories()
    show_speed()


if __name__ == "__main__":
    main()
