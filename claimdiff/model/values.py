"""The values that statements carry, one frozen type for each kind of detail.

Each has `key`, the normalised value as a short string: equal keys mean the same value in the same words,
and the JSON report shows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Protocol


class Value(Protocol):
    """What every value offers."""

    @property
    def key(self) -> str:
        """The normalised value as a short string."""
        ...


def plain(number: float) -> str:
    """Write a number without an empty fraction: `3.0` as `3`, `6.1` as `6.1`."""
    return str(int(number)) if number == int(number) else f"{number:.6g}"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of something, as the interval it allows.

    `low` and `high` are inclusive bounds, None for open ("at least 12" is low 12, high None).
    `unit` is a measure ("USD", "km", "percent", "magnitude"), empty for a plain count.
    `thing` is what is counted, as a stem or a class ("person", "house"), empty when not told.
    `event` is what happened to it ("killed", "injured", "arrested", "damaged"), empty when not told.
    `approximate` marks "about", "nearly", "dozens"; `ordinal` marks "the third meeting".
    """

    low: float | None
    high: float | None
    unit: str = ""
    thing: str = ""
    event: str = ""
    approximate: bool = False
    ordinal: bool = False

    @property
    def key(self) -> str:
        """`3`, `>=12`, `<=20000`, `40..50`, `~100`, followed by the unit if any."""
        return self._amount() + (f" {self.unit}" if self.unit else "")

    def lies_below(self, other: Quantity) -> bool:
        """Tell whether all that this figure allows is less than all that the other one does."""
        return self.high is not None and other.low is not None and self.high < other.low

    def _amount(self) -> str:
        sign = "~" if self.approximate else ""
        if self.low is not None and self.high is not None:
            same = self.low == self.high
            return sign + (plain(self.low) if same else f"{plain(self.low)}..{plain(self.high)}")
        if self.low is not None:
            return f">={plain(self.low)}"
        return f"<={plain(self.high)}" if self.high is not None else "?"


class Precision(StrEnum):
    """How finely a moment is told."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    PART = "part of day"
    MINUTE = "minute"


class Anchor(StrEnum):
    """What a moment's place in the calendar rests on."""

    ABSOLUTE = "absolute"      # the text gives the full date
    STATED = "stated"          # worked out from a publication date that is stated
    ABOUT = "about"            # worked out from a publication date that somebody inferred
    NONE = "none"              # cannot be placed: the publication date is not known


@dataclass(frozen=True, slots=True)
class Moment:
    """A point or stretch of time, as the half-open interval it allows.

    `start` and `end` are local times, or None when the phrase cannot be placed in the calendar;
    then `phrase` (folded: "thursday", "june 12") is all there is. `zone` is the time zone as written
    ("local", "UTC", "EDT"), empty when not told. `relative` marks a phrase whose place depends on
    the day of publication ("Thursday", "last month", "yesterday"). `event` is the verb it goes with
    ("hit", "told", "planned"), empty when not known: times of two events do not contradict each other.
    """

    start: datetime | None
    end: datetime | None
    precision: Precision
    anchor: Anchor
    phrase: str
    zone: str = ""
    relative: bool = False
    event: str = ""

    @property
    def key(self) -> str:
        """`2018-05-31`, `2018-06`, `2018`, `2013-07-02T07:37`, or the folded phrase when it cannot be placed."""
        if self.start is None or self.end is None:
            return self.phrase
        shape = {Precision.YEAR: "%Y", Precision.MONTH: "%Y-%m", Precision.MINUTE: "%Y-%m-%dT%H:%M"}
        day = self.start.strftime(shape.get(self.precision, "%Y-%m-%d"))
        if self.precision is Precision.PART:
            return f"{day}T{self.start:%H}..{self.end:%H}"
        return f"week of {day}" if self.precision is Precision.WEEK else day


@dataclass(frozen=True, slots=True)
class Name:
    """A person, or something else that bears a name.

    `parts` are the folded words of the name without titles ("kim", "jong", "un"); `title` is the folded
    title or role before it ("foreign minister"), empty when none. `kind` is "person", or "other" for all else: a
    body, a team, a place that no gazetteer has, a law, a ware.
    """

    parts: tuple[str, ...]
    title: str = ""
    kind: str = "person"

    @property
    def key(self) -> str:
        """The folded name."""
        return " ".join(self.parts)


@dataclass(frozen=True, slots=True)
class Place:
    """A place, with the larger places that hold it, the nearest first.

    `name` is the canonical name ("Moscow"); `within` might be ("Russia",). `known` tells whether the
    gazetteer has it; a place that is only known by its preposition ("in Lampahan") is not.
    `frame` is what the text says happened there, as a family of event words and a preposition
    ("meet in", "visit to"); empty when it does not say.
    """

    name: str
    within: tuple[str, ...] = ()
    known: bool = True
    frame: str = ""

    @property
    def key(self) -> str:
        """The canonical name."""
        return self.name


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in quotation marks. `words` are folded; `direct` is false for a fragment inside a sentence."""

    words: tuple[str, ...]
    direct: bool

    @property
    def key(self) -> str:
        """The quoted words, folded."""
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it (`name`, folded), and through whom it reached the outlet (`via`: "tass", "russian media")."""

    name: str
    via: str = ""

    @property
    def key(self) -> str:
        """`lavrov`, or `lavrov via tass`."""
        return f"{self.name} via {self.via}".strip() if self.via else self.name


@dataclass(frozen=True, slots=True)
class Polarity:
    """Whether a verb or adjective is affirmed or denied. `word` is its stem.

    `about` holds the stems of the content words around it, in order; `voice` is who says so (folded), empty
    for the outlet itself; `plain` is false when the words are quoted, conditional or asked.
    """

    word: str
    negated: bool
    about: tuple[str, ...] = ()
    voice: str = ""
    plain: bool = True

    @property
    def key(self) -> str:
        """`not point` or `point`."""
        return f"not {self.word}" if self.negated else self.word


@dataclass(frozen=True, slots=True)
class Kind:
    """Which of a closed set of kinds: `family` names the set ("weapon"), `name` the kind ("knife").

    `of` is what it is the kind of, where that must be one thing too: the body part of "left knee", the
    event of "a woman was killed"; empty where the family needs none. `about` holds the stems of the words
    of content around it, in order.
    """

    family: str
    name: str
    of: str = ""
    about: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """`weapon: knife`, `side: left knee`."""
        return f"{self.family}: {self.name} {self.of}".rstrip()


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what to whom: `verb` is a stem; `agent` and `patient` are folded names, or the stem of a noun."""

    agent: tuple[str, ...]
    verb: str
    patient: tuple[str, ...]

    @property
    def key(self) -> str:
        """`sergei lavrov > invit > kim jong un`."""
        return f"{' '.join(self.agent)} > {self.verb} > {' '.join(self.patient)}"


class Certainty(IntEnum):
    """A ladder of certainty: a higher step claims more."""

    POSSIBLE = 1      # may, might, possible, could
    EXPECTED = 2      # expected, likely, planned, tentatively
    SCHEDULED = 3     # scheduled, will, slated
    REPORTED = 4      # reportedly, allegedly, according to unnamed others
    ASSERTED = 5      # flat statement


@dataclass(frozen=True, slots=True)
class Modality:
    """How certain the outlet is, and the word that shows it (folded; empty for a flat statement).

    `about` holds the stems of the words that the cue hedges: "summit" for "a possible summit".
    """

    certainty: Certainty
    cue: str = ""
    about: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """`scheduled (slated)` or `asserted`."""
        level = self.certainty.name.lower()
        return f"{level} ({self.cue})" if self.cue else level
