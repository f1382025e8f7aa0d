"""Who is named in a statement and not in another, though names share parts."""

from __future__ import annotations

import pytest

from claimdiff.matcher.people import Person, missing_from


def _name(text: str) -> Person:
    name, _, office = text.partition(", ")
    return Person(frozenset(name.split()), frozenset(office.split()))


@pytest.mark.parametrize(("person", "words", "named", "missing"), [
    ("ivo marek", "marek met the mayor", [], False),
    ("ivo marek", "the mayor met nobody", [], True),
    ("ri yong ho", "kim yong chol arrived", ["kim yong chol"], True),
    ("kim jong un", "kim spoke", ["kim"], False),
    ("kim jong un", "kim yong chol arrived", ["kim yong chol"], True),
    ("mike pompeo", "michael pompeo spoke", ["michael pompeo"], False),
    ("ivo marek, foreign minister", "the foreign minister met nobody", [], False),
    ("ivo marek, foreign minister", "foreign minister ana lind spoke", ["ana lind, foreign minister"], True),
    ("ivo marek, minister", "a minister met nobody", [], True),
])
def test_what_belongs_to_another_name_does_not_name_a_person(
    person: str, words: str, named: list[str], missing: bool
) -> None:
    found = missing_from([_name(person)], words.split(), [_name(each) for each in named])
    assert bool(found) is missing
