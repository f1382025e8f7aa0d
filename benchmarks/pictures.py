"""The pictures of the README, drawn anew from the seeds: the terminal, the page, a claim beside its articles, a phone.

python -m benchmarks.pictures, in the root of the checkout
"""

from __future__ import annotations

import shutil
import sys
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from claimdiff import compare, read_config
from claimdiff.reporter import View, render

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PICTURES = Path("docs", "pictures")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb"]

#: The window of a terminal: so many columns, and the first lines of the report.
COLUMNS = 100
LINES = 43
FRAME = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: {background}; color: {foreground}; font: 14px/1.32 "DejaVu Sans Mono", monospace; }}
p {{ margin: 0; padding: 12px 22px; color: #8b92a0; background: #0c0e12; }}
pre {{ margin: 0; padding: 14px 22px 18px; font: inherit; }}
</style><p>$ claimdiff compare seeds/</p><pre>{code}</pre>"""
RED, GREEN, MAGENTA, CYAN = (255, 123, 114), (126, 224, 129), (210, 168, 255), (111, 211, 228)
GREY = (217, 220, 227)
THEME = TerminalTheme((22, 24, 29), GREY, [GREY, RED, GREEN, GREY, GREY, MAGENTA, CYAN, GREY])


def main() -> int:
    """Draw all pictures; return 2, with a sentence, where there is no browser to draw them with."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - an extra, wanted here alone
    except ImportError:
        chromium = None
    if not chromium:
        print("Pictures are drawn by Chromium: apt-get install chromium, pip install '.[browser]'", file=sys.stderr)
        return 2
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as started, TemporaryDirectory() as folder:
        browser = started.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        draw(browser, Path(folder))
        browser.close()
    return 0


def draw(browser: Browser, folder: Path) -> None:
    """Write the report of the seeds into the folder, and photograph it."""
    report = compare(["seeds"], options=read_config("config.yaml"))
    page, terminal = folder / "page.html", folder / "terminal.html"
    page.write_text(render(report, "html"), "utf-8")
    terminal.write_text(as_page(render(report, "terminal", View(width=COLUMNS, color=True))), "utf-8")
    shoot(browser, terminal, "terminal", (890, 200), whole=True)
    shoot(browser, page, "page", (1280, 900))
    shoot(browser, page, "claim", (1280, 700), click=".matrix td.v-detail a:has-text('Russia')")
    shoot(browser, page, "phone", (390, 760), scheme="dark")


def as_page(report: str) -> str:
    """Set the first lines of a report for the terminal, with its escape sequences, as a page of HTML."""
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi("\n".join(report.splitlines()[:LINES])), soft_wrap=True)
    return console.export_html(theme=THEME, inline_styles=True, code_format=FRAME)


def shoot(
    browser: Browser, file: Path, name: str, size: tuple[int, int], *,
    whole: bool = False, click: str = "", scheme: Literal["light", "dark"] = "light",
) -> None:
    """Photograph a page, in pixels, after a click on what a selector finds; `whole` is from its top to its end."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(file.as_uri())
    if click:
        page.click(click)
    page.screenshot(path=PICTURES / f"{name}.png", full_page=whole)
    context.close()


if __name__ == "__main__":
    sys.exit(main())
