"""Statements to claims: strongest ties first, and a claim grows only by what agrees with the claim as a whole."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

Tie = tuple[int, int]

#: A single statement joins a claim from this share of the threshold: a mean over many ties is surer than one
#: tie. Two claims join at the threshold itself, for joining them wrongly spoils both.
GROWTH = 0.85


def gather(
    articles: Sequence[str], ties: Mapping[Tie, float], threshold: float, apart: Set[Tie] = frozenset()
) -> list[tuple[int, ...]]:
    """Gather statements (by place) into claims by average linkage.

    `articles` names each statement's article; `ties` maps pairs (smaller first) to scores, pairs without
    one count 0. A claim begins with a tie of at least `threshold`, the strongest first; it grows while the
    mean score to its statements of other articles reaches the threshold, for a single statement `GROWTH`
    of it. Pairs in `apart` never come together. Returns groups of two or more, sorted.
    """
    groups: dict[int, tuple[int, ...]] = {place: (place,) for place in range(len(articles))}
    links: dict[int, dict[int, float]] = defaultdict(dict)
    queue: list[tuple[float, int, int]] = []
    for (left, right), score in ties.items():
        links[left][right] = links[right][left] = score
        if score >= threshold:
            queue.append((-score, left, right))
    heapq.heapify(queue)
    following = len(articles)
    while queue:
        _, left, right = heapq.heappop(queue)
        if left not in groups or right not in groups:
            continue
        merged = following
        following += 1
        members = tuple(sorted(groups.pop(left) + groups.pop(right)))
        groups[merged] = members
        one, other = links.pop(left), links.pop(right)
        for neighbour in sorted(set(one) | set(other)):
            if neighbour not in groups:
                continue
            total = one.get(neighbour, 0.0) + other.get(neighbour, 0.0)
            links[merged][neighbour] = links[neighbour][merged] = total
            mean = total / _crossings(articles, members, groups[neighbour])
            if mean >= threshold * (GROWTH if len(groups[neighbour]) == 1 else 1.0) and not _meet(
                members, groups[neighbour], apart
            ):
                heapq.heappush(queue, (-mean, min(merged, neighbour), max(merged, neighbour)))
    return sorted(members for members in groups.values() if len(members) > 1)


def _meet(one: Sequence[int], other: Sequence[int], apart: Set[Tie]) -> bool:
    return bool(apart) and any((min(a, b), max(a, b)) in apart for a in one for b in other)


def _crossings(articles: Sequence[str], one: Sequence[int], other: Sequence[int]) -> int:
    count = sum(articles[a] != articles[b] for a in one for b in other)
    return max(count, 1)
