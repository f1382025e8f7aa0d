"""Claims that are known to be false alarms: set aside with the reason, never lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimdiff.ids import nearest_id
from claimdiff.model import Claim, Ignored, Report
from claimdiff.options import Ignore


def set_aside(report: Report, entries: Sequence[Ignore]) -> Report:
    """Return the report with the claims that these entries name set aside, each with the reason of the first.

    An entry names a claim by its id, or every claim that a statement stands in by that statement's id or words.
    """
    reasons = {entry.claim: entry.reason for entry in reversed(entries)}
    found = {claim.id: reason for claim in report.claims if (reason := _reason(claim, reasons)) is not None}
    if not found:
        return report
    ignored = (Ignored(claim, found[claim.id]) for claim in report.claims if claim.id in found)
    kept = tuple(claim for claim in report.claims if claim.id not in found)
    return replace(report, claims=kept, ignored=(*report.ignored, *ignored))


def find_unmatched(report: Report, entries: Sequence[Ignore]) -> tuple[str, ...]:
    """Find the ids and words that name nothing in the report, each once."""
    ids = frozenset(_all_names(report))
    return tuple(name for name in dict.fromkeys(entry.claim for entry in entries) if name not in ids)


def nearest_name(report: Report, id_: str) -> str:
    """Return the id, or for words the words, in the report nearest to those that are not; empty when none are near."""
    return nearest_id(id_, (name for name in _all_names(report) if (" " in name) == (" " in id_)))


def _all_names(report: Report) -> Iterator[str]:
    return (name for claim in report.every_claim for name in _names(claim))


def _names(claim: Claim) -> tuple[str, ...]:
    ids = (statement.id for statement in claim.statements)
    return claim.id, *ids, *(" ".join(statement.text.split()) for statement in claim.statements)


def _reason(claim: Claim, reasons: dict[str, str]) -> str | None:
    return next((reasons[name] for name in _names(claim) if name in reasons), None)
