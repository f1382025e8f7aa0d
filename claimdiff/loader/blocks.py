"""The lines of an article, each with the part it plays on the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from claimdiff.loader.datelines import is_dateline
from claimdiff.loader.joints import AFTER, BEFORE, announces, ends_shortened
from claimdiff.loader.roles import (
    byline_reason,
    caption_reason,
    ends_sentence,
    fold,
    furniture_reason,
    section_reason,
    tail_reason,
)
from claimdiff.model import Block, Role, Span

_LINE = re.compile(r"[^\r\n]+")
_RULE = re.compile(r"[\s=_*~#-]{3,}")
#: Bylines and dates stand near the head: within this many lines of text.
_HEAD = 3
_LONGEST_HEADLINE = 250
_WRAPPED_WIDTH = 100


def read_blocks(text: str, head: Span, title: str = "") -> tuple[Block, ...]:
    """Give the blocks of `text` after its front matter `head`: what each non-blank line or paragraph is.

    `title` is the title when the metadata tells it: then only the line that repeats it is the headline,
    else the first line that can be one. A title that stands in the front matter to the letter is the
    headline when no line is.
    """
    spans = _paragraphs(text, head.end)
    roles = [_role_alone(span.of(text)) for span in spans]
    _mark_heading(text, spans, roles, title)
    _mark_tail(text, spans, roles)
    blocks = [Block(span, *(role or (Role.BODY, ""))) for span, role in zip(spans, roles, strict=True)]
    if title and not any(block.role is Role.HEADLINE for block in blocks):
        at = text.find(title, head.start, head.end)
        if at >= 0:
            blocks.insert(0, Block(Span(at, at + len(title)), Role.HEADLINE, "the title in the front matter"))
    return tuple(blocks)


_Known = tuple[Role, str]
_DATE_ALONE: _Known = (Role.DATELINE, "dateline: a date alone")


def _paragraphs(text: str, start: int) -> list[Span]:
    """Give the non-blank lines, trimmed; lines together where lines are wrapped, or a sentence runs on to the next."""
    lines = [span for found in _LINE.finditer(text, start) if (span := _trim(found))]
    wrapped = _is_wrapped(text, lines)
    joined: list[Span] = []
    begun = False
    for line in lines:
        if joined and (_adjacent(text, joined[-1], line) if wrapped else begun and _runs_on(text, joined[-1], line)):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
        begun = begun or ends_sentence(line.of(text))
    return joined


def _runs_on(text: str, left: Span, right: Span) -> bool:
    """Tell whether a sentence goes on from one line to the next; above the article's first sentence none does."""
    before = text[max(left.start, left.end - BEFORE) : left.end]
    after = text[right.start : min(right.end, right.start + AFTER)]
    cut = not ends_sentence(before) and after[0].islower() and ends_sentence(right.of(text))
    return cut or ends_shortened(before, after) or announces(before, after)


def _trim(found: re.Match[str]) -> Span | None:
    line = found.group()
    start = found.start() + len(line) - len(line.lstrip())
    end = found.start() + len(line.rstrip())
    return Span(start, end) if end > start else None


def _adjacent(text: str, left: Span, right: Span) -> bool:
    between = text[left.end : right.start].replace("\r\n", "\n").replace("\r", "\n")
    return between.count("\n") == 1


def _is_wrapped(text: str, lines: Sequence[Span]) -> bool:
    """Tell whether lines are cut at a width: many follow each other, are alike in length, none is long."""
    pairs = [(a, b) for a, b in pairwise(lines) if _adjacent(text, a, b)]
    if len(pairs) < 4 or max(line.end - line.start for line in lines) > _WRAPPED_WIDTH:
        return False
    widths = [left.end - left.start for left, _ in pairs]
    small = sum(text[right.start].islower() for _, right in pairs)
    return median(widths) >= 0.75 * max(widths) and small >= 0.3 * len(pairs)


def _role_alone(line: str) -> _Known | None:
    if _RULE.fullmatch(line):
        return Role.FURNITURE, "a rule"
    if reason := furniture_reason(line):
        return Role.FURNITURE, reason
    if reason := caption_reason(line):
        return Role.CAPTION, reason
    return None


def _mark_heading(text: str, spans: Sequence[Span], roles: list[_Known | None], title: str) -> None:
    """Mark headline, byline, date and section label: what stands above the article's first sentences."""
    sentences = 0
    headline = False
    for index, span in enumerate(spans):
        line = span.of(text)
        if roles[index] is not None:
            continue
        if reason := byline_reason(line):
            roles[index] = (Role.BYLINE, reason)
        elif is_dateline(line):
            roles[index] = _DATE_ALONE
        elif not headline and not sentences and section_reason(line) and _text_follows(roles, index):
            roles[index] = (Role.FURNITURE, section_reason(line))
        elif not headline and not sentences and _is_headline(line, title) and _text_follows(roles, index):
            reason = "headline: the title" if title else "headline: the first line, no sentence"
            roles[index] = (Role.HEADLINE, reason)
            headline = True
        else:
            sentences += 1
        if sentences > _HEAD:
            return


def _text_follows(roles: Sequence[_Known | None], index: int) -> bool:
    return any(role is None for role in roles[index + 1 :])


def _is_headline(line: str, title: str) -> bool:
    if title:
        return fold(line.lstrip("# ")) == fold(title)
    return len(line) <= _LONGEST_HEADLINE and (not ends_sentence(line) or line.endswith(("?", "!")))


def _mark_tail(text: str, spans: Sequence[Span], roles: list[_Known | None]) -> None:
    """Mark what stands below the last sentence; a line of furniture does not end that search."""
    for index in range(len(spans) - 1, 0, -1):
        line = spans[index].of(text)
        if roles[index] is None:
            if reason := tail_reason(line):
                roles[index] = (Role.FURNITURE, reason)
            elif reason := byline_reason(line):
                roles[index] = (Role.BYLINE, reason)
            elif is_dateline(line):
                roles[index] = _DATE_ALONE
            else:
                return
