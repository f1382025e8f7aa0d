"""The report for a spreadsheet: CSV, one row a reading, and no cell that a spreadsheet would calculate."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from claimdiff.model import Claim, Reading, Report, Statement
from claimdiff.reporter.index import Index, index
from claimdiff.reporter.printable import printable
from claimdiff.reporter.view import View

COLUMNS = (
    "article", "outlet", "published", "claim", "title", "topic", "verdict", "slot", "relation", "value", "text",
    "start", "end", "line", "explanation", "statement", "words",
)

#: What a spreadsheet takes for the start of a formula, in ASCII and in the full width of East Asian type
#: (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SAME = "same"

Cells = tuple[str | int, ...]


def render(report: Report, view: View) -> str:  # noqa: ARG001 - every reporter takes a view
    """Write the report as CSV after RFC 4180: commas, double quotes, CRLF, a header line.

    A row is a reading: of a difference (with its relation and explanation), of an agreement (relation `same`),
    or of neither (no relation). A statement without readings has one row with an empty slot. Text is on one line,
    without control characters; a cell that would begin a formula begins with an apostrophe instead. `statement` and
    `words` are the id and the words of the statement that the reading stands in.
    """
    found = index(report)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for claim in report.claims:
        writer.writerows(tuple(map(_safe, row)) for row in _rows(claim, found))
    return text.getvalue()


def _rows(claim: Claim, found: Index) -> Iterator[Cells]:
    told: set[tuple[str, str, int, int]] = set()
    for difference in claim.differences:
        for reading in difference.readings:
            told.add(_place(reading))
            yield _row(claim, difference.slot, reading, (difference.relation.value, difference.explanation), found)
    for agreement in claim.agreements:
        for reading in agreement.readings:
            told.add(_place(reading))
            yield _row(claim, agreement.slot, reading, (_SAME, ""), found)
    for statement in claim.statements:
        rest = [reading for reading in statement.readings if _place(reading) not in told]
        yield from (_row(claim, reading.slot, reading, ("", ""), found) for reading in rest)
        if not any(place[0] == statement.id for place in told) and not rest:
            yield _without_reading(claim, statement, found)


def _place(reading: Reading) -> tuple[str, str, int, int]:
    return reading.statement, reading.slot, reading.span.start, reading.span.end


def _row(claim: Claim, slot: str, reading: Reading, told: tuple[str, str], found: Index) -> Cells:
    statement, span = found.statements[reading.statement], reading.span
    line = found.line_of(statement.article, span.start)
    value = (reading.value.key, reading.text, span.start, span.end, line)
    return (*_lead(claim, statement, found), slot, told[0], *value, told[1], statement.id, statement.text)


def _without_reading(claim: Claim, statement: Statement, found: Index) -> Cells:
    span = statement.span
    lead = _lead(claim, statement, found)
    place = (statement.text, span.start, span.end, found.line(statement))
    return (*lead, "", "", "", *place, "", statement.id, statement.text)


def _lead(claim: Claim, statement: Statement, found: Index) -> Cells:
    article = found.articles[statement.article]
    published = str(article.published or "")
    return article.path, article.outlet, published, claim.id, claim.title, claim.topic, claim.verdict.value


def _safe(cell: str | int) -> str | int:
    """Return the cell as text that a spreadsheet shows as it is."""
    if isinstance(cell, int):
        return cell
    shown = printable(cell)
    return f"'{shown}" if cell.startswith(_FORMULA) or shown.lstrip().startswith(_FORMULA) else shown
