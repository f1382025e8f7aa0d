"""What a length or a speed measures, by the words beside it: depth, height, a fall, the wind."""

from __future__ import annotations

from claimdiff.slots.quantity_amount import Amount
from claimdiff.slots.quantity_things import MEASURES
from claimdiff.slots.quantity_tokens import Token, folded_at
from claimdiff.slots.quantity_units import UNITS

Tokens = tuple[Token, ...]

_LENGTHS, _SPEEDS = (
    frozenset(unit.name for unit in UNITS.values() if unit.dimension == dimension) for dimension in ("length", "speed")
)
#: The air has a steady speed and that of its gusts; all else that is told has one speed.
_AIR = {"wind": "wind", "winds": "wind", "gust": "gust", "gusts": "gust", "gusting": "gust"}
_BACK, _FAR_BACK = 4, 6


def is_measure(amount: Amount) -> bool:
    """Tell whether an amount is a length or a speed."""
    return amount.unit in _LENGTHS or amount.unit in _SPEEDS


def measured(tokens: Tokens, amount: Amount) -> str:
    """Return what an amount measures: `depth`, `height`, `fall`, `speed` ...; empty where it is not told."""
    if amount.unit in _SPEEDS:
        back = (folded_at(tokens, amount.first - step) for step in range(1, min(amount.first, _FAR_BACK) + 1))
        air = (_AIR[word] for word in (*back, folded_at(tokens, amount.after)) if word in _AIR)
        return next(air, "speed")
    if any(MEASURES.get(folded_at(tokens, amount.first - step)) == "fall" for step in (1, 2)):
        return "fall"
    for step in (0, 1):
        if (word := folded_at(tokens, amount.after + step)) in MEASURES:
            return MEASURES[word]
    for step in range(1, _BACK + 1):
        if (word := folded_at(tokens, amount.first - step)) in MEASURES and word not in {"from", "near"}:
            return MEASURES[word]
    return ""
