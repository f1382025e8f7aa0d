"""What every output owes its reader, whatever went in: exact places, no command to a terminal, whole syntax."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import jsonschema

from claimdiff.model import Article, Report, Statement
from claimdiff.options import Options
from claimdiff.reporter import schema

#: The only control characters that a report may hold; a CSV file ends its lines with the first too.
_ALLOWED = frozenset("\n")
#: Characters that reverse or hide what a reader sees (Unicode's "Trojan source").
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def assert_exact(article: Article, statements: Iterable[Statement]) -> None:
    """Hold that statements and readings lie where they say, in order, and are what stands there."""
    told = tuple(statements)
    for one in told:
        assert one.span.of(article.text) == one.text, one
        assert one.text
        assert one.span.within(one.sentence), one
        for reading in one.readings:
            assert reading.span.of(article.text) == reading.text, reading
            assert reading.text
    for left, right in pairwise(told):
        assert left.span.end <= right.span.start, (left, right)
    for above, below in pairwise(article.blocks):
        assert above.span.end <= below.span.start, (above, below)


def assert_report(report: Report) -> None:
    """Hold that every word of a report leads back to its article; no statement stands in more claims than it may."""
    texts = {article.id: article.text for article in report.articles}
    assert len(texts) == len(report.articles) == len(report.origins) == len(report.stories)
    seen: Counter[str] = Counter()
    for claim in report.claims:
        for statement in claim.statements:
            assert statement.span.of(texts[statement.article]) == statement.text
            seen[statement.id] += 1
        for readings in (*(each.readings for each in claim.differences), *(each.readings for each in claim.agreements)):
            assert len({reading.statement.rpartition("-")[0] for reading in readings}) >= 2
            for reading in readings:
                assert reading.span.of(texts[reading.statement.rpartition("-")[0]]) == reading.text
    assert max(seen.values(), default=0) <= Options().matching.facts


def assert_whole(text: str, name: str, *, colored: bool = False) -> None:
    """Hold that a report in format `name` can be written, obeys its syntax and commands no terminal."""
    text.encode("utf-8")
    assert text.endswith("\n") or (name == "jsonl" and not text)      # no claim, no line
    if name in ("json", "jsonl", "json-lines"):
        _assert_json(text, name)
    elif name == "csv":
        assert len({len(row) for row in csv.reader(io.StringIO(text, newline=""), strict=True)}) == 1
    elif name == "html":
        _assert_page(text)
    else:
        assert_quiet(text, escape="\x1b" if colored else "")


def assert_quiet(text: str, escape: str = "") -> None:
    """Hold that nothing in a text would be obeyed by a terminal, or turn the direction of its line."""
    allowed = _ALLOWED | set(escape)
    loud = {each for each in text if (each < " " or "\x7f" <= each <= "\x9f") and each not in allowed}
    assert not loud, sorted(loud)
    assert not _TURNING & set(text)


def _assert_json(text: str, name: str) -> None:
    lines = [text] if name == "json" else text.splitlines()
    trees = [json.loads(line, parse_constant=_refuse) for line in lines]
    if name == "json":
        _validator().validate(trees[0])


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is not JSON")


@cache
def _validator() -> Any:
    return jsonschema.Draft202012Validator(schema())


class _Page(HTMLParser):
    """Collects what would act in a page: elements that load or run, event handlers, links of odd kinds."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.acting: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element or attribute that should not be there."""
        if tag in ("iframe", "object", "embed", "base"):
            self.acting.append(tag)
        for name, value in attrs:
            led = name in ("href", "src", "action") and ":" in (value or "").split("/")[0]
            if name.startswith("on") or (led and not (value or "").lower().startswith(("http:", "https:", "mailto:",
                "data:image/"))):
                self.acting.append(f"{tag} {name}={value!r}")


def _assert_page(text: str) -> None:
    page = _Page()
    page.feed(text)
    page.close()
    assert not page.acting, page.acting[:5]
