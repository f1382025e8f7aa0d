"""--only, --outlet, --topic and --limit choose the claims that are shown, the same in every command."""

from __future__ import annotations

import json

import pytest

from claimdiff import pipeline
from claimdiff.reporter import FORMATS
from tests.cli.conftest import SEEDS, Run
from tests.reporter import sample

CHOICE = ("--only", "update,detail", "--only", "AGREE", "--outlet", "001", "--outlet", "003", "--limit", "3")


@pytest.mark.parametrize("format_", FORMATS)
def test_render_shows_of_a_whole_report_what_the_comparison_shows(run: Run, format_: str) -> None:
    run("compare", SEEDS, "-q", "-o", "whole.json")
    direct = run("compare", SEEDS, *CHOICE, "--format", format_)
    assert direct == run("render", "whole.json", *CHOICE, "--format", format_)
    assert direct.code == 0


def test_a_selection_of_a_selection_tells_of_both(run: Run) -> None:
    run("compare", SEEDS, "-q", "--only", "update,detail", "-o", "some.json")
    assert "(only update, detail; at most 1)." in run("render", "some.json", "--limit", "1").out


def test_check_counts_what_it_does_not_show(run: Run) -> None:
    article = SEEDS / "003_93ec320acb77f160.txt"
    whole = run("check", article, "--against", SEEDS).out.split("«…»")[0]
    some = run("check", article, "--against", SEEDS, "--only", "single").out
    assert some.startswith(whole)
    assert "Shown: 6 of " in some
    assert "(only single)." in some


def test_what_a_report_leaves_out_it_does_not_deny(run: Run) -> None:
    whole = json.loads(run("compare", SEEDS, "-q", "--format", "json").out)
    tie = whole["claims"][0]["alignments"][0]
    run("compare", SEEDS, "-q", "--only", "single", "-o", "some.json")
    outcome = run("explain", tie["left"], tie["right"], "some.json")
    assert outcome.code == 0
    assert "The report says" not in outcome.out


@pytest.mark.parametrize(("choice", "code"), [
    ((), 1),
    (("--outlet", "wire"), 1),
    (("--outlet", "ledger"), 0),
    (("--topic", "the dead"), 0),
    (("--only", "update"), 0),
    (("--limit", "1"), 1),
])
def test_fail_on_judges_what_was_selected_and_not_what_was_cut_off(
    run: Run, monkeypatch: pytest.MonkeyPatch, choice: tuple[str, ...], code: int
) -> None:
    monkeypatch.setattr(pipeline, "compare", lambda *_: sample.report())
    run("compare", "x", "-q", "-o", "report.json")
    assert run("render", "report.json", "--fail-on", "conflict", *choice).code == code
