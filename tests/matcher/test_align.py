"""Statements on one fact come together, others stay apart, whatever the order they come in."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from claimdiff.matcher import FEATURES, SUPPORT, Aligned, align
from claimdiff.matcher.align import claims_of, of_others
from claimdiff.matcher.profile import profile_story
from claimdiff.matcher.score import score_pairs
from claimdiff.options import Matching
from tests.factory import a_statement, an_article
from tests.matcher.stories import FERRY, all_statements, articles_of

ARTICLES = articles_of(FERRY)
STATEMENTS = all_statements(ARTICLES)


@pytest.fixture(scope="module")
def aligned() -> Aligned:
    return align(STATEMENTS, ARTICLES, Matching())


def _id_of(article: str, words: str) -> str:
    return next(one.id for one in STATEMENTS if one.article == article and words in one.text)


def _together(aligned: Aligned, one: str, other: str) -> bool:
    return any(one in group and other in group for group in aligned.groups)


TOLD_BY_BOTH = [
    (("harbour-post", "ferry carrying"), ("evening-star", "ferry sank")),
    (("harbour-post", "twelve people"), ("evening-star", "Twelve passengers")),
    (("harbour-post", "arrested"), ("evening-star", "detained")),
    (("evening-star", "detained"), ("daily-lantern", "detained")),
    (("harbour-post", "Divers"), ("daily-lantern", "Divers")),
]
NOT_ONE_FACT = [
    (("harbour-post", "twelve people"), ("evening-star", "detained")),
    (("harbour-post", "ministry"), ("daily-lantern", "Schools")),
    (("evening-star", "Fishermen"), ("daily-lantern", "Divers")),
]


@pytest.mark.parametrize(("one", "other"), TOLD_BY_BOTH)
def test_statements_on_one_fact_are_in_one_claim(
    aligned: Aligned, one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert _together(aligned, _id_of(*one), _id_of(*other))


@pytest.mark.parametrize(("one", "other"), NOT_ONE_FACT)
def test_statements_on_two_facts_are_apart(aligned: Aligned, one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not _together(aligned, _id_of(*one), _id_of(*other))


def test_a_claim_is_told_by_two_articles_at_least(aligned: Aligned) -> None:
    by_id = {one.id: one for one in STATEMENTS}
    assert aligned.groups
    for group in aligned.groups:
        assert list(group) == sorted(group)
        assert len({by_id[id_].article for id_ in group}) >= 2


def test_order_of_the_statements_does_not_matter(aligned: Aligned) -> None:
    shuffled = list(STATEMENTS)
    random.Random(7).shuffle(shuffled)
    assert align(shuffled, dict(reversed(ARTICLES.items())), Matching()) == aligned


def test_every_alignment_says_what_made_it(aligned: Aligned) -> None:
    names = [name for name, _ in (*FEATURES, *SUPPORT)]
    for alignment in aligned.alignments:
        assert alignment.left < alignment.right
        assert 0.0 <= alignment.score <= 1.0
        assert [name for name, _ in alignment.features] == names


def test_possible_alignments_are_in_no_claim_together() -> None:
    options = Matching(threshold=0.995)
    strict = align(STATEMENTS, ARTICLES, options)
    assert strict.possible
    for alignment in strict.possible:
        assert alignment.score >= options.possible
        assert not _together(strict, alignment.left, alignment.right)


def test_statements_of_one_article_are_never_compared() -> None:
    by_id = {one.id: one for one in STATEMENTS}
    pairs = score_pairs(STATEMENTS, ARTICLES)
    assert pairs
    assert all(by_id[pair.left].article != by_id[pair.right].article for pair in pairs)


def test_an_article_and_its_copy_align_statement_by_statement() -> None:
    text = FERRY["Harbour Post"]
    articles = {"one": an_article(text, outlet="One"), "two": an_article(text, outlet="Two")}
    statements = all_statements(articles)
    groups = align(statements, articles, Matching()).groups
    starts = {tuple(sorted(id_.rpartition("-")[2] for id_ in group)) for group in groups}
    expected = {(str(one.span.start),) * 2 for one in statements if one.article == "one"}
    assert starts == expected


@pytest.mark.parametrize("texts", [[], ["Alone."], ["", ""], ["...", "???"], ["The of and", "of the and"], ["Ω", "Ω"]])
def test_texts_without_content_do_no_harm(texts: list[str]) -> None:
    articles = {f"a{at}": an_article(text, outlet=f"a{at}") for at, text in enumerate(texts)}
    statements = [a_statement(text, article=f"a{at}") for at, text in enumerate(texts)]
    aligned = align(statements, articles, Matching())
    assert all(len(group) >= 2 for group in aligned.groups)


def test_two_claims_about_different_figures_of_one_kind_are_not_chained() -> None:
    lines = [f"{number} houses burned in the village of {name}." for number, name in zip(
        ("Twelve", "Forty", "Ninety"), ("Alda", "Bresk", "Corvo"), strict=True)]
    articles = {name: an_article("\n".join(lines), outlet=name) for name in ("a", "b", "c")}
    statements = all_statements(articles)
    groups = align(statements, articles, Matching()).groups
    texts = {one.id: one.text for one in statements}
    assert len(groups) == 3
    for group in groups:
        assert all(texts[one] == texts[other] for one, other in combinations(group, 2))


@pytest.mark.parametrize(("words", "others"), [
    ("Foreign Minister Ivo Marek will meet his counterpart Pavel Dorn in Selmo.", True),
    ("In Selmo, Foreign Minister Ivo Marek met the president.", False),
    ("Ivo Marek praised the new bridge when he met Pavel Dorn in Selmo.", False),
])
def test_a_meeting_with_another_man_makes_no_second_claim(words: str, others: bool) -> None:
    said = "Foreign Minister Ivo Marek met President Olga Brandt in Selmo and praised the new bridge."
    if others:
        said = said.partition(" and")[0] + "."
    articles = articles_of({"Harbour Post": said + "\n", "Evening Star": words + "\n"})
    story = profile_story(all_statements(articles), articles)
    assert of_others(story, (0, 1)) is others


def test_a_claim_is_not_told_again_by_those_who_tell_it_already() -> None:
    outlets = [f"outlet-{number}" for number in range(10)]
    articles = {outlet: an_article("Rain fell.", outlet) for outlet in outlets}
    story = profile_story([a_statement("Rain fell.", outlet) for outlet in outlets], articles)
    many, few = range(8), (8, 9)
    scores = {pair: 0.9 for group in (many, few) for pair in combinations(group, 2)}
    scores |= {(one, other): 0.7 for one in many[:4] for other in few}     # too few to join the two claims into one
    claims = claims_of(story, scores, Matching(threshold=0.5))
    [second] = (claim for claim in claims if set(few) <= set(claim))
    assert len(set(second) & set(many)) == 1, "the next would meet the one that it shares a claim with"
