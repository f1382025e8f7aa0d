"""Where a statement does not tell its fact: who says so, and how old the people in it are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

#: Verbs that report speech whatever stands beside them, and those that do where a quotation or "that" follows,
#: or where they close what was said.
_PLAIN = "said|says|say|saying|told|tells"
_GUARDED = (
    "added|adds|claimed|claims|stated|states|explained|explains|insisted|insists|announced|noted|notes|wrote|writes|"
    "warned|warns|argued|argues|confirmed|confirms|recalled|recalls"
)
_SAYING = re.compile(
    rf"\b(?:{_PLAIN})\b|\b(?:{_GUARDED})(?=[,:]? [“\"]| that\b)|(?<=[”\",] )(?:{_GUARDED})\b"
)
_ACCORDING = re.compile(r"\baccording to [^,;:()“”\"]{1,150}", re.IGNORECASE)
_AGE = re.compile(r"\b(?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)[ -]years?[ -]olds?\b", re.IGNORECASE)
_AGED = re.compile(r"(?<=,\s)\d{1,3}(?=,)|\baged? \d{1,3}\b")
_MARK = re.compile(r"[,;:()“”\"]|\s[–—-]{1,2}\s")
#: Words after which a speaker's name begins anew: "after he left, when police said".
_OPENER = re.compile(
    r"\b(?:after|before|when|while|as|during|following|because|since|if|and|but|who|which|that)\b", re.IGNORECASE
)
_FINITE = re.compile(
    r"\b(?:that|was|were|is|are|had|has|have|will|would|could|should|may|might|can)\b|n[’']t\b"
)
_WORD = re.compile(r"\S+")
_GOES_ON = re.compile(r",?\s(?:adding|but|and|who|that|while|as)\b")
_HEARER = re.compile(
    r"\s(?:[^\s,;:()“”\"]{1,20}\s{1,3}){0,4}?(?=that\b|in\b|on\b|[^\s,;:()“”\"]{1,20}[.,;:()“”\"])[^\s.,;:()“”\"]{0,20}"
)
#: A speaker is told in at most this many words; a longer stretch before the verb is part of the story.
_LONGEST = 9

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Signs:
    """What shows where an attribution begins and ends, each in order of place, so that it is looked up and not sought.

    `marks` are the places after punctuation, `stops` of those where the words of a speaker end at the latest;
    `words` and `goes_on`, `finite` are where such words begin, `openers` the stretches of words that open a clause.
    """

    marks: list[int]
    stops: list[int]
    words: list[int]
    openers: list[Stretch]
    finite: list[int]
    goes_on: list[int]


def asides_in(text: str) -> list[Stretch]:
    """Return the stretches (start, end) of a text that attribute it or tell an age, in order of place.

    "Police said", ", said Lavrov, the minister", "told the Daily News", "according to the agency",
    "16-year-old", ", 33,". They may overlap. Time grows with the length of the text.
    """
    found = [match.span() for pattern in (_AGE, _AGED, _ACCORDING) for match in pattern.finditer(text)]
    verbs = list(_SAYING.finditer(text))
    if verbs:
        signs = _signs(text)
        found += [_attribution(text, verb, signs) for verb in verbs]
    return sorted(found)


def _signs(text: str) -> _Signs:
    marks = [match.end() for match in _MARK.finditer(text)]
    return _Signs(
        marks=marks,
        stops=[mark for mark in marks if text[mark - 1] in "“\"(;:"],
        words=[match.start() for match in _WORD.finditer(text)],
        openers=[match.span() for match in _OPENER.finditer(text)],
        finite=[match.start() for match in _FINITE.finditer(text)],
        goes_on=[match.start() for match in _GOES_ON.finditer(text)],
    )


def _attribution(text: str, verb: re.Match[str], signs: _Signs) -> Stretch:
    """Return the stretch of a verb of saying with its speaker, before or after it, and its hearer."""
    before = bisect_right(signs.marks, verb.start())
    edge = signs.marks[before - 1] if before else 0
    between = _count_words(text, edge, verb.start(), signs)
    if edge and text[edge - 1] in ",”\"" and not between:
        end = _end_of_speaker(text, verb.end(), signs)
        if bisect_left(signs.finite, end) == bisect_left(signs.finite, verb.end()):
            return edge, end
    start = edge if between <= _LONGEST else verb.start()
    opened = bisect_left(signs.openers, (verb.start(), 0)) - 1
    if opened >= 0 and signs.openers[opened][0] >= start:
        start = signs.openers[opened][1]
    hearer = _HEARER.match(text, verb.end()) if verb.group() in {"told", "tells"} else None
    return start, hearer.end() if hearer else verb.end()


def _count_words(text: str, start: int, end: int, signs: _Signs) -> int:
    """Count the words in a stretch, one that it cuts in two included."""
    cut = 0 < start < end and not (text[start - 1].isspace() or text[start].isspace())
    return bisect_left(signs.words, end) - bisect_left(signs.words, start) + cut


def _end_of_speaker(text: str, at: int, signs: _Signs) -> int:
    """Return where the speaker told after a verb ends: at the next clause, quotation or bracket, or with the text."""
    next_stop = bisect_right(signs.stops, at)
    stop = signs.stops[next_stop] - 1 if next_stop < len(signs.stops) else len(text)
    next_clause = bisect_left(signs.goes_on, at)
    return min(stop, signs.goes_on[next_clause]) if next_clause < len(signs.goes_on) else stop
