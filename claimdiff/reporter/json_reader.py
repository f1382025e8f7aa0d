"""A JSON report read back: the report that it was written from, as far as any format shows it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from itertools import islice
from typing import Any, NoReturn

from claimdiff.errors import ReportError
from claimdiff.model import (
    Agreement,
    Alignment,
    Article,
    Block,
    Claim,
    Difference,
    Ignored,
    LeftOut,
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
    Verdict,
)
from claimdiff.reporter.conformity import find_faults
from claimdiff.reporter.json_report import SCHEMA, schema
from claimdiff.reporter.printable import printable
from claimdiff.reporter.references import find_loose_ends

_MOST_FAULTS = 5
#: How deep a report nests: an article's block is at 4, a reading's place in a difference at 6.
_DEEPEST = 20
_HINT = "Write one with `claimdiff compare PATH... -o report.json`."

Record = dict[str, Any]


class _NumberError(ValueError):
    """A number that JSON has no words for, or that is too large to be one."""


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
    claims = (*tree["claims"], *(one["claim"] for one in tree.get("ignored", ())))
    _refuse(find_loose_ends(report, [claim["verdict"] for claim in claims]), name)
    return report


def _parse(text: str, name: str) -> object:
    reason = "it is nested too deeply"
    try:
        tree: object = json.loads(text, parse_constant=_refuse_number, parse_float=_read_number)
        if not _is_deep(tree):
            return tree
    except RecursionError:
        pass
    except (json.JSONDecodeError, _NumberError) as fault:
        reason = str(fault)
    except ValueError:      # of the 4,300 digits that Python reads at most
        reason = "a number in it is too long"
    raise ReportError(f"{name} is not JSON that can be read: {printable(reason)}.", _HINT)


def _is_deep(tree: object) -> bool:
    """Tell whether a tree nests deeper than `_DEEPEST`, level by level; how deep Python itself goes varies."""
    level = [tree]
    for _ in range(_DEEPEST):
        level = [inner for each in level for inner in _inside(each)]
    return bool(level)


def _inside(node: object) -> Iterable[object]:
    if isinstance(node, dict):
        return node.values()
    return node if isinstance(node, list) else ()


def _read_number(text: str) -> float:
    return float(text) if math.isfinite(float(text)) else _refuse_number(text)


def _refuse_number(text: str) -> NoReturn:
    raise _NumberError(f"{text} is no number of JSON")


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
        left_out=tuple(_left_out(one) for one in tree.get("left_out", ())),
        ignored=tuple(Ignored(_claim(one["claim"]), one["reason"]) for one in tree.get("ignored", ())),
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
        english=one.get("english", True),
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


def _left_out(one: Record) -> LeftOut:
    return LeftOut(one["reason"], tuple((verdict, one["claims"][verdict]) for verdict in Verdict))


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
