"""How a reader wants to see a report: width, colour, and which part of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """What a reporter needs beside the report.

    `width` is in columns, None for "as long as it takes" (piped output); `color` allows escape sequences.
    """

    width: int | None = None
    color: bool = False
