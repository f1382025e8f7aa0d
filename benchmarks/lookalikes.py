"""Pairs of news sentences from the ECB+ collection: same story, or a look-alike story of another year."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from places import read_rows

from claimdiff.model import Article, Span, Statement
from claimdiff.slots import read_slots


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Two sentences by id, whether they share at least half of their events, and whether one story holds both."""

    left: str
    right: str
    label: int
    same_story: bool
    topic: str


def load_pairs(split: str) -> list[SentencePair]:
    """Read the labelled pairs of one split (`train` or `dev`)."""
    return [
        SentencePair(_id(row["a"]), _id(row["b"]), row["label"], row["same_story"], str(row["topic"]))
        for row in read_rows("ecbplus_pairs.jsonl.gz") if row["split"] == split
    ]


def _id(place: tuple[str, int]) -> str:
    return f"{place[0]}#{place[1]}"


def load_topics() -> dict[str, tuple[dict[str, Article], list[Statement]]]:
    """Read the articles by topic (two look-alike stories each) as articles and one statement a sentence."""
    topics: dict[str, tuple[dict[str, Article], list[Statement]]] = defaultdict(lambda: ({}, []))
    for row in read_rows("ecbplus_docs.jsonl.gz"):
        articles, statements = topics[row["doc_id"].partition("_")[0]]
        text = "\n".join(sentence["text"] for sentence in row["sentences"])
        articles[row["doc_id"]] = Article(row["doc_id"], row["story"], row["outlet"] or "", text)
        start = 0
        for sentence in row["sentences"]:
            span = Span(start, start + len(sentence["text"]))
            name = f"{row['doc_id']}#{sentence['sid']}"
            told = Statement(name, row["doc_id"], span, span, sentence["text"])
            statements.append(read_slots(told, articles[row["doc_id"]]))
            start = span.end + 1
    return dict(topics)
