"""The excerpts of real output in README.md and docs/: their commands run, their parts taken anew.

A block of a page that begins with ```console is taken anew when a comment stands on the line before it:

    <!-- excerpt: Who says what | Watched: the dates, 6 lines -->

Its commands are run on the seeds, before a terminal a hundred columns wide, and of what the last one prints those
parts are shown (a part ends at an empty line) in which these words stand, in this order; `[...]` stands for the rest.
`all` shows the whole, `nothing` only runs the commands. After a change of what is printed: `make excerpts`, then read.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from claimdiff.cli import main

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "docs/reading.md", "docs/example.md", "docs/again.md")
LEFT_OUT = "[...]"

_BLOCK = re.compile(r"^<!-- excerpt: (?P<wanted>[^\n]+) -->\n```console\n(?P<shown>.*?)^```$", re.MULTILINE | re.DOTALL)
_LIMIT = re.compile(r", (?P<number>\d+) lines?$")
_SCREEN = {"COLUMNS": "100", "LINES": "50", "NO_COLOR": "1", "NO_PAGER": "1"}


class _Screen(io.StringIO):
    """What a person would see: text, and a terminal to the program that writes it."""

    def isatty(self) -> bool:
        return True


def refresh(page: str) -> str:
    """Return the text of a page with every excerpt as it is printed now.

    Raises ValueError when a command fails, or prints no part with the words that a comment asks for.
    """
    text = (ROOT / page).read_text("utf-8")
    with _workplace():
        return _BLOCK.sub(lambda found: _renew(found["wanted"], found["shown"]), text)


@contextlib.contextmanager
def _workplace() -> Iterator[None]:
    """Stand in a folder of one's own that holds the seeds and their configuration."""
    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, _SCREEN):
        shutil.copytree(ROOT / "seeds", Path(folder, "seeds"))
        shutil.copy(ROOT / "config.yaml", folder)
        with contextlib.chdir(folder):
            yield


def _renew(wanted: str, shown: str) -> str:
    commands = re.findall(r"^\$ (.+)$", shown, re.MULTILINE)
    printed = [_run(command) for command in commands][-1]
    parts = [printed] if wanted == "all" else [] if wanted == "nothing" else choose(printed, wanted.split(" | "))
    lines = "".join(f"$ {command}\n" for command in commands)
    return f"<!-- excerpt: {wanted} -->\n```console\n{lines}{''.join(parts)}```"


def _run(command: str) -> str:
    """Return what a command prints; its exit code may be 1, which says that something was found."""
    screen, errors = _Screen(), io.StringIO()
    try:
        with contextlib.redirect_stdout(screen), contextlib.redirect_stderr(errors):
            main(shlex.split(command)[1:])
    except SystemExit as exit_:
        if exit_.code not in (0, 1):
            raise ValueError(f"{command}: {errors.getvalue()}") from exit_
    return screen.getvalue()


def choose(printed: str, wanted: list[str]) -> Iterator[str]:
    """Give the parts that hold the wanted words, each after the one before it, with a sign where others lie between."""
    parts = printed.rstrip("\n").split("\n\n")
    last = -1
    for words in wanted:
        at = _find(_LIMIT.sub("", words), parts, last + 1)
        if at > last + 1:
            yield f"\n{LEFT_OUT}\n\n" if last >= 0 else f"{LEFT_OUT}\n\n"
        elif last >= 0:
            yield "\n"
        limit = _LIMIT.search(words)
        yield _cut(parts[at], int(limit["number"]) if limit else None)
        last = at
    if last < len(parts) - 1 and not _LIMIT.search(wanted[-1]):
        yield f"\n{LEFT_OUT}\n"


def _find(words: str, parts: list[str], start: int) -> int:
    for at in range(start, len(parts)):
        if words in " ".join(parts[at].split()):
            return at
    raise ValueError(f"No part of what is printed, after the last one shown, holds {words!r}.")


def _cut(part: str, limit: int | None) -> str:
    lines = part.splitlines()
    shown = lines[:limit] if limit and limit < len(lines) else lines
    return "\n".join([*shown, *([LEFT_OUT] if len(shown) < len(lines) else [])]) + "\n"


if __name__ == "__main__":
    for page in PAGES:
        (ROOT / page).write_text(refresh(page), "utf-8")
