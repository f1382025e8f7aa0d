"""A text that does not read as English is told of in the report itself, to people and to programs."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from claimdiff.errors import ReportError
from claimdiff.model import Report
from claimdiff.reporter import View, read_report, render
from tests.reporter import sample

NAMES = {article.id: article.outlet for article in sample.ARTICLES}


def foreign(report: Report, *ids: str) -> Report:
    """Give the report with these articles in another language."""
    return replace(report, articles=tuple(replace(each, english=each.id not in ids) for each in report.articles))


@pytest.mark.parametrize("format_", ["terminal", "markdown", "html"])
@pytest.mark.parametrize("report", [sample.report(), sample.check()])
def test_a_reader_is_told_near_the_summary(report: Report, format_: str) -> None:
    told = "does not read as English; its words are compared, but few figures, dates or names are read."
    assert told in render(foreign(report, "a2"), format_)
    assert "read as English" not in render(report, format_)


def test_the_articles_are_named_a_few_at_a_time() -> None:
    text = render(foreign(sample.report(), "a2", "a4"), "terminal", View())
    assert f"{NAMES['a2']}, {NAMES['a4']} do not read as English; their words are compared" in " ".join(text.split())
    many = tuple(replace(sample.ARTICLES[0], id=f"a{at}", outlet=f"No. {at}", english=False) for at in range(9))
    ids = tuple(article.id for article in many)
    assert "No. 0, No. 1, No. 2, No. 3, No. 4 and 4 more do not" in render(Report(many, ids, ids, ()), "markdown")


def test_the_name_of_a_foreign_outlet_is_text_like_any_other() -> None:
    report = foreign(sample.report(), "a2")
    named = tuple(replace(each, outlet="# <b>*x*</b>") if each.id == "a2" else each for each in report.articles)
    assert "<b>" not in render(replace(report, articles=named), "html").split("<main>")[0]
    assert "\\# \\<b\\>" in render(replace(report, articles=named), "markdown")


def test_json_tells_it_of_each_article_and_the_way_back_keeps_it() -> None:
    report = foreign(sample.report(), "a2")
    text = render(report, "json")
    assert [one["english"] for one in json.loads(text)["articles"]] == [True, False, True, True]
    assert [article.english for article in read_report(text).articles] == [True, False, True, True]


def test_a_report_of_before_is_taken_as_english_and_a_wrong_value_refused() -> None:
    tree = json.loads(render(sample.report(), "json"))
    tree["articles"][0].pop("english")
    assert all(article.english for article in read_report(json.dumps(tree)).articles)
    tree["articles"][0]["english"] = "no"
    with pytest.raises(ReportError, match=r"articles\[0\].english: 'no' is not a boolean"):
        read_report(json.dumps(tree))
