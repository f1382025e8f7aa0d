from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Quote, Reading, Relation
from claimdiff.slots.quotation import quotations
from claimdiff.slots.quote import QUOTE
from tests.factory import a_statement, an_article


def read(text: str) -> tuple[Reading, ...]:
    return QUOTE.read(a_statement(text), an_article(text))


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He sent “warmest regards” and “best wishes.”", ["warmest regards", "best wishes."]),
        ('"We are ready," he said. "Now."', ["We are ready", "Now."]),
        ("‘It’s the officers’ fault,’ he said.", ["It’s the officers’ fault"]),
        ("It's the officers' fault.", []),
        ("Rock ’n’ roll in the ’90s wasn’t dead.", []),
        ("“He said ‘no’ to me,” she wrote.", ["He said ‘no’ to me"]),
        ("“One paragraph.\n\n“Another one,” he said.", ["One paragraph.", "Another one"]),
        ("A 14\" pipe burst.", []),
        ("He said: “We are", ["We are"]),
    ],
)
def test_words_in_quotation_marks_are_read_without_the_marks(text: str, quoted: list[str]) -> None:
    assert [reading.text for reading in read(text)] == quoted


def test_speech_is_told_from_a_fragment() -> None:
    (speech,), (fragment,) = read("“We are ready to talk,” he said."), read("He called it a “raw murderous act”.")
    assert isinstance(speech.value, Quote)
    assert isinstance(fragment.value, Quote)
    assert (speech.value.direct, fragment.value.direct) == (True, False)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("“big endeavors”", "“big endeavours”", Relation.SPELLING),
        ("“Come to Russia”", "“come to Russia!”", Relation.SAME),
        ("“Come to Russia soon”", "“come to Russia”", Relation.WORDING),
        ("“We shall act”", "“The weather is fine”", None),
        ("“the cost of the war will be full”", "“the cost of the war will be total”", Relation.WORDING),
        ("“the”", "“the end of the road”", None),
    ],
)
def test_how_two_quotations_stand(left: str, right: str, expected: Relation | None) -> None:
    (one,), (other,) = read(left), read(right)
    told = QUOTE.compare(one, other)
    assert (told.relation if told else None) is expected


def test_a_translation_is_one_quotation_in_other_words_and_says_which() -> None:
    (left,) = read("“the solution cannot be widespread without lifting the sanctions on the peninsula”")
    (right,) = read("“the solution cannot be full until sanctions on the peninsula are lifted”")
    told = QUOTE.compare(left, right)
    assert told is not None
    assert (told.relation, told.reason) == (Relation.WORDING, "{left} has “widespread” where {right} has “full”")


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="ab ’'\"“”‘«».\n", max_size=60))
def test_any_text_gives_quotations_in_order_and_without_overlap(text: str) -> None:
    spans = quotations(text)
    assert all(span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
