"""Judge a matched date by the words around it: whether it is a date at all, and whether it lies ahead."""

from __future__ import annotations

import re

from claimdiff.slots.moment_words import FUTURE, TELLING

#: How far back a clause is read for its tense, in characters.
_CLAUSE = 90

_BOUNDARY = re.compile(r"[,;:.!?\"“”]|\s[-–—]\s|\b(?:but|who|which|after|when)\b")
_FUTURE = re.compile(FUTURE, re.I)
_TELLING = re.compile(TELLING, re.I)

#: Words before a bare month that make it one. "May", "March" and "August" are words and names as well.
_MONTH_CUE = re.compile(
    r"(?:\b(?:in|since|until|till|by|during|before|after|between|from|through|throughout|early|late|mid|and|to|of"
    r"|last|next|this|for)[\s-]{1,3}|[(/])\Z", re.I,
)
_AMBIGUOUS = frozenset(
    {"may", "march", "august", "april", "june", "jan", "mar", "dec", "sept", "sep", "jun", "nov", "oct"}
)
_FIRM_CUE = re.compile(r"\b(?:in|since|until|by|during|early|late|mid|last|next|this)[\s-]{1,3}\Z", re.I)
_NAME_AFTER = re.compile(r"\s{1,2}[A-Z][a-z]")
_VERB_AFTER = re.compile(r"\s{1,2}(?:have|be|not|also|well|or may|on|against|said|says|told|was|is|has)\b")

#: Weekdays in names: "the Sunday Times", "Black Friday", "Friday Harbor".
_NAMED_AFTER = re.compile(r" (?:Times|Mirror|Telegraph|Mail|Express|Herald|Post|World|Club|Harbou?r|Business)\b")
_NAMED_BEFORE = re.compile(r"\b(?:Black|Good|Bloody|Cyber|Super|Ash|Holy|Fat)\s\Z")

#: A time on the clock of a game is no time of day: "with 7:42 left in the first half".
_GAME_CLOCK = re.compile(r"[\s-]{1,2}(?:left|remaining|remained|to (?:go|play)|mark|into)\b")

_BARE_YEAR_AFTER = re.compile(
    r"\s{0,2}(?:%|percent|per cent|people|men|women|dead|deaths|homes|houses|troops|soldiers|officers|protesters"
    r"|dollars|euros|pounds|metres|meters|feet|miles|km|kilomet|workers|victims|jobs|square|tons|tonnes|other|more)"
)


def looks_ahead(text: str, start: int) -> bool:
    """Tell whether the clause before a place has a future sense, and no word of telling after it.

    `will meet on Thursday` looks ahead; `will not resign, he said on Thursday` does not.
    """
    clause = _BOUNDARY.split(text[max(0, start - _CLAUSE) : start])[-1]
    if clause.endswith("by ") and not _TELLING.search(clause):
        return True
    ahead = [match.end() for match in _FUTURE.finditer(clause)]
    return bool(ahead) and not _TELLING.search(clause, ahead[-1])


def is_date(kind: str, match: re.Match[str], text: str) -> bool:
    """Tell whether a match is a date, by the words on both sides of it."""
    if kind == "bare":
        return _is_month(match, text)
    if kind == "year":
        return not _BARE_YEAR_AFTER.match(text, match.end())
    if kind == "date":
        return not _counts_more(match, text)
    if kind == "clock":
        return not _GAME_CLOCK.match(text, match.end())
    if kind == "weekday":
        before = text[max(0, match.start() - 8) : match.start()]
        return not _NAMED_AFTER.match(text, match.end()) and not _NAMED_BEFORE.search(before)
    return True


def _counts_more(match: re.Match[str], text: str) -> bool:
    """`May 12 people` and `March 3,000`: a figure after a month that counts something."""
    return bool(_BARE_YEAR_AFTER.match(text, match.end())) and match["day"] is not None and (
        match["month"].lower() in {"may", "march"} and text[match.end() - 1].isdigit()
    )


def _is_month(match: re.Match[str], text: str) -> bool:
    """Tell whether a bare month's name is a month: a preposition before it, and no name or verb after it."""
    before = text[max(0, match.start() - 14) : match.start()]
    word = match["month"].rstrip(".").lower()
    cue = _FIRM_CUE if word in _AMBIGUOUS else _MONTH_CUE
    if not cue.search(before) and not match["edge"]:
        return False
    return not _NAME_AFTER.match(text, match.end()) and not _VERB_AFTER.match(text, match.end())
