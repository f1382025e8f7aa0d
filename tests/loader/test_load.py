"""Paths lead to articles, or to a reason why not."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest

from claimdiff.errors import ArticleError
from claimdiff.loader import content, load
from claimdiff.model import Metadata, Published, Role

STORY = "Quake hits Aceh\n\nA quake hit Aceh on Tuesday.\nIt killed two people.\n"


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def reasons(folder: Path) -> dict[str, str]:
    return {Path(one.path).name: one.reason for one in load([folder]).skipped}


def test_a_folder_gives_its_articles_sorted_by_path(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "deep/c.TXT", ".hidden.txt", ".git/d.txt", "page.pdf"):
        write(tmp_path / name, STORY + name)
    names = [Path(article.path).name for article in load([tmp_path]).articles]
    assert names == ["a.md", "b.txt", "c.TXT"]


def test_a_named_file_is_read_whatever_its_suffix(tmp_path: Path) -> None:
    assert load([write(tmp_path / "page.news", STORY)]).articles[0].outlet == "page"


def test_the_order_of_paths_and_a_file_named_twice_change_nothing(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a.txt", STORY + "A"), write(tmp_path / "b.txt", STORY + "B")
    assert load([second, first, tmp_path, second]) == load([first, second])


def test_a_text_without_metadata_is_called_by_its_file_and_headline(tmp_path: Path) -> None:
    article = load([write(tmp_path / "the-daily.txt", STORY)]).articles[0]
    assert (article.outlet, article.title, article.published) == ("the-daily", "Quake hits Aceh", None)


FRONT = "---\noutlet: NO\ntitle: Two die\npublished: 2018-06-01T11:31\nauthor: A. B\nmood: odd\n---\n"


def test_front_matter_wins_over_rules_and_rules_over_the_text(tmp_path: Path) -> None:
    write(tmp_path / "one.txt", FRONT + STORY)
    write(tmp_path / "two.txt", "Quake\nBy Ann Bell\nJune 3, 2018\n" + STORY)
    rules = [
        ("*.txt", Metadata(outlet="Everyone", url="http://example.org")),
        ("two.txt", Metadata(outlet="Second", published=Published(date(2018, 6, 2), stated=False))),
    ]
    one, two = load([tmp_path], rules).articles
    assert (one.outlet, one.title, one.author, one.url) == ("NO", "Two die", "A. B", "http://example.org")
    assert one.published == Published(date(2018, 6, 1), time(11, 31))
    assert (two.outlet, two.author) == ("Second", "Ann Bell")
    assert two.published == Published(date(2018, 6, 2), stated=False)


def test_a_date_alone_on_its_line_is_the_day_of_publication(tmp_path: Path) -> None:
    article = load([write(tmp_path / "a.txt", "Quake\n\n  June 01, 2018 11:31\n\n" + STORY)]).articles[0]
    assert article.published == Published(date(2018, 6, 1), time(11, 31))


@pytest.mark.parametrize(("content", "reason"), [
    (b"", "empty"),
    (b" \r\n\xc2\xa0", "empty"),
    (b"a\0b", "binary, not text"),
    (b"caf\xe9 au lait", "not UTF-8 text"),
    (b"---\noutlet: x\n---\n", "empty below the front matter"),
    (b"---\noutlet: [x\n---\nText.\n", "front matter, line 3: expected ',' or ']', but got '<stream end>'"),
    (b"---\npublished: soon\n---\nText.\n", "front matter: published is not a date (write 2018-06-01): soon"),
])
def test_a_bad_file_among_good_ones_is_skipped_with_its_reason(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    write(tmp_path / "good.txt", STORY)
    write(tmp_path / "bad.txt", content)
    assert reasons(tmp_path) == {"bad.txt": reason}


def test_what_is_no_regular_file_is_skipped(tmp_path: Path) -> None:
    write(tmp_path / "good.txt", STORY)
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "round").symlink_to(tmp_path)
    assert reasons(tmp_path)["pipe.txt"] == "not a regular file"
    assert reasons(tmp_path)["loop.txt"].startswith("cannot be read: ")


def test_a_file_too_large_is_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "LARGEST", 1_000_000)
    write(tmp_path / "good.txt", STORY)
    write(tmp_path / "huge.txt", "a" * 1_000_001)
    assert reasons(tmp_path) == {"huge.txt": "larger than 1 MB"}


def test_the_same_text_of_the_same_outlet_counts_once(tmp_path: Path) -> None:
    head = "---\noutlet: The Daily\n---\n"
    first = write(tmp_path / "a.txt", head + STORY)
    write(tmp_path / "b.txt", head + STORY)
    write(tmp_path / "c.txt", STORY)
    assert len(load([tmp_path]).articles) == 2
    assert reasons(tmp_path) == {"b.txt": f"same text as {first.as_posix()}"}


@pytest.mark.parametrize("content", [
    STORY.encode("utf-8"), STORY.encode("utf-8-sig"), STORY.encode("utf-16"),
])
def test_encodings_give_the_same_text(tmp_path: Path, content: bytes) -> None:
    assert load([write(tmp_path / "a.txt", content)]).articles[0].text == STORY


def test_line_ends_and_blanks_stay_as_they_are(tmp_path: Path) -> None:
    text = "Quake\r\n\r\n\u00a0A quake hit Aceh.\u00a0\r\n"
    article = load([write(tmp_path / "a.txt", text)]).articles[0]
    assert article.text == text
    assert [block.span.of(text) for block in article.blocks] == ["Quake", "A quake hit Aceh."]


def test_ids_depend_on_outlet_and_text_alone(tmp_path: Path) -> None:
    here, there = write(tmp_path / "x/a.txt", STORY), write(tmp_path / "y/a.txt", STORY)
    assert load([here]).articles[0].id == load([there]).articles[0].id
    assert len(load([here]).articles[0].id) == 8


@pytest.mark.parametrize(("make", "message"), [
    (lambda folder: folder / "nowhere", "There is no file or folder"),
    (lambda folder: folder, "holds no article"),
    (lambda folder: write(folder / "a.txt", b""), "No article could be read: "),
])
def test_when_nothing_can_be_read_the_error_says_what_to_do(
    tmp_path: Path, make: Callable[[Path], Path], message: str
) -> None:
    with pytest.raises(ArticleError) as raised:
        load([make(tmp_path)])
    assert message in raised.value.message
    assert raised.value.hint


def test_no_path_at_all_is_an_error() -> None:
    with pytest.raises(ArticleError, match="No article was named"):
        load([])


def test_a_title_in_the_front_matter_is_the_headline_when_the_text_has_none(tmp_path: Path) -> None:
    text = "---\ntitle: Quake kills two\n---\nA quake hit Aceh on Tuesday\nIt killed two people.\n"
    article = load([write(tmp_path / "a.txt", text)]).articles[0]
    headlines = [block.span.of(text) for block in article.blocks if block.role is Role.HEADLINE]
    assert headlines == ["Quake kills two"]
