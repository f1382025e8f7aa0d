"""Work done once an article: a step's result is kept while the same article is being read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from claimdiff.model import Article

Result = TypeVar("Result")


def once_an_article(step: Callable[[Article], Result]) -> Callable[[Article], Result]:
    """Return the step with a memory of the last article it was given, told by identity.

    Hashing an article walks all its blocks, which would make reading statements one by one quadratic.
    """
    last: list[tuple[Article, Result]] = []

    def remembered(article: Article) -> Result:
        for known, result in last[:1]:
            if known is article:
                return result
        result = step(article)
        last[:] = [(article, result)]
        return result

    return remembered
