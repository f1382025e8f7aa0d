"""The HTML report without a browser: links that lead somewhere, a policy that fits, and any text inert."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

from claimdiff.model import Report
from claimdiff.reporter import render
from claimdiff.reporter.html import address
from claimdiff.reporter.wording import NOTHING
from tests.reporter import sample
from tests.reporter.test_any_text import reports

VOID = {"meta", "link", "br", "input"}
EVIL = "</style></script><script>alert(1)</script><img src=x onerror=alert(1)>\"'{{7*7}}{% raw %}<!--\x00\u202e"


@dataclass
class Page(HTMLParser):
    """What a page holds: its tags with their attributes, its text, and what was left open."""

    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, text: str) -> None:
        self.text.append(text)

    def all(self, name: str) -> list[str]:
        """Return all values of an attribute."""
        return [attributes[name] for _, attributes in self.tags if name in attributes]


def read(report: Report) -> Page:
    page = Page()
    page.feed(render(report, "html"))
    page.close()
    assert page.open == []
    return page


def assert_links_lead_somewhere(page: Page) -> None:
    ids = page.all("id")
    assert len(ids) == len(set(ids))
    inside = {link[1:] for link in page.all("href") if link.startswith("#")}
    assert inside | set(page.all("data-claim")) <= set(ids)
    labels = {id_ for names in page.all("aria-labelledby") for id_ in names.split()}
    assert labels <= set(ids)


def kinds(page: Page) -> set[tuple[str, ...]]:
    return {(tag, *sorted(attributes)) for tag, attributes in page.tags}


@pytest.mark.parametrize("report", [sample.report(), sample.check()])
def test_claims_and_statements_lead_to_each_other(report: Report) -> None:
    page = read(report)
    assert_links_lead_somewhere(page)
    links = page.all("href")
    assert "#claim-captain" in links
    assert "#said-a3-164" in links


def test_a_page_without_a_shared_claim_says_so() -> None:
    alone = tuple(claim for claim in sample.report().claims if len(claim.articles) == 1)
    assert NOTHING in "".join(read(replace(sample.report(), claims=alone)).text)
    assert NOTHING not in "".join(read(sample.report()).text)


@pytest.mark.parametrize("report", [sample.report(), sample.check()])
def test_the_policy_allows_the_style_and_the_script_of_the_page_alone(report: Report) -> None:
    text = render(report, "html")
    policy = next(attributes["content"] for _, attributes in read(report).tags if "http-equiv" in attributes)
    for tag in ("style", "script"):
        inside = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert len(inside) == 1
        assert f"{tag}-src 'sha256-{b64encode(sha256(inside[0].encode()).digest()).decode()}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("report", [sample.report(), sample.check()])
def test_nothing_is_asked_of_anybody_and_nothing_is_styled_or_scripted_in_attributes(report: Report) -> None:
    page = read(report)
    assert page.all("src") == page.all("style") == page.all("action") == []
    assert all(link.startswith(("#", "data:image/svg+xml,")) for link in page.all("href"))
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    assert "@import" not in render(report, "html")
    assert "url(" not in render(report, "html")


def test_hostile_text_adds_no_tag_and_no_attribute() -> None:
    plain = sample.report()
    claims = tuple(replace(claim, title=EVIL, topic=EVIL) for claim in plain.claims)
    bad = f"javascript:{EVIL}"
    articles = tuple(replace(one, outlet=f"{EVIL}{one.id}", author=EVIL, url=bad) for one in plain.articles)
    harmless = replace(plain, topics=("x",), claims=tuple(replace(one, title="x", topic="x") for one in claims))
    harmless = replace(harmless, articles=tuple(replace(one, outlet=f"x{one.id}", author="x") for one in articles))
    evil = replace(plain, claims=claims, articles=articles, topics=(EVIL,))
    assert kinds(read(evil)) == kinds(read(harmless))
    shown = "".join(read(evil).text)
    assert "{{7*7}}" in shown
    assert not {"\x00", "\u202e"} & set(shown)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://example.org/a?b=1", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("https://example.org/ x", False),
        ("", False),
    ],
)
def test_only_an_address_of_the_web_becomes_a_link(url: str, shown: bool) -> None:
    assert bool(address(replace(sample.ARTICLES[0], url=url))) == shown


@settings(max_examples=60, deadline=None)
@given(reports())
def test_whatever_the_texts_the_page_is_whole_and_its_links_lead_somewhere(report: Report) -> None:
    page = read(report)
    assert_links_lead_somewhere(page)
    assert {tag for tag, _ in page.tags} & {"iframe", "object", "embed", "img", "base"} == set()
    assert [tag for tag, _ in page.tags].count("script") == 1
