"""The JSON report: its contract, its schema, and texts that are hard to write down."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from claimdiff.model import Report, Skipped
from claimdiff.reporter import render, schema
from tests.reporter import sample


def tree(report: Report) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(render(report, "json"))
    return parsed


@pytest.mark.parametrize("report", [sample.report(), sample.check(), Report((), (), (), ())])
def test_the_report_follows_the_published_schema(report: Report) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.Draft202012Validator(schema()).validate(tree(report))


def test_the_schema_refuses_a_report_that_breaks_the_contract() -> None:
    broken = tree(sample.report())
    broken["claims"][0]["verdict"] = "maybe"
    del broken["articles"][0]["origin"]
    faults = list(jsonschema.Draft202012Validator(schema()).iter_errors(broken))
    assert sorted(fault.validator for fault in faults) == ["enum", "required"]


def test_the_agreed_keys_are_all_there() -> None:
    report = tree(sample.report())
    claim = report["claims"][0]
    assert report["schema"] == "claimdiff.report/1"
    assert {"schema", "articles", "claims", "skipped"} <= report.keys()
    assert {"id", "path", "outlet", "title", "published", "origin", "story"} <= report["articles"][0].keys()
    assert {"id", "title", "topic", "verdict", "statements", "alignments", "differences"} <= claim.keys()
    assert {"id", "article", "start", "end", "text", "role", "speaker"} <= claim["statements"][0].keys()
    assert claim["alignments"][0].keys() == {"left", "right", "score", "features"}
    assert claim["differences"][0].keys() == {"slot", "relation", "explanation", "readings"}
    assert claim["differences"][0]["readings"][0].keys() == {"statement", "value", "text", "start", "end"}


def test_every_place_leads_back_to_its_words() -> None:
    for claim in tree(sample.report())["claims"]:
        articles = {one["id"]: sample.TEXTS[one["article"]] for one in claim["statements"]}
        for one in claim["statements"]:
            assert articles[one["id"]][one["start"] : one["end"]] == one["text"]
        for difference in claim["differences"]:
            for one in difference["readings"]:
                assert articles[one["statement"]][one["start"] : one["end"]] == one["text"]


def test_what_is_not_known_is_null() -> None:
    articles = tree(sample.report())["articles"]
    assert [one["outlet"] for one in articles] == ["The Harbour Gazette", "Ledger", None, "Wire"]
    assert [one["published"] for one in articles] == ["2013-07-03T09:30", "2013-07-05", "2013-06-30", None]
    assert [one["published_certainty"] for one in articles] == ["stated", "stated", "about", "unknown"]


def test_an_undecodable_file_name_and_terminal_codes_survive_as_escapes() -> None:
    path = "caf\udce9 \x1b[31m \x9b31m \u202e.txt"
    text = render(replace(sample.report(), skipped=(Skipped(path, "ü"),)), "json")
    assert json.loads(text)["skipped"][0] == {"path": path, "reason": "ü"}
    assert '"ü"' in text
    text.encode("utf-8")
    assert not {"\x1b", "\x9b", "\u202e"} & set(text)
