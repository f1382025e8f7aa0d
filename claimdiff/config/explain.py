"""What is in force, as YAML that claimdiff can read again, with the meaning of every knob beside it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import Field, fields, is_dataclass
from typing import Any, get_type_hints

from claimdiff.config.scalars import describe_kind
from claimdiff.config.settings import Settings
from claimdiff.model import Metadata
from claimdiff.options import ArticleRule, Ignore, Options, Topic

#: Text that means itself in YAML without quotation marks, however it is read.
_BARE = re.compile(r"[A-Za-z][A-Za-z0-9_/-]{0,60}(?: [A-Za-z0-9_/-]{1,60}){0,20}")
_NOT_BARE = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}


def explain_settings(settings: Settings) -> str:
    """Return the settings as YAML, with each knob's meaning, range, default and where it was set."""
    source = settings.file or "no file: all defaults"
    lines = [f"# What is in force. Read from {_printable(str(source))}"]
    for field in fields(Options):
        part = getattr(settings.options, field.name)
        lines.append("")
        lines.extend(_section(field.name, part, settings) if is_dataclass(part) else _list(field.name, part))
    return "\n".join(lines) + "\n"


def _section(name: str, part: Any, settings: Settings) -> Iterator[str]:
    types = get_type_hints(type(part))
    yield f"# {_meaning(type(part))}"
    yield f"{name}:"
    for field in fields(part):
        yield f"  # {field.metadata.get('meaning', '')}"
        if limits := f"{_limits(types[field.name], field)} {_origin(f'{name}.{field.name}', settings)}".strip():
            yield f"  # {limits}"
        yield f"  {field.name}: {_scalar(getattr(part, field.name))}"


def _limits(declared: type, field: Field[Any]) -> str:
    if declared is str:      # a list of names is long enough to be said once
        return ""
    kind = describe_kind(declared, field.metadata)
    return f"{kind[0].upper()}{kind[1:]}; default {_scalar(field.default)}."


def _origin(key: str, settings: Settings) -> str:
    line = dict(settings.lines).get(key)
    if line is None:
        return ""
    return f"Set on line {line}." if line else "Set by --set."


def _list(name: str, entries: tuple[Any, ...]) -> Iterator[str]:
    kind, empty, write = _LISTS[name]
    yield f"# {_meaning(kind)}"
    yield f"{name}:" if entries else f"{name}: {empty}"
    for entry in entries:
        yield from write(entry)


def _topic(topic: Topic) -> Iterator[str]:
    yield f"  - name: {_scalar(topic.name)}"
    yield "    words:"
    yield from (f"      - {_scalar(words)}" for words in topic.words)


def _rule(rule: ArticleRule) -> Iterator[str]:
    given = [(field.name, getattr(rule.metadata, field.name)) for field in fields(Metadata)]
    known = [(name, value) for name, value in given if value is not None]
    yield f"  {_scalar(rule.pattern)}:" + ("" if known else " {}")
    yield from (f"    {name}: {_scalar(value)}" for name, value in known)


def _ignore(ignore: Ignore) -> Iterator[str]:
    yield f"  - claim: {_scalar(ignore.claim)}"
    yield f"    reason: {_scalar(ignore.reason)}"


#: What has no knobs: the type of an entry, how none at all is written, and how one is.
_LISTS: dict[str, tuple[type, str, Callable[[Any], Iterator[str]]]] = {
    "articles": (ArticleRule, "{}", _rule),
    "topics": (Topic, "[]", _topic),
    "ignore": (Ignore, "[]", _ignore),
}


def _meaning(kind: type) -> str:
    return " ".join((kind.__doc__ or "").split())


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return str(value)
    text = str(value)
    if _BARE.fullmatch(text) and text.lower() not in _NOT_BARE:
        return text
    return _printable(json.dumps(text, ensure_ascii=False))


def _printable(text: str) -> str:
    """Write what a terminal would obey or hide as the escapes that YAML reads back."""
    return "".join(each if each.isprintable() else _escape(ord(each)) for each in text)


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
