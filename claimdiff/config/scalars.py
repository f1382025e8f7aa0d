"""One value from its text and its declared type."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from claimdiff.model import Published
from claimdiff.model.dates import parse_published

_WHOLE = re.compile(r"[-+]?[0-9]{1,15}")
_NUMBER = re.compile(r"[-+]?(?:[0-9]{1,15}(?:\.[0-9]{0,20})?|\.[0-9]{1,20})(?:[eE][-+]?[0-9]{1,3})?")
_TRUTH = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Kind:
    """One type of value: what to call it, and how to read it from text (None when it is none)."""

    name: str
    read: Callable[[str], object | None]


def _text(text: str) -> str | None:
    """Return the text on one line; a lone surrogate, which YAML can escape, is no character."""
    line = " ".join(text.split())
    return None if not line or any("\ud800" <= character <= "\udfff" for character in line) else line


KINDS: Mapping[type, Kind] = {
    bool: Kind("true or false", lambda text: _TRUTH.get(text.strip().lower())),
    int: Kind("a whole number", lambda text: int(text) if _WHOLE.fullmatch(text) else None),
    float: Kind("a number", lambda text: float(text) if _NUMBER.fullmatch(text) else None),
    str: Kind("text", _text),
    Published: Kind("a date such as 2018-06-01, or about 2018-05-31", parse_published),
}


def describe_kind(declared: type, limits: Mapping[str, Any]) -> str:
    """Return what a value may be, such as `a number from 0 to 1`."""
    low, high = limits.get("low"), limits.get("high")
    limited = low is not None and high is not None
    return KINDS[declared].name + (f" from {low:g} to {high:g}" if limited else "")


def read_scalar(text: str, declared: type, limits: Mapping[str, Any]) -> object | None:
    """Return the value that `text` stands for, None when it is of another type or out of range."""
    value = KINDS[declared].read(text)
    low, high = limits.get("low"), limits.get("high")
    if isinstance(value, (int, float)) and low is not None and high is not None:
        return value if low <= value <= high else None
    return value
