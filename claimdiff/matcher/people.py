"""Who is in a statement and who says it, as they were read in it: two facts about other people are two facts."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from claimdiff.matcher.vocabulary import Vocabulary
from claimdiff.matcher.words import words_of
from claimdiff.model import Name, Speaker, Statement

#: The terms of one person's name.
Terms = frozenset[str]


@dataclass(frozen=True, slots=True)
class People:
    """The `persons` named in a statement and the `speakers` it is put to, each as the terms of the name."""

    persons: tuple[Terms, ...] = ()
    speakers: tuple[Terms, ...] = ()


def people_in(statement: Statement, vocabulary: Vocabulary) -> People:
    """Gather the people of a statement from what the slots have read in it."""
    names = [reading.value for reading in statement.read("name")]
    persons = (name.key for name in names if isinstance(name, Name) and name.kind == "person")
    speakers = [reading.value for reading in statement.read("speaker")]
    said_by = (speaker.name for speaker in speakers if isinstance(speaker, Speaker))
    return People(_terms(persons, vocabulary), _terms(said_by, vocabulary))


def _terms(names: Iterable[str], vocabulary: Vocabulary) -> tuple[Terms, ...]:
    found = (frozenset(map(vocabulary.of, words_of(name))) for name in names)
    return tuple(terms for terms in found if terms)


def missing_from(persons: Iterable[Terms], words: Collection[str], named: Collection[Terms]) -> list[Terms]:
    """Return the persons who are not in another statement of these words, in which `named` are named.

    Ri Yong Ho is not where only Kim Yong Chol is: what belongs to another name counts for that one alone.
    """
    return [person for person in persons if not _is_named(person, words, named)]


def _is_named(person: Terms, words: Collection[str], named: Collection[Terms]) -> bool:
    if any(2 * len(person & other) >= min(len(person), len(other)) for other in named):
        return True
    taken = frozenset[str]().union(*named)
    return any(term in words for term in person - taken)
