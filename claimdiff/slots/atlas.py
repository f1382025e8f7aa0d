"""Looking places up in the gazetteer: a name to the one place it means, and what that place lies in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claimdiff.slots.gazetteer import AREAS, COUNTRIES, SEATS
from claimdiff.slots.gazetteer_america import DISTRICTS, STATES
from claimdiff.words import fold

_UNITED_STATES = "United States"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the gazetteer: its canonical name, and the places it lies in, the nearest first."""

    name: str
    within: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def atlas() -> dict[str, Spot]:
    """Return every name of the gazetteer, folded, with its place.

    A name of two places (Georgia, Victoria) keeps the first home and loses what it lies in, so that
    nothing is concluded from it.
    """
    entries: dict[str, Spot] = {}
    for names, spot in _entries():
        for name in names:
            key = fold(name)
            known = entries.get(key)
            entries[key] = Spot(spot.name, _shared(known, spot)) if known else spot
    return entries


def _shared(known: Spot, spot: Spot) -> tuple[str, ...]:
    """Return what both homes of one name have in common: the longer list when one extends the other."""
    short, long = sorted((known.within, spot.within), key=len)
    return long if long[len(long) - len(short) :] == short else ()


def _entries() -> list[tuple[tuple[str, ...], Spot]]:
    found = [*_countries(), *_states()]
    within = {name: spot.within for names, spot in found for name in (*names, spot.name)}
    for home, cities in _lines(DISTRICTS):
        for names in _named(cities):
            spot = Spot(names[0], (home, *within.get(home, ())))
            within[names[0]] = spot.within
            found.append((names, spot))
    return found


def _countries() -> list[tuple[tuple[str, ...], Spot]]:
    area_of = {country: area for area, countries in _lines(AREAS) for country in _split(countries)}
    found: list[tuple[tuple[str, ...], Spot]] = [((area,), Spot(area)) for area, _ in _lines(AREAS)]
    for line in _rows(COUNTRIES):
        names, _, capital, cities = (part.strip() for part in line.split(";"))
        country = _split(names)
        homes = (area_of[country[0]],) if country[0] in area_of else ()
        found.append((country, Spot(country[0], homes)))
        inside = [tuple(capital.split("/"))] if capital else []
        found += [(city, Spot(city[0], (country[0], *homes))) for city in (*inside, *_named(cities))]
    return found


def _states() -> list[tuple[tuple[str, ...], Spot]]:
    found: list[tuple[tuple[str, ...], Spot]] = []
    for state, cities in _lines(STATES):
        names = tuple(state.split("/"))
        found.append((names, Spot(names[0], (_UNITED_STATES,))))
        found += [(city, Spot(city[0], (names[0], _UNITED_STATES))) for city in _named(cities)]
    return found


def _rows(table: str) -> list[str]:
    """Return the rows of a table, continued lines joined."""
    return re.sub(r"\n[ ]+", " ", table.strip()).splitlines()


def _lines(table: str) -> list[tuple[str, str]]:
    pairs = (line.partition(";") for line in _rows(table))
    return [(head.strip(), rest.strip()) for head, _, rest in pairs]


def _split(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(",") if name.strip())


def _named(cities: str) -> list[tuple[str, ...]]:
    """Take apart "Kyiv/Kiev, Odessa"; "Washington, D.C." is written with a comma and belongs together."""
    return [tuple(city.split("/")) for city in _split(cities)]


@lru_cache(maxsize=1)
def demonyms() -> dict[str, str]:
    """Return demonyms and names of seats of government, folded, with the country they stand for."""
    found: dict[str, str] = {}
    for line in _rows(COUNTRIES):
        names, people, _, _ = (part.strip() for part in line.split(";"))
        country = _split(names)[0]
        for word in _demonyms_of(people):
            found.setdefault(fold(word), country)
    for country, seats in _lines(SEATS):
        found.update({fold(seat): country for seat in _split(seats)})
    return found


def _demonyms_of(people: str) -> tuple[str, ...]:
    """Take apart "North Korean North Koreans" and "Greek Greeks" alike: two-word demonyms stay whole."""
    words = people.split()
    pairs = {"North", "South", "New", "Saudi", "Costa", "Sri", "Sierra", "Cape", "Puerto", "Solomon"}
    found, at = [], 0
    while at < len(words):
        size = 2 if words[at] in pairs and at + 1 < len(words) and words[at + 1] != f"{words[at]}s" else 1
        found.append(" ".join(words[at : at + size]))
        at += size
    return tuple(found)
