"""What claimdiff stands on: bounds and licences are listed as they are, and no secret lies in the tree."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NEEDED = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["html"]]
FREE = {"ISC", "MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"}
#: What keys and tokens look like (the forms that GitHub's and GitLab's scanners look for first).
SECRET = re.compile(
    r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bglpat-[\w-]{20}\b"
    r"|\bxox[abprs]-[\w-]{10,}|\bsk-[A-Za-z0-9]{32,}|\bAIza[\w-]{35}\b|\bpypi-[\w-]{50,}"
    r"|(?i:password|passwd|secret|api[_-]?key|token)\s{0,3}[=:]\s{0,3}[\"'][^\"'\s]{8,}[\"']"
)


def _listed() -> dict[str, tuple[str, str]]:
    """Give the table of SECURITY.md: package to lowest version and licence."""
    rows = re.findall(r"^\| ([\w-]+)(?: \(.*?\))? \| ([\d.]+) \| (.+?) \|$",
        (ROOT / "SECURITY.md").read_text("utf-8"), re.M)
    return {name: (version, licence) for name, version, licence in rows}


@pytest.mark.parametrize("requirement", NEEDED)
def test_a_dependency_has_a_lower_bound_and_a_licence_that_are_listed(requirement: str) -> None:
    found = re.fullmatch(r"([\w-]+)>=([\d.]+)", requirement)
    assert found, "give a lower bound, and no upper one"
    version, licence = _listed()[found[1]]
    assert version == found[2]
    assert licence in FREE


def test_nothing_is_listed_that_is_not_needed() -> None:
    assert _listed().keys() == {re.split(r"[<>=]", requirement)[0] for requirement in NEEDED}


def test_no_secret_lies_in_the_tree() -> None:
    found = [f"{name}: {match.group()[:40]}" for name in _files() for match in SECRET.finditer(_text(name))]
    assert found == []


@pytest.mark.parametrize("secret", [
    "-----BEGIN RSA PRIVATE" + " KEY-----", "AKIA" + "A" * 16, "ghp_" + "a" * 36, "password" + " = 'hunter2hunter2'",
])
def test_a_secret_is_seen(secret: str) -> None:
    assert SECRET.search(f"x = {secret}")


def _files() -> list[str]:
    """Give what would be published: the tracked files, or all that lie there where git is not at hand."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True,
        text=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]
    files = (each for each in ROOT.rglob("*") if each.is_file() and ".venv" not in each.parts)
    return [each.relative_to(ROOT).as_posix() for each in files]


def _text(name: str) -> str:
    return (ROOT / name).read_bytes()[:2_000_000].decode("utf-8", "replace")
