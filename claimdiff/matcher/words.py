"""From text to the words that carry its content: folded, stemmed, without the small words of English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from claimdiff.matcher.asides import asides_in
from claimdiff.matcher.lexicon import NUMBER_WORDS, SMALL_WORDS, family_of
from claimdiff.words import WORD, fold, stem

#: A capitalised part of a name and its hyphen, just before a place; and how long such a part may be.
_TIED = re.compile(r"\b[A-Z][a-z]{1,20}-$")
_LONGEST_PART = 24
_POSSESSIVE = re.compile(r"['’`](?:s|S)\b")
_ELISION = re.compile(r"(?<=[^\W\d_])['’`](?=[^\W\d_])")

@dataclass(frozen=True, slots=True)
class Word:
    """One content word: `term` is what is compared, `name` tells a capital inside a sentence, `number` a figure.

    `family` tells that the term stands for a whole family of words (kill, die, dead). `aside` tells that it
    stands where no fact is told: in an attribution or an age.
    """

    term: str
    name: bool = False
    number: bool = False
    family: bool = False
    aside: bool = False


@lru_cache(maxsize=65536)
def term_of(word: str) -> tuple[str, bool]:
    """Return what a folded word is compared by, and whether that is a family of words."""
    family = family_of(word, stem(word))
    return (family, True) if family else (stem(word), False)


@lru_cache(maxsize=16384)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the content words of a text in order; the small words of English are left out."""
    return tuple(word for _, word in written_words(text))


def written_words(text: str) -> Iterator[tuple[str, Word]]:
    """Yield each content word of a text with the letters that stand there."""
    asides = asides_in(text)[::-1]
    end = 0      # of the asides that began so far
    for match in WORD.finditer(text):
        while asides and asides[-1][0] <= match.start():
            end = max(end, asides.pop()[1])
        letters = _ELISION.sub("", _POSSESSIVE.sub("", match.group()))
        word = _word(letters, _names(text, match))
        if word is not None:
            yield letters, replace(word, aside=True) if match.start() < end else word


def _names(text: str, match: re.Match[str]) -> bool:
    """Tell whether a token is part of a name: a capital inside a sentence, or what a hyphen ties to one ("Jong-un")."""
    if not match.group()[0].isupper():
        return _TIED.search(text, max(match.start() - _LONGEST_PART, 0), match.start()) is not None
    before = text[max(match.start() - 4, 0) : match.start()].rstrip()
    return bool(before) and (before[-1].isalnum() or before[-1] in ",;'’-–")


def _word(token: str, named: bool) -> Word | None:  # noqa: FBT001
    if token[0].isdigit():
        return Word(token.replace(",", "").rstrip("stndrh").strip(".:"), number=True)
    folded = fold(token)
    if folded in SMALL_WORDS or not folded.strip():
        return None
    if folded in NUMBER_WORDS:
        return Word(NUMBER_WORDS[folded], number=True)
    if len(folded) == 1 and folded.isascii():
        return None
    term, family = term_of(folded)
    return Word(term, name=named and not family, family=family)
