"""Articles in full: every word is there, and statements are marked where they stand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from claimdiff.model import Block, Relation, Report, Role, Span, Verdict
from claimdiff.reporter.fulltext import FullText, lay_out
from claimdiff.reporter.printable import printable
from tests.reporter import sample
from tests.reporter.test_any_text import reports


def words(text: FullText) -> str:
    pieces = (piece.text for each in text.paragraphs for told in each.told for piece in told.pieces)
    return "".join("".join(pieces).split())


def test_a_statement_is_marked_where_it_stands_with_the_words_that_differ() -> None:
    mail = lay_out(sample.report())[2]
    told = [each for paragraph in mail.paragraphs for each in paragraph.told if each.statement]
    captain = next(each for each in told if each.claims[0].id == "captain")
    assert [(piece.text, piece.relation) for piece in captain.pieces] == [
        ("The captain was ", None),
        ("arrested", Relation.CONFLICT),
        (" in ", None),
        ("Port Ellis", Relation.DETAIL),
        (".", None),
    ]
    assert (captain.begins, captain.ends) == (True, True)


def test_a_statement_over_two_paragraphs_begins_in_one_and_ends_in_the_other() -> None:
    article, claim = sample.ARTICLES[3], sample.captain()
    cut = article.text.index("not arrested")
    blocks = (Block(Span(0, cut), Role.BODY), Block(Span(cut, len(article.text)), Role.FURNITURE, "a rule"))
    alone = replace(claim, statements=claim.statements[1:])
    report = Report((replace(article, blocks=blocks),), ("a4",), ("a4",), (alone,))
    first, second = lay_out(report)[0].paragraphs
    assert [(each.begins, each.ends) for each in (first.told[-1], second.told[0])] == [(True, False), (False, True)]
    assert (second.role, second.reason) == (Role.FURNITURE, "a rule")


def test_a_statement_in_two_claims_leads_to_both_the_weightier_first() -> None:
    mail = sample.captain()
    lighter = replace(mail, id="again", differences=())
    report = replace(sample.report(), claims=(lighter, mail))
    told = [each for paragraph in lay_out(report)[2].paragraphs for each in paragraph.told if each.statement]
    assert [(claim.id, claim.verdict) for claim in told[0].claims] == [
        ("captain", Verdict.CONFLICT),
        ("again", Verdict.AGREE),
    ]


@settings(max_examples=60, deadline=None)
@given(reports())
def test_no_word_is_lost_and_no_statement_without_a_place(report: Report) -> None:
    for text in lay_out(report):
        assert words(text) == "".join(printable(text.article.text).split())
        told = [each for paragraph in text.paragraphs for each in paragraph.told]
        begun = [each.statement for each in told if each.begins]
        own = {one.id for claim in report.claims for one in claim.statements if one.article == text.article.id}
        assert sorted([*begun, *text.lost]) == sorted(own)
        assert len([each for each in told if each.ends]) == len(begun)
