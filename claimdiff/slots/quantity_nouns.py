"""The noun that an amount counts: the head of the phrase after it, as its class or in the singular."""

from __future__ import annotations

from claimdiff.slots.moment_words import WEEKDAYS
from claimdiff.slots.quantity_amount import Amount
from claimdiff.slots.quantity_things import EVENTS, NOT_HEADS, STOPS, THINGS
from claimdiff.slots.quantity_tokens import Token, folded_at, glued_at, singular

Tokens = tuple[Token, ...]

_LOOK_AHEAD = 7


def read_thing(tokens: Tokens, amount: Amount) -> tuple[str, int]:
    """Return the head noun after an amount, as its class or singular, and the index after it."""
    if (compound := _compound(tokens, amount)) is not None:
        return compound
    at = _noun_phrase(tokens, amount.after)
    end = at
    while end < min(len(tokens), at + _LOOK_AHEAD) and (
        _in_phrase(tokens, end, first=end == at) or _between_peoples(tokens, end)
    ):
        end += 1
    words = [(place, tokens[place].folded) for place in range(at, end) if tokens[place].word]
    nouns = [word for word in words if word[1] not in NOT_HEADS and not word[1].endswith(("ed", "ing", "ly"))]
    head = _head(nouns, one=amount.high == 1)
    if head is None:
        return "", amount.after
    position, word = head
    return THINGS.get(singular(word), singular(word)), position + 1


def _compound(tokens: Tokens, amount: Amount) -> tuple[str, int] | None:
    """Return what a compound counts: `a five-boat attack` counts boats, not attacks."""
    at = amount.after + 1
    joined = folded_at(tokens, amount.after) == "-" and glued_at(tokens, amount.after) and glued_at(tokens, at)
    if not joined or amount.unit or THINGS.get(folded_at(tokens, at)) is None:
        return None
    return THINGS[folded_at(tokens, at)], at + 1


def _noun_phrase(tokens: Tokens, at: int) -> int:
    """Skip what may stand between an amount and its noun: a hyphen, `of the`, `more`."""
    if folded_at(tokens, at) == "-" and glued_at(tokens, at):
        at += 1
    if folded_at(tokens, at) == "of":
        at += 1
        while folded_at(tokens, at) in {"the", "these", "those", "its", "their", "his", "her", "all"}:
            at += 1
    while folded_at(tokens, at) == "more":
        at += 1
    return at


def _in_phrase(tokens: Tokens, at: int, *, first: bool) -> bool:
    """Tell whether a token belongs to the noun phrase that began before it."""
    token = tokens[at]
    if token.folded == "-":
        return token.glued and not first
    if not token.word or token.folded in STOPS:
        return False
    if token.text[0].isupper() and token.folded in WEEKDAYS:
        return False
    return token.folded not in EVENTS or singular(token.folded) in THINGS


def _between_peoples(tokens: Tokens, at: int) -> bool:
    """Tell whether a token joins the names of two peoples before one noun: `23 Somali and Yemeni pirates`."""
    if tokens[at].folded != "and" or at + 2 >= len(tokens):
        return False
    one, other, noun = tokens[at - 1], tokens[at + 1], tokens[at + 2]
    peoples = all(each.word and each.text.istitle() and each.text == singular(each.text) for each in (one, other))
    return peoples and noun.word and noun.text.islower() and singular(noun.folded) != noun.folded


def _head(words: list[tuple[int, str]], *, one: bool) -> tuple[int, str] | None:
    """Choose the head noun: the first plural, else the first known thing, else (for one) the last word."""
    plurals = [word for word in words if singular(word[1]) != word[1] or word[1] in {"police", "troops"}]
    known = [word for word in words if singular(word[1]) in THINGS]
    if plurals and not one:
        return next((word for word in plurals if singular(word[1]) in THINGS), plurals[0])
    if known:
        return known[-1] if one else known[0]
    return words[-1] if words else None
