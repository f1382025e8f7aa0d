"""The closed classes of English words by which clauses are told apart, each table once."""

def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


BE = _words(
    "is are was were am isn't aren't wasn't weren't it's that's there's he's she's they're we're i'm you're"
)
#: Contractions that hold subject and verb.
SUBJECT_VERBS = _words(
    "it's that's there's he's she's they're we're i'm you're they've we've i've you've i'll he'll she'll "
    "we'll they'll it'll i'd he'd she'd we'd they'd"
)
#: The halves of the day after an hour.
HALVES = _words(
    "a.m p.m am pm a p"
)
AUXILIARIES = BE | _words(
    "has have had do does did will would can could may might must shall should cannot hasn't haven't hadn't "
    "don't doesn't didn't won't wouldn't can't couldn't mightn't mustn't shouldn't they've we've i've you've "
    "i'll he'll she'll we'll they'll it'll i'd he'd she'd we'd they'd"
)

#: Past forms that do not end in -ed, and present forms, that rarely are anything but a finite verb in news.
VERBS = _words(
    "arose ate beat became began bent bet blew bore bought broke brought built burst came caught chose clung "
    "crept dealt dove drank drew drove fed fell felt fled flew forbade foresaw forgot forgave fought froze "
    "found gave got grew heard held hid hit hung kept knelt knew laid lay led left lent lost made meant met "
    "misled oversaw overtook overthrew paid put ran rang read rebuilt rode rose said sang sank sat saw sent "
    "set shook shone shot shrank shut slept slid slipped sought sold spent spoke spread sprang stood stole "
    "struck stuck swept swore swam swung taught threw told took tore undertook understood underwent upheld "
    "went wept withdrew woke won wore wrote says tells adds believes thinks hopes expects wants suggests "
    "insists argues claims warns denies comes goes takes makes gives gets keeps remains seems appears "
    "becomes includes shows means needs plans knows sees finds brings leads holds stands works calls asks "
    "tries begins continues faces lives runs serves belongs depends happens exists allows requires contains "
    "consists say believe think hope want suggest seem appear remain become insist hold include agree belong "
    "enjoy"
)

#: Verbs that take a clause: what follows "X says Y and Z are ..." is one clause with two subjects.
SAYING = _words(
    "said say says saying told tells tell telling added adds adding believe believes believed think thinks "
    "thought hope hopes hoped expect expects expected suggest suggests suggested insist insists insisted "
    "claim claims claimed claiming warn warns warned warning deny denies denied denying report reports "
    "reported argue argues argued arguing announce announces announced announcing confirm confirms confirmed "
    "confirming explain explains explained explaining note notes noted noting show shows showed mean means "
    "meant know knows knew indicate indicates indicated indicating reveal reveals revealed acknowledge "
    "acknowledges acknowledged admit admits admitted stress stressed stressing predict predicts predicted "
    "estimate estimates estimated worry worries worried fear fears feared doubt doubts doubted understand "
    "understood stated states stating declare declares declared vowed vows pledged promised wrote writes "
    "writing asked asks recalled testified alleged alleges"
)

#: Words in -ed that are no verbs, or verbs that hardly ever stand finite in the active.
NOT_PAST = _words(
    "indeed hundred united alleged red bed need feed seed speed breed exceed proceed succeed sacred naked "
    "wicked hatred shed sped bled led fled supposed so-called unprecedented armed masked hooded unarmed "
    "unnamed limited related aged beloved rugged crowded unidentified detailed complicated"
)

#: Words in -ing that open no participial clause.
NOT_PARTICIPLE = _words(
    "including excluding according during regarding concerning notwithstanding pending barring depending "
    "morning evening something anything nothing everything spring string thing ceiling wedding sibling"
)

#: Participles that tell what an event led to; they open a clause without a comma before them too.
RESULTS = _words(
    "leaving killing injuring wounding causing destroying damaging forcing bringing prompting triggering "
    "raising sparking displacing trapping burying sending setting becoming making"
)

COORDINATORS = _words(
    "and but or nor yet so"
)
#: Those that join clauses only after a comma.
COMMA_COORDINATORS = _words(
    "yet so"
)
RELATIVES = _words(
    "who which whose whom where"
)
#: Words that open an adverbial clause, and may be cut off where the clause has a verb.
SUBORDINATORS = _words(
    "after as while because although though since whereas once whilst when"
)
#: Those that are cut off only after a comma: without one they say when or on what terms it holds.
COMMA_FIRST = _words(
    "when while since whereas whilst once"
)
#: Other words that open a sentence with a clause in -ing or a whole clause.
OPENERS = _words(
    "despite amid before by besides"
)
#: Participles after a comma that only tag what was said or done.
ASIDES = _words(
    "saying speaking citing referring standing sitting using knowing"
)
#: Words before which a clause is not cut off because it would change what is claimed.
CONDITIONS = _words(
    "if unless until whether lest before"
)
DETERMINERS = _words(
    "the a an this that these those his her its their our your my no some any each every both all another "
    "several many few most such one two three"
)
PREPOSITIONS = _words(
    "of in on at by for with from to into onto about between among against over under during through without "
    "within across toward towards near behind beside besides beyond despite upon off amid per via like as "
    "than around above below after before since until"
)
SUBJECT_PRONOUNS = _words(
    "i he she it we they you who which that there"
)
ADVERBS = _words(
    "first also then later now not never just only still already even again too soon often always thus "
    "therefore so far instead meanwhile reportedly apparently allegedly nearly almost badly"
)
#: Words that open a phrase of time before the subject: "Last year, a quake ...".
TIME_OPENERS = _words(
    "either still last next this earlier later meanwhile however today yesterday tomorrow tonight now then "
    "overall monday tuesday wednesday thursday friday saturday sunday"
)
#: Adverbs that belong to the subordinator after them: "shortly after the quake hit".
LEADING = _words(
    "shortly soon just only even right immediately long days hours weeks months minutes"
)
