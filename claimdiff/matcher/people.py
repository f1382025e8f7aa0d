"""Who is in a statement and who says it, as they were read in it: two facts about other people are two facts."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from claimdiff.matcher.vocabulary import Vocabulary
from claimdiff.matcher.words import words_of
from claimdiff.model import Name, Speaker, Statement

#: The terms of a name, or of an office.
Terms = frozenset[str]
#: An office names its holder from so many terms: "Russian foreign minister", not "president".
_TELLING = 2


@dataclass(frozen=True, slots=True)
class Person:
    """A person as named in a statement: the terms of the name, and of the office before it."""

    name: Terms
    office: Terms = frozenset()


@dataclass(frozen=True, slots=True)
class People:
    """The `persons` named in a statement, and the `speakers` it is put to as the terms of their names."""

    persons: tuple[Person, ...] = ()
    speakers: tuple[Terms, ...] = ()


def people_in(statement: Statement, vocabulary: Vocabulary) -> People:
    """Gather the people of a statement from what the slots have read in it."""
    names = [reading.value for reading in statement.read("name")]
    persons = (
        Person(_terms(name.key, vocabulary), _terms(name.title, vocabulary))
        for name in names if isinstance(name, Name) and name.kind == "person"
    )
    speakers = [reading.value for reading in statement.read("speaker")]
    said_by = (speaker.name for speaker in speakers if isinstance(speaker, Speaker))
    return People(
        tuple(person for person in persons if person.name),
        tuple(filter(None, (_terms(name, vocabulary) for name in said_by))),
    )


def _terms(words: str, vocabulary: Vocabulary) -> Terms:
    return frozenset(map(vocabulary.of, words_of(words)))


def missing_from(persons: Iterable[Person], words: Collection[str], named: Collection[Person]) -> list[Person]:
    """Return the persons who are not in another statement of these words, in which `named` are named.

    Ri Yong Ho is not where only Kim Yong Chol is: what belongs to another name counts for that one alone. A
    person is also there by the office: Russian Foreign Minister Lavrov where Russia's foreign minister is.
    """
    return [person for person in persons if not _is_named(person, words, named) and not _is_there(person, words, named)]


def _is_named(person: Person, words: Collection[str], named: Collection[Person]) -> bool:
    name = person.name
    if any(2 * len(name & other.name) >= min(len(name), len(other.name)) for other in named):
        return True
    taken = frozenset[str]().union(*(other.name for other in named))
    return any(term in words for term in name - taken)


def _is_there(person: Person, words: Collection[str], named: Collection[Person]) -> bool:
    """Tell whether words tell a person's office, as that of nobody who is named."""
    office = person.office
    return len(office) >= _TELLING and all(term in words for term in office) and not any(
        office & other.office for other in named
    )
