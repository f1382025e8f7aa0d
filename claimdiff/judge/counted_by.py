"""By whom a figure is counted: one party told two figures, or two parties each have their own."""

from __future__ import annotations

from dataclasses import replace

from claimdiff.judge.context import Context
from claimdiff.judge.pairs import Pair
from claimdiff.model import Comparison, Quantity, Reading, Relation, Speaker, Statement
from claimdiff.slots.speaker import compare_speakers

#: Who counts for the authorities, and who counts on a side of its own: each of these has its own figure.
_AUTHORITIES = frozenset(
    """police officer officers official officials authorities authority government ministry minister army military
    spokesman spokeswoman prosecutor prosecutors coroner mayor department agency fbi nypd""".split()
)
_PARTIES = (
    frozenset("organiser organisers organizer organizers protester protesters demonstrators activists".split()),
    frozenset("union unions workers strikers".split()),
    frozenset("opposition rebels rebel insurgents militants".split()),
    frozenset("witness witnesses resident residents villagers".split()),
)


def by_two_parties(pair: Pair, context: Context) -> str:
    """Say in one clause that two parties that count for themselves gave the two figures; empty when they did not.

    "Police said 20,000" and "organisers said 100,000" are two parties against each other, not two outlets.
    """
    left, right = (context.in_sentence(each, "speaker") for each in (pair.left_statement, pair.right_statement))
    mine, theirs = ({side for speaker in each if (side := _side(speaker))} for each in (left, right))
    if not mine or not theirs or mine & theirs:
        return ""
    return f"counted by two parties: “{pair.left.text}” by {left[0].text}, “{pair.right.text}” by {right[0].text}"


def _side(speaker: Reading) -> int:
    """Return the side a speaker counts for, zero for one unknown."""
    words = set(speaker.value.key.split())
    sides = [at for at, party in enumerate((_AUTHORITIES, *_PARTIES), start=1) if words & party]
    return sides[0] if len(sides) == 1 else 0


def credit(pair: Pair, context: Context) -> Pair:
    """Say in the sentence of a conflict who counted, where the statements tell."""
    if pair.relation is not Relation.CONFLICT or pair.exchanged or not _is_count(pair):
        return pair
    left, right = _counter(pair.left_statement, context), _counter(pair.right_statement, context)
    one, other = f"“{pair.left.text}” according to {{left}}", f"“{pair.right.text}” according to {{right}}"
    if not left or not right or not (_side(left) and _side(right)):
        return pair
    if _one_speaker(left, right):
        reason = f"{_capital(min(left.text, right.text, key=len))} counted {one}, {other}."
    else:
        reason = f"{_capital(left.text)} counted {one}, {right.text} {other}."
    return replace(pair, comparison=Comparison(Relation.CONFLICT, reason))


def _is_count(pair: Pair) -> bool:
    return all(
        isinstance(each.value, Quantity) and not each.value.unit and not each.value.ordinal
        for each in (pair.left, pair.right)
    )


def _counter(statement: Statement, context: Context) -> Reading | None:
    """Return who says the statement or its sentence; None where nobody is named or only "he" or "she" is."""
    said = context.around(statement, "speaker")
    named = [each for each in said if isinstance(each.value, Speaker) and each.value.name not in {"", "he", "she"}]
    return named[0] if named else None


def _one_speaker(left: Reading, right: Reading) -> bool:
    comparison = compare_speakers(left, right)
    same = comparison is not None and comparison.relation in {Relation.SAME, Relation.SPELLING}
    return same and not {left.text, right.text} & {"He", "She", "he", "she"}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
