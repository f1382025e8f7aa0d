"""The one line that sums a report up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from claimdiff.model import Published, Report
from claimdiff.reporter.summary import summarize
from tests.reporter import sample


def published(*days: Published | None) -> str:
    articles = tuple(
        replace(sample.ARTICLES[0], id=f"a{at}", outlet=f"outlet {at}", published=day) for at, day in enumerate(days)
    )
    ids = tuple(article.id for article in articles)
    return summarize(Report(articles, ids, ids[:1] * len(ids), ())).published


def on(day: str, *, stated: bool = True) -> Published:
    return Published(date.fromisoformat(day), stated=stated)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ([on("2018-05-30"), on("2018-06-04")], "30 May to 4 June 2018"),
        ([on("2018-06-04"), None, on("2018-06-01")], "1 to 4 June 2018"),
        ([on("2017-12-30"), on("2018-01-02")], "30 December 2017 to 2 January 2018"),
        ([on("2018-06-01"), on("2018-06-01", stated=False)], "1 June 2018"),
        ([on("2018-05-30", stated=False), on("2018-06-04")], "about 30 May to 4 June 2018"),
        ([on("2018-06-01"), on("2018-06-04", stated=False)], "1 June to about 4 June 2018"),
        ([on("2018-05-30", stated=False), on("2018-06-04", stated=False)], "about 30 May to 4 June 2018"),
        ([on("2018-06-01", stated=False), on("2018-06-04", stated=False)], "about 1 to 4 June 2018"),
        ([None, None], ""),
    ],
)
def test_the_days_of_publication_are_told_once(days: list[Published | None], told: str) -> None:
    assert published(*days) == told


def test_the_figures_are_told_with_their_right_plurals() -> None:
    assert str(summarize(sample.report())) == (
        "4 outlets, 3 origins, about 30 June to 5 July 2013: "
        "1 conflict, 1 update, 2 differ in detail, 1 agrees; 4 statements only one outlet makes"
    )


def test_two_articles_of_one_outlet_are_one_outlet() -> None:
    first, second = sample.ARTICLES[:2]
    report = Report((first, replace(second, outlet=first.outlet)), ("a1", "a2"), ("a1", "a2"), ())
    assert summarize(report).who() == "2 articles, 1 outlet, 2 origins, 2 stories, 3 to 5 July 2013"
