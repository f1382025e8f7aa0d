"""What changed from one report to a later one: articles, and what became of each claim."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimdiff.model.report import VERDICT_OF, Claim, Difference, Report, Verdict
from claimdiff.model.statement import Statement
from claimdiff.model.text import Article


class Turn(StrEnum):
    """What became of a claim, in the order in which a reader wants to know.

    `CONFLICT`: now in conflict, and was not. `SETTLED`: was in conflict, and is not or went. `NEW`: no earlier claim
    shares a statement with it. `SHARED`: one outlet told it, now several do. `HEAVIER` and `LIGHTER`: the verdict is
    another one. `OTHERWISE`: the same verdict, with other differences, outlets or words. `GONE`: no later claim
    shares a statement with it.
    """

    CONFLICT = "conflict"
    SETTLED = "settled"
    NEW = "new"
    SHARED = "shared"
    HEAVIER = "heavier"
    LIGHTER = "lighter"
    OTHERWISE = "otherwise"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """An article that came (`old` is None), went (`new` is None), or stands at its place with another text."""

    old: Article | None
    new: Article | None


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """What became of one claim; `old` is None when it is new, `new` is None when it went.

    `joined` are the ids of the articles (of the later report) that now make it and did not, `left` those (of the
    earlier one) that made it and no longer do. `appeared` are the differences that count in the verdict and were
    not told before, `went` those no longer told. `unsaid` are earlier statements whose words an edited article no
    longer has, each with what stands in their place, None when nothing like it does. `elsewhere` are the claims of
    the other report that hold statements of a claim that is new or went.
    """

    old: Claim | None
    new: Claim | None
    joined: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    appeared: tuple[Difference, ...] = ()
    went: tuple[Difference, ...] = ()
    unsaid: tuple[tuple[Statement, Statement | None], ...] = ()
    elsewhere: tuple[str, ...] = ()

    @property
    def before(self) -> Verdict | None:
        """The verdict of the earlier report, None when it had no such claim."""
        return self.old.verdict if self.old else None

    @property
    def after(self) -> Verdict | None:
        """The verdict of the later report, None when it has no such claim."""
        return self.new.verdict if self.new else None

    @property
    def turn(self) -> Turn:
        """What became of it, in one word."""
        before, after = self.before, self.after
        if Verdict.CONFLICT in (before, after) and before is not after:
            return Turn.CONFLICT if after is Verdict.CONFLICT else Turn.SETTLED
        if before is None or after is None:
            return Turn.NEW if before is None else Turn.GONE
        if before is after:
            return Turn.OTHERWISE
        if before is Verdict.SINGLE:
            return Turn.SHARED
        order = list(Verdict)
        return Turn.HEAVIER if order.index(after) < order.index(before) else Turn.LIGHTER

    @property
    def news(self) -> Verdict | None:
        """The weightiest of what is new: a verdict weightier than before, or that of a difference not told before.

        `single` when only words are: those of an edited article. None when nothing is new: the claim went, or holds
        less than it did.
        """
        found = {VERDICT_OF[difference.relation] for difference in self.appeared}
        order = list(Verdict)
        if self.after and (self.before is None or order.index(self.after) < order.index(self.before)):
            found.add(self.after)
        if any(now for _, now in self.unsaid):
            found.add(Verdict.SINGLE)
        return next((verdict for verdict in Verdict if verdict in found), None)


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed from the report `old` to the report `new`.

    `articles` and `claims` hold what changed: the claims of the later report in its order, then those that went.
    `same` is how many claims are as they were.
    """

    old: Report
    new: Report
    articles: tuple[ArticleChange, ...]
    claims: tuple[ClaimChange, ...]
    same: int


def is_news(changes: Changes, verdict: Verdict) -> bool:
    """Tell whether something of this verdict, or of a weightier one, is new."""
    order = list(Verdict)
    weighty = order[: order.index(verdict) + 1]
    return any(change.news in weighty for change in changes.claims)
