"""What a reader does with the page: follow cells, statements and places, filter, print, go without a mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claimdiff.reporter import render
from tests.browser.conftest import Opener, playwright
from tests.reporter import sample
from tests.reporter.test_html import EVIL

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

STRANGERS = (
    "<script>window.strange = 1</script><img src=x onerror='window.strange = 1'>"
    "<style>h1 { color: rgb(255, 0, 0) }</style>"
)
pytestmark = pytest.mark.browser


def shown(page: Page) -> list[str]:
    """Return the ids of the claims that are to be seen."""
    ids: list[str] = page.eval_on_selector_all(
        ".claims .card, .claims .one", "all => all.filter(one => one.offsetParent).map(one => one.id)"
    )
    return ids


def in_view(page: Page, selector: str) -> bool:
    """Tell whether the top of an element is on the screen and nothing lies over it."""
    shown: bool = page.eval_on_selector(
        selector,
        """one => {
          const { top, left, width } = one.getBoundingClientRect();
          const there = document.elementFromPoint(left + Math.min(width, 40) / 2, top + 6);
          return 0 <= top && top < innerHeight && one.contains(there);
        }""",
    )
    return shown


def test_a_cell_of_the_matrix_leads_to_its_claim(open_page: Opener) -> None:
    page = open_page(sample.report())
    page.click(".matrix td.v-conflict a")
    assert page.url.endswith("#claim-captain")
    assert in_view(page, "#claim-captain")


def test_a_place_leads_to_the_statement_and_leaves_the_claims_where_they_are(open_page: Opener) -> None:
    page = open_page(sample.report())
    page.click(".matrix td.v-conflict a")
    before = page.evaluate("scrollY")
    page.click("#claim-captain .place")
    assert page.url.endswith("#said-a3-164")
    assert in_view(page, "#said-a3-164")
    assert page.evaluate("scrollY") == before


@pytest.mark.parametrize("there", ["#said-a3-164", "#said-a3-164 + .ref"])
def test_a_statement_in_an_article_leads_back_to_its_claim(open_page: Opener, there: str) -> None:
    page = open_page(sample.report())
    page.click(there)
    assert page.url.endswith("#claim-captain")
    assert in_view(page, "#claim-captain")


def test_a_mark_of_the_timeline_leads_to_its_claim(open_page: Opener) -> None:
    page = open_page(sample.report())
    page.click("svg .told[data-claim=claim-smoke] >> nth=0")
    assert page.url.endswith("#claim-smoke")


def test_verdicts_are_filtered_in_the_claims_and_in_the_matrix(open_page: Opener) -> None:
    page = open_page(sample.report())
    for verdict in ("update", "detail", "agree", "single"):
        page.click(f".pill.v-{verdict}")
    assert shown(page) == ["claim-captain"]
    assert page.locator(".matrix tr[data-claim]:visible").count() == 1
    assert page.inner_text(".shown") == "1 of 9 shown"
    page.click("text=Show all")
    playwright.expect(page.locator(".shown")).to_have_text("")
    assert len(shown(page)) == 8


def test_a_heading_of_the_matrix_goes_with_the_last_of_its_claims(open_page: Opener) -> None:
    page = open_page(sample.report())
    before = page.locator(".matrix .heading:visible").all_inner_texts()
    page.click(".pill.v-conflict")
    gone = set(before) - set(page.locator(".matrix .heading:visible").all_inner_texts())
    assert gone == {"Where outlets conflict"}


def test_a_figure_leads_to_the_first_claim_of_its_verdict(open_page: Opener) -> None:
    page = open_page(sample.report())
    page.click(".figure.v-conflict a")
    assert in_view(page, "#claim-captain")


def test_on_a_phone_the_whole_matrix_is_seen_without_scrolling_sideways(open_page: Opener) -> None:
    page = open_page(sample.report(), 390)
    cells = page.locator(".matrix tr[data-claim] >> nth=0 >> td").all()
    boxes = [box for cell in cells if (box := cell.bounding_box())]
    assert len({box["y"] for box in boxes}) == 1
    assert max(box["x"] + box["width"] for box in boxes) <= 390


def test_topic_outlet_and_words_are_filtered_together(open_page: Opener) -> None:
    page = open_page(sample.report())
    page.select_option("[name=topic]", label="the dead")
    assert shown(page) == ["claim-toll", "claim-room"]
    page.select_option("[name=outlet]", label="Ledger")
    assert shown(page) == ["claim-toll"]
    page.fill("[name=words]", "ENGINE Tuesday")
    assert shown(page) == ["claim-toll"]
    page.fill("[name=words]", "helicopter")
    assert shown(page) == []
    assert page.is_visible("text=No claim fits this choice.")
    page.press("[name=words]", "Escape")
    playwright.expect(page.locator(".shown")).to_have_text("")
    assert len(shown(page)) == 8


def test_words_are_found_whatever_their_accents(open_page: Opener) -> None:
    page = open_page(sample.report())
    page.fill("[name=words]", "sorensen")
    assert "claim-smoke" in shown(page)


def test_a_link_to_a_claim_that_a_filter_hides_shows_it_again(open_page: Opener) -> None:
    page = open_page(sample.report())
    page.fill("[name=words]", "captain")
    assert "claim-toll" not in shown(page)
    page.click(".articles .ref.v-update >> nth=0")
    assert in_view(page, "#claim-toll")
    assert len(shown(page)) == 8


def test_without_a_script_everything_is_there_but_the_filter(open_page: Opener) -> None:
    page = open_page(sample.report(), java_script_enabled=False)
    assert page.is_hidden("form.filter")
    assert page.locator(".claims .card:visible").count() == 5
    page.click(".matrix td.v-conflict a")
    assert page.url.endswith("#claim-captain")
    page.click("#claim-captain .place >> nth=0")
    assert page.url.endswith("#said-a3-164")
    page.click("#said-a3-164 + .ref")
    assert page.url.endswith("#claim-captain")


def test_without_a_mouse_the_first_stop_skips_to_the_claims(open_page: Opener) -> None:
    page = open_page(sample.report())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the claims"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "claims"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.value") == "conflict"
    page.keyboard.press("Space")
    assert "claim-captain" not in shown(page)


@pytest.mark.parametrize("width", [320, 390, 1280, 1920])
@pytest.mark.parametrize("name", ["report", "check"])
def test_the_page_is_as_wide_as_the_screen(open_page: Opener, width: int, name: str) -> None:
    page = open_page(getattr(sample, name)(), width)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_a_check_shows_the_checked_article_first(open_page: Opener) -> None:
    page = open_page(sample.check())
    assert page.inner_text("h1") == "mail"
    assert page.inner_text(".matrix thead th:nth-child(2) a") == "mail"
    assert page.text_content(".articles .text >> nth=0 >> .checked") == "the article checked"


@pytest.mark.parametrize("name", ["report", "check"])
def test_at_first_everything_is_shown_and_the_filter_says_nothing(open_page: Opener, name: str) -> None:
    page = open_page(getattr(sample, name)())
    assert page.text_content(".shown") == ""
    assert page.is_hidden("text=Show all")


def test_a_place_with_two_statements_counts_as_two(open_page: Opener) -> None:
    page = open_page(sample.report())
    assert page.inner_text(".pill.v-single .count") == "4"
    page.click(".pill.v-single")
    assert page.inner_text(".shown") == "5 of 9 shown"


def test_paper_has_every_difference_and_no_filter(open_page: Opener) -> None:
    page = open_page(sample.report())
    page.emulate_media(media="print")
    assert page.is_hidden("form.filter")
    assert page.is_visible("text=07:37 local time is 00:37 UTC.")


def test_hostile_text_is_inert(open_page: Opener) -> None:
    plain = sample.report()
    claims = tuple(replace(claim, title=EVIL, topic=EVIL) for claim in plain.claims)
    articles = tuple(replace(one, outlet=f"{EVIL}{one.id}", title=EVIL, path=EVIL) for one in plain.articles)
    page = open_page(replace(plain, claims=claims, articles=articles, topics=(EVIL,)))
    page.select_option("[name=topic]", index=1)
    assert page.locator("img").count() == 0


def test_the_policy_refuses_any_other_script_and_style(browser: Browser, tmp_path: Path) -> None:
    text = render(sample.report(), "html")
    (tmp_path / "a.html").write_text(text.replace("</main>", f"{STRANGERS}</main>"), "utf-8")
    page = browser.new_page()
    page.goto((tmp_path / "a.html").as_uri())
    assert page.evaluate("window.strange") is None
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") != "rgb(255, 0, 0)"
    page.close()
