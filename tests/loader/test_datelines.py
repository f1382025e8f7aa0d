"""A line that holds only a date or a time is known as such, and its date is read where it is sure."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.loader import load
from claimdiff.loader.datelines import is_dateline, read_dateline


@pytest.mark.parametrize(("line", "published"), [
    ("June 1, 2018 11:31", "2018-06-01 11:31"),
    ("• Published: Tuesday, July 2, 2013, 5:02 PM ET", "2013-07-02 17:02"),
    ("PUBLISHED: 21:04 GMT, 3 May 2014 | UPDATED: 09:10 GMT, 4 May 2014", "2014-05-03"),
    ("2 May 2014 Last updated at 13:21 GMT", "2014-05-02"),
    ("on Aug 9 2014, 4:31p", "2014-08-09"),
    ("7:12am Tuesday 3rd June 2014", "2014-06-03"),
    ("11/28/14 06:31 PM ET", "2014-11-28"),
    ("5/2/2014 9:00 AM PDT", "2014-05-02"),
    ("Posted 10/27/2014 2:15 PM", "2014-10-27"),
    ("26.08.2014", "2014-08-26"),
    ("2014.08.17 09:20 AM", "2014-08-17"),
    ("04/04/99", "1999-04-04"),
])
def test_the_date_of_a_line_is_read(line: str, published: str) -> None:
    assert str(read_dateline(line)) == published


@pytest.mark.parametrize("line", [
    "05/03/2014", "8/3/14 at 2:45 PM", "Updated 3:20 p.m. ET", "Mar. 6 4:46 PM EST", "31/31/2013", "30 February 2012",
])
def test_a_date_that_is_not_sure_is_a_dateline_without_a_date(line: str) -> None:
    assert is_dateline(line)
    assert read_dateline(line) is None


@pytest.mark.parametrize("line", [
    "July 2, 2013 was the day of the quake.", "2013", "On Monday", "May", "20-13.", "It was 5 p.m.",
    "Bell won 6-3, 6-4",
    "27/09/2014 Two die in Aceh", "",
])
def test_a_line_with_more_than_a_date_is_none(line: str) -> None:
    assert not is_dateline(line)


def test_a_date_above_the_headline_is_not_the_headline(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("9:15 AM, TUE 3 JUN 2014\nTwo die in Aceh\nA quake hit Aceh.\nIt rained.\n")
    article = load([tmp_path]).articles[0]
    assert (article.title, str(article.published)) == ("Two die in Aceh", "2014-06-03")


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="0123456789/.-: PMamETJulyon,|²٣", max_size=40))
def test_any_line_is_read_or_not(line: str) -> None:
    if read_dateline(line):
        assert is_dateline(line)
