"""The slot of roles: who did what to whom, read only where the sentence says it plainly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimdiff.model import Article, Comparison, Deed, Reading, Relation, Role, Span, Statement
from claimdiff.slots.antonyms import MODALS, NEGATORS
from claimdiff.slots.moment_words import MONTHS, WEEKDAYS
from claimdiff.slots.quotation import overlapping
from claimdiff.slots.role_words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    MUTUAL,
    PREPOSITIONS,
    SHORT_PASTS,
    STOPS,
    irregular_pasts,
)
from claimdiff.slots.slot import Slot
from claimdiff.slots.titles import TITLES
from claimdiff.slots.words import reading_of, stem
from claimdiff.words import COMPOUND, fold

_WORD = re.compile(rf"{COMPOUND.pattern}|[,;:()“”\"—–]")
#: Words between a verb in the passive and its "by": "was invited on Monday by".
_TO_BY = 4
#: A noun phrase is at most this many words.
_LONGEST = 7


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    word: str
    start: int
    end: int

    @property
    def named(self) -> bool:
        """Tell whether the word is written as a name's part; days and months are not."""
        return self.text[0].isupper() and self.word not in WEEKDAYS and self.word not in MONTHS


_Party = tuple[tuple[str, ...], int, int]


def read_roles(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Read the deeds of a statement that name both sides; the span runs from the first party to the second.

    Deeds that are denied, only possible, or quoted are left out, as are those in which both sides do
    the same ("met", "married").
    """
    if statement.role is Role.HEADLINE:
        return ()
    tokens = _tokens(article.text, statement.span)
    readings = []
    for at, token in enumerate(tokens):
        if _is_past(token) and (deed := _deed(tokens, at)):
            value, span = deed
            if not overlapping(article.text, span):
                readings.append(reading_of(statement, article, "role", value, span))
    return tuple(readings)


def _tokens(text: str, span: Span) -> list[_Token]:
    return [
        _Token(found.group(), fold(found.group()).removesuffix("'s"), found.start(), found.end())
        for found in _WORD.finditer(text, span.start, span.end)
    ]


def _is_past(token: _Token) -> bool:
    regular = token.word.endswith("ed") and (len(token.word) > 4 or token.word in SHORT_PASTS)
    return token.text.islower() and (regular or token.word in irregular_pasts())


def _deed(tokens: Sequence[_Token], at: int) -> tuple[Deed, Span] | None:
    """Read the deed of the verb at this place, with both parties, or None."""
    first, passive = _before(tokens, at)
    if first is None:
        return None
    start = _by(tokens, at + 1) if passive else at + 1
    second = _after(tokens, start) if start else None
    verb = stem(irregular_pasts().get(tokens[at].word, tokens[at].word))
    if second is None or verb in MUTUAL:
        return None
    agent, patient = (second, first) if passive else (first, second)
    if set(agent[0]) & set(patient[0]):
        return None
    return Deed(agent[0], verb, patient[0]), Span(tokens[first[1]].start, tokens[second[2] - 1].end)


def _before(tokens: Sequence[_Token], verb: int) -> tuple[_Party | None, bool]:
    """Return the party before a verb, through its auxiliaries, and whether the verb is passive."""
    at, passive = verb, False
    while at and (tokens[at - 1].word in AUXILIARIES or tokens[at - 1].word.endswith("ly")):
        at -= 1
        passive = passive or tokens[at].word in BE
        if tokens[at].word in MODALS or tokens[at].word in NEGATORS:
            return None, passive
    return _party_ending(tokens, at), passive


def _party_ending(tokens: Sequence[_Token], end: int) -> _Party | None:
    """Read the noun phrase that ends here: a name, or a noun with its article."""
    start = end
    while start and tokens[start - 1].named and end - start < _LONGEST:
        start -= 1
    if start == end:
        return _noun_ending(tokens, end)
    before = tokens[start - 1].word if start else ""
    if before in PREPOSITIONS or before in {"and", "or"}:
        return None
    return _name(tokens, start, end)


def _noun_ending(tokens: Sequence[_Token], end: int) -> _Party | None:
    for start in range(end - 2, max(-1, end - 1 - _LONGEST), -1):
        if tokens[start].word in DETERMINERS:
            before = tokens[start - 1].word if start else ""
            return None if before in PREPOSITIONS or before in {"and", "or"} else _noun(tokens, start, end)
        if tokens[start].word in STOPS or tokens[start].word in PREPOSITIONS:
            return None
    return None


def _after(tokens: Sequence[_Token], start: int) -> _Party | None:
    """Read the noun phrase that begins here, up to the first word that cannot belong to it."""
    end = start
    while end < min(len(tokens), start + _LONGEST) and not _stops(tokens[end]):
        end += 1
    if end < len(tokens) and tokens[end].word in {"and", "or"}:
        return None
    names = [at for at in range(start, end) if tokens[at].named]
    if names and names[-1] == end - 1:
        first = end - 1
        while first > start and tokens[first - 1].named:
            first -= 1
        return _name(tokens, first, end)
    return _noun(tokens, start, end) if start < end and tokens[start].word in DETERMINERS else None


def _stops(token: _Token) -> bool:
    common = token.word in STOPS or token.word in PREPOSITIONS or token.word in AUXILIARIES
    return common or token.word in WEEKDAYS or not token.text[0].isalnum()


def _name(tokens: Sequence[_Token], start: int, end: int) -> _Party | None:
    words = tuple(token.word for token in tokens[start:end] if token.word not in TITLES | DETERMINERS)
    return (words, start, end) if words and not tokens[end - 1].text.endswith(("'s", "’s")) else None


def _noun(tokens: Sequence[_Token], start: int, end: int) -> _Party | None:
    head = tokens[end - 1]
    owner = head.text.endswith(("'s", "’s"))
    return ((stem(head.word),), start, end) if end - start > 1 and not owner and head.text.islower() else None


def _by(tokens: Sequence[_Token], start: int) -> int:
    """Return the place after the "by" of a passive, or zero."""
    for at in range(start, min(len(tokens), start + _TO_BY)):
        if tokens[at].word == "by":
            return at + 1
        if not tokens[at].text[0].isalnum():
            return 0
    return 0


def compare_roles(left: Reading, right: Reading) -> Comparison | None:
    """Tell whether two deeds are one; a conflict where the one who did it and the one it was done to change places."""
    one, two = left.value, right.value
    if not isinstance(one, Deed) or not isinstance(two, Deed) or one.verb != two.verb:
        return None
    agents, patients = set(one.agent) & set(two.agent), set(one.patient) & set(two.patient)
    if agents and patients:
        return Comparison(Relation.SAME)
    crossed = set(one.agent) & set(two.patient) and set(one.patient) & set(two.agent)
    if not crossed or agents or patients:
        return None
    reason = f"Who did it to whom is told the other way round: “{left.text}”, “{right.text}”."
    return Comparison(Relation.CONFLICT, reason)


ROLE = Slot("role", "Who did what to whom.", read_roles, compare_roles)
