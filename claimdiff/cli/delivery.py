"""From a report to the screen or to files, and to the exit code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from claimdiff.cli.baseline import Baseline, keep_news
from claimdiff.cli.boundary import say, visible
from claimdiff.cli.output import ensure_writable, view_of_screen, write_all
from claimdiff.cli.pager import put_before
from claimdiff.errors import OutputError
from claimdiff.ignoring import find_unmatched, nearest_name, set_aside
from claimdiff.listing import list_few
from claimdiff.model import Article, Report, Skipped, Verdict
from claimdiff.options import Ignore, Topic
from claimdiff.reporter import FORMATS, format_for, render
from claimdiff.reporter.printable import shorten
from claimdiff.reporter.summary import tell_not_english
from claimdiff.reporter.view import View
from claimdiff.reporter.wording import plural
from claimdiff.selection import Selection, choose_topics, select

#: Ids that a note lists; more are counted.
_NAMED = 5
#: Words longer than this, in characters, are cut in a note.
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the user wants the report.

    `format` is a name in FORMATS or None for the default, `selection` the claims to show, `fail_on` a verdict or
    "never", `color` what was said of colour (None: nothing), `verbose` whether to tell what a terminal folds away,
    `paged` whether a long report may be shown in a pager. `baseline` is a report that is known: only what is new
    is told. `ignore` are false alarms that are known.
    """

    format: str | None = None
    outputs: tuple[Path, ...] = ()
    selection: Selection = field(default_factory=Selection)
    fail_on: str = "never"
    color: bool | None = None
    verbose: bool = False
    paged: bool = True
    quiet: bool = False
    baseline: Baseline | None = None
    ignore: tuple[Ignore, ...] = ()


def prepare(wanted: Wanted, topics: Sequence[Topic], ignore: Sequence[Ignore] = ()) -> Wanted:
    """Return the wishes with what the configuration adds; raise for what cannot be met, before any work.

    Raises UnknownFormatError, OutputError, and ClaimdiffError for a topic that is not watched.
    """
    for file in wanted.outputs:
        ensure_writable(file)
        if wanted.format is None:
            format_for(file)
        if wanted.baseline and _is_same(wanted.baseline.file, file):
            raise OutputError(f"{file} is the baseline; it was not overwritten.", "Name another file after -o.")
    selection = choose_topics(wanted.selection, [topic.name for topic in topics])
    return replace(wanted, selection=selection, ignore=(*ignore, *wanted.ignore))


def deliver(report: Report, wanted: Wanted) -> int:
    """Put the report where it is wanted and return the exit code: 1 when --fail-on is met, else 0.

    --fail-on judges the claims selected, those that --limit cuts off included. Raises OutputError, and
    ClaimdiffError for an outlet that the report has not.
    """
    whole = set_aside(report, wanted.ignore)
    found, news = keep_news(whole, wanted.baseline)
    shown, fitting = select(found, wanted.selection)
    if not wanted.quiet:
        tell_ignored(whole, wanted.ignore)
        tell_skipped(report.skipped)
        tell_foreign(report.articles)
    if not wanted.outputs:
        view = view_of_screen(color=wanted.color, verbose=wanted.verbose)
        put_before(render(shown, wanted.format or FORMATS[0], view), paged=wanted.paged)
    write_all([(file, _rendered(shown, file, wanted)) for file in wanted.outputs], quiet=wanted.quiet)
    return 1 if is_met([news[claim.id] for claim in fitting], wanted.fail_on) else 0


def is_met(verdicts: Iterable[Verdict], fail_on: str) -> bool:
    """Tell whether there is the verdict that `fail_on` names, or a weightier one."""
    if fail_on == "never":
        return False
    weights = list(Verdict)
    return any(weights.index(verdict) <= weights.index(Verdict(fail_on)) for verdict in verdicts)


def tell_ignored(report: Report, entries: Sequence[Ignore]) -> None:
    """Tell on stderr how many claims are ignored, and which ids name none, the first few with the nearest that does."""
    if report.ignored:
        ids = [visible(each.claim.id) for each in report.ignored]
        say(f"Note: {plural(len(ids), 'claim is', 'claims are')} ignored: {list_few(ids, _NAMED)}.")
    unmatched = find_unmatched(report, entries)
    for name in unmatched[:_NAMED]:
        near = nearest_name(report, name)
        hint = f"the nearest is {_brief(near)}" if near else "-v and the JSON report show every id"
        say(f"Note: Nothing here is called {_brief(name)}, which is to be ignored; {hint}.")
    if len(unmatched) > _NAMED:
        say(f"Note: {len(unmatched) - _NAMED} more entries that are to be ignored name nothing here.")


def _brief(name: str) -> str:
    told = shorten(visible(name), _LONGEST_NAME)
    return f'"{told}"' if " " in name else told


def tell_skipped(skipped: Sequence[Skipped]) -> None:
    """Tell on stderr of every file that was left out, and why."""
    for each in skipped:
        say(f"Skipped {visible(each.path)}: {visible(each.reason)}")


def tell_foreign(articles: Sequence[Article]) -> None:
    """Tell on stderr of the articles that do not read as English, a few by name."""
    told = tell_not_english([visible(article.path) for article in articles if not article.english])
    if told:
        say(f"Note: {told}")


def _rendered(report: Report, file: Path, wanted: Wanted) -> str:
    """Return the text of one file. Raises OutputError for a file that is one of the articles, or may be one."""
    if any(_is_same(article.path, file) for article in report.articles):
        hint = "Name another file after -o."
        raise OutputError(f"{file} is one of the articles; it was not overwritten.", hint)
    for each in report.skipped:
        if _is_same(each.path, file) and "report of claimdiff" not in each.reason:
            hint = "Name another file after -o."
            raise OutputError(f"{file} is one of the files that were read; it was not overwritten.", hint)
    return render(report, wanted.format or format_for(file), View(color=bool(wanted.color), verbose=wanted.verbose))


def _is_same(path: str, file: Path) -> bool:
    """Tell whether `file` is the one at `path`, or the one that the article path#number was taken from."""
    names = {path, path.rpartition("#")[0] or path}
    return any(_resolved(name) == file.resolve() for name in names)


def _resolved(name: str) -> Path | None:
    """Return where a name leads; None for one that no file can have, which a report may hold all the same."""
    try:
        return Path(name).resolve()
    except ValueError:      # NUL, or half of a surrogate pair
        return None
