"""Articles join to groups, the most alike first, until no two groups may join."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count

from claimdiff.model import Article

#: More than a sum of products can be off by, so that no pair at the very edge is overlooked.
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that are together so far: the sum of their words' worths, and their first and last known day.

    `articles` are ids, sorted. Where no day is known, no article lies too far from them.
    """

    articles: tuple[str, ...]
    words: dict[str, float]
    first: date = date.max
    last: date = date.min


#: Tells whether two groups, of this mean likeness, may become one.
MayJoin = Callable[[Group, Group, float], bool]


def single(article: Article, words: dict[str, float]) -> Group:
    """Make a group of one article, its words given as a vector of unit length."""
    if article.published is None:
        return Group((article.id,), words)
    return Group((article.id,), words, article.published.day, article.published.day)


def join_most_alike(singles: Sequence[Group], may_join: MayJoin, least: float = 0.0) -> list[Group]:
    """Join groups, the most alike first, until no two may join.

    Only groups that hold two articles of a cosine of at least `least` (`near`) are ever asked about: groups that
    are that alike on average do.
    """
    groups = dict(enumerate(singles))
    near = find_near([single.words for single in singles], least)
    queue = [_bid(groups, one, other) for one, others in near.items() for other in others if one < other]
    heapq.heapify(queue)
    numbers = count(len(singles))
    while queue:
        below, _, one, other = heapq.heappop(queue)
        if one not in groups or other not in groups or not may_join(groups[one], groups[other], -below):
            continue
        joined = next(numbers)
        groups[joined] = _join(groups.pop(one), groups.pop(other))
        near[joined] = {each for each in near.pop(one) | near.pop(other) if each in groups}
        for each in sorted(near[joined]):
            near[each].add(joined)
            heapq.heappush(queue, _bid(groups, each, joined))
    return list(groups.values())


def _bid(groups: Mapping[int, Group], one: int, other: int) -> tuple[float, list[str], int, int]:
    """Return what sorts two groups in the queue: the most alike first, among equals those of the first ids."""
    left, right = groups[one], groups[other]
    return -likeness(left, right), sorted((left.articles[0], right.articles[0])), one, other


def find_near(vectors: Sequence[Mapping[str, float]], least: float) -> dict[int, set[int]]:
    """Return, for each article by place, the others that are alike by themselves (cosine of at least `least`)."""
    near: dict[int, set[int]] = {at: set() for at in range(len(vectors))}
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, vector in enumerate(vectors):
        common = [0.0] * at
        for term, worth in vector.items():
            for other, its_worth in holders[term]:
                common[other] += worth * its_worth
            holders[term].append((at, worth))
        for other, cosine in enumerate(common):
            if cosine >= least - ROUNDING:
                near[at].add(other)
                near[other].add(at)
    return near


def likeness(one: Group, other: Group) -> float:
    """Return the mean cosine (0..1) of the articles of two groups."""
    small, large = (one.words, other.words) if len(one.words) <= len(other.words) else (other.words, one.words)
    total = math.fsum(worth * large[term] for term, worth in small.items() if term in large)
    return total / (len(one.articles) * len(other.articles))


def days_apart(one: Group, other: Group) -> int:
    """Return how many days lie between the first and the last of two groups; less than 0 where none is known."""
    return max((one.last - other.first).days, (other.last - one.first).days)


def _join(one: Group, other: Group) -> Group:
    words = dict(one.words)
    for term, worth in other.words.items():
        words[term] = words.get(term, 0.0) + worth
    articles = tuple(sorted(one.articles + other.articles))
    return Group(articles, words, min(one.first, other.first), max(one.last, other.last))
