"""What changed between two reports, as JSON: the same bytes for the same changes, after a published schema."""

from __future__ import annotations

from claimdiff.model import ArticleChange, Changes, ClaimChange, Report, Turn
from claimdiff.reporter.json_report import (
    Record,
    article_record,
    claim_record,
    difference_record,
    schema,
    statement_record,
    write_json,
)
from claimdiff.reporter.summary import count
from claimdiff.reporter.view import View

SCHEMA = "claimdiff.changes/1"


def render(changes: Changes, view: View) -> str:  # noqa: ARG001 - every reporter takes a view
    """Write what changed as JSON text with sorted keys and a trailing newline; the view changes nothing."""
    return write_json(tree(changes), indent=2) + "\n"


def tree(changes: Changes) -> Record:
    """Return what changed as plain lists, dictionaries, strings and numbers."""
    return {
        "schema": SCHEMA,
        "old": _report(changes.old),
        "new": _report(changes.new),
        "articles": [_article(each) for each in changes.articles],
        "claims": [_claim(each) for each in changes.claims],
        "same": changes.same,
    }


def changes_schema() -> Record:
    """Return the JSON Schema (draft 2020-12) that this format follows; it rests on that of the report."""
    whole = schema()
    id_ = {"type": ["string", "null"]}
    claim = {"anyOf": [{"$ref": "#/$defs/claim"}, {"type": "null"}]}
    statement = {"anyOf": [{"$ref": "#/$defs/statement"}, {"type": "null"}]}
    lists = {"type": "array", "items": {"type": "string"}}
    told = {"type": "array", "items": {"$ref": "#/$defs/difference"}}
    pairs = {"type": "array", "items": _object({"old": statement, "new": statement})}
    change = _object({
        "turn": {"enum": [turn.value for turn in Turn]}, "old": claim, "new": claim, "joined": lists, "left": lists,
        "appeared": told, "went": told, "unsaid": pairs, "elsewhere": lists,
    })
    known = [key for key in whole["$defs"]["article"]["required"] if key not in {"text", "blocks"}]
    article = {**whole["$defs"]["article"], "required": known}
    report = _object({"articles": {"type": "array", "items": article}, "counts": {"type": "object"}})
    rules = {
        "schema": {"const": SCHEMA}, "old": report, "new": report, "same": {"type": "integer", "minimum": 0},
        "articles": {"type": "array", "items": _object({"old": id_, "new": id_})},
        "claims": {"type": "array", "items": change},
    }
    head = {"$schema": whole["$schema"], "$id": "urn:claimdiff:changes:1", "title": "claimdiff changes"}
    return {**head, **_object(rules), "$defs": whole["$defs"]}


def _object(properties: Record) -> Record:
    return {"type": "object", "required": list(properties), "properties": properties}


def _report(report: Report) -> Record:
    articles = zip(report.articles, report.origins, report.stories, strict=True)
    return {
        "articles": [article_record(article, origin, story) for article, origin, story in articles],
        "counts": {verdict.value: number for verdict, number in count(report.claims).items()},
    }


def _article(change: ArticleChange) -> Record:
    return {"old": change.old.id if change.old else None, "new": change.new.id if change.new else None}


def _claim(change: ClaimChange) -> Record:
    return {
        "turn": change.turn.value,
        "old": claim_record(change.old) if change.old else None,
        "new": claim_record(change.new) if change.new else None,
        "joined": list(change.joined),
        "left": list(change.left),
        "appeared": [difference_record(each) for each in change.appeared],
        "went": [difference_record(each) for each in change.went],
        "unsaid": [
            {"old": statement_record(old), "new": statement_record(new) if new else None}
            for old, new in change.unsaid
        ],
        "elsewhere": list(change.elsewhere),
    }
