"""What several outlets tell alike is told, with the value where it says more than the words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from claimdiff.model import Agreement, Place, Report
from claimdiff.reporter import render
from claimdiff.reporter.alike import tell_alike
from claimdiff.reporter.index import index
from tests.reporter import sample


def test_the_day_behind_a_weekday_and_every_wording_of_a_place_are_told() -> None:
    first, second = sample.statement("a1", "on Tuesday"), sample.statement("a2", "on Tuesday")
    day = sample.moment(date(2013, 7, 2))
    tuesdays = (sample.reading(first, "moment", "Tuesday", day), sample.reading(second, "moment", "Tuesday", day))
    here, there = (sample.reading(one, "place", one.text, Place("Alma")) for one in (first, second))
    places = (here, replace(there, text="ON TUESDAY"), replace(there, text="that day"))
    agreements = (Agreement("moment", "2013-07-02", tuesdays), Agreement("place", "Alma", places))
    claim = replace(sample.claim("day", (first, second)), agreements=agreements)
    assert tell_alike(claim, index(Report(sample.ARTICLES, (), (), (claim,)))) == (
        "time “Tuesday” = 2 July 2013 (The Harbour Gazette, Ledger)",
        "place “on Tuesday” / “that day” (The Harbour Gazette, Ledger)",
    )


@pytest.mark.parametrize(
    ("value", "texts", "told"),
    [
        ("20000", ("a crowd of 20,000", "twenty thousand"), "“a crowd of 20,000” / “twenty thousand” = 20,000"),
        (">=24", ("dozens", "24 or more"), "“dozens” / “24 or more” = at least 24"),
        ("~16 year", ("16-year-old", "sixteen"), "“16-year-old” / “sixteen” = about 16 years"),
        ("3", ("three people", "three people"), "“three people”"),
    ],
)
def test_a_number_is_told_as_readers_write_it_where_the_words_differ(
    value: str, texts: tuple[str, str], told: str
) -> None:
    said = (sample.statement("a1", "on Tuesday"), sample.statement("a2", "on Tuesday"))
    readings = tuple(
        replace(sample.reading(one, "quantity", one.text, Place("x")), text=text)
        for one, text in zip(said, texts, strict=True)
    )
    claim = replace(sample.claim("number", said), agreements=(Agreement("quantity", value, readings),))
    found = index(Report(sample.ARTICLES, (), (), (claim,)))
    assert tell_alike(claim, found) == (f"number {told} (The Harbour Gazette, Ledger)",)


def test_a_claim_in_which_nothing_could_be_compared_says_nothing() -> None:
    assert tell_alike(sample.smoke(), index(sample.report())) == ()


def _with_alike(places: int) -> Report:
    """Return a report of one claim of which this many places are told alike."""
    said = (sample.statement("a1", "on Tuesday"), sample.statement("a2", "on Tuesday"))
    agreements = []
    for number in range(places):
        readings = [replace(sample.reading(one, "place", one.text, Place("x")), text=f"Pier {number}") for one in said]
        agreements.append(Agreement("place", f"Pier {number}", tuple(readings)))
    claim = replace(sample.claim("piers", said), agreements=tuple(agreements))
    ids = tuple(article.id for article in sample.ARTICLES)
    return Report(sample.ARTICLES, ids, ids[:1] * len(ids), (claim,))


def test_up_to_three_values_stand_in_one_line_and_more_of_them_one_a_line() -> None:
    for form in ("terminal", "markdown"):
        few, many = (render(_with_alike(places), form).splitlines() for places in (3, 4))
        assert any(line.count("Pier") == 3 for line in few)
        assert [line.count("Pier") for line in many if "Pier" in line] == [1, 1, 1, 1]
    assert render(_with_alike(4), "html").count("<li>place “Pier") == 4
