"""From a report to the screen or to files, and to the exit code."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claimdiff.cli.boundary import say, visible
from claimdiff.cli.output import ensure_writable, put_out, view_of_screen, write_whole
from claimdiff.errors import ClaimdiffError, OutputError
from claimdiff.model import Article, Report, Skipped, Verdict
from claimdiff.options import Topic
from claimdiff.reporter import FORMATS, format_for, render
from claimdiff.reporter.view import View

#: Files that a note names; more are counted.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the user wants the report.

    `format` is a name in FORMATS or None for the default, `topics` the names to narrow it to (none: all),
    `fail_on` a verdict or "never", `color` what was said of colour (None: nothing).
    """

    format: str | None = None
    outputs: tuple[Path, ...] = ()
    topics: tuple[str, ...] = ()
    fail_on: str = "never"
    color: bool | None = None
    quiet: bool = False


def prepare(wanted: Wanted, topics: Sequence[Topic]) -> Wanted:
    """Return the wishes with topics named as configured; raise for what cannot be met, before any work.

    Raises UnknownFormatError, OutputError, and ClaimdiffError for a topic that is not watched.
    """
    for file in wanted.outputs:
        ensure_writable(file)
        if wanted.format is None:
            format_for(file)
    return replace(wanted, topics=tuple(_watched(name, topics) for name in wanted.topics))


def deliver(report: Report, wanted: Wanted) -> int:
    """Put the report where it is wanted and return the exit code: 1 when --fail-on is met, else 0."""
    narrowed = narrow(report, wanted.topics)
    if not wanted.quiet:
        tell_skipped(report.skipped)
        tell_foreign(report.articles)
    if not wanted.outputs:
        put_out(render(narrowed, wanted.format or FORMATS[0], view_of_screen(color=wanted.color)))
    for file, text in [(file, _rendered(narrowed, file, wanted)) for file in wanted.outputs]:
        write_whole(file, text)
        if not wanted.quiet:
            say(f"Wrote {visible(str(file))}.")
    return 1 if is_met(narrowed, wanted.fail_on) else 0


def narrow(report: Report, topics: Sequence[str]) -> Report:
    """Return the report with the claims of these topics alone; as it is when none is named."""
    if not topics:
        return report
    claims = tuple(claim for claim in report.claims if claim.topic in topics)
    return replace(report, claims=claims, possible=(), topics=tuple(dict.fromkeys(topics)))


def is_met(report: Report, fail_on: str) -> bool:
    """Tell whether a claim has the verdict that `fail_on` names, or a weightier one."""
    if fail_on == "never":
        return False
    weights = list(Verdict)
    return any(weights.index(claim.verdict) <= weights.index(Verdict(fail_on)) for claim in report.claims)


def tell_skipped(skipped: Sequence[Skipped]) -> None:
    """Tell on stderr of every file that was left out, and why."""
    for each in skipped:
        say(f"Skipped {visible(each.path)}: {visible(each.reason)}")


def tell_foreign(articles: Sequence[Article]) -> None:
    """Tell on stderr of the articles that do not read as English, a few by name."""
    names = [visible(article.path) for article in articles if not article.english]
    if names:
        listed = ", ".join(names[:_NAMED]) + (f" and {len(names) - _NAMED} more" if len(names) > _NAMED else "")
        read = "does not read" if len(names) == 1 else "do not read"
        say(f"Note: {listed} {read} as English; words are compared, but few figures, dates or names are read.")


def _rendered(report: Report, file: Path, wanted: Wanted) -> str:
    """Return the text of one file. Raises OutputError for a file that is one of the articles, or may be one."""
    if any(_is_same(article.path, file) for article in report.articles):
        hint = "Name another file after -o."
        raise OutputError(f"{file} is one of the articles; it was not overwritten.", hint)
    for each in report.skipped:
        if _is_same(each.path, file) and "report of claimdiff" not in each.reason:
            hint = "Name another file after -o."
            raise OutputError(f"{file} is one of the files that were read; it was not overwritten.", hint)
    return render(report, wanted.format or format_for(file), View(color=bool(wanted.color)))


def _is_same(path: str, file: Path) -> bool:
    """Tell whether `file` is the one at `path`, or the one that the article path#number was taken from."""
    names = {path, path.rpartition("#")[0] or path}
    return any("\0" not in name and Path(name).resolve() == file.resolve() for name in names)


def _watched(name: str, topics: Sequence[Topic]) -> str:
    for topic in topics:
        if topic.name.casefold() == name.casefold():
            return topic.name
    names = [topic.name for topic in topics]
    if not names:
        raise ClaimdiffError(f'There is no topic "{name}": none is watched.',
                             "Name facts to watch under `topics:` in config.yaml.")
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.4)
    listed = ", ".join(f'"{each}"' for each in names)
    hint = f'Did you mean "{close[0]}"?' if close else f"Watched are {listed}."
    raise ClaimdiffError(f'There is no topic "{name}".', hint)
