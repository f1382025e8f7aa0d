"""The report as Markdown that reads well raw and rendered, ready to paste into an issue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimdiff.model import Difference, Report, Span
from claimdiff.reporter.escape import emphasize, escape, escape_start, guard, table_row
from claimdiff.reporter.evidence import Saying, explain
from claimdiff.reporter.focus import Check, Checked, check_outline
from claimdiff.reporter.index import Index, index
from claimdiff.reporter.matrix import Cell, Matrix
from claimdiff.reporter.outline import Alone, Entry, Group, Listed, Outline, Possible, outline
from claimdiff.reporter.printable import shorten
from claimdiff.reporter.view import View
from claimdiff.reporter.wording import (
    ALIKE,
    ALONE,
    ARTICLES,
    BOLD,
    COUNTING,
    DIFFERS,
    EVIDENCE,
    EXPLAINED,
    IGNORED,
    LEGEND,
    LONGEST_TITLE,
    MATRIX,
    MISSING,
    NEW,
    POSSIBLE,
    SIGNS,
    SKIPPED,
    STANCES,
    TITLE,
    VERDICTS,
    plural,
    relate,
)


class References:
    """Numbers the places that a report leads back to, each once, in order of appearance."""

    def __init__(self, found: Index) -> None:
        self._index = found
        self._numbers: dict[tuple[str, Span], int] = {}

    def to(self, saying: Saying) -> str:
        """Return the mark, such as `[12]`, that leads to a saying's place in the list of evidence."""
        first, last = saying.statements[0], saying.statements[-1]
        key = (first.id, Span(first.span.start, last.span.end))
        return f"[{self._numbers.setdefault(key, len(self._numbers) + 1)}]"

    def lines(self) -> Iterator[str]:
        """Write the list of evidence: article, line and characters of each place."""
        for (id_, span), number in self._numbers.items():
            statement = self._index.statements[id_]
            path = escape_start(self._index.articles[statement.article].path)
            yield f"{number}. {path}, line {self._index.line(statement)}, characters {span.start}–{span.end}"


def render(report: Report, view: View) -> str:  # noqa: ARG001 - every reporter takes a view
    """Write the report as Markdown; the view changes nothing."""
    references = References(index(report))
    body = _check(check_outline(report), references) if report.focus else _compare(outline(report), references)
    return write_page(body, references)


def write_page(body: Iterable[str], references: References) -> str:
    """Write the lines of a page, and below them the list of evidence that they lead to."""
    lines = list(body)
    evidence = list(references.lines())
    if evidence:
        lines += [f"## {EVIDENCE}", "", COUNTING, "", *evidence, ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _compare(shown: Outline, references: References) -> Iterator[str]:
    yield from (f"# {TITLE}", "", f"{escape_start(str(shown.summary))}.", "", *_notes(shown.notes), BOLD, "")
    for matrix in shown.matrices:
        yield from _matrix(matrix, shown.index)
    for group in (*shown.watched, *shown.others):
        yield from _group(group, references)
    yield from write_alone(ALONE, shown.alone, references)
    yield from _ending(shown, references)


def _check(shown: Check, references: References) -> Iterator[str]:
    yield from (
        f"# {escape(shown.name)}, checked against {shown.against()}",
        "",
        f"{escape_start(shown.found())}.",
        "",
        *_notes(shown.summary.notes),
        BOLD,
        "",
    )
    for checked in shown.checked:
        yield from _checked(checked, references)
    if shown.new:
        yield from (f"## {NEW}", "", *(write_saying("", saying, references) for saying in shown.new), "")
    if shown.missing or shown.single:
        yield from (f"## {MISSING}", "")
        for missing in shown.missing:
            names = ", ".join(f"{escape(saying.name)} {references.to(saying)}" for saying in missing.sayings)
            yield f"- {escape_start(missing.title)} ({VERDICTS[missing.verdict]}: {names})"
        if shown.single:
            yield f"- and {plural(shown.single, 'statement', 'statements')} that only one of them makes"
        yield ""
    yield from _ending(shown, references)


def _notes(notes: tuple[str, ...]) -> Iterator[str]:
    for note in notes:
        yield from (escape_start(note), "")


def _matrix(matrix: Matrix, found: Index) -> Iterator[str]:
    yield from (f"## {MATRIX}", "")
    yield table_row(["", "Claim", *(escape(found.names[column]) for column in matrix.columns)])
    yield table_row(["--:", "---", *("---" for _ in matrix.columns)])
    for row in matrix.rows:
        cells = (_cell(cell) for cell in row.cells)
        yield table_row([str(row.number), escape(shorten(row.title, LONGEST_TITLE)), *cells])
    signs = ", ".join(f"{SIGNS[verdict]} {meaning}" for verdict, meaning in LEGEND)
    yield from ("", f"{signs}, blank: does not report it.", "")


def _cell(cell: Cell) -> str:
    sign = SIGNS[cell.verdict] if cell.verdict else ""
    return f"{sign} {escape(cell.value)}".strip()


def _group(group: Group, references: References) -> Iterator[str]:
    yield from (f"## {escape(group.heading)}", "")
    for entry in group.entries:
        yield from _entry(entry, references)
    if group.alone:
        yield from ("### Only one outlet reports", "")
        yield from (write_saying(escape(saying.name), saying, references) for saying in group.alone)
        yield ""


def _entry(entry: Entry, references: References) -> Iterator[str]:
    yield from (_heading(entry), "")
    yield from (write_saying(escape(saying.name), saying, references) for saying in entry.sayings)
    yield from _differences(entry)


def _checked(checked: Checked, references: References) -> Iterator[str]:
    yield from (_heading(checked.entry), "")
    yield from (write_saying("This article", saying, references) for saying in checked.own)
    for answer in checked.answers:
        yield write_saying(f"{escape(answer.saying.name)} {STANCES[answer.stance]}", answer.saying, references)
    yield from _differences(checked.entry)


def _heading(entry: Entry) -> str:
    title = escape(shorten(entry.title, LONGEST_TITLE))
    return f"### {entry.number}. {title} ({VERDICTS[entry.verdict]}; {escape(entry.claim.id)})"


def write_saying(who: str, saying: Saying, references: References) -> str:
    """Write an outlet's words as an entry of a list: `who`, which is Markdown, the words, where they stand."""
    notes = f" ({escape('; '.join(saying.notes))})" if saying.notes else ""
    lead = f"{who}{notes}: ".lstrip() if who or notes else ""
    return f"- {guard(lead + emphasize(saying.brief()))} {references.to(saying)}"


def _differences(entry: Entry) -> Iterator[str]:
    # The sentence before each list keeps it apart from the one above; CommonMark would make them one.
    yield ""
    if entry.told:
        yield from (DIFFERS, "", *map(write_difference, entry.told), "")
    if entry.alike:
        phrases = [escape(phrase) for phrase in entry.alike]
        apart = (ALIKE, "", *(f"- {phrase}" for phrase in phrases))
        yield from (*(apart if entry.alike_apart else (f"{ALIKE} {'; '.join(phrases)}",)), "")
    if entry.explained:
        yield from (EXPLAINED, "", *map(write_difference, entry.explained), "")


def write_difference(difference: Difference) -> str:
    """Write a difference as an entry of a list: what kind it is, and its explanation."""
    explanation = escape(explain(difference))
    return f"- *{escape(relate(difference.relation, difference.slot))}*: {explanation}"


def write_alone(heading: str, alone: Iterable[Alone], references: References) -> Iterator[str]:
    """Write under a heading what only one article reports, by article."""
    listed = tuple(alone)
    if listed:
        yield from (f"## {heading}", "")
    for one in listed:
        yield from (f"### {escape(one.name)}", "")
        yield from (write_saying("", saying, references) for saying in one.sayings)
        yield ""


def _ending(shown: Outline | Check, references: References) -> Iterator[str]:
    yield from _possible(shown.possible, references)
    if shown.ignored:
        yield from (f"## {IGNORED}", "")
        for each in shown.ignored:
            title = f"{escape(shorten(each.title, LONGEST_TITLE))} ({VERDICTS[each.verdict]})"
            yield f"- {escape_start(each.id)}: {title}: {escape(each.reason)}"
        yield ""
    if shown.skipped:
        yield from (f"## {SKIPPED}", "")
        yield from (f"- {escape_start(path)}: {escape(reason)}" for path, reason in shown.skipped)
        yield ""
    yield from _articles(shown.articles)


def _possible(pairs: tuple[Possible, ...], references: References) -> Iterator[str]:
    if pairs:
        yield from (f"## {POSSIBLE}", "")
    for pair in pairs:
        left, right = (
            f"{escape(one.name)}: {emphasize(one.brief())} {references.to(one)}" for one in (pair.left, pair.right)
        )
        yield f"- {guard(left)} / {right}"
    if pairs:
        yield ""


def _articles(articles: tuple[Listed, ...]) -> Iterator[str]:
    yield from (f"## {ARTICLES}", "")
    yield table_row(["Outlet", "Published", "File", "Shared text"])
    yield table_row(["---"] * 4)
    for one in articles:
        yield table_row([escape(one.name), escape(one.published), escape(one.path), escape("; ".join(one.shared))])
    yield ""
