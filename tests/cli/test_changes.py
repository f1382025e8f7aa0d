"""`claimdiff changes`, `--baseline` and `--ignore`: what a desk is told that runs claimdiff again in the evening."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import SEEDS, Run

CROWD = "Police put the crowd at {} people on Friday in Moscow.\nThe mayor thanked everybody who came to the march.\n"


@pytest.fixture
def day(run: Run, tmp_path: Path) -> Path:
    """Write two articles that agree and their report, then a third that conflicts and the evening's report."""
    folder = tmp_path / "news"
    folder.mkdir()
    for outlet in ("ap", "bbc"):
        (folder / f"{outlet}.txt").write_text(CROWD.format("18,000"), "utf-8")
    run("compare", folder, "-q", "-o", "noon.json")
    (folder / "dpa.txt").write_text(CROWD.format("12,000"), "utf-8")
    run("compare", folder, "-q", "-o", "evening.json")
    return folder


def test_the_evening_brings_a_conflict(run: Run, day: Path) -> None:  # noqa: ARG001
    outcome = run("changes", "noon.json", "evening.json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("2 claims changed, 1 of them a new conflict; ")
    assert "New conflicts\n" in outcome.out
    assert "dpa  joined: Police put the crowd at «12,000 people»" in outcome.out
    assert run("changes", "noon.json", "noon.json").out.startswith("Nothing changed.\n")


def test_only_what_is_new_meets_fail_on(run: Run, day: Path) -> None:  # noqa: ARG001
    assert run("changes", "noon.json", "evening.json", "--fail-on", "conflict").code == 1
    assert run("changes", "evening.json", "evening.json", "--fail-on", "detail").code == 0
    assert run("changes", "evening.json", "noon.json", "--fail-on", "detail").code == 0


def test_several_files_are_written_and_no_report_is_overwritten(run: Run, day: Path) -> None:  # noqa: ARG001
    outcome = run("changes", "noon.json", "evening.json", "-o", "a.md", "-o", "a.json", "-o", "a.txt")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == "Wrote a.md.\nWrote a.json.\nWrote a.txt.\n"
    assert json.loads(Path("a.json").read_text("utf-8"))["schema"] == "claimdiff.changes/1"
    before = Path("noon.json").read_bytes()
    assert run("changes", "noon.json", "evening.json", "-o", "noon.json").code == 2
    assert Path("noon.json").read_bytes() == before


def test_one_report_may_come_from_standard_input(run: Run, day: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    told = Path("evening.json").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(told)))
    assert "New conflicts" in run("changes", "noon.json", "-").out
    assert "cannot be read from standard input" in run("changes", "-", "-").err


@pytest.mark.parametrize(("arguments", "said"), [
    (("changes", "noon.json", "nowhere.json"), "nowhere.json could not be read"),
    (("changes", "noon.json", "news/ap.txt"), "news/ap.txt is not JSON"),
    (("changes", "noon.json", "evening.json", "-o", "a.html"), "does not tell which report format"),
    (("compare", "news", "--baseline", "news/ap.txt"), "news/ap.txt is not JSON"),
    (("compare", "news", "--baseline", "noon.json", "-o", "noon.json"), "noon.json is the baseline"),
])
def test_trouble_is_one_sentence_and_exit_2(run: Run, day: Path, arguments: tuple[str, ...], said: str) -> None:  # noqa: ARG001
    outcome = run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert "Hint: " in outcome.err


def test_a_baseline_leaves_what_is_known_and_says_how_much(run: Run, day: Path) -> None:
    outcome = run("compare", day, "--baseline", "noon.json", "--fail-on", "conflict")
    assert outcome.code == 1
    assert "Shown: 1 of 2 claims (new since noon.json)." in outcome.out
    outcome = run("compare", day, "--baseline", "evening.json", "--fail-on", "detail")
    assert outcome.code == 0
    assert "Shown: 0 of 2 claims (new since evening.json)." in outcome.out


def test_the_baseline_of_a_check_is_a_comparison_or_an_earlier_check(run: Run, day: Path) -> None:
    against = ("check", day / "dpa.txt", "--against", day)
    assert "new since noon.json" in run(*against, "--baseline", "noon.json").out
    assert run(*against, "-o", "check.json").code == 1
    assert run(*against, "--baseline", "check.json").code == 0
    outcome = run("compare", day, "--baseline", "check.json")
    assert (outcome.code, "checks one article only" in outcome.err) == (2, True)


def test_a_part_of_a_report_is_no_baseline(run: Run, day: Path) -> None:
    run("compare", day, "--baseline", "noon.json", "-q", "-o", "part.json")
    outcome = run("compare", day, "--baseline", "part.json")
    assert (outcome.code, "holds only some of its claims (new since noon.json)" in outcome.err) == (2, True)


def _conflict() -> tuple[str, str]:
    """Return the id of the evening's conflict, and that of its first statement."""
    claims = json.loads(Path("evening.json").read_text("utf-8"))["claims"]
    found = next(claim for claim in claims if claim["verdict"] == "conflict")
    return found["id"], found["statements"][0]["id"]


@pytest.mark.parametrize("named", [0, 1], ids=["by its id", "by one of its statements"])
def test_a_false_alarm_is_ignored_and_listed(run: Run, day: Path, named: int) -> None:
    claim, *_ = ids = _conflict()
    outcome = run("compare", day, "--ignore", ids[named], "--fail-on", "conflict")
    assert outcome.code == 0
    assert ": 0 conflicts" in outcome.out
    assert f"Ignored, and counted nowhere above\n  {claim}  " in outcome.out
    assert "(conflict): named by --ignore" in outcome.out
    assert f"Note: 1 claim is ignored: {claim}." in outcome.err


def test_the_configuration_keeps_the_reason_in_every_format_that_people_read(run: Run, day: Path) -> None:
    claim, _ = _conflict()
    Path("config.yaml").write_text(f"ignore:\n  - claim: {claim}\n    reason: two marches <b>\n", "utf-8")
    files = ("a.txt", "a.md", "a.html", "a.json")
    outputs = [each for file in files for each in ("-o", file)]
    assert run("compare", day, "-q", "--fail-on", "conflict", *outputs).code == 0
    for file, reason in zip(files, ("<b>", "\\<b\\>", "&lt;b&gt;", "<b>"), strict=True):
        assert f"two marches {reason}" in Path(file).read_text("utf-8"), file
    assert "two marches <b>" in run("render", "a.json", "-q").out
    assert "two marches" in run("check", day / "dpa.txt", "--against", day).out


def test_an_id_that_names_nothing_is_told_with_the_nearest(run: Run, day: Path) -> None:
    claim, statement = _conflict()
    err = run("compare", day, "--ignore", claim[:-1], "--ignore", f"{statement}9", "--ignore", "nonsense").err
    assert f"Note: Nothing here is called {claim[:-1]}, which is to be ignored; the nearest is {claim}." in err
    assert f"is called {statement}9, which is to be ignored; the nearest is {statement.rpartition('-')[0]}-" in err
    assert "is called nonsense, which is to be ignored; -v and the JSON report show every id." in err


def test_a_long_list_of_ids_that_name_nothing_is_cut(run: Run, day: Path) -> None:
    entries = "".join(f"  - {{claim: x{at}, reason: of another story}}\n" for at in range(200))
    Path("config.yaml").write_text(f"ignore:\n{entries}", "utf-8")
    notes = run("compare", day).err.splitlines()
    assert (len(notes), notes[-1]) == (6, "Note: 195 more entries that are to be ignored name nothing here.")


def test_a_false_alarm_stays_ignored_when_an_outlet_joins_if_a_statement_names_it(run: Run, day: Path) -> None:
    claim, statement = _conflict()
    (day / "efe.txt").write_text(CROWD.format("9,000"), "utf-8")
    assert "is ignored" not in run("compare", day, "--ignore", claim).err
    assert "is ignored" in run("compare", day, "--ignore", statement).err


def test_a_sentence_names_a_false_alarm_though_its_article_is_edited(run: Run, day: Path) -> None:
    sentence = CROWD.format("12,000").splitlines()[0]
    (day / "dpa.txt").write_text(f"Updated at noon.\n\n{CROWD.format('12,000')}", "utf-8")
    outcome = run("compare", day, "--ignore", sentence, "--ignore", f"{sentence}x", "--fail-on", "conflict")
    assert outcome.code == 0
    assert "1 claim is ignored" in outcome.err
    assert f'which is to be ignored; the nearest is "{sentence}".' in outcome.err


def test_what_is_ignored_is_explained_all_the_same(run: Run, day: Path) -> None:
    claim, _ = _conflict()
    run("compare", day, "-q", "--ignore", claim, "-o", "a.json")
    [ignored] = json.loads(Path("a.json").read_text("utf-8"))["ignored"]
    left, right = (each["id"] for each in ignored["claim"]["statements"][:2])
    out = run("explain", left, right, "a.json").out
    assert "In one claim together" in out
    assert "Note:" not in out


def test_ids_stand_in_markdown_and_html(run: Run) -> None:
    run("compare", SEEDS, "-q", "-o", "a.json", "-o", "a.md", "-o", "a.html")
    claims = json.loads(Path("a.json").read_text("utf-8"))["claims"]
    shared = [claim["id"] for claim in claims if claim["verdict"] != "single"]
    for file in ("a.md", "a.html"):
        text = Path(file).read_text("utf-8")
        assert [id_ for id_ in shared if id_ not in text] == []
