"""Words are compared by what they mean to a reader, not by how they are written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.matcher.lexicon import SMALL_WORDS
from claimdiff.matcher.nations import NATIONS
from claimdiff.matcher.words import words_of

SAME = [
    ("organisation", "organization"),
    ("denuclearisation", "denuclearize"),
    ("honours", "honor"),
    ("centre", "center"),
    ("Lavrov's", "Lavrov"),
    ("Łódź", "Lodz"),
    ("killed", "deaths"),
    ("invitation", "invites"),
    ("Kremlin", "Russian"),
    ("twelve", "12"),
    ("20,000", "20000"),
]
DIFFERENT = [("Niger", "Nigeria"), ("Iran", "Iraq"), ("arrested", "charged"), ("killed", "injured"), ("11", "12")]


def _terms(text: str) -> list[str]:
    return [word.term for word in words_of(text)]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_forms_of_one_word_are_one_term(one: str, other: str) -> None:
    assert _terms(one) == _terms(other) != []


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_words_that_differ_in_fact_stay_apart(one: str, other: str) -> None:
    assert _terms(one) != _terms(other)


def test_small_words_and_verbs_of_saying_are_left_out() -> None:
    assert _terms("He said that it was there, and they told us so.") == []


def test_a_capital_is_a_name_only_inside_a_sentence() -> None:
    names = {word.term for word in words_of("Yesterday Lavrov flew to Vladivostok.") if word.name}
    assert names == {"lavrov", "vladivostok"}


def test_no_word_is_both_small_and_in_a_table_of_nations() -> None:
    members = {word for row in NATIONS.split("\n") for word in row.partition(":")[2].split()}
    assert members & SMALL_WORDS == {"us"}     # read as the pronoun; `U.S.` and `American` still say America


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_text_gives_words_that_say_something(text: str) -> None:
    assert all(word.term.strip() for word in words_of(text))


def test_an_ordinal_is_one_word_and_the_number_it_counts() -> None:
    assert {word.term for word in words_of("the 67th Precinct")} == {word.term for word in words_of("Precinct 67")}
