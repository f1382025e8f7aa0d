"""`claimdiff changes`: what changed from one JSON report to a later one."""

from __future__ import annotations

from pathlib import Path

import click

from claimdiff.changes import find_changes
from claimdiff.cli.choices import FAIL_ON, with_color, with_pager
from claimdiff.cli.output import ensure_writable, view_of_screen, write_all
from claimdiff.cli.pager import put_before
from claimdiff.cli.saved import STANDARD_INPUT, called, read_saved
from claimdiff.errors import OutputError, ReportError
from claimdiff.model import Report, Verdict
from claimdiff.model.change import is_news
from claimdiff.reporter import CHANGES_FORMATS, format_for, read_report, render
from claimdiff.reporter.view import View

EPILOG = """\b
Examples:
  claimdiff changes morning.json evening.json
  claimdiff changes morning.json evening.json -o changes.md
  claimdiff changes morning.json evening.json --fail-on conflict
  claimdiff compare news/ --format json | claimdiff changes morning.json -
"""


@click.command("changes", epilog=EPILOG, short_help="Show what changed between two JSON reports.")
@click.argument("old", metavar="OLD.json")
@click.argument("new", metavar="NEW.json")
@click.option("--format", "format", type=click.Choice(CHANGES_FORMATS),
              help=f"Format of the changes [default: that of -o's suffix, or {CHANGES_FORMATS[0]}].")
@click.option("-o", "--output", "outputs", metavar="FILE", multiple=True, type=click.Path(path_type=Path),
              help="Write the changes to FILE (.md, .json, .txt) instead of the screen. Repeatable.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), default="never", show_default=True,
              help="Exit with 1 when a claim is new with this verdict or a weightier one, or came to it since.")
@with_color
@click.option("-v", "--verbose", is_flag=True, help="In the terminal, tell also of ids, places, and lists in full.")
@with_pager
@click.option("-q", "--quiet", is_flag=True, help="Tell only of errors on stderr.")
def command(
    old: str, new: str, *, format: str | None, outputs: tuple[Path, ...],  # noqa: A002
    fail_on: str, color: bool | None, verbose: bool, plain: bool, quiet: bool,
) -> int:
    """Show what changed from the report OLD.json to the report NEW.json.

    Which articles came, went or were edited; which claims are new, went, or came to another verdict; which outlets
    joined or left them, and which differences appeared or went. `-` reads one of the reports from standard input.
    """
    for file in outputs:
        _ensure_free(file, (old, new))
    if old == new == STANDARD_INPUT:
        raise ReportError("Both reports cannot be read from standard input.", "Name a file for one of them.")
    changes = find_changes(_read(old), _read(new))
    forms = [(file, format or format_for(file, CHANGES_FORMATS)) for file in outputs]
    if not outputs:
        view = view_of_screen(color=color, verbose=verbose)
        put_before(render(changes, format or CHANGES_FORMATS[0], view), paged=not plain)
    of_file = View(color=bool(color), verbose=verbose)
    write_all([(file, render(changes, form, of_file)) for file, form in forms], quiet=quiet)
    return 1 if fail_on != "never" and is_news(changes, Verdict(fail_on)) else 0


def _ensure_free(file: Path, reports: tuple[str, ...]) -> None:
    """Raise OutputError for a file that cannot be written, or is one of the reports."""
    ensure_writable(file)
    if any(report != STANDARD_INPUT and file.resolve() == Path(report).resolve() for report in reports):
        message = f"{file} is one of the reports; it was not overwritten."
        raise OutputError(message, "Name another file after -o.")


def _read(file: str) -> Report:
    return read_report(read_saved(file), called(file))
