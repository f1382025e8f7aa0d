"""Which claims of a report a reader wants to see, and the same report with those alone."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from claimdiff.errors import ClaimdiffError
from claimdiff.listing import list_few
from claimdiff.model import Article, Claim, LeftOut, Report, Verdict
from claimdiff.reporter.index import Index, index, outlet_of
from claimdiff.reporter.printable import printable
from claimdiff.reporter.summary import count

#: Names that a hint lists; more are counted.
_NAMED = 8


@dataclass(frozen=True, slots=True)
class Selection:
    """What a reader wants to see of a report; each part that is empty or None asks for nothing.

    A claim is wanted when its verdict is one of `verdicts`, an outlet of `outlets` takes part in it, and its topic
    is one of `topics`; of these, the first `limit` (1 or more) in the order of the report, the weightiest first.
    """

    verdicts: tuple[Verdict, ...] = ()
    outlets: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    limit: int | None = None


def select(report: Report, selection: Selection) -> tuple[Report, tuple[Claim, ...]]:
    """Return the report with the claims wanted alone, and all claims that fit, those beyond the limit included.

    The report records the others; it is as it was when all are wanted. Pairs that may speak of the same fact are
    no claims, and go. Raises ClaimdiffError for an outlet or a topic that the report has not.
    """
    if selection == Selection():
        return report, report.claims
    known = choose_topics(selection, report.topics)
    found = index(report)
    matches = [_find_outlet(name, report.articles, found) for name in known.outlets]
    among = frozenset(article.id for match in matches for article in match)
    fitting = tuple(claim for claim in report.claims if _is_wanted(claim, known, among))
    kept = keep(report, fitting[: known.limit], _reason(known, [_name(match, found) for match in matches]))
    return replace(kept, possible=(), topics=known.topics or report.topics), fitting


def keep(report: Report, claims: Sequence[Claim], reason: str) -> Report:
    """Return the report with these of its claims alone; the others are counted as left out for the reason."""
    kept = frozenset(claim.id for claim in claims)
    gone = [claim for claim in report.claims if claim.id not in kept]
    left_out = LeftOut(reason, tuple(count(gone).items()))
    return replace(report, claims=tuple(claims), left_out=(*report.left_out, left_out))


def choose_topics(selection: Selection, watched: Sequence[str]) -> Selection:
    """Return the selection with its topics written as they are watched for.

    Raises ClaimdiffError for a topic that is not watched.
    """
    written = {name.casefold(): name for name in reversed(watched)}
    for name in selection.topics:
        if not watched:
            raise ClaimdiffError(f'There is no topic "{name}": none is watched.',
                                 "Name facts to watch under `topics:` in config.yaml.")
        if name.casefold() not in written:
            raise ClaimdiffError(f'There is no topic "{name}".', _suggest(name, watched, "Watched are"))
    return replace(selection, topics=tuple(dict.fromkeys(written[name.casefold()] for name in selection.topics)))


def _is_wanted(claim: Claim, selection: Selection, among: Collection[str]) -> bool:
    return (
        (not selection.verdicts or claim.verdict in selection.verdicts)
        and (not selection.outlets or any(article in among for article in claim.articles))
        and (not selection.topics or claim.topic in selection.topics)
    )


def _find_outlet(name: str, articles: Sequence[Article], found: Index) -> list[Article]:
    """Find the articles that go by this name: their outlet, their name or label in reports, or their file."""
    asked = printable(name).strip().casefold()
    matches = [article for article in articles if asked in {each.casefold() for each in _calls(article, found)}]
    if not matches:
        names = list(dict.fromkeys(outlet_of(article) for article in articles))
        raise ClaimdiffError(f'There is no outlet "{name}".', _suggest(name, names, "The outlets are"))
    return matches


def _calls(article: Article, found: Index) -> tuple[str, ...]:
    file = printable(PurePath(article.path).name).strip()
    return outlet_of(article), found.names[article.id], found.labels[article.id], file, printable(article.path).strip()


def _name(articles: Sequence[Article], found: Index) -> str:
    """Name what was found as the report does: one article by its name in it, several by their outlet."""
    return found.names[articles[0].id] if len(articles) == 1 else outlet_of(articles[0])


def _suggest(name: str, names: Sequence[str], lead: str) -> str:
    written = {each.casefold(): each for each in reversed(names)}
    close = difflib.get_close_matches(name.casefold(), list(written), n=1, cutoff=0.6)
    if close:
        return f'Did you mean "{written[close[0]]}"?'
    listed = list_few([f'"{each}"' for each in names], _NAMED)
    return f"{lead} {listed}."


def _reason(selection: Selection, outlets: Sequence[str]) -> str:
    """Return `only conflict, update; outlet Reuters; topic the dates; at most 5`."""
    said = (
        ("only", ", ".join(selection.verdicts)),
        ("outlet", " or ".join(dict.fromkeys(outlets))),
        ("topic", " or ".join(selection.topics)),
        ("at most", str(selection.limit or "")),
    )
    return "; ".join(f"{lead} {told}" for lead, told in said if told)
