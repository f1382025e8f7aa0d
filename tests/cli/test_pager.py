"""A report longer than the screen goes through a pager where a person is looking, and nowhere else."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from claimdiff.reporter import render
from tests.cli.conftest import Run
from tests.cli.terminal import on_terminal
from tests.reporter import sample

RECORD = "import sys; text = sys.stdin.read(); print('[paged]'); print(text, end='')"
LEAVE = "import sys; sys.stdin.readline(); print('[left]')"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Write the sample report as JSON."""
    file = tmp_path / "report.json"
    file.write_text(render(sample.report(), "json"), "utf-8")
    return file


def a_pager(folder: Path, script: str) -> str:
    """Write a pager in Python, and return the command that runs it."""
    file = folder / "a pager.py"
    file.write_text(script, "utf-8")
    return f'{sys.executable} "{file}"'


def test_a_long_report_is_paged_whole_and_a_short_one_printed(report: Path, tmp_path: Path) -> None:
    pager = {"PAGER": a_pager(tmp_path, RECORD)}
    plain = on_terminal(["render", report, "-q", "--no-pager"], pager)[1]
    assert "\x1b[1;31m" in plain
    assert on_terminal(["render", report, "-q", "--fail-on", "conflict"], pager) == (1, f"[paged]\n{plain}")
    assert on_terminal(["render", report, "-q"], pager, rows=200) == (0, plain)


@pytest.mark.parametrize("environment", [
    {"NO_PAGER": "1"}, {"TERM": "dumb"}, {"PAGER": ""}, {"PAGER": "no-such-pager"}, {"PAGER": "env no-such-pager"},
    {"PAGER": "'never closed"}, {"PAGER": "/"},
])
def test_without_a_pager_the_report_is_printed(report: Path, tmp_path: Path, environment: dict[str, str]) -> None:
    pager = {"PAGER": a_pager(tmp_path, RECORD)}
    code, screen = on_terminal(["render", report, "--no-color"], {**pager, **environment})
    assert code == 0
    assert "[paged]" not in screen
    assert screen.endswith("Wire                 date not known; news/wire_17.txt\n")


def test_nobody_looking_nothing_is_paged(
    report: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    pager = a_pager(tmp_path, RECORD)
    monkeypatch.setenv("PAGER", pager)
    assert run("render", report).out == render(sample.report())
    file = tmp_path / "report.txt"
    assert on_terminal(["render", report, "-q", "-o", file], {"PAGER": pager}) == (0, "")
    assert "[paged]" not in file.read_text("utf-8")


def test_leaving_the_pager_early_ends_quietly(report: Path, tmp_path: Path) -> None:
    pager = {"PAGER": a_pager(tmp_path, LEAVE)}
    assert on_terminal(["render", report, "-q", "--format", "html"], pager) == (0, "[left]\n")


@pytest.mark.skipif(not shutil.which("less"), reason="less is not installed")
def test_less_is_the_pager_and_words_of_articles_stay_words(tmp_path: Path) -> None:
    for name in ("ap", "reuters"):
        lines = (f"Police\x1b]0;evil\x07 arrested {at} officials\x1b[2J in Moscow.\n\n" for at in range(30))
        (tmp_path / f"{name}.txt").write_text("".join(lines), "utf-8")
    code, screen = on_terminal(["compare", tmp_path, "-q", "--no-config"], {}, keys=b" q")
    assert code == 0
    assert "\n:" in screen, "less shows its prompt and waits"
    assert "]0;evil arrested 0 officials[2J" in screen
    assert not any(each in screen for each in ("\x1b]0;", "\x1b[2J"))
