"""`claimdiff show`: an article as it was understood."""

from __future__ import annotations

from collections.abc import Iterator

import click

from claimdiff import pipeline
from claimdiff.cli.choices import Bring, with_color, with_fetch, with_pager, with_settings
from claimdiff.cli.delivery import tell_skipped
from claimdiff.cli.output import view_of_screen
from claimdiff.cli.pager import put_before
from claimdiff.config import Settings
from claimdiff.model import Article, Block, Reading, Role, Statement
from claimdiff.reporter.printable import printable, shorten
from claimdiff.reporter.view import View

EPILOG = """\b
Examples:
  claimdiff show seeds/001_8c85296126a90e5d.txt
  claimdiff show seeds/
"""
_UNKNOWN = "not known"
_NARROWEST = 20      # columns of text that are left on even the narrowest terminal


@click.command("show", epilog=EPILOG, short_help="Show an article as it was understood.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@with_fetch
@with_color
@with_pager
@with_settings
def command(paths: tuple[str, ...], *, bring: Bring, color: bool | None, plain: bool, settings: Settings) -> int:
    """Show each article as it was understood: metadata, parts of the page, statements and their details.

    Every place is given as start-end, in characters of the file's text.
    """
    understood, loaded = pipeline.understand(bring(paths), settings.options)
    tell_skipped(loaded.skipped)
    view = view_of_screen(color=color)
    put_before("\n".join(describe(article, statements, view) for article, statements in understood), paged=not plain)
    return 0


def describe(article: Article, statements: tuple[Statement, ...], view: View) -> str:
    """Return one article as understood, as lines of text."""
    width = max((len(statement.id) for statement in statements), default=0)
    lines = [
        _bold(printable(article.path), view),
        *_metadata(article),
        "",
        _bold(f"Parts of the page ({len(article.blocks)})", view),
        *(_block(block, article.text, view) for block in article.blocks),
        "",
        _bold(f"Statements ({len(statements)})", view),
        *(line for statement in statements for line in _statement(statement, width)),
    ]
    return "\n".join(lines) + "\n"


def _metadata(article: Article) -> Iterator[str]:
    published = article.published
    when = _UNKNOWN
    if published:
        when = f"{published} ({'stated' if published.stated else 'inferred, not stated'})"
    known = (("id", article.id), ("outlet", article.outlet), ("title", article.title), ("published", when),
             ("author", article.author), ("url", article.url),
             ("language", "English" if article.english else "does not read as English"))
    yield from (f"  {name:<9}  {printable(value) or _UNKNOWN}" for name, value in known)


def _block(block: Block, text: str, view: View) -> str:
    place = f"{block.span.start}-{block.span.end}"
    why = printable(block.reason).removeprefix(f"{block.role}: ")
    reason = f"  [{why}]" if why and block.role is not Role.BODY else ""
    start = f"  {place:<11} {block.role:<9} "
    shown = printable(block.span.of(text))
    if view.width is not None:
        shown = shorten(shown, max(view.width - len(start) - len(reason), _NARROWEST))
    return start + shown + reason


def _statement(statement: Statement, width: int) -> Iterator[str]:
    subject = f"  [subject: {printable(statement.subject)}]" if statement.subject else ""
    role = "" if statement.role is Role.BODY else f"  [{statement.role}]"
    yield f"  {statement.id:<{width}}  {printable(statement.text)}{subject}{role}"
    yield from (_reading(reading) for reading in statement.readings)


def _reading(reading: Reading) -> str:
    place = f"{reading.span.start}-{reading.span.end}"
    return f"      {reading.slot:<9} {printable(reading.value.key)}  from “{printable(reading.text)}” {place}"


def _bold(text: str, view: View) -> str:
    return click.style(text, bold=True) if view.color else text
