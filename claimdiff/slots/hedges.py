"""The cue words that place a statement on the ladder of certainty: a table, no rules."""

from __future__ import annotations

from claimdiff.model import Certainty

#: Cue phrases of each step, in lower case; `*` stands for one or two words. Longer cues win over shorter ones.
CUES: tuple[tuple[Certainty, tuple[str, ...]], ...] = (
    (Certainty.POSSIBLE, (
        "may", "might", "could", "possible", "possibly", "perhaps", "maybe", "potential", "potentially", "feared",
        "unclear", "not clear", "uncertain", "doubtful", "unlikely", "not known", "unconfirmed", "in doubt",
        "if it takes place", "if it happens", "if it goes ahead", "if they take place", "if it is held",
        "if it proceeds", "would-be", "under consideration", "is considering", "are considering",
        "was considering", "were considering",
    )),
    (Certainty.EXPECTED, (
        "expected", "likely", "probable", "probably", "anticipated", "planned", "plans to", "plan to", "planning to",
        "tentative", "tentatively", "tentatively scheduled", "tentatively set", "tentatively planned", "proposed",
        "presumed", "presumably", "intends to", "intend to", "aims to", "hopes to", "hope to", "hoping to", "projected",
        "provisionally", "most likely", "very likely", "would likely", "will likely", "will probably",
        "is expected to", "are expected to", "was expected to", "were expected to",
    )),
    (Certainty.SCHEDULED, (
        "scheduled", "slated", "will", "is set to", "are set to", "was set to", "were set to", "set for",
        "is due to", "are due to", "was due to", "were due to", "upcoming", "is going to", "are going to",
        "is to be", "are to be", "forthcoming",
    )),
    (Certainty.REPORTED, (
        "reportedly", "allegedly", "alleged", "purportedly", "supposedly", "apparently", "seemingly",
        "is said to", "are said to", "was said to", "were said to", "is believed to", "are believed to",
        "was believed to", "were believed to", "is thought to", "are thought to", "was thought to",
        "were thought to", "is reported to", "are reported to", "was reported to", "were reported to",
        "is understood to", "are understood to", "suspected", "rumored", "rumoured", "appears to", "appear to",
        "appeared to", "seems to", "seem to", "seemed to", "reports say", "reports said", "accused of",
        "is accused of", "suggests", "suggest that", "suggested that",
    )),
    (Certainty.ASSERTED, (
        "confirmed", "has confirmed", "have confirmed", "officially", "verified",
        "undoubtedly", "certainly", "definitely",
    )),
)

#: What follows a cue that stands after the word it hedges: "the summit, tentatively scheduled for June 12".
AFTER_ITS_WORD = frozenset({"for", "to", "on", "in", "at", "by", "from", "until", "next", "this", "later", "soon"})

#: Cues that are everyday words or names when capitalised ("May", "Will Smith"), so read in lower case only.
LOWER_CASE_ONLY = frozenset({"may", "might", "will", "could"})

#: A word before a cue that makes it a noun ("the will", "all their might") or takes it back ("not expected").
NOUN_BEFORE = frozenset(
    """a an the his her their its our your my own political free good ill last living of with military all and
    popular not never n't no cannot""".split()
)

#: A word after a cue that takes it back ("will not", "could not see", "may day").
DENIAL_AFTER = frozenset({"not", "never", "n't", "cannot"})
