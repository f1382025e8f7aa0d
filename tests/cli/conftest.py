"""Run the command line as a user does, and see what came out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimdiff.cli import main

SEEDS = Path(__file__).parents[2] / "seeds"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run left: exit code, stdout, stderr."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run claimdiff in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)

    def claimdiff(*arguments: str | Path) -> Outcome:
        capsys.readouterr()
        with pytest.raises(SystemExit) as exit_:
            main([str(each) for each in arguments])
        captured = capsys.readouterr()
        return Outcome(int(exit_.value.code or 0), captured.out, captured.err)

    return claimdiff


@pytest.fixture
def two_articles(tmp_path: Path) -> Path:
    """Write two articles that agree, and return their folder."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "ap.txt").write_text("Police arrested 20 officials in Moscow on Friday.\n", "utf-8")
    (folder / "reuters.txt").write_text("Police arrested 20 officials in Moscow on Friday.\n", "utf-8")
    return folder
