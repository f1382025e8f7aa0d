"""Families of words bring together what stands for one thing, and nothing beside."""

from __future__ import annotations

from collections import Counter

import pytest

from claimdiff.matcher.families import PUBLIC_AFFAIRS
from claimdiff.matcher.families_of_life import DAILY_LIFE
from claimdiff.matcher.words import term_of


def meet(left: str, right: str) -> bool:
    return term_of(left)[0] == term_of(right)[0]


@pytest.mark.parametrize(("one", "other"), [
    ("slain", "killed"), ("nabbed", "captured"), ("chopper", "helicopter"), ("foiled", "thwarted"),
    ("flaw", "vulnerability"), ("drove", "driver"), ("sank", "sinking"), ("postponed", "delayed"),
    ("firefighters", "firemen"), ("residents", "locals"), ("hearings", "court"),
])
def test_outlets_choose_other_words_for_one_thing(one: str, other: str) -> None:
    assert meet(one, other)


@pytest.mark.parametrize(("one", "other"), [
    ("office", "officers"), ("authorities", "authors"), ("department", "departed"), ("training", "trains"),
    ("story", "floor"), ("successful", "successor"), ("founded", "found"), ("judge", "juror"), ("village", "city"),
])
def test_words_of_one_stem_or_one_topic_may_be_two_things(one: str, other: str) -> None:
    assert not meet(one, other)


def test_a_family_is_listed_once() -> None:
    names = [row.partition(":")[0] for row in (PUBLIC_AFFAIRS + DAILY_LIFE).split("\n") if row]
    assert [name for name, count in Counter(names).items() if count > 1] == []
