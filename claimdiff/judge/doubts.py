"""Reasons to doubt that two excluding values are told of the same thing: without one, and only then, a conflict."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from claimdiff.judge.areas import of_other_areas
from claimdiff.judge.context import Context
from claimdiff.judge.counted_by import by_two_parties
from claimdiff.judge.elsewhere import adds_up, tells_both
from claimdiff.judge.events import STRETCHES, may_be_one_event, of_other_people
from claimdiff.judge.figures import is_close, is_money, is_size
from claimdiff.judge.owners import measured_from_elsewhere, one_owner, one_person_aged
from claimdiff.judge.pairs import Pair
from claimdiff.judge.settled import are_settled
from claimdiff.judge.updates import explain_by_time
from claimdiff.model import Comparison, Moment, Place, Precision, Quantity, Reading, Relation, Statement
from claimdiff.options import Judging

#: Times counted on from another one, which no calendar places: "On Tuesday ... where, the night before, ..."
_COUNTED_ON = re.compile(
    r"(?i)\b(?:the (?:night|day|evening|week) (?:before|after)|(?:a|one) day (?:earlier|later)"
    r"|the (?:previous|next|following) (?:day|night|evening|morning|week))\b"
)

#: Words right before a time that leave one side of it open: "by 7 a.m.", "until Friday".
_OPEN = re.compile(r"(?i)\b(by|before|until|till|after|since)\s(?:about |around )?$")
_LONGEST_OPEN = 20

#: The score of the alignment of two statements, by their ids.
Scores = Mapping[frozenset[str], float]
Doubt = Callable[[Pair, Scores, Context, Judging], Comparison | None]


def weigh_doubts(pair: Pair, scores: Scores, context: Context, options: Judging) -> Pair | None:
    """Return the pair as it is, weakened by the first doubt about its conflict, or None when it falls away."""
    if pair.relation is not Relation.CONFLICT:
        return pair
    for doubt in _DOUBTS:
        answer = doubt(pair, scores, context, options)
        if answer is not None:
            return None if answer.relation is Relation.SAME else replace(pair, comparison=answer)
    return pair


def _of_other_people(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """Ages, points and years served belong to people: where each statement names others, nothing is compared."""
    if isinstance(pair.left.value, Quantity) and not pair.exchanged and one_owner(pair, context) is False:
        return Comparison(Relation.SAME)
    return Comparison(Relation.SAME) if of_other_people(pair, context) else None


def _of_another_event(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """Where the words beside the values do not speak of one event, nothing is compared."""
    one = one_person_aged(pair, context) or may_be_one_event(pair, scores.get(pair.ends, 0.0))
    return None if one else Comparison(Relation.SAME)


def _of_other_areas(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """Figures for two areas, or for a part and the whole, are numbers of different things."""
    if not isinstance(pair.left.value, Quantity) or pair.left.value.unit in STRETCHES or is_size(pair.left.value):
        return None
    articles = (context.articles[each.article] for each in (pair.left_statement, pair.right_statement))
    reason = of_other_areas(pair, *articles)
    return Comparison(Relation.SCOPE, reason) if reason else None


def _told_in_one_breath(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """A sentence that tells both values, in another clause, does not conflict with one that tells one of them."""
    for statement, other in ((pair.left_statement, pair.right), (pair.right_statement, pair.left)):
        clauses = context.sentences.get((statement.article, statement.sentence), ())
        told = (reading.value for clause in clauses if clause.id != statement.id for reading in clause.read(other.slot))
        if any(value.key == other.value.key for value in told):
            return Comparison(Relation.SAME)
    return None


def _told_by_one_article(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """An article that tells both values, or the parts that add up to the other's figure, excludes neither."""
    both = tells_both(pair, context) or (not pair.exchanged and adds_up(pair, context))
    return Comparison(Relation.SAME) if both else None


def _counted_by_two_parties(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """Two figures of two parties, each told as that party's, are both reported rightly."""
    if not isinstance(pair.left.value, Quantity):
        return None
    reason = by_two_parties(pair, context)
    return Comparison(Relation.DETAIL, reason) if reason else None


def _measured_from_elsewhere(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """Two distances from two places are two distances."""
    return Comparison(Relation.SAME) if not pair.exchanged and measured_from_elsewhere(pair) else None


def _at_an_exchange_rate(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """Sums of money this close are often one sum converted at two rates."""
    left, right = pair.left.value, pair.right.value
    if not (isinstance(left, Quantity) and isinstance(right, Quantity) and left.unit == right.unit and is_money(left)):
        return None
    if not is_close(left, right):
        return None
    return Comparison(Relation.DETAIL, "close enough to be one sum, rounded or converted at another rate")


def _told_later(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """A figure that grows while the story unfolds is updated by a later publication."""
    later = explain_by_time(pair, context, options).comparison
    return later if later.relation is not Relation.CONFLICT else None


def _at_other_times(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """Figures and places told of two different times are not one event's, unless figures are all but equal."""
    one, two = pair.left.value, pair.right.value
    if isinstance(one, Quantity) and isinstance(two, Quantity):
        if is_close(one, two):
            return None
    elif not isinstance(one, Place):
        return None
    later = _since(pair.left_statement, pair.right_statement, context) or _since(
        pair.right_statement, pair.left_statement, context
    )
    if later:
        return Comparison(Relation.SCOPE, f"“{later.text}” came after the other outlet's report")
    left = context.around(pair.left_statement, "moment")
    right = context.around(pair.right_statement, "moment")
    if not left or not right or any(_may_meet(here, there) for here in left for there in right):
        return None
    if any(_COUNTED_ON.search(each.text) for each in (pair.left_statement, pair.right_statement)):
        return None
    reason = f"told of different times: “{left[0].text}” and “{right[0].text}”"
    return Comparison(Relation.SCOPE, reason)


def _open_on_one_side(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """A time that something was done by, or after, leaves room for others; two days it was done by do not."""
    left, right = pair.left.value, pair.right.value
    if not isinstance(left, Moment) or not isinstance(right, Moment):
        return None
    one, other = _opening(pair.left, pair.left_statement), _opening(pair.right, pair.right_statement)
    if not (one or other) or (one == other and Precision.MINUTE not in {left.precision, right.precision}):
        return None
    word, reading = (one, pair.left) if one else (other, pair.right)
    return Comparison(Relation.DETAIL, f"“{word} {reading.text}” leaves room for another time")


def _opening(reading: Reading, statement: Statement) -> str:
    """Return the word right before a time that leaves one side of it open, folded; empty where there is none."""
    found = _OPEN.search(statement.before(reading.span)[-_LONGEST_OPEN:])
    return found[1].lower() if found else ""


def _aged_since(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:  # noqa: ARG001
    """A person grows older between two reports: ages on pages of unknown days do not exclude each other."""
    days = [context.articles[each.article].published for each in (pair.left_statement, pair.right_statement)]
    if None not in days or not one_person_aged(pair, context):
        return None
    return Comparison(Relation.DETAIL, "ages told on pages of which not all days are known")


def _not_sure_of_one_fact(pair: Pair, scores: Scores, context: Context, options: Judging) -> Comparison | None:
    """Where the two statements are not surely about one fact, say so instead of crying conflict."""
    if scores.get(pair.ends, 0.0) >= (options.settled if are_settled(pair, context) else options.sure):
        return None
    return Comparison(Relation.DETAIL, "unclear whether these are told of the same thing")


#: In the order in which they are asked; the first that answers decides.
_DOUBTS: tuple[Doubt, ...] = (
    _told_in_one_breath, _told_by_one_article, _counted_by_two_parties, _of_other_people, _measured_from_elsewhere,
    _of_other_areas, _told_later, _at_other_times, _open_on_one_side, _aged_since, _at_an_exchange_rate,
    _not_sure_of_one_fact, _of_another_event,
)


def _since(statement: Statement, other: Statement, context: Context) -> Reading | None:
    """Return when a statement's event was, if the other tells no time and its article was published before that day."""
    published = context.articles[other.article].published
    told = context.around(statement, "moment")
    if context.around(other, "moment"):
        return None
    starts = [each.value.start for each in told if isinstance(each.value, Moment)]
    after = published is not None and all(start is not None and start.date() > published.day for start in starts)
    return told[0] if starts and after else None


def _may_meet(left: Reading, right: Reading) -> bool:
    one, other = left.value, right.value
    if not isinstance(one, Moment) or not isinstance(other, Moment):
        return True
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start < other.end and other.start < one.end
