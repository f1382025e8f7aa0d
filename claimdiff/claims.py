"""From statements that belong together to a claim: its id and its title."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence

from claimdiff.loader import split_clauses
from claimdiff.model import Alignment, Article, Claim, Role, Statement
from claimdiff.words import EMPTY_WORDS, stem, words

#: A word that the others do not have costs a title this much of what a word that all have gains it.
_OWN_WORD = 0.3
#: A title needs at least this many words that carry content, or it says nothing.
_FEWEST = 3


def make_claim(
    statements: Sequence[Statement], alignments: Sequence[Alignment], articles: Mapping[str, Article]
) -> Claim:
    """Make the claim of these statements, given in order of place, with the alignments among them.

    The id is derived from the ids of the statements alone, so that the same statements always have it.
    """
    ids = [statement.id for statement in statements]
    ties = tuple(tie for tie in alignments if tie.left in ids and tie.right in ids)
    digest = hashlib.sha256(" ".join(sorted(ids)).encode()).hexdigest()
    return Claim(f"c{digest[:8]}", title_of(statements, articles), tuple(statements), ties)


def title_of(statements: Sequence[Statement], articles: Mapping[str, Article]) -> str:
    """Return the clause, in an outlet's own words, that says most of what the outlets have in common.

    Body statements come before headlines and captions; the first clause wins among equals.
    """
    body = [each for each in statements if each.role is Role.BODY] or list(statements)
    if len({each.article for each in body}) < 2:
        return " ".join(body[0].text.split())
    said = {article: _stems_of(each.text for each in body if each.article == article) for article in articles}
    best, title = 0.0, body[0].text
    for statement in body:
        others = [stems for article, stems in said.items() if article != statement.article and stems]
        for clause in _clauses(statement, articles[statement.article]):
            worth = _worth(_stems_of([clause]), others)
            if worth > best:
                best, title = worth, clause
    return " ".join(title.split())


def _clauses(statement: Statement, article: Article) -> list[str]:
    spans = [clause.span for clause in split_clauses(article.text, statement.span, content=_FEWEST)]
    return [statement.text, *(span.of(article.text) for span in spans)]


def _worth(stems: frozenset[str], others: Sequence[frozenset[str]]) -> float:
    if len(stems) < _FEWEST:
        return 0.0
    shares = [sum(word in said for said in others) / len(others) for word in sorted(stems)]
    # fsum, because sum() rounds floats differently from Python 3.12 on, and equal titles would swap.
    return math.fsum(share if share else -_OWN_WORD for share in shares)


def _stems_of(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for text in texts for word in words(text) if word not in EMPTY_WORDS)
