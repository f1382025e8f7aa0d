"""What an outlet says at one place, and the values read in it."""

from __future__ import annotations

from dataclasses import dataclass

from claimdiff.model.text import Role, Span
from claimdiff.model.values import Value


def article_of(statement: str) -> str:
    """Return the id of the article that a statement's id names: what stands before its last hyphen."""
    return statement.rpartition("-")[0]


@dataclass(frozen=True, slots=True)
class Reading:
    """One statement's value in one slot.

    `statement` is the statement's id, `span` the place in the article's text that the value was read from,
    `text` the characters there.
    """

    statement: str
    slot: str
    value: Value
    span: Span
    text: str

    @property
    def article(self) -> str:
        """The id of the article it was read in."""
        return article_of(self.statement)


@dataclass(frozen=True, slots=True)
class Statement:
    """What one outlet says at one place: a sentence, or a clause of it that can stand alone.

    `id` is the article's id and the start offset, joined by a hyphen, so it leads back to the place.
    `text` equals the article's text at `span`; `sentence` is the span of the whole sentence.
    `subject` holds the words of the sentence that a clause without a subject of its own speaks of
    ("He", "Russia's foreign minister"); empty when the clause has one. `role` is body, headline or caption.
    """

    id: str
    article: str
    span: Span
    sentence: Span
    text: str
    role: Role = Role.BODY
    subject: str = ""
    readings: tuple[Reading, ...] = ()

    def read(self, slot: str) -> tuple[Reading, ...]:
        """Return the readings of one slot, in order of place."""
        return tuple(reading for reading in self.readings if reading.slot == slot)

    def before(self, span: Span) -> str:
        """Return the statement's text up to a span in it."""
        return self.text[: span.start - self.span.start]

    def after(self, span: Span) -> str:
        """Return the statement's text from the end of a span in it."""
        return self.text[span.end - self.span.start :]
