"""What stands between a thing counted and what happened to it: `three people, one of them a child, were killed`."""

from __future__ import annotations

from claimdiff.slots.quantity_things import EVENTS
from claimdiff.slots.quantity_tokens import Token, folded_at, glued_at

Tokens = tuple[Token, ...]

#: Verbs that lead to the event, and end what stands between.
_LEADING = frozenset("was were is are has have had suffered sustained received".split())
#: Prepositions that go on with the thing counted: "three cables between Italy and Egypt were cut".
_PREPOSITIONS = frozenset(
    "in on at from of between near inside outside aboard across along under off around within throughout".split()
)
#: Words with which another clause begins, so that the verb after them has another subject.
_CLAUSES = frozenset(
    "who whom whose which that and but or while when as after before since because where if than to by".split()
)
#: An aside is at most this many words long, commas counted.
_LONGEST = 14


def past_aside(tokens: Tokens, after: int) -> int:
    """Return where the event is told past an aside in commas or dashes, or past where the thing is; 0 without one.

    `after` is the index after the thing counted.
    """
    opening = folded_at(tokens, after)
    if opening in {",", "-", "–", "—"}:
        return _past_closing(tokens, after, opening)
    return _past_place(tokens, after) if opening in _PREPOSITIONS else 0


def _past_closing(tokens: Tokens, after: int, mark: str) -> int:
    for at in range(after + 2, min(after + _LONGEST, len(tokens))):
        word = folded_at(tokens, at)
        if word in {".", ";", ":", "?", "!"} or word in _LEADING:
            return 0
        closes = word == mark and not (mark == "-" and glued_at(tokens, at + 1))
        if closes and (folded_at(tokens, at + 1) in _LEADING or folded_at(tokens, at + 1) in EVENTS):
            return at + 1
    return 0


def _past_place(tokens: Tokens, after: int) -> int:
    between = False
    for at in range(after, min(after + _LONGEST, len(tokens))):
        token = tokens[at]
        if token.folded in _LEADING:
            return at
        if token.folded == ",":
            return _past_closing(tokens, at, ",")
        if token.folded in EVENTS and token.folded.endswith("ed"):
            return at
        joins = token.folded == "and" and between
        if not token.word or token.folded in EVENTS or (token.folded in _CLAUSES and not joins):
            return 0
        between = (between or token.folded == "between") and not joins
    return 0
