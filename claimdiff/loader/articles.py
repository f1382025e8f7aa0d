"""Paths in, articles out: each file read, understood and named, or left out with the reason."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from claimdiff.errors import ArticleError
from claimdiff.listing import list_few
from claimdiff.loader.blocks import read_blocks
from claimdiff.loader.datelines import read_dateline
from claimdiff.loader.draft import Draft, Drafts, UnreadableError
from claimdiff.loader.files import MOST_SKIPPED, STANDARD_INPUT, find_files, printable_path
from claimdiff.loader.language import reads_as_english
from claimdiff.loader.reading import CALLED, read_fetched, read_file, read_input
from claimdiff.loader.roles import byline_author
from claimdiff.model import Article, Block, Fetched, Metadata, Published, Role, Skipped, Source
from claimdiff.model.keys import Keys
from claimdiff.progress import Progress, counted

#: Hexadecimal digits of an article's id: 8 keep ids short; articles whose ids would meet get more.
_ID_DIGITS = 8
#: The largest number of reasons that an error spells out.
_REASONS = 5
#: Articles and characters in all. What is more is not compared in any useful time, and would fill the memory.
MOST_ARTICLES = 20_000
MOST_CHARACTERS = 200_000_000

Rules = Sequence[tuple[str, Metadata]]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: the articles, sorted by path, and the files that were left out."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


def load(
    paths: Sequence[Source], rules: Rules = (), keys: Keys = Keys(), progress: Progress | None = None  # noqa: B008
) -> Loaded:
    """Read the articles at `paths`: files, folders, globs, `-` for standard input, and what was fetched.

    Text and Markdown are read to the letter, with front matter; JSON, JSON Lines and HTML give the text they
    hold; each may be packed (.gz). `keys` name what is what in JSON. `rules` give metadata by file name or
    glob, matched against the file's name and its path; a later rule wins over an earlier one. What a file says
    of itself wins over rules, rules over what the text states (a date alone on its line, a byline, the
    headline); an outlet nobody names is called by its file.
    A file that cannot be read is among the skipped, with the reason. Raises ArticleError when a path does not
    exist, a folder holds no article, no file at all could be read, or there is more than can be compared.
    """
    _refuse_addresses(paths)
    found = find_files([path for path in paths if not isinstance(path, Fetched) and path != STANDARD_INPUT])
    fetched = {path.address: path for path in paths if isinstance(path, Fetched)}
    sources = (*([None] if STANDARD_INPUT in paths else ()), *(fetched[each] for each in sorted(fetched)), *found.files)
    articles: list[Article] = []
    skipped: list[Skipped] = list(found.skipped)
    known: dict[tuple[str, str], str] = {}
    size = 0
    for each in _drafts(counted(sources, "Reading articles", progress), keys):
        if isinstance(each, Skipped):
            skipped.append(each)
            continue
        size += len(each.text)
        if len(articles) >= MOST_ARTICLES or size > MOST_CHARACTERS:
            raise _too_much()
        article = _article(each, rules)
        first = known.setdefault((article.outlet, article.text), article.path)
        if first == article.path:
            articles.append(article)
        else:
            skipped.append(Skipped(article.path, f"same text as {first}"))
    if not articles:
        raise _nothing_read(skipped)
    return Loaded(_with_ids(articles), _bounded(skipped))


def _refuse_addresses(paths: Sequence[Source]) -> None:
    """Raise ArticleError for an address of the web that nobody fetched: here nothing is."""
    for path in paths:
        if isinstance(path, str) and path.lower().startswith(("http://", "https://")):
            raise ArticleError(
                f"{path} is an address of the web, and nothing is read from there unless you ask for it.",
                "Give --fetch too, or save the page as a file and name that.",
            )


def _drafts(sources: Iterable[Path | Fetched | None], keys: Keys) -> Iterator[Draft | Skipped]:
    """Give what each holds (None: standard input), one at a time; one that cannot be read costs nothing but itself."""
    for source in sources:
        try:
            read = _read(source, keys)
        except UnreadableError as fault:
            yield Skipped(CALLED if source is None else _called(source), str(fault))
            continue
        yield from read.drafts
        yield from read.skipped


def _read(source: Path | Fetched | None, keys: Keys) -> Drafts:
    if source is None:
        return read_input(keys)
    return read_fetched(source, keys) if isinstance(source, Fetched) else read_file(source, keys)


def _called(source: Path | Fetched) -> str:
    return source.address if isinstance(source, Fetched) else printable_path(source)


def _bounded(skipped: Sequence[Skipped]) -> tuple[Skipped, ...]:
    kept = skipped[:MOST_SKIPPED]
    more = len(skipped) - len(kept)
    return (*kept, Skipped("...", f"{more:,} more files were left out")) if more else tuple(kept)


def _too_much() -> ArticleError:
    return ArticleError(
        f"There is more than can be compared at once: {MOST_ARTICLES:,} articles, {MOST_CHARACTERS:,} characters.",
        "Name fewer files, such as those of one story or one week.",
    )


def _nothing_read(skipped: Sequence[Skipped]) -> ArticleError:
    if not skipped:
        return ArticleError("No article was named.", "Name the files to read, or a folder that holds them.")
    reasons = list_few([f"{one.path}: {one.reason}" for one in skipped], _REASONS, "; ")
    return ArticleError(f"No article could be read: {reasons}.", "Put right what is named, or name other files.")


def _article(draft: Draft, rules: Rules) -> Article:
    fitting = (metadata for pattern, metadata in rules if _fits(pattern, draft.path))
    told = _merge([*fitting, draft.told])
    blocks = read_blocks(draft.text, draft.head, told.title or "")
    if draft.captions is not None:
        blocks = tuple(_captioned(block, draft.captions) for block in blocks)
    stated = _merge([_stated(draft.text, blocks), told])
    return Article(
        id="", path=draft.path, outlet=stated.outlet or draft.called, text=draft.text,
        title=stated.title or "", published=stated.published, url=stated.url or "",
        author=stated.author or "", blocks=blocks, english=reads_as_english(draft.text[draft.head.end :]),
    )


def _captioned(block: Block, start: int) -> Block:
    return block if block.span.start < start else Block(block.span, Role.CAPTION, "caption: of a figure in the page")


def _fits(pattern: str, path: str) -> bool:
    """Tell whether a glob fits the name or the path of a file; articles of one file have their #number too."""
    file = path.rpartition("#")[0] or path
    return any(fnmatchcase(name, pattern) for each in (path, file) for name in (PurePath(each).name, each))


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
