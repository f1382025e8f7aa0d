"""The slot of kinds: which weapon, vehicle, room, side, of a closed set of which one thing is only one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claimdiff.model import Article, Comparison, Kind, Reading, Relation, Role, Statement
from claimdiff.slots.antonyms import COPULAS
from claimdiff.slots.kind_posts import read_posts
from claimdiff.slots.kind_words import BY_WORD, CAUSES, COLOURS, DEATHS, NOT_KINDS, OPPOSITES, PAIRED, SEXES
from claimdiff.slots.quantity_things import EVENTS, OF_PEOPLE, PEOPLE, THINGS
from claimdiff.slots.quantity_tokens import singular
from claimdiff.slots.quantity_words import SMALL
from claimdiff.slots.slot import Slot
from claimdiff.slots.verbs_of_saying import PLAIN_VERBS
from claimdiff.slots.words import EMPTY_WORDS, places_of, readings_of, stem

_Word = tuple[str, int, int]
_Found = tuple[str, str, str, int, int]

#: Statements of more words are lists or no prose.
_LONGEST = 120
#: How many stems of content beside two kinds must be the same, and which part of all of them (Dice's measure),
#: before the two are taken to be of one thing: few may do where they are nearly all there is.
_ENOUGH = ((3, 0.25), (2, 0.4))
#: Less need be shared where the thing itself is named in both: "black car", "a woman was killed" ...
_ENOUGH_OF_ONE = ((2, 0.2),)
#: ... and least of a part of the body and of a death: one statement tells of one.
_ENOUGH_OF_ONE_BODY = ((1, 0.1),)
#: How far from somebody the word that tells what befell them stands, in words.
_AFTER, _BEFORE = 4, 3
#: What befalls somebody without a passive: "a boy missing", "a woman died".
_STATES = frozenset("dead missing died dies unaccounted".split())
#: A colour stands at most so many words before the vehicle: "a gray 2013 Toyota Camry".
_MODEL = 4
_DEATHS = re.compile("|".join(f"(?P<{name}>{shape})" for name, shape in DEATHS.items()), re.IGNORECASE)
_CAUSE = re.compile(r"\b(?:died|dies|death|dead)\s(?:of|from|after)\s(?:an?\s)?(?:[\w-]{1,15}\s){0,2}?([a-z]{5,12})\b")
_BEARING = re.compile(
    r"\b(?:miles|kilomet(?:er|re)s|km)\s(?:to\sthe\s)?(north|south|east|west)\sof\s(?:the\s)?(?:[a-z]{1,12}\s){0,3}([A-Z]\w{2,20})"
)


def read_kinds(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Read the kinds a statement tells, in order of place; none in headlines and in statements of over 120 words."""
    words = [(word, start, end) for word, start, end in places_of(statement.text)]
    if statement.role is Role.HEADLINE or len(words) > _LONGEST:
        return ()
    found = sorted({*_by_word(words), *_sexes(words), *_sides(words), *_colours(words), *_by_pattern(statement.text),
                    *read_posts(statement.text)},
                   key=lambda each: (each[3], each[4], each[:3]))
    kinds = ((Kind(family, name, of, _about(words, start, end)), start, end) for family, name, of, start, end in found)
    return readings_of(statement, article, "kind", kinds)


def _by_word(words: list[_Word]) -> Iterator[_Found]:
    for at, (word, start, end) in enumerate(words):
        following = words[at + 1][0] if at + 1 < len(words) else ""
        if following not in NOT_KINDS:
            for family, kinds in BY_WORD.items():
                if word in kinds:
                    yield family, kinds[word], "", start, end


def _sexes(words: list[_Word]) -> Iterator[_Found]:
    """Read the sex of one person whom the text says something befell: "a woman was killed", "a young boy missing".

    Where the statement speaks of several people, one man and one woman may both be among them.
    """
    if any(_several(word) for word, _, _ in words):
        return
    for at, (word, start, end) in enumerate(words):
        event = _befell([each for each, _, _ in words], at) if word in SEXES else ""
        if event:
            yield "sex", SEXES[word], event, start, end


def _several(word: str) -> bool:
    return SMALL.get(word, 0) > 1 or (singular(word) != word and THINGS.get(singular(word)) in PEOPLE)


def _befell(words: list[str], at: int) -> str:
    """Return what befell the person named at this place, in the passive after or as the object before."""
    ahead = words[at + 1 : at + 1 + _AFTER]
    place = next((step for step, word in enumerate(ahead) if EVENTS.get(word) in OF_PEOPLE), None)
    if place is not None and (ahead[place] in _STATES or set(ahead[:place]) & COPULAS):
        return EVENTS[ahead[place]]
    back = words[max(0, at - _BEFORE) : at]
    done = [EVENTS[word] for word in back if EVENTS.get(word) in OF_PEOPLE]
    return done[-1] if done and "by" not in back else ""


def _sides(words: list[_Word]) -> Iterator[_Found]:
    for (word, start, _), (part, _, end) in pairwise(words):
        if word in {"left", "right"} and part in PAIRED:
            yield "side", word, part, start, end


def _colours(words: list[_Word]) -> Iterator[_Found]:
    """Read the colour of a vehicle: "a gray 2013 Toyota Camry" needs the noun, "a black car" has it."""
    for at, (word, start, _) in enumerate(words):
        ahead = words[at + 1 : at + 1 + _MODEL]
        thing = next(((each, end) for each, _, end in ahead if each in BY_WORD["vehicle"]), None)
        if word in COLOURS and thing:
            yield "colour", COLOURS[word], BY_WORD["vehicle"][thing[0]], start, thing[1]


def _by_pattern(text: str) -> Iterator[_Found]:
    for found in _DEATHS.finditer(text):
        yield "death", str(found.lastgroup), "dead", found.start(), found.end()
    for found in _CAUSE.finditer(text):
        if found[1] in CAUSES:
            yield "cause of death", CAUSES[found[1]], "dead", found.start(1), found.end(1)
    for found in _BEARING.finditer(text):
        yield "bearing", found[1], found[2].lower(), found.start(1), found.end(2)


def _about(words: list[_Word], start: int, end: int) -> tuple[str, ...]:
    beside = (
        stem(word) for word, first, last in words
        if (last <= start or first >= end) and word not in EMPTY_WORDS and word not in PLAIN_VERBS
    )
    return tuple(dict.fromkeys(beside))


def compare_kinds(left: Reading, right: Reading) -> Comparison | None:
    """Tell whether two kinds of one family are one, or exclude each other where the words beside tell of one thing."""
    one, two = left.value, right.value
    if not isinstance(one, Kind) or not isinstance(two, Kind) or not _one_frame(one, two):
        return None
    if one.name == two.name:
        return Comparison(Relation.SAME)
    opposed = one.family != "bearing" or OPPOSITES[one.name] == two.name
    if not opposed or not _one_thing(one, two):
        return None
    return Comparison(Relation.CONFLICT, f"{{left}} has “{left.text}” where {{right}} has “{right.text}”.")


def _one_frame(one: Kind, two: Kind) -> bool:
    """Tell whether two kinds are of one family and of one thing."""
    return (one.family, one.of) == (two.family, two.of)


def _one_thing(one: Kind, two: Kind) -> bool:
    if one.family.startswith("post "):
        return True
    mine, theirs = set(one.about), set(two.about)
    shared = len(mine & theirs)
    enough = _ENOUGH_OF_ONE_BODY if one.family in {"side", "death"} else _ENOUGH_OF_ONE if one.of else _ENOUGH
    return any(shared >= least and 2 * shared >= part * (len(mine) + len(theirs)) for least, part in enough)


def other_kind(left: Reading, right: Reading) -> Comparison | None:
    """Tell a conflict of two kinds of one family that take each other's place."""
    one, two = left.value, right.value
    if not isinstance(one, Kind) or not isinstance(two, Kind) or not _one_frame(one, two) or one.name == two.name:
        return None
    return Comparison(Relation.CONFLICT, f"{{left}} has “{left.text}” where {{right}} has “{right.text}”.")


KIND = Slot("kind", "Which of a closed set: weapon, vehicle, room, side ...", read_kinds, compare_kinds, other_kind)
