"""The units that news measures in: how they are written, and how they convert. Tables only.

Factors are to the SI unit of the dimension, from the NIST Guide to the SI (SP 811); the year is the
Gregorian mean, the month a twelfth of it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit's `name` in values, its `dimension`, and how many base units of that dimension it holds."""

    name: str
    dimension: str
    factor: float = 1.0


def _units(dimension: str, rows: dict[str, tuple[float, str]]) -> dict[str, Unit]:
    """Spread rows of `name: (factor, "spellings with spaces between")` into one entry for each spelling."""
    return {
        spelling.replace("_", " "): Unit(name, dimension, factor)
        for name, (factor, spellings) in rows.items()
        for spelling in spellings.split()
    }


#: Units by their folded spelling; a space stands between the words of a spelling.
UNITS: dict[str, Unit] = {
    **_units("length", {
        "mm": (0.001, "mm millimetre millimetres millimeter millimeters"),
        "cm": (0.01, "cm centimetre centimetres centimeter centimeters"),
        "m": (1.0, "metre metres meter meters m"),
        "km": (1000.0, "km kms kilometre kilometres kilometer kilometers"),
        "inch": (0.0254, "inch inches"),
        "foot": (0.3048, "foot feet ft"),
        "yard": (0.9144, "yard yards"),
        "mile": (1609.344, "mile miles mi"),
        "nautical mile": (1852.0, "nautical_mile nautical_miles"),
    }),
    **_units("area", {
        "km2": (1e6, "km2 sq_km square_km square_kilometres square_kilometers square_kilometre"
                     " square_kilometer"),
        "m2": (1.0, "m2 square_metres square_meters square_metre square_meter"),
        "sq mile": (2589988.11, "square_miles square_mile sq_miles"),
        "sq foot": (0.09290304, "square_feet square_foot"),
        "acre": (4046.8564, "acre acres"),
        "hectare": (1e4, "hectare hectares ha"),
    }),
    **_units("speed", {
        "km/h": (1000 / 3600, "kph kmh km/h kilometres_per_hour kilometers_per_hour km_per_hour"
                              " kilometres_an_hour kilometers_an_hour"),
        "mph": (1609.344 / 3600, "mph miles_per_hour miles_an_hour"),
        "knot": (1852 / 3600, "knot knots"),
    }),
    **_units("mass", {
        "mg": (1e-6, "mg milligram milligrams"),
        "g": (0.001, "g gram grams gramme grammes"),
        "kg": (1.0, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
        "pound": (0.45359237, "lb lbs"),
        "ounce": (0.028349523, "ounce ounces oz"),
        "ton": (1000.0, "ton tons tonne tonnes metric_ton metric_tons"),
    }),
    **_units("volume", {
        "ml": (0.001, "ml millilitre millilitres milliliter milliliters"),
        "litre": (1.0, "litre litres liter liters"),
        "gallon": (3.785411784, "gallon gallons"),
        "barrel": (158.987294928, "barrel barrels"),
        "cubic metre": (1000.0, "cubic_metres cubic_meters cubic_metre cubic_meter"),
    }),
    **_units("time", {
        "second": (1.0, "second seconds"),
        "minute": (60.0, "minute minutes"),
        "hour": (3600.0, "hour hours"),
        "day": (86400.0, "day days"),
        "week": (604800.0, "week weeks"),
        "month": (2629746.0, "month months"),
        "year": (31556952.0, "year years"),
        "decade": (315569520.0, "decade decades"),
        "century": (3155695200.0, "centuries"),
    }),
    **_units("temperature", {
        "celsius": (1.0, "°c degrees_celsius degrees_centigrade degree_celsius degrees_c celsius"),
        "fahrenheit": (5 / 9, "°f degrees_fahrenheit degree_fahrenheit degrees_f fahrenheit"),
    }),
    **_units("power", {
        "W": (1.0, "watt watts"), "kW": (1e3, "kw kilowatt kilowatts"),
        "MW": (1e6, "mw megawatt megawatts"), "GW": (1e9, "gw gigawatt gigawatts"),
    }),
    **_units("ratio", {
        "share": (1.0, "share"),
        "percent": (0.01, "% percent percents per_cent pct percentage"),
    }),
    **_units("points", {"percentage point": (1.0, "percentage_points percentage_point")}),
    **_units("degree", {"degree": (1.0, "degree degrees °")}),
    **_units("calibre", {"calibre": (1.0, "caliber calibre cal")}),
    **_units("magnitude", {"magnitude": (1.0, "magnitude")}),
}

#: Units that are also other words and count only when glued to a figure or after one ("5 m", "3 g").
FIGURES_ONLY = frozenset({"share", "m", "g", "mi", "ha", "cal", "second", "mw", "kw"})

#: Signs that stand before an amount of money, by currency code.
CURRENCY_SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "₫": "VND", "₱": "PHP", "₦": "NGN", "₴": "UAH", "₿": "BTC", "₭": "LAK", "元": "CNY",
}

#: What letters glued to a dollar sign make of it ("A$5", "US$5", "HK$5").
DOLLAR_PREFIXES = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "cad": "CAD", "hk": "HKD", "nz": "NZD",
    "s": "SGD", "usd": "USD", "aud": "AUD", "mex": "MXN", "r": "BRL", "nt": "TWD",
}

#: Currencies by their folded words, written after the number. Bare "pounds" may be money or weight: which one
#: cannot be told, so it is a unit of its own.
CURRENCY_WORDS = {
    "dollar": "USD", "dollars": "USD", "us dollars": "USD", "us dollar": "USD", "usd": "USD",
    "american dollars": "USD", "buck": "USD", "bucks": "USD",
    "canadian dollars": "CAD", "canadian dollar": "CAD", "cad": "CAD", "australian dollars": "AUD",
    "australian dollar": "AUD", "aud": "AUD", "hong kong dollars": "HKD", "new zealand dollars": "NZD",
    "singapore dollars": "SGD", "hkd": "HKD", "nzd": "NZD", "sgd": "SGD",
    "euro": "EUR", "euros": "EUR", "eur": "EUR", "gbp": "GBP", "sterling": "GBP",
    "pounds sterling": "GBP", "british pounds": "GBP", "british pound": "GBP", "pound": "pound", "pounds": "pound",
    "yen": "JPY", "japanese yen": "JPY", "jpy": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "cny": "CNY", "rupee": "INR", "rupees": "INR", "rs": "INR", "inr": "INR", "won": "KRW", "krw": "KRW",
    "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "rub": "RUB",
    "franc": "franc", "francs": "franc", "swiss francs": "CHF", "swiss franc": "CHF", "chf": "CHF",
    "french francs": "FRF", "peso": "peso", "pesos": "peso", "mexican pesos": "MXN", "peseta": "ESP",
    "pesetas": "ESP", "spanish pesetas": "ESP", "lira": "lira", "lire": "lira", "turkish lira": "TRY",
    "krona": "krona", "kronor": "SEK", "kroner": "kroner", "krone": "kroner", "rand": "ZAR",
    "real": "BRL", "reais": "BRL", "naira": "NGN", "shekel": "ILS", "shekels": "ILS", "baht": "THB",
    "ringgit": "MYR", "rupiah": "IDR", "riyal": "SAR", "riyals": "SAR", "dinar": "dinar", "dinars": "dinar",
    "dirham": "AED", "dirhams": "AED", "cent": "cent", "cents": "cent", "pence": "pence",
    "mark": "DEM", "marks": "DEM", "deutsche marks": "DEM", "finnish markka": "FIM", "markka": "FIM",
    "hryvnia": "UAH", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "bitcoin": "BTC",
    "bitcoins": "BTC",
}
#: Currency words that are also common words, and so need a figure or a scale right before them.
CURRENCY_AMBIGUOUS = frozenset({"real", "won", "rand", "mark", "marks", "sterling", "pound", "pounds", "cent"})

#: Currency codes that may stand before the number ("EUR 125", "Rs 500", "euro110 billion").
CURRENCY_LEADING = frozenset({
    "usd", "eur", "gbp", "jpy", "cny", "rmb", "inr", "rs", "krw", "rub", "chf", "aud", "cad", "hkd", "nzd",
    "sgd", "euro", "mex",
})
