"""The parts of a statement: what stands between its punctuation and the words that join."""

from __future__ import annotations

import re
from functools import lru_cache

from claimdiff.matcher.words import Word, words_of

#: A part says at least this many things; less is told with the part before it.
FEWEST = 2
_JOINT = re.compile(
    r"[,;:](?!\d)|[()“”\"]|\s[–—-]{1,2}\s"
    r"|\s(?=(?:after|against|amid|and|as|because|before|but|during|following|over|since|that|when|where|which|while"
    r"|who)\s)"
)


@lru_cache(maxsize=16384)
def parts_of(text: str) -> tuple[tuple[Word, ...], ...]:
    """Return the words of content of each part of a text, in order; each part has at least `FEWEST`, if the text has.

    "Three people died after rioters set fire to a bank" tells of a death and of a fire.
    """
    parts: list[tuple[Word, ...]] = []
    for stretch in _JOINT.split(text):
        words = words_of(stretch)
        if parts and min(_count(words), _count(parts[-1])) < FEWEST:
            parts[-1] += words
        else:
            parts.append(words)
    return tuple(parts)


def _count(words: tuple[Word, ...]) -> int:
    return len({word.term for word in words})
