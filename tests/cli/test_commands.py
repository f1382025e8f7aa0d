"""The commands on real articles: what goes to the screen, what to files, what to stderr."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimdiff import __version__
from claimdiff.options import Options
from tests.cli.conftest import SEEDS, Run

ROOT = SEEDS.parent


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"claimdiff {__version__}\n"


@pytest.mark.parametrize("asked", ["-h", "compare --help", "check -h", "show -h", "config -h"])
def test_help_has_examples(run: Run, asked: str) -> None:
    outcome = run(*asked.split())
    assert outcome.code == 0
    assert "Examples:\n    claimdiff " in outcome.out


def test_compare_prints_the_report_and_nothing_else(run: Run, two_articles: Path) -> None:
    outcome = run("compare", two_articles)
    assert (outcome.code, outcome.err) == (0, "")
    assert "20 officials" in outcome.out
    assert "\x1b" not in outcome.out


def test_compare_as_json_is_json(run: Run, two_articles: Path) -> None:
    outcome = run("compare", two_articles, "--format", "json")
    assert json.loads(outcome.out)["schema"] == "claimdiff.report/1"


def test_reports_go_to_files_by_their_suffix(run: Run, two_articles: Path, tmp_path: Path) -> None:
    outcome = run("compare", two_articles, "-o", "r.md", "-o", "r.json", "-o", "r.txt")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == "Wrote r.md.\nWrote r.json.\nWrote r.txt.\n"
    assert (tmp_path / "r.md").read_text("utf-8").startswith("#")
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["claims"]
    assert (tmp_path / "r.txt").read_text("utf-8") == run("compare", two_articles).out
    assert sorted(each.name for each in tmp_path.iterdir()) == ["news", "r.json", "r.md", "r.txt"]


def test_a_named_format_wins_over_the_suffix(run: Run, two_articles: Path, tmp_path: Path) -> None:
    assert run("compare", two_articles, "--format", "json", "-o", "report", "-q").err == ""
    assert json.loads((tmp_path / "report").read_text("utf-8"))


def test_check_says_who_says_the_same(run: Run, two_articles: Path, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Police arrested 20 officials in Moscow.\nIt rained.\n", "utf-8")
    outcome = run("check", "new.txt", "--against", two_articles / "ap.txt", two_articles / "reuters.txt")
    assert outcome.code == 0
    assert "20 officials" in outcome.out


def test_show_tells_metadata_parts_and_statements(run: Run) -> None:
    outcome = run("show", SEEDS / "004_475a5d474ce51997.txt", "--config", ROOT / "config.yaml")
    assert outcome.code == 0
    assert "  outlet     004 National Review\n" in outcome.out
    assert "  published  about 2018-05-30 (inferred, not stated)\n" in outcome.out
    assert "Send a tip to the news team at NR." in outcome.out
    assert "Statements (" in outcome.out


def test_config_prints_what_is_in_force_and_where_it_was_set(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("matching:\n  threshold: 0.6\n", "utf-8")
    out = run("config", "--set", "judging.developing_hours=24").out
    assert "# What is in force. Read from config.yaml\n" in out
    assert f"default {Options().matching.threshold}. Set on line 2.\n  threshold: 0.6\n" in out
    assert f"default {Options().judging.developing_hours}. Set by --set.\n  developing_hours: 24\n" in out
    assert f"  threshold: {Options().matching.threshold}\n" in run("config", "--no-config").out


def test_topics_narrow_the_report(run: Run) -> None:
    seeds = ("compare", SEEDS, "--config", ROOT / "config.yaml", "--format", "json")
    narrowed = json.loads(run(*seeds, "--topic", "The Dates").out)["claims"]
    assert narrowed
    assert {claim["topic"] for claim in narrowed} == {"the dates"}
    assert len(narrowed) < len(json.loads(run(*seeds).out)["claims"])


def test_a_bad_file_among_good_ones_is_told_on_stderr(run: Run, two_articles: Path) -> None:
    (two_articles / "bad.txt").write_bytes(b"\x00\x01\x02" * 100)
    outcome = run("compare", two_articles)
    assert outcome.code == 0
    assert outcome.err.startswith(f"Skipped {two_articles / 'bad.txt'}: ")
    assert run("compare", two_articles, "-q").err == ""
