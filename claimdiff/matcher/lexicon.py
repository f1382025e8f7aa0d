"""The closed tables of English that words are read with: small words, number words, families of words."""

from __future__ import annotations

from functools import cache

from claimdiff.matcher.families import PUBLIC_AFFAIRS
from claimdiff.matcher.families_of_life import DAILY_LIFE
from claimdiff.matcher.nations import NATIONS
from claimdiff.words import stem

#: Words that carry no content of their own; verbs of saying among them, since who says is not what is said.
_SMALL = """
a an the this that these those there here it its itself he him his himself she her hers herself they them
their theirs themselves we us our ours ourselves i me my mine myself you your yours yourself who whom whose
which what when where why how if whether because although though while since until as than then so such and
or but nor not no yes of in on at by to from for with without within into onto upon over under about above
below between among against during before after through across along around near off out up down toward
towards via per amid is are was were be been being am do does did done doing have has had having will would
shall should can could may might must ought also just only even still yet already very too more most much
many some any all both each every other others another own same few several less least almost nearly again
ever never always often sometimes however therefore meanwhile including like s t d ll re ve m dont doesnt
didnt isnt arent wasnt werent wont wouldnt cant couldnt hasnt havent hadnt shouldnt im ive youre theyre weve
say says said saying tell tells told telling according added adding add report reported reports reportedly
mr mrs ms dr sir get gets got getting go goes going went gone come comes came coming make makes made making
take takes took taken taking one ones thing things something someone anyone anything nothing everything
everyone nobody back well now today away once rather quite maybe perhaps later
"""
SMALL_WORDS = frozenset(_SMALL.split())

#: Words that belong to no family, though one of them has their stem ("office" and "officer", "train" and "training").
_APART = """
allegedly animated apart arm assembly assistant assistants authorities authority authorization authorized busy closely
commit commits committed committing cooper counseling counselling critically customs department departments destroyer
destroyers educate educated education executive executives force forces founded founding gravely hardly headed heading
hugely importation largely liberal liberals manage managed management manning medical memories memory miss missed
misses mobility mobilization mobilize mobilized noted office offices operate operated operates operating operational
operator operators opposite point points present presentation presented presently presents presided pressed related
relate relates relating relatively rock rocks severed shared stored stormed stories story success successful
successfully successive suite suites trained training wits
"""

#: Words for offices, bodies and quarters of the map: they name the cast of a story ("the foreign minister",
#: "North Korea"), not what happens in it.
_ROLES = """
president minister secretary leader chief officer official spokesman spokeswoman spokesperson foreign prime
deputy vice former senior top head director general governor mayor senator congressman councilman councilwoman
commissioner chairman chairwoman ambassador envoy counterpart king queen prince princess pope judge sheriff
police government ministry department agency state national federal administration
north south east west northern southern eastern western
"""

#: Number words as figures; "one" is left out, it is a pronoun more often.
NUMBER_WORDS = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
    "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
    "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
}


def family_of(word: str, its_stem: str) -> str:
    """Return the family that a folded word, or its stem, belongs to, marked by `~`; empty when none."""
    return _families().get(word, _families().get(its_stem, ""))


@cache
def _families() -> dict[str, str]:
    table = dict.fromkeys(_APART.split(), "")
    for row in (PUBLIC_AFFAIRS + DAILY_LIFE + NATIONS).split("\n"):
        name, _, members = row.partition(":")
        for word in (name, *members.split()):
            table.setdefault(word, f"~{name}")
    for word, family in list(table.items()):
        if family:
            table.setdefault(stem(word), family)
    return table


@cache
def nations() -> frozenset[str]:
    """Return the families that stand for countries: they belong to the cast of a story, not to what happens."""
    return frozenset(f"~{row.partition(':')[0]}" for row in NATIONS.split("\n") if row)


@cache
def roles() -> frozenset[str]:
    """Return the stems and families of words for offices, bodies and quarters: they belong to the cast as well."""
    return frozenset(family_of(word, stem(word)) or stem(word) for word in _ROLES.split())
