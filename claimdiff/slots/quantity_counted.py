"""What an amount counts or measures, and what happened to it: the words around the amount."""

from __future__ import annotations

from dataclasses import dataclass

from claimdiff.slots.quantity_amount import Amount
from claimdiff.slots.quantity_asides import past_aside
from claimdiff.slots.quantity_children import parent_of
from claimdiff.slots.quantity_crowds import is_crowd
from claimdiff.slots.quantity_measures import is_measure, measured
from claimdiff.slots.quantity_nouns import read_thing
from claimdiff.slots.quantity_number import read_number
from claimdiff.slots.quantity_things import (
    DEGREES,
    EVENTS,
    MONEY_DEEDS,
    OF_PEOPLE,
    PEOPLE,
    STOPS,
)
from claimdiff.slots.quantity_tokens import Token, folded_at, singular
from claimdiff.slots.verbs_of_saying import PLAIN_VERBS

Tokens = tuple[Token, ...]

_LOOK_AHEAD, _LOOK_BACK, _FAR_BACK, _LONGEST_LIST = 7, 4, 10, 30
#: Currencies are written as three capital letters (ISO 4217).
_CURRENCY_CODE = 3
_AUXILIARIES = frozenset(
    "were was is are be been being have has had so far confirmed reported reportedly believed feared left still also"
    " to get got now already who of them the a among suffered sustained received minor serious severe".split()
) | DEGREES


#: Small words that stand within a list.
_IN_LISTS = frozenset({"a", "an", "the", "and", "of"})

#: Events that somebody does to somebody, and the words that begin the one it is done to.
_DONE_TO = frozenset({"killed", "injured", "arrested", "hit", "damaged", "destroyed", "rescued", "fired"})
_OBJECTS = frozenset("a an the his her him them it its their this that these those at into".split())

#: Words between an event and an amount that make the event befall something else (`evacuated to 10 shelters`).
_APART = frozenset({"by", "after", "when", "at", "with", "as", "to", "in", "from", "on", "for"})


@dataclass(frozen=True, slots=True)
class Counted:
    """The thing counted (a class, or a noun in the singular), its event, and the index after its last word."""

    thing: str
    event: str
    after: int


def read_counted(tokens: Tokens, amount: Amount) -> Counted:
    """Return what an amount counts or measures; empty words where the text does not say."""
    if amount.unit == "year" and _is_age(tokens, amount):
        return Counted("age", "", _after_old(tokens, amount))
    if (rate := _rate(tokens, amount)) and amount.unit:
        return Counted(rate, "", amount.after)
    thing, after = read_thing(tokens, amount)
    if is_measure(amount):
        return Counted(measured(tokens, amount) or thing, "", amount.after)
    parent, past = parent_of(tokens, amount, thing, after)
    if parent:
        return Counted("child", parent, past)
    if not amount.unit and thing in {"", *PEOPLE} and is_crowd(tokens, amount.first, after):
        return Counted(thing or "person", "attended", after)
    event = _event(tokens, amount, after)
    if not amount.unit and not event and thing in {"", *PEOPLE} and _is_aboard(tokens, amount, after):
        return Counted(thing or "person", "aboard", after)
    if amount.ordinal:
        return Counted(thing, "", after)
    if amount.unit:
        return Counted(thing, event or _done_with(tokens, amount) or _beside(tokens, amount), amount.after)
    if thing == "time" and event == "stabbed":
        return Counted(thing, event, after)
    if event in {"fired", "hit"} and thing in {"time", "bullet"}:
        return Counted("bullet", event, after)
    if thing and not event:
        event = _doing(tokens, after) or _beside(tokens, amount)
    if not thing and event in OF_PEOPLE | {w + " " + e for w in DEGREES for e in OF_PEOPLE}:
        thing = "person"
    return Counted(thing + (" since" if thing and _of_a_period(tokens, after) else ""), event, after)


def _is_aboard(tokens: Tokens, amount: Amount, after: int) -> bool:
    """Tell whether an amount counts who is on board: `52 people were on board`, `carrying 52 passengers`."""
    ahead = {" ".join(folded_at(tokens, after + step + at) for at in (0, 1)) for step in (0, 1)}
    return folded_at(tokens, amount.first - 1) == "carrying" or any(
        words == "on board" or words.startswith("aboard ") for words in ahead
    )


def _of_a_period(tokens: Tokens, after: int) -> bool:
    """Tell whether a count is only of some time: `three times since October`, `12 in the past week`."""
    if folded_at(tokens, after) == "since":
        return True
    return folded_at(tokens, after) in {"in", "over"} and folded_at(tokens, after + 2) in {"past", "last"}


def _rate(tokens: Tokens, amount: Amount) -> str:
    """Return what an amount is for each of: `$22 million per season`, `345 euros a month`, or an empty string."""
    word, of = folded_at(tokens, amount.after), folded_at(tokens, amount.after + 1)
    each = of in {"day", "week", "month", "year", "share", "barrel", "night", "hour", "season", "head", "person"}
    return f"per {of}" if word == "per" or (word in {"a", "an"} and each) else ""


def _after_old(tokens: Tokens, amount: Amount) -> int:
    at = amount.after + 1 if folded_at(tokens, amount.after) == "-" else amount.after
    return at + 1 if folded_at(tokens, at) == "old" else amount.after


def _is_age(tokens: Tokens, amount: Amount) -> bool:
    at = amount.after + 1 if folded_at(tokens, amount.after) == "-" else amount.after
    return folded_at(tokens, at) == "old" or folded_at(tokens, amount.first - 1) == "aged"


def _event(tokens: Tokens, amount: Amount, after: int) -> str:
    """Return what happened to the thing counted, with the degree (`badly damaged`) before it."""
    return (
        _event_within(tokens, amount) or _event_ahead(tokens, after) or _event_behind(tokens, amount.first)
        or _event_past(tokens, after) or _event_of_list(tokens, amount.first)
    )


def _event_of_list(tokens: Tokens, first: int) -> str:
    """What was found, as the event of each in a list: `recovered seven rifles, grenades and three boats`."""
    listed = False
    for at in range(first - 1, max(first - _LONGEST_LIST, -1), -1):
        word = tokens[at].folded
        if EVENTS.get(word) == "recovered":
            return "recovered" if listed else ""
        if word in STOPS - _IN_LISTS or not (tokens[at].word or tokens[at].figure or word in ",-"):
            return ""
        listed = listed or word in {",", "and"}
    return ""


def _event_within(tokens: Tokens, amount: Amount) -> str:
    """The event said by the noun or right at the amount: `24 dead`, `six deaths`, `two wounded soldiers`."""
    for at in range(amount.after, min(amount.after + 2, len(tokens))):
        if not tokens[at].word:
            return ""
        if tokens[at].folded in EVENTS:
            return _with_degree(tokens, at)
    return ""


def _event_ahead(tokens: Tokens, after: int) -> str:
    """The event said after the thing, through auxiliaries: `people have so far been killed`."""
    for at in range(after, min(after + _LOOK_AHEAD + 2, len(tokens))):
        word = tokens[at].folded
        if word in EVENTS:
            return "" if at == after and _acts(tokens, at) else _with_degree(tokens, at)
        if word not in _AUXILIARIES:
            return ""
    return ""


def _event_past(tokens: Tokens, after: int) -> str:
    """The event said after an aside, or after the thing's place: `five people in the car were killed`."""
    at = past_aside(tokens, after)
    return _event_ahead(tokens, at) if at else ""


def _acts(tokens: Tokens, at: int) -> bool:
    """Tell whether an event without an auxiliary is what the thing did to others: `officers shot and killed a boy`.

    Bullets do hit people, so that is no such case.
    """
    if EVENTS[tokens[at].folded] not in _DONE_TO or folded_at(tokens, at - 1) in {"bullets", "bullet", "shots"}:
        return False
    while folded_at(tokens, at + 1) in EVENTS or folded_at(tokens, at + 1) == "and":
        at += 1
    follows = folded_at(tokens, at + 1)
    return follows in _OBJECTS or read_number(tokens, at + 1) is not None if at + 1 < len(tokens) else False


def _event_behind(tokens: Tokens, first: int) -> str:
    """The event said before the amount: `killing at least five`, `a death toll of 24`, `damage to 300 houses`."""
    for at in range(first - 1, max(first - _LOOK_BACK - 6, -1), -1):
        word = tokens[at].folded
        if word in EVENTS:
            near = first - at <= 3 or word in {"toll", "death", "crowd", "deaths"}
            if word == "lives":
                return ""
            return _with_degree(tokens, at) if near and not _is_passive(tokens, at, first) else ""
        if not tokens[at].word or word in {"and", "but", "while", "which", "that"}:
            return ""
    return ""


def _is_passive(tokens: Tokens, at: int, first: int) -> bool:
    """Tell whether the event before an amount befell something else: `was killed by 20 men`."""
    if folded_at(tokens, at) in {"toll", "death", "deaths", "crowd", "damage"}:
        return False
    between = {folded_at(tokens, step) for step in range(at + 1, first)}
    return bool(between & _APART) and folded_at(tokens, at) != "hit"


def _with_degree(tokens: Tokens, at: int) -> str:
    """Name an event, with the degree that stands before it."""
    event = EVENTS[tokens[at].folded]
    degree = folded_at(tokens, at - 1)
    return f"{degree} {event}" if degree in DEGREES else event


def _doing(tokens: Tokens, after: int) -> str:
    """Return the first word after a thing that is no auxiliary, if it tells what the thing does."""
    for at in range(after, min(after + _LOOK_BACK, len(tokens))):
        word = tokens[at].folded
        if not tokens[at].word or (word in STOPS and word not in _AUXILIARIES):
            return ""
        if word not in _AUXILIARIES and not word.endswith("ly"):
            return "" if tokens[at].text[0].isupper() else word
    return ""


def _done_with(tokens: Tokens, amount: Amount) -> str:
    """Return what is done with a sum of money, by the nearest such word before it: `demanded a ransom of $5m`."""
    if not (len(amount.unit) == _CURRENCY_CODE and amount.unit.isupper()):
        return ""
    back = (folded_at(tokens, amount.first - step) for step in range(1, min(amount.first, _FAR_BACK) + 1))
    return next((MONEY_DEEDS[word] for word in back if word in MONEY_DEEDS), "")


def _beside(tokens: Tokens, amount: Amount) -> str:
    """Return the nearest content word before a measure, which tells what it is an amount of."""
    for step in range(1, _LOOK_BACK + 1):
        word = folded_at(tokens, amount.first - step)
        if not word or not word[0].isalpha() or word in PLAIN_VERBS:
            return ""
        if word not in STOPS:
            return singular(word)
    return ""
