"""How two quantities stand to each other: interval against interval, in one unit, of one thing."""

from __future__ import annotations

import math
from dataclasses import dataclass

from claimdiff.model import Comparison, Quantity, Reading, Relation
from claimdiff.slots.quantity_children import PARENTS
from claimdiff.slots.quantity_people import one_group, other_group
from claimdiff.slots.quantity_reasons import both, convert
from claimdiff.slots.quantity_things import DEGREES, HOLDS, PEOPLE, THINGS
from claimdiff.slots.quantity_units import UNITS

#: Currencies are written as three capital letters (ISO 4217); "$" may be any dollar.
_CURRENCY_CODE = 3
_DOLLARS = frozenset({"USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"})
#: Dimensions in which one figure with two units is told of two things more often than wrongly.
_LOOSE = frozenset({"time", "temperature", "ratio"})
#: Units this close (yard and metre, ton and tonne) are told loosely for each other.
_NEAR_UNITS = (0.8, 1.25)

#: Words in a reading's own text that say it counts on from, or beside, another count.
_PARTIAL = ("another", "more", "additional", "other", "others", "further", "remaining", "rest")

#: How far "about 100" reaches: a tenth each way.
_ABOUT = 0.1

#: Ages farther apart are those of two people.
_AGES_APART = 2

#: Counts of one thing that two outlets put differently are not a hundredfold or so apart; a slip of a digit is ten.
#: Nor does "hundreds" say anything of 20,000, unless the same befell both.
_SCALE = 20
#: A toll that begins with "at least five" may grow a hundredfold, not from five to 170,000.
_GROWTH = 1000


@dataclass(frozen=True, slots=True)
class _Range:
    """The values an amount allows, open ends as infinities."""

    low: float
    high: float

    def meets(self, other: _Range) -> bool:
        return self.low <= other.high and other.low <= self.high

    def holds(self, other: _Range) -> bool:
        return self.low <= other.low and other.high <= self.high

    def times(self, factor: float) -> _Range:
        return _Range(self.low * factor, self.high * factor)


def compare(left: Reading, right: Reading) -> Comparison | None:
    """Compare two readings of the slot; None when they do not measure the same thing in the same dimension."""
    one, two = left.value, right.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return None
    if one.ordinal != two.ordinal or (one.ordinal and one.thing != two.thing):
        return None
    if not _same_thing(one, two) or not _same_event(one.event, two.event) or other_group(left, right):
        return None
    if one.unit != two.unit:
        return _across_units(left, right, one, two)
    if (one.low, one.high) == (two.low, two.high):
        return _equal(left, right, one, two)
    return _differing(left, right, one, two)


def _equal(left: Reading, right: Reading, one: Quantity, two: Quantity) -> Comparison:
    """Tell two equal intervals: the same, unless one is only about right or counts another class of thing."""
    if one.thing and two.thing and one.thing != two.thing and not one.unit:
        return Comparison(Relation.DETAIL, f"{both(left, right)} are one number, once of a narrower kind of thing")
    if one.approximate != two.approximate:
        return Comparison(Relation.DETAIL, f"{both(left, right)} are one figure, once approximate")
    return Comparison(Relation.SAME)


def _differing(left: Reading, right: Reading, one: Quantity, two: Quantity) -> Comparison | None:
    """Tell two different intervals in one unit: rounding, more or less precise, another scope, or conflict."""
    if _rounded(one, two):
        return Comparison(Relation.EQUIVALENT, f"{both(left, right)} agree when rounded")
    if _one_of(left, one, two) or _one_of(right, two, one):
        return None
    if _range(one).meets(_range(two)):
        if not _telling(one, two, weak=True) or _out_of_scale(one, two, _room(one, two)):
            return None
        return Comparison(Relation.DETAIL, _compatible(left, right, one, two))
    partial = _partial(left, one), _partial(right, two)
    if partial[0] != partial[1] or _degree(one.event) != _degree(two.event):
        if not _telling(one, two, weak=True):
            return None
        return Comparison(Relation.SCOPE, f"{both(left, right)} do not count the same part")
    if partial[0] or not (_telling(one, two, weak=False) or one_group(left, right)):
        return None
    if _range(one, slack=True).meets(_range(two, slack=True)) or _other_quake(one, two) or _out_of_scale(one, two):
        return None
    return Comparison(Relation.CONFLICT, f"{both(left, right)} cannot both be true")


def _one_of(reading: Reading, one: Quantity, other: Quantity) -> bool:
    """Tell whether “a man” may be one of the people whom the other counts."""
    return reading.text.lower().startswith(("a ", "an ")) and one.low == one.high == 1 and (other.low or 0) >= 1


def _other_quake(one: Quantity, two: Quantity) -> bool:
    """Tell whether two magnitudes lie more than one apart, which agencies never do for one earthquake."""
    return one.unit == "magnitude" and abs((one.low or 0.0) - (two.low or 0.0)) > 1


def _room(one: Quantity, two: Quantity) -> float:
    """Return how many times as large as the other one of two figures may be that allow the same values."""
    return _GROWTH if one.event and _last(one.event) == _last(two.event) else _SCALE


def _out_of_scale(one: Quantity, two: Quantity, scale: float = _SCALE) -> bool:
    """Tell whether two counts lie so far apart that they count different things (11 dead, 170,000 dead)."""
    least = [value for value in (one.low, one.high, two.low, two.high) if value is not None]
    return min(least) > 0 and max(least) / min(least) > scale


def _telling(one: Quantity, two: Quantity, *, weak: bool) -> bool:
    """Tell whether both say enough of what they count for a difference between them to mean something.

    People do many things in one story, so people need an event; a measure needs to say what it measures.
    Two bare counts of the same named thing may differ on their own (`13 countries`, `14 countries`).
    """
    if one.unit in {"magnitude", "calibre"} or one.ordinal:
        return True
    if one.unit == "year" and one.thing == two.thing == "age":
        return abs((one.low or 0.0) - (two.low or 0.0)) <= _AGES_APART
    if weak:
        return bool((one.thing and two.thing) or (one.event and _last(one.event) == _last(two.event)))
    if one.unit == "percent":
        return bool(one.event) and (one.thing, one.event) == (two.thing, two.event)
    if one.unit:
        return bool(one.thing and one.thing == two.thing) or bool(one.event and one.event == two.event)
    if one.thing == two.thing and one.thing in PEOPLE:
        return bool(one.event) and _last(one.event) == _last(two.event)
    if (narrow := _part_above_whole(one, two)) or {one.thing, two.thing} <= PEOPLE:
        return narrow
    named = {event for event in (one.event, two.event) if event and not _free(event)}
    return bool(one.thing and one.thing == two.thing) and len(named) < 2 and (
        not named or _last(one.event) == _last(two.event)
    )


def _part_above_whole(one: Quantity, two: Quantity) -> bool:
    """Tell whether more women or children than people are told to have met one fate."""
    part, whole = (one, two) if (two.thing, one.thing) in HOLDS else (two, one)
    one_fate = bool(one.event) and one.event in _NAMED_EVENTS and one.event == two.event
    return one_fate and (whole.thing, part.thing) in HOLDS and whole.lies_below(part)


def _same_thing(one: Quantity, two: Quantity) -> bool:
    """Tell whether two quantities may count one thing: one class, one within the other, or one not told."""
    if one.unit in {"magnitude", "calibre"} and one.unit == two.unit:
        return True
    if not one.thing or not two.thing or one.thing == two.thing:
        named = bool(one.event) and _last(one.event) == _last(two.event) and not _free(one.event)
        return one.thing == two.thing or named or bool(one.unit and two.unit)
    pair = (one.thing, two.thing)
    if any(thing.startswith("per ") for thing in pair):
        return False
    if pair in HOLDS or pair[::-1] in HOLDS:
        return True
    return bool(one.unit) and one.thing not in THINGS.values() and two.thing not in THINGS.values() and (
        {"age", "depth", "height", "width", "length", "distance"}.isdisjoint(pair)
    )


def _same_event(one: str, two: str) -> bool:
    """Tell whether two events are one, whatever their degree, or one is not told."""
    return not one or not two or _last(one) == _last(two) or _free(one) or _free(two)


def _last(event: str) -> str:
    """Return an event without its degree: `badly damaged` gives `damaged`."""
    return event.rsplit(maxsplit=1)[-1] if event else ""


def _free(event: str) -> bool:
    """Tell whether an event is only the word beside a measure, which need not be the same in both."""
    return False if not event else event not in _NAMED_EVENTS and _last(event) not in _NAMED_EVENTS


def _across_units(left: Reading, right: Reading, one: Quantity, two: Quantity) -> Comparison | None:
    """Compare two measures of one dimension after conversion, with the rounding that each one states."""
    first, second = _BY_NAME.get(one.unit), _BY_NAME.get(two.unit)
    if _one_figure(one, two) and _telling_across(one, two):
        return Comparison(Relation.CONFLICT, f"{both(left, right)} are one figure in two units")
    if first is None or second is None or first.dimension != second.dimension:
        return None
    if first.dimension == "temperature":
        return None
    here, there = _stated(one).times(first.factor), _stated(two).times(second.factor)
    if here.meets(there):
        return Comparison(Relation.EQUIVALENT, convert(left, one, first, second))
    close = here.times(2 / 3).meets(there) or here.times(1.5).meets(there)
    if close or not _telling(one, two, weak=False) or first.dimension == "time" or one.thing == "distance":
        return None
    return Comparison(Relation.CONFLICT, f"{convert(left, one, first, second)}, not “{right.text}”")


def _one_figure(one: Quantity, two: Quantity) -> bool:
    """Tell whether one figure stands with two units that are neither one unit's names nor close to each other."""
    if one.low != two.low or not one.low or one.ordinal:
        return False
    money = all(len(unit) == _CURRENCY_CODE and unit.isupper() for unit in (one.unit, two.unit))
    if money:
        return not {one.unit, two.unit} <= _DOLLARS
    first, second = _BY_NAME.get(one.unit), _BY_NAME.get(two.unit)
    if first is None or second is None or first.dimension != second.dimension or first.dimension in _LOOSE:
        return False
    return not _NEAR_UNITS[0] < first.factor / second.factor < _NEAR_UNITS[1]


def _telling_across(one: Quantity, two: Quantity) -> bool:
    return bool(one.thing and one.thing == two.thing) or bool(one.event and one.event == two.event)


def _compatible(left: Reading, right: Reading, one: Quantity, two: Quantity) -> str:
    """Say which of two compatible figures is the vaguer one: “at least five people” leaves room for “24 people”."""
    here, there = _range(one), _range(two)
    if here.holds(there) or there.holds(here):
        wide, narrow = (left, right) if here.holds(there) else (right, left)
        return f"“{wide.text}” leaves room for “{narrow.text}”"
    return f"{both(left, right)} can both be true"


def _partial(reading: Reading, value: Quantity) -> bool:
    """Tell whether a figure counts on; “another 20,000 people marched” in the next town are all who marched there."""
    return value.event != "attended" and counts_on(reading)


def counts_on(reading: Reading) -> bool:
    """Tell whether a figure counts on from another one, by its own words: “another 12 injured”."""
    words = reading.text.lower().replace("more than", "").split()
    return any(word in _PARTIAL for word in words)


def _degree(event: str) -> str:
    return event.split(maxsplit=1)[0] if event.split()[:1] and event.split(maxsplit=1)[0] in DEGREES else ""


def _range(quantity: Quantity, *, slack: bool = False) -> _Range:
    """Return the values a quantity allows; `slack` widens vague and rough ones before crying conflict."""
    low = -math.inf if quantity.low is None else quantity.low
    high = math.inf if quantity.high is None else quantity.high
    if quantity.approximate:
        reach = _ABOUT * (2.0 if slack else 1.0)
        wide = 1.5 if quantity.high is None and slack else 1.0
        return _Range((low - abs(low) * reach if math.isfinite(low) else low) / wide,
                      high + abs(high) * reach if math.isfinite(high) else high)
    return _Range(low, high)


def _step(value: float) -> float:
    """Return the place value of the last digit that is not zero: 1200 gives 100, 6.1 gives 0.1."""
    digits = f"{abs(value):.10g}"
    if "e" in digits:
        return 10.0 ** (math.floor(math.log10(abs(value))) - 2)
    if "." in digits:
        return 10.0 ** -len(digits.split(".")[1])
    return 10.0 ** (len(digits) - len(digits.rstrip("0"))) if value else 1.0


def _stated(quantity: Quantity) -> _Range:
    """Return the values that a measure means when each figure is rounded at its last digit, a quarter at most."""
    allowed = _range(quantity)
    low, high = allowed.low, allowed.high
    below = min(_step(low) / 2, abs(low) / 4) if math.isfinite(low) else 0.0
    above = min(_step(high) / 2, abs(high) / 4) if math.isfinite(high) else 0.0
    return _Range(low - max(below, abs(low) * 0.02 if math.isfinite(low) else 0),
                  high + max(above, abs(high) * 0.02 if math.isfinite(high) else 0))


def _rounded(one: Quantity, two: Quantity) -> bool:
    """Tell whether one figure is the other one rounded: `230,000` for 226,500, `$1.2bn` for $1.23bn.

    Only large round figures (from a hundred, within a twentieth) and decimals; small counts are exact.
    """
    if one.approximate or two.approximate:
        return False
    if one.low != one.high or two.low != two.high or one.low is None or two.low is None:
        return False
    if one.ordinal or one.thing == "age" or one.unit in {"calibre", "year"}:
        return False
    rough, fine = (one.low, two.low) if _step(one.low) > _step(two.low) else (two.low, one.low)
    large = abs(rough) >= 100 or _step(fine) < 1
    return large and abs(rough - fine) <= _step(rough) / 2 and abs(rough - fine) <= abs(rough) / 20


_BY_NAME = {unit.name: unit for unit in UNITS.values()}
_NAMED_EVENTS = frozenset(
    "killed injured arrested missing trapped rescued evacuated hospitalised fired hit damaged destroyed burned"
    " attended recovered sentenced affected".split()
) | PARENTS
