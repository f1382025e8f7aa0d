from __future__ import annotations

import pytest

from claimdiff.model import Place, Reading, Relation
from claimdiff.slots.atlas import atlas
from claimdiff.slots.place import PLACE
from tests.factory import a_statement, an_article


def read(text: str) -> tuple[Reading, ...]:
    return PLACE.read(a_statement(text), an_article(text))


def relation(left: str, right: str) -> Relation | None:
    (one,), (other,) = read(left), read(right)
    told, back = PLACE.compare(one, other), PLACE.compare(other, one)
    assert (told and told.relation) == (back and back.relation)
    return told.relation if told else None


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They met in Seoul on Thursday.", ["Seoul"]),
        ("They met at Pyongyang, North Korea on Thursday.", ["Pyongyang, North Korea"]),
        ("He flew to New York City and Washington.", ["New York City", "Washington"]),
        ("The blast struck the eastern city of Kharkiv.", []),
        ("It happened in the eastern city of Kharkiv.", ["Kharkiv"]),
        ("It was seen at Beijing’s airport.", ["Beijing"]),
        ("The quake shook Indonesia but was felt in Indonesia’s Aceh province.", ["Aceh"]),
        ("She is a doctor in Lampahan city.", ["Lampahan"]),
        ("She lives in Bree, Belgium.", ["Bree"]),
        ("He was shot near 473 East 52nd Street.", ["473 East 52nd Street"]),
        ("Putin Invites Kim To Russia", ["Russia"]),
        ("Kim has been invited to Moscow by Russia’s foreign minister.", ["Moscow"]),
        ("Troops left U.S. soil for St. Petersburg.", ["St. Petersburg"]),
    ],
)
def test_places_after_a_preposition_of_place_are_read(text: str, places: list[str]) -> None:
    assert [reading.text for reading in read(text)] == places


@pytest.mark.parametrize(
    "text",
    ["Moscow hopes for a deal.", "It gave a message to Seoul.", "Talks with Pyongyang failed.",
     "He trusts in Moscow’s word.",
     "They will invest in Russia.", "In May, Chad Smith sang.", "The Kremlin said no.", "In Kim he found a friend.",
     "He works at the New York Times.", "The Paris Agreement holds.", "He lives in New Jersey Devils country."],
)
def test_actors_and_other_names_are_not(text: str) -> None:
    assert read(text) == ()


def test_what_lies_in_what() -> None:
    assert relation("He will visit Russia.", "He will visit Moscow.") is Relation.DETAIL
    assert relation("They met in Brooklyn.", "They met in the United States.") is Relation.DETAIL
    assert relation("They met in Seoul.", "They met in Seoul.") is Relation.SAME
    assert relation("They met in Kiev.", "They met in Kyiv.") is Relation.SAME


def test_two_places_of_one_event_conflict() -> None:
    assert relation("Kim was invited to visit Moscow.", "Kim was invited to visit Seoul.") is Relation.CONFLICT
    assert relation("They met in Niger.", "They met in Nigeria.") is Relation.CONFLICT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("They met in Seoul.", "It was announced in Paris."),
        ("They met in Seoul.", "They flew to Paris."),
        ("They met in Georgia.", "They met in Moscow."),
        ("They met in Lampahan city.", "They met in Seoul."),
        ("They met, he said in Seoul.", "They met in Paris."),
    ],
)
def test_places_of_different_events_or_of_doubtful_names_do_not(left: str, right: str) -> None:
    assert relation(left, right) is None


def test_the_gazetteer_tells_lookalikes_apart_and_knows_what_holds_a_place() -> None:
    assert atlas()["niger"].name != atlas()["nigeria"].name
    assert atlas()["harlem"].within == ("New York", "New York State", "United States")
    assert all(spot.name not in spot.within for spot in atlas().values())


def test_the_event_is_remembered() -> None:
    (reading,) = read("They will meet in Vienna.")
    assert isinstance(reading.value, Place)
    assert (reading.value.frame, reading.value.within) == ("meet in", ("Austria",))
