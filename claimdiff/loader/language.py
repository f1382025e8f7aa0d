"""Whether a text reads as English, the one language whose figures, dates and names the slots know."""

from __future__ import annotations

import re

#: The commonest words of English news that are rare or absent elsewhere; "in", "die" and "me" are not.
_COMMON = frozenset(
    "the of and to a that it was for on is with as by at he from his be are have has had were said not but they this "
    "an which will their been or who after two its would more we i she there when about one into out up says".split()
)
_WORD = re.compile(r"[^\W\d_]+")
#: Characters that are looked at, and the least share of common words. In 28 articles of English news it was 0.28
#: and more; in a paragraph of news in each of fourteen other languages 0.12 and less.
_LOOKED_AT = 5_000
_LEAST = 0.15
_FEW = 30      # words; what is shorter is given the benefit of the doubt


def reads_as_english(text: str) -> bool:
    """Tell whether enough of the words are common English ones; true for a text of a few Latin words or none."""
    words = [word.lower() for word in _WORD.findall(text[:_LOOKED_AT])]
    if not words:
        return True
    latin: float = sum(word.isascii() for word in words) / len(words)
    if len(words) < _FEW:
        return latin >= 0.5
    common: float = sum(word in _COMMON for word in words) / len(words)
    return common >= _LEAST
