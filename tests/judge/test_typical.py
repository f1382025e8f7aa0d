"""Sentences as news tells them: what two outlets cannot both be right about, and what only looks like it."""

from __future__ import annotations

import pytest

from claimdiff.judge import context_of, judge
from claimdiff.model import Alignment, Claim, Relation
from claimdiff.options import Judging
from claimdiff.slots import read_slots
from tests.factory import a_statement, an_article


def _conflict(left: str, right: str, published: str = "2018-06-06") -> bool:
    articles = {outlet: an_article(text, outlet, published) for outlet, text in (("a", left), ("b", right))}
    said = [read_slots(a_statement(article.text, outlet), article) for outlet, article in articles.items()]
    claim = Claim("c", "t", tuple(said), (Alignment(said[0].id, said[1].id, 0.8),))
    found = judge(claim, context_of(articles, said), Judging()).differences
    return any(difference.relation is Relation.CONFLICT for difference in found)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Two masked gunmen held up the store on Main Street.", "Three masked robbers held up the store."),
        ("The train was travelling at 150 km/h when it left the rails.", "The train was going at 190 km/h, they said."),
        ("The tanker spilled 20,000 litres of oil.", "The tanker leaked 50,000 litres of oil into the river."),
        ("A total of 23 people were on board the plane.", "There were 27 people on board."),
        ("Anna Berg, 34, was found dead in her flat.", "The body of 36-year-old Anna Berg was found there."),
        ("Three children were among the dead, the hospital said.", "Five children were among the dead."),
        ("Nobody was hurt in the crash.", "Two people were hurt in the crash."),
        ("The officer was stabbed twice.", "The officer was stabbed four times."),
        ("Witnesses said there were two explosions.", "Witnesses reported three explosions."),
        ("Twenty buildings, most of them old, were destroyed by the fire.", "The fire destroyed 12 buildings."),
    ],
)
def test_two_outlets_that_cannot_both_be_right(left: str, right: str) -> None:
    assert _conflict(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The storm killed 18 people in Haiti.", "The storm killed four people in Cuba."),
        ("The attackers killed two guards.", "Three attackers were killed."),
        ("The ferry's 30 crew members were on board.", "There were 320 passengers on board."),
        ("The hotel has 200 rooms.", "40 rooms of the hotel burned."),
        ("He was arrested in Paris in 2009.", "He was arrested in Lyon in 2012."),
        ("The first bomb exploded at 9:40 a.m.", "A second bomb exploded at 11 a.m."),
        ("Nobody was hurt in the first crash.", "Two people were hurt in the second crash."),
        ("A woman and two men were killed.", "A man was killed."),
        ("They have not sent only three observers.", "They sent 40 observers to watch the vote."),
        ("Winds of 120 km/h tore off roofs.", "Gusts of 150 km/h tore off roofs."),
        ("Two gunmen attacked the hotel.", "Police killed one of the gunmen."),
        ("The fire was extinguished by 7 a.m. on Tuesday.", "The fire was extinguished at 6:20 a.m. on Tuesday."),
        ("With the ball at the 14-yard line, he ran.", "He got the ball at the 27-yard line and ran."),
    ],
)
def test_two_facts_that_look_like_one(left: str, right: str) -> None:
    assert not _conflict(left, right)


@pytest.mark.parametrize(("published", "conflict"), [("2018-06-06", True), ("", False)])
def test_ages_exclude_each_other_only_where_it_is_known_when_they_were_told(published: str, conflict: bool) -> None:
    left, right = "Anna Berg, 27, was found guilty.", "Anna Berg, 29, was found guilty."
    assert _conflict(left, right, published) is conflict


def test_a_time_that_is_no_bound_still_conflicts() -> None:
    assert _conflict("The ship sank at 7 a.m. on Tuesday.", "The ship sank at 3 a.m. on Tuesday.")
