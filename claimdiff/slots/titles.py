"""Titles and roles that stand before or after a name, and words that no person is called: tables, no rules."""

from __future__ import annotations

#: What people are to the public, at work or to each other, as it stands before or after a name.
OCCUPATIONS = frozenset(
    """const const. constable trooper corporal insp insp. supt supt. superintendent pvt pvt. pfc spc ranger
    coroner archaeologist agent pilot co-pilot sailor fisherman farmer firefighter paramedic receptionist
    pensioner linebacker quarterback goalkeeper striker midfielder defender kicker pitcher teammate player
    golfer boxer rapper musician composer director-general producer filmmaker comedian screenwriter novelist
    poet playwright photographer columnist counsel editor editor-in-chief publisher blogger anchor broadcaster
    correspondent physicist chemist biologist geologist seismologist climatologist meteorologist astronomer
    astronaut cosmonaut oceanographer psychologist psychiatrist surgeon physician pathologist accountant banker
    trader investor billionaire millionaire businessman businesswoman entrepreneur developer designer architect
    programmer hacker teacher principal student graduate pastor priest vicar deacon nun monk chaplain defendant
    suspect victim gunman attacker survivor mother brother sister son daughter husband wife widow widower
    girlfriend boyfriend fiance fiancee uncle aunt cousin nephew niece grandfather grandmother neighbor
    neighbour friend colleague co-worker coworker roommate classmate lawmaker legislator politician candidate
    nominee governor-general solicitor barrister investigator superstar celebrity socialite supermodel model
    singer-songwriter frontman guitarist drummer bassist host presenter veteran champion winner climber skier
    skipper explorer volunteer employee worker clerk cashier driver passenger undersecretary under-secretary
    treasurer vice-president vice-chairman vice-chancellor co-founder publicist trainer umpire referee""".split()
)

#: Words of a title before a name, in lower case. "of" and "for" may join them ("Secretary of State").
TITLES = frozenset(
    """mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor president vice prime minister
    premier chancellor foreign defense defence interior finance justice health secretary state treasury
    attorney general gen gen. lt lt. col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant
    cpl cpl. lieutenant admiral adm adm. commander marshal officer detective det det. inspector chief police
    deputy assistant acting sen sen. senator rep rep. representative congressman congresswoman gov gov.
    governor mayor councilman councilwoman councilor councillor city judge magistrate prosecutor district
    sheriff king queen prince princess emperor sultan sheikh sheik ayatollah pope cardinal archbishop bishop
    rev rev. reverend father rabbi imam crown duke duchess leader dictator chairman chairwoman chair ceo
    executive director head commissioner ambassador envoy special spokesman spokeswoman spokesperson coach
    manager analyst lawyer attorney economist historian author singer actor actress star former ex-president
    ex-premier opposition party majority minority house senate supreme witness resident activist journalist
    reporter professor scientist researcher doctor nurse engineer owner founder counterpart official aide
    adviser advisor parliament speaker communist first national security intelligence agency policy military
    army navy air force senior top member press human rights union trade labor labour disaster fire""".split()
) | OCCUPATIONS

#: Titles that mean a person on their own, so that a name after them is a person's.
PERSONAL = frozenset(
    """mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor president minister premier
    chancellor secretary state general gen gen. col col. colonel captain capt. sgt sgt. sergeant detective
    det. inspector senator sen sen. rep rep. representative governor gov gov. mayor councilman councilwoman
    councillor judge king queen prince princess pope cardinal archbishop bishop rev. reverend leader
    dictator chairman chairwoman director commissioner ambassador envoy spokesman spokeswoman spokesperson
    coach analyst lawyer attorney economist chief officer aide adviser advisor counterpart official
    prosecutor sheriff witness doctor
    const const. constable trooper cpl cpl. corporal lt lt. lieutenant maj maj. major capt det adm adm. admiral
    rev insp insp. supt supt. superintendent pvt pvt. pfc spc coroner congressman congresswoman sheik sheikh
    ayatollah imam rabbi magistrate""".split()
)

#: Words that are written with a capital and are no part of a person's name.
NOT_NAMES = frozenset(
    """the a an and or but if in on at by for of to from with as after before when while since despite according
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december he she it they we you i his her its their our my this that these
    those there here what who why how where not no yes one two three four five six seven eight nine ten
    hundreds thousands dozens many most some all both each every several few more new north south east west
    northern southern eastern western central street st st. avenue ave ave. road square park bridge church
    hospital university college school institute bank company corp corp. inc inc. ltd group department
    ministry agency bureau council committee commission court congress senate parliament assembly party
    union club association federation league society organization organisation force forces army navy police
    news times post journal press media radio tv television service today daily tribune herald guardian
    telegraph house center centre airport hotel hut cabin lodge inn pub cafe theatre theater museum
    library building tower hall office islands island peninsula river
    sea ocean lake mountain valley bay gulf province county district state states city town village republic
    kingdom nations nation summit games cup olympics war day week month year christmas easter god christian
    muslim islamic jewish christianity islam internet facebook twitter youtube google english fund monetary
    survey geological presse soldier aid cooperation economic examiner medical guard left right headquarters
    services studies aves heights precinct wide another people other others although during have has however
    meanwhile also then now so just still even only officials protesters protestors witnesses residents
    police firefighters rescuers authorities investigators prosecutors lawyers troops soldiers rebels""".split()
)

#: Marks of generation after a name.
GENERATIONS = frozenset("jr sr ii iii iv".split())

#: Small words inside a name: "Ban al-Sayed", "Ursula von der Leyen".
PARTICLES = frozenset("al el bin bint ibn van von der den de da di du dos del la le abu ben ul".split())

#: Family names that come first, so that the first word of a full name may stand for it.
FAMILY_FIRST = frozenset(
    """kim lee yi ri rhee pak park choe choi moon jang jong jung chung kang han yun yoon shin sin ahn an cho jo
    song seo suh xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang
    deng mao jiang wen hou nguyen tran pham le vo abe aung lam tsai han""".split()
)
