"""The figures of a report, and the one line that tells them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from claimdiff.listing import list_few
from claimdiff.model import Claim, LeftOut, Published, Report, Verdict
from claimdiff.model.dates import MONTHS, tell_day, tell_when
from claimdiff.reporter.index import index, outlet_of
from claimdiff.reporter.printable import printable
from claimdiff.reporter.wording import ALONE_FIGURE, FIGURES, plural

#: Names that a sentence lists; more are counted.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Summary:
    """How many articles, outlets, origins and stories, when they were published, and what was found.

    `counts` has every verdict; `published` is empty when no article's date is known. `foreign` is a sentence on
    the articles that do not read as English, or empty. `shown` tells how many of all claims the report holds,
    and why not the others; empty when it holds all. The counts are of all.
    """

    articles: int
    outlets: int
    origins: int
    stories: int
    published: str
    counts: dict[Verdict, int]
    foreign: str
    shown: str

    def __str__(self) -> str:
        return f"{self.who()}: {self.found()}"

    @property
    def notes(self) -> tuple[str, ...]:
        """The sentences that stand below the figures: what is not shown, what could not be read well."""
        return tuple(note for note in (self.shown, self.foreign) if note)

    def who(self) -> str:
        """Return `5 outlets, 4 origins, about 30 May to 4 June 2018`."""
        parts = [plural(self.outlets, "outlet", "outlets"), plural(self.origins, "origin", "origins")]
        if self.articles > self.outlets:
            parts.insert(0, plural(self.articles, "article", "articles"))
        if self.stories > 1:
            parts.append(f"{self.stories} stories")
        return ", ".join([*parts, self.published] if self.published else parts)

    def found(self) -> str:
        """Return `0 conflicts, 1 update, 9 differ in detail, ...; 41 statements only one outlet makes`."""
        single = plural(self.counts[Verdict.SINGLE], *FIGURES[Verdict.SINGLE])
        return f"{tell_counts(self.counts)}; {single} {ALONE_FIGURE}"


def summarize(report: Report) -> Summary:
    """Count what a report holds."""
    names = index(report).names
    return Summary(
        articles=len(report.articles),
        outlets=len({outlet_of(article) for article in report.articles}),
        origins=len(set(report.origins)),
        stories=len(set(report.stories)),
        published=_stretch([article.published for article in report.articles if article.published]),
        counts=count_found(report.claims, report),
        foreign=tell_not_english([names[article.id] for article in report.articles if not article.english]),
        shown=tell_shown(report),
    )


def tell_not_english(names: Sequence[str]) -> str:
    """Return `Le Monde does not read as English; ...`: what that means for these articles, nothing for none."""
    if not names:
        return ""
    does, its = ("does", "its") if len(names) == 1 else ("do", "their")
    return (f"{list_few(names, _NAMED)} {does} not read as English; {its} words are compared, "
            "but few figures, dates or names are read.")


def count(claims: Iterable[Claim]) -> dict[Verdict, int]:
    """Count claims by verdict; every verdict has a figure."""
    found = [claim.verdict for claim in claims]
    return {verdict: found.count(verdict) for verdict in Verdict}


def count_found(claims: Iterable[Claim], report: Report) -> dict[Verdict, int]:
    """Count claims of a report by verdict, and with them those that were found and left out of it."""
    counts = count(claims)
    for each in report.left_out:
        for verdict, number in each.counts:
            counts[verdict] += number
    return counts


def tell_shown(report: Report) -> str:
    """Return `Shown: 3 of 54 claims (only conflict; outlet Reuters).`, nothing for a whole report."""
    if not report.left_out:
        return ""
    found = sum(count_found(report.claims, report).values())
    return f"Shown: {len(report.claims)} of {plural(found, 'claim', 'claims')} ({tell_reasons(report.left_out)})."


def tell_reasons(left_out: Sequence[LeftOut]) -> str:
    """Return `only conflict; new since noon.json`: why a report does not hold all claims."""
    return "; ".join(printable(each.reason).strip() for each in left_out)


def tell_counts(counts: dict[Verdict, int]) -> str:
    """Return `0 conflicts, 1 update, 9 differ in detail, 2 agree`: the claims of two or more articles."""
    shared = (verdict for verdict in FIGURES if verdict is not Verdict.SINGLE)
    return ", ".join(plural(counts[verdict], *FIGURES[verdict]) for verdict in shared)


def tell_month(day: date) -> str:
    """Return `June 2018`, the month that the day lies in."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def tell_short(published: Published | None) -> str:
    """Return `4 Jun`, `about 31 May` or nothing, where there is little room and the year is told elsewhere."""
    if published is None:
        return ""
    return f"{_about(published)}{published.day.day} {MONTHS[published.day.month - 1][:3]}"


def tell_published(published: Published | None) -> str:
    """Return `1 June 2018, 11:31 (stated)`, `about 31 May 2018 (inferred)` or `date not known`."""
    sure = f" ({'stated' if published.stated else 'inferred'})" if published else ""
    return f"{tell_when(published)}{sure}"


def _stretch(published: list[Published]) -> str:
    """Return `about 30 May to 4 June 2018`, leaving out what the last day repeats."""
    if not published:
        return ""
    first = min(published, key=lambda one: (one.day, not one.stated))
    last = max(published, key=lambda one: (one.day, one.stated))
    if first.day == last.day:
        return _about(last) + tell_day(last.day)
    # One "about" stands for both ends.
    doubt = _about(last) if first.stated else ""
    return f"{_about(first)}{_start(first.day, last, stated=first.stated)} to {doubt}{tell_day(last.day)}"


def _start(first: date, last: Published, *, stated: bool) -> str:
    day = tell_day(first)
    if first.year == last.day.year:
        day = day.removesuffix(f" {first.year}")
        if first.month == last.day.month and (last.stated or not stated):
            day = day.split()[0]
    return day


def _about(published: Published) -> str:
    return "" if published.stated else "about "
