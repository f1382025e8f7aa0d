"""Where a statement does not tell its fact: who says so, and how old the people in it are."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
_GOES_ON = re.compile(r",?\s(?:adding|but|and|who|that|while|as)\b")
_HEARER = re.compile(
    r"\s(?:[^\s,;:()“”\"]{1,20}\s{1,3}){0,4}?(?=that\b|in\b|on\b|[^\s,;:()“”\"]{1,20}[.,;:()“”\"])[^\s.,;:()“”\"]{0,20}"
)
#: A speaker is told in at most this many words; a longer stretch before the verb is part of the story.
_LONGEST = 9

Stretch = tuple[int, int]


def asides_in(text: str) -> list[Stretch]:
    """Return the stretches (start, end) of a text that attribute it or tell an age, in order of place.

    "Police said", ", said Lavrov, the minister", "told the Daily News", "according to the agency",
    "16-year-old", ", 33,". They may overlap.
    """
    found = [match.span() for pattern in (_AGE, _AGED, _ACCORDING) for match in pattern.finditer(text)]
    marks = [match.end() for match in _MARK.finditer(text)]
    return sorted(found + [_attribution(text, verb, marks) for verb in _SAYING.finditer(text)])


def _attribution(text: str, verb: re.Match[str], marks: Sequence[int]) -> Stretch:
    """Return the stretch of a verb of saying with its speaker, before or after it, and its hearer."""
    edge = max((mark for mark in marks if mark <= verb.start()), default=0)
    if edge and text[edge - 1] in ",”\"" and not text[edge : verb.start()].strip():
        stop = next((mark - 1 for mark in marks if mark > verb.end() and text[mark - 1] in "“\"(;:"), len(text))
        goes_on = _GOES_ON.search(text, verb.end(), stop)
        end = goes_on.start() if goes_on else stop
        if not _FINITE.search(text, verb.end(), end):
            return edge, end
    start = edge if len(text[edge : verb.start()].split()) <= _LONGEST else verb.start()
    for opener in _OPENER.finditer(text, start, verb.start()):
        start = opener.end()
    hearer = _HEARER.match(text, verb.end()) if verb.group() in {"told", "tells"} else None
    return start, hearer.end() if hearer else verb.end()
