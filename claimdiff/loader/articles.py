"""Paths in, articles out: each file read, understood and named, or left out with the reason."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from claimdiff.errors import ArticleError
from claimdiff.loader.blocks import read_blocks
from claimdiff.loader.files import UnreadableError, find_files, read_text
from claimdiff.loader.front_matter import read_front_matter
from claimdiff.loader.roles import byline_author, read_dateline
from claimdiff.model import Article, Block, Metadata, Published, Role, Skipped

#: Hexadecimal digits of an article's id: 8 keep ids short; articles whose ids would meet get more.
_ID_DIGITS = 8
#: The largest number of reasons that an error spells out.
_REASONS = 5


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: the articles, sorted by path, and the files that were left out."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


def load(paths: Sequence[str | Path], rules: Sequence[tuple[str, Metadata]] = ()) -> Loaded:
    """Read the articles at `paths`: files, or folders with the .txt and .md files in them.

    `rules` give metadata by file name or glob, matched against the file's name and its path; a later
    rule wins over an earlier one. A file's front matter wins over rules, rules over what the text states
    (a date alone on its line, a byline, the headline); an outlet nobody names is called by its file.
    A file that cannot be read is among the skipped, with the reason. Raises ArticleError when a path does
    not exist, a folder holds no article, or no file at all could be read.
    """
    articles: list[Article] = []
    skipped: list[Skipped] = []
    known: dict[tuple[str, str], str] = {}
    for file in find_files(paths):
        name = _printable(file)
        try:
            article = _read(file, name, rules)
        except UnreadableError as fault:
            skipped.append(Skipped(name, str(fault)))
            continue
        first = known.setdefault((article.outlet, article.text), name)
        if first == name:
            articles.append(article)
        else:
            skipped.append(Skipped(name, f"same text as {first}"))
    if not articles:
        raise _nothing_read(skipped)
    return Loaded(_with_ids(articles), tuple(skipped))


def _printable(file: Path) -> str:
    """Give the path as given, in bytes that any report can hold."""
    return file.as_posix().encode("utf-8", "backslashreplace").decode("utf-8")


def _nothing_read(skipped: Sequence[Skipped]) -> ArticleError:
    if not skipped:
        return ArticleError("No article was named.", "Name the files to read, or a folder that holds them.")
    reasons = "; ".join(f"{one.path}: {one.reason}" for one in skipped[:_REASONS])
    more = f"; and {len(skipped) - _REASONS} more" if len(skipped) > _REASONS else ""
    return ArticleError(f"No article could be read: {reasons}{more}.", "Name files with text in UTF-8.")


def _read(file: Path, name: str, rules: Sequence[tuple[str, Metadata]]) -> Article:
    text = read_text(file)
    front = read_front_matter(text)
    if not text[front.span.end :].strip():
        raise UnreadableError("empty below the front matter")
    fitting = (metadata for pattern, metadata in rules if _fits(pattern, file))
    told = _merge([*fitting, front.metadata])
    blocks = read_blocks(text, front.span, told.title or "")
    stated = _merge([_stated(text, blocks), told])
    return Article(
        id="", path=name, outlet=stated.outlet or _printable(Path(file.stem)), text=text,
        title=stated.title or "", published=stated.published, url=stated.url or "",
        author=stated.author or "", blocks=blocks,
    )


def _fits(pattern: str, file: Path) -> bool:
    return fnmatchcase(file.name, pattern) or fnmatchcase(file.as_posix(), pattern)


def _merge(layers: Iterable[Metadata]) -> Metadata:
    """Lay metadata over each other, the last on top; None lets what is below show."""
    merged = Metadata()
    for layer in layers:
        merged = Metadata(
            layer.outlet or merged.outlet, layer.title or merged.title, layer.published or merged.published,
            layer.url or merged.url, layer.author or merged.author,
        )
    return merged


def _stated(text: str, blocks: Sequence[Block]) -> Metadata:
    title = author = None
    published: Published | None = None
    for block in blocks:
        line = block.span.of(text)
        if block.role is Role.HEADLINE and title is None:
            title = " ".join(line.split())
        elif block.role is Role.DATELINE and published is None:
            published = read_dateline(line)
        elif block.role is Role.BYLINE and author is None:
            author = byline_author(line) or None
    return Metadata(title=title, published=published, author=author)


def _with_ids(articles: Sequence[Article]) -> tuple[Article, ...]:
    digests = [hashlib.sha256(f"{one.outlet}\0{one.text}".encode("utf-8", "surrogatepass")).hexdigest()
               for one in articles]
    digits = _ID_DIGITS
    while len({digest[:digits] for digest in digests}) < len(digests):
        digits += 1
    return tuple(replace(one, id=digest[:digits]) for one, digest in zip(articles, digests, strict=True))
