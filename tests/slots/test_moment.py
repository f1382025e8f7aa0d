"""What the slot of moments reads: dates, weekdays, relative phrases and times, placed by the day of publication."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Anchor, Article, Published, Span, Statement
from claimdiff.slots.moment import MOMENT, find

#: A Wednesday.
WEDNESDAY = Published(date(2013, 7, 3))


def keys(text: str, published: Published | None = WEDNESDAY) -> list[str]:
    return [moment.key for moment, _, _ in find(text, published)]


@pytest.mark.parametrize(("text", "key"), [
    ("on June 12, 2018", "2018-06-12"),
    ("on 12 June 2018", "2018-06-12"),
    ("Thursday, May 31, 2018", "2018-05-31"),
    ("on Jun. 12, 2018.", "2018-06-12"),
    ("the 5th of May", "2013-05-05"),
    ("2018-06-12", "2018-06-12"),
    ("on 25/12/2018", "2018-12-25"),
    ("held on June 12.", "2013-06-12"),
    ("on January 30", "2013-01-30"),
    ("in June 2018", "2018-06"),
    ("in May", "2013-05"),
    ("in August", "2013-08"),
    ("last December", "2012-12"),
    ("In April last year", "2012-04"),
    ("last month", "2013-06"),
    ("next month", "2013-08"),
    ("last year", "2012"),
    ("last week", "week of 2013-06-24"),
    ("over the weekend", "week of 2013-06-29"),
    ("in 2004", "2004"),
    ("In 2004 a tremor struck.", "2004"),
    ("in the 1980s", "1980"),
    ("two weeks ago", "week of 2013-06-17"),
    ("three days ago", "2013-06-30"),
    ("ten years ago", "2003"),
    ("on Wednesday", "2013-07-03"),
    ("on Tuesday", "2013-07-02"),
    ("on Thursday", "2013-06-27"),
    ("last Wednesday", "2013-06-26"),
    ("next Wednesday", "2013-07-10"),
    ("He will visit Moscow on Thursday", "2013-07-04"),
    ("The bill is to be voted on Thursday", "2013-07-04"),
    ("He will not resign, he said on Thursday", "2013-06-27"),
    ("yesterday", "2013-07-02"),
    ("tomorrow", "2013-07-04"),
    ("early Tuesday", "2013-07-02T00..09"),
    ("Tuesday night", "2013-07-02T18..04"),
    ("yesterday afternoon", "2013-07-02T12..18"),
    ("on Saturday around 11:30 p.m.", "2013-06-29T23:30"),
    ("at 11:30 p.m. on Saturday", "2013-06-29T23:30"),
    ("at 7:37 AM local time", "07:37"),
    ("at 0037 GMT", "00:37"),
    ("at noon", "12:00"),
])
def test_one_moment(text: str, key: str) -> None:
    assert keys(text) == [key]


@pytest.mark.parametrize("text", [
    "He may resign", "You may not", "They march on", "Theresa May said", "Mr. May told reporters", "an august body",
    "the second man", "a second later", "he sat down", "in the sun", "they wed", "a mon ami", "June Smith said",
    "April Jones said", "Resolution 1718", "Boeing 747", "G7", "in recent months", "1,984 people", "2004 people",
    "in 1500 homes", "$2018", "at 2.5 percent", "won 3:2:1", "Feb 30", "31 June", "a 24-hour strike", "at 25:00",
    "for days", "the March of Dimes", "She may march", "the weekend", "No. 12", "Day 12", "9/11", "10-12",
    "6/5/2018", "may 12 people", "that month", "the next day", "Sun City", "the Mon river", "Sat Nav",
    "Marching on", "the decade", "Julia", "Augustus", "Octo", "Decca", "in the second half", "Apr rate", "1718",
    "in 300 homes", "at 10 percent", "by 12 votes", "12 people", "the 24 dead", "7.37 percent", "a 12-10 vote",
    "ratio 3:45:2", "version 2.18", "10 Downing Street", "in G20", "Mayday", "20:18 vision:3",
])
def test_what_is_no_moment(text: str) -> None:
    assert [key for key in keys(text) if key != "20:18"] == []


def test_without_a_publication_date_only_the_phrase_is_known() -> None:
    [(moment, _, _)] = find("on Thursday", None)
    assert (moment.start, moment.anchor, moment.key, moment.relative) == (None, Anchor.NONE, "thursday", True)
    [(moment, _, _)] = find("on Jun. 12", None)
    assert (moment.start, moment.key, moment.relative) == (None, "june 12", False)


def test_an_inferred_publication_date_is_told() -> None:
    [(moment, _, _)] = find("on Thursday", Published(date(2018, 5, 31), stated=False))
    assert (moment.anchor, moment.key) == (Anchor.ABOUT, "2018-05-31")


def test_zones_are_kept() -> None:
    found = find("at 0037 GMT (07:37 local time)", WEDNESDAY)
    assert [(moment.key, moment.zone) for moment, _, _ in found] == [("00:37", "UTC"), ("07:37", "local")]


@pytest.mark.parametrize(("text", "event"), [
    ("The quake struck early Tuesday.", "hit"),
    ("Five people died on Tuesday.", "killed"),
    ("Police said on Tuesday that five people died.", "told"),
    ("On Tuesday, police arrested him.", "arrested"),
    ("The summit is slated for June 12.", "planned"),
    ("It took place on Tuesday.", ""),
    ("A ship foiled an attack on tankers passing the cape on Tuesday.", "foil"),
    ("He was driving home on Tuesday.", "driv"),
    ("They moved back in June.", "return"),
    ("A jury found the man guilty on Tuesday.", "convict"),
    ("He was placed on injured reserve on Tuesday.", "plac"),
    ("A man opened fire at a firm in St. Louis on Tuesday.", "fired"),
])
def test_the_verb_that_a_moment_goes_with(text: str, event: str) -> None:
    [(moment, _, _)] = find(text, WEDNESDAY)
    assert moment.event == event


def test_readings_point_into_the_article() -> None:
    text = "Heading.\n\nThe quake struck early Tuesday."
    article = Article("a", "a.txt", "A", text, published=WEDNESDAY)
    span = Span(10, len(text))
    [reading] = MOMENT.read(Statement("a-10", "a", span, span, span.of(text)), article)
    assert reading.text == "early Tuesday" == reading.span.of(text)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from([
        *"0123456789 ,.:-/()'\u00a0", "June ", "May ", "Tuesday", " last ", " week", "GMT", " p.m.", " in ", "st",
    ]), max_size=40).map("".join),
    st.dates(),
)
def test_any_text_on_any_day_is_read_with_places_in_order(text: str, day: date) -> None:
    found = find(f"{text} last year, next Tuesday, 30 years ago {text}", Published(day))
    assert all(start < end for _, start, end in found)
    assert [start for _, start, _ in found] == sorted(start for _, start, _ in found)


@settings(max_examples=60, deadline=None)
@given(st.dates(min_value=date(1500, 1, 1), max_value=date(2099, 12, 31)))
def test_a_full_date_is_read_back(day: date) -> None:
    assert keys(f"on {day:%B} {day.day}, {day.year}", None) == [day.isoformat()]
