"""Headlines compress: they are not compared, but they may name somebody whom the text does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimdiff.judge.telling import who_says_what
from claimdiff.model import Article, Claim, Difference, Name, Reading, Relation, Role, Statement


def headline_names(claim: Claim, articles: Mapping[str, Article]) -> list[Difference]:
    """Return a detail for each headline that opens with a person whom no text under the claim names.

    "Putin Invites Kim" above texts in which Lavrov invites him: the reader should see both names. Only
    the opening name counts: it is who acts, while others may be named in passing ("As Trump Summit Nears").
    """
    body = [each for each in claim.statements if each.role is Role.BODY]
    others = [reading for statement in body for reading in _persons(statement)]
    differences: list[Difference] = []
    for headline in (each for each in claim.statements if each.role is Role.HEADLINE):
        there = [reading for reading in others if reading.article != headline.article]
        new = [
            reading
            for reading in _persons(headline)
            if reading.span.start == headline.span.start and not _is_among(reading, others)
        ]
        instead = [reading for reading in there if not _is_among(reading, _persons(headline))]
        if new and instead:
            differences.append(_difference(headline, new, instead, articles))
    return differences


def _difference(
    headline: Statement, new: list[Reading], instead: list[Reading], articles: Mapping[str, Article]
) -> Difference:
    outlet = articles[headline.article].outlet
    explanation = (
        f"the headline of {outlet} names {_listed(new)}, whom no other statement here names; "
        f"they name {who_says_what(instead, articles)}"
    )
    return Difference("name", Relation.DETAIL, explanation, (*new, *instead))


def _listed(readings: list[Reading]) -> str:
    return ", ".join(f"“{reading.text}”" for reading in readings)


def _persons(statement: Statement) -> list[Reading]:
    return [
        reading
        for reading in statement.read("name")
        if isinstance(reading.value, Name) and reading.value.kind == "person"
    ]


def _is_among(reading: Reading, others: Sequence[Reading]) -> bool:
    """Tell whether one of the others may be the same person: all parts of the shorter name stand in the longer."""
    return any(_parts(reading) <= _parts(other) or _parts(other) <= _parts(reading) for other in others)


def _parts(reading: Reading) -> frozenset[str]:
    return frozenset(reading.value.parts) if isinstance(reading.value, Name) else frozenset()
