from __future__ import annotations

import pytest

from claimdiff.model import Reading, Relation, Speaker
from claimdiff.slots.speaker import SPEAKER
from tests.factory import an_article, statements_of


def speakers(text: str) -> list[tuple[str, str]]:
    """Return (speaker, statement) of every statement that has one."""
    article = an_article(text)
    found = []
    for statement in statements_of(article):
        for reading in SPEAKER.read(statement, article):
            assert reading.text == reading.span.of(article.text)
            found.append((reading.value.key, statement.text))
    return found


def who(text: str) -> str:
    return speakers(text)[-1][0]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We are ready,” Sergei Lavrov said in comments.", "sergei lavrov"),
        ("“We are ready,” said Sergei Lavrov.", "sergei lavrov"),
        ("Kremlin spokesman Dmitry Peskov said on Monday that it would rain.", "dmitry peskov"),
        ("The rain was heavy, Anna Berg, a professor of law, told Reuters.", "anna berg via reuters"),
        ("Houses fell, said Ilias Vrettakos, deputy head of the union.", "ilias vrettakos"),
        ("Police said 12 people were hurt.", "police"),
        ("The talks failed, according to Russia's TASS news service.", "russia's tass news service"),
        ("“We won,” Anna Berg was quoted as saying by her ministry.", "anna berg via ministry"),
        ("Anna Berg came. “We won,” she said.", "anna berg"),
        ("A woman who knew him told the Daily News that he left.", "woman via daily news"),
        ("Raymond W. Kelly said he was not surprised.", "raymond w kelly"),
        ("Anna Berg, the mayor, said Tuesday that it had rained.", "anna berg"),
        ("Village papers gladly reported that the dam held.", "village papers"),
        ("The family, police said, fled.", "police"),
        ("He met a baker who says that she saw it.", "baker"),
        ("Rain fell on the town, which officials said was dry.", "officials"),
        ("The House of Bread and Wine announced that it would close.", "house of bread and wine"),
        ("It rained, according to Const. Anna Berg.", "anna berg"),
        ("Theresa May said that it rained.", "theresa may"),
        ("The navy in June said that it sank.", "navy"),
        ("The navy on Monday said that it sank.", "navy"),
        ("Anna Berg went on to say that it had rained.", "anna berg"),
        ("“We saw the dam,” said Engine No. 4.", "engine no 4"),
    ],
)
def test_who_said_it_and_through_whom(text: str, speaker: str) -> None:
    assert who(text) == speaker


@pytest.mark.parametrize(
    "text",
    ["The visit suggests a thaw.", "The United States added 300,000 jobs.", "Ten people were reported missing.",
     "“The world is changing according to their interests.”", "Anna Berg declined to say what she paid.",
     "The mayor could not say how many sheep were lost.", "The baker did not say why he left.",
     "It is safe to say that it rained.", "The alleged thief of the sheep fled.", "The losses aren't confirmed."],
)
def test_where_nobody_speaks_nobody_is_read(text: str) -> None:
    assert speakers(text) == []


def test_a_quotation_that_goes_on_keeps_its_speaker() -> None:
    found = speakers("“We welcome it,” Sergei Lavrov said in comments. “We welcome the summit as well.”")
    assert {speaker for speaker, _ in found} == {"sergei lavrov"}
    assert "summit" in found[-1][1]


def test_sentences_before_the_attribution_have_its_speaker() -> None:
    found = speakers('"The ground shook. People ran," agency spokesman Anton Berg said.')
    assert {speaker for speaker, _ in found} == {"anton berg"}


def test_a_clause_before_the_speech_is_nobody_s_words() -> None:
    found = speakers("After the minister met Ri, Sergei Lavrov said, “We are all ready to talk about it again.”")
    assert all("After" not in text or "ready" in text for _, text in found)


def test_he_stays_he_when_two_people_might_be_meant() -> None:
    assert who("Anton Berg said it rained. Boris Dahl smiled. He said it was late.") == "he"


def read_one(text: str) -> Reading:
    article = an_article(text)
    return next(reading for statement in statements_of(article) for reading in SPEAKER.read(statement, article))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Sergei Lavrov said it rained.", "Sergei Lavrov said it rained.", Relation.SAME),
        ("Sergei Lavrov said it rained.", "Sergey Lavrov said it rained.", Relation.SPELLING),
        ("Police said it rained.", "Witnesses said it rained.", Relation.DETAIL),
        ("Anna Berg said it rained.", "Anna Berg told Reuters it rained.", Relation.DETAIL),
        ("He said it rained.", "Anna Berg said it rained.", None),
    ],
)
def test_speakers_differ_in_detail_at_most(left: str, right: str, expected: Relation | None) -> None:
    told = SPEAKER.compare(read_one(left), read_one(right))
    assert (told.relation if told else None) is expected


def test_the_reason_says_that_the_speakers_differ() -> None:
    told = SPEAKER.compare(read_one("Police said it rained."), read_one("Witnesses said it rained."))
    assert told is not None
    assert told.reason == "the speaker is named differently"
    assert isinstance(read_one("Police said it rained.").value, Speaker)
