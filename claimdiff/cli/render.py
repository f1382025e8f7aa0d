"""`claimdiff render`: a JSON report in another format."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from claimdiff.cli.choices import with_report
from claimdiff.cli.delivery import Wanted, deliver, prepare
from claimdiff.errors import OutputError, ReportError
from claimdiff.options import Topic
from claimdiff.reporter import read_report

EPILOG = """\b
Examples:
  claimdiff render report.json --format html -o report.html
  claimdiff render report.json -o report.md -o report.csv
  claimdiff compare seeds/ --format json | claimdiff render - --format html > report.html
"""
_STANDARD_INPUT = "-"


@click.command("render", epilog=EPILOG, short_help="Write a JSON report in another format.")
@click.argument("report", metavar="REPORT.json")
@with_report(fail_on="never")
def command(report: str, wanted: Wanted) -> int:
    """Write the JSON report at REPORT.json in another format, the same as the comparison itself writes.

    The articles are not read again: the report holds all it needs. `-` reads the report from standard input.
    """
    if any(file.resolve() == Path(report).resolve() for file in wanted.outputs):
        raise OutputError(f"{report} is the report itself; it was not overwritten.", "Name another file after -o.")
    told = read_report(_read(report), "Standard input" if report == _STANDARD_INPUT else report)
    return deliver(told, prepare(wanted, tuple(Topic(name, ()) for name in told.topics)))


def _read(file: str) -> str:
    """Read a file, or standard input, as UTF-8. Raises ReportError."""
    hint = "Name a report that `claimdiff compare PATH... -o report.json` wrote."
    try:
        content = sys.stdin.buffer.read() if file == _STANDARD_INPUT else Path(file).read_bytes()
        return content.decode("utf-8-sig")
    except OSError as fault:
        raise ReportError(f"{file} could not be read: {(fault.strerror or str(fault)).lower()}.", hint) from fault
    except UnicodeDecodeError as fault:
        raise ReportError(f"{file} is not UTF-8 text (byte {fault.start}).", hint) from fault
