"""Reporters: each turns a report into text, and `REPORTERS` is the list that `--format` offers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path, PurePath
from typing import Any

from claimdiff.errors import UnknownFormatError
from claimdiff.model import Changes, Report
from claimdiff.reporter.view import View

__all__ = [
    "CHANGES_FORMATS", "FORMATS", "REPORTERS", "Reporter", "View", "format_for", "read_report", "render", "schema",
]


@dataclass(frozen=True, slots=True)
class Reporter:
    """One format: its name, the file suffixes that ask for it, and one line for the documentation.

    `module` holds its `render(report, view)`, or `render(changes, view)`. It is named rather than imported, because
    the terminal's needs rich, which takes longer to import than all the rest of claimdiff.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    meaning: str

    def render(self, told: Report | Changes, view: View) -> str:
        """Write a report or changes in this format; the same input always gives the same text."""
        text: str = import_module(self.module).render(told, view)
        return text


#: Every format, in the order in which help texts list them.
REPORTERS: tuple[Reporter, ...] = (
    Reporter("terminal", (".txt",), "claimdiff.reporter.terminal", "for reading in a terminal or a plain file"),
    Reporter("markdown", (".md", ".markdown"), "claimdiff.reporter.markdown", "for an issue, a wiki or a page"),
    Reporter("html", (".html", ".htm"), "claimdiff.reporter.html", "a page for a browser, with the articles in full"),
    Reporter("json", (".json",), "claimdiff.reporter.json_report", "for programs, after the published schema"),
    Reporter("jsonl", (".jsonl", ".ndjson"), "claimdiff.reporter.json_lines", "for programs, one claim a line"),
    Reporter("csv", (".csv",), "claimdiff.reporter.csv_report", "for a spreadsheet, one row a reading"),
)

#: Every format of what changed between two reports.
CHANGES_REPORTERS: tuple[Reporter, ...] = (
    Reporter("terminal", (".txt",), "claimdiff.reporter.changes_terminal", "for reading in a terminal"),
    Reporter("markdown", (".md", ".markdown"), "claimdiff.reporter.changes_markdown", "for an issue or a wiki"),
    Reporter("json", (".json",), "claimdiff.reporter.changes_json", "for programs"),
)

#: The names of the formats.
FORMATS: tuple[str, ...] = tuple(reporter.name for reporter in REPORTERS)
CHANGES_FORMATS: tuple[str, ...] = tuple(reporter.name for reporter in CHANGES_REPORTERS)


def render(told: Report | Changes, format: str = "terminal", view: View = View()) -> str:  # noqa: A002, B008
    """Write a report in one of `FORMATS`, or what changed between two in one of `CHANGES_FORMATS`.

    Gives the whole text, ending in a newline. Raises UnknownFormatError for another format.
    """
    reporters = CHANGES_REPORTERS if isinstance(told, Changes) else REPORTERS
    for reporter in reporters:
        if reporter.name == format:
            return reporter.render(told, view)
    known = ", ".join(reporter.name for reporter in reporters)
    raise UnknownFormatError(f"There is no report format called {format!r}.", f"Choose one of: {known}.")


def format_for(path: str | Path, formats: Sequence[str] = FORMATS) -> str:
    """Return which of these formats a file's suffix asks for; UnknownFormatError when none does."""
    suffix = PurePath(path).suffix.lower()
    among = tuple(reporter for reporter in REPORTERS if reporter.name in formats)
    for reporter in among:
        if suffix in reporter.suffixes:
            return reporter.name
    known = ", ".join(suffix for reporter in among for suffix in reporter.suffixes)
    raise UnknownFormatError(
        f"The name {PurePath(path).name!r} does not tell which report format is wanted.",
        f"Use one of the suffixes {known}, or name a format: {', '.join(formats)}.",
    )


def read_report(text: str, name: str = "the report") -> Report:
    """Read a JSON report back, so that it can be written in another format.

    `name` is what an error calls it. Raises ReportError when it is no report, or contradicts itself.
    """
    report: Report = import_module("claimdiff.reporter.json_reader").read_report(text, name)
    return report


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) that every JSON report follows."""
    tree: dict[str, Any] = import_module("claimdiff.reporter.json_report").schema()
    return tree
