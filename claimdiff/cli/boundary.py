"""Where errors end: each becomes lines on stderr and an exit code, never a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import click

from claimdiff.errors import ClaimdiffError

TROUBLE = 2
INTERRUPTED = 130      # 128 + SIGINT, as shells have it
#: Set in the environment, it lets a fault of claimdiff's own end in a traceback.
TRACEBACK = "CLAIMDIFF_TRACEBACK"


@contextmanager
def shown() -> Iterator[None]:
    """Show what a user can put right, and exit: 2 for trouble, 130 for Ctrl-C, click's code for its own."""
    try:
        yield
    except ClaimdiffError as error:
        say(f"Error: {error.message}" + (f"\nHint: {error.hint}" if error.hint else ""))
        sys.exit(TROUBLE)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.ClickException as usage:
        usage.show()
        sys.exit(usage.exit_code)
    except (KeyboardInterrupt, click.Abort):
        say("Interrupted.")
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        silence(sys.stdout.fileno())
        sys.exit(0)
    except MemoryError:
        say("Error: The memory is not enough for this input.\nHint: Compare fewer or shorter articles at once.")
        sys.exit(TROUBLE)
    except Exception as fault:      # the last resort: nobody is shown a traceback unasked
        if os.environ.get(TRACEBACK):
            raise
        say(f"Error: Something went wrong inside claimdiff ({type(fault).__name__}: {fault}).\n"
            f"Hint: Nothing was written. Please report it with the input; {TRACEBACK}=1 shows where it happened.")
        sys.exit(TROUBLE)


def say(message: str) -> None:
    """Write a message to stderr, with nothing in it that a terminal would obey; quiet when nobody listens."""
    with suppress(OSError, ValueError):      # a closed pipe, a full disk: there is nobody to tell
        click.echo("\n".join(visible(line) for line in message.split("\n")), err=True)


def visible(text: str) -> str:
    r"""Return text on one line, with control and invisible characters shown as escapes such as \x1b."""
    plain = text.replace("\u00a0", " ")
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in plain)


def silence(descriptor: int) -> None:
    """Point a closed pipe at nothing, so that the flush at exit has nothing to complain of."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, descriptor)
    os.close(nothing)
