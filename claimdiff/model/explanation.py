"""Why two statements were, or were not, taken to state one fact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimdiff.model.statement import Statement
from claimdiff.model.text import Article


class Outcome(StrEnum):
    """What became of two statements: in one claim, listed as possibly the same, or not aligned."""

    TOGETHER = "in one claim together"
    POSSIBLE = "possibly the same"
    APART = "not aligned"


@dataclass(frozen=True, slots=True)
class Ground:
    """Something to point at: words as the articles have them, or a statement that both resemble.

    `worth` is what the words are worth in the story (nats: the rarer, the more), None where nothing is counted.
    """

    text: str
    worth: float | None = None
    statement: Statement | None = None


@dataclass(frozen=True, slots=True)
class Push:
    """One feature of a pair: its value and fitted weight, what it says in plain words, and what it rests on."""

    feature: str
    value: float
    weight: float
    meaning: str
    grounds: tuple[Ground, ...] = ()

    @property
    def amount(self) -> float:
        """How much it pushes (log-odds): above 0 towards one fact, below 0 away from it."""
        return self.value * self.weight


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why two statements of different articles were, or were not, aligned.

    `reason` is one sentence that leads to `outcome`. `score` (0..1) is None for a pair that was never looked
    at; else it is the logistic function of `start` and all `pushes`, which are sorted by how much they push.
    `shared` are the words that both have, those worth most first. `claim` holds the statements of the claim
    that both are in, in order of place. `articles` are those that any statement here belongs to. `note` says
    what else a reader must know, or is empty.
    """

    left: Statement
    right: Statement
    articles: tuple[Article, ...]
    outcome: Outcome
    reason: str
    score: float | None = None
    start: float = 0.0
    pushes: tuple[Push, ...] = ()
    shared: tuple[Ground, ...] = ()
    claim: tuple[Statement, ...] = ()
    note: str = ""
