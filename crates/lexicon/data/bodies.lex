# Organisations, armed groups, parties, state bodies, companies, breakaway authorities and peoples without a state of their own.
# In alphabetic order of the heads, letter case and accents aside. Names are written without "the"; apostrophes are straight.
# Choices: peacekeeping missions carry their parent's code; affiliates of Islamic State are IMG:IS; parties are PTY whether in office or
# not, except those of one-party states (GOV) and long-standing oppositions (OPP); loyalist and militia forces siding with a government
# are PRM; legislatures LEG, central banks and regulators GOV. A name that several countries use goes to the one most in the news.
@source compiled by the demarche authors from general reference knowledge
@licence CC0-1.0

body 14th Army
  name: Russian 14th Army | Operational Group of Russian Forces
  code: RUS MIL

body 1MDB
  name: 1Malaysia Development Berhad
  code: MYS BUS

body 9/11 Commission
  name: Sept. 11 commission | September 11 commission
  code: USA GOV

body Aam Aadmi Party
  name: AAP
  code: IND PTY

body Abdullah Azzam Brigades
  code: IMG:AZZAM

body Abkhazia
  name: Republic of Abkhazia | Abkhaz | Abkhazian | Abkhazians
  code: GEO PRE

body Aborigines
  name: Aboriginal Australians
  code: AUS

body Abu Sayyaf
  name: Abu Sayaf | Abu Sayyaf Group | Abu Sayyaf group
  code: PHL REB

body Acehnese
  name: Achinese
  code: IDN

body ACLED
  name: Armed Conflict Location & Event Data Project | Armed Conflict Location and Event Data
  code: NGO:ACLED

body Action Against Hunger
  name: Action Contre la Faim | Action contre la Faim
  code: NGO:ACF

body Action Directe
  code: FRA REB

body Adani Group
  code: MNC:ADANI

body Aden-Abyan Islamic Army
  name: Islamic Army of Aden
  code: YEM REB

body Adjaria
  name: Ajaria | Adzharia | Ajara | Adjara
  code: GEO GOV

body Aeroflot
  code: MNC:AEROFLOT

body AFDL
  name: ADFL | Alliance of Democratic Forces for the Liberation of Congo | Alliance of Democratic Forces for the Liberation of Congo-Zaire
  code: ZAR REB .. 1997-05-16
  code: COD GOV 1997-05-17 ..

body Afghan mujahideen
  name: Afghan Mujahideen | Afghan mujahedeen | Afghan mujahedin | Afghan guerrillas
  code: AFG REB .. 1992-04-27
  code: AFG PTY 1992-04-28 ..

body Afghan National Army
  name: ANA | Afghan National Security Forces | ANSF
  code: AFG MIL

body AFL-CIO
  code: USA LAB

body Africa CDC
  name: Africa Centres for Disease Control and Prevention
  code: IGO:AU

body Africa Corps
  name: Russian Africa Corps
  code: RUS MIL 2023-11 ..

body African Court on Human and Peoples' Rights
  name: African Court
  code: IGO:AU

body African Development Bank
  name: AfDB
  code: IGO:AFDB

body African Financial Community
  name: UEMOA | WAEMU | West African Economic and Monetary Union | BCEAO
  code: IGO:UEMOA

body African National Congress
  name: ANC | A.N.C. | Luthuli House
  code: ZAF OPP .. 1994-05-09
  code: ZAF PTY 1994-05-10 ..

body African Union
  name: AU | A.U. | African Union Commission | AU Commission | AU Peace and Security Council | African Union Peace and Security Council
  code: IGO:AU

body AFRICOM
  name: Africom | Africa Command | U.S. Africa Command | US Africa Command
  code: USA MIL

body Afrikaner Resistance Movement
  name: AWB | Afrikaner Weerstandsbeweging
  code: ZAF REB

body Afrikaners
  name: Afrikaner
  code: ZAF

body Agriculture Department
  name: USDA | U.S. Department of Agriculture
  code: USA GOV

body Ahlu Sunna Waljama'a
  name: Ahlu Sunna Waljamaa | Ahlu Sunnah Wal Jamaa | ASWJ | Ahlu Sunna Wal Jama'a | Ahlu Sunnah Waljama | Ahlu Sunna Waljama | Ahlu Sunnah Wa-Jama | Ahlu Sunna Wal Jamaa | Ahlu Sunnah Waljamaah
  code: SOM PRM

body Ahrar al-Sham
  code: SYR REB

body Ahvaz National Resistance
  name: Arab Struggle Movement for the Liberation of Ahvaz
  code: IRN REB

body AIADMK
  name: All India Anna Dravida Munnetra Kazhagam
  code: IND PTY

body AIPAC
  name: American Israel Public Affairs Committee
  code: NGO:AIPAC

body Airbnb
  code: MNC:AIRBNB

body Airbus
  name: EADS
  code: MNC:AIRBUS

body Airwars
  code: NGO:AIRWARS

body Aitarak
  name: pro-Jakarta militia | pro-Jakarta militias | pro-Indonesian militia | pro-Indonesia militia | pro-Indonesian militias
  code: IDN PRM

body AIVD
  code: NLD SPY

body Akali Dal
  name: Shiromani Akali Dal
  code: IND PTY

body AKEL
  name: Democratic Rally of Cyprus
  code: CYP PTY

body Al Wefaq
  name: al-Wefaq | Wefaq | Al-Wefaq | al Wefaq
  code: BHR OPP

body al-Aqsa Martyrs Brigades
  name: Al-Aqsa Martyrs Brigades | al-Aqsa Martyrs' Brigades | Al Aqsa Martyrs Brigades | Al-Aqsa Martyrs' Brigades | Al Aqsa Martyrs' Brigade | al-Aqsa Brigades | Tanzim
  code: PSE REB

body Al-Azhar
  name: al-Azhar | Al Azhar
  code: EGY REL

body Al-Faran
  name: al-Faran
  code: IND REB

body Al-Haq
  name: al-Haq
  code: NGO:ALHAQ

body Al-Itihaad al-Islamiya
  name: al-Itihaad al-Islamiya | al-Ittihad al-Islami | Al-Ittihad al-Islamiya
  code: SOM REB

body Al-Mourabitoun
  name: al-Mourabitoun | Al Mourabitoun | Signatories in Blood | Those Who Sign in Blood
  code: IMG:ALMOURABITOUN

body al-Qaeda
  name: al-Qaida | Al-Qaeda | Al Qaeda | al Qaeda | al-Qa'ida | Al-Qaida | Al Qaida | al Qaida | Qaeda | Al Qa'eda
  code: IMG:ALQAEDA

body al-Qaeda in Iraq
  name: AQI | Al-Qaeda in Iraq | al Qaeda in Iraq | Al Qaeda in Iraq | al-Qaida in Iraq | Tawhid and Jihad | Tawhid wal-Jihad | Mujahideen Shura Council
  code: IMG:AQI

body al-Qaeda in the Arabian Peninsula
  name: AQAP | Al-Qaeda in the Arabian Peninsula | al Qaeda in the Arabian Peninsula | Al Qaeda in the Arabian Peninsula | al-Qaida in the Arabian Peninsula | Ansar al-Sharia in Yemen
  code: IMG:AQAP

body al-Qaeda in the Indian Subcontinent
  name: AQIS
  code: IMG:AQIS

body al-Qaeda in the Islamic Maghreb
  name: AQIM | Al-Qaeda in the Islamic Maghreb | al Qaeda in the Islamic Maghreb | Al Qaeda in the Islamic Maghreb | al-Qaida in the Islamic Maghreb
  code: IMG:AQIM

body al-Qassam Brigades
  name: Izz ad-Din al-Qassam Brigades | Izz el-Deen al-Qassam Brigades | Ezzedine al-Qassam Brigades | Izzedine al-Qassam | Izz al-Din al-Qassam Brigades | Ezzedeen Al-Qassam Brigades | Al-Qassam Brigades | Qassam Brigades
  code: PSE REB

body Al-Shabaab
  name: al-Shabaab | al-Shabab | Al-Shabab | al Shabaab | Al Shabaab | al Shabab | Al Shabab | Shabaab | Shabab | Harakat al-Shabaab al-Mujahideen | Shebab
  code: SOM REB

body Alawites
  name: Alawite
  code: SYR

body ALBA
  name: Bolivarian Alliance for the Americas | Bolivarian Alliance
  code: IGO:ALBA

body Algeria Press Service
  code: DZA JRN

body Alibaba
  code: MNC:ALIBABA

body Aligarh Muslim University
  code: IND EDU

body All Burma Students' Democratic Front
  name: ABSDF | God's Army
  code: MMR REB

body All Parties Hurriyat Conference
  name: Hurriyat Conference | Hurriyat | All Party Hurriyat Conference | APHC
  code: IND OPP

body All People's Congress
  code: SLE PTY

body All Progressives Congress
  code: NGA PTY

body Allahabad High Court
  code: IND JUD

body Alleanza Nazionale
  name: Italian National Alliance | Italian Social Movement
  code: ITA PTY

body Alliance 90/The Greens
  name: Greens | German Greens | Green Party of Germany
  code: DEU PTY

body Alliance for the Future of Kosovo
  name: AAK
  code: XKX PTY

body Alliance for the Re-liberation of Somalia
  code: SOM REB .. 2008-08-17
  code: SOM PTY 2008-08-18 ..

body Alliance for the Union of Romanians
  name: AUR
  code: ROU PTY

body Alliance of Independent Social Democrats
  name: SNSD
  code: BIH PTY

body Alliance of Sahel States
  name: AES | Confederation of Sahel States
  code: IGO:AES

body Alliance Party of Northern Ireland
  code: GBR PTY

body Allied Democratic Forces
  name: ADF | A.D.F. | ADF-NALU
  code: UGA REB

body Almaz-Antey
  code: MNC:ALMAZANTEY

body Alternative for Germany
  name: AfD | AFD | Alternative für Deutschland
  code: DEU PTY

body Althing
  name: Althingi
  code: ISL LEG

body Amal
  name: Amal Movement | Amal movement | Amal militia
  code: LBN PTY

body Amazon.com
  code: MNC:AMAZON

body Ambazonia
  name: Federal Republic of Ambazonia | Ambazonian | Ambazonians
  code: CMR PRE

body Ambazonia Defence Forces
  name: Ambazonia Defense Forces | Anglophone separatists | Ambazonia Governing Council | anglophone separatists
  code: CMR REB

body American Civil Liberties Union
  name: ACLU
  code: NGO:ACLU

body American Indian Movement
  code: USA CVL

body American Popular Revolutionary Alliance
  name: APRA | Aprista Party
  code: PER PTY

body American University in Cairo
  code: EGY EDU

body American University of Beirut
  code: LBN EDU

body Amharas
  name: Amhara
  code: ETH

body Amherst College
  code: USA EDU

body AMIS
  name: African Union Mission in Sudan | MISCA | AFISMA
  code: IGO:AU

body AMISOM
  name: Amisom | African Union Mission in Somalia | AU Mission in Somalia | ATMIS | AUSSOM | African Union Transition Mission in Somalia
  code: IGO:AU

body Amnesty International
  name: Amnesty
  code: NGO:AMNESTY

body Andean Community
  name: Andean Pact | Andean Group
  code: IGO:CAN

body Anjouan
  code: COM PRE 1997-08 .. 2008-03-25
  code: COM GOV 2008-03-26 ..

body ANO
  name: ANO movement
  code: CZE PTY

body Anonymous hacking group
  name: hacker group Anonymous | hacking collective Anonymous
  code: IMG:ANONYMOUS

body Ansar al-Islam
  name: Ansar al Islam
  code: IRQ REB

body Ansar al-Sharia
  name: Ansar al Sharia | Ansar al-Shariah
  code: LBY REB

body Ansar al-Sharia in Tunisia
  name: Uqba ibn Nafi Brigade | Okba Ibn Nafaa
  code: TUN REB

body Ansar al-Sunna
  name: Ansar al-Sunnah | Army of Ansar al-Sunna
  code: IRQ REB

body Ansar Dine
  name: Ansar Eddine | Ansar al-Din | Ansar ed-Dine
  code: MLI REB

body Ansaru
  code: NGA REB

body Ansarul Islam
  name: Ansaroul Islam
  code: BFA REB

body Antara
  code: IDN JRN

body Anthropic
  code: MNC:ANTHROPIC

body Anti-balaka
  name: anti-balaka | anti-Balaka | Anti-Balaka
  code: CAF REB

body Anti-Corruption Foundation
  name: FBK
  code: RUS OPP

body Anti-Defamation League
  name: ADL
  code: NGO:ADL

body Antifa
  code: USA CVL

body APEC
  name: Apec | Asia-Pacific Economic Cooperation | Asia Pacific Economic Cooperation
  code: IGO:APEC

body Apple Inc
  name: Apple Computer
  code: MNC:APPLE

body APT33
  name: Charming Kitten | MuddyWater | APT42
  code: IRN SPY

body Arab League
  name: League of Arab States
  code: IGO:ARABLEAGUE

body Arab Maghreb Union
  name: Maghreb Union
  code: IGO:AMU

body Arab world
  name: Arab nations | Arab states | Arab countries | Arabs | Arab governments | Arab leaders | Arab ministers | Arab foreign ministers | Arab diplomats
  code: ARAB

body Arakan Army
  name: United League of Arakan
  code: MMR REB

body Arakan Rohingya Salvation Army
  name: ARSA | Rohingya Solidarity Organisation | RSO
  code: MMR REB

body ArcelorMittal
  name: Mittal Steel
  code: MNC:ARCELORMITTAL

body Arctic Council
  code: IGO:ARCTIC

body ARENA
  name: Arena party | Nationalist Republican Alliance | ARENA party
  code: SLV PTY

body Arkan's Tigers
  name: Tigers militia of Arkan | Serb Volunteer Guard
  code: SRB PRM

body Armed Forces of the Philippines
  # The coast guard is a uniformed service used as a navy in the disputed waters.
  name: Philippine military | Philippine Navy | Philippine Coast Guard | Philippine Marines
  code: PHL MIL

body Armed Forces of Ukraine
  name: Ukrainian Armed Forces | Ukrainian General Staff | Ukraine's General Staff
  code: UKR MIL

body Armed Forces Revolutionary Council
  name: AFRC
  code: SLE GOV 1997-05-25 .. 1998-02-12
  code: SLE REB 1998-02-13 .. 2002-01-17

body Armed Islamic Group
  name: GIA | G.I.A.
  code: DZA REB

body Armenian Apostolic Church
  code: ARM REL

body Armenian Revolutionary Federation
  name: Dashnaktsutyun | Dashnak
  code: ARM PTY

body Armenpress
  code: ARM JRN

body Army of Bosnia and Herzegovina
  name: ABiH | ARBiH | Bosnian army | Bosnian government army
  code: BIH MIL

body Asaib Ahl al-Haq
  name: Asa'ib Ahl al-Haq | League of the Righteous | AAH
  code: IRQ PRM

body ASALA
  name: Armenian Secret Army for the Liberation of Armenia
  code: IMG:ASALA

body ASEAN
  name: Asean | Association of Southeast Asian Nations | Association of South-East Asian Nations | Association of South East Asian Nations | ASEAN Regional Forum | AHA Centre
  code: IGO:ASEAN

body Asian Development Bank
  name: ADB
  code: IGO:ADB

body Asian Human Rights Commission
  code: NGO:AHRC

body Asian Infrastructure Investment Bank
  name: AIIB
  code: IGO:AIIB

body ASIO
  name: Australian Security Intelligence Organisation
  code: AUS SPY

body Assam Rifles
  code: IND MIL

body Assembly of Experts
  code: IRN GOV

body Assembly of First Nations
  name: First Nations | Mohawk Warriors | Mohawk Warrior Society
  code: CAN CVL

body Assistance Association for Political Prisoners
  name: AAPP
  code: NGO:AAPP

body Association for Relations Across the Taiwan Straits
  name: ARATS
  code: CHN GOV

body Association of Muslim Scholars
  name: Muslim Scholars Association | Muslim Scholars' Association
  code: IRQ REL

body AstraZeneca
  code: MNC:ASTRAZENECA

body ATF
  name: Bureau of Alcohol, Tobacco and Firearms | Bureau of Alcohol, Tobacco, Firearms and Explosives
  code: USA COP

body Atomic Energy Organization of Iran
  name: AEOI | Atomic Energy Organisation of Iran
  code: IRN GOV

body Audiencia Nacional
  name: Spanish National Court | Spain's National Court
  code: ESP JUD

body AUKUS
  name: Aukus
  code: IGO:AUKUS

body Aum Shinrikyo
  name: Aum Supreme Truth | Aum
  code: JPN REL

body Australian Defence Force
  name: Royal Australian Navy | Royal Australian Air Force
  code: AUS MIL

body Australian Federal Police
  code: AUS COP

body Australian Labor Party
  name: ALP
  code: AUS PTY

body Australian National University
  code: AUS EDU

body Australian Parliament
  name: Australian Senate
  code: AUS LEG

body Austrian People's Party
  name: ÖVP | OVP | OeVP
  code: AUT PTY

body Austrian Social Democrats
  name: SPÖ | SPOe | Social Democratic Party of Austria
  code: AUT PTY

body Autonomous Administration of North and East Syria
  name: Rojava | AANES | Syrian Democratic Council | Democratic Autonomous Administration
  code: SYR PRE

body Autonomous Bougainville Government
  name: Bougainville Interim Government | Bougainville Transitional Government
  code: PNG PRE

body Awami League
  name: Bangladesh Awami League
  code: BGD PTY .. 2024-08-04
  code: BGD OPP 2024-08-05 ..

body Awami National Party
  name: ANP
  code: PAK PTY

body Axis of Resistance
  name: axis of resistance
  code: IMG:AXISOFRESISTANCE

body Azawad
  code: MLI PRE

body Azerbaijani Popular Front
  name: Popular Front of Azerbaijan | Azerbaijan Popular Front
  code: AZE OPP

body Azertac
  code: AZE JRN

body Azimio la Umoja
  name: Azimio
  code: KEN OPP

body B'Tselem
  code: NGO:BTSELEM

body Baath Party
  # The bare name is Iraq's party; Syria's has its own entry.
  name: Ba'ath Party | Baathists | Baathist | Ba'athist | Ba'athists | Baath | Iraqi Baath Party
  code: IRQ GOV .. 2003-04-08
  code: IRQ PTY 2003-04-09 ..

body Babbar Khalsa
  name: Khalistan Commando Force | Khalistan Liberation Force | Sikh separatists | Sikh militants
  code: IND REB

body Badr Organization
  name: Badr Brigade | Badr Organisation | Badr Corps | Badr Brigades
  code: IRQ PRM

body BAE Systems
  name: British Aerospace
  code: MNC:BAE

body Bahujan Samaj Party
  name: BSP
  code: IND PTY

body Bakhtar News Agency
  code: AFG JRN

body Baloch Yakjehti Committee
  name: BYC
  code: PAK OPP

body Balochistan Liberation Army
  name: Baluchistan Liberation Army | BLA | Baloch Liberation Army | Majeed Brigade
  code: PAK REB

body Balochistan Liberation Front
  name: BLF | Baloch Republican Army
  code: PAK REB

body Bangladesh Jamaat-e-Islami
  name: Jamaat
  code: BGD PTY

body Bangladesh Nationalist Party
  name: BNP
  code: BGD PTY

body Bangsamoro
  name: Bangsamoro Transition Authority | ARMM | Autonomous Region in Muslim Mindanao
  code: PHL GOV

body Bangsamoro Islamic Freedom Fighters
  name: BIFF
  code: PHL REB

body Bank for International Settlements
  code: IGO:BIS

body Bank Indonesia
  code: IDN GOV

body Bank of Canada
  code: CAN GOV

body Bank of England
  code: GBR GOV

body Bank of Israel
  code: ISR GOV

body Bank of Japan
  name: BOJ
  code: JPN GOV

body Bank of Korea
  code: KOR GOV

body Banque du Liban
  code: LBN GOV

body Banyamulenge
  code: COD

body Barisan Nasional
  name: National Front coalition
  code: MYS PTY

body Barisan Revolusi Nasional
  name: BRN | Barisan Revolusi Nasional Coordinate | Pattani United Liberation Organisation | PULO | Runda Kumpulan Kecil
  code: THA REB

body Barrick Gold
  name: Barrick
  code: MNC:BARRICK

body Barrio 18
  name: 18th Street gang | Calle 18 | Mara 18
  code: SLV CRM

body Basij
  name: Basij militia | Basiji | Basijis
  code: IRN PRM

body Basotho National Party
  name: Lesotho Congress for Democracy | Basutoland Congress Party | All Basotho Convention
  code: LSO PTY

body Basque government
  name: Lendakari | Lehendakari
  code: ESP GOV

body Basque Nationalist Party
  name: PNV
  code: ESP PTY

body Basques
  name: Basque
  code: ESP

body Batasuna
  name: Herri Batasuna | Euskal Herritarrok | Bildu | EH Bildu | Sortu
  code: ESP PTY

body Batkivshchyna
  name: Fatherland party | Yulia Tymoshenko Bloc | Bloc of Yulia Tymoshenko
  code: UKR PTY

body Baykar
  code: MNC:BAYKAR

body Belarusian opposition
  name: Coordination Council of Belarus | Belarusian Popular Front | United Transitional Cabinet
  code: BLR OPP

body Bellingcat
  code: NGO:BELLINGCAT

body BelTA
  name: Belta
  code: BLR JRN

body Beltrán Leyva Cartel
  name: Beltran Leyva cartel | Beltran-Leyva cartel | Santa Rosa de Lima cartel
  code: MEX CRM

body Benelux
  code: IGO:BENELUX

body Berkut
  code: UKR COP

body Bernama
  code: MYS JRN

body Bersih
  code: MYS OPP

body BfV
  name: Federal Office for the Protection of the Constitution | Verfassungsschutz | Office for the Protection of the Constitution
  code: DEU SPY

body Bharatiya Janata Party
  name: BJP | B.J.P.
  code: IND PTY

body BHP
  name: BHP Billiton
  code: MNC:BHP

body Biafra
  name: Republic of Biafra
  code: NGA PRE

body BIMSTEC
  code: IGO:BIMSTEC

body Black Eagles
  name: Aguilas Negras | Los Rastrojos | Rastrojos
  code: COL CRM

body Black Lives Matter
  name: BLM
  code: USA CVL

body Black Sea Fleet
  code: RUS MIL

body Black September
  code: PSE REB

body Blackwater
  name: Blackwater USA | Blackwater Worldwide
  code: USA PRM

body Bloc Québécois
  name: Bloc Quebecois
  code: CAN PTY

body Blue and White
  name: Kahol Lavan | Israel Resilience
  code: ISR PTY

body BND
  name: Bundesnachrichtendienst
  code: DEU SPY

body BNP Paribas
  code: MNC:BNPPARIBAS

body Board of Peace
  name: Gaza Board of Peace
  code: IGO:BOP

body Boeing
  code: MNC:BOEING

body Bogazici University
  name: Boğaziçi University
  code: TUR EDU

body Boko Haram
  name: Jama'atu Ahlis Sunna Lidda'awati wal-Jihad | JAS | Nigerian Taliban
  code: NGA REB

body Bolivarian National Guard
  name: Venezuelan National Guard
  code: VEN MIL

body Bolivian Workers Central
  name: Bolivian Workers' Central | COB
  code: BOL LAB

body Bombay High Court
  code: IND JUD

body Bophuthatswana
  name: Ciskei | Transkei | Venda homeland
  code: ZAF PRE .. 1994-04-26

body Bosnian Croats
  name: Bosnian Croat
  code: BIH

body Bosnian Muslims
  name: Bosnian Muslim
  code: BIH

body Bosnian Serb Army
  name: VRS | Bosnian Serb army | Army of Republika Srpska
  code: BIH REB .. 1995-12-13
  code: BIH MIL 1995-12-14 ..

body Bosnian Serbs
  name: Bosnian Serb
  code: BIH REB .. 1995-12-13
  code: BIH 1995-12-14 ..

body Botswana Democratic Party
  name: Umbrella for Democratic Change
  code: BWA PTY

body Bougainville Revolutionary Army
  name: BRA
  code: PNG REB

body Bougainvilleans
  name: Bougainvillean
  code: PNG

body BP
  name: British Petroleum | BP Amoco
  code: MNC:BP

body Branch Davidians
  name: Branch Davidian
  code: USA REL

body Brazilian Democratic Movement
  name: PMDB | Brazilian Democratic Movement Party | MDB
  code: BRA PTY

body Brazilian Liberal Party
  name: Social Liberal Party | PFL | Brazil's Liberal Party
  code: BRA PTY

body Brazilian Social Democracy Party
  name: PSDB
  code: BRA PTY

body Brazilian Supreme Court
  name: Brazil's Supreme Court | Supreme Federal Court | Supreme Federal Tribunal | STF
  code: BRA JUD

body Breaking the Silence
  code: NGO:BREAKINGTHESILENCE

body BRICS
  name: Brics | BRIC
  code: IGO:BRICS

body British Army
  name: British army | Special Air Service
  code: GBR MIL

body British National Party
  code: GBR PTY

body British Treasury
  name: Her Majesty's Treasury | HM Treasury | Exchequer
  code: GBR GOV

body Broad Front
  name: Frente Amplio | Tupamaros
  code: URY PTY

body Brothers of Italy
  name: Fratelli d'Italia
  code: ITA PTY

body Brown University
  code: USA EDU

body Bucharest Nine
  name: B9
  code: IGO:B9

body Bulgarian Orthodox Church
  code: BGR REL

body Bulgarian Socialist Party
  code: BGR PTY

body Bundesbank
  name: Deutsche Bundesbank
  code: DEU GOV

body Bundespolizei
  name: BKA | Federal Criminal Police Office
  code: DEU COP

body Bundesrat
  code: DEU LEG

body Bundestag
  name: Reichstag
  code: DEU LEG

body Bundeswehr
  name: German Navy | German Air Force | Luftwaffe
  code: DEU MIL

body Bush administration
  name: Clinton administration | Obama administration | Trump administration | Biden administration | Reagan administration
  code: USA GOV

body Cairo University
  code: EGY EDU

body Calcutta High Court
  code: IND JUD

body Cali Cartel
  name: Cali cartel | Norte del Valle cartel
  code: COL CRM

body Cambodian People's Party
  name: CPP
  code: KHM PTY

body Cameroon People's Democratic Movement
  name: CPDM | RDPC
  code: CMR PTY

body Camorra
  code: ITA CRM

body Canadian Armed Forces
  name: Canadian Forces
  code: CAN MIL

body Canadian Parliament
  name: Parliament Hill
  code: CAN LEG

body Carabinieri
  name: carabinieri
  code: ITA COP

body CARE International
  code: NGO:CARE

body CARICOM
  name: Caricom | Caribbean Community
  code: IGO:CARICOM

body Caritas
  name: Caritas Internationalis
  code: NGO:CARITAS

body Carlos the Jackal's group
  code: IMG:CARLOS

body Carpathian Sich
  code: UKR MIL

body Cartel of the Suns
  name: Cartel de los Soles
  code: VEN CRM

body Carter Center
  code: NGO:CARTERCENTER

body Catalan government
  name: Generalitat | Generalitat de Catalunya | Catalan Generalitat
  code: ESP GOV

body Catalans
  name: Catalan
  code: ESP

body Catholic Bishops' Conference of the Philippines
  code: PHL REL

body Catholic Relief Services
  code: NGO:CRS

body Caucasian Knot
  code: NGO:KAVKAZUZEL

body Caucasus Emirate
  name: Riyadus-Salikhin | Vilayat Dagestan | Shariat Jamaat
  code: RUS REB

body Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism
  name: CTSAMVM | CTSAMM
  code: IGO:CTSAMVM

body CELAC
  name: Celac | Community of Latin American and Caribbean States
  code: IGO:CELAC

body CEMAC
  code: IGO:CEMAC

body CENCO
  name: Congolese bishops' conference
  code: COD REL

body Central American Integration System
  name: SICA
  code: IGO:SICA

body Central Bank of Iran
  code: IRN GOV

body Central Bank of Russia
  name: Bank of Russia
  code: RUS GOV

body Central Bank of Turkey
  name: Turkish central bank
  code: TUR GOV

body Central Bureau of Investigation
  name: CBI
  code: IND COP

body Central Command
  # India's and others' commands are named with their country.
  name: CENTCOM | Centcom | U.S. Central Command | US Central Command
  code: USA MIL

body Central Commission for Discipline Inspection
  name: CCDI
  code: CHN GOV

body Central Election Commission of Russia
  code: RUS GOV

body Central European University
  code: HUN EDU

body Central News Agency
  code: TWN JRN

body Centre for Humanitarian Dialogue
  name: Henry Dunant Centre | Center for Humanitarian Dialogue | Henry Dunant Center
  code: NGO:HDC

body CGT
  name: CFDT | Force Ouvrière | Force Ouvriere | General Confederation of Labour
  code: FRA LAB

body Chadema
  name: CHADEMA
  code: TZA OPP

body Chaldean Catholic Church
  name: Chaldeans
  code: IRQ REL

body Chama Cha Mapinduzi
  name: CCM
  code: TZA PTY

body Chechen rebels
  name: Chechen separatists | Chechen fighters | Chechen guerrillas | Chechen insurgents | Chechen militants
  code: RUS REB

body Chechen Republic of Ichkeria
  name: Ichkeria | Chechen separatist government
  code: RUS PRE

body Chechens
  name: Chechen
  code: RUS

body Chevron
  name: ChevronTexaco | Texaco
  code: MNC:CHEVRON

body Chief Rabbinate
  name: Chief Rabbinate of Israel
  code: ISR REL

body Chilean Christian Democrats
  name: Chilean Socialist Party | Republican Party of Chile
  code: CHL PTY

body Chin National Front
  name: Chinland Defence Force | Chin National Army
  code: MMR REB

body China Coast Guard
  name: Chinese coast guard | Chinese Coast Guard
  code: CHN MIL

body China Securities Regulatory Commission
  code: CHN GOV

body Chinese State Council
  name: China's State Council | China's Cabinet
  code: CHN GOV

body Chinese University of Hong Kong
  code: HKG EDU

body Chiquita
  code: MNC:CHIQUITA

body Chongryon
  name: Chosen Soren
  code: JPN SOC

body Christian Democratic Appeal
  name: CDA
  code: NLD PTY

body Christian Democratic Union
  name: CDU | Christian Democrats | Christian Democrat | CDU/CSU
  code: DEU PTY

body Christian Social Union
  name: CSU
  code: DEU PTY

body Church of Cyprus
  code: CYP REL

body Church of England
  name: Anglican Church | Lambeth Palace | Anglican Communion | Church of England's General Synod
  code: GBR REL

body CIA
  name: C.I.A. | Central Intelligence Agency
  code: USA SPY

body CICIG
  name: International Commission Against Impunity in Guatemala
  code: IGO:UN

body Citgo
  code: MNC:CITGO

body Citizens Coalition for Change
  name: CCC | Citizens' Coalition for Change
  code: ZWE OPP

body Citizens' Revolution
  name: Alianza Pais | Alianza País | Citizen Revolution
  code: ECU PTY

body Ciudadanos
  code: ESP PTY

body Civic Alliance
  name: Civic Alliance for Justice and Democracy | Blue and White National Unity
  code: NIC OPP

body Civic Democratic Party
  name: Czech Social Democrats
  code: CZE PTY

body Civic Forum
  name: Public Against Violence
  code: CSK PTY

body Civic Platform
  name: Civic Coalition
  code: POL PTY

body Civic United Front
  name: CUF
  code: TZA OPP

body Civil Contract
  code: ARM PTY

body Civil patrols
  name: Civil Self-Defense Patrols
  code: GTM PRM

body Civilian Joint Task Force
  name: CJTF
  code: NGA PRM

body CNDD
  name: National Council for Democracy and Development
  code: GIN GOV 2008-12-23 .. 2010-12-20

body CNDD-FDD
  name: Forces for the Defence of Democracy | FDD | Forces for the Defense of Democracy
  code: BDI REB .. 2003-11-15
  code: BDI PTY 2003-11-16 ..

body CNDP
  name: National Congress for the Defence of the People | National Congress for the Defense of the People
  code: COD REB .. 2009-03-22

body CNOOC
  code: MNC:CNOOC

body CNRD
  name: National Committee of Reconciliation and Development
  code: GIN GOV 2021-09-05 ..

body CNSP
  name: National Council for the Safeguard of the Homeland
  code: NER GOV 2023-07-26 ..

body CNSP of Mali
  name: National Committee for the Salvation of the People
  code: MLI GOV 2020-08-18 .. 2021-01-18

body CNTE
  code: MEX LAB

body Coalition for Unity and Democracy
  code: ETH OPP

body Coalition of Patriots for Change
  code: CAF REB

body Coalition of the Willing
  name: coalition of the willing
  code: WEST

body Coalition Provisional Authority
  name: CPA | US-led occupation authority
  code: USA GOV 2003-04-21 .. 2004-06-28

body Cobra militia
  code: COG REB 1997-06-05 .. 1997-10-14

body Cocaleros
  name: cocaleros
  code: BOL AGR

body CODECO
  name: Codeco | Cooperative for the Development of Congo
  code: COD REB

body COGAT
  name: Cogat | Coordinator of Government Activities in the Territories
  code: ISR MIL

body Colectivos
  name: colectivos | Bolivarian Circles
  code: VEN PRM

body Collective Security Treaty Organization
  name: CSTO | Collective Security Treaty Organisation | Russian-led security alliance
  code: IGO:CSTO

body Colombian Liberal Party
  name: Colombian Conservative Party
  code: COL PTY

body Colorado Party
  # Paraguay's, far more in the news than Uruguay's.
  code: PRY PTY

body Columbia University
  code: USA EDU

body Combined Air Operations Centre
  name: NATO Response Force
  code: IGO:NATO

body Combined Maritime Forces
  name: Operation Prosperity Guardian
  code: USA MIL

body Comecon
  name: COMECON | CMEA
  code: IGO:COMECON .. 1991-06-28

body COMESA
  name: Comesa
  code: IGO:COMESA

body Commerce Department
  name: Department of Commerce | U.S. Commerce Department | US Commerce Department | Bureau of Industry and Security
  code: USA GOV

body Commission of the Indian Ocean
  code: IGO:IOC

body Committee for the Peaceful Reunification of the Country
  name: Committee for the Peaceful Reunification of Korea
  code: PRK GOV

body Committee for the Transition and Restoration of Institutions
  name: CTRI
  code: GAB GOV 2023-08-30 .. 2025-05-03

body Committee to Protect Journalists
  name: CPJ
  code: NGO:CPJ

body Commonwealth of Independent States
  name: CIS | C.I.S.
  code: IGO:CIS

body Commonwealth of Nations
  name: Commonwealth | Commonwealth Secretariat | Commonwealth Ministerial Action Group | Commonwealth Heads of Government
  code: IGO:COMMONWEALTH

body Communist Party of China
  name: Chinese Communist Party | CCP | CPC | Central Military Commission | Politburo Standing Committee | Chinese Politburo
  code: CHN GOV

body Communist Party of Cuba
  name: Cuban Communist Party
  code: CUB GOV

body Communist Party of India (Marxist)
  name: CPI(M) | CPI-M | CPM | Communist Party of India
  code: IND PTY

body Communist Party of Nepal (Maoist)
  name: Nepalese Maoists | Nepal's Maoists | CPN-Maoist | CPN (Maoist) | Nepali Maoists | Unified Communist Party of Nepal (Maoist) | Maoist Centre | CPN (Maoist Centre) | Nepal Maoists
  code: NPL REB .. 2006-11-20
  code: NPL PTY 2006-11-21 ..

body Communist Party of Nepal (Unified Marxist-Leninist)
  name: CPN-UML | UML | CPN (UML) | Nepal Communist Party
  code: NPL PTY

body Communist Party of the Philippines
  name: CPP-NPA | National Democratic Front of the Philippines | NDFP | Philippine communist rebels
  code: PHL REB

body Communist Party of the Russian Federation
  name: KPRF | CPRF | Russian Communist Party | Russian Communists
  code: RUS PTY

body Communist Party of Vietnam
  name: Vietnamese Communist Party | Vietnam's Communist Party
  code: VNM GOV

body Community of Portuguese Language Countries
  name: CPLP
  code: IGO:CPLP

body Community of Sant'Egidio
  name: Sant'Egidio | Sant'Egidio Community
  code: NGO:SANTEGIDIO

body CONAIE
  name: Conaie | Confederation of Indigenous Nationalities of Ecuador | Pachakutik
  code: ECU SOC

body Concertación
  name: Concertacion | Broad Front of Chile | Independent Democratic Union | UDI | National Renewal
  code: CHL PTY

body Confederation Liberty and Independence
  name: Konfederacja
  code: POL PTY

body Conference on Interaction and Confidence-Building Measures in Asia
  name: CICA
  code: IGO:CICA

body Conflict Armament Research
  code: NGO:CAR

body Congo River Alliance
  name: Alliance Fleuve Congo | AFC-M23 | River Congo Alliance
  code: COD REB

body Congolese Labour Party
  name: Congolese Labor Party
  code: COG PTY

body Congolese Rally for Democracy
  name: RCD | RCD-Goma | RCD-ML | Rally for Congolese Democracy
  code: COD REB .. 2003-06-29
  code: COD PTY 2003-06-30 ..

body Congress of People's Deputies
  code: SUN LEG .. 1991-09-05
  code: RUS LEG 1991-09-06 .. 1993-10-04

body ConocoPhillips
  name: Conoco
  code: MNC:CONOCOPHILLIPS

body Conservative Party
  # Canada's party and others are named with their country.
  name: Tories | Tory | Conservatives | Tory Party | Conservative party | Tory party
  code: GBR PTY

body Conservative Party of Canada
  name: Canadian Conservatives | Progressive Conservative Party | Progressive Conservatives
  code: CAN PTY

body Conservative Party of South Africa
  name: Afrikaner Volksfront
  code: ZAF OPP

body Constitutional Court of Korea
  name: South Korea's Constitutional Court | Korean Constitutional Court
  code: KOR JUD

body Constitutional Court of Thailand
  name: Thailand's Constitutional Court | Thai Constitutional Court
  code: THA JUD

body Constitutional Democratic Rally
  code: TUN PTY .. 2011-03-09

body Contact Group
  # The Contact Group on the former Yugoslavia.
  name: five-nation Contact Group | six-nation Contact Group
  code: IGO:CONTACTGROUP

body Continuity IRA
  name: Continuity Irish Republican Army
  code: GBR REB

body Contras
  name: Contra rebels | Nicaraguan Resistance | Contra | Nicaraguan rebels
  code: NIC REB .. 1990-06-27
  member: re-contras | Recontras

body Convergence and Union
  name: CiU | Junts | Junts per Catalunya | Together for Catalonia | Republican Left of Catalonia | ERC | Esquerra Republicana
  code: ESP PTY

body Coordination Framework
  name: Shiite Coordination Framework | Shia Coordination Framework
  code: IRQ PTY

body Coordination Headquarters for the Treatment of Prisoners of War
  code: UKR GOV

body Coordination of Azawad Movements
  name: CMA | Azawad Liberation Front | FLA | Permanent Strategic Framework
  code: MLI REB

body Copa-Cogeca
  code: NGO:COPACOGECA

body Coptic Church
  name: Coptic Orthodox Church | Coptic Christians | Copts
  code: EGY REL

body Cornell University
  code: USA EDU

body Corruption Investigation Office
  name: Corruption Investigation Office for High-ranking Officials
  code: KOR COP

body Corsican National Liberation Front
  name: FLNC | National Liberation Front of Corsica
  code: FRA REB

body Corsicans
  name: Corsican
  code: FRA

body Cosa Nostra
  name: Sicilian Mafia | Sicilian mafia
  code: ITA CRM

body COSATU
  name: Cosatu | Congress of South African Trade Unions
  code: ZAF LAB

body COSCO
  name: Cosco
  code: MNC:COSCO

body Council for National Security
  name: Council for Democratic Reform
  code: THA GOV 2006-09-19 .. 2008-02-07

body Council of Europe
  name: PACE | Parliamentary Assembly of the Council of Europe | Venice Commission
  code: IGO:COE

body Council of Europe Development Bank
  code: IGO:CEB

body Council of Senior Scholars
  name: Council of Senior Ulema
  code: SAU REL

body Council of the European Union
  name: EU Council | Council of the EU | Foreign Affairs Council
  code: IGO:EU

body Council on Foreign Relations
  code: NGO:CFR

body Counter Terrorism Service
  name: Golden Division | Iraqi Counter Terrorism Service
  code: IRQ MIL

body Court of Final Appeal
  code: HKG JUD

body Crimean Tatars
  name: Crimean Tatar | Mejlis | Crimean Tatar Mejlis
  code: UKR

body Croat-Muslim Federation
  name: Muslim-Croat Federation | Muslim-Croat federation | Bosniak-Croat Federation | Federation of Bosnia and Herzegovina
  code: BIH GOV

body Croatian Defence Council
  name: HVO | Croatian Defense Council
  code: BIH REB .. 1994-03-17
  code: BIH MIL 1994-03-18 ..

body Croatian Democratic Union
  name: HDZ
  code: HRV PTY

body Croatian Serbs
  name: Krajina Serbs | Krajina Serb | Croatian Serb | rebel Serbs | Serb rebels
  code: HRV REB 1990-08 .. 1995-11-11
  code: HRV 1995-11-12 ..

body CRPF
  name: Central Reserve Police Force
  code: IND COP

body CSIS
  name: Canadian Security Intelligence Service
  code: CAN SPY

body CTBTO
  name: Comprehensive Nuclear-Test-Ban Treaty Organization | Comprehensive Test Ban Treaty Organization
  code: IGO:CTBTO

body Cuban exiles
  name: Cuban American National Foundation | Alpha 66 | Brothers to the Rescue
  code: CUB OPP

body Customs and Border Protection
  name: CBP | U.S. Customs and Border Protection | US Customs and Border Protection | Border Patrol | U.S. Border Patrol | US Border Patrol
  code: USA COP

body Cypriot National Guard
  code: CYP MIL

body Czech BIS
  code: CZE SPY

body DAB
  name: Democratic Alliance for the Betterment and Progress of Hong Kong
  code: HKG PTY

body Dagestanis
  name: Dagestani
  code: RUS

body Dáil
  name: Dail | Dáil Éireann | Oireachtas | Leinster House
  code: IRL LEG

body Dan Na Ambassagou
  name: Dogon militia | Dozo hunters
  code: MLI PRM

body Danish People's Party
  name: Danish Social Democrats | Venstre
  code: DNK PTY

body Danish Refugee Council
  code: NGO:DRC

body Danish Security and Intelligence Service
  code: DNK SPY

body Darfuris
  name: Darfuri | Darfurian | Darfurians
  code: SDN

body Dartmouth College
  code: USA EDU

body DAS
  name: Administrative Department of Security
  code: COL SPY .. 2011-10-31

body Dassault
  name: Dassault Aviation
  code: MNC:DASSAULT

body Dawa
  name: Dawa Party | Da'wa Party | Islamic Dawa Party | State of Law | State of Law coalition | State of Law Coalition
  code: IRQ OPP .. 2003-04-08
  code: IRQ PTY 2003-04-09 ..

body De Beers
  code: MNC:DEBEERS

body DEA
  name: Drug Enforcement Administration | D.E.A. | US Drug Enforcement Administration | U.S. Drug Enforcement Administration
  code: USA COP

body Defense Intelligence Agency
  name: DIA
  code: USA SPY

body Delhi High Court
  code: IND JUD

body Democratic Action
  name: Accion Democratica | Acción Democrática | COPEI
  code: VEN PTY

body Democratic Alliance
  code: ZAF PTY

body Democratic Center
  name: Centro Democratico | Centro Democrático | Democratic Centre party
  code: COL PTY

body Democratic Front for the Liberation of Palestine
  name: DFLP
  code: PSE REB

body Democratic Karen Buddhist Army
  name: DKBA | Democratic Karen Benevolent Army
  code: MMR PRM

body Democratic League of Kosovo
  name: LDK
  code: XKX PTY

body Democratic Left Alliance
  name: Polish United Workers' Party
  code: POL PTY

body Democratic Opposition of Serbia
  code: SRB OPP .. 2000-10-06
  code: SRB PTY 2000-10-07 ..

body Democratic Party
  name: Democrats | Democrat | Democratic National Committee | DNC | US Democrats | U.S. Democrats
  code: USA PTY

body Democratic Party of Albania
  name: Albanian Democratic Party | Socialist Party of Albania | Albanian Socialist Party
  code: ALB PTY

body Democratic Party of Japan
  name: DPJ | Constitutional Democratic Party of Japan | CDPJ | Constitutional Democratic Party
  code: JPN OPP .. 2009-09-15
  code: JPN PTY 2009-09-16 .. 2012-12-25
  code: JPN OPP 2012-12-26 ..

body Democratic Party of Korea
  name: Minjoo Party | Minjoo | Uri Party | Millennium Democratic Party | National Congress for New Politics
  code: KOR PTY

body Democratic Party of Kosovo
  name: PDK
  code: XKX PTY

body Democratic Party of Serbia
  name: Serbian Democratic Party of Kostunica
  code: SRB PTY

body Democratic Party of Socialists
  name: DPS | Democratic Party of Socialists of Montenegro | Europe Now
  code: MNE PTY

body Democratic Party of the Left
  name: Italian Democratic Party | Democrats of the Left | Italian Communist Party
  code: ITA PTY

body Democratic Progressive Party
  name: DPP
  code: TWN PTY

body Democratic Revolutionary Party
  code: PAN PTY

body Democratic Turnhalle Alliance
  code: NAM PTY

body Democratic Union for Integration
  name: Democratic Party of Albanians
  code: MKD PTY

body Democratic Union Party
  name: PYD
  code: SYR PTY

body Democratic Unionist Party
  name: DUP | Democratic Unionists
  code: GBR PTY

body Democratic Unity
  name: Democratic Unity Roundtable | Unitary Platform | Democratic Unitary Platform | Democratic Coordinator | Vente Venezuela | Popular Will | Voluntad Popular | Primero Justicia | Justice First
  code: VEN OPP

body Densus 88
  name: Detachment 88
  code: IDN COP

body Department for International Development
  name: DFID | DfID
  code: GBR GOV 1997-05 .. 2020-09-01

body Department of State Services
  name: DSS
  code: NGA SPY

body Department of Veterans Affairs
  name: Veterans Affairs Department
  code: USA GOV

body Derg
  name: Dergue
  code: ETH GOV .. 1991-05-27

body Deutsche Bank
  code: MNC:DEUTSCHEBANK

body DGSE
  name: Deuxième Bureau
  code: FRA SPY

body DGSI
  name: DST
  code: FRA SPY

body DHKP-C
  name: Revolutionary People's Liberation Party-Front | Dev Sol | Dev-Sol | DHKP/C | Revolutionary People's Liberation Party/Front
  code: TUR REB

body Diet
  name: Japanese Diet | National Diet
  code: JPN LEG

body Dinka
  code: SSD

body Director of National Intelligence
  name: Office of the Director of National Intelligence | ODNI | DNI
  code: USA SPY

body DMK
  name: Dravida Munnetra Kazhagam
  code: IND PTY

body DOGE
  name: Department of Government Efficiency
  code: USA GOV 2025-01-20 ..

body Dominican Liberation Party
  name: Modern Revolutionary Party | Dominican Revolutionary Party
  code: DOM PTY

body Donetsk People's Republic
  name: DPR | DNR | Donetsk separatists | self-proclaimed Donetsk People's Republic
  code: UKR PRE

body DP World
  name: Dubai Ports World
  code: MNC:DPWORLD

body Duke University
  code: USA EDU

body Dutch Labour Party
  name: PvdA | GroenLinks
  code: NLD PTY

body DynCorp
  code: MNC:DYNCORP

body E3
  name: EU3 | European troika
  code: EUROPE

body Earth Liberation Front
  name: Animal Liberation Front
  code: USA REB

body East African Community
  name: EAC | EACRF | East African Community Regional Force | East African regional force
  code: IGO:EAC

body East Turkestan Islamic Movement
  name: ETIM | Turkistan Islamic Party | East Turkistan Islamic Movement | East Turkestan Islamic Party
  code: IMG:ETIM

body ECOMOG
  name: Ecomog | ECOMIG | ECOMIB
  code: IGO:ECOWAS

body Economic and Financial Crimes Commission
  name: EFCC
  code: NGA GOV

body Economic Community of Central African States
  name: ECCAS | CEEAC
  code: IGO:ECCAS

body Economic Cooperation Organization
  code: IGO:ECO

body Economic Freedom Fighters
  name: EFF
  code: ZAF OPP

body Ecopetrol
  code: COL BUS

body ECOWAS
  name: Ecowas | Economic Community of West African States | West African bloc | West African regional bloc
  code: IGO:ECOWAS

body Eduskunta
  name: Finnish Parliament
  code: FIN LEG

body Egyptian General Intelligence
  name: General Intelligence Directorate of Egypt
  code: EGY SPY

body Egyptian Islamic Jihad
  name: Vanguards of Conquest
  code: EGY REB

body El Al
  code: ISR BUS

body Elbit Systems
  name: Elbit
  code: MNC:ELBIT

body Elders group
  name: group of Elders
  code: NGO:ELDERS

body Election Commission of India
  code: IND GOV

body Embraer
  code: BRA BUS

body Emirates airline
  code: MNC:EMIRATES

body Energoatom
  code: UKR BUS

body Energy Department
  name: Department of Energy | U.S. Energy Department | US Energy Department
  code: USA GOV

body English Defence League
  name: EDL
  code: GBR PTY

body Eni
  name: ENI | Agip
  code: MNC:ENI

body Ennahda
  name: Ennahdha | An-Nahda | Nahda | Ennahda Movement
  code: TUN PTY

body Enron
  code: MNC:ENRON

body Environmental Protection Agency
  name: EPA
  code: USA GOV

body EOKA
  name: EOKA-B
  code: CYP REB

body EPRDF
  name: Ethiopian People's Revolutionary Democratic Front
  code: ETH REB .. 1991-05-27
  code: ETH PTY 1991-05-28 .. 2019-12-01

body Equinor
  name: Statoil
  code: MNC:EQUINOR

body Eritrean People's Liberation Front
  name: EPLF | People's Front for Democracy and Justice | PFDJ
  code: ETH REB .. 1991-05-23
  code: ERI GOV 1991-05-24 ..

body Erk
  name: Birlik
  code: UZB OPP

body Eskom
  code: ZAF BUS

body ETA
  name: Eta | Basque Homeland and Freedom | Basque Fatherland and Liberty | Euskadi Ta Askatasuna
  code: ESP REB

body Ethiopian National Defence Force
  name: ENDF | Ethiopian National Defense Force
  code: ETH MIL

body Ethiopian News Agency
  code: ETH JRN

body Ethiopian Orthodox Church
  name: Ethiopian Orthodox Tewahedo Church
  code: ETH REL

body EUCAP Sahel
  name: EUTM | EU Training Mission | EUCAP
  code: IGO:EU

body EUFOR
  name: Eufor | Operation Althea
  code: IGO:EU

body EULEX
  name: Eulex
  code: IGO:EU

body Eurasian Economic Union
  name: EAEU | EEU | Eurasian Union | Eurasian Customs Union | Eurasian Economic Community
  code: IGO:EAEU

body Euratom
  code: IGO:EU

body Euro zone finance ministers
  name: eurozone finance ministers
  code: IGO:EU

body Euroclear
  code: MNC:EUROCLEAR

body Eurocorps
  code: IGO:EU

body Eurogroup
  name: Euro Group
  code: IGO:EU

body Eurojust
  code: IGO:EU

body Euromaidan
  name: Maidan protesters | Maidan movement | EuroMaidan
  code: UKR OPP

body Europe
  name: Europeans | European powers | European
  code: EUROPE

body European Bank for Reconstruction and Development
  name: EBRD
  code: IGO:EBRD

body European Central Bank
  name: ECB
  code: IGO:ECB

body European Command
  name: EUCOM | U.S. European Command | US European Command
  code: USA MIL

body European Commission
  # "Brussels" is a place only: see places.tsv.
  name: EU Commission | E.U. Commission | EU executive | European Union Commission
  code: IGO:EU

body European Council
  code: IGO:EU

body European Court of Human Rights
  name: ECHR | ECtHR
  code: IGO:ECHR

body European Court of Justice
  name: ECJ | EU Court of Justice | Court of Justice of the European Union | EU's top court | EU's highest court
  code: IGO:EU

body European External Action Service
  name: EEAS
  code: IGO:EU

body European Free Trade Association
  name: EFTA
  code: IGO:EFTA

body European Investment Bank
  name: EIB
  code: IGO:EIB

body European monitoring mission in Georgia
  name: EUMM
  code: IGO:EU

body European Parliament
  name: EU Parliament | Europarliament
  code: IGO:EU

body European Public Prosecutor's Office
  name: OLAF
  code: IGO:EU

body European Solidarity
  name: Petro Poroshenko Bloc | Bloc of Petro Poroshenko
  code: UKR PTY

body European Trade Union Confederation
  name: ETUC
  code: NGO:ETUC

body European Union
  name: Brussels | EU | E.U. | European Community | EC | E.C. | European Economic Community | EEC | European Communities | Common Market | 27-nation bloc | 28-nation bloc | 27-member bloc | 28-member bloc
  code: IGO:EU

body Europol
  name: EU police agency
  code: IGO:EUROPOL

body Executive Outcomes
  code: MNC:EXECUTIVEOUTCOMES

body Expediency Council
  name: Expediency Discernment Council
  code: IRN GOV

body Extinction Rebellion
  code: GBR CVL

body Extraordinary Chambers in the Courts of Cambodia
  name: ECCC | Khmer Rouge tribunal
  code: KHM JUD

body ExxonMobil
  name: Exxon Mobil | Exxon
  code: MNC:EXXONMOBIL

body Facebook
  name: Meta Platforms
  code: MNC:META

body Falun Gong
  name: Falungong | Falun Dafa
  code: CHN REL

body Fano
  name: Fano militia | Amhara Fano | Fano militiamen
  code: ETH REB

body Farabundo Martí National Liberation Front
  name: FMLN | F.M.L.N. | Farabundo Marti National Liberation Front
  code: SLV REB .. 1992-01-15
  code: SLV PTY 1992-01-16 ..

body FARC
  name: Farc | F.A.R.C. | Revolutionary Armed Forces of Colombia | Common Alternative Revolutionary Force | FARC-EP | Comunes
  code: COL REB .. 2017-08-30
  code: COL PTY 2017-08-31 ..

body FARC dissidents
  name: Farc dissidents | FARC dissident group | FARC dissident | Estado Mayor Central | EMC | Segunda Marquetalia | Central General Staff | Second Marquetalia
  code: COL REB

body FARDC
  name: Armed Forces of the Democratic Republic of the Congo
  code: COD MIL

body Fatah
  name: Al Fatah | al-Fatah | Al-Fatah
  code: PSE PTY

body Fatah al-Islam
  name: Fatah Islam | Fatah al Islam
  code: LBN REB

body Fatah Revolutionary Council
  name: Abu Nidal Organization | Abu Nidal group | Abu Nidal's group
  code: PSE REB

body FAZ
  name: Zairian Armed Forces
  code: ZAR MIL

body FBI
  name: F.B.I. | Federal Bureau of Investigation
  code: USA COP

body FDLR
  name: Democratic Forces for the Liberation of Rwanda | Democratic Liberation Forces of Rwanda | Rwandan Hutu rebels | ALIR | Army for the Liberation of Rwanda
  code: RWA REB

body Feb 14 Youth Coalition
  name: February 14 Youth Coalition
  code: BHR OPP

body Federal Aviation Administration
  name: FAA
  code: USA GOV

body Federal Communications Commission
  name: FCC
  code: USA GOV

body Federal Constitutional Court
  name: Bundesverfassungsgericht
  code: DEU JUD

body Federal Police of Brazil
  name: Brazilian Federal Police
  code: BRA COP

body Federal Police of Iraq
  name: Iraqi Federal Police
  code: IRQ COP

body Federal Police of Mexico
  name: Mexican Federal Police
  code: MEX COP

body Federal Reserve
  name: Fed | Federal Reserve Board | U.S. Federal Reserve | US Federal Reserve
  code: USA GOV

body Federal Shariat Court
  code: PAK JUD

body Federal Trade Commission
  name: FTC
  code: USA GOV

body Federation Council
  code: RUS LEG

body Felicity Party
  code: TUR PTY

body FEMA
  name: Federal Emergency Management Agency
  code: USA GOV

body Fianna Fáil
  name: Fianna Fail
  code: IRL PTY

body Fidesz
  name: FIDESZ
  code: HUN PTY

body FIFA
  name: Fifa
  code: NGO:FIFA

body FijiFirst
  name: SODELPA | National Federation Party
  code: FJI PTY

body Financial Action Task Force
  name: FATF
  code: IGO:FATF

body Fine Gael
  code: IRL PTY

body Finns Party
  name: True Finns
  code: FIN PTY

body First Capital Command
  name: PCC | First Command of the Capital | Primeiro Comando da Capital
  code: BRA CRM

body Five Eyes
  name: Five Eyes alliance
  code: IGO:FIVEEYES

body Five Star Movement
  name: 5-Star Movement | Five-Star Movement | M5S
  code: ITA PTY

body FLEC
  name: Front for the Liberation of the Enclave of Cabinda | FLEC-FAC
  code: AGO REB

body Flemings
  name: Flemish | Walloons | Walloon
  code: BEL

body FLNKS
  name: Kanak and Socialist National Liberation Front | Kanak Socialist National Liberation Front | CCAT | Kanaks | Kanak
  code: NCL OPP

body FNLA
  name: National Front for the Liberation of Angola
  code: AGO PTY

body FNSEA
  name: Confédération Paysanne | Confederation Paysanne
  code: FRA AGR

body Folketing
  name: Danish Parliament
  code: DNK LEG

body Food and Agriculture Organization
  name: FAO | Food and Agriculture Organisation | UN Food and Agriculture Organization | U.N. Food and Agriculture Organization
  code: IGO:FAO

body Forces of Freedom and Change
  name: FFC | Forces for Freedom and Change | Alliance for Freedom and Change | Sudanese Professionals Association | Taqaddum | Tagadum | Declaration of Freedom and Change Forces
  code: SDN OPP

body Foreign Office
  # Germany's ministry is "German Foreign Office".
  name: Foreign and Commonwealth Office | FCO | Foreign, Commonwealth and Development Office | FCDO | British Foreign Office
  code: GBR GOV

body Forum for Democratic Change
  name: FDC
  code: UGA OPP

body Forza Italia
  name: People of Freedom
  code: ITA PTY

body Foxconn
  code: MNC:FOXCONN

body Foxtrot gang
  name: Foxtrot network
  code: SWE CRM

body FRAPH
  name: Front for the Advancement and Progress of Haiti
  code: HTI PRM

body Free Aceh Movement
  name: GAM | Gerakan Aceh Merdeka | Aceh Freedom Movement
  code: IDN REB .. 2005-08-14
  code: IDN PTY 2005-08-15 ..

body Free Democratic Party
  name: FDP | Free Democrats
  code: DEU PTY

body Free Gaza Movement
  name: Gaza Freedom Flotilla | Freedom Flotilla Coalition | Global Sumud Flotilla | Gaza flotilla
  code: NGO:FREEGAZA

body Free Papua Movement
  name: OPM | Organisasi Papua Merdeka | West Papua National Liberation Army | TPNPB | West Papua Liberation Army
  code: IDN REB

body Free Patriotic Movement
  name: FPM
  code: LBN PTY

body Free Peru
  name: Peru Libre | Perú Libre
  code: PER PTY

body Free Syrian Army
  name: FSA
  code: SYR REB

body Free University of Berlin
  code: DEU EDU

body Freedom Convoy
  code: CAN OPP

body Freedom House
  code: NGO:FREEDOMHOUSE

body Freedom Party
  name: Austrian Freedom Party | FPOe | FPÖ | FPO | Freedom Party of Austria
  code: AUT PTY

body Freeport-McMoRan
  name: Freeport Indonesia
  code: MNC:FREEPORT

body Frelimo
  name: FRELIMO
  code: MOZ PTY

body French Communist Party
  code: FRA PTY

body French Foreign Legion
  name: Foreign Legion | Operation Barkhane | Barkhane | Operation Serval | Operation Licorne | Operation Turquoise
  code: FRA MIL

body French National Assembly
  name: Assemblée Nationale | Assemblee Nationale | Palais Bourbon
  code: FRA LEG

body French National Front
  name: Front National | National Rally | Rassemblement National | far-right National Front
  code: FRA PTY

body French Socialist Party
  name: Parti Socialiste
  code: FRA PTY

body Fretilin
  name: FRETILIN | Falintil | CNRT | National Council of Timorese Resistance
  code: TLS REB .. 1999-10-24
  code: TLS PTY 1999-10-25 ..

body Friends of Syria
  name: Friends of Syria group
  code: WEST

body Frodebu
  name: FRODEBU | Front for Democracy in Burundi
  code: BDI PTY

body Front for Change and Concord in Chad
  code: TCD REB

body Frontex
  name: EU border agency
  code: IGO:EU

body Frontier Corps
  name: Frontier Constabulary | Pakistan Rangers
  code: PAK MIL

body FRUD
  name: Front for the Restoration of Unity and Democracy
  code: DJI REB

body FSB
  name: F.S.B. | Federal Security Service | Federal Counterintelligence Service | FSK
  code: RUS SPY

body Fudan University
  code: CHN EDU

body Fuerza Popular
  name: Popular Force
  code: PER PTY

body FUNCINPEC
  name: Funcinpec
  code: KHM PTY

body Future Movement
  name: March 14 coalition | March 14 alliance
  code: LBN PTY

body G20
  name: G-20 | Group of 20 | Group of Twenty
  code: IGO:G20

body G5 Sahel
  name: G5 Sahel force
  code: IGO:G5SAHEL

body G7
  name: G-7 | Group of Seven | Group of 7
  code: IGO:G7

body G77
  name: G-77 | Group of 77
  code: IGO:G77

body G8
  name: G-8 | Group of Eight | Group of 8
  code: IGO:G8

body Gabonese Democratic Party
  code: GAB PTY

body Gacaca courts
  name: gacaca courts
  code: RWA JUD

body Gagauzia
  name: Gagauz
  code: MDA PRE .. 1994-12-22
  code: MDA GOV 1994-12-23 ..

body GAL
  name: Anti-Terrorist Liberation Groups
  code: ESP PRM

body Galmudug
  code: SOM GOV

body Gamaa Islamiya
  name: al-Gama'a al-Islamiyya | Gama'a Islamiya | Gama'a al-Islamiyya | Gamaa al-Islamiya | Islamic Group | al-Gamaa al-Islamiya | Jamaa Islamiya | Al-Gamaa al-Islamiya
  code: EGY REB

body Gang Suppression Force
  code: IGO:GSF

body Garda
  name: Gardai | Gardaí | Garda Síochána | gardai | gardaí
  code: IRL COP

body Garissa University College
  name: Garissa University
  code: KEN EDU

body Gas Exporting Countries Forum
  name: GECF
  code: IGO:GECF

body GATIA
  code: MLI PRM

body GATT
  name: General Agreement on Tariffs and Trade
  code: IGO:GATT

body Gavi
  name: GAVI | Gavi, the Vaccine Alliance
  code: IGO:GAVI

body Gaza Civil Defence
  name: Gaza Civil Defense | Gaza's civil defence agency | Gaza's Civil Defense
  code: PSE GOV

body Gaza health ministry
  # A ministry is GOV, whoever runs it.
  name: Gaza Health Ministry | Hamas-run health ministry | Gaza's health ministry | Gaza's Health Ministry | Hamas-run Health Ministry
  code: PSE GOV

body Gaza Humanitarian Foundation
  name: GHF
  code: NGO:GHF

body Gazprom
  code: MNC:GAZPROM

body Gazprom Neft
  code: MNC:GAZPROMNEFT

body GCHQ
  code: GBR SPY

body Gendarmerie Nationale
  name: French gendarmes | CRS riot police
  code: FRA COP

body General Confederation of Labour of Argentina
  name: Argentina's CGT | piqueteros | Piqueteros
  code: ARG LAB

body General Dynamics
  code: MNC:GENERALDYNAMICS

body General National Congress
  name: GNC
  code: LBY LEG

body General People's Congress
  name: GPC
  code: YEM PTY

body Geneva Call
  code: NGO:GENEVACALL

body George Washington University
  code: USA EDU

body Georgetown University
  code: USA EDU

body Georgian Dream
  name: Georgian Dream party | Georgian Dream-Democratic Georgia
  code: GEO PTY

body Georgian Orthodox Church
  code: GEO REL

body GERB
  name: Gerb
  code: BGR PTY

body Gerindra
  code: IDN PTY

body German Foreign Office
  name: Auswärtiges Amt | German Federal Foreign Office
  code: DEU GOV

body Ginbot 7
  name: Ginbot Seven | Patriotic Ginbot 7
  code: ETH REB

body Glencore
  code: MNC:GLENCORE

body Global Affairs Canada
  code: CAN GOV

body Global Fund
  name: Global Fund to Fight AIDS, Tuberculosis and Malaria
  code: IGO:GLOBALFUND

body Global Witness
  code: NGO:GLOBALWITNESS

body Golden Dawn
  code: GRC PTY

body Golkar
  code: IDN PTY

body Golos
  code: NGO:GOLOS

body Good Party
  name: Iyi Party | IYI Party | İYİ Party
  code: TUR PTY

body Google
  name: Alphabet Inc
  code: MNC:GOOGLE

body Government of National Accord
  name: GNA
  code: LBY GOV 2015-12-17 .. 2021-03-15

body Government of National Stability
  code: LBY REB

body Government of National Unity
  # The name of South Africa's coalition too, since 2024.
  name: GNU
  code: LBY GOV 2021-03-10 ..

body Grameen Bank
  code: BGD BUS

body Grand National Assembly
  name: Turkish Grand National Assembly | Grand National Assembly of Turkey
  code: TUR LEG

body Grand National Party
  name: Saenuri Party | Saenuri | Liberty Korea Party | People Power Party | New Korea Party | Democratic Liberal Party
  code: KOR PTY

body GRAPO
  code: ESP REB

body Great Council of Chiefs
  code: FJI GOV

body Great Eastern Islamic Raiders' Front
  name: IBDA-C
  code: TUR REB

body Greater Romania Party
  code: ROU PTY

body Greek Orthodox Church
  name: Church of Greece
  code: GRC REL

body Greek Orthodox Patriarchate
  # The patriarchate of Constantinople, in Istanbul but no Turkish body.
  name: Ecumenical Patriarchate | Patriarchate of Constantinople | Ecumenical Patriarchate of Constantinople
  code: NGO:PATRIARCHATE

body Greenpeace
  code: NGO:GREENPEACE

body Grey Wolves
  name: Gray Wolves
  code: TUR PRM

body GRU
  name: G.R.U. | Main Intelligence Directorate of Russia | Unit 29155 | Fancy Bear
  code: RUS SPY

body GUAM
  name: GUUAM
  code: IGO:GUAM

body Guantanamo military commission
  name: Guantánamo military commission
  code: USA JUD

body Guardia Civil
  name: Civil Guard | Mossos d'Esquadra
  code: ESP COP

body Guardia di Finanza
  code: ITA COP

body Guardian Council
  name: Council of Guardians | Guardians Council
  code: IRN GOV

body Guatemalan National Revolutionary Unity
  name: URNG | Guatemalan National Revolutionary Union
  code: GTM REB .. 1996-12-28
  code: GTM PTY 1996-12-29 ..

body Gujarat High Court
  code: IND JUD

body Gülen movement
  name: Gulen movement | Gulenist | Gulenists | Gülenist | Gülenists | FETO | Fethullahist Terrorist Organization | Fethullah Terrorist Organization | FETÖ
  code: TUR OPP

body Gulf Cartel
  name: Gulf cartel
  code: MEX CRM

body Gulf Clan
  name: Clan del Golfo | Urabeños | Urabenos | Los Urabeños | Los Urabenos | Gaitanist Self-Defense Forces | AGC | Usuga Clan | Gaitanista Army
  code: COL CRM

body Gulf Cooperation Council
  name: GCC | G.C.C. | Gulf Co-operation Council | Peninsula Shield | Peninsula Shield Force
  code: IGO:GCC

body Haitian National Police
  name: Haiti's National Police
  code: HTI COP

body Halliburton
  code: MNC:HALLIBURTON

body Halo Trust
  name: HALO Trust
  code: NGO:HALO

body Hamas
  name: Islamic Resistance Movement | HAMAS
  code: PSE REB

body Hamas-run government media office
  name: Gaza Government Media Office | Gaza government media office | Government Media Office
  code: PSE GOV

body Handicap International
  name: Humanity & Inclusion
  code: NGO:HANDICAP

body Hapag-Lloyd
  code: MNC:HAPAGLLOYD

body Haqqani network
  name: Haqqani Network | Haqqanis
  code: AFG REB .. 2021-08-14
  code: AFG GOV 2021-08-15 ..

body Harakat al-Nujaba
  name: Nujaba Movement | Harakat Hezbollah al-Nujaba | al-Nujaba
  code: IRQ PRM

body Harkat-ul-Jihad al-Islami
  name: HuJI | Harkat-ul-Jihad-al-Islami
  code: PAK REB

body Harkat-ul-Mujahideen
  name: Harkat-ul-Ansar | Harkat ul-Mujahideen | Harkatul Mujahideen | Harkat ul-Ansar
  code: PAK REB

body Harvard University
  name: Harvard
  code: USA EDU

body Hasm
  name: Hasm Movement | Liwa al-Thawra
  code: EGY REB

body Hawza of Najaf
  name: Najaf seminary | Marjaiya
  code: IRQ REL

body Hayat Tahrir al-Sham
  name: HTS | Hay'at Tahrir al-Sham | Tahrir al-Sham | Hayʼat Tahrir al-Sham
  code: SYR REB .. 2024-12-07
  code: SYR GOV 2024-12-08 ..

body Hazaras
  name: Hazara
  code: AFG

body Health and Human Services
  name: Department of Health and Human Services | HHS | CDC | Centers for Disease Control and Prevention | Food and Drug Administration
  code: USA GOV

body Hebrew University
  name: Hebrew University of Jerusalem
  code: ISR EDU

body Hefazat-e-Islam
  name: Hifazat-e-Islam
  code: BGD OPP

body Heidelberg University
  code: DEU EDU

body Hellenic Coast Guard
  name: Greek coastguard | Greek coast guard
  code: GRC COP

body Hells Angels
  name: Hell's Angels
  code: CAN CRM

body Heritage Foundation
  code: NGO:HERITAGE

body Herzeg-Bosnia
  name: Herceg-Bosna | Croatian Republic of Herzeg-Bosnia
  code: BIH PRE

body Hezb-e-Wahdat
  name: Hezb-i-Wahdat | Hezb-e Wahdat | Hezb-i Wahdat
  code: AFG REB .. 2001-12-21
  code: AFG PTY 2001-12-22 ..

body Hezb-i-Islami
  name: Hezb-e-Islami | Hezb-e Islami | Hizb-i-Islami | Hezb-i Islami | Hizb-e-Islami | Hezbi Islami
  code: AFG REB .. 2016-09-28
  code: AFG PTY 2016-09-29 ..

body Hezbollah
  name: Hizbullah | Hizbollah | Hizballah | Hezballah | Hezbullah | Party of God | Islamic Resistance in Lebanon | Radwan Force
  code: LBN REB

body High Court of Kenya
  code: KEN JUD

body High Peace Council
  name: High Council for National Reconciliation
  code: AFG GOV

body High State Committee
  name: Higher State Council | High Council of State
  code: DZA GOV 1992-01-14 .. 1994-01-30

body High State Council
  name: Libyan High Council of State
  code: LBY GOV

body High Transitional Authority
  code: MDG GOV

body Hirak
  name: Hirak movement
  code: DZA OPP

body Hirak Rif
  name: Rif Hirak | Hirak al-Shaabi
  code: MAR OPP

body Histadrut
  code: ISR LAB

body Historic Pact
  name: Historical Pact
  code: COL PTY

body Hizb ut-Tahrir
  name: Hizb-ut-Tahrir | Hizb al-Tahrir | Hizbut Tahrir
  code: IMG:HIZBUTTAHRIR

body Hizbul Islam
  name: Hizb al-Islam
  code: SOM REB

body Hizbul Mujahideen
  name: Hizb-ul-Mujahideen | Hizbul Mujahedeen | Hizb-ul-Mujahedeen
  code: IND REB

body Hmong rebels
  name: Hmong guerrillas
  code: LAO REB

body Home Office
  code: GBR GOV

body Homeland Security
  name: Department of Homeland Security | Homeland Security Department | DHS | U.S. Department of Homeland Security
  code: USA GOV

body Hong Kong Democratic Party
  name: Civic Party | Demosisto | Civil Human Rights Front | Hong Kong Alliance in Support of Patriotic Democratic Movements of China | Occupy Central | Umbrella Movement | Umbrella movement
  code: HKG OPP

body Hong Kong Monetary Authority
  code: HKG GOV

body Hong Kong Police Force
  code: HKG COP

body Hostages and Missing Families Forum
  name: Hostages Families Forum | Hostage Families Forum
  code: ISR CVL

body House of Commons
  # Canada's lower house bears the name too.
  name: Commons | Westminster | British Parliament | Houses of Parliament | British House of Commons
  code: GBR LEG

body House of Lords
  code: GBR LEG

body House of Representatives
  name: U.S. House of Representatives | US House of Representatives | US House | U.S. House | House Republicans | House Democrats | House Intelligence Committee | House Foreign Affairs Committee | House Judiciary Committee | House Oversight Committee
  code: USA LEG

body Houthis
  name: Houthi | Ansar Allah | Ansarullah | Huthi | Huthis | Houthi movement | Al-Houthi | Houthi rebels
  code: YEM REB

body Howard University
  code: USA EDU

body HSBC
  code: MNC:HSBC

body Huawei
  code: MNC:HUAWEI

body Human Rights First
  code: NGO:HRF

body Human Rights Watch
  name: HRW | Helsinki Watch | Middle East Watch | Africa Watch | Americas Watch | Asia Watch
  code: NGO:HRW

body Humboldt University
  code: DEU EDU

body Hungarian Socialist Party
  name: MSZP | Hungarian Democratic Forum
  code: HUN PTY

body HUR
  name: GUR | Main Directorate of Intelligence | Ukrainian military intelligence | Ukraine's military intelligence | Defence Intelligence of Ukraine
  code: UKR SPY

body Hurras al-Din
  code: SYR REB

body Hyundai
  name: Hyundai Motor | Hyundai Asan
  code: MNC:HYUNDAI

body IBM
  code: MNC:IBM

body ICAN
  name: International Campaign to Abolish Nuclear Weapons
  code: NGO:ICAN

body IFOR
  name: Ifor | I-For | Implementation Force
  code: IGO:NATO

body IG Metall
  name: Ver.di
  code: DEU LAB

body IGAD
  name: Igad | Intergovernmental Authority on Development | Inter-Governmental Authority on Development | IGADD
  code: IGO:IGAD

body Igbos
  name: Igbo
  code: NGA

body IHH
  name: Humanitarian Relief Foundation
  code: NGO:IHH

body Imbonerakure
  code: BDI PRM

body Immigration and Customs Enforcement
  name: ICE | U.S. Immigration and Customs Enforcement | US Immigration and Customs Enforcement
  code: USA COP

body Imperial College London
  name: Imperial College
  code: GBR EDU

body Independent Election Commission
  code: AFG GOV

body Independent Electoral and Boundaries Commission
  name: IEBC
  code: KEN GOV

body Independent High Electoral Commission
  code: IRQ GOV

body Independent International Commission on Decommissioning
  name: IICD | Independent Monitoring Commission
  code: IGO:IICD

body Independent National Electoral Commission
  name: INEC
  code: NGA GOV

body Indian Army
  name: Indian army | Border Security Force | BSF | Rashtriya Rifles | Indian Peace Keeping Force | IPKF
  code: IND MIL

body Indian Mujahideen
  name: Students Islamic Movement of India | SIMI
  code: IND REB

body Indian National Congress
  name: Congress party | Congress Party | Congress (I) | Congress-I | Indian Congress Party | India's Congress party
  code: IND PTY

body Indigenous People of Biafra
  name: IPOB | Eastern Security Network
  code: NGA REB

body Indo-Pacific Command
  name: INDOPACOM | U.S. Indo-Pacific Command | US Indo-Pacific Command | Pacific Command | U.S. Pacific Command | US Pacific Command
  code: USA MIL

body Indonesian Democratic Party of Struggle
  name: PDI-P | PDIP | PDI Perjuangan | Indonesian Democratic Party-Struggle | Indonesian Democratic Party
  code: IDN PTY

body Indonesian National Armed Forces
  name: TNI | ABRI | Kopassus | Kostrad | Indonesian military
  code: IDN MIL

body Ingush
  name: Ingushetian
  code: RUS

body Inkatha Freedom Party
  name: Inkatha | IFP
  code: ZAF PTY

body Instagram
  code: MNC:INSTAGRAM

body Institute for the Study of War
  name: ISW
  code: NGO:ISW

body Institutional Revolutionary Party
  name: PRI | P.R.I.
  code: MEX PTY

body Integrated Food Security Phase Classification
  name: IPC | Famine Review Committee
  code: IGO:IPC

body Intel Corp
  code: MNC:INTEL

body Inter-American Court of Human Rights
  name: Inter-American Human Rights Court
  code: IGO:IACTHR

body Inter-American Development Bank
  name: IDB | IADB
  code: IGO:IADB

body Interahamwe
  name: Interahamwe militia | ex-FAR | Hutu militia
  code: RWA PRM .. 1994-07-17
  code: RWA REB 1994-07-18 ..

body Interior Department
  name: Department of the Interior
  code: USA GOV

body Interior Troops
  code: RUS COP .. 2016-04-04

body International Atomic Energy Agency
  name: IAEA | I.A.E.A. | UN nuclear watchdog | U.N. nuclear watchdog | UN atomic watchdog | U.N. atomic watchdog | UN nuclear agency | U.N. nuclear agency | UN atomic agency
  code: IGO:IAEA

body International Campaign for Tibet
  code: NGO:ICT

body International Campaign to Ban Landmines
  code: NGO:ICBL

body International Civil Aviation Organization
  name: ICAO | International Civil Aviation Organisation
  code: IGO:ICAO

body International Commission of Jurists
  code: NGO:ICJURISTS

body International Committee of the Red Cross
  name: ICRC | I.C.R.C. | International Red Cross
  code: NGO:ICRC

body International Conference on the Great Lakes Region
  name: ICGLR
  code: IGO:ICGLR

body International Court of Justice
  name: ICJ | World Court | U.N.'s top court | UN's top court | UN's highest court | U.N.'s highest court | top UN court | top U.N. court
  code: IGO:ICJ

body International Crimes Tribunal
  code: BGD JUD

body International Criminal Court
  name: ICC | I.C.C.
  code: IGO:ICC

body International Criminal Tribunal for Rwanda
  name: ICTR | Rwanda tribunal | International Criminal Tribunal for Rwanda in Arusha
  code: IGO:ICTR

body International Criminal Tribunal for the former Yugoslavia
  name: ICTY | International Criminal Tribunal for the Former Yugoslavia | Hague tribunal | Hague Tribunal | Yugoslav war crimes tribunal | UN war crimes tribunal | U.N. war crimes tribunal
  code: IGO:ICTY

body International Crisis Group
  name: Crisis Group
  code: NGO:ICG

body International Energy Agency
  name: IEA
  code: IGO:IEA

body International Federation for Human Rights
  name: FIDH
  code: NGO:FIDH

body International Federation of Journalists
  name: IFJ
  code: NGO:IFJ

body International Federation of Red Cross and Red Crescent Societies
  name: IFRC | International Federation of the Red Cross and Red Crescent Societies
  code: NGO:IFRC

body International Finance Corporation
  name: IFC
  code: IGO:IFC

body International Fund for Agricultural Development
  name: IFAD
  code: IGO:IFAD

body International Labour Organization
  name: ILO | International Labor Organization | International Labour Organisation
  code: IGO:ILO

body International Legion
  name: International Legion of Ukraine | Kraken regiment | Third Assault Brigade
  code: UKR MIL

body International Longshoremen's Association
  code: USA LAB

body International Maritime Organization
  name: International Maritime Organisation
  code: IGO:IMO

body International Monetary Fund
  name: IMF | I.M.F.
  code: IGO:IMF

body International Olympic Committee
  name: IOC
  code: NGO:IOC

body International Organisation of La Francophonie
  name: La Francophonie | Francophonie | International Organization of the Francophonie | OIF
  code: IGO:OIF

body International Organization for Migration
  name: IOM | UN migration agency | U.N. migration agency | International Organisation for Migration
  code: IGO:IOM

body International Rescue Committee
  name: IRC
  code: NGO:IRC

body International Residual Mechanism for Criminal Tribunals
  name: IRMCT
  code: IGO:IRMCT

body International Seabed Authority
  code: IGO:ISA

body International Stabilization Force
  name: International Stabilisation Force
  code: IGO:ISF

body International Telecommunication Union
  name: ITU
  code: IGO:ITU

body International Trade Union Confederation
  name: ITUC
  code: NGO:ITUC

body International Transport Workers' Federation
  code: NGO:ITF

body International Tribunal for the Law of the Sea
  name: ITLOS
  code: IGO:ITLOS

body International Whaling Commission
  name: IWC
  code: IGO:IWC

body Internet Research Agency
  name: Russian troll farm
  code: RUS PRM

body Interpol
  name: INTERPOL | International Criminal Police Organization
  code: IGO:INTERPOL

body Inuit
  code: CAN

body Investigative Committee
  name: Russian Investigative Committee | Russia's Investigative Committee
  code: RUS COP

body IPCC
  name: Intergovernmental Panel on Climate Change
  code: IGO:IPCC

body Iran Air
  name: Mahan Air
  code: IRN BUS

body Iran Human Rights
  name: HRANA | Human Rights Activists News Agency
  code: NGO:IHR

body Iranian Kurds
  name: Iranian Kurd | Iranian Kurdish
  code: IRN

body Iraq Body Count
  code: NGO:IBC

body Iraq Survey Group
  code: USA GOV

body Iraq's Presidency Council
  code: IRQ GOV

body Iraqi Governing Council
  name: Governing Council
  code: IRQ GOV 2003-07-13 .. 2004-06-01

body Iraqi High Tribunal
  name: Iraqi Special Tribunal
  code: IRQ JUD

body Iraqi Kurds
  name: Iraqi Kurd | Iraqi Kurdish
  code: IRQ

body Iraqi National Accord
  name: Iraqiya | al-Iraqiya | Iraqi National Movement
  code: IRQ OPP .. 2003-04-08
  code: IRQ PTY 2003-04-09 ..

body Iraqi National Congress
  code: IRQ OPP .. 2003-04-08
  code: IRQ PTY 2003-04-09 ..

body Iraqi News Agency
  code: IRQ JRN

body Irish National Liberation Army
  name: INLA
  code: GBR REB

body Irish Republican Army
  name: IRA | I.R.A. | Provisional IRA | Provisional Irish Republican Army | PIRA | Provisionals | Provos
  code: GBR REB

body ISAF
  name: Isaf | International Security Assistance Force | Nato-led force | NATO-led force | NATO-led coalition | Resolute Support | Resolute Support Mission
  code: IGO:NATO

body Isatabu Freedom Movement
  name: Malaita Eagle Force | Malaitan Eagle Force
  code: SLB REB

body ISI
  name: I.S.I. | Inter-Services Intelligence | Inter-Services Intelligence agency | Inter-Services Intelligence Directorate
  code: PAK SPY

body Islah
  name: Islah party | al-Islah | Yemeni Congregation for Reform
  code: YEM PTY

body Islamabad High Court
  code: PAK JUD

body Islamic Army in Iraq
  name: 1920 Revolution Brigades | Naqshbandi Army
  code: IRQ REB

body Islamic Consultative Council of Egypt
  name: Egypt's Shura Council
  code: EGY LEG

body Islamic Defenders Front
  name: FPI of Indonesia
  code: IDN PRM

body Islamic Development Bank
  code: IGO:ISDB

body Islamic Front
  name: Army of Conquest | Jaish al-Fatah
  code: SYR REB

body Islamic Jihad in Lebanon
  name: Islamic Jihad Organization | Revolutionary Justice Organization
  code: LBN REB

body Islamic Military Counter Terrorism Coalition
  code: IGO:IMCTC

body Islamic Movement in Nigeria
  name: IMN
  code: NGA OPP

body Islamic Movement of Uzbekistan
  name: IMU | Islamic Jihad Union
  code: UZB REB

body Islamic Relief
  code: NGO:ISLAMICRELIEF

body Islamic Renaissance Party
  name: Islamic Revival Party | IRPT | Islamic Renaissance Party of Tajikistan
  code: TJK OPP

body Islamic Resistance in Iraq
  code: IRQ PRM

body Islamic Salvation Army
  code: DZA REB

body Islamic Salvation Front
  name: FIS | F.I.S.
  code: DZA OPP

body Islamic State
  # Its affiliates, wherever they fight, are IMG:IS too.
  name: ISIS | ISIL | IS | I.S. | Isis | Isil | Daesh | Da'esh | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | Islamic State of Iraq and al-Sham | Islamic State group | so-called Islamic State | Islamic State of Iraq | self-styled Islamic State
  code: IMG:IS

body Islamic State Central Africa Province
  name: ISCAP
  code: IMG:IS

body Islamic State in the Greater Sahara
  name: ISGS | Islamic State Sahel Province | Islamic State in the Sahel | ISSP | EIGS
  code: IMG:IS

body Islamic State Khorasan
  name: ISIS-K | IS-K | ISIS-Khorasan | ISKP | IS-Khorasan | Islamic State-Khorasan | Islamic State in Khorasan | Islamic State Khorasan Province | Islamic State-Khorasan Province | Khorasan Province
  code: IMG:IS

body Islamic State Mozambique
  name: Ansar al-Sunna Mozambique | ISIS-Mozambique | Ahlu Sunna Wal Jamaa | Al-Shabab Mozambique
  code: MOZ REB

body Islamic State West Africa Province
  name: ISWAP | Iswap | Islamic State in West Africa | Islamic State's West Africa Province | IS West Africa Province
  code: IMG:IS

body ISPR
  name: Inter-Services Public Relations
  code: PAK MIL

body Israel Aerospace Industries
  code: ISR BUS

body Israel Defense Forces
  name: IDF | I.D.F. | Israel Defence Forces | Israeli Defense Forces | Israeli Defence Forces | Israeli army | Israeli military | Israeli Air Force | Israel Air Force | Tsahal | Southern Command of Israel | Golani Brigade | Givati Brigade
  code: ISR MIL

body Israel Electric Corporation
  code: ISR BUS

body Israeli Labor Party
  # The bare "Labor Party" is Israel's; Australia's is "Australian Labor Party".
  name: Labor Party | Israel's Labour Party | Israeli Labour Party | Israeli Labour
  code: ISR PTY

body Israeli military intelligence
  name: Israeli Military Intelligence
  code: ISR SPY

body Israeli settlers
  name: Jewish settlers | Jewish settler | Israeli settler
  code: ISR CVL

body Israeli Supreme Court
  name: Israel's Supreme Court | Israel's High Court | High Court of Justice of Israel
  code: ISR JUD

body Istiqlal
  name: Istiqlal Party
  code: MAR PTY

body Italian charity Emergency
  name: Italian aid group Emergency
  code: NGO:EMERGENCY

body Italian Christian Democrats
  name: Italian Christian Democrat party | Democrazia Cristiana
  code: ITA PTY

body Ivorian Popular Front
  name: FPI
  code: CIV PTY

body Jaish al-Adl
  name: Jaysh al-Adl | Jaish ul-Adl
  code: IRN REB

body Jaish al-Islam
  name: Jaysh al-Islam | Army of Islam
  code: SYR REB

body Jaish-e-Mohammed
  name: Jaish-e-Mohammad | Jaish-e-Muhammad | Jaish | JeM
  code: PAK REB

body Jalisco New Generation Cartel
  name: CJNG | Jalisco New Generation cartel | Jalisco cartel | Jalisco Cartel
  code: MEX CRM

body Jama'atul Mujahideen Bangladesh
  name: Jamaat-ul-Mujahideen Bangladesh | JMB | Ansarullah Bangla Team
  code: BGD REB

body Jamaah Ansharut Daulah
  name: JAD | East Indonesia Mujahideen
  code: IDN REB

body Jamaat al Muslimeen
  name: Jamaat al-Muslimeen
  code: TTO REB

body Jamaat-e-Islami
  # Bangladesh's party has its own entry.
  name: Jamaat-i-Islami | Jamat-e-Islami
  code: PAK PTY

body Jamaica Labour Party
  name: JLP | People's National Party
  code: JAM PTY

body Jamia Millia Islamia
  code: IND EDU

body Jamiat Ulema-e-Islam
  name: JUI-F | JUI | Jamiat Ulema-e-Islam-Fazl | Muttahida Majlis-e-Amal | MMA of Pakistan
  code: PAK PTY

body Jamiat-e-Islami
  name: Jamiat-i-Islami | Jamiat-e Islami
  code: AFG REB .. 1992-04-27
  code: AFG PTY 1992-04-28 ..

body Jammu and Kashmir Liberation Front
  name: JKLF | Jammu Kashmir Liberation Front
  code: IND REB .. 1994-05
  code: IND OPP 1994-06 ..

body Jammu and Kashmir National Conference
  name: Peoples Democratic Party
  code: IND PTY

body Janata Dal
  name: Janata Party | Janata Dal (United) | JD(U)
  code: IND PTY

body Janatha Vimukthi Peramuna
  name: JVP | People's Liberation Front | National People's Power
  code: LKA REB .. 1989-12-31
  code: LKA PTY 1990-01-01 ..

body Janjaweed
  name: Janjawid | Janjaweed militia | janjaweed | Arab militias in Darfur
  code: SDN PRM

body Japan Coast Guard
  name: Japanese coast guard | Japanese Coast Guard | Japan coast guard
  code: JPN COP

body Japan Socialist Party
  name: Social Democratic Party of Japan | New Frontier Party
  code: JPN PTY

body Japanese Communist Party
  code: JPN OPP

body Japanese Red Army
  name: Chukakuha
  code: IMG:JRA

body Jatiya Party
  code: BGD PTY

body Jawaharlal Nehru University
  name: JNU
  code: IND EDU

body Jemaah Islamiyah
  name: Jemaah Islamiah | Jemaah Islamiya | Jamaah Islamiyah
  code: IMG:JI

body Jenin Brigades
  name: Jenin Brigade
  code: PSE REB

body Jewish Home
  name: Bayit Yehudi | Habayit Hayehudi | National Religious Party
  code: ISR PTY

body JNIM
  name: Jama'at Nusrat al-Islam wal-Muslimin | Jamaat Nusrat al-Islam wal-Muslimin | Group for the Support of Islam and Muslims | Group to Support Islam and Muslims | Support Group for Islam and Muslims
  code: IMG:JNIM

body Jobbik
  code: HUN PTY

body Johns Hopkins University
  code: USA EDU

body Joint Chiefs of Staff
  name: U.S. Joint Chiefs of Staff | US Joint Chiefs of Staff | Joint Chiefs
  code: USA MIL

body Joint Chiefs of Staff of South Korea
  name: South Korea's Joint Chiefs of Staff | South Korean Joint Chiefs of Staff
  code: KOR MIL

body Joint Comprehensive Commission
  code: IGO:JCC

body Joint Control Commission
  code: IGO:JOINTCC

body Joint Expeditionary Force
  code: GBR MIL

body Joint List
  name: Hadash | Balad | Ra'am | Raam | United Arab List
  code: ISR PTY

body Joint Meeting Parties
  name: JMP
  code: YEM OPP

body Jordanian General Intelligence Department
  code: JOR SPY

body Jordanian Islamic Action Front
  name: Islamic Action Front
  code: JOR PTY

body Juárez Cartel
  name: Juarez cartel | Juarez Cartel | Juárez cartel | La Linea | La Línea
  code: MEX CRM

body Jubaland
  name: Jubbaland
  code: SOM GOV

body Jubilee Party
  name: Jubilee Alliance
  code: KEN PTY

body Junbish
  name: Junbish-i-Milli | National Islamic Movement of Afghanistan
  code: AFG PTY

body Jund al-Sham
  name: Asbat al-Ansar
  code: LBN REB

body Jundallah
  name: Jundullah | Jondollah
  code: IRN REB

body Just Russia
  name: A Just Russia | Fair Russia
  code: RUS PTY

body Just Stop Oil
  code: GBR CVL

body Justice and Development Party
  name: AKP | AK Party | A.K.P.
  code: TUR PTY

body Justice and Equality Movement
  name: JEM
  code: SDN REB

body Justice Department
  name: Department of Justice | U.S. Justice Department | US Justice Department | DOJ | U.S. Department of Justice | US Department of Justice
  code: USA GOV

body Justicialist Party
  name: Peronists | Peronist | Peronist party | Kirchnerists | Kirchnerist | Peronist Party | Front for Victory | Frente de Todos
  code: ARG PTY

body Kabul University
  code: AFG EDU

body Kach
  name: Kahane Chai | Kach movement
  code: ISR PRM

body Kachin Independence Army
  name: KIA | Kachin Independence Organization | Kachin Independence Organisation | KIO
  code: MMR REB

body Kadima
  code: ISR PTY

body Kadyrovtsy
  name: Kadyrovites | Akhmat | Akhmat battalion | Akhmat special forces
  code: RUS PRM

body Kamajors
  name: Kamajor | Civil Defence Forces | Civil Defense Forces
  code: SLE PRM

body Kamwina Nsapu
  name: Kamuina Nsapu
  code: COD REB

body KANU
  name: Kanu | Kenya African National Union
  code: KEN PTY

body Karen Border Guard Force
  name: Karen National Army
  code: MMR PRM

body Karen National Union
  name: KNU | Karen National Liberation Army | KNLA
  code: MMR REB

body Karenni National Progressive Party
  name: KNPP | Karenni Nationalities Defence Force | KNDF
  code: MMR REB

body Karens
  name: Karen rebels | ethnic Karen
  code: MMR

body Karnataka High Court
  code: IND JUD

body Karuna faction
  name: Tamil Makkal Viduthalai Pulikal | TMVP
  code: LKA PRM

body Kashmiris
  name: Kashmiri
  code: IND

body Kaspersky
  name: Kaspersky Lab
  code: MNC:KASPERSKY

body Kataib Hezbollah
  name: Kata'ib Hezbollah | Hezbollah Brigades | Kataeb Hezbollah | Kataib Hizballah
  code: IRQ PRM

body Kataib Sayyid al-Shuhada
  code: IRQ PRM

body KEDO
  name: Korean Peninsula Energy Development Organization
  code: IGO:KEDO

body Keio University
  code: JPN EDU

body Kenya Defence Forces
  name: KDF | Kenya Defense Forces
  code: KEN MIL

body Kenya News Agency
  code: KEN JRN

body Kerala High Court
  code: IND JUD

body KFOR
  name: Kfor | K-For | Kosovo Force
  code: IGO:NATO

body KGB
  # After the Soviet Union only Belarus keeps the name.
  name: K.G.B.
  code: SUN SPY .. 1991-12-26
  code: BLR SPY 1991-12-27 ..

body Khatumo
  name: SSC-Khatumo | SSC Khaatumo
  code: SOM PRE

body Khmer People's National Liberation Front
  name: KPNLF
  code: KHM REB .. 1991-10-22
  code: KHM PTY 1991-10-23 ..

body Khmer Rouge
  name: Party of Democratic Kampuchea
  code: KHM REB

body Kikuyus
  name: Kikuyu
  code: KEN

body Killnet
  name: KillNet
  code: RUS PRM

body Kinahan cartel
  name: Kinahan gang
  code: IRL CRM

body King's College London
  code: GBR EDU

body Knesset
  code: ISR LEG

body Knights Templar cartel
  name: Knights Templar Cartel | La Familia Michoacana | La Familia | Caballeros Templarios
  code: MEX CRM

body Koevoet
  code: NAM PRM

body Komala
  code: IRN REB

body Komeito
  name: New Komeito
  code: JPN PTY

body Korea Asia-Pacific Peace Committee
  code: PRK GOV

body Korean Confederation of Trade Unions
  name: KCTU
  code: KOR LAB

body Korean People's Army
  name: KPA
  code: PRK MIL

body Kosovo Liberation Army
  name: KLA | K.L.A. | UCK | UÇK | Ushtria Çlirimtare e Kosovës | ethnic Albanian guerrillas | ethnic Albanian rebels of the KLA
  code: XKX REB .. 1999-09-20

body Kosovo Police Service
  name: Kosovo Police
  code: XKX COP

body Kosovo Protection Corps
  code: XKX GOV

body Kosovo Security Force
  name: KSF
  code: XKX MIL

body Kosovo Specialist Chambers
  name: Kosovo Specialist Court | Kosovo war crimes court
  code: IGO:KSC

body Ku Klux Klan
  name: KKK | Klan
  code: USA REB

body Kuomintang
  name: KMT | Nationalist Party of Taiwan | Taiwan's Nationalist Party | Chinese Nationalist Party
  code: TWN PTY

body Kurdistan Democratic Party
  name: KDP | Kurdish Democratic Party
  code: IRQ REB .. 2003-04-08
  code: IRQ PTY 2003-04-09 ..

body Kurdistan Democratic Party of Iran
  name: KDPI | PDKI | Democratic Party of Iranian Kurdistan
  code: IRN REB

body Kurdistan Freedom Falcons
  name: Kurdistan Freedom Hawks | TAK
  code: TUR REB

body Kurdistan Regional Government
  # A government of its own beside Baghdad: PRE keeps the two sides of their talks apart.
  name: KRG | Kurdish Regional Government | Kurdistan Region of Iraq | Kurdistan Regional Government of Iraq
  code: IRQ PRE

body Kurdistan Workers Party
  name: Kurdistan Workers' Party | PKK | P.K.K. | Kurdish Workers Party | Kurdish Workers' Party | Kongra-Gel | KADEK | Kongra Gel | KCK | Kurdistan Communities Union | Kurdistan Labor Party
  code: TUR REB

body Kuwait News Agency
  name: KUNA
  code: KWT JRN

body Kuwaiti National Assembly
  name: Kuwait's National Assembly
  code: KWT LEG

body La France Insoumise
  name: France Unbowed | LFI | New Popular Front | Nouveau Front Populaire
  code: FRA PTY

body La Libertad Avanza
  name: Liberty Advances | Freedom Advances
  code: ARG PTY

body La République en Marche
  name: En Marche | La Republique En Marche | La République En Marche | LREM
  code: FRA PTY

body Labor Department
  name: Department of Labor
  code: USA GOV

body Labour Party
  name: Labour | Labour party | New Labour
  code: GBR PTY

body Ladies in White
  name: Damas de Blanco
  code: CUB OPP

body Lahore High Court
  code: PAK JUD

body Lakurawa
  code: NGA REB

body Landless Workers' Movement
  name: Landless Workers Movement | MST | Landless Rural Workers' Movement
  code: BRA AGR

body Lao People's Revolutionary Party
  code: LAO GOV

body LAPD
  name: Los Angeles Police Department
  code: USA COP

body Lashkar-e-Jhangvi
  name: Lashkar-i-Jhangvi | LeJ
  code: PAK REB

body Lashkar-e-Taiba
  name: Lashkar-i-Taiba | Lashkar-e-Tayyiba | Lashkar-e-Toiba | LeT | Lashkar-e-Tayyaba | Lashkar-e-Tayyeba | Jamaat-ud-Dawa | Jamaat-ud-Dawah | Lashkar
  code: PAK REB

body Laskar Jihad
  name: Lashkar Jihad
  code: IDN PRM

body Last Generation
  name: Letzte Generation
  code: DEU CVL

body Lavalas
  name: Lavalas Family | Fanmi Lavalas | Lavalas party
  code: HTI PTY

body Law and Justice
  name: PiS | Law and Justice party | Law and Justice Party
  code: POL PTY

body Lebanese Armed Forces
  name: LAF
  code: LBN MIL

body Lebanese Forces
  name: Lebanese Forces party
  code: LBN PTY

body Lebanese Parliament
  name: Lebanese parliament
  code: LBN LEG

body Left Party
  name: Die Linke | PDS | Party of Democratic Socialism | Linke
  code: DEU PTY

body LegCo
  name: Legco | Hong Kong Legislative Council | Hong Kong's Legislative Council
  code: HKG LEG

body Legislative Assembly of Macau
  code: MAC LEG

body Legislative Yuan
  code: TWN LEG

body Les Transformateurs
  name: Transformers party
  code: TCD OPP

body Liberal Democratic Party
  name: LDP
  code: JPN PTY

body Liberal Democratic Party of Russia
  name: LDPR | Zhirinovsky's party
  code: RUS PTY

body Liberal Democrats
  name: Lib Dems | Liberal Democrat | Lib Dem
  code: GBR PTY

body Liberal Party of Australia
  name: Liberal-National coalition | Australian Liberals | Liberal-National Coalition
  code: AUS PTY

body Liberal Party of Canada
  name: Canadian Liberals
  code: CAN PTY

body Liberation Army of Presevo, Medvedja and Bujanovac
  name: UCPMB | Liberation Army of Presevo | UÇPMB
  code: SRB REB

body Liberation Tigers of Tamil Eelam
  name: LTTE | L.T.T.E. | Tamil Tigers | Tamil Tiger | Tamil Tiger rebels | Liberation Tigers | Sea Tigers | Black Tigers
  code: LKA REB

body Liberians United for Reconciliation and Democracy
  name: LURD
  code: LBR REB

body Libre party
  name: LIBRE | National Party of Honduras | Liberty and Refoundation
  code: HND PTY

body Libya Dawn
  name: Libyan Dawn | Fajr Libya
  code: LBY REB

body Libyan Coast Guard
  name: Libyan coastguard | Libyan coast guard | Libyan Coastguard
  code: LBY MIL

body Libyan House of Representatives
  name: Tobruk parliament | Tobruk-based parliament | Tobruk-based House of Representatives
  code: LBY LEG

body Libyan Islamic Fighting Group
  name: LIFG
  code: LBY REB

body Libyan National Army
  name: LNA | Libyan Arab Armed Forces | Haftar's forces | LAAF
  code: LBY REB

body Libyan Presidential Council
  name: Presidential Council of Libya
  code: LBY GOV

body Likud
  name: Likud party | Likud Party
  code: ISR PTY

body Lima Group
  code: IGO:LIMAGROUP

body LinkedIn
  code: MNC:LINKEDIN

body Lions' Den
  code: PSE REB

body Lithuanian Homeland Union
  name: Homeland Union
  code: LTU PTY

body Local Coordination Committees
  code: SYR OPP

body LockBit
  name: REvil | DarkSide
  code: RUS CRM

body Lockheed Martin
  code: MNC:LOCKHEED

body Lok Sabha
  name: Rajya Sabha
  code: IND LEG

body London School of Economics
  name: LSE
  code: GBR EDU

body Lonmin
  code: MNC:LONMIN

body Lord's Resistance Army
  name: LRA | L.R.A.
  code: UGA REB

body Los Choneros
  name: Choneros | Los Lobos gang | Lobos gang
  code: ECU CRM

body Loya Jirga
  name: loya jirga | Loya jirga
  code: AFG LEG

body Loyalist Volunteer Force
  name: LVF
  code: GBR PRM

body Luhansk People's Republic
  name: Lugansk People's Republic | LPR | LNR | Luhansk separatists | self-proclaimed Luhansk People's Republic
  code: UKR PRE

body Lukoil
  code: MNC:LUKOIL

body M-19
  name: April 19 Movement | M19
  code: COL REB .. 1990-03-08
  code: COL PTY 1990-03-09 ..

body M5-RFP
  name: June 5 Movement
  code: MLI OPP

body Ma Ba Tha
  name: 969 movement
  code: MMR REL

body Macawisley
  name: Ma'awisley
  code: SOM PRM

body Macina Liberation Front
  name: Katiba Macina | Macina Brigade | Katibat Macina
  code: MLI REB

body Madhesi parties
  name: Madhesi | Madhesis | United Democratic Madhesi Front
  code: NPL OPP

body Madras High Court
  code: IND JUD

body Maersk
  name: Moller-Maersk
  code: MNC:MAERSK

body Magen David Adom
  code: NGO:MDA

body Mahdi Army
  name: Mehdi Army | Jaish al-Mahdi | al-Mahdi Army | Mahdi militia
  code: IRQ REB

body Mai-Mai
  name: Mayi-Mayi | Mai Mai
  code: COD REB

body Mainland Affairs Council
  code: TWN GOV

body Majlis
  name: Majles | Iranian parliament | Islamic Consultative Assembly
  code: IRN LEG

body Makerere University
  name: Makerere
  code: UGA EDU

body Malawi Congress Party
  name: MCP
  code: MWI PTY

body Maldivian Democratic Party
  name: Progressive Party of Maldives
  code: MDV PTY

body Manipur rebels
  name: People's Liberation Army of Manipur | UNLF | Arambai Tenggol | Kuki militants | Meitei militants
  code: IND REB

body Manuel Rodríguez Patriotic Front
  name: Manuel Rodriguez Patriotic Front
  code: CHL REB

body Maoist rebels of India
  name: Naxalites | Naxalite | Naxals | Naxal | Communist Party of India (Maoist) | CPI (Maoist) | CPI-Maoist | Indian Maoists | People's War Group | Indian Maoist
  code: IND REB

body Maoris
  name: Maori | Māori
  code: NZL

body Mapuches
  name: Mapuche
  code: CHL

body March 23 Movement
  name: M23 | M-23 | M23 movement
  code: COD REB

body March 8 alliance
  name: March 8 coalition
  code: LBN PTY

body Maronite Church
  name: Maronite Patriarchate | Maronites | Maronite
  code: LBN REL

body Masalit
  code: SDN

body Massachusetts Institute of Technology
  code: USA EDU

body Maute group
  name: Maute Group | Maute militants | Dawlah Islamiya
  code: PHL REB

body McGill University
  code: CAN EDU

body Médecins du Monde
  name: Medecins du Monde | Doctors of the World
  code: NGO:MDM

body Médecins Sans Frontières
  name: Medecins Sans Frontieres | Médecins sans Frontières | Médecins sans frontières | Medecins sans Frontieres | MSF | Doctors Without Borders
  code: NGO:MSF

body Medellín Cartel
  name: Medellin cartel | Medellin Cartel | Medellín cartel
  code: COL CRM

body Memorial Human Rights Center
  name: Memorial Human Rights Centre | Russian rights group Memorial
  code: NGO:MEMORIAL

body Mercosur
  name: MERCOSUR | Mercosul
  code: IGO:MERCOSUR

body Mercy Corps
  code: NGO:MERCYCORPS

body Meretz
  code: ISR PTY

body MI5
  name: British Security Service
  code: GBR SPY

body MI6
  name: Secret Intelligence Service
  code: GBR SPY

body Michigan Militia
  name: Freemen of Montana | Montana Freemen
  code: USA REB

body Microsoft
  code: MNC:MICROSOFT

body Middle East News Agency
  code: EGY JRN

body Military Operations Command
  name: Military Operations Administration | Department of Military Operations
  code: SYR REB

body Ministry of Defence
  # Spelt thus and without a country it is the British one.
  name: MoD | MOD
  code: GBR GOV

body Ministry of Public Security
  name: Chinese Ministry of Public Security
  code: CHN COP

body Ministry of State Security
  name: MSS | Chinese Ministry of State Security
  code: CHN SPY

body MINUGUA
  name: Minugua
  code: IGO:UN

body MINURCAT
  code: IGO:UN

body MINURSO
  name: Minurso
  code: IGO:UN

body MINUSCA
  name: Minusca
  code: IGO:UN

body MINUSMA
  name: Minusma
  code: IGO:UN

body MINUSTAH
  name: Minustah | MINUJUSTH | BINUH
  code: IGO:UN

body Misrata Brigades
  name: Misrata militia | Misrata militias | Zintan Brigade | Zintan militia | Zintan brigades
  code: LBY PRM

body Missile Technology Control Regime
  name: MTCR
  code: IGO:MTCR

body MK Party
  name: uMkhonto weSizwe Party | uMkhonto weSizwe | uMkhonto we Sizwe Party | MKP
  code: ZAF PTY

body Mkhedrioni
  code: GEO PRM

body MNLA
  name: National Movement for the Liberation of Azawad | Azawad National Liberation Movement
  code: MLI REB

body Mocro Maffia
  name: Mocro Mafia
  code: NLD CRM

body Mombasa Republican Council
  code: KEN OPP

body Monetary Authority of Singapore
  code: SGP GOV

body Mong Tai Army
  name: Khun Sa's army
  code: MMR REB .. 1996-01-06

body Monitoring Group on Somalia
  name: UN Panel of Experts | U.N. Panel of Experts | UN panel of experts | U.N. panel of experts | UN Group of Experts | U.N. Group of Experts
  code: IGO:UN

body Monsanto
  code: MNC:MONSANTO

body MONUSCO
  name: Monusco | MONUC | Monuc
  code: IGO:UN

body Morena
  name: MORENA | Morena party | National Regeneration Movement
  code: MEX PTY

body Moro Islamic Liberation Front
  name: MILF | Bangsamoro Islamic Armed Forces
  code: PHL REB .. 2019-02-21
  code: PHL PTY 2019-02-22 ..

body Moro National Liberation Front
  name: MNLF
  code: PHL REB .. 1996-09-01
  code: PHL PTY 1996-09-02 ..

body Moscow City Court
  name: Basmanny Court | Basmanny District Court | Russia's Supreme Court | Russian Supreme Court
  code: RUS JUD

body Moscow State University
  code: RUS EDU

body Mossad
  code: ISR SPY

body Motherland Party
  name: ANAP
  code: TUR PTY

body Mothers of the Plaza de Mayo
  name: Mothers of Plaza de Mayo | Grandmothers of the Plaza de Mayo | Grandmothers of Plaza de Mayo
  code: ARG CVL

body Move Forward Party
  name: Move Forward | Future Forward Party | Future Forward | People's Party of Thailand
  code: THA OPP

body Movement for a Democratic Slovakia
  name: HZDS
  code: SVK PTY

body Movement for Democracy and Justice in Chad
  code: TCD REB

body Movement for Democracy in Liberia
  code: LBR REB

body Movement for Democratic Change
  name: MDC | M.D.C. | MDC-T | MDC Alliance
  code: ZWE OPP

body Movement for Multi-party Democracy
  name: MMD | Movement for Multiparty Democracy
  code: ZMB PTY

body Movement for Rights and Freedoms
  code: BGR PTY

body Movement for the Actualization of the Sovereign State of Biafra
  name: MASSOB
  code: NGA OPP

body Movement for the Emancipation of the Niger Delta
  name: MEND
  code: NGA REB

body Movement for the Liberation of the Congo
  name: MLC | Congolese Liberation Movement | Movement for the Liberation of Congo
  code: COD REB .. 2003-06-29
  code: COD PTY 2003-06-30 ..

body Movement for the Survival of the Ogoni People
  name: MOSOP
  code: NGA OPP

body Movement of Democratic Forces of Casamance
  name: MFDC | Casamance rebels
  code: SEN REB

body Movement of Nigeriens for Justice
  name: MNJ | Niger Movement for Justice
  code: NER REB

body Movement Toward Socialism
  name: Movement to Socialism | Movement Towards Socialism | MAS
  code: BOL PTY

body MPLA
  name: M.P.L.A. | Popular Movement for the Liberation of Angola
  code: AGO PTY

body MS-13
  name: Mara Salvatrucha | MS13
  code: SLV CRM

body MSC Mediterranean Shipping Company
  name: Mediterranean Shipping Company
  code: MNC:MSC

body MUJAO
  name: Movement for Oneness and Jihad in West Africa | Movement for Unity and Jihad in West Africa | Mujwa
  code: MLI REB

body Multinational Force and Observers
  code: IGO:MFO

body Multinational Joint Task Force
  name: MNJTF | Lake Chad Basin Commission
  code: IGO:MNJTF

body Multinational Security Support Mission
  # The Kenyan-led police mission in Haiti; not a UN force.
  name: Multinational Security Support mission | Kenyan-led mission | Kenya-led mission | Kenyan-led force
  code: KEN COP 2024-06 ..

body Mungiki
  code: KEN CRM

body Muslim Brotherhood
  name: Moslem Brotherhood | Ikhwan | Freedom and Justice Party
  code: EGY OPP .. 2012-06-29
  code: EGY GOV 2012-06-30 .. 2013-07-02
  code: EGY OPP 2013-07-03 ..

body Muslim Council of Britain
  code: GBR REL

body Muttahida Qaumi Movement
  name: MQM | Mohajir Qaumi Movement | MQM-P
  code: PAK PTY

body Myanmar National Democratic Alliance Army
  name: MNDAA | Kokang rebels | Kokang army
  code: MMR REB

body NAACP
  code: USA SOC

body NABU
  name: National Anti-Corruption Bureau of Ukraine | SAPO | Special Anti-Corruption Prosecutor's Office
  code: UKR COP

body Naftogaz
  code: UKR BUS

body Nagorno-Karabakh
  name: Nagorno Karabakh | Nagorny Karabakh | Karabakh | Artsakh | Republic of Artsakh | Karabakh Armenians | Nagorno-Karabakh Republic | Karabakh Armenian | ethnic Armenian separatists
  code: AZE PRE

body Nahdlatul Ulama
  name: Muhammadiyah
  code: IDN REL

body Narmada Bachao Andolan
  code: IND SOC

body NASA
  code: USA GOV

body Nation of Islam
  code: USA REL

body National Accountability Bureau
  name: NAB
  code: PAK GOV

body National Action Party
  name: PAN | P.A.N.
  code: MEX PTY

body National Anti-Terrorism Centre
  name: National Antiterrorism Committee | National Anti-Terrorism Committee
  code: RUS GOV

body National Autonomous University of Mexico
  name: UNAM
  code: MEX EDU

body National Bank of Ukraine
  code: UKR GOV

body National Bolshevik Party
  name: National Bolsheviks
  code: RUS OPP

body National Citizen Party
  name: Students Against Discrimination
  code: BGD PTY 2025-02-28 ..

body National Coalition Party
  name: Finnish Social Democrats | Centre Party of Finland
  code: FIN PTY

body National Committee for the Administration of Gaza
  code: PSE GOV

body National Congress Party
  name: NCP
  code: SDN PTY .. 2019-04-10
  code: SDN OPP 2019-04-11 ..

body National Constituent Assembly
  name: Constituent Assembly of Venezuela
  code: VEN LEG

body National Council for Peace and Order
  name: NCPO
  code: THA GOV 2014-05-22 .. 2019-07-16

body National Council of Resistance of Iran
  name: NCRI | National Council of Resistance
  code: IRN OPP

body National Democratic Alliance
  name: NDA
  code: IND PTY

body National Democratic Alliance of Sudan
  name: Sudan's National Democratic Alliance
  code: SDN OPP .. 2005-06-18

body National Democratic Congress
  name: NDC
  code: GHA PTY

body National Democratic Front of Bodoland
  name: NDFB | Bodo Liberation Tigers | Bodo rebels | Bodo militants
  code: IND REB .. 2020-01-26

body National Democratic Party
  code: EGY PTY .. 2011-04-16

body National Democratic Party of Germany
  name: NPD
  code: DEU PTY

body National Dialogue Quartet
  name: Tunisian National Dialogue Quartet
  code: TUN SOC

body National Directorate of Security
  name: NDS
  code: AFG SPY

body National Election Commission of Korea
  code: KOR GOV

body National Electoral Council
  name: CNE
  code: VEN GOV

body National Endowment for Democracy
  code: NGO:NED

body National Guard of Mexico
  name: Mexican National Guard
  code: MEX MIL

body National Guard of Ukraine
  name: Ukrainian National Guard | Azov | Azov Battalion | Azov Regiment | Azov Brigade | Aidar Battalion | Aidar
  code: UKR MIL

body National Intelligence and Security Service
  name: NISS | General Intelligence Service of Sudan
  code: SDN SPY

body National Intelligence Organization
  # The bare "MIT" is left out: it is the American university too.
  name: National Intelligence Organisation | Milli Istihbarat Teskilati | Turkish intelligence agency MIT
  code: TUR SPY

body National Intelligence Service
  name: NIS | Agency for National Security Planning | KCIA
  code: KOR SPY

body National Investigation Agency
  name: NIA
  code: IND COP

body National Islamic Front
  name: NIF
  code: SDN PTY

body National League for Democracy
  name: NLD
  code: MMR OPP .. 2016-03-29
  code: MMR PTY 2016-03-30 .. 2021-01-31
  code: MMR OPP 2021-02-01 ..

body National Liberation Army
  # Colombia's; Macedonia's of 2001 and others are named with their country.
  name: ELN | E.L.N. | Colombia's National Liberation Army
  code: COL REB

body National Liberation Army of Macedonia
  name: Macedonian National Liberation Army | ethnic Albanian National Liberation Army
  code: MKD REB

body National Liberation Forces
  name: FNL | Palipehutu | Palipehutu-FNL | Forces for National Liberation
  code: BDI REB .. 2009-04-21
  code: BDI PTY 2009-04-22 ..

body National Liberation Front
  # Algeria's party under the bare name; other fronts are named with their country.
  name: FLN | F.L.N. | Algeria's National Liberation Front
  code: DZA PTY

body National Liberation Front of Syria
  code: SYR REB

body National Liberation Front of Tripura
  name: All Tripura Tiger Force
  code: IND REB

body National News Agency
  code: LBN JRN

body National Oil Corporation
  name: NOC
  code: LBY BUS

body National Opposition Union
  code: NIC GOV 1990-04-25 .. 1997-01-09

body National Party
  # New Zealand's has its own entry.
  name: New National Party
  code: ZAF GOV .. 1994-05-09
  code: ZAF PTY 1994-05-10 .. 2005-04-09

body National Patriotic Front of Liberia
  name: NPFL | Independent National Patriotic Front of Liberia | INPFL
  code: LBR REB .. 1997-08-01

body National Patriotic Party
  code: LBR PTY

body National People's Congress
  name: NPC | Chinese People's Political Consultative Conference | CPPCC | Great Hall of the People
  code: CHN LEG

body National Police of Colombia
  name: Colombian National Police
  code: COL COP

body National Redemption Front
  code: SDN REB

body National Resistance Forces
  name: Yemeni National Resistance
  code: YEM PRM

body National Resistance Front
  name: NRF | Afghanistan Freedom Front
  code: AFG REB 2021-08-15 ..

body National Resistance Movement
  name: NRM | National Resistance Army
  code: UGA PTY

body National Revolutionary Front for the Liberation of Haiti
  name: Cannibal Army | Revolutionary Artibonite Resistance Front
  code: HTI REB

body National Rifle Association
  name: NRA
  code: USA SOC

body National Salvation Front
  code: ROU GOV .. 1992-03
  code: ROU PTY 1992-04 ..

body National Salvation Front of Egypt
  name: Egypt's National Salvation Front | Kefaya | April 6 Youth Movement | April 6 Movement | Tamarod | Tamarrod
  code: EGY OPP

body National Salvation Front of South Sudan
  name: NAS
  code: SSD REB

body National Security Agency
  name: NSA | N.S.A.
  code: USA SPY

body National Security Council
  # Other countries have such councils: they are named with their country.
  name: NSC | White House National Security Council | U.S. National Security Council | US National Security Council
  code: USA GOV

body National Security Guard
  code: IND MIL

body National Socialist Council of Nagaland
  name: NSCN | NSCN-IM | NSCN-K | NSCN (IM) | Naga rebels
  code: IND REB .. 1997-07-24
  code: IND OPP 1997-07-25 ..

body National Socialist Underground
  name: NSU
  code: DEU REB

body National Thowheed Jamath
  name: National Thowheeth Jama'ath | NTJ
  code: LKA REB

body National Transitional Council
  name: NTC | Transitional National Council | TNC | Libyan rebels' National Transitional Council
  code: LBY REB 2011-02-27 .. 2011-09-15
  code: LBY GOV 2011-09-16 .. 2012-08-08

body National Union of Mineworkers
  name: NUM | AMCU | Association of Mineworkers and Construction Union | NUMSA | Numsa
  code: ZAF LAB

body National Unity Government
  name: NUG | Committee Representing Pyidaungsu Hluttaw | CRPH
  code: MMR OPP

body National Unity Party
  code: ISR PTY

body National Unity Platform
  name: NUP
  code: UGA OPP

body National University of Singapore
  code: SGP EDU

body Nationalist and Integrationist Front
  code: COD REB

body Nationalist Movement Party
  name: MHP | Nationalist Action Party
  code: TUR PTY

body Nationalist Revolutionary Movement
  name: Nationalist Democratic Action
  code: BOL PTY

body NATO
  name: Nato | N.A.T.O. | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | Atlantic Alliance | Atlantic alliance | North Atlantic Council | North Atlantic Alliance | Western alliance | Western military alliance
  code: IGO:NATO

body NATO-Russia Council
  name: NATO-Russia council | Euro-Atlantic Partnership Council
  code: IGO:NATO

body Navajo Nation
  name: Standing Rock Sioux | Standing Rock Sioux Tribe
  code: USA CVL

body 'Ndrangheta
  name: Ndrangheta
  code: ITA CRM

body Nepali Congress
  name: Nepali Congress party
  code: NPL PTY

body Nestlé
  name: Nestle
  code: MNC:NESTLE

body Netflix
  code: MNC:NETFLIX

body Neutral Nations Supervisory Commission
  code: IGO:NNSC

body New Azerbaijan Party
  name: Musavat
  code: AZE PTY

body New Democracy
  name: New Democracy party
  code: GRC PTY

body New Democratic Party
  name: NDP | New Democrats
  code: CAN PTY

body New Development Bank
  name: BRICS bank
  code: IGO:NDB

body New Forces
  name: Forces Nouvelles
  code: CIV REB 2002-12 .. 2007-03-03
  code: CIV PTY 2007-03-04 ..

body New Mon State Party
  code: MMR REB

body New Party of Taiwan
  name: People First Party
  code: TWN PTY

body New Patriotic Party
  name: NPP
  code: GHA PTY

body New People's Army
  name: NPA | Communist New People's Army
  code: PHL REB

body New Right
  name: Yamina
  code: ISR PTY

body New York University
  code: USA EDU

body New Zealand Labour Party
  name: New Zealand First
  code: NZL PTY

body New Zealand National Party
  name: New Zealand's National Party
  code: NZL PTY

body News Agency of Nigeria
  code: NGA JRN

body Nicaraguan Catholic Church
  name: Nicaraguan bishops
  code: NIC REL

body Nidaa Tounes
  code: TUN PTY

body Niger Delta Avengers
  code: NGA REB

body Niger Delta People's Volunteer Force
  code: NGA REB

body Nigeria Labour Congress
  name: NLC
  code: NGA LAB

body Nigerian National Petroleum Corporation
  name: NNPC
  code: NGA BUS

body Night Wolves
  code: RUS PRM

body Ninja militia
  name: Ninja militiamen | Cocoye militia | Cocoyes
  code: COG REB

body Nippon Ishin
  name: Japan Innovation Party | Nippon Ishin no Kai | Sanseito
  code: JPN PTY

body Nobel Committee
  name: Norwegian Nobel Committee
  code: NGO:NOBEL

body Non-Aligned Movement
  name: Nonaligned Movement | Non-Aligned Countries
  code: IGO:NAM

body NORAD
  name: U.S. Northern Command
  code: USA MIL

body Nord Stream
  name: Nord Stream 2 AG
  code: MNC:NORDSTREAM

body Nordic Council
  name: Nordic Council of Ministers
  code: IGO:NORDIC

body Nordic-Baltic Eight
  name: NB8
  code: IGO:NB8

body Norilsk Nickel
  name: Nornickel
  code: MNC:NORNICKEL

body Northern Alliance
  name: United Front of Afghanistan | United Islamic Front
  code: AFG REB 1996-09-27 .. 2001-11-13
  code: AFG MIL 2001-11-14 ..

body Northern Cyprus
  name: Turkish Republic of Northern Cyprus | TRNC | North Cyprus | Turkish Cypriot | Turkish Cypriots | Turkish-Cypriot | Turkish-Cypriots
  code: CYP PRE

body Northern Ireland Executive
  name: Stormont | Northern Ireland Assembly | Stormont Assembly | Northern Ireland Office
  code: GBR GOV

body Northern League
  name: Lega Nord | Lega Salvini
  code: ITA PTY

body Northrop Grumman
  code: MNC:NORTHROP

body Northwestern University
  code: USA EDU

body Norwegian Labour Party
  name: Progress Party of Norway
  code: NOR PTY

body Norwegian Police Security Service
  code: NOR SPY

body Norwegian Refugee Council
  name: NRC
  code: NGO:NRC

body Nour Party
  name: al-Nour Party | Al-Nour Party
  code: EGY PTY

body Novatek
  code: MNC:NOVATEK

body November 17
  name: 17 November | November 17 group
  code: GRC REB

body Novorossiya
  code: UKR PRE

body NSDC
  name: National Security and Defense Council | National Security and Defence Council
  code: UKR GOV

body NSO Group
  code: MNC:NSO

body Nuclear Suppliers Group
  code: IGO:NSG

body Nuer
  code: SSD

body Nuevas Ideas
  name: New Ideas party
  code: SLV PTY

body Nur Otan
  name: Amanat
  code: KAZ PTY

body Nusra Front
  name: al-Nusra Front | Jabhat al-Nusra | al-Nusra | Al-Nusra Front | Al Nusra | Nusra | Jabhat Fateh al-Sham | Jabhat Fatah al-Sham
  code: SYR REB

body Nvidia
  code: MNC:NVIDIA

body NYPD
  name: New York Police Department
  code: USA COP

body Oath Keepers
  name: Three Percenters
  code: USA REB

body Occupy Wall Street
  name: Occupy movement
  code: USA CVL

body OCHA
  name: UNOCHA | UN OCHA | Office for the Coordination of Humanitarian Affairs | UN Office for the Coordination of Humanitarian Affairs | U.N. Office for the Coordination of Humanitarian Affairs | UN humanitarian office | U.N. humanitarian office
  code: IGO:OCHA

body OECD
  name: Organization for Economic Cooperation and Development | Organisation for Economic Co-operation and Development | Organization for Economic Co-operation and Development | Organisation for Economic Cooperation and Development
  code: IGO:OECD

body Office of the High Representative
  name: OHR
  code: IGO:OHR

body Office of the Prosecutor General of Ukraine
  name: Ukraine's Prosecutor General
  code: UKR JUD

body Ogaden National Liberation Front
  name: ONLF
  code: ETH REB .. 2018-10-20
  code: ETH PTY 2018-10-21 ..

body Ogoni
  name: Ogonis
  code: NGA

body Old Bailey
  name: High Court in London
  code: GBR JUD

body OMON
  name: Omon
  code: RUS COP

body One Nation
  code: AUS PTY

body ONUB
  code: IGO:UN

body ONUCA
  code: IGO:UN

body ONUMOZ
  name: Onumoz
  code: IGO:UN

body ONUSAL
  name: Onusal
  code: IGO:UN

body Oodua People's Congress
  name: OPC
  code: NGA REB

body OPCW
  name: Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons | chemical weapons watchdog
  code: IGO:OPCW

body OPEC
  name: Opec | O.P.E.C. | Organization of the Petroleum Exporting Countries | Organization of Petroleum Exporting Countries | oil cartel
  code: IGO:OPEC

body OPEC+
  name: Opec+ | OPEC Plus | OPEC-plus
  code: IGO:OPECPLUS

body Open Society Foundations
  name: Open Society Foundation | Soros Foundation | Open Society Institute
  code: NGO:OSF

body OpenAI
  code: MNC:OPENAI

body Operation Aspides
  name: EUNAVFOR | EU NAVFOR | Operation Irini | Operation Sophia | Operation Atalanta
  code: IGO:EU

body Orange Democratic Movement
  name: ODM
  code: KEN OPP

body Orange Order
  name: Orangemen | Orangeman
  code: GBR SOC

body Orano
  name: Areva
  code: MNC:ORANO

body Organisation of Islamic Cooperation
  name: OIC | O.I.C. | Organization of Islamic Cooperation | Organization of the Islamic Conference | Organisation of the Islamic Conference | Islamic Conference Organization
  code: IGO:OIC

body Organization of African Unity
  name: Organisation of African Unity | OAU
  code: IGO:OAU 1963-05-25 .. 2002-07-08

body Organization of American States
  name: OAS | O.A.S. | Organisation of American States | Inter-American Commission on Human Rights | IACHR
  code: IGO:OAS

body Organization of Turkic States
  name: Turkic Council | Organisation of Turkic States
  code: IGO:OTS

body Oromo Liberation Army
  name: OLA | OLF-Shene
  code: ETH REB

body Oromo Liberation Front
  name: OLF
  code: ETH REB .. 2018-08-06
  code: ETH PTY 2018-08-07 ..

body Oromos
  name: Oromo
  code: ETH

body Orthodox Church of Ukraine
  name: Ukrainian Orthodox Church | Ukrainian Greek Catholic Church
  code: UKR REL

body OSCE
  name: O.S.C.E. | Organization for Security and Cooperation in Europe | Organisation for Security and Cooperation in Europe | Organization for Security and Co-operation in Europe | Organisation for Security and Co-operation in Europe | CSCE | Conference on Security and Cooperation in Europe | ODIHR | Office for Democratic Institutions and Human Rights
  code: IGO:OSCE

body OSCE Special Monitoring Mission
  name: OSCE monitoring mission | Kosovo Verification Mission | OSCE Minsk Group | Minsk Group
  code: IGO:OSCE

body Otpor
  code: SRB OPP

body Otzma Yehudit
  name: Jewish Power | Jewish Power party
  code: ISR PTY

body Our Home Is Russia
  name: Our Home is Russia
  code: RUS PTY

body Our Ukraine
  name: People's Movement of Ukraine
  code: UKR PTY

body OVD-Info
  code: NGO:OVDINFO

body Oxfam
  name: Oxfam International | Oxfam America
  code: NGO:OXFAM

body P5+1
  name: P5 + 1 | E3+3 | EU3+3 | P5 plus one | six world powers
  code: IGO:P5PLUS1

body Pacific Islands Forum
  name: South Pacific Forum
  code: IGO:PIF

body Pagad
  name: PAGAD | People Against Gangsterism and Drugs
  code: ZAF CRM

body PAIGC
  name: African Party for the Independence of Guinea and Cape Verde
  code: GNB PTY

body Pakatan Harapan
  name: Pakatan Rakyat | PKR | People's Justice Party
  code: MYS PTY

body Pakistan Democratic Movement
  name: PDM
  code: PAK PTY

body Pakistan Muslim League
  name: PML-N | Pakistan Muslim League-N | Pakistan Muslim League-Nawaz | PML-Q | Pakistan Muslim League-Quaid | PML
  code: PAK PTY

body Pakistan People's Party
  name: PPP | Pakistan Peoples Party | P.P.P.
  code: PAK PTY

body Pakistan Tehreek-e-Insaf
  name: PTI | Tehreek-e-Insaf | Pakistan Tehrik-e-Insaf | Pakistan Movement for Justice
  code: PAK PTY .. 2022-04-09
  code: PAK OPP 2022-04-10 ..

body Pakistani Taliban
  name: Tehreek-e-Taliban Pakistan | Tehrik-i-Taliban Pakistan | Tehrik-e-Taliban Pakistan | Tehreek-e-Taliban | Tehrik-i-Taliban | TTP | Jamaat-ul-Ahrar | Tehreek-i-Taliban Pakistan
  code: PAK REB

body Palantir
  code: MNC:PALANTIR

body Palestine Action
  code: GBR CVL

body Palestine Liberation Front
  code: PSE REB

body Palestine Liberation Organization
  name: PLO | P.L.O. | Palestine Liberation Organisation | PLO Executive Committee | Palestinian National Council | Palestine National Council
  code: PSE REB .. 1993-09-08
  code: PSE GOV 1993-09-09 ..

body Palestine Red Crescent Society
  name: Palestinian Red Crescent | Palestine Red Crescent | Palestinian Red Crescent Society
  code: NGO:PRCS

body Palestinian Authority
  name: Palestinian National Authority | PA | P.A. | PNA | Palestine Authority | Palestinian self-rule authority | Palestinian Autonomy
  code: PSE GOV

body Palestinian Centre for Human Rights
  name: Palestinian Center for Human Rights
  code: NGO:PCHR

body Palestinian Islamic Jihad
  name: Islamic Jihad | PIJ | Al-Quds Brigades | al-Quds Brigades | Saraya al-Quds
  code: PSE REB

body Palestinian Legislative Council
  code: PSE LEG

body Palestinian Preventive Security
  name: Preventive Security Service | Palestinian police
  code: PSE COP

body Palestinian Prisoners Club
  name: Palestinian Prisoners' Club | Palestinian Prisoners Society | Palestinian Prisoners' Society
  code: PSE CVL

body Pan Africanist Congress
  name: Pan-Africanist Congress | Azanian People's Liberation Army | APLA
  code: ZAF OPP

body Pan American Health Organization
  name: PAHO | Pan-American Health Organization
  code: IGO:PAHO

body Panama Canal Authority
  code: PAN GOV

body Panama Defense Forces
  name: Panamanian Defense Forces | Dignity Battalions
  code: PAN MIL .. 1990-02-09

body Papuans
  name: Papuan | West Papuan | West Papuans
  code: IDN

body Paraguayan People's Army
  name: EPP
  code: PRY REB

body Paris Club
  code: IGO:PARISCLUB

body Paris Court of Appeal
  name: Cour de Cassation | Court of Cassation of France
  code: FRA JUD

body Parti Islam se-Malaysia
  name: Pan-Malaysian Islamic Party | PAS | Perikatan Nasional | Bersatu
  code: MYS PTY

body Parti Québécois
  name: Parti Quebecois
  code: CAN PTY

body Party for Democratic Progress
  code: BIH PTY

body Party for Freedom
  name: PVV
  code: NLD PTY

body Party of Action and Solidarity
  code: MDA PTY

body Party of Communists of Moldova
  name: Moldovan Communists | Party of Socialists of Moldova
  code: MDA PTY

body Party of Democratic Action
  name: SDA
  code: BIH PTY

body Party of Free Life of Kurdistan
  name: PJAK
  code: IRN REB

body Party of Justice and Development
  name: PJD
  code: MAR PTY

body Party of Regions
  name: Opposition Platform For Life | Opposition Platform | Opposition Bloc
  code: UKR PTY

body Party of the Democratic Revolution
  name: PRD
  code: MEX PTY

body Pashtun Tahafuz Movement
  name: PTM
  code: PAK OPP

body PASOK
  name: Pasok | Panhellenic Socialist Movement
  code: GRC PTY

body PASTEF
  name: Pastef
  code: SEN OPP .. 2024-04-01
  code: SEN PTY 2024-04-02 ..

body PATCO
  code: USA LAB

body Patriot Front
  name: Atomwaffen Division | Aryan Nations
  code: USA REB

body Patriotic Front
  code: ZMB PTY

body Patriotic Movement of Ivory Coast
  name: MPCI | MPIGO | Ivory Coast Patriotic Movement
  code: CIV REB

body Patriotic Salvation Movement
  code: TCD PTY

body Patriotic Union of Kurdistan
  name: PUK
  code: IRQ REB .. 2003-04-08
  code: IRQ PTY 2003-04-09 ..

body PayPal
  code: MNC:PAYPAL

body PDCI
  name: Democratic Party of Ivory Coast
  code: CIV PTY

body PDP-Laban
  name: Lakas | Liberal Party of the Philippines | Laban ng Demokratikong Pilipino
  code: PHL PTY

body PDVSA
  name: Petroleos de Venezuela | Petróleos de Venezuela
  code: VEN BUS

body Peace Companies
  name: Saraya al-Salam | Peace Brigades
  code: IRQ PRM

body Peace Implementation Council
  code: IGO:PIC

body Peace Now
  code: NGO:PEACENOW

body Pegida
  name: PEGIDA
  code: DEU OPP

body Peking University
  name: Beijing University
  code: CHN EDU

body Pemex
  code: MEX BUS

body Pentagon
  name: Defense Department | Department of Defense | U.S. Defense Department | US Defense Department | U.S. Department of Defense | US Department of Defense | DoD | Department of War | War Department
  code: USA GOV

body People's Action Party
  name: PAP | Workers' Party of Singapore
  code: SGP PTY

body People's Alliance for Democracy
  name: PAD | Yellow Shirts | yellow shirts | People's Democratic Reform Committee | PDRC
  code: THA OPP

body People's Armed Police
  code: CHN COP

body People's Bank of China
  name: PBOC
  code: CHN GOV

body People's Consultative Assembly
  name: MPR
  code: IDN LEG

body People's Defence Force
  name: People's Defense Force | People's Defence Forces | People's Defense Forces
  code: MMR REB 2021-05 ..

body People's Democratic Party
  name: PDP
  code: NGA PTY

body People's Liberation Army
  name: PLA | P.L.A. | Eastern Theater Command | Eastern Theatre Command | PLA Navy | Southern Theater Command | Southern Theatre Command | PLA Rocket Force
  code: CHN MIL

body People's Mujahideen of Iran
  name: Mujahedin-e Khalq | Mujahideen-e-Khalq | Mujahedeen Khalq | Mojahedin-e Khalq | Mujahideen Khalq | MEK | MKO | PMOI | People's Mujahedeen | People's Mujahedin | People's Mujahideen | People's Mojahedin Organization of Iran | Mujahedeen-e-Khalq
  code: IRN REB

body People's National Movement
  name: United National Congress
  code: TTO PTY

body People's Party for Freedom and Democracy
  name: VVD
  code: NLD PTY

body People's Progressive Party
  code: GUY PTY

body People's Protection Units
  name: YPG | Y.P.G. | YPJ | Syrian Kurdish YPG | People's Defense Units
  code: SYR REB

body Peoples' Democratic Party
  name: HDP | DEM Party | People's Democratic Party of Turkey | Peoples' Equality and Democracy Party | Democratic Society Party | Democracy Party of Turkey | HADEP
  code: TUR PTY

body Permanent Court of Arbitration
  name: PCA
  code: IGO:PCA

body Peshawar High Court
  code: PAK JUD

body Peshmerga
  name: peshmerga | Kurdish Peshmerga | pesh merga | Peshmergas
  code: IRQ REB .. 2003-04-08
  code: IRQ MIL 2003-04-09 ..

body Petra News Agency
  code: JOR JRN

body Petrobras
  name: Petrobrás
  code: BRA BUS

body PetroChina
  name: CNPC | China National Petroleum Corporation | China National Petroleum Corp
  code: MNC:CNPC

body Petroleum Facilities Guard
  code: LBY PRM

body Pfizer
  code: MNC:PFIZER

body Phalange
  name: Kataeb | Phalangists | Kataeb Party | Phalange Party | Phalangist
  code: LBN PTY

body Pheu Thai
  name: Puea Thai | Pheu Thai Party
  code: THA PTY

body Philippine National Police
  name: PNP
  code: PHL COP

body Physicians for Human Rights
  code: NGO:PHR

body Plaid Cymru
  code: GBR PTY

body Podemos
  code: ESP PTY

body Podemos of Mozambique
  name: PODEMOS
  code: MOZ OPP

body Police Service of Northern Ireland
  name: PSNI
  code: GBR COP

body Polisario Front
  name: Polisario | POLISARIO
  code: ESH OPP

body Polish Catholic Church
  name: Polish Episcopate
  code: POL REL

body Popular Defence Forces
  name: Popular Defense Forces
  code: SDN PRM

body Popular Democratic Party
  name: New Progressive Party
  code: PRI PTY

body Popular Forces
  name: Abu Shabab militia | Abu Shabab gang
  code: PSE PRM 2024-05 ..

body Popular Front for the Liberation of Palestine
  name: PFLP | P.F.L.P.
  code: PSE REB

body Popular Front for the Liberation of Palestine-General Command
  name: PFLP-GC
  code: PSE REB

body Popular Front for the Renaissance of Central African Republic
  name: FPRC | Return, Reclamation and Rehabilitation
  code: CAF REB

body Popular Liberation Army
  name: EPL | Los Pelusos
  code: COL REB

body Popular Mobilization Forces
  name: Popular Mobilisation Forces | PMF | PMU | Popular Mobilization Units | Popular Mobilisation Units | Hashd al-Shaabi | Hashed al-Shaabi | Hashd Shaabi | Hashd | Hashed
  code: IRQ PRM

body Popular Party
  name: Partido Popular | People's Party of Spain
  code: ESP PTY

body Popular Resistance Committees
  code: PSE REB

body Popular Revolutionary Army
  name: EPR
  code: MEX REB

body Portuguese Socialist Party
  name: Social Democratic Party of Portugal | Chega
  code: PRT PTY

body PPRD
  code: COD PTY

body Prensa Latina
  code: CUB JRN

body Presidential Council of Bosnia
  name: Bosnian Presidency | Bosnian presidency | tripartite presidency
  code: BIH GOV

body Presidential Leadership Council
  code: YEM GOV

body Princeton University
  code: USA EDU

body Pro-Russian separatists
  name: pro-Russian separatists | pro-Russian rebels | pro-Russia separatists | Russian-backed separatists | Russia-backed separatists | Russia-backed rebels | Russian-backed rebels | pro-Russian militants | pro-Russian insurgents
  code: UKR REB

body Progressive Socialist Party
  name: PSP
  code: LBN PTY

body Progressive Unionist Party
  name: Ulster Democratic Party
  code: GBR PTY

body Prosperity Party
  code: ETH PTY

body Proud Boys
  code: USA REB

body Punjab and Haryana High Court
  code: IND JUD

body Puntland
  name: Puntland State of Somalia
  code: SOM PRE

body Puntland Maritime Police Force
  name: PMPF
  code: SOM COP

body Pussy Riot
  code: RUS CVL

body QAnon
  code: USA CVL

body QatarEnergy
  name: Qatar Petroleum
  code: MNC:QATARENERGY

body Qom seminary
  name: Qom Seminary
  code: IRN REL

body Quad
  name: Quadrilateral Security Dialogue
  code: IGO:QUAD

body Quaid-i-Azam University
  code: PAK EDU

body Quartet
  name: Middle East Quartet | Mideast Quartet | Quartet of Middle East mediators | Quartet on the Middle East
  code: IGO:QUARTET

body Quds Force
  name: Qods Force | al-Quds Force | IRGC Quds Force | Jerusalem Force
  code: IRN MIL

body Québécois
  name: Quebecers | Quebecer | Quebeckers | Québecois
  code: CAN

body Radical Civic Union
  name: UCR
  code: ARG PTY

body Rafael Advanced Defense Systems
  code: MNC:RAFAEL

body Rahanwein Resistance Army
  name: RRA | Rahanweyn Resistance Army
  code: SOM REB

body Rally for the Republic
  name: RPR | Union for a Popular Movement | UMP | Les Republicains | Les Républicains | Gaullists | Gaullist
  code: FRA PTY

body Rally of the Republicans
  name: RDR | Rally of Houphouetists for Democracy and Peace | RHDP
  code: CIV PTY

body Rally of the Togolese People
  name: RPT
  code: TGO PTY

body RAMSI
  name: Regional Assistance Mission to Solomon Islands
  code: IGO:RAMSI

body Ramstein group
  name: Ukraine Defense Contact Group | Ukraine Defence Contact Group | Ramstein format
  code: WEST

body RAND Corporation
  name: RAND Corp
  code: NGO:RAND

body Rangers of Sindh
  name: Sindh Rangers
  code: PAK COP

body Ranvir Sena
  code: IND PRM

body Rapid Action Battalion
  name: RAB
  code: BGD COP

body Rapid Intervention Battalion
  name: Rapid Intervention Brigade | BIR
  code: CMR MIL

body Rapid Support Forces
  name: RSF | R.S.F. | Rapid Support Force
  code: SDN PRM 2013-08 .. 2023-04-14
  code: SDN REB 2023-04-15 ..

body Rashtriya Swayamsevak Sangh
  # A movement beside the ruling party rather than a party.
  name: RSS | R.S.S.
  code: IND PTY

body Rastriya Prajatantra Party
  code: NPL PTY

body Rastriya Swatantra Party
  code: NPL PTY

body RAW
  name: Research and Analysis Wing | R&AW | Research & Analysis Wing
  code: IND SPY

body Raytheon
  name: RTX Corporation
  code: MNC:RAYTHEON

body Real IRA
  name: Real Irish Republican Army | New IRA | Dissident republicans | dissident republicans
  code: GBR REB

body Reconnaissance General Bureau
  name: Lazarus Group
  code: PRK SPY

body Red Army
  name: Soviet Army | Soviet army | Soviet armed forces
  code: SUN MIL .. 1991-12-26

body Red Army Faction
  name: Baader-Meinhof | Baader-Meinhof gang
  code: DEU REB

body Red Brigades
  name: Brigate Rosse
  code: ITA REB

body Red Command
  name: Comando Vermelho | Red Command gang
  code: BRA CRM

body Red Crescent
  name: Turkish Red Crescent | Iranian Red Crescent | Emirates Red Crescent | Egyptian Red Crescent | Somali Red Crescent | Libyan Red Crescent | Iraqi Red Crescent | Afghan Red Crescent | Sudanese Red Crescent
  code: NGO:REDCRESCENT

body Red Cross
  name: American Red Cross | British Red Cross
  code: NGO:REDCROSS

body Red Hand Commando
  name: Red Hand Defenders | Orange Volunteers
  code: GBR PRM

body RED-Tabara
  name: Red Tabara
  code: BDI REB

body Reform Party
  code: USA PTY

body Reform the Armed Forces Movement
  name: Magdalo | Oakwood mutineers
  code: PHL REB

body Reform UK
  name: Brexit Party
  code: GBR PTY

body Regiment of Presidential Security
  name: RSP | Presidential Security Regiment
  code: BFA MIL

body Reichsbürger
  name: Reichsbuerger | Reichsburger
  code: DEU REB

body Religious Zionism
  name: Religious Zionist Party | Religious Zionism party
  code: ISR PTY

body Renamo
  # Its fighting of 2013-14 and 2016 is left under OPP.
  name: RENAMO | Mozambique National Resistance | MNR | Mozambican National Resistance
  code: MOZ REB .. 1992-10-03
  code: MOZ OPP 1992-10-04 ..

body Renamo Military Junta
  code: MOZ REB

body Reporters Without Borders
  name: Reporters sans Frontières | Reporters Sans Frontieres | Reporters sans frontières
  code: NGO:RSF

body Repsol
  code: MNC:REPSOL

body Republic of Serbian Krajina
  name: Serbian Krajina | Krajina Serb Republic | Republic of Serb Krajina
  code: HRV PRE

body Republican Forces of Ivory Coast
  name: FRCI | Republican Forces of Cote d'Ivoire
  code: CIV MIL

body Republican Guard
  name: Iraqi Republican Guard | Special Republican Guard | Revolutionary Command Council of Iraq | Fedayeen Saddam | Saddam Fedayeen
  code: IRQ MIL .. 2003-05-22

body Republican Party
  name: Republicans | Republican | GOP | G.O.P. | Republican National Committee | RNC
  code: USA PTY

body Republican Party of Armenia
  code: ARM PTY

body Republican People's Party
  name: CHP
  code: TUR OPP

body Republican Proposal
  name: Juntos por el Cambio | Cambiemos | Together for Change
  code: ARG PTY

body Republika Srpska
  name: Serb Republic | Bosnian Serb Republic | Srpska
  code: BIH REB 1992-01-09 .. 1995-12-13
  code: BIH GOV 1995-12-14 ..

body Reserve Bank of Australia
  code: AUS GOV

body Reserve Bank of India
  name: RBI
  code: IND GOV

body Resistance Front
  name: TRF | Kashmir Resistance
  code: IND REB

body Revolutionary Court
  name: Revolutionary Court in Tehran
  code: IRN JUD

body Revolutionary Guards
  name: Islamic Revolutionary Guard Corps | Islamic Revolutionary Guards Corps | Revolutionary Guard | Revolutionary Guard Corps | Revolutionary Guards Corps | IRGC | I.R.G.C. | Iran's Revolutionary Guards | Pasdaran | Sepah
  code: IRN MIL

body Revolutionary United Front
  name: RUF | R.U.F.
  code: SLE REB .. 2002-01-17
  code: SLE PTY 2002-01-18 ..

body Rheinmetall
  code: MNC:RHEINMETALL

body Rice University
  code: USA EDU

body Right Sector
  name: Praviy Sektor | Pravy Sektor
  code: UKR PTY

body Riigikogu
  code: EST LEG

body Riksbank
  code: SWE GOV

body Riksdag
  name: Swedish Parliament
  code: SWE LEG

body Rio Group
  name: Contadora Group
  code: IGO:RIOGROUP

body Rio Tinto
  code: MNC:RIOTINTO

body Rohingya
  name: Rohingyas
  code: MMR

body Roman Catholic Church
  name: Catholic Church
  code: VAT REL

body Romanian Social Democrats
  name: PSD | Social Democratic Party of Romania
  code: ROU PTY

body Rosatom
  code: RUS BUS

body Rosaviatsiya
  code: RUS GOV

body Roscosmos
  code: RUS GOV

body Rosgvardia
  name: Rosgvardiya | Russian National Guard
  code: RUS COP

body Roskomnadzor
  code: RUS GOV

body Rosneft
  code: MNC:ROSNEFT

body Rosoboronexport
  code: RUS BUS

body Rostec
  code: RUS BUS

body Royal Air Force
  name: RAF | R.A.F.
  code: GBR MIL

body Royal Canadian Mounted Police
  name: RCMP | Mounties
  code: CAN COP

body Royal Jordanian Air Force
  name: Arab Legion
  code: JOR MIL

body Royal Marines
  code: GBR MIL

body Royal Navy
  code: GBR MIL

body Royal Saudi Air Force
  name: Saudi National Guard
  code: SAU MIL

body Royal Thai Army
  name: Thai army
  code: THA MIL

body Royal Thai Police
  code: THA COP

body Royal Ulster Constabulary
  name: RUC
  code: GBR COP .. 2001-11-03

body Rusal
  code: MNC:RUSAL

body Russian Aerospace Forces
  name: Northern Fleet | Pacific Fleet | Baltic Fleet
  code: RUS MIL

body Russian Direct Investment Fund
  name: RDIF
  code: RUS GOV

body Russian Emergencies Ministry
  name: Emergency Situations Ministry | Emergencies Ministry | EMERCOM
  code: RUS GOV

body Russian mafia
  code: RUS CRM

body Russian Orthodox Church
  name: Moscow Patriarchate
  code: RUS REL

body Russian Security Council
  name: Security Council of Russia
  code: RUS GOV

body Russian Volunteer Corps
  name: Freedom of Russia Legion | Free Russia Legion
  code: UKR PRM

body Rwanda Defence Force
  name: RDF | Rwandan Defence Force | Rwanda Defense Force | Rwanda Defence Forces
  code: RWA MIL

body Rwandan Patriotic Army
  name: RPA
  code: RWA REB .. 1994-07-18
  code: RWA MIL 1994-07-19 ..

body Rwandan Patriotic Front
  name: RPF | Rwanda Patriotic Front
  code: RWA REB .. 1994-07-18
  code: RWA PTY 1994-07-19 ..

body SAARC
  name: Saarc | South Asian Association for Regional Cooperation | South Asian Association for Regional Co-operation
  code: IGO:SAARC

body Sabor
  code: HRV LEG

body SADC
  name: Southern African Development Community | SAMIM | SAMIDRC
  code: IGO:SADC

body Sadrists
  name: Sadrist movement | Sadr movement | Sadrist | Sadr bloc | Sairoon | Sadrist Movement
  code: IRQ PTY

body SADTU
  name: South African Democratic Teachers Union
  code: ZAF LAB

body Saeima
  code: LVA LEG

body Sahra Wagenknecht Alliance
  name: BSW
  code: DEU PTY

body Sajudis
  name: Sąjūdis
  code: LTU PTY

body Salafia Jihadia
  name: Moroccan Islamic Combatant Group
  code: MAR REB

body Salafist Group for Preaching and Combat
  name: GSPC | Salafist Group for Call and Combat
  code: DZA REB

body Sam Rainsy Party
  name: Cambodia National Rescue Party | CNRP
  code: KHM OPP

body Samajwadi Party
  code: IND PTY

body Samsung
  name: Samsung Electronics
  code: MNC:SAMSUNG

body Samyukta Kisan Morcha
  name: Bharatiya Kisan Union
  code: IND AGR

body San Isidro Movement
  code: CUB OPP

body Sandinista National Liberation Front
  name: FSLN | Sandinista | Sandinistas | Sandinista Front
  code: NIC GOV .. 1990-04-24
  code: NIC PTY 1990-04-25 .. 2007-01-09
  code: NIC GOV 2007-01-10 ..

body Sandline International
  name: Sandline
  code: MNC:SANDLINE

body Sandworm
  name: APT28 | APT29 | Cozy Bear | Secret Blizzard | Turla
  code: RUS SPY

body Sandzak Muslims
  code: SRB

body Santa Cruz Civic Committee
  name: Pro Santa Cruz Committee | Comité pro Santa Cruz
  code: BOL OPP

body Säpo
  name: Sapo | Swedish Security Service
  code: SWE SPY

body Saudi Aramco
  name: Aramco | ARAMCO
  code: MNC:ARAMCO

body Saudi Press Agency
  code: SAU JRN

body Saudi-led coalition
  name: Saudi-led Arab coalition | Saudi-led military coalition | Arab coalition in Yemen | Saudi-led alliance
  code: SAU MIL

body Save the Children
  code: NGO:SAVETHECHILDREN

body Sberbank
  code: MNC:SBERBANK

body SBU
  name: Security Service of Ukraine | Ukrainian Security Service | Ukrainian Security Services
  code: UKR SPY

body Sciences Po
  code: FRA EDU

body Scorpions paramilitary unit
  name: Red Berets of Serbia
  code: SRB PRM

body Scotland Yard
  name: Metropolitan Police | Met Police | New Scotland Yard
  code: GBR COP

body Scottish Government
  name: Scottish government | Scottish Executive | Holyrood | Bute House
  code: GBR GOV

body Scottish National Party
  name: SNP
  code: GBR PTY

body Sea Shepherd
  name: Sea Shepherd Conservation Society
  code: NGO:SEASHEPHERD

body Sea-Watch
  code: NGO:SEAWATCH

body SEBIN
  name: Sebin | DISIP | DGCIM
  code: VEN SPY

body Secret Service
  name: U.S. Secret Service | US Secret Service
  code: USA COP

body Securitate
  code: ROU SPY

body Securities and Exchange Commission
  name: SEC
  code: USA GOV

body Security Belt
  name: Giants Brigades | Giants Brigade
  code: YEM PRM

body Security Information Agency
  name: Serbian Security Information Agency
  code: SRB SPY

body Seimas
  code: LTU LEG

body Sejm
  code: POL LEG

body Seleka
  name: Séléka | ex-Seleka | ex-Séléka | Seleka coalition
  code: CAF REB .. 2013-03-23
  code: CAF GOV 2013-03-24 .. 2014-01-10
  code: CAF REB 2014-01-11 ..

body Self-Defense Forces
  name: Self-Defence Forces | Self Defense Forces | Japan Self-Defense Forces | Maritime Self-Defense Force | Air Self-Defense Force | Ground Self-Defense Force | JSDF
  code: JPN MIL

body Semilla
  name: Semilla Movement | Movimiento Semilla | Seed Movement
  code: GTM PTY

body Seoul National University
  code: KOR EDU

body Serb Democratic Party
  name: Serbian Democratic Party | SDS
  code: BIH PTY

body Serb List
  name: Serbian List | Srpska Lista
  code: XKX PTY

body Serbian Orthodox Church
  code: SRB REL

body Serbian Progressive Party
  name: SNS | Serbian Progressives
  code: SRB PTY

body Serbian Radical Party
  name: SRS | Serb Radical Party | Serbian Radicals
  code: SRB PTY

body Serbian Renewal Movement
  name: SPO | Zajedno
  code: SRB OPP

body Servant of the People
  code: UKR PTY

body SFOR
  name: Sfor | S-For | Stabilization Force
  code: IGO:NATO

body Shabiha
  name: shabiha | National Defense Forces | National Defence Forces
  code: SYR PRM

body Shan State Army
  name: Shan State Army-South | Restoration Council of Shan State | RCSS | Shan State Progress Party
  code: MMR REB

body Shanghai Cooperation Organisation
  name: SCO | Shanghai Cooperation Organization | Shanghai Co-operation Organisation | Shanghai Five
  code: IGO:SCO

body Shanti Bahini
  name: Parbatya Chattagram Jana Sanghati Samiti | Kuki-Chin National Front
  code: BGD REB .. 1997-12-01

body SHAPE
  name: Supreme Headquarters Allied Powers Europe | Allied Command Operations
  code: IGO:NATO

body Sharif University of Technology
  name: Sharif University
  code: IRN EDU

body Shas
  code: ISR PTY

body Shell
  name: Royal Dutch Shell | Royal Dutch/Shell | Shell Petroleum Development Company
  code: MNC:SHELL

body Shin Bet
  name: Shabak | Israel Security Agency | Shin Beth
  code: ISR SPY

body Shining Path
  name: Sendero Luminoso | Maoist Shining Path
  code: PER REB

body Shiv Sena
  code: IND PTY

body Shower Posse
  code: JAM CRM

body Shura Council
  name: Saudi Shura Council
  code: SAU LEG

body Siemens
  name: Siemens Energy
  code: MNC:SIEMENS

body Sierra Leone People's Party
  name: SLPP
  code: SLE PTY

body Simón Bolívar Guerrilla Coordinating Board
  name: Simon Bolivar Guerrilla Coordinating Board
  code: COL REB

body Sinai Province
  name: Wilayat Sinai | Ansar Beit al-Maqdis | Ansar Bayt al-Maqdis | Islamic State Sinai Province
  code: IMG:IS

body Sinaloa Cartel
  name: Sinaloa cartel | Chapitos | Los Chapitos | Mayitos | La Mayiza
  code: MEX CRM

body Sindh High Court
  code: PAK JUD

body Sinjar Resistance Units
  name: YBS
  code: IRQ REB

body Sinn Féin
  name: Sinn Fein
  code: GBR PTY

body Sinopec
  code: MNC:SINOPEC

body Sipah-e-Sahaba
  name: Sipah-e-Sahaba Pakistan | Sipah-i-Sahaba
  code: PAK REB

body SIPRI
  name: Stockholm International Peace Research Institute
  code: NGO:SIPRI

body Skupstina
  name: Skupština
  code: SRB LEG

body Smer
  name: SMER | Smer-SD | Direction-Social Democracy
  code: SVK PTY

body SMIC
  code: MNC:SMIC

body SOAS
  code: GBR EDU

body Social Democratic and Labour Party
  name: SDLP
  code: GBR PTY

body Social Democratic Front
  name: Social Democratic Front of Cameroon
  code: CMR OPP

body Social Democratic Party of Croatia
  code: HRV PTY

body Social Democratic Party of Germany
  # Other countries' Social Democrats are named with their country.
  name: SPD | Social Democrats | Social Democrat
  code: DEU PTY

body Social Democratic Union of Macedonia
  name: SDSM
  code: MKD PTY

body Socialist Party of Serbia
  name: SPS | Serbian Socialist Party | Serbian Socialists
  code: SRB PTY

body Soldiers' Mothers
  name: Committee of Soldiers' Mothers
  code: NGO:SOLDIERSMOTHERS

body Solidarity
  name: Solidarnosc | Solidarność | Solidarity trade union
  code: POL OPP .. 1989-09-11
  code: POL LAB 1989-09-12 ..

body Somali National Alliance
  name: Aidid's militia | Aideed's militia
  code: SOM REB

body Somali National Army
  code: SOM MIL

body Somali National Movement
  name: SNM
  code: SOM REB .. 1991-05-17
  code: SOM PRE 1991-05-18 ..

body Somali National News Agency
  name: SONNA
  code: SOM JRN

body Somali parliament
  name: Somalia's parliament
  code: SOM LEG

body Somali pirates
  name: Somali pirate
  code: SOM CRM

body Somali Salvation Democratic Front
  name: SSDF
  code: SOM REB

body Somaliland
  name: Republic of Somaliland | Somalilander | Somalilanders
  code: SOM PRE

body Sonangol
  code: AGO BUS

body Sonatrach
  code: DZA BUS

body Sons of Iraq
  name: Awakening Councils | Awakening Council | Anbar Salvation Council | Anbar Awakening | Sahwa
  code: IRQ PRM

body Sorbonne
  name: Sorbonne University
  code: FRA EDU

body SOS Méditerranée
  name: SOS Mediterranee
  code: NGO:SOSMED

body South African Communist Party
  name: SACP
  code: ZAF PTY

body South African Defence Force
  name: SADF | South African National Defence Force | SANDF | South African National Defense Force
  code: ZAF MIL

body South Lebanon Army
  name: SLA | South Lebanese Army | Israeli-backed militia
  code: LBN PRM .. 2000-05-24

body South Ossetia
  name: Republic of South Ossetia | South Ossetian | South Ossetians
  code: GEO PRE

body South Sudan Defence Forces
  name: South Sudan Defense Forces
  code: SDN PRM .. 2006-01-08

body Southern Baptist Convention
  code: USA REL

body Southern Front
  code: SYR REB

body Southern Movement
  name: al-Hirak | Southern Mobility Movement | Al-Hirak
  code: YEM OPP

body Southern Transitional Council
  name: STC
  code: YEM PRE

body Soviet Communist Party
  name: Communist Party of the Soviet Union | CPSU | Politburo of the Soviet Communist Party
  code: SUN GOV .. 1991-12-26

body SpaceX
  code: MNC:SPACEX

body Spanish Cortes
  name: Cortes Generales | Spanish Parliament | Congress of Deputies
  code: ESP LEG

body Spanish Socialist Workers' Party
  name: PSOE | Spanish Socialists | Spanish Socialist Party
  code: ESP PTY

body Special Court for Sierra Leone
  name: SCSL
  code: IGO:SCSL

body Special Jurisdiction for Peace
  name: JEP
  code: COL JUD

body Special Tribunal for Lebanon
  name: STL | UN-backed Lebanon tribunal
  code: IGO:STL

body SPLM-IO
  name: SPLA-IO | SPLM-In Opposition | SPLM/A-IO | SPLM in Opposition | Sudan People's Liberation Movement-in-Opposition
  code: SSD REB 2013-12-15 .. 2020-02-21
  code: SSD OPP 2020-02-22 ..

body SPLM-North
  name: SPLM-N | SPLA-N | Sudan People's Liberation Movement-North | SPLA-North | Sudan People's Liberation Army-North
  code: SDN REB

body Sri Lanka Freedom Party
  name: SLFP | People's Alliance of Sri Lanka
  code: LKA PTY

body Sri Lanka Monitoring Mission
  name: SLMM
  code: IGO:SLMM

body Sri Lanka Podujana Peramuna
  name: Sri Lanka People's Front
  code: LKA PTY

body St Petersburg State University
  name: St. Petersburg State University
  code: RUS EDU

body Stability Support Apparatus
  name: Special Deterrence Force | 444 Brigade
  code: LBY PRM

body Stanford University
  code: USA EDU

body Starlink
  code: MNC:STARLINK

body Stasi
  code: DDR SPY .. 1990-10-02

body State Administration Council
  name: SAC | State Security and Peace Commission | Myanmar junta | Burmese junta | Myanmar's junta
  code: MMR GOV 2021-02-02 ..

body State Bank of Pakistan
  code: PAK GOV

body State Border Guard Service of Ukraine
  name: State Border Guard Service
  code: UKR COP

body State Committee on the State of Emergency
  name: Emergency Committee | Soviet Emergency Committee
  code: SUN REB

body State Department
  name: U.S. State Department | US State Department | Department of State | U.S. Department of State | US Department of State
  code: USA GOV

body State Duma
  name: Duma | Russian Duma | Russian State Duma
  code: RUS LEG

body State Emergency Service of Ukraine
  name: State Emergency Service | Ukraine's State Emergency Service
  code: UKR GOV

body State Law and Order Restoration Council
  name: SLORC | Slorc
  code: MMR GOV .. 1997-11-14

body State Peace and Development Council
  name: SPDC
  code: MMR GOV 1997-11-15 .. 2011-03-30

body State Security Court
  code: TUR JUD .. 2004-06-30

body Storting
  name: Norwegian Parliament | Stortinget
  code: NOR LEG

body Straits Exchange Foundation
  name: SEF
  code: TWN GOV

body Sudan Armed Forces
  name: Sudanese Armed Forces | SAF | Sudanese army
  code: SDN MIL

body Sudan Liberation Army
  name: Sudan Liberation Movement | Sudanese Liberation Army | SLM | SLA | SLM-AW | SLA-MM | Sudan Liberation Movement/Army
  code: SDN REB 2003-02 ..

body Sudan News Agency
  name: SUNA
  code: SDN JRN

body Sudan People's Liberation Army
  # An army recognised beside the national one in 2005-2011, hence PRM for these years.
  name: SPLA | S.P.L.A. | Sudanese People's Liberation Army | South Sudan People's Defence Forces | SSPDF | South Sudan People's Defense Forces
  code: SDN REB .. 2005-01-08
  code: SDN PRM 2005-01-09 .. 2011-07-08
  code: SSD MIL 2011-07-09 ..

body Sudan People's Liberation Movement
  name: SPLM | S.P.L.M. | SPLM/A | Sudanese People's Liberation Movement
  code: SDN REB .. 2005-01-08
  code: SDN PTY 2005-01-09 .. 2011-07-08
  code: SSD PTY 2011-07-09 ..

body Sudan Revolutionary Front
  name: SRF
  code: SDN REB

body Sudan's Eastern Front
  name: Beja Congress
  code: SDN REB

body Suez Canal Authority
  code: EGY GOV

body Sukhoi
  code: MNC:SUKHOI

body Sulu sultanate army
  name: Royal Sulu Army | Royal Security Forces of the Sultanate of Sulu
  code: PHL REB

body Sumar
  name: United Left of Spain
  code: ESP PTY

body Sunflower Movement
  name: Sunflower movement
  code: TWN OPP

body Superior Electoral Court
  name: TSE
  code: BRA JUD

body Supreme Constitutional Court
  name: Egypt's Supreme Constitutional Court
  code: EGY JUD

body Supreme Council for Islamic Revolution in Iraq
  name: SCIRI | Supreme Council for the Islamic Revolution in Iraq | Islamic Supreme Council of Iraq | ISCI | Supreme Islamic Iraqi Council
  code: IRQ OPP .. 2003-04-08
  code: IRQ PTY 2003-04-09 ..

body Supreme Council of the Armed Forces
  name: SCAF
  code: EGY GOV 2011-02-11 .. 2012-06-29
  code: EGY MIL 2012-06-30 ..

body Supreme Court of India
  name: India's Supreme Court | Indian Supreme Court
  code: IND JUD

body Supreme Court of Kenya
  name: Kenya's Supreme Court
  code: KEN JUD

body Supreme Court of Pakistan
  name: Pakistan's Supreme Court | Pakistani Supreme Court
  code: PAK JUD

body Supreme National Council
  code: KHM GOV

body Supreme National Security Council
  name: SNSC
  code: IRN GOV

body Supreme People's Assembly
  code: PRK LEG

body Supreme People's Court
  code: CHN JUD

body Supreme People's Procuratorate
  code: CHN JUD

body Supreme Political Council
  code: YEM REB

body Supreme Prosecutors' Office
  name: Supreme Prosecutors Office
  code: KOR JUD

body Supreme Soviet
  code: SUN LEG .. 1991-12-26
  code: RUS LEG 1991-12-27 .. 1993-10-04

body Supreme Tribunal of Justice
  name: TSJ | Venezuela's Supreme Court
  code: VEN JUD

body Suwayda Military Council
  name: Sweida Military Council | Men of Dignity
  code: SYR REB

body Svoboda party
  name: Svoboda Party
  code: UKR PTY

body SVR
  name: Foreign Intelligence Service
  code: RUS SPY

body SWAPO
  name: Swapo | South West Africa People's Organisation | South West Africa People's Organization
  code: NAM REB .. 1990-03-20
  code: NAM PTY 1990-03-21 ..

body Sweden Democrats
  code: SWE PTY

body Swedish Migration Agency
  code: SWE GOV

body Swedish Social Democrats
  name: Moderate Party | Swedish Moderates
  code: SWE PTY

body SWIFT
  code: MNC:SWIFT

body Swiss government
  name: Federal Council
  code: CHE GOV

body Swiss Guard
  code: VAT COP

body Swiss National Bank
  code: CHE GOV

body Swiss People's Party
  name: SVP
  code: CHE PTY

body Synod of Bishops
  name: Roman Curia | Curia
  code: VAT REL

body Syrian Arab Army
  code: SYR MIL

body Syrian Arab News Agency
  name: SANA
  code: SYR JRN

body Syrian Arab Red Crescent
  name: Syrian Red Crescent | SARC
  code: NGO:SARC

body Syrian Baath Party
  name: Syria's Baath Party | Baath Party of Syria | Syrian Ba'ath Party
  code: SYR GOV .. 2024-12-07
  code: SYR PTY 2024-12-08 ..

body Syrian Democratic Forces
  name: SDF | Kurdish-led Syrian Democratic Forces
  code: SYR REB 2015-10-10 ..

body Syrian Kurds
  name: Syrian Kurd | Syrian Kurdish
  code: SYR

body Syrian National Army
  name: Turkish-backed Syrian rebels | Turkey-backed Syrian National Army
  code: SYR REB 2017-12-30 .. 2025-01-28
  code: SYR MIL 2025-01-29 ..

body Syrian National Coalition
  name: National Coalition for Syrian Revolutionary and Opposition Forces | Syrian Opposition Coalition | Syrian National Council | High Negotiations Committee | Syrian Negotiations Committee
  code: SYR OPP

body Syrian Network for Human Rights
  name: SNHR
  code: NGO:SNHR

body Syrian Observatory for Human Rights
  name: SOHR | Britain-based Syrian Observatory for Human Rights | Syrian Observatory
  code: NGO:SOHR

body Syrian People's Assembly
  code: SYR LEG

body Syrian Republican Guard
  name: Republican Guard of Syria
  code: SYR MIL

body Syrian Salvation Government
  code: SYR PRE

body Syriza
  name: SYRIZA
  code: GRC PTY

body Ta'ang National Liberation Army
  name: TNLA
  code: MMR REB

body Taiwan Affairs Office
  name: State Council Taiwan Affairs Office
  code: CHN GOV

body Taiwan People's Party
  code: TWN PTY

body Taliban
  name: Taleban | Islamic Emirate of Afghanistan | Islamic Emirate | Afghan Taliban | Quetta Shura
  code: AFG REB .. 1996-09-26
  code: AFG GOV 1996-09-27 .. 2001-11-13
  code: AFG REB 2001-11-14 .. 2021-08-14
  code: AFG GOV 2021-08-15 ..
  member: Talib | Talibs

body Tamil Nadu government
  code: IND GOV

body Tamil United Liberation Front
  name: TULF | Tamil National Alliance | TNA | EPDP | Eelam People's Democratic Party
  code: LKA PTY

body Tamils
  # Sri Lanka's Tamils; India's state is a place.
  name: Tamil
  code: LKA

body Tata Group
  name: Tata Steel | Tata Motors
  code: MNC:TATA

body Tatmadaw
  name: Myanmar military | Burmese military | Myanmar army | Burmese army | Sit-Tat
  code: MMR MIL

body Tea Party
  name: tea party movement | Tea Party movement | House Freedom Caucus | Freedom Caucus
  code: USA PTY

body Teamsters
  name: International Brotherhood of Teamsters
  code: USA LAB

body Tehreek-e-Labbaik Pakistan
  name: Tehreek-e-Labaik | TLP | Tehreek-e-Labbaik
  code: PAK OPP

body Tel Aviv University
  code: ISR EDU

body Telegram
  code: MNC:TELEGRAM

body Telugu Desam Party
  name: Telugu Desam | TDP
  code: IND PTY

body Temporary International Presence in Hebron
  name: TIPH
  code: IGO:TIPH

body Tencent
  code: MNC:TENCENT

body Terra Lliure
  code: ESP REB

body Thai Democrat Party
  name: Palang Pracharath | Palang Pracharat | Bhumjaithai | Bhumjaithai Party | United Thai Nation
  code: THA PTY

body Thai Rak Thai
  name: People's Power Party
  code: THA PTY

body Thales
  code: MNC:THALES

body Three Brotherhood Alliance
  name: Brotherhood Alliance
  code: MMR REB

body Thyssenkrupp
  name: ThyssenKrupp
  code: MNC:THYSSENKRUPP

body Tibetan government-in-exile
  name: Tibetan Government in Exile | Tibetan government in exile | Central Tibetan Administration
  code: CHN OPP

body Tibetans
  name: Tibetan
  code: CHN

body Tigray Defence Forces
  name: Tigray Defense Forces | TDF | Tigrayan forces | Tigrayan rebels | Tigray forces
  code: ETH REB

body Tigray interim administration
  name: Tigray Interim Administration | Interim Regional Administration of Tigray
  code: ETH GOV

body Tigray People's Liberation Front
  name: TPLF | T.P.L.F. | Tigrayan People's Liberation Front | Tigrean People's Liberation Front
  code: ETH REB .. 1991-05-27
  code: ETH PTY 1991-05-28 .. 2020-11-03
  code: ETH REB 2020-11-04 .. 2022-11-02
  code: ETH PTY 2022-11-03 ..

body Tigrayans
  name: Tigrayan | Tigrean | Tigreans
  code: ETH

body Tijuana Cartel
  name: Tijuana cartel | Arellano Felix cartel | Arellano Félix cartel
  code: MEX CRM

body TikTok
  name: ByteDance
  code: MNC:TIKTOK

body Tisza
  name: Tisza Party | Tisza party | Respect and Freedom Party
  code: HUN PTY

body Tokyo Electric Power
  name: TEPCO | Tepco | Tokyo Electric Power Company
  code: MNC:TEPCO

body Tontons Macoutes
  name: Tonton Macoutes | Tonton Macoute
  code: HTI PRM

body TotalEnergies
  name: TotalFinaElf | Total SA | Elf Aquitaine
  code: MNC:TOTAL

body Toyota
  code: MNC:TOYOTA

body Trades Union Congress
  name: TUC | National Union of Mineworkers of Britain | RMT
  code: GBR LAB

body Trafigura
  code: MNC:TRAFIGURA

body Transitional Federal Government
  name: TFG | Transitional National Government
  code: SOM GOV 2004-10-14 .. 2012-08-20

body Transitional Military Council
  # Sudan's in 2019, Chad's in 2021-22.
  code: SDN GOV 2019-04-11 .. 2019-08-20
  code: TCD GOV 2021-04-20 .. 2022-10-10

body Transitional Presidential Council
  name: Haitian Transitional Presidential Council
  code: HTI GOV 2024-04-25 ..

body Transitional Sovereignty Council
  name: Sovereign Council | Sovereignty Council | Transitional Sovereign Council
  code: SDN GOV

body Transneft
  code: MNC:TRANSNEFT

body Transnistria
  name: Trans-Dniester | Transdniester | Transdniestria | Trans-Dniestr | Dniester Republic | Dnestr Republic | Pridnestrovie | Transnistrian | Transnistrians | Trans-Dniestrian | Transdniestrian
  code: MDA PRE

body Transparency International
  code: NGO:TI

body Treasury Department
  name: U.S. Treasury | US Treasury | U.S. Treasury Department | US Treasury Department | Department of the Treasury | OFAC | Office of Foreign Assets Control
  code: USA GOV

body Tren de Aragua
  name: Aragua Train
  code: IMG:TRENDEARAGUA

body Treuhand
  name: Treuhandanstalt
  code: DEU GOV

body Triads
  name: 14K triad | Sun Yee On
  code: HKG CRM

body Trilateral Contact Group
  code: IGO:OSCE

body Trinamool Congress
  name: TMC | All India Trinamool Congress | AITC
  code: IND PTY

body True Path Party
  code: TUR PTY

body Truth and Reconciliation Commission
  name: TRC
  code: ZAF GOV

body Tsinghua University
  code: CHN EDU

body TSMC
  name: Taiwan Semiconductor Manufacturing Company
  code: MNC:TSMC

body Tuareg rebels
  name: Touareg rebels | Tuareg separatists
  code: MLI REB

body Tufts University
  code: USA EDU

body Túpac Amaru Revolutionary Movement
  name: Tupac Amaru Revolutionary Movement | MRTA | Tupac Amaru | Túpac Amaru | Tupac Amaru rebels
  code: PER REB

body Turkish Airlines
  code: TUR BUS

body Turkish Armed Forces
  name: TSK | Turkish General Staff
  code: TUR MIL

body Turkish Hezbollah
  name: Turkish Hizbullah
  code: TUR REB

body Turkish Kurds
  name: Turkish Kurd | Turkish Kurdish
  code: TUR

body Turkish Petroleum
  name: TPAO
  code: TUR BUS

body Twitter
  code: MNC:TWITTER

body U.S. Air Force
  name: US Air Force | United States Air Force | USAF
  code: USA MIL

body U.S. Army
  name: US Army | United States Army | U.S. military | US military | American military | Green Berets | Delta Force | 82nd Airborne Division | 101st Airborne Division | Army Rangers
  code: USA MIL

body U.S. Coast Guard
  name: US Coast Guard | United States Coast Guard
  code: USA MIL

body U.S. Congress
  # The bare word in Indian texts is the Congress party, which has its own entry.
  name: Congress | US Congress | United States Congress | American Congress | Capitol Hill | U.S. Capitol
  code: USA LEG

body U.S. Marine Corps
  name: US Marine Corps | Marine Corps | US Marines | U.S. Marines
  code: USA MIL

body U.S. Marshals Service
  name: US Marshals Service | U.S. Marshals | US Marshals
  code: USA COP

body U.S. National Guard
  name: US National Guard | Army National Guard | Air National Guard | California National Guard | Texas National Guard | Ohio National Guard
  code: USA MIL

body U.S. Navy
  name: US Navy | United States Navy | Navy SEALs | Navy Seals | Seventh Fleet | 7th Fleet | Fifth Fleet | 5th Fleet | Sixth Fleet
  code: USA MIL

body U.S. Senate
  # The upper houses of other countries are named with their country.
  name: Senate | US Senate | United States Senate | Senate Republicans | Senate Democrats | Senate Foreign Relations Committee | Senate Armed Services Committee | Senate Intelligence Committee | Senate Judiciary Committee
  code: USA LEG

body U.S. Southern Command
  name: SOUTHCOM | US Southern Command
  code: USA MIL

body U.S. Supreme Court
  name: US Supreme Court | United States Supreme Court
  code: USA JUD

body Uber
  code: MNC:UBER

body UDAR
  code: UKR PTY

body UDPS
  name: Union for Democracy and Social Progress
  code: COD PTY

body Uganda People's Defence Force
  name: UPDF | Uganda People's Defense Force | Uganda Peoples' Defence Forces | Uganda People's Defence Forces
  code: UGA MIL

body UGTT
  name: Tunisian General Labour Union | Tunisian General Labor Union
  code: TUN LAB

body UK Independence Party
  name: UKIP | Ukip
  code: GBR PTY

body Ukraine's Unmanned Systems Forces
  name: Unmanned Systems Forces
  code: UKR MIL

body Ukrainian Air Force
  name: Ukraine's air force
  code: UKR MIL

body Ukrainian Navy
  code: UKR MIL

body Ukrainian World Congress
  code: NGO:UWC

body Ukrenergo
  code: UKR BUS

body ULIMO
  name: ULIMO-J | ULIMO-K | United Liberation Movement of Liberia for Democracy
  code: LBR REB

body Ulster Defence Association
  name: UDA | Ulster Defense Association
  code: GBR PRM

body Ulster Freedom Fighters
  name: UFF
  code: GBR PRM

body Ulster loyalists
  name: Combined Loyalist Military Command
  code: GBR PRM

body Ulster Unionist Party
  name: UUP | Ulster Unionists | Ulster Unionist
  code: GBR PTY

body Ulster Volunteer Force
  name: UVF
  code: GBR PRM

body Umkhonto we Sizwe
  name: Spear of the Nation
  code: ZAF REB .. 1993-12-31

body Umma Party
  name: National Umma Party
  code: SDN OPP

body UN climate secretariat
  name: UNFCCC | UN Framework Convention on Climate Change
  code: IGO:UNFCCC

body UN Command
  name: U.N. Command | United Nations Command | UNC
  code: IGO:UNC

body UN Commission of Inquiry
  name: U.N. Commission of Inquiry | UN commission of inquiry | U.N. commission of inquiry | UN fact-finding mission | U.N. fact-finding mission
  code: IGO:UN

body UN Committee Against Torture
  name: U.N. Committee Against Torture | UN Committee on the Rights of the Child
  code: IGO:UN

body UN Compensation Commission
  name: U.N. Compensation Commission
  code: IGO:UN

body UN Development Programme
  name: UNDP | U.N. Development Program | United Nations Development Programme | UN Development Program
  code: IGO:UNDP

body UN Environment Programme
  name: UNEP | UN Environment Program | U.N. Environment Program | United Nations Environment Programme
  code: IGO:UNEP

body UN General Assembly
  name: U.N. General Assembly | United Nations General Assembly | General Assembly | UNGA
  code: IGO:UN

body UN Human Rights Council
  name: U.N. Human Rights Council | Human Rights Council | UNHRC | UN Human Rights Commission | U.N. Human Rights Commission | UN Commission on Human Rights
  code: IGO:UN

body UN human rights office
  name: OHCHR | U.N. human rights office | Office of the High Commissioner for Human Rights | Office of the UN High Commissioner for Human Rights | UN Human Rights Office | U.N. rights office | UN rights office
  code: IGO:OHCHR

body UN Mine Action Service
  name: UNMAS
  code: IGO:UNMAS

body UN Peacebuilding Commission
  name: U.N. Peacebuilding Commission
  code: IGO:UN

body UN peacekeepers
  name: U.N. peacekeepers | UN peacekeeping force | U.N. peacekeeping force | blue helmets | Blue Helmets
  code: IGO:UN

body UN Population Fund
  name: UNFPA | U.N. Population Fund | United Nations Population Fund
  code: IGO:UNFPA

body UN Security Council
  name: U.N. Security Council | United Nations Security Council | Security Council | UNSC
  code: IGO:UN

body UN Women
  name: U.N. Women
  code: IGO:UNWOMEN

body UNAIDS
  name: Joint United Nations Programme on HIV | AIDS
  code: IGO:UNAIDS

body UNAMA
  name: Unama | U.N. Assistance Mission in Afghanistan | UN Assistance Mission in Afghanistan
  code: IGO:UN

body UNAMET
  name: Unamet
  code: IGO:UN

body UNAMI
  name: U.N. Assistance Mission for Iraq | UN Assistance Mission for Iraq
  code: IGO:UN

body UNAMID
  name: Unamid
  code: IGO:UN

body UNAMIR
  name: Unamir | UN Assistance Mission for Rwanda
  code: IGO:UN

body UNAMSIL
  name: Unamsil | UN Mission in Sierra Leone
  code: IGO:UN

body UNASUR
  name: Unasur | Union of South American Nations
  code: IGO:UNASUR

body UNAVEM
  name: UNAVEM II | UNAVEM III | MONUA
  code: IGO:UN

body UNCRO
  name: UNTAES | UNPREDEP
  code: IGO:UN

body UNCTAD
  name: UN Conference on Trade and Development | United Nations Conference on Trade and Development | UN Trade and Development
  code: IGO:UNCTAD

body UNDOF
  name: UN Disengagement Observer Force | U.N. Disengagement Observer Force
  code: IGO:UN

body UNESCO
  name: Unesco | UN Educational, Scientific and Cultural Organization | United Nations Educational, Scientific and Cultural Organization
  code: IGO:UNESCO

body UNFICYP
  name: Unficyp | UN Peacekeeping Force in Cyprus
  code: IGO:UN

body UNHCR
  name: U.N. refugee agency | UN refugee agency | UN Refugee Agency | U.N. High Commissioner for Refugees | UN High Commissioner for Refugees | United Nations High Commissioner for Refugees | U.N.H.C.R.
  code: IGO:UNHCR

body UNICEF
  name: Unicef | U.N. Children's Fund | UN Children's Fund | United Nations Children's Fund | UN children's agency | U.N. children's agency
  code: IGO:UNICEF

body Unification Ministry
  name: Ministry of Unification
  code: KOR GOV

body Unified Task Force
  name: UNITAF | Unitaf
  code: USA MIL .. 1993-05-04

body UNIFIL
  name: Unifil | U.N. Interim Force in Lebanon | UN Interim Force in Lebanon | United Nations Interim Force in Lebanon
  code: IGO:UN

body UNIKOM
  code: IGO:UN

body Union Carbide
  code: MNC:UNIONCARBIDE

body Union for French Democracy
  name: UDF
  code: FRA PTY

body Union for the Mediterranean
  code: IGO:UFM

body Union of Congolese Patriots
  code: COD REB

body Union of Democratic Forces
  name: UDF of Bulgaria
  code: BGR PTY

body Union of Forces for Democracy and Development
  name: UFDD | Rally of Forces for Change | United Front for Change
  code: TCD REB

body Union of Islamic Courts
  name: Islamic Courts Union | UIC | Council of Islamic Courts | Supreme Islamic Courts Council | Islamic Courts Council | Somali Islamic Courts Council | Islamic Courts
  code: SOM REB

body Union of Right Forces
  name: Other Russia | Russia's Choice | Solidarnost
  code: RUS OPP

body Union Solidarity and Development Party
  name: USDP | Union Solidarity and Development Association
  code: MMR PTY

body UNISFA
  name: Unisfa
  code: IGO:UN

body UNITA
  name: Unita | U.N.I.T.A. | National Union for the Total Independence of Angola
  code: AGO REB .. 2002-04-03
  code: AGO OPP 2002-04-04 ..

body UNITAD
  code: IGO:UN

body UNITAMS
  name: Unitams
  code: IGO:UN

body United Auto Workers
  name: UAW
  code: USA LAB

body United Democratic Alliance
  code: KEN PTY

body United Farm Workers
  code: USA LAB

body United Front for Democracy Against Dictatorship
  name: UDD | Red Shirts | red shirts | Red Shirt | red-shirt protesters
  code: THA OPP

body United Liberation Front of Asom
  name: ULFA | United Liberation Front of Assam | Ulfa
  code: IND REB

body United Malays National Organisation
  name: UMNO | Umno | United Malays National Organization
  code: MYS PTY

body United National Independence Party
  name: UNIP
  code: ZMB PTY

body United National Movement
  name: UNM
  code: GEO PTY

body United National Party
  name: UNP
  code: LKA PTY

body United Nations
  name: UN | U.N. | UNO | United Nations Organization | world body | U.N. Secretariat | UN Secretariat | United Nations Secretariat
  code: IGO:UN

body United Party for National Development
  name: UPND
  code: ZMB PTY

body United Progressive Alliance
  name: UPA | INDIA bloc
  code: IND PTY

body United Russia
  name: Yedinaya Rossiya
  code: RUS PTY

body United Self-Defense Forces of Colombia
  name: AUC | United Self-Defence Forces of Colombia | Colombian paramilitaries
  code: COL PRM

body United Socialist Party of Venezuela
  name: PSUV | Fifth Republic Movement | Chavistas | Chavista
  code: VEN PTY

body United Somali Congress
  code: SOM REB

body United Tajik Opposition
  name: UTO
  code: TJK REB .. 1997-06-26
  code: TJK OPP 1997-06-27 ..

body United Torah Judaism
  name: Degel Hatorah | Agudat Yisrael | UTJ
  code: ISR PTY

body United Wa State Army
  name: UWSA | Wa army
  code: MMR REB

body University of California
  code: USA EDU

body University of Cambridge
  name: Cambridge University
  code: GBR EDU

body University of Cape Town
  code: ZAF EDU

body University of Chicago
  code: USA EDU

body University of Delhi
  name: Delhi University
  code: IND EDU

body University of Edinburgh
  name: Edinburgh University
  code: GBR EDU

body University of Hong Kong
  code: HKG EDU

body University of Ibadan
  code: NGA EDU

body University of Lagos
  code: NGA EDU

body University of Manchester
  name: Manchester University
  code: GBR EDU

body University of Melbourne
  code: AUS EDU

body University of Michigan
  code: USA EDU

body University of Nairobi
  code: KEN EDU

body University of Oxford
  name: Oxford University
  code: GBR EDU

body University of Pennsylvania
  code: USA EDU

body University of St Andrews
  name: University of St. Andrews
  code: GBR EDU

body University of Sydney
  code: AUS EDU

body University of Tehran
  name: Tehran University
  code: IRN EDU

body University of the Witwatersrand
  name: Wits University
  code: ZAF EDU

body University of Tokyo
  name: Tokyo University
  code: JPN EDU

body University of Toronto
  code: CAN EDU

body UNMEE
  code: IGO:UN

body UNMHA
  code: IGO:UN

body UNMIBH
  code: IGO:UN

body UNMIK
  name: Unmik | UN Mission in Kosovo | U.N. Mission in Kosovo
  code: IGO:UN

body UNMIL
  name: Unmil | UN Mission in Liberia
  code: IGO:UN

body UNMIN
  code: IGO:UN

body UNMIS
  name: UN Mission in Sudan
  code: IGO:UN

body UNMISS
  name: Unmiss | U.N. Mission in South Sudan | UN Mission in South Sudan
  code: IGO:UN

body UNMOGIP
  code: IGO:UN

body UNMOT
  code: IGO:UN

body UNMOVIC
  name: UN Monitoring, Verification and Inspection Commission
  code: IGO:UN

body Unocal
  code: MNC:UNOCAL

body UNOCI
  name: ONUCI
  code: IGO:UN

body UNODC
  name: UN Office on Drugs and Crime | U.N. Office on Drugs and Crime | United Nations Office on Drugs and Crime
  code: IGO:UNODC

body UNOMIG
  name: Unomig
  code: IGO:UN

body UNOSOM
  name: Unosom | UNOSOM II
  code: IGO:UN

body UNPROFOR
  name: Unprofor | UN Protection Force | U.N. Protection Force | United Nations Protection Force
  code: IGO:UN

body UNRWA
  name: Unrwa | UN Relief and Works Agency | U.N. Relief and Works Agency | United Nations Relief and Works Agency | UN Palestinian refugee agency | U.N. agency for Palestinian refugees | UN agency for Palestinian refugees
  code: IGO:UNRWA

body UNSCOM
  name: UN Special Commission | U.N. Special Commission | United Nations Special Commission
  code: IGO:UN

body UNSMIL
  name: U.N. Support Mission in Libya | UN Support Mission in Libya
  code: IGO:UN

body UNSMIS
  name: UN Supervision Mission in Syria
  code: IGO:UN

body UNSOM
  name: UNTMIS
  code: IGO:UN

body UNTAC
  name: Untac | UN Transitional Authority in Cambodia | U.N. Transitional Authority in Cambodia
  code: IGO:UN

body UNTAET
  name: Untaet | UNMISET | INTERFET
  code: IGO:UN

body UNTAG
  code: IGO:UN

body UNTSO
  name: UN Truce Supervision Organization | U.N. Truce Supervision Organization
  code: IGO:UN

body Uprona
  name: UPRONA
  code: BDI PTY

body US Forces Korea
  name: U.S. Forces Korea | USFK
  code: USA MIL

body US-led coalition
  name: U.S.-led coalition | American-led coalition | US-led forces | U.S.-led forces | Operation Inherent Resolve | US-led alliance | Combined Joint Task Force | Multi-National Force Iraq | Multi-National Force in Iraq
  code: USA MIL

body USAID
  name: U.S. Agency for International Development | US Agency for International Development | USAid | US AID
  code: USA GOV

body USTR
  name: U.S. Trade Representative | US Trade Representative | Office of the U.S. Trade Representative | Office of the United States Trade Representative
  code: USA GOV

body Uyghurs
  name: Uighur | Uighurs | Uyghur
  code: CHN

body Vale do Rio Doce
  code: BRA BUS

body Vatican Bank
  name: Institute for the Works of Religion
  code: VAT BUS

body Vatican Secretariat of State
  name: Secretariat of State
  code: VAT GOV

body Verkhovna Rada
  name: Rada | Supreme Rada
  code: UKR LEG

body Vetëvendosje
  name: Vetevendosje | Self-Determination Movement | Self-Determination Party | Self-Determination movement
  code: XKX PTY

body VEVAK
  name: MOIS | Iranian intelligence ministry
  code: IRN SPY

body Via Campesina
  code: NGO:VIACAMPESINA

body Viasna
  name: Vyasna
  code: NGO:VIASNA

body Viet Tan
  code: VNM OPP

body Vietnam News Agency
  code: VNM JRN

body Violations Documentation Center
  code: NGO:VDC

body Visegrad Group
  name: Visegrad Four | V4 | Visegrád Group
  code: IGO:V4

body Vishwa Hindu Parishad
  name: VHP | World Hindu Council | Bajrang Dal
  code: IND REL

body Viv Ansanm
  name: G9 | G9 Family and Allies | G9 gang | G-Pep | 400 Mawozo | Grand Ravine gang
  code: HTI CRM

body Vlaams Belang
  name: Vlaams Blok | New Flemish Alliance | N-VA
  code: BEL PTY

body VMRO-DPMNE
  name: VMRO
  code: MKD PTY

body Volkswagen
  code: MNC:VOLKSWAGEN

body Volt Typhoon
  name: Salt Typhoon | APT41 | Silk Typhoon
  code: CHN SPY

body Volunteers for the Defense of the Homeland
  name: Volunteers for the Defence of the Homeland | VDP | Koglweogo
  code: BFA PRM

body Vox
  code: ESP PTY

body VTB
  name: VTB Bank
  code: MNC:VTB

body Wafa News Agency
  code: PSE JRN

body Wafd
  name: Wafd Party | Wafd party | New Wafd
  code: EGY PTY

body Wagner Group
  name: Wagner | Wagner group | Wagner mercenaries | PMC Wagner | Wagner Private Military Company | ChVK Wagner
  code: RUS PRM 2014 ..

body Warsaw Pact
  name: Warsaw Treaty Organization
  code: IGO:WARSAWPACT .. 1991-07-01

body Waseda University
  code: JPN EDU

body Wassenaar Arrangement
  code: IGO:WASSENAAR

body Wazalendo
  code: COD PRM

body Weather Underground
  code: USA REB

body Welfare Party
  name: Refah | Refah Party | Virtue Party
  code: TUR PTY

body Welsh Government
  name: Welsh government | Welsh Assembly | Senedd
  code: GBR GOV

body West
  name: Western bloc | Western
  code: WEST

body West Nile Bank Front
  code: UGA REB

body West Side Boys
  code: SLE REB

body Western European Union
  name: WEU
  code: IGO:WEU

body WhatsApp
  code: MNC:WHATSAPP

body White Army
  name: Nuer White Army
  code: SSD REB

body White Eagles
  name: Chetniks | Chetnik | Beli Orlovi
  code: SRB PRM

body White Helmets
  name: Syria Civil Defence | Syrian Civil Defense | Syria Civil Defense
  code: NGO:WHITEHELMETS

body Women in Black
  code: ISR CVL

body Workers' Party
  name: Workers Party | PT
  code: BRA PTY

body Workers' Party of Korea
  name: Workers Party of Korea | Korean Workers' Party | Korean Workers Party | State Affairs Commission | National Defense Commission | National Defence Commission
  code: PRK GOV

body World Bank
  name: World Bank Group | International Bank for Reconstruction and Development | IBRD
  code: IGO:WORLDBANK

body World Central Kitchen
  name: WCK
  code: NGO:WCK

body World Council of Churches
  code: NGO:WCC

body World Customs Organization
  code: IGO:WCO

body World Economic Forum
  name: WEF
  code: NGO:WEF

body World Food Programme
  name: World Food Program | WFP | UN World Food Programme | U.N. World Food Program | UN food agency | U.N. food agency
  code: IGO:WFP

body World Health Organization
  name: World Health Organisation | WHO | W.H.O. | UN health agency | U.N. health agency
  code: IGO:WHO

body World Intellectual Property Organization
  name: World Intellectual Property Organisation | WIPO
  code: IGO:WIPO

body World Jewish Congress
  code: NGO:WJC

body World Meteorological Organization
  name: WMO | World Meteorological Organisation
  code: IGO:WMO

body World Trade Organization
  name: WTO | W.T.O. | World Trade Organisation
  code: IGO:WTO

body World Uyghur Congress
  name: World Uighur Congress
  code: NGO:WUC

body World Vision
  code: NGO:WORLDVISION

body WWF
  name: World Wildlife Fund | World Wide Fund for Nature
  code: NGO:WWF

body Xinjiang Production and Construction Corps
  code: CHN PRM

body Yabloko
  code: RUS OPP

body Yakuza
  name: yakuza | Yamaguchi-gumi
  code: JPN CRM

body Yale University
  name: Yale
  code: USA EDU

body Yazidis
  name: Yazidi | Yezidi | Yezidis
  code: IRQ

body Yellow vests
  name: yellow vests | Yellow Vests | gilets jaunes | yellow vest protesters | yellow-vest protesters
  code: FRA CVL

body Yemeni Socialist Party
  name: YSP
  code: YEM PTY

body Yesh Atid
  code: ISR PTY

body Yesha Council
  name: Yesha | Gush Emunim | Settlers Council
  code: ISR CVL

body Yisrael Beiteinu
  name: Yisrael Beitenu | Israel Beiteinu
  code: ISR PTY

body Yonsei University
  code: KOR EDU

body Young Patriots
  name: Jeunes Patriotes
  code: CIV PRM

body YouTube
  code: MNC:YOUTUBE

body YPF
  code: ARG BUS

body Yugoslav People's Army
  name: Yugoslav army | Yugoslav Army | Yugoslav National Army | JNA | Yugoslav Federal Army | Yugoslav federal army
  code: YUG MIL

body Yukos
  code: MNC:YUKOS

body ZANU-PF
  name: Zanu-PF | ZANU PF | Zanu PF | Zimbabwe African National Union-Patriotic Front
  code: ZWE PTY

body Zanzibar government
  name: Revolutionary Government of Zanzibar
  code: TZA GOV

body Zapatista National Liberation Army
  name: EZLN | E.Z.L.N. | Zapatista Army of National Liberation | Zapatista Army | Zapatista National Liberation Front
  code: MEX REB
  member: Zapatista | Zapatistas

body ZAPU
  name: Zapu
  code: ZWE OPP

body Zetas
  name: Los Zetas | Zetas cartel
  code: MEX CRM

body Zimbabwe Electoral Commission
  name: ZEC
  code: ZWE GOV

body Zimbabwe war veterans
  name: war veterans of Zimbabwe | Green Bombers
  code: ZWE PRM

body Zionist Union
  code: ISR PTY

body ZTE
  code: MNC:ZTE

body Zulus
  name: Zulu
  code: ZAF

body Zviadists
  name: Zviadist | Gamsakhurdia's forces
  code: GEO REB
