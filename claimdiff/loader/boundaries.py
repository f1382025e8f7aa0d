"""Where a clause can begin inside a sentence, and by which rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimdiff.loader import words
from claimdiff.loader.tokens import (
    Token,
    first_finite,
    is_adverb,
    is_finite,
    is_participle,
    is_past,
    is_word,
    verb_follows,
)

#: How far a verb may stand from the word that opens its clause.
_REACH = 10
_FEWEST_OPENING = 4
DASHES = ("–", "—", "--")
#: Where the search for a subject's verb ends: another clause begins there.
_CLAUSE_ENDS = (
    frozenset((",", ";", ":", "that", "to", "before", "what", *DASHES))
    | words.RELATIVES | words.COORDINATORS | words.SUBORDINATORS | words.CONDITIONS
)
#: Clauses after which the main clause may go on: "The quake, [which hit at night], injured 200 people".
_ASIDES = ("relative", "participle")
#: After these a subject is still open: "says Russia and China want", "between Kim and Trump".
_OPEN_SUBJECTS = words.RELATIVES | words.SUBORDINATORS | words.CONDITIONS | {"that", "what", "between", "both"}
_NO_NOUNS = words.PREPOSITIONS | words.BE | words.COORDINATORS | words.DETERMINERS


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place where a clause can begin: the first word it keeps, by rule `kind`.

    `lacks` tells what the clause speaks of when it has no subject of its own: "main" is the subject of the
    clause before it, "first" the noun before the aside that it follows; empty when it has one.
    """

    at: int
    kind: str
    lacks: str = ""


def find_boundaries(tokens: Sequence[Token]) -> Iterator[Boundary]:
    """Give the places where a clause can begin, in order, outside quotations and brackets."""
    opening = _opening_end(tokens)
    inserted = False
    for at in range(1, len(tokens) - 1):
        if tokens[at].inside:
            continue
        found = Boundary(at, "after the opening") if at == opening else _boundary(tokens, at)
        if inserted and _resumes(tokens, at) and (found is None or found.kind == "past participle"):
            found = Boundary(at, "resumption", "first")
        if found:
            inserted = found.kind in _ASIDES
            yield found
        elif tokens[at].word in ("who", "which") and tokens[at - 1].word == ",":
            inserted = True


def _resumes(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the main clause goes on at `at`, its verb first; "said Fauzi" only says who spoke."""
    return tokens[at - 1].word == "," and tokens[at].word not in words.SAYING and verb_follows(tokens, at)


def _opening_end(tokens: Sequence[Token]) -> int:
    """Give the place after the comma that ends an opening "As the quake hit,"; 0 if there is none."""
    first = tokens[0].word
    if first not in words.SUBORDINATORS | words.OPENERS:
        return 0
    comma = next((at for at, token in enumerate(tokens) if token.word == "," and not token.inside), 0)
    if comma < _FEWEST_OPENING or first_finite(tokens, comma + 1, len(tokens)) is None:
        return 0
    states = first_finite(tokens, 1, comma) is not None or tokens[1].word.endswith("ing")
    return comma + 1 if states else 0


def _boundary(tokens: Sequence[Token], at: int) -> Boundary | None:
    word, before = tokens[at].word, tokens[at - 1].word
    if before == ";":
        return Boundary(at, "semicolon")
    if before in DASHES:
        return _dash(tokens, at)
    if before in words.COORDINATORS and not tokens[at - 1].inside and at >= 3:
        return _coordination(tokens, at)
    if word == "where":
        return _place(tokens, at)
    if is_participle(tokens[at]):
        return _participle(tokens, at)
    return _series(tokens, at) if before == "," else _adverbial(tokens, at)


def _dash(tokens: Sequence[Token], at: int) -> Boundary | None:
    """Read a dash with a whole sentence after it; a pair of dashes only holds an aside."""
    pair = sum(token.word in DASHES for token in tokens) > 1
    whole = not pair and _subject_and_verb(tokens, at)
    return Boundary(at, "dash") if whole else None


def _coordination(tokens: Sequence[Token], at: int) -> Boundary | None:
    """Read "and" with a verb after it, or with a subject and its verb."""
    comma = tokens[at - 2].word == ","
    if tokens[at - 1].word in words.COMMA_COORDINATORS and not comma:
        return None
    last = tokens[at - 3 if comma else at - 2].word
    if "'" in tokens[at].word and tokens[at].word in words.SUBJECT_VERBS:               # "and he's made"
        return Boundary(at, "sentences")
    if verb_follows(tokens, at):
        pair = not comma and (last in words.VERBS or last in words.BE or is_past(last))   # "shot and killed"
        return None if pair else Boundary(at, "verbs", "main")
    if tokens[at].word in words.RESULTS:
        return Boundary(at, "participle", "main")
    if tokens[at].word == "that":
        return Boundary(at, "sentences")
    if tokens[at].word in words.SUBORDINATORS or tokens[at].word in words.CONDITIONS:
        return None
    if _subject_and_verb(tokens, at) is None or not (comma or _is_complete(tokens, at - 1)):
        return None
    return Boundary(at, "sentences")


def _is_complete(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether a clause ends before "and", so that what follows is no second half of a noun."""
    return _object_before(tokens, conjunction) and not _joins_names(tokens, conjunction)


def _subject_and_verb(tokens: Sequence[Token], at: int) -> int | None:
    """Give the place of the verb when a subject and a finite verb begin at `at`."""
    for place in range(at + 1, min(at + _REACH, len(tokens))):
        token = tokens[place]
        if token.inside or token.word in _CLAUSE_ENDS:
            return None
        if is_finite(tokens, place):
            return place
    return None


def _object_before(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether what stands before "and" completes a verb, so that it cannot be half of a subject."""
    for place in range(conjunction - 1, -1, -1):
        word = tokens[place].word
        if word in words.SAYING or word in _OPEN_SUBJECTS:
            return False
        if is_finite(tokens, place):
            return True
        if word in (",", "and", "or"):
            return False
    return False


def _joins_names(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether "and" stands between two names after a preposition: "in Athens and Thessaloniki"."""
    place = conjunction - 1
    while place > 0 and tokens[place].text[0].isupper():
        place -= 1
    return place < conjunction - 1 and tokens[conjunction + 1].text[0].isupper() \
        and tokens[place].word in words.PREPOSITIONS


def _place(tokens: Sequence[Token], at: int) -> Boundary | None:
    """Read "where" with a clause that ends the sentence.

    Clauses with "who", "which" and "that" stay with their noun: cut off, they lose what they speak of, and
    on the labelled stories they made more wrong alignments than right ones.
    """
    if tokens[at - 1].word == ",":
        return Boundary(at, "relative")
    verb = _subject_and_verb(tokens, at + 1) if is_word(tokens[at - 1]) else None
    last = verb is not None and first_finite(tokens, verb + 1, len(tokens)) is None
    return Boundary(at, "relative") if last else None


def _participle(tokens: Sequence[Token], at: int) -> Boundary | None:
    """Read ", killing at least five people", and "leaving 24 dead" without a comma too."""
    word = tokens[at].word
    before = at - 1
    while before > 0 and is_adverb(tokens[before]):
        before -= 1
    if tokens[before].word == ",":
        listed = tokens[at + 1].word in words.COORDINATORS or not is_word(tokens[at + 1])
        return None if word in words.ASIDES or listed else Boundary(before + 1, "participle", "main")
    plain = is_word(tokens[before]) and tokens[before].word not in _NO_NOUNS
    return Boundary(at, "result", "main") if word in words.RESULTS and plain else None


def _series(tokens: Sequence[Token], at: int) -> Boundary | None:
    """Read ", set off landslides and damaged roads": a verb after a comma, and "and" with a verb later."""
    word = tokens[at].word
    if word not in words.SUBORDINATORS and (is_past(word) or word in words.VERBS):
        for place in range(at + 1, min(at + 2 * _REACH, len(tokens) - 1)):
            if tokens[place].word == "and" and verb_follows(tokens, place + 1):
                return None if _has_inset(tokens, at - 1) else Boundary(at, "series", "main")
        return Boundary(at, "past participle", "main") if is_past(word) else None
    return _adverbial(tokens, at)


def _has_inset(tokens: Sequence[Token], comma: int) -> bool:
    """Tell whether a comma before this one opens an inset: "Eric Allen, 61, surrendered and was charged"."""
    earlier = (at for at in range(comma) if tokens[at].word == "," and not tokens[at].inside)
    return any(not verb_follows(tokens, at + 1) for at in earlier)


def _adverbial(tokens: Sequence[Token], at: int) -> Boundary | None:
    word, before = tokens[at].word, tokens[at - 1].word
    following = tokens[at + 1].word
    if word == "ahead" and following == "of":
        return Boundary(at, "ahead of")
    if word == "as" and following == "well" and at + 2 < len(tokens) and tokens[at + 2].word == "as":
        return Boundary(at, "as well as")
    if word == "with" and before == ",":
        acts = any(is_participle(token) for token in tokens[at + 2 : at + _REACH])
        return Boundary(at, "with") if acts else None
    if word == "to" and before not in words.BE and _leads_to_place(tokens, at):
        return Boundary(at, "purpose", "main")
    if word in words.SUBORDINATORS and not is_finite(tokens, at - 1):
        return _subordinate(tokens, at)
    return None


def _leads_to_place(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "to" follows a place or day ("in New York to discuss") and a verb follows it."""
    place = at - 1
    while place > 0 and tokens[place].text[0].isupper():
        place -= 1
    named = place < at - 1 and tokens[place].word in ("in", "at", "to", "on")
    after = tokens[at + 1]
    return named and after.text.islower() and after.word not in words.DETERMINERS


def _subordinate(tokens: Sequence[Token], at: int) -> Boundary | None:
    """Read "after", "as", "while" and their like with a clause after them."""
    word, before = tokens[at].word, tokens[at - 1].word
    if (word in words.COMMA_FIRST and before != ",") or before.endswith(("self", "selves")):
        return None
    compares = any(token.word == "as" for token in tokens[max(0, at - 3) : at])       # "as many as 20"
    if word == "as" and (compares or tokens[at + 1].word in ("a", "an")):
        return None
    start = at - 1 if before in words.LEADING else at
    if tokens[at + 1].word.isdigit() and tokens[at + 2 : at + 3] and tokens[at + 2].word in words.HALVES:
        return None
    if is_participle(tokens[at + 1]) and word != "as":
        return Boundary(start, f"{word} -ing", "main")
    return Boundary(start, f"{word} clause") if _subject_and_verb(tokens, at + 1) else None
