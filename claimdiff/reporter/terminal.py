"""The report for a terminal: summary, matrix, and every claim in the outlets' own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.text import Text

from claimdiff.model import Difference, Report
from claimdiff.model.report import VERDICT_OF
from claimdiff.reporter.evidence import Saying, explain
from claimdiff.reporter.focus import Check, Checked, check_outline
from claimdiff.reporter.layout import Line, fit, print_lines
from claimdiff.reporter.outline import Alone, Entry, Group, Listed, Outline, Possible, outline
from claimdiff.reporter.printable import printable, shorten
from claimdiff.reporter.table import draw_table
from claimdiff.reporter.view import View
from claimdiff.reporter.wording import (
    ALIKE,
    ALONE,
    ARTICLES,
    EXPLAINED,
    LONGEST_TITLE,
    MARKED,
    MATRIX,
    MISSING,
    NEW,
    POSSIBLE,
    SKIPPED,
    STANCES,
    STYLES,
    UNDERLINED,
    VERDICTS,
    plural,
    relate,
)

_INDENT = "    "
_LONGEST_NAME = 22
_MOST_POSSIBLE = 10


def render(report: Report, view: View) -> str:
    """Write the report for a terminal or a plain file, as wide and as colourful as the view allows."""
    lines = _check(check_outline(report), view) if report.focus else _compare(outline(report), view)
    return print_lines(lines, view)


def _compare(shown: Outline, view: View) -> Iterator[Line]:
    yield Line(body=Text(str(shown.summary), "bold"))
    if any(group.entries for group in (*shown.watched, *shown.others)):
        yield _key(view)
    for matrix in shown.matrices:
        yield from _section(MATRIX)
        yield from draw_table(matrix, shown.index, view)
    for group in (*shown.watched, *shown.others):
        yield from _group(group, view)
    yield from _alone(shown.alone, view)
    yield from _ending(shown, view)


def _check(shown: Check, view: View) -> Iterator[Line]:
    yield Line(body=Text(str(shown), "bold"))
    if shown.checked:
        yield _key(view)
    for checked in shown.checked:
        yield Line()
        yield from _checked(checked, view)
    if shown.new:
        yield from _section(NEW)
        yield from (_terse(saying, view) for saying in shown.new)
    if shown.missing or shown.single:
        yield from _section(MISSING)
    for missing in shown.missing:
        names = ", ".join(f"{saying.name} ({saying.place})" for saying in missing.sayings)
        yield Line(Text("  "), Text(missing.title).append(f"  {VERDICTS[missing.verdict]}: {names}", "dim"))
    if shown.single:
        statements = plural(shown.single, "statement", "statements")
        yield Line(Text("  "), Text(f"and {statements} that only one of them makes"))
    yield from _ending(shown, view)


def _key(view: View) -> Line:
    """Tell how to read the outlets' words."""
    return Line(body=Text(UNDERLINED, "dim") if view.color else Text(MARKED))


def _section(heading: str) -> Iterator[Line]:
    yield Line()
    yield Line(body=Text(heading, "bold underline"))


def _group(group: Group, view: View) -> Iterator[Line]:
    yield from _section(group.heading)
    for at, entry in enumerate(group.entries):
        if at:
            yield Line()
        yield _heading(entry)
        yield from _sayings(((saying.name, Text(), saying) for saying in entry.sayings), view)
        yield from _differences(entry)
    if group.alone:
        if group.entries:
            yield Line()
        yield Line(Text("  "), Text("Only one outlet reports"))
        yield from _sayings(((saying.name, Text(), saying) for saying in group.alone), view)


def _checked(checked: Checked, view: View) -> Iterator[Line]:
    yield _heading(checked.entry)
    own = [("This article", Text(), saying) for saying in checked.own]
    answers = [
        (answer.saying.name, Text(f"{STANCES[answer.stance]}: ", STYLES[answer.stance]), answer.saying)
        for answer in checked.answers
    ]
    yield from _sayings([*own, *answers], view)
    yield from _differences(checked.entry)


def _heading(entry: Entry) -> Line:
    title = Text().append(f"{shorten(entry.title, LONGEST_TITLE)} ", "bold")
    return Line(Text(f"{entry.number:>3} "), title.append(f"({VERDICTS[entry.verdict]})", STYLES[entry.verdict]))


def _name_width(names: Iterable[str]) -> int:
    return min(max(map(cell_len, names), default=0), _LONGEST_NAME)


def _sayings(told: Iterable[tuple[str, Text, Saying]], view: View) -> Iterator[Line]:
    """Write who says what: the name once for what follows of the same name, a lead, the words."""
    rows = tuple(told)
    width = _name_width(name for name, _, _ in rows)
    last, said = "", ""
    for name, lead, saying in rows:
        repeated = name == last and lead.plain == said
        shown = "" if name == last else name if cell_len(name) <= width else saying.label
        yield Line(
            Text(_INDENT).append(f"{fit(shown, width)}  ", "bold"),
            (Text() if repeated else lead) + _terse(saying, view).body,
        )
        last, said = name, lead.plain


def _terse(saying: Saying, view: View) -> Line:
    return Line(Text("  "), _words(saying, view) + Text(f"  {_note(saying)}", "dim"))


def _note(saying: Saying) -> str:
    return f"({'; '.join((*saying.notes, saying.place))})"


def _words(saying: Saying, view: View) -> Text:
    """Write the outlet's words: differences underlined, the rest dim; signs without colour."""
    words = Text()
    for piece in saying.near() if view.color else saying.brief():
        if piece.relation and not view.color:
            words.append(f"«{piece.text.strip()}»")
        elif piece.relation:
            words.append(piece.text, f"{STYLES[VERDICT_OF[piece.relation]]} underline")
        else:
            words.append(piece.text, "dim" if piece.context else None)
    words.rstrip()
    return words


def _differences(entry: Entry) -> Iterator[Line]:
    yield from (_difference("→", difference, STYLES[VERDICT_OF[difference.relation]]) for difference in entry.told)
    if entry.alike:
        yield Line(Text(f"{_INDENT}  ").append("= ", "dim"), Text().append(f"{ALIKE} ", "dim").append(entry.alike))
    if entry.explained:
        yield Line(Text(_INDENT), Text(EXPLAINED, "dim"))
        yield from (_difference("=", difference, "dim") for difference in entry.explained)


def _difference(sign: str, difference: Difference, style: str) -> Line:
    lead = Text().append(f"{printable(relate(difference.relation, difference.slot))}: ", style)
    return Line(Text(f"{_INDENT}  ").append(f"{sign} ", style), lead + Text(explain(difference)))


def _alone(alone: tuple[Alone, ...], view: View) -> Iterator[Line]:
    if alone:
        yield from _section(ALONE)
    for one in alone:
        yield Line(Text("  "), Text(one.name, "bold"))
        yield from (Line(Text(_INDENT), _terse(saying, view).body) for saying in one.sayings)


def _ending(shown: Outline | Check, view: View) -> Iterator[Line]:
    yield from _possible(shown.possible, view)
    if shown.skipped:
        yield from _section(SKIPPED)
        yield from (Line(Text("  "), Text(f"{path}: {reason}")) for path, reason in shown.skipped)
    yield from _articles(shown.articles)


def _possible(pairs: tuple[Possible, ...], view: View) -> Iterator[Line]:
    if pairs:
        yield from _section(POSSIBLE)
    for pair in pairs[:_MOST_POSSIBLE]:
        width = _name_width((pair.left.label, pair.right.label))
        for sign, saying in (("? ", pair.left), ("  ", pair.right)):
            yield Line(Text(f"  {sign}").append(f"{fit(saying.label, width)}  ", "bold"), _terse(saying, view).body)
    if len(pairs) > _MOST_POSSIBLE:
        more = f"and {len(pairs) - _MOST_POSSIBLE} more, which the Markdown and JSON reports list"
        yield Line(Text("  "), Text(more))


def _articles(articles: tuple[Listed, ...]) -> Iterator[Line]:
    yield from _section(ARTICLES)
    width = _name_width(one.name for one in articles)
    for one in articles:
        name = one.name if cell_len(one.name) <= width else one.label
        shared = "".join(f"; {told}" for told in one.shared)
        yield Line(Text("  ").append(f"{fit(name, width)}  ", "bold"), Text(f"{one.published}; {one.path}{shared}"))
