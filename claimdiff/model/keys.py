"""Which keys of a JSON article hold its text and its metadata."""

from __future__ import annotations

from dataclasses import dataclass, field


def _keys(names: str, meaning: str) -> str:
    """Declare one part of an article: the names that common crawlers give it, in the order they are tried."""
    told = {"meaning": f"{meaning}, in the order they are tried.", "low": None, "high": None}
    declared: str = field(default=names, metadata=told)
    return declared


@dataclass(frozen=True, slots=True)
class Keys:
    """Which keys of a JSON article hold what: names with commas between, and points into nested values."""

    text: str = _keys("text, content, body, articleBody, maintext, full_text", "Keys of the text")
    title: str = _keys("title, headline", "Keys of the headline")
    outlet: str = _keys(
        "outlet, source.name, source, publisher.name, publisher, site_name, sitename, source_domain, domain, hostname",
        "Keys of who published it",
    )
    published: str = _keys(
        "published, published_at, publishedAt, datePublished, date_publish, publish_date, pubDate, date, timestamp",
        "Keys of the date of publication",
    )
    author: str = _keys("author, authors, byline, creator", "Keys of the author")
    url: str = _keys("url, link, canonical_url, source_url", "Keys of the address")

    def names(self, part: str) -> tuple[str, ...]:
        """Return the names for `part` (a field of this class), each without blanks around it."""
        listed: str = getattr(self, part)
        return tuple(name for each in listed.split(",") if (name := each.strip()))
