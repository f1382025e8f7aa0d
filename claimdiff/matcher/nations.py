"""Countries with what news says for them: the people, the capital, the seat of power.

A closed list: matching by likeness would take Niger for Nigeria, and Iran for Iraq.
"""

from __future__ import annotations

NATIONS = """
russia: russian russians moscow kremlin
america: american americans washington us usa u.s united-states
britain: british briton britons uk london england english
china: chinese beijing
japan: japanese tokyo
germany: german germans berlin
france: french paris
greece: greek greeks athens
italy: italian italians rome
spain: spanish madrid spaniard
israel: israeli israelis jerusalem
palestine: palestinian palestinians
iran: iranian iranians tehran
iraq: iraqi iraqis baghdad
syria: syrian syrians damascus
turkey: turkish ankara turk turks
ukraine: ukrainian ukrainians kyiv kiev
poland: polish warsaw
india: indian indians delhi
pakistan: pakistani pakistanis islamabad
afghanistan: afghan afghans kabul
indonesia: indonesian indonesians jakarta
korea: korean koreans
egypt: egyptian egyptians cairo
libya: libyan libyans tripoli
sudan: sudanese khartoum
somalia: somali somalis mogadishu
kenya: kenyan kenyans nairobi
nigeria: nigerian nigerians abuja
mexico: mexican mexicans
brazil: brazilian brazilians brasilia
canada: canadian canadians ottawa
australia: australian australians canberra
cuba: cuban cubans havana
venezuela: venezuelan caracas
sweden: swedish swede stockholm
norway: norwegian oslo
denmark: danish copenhagen dane
finland: finnish helsinki
netherlands: dutch hague
belgium: belgian brussels
switzerland: swiss bern
austria: austrian vienna
hungary: hungarian budapest
portugal: portuguese lisbon
ireland: irish dublin
scotland: scottish edinburgh
philippines: philippine filipino filipinos manila
thailand: thai bangkok
vietnam: vietnamese hanoi
europe: european eu
saudi: saudis riyadh
lebanon: lebanese beirut
yemen: yemeni sanaa
taiwan: taiwanese taipei
argentina: argentine argentinian argentines buenos-aires
chile: chilean chileans
colombia: colombian colombians bogota
peru: peruvian peruvians
bolivia: bolivian bolivians
ecuador: ecuadorian ecuadorean
haiti: haitian haitians
jamaica: jamaican jamaicans
ethiopia: ethiopian ethiopians
uganda: ugandan ugandans kampala
rwanda: rwandan rwandans kigali
congo: congolese kinshasa
zimbabwe: zimbabwean zimbabweans harare
ghana: ghanaian ghanaians accra
senegal: senegalese dakar
mali: malian malians bamako
morocco: moroccan moroccans rabat
algeria: algerian algerians algiers
tunisia: tunisian tunisians tunis
africa: african africans
kuwait: kuwaiti kuwaitis
qatar: qatari qataris doha
bahrain: bahraini bahrainis
bangladesh: bangladeshi bangladeshis dhaka
nepal: nepali nepalese kathmandu
myanmar: burma burmese
malaysia: malaysian malaysians
singapore: singaporean singaporeans
cambodia: cambodian cambodians
mongolia: mongolian mongolians
kazakhstan: kazakh kazakhs
armenia: armenian armenians yerevan
azerbaijan: azerbaijani azeri baku
belarus: belarusian belarusians minsk
czechia: czech czechs prague
slovakia: slovak slovaks bratislava
romania: romanian romanians bucharest
bulgaria: bulgarian bulgarians sofia
serbia: serbian serb serbs belgrade
croatia: croatian croatians croat croats zagreb
bosnia: bosnian bosnians sarajevo
albania: albanian albanians
kosovo: kosovar kosovars pristina
lithuania: lithuanian lithuanians vilnius
latvia: latvian latvians riga
estonia: estonian estonians tallinn
iceland: icelandic reykjavik
"""
