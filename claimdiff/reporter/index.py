"""Where to find what a report names: articles, their names for a reader, line numbers, statements."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from pathlib import PurePath

from claimdiff.model import Article, Report, Statement
from claimdiff.reporter.printable import printable, shorten

_LINE_END = re.compile(r"\r\n|\n|\r")
_WORD = re.compile(r"[^\W_]+")
_ASIDE = re.compile(r"^the\s|\([^()]*\)$", re.IGNORECASE)
_LONGEST_LABEL = 8


@dataclass(frozen=True, slots=True)
class Index:
    """Look-up tables over one report, each keyed by article id (`statements` by statement id).

    `names` are what a reader calls the article: its outlet, or its file when the outlet is not known.
    `labels` are the same in at most eight characters, each different. `lines` hold the offsets at which lines start.
    """

    articles: dict[str, Article]
    names: dict[str, str]
    labels: dict[str, str]
    lines: dict[str, tuple[int, ...]]
    statements: dict[str, Statement]

    def line(self, statement: Statement) -> int:
        """Return the line of the statement's first character, counted from 1."""
        return self.line_of(statement.article, statement.span.start)

    def line_of(self, article: str, place: int) -> int:
        """Return the line of a character of an article, counted from 1."""
        return bisect_right(self.lines[article], place)


def index(report: Report) -> Index:
    """Build the look-up tables of a report."""
    names = _names(report.articles)
    return Index(
        articles={article.id: article for article in report.articles},
        names=names,
        labels=_labels(names),
        lines={article.id: _line_starts(article.text) for article in report.articles},
        statements={statement.id: statement for claim in report.claims for statement in claim.statements},
    )


def outlet_of(article: Article) -> str:
    """Return the article's outlet, or its file's name without suffix when the outlet is not known."""
    return printable(article.outlet).strip() or printable(PurePath(article.path).stem).strip() or article.id


def is_unnamed(article: Article) -> bool:
    """Tell whether the outlet's name says nothing: it has no letter, or is that of a numbered file."""
    name = outlet_of(article)
    return not any(map(str.isalpha, name)) or (name == PurePath(article.path).stem and any(map(str.isdigit, name)))


def _names(articles: tuple[Article, ...]) -> dict[str, str]:
    files = _files(articles)
    often = Counter(outlet_of(article) for article in articles)
    return {
        article.id: f"{name} ({files[article.id]})" if often[name] > 1 else name
        for article in articles
        for name in [outlet_of(article)]
    }


def _files(articles: tuple[Article, ...]) -> dict[str, str]:
    often = Counter(PurePath(article.path).name for article in articles)
    return {
        article.id: printable(article.path if often[name] > 1 else name)
        for article in articles
        for name in [PurePath(article.path).name]
    }


def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(found.end() for found in _LINE_END.finditer(text)))


def _labels(names: dict[str, str]) -> dict[str, str]:
    """Give each name a short label of its own: the name, its first number, its initials, or its start."""
    labels: dict[str, str] = {}
    for id_, name in names.items():
        label = _label(name)
        taken = set(labels.values())
        tries = (f"{label[: _LONGEST_LABEL - 2]}{number}" for number in range(2, len(names) + 2))
        labels[id_] = label if label not in taken else next(other for other in tries if other not in taken)
    return labels


def _label(name: str) -> str:
    if len(name) <= _LONGEST_LABEL:
        return name
    core = _ASIDE.sub("", name).strip() or name
    if len(core) <= _LONGEST_LABEL:
        return core
    words = _WORD.findall(core)
    if words and words[0].isdigit():
        return shorten(words[0], _LONGEST_LABEL)
    initials = "".join(word[0] for word in words if word[0].isupper())
    return initials[:_LONGEST_LABEL] if len(initials) > 1 else shorten(core, _LONGEST_LABEL)
