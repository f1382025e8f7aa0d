"""One-line builders for tests."""

from __future__ import annotations

from dataclasses import replace

from claimdiff.loader import segment
from claimdiff.model import Article, Block, Published, Reading, Role, Span, Statement, Value
from claimdiff.model.dates import parse_published


def an_article(text: str, outlet: str = "The Daily", published: str = "", role: Role = Role.BODY) -> Article:
    """Build an article whose every non-blank line is one block of the same role."""
    blocks, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            inner = line.strip()
            at = start + line.index(inner)
            blocks.append(Block(Span(at, at + len(inner)), role))
        start += len(line)
    known: Published | None = parse_published(published) if published else None
    name = outlet.lower().replace(" ", "-")
    return Article(id=name, path=f"{name}.txt", outlet=outlet, text=text, published=known, blocks=tuple(blocks))


def a_statement(text: str, article: str = "the-daily", role: Role = Role.BODY, start: int = 0) -> Statement:
    """Build one statement that is its whole sentence."""
    span = Span(start, start + len(text))
    return Statement(f"{article}-{start}", article, span, span, text, role)


def statements_of(article: Article) -> tuple[Statement, ...]:
    """Segment an article."""
    return segment(article)


def a_reading(statement: Statement, slot: str, value: Value, text: str) -> Reading:
    """Build a reading of `text`, found in the statement."""
    at = statement.span.start + statement.text.index(text)
    return Reading(statement.id, slot, value, Span(at, at + len(text)), text)


def with_readings(statement: Statement, *readings: Reading) -> Statement:
    """Give a statement these readings."""
    return replace(statement, readings=readings)
