"""Where a statement tells no fact: who says it, and how old somebody is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdiff.matcher.asides import asides_in
from claimdiff.matcher.words import words_of


@pytest.mark.parametrize(("text", "aside"), [
    ("Police said two men fled.", "Police said"),
    ("Two men fled, police said.", " police said"),
    ("Two men fled, said Sergeant Ann Low, who was there.", " said Sergeant Ann Low"),
    ("“Two men fled,” said Ann Low, a spokeswoman.", " said Ann Low, a spokeswoman."),
    ("A witness told the Daily News that two men fled.", "A witness told the Daily News that"),
    ("According to the agency, two men fled.", "According to the agency"),
    ("The minister added that two men fled.", "The minister added"),
    ("A 16-year-old boy fled.", "16-year-old"),
    ("Ann Low, 33, fled.", "33"),
])
def test_attributions_and_ages_stand_aside(text: str, aside: str) -> None:
    assert aside in [text[start:end] for start, end in asides_in(text)]


@pytest.mark.parametrize("text", [
    "Two men fled after the fire.",
    "The bank announced cuts.",
    "Taxes were added to the bill.",
    "Hurt were 33 of them.",
])
def test_what_happened_is_no_aside(text: str) -> None:
    assert asides_in(text) == []


def test_only_the_speaker_stands_aside_when_much_happens_before() -> None:
    text = "After he left the town by the northern road, when police said two men fled."
    assert [text[start:end] for start, end in asides_in(text)] == [" police said"]


def test_the_words_of_an_aside_are_marked() -> None:
    aside = {word.term: word.aside for word in words_of("Police shot a 16-year-old boy, witnesses said.")}
    assert aside["16"]
    assert not aside["~shoot"]


@given(st.text(alphabet="said told ,.“”\"16-year-old according to\n", max_size=200))
def test_stretches_lie_in_the_text(text: str) -> None:
    assert all(0 <= start <= end <= len(text) for start, end in asides_in(text))
