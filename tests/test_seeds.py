"""What the five seed articles must show, and the whole report of them as it was last read line by line.

After a change that is meant to change it: `python -m tests.test_seeds`, then read what changed.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from claimdiff.cli import commands
from claimdiff.config import read_config
from claimdiff.model import Claim, Difference, Relation, Report, Role
from claimdiff.pipeline import compare

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).parent / "golden"
FORMATS = {"seeds.txt": "terminal", "seeds.md": "markdown"}


@pytest.fixture(scope="module")
def report() -> Report:
    return compare([ROOT / "seeds"], read_config(ROOT / "config.yaml"))


def _printed(form: str) -> str:
    arguments = ["compare", "seeds/", "--config", "config.yaml", "--format", form]
    return CliRunner().invoke(commands, arguments, catch_exceptions=False).stdout


@pytest.mark.parametrize("name", FORMATS)
def test_the_whole_report_is_the_one_that_was_read(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert _printed(FORMATS[name]) == (GOLDEN / name).read_text("utf-8")


def _outlets(claim: Claim, report: Report) -> set[str]:
    return {report.article(id_).outlet[:3] for id_ in claim.articles}


def _claim(report: Report, topic: str, words: str) -> Claim:
    return next(
        claim for claim in report.claims
        if claim.topic == topic and any(words in statement.text for statement in claim.statements)
    )


def _differences(claim: Claim, slot: str) -> list[Difference]:
    return [difference for difference in claim.differences if difference.slot == slot]


def test_the_sanctions_quotation_stands_in_its_three_renderings(report: Report) -> None:
    claim = _claim(report, "the sanctions quote", "cannot be widespread")
    assert _outlets(claim, report) == {"000", "001", "002"}
    [drift] = _differences(claim, "quote")
    assert drift.relation is Relation.WORDING
    assert len(drift.readings) == 3


def test_the_invitation_is_to_russia_or_moscow_and_one_headline_says_putin(report: Report) -> None:
    claim = _claim(report, "the invitation to Moscow", "Lavrov also invited Kim to visit Moscow.")
    assert _outlets(claim, report) == {"000", "001", "002", "003"}
    [place] = _differences(claim, "place")
    assert place.relation is Relation.DETAIL
    assert {reading.text for reading in place.readings} == {"Russia", "Moscow"}
    [name] = _differences(claim, "name")
    assert "Putin" in name.explanation
    assert any(statement.role is Role.HEADLINE for statement in claim.statements)


def test_only_003_reports_vladivostok(report: Report) -> None:
    claim = _claim(report, "the invitation to Moscow", "Vladivostok")
    assert _outlets(claim, report) == {"003"}


def test_thursday_is_31_may_for_all_who_say_it(report: Report) -> None:
    claim = _claim(report, "the dates", "met with visiting Russian Foreign Minister")
    [alike] = [each for each in claim.agreements if each.slot == "moment"]
    assert alike.value == "2018-05-31"
    assert len({reading.statement.split("-")[0] for reading in alike.readings}) == 4


def test_the_summit_of_june_12_is_told_in_degrees_of_certainty(report: Report) -> None:
    told = {
        reading.text
        for claim in report.claims if claim.topic == "the dates"
        for difference in _differences(claim, "modality") for reading in difference.readings
    }
    assert {"scheduled", "slated", "expected", "possible"} <= told


def test_no_conflict_is_cried(report: Report) -> None:
    relations = {difference.relation for claim in report.claims for difference in claim.differences}
    assert Relation.CONFLICT not in relations


if __name__ == "__main__":
    for name, form in FORMATS.items():
        (GOLDEN / name).write_text(_printed(form), "utf-8")
