"""Whoever wants to know is told how far the work has come, and the work is the same."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from claimdiff.pipeline import check, compare
from claimdiff.progress import counted

SEEDS = Path(__file__).parents[1] / "seeds"


def test_things_are_told_one_by_one() -> None:
    told: list[tuple[str, int, int]] = []
    given = list(counted("ab", "Reading", lambda *each: told.append(each)))
    assert (given, told) == (["a", "b"], [("Reading", 0, 2), ("Reading", 1, 2)])
    assert list(counted("ab", "Reading", None)) == ["a", "b"]


def test_a_comparison_tells_of_its_steps_in_order_and_finds_the_same() -> None:
    told: list[tuple[str, int, int]] = []
    assert compare([SEEDS], None, lambda *each: told.append(each)) == compare([SEEDS])
    steps = [step for step, _ in groupby(told, key=lambda each: each[0])]
    assert steps == ["Reading articles", "Reading statements", "Aligning stories", "Judging claims"]
    assert all(0 <= done < total for _, done, total in told)


def test_a_check_tells_of_the_corpus() -> None:
    told: list[tuple[str, int, int]] = []
    check(SEEDS / "003_93ec320acb77f160.txt", [SEEDS], None, lambda *each: told.append(each))
    assert told[0] == ("Reading articles", 0, 5)
