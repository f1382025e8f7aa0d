"""Words that tell a person's name from another name: tables, no rules."""

from __future__ import annotations

#: Words of which names of things are made, bodies and places among them: no person's family name as a rule.
THINGS = frozenset((
    # bodies, firms, and what they are part of
    """academy administration advisers advisors affairs agencies airlines airways alliance allies archdiocese arts
    associates authority aviation board brands brewery brigade broadcasting broncos business businesses cabinet
    campaign capital cartel centers chargers charity church circuit clinic coalition college colts com command
    commando commandos commerce communications communist communists companies computer computers confederation
    conference congregation conservation conservative conservatives consortium construction consulting corporation
    corps council creations credit customs defence defenders defense delegation democracy democrat democratic
    democrats department design development devices diocese directorate distribution distributors division drugs
    economics economy education electoral electric electronics embassy emergency energy engineering enquirer
    enterprise enterprises entertainment environment environmental equities estate estates ethics exchange
    executive export facility faculty films finance financial fisheries food foods foreign forum foundation
    friends front gas gazette global government guardian guards health herald highway holdings homes homicide
    housing humane immigration independence independent industrial industries industry infirmary information
    innovation inquirer institution insurance intelligence internal international investigation investigations
    investment investments investor investors jail journal judicial judiciary juvenile labor laboratories
    laboratory labour labs leadership legal legislature liberation library limited lines llc llp local loyalists
    management manufacturing marine marines maritime market marketing markets media medical medicine merchant
    metals metro metropolitan militants military militia mining mission missions mobile motors mounted movement
    mutual national nationals naval network networks northeast northwest observatory oil opposition orchestra
    orioles orthodox parish partners partnership patrol petroleum pharmaceutical pharmaceuticals pictures plc
    political politics power prison probation production productions products professional program programme
    project projects property protection public publishing radical railroad railway railways records recovery
    regional register registry relations relief republican republicans rescue research reserve reserves resort
    resorts resources response restaurant restaurants retail review rights royal rural sciences scientific
    scientists scouts secret security seminary senior services shipping social socialist society software
    solutions southeast southwest staff stations steel steelworkers stores studio studios superior supply supreme
    systems task team tech technical technologies technology telecom telecommunications telephone television
    textiles trade trading training transit transport transportation treasury treatment tribune trust united
    universal utilities ventures veterans warriors watch website wildlife wireless workers works world worldwide
    yankees youth zoo
    """
    # ships, vehicles, wares, works and events
    """act acts address airbus album alert alerts amendment anniversary appeal arena award awards ballet ban battle blog
    boeing bomb book bowl boxing broadway bulletin camry card cards census ceremony challenge championship
    championships channel classic code combat comics concert concerts contest convention convoy copter corolla
    corridor coupe court covenant cruise cruiser culture deal debate declaration derby destroyer dialogue diary
    dispatch dollars drive dvd earthquake edition election elections era euro euros evening expedition explorer
    expo express fashion festival fever film final finals fleet flight forecast freedom frigate fusion galaxy game
    glove gold grammy guide guns half harvest heritage holiday holocaust hotline hurricane idol index initiative
    interim internet ipad iphone jet juice kit laws letter letters liberty lottery mac macbook magazine mail
    majesty manual marathon march mass match medal meeting memorial mental micro microsoft million month morning
    movie music mystery name nights northern nuclear office offices olympic olympics open opera order oscar oscars
    package paper pass patch patent peace phone pilot pipeline plan player playoff playoffs plays podcast policy
    premiership preview prime prize pro proceedings promises protocol quake race rage rally record recorder red
    referendum reform regulation regulations release report reports resolution revolution rifle risk road rocket
    rockets round route rover rule rules safe safety saga sale sapphire satellite scandal school schools season
    series session show shuttle silver slam song special star stars statement storm story strike suite summit
    sunday super surface survey syndrome system talk test testament theory tour tournament tower towers treaty
    trial trophy truck tsunami tv update valuable version victory video violence virus voice volleyball warship
    weather web weekend wide windows winter word workplace year
    """
    # places
    """airfield airport alley alps aquarium archipelago area array atoll avenue barracks base basin beach beltway blvd
    border boulevard building buildings canal canyon cape castle cathedral cave cemetery center centre city coast
    compound condominiums cottage courthouse creek crossing crown dam delta desert dike district docks downs east
    eastern equator estuary expressway factory falls farm farms fault fjord flats forest fort freeway frontier
    garden gardens glacier gorge gulf harbor harbour heights hemisphere highlands house interstate island islands
    isle isles islets junction jungle lake lakes lighthouse lounge mall mansion marina meadows mesa midlands mills
    mosque motel motorway mount mountain mountains museum north oasis ocean palace park passage peak peaks
    peninsula pier pit place plains plant plants plateau plaza pond port prairie precinct prefecture province
    quarter quarters quay ranch range reef refinery region reservoir residence ridge rift river riverside ruins
    sanctuary sea seaboard seas shore shores shrine south southern spa spaceport square stadium station strait
    straits strip suburb suburbs subway supermarket temple terminal terrace territories territory theater theatre
    township trail trench tunnel turnpike university valley valleys village vineyard volcano wetlands wharf
    wilderness yard zone
    """
    # what is said of many, teams among them, and words of a headline
    """aces activists agents americans angels anonymous arrest arrested arrives astros attack attacks attorneys bears
    bengals billion blackhawks blue bobcats braves brewers broadly bruins buccaneers canucks capitals cardinals
    cavaliers celtics chiefs citizens cowboys crash cubs dead death deaths devils dodgers dolphins ducks eagles
    employees falcons families fans feuded fighters fire firefighters first flyers giants grizzlies gunman hawks
    heat heels hornets hundred indians jaguars jets killed killer killing kills kings knicks knights lakers
    leaders lions magic mariners marlins maverick mavericks members mets mothers murder natural nets new nuggets
    officers oilers old pacers packers padres panthers patriots penguins people phillies pirates pistons police
    predators prior protests raiders rams rangers raptors ravens reds redskins robbery rockies royals saints scene
    seahawks senators service sharks shooting six sixty sources sox spurs steelers students sues suns suspect
    texans thousand thunder tigers timberwolves titans twins vikings whites wizards women
    """
).split())

#: Endings of family names, and beginnings.
FAMILY_ENDINGS = tuple(
    """ov ova ev eva sky ski ska skaya enko chuk wicz vich vic shvili dze ian yan oglu poulos idis akis stein berg mann
    baum feld son sen quist strom ez es elli etti ini ucci escu zadeh nejad wala pour""".split()
)
#: Family names that are common in English news, whatever the name before them.
FAMILY_NAMES = frozenset(
    """adams ahmed alexander ali allen alvarez anderson armstrong arnold austin bailey baker barnes bell bennett boyd
    bradley brooks brown bryant burke burns bush butler campbell carroll carter castillo castro chavez chen clark
    clarke clinton cole coleman collins cook cooper cox crawford cruz cunningham daniels davies davis diaz dixon
    duncan dunn edwards elliott ellis evans ferguson fernandez fisher flores ford foster fox fraser freeman garcia
    gardner george gibson gomez gonzales gonzalez gordon graham grant gray greene griffin gutierrez hall hamilton
    hansen harper harris harrison hart harvey hayes henderson henry hernandez herrera hicks hill hoffman holmes
    howard hudson hughes hunt jackson jacobs james jenkins jimenez johnson johnston jones jordan kelley kelly
    kennedy khan king knight lane lawson lee lewis long lopez marshall martin martinez mason matthews mendoza
    meyer miller mills mitchell moore morales moreno morgan morris morrison murphy murray myers nelson nguyen
    nichols obama olson ortiz owens palmer park parker patel patterson payne perez perkins perry peters peterson
    phillips pierce porter powell price putin ramirez ramos reed reyes reynolds rice richards richardson rivera
    rivers roberts robertson robinson rodriguez rogers romero rose ross ruiz russell ryan sanchez sanders santos
    schmidt schultz scott shaw silva simmons simpson singh smith snyder spencer stephens stevens stewart stone
    sullivan taylor thomas thompson torres trump tucker turner vargas wagner walker wallace walsh ward warren
    washington watkins watson weaver webb welch wells west wheeler white williams willis wilson
    wong wright young""".split()
)
FAMILY_BEGINNINGS = ("mc", "o'", "fitz")

#: Ends of a word before a name that says what its bearer is or how it is told: "Linebacker Jim Foley".
ROLE_ENDINGS = tuple("er ers or ors man woman ist ian ant ent eer ive mate ly".split())

#: Second halves of adjectives written with a hyphen ("Western-backed", "Soviet-era"), and their first halves.
ADJECTIVE_ENDINGS = frozenset(
    """led born area era run style like wide class owned made held end bound old based size free friendly time level
    type year party known grown built funded linked""".split()
)
ADJECTIVE_BEGINNINGS = frozenset("all anti co ex half mid non post pre pro re self semi".split())
