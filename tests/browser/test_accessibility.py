"""axe-core finds nothing to complain of: names, roles, contrast, landmarks, in light and dark, wide and narrow."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimdiff.model import Report
from tests.browser.conftest import Opener
from tests.reporter import sample

axe = pytest.importorskip(
    "axe_playwright_python", reason="NOT TESTED FOR ACCESSIBILITY: axe-core is missing; pip install '.[browser]'"
)
pytestmark = pytest.mark.browser

#: All of axe-core's rules but the experimental ones; best practices are among them.
RUN = """async () => (await axe.run(document, {resultTypes: ['violations']})).violations
    .map(one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 120)).join(' | '))"""
REPORTS = {"report": sample.report(), "check": sample.check(), "nothing": Report((), (), (), ())}


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_core_finds_no_violation(open_page: Opener, name: str, width: int, scheme: str) -> None:
    page = open_page(REPORTS[name], width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    page.evaluate((Path(axe.__file__).parent / "axe.min.js").read_text("utf-8"))
    assert page.evaluate(RUN) == []
