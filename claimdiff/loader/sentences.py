"""The sentences of a piece of text, with exact places, those inside long quotations too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from claimdiff.loader import abbreviations
from claimdiff.loader.joints import AFTER, BEFORE, goes_on
from claimdiff.model import Span

#: The end of a sentence that the library does not see inside a quotation or after a bracket.
_INNER = re.compile(r"(?<=[.!?…])([\"”’'»)\]]{0,3})\s{1,4}(?=[“\"‘']{0,2}[A-Z0-9])")
#: What may be cut short there: then the sentence is left whole.
_SHORT = re.compile(rf"(?:\b(?i:{'|'.join(sorted(abbreviations.AFTER))})|\b[A-Za-z]|\b[A-Za-z]\.[A-Za-z])\.$")
_WIDE_BLANK = re.compile(r"[^\S -~\t\n\r\x0b\x0c\x1c-\x1f]")
_OPENERS = "“\"«„"
_CLOSERS = "”\"»"
_SINGLE = "'‘’"
_REACH = 600      # characters
_CLOSES = re.compile(r"(?<=[\w.,!?…])['’](?!\w)")
#: Pieces of a line with no end in sight: enough for any sentence, short enough to stay fast.
_LONGEST_LINE = 20_000


def split_sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Give the sentences of `text` in `span`, trimmed, in order, without overlap.

    A quotation of several sentences is split at its inner ends: `“A. B,” he said` gives `“A.` and
    `B,” he said`. A question is kept with the words that say who asked it.
    """
    pieces: list[Span] = []
    for piece in _boundaries(text, span):
        if pieces and _goes_on(text, pieces[-1], piece):
            pieces[-1] = Span(pieces[-1].start, piece.end)
        else:
            pieces.append(piece)
    return tuple(trimmed for piece in pieces for inner in _split_inside(text, piece)
                 if (trimmed := trim(text, inner)))


def trim(text: str, span: Span) -> Span | None:
    """Give the span without blanks at its ends, or None when nothing is left."""
    piece = span.of(text)
    start = span.start + len(piece) - len(piece.lstrip())
    end = span.end - (len(piece) - len(piece.rstrip()))
    return Span(start, end) if start < end else None


def _boundaries(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    while at < span.end:
        cut = _cut(text, at, span.end)
        for size in _sizes(_plain(text[at:cut])):
            yield Span(at, at + size)
            at += size
        if at < cut:
            yield Span(at, cut)
            at = cut


def _plain(piece: str) -> str:
    """Give the piece as the library can take it, character for character, so that places stay the same.

    Blanks of more than one byte in UTF-8 make sentencex 1.0.32 panic beside an initial (a no-break space between
    the letters of "U.S."), and a lone surrogate is no UTF-8.
    """
    return _WIDE_BLANK.sub(" ", piece).encode("utf-8", "replace").decode("utf-8")


def _sizes(piece: str) -> list[int]:
    """Give the sizes of the sentences in a piece; when the library gives up, the whole piece is one."""
    try:
        return [len(boundary["text"]) for boundary in get_sentence_boundaries("en", piece)]
    except BaseException as fault:
        if type(fault).__name__ != "PanicException":      # Rust's, which is no Exception
            raise
        return [len(piece)]


def _cut(text: str, start: int, end: int) -> int:
    """Give the end of the next piece of a line: the line's own, or a blank before it grows too long."""
    if end - start <= _LONGEST_LINE:
        return end
    blank = text.rfind(" ", start + _LONGEST_LINE // 2, start + _LONGEST_LINE)
    return blank + 1 if blank > 0 else start + _LONGEST_LINE


def _goes_on(text: str, left: Span, right: Span) -> bool:
    if left.end - left.start > _LONGEST_LINE // 4:
        return False
    after = text[right.start : min(right.end, right.start + AFTER)]
    return goes_on(text[max(left.start, left.end - BEFORE) : left.end], after)


def _split_inside(text: str, span: Span) -> Iterator[Span]:
    """Split at the ends of sentences that lie inside quotation marks, or that marks and brackets hide."""
    start = span.start
    quoted = _quoted(span.of(text))
    for found in _INNER.finditer(text, span.start + 1, span.end):
        hidden = quoted[found.start() - span.start] or _hides(found[1][:1], text[start])
        shortened = _SHORT.search(text[max(start, found.start() - BEFORE) : found.start()])
        left, right = Span(start, found.end(1)), Span(found.end(), span.end)
        if hidden and not shortened and not _goes_on(text, left, right):
            yield left
            start = right.start
    yield Span(start, span.end)


def _hides(mark: str, first: str) -> bool:
    """Tell whether the mark after a stop closes a quotation, or the bracket that the sentence began with."""
    return first in "([" if mark in (")", "]") else mark != ""


def _quoted(piece: str) -> list[bool]:
    """Tell for each character whether it stands inside quotation marks; straight marks take turns."""
    inside: list[bool] = []
    double = single = False
    for at, character in enumerate(piece):
        if character in _OPENERS and not (double and character == '"'):
            double = True
        elif character in _CLOSERS:
            double = False
        elif character in _SINGLE:
            single = not _CLOSES.match(piece, at) if single else _opens(piece, at)
        inside.append(double or single)
    return inside


def _opens(piece: str, at: int) -> bool:
    """Tell whether the single mark at `at` opens a quotation: a word follows, and later a mark that can close it."""
    first = piece[at + 1 : at + 2].isalpha() and not piece[max(0, at - 1) : at].isalnum()
    return first and _CLOSES.search(piece, at + 1, at + _REACH) is not None
