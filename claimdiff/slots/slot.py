"""What a slot is: a kind of detail that can be read in a statement and compared between two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from claimdiff.model import Article, Comparison, Reading, Statement

Reader = Callable[[Statement, Article], tuple[Reading, ...]]
Comparer = Callable[[Reading, Reading], Comparison | None]


@dataclass(frozen=True, slots=True)
class Slot:
    """One kind of detail.

    `read` gives the readings of a statement in order of place, each with the exact span it was read from.
    `compare` tells how two readings of this slot, taken from aligned statements of two articles, stand to
    each other, or None when they do not speak of the same thing. It knows nothing of publication order:
    a conflict that a later publication explains is the judge's to tell. It is symmetric in its relation.
    `exchanged` is asked instead, where a slot has it, of two readings that take each other's place in
    otherwise the same words, and that `compare` did not find to be one value: then they speak of one thing.
    `meaning` is one line for the documentation.
    """

    name: str
    meaning: str
    read: Reader
    compare: Comparer
    exchanged: Comparer | None = None
