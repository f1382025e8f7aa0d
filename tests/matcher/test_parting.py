"""Two look-alike events are two stories, on undated pages too; one event told in two ways is one."""

from __future__ import annotations

import random
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.matcher import group_stories
from claimdiff.matcher.parting import are_two_events, part
from claimdiff.matcher.stories import gather, weigh
from claimdiff.model import Article
from claimdiff.options import Matching
from tests.matcher.stories import FERRY, all_statements, articles_of

OLD_QUAKE = {
    "Harbour Post": (
        "A strong earthquake struck Selmo province on Tuesday, killing at least nine people, officials said.\n"
        "Residents ran out of their houses as the earthquake shook the province for a minute.\n"
        "Six children were trapped in a mosque in Lampa, said governor Ivo Marek.\n"
        "Landslides blocked the mountain road, and soldiers carried tents to the villages.\n"
        "The wounded lay on mats before the clinic, where doctors had run out of blood.\n"
    ),
    "Evening Star": (
        "An earthquake struck Selmo on Tuesday, killing nine people and damaging hundreds of houses.\n"
        "In Lampa a mosque fell on six children, governor Ivo Marek said.\n"
        "Landslides cut off the mountain villages, where soldiers put up tents.\n"
        "Residents dug with their hands, and a farmer pulled his brother out of the mud.\n"
    ),
    "Daily Lantern": (
        "Nine people died when a strong earthquake shook Selmo province, officials said.\n"
        "Governor Marek went to Lampa, where children were trapped in a mosque.\n"
        "Soldiers brought tents to mountain villages that landslides had cut off.\n"
        "Rain and fog kept helicopters on the ground until noon.\n"
    ),
}
NEW_QUAKE = {
    "Northern Times": (
        "A strong earthquake struck Selmo province on Sunday, but it killed nobody, officials said.\n"
        "Residents hurried to the hills as the earthquake shook the province.\n"
        "A tsunami warning was lifted after two hours, said spokeswoman Olga Brandt.\n"
        "Patients were wheeled out of the hospital in Port Dorn, where the electricity failed.\n"
        "Cars jammed the bridge, and a ship broke its ropes in the harbour.\n"
    ),
    "Tarsk Courier": (
        "An earthquake struck Selmo on Sunday and damaged some houses.\n"
        "The tsunami warning was lifted later, spokeswoman Olga Brandt said.\n"
        "In Port Dorn the hospital sent its patients outside, and the electricity failed.\n"
        "Shops on the market stayed shut, and people bought bread and candles.\n"
    ),
    "Sea Mirror": (
        "Nobody died when a strong earthquake shook Selmo province, officials said.\n"
        "Spokeswoman Brandt lifted the tsunami warning in the evening.\n"
        "Electricity failed at the hospital of Port Dorn, and patients slept outside.\n"
        "Students filmed swaying towers from a bus.\n"
    ),
}


def _grouped(articles: dict[str, Article]) -> tuple[tuple[str, ...], ...]:
    return group_stories(articles, all_statements(articles), Matching())


def _parted(vectors: dict[str, dict[str, float]]) -> list[tuple[str, ...]]:
    """Part articles that each print a text of their own."""
    return part(vectors, {id_: id_ for id_ in vectors})


def test_two_earthquakes_of_two_years_on_undated_pages_are_two_stories() -> None:
    old, new = articles_of(OLD_QUAKE), articles_of(NEW_QUAKE)
    both = {**old, **new}
    assert len(gather(both, weigh(both, all_statements(both)), 21)) == 1, "as words alone go, they are one"
    assert _grouped(both) == (tuple(sorted(old)), tuple(sorted(new)))


def test_each_earthquake_alone_is_one_story() -> None:
    for quake in (OLD_QUAKE, NEW_QUAKE):
        assert len(_grouped(articles_of(quake))) == 1


def test_one_article_is_never_parted_from_the_others() -> None:
    """What one article tells otherwise may be its own angle; it takes two to tell of another event."""
    for outlet, text in NEW_QUAKE.items():
        articles = {**articles_of(OLD_QUAKE), **articles_of({outlet: text})}
        assert len(_parted(weigh(articles, all_statements(articles)))) == 1


def test_two_texts_on_one_event_that_many_print_are_one_story() -> None:
    """Six outlets that print two agencies' texts word by word look like two events; counted once each, they do not."""
    texts = [FERRY["Harbour Post"], FERRY["Evening Star"]]
    articles = articles_of({f"Outlet {at}": texts[at % 2] for at in range(8)})
    assert len(_parted(weigh(articles, all_statements(articles)))) == 2
    assert len(_grouped(articles)) == 1


def test_reprints_go_with_the_event_that_they_tell_of() -> None:
    old = articles_of({**OLD_QUAKE, "Copy One": OLD_QUAKE["Harbour Post"]})
    new = articles_of({**NEW_QUAKE, "Copy Two": NEW_QUAKE["Sea Mirror"]})
    assert _grouped({**new, **old}) == (tuple(sorted(old)), tuple(sorted(new)))


def test_what_all_articles_tell_does_not_hold_two_events_together() -> None:
    """Without the weighing by rarity, the common words of both earthquakes would."""
    both = {**articles_of(OLD_QUAKE), **articles_of(NEW_QUAKE)}
    vectors = weigh(both, all_statements(both))
    assert len(_parted(vectors)) == 2
    with patch("claimdiff.matcher.parting.math.log", lambda _: 1.0):
        assert len(_parted(vectors)) == 1


def test_articles_without_a_word_in_common_are_not_parted_for_that() -> None:
    assert _parted({"a": {"ferry": 1.0}, "b": {"mayor": 1.0}, "c": {}}) == [("a", "b", "c")]


def test_articles_that_each_go_their_own_way_are_one_story() -> None:
    """Two and two are hardly alike, but few words are told by the two and not by the others."""
    pairs = {"a": "storm", "b": "storm", "c": "captain", "d": "captain"}
    vectors = {
        id_: dict.fromkeys(["ferry", shared, *(f"{id_} {word}" for word in range(30))], 1.0)
        for id_, shared in pairs.items()
    }
    assert _parted(vectors) == [("a", "b", "c", "d")]


def test_words_that_the_others_tell_too_are_no_words_of_its_own() -> None:
    ferry = [dict.fromkeys("klmnopqr", 1.0)] * 2
    storm = [dict.fromkeys("stuvwxyz", 1.0)] * 2
    assert are_two_events(ferry, storm, 2)
    assert not are_two_events(ferry, ferry, 2)


#: Articles on one of two events, each with thirty words that only this event has, and words that both may have.
TOLD = st.lists(st.tuples(st.booleans(), st.sets(st.sampled_from("abc"))), max_size=9)


@settings(max_examples=60, deadline=None)
@given(TOLD, st.randoms(use_true_random=False))
def test_events_come_apart_when_two_tell_of_each_whatever_the_order(
    told: list[tuple[bool, set[str]]], chance: random.Random
) -> None:
    vectors = {
        f"{at}": dict.fromkeys([*sorted(shared), *(f"{event} {word}" for word in range(30))], 1.0)
        for at, (event, shared) in enumerate(told)
    }
    of_each = [tuple(f"{at}" for at, (of, _) in enumerate(told) if of is event) for event in (False, True)]
    shuffled = list(vectors.items())
    chance.shuffle(shuffled)
    apart = all(len(ids) > 1 for ids in of_each)
    assert sorted(_parted(dict(shuffled))) == sorted(of_each if apart else [tuple(vectors)] if vectors else [])
