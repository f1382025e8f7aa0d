"""`claimdiff compare`: several articles with each other."""

from __future__ import annotations

import click

from claimdiff import pipeline
from claimdiff.cli.choices import Bring, with_fetch, with_report, with_settings
from claimdiff.cli.delivery import Wanted, deliver, prepare
from claimdiff.cli.progress import shown_progress
from claimdiff.config import Settings

EPILOG = """\b
Examples:
  claimdiff compare seeds/
  claimdiff compare reuters.txt ap.txt --topic "the dates"
  claimdiff compare seeds/ -o report.md -o report.json
  claimdiff compare --fetch https://example.org/a https://example.com/b draft.txt
  claimdiff compare seeds/ --format json | jq '.claims[].verdict'
  claimdiff compare seeds/ --fail-on conflict -q > /dev/null || echo "they conflict"
"""


@click.command("compare", epilog=EPILOG, short_help="Compare several articles with each other.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@with_fetch
@with_report(fail_on="never")
@with_settings
def command(paths: tuple[str, ...], bring: Bring, wanted: Wanted, settings: Settings) -> int:
    """Show where the articles at PATH... agree, differ in detail, or conflict.

    A PATH is a file of text, Markdown, JSON, JSON Lines or HTML, packed (.gz) or not; a folder of them, a glob,
    or - for standard input; with --fetch, an address of the web too.
    """
    ready = prepare(wanted, settings.options.topics, settings.options.ignore)
    sources = bring(paths)
    with shown_progress(quiet=wanted.quiet) as progress:
        report = pipeline.compare(sources, settings.options, progress)
    return deliver(report, ready)
