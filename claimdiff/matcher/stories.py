"""Which articles tell one story: those that share names and rare words, and lie days apart, not months."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count

from claimdiff.matcher.words import Word, words_of
from claimdiff.model import Article, Statement
from claimdiff.options import Matching

#: Cosine of two articles' words from which they tell one story. Articles on one story reach .24 in 19 of 20
#: cases of the ECB+ collection, articles of unlike topics in 1 of 100; full-length ones stay clear of it.
ALIKE = 0.24
#: A name counts for more than another word, a word of a common family of news words for less.
NAME, FAMILY, PLAIN = 1.5, 0.75, 1.0
#: More than a sum of products can be off by, so that no pair at the very edge of `ALIKE` is overlooked.
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that tell one story so far: the sum of their words' worths, and their first and last known day.

    `articles` are ids, sorted.
    """

    articles: tuple[str, ...]
    words: dict[str, float]
    first: date
    last: date


def group_stories(
    articles: Mapping[str, Article], statements: Sequence[Statement], options: Matching
) -> tuple[tuple[str, ...], ...]:
    """Group articles by story: the ids of each story sorted, the stories sorted by their first id.

    Two groups of articles join while the mean likeness of their articles is at least `ALIKE`, the most alike
    first. Articles whose days of publication are both known and more than `options.story_days` apart never join.
    """
    vectors = weigh(articles, statements)
    singles = [single(articles[id_], vectors[id_]) for id_ in sorted(articles)]
    return tuple(sorted(group.articles for group in _join_most_alike(singles, options.story_days)))


def _join_most_alike(singles: Sequence[Group], days: int) -> list[Group]:
    """Join groups, the most alike first, until no two are alike.

    Groups that are alike on average hold two articles that are: only such groups (`near`) are ever compared.
    """
    groups = dict(enumerate(singles))
    near = find_near([single.words for single in singles])
    queue = [_bid(groups, one, other, days) for one, others in near.items() for other in others if one < other]
    heapq.heapify(queue)
    numbers = count(len(singles))
    while queue:
        below, _, one, other = heapq.heappop(queue)
        if -below < ALIKE:
            break
        if one not in groups or other not in groups:
            continue
        joined = next(numbers)
        groups[joined] = _join(groups.pop(one), groups.pop(other))
        near[joined] = {each for each in near.pop(one) | near.pop(other) if each in groups}
        for each in sorted(near[joined]):
            near[each].add(joined)
            heapq.heappush(queue, _bid(groups, each, joined, days))
    return list(groups.values())


def _bid(groups: Mapping[int, Group], one: int, other: int, days: int) -> tuple[float, list[str], int, int]:
    """Return what sorts two groups in the queue: the most alike first, among equals those of the first ids."""
    left, right = groups[one], groups[other]
    return -likeness(left, right, days), sorted((left.articles[0], right.articles[0])), one, other


def find_near(vectors: Sequence[Mapping[str, float]]) -> dict[int, set[int]]:
    """Return, for each article by place, the others that are alike by themselves (cosine of at least `ALIKE`)."""
    near: dict[int, set[int]] = {at: set() for at in range(len(vectors))}
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, vector in enumerate(vectors):
        common: dict[int, float] = defaultdict(float)
        for term, worth in vector.items():
            for other, its_worth in holders[term]:
                common[other] += worth * its_worth
            holders[term].append((at, worth))
        for other, cosine in common.items():
            if cosine >= ALIKE - ROUNDING:
                near[at].add(other)
                near[other].add(at)
    return near


def likeness(one: Group, other: Group, days: int) -> float:
    """Return the mean cosine (0..1) of the articles of two groups, less than 0 when two lie more than `days` apart."""
    if max((one.last - other.first).days, (other.last - one.first).days) > days:
        return -1.0
    small, large = (one.words, other.words) if len(one.words) <= len(other.words) else (other.words, one.words)
    total = math.fsum(worth * large[term] for term, worth in small.items() if term in large)
    return total / (len(one.articles) * len(other.articles))


def _join(one: Group, other: Group) -> Group:
    words = dict(one.words)
    for term, worth in other.words.items():
        words[term] = words.get(term, 0.0) + worth
    articles = tuple(sorted(one.articles + other.articles))
    return Group(articles, words, min(one.first, other.first), max(one.last, other.last))


def single(article: Article, words: dict[str, float]) -> Group:
    """Make a group of one article; where its day is not known, no article lies too far from it."""
    if article.published is None:
        return Group((article.id,), words, date.max, date.min)
    return Group((article.id,), words, article.published.day, article.published.day)


def weigh(articles: Mapping[str, Article], statements: Sequence[Statement]) -> dict[str, dict[str, float]]:
    """Return what each term is worth in each article: vectors of unit length, by the articles' ids."""
    words: dict[str, list[Word]] = {id_: [] for id_ in articles}
    for one in statements:
        words[one.article] += words_of(one.text)
    return {id_: _vector(found) for id_, found in words.items()}


def _vector(words: Sequence[Word]) -> dict[str, float]:
    counts = Counter(word.term for word in words if not word.number)
    kind = {word.term: FAMILY if word.family else PLAIN for word in words}
    kind.update((word.term, NAME) for word in words if word.name)
    raw = {term: (1 + math.log(number)) * kind[term] for term, number in sorted(counts.items())}
    norm = math.sqrt(math.fsum(value * value for value in raw.values())) or 1.0
    return {term: value / norm for term, value in raw.items()}
