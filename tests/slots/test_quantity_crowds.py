"""The size of a crowd is read wherever a sentence tells it, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from claimdiff.model import Reading, Relation
from claimdiff.slots.quantity import QUANTITY, find
from tests.factory import a_statement, an_article


@pytest.mark.parametrize(
    "text",
    [
        "20,000 people took to the streets of Athens.",
        "The march was attended by 20,000.",
        "Police put the march, to mark a strike, at roughly 20,000 people.",
        "A further 20,000 people joined the city's demonstrations.",
        "Another 20,000 people marched through the centre.",
    ],
)
def test_a_crowd_is_read(text: str) -> None:
    [(quantity, _, _)] = find(text)
    assert (quantity.low, quantity.thing, quantity.event) == (20000, "person", "attended")


@pytest.mark.parametrize("text", [
    "20,000 people joined the party.", "20,000 people took pills.", "He sat by 20,000 books.",
])
def test_what_is_no_crowd(text: str) -> None:
    assert all(quantity.event != "attended" for quantity, _, _ in find(text))


def relations(left: str, right: str) -> list[Relation]:
    def read(text: str) -> tuple[Reading, ...]:
        return QUANTITY.read(a_statement(text), an_article(text))

    told = [QUANTITY.compare(one, other) for one in read(left) for other in read(right)]
    return [comparison.relation for comparison in told if comparison]


def test_two_sizes_of_one_crowd_conflict_even_when_one_comes_on_top_of_another_town() -> None:
    left = "Another 20,000 people marched through the city."
    assert relations(left, "In Salonika 50,000 people marched.") == [Relation.CONFLICT]


def test_a_count_on_top_of_another_is_of_another_part() -> None:
    assert relations("Another 12 people were injured.", "18 people were injured.") == [Relation.SCOPE]


def test_one_figure_in_two_units_is_a_conflict_where_no_rounding_explains_it() -> None:
    left = "The fire caused $1 million in damage."
    assert relations(left, "A fire caused €1 million in damage.") == [Relation.CONFLICT]
    assert relations(left, "A fire caused A$1 million in damage.") == []


def test_one_noun_for_two_counts_of_people_is_a_conflict_and_everybodys_noun_is_not() -> None:
    assert relations("He pulled a gun on two guards.", "He aimed at five guards.") == [Relation.CONFLICT]
    assert relations("He spoke to two people.", "He aimed at five people.") == []
