"""How much each feature counts, fitted on labelled stories by `benchmarks/fit_alignment.py --write`.

`bias` is where the mix starts. A score of one half is the cut that gave the best claims on stories left out.
"""

from __future__ import annotations

FIRST_LOOK: dict[str, float] = {
    "bias": -6.203,
    "information in common": 1.909,
    "share of the shorter in common": 1.568,
    "letters in common": 8.764,
    "same actions": 0.276,
    "same numbers": 0.232,
    "same phrases": -0.275,
    "neighbours agree": 0.435,
    "same place in the article": 1.116,
    "best clauses of the sentences": -2.183,
}

SECOND_LOOK: dict[str, float] = {
    "bias": -8.624,
    "information in common": 2.726,
    "share of the shorter in common": 1.970,
    "letters in common": 12.745,
    "same actions": 0.342,
    "same numbers": 0.264,
    "same phrases": -0.451,
    "neighbours agree": 0.393,
    "same place in the article": 1.491,
    "best clauses of the sentences": -3.027,
    "score of the words": -0.589,
    "same partners elsewhere": 2.217,
    "a third article agrees": 2.676,
    "how many articles agree": -0.742,
    "nothing better in that article": -0.347,
    "neighbours score as well": 0.834,
}
