"""The terminal's own choices: blocks of columns, names said once, colours only when asked for."""

from __future__ import annotations

from dataclasses import replace

from claimdiff.model import Report
from claimdiff.reporter import View, render
from tests.reporter import sample


def many(number: int) -> Report:
    """Return a report of one claim that this many outlets make, in articles of one text."""
    articles = tuple(replace(sample.ARTICLES[0], id=f"a{at:02}", outlet=f"Outlet number {at}") for at in range(number))
    first = sample.toll().statements[0]
    statements = tuple(replace(first, id=f"{article.id}-74", article=article.id) for article in articles)
    ids = tuple(article.id for article in articles)
    return Report(articles, ids, ids[:1] * number, (sample.claim("toll", statements),))


def test_without_a_width_no_line_is_cut_or_wrapped() -> None:
    lines = render(sample.report()).splitlines()
    assert any(line.endswith("harbour master Jon Sorensen told reporters.  (line 4)") for line in lines)
    assert "\x1b" not in "".join(lines)


def test_words_that_differ_are_marked_by_signs_without_colour_and_by_underlining_with_it() -> None:
    assert "killing «three» people" in render(sample.report())
    colored = render(sample.report(), view=View(120, color=True))
    assert "«" not in colored
    assert "\x1b[1;4;35mthree\x1b[0m" in colored


def test_brackets_in_an_article_are_words_not_markup() -> None:
    assert "Port Ellis has [two] tug boats | one is new." in render(sample.report(), view=View(100, color=True))


def test_an_outlet_is_named_once_for_words_that_follow_each_other() -> None:
    lines = render(sample.report()).splitlines()
    at = lines.index("    mail  Ferry sails again in June?  (headline; line 1)")
    assert lines[at + 1] == "          The ferry «may» sail again «in June» …  (line 3)"


def test_a_matrix_too_wide_is_told_in_blocks_of_equal_width() -> None:
    lines = render(many(9), view=View(80)).splitlines()
    rows = [line for line in lines if line.startswith("  1 killing three people ") and "●" in line]
    assert [row.count("●") for row in rows] == [5, 4]
    assert len([line for line in render(many(9)).splitlines() if line.count("●") == 9]) == 1
