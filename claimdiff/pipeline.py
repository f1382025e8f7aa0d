"""The order of the steps: load, segment, read slots, group into stories, align, judge, report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from claimdiff.claims import entitle, make_claim
from claimdiff.copies import leave_out_copies
from claimdiff.errors import ArticleError
from claimdiff.ids import find_pair
from claimdiff.ignoring import set_aside
from claimdiff.judge import Context, context_of, judge, settled_apart
from claimdiff.listing import list_few
from claimdiff.loader import Loaded, load, segment
from claimdiff.matcher import Aligned, align, explain_pair, find_origins, find_reprints, group_stories, join_figures
from claimdiff.model import (
    Alignment,
    Article,
    Claim,
    Explanation,
    Metadata,
    Outcome,
    Report,
    Role,
    Skipped,
    Source,
    Statement,
    Verdict,
    article_of,
)
from claimdiff.options import Options
from claimdiff.progress import Progress, counted
from claimdiff.slots import read_slots
from claimdiff.topics import topic_of

#: Files that an error names; more are counted.
_NAMED = 5

Understood = tuple[Article, tuple[Statement, ...]]


def compare(
    paths: Iterable[Source], options: Options | None = None, progress: Progress | None = None
) -> Report:
    """Compare the articles at `paths` (files or folders) with each other; `progress` is told how far it has come.

    Raises ArticleError when a path does not exist, or when fewer than two articles can be read.
    """
    options = options or Options()
    loaded = load(list(paths), _rules(options), options.keys, progress)
    if len(loaded.articles) < 2:
        raise ArticleError(_too_few(loaded), "Name two or more files, or a folder that holds them.")
    articles, copies = leave_out_copies(loaded.articles)
    return _report(articles, (*loaded.skipped, *copies), options, progress)


def check(
    article: Source, against: Iterable[Source], options: Options | None = None, progress: Progress | None = None
) -> Report:
    """Compare one article with a corpus; the report's `focus` is the article's id.

    Only claims that the article takes part in are reported. Where the corpus holds the article itself
    (the same file, or the same text), it is left out there and listed as skipped.
    Raises ArticleError when a path does not exist, or when the corpus holds no other article.
    """
    options = options or Options()
    subject = load([article], _rules(options), options.keys).articles
    if len(subject) != 1:
        raise ArticleError(
            f"{article} holds {len(subject)} articles; one article can be checked at a time.",
            "Name one article file; put the others after --against.",
        )
    corpus = load(list(against), _rules(options), options.keys, progress)
    others, itself = _apart(corpus.articles, subject[0])
    if not others:
        raise ArticleError(
            f"There is no other article to check {article} against.",
            "Name files or folders with other articles after --against.",
        )
    sorted_articles = sorted((*others, *subject), key=lambda each: (each.path, each.id))
    articles, copies = leave_out_copies(sorted_articles, {subject[0].id})
    return _report(articles, (*corpus.skipped, *itself, *copies), options, progress, subject[0].id)


def explain(left: str, right: str, told: Report | Iterable[Source], options: Options | None = None) -> Explanation:
    """Explain why two statements, given by their ids, were or were not aligned: in a report, or in articles at paths.

    Where a report itself says otherwise (it was written with other settings), the explanation's note tells.
    Raises ArticleError when a path does not exist, StatementError when there is no such statement, or both are
    of one article.
    """
    options = options or Options()
    if isinstance(told, Report):
        return _explain_report(left, right, told, options)
    return _explain(left, right, told, options)


def understand(paths: Iterable[Source], options: Options | None = None) -> tuple[tuple[Understood, ...], Loaded]:
    """Return each article at `paths` with its statements and their readings, and what the loader gave."""
    options = options or Options()
    loaded = load(list(paths), _rules(options), options.keys)
    return tuple((article, _statements(article)) for article in loaded.articles), loaded


def _rules(options: Options) -> tuple[tuple[str, Metadata], ...]:
    return tuple((rule.pattern, rule.metadata) for rule in options.articles)


def _too_few(loaded: Loaded) -> str:
    skipped = (f"{each.path} was skipped ({each.reason})" for each in loaded.skipped)
    read = list_few([loaded.articles[0].path, *skipped], _NAMED, "; ")
    return f"A comparison needs two articles, and there is only one: {read}."


def _apart(corpus: Sequence[Article], subject: Article) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    others: list[Article] = []
    itself: list[Skipped] = []
    for article in corpus:
        if article.text == subject.text or Path(article.path).resolve() == Path(subject.path).resolve():
            itself.append(Skipped(article.path, "this is the article being checked"))
        else:
            others.append(article)
    return tuple(others), tuple(itself)


def _statements(article: Article) -> tuple[Statement, ...]:
    return tuple(read_slots(statement, article) for statement in segment(article))


def _report(
    articles: tuple[Article, ...], skipped: Sequence[Skipped], options: Options, progress: Progress | None,
    focus: str = "",
) -> Report:
    statements = {each.id: _statements(each) for each in counted(articles, "Reading statements", progress)}
    everything = tuple(statement for article in articles for statement in statements[article.id])
    by_id = {article.id: article for article in articles}
    stories = group_stories(by_id, everything, options.matching)
    _refuse_endless([[len(statements[article]) for article in story] for story in stories], options)
    context = context_of(by_id, everything)
    aligned = [
        _align([s for article in story for s in statements[article]], context, options)
        for story in counted(stories, "Aligning stories", progress)
    ]
    claims = _claims(aligned, everything, context, options, progress)
    reprints = find_reprints(by_id, everything)
    origins = find_origins(by_id, reprints)
    report = Report(
        articles=articles,
        origins=tuple(origins[article.id] for article in articles),
        stories=tuple(next(story[0] for story in stories if article.id in story) for article in articles),
        claims=tuple(claim for claim in claims if not focus or focus in claim.articles),
        possible=tuple(tie for each in aligned for tie in each.possible if not focus or _touches(tie, focus)),
        reprints=tuple(each for each in reprints if not focus or focus in (each.left, each.right)),
        skipped=tuple(sorted(skipped, key=lambda each: (each.path, each.reason))),
        topics=tuple(topic.name for topic in options.topics),
        focus=focus,
    )
    return set_aside(report, options.ignore)


def _refuse_endless(stories: Sequence[Sequence[int]], options: Options) -> None:
    """Raise ArticleError when the articles of one story, given by their numbers of statements, make too many pairs."""
    most = options.matching.most_pairs * 1_000
    for sizes in stories:
        pairs = (sum(sizes) ** 2 - sum(size**2 for size in sizes)) // 2
        if pairs > most:
            raise ArticleError(
                f"One story has {len(sizes)} articles, and {pairs:,} pairs of their statements would be compared; "
                f"at most {most:,} are.",
                f"Name fewer articles of it, or allow more with --set matching.most_pairs={-(-pairs // 1_000)}.",
            )


def _align(said: Sequence[Statement], context: Context, options: Options) -> Aligned:
    """Align the statements of one story by their words, and what is left by the settled figures that they tell."""
    aligned = align(said, context.articles, options.matching)
    together = {frozenset(pair) for group in aligned.groups for pair in combinations(group, 2)}
    figures = settled_apart(said, together, context, options.judging)
    return join_figures(aligned, figures, said, context.articles, options.judging.settled)


def _touches(tie: Alignment, article: str) -> bool:
    return article in (article_of(tie.left), article_of(tie.right))


def _claims(
    aligned: Sequence[Aligned], statements: Sequence[Statement], context: Context, options: Options,
    progress: Progress | None,
) -> list[Claim]:
    by_id = {statement.id: statement for statement in statements}
    place = {statement.id: at for at, statement in enumerate(statements)}
    groups = [(sorted(group, key=place.__getitem__), each) for each in aligned for group in each.groups]
    shared = [make_claim([by_id[id_] for id_ in group], each.alignments) for group, each in groups]
    taken = {statement.id for claim in shared for statement in claim.statements}
    single = [make_claim([s], ()) for s in statements if s.id not in taken and s.role is Role.BODY]
    judged = [_settle(claim, context, options) for claim in counted((*shared, *single), "Judging claims", progress)]
    return entitle(sorted(judged, key=lambda claim: _order(claim, options, place)), context.articles)


def _settle(claim: Claim, context: Context, options: Options) -> Claim:
    topic = topic_of(claim.statements, options.topics)
    return judge(replace(claim, topic=topic), context, options.judging)


def _order(claim: Claim, options: Options, place: Mapping[str, int]) -> tuple[bool, int, int, int, int]:
    names = [topic.name for topic in options.topics]
    topic = names.index(claim.topic) if claim.topic else len(names)
    single = claim.verdict is Verdict.SINGLE
    first = place[claim.statements[0].id]
    if single:
        return True, 0, 0, 0, first
    return False, topic, list(Verdict).index(claim.verdict), -len(claim.articles), first


def _explain(left: str, right: str, paths: Iterable[Source], options: Options) -> Explanation:
    loaded = load(list(paths), _rules(options), options.keys)
    articles, _ = leave_out_copies(loaded.articles, {article_of(left), article_of(right)})
    said = tuple(statement for article in articles for statement in segment(article))
    one, other = find_pair(left, right, articles, said)
    stories = group_stories({article.id: article for article in articles}, said, options.matching)
    return _explained(one, other, articles, stories, options)


def _explain_report(left: str, right: str, report: Report, options: Options) -> Explanation:
    said = tuple(statement for article in report.articles for statement in segment(article))
    one, other = find_pair(left, right, report.articles, said)
    stories = tuple(
        tuple(article.id for article, of in zip(report.articles, report.stories, strict=True) if of == story)
        for story in dict.fromkeys(report.stories)
    )
    found = _explained(one, other, report.articles, stories, options)
    told = _outcome_told(one.id, other.id, report)
    if told is None or told is found.outcome:
        return found
    return replace(found, note=f"The report says {told}: it was written with other settings or by another version.")


def _explained(
    one: Statement, other: Statement, articles: Sequence[Article], stories: Sequence[Sequence[str]], options: Options
) -> Explanation:
    """Explain two statements among all those of their story, which are read again with their details."""
    by_id = {article.id: article for article in articles}
    story = next(story for story in stories if one.article in story)
    if other.article not in story:
        reason = "They were not compared: their articles tell two stories, by their words or their dates."
        return Explanation(one, other, (by_id[one.article], by_id[other.article]), Outcome.APART, reason)
    said = [statement for id_ in story for statement in _statements(by_id[id_])]
    found = explain_pair(one, other, said, by_id, options.matching)
    return found if found.outcome is Outcome.TOGETHER else _explained_by_figure(found, said, by_id, options)


def _explained_by_figure(
    found: Explanation, said: Sequence[Statement], articles: Mapping[str, Article], options: Options
) -> Explanation:
    """Say so where two statements whose words are apart came into one claim by a settled figure that both tell."""
    groups = _align(said, context_of(articles, said), options).groups
    claim = next((group for group in groups if {found.left.id, found.right.id} <= set(group)), ())
    if not claim:
        return found
    reason = "The score alone is too low, but they tell one figure that a story has once, and tell it otherwise."
    told = tuple(statement for statement in said if statement.id in claim)
    return replace(found, outcome=Outcome.TOGETHER, reason=reason, claim=told)


def _outcome_told(left: str, right: str, report: Report) -> Outcome | None:
    """Return what a report says of two statements, None when it does not tell of all claims."""
    for claim in report.every_claim:
        if {left, right} <= {statement.id for statement in claim.statements}:
            return Outcome.TOGETHER
    if any({tie.left, tie.right} == {left, right} for tie in report.possible):
        return Outcome.POSSIBLE
    whole = not report.left_out and report.focus in ("", article_of(left), article_of(right))
    return Outcome.APART if whole else None
