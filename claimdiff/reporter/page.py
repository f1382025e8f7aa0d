"""What a page shows and in which order, the same for a comparison of all with all and a check of one article."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from claimdiff.model import Report, Verdict
from claimdiff.reporter.evidence import Saying
from claimdiff.reporter.focus import Check, Checked, Missing, check_outline
from claimdiff.reporter.index import Index, index
from claimdiff.reporter.matrix import Matrix, Row, draw_matrices
from claimdiff.reporter.outline import Entry, Group, Listed, Possible, SetAside, outline
from claimdiff.reporter.wording import AGAINST, ALONE, ALONE_FIGURE, FIGURES, NEW, NEW_FIGURE, TITLE


@dataclass(frozen=True, slots=True)
class Line:
    """What one article says in a claim: who, how that stands to the checked article, and the words.

    `stance` is None in a comparison of all with all, and for the checked article itself.
    """

    who: str
    article: str
    stance: Verdict | None
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One claim of two or more articles, with its lines in the order in which they are shown."""

    entry: Entry
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Claims under one heading, then what only one article says on its topic."""

    heading: str
    cards: tuple[Card, ...]
    alone: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that a page of a report shows, section by section, every text in it safe to show.

    `notes` are the sentences below the figures. `figures` are the numbers of claims by
    verdict, with the word for them. `alone` holds what only one
    article says, under `alone_heading`. `missing` and `single` are what a check does not find in its article.
    """

    title: str
    subtitle: str
    notes: tuple[str, ...]
    figures: tuple[tuple[Verdict, int, str], ...]
    matrices: tuple[Matrix, ...]
    sections: tuple[Section, ...]
    alone_heading: str
    alone: tuple[Line, ...]
    missing: tuple[Missing, ...]
    single: int
    possible: tuple[Possible, ...]
    ignored: tuple[SetAside, ...]
    skipped: tuple[tuple[str, str], ...]
    articles: tuple[Listed, ...]
    index: Index

    def numbers(self) -> dict[str, int]:
        """Return the number that each claim of two or more articles goes by in the page, by the claim's id."""
        return {card.entry.claim.id: card.entry.number for section in self.sections for card in section.cards}

    def banded(self, rows: tuple[Row, ...]) -> tuple[tuple[str, tuple[Row, ...]], ...]:
        """Return rows of a matrix under the headings of their sections; a heading over all of them is left out."""
        headings = {card.entry.claim.id: section.heading for section in self.sections for card in section.cards}
        bands = groupby(rows, key=lambda row: headings[row.claim] if len(self.sections) > 1 else "")
        return tuple((heading, tuple(mine)) for heading, mine in bands)

    def first(self) -> dict[Verdict, str]:
        """Return the first claim of each verdict in the page, by id."""
        entries = [card.entry for section in self.sections for card in section.cards]
        return {entry.verdict: entry.claim.id for entry in reversed(entries)}

    def listed(self) -> dict[Verdict, int]:
        """Return how many claims of each verdict the page lists, those that a check misses among them."""
        cards = [card.entry.verdict for section in self.sections for card in section.cards]
        alone = [*self.alone, *(line for section in self.sections for line in section.alone)]
        verdicts = cards + [missing.verdict for missing in self.missing]
        single = sum(len(saying.statements) for line in alone for saying in line.sayings)
        return {each: verdicts.count(each) + (single if each is Verdict.SINGLE else 0) for each in Verdict}


def lay_out_page(report: Report) -> Page:
    """Lay out a report as a page."""
    return _check(report) if report.focus else _compare(report)


def _compare(report: Report) -> Page:
    shown = outline(report)
    return Page(
        title=TITLE,
        subtitle=shown.summary.who(),
        notes=shown.notes,
        figures=_figures(shown.summary.counts, ALONE_FIGURE),
        matrices=shown.matrices,
        sections=tuple(_section(group) for group in (*shown.watched, *shown.others)),
        alone_heading=ALONE,
        alone=tuple(Line(one.name, one.sayings[0].article, None, one.sayings) for one in shown.alone),
        missing=(),
        single=0,
        possible=shown.possible,
        ignored=shown.ignored,
        skipped=shown.skipped,
        articles=shown.articles,
        index=shown.index,
    )


def _check(report: Report) -> Page:
    shown = check_outline(report)
    found = index(report)
    return Page(
        title=shown.name,
        subtitle=f"checked against {shown.against()}",
        notes=shown.summary.notes,
        figures=_figures(shown.counts, NEW_FIGURE),
        matrices=_matrices(shown, report, found),
        sections=(Section(AGAINST, tuple(_checked(one) for one in shown.checked)),) if shown.checked else (),
        alone_heading=NEW,
        alone=(Line(shown.name, report.focus, None, shown.new),) if shown.new else (),
        missing=shown.missing,
        single=shown.single,
        possible=shown.possible,
        ignored=shown.ignored,
        skipped=shown.skipped,
        articles=shown.articles,
        index=found,
    )


def _matrices(shown: Check, report: Report, found: Index) -> tuple[Matrix, ...]:
    """Draw the claims of the checked article, its own column first."""
    numbered = tuple((one.entry.number, one.entry.claim) for one in shown.checked)
    stories = {article.id: story for article, story in zip(report.articles, report.stories, strict=True)}
    return tuple(matrix.led_by(report.focus) for matrix in draw_matrices(numbered, stories, found))


def _figures(counts: dict[Verdict, int], single: str) -> tuple[tuple[Verdict, int, str], ...]:
    words = {verdict: words[counts[verdict] != 1] for verdict, words in FIGURES.items()}
    words[Verdict.SINGLE] += f" {single}"
    return tuple((verdict, counts[verdict], word) for verdict, word in words.items())


def _section(group: Group) -> Section:
    return Section(
        group.heading,
        tuple(Card(entry, _lines(entry.sayings)) for entry in group.entries),
        _lines(group.alone),
    )


def _lines(sayings: tuple[Saying, ...]) -> tuple[Line, ...]:
    """Bring the sayings of one article together under its name."""
    grouped = groupby(sayings, key=lambda one: (one.name, one.article))
    return tuple(Line(name, article, None, tuple(mine)) for (name, article), mine in grouped)


def _checked(checked: Checked) -> Card:
    own = checked.own[0]
    grouped = groupby(checked.answers, key=lambda one: (one.saying.name, one.saying.article, one.stance))
    answers = (
        Line(name, article, stance, tuple(answer.saying for answer in mine))
        for (name, article, stance), mine in grouped
    )
    return Card(checked.entry, (Line(own.name, own.article, None, checked.own), *answers))
