"""HTML: the main text, what the page says of itself, captions; and a clear word where trafilatura is missing."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, time
from importlib.util import find_spec
from pathlib import Path

import pytest

from claimdiff.errors import ArticleError
from claimdiff.loader import load
from claimdiff.model import Article, Published, Role

ROOT = Path(__file__).parents[2]
needs_trafilatura = pytest.mark.skipif(find_spec("trafilatura") is None, reason="needs the extra html")

FIRST = ("A quake of magnitude 6.1 hit Aceh in Indonesia on Tuesday, and rescue workers said that they were still "
         "searching the hills for people who were missing.")
SECOND = ("It killed four people and injured 140, officials of the disaster agency said on Wednesday in Jakarta, "
          "where the government met to decide what help to send first.")
THIRD = ("Hundreds of houses fell down in the district of Bener Meriah, according to the police, and roads were "
         "blocked by landslides so that help came late to several villages.")
CAPTION = "People run from their houses in Bener Meriah."


def page(head: str = "", body: str = "") -> str:
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>Quake kills four | The Daily</title>{head}</head>'
        f"<body><nav><a href='/'>Home</a><a href='/news'>News</a></nav><article><h1>Quake kills four</h1><p>{FIRST}</p>"
        f"<figure><img src='x.jpg'><figcaption>{CAPTION}</figcaption></figure><p>{SECOND}</p><p>{THIRD}</p>{body}"
        "</article><footer>All rights reserved</footer></body></html>"
    )


STATED = '<meta property="article:published_time" content="2013-07-03T10:30:00Z">'
SITE = '<meta property="og:site_name" content="The Daily"><meta name="author" content="Ann Bell">'


def read(folder: Path, text: str, encoding: str = "utf-8") -> Article:
    file = folder / "page.html"
    file.write_bytes(text.encode(encoding))
    return load([file]).articles[0]


@needs_trafilatura
def test_a_page_gives_its_text_its_captions_and_its_metadata(tmp_path: Path) -> None:
    article = read(tmp_path, page(STATED + SITE))
    assert (article.outlet, article.title, article.author) == ("The Daily", "Quake kills four", "Ann Bell")
    assert article.published == Published(date(2013, 7, 3), time(10, 30))
    for sentence in (FIRST, SECOND, THIRD):
        assert sentence in article.text
    assert "Home" not in article.text
    assert "All rights" not in article.text
    told = {block.span.of(article.text): block.role for block in article.blocks}
    assert told["Quake kills four"] is Role.HEADLINE
    assert told[CAPTION] is Role.CAPTION


@needs_trafilatura
def test_a_date_that_the_page_does_not_state_is_marked_as_inferred(tmp_path: Path) -> None:
    article = read(tmp_path, page(body="<p>Copyright 3 July 2013 The Daily</p>"))
    assert article.published is None or not article.published.stated


@needs_trafilatura
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_is_found(tmp_path: Path, encoding: str) -> None:
    text = page(SITE, "<p>“Café”, he said to the reporters who had come from Bogotá to see it.</p>")
    assert "“Café”" in read(tmp_path, text, encoding).text


@needs_trafilatura
def test_what_runs_in_a_page_is_no_text(tmp_path: Path) -> None:
    article = read(tmp_path, page(STATED, "<script>alert('harm')</script><style>p{color:red}</style><!-- hidden -->"))
    for word in ("alert", "color", "hidden"):
        assert word not in article.text


@needs_trafilatura
@pytest.mark.parametrize("content", [b"", b"<html></html>", b"<p>", b"\x00\x01\x02", b"no page",
    b"<html>" + b"<div>" * 20_000])
def test_a_page_without_an_article_is_told(
    tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.html").write_bytes(content)
    with pytest.raises(ArticleError, match=r"No article could be read: .*page"):
        load([tmp_path])
    assert capfd.readouterr().err == ""


@needs_trafilatura
def test_the_librarys_own_log_does_not_reach_the_user(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html></html>", "utf-8")
    command = [sys.executable, "-m", "claimdiff", "show", str(tmp_path)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stderr
    assert [line.split(":")[0] for line in told.splitlines()] == ["Error", "Hint"]


def test_without_trafilatura_the_reason_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("trafilatura")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (tmp_path / "a.txt").write_text("A quake hit Aceh.", "utf-8")
    (tmp_path / "b.html").write_text(page(), "utf-8")
    reasons = [each.reason for each in load([tmp_path]).skipped]
    assert reasons == ["HTML needs the extra html: pip install 'claimdiff[html]'"]


def test_a_page_far_too_large_is_not_parsed(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>" * 2_000_000)
    with pytest.raises(ArticleError, match="a page larger than 5 MB"):
        load([tmp_path])
