"""Run the command line before a person: on a pseudo terminal of a known size."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

pytest.importorskip("pty", reason="there are pseudo terminals on Unix only")
import fcntl
import pty
import struct
import subprocess
import termios


def on_terminal(
    arguments: Sequence[str | Path], environment: Mapping[str, str], keys: bytes = b"", rows: int = 24
) -> tuple[int, str]:
    """Run claimdiff on a terminal of 80 columns, type `keys`, and return its exit code and all that it wrote there.

    `environment` is set beside the usual.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, 80, 0, 0))
    usual = {name: value for name, value in os.environ.items()
             if name not in {"PAGER", "NO_PAGER", "LESS", "NO_COLOR", "COLUMNS", "LINES"}}
    process = subprocess.Popen(
        [sys.executable, "-m", "claimdiff", *map(str, arguments)], stdin=theirs, stdout=theirs,
        stderr=theirs, env={**usual, "TERM": "xterm", **environment}, start_new_session=True,
    )
    os.close(theirs)
    os.write(ours, keys)
    sent = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    return process.wait(60), sent.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    """Read what there is; nothing once the other side is closed, which Linux tells as an error."""
    try:
        return os.read(terminal, 1 << 16)
    except OSError:
        return b""
