"""Text that is safe to show: one line, no control characters, nothing that turns the writing direction."""

from __future__ import annotations

import re
import unicodedata

# Joiners shape Persian, Hindi and emoji; every other invisible format character is dropped, because among
# them are those that reorder the line (https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters).
_JOINERS = frozenset("\u200c\u200d")
_DROPPED = frozenset({"Cc", "Cf"})
_BLANKS = re.compile(r"\s+")
_PLAIN = re.compile(r"[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*")


def printable(text: str) -> str:
    """Return the text on one line, with runs of white space as one space and nothing invisible in it.

    A character that cannot be written to a file (half of a surrogate pair, as in an undecodable file
    name) becomes the replacement character.
    """
    single = _BLANKS.sub(" ", text)
    if _PLAIN.fullmatch(single):
        return single
    return _BLANKS.sub(" ", "".join(_visible(character) for character in single))


def shorten(text: str, size: int) -> str:
    """Cut a text at a word's end so that it has at most `size` characters, the ellipsis included."""
    if len(text) <= size:
        return text
    cut = text[: max(size - 1, 0)]
    word = cut.rstrip().rpartition(" ")[0]
    return (word if len(word) > size // 2 else cut).rstrip(" ,;:–—-") + "…"


def entitled(title: str) -> str:
    """Return a title ready to show, with an ellipsis before words from the middle of a sentence."""
    shown = printable(title).strip()
    return f"… {shown}" if shown[:1].islower() else shown


def _visible(character: str) -> str:
    kind = unicodedata.category(character)
    if kind == "Cs":
        return "\ufffd"
    return "" if kind in _DROPPED and character not in _JOINERS else character
