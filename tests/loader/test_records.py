"""JSON and JSON Lines of articles, in the fields that crawlers give them; what is none is left out with its reason."""

from __future__ import annotations

import gzip
import json
from datetime import date, time
from pathlib import Path

import pytest

from claimdiff.errors import ArticleError
from claimdiff.loader import load
from claimdiff.model import Metadata, Published
from claimdiff.model.keys import Keys

STORY = "A quake hit Aceh on Tuesday. It killed two people."
CRAWLED = {
    "newspaper": {"title": "Quake", "text": STORY, "authors": ["Ann Bell", "Bo Carr"], "publish_date": "2013-07-02",
                  "source": "BBC", "url": "https://bbc.co.uk/x"},
    "news service": {"title": "Quake", "content": STORY, "author": "Ann Bell, Bo Carr",
    "source": {"id": None, "name": "BBC"},
                     "publishedAt": "2013-07-02T00:00:00Z", "url": "https://bbc.co.uk/x"},
    "schema.org": {"headline": "Quake", "articleBody": STORY, "datePublished": "Tue, 02 Jul 2013 00:00:00 GMT",
                   "author": [{"name": "Ann Bell"}, {"name": "Bo Carr"}], "publisher": {"name": "BBC"},
                   "url": "https://bbc.co.uk/x"},
    "news-please": {"title": "Quake", "maintext": STORY, "authors": ["Ann Bell", "Bo Carr"], "source_domain": "BBC",
                    "date_publish": "2013-07-02 00:00:00", "url": "https://bbc.co.uk/x"},
}


def write(path: Path, *values: object, lines: bool = True) -> Path:
    text = "\n".join(json.dumps(value) for value in values) if lines else json.dumps(values[0])
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("crawler", CRAWLED)
def test_the_fields_of_common_crawlers_are_known(tmp_path: Path, crawler: str) -> None:
    article = load([write(tmp_path / "a.json", CRAWLED[crawler])]).articles[0]
    assert (article.outlet, article.title, article.author) == ("BBC", "Quake", "Ann Bell, Bo Carr")
    assert (article.url, article.text) == ("https://bbc.co.uk/x", STORY)
    assert article.published
    assert article.published.day == date(2013, 7, 2)


def test_each_line_is_an_article_called_after_its_line(tmp_path: Path) -> None:
    file = write(tmp_path / "a.jsonl", {"text": STORY}, {"text": f"{STORY} More."})
    file.write_text(file.read_text("utf-8").replace("\n", "\r\n\r\n"), "utf-8", newline="")
    articles = load([file]).articles
    assert [Path(article.path).name for article in articles] == ["a.jsonl#1", "a.jsonl#3"]
    assert [article.outlet for article in articles] == ["a#1", "a#3"]


@pytest.mark.parametrize("wrapped", [
    [{"text": STORY}, {"text": "Other."}],
    {"status": "ok", "articles": [{"text": STORY}, {"text": "Other."}]},
    {"results": [{"text": STORY}, {"text": "Other."}]},
])
def test_a_list_of_articles_may_stand_in_an_answer(tmp_path: Path, wrapped: object) -> None:
    assert [each.text for each in load([write(tmp_path / "a.json", wrapped)]).articles] == [STORY, "Other."]


def test_the_text_is_what_the_string_stands_for(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "Caf\\u00e9 \\ud83d\\ude00 \\ud800 \\u2028end."}', "utf-8")
    assert load([tmp_path]).articles[0].text == "Café 😀 \ufffd \u2028end."


def test_paragraphs_are_joined_and_the_site_names_an_outlet_nobody_names(tmp_path: Path) -> None:
    article = load([write(tmp_path / "a.json", {"text": ["One.", "Two."],
        "url": "https://www.abc.net.au/x"})]).articles[0]
    assert (article.text, article.outlet) == ("One.\n\nTwo.", "abc.net.au")


@pytest.mark.parametrize(("value", "published"), [
    (1372765500, Published(date(2013, 7, 2), time(11, 45))),
    (1372765500000, Published(date(2013, 7, 2), time(11, 45))),
    ("2013-07-02T11:45:30.123+02:00", Published(date(2013, 7, 2), time(11, 45))),
    ("soon", None), (True, None), (7, None), (None, None), ([], None),
])
def test_a_date_is_read_or_not_known(tmp_path: Path, value: object, published: Published | None) -> None:
    assert load([write(tmp_path / "a.json", {"text": STORY, "date": value})]).articles[0].published == published


def test_the_configuration_says_which_keys_count(tmp_path: Path) -> None:
    file = write(tmp_path / "a.json", {"payload": {"words": STORY}, "paper": "The Daily", "text": "Not this."})
    article = load([file], (), Keys(text="absent, payload.words", outlet="paper")).articles[0]
    assert (article.text, article.outlet) == (STORY, "The Daily")


def test_a_bad_line_loses_nothing_but_itself(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    lines = ['{"text": "One."}', "{", "[1]", '{"title": "x"}', "[" * 5000, '{"text": 5}', '{"text": "Two."}']
    file.write_text("\n".join(lines), "utf-8")
    loaded = load([file])
    assert [each.text for each in loaded.articles] == ["One.", "Two."]
    assert [(each.path.rpartition("#")[2], each.reason.split(":")[0].split(",")[0]) for each in loaded.skipped] == [
        ("2", "not valid JSON"), ("3", "JSON"), ("4", "no text under any of the keys text"), ("5", "not valid JSON"),
        ("6", "no text under any of the keys text")]


def test_a_thousand_bad_lines_are_counted_not_listed(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "One."}\n' + "x\n" * 1000, "utf-8")
    skipped = load([tmp_path]).skipped
    assert len(skipped) == 101
    assert skipped[-1].reason == "900 more of its articles could not be read"


@pytest.mark.parametrize(("text", "reason"), [
    ("{", "not valid JSON, line 1, column 2: expecting property name enclosed in double quotes"),
    ("3", "JSON, but no article: expected an object or a list of objects"),
    ("[]", "holds no article"),
    ('{"schema": "claimdiff.report/1", "claims": []}', "a report of claimdiff, not an article"),
    ("[" * 100_000, "not valid JSON: nested too deep, or a number too long"),
    ("1" * 5000, "not valid JSON: nested too deep, or a number too long"),
])
def test_json_that_holds_no_article_says_why(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "a.json").write_text(text, "utf-8")
    with pytest.raises(ArticleError) as raised:
        load([tmp_path])
    assert reason in raised.value.message


def test_what_is_packed_is_read_as_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": STORY}).encode()))
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(f"Headline\n\n{STORY}\n".encode()))
    assert [each.outlet for each in load([tmp_path]).articles] == ["a#1", "b"]


def test_a_rule_fits_the_file_and_each_article_in_it(tmp_path: Path) -> None:
    file = write(tmp_path / "a.jsonl", {"text": STORY}, {"text": f"{STORY} More."})
    loaded = load([file], [("a.jsonl", Metadata(outlet="All")), ("a.jsonl#2", Metadata(outlet="Second"))])
    assert [each.outlet for each in loaded.articles] == ["All", "Second"]
