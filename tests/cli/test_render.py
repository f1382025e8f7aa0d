"""`claimdiff render`: a JSON report in another format, the same as the comparison writes."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from claimdiff.reporter import REPORTERS
from tests.cli.conftest import SEEDS, Run

FILES = tuple(f"report{reporter.suffixes[0]}" for reporter in REPORTERS)


def outputs(prefix: str) -> list[str]:
    return [argument for file in FILES for argument in ("-o", f"{prefix}{file}")]


def test_one_run_writes_every_format_and_render_writes_the_same(run: Run, tmp_path: Path) -> None:
    config = SEEDS.parent / "config.yaml"
    assert run("compare", SEEDS, "--config", config, "-q", *outputs("direct-")).code == 0
    assert run("render", "direct-report.json", "-q", *outputs("again-")).code == 0
    for file in FILES:
        assert (tmp_path / f"again-{file}").read_bytes() == (tmp_path / f"direct-{file}").read_bytes()


def test_a_check_is_rendered_as_a_check(run: Run) -> None:
    article = next(SEEDS.glob("003*"))
    run("check", article, "--against", SEEDS, "-q", "-o", "a.json", "-o", "a.html", "--fail-on", "never")
    run("render", "a.json", "-q", "-o", "b.html")
    assert Path("b.html").read_bytes() == Path("a.html").read_bytes()


def test_a_report_is_read_from_standard_input(
    run: Run, two_articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = run("compare", two_articles, "--format", "json").out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(told.encode())))
    assert run("render", "-", "--format", "json").out == told


def test_topics_are_those_of_the_report(run: Run) -> None:
    run("compare", SEEDS, "--config", SEEDS.parent / "config.yaml", "-q", "-o", "a.json")
    assert "Watched: the dates" in run("render", "a.json", "--topic", "The Dates").out
    outcome = run("render", "a.json", "--topic", "the date")
    assert (outcome.code, 'Did you mean "the dates"?' in outcome.err) == (2, True)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "a.json could not be read: no such file or directory."),
        (b"\xff", "a.json is not UTF-8 text (byte 0)."),
        (b"{}", "a.json is not a report that can be read: it names no schema"),
    ],
)
def test_what_is_no_report_is_trouble(run: Run, content: bytes | None, told: str) -> None:
    if content is not None:
        Path("a.json").write_bytes(content)
    outcome = run("render", "a.json")
    assert (outcome.code, outcome.out) == (2, "")
    assert told in outcome.err
    assert "Hint: " in outcome.err


def test_the_report_itself_is_not_overwritten(run: Run, two_articles: Path) -> None:
    run("compare", two_articles, "-q", "-o", "a.json")
    before = Path("a.json").read_bytes()
    assert run("render", "a.json", "--format", "html", "-o", "a.json").code == 2
    assert Path("a.json").read_bytes() == before
