"""An article's statements: where they begin and end, and of whom they speak."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.loader import load, segment, sentences
from claimdiff.loader.blocks import read_blocks
from claimdiff.loader.sentences import split_sentences
from claimdiff.model import Article, Role, Span
from tests.factory import an_article

SEEDS = Path(__file__).parents[2] / "seeds"


def statements(text: str) -> list[str]:
    return [statement.text for statement in segment(an_article(text), content=1)]


def subjects(text: str) -> dict[str, str]:
    return {statement.text: statement.subject for statement in segment(an_article(text),
        content=1) if statement.subject}


@pytest.mark.parametrize(("text", "sentences"), [
    ("Mr. Smith left at 5 p.m. EST Monday. He came back.", ["Mr. Smith left at 5 p.m. EST Monday.", "He came back."]),
    ("“Will you go?” Mr. Smith asked. “No.”", ["“Will you go?” Mr. Smith asked.", "“No.”"]),
    ("“We will go. You stay here,” he said.", ["“We will go.", "You stay here,” he said."]),
    ('"Mr. Kim will go. You stay," he said.', ['"Mr. Kim will go.', 'You stay," he said.']),
    ("PYONGYANG (AP) — Kim met him on Thursday.", ["PYONGYANG (AP) — Kim met him on Thursday."]),
    ("A quake hit the U.S. and Canada.", ["A quake hit the U.S. and Canada."]),
    ("‘I heard a dog. It was loud,’ said Ms. Bell. ‘I ran.’",
     ["‘I heard a dog.", "It was loud,’ said Ms. Bell.", "‘I ran.’"]),
    ("'We won't go. You stay,' Bell's son said. He's 12.",
     ["'We won't go.", "You stay,' Bell's son said.", "He's 12."]),
    ("The dogs' owner left. It didn't rain. The cats' owner stayed.",
     ["The dogs' owner left.", "It didn't rain.", "The cats' owner stayed."]),
    ("(Bell's lawyer was there, too.) Help is on its way.", ["(Bell's lawyer was there, too.)", "Help is on its way."]),
    ("Bell (who knew it?) Monday left. He came back.", ["Bell (who knew it?) Monday left.", "He came back."]),
    ("“We will go.” ’", ["“We will go.” ’"]),
    ("1. The first house fell. 2. The second stood.", ["1. The first house fell.", "2. The second stood."]),
    ("He left.She stayed.", ["He left.", "She stayed."]),
])
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in split_sentences(text, Span(0, len(text)))] == sentences


@pytest.mark.parametrize(("text", "clauses"), [
    ("It destroyed houses in the district, and triggered several landslides.",
     ["It destroyed houses in the district", "triggered several landslides."]),
    ("He vowed support for the plan, but said the talks had failed.",
     ["He vowed support for the plan", "said the talks had failed."]),
    ("A quake struck the province on Tuesday, killing at least five people and injuring dozens of others.",
     ["A quake struck the province on Tuesday", "killing at least five people", "injuring dozens of others."]),
    ("A quake hit the province leaving 24 dead.", ["A quake hit the province", "leaving 24 dead."]),
    ("The quake, which hit at a depth of 10 kilometres, injured more than 200 people.",
     ["The quake, which hit at a depth of 10 kilometres", "injured more than 200 people."]),
    ("As the quake hit, villagers ran out of their homes.",
     ["As the quake hit", "villagers ran out of their homes."]),
    ("Many houses were damaged and dozens of villagers were injured.",
     ["Many houses were damaged", "dozens of villagers were injured."]),
    ("It reduced houses to rubble, set off several landslides and badly damaged roads.",
     ["It reduced houses to rubble", "set off several landslides", "badly damaged roads."]),
    ("The two are warming up to each other ahead of a summit slated for June 12.",
     ["The two are warming up to each other", "ahead of a summit slated for June 12."]),
    ("They met at a summit in June where the pair discussed the plans.",
     ["They met at a summit in June", "where the pair discussed the plans."]),
    ("He backed the plan of the two as well as an end to sanctions against the North.",
     ["He backed the plan of the two", "as well as an end to sanctions against the North."]),
])
def test_a_clause_that_states_something_is_a_statement(text: str, clauses: list[str]) -> None:
    assert statements(text) == clauses


@pytest.mark.parametrize("text", [
    "Officers shot and killed a man in the street.",
    "Soldiers and police are leading rescue operations.",
    "Moscow says Russia and China want the sanctions lifted.",
    "The two sides will go on with the talks if it takes place.",
    "The U.S. insists on denuclearization before sanctions are lifted.",
    "“We welcome the talks, and we hope they will go on,” Mr. Kim said.",
    'He said there was "nothing to show that it was wrong, and nothing that was right" in it.',
    "‘Stay down, or we’ll shoot you again,’ the officers shouted.",
    "Firefighters said as many as 20 people had been inside the bank.",
    "One man was killed when a landslide engulfed a coffee plantation.",
    "Kim was quoted as saying so in Russian media.",
    "Five people had so far been confirmed dead in the quake.",
    "Kim met Russia’s foreign minister, who was in Pyongyang on a visit.",
    "A huge earthquake triggered a tsunami that killed 230,000 people.",
    "Another four people died in hospitals in the district, he said.",
])
def test_what_hangs_together_stays_one_statement(text: str) -> None:
    assert statements(text) == [text]


@pytest.mark.parametrize(("text", "subject"), [
    ("It destroyed houses in the district, and triggered several landslides.", "It"),
    ("On Tuesday, the strong quake hit Aceh, killing five people.", "the strong quake"),
    ("Last year, a quake rocked the coast, killing one person.", "a quake"),
    ("Williams said people smashed out windows and overturned garbage cans in the street.", "people"),
    ("Mr. Gray turned around quickly and pointed a gun at them.", "Mr. Gray"),
    ("The group, which left on Monday, leaving two men behind, returned on Friday.", "The group"),
    ("“He was found under a pile of earth,” he said, adding that two women were missing.", "he"),
    ("The quake, which hit at a depth of 10 kilometres, injured more than 200 people.", "The quake"),
    ("Police and troops arrived in the district and searched the houses.", "Police and troops"),
])
def test_a_clause_without_a_subject_carries_the_words_it_speaks_of(text: str, subject: str) -> None:
    assert list(subjects(text).values())[-1] == subject


def test_headline_and_captions_speak_and_furniture_does_not() -> None:
    article = next(one for one in load([SEEDS]).articles if Path(one.path).name.startswith("004"))
    found = segment(article)
    assert [statement.role for statement in found[:3]] == [Role.HEADLINE, Role.CAPTION, Role.BODY]
    assert not any("Send a tip" in statement.text for statement in found)


def test_an_id_leads_back_to_the_place() -> None:
    for article in load([SEEDS]).articles:
        for statement in segment(article):
            start = int(statement.id.removeprefix(f"{article.id}-"))
            assert article.text.startswith(statement.text, start)


TEXTS = st.text(alphabet="aB1 .,;“”\"‘’'()—-\n\r\t\u00a0\u2028北ש😀") | st.lists(
    st.sampled_from(["He", "said", "and", ",", "who", "killed", "the man", "“", "”", '"', ".", "after", "\n",
                     "leaving", "was", "as well as", "(", ")", "—", "that", "Mr.", "in New York to see"]),
    max_size=60,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text_gives_statements_in_order_that_point_at_their_words(text: str) -> None:
    article = Article(id="a", path="a", outlet="a", text=text, blocks=read_blocks(text, Span(0, 0)))
    found = segment(article)
    for statement in found:
        assert statement.text == statement.span.of(text)
        assert statement.text == statement.text.strip() != ""
        assert statement.span.within(statement.sentence)
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_no_word_is_lost_but_conjunctions(text: str) -> None:
    article = Article(id="a", path="a", outlet="a", text=text, blocks=read_blocks(text, Span(0, 0)))
    covered = {at for one in segment(article) for at in range(one.span.start, one.span.end)}
    spoken = (b.span for b in article.blocks if b.role in (Role.BODY, Role.HEADLINE, Role.CAPTION))
    lost = "".join(text[at] if at not in covered else " " for span in spoken for at in range(span.start, span.end))
    left = {word for word in lost.split() if any(letter.isalnum() for letter in word)}
    assert left <= {"and", "but", "or", "nor", "yet", "so"}


@pytest.mark.parametrize("text", [
    "a" * 200_000, "word " * 50_000, '"' * 20_000, "‘a " * 5_000, "a, " * 20_000, "he said and " * 5_000,
    "1. " * 3_000, "'a " * 5_000, "(a.) B" * 5_000, "'a. B " * 5_000,
    "北" * 50_000, "שלום עולם. " * 1_000, "".join(map(chr, range(1, 0x300))), "a \ud800 b. C d.",
])
def test_hostile_text_gives_exact_statements(text: str) -> None:
    article = Article(id="a", path="a", outlet="a", text=text, blocks=read_blocks(text, Span(0, 0)))
    assert all(one.text == one.span.of(text) for one in segment(article))


def test_a_sentence_is_split_only_where_both_parts_say_enough() -> None:
    short = "A quake hit the province leaving 24 dead."
    assert [one.text for one in segment(an_article(short))] == [short]
    long = (
        "A powerful quake struck the mountainous northern province of the island early on Tuesday morning local time, "
        "when farmers had left their homes for the market in the capital, "
        "killing at least five villagers, injuring dozens of others in three remote mountain districts and cutting "
        "roads, bridges and power lines."
    )
    assert [one.text[:7] for one in segment(an_article(long))] == ["A power", "killing"]


@pytest.mark.parametrize("blank", ["\u00a0", "\u2009", "\u2028", "\u2029", "\u3000", "\x85"])
def test_a_wide_blank_among_initials_is_a_blank(blank: str, capfd: pytest.CaptureFixture[str]) -> None:
    text = f"A summit of the U{blank}.S.-North Korea kind is near. It is in June."
    assert [span.of(text) for span in split_sentences(text, Span(0, len(text)))][-1] == "It is in June."
    assert capfd.readouterr().err == "", "the library's panic is told on stderr"


def test_where_the_library_gives_up_the_line_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):
        """What a fault in Rust becomes in Python."""

    def panic(*_: object) -> None:
        raise PanicException

    monkeypatch.setattr(sentences, "get_sentence_boundaries", panic)
    assert split_sentences("One. Two.", Span(0, 9)) == (Span(0, 9),)
