"""What changed between two reports, in every format; `python -m tests.reporter.test_changes` writes the files anew."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from claimdiff.changes import changes_since, find_changes
from claimdiff.errors import UnknownFormatError
from claimdiff.model import Changes, Ignored, LeftOut, Report, Verdict
from claimdiff.reporter import CHANGES_FORMATS, FORMATS, View, format_for, render
from claimdiff.reporter.changes_json import changes_schema
from tests.changes.stories import CROWD, MAYOR, ROAD, article, claim, report, say
from tests.reporter.test_any_text import MARKUP, reports

GOLDEN = Path(__file__).parent.parent / "golden"
FILES = {"changes.txt": ("terminal", View(80)), "changes.md": ("markdown", View()), "changes.json": ("json", View())}
GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def sample() -> Changes:
    """Tell of a conflict that came with an outlet, an edited figure, a claim that broke up, and an article gone."""
    ap = article("AP", CROWD.format("18,000"), ROAD, "A | pipe and *stars*.")
    bbc = article("BBC", CROWD.format("18,000"), MAYOR, "The march began at 10.")
    gone = article("CNN", "The march began at 10.", "It [rained](x).")
    edited = article("BBC", CROWD.format("20,000"), MAYOR, "The march began at 10.")
    late = article("DPA", CROWD.format("12,000"), "Shops stayed open.", MAYOR)
    crowd, start = CROWD.format("18,000"), "The march began at 10."
    old = report(
        claim(say(ap, crowd), say(bbc, crowd)), claim(say(bbc, start), say(gone, start)),
        claim(say(ap, ROAD)), claim(say(bbc, MAYOR)), claim(say(gone, "It [rained](x).")), of=(ap, bbc, gone),
    )
    new = report(
        claim(say(ap, crowd), say(edited, CROWD.format("20,000")), say(late, CROWD.format("12,000"))),
        claim(say(edited, MAYOR), say(late, MAYOR)), claim(say(ap, ROAD)), claim(say(edited, start)),
        claim(say(ap, "A | pipe and *stars*.")), claim(say(late, "Shops stayed open.")), of=(ap, edited, late),
    )
    return find_changes(old, new)


@pytest.mark.parametrize("file", FILES)
def test_the_sample_reads_as_agreed(file: str) -> None:
    assert render(sample(), *FILES[file]) == (GOLDEN / file).read_text("utf-8")


def test_nothing_changed_is_said_plainly() -> None:
    nothing = find_changes(sample().new, sample().new)
    assert render(nothing).startswith("Nothing changed.\n")
    assert "\n\nNothing changed.\n" in render(nothing, "markdown")
    assert json.loads(render(nothing, "json"))["claims"] == []


def test_of_a_claim_in_which_only_outlets_changed_those_alone_are_shown() -> None:
    told = [article(outlet, ROAD) for outlet in ("AP", "BBC", "DPA")]
    there = report(claim(*(say(each, ROAD) for each in told[:2])), of=tuple(told[:2]))
    back = report(claim(*(say(each, ROAD) for each in told)), of=tuple(told))
    lines = render(find_changes(there, back)).splitlines()
    assert lines[0] == "1 claim changed; 0 claims are as they were"
    assert lines[lines.index("The same verdict, told otherwise") + 1 :] == [
        f"  1 {ROAD} (still agree)", f"    DPA  joined: {ROAD}  (line 1)",
    ]


def test_what_one_of_the_reports_leaves_out_or_ignores_is_told() -> None:
    new = sample().new
    partial = replace(new, claims=new.claims[1:], ignored=(Ignored(new.claims[0], "known"),),
                      left_out=(LeftOut("only agree", tuple((verdict, 0) for verdict in Verdict)),))
    for form in ("terminal", "markdown"):
        told = render(find_changes(sample().old, partial), form)
        assert "The later report ignores 1 claim, known to be false alarms." in told
        assert "The later report holds only some of its claims (only agree)" in told


def test_the_suffix_chooses_among_the_formats_of_changes() -> None:
    assert [format_for(file, CHANGES_FORMATS) for file in FILES] == [form for form, _ in FILES.values()]
    with pytest.raises(UnknownFormatError) as fault:
        format_for("changes.html", CHANGES_FORMATS)
    assert "terminal, markdown, json" in fault.value.hint
    with pytest.raises(UnknownFormatError):
        render(sample(), "html")
    assert set(CHANGES_FORMATS) < set(FORMATS)


@settings(max_examples=40, deadline=None)
@given(reports(), reports(), st.integers(60, 120))
def test_whatever_the_articles_hold_no_format_obeys_it(old: Report, new: Report, width: int) -> None:
    changes = changes_since(old, new)
    text = render(changes, "terminal", View(width))
    assert {unicodedata.category(character) for character in text.replace("\n", "")} & {"Cc", "Cs"} == set()
    assert all(cell_len(line) <= width for line in text.splitlines())
    tokens = GITHUB.parse(render(changes, "markdown"))
    assert not MARKUP & {token.type for block in tokens for token in (block, *(block.children or ()))}
    jsonschema.Draft202012Validator(changes_schema()).validate(json.loads(render(changes, "json")))


@settings(max_examples=40, deadline=None)
@given(reports())
def test_between_a_report_and_itself_nothing_changed(told: Report) -> None:
    changes = find_changes(told, told)
    assert (changes.articles, changes.claims, changes.same) == ((), (), len(told.claims))


def write() -> None:
    """Write every golden file anew; read the change before keeping it."""
    for file, (form, view) in FILES.items():
        (GOLDEN / file).write_text(render(sample(), form, view), "utf-8")


if __name__ == "__main__":
    write()
