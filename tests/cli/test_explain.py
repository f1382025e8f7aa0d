"""Why two statements of the seeds were aligned, to the letter; after a change: `python -m tests.cli.test_explain`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimdiff.cli import commands
from tests.cli.conftest import SEEDS, Run

ROOT = SEEDS.parent
GOLDEN = ROOT / "tests" / "golden" / "explain.txt"
CONFIG = ("--config", str(ROOT / "config.yaml"))
SANCTIONS = ("6267f6a0-563", "2387cd9c-496")
UNLIKE = ("6267f6a0-563", "2387cd9c-1005")


def _printed() -> str:
    arguments = ["explain", *SANCTIONS, str(SEEDS), *CONFIG]
    return CliRunner().invoke(commands, arguments, catch_exceptions=False).stdout


def test_the_whole_explanation_is_the_one_that_was_read() -> None:
    assert _printed() == GOLDEN.read_text("utf-8")


def test_a_report_explains_what_its_articles_explain(run: Run) -> None:
    assert run("compare", SEEDS, *CONFIG, "-o", "report.json", "-q").code == 0
    for pair in (SANCTIONS, UNLIKE):
        from_report = run("explain", *pair, "report.json", *CONFIG)
        assert (from_report.code, from_report.err) == (0, "")
        assert from_report.out == run("explain", *pair, SEEDS, *CONFIG).out


def test_a_pair_that_was_never_compared_says_why_and_what_it_shares(run: Run) -> None:
    out = run("explain", *UNLIKE, SEEDS, *CONFIG).out
    assert "Not aligned\n    They were not compared: what they have in common is too little" in out
    assert "Words that both have, with what they are worth in this story" in out
    assert "What pushed" not in out


def test_a_report_written_with_other_settings_is_told_apart(run: Run) -> None:
    run("compare", SEEDS, *CONFIG, "--set", "matching.threshold=1", "-o", "report.json", "-q")
    out = run("explain", *SANCTIONS, "report.json", *CONFIG).out
    assert "In one claim together: score" in out
    assert "Note: The report says possibly the same: it was written with other settings" in out


def test_the_articles_of_two_stories_were_not_compared(run: Run, two_articles: Path) -> None:
    (two_articles / "other.txt").write_text("Gardeners praised the mild spring in Kent.\n", "utf-8")
    shown = run("show", two_articles).out.split()
    ids = [word for word in shown if word.endswith("-0") and len(word) == len("6267f6a0-0")]
    out = run("explain", ids[0], ids[1], two_articles).out
    assert "They were not compared: their articles tell two stories" in out


TROUBLE = [
    (("6267f6a0-1", SANCTIONS[1]), "There is no statement 6267f6a0-1; the nearest of its article is 6267f6a0-"),
    (("nowhere", SANCTIONS[1]), "There is no statement nowhere. The articles are "),
    ((SANCTIONS[0], "2387cd9c-" + "9" * 50), "There is no statement 2387cd9c-999"),
    ((SANCTIONS[0], "6267f6a0-78"), "are of one article"),
    ((SANCTIONS[0], SANCTIONS[0]), "are of one article"),
]


@pytest.mark.parametrize(("ids", "said"), TROUBLE)
@pytest.mark.parametrize("source", ["folder", "report"])
def test_trouble_is_one_sentence_and_exit_2(
    run: Run, ids: tuple[str, str], said: str, source: str, tmp_path: Path
) -> None:
    if source == "report":
        run("compare", SEEDS, *CONFIG, "-o", "report.json", "-q")
    outcome = run("explain", *ids, SEEDS if source == "folder" else tmp_path / "report.json", *CONFIG)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert "Hint: " in outcome.err
    assert len(outcome.err) < 1000


@pytest.mark.parametrize("text", ["{", "[]", '{"schema": "claimdiff.report/9"}', '{"schema": "claimdiff.report/1"}'])
def test_a_damaged_report_is_refused(run: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "report.json").write_text(text, "utf-8")
    outcome = run("explain", *SANCTIONS, "report.json")
    assert (outcome.code, outcome.out) == (2, "")
    assert "report.json" in outcome.err


def test_a_json_article_is_an_article(run: Run, two_articles: Path) -> None:
    (two_articles / "ap.txt").unlink()
    told = {"text": "Police arrested 20 officials in Moscow on Friday.", "outlet": "AP"}
    (two_articles / "ap.json").write_text(json.dumps(told), "utf-8")
    outcome = run("explain", "x-1", "y-1", two_articles / "ap.json")
    assert "There is no statement x-1. The articles are " in outcome.err


if __name__ == "__main__":
    GOLDEN.write_text(_printed(), "utf-8")
