"""`claimdiff explain`: why two statements were, or were not, taken to state one fact."""

from __future__ import annotations

import json
import math
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from claimdiff import pipeline
from claimdiff.cli.choices import Bring, with_fetch, with_settings
from claimdiff.cli.output import put_out, view_of_screen
from claimdiff.cli.saved import read_saved
from claimdiff.config import Settings
from claimdiff.model import Explanation, Ground, Outcome, Push, Report, Source, Statement
from claimdiff.options import Matching, Options
from claimdiff.reporter import read_report
from claimdiff.reporter.index import Index, index
from claimdiff.reporter.printable import printable

EPILOG = """\b
Examples:
  claimdiff explain 6267f6a0-563 2387cd9c-496 seeds/
  claimdiff explain 6267f6a0-563 2387cd9c-496 report.json
"""
#: Columns, where the terminal is not narrower; and the least that is written in.
_WIDEST, _NARROWEST = 100, 40
#: A push that is less than this is none, to two places.
_LEAST = 0.005
_SCHEMA = "claimdiff."
_READING = (
    "A push is the value times a weight, and a word's figure what it is worth in this story (the rarer, the more). "
    "The weights were fitted together on labelled stories: where two features tell of the same thing, one takes back "
    "part of what the other gives."
)


@click.command("explain", epilog=EPILOG, short_help="Show why two statements were, or were not, aligned.")
@click.argument("left", metavar="LEFT")
@click.argument("right", metavar="RIGHT")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@with_fetch
@with_settings
def command(left: str, right: str, paths: tuple[str, ...], bring: Bring, settings: Settings) -> int:
    """Show why the statements LEFT and RIGHT were, or were not, taken to state one fact.

    LEFT and RIGHT are ids of statements, as `claimdiff show`, `-v` and the JSON report give them. PATH... are the
    articles that were compared, or one JSON report.
    """
    width = max(min(view_of_screen(color=False).width or _WIDEST, _WIDEST), _NARROWEST)
    put_out(describe(_explained(left, right, bring(paths), settings.options), settings.options.matching, width))
    return 0


def _explained(left: str, right: str, paths: tuple[Source, ...], options: Options) -> Explanation:
    only = paths[0] if len(paths) == 1 else None
    report = _read(Path(only)) if isinstance(only, str) else None
    return pipeline.explain(left, right, report or paths, options)


def _read(file: Path) -> Report | None:
    """Read a file as a report; None when it is something else. Raises ReportError for a damaged report."""
    if file.suffix.lower() != ".json" or not file.is_file():
        return None
    try:
        text = read_saved(str(file))
        tree = json.loads(text)
    except (ValueError, RecursionError):
        return None      # the loader says what is wrong with it
    if not isinstance(tree, dict) or not str(tree.get("schema", "")).startswith(_SCHEMA):
        return None
    return read_report(text, str(file))


def describe(explanation: Explanation, options: Matching, width: int) -> str:
    """Return an explanation as lines of text, at most `width` columns wide where words allow."""
    places = index(Report(explanation.articles, (), (), ()))
    lines = [
        *_said(explanation.left, places, width),
        *_said(explanation.right, places, width),
        *_verdict(explanation, options, places, width),
        *(_pushes(explanation, places, width) if explanation.pushes else _shared(explanation, width)),
    ]
    return "\n".join(lines) + "\n"


def _said(statement: Statement, places: Index, width: int) -> Iterator[str]:
    yield f"{statement.id}  {_place(statement, places)}"
    carried = f"  [subject: {printable(statement.subject)}]" if statement.subject else ""
    yield from _wrap(printable(statement.text) + carried, width, "    ")
    yield ""


def _verdict(explanation: Explanation, options: Matching, places: Index, width: int) -> Iterator[str]:
    score = "" if explanation.score is None else f": score {explanation.score:.2f}"
    yield f"{str(explanation.outcome).capitalize()}{score}"
    yield from _wrap(explanation.reason, width, "    ")
    limits = f"One claim from a score of {options.threshold:.2f}, possibly the same from {options.possible:.2f}."
    yield from _wrap(limits, width, "    ")
    if explanation.note:
        yield from _wrap(f"Note: {explanation.note}", width, "    ")
    both = (explanation.left.id, explanation.right.id)
    others = [each for each in explanation.claim if each.id not in both]
    if explanation.outcome is Outcome.TOGETHER and others:
        yield from ("", "In the same claim")
        for each in others:
            yield from _quoted(each, places, width, "    ")
    yield ""


def _shared(explanation: Explanation, width: int) -> Iterator[str]:
    yield "Words that both have, with what they are worth in this story (the rarer, the more)"
    yield from _wrap(_words(explanation.shared) or "none", width, "    ")


def _pushes(explanation: Explanation, places: Index, width: int) -> Iterator[str]:
    pushing = [push for push in explanation.pushes if abs(push.amount) >= _LEAST]
    yield "What pushed towards one fact (+) or away from it (-), hardest first"
    for push in pushing:
        yield from _push(push, places, width)
    idle = [push.feature for push in explanation.pushes if push not in pushing]
    if idle:
        yield from _wrap(f"No push: {', '.join(idle)}.", width, "    ")
    total = math.fsum([explanation.start, *(push.amount for push in explanation.pushes)])
    yield from ("", f"{explanation.start:+7.2f}  is where every pair starts: most pairs state two facts")
    yield f"{total:+7.2f}  in all, which makes a score of {explanation.score or 0.0:.2f}; 0 would make 0.50"
    yield ""
    yield from _wrap(_READING, width, "")


def _push(push: Push, places: Index, width: int) -> Iterator[str]:
    yield f"{push.amount:+7.2f}  {push.feature}: {push.value:.2f} × {push.weight:.2f}"
    yield from _wrap(push.meaning, width, " " * 9)
    words = _words(tuple(ground for ground in push.grounds if ground.statement is None))
    if words:
        yield from _wrap(words, width, " " * 11)
    for ground in push.grounds:
        if ground.statement is not None:
            yield from _quoted(ground.statement, places, width, " " * 11)


def _quoted(statement: Statement, places: Index, width: int, margin: str) -> Iterator[str]:
    yield from _wrap(f"{_place(statement, places)}: {printable(statement.text)}", width, margin)


def _place(statement: Statement, places: Index) -> str:
    return f"{places.names[statement.article]}, line {places.line(statement)}"


def _words(grounds: tuple[Ground, ...]) -> str:
    told = (printable(each.text) + (f" {each.worth:.2f}" if each.worth is not None else "") for each in grounds)
    return ", ".join(told)


def _wrap(text: str, width: int, margin: str) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=margin, subsequent_indent=margin)
