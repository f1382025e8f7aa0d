"""Each line of a page plays one part, and nothing of the story is taken for furniture."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimdiff.loader import load
from claimdiff.loader.blocks import read_blocks
from claimdiff.model import Role, Span

SEEDS = Path(__file__).parents[2] / "seeds"
BODY = "A quake hit Aceh on Tuesday.\nIt killed two people.\nMany houses fell.\nHelp is on its way.\n"
NO_HEAD = Span(0, 0)


def roles(text: str, title: str = "") -> dict[str, Role]:
    return {block.span.of(text): block.role for block in read_blocks(text, NO_HEAD, title)}


def test_the_seeds_hold_these_lines_beside_their_text() -> None:
    found = [
        f"{Path(article.path).name[:3]} {block.role} {block.span.of(article.text)[:44]}"
        for article in load([SEEDS]).articles for block in article.blocks if block.role is not Role.BODY
    ]
    assert found == [
        "000 furniture International News",
        "000 headline Russian Foreign Minister Sergey Lavrov Meets",
        "000 furniture Leave a Reply",
        "000 furniture Your email address will not be published. Re",
        "000 furniture Our YouTube ChannelOur Facebook PageOur Twit",
        "001 headline Kim Jong-un Meets Russian Foreign Minister i",
        "001 byline • By Pak Soo-chan",
        "001 dateline June 01, 2018 11:31",
        "001 caption Russian Foreign Minister Sergei Lavrov (left",
        "001 furniture • Copyright © Chosunilbo &",
        "001 furniture Previous Next",
        "001 furniture All Headlines Back to Top",
        "002 headline As Trump Summit Nears, Kim Jong Un Meets Rus",
        "002 caption Russian Foreign Minister Sergei Lavrov clink",
        "002 furniture To Read The Full Story",
        "002 furniture Are you already a subscriber?",
        "002 furniture Click to log in!",
        "003 headline Putin Invites North Korea’s Kim Jong-Un To R",
        "003 furniture Leave a Reply",
        "003 furniture Your email address will not be published. Re",
        "003 furniture This site uses Akismet to reduce spam. Learn",
        "004 furniture White House",
        "004 headline Russian Foreign Minister Will Visit North Ko",
        "004 caption Russian President Vladimir Putin (Kirill Kud",
        "004 furniture Send a tip to the news team at NR.",
        "004 furniture The Latest",
    ]


@pytest.mark.parametrize(("line", "role"), [
    ("By Ann Bell and Bo Carr", Role.BYLINE),
    ("BY ANN BELL", Role.BYLINE),
    ("Published: Tuesday, July 2, 2013, 5:02 PM ET", Role.DATELINE),
    ("Sign up for our newsletter", Role.FURNITURE),
    ("Follow us on Twitter", Role.FURNITURE),
    ("ADVERTISEMENT", Role.FURNITURE),
    ("The mayor (left) and the governor visit a village. (AP Photo)", Role.CAPTION),
])
def test_a_line_below_the_headline_is_known(line: str, role: Role) -> None:
    assert roles(f"Quake hits Aceh\n{line}\n{BODY}")[line] is role


@pytest.mark.parametrize("line", [
    "By Tuesday the toll had risen to 24.",
    "By the end of the day, two people were dead",
    "Read more books, the minister told pupils on Tuesday, and you will go far in life.",
    "The latest",
    "Share prices fell on Tuesday.",
    "White House",
    "July 2, 2013 was the day of the quake.",
    "Pierre Thomas (left) would get more carries.",
    "The rate rose (14.1 rating/22 share)",
    "Twitter and Facebook were shut down, the ministry said.",
    "More from the same region died in 2004.",
])
def test_a_line_of_the_story_is_body(line: str) -> None:
    assert roles(f"Quake hits Aceh\n{BODY}{line}\n{BODY}")[line] is Role.BODY


def test_with_a_title_known_only_the_line_that_repeats_it_is_the_headline() -> None:
    text = "Two die in quake\nA quake hit Aceh on Tuesday\n" + BODY
    assert roles(text, "Two Die in Quake!")["Two die in quake"] is Role.HEADLINE
    assert Role.HEADLINE not in roles(text, "Deadly quake").values()


def test_a_page_of_one_line_is_body() -> None:
    assert roles("Quake hits Aceh") == {"Quake hits Aceh": Role.BODY}


def test_the_lines_of_a_wrapped_paragraph_are_one_block() -> None:
    text = (
        "A quake hit the province of Aceh on\nTuesday, killing at least two people\n"
        "and leaving many more without a home\nin the cold of the night, officials\nsaid.\n\n"
        "Help is on its way, the mayor of the\ntown said.\n"
    )
    blocks = read_blocks(text, NO_HEAD)
    assert [block.span.of(text).split()[0] for block in blocks] == ["A", "Help"]


@pytest.mark.parametrize("sentence", [
    "The men were led away by Const.\nAnn Bell of the town.",
    "The mayor said on Friday:\n“We shall see.”",
    "The villagers saw how the water of the lake\nrose to the doors.",
    "It was a bad year for them;\nthe harvest failed.",
])
def test_a_sentence_that_runs_on_to_the_next_line_is_one_block(sentence: str) -> None:
    assert sentence in roles(f"Quake hits Aceh\n{BODY}{sentence}\n{BODY}")


@pytest.mark.parametrize("line", ["updated 12 June at 5 p.m. EST", "- the harvest failed.", "The harvest failed."])
def test_a_line_of_its_own_stays_one(line: str) -> None:
    assert line in roles(f"Quake hits Aceh\n{BODY}A list of the year\n{line}\n{BODY}")


def test_a_headline_does_not_run_on() -> None:
    assert "Two die in Aceh" in roles(f"Two die in Aceh\na quake hit it on Tuesday.\n{BODY}")


def test_every_block_that_is_no_body_tells_why() -> None:
    blocks = [block for article in load([SEEDS]).articles for block in article.blocks]
    assert all(block.reason for block in blocks if block.role is not Role.BODY)
