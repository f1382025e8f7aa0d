"""Nodes into the fields of a dataclass: the types, ranges and names are the ones declared there."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from claimdiff.config.nodes import Kind, Node
from claimdiff.config.scalars import KINDS, describe_kind, read_scalar
from claimdiff.errors import Problem
from claimdiff.model import Metadata
from claimdiff.options import ArticleRule

_Fields = TypeVar("_Fields")
_LONGEST_SHOWN = 40
#: Characters of a glob, which is tried on every article.
_LONGEST_GLOB = 400


class Notes:
    """What is found along the way: the faults, and the line on which each key was set (0: command line)."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.lines: dict[str, int] = {}

    def fault(self, node: Node, key: str, message: str) -> None:
        """Note a fault at the node's place."""
        self.problems.append(Problem(node.line, node.column, key, message))


def read_fields(
    node: Node, into: type[_Fields], base: _Fields | None, key: str, notes: Notes
) -> _Fields | None:
    """Return an `into` with the fields that the mapping sets, the others as in `base`.

    Every fault goes to `notes`, and the field then stays as it was. Without a base, fields that have no
    default are required; None when one of them is missing.
    """
    if node.empty and base is not None:
        return base
    declared = {field.name: field for field in fields(into)}  # type: ignore[arg-type]
    types = get_type_hints(into)
    found: dict[str, Any] = {}
    for name, item in _pairs(node, key, tuple(declared), notes):
        value = read_value(item, types[name], declared[name], _dotted(key, name), notes)
        if value is not None:
            found[name] = value
            notes.lines[_dotted(key, name)] = item.line
    if base is not None:
        return replace(base, **found)  # type: ignore[type-var]
    return _missing(node, into, found, key, notes)


def read_value(node: Node, declared: Any, field: Field[Any], key: str, notes: Notes) -> Any:
    """Return the value of a field of type `declared`, None when there was a fault in all of it."""
    parts = [part for part in get_args(declared) if part not in (type(None), ...)]
    if get_origin(declared) is tuple:
        reader = _read_rules if parts[0] is ArticleRule else _read_list
        return reader(node, parts[0], field, key, notes)
    single = parts[0] if parts else declared
    if is_dataclass(single) and single not in KINDS:
        base = field.default if field.default is not MISSING else None
        return read_fields(node, single, base, key, notes)  # type: ignore[arg-type]
    return _read_single(node, single, field.metadata, key, notes)


def nearest(word: str, names: tuple[str, ...]) -> str:
    """Return the end of a sentence that names the likeliest of `names`, or all of them."""
    close = difflib.get_close_matches(word.lower(), names, n=1, cutoff=0.6)
    return f"did you mean {close[0]}?" if close else f"known here: {', '.join(names)}"


def _missing(
    node: Node, into: type[_Fields], found: Mapping[str, Any], key: str, notes: Notes
) -> _Fields | None:
    required = [field.name for field in fields(into) if field.default is MISSING]  # type: ignore[arg-type]
    given = {name.text for name in node.keys}
    for name in required:
        if node.kind is Kind.MAPPING and name not in given:
            notes.fault(node, _dotted(key, name), "is required and missing")
    return into(**found) if all(name in found for name in required) else None


def _pairs(node: Node, key: str, known: tuple[str, ...], notes: Notes) -> Iterator[tuple[str, Node]]:
    """Yield the known keys of a mapping with their nodes; others and repeated ones are faults."""
    for name, item in _entries(node, key, notes):
        if name.text in known:
            yield name.text, item
        else:
            notes.fault(name, _dotted(key, _shown(name.text)), f"unknown key; {nearest(name.text, known)}")


def _entries(node: Node, key: str, notes: Notes) -> Iterator[tuple[Node, Node]]:
    """Yield the keys of a mapping with their nodes; keys that are no text, and repeated ones, are faults."""
    if node.kind is not Kind.MAPPING:
        notes.fault(node, key, f"expected {Kind.MAPPING}, found {_found(node)}")
        return
    seen: dict[str, int] = {}
    for name, item in zip(node.keys, node.items, strict=True):
        if name.kind is not Kind.VALUE:
            notes.fault(name, key, f"a key must be plain text, found {_found(name)}")
        elif name.text in seen:
            notes.fault(name, _dotted(key, _shown(name.text)), f"set twice; first on line {seen[name.text]}")
        else:
            seen[name.text] = name.line
            yield name, item


def _read_list(node: Node, of: Any, field: Field[Any], key: str, notes: Notes) -> tuple[Any, ...] | None:
    if node.empty and field.default is not MISSING:
        return ()
    if node.kind is not Kind.LIST:
        notes.fault(node, key, f"expected a list (lines of `- ...`), found {_found(node)}")
        return None
    if not node.items and field.default is MISSING:
        notes.fault(node, key, "needs at least one entry")
        return None
    entries = enumerate(node.items, start=1)
    found = [_read_item(item, of, field, f"{key}[{at}]", notes) for at, item in entries]
    _same_names(node, found, key, notes)
    return tuple(item for item in found if item is not None)


def _read_item(node: Node, of: Any, field: Field[Any], key: str, notes: Notes) -> Any:
    if is_dataclass(of):
        return read_fields(node, of, None, key, notes)  # type: ignore[arg-type]
    return _read_single(node, of, field.metadata, key, notes)


def _same_names(node: Node, found: list[Any], key: str, notes: Notes) -> None:
    """Note entries that carry the name of an earlier one: a reader could not tell them apart."""
    first: dict[str, int] = {}
    for at, (item, entry) in enumerate(zip(node.items, found, strict=True), start=1):
        name = getattr(entry, "name", None)
        if name is not None and first.setdefault(name, at) != at:
            notes.fault(item, f"{key}[{at}].name", f"the same name as {key}[{first[name]}]: {_shown(name)}")


def _read_rules(node: Node, of: Any, field: Field[Any], key: str, notes: Notes) -> tuple[ArticleRule, ...]:  # noqa: ARG001
    """Read the mapping of file names or globs to metadata, in the order of the file."""
    if node.empty:
        return ()
    rules = []
    for name, item in _entries(node, key, notes):
        if len(name.text) > _LONGEST_GLOB:
            notes.fault(name, _dotted(key, _shown(name.text)), f"a glob of more than {_LONGEST_GLOB} characters")
        metadata = read_fields(item, Metadata, Metadata(), _dotted(key, _shown(name.text)), notes)
        rules.append(ArticleRule(name.text, metadata or Metadata()))
    return tuple(rules)


def _read_single(
    node: Node, declared: type, limits: Mapping[str, Any], key: str, notes: Notes
) -> object | None:
    value = None
    if node.kind is Kind.VALUE and not node.empty:
        value = read_scalar(node.text, declared, limits)
    if value is None:
        notes.fault(node, key, f"expected {describe_kind(declared, limits)}, found {_found(node)}")
    return value


def _found(node: Node) -> str:
    if node.kind is not Kind.VALUE:
        return str(node.kind)
    return "nothing" if node.empty else f'"{_shown(node.text)}"'


def _shown(text: str) -> str:
    """Return text fit for a message: short, on one line, nothing invisible."""
    line = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in " ".join(text.split()))
    return line if len(line) <= _LONGEST_SHOWN else f"{line[:_LONGEST_SHOWN]}…"


def _dotted(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name
