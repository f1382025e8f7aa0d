"""A closed table of places: countries with what they are called, their capitals, large cities and regions."""

from __future__ import annotations

#: One country a line: name, other names ; demonyms ; capital (other names after /) ; other cities and regions.
#: A line that begins with blanks goes on with the one before.
COUNTRIES = """
Afghanistan ; Afghan Afghans ; Kabul ; Kandahar, Herat, Mazar-i-Sharif, Kunduz, Jalalabad, Helmand
Albania ; Albanian Albanians ; Tirana ;
Algeria ; Algerian Algerians ; Algiers ; Oran
Andorra ; Andorran ; Andorra la Vella ;
Angola ; Angolan Angolans ; Luanda ;
Argentina ; Argentine Argentinian Argentines ; Buenos Aires ; Rosario, Patagonia
Armenia ; Armenian Armenians ; Yerevan ;
Australia ; Australian Australians ; Canberra ; Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart,
    Queensland, Victoria, New South Wales, Tasmania
Austria ; Austrian Austrians ; Vienna ; Salzburg, Graz, Innsbruck, Linz
Azerbaijan ; Azerbaijani Azerbaijanis ; Baku ;
Bahamas ; Bahamian ; Nassau ;
Bahrain ; Bahraini ; Manama ;
Bangladesh ; Bangladeshi Bangladeshis ; Dhaka ; Chittagong, Sylhet, Cox's Bazar
Barbados ; Barbadian ; Bridgetown ;
Belarus ; Belarusian Belarusians ; Minsk ; Brest, Gomel
Belgium ; Belgian Belgians ; Brussels ; Antwerp, Ghent, Liege, Bruges
Belize ; Belizean ; Belmopan ;
Benin ; Beninese ; Porto-Novo ; Cotonou
Bhutan ; Bhutanese ; Thimphu ;
Bolivia ; Bolivian Bolivians ; La Paz ; Sucre, Cochabamba
Bosnia and Herzegovina, Bosnia ; Bosnian Bosnians ; Sarajevo ; Srebrenica, Mostar, Banja Luka
Botswana ; Botswanan ; Gaborone ;
Brazil ; Brazilian Brazilians ; Brasilia ; Rio de Janeiro, Sao Paulo, Salvador, Recife, Manaus, Porto Alegre
Brunei ; Bruneian ; Bandar Seri Begawan ;
Bulgaria ; Bulgarian Bulgarians ; Sofia ; Plovdiv, Varna, Burgas
Burkina Faso ; Burkinabe ; Ouagadougou ;
Burundi ; Burundian ; Bujumbura ;
Cambodia ; Cambodian Cambodians ; Phnom Penh ; Siem Reap
Cameroon ; Cameroonian Cameroonians ; Yaounde ; Douala
Canada ; Canadian Canadians ; Ottawa ; Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Quebec,
    Ontario, Alberta, British Columbia, Manitoba, Nova Scotia, Saskatchewan
Cape Verde ; Cape Verdean ; Praia ;
Central African Republic ; Central African ; Bangui ;
Chad ; Chadian ; N'Djamena ;
Chile ; Chilean Chileans ; Santiago ; Valparaiso, Concepcion, Iquique
China ; Chinese ; Beijing/Peking ; Shanghai, Hong Kong, Guangzhou, Shenzhen, Wuhan, Chongqing, Chengdu, Tianjin,
    Nanjing, Macau, Tibet, Xinjiang, Sichuan, Urumqi, Lhasa, Hubei, Yunnan, Guangdong, Dandong
Colombia ; Colombian Colombians ; Bogota ; Medellin, Cali, Cartagena, Barranquilla
Comoros ; Comoran ; Moroni ;
Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo ; Congolese ; Kinshasa ; Goma, Bukavu,
    Lubumbashi
Republic of the Congo, Congo Republic ; ; Brazzaville ;
Costa Rica ; Costa Rican Costa Ricans ; San Jose ;
Croatia ; Croatian Croatians Croat ; Zagreb ; Split, Dubrovnik
Cuba ; Cuban Cubans ; Havana ; Guantanamo, Santiago de Cuba
Cyprus ; Cypriot Cypriots ; Nicosia ; Limassol, Larnaca
Czech Republic, Czechia ; Czech Czechs ; Prague ; Brno, Ostrava
Denmark ; Danish Dane Danes ; Copenhagen ; Aarhus, Greenland
Djibouti ; Djiboutian ; ;
Dominican Republic ; Dominican Dominicans ; Santo Domingo ;
East Timor, Timor-Leste ; Timorese ; Dili ;
Ecuador ; Ecuadorian Ecuadorean ; Quito ; Guayaquil, Manta
Egypt ; Egyptian Egyptians ; Cairo ; Alexandria, Port Said, Suez, Giza, Luxor, Sharm el-Sheikh, Sinai
El Salvador ; Salvadoran Salvadorans ; San Salvador ;
Equatorial Guinea ; Equatoguinean ; Malabo ;
Eritrea ; Eritrean Eritreans ; Asmara ;
Estonia ; Estonian Estonians ; Tallinn ;
Eswatini, Swaziland ; Swazi ; Mbabane ;
Ethiopia ; Ethiopian Ethiopians ; Addis Ababa ; Tigray
Fiji ; Fijian Fijians ; Suva ;
Finland ; Finnish Finn Finns ; Helsinki ; Tampere, Turku
France ; French ; Paris ; Marseille, Lyon, Nice, Toulouse, Strasbourg, Bordeaux, Lille, Nantes, Calais, Cannes,
    Corsica, Normandy
Gabon ; Gabonese ; Libreville ;
Gambia ; Gambian Gambians ; Banjul ;
Georgia ; Georgian Georgians ; Tbilisi ; Batumi, Abkhazia, South Ossetia
Germany ; German Germans ; Berlin ; Hamburg, Munich, Frankfurt, Cologne, Stuttgart, Dusseldorf, Dresden, Leipzig,
    Bonn, Bremen, Hanover, Bavaria, Saxony
Ghana ; Ghanaian Ghanaians ; Accra ; Kumasi
Greece ; Greek Greeks ; Athens ; Thessaloniki, Crete, Patras, Lesbos, Piraeus, Rhodes
Guatemala ; Guatemalan Guatemalans ; Guatemala City ;
Guinea ; Guinean Guineans ; Conakry ;
Guinea-Bissau ; ; Bissau ;
Guyana ; Guyanese ; Georgetown ;
Haiti ; Haitian Haitians ; Port-au-Prince ; Leogane, Cap-Haitien
Honduras ; Honduran Hondurans ; Tegucigalpa ; San Pedro Sula
Hungary ; Hungarian Hungarians ; Budapest ;
Iceland ; Icelandic Icelander Icelanders ; Reykjavik ;
India ; Indian Indians ; New Delhi/Delhi ; Mumbai/Bombay, Kolkata/Calcutta, Chennai/Madras, Bangalore/Bengaluru,
    Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Srinagar, Kerala, Punjab, Gujarat, Bihar, Assam, Uttar Pradesh,
    Maharashtra, Tamil Nadu, Jammu
Indonesia ; Indonesian Indonesians ; Jakarta ; Bali, Surabaya, Bandung, Medan, Banda Aceh, Aceh, Sumatra, Java,
    Sulawesi, Papua, Lombok, Padang, Palu, Yogyakarta, Borneo
Iran ; Iranian Iranians ; Tehran/Teheran ; Isfahan, Mashhad, Shiraz, Tabriz, Qom, Bam, Natanz, Fordow
Iraq ; Iraqi Iraqis ; Baghdad ; Mosul, Basra, Kirkuk, Fallujah, Irbil/Erbil, Najaf, Karbala, Tikrit, Ramadi, Anbar
Ireland ; Irish ; Dublin ; Cork, Galway, Limerick
Israel ; Israeli Israelis ; Jerusalem ; Tel Aviv, Haifa, Eilat, Beersheba, Ashkelon, Sderot
Italy ; Italian Italians ; Rome ; Milan, Naples, Turin, Venice, Florence, Genoa, Palermo, Bologna, Sicily,
    Sardinia, Lampedusa, L'Aquila
Ivory Coast, Cote d'Ivoire ; Ivorian Ivorians ; Yamoussoukro ; Abidjan
Jamaica ; Jamaican Jamaicans ; Kingston ;
Japan ; Japanese ; Tokyo ; Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Nagoya, Sapporo, Okinawa, Sendai,
    Yokohama, Kobe, Hokkaido, Honshu
Jordan ; Jordanian Jordanians ; Amman ; Aqaba
Kazakhstan ; Kazakh Kazakhs ; Astana/Nur-Sultan ; Almaty, Baikonur
Kenya ; Kenyan Kenyans ; Nairobi ; Mombasa, Kisumu, Garissa
Kiribati ; ; Tarawa ;
Kosovo ; Kosovar Kosovan ; Pristina ;
Kuwait ; Kuwaiti Kuwaitis ; Kuwait City ;
Kyrgyzstan ; Kyrgyz ; Bishkek ; Osh
Laos ; Laotian Lao ; Vientiane ;
Latvia ; Latvian Latvians ; Riga ;
Lebanon ; Lebanese ; Beirut ; Sidon, Tyre
Lesotho ; Basotho ; Maseru ;
Liberia ; Liberian Liberians ; Monrovia ;
Libya ; Libyan Libyans ; Tripoli ; Benghazi, Misrata, Sirte, Tobruk, Derna
Liechtenstein ; ; Vaduz ;
Lithuania ; Lithuanian Lithuanians ; Vilnius ; Kaunas
Luxembourg ; Luxembourgish ; ;
Madagascar ; Malagasy ; Antananarivo ;
Malawi ; Malawian Malawians ; Lilongwe ; Blantyre
Malaysia ; Malaysian Malaysians ; Kuala Lumpur ; Penang, Sabah, Sarawak, Johor
Maldives ; Maldivian Maldivians ; Male ;
Mali ; Malian Malians ; Bamako ; Timbuktu, Gao, Kidal
Malta ; Maltese ; Valletta ;
Mauritania ; Mauritanian ; Nouakchott ;
Mauritius ; Mauritian ; Port Louis ;
Mexico ; Mexican Mexicans ; Mexico City ; Tijuana, Ciudad Juarez, Guadalajara, Monterrey, Acapulco, Cancun,
    Chiapas, Oaxaca, Sinaloa, Guerrero
Moldova ; Moldovan Moldovans ; Chisinau ; Transnistria
Monaco ; Monegasque ; ;
Mongolia ; Mongolian Mongolians ; Ulaanbaatar/Ulan Bator ;
Montenegro ; Montenegrin ; Podgorica ;
Morocco ; Moroccan Moroccans ; Rabat ; Casablanca, Marrakech/Marrakesh, Tangier, Fez
Mozambique ; Mozambican Mozambicans ; Maputo ; Beira
Myanmar, Burma ; Burmese ; Naypyidaw ; Yangon/Rangoon, Mandalay, Rakhine
Namibia ; Namibian Namibians ; Windhoek ;
Nauru ; Nauruan ; ;
Nepal ; Nepalese Nepali ; Kathmandu ; Pokhara
Netherlands, Holland ; Dutch ; Amsterdam ; Rotterdam, The Hague, Utrecht
New Zealand ; New Zealander New Zealanders ; Wellington ; Auckland, Christchurch
Nicaragua ; Nicaraguan Nicaraguans ; Managua ;
Niger ; Nigerien Nigeriens ; Niamey ; Agadez
Nigeria ; Nigerian Nigerians ; Abuja ; Lagos, Kano, Maiduguri, Borno, Chibok, Port Harcourt, Kaduna, Jos
North Korea, DPRK ; North Korean North Koreans ; Pyongyang ; Kaesong, Wonsan, Yongbyon, Punggye-ri, Sinuiju
North Macedonia, Macedonia ; Macedonian Macedonians ; Skopje ;
Norway ; Norwegian Norwegians ; Oslo ; Bergen, Trondheim, Utoya
Oman ; Omani Omanis ; Muscat ;
Pakistan ; Pakistani Pakistanis ; Islamabad ; Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Abbottabad,
    Balochistan, Waziristan, Swat
Palestinian territories, Palestine ; Palestinian Palestinians ; Ramallah ; Gaza/Gaza Strip/Gaza City, West Bank,
    Hebron, Nablus, Jenin, Rafah, Khan Younis, Bethlehem
Panama ; Panamanian Panamanians ; Panama City ;
Papua New Guinea ; Papua New Guinean ; Port Moresby ;
Paraguay ; Paraguayan Paraguayans ; Asuncion ;
Peru ; Peruvian Peruvians ; Lima ; Cusco, Arequipa
Philippines ; Philippine Filipino Filipinos ; Manila ; Cebu, Mindanao, Davao, Tacloban, Luzon, Leyte
Poland ; Polish Pole Poles ; Warsaw ; Krakow, Gdansk, Wroclaw, Lodz, Poznan
Portugal ; Portuguese ; Lisbon ; Porto, Faro, Madeira
Qatar ; Qatari Qataris ; Doha ;
Romania ; Romanian Romanians ; Bucharest ; Cluj, Timisoara
Russia, Russian Federation, USSR, Soviet Union ; Russian Russians Soviet ; Moscow ; Saint Petersburg/St
    Petersburg/St. Petersburg, Vladivostok, Sochi, Kazan, Chechnya, Grozny, Beslan, Dagestan, Volgograd,
    Novosibirsk, Yekaterinburg, Siberia, Kaliningrad, Kursk, Belgorod, Chelyabinsk
Rwanda ; Rwandan Rwandans ; Kigali ;
Samoa ; Samoan Samoans ; Apia ;
San Marino ; ; ;
Saudi Arabia ; Saudi Saudis ; Riyadh ; Jeddah, Mecca, Medina, Dammam
Senegal ; Senegalese ; Dakar ;
Serbia ; Serbian Serbians Serb Serbs ; Belgrade ; Novi Sad, Nis
Seychelles ; ; ;
Sierra Leone ; Sierra Leonean ; Freetown ;
Singapore ; Singaporean Singaporeans ; ; Sentosa
Slovakia ; Slovak Slovaks Slovakian ; Bratislava ; Kosice
Slovenia ; Slovenian Slovenians ; Ljubljana ;
Solomon Islands ; Solomon Islander ; Honiara ;
Somalia ; Somali Somalis ; Mogadishu ; Kismayo, Puntland, Somaliland
South Africa ; South African South Africans ; Pretoria ; Johannesburg, Cape Town, Durban, Soweto, Marikana, Port
    Elizabeth
South Korea ; South Korean South Koreans ; Seoul ; Busan, Incheon, Gwangju, Daegu, Pyeongchang, Jeju, Panmunjom
South Sudan ; South Sudanese ; Juba ;
Spain ; Spanish Spaniard Spaniards ; Madrid ; Barcelona, Seville, Valencia, Bilbao, Malaga, Catalonia, Granada,
    Majorca, Zaragoza
Sri Lanka ; Sri Lankan Sri Lankans ; Colombo ; Jaffna, Kandy
Sudan ; Sudanese ; Khartoum ; Darfur, Port Sudan, Omdurman
Suriname ; Surinamese ; Paramaribo ;
Sweden ; Swedish Swede Swedes ; Stockholm ; Gothenburg, Malmo, Uppsala
Switzerland ; Swiss ; Bern ; Geneva, Zurich, Basel, Lausanne, Davos
Syria ; Syrian Syrians ; Damascus ; Aleppo, Homs, Hama, Idlib, Raqqa, Palmyra, Latakia, Daraa, Deir ez-Zor, Douma,
    Ghouta
Taiwan ; Taiwanese ; Taipei ; Kaohsiung, Hualien
Tajikistan ; Tajik Tajiks ; Dushanbe ;
Tanzania ; Tanzanian Tanzanians ; Dodoma ; Dar es Salaam, Zanzibar
Thailand ; Thai Thais ; Bangkok ; Phuket, Chiang Mai, Pattaya, Chiang Rai
Togo ; Togolese ; Lome ;
Tonga ; Tongan Tongans ; Nuku'alofa ;
Trinidad and Tobago ; Trinidadian ; Port of Spain ;
Tunisia ; Tunisian Tunisians ; Tunis ; Sousse, Sfax
Turkey, Turkiye ; Turkish Turk Turks ; Ankara ; Istanbul, Izmir, Gaziantep, Diyarbakir, Antalya, Kobani
Turkmenistan ; Turkmen ; Ashgabat ;
Uganda ; Ugandan Ugandans ; Kampala ; Entebbe
Ukraine ; Ukrainian Ukrainians ; Kyiv/Kiev ; Odessa/Odesa, Kharkiv/Kharkov, Lviv, Donetsk, Luhansk/Lugansk,
    Mariupol, Crimea, Sevastopol, Kherson, Bakhmut, Zaporizhzhia, Chernobyl/Chornobyl, Donbas
United Arab Emirates, UAE ; Emirati Emiratis ; Abu Dhabi ; Dubai, Sharjah
United Kingdom, UK, U.K., Britain, Great Britain ; British Briton Britons ; London ; Manchester, Birmingham,
    Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Bristol, England, Scotland, Wales, Northern Ireland,
    Sheffield, Newcastle, Nottingham, Brighton, Oxford, Cambridge, Salisbury, Yorkshire, Kent, Cornwall
United States, US, U.S., USA, U.S.A., United States of America, America ; American Americans ; Washington
    DC/Washington/Washington D.C./Washington, DC/Washington, D.C. ; Puerto Rico, Guam
Uruguay ; Uruguayan Uruguayans ; Montevideo ;
Uzbekistan ; Uzbek Uzbeks ; Tashkent ; Samarkand
Vanuatu ; ; Port Vila ;
Vatican City, Vatican, Holy See ; ; ;
Venezuela ; Venezuelan Venezuelans ; Caracas ; Maracaibo
Vietnam ; Vietnamese ; Hanoi ; Ho Chi Minh City/Saigon, Da Nang, Hue
Yemen ; Yemeni Yemenis ; Sanaa/Sana'a ; Aden, Hodeidah/Hodeida, Taiz, Marib
Zambia ; Zambian Zambians ; Lusaka ;
Zimbabwe ; Zimbabwean Zimbabweans ; Harare ; Bulawayo
"""

#: A larger area, and the countries or areas that lie wholly in it.
AREAS = """
Korean Peninsula ; North Korea, South Korea
"""

#: What a government is called by its seat; such a word is an actor unless a preposition of place stands before it.
SEATS = """
Russia ; Kremlin
United States ; White House, Pentagon, Capitol Hill, Foggy Bottom
United Kingdom ; Downing Street, Whitehall, Westminster
France ; Elysee
South Korea ; Blue House
"""
