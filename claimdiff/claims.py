"""From statements that belong together to a claim: its id and its title."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from claimdiff.loader import split_clauses
from claimdiff.model import Alignment, Article, Claim, Role, Statement, Verdict
from claimdiff.model.report import VERDICT_OF
from claimdiff.words import EMPTY_WORDS, stem, words

#: A word that the others do not have costs a title this much of what a word that all have gains it.
_OWN_WORD = 0.3
#: A title needs at least this many words that carry content, or it says nothing.
_FEWEST = 3
#: A title that holds the words in which the outlets differ is worth this many times as much, one that cannot stand
#: alone ("after the quake", "he said") this many times. Chosen by reading the titles of four stories.
_AT_STAKE = 1.6
_LEANS = 0.6
#: A title longer than this, in characters, loses worth as it grows: it would be cut where it is shown.
_LONG = 140
#: Longer words that differ (characters) are a clause of their own, and name nothing.
_LONGEST_VALUE = 40
_LEANING = frozenset(
    """after also although and as because before but despite during he her his however if it its or she since
    still that their they this these those though until when where which while who with""".split()
)


def make_claim(statements: Sequence[Statement], alignments: Sequence[Alignment]) -> Claim:
    """Make the claim of these statements, given in order of place, with the alignments among them, yet without a title.

    The id is derived from the ids of the statements alone, so that the same statements always have it.
    """
    ids = [statement.id for statement in statements]
    ties = tuple(tie for tie in alignments if tie.left in ids and tie.right in ids)
    digest = hashlib.sha256(" ".join(sorted(ids)).encode()).hexdigest()
    return Claim(f"c{digest[:8]}", "", tuple(statements), ties)


def entitle(claims: Iterable[Claim], articles: Mapping[str, Article]) -> list[Claim]:
    """Return judged claims under titles that hold the words in which the outlets differ, where one can.

    No two claims of several outlets have one title where their words allow two; the earlier one chooses first.
    """
    taken: set[str] = set()
    entitled = []
    for claim in claims:
        title = title_of(claim.statements, articles, _at_odds(claim), taken)
        entitled.append(replace(claim, title=title))
        taken.add(title)
    return entitled


def _at_odds(claim: Claim) -> list[str]:
    """Return the words of the differences that make the verdict; where the outlets agree there are none."""
    if claim.verdict is Verdict.AGREE:
        return []
    weightiest = [each for each in claim.differences if VERDICT_OF[each.relation] is claim.verdict]
    return [reading.text for each in weightiest for reading in each.readings]


def title_of(
    statements: Sequence[Statement], articles: Mapping[str, Article],
    told: Sequence[str] = (), taken: Collection[str] = (),
) -> str:
    """Return the clause, in an outlet's own words, that says most of what the outlets have in common.

    `told` are words in which they differ, `taken` are titles of other claims. Body statements come before headlines
    and captions; a clause that can stand alone comes before one that cannot; the first wins among equals.
    """
    at_stake = [words for words in told if len(words) <= _LONGEST_VALUE]
    body = [each for each in statements if each.role is Role.BODY] or list(statements)
    texts = [_line(each.text) for each in body]
    if len({each.article for each in body}) < 2:
        return texts[0]
    said = {article: _stems_of(each.text for each in body if each.article == article) for article in articles}
    best, title = 0.0, next((text for text in texts if text not in taken), texts[0])
    for statement in body:
        others = [stems for article, stems in said.items() if article != statement.article and stems]
        for clause in _clauses(statement, articles[statement.article]):
            worth = _worth(_stems_of([clause]), others)
            if worth > 0:
                worth *= _LEANS if _leans(clause) else 1.0
                worth *= _AT_STAKE if any(words in clause for words in at_stake) else 1.0
                worth *= min(1.0, _LONG / len(clause))
            if worth > best and _line(clause) not in taken:
                best, title = worth, _line(clause)
    return title


def _line(text: str) -> str:
    """Write a text on one line, with single blanks."""
    return " ".join(text.split())


def _clauses(statement: Statement, article: Article) -> list[str]:
    spans = [clause.span for clause in split_clauses(article.text, statement.span, content=_FEWEST)]
    return [statement.text, *(span.of(article.text) for span in spans)]


def _leans(clause: str) -> bool:
    """Tell whether a clause begins in the middle of a sentence, or with a word that points back."""
    return clause[:1].islower() or clause.split(maxsplit=1)[0].lower() in _LEANING


def _worth(stems: frozenset[str], others: Sequence[frozenset[str]]) -> float:
    if len(stems) < _FEWEST:
        return 0.0
    shares = [sum(word in said for said in others) / len(others) for word in sorted(stems)]
    # fsum, because sum() rounds floats differently from Python 3.12 on, and equal titles would swap.
    return math.fsum(share if share else -_OWN_WORD for share in shares)


def _stems_of(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for text in texts for word in words(text) if word not in EMPTY_WORDS)
