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
    IGNORED,
    LONGEST_TITLE,
    MARKED,
    MARKED_STYLES,
    MATRIX,
    MISSING,
    NEW,
    POSSIBLE,
    SKIPPED,
    STANCES,
    STYLES,
    TIED,
    UNDERLINED,
    VERDICTS,
    plural,
    relate,
)

_INDENT = "    "
_LONGEST_NAME = 22
#: Longer lists are cut there, and told in full by -v.
_MOST_ALONE = 12
_MOST_POSSIBLE = 5


def render(report: Report, view: View) -> str:
    """Write the report for a terminal or a plain file, as wide and as colourful as the view allows."""
    lines = _check(check_outline(report), view) if report.focus else _compare(outline(report), view)
    return print_lines(lines, view)


def _compare(shown: Outline, view: View) -> Iterator[Line]:
    yield Line(body=Text(str(shown.summary), "bold"))
    yield from (Line(body=Text(note)) for note in shown.notes)
    if any(group.entries for group in (*shown.watched, *shown.others)):
        yield write_key(view)
    for matrix in shown.matrices:
        yield from write_section(MATRIX)
        yield from draw_table(matrix, shown.index, view)
    for group in (*shown.watched, *shown.others):
        yield from _group(group, view)
    yield from write_alone(ALONE, shown.alone, view)
    yield from _ending(shown, view)


def _check(shown: Check, view: View) -> Iterator[Line]:
    yield Line(body=Text(str(shown), "bold"))
    yield from (Line(body=Text(note)) for note in shown.summary.notes)
    if shown.checked:
        yield write_key(view)
    for checked in shown.checked:
        yield Line()
        yield from _checked(checked, view)
    if shown.new:
        yield from write_section(NEW)
        yield from (_terse(saying, view) for saying in shown.new)
    if shown.missing or shown.single:
        yield from write_section(MISSING)
    for missing in shown.missing:
        names = ", ".join(f"{saying.name} ({saying.place})" for saying in missing.sayings)
        yield Line(Text("  "), Text(missing.title).append(f"  {VERDICTS[missing.verdict]}: {names}", "dim"))
    if shown.single:
        statements = plural(shown.single, "statement", "statements")
        yield Line(Text("  "), Text(f"and {statements} that only one of them makes"))
    yield from _ending(shown, view)


def write_key(view: View) -> Line:
    """Tell how to read the outlets' words."""
    return Line(body=Text(UNDERLINED) if view.color else Text(MARKED))


def write_section(heading: str) -> Iterator[Line]:
    """Write the heading of a section, a blank line before it."""
    yield Line()
    yield Line(body=Text(heading, "bold underline"))


def _group(group: Group, view: View) -> Iterator[Line]:
    yield from write_section(group.heading)
    for at, entry in enumerate(group.entries):
        if at:
            yield Line()
        yield _heading(entry, view)
        yield from write_sayings(((saying.name, Text(), saying) for saying in entry.sayings), view)
        yield from _differences(entry)
        yield from _ties(entry, view)
    if group.alone:
        if group.entries:
            yield Line()
        yield Line(Text("  "), Text("Only one outlet reports"))
        yield from write_sayings(((saying.name, Text(), saying) for saying in group.alone), view)


def _checked(checked: Checked, view: View) -> Iterator[Line]:
    yield _heading(checked.entry, view)
    own = [("This article", Text(), saying) for saying in checked.own]
    answers = [
        (answer.saying.name, Text(f"{STANCES[answer.stance]}: ", STYLES[answer.stance]), answer.saying)
        for answer in checked.answers
    ]
    yield from write_sayings([*own, *answers], view)
    yield from _differences(checked.entry)
    yield from _ties(checked.entry, view)


def _heading(entry: Entry, view: View) -> Line:
    title = Text().append(f"{shorten(entry.title, LONGEST_TITLE)} ", "bold")
    title.append(f"({VERDICTS[entry.verdict]})", STYLES[entry.verdict])
    id_ = f"  {printable(entry.claim.id)}" if view.verbose else ""
    return Line(Text(f"{entry.number:>3} "), title.append(id_, "dim"))


def _name_width(names: Iterable[str]) -> int:
    return min(max(map(cell_len, names), default=0), _LONGEST_NAME)


def write_sayings(told: Iterable[tuple[str, Text, Saying]], view: View) -> Iterator[Line]:
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
    return Line(Text("  "), _words(saying, view) + Text(f"  ({_note(saying, view)})", "dim"))


def _note(saying: Saying, view: View) -> str:
    """Tell what kind of words these are and where they stand; when asked, each statement's characters and id."""
    told = [f"characters {one.span.start}–{one.span.end}, {printable(one.id)}" for one in saying.statements]
    return "; ".join((*saying.notes, saying.place, *(told if view.verbose else ())))


def _words(saying: Saying, view: View) -> Text:
    """Write the outlet's words: differences underlined, the rest dim; signs without colour."""
    words = Text()
    for piece in saying.near() if view.color else saying.brief():
        if piece.relation and not view.color:
            words.append(f"«{piece.text.strip()}»")
        elif piece.relation:
            words.append(piece.text, MARKED_STYLES[VERDICT_OF[piece.relation]])
        else:
            words.append(piece.text, "dim" if piece.context else None)
    words.rstrip()
    return words


def _differences(entry: Entry) -> Iterator[Line]:
    for difference in entry.told:
        yield write_difference("→", difference, STYLES[VERDICT_OF[difference.relation]])
    yield from _alike(entry)
    if entry.explained:
        yield Line(Text(_INDENT), Text(EXPLAINED, "dim"))
        yield from (write_difference("=", difference, "dim") for difference in entry.explained)


def _alike(entry: Entry) -> Iterator[Line]:
    """Write what is told alike: a few values in one line, more of them one a line."""
    sign, lead = Text(f"{_INDENT}  ").append("= ", "dim"), Text().append(ALIKE, "dim")
    if entry.alike_apart:
        yield Line(sign, lead)
        yield from (Line(Text(f"{_INDENT}    "), Text(phrase)) for phrase in entry.alike)
    elif entry.alike:
        yield Line(sign, lead.append(f" {'; '.join(entry.alike)}"))


def _ties(entry: Entry, view: View) -> Iterator[Line]:
    """Tell, when asked, which statements were aligned and how surely, the surest first."""
    ties = sorted(entry.claim.alignments, key=lambda tie: -tie.score) if view.verbose else ()
    if ties:
        yield Line(Text(_INDENT), Text(TIED, "dim"))
    yield from (Line(Text(f"{_INDENT}  {tie.score:.2f}  "), Text(printable(f"{tie.left} {tie.right}"))) for tie in ties)


def write_difference(sign: str, difference: Difference, style: str) -> Line:
    """Write a difference after a sign: what kind it is, and its explanation."""
    lead = Text().append(f"{printable(relate(difference.relation, difference.slot))}: ", style)
    return Line(Text(f"{_INDENT}  ").append(f"{sign} ", style), lead + Text(explain(difference)))


def write_alone(heading: str, alone: tuple[Alone, ...], view: View) -> Iterator[Line]:
    """Write under a heading what only one article reports, by article."""
    if alone:
        yield from write_section(heading)
    for one in alone:
        yield Line(Text("  "), Text(one.name, "bold"))
        shown = one.sayings if view.verbose else one.sayings[:_MOST_ALONE]
        yield from (Line(Text(_INDENT), _terse(saying, view).body) for saying in shown)
        yield from _more(len(one.sayings) - len(shown), _INDENT)


def _ending(shown: Outline | Check, view: View) -> Iterator[Line]:
    yield from _possible(shown.possible, view)
    if shown.ignored:
        yield from write_section(IGNORED)
    for each in shown.ignored:
        verdict = Text(f" ({VERDICTS[each.verdict]}): ", STYLES[each.verdict])
        yield Line(Text(f"  {each.id}  "), Text(shorten(each.title, LONGEST_TITLE)) + verdict + Text(each.reason))
    if shown.skipped:
        yield from write_section(SKIPPED)
        yield from (Line(Text("  "), Text(f"{path}: {reason}")) for path, reason in shown.skipped)
    yield from _articles(shown.articles, view)


def _possible(pairs: tuple[Possible, ...], view: View) -> Iterator[Line]:
    if pairs:
        yield from write_section(POSSIBLE)
    shown = pairs if view.verbose else pairs[:_MOST_POSSIBLE]
    for pair in shown:
        width = _name_width((pair.left.label, pair.right.label))
        score = f"{pair.score:.2f} " if view.verbose else ""
        for sign, saying in ((f"? {score}", pair.left), (" " * len(f"? {score}"), pair.right)):
            yield Line(Text(f"  {sign}").append(f"{fit(saying.label, width)}  ", "bold"), _terse(saying, view).body)
    yield from _more(len(pairs) - len(shown), "  ")


def _more(number: int, indent: str) -> Iterator[Line]:
    if number:
        yield Line(Text(indent), Text(f"and {number} more; -v lists all", "dim"))


def _articles(articles: tuple[Listed, ...], view: View) -> Iterator[Line]:
    shown = [one for one in articles if one.present or view.verbose]
    if shown:
        yield from write_section(ARTICLES)
    width = _name_width(one.name for one in shown)
    for one in shown:
        name = one.name if cell_len(one.name) <= width else one.label
        title = (f"“{one.title}”",) if view.verbose and one.title else ()
        told = (*title, one.published, one.path, *one.shared)
        yield Line(Text("  ").append(f"{fit(name, width)}  ", "bold"), Text("; ".join(told)))
    yield from _more(len(articles) - len(shown) if shown else 0, "  ")
