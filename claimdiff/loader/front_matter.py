"""The lines between two rules at the head of a file that say what the article is."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from claimdiff.loader.draft import UnreadableError
from claimdiff.model import Metadata, Published, Span
from claimdiff.model.dates import parse_published

#: Front matter is a handful of lines; a longer stretch between two rules is text.
_LONGEST = 16_384
_OPEN = re.compile(r"---[ \t]{0,8}\r?\n")
_CLOSE = re.compile(r"^---[ \t]{0,8}\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the head of a file says: the span it takes (empty when there is none) and the metadata."""

    span: Span
    metadata: Metadata


_NONE = FrontMatter(Span(0, 0), Metadata())


def read_front_matter(text: str) -> FrontMatter:
    """Read the YAML between a first line of `---` and the next such line.

    The keys outlet, title, published, url and author count, others are passed over. Text without both
    rules has no front matter. Raises UnreadableError, with the line, for YAML that cannot be read and
    for a date that is none.
    """
    opening = _OPEN.match(text)
    closing = _CLOSE.search(text, opening.end(), _LONGEST) if opening else None
    if not opening or not closing:
        return _NONE
    fields = _parse(text[opening.end() : closing.start()])
    if fields is None:
        return _NONE
    published = _published(fields.get("published"))
    metadata = Metadata(
        outlet=fields.get("outlet"), title=fields.get("title"), published=published,
        url=fields.get("url"), author=fields.get("author"),
    )
    return FrontMatter(Span(0, closing.end()), metadata)


def _parse(source: str) -> dict[str, str] | None:
    """Give the fields as plain strings, or None when what stands there is no mapping.

    The base loader makes strings of all scalars, so an outlet called NO stays one and nothing is built.
    """
    try:
        content = yaml.load(source, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark
        line = f", line {mark.line + 2}" if mark else ""
        raise UnreadableError(f"front matter{line}: {fault.problem or 'not valid YAML'}") from fault
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as fault:
        raise UnreadableError("front matter: not valid YAML") from fault
    if not isinstance(content, dict):
        return None if content else {}
    return {
        key: " ".join(value.split())
        for key, value in content.items()
        if isinstance(key, str) and isinstance(value, str) and value.strip()
    }


def _published(text: str | None) -> Published | None:
    if text is None:
        return None
    published = parse_published(text)
    if published is None:
        raise UnreadableError(f"front matter: published is not a date (write 2018-06-01): {text[:40]}")
    return published
