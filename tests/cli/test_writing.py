"""A report is there whole or not at all: full disk, killed process, Ctrl-C, closed streams; no input is overwritten."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimdiff import pipeline
from claimdiff.cli import output
from tests.cli.conftest import SEEDS, Run

OLD = "the old report"


def _python(code: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line after `code`, which changes what the process meets."""
    start = f"import os, signal, sys, pathlib\n{code}\nfrom claimdiff.cli import main\nmain(sys.argv[1:])"
    return subprocess.run([sys.executable, "-c", start, *arguments], cwd=folder, capture_output=True, text=True,
                          encoding="utf-8", check=False, env=os.environ | {"PYTHONPATH": str(SEEDS.parent)})


@pytest.mark.parametrize("moment", ["flush", "replace"])
def test_a_killed_process_leaves_the_old_report(two_articles: Path, tmp_path: Path, moment: str) -> None:
    (tmp_path / "r.md").write_text(OLD, "utf-8")
    die = "lambda *_: os.kill(os.getpid(), signal.SIGKILL)"
    code = f"os.fsync = {die}" if moment == "flush" else f"pathlib.Path.replace = {die}"
    outcome = _python(code, tmp_path, "compare", str(two_articles), "-o", "r.md")
    assert outcome.returncode == -signal.SIGKILL
    assert (tmp_path / "r.md").read_text("utf-8") == OLD
    assert _python("", tmp_path, "compare", str(two_articles), "-o", "r.md").returncode == 0
    assert (tmp_path / "r.md").read_text("utf-8").startswith("# ")


def test_what_a_killed_process_left_is_no_hindrance(run: Run, two_articles: Path, tmp_path: Path) -> None:
    (tmp_path / f".r.md.{os.getpid()}.part").symlink_to(two_articles / "ap.txt")
    before = (two_articles / "ap.txt").read_bytes()
    assert run("compare", two_articles, "-o", "r.md").code == 0
    assert (two_articles / "ap.txt").read_bytes() == before
    assert not (tmp_path / "r.md").is_symlink()


def test_ctrl_c_while_writing_leaves_the_old_report_alone(
    run: Run, two_articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    (tmp_path / "r.md").write_text(OLD, "utf-8")
    monkeypatch.setattr(os, "fsync", interrupted)
    outcome = run("compare", two_articles, "-o", "r.md", "-q")
    assert (outcome.code, outcome.out, outcome.err) == (130, "", "Interrupted.\n")
    assert (tmp_path / "r.md").read_text("utf-8") == OLD
    assert sorted(each.name for each in tmp_path.iterdir()) == ["news", "r.md"]


def test_a_disk_that_fills_up_leaves_the_old_report_alone(two_articles: Path, tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text(OLD, "utf-8")
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))"      # bytes a file may have
    outcome = _python(limit, tmp_path, "compare", str(two_articles), "-o", "r.json")
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("Error: r.json could not be written: file too large.\n")
    assert (tmp_path / "r.json").read_text("utf-8") == OLD
    assert sorted(each.name for each in tmp_path.iterdir()) == ["news", "r.json"]


def test_a_real_ctrl_c_is_one_line_and_130() -> None:
    # Whoever starts the tests in the background has Ctrl-C ignored; the child must heed it all the same.
    slow = ("import signal, time; signal.signal(signal.SIGINT, signal.default_int_handler); "
            "from claimdiff import pipeline; "
            "pipeline.compare = lambda *_: (print(1, flush=True), time.sleep(60))")
    start = f"{slow}\nfrom claimdiff.cli import main\nmain(['compare', 'x'])"
    with subprocess.Popen([sys.executable, "-c", start], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          cwd=SEEDS.parent) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130
        assert process.stderr.read() == "Interrupted.\n"


def test_a_fault_of_claimdiffs_own_is_two_lines_and_no_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError("odd \x1b[31m")

    monkeypatch.setattr(pipeline, "compare", broken)
    outcome = run("compare", "x")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        "Error: Something went wrong inside claimdiff (ValueError: odd \\x1b[31m).\n"
        "Hint: Nothing was written. Please report it with the input; CLAIMDIFF_TRACEBACK=1 shows where it happened.\n")
    monkeypatch.setenv("CLAIMDIFF_TRACEBACK", "1")
    with pytest.raises(ValueError, match="odd"):
        run("compare", "x")


def test_too_little_memory_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(pipeline, "compare", full)
    outcome = run("compare", "x")
    assert (outcome.code, outcome.err.splitlines()[0]) == (2, "Error: The memory is not enough for this input.")


@pytest.mark.parametrize("name", ["news.jsonl", "wrong.json"])
def test_no_file_that_was_read_is_overwritten(run: Run, tmp_path: Path, name: str) -> None:
    lines = "\n".join(json.dumps({"text": f"Police arrested 20 officials on Friday. {at}"}) for at in (1, 2))
    for file, text in (("news.jsonl", lines), ("wrong.json", "{")):
        (tmp_path / file).write_text(text, "utf-8")
    before = (tmp_path / name).read_bytes()
    outcome = run("compare", ".", "-o", name, "--format", "json")
    assert outcome.code == 2
    assert "it was not overwritten" in outcome.err
    assert (tmp_path / name).read_bytes() == before


def test_a_report_of_the_last_run_is_replaced(run: Run, two_articles: Path) -> None:
    for _ in range(2):
        outcome = run("compare", two_articles, "-o", two_articles / "report.json")
        assert outcome.code == 0, outcome.err


def test_streams_that_are_closed_are_no_fault() -> None:
    def shell(command: str) -> subprocess.CompletedProcess[str]:
        line = command.replace("claimdiff", f"{sys.executable} -m claimdiff")
        return subprocess.run(["bash", "-c", line], cwd=SEEDS.parent, capture_output=True, text=True, check=False,
                              env=os.environ | {"PYTHONPATH": str(SEEDS.parent)})

    closed = shell("claimdiff compare seeds/ >&-")
    assert (closed.returncode, closed.stderr.splitlines()[0]) == (
        2, "Error: The output could not be written: standard output is closed.")
    assert shell("claimdiff compare absent 2>&-").returncode == 2
    assert shell("claimdiff compare absent 2>/dev/full").returncode == 2
    assert shell("mkdir -p $$; cd $$; rmdir ../$$; claimdiff config".replace("$$",
        f"gone-{os.getpid()}")).returncode == 0


def test_a_pipe_given_to_o_is_written_to(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(["cat", str(tmp_path / "pipe")], stdout=subprocess.PIPE) as reader:
        time.sleep(0.05)
        output.write_whole(tmp_path / "pipe", "whole")
        assert reader.communicate(timeout=30)[0] == b"whole"


def test_a_reader_that_went_away_is_no_fault() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "claimdiff", "compare", "seeds", "--format", "json"]
    outcome = subprocess.run(command, cwd=SEEDS.parent, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (outcome.returncode, outcome.stderr) == (0, "")
