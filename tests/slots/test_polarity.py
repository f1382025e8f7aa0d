from __future__ import annotations

import pytest

from claimdiff.model import Reading, Relation
from claimdiff.slots.polarity import POLARITY
from tests.factory import a_statement, an_article


def read(text: str) -> tuple[Reading, ...]:
    return POLARITY.read(a_statement(text), an_article(text))


def relations(left: str, right: str) -> set[Relation]:
    told = [POLARITY.compare(one, other) for one in read(left) for other in read(right)]
    return {comparison.relation for comparison in told if comparison}


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The youth did not point the gun.", ["not point"]),
        ("The bank was not immediately closed.", ["open"]),
        ("The deal isn't dead.", ["not dead"]),
        ("They failed to sign the deal.", ["not sign"]),
        ("The bank not only burned, it collapsed.", []),
        ("No evidence was found.", ["not evid"]),
    ],
)
def test_what_is_denied(text: str, denied: list[str]) -> None:
    found = [reading.value.key for reading in read(text)]
    assert [key for key in found if key.startswith("not ")] == [key for key in denied if key.startswith("not ")]
    assert all(key in found for key in denied)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The teenager pointed the gun at two officers.", "The teenager did not point the gun at two officers."),
        ("The central bank opened on Monday in Athens.", "The central bank closed on Monday in Athens."),
        ("Police said the teenager pointed the gun.", "Police said the teenager did not point the gun."),
        ("The minister signed the treaty in Vienna.", "The minister refused to sign the treaty in Vienna."),
    ],
)
def test_one_deed_affirmed_and_denied_is_a_conflict(left: str, right: str) -> None:
    assert Relation.CONFLICT in relations(left, right)
    assert Relation.CONFLICT in relations(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The teenager pointed the gun at two officers.", "The teenager pointed the gun at two officers."),
        ("Police said the teenager pointed the gun.", "Witnesses said the teenager did not point the gun."),
        ("The minister visited the school.", "He did not visit his mother during the war."),
        ("The bank opened on Monday in Athens.", "If the bank had not opened on Monday in Athens, it had failed."),
        ("The treaty was signed by both sides.", "The treaty was not signed until both sides agreed."),
        ("They should lift the sanctions on Iran.", "They did not lift the sanctions on Iran."),
        ("The treaty was signed by both sides.", "Was the treaty not signed by both sides?"),
        ("He won the vote in Ohio.", "He won the vote in Ohio but lost the vote in Texas."),
        ("The treaty was signed by both sides.", "“The treaty was not signed by both sides,” he said."),
    ],
)
def test_other_denials_are_not(left: str, right: str) -> None:
    assert Relation.CONFLICT not in relations(left, right)
