"""Near-copies: where many articles print one text, some of them stand for all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from claimdiff.model import Article, Skipped
from claimdiff.words import words

#: Articles of one text that are compared. What more of them say alike is no further evidence, and the time that a
#: comparison takes grows with the square of their number.
MOST_COPIES = 20
#: Words in a row that two writers seldom choose alike, and the share of an article's runs that makes it a near-copy.
RUN = 5
ALIKE = 0.6
#: Texts that are looked up for one run; what begins more texts than that tells none from another.
_MOST_HEADS = 50


def leave_out_copies(
    articles: Sequence[Article], wanted: Collection[str] = ()
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Keep at most `MOST_COPIES` articles of one text, in the order given; give the others as left out, with reasons.

    An article is of an earlier one's text when `ALIKE` of its runs of words stand there. Those whose ids are
    `wanted` are the first to be kept. Time grows with the length of all texts.
    """
    heads: dict[tuple[str, ...], list[Article]] = defaultdict(list)
    known: Counter[str] = Counter()
    left_out: dict[str, Skipped] = {}
    for article in sorted(articles, key=lambda each: each.id not in wanted):
        runs = _runs(article.text)
        head = _head(runs, heads)
        if head is None:
            head = article
            for run in runs:
                heads[run].append(article)
        known[head.id] += 1
        if known[head.id] > MOST_COPIES:
            reason = f"nearly the same text as {head.path}, like {MOST_COPIES - 1} others that are compared"
            left_out[article.id] = Skipped(article.path, reason)
    return tuple(each for each in articles if each.id not in left_out), tuple(left_out.values())


def _runs(text: str) -> tuple[tuple[str, ...], ...]:
    """Give the runs of words in a text, each once, in order."""
    said = words(text)
    return tuple(dict.fromkeys(said[at : at + RUN] for at in range(len(said) - RUN + 1)))


def _head(runs: Sequence[tuple[str, ...]], heads: dict[tuple[str, ...], list[Article]]) -> Article | None:
    """Give the first article of the text that most of the runs stand in, None when it is not enough of them."""
    found = Counter(head.id for run in runs for head in heads.get(run, ())[:_MOST_HEADS])
    best = max(found, key=found.__getitem__, default="")
    if found[best] < ALIKE * len(runs) or not best:
        return None
    return next(head for run in runs for head in heads.get(run, ()) if head.id == best)
