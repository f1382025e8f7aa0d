"""claimdiff never touches the network: with sockets refused, everything works, and importing all of it opens none."""

from __future__ import annotations

import ast
import socket
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.cli.conftest import SEEDS, Run
from tests.loader.test_pages import page

ROOT = SEEDS.parent


class Refused(Exception):  # noqa: N818 - what happened, in one word
    """Somebody asked for the network."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Refused

    monkeypatch.setattr(socket.socket, "__init__", refuse)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


def test_the_guard_guards() -> None:
    with pytest.raises(Refused):
        socket.create_connection(("127.0.0.1", 9))
    with pytest.raises(Refused):
        socket.socket()


def test_every_command_works_without_a_network(run: Run, tmp_path: Path) -> None:
    article = SEEDS / "001_8c85296126a90e5d.txt"
    assert run("compare", SEEDS, "-o", "r.json", "-o", "r.md", "-o", "r.html").code == 0
    assert run("check", article, "--against", SEEDS).code in (0, 1)
    assert run("show", article).code == 0
    assert run("config").code == 0
    assert run("render", "r.json", "--format", "csv").code == 0
    assert (tmp_path / "r.html").exists()


@pytest.mark.skipif(find_spec("trafilatura") is None, reason="needs the extra html")
def test_a_page_with_addresses_in_it_is_read_without_a_network(run: Run, tmp_path: Path) -> None:
    base = '<base href="http://example.org/"><link rel="canonical" href="http://example.org/a">'
    (tmp_path / "a.html").write_text(page(base, "<img src='http://example.org/x.png'><iframe src='//x'></iframe>"),
        "utf-8")
    (tmp_path / "dtd.html").write_text('<!DOCTYPE html SYSTEM "http://example.org/x.dtd" [<!ENTITY e SYSTEM '
                                       f'"http://example.org/e">]>{page(body="<p>&e;</p>")}', "utf-8")
    assert run("compare", tmp_path, "-q").code == 0


@pytest.mark.parametrize("path", ["http://example.org/a.txt", "HTTPS://example.org/"])
def test_an_address_asks_nobody_unless_the_user_does(run: Run, path: str) -> None:
    outcome = run("compare", path)
    assert outcome.code == 2
    assert outcome.err.startswith(f"Error: {path} is an address of the web, and nothing is read from there unless ")
    assert "Hint: Give --fetch too" in outcome.err
    assert "not fetched: " in run("compare", "--fetch", path).err      # the guard of this file refused it


@pytest.mark.parametrize("path", ["file:///etc/passwd", "ftp://example.org/a"])
def test_an_address_of_another_kind_is_a_path_like_any_other(run: Run, path: str) -> None:
    outcome = run("compare", path)
    assert outcome.code == 2
    assert outcome.err.startswith("Error: There is no file or folder ")


def test_the_option_alone_asks_nobody(run: Run) -> None:
    assert run("compare", "--fetch", SEEDS, "-q").code == 0


def test_one_file_alone_knows_the_network() -> None:
    """Those who import it elsewhere would need no socket of ours to get past the other tests."""
    loud = ("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "requests", "urllib3", "httpx")
    knowing = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "claimdiff").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [each.name for each in node.names])
        if name.startswith(loud)
    }
    assert knowing == {"claimdiff/cli/fetching.py"}


def test_nothing_that_speaks_to_the_network_is_imported() -> None:
    loud = "print(sorted({'socket', 'ssl', 'http.client', 'urllib.request'} & set(sys.modules)), file=sys.stderr)"
    for code in ("import sys, claimdiff; claimdiff.compare(['seeds'])",
                 "import sys, claimdiff.cli, contextlib\nwith contextlib.suppress(SystemExit):\n"
                 "    claimdiff.cli.main(['compare', 'seeds', '-q'])"):
        told = subprocess.run([sys.executable, "-c", f"{code}\n{loud}"], cwd=ROOT, capture_output=True, text=True,
                              check=True)
        assert told.stderr == "[]\n"
