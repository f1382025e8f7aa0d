"""The exchange rate that an article gives itself: "€2m (£1.7m)" tells what other sums in euros are in pounds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimdiff.judge.context import Context
from claimdiff.judge.figures import is_money
from claimdiff.judge.pairs import Pair
from claimdiff.model import Comparison, Quantity, Reading, Relation, Statement

#: Converted sums this close are one sum, rounded: a twentieth each way; farther apart than the second they are two.
_CLOSE, _FAR = 1.05, 1.25
#: An amount and its unit, and the same amount in another currency.
_Rate = tuple[Reading, Reading]


def money_at_own_rates(left: Statement, right: Statement, context: Context, taken: Sequence[Reading]) -> list[Pair]:
    """Compare sums in two currencies that one of the two articles converts for its readers.

    `taken` are readings that were compared already. A rate is known where an article tells a sum and, in
    brackets, the same sum in another currency.
    """
    mine, theirs = ([each for each in side.read("quantity") if each not in taken] for side in (left, right))
    rates = [(article, rate) for article in (left.article, right.article) for rate in _rates(article, context)]
    pairs = []
    for one in mine:
        for other in theirs:
            compared = (_compared(one, other, rate, context, article) for article, rate in rates)
            found = next((each for each in compared if each), None)
            if found:
                pairs.append(Pair(one, other, left, right, found))
    return pairs


def _rates(article: str, context: Context) -> Iterator[_Rate]:
    text = context.articles[article].text
    for statement in context.said.get(article, ()):
        told = statement.read("quantity")
        for one, other in pairwise(told):
            between = text[one.span.end : other.span.start].strip()
            sums = _is_exact_sum(one) and _is_exact_sum(other) and _differ(one, other)
            if sums and between in {"(", "[", "or", ", or"}:
                yield one, other


def _compared(one: Reading, other: Reading, rate: _Rate, context: Context, article: str) -> Comparison | None:
    """Compare two sums at one article's rate; None where the rate is of other currencies or the sums of other deeds."""
    left, right = _amount(one), _amount(other)
    known = {_unit(each): _amount(each) for each in rate}
    if not left or not right or not _differ(one, other) or {_unit(one), _unit(other)} != known.keys():
        return None
    if not _is_exact_sum(one) or not _is_exact_sum(other):
        return None
    converted = left * known[_unit(other)] / known[_unit(one)]
    apart = max(converted, right) / min(converted, right)
    by = f"at the rate {context.articles[article].outlet} gives (“{rate[0].text}” is “{rate[1].text}”)"
    told = f"“{one.text}” is {float(f'{converted:.3g}'):,.0f} {_unit(other)} {by}; {{right}} says “{other.text}”."
    if apart <= _CLOSE:
        return Comparison(Relation.EQUIVALENT, told)
    return Comparison(Relation.CONFLICT, told) if apart > _FAR and _one_deed(one, other) else None


def _one_deed(one: Reading, other: Reading) -> bool:
    left, right = one.value, other.value
    return isinstance(left, Quantity) and isinstance(right, Quantity) and bool(left.event) and left.event == right.event


def _is_exact_sum(reading: Reading) -> bool:
    value = reading.value
    return isinstance(value, Quantity) and is_money(value) and value.low == value.high and bool(value.low)


def _differ(one: Reading, other: Reading) -> bool:
    return _unit(one) != _unit(other)


def _unit(reading: Reading) -> str:
    return reading.value.unit if isinstance(reading.value, Quantity) else ""


def _amount(reading: Reading) -> float:
    return (reading.value.low or 0.0) if isinstance(reading.value, Quantity) else 0.0
