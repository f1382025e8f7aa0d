"""claimdiff: where several outlets' articles on one story agree, differ in detail, or conflict.

The library's whole face:

    report = claimdiff.compare(["seeds/"])
    report = claimdiff.check("new.txt", ["seeds/"])
    loaded = claimdiff.load(["seeds/"])
    text = claimdiff.render(report, "markdown")
    report = claimdiff.read_report(text_of_a_json_report)

and the values they are made of, from `claimdiff.model`. Names are resolved on first use, so that the
command line starts quickly.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimdiff.config import read_config
    from claimdiff.errors import ClaimdiffError
    from claimdiff.loader import Loaded, load
    from claimdiff.model import (
        Alignment,
        Article,
        Claim,
        Difference,
        Reading,
        Relation,
        Report,
        Span,
        Statement,
        Verdict,
    )
    from claimdiff.options import Options
    from claimdiff.pipeline import check, compare
    from claimdiff.reporter import read_report, render

__version__ = "0.1.0"

_ROOMS = {
    "compare": "pipeline",
    "check": "pipeline",
    "load": "loader",
    "Loaded": "loader",
    "read_report": "reporter",
    "render": "reporter",
    "read_config": "config",
    "Options": "options",
    "ClaimdiffError": "errors",
}
_MODEL = (
    "Alignment", "Article", "Claim", "Difference", "Reading", "Relation", "Report", "Span", "Statement", "Verdict",
)

__all__ = [
    "Alignment", "Article", "Claim", "ClaimdiffError", "Difference", "Loaded", "Options", "Reading", "Relation",
    "Report", "Span", "Statement", "Verdict", "check", "compare", "load", "read_config", "read_report",
    "render",
]


def __getattr__(name: str) -> object:
    room = _ROOMS.get(name) or ("model" if name in _MODEL else "")
    if not room:
        raise AttributeError(f"module 'claimdiff' has no attribute {name!r}")
    return getattr(import_module(f"claimdiff.{room}"), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
