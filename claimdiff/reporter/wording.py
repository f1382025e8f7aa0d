"""The words and signs that every format uses for verdicts, relations and sections."""

from __future__ import annotations

from claimdiff.model import Relation, Verdict

#: The sign of a cell in the matrix; its meaning never rests on colour.
SIGNS = {
    Verdict.CONFLICT: "✗",
    Verdict.UPDATE: "↑",
    Verdict.DETAIL: "◐",
    Verdict.AGREE: "●",
}

#: The sign of a claim that only one outlet makes, where such claims are marked too.
SINGLE_SIGN = "○"

#: The signs of all verdicts, the weightiest first.
MARKS = {**SIGNS, Verdict.SINGLE: SINGLE_SIGN}

#: What the signs mean, in the order in which a legend tells them.
LEGEND = (
    (Verdict.AGREE, "says it"),
    (Verdict.DETAIL, "differs in detail"),
    (Verdict.UPDATE, "earlier or later state"),
    (Verdict.CONFLICT, "conflict"),
)

#: What is said of one claim, or of one outlet's words beside another's.
VERDICTS = {
    Verdict.CONFLICT: "conflict",
    Verdict.UPDATE: "update",
    Verdict.DETAIL: "differ in detail",
    Verdict.AGREE: "agree",
    Verdict.SINGLE: "only one outlet",
}

#: What a filter calls the claims of a verdict, before their number.
FILTERS = {
    Verdict.CONFLICT: "Conflict",
    Verdict.UPDATE: "Update",
    Verdict.DETAIL: "Detail",
    Verdict.AGREE: "Agree",
    Verdict.SINGLE: "One outlet",
}

#: How an outlet's words stand to those of the article being checked.
STANCES = {
    Verdict.CONFLICT: "conflicts",
    Verdict.UPDATE: "earlier or later state",
    Verdict.DETAIL: "differs in detail",
    Verdict.AGREE: "reports it too",
}

#: The headings of the claims that carry no watched topic.
HEADINGS = {
    Verdict.CONFLICT: "Where outlets conflict",
    Verdict.UPDATE: "Where a later report updates an earlier one",
    Verdict.DETAIL: "Where outlets differ in detail",
    Verdict.AGREE: "Where outlets agree",
}

#: What is said of a difference before its explanation.
RELATIONS = {
    Relation.CONFLICT: "conflict",
    Relation.UPDATE: "update",
    Relation.DETAIL: "detail",
    Relation.WORDING: "wording",
    Relation.SCOPE: "different scope",
    Relation.EQUIVALENT: "same value",
    Relation.SPELLING: "spelling",
    Relation.SAME: "same",
}

#: A claim's title longer than this, in characters, is cut in headings; its words follow in full.
LONGEST_TITLE = 130

#: What a slot is called where people read; other slots go by their own name.
SLOTS = {
    "quantity": "number",
    "moment": "time",
    "quote": "quotation",
    "speaker": "who said it",
    "polarity": "affirmed or denied",
    "modality": "certainty",
    "kind": "what it was",
}

#: What a cell of the matrix says of an outlet that tells flatly what another hedges or announces.
FLAT = {Verdict.CONFLICT: "plainly", Verdict.UPDATE: "as done", Verdict.DETAIL: "plainly"}

#: The word after the number of claims of a verdict, for one and for more.
FIGURES = {
    Verdict.CONFLICT: ("conflict", "conflicts"),
    Verdict.UPDATE: ("update", "updates"),
    Verdict.DETAIL: ("differs in detail", "differ in detail"),
    Verdict.AGREE: ("agrees", "agree"),
    Verdict.SINGLE: ("statement", "statements"),
}

#: What is said of the statements that only one outlet makes, and of those new in a checked article.
ALONE_FIGURE = "only one outlet makes"
NEW_FIGURE = "that no other outlet makes"

TITLE = "What the outlets say"
AGAINST = "How other outlets tell it"
ALONE = "What only one outlet reports"
POSSIBLE = "May speak of the same fact (not sure enough to compare)"
ARTICLES = "Articles"
IGNORED = "Ignored, and counted nowhere above"
SKIPPED = "Left out"
MATRIX = "Who says what"
TIMELINE = "What was said when"
TIMELINE_KEY = (
    "A box is the day of publication, dashed when inferred; a mark is a day that the article tells of, with the "
    "numbers of the claims that do; a bar is a longer time."
)
DIFFERS = "What differs:"
ALIKE = "Told alike:"
EXPLAINED = "Explained, so not counted as a difference:"
TIED = "Aligned, 0 to 1 for how surely (`claimdiff explain` tells why):"
BOLD = "Words in **bold** differ; numbers in brackets lead to the list of evidence at the end."
UNDERLINED = "Underlined words differ; dim words are the rest of the sentence."
ORIGINS = "Articles that print one text count as one origin."
UNNAMED = "outlet not named; give `outlet: ...` in front matter or in config.yaml"
MARKED = "«…» marks the words that differ."
EVIDENCE = "Evidence"
COUNTING = "Places in the files as they are: lines counted from 1, characters from 0."
NOTHING = "No statement of one article was found to state the same fact as a statement of another."
NONE_FITS = "No claim fits this choice."
NEW = "Said by no other outlet"
MISSING = "What other outlets report and this article does not"


def plural(number: int, one: str, many: str) -> str:
    """Return `1 outlet` or `5 outlets`."""
    return f"{number} {one if number == 1 else many}"


#: The colour of a verdict in a terminal: the sixteen colours follow the reader's own theme.
STYLES = {
    Verdict.CONFLICT: "bold red",
    Verdict.UPDATE: "bold magenta",
    Verdict.DETAIL: "bold cyan",
    Verdict.AGREE: "green",
    Verdict.SINGLE: "default",
}


#: How the words that differ are marked there: read they must be on any background, so only what is rare has a colour.
MARKED_STYLES = {
    Verdict.CONFLICT: "bold underline red",
    Verdict.UPDATE: "bold underline magenta",
    Verdict.DETAIL: "bold underline",
}


def watched(topic: str) -> str:
    """Return the heading of a watched topic."""
    return f"Watched: {topic}"


def relate(relation: Relation, slot: str) -> str:
    """Return what stands before an explanation: `detail, place`."""
    return f"{RELATIONS[relation]}, {SLOTS.get(slot, slot)}"
