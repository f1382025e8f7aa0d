"""Which watched topic a claim fits."""

from __future__ import annotations

from collections.abc import Sequence

from claimdiff.model import Statement
from claimdiff.options import Topic
from claimdiff.words import stems


def topic_of(statements: Sequence[Statement], topics: Sequence[Topic]) -> str:
    """Return the name of the first topic that at least half of the statements fit, or an empty string.

    A statement fits when all words of one of the topic's entries occur in it, compared by their stems.
    """
    texts = [frozenset(stems(statement.text)) for statement in statements]
    for topic in topics:
        entries = [frozenset(stems(entry)) for entry in topic.words]
        fitting = sum(any(entry and entry <= text for entry in entries) for text in texts)
        if fitting and 2 * fitting >= len(texts):
            return topic.name
    return ""
