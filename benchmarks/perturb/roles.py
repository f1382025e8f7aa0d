"""Who did what to whom, told in several forms: pairs in which the two change places."""

from __future__ import annotations

from collections.abc import Iterator

PEOPLE = (
    ("Sergei Lavrov", "Kim Jong Un"), ("Emmanuel Macron", "Angela Merkel"), ("John Doe", "Richard Roe"),
    ("Mary Smith", "Joan Baker"), ("the prosecutor", "the minister"), ("Russia", "Ukraine"), ("Google", "Oracle"),
    ("the striker", "the goalkeeper"),
)
VERBS = """invited invited|accused accused|attacked attacked|sued sued|defeated defeated|praised praised|shot shot
called called|blamed blamed|warned warned|welcomed welcomed|beat beaten|criticised criticised|killed killed
replaced replaced|thanked thanked"""
FORMS = (
    "{a} {past} {b} on Monday.", "{a} has {participle} {b}, the agency reported.",
    "On Monday {b} was {participle} by {a}.", "{a} also {past} {b} after the talks.",
    "It was on Monday that {a} {past} {b}.",
)


def swapped() -> Iterator[tuple[str, str, bool]]:
    """Give (left, right, swapped): every two forms of one deed, told alike and with the two in each other's place."""
    verbs = [tuple(verb.split()) for verb in VERBS.replace("\n", "|").split("|") if verb.strip()]
    for number, (past, participle) in enumerate(verbs):
        for a, b in PEOPLE[number % 2 :: 2]:
            for at, form in enumerate(FORMS):
                for other in FORMS[at:]:
                    left = _told(form, a, b, past, participle)
                    yield left, _told(other, a, b, past, participle), False
                    yield left, _told(other, b, a, past, participle), True


def _told(form: str, a: str, b: str, past: str, participle: str) -> str:
    text = form.format(a=a, b=b, past=past, participle=participle)
    return text[0].upper() + text[1:]
