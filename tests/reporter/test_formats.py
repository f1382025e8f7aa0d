"""The list of formats: how one is chosen, and what is said when none fits."""

from __future__ import annotations

import subprocess
import sys

import pytest

from claimdiff.errors import UnknownFormatError
from claimdiff.reporter import FORMATS, REPORTERS, View, format_for, render
from tests.reporter import sample


@pytest.mark.parametrize(
    ("path", "format_"),
    [
        ("report.md", "markdown"),
        ("out/REPORT.Markdown", "markdown"),
        ("report.html", "html"),
        ("report.htm", "html"),
        ("report.json", "json"),
        ("report.jsonl", "jsonl"),
        ("report.ndjson", "jsonl"),
        ("report.csv", "csv"),
        ("notes.v2.txt", "terminal"),
    ],
)
def test_the_suffix_of_a_file_chooses_the_format(path: str, format_: str) -> None:
    assert format_for(path) == format_


@pytest.mark.parametrize("path", ["report", "report.pdf", ".md"])
def test_a_suffix_that_says_nothing_is_refused_with_the_choices(path: str) -> None:
    with pytest.raises(UnknownFormatError) as caught:
        format_for(path)
    assert ".markdown" in caught.value.hint
    assert "terminal, markdown, html, json, jsonl, csv" in caught.value.hint


def test_an_unknown_format_is_refused_with_the_choices() -> None:
    with pytest.raises(UnknownFormatError, match="'pdf'") as caught:
        render(sample.report(), "pdf")
    assert caught.value.hint == "Choose one of: terminal, markdown, html, json, jsonl, csv."


def test_every_format_ends_in_one_newline_and_gives_the_same_text_twice() -> None:
    for reporter in REPORTERS:
        text = reporter.render(sample.report(), View(width=100))
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert text == render(sample.report(), reporter.name, View(width=100))
    assert FORMATS == ("terminal", "markdown", "html", "json", "jsonl", "csv")


def test_importing_the_reporters_leaves_rich_and_jinja_alone() -> None:
    code = "import sys, claimdiff.reporter; sys.exit(bool({'rich', 'jinja2'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
