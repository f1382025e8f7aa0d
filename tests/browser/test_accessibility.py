"""axe-core finds nothing to complain of: names, roles, contrast, landmarks, in light and dark, wide and narrow."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from claimdiff.model import Report
from tests.browser.conftest import Opener
from tests.reporter import sample

#: The package that carries axe-core, the script.
AXE = find_spec("axe_playwright_python")
pytestmark = pytest.mark.browser

#: All of axe-core's rules but the experimental ones; best practices are among them.
RUN = """async () => (await axe.run(document, {resultTypes: ['violations']})).violations
    .map(one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 120)).join(' | '))"""
REPORTS = {"report": sample.report(), "check": sample.check(), "nothing": Report((), (), (), ())}


@pytest.mark.parametrize(
    ("name", "width", "scheme"),
    [
        ("report", 390, "dark"),
        ("report", 1280, "light"),
        ("report", 1280, "dark"),
        ("check", 390, "light"),
        ("check", 1280, "dark"),
        ("nothing", 1280, "light"),
    ],
)
def test_axe_core_finds_no_violation(open_page: Opener, name: str, width: int, scheme: str) -> None:
    if AXE is None or AXE.origin is None:
        pytest.skip("NOT TESTED FOR ACCESSIBILITY: axe-core is missing; pip install '.[browser]'")
    page = open_page(REPORTS[name], width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    page.evaluate(Path(AXE.origin).with_name("axe.min.js").read_text("utf-8"))
    assert page.evaluate(RUN) == []
