"""An outlet's own words, with the words that differ marked and the place where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimdiff.model import Difference, Relation, Role, Span, Speaker, Statement
from claimdiff.reporter.index import Index
from claimdiff.reporter.marks import mark
from claimdiff.reporter.printable import printable, shorten

_ORDER = {relation: rank for rank, relation in enumerate(Relation)}
#: A quotation longer than this, in characters, is cut in an explanation.
_LONGEST_QUOTATION = 48

#: Context of a statement shown on either side, in characters.
_LONGEST_CONTEXT = 60


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

    `statements` are of one sentence, mostly one. `place` is the line they begin in. `notes` tell what kind of
    words these are: "headline", "caption", "said by Lavrov via TASS".
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

    def near(self) -> tuple[Piece, ...]:
        """Return the pieces with the far end of a long context cut, for formats that dim it."""
        return tuple(_near(piece, at, len(self.pieces)) for at, piece in enumerate(self.pieces))

    def brief(self) -> tuple[Piece, ...]:
        """Return the pieces with context as an ellipsis, for formats that cannot dim it."""
        return tuple(_cut(piece, at, len(self.pieces)) for at, piece in enumerate(self.pieces))


def _near(piece: Piece, at: int, total: int) -> Piece:
    """Keep of a long context the words next to the statement."""
    if not piece.context or len(piece.text) <= _LONGEST_CONTEXT:
        return piece
    if at == total - 1:
        cut = shorten(piece.text, _LONGEST_CONTEXT)
    else:
        tail = piece.text[-_LONGEST_CONTEXT:]
        cut = f"…{tail[tail.find(' ') :]}"
    return Piece(cut, context=True)


def say(statements: tuple[Statement, ...], differences: Iterable[Difference], index: Index) -> Saying:
    """Make statements of one sentence of one article ready to show, the words that differ marked."""
    first = statements[0]
    text = index.articles[first.article].text
    return Saying(
        statements=statements,
        name=index.names[first.article],
        label=index.labels[first.article],
        place=f"line {index.line(first)}",
        notes=_notes(first, text),
        pieces=_pieces(statements, tuple(differences), text),
    )


def say_sentences(
    statements: Iterable[Statement], index: Index, differences: Iterable[Difference] = ()
) -> tuple[Saying, ...]:
    """Make statements ready to show in order of place, those of one sentence together."""
    told = tuple(differences)
    sentences: dict[tuple[str, Span], list[Statement]] = {}
    place = {article: at for at, article in enumerate(index.articles)}
    for statement in sorted(statements, key=lambda one: (place[one.article], one.span)):
        sentences.setdefault((statement.article, statement.sentence), []).append(statement)
    return tuple(say(tuple(together), told, index) for together in sentences.values())


def explain(difference: Difference) -> str:
    """Return the explanation on one line, long quotations in it cut: their words stand just above it."""
    told = printable(difference.explanation).strip()
    texts = {printable(reading.text).strip() for reading in difference.readings}
    for text in sorted(texts, key=lambda one: (-len(one), one)):
        if len(text) > _LONGEST_QUOTATION:
            told = told.replace(text, shorten(text, _LONGEST_QUOTATION))
    return told


def _notes(statement: Statement, text: str) -> tuple[str, ...]:
    role = () if statement.role is Role.BODY else (statement.role.value,)
    return role + tuple(dict.fromkeys(_speakers(statement, text)))


def _speakers(statement: Statement, text: str) -> Iterator[str]:
    """Name the speakers that the statement's own words do not name."""
    for reading in statement.read("speaker"):
        who = printable(reading.text).strip() or printable(reading.value.key)
        via = reading.value.via if isinstance(reading.value, Speaker) else ""
        if via and via.casefold() not in f"{statement.text} {who}".casefold():
            yield f"said by {who} via {printable(_as_written(via, text))}"
        elif not reading.span.within(statement.span):
            yield f"said by {who}"


def _as_written(folded: str, text: str) -> str:
    """Return the words as the article has them, capitals included, or as they are when it has not."""
    start = text.casefold().find(folded)
    written = text[start : start + len(folded)]
    return written if start >= 0 and written.casefold() == folded else folded


def _pieces(statements: tuple[Statement, ...], differences: tuple[Difference, ...], text: str) -> tuple[Piece, ...]:
    """Cut the sentence wherever a statement or a mark begins or ends, and say what each piece is."""
    own = [statement.span for statement in statements]
    marks = [found for statement in statements for found in mark(statement, differences)]
    sentence = statements[0].sentence
    start = min(sentence.start, own[0].start)
    end = max(sentence.end, *(span.end for span in own))
    spans = [*own, *(span for span, _ in marks)]
    cuts = {start, end} | {at for span in spans for at in (span.start, span.end) if start < at < end}
    pieces = (_piece(Span(left, right), own, marks, text) for left, right in pairwise(sorted(cuts)))
    return tuple(_joined(piece for piece in pieces if piece.text))


def _piece(span: Span, own: list[Span], marks: list[tuple[Span, Relation]], text: str) -> Piece:
    context = not any(span.within(one) for one in own)
    relations = sorted((relation for place, relation in marks if span.within(place)), key=_ORDER.__getitem__)
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


def _cut(piece: Piece, at: int, total: int) -> Piece:
    if not piece.context or not any(character.isalnum() for character in piece.text):
        return piece
    if at == 0:
        return Piece("… ", context=True)
    return Piece(" …" if at == total - 1 else " … ", context=True)
