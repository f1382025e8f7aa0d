"""What changed between two reports and in which order to tell it, the same for every format that people read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from claimdiff.model import Changes, ClaimChange, Difference, Report, Turn, Verdict
from claimdiff.reporter.evidence import Saying, say_sentences
from claimdiff.reporter.index import Index, index
from claimdiff.reporter.outline import Alone, list_alone
from claimdiff.reporter.printable import printable
from claimdiff.reporter.summary import summarize, tell_published, tell_reasons
from claimdiff.reporter.wording import VERDICTS, plural

TITLE = "What changed"
THEN, NOW = "Then", "Now"
TOLD, GONE = "Differences that are told now:", "Differences that are told no longer:"
SIGNED = "+ a difference that is told now, - one that is told no longer."
JOINED = "joined"
LOST = "before; its article is gone"
BEFORE = "before it was edited"
INSTEAD = "now"
APART = "no longer taken to state this fact"
NOTHING = "Nothing changed."
ARTICLES = "Articles"
ADDED = "New: what only one outlet reports"
REMOVED = "Gone: what only one outlet reported"

#: The headings of what became of claims.
TURNS = {
    Turn.CONFLICT: "New conflicts",
    Turn.SETTLED: "Conflicts that went",
    Turn.NEW: "New claims",
    Turn.SHARED: "Now told by more than one outlet",
    Turn.HEAVIER: "Now told with weightier differences",
    Turn.LIGHTER: "Now told with lighter differences, or by one outlet alone",
    Turn.OTHERWISE: "The same verdict, told otherwise",
    Turn.GONE: "Claims that went",
}

#: What a claim that is new or went has to do with others.
_ELSEWHERE = "some of its statements {verb} in another claim"
_NEW, _EDITED, _GONE = "new", "its text was edited", "gone"


@dataclass(frozen=True, slots=True)
class Words:
    """One outlet's words in a claim that changed.

    `note` is empty for an outlet that made the claim before and does now; else it says whether the words joined,
    are no longer there and why, or stand in their place.
    """

    saying: Saying
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim that changed: its number, its id now, what became of it, the outlets' words, and the differences.

    `became` is such as `agree → conflict`. `differences` go with the sign "+" where they appeared, "-" where they
    went.
    """

    number: int
    id: str
    title: str
    verdict: Verdict
    became: str
    words: tuple[Words, ...]
    differences: tuple[tuple[str, Difference], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The claims of which the same became."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """An article that came (sign "+"), went ("-") or was edited (none), and what is known of it."""

    sign: str
    name: str
    became: str
    published: str
    path: str


@dataclass(frozen=True, slots=True)
class ChangesOutline:
    """What changed, section by section, every text in it safe to show.

    `before` and `now` sum the two reports up; `found` says how much changed, or that nothing did. `added` and
    `removed` are statements that only one outlet makes, by article. `notes` say what a reader must know besides.
    `index` finds what either report names.
    """

    before: str
    now: str
    found: str
    notes: tuple[str, ...]
    articles: tuple[Listed, ...]
    sections: tuple[Section, ...]
    added: tuple[Alone, ...]
    removed: tuple[Alone, ...]
    index: Index


@dataclass(frozen=True, slots=True)
class _Sides:
    """The look-up tables of both reports, and the earlier articles that are gone."""

    old: Index
    new: Index
    gone: frozenset[str]


def outline_changes(changes: Changes) -> ChangesOutline:
    """Lay out what changed: articles, then claims by what became of them, then what only one outlet says."""
    sides = _sides(changes)
    single = [change for change in changes.claims if _is_single(change)]
    return ChangesOutline(
        before=str(summarize(changes.old)),
        now=str(summarize(changes.new)),
        found=tell_found(changes),
        notes=tuple(chain(_partial("earlier", changes.old), _partial("later", changes.new))),
        articles=tuple(_articles(changes, sides)),
        sections=tuple(_sections(changes, sides)),
        added=list_alone((change.new for change in single if change.new), sides.new),
        removed=list_alone((change.old for change in single if change.old), sides.old),
        index=_both(sides),
    )


def tell_found(changes: Changes) -> str:
    """Return `2 claims changed, 1 of them a new conflict; 11 statements are new ...; 40 claims as they were`."""
    if not changes.claims and not changes.articles:
        return NOTHING
    told = [change for change in changes.claims if not _is_single(change)]
    parts = [plural(len(told), "claim changed", "claims changed")]
    conflicts = sum(change.turn is Turn.CONFLICT for change in told)
    if conflicts:
        among = f"{conflicts} of them " if len(told) > 1 else ""
        parts[0] += f", {among}{'a new conflict' if conflicts == 1 else 'new conflicts'}"
    single = [change for change in changes.claims if _is_single(change)]
    new = sum(change.new is not None for change in single)
    parts += [plural(new, "statement is new", "statements are new")] if new else []
    parts += [plural(len(single) - new, "statement went", "statements went")] if new < len(single) else []
    return "; ".join([*parts, plural(changes.same, "claim is as it was", "claims are as they were")])


def _sides(changes: Changes) -> _Sides:
    return _Sides(
        old=index(replace(changes.old, claims=changes.old.every_claim)),
        new=index(replace(changes.new, claims=changes.new.every_claim)),
        gone=frozenset(each.old.id for each in changes.articles if each.old and not each.new),
    )


def _both(sides: _Sides) -> Index:
    """Join the tables: an id is made of an article's text, so one id never means two texts."""
    old, new = sides.old, sides.new
    return Index(
        articles={**old.articles, **new.articles},
        names={**old.names, **new.names},
        labels={**old.labels, **new.labels},
        lines={**old.lines, **new.lines},
        statements={**old.statements, **new.statements},
    )


def _is_single(change: ClaimChange) -> bool:
    """Tell whether it is a statement of one outlet alone that is new or went."""
    return {change.before, change.after} == {None, Verdict.SINGLE}


def _partial(which: str, report: Report) -> Iterator[str]:
    """Say what of a report's claims is not compared, or would be told as new or gone though it is neither."""
    if report.ignored:
        number = plural(len(report.ignored), "claim", "claims")
        yield f"The {which} report ignores {number}, known to be false alarms."
    if report.left_out:
        reasons = tell_reasons(report.left_out)
        yield f"The {which} report holds only some of its claims ({reasons}); what it left out cannot be told of."


def _articles(changes: Changes, sides: _Sides) -> Iterator[Listed]:
    for each in changes.articles:
        article, names = (each.new, sides.new.names) if each.new else (each.old, sides.old.names)
        assert article is not None
        sign, became = ("", _EDITED) if each.old and each.new else ("+", _NEW) if each.new else ("-", _GONE)
        published = tell_published(article.published)
        yield Listed(sign, names[article.id], became, published, printable(article.path))


def _sections(changes: Changes, sides: _Sides) -> Iterator[Section]:
    number = 0
    for turn, heading in TURNS.items():
        told = [change for change in changes.claims if change.turn is turn and not _is_single(change)]
        entries = tuple(_entry(at, change, sides) for at, change in enumerate(told, number + 1))
        number += len(told)
        if entries:
            yield Section(heading, entries)


def _entry(number: int, change: ClaimChange, sides: _Sides) -> Entry:
    claim = change.new or change.old
    assert claim is not None
    differs = bool(change.appeared or change.went)
    return Entry(
        number=number,
        id=printable(claim.id),
        title=printable(claim.title).strip(),
        verdict=claim.verdict,
        became=_became(change),
        words=_together(_words(change, sides), brief=change.turn is Turn.OTHERWISE and not differs),
        differences=(
            *(("+", difference) for difference in change.appeared),
            *(("-", difference) for difference in (change.went if change.new else claim.differences)),
        ),
    )


def _became(change: ClaimChange) -> str:
    """Return `agree → conflict`, `new: conflict`, `gone: agree` or `still differ in detail`."""
    before, after = (VERDICTS[each] if each else "" for each in (change.before, change.after))
    if not before or not after:
        lead = f"new: {after}" if after else f"gone: {before}"
        moved = _ELSEWHERE.format(verb="were" if after else "are now") if change.elsewhere else ""
        return f"{lead}; {moved}" if moved else lead
    return f"still {after}" if before == after else f"{before} → {after}"


def _together(words: Iterable[Words], *, brief: bool) -> tuple[Words, ...]:
    """Put the words of one outlet together, the outlets in the order in which they come first.

    In brief, the outlets alone of which there is anything to note.
    """
    told: dict[str, list[Words]] = {}
    for each in words:
        told.setdefault(each.saying.name, []).append(each)
    kept = (mine for mine in told.values() if not brief or any(each.note for each in mine))
    return tuple(chain.from_iterable(kept))


def _words(change: ClaimChange, sides: _Sides) -> Iterator[Words]:
    """Write who says what now, then what is told no longer and why."""
    now = {statement.id for statement in change.new.statements} if change.new else set()
    if change.new:
        for saying in say_sentences(change.new.statements, sides.new, change.appeared):
            yield Words(saying, JOINED if change.old and saying.article in change.joined else "")
    if change.old:
        instead = {before.id: after for before, after in change.unsaid}
        gone = change.left if change.new else change.old.articles
        before = dict.fromkeys((*change.old.statements, *(statement for statement, _ in change.unsaid)))
        for saying in say_sentences(before, sides.old, change.went):
            edited = [instead[each.id] for each in saying.statements if each.id in instead]
            if edited or saying.article in gone:
                yield Words(saying, BEFORE if edited else LOST if saying.article in sides.gone else APART)
            others = (each for each in edited if each and each.id not in now)
            yield from (Words(each, INSTEAD) for each in say_sentences(others, sides.new))
