"""How much each feature counts, fitted on labelled stories by `benchmarks/fit_alignment.py --write`.

`bias` is where the mix starts. A score of one half is the surest cut that costs next to no F1 on
stories left out.
"""

from __future__ import annotations

FIRST_LOOK: dict[str, float] = {
    "bias": -6.327,
    "information in common": 1.832,
    "share of the shorter in common": 2.157,
    "letters in common": 8.735,
    "same actions": 0.384,
    "same numbers": 0.604,
    "same phrases": -0.249,
    "neighbours agree": 0.482,
    "same place in the article": 1.263,
    "best clauses of the sentences": -2.349,
}

SECOND_LOOK: dict[str, float] = {
    "bias": -8.412,
    "information in common": 2.375,
    "share of the shorter in common": 2.641,
    "letters in common": 11.741,
    "same actions": 0.458,
    "same numbers": 0.497,
    "same phrases": -0.454,
    "neighbours agree": 0.298,
    "same place in the article": 1.548,
    "best clauses of the sentences": -2.894,
    "score of the words": -0.490,
    "same partners elsewhere": 1.604,
    "a third article agrees": 1.630,
    "how many articles agree": 0.238,
    "nothing better in that article": -0.474,
    "neighbours score as well": 1.074,
}
