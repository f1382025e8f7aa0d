"""JSON Lines: a line is a claim, whole in itself, after its own schema."""

from __future__ import annotations

import json

import jsonschema
import pytest

from claimdiff.model import Report
from claimdiff.reporter import render
from claimdiff.reporter.json_lines import line_schema
from tests.reporter import sample


@pytest.mark.parametrize("report", [sample.report(), sample.check()])
def test_every_line_is_a_claim_with_its_articles(report: Report) -> None:
    jsonschema.Draft202012Validator.check_schema(line_schema())
    lines = [json.loads(line) for line in render(report, "jsonl").splitlines()]
    assert [line["id"] for line in lines] == [claim.id for claim in report.claims]
    for line in lines:
        jsonschema.Draft202012Validator(line_schema()).validate(line)
        assert {one["id"] for one in line["articles"]} == {one["article"] for one in line["statements"]}


def test_the_schema_refuses_a_line_without_its_articles() -> None:
    line = json.loads(render(sample.report(), "jsonl").splitlines()[0])
    del line["articles"]
    assert [fault.message for fault in jsonschema.Draft202012Validator(line_schema()).iter_errors(line)] == [
        "'articles' is a required property"
    ]


def test_no_claims_give_no_lines() -> None:
    assert render(Report((), (), (), ()), "jsonl") == ""
