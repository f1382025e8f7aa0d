"""Words folded and stemmed, one way for the whole house."""

from __future__ import annotations

import re
from functools import lru_cache

import snowballstemmer
from anyascii import anyascii

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_STEMMER = snowballstemmer.stemmer("english")


def fold(text: str) -> str:
    """Return `text` in plain ASCII lower case: "Müller’s" gives "muller's". Lengths may change."""
    return anyascii(text.translate(_APOSTROPHES)).casefold()


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text` in order, without possessive endings."""
    return tuple(fold(match.group()).removesuffix("'s") for match in _WORD.finditer(text))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the Snowball English stem of a folded word, British endings first made American.

    "denuclearisation", "denuclearization" and "denuclearise" share one stem.
    """
    american = word.replace("isation", "ization").replace("ise", "ize") if len(word) > 5 else word
    return str(_STEMMER.stemWord(american))


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words of `text` in order."""
    return tuple(stem(word) for word in words(text))
