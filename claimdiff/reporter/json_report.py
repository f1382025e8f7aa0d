"""The report for machines: JSON, the same bytes for the same report, after the published schema."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from claimdiff.model import (
    Agreement,
    Alignment,
    Article,
    Block,
    Claim,
    Difference,
    LeftOut,
    Reading,
    Report,
    Reprint,
    Span,
    Statement,
)
from claimdiff.reporter.view import View

SCHEMA = "claimdiff.report/1"

# Characters that JSON allows raw but that a terminal would obey, or that UTF-8 cannot carry.
_UNSAFE = re.compile("[\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

Record = dict[str, Any]


def render(report: Report, view: View) -> str:  # noqa: ARG001 - every reporter takes a view
    """Write the report as JSON text with sorted keys and a trailing newline; the view changes nothing."""
    return write_json(tree(report), indent=2) + "\n"


def write_json(record: Record, indent: int | None = None) -> str:
    """Write JSON with sorted keys; what a terminal would obey or UTF-8 cannot carry becomes an escape."""
    text = json.dumps(record, indent=indent, ensure_ascii=False, sort_keys=True, allow_nan=False)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def schema() -> Record:
    """Return the JSON Schema (draft 2020-12) that every JSON report follows."""
    record: Record = json.loads(Path(__file__).with_name("report.schema.json").read_text("utf-8"))
    return record


def tree(report: Report) -> Record:
    """Return the report as plain lists, dictionaries, strings and numbers, in the order of the report."""
    articles = zip(report.articles, report.origins, report.stories, strict=True)
    return {
        "schema": SCHEMA,
        "articles": [_article(article, origin, story) for article, origin, story in articles],
        "claims": [claim_record(claim) for claim in report.claims],
        "possible": [_alignment(alignment) for alignment in report.possible],
        "reprints": [_reprint(reprint) for reprint in report.reprints],
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
        "topics": list(report.topics),
        "focus": report.focus or None,
        "left_out": [_left_out(each) for each in report.left_out],
        "ignored": [{"claim": claim_record(each.claim), "reason": each.reason} for each in report.ignored],
    }


def _article(article: Article, origin: str, story: str) -> Record:
    text = {"text": article.text, "blocks": [_block(block) for block in article.blocks]}
    return {**article_record(article, origin, story), **text}


def article_record(article: Article, origin: str, story: str) -> Record:
    """Return what is known of an article, without its text, as plain strings."""
    published = article.published
    when = published.day.isoformat() if published else None
    if published and published.at:
        when = f"{when}T{published.at:%H:%M}"
    return {
        "id": article.id,
        "path": article.path,
        "outlet": article.outlet or None,
        "title": article.title or None,
        "published": when,
        "published_certainty": ("stated" if published.stated else "about") if published else "unknown",
        "url": article.url or None,
        "author": article.author or None,
        "english": article.english,
        "origin": origin,
        "story": story,
    }


def _block(block: Block) -> Record:
    return {**_span(block.span), "role": block.role.value, "reason": block.reason}


def claim_record(claim: Claim) -> Record:
    """Return one claim as plain lists, dictionaries, strings and numbers."""
    return {
        "id": claim.id,
        "title": claim.title,
        "topic": claim.topic or None,
        "verdict": claim.verdict.value,
        "statements": [statement_record(statement) for statement in claim.statements],
        "alignments": [_alignment(alignment) for alignment in claim.alignments],
        "differences": [difference_record(difference) for difference in claim.differences],
        "agreements": [_agreement(agreement) for agreement in claim.agreements],
    }


def statement_record(statement: Statement) -> Record:
    """Return one statement, with what was read in it, as plain strings, numbers and lists."""
    speakers = statement.read("speaker")
    return {
        "id": statement.id,
        "article": statement.article,
        "start": statement.span.start,
        "end": statement.span.end,
        "text": statement.text,
        "role": statement.role.value,
        "speaker": speakers[0].value.key if speakers else None,
        "sentence": _span(statement.sentence),
        "subject": statement.subject or None,
        "readings": [{"slot": reading.slot, **_reading(reading)} for reading in statement.readings],
    }


def _alignment(alignment: Alignment) -> Record:
    return {
        "left": alignment.left,
        "right": alignment.right,
        "score": round(alignment.score, 6),
        "features": {name: round(value, 6) for name, value in alignment.features},
    }


def _reprint(reprint: Reprint) -> Record:
    passages = [{"left": _span(each.left), "right": _span(each.right)} for each in reprint.passages]
    return {"left": reprint.left, "right": reprint.right, "share": round(reprint.share, 6), "passages": passages}


def _left_out(left_out: LeftOut) -> Record:
    return {"reason": left_out.reason, "claims": {verdict.value: number for verdict, number in left_out.counts}}


def _span(span: Span) -> Record:
    return {"start": span.start, "end": span.end}


def difference_record(difference: Difference) -> Record:
    """Return one difference with its readings as plain strings, numbers and lists."""
    return {
        "slot": difference.slot,
        "relation": difference.relation.value,
        "explanation": difference.explanation,
        "readings": [_reading(reading) for reading in difference.readings],
    }


def _agreement(agreement: Agreement) -> Record:
    return {
        "slot": agreement.slot,
        "value": agreement.value,
        "readings": [_reading(reading) for reading in agreement.readings],
    }


def _reading(reading: Reading) -> Record:
    return {
        "statement": reading.statement,
        "value": reading.value.key,
        "text": reading.text,
        "start": reading.span.start,
        "end": reading.span.end,
    }
