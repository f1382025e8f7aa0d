"""Kinds of a closed set: what is read as one, and when two exclude each other."""

from __future__ import annotations

import pytest

from claimdiff.model import Reading, Role
from claimdiff.slots.kind import KIND
from tests.factory import a_statement, an_article


def _read(text: str, outlet: str = "a", role: Role = Role.BODY) -> tuple[Reading, ...]:
    return KIND.read(a_statement(text, outlet, role), an_article(text, outlet))


@pytest.mark.parametrize(("text", "keys"), [
    ("He was stabbed with a kitchen knife.", ["weapon: knife"]),
    ("The window of a police van was broken.", ["vehicle: van"]),
    ("He injured his left knee.", ["side: left knee"]),
    ("A gray 2013 Toyota car hit her.", ["colour: grey car", "vehicle: car"]),
    ("A woman was killed in the crash.", ["sex: female killed"]),
    ("The slide left a young boy missing.", ["sex: male missing"]),
    ("The victim was pronounced dead at the scene.", ["death: scene dead"]),
    ("She was dead on arrival.", ["death: arrival dead"]),
    ("He later died.", ["death: hospital dead"]),
    ("She died of pneumonia.", ["cause of death: pneumonia dead"]),
    ("The ship was 150 miles west of Aden.", ["bearing: west aden"]),
    ("Owner Paul Roth, COO Anna Berg and others met.", ["post of officer: COO anna berg"]),
    ("Anna B. Berg, the bank’s chief executive, left.", ["post of officer: CEO anna berg"]),
    ("Sgt. Paul Roth spoke.", ["post of rank: sergeant paul roth"]),
    ("Paul Roth, a sales manager at Acme, left.", ["post of staff: manager paul roth sales"]),
])
def test_a_kind_is_read_with_what_it_is_of(text: str, keys: list[str]) -> None:
    assert [reading.value.key for reading in _read(text)] == keys


@pytest.mark.parametrize("text", [
    "A car bomb went off near the bus stop.",               # another thing than the word alone
    "A woman said that nobody was killed.",                 # she speaks, nothing befell her
    "Two men and a woman were killed.",                     # several people: both sexes may be among them
    "Officers were shot by a man.",                         # he did it
    "The left wing of the party left.",                     # no part of the body
    "Several cars were burnt.",                             # many things may be of many kinds
    "They marched up Church Avenue.",                       # a street
    "Former CEO Anna Berg and vice chief executive Paul Roth met.",     # not the post itself
    "Paul Roth, a manager at Acme, left.",                  # manager of what?
    "Maj. Gen. Paul Roth spoke.",
])
def test_what_only_looks_like_a_kind_is_left_alone(text: str) -> None:
    assert _read(text) == ()


def test_a_headline_tells_no_kind() -> None:
    assert _read("Man shot dead with rifle", role=Role.HEADLINE) == ()


@pytest.mark.parametrize(("left", "right", "told"), [
    ("The gunman fired a rifle at the crowd.", "The gunman fired a shotgun at the crowd.", ["conflict"]),
    ("The gunman fired a rifle at the crowd.", "A rifle was found in the crowd.", ["same"]),
    ("The gunman fired a rifle at the crowd.", "Police guard the bank with a shotgun.", []),   # of another thing
    ("He injured his left knee on Sunday.", "Sunday's injury was to his right knee.", ["conflict"]),
    ("He injured his left knee on Sunday.", "On Sunday he hurt his right hand.", []),          # another part
    ("The ship lay 3 miles north of Aden at noon.", "At noon the ship lay 2 miles south of Aden.", ["conflict"]),
    ("The ship lay 3 miles north of Aden at noon.", "At noon the ship lay 2 miles west of Aden.", []),  # may be both
    ("COO Anna Berg flew there.", "Anna Berg, the chief executive, made an offer.", ["conflict"]),
    ("COO Anna Berg flew there.", "CEO Paul Roth flew there.", []),                            # two people
    ("Lt. Paul Roth said so.", "Sgt. Paul Roth said so.", ["conflict"]),
    ("Paul Roth, a sales manager, left.", "Paul Roth, sales director at Acme, left.", ["conflict"]),
    ("Paul Roth, a sales manager, left.", "Paul Roth, a film director, left.", []),
    ("He was pronounced dead at the scene.", "He later died there.", []),                      # nothing else in common
    ("The victim was pronounced dead at the scene.", "The victim died in hospital.", ["conflict"]),
])
def test_two_kinds_exclude_each_other_when_the_words_beside_tell_of_one_thing(
    left: str, right: str, told: list[str]
) -> None:
    pairs = [(one, other) for one in _read(left, "a") for other in _read(right, "b")]
    answers = [(KIND.compare(one, other), KIND.compare(other, one)) for one, other in pairs]
    assert [str(there.relation) for there, _ in answers if there] == told
    assert [str(back.relation) for _, back in answers if back] == told
