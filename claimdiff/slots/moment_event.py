"""The verb that a moment goes with: what happened then, so that two events' times are not set against each other."""

from __future__ import annotations

import re

from claimdiff.slots.quantity_things import EVENTS
from claimdiff.slots.role_words import irregular_pasts

#: How far the verb is looked for on each side, in characters.
_REACH = 110

_BOUNDARY = re.compile(r"[.;:!?\"“”](?:\s|\Z)|\s[-–—]{1,2}\s")
_WORD = re.compile(r"[^\W\d_]+")

#: A form in -ing that stands as an adjective is not what happened: "met with visiting officials on Thursday".
_ADJECTIVE = re.compile(r"(?<=\b[Ww]ith )\w{3,20}ing\b(?= \w)|(?<=\b[Tt]he )\w{3,20}ing\b(?= \w)")

#: Verbs of saying, told by one name.
_TELLING = frozenset(
    "said says say told tell announced reported confirmed wrote added stated revealed tweeted explained declared"
    " warned vowed insisted".split()
)
#: Verbs of planning, told by one name.
_PLANNED = frozenset("scheduled slated planned expected set due tentatively upcoming".split())

#: Verbs that only say that something happened at all.
_EMPTY = frozenset("took occurred happened came was were is are been be being had has have began started".split())

#: Common irregular verbs of news, and endings that are no verbs.
_IRREGULAR = frozenset(
    "met meet held hold visit won lost fell left went made broke opened found caught ran led sent spoke arrive"
    " leave resign vote voted stood sat drew rose gave paid sold bought fought shot hung burned burnt fled".split()
)
_NO_VERBS = frozenset(
    "during morning evening according including following regarding meeting building shooting hearing red united"
    " killing opening beginning wedding hundred being alleged suspended unmarked armed wounded".split()
)


def event_of(text: str, start: int, end: int) -> str:
    """Return the verb that goes with the words between two places: the nearest before them, else the first after.

    Verbs of telling give `told`, verbs of planning `planned`, verbs of harm the names that quantities use;
    verbs that only say that something took place give an empty string, as does no verb at all.
    """
    before = _BOUNDARY.split(text[max(0, start - _REACH) : start])[-1]
    after = _BOUNDARY.split(text[end : end + _REACH])[0]
    words = [*reversed(_words(before)), *_words(after)]
    return next((event for word in words if (event := _event(word)) is not None), "")


def _words(text: str) -> list[str]:
    return [match[0].lower() for match in _WORD.finditer(_ADJECTIVE.sub(" ", text))]


def _event(word: str) -> str | None:
    """Return the name of a verb's event, or None when the word is no verb that this table knows."""
    if word in _TELLING:
        return "told"
    if word in _PLANNED:
        return "planned"
    if word in _EMPTY:
        return "" if word in {"took", "occurred", "happened", "came"} else None
    if word in _NO_VERBS:
        return None
    if word in EVENTS:
        return EVENTS[word]
    if word in _IRREGULAR:
        return word
    if word in irregular_pasts():
        return irregular_pasts()[word]
    if len(word) > 4 and word.endswith(("ed", "ing")):
        return _stem(word)
    return None


def _stem(word: str) -> str:
    """Return a verb without its ending: `invited`, `inviting` give `invit`."""
    bare = word.removesuffix("ing").removesuffix("ed")
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare
