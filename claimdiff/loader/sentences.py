"""The sentences of a piece of text, with exact places, those inside long quotations too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from claimdiff.model import Span

#: A piece that begins so goes on with the sentence before it: "5 p.m. | EST Monday", "“Go?” | he asked".
_SMALL = re.compile(r"\s{0,40}[a-z]")
_ZONE = re.compile(r"\s{0,40}(?:[A-Z]{1,2}[DS]T|GMT|UTC|BST|CET|CEST|KST|JST)\b")
_HOUR = re.compile(r"\b[ap]\.m\.\s{0,40}$", re.IGNORECASE)
_ASKED = re.compile(r"[?!…,][\"”’']\s{0,40}$")
_TAG = re.compile(
    r"\s{0,40}(?:(?:[A-Z][\w.'’-]{0,40}|the|a|an|his|her|one|another)\s){0,6}?(?:[A-Z]?[\w.'’-]{0,40})\s"
    r"(?:said|asked|says|asks|cried|shouted|added|wrote|told|exclaimed|replied|wondered|demanded|continued"
    r"|yelled)\b"
)
#: The end of a sentence inside a quotation, where the next begins with a capital.
_INNER = re.compile(r"(?<=[.!?…])\s{1,4}(?=[“\"‘(\[]?[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|St|Ave|Blvd|Jr|Sr|vs|No|Inc|Co|Corp|Ltd"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|etc|cf|Adm|Maj|Pvt|Mt|Ft)|\b[A-Za-z]|\b[A-Za-z]\.[A-Za-z])\.$"
)
_WIDE_BLANK = re.compile(r"[^\S -~\t\n\r\x0b\x0c\x1c-\x1f]")
_OPENERS = "“\"«„"
_CLOSERS = "”\"»"
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
    return tuple(trimmed for piece in pieces for inner in _split_quotation(text, piece)
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
    before, after = text[max(left.start, left.end - 40) : left.end], text[right.start : right.start + 120]
    if _SMALL.match(after) or (_HOUR.search(before) and _ZONE.match(after)):
        return True
    return bool(_ASKED.search(before) and _TAG.match(after))


def _split_quotation(text: str, span: Span) -> Iterator[Span]:
    """Split at the ends of sentences that lie inside quotation marks."""
    start = span.start
    quoted = _quoted(span.of(text))
    for found in _INNER.finditer(text, span.start, span.end):
        inside = quoted[found.start() - span.start]
        if inside and not _ABBREVIATION.search(text[max(start, found.start() - 12) : found.start()]):
            yield Span(start, found.start())
            start = found.end()
    yield Span(start, span.end)


def _quoted(piece: str) -> list[bool]:
    """Tell for each character whether it stands inside quotation marks; straight marks take turns."""
    inside: list[bool] = []
    opened = False
    for character in piece:
        if character in _OPENERS and not (opened and character == '"'):
            opened = True
        elif character in _CLOSERS:
            opened = False
        inside.append(opened)
    return inside
