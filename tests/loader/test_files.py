"""Which files a path means: folders, globs, what is ignored; and what is no file harms nobody."""

from __future__ import annotations

import gzip
import io
import os
import sys
from pathlib import Path

import pytest

from claimdiff.errors import ArticleError
from claimdiff.loader import articles, content, files, load
from claimdiff.loader.files import find_files

STORY = "A quake hit Aceh on Tuesday.\n"


def write(path: Path, text: str = STORY) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def names(*paths: str | Path) -> list[str]:
    return [file.name for file in find_files(paths).files]


def test_a_glob_stands_for_the_files_it_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt", "c.md", "deep/d.txt", "deep/e/f.txt"):
        write(tmp_path / name)
    assert names("*.txt") == ["a.txt", "b.txt"]
    assert names("**/*.txt") == ["a.txt", "b.txt", "d.txt", "f.txt"]
    assert names("dee*") == ["d.txt", "f.txt"]
    with pytest.raises(ArticleError, match=r"No file fits x\*"):
        names("x*")


def test_a_file_whose_name_looks_like_a_glob_is_that_file(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    assert names(write(tmp_path / "[a].txt")) == ["[a].txt"]


def test_what_the_folder_says_is_ignored(tmp_path: Path) -> None:
    for name in ("a.txt", "draft-b.txt", "old/c.txt", "deep/old/d.txt", "deep/e.txt", "deep/keep/e.txt"):
        write(tmp_path / name)
    write(tmp_path / ".claimdiffignore", "# drafts\ndraft-*\nold/\n\ndeep/e.txt\n")
    assert names(tmp_path) == ["a.txt", "e.txt"]
    assert find_files([tmp_path]).files[1] == tmp_path / "deep/keep/e.txt"


@pytest.mark.parametrize("name", ["a\nb.txt", "-o.txt", "--help.txt", "'\".txt", " .txt", "a;b.txt", "\x1b[2J.txt",
    "é.txt"])
def test_any_file_name_is_a_file_name(tmp_path: Path, name: str) -> None:
    article = load([write(tmp_path / name)]).articles[0]
    assert article.path == (tmp_path / name).as_posix()


def test_loops_pipes_and_devices_are_left_out_with_a_reason(tmp_path: Path) -> None:
    write(tmp_path / "good.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "folder.txt").mkdir()
    loaded = load([tmp_path])
    assert [Path(each.path).name for each in loaded.articles] == ["good.txt"]
    assert {Path(each.path).name: each.reason for each in loaded.skipped} == {
        "pipe.txt": "not a regular file", "zero.txt": "not a regular file",
        "loop.txt": "cannot be read: Too many levels of symbolic links",
        "gone.txt": "cannot be read: No such file or directory",
    }


def test_a_link_that_leads_nowhere_and_is_named_is_an_error_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    with pytest.raises(ArticleError, match="Too many levels"):
        load([tmp_path / "loop.txt"])


def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "closed/b.txt")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    loaded = load([tmp_path])
    assert [(Path(each.path).name, each.reason) for each in loaded.skipped] == [
        ("closed", "cannot be read: Permission denied")]


def test_a_file_of_two_gigabytes_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "good.txt")
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(2_000_000_000)      # sparse: it takes no space
    monkeypatch.setattr(content, "_bounded", _small(content._bounded))
    assert [each.reason for each in load([tmp_path]).skipped] == ["larger than 50 MB"]


def _small(read: object) -> object:
    def bounded(file: io.BufferedReader) -> bytes:
        assert os.fstat(file.fileno()).st_size < 1_000_000, "it is opened, but not read"
        return read(file)  # type: ignore[operator, no-any-return]
    return bounded


def test_a_packed_bomb_is_unpacked_no_further_than_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "LARGEST", 1_000_000)
    write(tmp_path / "good.txt")
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(b"a" * 30_000_000))
    (tmp_path / "cut.txt.gz").write_bytes(gzip.compress(os.urandom(1000))[:500])
    (tmp_path / "none.txt.gz").write_bytes(b"no gzip at all")
    assert sorted(each.reason for each in load([tmp_path]).skipped) == [
        "larger than 1 MB", "not a whole gzip file", "not a whole gzip file"]


def test_more_files_than_can_be_compared_end_in_one_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        write(tmp_path / f"{number}.txt", f"{STORY} {number}")
    monkeypatch.setattr(files, "MOST_FILES", 10)
    with pytest.raises(ArticleError, match="There are more than 10 files to read") as raised:
        load([tmp_path])
    assert ".claimdiffignore" in raised.value.hint
    monkeypatch.setattr(files, "MOST_FILES", 20)
    monkeypatch.setattr(files, "MOST_SEARCHED", 5)
    with pytest.raises(ArticleError, match="holds more than 5 files"):
        load([tmp_path])


@pytest.mark.parametrize(("limit", "value"), [("MOST_ARTICLES", 3), ("MOST_CHARACTERS", 60)])
def test_more_articles_or_characters_than_can_be_compared_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    (tmp_path / "a.jsonl").write_text("\n".join(f'{{"text": "A quake hit {at}."}}' for at in range(9)), "utf-8")
    monkeypatch.setattr(articles, limit, value)
    with pytest.raises(ArticleError, match="more than can be compared at once"):
        load([tmp_path])


def test_one_endless_line_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "good.txt")
    write(tmp_path / "endless.txt", "word " * 500_000)
    assert [each.reason for each in load([tmp_path]).skipped] == ["an article of more than 2,000,000 characters"]


def _input(monkeypatch: pytest.MonkeyPatch, given: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), "utf-8"))


@pytest.mark.parametrize("given", [
    STORY.encode(), b'{"text": "A quake hit Aceh on Tuesday.\\n"}',
        b'\xef\xbb\xbf[{"text": "A quake hit Aceh on Tuesday.\\n"}]',
])
def test_standard_input_is_read_by_how_it_looks(monkeypatch: pytest.MonkeyPatch, given: bytes) -> None:
    _input(monkeypatch, given)
    article = load(["-"]).articles[0]
    assert (article.path.partition("#")[0], article.text) == ("standard input", STORY)


def test_standard_input_may_hold_lines_of_json(monkeypatch: pytest.MonkeyPatch) -> None:
    _input(monkeypatch, b'{"text": "One."}\n{"text": "Two."}\n')
    assert [each.path for each in load(["-"]).articles] == ["standard input#1", "standard input#2"]


def test_standard_input_without_end_is_read_no_further_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "LARGEST", 1_000_000)
    with Path("/dev/zero").open("rb") as endless:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(endless, "utf-8"))
        with pytest.raises(ArticleError, match="standard input: larger than 1 MB"):
            load(["-"])


def test_a_closed_standard_input_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(ArticleError, match="standard input cannot be read"):
        load(["-"])
