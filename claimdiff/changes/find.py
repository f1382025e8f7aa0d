"""What became of each claim from one report to a later one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimdiff.changes.counterparts import Counterparts, pair_articles, pair_statements
from claimdiff.errors import ReportError
from claimdiff.model import ArticleChange, Changes, Claim, ClaimChange, Difference, Report, Statement, Verdict
from claimdiff.model.report import VERDICT_OF

#: How many statements a claim of the earlier report shares with one of the later, by their places in the reports.
Shared = Mapping[tuple[int, int], int]


@dataclass(frozen=True, slots=True)
class _Known:
    """What of the earlier report is what of the later one.

    `now` are the later statements by id. `edited` are the texts of edited articles now, on one line and by the id
    they had before; `before` is what these said, by the id of the statement now.
    """

    articles: Counterparts
    statements: Counterparts
    before: Mapping[str, Statement]
    now: Mapping[str, Statement]
    edited: Mapping[str, str]


def find_changes(old: Report, new: Report) -> Changes:
    """Find what changed from the report `old` to the report `new`.

    The id of a claim is made of those of its statements, so an outlet that joins changes it. Claims are therefore
    matched by the statements they share, most first, each with one other; an article that was edited in between is
    known by its place, and its sentences by their words.
    Raises ReportError when one report checks one article and the other compares all with all.
    """
    if bool(old.focus) != bool(new.focus):
        raise ReportError(
            "One report checks one article, the other compares all with all: they tell of different things.",
            "Name two reports of `claimdiff compare`, or two of `claimdiff check`.",
        )
    return changes_since(old, new)


def changes_since(baseline: Report, report: Report) -> Changes:
    """Find what changed since a baseline of either kind: what it does not tell of is new.

    What became of a claim that the later report ignores, or that went and was ignored before, is not told.
    """
    old, new = baseline.every_claim, report.every_claim
    known = _counterparts(baseline, report)
    shared = _shared(old, new, known.statements)
    matched = _match(old, new, shared)
    earlier = {right: left for left, right in matched.items()}
    changes = [
        _compare(old[earlier[at]], claim, known)
        if at in earlier
        else _new(claim, _ids(old, (left for left, right in shared if right == at)), known)
        for at, claim in enumerate(report.claims)
    ]
    changes += [
        ClaimChange(claim, None, elsewhere=_ids(new, (right for left, right in shared if left == at)))
        for at, claim in enumerate(baseline.claims)
        if at not in matched
    ]
    return Changes(
        old=baseline,
        new=report,
        articles=tuple(_articles(baseline, report, known.articles)),
        claims=tuple(change for change in changes if _is_told(change)),
        same=sum(change.old is not None and change.new is not None and not _is_told(change) for change in changes),
    )


def _counterparts(old: Report, new: Report) -> _Known:
    articles = pair_articles(old.articles, new.articles)
    earlier = {articles.get(article.id, ""): article for article in old.articles}
    edited = {
        earlier[each.id].id: " ".join(each.text.split())
        for each in new.articles
        if each.id in earlier and earlier[each.id].text != each.text
    }
    statements = pair_statements(old, new, articles)
    said = (each for claim in old.every_claim for each in claim.statements if each.article in edited)
    return _Known(
        articles=articles,
        statements=statements,
        before={statements[each.id]: each for each in said if each.id in statements},
        now={statement.id: statement for claim in new.every_claim for statement in claim.statements},
        edited=edited,
    )


def _shared(old: Sequence[Claim], new: Sequence[Claim], statements: Counterparts) -> Shared:
    """Count the statements that claims have in common; a statement may stand in more than one claim."""
    holders: dict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(new):
        for statement in claim.statements:
            holders[statement.id].append(at)
    return Counter(
        (at, holder)
        for at, claim in enumerate(old)
        for statement in claim.statements
        for holder in holders[statements.get(statement.id, "")]
    )


def _match(old: Sequence[Claim], new: Sequence[Claim], shared: Shared) -> dict[int, int]:
    """Match claims one to one: those that share most first, among equals those that have least besides."""

    def rank(pair: tuple[int, int]) -> tuple[int, int, int, int]:
        left, right = pair
        return -shared[pair], len(old[left].statements) + len(new[right].statements), left, right

    matched: dict[int, int] = {}
    taken: set[int] = set()
    for left, right in sorted(shared, key=rank):
        if left not in matched and right not in taken:
            matched[left] = right
            taken.add(right)
    return matched


def _compare(old: Claim, new: Claim, known: _Known) -> ClaimChange:
    """Tell what changed in a claim that both reports have."""
    counterparts = {id_: known.articles.get(id_, "") for id_ in old.articles}
    appeared = _not_told(new.differences, old.differences)
    return ClaimChange(
        old=old,
        new=new,
        joined=tuple(id_ for id_ in new.articles if id_ not in counterparts.values()),
        left=tuple(id_ for id_ in old.articles if counterparts[id_] not in new.articles),
        appeared=appeared,
        went=tuple(each for each in _not_told(old.differences, new.differences) if not _continued(each, appeared)),
        unsaid=tuple(_unsaid(old.statements, new, known)),
    )


def _new(claim: Claim, elsewhere: tuple[str, ...], known: _Known) -> ClaimChange:
    return ClaimChange(None, claim, unsaid=tuple(_unsaid((), claim, known)), elsewhere=elsewhere)


def _unsaid(
    old: Sequence[Statement], new: Claim, known: _Known
) -> Iterator[tuple[Statement, Statement | None]]:
    """Pair what edited articles said in this claim, or before they joined it, with what they say now."""
    joined = (known.before[each.id] for each in new.statements if each.id in known.before)
    for each in dict.fromkeys((*old, *joined)):
        text = known.edited.get(each.article)
        if text is not None and " ".join(each.text.split()) not in text:
            yield each, known.now.get(known.statements.get(each.id, ""))


def _not_told(differences: Sequence[Difference], others: Sequence[Difference]) -> tuple[Difference, ...]:
    """Return the differences that count in a verdict and that the others do not tell, of the same values."""
    known = {_told(other) for other in others}
    counting = (each for each in differences if VERDICT_OF[each.relation] is not Verdict.AGREE)
    return tuple(each for each in counting if _told(each) not in known)


def _told(difference: Difference) -> tuple[str, str, frozenset[str]]:
    return difference.slot, difference.relation, _values(difference)


def _values(difference: Difference) -> frozenset[str]:
    return frozenset(reading.value.key for reading in difference.readings)


def _continued(difference: Difference, appeared: Sequence[Difference]) -> bool:
    """Tell whether a new difference has all that this one had, and more."""
    return any(
        (each.slot, each.relation) == (difference.slot, difference.relation) and _values(difference) < _values(each)
        for each in appeared
    )


def _is_told(change: ClaimChange) -> bool:
    """Tell whether there is anything to tell: of single statements that moved unchanged, their claim tells."""
    if change.old and change.new:
        parts = (change.joined, change.left, change.appeared, change.went, change.unsaid)
        return change.before is not change.after or any(parts)
    return Verdict.SINGLE not in (change.before, change.after) or not change.elsewhere or bool(change.unsaid)


def _ids(claims: Sequence[Claim], places: Iterable[int]) -> tuple[str, ...]:
    return tuple(claims[at].id for at in sorted(places))


def _articles(old: Report, new: Report, pairs: Counterparts) -> Iterator[ArticleChange]:
    """List the articles that came, those with another text, and those that went, in the order of the reports."""
    earlier = {pairs[article.id]: article for article in old.articles if article.id in pairs}
    for article in new.articles:
        before = earlier.get(article.id)
        if before is None or before.text != article.text:
            yield ArticleChange(before, article)
    yield from (ArticleChange(article, None) for article in old.articles if article.id not in pairs)
