"""What the rest of the story says of a pair: whether other statements, in their own articles too, resemble both."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

#: Partners below this first score are left out of account: they change next to nothing and cost time.
FAINT = 0.03


@dataclass(frozen=True, slots=True)
class Partners:
    """Each statement's partners with their first scores, those that restate it in its own article among them.

    `articles` names each statement's article, `count` is how many articles there are.
    """

    articles: tuple[str, ...]
    count: int
    of: dict[int, dict[int, float]]


#: The statements that resemble both of a pair: place, and the first scores with the left and the right one.
Common = tuple[tuple[int, float, float], ...]
Support = Callable[[Partners, Common], float]


def find_partners(articles: tuple[str, ...], scores: Mapping[tuple[int, int], float]) -> Partners:
    """Arrange first scores by statement."""
    of: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), score in scores.items():
        if score >= FAINT:
            of[left][right] = of[right][left] = score
    return Partners(articles, len(set(articles)), dict(of))


def meet(partners: Partners, left: int, right: int) -> Common:
    """Bring two statements together: return the partners that they share."""
    one, other = partners.of.get(left, {}), partners.of.get(right, {})
    return tuple((place, score, other[place]) for place, score in one.items() if place in other)


def third_statement(partners: Partners, common: Common) -> float:  # noqa: ARG001
    """Return the best score by which a third statement, of whatever article, resembles both (0..1)."""
    return max((min(one, other) for _, one, other in common), default=0.0)


def agreeing_articles(partners: Partners, common: Common) -> float:
    """Return the mean, over all articles, of the best score by which a third statement there resembles both (0..1).

    A mean, not a sum: the more articles a story has, the more often something resembles both by chance.
    """
    best: dict[str, float] = {}
    for place, one, other in common:
        article = partners.articles[place]
        best[article] = max(best.get(article, 0.0), min(one, other))
    return math.fsum(best.values()) / partners.count


#: Every feature of the second look, computed from the first scores.
SUPPORT: tuple[tuple[str, Support], ...] = (
    ("a third statement agrees", third_statement),
    ("share of the articles that agree", agreeing_articles),
)
