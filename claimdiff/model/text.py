"""Texts and places in them: what an outlet published, and character ranges that lead back to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters (Unicode code points) in an article's text: `start <= i < end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def within(self, other: Span) -> bool:
        """Tell whether every character of this span lies in `other`."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


class Role(StrEnum):
    """What part of a page a piece of text plays."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    BODY = "body"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """One line or paragraph of an article: its place, the role it plays, and the rule that said so."""

    span: Span
    role: Role
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published.

    `stated` is true when the article or its metadata says so, false when somebody only inferred it
    from the text (`about 2018-05-31` in the configuration). `at` is the local time of day when known.
    """

    day: date
    at: time | None = None
    stated: bool = True

    def __str__(self) -> str:
        when = f"{self.day.isoformat()} {self.at:%H:%M}" if self.at else self.day.isoformat()
        return when if self.stated else f"about {when}"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its text. None means "not known here"."""

    outlet: str | None = None
    title: str | None = None
    published: Published | None = None
    url: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's text with its metadata.

    `text` is the file's text to the letter (decoded, without a byte-order mark, line ends as they were,
    front matter included), so that every span in a report can be looked up in the file itself.
    An article taken from JSON or HTML has the text that it gives, decoded.
    `blocks` cover its non-blank lines in order, without overlap. Empty strings mean "not known".
    `english` is false when the text does not read as English: then words are compared, and few details are read.
    """

    id: str
    path: str
    outlet: str
    text: str
    title: str = ""
    published: Published | None = None
    url: str = ""
    author: str = ""
    blocks: tuple[Block, ...] = ()
    english: bool = True


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was left out of the comparison, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was fetched from an address of the web, to be read as the file that it stands for.

    `suffix` is that of a file of its kind, empty where the server did not say. `fault` is the reason why there is
    no content, or empty.
    """

    address: str
    content: bytes = b""
    suffix: str = ""
    fault: str = ""

    def __str__(self) -> str:
        return self.address


#: What articles are read from: files, folders and globs by their paths, `-`, and what was fetched.
Source: TypeAlias = str | Path | Fetched
