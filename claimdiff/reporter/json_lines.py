"""The report for programs that read line by line: JSON Lines, one claim a line, each line whole in itself."""

from __future__ import annotations

from claimdiff.model import Report
from claimdiff.reporter.json_report import Record, article_record, claim_record, schema, write_json
from claimdiff.reporter.view import View

SCHEMA = "claimdiff.claim/1"


def render(report: Report, view: View) -> str:  # noqa: ARG001 - every reporter takes a view
    """Write one line for each claim, in the report's order (https://jsonlines.org); no claim, no line.

    A line holds the claim as the JSON report has it, and what is known of the articles that make it.
    """
    return "".join(f"{write_json(line)}\n" for line in lines(report))


def lines(report: Report) -> tuple[Record, ...]:
    """Return the records of the lines."""
    places = zip(report.articles, report.origins, report.stories, strict=True)
    articles = {article.id: article_record(article, origin, story) for article, origin, story in places}
    return tuple(
        {
            "schema": SCHEMA,
            "focus": report.focus or None,
            "articles": [articles[id_] for id_ in claim.articles],
            **claim_record(claim),
        }
        for claim in report.claims
    )


def line_schema() -> Record:
    """Return the JSON Schema (draft 2020-12) that every line follows; it rests on that of the report."""
    whole = schema()
    claim, article = whole["$defs"]["claim"], whole["$defs"]["article"]
    known = [key for key in article["required"] if key not in {"text", "blocks"}]
    own = {
        "schema": {"const": SCHEMA},
        "focus": whole["properties"]["focus"],
        "articles": {"type": "array", "items": {**article, "required": known}},
    }
    return {
        "$schema": whole["$schema"],
        "$id": "urn:claimdiff:claim:1",
        "title": "claimdiff claim",
        **claim,
        "required": [*own, *claim["required"]],
        "properties": {**own, **claim["properties"]},
        "$defs": whole["$defs"],
    }
