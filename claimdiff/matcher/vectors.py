"""Words and sequences of letters with what they are worth, brought to one length so that they can be compared."""

from __future__ import annotations

import math
from collections.abc import Mapping


def unit(vector: Mapping[str, float]) -> dict[str, float]:
    """Return a vector of the same direction and of length 1; one without length stays as it is."""
    length = math.sqrt(math.fsum(value * value for value in vector.values())) or 1.0
    return {term: value / length for term, value in vector.items()}
