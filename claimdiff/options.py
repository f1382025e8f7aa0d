"""Every knob once: its type, range, default and meaning. `config/` walks these fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from claimdiff.model import Metadata
from claimdiff.model.keys import Keys


def knob(default: Any, meaning: str, low: float | None = None, high: float | None = None) -> Any:
    """Declare one option: its default, what it means, and the inclusive range of a number."""
    return field(default=default, metadata={"meaning": meaning, "low": low, "high": high})


@dataclass(frozen=True, slots=True)
class Matching:
    """How sure an alignment must be, and which articles tell one story."""

    threshold: float = knob(0.5, "Score from which two statements are taken to state the same fact.", 0.0, 1.0)
    possible: float = knob(0.4, "Score from which two statements are listed as possibly the same fact.", 0.0, 1.0)
    facts: int = knob(3, "In how many claims one statement may stand; a sentence often tells more than one fact.", 1, 5)
    story_days: int = knob(21, "Articles further apart than this many days are taken to tell two stories.", 0, 3650)
    most_pairs: int = knob(
        1_000, "How many thousand pairs of statements of one story are compared at most; a thousand take a minute.",
        1, 100_000,
    )


@dataclass(frozen=True, slots=True)
class Judging:
    """When a difference is a conflict."""

    sure: float = knob(
        0.5, "Score of an alignment below which a difference is told as unclear, not as a conflict.", 0.0, 1.0
    )
    settled: float = knob(
        0.1, "The same for a figure that a story has once: a crowd, shots fired, a gun's calibre, somebody's age.", 0.0,
        1.0,
    )
    developing_hours: int = knob(
        72, "A figure told this many hours later, or less, may be an update of the earlier one.", 0, 8760
    )


@dataclass(frozen=True, slots=True)
class Topic:
    """A fact to watch. A statement fits when all words of one of the `words` entries occur in it."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArticleRule:
    """Metadata for the files whose name matches `pattern` (a file name or a glob)."""

    pattern: str
    metadata: Metadata


@dataclass(frozen=True, slots=True)
class Ignore:
    """A known false alarm: the id of a claim, or the id or words of a statement in it, and why it is set aside."""

    claim: str
    reason: str


@dataclass(frozen=True, slots=True)
class Options:
    """All that a user can set; the defaults are the shipped configuration without topics, articles and ignore."""

    matching: Matching = Matching()
    judging: Judging = Judging()
    keys: Keys = field(default_factory=Keys)
    articles: tuple[ArticleRule, ...] = ()
    topics: tuple[Topic, ...] = ()
    ignore: tuple[Ignore, ...] = ()
