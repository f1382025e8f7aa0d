"""Spellings of one name that letters alone do not show: nicknames and romanisations, as tables."""

from __future__ import annotations

#: Given names and what people of that name are called.
NICKNAMES = """
michael mike mick mickey
william bill billy will willy
robert bob bobby rob robbie
richard rick dick ricky rich
james jim jimmy jamie
john jack johnny
joseph joe joey
thomas tom tommy
edward ed eddie ted teddy ned
charles charlie chuck
daniel dan danny
david dave davey
donald don donny
anthony tony
andrew andy drew
benjamin ben benny
christopher chris
gregory greg
jeffrey geoffrey jeff geoff
kenneth ken kenny
lawrence larry laurence
matthew matt
nicholas nick
patrick pat paddy
peter pete
philip phil phillip
ronald ron ronnie
samuel sam sammy
stephen steve steven
theodore ted theo
timothy tim
vincent vince vinnie
zachary zach zack
alexander alex alec
albert al bert
raymond ray
frederick fred freddie
gerald gerry jerry
leonard leo len lenny
walter walt
elizabeth liz beth betty lizzie eliza
katherine kathy kate katie catherine cathy
margaret maggie meg peggy
patricia pat patty trish
susan sue susie
deborah debbie deb debra
barbara barb
jennifer jen jenny
jessica jess
rebecca becky
victoria vicky
christine chris christina
cynthia cindy
dorothy dot
nancy nan
abigail abby
bernard bernie
eugene gene
francis frank
franklin frank
nathaniel nate nathan
ulysses lyss
vladimir volodya
"""

#: Romanisations of one name or syllable: Korean, Arabic, Slavic and others.
ROMANISATIONS = """
ri rhee rei lee yi li
pak park bak
choe choi
kim gim
paek baek paik
jong jung jeong chong chung
un eun woon
hyok hyuk
chol cheol chul
yong young yeong
song seong sung
sok seok suk
ho hoh
ryong yong
no roh noh
im lim rim
yu yoo ryu
jo cho
kwon gwon
hwang whang
muhammad mohammed mohamed mohammad muhammed mohamad mahomet mehmed mohamud mohammud
ahmad ahmed achmad
hussein husain hussain husayn hussien
hassan hasan
gaddafi qaddafi kadafi gadhafi qadhafi gaddaffi khadafy kaddafi
usama osama
laden ladin
abdullah abdallah abdulla
abdul abdel abd
said saeed sayeed saeid
saleh salih
youssef yusuf yousef yusef yousuf joseph
ibrahim ebrahim
omar umar
osman othman uthman
zayn zain zein
tariq tarek tareq
khalid khaled
jamal gamal
nasser nasir naser
haniyeh haniya hanieh haniyah
nasrallah nasralla
sharif shareef sherif
rahman rehman
karim kareem
jafar jaafar
ali aly
el al
tchaikovsky chaikovsky tschaikowsky chaikovskii
yeltsin eltsin jelzin
khrushchev chruschtschow krushchev
gorbachev gorbachov gorbatschow
solzhenitsyn solschenizyn
dostoevsky dostoyevsky dostoevskii
chekhov tchekhov chekov
rachmaninoff rakhmaninov rachmaninov
zelensky zelenskyy zelenskiy selenskyj zelenskyi
poroshenko porochenko
lukashenko lukashenka
yanukovych yanukovich
yushchenko iushchenko
tymoshenko timoshenko
volodymyr vladimir wladimir
oleksandr alexander aleksandr
andriy andrei andrey andrii
serhiy sergei sergey serhii serge
mykola nikolai nikolay
mikhail michail mykhailo
yuri yury iouri yuriy iurii
dmitry dmitri dmitriy dmitrii dmytro
evgeny yevgeny evgeni yevgeni evgenii
yekaterina ekaterina
xi hsi
zedong tsetung
zhou chou
mao mau
deng teng
qing ching
jinping chinping
maria mariya
yulia julia yuliya
natalia natalya nataliya
sofia sophia
tayyip tayip
erdogan erdoghan
hamid hameed
khamenei khamenai chamenei
rouhani ruhani rohani
zarif sarif
ahmadinejad ahmadinezhad
ghani gani
karzai karzay
nguyen nguyn
suu su
ignatius ignacio
karolos carolos
ilias elias
yannis yiannis giannis ioannis
giorgos george yorgos
konstantinos constantinos konstandinos constantine
kimani kimany
mahmoud mahmud
marwan merwan
faisal faysal feisal
fuad fouad
suleiman sulaiman soleiman soleimani suleyman
qasem qassem kassem qasim ghasem
ismail esmail ismael
"""
