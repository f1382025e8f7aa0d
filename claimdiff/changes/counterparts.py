"""Which article and which statement of an earlier report is which of a later one, though it was edited."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath

from claimdiff.model import Article, Report, Statement
from claimdiff.words import words

#: What shows that two articles are one: the first of these that both have, and no other article has.
_MARKS: tuple[Callable[[Article], object], ...] = (
    lambda article: article.id,
    lambda article: article.text,
    lambda article: article.path,
    lambda article: (PurePath(article.path).name, article.outlet),
    lambda article: article.url,
    lambda article: article.outlet and article.title and (article.outlet, article.title),
)
#: An edited sentence keeps at least this share of the words of its two versions; else it is another sentence.
_KEPT = 0.5

#: Ids of an earlier report, each with its counterpart's in a later one.
Counterparts = Mapping[str, str]


def pair_articles(old: Sequence[Article], new: Sequence[Article]) -> Counterparts:
    """Pair the articles that are the same, or the same but edited: by text, path, file and outlet, address, title."""
    pairs: dict[str, str] = {}
    for mark in _MARKS:
        left = _by_mark((one for one in old if one.id not in pairs), mark)
        taken = set(pairs.values())
        right = _by_mark((one for one in new if one.id not in taken), mark)
        pairs.update((left[found], right[found]) for found in left if found in right)
    return pairs


def pair_statements(old: Report, new: Report, articles: Counterparts) -> Counterparts:
    """Pair the statements of paired articles: those at the same place, with the same words, or edited in between."""
    left, right = _by_article(old), _by_article(new)
    pairs: dict[str, str] = {}
    for one, other in articles.items():
        pairs.update(_pair(left.get(one, ()), right.get(other, ())))
    return pairs


def _by_mark(articles: Iterable[Article], mark: Callable[[Article], object]) -> dict[object, str]:
    """Give the articles by their mark; one that is empty, or that several share, shows nothing."""
    found: dict[object, list[str]] = defaultdict(list)
    for article in articles:
        found[mark(article)].append(article.id)
    return {each: ids[0] for each, ids in found.items() if each and len(ids) == 1}


def _by_article(report: Report) -> dict[str, tuple[Statement, ...]]:
    said = {statement.id: statement for claim in report.every_claim for statement in claim.statements}
    found: dict[str, list[Statement]] = defaultdict(list)
    for statement in said.values():
        found[statement.article].append(statement)
    return {article: tuple(sorted(mine, key=lambda one: (one.span, one.id))) for article, mine in found.items()}


def _pair(old: Sequence[Statement], new: Sequence[Statement]) -> dict[str, str]:
    """Pair the statements of one article: by their words, the first with the first; then those edited in between."""
    places: dict[str, list[Statement]] = defaultdict(list)
    for statement in reversed(new):
        places[_plain(statement)].append(statement)
    pairs = {one.id: places[_plain(one)].pop().id for one in old if places[_plain(one)]}
    return {**pairs, **dict(_edited(old, new, pairs))}


def _edited(
    old: Sequence[Statement], new: Sequence[Statement], pairs: Counterparts
) -> Iterator[tuple[str, str]]:
    """Pair what stands between the same unchanged statements in both versions, as many here as there."""
    left, right = _between(old, pairs), _between(new, {other: other for other in pairs.values()})
    for after, before in left.items():
        now = right.get(after, [])
        if len(before) == len(now):
            yield from ((one.id, other.id) for one, other in zip(before, now, strict=True) if _alike(one, other))


def _between(statements: Sequence[Statement], known: Counterparts) -> dict[str, list[Statement]]:
    """Give the statements without a counterpart by the counterpart that they follow, the first ones by none."""
    found: dict[str, list[Statement]] = defaultdict(list)
    after = ""
    for statement in statements:
        after = known.get(statement.id, after)
        if statement.id not in known:
            found[after].append(statement)
    return found


def _alike(one: Statement, other: Statement) -> bool:
    left, right = set(words(one.text)), set(words(other.text))
    return len(left & right) >= _KEPT * len(left | right)


def _plain(statement: Statement) -> str:
    return " ".join(statement.text.split())
