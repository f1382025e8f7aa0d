"""Counts told without a number: `no injuries`, `a man was killed`, `twin blasts`; and the age after a name."""

from __future__ import annotations

from claimdiff.model import Quantity
from claimdiff.slots.quantity_exclude import MONTHS
from claimdiff.slots.quantity_things import EVENTS, OF_PEOPLE, PEOPLE, THINGS
from claimdiff.slots.quantity_tokens import Token, folded_at, singular

Tokens = tuple[Token, ...]
Found = tuple[Quantity, int, int]

_NOUN_EVENTS = frozenset({"injuries", "deaths", "casualties", "fatalities", "arrests"})
_BE = frozenset({"was", "were", "is", "has", "have", "been", "being"})


def read_plain(tokens: Tokens) -> list[Found]:
    """Return the counts that the grammar of amounts does not see, in order of place."""
    readers = (_none, _single, _twin, _twice, _age)
    read = ((reader(tokens, index) for reader in readers) for index in range(len(tokens)))
    firsts = (next((one for one in found if one), None) for found in read)
    return [one for one in firsts if one]


def _none(tokens: Tokens, index: int) -> Found | None:
    """`no injuries`, `no one was killed`, `nobody was hurt`: none of them."""
    first = tokens[index].folded
    at = index + (1 if first == "nobody" else 2)
    nobody = first == "nobody" or (first == "no" and folded_at(tokens, index + 1) == "one")
    if nobody and folded_at(tokens, at) in _BE and EVENTS.get(folded_at(tokens, at + 1)) in OF_PEOPLE:
        return Quantity(0, 0, "", "person", EVENTS[tokens[at + 1].folded]), tokens[index].start, tokens[at + 1].end
    if first != "no":
        return None
    for at in (index + 1, index + 2):
        if folded_at(tokens, at) in _NOUN_EVENTS:
            quantity = Quantity(0, 0, "", "person", EVENTS[tokens[at].folded])
            return quantity, tokens[index].start, tokens[at].end
    return None


def _single(tokens: Tokens, index: int) -> Found | None:
    """`a man was killed`, `killed a woman`: one person, where the event stands right beside."""
    if tokens[index].folded not in {"a", "an"}:
        return None
    at = index + 1
    if THINGS.get(folded_at(tokens, at)) not in PEOPLE:
        at += 1
    thing = THINGS.get(folded_at(tokens, at), "")
    if thing not in PEOPLE or singular(folded_at(tokens, at)) != folded_at(tokens, at):
        return None
    event = EVENTS.get(folded_at(tokens, at + 2), "") if folded_at(tokens, at + 1) in _BE else ""
    event = event or EVENTS.get(folded_at(tokens, index - 1), "")
    if event not in OF_PEOPLE:
        return None
    return Quantity(1, 1, "", thing, event), tokens[index].start, tokens[at].end


def _twin(tokens: Tokens, index: int) -> Found | None:
    """`twin blasts`, `a pair of gunmen`, `a couple of shots`: two of them."""
    word = tokens[index].folded
    at = index + 1
    if word in {"pair", "couple"} and folded_at(tokens, at) == "of":
        at += 1
    elif word != "twin":
        return None
    noun = folded_at(tokens, at)
    if singular(noun) == noun or not noun.isalpha():
        return None
    thing = THINGS.get(singular(noun), singular(noun))
    return Quantity(2, 2, "", thing, "", approximate=word == "couple"), tokens[index].start, tokens[at].end


def _twice(tokens: Tokens, index: int) -> Found | None:
    """`shot twice`, `once`: how often somebody was hit, where the deed stands right before."""
    token = tokens[index]
    often = {"once": 1, "twice": 2, "thrice": 3}.get(token.folded)
    before = folded_at(tokens, index - 1)
    if often is not None and before == "stabbed":
        return Quantity(often, often, "", "time", "stabbed"), token.start, token.end
    if often is None or before not in {"shot", "hit", "struck"}:
        return None
    return Quantity(often, often, "", "bullet", "hit"), token.start, token.end


def _age(tokens: Tokens, index: int) -> Found | None:
    """The age after a name, between commas: `Gray, 16,`."""
    token = tokens[index]
    if not (token.whole and len(token.text) <= 3 and index >= 2):
        return None
    name = tokens[index - 2]
    between = folded_at(tokens, index - 1) == "," and folded_at(tokens, index + 1) in {",", "."}
    if not between or not name.word or not name.text[0].isupper() or name.folded in MONTHS or int(token.text) > 120:
        return None
    return Quantity(float(token.text), float(token.text), "year", "age"), token.start, token.end
