"""Whether two excluding values are told of one event: the same deed, by the same people, in the same respect."""

from __future__ import annotations

import re

from claimdiff.judge.context import Context
from claimdiff.judge.figures import MARKS, is_money
from claimdiff.judge.pairs import Pair
from claimdiff.model import Moment, Name, Place, Polarity, Quantity, Reading, Statement
from claimdiff.slots.quantity_people import both_attack, one_mark
from claimdiff.slots.quantity_things import EVENTS, MEASURES, PEOPLE
from claimdiff.words import EMPTY_WORDS, stem, words

#: Statements this much alike are about one thing even where the verbs beside their values differ.
NEARLY_ONE = 0.95
#: Two times of one verb must stand in statements this much alike: a body is found days after a death.
_ALIKE = 0.7
#: What these say of what happened is nothing, or only that it is to come.
_UNTOLD = frozenset({"", "planned"})
#: A line that says hardly more than its date is the date of the page.
_FEWEST = 3
#: A denial and an affirmation share at least this part of all their words of content.
_SAME_WORDS = 0.5
#: Words by which a figure is a sum of several counts.
_SUM = re.compile(r"\b(?:so far|a total of|combined|altogether|in all|overall|career|in total)\b", re.IGNORECASE)
#: A denial and the verb after it, right before a figure, and how far back it is looked for, in characters.
_NOT, _BEFORE = re.compile(r"(?:\b(?:not|never)|n['’]t)\s\w{2,20}\s$"), 40
#: What is counted once and altogether, whether or not a text says "a total of": the shots of a shooting, who is aboard.
_WHOLE = frozenset({"fired", "hit", "aboard", "attended"})
#: What players, teams and careers are counted in: two such figures are nearly always of two people or spells.
_PERFORMANCES = frozenset(
    """point game touchdown goal yard run rebound assist season win loss set lap basket hit save shot title match
    medal vote episode rbi rbis homer pass reception carry punch attempt interception start wicket try""".split()
)
#: Things of which one story counts many, each another: alone they say too little.
_MANY_TIMES = _PERFORMANCES | {"", "bullet", "distance", "line", "round", "time"}
#: What is left of a game or a term is told of another moment each time.
_LEFT = frozenset({"left", "remaining", "to"})
#: Stretches of time: "19 seasons with the club" and "four seasons as its director" are two stretches.
STRETCHES = frozenset({"hour", "day", "week", "month", "year", "season", "minute", "decade"})
#: Units of which a text gives many, of one thing: shares, and stretches of time.
_LOOSE = STRETCHES | {"percent", "share", "percentage point"}
_DENIALS = frozenset({"not", "never", "no", "nobody", "nothing", "neither", "nor", "without", "cannot"})


def may_be_one_event(pair: Pair, score: float) -> bool:
    """Tell whether what the two statements tell beside their values lets these be of one event.

    `score` is that of their alignment (0..1). Figures need the same event, or statements that are nearly one;
    moments need the same verb; a denial needs a plain affirmation in much the same words. Values that take
    each other's place in otherwise the same words need nothing more.
    """
    left, right = pair.left.value, pair.right.value
    if not pair.exchanged and _of_another_in_order(pair):
        return False
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return _one_count(pair, left, right, score)
    if isinstance(left, Moment) and isinstance(right, Moment) and "page" in {left.event, right.event}:
        return False
    if pair.exchanged:
        return True
    if isinstance(left, Moment) and isinstance(right, Moment):
        return _one_verb(pair, left, right, score)
    if isinstance(left, Polarity) and isinstance(right, Polarity):
        return _one_affirms(pair, left_denies=left.negated)
    return True


def of_other_people(pair: Pair, context: Context) -> bool:
    """Tell whether both statements of two figures or places name people, those who speak aside, and none in common."""
    if not isinstance(pair.left.value, (Quantity, Place)):
        return False
    one, other = _people(pair.left_statement, pair.left, context), _people(pair.right_statement, pair.right, context)
    return bool(one and other) and not any(mine <= theirs or theirs <= mine for mine in one for theirs in other)


def _one_verb(pair: Pair, left: Moment, right: Moment, score: float) -> bool:
    """Tell whether two times go with one verb, in statements that say more than their dates."""
    if left.event != right.event or left.event == "told":
        return False
    says_more = all(
        len(_content(statement) - _content_of(reading.text)) >= _FEWEST
        for statement, reading in ((pair.left_statement, pair.left), (pair.right_statement, pair.right))
    )
    return says_more and score >= (_ALIKE if left.event not in _UNTOLD else NEARLY_ONE)


def _one_affirms(pair: Pair, *, left_denies: bool) -> bool:
    """Tell whether the side that does not deny affirms plainly, and both say it in much the same words."""
    affirmed = pair.right_statement if left_denies else pair.left_statement
    if any(word in _DENIALS or word.endswith("n't") for word in words(affirmed.text)):
        return False
    one, other = _content(pair.left_statement), _content(pair.right_statement)
    return len(one & other) >= _SAME_WORDS * len(one | other)


def _one_count(pair: Pair, left: Quantity, right: Quantity, score: float) -> bool:
    if left.unit in MARKS:
        return True
    sums = [bool(_SUM.search(each.text)) for each in (pair.left_statement, pair.right_statement)]
    if sums[0] != sums[1] and not (left.event in _WHOLE and left.event == right.event):
        return False
    if _denied(pair.left, pair.left_statement) or _denied(pair.right, pair.right_statement):
        return False
    after = _following(pair.left, pair.left_statement), _following(pair.right, pair.right_statement)
    if _stretch(left) and (after[0] != after[1] or after[0] in _LEFT):
        return False
    if left.thing in _PERFORMANCES | {"distance"} and not pair.exchanged:
        return False
    one_deed = (bool(left.event) and _deed(left) == _deed(right)) or _tells_itself(pair, left, right)
    named = left.thing == right.thing and bool(left.thing or left.unit) and not _of_a_fight(pair, left)
    nearly_one = score >= NEARLY_ONE and named
    return (one_deed and nearly_one) if left.thing in _PERFORMANCES else (one_deed or nearly_one)


def _of_a_fight(pair: Pair, left: Quantity) -> bool:
    """Tell whether "rounds" may be those of a fight: they are of ammunition where "of" follows them."""
    sides = ((pair.left, pair.left_statement), (pair.right, pair.right_statement))
    return left.thing == "bullet" and any(_following(reading, statement) != "of" for reading, statement in sides)


def _tells_itself(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Tell whether two figures say by themselves what they count: a measure's name, a noun, a mark of people."""
    if left.thing != right.thing or left.unit != right.unit or left.ordinal or left.thing in _MANY_TIMES:
        return False
    if left.unit:
        return left.thing in MEASURES.values() or (bool(left.thing) and left.unit not in _LOOSE and not is_money(left))
    if any(each.event in EVENTS.values() for each in (left, right)):
        return False
    if left.thing in PEOPLE:
        return one_mark(pair.left, pair.right) or both_attack(pair.left, pair.right)
    return left.event == right.event or not (left.event and right.event)


def _content(statement: Statement) -> frozenset[str]:
    return _content_of(statement.text)


def _content_of(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text) if word not in EMPTY_WORDS and word.isalpha())


def _deed(quantity: Quantity) -> str:
    """Return the event without its degree: "badly damaged" gives "damaged"."""
    return quantity.event.rpartition(" ")[2]


def _stretch(quantity: Quantity) -> bool:
    return quantity.unit in STRETCHES or quantity.thing in STRETCHES


def _following(reading: Reading, statement: Statement) -> str:
    """Return the first word after a reading, folded; empty at the end."""
    after = words(statement.after(reading.span))
    return after[0] if after else ""


def _of_another_in_order(pair: Pair) -> bool:
    """Tell whether the two statements name one thing by two ordinals: "the first crash", "the second crash"."""
    one, other = (
        {each.value.thing: each.value.low for each in statement.read("quantity")
         if isinstance(each.value, Quantity) and each.value.ordinal and each.value.thing}
        for statement in (pair.left_statement, pair.right_statement)
    )
    return any(other.get(thing, number) != number for thing, number in one.items())


def _denied(reading: Reading, statement: Statement) -> bool:
    """Tell whether a verb that is denied leads to a figure: "did not send only three observers"."""
    return bool(_NOT.search(statement.before(reading.span)[-_BEFORE:]))


def _people(statement: Statement, told: Reading, context: Context) -> frozenset[frozenset[str]]:
    """Return the people whom a statement or its sentence names, each as the parts of the name, without speakers.

    Of a count only those who are named before it: who comes after one is not whose it is.
    """
    count = isinstance(told.value, Quantity) and not told.value.unit
    speaking = {reading.span for reading in context.around(statement, "speaker")}
    named = (
        reading for reading in context.around(statement, "name")
        if isinstance(reading.value, Name) and reading.value.kind == "person"
    )
    return frozenset(
        frozenset(reading.value.parts) for reading in named
        if isinstance(reading.value, Name) and not any(reading.span.overlaps(span) for span in speaking)
        and (not count or reading.span.end <= told.span.start)
    )
