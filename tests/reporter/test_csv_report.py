"""The CSV report: every reading has its row, and no cell is a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings

from claimdiff.model import Report
from claimdiff.reporter import render
from claimdiff.reporter.csv_report import COLUMNS
from tests.reporter import sample
from tests.reporter.test_any_text import reports


def rows(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(report, "csv"), newline="")))


def test_a_reading_of_a_difference_tells_where_it_stands_and_how_it_differs() -> None:
    found = next(row for row in rows(sample.report()) if row["claim"] == "captain" and row["slot"] == "polarity")
    assert found == {
        "article": "news/mail.txt", "outlet": "", "published": "about 2013-06-30", "claim": "captain",
        "title": "The captain was arrested in Port Ellis.", "topic": "", "verdict": "conflict", "slot": "polarity",
        "relation": "conflict", "value": "arrest", "text": "arrested", "start": "180", "end": "188", "line": "5",
        "explanation": "mail says arrested, Wire says not arrested.",
        "statement": "a3-164", "words": "The captain was arrested in Port Ellis.",
    }


def test_every_place_leads_back_to_its_words() -> None:
    texts = {article.path: article.text for article in sample.ARTICLES}
    for row in rows(sample.report()):
        there = texts[row["article"]][int(row["start"]) : int(row["end"])]
        assert there == row["text"].removeprefix("'")
        assert texts[row["article"]][: int(row["start"])].count("\n") + 1 == int(row["line"])


def test_values_told_alike_and_statements_without_readings_have_rows_too() -> None:
    found = rows(sample.report())
    assert [row["text"] for row in found if row["relation"] == "same"] == ["killing", "killing"]
    assert [row["slot"] for row in found if row["claim"] == "tugs"] == [""]


def test_lines_end_and_quotes_double_as_rfc_4180_says() -> None:
    text = render(sample.report(), "csv")
    assert text.count("\r\n") == len(text.splitlines())
    assert '"""We will lift every rule' in text


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1"])
def test_what_a_spreadsheet_would_calculate_begins_with_an_apostrophe(cell: str) -> None:
    claim = replace(sample.report().claims[0], title=cell, topic=cell)
    found = rows(replace(sample.report(), claims=(claim,)))
    assert {row["title"][0] for row in found} == {row["topic"][0] for row in found} == {"'"}


@settings(max_examples=60, deadline=None)
@given(reports())
def test_whatever_the_texts_a_row_has_its_cells_and_none_is_a_formula(report: Report) -> None:
    table = list(csv.reader(io.StringIO(render(report, "csv"), newline=""), strict=True))
    assert table[0] == list(COLUMNS)
    for row in table[1:]:
        assert len(row) == len(COLUMNS)
        assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row)
        assert all(unicodedata.category(character) != "Cc" for cell in row for character in cell)
