"""`claimdiff render`: a JSON report in another format."""

from __future__ import annotations

from pathlib import Path

import click

from claimdiff.cli.choices import with_report
from claimdiff.cli.delivery import Wanted, deliver, prepare
from claimdiff.cli.saved import called, read_saved
from claimdiff.errors import OutputError
from claimdiff.options import Topic
from claimdiff.reporter import read_report

EPILOG = """\b
Examples:
  claimdiff render report.json --format html -o report.html
  claimdiff render report.json -o report.md -o report.csv
  claimdiff compare seeds/ --format json | claimdiff render - --format html > report.html
"""


@click.command("render", epilog=EPILOG, short_help="Write a JSON report in another format.")
@click.argument("report", metavar="REPORT.json")
@with_report(fail_on="never")
def command(report: str, wanted: Wanted) -> int:
    """Write the JSON report at REPORT.json in another format, the same as the comparison itself writes.

    The articles are not read again: the report holds all it needs. `-` reads the report from standard input.
    """
    if any(file.resolve() == Path(report).resolve() for file in wanted.outputs):
        raise OutputError(f"{report} is the report itself; it was not overwritten.", "Name another file after -o.")
    told = read_report(read_saved(report), called(report))
    return deliver(told, prepare(wanted, tuple(Topic(name, ()) for name in told.topics)))
