"""What news of any kind says counts for less."""

from __future__ import annotations

from claimdiff.matcher.commonness import commonness
from claimdiff.matcher.words import term_of


def common(word: str) -> float:
    return commonness(term_of(word)[0])


def test_the_commoner_a_word_the_less_it_keeps() -> None:
    assert common("year") < common("hospital") < common("turbine") == 1.0


def test_forms_and_families_of_a_word_are_as_common_as_it_is() -> None:
    assert common("killed") == common("dead")
    assert common("years") == common("year")


def test_small_figures_are_common_and_large_ones_are_not() -> None:
    assert commonness("3") < commonness("317") == 1.0
