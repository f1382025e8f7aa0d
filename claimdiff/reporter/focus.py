"""What a check of one article has to tell: its statements in order, and how others stand to each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from claimdiff.model import Claim, Difference, Report, Statement, Verdict
from claimdiff.model.report import VERDICT_OF
from claimdiff.reporter.evidence import Saying, say_sentences
from claimdiff.reporter.index import Index, index
from claimdiff.reporter.outline import (
    Entry,
    Listed,
    Possible,
    SetAside,
    list_articles,
    list_ignored,
    list_possible,
    list_skipped,
    make_entry,
)
from claimdiff.reporter.printable import entitled
from claimdiff.reporter.summary import Summary, count_found, summarize, tell_counts
from claimdiff.reporter.wording import FIGURES, NEW_FIGURE, plural


@dataclass(frozen=True, slots=True)
class Answer:
    """Another outlet's words beside the checked article's, and how they stand to them."""

    stance: Verdict
    saying: Saying


@dataclass(frozen=True, slots=True)
class Checked:
    """One claim of the checked article that others make too: its own words, and the others'."""

    entry: Entry
    own: tuple[Saying, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A claim that two or more other outlets make and the checked article does not."""

    claim: Claim
    title: str
    sayings: tuple[Saying, ...]

    @property
    def verdict(self) -> Verdict:
        """The claim's verdict."""
        return self.claim.verdict


@dataclass(frozen=True, slots=True)
class Check:
    """A check of one article, section by section, every text in it safe to show.

    `single` is the number of statements that only one of the other outlets makes.
    """

    name: str
    summary: Summary
    counts: dict[Verdict, int]
    checked: tuple[Checked, ...]
    new: tuple[Saying, ...]
    missing: tuple[Missing, ...]
    single: int
    possible: tuple[Possible, ...]
    ignored: tuple[SetAside, ...]
    skipped: tuple[tuple[str, str], ...]
    articles: tuple[Listed, ...]

    def __str__(self) -> str:
        return f"{self.name}, checked against {self.against()}: {self.found()}"

    def against(self) -> str:
        """Return `4 outlets`: how many others the article was compared with."""
        others = self.summary.articles - 1
        return plural(others, "other article", "other articles")

    def found(self) -> str:
        """Return the figures of the check: `1 conflict, 0 updates, ...; 3 statements are new`."""
        new = plural(self.counts[Verdict.SINGLE], *FIGURES[Verdict.SINGLE])
        return f"{tell_counts(self.counts)}; {new} {NEW_FIGURE}"


def check_outline(report: Report) -> Check:
    """Lay out a report whose `focus` is set."""
    found = index(report)
    mine = sorted(
        (claim for claim in report.claims if report.focus in claim.articles),
        key=lambda claim: _first(claim, report),
    )
    shared = [claim for claim in mine if claim.verdict is not Verdict.SINGLE]
    others = [claim for claim in report.claims if report.focus not in claim.articles]
    return Check(
        name=found.names[report.focus],
        summary=summarize(report),
        counts=count_found(mine, report),
        checked=tuple(
            _checked(make_entry(number, claim, found), report.focus) for number, claim in enumerate(shared, 1)
        ),
        new=say_sentences(_statements(claim for claim in mine if claim.verdict is Verdict.SINGLE), found),
        missing=tuple(_missing(claim, found) for claim in others if claim.verdict is not Verdict.SINGLE),
        single=sum(claim.verdict is Verdict.SINGLE for claim in others),
        possible=tuple(
            pair
            for pair in list_possible(report.possible, found)
            if report.focus in (pair.left.article, pair.right.article)
        ),
        ignored=list_ignored(report),
        skipped=list_skipped(report),
        articles=list_articles(report, found),
    )


def _first(claim: Claim, report: Report) -> int:
    return min(statement.span.start for statement in claim.statements if statement.article == report.focus)


def _checked(entry: Entry, focus: str) -> Checked:
    own = tuple(saying for saying in entry.sayings if saying.article == focus)
    theirs = (saying for saying in entry.sayings if saying.article != focus)
    answers = (Answer(_stance(entry, focus, saying), saying) for saying in theirs)
    order = list(Verdict)
    return Checked(
        replace(entry, title=entitled(own[0].statements[0].text)),
        own,
        tuple(sorted(answers, key=lambda answer: order.index(answer.stance))),
    )


def _stance(entry: Entry, focus: str, other: Saying) -> Verdict:
    """Find the weightiest difference between the checked article and these words that nothing explains away."""
    mine = frozenset(one.id for one in entry.claim.statements if one.article == focus)
    theirs = frozenset(one.id for one in other.statements)
    for difference in entry.told:
        left, right = _values(difference, mine), _values(difference, theirs)
        alike = (one for one in entry.explained if one.slot == difference.slot)
        away = any(left & _values(one, mine) and right & _values(one, theirs) for one in alike)
        if left and right and left != right and not away:
            return VERDICT_OF[difference.relation]
    return Verdict.AGREE


def _values(difference: Difference, statements: frozenset[str]) -> frozenset[str]:
    """Collect the values that some statements have in a difference."""
    return frozenset(one.value.key for one in difference.readings if one.statement in statements)


def _missing(claim: Claim, found: Index) -> Missing:
    firsts = {statement.article: statement for statement in reversed(claim.statements)}
    return Missing(
        claim,
        entitled(claim.title),
        tuple(saying for article in claim.articles for saying in say_sentences([firsts[article]], found)),
    )


def _statements(claims: Iterable[Claim]) -> list[Statement]:
    return [statement for claim in claims for statement in claim.statements]
