"""How far a step has come, told to whoever wants to know."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")

#: Told what a step does, how many things are done, and of how many. What it does with that changes no result.
Progress = Callable[[str, int, int], None]


def counted(things: Sequence[Thing], step: str, progress: Progress | None) -> Iterator[Thing]:
    """Give the things one by one, and tell before each how many are done."""
    for done, thing in enumerate(things):
        if progress:
            progress(step, done, len(things))
        yield thing
