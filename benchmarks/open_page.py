"""How long a page of many articles takes: to write, and to open in Chromium until it can be read.

python benchmarks/open_page.py [ARTICLES [STATEMENTS]]
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from random import Random

from claimdiff.model import (
    Article,
    Block,
    Claim,
    Difference,
    Place,
    Published,
    Reading,
    Relation,
    Report,
    Role,
    Span,
    Statement,
)
from claimdiff.reporter import render

WORDS = "police minister said three people were arrested near the old harbour after a fire on the ferry".split()
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
RELATIONS = (Relation.CONFLICT, Relation.UPDATE, Relation.DETAIL, Relation.WORDING, Relation.EQUIVALENT)


def make_report(articles: int, statements: int) -> Report:
    """Make a story of this size: every tenth statement tells a fact that several others tell too."""
    random = Random(1)
    per_article = statements // articles
    made, told = [], []
    for number in range(articles):
        sentences = [" ".join(random.choices(WORDS, k=18)).capitalize() + "." for _ in range(per_article)]
        blocks, start = [], 0
        for sentence in sentences:
            span = Span(start, start + len(sentence))
            blocks.append(Block(span, Role.BODY))
            told.append(Statement(f"a{number}-{start}", f"a{number}", span, span, sentence))
            start = span.end + 1
        day = Published(date(2018, 5, 1) + timedelta(number // 5))
        text = "\n".join(sentences)
        outlet, path = f"Outlet {number}", f"news/{number}.txt"
        made.append(Article(f"a{number}", path, outlet, text, sentences[0], day, blocks=tuple(blocks)))
    random.shuffle(told)
    claims: list[Claim] = []
    while told:
        size = random.choice((1, 1, 1, 1, 1, 2, 3, 4, 8))
        group, told = told[:size], told[size:]
        claims.append(_claim(len(claims), tuple(sorted(group, key=lambda one: one.id)), random))
    claims.sort(key=lambda claim: len(claim.articles) < 2)
    same = ("a0",) * articles
    return Report(tuple(made), tuple(article.id for article in made), same, tuple(claims))


def _claim(number: int, group: tuple[Statement, ...], random: Random) -> Claim:
    readings = tuple(_reading(one) for one in group)
    several = len({one.article for one in group}) > 1
    differences = (Difference("place", random.choice(RELATIONS), "They differ.", readings),) if several else ()
    return Claim(f"c{number}", group[0].text, group, (), differences)


def _reading(one: Statement) -> Reading:
    words = one.text[:5]
    return Reading(one.id, "place", Place(words), Span(one.span.start, one.span.start + 5), words)


def open_in_browser(file: Path) -> tuple[float, float]:
    """Return the seconds until the page can be read (first paint) and until it is whole and filtered."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - an extra, wanted here alone

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto("about:blank")
        start = time.perf_counter()
        page.goto(file.as_uri())
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        whole = time.perf_counter() - start
        first = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0") / 1000
        start = time.perf_counter()
        page.fill("[name=words]", "harbour minister")
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        filtered = time.perf_counter() - start
        browser.close()
    print(f"  first paint {first:.2f} s, open {whole:.2f} s, filter by words {filtered:.2f} s")
    return first, whole


def main() -> None:
    """Write the page, open it, and tell the times."""
    articles, statements = (int(each) for each in (*sys.argv[1:3], *("100", "3000")[len(sys.argv) - 1 :]))
    report = make_report(articles, statements)
    shared = sum(len(claim.articles) > 1 for claim in report.claims)
    start = time.perf_counter()
    text = render(report, "html")
    print(f"{articles} articles, {statements} statements, {len(report.claims)} claims ({shared} shared)")
    print(f"  written in {time.perf_counter() - start:.2f} s, {len(text) / 1e6:.1f} MB")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.html"
        file.write_text(text, "utf-8")
        open_in_browser(file)


if __name__ == "__main__":
    main()
