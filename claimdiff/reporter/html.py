"""The report as one page that asks nothing of anybody: no request, no script needed, any text inert."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from claimdiff.model import Article, Claim, Report, Verdict
from claimdiff.reporter import wording
from claimdiff.reporter.anchors import anchor
from claimdiff.reporter.evidence import explain
from claimdiff.reporter.fulltext import lay_out
from claimdiff.reporter.page import Page, lay_out_page
from claimdiff.reporter.printable import printable, shorten
from claimdiff.reporter.summary import tell_short
from claimdiff.reporter.timeline import draw_timeline
from claimdiff.reporter.view import View

_PARTS = Path(__file__).with_name("html_parts")
_WEB = re.compile(r"https?://[!-~]+", re.IGNORECASE | re.ASCII)

#: More columns than this, and the matrix shows labels for names.
_MOST_NAMES = 8

#: More rows than this, and the matrix folds the rest away; a browser lays out 50,000 cells in two seconds.
_MOST_ROWS = 100


#: More claims than this, and a browser draws each only when it comes near.
_MOST_DRAWN = 150

#: Headlines that the head of the page lists.
_MOST_HEADLINES = 6

#: A claim's title longer than this, in characters, is cut in the page.
_LONGEST_TITLE = 140


def render(report: Report, view: View) -> str:  # noqa: ARG001 - every reporter takes a view
    """Write the report as one HTML page; the view changes nothing.

    Its Content-Security-Policy (https://www.w3.org/TR/CSP3/) allows the page's own style and script, by their
    hashes, and nothing else: no request, no other script, no form, no frame.
    """
    page = lay_out_page(report)
    style, script = _part("style.css"), _part("script.js")
    text = _environment().get_template("page.html").render(
        **_content(report, page),
        style=Markup(style),
        script=Markup(script),
        policy=f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'",
    )
    return text.rstrip("\n") + "\n"


def _content(report: Report, page: Page) -> dict[str, object]:
    """Collect what the templates fill in."""
    single = (claim for claim in report.claims if claim.verdict is Verdict.SINGLE)
    claim_of = {one.id: claim for claim in single for one in claim.statements}
    return {
        "page": page,
        "report": report,
        "anchors": anchor(report),
        "texts": sorted(lay_out(report), key=lambda text: text.article.id != report.focus),
        "listed": dict(zip((article.id for article in report.articles), page.articles, strict=True)),
        "timeline": draw_timeline(report, page.index),
        "topics": _topics(report),
        "numbers": page.numbers(),
        "first": page.first(),
        "long": len(page.numbers()) > _MOST_DRAWN,
        "claim_of": claim_of,
        "in_page": _in_page(page, claim_of),
        "dates": {article.id: tell_short(article.published) for article in report.articles},
    }


def _in_page(page: Page, claim_of: dict[str, Claim]) -> frozenset[str]:
    """Give the ids of the claims that have a place in the page; a check tells only of its own article."""
    lines = (*page.alone, *(line for section in page.sections for line in section.alone))
    alone = (claim_of[one.id].id for line in lines for saying in line.sayings for one in saying.statements)
    return frozenset((*page.numbers(), *alone, *(missing.claim.id for missing in page.missing)))


@cache
def _environment() -> Environment:
    """Make the environment of the templates: everything that is filled in is escaped."""
    made = Environment(
        loader=FileSystemLoader(_PARTS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        words=wording,
        meanings=dict(wording.LEGEND),
        most_names=_MOST_NAMES,
        most_rows=_MOST_ROWS,
        most_headlines=_MOST_HEADLINES,
        longest_title=_LONGEST_TITLE,
        explain=explain,
        shorten=shorten,
        address=address,
    )
    made.filters["printable"] = printable
    return made


@cache
def _part(name: str) -> str:
    return (_PARTS / name).read_text("utf-8").strip()


def _hash(text: str) -> str:
    """Return the hash by which a policy names an inline style or script."""
    return f"sha256-{b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}"


def address(article: Article) -> str:
    """Return the article's address where it is one of the web, and nothing for any other scheme."""
    return article.url if _WEB.fullmatch(article.url) else ""


def _topics(report: Report) -> tuple[str, ...]:
    """Give the watched topics that a claim fits, in the order of the configuration."""
    used = {claim.topic for claim in report.claims}
    return tuple(topic for topic in report.topics if topic in used)
