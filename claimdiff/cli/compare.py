"""`claimdiff compare`: several articles with each other."""

from __future__ import annotations

import click

from claimdiff import pipeline
from claimdiff.cli.choices import with_report, with_settings
from claimdiff.cli.delivery import Wanted, deliver, prepare
from claimdiff.config import Settings

EPILOG = """\b
Examples:
  claimdiff compare seeds/
  claimdiff compare reuters.txt ap.txt --topic "the dates"
  claimdiff compare seeds/ -o report.md -o report.json
  claimdiff compare seeds/ --format json | jq '.claims[].verdict'
  claimdiff compare seeds/ --fail-on conflict -q > /dev/null || echo "they conflict"
"""


@click.command("compare", epilog=EPILOG, short_help="Compare several articles with each other.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@with_report(fail_on="never")
@with_settings
def command(paths: tuple[str, ...], wanted: Wanted, settings: Settings) -> int:
    """Show where the articles at PATH... agree, differ in detail, or conflict.

    A PATH is a file of text, Markdown, JSON, JSON Lines or HTML, packed (.gz) or not; a folder of them, a glob,
    or - for standard input.
    """
    ready = prepare(wanted, settings.options.topics)
    return deliver(pipeline.compare(paths, settings.options), ready)
