"""Read an amount: a number with its hedges, as the interval it allows, and the unit that measures it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from claimdiff.slots.quantity_exclude import counts_nothing
from claimdiff.slots.quantity_number import Number, read_number
from claimdiff.slots.quantity_tokens import Token, fits, folded_at, glued_at
from claimdiff.slots.quantity_units import (
    CURRENCY_AMBIGUOUS,
    CURRENCY_LEADING,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLAR_PREFIXES,
    FIGURES_ONLY,
    UNITS,
)
from claimdiff.slots.quantity_words import GLUED_SCALES, HEDGES, SCALES, TRAILING_HEDGES

Tokens = tuple[Token, ...]

_RANGE_SIGNS = frozenset({"-", "–", "—", "to", "or"})
_CHANGES = frozenset(
    "rose rise risen rising fell fall fallen falling dropped drop grew grow grown increased increase raised raise"
    " cut up down climbed jumped went revised changed moved reduced lowered slipped gained".split()
)
_LONGEST_HEDGE = max(map(len, HEDGES))


@dataclass(frozen=True, slots=True)
class Amount:
    """An interval with its unit, and the half-open range of tokens it was read from.

    `before` is where the number itself begins, after hedges and signs; `unit` is empty for a plain count.
    """

    low: float | None
    high: float | None
    first: int
    before: int
    after: int
    unit: str = ""
    approximate: bool = False
    ordinal: bool = False


def read_amounts(tokens: Tokens) -> tuple[Amount, ...]:
    """Return the amounts of a text in order of place, without overlap."""
    amounts: list[Amount] = []
    index = 0
    while index < len(tokens):
        amount = _amount(tokens, index, amounts[-1].after if amounts else 0)
        if amount is None:
            number = read_number(tokens, index)
            index = max(index + 1, number.after if number else 0)
            continue
        amounts.append(amount)
        index = amount.after
    return tuple(amounts)


def _amount(tokens: Tokens, index: int, floor: int) -> Amount | None:
    """Read the amount whose number begins at an index; `floor` is where the amount before it ended."""
    number = read_number(tokens, index)
    if number is None:
        return None
    opening, currency = _leading_currency(tokens, index, floor)
    if currency and currency != "magnitude" and not number.ordinal:
        number = _money_scale(tokens, number)
    unit, after = (currency, number.after) if currency else _trailing_unit(tokens, number)
    if not unit and _is_calibre(tokens, index, number):
        unit = "calibre"
    if folded_at(tokens, after) == "ago" or counts_nothing(tokens, index, number, has_unit=bool(unit)):
        return None
    if not unit and 0 < number.value < 1 and not number.figure:
        unit = "share"
    amount = Amount(number.value, number.value, opening, index, after, unit, ordinal=number.ordinal)
    if number.ordinal:
        return replace(amount, unit="", after=number.after)
    if number.vague:
        amount = replace(amount, high=None, approximate=True)
    amount = _signed(tokens, amount)
    return _hedged(tokens, _ranged(tokens, amount), floor)


def _leading_currency(tokens: Tokens, index: int, floor: int) -> tuple[int, str]:
    """Return where the currency before a number begins, and its code; the number's own place when there is none."""
    sign = folded_at(tokens, index - 1)
    if index - 1 < floor:
        return index, ""
    if sign in CURRENCY_SIGNS:
        prefix = folded_at(tokens, index - 2)
        if sign == "$" and prefix in DOLLAR_PREFIXES and (glued_at(tokens, index - 1) or prefix == "c"):
            return index - 2, DOLLAR_PREFIXES[prefix]
        return index - 1, CURRENCY_SIGNS[sign]
    if folded_at(tokens, index - 2) == "$" and glued_at(tokens, index - 1) and sign in DOLLAR_PREFIXES:
        return index - 2, DOLLAR_PREFIXES[sign]
    if sign in CURRENCY_LEADING:
        return index - 1, CURRENCY_WORDS.get(sign, DOLLAR_PREFIXES.get(sign, ""))
    if sign == "." and folded_at(tokens, index - 2) == "rs":
        return index - 2, "INR"
    return _leading_magnitude(tokens, index)


def _leading_magnitude(tokens: Tokens, index: int) -> tuple[int, str]:
    """Return where `magnitude` before a number begins (`magnitude 6.1`, `magnitude-9.1`, `a magnitude of 6.1`)."""
    at = index - 2 if folded_at(tokens, index - 1) in {"-", "of"} else index - 1
    return (at, "magnitude") if folded_at(tokens, at) == "magnitude" else (index, "")


def _money_scale(tokens: Tokens, number: Number) -> Number:
    """Multiply money by a scale glued to it (`$2m`) or standing beside it (`$ 2 m`)."""
    scale = GLUED_SCALES.get(folded_at(tokens, number.after))
    if scale and (glued_at(tokens, number.after) or len(folded_at(tokens, number.after)) > 1):
        return replace(number, value=number.value * scale, after=number.after + 1)
    return number


def _trailing_unit(tokens: Tokens, number: Number) -> tuple[str, int]:
    """Return the unit after a number, and the index after it."""
    at = number.after
    if folded_at(tokens, at) == "-" and glued_at(tokens, at) and glued_at(tokens, at + 1):
        at += 1
    if fits(tokens, at, ("on", "the", "richter")):
        return "magnitude", number.after
    for length in (3, 2, 1):
        if at + length > len(tokens):
            continue
        words = " ".join(folded_at(tokens, at + step) for step in range(length)).replace(" - ", " ")
        joined = "".join(folded_at(tokens, at + step) for step in range(length))
        unit = UNITS.get(words) or (UNITS.get(joined) if glued_at(tokens, at + 1) and length > 1 else None)
        if unit and (words not in FIGURES_ONLY or number.figure):
            return unit.name, at + length
        if words in CURRENCY_WORDS and _is_money_word(words, number, tokens):
            return CURRENCY_WORDS[words], at + length
        if length == 1 and words in CURRENCY_SIGNS and number.figure:
            return CURRENCY_SIGNS[words], at + 1
    return "", number.after


def _is_calibre(tokens: Tokens, index: int, number: Number) -> bool:
    """Tell whether a bare decimal is a gun's calibre: `a .357 revolver`."""
    guns = {"revolver", "pistol", "handgun", "gun", "rifle", "magnum", "round", "rounds", "bullet", "bullets"}
    return tokens[index].text.startswith(".") and folded_at(tokens, number.after) in guns


def _is_money_word(words: str, number: Number, tokens: Tokens) -> bool:
    scaled = folded_at(tokens, number.after - 1) in SCALES
    return words not in CURRENCY_AMBIGUOUS or number.figure or scaled or words.startswith("pound") or words == "cents"


def _signed(tokens: Tokens, amount: Amount) -> Amount:
    """Read the sign of `-5` or `minus five`."""
    before = folded_at(tokens, amount.first - 1)
    dash = before in {"-", "−"} and glued_at(tokens, amount.first) and not glued_at(tokens, amount.first - 1)
    if amount.low is None or not (dash or before in {"minus", "negative"}):
        return amount
    high = None if amount.high is None else -amount.high
    return replace(amount, low=-amount.low, high=high, first=amount.first - 1)


def _ranged(tokens: Tokens, amount: Amount) -> Amount:
    """Join `30 to 40`, `40-50`, `40 or 50`, `between 30 and 40` into one interval."""
    between = folded_at(tokens, amount.first - 1) == "between"
    sign = folded_at(tokens, amount.after)
    if not (sign in _RANGE_SIGNS or (between and sign == "and")) or amount.low is None or amount.approximate:
        return amount
    at = amount.after + 1
    while folded_at(tokens, at) in CURRENCY_SIGNS:
        at += 1
    number = read_number(tokens, at) if at < len(tokens) else None
    if number is None or number.ordinal or number.vague or _changes(tokens, amount):
        return amount
    number = _money_scale(tokens, number) if at > amount.after + 1 else number
    unit, after = _trailing_unit(tokens, number)
    low = _lifted(amount.low, number.value)
    if low >= number.value or (amount.unit and unit and amount.unit != unit):
        return amount
    if not between and counts_nothing(tokens, at, number, has_unit=bool(unit or amount.unit)):
        return amount
    opening = amount.first - 1 if between or folded_at(tokens, amount.first - 1) == "from" else amount.first
    return replace(amount, low=low, high=number.value, first=opening, after=after, unit=unit or amount.unit)


def _lifted(low: float, high: float) -> float:
    """Give the lower number the scale of the upper one: `2 to 3 million`, `$1-2bn`."""
    for scale in (1e12, 1e9, 1e6, 1e3):
        if high >= scale and low < 1000 and high / scale == round(high / scale, 3) and low < high / scale:
            return low * scale if high / scale < 1000 else low
    return low


def _changes(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether `from 5 to 7` tells a change and not a range."""
    near = {folded_at(tokens, amount.first - step) for step in range(1, 6)}
    return folded_at(tokens, amount.first - 1) == "from" and bool(near & _CHANGES)


def _hedged(tokens: Tokens, amount: Amount, floor: int) -> Amount:
    """Widen an amount by the hedges around it."""
    trailing = next(
        (kind for words, kind in TRAILING_HEDGES.items() if fits(tokens, amount.after, words)), ""
    )
    if trailing:
        amount = replace(_bounded(amount, trailing), after=amount.after + 2)
    for _ in range(2):
        for length in range(_LONGEST_HEDGE, 0, -1):
            first = amount.first - length
            kind = HEDGES.get(tuple(token.folded for token in tokens[max(first, 0):amount.first]), "")
            if first >= floor and kind and not _is_preposition(tokens, first, length, amount):
                amount = replace(_bounded(amount, kind), first=first)
                break
        else:
            break
    return amount


def _is_preposition(tokens: Tokens, first: int, length: int, amount: Amount) -> bool:
    """Tell whether `under`, `over`, `above`, `below` is a preposition of place or time, not a hedge."""
    if length > 1 or tokens[first].folded not in {"over", "under", "above", "below", "around", "all"}:
        return False
    time = amount.unit in {"second", "minute", "hour", "day", "week", "month", "year", "decade"}
    return (tokens[first].folded == "over" and time) or folded_at(tokens, first - 1) in {"not", "fight", "row"}


def _bounded(amount: Amount, kind: str) -> Amount:
    """Apply one hedge: `low` opens the top, `high` opens the bottom, `about` marks an approximation."""
    if kind == "low":
        return replace(amount, high=None, approximate=False)
    if kind == "high" and amount.high is not None:
        return replace(amount, low=None)
    return replace(amount, approximate=True) if kind == "about" else amount
