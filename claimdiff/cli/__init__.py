"""The command line: the only room that prints, exits, or knows click."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from claimdiff import __version__
from claimdiff.cli.boundary import shown

#: The commands in the order of the help, each with the module that is imported when it is called, no sooner:
#: `claimdiff --version` must not wait for the pipeline.
COMMANDS = {
    "compare": "claimdiff.cli.compare",
    "check": "claimdiff.cli.check",
    "render": "claimdiff.cli.render",
    "changes": "claimdiff.cli.changes",
    "show": "claimdiff.cli.show",
    "explain": "claimdiff.cli.explain",
    "config": "claimdiff.cli.config",
}
HELP = {"help_option_names": ["-h", "--help"]}
EPILOG = """\b
Examples:
  claimdiff compare seeds/
  claimdiff compare seeds/ --format markdown -o report.md
  claimdiff check new.txt --against seeds/
  claimdiff render report.json --format html -o report.html
  claimdiff changes morning.json evening.json
  claimdiff show new.txt
  claimdiff explain 6267f6a0-563 2387cd9c-496 seeds/
  claimdiff config

\b
Exit codes: 0 done; 1 found what --fail-on names; 2 trouble; 130 interrupted.
"""


class Commands(click.Group):
    """A group that imports a command's module only when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command of that name, None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(COMMANDS[cmd_name]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that `args` begin with, or fail with the names of all."""
        if args[0] not in COMMANDS:
            ctx.fail(f"There is no command {args[0]!r}. The commands are {', '.join(COMMANDS)}.")
        return super().resolve_command(ctx, args)


@click.group("claimdiff", cls=Commands, context_settings=HELP, epilog=EPILOG)
@click.version_option(__version__, message="claimdiff %(version)s")
def commands() -> None:
    """Show where several outlets' articles on one story agree, differ in detail, or conflict.

    It works offline, and every word it reports leads back to exact characters of an article.
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line with `arguments` (those of the process when None) and exit.

    Exits with 0 when done, 1 when --fail-on was met, 2 for trouble, 130 when interrupted.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    with shown(), commands.make_context("claimdiff", given) as context:
        sys.exit(commands.invoke(context))
    raise AssertionError("shown() ends every path")
