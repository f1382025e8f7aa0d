"""Every format of the sample report, letter by letter; `python -m tests.reporter.test_golden` writes them anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimdiff.model import Report, Verdict
from claimdiff.reporter import View, render
from claimdiff.selection import Selection, select
from tests.reporter import sample

GOLDEN = Path(__file__).parent.parent / "golden"

CHOICE = Selection((Verdict.UPDATE, Verdict.AGREE), outlets=("Ledger",), limit=1)

CASES: list[tuple[str, Report, str, View]] = [
    ("report.txt", sample.report(), "terminal", View()),
    ("report-80.txt", sample.report(), "terminal", View(width=80)),
    ("report-color.txt", sample.report(), "terminal", View(width=120, color=True)),
    ("report-verbose.txt", sample.report(), "terminal", View(width=100, verbose=True)),
    ("report.md", sample.report(), "markdown", View()),
    ("report.json", sample.report(), "json", View()),
    ("report.html", sample.report(), "html", View()),
    ("report.jsonl", sample.report(), "jsonl", View()),
    ("report.csv", sample.report(), "csv", View()),
    ("check.html", sample.check(), "html", View()),
    ("check.txt", sample.check(), "terminal", View()),
    ("report-left-out.txt", select(sample.report(), CHOICE)[0], "terminal", View()),
    ("report-left-out.md", select(sample.report(), CHOICE)[0], "markdown", View()),
    ("check.md", sample.check(), "markdown", View()),
]


@pytest.mark.parametrize(("file", "report", "format_", "view"), CASES, ids=[case[0] for case in CASES])
def test_the_sample_report_reads_as_agreed(file: str, report: Report, format_: str, view: View) -> None:
    assert render(report, format_, view).encode() == (GOLDEN / file).read_bytes()


def write() -> None:
    """Write every golden file anew; read the change before keeping it."""
    for file, report, format_, view in CASES:
        (GOLDEN / file).write_bytes(render(report, format_, view).encode())


if __name__ == "__main__":
    write()
