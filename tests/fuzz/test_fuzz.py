"""Twenty thousand hostile inputs from one seed, and a few of hypothesis's own; more by benchmarks/fuzz.

A failure names its target and seed: `python -m benchmarks.fuzz --target slots --only ci:123` repeats it.
"""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.loader import segment
from claimdiff.slots import read_slots
from tests.factory import an_article
from tests.fuzz.hostile import INJECTED, NEWS, ODD
from tests.fuzz.targets import TARGETS
from tests.fuzz.wellformed import assert_exact

#: Inputs in all; each target gets its share.
COUNT = 20_000
texts = st.lists(st.sampled_from((*NEWS, *ODD, *INJECTED)) | st.text(max_size=8), max_size=20).map(" ".join)


@pytest.mark.parametrize("name", TARGETS)
def test_no_hostile_input_does_harm(name: str) -> None:
    target, weight = TARGETS[name]
    for at in range(COUNT * weight // 100):
        try:
            target(Random(f"{name}:ci:{at}"))
        except BaseException as fault:
            fault.add_note(f"repeat it: python -m benchmarks.fuzz --target {name} --only ci:{at}")
            raise


def test_the_shares_make_the_whole() -> None:
    assert sum(weight for _, weight in TARGETS.values()) == 100


@settings(max_examples=200, deadline=None)
@given(texts)
def test_whatever_is_read_stands_where_it_says(text: str) -> None:
    article = an_article(text)
    assert_exact(article, [read_slots(statement, article) for statement in segment(article)])


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(sorted(TARGETS)), st.randoms(use_true_random=False))
def test_hypothesis_finds_nothing_either(name: str, random: Random) -> None:
    TARGETS[name][0](random)
