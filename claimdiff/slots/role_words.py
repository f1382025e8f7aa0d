"""The small words by which a plain sentence shows who does what to whom: tables, no rules."""

from __future__ import annotations

from functools import lru_cache

from claimdiff.slots.antonyms import IRREGULAR

#: Forms of "be", which make the verb after them passive.
BE = frozenset("is are was were be been being".split())
#: Words between a party and its verb.
AUXILIARIES = BE | frozenset(
    """has have had also then later again already now will would shall should must may might can could not never
    reportedly""".split()
)
#: Words that begin a noun phrase.
DETERMINERS = frozenset("the a an his her its their this that these those".split())
#: Words that end one, or put it in another place of the sentence.
PREPOSITIONS = frozenset(
    """in at of from to with by for on near after before over under into onto about against during between among
    through across around toward towards since until without within as than like amid outside inside via""".split()
)
STOPS = frozenset(
    """and or but that who whom which whose when while where because if although though he she it they we you i him
    them us there then so not what how why said told also again""".split()
)
#: Past forms of four letters that are deeds; most such words ("used", "need", "shed") are none.
SHORT_PASTS = frozenset({"sued", "tied", "owed"})
#: Stems of deeds in which both sides do the same, and of words that are no deeds.
MUTUAL = frozenset(
    """meet marri fight face play join know date hug kiss resembl equal match divorc cohost share follow includ
    becom remain mean look come go stand sit lie need want like base relat""".split()
)


@lru_cache(maxsize=1)
def irregular_pasts() -> dict[str, str]:
    """Return the past forms of irregular verbs, each with its base form; "read" and "set" look like the base."""
    found: dict[str, str] = {}
    for line in IRREGULAR.strip().splitlines():
        base, *forms = line.split()
        found.update({form: base for form in forms if form not in {"read", "found", "felt", "left"}})
    return found
