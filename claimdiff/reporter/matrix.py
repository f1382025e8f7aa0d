"""Who says what: one row a claim of two or more outlets, one column an article."""

from __future__ import annotations

from dataclasses import dataclass

from claimdiff.model import Claim, Relation, Verdict
from claimdiff.model.report import VERDICT_OF
from claimdiff.reporter.evidence import is_told
from claimdiff.reporter.index import Index
from claimdiff.reporter.printable import printable

_ORDER = {relation: rank for rank, relation in enumerate(Relation)}
_LONGEST_VALUE = 24


@dataclass(frozen=True, slots=True)
class Cell:
    """How one article stands in one claim.

    `verdict` is None when the article does not report it; `value` is its own word for what differs,
    empty when nothing differs or the words are too long to show here.
    """

    verdict: Verdict | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One claim: its number in the report, its title, and a cell for each column."""

    number: int
    title: str
    verdict: Verdict
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The claims of one story. `columns` are article ids."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def draw_row(number: int, claim: Claim, columns: tuple[str, ...]) -> Row:
    """Make the row of one claim."""
    cells = tuple(_cell(claim, article) for article in columns)
    return Row(number, printable(claim.title).strip(), claim.verdict, cells)


def draw_matrices(
    numbered: tuple[tuple[int, Claim], ...], stories: dict[str, str], index: Index
) -> tuple[Matrix, ...]:
    """Make one matrix a story, of the numbered claims; `stories` gives each article's story."""
    made = []
    for story in dict.fromkeys(stories.values()):
        columns = tuple(article for article in index.articles if stories[article] == story)
        rows = tuple(
            draw_row(number, claim, columns)
            for number, claim in numbered
            if stories[claim.articles[0]] == story
        )
        if rows:
            made.append(Matrix(columns, rows))
    return tuple(made)


def _cell(claim: Claim, article: str) -> Cell:
    if article not in claim.articles:
        return Cell()
    mine = {statement.id for statement in claim.statements if statement.article == article}
    found = sorted(
        (
            (_ORDER[difference.relation], not value, rank, value, VERDICT_OF[difference.relation])
            for rank, difference in enumerate(claim.differences)
            if is_told(difference)
            for reading in difference.readings
            if reading.statement in mine
            for value in [_value(difference.relation, reading.text)]
        ),
    )
    return Cell(found[0][4], found[0][3]) if found else Cell(Verdict.AGREE)


def _value(relation: Relation, text: str) -> str:
    value = printable(text).strip()
    return value if relation is not Relation.WORDING and len(value) <= _LONGEST_VALUE else ""
