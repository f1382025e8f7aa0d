"""An article in, its statements out: the sentences and clauses of headline, captions and body."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.loader.clauses import CONTENT, split_clauses
from claimdiff.loader.sentences import split_sentences
from claimdiff.model import Article, Block, Role, Statement

#: The parts of a page that say something of the story.
_SPEAKING = (Role.HEADLINE, Role.CAPTION, Role.BODY)


def segment(article: Article, content: int = CONTENT) -> tuple[Statement, ...]:
    """Give the statements of an article in order of place, without overlap, their readings still empty.

    Body, headline and captions speak; bylines, dates and page furniture do not. Each statement is a
    sentence or a clause of one that keeps at least `content` words of content; the text at its span is
    its text.
    """
    blocks = sorted(
        (block for block in article.blocks if block.role in _SPEAKING), key=lambda block: block.span
    )
    return tuple(statement for block in blocks for statement in _statements(article, block, content))


def _statements(article: Article, block: Block, content: int) -> Iterator[Statement]:
    for sentence in split_sentences(article.text, block.span):
        for clause in split_clauses(article.text, sentence, content):
            yield Statement(
                id=f"{article.id}-{clause.span.start}", article=article.id,
                span=clause.span, sentence=sentence, text=clause.span.of(article.text),
                role=block.role, subject=clause.subject,
            )
