"""The matrix in a terminal: as many columns as fit, the rest in a further block below."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from claimdiff.reporter.index import Index, is_unnamed
from claimdiff.reporter.layout import Line, fit
from claimdiff.reporter.matrix import Cell, Matrix, Row
from claimdiff.reporter.printable import shorten
from claimdiff.reporter.view import View
from claimdiff.reporter.wording import LEGEND, SIGNS, STYLES, UNNAMED

_GAP = " "
_MARGIN = "  "
_NARROWEST_CELL = 7
_WIDEST_CELL = 22
_NARROWEST_TITLE = 28
_WIDEST_TITLE = 72
_MOST_UNNAMED = 5


def draw_table(matrix: Matrix, found: Index, view: View) -> Iterator[Line]:
    """Write a matrix with its legend; at a given width no line is longer than that."""
    fitting = _columns_that_fit(len(matrix.columns), view.width)
    for start in range(0, len(matrix.columns), fitting):
        columns = range(start, min(start + fitting, len(matrix.columns)))
        if start:
            yield Line()
        yield from _block(matrix, columns, found, view.width)
    names = ((found.labels[one], found.names[one]) for one in matrix.columns)
    yield Line()
    signs = ", ".join(f"{SIGNS[verdict]} {meaning}" for verdict, meaning in LEGEND)
    yield Line(Text(_MARGIN), Text(f"{signs}, blank: does not report it"))
    legend = ", ".join(f"{label} = {name}" for label, name in names if label != name)
    if legend:
        yield Line(Text(_MARGIN), Text(legend))
    unnamed = [found.labels[one] for one in matrix.columns if is_unnamed(found.articles[one])]
    if unnamed:
        named = ", ".join(unnamed[:_MOST_UNNAMED]) + (" …" if len(unnamed) > _MOST_UNNAMED else "")
        yield Line(Text(_MARGIN), Text(f"{named}: {UNNAMED}"))


def _columns_that_fit(columns: int, width: int | None) -> int:
    """Tell how many columns a block takes, so that blocks are about equally wide."""
    if width is None:
        return max(columns, 1)
    room = width - _NARROWEST_TITLE - 4
    most = max(1, min(columns, room // (_NARROWEST_CELL + len(_GAP))))
    blocks = -(-columns // most)
    return -(-columns // blocks)


def _block(matrix: Matrix, columns: range, found: Index, width: int | None) -> Iterator[Line]:
    labels = {at: found.labels[matrix.columns[at]] for at in columns}
    wanted = {at: _wanted(matrix, at, labels[at]) for at in columns}
    sizes = _sizes(wanted, width)
    used = sum(size + len(_GAP) for size in sizes.values()) + 4
    widest = max(cell_len(row.title) for row in matrix.rows)
    title = min(widest, _WIDEST_TITLE, (width - used) if width else _WIDEST_TITLE)
    head = Text(" " * (4 + title))
    for at in columns:
        head.append(_GAP + fit(labels[at], sizes[at]), "bold")
    yield Line(head)
    for row in matrix.rows:
        titles = _broken(row.title, title) if width else (shorten(row.title, title),)
        yield from _row(row, columns, sizes, titles, title)


def _row(row: Row, columns: range, sizes: dict[int, int], titles: tuple[str, ...], width: int) -> Iterator[Line]:
    line = Text().append(f"{row.number:>3} ", "dim").append(fit(titles[0], width))
    for at in columns:
        cell = row.cells[at]
        told = Text(fit(_told(cell, sizes[at]), sizes[at]), "bold" if cell.value else "")
        if cell.verdict:
            told.stylize(STYLES[cell.verdict], 0, 1)
        line.append(_GAP).append_text(told)
    yield Line(line)
    yield from (Line(Text("    "), Text(more)) for more in titles[1:])


def _broken(title: str, size: int) -> tuple[str, ...]:
    """Break a title that is too long into two lines of at most `size` columns; what is then left over is cut."""
    if cell_len(title) <= size:
        return (title,)
    fitting = size if cell_len(title) == len(title) else size // 2
    first = title[: fitting + 1].rpartition(" ")[0] or title[:fitting]
    rest = shorten(title[len(first) :].strip(), fitting)
    return (first, rest) if rest else (first,)


def _sizes(wanted: dict[int, int], width: int | None) -> dict[int, int]:
    """Give each column what it wants, or, when that leaves no room for titles, an equal share."""
    if width is None or sum(wanted.values()) + len(_GAP) * len(wanted) + 4 + _NARROWEST_TITLE <= width:
        return wanted
    share = max(3, (width - 4 - _NARROWEST_TITLE) // len(wanted) - len(_GAP))
    return {at: min(size, share) for at, size in wanted.items()}


def _wanted(matrix: Matrix, at: int, label: str) -> int:
    """Tell how wide a column would like to be, with a blank to spare."""
    told = (cell_len(_told(row.cells[at], _WIDEST_CELL)) for row in matrix.rows)
    return max(cell_len(label), *told) + 1


def _told(cell: Cell, size: int) -> str:
    """Write a cell in at most `size` columns: the sign, and as many whole words of the value as fit."""
    if cell.verdict is None:
        return ""
    words = cell.value.split()
    while words and cell_len(" ".join(words)) + 2 + (len(words) < len(cell.value.split())) > size:
        words.pop()
    cut = "…" if words and len(words) < len(cell.value.split()) else ""
    return f"{SIGNS[cell.verdict]} {' '.join(words)}{cut}".rstrip()
