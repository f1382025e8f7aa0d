"""How much each feature counts, as `benchmarks/fit_alignment.py` fitted it on labelled stories."""

from __future__ import annotations

BIAS = -4.0146
WEIGHTS = {
    "share of words in common": 0.9931,
    "share of the shorter in common": -0.1469,
    "information in common": 2.6768,
    "share and information": -0.5210,
    "rarest common word": 0.5873,
    "second rarest common word": 0.7136,
    "common letter sequences": 6.0448,
    "same actions": 0.3469,
    "same names": -0.0052,
    "same numbers": 0.5775,
    "other numbers": 0.5074,
    "other names": -0.1003,
    "rank among partners": -0.7099,
    "best partners of each other": 0.1292,
    "nothing better elsewhere": 0.2587,
    "neighbours agree": 0.5218,
    "same place in the article": 1.3104,
    "same phrases": -0.1991,
    "alike in length": -0.0688,
    "length of the shorter": -1.0176,
    "headline or caption": -0.5569,
    "whole sentences": -0.1114,
    "letters of whole sentences": 4.2284,
    "best clauses of the sentences": -1.8088,
}
