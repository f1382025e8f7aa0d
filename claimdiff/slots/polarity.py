"""The slot of polarity: whether a predicate is affirmed or denied."""

from __future__ import annotations

from functools import lru_cache

from claimdiff.model import Article, Comparison, Polarity, Reading, Relation, Role, Span, Statement
from claimdiff.slots.antonyms import (
    ANTONYMS,
    AUXILIARIES,
    CONDITIONS,
    COPULAS,
    FAILING,
    IRREGULAR,
    MODALS,
    NEGATORS,
    NOT_DENIALS,
    PASSED_OVER,
)
from claimdiff.slots.attribution import attributions_in
from claimdiff.slots.quotation import overlapping
from claimdiff.slots.slot import Slot
from claimdiff.slots.verbs_of_saying import PLAIN_VERBS
from claimdiff.slots.words import EMPTY_WORDS, places_of, reading_of, stem

#: Two statements must share this many stems of content beside the predicate to speak of one deed ...
SHARED_STEMS = 2
#: ... and this part of all their stems (Dice's measure), before a denial in one is held against the other.
SHARED_PART = 0.4
#: A statement of more words is a list or no prose: what stands beside a predicate there says little of it.
_LONGEST = 250
#: From this part on, two statements are otherwise the same words, conditions included.
SAME_PART = 0.8
#: A negator denies a predicate at most this many words on.
_REACH = 5

_Word = tuple[str, int, int]


def read_polarity(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Read the predicates of a statement, each affirmed or denied; the span runs from negator to predicate.

    Predicates are words after an auxiliary or a negator, past forms, and words of the table of antonyms.
    A predicate that is both affirmed and denied in one statement is left out, and so is a statement of
    more than 250 words.
    """
    if statement.role is Role.HEADLINE:
        return ()
    start = statement.span.start
    words = [(word, start + a, start + b) for word, a, b in places_of(statement.text)]
    if len(words) > _LONGEST:
        return ()
    found = list(_predicates(words, article.text))
    both = {key for key, negated, _ in found if negated} & {key for key, negated, _ in found if not negated}
    plain, voice = _is_plain(words, statement), _voice(statement, article)
    readings = []
    for key, negated, span in found:
        if key in both:
            continue
        free = plain and not overlapping(article.text, span)
        value = Polarity(key, negated, _about(words, span), voice, free)
        readings.append(reading_of(statement, article, "polarity", value, span))
    return tuple(readings)


def _predicates(words: list[_Word], text: str) -> list[tuple[str, bool, Span]]:
    """Find the predicates among words: (stem with its modal, denied, span)."""
    found: list[tuple[str, bool, Span]] = []
    taken: set[int] = set()
    for at, (_, start, _) in enumerate(words):
        if _denies(words, at):
            target = _target(words, at)
            if target is not None and target not in taken:
                taken.add(target)
                key, flipped = _key(words, target)
                found.append((key, not flipped, Span(start, words[target][2])))
    led_to = {_target(words, at) for at, (word, _, _) in enumerate(words) if word in COPULAS}
    for at, (_, start, end) in enumerate(words):
        if at not in taken and (at in led_to or (_is_predicate(words, at) and text[start].islower())):
            key, flipped = _key(words, at)
            found.append((key, flipped, Span(start, end)))
    return sorted(found, key=lambda one: one[2])


def _denies(words: list[_Word], at: int) -> bool:
    word = words[at][0]
    following = words[at + 1][0] if at + 1 < len(words) else ""
    if following in NOT_DENIALS:
        return False
    return word in NEGATORS or word.endswith("n't") or (word in FAILING and following == "to") or word == "no"


def _target(words: list[_Word], at: int) -> int | None:
    """Find the predicate that a negator or a form of "be" leads to: the next word of content within reach."""
    for place in range(at + 1, min(at + 1 + _REACH, len(words))):
        word = words[place][0]
        if word not in EMPTY_WORDS and word not in PASSED_OVER and not word.endswith("ly"):
            return place
    return None


def _is_predicate(words: list[_Word], at: int) -> bool:
    word = words[at][0]
    if word in EMPTY_WORDS or word in PLAIN_VERBS or len(word) < 3:
        return False
    following = words[at + 1][0] if at + 1 < len(words) else ""
    if word.endswith("ly") or (word in FAILING and following == "to"):
        return False
    before = words[at - 1][0] if at else ""
    past = word in _irregular() or (word.endswith("ed") and len(word) > 4)
    return past or word in _antonyms() or before in AUXILIARIES or before in MODALS


def _key(words: list[_Word], at: int) -> tuple[str, bool]:
    """Name a predicate by its stem, an antonym by the other side's, with the modal verb before it if any."""
    word = words[at][0]
    base, flipped = _antonyms().get(word, (stem(_irregular().get(word, word)), False))
    modal = next((w for w, _, _ in reversed(words[max(0, at - 3) : at]) if _modal(w)), "")
    return (f"{_modal(modal)} {base}" if modal else base), flipped


def _modal(word: str) -> str:
    bare = {"won't": "will", "can't": "can", "cannot": "can"}.get(word, word.removesuffix("n't"))
    return bare if bare in MODALS else ""


def _is_plain(words: list[_Word], statement: Statement) -> bool:
    """Tell whether a statement binds who makes it: no condition, no question, no second denial."""
    denials = sum(_denies(words, at) for at in range(len(words)))
    return denials < 2 and "?" not in statement.text and not any(word in CONDITIONS for word, _, _ in words)


def _voice(statement: Statement, article: Article) -> str:
    named = [one.name or one.via for one in attributions_in(article, statement.sentence)]
    return named[0] if named else ""


def _about(words: list[_Word], span: Span) -> tuple[str, ...]:
    """Return the stems of the words of content beside the predicate, each once, in order."""
    beside = (
        stem(_irregular().get(word, word)) for word, start, end in words
        if not span.overlaps(Span(start, end)) and word not in EMPTY_WORDS and word not in PLAIN_VERBS
        and not word.endswith("n't")
    )
    return tuple(dict.fromkeys(beside))


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    return {form: line.split()[0] for line in IRREGULAR.strip().splitlines() for form in line.split()[1:]}


@lru_cache(maxsize=1)
def _antonyms() -> dict[str, tuple[str, bool]]:
    """Return each word of the table with the stem of its first side and whether it denies it."""
    found: dict[str, tuple[str, bool]] = {}
    for line in ANTONYMS.strip().splitlines():
        first, second = (side.split() for side in line.split("|"))
        name = stem(_irregular().get(first[0], first[0]))
        found.update({word: (name, word in second) for word in (*first, *second)})
    return found


def compare_polarity(left: Reading, right: Reading) -> Comparison | None:
    """Tell whether two outlets affirm and deny one thing.

    A conflict needs one predicate, one deed (the words beside it), one voice, and nothing conditional, unless
    the conditions are the same in otherwise the same words. Where two parties are named, one may deny what
    the other says while both outlets are right: that is a detail.
    """
    first, second = left.value, right.value
    if not isinstance(first, Polarity) or not isinstance(second, Polarity) or first.word != second.word:
        return None
    if first.negated == second.negated:
        return Comparison(Relation.SAME)
    if not _same_words(first, second) and not (first.plain and second.plain and _one_deed(first, second)):
        return None
    reason = f"{{left}} says “{left.text}”, {{right}} “{right.text}”."
    if first.voice != second.voice and first.voice and second.voice:
        return Comparison(Relation.DETAIL, f"{reason} Each is told by another party.")
    return Comparison(Relation.CONFLICT, reason)


def _same_words(first: Polarity, second: Polarity) -> bool:
    """Tell whether nothing but the denial differs between two statements of some length."""
    return first.plain == second.plain and len(first.about) > SHARED_STEMS and _alike(first, second) >= SAME_PART


def _one_deed(first: Polarity, second: Polarity) -> bool:
    shared = len(set(first.about) & set(second.about))
    return shared >= SHARED_STEMS and _alike(first, second) >= SHARED_PART


def _alike(first: Polarity, second: Polarity) -> float:
    """Return Dice's measure of the stems beside two predicates."""
    mine, theirs = set(first.about), set(second.about)
    return 2 * len(mine & theirs) / max(1, len(mine) + len(theirs))


POLARITY = Slot("polarity", "Whether a predicate is affirmed or denied.", read_polarity, compare_polarity)
