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

    `statement` is an id, empty between statements; `claims` are those that the statement stands in, the weightiest
    first. `begins` and `ends` tell whether these are the first and the last words of the statement: one that runs
    over two paragraphs is told in two parts.
    """

    pieces: tuple[Piece, ...]
    statement: str = ""
    claims: tuple[Claim, ...] = ()
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
    claims: tuple[Claim, ...]

    def marks(self) -> list[tuple[Span, Relation]]:
        return [found for claim in self.claims for found in mark(self.statement, claim.differences)]


def lay_out(report: Report) -> tuple[FullText, ...]:
    """Lay out every article of a report, in the report's order."""
    order = list(Verdict)
    claims: dict[str, dict[str, list[Claim]]] = {article.id: {} for article in report.articles}
    statements = {one.id: one for claim in report.claims for one in claim.statements}
    for claim in sorted(report.claims, key=lambda claim: order.index(claim.verdict)):
        for statement in claim.statements:
            claims[statement.article].setdefault(statement.id, []).append(claim)
    return tuple(
        _article(article, sorted((_Owned(statements[id_], tuple(mine)) for id_, mine in here.items()), key=_preference))
        for article, here in zip(report.articles, claims.values(), strict=True)
    )


def _preference(one: _Owned) -> tuple[bool, int, str]:
    """Where statements overlap, prefer a shared one, then the shorter."""
    span = one.statement.span
    return one.claims[0].verdict is Verdict.SINGLE, span.end - span.start, one.statement.id


def _article(article: Article, owned: list[_Owned]) -> FullText:
    blocks = [(block, tuple(_cut(block.span, owned))) for block in _blocks(article)]
    told = [(span, owner.statement.id) for _, stretches in blocks for span, owner in stretches if owner]
    first = {id_: span.start for span, id_ in reversed(told)}
    last = {id_: span.start for span, id_ in told}
    marks = {one.statement.id: one.marks() for one in owned}

    def tell(span: Span, owner: _Owned | None) -> Told:
        if owner is None:
            return Told((Piece(printable(span.of(article.text))),))
        id_ = owner.statement.id
        pieces = tuple(_pieces(span, marks[id_], article.text))
        return Told(pieces, id_, owner.claims, begins=first[id_] == span.start, ends=last[id_] == span.start)

    paragraphs = (
        Paragraph(block.role, printable(block.reason), tuple(tell(*stretch) for stretch in stretches))
        for block, stretches in blocks
    )
    lost = (one.statement.id for one in owned if one.statement.id not in first)
    return FullText(article, tuple(paragraphs), tuple(lost))


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


def _pieces(span: Span, marks: list[tuple[Span, Relation]], text: str) -> Iterator[Piece]:
    ends = {at for place, _ in marks for at in (place.start, place.end)}
    cuts = sorted({span.start, span.end} | {at for at in ends if span.start < at < span.end})
    for start, end in pairwise(cuts):
        here = Span(start, end)
        relations = sorted((relation for place, relation in marks if here.within(place)), key=list(Relation).index)
        yield Piece(printable(here.of(text)), relations[0] if relations else None)
