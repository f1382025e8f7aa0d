"""Where text goes: the screen or pipe, or a file that is written whole or not at all."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from claimdiff.cli.boundary import say, silence, visible
from claimdiff.errors import OutputError
from claimdiff.reporter.view import View


def view_of_screen(*, color: bool | None, verbose: bool = False) -> View:
    """Return the terminal's width and whether to colour; a pipe has no width, and colour only when asked.

    `color` is what the user said (None: nothing); then NO_COLOR (https://no-color.org) and a dumb terminal
    mean no colour.
    """
    terminal = sys.stdout is not None and sys.stdout.isatty()
    wanted = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size().columns if terminal else None
    return View(width, wanted if color is None else color, verbose)


def put_out(text: str) -> None:
    """Write text to stdout, as UTF-8 when it is piped; a reader that went away (`| head`) is no trouble.

    Raises OutputError when it cannot be written, such as on a full disk.
    """
    stream = sys.stdout
    if stream is None:      # closed by the shell (>&-)
        raise OutputError("The output could not be written: standard output is closed.", "Send it elsewhere.")
    if isinstance(stream, io.TextIOWrapper):
        encoding = stream.encoding if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace")
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        silence(stream.fileno())
    except OSError as fault:
        silence(stream.fileno())
        message = f"The output could not be written: {_reason(fault)}."
        raise OutputError(message, "Send it elsewhere.") from fault


def ensure_writable(file: Path) -> None:
    """Raise OutputError when `file` can be seen not to work, before the work is done in vain."""
    if file.is_dir():
        raise OutputError(f"{file} is a folder.", f"Name a file after -o, such as {file / 'report.md'}.")
    if not file.parent.is_dir():
        hint = "Create it, or name another file after -o."
        raise OutputError(f"The folder {file.parent} does not exist.", hint)


def write_all(texts: Sequence[tuple[Path, str]], *, quiet: bool) -> None:
    """Write each text to its file, and tell of it on stderr unless `quiet`. Raises OutputError."""
    for file, text in texts:
        write_whole(file, text)
        if not quiet:
            say(f"Wrote {visible(str(file))}.")


def write_whole(file: Path, text: str) -> None:
    """Write text to `file` as UTF-8: beside it first and then renamed, so that no half report is ever there.

    A link is followed, and what is no regular file (a pipe, a device) is written to directly.
    Raises OutputError.
    """
    content = text.encode("utf-8", errors="backslashreplace")
    target = file.resolve()
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            _replace(target, content)
    except OSError as fault:
        hint = "Name another file after -o."
        raise OutputError(f"{file} could not be written: {_reason(fault)}.", hint) from fault


def _reason(fault: OSError) -> str:
    return (fault.strerror or str(fault)).lower()


def _replace(target: Path, content: bytes) -> None:
    """Write beside the target, make sure that it is on the disk, and take the target's place in one step."""
    beside = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    beside.unlink(missing_ok=True)      # what a killed process of the same number left
    try:
        with beside.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()
