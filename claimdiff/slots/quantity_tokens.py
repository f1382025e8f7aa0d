"""Words, figures and signs of a text with their places: what the grammar of quantities reads."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimdiff.slots.quantity_words import SINGULARS

# Thousands stand apart by commas, by no-break or thin spaces, or as in India (12,34,567).
# Every alternative is bounded or a single class, so the time is linear in the text.
_TOKEN = re.compile(
    r"[0-9]{1,3}(?:[,\u00a0\u2009\u202f][0-9]{3}){1,6}(?![0-9])(?:\.[0-9]+)?"
    r"|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|\.[0-9]+"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?|\S"
)

_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, figure or sign: as written, folded to lower case, and where it stands.

    `glued` tells that nothing stands between it and the token before.
    """

    text: str
    folded: str
    start: int
    end: int
    glued: bool

    @property
    def figure(self) -> bool:
        """Whether it is written in digits."""
        return self.text[0] in ".0123456789" and self.text[-1] in "0123456789"

    @property
    def whole(self) -> bool:
        """Whether it is a short run of plain digits, which `int` can read."""
        return self.text.isascii() and self.text.isdigit() and len(self.text) < 10

    @property
    def word(self) -> bool:
        """Whether it is a word."""
        return self.text[0].isalpha()


def tokenise(text: str) -> tuple[Token, ...]:
    """Return the tokens of a text, in order; web addresses give none."""
    text = _ADDRESS.sub(lambda address: " " * len(address[0]), text)
    tokens: list[Token] = []
    before = -1
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        tokens.append(Token(match[0], match[0].lower().replace("’", "'"), start, end, start == before))
        before = end
    return tuple(tokens)


def folded_at(tokens: tuple[Token, ...], index: int) -> str:
    """Return the folded token at an index, or an empty string outside the text."""
    return tokens[index].folded if 0 <= index < len(tokens) else ""


def glued_at(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether the token at an index exists and is glued to the one before."""
    return 0 <= index < len(tokens) and tokens[index].glued


def fits(tokens: tuple[Token, ...], index: int, words: tuple[str, ...]) -> bool:
    """Tell whether the folded tokens from an index on are these words."""
    return all(folded_at(tokens, index + step) == word for step, word in enumerate(words))


def singular(word: str) -> str:
    """Return the singular of a folded noun, by the common rules of English spelling."""
    if word in SINGULARS:
        return SINGULARS[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
