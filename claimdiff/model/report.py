"""What a comparison found: alignments, claims with their differences, and the verdict folded from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimdiff.model.statement import Reading, Statement
from claimdiff.model.text import Article, Skipped, Span


class Relation(StrEnum):
    """How two readings of one slot stand to each other, the weightiest first.

    `SAME` is what a comparison answers for one value; it never appears in a report as a difference.
    """

    CONFLICT = "conflict"
    UPDATE = "update"
    DETAIL = "detail"
    WORDING = "wording"
    SCOPE = "scope"
    EQUIVALENT = "equivalent"
    SPELLING = "spelling"
    SAME = "same"


class Verdict(StrEnum):
    """What a claim comes to, the weightiest first."""

    CONFLICT = "conflict"
    UPDATE = "update"
    DETAIL = "detail"
    AGREE = "agree"
    SINGLE = "single"


#: How a relation counts in the verdict; what was explained away (units, spelling, scope) leaves agreement.
VERDICT_OF = {
    Relation.CONFLICT: Verdict.CONFLICT,
    Relation.UPDATE: Verdict.UPDATE,
    Relation.DETAIL: Verdict.DETAIL,
    Relation.WORDING: Verdict.DETAIL,
    Relation.SCOPE: Verdict.AGREE,
    Relation.EQUIVALENT: Verdict.AGREE,
    Relation.SPELLING: Verdict.AGREE,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comparing two readings gave: the relation, and one plain sentence why.

    In the sentence `{left}` and `{right}` stand for the outlets of the two readings, which the comparison
    does not know.
    """

    relation: Relation
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two statements of different articles that speak of the same fact.

    `left` and `right` are statement ids, `left` the one that sorts first. `score` lies in 0..1;
    `features` are the (name, value) pairs that made it, in the order of the feature list.
    """

    left: str
    right: str
    score: float
    features: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """The readings of one slot within a claim, how they stand to each other, and one sentence that says so.

    `readings` hold at least two, of different articles, in order of place.
    """

    slot: str
    relation: Relation
    explanation: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """One value that two or more articles tell alike within a claim: `value` is the normalised value.

    `readings` hold at least two, of different articles, in order of place.
    """

    slot: str
    value: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """The statements on one fact, in order of place, with the alignments that tie them and their differences.

    `title` is one of the statements' own words; `topic` is the name of the watched topic it fits, or empty.
    `agreements` are the values told alike; a slot in neither list is one in which nothing could be compared.
    """

    id: str
    title: str
    statements: tuple[Statement, ...]
    alignments: tuple[Alignment, ...] = ()
    differences: tuple[Difference, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    topic: str = ""

    @property
    def verdict(self) -> Verdict:
        """The weightiest verdict among the differences; `single` when only one article says it."""
        if len(self.articles) < 2:
            return Verdict.SINGLE
        found = {VERDICT_OF[difference.relation] for difference in self.differences}
        return next((verdict for verdict in Verdict if verdict in found), Verdict.AGREE)

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that make the claim, each once, in order of place."""
        return tuple(dict.fromkeys(statement.article for statement in self.statements))


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A sentence that two articles print nearly word for word: its place in each."""

    left: Span
    right: Span


@dataclass(frozen=True, slots=True)
class Reprint:
    """What two articles print alike: the ids, the passages in order of place in the left one, and their share.

    `share` (0..1) is of the words of the shorter article. Agreement between copies is no confirmation.
    """

    left: str
    right: str
    share: float
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Ignored:
    """A claim that is known to be a false alarm, and the reason why it is set aside."""

    claim: Claim
    reason: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Claims that a comparison found and its report does not hold: why, and how many of each verdict.

    `reason` is a phrase that stands in brackets after "Shown: 3 of 54 claims", such as `only conflict`.
    """

    reason: str
    counts: tuple[tuple[Verdict, int], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of one comparison.

    `articles` are sorted by path. `origins` and `stories` give, for each article in that order, the id of
    the article that stands for its origin (reprints share one) and for its story. `claims` holds the claims
    of two or more articles first, then the single ones. `possible` holds alignments that may speak of the
    same fact but were not sure enough to make a claim. `reprints` are the articles that share text. `focus`
    is the id of the one article that `check` looked at, empty for a comparison of all with all. `topics` are
    the names watched for, in config order. `left_out` tells of claims that were found and taken out again,
    because a reader asked for others; empty when the report is whole. `ignored` are claims that count in no figure,
    because they are known to be false alarms.
    """

    articles: tuple[Article, ...]
    origins: tuple[str, ...]
    stories: tuple[str, ...]
    claims: tuple[Claim, ...]
    possible: tuple[Alignment, ...] = ()
    reprints: tuple[Reprint, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    topics: tuple[str, ...] = ()
    focus: str = ""
    left_out: tuple[LeftOut, ...] = ()
    ignored: tuple[Ignored, ...] = ()

    @property
    def every_claim(self) -> tuple[Claim, ...]:
        """The claims, and behind them those that are ignored."""
        return (*self.claims, *(each.claim for each in self.ignored))

    def article(self, id: str) -> Article:  # noqa: A002 - the field's own name
        """Return the article with this id; KeyError when the report has none."""
        for article in self.articles:
            if article.id == id:
                return article
        raise KeyError(id)
