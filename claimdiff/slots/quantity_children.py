"""How many children somebody has: `a mother of 12`, `a father-of-two`, `one of her 12 children`."""

from __future__ import annotations

from claimdiff.slots.quantity_amount import Amount
from claimdiff.slots.quantity_tokens import Token, folded_at, singular

Tokens = tuple[Token, ...]

#: Words for a parent, with what each has done as the event of the count.
_PARENTS = {
    "mother": "mothered", "mum": "mothered", "mom": "mothered", "father": "fathered", "dad": "fathered",
}
_OWNERS = {"her": "mothered", "his": "fathered"}
#: Whose children a text counts.
PARENTS = frozenset(_PARENTS.values())
_CHILDREN = frozenset({"children", "kids"})


def parent_of(tokens: Tokens, amount: Amount, thing: str, after: int) -> tuple[str, int]:
    """Return whose children an amount counts, and the index after it; an empty string where it counts others.

    `thing` is the noun that the amount counts by itself, and `after` the index after that noun.
    """
    if amount.unit or amount.ordinal:
        return "", after
    children = thing == "child" and folded_at(tokens, after - 1) in _CHILDREN
    before = [word for step in range(1, 5) if (word := folded_at(tokens, amount.first - step)) != "-"] + ["", ""]
    if children and before[0] in _OWNERS:
        return _OWNERS[before[0]], after
    if before[0] != "of" or not (children or not _counts(tokens, amount.after)):
        return "", after
    return _PARENTS.get(before[1], ""), after if children else amount.after


def _counts(tokens: Tokens, at: int) -> bool:
    """Tell whether the word at an index goes on with a count: "the mother of two victims", "of two young men"."""
    word = folded_at(tokens, at)
    plain = at < len(tokens) and tokens[at].word and tokens[at].text.islower()
    return plain and (singular(word) != word or singular(folded_at(tokens, at + 1)) != folded_at(tokens, at + 1)) and (
        word not in {"was", "is", "has", "who", "whose", "as"}
    )
