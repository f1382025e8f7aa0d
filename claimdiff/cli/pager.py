"""A text that is longer than the screen, for a person who is looking: in a pager, to be read page by page."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import PurePath

from claimdiff.cli.output import put_out

_DEFAULT = "less"
#: For less, where the user has set nothing: end at once when all fits, show colour, leave the text on the screen.
_LESS = "FRX"
#: What a shell or `env` says when there is no such command.
_NO_COMMAND = (126, 127)


def put_before(text: str, *, paged: bool = True) -> None:
    """Write text to stdout, or into a pager when a person is looking and the screen is too short for it.

    The pager is $PAGER, else `less`; none when `paged` is False, NO_PAGER is set, PAGER is empty or the terminal
    is dumb, and none where it cannot be started. Raises OutputError as `put_out` does.
    """
    command = _command(os.environ) if paged and _is_watched() and _is_long(text) else []
    if not command or not _page(text, command):
        put_out(text)


def _command(environment: Mapping[str, str]) -> list[str]:
    """Return the words of the pager's command, none when no pager is wanted."""
    if environment.get("NO_PAGER") or environment.get("TERM") == "dumb":
        return []
    try:
        words = shlex.split(environment.get("PAGER", _DEFAULT))
    except ValueError:      # a quotation mark that is never closed
        return []
    colored = words and PurePath(words[0]).stem == _DEFAULT
    return [*words, "-R"] if colored else words


def _is_watched() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _is_long(text: str) -> bool:
    """Tell whether the text fills the screen, with its last line kept for the prompt."""
    columns, rows = shutil.get_terminal_size()
    return sum(1 + len(line) // max(columns + 1, 1) for line in text.splitlines()) >= rows


def _page(text: str, command: list[str]) -> bool:
    """Show text in the pager until it is left; tell whether there was such a pager."""
    encoding = sys.stdout.encoding
    charset = {"LESSCHARSET": "utf-8"} if encoding.casefold() == "utf-8" else {}
    environment = {"LESS": _LESS, **charset, **os.environ}
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)
    except (OSError, ValueError):
        return False
    # Ctrl-C is the pager's to obey: it may mean "stop searching".
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with suppress(OSError):      # left before the end: nothing is lost, for nothing more was wanted
            pager.communicate(text.encode(encoding, errors="backslashreplace"))
        return pager.wait() not in _NO_COMMAND
    finally:
        signal.signal(signal.SIGINT, before)
