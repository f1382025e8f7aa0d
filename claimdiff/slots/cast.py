"""The cast of an article: the people it names in full, so that a surname can be led back to a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimdiff.model import Article, Role, Span
from claimdiff.slots.atlas import atlas, demonyms
from claimdiff.slots.given_names import GIVEN_NAMES
from claimdiff.slots.person_words import ADJECTIVE_BEGINNINGS, ADJECTIVE_ENDINGS, ROLE_ENDINGS
from claimdiff.slots.remembering import once_an_article
from claimdiff.slots.titles import FAMILY_FIRST, GENERATIONS, NOT_NAMES, OCCUPATIONS, PARTICLES, PERSONAL, TITLES
from claimdiff.slots.words import EMPTY_WORDS, words_of
from claimdiff.words import fold

_TOKEN = re.compile(r"[^\W_][\w.'’-]*")
_POSSESSIVE = re.compile(r"['’]s?$")
#: A person's name is at most this many words.
_LONGEST_NAME = 5


#: Short names of states and second halves of demonyms, which stand before titles.
_ADJECTIVES = frozenset({"u.s", "us", "uk", "eu", "un", "korean", "sudanese"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as written at one place: the span without titles, its folded parts, and the title before it.

    `telling` is true when a personal title says that it is a person's name.
    """

    span: Span
    parts: tuple[str, ...]
    title: str
    telling: bool
    title_start: int


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int
    end: int
    ends: bool


def mentions(text: str, start: int, end: int) -> tuple[Mention, ...]:
    """Return the names, full and short, written between two places of a text, in order; `is_person` tells whose."""
    found = []
    for run in _runs(text, start, end):
        mention = _mention(text, run)
        if mention:
            found.append(mention)
    return tuple(found)


def _runs(text: str, start: int, end: int) -> Iterator[list[_Token]]:
    """Give the runs of capitalised words, with the titles in lower case that lead to them."""
    run: list[_Token] = []
    for token in _tokens(text, start, end):
        if run and (run[-1].ends or text[run[-1].end : token.start] not in {" ", "\n", "  "}):
            yield run
            run = []
        if _fits(token, run):
            run.append(token)
            continue
        if run:
            yield run
        run = [token] if _is_title(token.word) else []
    if run:
        yield run


def _tokens(text: str, start: int, end: int) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text, start, end):
        written = found.group()
        bare = _POSSESSIVE.sub("", written.rstrip(".-"))
        initial = len(bare) == 1 or fold(written) in TITLES
        ends = written != bare and not (written == f"{bare}." and initial)
        if bare:
            yield _Token(bare, found.start(), found.start() + len(bare if ends else written), ends)


def _fits(token: _Token, run: list[_Token]) -> bool:
    if _is_adjective(token.word):
        return False
    if token.word[0].isupper() or (run and fold(token.word) in PARTICLES):
        return True
    titled = bool(run) and _is_title(run[-1].word)
    return titled and (_is_title(token.word) or token.word in {"of", "for"})


def _is_adjective(word: str) -> bool:
    """Tell a word with a hyphen that is no name: "Western-backed", "All-Star", "D-Ohio", "23-year-old"."""
    head, hyphen, tail = word.rpartition("-")
    if not hyphen or _is_title(word):
        return False
    described = tail.islower() and (tail in ADJECTIVE_ENDINGS or (len(tail) > 4 and tail.endswith(("ed", "ing"))))
    return described or len(head) == 1 or fold(head) in ADJECTIVE_BEGINNINGS or "-year" in word


def _is_title(word: str) -> bool:
    return fold(word) in TITLES or word.endswith("-elect")


def _is_personal(word: str) -> bool:
    return fold(word) in PERSONAL or word.endswith("-elect")


def _ends_title(run: list[_Token], at: int) -> bool:
    """Tell whether whatever stands in a run up to here belongs to a title: "Customs Agent" of a David Wells."""
    works = fold(run[at].word) in OCCUPATIONS and fold(run[at + 1].word) in GIVEN_NAMES
    return works or _is_personal(run[at].word)


def _mention(text: str, run: list[_Token]) -> Mention | None:
    """Take a run apart into title and name; None when no person's name is left."""
    at = max((number + 1 for number in range(len(run) - 1) if _ends_title(run, number)), default=0)
    while at < len(run) and _precedes(run, at):
        at += 1
    name = run[at:]
    while name and (not name[-1].word[0].isupper() or fold(name[-1].word) in NOT_NAMES | GENERATIONS):
        name = name[:-1]
    if not name or len(name) > _LONGEST_NAME or any(fold(token.word) in NOT_NAMES for token in name):
        return None
    span = Span(name[0].start, name[-1].end)
    if not _is_name(span.of(text)):
        return None
    titles = [token for token in run[:at] if fold(token.word) not in NOT_NAMES - TITLES]
    held = at == 0 or run[at - 1].word not in {"of", "for"}      # "governor of Ohio"
    title = " ".join(fold(token.word) for token in titles) if held else ""
    telling = held and any(_is_personal(token.word) for token in titles[-2:])
    return Mention(span, words_of(span.of(text)), title, telling, titles[0].start if titles else span.start)


def _precedes(run: list[_Token], at: int) -> bool:
    """Tell whether the word at this place of a run comes before the name: a title, a demonym, a place, "The"."""
    word = fold(run[at].word)
    pair = f"{word} {fold(run[at + 1].word)}" if at + 1 < len(run) else ""
    shouted = len(word) > 1 and run[at].word.isupper() and not all(token.word.isupper() for token in run[at:])
    known = shouted or _is_title(word) or word in NOT_NAMES or word in demonyms() or word in _ADJECTIVES
    glued = word not in GIVEN_NAMES and at + 1 < len(run) and (word in EMPTY_WORDS or _describes(run, at))
    paired = pair in demonyms() or pair in atlas()
    later_title = word in atlas() and any(_is_title(token.word) for token in run[at + 1 :])
    return known or glued or paired or later_title


def _describes(run: list[_Token], at: int) -> bool:
    """Tell whether a word before a whole name says what its bearer is: "Linebacker Jim Foley"."""
    given = at + 2 < len(run) and fold(run[at + 1].word) in GIVEN_NAMES
    word = fold(run[at].word)
    return (given and word.endswith(ROLE_ENDINGS)) or (at == 0 and word.endswith("ally"))


def _is_name(written: str) -> bool:
    folded = fold(written)
    shouted = any(part.isupper() and len(part.rstrip(".")) > 1 for part in re.split(r"[\s-]", written))
    place = folded in atlas() or folded in demonyms()
    return not shouted and not place and any(map(str.isalpha, written))


@once_an_article
def told_mentions(article: Article) -> tuple[tuple[Mention, Span], ...]:
    """Return the names of people in an article's body and captions, in order of place, each with its block."""
    blocks = (block.span for block in article.blocks if block.role in {Role.BODY, Role.CAPTION})
    return tuple((each, block) for block in blocks for each in mentions(article.text, block.start, block.end))


@once_an_article
def cast_of(article: Article) -> tuple[Mention, ...]:
    """Return the first mention of each person that the body names in full, in order of place."""
    found: dict[tuple[str, ...], Mention] = {}
    for mention, _ in told_mentions(article):
        if len(mention.parts) > 1:
            found.setdefault(mention.parts, mention)
    return tuple(found.values())


@once_an_article
def _bearers_of(article: Article) -> dict[str, tuple[str, ...] | None]:
    """Return, for each word that may stand for a whole name of the cast, that name; None where it fits two people."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for person in cast_of(article):
        found.setdefault(person.parts[-1], []).append(person.parts)
        if person.parts[0] in FAMILY_FIRST and person.parts[0] != person.parts[-1]:
            found.setdefault(person.parts[0], []).append(person.parts)
    return {
        short: bearers[0] if len(bearers) == 1 or len(set(map(_skeleton, bearers))) == 1 else None
        for short, bearers in found.items()
    }


def completed(mention: Mention, article: Article) -> tuple[str, ...] | None:
    """Return the full name of a mention, its own parts when it is full, or None when nothing is known of it.

    A short name that fits two people of the cast is left short: better a surname than the wrong person.
    """
    if len(mention.parts) > 1:
        return mention.parts
    short = mention.parts[0]
    bearers = _bearers_of(article)
    if short in bearers:
        return bearers[short] or mention.parts
    return mention.parts if mention.telling else None


def _skeleton(parts: tuple[str, ...]) -> str:
    """Reduce a name to what its spellings share within one article: Sergei and Sergey, Zelensky and Zelenskyy."""
    joined = " ".join(parts).replace("y", "i")
    return re.sub(r"(.)\1", r"\1", joined)
