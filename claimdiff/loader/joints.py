"""Whether what follows a stop or the end of a line goes on with the sentence before it."""

from __future__ import annotations

import re

from claimdiff.loader import abbreviations, words

#: How much of the text on both sides is looked at (characters).
BEFORE, AFTER = 40, 120

_SMALL = re.compile(r"\s{0,40}[a-z]")
_NO_WORD = re.compile(r"\W{0,40}")
_NUMBERED = re.compile(r"\W{0,3}\d{1,3}\.\s{0,40}")
_HOUR = re.compile(r"\b[ap]\.m\.\s{0,40}$", re.IGNORECASE)
_DAY_OR_ZONE = re.compile(
    r"\s{0,40}(?:(?:[A-Z]{1,2}[DS]T|[ECMP]T|GMT|UTC|BST|CET|CEST|KST|JST|Eastern|Central|Mountain|Pacific"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    r"|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s{1,3}\d)"
)
_SHORTENED = re.compile(r"(?<![\w.])([A-Za-z][\w.-]{0,11})\.\s{0,40}$")
_PARTY = re.compile(r"\w-[A-Z]\.\s{0,40}$")      # "Bo Carr, D-W. | Va."
_CAPITAL = re.compile(r"\s{0,40}([A-Z][\w'’-]{0,40}\.?)")
_FIGURE = re.compile(r"\s{0,40}#?\d")
#: A quotation that ends in a mark of its own, and the words that say whose it is: "“Go?” | he asked".
_ASKED = re.compile(r"[?!…,][\"”’']{1,3}\s{0,40}$")
_STATED = re.compile(r"\.[\"”’']{1,3}\s{0,40}$")
_TAG = re.compile(
    r"\s{0,40}(?:(?:[A-Z][\w.'’-]{0,40}|the|a|an|his|her|one|another)\s){0,6}?(?:[A-Z]?[\w.'’-]{0,40})\s"
    r"(?:said|asked|says|asks|cried|shouted|added|wrote|told|exclaimed|replied|wondered|demanded|continued"
    r"|yelled|recalled|joked|explained|testified|tweeted|warned|insisted)\b"
)
_COLON = re.compile(r"\w[:,]\s{0,40}$")
_QUOTATION = re.compile(r"\s{0,40}[“\"‘'«„]{1,2}\w")
_OPENERS = (
    words.DETERMINERS | words.PREPOSITIONS | words.SUBJECT_PRONOUNS | words.COORDINATORS | words.SUBORDINATORS
    | words.CONDITIONS | words.OPENERS | words.TIME_OPENERS | words.ADVERBS
)


def goes_on(before: str, after: str) -> bool:
    """Tell whether `after` goes on with the sentence that `before` ends with.

    Both are text of one line, cut after a stop. It goes on when a small letter follows, or nothing but marks; when
    the stop belongs to an abbreviation or to the number of an item; when a quotation ended with the stop and `after`
    says whose it is.
    """
    if _SMALL.match(after) or _NO_WORD.fullmatch(after) or _NUMBERED.fullmatch(before):
        return True
    return ends_shortened(before, after) or _says_whose(before, after)


def ends_shortened(before: str, after: str) -> bool:
    """Tell whether the stop that `before` ends with belongs to an abbreviation that `after` goes on with."""
    if _HOUR.search(before):
        return _DAY_OR_ZONE.match(after) is not None
    found, capital = _SHORTENED.search(before), _CAPITAL.match(after)
    if found is None:
        return False
    word = found[1].lower().rpartition("-")[2]
    if found[1] in abbreviations.BETWEEN or (word in abbreviations.BEFORE_FIGURES and _FIGURE.match(after)):
        return True
    named = capital is not None and capital[1].lower() not in _OPENERS
    return named and (word in abbreviations.BEFORE_NAMES or _PARTY.search(before) is not None)


def announces(before: str, after: str) -> bool:
    """Tell whether `before` announces the quotation that `after` begins with: "He said: | “We shall see.”"."""
    return _COLON.search(before) is not None and _QUOTATION.match(after) is not None


def _says_whose(before: str, after: str) -> bool:
    """Tell whether `after` says whose the quotation is; after a full stop it must say nothing else."""
    tag = _TAG.match(after)
    if tag is None:
        return False
    return bool(_ASKED.search(before) or (_STATED.search(before) and not after[tag.end() :].strip(" .")))
