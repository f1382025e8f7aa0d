"""Whether an amount is the size of a crowd: how many came, marched or took to the streets."""

from __future__ import annotations

from claimdiff.slots.quantity_tokens import Token, folded_at

Tokens = tuple[Token, ...]

#: What people are a crowd at.
_GATHERINGS = frozenset(
    "march marches protest protests rally rallies demonstration demonstrations vigil procession crowd crowds turnout"
    " gathering attendance parade strike walkout sit-in funeral".split()
)
#: Words that put a figure on a crowd: "police put the march at 30,000".
_PUTTING = frozenset("put puts putting estimated estimates estimate numbered counted reckoned".split())
#: What a crowd does, where the words after say so: "took to the streets", "joined the demonstration".
_DOING = {
    "took": ("street", "part"), "taken": ("street", "part"), "taking": ("street", "part"),
    "joined": tuple(_GATHERINGS), "joining": tuple(_GATHERINGS), "filled": ("street", "square"),
    "packed": ("street", "square"), "poured": ("street", "square"), "flooded": ("street", "square"),
    "turned": ("out",), "participated": ("in",), "converged": ("on",), "massed": ("in", "outside", "at"),
}
#: How far after a doing word, and before an amount, those words are looked for.
_AHEAD, _BACK = 5, 16


def is_crowd(tokens: Tokens, first: int, after: int) -> bool:
    """Tell whether the amount that begins at `first`, its noun ending before `after`, counts a crowd."""
    doing = _DOING.get(folded_at(tokens, after), ())
    ahead = [folded_at(tokens, after + step) for step in range(1, _AHEAD + 1)]
    if any(word in {wanted, f"{wanted}s"} for word in ahead for wanted in doing):
        return True
    back = [folded_at(tokens, first - step) for step in range(1, min(first, _BACK) + 1)]
    if "by" in back[:3] and "attended" in back[:4]:
        return True
    return back[:1] == ["at"] and bool(_PUTTING & set(back)) and bool(_GATHERINGS & set(back))
