"""How much each feature counts, fitted on labelled stories by `benchmarks/fit_alignment.py --write`.

`bias` is where the mix starts. A score of one half is the surest cut that costs next to no F1 on
stories left out.
"""

from __future__ import annotations

FIRST_LOOK: dict[str, float] = {
    "bias": -5.888,
    "information in common": 1.090,
    "share of the shorter in common": -0.147,
    "letters in common": 10.039,
    "same actions": 0.172,
    "same numbers": 0.784,
    "same phrases": 0.088,
    "neighbours agree": 0.591,
    "same place in the article": 1.175,
    "best clauses of the sentences": -1.784,
    "content in common beside the cast": 0.923,
    "share of that content in common": 1.608,
    "share of the cast in what is common": 1.830,
    "other actions": -0.241,
    "a name that only one has": -0.086,
    "the same person": 0.609,
    "other persons": -1.239,
    "other speakers": -0.903,
}

SECOND_LOOK: dict[str, float] = {
    "bias": -7.217,
    "information in common": 1.009,
    "share of the shorter in common": -0.138,
    "letters in common": 12.151,
    "same actions": 0.109,
    "same numbers": 0.293,
    "same phrases": 0.027,
    "neighbours agree": 0.474,
    "same place in the article": 1.230,
    "best clauses of the sentences": -1.765,
    "content in common beside the cast": 1.037,
    "share of that content in common": 2.101,
    "share of the cast in what is common": 1.650,
    "other actions": -0.222,
    "a name that only one has": -0.099,
    "the same person": 0.755,
    "other persons": -1.340,
    "other speakers": -1.013,
    "score of the words": -0.330,
    "same partners elsewhere": 0.709,
    "a third article agrees": 0.394,
    "how many articles agree": 1.276,
    "nothing better in that article": -0.267,
    "neighbours score as well": 0.233,
}
