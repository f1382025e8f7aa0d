"""claimdiff: where several outlets' articles on one story agree, differ in detail, or conflict.

The library's whole face:

    report = claimdiff.compare(["seeds/"])
    report = claimdiff.check("new.txt", ["seeds/"])
    loaded = claimdiff.load(["seeds/"])
    text = claimdiff.render(report, "markdown")
    report = claimdiff.read_report(text_of_a_json_report)
    changes = claimdiff.find_changes(old_report, report)
    explanation = claimdiff.explain("6267f6a0-563", "2387cd9c-496", ["seeds/"])      # or of a report

and the values they are made of, from `claimdiff.model`. Names are resolved on first use, so that the
command line starts quickly.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimdiff.changes import find_changes
    from claimdiff.config import read_config
    from claimdiff.errors import ClaimdiffError
    from claimdiff.loader import Loaded, load
    from claimdiff.model import (
        Alignment,
        Article,
        Changes,
        Claim,
        Difference,
        Explanation,
        Reading,
        Relation,
        Report,
        Span,
        Statement,
        Verdict,
    )
    from claimdiff.options import Options
    from claimdiff.pipeline import check, compare, explain
    from claimdiff.reporter import read_report, render

__version__ = "0.1.0"

_ROOMS = {
    "compare": "pipeline",
    "check": "pipeline",
    "explain": "pipeline",
    "find_changes": "changes",
    "load": "loader",
    "Loaded": "loader",
    "read_report": "reporter",
    "render": "reporter",
    "read_config": "config",
    "Options": "options",
    "ClaimdiffError": "errors",
}
_MODEL = (
    "Alignment", "Article", "Changes", "Claim", "Difference", "Explanation", "Reading", "Relation", "Report", "Span",
    "Statement", "Verdict",
)

__all__ = [
    "Alignment", "Article", "Changes", "Claim", "ClaimdiffError", "Difference", "Explanation", "Loaded", "Options",
    "Reading", "Relation", "Report", "Span", "Statement", "Verdict", "check", "compare", "explain", "find_changes",
    "load", "read_config", "read_report", "render",
]


def __getattr__(name: str) -> object:
    room = _ROOMS.get(name) or ("model" if name in _MODEL else "")
    if not room:
        raise AttributeError(f"module 'claimdiff' has no attribute {name!r}")
    return getattr(import_module(f"claimdiff.{room}"), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
