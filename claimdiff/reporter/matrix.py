"""Who says what: one row a claim of two or more outlets, one column an article."""

from __future__ import annotations

from dataclasses import dataclass, replace

from claimdiff.model import Certainty, Claim, Difference, Reading, Relation, Verdict
from claimdiff.model.report import VERDICT_OF
from claimdiff.reporter.index import Index
from claimdiff.reporter.marks import differs_in_words, is_told
from claimdiff.reporter.printable import entitled, printable
from claimdiff.reporter.wording import FLAT, SLOTS

_LONGEST_VALUE = 30
#: The key of a reading that neither hedges nor announces; a report read from JSON has the keys of values alone.
_FLAT = Certainty.ASSERTED.name.lower()


@dataclass(frozen=True, slots=True)
class Cell:
    """How one article stands in one claim.

    `verdict` is None when the article does not report it; `value` is its own word for what differs,
    empty when nothing differs or the words are too long to show here. `note` says then in what it differs.
    """

    verdict: Verdict | None = None
    value: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One claim: its number in the report, its title, a cell for each column, and the claim's id."""

    number: int
    title: str
    verdict: Verdict
    cells: tuple[Cell, ...]
    claim: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """The claims of one story. `columns` are article ids."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def led_by(self, column: str) -> Matrix:
        """Return the matrix with this column first."""
        order = sorted(range(len(self.columns)), key=lambda at: self.columns[at] != column)
        rows = (replace(row, cells=tuple(row.cells[at] for at in order)) for row in self.rows)
        return Matrix(tuple(self.columns[at] for at in order), tuple(rows))


def draw_row(number: int, claim: Claim, columns: tuple[str, ...]) -> Row:
    """Make the row of one claim."""
    lead = _lead(claim)
    cells = tuple(_cell(claim, lead, article) for article in columns)
    return Row(number, entitled(claim.title), claim.verdict, cells, claim.id)


def draw_matrices(numbered: tuple[tuple[int, Claim], ...], stories: dict[str, str], index: Index) -> tuple[Matrix, ...]:
    """Make one matrix a story, of the numbered claims; `stories` gives each article's story."""
    made = []
    for story in dict.fromkeys(stories.values()):
        columns = tuple(article for article in index.articles if stories[article] == story)
        rows = tuple(
            draw_row(number, claim, columns) for number, claim in numbered if stories[claim.articles[0]] == story
        )
        if rows:
            made.append(Matrix(columns, rows))
    return tuple(made)


def _lead(claim: Claim) -> Difference | None:
    """Choose the difference whose values a row shows: the weightiest in words that differ, with most short values."""
    told = [difference for difference in claim.differences if is_told(difference)]
    order = list(Verdict)
    return min(
        told,
        key=lambda one: (
            order.index(VERDICT_OF[one.relation]),
            not differs_in_words(one),
            -sum(bool(_value(one, reading)) for reading in one.readings),
        ),
        default=None,
    )


def _cell(claim: Claim, lead: Difference | None, article: str) -> Cell:
    mine = {statement.id for statement in claim.statements if statement.article == article}
    if not mine:
        return Cell()
    found = [
        (list(Verdict).index(VERDICT_OF[difference.relation]), difference is not lead, at)
        for at, difference in enumerate(claim.differences)
        if is_told(difference) and any(reading.statement in mine for reading in difference.readings)
    ]
    if not found:
        return Cell(Verdict.AGREE)
    weightiest = claim.differences[min(found)[2]]
    values = [_value(lead, reading) for reading in lead.readings if reading.statement in mine] if lead else []
    value = next((value for value in values if value), "")
    return Cell(VERDICT_OF[weightiest.relation], value, "" if value else _note(weightiest, mine))


def _note(difference: Difference, mine: set[str]) -> str:
    """Say in what these statements differ, for want of a short value: the kind of detail, or that they do not hedge."""
    flat = any(
        reading.slot == "modality" and reading.value.key == _FLAT
        for reading in difference.readings if reading.statement in mine
    )
    return FLAT[VERDICT_OF[difference.relation]] if flat else SLOTS.get(difference.slot, difference.slot)


def _value(difference: Difference, reading: Reading) -> str:
    """Return the outlet's own words for what differs, or nothing when they are long or everybody's."""
    value = printable(reading.text).strip()
    short = len(value) <= _LONGEST_VALUE and difference.relation is not Relation.WORDING
    return value if short and differs_in_words(difference) else ""
