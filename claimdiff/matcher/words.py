"""From text to the words that carry its content: folded, stemmed, without the small words of English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claimdiff.matcher.lexicon import NUMBER_WORDS, SMALL_WORDS, family_of
from claimdiff.words import fold, stem

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_POSSESSIVE = re.compile(r"['’`](?:s|S)\b")
_ELISION = re.compile(r"(?<=[^\W\d_])['’`](?=[^\W\d_])")

@dataclass(frozen=True, slots=True)
class Word:
    """One content word: `term` is what is compared, `name` tells a capital inside a sentence, `number` a figure.

    `family` tells that the term stands for a whole family of words (kill, die, dead).
    """

    term: str
    name: bool = False
    number: bool = False
    family: bool = False


@lru_cache(maxsize=65536)
def term_of(word: str) -> tuple[str, bool]:
    """Return what a folded word is compared by, and whether that is a family of words."""
    family = family_of(word, stem(word))
    return (family, True) if family else (stem(word), False)


def words_of(text: str) -> tuple[Word, ...]:
    """Return the content words of a text in order; the small words of English are left out."""
    text = _ELISION.sub("", _POSSESSIVE.sub("", text))
    words = (_word(match.group(), _inside(text, match.start())) for match in _TOKEN.finditer(text))
    return tuple(word for word in words if word is not None)


def _inside(text: str, at: int) -> bool:
    """Tell whether a word at this place stands inside a sentence, so that a capital there means a name."""
    before = text[max(at - 4, 0) : at].rstrip()
    return bool(before) and (before[-1].isalnum() or before[-1] in ",;'’-–")


def _word(token: str, inside: bool) -> Word | None:  # noqa: FBT001
    if token[0].isdigit():
        return Word(token.replace(",", "").strip(".:"), number=True)
    folded = fold(token)
    if folded in SMALL_WORDS or not folded.strip():
        return None
    if folded in NUMBER_WORDS:
        return Word(NUMBER_WORDS[folded], number=True)
    if len(folded) == 1 and folded.isascii():
        return None
    term, family = term_of(folded)
    return Word(term, name=inside and token[0].isupper() and not family, family=family)
