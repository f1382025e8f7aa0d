"""The slot of quantities: what a statement counts or measures, as intervals."""

from __future__ import annotations

from dataclasses import replace

from claimdiff.model import Article, Quantity, Reading, Statement
from claimdiff.slots.instead import other_quantity
from claimdiff.slots.quantity_amount import Amount, read_amounts
from claimdiff.slots.quantity_compare import compare
from claimdiff.slots.quantity_counted import read_counted
from claimdiff.slots.quantity_plain import read_plain
from claimdiff.slots.quantity_tokens import Token, tokenise
from claimdiff.slots.slot import Slot
from claimdiff.slots.words import readings_of

NAME = "quantity"

Found = tuple[Quantity, int, int]


def find(text: str) -> tuple[Found, ...]:
    """Return the quantities of a text with the half-open ranges they were read from, in order of place."""
    tokens = tokenise(text)
    amounts = read_amounts(tokens)
    found = [_quantity(tokens, amount) for amount in amounts]
    taken = [(start, end) for _, start, end in found]
    found += [
        plain for plain in read_plain(tokens) if all(plain[2] <= start or end <= plain[1] for start, end in taken)
    ]
    return tuple(_shared(text, sorted(found, key=lambda item: (item[1], item[2]))))


def _shared(text: str, found: list[Found]) -> list[Found]:
    """Let an amount and its conversion in brackets, `10 kilometers (6 miles)`, measure one thing."""
    for at in range(len(found) - 1):
        (one, start, end), (two, begin, stop) = found[at], found[at + 1]
        if one.unit and two.unit and text[end:begin].strip() == "(":
            thing, event = one.thing or two.thing, one.event or two.event
            found[at] = (replace(one, thing=thing, event=event), start, end)
            found[at + 1] = (replace(two, thing=thing, event=event), begin, stop)
    return found


def _quantity(tokens: tuple[Token, ...], amount: Amount) -> Found:
    """Give an amount its meaning and its place; a plain count takes its noun into the place."""
    counted = read_counted(tokens, amount)
    quantity = Quantity(
        amount.low, amount.high, amount.unit, counted.thing, counted.event, amount.approximate, amount.ordinal
    )
    last = max(amount.after, counted.after)
    return quantity, tokens[amount.first].start, tokens[last - 1].end


def read(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Return the quantities of a statement, each with its exact place in the article, in order of place."""
    return readings_of(statement, article, NAME, find(statement.text))


QUANTITY = Slot(NAME, "how many or how much, of what, in which unit", read, compare, other_quantity)
