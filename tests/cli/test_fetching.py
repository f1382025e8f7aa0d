"""--fetch reads what addresses of the web hold, bounded; the only server that these tests ask is their own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

from claimdiff.cli import fetching
from tests.cli.conftest import Run
from tests.loader.test_pages import page

WORDS = "Police arrested 20 officials in Moscow on Friday.\n"
HTML = {"Content-Type": "text/html"}
TEXT = {"Content-Type": "text/plain; charset=utf-8"}


class Server(BaseHTTPRequestHandler):
    """Answers each path as `answers` says: code, headers, content; and keeps what it was asked."""

    answers: ClassVar[dict[str, tuple[int, dict[str, str], bytes]]] = {}
    asked: ClassVar[list[tuple[str, dict[str, str]]]] = []

    def do_GET(self) -> None:
        self.asked.append((self.path, dict(self.headers)))
        code, headers, content = self.answers[self.path]
        self.send_response_only(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        for at in range(0, len(content), 1_000_000):
            self.wfile.write(content[at : at + 1_000_000])

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Serve from 127.0.0.1; give the address."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    Server.asked.clear()
    Server.answers = {"/a.txt": (200, TEXT, WORDS.encode()), "/b.txt": (200, TEXT, WORDS.replace("20", "30").encode())}
    try:
        bound = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    except OSError:
        pytest.skip("no loopback network here")
    with bound as server:
        server.daemon_threads = True
        server.handle_error = lambda *_: None  # type: ignore[method-assign]
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_addresses_are_compared_like_files(run: Run, site: str) -> None:
    outcome = run("compare", "--fetch", f"{site}/a.txt", f"{site}/b.txt#top")
    assert outcome.code == 0
    assert f"{site}/a.txt" in outcome.out
    assert f"{site}/b.txt; one origin" in outcome.out      # without what follows the #
    assert "Police arrested «30 officials»" in outcome.out
    assert sorted(path for path, _ in Server.asked) == ["/a.txt", "/b.txt"]
    assert all(headers["User-Agent"].startswith("claimdiff/") for _, headers in Server.asked)


@pytest.mark.parametrize("command", ["compare", "show", "explain", "check"])
def test_without_the_option_nobody_is_asked(run: Run, site: str, command: str) -> None:
    address = f"{site}/a.txt"
    more = {"explain": ["a-0", "b-0", address], "check": [address, "--against", "."]}.get(command, [address])
    outcome = run(command, *more)
    assert outcome.code == 2
    assert outcome.err == (
        f"Error: {address} is an address of the web, and nothing is read from there unless you ask for it.\n"
        "Hint: Give --fetch too, or save the page as a file and name that.\n"
    )
    assert Server.asked == []


def test_one_article_of_the_web_is_checked_against_files(run: Run, site: str, two_articles: Path) -> None:
    outcome = run("check", "--fetch", f"{site}/b.txt", "--against", two_articles)
    assert outcome.code == 1
    assert "127.0.0.1, checked against 2 other articles: 1 conflict" in outcome.out
    assert Server.asked[0][0] == "/b.txt"


@pytest.mark.skipif(find_spec("trafilatura") is None, reason="needs the extra html")
def test_a_page_is_read_as_a_page_in_the_encoding_that_the_server_names(run: Run, site: str) -> None:
    Server.answers["/café"] = (200, {"Content-Type": "text/html; charset=iso-8859-1"},
                               page(body="<p>Der Präsident sagt, Café und Müll.</p>").encode("latin-1"))
    Server.answers["/caf%C3%A9"] = Server.answers["/café"]
    outcome = run("show", "--fetch", f"{site}/café")
    assert (outcome.code, "Präsident sagt, Café" in outcome.out) == (0, True)


@pytest.mark.parametrize(("charset", "taken"), [("windows-1251", True), ("zip", False), ("unicode_escape", False)])
def test_text_is_read_in_the_encoding_that_the_server_names_if_it_is_one(
    run: Run, site: str, charset: str, taken: bool
) -> None:
    content = "Он сказал: \\u0041, приезжайте.".encode("cp1251")
    Server.answers["/x"] = (200, {"Content-Type": f"text/plain; charset={charset}"}, content)
    outcome = run("show", "--fetch", f"{site}/x")
    assert (outcome.code, "приезжайте" in outcome.out) == ((0, True) if taken else (2, False))


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ((404, HTML, b"gone"), "the server answers 404"),
        ((200, {"Content-Type": "application/pdf"}, b"%PDF"), "it is application/pdf, not a page, text or JSON"),
        ((200, {**TEXT, "Content-Encoding": "gzip"}, b"\x1f\x8b"), "it came packed, which was not asked for"),
        ((200, TEXT, b"x" * 5_000_001), "larger than 5 MB"),
        ((200, {**TEXT, "Content-Length": "5000"}, b"short"), "the answer broke off"),
        ((200, TEXT, b""), "empty"),
        ((302, {"Location": "/x"}, b""), "it redirects more than 5 times, or to where nothing is fetched"),
        ((302, {"Location": "file:///etc/passwd"}, b""), "or to where nothing is fetched"),
        ((302, {"Location": "ftp://127.0.0.1/x"}, b""), "or to where nothing is fetched"),
        ((302, {"Location": "http://user:word@127.0.0.1/x"}, b""), "or to where nothing is fetched"),
    ],
)
def test_what_cannot_be_taken_is_left_out_with_the_reason(
    run: Run, site: str, answer: tuple[int, dict[str, str], bytes], told: str
) -> None:
    Server.answers["/x"] = answer
    outcome = run("compare", "--fetch", f"{site}/x", f"{site}/a.txt", f"{site}/b.txt")
    assert outcome.code == 0
    assert outcome.err.startswith(f"Skipped {site}/x: ")
    assert told in outcome.err
    assert len(Server.asked) < 10


def test_a_redirect_is_followed(run: Run, site: str) -> None:
    Server.answers["/x"] = (301, {"Location": "/a.txt"}, b"")
    assert "20 officials" in run("show", "--fetch", f"{site}/x").out


def test_redirects_are_counted(run: Run, site: str) -> None:
    for at in range(9):
        Server.answers[f"/{at}"] = (302, {"Location": f"/{at + 1}"}, b"")
    Server.answers["/9"] = (200, TEXT, WORDS.encode())
    assert "it redirects more than 5 times" in run("show", "--fetch", f"{site}/3").err
    assert "20 officials" in run("show", "--fetch", f"{site}/4").out


def test_a_server_that_drips_is_waited_for_no_longer_than_promised(
    run: Run, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drip(self: Server) -> None:
        self.send_response_only(200)
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b"x")
            time.sleep(0.1)

    monkeypatch.setattr(Server, "do_GET", drip)
    monkeypatch.setattr(fetching, "PATIENCE", 0.3)
    assert "no whole answer within 0.3 seconds" in run("show", "--fetch", f"{site}/x").err


@pytest.mark.parametrize("address", ["http://user:word@127.0.0.1/", "http://[/", "http://\x00/", "http://x.invalid:1x/"])
def test_an_odd_address_is_a_reason(run: Run, address: str) -> None:
    outcome = run("show", "--fetch", address)
    assert (outcome.code, "not fetched: " in outcome.err, "Traceback" in outcome.err) == (2, True, False)
    assert ("an address with a name or a password in it" in outcome.err) == ("word" in address)


@pytest.mark.parametrize("address", ["ftp://127.0.0.1/a.txt", "file:///etc/passwd", "gopher://x"])
def test_an_address_that_is_not_of_the_web_is_refused(run: Run, address: str) -> None:
    outcome = run("show", "--fetch", address)
    assert outcome.code == 2
    assert outcome.err.startswith(f"Error: {address} is no address of the web.\nHint: ")


def test_the_number_of_addresses_is_bounded(run: Run, site: str) -> None:
    outcome = run("compare", "--fetch", *(f"{site}/{at}" for at in range(101)))
    assert outcome.err.startswith("Error: There are more than 100 addresses to fetch.\nHint: ")
    assert Server.asked == []
