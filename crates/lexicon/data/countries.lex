# Countries, territories and former states: names, demonyms, capitals, seats of government. In order of the codes.
# Names are written without "the"; apostrophes are straight. An entry with `held:` is a former state: within its span its names,
# demonyms and capital win over those of today's countries (Moscow is SUN until 1991-12-26, Belgrade YUG until 2003-02-03).
# Constituent countries (Scotland) are names of their state; breakaway authorities are in bodies.lex; regions are in places.tsv.
# A capital whose bare name is ambiguous (St John's, Kingston, San Jose, Victoria) stands here with its country, or is left out.
@source compiled by the demarche authors from general reference knowledge
@licence CC0-1.0

country ABW Aruba
  demonym: Aruban | Arubans
  capital: Oranjestad

country AFG Afghanistan
  name: Islamic Republic of Afghanistan
  demonym: Afghan | Afghans | Afghani | Afghanis
  capital: Kabul
  seat: Arg Palace

country AGO Angola
  name: Republic of Angola | People's Republic of Angola
  demonym: Angolan | Angolans
  capital: Luanda

country AIA Anguilla
  demonym: Anguillan | Anguillans
  capital: The Valley, Anguilla

country ALA Åland Islands
  name: Aland Islands | Åland | Aland
  demonym: Ålander | Ålanders | Alander | Alanders
  capital: Mariehamn

country ALB Albania
  name: Republic of Albania
  demonym: Albanian | Albanians
  capital: Tirana

country AND Andorra
  name: Principality of Andorra
  demonym: Andorran | Andorrans
  capital: Andorra la Vella

country ARE United Arab Emirates
  name: UAE | U.A.E. | Emirates | Trucial States
  demonym: Emirati | Emiratis
  capital: Abu Dhabi

country ARG Argentina
  name: Argentine Republic
  demonym: Argentine | Argentines | Argentinian | Argentinians | Argentinean | Argentineans
  capital: Buenos Aires
  seat: Casa Rosada | San Martín Palace | San Martin Palace

country ARM Armenia
  name: Republic of Armenia
  demonym: Armenian | Armenians
  capital: Yerevan | Erevan

country ASM American Samoa
  demonym: American Samoan | American Samoans
  capital: Pago Pago

country ATA Antarctica

country ATG Antigua and Barbuda
  name: Antigua | Barbuda | Antigua & Barbuda
  demonym: Antiguan | Antiguans | Barbudan | Barbudans
  capital: St John's, Antigua

country AUS Australia
  name: Commonwealth of Australia
  demonym: Australian | Australians | Aussie | Aussies
  capital: Canberra
  seat: Yarralumla | Kirribilli House

country AUT Austria
  name: Republic of Austria
  demonym: Austrian | Austrians
  capital: Vienna
  seat: Ballhausplatz | Hofburg

country AZE Azerbaijan
  name: Republic of Azerbaijan | Azerbaidjan | Azerbaidzhan
  demonym: Azerbaijani | Azerbaijanis | Azeri | Azeris
  capital: Baku

country BDI Burundi
  name: Republic of Burundi
  demonym: Burundian | Burundians
  capital: Bujumbura | Gitega

country BEL Belgium
  # Brussels as an actor is nearly always the EU: it is only a place here.
  name: Kingdom of Belgium
  demonym: Belgian | Belgians

country BEN Benin
  name: Republic of Benin | Dahomey
  demonym: Beninese | Beninois
  capital: Cotonou | Porto-Novo

country BES Bonaire
  name: Sint Eustatius | Caribbean Netherlands
  demonym: Bonairean | Bonaireans
  capital: Kralendijk

country BFA Burkina Faso
  name: Burkina | Upper Volta
  demonym: Burkinabe | Burkinabé | Burkinabè
  capital: Ouagadougou

country BGD Bangladesh
  name: People's Republic of Bangladesh
  demonym: Bangladeshi | Bangladeshis
  capital: Dhaka | Dacca
  seat: Bangabhaban | Ganabhaban

country BGR Bulgaria
  name: Republic of Bulgaria
  demonym: Bulgarian | Bulgarians
  capital: Sofia

country BHR Bahrain
  name: Kingdom of Bahrain | Bahrein
  demonym: Bahraini | Bahrainis
  capital: Manama

country BHS Bahamas
  name: Commonwealth of the Bahamas
  demonym: Bahamian | Bahamians
  capital: Nassau

country BIH Bosnia and Herzegovina
  name: Bosnia | Bosnia-Herzegovina | Bosnia-Hercegovina | Bosnia & Herzegovina | Republic of Bosnia and Herzegovina | Herzegovina
  demonym: Bosnian | Bosnians | Bosniak | Bosniaks | Bosniac | Bosniacs | Herzegovinian | Herzegovinians
  capital: Sarajevo

country BLM Saint Barthélemy
  name: St. Barts | St Barts | Saint Barthelemy | St. Barthélemy
  capital: Gustavia

country BLR Belarus
  name: Republic of Belarus | Byelorussia | Belorussia | Byelarus
  demonym: Belarusian | Belarusians | Belarussian | Belarussians | Byelorussian | Byelorussians | Belorussian | Belorussians
  capital: Minsk

country BLZ Belize
  demonym: Belizean | Belizeans
  capital: Belmopan

country BMU Bermuda
  demonym: Bermudian | Bermudians | Bermudan | Bermudans

country BOL Bolivia
  name: Plurinational State of Bolivia | Republic of Bolivia
  demonym: Bolivian | Bolivians
  capital: La Paz | Sucre
  seat: Palacio Quemado | Burnt Palace | Casa Grande del Pueblo

country BRA Brazil
  name: Federative Republic of Brazil
  demonym: Brazilian | Brazilians
  capital: Brasília | Brasilia
  seat: Planalto | Planalto Palace | Itamaraty | Alvorada Palace

country BRB Barbados
  demonym: Barbadian | Barbadians | Bajan | Bajans
  capital: Bridgetown

country BRN Brunei
  name: Brunei Darussalam | Sultanate of Brunei
  demonym: Bruneian | Bruneians
  capital: Bandar Seri Begawan

country BTN Bhutan
  name: Kingdom of Bhutan
  demonym: Bhutanese
  capital: Thimphu

country BWA Botswana
  name: Republic of Botswana
  demonym: Botswanan | Botswanans | Motswana | Batswana
  capital: Gaborone

country CAF Central African Republic
  name: CAR | C.A.R. | Centrafrique
  demonym: Central African | Central Africans
  capital: Bangui

country CAN Canada
  name: Dominion of Canada
  demonym: Canadian | Canadians
  capital: Ottawa
  seat: Rideau Hall

country CCK Cocos Islands
  name: Cocos (Keeling) Islands | Keeling Islands
  demonym: Cocos Islander | Cocos Islanders

country CHE Switzerland
  name: Swiss Confederation
  demonym: Swiss
  capital: Bern | Berne

country CHL Chile
  name: Republic of Chile
  demonym: Chilean | Chileans
  capital: Santiago | Santiago de Chile
  seat: La Moneda | La Moneda Palace | Moneda Palace

country CHN China
  name: People's Republic of China | PRC | P.R.C. | Communist China | Mainland China | mainland China
  demonym: Chinese
  capital: Beijing | Peking
  seat: Zhongnanhai

country CIV Ivory Coast
  name: Côte d'Ivoire | Cote d'Ivoire | Cote D'Ivoire
  demonym: Ivorian | Ivorians | Ivoirian | Ivoirians | Ivoirien | Ivoiriens
  capital: Abidjan | Yamoussoukro

country CMR Cameroon
  name: Republic of Cameroon | Cameroun | Cameroons
  demonym: Cameroonian | Cameroonians | Cameroonese
  capital: Yaoundé | Yaounde
  seat: Etoudi Palace | Unity Palace

country COD Democratic Republic of the Congo
  name: Democratic Republic of Congo | DR Congo | D.R. Congo | DRC | D.R.C. | RDC | Congo-Kinshasa | Congo Kinshasa | Congo (Kinshasa) | Congo
  demonym: Congolese
  capital: Kinshasa

country COG Republic of the Congo
  # The bare "Congo" and "Congolese" are given to COD, which the news means far more often.
  name: Republic of Congo | Congo Republic | Congo-Brazzaville | Congo Brazzaville | Congo (Brazzaville)
  capital: Brazzaville

country COK Cook Islands
  demonym: Cook Islander | Cook Islanders | Cook Island
  capital: Avarua

country COL Colombia
  name: Republic of Colombia
  demonym: Colombian | Colombians
  capital: Bogotá | Bogota
  seat: Casa de Nariño | Casa de Narino | Casa Nariño | Casa Narino | Nariño Palace | Narino Palace

country COM Comoros
  name: Union of the Comoros | Comoro Islands | Federal Islamic Republic of the Comoros
  demonym: Comoran | Comorans | Comorian | Comorians
  capital: Moroni

country CPV Cape Verde
  name: Cabo Verde | Republic of Cabo Verde
  demonym: Cape Verdean | Cape Verdeans | Cabo Verdean | Cabo Verdeans
  capital: Praia

country CRI Costa Rica
  name: Republic of Costa Rica
  demonym: Costa Rican | Costa Ricans
  capital: San José, Costa Rica | San Jose, Costa Rica

country CSK Czechoslovakia
  name: Czechoslovak Republic | Czecho-Slovakia | Czech and Slovak Federative Republic | Czech and Slovak Federal Republic | Czechoslovak Socialist Republic
  demonym: Czechoslovak | Czechoslovaks | Czechoslovakian | Czechoslovakians
  capital: Prague
  held: .. 1992-12-31

country CUB Cuba
  name: Republic of Cuba
  demonym: Cuban | Cubans
  capital: Havana

country CUW Curaçao
  name: Curacao
  demonym: Curaçaoan | Curaçaoans | Curacaoan | Curacaoans
  capital: Willemstad

country CXR Christmas Island
  demonym: Christmas Islander | Christmas Islanders

country CYM Cayman Islands
  name: Caymans
  demonym: Caymanian | Caymanians
  capital: George Town, Cayman Islands

country CYP Cyprus
  name: Republic of Cyprus
  demonym: Cypriot | Cypriots | Greek Cypriot | Greek Cypriots
  capital: Nicosia | Lefkosia

country CZE Czech Republic
  # Within the span of Czechoslovakia, Prague belongs to CSK.
  name: Czechia
  demonym: Czech | Czechs
  capital: Prague
  seat: Prague Castle

country DDR East Germany
  name: German Democratic Republic | GDR | G.D.R. | DDR
  demonym: East German | East Germans
  capital: East Berlin
  held: .. 1990-10-02

country DEU Germany
  # Bonn was the seat of government until 1999.
  name: Federal Republic of Germany | FRG | West Germany | unified Germany
  demonym: German | Germans | West German | West Germans
  capital: Berlin | Bonn
  seat: Federal Chancellery | Bellevue Palace | Schloss Bellevue

country DJI Djibouti
  name: Republic of Djibouti
  demonym: Djiboutian | Djiboutians
  capital: Djibouti City

country DMA Dominica
  # "Dominican" is given to the Dominican Republic.
  name: Commonwealth of Dominica
  capital: Roseau

country DNK Denmark
  name: Kingdom of Denmark
  demonym: Danish | Dane | Danes
  capital: Copenhagen
  seat: Christiansborg

country DOM Dominican Republic
  demonym: Dominican | Dominicans
  capital: Santo Domingo

country DZA Algeria
  name: People's Democratic Republic of Algeria
  demonym: Algerian | Algerians
  capital: Algiers
  seat: El Mouradia

country ECU Ecuador
  name: Republic of Ecuador
  demonym: Ecuadorian | Ecuadorians | Ecuadorean | Ecuadoreans | Ecuadoran | Ecuadorans
  capital: Quito
  seat: Carondelet | Carondelet Palace

country EGY Egypt
  name: Arab Republic of Egypt
  demonym: Egyptian | Egyptians
  capital: Cairo
  seat: Ittihadiya | Ittihadiya Palace | Al-Ittihadiya Palace

country ERI Eritrea
  name: State of Eritrea
  demonym: Eritrean | Eritreans
  capital: Asmara

country ESH Western Sahara
  name: Sahrawi Arab Democratic Republic | Saharan Arab Democratic Republic | SADR | Spanish Sahara
  demonym: Sahrawi | Sahrawis | Saharawi | Saharawis

country ESP Spain
  name: Kingdom of Spain
  demonym: Spanish | Spaniard | Spaniards
  capital: Madrid
  seat: Moncloa | La Moncloa | Moncloa Palace | Zarzuela | Zarzuela Palace

country EST Estonia
  name: Republic of Estonia
  demonym: Estonian | Estonians
  capital: Tallinn
  seat: Kadriorg | Toompea

country ETH Ethiopia
  name: Federal Democratic Republic of Ethiopia | Abyssinia
  demonym: Ethiopian | Ethiopians
  capital: Addis Ababa

country FIN Finland
  # The singular "Finn" is left out: it is mostly a person's name.
  name: Republic of Finland
  demonym: Finnish | Finns
  capital: Helsinki

country FJI Fiji
  name: Republic of Fiji | Fiji Islands
  demonym: Fijian | Fijians
  capital: Suva

country FLK Falkland Islands
  name: Falklands | Malvinas | Islas Malvinas
  demonym: Falkland Islander | Falkland Islanders | Falklander | Falklanders
  capital: Port Stanley

country FRA France
  name: French Republic | Fifth Republic
  demonym: French | Frenchman | Frenchmen | Frenchwoman | Frenchwomen
  capital: Paris
  seat: Élysée | Elysée | Elysee | Élysée Palace | Elysée Palace | Elysee Palace | Quai d'Orsay | Matignon | Hôtel Matignon | Hotel Matignon

country FRO Faroe Islands
  name: Faeroe Islands | Faroes | Faeroes
  demonym: Faroese | Faroe Islander | Faroe Islanders
  capital: Tórshavn | Torshavn

country FSM Micronesia
  name: Federated States of Micronesia | F.S.M.
  demonym: Micronesian | Micronesians
  capital: Palikir

country GAB Gabon
  name: Gabonese Republic
  demonym: Gabonese
  capital: Libreville

country GBR United Kingdom
  # "English" is left out: it is mostly the language.
  name: UK | U.K. | Britain | Great Britain | United Kingdom of Great Britain and Northern Ireland | England | Scotland | Wales | Northern Ireland | Ulster
  demonym: British | Briton | Britons | Britisher | Britishers | Brit | Brits | Englishman | Englishmen | Englishwoman | Englishwomen | Scottish | Scot | Scots | Scotsman | Scotsmen | Welsh | Welshman | Welshmen | Northern Irish | Northern Irishman | Northern Irishmen | Ulsterman | Ulstermen
  capital: London
  seat: Downing Street | 10 Downing Street | Number 10 | Number Ten | No 10 | No. 10 | No.10 | Whitehall | Buckingham Palace | Chequers

country GEO Georgia
  # The American state of the same name is in places.tsv.
  name: Republic of Georgia | ex-Soviet Georgia | Soviet Georgia
  demonym: Georgian | Georgians
  capital: Tbilisi

country GGY Guernsey
  # "Guernseyman" and the like are too rare to matter.
  name: Bailiwick of Guernsey | Alderney | Sark
  capital: St Peter Port

country GHA Ghana
  name: Republic of Ghana
  demonym: Ghanaian | Ghanaians | Ghanian | Ghanians
  capital: Accra
  seat: Jubilee House | Flagstaff House | Osu Castle

country GIB Gibraltar
  demonym: Gibraltarian | Gibraltarians

country GIN Guinea
  name: Republic of Guinea | Guinea-Conakry | Guinea Conakry
  demonym: Guinean | Guineans
  capital: Conakry

country GLP Guadeloupe
  demonym: Guadeloupean | Guadeloupeans
  capital: Basse-Terre

country GMB Gambia
  name: Republic of the Gambia | Islamic Republic of the Gambia
  demonym: Gambian | Gambians
  capital: Banjul

country GNB Guinea-Bissau
  name: Guinea Bissau | Republic of Guinea-Bissau
  demonym: Bissau-Guinean | Bissau-Guineans | Bissau Guinean | Bissau Guineans | Guinea-Bissauan | Guinea-Bissauans
  capital: Bissau

country GNQ Equatorial Guinea
  name: Republic of Equatorial Guinea
  demonym: Equatorial Guinean | Equatorial Guineans | Equatoguinean | Equatoguineans
  capital: Malabo

country GRC Greece
  name: Hellenic Republic
  demonym: Greek | Greeks
  capital: Athens
  seat: Maximos Mansion | Maximou | Maximou Mansion

country GRD Grenada
  demonym: Grenadian | Grenadians
  capital: St George's, Grenada

country GRL Greenland
  name: Kalaallit Nunaat
  demonym: Greenlander | Greenlanders | Greenlandic
  capital: Nuuk | Godthaab

country GTM Guatemala
  name: Republic of Guatemala
  demonym: Guatemalan | Guatemalans
  capital: Guatemala City

country GUF French Guiana
  name: French Guyana
  demonym: French Guianese
  capital: Cayenne

country GUM Guam
  demonym: Guamanian | Guamanians
  capital: Hagåtña | Hagatna

country GUY Guyana
  name: Co-operative Republic of Guyana | Cooperative Republic of Guyana
  demonym: Guyanese
  capital: Georgetown

country HKG Hong Kong
  name: Hong Kong Special Administrative Region | Hong Kong SAR | HKSAR | Hongkong
  demonym: Hong Konger | Hong Kongers | Hongkonger | Hongkongers | Hong Kongese

country HND Honduras
  name: Republic of Honduras
  demonym: Honduran | Hondurans
  capital: Tegucigalpa

country HRV Croatia
  name: Republic of Croatia
  demonym: Croatian | Croatians | Croat | Croats
  capital: Zagreb

country HTI Haiti
  name: Republic of Haiti
  demonym: Haitian | Haitians
  capital: Port-au-Prince

country HUN Hungary
  name: Republic of Hungary
  demonym: Hungarian | Hungarians | Magyar | Magyars
  capital: Budapest

country IDN Indonesia
  name: Republic of Indonesia
  demonym: Indonesian | Indonesians
  capital: Jakarta | Djakarta
  seat: Merdeka Palace | Istana Merdeka

country IMN Isle of Man
  demonym: Manx | Manxman | Manxmen

country IND India
  name: Republic of India | Bharat | Hindustan
  demonym: Indian | Indians
  capital: New Delhi | Delhi
  seat: South Block | Raisina Hill | Rashtrapati Bhavan | Rashtrapati Bhawan | North Block

country IOT British Indian Ocean Territory
  name: Chagos Islands | Chagos | Chagos Archipelago | BIOT
  demonym: Chagossian | Chagossians

country IRL Ireland
  name: Republic of Ireland | Irish Republic | Eire | Éire
  demonym: Irish | Irishman | Irishmen | Irishwoman | Irishwomen
  capital: Dublin
  seat: Iveagh House | Government Buildings | Áras an Uachtaráin | Aras an Uachtarain

country IRN Iran
  # "Islamic Republic" alone is Iran in the news; the other three are named with their country.
  name: Islamic Republic of Iran | Islamic Republic | Persia
  demonym: Iranian | Iranians
  capital: Tehran | Teheran

country IRQ Iraq
  name: Republic of Iraq
  demonym: Iraqi | Iraqis
  capital: Baghdad

country ISL Iceland
  name: Republic of Iceland
  demonym: Icelandic | Icelander | Icelanders
  capital: Reykjavík | Reykjavik

country ISR Israel
  # Tel Aviv stands for the government mostly in the press of other countries.
  name: State of Israel | Jewish state | Jewish State | Zionist entity
  demonym: Israeli | Israelis | Israeli Arab | Israeli Arabs | Arab Israeli | Arab Israelis
  capital: Jerusalem
  seat: Tel Aviv

country ITA Italy
  name: Italian Republic
  demonym: Italian | Italians
  capital: Rome
  seat: Palazzo Chigi | Chigi Palace | Chigi | Quirinal | Quirinale | Quirinal Palace | Farnesina

country JAM Jamaica
  demonym: Jamaican | Jamaicans
  capital: Kingston, Jamaica
  seat: Jamaica House

country JEY Bailiwick of Jersey
  # The bare "Jersey" is left out: the garment, the cattle and New Jersey's short name outnumber the island.
  capital: St Helier

country JOR Jordan
  name: Hashemite Kingdom of Jordan | Hashemite Kingdom | Hashemite kingdom
  demonym: Jordanian | Jordanians
  capital: Amman

country JPN Japan
  name: Nippon
  demonym: Japanese
  capital: Tokyo
  seat: Kantei | Kasumigaseki | Nagatacho

country KAZ Kazakhstan
  name: Republic of Kazakhstan | Kazakstan
  demonym: Kazakhstani | Kazakhstanis | Kazakh | Kazakhs | Kazak | Kazaks
  capital: Astana | Nur-Sultan | Nursultan | Alma-Ata
  seat: Akorda | Ak Orda

country KEN Kenya
  # "State House" is left out: it is the seat in half a dozen African states.
  name: Republic of Kenya
  demonym: Kenyan | Kenyans
  capital: Nairobi

country KGZ Kyrgyzstan
  name: Kyrgyz Republic | Kirghizia | Kirgizia | Kirgizstan | Kyrghyzstan
  demonym: Kyrgyz | Kirghiz | Kyrgyzstani | Kyrgyzstanis
  capital: Bishkek

country KHM Cambodia
  name: Kingdom of Cambodia | Kampuchea | State of Cambodia
  demonym: Cambodian | Cambodians
  capital: Phnom Penh

country KIR Kiribati
  name: Republic of Kiribati
  demonym: I-Kiribati | Kiribatian | Kiribatians
  capital: Tarawa | South Tarawa

country KNA Saint Kitts and Nevis
  name: St. Kitts and Nevis | St Kitts and Nevis | St. Kitts | St Kitts | Saint Kitts | Nevis
  demonym: Kittitian | Kittitians | Nevisian | Nevisians
  capital: Basseterre

country KOR South Korea
  # The bare "Korea" and "Korean" are given to the South, as its press uses them.
  name: ROK | R.O.K. | Republic of Korea | S. Korea | S Korea | SKorea | S.Korea | Korea
  demonym: South Korean | South Koreans | Korean | Koreans
  capital: Seoul
  seat: Blue House | Cheong Wa Dae

country KWT Kuwait
  name: State of Kuwait
  demonym: Kuwaiti | Kuwaitis
  capital: Kuwait City
  seat: Bayan Palace

country LAO Laos
  name: Lao PDR | Lao People's Democratic Republic
  demonym: Lao | Laotian | Laotians
  capital: Vientiane

country LBN Lebanon
  name: Lebanese Republic | Republic of Lebanon
  demonym: Lebanese
  capital: Beirut
  seat: Baabda Palace | Baabda | Grand Serail

country LBR Liberia
  name: Republic of Liberia
  demonym: Liberian | Liberians
  capital: Monrovia

country LBY Libya
  name: State of Libya | Libyan Jamahiriya | Libyan Arab Jamahiriya | Great Socialist People's Libyan Arab Jamahiriya | Jamahiriya
  demonym: Libyan | Libyans
  capital: Tripoli

country LCA Saint Lucia
  name: St. Lucia | St Lucia
  demonym: St. Lucian | St. Lucians | St Lucian | St Lucians | Saint Lucian | Saint Lucians
  capital: Castries

country LIE Liechtenstein
  name: Principality of Liechtenstein
  demonym: Liechtensteiner | Liechtensteiners
  capital: Vaduz

country LKA Sri Lanka
  name: Democratic Socialist Republic of Sri Lanka | Ceylon
  demonym: Sri Lankan | Sri Lankans | Sinhalese
  capital: Colombo
  seat: Temple Trees

country LSO Lesotho
  name: Kingdom of Lesotho | Basutoland
  demonym: Basotho | Mosotho
  capital: Maseru

country LTU Lithuania
  name: Republic of Lithuania
  demonym: Lithuanian | Lithuanians
  capital: Vilnius

country LUX Luxembourg
  name: Grand Duchy of Luxembourg | Luxemburg
  demonym: Luxembourger | Luxembourgers | Luxembourgish
  capital: Luxembourg City

country LVA Latvia
  name: Republic of Latvia
  demonym: Latvian | Latvians
  capital: Riga
  seat: Riga Castle

country MAC Macau
  name: Macao | Macao Special Administrative Region | Macau SAR | Macao SAR
  demonym: Macanese

country MAF Saint-Martin
  name: French Saint Martin | Collectivity of Saint Martin
  capital: Marigot

country MAR Morocco
  name: Kingdom of Morocco
  demonym: Moroccan | Moroccans
  capital: Rabat

country MCO Monaco
  name: Principality of Monaco
  demonym: Monegasque | Monegasques | Monégasque | Monégasques | Monacan | Monacans

country MDA Moldova
  name: Republic of Moldova | Moldavia
  demonym: Moldovan | Moldovans | Moldavian | Moldavians
  capital: Chişinău | Chișinău | Chisinau | Kishinev

country MDG Madagascar
  name: Republic of Madagascar | Malagasy Republic
  demonym: Malagasy | Madagascan | Madagascans
  capital: Antananarivo

country MDV Maldives
  name: Republic of Maldives | Maldive Islands
  demonym: Maldivian | Maldivians
  capital: Malé

country MEX Mexico
  name: United Mexican States
  demonym: Mexican | Mexicans
  capital: Mexico City
  seat: Los Pinos

country MHL Marshall Islands
  name: Republic of the Marshall Islands
  demonym: Marshallese | Marshall Islander | Marshall Islanders
  capital: Majuro

country MKD North Macedonia
  name: Macedonia | Republic of North Macedonia | Republic of Macedonia | FYROM | F.Y.R.O.M. | Former Yugoslav Republic of Macedonia | former Yugoslav Republic of Macedonia
  demonym: Macedonian | Macedonians | North Macedonian | North Macedonians
  capital: Skopje

country MLI Mali
  name: Republic of Mali
  demonym: Malian | Malians
  capital: Bamako
  seat: Koulouba | Koulouba Palace

country MLT Malta
  name: Republic of Malta
  demonym: Maltese
  capital: Valletta

country MMR Myanmar
  # Yangon, the capital until 2005, is only a place; Rangoon is its name in the older press, where it was the capital.
  name: Burma | Union of Myanmar | Republic of the Union of Myanmar | Union of Burma
  demonym: Burmese | Myanmarese
  capital: Naypyidaw | Naypyitaw | Nay Pyi Taw | Rangoon

country MNE Montenegro
  name: Republic of Montenegro | Crna Gora
  demonym: Montenegrin | Montenegrins
  capital: Podgorica | Cetinje

country MNG Mongolia
  name: Mongolian People's Republic | Outer Mongolia
  demonym: Mongolian | Mongolians | Mongol | Mongols
  capital: Ulaanbaatar | Ulan Bator

country MNP Northern Mariana Islands
  name: Northern Marianas | CNMI
  capital: Saipan

country MOZ Mozambique
  name: Republic of Mozambique | People's Republic of Mozambique
  demonym: Mozambican | Mozambicans | Mozambiquan | Mozambiquans
  capital: Maputo

country MRT Mauritania
  name: Islamic Republic of Mauritania
  demonym: Mauritanian | Mauritanians
  capital: Nouakchott

country MSR Montserrat
  demonym: Montserratian | Montserratians

country MTQ Martinique
  demonym: Martinican | Martinicans | Martiniquais
  capital: Fort-de-France

country MUS Mauritius
  name: Republic of Mauritius
  demonym: Mauritian | Mauritians
  capital: Port Louis

country MWI Malawi
  name: Republic of Malawi | Nyasaland
  demonym: Malawian | Malawians
  capital: Lilongwe
  seat: Kamuzu Palace

country MYS Malaysia
  name: Federation of Malaysia | Malaya
  demonym: Malaysian | Malaysians
  capital: Kuala Lumpur
  seat: Putrajaya | Wisma Putra | Istana Negara

country MYT Mayotte
  demonym: Mahoran | Mahorans | Mahorais
  capital: Mamoudzou

country NAM Namibia
  name: Republic of Namibia | South West Africa | South-West Africa
  demonym: Namibian | Namibians
  capital: Windhoek

country NCL New Caledonia
  name: Kanaky
  demonym: New Caledonian | New Caledonians
  capital: Nouméa | Noumea

country NER Niger
  name: Republic of Niger | Republic of the Niger
  demonym: Nigerien | Nigeriens
  capital: Niamey

country NFK Norfolk Island
  demonym: Norfolk Islander | Norfolk Islanders

country NGA Nigeria
  name: Federal Republic of Nigeria
  demonym: Nigerian | Nigerians
  capital: Abuja
  seat: Aso Rock | Aso Villa | Aso Rock Villa

country NIC Nicaragua
  name: Republic of Nicaragua
  demonym: Nicaraguan | Nicaraguans
  capital: Managua
  seat: El Carmen

country NIU Niue
  demonym: Niuean | Niueans
  capital: Alofi

country NLD Netherlands
  # The Hague is left out: as an actor it is as often a tribunal.
  name: Holland | Kingdom of the Netherlands
  demonym: Dutch | Dutchman | Dutchmen | Dutchwoman | Dutchwomen | Netherlander | Netherlanders
  capital: Amsterdam
  seat: Binnenhof | Catshuis

country NOR Norway
  name: Kingdom of Norway
  demonym: Norwegian | Norwegians
  capital: Oslo

country NPL Nepal
  name: Federal Democratic Republic of Nepal | Kingdom of Nepal
  demonym: Nepalese | Nepali | Nepalis
  capital: Kathmandu | Katmandu
  seat: Singha Durbar | Baluwatar | Narayanhiti

country NRU Nauru
  name: Republic of Nauru
  demonym: Nauruan | Nauruans
  capital: Yaren

country NZL New Zealand
  name: Aotearoa
  demonym: New Zealander | New Zealanders | Kiwis
  capital: Wellington
  seat: Beehive

country OMN Oman
  name: Sultanate of Oman
  demonym: Omani | Omanis
  capital: Muscat

country PAK Pakistan
  name: Islamic Republic of Pakistan
  demonym: Pakistani | Pakistanis
  capital: Islamabad
  seat: Aiwan-e-Sadr

country PAN Panama
  name: Republic of Panama | Panamá
  demonym: Panamanian | Panamanians
  capital: Panama City

country PCN Pitcairn Islands
  name: Pitcairn Island | Pitcairn
  demonym: Pitcairn Islander | Pitcairn Islanders | Pitcairner | Pitcairners
  capital: Adamstown

country PER Peru
  name: Republic of Peru
  demonym: Peruvian | Peruvians
  capital: Lima
  seat: Torre Tagle | Pizarro Palace

country PHL Philippines
  name: Republic of the Philippines
  demonym: Filipino | Filipinos | Filipina | Filipinas | Philippine | Pinoy | Pinoys
  capital: Manila
  seat: Malacañang | Malacanang | Malacañan | Malacañang Palace | Malacanang Palace

country PLW Palau
  name: Republic of Palau | Belau
  demonym: Palauan | Palauans
  capital: Ngerulmud | Koror

country PNG Papua New Guinea
  name: PNG | P.N.G. | Independent State of Papua New Guinea
  demonym: Papua New Guinean | Papua New Guineans
  capital: Port Moresby

country POL Poland
  name: Republic of Poland | Polish Republic | Polish People's Republic
  demonym: Polish | Pole | Poles
  capital: Warsaw
  seat: Belweder

country PRI Puerto Rico
  name: Commonwealth of Puerto Rico
  demonym: Puerto Rican | Puerto Ricans
  capital: San Juan, Puerto Rico

country PRK North Korea
  name: DPRK | D.P.R.K. | DPR Korea | N. Korea | N Korea | NKorea | N.Korea | Democratic People's Republic of Korea | Hermit Kingdom
  demonym: North Korean | North Koreans
  capital: Pyongyang | P'yongyang

country PRT Portugal
  name: Portuguese Republic
  demonym: Portuguese
  capital: Lisbon
  seat: Belém Palace | Belem Palace | São Bento | Sao Bento

country PRY Paraguay
  name: Republic of Paraguay
  demonym: Paraguayan | Paraguayans
  capital: Asunción | Asuncion

country PSE Palestine
  # Ramallah is where the Palestinian Authority sits.
  name: State of Palestine | Palestinian territories | Palestinian Territories | Occupied Palestinian Territory | occupied Palestinian territory | Occupied Palestinian Territories | occupied Palestinian territories
  demonym: Palestinian | Palestinians | Gazan | Gazans | West Banker | West Bankers
  capital: Ramallah
  seat: Muqata | Mukataa | Muqataa

country PYF French Polynesia
  name: Tahiti
  demonym: French Polynesian | French Polynesians | Tahitian | Tahitians
  capital: Papeete

country QAT Qatar
  name: State of Qatar
  demonym: Qatari | Qataris
  capital: Doha
  seat: Amiri Diwan

country REU Réunion
  name: Reunion Island | La Réunion | Réunion Island
  demonym: Réunionese | Réunionnais

country ROU Romania
  name: Rumania | Roumania
  demonym: Romanian | Romanians | Rumanian | Rumanians
  capital: Bucharest
  seat: Cotroceni | Cotroceni Palace

country RUS Russia
  name: Russian Federation
  demonym: Russian | Russians
  capital: Moscow
  seat: Kremlin | Smolenskaya Square

country RWA Rwanda
  name: Republic of Rwanda | Rwandese Republic
  demonym: Rwandan | Rwandans | Rwandese
  capital: Kigali
  seat: Urugwiro Village

country SAU Saudi Arabia
  name: Kingdom of Saudi Arabia | KSA | K.S.A.
  demonym: Saudi | Saudis | Saudi Arabian | Saudi Arabians
  capital: Riyadh | Riyad

country SCG Serbia and Montenegro
  name: Serbia-Montenegro | Serbia & Montenegro | State Union of Serbia and Montenegro
  capital: Belgrade
  held: 2003-02-04 .. 2006-06-04

country SDN Sudan
  name: Republic of Sudan | Republic of the Sudan
  demonym: Sudanese
  capital: Khartoum

country SEN Senegal
  name: Republic of Senegal
  demonym: Senegalese
  capital: Dakar

country SGP Singapore
  name: Republic of Singapore
  demonym: Singaporean | Singaporeans
  seat: Istana

country SGS South Georgia
  name: South Georgia and the South Sandwich Islands

country SHN Saint Helena
  name: St. Helena | St Helena | Ascension Island | Tristan da Cunha
  demonym: St Helenian | St Helenians | Saint Helenian | Saint Helenians

country SJM Svalbard
  name: Spitsbergen | Jan Mayen | Svalbard and Jan Mayen
  capital: Longyearbyen

country SLB Solomon Islands
  name: Solomons
  demonym: Solomon Islander | Solomon Islanders | Solomon Island
  capital: Honiara

country SLE Sierra Leone
  name: Republic of Sierra Leone | S. Leone
  demonym: Sierra Leonean | Sierra Leoneans | Sierra Leonian | Sierra Leonians
  capital: Freetown

country SLV El Salvador
  name: Republic of El Salvador
  demonym: Salvadoran | Salvadorans | Salvadorean | Salvadoreans | Salvadorian | Salvadorians
  capital: San Salvador

country SMR San Marino
  name: Republic of San Marino
  demonym: Sammarinese

country SOM Somalia
  name: Somali Republic | Federal Republic of Somalia | Somali Democratic Republic
  demonym: Somali | Somalis | Somalian | Somalians
  capital: Mogadishu
  seat: Villa Somalia

country SPM Saint Pierre and Miquelon
  name: St. Pierre and Miquelon | St Pierre and Miquelon

country SRB Serbia
  # Within the spans of Yugoslavia and of Serbia and Montenegro, Belgrade belongs to these.
  name: Republic of Serbia
  demonym: Serbian | Serbians | Serb | Serbs
  capital: Belgrade

country SSD South Sudan
  name: Republic of South Sudan | Southern Sudan | S. Sudan
  demonym: South Sudanese | Southern Sudanese | southern Sudanese
  capital: Juba

country STP São Tomé and Príncipe
  name: Sao Tome and Principe | São Tomé | Sao Tome | São Tomé e Príncipe
  demonym: São Toméan | São Toméans | Sao Tomean | Sao Tomeans | Santomean | Santomeans

country SUN Soviet Union
  name: USSR | U.S.S.R. | Union of Soviet Socialist Republics
  demonym: Soviet | Soviets
  capital: Moscow
  seat: Kremlin
  held: .. 1991-12-26

country SUR Suriname
  name: Surinam | Republic of Suriname
  demonym: Surinamese
  capital: Paramaribo

country SVK Slovakia
  name: Slovak Republic
  demonym: Slovak | Slovaks | Slovakian | Slovakians
  capital: Bratislava

country SVN Slovenia
  name: Republic of Slovenia
  demonym: Slovenian | Slovenians | Slovene | Slovenes
  capital: Ljubljana

country SWE Sweden
  name: Kingdom of Sweden
  demonym: Swedish | Swede | Swedes
  capital: Stockholm
  seat: Rosenbad

country SWZ Eswatini
  name: Kingdom of Eswatini | Swaziland | eSwatini | Kingdom of Swaziland
  demonym: Swazi | Swazis | Eswatinian | Eswatinians
  capital: Mbabane

country SXM Sint Maarten
  name: St. Maarten | St Maarten
  capital: Philipsburg

country SYC Seychelles
  name: Republic of Seychelles
  demonym: Seychellois | Seychelloise
  capital: Victoria, Seychelles

country SYR Syria
  name: Syrian Arab Republic
  demonym: Syrian | Syrians
  capital: Damascus

country TCA Turks and Caicos Islands
  name: Turks and Caicos | Turks & Caicos
  demonym: Turks Islander | Turks Islanders
  capital: Cockburn Town

country TCD Chad
  name: Republic of Chad | Tchad
  demonym: Chadian | Chadians
  capital: N'Djamena | Ndjamena | N'djamena

country TGO Togo
  name: Togolese Republic
  demonym: Togolese
  capital: Lomé | Lome

country THA Thailand
  name: Kingdom of Thailand | Siam
  demonym: Thai | Thais
  capital: Bangkok

country TJK Tajikistan
  name: Republic of Tajikistan | Tadzhikistan | Tadjikistan
  demonym: Tajik | Tajiks | Tajikistani | Tajikistanis | Tadzhik | Tadzhiks | Tadjik | Tadjiks
  capital: Dushanbe

country TKL Tokelau
  demonym: Tokelauan | Tokelauans

country TKM Turkmenistan
  name: Turkmenia
  demonym: Turkmen | Turkmens | Turkmenistani | Turkmenistanis
  capital: Ashgabat | Ashkhabad | Ashkabad

country TLS East Timor
  name: Timor-Leste | Timor Leste | Timor Lorosae | Democratic Republic of Timor-Leste
  demonym: East Timorese | Timorese
  capital: Dili

country TON Tonga
  name: Kingdom of Tonga
  demonym: Tongan | Tongans
  capital: Nuku'alofa | Nukualofa

country TTO Trinidad and Tobago
  name: Trinidad & Tobago | Trinidad | Tobago | Trinidad-Tobago
  demonym: Trinidadian | Trinidadians | Tobagonian | Tobagonians
  capital: Port of Spain | Port-of-Spain

country TUN Tunisia
  name: Republic of Tunisia | Tunisian Republic
  demonym: Tunisian | Tunisians
  capital: Tunis
  seat: Carthage Palace

country TUR Turkey
  name: Türkiye | Turkiye | Republic of Turkey | Republic of Türkiye | Republic of Turkiye
  demonym: Turkish | Turk | Turks
  capital: Ankara
  seat: Beştepe | Bestepe | Çankaya Palace | Cankaya Palace | Cankaya

country TUV Tuvalu
  name: Ellice Islands
  demonym: Tuvaluan | Tuvaluans
  capital: Funafuti

country TWN Taiwan
  # "ROC" without full stops is left out: it is also the Russian Orthodox Church and an Olympic team.
  name: Republic of China | R.O.C. | Formosa | Chinese Taipei | Republic of China (Taiwan)
  demonym: Taiwanese
  capital: Taipei

country TZA Tanzania
  name: United Republic of Tanzania | Tanganyika | Zanzibar
  demonym: Tanzanian | Tanzanians | Zanzibari | Zanzibaris
  capital: Dodoma | Dar es Salaam | Dar-es-Salaam

country UGA Uganda
  name: Republic of Uganda
  demonym: Ugandan | Ugandans
  capital: Kampala
  seat: State House Entebbe

country UKR Ukraine
  name: Republic of Ukraine
  demonym: Ukrainian | Ukrainians
  capital: Kyiv | Kiev | Kyyiv
  seat: Bankova | Bankova Street | Bankovaya | Mariinskyi Palace | Mariinsky Palace

country URY Uruguay
  name: Oriental Republic of Uruguay
  demonym: Uruguayan | Uruguayans
  capital: Montevideo

country USA United States
  name: United States of America | US | U.S. | USA | U.S.A. | America
  demonym: American | Americans
  capital: Washington | Washington, D.C. | Washington D.C. | Washington DC | Washington, DC
  seat: White House | Oval Office | West Wing | Foggy Bottom

country UZB Uzbekistan
  name: Republic of Uzbekistan
  demonym: Uzbek | Uzbeks | Uzbekistani | Uzbekistanis
  capital: Tashkent

country VAT Holy See
  name: Vatican | Vatican City | Vatican City State | Apostolic See
  seat: Apostolic Palace

country VCT Saint Vincent and the Grenadines
  name: St. Vincent and the Grenadines | St Vincent and the Grenadines | St. Vincent | St Vincent | Saint Vincent
  demonym: Vincentian | Vincentians
  capital: Kingstown

country VEN Venezuela
  name: Bolivarian Republic of Venezuela | Bolivarian Republic
  demonym: Venezuelan | Venezuelans
  capital: Caracas
  seat: Miraflores | Miraflores Palace

country VGB British Virgin Islands
  name: BVI | B.V.I.
  demonym: British Virgin Islander | British Virgin Islanders
  capital: Road Town

country VIR U.S. Virgin Islands
  name: US Virgin Islands | USVI | United States Virgin Islands
  demonym: Virgin Islander | Virgin Islanders
  capital: Charlotte Amalie

country VNM Vietnam
  name: Viet Nam | Socialist Republic of Vietnam | Socialist Republic of Viet Nam
  demonym: Vietnamese
  capital: Hanoi

country VUT Vanuatu
  name: Republic of Vanuatu | New Hebrides
  demonym: Ni-Vanuatu | ni-Vanuatu | Vanuatuan | Vanuatuans
  capital: Port Vila | Port-Vila

country WLF Wallis and Futuna
  name: Wallis & Futuna | Wallis and Futuna Islands
  capital: Mata-Utu

country WSM Samoa
  name: Western Samoa | Independent State of Samoa
  demonym: Samoan | Samoans | Western Samoan | Western Samoans
  capital: Apia

country XKX Kosovo
  name: Republic of Kosovo | Kosova | Kosovo-Metohija
  demonym: Kosovar | Kosovars | Kosovan | Kosovans | Kosovo Albanian | Kosovo Albanians | Kosovar Albanian | Kosovar Albanians | Kosovo Serb | Kosovo Serbs | Kosovar Serb | Kosovar Serbs
  capital: Pristina | Prishtina | Priština

country YEM Yemen
  # Sanaa has been in Houthi hands since 2014-09-21; the recognised government sits in Aden, which is only a place.
  name: Republic of Yemen | North Yemen | South Yemen | Yemen Arab Republic
  demonym: Yemeni | Yemenis | Yemenite | Yemenites
  capital: Sanaa | Sana'a | San'a

country YUG Yugoslavia
  name: Federal Republic of Yugoslavia | Socialist Federal Republic of Yugoslavia | SFR Yugoslavia | FR Yugoslavia | F.R. Yugoslavia | FRY | F.R.Y. | Jugoslavia | rump Yugoslavia
  demonym: Yugoslav | Yugoslavs | Yugoslavian | Yugoslavians
  capital: Belgrade
  held: .. 2003-02-03

country ZAF South Africa
  # Cape Town, where parliament sits, and Bloemfontein are only places.
  name: Republic of South Africa | RSA
  demonym: South African | South Africans
  capital: Pretoria
  seat: Union Buildings | Tuynhuys

country ZAR Zaire
  name: Republic of Zaire | Zaïre
  demonym: Zairian | Zairians | Zairean | Zaireans | Zairois
  capital: Kinshasa
  held: 1971-10-27 .. 1997-05-16

country ZMB Zambia
  name: Republic of Zambia | Northern Rhodesia
  demonym: Zambian | Zambians
  capital: Lusaka

country ZWE Zimbabwe
  name: Republic of Zimbabwe | Rhodesia | Southern Rhodesia
  demonym: Zimbabwean | Zimbabweans | Rhodesian | Rhodesians
  capital: Harare
  seat: Munhumutapa
