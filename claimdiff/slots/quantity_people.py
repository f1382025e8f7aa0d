"""Whether two counts of people name them as one group: by a noun that is not everybody's, or by what they are."""

from __future__ import annotations

from claimdiff.model import Quantity, Reading
from claimdiff.slots.quantity_things import NOT_HEADS, PEOPLE, STOPS, THINGS
from claimdiff.slots.quantity_tokens import singular
from claimdiff.slots.quantity_words import HEDGES, ORDINALS, SCALES, SMALL, VAGUE
from claimdiff.slots.words import stem, words_of

#: Nouns by which a story calls many different people.
_EVERYBODY = frozenset(
    "person people adult other others member citizen victim police officer resident official protester".split()
)
#: Nouns for those who attack, rob or kidnap.
_ATTACKERS = frozenset(
    "gunman attacker assailant robber thief raider hijacker kidnapper bomber burglar assassin shooter".split()
)
#: Those on board, each counted apart.
_ABOARD = frozenset({"crew", "passenger", "sailor", "soldier", "tourist", "migrant", "driver", "pilot", "guard"})
#: Words before a noun that do not tell one group from another.
_NO_MARK = (
    _EVERYBODY | NOT_HEADS | STOPS | SMALL.keys() | SCALES.keys() | VAGUE.keys() | ORDINALS.keys()
    | {word for hedge in HEDGES for word in hedge} | frozenset("mostly dozen hundred local senior further of".split())
)


def one_group(left: Reading, right: Reading) -> bool:
    """Tell whether two counts name one group: “two guards” and “five guards”, or as `one_mark` does."""
    nouns = [_noun(left), _noun(right)]
    several = all(isinstance(each.value, Quantity) and each.value.high != 1 for each in (left, right))
    one_noun = several and len(set(nouns)) == 1 and THINGS.get(nouns[0]) == "person" and nouns[0] not in _EVERYBODY
    return one_noun or one_mark(left, right) or both_attack(left, right)


def both_attack(left: Reading, right: Reading) -> bool:
    """Tell whether both count those who did it, by whatever noun: “two gunmen” and “three attackers”."""
    return {_noun(left), _noun(right)} <= _ATTACKERS and left.text != right.text


def other_group(left: Reading, right: Reading) -> bool:
    """Tell whether two counts of people cannot be of one group: those who did it and others, a crew and passengers."""
    nouns = {_noun(left), _noun(right)}
    people = len(nouns) > 1 and all(THINGS.get(noun) == "person" for noun in nouns)
    one, other = ({*map(singular, words_of(reading.text))} & _ABOARD for reading in (left, right))
    return (people and len(nouns & _ATTACKERS) == 1 and not nouns & _EVERYBODY) or bool(one and other and one != other)


def _noun(reading: Reading) -> str:
    """Return the last word of a count in the singular; empty where it has none."""
    return singular((words_of(reading.text) or ("",))[-1])


def one_mark(left: Reading, right: Reading) -> bool:
    """Tell whether a word that sets a group apart is in both: “24 young protesters” and “36 young people”."""
    one, two = ({*map(stem, _marks(reading))} for reading in (left, right))
    return bool(one & two)


def _marks(reading: Reading) -> list[str]:
    if not isinstance(reading.value, Quantity) or reading.value.thing not in PEOPLE or reading.value.unit:
        return []
    return [word for word in words_of(reading.text)[:-1] if word.isalpha() and word not in _NO_MARK]
