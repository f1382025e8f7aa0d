"""What the rest of the story says of a pair: whether the two have the same partners in the other articles."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

#: Partners below this first score are left out of account: they change next to nothing and cost time.
FAINT = 0.03


@dataclass(frozen=True, slots=True)
class Partners:
    """Each statement's partners with their first scores.

    `scores` holds all first scores by pair (the smaller place first); `lengths` the length of each
    statement's row of scores; `articles` names each statement's article, `count` is how many there are.
    """

    articles: tuple[str, ...]
    count: int
    scores: Mapping[tuple[int, int], float]
    of: dict[int, dict[int, float]]
    lengths: dict[int, float]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two statements by place, and the statements elsewhere that both resemble, with both first scores."""

    left: int
    right: int
    score: float
    common: tuple[tuple[int, float, float], ...]


Support = Callable[[Partners, Meeting], float]


def find_partners(articles: tuple[str, ...], scores: Mapping[tuple[int, int], float]) -> Partners:
    """Arrange first scores by statement."""
    of: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), score in scores.items():
        if score >= FAINT:
            of[left][right] = of[right][left] = score
    lengths = {place: math.sqrt(math.fsum(s * s for s in row.values())) for place, row in of.items()}
    return Partners(articles, len(set(articles)), scores, dict(of), lengths)


def meet(partners: Partners, left: int, right: int) -> Meeting:
    """Bring two statements together, with the partners that they share."""
    one, other = partners.of.get(left, {}), partners.of.get(right, {})
    common = tuple((place, score, other[place]) for place, score in one.items() if place in other)
    return Meeting(left, right, partners.scores[left, right], common)


def first_score(partners: Partners, meeting: Meeting) -> float:  # noqa: ARG001
    """Return the log-odds of the first score, made of the words alone."""
    score = min(max(meeting.score, 1e-6), 1.0 - 1e-6)
    return math.log(score / (1.0 - score))


def same_partners(partners: Partners, meeting: Meeting) -> float:
    """Return the cosine of the two rows of scores: do they resemble the same statements elsewhere (0..1)."""
    if not meeting.common:
        return 0.0
    product = math.fsum(one * other for _, one, other in meeting.common)
    return product / (partners.lengths[meeting.left] * partners.lengths[meeting.right])


def agreeing_articles(partners: Partners, meeting: Meeting) -> float:
    """Return the mean, over all articles, of the best score by which a statement of a third one resembles both (0..1).

    A mean, not a sum: the more articles a story has, the more often something resembles both by chance.
    """
    best: dict[str, float] = {}
    for place, one, other in meeting.common:
        article = partners.articles[place]
        best[article] = max(best.get(article, 0.0), min(one, other))
    return math.fsum(best.values()) / partners.count


def next_to(partners: Partners, meeting: Meeting) -> float:
    """Return the best first score of the statements just before the two, or just after them (0..1)."""
    return max(partners.scores.get((meeting.left + step, meeting.right + step), 0.0) for step in (-1, 1))


#: Every feature of the second look, computed from the first scores.
SUPPORT: tuple[tuple[str, Support], ...] = (
    ("score of the words", first_score),
    ("same partners elsewhere", same_partners),
    ("share of the articles that agree", agreeing_articles),
    ("neighbours score as well", next_to),
)
