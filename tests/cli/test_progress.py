"""A person who waits sees a bar on stderr, which goes when the work is done; nobody else sees any of it."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from claimdiff.cli import progress
from claimdiff.cli.progress import shown_progress
from tests.cli.conftest import Run


class Screen(io.StringIO):
    """A stream that says that a person is looking at it."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def a_screen(monkeypatch: pytest.MonkeyPatch, patience: float = 0.0) -> Screen:
    """Put a person of this patience, in seconds, before stderr."""
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress, "_PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    return screen


def work(fault: BaseException | None = None) -> None:
    with shown_progress(quiet=False) as tell:
        assert tell
        tell("Judging claims", 3, 7)
        if fault:
            raise fault


def test_a_bar_tells_of_the_step_and_is_erased_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = a_screen(monkeypatch)
    work()
    shown, _, left = screen.getvalue().rpartition("\x1b[2K")
    assert "Judging claims" in shown
    assert "3/7" in shown
    assert left == ""


def test_a_fault_leaves_no_bar_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = a_screen(monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        work(KeyboardInterrupt())
    assert screen.getvalue().endswith("\x1b[2K")
    assert "\x1b[?25h" in screen.getvalue(), "the cursor is there again"


def test_what_is_done_soon_needs_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = a_screen(monkeypatch, patience=60.0)
    work()
    assert screen.getvalue() == ""


def test_where_nobody_looks_or_wants_to_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    a_screen(monkeypatch)
    with shown_progress(quiet=True) as tell:
        assert tell is None
    monkeypatch.setattr(sys, "stderr", None)
    with shown_progress(quiet=False) as tell:
        assert tell is None


def test_a_pipe_gets_no_bar(run: Run, two_articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    assert run("compare", two_articles).err == ""
