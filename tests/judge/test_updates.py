"""When a later publication explains a differing figure."""

from __future__ import annotations

import pytest

from claimdiff.judge.context import context_of
from claimdiff.judge.pairs import Pair
from claimdiff.judge.updates import explain_by_time, hours_between
from claimdiff.model import Comparison, Quantity, Relation
from claimdiff.model.dates import parse_published
from claimdiff.options import Judging
from tests.factory import a_reading, a_statement, an_article


def _relation(early: int, late: int, event: str, published: tuple[str, str]) -> Relation:
    left, right = a_statement(f"{early} people", "first"), a_statement(f"{late} people", "second")
    readings = [
        a_reading(statement, "quantity", Quantity(n, n, thing="person", event=event), f"{n} people")
        for statement, n in ((left, early), (right, late))
    ]
    pair = Pair(readings[0], readings[1], left, right, Comparison(Relation.CONFLICT))
    articles = {
        "first": an_article(left.text, "First", published[0]),
        "second": an_article(right.text, "Second", published[1]),
    }
    return explain_by_time(pair, context_of(articles, (left, right)), Judging()).relation


DAY, NEXT, LATER = "2013-07-02", "2013-07-03", "2013-09-03"


@pytest.mark.parametrize(
    ("early", "late", "event", "published", "relation"),
    [
        (5, 24, "killed", (DAY, NEXT), Relation.UPDATE),
        (24, 5, "killed", (NEXT, DAY), Relation.UPDATE),
        (24, 5, "killed", (DAY, NEXT), Relation.CONFLICT),      # a toll does not fall
        (5, 24, "killed", (DAY, DAY), Relation.CONFLICT),       # no order can be told
        (5, 24, "killed", (DAY, ""), Relation.DETAIL),          # a page without a day may be the later one
        (5, 24, "killed", (DAY, LATER), Relation.CONFLICT),     # two months later nothing develops
        (5, 24, "marched", (DAY, NEXT), Relation.CONFLICT),     # a crowd has its size
    ],
)
def test_a_toll_grows_with_later_publication(
    early: int, late: int, event: str, published: tuple[str, str], relation: Relation
) -> None:
    assert _relation(early, late, event, published) is relation


def test_a_count_so_far_grows_even_where_no_order_is_known() -> None:
    words = ("The quake brought the death toll to 11 people killed.", "24 people were killed.")
    statements = [a_statement(text, name) for text, name in zip(words, ("first", "second"), strict=True)]
    readings = [
        a_reading(statement, "quantity", Quantity(n, n, thing="person", event="killed"), f"{n} people")
        for statement, n in zip(statements, (11, 24), strict=True)
    ]
    articles = {text.id: text for text in (an_article(words[0], "First", DAY), an_article(words[1], "Second", DAY))}
    pair = Pair(readings[0], readings[1], statements[0], statements[1], Comparison(Relation.CONFLICT))
    told = explain_by_time(pair, context_of(articles, statements), Judging())
    assert told.relation is Relation.UPDATE
    assert "toll" in told.comparison.reason


def test_hours_between_needs_an_order() -> None:
    morning, evening = parse_published("2018-06-01 08:00"), parse_published("2018-06-01 20:00")
    assert hours_between(morning, evening) == 12
    assert hours_between(evening, morning) == -12
    assert hours_between(morning, parse_published("2018-06-01")) == 0
    assert hours_between(morning, None) is None
