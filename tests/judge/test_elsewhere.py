"""Figures that an outlet itself explains: told elsewhere, added up, converted, counted by two parties."""

from __future__ import annotations

import pytest

from claimdiff.judge import context_of, judge
from claimdiff.model import Alignment, Claim, Difference, Relation
from claimdiff.options import Judging
from claimdiff.slots import read_slots
from tests.factory import an_article, statements_of

DAY = "2018-06-01"


def _differences(left: str, right: str, slot: str = "quantity", score: float = 0.9) -> list[Difference]:
    """Judge the first sentences of two articles against each other; what follows is only known of."""
    articles = [an_article(text, outlet, DAY) for outlet, text in (("Alpha", left), ("Beta", right))]
    said = [[read_slots(each, article) for each in statements_of(article)] for article in articles]
    first = tuple(each[0] for each in said)
    claim = Claim("c", "t", first, (Alignment(first[0].id, first[1].id, score),))
    context = context_of({each.id: each for each in articles}, [each for one in said for each in one])
    return [each for each in judge(claim, context, Judging()).differences if each.slot == slot]


def _conflicts(left: str, right: str, slot: str = "quantity") -> bool:
    return any(each.relation is Relation.CONFLICT for each in _differences(left, right, slot))


MORE = "\nLater that night the square was empty again."


def test_an_article_that_tells_both_figures_conflicts_with_neither() -> None:
    assert _conflicts("Five people were killed in the blast." + MORE, "Nine people were killed in the blast.")
    assert not _conflicts(
        "Five people were killed in the blast.\nA hospital said nine people were killed.",
        "Nine people were killed in the blast.",
    )


def test_a_count_and_the_parts_that_add_up_to_it_agree() -> None:
    assert not _conflicts("The navy arrested 23 pirates on Friday.", "It arrested 12 Somali and 11 Yemeni pirates.")
    assert _conflicts("The navy arrested 23 pirates on Friday.", "The navy arrested 12 pirates on Friday.")


def test_distances_from_two_places_are_two_distances() -> None:
    near = "The warship was 13 miles from the freighter."
    assert not _conflicts(near, "The warship was 150 miles from the harbour.")
    assert any(
        each.relation is Relation.CONFLICT
        for each in _differences(near, "The warship was 40 miles from the freighter.", score=0.99)
    )


def test_figures_of_two_people_are_two_figures() -> None:
    assert not _conflicts("With Anna Berg, Paul Roth, 34, was hurt.", "With Anna Berg, John Hill, 35, was hurt.")


@pytest.mark.parametrize(("left", "right", "relation"), [
    ("Police said 20,000 people marched.", "Organisers said 100,000 people marched.", Relation.DETAIL),
    ("Police said 20,000 people marched.", "Police said 100,000 people marched.", Relation.CONFLICT),
    ("About 20,000 people marched.", "Organisers said 100,000 people marched.", Relation.CONFLICT),
])
def test_two_parties_may_each_have_their_own_count(left: str, right: str, relation: Relation) -> None:
    assert [each.relation for each in _differences(left, right)] == [relation]


def test_a_conflict_says_who_counted() -> None:
    [difference] = _differences("Police said 18 people had been injured.", "Police said 12 people were injured.")
    assert "Police counted “18 people” according to Alpha, “12 people” according to Beta" in difference.explanation


def test_an_articles_own_rate_converts_sums_of_the_other() -> None:
    rate = "\nThe owner had paid €2m (£1.74m) for them."
    [same] = _differences("The gems were worth £74 million." , "The gems were worth €85 million." + rate)
    assert same.relation is Relation.EQUIVALENT
    assert "at the rate Beta gives (“€2m” is “£1.74m”)" in same.explanation
    assert _conflicts("The gems were worth £40 million.", "The gems were worth €85 million." + rate)
    assert not _differences("The gems were worth £40 million.", "The gems were worth €85 million.")  # no rate known


def test_days_that_go_on_are_no_conflict_of_undated_pages() -> None:
    [left, right] = ["The city is calm after five days of riots.", "The city is calm after eight days of riots."]
    assert not _conflicts(f"On Monday, {left}", f"A new week began and {right}")


def test_the_night_before_a_day_may_be_the_others_night() -> None:
    monday = "On Monday about two dozen young protesters trashed the shop."
    before = "On Tuesday police saw the shop that, {}, a group of at least three dozen young people had trashed."
    assert _conflicts(monday, before.format("the night before"))
    assert not _conflicts(monday, before.format("they said"))


def test_three_figures_that_all_differ_are_of_two_facts() -> None:
    left = "The navy seized six rifles, 12 magazines and 300 rounds on Friday."
    right = "Also on Friday the navy seized 14 rifles, 31 magazines and 923 rounds."
    assert not _conflicts(left, right)
    assert _conflicts("The navy seized six rifles on Friday.", "Also on Friday the navy seized 14 rifles.")
