"""A sentence in, its clauses out: what states something by itself becomes a statement of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimdiff.loader import words
from claimdiff.loader.boundaries import DASHES, Boundary, find_boundaries
from claimdiff.loader.subjects import find_first_noun, find_speaker, find_subject
from claimdiff.loader.tokens import Token, first_finite, is_word, read_tokens
from claimdiff.model import Span
from claimdiff.words import EMPTY_WORDS

#: No clause has fewer words than this ("leaving 24 dead"); by some rules it must have more to say something.
_FEWEST = 3
_FEWEST_BY_KIND = {
    "sentences": 4, "past participle": 5, "ahead of": 5, "as well as": 6, "with": 5, "purpose": 5,
}
#: Every clause keeps this many words that carry content, so that only very long sentences are split. Measured on
#: labelled stories: shorter clauses say too little to be told from their like (benchmarks/ALIGNMENT.md).
CONTENT = 15
#: A longer sentence (characters) is none; it is left whole.
_LONGEST = 3_000
_JOINTS = words.COORDINATORS | {",", ";", ":", *DASHES}


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence that states something, and whom it speaks of when it does not say so itself."""

    span: Span
    subject: str = ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A clause as places among the tokens, with the boundary that opens it."""

    boundary: Boundary
    end: int

    @property
    def start(self) -> int:
        return self.boundary.at


def split_clauses(text: str, sentence: Span, content: int = CONTENT) -> tuple[Clause, ...]:
    """Give the clauses of the sentence, in order, without overlap, at least one.

    `content` is how many words that carry content each clause keeps at least, where there are two.
    Together they hold all its words but the conjunctions between them. A clause without a subject of its
    own ("and triggered several landslides", "killing five people") carries the words it speaks of.
    """
    if sentence.end - sentence.start > _LONGEST:
        return (Clause(sentence),)
    tokens = read_tokens(text, sentence)
    pieces = _pieces(tokens, content)
    if len(pieces) < 2:
        return (Clause(sentence),)
    subjects = _subjects(tokens, pieces)
    return tuple(
        Clause(_span(tokens, piece, sentence), _words_of(text, tokens, places if piece.boundary.lacks else None))
        for piece, places in zip(pieces, subjects, strict=True)
    )


def _pieces(tokens: Sequence[Token], content: int) -> list[_Piece]:
    chosen = [Boundary(0, "start"), *_choose(tokens, content)]
    ends = [*(boundary.at for boundary in chosen[1:]), len(tokens)]
    return [_Piece(boundary, end) for boundary, end in zip(chosen, ends, strict=True)]


def _choose(tokens: Sequence[Token], content: int) -> Iterator[Boundary]:
    """Take from left to right each boundary that leaves enough said on both sides."""
    last = Boundary(0, "start")
    for boundary in find_boundaries(tokens):
        right = _count(tokens, boundary.at, len(tokens))
        parts = ((last.at, boundary.at), (boundary.at, len(tokens)))
        if any(_content(tokens, start, end) < content for start, end in parts):
            continue
        if right >= _FEWEST_BY_KIND.get(boundary.kind, _FEWEST) and _says(tokens, last, boundary.at):
            yield boundary
            last = boundary


def _says(tokens: Sequence[Token], opened: Boundary, end: int) -> bool:
    """Tell whether a clause that ends at `end` has words enough, and a verb unless its opening brings one."""
    if _count(tokens, opened.at, end) < _FEWEST:
        return False
    if opened.kind not in ("start", "after the opening"):
        return True
    opening = tokens[opened.at].word in words.SUBORDINATORS or tokens[opened.at].word in words.OPENERS
    return opening or first_finite(tokens, opened.at, end) is not None


def _count(tokens: Sequence[Token], start: int, end: int) -> int:
    return sum(is_word(tokens[at]) for at in range(start, end))


def _content(tokens: Sequence[Token], start: int, end: int) -> int:
    return sum(is_word(tokens[at]) and tokens[at].word not in EMPTY_WORDS for at in range(start, end))


def _span(tokens: Sequence[Token], piece: _Piece, sentence: Span) -> Span:
    """Give the characters of a clause, without the comma and conjunction that lead to the next."""
    start = tokens[piece.start].start if piece.start else sentence.start
    if piece.end == len(tokens):
        return Span(start, sentence.end)
    last = piece.end
    while last > piece.start + 1 and tokens[last - 1].word in _JOINTS:
        last -= 1
    return Span(start, tokens[last - 1].end)


_Places = tuple[int, int] | None


def _subjects(tokens: Sequence[Token], pieces: Sequence[_Piece]) -> list[_Places]:
    """Give for each clause whom it speaks of: its own subject, or that of the clause it hangs on.

    What goes on after an aside speaks of the noun that its whole clause began with.
    """
    subjects: list[_Places] = []
    for piece in pieces:
        boundary = piece.boundary
        if boundary.lacks == "first":
            whole = next(one for one in reversed(pieces[: len(subjects)]) if not one.boundary.lacks)
            subjects.append(find_first_noun(tokens, whole.start, whole.end))
        elif boundary.lacks and _tells(tokens, piece):
            subjects.append(find_speaker(tokens, 0, pieces[0].end) or subjects[-1])
        elif boundary.lacks and subjects:
            subjects.append(_following(tokens, pieces) if piece is pieces[0] else subjects[-1])
        else:
            subjects.append(find_subject(tokens, piece.start, piece.end))
    return subjects


def _following(tokens: Sequence[Token], pieces: Sequence[_Piece]) -> _Places:
    return find_subject(tokens, pieces[1].start, pieces[1].end)


def _tells(tokens: Sequence[Token], piece: _Piece) -> bool:
    return any(token.word in words.SAYING for token in tokens[piece.start : min(piece.start + 2, piece.end)])


def _words_of(text: str, tokens: Sequence[Token], places: _Places) -> str:
    """Give the characters of a subject, blanks made single."""
    if places is None:
        return ""
    first, end = places
    return " ".join(text[tokens[first].start : tokens[end - 1].end].split())
