"""The slot of places: where something is, and whether two places hold one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from claimdiff.model import Article, Comparison, Place, Reading, Relation, Span, Statement
from claimdiff.slots.atlas import Spot, atlas
from claimdiff.slots.instead import other_place
from claimdiff.slots.place_words import (
    AMBIGUOUS,
    BETWEEN,
    CALENDAR,
    EVENTS,
    KINDS,
    KINDS_IN_NAME,
    MOTION,
    MOTION_WORDS,
    NOT_WHERE,
    OWNED_PLACES,
    REST,
    SETTLED,
    VISIT,
)
from claimdiff.slots.slot import Slot
from claimdiff.slots.words import EMPTY_WORDS, reading_of, stem, words_of
from claimdiff.words import fold

_LEAD = re.compile(r"(?<![\w-])(" + "|".join(sorted(REST | MOTION | VISIT)) + r")\s{1,3}", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s,;:()“”\"—]+")
_POSSESSIVE = re.compile(r"['’]s?$")
#: What parts one clause from the next: an event on its far side tells nothing of the place.
_CLAUSE = re.compile(r"[,;:—]|\b(?:as|after|while|when|before|since|because|that|which|who|but)\b")
#: Names are at most this many words ("Democratic Republic of the Congo").
_LONGEST = 5
#: Small words that stand inside names ("Democratic Republic of the Congo").
_WITHIN_NAMES = frozenset({"of", "the", "and", "de", "da", "del", "al", "el"})
#: At most this many small words stand between a preposition and the name.
_SMALL_WORDS = 6
#: How far back, in characters, a word of motion or an event is looked for.
_BACK = 90


@dataclass(frozen=True, slots=True)
class _Find:
    """A place found in the text, before it is framed."""

    spot: Spot
    known: bool
    span: Span


def read_places(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Read the places of a statement: names after a preposition of place, as in "in Seoul" or "visit Moscow".

    A government named by its capital ("Moscow hopes", "talks with Seoul") is an actor and is not read.
    """
    text = article.text
    found: dict[Span, Reading] = {}
    for lead in _LEAD.finditer(text, statement.span.start, statement.span.end):
        back = text[max(statement.sentence.start, lead.start() - _BACK) : lead.start()]
        clause = _CLAUSE.split(back)[-1]
        before = words_of(clause)
        if not _leads_to_place(lead.group(1).casefold(), before):
            continue
        frame = _frame(lead.group(1).casefold(), before, _subject(clause))
        for find in _places_from(text, lead.end(), statement.span.end):
            value = Place(find.spot.name, find.spot.within, find.known, frame)
            found.setdefault(find.span, reading_of(statement, article, "place", value, find.span))
    return tuple(found[span] for span in sorted(found))


def _leads_to_place(lead: str, before: tuple[str, ...]) -> bool:
    if lead in MOTION:
        return any(word in MOTION_WORDS for word in before[-6:])
    return not (lead == "in" and any(word in NOT_WHERE for word in before[-1:]))


def _frame(lead: str, before: tuple[str, ...], subject: str) -> str:
    """Name the event of which the place is told: the nearest word of an event, with the name before it.

    Without such a word, the two words of content before the preposition are the frame.
    """
    words = (*before, lead) if lead in VISIT else before
    event = next((EVENTS[word] for word in reversed(words) if word in EVENTS), "")
    if event == "visit" and any(EVENTS.get(word) == "invite" for word in before):
        event = "invite"
    side = "to" if lead in VISIT else "in" if lead in REST else lead
    if event:
        return f"{subject} {event} {side}".strip()
    beside = [stem(word) for word in before if word not in EMPTY_WORDS][-2:]
    return f"{' '.join(beside)} {side}" if len(beside) == 2 else ""


def _subject(clause: str) -> str:
    """Return the last name in the words before a place, so that two people's visits are not held together."""
    names = [word for word in _TOKEN.findall(clause) if word[0].isupper() and fold(word) not in EMPTY_WORDS]
    return fold(_POSSESSIVE.sub("", names[-1])) if names else ""


def _places_from(text: str, start: int, end: int) -> Iterator[_Find]:
    """Find the place that begins here, small words skipped, and those joined to it by "and"."""
    find = _after_small_words(text, start, end)
    while find:
        yield find
        joined = re.compile(r"\s{1,3}and\s{1,3}(?:in\s)?").match(text, find.span.end, end)
        find = _place_at(text, joined.end(), end) if joined else None


def _after_small_words(text: str, start: int, end: int) -> _Find | None:
    at, kind = start, False
    for _ in range(_SMALL_WORDS):
        find = _place_at(text, at, end, kind=kind)
        if find:
            return find
        token = _TOKEN.match(text, at, end)
        if not token:
            return None
        word = fold(_POSSESSIVE.sub("", token.group()))
        if word not in BETWEEN and not (token.group() != _POSSESSIVE.sub("", token.group()) and word in atlas()):
            return None
        kind = (kind and word == "of") or word in KINDS
        at = token.end() + 1
        if text[token.end() : at] != " ":
            return None
    return None


def _place_at(text: str, at: int, end: int, *, kind: bool = False) -> _Find | None:
    """Find the place whose name begins exactly here, the longest name first; None when there is none.

    The owner in "Indonesia's Aceh" is passed over; "Beijing's airport" is read as Beijing.
    """
    tokens = _tokens(text, at, end)
    name = list(takewhile(lambda token: token.group()[0].isupper() or token.group() in _WITHIN_NAMES, tokens))
    if name and _POSSESSIVE.search(name[-1].group()):
        following = _TOKEN.match(text, name[-1].end() + 1, end)
        if not following or fold(following.group()).rstrip(".") not in OWNED_PLACES:
            return None
    for count in range(len(tokens), 0, -1):
        find = _known(text, tokens[:count], end)
        if find:
            return find
    return _unknown(text, tokens, end, kind=kind)


def _tokens(text: str, at: int, end: int) -> list[re.Match[str]]:
    """Return up to five words from here that are joined by single blanks (or a comma before D.C.)."""
    tokens: list[re.Match[str]] = []
    while len(tokens) < _LONGEST and (token := _TOKEN.match(text, at, end)):
        tokens.append(token)
        at = token.end() + 1
        if text[token.end() : at] != " " or _POSSESSIVE.search(token.group()):
            break
    return tokens


def _known(text: str, tokens: list[re.Match[str]], end: int) -> _Find | None:
    """Look the words up in the gazetteer; a name that is only the beginning of a longer one is none."""
    written = text[tokens[0].start() : tokens[-1].end()]
    if not written[:1].isupper():
        return None
    bare = written if fold(written) in atlas() else _POSSESSIVE.sub("", written.rstrip(".,!?’'"))
    spot = atlas().get(fold(bare))
    if spot is None or not any(character.isupper() for character in bare.split()[-1][:2]):
        return None
    span = Span(tokens[0].start(), tokens[0].start() + len(bare))
    rest = text[span.end : min(end, span.end + 40)]
    if not _stands_alone(rest) or (_is_short_form(bare) and re.match(r" [a-z]", rest) and _noun_follows(rest)):
        return None
    return _Find(spot, known=True, span=_with_home(text, span, spot, end))


def _stands_alone(rest: str) -> bool:
    """Tell whether a name ends here: no capitalised word goes on, and no possessive makes it an actor."""
    following = _TOKEN.match(rest.lstrip(" ")) if rest[:1] == " " else None
    if rest[:1] in {"-", "–"}:
        return False
    if not following:
        return True
    word = following.group().rstrip(".,!?")
    if word[:1].isupper():
        return fold(word) in CALENDAR or fold(word) in KINDS
    return True


def _is_short_form(name: str) -> bool:
    """Tell "U.S." and "UK", which stand before nouns like adjectives ("U.S. officials")."""
    return name.replace(".", "").isupper()


def _noun_follows(rest: str) -> bool:
    return words_of(rest)[:1] != () and words_of(rest)[0] not in EMPTY_WORDS


def _with_home(text: str, span: Span, spot: Spot, end: int) -> Span:
    """Stretch "Pyongyang" to "Pyongyang, North Korea" when the text itself names what holds it."""
    if text[span.end : span.end + 2] != ", ":
        return span
    tokens = _tokens(text, span.end + 2, end)
    for count in range(len(tokens), 0, -1):
        written = text[tokens[0].start() : tokens[count - 1].end()].rstrip(".,!?’'")
        home = atlas().get(fold(written))
        if home and home.name in spot.within and written[:1].isupper():
            return Span(span.start, tokens[0].start() + len(written))
    return span


def _unknown(text: str, tokens: list[re.Match[str]], end: int, *, kind: bool) -> _Find | None:
    """Take a name the gazetteer lacks for a place only when the text says so: a kind of place beside it."""
    name = [token for token in tokens if token.group()[:1].isupper() or token.group()[:1].isdigit()]
    count = next((i for i, token in enumerate(tokens) if token not in name), len(tokens))
    if not count or not any(token.group()[:1].isupper() for token in tokens[:count]):
        return None
    bare = _POSSESSIVE.sub("", text[tokens[0].start() : tokens[count - 1].end()].rstrip(".,!?"))
    span = Span(tokens[0].start(), tokens[0].start() + len(bare))
    words = fold(bare).split()
    following = fold(tokens[count].group()).rstrip(".,") if count < len(tokens) else ""
    homes = _home_after(text, span.end, end)
    told = kind or following in KINDS or (len(words) > 1 and words[-1] in KINDS_IN_NAME) or bool(homes)
    if not told or words[0] in CALENDAR or span.end - span.start < 3 or span.of(text) != bare:
        return None
    return _Find(Spot(bare, homes), known=False, span=span)


def _home_after(text: str, at: int, end: int) -> tuple[str, ...]:
    """Return the known place that follows after a comma ("Lampahan, Indonesia") with all that holds it."""
    if text[at : at + 2] != ", ":
        return ()
    tokens = _tokens(text, at + 2, end)
    for count in range(len(tokens), 0, -1):
        find = _known(text, tokens[:count], end)
        if find:
            return (find.spot.name, *find.spot.within)
    return ()


def compare_places(left: Reading, right: Reading) -> Comparison | None:
    """Tell whether two places are one, one holds the other, or they exclude each other.

    They exclude each other only when both are known, each is where the same event is told to have been,
    and neither can hold the other.
    """
    first, second = left.value, right.value
    if not isinstance(first, Place) or not isinstance(second, Place):
        return None
    if fold(first.name) == fold(second.name):
        return Comparison(Relation.SAME)
    if second.name in first.within:
        return Comparison(Relation.DETAIL, f"{first.name} is in {second.name}.")
    if first.name in second.within:
        return Comparison(Relation.DETAIL, f"{second.name} is in {first.name}.")
    if _exclude(first, second):
        return Comparison(Relation.CONFLICT, f"{first.name} is not {second.name}, and neither lies in the other.")
    return None


def _exclude(first: Place, second: Place) -> bool:
    known = first.known and second.known and not {first.name, second.name} & AMBIGUOUS
    return known and bool(first.frame) and _settled(first.frame) == _settled(second.frame)


def _settled(frame: str) -> str:
    """Return a frame without the name before its event, where the event alone tells what it is."""
    event, _, side = frame.rpartition(" ")
    return next((f"{each} {side}" for each in SETTLED if f" {event}".endswith(f" {each}")), frame)


PLACE = Slot("place", "Where something is, and which place lies in which.", read_places, compare_places, other_place)
