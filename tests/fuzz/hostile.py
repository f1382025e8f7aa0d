"""Input that means harm, or was made by nobody: text, bytes, configurations, file names, from a seeded generator."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

SEEDS = Path(__file__).parents[2] / "seeds"

#: What news is made of, so that the readers go deep before they meet what is odd.
NEWS = (
    "Kim Jong-un", "Sergey Lavrov", "Mr.", "President Smith", "the foreign minister", "he", "police", "AFP", "Reuters",
    "said", "told", "according to", "denied that", "was quoted as saying by", "will meet", "met", "killed", "injured",
    "was not arrested", "in Moscow", "North Korea", "New York", "on Thursday", "last month", "June 12", "31 May 2018",
    "2018-06-01T11:31:00+09:00", "at 5:30 p.m. EST", "noon", "in 1999", "20", "two hundred", "1,200,000",
    "$3.5 billion",
    "€2m (£1.7m)", "5-10 percent", "110 miles", "7.4-magnitude", "dozens of", "at least", "nearly", "half", "no", "not",
    "never", "may", "might", "reportedly", "if", "that", "who", "and", "but", "after", "“", "”", '"', "'", "‘", "’",
    ",",
    ".", "?", "!", ";", ":", "-", "—", "(", ")", "[", "]", "...", "\n", "\n\n", "Photo:", "By", "Published:", "#", "*",
)
#: What terminals obey, what hides, what folds or cases into something longer, digits that are none.
ODD = (
    "\x00", "\x07", "\x08", "\x1b[31m", "\x1b]8;;http://x\x1b\\", "\x1b[2J", "\x7f", "\x85", "\x9b1m", "\u2028",
    "\u2029",
    "\u200b", "\u200d", "\u202e", "\u2066", "\u2069", "\ufeff", "\u00ad", "\u00a0", "\u3000", "\t", "\r", "\r\n",
    "\x0b", "\x0c",
    "\u0130", "ß", "ﬁ", "Ǆ", "ŉ", "ΐ", "e\u0301\u0301\u0301", "\u0300" * 40, "👩‍👩‍👧‍👦", "🇰🇵", "😀", "\U000e0041",
    "\U0010ffff", "\ufffe",
    "²", "½", "Ⅷ", "①", "१२३", "٣", "４２", "𝟜", "\U00010a40", "〇", "一百", "千", "٪", "€", "₿", "−5", "1e999",
    "0" * 50,
    "9" * 400, "1,,2", "1.2.3.4", "00:99", "25:61", "32 May 2018", "31/02/2018", "0000-00-00", "9999-12-31",
    "0001-01-01",
    "北京で20人が逮捕された。", "金正恩", "وقال الرئيس إن ١٢ شخصا قتلوا", "היום", "ประเทศไทย", "Москва",
    "İstanbul", "नई दिल्ली",
)
#: What other readers of the report would obey: markup, formulas, templates, paths, YAML.
INJECTED = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style><b>", "<!--", "-->", "]]>", "&lt;",
    "&#x41;", "&",
    "[x](javascript:alert(1))", "![x](http://x)", "| a | b |", "`", "```", "**", "__", "~~", "[^1]", "[bold]",
    "[/TASS]",
    "[link=http://x]", "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "{{7*7}}", "{0}", "%s", "%n", "$(id)",
    "`id`", "\\",
    "\\n", "\\x1b", "../../etc/passwd", "/dev/null", "file:///etc/passwd", "javascript:alert(1)", "---", "...",
    "!!python/object",
    "&a", "*a", "key: value", "- item", "? ", "{a: b}", "[1, 2", "'", '"', "null", "~", "0x1F", "<<: *a", "%YAML 1.2",
)
_YAML_KEYS = (
    "matching", "judging", "articles", "topics", "records", "threshold", "possible", "story_days", "sure",
    "developing_hours",
    "outlet", "title", "published", "url", "author", "name", "words", "text", "treshold", "x", "*.txt",
    "about 2018-05-31", "ignore", "claim", "reason", "most_pairs",
)
_OTHERS = ("", "\ud800", "\0", "a-0", "conflict", "agree", "detail", "body", "moment", "speaker", "x via y", "about",
    "stated", "2018-06-01", "9999-12-31", "0001-01-01T00:00")
_RECORD_KEYS = (
    "text", "content", "body", "articleBody", "title", "headline", "outlet", "source", "publisher", "author", "authors",
    "published", "date", "publishedAt", "url", "link", "id", "\u0000", "", "schema", "articles", "claims",
)


def hostile_text(random: Random, longest: int = 40) -> str:
    """Give text: news, oddities and injections strung together, a mutated seed, one piece many times, or noise."""
    kind = random.random()
    if kind < 0.55:
        return _strung(random, longest)
    if kind < 0.85:
        return _mutated(random, longest)
    if kind < 0.95:
        piece = random.choice((*NEWS, *ODD, *INJECTED))
        return (piece + random.choice(("", " "))) * random.randint(1, longest)
    return "".join(chr(_code(random)) for _ in range(random.randint(0, longest)))


def hostile_line(random: Random) -> str:
    """Give a short hostile text on one line."""
    return " ".join(hostile_text(random, 6).split())[:120]


def hostile_bytes(random: Random) -> bytes:
    """Give what a file may hold: text in some encoding, cut or spoiled, or no text at all."""
    text = random.choice((hostile_text, _with_front_matter))(random)
    encoding = random.choice(("utf-8",) * 6 + ("utf-8-sig", "utf-16", "latin-1", "utf-16-be", "utf-7"))
    content = text.encode(encoding, "replace")
    if random.random() < 0.2 and content:
        at = random.randrange(len(content))
        content = content[:at] + random.randbytes(random.randint(0, 8)) + content[at + random.randint(0, 8):]
    return random.randbytes(random.randint(0, 300)) if random.random() < 0.05 else content


def hostile_yaml(random: Random, depth: int = 0) -> str:
    """Give a configuration: its own keys and others, right and wrong values, nested, tagged, aliased, cut."""
    lines = []
    for _ in range(random.randint(0, 5)):
        key = random.choice(_YAML_KEYS) if random.random() < 0.9 else hostile_line(random)
        lead = "  " * depth + random.choice(("", "", "", "- ", "\t", "? "))
        if depth < 3 and random.random() < 0.45:
            lines.append(f"{lead}{key}:\n{hostile_yaml(random, depth + 1)}")
        else:
            lines.append(f"{lead}{key}: {_yaml_value(random)}")
    text = "\n".join(lines)
    return text[: random.randrange(len(text))] if text and random.random() < 0.1 else text


def hostile_record(random: Random, depth: int = 0) -> object:
    """Give a value as JSON may hold it: an article, something like one, or nothing of the kind."""
    kind = random.random()
    if depth > 3 or kind < 0.35:
        return random.choice((hostile_text(random), hostile_line(random), None, True, 0, -1, 1e308, 2**70, "", [], {}))
    if kind < 0.45:
        return [hostile_record(random, depth + 1) for _ in range(random.randint(0, 4))]
    record = {random.choice(_RECORD_KEYS): hostile_record(random, depth + 1) for _ in range(random.randint(0, 5))}
    if random.random() < 0.7:
        record["text"] = hostile_text(random)
    return record


def hostile_json(random: Random) -> str:
    """Give JSON or JSON Lines, whole or cut, or what only looks so."""
    kind = random.random()
    if kind < 0.5:
        text = json.dumps(hostile_record(random), ensure_ascii=random.random() < 0.5)
    elif kind < 0.9:
        text = "\n".join(json.dumps(hostile_record(random)) for _ in range(random.randint(0, 4)))
    else:
        text = random.choice(("[" * 3000, '{"a":' * 3000, "1" * 5000, "[1e400]", '{"text": NaN}', '"\\ud800"',
            "\ufeff{}"))
    return text[: random.randrange(len(text))] if text and random.random() < 0.1 else text


def hostile_report(random: Random, written: str) -> str:
    """Give a JSON report in which some values are others, are missing or stand twice; or its text, cut or spoiled."""
    if random.random() < 0.15:
        at = random.randrange(len(written))
        return written[:at] + random.choice(("", hostile_line(random))) + written[at + random.randint(0, 9) :]
    tree = json.loads(written)
    for _ in range(random.choice((0, 1, 1, 1, 2, 4))):
        _spoil(random, tree)
    return json.dumps(tree)


def _spoil(random: Random, tree: object) -> None:
    """Walk to some place in the tree, and change what is there."""
    node, inner = tree, tree
    while isinstance(inner, dict | list) and inner and (node is inner or random.random() < 0.95):
        node = inner
        key: Any = random.choice(sorted(node) if isinstance(node, dict) else range(len(node)))
        inner = node[key]
    assert isinstance(node, dict | list)
    kind = random.random()
    if kind < 0.1:
        del node[key]
    elif kind < 0.2 and isinstance(node, list):
        node.append(inner)
    elif kind < 0.4:
        node[key] = random.choice((_deep, hostile_record))(random)
    elif isinstance(inner, str):
        node[key] = random.choice((hostile_line, hostile_text, lambda _: random.choice(_OTHERS)))(random)
    else:
        node[key] = random.choice((None, True, False, -1, 0, 1, 10**30, 0.5, 1e308, [], {}))


def _deep(random: Random) -> object:
    made: object = 1
    for _ in range(random.choice((3, 18, 30, 300))):
        made = [made] if random.random() < 0.5 else {"x": made}
    return made


def hostile_page(random: Random) -> str:
    """Give HTML: an article's page with hostile words in all places, tags left open, attributes odd."""
    parts = [f"<title>{hostile_line(random)}</title>"]
    if random.random() < 0.5:
        parts.append(f'<meta property="article:published_time" content="{hostile_line(random)}">')
    for _ in range(random.randint(0, 6)):
        tag = random.choice(("p", "p", "p", "h1", "div", "article", "figcaption", "table", "script", "svg", "x",
            "!--", "a"))
        end = f"</{tag}>" if random.random() < 0.8 else ""
        parts.append(f"<{tag} {hostile_line(random) if random.random() < 0.1 else ''}>{hostile_text(random)}{end}")
    page = "<html><head>" + "\n".join(parts) + "</html>"
    return page[: random.randrange(len(page))] if random.random() < 0.1 else page


def hostile_name(random: Random) -> str:
    """Give a name that a file can have here: no slash, no NUL, at most 100 bytes."""
    name = random.choice((hostile_line, lambda each: each.choice(("-o", "--help", "-", "a\nb", "'", '"', " ", "[a]",
        "é"))))(random)
    kept = name.replace("/", "_").replace("\0", "_").encode("utf-8", "replace")[:80].decode("utf-8", "ignore")
    stem = kept if kept.strip(".") else "a"
    return stem + random.choice((".txt",) * 4 + (".md", ".json", ".jsonl", ".TXT", "", ".txt.gz"))


def _strung(random: Random, longest: int) -> str:
    pools = (NEWS,) * random.randint(1, 6) + (ODD, INJECTED)
    glue = random.choice((" ", " ", " ", "", "\n"))
    return glue.join(random.choice(random.choice(pools)) for _ in range(random.randint(0, longest)))


def _mutated(random: Random, longest: int) -> str:
    text = _seed_text()
    size = random.randint(1, longest * 12)
    start = random.randrange(len(text) - size)
    piece = text[start : start + size]
    for _ in range(random.randint(0, 6)):
        at = random.randrange(len(piece) + 1)
        cut = at + random.choice((0, 0, 1, 3, 20))
        piece = piece[:at] + random.choice((*NEWS, *ODD, *INJECTED, "")) + piece[cut:]
    return piece


@cache
def _seed_text() -> str:
    return "\n".join(file.read_text("utf-8-sig") for file in sorted(SEEDS.glob("*.txt")))


def _code(random: Random) -> int:
    code = random.choice((random.randrange(0x250), random.randrange(0x3000), random.randrange(0x110000)))
    return 0x3F if 0xD800 <= code <= 0xDFFF else code


def _yaml_value(random: Random) -> str:
    return random.choice((
        "0.5", "1", "-1", "2", "1e400", "nan", "yes", "[a, b]", "{a: b}", "&a 1", "*a", "!!python/name:os.system x",
        "|\n  text",
        "2018-06-01", "about 2018-05-31", "soon", "", "~", '"\\ud800"', '"\\UFFFFFFFF"', "'", "@x", "`x`", "[" * 60,
        "{a: " * 30,
        hostile_line(random), json.dumps(hostile_line(random)),
    ))


def _with_front_matter(random: Random) -> str:
    return f"---\n{hostile_yaml(random)}\n---{random.choice(('', ' '))}\n{hostile_text(random)}"
