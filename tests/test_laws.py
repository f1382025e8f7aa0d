"""Laws that hold for any input: order, repetition, exact places, twins."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.loader import segment
from claimdiff.model import Claim, Reading, Relation, Report, Role, Verdict
from claimdiff.pipeline import compare
from claimdiff.reporter import FORMATS, render

SEEDS = Path(__file__).parent.parent / "seeds"
FILES = sorted(SEEDS.glob("*.txt"))


def _told(claim: Claim) -> list[tuple[Reading, ...]]:
    """Give the readings of every difference and agreement."""
    return [each.readings for each in claim.differences] + [each.readings for each in claim.agreements]


@pytest.fixture(scope="module")
def report() -> Report:
    return compare([SEEDS])


@settings(max_examples=5, deadline=None)
@given(st.permutations(FILES))
def test_the_order_of_the_files_is_irrelevant(files: list[Path]) -> None:
    assert render(compare(files), "json") == render(compare(FILES), "json")


@pytest.mark.parametrize("format_name", FORMATS)
def test_the_same_input_gives_the_same_bytes(report: Report, format_name: str) -> None:
    assert render(compare([SEEDS]), format_name) == render(report, format_name)


def test_neither_hash_seed_nor_time_zone_nor_locale_change_a_byte() -> None:
    command = [sys.executable, "-m", "claimdiff", "compare", str(SEEDS), "--format", "json"]
    outputs = set()
    for seed, zone, locale in (("0", "UTC", "C"), ("1", "Asia/Tokyo", "C.UTF-8"), ("2", "America/New_York", "C")):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        outputs.add(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
    assert len(outputs) == 1


def test_every_span_points_at_its_text(report: Report) -> None:
    texts = {article.id: article.text for article in report.articles}
    for article in report.articles:
        assert article.text == Path(article.path).read_text("utf-8-sig")
    for claim in report.claims:
        for statement in claim.statements:
            assert statement.span.of(texts[statement.article]) == statement.text
            for reading in statement.readings:
                assert reading.span.of(texts[statement.article]) == reading.text
        for readings in _told(claim):
            for reading in readings:
                assert reading.span.of(texts[reading.statement.rpartition("-")[0]]) == reading.text


def test_no_two_statements_are_together_twice_and_none_is_lost(report: Report) -> None:
    pairs = [
        pair
        for claim in report.claims
        for pair in combinations(sorted(statement.id for statement in claim.statements), 2)
        if pair[0].split("-")[0] != pair[1].split("-")[0]
    ]
    assert len(pairs) == len(set(pairs))
    told = {statement.id for claim in report.claims for statement in claim.statements}
    said = {one.id for article in report.articles for one in segment(article) if one.role is Role.BODY}
    assert said <= told


def test_differences_and_agreements_hold_readings_of_two_articles(report: Report) -> None:
    for claim in report.claims:
        for readings in _told(claim):
            assert len({reading.statement.rpartition("-")[0] for reading in readings}) >= 2


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem[:3])
def test_an_article_against_its_copy_gives_agreement_only(file: Path, tmp_path: Path) -> None:
    for name in ("original.txt", "copy.txt"):
        shutil.copy(file, tmp_path / name)
    twins = compare([tmp_path])
    assert {claim.verdict for claim in twins.claims} == {Verdict.AGREE}
    assert {difference.relation for claim in twins.claims for difference in claim.differences} == set()
    assert len(set(twins.origins)) == 1


def test_the_seeds_hold_no_conflict(report: Report) -> None:
    relations = {difference.relation for claim in report.claims for difference in claim.differences}
    assert Relation.CONFLICT not in relations


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=200), min_size=2, max_size=3))
def test_any_text_can_be_compared(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("any")
    for at, text in enumerate(texts):
        (folder / f"{at}.txt").write_text(f"A story begins here, number {at}. {text}", "utf-8", newline="")
    found = compare([folder])
    for claim in found.claims:
        for one, other in combinations(claim.statements, 2):
            assert one.article != other.article or not one.span.overlaps(other.span)
