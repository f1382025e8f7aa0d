"""Where in a page a claim, a statement and an article stand: ids that are safe in any link."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from claimdiff.model import Report

_SAFE = re.compile(r"[A-Za-z0-9_-]{1,80}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Anchors:
    """The page's ids of a report's claims, statements and articles, each keyed by the report's own id."""

    claims: dict[str, str]
    statements: dict[str, str]
    articles: dict[str, str]


def anchor(report: Report) -> Anchors:
    """Give everything that can be linked to an id of its own, the same in every run."""
    statements = (statement.id for claim in report.claims for statement in claim.statements)
    return Anchors(
        claims=_ids("claim", (claim.id for claim in report.claims)),
        statements=_ids("said", statements),
        articles=_ids("article", (article.id for article in report.articles)),
    )


def _ids(kind: str, names: Iterable[str]) -> dict[str, str]:
    """Use a name as it is where a link can carry it, else its number; the dot keeps the two apart."""
    return {
        name: f"{kind}-{name}" if _SAFE.fullmatch(name) else f"{kind}.{at}"
        for at, name in enumerate(dict.fromkeys(names))
    }
