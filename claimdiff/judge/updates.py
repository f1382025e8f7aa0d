"""Conflicts that the time of publication explains: a toll that grows, a plan that has since happened."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time

from claimdiff.judge.context import Context
from claimdiff.judge.pairs import Pair
from claimdiff.model import Comparison, Moment, Published, Quantity, Reading, Relation, Statement
from claimdiff.model.dates import tell_when
from claimdiff.options import Judging

#: Figures that keep growing while a story unfolds. The size of a crowd or the shots that hit do not:
#: those are settled when the event is over.
DEVELOPING = frozenset(
    {"killed", "injured", "missing", "arrested", "damaged", "destroyed", "displaced", "evacuated", "rescued",
     "infected", "trapped", "hospitalised"}
)

#: Stretches in which what goes on is counted, and the word by which they are.
_RUNNING, _OF = frozenset({"day", "night", "week", "hour"}), re.compile(r" of\b")
_UNDATED = Comparison(Relation.DETAIL, "unclear which was told later: such a figure may grow")
_RUNS_ON = Comparison(Relation.DETAIL, "unclear which was told later: what goes on lasts longer every day")

#: Words by which a text calls its figure a count so far.
_SO_FAR = re.compile(
    r"\b(?:so far|(?:death )?toll|confirmed (?:dead|deaths?|killed)|(?:rose|risen|rises|climbed|climbs|increased) to"
    r"|and (?:rising|counting)|as of)\b", re.IGNORECASE,
)


def explain_by_time(pair: Pair, context: Context, options: Judging) -> Pair:
    """Turn the conflict of a developing figure into an update when the higher figure was published later.

    Both publication times must be known, differ, and lie within `options.developing_hours`; what
    happened longer ago than that no longer develops. Where the order is not known, a sentence that calls
    its figure a count so far ("the toll rose to 11", "confirmed dead") still makes the two one running count.
    """
    if pair.relation is not Relation.CONFLICT or not (_runs_on(pair) or _developing(pair, context, options)):
        return pair
    left, right = (context.articles[each.article] for each in (pair.left_statement, pair.right_statement))
    hours = hours_between(left.published, right.published)
    if not hours:
        return replace(pair, comparison=_RUNS_ON) if _runs_on(pair) else _counted_so_far(pair, hours, context)
    if abs(hours) > options.developing_hours:
        return pair
    earlier, later = (pair.left, pair.right) if hours > 0 else (pair.right, pair.left)
    if _amount(later) < _amount(earlier):
        return pair
    newer = right if hours > 0 else left
    reason = f"a figure that grows: “{later.text}” was published later ({tell_when(newer.published)})"
    return replace(pair, comparison=Comparison(Relation.UPDATE, reason))


def _runs_on(pair: Pair) -> bool:
    """Tell whether two stretches of time are counts of days that go on: "five days of riots", "eight days of riots"."""
    return all(
        isinstance(each.value, Quantity)
        and {each.value.unit, each.value.thing} & _RUNNING
        and _OF.search(each.text + after)
        for each, after in (
            (each, statement.after(each.span)[:4])
            for each, statement in ((pair.left, pair.left_statement), (pair.right, pair.right_statement))
        )
    )


def _counted_so_far(pair: Pair, hours: float | None, context: Context) -> Pair:
    """Weaken the conflict of two developing figures of which nobody knows the order; `hours` is None without days."""
    for statement in (pair.left_statement, pair.right_statement):
        found = _SO_FAR.search(statement.sentence.of(context.articles[statement.article].text))
        if found:
            reason = f"a figure that grows, of which one is a count so far (“{found.group()}”)"
            return replace(pair, comparison=Comparison(Relation.UPDATE, reason))
    return pair if pair.exchanged or hours is not None else replace(pair, comparison=_UNDATED)


def hours_between(left: Published | None, right: Published | None) -> float | None:
    """Return the hours from the publication of `left` to that of `right`; None when not known.

    Zero when both name the same day and the hour of one is not known: no order can be told.
    """
    if left is None or right is None:
        return None
    if left.day == right.day and (left.at is None or right.at is None):
        return 0.0
    return (_clock(right) - _clock(left)).total_seconds() / 3600


def _clock(published: Published) -> datetime:
    return datetime.combine(published.day, published.at or time(12))


def _developing(pair: Pair, context: Context, options: Judging) -> bool:
    figures = all(
        isinstance(each.value, Quantity) and each.value.event in DEVELOPING for each in (pair.left, pair.right)
    )
    return figures and not any(
        _long_past(statement, context, options) for statement in (pair.left_statement, pair.right_statement)
    )


def _long_past(statement: Statement, context: Context, options: Judging) -> bool:
    """Tell whether the statement's sentence speaks of a time that was long over at publication."""
    published = context.articles[statement.article].published
    moments = [reading.value for reading in context.around(statement, "moment") if isinstance(reading.value, Moment)]
    ends = [moment.end for moment in moments if moment.end is not None]
    if published is None or not ends:
        return False
    return (_clock(published) - max(ends)).total_seconds() / 3600 > options.developing_hours


def _amount(reading: Reading) -> float:
    value = reading.value
    assert isinstance(value, Quantity)
    return value.low if value.low is not None else value.high or 0.0
