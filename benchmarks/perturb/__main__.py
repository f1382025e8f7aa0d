"""Print, for each kind of detail changed, how the judge told the change, and what it told of untouched pairs.

    python -m benchmarks.perturb              the table
    python -m benchmarks.perturb KIND         also each change of this kind that was not told
    python -m benchmarks.perturb untouched    also each untouched pair told as conflict or update

Reads the labelled stories and ECB+ in `shared` beside the checkout.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from claimdiff.judge import context_of, judge
from claimdiff.model import Alignment, Article, Block, Claim, Published, Relation, Role, Span, Statement
from claimdiff.options import Judging
from claimdiff.slots import read_slots

from .details import DETAILS, Detail
from .pairs import DAY, Agreed, Said, agreed_pairs, edited
from .roles import swapped

#: At most this many changes of a kind from one origin.
MOST = 200
ORIGINS = ("itself", "framed", "labelled", "ECB+")
#: Here the changed detail surely tells of the same thing in both; the target, .95, is for these.
SAME_WORDS = ORIGINS[:2]
FALSE = (Relation.CONFLICT, Relation.UPDATE)
_READ: dict[tuple[str, Published | None, str], Statement] = {}
Told = tuple[tuple[str, Relation, str], ...]


def told(left: Said, right: Said) -> Told:
    """Judge a claim of two statements, surely aligned: (slot, relation, explanation) of each difference."""
    one, other = (_read(each) for each in (left, right))
    first, second = sorted((one.id, other.id))
    tie = Alignment(first, second, 1.0)
    claim = Claim("claim", one.text, (one, other), (tie,))
    context = context_of({each.article.id: each.article for each in (left, right)}, (one, other))
    found = judge(claim, context, Judging()).differences
    return tuple((each.slot, each.relation, each.explanation) for each in found)


def _read(said: Said) -> Statement:
    """Read a statement, once for each article as it came; changed articles are read anew."""
    key = (said.article.text, said.article.published, said.statement.id)
    if key not in _READ:
        _READ[key] = read_slots(said.statement, said.article)
    return _READ[key]


def changes(detail: Detail, pairs: Iterable[Agreed]) -> Iterator[tuple[Said, Said]]:
    """Give pairs with one detail changed on the right that both tell: at most one change a pair."""
    for pair in pairs:
        text, other = pair.right.statement.text, pair.left.statement.text
        for start, end, new in detail.edits(text):
            around = text[max(0, start - 4) : end] if start == end else text[start:end]
            if pair.origin in {"itself", "framed"} or (start < end and text[start:end] in other) or (
                start == end and around in other
            ):
                yield _dated(pair.left), edited(_dated(pair.right), start, end, new)
                break


def _dated(said: Said) -> Said:
    return said if said.article.published else Said(replace(said.article, published=DAY), said.statement)


def weightiest(found: Told, detail: Detail) -> str:
    """Name the right relation where it was told in one of the kind's slots, else the weightiest one there."""
    relations = [relation for slot, relation, _ in found if slot in detail.slots]
    right = [relation for relation in relations if relation in detail.told]
    return str(right[0]) if right else str(min(relations, key=list(Relation).index)) if relations else "silent"


def measure_changes(pairs: list[Agreed], asked: str) -> None:
    """Print a line for each kind and origin: how many changes, how many told rightly, and how the others.

    In labelled pairs and those of ECB+ both sentences have the detail, but may tell other things by it.
    """
    print(f"{'changed':12} {'pairs':10} {'n':>4}  right   told as")
    for detail in DETAILS:
        same_words: Counter[str] = Counter()
        for origin in ORIGINS:
            counted: Counter[str] = Counter()
            chosen = [pair for pair in pairs if pair.origin == origin]
            for left, right in islice(changes(detail, chosen), MOST):
                name = weightiest(told(left, right), detail)
                counted[name] += 1
                if detail.kind == asked and name not in detail.told:
                    print(f"    {name}: {left.statement.text}  |  {right.statement.text}")
            _line(detail.kind, origin, counted, detail.told)
            same_words += counted if origin in SAME_WORDS else Counter()
        _line(detail.kind, "same words", same_words, detail.told)


def _line(kind: str, origin: str, counted: Counter[str], told_as: tuple[Relation, ...]) -> None:
    number = sum(counted.values())
    right = sum(counted[str(relation)] for relation in told_as)
    named = "  ".join(f"{name} {count}" for name, count in sorted(counted.items()))
    print(f"{kind:12} {origin:10} {number:4}  {right / number if number else 0:.3f}   {named}")


def measure_untouched(pairs: list[Agreed], asked: str) -> None:
    """Print how many pairs that agree were told as conflict or update, and how many as a detail."""
    print("\nuntouched    pairs        n  false   detail")
    counts = dict.fromkeys(ORIGINS, (0, 0, 0))
    for pair in pairs:
        found = told(pair.left, pair.right)
        false = [each for each in found if each[1] in FALSE]
        if false and asked == "untouched":
            print(f"    {false}\n        {pair.left.statement.text}\n        {pair.right.statement.text}")
        number, wrong, detail = counts[pair.origin]
        counts[pair.origin] = (number + 1, wrong + bool(false),
                               detail + any(relation is Relation.DETAIL for _, relation, _ in found))
    for origin, (number, wrong, detail) in counts.items():
        print(f"untouched    {origin:9} {number:4}  {wrong / max(1, number):.4f}  {detail / max(1, number):.3f}")
    number, wrong = (sum(count[at] for count in counts.values()) for at in (0, 1))
    print(f"untouched    all       {number:4}  {wrong / max(1, number):.4f}")


def measure_roles(asked: str) -> None:
    """Print how swapped roles were told, and how often the same deed in another form was told to differ."""
    counted: Counter[str] = Counter()
    false = number = 0
    for left, right, swap in swapped():
        found = told(_said(left, "one"), _said(right, "two"))
        if swap:
            name = "conflict" if any(slot == "role" and r is Relation.CONFLICT for slot, r, _ in found) else "silent"
            counted[name] += 1
        else:
            number += 1
            false += any(relation in FALSE for _, relation, _ in found)
            name = "conflict" if any(relation in FALSE for _, relation, _ in found) else "silent"
        if asked == "role" and swap == (name == "silent"):
            print(f"    {name}: {left}  |  {right}")
    _line("role", "templates", counted, (Relation.CONFLICT,))
    print(f"role         the same deed in another form {number}, told to differ {false} = {false / number:.4f}")


def _said(text: str, outlet: str) -> Said:
    span = Span(0, len(text))
    article = Article(outlet, f"{outlet}.txt", outlet, text, published=Published(date(2018, 6, 6)),
                      blocks=(Block(span, Role.BODY),))
    return Said(article, Statement(f"{outlet}-0", outlet, span, span, text))


def main() -> None:
    """Print the tables; list what the one argument asks for."""
    asked = " ".join(sys.argv[1:])
    pairs = agreed_pairs()
    measure_changes(pairs, asked)
    measure_roles(asked)
    measure_untouched(pairs, asked)


if __name__ == "__main__":
    main()
