"""Whether a JSON tree follows the published schema, and in plain words where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}
_LONGEST_SHOWN = 40


def find_faults(tree: object, schema: Schema) -> Iterator[str]:
    """Find where a tree breaks a schema, each fault as `claims[3].verdict: ...`, in the tree's order.

    Knows the words of JSON Schema (draft 2020-12) that `report.schema.json` uses, and is stricter in one: 1.0 is
    no integer.
    """
    return _check(tree, schema, "", schema)


def _check(node: object, rule: Schema, place: str, schema: Schema) -> Iterator[str]:
    if "$ref" in rule:
        rule = {**schema["$defs"][rule["$ref"].rpartition("/")[2]], **rule}
    for each in rule.get("allOf", ()):
        yield from _check(node, each, place, schema)
    at = place or "the report"
    if "type" in rule and not _is_of(node, rule["type"]):
        yield f"{at}: {_show(node)} is not {_either(rule['type'])}"
        return
    if "const" in rule and node != rule["const"]:
        yield f"{at}: {_show(node)} is not {_show(rule['const'])}"
    if "enum" in rule and node not in rule["enum"]:
        yield f"{at}: {_show(node)} is none of {', '.join(rule['enum'])}"
    yield from _check_size(node, rule, at)
    if isinstance(node, dict):
        yield from _check_object(node, rule, place, schema)
    if isinstance(node, list):
        for number, item in enumerate(node):
            yield from _check(item, rule.get("items", {}), f"{place}[{number}]", schema)


def _check_size(node: object, rule: Schema, at: str) -> Iterator[str]:
    if isinstance(node, str):
        if len(node) < rule.get("minLength", 0):
            yield f"{at}: is empty"
        if "pattern" in rule and not re.search(rule["pattern"], node):
            yield f"{at}: {_show(node)} is not written as it should be"
    if isinstance(node, list) and len(node) < rule.get("minItems", 0):
        yield f"{at}: holds {len(node)} where at least {rule['minItems']} are needed"
    if isinstance(node, int | float) and not rule.get("minimum", node) <= node <= rule.get("maximum", node):
        yield f"{at}: {_show(node)} is out of range"


def _check_object(node: dict[str, object], rule: Schema, place: str, schema: Schema) -> Iterator[str]:
    at = place or "the report"
    yield from (f"{at}: has no {key!r}" for key in rule.get("required", ()) if key not in node)
    known = rule.get("properties", {})
    for key, value in node.items():
        inner = known.get(key, rule.get("additionalProperties", {}))
        yield from _check(value, inner, f"{place}.{key}" if place else key, schema)


def _is_of(node: object, wanted: str | list[str]) -> bool:
    names = [wanted] if isinstance(wanted, str) else wanted
    return any(isinstance(node, _TYPES[name]) and isinstance(node, bool) == (name == "boolean") for name in names)


def _either(wanted: str | list[str]) -> str:
    names = [wanted] if isinstance(wanted, str) else wanted
    return " or ".join(name if name == "null" else f"{'an' if name[0] in 'aeio' else 'a'} {name}" for name in names)


def _show(node: object) -> str:
    """Write a value so that it fits a line of an error."""
    if isinstance(node, dict | list):
        return "an object" if isinstance(node, dict) else "an array"
    told = repr(node) if isinstance(node, str) else "null" if node is None else str(node).lower()
    return told if len(told) <= _LONGEST_SHOWN else told[: _LONGEST_SHOWN - 1] + "…"
