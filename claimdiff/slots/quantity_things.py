"""What news counts: classes of things, and the events that befall them. Tables only."""

from __future__ import annotations


def _classes(rows: dict[str, str]) -> dict[str, str]:
    """Spread rows of `class: "words"` into one entry for each word."""
    return {word: name for name, words in rows.items() for word in words.split()}


#: Class of a thing by its singular.
THINGS = _classes({
    "man": "man",
    "woman": "woman",
    "child": "child boy girl teenager teen youth baby infant toddler kid youngster",
    "person": "person adult worker employee officer"
              " policeman policewoman police cop soldier troops trooper protester protestor demonstrator"
              " marcher rioter activist resident villager civilian passenger victim survivor student pupil"
              " tourist pilgrim migrant refugee patient inmate prisoner hostage suspect gunman militant"
              " rebel insurgent fighter terrorist journalist reporter official firefighter rescuer voter"
              " supporter fan follower guest member citizen driver pilot crew sailor marine fisherman"
              " miner teacher nurse doctor customer staff bystander pedestrian shopper attendee delegate"
              " foreigner national mourner spectator worshipper worshiper participant onlooker congregant"
              " attacker assailant robber thief hijacker kidnapper pirate bomber burglar gangster"
              " colleague coworker climber mountaineer hiker camper skier swimmer diver cyclist motorist commuter"
              " partygoer parishioner patron diner farmer labourer laborer builder contractor engineer scientist"
              " monk priest nun raider brigand captive abductee evacuee escapee detainee convict"
              " crewman crewmember serviceman paratrooper bodyguard stewardess steward tenant homeowner"
              " individual others other relative neighbour neighbor american briton"
              " fatality casualty death life body corpse thug anarchist striker guard businessman",
    "bullet": "bullet shot round gunshot slug",
    "house": "house home dwelling",
    "building": "building structure property premises",
    "vehicle": "vehicle car truck lorry bus van motorcycle",
    "country": "country nation state",
    "boat": "boat skiff dinghy speedboat",
})

#: Classes in which one holds the other, the wider one first.
HOLDS = frozenset({("building", "house"), ("person", "man"), ("person", "woman"), ("person", "child")})

#: Classes of people.
PEOPLE = frozenset({"person", "man", "woman", "child"})

#: Events by the words that tell them, all told by one name.
EVENTS = _classes({
    "killed": "killed kill kills killing dead died die dies dying death deaths perished slain fatalities fatality"
              " murdered gunned bodies lives toll slaying slayings killings murders",
    "injured": "injured injure injures injuring injuries injury wounded wound wounding wounds hurt hurting casualties",
    "arrested": "arrested arrest arresting arrests detained detain detaining detentions custody"
                " captured capture capturing nabbed apprehended rounded",
    "missing": "missing unaccounted disappeared",
    "trapped": "trapped trapping buried",
    "rescued": "rescued rescuing saved",
    "evacuated": "evacuated evacuating displaced fled fleeing homeless",
    "hospitalised": "hospitalised hospitalized",
    "fired": "fired fire firing",
    "hit": "hit hitting struck entered shot",
    "stabbed": "stabbed stabbing knifed",
    "damaged": "damaged damage damaging",
    "destroyed": "destroyed destroy destroying flattened collapsed demolished razed levelled leveled",
    "burned": "burned burnt torched ablaze",
    "attended": "attended attending attend marched marching march gathered gathering rallied protested"
                " demonstrated turnout crowd",
    "recovered": "recovered found",
    "sentenced": "sentenced jailed imprisoned",
    "affected": "affected",
    "aboard": "aboard",
})

#: What is done with a sum of money, by the words before it.
MONEY_DEEDS = _classes({
    "sold": "sold fetched", "worth": "worth valued value", "demanded": "demanded demanding demand demands",
    "stolen": "stole stolen stealing", "damage": "damage damages", "cost": "cost costs costing", "fined": "fined fine",
    "raised": "raised raising", "paid": "paid pay paying",
    "donated": "donated donating", "bought": "bought purchased buying",
})

#: Events that befall people, so that a bare number beside them counts people.
OF_PEOPLE = frozenset({
    "killed", "injured", "arrested", "missing", "rescued", "evacuated", "hospitalised", "attended", "trapped",
})

#: Words that make the thing counted a part of a larger one.
DEGREES = frozenset({
    "badly", "seriously", "severely", "critically", "slightly", "lightly", "heavily", "partially", "partly",
    "completely", "totally", "moderately",
})

#: What a length measures, by the words beside it.
MEASURES = _classes({
    "depth": "depth deep",
    "height": "height high tall",
    "fall": "fell falling plunged plunging plummeted plummeting",
    "speed": "speed", "wind": "wind", "gust": "gust",
    "width": "width wide",
    "length": "long length",
    "distance": "from away off distance north south east west northeast northwest southeast southwest"
                " north-east north-west south-east south-west near offshore inland radius within",
})

#: Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, pasts that are no nouns.
STOPS = frozenset(
    "a an the of in on at by for from to with without and or but nor as than that which who whom whose when where while"
    " after before since until during into onto over under across around through between among against"
    " is are was were be been being has have had do does did will would shall should can could may might"
    " must not he she it they we you i him her them us his its their our your my this these those there"
    " if because so also said say says told so far per because off near inside outside along amid more"
    " later ago earlier now then still yet just only about each all including"
    " met went came became began spoke took gave got fell ran sat stood left kept held wrote made"
    " knew thought saw".split()
)

#: Adjectives and participles that stand between a number and its noun and are never the noun.
NOT_HEADS = frozenset("other more new such same prior previous different additional further".split())
