"""What each word is worth in one story: spellings brought together, and how little is said by what all say."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from claimdiff.matcher.commonness import commonness
from claimdiff.matcher.words import Word

#: Spellings of one word: Sergei and Sergey have ratio 83, Bireun and Bireuen 92. Measured on held-out
#: transliterations, 83 on folded parts of names gives F1 .92; other words need more (protest, protect: 86).
NAME_RATIO = 82.0
WORD_RATIO = 88.0
SHORTEST = 5
#: The fewer sentences there are, the less their rarity tells: of a story of 2 statements, words are weighed as in
#: one of 18, of 4 as in one of 16; from 10 on, as they stand.
HANDFUL = 20


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one story.

    `spelling` maps a term to the commonest spelling of it; `worth` gives its inverse document frequency in
    nats over the story's statements, less what news of any kind says anyway; `documents` is the number of statements.
    """

    spelling: dict[str, str]
    worth: dict[str, float]
    documents: int

    def of(self, word: Word) -> str:
        """Return the term that stands for a word in this story."""
        return self.spelling.get(word.term, word.term)

    def worth_of(self, term: str) -> float:
        """Return what a term is worth, in nats; one the story's statements lack is worth the most."""
        return self.worth.get(term, math.log(2.0 * (self.documents + 1)))


def learn(statements: Sequence[Iterable[Word]]) -> Vocabulary:
    """Learn the vocabulary of a story from the words of its statements, in any order."""
    bags = [{word.term: word for word in words} for words in statements]
    seen = Counter(term for bag in bags for term in bag)
    names = {term for bag in bags for term, word in bag.items() if word.name}
    plain = {term for bag in bags for term, word in bag.items() if not (word.number or word.family)}
    spelling = join_spellings({term: seen[term] for term in plain}, names)
    joined = Counter(term for bag in bags for term in {spelling.get(term, term) for term in bag})
    count = max(len(bags), HANDFUL - len(bags))
    worth = {
        term: commonness(term) * math.log((count + 1) / (number + 0.5)) for term, number in joined.items()
    }
    return Vocabulary(spelling, worth, count)


def join_spellings(counts: dict[str, int], names: set[str]) -> dict[str, str]:
    """Map each term to the commonest term it is a spelling of; terms that stand alone are left out."""
    heads: dict[str, list[str]] = {}
    spelling: dict[str, str] = {}
    for term in sorted(counts, key=lambda term: (-counts[term], term)):
        if len(term) < SHORTEST - (term in names):
            continue
        rivals = heads.setdefault(term[0], [])
        head = _head(term, rivals, names)
        if head:
            spelling[term] = head
        else:
            rivals.append(term)
    return spelling


def _head(term: str, rivals: list[str], names: set[str]) -> str:
    for rival in rivals:
        if abs(len(rival) - len(term)) > 3:
            continue
        cut = NAME_RATIO if term in names and rival in names else WORD_RATIO
        if fuzz.ratio(term, rival, score_cutoff=cut):
            return rival
    return ""
