"""What changed between two reports, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from claimdiff.model import Changes
from claimdiff.model.report import VERDICT_OF
from claimdiff.reporter.changes_outline import (
    ADDED,
    ARTICLES,
    NOW,
    REMOVED,
    SIGNED,
    THEN,
    ChangesOutline,
    Entry,
    Listed,
    Words,
    outline_changes,
)
from claimdiff.reporter.layout import Line, fit, print_lines
from claimdiff.reporter.printable import shorten
from claimdiff.reporter.terminal import write_alone, write_difference, write_key, write_sayings, write_section
from claimdiff.reporter.view import View
from claimdiff.reporter.wording import LONGEST_TITLE, STYLES

_LONGEST_NAME = 22


def render(changes: Changes, view: View) -> str:
    """Write what changed for a terminal or a plain file, as wide and as colourful as the view allows."""
    return print_lines(_lines(outline_changes(changes), view), view)


def _lines(shown: ChangesOutline, view: View) -> Iterator[Line]:
    yield Line(body=Text(shown.found, "bold"))
    yield from (Line(Text(fit(lead, 6)), Text(told)) for lead, told in ((THEN, shown.before), (NOW, shown.now)))
    yield from (Line(body=Text(note)) for note in shown.notes)
    if shown.articles:
        yield from write_section(ARTICLES)
        width = min(max(cell_len(each.name) for each in shown.articles), _LONGEST_NAME)
        yield from (_article(each, width) for each in shown.articles)
    if shown.sections:
        yield Line()
        yield write_key(view)
        yield Line(body=Text(SIGNED, "dim" if view.color else ""))
    for section in shown.sections:
        yield from write_section(section.heading)
        for at, entry in enumerate(section.entries):
            if at:
                yield Line()
            yield from _entry(entry, view)
    yield from write_alone(ADDED, shown.added, view)
    yield from write_alone(REMOVED, shown.removed, view)


def _article(each: Listed, width: int) -> Line:
    lead = Text(f"  {each.sign or ' '} ").append(f"{fit(each.name, width)}  ", "bold")
    return Line(lead, Text(f"{each.became}; {each.published}; {each.path}"))


def _entry(entry: Entry, view: View) -> Iterator[Line]:
    title = Text().append(f"{shorten(entry.title, LONGEST_TITLE)} ", "bold")
    title.append(f"({entry.became})", STYLES[entry.verdict])
    yield Line(Text(f"{entry.number:>3} "), title.append(f"  {entry.id}" if view.verbose else "", "dim"))
    yield from write_sayings(((each.saying.name, _lead(each), each.saying) for each in entry.words), view)
    for sign, difference in entry.differences:
        yield write_difference(sign, difference, STYLES[VERDICT_OF[difference.relation]])


def _lead(each: Words) -> Text:
    return Text(f"{each.note}: " if each.note else "", "italic")
