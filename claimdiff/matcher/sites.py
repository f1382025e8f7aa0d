"""Where a statement's fact is: two towns of one country are two places of one kind, and seldom one fact."""

from __future__ import annotations

from claimdiff.model import Place, Statement


def sites_in(statement: Statement) -> tuple[Place, ...]:
    """Gather the places that the slots have read in a statement."""
    return tuple(reading.value for reading in statement.read("place") if isinstance(reading.value, Place))


def are_neighbours(here: tuple[Place, ...], there: tuple[Place, ...]) -> bool:
    """Tell whether two statements name other places of one country, and none in common.

    Patras and Thessaloniki, both in Greece; not Athens and Greece, the one of which holds the other, nor Moscow
    and Pyongyang, between which one journey leads.
    """
    names, others = {place.name for place in here}, {place.name for place in there}
    around, about = _wholes(here), _wholes(there)
    return bool(around & about) and not (names & others or names & about or others & around)


def _wholes(places: tuple[Place, ...]) -> set[str]:
    return {whole for place in places for whole in place.within}
