"""What changed between two reports, as Markdown that reads well raw and rendered."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.model import Changes
from claimdiff.reporter.changes_outline import (
    ADDED,
    ARTICLES,
    GONE,
    NOW,
    REMOVED,
    THEN,
    TITLE,
    TOLD,
    ChangesOutline,
    Entry,
    Words,
    outline_changes,
)
from claimdiff.reporter.escape import escape, escape_start, table_row
from claimdiff.reporter.markdown import References, write_alone, write_difference, write_page, write_saying
from claimdiff.reporter.printable import shorten
from claimdiff.reporter.view import View
from claimdiff.reporter.wording import BOLD, LONGEST_TITLE


def render(changes: Changes, view: View) -> str:  # noqa: ARG001 - every reporter takes a view
    """Write what changed as Markdown; the view changes nothing."""
    shown = outline_changes(changes)
    references = References(shown.index)
    return write_page(_body(shown, references), references)


def _body(shown: ChangesOutline, references: References) -> Iterator[str]:
    yield from (f"# {TITLE}", "", escape_start(_sentence(shown.found)), "")
    yield from (f"- {THEN}: {escape(shown.before)}", f"- {NOW}: {escape(shown.now)}", "")
    for note in shown.notes:
        yield from (escape_start(note), "")
    if shown.sections:
        yield from (BOLD, "")
    if shown.articles:
        yield from (f"## {ARTICLES}", "", table_row(["Outlet", "Change", "Published", "File"]), table_row(["---"] * 4))
        for each in shown.articles:
            yield table_row(map(escape, (each.name, each.became, each.published, each.path)))
        yield ""
    for section in shown.sections:
        yield from (f"## {section.heading}", "")
        for entry in section.entries:
            yield from _entry(entry, references)
    yield from write_alone(ADDED, shown.added, references)
    yield from write_alone(REMOVED, shown.removed, references)


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _entry(entry: Entry, references: References) -> Iterator[str]:
    title = escape(shorten(entry.title, LONGEST_TITLE))
    yield from (f"### {entry.number}. {title} ({entry.became}) {escape(entry.id)}", "")
    yield from (write_saying(_who(words), words.saying, references) for words in entry.words)
    yield ""
    for lead, sign in ((TOLD, "+"), (GONE, "-")):
        differences = [difference for each, difference in entry.differences if each == sign]
        if differences:
            yield from (lead, "", *map(write_difference, differences), "")


def _who(words: Words) -> str:
    return escape(words.saying.name) + (f" ({words.note})" if words.note else "")
