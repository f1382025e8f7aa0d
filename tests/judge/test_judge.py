"""Claims judged whole: what is a conflict, what is explained, what is agreed."""

from __future__ import annotations

import pytest

from claimdiff.judge import context_of, judge
from claimdiff.model import Alignment, Claim, Published, Relation, Role, Statement, Verdict
from claimdiff.model.dates import parse_published
from claimdiff.options import Judging
from claimdiff.slots import read_slots
from tests.factory import a_statement, an_article


def _judged(*told: tuple[str, str], roles: tuple[Role, ...] = (), score: float = 0.9) -> Claim:
    """Judge one claim whose statements are (text, date of publication), each by another outlet."""
    articles = {}
    statements: list[Statement] = []
    for at, (text, published) in enumerate(told):
        article = an_article(text, f"outlet-{at}", published)
        role = roles[at] if roles else Role.BODY
        articles[article.id] = article
        statements.append(read_slots(a_statement(text, article.id, role), article))
    ids = [statement.id for statement in statements]
    ties = tuple(Alignment(one, two, score) for at, one in enumerate(ids) for two in ids[at + 1 :])
    claim = Claim("c", "title", tuple(statements), ties)
    return judge(claim, context_of(articles, statements), Judging())


def _relations(claim: Claim, slot: str) -> list[Relation]:
    return [difference.relation for difference in claim.differences if difference.slot == slot]


DAY, NEXT = "2018-06-01", "2018-06-02"


def test_two_counts_of_one_day_conflict() -> None:
    claim = _judged(("Police said 18 people were injured.", DAY), ("Police said 12 people were injured.", DAY))
    assert claim.verdict is Verdict.CONFLICT
    [difference] = [each for each in claim.differences if each.slot == "quantity"]
    assert "18" in difference.explanation
    assert "12" in difference.explanation
    assert {reading.text for reading in difference.readings} == {"18 people", "12 people"}


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (("At least five people were killed.", DAY), ("24 people were killed.", NEXT), Relation.DETAIL),
        (("Five people were killed.", DAY), ("24 people were killed.", NEXT), Relation.UPDATE),
        (("Five people were killed.", DAY), ("24 people were killed.", DAY), Relation.CONFLICT),
        (("It hit at a depth of 10 kilometres.", DAY), ("It hit at a depth of six miles.", DAY), Relation.EQUIVALENT),
        (("The crowd was put at 70.", DAY), ("The crowd on Saturday was put at 200.", NEXT), Relation.SCOPE),
        (("Five people were killed in Jakarta.", DAY), ("24 people were killed in Manila.", DAY), Relation.SCOPE),
    ],
)
def test_a_differing_figure_is_a_conflict_only_when_nothing_explains_it(
    left: tuple[str, str], right: tuple[str, str], relation: Relation
) -> None:
    assert _relations(_judged(left, right), "quantity") == [relation]


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("It killed 170,000 people in the province.", "It killed 230,000 people in 14 countries.", Relation.SCOPE),
        ("It killed 230,000 people in 13 countries.", "It killed 230,000 people in 14 countries.", Relation.CONFLICT),
        ("10 houses were damaged in Takengon.", "40 houses were damaged.", Relation.SCOPE),
        ("10 houses were damaged in June.", "40 houses were damaged in June.", Relation.CONFLICT),
        ("300 people were arrested nationwide.", "120 people were arrested in the capital.", Relation.SCOPE),
        ("300 people were arrested nationwide.", "120 people were arrested.", Relation.SCOPE),
        ("120 people were arrested nationwide.", "300 people were arrested.", Relation.CONFLICT),
        ("The loan is worth $144 billion.", "The loan is worth $141 billion.", Relation.DETAIL),
        ("The loan is worth $144 billion.", "The loan is worth $90 billion.", Relation.CONFLICT),
    ],
)
def test_figures_over_other_areas_or_at_another_rate_do_not_conflict(left: str, right: str, relation: Relation) -> None:
    assert _relations(_judged((left, DAY), (right, DAY)), "quantity") in ([relation], [relation, Relation.EQUIVALENT])


def test_two_nights_with_two_crowds_are_two_facts() -> None:
    claim = _judged(("200 people marched on Monday.", DAY), ("500 people marched on Wednesday.", DAY))
    assert claim.verdict is not Verdict.CONFLICT


def test_one_quake_with_two_dates_is_a_conflict_when_the_figures_are_all_but_equal() -> None:
    claim = _judged(
        ("In April 2012 an 8.6-magnitude quake struck off Banda Aceh.", DAY),
        ("In May 2012 an 8.7-magnitude quake struck off Banda Aceh.", DAY),
    )
    assert _relations(claim, "moment") == [Relation.CONFLICT]


def test_a_differing_figure_in_loosely_aligned_statements_is_unclear() -> None:
    claim = _judged(("18 people were injured.", DAY), ("12 people were injured.", DAY), score=0.2)
    assert _relations(claim, "quantity") == [Relation.DETAIL]
    assert "unclear" in claim.differences[0].explanation


def test_a_headline_never_makes_a_conflict() -> None:
    claim = _judged(
        ("18 people were injured", DAY), ("12 people were injured.", DAY), roles=(Role.HEADLINE, Role.BODY)
    )
    assert _relations(claim, "quantity") == []


def test_what_both_tell_alike_is_an_agreement() -> None:
    claim = _judged(("They met in Pyongyang on Thursday.", DAY), ("They met on Thursday in Pyongyang.", DAY))
    assert claim.verdict is Verdict.AGREE
    assert {(alike.slot, alike.value) for alike in claim.agreements} >= {
        ("moment", "2018-05-31"), ("place", "Pyongyang"),
    }


def test_nothing_read_is_silence() -> None:
    claim = _judged(("They spoke.", DAY), ("They talked.", DAY))
    assert (claim.differences, claim.agreements) == ((), ())


def test_a_plan_that_has_since_happened_is_an_update() -> None:
    claim = _judged(("The minister will visit the capital.", DAY), ("The minister visited the capital.", NEXT))
    assert _relations(claim, "modality") == [Relation.UPDATE]


def test_a_hedge_against_a_flat_statement_is_a_detail() -> None:
    claim = _judged(("The minister may resign.", DAY), ("The minister resigned.", DAY))
    assert _relations(claim, "modality") == [Relation.DETAIL]


def test_what_is_put_to_a_speaker_is_not_told_plainly() -> None:
    claim = _judged(("He allegedly pointed a gun.", DAY), ("Police said that he pointed a gun.", DAY))
    assert _relations(claim, "modality") == []


def test_a_headline_that_opens_with_another_actor_is_shown() -> None:
    claim = _judged(
        ("Vladimir Putin invites Kim Jong Un", DAY), ("Sergei Lavrov invited Kim Jong Un.", DAY),
        roles=(Role.HEADLINE, Role.BODY),
    )
    [difference] = [each for each in claim.differences if each.slot == "name"]
    assert difference.relation is Relation.DETAIL
    assert "Putin" in difference.explanation


def test_another_speaker_of_one_quotation_is_a_detail_and_of_another_fact_none() -> None:
    words = "“We will never sell the company,”"
    quoted = _judged((f"{words} Anna Berg said.", DAY), (f"{words} Paul Roth said.", DAY))
    assert _relations(quoted, "speaker") == [Relation.DETAIL]
    asked = _judged(("The road is closed, Anna Berg said.", DAY), ("The road is closed, Paul Roth said.", DAY))
    assert _relations(asked, "speaker") == []


def test_publication_is_read_as_stated_or_about() -> None:
    assert parse_published("about 2018-05-31") == Published(parse_published("2018-05-31").day, None, stated=False)  # type: ignore[union-attr]


def test_that_both_deny_is_told_and_that_both_affirm_is_not() -> None:
    denied = _judged(("He did not point the gun.", DAY), ("He did not point the gun.", DAY))
    assert "polarity" in {alike.slot for alike in denied.agreements}
    affirmed = _judged(("He pointed the gun.", DAY), ("He pointed the gun.", DAY))
    assert "polarity" not in {alike.slot for alike in affirmed.agreements}
