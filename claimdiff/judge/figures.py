"""What the judge asks of two figures: whether they are all but equal, and whether they are money."""

from __future__ import annotations

from claimdiff.model import Quantity
from claimdiff.slots.quantity_things import MEASURES

#: Figures whose distance is at most this share of the larger one are all but equal: beyond what exchange
#: rates of one week or rounding to two digits do, and below what two crowds or two tolls differ by.
_CLOSE = 0.05
#: Units by which a thing is known rather than counted: they need no event.
MARKS = frozenset({"magnitude", "calibre"})
#: Agencies differ by so much over the magnitude of one earthquake; the scale is logarithmic, so a share says nothing.
_CLOSE_MAGNITUDE = 0.2
#: Currencies are the only units written as three capital letters (ISO 4217).
_CURRENCY_CODE = 3


def is_close(left: Quantity, right: Quantity) -> bool:
    """Tell whether the lower bounds of two figures lie within a twentieth of each other, magnitudes within 0.2."""
    if left.low is None or right.low is None:
        return False
    if left.unit == right.unit == "magnitude":
        return abs(left.low - right.low) <= _CLOSE_MAGNITUDE + 1e-9
    return abs(left.low - right.low) <= _CLOSE * max(abs(left.low), abs(right.low))


def is_money(quantity: Quantity) -> bool:
    """Tell whether a quantity is a sum of money."""
    return len(quantity.unit) == _CURRENCY_CODE and quantity.unit.isupper()


def is_size(quantity: Quantity) -> bool:
    """Tell whether a quantity is a size of one thing, a depth or a fall, which is counted over no area."""
    return bool(quantity.unit) and quantity.thing in MEASURES.values() and quantity.thing != "distance"
