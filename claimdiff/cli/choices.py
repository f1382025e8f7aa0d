"""The options that several commands share, each declared once."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from claimdiff.cli.baseline import Baseline, read_baseline
from claimdiff.cli.delivery import Wanted
from claimdiff.config import Settings, find_file, load_settings
from claimdiff.model import Source, Verdict
from claimdiff.options import Ignore
from claimdiff.reporter import FORMATS
from claimdiff.selection import Selection

Command = Callable[..., Any]
#: Gives paths as the pipeline takes them, with what was fetched from those that are addresses of the web.
Bring = Callable[[Sequence[str]], tuple[Source, ...]]
#: What --fail-on takes, the weightiest first.
FAIL_ON = ("conflict", "update", "detail", "never")


def with_settings(command: Command) -> Command:
    """Add --config, --no-config and --set, and hand them to `command` as one `settings`."""

    @click.option("--config", "file", metavar="FILE", type=click.Path(path_type=Path),
                  help="Configuration to read [default: the nearest config.yaml from here upward].")
    @click.option("--no-config", is_flag=True, help="Read no configuration; keep the defaults.")
    @click.option("--set", "assignments", metavar="KEY=VALUE", multiple=True,
                  help="Set one knob, such as matching.threshold=0.6. Repeatable.")
    @functools.wraps(command)
    def wrapped(
        *arguments: Any, file: Path | None, no_config: bool, assignments: tuple[str, ...], **others: Any
    ) -> Any:
        return command(*arguments, settings=_settings(file, assignments, without=no_config), **others)

    return wrapped


def _settings(file: Path | None, assignments: tuple[str, ...], *, without: bool) -> Settings:
    if file and without:
        raise click.UsageError("--config and --no-config cannot both be given.")
    found = None if without else file or _nearest()
    return load_settings(found, assignments)


def _nearest() -> Path | None:
    """Return the nearest config.yaml from here upward, as seen from here when it lies here; None when none is."""
    try:
        here = Path.cwd()
    except OSError:      # a working directory that was removed holds none
        return None
    found = find_file(here)
    return found.relative_to(here) if found and found.is_relative_to(here) else found


def with_fetch(command: Command) -> Command:
    """Add --fetch, and hand it to `command` as `bring`, through which all paths go."""

    @click.option("--fetch", is_flag=True,
                  help="Fetch the paths that are addresses of the web; nothing else ever touches the network.")
    @functools.wraps(command)
    def wrapped(*arguments: Any, fetch: bool, **others: Any) -> Any:
        return command(*arguments, bring=_bring(fetch=fetch), **others)

    return wrapped


def _bring(*, fetch: bool) -> Bring:
    """Give what fetches, when that was asked for: without it, nothing that knows the network is even imported."""
    if not fetch:
        return tuple
    found: Bring = import_module("claimdiff.cli.fetching").fetch_all
    return found


def with_color(command: Command) -> Command:
    """Add --color and --no-color; None when neither is given."""
    return click.option("--color/--no-color", default=None,
                        help="Colour the output [default: on a terminal, unless NO_COLOR is set].")(command)


def with_pager(command: Command) -> Command:
    """Add --no-pager, handed to `command` as `plain`."""
    return click.option("--no-pager", "plain", is_flag=True,
                        help="Print at once what is longer than the screen [default: on a terminal, in $PAGER or "
                             "less].")(command)


def with_selection(command: Command) -> Command:
    """Add --only, --outlet, --topic and --limit, and hand them to `command` as one `selection`."""

    @click.option("--only", "verdicts", metavar="VERDICTS", multiple=True, callback=_verdicts,
                  help=f"Report only claims with these verdicts ({', '.join(Verdict)}), as in conflict,update. "
                       "Repeatable.")
    @click.option("--outlet", "outlets", metavar="NAME", multiple=True,
                  help="Report only claims in which this outlet takes part, by its name in the report or its file's. "
                       "Repeatable.")
    @click.option("--topic", "topics", metavar="NAME", multiple=True,
                  help="Report only claims of this watched topic. Repeatable.")
    @click.option("--limit", metavar="NUMBER", type=click.IntRange(min=1),
                  help="Report at most so many claims, the weightiest first.")
    @functools.wraps(command)
    def wrapped(
        *arguments: Any, verdicts: tuple[Verdict, ...], outlets: tuple[str, ...], topics: tuple[str, ...],
        limit: int | None, **others: Any,
    ) -> Any:
        return command(*arguments, selection=Selection(verdicts, outlets, topics, limit), **others)

    return wrapped


def _verdicts(context: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> tuple[Verdict, ...]:
    """Read `conflict,update`, given once or more, in the order of the verdicts."""
    names = [name.strip().casefold() for each in given for name in each.split(",")]
    wrong = [name for name in names if name not in list(Verdict)]
    if wrong:
        known = f"The verdicts are {', '.join(Verdict)}."
        raise click.BadParameter(f"{wrong[0]!r} is no verdict. {known}", context, parameter)
    return tuple(verdict for verdict in Verdict if verdict in names)


def with_known(command: Command) -> Command:
    """Add --baseline and --ignore, what the user knows already, and hand them to `command` under these names."""

    @click.option("--baseline", metavar="REPORT.json",
                  help="Report only what is new since that report: claims that it has not, that came to a weightier "
                       "verdict, or in which outlets differ anew.")
    @click.option("--ignore", metavar="ID", multiple=True,
                  help="Set aside, as a known false alarm, the claim with this id, or with a statement of this id "
                       "or words. Repeatable; `ignore:` in config.yaml keeps a reason with it.")
    @functools.wraps(command)
    def wrapped(*arguments: Any, baseline: str | None, ignore: tuple[str, ...], **others: Any) -> Any:
        known = read_baseline(baseline) if baseline else None
        aside = tuple(Ignore(" ".join(id_.split()), "named by --ignore") for id_ in ignore)
        return command(*arguments, baseline=known, ignore=aside, **others)

    return wrapped


def with_report(fail_on: str) -> Callable[[Command], Command]:
    """Add what shapes and delivers a report, and hand it to the command as one `wanted`."""

    def decorate(command: Command) -> Command:
        @click.option("--format", "format", type=click.Choice(FORMATS),
                      help=f"Format of the report [default: that of -o's suffix, or {FORMATS[0]}].")
        @click.option("-o", "--output", "outputs", metavar="FILE", multiple=True,
                      type=click.Path(path_type=Path),
                      help="Write the report to FILE (.html, .md, .json, .jsonl, .csv, .txt) instead of the screen. "
                           "Repeatable.")
        @with_selection
        @with_known
        @click.option("--fail-on", type=click.Choice(FAIL_ON), default=fail_on, show_default=True,
                      help="Exit with 1 when a claim has this verdict or a weightier one, of those that --only, "
                           "--outlet, --topic and --baseline select; --limit changes nothing here.")
        @with_color
        @click.option("-v", "--verbose", is_flag=True,
                      help="In the terminal report, tell also of ids, places, scores, and lists in full.")
        @with_pager
        @click.option("-q", "--quiet", is_flag=True, help="Tell only of errors on stderr.")
        @functools.wraps(command)
        def wrapped(
            *arguments: Any,
            format: str | None, outputs: tuple[Path, ...], selection: Selection,  # noqa: A002
            baseline: Baseline | None, ignore: tuple[Ignore, ...],
            fail_on: str, color: bool | None, verbose: bool, plain: bool, quiet: bool, **others: Any,
        ) -> Any:
            wanted = Wanted(format, outputs, selection, fail_on, color, verbose, not plain, quiet, baseline, ignore)
            return command(*arguments, wanted=wanted, **others)

        return wrapped

    return decorate
