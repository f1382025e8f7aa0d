"""The words around a place's name that tell a place from an actor: tables, no rules."""

from __future__ import annotations

#: Prepositions after which a name is where something is.
REST = frozenset({"in", "at", "near", "outside", "inside", "across", "throughout", "around", "into"})
#: Prepositions after which a name is a goal or a start, if a word of motion comes before them.
MOTION = frozenset({"to", "for", "from", "toward", "towards", "through"})
#: Verbs that take the place itself.
VISIT = frozenset(
    """visit visits visited visiting leave leaves leaving left reach reaches reached tour toured touring flee
    fled""".split()
)

#: Words of motion, which make "to", "from" and "for" prepositions of place.
MOTION_WORDS = frozenset(
    """go goes going went gone visit visits visited visiting travel travels traveled travelled traveling travelling
    trip trips tour journey fly flies flew flown flying flight flights invite invites invited inviting
    invitation come comes coming came return returns returned returning head heads headed heading arrive
    arrives arrived arriving move moved moving send sends sent sending welcome welcomed deport deported
    extradite extradited bring brought drive drove driven driving walk walked march marched flee fled
    fleeing escape escaped escaping leave left leaving depart departed bound took taken take transferred
    flown rushed evacuated miles kilometers kilometres km away mission envoy delegation ship ships shipped
    train bus road route way back""".split()
)

#: Words after which "in" names what is believed in or put money in, not where something is.
NOT_WHERE = frozenset(
    """invest invests invested investing investment interest interested confidence trust trusts trusted believe
    believes believed belief faith role stake war""".split()
)

#: Small words that may stand between the preposition and the name.
BETWEEN = frozenset(
    """the downtown central northern southern eastern western northeastern northwestern southeastern southwestern
    north-eastern north-western south-eastern south-western inner greater nearby neighboring neighbouring
    far upper lower rural city town village port district province state capital region island of suburb
    suburbs outskirts center centre streets heart area coastal mountainous remote north south east west
    coast tip part parts border and""".split()
)

#: Nouns that say that the name beside them is a place.
KINDS = frozenset(
    """city town village district province region island county airport square street avenue hospital neighborhood
    neighbourhood suburb area valley peninsula prefecture municipality state port harbor harbour camp
    refugee-camp river lake mountain bay road highway stadium""".split()
)

#: The same as part of a name: "Church Avenue", "Tahrir Square".
KINDS_IN_NAME = frozenset(
    """street st st. avenue ave ave. road rd. square airport park hospital boulevard blvd. lane drive plaza station
    county city district province island islands valley river lake bay beach bridge stadium university
    cathedral palace""".split()
)

#: Words that may follow a place with a possessive and keep it a place ("in Beijing's airport").
OWNED_PLACES = KINDS | frozenset("capital outskirts suburbs center centre streets coast south north east west".split())

#: Capitalised words that may follow a place without belonging to its name.
CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december""".split()
)

#: Events that happen in one place, each word with its family: the frame in which two places can conflict.
EVENTS = {
    **dict.fromkeys("meet meets met meeting".split(), "meet"),
    **dict.fromkeys("born".split(), "be born"),
    **dict.fromkeys("crashed crash crashes collided collision derailed".split(), "crash"),
    **dict.fromkeys("arrested detained arrest".split(), "be arrested"),
    **dict.fromkeys("landed lands".split(), "land"),
    **dict.fromkeys("signed signs signing".split(), "sign"),
    **dict.fromkeys("arrived arrives arriving arrive".split(), "arrive"),
    **dict.fromkeys("buried".split(), "be buried"),
    **dict.fromkeys("visit visits visited visiting".split(), "visit"),
    **dict.fromkeys("invite invites invited inviting invitation".split(), "invite"),
    **dict.fromkeys("died".split(), "die"),
    **dict.fromkeys("exploded explosion blast bombing detonated".split(), "explode"),
    **dict.fromkeys("lives lived".split(), "live"),
    **dict.fromkeys("killed dead shot shooting murdered slain".split(), "be killed"),
    **dict.fromkeys("attack attacked".split(), "attack"),
    **dict.fromkeys("quake earthquake".split(), "quake"),
    **dict.fromkeys("fire blaze".split(), "burn"),
}

#: Events of which a story tells one, so that it does not matter who stands before them in the sentence.
SETTLED = (
    "crash", "be born", "be arrested", "be buried", "die", "explode", "be killed", "attack", "quake", "burn",
)

#: A name that has more than one well-known bearer, so that nothing is concluded from it.
AMBIGUOUS = frozenset(
    {"Georgia", "Victoria", "Cambridge", "Birmingham", "Santiago", "San Jose", "Valencia", "Hyderabad"}
)
