"""An explanation tells what became of two statements, and points at what made it so."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest

from claimdiff.loader import segment
from claimdiff.matcher import align, explain_pair
from claimdiff.matcher.candidates import find_candidates
from claimdiff.matcher.explain import why_not_looked_at
from claimdiff.matcher.features import Context, pair_up
from claimdiff.matcher.grounds import GROUNDS
from claimdiff.matcher.profile import profile_story
from claimdiff.matcher.score import NAMES
from claimdiff.model import Article, Explanation, Outcome, Role, Statement
from claimdiff.options import Matching
from claimdiff.slots import read_slots
from tests.factory import an_article
from tests.matcher.stories import FERRY, all_statements, articles_of

ARTICLES = articles_of(FERRY)
STATEMENTS = all_statements(ARTICLES)


def _one(article: str, words: str) -> Statement:
    return next(one for one in STATEMENTS if one.article == article and words in one.text)


def _explain(left: Statement, right: Statement, options: Matching = Matching()) -> Explanation:  # noqa: B008
    return explain_pair(left, right, STATEMENTS, ARTICLES, options)


@pytest.fixture(scope="module")
def drowned() -> Explanation:
    return _explain(_one("harbour-post", "twelve people"), _one("evening-star", "Twelve passengers"))


def test_every_feature_has_words_for_it() -> None:
    assert tuple(GROUNDS) == NAMES


@pytest.mark.parametrize("options", [Matching(), Matching(threshold=0.9, possible=0.3), Matching(facts=1)])
def test_the_outcome_is_the_one_of_the_alignment(options: Matching) -> None:
    aligned = align(STATEMENTS, ARTICLES, options)
    together = {pair for group in aligned.groups for pair in combinations(group, 2)}
    possible = {(tie.left, tie.right) for tie in aligned.possible}
    for left, right in combinations(sorted(STATEMENTS, key=lambda one: one.id), 2):
        if left.article != right.article:
            at = (left.id, right.id)
            expected = Outcome.TOGETHER if at in together else Outcome.APART
            assert _explain(left, right, options).outcome is (Outcome.POSSIBLE if at in possible else expected)


def test_the_pushes_add_up_to_the_score_and_the_hardest_come_first(drowned: Explanation) -> None:
    total = drowned.start + math.fsum(push.amount for push in drowned.pushes)
    assert drowned.score == pytest.approx(1 / (1 + math.exp(-total)))
    amounts = [abs(push.amount) for push in drowned.pushes]
    assert amounts == sorted(amounts, reverse=True)
    assert {push.feature for push in drowned.pushes} == set(NAMES)


def test_words_are_shown_as_the_articles_write_them_the_rarest_first(drowned: Explanation) -> None:
    assert drowned.outcome is Outcome.TOGETHER
    assert {ground.text for ground in drowned.shared} == {"twelve", "drowned", "coast", "guard"}
    worths = [ground.worth or 0.0 for ground in drowned.shared]
    assert worths == sorted(worths, reverse=True)
    numbers = next(push for push in drowned.pushes if push.feature == "same numbers")
    assert [ground.text for ground in numbers.grounds] == ["twelve"]


def test_two_forms_of_one_word_are_shown_the_left_one_first() -> None:
    arrest = _explain(_one("harbour-post", "arrested"), _one("evening-star", "detained"))
    assert "arrested / detained" in {ground.text for ground in arrest.shared}
    back = _explain(_one("evening-star", "detained"), _one("harbour-post", "arrested"))
    assert "detained / arrested" in {ground.text for ground in back.shared}


def test_a_third_statement_that_both_resemble_is_pointed_at() -> None:
    arrest = _explain(_one("harbour-post", "arrested"), _one("evening-star", "detained"))
    third = next(push for push in arrest.pushes if push.feature == "a third statement agrees")
    assert [ground.statement for ground in third.grounds] == [_one("daily-lantern", "detained")]


def test_left_and_right_may_change_places(drowned: Explanation) -> None:
    back = _explain(drowned.right, drowned.left)
    assert (back.score, back.outcome, back.reason) == (drowned.score, drowned.outcome, drowned.reason)


def _story(*texts: str) -> tuple[dict[str, Article], list[Statement]]:
    articles = {f"a{at}": an_article(text, outlet=f"a{at}", published="2018-06-01") for at, text in enumerate(texts)}
    statements = [read_slots(one, article) for article in articles.values() for one in segment(article)]
    return articles, statements


NEVER_COMPARED = [
    ("no word in common", "A ferry sank.\n", "Schools stayed shut.\n"),
    ("only the names, countries and offices of the story (Moscow / Russian)",
     "Then Moscow applauded.\nYesterday rain fell.\n", "Some Russian walked.\nMore snow melted.\n"),
    ("told of other times", "The bridge at Selmo collapsed in 2009.\nIt rained.\n",
     "The bridge at Selmo collapsed in 2018.\nIt snowed.\n"),
]


@pytest.mark.parametrize(("why", "one", "other"), NEVER_COMPARED)
def test_a_pair_that_was_never_compared_says_why(why: str, one: str, other: str) -> None:
    articles, statements = _story(one, other)
    left, right = (next(each for each in statements if each.article == id_) for id_ in articles)
    found = explain_pair(left, right, statements, articles, Matching())
    assert (found.outcome, found.score, found.pushes) == (Outcome.APART, None, ())
    assert why in found.reason


def test_a_statement_outside_the_best_of_both_articles_says_how_many_are_before_it() -> None:
    story = profile_story(STATEMENTS, ARTICLES)
    candidates = find_candidates(story)
    left, right = candidates.kept[0]
    crowded = replace(candidates, ranks={**candidates.ranks, (left, right): 6, (right, left): 7})
    reason = why_not_looked_at(pair_up(Context(story, crowded), left, right), crowded)
    assert "each article has 6 or more statements that are more like the other one" in reason


def test_a_headline_joins_and_says_so() -> None:
    told = "The ferry sank off Ruvia on Monday."
    articles = {"one": an_article(told, "one"), "two": an_article(told, "two"),
                "three": an_article(told, "three", role=Role.HEADLINE)}
    statements = all_statements(articles)
    headline = next(one for one in statements if one.article == "three")
    found = explain_pair(headline, statements[0], statements, articles, Matching())
    assert found.outcome is Outcome.TOGETHER
    assert found.reason == "A headline or caption joins the claim with the statement that it is most like."
    assert {one.article for one in found.claim} == {"one", "two", "three"}
