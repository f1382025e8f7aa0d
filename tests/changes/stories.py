"""Reports of one afternoon and of the evening after it, made by hand: who says how large the crowd was."""

from __future__ import annotations

import hashlib

from claimdiff.model import Article, Claim, Difference, Ignored, Quantity, Relation, Report, Span, Statement
from tests.factory import a_reading

CROWD = "Police put the crowd at {} people."
ROAD = "The road was closed until noon."
MAYOR = "The mayor thanked everybody."


def article(outlet: str, *sentences: str, path: str = "") -> Article:
    """Build an article as the loader does: an id that is made of outlet and text."""
    text = "\n".join(sentences) + "\n"
    id_ = hashlib.sha256(f"{outlet}\0{text}".encode()).hexdigest()[:8]
    return Article(id_, path or f"news/{outlet.lower()}.txt", outlet, text)


def say(told: Article, words: str) -> Statement:
    """Find these words in the article."""
    at = told.text.index(words)
    span = Span(at, at + len(words))
    return Statement(f"{told.id}-{at}", told.id, span, span, words)


def claim(*statements: Statement, relation: Relation = Relation.CONFLICT) -> Claim:
    """Build a claim as the pipeline does: an id made of its statements' ids, a difference where figures differ."""
    ids = sorted(statement.id for statement in statements)
    figures = {one.id: word for one in statements for word in one.text.split() if word[0].isdigit()}
    readings = tuple(
        a_reading(one, "quantity", Quantity(number, number), figures[one.id])
        for one in statements if one.id in figures for number in [float(figures[one.id].replace(",", ""))]
    )
    differ = len(set(figures.values())) > 1
    told = Difference("quantity", relation, " or ".join(sorted(set(figures.values()))), readings)
    digest = hashlib.sha256(" ".join(ids).encode()).hexdigest()
    return Claim(f"c{digest[:8]}", statements[0].text, statements, (), (told,) if differ else ())


def report(*claims: Claim, of: tuple[Article, ...], ignored: tuple[Ignored, ...] = ()) -> Report:
    """Build a report of these articles."""
    ids = tuple(each.id for each in of)
    return Report(of, ids, ids[:1] * len(ids), claims, ignored=ignored)
