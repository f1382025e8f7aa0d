from __future__ import annotations

import pytest

from claimdiff.model import Name
from claimdiff.slots.attribution import attributions
from claimdiff.slots.name import NAME
from claimdiff.slots.persons import is_person
from tests.factory import a_statement, an_article


def kinds(text: str) -> dict[str, str]:
    readings = NAME.read(a_statement(text), an_article(text))
    return {reading.text: reading.value.kind for reading in readings if isinstance(reading.value, Name)}


@pytest.mark.parametrize("text", [
    "They met Maria Qwelt.",                             # a given name
    "Councilwoman Zhyra Qwelt left.",                    # a title
    "Zhyra Qwelt, 34, came home.",                       # an age
    "34-year-old Zhyra Qwelt came home.",
    "Zhyra Qwelt, a teacher, came home.",                # what she does
    "The mother of Zhyra Qwelt came home.",              # whose she is
    "Zhyra Qwelt, who was ill, came home.",
    "Zhyra Qwelt said she was ill.",
    "They met Zhyra Qwelt. Qwelt smiled as her dog ran.",  # taken up by surname and pronoun
    "They met Zhyra Qweltova.",                          # the ending of a family name
])
def test_what_stands_in_and_beside_a_name_tells_a_person(text: str) -> None:
    assert next(kind for name, kind in kinds(text).items() if " Qwelt" in name) == "person"


@pytest.mark.parametrize("text", [
    "They crossed the Qwelt Canal.", "It broke the Rare Qwelt Act.", "Work at Gordon Advisors stopped.",
    "The Red Qwelts won.", "He lives in Zhyra Qwelt.", "They saw Zhyra Qwelt from afar.",
])
def test_other_names_stay_names_of_another_kind(text: str) -> None:
    assert set(kinds(text).values()) == {"other"}


@pytest.mark.parametrize(("text", "name"), [
    ("Under Qwelt, Maria Qwelt Berg grew.", "Maria Qwelt Berg"), ("Naturally Maria Qwelt left.", "Maria Qwelt"),
    ("Linebacker Maria Qwelt left.", "Maria Qwelt"), ("Customs Agent Maria Qwelt left.", "Maria Qwelt"),
    ("Frenchwoman Maria Qwelt left.", "Maria Qwelt"), ("Half-brother Maria Qwelt left.", "Maria Qwelt"),
    ("President-elect Maria Qwelt left.", "Maria Qwelt"), ("COO Maria Qwelt left.", "Maria Qwelt"),
    ("Maria Qwelt III, 38, left.", "Maria Qwelt"),
])
def test_words_glued_to_a_name_are_cut_off(text: str, name: str) -> None:
    assert kinds(text) == {name: "person"}


@pytest.mark.parametrize("text", ["A Western-backed plan failed.", "The Soviet-era tank broke.", "It was Non-party."])
def test_an_adjective_with_a_hyphen_is_no_name(text: str) -> None:
    assert kinds(text) == {}


def test_a_place_after_a_title_is_not_who_holds_it() -> None:
    assert kinds("The Governor of Qwelt left.") == {}


def test_a_person_stays_one_wherever_the_article_names_her() -> None:
    article = an_article("In Zhyra Qwelt they trust. Councilwoman Zhyra Qwelt, 34, said so. Qwelt left.")
    assert is_person(("zhyra", "qwelt"), article)
    assert not is_person(("zhyra",), article)


def test_she_is_a_person_and_no_body_that_spoke_before() -> None:
    text = "Maria Qwelt spoke. Qwelt Telecom said it was open. She said no more."
    assert [told.name for told in attributions(an_article(text))] == ["qwelt telecom", "maria qwelt"]
