"""What the judge may look at beside the claim itself: the articles, and the sentences around its clauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimdiff.model import Article, Reading, Span, Statement

Sentence = tuple[str, Span]


@dataclass(frozen=True, slots=True)
class Context:
    """The articles by id, and the statements of each sentence in order of place."""

    articles: Mapping[str, Article]
    sentences: Mapping[Sentence, tuple[Statement, ...]]

    def around(self, statement: Statement, slot: str) -> tuple[Reading, ...]:
        """Return the statement's readings of a slot; where it has none, those of its whole sentence.

        "In 2004 a quake triggered a tsunami that killed 230,000 people": the last clause is about 2004.
        """
        sentence = self.sentences.get((statement.article, statement.sentence), ())
        return statement.read(slot) or tuple(reading for each in sentence for reading in each.read(slot))


def context_of(articles: Mapping[str, Article], statements: Iterable[Statement]) -> Context:
    """Gather the statements of each sentence; `statements` come in order of place."""
    sentences: dict[Sentence, tuple[Statement, ...]] = {}
    for statement in statements:
        key = (statement.article, statement.sentence)
        sentences[key] = (*sentences.get(key, ()), statement)
    return Context(articles, sentences)
