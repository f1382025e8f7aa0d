"""Where an article quotes: the words between quotation marks, across lines and paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from claimdiff.model import Span

#: A closing mark is looked for this many characters ahead at most; a longer "quotation" is a stray mark.
LONGEST = 2000
#: The same for single marks, which are apostrophes more often than not.
LONGEST_SINGLE = 500

#: The marks that may close each opening mark; “ mixes with the straight mark in careless copy.
_CLOSERS = {
    "“": re.compile("[“”\"]"), "„": re.compile("[“”]"), "«": re.compile("»"), "‘": re.compile("’"),
    '"': re.compile("[\"”]"), "'": re.compile("'"),
}
#: Blank lines between paragraphs are at most this many characters.
_GAP = 40
_OPENERS = re.compile("[“„«‘\"']")
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n")
#: Words that begin with an apostrophe: ’tis, ’em, ’90s.
_ELIDED = re.compile(r"['’‘](?:tis|twas|em|cause|til|n|round|\d\ds?)\b", re.IGNORECASE)


@lru_cache(maxsize=128)
def quotations(text: str) -> tuple[Span, ...]:
    """Return the spans of the quoted words of a text, marks left out, in order and without overlap.

    A quotation of several paragraphs, each opened and only the last closed, gives one span a paragraph.
    A quotation inside another belongs to the outer one.
    """
    found: list[Span] = []
    at = 0
    while mark := _OPENERS.search(text, at):
        span = _quoted(text, mark.start()) if _opens(text, mark.start()) else None
        if span is None:
            at = mark.end()
            continue
        found.append(span)
        at = span.end + 1
    return tuple(found)


def _opens(text: str, at: int) -> bool:
    """Tell whether the mark at this place can open a quotation."""
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2]
    if not after or after.isspace() or text[at] in "“„«":
        return text[at] in "“„«" and bool(after)
    if _ELIDED.match(text, at):
        return False
    return before.isspace() or before in "([{—–-“\"‘"


def _quoted(text: str, opening: int) -> Span | None:
    """Return the quoted words after the mark at `opening`, or None when nothing closes it."""
    mark = text[opening]
    reach = opening + (LONGEST_SINGLE if mark in "'‘" else LONGEST)
    paragraph = _PARAGRAPH_END.search(text, opening, reach)
    limit = paragraph.start() if paragraph else min(len(text), reach)
    end = _closing(text, opening + 1, limit, mark)
    if end is None and mark in "“\"" and paragraph and _continues(text, limit, mark):
        end = limit
    if end is None and mark == "“":
        line = text.find("\n", opening, limit)
        end = line if line > 0 else limit if limit < opening + LONGEST else None
    return Span(opening + 1, end) if end is not None and text[opening + 1 : end].strip() else None


def _continues(text: str, paragraph_end: int, mark: str) -> bool:
    """Tell whether the next paragraph opens with a mark, which means that the quotation goes on."""
    return text[paragraph_end : paragraph_end + _GAP].lstrip()[:1] == mark


def _closing(text: str, start: int, limit: int, mark: str) -> int | None:
    """Return the place of the mark that closes a quotation opened by `mark`, or None.

    A second opening mark before any closing one means that the first was a stray or goes on for a paragraph.
    """
    for found in _CLOSERS[mark].finditer(text, start, limit):
        closer, at = found.group(), found.start()
        if closer == "“" and mark == "“":
            return None
        if closer == "”" or mark in "„«" or _closes(text, at, mark):
            return at
        if mark == '"' and closer == '"' and text[at - 1].isspace():
            return None
    return None


def _closes(text: str, at: int, mark: str) -> bool:
    """Tell whether a straight or single mark closes: something before it, no letter after it."""
    before, after = text[at - 1], text[at + 1 : at + 2]
    if before.isspace() or after.isalnum():
        return False
    if mark in "\"“":
        return True
    owner = before == "s" and after == " " and text[at + 2 : at + 3].islower()
    return not owner


def overlapping(text: str, span: Span) -> tuple[Span, ...]:
    """Return the quotations of a text that share a character with `span`, in order."""
    spans = quotations(text)
    first = bisect_right(spans, span.start, key=lambda quotation: quotation.end)
    last = bisect_left(spans, span.end, key=lambda quotation: quotation.start)
    return spans[first:last]


def inside(text: str, span: Span) -> Span | None:
    """Return the quotation that holds most of `span`'s words (all but marks and attribution), or None."""
    for quotation in overlapping(text, span):
        if quotation.start <= span.start + 1 and span.end <= quotation.end + 2:
            return quotation
    return None
