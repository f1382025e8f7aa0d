"""Figures that a story has once and that no longer grow: a crowd, shots, a gun's calibre, an age."""

from __future__ import annotations

from claimdiff.judge.context import Context
from claimdiff.judge.owners import person_aged
from claimdiff.judge.pairs import Pair
from claimdiff.model import Quantity, Reading, Statement
from claimdiff.slots.quantity_compare import counts_on
from claimdiff.slots.quantity_things import PEOPLE

#: What a calibre is of, as one person carries it; two bullets are of two guns.
_GUNS = frozenset("gun revolver pistol handgun weapon firearm".split())


def are_settled(pair: Pair, context: Context) -> bool:
    """Tell whether two figures are of one kind that a story has once."""
    kind = settled_kind(pair.left, pair.left_statement, context)
    return bool(kind) and kind == settled_kind(pair.right, pair.right_statement, context)


def settled_kind(reading: Reading, statement: Statement, context: Context) -> str:
    """Name what a settled figure is of; empty for another reading, and for one that counts on ("another 20,000")."""
    value = reading.value
    if not isinstance(value, Quantity) or value.ordinal or counts_on(reading):
        return ""
    if aged := person_aged(reading, statement, context):
        return f"age of {aged[0]} {aged[-1]}"
    if value.unit:
        return "calibre" if value.unit == "calibre" and value.thing in _GUNS else ""
    if value.event == "attended" and value.thing in PEOPLE:
        return "crowd"
    return f"shots {value.event}" if value.thing == "bullet" and value.event in {"fired", "hit"} else ""
