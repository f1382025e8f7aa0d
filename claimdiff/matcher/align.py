"""The statements of one story in, the claims that two or more articles make out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimdiff.matcher.cluster import gather
from claimdiff.matcher.profile import Story, profile_story
from claimdiff.matcher.score import Place, alignment_of, measure_story, score_values
from claimdiff.model import Alignment, Article, Role, Statement
from claimdiff.options import Matching


@dataclass(frozen=True, slots=True)
class Aligned:
    """What speaks of the same.

    `groups` are the ids of each claim's statements, sorted; claims of two or more articles only. A
    statement is in at most `Matching.facts` claims, and no two statements are together twice.
    `alignments` are the scored pairs of different articles within a claim; `possible` are pairs that may
    speak of the same but are in no claim together. Both are sorted by ids.
    """

    groups: tuple[tuple[str, ...], ...]
    alignments: tuple[Alignment, ...]
    possible: tuple[Alignment, ...]


def align(statements: Sequence[Statement], articles: Mapping[str, Article], options: Matching) -> Aligned:
    """Align the statements of one story; `articles` maps each statement's article id to the article.

    The outcome does not depend on the order of `statements`.
    """
    story = profile_story(statements, articles)
    measured = measure_story(story)
    scores = score_values(measured)
    claims = claims_of(story, scores, options)
    together = {(left, right) for claim in claims for left in claim for right in claim if left < right}
    told = {at: alignment_of(story, at, score, measured[at]) for at, score in scores.items()
            if at in together or score >= options.possible}
    ordered = sorted(told.items(), key=lambda item: (item[1].left, item[1].right))
    groups = (tuple(sorted(story.statements[place].id for place in claim)) for claim in claims)
    return Aligned(
        groups=tuple(sorted(groups)),
        alignments=tuple(alignment for at, alignment in ordered if at in together),
        possible=tuple(alignment for at, alignment in ordered if at not in together),
    )


def claims_of(story: Story, scores: Mapping[Place, float], options: Matching) -> list[tuple[int, ...]]:
    """Gather the statements of a story (by place) into claims of two or more articles.

    Body statements make the claims. What a first gathering leaves over is gathered again, up to
    `options.facts` times: a sentence may tell more than one fact. Headlines and captions join afterwards.
    """
    articles = [one.article for one in story.statements]
    body = [one.role is Role.BODY for one in story.statements]
    left_over = {at: score for at, score in scores.items() if body[at[0]] and body[at[1]]}
    claims: list[tuple[int, ...]] = []
    for _ in range(options.facts):
        gathered = [group for group in gather(articles, left_over, options.threshold)
                    if len({articles[place] for place in group}) > 1]
        claims += gathered
        for group in gathered:
            for at in ((left, right) for left in group for right in group if left < right):
                left_over.pop(at, None)
    beside = [place for place, is_body in enumerate(body) if not is_body]
    return sorted(tuple(sorted(claim)) for claim in _with_headlines(claims, beside, scores, options.possible))


def _with_headlines(
    claims: Sequence[tuple[int, ...]], beside: Sequence[int], scores: Mapping[Place, float], least: float
) -> list[tuple[int, ...]]:
    """Add each headline and caption to the claim with the body statement most like it, if that is like enough.

    They restate what the texts tell: they never make a claim of their own, nor tie two together.
    """
    joined: dict[int, list[int]] = {at: [] for at in range(len(claims))}
    for place in beside:
        likeness = [
            (scores.get((min(place, member), max(place, member)), 0.0), -at)
            for at, claim in enumerate(claims) for member in claim
        ]
        best, at = max(likeness, default=(0.0, 0))
        if best >= least:
            joined[-at].append(place)
    return [(*claim, *joined[at]) for at, claim in enumerate(claims)]
