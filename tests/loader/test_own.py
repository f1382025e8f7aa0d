"""A report that lies beside the articles is not taken for one, whatever its format."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimdiff.loader import load
from claimdiff.reporter import REPORTERS, Reporter, render
from tests.reporter import sample


@pytest.mark.parametrize("reporter", REPORTERS, ids=lambda reporter: reporter.name)
def test_a_report_beside_the_articles_is_left_out(tmp_path: Path, reporter: Reporter) -> None:
    (tmp_path / "a.txt").write_text("A quake hit Aceh.", "utf-8")
    for suffix in reporter.suffixes:
        (tmp_path / f"report{suffix}").write_text(render(sample.report(), reporter.name), "utf-8")
    loaded = load([tmp_path])
    assert [Path(each.path).name for each in loaded.articles] == ["a.txt"]
    assert {each.reason for each in loaded.skipped} <= {"a report of claimdiff, not an article"}
