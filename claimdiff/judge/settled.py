"""Figures that a story has once and that no longer grow: a crowd, the shots of a shooting, a gun's calibre."""

from __future__ import annotations

from claimdiff.model import Quantity, Reading
from claimdiff.slots.quantity_compare import counts_on
from claimdiff.slots.quantity_things import PEOPLE

#: What a calibre is of, as one person carries it; two bullets are of two guns.
_GUNS = frozenset("gun revolver pistol handgun weapon firearm".split())


def are_settled(left: Reading, right: Reading) -> bool:
    """Tell whether two figures are of one kind that a story has once."""
    kind = settled_kind(left)
    return bool(kind) and kind == settled_kind(right)


def settled_kind(reading: Reading) -> str:
    """Name what a settled figure is of; empty for another reading, and for one that counts on ("another 20,000")."""
    value = reading.value
    if not isinstance(value, Quantity) or value.ordinal or counts_on(reading):
        return ""
    if value.unit:
        return "calibre" if value.unit == "calibre" and value.thing in _GUNS else ""
    if value.event == "attended" and value.thing in PEOPLE:
        return "crowd"
    return f"shots {value.event}" if value.thing == "bullet" and value.event in {"fired", "hit"} else ""
