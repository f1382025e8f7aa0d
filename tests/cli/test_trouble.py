"""What goes wrong is told in one sentence with a way out, exit 2, and no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimdiff import pipeline
from claimdiff.cli import COMMANDS
from claimdiff.reporter import FORMATS, REPORTERS
from tests.cli.conftest import SEEDS, Run

SUFFIXES = [suffix for reporter in REPORTERS for suffix in reporter.suffixes]


@pytest.mark.parametrize(("arguments", "told"), [
    (["compare", "news", "-o", "report.pdf"],
     "Error: The name 'report.pdf' does not tell which report format is wanted.\n"
     f"Hint: Use one of the suffixes {', '.join(SUFFIXES)}, or name a format: {', '.join(FORMATS)}.\n"),
    (["compare", "news", "-o", "none/report.md"],
     "Error: The folder none does not exist.\nHint: Create it, or name another file after -o.\n"),
    (["compare", "news", "-o", "news"],
     "Error: news is a folder.\nHint: Name a file after -o, such as news/report.md.\n"),
    (["compare", "news", "-o", "news/ap.txt"],
     "Error: news/ap.txt is one of the articles; it was not overwritten.\n"
     "Hint: Name another file after -o.\n"),
    (["compare", "news", "--topic", "dates"],
     'Error: There is no topic "dates": none is watched.\n'
     "Hint: Name facts to watch under `topics:` in config.yaml.\n"),
    (["compare", "news", "--outlet", "reuter"],
     'Error: There is no outlet "reuter".\nHint: Did you mean "reuters"?\n'),
    (["compare", "news", "--config", "absent.yaml"],
     "Error: The configuration absent.yaml cannot be read: no such file or directory.\n"
     "Hint: Name a configuration file that can be read after --config, or leave --config out.\n"),
    (["config", "--set", "matching.treshold=1"],
     "Error: The configuration has 1 fault:\n"
     "  --set matching.treshold: unknown key; did you mean matching.threshold?\n"
     "Hint: Correct what is named above; `claimdiff config --no-config` shows every key and its default.\n"),
])
def test_trouble_is_told_whole(run: Run, two_articles: Path, arguments: list[str], told: str) -> None:
    before = (two_articles / "ap.txt").read_bytes()
    outcome = run(*arguments)
    assert (outcome.code, outcome.out, outcome.err) == (2, "", told)
    assert (two_articles / "ap.txt").read_bytes() == before


@pytest.mark.parametrize(("arguments", "told"), [
    (["compare"], "Missing argument 'PATH...'"),
    (["check", "news/ap.txt"], "Missing option '--against'"),
    (["seeds/"], f"There is no command 'seeds/'. The commands are {', '.join(COMMANDS)}."),
    (["compare", "news", "--format", "xml"], f"'xml' is not one of {', '.join(map(repr, FORMATS))}"),
    (["compare", "news", "--config", "a.yaml", "--no-config"], "cannot both be given"),
    (["compare", "news", "--only", "conflict,updates"],
     "'updates' is no verdict. The verdicts are conflict, update, detail, agree, single."),
    (["compare", "news", "--only", ""], "'' is no verdict."),
    (["compare", "news", "--limit", "0"], "0 is not in the range x>=1"),
])
def test_wrong_usage_is_told(run: Run, two_articles: Path, arguments: list[str], told: str) -> None:
    outcome = run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert told in outcome.err
    assert two_articles.exists()


@pytest.mark.parametrize("arguments", [
    ["compare", "absent"], ["compare", "empty"], ["compare", "news/ap.txt"], ["show", "absent"],
    ["check", "absent", "--against", "news"], ["check", "news/ap.txt", "--against", "news/ap.txt"],
])
def test_input_that_cannot_be_compared(run: Run, two_articles: Path, arguments: list[str]) -> None:
    (two_articles.parent / "empty").mkdir()
    outcome = run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    first, hint = outcome.err.splitlines()
    assert first.startswith("Error: ")
    assert hint.startswith("Hint: ")


def test_of_many_files_that_cannot_be_read_a_few_are_named(run: Run, two_articles: Path) -> None:
    (two_articles / "ap.txt").unlink()
    for at in range(7):
        (two_articles / f"empty-{at}.txt").touch()
    told = run("compare", two_articles).err
    assert "only one: " in told
    assert "empty-3.txt was skipped (empty); and 3 more.\n" in told


def test_a_file_name_cannot_command_the_terminal(run: Run, tmp_path: Path) -> None:
    assert "\x1b" not in run("compare", "\x1b[31mred").err
    assert "\\x1b[31mred" in run("compare", "\x1b[31mred").err
    (tmp_path / "a\x1b[2J.txt").write_text("Police arrested 20 officials.\n", "utf-8")
    assert "\x1b" not in run("show", tmp_path / "a\x1b[2J.txt").out


def test_a_file_name_that_is_no_text_is_shown_all_the_same(run: Run, two_articles: Path) -> None:
    (two_articles / os.fsdecode(b"\xff\x1b[2J.txt")).write_text("Police arrested 20 officials.\n", "utf-8")
    for format_ in ("terminal", "markdown", "json"):
        outcome = run("compare", two_articles, "--format", format_, "-o", "report")
        assert (outcome.code, outcome.err) == (0, "Wrote report.\n")
        assert b"\x1b" not in (two_articles.parent / "report").read_bytes()


def test_an_interrupt_is_one_line_and_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "compare", interrupted)
    outcome = run("compare", "x")
    assert (outcome.code, outcome.out, outcome.err) == (130, "", "Interrupted.\n")


def test_a_report_that_cannot_be_written_leaves_nothing_behind(
    run: Run, two_articles: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "r.md").write_text("the old report", "utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    outcome = run("compare", two_articles, "-o", "r.md")
    assert outcome.code == 2
    assert outcome.err.startswith("Error: r.md could not be written: no space left on device.\n")
    assert (tmp_path / "r.md").read_text("utf-8") == "the old report"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["news", "r.md"]


def _shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    claimdiff = f"{sys.executable} -m claimdiff"
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command.replace('claimdiff', claimdiff)}"], check=False,
        capture_output=True, text=True, encoding="utf-8", cwd=SEEDS.parent, env={**os.environ, **environment})


def test_a_pipe_that_closes_early_ends_quietly() -> None:
    outcome = _shell("claimdiff compare seeds/ --format json | head -c 10")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert len(outcome.stdout) == 10


def test_a_full_disk_is_told() -> None:
    outcome = _shell("claimdiff config > /dev/full")
    assert outcome.returncode == 2
    assert outcome.stderr == (
        "Error: The output could not be written: no space left on device.\nHint: Send it elsewhere.\n")


def test_a_pipe_carries_utf_8_whatever_the_locale() -> None:
    outcome = _shell("claimdiff compare seeds/", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert "’" in outcome.stdout or "“" in outcome.stdout
