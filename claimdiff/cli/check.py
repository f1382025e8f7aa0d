"""`claimdiff check`: one new article against a corpus."""

from __future__ import annotations

import click

from claimdiff import pipeline
from claimdiff.cli.choices import Bring, with_fetch, with_report, with_settings
from claimdiff.cli.delivery import Wanted, deliver, prepare
from claimdiff.cli.progress import shown_progress
from claimdiff.config import Settings

EPILOG = """\b
Examples:
  claimdiff check new.txt --against seeds/
  claimdiff check draft.md --against archive/ --against wire.txt -o report.md
  claimdiff check draft.md --against archive/ --fail-on update
"""


@click.command("check", epilog=EPILOG, short_help="Check one new article against a corpus.")
@click.argument("article", metavar="ARTICLE")
@click.option("--against", metavar="PATH", multiple=True, required=True,
              help="File or folder with the articles to check against. Repeatable.")
@click.argument("more", metavar="[PATH...]", nargs=-1)
@with_fetch
@with_report(fail_on="conflict")
@with_settings
def command(
    article: str, against: tuple[str, ...], more: tuple[str, ...], *, bring: Bring, wanted: Wanted, settings: Settings
) -> int:
    """Check one ARTICLE against a corpus: who says the same, who differs, and what is new.

    Paths after the first PATH of --against belong to the corpus too. When the corpus holds ARTICLE itself,
    it is compared with the others only.
    """
    ready = prepare(wanted, settings.options.topics)
    subject, corpus = bring((article,))[0], bring((*against, *more))
    with shown_progress(quiet=wanted.quiet) as progress:
        report = pipeline.check(subject, corpus, settings.options, progress)
    return deliver(report, ready)
