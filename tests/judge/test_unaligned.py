"""One settled figure of a story, told otherwise in statements whose words are apart, comes into a claim of its own."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from claimdiff.judge import context_of, settled_apart
from claimdiff.model import Outcome, Relation
from claimdiff.options import Judging, Options
from claimdiff.pipeline import compare, explain
from claimdiff.slots import read_slots
from tests.factory import an_article, statements_of

DAY = "2018-06-01"
#: Two articles on one march that hardly share a word where they count who came.
MARCH = (
    "Nurses in Lyon are angry about their pay.\nThe council put the march against lower pay at 3,000.",
    "The trams of the city stood still.\nSome 20,000 people took to the streets against lower pay, the union said, and "
    "the hospital sent its patients home.",
)


def _apart(*texts: str) -> int:
    articles = [an_article(text, f"outlet-{at}", DAY) for at, text in enumerate(texts)]
    said = [read_slots(each, article) for article in articles for each in statements_of(article)]
    context = context_of({article.id: article for article in articles}, said)
    return sum(map(len, settled_apart(said, set(), context, Judging())))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Police put the march at 3,000.", "Some 20,000 people took to the streets."),
        ("Seven bullets hit the man.", "He was shot eleven times."),
        ("The officers fired 11 shots.", "Police fired five rounds at the car."),
        ("He carried a .38 caliber revolver.", "He was found with a .357 caliber gun."),
        ("Anna Berg, 34, was rescued.", "The hut was empty but for 35-year-old Anna Berg."),
    ],
)
def test_a_story_has_one_such_figure(left: str, right: str) -> None:
    assert _apart(left, right) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Police put the march at 3,000.", "Another 20,000 people took to the streets of Nice."),     # counts on
        ("Seven bullets hit the man. Two bullets struck his arm.", "Seven bullets hit him."),         # a part
        ("Five people were killed.", "A bus crash killed 24 people."),                                # it may grow
        ("He had a .38 caliber revolver.", "She was killed by a .45-caliber bullet."),                # two guns
        ("Anna Berg, 34, was rescued.", "Paul Berg, 35, was rescued."),                               # two people
    ],
)
def test_what_may_be_another_figure_is_let_be(left: str, right: str) -> None:
    assert _apart(left, right) == 0


def test_it_is_told_as_a_conflict_and_explained(tmp_path: Path) -> None:
    for at, text in enumerate(MARCH):
        (tmp_path / f"{at}.txt").write_text(text, encoding="utf-8")
    report = compare([tmp_path])
    [claim] = [each for each in report.claims if any(d.relation is Relation.CONFLICT for d in each.differences)]
    assert {reading.text for reading in claim.differences[0].readings} == {"3,000", "Some 20,000 people"}
    left, right = (statement.id for statement in claim.statements)
    found = explain(left, right, report)
    assert (found.outcome, found.note) == (Outcome.TOGETHER, "")
    assert found.score is not None
    assert found.score < Options().matching.threshold
    together = [frozenset(pair) for each in report.claims for pair in combinations([s.id for s in each.statements], 2)]
    assert not {frozenset({tie.left, tie.right}) for tie in report.possible} & set(together)


def test_it_can_be_switched_off(tmp_path: Path) -> None:
    for at, text in enumerate(MARCH):
        (tmp_path / f"{at}.txt").write_text(text, encoding="utf-8")
    report = compare([tmp_path], Options(judging=Judging(settled=1.0)))
    assert not any(d.relation is Relation.CONFLICT for claim in report.claims for d in claim.differences)
