"""The verbs that report speech and the names of those who carry it: tables, no rules."""

from __future__ import annotations

#: Verbs that report speech whatever follows them.
PLAIN_VERBS = frozenset(
    """said says say told tells vowed vows tweeted fumed quipped exclaimed lamented remarked retorted conceded
    concedes quoted""".split()
)

#: Verbs that report speech when words in quotation marks, "that", or a clause come with them.
GUARDED_VERBS = frozenset(
    """added adds insisted insists stated announced announces claimed claims argued argues warned warns
    acknowledged acknowledges admitted admits denied denies confirmed confirms explained explains noted
    notes reported declared declares replied replies recalled recalls wrote writes indicated indicates
    asserted asserts predicted predicts stressed stresses maintained maintains pledged pledges promised
    promises testified estimated estimates complained asked shouted cried alleged alleges""".split()
)

#: What may follow a guarded verb when it reports speech.
CLAUSE_OPENERS = frozenset(
    """that it he she they we i there the a an this these no any his her its their on in at earlier later""".split()
)

#: Auxiliaries and adverbs that may stand between a speaker and the verb.
BETWEEN = frozenset(
    """also then later has have had earlier again already recently repeatedly reportedly previously initially still
    now even once further often quickly immediately separately meanwhile publicly himself herself themselves
    itself reporters yesterday today did do does always just first all both morning afternoon evening night this
    last at on in""".split()
)

#: Words before a verb of saying after which nothing is said: "declined to say", "would not say", "could say".
UNSAID = frozenset("to not never would could can may might must will should shall cannot nor".split())

#: Auxiliaries that make a verb passive: in "was told" nobody is named as the speaker.
PASSIVE = frozenset("is are was were be been being".split())

#: Words that follow a verb of saying and are not its speaker ("said on Monday", "said that", "told reporters").
NOT_SPEAKERS = frozenset(
    """on in at to by for from with during after before that it there they of through over via reporters
    journalists into amid while as when if about""".split()
)

#: Pronouns that stand for one person, and those that name nobody for certain.
PRONOUNS = frozenset({"he", "she"})
OTHER_PRONOUNS = frozenset({"it", "they", "we", "i", "you", "who", "which", "that", "this", "there", "what", "one"})

SUBJECTS = PRONOUNS | frozenset({"it", "they", "we", "i", "you"})

#: Words that begin a relative clause, and those its own subject can begin with: "which [he] said", "who [police] say".
RELATIVES = frozenset({"who", "whose", "whom", "which"})
RELATIVE_SUBJECTS = SUBJECTS | frozenset({"a", "an", "the", "police"})

#: Words that begin another clause, so that a speaker's name starts after them.
CLAUSE_WORDS = frozenset(
    """after as when while because that and but where which before since although though if until who whom with
    amid for so yet whether than""".split()
)

#: Last words of names of those who carry news: "the BBC", "Russian media", "the Daily News", "Tass news service".
CARRIERS = frozenset(
    """afp ap reuters tass interfax xinhua kcna yonhap bbc cnn nbc abc cbs fox itar-tass ria kyodo dpa efe ansa upi
    bloomberg politico axios aljazeera npr msnbc times post journal news telegraph guardian independent
    herald tribune agency service media television tv radio newspaper newspapers newswire channel magazine
    website paper outlet outlets reports network mirror mail sun globe chronicle press presse broadcaster
    daily weekly gazette""".split()
)

#: Common nouns that name one person, to whom a following "he" or "she" may lead back.
SINGLE_SPEAKERS = frozenset(
    "official spokesman spokeswoman doctor witness analyst lawyer officer minister president woman man resident".split()
)

#: Titles that are written with a stop, which ends no sentence.
SHORT_TITLES = frozenset(
    """mr mrs ms dr gen sgt sen rep gov st lt col const det insp supt cpl capt cmdr maj adm rev prof hon no ltd inc jr
    sr""".split()
)

#: Carriers that are written in capitals.
ACRONYMS = frozenset(
    "afp ap tass kcna bbc cnn nbc abc cbs ria dpa efe ansa upi npr msnbc tv us uk un eu".split()
)

#: Nouns in the name of a carrier that are written small.
GENERIC = frozenset(
    """media news service agency newspaper newspapers television radio ministry state official website reports
    broadcaster channel of the and for statement office army government police""".split()
)
