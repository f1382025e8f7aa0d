"""Labels kept as places: they unfold to the folder they were taken from, and hold nothing of the articles' text."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

places: Any = import_module("benchmarks.places")

#: The made-up documents stand in for ECB+: sentences by number, from any number on.
DOCUMENTS = {
    "7_1made": {0: "Ferry sinks", 1: "off Port Rill", 2: "By A. Writer", 3: "The ferry sank at noon.", 4: "Nine died.",
                5: "The captain “Old Tom” was saved."},
    "7_2made": {1: "Nine people died.", 2: "The Heron went down at dusk", 3: "in fog."},
}
GOLD = {
    "story": "7made",
    "facts": [
        {"id": "F01", "title": "When it went down", "statements": [
            {"id": "s1", "article": "one.txt", "quote": "sank at noon"},
            {"id": "s2", "article": "two.txt", "quote": "went down at dusk\nin fog"}],
         "slots": [{"relation": "conflict", "conflicting_pairs": [["s1", "s2"]]}]},
        {"id": "F02", "title": "How many were lost", "statements": [
            {"id": "s3", "article": "one.txt", "quote": "Nine died."},
            {"id": "s4", "article": "two.txt", "quote": "Nine people died."}]},
    ],
    "not_same_fact": [{"a": {"article": "one.txt", "quote": "“Old Tom” was saved"},
                       "b": {"article": "two.txt", "quote": "Nine people died"}, "why": "saved and lost"}],
    "ambiguous_pairs": [],
}
ARTICLES = {
    "one.txt": '---\ndoc: "7_1made"\noutlet: "One"\npublished: "2018-06-01"\ntitle: "Ferry sinks off Port Rill"\n---\n'
               "The ferry sank at noon.\nNine died.\nThe captain “Old Tom” was saved.\n",
    "two.txt": '---\ndoc: "7_2made"\noutlet: "Two"\n---\nNine people died.\nThe Heron went down at dusk\nin fog.\n',
}


def _story(folder: Path) -> Path:
    (folder / "articles").mkdir(parents=True)
    for name, text in ARTICLES.items():
        (folder / "articles" / name).write_text(text, encoding="utf-8")
    (folder / "gold.yaml").write_text(yaml.safe_dump(GOLD, allow_unicode=True), encoding="utf-8")
    return folder


def test_labels_unfold_to_the_folder_they_were_taken_from(tmp_path: Path) -> None:
    labels = places.take(_story(tmp_path / "first" / "7made"), DOCUMENTS)
    again = tmp_path / "second" / "7made"
    places.unfold(labels, DOCUMENTS, again)
    assert {file.name: file.read_text("utf-8") for file in (again / "articles").iterdir()} == ARTICLES
    assert yaml.safe_load((again / "gold.yaml").read_text("utf-8")) == GOLD


def test_a_label_is_a_place_and_holds_no_text(tmp_path: Path) -> None:
    labels = places.take(_story(tmp_path / "7made"), DOCUMENTS)
    assert labels["articles"]["one"] == {
        "doc": "7_1made", "outlet": "One", "published": "2018-06-01", "title": [0, 1], "without": [2]}
    assert labels["facts"][0] == {
        "title": "When it went down", "told": [["one", 3, 10, 22], ["two", 2, 10, 34]], "conflicts": [[0, 1]]}


def test_different_values_conflict_where_no_pairs_are_named(tmp_path: Path) -> None:
    told = [{"id": name, "article": "one.txt", "quote": "Nine died."} for name in ("s1", "s2", "s3")]
    slot = {"relation": "conflict", "values": {"s1": "9", "s2": "9", "s3": "10"}}
    story = _story(tmp_path / "7made")
    gold = GOLD | {"facts": [{"title": "The lost", "statements": told, "slots": [slot]}]}
    (story / "gold.yaml").write_text(yaml.safe_dump(gold), encoding="utf-8")
    assert places.take(story, DOCUMENTS)["facts"][0]["conflicts"] == [[0, 2], [1, 2]]


@pytest.mark.parametrize(("old", "new", "said"), [
    ("Nine people died.", "Ten people died.", "two.txt does not say: Ten people died."),
    ("When it went down", "The Heron went down at dusk in fog", "say it in your own: The Heron"),
])
def test_what_cannot_be_kept_as_places_is_refused(old: str, new: str, said: str, tmp_path: Path) -> None:
    story = _story(tmp_path / "7made")
    text = (story / "gold.yaml").read_text("utf-8")
    (story / "gold.yaml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(SystemExit, match=said):
        places.take(story, DOCUMENTS)


def test_a_line_that_the_document_lacks_is_refused(tmp_path: Path) -> None:
    story = _story(tmp_path / "7made")
    (story / "articles" / "two.txt").write_text('---\ndoc: "7_2made"\noutlet: "Two"\n---\nNobody died.\n', "utf-8")
    with pytest.raises(SystemExit, match=r"no sentence of 7_2made, or not in its order: Nobody died\."):
        places.take(story, DOCUMENTS)


@pytest.mark.parametrize("file", sorted(places.LABELS.glob("*.yaml")), ids=lambda file: file.stem)
def test_the_labels_are_places_alone(file: Path) -> None:
    labels = yaml.safe_load(file.read_text("utf-8"))
    told = [place for fact in labels["facts"] for place in fact["told"]]
    told += [row[side] for key in places.PAIRS for row in labels[key] for side in "ab"]
    assert all(name in labels["articles"] and at >= 0 and 0 <= start < end for name, at, start, end in told)
    assert {key for fact in labels["facts"] for key in fact} <= {"title", "told", "conflicts"}
    assert all(len({place[0] for place in fact["told"]}) > 1 for fact in labels["facts"])
    assert all(len(fact["title"]) <= 100 for fact in labels["facts"])
