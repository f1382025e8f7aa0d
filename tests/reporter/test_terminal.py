"""The terminal's own choices: blocks of columns, names said once, colours only when asked for."""

from __future__ import annotations

from dataclasses import replace

from claimdiff.model import Alignment, Claim, Report, Span, Statement, Verdict
from claimdiff.reporter import View, render
from claimdiff.selection import Selection, select
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
    rows = [line for line in lines if line.startswith("  1 … killing three people ") and "●" in line]
    assert [row.count("●") for row in rows] == [5, 4]
    assert len([line for line in render(many(9)).splitlines() if line.count("●") == 9]) == 1


def test_a_long_title_takes_two_lines_of_the_matrix() -> None:
    lines = render(sample.report(), view=View(80)).splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith('  1 "We will lift every rule that ◐'))
    assert lines[at + 1] == '    stood in the way," he said.'
    assert lines[at + 2].startswith("  2 … killing three people")


def test_who_is_called_by_a_number_is_told_how_to_be_named() -> None:
    report = sample.report()
    files = ("news/1.txt", "news/002_d5e32e6a.txt", "news/reuters.txt", "news/20_minutes.txt")
    outlets = ("1", "002_d5e32e6a", "reuters", "20 Minutes")
    articles = tuple(
        replace(article, path=path, outlet=outlet)
        for article, path, outlet in zip(report.articles, files, outlets, strict=True)
    )
    told = "outlet not named; give `outlet: ...` in front matter or in config.yaml"
    assert f"  1, 002: {told}\n" in render(replace(report, articles=articles))
    assert told not in render(report)


def test_what_an_origin_is_stands_below_the_figures_of_a_comparison() -> None:
    told = "Articles that print one text count as one origin."
    assert render(sample.report()).splitlines()[1] == told
    assert told in render(sample.report(), "markdown")
    assert told in render(sample.report(), "html")
    assert told not in render(replace(sample.report(), focus="a1"))


def test_long_lists_are_cut_and_told_whole_when_asked() -> None:
    report = many(2)
    first = sample.toll().statements[0]
    ids = [f"a00-74-{at}" for at in range(20)]
    singles = tuple(Claim(id_, "", (replace(first, id=id_, article="a00", sentence=first.span),)) for id_ in ids[:1])
    long = replace(
        report, claims=(*report.claims, *singles),
        possible=tuple(Alignment(ids[0], "a01-74", at / 100) for at in range(1, 10)),
    )
    shown, whole = (render(long, view=View(verbose=verbose)) for verbose in (False, True))
    assert (shown.count("  ? "), whole.count("  ? ")) == (5, 9)
    assert "  and 4 more; -v lists all\n" in shown
    assert whole.index("  ? 0.09 ") < whole.index("  ? 0.01 ")


def test_what_one_outlet_says_alone_is_cut_and_told_whole_when_asked() -> None:
    report = many(2)
    text = "A boat burned.\n" * 15
    spans = [Span(at * 15, at * 15 + 14) for at in range(15)]
    said = [Statement(f"a00-{span.start}", "a00", span, span, "A boat burned.") for span in spans]
    articles = (replace(report.articles[0], text=text), report.articles[1])
    alone = replace(report, articles=articles, claims=tuple(Claim(one.id, one.text, (one,)) for one in said))
    shown, whole = (render(alone, view=View(verbose=verbose)) for verbose in (False, True))
    assert (shown.count("A boat burned."), whole.count("A boat burned.")) == (12, 15)
    assert "    and 3 more; -v lists all\n" in shown


def test_when_asked_every_statement_tells_its_place_and_the_id_that_explain_takes() -> None:
    text = render(sample.report(), view=View(verbose=True))
    for claim in sample.report().claims:
        for one in claim.statements:
            assert f"characters {one.span.start}–{one.span.end}, {one.id}" in text
    assert "killing three people (update)  toll\n" in text
    assert "      0.75  a1-74 a2-0\n" in text
    assert "a1-74" not in render(sample.report())


def test_the_articles_of_what_is_left_out_are_counted_and_listed_when_asked() -> None:
    some = select(sample.report(), Selection((Verdict.CONFLICT,)))[0]
    assert render(some).endswith("news/wire_17.txt\n  and 2 more; -v lists all\n")
    assert "news/ledger.txt" in render(some, view=View(verbose=True))
    assert "\nArticles\n" not in render(select(sample.report(), Selection((Verdict.AGREE,), topics=("the dead",)))[0])


def test_an_id_that_would_command_the_terminal_is_words_too() -> None:
    evil = "\x1b[2J"
    toll = sample.toll()
    statements = tuple(replace(one, id=f"{evil}{one.id}") for one in toll.statements)
    tie = Alignment(statements[0].id, statements[1].id, 0.5)
    claim = replace(toll, id=evil, statements=statements, alignments=(tie,), differences=(), agreements=())
    report = replace(sample.report(), claims=(claim,), possible=())
    assert "\x1b" not in render(report, view=View(verbose=True))
