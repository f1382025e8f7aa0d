"""Reports of claimdiff itself, which stand beside the articles when -o put them there: they are no articles."""

from __future__ import annotations

from claimdiff.loader.draft import UnreadableError

#: What the report says of itself near its head, a format each: text, Markdown, HTML.
MARKS = (
    "\n«…» marks the words that differ.\n",
    "\nWords in **bold** differ; numbers in brackets lead to the list of evidence at the end.\n",
    " – claimdiff</title>",
)
#: What begins the schema of each JSON format.
SCHEMA = "claimdiff."
REASON = "a report of claimdiff, not an article"
_HEAD = 4_000      # characters


def refuse_own(text: str) -> None:
    """Raise UnreadableError when `text` is a report that claimdiff wrote."""
    head = text[:_HEAD]
    if any(mark in head for mark in MARKS):
        raise UnreadableError(REASON)


def refuse_own_record(record: dict[str, object]) -> None:
    """Raise UnreadableError when a value of JSON is a report, or a claim of one."""
    if str(record.get("schema", "")).startswith(SCHEMA):
        raise UnreadableError(REASON)
