"""Markdown that shows any text: what a CommonMark reader makes of it is the text itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from claimdiff.model import Relation
from claimdiff.reporter.escape import emphasize, escape, escape_start, table_row
from claimdiff.reporter.evidence import Piece
from claimdiff.reporter.printable import printable

GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])

HOSTILE = st.text(st.sampled_from("\\`*_[]<>|~$#+-=.!():&;@/ \n\tab1é’“ﬀ中\u0301"), max_size=24)


def words(markdown: str) -> str:
    """Return the plain words that a reader sees; fails when anything became a link, code or HTML."""
    found = [token for block in GITHUB.parse(markdown) for token in block.children or ()]
    assert {token.type for token in found} <= {"text", "strong_open", "strong_close", "text_special"}
    return "".join(token.content for token in found)


def blocks(markdown: str) -> list[str]:
    return [token.type for token in GITHUB.parse(markdown)]


@pytest.mark.parametrize(
    "text",
    [
        "[joint declaration](http://x.y)", "<b>bold</b>", "a | b", "`code`", "*stars* and _lines_", "# no heading",
        "1. no list", "2) no list", "- no list", "+ no list", "===", "> no quotation", "&amp; &#35;", "[^1]: no note",
        "~~struck~~", "$x$ costs $5", "<!-- gone -->", "http://example.org", "www.example.org", "back\\slash",
        "![x](y)",
    ],
)
def test_markup_in_an_article_is_shown_not_obeyed(text: str) -> None:
    assert words(escape_start(text)) == text
    assert blocks(escape_start(text)) == ["paragraph_open", "inline", "paragraph_close"]


@settings(max_examples=200, deadline=None)
@given(HOSTILE)
def test_any_text_reads_as_itself(text: str) -> None:
    shown = printable(text).strip()
    assert words(f"x {escape(shown)} x") == f"x {shown} x"
    assert words(escape_start(shown)) == shown


@settings(max_examples=200, deadline=None)
@given(st.lists(HOSTILE, min_size=3, max_size=3))
def test_a_table_row_keeps_its_cells_whatever_stands_in_them(cells: list[str]) -> None:
    table = "\n".join([table_row("abc"), table_row(["---"] * 3), table_row(map(escape, cells))])
    rows = [token for token in GITHUB.parse(table) if token.type == "inline"]
    assert len(rows) == 6
    assert [printable(cell).strip() for cell in cells] == shown(rows[3:])


def shown(cells: list[Token]) -> list[str]:
    return ["".join(token.content for token in cell.children or ()) for cell in cells]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.builds(Piece, HOSTILE.map(printable), st.sampled_from([None, Relation.DETAIL])), max_size=5))
def test_bold_never_shows_its_asterisks(pieces: list[Piece]) -> None:
    text = "".join(piece.text for piece in pieces)
    assert words(f"x: {emphasize(pieces)}").split() == f"x: {text}".split()


def test_the_words_that_differ_are_bold() -> None:
    pieces = [Piece("killing "), Piece("three", Relation.UPDATE), Piece(" people")]
    assert emphasize(pieces) == "killing **three** people"


def test_bold_inside_a_word_leaves_out_the_marks_beside_it() -> None:
    pieces = [Piece("pre"), Piece("“war” ", Relation.DETAIL), Piece("time")]
    assert emphasize(pieces) == "pre“**war”** time"
