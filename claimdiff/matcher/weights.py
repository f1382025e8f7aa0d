"""How much each feature counts, fitted on labelled stories by `benchmarks/fit_alignment.py --write`.

`bias` is where the mix starts. A score of one half is the surest cut that costs next to no F1 on
stories left out.
"""

from __future__ import annotations

FIRST_LOOK: dict[str, float] = {
    "bias": -6.902,
    "information in common": 0.991,
    "share of the shorter in common": 0.554,
    "letters in common": 11.080,
    "same actions": 0.313,
    "same numbers": 0.707,
    "same phrases": -0.049,
    "neighbours agree": 0.528,
    "same place in the article": 0.971,
    "best clauses of the sentences": -1.445,
    "content in common beside the cast": 0.942,
    "share of that content in common": 0.644,
    "share of the cast in what is common": 2.078,
    "other actions": -0.145,
}

SECOND_LOOK: dict[str, float] = {
    "bias": -11.182,
    "information in common": 1.667,
    "share of the shorter in common": 1.083,
    "letters in common": 16.807,
    "same actions": 0.354,
    "same numbers": 0.652,
    "same phrases": -0.186,
    "neighbours agree": 0.624,
    "same place in the article": 1.362,
    "best clauses of the sentences": -1.874,
    "content in common beside the cast": 1.214,
    "share of that content in common": 1.072,
    "share of the cast in what is common": 2.550,
    "other actions": -0.265,
    "score of the words": -0.718,
    "same partners elsewhere": 1.187,
    "a third article agrees": 0.942,
    "how many articles agree": 0.679,
    "nothing better in that article": -0.198,
    "neighbours score as well": 0.519,
}
