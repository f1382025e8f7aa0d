"""What several outlets tell alike is told in one line, with the value where it says more than the words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from claimdiff.model import Agreement, Place, Report
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
        "time “Tuesday” = 2013-07-02 (The Harbour Gazette, Ledger); "
        "place “on Tuesday” / “that day” (The Harbour Gazette, Ledger)"
    )


def test_a_claim_in_which_nothing_could_be_compared_says_nothing() -> None:
    assert tell_alike(sample.smoke(), index(sample.report())) == ""
