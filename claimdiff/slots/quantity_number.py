"""Read one number, in figures or in words, at a place in the text."""

from __future__ import annotations

from dataclasses import dataclass

from claimdiff.slots.quantity_tokens import Token, folded_at, glued_at
from claimdiff.slots.quantity_words import (
    CHARACTER_FRACTIONS,
    GLUED_SCALES,
    ORDINALS,
    PARTS,
    SCALES,
    SMALL,
    VAGUE,
    VAGUE_SCALES,
)

Tokens = tuple[Token, ...]

#: Longer figures are identifiers, not amounts.
_LONGEST = 21
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")


@dataclass(frozen=True, slots=True)
class Number:
    """A number read: its value, the index after its last token, and how it was written.

    `vague` marks plurals such as "dozens", whose value is a lower bound; `figure` a number in digits.
    """

    value: float
    after: int
    vague: bool = False
    ordinal: bool = False
    figure: bool = False


def read_number(tokens: Tokens, index: int) -> Number | None:
    """Return the number that begins at an index, the longest reading, or None."""
    token = tokens[index]
    if token.figure:
        return _figure(tokens, index)
    if token.text in CHARACTER_FRACTIONS:
        return Number(CHARACTER_FRACTIONS[token.text], index + 1)
    return _vague(tokens, index) or _fraction(tokens, index) or _words(tokens, index) or _ordinal(tokens, index)


def _figure(tokens: Tokens, index: int) -> Number | None:
    """Read digits with what is glued to them: `1,200`, `1.2bn`, `40k`, `3rd`, `2½`, `3 million`."""
    text = tokens[index].text
    if len(text) > _LONGEST:
        return None
    value = _float(text)
    after = index + 1
    glued = folded_at(tokens, after) if glued_at(tokens, after) else ""
    if glued in _ORDINAL_ENDINGS:
        return Number(value, after + 1, ordinal=True, figure=True)
    if glued in CHARACTER_FRACTIONS:
        return Number(value + CHARACTER_FRACTIONS[glued], after + 1, figure=True)
    if glued in {"k", "bn", "mn", "tn", "bln", "mln"} or (glued in {"m", "b"} and tokens[after].text.isupper()):
        return Number(value * GLUED_SCALES[glued], after + 1, figure=True)
    if glued == "/" and glued_at(tokens, after + 1) and tokens[after + 1].figure:
        return _division(tokens, index, value)
    if folded_at(tokens, after + 1) == "/" and glued_at(tokens, after + 1) and tokens[after].figure:
        part = _figure(tokens, after)
        if part and 0 < part.value < 1:
            return Number(value + part.value, part.after, figure=True)
    value, after = _scaled(tokens, value, after)
    return Number(value, after, figure=True)


def _float(figure: str) -> float:
    """Return the value of digits, whatever sets the thousands apart."""
    return float("".join(sign for sign in figure if sign in "0123456789."))


def _division(tokens: Tokens, index: int, value: float) -> Number | None:
    """Read `3/4`; what is no proper fraction with a small denominator (a date, a score) is no number."""
    below = _float(tokens[index + 2].text)
    if glued_at(tokens, index + 3) and folded_at(tokens, index + 3) == "/":
        return None
    return Number(value / below, index + 3, figure=True) if 0 < value < below <= 8 else None


def _scaled(tokens: Tokens, value: float, after: int) -> tuple[float, int]:
    """Multiply a value by the scale words that follow it (`2 hundred thousand`), at most two."""
    for _ in range(2):
        step = 1 if folded_at(tokens, after) == "-" and glued_at(tokens, after) else 0
        word = folded_at(tokens, after + step)
        if word not in SCALES:
            break
        value, after = value * SCALES[word], after + step + 1
    return value, after


def _vague(tokens: Tokens, index: int) -> Number | None:
    """Read a vague plural: `dozens`, `hundreds of thousands`, `several hundred`, `a few dozen`, `a couple of`."""
    word = tokens[index].folded
    if word in {"tens", "hundreds"} and folded_at(tokens, index + 1) == "of":
        scale = VAGUE_SCALES.get(folded_at(tokens, index + 2))
        if scale:
            return Number((20 if word == "tens" else 200) * scale, index + 3, vague=True)
    if word in VAGUE:
        return Number(VAGUE[word], index + 1, vague=True)
    start = index + 1 if word == "a" else index
    if folded_at(tokens, start) in {"several", "few"} and folded_at(tokens, start + 1) in SCALES:
        return Number(2 * SCALES[folded_at(tokens, start + 1)], start + 2, vague=True)
    return None


def _fraction(tokens: Tokens, index: int) -> Number | None:
    """Read a fraction in words: `two-thirds`, `half`, `a quarter of`, `half a million`, `half a dozen`."""
    word = tokens[index].folded
    if word in {"half", "quarter"} or (word == "a" and folded_at(tokens, index + 1) in {"half", "quarter"}):
        at = index + (1 if word == "a" else 0)
        return _half(tokens, at, 1 / PARTS[tokens[at].folded])
    over = SMALL.get(word, 1 if word == "a" else 0)
    at = index + 2 if folded_at(tokens, index + 1) == "-" else index + 1
    part = folded_at(tokens, at)
    if over and part in PARTS and (part.endswith("s") if over > 1 else _is_share(tokens, at, word)):
        return Number(over / PARTS[part], at + 1)
    return None


def _is_share(tokens: Tokens, at: int, word: str) -> bool:
    """Tell whether `a third` or `one fifth` is a share: it says of what, or is hyphenated."""
    return folded_at(tokens, at + 1) == "of" or (word == "one" and folded_at(tokens, at - 1) == "-")


def _half(tokens: Tokens, at: int, value: float) -> Number | None:
    """Read what follows `half` or `quarter`: a scale (`half a million`) or the thing shared (`half of`)."""
    step = at + 1
    while folded_at(tokens, step) in {"a", "of", "-"} and step < at + 3:
        step += 1
    word = folded_at(tokens, step)
    if word in SCALES:
        return Number(value * SCALES[word], step + 1)
    hedged = folded_at(tokens, at - 1) in {"than", "over", "nearly", "almost", "about", "least"}
    if hedged or folded_at(tokens, at + 1) in {"of", "the", "a", "an", "all"}:
        return Number(value, at + 1)
    return None


def _words(tokens: Tokens, index: int) -> Number | None:
    """Read a cardinal in words: `twenty-one`, `two hundred and fifty thousand`, `a dozen`, `two and a half`."""
    total = group = 0.0
    at, last = index, -1.0
    if tokens[at].folded in {"a", "an"}:
        if folded_at(tokens, at + 1) not in SCALES:
            return None
        group, at = 1.0, at + 1
    while at < len(tokens):
        word = tokens[at].folded
        if word in SMALL and (last < 0 or _joins(last, SMALL[word])):
            group, last, at = group + SMALL[word], float(SMALL[word]), at + 1
        elif word in SCALES and at > index:
            total, group = _multiply(total, group, SCALES[word])
            last, at = SCALES[word], at + 1
        elif word in {"and", "-"} and _goes_on(tokens, at, last):
            at += 1
        else:
            break
    return _closed(tokens, index, at, total + group, max(last, 1.0))


def _joins(last: float, value: int) -> bool:
    """Tell whether a small number may follow: tens take units, scales take anything smaller."""
    return (20 <= last < 100 and last % 10 == 0 and 0 < value < 10) or (last >= 100 and value > 0)


def _goes_on(tokens: Tokens, at: int, last: float) -> bool:
    """Tell whether `and` or a hyphen joins the next word to the number (`hundred and ten`, `twenty-one`)."""
    word = folded_at(tokens, at + 1)
    if tokens[at].folded == "and":
        return last >= 100 and word in SMALL
    return tokens[at].glued and ((word in SMALL and _joins(last, SMALL[word])) or word in SCALES)


def _multiply(total: float, group: float, scale: float) -> tuple[float, float]:
    """Apply a scale word to the group before it; scales of a thousand and more close the group."""
    group = (group or 1.0) * scale
    return (total, group) if scale < 1000 else (total + group, 0.0)


def _closed(tokens: Tokens, index: int, at: int, value: float, last: float) -> Number | None:
    """End a cardinal: drop a number of no words, add `and a half`, `and a half million` or `point five`."""
    if at == index:
        return None
    if folded_at(tokens, at) == "point" and folded_at(tokens, at + 1) in SMALL:
        return _point(tokens, at + 1, value)
    for words, part in ((("and", "a", "half"), 0.5), (("and", "a", "quarter"), 0.25)):
        if all(folded_at(tokens, at + step) == word for step, word in enumerate(words)):
            scale = last if last in SCALES.values() else 1.0
            value, after = _scaled(tokens, value + part * scale, at + 3)
            return Number(value, after)
    if _is_ordinal_tail(tokens, at):
        return _ordinal_sum(tokens, at, value)
    return Number(value, at)


def _point(tokens: Tokens, at: int, value: float) -> Number:
    """Read the digits after `point` (`two point five million`)."""
    digits = ""
    while folded_at(tokens, at) in SMALL and len(digits) < 6:
        digits, at = digits + str(SMALL[folded_at(tokens, at)]), at + 1
    value, at = _scaled(tokens, value + float(f"0.{digits}"), at)
    return Number(value, at)


def _is_ordinal_tail(tokens: Tokens, at: int) -> bool:
    """Tell whether a hyphen and an ordinal follow (`twenty-fifth`)."""
    return folded_at(tokens, at) == "-" and glued_at(tokens, at) and folded_at(tokens, at + 1) in ORDINALS


def _ordinal_sum(tokens: Tokens, at: int, value: float) -> Number | None:
    """Add a hyphenated ordinal to the tens before it; None when they do not add (`two-second`)."""
    tail = ORDINALS[folded_at(tokens, at + 1)]
    return Number(value + tail, at + 2, ordinal=True) if value % 10 == 0 and tail < 10 and value else None


def _ordinal(tokens: Tokens, index: int) -> Number | None:
    """Read an ordinal word."""
    value = ORDINALS.get(tokens[index].folded)
    return None if value is None else Number(float(value), index + 1, ordinal=True)
