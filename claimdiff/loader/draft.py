"""What one file yields before it is understood: texts with what is known of them, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimdiff.model import Metadata, Skipped, Span


class UnreadableError(Exception):
    """A file that cannot be taken as an article; its text is the reason, fit for the report."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One text that is to become an article.

    `path` is what the report calls it, `called` the outlet's name where nobody tells another. `head` is the
    stretch at the beginning of `text` that is front matter. `told` is the metadata that came with the text.
    From the character `captions` on the lines are captions of pictures; None when there are none.
    """

    path: str
    called: str
    text: str
    head: Span = field(default_factory=lambda: Span(0, 0))
    told: Metadata = field(default_factory=Metadata)
    captions: int | None = None


@dataclass(frozen=True, slots=True)
class Drafts:
    """The drafts of one file, in order, and the parts of it that were left out, with the reasons."""

    drafts: tuple[Draft, ...]
    skipped: tuple[Skipped, ...] = ()
