"""Which watched topic a claim fits."""

from __future__ import annotations

from collections.abc import Sequence

from claimdiff.model import Statement
from claimdiff.options import Topic
from claimdiff.words import stems


def topic_of(statements: Sequence[Statement], topics: Sequence[Topic]) -> str:
    """Return the name of the first topic that the statements of at least half of the articles fit, or "".

    A statement fits when all words of one of the topic's entries occur in it, compared by their stems.
    """
    articles = dict.fromkeys(statement.article for statement in statements)
    said = [(statement.article, frozenset(stems(statement.text))) for statement in statements]
    for topic in topics:
        entries = [frozenset(stems(entry)) for entry in topic.words]
        fitting = {article for article, text in said if any(entry and entry <= text for entry in entries)}
        if fitting and 2 * len(fitting) >= len(articles):
            return topic.name
    return ""
