"""What holds for every text and every slot that reads words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Relation
from claimdiff.slots.modality import MODALITY
from claimdiff.slots.name import NAME
from claimdiff.slots.place import PLACE
from claimdiff.slots.polarity import POLARITY
from claimdiff.slots.quote import QUOTE
from claimdiff.slots.slot import Slot
from claimdiff.slots.speaker import SPEAKER
from tests.factory import an_article, statements_of

SLOTS = (PLACE, NAME, QUOTE, SPEAKER, POLARITY, MODALITY)

WORDS = ("Kim Jong-un", "Lavrov", "said", "in", "Moscow", "Russia’s", "“", "”", '"', "‘", "’", ",", ".", "not", "will",
         "according to", "told", "AFP", "Mr", "he", "\n\n", "\n", "met",
         "was quoted as saying by", "É", "😀", "\u0130", "\x00")

texts = st.lists(st.sampled_from(WORDS), max_size=24).map(" ".join) | st.text(max_size=60)


@pytest.mark.parametrize("slot", SLOTS, ids=lambda slot: slot.name)
@settings(max_examples=40, deadline=None)
@given(text=texts)
def test_every_reading_leads_back_to_its_words_and_agrees_with_itself(slot: Slot, text: str) -> None:
    article = an_article(text)
    for statement in statements_of(article):
        for reading in slot.read(statement, article):
            assert reading.text == reading.span.of(text)
            assert reading.text
            assert (reading.slot, reading.statement) == (slot.name, statement.id)
            told = slot.compare(reading, reading)
            assert told is None or told.relation is Relation.SAME


@pytest.mark.parametrize("slot", SLOTS, ids=lambda slot: slot.name)
@settings(max_examples=40, deadline=None)
@given(left=texts, right=texts)
def test_the_relation_is_the_same_from_both_sides(slot: Slot, left: str, right: str) -> None:
    first, second = an_article(left), an_article(right, outlet="Other")
    mine = [r for s in statements_of(first) for r in slot.read(s, first)]
    other = [r for s in statements_of(second) for r in slot.read(s, second)]
    for one in mine[:4]:
        for two in other[:4]:
            told, back = slot.compare(one, two), slot.compare(two, one)
            assert (told and told.relation) == (back and back.relation)
