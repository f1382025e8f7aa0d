"""What restates a fact in its own article vouches for it; the two themselves are never aligned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimdiff.matcher import align, explain_pair
from claimdiff.matcher.candidates import find_candidates
from claimdiff.matcher.profile import profile_story
from claimdiff.matcher.support import agreeing_articles, find_partners, meet, third_statement
from claimdiff.model import Push, Span, Statement
from claimdiff.options import Matching
from tests.factory import a_statement, an_article
from tests.matcher.stories import all_statements, articles_of

#: The Post tells of the deaths twice, in its lead and further down.
TOLD_TWICE = {
    "Harbour Post": (
        "The night train to Selmo left the rails, killing nine.\n"
        "Snow had fallen since noon on the coast.\n"
        "Nine passengers were killed when the night train jumped the rails near the tunnel, rescuers said.\n"
    ),
    "Evening Star": (
        "Rescuers pulled nine dead passengers from the night train that derailed near the tunnel.\n"
        "Schools in the valley stay shut.\n"
    ),
}
ARTICLES = articles_of(TOLD_TWICE)
STATEMENTS = all_statements(ARTICLES)


def _one(words: str) -> Statement:
    return next(one for one in STATEMENTS if words in one.text)


def _push(feature: str) -> Push:
    found = explain_pair(_one("left the rails"), _one("Rescuers pulled"), STATEMENTS, ARTICLES, Matching())
    return next(push for push in found.pushes if push.feature == feature)


def test_a_restatement_in_the_same_article_vouches_for_a_pair() -> None:
    third = _push("a third statement agrees")
    assert third.value > 0.0
    assert [ground.statement for ground in third.grounds] == [_one("jumped the rails")]
    assert third.meaning == "Another statement of one of their articles resembles both."
    assert "In 1 of the 2 articles, their own included" in _push("share of the articles that agree").meaning


def test_a_restatement_is_in_the_claim_but_never_aligned_with_what_it_restates() -> None:
    aligned = align(STATEMENTS, ARTICLES, Matching())
    ids = {_one(words).id for words in ("left the rails", "jumped the rails", "Rescuers pulled")}
    assert any(ids <= set(group) for group in aligned.groups)
    for tie in (*aligned.alignments, *aligned.possible):
        assert tie.left.rpartition("-")[0] != tie.right.rpartition("-")[0]


@pytest.mark.parametrize("one_sentence", [True, False])
def test_clauses_of_one_sentence_do_not_vouch_for_each_other(one_sentence: bool) -> None:
    said = ["The night train to Selmo jumped the rails.", "The night train to Selmo ran too fast."]
    clauses = [a_statement(said[0]), a_statement(said[1], start=50)]
    if one_sentence:
        clauses = [replace(clause, sentence=Span(0, 100)) for clause in clauses]
    article = an_article(" ".join(said))
    assert bool(find_candidates(profile_story(clauses, {"the-daily": article})).overlap) is not one_sentence


#: First scores of four statements: 0 and 1 stand in one article, 2 in another, 3 in a third.
WHERE = ("a", "a", "b", "c")


@pytest.mark.parametrize(("scores", "best", "mean"), [
    ({(0, 2): 0.3}, 0.0, 0.0),
    ({(0, 2): 0.3, (0, 1): 0.8, (1, 2): 0.6}, 0.6, 0.2),
    ({(0, 2): 0.3, (0, 3): 0.4, (2, 3): 0.7}, 0.4, 0.4 / 3),
    ({(0, 2): 0.3, (0, 1): 0.8, (1, 2): 0.6, (0, 3): 0.4, (2, 3): 0.7}, 0.6, 1.0 / 3),
])
def test_a_pair_is_vouched_for_by_whatever_resembles_both(
    scores: dict[tuple[int, int], float], best: float, mean: float
) -> None:
    partners = find_partners(WHERE, scores)
    common = meet(partners, 0, 2)
    assert third_statement(partners, common) == best
    assert agreeing_articles(partners, common) == pytest.approx(mean)
