"""When the words beside two values do not let them be of one event."""

from __future__ import annotations

import pytest

from claimdiff.judge import context_of, judge
from claimdiff.model import Alignment, Claim, Relation, Statement
from claimdiff.options import Judging
from claimdiff.slots import read_slots
from tests.factory import a_statement, an_article

DAY = "2018-06-01"


def _conflicts(left: str, right: str, score: float) -> bool:
    articles = {}
    statements: list[Statement] = []
    for outlet, text in (("a", left), ("b", right)):
        articles[outlet] = an_article(text, outlet, DAY)
        statements.append(read_slots(a_statement(text, outlet), articles[outlet]))
    claim = Claim("c", "t", tuple(statements), (Alignment(statements[0].id, statements[1].id, score),))
    judged = judge(claim, context_of(articles, statements), Judging())
    return any(difference.relation is Relation.CONFLICT for difference in judged.differences)


@pytest.mark.parametrize(
    ("left", "right", "score"),
    [
        ("Anna Berg finished with 20 points.", "Paul Roth finished with 16 points.", 0.99),   # two players
        ("He started 40 games for the club.", "He missed 23 games for the club.", 0.99),      # two deeds
        ("He spent 19 seasons with the club.", "He spent four seasons as its director.", 0.99),  # two stretches
        ("Three houses were painted.", "Five houses burned down.", 0.8),                     # two deeds, not one text
        ("He announced it on Monday.", "She announced it on Wednesday.", 0.99),              # when it was told
        ("The trial is set for 4 October.", "The hearing is set for 2 September.", 0.9),       # two plans
        ("They found two rifles, flares and three boats.", "The men came in two boats.", 0.9),   # found, and all
        ("He was found dead on Tuesday.", "He died on Saturday.", 0.6),                      # loosely alike
        ("We were not keeping the rules.", "I did not feel we were keeping the rules.", 0.99),
    ],
)
def test_values_of_two_events_do_not_conflict(left: str, right: str, score: float) -> None:
    assert not _conflicts(left, right, score)


@pytest.mark.parametrize(
    ("left", "right", "score"),
    [
        ("Police said 18 people were injured.", "Police said 12 people were injured.", 0.6),
        ("Some two dozen young protesters trashed a shop.", "At least 36 young people rampaged through a shop.", 0.5),
        ("The officers fired 11 shots.", "The officers fired a total of 14 shots.", 0.6),
        ("He shot two guards outside Berg Bros, a jeweller.", "He shot three guards at Roth Jewellers.", 0.9),
        ("Berg was a mother of 12.", "A bullet hit the mother of 13.", 0.6),
        ("Two people were killed in the crash.", "The crash killed three women.", 0.9),
        ("He died after falling 150 metres.", "He fell 240 metres to his death.", 0.6),
        ("He served four months in federal prison.", "He served five months in prison.", 0.99),
        ("Two cables in the sea were damaged.", "Three cables in the sea were damaged.", 0.99),
        ("He pleaded guilty on June 27, 1973.", "He pleaded guilty on July 27, 1973.", 0.99),
        ("Kim was invited to visit the capital.", "Kim was not invited to visit the capital.", 0.99),
    ],
)
def test_values_of_one_event_do(left: str, right: str, score: float) -> None:
    assert _conflicts(left, right, score)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Last updated 13:26 14/09/2013", "Last updated 15:48 15/09/2013"),                   # dates of the pages
        ("The ship seized 300 rounds of ammunition.", "So far the ship seized 923 rounds of ammunition."),   # a sum
        ("All the stars are signed for the sequel.", "Unlike the stars, Ross is not signed yet."),   # of another
    ],
)
def test_dates_of_pages_sums_and_denials_of_others_do_not_conflict(left: str, right: str) -> None:
    assert not _conflicts(left, right, 0.99)
