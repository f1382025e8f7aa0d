"""A reprint shares its origin with what it reprints; articles that share a few sentences do not."""

from __future__ import annotations

from pathlib import Path

from claimdiff.loader import load, segment
from claimdiff.matcher import find_origins, find_reprints
from tests.factory import an_article
from tests.matcher.stories import FERRY, all_statements, articles_of

SEEDS = Path(__file__).parents[2] / "seeds"


def test_a_reprint_points_to_the_longest_printing() -> None:
    short = "\n".join(FERRY["Harbour Post"].splitlines()[:3]) + "\n"
    articles = articles_of({**FERRY, "Reprint": short})
    origins = find_origins(articles, find_reprints(articles, all_statements(articles)))
    assert origins["reprint"] == "harbour-post"
    assert origins["harbour-post"] == "harbour-post"
    assert origins["evening-star"] == "evening-star"


def test_one_shared_sentence_is_no_reprint() -> None:
    shared = FERRY["Evening Star"].splitlines()[0]
    mixed = FERRY["Daily Lantern"] + shared + "\n"
    articles = articles_of({"Evening Star": FERRY["Evening Star"], "Mixed": mixed})
    origins = find_origins(articles, find_reprints(articles, all_statements(articles)))
    assert origins == {"evening-star": "evening-star", "mixed": "mixed"}


def test_the_seeds_are_five_origins() -> None:
    articles = {article.id: article for article in load([SEEDS]).articles}
    statements = [one for article in articles.values() for one in segment(article)]
    origins = find_origins(articles, find_reprints(articles, statements))
    assert origins == {id_: id_ for id_ in articles}


def test_a_sentence_told_nearly_word_for_word_is_a_passage_in_both() -> None:
    agency = "The minister said the country supported the treaty and a broader effort to create a lasting peace."
    copied = "He said the country supported the treaty and the border effort to create a lasting peace."
    own = "The harbour was closed all day because of the storm, and ferries stayed in port until evening."
    texts = {"one": f"{own}\n{agency}", "two": copied}
    articles = {id_: an_article(text, id_) for id_, text in texts.items()}
    [reprint] = find_reprints(articles, all_statements(articles))
    [passage] = reprint.passages
    assert (passage.left.of(texts["one"]), passage.right.of(texts["two"])) == (agency, copied)
    assert 0.7 < reprint.share <= 1
