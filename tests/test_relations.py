"""The tables of relations in README.md and docs/reading.md: each row is judged, and must say what the table says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimdiff.judge import context_of, judge
from claimdiff.model import Alignment, Claim, Difference
from claimdiff.options import Judging
from claimdiff.slots import read_slots
from tests.factory import a_statement, an_article

TOP = Path(__file__).parents[1]
README, READING = (page.read_text("utf-8") for page in (TOP / "README.md", TOP / "docs" / "reading.md"))
ROW = re.compile(
    r"^\| (conflict|update|detail|wording|equivalent|spelling|scope) \| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE
)
ROWS = ROW.findall(READING)
SILENT = re.findall(r"^\| nothing \| (.+?) \| (.+?) \|$", READING, re.MULTILINE)


def _differences(left: str, right: str) -> tuple[Difference, ...]:
    articles = {"a": an_article(left, "A", "2018-06-01"), "b": an_article(right, "B", "2018-06-02")}
    statements = [read_slots(a_statement(article.text, id_), article) for id_, article in articles.items()]
    tie = Alignment(statements[0].id, statements[1].id, 0.9)
    claim = Claim("c", "title", tuple(statements), (tie,))
    return judge(claim, context_of(articles, statements), Judging()).differences


@pytest.mark.parametrize("page", [README, READING], ids=["README", "reading"])
def test_the_table_has_every_relation(page: str) -> None:
    told = {row[0] for row in ROW.findall(page)}
    assert told == {"conflict", "update", "detail", "wording", "equivalent", "spelling", "scope"}


def test_what_the_readme_shows_is_what_the_guide_shows() -> None:
    assert set(ROW.findall(README)) <= set(ROWS)


@pytest.mark.parametrize(("relation", "left", "right", "explanation"), ROWS)
def test_a_row_is_told_as_the_page_says(relation: str, left: str, right: str, explanation: str) -> None:
    told = _differences(left, right)
    assert (relation, explanation) in [(each.relation.value, each.explanation) for each in told]


@pytest.mark.parametrize(("left", "right"), SILENT)
def test_where_the_page_says_that_nothing_is_seen_nothing_is_said(left: str, right: str) -> None:
    assert _differences(left, right) == ()


def test_the_page_owns_up_to_some_of_what_is_not_seen() -> None:
    assert len(SILENT) >= 2
