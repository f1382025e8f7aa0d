"""Saved reports are read bounded, and whatever somebody made of one is told in a sentence."""

from __future__ import annotations

import io
import json
import os
import sys
import threading
from pathlib import Path

import pytest

from claimdiff.cli import saved
from tests.cli.conftest import Run

IDS = ("a-0", "b-0")


def write_report(run: Run, folder: Path) -> dict[str, list[dict[str, object]]]:
    run("compare", folder, "-q", "-o", "a.json")
    tree: dict[str, list[dict[str, object]]] = json.loads(Path("a.json").read_text("utf-8"))
    return tree


@pytest.mark.parametrize("command", [("render",), ("explain", *IDS)])
def test_no_more_than_a_report_can_be_is_read(
    run: Run, two_articles: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_report(run, two_articles)
    monkeypatch.setattr(saved, "LARGEST_REPORT", 1_000)
    outcome = run(*command, "a.json")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Error: a.json is larger than 0 MB, more than is read of a report.\nHint: ")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no /dev/zero here")
def test_a_device_without_an_end_is_read_no_further_either(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved, "LARGEST_REPORT", 1_000_000)
    assert "/dev/zero is larger than 1 MB" in run("render", "/dev/zero").err
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b" " * 1_000_001)))
    assert "Standard input is larger than 1 MB" in run("render", "-").err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_report_comes_through_a_pipe_with_a_name(run: Run, two_articles: Path) -> None:
    write_report(run, two_articles)
    told = Path("a.json").read_bytes()
    os.mkfifo("pipe")
    writer = threading.Thread(target=Path("pipe").write_bytes, args=(told,))
    writer.start()
    assert run("render", "pipe", "--format", "json").out.encode() == told
    writer.join()


def test_a_closed_standard_input_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run("render", "-").err.startswith("Error: Standard input could not be read: it is closed.\nHint: ")


@pytest.mark.parametrize("depth", [30, 400, 20_000])
@pytest.mark.parametrize("ends", ["[]", ('{"x":', "}")])
def test_a_report_that_nests_deep_is_refused(run: Run, two_articles: Path, depth: int, ends: tuple[str, str]) -> None:
    whole = json.dumps(write_report(run, two_articles))
    Path("a.json").write_text(f'{whole[:-1]}, "more": {ends[0] * depth}0{ends[1] * depth}}}', "utf-8")
    for command in (("render",), ("explain", *IDS)):
        outcome = run(*command, "a.json")
        assert (outcome.code, outcome.out) == (2, "")
        assert "nested too deep" in outcome.err


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity", "9" * 5_000])
def test_a_number_that_is_none_is_refused(run: Run, two_articles: Path, number: str) -> None:
    whole = json.dumps(write_report(run, two_articles))
    Path("a.json").write_text(f'{whole[:-1]}, "more": {number}}}', "utf-8")
    outcome = run("render", "a.json", "--format", "json")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Error: a.json is not JSON that can be read: ")
    assert "sys." not in outcome.err


@pytest.mark.parametrize("path", ["\0", "\ud800", "x" * 100_000, "", "../../etc/passwd"])
def test_a_path_that_no_file_can_have_harms_nothing(run: Run, two_articles: Path, path: str) -> None:
    tree = write_report(run, two_articles)
    tree["articles"][0]["path"] = path
    tree["skipped"].append({"path": path, "reason": "\ud800"})
    Path("a.json").write_text(json.dumps(tree), "utf-8")
    outcome = run("render", "a.json", "-o", "b.md")
    assert (outcome.code, Path("b.md").exists()) == (0, True)
