from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Reading, Relation, Role
from claimdiff.slots.name import NAME, roles
from claimdiff.slots.name_spelling import same_person
from tests.factory import a_statement, an_article
from tests.slots.name_pairs import DIFFERENT, SAME, pairs

TEXT = (
    "Russian Foreign Minister Sergei Lavrov met dictator Kim Jong Un on Thursday. "
    "Mr Lavrov thanked Mr Kim. Former spy chief Kim Yong Chol stayed away."
)


def read(text: str, role: Role = Role.BODY, body: str = "") -> tuple[Reading, ...]:
    article = an_article(f"{text}\n\n{body}" if body else text)
    if role is Role.HEADLINE:
        headline = replace(article.blocks[0], role=Role.HEADLINE)
        article = replace(article, blocks=(headline, *article.blocks[1:]))
    return NAME.read(a_statement(text, role=role), article)


def test_a_surname_is_led_back_to_the_full_name_in_the_article() -> None:
    found = [(reading.text, reading.value.key) for reading in read(TEXT)]
    assert found == [
        ("Sergei Lavrov", "sergei lavrov"),
        ("Kim Jong Un", "kim jong un"),
        ("Lavrov", "sergei lavrov"),
        ("Kim", "kim"),  # two Kims: better short than wrong
        ("Kim Yong Chol", "kim yong chol"),
    ]


def test_a_headline_names_only_people_the_body_knows() -> None:
    headline = "Putin Hails Winter Games As Lavrov’s Visit Nears"
    found = read(headline, Role.HEADLINE, "Sergei Lavrov spoke to Vladimir Putin.")
    assert [(reading.text, reading.value.key) for reading in found] == [
        ("Putin", "vladimir putin"),
        ("Lavrov", "sergei lavrov"),
    ]


@pytest.mark.parametrize(
    "text",
    ["The North Korean capital is quiet.", "On Monday, April rains fell in New York.", "NATO and the EU met.",
     "Police in Central Park said nothing.", "Thousands of Russians marched."],
)
def test_what_is_no_person_is_not_read(text: str) -> None:
    assert read(text) == ()


def test_roles_before_a_name_are_kept() -> None:
    assert roles(an_article(TEXT))[0] == ("russian foreign minister", ("sergei", "lavrov"))


def test_spellings_of_one_name_are_told_as_such() -> None:
    (left,), (right,) = read("He met Rei Yong-Ho."), read("He met Ri Yong Ho.")
    told = NAME.compare(left, right)
    assert told is not None
    assert (told.relation, told.reason) == (Relation.SPELLING, "forms of one name")


def test_two_people_are_never_compared() -> None:
    (left,), (right,) = read("He met Kim Jong Un."), read("He met Kim Jong Il.")
    assert NAME.compare(left, right) is None


def test_a_surname_and_its_full_name_are_the_same_whatever_the_spelling_elsewhere() -> None:
    (left,) = read("He met Sergey Lavrov.")
    (_, right) = read("Sergei Lavrov came. Lavrov left.")
    told = NAME.compare(left, right)
    assert told is not None
    assert told.relation is Relation.SAME


def test_spellings_are_joined_and_people_kept_apart() -> None:
    joined = {"same", "spelling"}
    same, different = pairs(SAME), pairs(DIFFERENT)
    assert len(same) >= 100
    assert len(different) >= 100
    found = sum(same_person(*pair) in joined for pair in same)
    false = sum(same_person(*pair) in joined for pair in different)
    precision, recall = found / (found + false), found / len(same)
    assert 2 * precision * recall / (precision + recall) >= 0.95


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [("Kim", "Kim Jong Un", "unknown"), ("Lavrov", "Sergei Lavrov", "unknown"), ("Putin", "Sergei Lavrov", "different"),
     ("", "Kim", "unknown"), ("Kim Jong-un", "Kim Jong Un", "same")],
)
def test_how_names_stand(left: str, right: str, expected: str) -> None:
    assert same_person(left, right) == expected


names = st.text(alphabet=st.characters(codec="utf-8"), max_size=24)


@settings(max_examples=60, deadline=None)
@given(names, names)
def test_it_does_not_matter_which_name_comes_first(left: str, right: str) -> None:
    assert same_person(left, right) == same_person(right, left)
