"""Lines with a hanging indent, wrapped to a width or left whole, with or without colour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from io import StringIO

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from claimdiff.reporter.view import View

_NARROWEST = 24


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report: `head` stands in the margin, `body` is wrapped beside it."""

    head: Text = field(default_factory=Text)
    body: Text = field(default_factory=Text)


def fit(text: str, size: int) -> str:
    """Return the text in exactly `size` columns, cut with an ellipsis or filled with blanks."""
    if cell_len(text) <= size:
        return text + " " * (size - cell_len(text))
    return set_cell_size(text, size - 1) + "…"


def print_lines(lines: Iterable[Line], view: View) -> str:
    """Write lines as text: wrapped when the view has a width, with escape codes when it allows colour."""
    # No look at the environment: the same report and view give the same text anywhere.
    console = Console(
        file=StringIO(),
        width=view.width or 80,
        force_terminal=True,
        color_system="standard",
        no_color=False,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    wrapped = (one for line in lines for one in _wrap(line, view.width, console))
    if not view.color:
        return "".join(f"{text.plain.rstrip()}\n" for text in wrapped)
    with console.capture() as capture:
        for text in wrapped:
            text.rstrip()
            console.print(text, soft_wrap=True)
    return capture.get()


def _wrap(line: Line, width: int | None, console: Console) -> list[Text]:
    indent = cell_len(line.head.plain)
    if width is None or indent + cell_len(line.body.plain) <= width:
        return [line.head + line.body]
    room = max(width - indent, _NARROWEST)
    pieces = line.body.wrap(console, room, tab_size=1) or [Text()]
    return [line.head + pieces[0], *(Text(" " * indent) + piece for piece in pieces[1:])]
