"""The README's table of relations: each row is judged, and must say what the table says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimdiff.judge import context_of, judge
from claimdiff.model import Alignment, Claim, Difference
from claimdiff.options import Judging
from claimdiff.slots import read_slots
from tests.factory import a_statement, an_article

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
ROWS = re.findall(
    r"^\| (conflict|update|detail|wording|equivalent|spelling|scope) \| (.+?) \| (.+?) \| (.+?) \|$",
    README, re.MULTILINE,
)


def _differences(left: str, right: str) -> tuple[Difference, ...]:
    articles = {"a": an_article(left, "A", "2018-06-01"), "b": an_article(right, "B", "2018-06-02")}
    statements = [read_slots(a_statement(article.text, id_), article) for id_, article in articles.items()]
    tie = Alignment(statements[0].id, statements[1].id, 0.9)
    claim = Claim("c", "title", tuple(statements), (tie,))
    return judge(claim, context_of(articles, statements), Judging()).differences


def test_the_table_has_every_relation() -> None:
    assert {row[0] for row in ROWS} == {"conflict", "update", "detail", "wording", "equivalent", "spelling", "scope"}


@pytest.mark.parametrize(("relation", "left", "right", "explanation"), ROWS)
def test_a_row_is_told_as_the_readme_says(relation: str, left: str, right: str, explanation: str) -> None:
    told = _differences(left, right)
    assert (relation, explanation) in [(each.relation.value, each.explanation) for each in told]
