"""What the slot of quantities reads: numbers, hedges, units, what is counted, and what is no number at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Article, Span, Statement
from claimdiff.slots.quantity import QUANTITY, find


def keys(text: str) -> list[str]:
    return [quantity.key for quantity, _, _ in find(text)]


@pytest.mark.parametrize(("text", "key"), [
    ("12 people were hurt", "12"),
    ("twelve people were hurt", "12"),
    ("twenty-one people were hurt", "21"),
    ("two hundred and fifty thousand people", "250000"),
    ("1,234 homes", "1234"),
    ("1.2 million voters", "1200000"),
    ("a dozen shots", "12"),
    ("two dozen shots", "24"),
    ("half a million people", "500000"),
    ("two and a half million people", "2500000"),
    ("one million and a half people", "1500000"),
    ("two-thirds of voters", "0.666667 share"),
    ("half of the voters", "0.5 share"),
    ("dozens of people", ">=24"),
    ("hundreds of thousands of people", ">=200000"),
    ("at least 12 people", ">=12"),
    ("12 or more people", ">=12"),
    ("more than 300 houses", ">=300"),
    ("up to 20,000 people", "<=20000"),
    ("as many as 40 people", "<=40"),
    ("fewer than ten people", "<=10"),
    ("about 100 people", "~100"),
    ("nearly 500 people", "~500"),
    ("an estimated 14 children", "~14"),
    ("between 30 and 40 people", "30..40"),
    ("40 or 50 people", "40..50"),
    ("40-50 people", "40..50"),
    ("2 to 3 million people", "2000000..3000000"),
    ("12 percent", "12 percent"),
    ("12.5%", "12.5 percent"),
    ("$1.2bn", "1200000000 USD"),
    ("€2m", "2000000 EUR"),
    ("£1.7 million", "1700000 GBP"),
    ("1.2 billion dollars", "1200000000 USD"),
    ("a 110bn-euro package", "110000000000 EUR"),
    ("A$5 million", "5000000 AUD"),
    ("Rs 500 crore", "5000000000 INR"),
    ("12,34,567 rupees", "1234567 INR"),
    ("10 km", "10 km"),
    ("10km", "10 km"),
    ("six miles", "6 mile"),
    ("7.62mm", "7.62 mm"),
    ("a 6.1-magnitude quake", "6.1 magnitude"),
    ("a magnitude 6.1 quake", "6.1 magnitude"),
    ("a .38-caliber revolver", "0.38 calibre"),
    ("a 24-hour strike", "24 hour"),
    ("180 miles per hour", "180 mph"),
    ("a 16-year-old boy", "16 year"),
    ("Gray, 16, was shot", "16 year"),
    ("no injuries", "0"),
    ("a man was killed", "1"),
    ("twin blasts", "2"),
    ("the third meeting", "3"),
])
def test_one_quantity(text: str, key: str) -> None:
    assert keys(text) == [key]


@pytest.mark.parametrize("text", [
    "in 2018", "the war of 2004", "(2004)", "since 1998", "the 1980s", "the '90s", "2018-06-12", "on June 12",
    "on 12 June", "the 5th of May", "June 5-7", "9/11", "5/17/2018", "at 7:37", "at 8 p.m.", "at 0037 GMT",
    "six o'clock", "Resolution 1718", "Boeing 747", "an Airbus A320", "the G7", "the G-20", "an F-16", "MI6",
    "the 67th Precinct", "473 East 52nd Street", "Fifth Avenue", "the 38th parallel", "No. 3", "Highway 61",
    "Article 5", "Apollo 11", "Windows 10", "iPhone 6", "Channel 4", "Group of Seven", "Formula 1",
    "World War Two", "192.168.1.2", "555-867-5309", "+1-222-2222", "https://example.com/page/12",
    "www.example.com/2018", "#3", "won 3-2", "a 4-4 draw", "one of them", "no one", "the one who left",
    "one another", "one day", "this one", "at first", "for the first time", "first of all", "a second later",
    "the second of them", "First Lady", "the 21st century", "COVID-19", "B-52", "Su-27", "SCP-173",
    "Mr. One", "Catch-22", "on the one hand",
])
def test_what_is_no_quantity(text: str) -> None:
    assert keys(text) == []


@pytest.mark.parametrize(("text", "thing", "event"), [
    ("killing at least five people", "person", "killed"),
    ("24 dead", "person", "killed"),
    ("the death toll rose to 11", "person", "killed"),
    ("leaving 200 injured", "person", "injured"),
    ("three bank workers were killed", "person", "killed"),
    ("the navy captured 23 Somali and Yemeni pirates", "person", "arrested"),
    ("they recovered rifles, flares and three boats", "boat", "recovered"),
    ("a mother of 12 was killed", "child", "mothered"),
    ("father-of-three Paul Roth", "child", "fathered"),
    ("one of her 12 children", "child", "mothered"),
    ("the mother of two victims", "person", "mother"),
    ("three cables between Italy and Egypt in the sea were damaged", "cable", "damaged"),
    ("two cables in the sea suffered severe damage", "cable", "damaged"),
    ("two men from the village who were arrested", "man", ""),
    ("the slayings of five women", "woman", "killed"),
    ("captured 23 pirates", "person", "arrested"),
    ("he died after falling 240 metres from a ridge", "fall", ""),
    ("two women were wounded", "woman", "injured"),
    ("18 people have so far been confirmed dead", "person", "killed"),
    ("damaged more than 300 houses", "house", "damaged"),
    ("22 houses were badly damaged", "house", "badly damaged"),
    ("police fired 11 rounds", "bullet", "fired"),
    ("he was shot seven times", "bullet", "hit"),
    ("hit by seven bullets", "bullet", "hit"),
    ("police arrested 46 protesters", "person", "arrested"),
    ("at a depth of 10 km", "depth", ""),
    ("55 km from the town", "distance", ""),
    ("13 countries", "country", ""),
])
def test_what_is_counted_and_what_befell_it(text: str, thing: str, event: str) -> None:
    [(quantity, _, _)] = find(text)
    assert (quantity.thing, quantity.event) == (thing, event)


@pytest.mark.parametrize(("text", "thing", "event"), [
    ("three people, one of them a pregnant woman, were killed", "person", "killed"),
    ("the three workers-two women and a man - were killed", "person", "killed"),
    ("more than 200 people in Aceh, 40 of them children, were injured", "person", "injured"),
    ("five people in the bus, and ten in a car were hurt", "person", ""),
])
def test_what_befell_it_is_told_past_an_aside(text: str, thing: str, event: str) -> None:
    quantity, _, _ = find(text)[0]
    assert (quantity.thing, quantity.event) == (thing, event)


def test_counts_in_one_sentence_keep_their_own_events() -> None:
    found = find("The quake injured more than 200 people and damaged more than 300 houses in Aceh.")
    assert [(q.key, q.thing, q.event) for q, _, _ in found] == [
        (">=200", "person", "injured"), (">=300", "house", "damaged"),
    ]


def test_the_words_marked_are_those_a_reader_wants() -> None:
    text = "The blast left at least five people dead."
    [(_, start, end)] = find(text)
    assert text[start:end] == "at least five people"


def test_readings_point_into_the_article() -> None:
    article = Article("a", "a.txt", "A", "Heading 1.\n\nPolice said 18 people were injured.")
    statement = Statement("a-12", "a", Span(12, 47), Span(12, 47), article.text[12:47])
    [reading] = QUANTITY.read(statement, article)
    assert reading.text == "18 people" == reading.span.of(article.text)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([
    *"0123456789.,-/$€%'½: abmkn\u00a0²٣", " one ", " two ", " half ", " point ", " million ", " and ", "st", " of ",
]), max_size=40).map("".join))
def test_any_text_is_read_with_places_in_order(text: str) -> None:
    found = find(text)
    assert all(0 <= start < end <= len(text) for _, start, end in found)
    assert [start for _, start, _ in found] == sorted(start for _, start, _ in found)


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=2, max_value=999_999_999))
def test_figures_are_read_with_or_without_commas(number: int) -> None:
    assert find(f"{number:,} people")[0][0].low == number
