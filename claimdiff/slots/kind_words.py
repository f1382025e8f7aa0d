"""Closed sets of kinds of which one thing is only one: weapons, vehicles, rooms, sides. Tables, no rules."""

from __future__ import annotations


def _kinds(rows: dict[str, str]) -> dict[str, str]:
    """Spread rows of `kind: "words"` into one entry for each word, singular and folded."""
    return {word: name for name, words in rows.items() for word in words.split()}


#: Families of which a single word tells the kind. Words for a whole family ("gun", "vehicle") are left out:
#: they exclude nothing. So are neighbours that outlets use for one thing (pistol and revolver, lorry and truck).
BY_WORD: dict[str, dict[str, str]] = {
    "weapon": _kinds({
        "handgun": "handgun pistol revolver", "rifle": "rifle carbine", "shotgun": "shotgun",
        "knife": "knife dagger machete", "hammer": "hammer sledgehammer", "axe": "axe ax hatchet",
        "crossbow": "crossbow", "sword": "sword",
    }),
    "vehicle": _kinds({
        "car": "car sedan saloon hatchback limousine", "van": "van minivan", "truck": "truck lorry",
        "bus": "bus minibus", "motorcycle": "motorcycle motorbike scooter", "bicycle": "bicycle bike",
        "ambulance": "ambulance", "helicopter": "helicopter", "plane": "plane airplane aeroplane jet",
    }),
    "room": _kinds({
        "kitchen": "kitchen", "bedroom": "bedroom", "bathroom": "bathroom", "garage": "garage",
        "basement": "basement cellar", "attic": "attic loft", "hallway": "hallway corridor",
        "garden": "garden backyard yard",
    }),
    "place of worship": _kinds({
        "church": "church chapel cathedral", "mosque": "mosque", "synagogue": "synagogue", "temple": "temple",
    }),
}

#: Words that make another thing of a word in these families: "car bomb", "church school", "bus stop".
NOT_KINDS = frozenset(
    """bomb bombing knife stop station park school driver route lane crew chase avenue ave street st road rd
    square""".split()
)

#: Sexes by the words for people; only what befalls them tells whether they are one person.
SEXES = _kinds({"male": "man boy gentleman schoolboy", "female": "woman girl lady schoolgirl"})

#: Colours, those together that two outlets see in one car.
COLOURS = _kinds({
    "grey": "grey gray silver", "black": "black", "white": "white", "red": "red maroon burgundy", "blue": "blue",
    "green": "green", "yellow": "yellow gold golden", "brown": "brown tan beige", "orange": "orange",
})

#: Parts of the body that have a left one and a right one.
PAIRED = frozenset(
    "knee leg arm hand foot ankle shoulder elbow wrist hip eye ear thigh calf hamstring lung kidney side temple".split()
)

#: How somebody's death is placed, by patterns: at the scene, on arrival, or later in hospital.
DEATHS = {
    "scene": r"(?:died|dead|pronounced)\s(?:[\w-]{1,12}\s){0,2}(?:at|on)\sthe\s(?:scene|spot)"
             r"|died\s(?:instantly|immediately)|killed\s(?:instantly|outright)",
    "arrival": r"dead\s(?:up)?on\sarrival|died\s(?:en\sroute|on\sthe\sway)\b",
    "hospital": r"later\sdied(?!\s(?:at|on|instantly))|died\slater"
                r"|died\s(?:[\w-]{1,12}\s){0,3}(?:in|at)\s(?:a\s|the\s)?(?:[\w'’-]{1,20}\s){0,3}hospital"
                r"|died\s(?:of|from)\s(?:his|her|their|the)\s(?:injuries|wounds)|succumbed\sto\s(?:his|her|their)\s(?:injuries|wounds)",
}

#: What somebody died of, by words after "died of" and the like.
CAUSES = _kinds({
    "cancer": "cancer leukemia leukaemia lymphoma", "heart": "heart cardiac", "stroke": "stroke",
    "pneumonia": "pneumonia", "overdose": "overdose", "drowning": "drowning", "suicide": "suicide",
    "exposure": "hypothermia exposure", "burns": "burns", "gunshot": "gunshot",
})

#: Points of the compass that exclude each other.
OPPOSITES = {"north": "south", "south": "north", "east": "west", "west": "east"}
