"""The area a figure is counted over: "in the province", "nationwide", "in 13 countries", "in Takengon"."""

from __future__ import annotations

import re

from claimdiff.judge.pairs import Pair
from claimdiff.model import Article, Moment, Quantity, Reading, Statement
from claimdiff.words import fold

#: Kinds of area by which reports bound a count. A closed list: other nouns after "in the" bound nothing
#: ("in the quake", "in the morning").
_KINDS = (
    "area", "block", "borough", "building", "camp", "capital", "city", "continent", "country", "county", "district",
    "division", "hospital", "island", "nation", "neighborhood", "neighbourhood", "plant", "prefecture", "prison",
    "province", "region", "republic", "school", "site", "state", "street", "suburb", "territory", "town", "valley",
    "village", "world", "zone",
)
_KIND = "|".join(f"{kind[:-1]}(?:y|ies)" if kind.endswith(("ty", "try", "ory")) else f"{kind}s?" for kind in _KINDS)
_AREA = re.compile(
    r"\b(?:in|across|throughout|within|around|inside)\s{1,2}(?:"
    r"(?:(?:the|this|that|all|every|its|both|\d{1,3})\s)?(?:[\w-]{1,20}\s)?(?P<kind>" + _KIND + r")\b"
    r"|(?P<name>[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20}){0,3}))"
    r"|\b(?P<wide>nationwide|worldwide|statewide|citywide|province-wide)\b"
)
#: What these bound is the whole: its figure is no smaller than that of a part.
_WHOLES = frozenset({"nationwide", "worldwide", "statewide", "citywide", "province-wide"})
#: How far after a figure its area is told, in characters: "300 houses and other buildings in the district".
_REACH = 70


def areas_of(reading: Reading, statement: Statement) -> dict[str, str]:
    """Return the areas told right after a figure: folded (kinds in the singular, names of places) to as written.

    An empty mapping means that the statement does not bound the figure.
    """
    start = reading.span.end - statement.span.start
    later = [other.span.start - statement.span.start for other in statement.read(reading.slot)]
    stop = min([start + _REACH, *(at for at in later if at > start and not _counts_areas(statement.text, at))])
    found = _AREA.finditer(statement.text, start, max(start, stop))
    return {_named(match): match.group() for match in found if not _is_time(match, statement)}


def of_other_areas(pair: Pair, left: Article, right: Article) -> str:
    """Say in one clause that two figures are not counted over one area; an empty string when they may be.

    They are not when both are bounded and share no area, or when one is bounded by a name or kind of
    area that the other's whole article does not mention; but a figure "nationwide" that is smaller than the
    other one is not explained by that.
    """
    here, there = areas_of(pair.left, pair.left_statement), areas_of(pair.right, pair.right_statement)
    if here.keys() & there.keys():
        return ""
    if here and there:
        return f"counted over different areas: “{next(iter(here.values()))}” and “{next(iter(there.values()))}”"
    sides = (here, right, _is_less(pair.left, pair.right)), (there, left, _is_less(pair.right, pair.left))
    for areas, other, less in sides:
        text = fold(other.text)
        if areas and not any(area in text for area in areas) and not (less and areas.keys() <= _WHOLES):
            return f"one is counted “{next(iter(areas.values()))}”, of which the other outlet says nothing"
    return ""


def _is_less(reading: Reading, other: Reading) -> bool:
    one, two = reading.value, other.value
    return isinstance(one, Quantity) and isinstance(two, Quantity) and one.lies_below(two)


def _named(match: re.Match[str]) -> str:
    words = fold(match["wide"] or match["name"] or match["kind"]).removesuffix("'s")
    if match["kind"]:
        words = words[:-3] + "y" if words.endswith("ies") else words.removesuffix("s")
    return words


def _is_time(match: re.Match[str], statement: Statement) -> bool:
    """Tell whether a capitalised name is a date ("in June"), read as such by the slot of moments."""
    if not match["name"]:
        return False
    place = match.start("name") + statement.span.start
    moments = [each for each in statement.read("moment") if isinstance(each.value, Moment)]
    return any(each.span.start <= place < each.span.end for each in moments)


def _counts_areas(text: str, at: int) -> bool:
    """Tell whether the figure at this place counts areas itself ("in 13 countries")."""
    return any(match.start("kind") > at for match in [_AREA.match(text, max(0, at - 3))] if match and match["kind"])
