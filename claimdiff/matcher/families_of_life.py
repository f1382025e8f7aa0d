"""Families of words for the rest of the news: trade, technology, sport, places, bodies, qualities, daily verbs.

Written as in `families.py`: one family a line, its name first.
"""

from __future__ import annotations

DAILY_LIFE = """
approach: approach confront confrontation
aim: aim pointed pointing
autopsy: autopsy coroner postmortem
corpse: corpse cadaver
gather: gather gathered gathering assemble congregate
disperse: disperse scatter
push: shove shoved
compel: compel coerce forced
chase: chase chased pursue pursuit
patrol: patrol patrolling
resist: resist resistance
torture: torture abuse mistreat mistreatment
rape: rape rapist
harass: harass stalk stalker
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
cold: cold chilly
heat: heat heatwave
wind: wind gust
wave: wave tsunami
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
device: device gadget
telecom: telecom telecommunications
cable: cable fibre fiber
password: password login credentials
bug: bug flaw vulnerability hole loophole glitch defect
patch: patch fix repair
update: update upgrade
disrupt: disrupt interrupt
processor: processor chip cpu microprocessor
screen: screen display
site: website webpage online internet web
tweet: tweet twitter tweeted
customer: customer client consumer shopper buyer
maker: maker manufacturer producer manufacture vendor
factory: factory plant
supermarket: supermarket grocery grocer
revenue: revenue turnover
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
religion: religion religious
muslim: muslim islam islamic
christian: christian christianity
candidate: candidate contender nominee nominate nomination
inaugurate: inaugurate inauguration
chair: chairman chairwoman chairperson
deputy: deputy vice
executive: executive ceo
aide: aide aides adviser advisor
abroad: overseas abroad
expert: expert analyst economist specialist
teacher: teacher educator
surgery: surgery operation operate transplant
vaccine: vaccine vaccination vaccinate jab
cancer: cancer tumor
drug-medicine: medicine medication pill
neighborhood: neighbourhood neighborhood borough precinct
outskirts: outskirts suburb suburban
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
playoff: playoff postseason
tournament: tournament cup
retain: retain defend
referee: referee umpire
stadium: stadium arena
boxer: boxer boxing heavyweight
opponent: opponent challenger rival
audience: audience viewer
celebrity: celebrity celeb
fame: fame famous renowned legendary icon
publicist: publicist rep
magazine: magazine mag
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
cause: cause trigger spark result
heart: heart cardiac coronary
delay: delay postpone defer
extend: extend extension prolong
error: error mistake mistaken blunder
happen: happen occur unfold
estimate: estimate approximately roughly
admit: admit admission acknowledge concede confess
stress: stress emphasize
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
