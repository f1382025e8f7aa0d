"""A known false alarm is set aside with its reason, and what names nothing is told."""

from __future__ import annotations

from claimdiff.ignoring import find_unmatched, nearest_name, set_aside
from claimdiff.options import Ignore
from tests.changes.stories import CROWD, ROAD, article, claim, report, say

AP, DPA = article("AP", CROWD.format("18,000"), ROAD), article("DPA", CROWD.format("12,000"))
ALARM = claim(say(AP, CROWD.format("18,000")), say(DPA, CROWD.format("12,000")))
ROADS = claim(say(AP, ROAD))
REPORT = report(ALARM, ROADS, of=(AP, DPA))


def test_a_claim_is_named_by_its_id_or_by_the_id_or_words_of_any_of_its_statements() -> None:
    said = [name for statement in ALARM.statements for name in (statement.id, statement.text)]
    for name in (ALARM.id, *said):
        told = set_aside(REPORT, [Ignore(name, "two marches")])
        assert told.claims == (ROADS,)
        assert [(each.claim, each.reason) for each in told.ignored] == [(ALARM, "two marches")]
        assert told.every_claim == (ROADS, ALARM)


def test_of_two_entries_the_first_gives_the_reason_and_doing_it_twice_changes_nothing() -> None:
    entries = [Ignore(ALARM.id, "two marches"), Ignore(ALARM.id, "another")]
    once = set_aside(REPORT, entries)
    assert once.ignored[0].reason == "two marches"
    assert set_aside(once, entries) == once


def test_what_names_nothing_leaves_the_report_as_it_is_and_is_told_once() -> None:
    entries = [Ignore("c0", "x"), Ignore(f"{AP.id}-7", "x"), Ignore("c0", "y"), Ignore(ALARM.id, "z")]
    assert set_aside(REPORT, entries[:1]) is REPORT
    told = set_aside(REPORT, entries)
    assert find_unmatched(told, entries) == ("c0", f"{AP.id}-7")
    assert [nearest_name(told, name) for name in ("c0", f"{AP.id}-7")] == ["", f"{AP.id}-0"]
