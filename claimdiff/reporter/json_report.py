"""The report for machines: JSON, the same bytes for the same report, after the published schema."""

from __future__ import annotations

import json
import re
from typing import Any

from claimdiff.model import Agreement, Alignment, Article, Claim, Difference, Reading, Report, Statement
from claimdiff.reporter.view import View

SCHEMA = "claimdiff.report/1"

# Characters that JSON allows raw but that a terminal would obey, or that UTF-8 cannot carry.
_UNSAFE = re.compile("[\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

Record = dict[str, Any]


def render(report: Report, view: View) -> str:  # noqa: ARG001 - every reporter takes a view
    """Write the report as JSON text with sorted keys and a trailing newline; the view changes nothing."""
    text = json.dumps(tree(report), indent=2, ensure_ascii=False, sort_keys=True, allow_nan=False)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def tree(report: Report) -> Record:
    """Return the report as plain lists, dictionaries, strings and numbers, in the order of the report."""
    articles = zip(report.articles, report.origins, report.stories, strict=True)
    return {
        "schema": SCHEMA,
        "articles": [_article(article, origin, story) for article, origin, story in articles],
        "claims": [_claim(claim) for claim in report.claims],
        "possible": [_alignment(alignment) for alignment in report.possible],
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
        "topics": list(report.topics),
        "focus": report.focus or None,
    }


def _article(article: Article, origin: str, story: str) -> Record:
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
        "origin": origin,
        "story": story,
    }


def _claim(claim: Claim) -> Record:
    return {
        "id": claim.id,
        "title": claim.title,
        "topic": claim.topic or None,
        "verdict": claim.verdict.value,
        "statements": [_statement(statement) for statement in claim.statements],
        "alignments": [_alignment(alignment) for alignment in claim.alignments],
        "differences": [_difference(difference) for difference in claim.differences],
        "agreements": [_agreement(agreement) for agreement in claim.agreements],
    }


def _statement(statement: Statement) -> Record:
    speakers = statement.read("speaker")
    return {
        "id": statement.id,
        "article": statement.article,
        "start": statement.span.start,
        "end": statement.span.end,
        "text": statement.text,
        "role": statement.role.value,
        "speaker": speakers[0].value.key if speakers else None,
        "sentence": {"start": statement.sentence.start, "end": statement.sentence.end},
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


def _difference(difference: Difference) -> Record:
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
