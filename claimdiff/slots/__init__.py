"""The kinds of detail that claimdiff reads and compares: one file a slot, and `SLOTS`, the list in report order."""

from __future__ import annotations

from dataclasses import replace

from claimdiff.model import Article, Statement
from claimdiff.slots.kind import KIND
from claimdiff.slots.modality import MODALITY
from claimdiff.slots.moment import MOMENT
from claimdiff.slots.name import NAME
from claimdiff.slots.place import PLACE
from claimdiff.slots.polarity import POLARITY
from claimdiff.slots.quantity import QUANTITY
from claimdiff.slots.quote import QUOTE
from claimdiff.slots.role import ROLE
from claimdiff.slots.slot import Slot
from claimdiff.slots.speaker import SPEAKER

__all__ = ["SLOTS", "Slot", "read_slots"]

#: Every slot, in the order in which reports show their differences.
SLOTS: tuple[Slot, ...] = (QUANTITY, MOMENT, PLACE, KIND, NAME, SPEAKER, QUOTE, POLARITY, ROLE, MODALITY)


def read_slots(statement: Statement, article: Article) -> Statement:
    """Return the statement with the readings of every slot, in the order of SLOTS, each in order of place."""
    readings = tuple(reading for slot in SLOTS for reading in slot.read(statement, article))
    return replace(statement, readings=readings)
