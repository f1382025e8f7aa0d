"""Which reading answers which: charity first, and no conflict with an outlet that tells both figures."""

from __future__ import annotations

from claimdiff.judge.pairs import drop_told_alike, pair_readings
from claimdiff.model import Comparison, Quantity, Reading, Relation, Statement
from claimdiff.slots import Slot
from tests.factory import a_reading, a_statement, with_readings


def _compare(left: Reading, right: Reading) -> Comparison | None:
    same = left.value.key == right.value.key
    return Comparison(Relation.SAME if same else Relation.CONFLICT)


NUMBERS = Slot("quantity", "bare numbers", lambda *_: (), _compare)


def _told(article: str, *numbers: int) -> Statement:
    statement = a_statement(" and ".join(f"{number} people" for number in numbers), article)
    return with_readings(
        statement, *(a_reading(statement, "quantity", Quantity(n, n), f"{n} people") for n in numbers)
    )


def test_equal_values_are_paired_before_unequal_ones() -> None:
    pairs = pair_readings(NUMBERS, _told("a", 18, 12), _told("b", 12, 18))
    assert [pair.relation for pair in pairs] == [Relation.SAME, Relation.SAME]


def test_a_reading_answers_only_one_other() -> None:
    pairs = pair_readings(NUMBERS, _told("a", 18), _told("b", 12, 30))
    assert [(pair.left.text, pair.right.text) for pair in pairs] == [("18 people", "12 people")]


def test_an_outlet_that_also_tells_the_other_figure_does_not_conflict() -> None:
    police, both = _told("a", 30), _told("b", 30)
    other = a_statement("witnesses counted 50 people", "b", start=100)
    witnesses = with_readings(other, a_reading(other, "quantity", Quantity(50, 50), "50 people"))
    pairs = pair_readings(NUMBERS, police, both) + pair_readings(NUMBERS, police, witnesses)
    assert [pair.relation for pair in pairs] == [Relation.SAME, Relation.CONFLICT]
    assert [pair.relation for pair in drop_told_alike(pairs, NUMBERS)] == [Relation.SAME]


def test_two_outlets_with_one_figure_each_conflict() -> None:
    pairs = pair_readings(NUMBERS, _told("a", 18), _told("b", 12))
    assert [pair.relation for pair in drop_told_alike(pairs, NUMBERS)] == [Relation.CONFLICT]


def test_two_outlets_that_both_use_both_values_do_not_differ() -> None:
    one, other = _told("a", 18), _told("b", 12)
    more, too = _told("a", 12), _told("b", 18)
    pairs = [pair for left in (one, more) for right in (other, too) for pair in pair_readings(NUMBERS, left, right)]
    assert Relation.CONFLICT in [pair.relation for pair in pairs]
    assert {pair.relation for pair in drop_told_alike(pairs, NUMBERS)} == {Relation.SAME}
