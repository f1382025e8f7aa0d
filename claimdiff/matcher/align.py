"""The statements of one story in, the claims that two or more articles make out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimdiff.matcher.cluster import gather
from claimdiff.matcher.profile import profile_story
from claimdiff.matcher.score import score_story
from claimdiff.model import Alignment, Article, Statement
from claimdiff.options import Matching


@dataclass(frozen=True, slots=True)
class Aligned:
    """What speaks of the same.

    `groups` are the ids of each claim's statements, sorted, claims of two or more articles only; no
    statement is in two. `alignments` are the scored pairs of different articles within a claim;
    `possible` are pairs that may speak of the same but are in no claim together. Both sorted by ids.
    """

    groups: tuple[tuple[str, ...], ...]
    alignments: tuple[Alignment, ...]
    possible: tuple[Alignment, ...]


def align(statements: Sequence[Statement], articles: Mapping[str, Article], options: Matching) -> Aligned:
    """Align the statements of one story; `articles` maps each statement's article id to the article.

    The outcome does not depend on the order of `statements`.
    """
    story = profile_story(statements, articles)
    scored = score_story(story)
    places = [statement.article for statement in story.statements]
    ties = {pair: alignment.score for pair, alignment in scored.items()}
    groups = tuple(
        tuple(sorted(story.statements[place].id for place in members))
        for members in gather(places, ties, options.threshold)
        if len({places[place] for place in members}) > 1
    )
    claim_of = {id_: number for number, members in enumerate(groups) for id_ in members}
    ordered = sorted(scored.values(), key=lambda one: (one.left, one.right))
    together = [one for one in ordered if one.left in claim_of and claim_of[one.left] == claim_of.get(one.right)]
    taken = {(one.left, one.right) for one in together}
    possible = [one for one in ordered if one.score >= options.possible and (one.left, one.right) not in taken]
    return Aligned(tuple(sorted(groups)), tuple(together), tuple(possible))
