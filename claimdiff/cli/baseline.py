"""`--baseline`: what a report tells that an earlier one did not."""

from __future__ import annotations

from dataclasses import dataclass, replace

from claimdiff.changes import changes_since
from claimdiff.cli.saved import called, read_saved
from claimdiff.errors import ReportError
from claimdiff.model import Report, Verdict
from claimdiff.reporter import read_report
from claimdiff.reporter.summary import tell_reasons
from claimdiff.selection import keep


@dataclass(frozen=True, slots=True)
class Baseline:
    """A report that the reader knows: the file it was read from, and what it holds."""

    file: str
    report: Report


def read_baseline(file: str) -> Baseline:
    """Read a baseline. Raises ReportError when it is no report, or holds only some of its claims."""
    report = read_report(read_saved(file), called(file))
    if report.left_out:
        reasons = tell_reasons(report.left_out)
        raise ReportError(
            f"{called(file)} holds only some of its claims ({reasons}): the others would be told as new.",
            "Name a report of all claims, written without --only, --outlet, --topic, --limit and --baseline.",
        )
    return Baseline(file, report)


def keep_news(report: Report, baseline: Baseline | None) -> tuple[Report, dict[str, Verdict]]:
    """Return the report with what is new since the baseline alone, and the verdict of what is new by claim id.

    New is a claim that the baseline has not, that came to a weightier verdict, or in which outlets differ anew.
    Without a baseline everything is new. Raises ReportError for the baseline of one article's check when the report
    compares all.
    """
    if baseline is None:
        return report, {claim.id: claim.verdict for claim in report.claims}
    if baseline.report.focus and not report.focus:
        raise ReportError(
            f"{called(baseline.file)} checks one article only: all else would be told as new.",
            "Name a report that `claimdiff compare PATH... -o report.json` wrote.",
        )
    changes = changes_since(baseline.report, report).claims
    news = {change.new.id: change.news for change in changes if change.new and change.news}
    claims = [claim for claim in report.claims if claim.id in news]
    return replace(keep(report, claims, f"new since {called(baseline.file)}"), possible=()), news
