"""Dates of publication in the forms that pages and people write them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Published
from claimdiff.model.dates import parse_published, tell_when

DAY = date(2018, 6, 1)


@pytest.mark.parametrize(("text", "published"), [
    ("2018-06-01", Published(DAY)),
    ("2018/06/01", Published(DAY)),
    ("2018-06-01T11:31:00+09:00", Published(DAY, time(11, 31))),
    ("2018-06-01 11:31:07.123Z", Published(DAY, time(11, 31))),
    ("June 1, 2018 11:31", Published(DAY, time(11, 31))),
    ("June 01, 2018", Published(DAY)),
    ("Friday, 1 June 2018", Published(DAY)),
    ("Fri, 01 Jun 2018 11:31:00 GMT", Published(DAY, time(11, 31))),
    ("1st of June 2018, 5 p.m. EST", Published(DAY, time(17))),
    ("June 1, 2018 at 12:05 am", Published(DAY, time(0, 5))),
    ("about 2018-06-01", Published(DAY, stated=False)),
    ("  about\u00a0June 1, 2018 ", Published(DAY, stated=False)),
])
def test_a_date_is_read(text: str, published: Published) -> None:
    assert parse_published(text) == published


@pytest.mark.parametrize("text", [
    "", "soon", "June 1", "2018", "31 June 2018", "2018-13-01", "June 1, 2018 25:00", "June 1, 2018 was a Friday",
    "June 1, 2018 13:00 pm", "about", "2018-06-01 " * 50, "06/01/2018",
])
def test_what_is_no_full_date_is_none(text: str) -> None:
    assert parse_published(text) is None


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1000, 1, 1)), st.times() | st.none())
def test_what_is_written_in_full_reads_back(day: date, at: time | None) -> None:
    minute = at.replace(second=0, microsecond=0) if at else None
    written = f"{day.isoformat()} {minute:%H:%M}" if minute else day.isoformat()
    assert parse_published(written) == Published(day, minute)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=100))
def test_any_text_is_a_date_or_none(text: str) -> None:
    assert parse_published(text) is None or any(letter.isdigit() for letter in text)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2018-06-01 11:31", "1 June 2018, 11:31"),
        ("about 2018-05-31", "about 31 May 2018"),
        ("no date", "date not known"),
    ],
)
def test_a_date_is_told_as_reports_write_it(written: str, told: str) -> None:
    assert tell_when(parse_published(written)) == told
