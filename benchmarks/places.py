"""Labels kept as places in the articles of ECB+, without their text: unfold them to a story's folder, or take them.

    python benchmarks/places.py FOLDER            write each story of benchmarks/labels to FOLDER/<story>
    python benchmarks/places.py --take STORY...   write benchmarks/labels/<story>.yaml from folders labelled by hand

A folder is what `shared/tools/score.py` reads: articles/ and gold.yaml; the front matter of an article names its ECB+
document as `doc`. Its body is the document's sentences, a line each with white space made single, but for the `title`
and what stands `without`. A place is [article, sentence, start, end] in characters of that line; an end beyond
it lies in the lines below. What conflicts in a fact is told by numbers in its list of places, from 0.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

SHARED = Path(__file__).resolve().parents[2] / "shared"
LABELS = Path(__file__).resolve().parent / "labels"
#: Words in a row that a title or a reason may have in common with an article: more would be its text.
MOST_QUOTED = 5
#: The two lists of pairs beside the facts.
PAIRS = ("not_same_fact", "ambiguous_pairs")

Documents = Mapping[str, Mapping[int, str]]
Labels = dict[str, Any]
Place = Sequence[Any]


def read_rows(name: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file of ECB+ beside this checkout."""
    with gzip.open(SHARED / "data" / name, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def load_documents() -> Documents:
    """Read the documents of ECB+: by name, the sentences by number, white space made single."""
    return {row["doc_id"]: {told["sid"]: " ".join(told["text"].split()) for told in row["sentences"]}
            for row in read_rows("ecbplus_docs.jsonl.gz")}


def unfold_all(folder: Path) -> list[Path]:
    """Write each story that has labels as a folder within `folder`; return those folders by name."""
    documents = load_documents()
    for file in sorted(LABELS.glob("*.yaml")):
        unfold(yaml.safe_load(file.read_text(encoding="utf-8")), documents, folder / file.stem)
    return sorted(folder / file.stem for file in LABELS.glob("*.yaml"))


def unfold(labels: Labels, documents: Documents, story: Path) -> None:
    """Write labels as a story's folder: its articles, and gold.yaml with the words at each place."""
    (story / "articles").mkdir(parents=True, exist_ok=True)
    bodies = {name: _body(article, documents) for name, article in labels["articles"].items()}
    for name, article in labels["articles"].items():
        titled = [documents[article["doc"]][at] for at in article.get("title", [])]
        head = {"doc": article["doc"], "outlet": article["outlet"], "published": article.get("published"),
                "title": " ".join(titled) or None}
        rows = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items() if value]
        text = "\n".join(["---", *rows, "---", *bodies[name].values(), ""])
        (story / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
    gold = {"story": story.name, "facts": _facts(labels, bodies)} | {
        key: [{side: _quote(row[side], bodies) for side in "ab"} | {"why": row["why"]} for row in labels[key]]
        for key in PAIRS
    }
    _write(gold, story / "gold.yaml")


def _write(rows: Labels, file: Path) -> None:
    text = yaml.safe_dump(rows, sort_keys=False, allow_unicode=True, width=118, default_flow_style=None)
    file.write_text(text, encoding="utf-8")


def _body(article: Labels, documents: Documents) -> dict[int, str]:
    left = {*article.get("title", []), *article.get("without", [])}
    return {at: line for at, line in documents[article["doc"]].items() if at not in left}


def _start(body: Mapping[int, str], sentence: int) -> int:
    """Return where a line begins in the body."""
    return sum(len(line) + 1 for at, line in body.items() if at < sentence)


def _quote(place: Place, bodies: Mapping[str, Mapping[int, str]]) -> dict[str, str]:
    name, sentence, start, end = place
    first = _start(bodies[name], sentence)
    return {"article": f"{name}.txt", "quote": "\n".join(bodies[name].values())[first + start : first + end]}


def _facts(labels: Labels, bodies: Mapping[str, Mapping[int, str]]) -> list[Labels]:
    numbers = itertools.count(1)
    facts = []
    for number, fact in enumerate(labels["facts"], 1):
        told = [{"id": f"s{next(numbers)}", **_quote(place, bodies)} for place in fact["told"]]
        pairs = [[told[one]["id"], told[other]["id"]] for one, other in fact.get("conflicts", [])]
        slots = {"slots": [{"relation": "conflict", "conflicting_pairs": pairs}]} if pairs else {}
        facts.append({"id": f"F{number:02d}", "title": fact["title"], "statements": told, **slots})
    return facts


def take(story: Path, documents: Documents) -> Labels:
    """Return the labels of a story's folder as places. Exits, with the words, where one is not found or quotes much."""
    articles, bodies = {}, {}
    for file in sorted((story / "articles").glob("*.txt")):
        article, lines = _read_article(file)
        articles[file.stem] = _settle(file, article, lines, documents)
        bodies[file.stem] = _body(articles[file.stem], documents)
    gold = yaml.safe_load((story / "gold.yaml").read_text(encoding="utf-8"))
    facts = [
        {"title": fact["title"], "told": [_place(told, bodies) for told in fact["statements"]]}
        | ({"conflicts": pairs} if (pairs := _conflicts(fact)) else {})
        for fact in gold["facts"]
    ]
    pairs_of = {key: [{side: _place(row[side], bodies) for side in "ab"} | {"why": row["why"]}
                      for row in gold.get(key) or []] for key in PAIRS}
    own = [row["title"] for row in facts] + [row["why"] for key in PAIRS for row in pairs_of[key]]
    _refuse_quotations(own, "\n".join(line for body in bodies.values() for line in body.values()))
    return {"articles": articles, "facts": facts, **pairs_of}


def _read_article(file: Path) -> tuple[Labels, list[str]]:
    head, body = file.read_text(encoding="utf-8").removeprefix("---\n").split("\n---\n", 1)
    return yaml.safe_load(head), body.strip("\n").split("\n")


def _settle(file: Path, head: Labels, lines: Sequence[str], documents: Documents) -> Labels:
    """Tell an article by its document: which sentences are its title, and which it goes without."""
    rest, left = list(reversed(lines)), []
    for at, sentence in documents[head["doc"]].items():
        if rest and rest[-1] == sentence:
            rest.pop()
        else:
            left.append(at)
    if rest:
        raise SystemExit(f"{file}: no sentence of {head['doc']}, or not in its order: {rest[-1]}")
    title = _title(str(head.get("title", "")), {at: documents[head["doc"]][at] for at in left})
    without = [at for at in left if at not in title]
    day = str(head.get("published") or "")
    settled = {"doc": head["doc"], "outlet": head["outlet"], "published": day, "title": title, "without": without}
    return {key: value for key, value in settled.items() if value}


def _title(title: str, left: Mapping[int, str]) -> list[int]:
    """Return the sentences in a row that make the title, letters alone compared; none if no such are left out."""
    for first, last in itertools.combinations_with_replacement(left, 2):
        row = [at for at in left if first <= at <= last]
        if _words(title) and _words(title) == _words(" ".join(left[at] for at in row)):
            return row
    return []


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _place(told: Mapping[str, str], bodies: Mapping[str, Mapping[int, str]]) -> list[Any]:
    name = told["article"].removesuffix(".txt")
    at = "\n".join(bodies[name].values()).find(told["quote"])
    if at < 0:
        raise SystemExit(f"{told['article']} does not say: {told['quote']}")
    sentence = max(number for number in bodies[name] if _start(bodies[name], number) <= at)
    start = at - _start(bodies[name], sentence)
    return [name, sentence, start, start + len(told["quote"])]


def _conflicts(fact: Labels) -> list[list[int]]:
    """Return the pairs of a fact that conflict: those that are named, else those of different values."""
    ids = [told["id"] for told in fact["statements"]]
    pairs = []
    for slot in fact.get("slots") or []:
        if slot["relation"] == "conflict":
            values = slot.get("values", {})
            named = slot.get("conflicting_pairs") or [
                pair for pair in itertools.combinations(values, 2) if values[pair[0]] != values[pair[1]]]
            pairs += [sorted(map(ids.index, pair)) for pair in named]
    return [pair for number, pair in enumerate(pairs) if pair not in pairs[:number]]


def _refuse_quotations(told: Sequence[str], text: str) -> None:
    words, least = _words(text), MOST_QUOTED + 1
    rows = {tuple(words[at : at + least]) for at in range(len(words))}
    for own in told:
        mine = _words(own)
        if any(tuple(mine[at : at + least]) in rows for at in range(len(mine) - MOST_QUOTED)):
            raise SystemExit(f"more than {MOST_QUOTED} words in a row are an article's, say it in your own: {own}")


def main() -> None:
    """Unfold all labels, or take those of some folders."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--take", action="store_true", help="write benchmarks/labels from these folders")
    asked: Any = parser.parse_args()
    if not asked.take:
        for folder in asked.folders:
            unfold_all(folder)
        return
    documents = load_documents()
    for story in asked.folders:
        _write(take(story, documents), LABELS / f"{story.name}.yaml")


if __name__ == "__main__":
    main()
