"""What takes each other's place in otherwise the same words is told, whatever else the sentence leaves open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.judge import context_of, judge
from claimdiff.judge.exchange import exchanges
from claimdiff.model import Alignment, Claim, Difference, Relation, Span
from claimdiff.options import Judging
from claimdiff.slots import read_slots
from tests.factory import a_statement, an_article

DAY = "2018-06-01"


def _differences(left: str, right: str, published: str = DAY) -> tuple[Difference, ...]:
    articles = {each.id: each for each in (an_article(left, "one", published), an_article(right, "two", published))}
    told = [read_slots(a_statement(text, name), articles[name]) for text, name in ((left, "one"), (right, "two"))]
    claim = Claim("c", left, tuple(told), (Alignment(told[0].id, told[1].id, 1.0),))
    return judge(claim, context_of(articles, told), Judging()).differences


def _relations(left: str, right: str, slot: str, published: str = DAY) -> list[Relation]:
    return [each.relation for each in _differences(left, right, published) if each.slot == slot]


@pytest.mark.parametrize(
    ("slot", "words", "one", "other"),
    [
        ("quantity", "The inmate pulled a gun on {} guards in the van near Houston.", "two", "five"),
        ("quantity", "The old theatre was sold last year for {} million to a bank.", "$5", "€5"),
        ("quantity", "The hikers were found at a hut {} north of the pass.", "10 kilometres", "10 miles"),
        ("place", "The two companies want to build their new plant in {} before the winter.", "Lisbon", "Nairobi"),
        ("moment", "The orchestra will give its last concert on {} in the old hall.", "Monday", "Thursday"),
        ("moment", "The orchestra gave its last concert on {} in the old hall.", "June 3, 1999", "June 7, 1999"),
        ("polarity", "The harbour was {} in the fire while the ships lay outside.", "damaged", "not damaged"),
        ("role", "{} on Monday after the talks.", "Anna Berg sued Paul Roth", "Paul Roth sued Anna Berg"),
    ],
)
def test_two_values_in_one_place_conflict(slot: str, words: str, one: str, other: str) -> None:
    assert _relations(words.format(one), words.format(other), slot) == [Relation.CONFLICT]
    assert _relations(words.format(one), words.format(one), slot) == []


def test_two_weekdays_conflict_even_on_pages_without_a_date() -> None:
    words = "The orchestra will give its last concert on {} in the old hall."
    assert _relations(words.format("Monday"), words.format("Thursday"), "moment", "") == [Relation.CONFLICT]


def test_one_day_in_two_forms_is_no_exchange() -> None:
    words = "The singer was arrested around 1:30 a.m. {} on the road to the coast."
    assert Relation.CONFLICT not in _relations(words.format("Feb. 1"), words.format("on February 1"), "moment")


@pytest.mark.parametrize(
    ("slot", "words", "relation"),
    [
        ("name", "{} will lead the commission of inquiry from next week.", Relation.DETAIL),
        ("speaker", "The bridge to the island will stay closed all winter, {} said.", Relation.DETAIL),
    ],
)
def test_another_person_in_one_place_is_a_detail(slot: str, words: str, relation: Relation) -> None:
    assert _relations(words.format("Anna Berg"), words.format("Paul Roth"), slot) == [relation]


def test_other_words_around_are_no_exchange() -> None:
    left = "Police found two guards in the van."
    right = "The van's owner had hired five guards a month before the robbery in the north."
    assert _relations(left, right, "quantity") in ([], [Relation.CONFLICT])
    assert exchanges(a_statement(left, "one"), a_statement(right, "two")) == ()


def test_a_turn_of_phrase_is_too_short_for_an_exchange() -> None:
    assert exchanges(a_statement("Anna Berg said so.", "one"), a_statement("Paul Roth said so.", "two")) == ()


def test_endless_statements_are_left_alone() -> None:
    endless = "one " * 5000
    assert exchanges(a_statement(endless + "two", "one"), a_statement(endless + "three", "two")) == ()


@given(st.text(max_size=120), st.text(max_size=120))
@settings(max_examples=60, deadline=None)
def test_exchanges_lie_in_the_statements_and_none_with_itself(left: str, right: str) -> None:
    one, other = a_statement(left, "one"), a_statement(right, "two")
    assert exchanges(one, one) == ()
    for found in exchanges(one, other):
        assert found.left.within(one.span)
        assert found.right.within(other.span)


def test_a_sentence_that_tells_both_values_does_not_conflict_with_one_that_tells_one() -> None:
    both = "The party holds 160 seats, and with 151 seats needed, the bill will pass in the parliament."
    one = "With 160 seats needed, the bill will pass in the parliament."
    articles = {each.id: each for each in (an_article(both, "one", DAY), an_article(one, "two", DAY))}
    cut = both.index(", and with") + 2
    clauses = [
        replace(a_statement(both[:cut], "one"), sentence=Span(0, len(both))),
        replace(a_statement(both[cut:], "one", start=cut), sentence=Span(0, len(both))),
    ]
    told = [read_slots(each, articles["one"]) for each in clauses]
    told.append(read_slots(a_statement(one, "two"), articles["two"]))
    claim = Claim("c", one, (told[1], told[2]), (Alignment(told[1].id, told[2].id, 1.0),))
    found = judge(claim, context_of(articles, told), Judging()).differences
    assert Relation.CONFLICT not in [each.relation for each in found]
