"""The slot of names: who or what is named, led back to the cast of the article, and spellings of one person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdiff.model import Article, Comparison, Name, Reading, Relation, Role, Span, Statement
from claimdiff.slots.cast import Mention, cast_of, completed, mentions, told_mentions
from claimdiff.slots.instead import other_name
from claimdiff.slots.name_spelling import same_parts
from claimdiff.slots.persons import is_person
from claimdiff.slots.remembering import once_an_article
from claimdiff.slots.slot import Slot
from claimdiff.slots.words import EMPTY_WORDS, WORD, reading_of, words_of
from claimdiff.words import fold

#: Names of at most this many words are looked for in a headline.
_LONGEST = 4


def read_names(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Read the names in a statement, of persons and of others, short ones completed from the article where safe.

    The span is the name as written, without its title. In a headline, where every word is capitalised,
    only names that the body knows are read.
    """
    if statement.role is Role.HEADLINE:
        return tuple(
            reading_of(statement, article, "name", Name(parts, kind=_kind(parts, article)), span)
            for parts, span in _cast_in(article, statement.span)
        )
    readings = []
    for mention in mentions(article.text, statement.span.start, statement.span.end):
        parts = completed(mention, article)
        if parts is not None:
            value = Name(parts, mention.title, _kind(parts, article))
            readings.append(reading_of(statement, article, "name", value, mention.span))
    return tuple(readings)


def _kind(parts: tuple[str, ...], article: Article) -> str:
    return "person" if is_person(parts, article) else "other"


def _cast_in(article: Article, place: Span) -> Iterator[tuple[tuple[str, ...], Span]]:
    """Find the members of the cast in a headline, the longest name at each place."""
    text = article.text
    words = list(WORD.finditer(text, place.start, place.end))
    at = 0
    while at < len(words):
        for count in range(min(_LONGEST, len(words) - at), 0, -1):
            span = Span(words[at].start(), words[at + count - 1].end())
            parts = _member(_owner(span, text), article)
            if parts:
                yield parts, _owner(span, text)
                at += count - 1
                break
        at += 1


def _owner(span: Span, text: str) -> Span:
    """Leave out the possessive: "Lavrov’s" names Lavrov."""
    return Span(span.start, span.end - 2) if fold(span.of(text)).endswith("'s") else span


def _member(span: Span, article: Article) -> tuple[str, ...] | None:
    """Return the full name that the words here stand for, if they name somebody of the cast."""
    parts = words_of(span.of(article.text))
    if not parts or not span.of(article.text)[:1].isupper() or parts[-1] in EMPTY_WORDS or not parts[-1][0].isalpha():
        return None
    if len(parts) == 1:
        full = completed(Mention(span, parts, "", telling=False, title_start=span.start), article)
        return full if full else None
    cast = (person.parts for person in cast_of(article))
    return next((known for known in cast if same_parts(parts, known) in {"same", "spelling"}), None)


def compare_names(left: Reading, right: Reading) -> Comparison | None:
    """Tell whether two names are one person's, and spelt alike; None when they are different people's."""
    if not isinstance(left.value, Name) or not isinstance(right.value, Name):
        return None
    sameness = same_parts(left.value.parts, right.value.parts)
    if sameness not in {"same", "spelling"}:
        return None
    written = same_parts(words_of(left.text), words_of(right.text))
    if written == "spelling" or (written == "same" and _shape(left.text) != _shape(right.text)):
        return Comparison(Relation.SPELLING, "forms of one name")
    return Comparison(Relation.SAME)


def _shape(written: str) -> str:
    """Return a name as spelt, case aside: "Jong-un" and "Jong Un" differ, "Jong-un" and "Jong-Un" do not."""
    return re.sub(r"\s+", " ", fold(written)).replace(".", "")


@once_an_article
def roles(article: Article) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the roles that an article states of its people: ("russian foreign minister", ("sergei", "lavrov")).

    Only titles directly before a full name count. A role stated of two people is left out.
    """
    found: dict[str, tuple[str, ...]] = {}
    doubtful: set[str] = set()
    for person in _titled(article):
        known = found.setdefault(person.title, person.parts)
        if same_parts(known, person.parts) not in {"same", "spelling"}:
            doubtful.add(person.title)
    return tuple((title, parts) for title, parts in found.items() if title not in doubtful)


def _titled(article: Article) -> tuple[Mention, ...]:
    """Return every full mention with a title of two words or more, in order of place."""
    found = (mention for mention, _ in told_mentions(article))
    return tuple(each for each in found if len(each.parts) > 1 and len(each.title.split()) > 1)


NAME = Slot("name", "People and other things named, and spellings of one name.", read_names, compare_names, other_name)
