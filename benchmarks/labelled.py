"""The labelled stories, shared ones and our own: which pairs of statements are right, wrong, or neither."""

from __future__ import annotations

import itertools
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import Any

from places import SHARED, unfold_all

from claimdiff.loader import load, segment
from claimdiff.loader.clauses import CONTENT
from claimdiff.model import Article, Statement
from claimdiff.slots import read_slots

#: Shared stories with the same articles, read twice, are left out together.
SAME_TEXT = ("seeds",)
#: Our stories are left out in so many lots, by their ECB+ topic: the two stories of a topic are look-alikes.
OWN_FOLDS = 5
#: Words of content in a clause when the stories are split finely, so that weights do not lean on one way to split.
FINE = 5


def scorer() -> Any:
    """Import the scoring script of the labelled stories, which is no package."""
    sys.path.insert(0, str(SHARED / "tools"))
    import score  # type: ignore[import-not-found]  # noqa: PLC0415

    return score


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled story as claimdiff reads it, with what its readers said."""

    name: str
    articles: Mapping[str, Article]
    statements: tuple[Statement, ...]
    gold: Any
    tempting: tuple[Any, ...]
    right: Mapping[frozenset[str], list[Any]]
    open: Mapping[frozenset[str], list[Any]]
    body: Mapping[str, int]
    own: bool = False

    @property
    def topic(self) -> str:
        """Name the ECB+ topic of a story of our own; empty for a shared one."""
        return self.name.partition("ecb")[0] if self.own else ""

    @property
    def fold(self) -> str:
        """Name the stories that are left out together: of the shared ones each is alone, ours go by topic."""
        if self.own:
            return f"own {int(self.topic) % OWN_FOLDS}"
        return next((prefix for prefix in SAME_TEXT if self.name.startswith(prefix)), self.name)

    def place(self, statement: Statement) -> tuple[str, int, int]:
        """Return a statement's place as the scoring script knows it."""
        return Path(self.articles[statement.article].path).name, statement.span.start, statement.span.end


def load_story(folder: Path, content: int = CONTENT) -> Labelled:
    """Read one labelled story: articles, statements (clauses of `content` words or more) with readings, and gold."""
    import yaml  # noqa: PLC0415

    score = scorer()
    texts = score.article_texts(folder)
    loaded = load([folder / "articles"])
    statements = tuple(read_slots(one, article) for article in loaded.articles for one in segment(article, content))
    rows = yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8")).get("not_same_fact") or []
    tempting = tuple(tuple(_locate(score, texts, row[side]) for side in "ab") for row in rows)
    articles = {article.id: article for article in loaded.articles}
    gold = score.Gold(folder, texts)
    return Labelled(folder.name, articles, statements, gold, tempting, _by_articles(gold.pairs),
                    _by_articles(gold.neutral), {name: score.body_start(text) for name, text in texts.items()})


def _by_articles(pairs: Iterable[Any]) -> dict[frozenset[str], list[Any]]:
    grouped: dict[frozenset[str], list[Any]] = defaultdict(list)
    for pair in pairs:
        grouped[frozenset(place[0] for place in pair)].append(pair)
    return grouped


def _locate(score: Any, texts: Mapping[str, str], row: Mapping[str, str]) -> tuple[str, int, int]:
    text = texts[row["article"]]
    shift = score.body_start(text)
    start, end = score.locate(text[shift:], row["quote"])
    return row["article"], start + shift, end + shift


def load_stories(content: int = CONTENT) -> tuple[Labelled, ...]:
    """Read the shared stories, then ours, by name, split into clauses of `content` words or more."""
    shared = [load_story(folder, content) for folder in sorted((SHARED / "stories").iterdir())]
    with TemporaryDirectory() as folder:
        own = [replace(load_story(each, content), own=True) for each in unfold_all(Path(folder))]
    return (*shared, *own)


def two_by_two(story: Labelled) -> tuple[Labelled, ...]:
    """Return the story as two outlets alone tell it, each with the next, so that weights do not lean on a crowd."""
    ids = sorted(story.articles)
    return tuple(
        replace(story, articles={id_: story.articles[id_] for id_ in pair},
                statements=tuple(one for one in story.statements if one.article in pair))
        for pair in zip(ids, ids[1:] + ids[:1], strict=True)
    )


def label(story: Labelled, left: Statement, right: Statement) -> int | None:
    """Return 1 for a pair on one fact, 0 for another, None where the readers leave it open."""
    score = scorer()
    pair = story.place(left), story.place(right)
    if any(start < story.body[name] for name, start, _ in pair):
        return None  # a title in the front matter: the readers did not label it
    names = frozenset(place[0] for place in pair)
    if score.hits(pair, story.right.get(names, [])):
        return 1
    return None if score.hits(pair, story.open.get(names, [])) else 0


def measure(story: Labelled, groups: Iterable[Sequence[str]]) -> dict[str, float]:
    """Score claims (groups of statement ids) as the scoring script scores a report of the story's articles."""
    score = scorer()
    names = {Path(article.path).name for article in story.articles.values()}
    gold = {pair for pair in story.gold.pairs if {place[0] for place in pair} <= names}
    facts = [pairs for fact in story.gold.facts if (pairs := gold & {tuple(sorted(pair)) for pair in fact["pairs"]})]
    by_id = {one.id: one for one in story.statements}
    together = sorted({
        tuple(sorted(pair)) for group in groups for pair in itertools.combinations(group, 2)
        if by_id[pair[0]].article != by_id[pair[1]].article
    })
    labels = [label(story, by_id[left], by_id[right]) for left, right in together]
    counted = [pair for pair, known in zip(together, labels, strict=True) if known is not None]
    places = _by_articles(tuple(story.place(by_id[id_]) for id_ in pair) for pair in counted)

    def told(pair: Any) -> bool:
        return bool(score.hits(pair, places.get(frozenset(place[0] for place in pair), [])))

    found = {pair for pair in gold if told(pair)}
    precision = score.ratio(sum(known or 0 for known in labels), len(counted))
    recall = score.ratio(len(found), len(gold))
    return {
        "pairs": len(counted), "precision": precision, "recall": recall, "f1": score.f1(precision, recall),
        "facts": sum(bool(pairs & found) for pairs in facts), "of": len(facts), "met": sum(map(told, story.tempting)),
        "tempting": len(story.tempting),
    }


def sum_up(rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return the means of precision, recall and F1 over the measures of stories, and the sums of what is counted."""
    means = {key: fmean(row[key] for row in rows) for key in ("precision", "recall", "f1")}
    return means | {key: sum(row[key] for row in rows) for key in ("facts", "of", "met", "tempting")}
