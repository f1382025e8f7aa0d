"""Which articles print one text: agency copy and reprints, which are no independent confirmation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from rapidfuzz.distance import Indel

from claimdiff.model import Article, Passage, Reprint, Role, Span, Statement
from claimdiff.words import words

#: Words in a row that two writers seldom choose alike; only sentences that share such a run are compared.
RUN = 5
#: Two sentences of at least this many words are one when this share of their words stands in both in order.
SHORTEST = 8
ALIKE = 0.6
#: An article is a reprint when this share of its words stands in passages shared with the other. Labelled
#: stories hold agency copies at .38, .41 and .61, and rewritten stories with a few borrowed sentences up to .18.
REPRINTED = 0.3

#: A borrowed sentence or two make no reprint of a short notice, unless they are most of it.
PASSAGES = 3
MOST = 0.6

Sentence = tuple[str, Span]


def find_reprints(articles: Mapping[str, Article], statements: Sequence[Statement]) -> tuple[Reprint, ...]:
    """Return, for every two articles that share near-verbatim sentences, those passages and their share.

    The share is of the words of the shorter body (0..1). Sorted by the articles' ids. Each sentence is
    paired with the one most like it.
    """
    told = {sentence: words(sentence[1].of(articles[sentence[0]].text)) for sentence in _sentences(statements)}
    lengths = {id_: sum(len(said) for (article, _), said in told.items() if article == id_) for id_ in articles}
    shared: dict[tuple[str, str], list[tuple[float, Sentence, Sentence]]] = defaultdict(list)
    for one, other in _candidates(told):
        likeness = Indel.normalized_similarity(told[one], told[other])
        if likeness >= ALIKE:
            shared[one[0], other[0]].append((likeness, one, other))
    return tuple(_reprint(pair, shared[pair], told, lengths) for pair in sorted(shared))


def find_origins(articles: Mapping[str, Article], reprints: Sequence[Reprint]) -> dict[str, str]:
    """Give each article's id the id of the article that stands for its origin, its own when the text is its own.

    Two articles have one origin when at least `REPRINTED` of the shorter one, in `PASSAGES` or more, or
    `MOST` of it, stands in the other. The longest text stands for its origin (then the smallest id).
    """
    near = {frozenset({each.left, each.right}) for each in reprints if _is_reprint(each)}
    ordered = sorted(articles, key=lambda id_: (-len(articles[id_].text), id_))
    origins: dict[str, str] = {}
    for id_ in ordered:
        heads = (head for head in ordered if origins.get(head) == head and frozenset({id_, head}) in near)
        origins[id_] = next(heads, id_)
    return {id_: origins[id_] for id_ in sorted(origins)}


def _is_reprint(reprint: Reprint) -> bool:
    return reprint.share >= (REPRINTED if len(reprint.passages) >= PASSAGES else MOST)


def _sentences(statements: Sequence[Statement]) -> list[Sentence]:
    body = ((each.article, each.sentence) for each in statements if each.role is Role.BODY)
    return sorted(dict.fromkeys(body))


def _candidates(told: Mapping[Sentence, tuple[str, ...]]) -> Iterator[tuple[Sentence, Sentence]]:
    """Give every two sentences of two articles that share a run of words, in order."""
    holders: dict[tuple[str, ...], list[Sentence]] = defaultdict(list)
    for sentence, said in told.items():
        if len(said) >= SHORTEST:
            for run in dict.fromkeys(said[at : at + RUN] for at in range(len(said) - RUN + 1)):
                holders[run].append(sentence)
    pairs = (pair for sharing in holders.values() if len(sharing) > 1 for pair in combinations(sharing, 2))
    yield from sorted({pair for pair in pairs if pair[0][0] != pair[1][0]})


def _reprint(
    pair: tuple[str, str],
    alike: list[tuple[float, Sentence, Sentence]],
    told: Mapping[Sentence, tuple[str, ...]],
    lengths: Mapping[str, int],
) -> Reprint:
    taken: set[Sentence] = set()
    passages: list[Passage] = []
    common = 0.0
    for likeness, one, other in sorted(alike, key=lambda each: (-each[0], each[1], each[2])):
        if one not in taken and other not in taken:
            taken |= {one, other}
            passages.append(Passage(one[1], other[1]))
            common += likeness * (len(told[one]) + len(told[other])) / 2
    share = min(common / max(min(lengths[pair[0]], lengths[pair[1]]), 1), 1.0)
    return Reprint(*pair, round(share, 3), tuple(sorted(passages)))
