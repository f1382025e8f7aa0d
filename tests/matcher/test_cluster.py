"""A claim grows by what agrees with the whole of it, never by a chain of single ties."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.matcher.cluster import gather

FOUR = ["a", "b", "c", "d"]


def test_the_strongest_tie_comes_first() -> None:
    assert gather(FOUR, {(0, 1): 0.9, (1, 2): 0.6, (2, 3): 0.9}, 0.5) == [(0, 1), (2, 3)]


def test_a_chain_is_not_a_claim() -> None:
    chain = {(0, 1): 0.8, (1, 2): 0.75, (2, 3): 0.7}
    assert (0, 1, 2, 3) not in gather(FOUR, chain, 0.5)


def test_statements_that_all_agree_are_one_claim() -> None:
    assert gather(FOUR, dict.fromkeys(combinations(range(4), 2), 0.7), 0.5) == [(0, 1, 2, 3)]


def test_two_statements_of_one_article_join_through_others_only() -> None:
    ties = {(0, 2): 0.9, (1, 2): 0.8}
    assert gather(["a", "a", "b"], ties, 0.5) == [(0, 1, 2)]


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(0, 1), max_size=30,
))
def test_groups_are_apart_and_agree_on_average(ties: dict[tuple[int, int], float]) -> None:
    articles = [str(place) for place in range(10)]
    groups = gather(articles, ties, 0.5)
    assert groups == gather(articles, dict(reversed(ties.items())), 0.5)
    members = [place for group in groups for place in group]
    assert len(members) == len(set(members))
    assert all(len(group) >= 2 for group in groups)
