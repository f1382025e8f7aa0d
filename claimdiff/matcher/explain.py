"""Why two statements of one story were, or were not, aligned: the features that pushed, and what they rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimdiff.matcher.align import claims_of
from claimdiff.matcher.candidates import FLOOR, KEPT, Candidates, find_candidates
from claimdiff.matcher.dates import told_of_other_years
from claimdiff.matcher.features import Context, Pair, pair_up
from claimdiff.matcher.grounds import GROUNDS, Sight, forms_of, name_terms
from claimdiff.matcher.profile import Story, profile_story
from claimdiff.matcher.score import (
    NAMES,
    Place,
    Values,
    first_scores,
    join_looks,
    look_around,
    look_at_words,
    score_values,
)
from claimdiff.matcher.support import find_partners, meet
from claimdiff.matcher.weights import SECOND_LOOK
from claimdiff.model import Article, Explanation, Outcome, Push, Role, Statement
from claimdiff.options import Matching


def explain_pair(
    left: Statement, right: Statement, statements: Sequence[Statement], articles: Mapping[str, Article],
    options: Matching,
) -> Explanation:
    """Explain what became of two statements of different articles among all the statements of their story.

    `articles` maps each statement's article id to the article. The outcome is the one that `align` gives.
    """
    story = profile_story(statements, articles)
    place = {one.id: at for at, one in enumerate(story.statements)}
    asked = place[left.id], place[right.id]
    at = min(asked), max(asked)
    candidates = find_candidates(story)
    pair = pair_up(Context(story, candidates), *at)
    words = look_at_words(story)
    first = first_scores(words)
    measured = join_looks(words, look_around(story, first))
    scores = score_values(measured)
    claim = next((each for each in claims_of(story, scores, options) if set(at) <= set(each)), ())
    told = {one.article for one in statements}
    return Explanation(
        left=left, right=right,
        articles=tuple(article for id_, article in sorted(articles.items()) if id_ in told),
        outcome=_outcome(scores.get(at), claim, options),
        reason=_reason(story, at, scores, claim, options) if at in scores else _unseen(pair, candidates, claim),
        score=scores.get(at),
        start=SECOND_LOOK["bias"],
        pushes=_pushes(asked, pair, first, measured[at]) if at in measured else (),
        shared=name_terms(pair.shared, forms_of(story, asked)),
        claim=tuple(story.statements[each] for each in claim),
    )


def _outcome(score: float | None, claim: Sequence[int], options: Matching) -> Outcome:
    if claim:
        return Outcome.TOGETHER
    return Outcome.POSSIBLE if score is not None and score >= options.possible else Outcome.APART


def _reason(
    story: Story, at: Place, scores: Mapping[Place, float], claim: Sequence[int], options: Matching
) -> str:
    """Say in one sentence how the score of a pair that was looked at led to what became of it."""
    beside = any(story.statements[place].role is not Role.BODY for place in at)
    if claim and beside:
        return "A headline or caption joins the claim with the statement that it is most like."
    if claim:
        return ("The score reaches the threshold of a claim." if scores[at] >= options.threshold
                else "The score alone is too low, but the two agree with the other statements of the claim.")
    if scores[at] < options.possible:
        return "The score is below both thresholds."
    if scores[at] < options.threshold:
        return "The score reaches the threshold of a possible alignment, but not that of a claim."
    if beside:
        return "Headlines and captions never make a claim, and join only the one with the statement most like them."
    return "The score is high enough, but other statements, with which they agree more, went into their claims."


def _pushes(asked: Place, pair: Pair, first: Mapping[Place, float], measured: Values) -> tuple[Push, ...]:
    """Return the features of a pair that was looked at, the ones that push hardest first."""
    story = pair.context.story
    partners = find_partners(tuple(one.article for one in story.statements), first)
    sight = Sight(asked, pair, partners, meet(partners, *pair.at), forms_of(story, asked))
    pushes = (Push(name, value, SECOND_LOOK[name], *GROUNDS[name](sight, value))
              for name, value in zip(NAMES, measured, strict=True))
    return tuple(sorted(pushes, key=lambda push: (-abs(push.amount), push.feature)))


def _unseen(pair: Pair, candidates: Candidates, claim: Sequence[int]) -> str:
    through = "They came into one claim because they agree with its other statements. " if claim else ""
    return through + why_not_looked_at(pair, candidates)


def why_not_looked_at(pair: Pair, candidates: Candidates) -> str:
    """Say in one sentence why a pair of different articles was left out before any feature was measured."""
    left, right = (pair.context.story.statements[place] for place in pair.at)
    if not pair.shared:
        return "They were not compared: they have no word in common that tells anything."
    if candidates.overlap.get(pair.at, 0.0) < FLOOR:
        return "They were not compared: what they have in common is too little for what each of them tells."
    ranks = [candidates.ranks[pair.at] + 1, candidates.ranks[pair.at[1], pair.at[0]] + 1]
    if min(ranks) > KEPT:
        return (f"They were not compared: each article has {min(ranks) - 1} or more statements that are more like "
                f"the other one, and only the first {KEPT} are compared.")
    if told_of_other_years(left, right):
        return f"They were not compared: they are told of other times ({_times(left)}; {_times(right)})."
    cast = ", ".join(ground.text for ground in name_terms(pair.shared, forms_of(pair.context.story, pair.at)))
    return f"They were not compared: they share only the names, countries and offices of the story ({cast})."


def _times(statement: Statement) -> str:
    return ", ".join(f"“{reading.text}” is {reading.value.key}" for reading in statement.read("moment"))
