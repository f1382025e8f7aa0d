"""A reader sees the claims asked for, and is told in every format how many there are besides."""

from __future__ import annotations

import json
import re

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.errors import ClaimdiffError
from claimdiff.model import LeftOut, Report, Verdict
from claimdiff.reporter import FORMATS, View, read_report, render, schema
from claimdiff.reporter.summary import summarize
from claimdiff.selection import Selection, keep, select
from tests.reporter import sample

SELECTIONS = st.builds(
    Selection,
    st.lists(st.sampled_from(list(Verdict)), max_size=3).map(tuple),
    st.lists(st.sampled_from(["Ledger", "WIRE", "mail.txt", "HG"]), max_size=2).map(tuple),
    st.lists(st.sampled_from(["the dead", "The Quotation", "the owner"]), max_size=2).map(tuple),
    st.none() | st.integers(1, 12),
)


def shown(report: Report, selection: Selection) -> Report:
    return select(report, selection)[0]


def ids(report: Report) -> list[str]:
    return [claim.id for claim in report.claims]


@pytest.mark.parametrize(("selection", "claims"), [
    (Selection((Verdict.CONFLICT,)), ["captain"]),
    (Selection((Verdict.CONFLICT, Verdict.UPDATE)), ["toll", "captain"]),
    (Selection(outlets=("wire",)), ["captain", "sailing"]),
    (Selection((Verdict.SINGLE,), outlets=("Ledger",)), ["far", "crew"]),
    (Selection(outlets=("Wire", "Ledger"), limit=3), ["toll", "captain", "sailing"]),
    (Selection(topics=("THE DEAD",)), ["toll", "room"]),
    (Selection((Verdict.SINGLE,), topics=("the dead", "the quotation")), ["room"]),
    (Selection(limit=2), ["toll", "captain"]),
    (Selection((Verdict.AGREE,), outlets=("Wire",)), []),
])
def test_the_claims_wanted_are_shown_in_the_order_of_the_report(selection: Selection, claims: list[str]) -> None:
    assert ids(shown(sample.report(), selection)) == claims


def test_a_claim_beyond_the_limit_fits_all_the_same() -> None:
    some, fitting = select(sample.report(), Selection(outlets=("Wire",), limit=1))
    assert (ids(some), [claim.id for claim in fitting]) == (["captain"], ["captain", "sailing"])


@pytest.mark.parametrize("name", ["mail", "MAIL", " mail ", "mail.txt", "news/mail.txt"])
def test_an_outlet_goes_by_its_name_in_the_report_or_by_its_file(name: str) -> None:
    assert ids(shown(sample.report(), Selection(outlets=(name,)))) == ["toll", "captain", "sailing", "room"]


def test_an_outlet_goes_by_its_label_too() -> None:
    labelled = shown(sample.report(), Selection(outlets=("hg",)))
    assert ids(labelled) == ids(shown(sample.report(), Selection(outlets=("The Harbour Gazette",))))
    assert labelled.left_out[0].reason == "outlet The Harbour Gazette"


@pytest.mark.parametrize(("selection", "message", "hint"), [
    (Selection(outlets=("Legder",)), 'There is no outlet "Legder".', 'Did you mean "Ledger"?'),
    (Selection(outlets=("Reuters",)), 'There is no outlet "Reuters".',
     'The outlets are "The Harbour Gazette", "Ledger", "mail", "Wire".'),
    (Selection(topics=("the dad",)), 'There is no topic "the dad".', 'Did you mean "the dead"?'),
])
def test_a_wrong_name_is_met_with_the_nearest_right_one(selection: Selection, message: str, hint: str) -> None:
    with pytest.raises(ClaimdiffError) as caught:
        shown(sample.report(), selection)
    assert (caught.value.message, caught.value.hint) == (message, hint)


@pytest.mark.parametrize("format_", ["terminal", "markdown", "html"])
@pytest.mark.parametrize("report", [sample.report(), sample.check()])
def test_what_is_left_out_is_told_beside_the_figures_of_the_whole(report: Report, format_: str) -> None:
    told = render(shown(report, Selection((Verdict.UPDATE, Verdict.AGREE), outlets=("Ledger",), limit=1)), format_)
    plain = " ".join(re.sub(r"<[^>]*>", " ", told).split())
    assert "Shown: 1 of 9 claims (only update, agree; outlet Ledger; at most 1)." in plain
    assert re.search(r"\b1 (✗ )?conflict\b", plain), "a conflict that is not shown is counted all the same"
    assert "Shown:" not in render(report, format_)


@settings(max_examples=60, deadline=None)
@given(SELECTIONS, SELECTIONS, st.sampled_from([sample.report(), sample.check()]))
def test_shown_and_left_out_are_together_all(first: Selection, second: Selection, report: Report) -> None:
    once = shown(report, first)
    try:
        twice = shown(once, second)
    except ClaimdiffError:      # a topic that the first selection was not about
        twice = once
    assert summarize(twice).counts == summarize(report).counts
    assert [each for each in ids(report) if each in ids(twice)] == ids(twice)
    assert len(twice.left_out) <= 2


@settings(max_examples=30, deadline=None)
@given(SELECTIONS, st.sampled_from(FORMATS))
def test_a_selection_written_as_json_validates_and_reads_back_the_same(selection: Selection, format_: str) -> None:
    some = shown(sample.report(), selection)
    text = render(some, "json")
    jsonschema.validate(json.loads(text), schema())
    assert render(read_report(text), format_, View(80)) == render(some, format_, View(80))


def test_a_report_of_before_is_whole() -> None:
    tree = json.loads(render(sample.report(), "json"))
    del tree["left_out"]
    assert read_report(json.dumps(tree)).left_out == ()


def test_claims_can_be_kept_for_any_reason() -> None:
    report = sample.report()
    kept = keep(report, report.claims[1:], "1 ignored")
    assert kept.left_out == (LeftOut("1 ignored", tuple((v, int(v is Verdict.UPDATE)) for v in Verdict)),)
    assert summarize(kept).shown == "Shown: 8 of 9 claims (1 ignored)."


def test_asking_for_nothing_leaves_the_report_as_it_is() -> None:
    assert shown(sample.report(), Selection()) == sample.report()
