"""What is told, in which order, and with which words marked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimdiff.model import Article, Claim, Difference, Place, Relation, Report, Span, Verdict
from claimdiff.reporter.evidence import Saying
from claimdiff.reporter.focus import check_outline
from claimdiff.reporter.index import index
from claimdiff.reporter.outline import outline
from tests.reporter import sample


def marked(saying: Saying) -> list[tuple[str, Relation]]:
    return [(piece.text, piece.relation) for piece in saying.pieces if piece.relation]


def test_watched_topics_come_first_in_their_order_then_the_weightiest_verdicts() -> None:
    shown = outline(sample.report())
    assert [group.heading for group in shown.watched] == ["Watched: the quotation", "Watched: the dead"]
    assert [[entry.claim.id for entry in group.entries] for group in (*shown.watched, *shown.others)] == [
        ["rules"], ["toll"], ["captain"], ["sailing"], ["smoke"],
    ]
    assert [entry.number for group in (*shown.watched, *shown.others) for entry in group.entries] == [1, 2, 3, 4, 5]


def test_a_claim_of_one_outlet_stands_under_its_topic_or_under_its_outlet_once() -> None:
    shown = outline(sample.report())
    under_topic = [saying.statements[0].id for group in shown.watched for saying in group.alone]
    under_outlet = [statement.id for one in shown.alone for saying in one.sayings for statement in saying.statements]
    singles = [claim.statements[0].id for claim in sample.singles()]
    assert sorted(under_topic + under_outlet) == sorted(singles)


def test_two_single_clauses_of_one_sentence_are_shown_as_one() -> None:
    ledger = next(one for one in outline(sample.report()).alone if one.name == "Ledger")
    (saying,) = ledger.sayings
    assert [statement.text for statement in saying.statements] == [
        "The Alma was 177 km from land when it burned", "20 of its crew were not aboard",
    ]
    assert "".join(piece.text for piece in saying.brief()) == (
        "The Alma was 177 km from land when it burned … 20 of its crew were not aboard."
    )


def test_the_words_that_differ_are_marked_in_place() -> None:
    sailing = outline(sample.report()).others[1].entries[0]
    assert [marked(saying) for saying in sailing.sayings] == [
        [],
        [("may", Relation.DETAIL), ("in June", Relation.DETAIL)],
        [("will", Relation.DETAIL), ("on June 12", Relation.DETAIL)],
    ]


def test_of_a_quotation_in_other_words_only_the_other_words_are_marked() -> None:
    rules = outline(sample.report()).watched[0].entries[0]
    assert [[text for text, _ in marked(saying)] for saying in rules.sayings] == [
        ["will lift every"], ["shall remove each", "our"],
    ]


def test_what_was_explained_away_is_kept_apart_and_marks_nothing() -> None:
    smoke = outline(sample.report()).others[2].entries[0]
    assert smoke.told == ()
    assert [difference.relation for difference in smoke.explained] == [Relation.EQUIVALENT, Relation.SPELLING]
    assert [marked(saying) for saying in smoke.sayings] == [[], []]


def test_lines_are_counted_whatever_ends_them() -> None:
    texts = {"unix": "one\n\nthree", "windows": "one\r\n\r\nthree", "old": "one\r\rthree"}
    articles = tuple(Article(name, f"{name}/story.txt", name, text) for name, text in texts.items())
    report = Report(articles, tuple(texts), tuple(texts), ())
    found = index(report)
    for article in articles:
        start = article.text.index("three")
        statement = replace(sample.toll().statements[0], article=article.id, span=Span(start, start + 5))
        assert found.line(statement) == 3


def test_the_matrix_shows_each_outlets_own_value() -> None:
    (matrix,) = outline(sample.report()).matrices
    rows = {row.title: row.cells for row in matrix.rows}
    captain = rows["The captain was arrested in Port Ellis."]
    assert [(cell.verdict, cell.value) for cell in captain] == [
        (None, ""), (None, ""), (Verdict.CONFLICT, "arrested"), (Verdict.CONFLICT, "not arrested"),
    ]
    rule = rows['"We will lift every rule that stood in the way," he said.']
    assert [(cell.value, cell.note) for cell in rule[:2]] == [("", "quotation"), ("", "quotation")]
    toll = rows["… killing three people"]
    assert [(cell.verdict, cell.value) for cell in toll] == [
        (Verdict.UPDATE, "three"), (Verdict.UPDATE, "Twelve"), (Verdict.AGREE, ""), (None, ""),
    ]


@pytest.mark.parametrize(
    ("names", "labels"),
    [
        (["Reuters", "The Wall Street Journal"], ["Reuters", "WSJ"]),
        (["002_728ded5b6e0fd655", "003_93ec320acb77f160"], ["002", "003"]),
        (["SunStar (AP)", "The Star"], ["SunStar", "The Star"]),
        (["Chosun Ilbo", "China International"], ["CI", "CI2"]),
        (["Frankfurterallgemeine", "Frankfurterallgemeiner"], ["Frankfu…", "Frankf2"]),
    ],
)
def test_every_column_has_a_short_label_of_its_own(names: list[str], labels: list[str]) -> None:
    articles = tuple(Article(str(at), f"{at}.txt", name, "") for at, name in enumerate(names))
    assert list(index(Report(articles, (), (), ())).labels.values()) == labels


def test_a_check_follows_the_checked_article_and_tells_how_the_others_stand_to_it() -> None:
    shown = check_outline(sample.check())
    assert [checked.entry.claim.id for checked in shown.checked] == ["sailing", "toll", "captain"]
    assert [[answer.stance for answer in checked.answers] for checked in shown.checked] == [
        [Verdict.DETAIL], [Verdict.AGREE, Verdict.AGREE], [Verdict.CONFLICT],
    ]
    assert [saying.statements[0].text for saying in shown.new] == ["A fire broke out on the ferry Alma on 3 July"]
    assert [missing.title for missing in shown.missing] == [claim.title for claim in (sample.rules(), sample.smoke())]
    assert shown.single == 3


def test_an_outlet_whose_value_is_the_same_after_conversion_is_not_said_to_conflict() -> None:
    miles, kilometres, other = (
        sample.statement("a1", "110 miles"), sample.statement("a2", "177 km"), sample.statement("a4", "June 12")
    )
    near, far, third = (sample.reading(one, "place", one.text, Place(one.text)) for one in (miles, kilometres, other))
    claim = Claim(
        "far", "far", (miles, kilometres, other),
        differences=(
            Difference("place", Relation.CONFLICT, "", (near, far, third)),
            Difference("place", Relation.EQUIVALENT, "", (near, far)),
        ),
    )
    (checked,) = check_outline(replace(sample.report(), claims=(claim,), possible=(), focus="a1")).checked
    assert [(answer.saying.article, answer.stance) for answer in checked.answers] == [
        ("a4", Verdict.CONFLICT), ("a2", Verdict.AGREE),
    ]


def test_of_a_long_sentence_the_words_beside_the_statement_are_kept() -> None:
    text = f"{'early ' * 30}the ferry sank{' later' * 30}."
    article = Article("a", "a.txt", "Gazette", text)
    span = Span(text.index("the ferry"), text.index("the ferry") + len("the ferry sank"))
    statement = replace(sample.toll().statements[0], article="a", span=span, sentence=Span(0, len(text)))
    report = Report((article,), ("a",), ("a",), (Claim("c", "c", (replace(statement, text="the ferry sank"),)),))
    (saying,) = outline(report).alone[0].sayings
    before, words, after = (piece.text for piece in saying.near())
    assert (before[:8], before[-7:], words) == ("… early ", " early ", "the ferry sank")
    assert (after[:6], after[-2:]) == (" later", "r…")
    assert max(len(before), len(after)) <= 61


def test_two_clauses_of_one_sentence_in_a_claim_are_shown_as_one_with_both_marked() -> None:
    far, crew = (single.statements[0] for single in sample.singles()[1:3])
    other = sample.statement("a1", "110 miles")
    differences = tuple(
        Difference("place", Relation.DETAIL, "", (sample.reading(one, "place", words, Place(words)), reading))
        for reading in [sample.reading(other, "place", "110 miles", Place("110 miles"))]
        for one, words in ((far, "177 km"), (crew, "20"))
    )
    claim = Claim("far", "far", (other, far, crew), differences=differences)
    (group,) = outline(replace(sample.report(), claims=(claim,), possible=())).others
    assert [saying.article for saying in group.entries[0].sayings] == ["a1", "a2"]
    assert [text for text, _ in marked(group.entries[0].sayings[1])] == ["177 km", "20"]
