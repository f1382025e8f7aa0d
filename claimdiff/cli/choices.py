"""The options that several commands share, each declared once."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from claimdiff.cli.delivery import Wanted
from claimdiff.config import Settings, find_file, load_settings
from claimdiff.reporter import FORMATS

Command = Callable[..., Any]
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


def with_color(command: Command) -> Command:
    """Add --color and --no-color; None when neither is given."""
    return click.option("--color/--no-color", default=None,
                        help="Colour the output [default: on a terminal, unless NO_COLOR is set].")(command)


def with_report(fail_on: str) -> Callable[[Command], Command]:
    """Add what shapes and delivers a report, and hand it to the command as one `wanted`."""

    def decorate(command: Command) -> Command:
        @click.option("--format", "format", type=click.Choice(FORMATS),
                      help=f"Format of the report [default: that of -o's suffix, or {FORMATS[0]}].")
        @click.option("-o", "--output", "outputs", metavar="FILE", multiple=True,
                      type=click.Path(path_type=Path),
                      help="Write the report to FILE (.html, .md, .json, .jsonl, .csv, .txt) instead of the screen. "
                           "Repeatable.")
        @click.option("--topic", "topics", metavar="NAME", multiple=True,
                      help="Report only claims of this watched topic. Repeatable.")
        @click.option("--fail-on", type=click.Choice(FAIL_ON), default=fail_on, show_default=True,
                      help="Exit with 1 when a claim has this verdict or a weightier one.")
        @with_color
        @click.option("-q", "--quiet", is_flag=True, help="Tell only of errors on stderr.")
        @functools.wraps(command)
        def wrapped(
            *arguments: Any,
            format: str | None, outputs: tuple[Path, ...], topics: tuple[str, ...],  # noqa: A002
            fail_on: str, color: bool | None, quiet: bool, **others: Any,
        ) -> Any:
            wanted = Wanted(format, outputs, topics, fail_on, color, quiet)
            return command(*arguments, wanted=wanted, **others)

        return wrapped

    return decorate
