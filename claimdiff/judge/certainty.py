"""What one outlet hedges and another tells flatly; a plan that has since happened."""

from __future__ import annotations

from collections.abc import Mapping

from claimdiff.judge.telling import who_says_what
from claimdiff.judge.updates import hours_between
from claimdiff.model import (
    Article,
    Certainty,
    Claim,
    Difference,
    Modality,
    Reading,
    Relation,
    Role,
    Statement,
)
from claimdiff.words import stems


def hedges(claim: Claim, articles: Mapping[str, Article]) -> list[Difference]:
    """Return the difference between statements that hedge something and statements of others that tell it flatly.

    A hedge is any word below a flat assertion on the ladder of certainty; a statement tells the thing
    flatly when it has the hedged word without a hedge; against a bare "allegedly", what is put to a
    speaker ("police said") is not told flatly either. When every hedge announces (`will`, `scheduled`)
    and all flat statements were published later, it is an update: the plan happened.
    """
    body = [statement for statement in claim.statements if statement.role is Role.BODY]
    hedging = {reading.article for statement in body for reading in _hedges(statement)}
    plain = [each for each in body if not each.read("modality") and each.article not in hedging]
    said = {statement.id: frozenset(stems(statement.text)) for statement in plain}
    pairs = [
        (reading, each)
        for statement in body
        for reading in _hedges(statement)
        for each in plain
        if said[each.id] & _about(reading) and not _is_attributed(each, reading, statement)
    ]
    hedged = list(dict.fromkeys(reading for reading, _ in pairs))
    telling = {each.id for _, each in pairs}
    flat = [each for each in plain if each.id in telling]
    if not hedged or not flat:
        return []
    readings = (*hedged, *(_flat(statement) for statement in flat))
    happened = _happened(hedged, flat, articles)
    outlets = ", ".join(dict.fromkeys(articles[statement.article].outlet for statement in flat))
    told = who_says_what(hedged, articles)
    if happened:
        explanation = f"announced with {told}; since then told as done by {outlets}"
        return [Difference("modality", Relation.UPDATE, explanation, readings)]
    how = "announced" if all(_announces(reading) for reading in hedged) else "hedged"
    explanation = f"{how} with {told}; told plainly by {outlets}"
    return [Difference("modality", Relation.DETAIL, explanation, readings)]


def _hedges(statement: Statement) -> list[Reading]:
    return [
        reading
        for reading in statement.read("modality")
        if isinstance(reading.value, Modality) and reading.value.certainty < Certainty.ASSERTED
    ]


def _is_attributed(statement: Statement, hedge: Reading, hedging: Statement) -> bool:
    """Tell whether a statement without a hedge is put to a speaker, where another one says "allegedly" of its own."""
    hearsay = isinstance(hedge.value, Modality) and hedge.value.certainty is Certainty.REPORTED
    return hearsay and bool(statement.read("speaker")) and not hedging.read("speaker")


def _about(reading: Reading) -> frozenset[str]:
    return frozenset(reading.value.about) if isinstance(reading.value, Modality) else frozenset()


def _flat(statement: Statement) -> Reading:
    return Reading(statement.id, "modality", Modality(Certainty.ASSERTED), statement.span, statement.text)


def _announces(reading: Reading) -> bool:
    return isinstance(reading.value, Modality) and reading.value.certainty is Certainty.SCHEDULED


def _happened(hedged: list[Reading], flat: list[Statement], articles: Mapping[str, Article]) -> bool:
    return all(map(_announces, hedged)) and all(
        (hours_between(articles[reading.article].published, articles[statement.article].published) or 0) > 0
        for reading in hedged
        for statement in flat
    )
