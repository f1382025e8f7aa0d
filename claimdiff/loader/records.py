"""JSON and JSON Lines of articles: which values are articles, and what each says of itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from urllib.parse import urlsplit

from claimdiff.loader.draft import Draft, Drafts, UnreadableError
from claimdiff.loader.own import refuse_own_record
from claimdiff.model import Metadata, Published, Skipped
from claimdiff.model.dates import parse_published
from claimdiff.model.keys import Keys

#: Where a value that is no article itself keeps its list of them, as answers of news services do.
_LISTS = ("articles", "items", "results", "docs", "documents", "records", "entries", "data")
#: Characters; longer metadata is something else.
_LONGEST = 1_000
#: Reasons spelled out for one file; the rest are counted.
_MOST_REASONS = 100
_SURROGATE = re.compile("[\ud800-\udfff]")
_EPOCHS = ((1e8, 1e10, 1.0), (1e11, 1e13, 1000.0))      # seconds, milliseconds, from 1973 on


def read_records(text: str, path: str, called: str, keys: Keys, *, lines: bool) -> Drafts:
    """Give the articles in `text`: one value a line when `lines`, else one value or a list of them.

    An article's text is the value of the first of the keys for it that is there, decoded; a list of strings is
    taken as paragraphs. Articles of a list are called path#1, path#2 ..., those of lines after their line.
    What is no article is among the skipped. Raises UnreadableError when the whole is no JSON.
    """
    drafts: list[Draft] = []
    skipped: list[Skipped] = []
    left = 0
    for mark, value in _lines(text) if lines else _values(_parse(text)):
        try:
            record = _parse(str(value)) if lines else value      # a bad line loses nothing but itself
            drafts.append(_draft(record, f"{path}{mark}", f"{called}{mark}", keys))
        except UnreadableError as fault:
            left += 1
            if left <= _MOST_REASONS:
                skipped.append(Skipped(f"{path}{mark}", str(fault)))
    if left > _MOST_REASONS:
        skipped.append(Skipped(path, f"{left - _MOST_REASONS:,} more of its articles could not be read"))
    if not drafts and not skipped:
        raise UnreadableError("holds no article")
    return Drafts(tuple(drafts), tuple(skipped))


def _parse(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as fault:
        place = f"line {fault.lineno}, column {fault.colno}"
        raise UnreadableError(f"not valid JSON, {place}: {fault.msg[0].lower()}{fault.msg[1:]}") from fault
    except (ValueError, RecursionError) as fault:
        raise UnreadableError("not valid JSON: nested too deep, or a number too long") from fault


def _lines(text: str) -> Iterator[tuple[str, object]]:
    """Give each line that is not blank, after the number of its line. Only a line feed ends a line in JSON Lines."""
    start, number = 0, 0
    while start < len(text):
        number += 1
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end].strip("\ufeff \t\r")
        start = end + 1
        if line:
            yield f"#{number}", line


def _values(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        refuse_own_record(value)
        held = next((value[name] for name in _LISTS if isinstance(value.get(name), list)), None)
        if held is None:
            yield "", value
            return
        value = held
    if not isinstance(value, list):
        raise UnreadableError("JSON, but no article: expected an object or a list of objects")
    yield from ((f"#{number}", each) for number, each in enumerate(value, start=1))


def _draft(record: object, path: str, called: str, keys: Keys) -> Draft:
    if not isinstance(record, dict):
        raise UnreadableError("JSON, but no article: expected an object")
    refuse_own_record(record)
    text = next((found for name in keys.names("text") if (found := _text(_at(record, name)))), "")
    if not text:
        raise UnreadableError(f"no text under any of the keys {keys.text}")
    told = _metadata(record, keys)
    return Draft(path, _host(told.url or "") or called, _SURROGATE.sub("\ufffd", text), told=told)


def _at(record: dict[str, object], name: str) -> object:
    """Give the value under a key, or under a path of keys such as source.name; None when it is not there."""
    if name in record:
        return record[name]
    value: object = record
    for step in name.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(step)
    return value


def _text(value: object) -> str:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        value = "\n\n".join(value)
    return value if isinstance(value, str) and value.strip() else ""


def _metadata(record: dict[str, object], keys: Keys) -> Metadata:
    told: dict[str, str] = {}
    for field in fields(Metadata):
        if field.name != "published":
            values = (_said(_at(record, name)) for name in keys.names(field.name))
            told[field.name] = next((value for value in values if value), "")
    dates = (_published(_at(record, name)) for name in keys.names("published"))
    published = next((date for date in dates if date), None)
    return Metadata(
        outlet=told["outlet"] or None, title=told["title"] or None, published=published,
        url=told["url"] or None, author=told["author"] or None,
    )


def _said(value: object) -> str:
    """Give a text, the name inside an object, or several of them with commas between; else nothing."""
    if isinstance(value, list):
        return ", ".join(said for each in value[:20] if not isinstance(each, list) and (said := _said(each)))[:_LONGEST]
    if isinstance(value, dict):
        value = value.get("name")
    if not isinstance(value, str) or len(value) > _LONGEST:
        return ""
    return _SURROGATE.sub("\ufffd", " ".join(value.split()))


def _published(value: object) -> Published | None:
    """Read a date as people write it, or seconds or milliseconds since 1970, which are taken in UTC."""
    if isinstance(value, str):
        return parse_published(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        for low, high, unit in _EPOCHS:
            if low <= value < high:
                moment = datetime.fromtimestamp(value / unit, UTC)
                return Published(moment.date(), moment.time().replace(second=0, microsecond=0))
    return None


def _host(url: str) -> str:
    """Give the name of the site in an address, without www; empty when there is none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.") if host.isascii() else ""
