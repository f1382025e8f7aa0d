"""A statement made ready for comparison: its words with what they are worth in the story."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from claimdiff.matcher.lexicon import nations, roles
from claimdiff.matcher.parts import parts_of
from claimdiff.matcher.people import People, Person, missing_from, people_in
from claimdiff.matcher.vectors import unit
from claimdiff.matcher.vocabulary import Vocabulary, learn
from claimdiff.matcher.words import Word, words_of
from claimdiff.model import Article, Quantity, Statement
from claimdiff.words import fold

#: Words carried over to a clause without a subject count for half: they are not said again.
CARRIED = 0.5
#: So do words that stand only in asides (who says it, how old somebody is): the fact is told elsewhere.
ASIDE = 0.5
#: Characters in a sequence.
GRAM = 4


@dataclass(frozen=True, slots=True)
class Part:
    """The terms of a part of a statement, and what they are worth together."""

    terms: frozenset[str]
    worth: float


@dataclass(frozen=True, slots=True)
class Profile:
    """The words of a statement: `weights` from term to worth, `total` their sum, `parts` what each part has of them.

    `numbers` and `actions` (families of words that are no country) are the terms of that kind. `cast` are
    the names, countries, offices and what stands only in asides; `content` is what the other terms are worth.
    `names` are those of the cast that the fact itself has, `people` and `figures` who and how much was read in
    it. `grams` are its character sequences with weights of unit length.
    """

    weights: dict[str, float]
    total: float
    parts: tuple[Part, ...]
    numbers: frozenset[str]
    actions: frozenset[str]
    cast: frozenset[str]
    names: frozenset[str]
    people: People
    figures: frozenset[Quantity]
    content: float
    grams: dict[str, float]


@dataclass(frozen=True, slots=True)
class Story:
    """The statements of one story in order of place, each with its profile.

    `places` tell how far through its article a statement stands (0..1).
    """

    statements: tuple[Statement, ...]
    profiles: tuple[Profile, ...]
    places: tuple[float, ...]
    vocabulary: Vocabulary


def profile_story(statements: Sequence[Statement], articles: Mapping[str, Article]) -> Story:
    """Profile the statements of one story; their order does not matter."""
    ordered = tuple(sorted(statements, key=lambda one: (one.article, one.span.start, one.span.end, one.id)))
    words = [words_of(one.text) for one in ordered]
    carried = [words_of(one.subject) if one.subject else () for one in ordered]
    vocabulary = learn(words)
    return Story(
        statements=ordered,
        profiles=_profiles(words, carried, ordered, vocabulary),
        places=tuple(one.span.start / max(len(articles[one.article].text), 1) for one in ordered),
        vocabulary=vocabulary,
    )


def _cast(words: Sequence[Sequence[Word]], vocabulary: Vocabulary) -> frozenset[str]:
    """Return the terms that name somebody, something or some place in the story: most often written as names."""
    spoken = Counter(vocabulary.of(word) for said in words for word in said)
    named = Counter(vocabulary.of(word) for said in words for word in said if word.name)
    return nations() | roles() | {term for term, count in named.items() if 2 * count >= spoken[term]}


def _profiles(words: Sequence[Sequence[Word]], carried: Sequence[Sequence[Word]], statements: Sequence[Statement],
              vocabulary: Vocabulary) -> tuple[Profile, ...]:
    cast = _cast(words, vocabulary)
    texts = [one.text for one in statements]
    counted = [count_grams(text) for text in texts]
    spread = Counter(gram for grams in counted for gram in grams)
    rarity = {gram: math.log((vocabulary.documents + 1) / (number + 0.5)) for gram, number in spread.items()}
    return tuple(
        _profile(one, heard, vocabulary, cast, weigh_grams(grams, rarity))
        for *heard, grams, one in zip(words, carried, counted, statements, strict=True)
    )


def _profile(statement: Statement, heard: Sequence[Sequence[Word]], vocabulary: Vocabulary,
             cast_of_story: frozenset[str], grams: dict[str, float]) -> Profile:
    own, carried = heard
    told = frozenset(vocabulary.of(word) for word in own if not word.aside)
    weights = {
        term: vocabulary.worth_of(term) * (1.0 if term in told else ASIDE) for term in map(vocabulary.of, own)
    }
    beside = frozenset(weights) - told
    for term in map(vocabulary.of, carried):
        weights.setdefault(term, CARRIED * vocabulary.worth_of(term))
    cast = beside | frozenset(weights) & cast_of_story
    return Profile(
        weights=weights,
        total=math.fsum(weights.values()),
        parts=tuple(_part(part, weights, vocabulary) for part in parts_of(statement.text)),
        numbers=frozenset(word.term for word in own if word.number),
        actions=frozenset(word.term for word in own if word.family) - nations(),
        cast=cast,
        names=told & cast_of_story - nations() - roles(),
        people=people_in(statement, vocabulary),
        figures=frozenset(
            figure_of(reading.value) for reading in statement.read("quantity") if isinstance(reading.value, Quantity)
        ),
        content=math.fsum(worth for term, worth in weights.items() if term not in cast),
        grams=grams,
    )


def figure_of(quantity: Quantity) -> Quantity:
    """Return how much of what a quantity tells: whatever happened to it, and however sure it is."""
    return replace(quantity, event="", approximate=False)


def _part(words: Sequence[Word], weights: Mapping[str, float], vocabulary: Vocabulary) -> Part:
    terms = frozenset(map(vocabulary.of, words)) & weights.keys()
    return Part(terms, math.fsum(weights[term] for term in terms))


def names_beyond(one: Profile, other: Profile) -> frozenset[str]:
    """Return the names in what the one tells that the other does not have."""
    return one.names - other.names - other.cast


def name_other_persons(one: Profile, other: Profile) -> bool:
    """Tell whether each of two statements names a person whom the other does not."""
    return bool(persons_beyond(one, other) and persons_beyond(other, one))


def persons_beyond(one: Profile, other: Profile) -> list[Person]:
    """Return the persons whom the one names and the other does not."""
    return missing_from(one.people.persons, other.weights, other.people.persons)


def count_grams(text: str) -> Counter[str]:
    """Count the sequences of four characters in a text, folded, words parted by one blank."""
    line = " " + " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split()) + " "
    return Counter(line[i : i + GRAM] for i in range(max(len(line) - GRAM + 1, 1)))


def weigh_grams(grams: Counter[str], rarity: Mapping[str, float]) -> dict[str, float]:
    """Weigh character sequences by how often they stand there and how rare they are in the story, to unit length."""
    return unit({gram: (1 + math.log(count)) * rarity[gram] for gram, count in grams.items()})
