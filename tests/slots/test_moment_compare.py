"""How two moments stand to each other, and when nothing can be told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Comparison, Published, Reading, Span
from claimdiff.slots.moment import MOMENT, find

THIRD = Published(date(2013, 7, 3))
FOURTH = Published(date(2013, 7, 4))


def reading(text: str, published: Published | None) -> Reading:
    moment, start, end = find(text, published)[0]
    return Reading("s", "moment", moment, Span(start, end), text[start:end])


def compared(
    left: str, right: str, left_day: Published | None = THIRD, right_day: Published | None = THIRD
) -> Comparison | None:
    return MOMENT.compare(reading(left, left_day), reading(right, right_day))


@pytest.mark.parametrize(("left", "right", "relation"), [
    ("on Tuesday", "Tuesday", "same"),
    ("on June 12", "12 June 2013", "same"),
    ("on Tuesday", "on 2 July", "equivalent"),
    ("yesterday", "on Tuesday", "equivalent"),
    ("at 07:37 local time", "at 0037 GMT", "equivalent"),
    ("at 12:00 GMT", "at 08:00 EDT", "equivalent"),
    ("at 4:30 p.m. ET", "at 1:30 p.m. PT", "equivalent"),
    ("in June", "on June 12", "detail"),
    ("on Tuesday", "early Tuesday", "detail"),
    ("on Saturday", "on Saturday around 11:30 p.m.", "detail"),
    ("Saturday evening", "Saturday night", "detail"),
    ("at 7:37 a.m.", "early Tuesday", "detail"),
    ("on Tuesday", "on Wednesday", "conflict"),
    ("on June 12", "on June 13", "conflict"),
    ("In April last year", "in May 2012", "conflict"),
    ("in 2004", "in 2005", "conflict"),
    ("Tuesday morning", "Tuesday evening", "conflict"),
    ("at 7:37 a.m. local time", "yesterday afternoon", "conflict"),
    ("at 7:37 a.m.", "at 8:37 a.m.", "conflict"),
    ("The quake struck on Tuesday", "a quake hit the island on Monday", "conflict"),
    ("The talks are scheduled for June 12", "talks slated for June 13", "conflict"),
    ("She returned 12 weeks ago", "she had moved back about six weeks ago", "conflict"),
    ("A ship foiled an attack on tankers passing the cape on Tuesday", "It foiled an attack on Monday", "conflict"),
])
def test_relation(left: str, right: str, relation: str) -> None:
    outcome = compared(left, right)
    assert outcome is not None
    assert str(outcome.relation) == relation


@pytest.mark.parametrize(("left", "right"), [
    ("in 2004", "on Tuesday"),
    ("in 1999", "in June 2013"),
    ("on Tuesday", "on June 12"),
    ("last week", "on Wednesday"),
    ("last month", "last year"),
    ("yesterday", "on Wednesday"),
    ("at 07:37 local time", "at 0112 GMT"),
    ("The quake struck on Tuesday", "The agency said on Wednesday"),
    ("He was arrested on Monday", "He was charged on Tuesday"),
    ("A bomb exploded on Monday", "officials said on Tuesday"),
])
def test_silence_where_the_two_may_speak_of_different_events(left: str, right: str) -> None:
    outcome = compared(left, right)
    assert outcome is None or str(outcome.relation) in {"detail", "equivalent"}


@pytest.mark.parametrize("unsure", [None, Published(date(2013, 7, 3), stated=False)])
def test_no_conflict_hangs_on_a_publication_date_that_is_not_stated(unsure: Published | None) -> None:
    assert compared("on Tuesday", "on Wednesday", THIRD, unsure) is None
    assert compared("last month", "in May", unsure, unsure) is None


def test_days_of_one_deed_that_differ_are_told_even_where_pages_have_no_sure_date() -> None:
    unsure = Published(date(2013, 7, 3), stated=False)
    for day in (None, unsure):
        told = compared("The mayor opened it on Monday", "the bridge was opened on Tuesday", day, day)
        assert told is not None
        assert told.relation.value == "detail"
    assert compared("The mayor opened it on Monday", "he resigned on Tuesday", None, None) is None


@pytest.mark.parametrize("unsure", [None, Published(date(2013, 7, 3), stated=False)])
def test_the_same_phrase_is_the_same_wherever_it_lies(unsure: Published | None) -> None:
    outcome = compared("on Tuesday", "on Tuesday", unsure, unsure)
    assert outcome is not None
    assert str(outcome.relation) == "same"


def test_copied_phrases_on_later_pages_are_no_conflict() -> None:
    august = Published(date(2013, 8, 1))
    outcome = compared("last month", "last month", THIRD, august)
    assert outcome is not None
    assert str(outcome.relation) == "equivalent"
    assert "older than its page" in outcome.reason


_PHRASES = st.sampled_from([
    "on Tuesday", "on Wednesday", "early Tuesday", "yesterday afternoon", "in June", "on June 12", "in 2004",
    "last month", "at 7:37 a.m. local time", "at 0037 GMT", "on Saturday around 11:30 p.m.", "over the weekend",
    "at noon", "two weeks ago", "in May 2012", "tonight", "12 June 2018",
])
_DAYS = st.sampled_from([None, THIRD, FOURTH, Published(date(2013, 7, 3), stated=False)])


@settings(max_examples=150, deadline=None)
@given(_PHRASES, _PHRASES, _DAYS, _DAYS)
def test_comparing_is_symmetric(left: str, right: str, one: Published | None, two: Published | None) -> None:
    here, there = compared(left, right, one, two), compared(right, left, two, one)
    assert (here and here.relation) == (there and there.relation)


@settings(max_examples=40, deadline=None)
@given(_PHRASES, _DAYS)
def test_a_phrase_never_conflicts_with_itself(phrase: str, day: Published | None) -> None:
    outcome = compared(phrase, phrase, day, day)
    assert outcome is not None
    assert str(outcome.relation) == "same"


def test_a_night_that_runs_into_a_day_does_not_lie_within_it() -> None:
    assert compared("on Monday night", "on Tuesday") is None
    within = compared("on Monday night", "on Monday")
    assert within is not None
    assert "lies within" in within.reason


def test_one_weekday_some_weeks_apart_is_text_older_than_its_page() -> None:
    later = Published(date(2013, 7, 10))
    assert compared("They met on Tuesday morning", "They met on Tuesday at 8:40am", THIRD, later) is None
    assert compared("They met on 2 July 2013", "They met on Tuesday", THIRD, later) is None


@pytest.mark.parametrize(("left", "right", "relation"), [
    ("They proposed it in May", "It was proposed in August", "conflict"),     # in whatever year
    ("They proposed it in May", "It was proposed in May", "same"),
    ("They proposed it in May", "It was revised in August", ""),
    ("They proposed it in early May", "It was proposed in April", ""),
    ("The vote is set for October", "The trial is due in September", ""),
])
def test_two_months_of_one_deed_differ_even_where_no_page_has_a_date(left: str, right: str, relation: str) -> None:
    outcome = compared(left, right, None, None)
    assert (str(outcome.relation) if outcome else "") == relation
