"""The documentation says what the project does: commands, options, rooms, dependencies, examples."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from claimdiff import __version__
from claimdiff.cli import COMMANDS, commands
from claimdiff.model import Relation, Verdict
from tests import excerpts
from tests.test_architecture import MAY_IMPORT

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
GUIDES = ("docs/reading.md", "docs/example.md", "docs/inputs.md", "docs/again.md")
PAGES = {name: (ROOT / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", *GUIDES)}


def test_the_readme_shows_the_two_set_ups_and_the_three_uses() -> None:
    for line in (
        "pip install . && claimdiff compare seeds/",
        "pip install '.[test]' && pytest",
        "uv run claimdiff compare seeds/",
        "uv run --extra test pytest",
        "claimdiff compare seeds/ --format markdown -o report.md",
    ):
        assert line in README
    assert re.search(r"claimdiff check \S+ --against seeds/", README)


def test_the_ci_runs_the_commands_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    for line in ("pip install . && claimdiff compare seeds/", "pip install '.[test]' && pytest",
                 "uv run claimdiff compare seeds/", "uv run --extra test pytest"):
        assert f'say "{line}"' in script


@pytest.mark.parametrize("page", excerpts.PAGES)
def test_every_excerpt_is_what_is_printed_today(page: str) -> None:
    shown = (ROOT / page).read_text("utf-8")
    assert shown == excerpts.refresh(page), "run `make excerpts`, and read what changed"


PRINTED = "first\nline\n\nsecond\n\nthird, long\nthird again\n\nlast\n"


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (["first line", "second"], "first\nline\n\nsecond\n\n[...]\n"),
        (["second", "last"], "[...]\n\nsecond\n\n[...]\n\nlast\n"),
        (["first", "third, 1 line"], "first\nline\n\n[...]\n\nthird, long\n[...]\n"),
    ],
)
def test_an_excerpt_says_where_something_is_left_out(wanted: list[str], shown: str) -> None:
    assert "".join(excerpts.choose(PRINTED, wanted)) == shown


def test_an_excerpt_of_what_is_not_printed_is_a_fault() -> None:
    with pytest.raises(ValueError, match="after the last one shown, holds 'first'"):
        "".join(excerpts.choose(PRINTED, ["second", "first"]))


def test_the_pages_show_real_output() -> None:
    shown = {page: (ROOT / page).read_text("utf-8").count("<!-- excerpt: ") for page in excerpts.PAGES}
    assert shown["README.md"] >= 3
    assert shown["docs/example.md"] >= 10


@pytest.mark.parametrize("guide", GUIDES)
def test_the_readme_leads_to_every_guide(guide: str) -> None:
    assert f"]({guide}" in README


@pytest.mark.parametrize("verdict", [*Verdict])
@pytest.mark.parametrize("page", ["README.md", "docs/reading.md"])
def test_the_readme_and_the_guide_explain_every_verdict(page: str, verdict: Verdict) -> None:
    assert f"| **{verdict}**" in PAGES[page]


@pytest.mark.parametrize("relation", [each for each in Relation if each is not Relation.SAME])
def test_the_words_hold_every_relation(relation: Relation) -> None:
    assert f"`{relation}`" in CONTRIBUTING


def test_the_changelog_knows_this_version() -> None:
    assert f"## [{__version__}]" in PAGES["CHANGELOG.md"]


def test_every_dependency_is_justified() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    for requirement in (*project["dependencies"], *extras["test"], *extras["dev"]):
        name = re.split(r"[\[<>=~ ]", requirement)[0]
        justified = name == "claimdiff" or name.lower() in CONTRIBUTING.lower()
        assert justified, f"say in CONTRIBUTING why {name} is needed"


def test_every_room_has_its_line_with_its_arrows() -> None:
    rows = dict(re.findall(r"^\| `(\w+)(?:\.py|/)` \|.*\| (.*?) ?\|$", CONTRIBUTING, re.MULTILINE))
    assert rows.keys() == MAY_IMPORT.keys() - {"__main__"}
    above: set[str] = set()
    for room, said in rows.items():
        named = set(re.findall(r"\w+", said)) & rows.keys()
        if not said.endswith("and the ground"):
            assert (above - named if said.startswith("all of the above but") else named) == MAY_IMPORT[room], room
        above.add(room)


@pytest.mark.parametrize("page", PAGES)
def test_every_option_that_a_page_names_exists(page: str) -> None:
    context = commands.make_context("claimdiff", ["config"])
    known = {"--version", "--help", "--strict", "--extra", "--take"}
    for name in COMMANDS:
        command = commands.get_command(context, name)
        assert command is not None
        for parameter in command.params:
            known.update(parameter.opts, parameter.secondary_opts)
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", PAGES[page])) <= known


@pytest.mark.parametrize("page", PAGES)
def test_every_relative_link_leads_somewhere(page: str) -> None:
    for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", PAGES[page]):
        assert ((ROOT / page).parent / target).exists(), target


def test_every_picture_of_the_readme_is_there_small_and_told_in_words() -> None:
    pictures = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", README)
    assert len(pictures) >= 3
    for told, path in pictures:
        assert len(told.split()) > 8
        assert 0 < (ROOT / path).stat().st_size < 200_000
