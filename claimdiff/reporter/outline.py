"""What a report has to tell and in which order, the same for every format that people read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimdiff.model import Alignment, Claim, Difference, Report, Statement, Verdict
from claimdiff.reporter.alike import tell_alike
from claimdiff.reporter.evidence import Saying, say, say_sentences
from claimdiff.reporter.index import Index, index
from claimdiff.reporter.marks import is_told
from claimdiff.reporter.matrix import Matrix, draw_matrices
from claimdiff.reporter.printable import entitled, printable
from claimdiff.reporter.summary import Summary, summarize, tell_published
from claimdiff.reporter.wording import HEADINGS, ORIGINS, plural, watched

#: Phrases that one line holds; more stand one a line.
_MOST_IN_A_LINE = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim of two or more outlets: its number in the report, every outlet's words, what differs.

    `told` are the differences that count in the verdict, the weightiest first; `explained` are those that
    units, rounding, spelling or scope explain away. `alike` are phrases on what is told alike.
    """

    number: int
    claim: Claim
    title: str
    sayings: tuple[Saying, ...]
    told: tuple[Difference, ...]
    explained: tuple[Difference, ...]
    alike: tuple[str, ...]

    @property
    def alike_apart(self) -> bool:
        """Whether so much is told alike that each phrase needs a line of its own."""
        return len(self.alike) > _MOST_IN_A_LINE

    @property
    def verdict(self) -> Verdict:
        """The claim's verdict."""
        return self.claim.verdict


@dataclass(frozen=True, slots=True)
class Group:
    """Claims under one heading, and what only one outlet reports on that heading's topic."""

    heading: str
    entries: tuple[Entry, ...]
    alone: tuple[Saying, ...] = ()


@dataclass(frozen=True, slots=True)
class Alone:
    """What only one article reports, in order of place."""

    name: str
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Possible:
    """Two places that may speak of the same fact, and how sure that is (0..1)."""

    left: Saying
    right: Saying
    score: float


@dataclass(frozen=True, slots=True)
class SetAside:
    """A claim that is known to be a false alarm: its id, its title, what it was found to be, and why it is ignored."""

    id: str
    title: str
    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Another article that prints some sentences nearly word for word alike."""

    name: str
    sentences: int
    share: float

    def __str__(self) -> str:
        sentences = plural(self.sentences, "sentence", "sentences")
        return f"{sentences} as in {self.name} ({self.share:.0%} of the shorter text)"


@dataclass(frozen=True, slots=True)
class Listed:
    """One article of the comparison; `reprints` names the others of its origin.

    `copies` tells of every article that shares sentences with it: how many, the share of the shorter text (0..1).
    `present` says whether it takes part in a claim of the report, or the report is whole.
    """

    name: str
    label: str
    published: str
    path: str
    title: str
    reprints: tuple[str, ...]
    copies: tuple[Copy, ...] = ()
    present: bool = True

    @property
    def shared(self) -> tuple[str, ...]:
        """What the article prints alike with others, one phrase an article."""
        origin = (f"one origin with {', '.join(self.reprints)}",) if self.reprints else ()
        return (*origin, *map(str, self.copies))


@dataclass(frozen=True, slots=True)
class Outline:
    """A comparison of all with all, section by section, every text in it safe to show."""

    summary: Summary
    matrices: tuple[Matrix, ...]
    watched: tuple[Group, ...]
    others: tuple[Group, ...]
    alone: tuple[Alone, ...]
    possible: tuple[Possible, ...]
    ignored: tuple[SetAside, ...]
    skipped: tuple[tuple[str, str], ...]
    articles: tuple[Listed, ...]
    index: Index

    @property
    def notes(self) -> tuple[str, ...]:
        """The sentences below the figures: what an origin is, what is not shown, what could not be read well."""
        return (*((ORIGINS,) if self.summary.articles > 1 else ()), *self.summary.notes)


def outline(report: Report) -> Outline:
    """Lay out a report: watched topics, then claims by verdict, then what only one outlet says."""
    found = index(report)
    topics, others = _divide(report)
    groups = number_groups([*((watched(name), claims) for name, claims in topics), *others], found)
    numbered = tuple((entry.number, entry.claim) for group in groups for entry in group.entries)
    stories = {article.id: story for article, story in zip(report.articles, report.stories, strict=True)}
    rest = (claim for claim in report.claims if not _is_watched(claim, report))
    singles = [claim for claim in rest if claim.verdict is Verdict.SINGLE]
    return Outline(
        summary=summarize(report),
        matrices=draw_matrices(numbered, stories, found),
        watched=groups[: len(topics)],
        others=groups[len(topics) :],
        alone=list_alone(singles, found),
        possible=list_possible(report.possible, found),
        ignored=list_ignored(report),
        skipped=list_skipped(report),
        articles=list_articles(report, found),
        index=found,
    )


def number_groups(groups: Iterable[tuple[str, list[Claim]]], found: Index) -> tuple[Group, ...]:
    """Make the groups ready to show; claims of two or more outlets are numbered through all of them."""
    made, number = [], 0
    for heading, claims in groups:
        entries = []
        for claim in claims:
            if claim.verdict is not Verdict.SINGLE:
                number += 1
                entries.append(make_entry(number, claim, found))
        alone = _statements(claim for claim in claims if claim.verdict is Verdict.SINGLE)
        made.append(Group(printable(heading), tuple(entries), say_sentences(alone, found)))
    return tuple(made)


def make_entry(number: int, claim: Claim, found: Index) -> Entry:
    """Make one claim ready to show."""
    order = list(type(claim.differences[0].relation)) if claim.differences else []
    differences = sorted(claim.differences, key=lambda one: order.index(one.relation))
    return Entry(
        number=number,
        claim=claim,
        title=entitled(claim.title),
        sayings=say_sentences(claim.statements, found, differences),
        told=tuple(difference for difference in differences if is_told(difference)),
        explained=tuple(difference for difference in differences if not is_told(difference)),
        alike=tell_alike(claim, found),
    )


def list_alone(claims: Iterable[Claim], found: Index) -> tuple[Alone, ...]:
    """Sort what only one outlet reports by article."""
    sayings = say_sentences(_statements(claims), found)
    mine: dict[str, list[Saying]] = {}
    for saying in sayings:
        mine.setdefault(saying.article, []).append(saying)
    return tuple(Alone(name, tuple(mine[article])) for article, name in found.names.items() if article in mine)


def list_possible(alignments: tuple[Alignment, ...], found: Index) -> tuple[Possible, ...]:
    """Make the unsure alignments ready to show, the surest first, each pair in the order of the articles."""
    known, order = found.statements, list(found.articles)
    made = []
    for pair in sorted(alignments, key=lambda one: (-one.score, one.left, one.right)):
        if pair.left in known and pair.right in known:
            sides = sorted((known[pair.left], known[pair.right]), key=lambda one: order.index(one.article))
            left, right = (say((side,), (), found) for side in sides)
            made.append(Possible(left, right, pair.score))
    return tuple(made)


def list_ignored(report: Report) -> tuple[SetAside, ...]:
    """Make the claims that are set aside ready to show."""
    return tuple(
        SetAside(printable(claim.id), printable(claim.title).strip(), claim.verdict, printable(each.reason).strip())
        for each in report.ignored
        for claim in [each.claim]
    )


def list_skipped(report: Report) -> tuple[tuple[str, str], ...]:
    """Give the path and the reason of each file that was left out."""
    return tuple((printable(one.path), printable(one.reason)) for one in report.skipped)


def list_articles(report: Report, found: Index) -> tuple[Listed, ...]:
    """Make the list of articles ready to show."""
    origin = dict(zip((article.id for article in report.articles), report.origins, strict=True))
    heard = {article for claim in report.claims for article in claim.articles}
    return tuple(
        Listed(
            name=found.names[article.id],
            label=found.labels[article.id],
            published=tell_published(article.published),
            path=printable(article.path),
            title=printable(article.title).strip(),
            reprints=tuple(found.names[other] for other in _reprints(article.id, origin)),
            copies=tuple(_copies(article.id, report, found)),
            present=article.id in heard or not report.left_out,
        )
        for article in report.articles
    )


def _divide(report: Report) -> tuple[list[tuple[str, list[Claim]]], list[tuple[str, list[Claim]]]]:
    """Sort claims under the watched topics, in their order, and the other shared ones by verdict."""
    topics = [(name, [claim for claim in report.claims if claim.topic == name]) for name in report.topics]
    rest = [claim for claim in report.claims if not _is_watched(claim, report)]
    verdicts = [
        (heading, [claim for claim in rest if claim.verdict is verdict]) for verdict, heading in HEADINGS.items()
    ]
    return [group for group in topics if group[1]], [group for group in verdicts if group[1]]


def _reprints(article: str, origin: dict[str, str]) -> list[str]:
    return [other for other in origin if other != article and origin[other] == origin[article]]


def _copies(article: str, report: Report, found: Index) -> Iterator[Copy]:
    for each in report.reprints:
        if article in (each.left, each.right):
            other = each.right if each.left == article else each.left
            yield Copy(found.names[other], len(each.passages), each.share)


def _is_watched(claim: Claim, report: Report) -> bool:
    return claim.topic in report.topics


def _statements(claims: Iterable[Claim]) -> list[Statement]:
    return [statement for claim in claims for statement in claim.statements]
