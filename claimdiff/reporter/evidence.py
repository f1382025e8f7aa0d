"""An outlet's own words, with the words that differ marked and the place where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimdiff.model import Difference, Reading, Relation, Role, Span, Speaker, Statement
from claimdiff.model.report import VERDICT_OF, Verdict
from claimdiff.reporter.index import Index
from claimdiff.reporter.printable import printable

_ORDER = {relation: rank for rank, relation in enumerate(Relation)}
_WORD = re.compile(r"[\w'’-]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of the words, safe to show, white space at their ends kept as one space.

    `relation` is that of the difference they take part in, None for words that do not differ.
    `context` marks words of the sentence that are not part of the statement.
    """

    text: str
    relation: Relation | None = None
    context: bool = False


@dataclass(frozen=True, slots=True)
class Saying:
    """What one article says at one place, ready to show.

    `statements` are of one sentence, mostly one. `place` is `file:line`. `notes` tell what kind of words
    these are: "headline", "caption", "Lavrov via TASS".
    """

    statements: tuple[Statement, ...]
    name: str
    label: str
    place: str
    notes: tuple[str, ...]
    pieces: tuple[Piece, ...]

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.statements[0].article

    def brief(self) -> tuple[Piece, ...]:
        """Return the pieces with context as an ellipsis, for formats that cannot dim it."""
        return tuple(_cut(piece, at, len(self.pieces)) for at, piece in enumerate(self.pieces))


def is_told(difference: Difference) -> bool:
    """Tell whether a difference counts in the verdict; the others were explained away."""
    return VERDICT_OF[difference.relation] is not Verdict.AGREE


def say(statements: tuple[Statement, ...], differences: Iterable[Difference], index: Index) -> Saying:
    """Make statements of one sentence of one article ready to show, the words that differ marked."""
    first = statements[0]
    return Saying(
        statements=statements,
        name=index.names[first.article],
        label=index.labels[first.article],
        place=index.place(first),
        notes=_notes(first),
        pieces=_pieces(statements, tuple(differences), index.articles[first.article].text),
    )


def say_sentences(statements: Iterable[Statement], index: Index) -> tuple[Saying, ...]:
    """Make statements ready to show in order of place, those of one sentence together."""
    sentences: dict[tuple[str, Span], list[Statement]] = {}
    for statement in sorted(statements, key=lambda one: (one.article, one.span)):
        sentences.setdefault((statement.article, statement.sentence), []).append(statement)
    return tuple(say(tuple(together), (), index) for together in sentences.values())


def _notes(statement: Statement) -> tuple[str, ...]:
    role = () if statement.role is Role.BODY else (statement.role.value,)
    return role + tuple(dict.fromkeys(_speaker(reading) for reading in statement.read("speaker")))


def _speaker(reading: Reading) -> str:
    via = reading.value.via if isinstance(reading.value, Speaker) else ""
    who = printable(reading.text).strip() or printable(reading.value.key)
    return f"{who} via {printable(via)}" if via and via.casefold() not in who.casefold() else who


def _pieces(
    statements: tuple[Statement, ...], differences: tuple[Difference, ...], text: str
) -> tuple[Piece, ...]:
    """Cut the sentence wherever a statement or a mark begins or ends, and say what each piece is."""
    own = [statement.span for statement in statements]
    marks = [mark for statement in statements for mark in _marks(statement, differences)]
    sentence = statements[0].sentence
    start = min(sentence.start, own[0].start)
    end = max(sentence.end, *(span.end for span in own))
    spans = [*own, *(span for span, _ in marks)]
    cuts = {start, end} | {at for span in spans for at in (span.start, span.end) if start < at < end}
    pieces = (_piece(Span(left, right), own, marks, text) for left, right in pairwise(sorted(cuts)))
    return tuple(_joined(piece for piece in pieces if piece.text))


def _piece(span: Span, own: list[Span], marks: list[tuple[Span, Relation]], text: str) -> Piece:
    context = not any(span.within(one) for one in own)
    relations = sorted((relation for mark, relation in marks if span.within(mark)), key=_ORDER.__getitem__)
    return Piece(printable(span.of(text)), relations[0] if relations and not context else None, context)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join neighbours of one kind."""
    held: Piece | None = None
    for piece in pieces:
        if held and (held.relation, held.context) == (piece.relation, piece.context):
            held = Piece(held.text + piece.text, piece.relation, piece.context)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _marks(statement: Statement, differences: tuple[Difference, ...]) -> Iterator[tuple[Span, Relation]]:
    for difference in filter(is_told, differences):
        for reading in difference.readings:
            if reading.statement != statement.id:
                continue
            if difference.relation is Relation.WORDING:
                yield from ((span, Relation.WORDING) for span in _drift(reading, difference.readings))
            else:
                yield reading.span, difference.relation


def _drift(reading: Reading, readings: tuple[Reading, ...]) -> Iterator[Span]:
    """Find the runs of words that not every other rendering of the quotation has."""
    others = [_folded(other.text) for other in readings if other.statement != reading.statement]
    start, end = None, 0
    for found in _WORD.finditer(reading.text):
        if all(found[0].casefold() in words for words in others):
            if start is not None:
                yield Span(reading.span.start + start, reading.span.start + end)
            start = None
        else:
            start, end = found.start() if start is None else start, found.end()
    if start is not None:
        yield Span(reading.span.start + start, reading.span.start + end)


def _folded(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text))


def _cut(piece: Piece, at: int, total: int) -> Piece:
    if not piece.context or not any(character.isalnum() for character in piece.text):
        return piece
    if at == 0:
        return Piece("… ", context=True)
    return Piece(" …" if at == total - 1 else " … ", context=True)
