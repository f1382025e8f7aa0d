"""What the words of two statements say for or against one fact, feature by feature."""

from __future__ import annotations

import pytest

from claimdiff.matcher.candidates import find_candidates
from claimdiff.matcher.features import FEATURES, Context, pair_up
from claimdiff.matcher.profile import profile_story
from claimdiff.slots import read_slots
from tests.factory import an_article, statements_of

LIKE = dict(FEATURES)


def _value(feature: str, left: str, right: str, *others: str) -> float:
    articles = {one.id: one for one in map(an_article, (left, right, *others), "abcdefgh")}
    statements = [read_slots(each, one) for one in articles.values() for each in statements_of(one)]
    story = profile_story(statements, articles)
    return LIKE[feature](pair_up(Context(story, find_candidates(story)), 0, 1))


@pytest.mark.parametrize(("left", "right", "same"), [
    ("The navy caught 23 pirates.", "Some 23 pirates were arrested by the navy.", True),
    ("The navy caught 23 pirates.", "The navy caught 24 pirates.", False),
    ("The deal is worth $184 million.", "He was offered $184 million.", True),
    ("He walked 12 miles.", "He walked 12 kilometres.", False),
])
def test_one_figure_of_one_thing(left: str, right: str, *, same: bool) -> None:
    assert bool(_value("the same figure", left, right)) is same


@pytest.mark.parametrize(("left", "right", "others"), [
    ("Anna Lind met John Marek in Tarsk.", "Anna Lind met Paul Dorn in Tarsk.", True),
    ("Anna Lind met John Marek in Tarsk.", "Anna Lind met the mayor in Tarsk.", False),
    ("Foreign Minister John Marek met Anna Lind.", "The foreign minister met Anna Lind and Paul Dorn.", False),
])
def test_likeness_told_of_other_persons(left: str, right: str, *, others: bool) -> None:
    assert (_value("alike, but of other persons", left, right) > 0.0) is others


def test_what_many_statements_say_is_usual() -> None:
    pair = "The ferry sank off the coast on Monday.", "The ferry sank near the coast on Monday."
    many = ("On Monday a ferry sank off the coast.", "Off the coast the ferry sank on Monday, it was said.")
    few = ("Schools in the capital stayed shut.", "The teachers asked for higher pay.")
    assert _value("like many others", *pair, *many) > _value("like many others", *pair, *few)
