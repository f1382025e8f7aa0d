"""A stop that ends no sentence does not part what it stands between, and one that ends it does."""

from __future__ import annotations

import pytest

from claimdiff.loader import abbreviations
from claimdiff.loader.joints import announces, ends_shortened, goes_on
from claimdiff.loader.sentences import split_sentences
from claimdiff.model import Span


@pytest.mark.parametrize("text", [
    "The fire began at noon, Const. Ann Bell said.",
    "The bill of the chairman, Bo Carr, D-W. Va., was put off.",
    "He came to see Ms. Bell and the Rev. A. Carr.",
    "They ran into Ft. Hood and Mt. Hood with Spc. Bell.",
    "It beat then-No. 6 Aceh and approx. 50 others.",
    "A Lyon vs. Nice game is next.",
    "It opened at 7:15 p.m. Friday and closed at 5 a.m. EST.",
    "She left the inn at about 4:45 a.m. Feb. 3 by bus.",
    "The talk begins at 6 p.m. ET on Sunday.",
    "“Will he come back?” Police Chief Ann Bell asked.",
    "“He will not come back.” Carr said.",
])
def test_one_sentence_stays_one(text: str) -> None:
    assert [span.of(text) for span in split_sentences(text, Span(0, len(text)))] == [text]


@pytest.mark.parametrize(("before", "after"), [
    ("The fire began at 5 p.m.", "It was put out by noon."),
    ("He lives on 5th St.", "The house fell."),
    ("They came from the U.S.", "Officials said so."),
    ("“He will not come back.”", "Carr said he would stay."),
    ("He was there on Nov. 3.", "Bell was not."),
    ("He said no.", "Bell agreed."),
    ("It was plan-B.", "The mayor said so."),
])
def test_two_sentences_stay_two(before: str, after: str) -> None:
    assert not goes_on(before, after)


def test_a_quotation_goes_on_with_what_announces_it() -> None:
    assert announces("The mayor said:", "“We shall see.”")
    assert announces("He added,", '"We shall see."')
    assert not announces("Bell, 34.", "“We shall see.”")
    assert not announces("He bought:", "- apples")


@pytest.mark.parametrize("word", sorted(abbreviations.BEFORE_NAMES))
def test_every_title_of_the_table_stands_before_a_name(word: str) -> None:
    assert ends_shortened(f"the men saw {word.capitalize()}.", "Bell at home.")
    assert not ends_shortened(f"the men saw {word.capitalize()}.", "They left.")
