"""Families of words for the rest of the news: trade, technology, sport, places, bodies, qualities, daily verbs.

Written as in `families.py`: one family a line, its name first.
"""

from __future__ import annotations

DAILY_LIFE = """
approach: approach confront confrontation
aim: aim pointed pointing
autopsy: autopsy coroner postmortem
gather: gather gathered gathering assemble congregate
disperse: disperse scatter
push: shove shoved
compel: compel coerce forced
chase: chase chased pursue pursuit
patrol: patrol patrolling
resist: resist resistance
torture: torture abuse mistreat mistreatment
rape: rape rapist
beat: beat beaten beating punch
behead: behead decapitate
execute: execute execution
hang: hang hanged hanging noose hung
poison: poison poisonous
drown: drown drowning
bleed: bleed blood bleeding
grave: grave cemetery
wreckage: wreckage debris rubble
shake: shake shook shaken shaking
warn-alert: alert alarm
famine: famine starve starvation hunger hungry
volcano: volcano volcanic eruption erupt erupted
snow: snow snowfall blizzard
spill: spill leak leaked
pollute: pollute pollution contaminate contamination
rubbish: garbage trash rubbish
fuel: fuel petrol gasoline diesel
oil: oil crude
climate: climate warming temperature
spy: spy espionage
leak-secret: secret classified confidential
hack: hack hacker hacking breach cyberattack
software: software app application program
computer: computer laptop notebook pc desktop tablet
processor: processor chip cpu microprocessor
screen: screen display
site: website webpage online internet web
tweet: tweet twitter tweeted
customer: customer client consumer shopper buyer
maker: maker manufacturer producer manufacture vendor
merge: merge merger
share-price: shareholder investor stockholder
growth: growth expand expansion grow grew grown
recession: recession downturn crisis
bankrupt: bankrupt bankruptcy default insolvency insolvent
fund: fund funding finance financial
invest: invest investment
billion: bn billion
million: mn million
percent: percent percentage pct
pension: pension pensioner retirement retire retiree
tough: tough harsh strict brutal draconian
poor: poor poverty
rich: rich wealthy wealth
rule: rule ruling
ban: ban banned bar prohibit prohibition forbid outlaw
allow: allow permit permission authorise authorize authorization let
require: require requirement mandatory
approve: approve approval ratify ratification
parole: parole probation
sex: sex sexual
crime: crime criminal
evade: evade evasion dodge
corrupt: corrupt corruption bribe bribery graft kickback
fraud: fraud scam swindle fraudulent
launder: launder laundering
smuggle: smuggle smuggler trafficking trafficker smuggling
seize: seize seizure confiscate impound
border: border frontier
migrant: migrant immigrant immigration migration asylum
embassy: embassy consulate diplomat ambassador envoy diplomatic
alliance: alliance ally allies coalition
enemy: enemy foe adversary
rebel: rebel rebellion insurgency guerrilla uprising revolt insurgent
coup: coup overthrow
regime: regime dictator dictatorship
king: king queen royal monarch prince princess
pope: pope pontiff vatican
priest: priest bishop clergy
muslim: muslim islam islamic
christian: christian christianity
candidate: candidate contender nominee nominate nomination
inaugurate: inaugurate inauguration
chair: chairman chairwoman chairperson
deputy: deputy vice
aide: aide aides adviser advisor
abroad: overseas abroad
expert: expert analyst economist specialist
teacher: teacher educator
surgery: surgery operation operate transplant
vaccine: vaccine vaccination vaccinate jab
cancer: cancer tumor
drug-medicine: medicine medication pill
neighborhood: neighbourhood neighborhood borough precinct
hotel: hotel resort motel
restaurant: restaurant cafe diner eatery
nightclub: nightclub pub
beach: beach shore coast coastal coastline
island: island isle
mountain: mountain hill mountainous
river: river stream
sea: sea ocean
forest: forest jungle
space: spacecraft astronaut nasa shuttle spaceship
dog: dog puppy collie canine pup
animal: animal wildlife pet
food: food meal eat ate eaten
concert: concert gig performance perform performer
fan: fan supporter supporters
role: role character
tv: tv television broadcast broadcaster
goalkeeper: goalkeeper goalie
race: racing racer
olympic: olympic olympics medal medalist
suspend: suspend suspension
fire-crew: firefighter fireman firemen
sergeant: sergeant lieutenant captain
witness-see: saw seen
believe: believe belief
think: think thought
know: know knew known knowledge
remember: remember recall
forget: forget forgotten forgot
understand: understand understood understanding
fear-of: worry worried concern concerned anxious anxiety
insist: insist insistence
argue: argue argument
explain: explain explanation
describe: describe description portray depict
ask: ask question query
answer: answer reply respond response responses
shout: shout yell scream chant chanted cry cried
write: write wrote written writer
speak: speak spoke spoken speech speaker address
listen: listen hear heard
walk: walk walked stroll
run: run ran
enter: enter entry
stay: stay remain
carry: carry hold held holding
pull: pull draw drew drawn
wear: wear wore worn clothes clothing
waist: waistband waist belt
leg: leg thigh
door: door doorway gate
roof: roof rooftop
wall: wall fence
floor: floor storey
bag: bag suitcase backpack
money: money cash
stone: stone brick pebble
baton: baton truncheon
candle: candle candlelit candlelight
number: figure total count
double: double twice
recent: recent latest
new: new fresh
whole: whole entire
bad: worst worse bad
good: good better best
important: significant key crucial critical vital essential
dangerous: dangerous danger hazardous hazard risk risky
difficult: difficult difficulty hard
easy: easy easily
different: different difference
similar: similar alike
unclear: unclear unknown uncertain uncertainty
immediate: immediate immediately
drive: drive drove driven driver motorist
bring: bring brought
choose: choose chose chosen choice pick select opt
catch: catch caught
feel: feel felt
bite: bite bit bitten
blow: blow blew blown
freeze: freeze froze frozen
forgive: forgive forgave forgiven
lay: lay laid lain
lend: lend lent
lie-untruth: lie liar
light: light lit
mean: mean meant
oversee: oversee oversaw overseen supervise supervision
prove: prove proven
ride: ride rode ridden rider
seek: seek sought
sink: sank sunk sunken sinking capsize
sit: sit sat
sleep: sleep slept asleep
swear: swear swore sworn oath
sweep: sweep swept
swim: swim swam swum swimmer
teach: teach taught
tear: tear tore torn rip
undergo: undergo underwent undergone
wake: wake woke awoke awake
bind: bind bound
foot: foot feet
dig: dig dug
feed: feed fed
shrink: shrink shrank shrunk
swing: swing swung
massacre: massacre slaughter carnage bloodshed bloodbath
ammunition: ammunition ammo
acquit: acquit acquittal exonerate
bail: bail bond
testify: testify testimony
jewel: jewel jewelry gem
thwart: thwart foil repel prevent avert
harass: harass stalk stalker
appeal: appeal appellate
plead: plead pled plea
mafia: mafia mafioso mobster
corpse: corpse cadaver
cause: cause trigger spark result
extradite: extradite deport
lenient: lenient leniency clemency
punish: punish penalize
illegal: illegal unlawful illicit
legal: legal lawful
helicopter: helicopter chopper
survive: survive survivor
plunge: plummet
wind: wind gust
wave: wave tsunami
heat: heat heatwave
cold: cold chilly freezing
outskirts: outskirts suburb suburban
heart: cardiac coronary
divorce: divorce separated
grandmother: grandmother grandma
celebrity: celebrity celeb
publicist: publicist rep
audience: audience viewer
magazine: magazine mag
fame: fame famous renowned legendary icon
religion: religion religious
overturn: overturn reverse repeal revoke rescind
reform: reform overhaul
delay: delay postpone defer
extend: extend extension prolong
occupy: occupy occupation
tension: tension tense
nuclear: atomic
democracy: democracy democratic
revenue: revenue turnover
executive: executive ceo
bug: bug flaw vulnerability hole loophole glitch defect
patch: patch fix repair
update: update upgrade
password: password login credentials
cable: cable fibre fiber
disrupt: disrupt interrupt
telecom: telecom telecommunications
device: device gadget
factory: factory plant
supermarket: supermarket grocery grocer
error: error mistake mistaken blunder
playoff: playoff postseason
tournament: tournament cup
boxer: boxer boxing heavyweight
retain: retain defend
referee: referee umpire
stadium: stadium arena
opponent: opponent challenger rival
happen: happen occur unfold
estimate: estimate approximately roughly
admit: admit admission acknowledge concede confess
stress: emphasize stress
claim: claim assert
order: order instruct
fail: fail failure
transfer: transfer transport
wait: wait await
many: many numerous
quiet: quiet calm
previous: previous prior
former: former ex
near: near nearby
shortly: shortly soon
"""
