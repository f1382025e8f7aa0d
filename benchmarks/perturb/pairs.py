"""Pairs of statements that agree: a sentence and itself, labelled pairs of the stories, and pairs of ECB+."""

from __future__ import annotations

import gzip
import itertools
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from claimdiff.loader import load, segment
from claimdiff.model import Article, Block, Published, Role, Span, Statement

SHARED = Path(__file__).resolve().parents[3] / "shared"
#: The day on which both articles of a pair are taken to be published.
DAY = Published(date(2018, 6, 1))
#: Sentences in words: shorter ones say too little, longer ones are lists and page furniture.
SHORTEST, LONGEST = 7, 45
_NOT_AGREED = {"conflict", "update", "scope"}


@dataclass(frozen=True, slots=True)
class Said:
    """A statement in its article."""

    article: Article
    statement: Statement


@dataclass(frozen=True, slots=True)
class Agreed:
    """Two statements that agree, and where the pair comes from."""

    left: Said
    right: Said
    origin: str


def agreed_pairs() -> list[Agreed]:
    """Return all pairs: itself, in a frame, labelled, ECB+; in a fixed order."""
    single = [*_story_sentences(), *_every(_ecb_sentences(), 6)]
    pairs = [Agreed(said, _elsewhere(said), "itself") for said in single]
    pairs += [Agreed(said, _framed(said), "framed") for said in single[::2]]
    return [*pairs, *_labelled(), *_every(_ecb_pairs(), 1)]


def edited(said: Said, start: int, end: int, new: str) -> Said:
    """Return the statement with its characters from `start` to `end` replaced; the article grows with it."""
    statement, article = said.statement, said.article
    at, grown = statement.span.start, len(new) - (end - start)
    text = article.text[: at + start] + new + article.text[at + end :]
    blocks = tuple(replace(block, span=_grown(block.span, at, grown)) for block in article.blocks)
    words = statement.text[:start] + new + statement.text[end:]
    moved = replace(statement, span=_grown(statement.span, at, grown), text=words,
                    sentence=_grown(statement.sentence, at, grown))
    return Said(replace(article, text=text, blocks=blocks), moved)


def _grown(span: Span, at: int, grown: int) -> Span:
    return Span(span.start + grown if span.start > at else span.start, span.end + grown if span.end > at else span.end)


def _elsewhere(said: Said) -> Said:
    """Let another outlet say the same."""
    other = f"{said.article.id}-other"
    statement = replace(said.statement, article=other, id=f"{other}-{said.statement.span.start}")
    return Said(replace(said.article, id=other, outlet=f"{said.article.outlet} (other)"), statement)


def _framed(said: Said) -> Said:
    """Let another outlet say the same with a few words more."""
    return edited(_elsewhere(said), 0, 0, "At the same time, ")


def _sized(text: str) -> bool:
    return SHORTEST <= len(text.split()) <= LONGEST


def _every(items: Iterator[Any], step: int) -> list[Any]:
    return list(itertools.islice(items, 0, None, step))


def _stories() -> Iterator[tuple[Path, list[Article]]]:
    for folder in sorted((SHARED / "stories").iterdir()):
        if not folder.name.endswith("reader_b"):
            yield folder, [replace(article, published=DAY) for article in load([folder / "articles"]).articles]


def _story_sentences() -> Iterator[Said]:
    for _, articles in _stories():
        for article in articles:
            for statement in segment(article):
                if statement.role is Role.BODY and _sized(statement.text):
                    yield Said(article, statement)


def _labelled() -> Iterator[Agreed]:
    """Give the labelled pairs of facts in which nothing conflicts, grows or counts another thing."""
    import yaml  # noqa: PLC0415

    sys.path.insert(0, str(SHARED / "tools"))
    import score  # type: ignore[import-not-found]  # noqa: PLC0415

    for folder, articles in _stories():
        gold = yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8"))
        by_name = {Path(article.path).name: article for article in articles}
        for fact in gold["facts"]:
            if _NOT_AGREED & {slot["relation"] for slot in fact.get("slots") or []}:
                continue
            told = [_quoted(by_name[each["article"]], each["quote"], score) for each in fact["statements"]]
            for left, right in itertools.combinations([each for each in told if each], 2):
                if left.article.id != right.article.id:
                    yield Agreed(left, right, "labelled")


def _quoted(article: Article, quote: str, score: Any) -> Said | None:
    """Find a labelled quote in its article, as a statement of just these words."""
    shift = score.body_start(article.text)
    found = score.locate(article.text[shift:], quote)
    if not found:
        return None
    span = Span(found[0] + shift, found[1] + shift)
    text = span.of(article.text)
    return Said(article, Statement(f"{article.id}-{span.start}", article.id, span, span, text))


def _documents() -> dict[str, tuple[Article, dict[int, Statement]]]:
    """Read the articles of ECB+, a sentence a line."""
    found = {}
    with gzip.open(SHARED / "data" / "ecbplus_docs.jsonl.gz", "rt", encoding="utf-8") as lines:
        for document in map(json.loads, lines):
            found[document["doc_id"]] = _document(document)
    return found


def _document(document: dict[str, Any]) -> tuple[Article, dict[int, Statement]]:
    id_, text, statements, blocks = document["doc_id"], "", {}, []
    for sentence in document["sentences"]:
        span = Span(len(text), len(text) + len(sentence["text"]))
        text += sentence["text"] + "\n"
        blocks.append(Block(span, Role.BODY))
        statements[sentence["sid"]] = Statement(f"{id_}-{span.start}", id_, span, span, sentence["text"])
    article = Article(id_, f"{id_}.txt", id_, text, published=DAY, blocks=tuple(blocks))
    return article, statements


def _ecb_sentences() -> Iterator[Said]:
    for article, statements in _documents().values():
        for statement in statements.values():
            if _sized(statement.text):
                yield Said(article, statement)


def _ecb_pairs() -> Iterator[Agreed]:
    """Give the pairs of ECB+ that share their events; their days are not known, so neither page is dated."""
    documents = _documents()
    with gzip.open(SHARED / "data" / "ecbplus_pairs.jsonl.gz", "rt", encoding="utf-8") as lines:
        for pair in map(json.loads, lines):
            if pair["label"] != 1 or not pair["same_story"]:
                continue
            left, right = (
                Said(replace(documents[id_][0], published=None), documents[id_][1][number])
                for id_, number in (pair["a"], pair["b"])
            )
            if left.article.id != right.article.id and _sized(left.statement.text) and _sized(right.statement.text):
                yield Agreed(left, right, "ECB+")
