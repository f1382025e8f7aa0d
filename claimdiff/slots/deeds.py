"""Families of the deeds that news dates: words by which outlets tell one deed. A table, no rules."""

from __future__ import annotations

#: A family a line: its name; verbs in the past and in -ing; the nouns that name the deed.
_FAMILIES = """
meet; met meet meets; meeting talks summit
take; taken rushed airlifted transported hospitalized hospitalised admitted;
arrested; arrested detained nabbed apprehended captured seized arresting; arrest arrests capture
leave; left departed departing; departure
arrive; arrived arriving landed; arrival
resign; resigned quit resigning; resignation
dismiss; sacked dismissed ousted; dismissal
crash; crashed plunged collided crashing; crash collision
escape; escaped fled fleeing; escape
attack; attacked stormed raided ambushed; attack attacks raid ambush assault
shooting; ; shooting shootings
explode; exploded detonated; explosion blast bombing
hit; struck hit shook rocked hitting; quake earthquake
return; returned returning; return
release; released freed; release
launch; launched unveiled launching; launch
charge; charged indicted; indictment
sentenced; sentenced jailed; sentencing
convict; convicted; conviction
rob; robbed stole stolen; robbery heist theft
open; opened reopened;
sign; signed;
marry; married wed; wedding
bury; buried; funeral burial
elect; elected; election
visit; visited visiting; visit
invite; invited; invitation
win; won beat defeated; victory
recovered; found discovered; discovery
attended; protested marched rallied demonstrated; march rally demonstration protest vigil
sink; sank sunk capsized; sinking
evacuated; evacuated; evacuation
fire; ; fire blaze
killed; ; death killing murder
""".strip()

_ROWS = [[part.split() for part in line.split(";")] for line in _FAMILIES.splitlines()]

#: Each verb, and each noun, with the name of its family.
VERBS = {word: name[0] for name, verbs, _ in reversed(_ROWS) for word in verbs}
NOUNS = {word: name[0] for name, _, nouns in reversed(_ROWS) for word in nouns}

#: Verbs that only say that something happened: what happened is the noun before them.
OCCURRED = frozenset("took occurred happened came began begun started erupted broke".split())
