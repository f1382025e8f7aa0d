"""The words of English that stand for numbers, and the words that hedge them: tables only."""

from __future__ import annotations

#: Cardinals below a hundred.
SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

#: Words that multiply the number before them.
SCALES = {
    "dozen": 12.0, "hundred": 100.0, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "mln": 1e6,
    "crore": 1e7, "billion": 1e9, "bn": 1e9, "bln": 1e9, "trillion": 1e12, "tn": 1e12, "tln": 1e12,
}

#: Letters that multiply a figure they are glued to ("$2m", "100k").
GLUED_SCALES = {"k": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9,
                "tn": 1e12}

#: Vague plurals: "dozens" is read as two dozen or more.
VAGUE = {
    "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6, "billions": 2e9,
    "trillions": 2e12,
}

#: The number after "tens of" or "hundreds of", for one unit.
VAGUE_SCALES = {"thousands": 1e3, "millions": 1e6, "billions": 1e9}

#: Ordinals as words.
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100,
}

#: Denominators of fractions in words.
PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}

#: Fractions in one character.
CHARACTER_FRACTIONS = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅛": 0.125}

#: Hedges before a number, as folded words, and how they bound it. The longest that fits wins.
HEDGES: dict[tuple[str, ...], str] = {
    ("at", "least"): "low", ("no", "fewer", "than"): "low", ("no", "less", "than"): "low",
    ("not", "less", "than"): "low", ("a", "minimum", "of"): "low", ("more", "than"): "low",
    ("over",): "low", ("upwards", "of"): "low", ("upward", "of"): "low", ("in", "excess", "of"): "low",
    ("exceeding",): "low", ("well", "over"): "low", ("greater", "than"): "low", ("larger", "than"): "low",
    ("above",): "low", ("just", "over"): "about", ("a", "little", "over"): "about",
    ("up", "to"): "high", ("as", "many", "as"): "high", ("as", "much", "as"): "high",
    ("at", "most"): "high", ("no", "more", "than"): "high", ("not", "more", "than"): "high",
    ("a", "maximum", "of"): "high", ("fewer", "than"): "high", ("less", "than"): "high",
    ("under",): "high", ("below",): "high", ("smaller", "than"): "high",
    ("about",): "about", ("around",): "about", ("roughly",): "about", ("nearly",): "about",
    ("almost",): "about", ("some",): "about", ("approximately",): "about", ("approx",): "about",
    ("circa",): "about", ("close", "to"): "about", ("an", "estimated"): "about", ("estimated",): "about",
    ("an", "approximate"): "about",
    ("a", "reported"): "exact", ("a", "further"): "exact",
    ("just", "under"): "about", ("somewhere", "around"): "about", ("in", "the", "region", "of"): "about",
    ("only",): "exact", ("exactly",): "exact", ("just",): "exact", ("all",): "exact", ("both",): "exact",
    ("a", "total", "of"): "exact", ("a", "record"): "exact", ("another",): "exact",
}

#: Hedges after a number.
TRAILING_HEDGES: dict[tuple[str, ...], str] = {
    ("or", "more"): "low", ("or", "greater"): "low", ("or", "above"): "low",
    ("or", "fewer"): "high", ("or", "less"): "high", ("or", "so"): "about",
}

#: Irregular plurals, by their singular.
SINGULARS = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "lives": "life",
    "wives": "wife", "feet": "foot", "knives": "knife", "policemen": "policeman", "gunmen": "gunman",
    "firemen": "fireman", "fishermen": "fisherman", "policewomen": "policewoman", "buses": "bus",
    "halves": "half", "thieves": "thief", "persons": "person", "businessmen": "businessman",
    "series": "series", "species": "species", "crises": "crisis", "troops": "troops", "police": "police",
}
