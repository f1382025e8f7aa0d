"""How much each feature counts, fitted on labelled stories by `benchmarks/fit_alignment.py --write`.

`bias` is where the mix starts. A score of one half is the surest cut that costs next to no F1 on
stories left out.
"""

from __future__ import annotations

FIRST_LOOK: dict[str, float] = {
    "bias": -5.952,
    "information in common": 1.090,
    "share of the shorter in common": 0.111,
    "letters in common": 9.617,
    "same actions": 0.161,
    "same numbers": 0.725,
    "same phrases": 0.086,
    "neighbours agree": 0.613,
    "same place in the article": 1.143,
    "best clauses of the sentences": -1.752,
    "content in common beside the cast": 0.984,
    "share of that content in common": 1.434,
    "share of the cast in what is common": 1.695,
    "other actions": -0.252,
    "a name that only one has": -0.085,
    "the same person": 0.700,
    "other persons": -1.199,
    "other speakers": -0.892,
}

SECOND_LOOK: dict[str, float] = {
    "bias": -7.600,
    "information in common": 1.067,
    "share of the shorter in common": 0.061,
    "letters in common": 11.877,
    "same actions": 0.127,
    "same numbers": 0.280,
    "same phrases": 0.035,
    "neighbours agree": 0.542,
    "same place in the article": 1.211,
    "best clauses of the sentences": -1.616,
    "content in common beside the cast": 1.086,
    "share of that content in common": 2.064,
    "share of the cast in what is common": 1.629,
    "other actions": -0.246,
    "a name that only one has": -0.101,
    "the same person": 0.839,
    "other persons": -1.366,
    "other speakers": -1.041,
    "score of the words": -0.350,
    "same partners elsewhere": 0.777,
    "a third article agrees": 0.579,
    "how many articles agree": 1.150,
    "nothing better in that article": -0.347,
    "neighbours score as well": 0.233,
}
