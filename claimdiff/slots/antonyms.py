"""Words that deny one another, and the forms of verbs that stems do not join: tables, no rules."""

from __future__ import annotations

#: Two sides of one scale a line: words of the first side | words of the second, which denies the first.
ANTONYMS = """
opened reopened | closed shut
rose increased climbed soared grew | fell decreased declined dropped plunged
damaged | undamaged unscathed
dead | alive
injured wounded | unhurt uninjured unharmed
won | lost
accepted approved | rejected refused
guilty | innocent
succeeded | failed
armed | unarmed
legal lawful | illegal unlawful
true | false untrue
safe | unsafe
conscious | unconscious
convicted | acquitted
strengthened | weakened
expanded | shrank
eased | tightened
supported backed | opposed
upheld | quashed overturned
lifted | imposed
allowed permitted | banned barred
peaceful | violent
"""

#: Past forms of irregular verbs, the base form first.
IRREGULAR = """
meet met
say said
tell told
find found
shoot shot
strike struck
take took taken
give gave given
go went gone
come came
beat beat beaten
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
cut cut
deal dealt
die died
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
flee fled
fly flew flown
freeze froze frozen
get got
grow grew grown
hear heard
hide hid hidden
hit hit
hold held
keep kept
know knew known
lead led
leave left
lose lost
make made
mean meant
pay paid
put put
read read
ride rode ridden
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
show showed shown
shut shut
sign signed
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike stricken
swim swam swum
teach taught
think thought
throw threw thrown
understand understood
wear wore worn
win won
write wrote written
carry carried
plan planned
"""

#: Words that deny the predicate after them.
NEGATORS = frozenset("not never cannot neither nor nobody none".split())
#: Words in -n't are negators as well. These deny what follows with "to": "failed to sign".
FAILING = frozenset("failed fails fail refused refuses refuse declined declines unable".split())

#: Words that may stand between a negator and the predicate it denies.
PASSED_OVER = frozenset(
    """be been being have has had yet also a an the any immediately directly actually really fully even ever still
    to necessarily personally publicly officially immediately formally was were is are did do does so much
    very""".split()
)

#: "not only", "not just", "no longer", "no more than" deny nothing, or something else.
NOT_DENIALS = frozenset("only just merely least less more later longer fewer".split())

#: Auxiliaries after which a predicate follows.
AUXILIARIES = frozenset("is are was were be been being has have had did do does".split())

#: Forms of "be", which lead to a noun, a place or a participle as their predicate.
COPULAS = frozenset("is are was were be been isn't aren't wasn't weren't".split())

#: Modal verbs: what is said under one is compared only with what is said under the same.
MODALS = frozenset("will would shall should must may might can could ought".split())

#: Words that make a sentence conditional or turn its sense round, so that nothing is concluded from it.
CONDITIONS = frozenset(
    """if unless whether until without before lest except denied denies deny denying denial doubt doubts doubted
    claimed alleged otherwise neither nor although though while instead""".split()
)
