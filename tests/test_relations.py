"""The tables of relations in docs/reading.md: each row is judged, and must say what the table says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimdiff.judge import context_of, judge
from claimdiff.model import Alignment, Claim, Difference
from claimdiff.options import Judging
from claimdiff.slots import read_slots
from tests.factory import a_statement, an_article

READING = (Path(__file__).parents[1] / "docs" / "reading.md").read_text("utf-8")
ROWS = re.findall(
    r"^\| (conflict|update|detail|wording|equivalent|spelling|scope) \| (.+?) \| (.+?) \| (.+?) \|$",
    READING, re.MULTILINE,
)
SILENT = re.findall(r"^\| nothing \| (.+?) \| (.+?) \|$", READING, re.MULTILINE)


def _differences(left: str, right: str) -> tuple[Difference, ...]:
    articles = {"a": an_article(left, "A", "2018-06-01"), "b": an_article(right, "B", "2018-06-02")}
    statements = [read_slots(a_statement(article.text, id_), article) for id_, article in articles.items()]
    tie = Alignment(statements[0].id, statements[1].id, 0.9)
    claim = Claim("c", "title", tuple(statements), (tie,))
    return judge(claim, context_of(articles, statements), Judging()).differences


def test_the_table_has_every_relation() -> None:
    assert {row[0] for row in ROWS} == {"conflict", "update", "detail", "wording", "equivalent", "spelling", "scope"}


@pytest.mark.parametrize(("relation", "left", "right", "explanation"), ROWS)
def test_a_row_is_told_as_the_page_says(relation: str, left: str, right: str, explanation: str) -> None:
    told = _differences(left, right)
    assert (relation, explanation) in [(each.relation.value, each.explanation) for each in told]


@pytest.mark.parametrize(("left", "right"), SILENT)
def test_where_the_page_says_that_nothing_is_seen_nothing_is_said(left: str, right: str) -> None:
    assert _differences(left, right) == ()


def test_the_page_owns_up_to_some_of_what_is_not_seen() -> None:
    assert len(SILENT) >= 2
