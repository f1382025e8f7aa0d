from __future__ import annotations

import pytest

from claimdiff.model import Certainty, Modality, Reading, Relation, Role
from claimdiff.slots.modality import MODALITY
from tests.factory import a_statement, an_article


def read(text: str, role: Role = Role.BODY) -> tuple[Reading, ...]:
    return MODALITY.read(a_statement(text, role=role), an_article(text))


def level(text: str, role: Role = Role.BODY) -> Certainty | None:
    found = read(text, role)
    assert all(isinstance(reading.value, Modality) for reading in found)
    return found[0].value.certainty if found and isinstance(found[0].value, Modality) else None


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("A possible summit is discussed.", Certainty.POSSIBLE),
        ("He may visit Russia.", Certainty.POSSIBLE),
        ("If it takes place, it is the first.", Certainty.POSSIBLE),
        ("The expected summit is near.", Certainty.EXPECTED),
        ("The summit is tentatively scheduled for June 12.", Certainty.EXPECTED),
        ("The summit slated for June 12 is near.", Certainty.SCHEDULED),
        ("He will meet Kim.", Certainty.SCHEDULED),
        ("He reportedly met Kim.", Certainty.REPORTED),
        ("The ministry confirmed the visit.", Certainty.ASSERTED),
    ],
)
def test_a_cue_places_a_statement_on_the_ladder(text: str, certainty: Certainty) -> None:
    assert level(text) is certainty


@pytest.mark.parametrize(
    "text",
    ["He met Kim on Thursday.", "In May Will Smith sang.", "It is the will of the people.", "“He may come,” she said.",
     "They could not see.", "The unexpected happened.", "It was not expected.", "They fought with all their might."],
)
def test_a_flat_statement_reads_nothing(text: str) -> None:
    assert level(text) is None


def test_a_headline_says_will_with_a_capital() -> None:
    assert level("Minister Will Visit North Korea", Role.HEADLINE) is Certainty.SCHEDULED


def test_two_steps_of_the_ladder_are_a_detail() -> None:
    (left,), (right,) = read("A possible summit."), read("The scheduled summit.")
    told = MODALITY.compare(left, right)
    assert told is not None
    assert (told.relation, told.reason) == (Relation.DETAIL, "“scheduled” is surer than “possible”")
    same = MODALITY.compare(left, left)
    assert same is not None
    assert same.relation is Relation.SAME


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("A possible summit is discussed.", "summit"),
        ("He will visit Russia.", "visit"),
        ("They spoke of the summit, tentatively scheduled for June 12.", "summit"),
    ],
)
def test_a_cue_hedges_the_word_after_it_or_else_before_it(text: str, about: str) -> None:
    (found,) = read(text)
    assert isinstance(found.value, Modality)
    assert about in found.value.about


def test_cues_that_hedge_different_things_are_not_compared() -> None:
    (left,), (right,) = read("A possible summit."), read("He will visit Russia.")
    assert MODALITY.compare(left, right) is None
