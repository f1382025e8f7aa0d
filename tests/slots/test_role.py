"""Who did what to whom: read where it is plain, silent where it is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Reading, Relation
from claimdiff.slots.role import ROLE
from tests.factory import a_statement, an_article


def read(text: str) -> tuple[Reading, ...]:
    return ROLE.read(a_statement(text), an_article(text))


def relations(left: str, right: str) -> list[Relation]:
    told = [ROLE.compare(one, other) for one in read(left) for other in read(right)]
    return [comparison.relation for comparison in told if comparison]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Anna Berg invited Paul Roth.", "anna berg > invit > paul roth"),
        ("Paul Roth was invited by Anna Berg.", "anna berg > invit > paul roth"),
        ("On Monday Paul Roth has been invited to Bern by Anna Berg.", "anna berg > invit > paul roth"),
        ("The company has sued the minister.", "compani > su > minist"),
        ("It was on Monday that Russia attacked Ukraine.", "russia > attack > ukraine"),
        ("Foreign Minister Sergei Lavrov invited North Korean leader Kim Jong Un.",
         "sergei lavrov > invit > kim jong un"),
    ],
)
def test_a_plain_deed_is_read(text: str, deed: str) -> None:
    [reading] = read(text)
    assert reading.value.key == deed
    assert reading.text in text


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg met Paul Roth.",                       # both do the same
        "Anna Berg did not invite Paul Roth.",
        "Anna Berg will have invited Paul Roth.",         # not done yet
        "He invited her.",                                # nobody is named
        "The minister in Bern invited nobody.",
        "“Anna Berg invited Paul Roth,” he said.",        # in another's mouth
        "Anna Berg, who was invited, came.",
        "Anna Berg and Paul Roth attacked the plan and the bill.",
    ],
)
def test_what_is_not_plain_is_left_out(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("Anna Berg invited Paul Roth.", "Paul Roth invited Anna Berg.", Relation.CONFLICT),
        ("Anna Berg invited Paul Roth.", "Anna Berg was invited by Paul Roth.", Relation.CONFLICT),
        ("Anna Berg invited Paul Roth.", "Paul Roth was invited by Anna Berg.", Relation.SAME),
        ("The striker accused the goalkeeper.", "The goalkeeper accused the striker.", Relation.CONFLICT),
    ],
)
def test_places_changed_are_a_conflict(left: str, right: str, relation: Relation) -> None:
    assert relations(left, right) == [relation]


def test_other_people_and_other_deeds_are_not_compared() -> None:
    assert relations("Anna Berg invited Paul Roth.", "Mia Falk invited Paul Roth.") == []
    assert relations("Anna Berg invited Paul Roth.", "Paul Roth thanked Anna Berg.") == []


@given(st.text(max_size=150))
@settings(max_examples=80, deadline=None)
def test_any_text_is_read(text: str) -> None:
    for reading in read(text):
        assert reading.span.of(text) == reading.text
