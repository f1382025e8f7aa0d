"""The verb that a moment goes with: what happened then, so that two events' times are not set against each other."""

from __future__ import annotations

import re

from claimdiff.slots.deeds import NOUNS, OCCURRED, VERBS
from claimdiff.slots.quantity_things import EVENTS
from claimdiff.slots.role_words import BE, irregular_pasts

#: How far the verb is looked for on each side, in characters.
_REACH = 110

#: A date that opens a text and is set apart is the date of the page: "27/09/2013 - The country is to vote".
_DATELINE = re.compile(r"\s?[-–—|]")

#: After a day, these make the deed beside it the day's own: "Saturday's shooting".
_OWNED = frozenset({"'s", "’s"})

_BOUNDARY = re.compile(r"[;:!?\"“”](?:\s|\Z)|\s[-–—]{1,2}\s")
_WORD = re.compile(r"[^\W\d_]+")

#: A form in -ing that stands as an adjective is not what happened: "met with visiting officials on Thursday".
_ADJECTIVE = re.compile(r"(?<=\b[Ww]ith )\w{3,20}ing\b(?= \w)|(?<=\b[Tt]he )\w{3,20}ing\b(?= \w)")

#: Nor is what tells only which one: "placed on injured reserve on Monday".
_WHICH = re.compile(r"(?i)(?:(?<=\bthe )|(?<=\ban )|(?<=\bon ))(?:injured|wounded|dead|missing)(?= \w)")

#: Who is found dead did not die then: "found" is what happened.
_DEAD = re.compile(r"(?<=\b[Ff]ound )(?:dead|hanged|murdered|slain)\b|(?<=\bdiscovered )dead\b")

#: Of a bomb that "went off" the first word says nothing.
_WENT_OFF = re.compile(r"\b(?:went|going|gone)\soff\b")
#: Who is "found guilty" is convicted.
_GUILTY = re.compile(r"\bfound\s(?:[\w ]{1,60}\s)?guilty\b")

#: Who "moved back" returned.
_BACK = re.compile(r"\b(?:moved|came|went|gone|come|moving|coming|going|flew|drove)\sback\b")

#: Verbs of saying, told by one name.
_TELLING = frozenset(
    "said says say told tell announced reported confirmed wrote added stated revealed tweeted explained declared"
    " warned vowed insisted published".split()
)
#: What is done with a page and not with what it tells of.
_OF_THE_PAGE = frozenset({"posted", "updated"})
#: Verbs of planning, told by one name.
_PLANNED = frozenset("scheduled slated planned expected set due tentatively upcoming penciled pencilled".split())

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

    Verbs of telling give `told`, what is done with the page `page`, verbs of planning `planned`, verbs of harm
    the names that quantities use. Of what only "took place" the noun before it tells; without one the string
    is empty, as it is where there is no verb at all.
    """
    if not text[:start].strip() and _DATELINE.match(text, end):
        return "told"
    before = _words(_BOUNDARY.split(text[max(0, start - _REACH) : start])[-1])
    after = _words(_BOUNDARY.split(text[end : end + _REACH])[0])
    if after[:1] and after[0] in NOUNS and text[end : end + 2] in _OWNED:
        return NOUNS[after[0]]
    verbs = [at for at, word in enumerate(before) if _event(word) is not None]
    main = [at for at in verbs if not _hangs_on(before, at)] or verbs
    if main:
        return _told_of(before[main[-1]], before[: main[-1]])
    first = next((at for at, word in enumerate(after) if _event(word) is not None), None)
    return "" if first is None else _told_of(after[first], after[:first])


def _told_of(verb: str, subject: list[str]) -> str:
    """Return the event of a verb; of one that only says that something happened, that of the last noun before it."""
    happened = (NOUNS[each] for each in reversed(subject) if each in NOUNS) if verb in OCCURRED else iter(())
    return next(happened, _event(verb) or "")


def _hangs_on(words: list[str], at: int) -> bool:
    """Tell whether a form in -ing hangs on another verb: "foiled an attack on ships passing the cape on Friday"."""
    return words[at].endswith("ing") and not (at and words[at - 1] in BE)


def _words(text: str) -> list[str]:
    text = _BACK.sub("returned", _WENT_OFF.sub("exploded", text))
    text = _WHICH.sub(" ", _GUILTY.sub("convicted", text))
    text = _ADJECTIVE.sub(" ", _DEAD.sub(" ", text))
    return [match[0].lower() for match in _WORD.finditer(text)]


def _event(word: str) -> str | None:
    """Return the name of a verb's event, or None when the word is no verb that this table knows."""
    if word in _TELLING:
        return "told"
    if word in _OF_THE_PAGE:
        return "page"
    if word in _PLANNED:
        return "planned"
    if word in _EMPTY:
        return "" if word in OCCURRED else None
    if word in _NO_VERBS:
        return None
    if word in VERBS:
        return VERBS[word]
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
