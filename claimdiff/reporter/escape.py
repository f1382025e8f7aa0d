"""Markdown that shows any text as it is, in CommonMark and in GitHub's tables, links and formulas."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from claimdiff.reporter.evidence import Piece
from claimdiff.reporter.printable import printable

# A backslash before ASCII punctuation is the character itself
# (https://spec.commonmark.org/0.31.2/#backslash-escapes).
# Underscores inside a word are plain there, and "&" matters only where it could begin an entity.
_SPECIAL = re.compile(r"[\\`*\[\]<>|~$]|(?<!\S)#|(?<![^\W_])_|_(?![^\W_])|&(?=[#\w])|:(?=//)|(?<=www)\.", re.IGNORECASE)
_BLOCK_START = re.compile(r"(?P<number>[0-9]{0,9})(?:(?<=[0-9])[.)]|(?<![0-9])[#+=:-])")


def escape(text: str) -> str:
    """Return Markdown on one line that shows the text, wherever in a line it stands but at its start."""
    return _SPECIAL.sub(r"\\\g<0>", printable(text))


def escape_start(text: str) -> str:
    """Return Markdown that shows the text at the start of a line, where `#`, `-` or `1.` would mean more."""
    return guard(escape(text.lstrip()))


def guard(markdown: str) -> str:
    """Keep a line of escaped text from beginning a heading, a list or a rule."""
    found = _BLOCK_START.match(markdown)
    return f"{found['number']}\\{markdown[found.end('number') :]}" if found else markdown


def table_row(cells: Iterable[str]) -> str:
    """Write one row of a table from cells that are Markdown already."""
    return "| " + " | ".join(cells) + " |"


def emphasize(pieces: Iterable[Piece]) -> str:
    """Write pieces of a text, those that take part in a difference in bold."""
    runs = _runs(pieces)
    parts = []
    for at, (text, marked) in enumerate(runs):
        if not marked:
            parts.append(escape(text))
            continue
        before = runs[at - 1][0][-1:] if at else ""
        after = runs[at + 1][0][:1] if at + 1 < len(runs) else ""
        parts.append(_bold(text, before, after))
    return "".join(parts).strip()


def _runs(pieces: Iterable[Piece]) -> list[tuple[str, bool]]:
    runs: list[tuple[str, bool]] = []
    for piece in pieces:
        marked = piece.relation is not None
        if runs and runs[-1][1] == marked:
            runs[-1] = (runs[-1][0] + piece.text, marked)
        elif piece.text:
            runs.append((piece.text, marked))
    return runs


def _bold(text: str, before: str, after: str) -> str:
    """Set a text in bold so that the asterisks are read as such between these neighbours.

    Next to a word, bold must begin and end with a letter or digit
    (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run); white space never stands inside.
    """
    start, end = 0, len(text)
    while start < end and not _opens(text[start], before if start == 0 else text[start - 1]):
        start += 1
    while end > start and not _opens(text[end - 1], after if end == len(text) else text[end]):
        end -= 1
    inside = f"**{escape(text[start:end])}**" if start < end else ""
    return f"{escape(text[:start])}{inside}{escape(text[end:])}"


def _opens(inner: str, outer: str) -> bool:
    """Tell whether asterisks between these two characters open (or close, mirrored) a bold stretch."""
    if inner.isspace():
        return False
    return not _is_punctuation(inner) or not outer or outer.isspace() or _is_punctuation(outer)


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
