"""Parts of the sentences that say how two amounts stand to each other."""

from __future__ import annotations

from claimdiff.model import Quantity, Reading
from claimdiff.model.values import plain
from claimdiff.slots.quantity_units import Unit

#: Shorter names of units are abbreviations, which have no plural.
_SPELT_OUT = 4


def both(left: Reading, right: Reading) -> str:
    """Return `“18 people” and “12 people”`."""
    return f"“{left.text}” and “{right.text}”"


def convert(reading: Reading, amount: Quantity, unit: Unit, other: Unit) -> str:
    """Return what an amount is in another unit of its dimension, to two digits: `“six miles” is 9.7 km`."""
    value = amount.low if amount.low is not None else amount.high
    if value is None:
        return ""
    there = value * unit.factor / other.factor
    return f"“{reading.text}” is {plain(float(f'{there:.2g}'))} {_named(other)}"


def _named(unit: Unit) -> str:
    """Return a unit's name as it stands after a figure: "miles", "feet", and abbreviations as they are."""
    irregular = {"foot": "feet", "inch": "inches"}
    abbreviated = len(unit.name) < _SPELT_OUT or unit.name.isupper()
    return irregular.get(unit.name) or (unit.name if abbreviated else f"{unit.name}s")
