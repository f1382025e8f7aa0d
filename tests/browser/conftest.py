"""A page of the sample report in a real Chromium, with an ear on everything it complains of or asks for."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from claimdiff.model import Report
from claimdiff.reporter import render

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

#: The library, or None where the extra `browser` is not installed.
playwright: Any = import_module("playwright.sync_api") if find_spec("playwright") else None

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
Opener = Callable[..., "Page"]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Start the system's Chromium, or skip, saying so."""
    if playwright is None:
        pytest.skip("NOT TESTED IN A BROWSER: playwright is missing; pip install '.[browser]'")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        pytest.skip("NOT TESTED IN A BROWSER: Chromium is missing; apt-get install chromium")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Open a report's page; at the end nothing may have been said on the console, asked for, or popped up."""
    heard: list[str] = []
    contexts = []

    def opener(report: Report, width: int = 1280, **options: Any) -> Page:
        file = tmp_path / "report.html"
        file.write_text(render(report, "html"), "utf-8")
        context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce", **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: heard.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: heard.append(f"error: {error}"))
        page.on("dialog", lambda dialog: heard.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: _hear(request.url, file, heard))
        page.goto(file.as_uri())
        return page

    yield opener
    for context in contexts:
        context.close()
    assert heard == []


def _hear(url: str, file: Path, heard: list[str]) -> None:
    """Note a request for anything but the page itself and its own icon."""
    if url.partition("#")[0] != file.as_uri() and not url.startswith("data:image/svg+xml,"):
        heard.append(f"request: {url}")
