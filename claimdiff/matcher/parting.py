"""Look-alike events come apart: beside what all articles tell they share little, and each has words of its own."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from claimdiff.matcher.commonness import commonness
from claimdiff.matcher.joining import Group, join_most_alike
from claimdiff.matcher.vectors import unit

#: Mean cosine of two groups of articles below which they may tell of two events, where a word counts for the more
#: the fewer of the articles tell it. With words of their own asked for as well, this parts groups of one event in
#: 2 of 100 cases, of two look-alike events in half of them (ECB+: two arrests in one team, two fights of one boxer).
UNLIKE = 0.05
#: How many of the words that one group tells and the other does not are looked at. Fewer part what is one event.
OWN = 8

#: What each term is worth in one article.
Vector = Mapping[str, float]


def part(vectors: Mapping[str, Vector], origins: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Part articles that are alike, given by id, into the events they tell of: the ids of each, sorted.

    All of them join again, the most alike first; but two groups that are hardly alike, and that each have words
    of their own, stay apart. `origins` names each article's text: one that many articles print counts as one.
    """
    told = Counter(term for vector in vectors.values() for term in vector)
    rarity = {term: commonness(term) * math.log((len(vectors) + 1) / number) for term, number in told.items()}
    singles = [
        Group((id_,), unit({term: worth * rarity[term] for term, worth in vectors[id_].items()}))
        for id_ in sorted(vectors)
    ]

    def may_join(one: Group, other: Group, alike: float) -> bool:
        here, there = ([vectors[id_] for id_ in group.articles] for group in (one, other))
        texts = min(len({origins[id_] for id_ in group.articles}) for group in (one, other))
        return alike >= UNLIKE or not are_two_events(here, there, texts)

    return [group.articles for group in join_most_alike(singles, may_join)]


def are_two_events(here: Sequence[Vector], there: Sequence[Vector], texts: int) -> bool:
    """Tell whether each group has words that most of its articles tell and the other's do not.

    The fewer `texts` the smaller group has, the surer it must be: of two, both must tell every such word; one text
    is never enough.
    """
    return (_own_words(here, there) + _own_words(there, here)) / 2 >= 1 / 2 + 1 / texts


def _own_words(here: Sequence[Vector], there: Sequence[Vector]) -> float:
    """Return the share of articles that tell a word, less the share of the others that do: mean of the `OWN` best."""
    told, elsewhere = (Counter(term for vector in vectors for term in vector) for vectors in (here, there))
    shares = (number / len(here) - elsewhere[term] / len(there) for term, number in told.items())
    return math.fsum(sorted(shares, reverse=True)[:OWN]) / OWN
