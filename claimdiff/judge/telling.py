"""From pairs of readings to differences that say in one sentence who says what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimdiff.judge.pairs import Pair
from claimdiff.model import Agreement, Article, Difference, Name, Polarity, Reading, Relation

#: Quotations longer than this, in characters, are not repeated in an explanation: they stand beside it.
_LONG = 60


def tell(slot: str, pairs: Sequence[Pair], articles: Mapping[str, Article]) -> list[Difference]:
    """Gather pairs that speak of one thing and give one difference for each relation among them.

    Readings linked through any chain of comparisons speak of one thing; what is the same for all
    makes no difference.
    """
    differences: list[Difference] = []
    for group in _linked(pairs):
        for relation in Relation:
            related = [pair for pair in group if pair.relation is relation]
            if related and relation is not Relation.SAME:
                differences.append(_difference(slot, relation, related, articles))
    return differences


def agree(slot: str, pairs: Sequence[Pair], articles: Mapping[str, Article]) -> list[Agreement]:
    """Gather the pairs of one value and give one agreement for each, in order of first appearance.

    That both name the same people, or affirm a verb, is nothing to tell; that both deny one is.
    """
    alike = [pair for pair in pairs if pair.relation is Relation.SAME and not _goes_without_saying(pair.left)]
    agreements = []
    for group in _linked(alike):
        readings = _in_order([reading for pair in group for reading in (pair.left, pair.right)], articles)
        agreements.append(Agreement(slot, readings[0].value.key, readings))
    return agreements


def _goes_without_saying(reading: Reading) -> bool:
    value = reading.value
    return isinstance(value, Name) or (isinstance(value, Polarity) and not value.negated)


def who_says_what(readings: Sequence[Reading], articles: Mapping[str, Article]) -> str:
    """Return `“18 people” (Reuters); “12 people” (USA Today)`, outlets with the same words together."""
    outlets: dict[str, list[str]] = {}
    for reading in readings:
        named = outlets.setdefault(" ".join(reading.text.split()), [])
        outlet = articles[reading.article].outlet
        if outlet not in named:
            named.append(outlet)
    return "; ".join(f"“{text}” ({', '.join(names)})" for text, names in outlets.items())


def _difference(
    slot: str, relation: Relation, pairs: Sequence[Pair], articles: Mapping[str, Article]
) -> Difference:
    readings = _in_order([reading for pair in pairs for reading in (pair.left, pair.right)], articles)
    reasons = list(dict.fromkeys(_with_outlets(pair, articles) for pair in pairs if pair.comparison.reason))
    said = who_says_what(readings, articles)
    if relation is Relation.WORDING and any(len(reading.text) > _LONG for reading in readings):
        said = f"one quotation in {len({' '.join(reading.text.split()) for reading in readings})} wordings"
    return Difference(slot, relation, _explanation(said, reasons, readings), readings)


def _explanation(said: str, reasons: Sequence[str], readings: Sequence[Reading]) -> str:
    """Join who says what and why that differs, without telling two words twice.

    Who says what is left out where all say it in the same words; a reason that only quotes both is left out.
    """
    if not reasons:
        return said
    reason = reasons[0].removesuffix(".")
    texts = list(dict.fromkeys(reading.text for reading in readings))
    if len(texts) == 2:
        if all(f" has “{text}”" in reason for text in texts):
            return said
        reason = reason.replace(f"“{texts[0]}” and “{texts[1]}”", "the two")
    return f"{said}: {reason}" if len({text.casefold() for text in texts}) > 1 else reason


def _with_outlets(pair: Pair, articles: Mapping[str, Article]) -> str:
    left, right = (articles[each.article].outlet for each in (pair.left_statement, pair.right_statement))
    return pair.comparison.reason.replace("{left}", left).replace("{right}", right)


def _in_order(readings: Sequence[Reading], articles: Mapping[str, Article]) -> tuple[Reading, ...]:
    order = {article: at for at, article in enumerate(articles)}
    unique = dict.fromkeys(readings)
    return tuple(sorted(unique, key=lambda each: (order[each.article], each.span)))


def _linked(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """Group the pairs that share a reading, directly or through others, in order of first appearance."""
    groups: list[tuple[set[Reading], list[Pair]]] = []
    for pair in pairs:
        ends = {pair.left, pair.right}
        touching = [group for group in groups if group[0] & ends]
        merged = (ends.union(*(group[0] for group in touching)), [p for group in touching for p in group[1]] + [pair])
        groups = [group for group in groups if group not in touching] + [merged]
    return [members for _, members in groups]
