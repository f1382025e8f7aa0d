"""Whether two written names are one person's: spellings, nicknames and romanisations joined, people kept apart."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz

from claimdiff.slots.name_variants import NICKNAMES, ROMANISATIONS
from claimdiff.slots.titles import FAMILY_FIRST, PARTICLES
from claimdiff.slots.words import words_of

Sameness = Literal["same", "spelling", "different", "unknown"]

#: Name parts this alike (rapidfuzz ratio, 0..100) are spellings of one; F1 .92 on transliterations held out.
ALIKE = 83.0
#: Parts this short ("Un", "Il", "Lee") differ in every letter that differs: only the table joins them.
SHORT = 3
#: Joined names ("Jae-in", "Jaein") must be this alike.
ALIKE_JOINED = 92.0


def same_person(left: str, right: str) -> Sameness:
    """Tell whether two names are one person's.

    `same`: the same name, case, accents and hyphens aside, or one without its middle name. `spelling`: the
    same person spelt otherwise or by a nickname. `different`: other people. `unknown`: one is only a part
    of the other ("Kim", "Kim Jong Un") or too little is written to tell.
    """
    return same_parts(words_of(left), words_of(right))


def same_parts(left: tuple[str, ...], right: tuple[str, ...]) -> Sameness:
    """Tell the same of two names that are folded and taken apart; see `same_person`."""
    first, second = _bare(left), _bare(right)
    if not first or not second:
        return "unknown"
    if first == second or "".join(first) == "".join(second):
        return "same"
    if len(first) == len(second):
        return _of_one_length(first, second)
    return _of_two_lengths(*sorted((first, second), key=len))


def _bare(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out particles and generation marks, unless nothing else is left."""
    left_out = PARTICLES | {"jr", "sr", "ii", "iii"}
    kept = tuple(part.replace("'", "") for part in parts if part not in left_out)
    return kept or parts


def _of_one_length(first: tuple[str, ...], second: tuple[str, ...]) -> Sameness:
    if all(_alike(a, b) for a, b in zip(first, second, strict=True)):
        return "spelling"
    if len(first) <= 3 and sorted(first) == sorted(second) and _family_first(first) != _family_first(second):
        return "spelling"
    return "different"


def _of_two_lengths(short: tuple[str, ...], long: tuple[str, ...]) -> Sameness:
    """Judge names of different length: joined syllables, a middle name left out, or a part of a name."""
    if fuzz.ratio("".join(short), "".join(long)) >= ALIKE_JOINED and _alike(short[0], long[0]):
        return "spelling"
    if len(short) == 1:
        bearers = [part for part in (long[0], long[-1]) if _alike(part, short[0])]
        return "unknown" if bearers or any(_alike(part, short[0]) for part in long) else "different"
    ends = _alike(short[0], long[0]) and _alike(short[-1], long[-1])
    if ends and not (_family_first(long) and _family_first(short)):
        return "same" if short[0] == long[0] and short[-1] == long[-1] else "spelling"
    return _two_of_three(short, long)


def _two_of_three(short: tuple[str, ...], long: tuple[str, ...]) -> Sameness:
    """A name that is the beginning or end of the longer one may be its bearer's; else another person's."""
    starts = all(_alike(a, b) for a, b in zip(short, long, strict=False))
    ends = all(_alike(a, b) for a, b in zip(reversed(short), reversed(long), strict=False))
    return "unknown" if starts or ends else "different"


def _family_first(parts: tuple[str, ...]) -> bool:
    return parts[0] in FAMILY_FIRST


def _alike(left: str, right: str) -> bool:
    """Tell whether two name parts can be one: equal, in a table together, an initial, or close enough."""
    if left == right or _kin(left) & _kin(right):
        return True
    if min(len(left), len(right)) == 1:
        return left[0] == right[0]
    if min(len(left), len(right)) <= SHORT:
        return False
    if fuzz.ratio(left, right) >= ALIKE or fuzz.ratio(_sound(left), _sound(right)) >= ALIKE:
        return True
    return left[0] == right[0] and left[-1] == right[-1] and _consonants(left) == _consonants(right)


def _consonants(part: str) -> str:
    """Leave out the inner vowels, which romanisations of Arabic write as they hear them: Mursi, Morsi."""
    return _sound("".join(letter for letter in part if letter not in "aeiouy"))


@lru_cache(maxsize=4096)
def _sound(part: str) -> str:
    """Reduce a name part to a rough sound: what romanisations of one alphabet write in several ways."""
    for written, sound in (
        ("tsch", "c"), ("tch", "c"), ("ch", "c"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("sh", "s"), ("zh", "z"),
        ("sch", "s"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("c", "k"), ("w", "v"), ("ff", "v"), ("yy", "i"),
        ("iy", "i"), ("ii", "i"), ("y", "i"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("j", "z"), ("x", "ks"),
    ):
        part = part.replace(written, sound)
    return "".join(letter for at, letter in enumerate(part) if at == 0 or part[at - 1] != letter)


@lru_cache(maxsize=1)
def _kinships() -> dict[str, frozenset[int]]:
    """Return, for each part in the tables, the numbers of the lines it stands in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate((NICKNAMES + ROMANISATIONS).strip().splitlines()):
        for part in line.split():
            found.setdefault(part, set()).add(number)
    return {part: frozenset(numbers) for part, numbers in found.items()}


def _kin(part: str) -> frozenset[int]:
    return _kinships().get(part, frozenset())
