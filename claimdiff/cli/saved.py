"""What claimdiff wrote once and is handed again: read whole, as text, and never more than a report can be."""

from __future__ import annotations

import sys
from pathlib import Path

from claimdiff.errors import ReportError

#: Stands for standard input.
STANDARD_INPUT = "-"
#: Bytes. A report is some twenty times as long as the articles that it tells of; the most pairs make about as much.
LARGEST_REPORT = 250_000_000
_HINT = "Name a report that `claimdiff compare PATH... -o report.json` wrote."


def read_saved(file: str) -> str:
    """Give the text of a file, or of standard input for `-`; a pipe is read as any file.

    Raises ReportError for what cannot be opened, is no UTF-8, or holds more than `LARGEST_REPORT` bytes: no more
    than that is ever read.
    """
    try:
        content = _content(file)
        return content.decode("utf-8-sig")
    except (OSError, AttributeError) as fault:      # AttributeError: standard input that is closed
        why = (getattr(fault, "strerror", None) or "it is closed").lower()
        raise ReportError(f"{called(file)} could not be read: {why}.", _HINT) from fault
    except UnicodeDecodeError as fault:
        raise ReportError(f"{called(file)} is not UTF-8 text (byte {fault.start}).", _HINT) from fault


def called(file: str) -> str:
    """Give what an error calls the file."""
    return "Standard input" if file == STANDARD_INPUT else file


def _content(file: str) -> bytes:
    if file == STANDARD_INPUT:
        content = sys.stdin.buffer.read(LARGEST_REPORT + 1)
    else:
        with Path(file).open("rb") as stream:
            content = stream.read(LARGEST_REPORT + 1)
    if len(content) > LARGEST_REPORT:
        message = f"{called(file)} is larger than {LARGEST_REPORT // 1_000_000} MB, more than is read of a report."
        raise ReportError(message, "Name another report, or compare fewer articles at once and write theirs anew.")
    return content
