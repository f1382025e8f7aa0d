"""One invented story in four articles, and a report made by hand with every verdict, relation and value."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from claimdiff.model import (
    Agreement,
    Alignment,
    Anchor,
    Article,
    Certainty,
    Claim,
    Difference,
    Ignored,
    Modality,
    Moment,
    Name,
    Place,
    Polarity,
    Precision,
    Published,
    Quantity,
    Quote,
    Reading,
    Relation,
    Report,
    Role,
    Skipped,
    Span,
    Speaker,
    Statement,
    Value,
)

HARBOUR = """Ferry fire off Port Ellis

A fire broke out on the ferry Alma on Tuesday, killing three people.
The crew had reported smoke at 07:37 local time, harbour master Jon Sorensen told reporters.
"We will lift every rule that stood in the way," he said.
The ferry was 110 miles from the coast.
Port Ellis has [two] tug boats | one is new.
"""

LEDGER = """Twelve people died when the ferry Alma caught fire on Tuesday, the ministry said on Friday.
Smoke was reported at 00:37 UTC.
"We shall remove each rule that stood in our way," Sørensen said, according to the Coast News agency.
The Alma was 177 km from land when it burned, and 20 of its crew were not aboard.
"""

MAIL = """Ferry sails again in June?

The ferry may sail again in June, the owner said.
A fire broke out on the ferry Alma on 3 July, killing four people in the engine room.
The captain was arrested in Port Ellis.
"""

WIRE = """The ferry will sail again on June 12, the owner said.
The captain was not arrested, his lawyer said in Ellis County.
"""


def article(id_: str, path: str, outlet: str, text: str, published: Published | None) -> Article:
    return Article(id_, path, outlet, text, text.splitlines()[0], published)


ARTICLES = (
    article("a1", "news/harbour.txt", "The Harbour Gazette", HARBOUR, Published(date(2013, 7, 3), time(9, 30))),
    article("a2", "news/ledger.txt", "Ledger", LEDGER, Published(date(2013, 7, 5))),
    article("a3", "news/mail.txt", "", MAIL, Published(date(2013, 6, 30), stated=False)),
    article("a4", "news/wire_17.txt", "Wire", WIRE, None),
)
TEXTS = {one.id: one.text for one in ARTICLES}


def statement(id_: str, words: str, role: Role = Role.BODY) -> Statement:
    """Find these words in the article; the sentence is the line they stand in."""
    text = TEXTS[id_]
    start = text.index(words)
    line = Span(text.rfind("\n", 0, start) + 1, text.index("\n", start))
    return Statement(f"{id_}-{start}", id_, Span(start, start + len(words)), line, words, role)


def reading(of: Statement, slot: str, words: str, value: Value) -> Reading:
    start = of.span.start + of.text.index(words)
    return Reading(of.id, slot, value, Span(start, start + len(words)), words)


def difference(slot: str, relation: Relation, explanation: str, *readings: Reading) -> Difference:
    return Difference(slot, relation, explanation, readings)


def claim(id_: str, statements: tuple[Statement, ...], *differences: Difference, topic: str = "") -> Claim:
    alignments = tuple(
        Alignment(statements[0].id, other.id, 0.75, (("coverage", 0.5), ("order", 0.25))) for other in statements[1:]
    )
    return Claim(id_, statements[0].text, statements, alignments, differences, topic=topic)


def moment(day: date, precision: Precision = Precision.DAY, phrase: str = "") -> Moment:
    start = datetime.combine(day, time())
    end = datetime.combine(date.fromordinal(day.toordinal() + (30 if precision is Precision.MONTH else 1)), time())
    return Moment(start, end, precision, Anchor.ABSOLUTE, phrase)


def people(number: int) -> Quantity:
    return Quantity(number, number, thing="person", event="killed")


def toll() -> Claim:
    first = statement("a1", "killing three people")
    later = statement("a2", "Twelve people died when the ferry Alma caught fire on Tuesday")
    other = statement("a3", "killing four people in the engine room")
    told = claim(
        "toll", (first, later, other),
        difference("quantity", Relation.UPDATE, "Ledger, 2 days later, counts 12 killed instead of 3.",
                   reading(first, "quantity", "three", people(3)),
                   reading(later, "quantity", "Twelve", people(12))),
        difference("place", Relation.SCOPE, "The mail counts the dead in the engine room alone.",
                   reading(first, "quantity", "three", people(3)),
                   reading(other, "place", "the engine room", Place("engine room", known=False))),
        topic="the dead",
    )
    alike = (reading(first, "polarity", "killing", Polarity("kill", negated=False)),
                 reading(other, "polarity", "killing", Polarity("kill", negated=False)))
    return replace(told, agreements=(Agreement("polarity", "kill", alike),))


def captain() -> Claim:
    yes = statement("a3", "The captain was arrested in Port Ellis.")
    no = statement("a4", "The captain was not arrested")
    return claim(
        "captain", (yes, no),
        difference("polarity", Relation.CONFLICT, "mail says arrested, Wire says not arrested.",
                   reading(yes, "polarity", "arrested", Polarity("arrest", negated=False)),
                   reading(no, "polarity", "not arrested", Polarity("arrest", negated=True))),
        difference("place", Relation.DETAIL, "Only mail names the place.",
                   reading(yes, "place", "Port Ellis", Place("Port Ellis", ("Ellis County",))),
                   reading(no, "name", "The captain", Name(("captain",)))),
    )


def sailing() -> Claim:
    may = statement("a3", "The ferry may sail again in June")
    will = statement("a4", "The ferry will sail again on June 12")
    return claim(
        "sailing", (statement("a3", "Ferry sails again in June?", Role.HEADLINE), may, will),
        difference("moment", Relation.DETAIL, "June 12 lies in June.",
                   reading(may, "moment", "in June", moment(date(2013, 6, 1), Precision.MONTH)),
                   reading(will, "moment", "on June 12", moment(date(2013, 6, 12)))),
        difference("modality", Relation.DETAIL, "Wire is more certain (will) than mail (may).",
                   reading(may, "modality", "may", Modality(Certainty.POSSIBLE, "may")),
                   reading(will, "modality", "will", Modality(Certainty.SCHEDULED, "will"))),
    )


def rules() -> Claim:
    words = (
        "We will lift every rule that stood in the way",
        "We shall remove each rule that stood in our way",
    )
    ours = statement("a1", f'"{words[0]}," he said.')
    theirs = statement("a2", f'"{words[1]}," Sørensen said')
    speaker = reading(theirs, "speaker", "Sørensen", Speaker("sorensen", "coast news"))
    return claim(
        "rules", (ours, replace(theirs, readings=(speaker,))),
        difference("quote", Relation.WORDING, "The same quotation in other words.",
                   reading(ours, "quote", words[0], Quote(tuple(words[0].lower().split()), direct=True)),
                   reading(theirs, "quote", words[1], Quote(tuple(words[1].lower().split()), direct=True))),
        topic="the quotation",
    )


def smoke() -> Claim:
    local = statement(
        "a1", "The crew had reported smoke at 07:37 local time, harbour master Jon Sorensen told reporters."
    )
    utc = statement("a2", "Smoke was reported at 00:37 UTC.")
    at = datetime(2013, 7, 2, 7, 37)
    early = datetime(2013, 7, 2, 0, 37)
    return claim(
        "smoke", (local, utc),
        difference("moment", Relation.EQUIVALENT, "07:37 local time is 00:37 UTC.",
                   reading(local, "moment", "07:37 local time",
                           Moment(at, at, Precision.MINUTE, Anchor.STATED, "07:37", "local")),
                   reading(utc, "moment", "00:37 UTC",
                           Moment(early, early, Precision.MINUTE, Anchor.STATED, "00:37", "UTC"))),
        difference("name", Relation.SPELLING, "Sorensen and Sørensen are spellings of one name.",
                   reading(local, "name", "Jon Sorensen", Name(("jon", "sorensen"), "harbour master")),
                   reading(utc, "name", "Smoke", Name(("smoke",)))),
    )


def singles() -> tuple[Claim, ...]:
    return (
        claim("tugs", (statement("a1", "Port Ellis has [two] tug boats | one is new."),)),
        claim("far", (statement("a2", "The Alma was 177 km from land when it burned"),)),
        claim("crew", (statement("a2", "20 of its crew were not aboard"),)),
        claim("room", (statement("a3", "A fire broke out on the ferry Alma on 3 July"),), topic="the dead"),
    )


def crews() -> Claim:
    absent = statement("a2", "20 of its crew were not aboard")
    dead = statement("a3", "killing four people in the engine room")
    return claim(
        "crews", (absent, dead),
        difference("quantity", Relation.CONFLICT, "Ledger says 20, mail says four.",
                   reading(absent, "quantity", "20", Quantity(20, 20)),
                   reading(dead, "quantity", "four", people(4))),
    )


def report() -> Report:
    """Four articles of three origins, and all that a report can hold."""
    shared = (toll(), captain(), sailing(), rules(), smoke())
    far, room = singles()[1].statements[0], singles()[3].statements[0]
    return Report(
        articles=ARTICLES,
        origins=("a1", "a2", "a1", "a4"),
        stories=("a1",) * 4,
        claims=(*shared, *singles()),
        possible=(Alignment(far.id, room.id, 0.4, (("coverage", 0.4),)),),
        skipped=(Skipped("news/empty.txt", "It holds no text."),),
        topics=("the quotation", "the dead", "the owner"),
        ignored=(Ignored(crews(), "two [different] crews | of one <ferry>"),),
    )


def check() -> Report:
    """The same, looked at from the third article."""
    return replace(report(), focus="a3")
