"""How a reader wants to see a report: width, colour, and which part of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """What a reporter needs beside the report.

    `width` is in columns, None for "as long as it takes" (piped output); `color` allows escape sequences;
    `verbose` asks a terminal for what it folds away: ids, places in characters, scores, and lists in full.
    """

    width: int | None = None
    color: bool = False
    verbose: bool = False
