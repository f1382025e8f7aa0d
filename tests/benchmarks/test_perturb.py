"""The bench of changed details: what it changes, how it counts, and what its tables say."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from claimdiff.model import Relation
from tests.factory import a_statement, an_article

bench, pairs = (import_module(f"benchmarks.perturb.{name}") for name in ("__main__", "pairs"))
BY_KIND = {detail.kind: detail for detail in bench.DETAILS}


def _said(text: str, outlet: str) -> Any:
    return pairs.Said(an_article(text, outlet, str(pairs.DAY)), a_statement(text, outlet))


def _agreed(left: str, right: str) -> Any:
    return pairs.Agreed(_said(left, "one"), _said(right, "two"), "itself")


@pytest.mark.parametrize(("kind", "text", "changed"), [
    ("number", "Police arrested 12 people.", "Police arrested 15 people."),
    ("number", "Two bombs killed nine people.", "Two bombs killed twelve people."),
    ("unit", "It is 10 miles away.", "It is 10 kilometers away."),
    ("date", "He resigned on June 12 in tears.", "He resigned on June 16 in tears."),
    ("weekday", "He resigned on Monday.", "He resigned on Thursday."),
    ("place", "He lives in Athens with her.", "He lives in Lisbon with her."),
    ("negation", "The bank was robbed.", "The bank was not robbed."),
    ("modality", "The bank was robbed.", "The bank was reportedly robbed."),
])
def test_one_detail_is_changed_and_nothing_else(kind: str, text: str, changed: str) -> None:
    start, end, new = next(iter(BY_KIND[kind].edits(text)))
    assert text[:start] + new + text[end:] == changed
    said = pairs.edited(_said(text, "one"), start, end, new)
    assert said.statement.text == said.article.text == changed


@pytest.mark.parametrize(
    "text", ["At least 12 people were arrested.", "About 12 people came.", "Up to 12 people came."])
def test_a_bound_is_no_number_to_change(text: str) -> None:
    assert list(BY_KIND["number"].edits(text)) == []


def test_the_date_of_a_page_is_no_detail() -> None:
    assert list(BY_KIND["date"].edits("Posted on January 5, 2011, at noon")) == []
    assert list(BY_KIND["weekday"].edits("Last updated at 11:24, Tuesday")) == []


def test_a_changed_number_is_told_and_the_same_one_is_not() -> None:
    same, other = "Police arrested 12 people.", "Police arrested 15 people."
    assert not [each for each in bench.told(_said(same, "one"), _said(same, "two")) if each[1] is Relation.CONFLICT]
    assert ("quantity", Relation.CONFLICT) in [each[:2] for each in bench.told(_said(same, "one"), _said(other, "two"))]


@pytest.mark.parametrize(("found", "name"), [
    ((("quantity", Relation.DETAIL, ""), ("quantity", Relation.CONFLICT, "")), "conflict"),  # the right one counts
    ((("quantity", Relation.SCOPE, ""),), "scope"),
    ((("moment", Relation.CONFLICT, ""),), "silent"),                                        # of another slot
    ((), "silent"),
])
def test_a_change_counts_by_what_was_told_in_its_own_slot(
    found: tuple[tuple[str, Relation, str], ...], name: str
) -> None:
    assert bench.weightiest(found, BY_KIND["number"]) == name


def test_the_table_counts_each_changed_pair_once(capsys: pytest.CaptureFixture[str]) -> None:
    agreed = [_agreed(text, text) for text in ("Police arrested 12 people.", "The storm damaged 40 houses.")]
    bench.measure_changes([*agreed, _agreed("Nobody came.", "Nobody came.")], "")
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["number", "itself", "2", "1.000", "conflict", "2"] in rows
    assert ["weekday", "itself", "0", "0.000"] in rows


def test_the_table_of_untouched_pairs_counts_false_alarms(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = _agreed("Police arrested 12 people.", "Police arrested 15 people.")
    bench.measure_untouched([_agreed("He came.", "He came."), wrong], "untouched")
    out = capsys.readouterr().out
    assert "untouched    itself       2  0.5000" in out
    assert "Police arrested 15 people." in out


def test_every_swapped_role_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    bench.measure_roles("")
    first, second = capsys.readouterr().out.splitlines()
    assert first.split()[3] == "1.000"
    assert second.endswith("told to differ 0 = 0.0000")
