"""A JSON report read back gives every format letter by letter; a damaged one is refused in plain words."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.errors import ReportError
from claimdiff.model import Report
from claimdiff.reporter import FORMATS, View, read_report, render, schema
from claimdiff.reporter.conformity import find_faults
from tests.reporter import sample
from tests.reporter.test_any_text import reports

Tree = dict[str, Any]
BLOCK = {"start": 0, "end": 5, "role": "body", "reason": ""}


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("report", [sample.report(), sample.check(), Report((), (), (), ())])
def test_every_format_is_the_same_as_of_the_report_it_came_from(report: Report, format_: str) -> None:
    read = read_report(render(report, "json"))
    assert render(read, format_, View(100, color=True)) == render(report, format_, View(100, color=True))


@settings(max_examples=40, deadline=None)
@given(reports(), st.sampled_from(FORMATS))
def test_whatever_the_texts_the_way_back_loses_nothing_that_is_shown(report: Report, format_: str) -> None:
    assert render(read_report(render(report, "json")), format_) == render(report, format_)


def damaged(change: Callable[[Tree], object]) -> str:
    tree = json.loads(render(sample.report(), "json"))
    change(tree)
    return json.dumps(tree)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda tree: tree.pop("claims"), "the report: has no 'claims'"),
        (lambda tree: tree["claims"][1].update(verdict="maybe"), "claims[1].verdict: 'maybe' is none of conflict,"),
        (lambda tree: tree["articles"][0].update(text=None), "articles[0].text: null is not a string"),
        (lambda tree: tree["claims"][0].update(statements=[]), "claims[0].statements: holds 0 where at least 1"),
        (lambda tree: tree["possible"][0].update(score=7), "possible[0].score: 7 is out of range"),
        (lambda tree: tree["articles"][0].update(published="soon"), "'soon' is not written as it should be"),
        (lambda tree: tree["articles"][0].update(published="2013-02-30"), "2013-02-30 is no date"),
        (lambda tree: tree["articles"][0].update(text="Other words."), "the article has other words at"),
        (lambda tree: tree["claims"][0]["statements"][0].update(article="a9"), "there is no article 'a9'"),
        (lambda tree: tree["articles"][0].update(blocks=[BLOCK, BLOCK]), "its blocks are out of order or overlap"),
        (lambda tree: tree["articles"][0].update(blocks=[{**BLOCK, "end": 9999}]), "a block lies outside its text"),
        (lambda tree: tree["claims"][0].update(differences=[]), "its differences make it agree"),
        (lambda tree: tree.update(focus="a9"), "there is no article 'a9'"),
        (lambda tree: tree["claims"].append(tree["claims"][0]), "there are 2 claims 'toll'"),
        (lambda tree: tree.update(schema="claimdiff.report/9"), "its schema is 'claimdiff.report/9'"),
        (lambda tree: tree.pop("schema"), "it names no schema"),
    ],
)
def test_a_damaged_report_is_refused_with_the_place(change: Callable[[Tree], object], told: str) -> None:
    with pytest.raises(ReportError) as caught:
        read_report(damaged(change), "old.json")
    assert caught.value.message.startswith("old.json is not a report that can be read")
    assert told in caught.value.message
    assert "-o report.json" in caught.value.hint


@pytest.mark.parametrize("text", ["", "{", "[1,", "NaN", "[" * 100_000, "1" * 5000, '{"schema": 1}', "[]", "null"])
def test_what_is_no_report_is_refused(text: str) -> None:
    with pytest.raises(ReportError):
        read_report(text)


def test_of_many_faults_the_first_few_are_told() -> None:
    with pytest.raises(ReportError) as caught:
        read_report('{"schema": "claimdiff.report/1"}')
    assert len(caught.value.message.splitlines()) == 7
    assert caught.value.message.endswith("...")


@st.composite
def changed(draw: st.DrawFn) -> Tree:
    """Draw the sample's tree with one node anywhere in it replaced or removed."""
    tree: Tree = json.loads(render(sample.report(), "json"))
    node: Any = tree
    while True:
        keys = list(node) if isinstance(node, dict) else range(len(node))
        key = draw(st.sampled_from(keys))
        if isinstance(node[key], dict | list) and node[key] and draw(st.integers(0, 3)):
            node = node[key]
            continue
        if draw(st.booleans()):
            node[key] = draw(st.sampled_from(["", "x", -1, 0.5, 3, None, True, [], {}, [None]]))
        else:
            del node[key]
        return tree


@settings(max_examples=150, deadline=None)
@given(changed())
def test_what_the_schema_refuses_is_refused_and_nothing_else(tree: Tree) -> None:
    valid = jsonschema.Draft202012Validator(schema()).is_valid(tree)
    assert valid == (list(find_faults(tree, schema())) == [])
