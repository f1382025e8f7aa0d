"""No text drives a regular expression of the package into backtracking: four times the text, four times the time."""

from __future__ import annotations

import re
from functools import partial
from itertools import islice

import pytest

from tests.fuzz.patterns import attacks, compiled, grows, seconds

#: Characters of an attack. What is searched in less than the time below needs no closer look: at this size a
#: quadratic search takes longer on any machine, and growth measured on microseconds is noise.
SIZE = 4_000
FEW = (22, 300)
CLEARLY_LINEAR = 0.03      # seconds
#: Linear is 4, quadratic 16; between them lies what a busy machine adds.
MOST_GROWTH = 10.0


def _nth(pattern: re.Pattern[str], at: int, size: int) -> str:
    return next(islice(attacks(pattern, size), at, None))


def _driven(pattern: re.Pattern[str]) -> list[str]:
    """Give the attacks under which the search grows faster than the text; small ones first, lest it never ends."""
    for size in FEW:
        for text in attacks(pattern, size):
            if seconds(pattern, text[:size]) > CLEARLY_LINEAR:
                return [text[:size]]
    slow = [at for at, text in enumerate(attacks(pattern, SIZE)) if seconds(pattern, text) > CLEARLY_LINEAR]
    return [_nth(pattern, at, SIZE)[:60] for at in slow
            if grows(pattern, partial(_nth, pattern, at), SIZE // 2) > MOST_GROWTH]


def test_the_patterns_of_every_room_are_found() -> None:
    rooms = {place.split("/")[0] for place, _ in compiled()}
    assert rooms >= {"loader", "slots", "judge", "model", "config", "reporter"}
    assert len(compiled()) > 80


def test_no_pattern_can_be_driven_into_backtracking() -> None:
    driven = {f"{place} {pattern.pattern[:60]}": texts for place, pattern in compiled() if (texts := _driven(pattern))}
    assert driven == {}


@pytest.mark.parametrize("source", [r"\s*[a-z]", r"(?:a+)+b", r"(\w+\s?)*@", r"\w+@"])
def test_a_pattern_that_backtracks_is_seen(source: str) -> None:
    assert _driven(re.compile(source))
