"""Families of words for public affairs: violence, disasters, courts, politics, work and money.

One family a line, its name first (the name is what an explanation shows). `kill`, `die`, `dead` and `toll`
speak of the same event. A word belongs to one family only; inflected forms are found by their stem, so only
irregular ones are listed, and words that have a stem of a family and are none of it stand in `lexicon.py`. A family
joins what can stand for one another in a retold sentence: two are right to differ where a reader would ask
"which?": arrest and charge, injure and kill. To extend the list, add a word to a line, or a line.
"""

from __future__ import annotations

PUBLIC_AFFAIRS = """
die: kill die died dies dying dead death deadly fatal fatality fatally slain slay slew perish toll lethal decease victim
murder: murder homicide assassinate assassination assassin killer
massacre: massacre slaughter carnage bloodshed bloodbath
injure: injure injury wound hurt maim casualty unharmed unhurt
shoot: shoot shot shooting shooter gunfire gunshot gunned gunman gunmen bullet fired firing shootout sniper
gun: gun pistol handgun rifle revolver firearm weapon shotgun arms armed
ammunition: ammunition ammo
stab: stab knife stabbing slash knives
blast: explosion explode blast detonate detonation bomb bombing bomber bombed
burn: fire blaze burn burned burnt flame inferno torch ablaze arson alight arsonist firestorm bushfire wildfire engulf
arrest: arrest detain detention custody apprehend handcuff arrestee detainee nab capture captured
charge: charge indict indictment accuse accusation arraign arraignment allege allegation
convict: convict conviction guilty verdict
sentence: sentence jail imprison imprisonment prison inmate jailed incarcerate penitentiary jailhouse
trial: trial court courtroom tribunal hearing courthouse hearings
testify: testify testimony
appeal: appeal appellate
plead: plead pled plea
bail: bail bond
acquit: acquit acquittal exonerate
lenient: lenient leniency clemency
punish: punish penalize
lawsuit: lawsuit sue suing suit litigation plaintiff
judge: judge magistrate
jury: jury juror
lawyer: lawyer attorney counsel solicitor barrister
prosecutor: prosecutor prosecution
release: release free freed freedom liberate
escape: escape flee fled fleeing fugitive elude getaway
search: search hunt manhunt scour
rescue: rescue save saved rescuer
survive: survive survivor
missing: missing disappear disappearance vanish
evacuate: evacuate evacuation evacuee
displace: displace displaced refugee shelter homeless
flood: flood flooding deluge inundate floodwater submerge
quake: earthquake quake temblor tremor aftershock
storm: storm hurricane typhoon cyclone tornado twister thunderstorm
rain: rain rainfall downpour
landslide: landslide mudslide landslip avalanche
damage: damage destroy destruction wreck flatten demolish ruin devastate devastation raze gutted
collapse: collapse crumble topple
hit: hit strike struck rock rattle jolt pound batter
house: house home residence dwelling apartment flat condo
building: building buildings premises tower
hospital: hospital clinic infirmary
doctor: doctor physician
paramedic: paramedic medic
treat: treat treatment therapy therapist
police: police policeman policemen policewoman cop constable officer nypd lapd pd
army: army military troop soldier serviceman servicemen
child: child children kid boy girl toddler infant baby youngster
teen: teen teenager teenage adolescent youth juvenile
man: man men male
woman: woman women female
mother: mother mom mum
father: father dad
sibling: brother sister sibling
family: family relative kin
grandmother: grandmother grandma
divorce: divorce separated
wife: wife husband spouse wives
wed: wed wedding marry marriage married bride groom
friend: friend pal buddy companion
crowd: crowd throng mob masses
protest: protest protester protestor demonstrate demonstration demonstrator march marcher rally marched
riot: riot rioter rioting unrest clash violence violent
walkout: walkout stoppage striker strikers striking
throw: throw threw thrown hurl toss lob pelt fling
smash: smash shatter break broke broken
block: block blockade barricade
vigil: vigil memorial
funeral: funeral burial bury buried cremation
meet: meet met meeting talk talks summit visit visited encounter conference
invite: invite invitation
arrive: arrive arrival reach
travel: travel trip journey tour
leave: leave left depart departure exit
lift: lift remove removal ease easing relax abolish withdraw withdrew withdrawn scrap
impose: impose levy
sanction: sanction embargo penalty
disarm: denuclearise denuclearize denuclearization disarm disarmament nuclear
missile: missile rocket
agree: agree agreement deal accord pact treaty consent
sign: sign signing signature
negotiate: negotiate negotiation negotiator bargain mediate
discuss: discuss discussion
propose: propose proposal plan
demand: demand urge call
reject: reject refuse refusal rebuff spurn
oppose: oppose opposition objection
support: support back backing endorse endorsement
criticise: criticise criticize criticism condemn condemnation denounce blast slam lambast decry rebuke deplore assail
praise: praise hail laud applaud commend salute
apologise: apologise apologize apology sorry
warn: warn warning caution
threaten: threaten threat menace intimidate
promise: promise vow pledge commit commitment
announce: announce announcement unveil unveiling declare declaration proclaim
confirm: confirm confirmation verify
deny: deny denial refute
investigate: investigate investigation investigator probe inquiry enquiry inquest
find: find found discover discovery locate
identify: identify identification
witness: witness onlooker bystander eyewitness
resident: resident residents inhabitant local
neighbour: neighbour neighbor
village: village villager
begin: begin began begun start launch commence rollout
end: end finish conclude conclusion halt stop cease
continue: continue resume persist ongoing
rise: rise rose risen increase climb soar jump surge gain hike boost
fall: fall fell fallen drop decline plunge tumble decrease slump sink dip plummet slide slid
cut: cut slash reduce reduction trim
buy: buy bought purchase acquire acquisition takeover acquirer buyout
sell: sell sold sale seller
pay: pay paid payment
price: price cost
wage: wage salary
worker: worker employee staff workforce staffer coworker colleague
job: job employment
unemployment: unemployment jobless
hire: hire appoint appointment recruit
fire-from-job: sack dismiss dismissal layoff oust ouster resign resignation axe quit depose redundant
replace: replace replacement successor succeed succession
company: company firm corporation business enterprise
profit: profit earnings
deficit: deficit shortfall
debt: debt loan borrow
aid: aid help assist assistance bailout
economy: economy economic
market: market stock share
tax: tax taxation
budget: budget spending
bank: bank banker lender
law: law legislation bill statute
legal: legal lawful
illegal: illegal unlawful illicit
overturn: overturn reverse repeal revoke rescind
reform: reform overhaul
democracy: democracy democratic
extradite: extradite deport
parliament: parliament legislature lawmaker congress congressman senator senate mp representatives
vote: vote ballot voter
election: election elect poll
win: win won victory triumph victorious clinch winner
lose: lose lost loss defeat
president: president presidential
government: government administration cabinet
chief: chief head leader boss
official: official spokesman spokeswoman spokesperson
talks-about: comment remark statement
letter: letter note
phone: phone telephone cellphone mobile smartphone handset
car: car vehicle automobile sedan suv pickup minivan
lorry: truck lorry
crash: crash collide collision pileup derail
plane: plane aircraft airplane jet airliner
helicopter: helicopter chopper
pilot: pilot crew
ship: ship vessel boat trawler ferry tanker freighter frigate warship tugboat yacht
train: train railway rail
road: road street highway avenue roadway lane motorway freeway interstate
airport: airport airfield
flight: flight fly flew flown
drug: drug narcotic cocaine heroin
drink: drink drunk drunken alcohol dui intoxicate booze liquor
rob: rob robbery robber steal stole stolen theft thief burglar burglary heist thieves snatch swipe burgle pilfer
jewel: jewel jewelry gem
mafia: mafia mafioso mobster
gang: gang gangster
terror: terror terrorist terrorism extremist militant jihadist
hostage: hostage captive kidnap abduct abduction hijack kidnapper abductor captor
thwart: thwart foil repel prevent avert
pirate: pirate piracy
ceasefire: ceasefire truce armistice
war: war warfare battle fight fighting fought combat conflict
occupy: occupy occupation
tension: tension tense
attack: attack assault raid assailant ambush onslaught
invade: invade invasion incursion
suspect: suspect perpetrator suspicion suspicious culprit
motive: motive reason
sick: sick ill illness disease ailment ailing
virus: virus infection infect outbreak
test: test exam
study: study research researcher scientist scientific
film: film movie flick
actor: actor actress
award: award prize oscar honor trophy
singer: singer song sing sang vocalist musician
host: host presenter emcee
book: book novel author bestseller
show: show series sitcom
player: player footballer
match: game match bout contest fixture
champion: champion championship title
team: team squad
coach: coach manager
score: score goal touchdown
rehab: rehab rehabilitation rehabilitate detox detoxification addiction
baby-birth: birth born
pregnant: pregnant pregnancy
church: church cathedral parish chapel
school: school pupil classroom
university: university college campus
smoke: smoke fume cigarette tobacco
choke: choke suffocate suffocation asphyxiate asphyxia asphyxiation
hide: hide hid hidden mask masked hooded hood conceal
window: window glass
shop: shop store boutique retailer
shut: shut close closed closure
power: electricity blackout outage
panic: panic fear afraid terrified frighten
anger: anger angry outrage furious fury rage
shock: shock stun stunned
sad: sad sadness mourn mourner grief grieve sorrow
hope: hope hopeful
possible: possible possibility
expect: expect expectation
schedule: schedule slate
decide: decide decision
change: change alter
try: try attempt effort
need: need necessary
create: create build built construct construction
give: give gave given provide
send: send sent dispatch
receive: receive got
show-evidence: reveal disclose disclosure divulge uncover
video: video footage clip tape
photo: photo photograph picture image
newspaper: newspaper daily
evidence: evidence proof
reporter: reporter journalist
size: big large huge massive giant major immense enormous vast
small: small little tiny minor
powerful: powerful strong
quick: quick fast rapid swift
early: early earlier
morning: morning dawn
night: night overnight midnight
distance: kilometer km mile meter
depth: depth deep
region: region province area district zone
north: north northern
south: south southern
east: east eastern
west: west western
solution: solution solve resolve resolution settle settlement
peace: peace peaceful
relation: relation relations relationship tie
cooperate: cooperate cooperation collaborate collaboration
friendly: friendly friendship
importance: important importance
step: step measure
responsible: responsible responsibility blame
safe: safe safety
secure: secure security
petrol-bomb: molotov firebomb
trap: trap trapped stuck stranded strand marooned
loot: loot looting looter
racism: racism racist
"""
