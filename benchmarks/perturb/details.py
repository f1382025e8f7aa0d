"""The details that are changed, one a kind: where they stand in a sentence, and what is put in their place.

Each is found by a rule of its own, never by the readers that are measured.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimdiff.model import Relation

NUMBERS = dict(zip(
    """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty""".split(), range(2, 21), strict=True))
WORDS = {number: word for word, number in NUMBERS.items()}
MONTHS = "January February March April June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PLACES = """Athens Moscow Pyongyang Seoul Beijing Tokyo London Paris Berlin Washington Brooklyn Chicago Boston Jakarta
Sumatra Indonesia Greece Russia China Japan France Germany Britain Australia India Pakistan Afghanistan Iraq Iran
Israel Egypt Turkey Mexico Brazil California Texas Florida Philadelphia Seattle Detroit Dallas Miami Houston Sydney
Melbourne Dubai Delhi Mumbai Haiti Yemen Syria Somalia Kenya Nigeria Italy Spain Madrid Rome Malaysia Singapore
Canada Toronto Oregon Arizona Colorado Ohio Georgia Michigan Aceh Thessaloniki Brussels Geneva Vienna""".split()
#: Capitalised words that begin no person's name.
NO_NAMES = """United North South East West New The White High Supreme Prime Security Red Black National First World Los
San Saint Great Central Church Rite State General Kings City Bank Street Police Hong Sri Saudi Middle American Apple
Air Oscar Golden Social Associated Fox Sky Daily Press Wall Super Best Christmas African European Asian Health Human
Foreign Royal Christian Islamic Democratic Republican Windows Advanced Big Mac Nova Pacific Atlantic Indian Gulf
Empire Mount Lake Fort Port Cape Old Hurricane Tropical Marine Army Navy Coast Family Children Public Betty Emmy Park
In On At After As But And For With When While If Since From By Last This That Both Former Although During Before Under
Ocean Hewlett Microsoft Warner Justice Attorney District County Crown East Long Grand Little Good Holy Blue Green Sun
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December Vice President Judge Officer Detective Sergeant Dr Mr Mrs Ms""".split()

Edit = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Detail:
    """A kind of detail: its name, how the change must be told, and how a sentence is changed.

    `told` are the relations that are right, `slots` the slots in which they count. `edits` gives the
    changes that a sentence offers, each the range replaced and the words put there.
    """

    kind: str
    told: tuple[Relation, ...]
    slots: tuple[str, ...]
    edits: Callable[[str], Iterator[Edit]]


#: Words before a figure that make it a bound or rough, so that two such figures may both be right.
_HEDGE = re.compile(
    r"(?i)(?:\b(?:about|than|nearly|almost|some|around|roughly|approximately|estimated|least|most|over|under|up to"
    r"|as many as|as much as|to|or|and|between|only|another|further|circa|AK) |(?-i:[A-Z]) |\()[$€£]?$"
)
_COUNT = re.compile(
    rf"(?<![\w.,$€£:/-])(\d{{1,3}}(?:,\d{{3}})+|\d{{2,3}}|{'|'.join(NUMBERS)})"
    r"(?= (?:people|men|women|children|police|(?:(?!and|or|of|to|in|at|on|for|by|times|more|other)[a-z-]+ ){0,2}"
    r"(?!years|months|weeks|days|hours|minutes|seconds|miles|metres|meters|kilometers|kilometres|decades"
    r"|others|times|as|is|was|has|states)[a-z]{3,}s\b))"
)
_LENGTH = re.compile(r"(?<![\w.,-])(\d{1,3})(?= (?:kilometers|kilometres|miles|metres|meters|feet)\b(?! \())")
_MONEY = re.compile(r"(?<=[$€£])(\d{1,3}(?:\.\d)?)(?= (?:million|billion))")
_SHARE = re.compile(r"(?<![\w.,-])(\d{1,2}(?:\.\d)?)(?= ?(?:percent|per cent|%))")
_UNIT = re.compile(
    r"(?<=\d )(kilometers|kilometres|km|miles|metres|meters|feet|kilograms|pounds|tons)\b(?! \()(?!\))"
    r"|[$€£](?=\d[\d.,]* (?:million|billion))"
)
_UNITS = {
    "kilometers": "miles", "kilometres": "miles", "km": "miles", "miles": "kilometers", "metres": "feet",
    "meters": "feet", "feet": "meters", "$": "€", "€": "$", "£": "€", "kilograms": "pounds", "pounds": "kilograms",
    "tons": "pounds",
}
_DATE = re.compile(rf"\b(?:{'|'.join(MONTHS)}) (\d{{1,2}})\b(?!,? ?\d{{3}} )|\b(\d{{1,2}}) (?:{'|'.join(MONTHS)})\b")
#: Lines that date their page: no fact is told otherwise by another page of another day.
_OF_THE_PAGE = re.compile(r"\b(?:[Pp]osted|[Uu]pdated)\b")
_DAY = re.compile(rf"\b(?:{'|'.join(DAYS)})\b(?!['’]s)(?! (?:and|to|or)\b)")
_PLACE = re.compile(rf"(?<=\bin )(?:{'|'.join(PLACES)})\b(?!['’]| [A-Z]|,? (?:[A-Z]|and)|-)")
_PERSON = re.compile(
    rf"\b(?!(?:{'|'.join(NO_NAMES)})\b)([A-Z][a-z]{{2,}} (?:[A-Z]\. )?(?!(?:{'|'.join(NO_NAMES)})\b)[A-Z][a-z]{{3,}})"
    r"(?=,? (?:who|said|told)\b|, \d\d,)"
)
_NEGATED = re.compile(
    r"\b(was|were|is|are|has|have|had|will|would|could)\b(?= (?:been )?(?:be )?[a-z]+(?:ed|en|ing|t|d|n)\b)"
)
_PAST = re.compile(
    r"(?<=[a-z] )(killed|struck|hit|opened|signed|arrested|met|visited|won|resigned|announced|closed)\b(?! by)"
)
_BASE = {
    "killed": "kill", "struck": "strike", "hit": "hit", "opened": "open", "signed": "sign", "arrested": "arrest",
    "met": "meet", "visited": "visit", "won": "win", "resigned": "resign", "announced": "announce", "closed": "close",
}
#: Sentences that hedge already, confirm, or quote: one more hedge changes nothing for certain.
_HEDGING = re.compile(
    r"\b(?:may|might|could|will|reportedly|alleged\w*|possibl[ey]|likely|according|believed|expected|scheduled|said to"
    r"|appear\w*|seem\w*|confirmed|officially|suspected|planned)\b|[“”\"]"
)
#: Sentences that one word does not deny: quotations, conditions, questions, denials.
_UNBOUND = re.compile(
    r"(?i)[“”\"?]|\b(?:if|whether|unless|not|never|no|without|nor|neither|deni\w+|doubt\w*|fail\w*|declin\w*)\b|n['’]t"
)
_AUXILIARY = re.compile(r"\b(?:was|were|been|be|had|has|have|is|are|who|to|and|being|he|she) $")
_HEDGED = re.compile(r"\b(was|were|has|had)\b(?= (?:been )?[a-z]+ed\b)")
_SAID = re.compile(
    r"(?:(?<=, )|(?<=[”\"] )|^)((?:[Tt]he )?(?:police|officials|witnesses|authorities"
    r"|[A-Z][a-z]+ [A-Z][a-z]{3,}|[Aa] (?:spokesman|spokeswoman|police"
    r" spokesman)))(?= (?:said|told)\b)"
)
_QUOTED = re.compile(r"(?:(?<=\s)|^)[“\"](?=\w)([^“”\"\n]{25,300})[”\"]")
_CONTENT = re.compile(r"\b(?!that|this|with|from|have|they|their|were|been|will|would|about|there|when)[a-z]{4,}\b")


def _numbers(text: str) -> Iterator[Edit]:
    for pattern in (_COUNT, _LENGTH, _MONEY, _SHARE):
        for found in pattern.finditer(text):
            if not _HEDGE.search(text[max(0, found.start() - 24) : found.start()]):
                yield found.start(1), found.end(1), _another(found.group(1))


def _another(written: str) -> str:
    """Return another number in the same form, far enough to be no rounding: 12 gives 15, 2,400 gives 4,000."""
    if written in NUMBERS:
        return WORDS[NUMBERS[written] + 3 if NUMBERS[written] < 18 else NUMBERS[written] - 7]
    value = float(written.replace(",", ""))
    if "." in written:
        return f"{value * 1.6:.1f}"
    return f"{int(value + 3 if value < 20 else value * 1.6 // 1):,}"


def _units(text: str) -> Iterator[Edit]:
    for found in _UNIT.finditer(text):
        yield found.start(), found.end(), _UNITS[found.group()]


def _dates(text: str) -> Iterator[Edit]:
    for found in () if _OF_THE_PAGE.search(text) else _DATE.finditer(text):
        group = 1 if found.group(1) else 2
        day = int(found.group(group))
        yield found.start(group), found.end(group), str(day + 4 if day < 20 else day - 6)


def _weekdays(text: str) -> Iterator[Edit]:
    for found in () if _OF_THE_PAGE.search(text) else _DAY.finditer(text):
        yield found.start(), found.end(), DAYS[(DAYS.index(found.group()) + 3) % 7]


def _places(text: str) -> Iterator[Edit]:
    for found in _PLACE.finditer(text):
        yield found.start(), found.end(), "Lisbon" if found.group()[0] < "N" else "Nairobi"


def _people(text: str) -> Iterator[Edit]:
    for found in _PERSON.finditer(text):
        yield found.start(), found.end(), "Peter Hallam" if "er" not in found.group() else "Colin Foss"


def _negations(text: str) -> Iterator[Edit]:
    if _bound(text):
        for found in _NEGATED.finditer(text):
            yield found.end(), found.end(), " not"
        for found in _PAST.finditer(text):
            if not _AUXILIARY.search(text[: found.start()]):
                yield found.start(), found.end(), f"did not {_BASE[found.group()]}"


def _bound(text: str) -> bool:
    """Tell whether a sentence can be denied by one word: no quotation, condition or question, no denial yet."""
    return not _UNBOUND.search(text)


def _hedges(text: str) -> Iterator[Edit]:
    if not _HEDGING.search(text):
        for found in _HEDGED.finditer(text):
            yield found.end(), found.end(), " reportedly"


def _speakers(text: str) -> Iterator[Edit]:
    for found in _SAID.finditer(text):
        a = "A" if found.start() == 0 else "a"
        yield found.start(), found.end(), f"{a} local fisherman"


def _quoted(text: str) -> Iterator[Edit]:
    for found in _QUOTED.finditer(text):
        words = list(_CONTENT.finditer(text, found.start(1), found.end(1)))
        if len(words) > 2:
            word = words[len(words) // 2]
            yield word.start(), word.end(), "marble"


_CONFLICT = (Relation.CONFLICT,)
DETAILS: tuple[Detail, ...] = (
    Detail("number", _CONFLICT, ("quantity",), _numbers),
    Detail("unit", _CONFLICT, ("quantity",), _units),
    Detail("date", _CONFLICT, ("moment",), _dates),
    Detail("weekday", _CONFLICT, ("moment",), _weekdays),
    Detail("place", _CONFLICT, ("place",), _places),
    Detail("person", (Relation.CONFLICT, Relation.DETAIL), ("name", "speaker", "role"), _people),
    Detail("negation", _CONFLICT, ("polarity",), _negations),
    Detail("modality", (Relation.DETAIL,), ("modality",), _hedges),
    Detail("speaker", (Relation.DETAIL,), ("speaker",), _speakers),
    Detail("quoted word", (Relation.WORDING,), ("quote",), _quoted),
)
