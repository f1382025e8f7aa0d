"""Articles and statements keep their identity when a file moves, a sentence is edited, or another is added."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimdiff.changes.counterparts import pair_articles, pair_statements
from claimdiff.model import Article
from tests.changes.stories import CROWD, MAYOR, ROAD, article, claim, report, say

OLD = article("AP", CROWD.format("18,000"), ROAD, MAYOR)


@pytest.mark.parametrize("new", [
    OLD,
    replace(OLD, id="other", path="evening/x.txt", outlet="Associated Press"),
    article("AP", ROAD),
    article("AP", ROAD, path="evening/ap.txt"),
    replace(article("AP", ROAD, path="evening/17.txt"), title="The crowd"),
    replace(article("DPA", ROAD, path="evening/17.txt"), url="https://ap.example/crowd"),
], ids=["itself", "text", "path", "file and outlet", "outlet and title", "address"])
def test_an_article_is_known_again(new: Article) -> None:
    old = replace(OLD, title="The crowd", url="https://ap.example/crowd")
    assert pair_articles([old], [new]) == {old.id: new.id}


def test_another_article_of_the_same_outlet_is_another_article() -> None:
    assert pair_articles([OLD], [article("AP", "It rained.", path="evening/rain.txt")]) == {}


def test_what_two_articles_share_shows_neither() -> None:
    twins = [article("AP", each, path=f"{at}/ap.txt") for at, each in enumerate((ROAD, MAYOR))]
    assert pair_articles([OLD], twins) == {}


def _pairs(old: Article, new: Article) -> dict[str, str]:
    first, second = (
        report(*(claim(say(each, line)) for line in each.text.splitlines()), of=(each,)) for each in (old, new)
    )
    words = {one.id: one.text for each in (first, second) for claim_ in each.claims for one in claim_.statements}
    found = pair_statements(first, second, {old.id: new.id})
    return {words[left]: words[right] for left, right in found.items()}


def test_an_edited_sentence_is_the_same_between_the_same_neighbours() -> None:
    new = article("AP", "It rained.", CROWD.format("12,000"), ROAD, MAYOR, "Rain fell again.")
    assert _pairs(OLD, new) == {ROAD: ROAD, MAYOR: MAYOR}
    new = article("AP", CROWD.format("12,000"), ROAD, MAYOR, "Rain fell again.")
    assert _pairs(OLD, new) == {CROWD.format("18,000"): CROWD.format("12,000"), ROAD: ROAD, MAYOR: MAYOR}


def test_a_sentence_in_the_place_of_another_is_not_the_same() -> None:
    assert _pairs(OLD, article("AP", "It rained.", ROAD, MAYOR)) == {ROAD: ROAD, MAYOR: MAYOR}


def test_a_sentence_that_is_printed_twice_is_paired_in_order() -> None:
    old, new = article("AP", "Yes.", "No.", "Yes."), article("AP", "Yes.", "No.", "Yes.", "Yes.")
    first, second = (report(*(
        claim(replace(say(each, "Yes."), id=f"{each.id}-{at}")) for at in range(each.text.count("Yes."))
    ), of=(each,)) for each in (old, new))
    found = pair_statements(first, second, {old.id: new.id})
    assert found == {f"{old.id}-0": f"{new.id}-0", f"{old.id}-1": f"{new.id}-1"}
