"""The timeline: which keys name a day, and where publications and told times are drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from claimdiff.reporter.index import index
from claimdiff.reporter.timeline import Timeline, draw_timeline, read_when
from tests.reporter import sample


def drawn() -> Timeline:
    found = draw_timeline(sample.report(), index(sample.report()))
    assert found
    return found


@pytest.mark.parametrize(
    ("key", "first", "days", "told"),
    [
        ("2018-05-31", date(2018, 5, 31), 1, "31 May 2018"),
        ("2013-07-02T07:37", date(2013, 7, 2), 1, "2 July 2013"),
        ("2018-05-31T05..12", date(2018, 5, 31), 1, "31 May 2018"),
        ("week of 2018-05-28", date(2018, 5, 28), 7, "week of 28 May 2018"),
        ("week of 2018-06-02", date(2018, 6, 2), 2, "weekend of 2 June 2018"),
        ("2018-12", date(2018, 12, 1), 31, "December 2018"),
        ("2016", date(2016, 1, 1), 366, "2016"),
    ],
)
def test_a_key_that_names_a_time_is_placed(key: str, first: date, days: int, told: str) -> None:
    when = read_when(key)
    assert when
    assert (when.start, when.end - when.start, when.told) == (first.toordinal(), days, told)


@pytest.mark.parametrize("key", ["thursday", "", "2018-02-30", "2018-13", "0000", "june 12", "2018-05-31 or so"])
def test_any_other_phrase_is_not(key: str) -> None:
    assert read_when(key) is None


def test_lanes_follow_publication_and_the_undated_come_last() -> None:
    assert [lane.article for lane in drawn().lanes] == ["a3", "a1", "a2", "a4"]
    assert [lane.stated for lane in drawn().lanes] == [False, True, True, False]


def test_times_near_the_publications_are_drawn_in_order_and_the_others_listed() -> None:
    found = {one.words: one for one in drawn().mentions}
    may = next(lane for lane in drawn().lanes if lane.article == "a3")
    assert list(found) == ["in June", "on June 12", "00:37 UTC", "07:37 local time"]
    june, twelfth = found["in June"], found["on June 12"]
    assert june.at is not None
    assert twelfth.at is not None
    assert june.at < twelfth.at < june.until
    assert may.at is not None
    assert june.until <= may.at + 0.05


def test_a_day_is_marked_once_with_the_numbers_of_all_its_claims() -> None:
    report = sample.report()
    again = replace(sample.smoke(), id="again")
    timeline = draw_timeline(replace(report, claims=(*report.claims, again)), index(report))
    assert timeline
    (mark,) = next(lane for lane in timeline.lanes if lane.article == "a1").marks
    assert (mark.claims, mark.told) == (("smoke", "again"), "2 July 2013: “07:37 local time”")
    numbers = {"smoke": 12, "again": 3}
    assert [mark.label(numbers, room) for room in (3, 2, 1, 0)] == ["3 12", "3 12", "3 +1", ""]
    assert mark.label({}, 3) == ""


def test_a_time_that_goes_on_beyond_the_line_has_its_end_outside() -> None:
    (june,) = next(lane for lane in drawn().lanes if lane.article == "a3").marks
    assert june.long
    assert june.at < 0 < june.until < 1


def test_a_time_long_ago_is_listed_and_does_not_stretch_the_line() -> None:
    claim = sample.sailing()
    moment = claim.differences[0].readings[1]
    old = replace(moment, value=sample.moment(date(1914, 6, 28)))
    told = replace(claim.differences[0], readings=(claim.differences[0].readings[0], old))
    report = replace(sample.report(), claims=(replace(claim, differences=(told,)),))
    timeline = draw_timeline(report, index(report))
    assert timeline
    assert [(one.when.told, one.at) for one in timeline.mentions if one.at is None] == [("28 June 1914", None)]
    assert len(timeline.ticks) <= 12


def test_without_a_date_of_publication_there_is_no_timeline() -> None:
    articles = tuple(replace(article, published=None) for article in sample.ARTICLES)
    report = replace(sample.report(), articles=articles)
    assert draw_timeline(report, index(report)) is None
