"""Exit codes: 0 done, 1 when --fail-on is met by that verdict or a weightier one."""

from __future__ import annotations

import pytest

from claimdiff import pipeline
from claimdiff.model import Alignment, Article, Claim, Difference, Quantity, Relation, Report, Statement
from tests.cli.conftest import Run
from tests.factory import a_reading, a_statement, an_article


def _told(relation: Relation | None) -> Report:
    """Build the report of one claim of two outlets with at most one difference."""
    articles = (an_article("20 officials.", "AP"), an_article("200 officials.", "Reuters"))
    statements = tuple(a_statement(article.text, article.id) for article in articles)
    return Report(
        articles=articles, origins=_ids(articles), stories=(articles[0].id,) * 2,
        claims=(_claim(statements, relation),),
    )


def _ids(articles: tuple[Article, ...]) -> tuple[str, ...]:
    return tuple(article.id for article in articles)


def _claim(statements: tuple[Statement, ...], relation: Relation | None) -> Claim:
    told = zip(statements, (20, 200), strict=True)
    readings = tuple(a_reading(each, "quantity", Quantity(n, n), str(n)) for each, n in told)
    tie = Alignment(statements[0].id, statements[1].id, 0.9)
    found = (Difference("quantity", relation, "20 or 200.", readings),) if relation else ()
    return Claim("c1", statements[0].text, statements, (tie,), found)


@pytest.mark.parametrize(("relation", "fail_on", "code"), [
    (Relation.CONFLICT, "conflict", 1),
    (Relation.CONFLICT, "detail", 1),
    (Relation.CONFLICT, "never", 0),
    (Relation.UPDATE, "conflict", 0),
    (Relation.UPDATE, "update", 1),
    (Relation.DETAIL, "update", 0),
    (Relation.DETAIL, "detail", 1),
    (Relation.WORDING, "detail", 1),
    (Relation.SPELLING, "detail", 0),
    (None, "detail", 0),
])
def test_fail_on_is_met_by_that_verdict_or_a_weightier_one(
    run: Run, monkeypatch: pytest.MonkeyPatch, relation: Relation | None, fail_on: str, code: int
) -> None:
    monkeypatch.setattr(pipeline, "compare", lambda *_: _told(relation))
    outcome = run("compare", "x", "--fail-on", fail_on)
    assert outcome.code == code
    assert outcome.out


def test_by_default_compare_never_fails_and_check_fails_on_conflict(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "compare", lambda *_: _told(Relation.CONFLICT))
    monkeypatch.setattr(pipeline, "check", lambda *_: _told(Relation.CONFLICT))
    assert run("compare", "x").code == 0
    assert run("check", "x", "--against", "y").code == 1


def test_colour_is_given_on_a_terminal_or_when_asked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "compare", lambda *_: _told(Relation.CONFLICT))
    assert "\x1b[" not in run("compare", "x").out
    assert "\x1b[" in run("compare", "x", "--color").out
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert "\x1b[" not in run("compare", "x", "--no-color").out
