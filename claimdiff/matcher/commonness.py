"""How common a word is in news of any kind: what every story says tells little, however rare it is in this one."""

from __future__ import annotations

from functools import cache

from claimdiff.matcher.words import term_of

#: The share of its worth that a word keeps, and the words: in a quarter of all articles or more, in one of
#: eight, in one of sixteen. Counted in the 62 stories of ECB+ (every story for the same, words that ten of
#: them use), read through by hand; the shares are (log of the rarity / 4.5) ** 0.3, rounded, where 0.3 did
#: best on stories left out of the fit.
_TIERS: tuple[tuple[float, str], ...] = (
    (0.65, """
called charged day death end first gave head home last left man new official old police released run shot
start time year
"""),
    (0.75, """
allow american announced appeared area arrested asked attack attorney authorities best big block break case
center children city close company conference court critical damage deal decision director early family fell
fight fire following former found general gun heard held help high hit hours injured investigation known law
lived look loss members million month morning move murder name national need news next night pass people person
place plan points post president prison public pulled put received record returned right saw second security
set show state statement stay story street team third total tried used way week win woman work
"""),
    (0.85, """
action additional administration affected afternoon agencies ago arrived bad based beat became behind board body
brother building career caused chance change checked claimed clear completed confirmed connection considered
continue convicted country crime critics current customers decades degree deputy described direct door double
driving due election entered escape expected experts face federal fifth final forced front great group half hand
happened hard history hospital identified immediately information inside international issues job judge keep
late lead led let letter life likely line list little local long lot march mark means medical miles minutes
missed mother natural number offer open operation ordered outside parliament part party past phone picked
position possible potential power previous problem program promises protect published quickly reason recent
reporters required rescue responded result risk role round rule scene school see seemed sent served service
shortly signed solution son source spoke spot stand step store successful suffered support suspect television
threatened threw top tough treatment turned university update walking want watch wife witnesses workers world
wrote yesterday
"""),
)
#: What a number below ten keeps: nearly every article has some.
_DIGIT = 0.8


def commonness(term: str) -> float:
    """Return the share (0..1) of its worth that a term keeps: 1 for one that is not common in news."""
    return _DIGIT if len(term) == 1 and term.isdigit() else shares_kept().get(term, 1.0)


@cache
def shares_kept() -> dict[str, float]:
    """Return the share of its worth that each common term keeps; the others keep all."""
    kept: dict[str, float] = {}
    for share, words in _TIERS:
        for word in words.split():
            kept.setdefault(term_of(word)[0], share)
    return kept
