"""Statements that tell one figure of a story and hardly a word alike: they come into claims of their own."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from claimdiff.matcher.align import Aligned
from claimdiff.matcher.score import score_pairs
from claimdiff.model import Alignment, Article, Statement

Ends = frozenset[str]


def join_figures(
    aligned: Aligned, figures: Sequence[Collection[Ends]], statements: Sequence[Statement],
    articles: Mapping[str, Article], least: float,
) -> Aligned:
    """Return what speaks of the same with the pairs of ids in `figures` together, where they score at least `least`.

    Each member of `figures` holds the pairs that tell one figure; those that share a statement come into one
    claim. `statements` are those of the story, `articles` maps each one's article id to the article. The story is
    scored anew only where there are such pairs.
    """
    if not any(figures):
        return aligned
    scored = [tie for tie in score_pairs(statements, articles) if tie.score >= least]
    of_each = [[tie for tie in scored if frozenset({tie.left, tie.right}) in ends] for ends in figures]
    joined = {(tie.left, tie.right): tie for ties in of_each for tie in ties}
    return replace(
        aligned,
        groups=tuple(sorted((*aligned.groups, *(group for ties in of_each for group in _linked(ties))))),
        alignments=tuple(
            sorted((*aligned.alignments, *joined.values()), key=lambda tie: (tie.left, tie.right))
        ),
        possible=tuple(tie for tie in aligned.possible if (tie.left, tie.right) not in joined),
    )


def _linked(ties: Sequence[Alignment]) -> list[tuple[str, ...]]:
    groups: list[set[str]] = []
    for tie in ties:
        touching = [group for group in groups if group & {tie.left, tie.right}]
        groups = [group for group in groups if group not in touching] + [{tie.left, tie.right}.union(*touching)]
    return [tuple(sorted(group)) for group in groups]
