"""Words are found, folded and stemmed one way in the whole house."""

from __future__ import annotations

import pytest

from claimdiff.words import WORD, fold, stem, words


@pytest.mark.parametrize(("text", "parts"), [
    ("Kim Jong-un’s envoy didn't come.", ["Kim", "Jong", "un’s", "envoy", "didn't", "come"]),
    ("7:41pm, 2,290 people", ["7:41", "pm", "2,290", "people"]),
    ("the 16th of 3.5m", ["the", "16th", "of", "3.5", "m"]),
    ("U.S. … _x_", ["U", "S", "x"]),
])
def test_hyphens_and_figures_part_words(text: str, parts: list[str]) -> None:
    assert WORD.findall(text) == parts


def test_where_words_are_counted_a_compound_is_one() -> None:
    assert words("Müller’s so-called U.S. envoy") == ("muller", "so-called", "u.s", "envoy")


@pytest.mark.parametrize("forms", [
    ("denuclearisation", "denuclearization", "denuclearise"), ("endeavour's", "endeavors"), ("defence", "defense"),
])
def test_one_word_has_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(fold(form)) for form in forms}) == 1
