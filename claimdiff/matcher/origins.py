"""Which articles print one text: reprints count as one origin, however many outlets carry them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from claimdiff.matcher.words import fold
from claimdiff.model import Article, Role, Statement

#: Words in a row that two writers hardly choose by chance.
RUN = 8
#: An article is a reprint when this share of its runs of words stands in the other article too.
REPRINTED = 0.6


def find_origins(articles: Mapping[str, Article], statements: Sequence[Statement]) -> dict[str, str]:
    """Give each article's id the id of the article that stands for its origin, its own when the text is its own.

    The rule: of the shorter article's runs of eight words, at least six in ten stand in the longer one.
    Articles that share less, such as two that carry a few agency sentences among their own, are two
    origins. The longest text stands for its origin (then the smallest id).
    """
    runs = _runs_of(articles, statements)
    ordered = sorted(articles, key=lambda id_: (-len(runs[id_]), id_))
    origins: dict[str, str] = {}
    for id_ in ordered:
        heads = (head for head in ordered if origins.get(head) == head and _reprints(runs[id_], runs[head]))
        origins[id_] = next(heads, id_)
    return {id_: origins[id_] for id_ in sorted(origins)}


def _runs_of(articles: Mapping[str, Article], statements: Sequence[Statement]) -> dict[str, set[str]]:
    words: dict[str, list[str]] = defaultdict(list)
    for one in sorted(statements, key=lambda one: (one.article, one.span.start, one.span.end)):
        if one.role is Role.BODY:
            words[one.article] += "".join(c if c.isalnum() else " " for c in fold(one.text)).split()
    return {id_: {" ".join(words[id_][at : at + RUN]) for at in range(len(words[id_]) - RUN + 1)} for id_ in articles}


def _reprints(one: set[str], other: set[str]) -> bool:
    small = min(len(one), len(other))
    return small > 0 and len(one & other) >= REPRINTED * small
