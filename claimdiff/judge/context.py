"""What the judge may look at beside the claim itself: the articles, and the sentences around its clauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimdiff.model import Article, Reading, Span, Statement

Sentence = tuple[str, Span]


@dataclass(frozen=True, slots=True)
class Context:
    """The articles by id, and the statements of each article and of each sentence in order of place."""

    articles: Mapping[str, Article]
    sentences: Mapping[Sentence, tuple[Statement, ...]]
    said: Mapping[str, tuple[Statement, ...]]

    def in_sentence(self, statement: Statement, slot: str) -> tuple[Reading, ...]:
        """Return the readings of a slot in the statement's whole sentence, in order of place."""
        clauses = self.sentences.get((statement.article, statement.sentence), ())
        return tuple(reading for each in clauses for reading in each.read(slot))

    def around(self, statement: Statement, slot: str) -> tuple[Reading, ...]:
        """Return the statement's readings of a slot; where it has none, those of its whole sentence.

        "In 2004 a quake triggered a tsunami that killed 230,000 people": the last clause is about 2004.
        """
        return statement.read(slot) or self.in_sentence(statement, slot)


def context_of(articles: Mapping[str, Article], statements: Iterable[Statement]) -> Context:
    """Gather the statements of each article and sentence; `statements` come in order of place."""
    sentences: dict[Sentence, list[Statement]] = {}
    said: dict[str, list[Statement]] = {}
    for statement in statements:
        sentences.setdefault((statement.article, statement.sentence), []).append(statement)
        said.setdefault(statement.article, []).append(statement)
    return Context(
        articles,
        {sentence: tuple(clauses) for sentence, clauses in sentences.items()},
        {article: tuple(told) for article, told in said.items()},
    )
