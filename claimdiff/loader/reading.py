"""From one file to the drafts in it: which form it has, and the reader for that form."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from claimdiff.loader.content import decode, read_content, read_standard_input
from claimdiff.loader.draft import Draft, Drafts, UnreadableError
from claimdiff.loader.files import PACKED, printable_path
from claimdiff.loader.front_matter import read_front_matter
from claimdiff.loader.own import refuse_own
from claimdiff.loader.pages import read_page
from claimdiff.loader.records import read_records
from claimdiff.model import Fetched
from claimdiff.model.keys import Keys

#: Characters. The longest articles that papers print are a tenth of it.
LONGEST_TEXT = 2_000_000
#: What reports call standard input.
CALLED = "standard input"
_JSON = (".json",)
_LINES = (".jsonl", ".ndjson")
_PAGES = (".html", ".htm")
_PAGE = re.compile(rb"\s{0,100}(?:<!--[^>]{0,500}-->\s{0,100})?<(?:!doctype\s{1,9}html|html|head|body)\b",
    re.IGNORECASE)


def read_file(file: Path, keys: Keys) -> Drafts:
    """Give the drafts in a file, by the form its name tells: JSON, JSON Lines, HTML, else text.

    Raises UnreadableError with the reason when none of it can be taken.
    """
    plain = Path(file.name[: -len(PACKED)] if file.name.lower().endswith(PACKED) else file.name)
    called = printable_path(Path(plain.stem)) or printable_path(file)
    return _read(read_content(file), printable_path(file), called, plain.suffix.lower(), keys)


def read_input(keys: Keys) -> Drafts:
    """Give the drafts in standard input, by the form it looks to have. Raises UnreadableError."""
    content = read_standard_input()
    return _read(content, CALLED, CALLED, _guessed(content), keys)


def read_fetched(fetched: Fetched, keys: Keys) -> Drafts:
    """Give the drafts in what was fetched, as in a file whose path is the address; a host stands for its outlet.

    Raises UnreadableError with the reason, such as why nothing was fetched.
    """
    if fetched.fault:
        raise UnreadableError(fetched.fault)
    address = fetched.address
    host = (urlsplit(address).hostname or address).removeprefix("www.")
    read = _read(fetched.content, address, host, fetched.suffix or _guessed(fetched.content), keys)
    drafts = (replace(each, told=replace(each.told, url=each.told.url or address)) for each in read.drafts)
    return Drafts(tuple(drafts), read.skipped)


def _guessed(content: bytes) -> str:
    """Tell the form of what has no name by how it begins, as the suffix that such a file would have."""
    start = content[:1_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        return ".jsonl" if b"}\n{" in content.replace(b"\r", b"") else ".json"
    if start.startswith((b"[{", b"[\n", b"[ ", b"[\r")):
        return ".json"
    return ".html" if _PAGE.match(start) else ".txt"


def _read(content: bytes, path: str, called: str, suffix: str, keys: Keys) -> Drafts:
    if suffix in _PAGES:
        read = read_page(content, path, called)
    elif suffix in _JSON + _LINES:
        read = read_records(decode(content), path, called, keys, lines=suffix in _LINES)
    else:
        read = _read_text(decode(content), path, called)
    if any(len(draft.text) > LONGEST_TEXT for draft in read.drafts):
        raise UnreadableError(f"an article of more than {LONGEST_TEXT:,} characters")
    return read


def _read_text(text: str, path: str, called: str) -> Drafts:
    refuse_own(text)
    front = read_front_matter(text)
    if not text[front.span.end :].strip():
        raise UnreadableError("empty below the front matter")
    return Drafts((Draft(path, called, text, front.span, front.metadata),))
