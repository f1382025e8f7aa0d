"""What a journalist is told who compares again in the evening."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimdiff.changes import changes_since, find_changes
from claimdiff.errors import ReportError
from claimdiff.model import Changes, ClaimChange, Ignored, LeftOut, Relation, Turn, Verdict
from claimdiff.model.change import is_news
from tests.changes.stories import CROWD, MAYOR, ROAD, article, claim, report, say

AP = article("AP", CROWD.format("18,000"), ROAD)
BBC = article("BBC", CROWD.format("18,000"), MAYOR)
DPA = article("DPA", CROWD.format("12,000"))
CROWDS = {each.outlet: say(each, each.text.split("\n")[0]) for each in (AP, BBC, DPA)}
AFTERNOON = report(claim(CROWDS["AP"], CROWDS["BBC"]), claim(say(AP, ROAD)), claim(say(BBC, MAYOR)), of=(AP, BBC))
EVENING = report(
    claim(*CROWDS.values()), claim(say(AP, ROAD)), claim(say(BBC, MAYOR)), of=(AP, BBC, DPA)
)


def only(changes: Changes) -> ClaimChange:
    [change] = changes.claims
    return change


def test_nothing_changed_between_a_report_and_itself() -> None:
    changes = find_changes(EVENING, EVENING)
    assert (changes.articles, changes.claims, changes.same) == ((), (), 3)


def test_an_outlet_that_joins_a_claim_changes_it_and_does_not_make_a_new_one() -> None:
    changes = find_changes(AFTERNOON, EVENING)
    change = only(changes)
    assert (change.turn, change.before, change.after) == (Turn.CONFLICT, Verdict.AGREE, Verdict.CONFLICT)
    assert (change.joined, change.left, changes.same) == ((DPA.id,), (), 2)
    assert [each.explanation for each in change.appeared] == ["12,000 or 18,000"]
    assert [(each.old, each.new) for each in changes.articles] == [(None, DPA)]


def test_a_conflict_went_because_its_article_is_gone() -> None:
    changes = find_changes(EVENING, AFTERNOON)
    change = only(changes)
    assert (change.turn, change.left, change.news) == (Turn.SETTLED, (DPA.id,), None)
    assert [each.relation for each in change.went] == [Relation.CONFLICT]
    assert [(each.old, each.new) for each in changes.articles] == [(DPA, None)]


def test_an_edited_figure_makes_a_conflict_and_both_wordings_are_kept() -> None:
    edited = article("BBC", CROWD.format("12,000"), MAYOR)
    now = say(edited, CROWD.format("12,000"))
    evening = report(claim(CROWDS["AP"], now), claim(say(AP, ROAD)), claim(say(edited, MAYOR)), of=(AP, edited))
    changes = find_changes(AFTERNOON, evening)
    change = only(changes)
    assert (change.turn, change.joined, change.left) == (Turn.CONFLICT, (), ())
    assert change.unsaid == ((CROWDS["BBC"], now),)
    assert [(each.old, each.new) for each in changes.articles] == [(BBC, edited)]


def test_a_sentence_that_a_second_outlet_tells_too_is_shared_now() -> None:
    late = article("DPA", "The road was closed till noon.")
    evening = report(
        claim(CROWDS["AP"], CROWDS["BBC"]), claim(say(AP, ROAD), say(late, "The road was closed till noon.")),
        claim(say(BBC, MAYOR)), of=(AP, BBC, late),
    )
    change = only(find_changes(AFTERNOON, evening))
    assert (change.turn, change.joined, change.news) == (Turn.SHARED, (late.id,), Verdict.AGREE)


def test_a_new_statement_and_a_new_claim_are_new() -> None:
    first = article("DPA", "It rained.", "The mayor left.")
    second = article("EFE", "It rained.")
    evening = report(
        *AFTERNOON.claims, claim(say(first, "It rained."), say(second, "It rained.")),
        claim(say(first, "The mayor left.")), of=(AP, BBC, first, second),
    )
    changes = find_changes(AFTERNOON, evening)
    assert [(each.turn, each.news) for each in changes.claims] == [
        (Turn.NEW, Verdict.AGREE), (Turn.NEW, Verdict.SINGLE),
    ]


def test_a_claim_that_breaks_up_is_told_once() -> None:
    apart = report(
        claim(CROWDS["AP"]), claim(CROWDS["BBC"]), claim(say(AP, ROAD)), claim(say(BBC, MAYOR)), of=(AP, BBC)
    )
    change = only(find_changes(AFTERNOON, apart))
    assert (change.turn, change.left) == (Turn.LIGHTER, (BBC.id,))


def test_two_claims_that_become_one_tell_where_the_other_is_now() -> None:
    pair = claim(say(AP, ROAD), say(BBC, MAYOR))
    both = claim(CROWDS["AP"], CROWDS["BBC"], *pair.statements)
    changes = find_changes(
        report(claim(CROWDS["AP"], CROWDS["BBC"]), pair, of=(AP, BBC)), report(both, of=(AP, BBC))
    )
    assert [(each.turn, each.elsewhere) for each in changes.claims] == [(Turn.GONE, (both.id,))]
    assert changes.same == 1


def test_an_update_that_becomes_a_conflict_is_heavier_news() -> None:
    updated = report(claim(*CROWDS.values(), relation=Relation.UPDATE), of=(AP, BBC, DPA))
    conflicting = report(claim(*CROWDS.values()), of=(AP, BBC, DPA))
    there, back = find_changes(updated, conflicting), find_changes(conflicting, updated)
    assert (only(there).turn, only(there).news) == (Turn.CONFLICT, Verdict.CONFLICT)
    assert (only(back).turn, only(back).news) == (Turn.SETTLED, Verdict.UPDATE)
    assert is_news(there, Verdict.CONFLICT)
    assert not is_news(back, Verdict.CONFLICT)


def test_a_further_figure_in_a_known_conflict_is_a_new_difference() -> None:
    late = article("EFE", CROWD.format("9,000"))
    evening = report(
        claim(*CROWDS.values(), say(late, CROWD.format("9,000"))), claim(say(AP, ROAD)), claim(say(BBC, MAYOR)),
        of=(AP, BBC, DPA, late),
    )
    change = only(find_changes(EVENING, evening))
    assert (change.turn, change.news) == (Turn.OTHERWISE, Verdict.CONFLICT)
    assert [len(each) for each in (change.appeared, change.went)] == [1, 0]


def test_what_is_ignored_is_not_told() -> None:
    ignored = (Ignored(EVENING.claims[0], "known"),)
    evening = replace(EVENING, claims=EVENING.claims[1:], ignored=ignored)
    assert find_changes(AFTERNOON, evening).claims == ()
    assert find_changes(evening, AFTERNOON).claims[0].before is Verdict.CONFLICT


def test_a_check_and_a_comparison_are_not_compared_but_a_comparison_can_be_the_baseline_of_a_check() -> None:
    checked = replace(EVENING, claims=EVENING.claims[:1], focus=DPA.id)
    with pytest.raises(ReportError, match="One report checks one article"):
        find_changes(EVENING, checked)
    assert changes_since(AFTERNOON, checked).claims[0].news is Verdict.CONFLICT


def test_the_order_of_claims_and_articles_changes_nothing() -> None:
    turned = replace(EVENING, claims=EVENING.claims[::-1], articles=EVENING.articles[::-1])
    assert find_changes(AFTERNOON, turned).claims == find_changes(AFTERNOON, EVENING).claims


def test_a_report_of_some_claims_is_compared_as_it_is() -> None:
    partial = replace(AFTERNOON, claims=(), left_out=(LeftOut("only conflict", ()),))
    assert len(find_changes(partial, EVENING).claims) == 3
