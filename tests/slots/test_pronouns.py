"""An article tells of whom it says "he" and of whom "she", and nobody of the one kind is meant by the other."""

from __future__ import annotations

from claimdiff.slots.attribution import attributions
from claimdiff.slots.pronouns import pronouns_of
from tests.factory import an_article


def test_a_title_and_the_pronoun_behind_a_name_tell() -> None:
    article = an_article("Ms. Anna Berg left. Boris Dahl lost his hat. Carl Frey met Dora Lind, and her dog barked.")
    assert pronouns_of(article) == {"anna berg": "she", "boris dahl": "he", "dora lind": "she"}


def test_a_pronoun_of_the_next_sentence_tells_nothing() -> None:
    assert pronouns_of(an_article("It rained on Anna Berg. He left. “It was Boris Dahl,” she said.")) == {}


def test_he_is_not_led_back_to_a_woman() -> None:
    told = attributions(an_article("Anna Berg lost her hat. “It was a good hat,” he said."))
    assert [one.name for one in told] == ["he"]
    told = attributions(an_article("Anna Berg lost her hat. “It was a good hat,” she said."))
    assert [one.name for one in told] == ["anna berg"]
