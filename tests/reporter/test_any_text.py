"""Whatever the articles hold, every format is written, and nothing in it is obeyed by a terminal or a page."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from claimdiff.model import (
    Agreement,
    Alignment,
    Article,
    Claim,
    Difference,
    LeftOut,
    Place,
    Reading,
    Relation,
    Report,
    Skipped,
    Span,
    Statement,
    Verdict,
)
from claimdiff.reporter import FORMATS, View, render, schema

TEXT = st.text(
    st.one_of(st.characters(exclude_categories=()), st.sampled_from("|`*_[]<>#\n\r\t\x1b\x9b\u202e")), max_size=30
)
RELATIONS = st.sampled_from([relation for relation in Relation if relation is not Relation.SAME])
GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKUP = {"html_inline", "html_block", "link_open", "image", "code_inline", "code_block", "fence"}


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Draw two or three articles of any text, one claim of them all, one single claim, and a loose end of each kind."""
    texts = draw(st.lists(TEXT.filter(lambda text: len(text) > 1), min_size=2, max_size=3))
    articles = tuple(
        Article(f"a{at}", draw(TEXT), draw(TEXT), text, draw(TEXT), english=draw(st.booleans()))
        for at, text in enumerate(texts)
    )
    ids = tuple(article.id for article in articles)
    statements = tuple(statement(article, draw(st.integers(0, len(article.text) - 1))) for article in articles)
    readings = tuple(Reading(one.id, "place", Place(one.text), one.span, one.text) for one in statements)
    differences = tuple(Difference("place", relation, draw(TEXT), readings) for relation in draw(st.lists(RELATIONS)))
    alike = (Agreement("place", draw(TEXT), readings),)
    topic = draw(TEXT)
    single = statement(articles[0], 0, "-single")
    claims = (
        Claim("c1", draw(TEXT), statements, (), differences, alike, draw(st.sampled_from([topic, ""]))),
        Claim("c2", draw(TEXT), (single,), topic=draw(st.sampled_from([topic, ""]))),
    )
    possible = (Alignment(statements[0].id, statements[1].id, 0.5),)
    skipped = (Skipped(draw(TEXT), draw(TEXT)),)
    focus = draw(st.sampled_from(["", *ids]))
    same = (ids[0],) * len(ids)
    left_out = (LeftOut(draw(TEXT.filter(bool)), tuple((verdict, draw(st.integers(0, 9))) for verdict in Verdict)),)
    return Report(articles, same, same, claims, possible, (), skipped, (topic,), focus, left_out)


def statement(article: Article, start: int, suffix: str = "") -> Statement:
    span = Span(start, len(article.text))
    return Statement(f"{article.id}-{start}{suffix}", article.id, span, span, article.text[start:])


@settings(max_examples=80, deadline=None)
@given(reports())
def test_plain_terminal_output_holds_no_control_character(report: Report) -> None:
    for width in (None, 40, 80):
        text = render(report, "terminal", View(width))
        assert {unicodedata.category(character) for character in text.replace("\n", "")} & {"Cc", "Cs"} == set()
        assert "\u202e" not in text


@settings(max_examples=40, deadline=None)
@given(reports())
def test_coloured_output_holds_no_escape_but_colours(report: Report) -> None:
    text = render(report, "terminal", View(80, color=True))
    assert "\x9b" not in text
    assert all(after[:1] == "[" and "m" in after[:12] for after in text.split("\x1b")[1:])


@settings(max_examples=40, deadline=None)
@given(reports())
def test_json_parses_and_follows_the_schema(report: Report) -> None:
    tree: dict[str, Any] = json.loads(render(report, "json"))
    jsonschema.Draft202012Validator(schema()).validate(tree)
    assert [article["outlet"] or "" for article in tree["articles"]] == [one.outlet for one in report.articles]


@settings(max_examples=80, deadline=None)
@given(reports())
def test_markdown_tables_keep_their_cells_and_nothing_becomes_markup(report: Report) -> None:
    tokens = GITHUB.parse(render(report, "markdown"))
    kinds = [token.type for block in tokens for token in (block, *(block.children or ()))]
    assert not MARKUP & set(kinds)
    assert kinds.count("heading_open") == kinds.count("heading_close") >= 2
    width = 0
    for kind in kinds:
        if kind == "thead_open":
            width = -1
        if kind == "tr_open":
            row = 0
        if kind in {"th_open", "td_open"}:
            row += 1
        if kind == "tr_close":
            width = row if width == -1 else width
            assert row == width


@pytest.mark.parametrize("format_", FORMATS)
def test_a_report_of_nothing_is_still_a_report(format_: str) -> None:
    assert "0" in render(Report((), (), (), ()), format_) or format_ in {"json", "jsonl", "csv"}


@settings(max_examples=40, deadline=None)
@given(reports(), st.integers(60, 200))
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    for verbose in (False, True):
        lines = render(report, "terminal", View(width, verbose=verbose)).splitlines()
        assert all(cell_len(line) <= width for line in lines)
