"""A JSON report read back: the report that it was written from, as far as any format shows it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from itertools import islice
from typing import Any

from claimdiff.errors import ReportError
from claimdiff.model import (
    Agreement,
    Alignment,
    Article,
    Block,
    Claim,
    Difference,
    Passage,
    Published,
    Reading,
    Relation,
    Report,
    Reprint,
    Role,
    Skipped,
    Span,
    Speaker,
    Statement,
    Value,
)
from claimdiff.reporter.conformity import find_faults
from claimdiff.reporter.json_report import SCHEMA, schema
from claimdiff.reporter.printable import printable
from claimdiff.reporter.references import find_loose_ends

_MOST_FAULTS = 5
_HINT = "Write one with `claimdiff compare PATH... -o report.json`."

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Recorded:
    """A value as a report records it: its normalised form is all that is left, and all that a report shows."""

    key: str


def read_report(text: str, name: str = "the report") -> Report:
    """Read a JSON report that `claimdiff` wrote; `name` is what an error calls it.

    Every format of the outcome is the same, letter by letter, as of the report it was written from.
    Raises ReportError for what is not JSON, follows another schema, or contradicts itself.
    """
    tree = _parse(text, name)
    version = tree.get("schema") if isinstance(tree, dict) else None
    if not isinstance(tree, dict) or version != SCHEMA:
        said = f"its schema is {version!r}" if isinstance(version, str) else "it names no schema"
        raise ReportError(f"{name} is not a report that can be read: {printable(said)}, not {SCHEMA!r}.", _HINT)
    _refuse(find_faults(tree, schema()), name)
    report = _report(tree, name)
    _refuse(find_loose_ends(report, [claim["verdict"] for claim in tree["claims"]]), name)
    return report


def _parse(text: str, name: str) -> object:
    try:
        tree: object = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as fault:
        reason = str(fault) if isinstance(fault, ValueError) else "it is nested too deeply"
        raise ReportError(f"{name} is not JSON: {printable(reason)}.", _HINT) from None
    return tree


def _refuse_constant(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")


def _refuse(faults: Iterable[str], name: str) -> None:
    """Raise ReportError with the first few of the faults, if there are any."""
    found = list(islice(faults, _MOST_FAULTS + 1))
    if found:
        shown = [f"  {printable(fault)}" for fault in found[:_MOST_FAULTS]]
        more = ["  ..."] if len(found) > _MOST_FAULTS else []
        lines = [f"{name} is not a report that can be read:", *shown, *more]
        raise ReportError("\n".join(lines), _HINT)


def _report(tree: Record, name: str) -> Report:
    articles = tree["articles"]
    return Report(
        articles=tuple(_article(one, name) for one in articles),
        origins=tuple(one["origin"] for one in articles),
        stories=tuple(one["story"] for one in articles),
        claims=tuple(_claim(one) for one in tree["claims"]),
        possible=tuple(_alignment(one) for one in tree["possible"]),
        reprints=tuple(_reprint(one) for one in tree["reprints"]),
        skipped=tuple(Skipped(one["path"], one["reason"]) for one in tree["skipped"]),
        topics=tuple(tree["topics"]),
        focus=tree["focus"] or "",
    )


def _article(one: Record, name: str) -> Article:
    return Article(
        id=one["id"],
        path=one["path"],
        outlet=one["outlet"] or "",
        text=one["text"],
        title=one["title"] or "",
        published=_published(one, name),
        url=one["url"] or "",
        author=one["author"] or "",
        blocks=tuple(Block(_span(each), Role(each["role"]), each["reason"]) for each in one["blocks"]),
    )


def _published(one: Record, name: str) -> Published | None:
    if one["published"] is None:
        return None
    day, _, clock = one["published"].partition("T")
    try:
        at = time.fromisoformat(clock) if clock else None
        return Published(date.fromisoformat(day), at, stated=one["published_certainty"] == "stated")
    except ValueError:
        fault = f"article {one['id']}: {one['published']} is no date"
        raise ReportError(f"{name} is not a report that can be read: {printable(fault)}.", _HINT) from None


def _claim(one: Record) -> Claim:
    return Claim(
        id=one["id"],
        title=one["title"],
        statements=tuple(_statement(each) for each in one["statements"]),
        alignments=tuple(_alignment(each) for each in one["alignments"]),
        differences=tuple(_difference(each) for each in one["differences"]),
        agreements=tuple(_agreement(each) for each in one["agreements"]),
        topic=one["topic"] or "",
    )


def _statement(one: Record) -> Statement:
    return Statement(
        id=one["id"],
        article=one["article"],
        span=_span(one),
        sentence=_span(one["sentence"]),
        text=one["text"],
        role=Role(one["role"]),
        subject=one["subject"] or "",
        readings=tuple(_reading(each, each["slot"]) for each in one["readings"]),
    )


def _alignment(one: Record) -> Alignment:
    return Alignment(one["left"], one["right"], one["score"], tuple(one["features"].items()))


def _reprint(one: Record) -> Reprint:
    passages = tuple(Passage(_span(each["left"]), _span(each["right"])) for each in one["passages"])
    return Reprint(one["left"], one["right"], one["share"], passages)


def _difference(one: Record) -> Difference:
    readings = tuple(_reading(each, one["slot"]) for each in one["readings"])
    return Difference(one["slot"], Relation(one["relation"]), one["explanation"], readings)


def _agreement(one: Record) -> Agreement:
    return Agreement(one["slot"], one["value"], tuple(_reading(each, one["slot"]) for each in one["readings"]))


def _reading(one: Record, slot: str) -> Reading:
    return Reading(one["statement"], slot, _value(one["value"], slot), _span(one), one["text"])


def _value(key: str, slot: str) -> Value:
    """Make the value again; of a speaker, reports tell apart who said it and through whom."""
    name, via, through = key.partition(" via ")
    return Speaker(name, through) if slot == "speaker" and via else Recorded(key)


def _span(one: Record) -> Span:
    return Span(one["start"], one["end"])
