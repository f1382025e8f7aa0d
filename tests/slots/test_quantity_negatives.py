"""Numbers in news that count nothing: years, dates, times, names, labels, addresses, models, scores, pronouns."""

from __future__ import annotations

import pytest

from claimdiff.slots.quantity import find

NEGATIVES = (
    "in 1999", "by 2030", "until 1945", "from 2001", "before 1990", "after 2012", "early 2014",
    "the summer of 1969", "a 2018 report", "the 2016 election", "the 1990s", "the 60s", "in the early 1970s",
    "May 31", "31 May 2018", "Dec. 25", "25th December", "the 4th of July", "March 3, 2011", "7/7", "24/7",
    "2018/06/12", "12:30", "at 6 pm", "at 6:15 a.m.", "by 9 p.m. EST", "at 1430 hrs", "Resolution 2375",
    "Resolutions 1718", "Article 50", "Section 230", "Amendment 2", "Rule 34", "Chapter 11", "Page 3", "Act 2",
    "Boeing 737", "Airbus A380", "Flight 370", "MH370", "Route 66", "Interstate 95", "M25", "A1", "G8", "G-7",
    "G20", "P5", "C-130", "MiG-29", "F-35", "T-72", "AK-47", "CN-235", "KN-08", "SA-2", "Hwasong-15", "Windows 7",
    "iPhone X", "PS4", "Xbox 360", "Galaxy S9", "Channel 5", "BBC One", "ITV2", "NY1", "PIX11", "Fox 5",
    "Formula 1", "Apollo 13", "Unit 731", "District 9", "Area 51", "Group of Eight", "World War II",
    "World War One", "52nd Street", "42nd St.", "10 Downing Street", "1600 Pennsylvania Avenue",
    "350 Fifth Avenue", "the 9th Circuit", "the 5th Fleet", "the 101st Airborne", "the 19th century",
    "First Minister", "Second Lieutenant Smith", "the Third Reich", "the First World War", "first lady",
    "at first sight", "first, he left", "he came second", "Elizabeth II", "Room 101", "Gate 12", "Terminal 4",
    "Pier 39", "No. 10", "no. 7", "#1", "call 911", "tel. 555-1234", "ISBN 978-3", "10.0.0.1",
    "https://x.org/2018/06/12/3", "www.site.com/a1", "@user1", "user_12", "1-1 draw", "lost 0-2", "a 3-1 win",
    "6-4 6-3", "52-48 vote", "one by one", "one or the other", "one can say", "each one", "which one", "that one",
    "a new one", "the last one", "one's own", "one such", "no one else", "anyone", "every one of them",
    "number one", "Catch-22", "COVID-19", "H1N1", "CO2", "B12", "MP3", "U2", "3D", "4x4", "50-50", "W3C", "R2-D2",
    "C-3PO", "Level 3", "Phase 2", "Type 45", "Mark 2", "Model 3", "Category 5", "Class 1", "Lot 49", "Psalm 23",
    "John 3:16", "Season 2", "Episode 4", "Vol. 2",
)


@pytest.mark.parametrize("text", NEGATIVES)
def test_what_is_no_quantity(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize("text", ["She told reporters about it, he said: {}.", "The story of {}, as it was told"])
def test_nor_in_the_middle_of_a_sentence(text: str) -> None:
    fragile = {"12:30", "10.0.0.1"}
    hits = {case: find(text.format(case)) for case in NEGATIVES if case not in fragile}
    assert {case: found for case, found in hits.items() if found} == {}
