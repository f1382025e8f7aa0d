"""Every article in full, cut into paragraphs, with its statements marked by the verdict of their claim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimdiff.model import Article, Block, Claim, Relation, Report, Role, Span, Statement, Verdict
from claimdiff.reporter.evidence import Piece
from claimdiff.reporter.marks import mark
from claimdiff.reporter.printable import printable

_LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Told:
    """Words of a paragraph: those of one statement, or what stands between statements.

    `statement` and `claim` are ids, empty between statements. `begins` and `ends` tell whether these are the
    first and the last words of the statement: one that runs over two paragraphs is told in two parts.
    """

    pieces: tuple[Piece, ...]
    statement: str = ""
    claim: str = ""
    verdict: Verdict | None = None
    begins: bool = False
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of an article, what part of the page it is, and why it is taken for that."""

    role: Role
    reason: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class FullText:
    """One article from its first line to its last. `lost` are statements that stand in no paragraph."""

    article: Article
    paragraphs: tuple[Paragraph, ...]
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Owned:
    statement: Statement
    claim: Claim


def lay_out(report: Report) -> tuple[FullText, ...]:
    """Lay out every article of a report, in the report's order."""
    owned: dict[str, list[_Owned]] = {article.id: [] for article in report.articles}
    for claim in report.claims:
        for statement in claim.statements:
            owned[statement.article].append(_Owned(statement, claim))
    return tuple(_article(article, sorted(owned[article.id], key=_preference)) for article in report.articles)


def _preference(one: _Owned) -> tuple[bool, int, str]:
    """Where statements overlap, prefer a shared one, then the shorter."""
    span = one.statement.span
    return one.claim.verdict is Verdict.SINGLE, span.end - span.start, one.statement.id


def _article(article: Article, owned: list[_Owned]) -> FullText:
    blocks = [(block, list(_cut(block.span, owned))) for block in _blocks(article)]
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for _, stretches in blocks:
        for span, owner in stretches:
            if owner:
                first.setdefault(owner.statement.id, span.start)
                last[owner.statement.id] = span.start
    marks = {one.statement.id: list(mark(one.statement, one.claim.differences)) for one in owned}
    paragraphs = (
        Paragraph(
            block.role,
            printable(block.reason),
            tuple(_told(span, owner, first, last, marks, article.text) for span, owner in stretches),
        )
        for block, stretches in blocks
    )
    lost = (one.statement.id for one in owned if one.statement.id not in first)
    return FullText(article, tuple(paragraphs), tuple(dict.fromkeys(lost)))


def _blocks(article: Article) -> Iterable[Block]:
    """Give the article's blocks, or its lines where it was not cut into blocks."""
    if article.blocks:
        return article.blocks
    lines = _LINE.finditer(article.text)
    return (Block(Span(*found.span()), Role.BODY) for found in lines if not found[0].isspace())


def _cut(block: Span, owned: list[_Owned]) -> Iterator[tuple[Span, _Owned | None]]:
    """Cut a block wherever its owner changes: the statement that the words belong to, or none."""
    here = [one for one in owned if one.statement.span.overlaps(block)]
    ends = {at for one in here for at in (one.statement.span.start, one.statement.span.end)}
    cuts = sorted({block.start, block.end} | {at for at in ends if block.start < at < block.end})
    held: tuple[Span, _Owned | None] | None = None
    for start, end in pairwise(cuts):
        owner = next((one for one in here if Span(start, end).within(one.statement.span)), None)
        if held and held[1] is owner:
            held = (Span(held[0].start, end), owner)
            continue
        if held:
            yield held
        held = (Span(start, end), owner)
    if held:
        yield held


def _told(
    span: Span,
    owner: _Owned | None,
    first: dict[str, int],
    last: dict[str, int],
    marks: dict[str, list[tuple[Span, Relation]]],
    text: str,
) -> Told:
    if owner is None:
        return Told((Piece(printable(span.of(text))),))
    id_ = owner.statement.id
    pieces = tuple(_pieces(span, marks[id_], text))
    begins, ends = first[id_] == span.start, last[id_] == span.start
    return Told(pieces, id_, owner.claim.id, owner.claim.verdict, begins, ends)


def _pieces(span: Span, marks: list[tuple[Span, Relation]], text: str) -> Iterator[Piece]:
    ends = {at for place, _ in marks for at in (place.start, place.end)}
    cuts = sorted({span.start, span.end} | {at for at in ends if span.start < at < span.end})
    for start, end in pairwise(cuts):
        here = Span(start, end)
        relations = sorted((relation for place, relation in marks if here.within(place)), key=list(Relation).index)
        yield Piece(printable(here.of(text)), relations[0] if relations else None)
