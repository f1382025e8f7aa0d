"""How two quantities stand to each other: the table of cases an editor would go through."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Comparison, Reading, Span
from claimdiff.slots.quantity import QUANTITY, find


def reading(text: str) -> Reading:
    quantity, start, end = find(text)[0]
    return Reading("s", "quantity", quantity, Span(start, end), text[start:end])


def compared(left: str, right: str) -> Comparison | None:
    return QUANTITY.compare(reading(left), reading(right))


@pytest.mark.parametrize(("left", "right", "relation"), [
    ("12 people were injured", "18 people were injured", "conflict"),
    ("he was shot seven times", "eleven bullets hit him", "conflict"),
    ("a .38-caliber revolver", "a .357 caliber revolver", "conflict"),
    ("a magnitude 6.1 quake", "a 6.2-magnitude quake", "conflict"),
    ("people in 13 countries", "people in 14 countries", "conflict"),
    ("at least 20 people were arrested", "five people were arrested", "conflict"),
    ("dozens were injured", "two people were injured", "conflict"),
    ("no injuries were reported", "three people were injured", "conflict"),
    ("the boy, aged 16 years", "a 17-year-old boy", "conflict"),
    ("two people were killed", "2 people were killed", "same"),
    ("killing five people", "five people died", "same"),
    ("a dozen people were hurt", "twelve people were wounded", "same"),
    ("at a depth of 10 km", "at a depth of six miles", "equivalent"),
    ("55 kilometers from the town", "34 miles from the town", "equivalent"),
    ("The 15,800-square-metre building", "The 170,000-square-foot building", "equivalent"),
    ("killed 230,000 people", "killed 226,500 people", "equivalent"),
    ("a $1.2bn package", "a $1.23bn package", "equivalent"),
    ("dozens were injured", "at least 50 people were injured", "detail"),
    ("about 100 people were arrested", "98 people were arrested", "detail"),
    ("at least three people were killed", "five people were killed", "detail"),
    ("more than 300 people were injured", "300 people were injured", "detail"),
    ("more than 300 houses were damaged", "more than 300 buildings were damaged", "detail"),
    ("22 houses were badly damaged", "40 houses were damaged", "scope"),
    ("another four people died", "11 people died", "scope"),
])
def test_relation(left: str, right: str, relation: str) -> None:
    outcome = compared(left, right)
    assert outcome is not None
    assert str(outcome.relation) == relation


@pytest.mark.parametrize(("left", "right"), [
    ("The two met in June.", "The three met in November."),                # who they are is told elsewhere
    ("12 people were killed", "18 people were injured"),
    ("police fired 11 rounds", "seven bullets hit him"),
    ("three people were killed", "three miles away"),
    ("12 people were injured", "40 houses were damaged"),
    ("a man was killed", "three people were killed"),
    ("two women were killed", "three people were killed"),
    ("five people gathered", "20 officers were injured"),
    ("a 24-hour strike", "after five hours"),
    ("a $144 billion bailout", "a 110 billion euro bailout"),
    ("two-thirds of voters", "300 voters"),
    ("arrested three times since October", "arrested four times"),
    ("the third meeting", "three meetings"),
    ("a magnitude 8.6 quake", "a magnitude 6.1 quake"),
    ("a 60-year-old woman", "a 23-year-old man"),
    ("an offer worth $184 million", "an offer worth $22 million per season"),
    ("a quake that killed 11 people", "a tsunami that killed 170,000 people"),
    ("leaving two others missing", "five people were missing"),
    ("about 100 people were arrested", "115 people were arrested"),
])
def test_silence_where_the_two_are_not_one_count(left: str, right: str) -> None:
    outcome = compared(left, right)
    assert outcome is None or str(outcome.relation) != "conflict"


def test_the_reason_converts() -> None:
    outcome = compared("at a depth of six miles", "at a depth of 10 km")
    assert outcome is not None
    assert outcome.reason == "“six miles” is 9.7 km"


_PHRASES = st.sampled_from([
    "12 people were injured", "dozens were injured", "at least 50 people were injured", "six miles deep", "10 km deep",
    "about 100 people", "no injuries", "a man was killed", "40 houses were damaged", "half of voters", "50 percent",
    "$5 million", "€5 million", "between 30 and 40 people were killed", "the third meeting", "another 20 people died",
])


@settings(max_examples=100, deadline=None)
@given(_PHRASES, _PHRASES)
def test_comparing_is_symmetric(left: str, right: str) -> None:
    one, two = compared(left, right), compared(right, left)
    assert (one and one.relation) == (two and two.relation)


@settings(max_examples=40, deadline=None)
@given(_PHRASES)
def test_a_phrase_is_the_same_as_itself(phrase: str) -> None:
    outcome = compared(phrase, phrase)
    assert outcome is not None
    assert str(outcome.relation) == "same"


def test_an_early_toll_leaves_room_for_a_later_one_but_not_for_that_of_another_disaster() -> None:
    later = compared("killing at least five people", "2,000 people were killed")
    assert later is not None
    assert str(later.relation) == "detail"
    assert compared("killing at least five people", "170,000 people were killed") is None


def test_a_vague_figure_says_nothing_of_one_of_another_scale() -> None:
    assert compared("hundreds of people attacked the police", "another 20,000 people marched") is None


def test_one_man_among_several_is_no_other_figure() -> None:
    assert compared("a man was killed", "twelve people were killed") is None
