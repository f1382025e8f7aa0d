"""HTML pages, read by trafilatura (the extra `html`): main text, headline, captions, and metadata."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

from claimdiff.loader.draft import Draft, Drafts, UnreadableError
from claimdiff.loader.own import refuse_own
from claimdiff.model import Metadata, Published
from claimdiff.model.dates import parse_published

#: Bytes. The parser is ours to feed, and a page of an article is a hundredth of it.
LARGEST_PAGE = 5_000_000
_MISSING = "HTML needs the extra html: pip install 'claimdiff[html]'"
#: Where pages state when they were published; what is found elsewhere in a page is a guess.
_STATED = re.compile(
    r"(?:datePublished|published_time|pubdate|publish[_-]date|date\.issued|datetime)[^0-9<>]{1,60}"
    r"(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?)",
    re.IGNORECASE,
)
_MOST_CAPTIONS = 200
_LONGEST = 1_000      # characters of one caption or one piece of metadata


def read_page(content: bytes, path: str, called: str) -> Drafts:
    """Give the article of a page. Its text is the headline, the main text and the captions, a line each.

    A date counts as stated where the page's metadata say it, else as inferred. Raises UnreadableError when
    trafilatura is not installed, and when the page holds no article.
    """
    if len(content) > LARGEST_PAGE:
        raise UnreadableError(f"a page larger than {LARGEST_PAGE // 1_000_000} MB")
    refuse_own(content[:10_000].decode("utf-8", "replace"))
    tree = _tree(content)
    captions = [] if tree is None else _captions(tree)
    found = None if tree is None else _extracted(tree)
    if found is None or not str(found.text or "").strip():
        raise UnreadableError("a page without an article")
    title, text = _line(found.title), _clean(found.text)
    captions = [line for line in captions if line not in text]
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    told = Metadata(
        outlet=_line(found.sitename or found.hostname) or None, title=title or None,
        published=_published(str(found.date or ""), content), url=_line(found.url) or None,
        author=_line(found.author) or None,
    )
    if not captions:
        return Drafts((Draft(path, called, text, told=told),))
    return Drafts((Draft(path, called, "\n".join([text, "", *captions]), told=told, captions=len(text)),))


def _library(name: str) -> Any:
    """Import a part of trafilatura: a second of work that only pages need."""
    try:
        return import_module(name)
    except ImportError as fault:
        raise UnreadableError(_MISSING) from fault


def _tree(content: bytes) -> Any:
    return _library("trafilatura.utils").load_html(content)


def _captions(tree: Any) -> list[str]:
    """Give the captions of the figures, which trafilatura leaves out, each once."""
    lines = (_line(each.text_content()) for each in tree.xpath("//figcaption")[:_MOST_CAPTIONS])
    return list(dict.fromkeys(line for line in lines if line))


def _extracted(tree: Any) -> Any:
    """Give what trafilatura finds. It is a large library fed with any bytes: whatever it raises is a page unread."""
    extract = _library("trafilatura").bare_extraction
    try:
        return extract(tree, include_comments=False, include_tables=False, with_metadata=True)
    except Exception as fault:
        raise UnreadableError(f"a page that cannot be read ({type(fault).__name__})") from fault


def _published(day: str, content: bytes) -> Published | None:
    stated = _STATED.search(content.decode("utf-8", "replace"))
    said = parse_published(stated[1].replace(" ", "T")) if stated else None
    if said:
        return said
    guessed = parse_published(day)
    return Published(guessed.day, stated=False) if guessed else None


def _clean(text: object) -> str:
    return str(text or "").encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd").strip()


def _line(value: object) -> str:
    line = " ".join(_clean(value).split())
    return line if len(line) <= _LONGEST else ""
