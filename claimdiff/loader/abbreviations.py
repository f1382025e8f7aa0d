"""Words that are cut short with a stop that ends no sentence, by what has to follow them: tables, no rules."""

from __future__ import annotations


def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


#: Before a name, in small letters: ranks, offices and forms of address, and the first word of a place's name.
BEFORE_NAMES = _words(
    "mr mrs ms mses messrs mx dr drs prof profs rev revs hon fr br bro msgr mme mlle sra srta pres gov govs sen sens "
    "rep reps amb atty asst dep secy supt const det insp ofc tpr ptl cpl sgt sgts lt lts lieut capt capts cdr cmdr "
    "comdr maj col cols gen gens brig adm ens pte pvt pfc spc st ste mt mts ft pt"
)
#: Before a figure, in small letters: "No. 3", "approx. 50", "Feb. 11".
BEFORE_FIGURES = _words(
    "no nos p pp sec vol ch approx est ca flt rte rt hwy apt rm tel ext "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
#: Between two words of whatever kind, written so.
BETWEEN = _words("vs Vs v cf e.g i.e")
#: After a name or a word, in small letters; a sentence may end with these too.
AFTER = _words("ave blvd rd inc co corp ltd bros etc jr sr")
