"""Addresses of the web, fetched because the user asked for it with --fetch: the only file that knows the network."""

from __future__ import annotations

import re
from collections.abc import Sequence
from http.client import HTTPMessage, HTTPResponse
from threading import Thread
from typing import IO
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from claimdiff import __version__
from claimdiff.errors import ArticleError
from claimdiff.model import Fetched, Source

#: Bytes of one answer, as of a page on disk; addresses in one run; seconds for one address in all, and of silence.
LARGEST = 5_000_000
MOST_ADDRESSES = 100
PATIENCE = 30
SILENCE = 10
MOST_REDIRECTS = 5
#: The suffix of a file that holds what a server says it sends; empty where it does not say.
_SUFFIXES = {"text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "application/json": ".json",
             "text/markdown": ".txt", "application/x-ndjson": ".jsonl", "": ""}
_HEADERS = {"User-Agent": f"claimdiff/{__version__}", "Accept-Encoding": "identity",
            "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.8"}
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,20}://")
_WEB = ("http://", "https://")
#: Encodings that a server may name; others of Python's take long, or are none of text.
_CHARSET = re.compile(r"iso-8859-\d{1,2}|windows-\d{3,4}|utf-16|koi8-[ru]|gb\d{1,5}|gbk|big5|shift_jis|euc-(?:jp|kr)",
                      re.IGNORECASE | re.ASCII)
_LONGEST = 60      # characters of what a server says


def fetch_all(paths: Sequence[str]) -> tuple[Source, ...]:
    """Give the paths, in place of each address of the web what was fetched from it, or why it was not.

    Raises ArticleError for addresses of another kind (ftp, file), and for more than `MOST_ADDRESSES`.
    """
    addresses = [path for path in paths if _ADDRESS.match(path)]
    for address in addresses:
        if not address.lower().startswith(_WEB):
            raise ArticleError(f"{address} is no address of the web.", "Name one that begins with http:// or https://.")
    if len(addresses) > MOST_ADDRESSES:
        raise ArticleError(f"There are more than {MOST_ADDRESSES} addresses to fetch.", "Name fewer at once.")
    return tuple(_fetch(path.partition("#")[0]) if _ADDRESS.match(path) else path for path in paths)


def _fetch(address: str) -> Fetched:
    """Fetch one address, and wait for it no longer than `PATIENCE`, however slowly its server drips."""
    answer: list[Fetched] = []
    thread = Thread(target=lambda: answer.append(_told(address)), daemon=True)
    thread.start()
    thread.join(PATIENCE)
    return answer[0] if answer else Fetched(address, fault=f"no whole answer within {PATIENCE} seconds")


def _told(address: str) -> Fetched:
    """Give what an address holds, or the reason why nothing was taken: whatever the network raises is one."""
    try:
        with _opener().open(Request(_plain(address), headers=_HEADERS), timeout=SILENCE) as answer:
            return _taken(address, answer)
    except HTTPError as fault:
        fault.close()
        moved = f"it redirects more than {MOST_REDIRECTS} times, or to where nothing is fetched"
        return Fetched(address, fault=moved if 300 <= fault.code < 400 else f"the server answers {fault.code}")
    except Exception as fault:  # noqa: BLE001 - a reason in the report, and never a traceback
        reason = getattr(fault, "reason", fault)
        return Fetched(address, fault=f"not fetched: {getattr(reason, 'strerror', None) or reason}"[:200])


def _taken(address: str, answer: HTTPResponse) -> Fetched:
    kind = answer.headers.get_content_type() if "Content-Type" in answer.headers else ""
    if kind not in _SUFFIXES:
        return Fetched(address, fault=f"it is {kind[:_LONGEST]}, not a page, text or JSON")
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        return Fetched(address, fault="it came packed, which was not asked for")
    content = answer.read(LARGEST + 1)
    if len(content) > LARGEST:
        return Fetched(address, fault=f"larger than {LARGEST // 1_000_000} MB")
    if answer.length:      # what the server promised more
        return Fetched(address, fault="the answer broke off")
    charset = answer.headers.get_content_charset("")
    if _CHARSET.fullmatch(charset):
        content = content.decode(charset, "replace").encode("utf-8")
    return Fetched(address, content, _SUFFIXES[kind])


def _plain(address: str) -> str:
    """Write an address in ASCII, as HTTP wants it."""
    parts = urlsplit(address)
    if "@" in parts.netloc:
        raise ValueError("an address with a name or a password in it")
    host = parts.netloc.encode("idna").decode("ascii")
    kept = "%/:;=&?@!$'()*+,~-._[]"
    return urlunsplit((parts.scheme, host, quote(parts.path, kept), quote(parts.query, kept), ""))


class _Redirects(HTTPRedirectHandler):
    """Follows a few redirects, from one address of the web to another, and never from https back to http."""

    max_redirections = MOST_REDIRECTS
    max_repeats = 1

    def redirect_request(  # noqa: PLR0917 - urllib's signature
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """Give the request for where a redirect leads; raise HTTPError where nothing is fetched from."""
        barred = not newurl.lower().startswith(_WEB[1:] if req.type == "https" else _WEB)
        if barred or "@" in urlsplit(newurl).netloc:
            raise HTTPError(req.full_url, code, "not followed", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> OpenerDirector:
    """Make what opens http and https and nothing else: Python's own would open files and ftp too."""
    opener = OpenerDirector()
    for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler(), HTTPDefaultErrorHandler(), _Redirects(),
                    HTTPErrorProcessor()):
        opener.add_handler(handler)
    return opener
