"""The three uses on the five articles that came with the project."""

from __future__ import annotations

import json
import re

from tests.cli.conftest import SEEDS, Run

CONFIG = ("--config", SEEDS.parent / "config.yaml")
NEWEST = SEEDS / "004_475a5d474ce51997.txt"


def test_comparing_the_seeds_shows_what_is_watched_and_cries_no_conflict(run: Run) -> None:
    outcome = run("compare", SEEDS, *CONFIG, "--fail-on", "conflict")
    assert (outcome.code, outcome.err) == (0, "")
    places = [outcome.out.index(topic) for topic in ("the sanctions quote", "the invitation to Moscow", "the dates")]
    assert places == sorted(places)
    for words in ("without lifting the sanctions", "until sanctions are removed", "sanctions are still in place"):
        assert words in re.sub("[«»]", "", outcome.out)


def test_the_discrepancy_report_is_exported_as_markdown(run: Run) -> None:
    outcome = run("compare", SEEDS, *CONFIG, "--format", "markdown", "-o", "report.md")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "Wrote report.md.\n")


def test_an_article_of_the_corpus_is_checked_against_the_others_only(run: Run) -> None:
    outcome = run("check", NEWEST, "--against", SEEDS, *CONFIG, "--format", "json")
    assert outcome.code == 0
    assert outcome.err == f"Skipped {NEWEST}: this is the article being checked\n"
    report = json.loads(outcome.out)
    subject = next(each["id"] for each in report["articles"] if each["path"] == str(NEWEST))
    assert len(report["articles"]) == 5
    assert report["claims"]
    for claim in report["claims"]:
        assert subject in {statement["article"] for statement in claim["statements"]}


def test_the_same_input_gives_the_same_bytes_whatever_the_order_of_the_files(run: Run) -> None:
    files = sorted(SEEDS.glob("*.txt"))
    forward = run("compare", *files, *CONFIG, "--format", "json").out
    assert run("compare", *reversed(files), *CONFIG, "--format", "json").out == forward
