# People in office: Middle East and North Africa.
# Order: country code, then name.
# The span of a leader of an armed group who was killed or died in that role stays open, so that reports of the death keep the group's code.
@source compiled by the demarche authors from general reference knowledge; spot-checked against Wikidata world-leaders 2021 (CC0)
@licence CC0-1.0

# ARE United Arab Emirates

person Abdullah bin Zayed Al Nahyan
  name: Abdullah bin Zayed | Sheikh Abdullah bin Zayed
  short: Sheikh Abdullah | bin Zayed
  sex: m
  office: ARE GOV 2006-02-09 .. foreign minister

person Anwar Gargash
  sex: m
  office: ARE GOV 2008-02 .. minister of state for foreign affairs, presidential adviser from 2021

person Hamdan bin Mohammed Al Maktoum
  name: Hamdan bin Mohammed | Hamdan bin Mohammed bin Rashid Al Maktoum
  short: Sheikh Hamdan | bin Mohammed
  sex: m
  office: ARE GOV 2008-02-01 .. crown prince of Dubai, defence minister from 2024

person Khalifa bin Zayed Al Nahyan
  name: Khalifa bin Zayed | Khalifa bin Zayed Al-Nahyan | Sheikh Khalifa bin Zayed
  short: Khalifa | Sheikh Khalifa | Al Nahyan
  sex: m
  office: ARE GOV 2004-11-03 .. 2022-05-13 president

person Lana Nusseibeh
  sex: f
  office: ARE GOV 2013-09 .. ambassador to the United Nations, then deputy foreign minister

person Maktoum bin Rashid Al Maktoum
  name: Maktoum bin Rashid al-Maktoum
  short: Maktoum | Sheikh Maktoum
  sex: m
  office: ARE GOV 1990-11-20 .. 2006-01-04 prime minister

person Mansour bin Zayed Al Nahyan
  name: Mansour bin Zayed | Sheikh Mansour
  short: Sheikh Mansour | Mansour
  sex: m
  office: ARE GOV 2009-05 .. deputy prime minister

person Mohammed bin Rashid Al Maktoum
  name: Mohammed bin Rashid | Mohammed bin Rashid al-Maktoum | Mohamed bin Rashid Al Maktoum
  short: Sheikh Mohammed | Al Maktoum | al-Maktoum | bin Rashid
  sex: m
  office: ARE GOV 1995-01 .. 2006-01-04 crown prince of Dubai
  office: ARE GOV 2006-01-05 .. prime minister and ruler of Dubai

person Mohammed bin Zayed Al Nahyan
  name: Mohamed bin Zayed Al Nahyan | Mohammed bin Zayed | Mohamed bin Zayed | Mohammed bin Zayed al-Nahyan | MBZ
  short: MBZ | Sheikh Mohammed | Sheikh Mohamed | bin Zayed
  sex: m
  office: ARE GOV 2004-11-03 .. 2022-05-13 crown prince of Abu Dhabi
  office: ARE GOV 2022-05-14 .. president

person Reem al-Hashimy
  name: Reem Al Hashimy | Reem al-Hashimi
  short: Hashimy | al-Hashimy | Al Hashimy | Hashimi
  sex: f
  office: ARE GOV 2008-02 .. minister of state for international cooperation

person Sultan Ahmed Al Jaber
  name: Sultan al-Jaber | Sultan Al Jaber | Sultan Al-Jaber | Sultan Ahmed al-Jaber
  short: Al Jaber | al-Jaber | Al-Jaber | Jaber
  sex: m
  office: ARE GOV 2013-03 .. minister of industry, president of COP28

person Tahnoun bin Zayed Al Nahyan
  name: Tahnoun bin Zayed | Tahnoon bin Zayed | Tahnoon bin Zayed Al Nahyan
  short: Sheikh Tahnoun | Sheikh Tahnoon | Tahnoun | Tahnoon
  sex: m
  office: ARE GOV 2016-02 .. national security adviser

person Yousef al-Otaiba
  name: Yousef Al Otaiba
  short: Otaiba | al-Otaiba | Al Otaiba
  sex: m
  office: ARE GOV 2008 .. ambassador to the United States

person Zayed bin Sultan Al Nahyan
  name: Zayed bin Sultan Al-Nahyan | Sheikh Zayed
  short: Zayed | Sheikh Zayed | Al Nahyan
  sex: m
  office: ARE GOV 1971-12-02 .. 2004-11-02 president

# BHR Bahrain

person Abdullatif al-Zayani
  name: Abdullatif bin Rashid al-Zayani | Abdullatif Al Zayani | Abdul Latif al-Zayani
  short: Zayani | al-Zayani | Al Zayani
  sex: m
  office: IGO:GCC 2011-04-01 .. 2020-01-31 secretary-general
  office: BHR GOV 2020-02-11 .. foreign minister

person Ali Salman
  name: Sheikh Ali Salman
  sex: m
  office: BHR OPP 2006 .. leader of al-Wefaq

person Hamad bin Isa Al Khalifa
  name: Hamad bin Isa al-Khalifa | King Hamad | Hamad bin Isa
  short: Hamad | King Hamad
  sex: m
  office: BHR GOV 1999-03-06 .. king, emir to 2002

person Isa bin Salman Al Khalifa
  name: Isa bin Salman al-Khalifa | Sheikh Isa bin Salman
  short: Sheikh Isa | Isa
  sex: m
  office: BHR GOV 1961-11-02 .. 1999-03-06 emir

person Isa Qassim
  name: Sheikh Isa Qassim | Isa Qasim
  sex: m
  office: BHR REL 2001 .. Shia cleric

person Khalid bin Ahmed Al Khalifa
  name: Khalid bin Ahmed al-Khalifa | Sheikh Khalid bin Ahmed
  short: Sheikh Khalid | Khalid
  sex: m
  office: BHR GOV 2005-09-26 .. 2020-02-10 foreign minister

person Khalifa bin Salman Al Khalifa
  name: Khalifa bin Salman al-Khalifa | Khalifa bin Salman
  short: Sheikh Khalifa
  sex: m
  office: BHR GOV 1970-01-10 .. 2020-11-11 prime minister

person Nabeel Rajab
  sex: m
  office: BHR CVL 2002 .. human rights activist

person Salman bin Hamad Al Khalifa
  name: Salman bin Hamad al-Khalifa | Salman bin Hamad | Crown Prince Salman bin Hamad
  short: Prince Salman | bin Hamad
  sex: m
  office: BHR GOV 1999-03-09 .. 2020-11-10 crown prince
  office: BHR GOV 2020-11-11 .. prime minister and crown prince

# DZA Algeria

person Abassi Madani
  name: Abbassi Madani
  sex: m
  office: DZA OPP 1989-03 .. leader of the Islamic Salvation Front

person Abdelaziz Belkhadem
  sex: m
  office: DZA GOV 2000-08-26 .. 2006-05-23 foreign minister
  office: DZA GOV 2006-05-24 .. 2008-06-23 prime minister

person Abdelaziz Bouteflika
  name: Abdul Aziz Bouteflika
  sex: m
  office: DZA GOV 1999-04-27 .. 2019-04-02 president

person Abdelaziz Djerad
  sex: m
  office: DZA GOV 2019-12-28 .. 2021-06-30 prime minister

person Abdelkader Bensalah
  sex: m
  office: DZA LEG 2002-07 .. 2019-04-08 speaker of the upper house
  office: DZA GOV 2019-04-09 .. 2019-12-19 acting president

person Abdelmadjid Tebboune
  name: Abdelmajid Tebboune | Abdel Majid Tebboune
  sex: m
  office: DZA GOV 2017-05-25 .. 2017-08-15 prime minister
  office: DZA GOV 2019-12-19 .. president

person Abdelmalek Droukdel
  name: Abdelmalek Droukdal | Abu Musab Abdul Wadud
  short: Droukdel | Droukdal
  sex: m
  office: IMG:AQIM 2004 .. leader of al-Qaeda in the Islamic Maghreb

person Abdelmalek Sellal
  sex: m
  office: DZA GOV 2012-09-03 .. 2017-05-24 prime minister

person Ahmed Attaf
  sex: m
  office: DZA GOV 1996-01 .. 1999-12 foreign minister
  office: DZA GOV 2023-03-16 .. foreign minister

person Ahmed Benbitour
  sex: m
  office: DZA GOV 1999-12-23 .. 2000-08-26 prime minister

person Ahmed Gaid Salah
  name: Ahmed Gaïd Salah | Gaid Salah
  short: Gaid Salah | Gaïd Salah | Salah
  sex: m
  office: DZA MIL 2004-08 .. 2019-12-23 army chief

person Ahmed Ouyahia
  sex: m
  office: DZA GOV 1995-12-31 .. 1998-12-15 prime minister
  office: DZA GOV 2003-05-05 .. 2006-05-24 prime minister
  office: DZA GOV 2008-06-23 .. 2012-09-03 prime minister
  office: DZA GOV 2017-08-16 .. 2019-03-12 prime minister

person Ali Belhadj
  name: Ali Benhadj
  sex: m
  office: DZA OPP 1989-03 .. deputy leader of the Islamic Salvation Front

person Ali Benflis
  sex: m
  office: DZA GOV 2000-08-26 .. 2003-05-05 prime minister
  office: DZA OPP 2004 .. opposition leader

person Ali Kafi
  sex: m
  office: DZA GOV 1992-07-02 .. 1994-01-30 chairman of the High Council of State

person Antar Zouabri
  sex: m
  office: DZA REB 1996-07 .. leader of the Armed Islamic Group

person Aymen Benabderrahmane
  name: Aïmene Benabderrahmane | Ayman Benabderrahmane | Aimene Benabderrahmane
  sex: m
  office: DZA GOV 2021-06-30 .. 2023-11-11 prime minister

person Belaid Abdessalam
  sex: m
  office: DZA GOV 1992-07-08 .. 1993-08-21 prime minister

person Chadli Bendjedid
  name: Chadli Benjedid
  short: Chadli | Bendjedid | Benjedid
  sex: m
  office: DZA GOV 1979-02-09 .. 1992-01-11 president

person Djamel Zitouni
  sex: m
  office: DZA REB 1994-10 .. leader of the Armed Islamic Group

person Hocine Ait Ahmed
  name: Hocine Aït Ahmed
  short: Ait Ahmed | Aït Ahmed
  sex: m
  office: DZA OPP 1989 .. 2012 leader of the Socialist Forces Front

person Khaled Nezzar
  sex: m
  office: DZA GOV 1990-07-25 .. 1993-07 defence minister

person Liamine Zeroual
  name: Lamine Zeroual
  sex: m
  office: DZA GOV 1993-07 .. 1994-01-30 defence minister
  office: DZA GOV 1994-01-31 .. 1999-04-27 president

person Mohamed Boudiaf
  name: Mohammed Boudiaf
  sex: m
  office: DZA GOV 1992-01-16 .. 1992-06-29 chairman of the High Council of State

person Mohamed Lamari
  sex: m
  office: DZA MIL 1993-07 .. 2004-08 army chief

person Mohamed Mediene
  name: Toufik Mediene
  short: Mediene | Toufik
  sex: m
  office: DZA SPY 1990-09 .. 2015-09-13 head of military intelligence

person Mokdad Sifi
  sex: m
  office: DZA GOV 1994-04-11 .. 1995-12-31 prime minister

person Mokhtar Belmokhtar
  name: Moktar Belmokhtar
  sex: m
  office: IMG:AQIM 2003 .. commander of al-Qaeda in the Islamic Maghreb and of al-Mourabitoun

person Mouloud Hamrouche
  sex: m
  office: DZA GOV 1989-09-09 .. 1991-06-05 prime minister

person Mourad Medelci
  sex: m
  office: DZA GOV 2007-06 .. 2013-09-11 foreign minister

person Nadir Larbaoui
  name: Nadhir Larbaoui
  sex: m
  office: DZA GOV 2023-11-11 .. 2025-08-28 prime minister

person Noureddine Bedoui
  sex: m
  office: DZA GOV 2019-03-12 .. 2019-12-19 prime minister

person Ramtane Lamamra
  sex: m
  office: IGO:AU 2008-04 .. 2013-09-10 peace and security commissioner
  office: DZA GOV 2013-09-11 .. 2017-05-25 foreign minister
  office: DZA GOV 2019-03-11 .. 2019-03-31 foreign minister
  office: DZA GOV 2021-07-07 .. 2023-03-16 foreign minister
  office: IGO:UN 2023-07-07 .. envoy for Sudan

person Redha Malek
  name: Reda Malek
  sex: m
  office: DZA GOV 1993-08-21 .. 1994-04-11 prime minister

person Sabri Boukadoum
  sex: m
  office: DZA GOV 2019-04-01 .. 2021-07-07 foreign minister

person Said Chengriha
  name: Saïd Chengriha
  sex: m
  office: DZA MIL 2019-12-23 .. army chief

person Sid Ahmed Ghozali
  name: Sid-Ahmed Ghozali
  sex: m
  office: DZA GOV 1991-06-05 .. 1992-07-08 prime minister

person Sifi Ghrieb
  sex: m
  office: DZA GOV 2025-08-28 .. prime minister

person Smail Hamdani
  name: Ismail Hamdani
  sex: m
  office: DZA GOV 1998-12-15 .. 1999-12-23 prime minister

# EGY Egypt

person Abbas Kamel
  sex: m
  office: EGY SPY 2018-01-18 .. 2024-10-16 intelligence chief

person Abdel Fattah el-Sisi
  name: Abdel Fattah al-Sisi | Abdel-Fattah el-Sissi | Abdel Fatah al-Sisi | Abdul Fattah al-Sisi | Abdel Fattah El Sisi | Abdel-Fattah al-Sisi
  short: Sisi | el-Sisi | al-Sisi | el-Sissi | El Sisi | Sissi
  sex: m
  office: EGY MIL 2010-01 .. 2012-08-11 head of military intelligence
  office: EGY GOV 2012-08-12 .. 2014-03-26 defence minister
  office: EGY PTY 2014-03-27 .. 2014-06-07 presidential candidate
  office: EGY GOV 2014-06-08 .. president

person Abdel Mageed Saqr
  name: Abdel-Mageed Saqr | Abdel Meguid Saqr
  sex: m
  office: EGY GOV 2024-07-03 .. defence minister

person Abdel-Nasser Abu Zeid
  name: Mahmoud Ezzat
  short: Ezzat
  sex: m
  office: EGY OPP 2010 .. acting leader of the Muslim Brotherhood

person Adly Mansour
  name: Adli Mansour
  sex: m
  office: EGY GOV 2013-07-04 .. 2014-06-08 interim president

person Ahmed Aboul Gheit
  name: Ahmed Abul Gheit | Ahmed Aboul-Gheit
  short: Aboul Gheit | Aboul-Gheit | Abul Gheit | Gheit
  sex: m
  office: EGY GOV 2004-07-11 .. 2011-03-06 foreign minister
  office: IGO:ARABLEAGUE 2016-07-01 .. secretary-general

person Ahmed el-Tayeb
  name: Ahmed al-Tayeb | Ahmed al-Tayyib
  short: Tayeb | el-Tayeb | al-Tayeb | Tayyib | al-Tayyib
  sex: m
  office: EGY REL 2010-03-19 .. grand imam of al-Azhar

person Ahmed Maher
  name: Ahmed Maher el-Sayed
  short: Maher
  sex: m
  office: EGY GOV 2001-05-16 .. 2004-07-11 foreign minister

person Ahmed Nazif
  sex: m
  office: EGY GOV 2004-07-14 .. 2011-01-29 prime minister

person Ahmed Shafik
  name: Ahmed Shafiq
  sex: m
  office: EGY GOV 2002-09 .. 2011-01-30 civil aviation minister
  office: EGY GOV 2011-01-31 .. 2011-03-03 prime minister
  office: EGY PTY 2012-03 .. 2012-06 presidential candidate

person Amr Moussa
  name: Amre Moussa | Amr Mussa
  sex: m
  office: EGY GOV 1991-05-20 .. 2001-05-15 foreign minister
  office: IGO:ARABLEAGUE 2001-05-16 .. 2011-07-01 secretary-general
  office: EGY OPP 2012 .. 2013 opposition leader

person Atef Ebeid
  name: Atef Obeid
  sex: m
  office: EGY GOV 1999-10-05 .. 2004-07-14 prime minister

person Atef Sedki
  name: Atef Sedky
  sex: m
  office: EGY GOV 1986-11-10 .. 1996-01-02 prime minister

person Ayman al-Zawahiri
  name: Ayman al-Zawahri | Ayman Zawahiri
  short: Zawahiri | al-Zawahiri | Zawahri | al-Zawahri
  sex: m
  office: IMG:ALQAEDA 1998 .. deputy leader, leader of al-Qaeda from 2011

person Ayman Nour
  sex: m
  office: EGY OPP 2004-10 .. opposition leader

person Badr Abdelatty
  name: Badr Abdel Atty | Badr Abdel-Aty | Badr Abdelaty
  short: Abdelatty | Abdel Atty | Abdel-Aty | Abdelaty
  sex: m
  office: EGY GOV 2024-07-03 .. foreign minister

person Boutros Boutros-Ghali
  name: Boutros Boutros Ghali
  short: Boutros-Ghali | Boutros Ghali | Ghali
  sex: m
  office: EGY GOV 1977 .. 1991-12-31 minister of state for foreign affairs
  office: IGO:UN 1992-01-01 .. 1996-12-31 secretary-general

person Esmat Abdel-Meguid
  name: Esmat Abdel Meguid | Ahmed Esmat Abdel Meguid
  short: Abdel-Meguid | Abdel Meguid
  sex: m
  office: EGY GOV 1984-07 .. 1991-05-14 foreign minister
  office: IGO:ARABLEAGUE 1991-05-15 .. 2001-05-15 secretary-general

person Essam Sharaf
  sex: m
  office: EGY GOV 2011-03-03 .. 2011-12-07 prime minister

person Gamal Mubarak
  sex: m
  office: EGY PTY 2002 .. 2011-02 ruling party official

person Habib el-Adly
  name: Habib al-Adly | Habib al-Adli
  short: Adly | el-Adly | al-Adly | Adli | al-Adli
  sex: m
  office: EGY GOV 1997-11 .. 2011-01-31 interior minister

person Hamdeen Sabahi
  name: Hamdeen Sabbahi
  sex: m
  office: EGY OPP 2011 .. opposition leader

person Hassan Rashad
  name: Hassan Mahmoud Rashad
  sex: m
  office: EGY SPY 2024-10-16 .. intelligence chief

person Hazem el-Beblawi
  name: Hazem al-Beblawi | Hazem Beblawi
  sex: m
  office: EGY GOV 2013-07-09 .. 2014-03-01 prime minister

person Hisham Qandil
  name: Hesham Kandil | Hisham Kandil | Hesham Qandil
  sex: m
  office: EGY GOV 2012-08-02 .. 2013-07-08 prime minister

person Hosni Mubarak
  name: Muhammad Hosni Mubarak | Husni Mubarak
  sex: m
  office: EGY GOV 1981-10-14 .. 2011-02-11 president

person Ibrahim Mahlab
  name: Ibrahim Mehleb
  sex: m
  office: EGY GOV 2014-03-01 .. 2015-09-19 prime minister

person Kamal Ganzouri
  name: Kamal el-Ganzouri | Kamal al-Ganzouri | Kamal El-Ganzoury
  short: Ganzouri | el-Ganzouri | al-Ganzouri | Ganzoury | El-Ganzoury
  sex: m
  office: EGY GOV 1996-01-02 .. 1999-10-05 prime minister
  office: EGY GOV 2011-12-07 .. 2012-08-02 prime minister

person Khairat el-Shater
  name: Khairat al-Shater
  short: Shater | el-Shater | al-Shater
  sex: m
  office: EGY OPP 1995 .. deputy leader of the Muslim Brotherhood

person Mohamed Atta
  name: Mohammed Atta
  sex: m
  office: IMG:ALQAEDA 1999 .. hijacker

person Mohamed ElBaradei
  name: Mohamed El Baradei | Mohammed ElBaradei | Mohamed el-Baradei | Mohamed Elbaradei
  short: ElBaradei | El Baradei | el-Baradei | Baradei
  sex: m
  office: IGO:IAEA 1997-12-01 .. 2009-11-30 director general
  office: EGY OPP 2010-02-19 .. 2013-07-13 opposition leader
  office: EGY GOV 2013-07-14 .. 2013-08-14 vice president
  office: EGY OPP 2013-08-15 .. opposition leader

person Mohamed Hussein Tantawi
  name: Hussein Tantawi | Mohammed Hussein Tantawi | Mohamed Tantawi
  sex: m
  office: EGY GOV 1991-05-20 .. 2011-02-10 defence minister
  office: EGY GOV 2011-02-11 .. 2012-06-30 chairman of the Supreme Council of the Armed Forces
  office: EGY GOV 2012-07-01 .. 2012-08-12 defence minister

person Mohamed Ibrahim
  name: Mohammed Ibrahim
  sex: m
  office: EGY GOV 2013-01-05 .. 2015-03-05 interior minister

person Mohamed Kamel Amr
  name: Mohammed Kamel Amr
  sex: m
  office: EGY GOV 2011-07-18 .. 2013-07-13 foreign minister

person Mohamed Morsi
  name: Mohammed Morsi | Mohamed Mursi | Mohammed Mursi | Muhammad Morsi
  sex: m
  office: EGY PTY 2011-04-30 .. 2012-06-29 presidential candidate, head of the Freedom and Justice Party
  office: EGY GOV 2012-06-30 .. 2013-07-03 president

person Mohamed Sayed Tantawi
  name: Mohammed Sayed Tantawi
  sex: m
  office: EGY REL 1996-03 .. 2010-03-10 grand imam of al-Azhar

person Mohamed Zaki
  name: Mohamed Ahmed Zaki
  sex: m
  office: EGY GOV 2018-06-14 .. 2024-07-03 defence minister

person Mohammed Badie
  name: Mohamed Badie
  sex: m
  office: EGY OPP 2010-01-16 .. leader of the Muslim Brotherhood

person Mostafa Madbouly
  name: Moustafa Madbouly | Mustafa Madbouly | Mostafa Madbouli
  sex: m
  office: EGY GOV 2018-06-07 .. prime minister

person Nabil Elaraby
  name: Nabil al-Arabi | Nabil el-Araby
  short: Elaraby | Arabi | al-Arabi | Araby
  sex: m
  office: EGY GOV 2011-03-07 .. 2011-06 foreign minister
  office: IGO:ARABLEAGUE 2011-07-01 .. 2016-06-30 secretary-general

person Nabil Fahmy
  sex: m
  office: EGY GOV 2013-07-14 .. 2014-06-17 foreign minister

person Omar Abdel-Rahman
  name: Omar Abdel Rahman | Sheikh Omar Abdel Rahman
  short: Abdel-Rahman | Abdel Rahman
  sex: m
  office: EGY REL 1980 .. militant cleric

person Omar Suleiman
  name: Omar Soliman
  sex: m
  office: EGY SPY 1993-01-22 .. 2011-01-28 intelligence chief
  office: EGY GOV 2011-01-29 .. 2011-02-11 vice president

person Pope Shenouda III
  name: Pope Shenouda | Shenouda III
  short: Shenouda | Pope Shenouda
  sex: m
  office: EGY REL 1971-11-14 .. 2012-03-17 Coptic pope

person Pope Tawadros II
  name: Pope Tawadros | Tawadros II
  short: Tawadros | Pope Tawadros
  sex: m
  office: EGY REL 2012-11-18 .. Coptic pope

person Saif al-Adel
  name: Saif al-Adl | Sayf al-Adl
  short: Adel | al-Adel | Adl | al-Adl
  sex: m
  office: IMG:ALQAEDA 1998 .. al-Qaeda commander

person Sameh Shoukry
  name: Sameh Shukri | Sameh Shoukri
  sex: m
  office: EGY GOV 2014-06-17 .. 2024-07-03 foreign minister

person Sedki Sobhi
  name: Sedki Sobhy
  sex: m
  office: EGY MIL 2012-08-12 .. 2014-03-26 chief of staff
  office: EGY GOV 2014-03-27 .. 2018-06-14 defence minister

person Sherif Ismail
  sex: m
  office: EGY GOV 2015-09-19 .. 2018-06-07 prime minister

person Suzanne Mubarak
  sex: f
  office: EGY GOV 1981-10-14 .. 2011-02-11 first lady

# ESH Western Sahara

person Bouchraya Hammoudi Bayoun
  name: Bouchraya Beyoun | Bucharaya Beyun
  sex: m
  office: ESH PRE 2020-01-13 .. prime minister of the Sahrawi republic

person Brahim Ghali
  name: Ibrahim Ghali
  sex: m
  office: ESH PRE 2016-07-12 .. leader of the Polisario Front

person Mohamed Abdelaziz
  name: Mohammed Abdelaziz
  sex: m
  office: ESH PRE 1976-08-30 .. 2016-05-31 leader of the Polisario Front

# IRN Iran

person Abbas Araghchi
  name: Abbas Araqchi | Seyed Abbas Araghchi | Abbas Aragchi
  sex: m
  office: IRN GOV 2013-08 .. 2021-09-13 deputy foreign minister
  office: IRN GOV 2024-08-21 .. foreign minister

person Abbas Mousavi
  name: Abbas Moussavi
  sex: m
  office: IRN GOV 2019-04 .. 2020-08-23 foreign ministry spokesman

person Abdolmalek Rigi
  name: Abdul Malik Rigi
  sex: m
  office: IRN REB 2003 .. leader of Jundallah

person Abdolrahim Mousavi
  name: Abdul Rahim Mousavi | Abdolrahim Moussavi
  sex: m
  office: IRN MIL 2017-08-21 .. 2026-02-28 army commander, chief of staff of the armed forces from 2025

person Abdolreza Rahmani Fazli
  name: Abdolreza Rahmani-Fazli
  short: Rahmani Fazli | Rahmani-Fazli
  sex: m
  office: IRN GOV 2013-08-15 .. 2021-08-25 interior minister

person Ahmad Vahidi
  sex: m
  office: IRN GOV 2009-09-03 .. 2013-08-15 defence minister
  office: IRN GOV 2021-08-25 .. 2024-08-21 interior minister
  office: IRN MIL 2026-03-01 .. commander of the Revolutionary Guards

person Akbar Hashemi Rafsanjani
  name: Ali Akbar Hashemi Rafsanjani | Hashemi Rafsanjani | Ali Akbar Rafsanjani | Akbar Rafsanjani
  sex: m
  office: IRN LEG 1980-07-28 .. 1989-08-02 speaker of parliament
  office: IRN GOV 1989-08-03 .. 2017-01-08 president to 1997, head of the Expediency Council

person Ali Akbar Ahmadian
  name: Ali-Akbar Ahmadian
  sex: m
  office: IRN GOV 2023-05-22 .. 2025-08-05 secretary of the Supreme National Security Council

person Ali Akbar Nateq-Nouri
  name: Ali Akbar Nateq Nouri | Ali Akbar Nategh-Nouri
  short: Nateq-Nouri | Nateq Nouri | Nategh-Nouri
  sex: m
  office: IRN LEG 1992-05 .. 2000-05 speaker of parliament

person Ali Akbar Salehi
  name: Ali-Akbar Salehi
  sex: m
  office: IRN GOV 2009-07-16 .. 2010-12-12 head of the Atomic Energy Organization
  office: IRN GOV 2010-12-13 .. 2013-08-15 foreign minister
  office: IRN GOV 2013-08-16 .. 2021-08-29 head of the Atomic Energy Organization

person Ali Akbar Velayati
  name: Ali-Akbar Velayati
  sex: m
  office: IRN GOV 1981-12-15 .. 1997-08-20 foreign minister
  office: IRN GOV 1997-08-21 .. adviser to the supreme leader

person Ali Bagheri Kani
  name: Ali Bagheri-Kani | Ali Bagheri
  short: Bagheri Kani | Bagheri-Kani | Bagheri | Kani
  sex: m
  office: IRN GOV 2007 .. 2013 deputy secretary of the Supreme National Security Council
  office: IRN GOV 2021-09-14 .. 2024-08-20 deputy foreign minister, acting foreign minister from May 2024

person Ali Khamenei
  name: Ayatollah Ali Khamenei | Ayatollah Khamenei | Seyed Ali Khamenei | Ali Hosseini Khamenei | Ali Khamene'i
  sex: m
  office: IRN GOV 1981-10-13 .. 2026-02-28 supreme leader, president to 1989

person Ali Larijani
  sex: m
  office: IRN GOV 1994-02 .. 2004-05 head of state broadcasting
  office: IRN GOV 2005-08-15 .. 2007-10-20 secretary of the Supreme National Security Council
  office: IRN LEG 2008-06-02 .. 2020-05-27 speaker of parliament
  office: IRN GOV 2025-08-05 .. 2026-03-17 secretary of the Supreme National Security Council

person Ali Rabiei
  sex: m
  office: IRN GOV 2013-08 .. 2018-08 labour minister
  office: IRN GOV 2019-05 .. 2021-08 government spokesman

person Ali Shamkhani
  sex: m
  office: IRN GOV 1997-08-20 .. 2005-08-24 defence minister
  office: IRN GOV 2013-09-10 .. 2023-05-22 secretary of the Supreme National Security Council
  office: IRN GOV 2023-05-23 .. 2026-02-28 adviser to the supreme leader

person Amir Ali Hajizadeh
  name: Amirali Hajizadeh | Amir-Ali Hajizadeh
  sex: m
  office: IRN MIL 2009-10 .. 2025-06-13 aerospace commander of the Revolutionary Guards

person Amir Hatami
  sex: m
  office: IRN GOV 2017-08-20 .. 2021-08-25 defence minister
  office: IRN MIL 2025-06-13 .. army commander

person Amir Saeid Iravani
  name: Amir-Saeid Iravani | Saeid Iravani
  sex: m
  office: IRN GOV 2022-08 .. ambassador to the United Nations

person Aziz Nasirzadeh
  sex: m
  office: IRN MIL 2018-08 .. 2024-08-20 air force commander, deputy chief of staff
  office: IRN GOV 2024-08-21 .. 2026-02-28 defence minister

person Bahram Ghasemi
  name: Bahram Qassemi | Bahram Qasemi
  sex: m
  office: IRN GOV 2016-06 .. 2019-03 foreign ministry spokesman

person Bijan Zanganeh
  name: Bijan Namdar Zanganeh
  sex: m
  office: IRN GOV 1997-08-20 .. 2005-08-24 oil minister
  office: IRN GOV 2013-08-15 .. 2021-08-25 oil minister

person Ebrahim Raisi
  name: Ebrahim Raeisi | Ibrahim Raisi | Ebrahim Raissi
  sex: m
  office: IRN JUD 2014-08 .. 2016-04 attorney general
  office: IRN JUD 2019-03-07 .. 2021-07-01 judiciary chief
  office: IRN GOV 2021-08-03 .. 2024-05-19 president

person Eshaq Jahangiri
  sex: m
  office: IRN GOV 2013-08-05 .. 2021-08-08 first vice president

person Eskandar Momeni
  sex: m
  office: IRN GOV 2024-08-21 .. interior minister

person Esmaeil Baghaei
  name: Esmail Baghaei | Esmaeil Baqaei | Esmail Baqaei | Ismail Baghaei
  sex: m
  office: IRN GOV 2024-10 .. foreign ministry spokesman

person Esmail Khatib
  name: Esmaeil Khatib
  sex: m
  office: IRN GOV 2021-08-25 .. 2026-03 intelligence minister

person Esmail Qaani
  name: Esmail Ghaani | Ismail Qaani | Esmaeil Qaani | Esmail Ghani
  sex: m
  office: IRN MIL 2020-01-03 .. commander of the Quds Force

person Fatemeh Mohajerani
  sex: f
  office: IRN GOV 2024-08-28 .. government spokeswoman

person Fereydoon Abbasi
  name: Fereydoon Abbasi-Davani | Fereidoun Abbasi
  sex: m
  office: IRN GOV 2011-02 .. 2013-08 head of the Atomic Energy Organization

person Gholam Ali Haddad-Adel
  name: Gholam-Ali Haddad Adel | Gholamali Haddad-Adel
  short: Haddad-Adel | Haddad Adel
  sex: m
  office: IRN LEG 2004-05 .. 2008-05 speaker of parliament

person Gholam-Hossein Mohseni-Ejei
  name: Gholamhossein Mohseni Ejei | Gholamhossein Mohseni Ejehi | Gholam Hossein Mohseni Ejei
  short: Mohseni-Ejei | Mohseni Ejei | Ejei
  sex: m
  office: IRN GOV 2005-08-24 .. 2009-07-26 intelligence minister
  office: IRN JUD 2009-08-24 .. judiciary official, judiciary chief from 2021

person Gholamreza Aghazadeh
  name: Gholam Reza Aghazadeh
  sex: m
  office: IRN GOV 1985 .. 1997-07 oil minister
  office: IRN GOV 1997-08 .. 2009-07 head of the Atomic Energy Organization

person Hamid Reza Asefi
  name: Hamid-Reza Asefi
  sex: m
  office: IRN GOV 1998 .. 2006-09 foreign ministry spokesman

person Hassan Firouzabadi
  name: Hassan Firuzabadi
  sex: m
  office: IRN MIL 1989-09 .. 2016-06-28 chief of staff of the armed forces

person Hassan Rouhani
  name: Hassan Rowhani | Hasan Rouhani | Hassan Rohani
  sex: m
  office: IRN GOV 1989-10 .. 2005-08-14 secretary of the Supreme National Security Council
  office: IRN GOV 2013-08-03 .. 2021-08-02 president

person Hossein Ali Montazeri
  name: Hossein-Ali Montazeri | Hussein Ali Montazeri
  sex: m
  office: IRN REL 1989-03 .. 2009-12-19 dissident cleric

person Hossein Amirabdollahian
  name: Hossein Amir-Abdollahian | Hossein Amir Abdollahian
  short: Amirabdollahian | Amir-Abdollahian | Amir Abdollahian
  sex: m
  office: IRN GOV 2011 .. 2016-06 deputy foreign minister
  office: IRN GOV 2021-08-25 .. 2024-05-19 foreign minister

person Hossein Dehghan
  name: Hossein Dehqan
  sex: m
  office: IRN GOV 2013-08-15 .. 2017-08-20 defence minister

person Hossein Salami
  sex: m
  office: IRN MIL 2009-10 .. 2025-06-13 commander of the Revolutionary Guards from 2019

person Kamal Kharrazi
  name: Kamal Kharazi
  sex: m
  office: IRN GOV 1989 .. 1997-08-19 ambassador to the United Nations
  office: IRN GOV 1997-08-20 .. 2005-08-24 foreign minister

person Kazem Gharibabadi
  sex: m
  office: IRN GOV 2018 .. 2021-12 ambassador to the IAEA
  office: IRN GOV 2024-09 .. deputy foreign minister

person Mahmoud Ahmadinejad
  name: Mahmud Ahmadinejad | Mahmoud Ahmadi-Nejad
  sex: m
  office: IRN GOV 2003-05 .. 2005-08-02 mayor of Tehran
  office: IRN GOV 2005-08-03 .. 2013-08-02 president

person Mahmoud Hashemi Shahroudi
  name: Mahmoud Shahroudi
  sex: m
  office: IRN JUD 1999-08-14 .. 2009-08-14 judiciary chief
  office: IRN GOV 2017-08 .. 2018-12-24 head of the Expediency Council

person Majid Takht-Ravanchi
  name: Majid Takht Ravanchi
  short: Takht-Ravanchi | Takht Ravanchi | Ravanchi
  sex: m
  office: IRN GOV 2013 .. 2019-03 deputy foreign minister
  office: IRN GOV 2019-04 .. 2022-08 ambassador to the United Nations
  office: IRN GOV 2024-08 .. deputy foreign minister

person Manouchehr Mottaki
  name: Manuchehr Mottaki
  sex: m
  office: IRN GOV 2005-08-24 .. 2010-12-13 foreign minister

person Maryam Rajavi
  sex: f
  office: IRN OPP 1993 .. leader of the National Council of Resistance

person Marzieh Afkham
  sex: f
  office: IRN GOV 2013-08-28 .. 2015-11 foreign ministry spokeswoman

person Masoud Pezeshkian
  name: Massoud Pezeshkian | Masud Pezeshkian
  sex: m
  office: IRN LEG 2008-05 .. 2024-07-27 member of parliament
  office: IRN GOV 2024-07-28 .. president

person Massoud Rajavi
  name: Masoud Rajavi
  sex: m
  office: IRN REB 1981 .. leader of the People's Mujahedin

person Mehdi Karroubi
  name: Mehdi Karrubi | Mahdi Karroubi
  sex: m
  office: IRN LEG 1989-12 .. 1992-05 speaker of parliament
  office: IRN LEG 2000-05 .. 2004-05 speaker of parliament
  office: IRN OPP 2009-06 .. opposition leader

person Mir Hossein Mousavi
  name: Mir-Hossein Mousavi | Mir Hossein Moussavi | Mir Hussein Moussavi | Mirhossein Mousavi
  sex: m
  office: IRN GOV 1981-10-31 .. 1989-08-03 prime minister
  office: IRN PTY 2009-03 .. 2009-06-12 presidential candidate
  office: IRN OPP 2009-06-13 .. opposition leader

person Mohammad Ali Jafari
  name: Mohammad-Ali Jafari | Mohammed Ali Jafari
  sex: m
  office: IRN MIL 2007-09-01 .. 2019-04-21 commander of the Revolutionary Guards

person Mohammad Bagher Qalibaf
  name: Mohammad Baqer Qalibaf | Mohammad Bagher Ghalibaf | Mohammad-Bagher Ghalibaf | Mohammad-Baqer Qalibaf
  sex: m
  office: IRN GOV 2005-09 .. 2017-08 mayor of Tehran
  office: IRN LEG 2020-05-28 .. speaker of parliament

person Mohammad Bagher Zolghadr
  name: Mohammad Bagher Zolqadr | Mohammad Baqer Zolghadr
  sex: m
  office: IRN GOV 2026-03 .. secretary of the Supreme National Security Council

person Mohammad Bagheri
  name: Mohammad Hossein Bagheri | Mohammed Bagheri | Mohammad Baqeri
  sex: m
  office: IRN MIL 2016-06-28 .. 2025-06-13 chief of staff of the armed forces

person Mohammad Eslami
  name: Mohammed Eslami
  sex: m
  office: IRN GOV 2018-10 .. 2021-08-25 roads minister
  office: IRN GOV 2021-08-29 .. head of the Atomic Energy Organization

person Mohammad Javad Zarif
  name: Javad Zarif | Mohammed Javad Zarif | Mohammad Zarif
  sex: m
  office: IRN GOV 2002-08 .. 2007-07 ambassador to the United Nations
  office: IRN GOV 2013-08-15 .. 2021-08-25 foreign minister
  office: IRN GOV 2024-08-01 .. 2025-03-02 vice president

person Mohammad Khatami
  name: Mohammed Khatami | Mohamad Khatami | Muhammad Khatami
  sex: m
  office: IRN GOV 1997-08-03 .. 2005-08-02 president

person Mohammad Mokhber
  name: Mohammed Mokhber
  sex: m
  office: IRN GOV 2021-08-08 .. 2024-07-28 first vice president, acting president from May 2024

person Mohammad Pakpour
  name: Mohammed Pakpour
  sex: m
  office: IRN MIL 2009 .. 2026-02-28 commander of the Revolutionary Guards from 2025

person Mohammad Reza Aref
  name: Mohammad-Reza Aref
  sex: m
  office: IRN GOV 2001-08 .. 2005-09 first vice president
  office: IRN GOV 2024-07-28 .. first vice president

person Mohammad Reza Ashtiani
  name: Mohammad-Reza Ashtiani | Mohammad Reza Gharaei Ashtiani
  sex: m
  office: IRN GOV 2021-08-25 .. 2024-08-21 defence minister

person Mohammad Yazdi
  sex: m
  office: IRN JUD 1989-08-15 .. 1999-08-14 judiciary chief

person Mohsen Fakhrizadeh
  sex: m
  office: IRN GOV 2000 .. 2020-11-27 nuclear scientist, defence ministry official

person Mohsen Rezaei
  name: Mohsen Rezaee | Mohsen Rezai
  sex: m
  office: IRN MIL 1981-09 .. 1997-08 commander of the Revolutionary Guards
  office: IRN GOV 1997-09 .. secretary of the Expediency Council

person Mojtaba Khamenei
  name: Ayatollah Mojtaba Khamenei | Mojtaba Hosseini Khamenei
  short: Khamenei | Mojtaba Khamenei
  sex: m
  office: IRN GOV 2026-03-08 .. supreme leader

person Mostafa Mohammad Najjar
  sex: m
  office: IRN GOV 2005-08-24 .. 2009-09-02 defence minister
  office: IRN GOV 2009-09-03 .. 2013-08-15 interior minister

person Narges Mohammadi
  sex: f
  office: IRN CVL 2009 .. human rights activist

person Nasrin Sotoudeh
  sex: f
  office: IRN CVL 2009 .. human rights lawyer

person Nasser Kanaani
  name: Nasser Kanani | Naser Kanaani
  sex: m
  office: IRN GOV 2022-06 .. 2024-10 foreign ministry spokesman

person Qassem Soleimani
  name: Qasem Soleimani | Qassim Suleimani | Qasem Suleimani | Ghassem Soleimani | Qassem Suleimani
  sex: m
  office: IRN MIL 1998-03 .. 2020-01-03 commander of the Quds Force

person Ramin Mehmanparast
  sex: m
  office: IRN GOV 2009 .. 2013-08 foreign ministry spokesman

person Reza Pahlavi
  name: Crown Prince Reza Pahlavi
  sex: m
  office: IRN OPP 1980-07 .. son of the last shah, opposition leader

person Sadeq Larijani
  name: Sadegh Larijani | Sadeq Amoli Larijani
  sex: m
  office: IRN JUD 2009-08-15 .. 2019-03-07 judiciary chief
  office: IRN GOV 2019-03-08 .. head of the Expediency Council

person Saeed Jalili
  name: Said Jalili
  sex: m
  office: IRN GOV 2007-10-20 .. 2013-09-10 secretary of the Supreme National Security Council
  office: IRN PTY 2013-09-11 .. presidential candidate

person Saeed Khatibzadeh
  name: Said Khatibzadeh
  sex: m
  office: IRN GOV 2020-08-24 .. 2022-06 foreign ministry spokesman
  office: IRN GOV 2024-10 .. deputy foreign minister

person Shirin Ebadi
  sex: f
  office: IRN CVL 1994 .. human rights lawyer

person Yahya Rahim Safavi
  name: Rahim Safavi
  short: Safavi | Rahim Safavi
  sex: m
  office: IRN MIL 1997-09 .. 2007-09-01 commander of the Revolutionary Guards
  office: IRN GOV 2007-09-02 .. military adviser to the supreme leader

# IRQ Iraq

person Abdul Aziz al-Hakim
  name: Abdul-Aziz al-Hakim | Abdel Aziz al-Hakim
  short: Hakim | al-Hakim
  sex: m
  office: IRQ GOV 2003-09 .. 2004-06-28 member of the Governing Council
  office: IRQ PTY 2004-06-29 .. 2009-08-26 leader of the Supreme Islamic Iraqi Council

person Abdul Latif Rashid
  name: Abdullatif Rashid | Abdul-Latif Rashid | Latif Rashid
  sex: m
  office: IRQ GOV 2003-09 .. 2010-12 water resources minister
  office: IRQ GOV 2022-10-17 .. 2026-04 president

person Abdul Qadir al-Obeidi
  name: Abdul-Qadir al-Obeidi | Abdul Qadir Obeidi
  sex: m
  office: IRQ GOV 2006-06-08 .. 2010-12-21 defence minister

person Abu Ayyub al-Masri
  name: Abu Hamza al-Muhajir
  short: Masri | al-Masri | Muhajir | al-Muhajir
  sex: m
  office: IMG:ALQAEDA 2006-06 .. leader of al-Qaeda in Iraq

person Abu Bakr al-Baghdadi
  name: Abu Bakr Baghdadi | Ibrahim Awad al-Badri
  short: Baghdadi | al-Baghdadi
  sex: m
  office: IMG:IS 2010-05-16 .. leader of the Islamic State

person Abu Ibrahim al-Hashimi al-Qurayshi
  name: Abu Ibrahim al-Qurayshi | Abu Ibrahim al-Hashemi al-Qurashi | Abu Ibrahim al-Qurashi
  short: Qurayshi | al-Qurayshi | Qurashi | al-Qurashi
  sex: m
  office: IMG:IS 2019-10-31 .. leader of the Islamic State

person Abu Mahdi al-Muhandis
  name: Abu Mahdi al-Mohandes | Jamal Jaafar Ibrahimi
  short: Muhandis | al-Muhandis | Mohandes
  sex: m
  office: IRQ PRM 2014-06 .. deputy head of the Popular Mobilization Forces

person Abu Musab al-Zarqawi
  name: Abu Mussab al-Zarqawi | Abu Musab Zarqawi
  sex: m
  office: IMG:ALQAEDA 2003 .. leader of al-Qaeda in Iraq

person Adel Abdul-Mahdi
  name: Adil Abdul-Mahdi | Adel Abdul Mahdi | Adil Abdul Mahdi | Adel Abdel Mahdi
  short: Abdul-Mahdi | Abdul Mahdi | Abdel Mahdi
  sex: m
  office: IRQ GOV 2005-04-07 .. 2011-06 vice president
  office: IRQ GOV 2014-09-08 .. 2016-07 oil minister
  office: IRQ GOV 2018-10-25 .. 2020-05-07 prime minister

person Ahmad Chalabi
  name: Ahmed Chalabi
  sex: m
  office: IRQ OPP 1992 .. 2003-07-12 leader of the Iraqi National Congress
  office: IRQ GOV 2003-07-13 .. 2004-06-27 member of the Governing Council
  office: IRQ GOV 2005-05-03 .. 2006-05-20 deputy prime minister
  office: IRQ PTY 2006-05-21 .. 2015-11-03 politician

person Ali al-Dabbagh
  name: Ali Dabbagh
  sex: m
  office: IRQ GOV 2006-05 .. 2012-11 government spokesman

person Ali al-Sistani
  name: Grand Ayatollah Ali al-Sistani | Ali Sistani | Ayatollah Sistani | Grand Ayatollah Sistani
  sex: m
  office: IRQ REL 1992-08 .. grand ayatollah

person Ali al-Zaidi
  name: Ali Al-Zaidi | Ali al-Zaidy
  short: Zaidi | al-Zaidi | Al-Zaidi | Zaidy
  sex: m
  office: IRQ GOV 2026-05 .. prime minister

person Ali Hassan al-Majid
  name: Ali Hassan al-Majeed | Chemical Ali
  short: Majid | al-Majid | Chemical Ali
  sex: m
  office: IRQ GOV 1987-03 .. 2003-04-09 defence minister, general

person Ammar al-Hakim
  name: Amar al-Hakim
  short: Hakim | al-Hakim
  sex: m
  office: IRQ PTY 2009-09-01 .. party leader

person Bafel Talabani
  name: Pavel Talabani
  sex: m
  office: IRQ PTY 2020-02 .. leader of the Patriotic Union of Kurdistan

person Barham Salih
  name: Barham Saleh
  sex: m
  office: IRQ GOV 2001-01 .. 2004-05 prime minister of the Kurdish region
  office: IRQ GOV 2004-06-28 .. 2009-08 deputy prime minister
  office: IRQ GOV 2009-10-28 .. 2012-04-05 prime minister of the Kurdish region
  office: IRQ GOV 2018-10-02 .. 2022-10-17 president
  office: IGO:UNHCR 2026-01-01 .. high commissioner for refugees

person Bayan Jabr
  name: Bayan Jabor | Bayan Jabr Solagh
  short: Jabr | Jabor
  sex: m
  office: IRQ GOV 2005-05-03 .. 2006-05-19 interior minister
  office: IRQ GOV 2006-05-20 .. 2010-12-21 finance minister

person Falih al-Fayyadh
  name: Falih al-Fayadh | Faleh al-Fayyad | Falih Alfayyadh
  short: Fayyadh | al-Fayyadh | Fayadh | Fayyad
  sex: m
  office: IRQ GOV 2011 .. 2020-06 national security adviser
  office: IRQ PRM 2020-07 .. head of the Popular Mobilization Forces

person Fuad Hussein
  name: Fouad Hussein
  sex: m
  office: IRQ GOV 2018-10-25 .. 2020-05-06 finance minister
  office: IRQ GOV 2020-06-06 .. foreign minister

person Fuad Masum
  name: Fouad Massoum | Fuad Masoum | Fouad Masoum
  sex: m
  office: IRQ GOV 2014-07-24 .. 2018-10-02 president

person Ghazi al-Yawer
  name: Ghazi Yawer | Ghazi Ajil al-Yawer
  sex: m
  office: IRQ GOV 2003-07-13 .. 2004-06-27 member of the Governing Council
  office: IRQ GOV 2004-06-28 .. 2005-04-06 president
  office: IRQ GOV 2005-04-07 .. 2006-04-22 vice president

person Hadi al-Amiri
  name: Hadi al-Ameri | Hadi Amiri
  short: Amiri | al-Amiri | Ameri | al-Ameri
  sex: m
  office: IRQ GOV 2010-12 .. 2014-08 transport minister
  office: IRQ PRM 2014-09 .. leader of the Badr Organization

person Haibat al-Halbousi
  short: Halbousi | al-Halbousi
  sex: m
  office: IRQ LEG 2025-12-29 .. speaker of parliament

person Haider al-Abadi
  name: Haidar al-Abadi | Haider Abadi
  sex: m
  office: IRQ GOV 2014-09-08 .. 2018-10-25 prime minister
  office: IRQ PTY 2018-10-26 .. party leader

person Harith al-Dhari
  name: Hareth al-Dhari
  short: Dhari | al-Dhari
  sex: m
  office: IRQ REL 2003 .. 2015-03-12 head of the Association of Muslim Scholars

person Hoshyar Zebari
  name: Hoshiyar Zebari
  sex: m
  office: IRQ GOV 2003-09-03 .. 2014-07-11 foreign minister
  office: IRQ GOV 2014-10-18 .. 2016-09-21 finance minister

person Hussein Kamel
  name: Hussein Kamel al-Majid | Hussein Kamel Hassan
  short: Kamel
  sex: m
  office: IRQ GOV 1987 .. 1995-08-08 minister of military industry

person Ibrahim al-Jaafari
  name: Ibrahim Jaafari | Ibrahim al-Jafari | Ibrahim Jafari
  sex: m
  office: IRQ GOV 2003-07-13 .. 2005-05-02 member of the Governing Council, vice president
  office: IRQ GOV 2005-05-03 .. 2006-05-20 prime minister
  office: IRQ PTY 2006-05-21 .. 2014-09-07 party leader
  office: IRQ GOV 2014-09-08 .. 2018-10-25 foreign minister

person Iyad Allawi
  name: Ayad Allawi | Eyad Allawi
  sex: m
  office: IRQ OPP 1991 .. 2003-07-12 exile leader
  office: IRQ GOV 2003-07-13 .. 2004-05-31 member of the Governing Council
  office: IRQ GOV 2004-06-01 .. 2005-05-03 prime minister
  office: IRQ PTY 2005-05-04 .. 2014-09-08 leader of Iraqiya
  office: IRQ GOV 2014-09-09 .. 2018-10-02 vice president

person Izzat Ibrahim al-Douri
  name: Izzat Ibrahim | Izzat al-Douri | Ezzat Ibrahim al-Douri
  short: Douri | al-Douri | Ibrahim
  sex: m
  office: IRQ GOV 1979-07-16 .. 2003-04-09 vice chairman of the Revolutionary Command Council
  office: IRQ REB 2003-04-10 .. insurgent leader

person Jalal Talabani
  sex: m
  office: IRQ OPP 1975-06 .. 2003-07-12 leader of the Patriotic Union of Kurdistan
  office: IRQ GOV 2003-07-13 .. 2005-04-06 member of the Governing Council
  office: IRQ GOV 2005-04-07 .. 2014-07-24 president

person Jawad al-Bolani
  name: Jawad Bolani | Jawad al-Boulani
  short: Bolani | al-Bolani | Boulani | al-Boulani
  sex: m
  office: IRQ GOV 2006-06-08 .. 2010-12-21 interior minister

person Khaled al-Obeidi
  name: Khalid al-Obeidi
  short: Obeidi | al-Obeidi
  sex: m
  office: IRQ GOV 2014-10-18 .. 2016-08-25 defence minister

person Mahmoud al-Mashhadani
  name: Mahmoud Mashhadani
  sex: m
  office: IRQ LEG 2006-04-22 .. 2008-12-23 speaker of parliament
  office: IRQ LEG 2024-10-31 .. 2025-12 speaker of parliament

person Masrour Barzani
  sex: m
  office: IRQ SPY 2012-07 .. 2019-07-09 head of the Kurdish security council
  office: IRQ GOV 2019-07-10 .. prime minister of the Kurdish region

person Massoud Barzani
  name: Masoud Barzani | Masud Barzani
  sex: m
  office: IRQ OPP 1979 .. 2003-07-12 leader of the Kurdistan Democratic Party
  office: IRQ GOV 2003-07-13 .. 2005-06-13 member of the Governing Council
  office: IRQ GOV 2005-06-14 .. 2017-10-31 president of the Kurdish region
  office: IRQ PTY 2017-11-01 .. leader of the Kurdistan Democratic Party

person Mohamed Ali Alhakim
  name: Mohammed Ali al-Hakim | Mohamed Alhakim
  short: Alhakim | Hakim | al-Hakim
  sex: m
  office: IRQ GOV 2018-10-25 .. 2020-05-06 foreign minister

person Mohammed al-Halbousi
  name: Mohamed al-Halbousi | Mohammed al-Halboosi
  short: Halbousi | al-Halbousi | Halboosi | al-Halboosi
  sex: m
  office: IRQ LEG 2018-09-15 .. 2023-11-14 speaker of parliament
  office: IRQ PTY 2023-11-15 .. leader of the Taqaddum party

person Mohammed Baqir al-Hakim
  name: Mohammed Baqr al-Hakim | Mohammad Baqir al-Hakim
  short: Hakim | al-Hakim
  sex: m
  office: IRQ OPP 1982 .. 2003-08-29 leader of the Supreme Council for the Islamic Revolution in Iraq

person Mohammed Saeed al-Sahhaf
  name: Mohammed Said al-Sahhaf | Mohammed Saeed al-Sahaf
  short: Sahhaf | al-Sahhaf | Sahaf | al-Sahaf
  sex: m
  office: IRQ GOV 1992 .. 2003-04-09 foreign minister to 2001, information minister

person Mohammed Shia al-Sudani
  name: Mohammed Shia' al-Sudani | Mohammed al-Sudani | Mohammed Shia Al Sudani | Mohamed Shia al-Sudani
  short: Sudani | al-Sudani | Al Sudani
  sex: m
  office: IRQ GOV 2014-09 .. 2018-10 labour minister
  office: IRQ GOV 2022-10-27 .. 2026-05 prime minister

person Mowaffak al-Rubaie
  name: Mowaffaq al-Rubaie | Muwaffaq al-Rubaie
  short: Rubaie | al-Rubaie
  sex: m
  office: IRQ GOV 2004-04 .. 2009 national security adviser

person Muqtada al-Sadr
  name: Moqtada al-Sadr | Moktada al-Sadr | Muqtada Sadr | Moqtada Sadr
  sex: m
  office: IRQ REB 2003-06 .. 2008-08 leader of the Mahdi Army
  office: IRQ REL 2008-09 .. Shia cleric and political leader

person Mustafa al-Kadhimi
  name: Mustafa Kadhimi | Mustafa al-Kazimi | Mustafa Al-Kadhimi
  short: Kadhimi | al-Kadhimi | Kazimi | al-Kazimi | Al-Kadhimi
  sex: m
  office: IRQ SPY 2016-06 .. 2020-05-06 intelligence chief
  office: IRQ GOV 2020-05-07 .. 2022-10-27 prime minister

person Nadia Murad
  sex: f
  office: IRQ CVL 2015 .. Yazidi activist

person Naji Sabri
  name: Naji Sabri al-Hadithi
  short: Sabri
  sex: m
  office: IRQ GOV 2001-08 .. 2003-04-09 foreign minister

person Najmaldin Karim
  name: Najmiddin Karim
  sex: m
  office: IRQ GOV 2011-04 .. 2017-10 governor of Kirkuk

person Nechirvan Barzani
  name: Nechervan Barzani | Nerchirvan Barzani
  sex: m
  office: IRQ GOV 1999 .. 2009-08-31 prime minister of the Kurdish region
  office: IRQ GOV 2012-03-07 .. 2019-06-09 prime minister of the Kurdish region
  office: IRQ GOV 2019-06-10 .. president of the Kurdish region

person Nizar Amedi
  name: Nizar Amidi | Nizar Mohammed Saeed Amidi
  sex: m
  office: IRQ GOV 2026-04 .. president

person Nouri al-Maliki
  name: Nuri al-Maliki | Nouri Maliki | Nuri Kamal al-Maliki | Nouri Kamal al-Maliki
  sex: m
  office: IRQ GOV 2006-05-20 .. 2014-09-08 prime minister
  office: IRQ GOV 2014-09-09 .. 2018-10-02 vice president
  office: IRQ PTY 2018-10-03 .. leader of the State of Law Coalition

person Osama al-Nujaifi
  name: Usama al-Nujaifi | Osama Nujaifi
  sex: m
  office: IRQ LEG 2010-11-11 .. 2014-06-30 speaker of parliament
  office: IRQ GOV 2014-09-09 .. 2018-10 vice president

person Qais al-Khazali
  name: Qais Khazali | Qays al-Khazali
  sex: m
  office: IRQ REB 2006 .. 2011-12 leader of Asaib Ahl al-Haq
  office: IRQ PRM 2014-06 .. leader of Asaib Ahl al-Haq

person Qasim al-Araji
  name: Qassim al-Araji | Qasim al-Aaraji
  short: Araji | al-Araji | Aaraji | al-Aaraji
  sex: m
  office: IRQ GOV 2017-01-30 .. 2018-10 interior minister
  office: IRQ GOV 2020-07 .. national security adviser

person Qubad Talabani
  sex: m
  office: IRQ GOV 2014-06 .. deputy prime minister of the Kurdish region

person Qusay Hussein
  name: Qusai Hussein
  short: Qusay | Qusai
  sex: m
  office: IRQ GOV 1991 .. 2003-04-09 son of the president, head of the Republican Guard

person Rafi al-Issawi
  name: Rafie al-Issawi | Rafa al-Issawi
  short: Issawi | al-Issawi
  sex: m
  office: IRQ GOV 2007-07 .. 2010-12-20 deputy prime minister
  office: IRQ GOV 2010-12-21 .. 2013-03 finance minister

person Saadoun al-Dulaimi
  name: Sadoun al-Dulaimi
  short: Dulaimi | al-Dulaimi
  sex: m
  office: IRQ GOV 2005-05 .. 2006-06-08 defence minister
  office: IRQ GOV 2011-08 .. 2014-10 acting defence minister

person Saadoun Hammadi
  name: Sa'dun Hammadi
  sex: m
  office: IRQ GOV 1991-03-23 .. 1991-09-13 prime minister
  office: IRQ LEG 1996 .. 2003-04-09 speaker of parliament

person Saddam Hussein
  name: Saddam Hussain | Saddam Husayn | Saddam
  short: Saddam | Hussein | Saddam Hussein
  sex: m
  office: IRQ GOV 1979-07-16 .. 2003-04-09 president

person Salim al-Jabouri
  name: Salim al-Jubouri | Saleem al-Jabouri
  short: Jabouri | al-Jabouri | Jubouri | al-Jubouri
  sex: m
  office: IRQ LEG 2014-07-15 .. 2018-06-30 speaker of parliament

person Taha Yassin Ramadan
  name: Taha Yasin Ramadan
  sex: m
  office: IRQ GOV 1979 .. 2003-04-09 vice president

person Tariq al-Hashimi
  name: Tareq al-Hashemi | Tariq al-Hashemi | Tareq al-Hashimi
  short: Hashimi | al-Hashimi | Hashemi | al-Hashemi
  sex: m
  office: IRQ GOV 2006-04-22 .. 2012-09-09 vice president

person Tariq Aziz
  name: Tareq Aziz
  sex: m
  office: IRQ GOV 1983-01 .. 2003-04-09 deputy prime minister, foreign minister to 1991

person Thabet al-Abbasi
  name: Thabit al-Abbasi | Thabet Muhammad al-Abbasi
  short: Abbasi | al-Abbasi
  sex: m
  office: IRQ GOV 2022-10-27 .. 2026-05 defence minister

person Uday Hussein
  name: Odai Hussein | Udai Hussein
  short: Uday | Odai | Udai
  sex: m
  office: IRQ GOV 1984 .. 2003-04-09 son of the president

# ISR Israel

person Aharon Barak
  sex: m
  office: ISR JUD 1995-08 .. 2006-09 president of the Supreme Court

person Ahmad Tibi
  name: Ahmed Tibi
  sex: m
  office: ISR OPP 1999-05 .. leader of Ta'al

person Amir Peretz
  sex: m
  office: ISR PTY 2005-11-10 .. 2006-05-03 leader of the Labour Party
  office: ISR GOV 2006-05-04 .. 2007-06-18 defence minister
  office: ISR GOV 2013-03-18 .. 2014-11-09 environment minister
  office: ISR GOV 2020-05-17 .. 2021-06-13 economy minister

person Amnon Lipkin-Shahak
  name: Amnon Shahak | Amnon Lipkin Shahak
  sex: m
  office: ISR MIL 1995-01-01 .. 1998-07-09 chief of staff
  office: ISR PTY 1998-12 .. 1999-07-05 party leader
  office: ISR GOV 1999-07-06 .. 2001-02 tourism minister

person Amos Gilad
  sex: m
  office: ISR GOV 2001 .. 2017 defence ministry official

person Ariel Sharon
  name: Arik Sharon
  sex: m
  office: ISR GOV 1984-09-13 .. 1992-07-13 housing minister
  office: ISR GOV 1996-07 .. 1999-07-06 infrastructure minister, foreign minister from 1998
  office: ISR OPP 1999-09-02 .. 2001-03-06 leader of Likud
  office: ISR GOV 2001-03-07 .. 2006-04-14 prime minister

person Aryeh Deri
  name: Arye Deri | Aryeh Dery
  sex: m
  office: ISR GOV 1988-12-22 .. 1993-09-14 interior minister
  office: ISR PTY 2012-10 .. 2015-05-13 leader of Shas
  office: ISR GOV 2015-05-14 .. 2021-06-13 interior minister
  office: ISR GOV 2022-12-29 .. 2023-01-22 interior minister
  office: ISR PTY 2023-01-23 .. leader of Shas

person Avi Dichter
  name: Avraham Dichter
  sex: m
  office: ISR SPY 2000-05 .. 2005-05 Shin Bet chief
  office: ISR GOV 2006-05-04 .. 2009-03-31 public security minister
  office: ISR GOV 2012-08 .. 2013-03 home front defence minister
  office: ISR GOV 2022-12-29 .. agriculture minister

person Avichay Adraee
  name: Avichai Adraee
  sex: m
  office: ISR MIL 2005 .. army spokesman

person Avigdor Lieberman
  name: Avigdor Liberman
  sex: m
  office: ISR GOV 1996-07 .. 1997-11 director of the prime minister's office
  office: ISR GOV 2001-03 .. 2002-03 infrastructure minister
  office: ISR GOV 2003-02 .. 2004-06 transport minister
  office: ISR GOV 2006-10-30 .. 2008-01-18 strategic affairs minister
  office: ISR GOV 2009-03-31 .. 2012-12-18 foreign minister
  office: ISR GOV 2013-11-11 .. 2015-05-06 foreign minister
  office: ISR OPP 2015-05-07 .. 2016-05-29 leader of Yisrael Beiteinu
  office: ISR GOV 2016-05-30 .. 2018-11-18 defence minister
  office: ISR OPP 2018-11-19 .. 2021-06-12 leader of Yisrael Beiteinu
  office: ISR GOV 2021-06-13 .. 2022-12-29 finance minister
  office: ISR OPP 2022-12-30 .. leader of Yisrael Beiteinu

person Aviv Kochavi
  name: Aviv Kohavi
  sex: m
  office: ISR MIL 2010-11 .. 2023-01-16 head of military intelligence, chief of staff from 2019

person Ayelet Shaked
  sex: f
  office: ISR GOV 2015-05-14 .. 2019-06-02 justice minister
  office: ISR GOV 2021-06-13 .. 2022-12-29 interior minister

person Ayman Odeh
  sex: m
  office: ISR OPP 2015-01 .. leader of the Joint List

person Azmi Bishara
  sex: m
  office: ISR OPP 1996-05 .. 2007-04-22 leader of Balad

person Baruch Goldstein
  sex: m
  office: ISR CRM 1994-02-25 .. gunman in Hebron

person Benjamin Netanyahu
  name: Binyamin Netanyahu | Bibi Netanyahu | Benjamin Netanyhau
  short: Netanyahu | Bibi
  sex: m
  office: ISR GOV 1988-12 .. 1992-07-13 deputy foreign minister
  office: ISR OPP 1993-03-25 .. 1996-06-17 leader of the opposition
  office: ISR GOV 1996-06-18 .. 1999-07-06 prime minister
  office: ISR PTY 1999-07-07 .. 2002-11-05 Likud politician
  office: ISR GOV 2002-11-06 .. 2003-02-27 foreign minister
  office: ISR GOV 2003-02-28 .. 2005-08-09 finance minister
  office: ISR OPP 2006-01-12 .. 2009-03-30 leader of the opposition
  office: ISR GOV 2009-03-31 .. 2021-06-13 prime minister
  office: ISR OPP 2021-06-14 .. 2022-12-28 leader of the opposition
  office: ISR GOV 2022-12-29 .. prime minister

person Benny Gantz
  name: Benjamin Gantz
  sex: m
  office: ISR MIL 2011-02-14 .. 2015-02-16 chief of staff
  office: ISR OPP 2018-12-27 .. 2020-05-16 leader of Blue and White
  office: ISR GOV 2020-05-17 .. 2022-12-29 defence minister
  office: ISR OPP 2022-12-30 .. 2023-10-11 leader of National Unity
  office: ISR GOV 2023-10-12 .. 2024-06-09 war cabinet minister
  office: ISR OPP 2024-06-10 .. leader of Blue and White

person Bezalel Smotrich
  sex: m
  office: ISR GOV 2019-06-17 .. 2020-05-17 transport minister
  office: ISR OPP 2020-05-18 .. 2022-12-28 leader of Religious Zionism
  office: ISR GOV 2022-12-29 .. finance minister

person Binyamin Ben-Eliezer
  name: Benjamin Ben-Eliezer | Binyamin Ben Eliezer
  short: Ben-Eliezer | Ben Eliezer
  sex: m
  office: ISR GOV 1992-07-13 .. 1996-06-18 housing minister
  office: ISR GOV 1999-07-06 .. 2002-11-02 minister, defence minister from 2001
  office: ISR GOV 2005-01 .. 2011-01-17 infrastructure minister

person Chaim Herzog
  sex: m
  office: ISR GOV 1983-05-05 .. 1993-05-13 president

person Dalia Itzik
  sex: f
  office: ISR GOV 1999-07 .. 2002-11 minister
  office: ISR GOV 2005-01 .. 2006-05-03 minister
  office: ISR LEG 2006-05-04 .. 2009-02 speaker of the Knesset

person Dan Halutz
  sex: m
  office: ISR MIL 2000-04 .. 2007-02-14 air force commander, chief of staff from 2005

person Daniel Hagari
  sex: m
  office: ISR MIL 2023-03 .. 2025-03 army spokesman

person Danny Ayalon
  name: Daniel Ayalon
  sex: m
  office: ISR GOV 2002-07 .. 2006-11 ambassador to the United States
  office: ISR GOV 2009-03-31 .. 2013-03-18 deputy foreign minister

person Danny Danon
  sex: m
  office: ISR GOV 2015-10-19 .. 2020-07 ambassador to the United Nations
  office: ISR GOV 2024-08 .. ambassador to the United Nations

person Danny Yatom
  sex: m
  office: ISR SPY 1996-06 .. 1998-04 Mossad chief
  office: ISR GOV 1999-07 .. 2001-03 chief of staff of the prime minister

person David Barnea
  name: Dedi Barnea
  sex: m
  office: ISR SPY 2021-06-01 .. 2026-06 Mossad chief

person David Levy
  sex: m
  office: ISR GOV 1990-06-11 .. 1992-07-13 foreign minister
  office: ISR GOV 1996-06-18 .. 1998-01-06 foreign minister
  office: ISR GOV 1999-07-06 .. 2000-08-04 foreign minister

person David Zini
  sex: m
  office: ISR MIL 2022 .. 2025-05 general
  office: ISR SPY 2025-10-05 .. Shin Bet chief

person Dore Gold
  sex: m
  office: ISR GOV 1997-07 .. 1999-07 ambassador to the United Nations
  office: ISR GOV 2001-03 .. 2006 adviser to the prime minister
  office: ISR GOV 2015-05 .. 2016-10 director general of the foreign ministry

person Dov Weisglass
  name: Dov Weissglas
  sex: m
  office: ISR GOV 2002-05 .. 2006-04 adviser to the prime minister

person Effie Defrin
  sex: m
  office: ISR MIL 2025-03 .. army spokesman

person Efraim Halevy
  name: Ephraim Halevy
  sex: m
  office: ISR SPY 1998-04 .. 2002-09 Mossad chief
  office: ISR GOV 2002-10 .. 2003-09 national security adviser

person Ehud Barak
  sex: m
  office: ISR MIL 1991-04-01 .. 1995-01-01 chief of staff
  office: ISR GOV 1995-07-18 .. 1996-06-18 interior minister, foreign minister
  office: ISR OPP 1997-06-03 .. 1999-07-05 leader of the Labour Party
  office: ISR GOV 1999-07-06 .. 2001-03-07 prime minister
  office: ISR GOV 2007-06-18 .. 2013-03-18 defence minister
  office: ISR PTY 2019-06 .. 2019-11 party leader

person Ehud Olmert
  sex: m
  office: ISR GOV 1993-11 .. 2003-02-16 mayor of Jerusalem
  office: ISR GOV 2003-02-28 .. 2009-03-31 prime minister from 2006

person Eli Cohen
  sex: m
  office: ISR GOV 2017-01 .. 2021-06-13 economy minister, intelligence minister
  office: ISR GOV 2022-12-29 .. foreign minister, energy minister

person Eli Yishai
  sex: m
  office: ISR GOV 1996-06-18 .. 2003-02-28 labour minister, interior minister
  office: ISR GOV 2006-05-04 .. 2013-03-18 trade minister, interior minister

person Esther Hayut
  sex: f
  office: ISR JUD 2017-10-26 .. 2023-10-16 president of the Supreme Court

person Eyal Zamir
  sex: m
  office: ISR MIL 2015-10 .. 2021-07 general
  office: ISR GOV 2023-02 .. 2025-03-04 director general of the defence ministry
  office: ISR MIL 2025-03-05 .. chief of staff

person Ezer Weizman
  name: Ezer Weizmann
  sex: m
  office: ISR GOV 1993-05-13 .. 2000-07-13 president

person Gabi Ashkenazi
  sex: m
  office: ISR MIL 2007-02-14 .. 2011-02-14 chief of staff
  office: ISR PTY 2019-02 .. 2020-05-16 Blue and White politician
  office: ISR GOV 2020-05-17 .. 2021-06-13 foreign minister

person Gadi Eisenkot
  name: Gadi Eizenkot
  sex: m
  office: ISR MIL 2015-02-16 .. 2019-01-15 chief of staff
  office: ISR OPP 2022-08 .. 2023-10-11 opposition politician
  office: ISR GOV 2023-10-12 .. 2024-06-09 war cabinet observer
  office: ISR OPP 2024-06-10 .. opposition politician

person Gali Baharav-Miara
  sex: f
  office: ISR JUD 2022-02-08 .. attorney general

person Gideon Saar
  name: Gideon Sa'ar | Gideon Sa’ar
  sex: m
  office: ISR GOV 2009-03-31 .. 2014-11-04 education minister, interior minister
  office: ISR OPP 2020-12-08 .. 2021-06-12 leader of New Hope
  office: ISR GOV 2021-06-13 .. 2022-12-29 justice minister
  office: ISR OPP 2022-12-30 .. 2023-10-11 opposition politician
  office: ISR GOV 2023-10-12 .. 2024-03-25 minister without portfolio
  office: ISR GOV 2024-09-29 .. minister, foreign minister from November 2024

person Gilad Erdan
  sex: m
  office: ISR GOV 2009-03-31 .. 2020-05-17 minister
  office: ISR GOV 2020-07 .. 2024-08 ambassador to the United Nations

person Gilad Shalit
  sex: m
  office: ISR MIL 2005-07 .. 2012-04 captured soldier

person Herzi Halevi
  name: Herzl Halevi
  sex: m
  office: ISR MIL 2014-09 .. 2025-03-05 head of military intelligence, chief of staff from 2023

person Isaac Herzog
  name: Yitzhak Herzog
  sex: m
  office: ISR GOV 2005-01-10 .. 2011-01-17 minister
  office: ISR OPP 2013-11-22 .. 2018-07-31 leader of the Labour Party
  office: ISR GOV 2018-08-01 .. 2021-07-06 head of the Jewish Agency
  office: ISR GOV 2021-07-07 .. president

person Israel Katz
  name: Yisrael Katz
  sex: m
  office: ISR GOV 2003-02-28 .. 2006-01-14 agriculture minister
  office: ISR GOV 2009-03-31 .. 2021-06-13 transport minister, foreign minister, finance minister
  office: ISR GOV 2022-12-29 .. 2024-11-07 energy minister, foreign minister
  office: ISR GOV 2024-11-08 .. defence minister

person Itamar Ben-Gvir
  name: Itamar Ben Gvir
  short: Ben-Gvir | Ben Gvir
  sex: m
  office: ISR OPP 2019-02 .. 2022-12-28 leader of Jewish Power
  office: ISR GOV 2022-12-29 .. 2025-01-21 national security minister
  office: ISR GOV 2025-03-19 .. national security minister

person Jonathan Conricus
  sex: m
  office: ISR MIL 2017 .. 2021 army spokesman
  office: ISR MIL 2023-10 .. 2023-12 army spokesman

person Mansour Abbas
  sex: m
  office: ISR OPP 2019-04 .. 2021-06-12 leader of Ra'am
  office: ISR PTY 2021-06-13 .. leader of Ra'am

person Mark Regev
  sex: m
  office: ISR GOV 2004 .. 2006 foreign ministry spokesman
  office: ISR GOV 2007 .. 2015 government spokesman
  office: ISR GOV 2016-04 .. 2022 ambassador to Britain, adviser to the prime minister
  office: ISR GOV 2023-10 .. 2024-12 adviser to the prime minister

person Meir Dagan
  sex: m
  office: ISR SPY 2002-10 .. 2011-01-06 Mossad chief

person Merav Michaeli
  sex: f
  office: ISR OPP 2021-01-24 .. 2021-06-12 leader of the Labour Party
  office: ISR GOV 2021-06-13 .. 2022-12-29 transport minister
  office: ISR OPP 2022-12-30 .. 2024-05-28 leader of the Labour Party

person Miri Regev
  sex: f
  office: ISR MIL 2005 .. 2007 army spokeswoman
  office: ISR GOV 2015-05-14 .. 2021-06-13 culture minister, transport minister
  office: ISR GOV 2022-12-29 .. transport minister

person Mordechai Vanunu
  sex: m
  office: ISR CVL 1986 .. nuclear whistleblower

person Moshe Arens
  sex: m
  office: ISR GOV 1988-12-22 .. 1992-07-13 foreign minister, defence minister
  office: ISR GOV 1999-01-27 .. 1999-07-06 defence minister

person Moshe Katsav
  name: Moshe Katzav
  sex: m
  office: ISR GOV 2000-08-01 .. 2007-07-01 president

person Moshe Yaalon
  name: Moshe Ya'alon | Moshe Ya’alon | Boogie Yaalon
  sex: m
  office: ISR MIL 2002-07-09 .. 2005-06-01 chief of staff
  office: ISR GOV 2009-03-31 .. 2016-05-22 strategic affairs minister, defence minister from 2013
  office: ISR OPP 2019-01 .. 2021-03 opposition politician

person Nadav Shoshani
  sex: m
  office: ISR MIL 2024 .. army spokesman

person Naftali Bennett
  sex: m
  office: ISR GOV 2013-03-18 .. 2019-06 economy minister, education minister
  office: ISR GOV 2019-11-12 .. 2020-05-17 defence minister
  office: ISR OPP 2020-05-18 .. 2021-06-12 leader of Yamina
  office: ISR GOV 2021-06-13 .. 2022-11-08 prime minister, alternate prime minister
  office: ISR PTY 2025-04 .. party leader

person Ovadia Yosef
  name: Rabbi Ovadia Yosef
  sex: m
  office: ISR REL 1984 .. 2013-10-07 spiritual leader of Shas

person Peter Lerner
  sex: m
  office: ISR MIL 2013 .. 2017 army spokesman
  office: ISR MIL 2023-10 .. 2024-09 army spokesman

person Raanan Gissin
  name: Ra'anan Gissin
  sex: m
  office: ISR GOV 2001-03 .. 2006-04 government spokesman

person Reuven Rivlin
  sex: m
  office: ISR LEG 2003-02-28 .. 2006-03-28 speaker of the Knesset
  office: ISR LEG 2009-03-30 .. 2013-02-05 speaker of the Knesset
  office: ISR GOV 2014-07-24 .. 2021-07-07 president

person Ron Dermer
  sex: m
  office: ISR GOV 2013-10 .. 2021-01 ambassador to the United States
  office: ISR GOV 2022-12-29 .. 2025-11 strategic affairs minister

person Ronen Bar
  sex: m
  office: ISR SPY 2021-10-13 .. 2025-06-15 Shin Bet chief

person Shaul Mofaz
  sex: m
  office: ISR MIL 1998-07-09 .. 2002-07-09 chief of staff
  office: ISR GOV 2002-11-04 .. 2009-03-31 defence minister, transport minister
  office: ISR OPP 2012-03-28 .. 2015-03 leader of Kadima

person Shimon Peres
  sex: m
  office: ISR GOV 1988-12-22 .. 1990-03-15 finance minister
  office: ISR PTY 1990-03-16 .. 1992-07-12 leader of the Labour Party
  office: ISR GOV 1992-07-13 .. 1996-06-18 foreign minister, prime minister from 1995
  office: ISR PTY 1996-06-19 .. 1999-07-05 Labour politician
  office: ISR GOV 1999-07-06 .. 2002-11-02 minister, foreign minister from 2001
  office: ISR PTY 2002-11-03 .. 2005-01-09 leader of the Labour Party
  office: ISR GOV 2005-01-10 .. 2007-07-14 vice prime minister
  office: ISR GOV 2007-07-15 .. 2014-07-24 president

person Shlomo Ben-Ami
  name: Shlomo Ben Ami
  short: Ben-Ami | Ben Ami
  sex: m
  office: ISR GOV 1999-07-06 .. 2001-03-07 public security minister, foreign minister

person Silvan Shalom
  name: Sylvan Shalom
  sex: m
  office: ISR GOV 2001-03-07 .. 2006-01-18 finance minister, foreign minister
  office: ISR GOV 2009-03-31 .. 2015-12-24 vice prime minister, interior minister

person Tamir Pardo
  sex: m
  office: ISR SPY 2011-01-06 .. 2016-01-05 Mossad chief

person Tzachi Hanegbi
  name: Tzahi Hanegbi
  sex: m
  office: ISR GOV 1996-09 .. 1999-07 justice minister
  office: ISR GOV 2001-03 .. 2004-09 public security minister
  office: ISR GOV 2016-05 .. 2021-06 minister
  office: ISR GOV 2023-01 .. 2025-10 national security adviser

person Tzipi Livni
  sex: f
  office: ISR GOV 2001-03-07 .. 2009-03-30 minister, foreign minister from 2006
  office: ISR OPP 2009-03-31 .. 2012-03-28 leader of Kadima
  office: ISR GOV 2013-03-18 .. 2014-12-02 justice minister
  office: ISR OPP 2014-12-03 .. 2019-02-18 party leader

person Yair Golan
  sex: m
  office: ISR MIL 2011 .. 2017-05 general
  office: ISR OPP 2024-05-28 .. leader of the Democrats

person Yair Lapid
  sex: m
  office: ISR PTY 2012-01 .. 2013-03-17 leader of Yesh Atid
  office: ISR GOV 2013-03-18 .. 2014-12-02 finance minister
  office: ISR OPP 2015-05 .. 2021-06-12 leader of Yesh Atid
  office: ISR GOV 2021-06-13 .. 2022-12-29 foreign minister, prime minister from July 2022
  office: ISR OPP 2022-12-30 .. leader of the opposition

person Yariv Levin
  sex: m
  office: ISR GOV 2015-05 .. 2020-05-16 tourism minister
  office: ISR LEG 2020-05-17 .. 2021-07-13 speaker of the Knesset
  office: ISR GOV 2022-12-29 .. justice minister

person Yigal Amir
  sex: m
  office: ISR CRM 1995-11-04 .. assassin of Yitzhak Rabin

person Yitzhak Mordechai
  name: Itzhak Mordechai
  sex: m
  office: ISR GOV 1996-06-18 .. 1999-01-25 defence minister
  office: ISR GOV 1999-07-06 .. 2000-05 transport minister

person Yitzhak Rabin
  name: Yitzchak Rabin | Itzhak Rabin
  sex: m
  office: ISR GOV 1984-09-13 .. 1990-03-15 defence minister
  office: ISR PTY 1992-02 .. 1992-07-12 leader of the Labour Party
  office: ISR GOV 1992-07-13 .. 1995-11-04 prime minister

person Yitzhak Shamir
  name: Yitzchak Shamir
  sex: m
  office: ISR GOV 1986-10-20 .. 1992-07-13 prime minister

person Yoav Gallant
  name: Yoav Galant
  sex: m
  office: ISR MIL 2005-11 .. 2010-10 head of Southern Command
  office: ISR GOV 2015-05-14 .. 2021-06-13 housing minister, education minister
  office: ISR GOV 2022-12-29 .. 2024-11-05 defence minister

person Yosef Lapid
  name: Tommy Lapid
  sex: m
  office: ISR PTY 1999-03 .. 2003-02-27 leader of Shinui
  office: ISR GOV 2003-02-28 .. 2004-12-04 justice minister

person Yossi Beilin
  sex: m
  office: ISR GOV 1992-07-13 .. 1996-06-18 deputy foreign minister
  office: ISR GOV 1999-07-06 .. 2001-03-07 justice minister
  office: ISR OPP 2004-03 .. 2008-03 leader of Meretz

person Yossi Cohen
  sex: m
  office: ISR GOV 2013-09 .. 2016-01-05 national security adviser
  office: ISR SPY 2016-01-06 .. 2021-06-01 Mossad chief

person Yossi Sarid
  sex: m
  office: ISR GOV 1992-12-31 .. 1996-06-18 environment minister
  office: ISR GOV 1999-07-06 .. 2000-06 education minister
  office: ISR OPP 2001-03 .. 2004-03 leader of Meretz

person Yuval Diskin
  sex: m
  office: ISR SPY 2005-05-15 .. 2011-05-15 Shin Bet chief

# JOR Jordan

person Abdelraouf Rawabdeh
  name: Abdul Raouf al-Rawabdeh | Abdur-Ra'uf Rawabdeh
  sex: m
  office: JOR GOV 1999-03-04 .. 2000-06-18 prime minister

person Abdul Ilah Khatib
  name: Abdelilah al-Khatib | Abdul Illah Khatib | Abdel-Elah al-Khatib
  sex: m
  office: JOR GOV 1998-08 .. 2002-01 foreign minister
  office: JOR GOV 2005-11 .. 2007-11 foreign minister
  office: IGO:UN 2011-04 .. 2011-10 envoy to Libya

person Abdul Karim Kabariti
  name: Abdul-Karim al-Kabariti | Abdel Karim Kabariti
  sex: m
  office: JOR GOV 1995-01-08 .. 1997-03-19 foreign minister, prime minister from 1996

person Abdul Salam Majali
  name: Abdel Salam al-Majali | Abdul-Salam al-Majali
  sex: m
  office: JOR GOV 1993-05-29 .. 1995-01-07 prime minister
  office: JOR GOV 1997-03-19 .. 1998-08-20 prime minister

person Abdullah Ensour
  name: Abdullah al-Nsour | Abdullah Nsur
  short: Ensour | Nsour | al-Nsour | Nsur
  sex: m
  office: JOR GOV 2012-10-11 .. 2016-06-01 prime minister

person Abu Muhammad al-Maqdisi
  name: Abu Mohammed al-Maqdisi
  short: Maqdisi | al-Maqdisi
  sex: m
  office: JOR REL 1995 .. militant cleric

person Adnan Badran
  sex: m
  office: JOR GOV 2005-04-07 .. 2005-11-27 prime minister

person Ali Abu al-Ragheb
  name: Ali Abul Ragheb | Ali Abu Ragheb
  short: Abu al-Ragheb | Abul Ragheb | Ragheb
  sex: m
  office: JOR GOV 2000-06-19 .. 2003-10-25 prime minister

person Awn Khasawneh
  name: Awn al-Khasawneh | Awn Shawkat Al-Khasawneh
  sex: m
  office: JOR GOV 2011-10-24 .. 2012-04-26 prime minister

person Ayman Safadi
  name: Ayman al-Safadi
  sex: m
  office: JOR GOV 2017-01-15 .. foreign minister

person Bisher al-Khasawneh
  name: Bisher Khasawneh | Bisher Al-Khasawneh
  sex: m
  office: JOR GOV 2020-10-12 .. 2024-09-15 prime minister

person Faisal al-Fayez
  name: Faisal Fayez
  sex: m
  office: JOR GOV 2003-10-25 .. 2005-04-06 prime minister
  office: JOR LEG 2015-10 .. speaker of the Senate

person Fayez Tarawneh
  name: Fayez al-Tarawneh
  sex: m
  office: JOR GOV 1998-08-20 .. 1999-03-04 prime minister
  office: JOR GOV 2012-05-02 .. 2012-10-11 prime minister

person Hani al-Mulki
  name: Hani Mulki
  sex: m
  office: JOR GOV 2016-06-01 .. 2018-06-14 prime minister

person Hussein bin Abdullah
  name: Crown Prince Hussein bin Abdullah | Al Hussein bin Abdullah II
  short: Crown Prince Hussein | Prince Hussein
  sex: m
  office: JOR GOV 2009-07-02 .. crown prince

person Jafar Hassan
  name: Jaafar Hassan
  sex: m
  office: JOR GOV 2024-09-15 .. prime minister

person King Abdullah II
  name: Abdullah II | King Abdullah II of Jordan | Abdullah II of Jordan | King Abdullah of Jordan | Abdullah II bin al-Hussein
  short: King Abdullah | Abdullah
  sex: m
  office: JOR GOV 1999-02-07 .. king

person King Hussein
  name: Hussein bin Talal | King Hussein bin Talal
  short: Hussein | King Hussein
  sex: m
  office: JOR GOV 1952-08-11 .. 1999-02-07 king

person Marouf al-Bakhit
  name: Marouf Bakhit
  sex: m
  office: JOR GOV 2005-11-27 .. 2007-11-25 prime minister
  office: JOR GOV 2011-02-09 .. 2011-10-24 prime minister

person Marwan Muasher
  name: Marwan al-Muasher
  sex: m
  office: JOR GOV 2002-01 .. 2005-11 foreign minister, deputy prime minister

person Mudar Badran
  sex: m
  office: JOR GOV 1989-12-04 .. 1991-06-19 prime minister

person Nader al-Dahabi
  name: Nader Dahabi
  sex: m
  office: JOR GOV 2007-11-25 .. 2009-12-14 prime minister

person Nasser Judeh
  name: Nasser Joudeh
  sex: m
  office: JOR GOV 2009-02-23 .. 2017-01-15 foreign minister

person Omar Razzaz
  name: Omar al-Razzaz
  sex: m
  office: JOR GOV 2018-06-14 .. 2020-10-12 prime minister

person Prince Hamzah bin Hussein
  name: Hamzah bin Hussein | Prince Hamzah | Prince Hamza | Hamza bin Hussein
  short: Hamzah | Prince Hamzah | Prince Hamza | Hamza
  sex: m
  office: JOR GOV 1999-02-07 .. 2004-11-28 crown prince
  office: JOR CVL 2021-04-03 .. prince under house arrest

person Prince Hassan bin Talal
  name: Hassan bin Talal | Prince Hassan | Crown Prince Hassan
  short: Prince Hassan | Hassan
  sex: m
  office: JOR GOV 1965-04-01 .. 1999-01-25 crown prince
  office: JOR GOV 1999-01-26 .. prince

person Queen Noor
  name: Noor al-Hussein
  short: Noor | Queen Noor
  sex: f
  office: JOR GOV 1978-06-15 .. 1999-02-07 queen

person Queen Rania
  name: Rania al-Abdullah | Queen Rania of Jordan
  short: Rania | Queen Rania
  sex: f
  office: JOR GOV 1999-03-22 .. queen

person Samir Rifai
  name: Samir al-Rifai
  sex: m
  office: JOR GOV 2009-12-14 .. 2011-02-09 prime minister

person Taher Masri
  name: Taher al-Masri | Tahir al-Masri
  sex: m
  office: JOR GOV 1991-06-19 .. 1991-11-21 prime minister

person Zaid ibn Shaker
  name: Zaid bin Shaker | Sharif Zaid ibn Shaker
  short: Shaker | ibn Shaker | bin Shaker
  sex: m
  office: JOR GOV 1991-11-21 .. 1993-05-29 prime minister
  office: JOR GOV 1995-01-08 .. 1996-02-04 prime minister

# KWT Kuwait

person Ahmad Abdullah al-Sabah
  name: Ahmad al-Abdullah al-Sabah | Ahmad Al-Abdullah Al-Sabah
  short: Sheikh Ahmad
  sex: m
  office: KWT GOV 2024-05-12 .. prime minister

person Ahmad Nawaf al-Sabah
  name: Ahmad Nawaf al-Ahmad al-Sabah | Ahmed Nawaf Al-Ahmad Al-Sabah | Ahmad Nawaf Al-Ahmad Al-Sabah
  short: Sheikh Ahmad
  sex: m
  office: KWT GOV 2022-07-24 .. 2023-12-20 prime minister

person Jaber al-Ahmad al-Sabah
  name: Jaber al-Ahmed al-Sabah | Sheikh Jaber al-Ahmed al-Sabah | Jaber Al-Ahmad Al-Sabah
  short: Sheikh Jaber | Jaber
  sex: m
  office: KWT GOV 1977-12-31 .. 2006-01-15 emir

person Jaber al-Mubarak al-Sabah
  name: Jaber Al-Mubarak Al-Hamad Al-Sabah | Jaber al-Mubarak
  short: Sheikh Jaber
  sex: m
  office: KWT GOV 2011-12-04 .. 2019-11-19 prime minister

person Mishal al-Ahmad al-Sabah
  name: Meshal al-Ahmad al-Sabah | Mishal Al-Ahmad Al-Jaber Al-Sabah | Sheikh Meshal
  short: Sheikh Meshal | Sheikh Mishal | Meshal | Mishal
  sex: m
  office: KWT GOV 2020-10-08 .. 2023-12-15 crown prince
  office: KWT GOV 2023-12-16 .. emir

person Mohammed Sabah al-Salem al-Sabah
  name: Mohammad Sabah al-Salem al-Sabah | Muhammad Sabah Al-Salem Al-Sabah
  short: Sheikh Mohammed | Sheikh Mohammad
  sex: m
  office: KWT GOV 2003-07 .. 2011-10 foreign minister
  office: KWT GOV 2024-01-04 .. 2024-04-15 prime minister

person Nasser al-Mohammed al-Sabah
  name: Nasser Mohammed al-Ahmad al-Sabah | Nasser Al-Mohammed Al-Ahmed Al-Sabah
  short: Sheikh Nasser
  sex: m
  office: KWT GOV 2006-02-07 .. 2011-11-28 prime minister

person Nawaf al-Ahmad al-Sabah
  name: Nawaf al-Ahmed al-Sabah | Nawaf Al-Ahmad Al-Jaber Al-Sabah | Sheikh Nawaf
  short: Sheikh Nawaf | Nawaf
  sex: m
  office: KWT GOV 2006-02-07 .. 2020-09-28 crown prince
  office: KWT GOV 2020-09-29 .. 2023-12-16 emir

person Saad al-Abdullah al-Sabah
  name: Saad Al-Abdullah Al-Salim Al-Sabah | Sheikh Saad al-Abdullah al-Sabah
  short: Sheikh Saad | Saad
  sex: m
  office: KWT GOV 1978-02 .. 2006-01-24 crown prince, prime minister to 2003

person Sabah al-Ahmad al-Sabah
  name: Sabah al-Ahmed al-Sabah | Sabah Al-Ahmad Al-Jaber Al-Sabah | Sheikh Sabah al-Ahmad al-Sabah
  short: Sheikh Sabah | Sabah
  sex: m
  office: KWT GOV 1963-01 .. 2003-07-12 foreign minister
  office: KWT GOV 2003-07-13 .. 2006-01-28 prime minister
  office: KWT GOV 2006-01-29 .. 2020-09-29 emir

person Sabah al-Khalid al-Sabah
  name: Sabah Al-Khalid Al-Hamad Al-Sabah | Sabah al-Khaled al-Sabah | Sabah Al-Khalid Al-Sabah
  short: Sheikh Sabah
  sex: m
  office: KWT GOV 2011-10-22 .. 2019-12-16 foreign minister
  office: KWT GOV 2019-12-17 .. 2022-07-18 prime minister
  office: KWT GOV 2024-06-01 .. crown prince

# LBN Lebanon

person Abbas Ibrahim
  sex: m
  office: LBN SPY 2011-07 .. 2023-03 general security chief

person Abbas Musawi
  name: Abbas al-Musawi | Abbas Mussawi | Abbas al-Moussawi
  short: Musawi | al-Musawi | Mussawi | Moussawi | al-Moussawi
  sex: m
  office: LBN REB 1991-05 .. leader of Hezbollah

person Abdallah Bou Habib
  name: Abdallah Bouhabib
  short: Bou Habib | Bouhabib
  sex: m
  office: LBN GOV 2021-09-10 .. 2025-02-08 foreign minister

person Adnan Mansour
  sex: m
  office: LBN GOV 2011-06-13 .. 2014-02-15 foreign minister

person Amin Gemayel
  name: Amine Gemayel
  sex: m
  office: LBN PTY 2000-07 .. leader of the Kataeb party

person Antoine Lahad
  name: Antoine Lahd
  sex: m
  office: LBN PRM 1984-01 .. 2000-05-24 commander of the South Lebanon Army

person Ashraf Rifi
  sex: m
  office: LBN COP 2005-04 .. 2013-03-31 police chief
  office: LBN GOV 2014-02-15 .. 2016-12-18 justice minister

person Bechara al-Rai
  name: Bechara Boutros Rai | Beshara al-Rai | Bechara Boutros al-Rai
  sex: m
  office: LBN REL 2011-03-15 .. Maronite patriarch

person Elias Hrawi
  name: Elias al-Hrawi
  sex: m
  office: LBN GOV 1989-11-24 .. 1998-11-24 president

person Elias Murr
  name: Elias al-Murr
  sex: m
  office: LBN GOV 2000-10-26 .. 2004-10 interior minister
  office: LBN GOV 2005-04-19 .. 2011-06-13 defence minister

person Elie Hobeika
  sex: m
  office: LBN GOV 1990-12 .. 1998-12 minister

person Emile Lahoud
  name: Émile Lahoud
  sex: m
  office: LBN MIL 1989-11 .. 1998-11-23 army commander
  office: LBN GOV 1998-11-24 .. 2007-11-23 president

person Faris Boueiz
  name: Fares Bouez | Faris Bouez
  sex: m
  office: LBN GOV 1990-12-24 .. 1998-12-04 foreign minister

person Fawzi Salloukh
  name: Fawzi Sallukh
  sex: m
  office: LBN GOV 2005-07-19 .. 2009-11-09 foreign minister

person Fouad Siniora
  name: Fuad Siniora | Fouad Saniora | Fouad al-Siniora
  sex: m
  office: LBN GOV 1992-10 .. 1998-12 minister of state for finance
  office: LBN GOV 2000-10-26 .. 2004-10 finance minister
  office: LBN GOV 2005-07-19 .. 2009-11-09 prime minister
  office: LBN PTY 2009-11-10 .. 2018-05 politician

person Fuad Shukr
  name: Fouad Shukr | Fuad Shukur
  sex: m
  office: LBN REB 1983 .. Hezbollah commander

person Gebran Bassil
  name: Jibran Bassil
  sex: m
  office: LBN GOV 2008-07 .. 2014-02-14 telecommunications minister, energy minister
  office: LBN GOV 2014-02-15 .. 2020-01-21 foreign minister
  office: LBN PTY 2020-01-22 .. leader of the Free Patriotic Movement

person Hashem Safieddine
  name: Hashem Safi al-Din | Hashem Safieddin
  short: Safieddine | Safi al-Din | Safieddin
  sex: m
  office: LBN REB 2001 .. head of Hezbollah's executive council

person Hassan Diab
  sex: m
  office: LBN GOV 2020-01-21 .. 2021-09-10 prime minister

person Hassan Nasrallah
  name: Hasan Nasrallah | Sayyed Hassan Nasrallah | Sayed Hassan Nasrallah
  sex: m
  office: LBN REB 1992-02-16 .. leader of Hezbollah

person Ibrahim Aqil
  name: Ibrahim Akil
  sex: m
  office: LBN REB 1983 .. Hezbollah commander

person Imad Mughniyeh
  name: Imad Mughniyah | Imad Mugniyah | Imad Moughniyeh
  sex: m
  office: LBN REB 1983 .. Hezbollah commander

person Jean Kahwaji
  name: Jean Qahwaji | Jean Kahwagi
  sex: m
  office: LBN MIL 2008-08-29 .. 2017-03-08 army commander

person Joseph Aoun
  name: General Joseph Aoun
  sex: m
  office: LBN MIL 2017-03-08 .. 2025-01-08 army commander
  office: LBN GOV 2025-01-09 .. president

person Michel Aoun
  sex: m
  office: LBN GOV 1988-09-22 .. 1990-10-13 head of the military government
  office: LBN OPP 1991-08 .. 2016-10-30 leader of the Free Patriotic Movement
  office: LBN GOV 2016-10-31 .. 2022-10-30 president
  office: LBN PTY 2022-10-31 .. founder of the Free Patriotic Movement

person Michel Murr
  sex: m
  office: LBN GOV 1990 .. 2000-10 defence minister, interior minister

person Michel Suleiman
  name: Michel Sleiman | Michel Sulaiman
  sex: m
  office: LBN MIL 1998-12-21 .. 2008-05-24 army commander
  office: LBN GOV 2008-05-25 .. 2014-05-24 president

person Mohammad Afif
  name: Mohammed Afif
  sex: m
  office: LBN REB 2014 .. Hezbollah spokesman

person Mohammad Hussein Fadlallah
  name: Mohammed Hussein Fadlallah | Muhammad Hussein Fadlallah
  sex: m
  office: LBN REL 1976 .. 2010-07-04 grand ayatollah

person Mohammad Raad
  name: Mohammed Raad
  sex: m
  office: LBN LEG 1992-10 .. head of Hezbollah's parliamentary bloc

person Morgan Ortagus
  sex: f
  office: USA GOV 2019-04 .. 2021-01-20 state department spokeswoman
  office: USA GOV 2025-01 .. 2026-11 deputy envoy to the Middle East

person Mustafa Badreddine
  name: Mustafa Badr al-Din
  short: Badreddine | Badr al-Din
  sex: m
  office: LBN REB 2008 .. Hezbollah commander

person Nabih Berri
  name: Nabih Berry
  sex: m
  office: LBN LEG 1992-10-20 .. speaker of parliament

person Naim Qassem
  name: Naim Kassem | Naim Qasim | Sheikh Naim Qassem
  sex: m
  office: LBN REB 1991 .. deputy leader, leader of Hezbollah from 2024

person Najib Mikati
  name: Nagib Mikati | Najib Miqati
  sex: m
  office: LBN GOV 2005-04-19 .. 2005-07-19 prime minister
  office: LBN GOV 2011-06-13 .. 2014-02-15 prime minister
  office: LBN GOV 2021-09-10 .. 2025-02-08 prime minister

person Nasrallah Sfeir
  name: Nasrallah Boutros Sfeir | Cardinal Sfeir
  sex: m
  office: LBN REL 1986-04-19 .. 2011-02-26 Maronite patriarch

person Nawaf Salam
  sex: m
  office: LBN GOV 2007-07 .. 2017-12 ambassador to the United Nations
  office: IGO:ICJ 2018-02-06 .. 2025-01-14 judge, president of the International Court of Justice
  office: LBN GOV 2025-02-08 .. prime minister

person Nouhad Machnouk
  name: Nohad Machnouk | Nuhad Mashnouq
  sex: m
  office: LBN GOV 2014-02-15 .. 2019-01-31 interior minister

person Omar Karami
  name: Omar Karame | Omar Karameh
  sex: m
  office: LBN GOV 1990-12-24 .. 1992-05-16 prime minister
  office: LBN GOV 2004-10-26 .. 2005-04-13 prime minister

person Pierre Gemayel
  sex: m
  office: LBN GOV 2005-07-19 .. 2006-11-21 industry minister

person Rafik Hariri
  name: Rafiq Hariri | Rafik al-Hariri | Rafiq al-Hariri
  sex: m
  office: LBN GOV 1992-10-31 .. 1998-12-02 prime minister
  office: LBN OPP 1998-12-03 .. 2000-10-25 opposition politician
  office: LBN GOV 2000-10-26 .. 2004-10-21 prime minister

person Rashid Solh
  name: Rashid el-Solh | Rashid al-Solh
  short: Solh | el-Solh
  sex: m
  office: LBN GOV 1992-05-16 .. 1992-10-31 prime minister

person Riad Salameh
  name: Riad Salamé | Riad Salame
  sex: m
  office: LBN GOV 1993-08-01 .. 2023-07-31 central bank governor

person Rodolphe Haykal
  name: Rodolph Haykal | Rudolf Haikal
  sex: m
  office: LBN MIL 2025-03-13 .. army commander

person Saad Hariri
  name: Saad al-Hariri | Saad el-Hariri | Saad Eddin Hariri
  sex: m
  office: LBN PTY 2005-04-20 .. 2009-11-08 leader of the Future Movement
  office: LBN GOV 2009-11-09 .. 2011-06-13 prime minister
  office: LBN OPP 2011-06-14 .. 2016-12-17 leader of the Future Movement
  office: LBN GOV 2016-12-18 .. 2020-01-21 prime minister
  office: LBN PTY 2020-01-22 .. 2022-01-24 leader of the Future Movement

person Samir Geagea
  name: Samir Jaja
  sex: m
  office: LBN PTY 1986-01-15 .. leader of the Lebanese Forces

person Samir Kuntar
  name: Samir Qantar
  sex: m
  office: LBN REB 1979-04 .. militant

person Samy Gemayel
  name: Sami Gemayel
  sex: m
  office: LBN PTY 2009-06 .. leader of the Kataeb party

person Selim Hoss
  name: Selim al-Hoss | Salim al-Hoss | Salim Hoss
  sex: m
  office: LBN GOV 1987-06-02 .. 1990-12-24 prime minister
  office: LBN GOV 1998-12-04 .. 2000-10-26 prime minister

person Subhi Tufayli
  name: Sobhi Tufaili | Subhi al-Tufayli | Sobhi Toufaili
  sex: m
  office: LBN REB 1989-11 .. 1991-05 leader of Hezbollah

person Suleiman Franjieh
  name: Suleiman Frangieh | Sleiman Frangieh | Suleiman Frangiyeh
  sex: m
  office: LBN GOV 2004-10 .. 2005-04 interior minister
  office: LBN PTY 2005-05 .. leader of the Marada Movement

person Tammam Salam
  name: Tamam Salam
  sex: m
  office: LBN GOV 2014-02-15 .. 2016-12-18 prime minister

person Wafiq Safa
  name: Wafik Safa
  sex: m
  office: LBN REB 1987 .. Hezbollah security official

person Walid Jumblatt
  name: Walid Joumblatt | Waleed Jumblatt
  sex: m
  office: LBN PTY 1977-03 .. leader of the Progressive Socialist Party

person Youssef Raggi
  name: Youssef Rajji | Joe Raggi
  sex: m
  office: LBN GOV 2025-02-08 .. foreign minister

person Ziad Baroud
  sex: m
  office: LBN GOV 2008-07-11 .. 2011-06-13 interior minister

# LBY Libya

person Abdel Basset al-Megrahi
  name: Abdelbaset al-Megrahi | Abdelbaset Ali al-Megrahi | Abdel Basset Ali al-Megrahi
  short: Megrahi | al-Megrahi
  sex: m
  office: LBY CRM 1991-11-14 .. Lockerbie bomber

person Abdel Fattah Younes
  name: Abdel Fattah Younis | Abdul Fatah Younis | Abdel-Fattah Younis
  sex: m
  office: LBY GOV 2003 .. 2011-02-21 interior minister
  office: LBY REB 2011-02-22 .. rebel army commander

person Abdel Rahman Shalgham
  name: Abdel-Rahman Shalgam | Abdurrahman Shalgham | Abdel Rahman Shalqam
  sex: m
  office: LBY GOV 2000-03 .. 2009-03 foreign minister
  office: LBY GOV 2009-04 .. 2011-02-25 ambassador to the United Nations

person Abdelhakim Belhadj
  name: Abdel Hakim Belhaj | Abdul Hakim Belhadj | Abdelhakim Belhaj
  sex: m
  office: LBY REB 2011-08 .. 2012-04 head of the Tripoli Military Council
  office: LBY PTY 2012-05 .. leader of the Watan Party

person Abdul Hamid Dbeibah
  name: Abdulhamid Dbeibah | Abdul Hamid Dbeibeh | Abdelhamid Dbeibah | Abdulhamid al-Dbeibah | Abdul Hamid al-Dbeibah | Abdulhamid Dbeibeh
  sex: m
  office: LBY GOV 2021-03-15 .. prime minister

person Abdullah al-Thinni
  name: Abdullah al-Thani | Abdullah Thinni
  short: Thinni | al-Thinni | Thani | al-Thani
  sex: m
  office: LBY GOV 2014-03-11 .. 2021-03-15 prime minister, head of the eastern government from 2014

person Abdullah Senussi
  name: Abdullah al-Senussi | Abdullah al-Sanussi | Abdullah Sanussi
  short: Senussi | al-Senussi | Sanussi
  sex: m
  office: LBY SPY 1992 .. 2011-10 intelligence chief

person Abdurrahim el-Keib
  name: Abdurrahim al-Keib | Abdel Rahim al-Kib | Abdurrahim El-Keib
  short: Keib | el-Keib | al-Keib | El-Keib
  sex: m
  office: LBY GOV 2011-11-24 .. 2012-11-14 prime minister

person Aguila Saleh
  name: Agila Saleh | Aqila Saleh | Aguila Saleh Issa | Akila Saleh
  short: Saleh
  sex: m
  office: LBY LEG 2014-08-05 .. speaker of the House of Representatives

person Ahmed al-Mismari
  name: Ahmed Mismari | Ahmad al-Mesmari | Ahmed al-Mosmari
  short: Mismari | al-Mismari | Mesmari | al-Mesmari | Mosmari | al-Mosmari
  sex: m
  office: LBY REB 2014-05 .. spokesman of the Libyan National Army

person Ahmed Maiteeq
  name: Ahmed Maiteeg | Ahmed Maetig
  sex: m
  office: LBY GOV 2016-03-30 .. 2021-03-15 deputy prime minister

person Ali Zeidan
  name: Ali Zidan
  sex: m
  office: LBY GOV 2012-11-14 .. 2014-03-11 prime minister

person Baghdadi al-Mahmoudi
  name: Baghdadi Mahmudi | Al-Baghdadi al-Mahmoudi
  short: Mahmoudi | al-Mahmoudi | Mahmudi
  sex: m
  office: LBY GOV 2006-03-05 .. 2011-09-01 prime minister

person Belqasem Haftar
  name: Belgacem Haftar | Belqassem Haftar
  sex: m
  office: LBY REB 2024-02 .. head of the eastern reconstruction fund

person Fathi Bashagha
  name: Fathi Bashaga
  sex: m
  office: LBY GOV 2018-10-07 .. 2021-03-15 interior minister
  office: LBY REB 2022-03-03 .. 2023-05-16 head of the eastern government

person Fayez al-Sarraj
  name: Fayez Serraj | Fayez al-Serraj | Fayez Sarraj | Faiez Serraj
  sex: m
  office: LBY GOV 2016-03-30 .. 2021-03-15 prime minister

person Ibrahim Jathran
  name: Ibrahim Jadhran | Ibrahim al-Jathran
  sex: m
  office: LBY REB 2013-07 .. militia leader

person Khalid al-Mishri
  name: Khaled al-Mishri | Khaled Mishri
  sex: m
  office: LBY LEG 2018-04-08 .. 2023-08-06 head of the High Council of State

person Khalifa al-Ghwell
  name: Khalifa al-Ghweil | Khalifa Ghwell | Khalifa al-Ghawil
  short: Ghwell | al-Ghwell | Ghweil | al-Ghweil | Ghawil | al-Ghawil
  sex: m
  office: LBY REB 2015-03-31 .. 2017-03 head of the rival government in Tripoli

person Khalifa Haftar
  name: Khalifa Hifter | Khalifa Hafter | Khalifa Belqasim Haftar | Khalifa Haftar al-Haftar
  short: Haftar | Hifter | Hafter
  sex: m
  office: LBY OPP 1987 .. 2011-03-14 exile commander
  office: LBY REB 2011-03-15 .. commander of the Libyan National Army

person Khamis Gaddafi
  name: Khamis Gadhafi | Khamis Qaddafi
  short: Khamis
  sex: m
  office: LBY MIL 2008 .. 2011-08-29 commander, son of the leader

person Mahmoud Jibril
  name: Mahmud Jibril | Mahmoud Jebril
  sex: m
  office: LBY REB 2011-03-05 .. 2011-08-23 rebel prime minister
  office: LBY GOV 2011-08-24 .. 2011-10-23 prime minister
  office: LBY PTY 2012-02 .. 2020-04-05 leader of the National Forces Alliance

person Mohamed al-Menfi
  name: Mohammed al-Menfi | Mohamed Menfi | Mohammed Younes Menfi | Mohamed Younis al-Menfi
  sex: m
  office: LBY GOV 2021-03-15 .. head of the Presidential Council

person Mohamed Siala
  name: Mohamed Taha Siala | Mohammed Siala
  sex: m
  office: LBY GOV 2016-03 .. 2021-03-15 foreign minister

person Mohamed Takala
  name: Mohammed Takala
  sex: m
  office: LBY LEG 2023-08-06 .. head of the High Council of State

person Mohammed Magarief
  name: Mohamed al-Magariaf | Mohammed el-Megaref | Mohammed Magariaf
  short: Magarief | Magariaf | Megaref
  sex: m
  office: LBY GOV 2012-08-09 .. 2013-05-28 head of the General National Congress

person Moussa Ibrahim
  name: Mussa Ibrahim
  sex: m
  office: LBY GOV 2011-02 .. 2011-10 government spokesman

person Moussa Koussa
  name: Musa Kusa | Mousa Kousa
  sex: m
  office: LBY SPY 1994 .. 2009-03-03 intelligence chief
  office: LBY GOV 2009-03-04 .. 2011-03-30 foreign minister

person Muammar Gaddafi
  name: Moammar Gadhafi | Muammar Qaddafi | Muammar Gadhafi | Moammar Gaddafi | Muammar Kadhafi | Moamer Kadhafi | Muammar al-Qaddafi | Moammar Khadafy | Muammar al-Gaddafi | Colonel Gaddafi | Col. Moammar Gadhafi
  short: Gaddafi | Gadhafi | Qaddafi | Kadhafi | Khadafy | Kadafi | al-Qaddafi
  sex: m
  office: LBY GOV 1969-09-01 .. 2011-10-20 leader

person Mustafa Abdel Jalil
  name: Mustafa Abdul Jalil | Mustafa Abdel-Jalil | Mustafa Mohammed Abdul Jalil
  short: Abdel Jalil | Abdul Jalil | Abdel-Jalil | Jalil
  sex: m
  office: LBY GOV 2007 .. 2011-02-21 justice minister
  office: LBY REB 2011-02-27 .. 2011-08-23 head of the National Transitional Council
  office: LBY GOV 2011-08-24 .. 2012-08-08 head of the National Transitional Council

person Mustafa Sanalla
  name: Mustafa Sanallah
  sex: m
  office: LBY GOV 2014-05 .. 2022-07-12 head of the National Oil Corporation

person Mutassim Gaddafi
  name: Mutassim Gadhafi | Mutassim Qaddafi | Moatassem Gaddafi
  short: Mutassim
  sex: m
  office: LBY GOV 2007 .. 2011-10-20 national security adviser

person Najla Mangoush
  name: Najla al-Mangoush | Najla Elmangoush
  sex: f
  office: LBY GOV 2021-03-15 .. 2023-08-28 foreign minister

person Nouri Abusahmain
  name: Nouri Abu Sahmain | Nuri Abu Sahmain
  short: Abusahmain | Abu Sahmain
  sex: m
  office: LBY GOV 2013-06-25 .. 2016-04 head of the General National Congress

person Omar al-Hassi
  name: Omar al-Hasi
  short: Hassi | al-Hassi | Hasi | al-Hasi
  sex: m
  office: LBY REB 2014-08-25 .. 2015-03-31 head of the rival government in Tripoli

person Osama Hamad
  name: Osama Hammad | Usama Hamad
  sex: m
  office: LBY REB 2023-05-16 .. head of the eastern government

person Saddam Haftar
  sex: m
  office: LBY REB 2020 .. commander in the Libyan National Army

person Saif al-Islam Gaddafi
  name: Saif al-Islam Gadhafi | Saif al-Islam Qaddafi | Seif al-Islam Gadhafi | Seif al-Islam Kadhafi | Saif al-Islam el-Qaddafi | Saif al-Islam
  short: Saif al-Islam | Seif al-Islam | Gaddafi
  sex: m
  office: LBY GOV 2000 .. 2011-11-19 son of the leader
  office: LBY PTY 2021-11-14 .. 2026-02-03 presidential candidate

person Salah Badi
  sex: m
  office: LBY REB 2014-07 .. militia leader

person Shukri Ghanem
  name: Shokri Ghanem
  sex: m
  office: LBY GOV 2003-06-14 .. 2006-03-05 prime minister
  office: LBY GOV 2006-03-06 .. 2011-05 head of the National Oil Corporation

# MAR Morocco

person Abbas El Fassi
  name: Abbas el-Fassi | Abbas al-Fassi
  short: El Fassi | el-Fassi | Fassi
  sex: m
  office: MAR GOV 2000-09 .. 2007-09-18 minister
  office: MAR GOV 2007-09-19 .. 2011-11-29 prime minister

person Abdelilah Benkirane
  name: Abdelillah Benkirane | Abdelilah Ben Kirane
  short: Benkirane | Ben Kirane
  sex: m
  office: MAR OPP 2008-07 .. 2011-11-28 leader of the Justice and Development Party
  office: MAR GOV 2011-11-29 .. 2017-04-05 prime minister
  office: MAR OPP 2021-10-30 .. leader of the Justice and Development Party

person Abdellatif Filali
  sex: m
  office: MAR GOV 1985-04-11 .. 1999-04 foreign minister, prime minister 1994-1998

person Abderrahmane Youssoufi
  name: Abderrahman Youssoufi | Abderrahmane el-Youssoufi
  sex: m
  office: MAR GOV 1998-02-04 .. 2002-10-09 prime minister

person Aziz Akhannouch
  name: Aziz Akhenouch
  sex: m
  office: MAR GOV 2007-10 .. 2021-10-06 agriculture minister
  office: MAR GOV 2021-10-07 .. prime minister

person Azzeddine Laraki
  name: Azeddine Laraki
  sex: m
  office: MAR GOV 1986-09-30 .. 1992-08-11 prime minister

person Driss Basri
  sex: m
  office: MAR GOV 1979-03 .. 1999-11-09 interior minister

person Driss Jettou
  sex: m
  office: MAR GOV 2001-09 .. 2002-10-08 interior minister
  office: MAR GOV 2002-10-09 .. 2007-09-19 prime minister

person King Hassan II
  name: Hassan II | King Hassan
  short: Hassan | King Hassan
  sex: m
  office: MAR GOV 1961-02-26 .. 1999-07-23 king

person King Mohammed VI
  name: Mohammed VI | Mohamed VI | King Mohamed VI | Mohammed VI of Morocco
  short: King Mohammed | Mohammed | King Mohamed
  sex: m
  office: MAR GOV 1999-07-23 .. king

person Mohamed Benaissa
  name: Mohammed Benaissa
  sex: m
  office: MAR GOV 1999-04 .. 2007-10-15 foreign minister

person Nasser Bourita
  sex: m
  office: MAR GOV 2017-04-05 .. foreign minister

person Nasser Zefzafi
  sex: m
  office: MAR OPP 2016-10 .. leader of the Rif protests

person Saadeddine Othmani
  name: Saad Eddine el-Othmani | Saadeddine El Othmani | Saad-Eddine El Othmani | Saadeddine el-Othmani
  short: Othmani | el-Othmani | El Othmani
  sex: m
  office: MAR OPP 2004-04 .. 2008-07 leader of the Justice and Development Party
  office: MAR GOV 2012-01-03 .. 2013-10-10 foreign minister
  office: MAR GOV 2017-04-05 .. 2021-10-07 prime minister

person Salaheddine Mezouar
  sex: m
  office: MAR GOV 2007-10 .. 2012-01 finance minister
  office: MAR GOV 2013-10-10 .. 2017-04-05 foreign minister

person Taieb Fassi Fihri
  name: Taib Fassi Fihri
  short: Fassi Fihri | Fihri
  sex: m
  office: MAR GOV 2007-10-15 .. 2012-01-03 foreign minister

# OMN Oman

person Badr al-Busaidi
  name: Badr Albusaidi | Badr bin Hamad al-Busaidi | Sayyid Badr Albusaidi | Badr bin Hamad Al Busaidi
  short: Busaidi | al-Busaidi | Albusaidi | Al Busaidi
  sex: m
  office: OMN GOV 2020-08-18 .. foreign minister

person Haitham bin Tariq
  name: Haitham bin Tariq Al Said | Sultan Haitham | Haitham bin Tarik | Haitham bin Tarik Al Said
  short: Haitham | Sultan Haitham
  sex: m
  office: OMN GOV 2002-02 .. 2020-01-10 culture minister
  office: OMN GOV 2020-01-11 .. sultan

person Qaboos bin Said
  name: Sultan Qaboos | Qaboos bin Said al-Said | Qaboos bin Said Al Said
  short: Qaboos | Sultan Qaboos
  sex: m
  office: OMN GOV 1970-07-23 .. 2020-01-10 sultan

person Yusuf bin Alawi
  name: Yousef bin Alawi | Yusuf bin Alawi bin Abdullah | Youssef bin Alawi
  short: bin Alawi | Alawi
  sex: m
  office: OMN GOV 1982 .. 2020-08-18 foreign minister

# PSE Palestine

person Abdel Aziz Rantisi
  name: Abdel Aziz al-Rantisi | Abdel-Aziz Rantissi | Abdul Aziz Rantisi
  sex: m
  office: PSE REB 1987-12 .. leader of Hamas in Gaza

person Abu Ali Mustafa
  short: Abu Ali Mustafa | Mustafa
  sex: m
  office: PSE REB 2000-07 .. leader of the Popular Front for the Liberation of Palestine

person Abu Nidal
  name: Sabri al-Banna
  short: Abu Nidal
  sex: m
  office: PSE REB 1974 .. leader of the Fatah Revolutionary Council

person Abu Obeida
  name: Abu Ubaida | Abu Obaida
  short: Abu Obeida | Abu Ubaida | Abu Obaida
  sex: m
  office: PSE REB 2006 .. spokesman of the Qassam Brigades

person Ahmed Jabari
  name: Ahmed al-Jabari | Ahmad Jabari
  sex: m
  office: PSE REB 2002 .. commander of the Qassam Brigades

person Ahmed Jibril
  name: Ahmad Jibril
  sex: m
  office: PSE REB 1968 .. leader of the Popular Front for the Liberation of Palestine-General Command

person Ahmed Qureia
  name: Ahmed Qurei | Abu Ala | Ahmed Korei | Ahmed Queria
  short: Qureia | Qurei | Abu Ala | Korei
  sex: m
  office: PSE GOV 1993-09-13 .. 1996-03-06 negotiator
  office: PSE LEG 1996-03-07 .. 2003-09-09 speaker of parliament
  office: PSE GOV 2003-09-10 .. 2006-03-29 prime minister
  office: PSE GOV 2006-03-30 .. 2010 negotiator

person Ahmed Saadat
  name: Ahmad Saadat | Ahmed Sa'adat
  sex: m
  office: PSE REB 2001-10 .. leader of the Popular Front for the Liberation of Palestine

person Ahmed Yassin
  name: Sheikh Ahmed Yassin | Ahmad Yassin | Sheikh Yassin
  short: Yassin | Sheikh Yassin
  sex: m
  office: PSE REB 1987-12 .. spiritual leader of Hamas

person Aziz Dweik
  name: Abdel Aziz Duaik | Aziz Duwaik
  sex: m
  office: PSE LEG 2006-02-18 .. 2018-12 speaker of parliament

person Azzam al-Ahmad
  name: Azzam Ahmed
  short: Ahmad | al-Ahmad | Ahmed
  sex: m
  office: PSE PTY 2006 .. Fatah official, PLO secretary-general

person Basem Naim
  name: Bassem Naim | Basim Naim
  sex: m
  office: PSE REB 2007-06 .. Hamas official

person Faisal Husseini
  name: Faisal al-Husseini
  sex: m
  office: PSE GOV 1991-10 .. 2001-05-31 PLO official for Jerusalem

person Farouk Kaddoumi
  name: Farouk Qaddoumi | Faruq Qaddumi
  sex: m
  office: PSE GOV 1973 .. 2009 head of the PLO political department

person Fathi Shiqaqi
  name: Fathi Shaqaqi | Fathi Shikaki
  sex: m
  office: PSE REB 1981 .. leader of Islamic Jihad

person George Habash
  sex: m
  office: PSE REB 1967-12 .. 2000-05 leader of the Popular Front for the Liberation of Palestine

person Ghazi Hamad
  sex: m
  office: PSE REB 1987 .. 2006-03-28 Hamas official
  office: PSE GOV 2006-03-29 .. 2007-06-14 government spokesman
  office: PSE REB 2007-06-15 .. Hamas official

person Hanan Ashrawi
  sex: f
  office: PSE GOV 1991-10 .. 1993-12 negotiator
  office: PSE GOV 1996-06 .. 1998-07 education minister
  office: PSE LEG 1998-08 .. 2009-07 member of parliament
  office: PSE GOV 2009-08 .. 2020-12 member of the PLO executive committee

person Hussein al-Sheikh
  name: Hussein al Sheikh
  sex: m
  office: PSE GOV 2007 .. civil affairs minister, PLO secretary-general, vice president from 2025

person Ismail Abu Shanab
  short: Abu Shanab
  sex: m
  office: PSE REB 1987-12 .. Hamas leader

person Ismail Haniyeh
  name: Ismail Haniya | Ismail Haniyya | Ismail Haniyah | Ismael Haniyeh
  sex: m
  office: PSE REB 1997 .. 2006-03-28 Hamas leader
  office: PSE GOV 2006-03-29 .. 2007-06-14 prime minister
  office: PSE REB 2007-06-15 .. leader of Hamas in Gaza, head of the political bureau from 2017

person Jibril Rajoub
  name: Jibril Rajub
  sex: m
  office: PSE SPY 1994 .. 2002-06 security chief in the West Bank
  office: PSE PTY 2002-07 .. Fatah official

person Khaled Meshaal
  name: Khaled Mashaal | Khaled Meshal | Khalid Mishal | Khaled Mashal | Khalid Meshaal
  sex: m
  office: PSE REB 1996 .. leader of Hamas, head of the political bureau to 2017

person Khalil al-Hayya
  name: Khalil Hayya | Khalil al-Haya | Khalil al-Hayyah
  short: Hayya | al-Hayya | Haya
  sex: m
  office: PSE REB 2006 .. Hamas leader and negotiator

person Mahmoud Abbas
  name: Abu Mazen | Mahmud Abbas
  short: Abbas | Abu Mazen
  sex: m
  office: PSE GOV 1993-09-13 .. 2003-03-18 PLO negotiator
  office: PSE GOV 2003-03-19 .. 2003-09-06 prime minister
  office: PSE GOV 2004-11-11 .. chairman of the PLO, president from 2005

person Mahmoud Zahar
  name: Mahmoud al-Zahar
  sex: m
  office: PSE REB 1987-12 .. 2006-03-28 Hamas leader
  office: PSE GOV 2006-03-29 .. 2007-03-17 foreign minister
  office: PSE REB 2007-03-18 .. Hamas leader

person Majed Faraj
  name: Majid Faraj
  sex: m
  office: PSE SPY 2009 .. intelligence chief

person Marwan Barghouti
  name: Marwan al-Barghouti | Marwan Barghouthi
  sex: m
  office: PSE PTY 1994 .. Fatah leader

person Marwan Issa
  sex: m
  office: PSE REB 2012-11 .. deputy commander of the Qassam Brigades

person Mohammad Mustafa
  name: Mohammed Mustafa | Muhammad Mustafa
  sex: m
  office: PSE GOV 2013-06 .. 2015-03 deputy prime minister
  office: PSE GOV 2024-03-31 .. prime minister

person Mohammad Shtayyeh
  name: Mohammed Shtayyeh | Muhammad Shtayyeh
  sex: m
  office: PSE GOV 2019-04-14 .. 2024-03-31 prime minister

person Mohammed Dahlan
  name: Mohammad Dahlan | Muhammad Dahlan
  sex: m
  office: PSE SPY 1994 .. 2002-06 security chief in Gaza
  office: PSE GOV 2003-04 .. 2003-10 security minister
  office: PSE PTY 2003-11 .. 2011-05 Fatah official
  office: PSE OPP 2011-06 .. exiled Fatah leader

person Mohammed Deif
  name: Mohammad Deif | Muhammad Deif | Mohammed Dief
  sex: m
  office: PSE REB 2002-07 .. commander of the Qassam Brigades

person Mohammed Shtewi
  name: Yasser Abu Shabab
  short: Abu Shabab
  sex: m
  office: PSE PRM 2024-05 .. leader of the Popular Forces militia in Gaza

person Mohammed Sinwar
  name: Mohammad Sinwar | Muhammad Sinwar
  sex: m
  office: PSE REB 2005 .. Hamas commander

person Mousa Abu Marzook
  name: Moussa Abu Marzouk | Musa Abu Marzouk | Mousa Abu Marzouk
  short: Abu Marzook | Abu Marzouk | Marzouk | Marzook
  sex: m
  office: PSE REB 1992 .. Hamas leader

person Mustafa Barghouti
  name: Mustafa Barghouthi
  sex: m
  office: PSE OPP 2002-06 .. leader of the Palestinian National Initiative

person Nabil Abu Rudeineh
  name: Nabil Abu Rdeneh | Nabil Abu Rudeina | Nabil Abu Rdainah
  short: Abu Rudeineh | Abu Rdeneh | Abu Rudeina
  sex: m
  office: PSE GOV 1994 .. spokesman of the president

person Nabil Shaath
  name: Nabil Sha'ath
  sex: m
  office: PSE GOV 1993-09 .. 2006-02 negotiator, foreign minister
  office: PSE PTY 2006-03 .. Fatah official

person Nasser al-Kidwa
  name: Nasser al-Qudwa | Nasser Kidwa
  short: Kidwa | al-Kidwa | Qudwa | al-Qudwa
  sex: m
  office: PSE GOV 1991 .. 2005-02-23 observer at the United Nations
  office: PSE GOV 2005-02-24 .. 2006-03-29 foreign minister
  office: PSE OPP 2021-03 .. former Fatah official

person Nayef Hawatmeh
  name: Naif Hawatmeh
  sex: m
  office: PSE REB 1969-02 .. leader of the Democratic Front for the Liberation of Palestine

person Osama Hamdan
  name: Usama Hamdan
  sex: m
  office: PSE REB 1998 .. Hamas representative in Lebanon

person Ramadan Shallah
  name: Ramadan Abdullah Shallah | Ramadan Shalah
  sex: m
  office: PSE REB 1995-11 .. 2018-09-27 leader of Islamic Jihad

person Rami Hamdallah
  name: Rami al-Hamdallah
  sex: m
  office: PSE GOV 2013-06-06 .. 2019-04-13 prime minister

person Riyad al-Maliki
  name: Riad Malki | Riyad al-Malki | Riad al-Malki
  short: Maliki | al-Maliki | Malki | al-Malki
  sex: m
  office: PSE GOV 2007-06-14 .. 2024-03-31 foreign minister

person Riyad Mansour
  name: Riad Mansour
  sex: m
  office: PSE GOV 2005-11 .. ambassador to the United Nations

person Saeb Erekat
  name: Saeb Erakat | Saib Erekat | Saeb Arekat
  sex: m
  office: PSE GOV 1994-05 .. 2020-11-10 chief negotiator

person Salah Shehadeh
  name: Salah Shehada
  sex: m
  office: PSE REB 1987 .. Hamas military commander

person Salam Fayyad
  name: Salam Fayad
  sex: m
  office: PSE GOV 2002-06-13 .. 2005-11 finance minister
  office: PSE GOV 2007-03-17 .. 2013-06-06 prime minister from June 2007

person Saleh al-Arouri
  name: Saleh Arouri | Salah al-Aruri
  short: Arouri | al-Arouri | Aruri
  sex: m
  office: PSE REB 2010 .. deputy leader of Hamas

person Sami Abu Zuhri
  short: Abu Zuhri
  sex: m
  office: PSE REB 2004 .. Hamas spokesman

person Yahya Ayyash
  name: Yehiya Ayyash | Yahya Ayash
  sex: m
  office: PSE REB 1992 .. Hamas bomb maker

person Yahya Sinwar
  name: Yehya Sinwar | Yahya al-Sinwar | Yehiyeh Sinwar
  sex: m
  office: PSE REB 2012 .. leader of Hamas in Gaza

person Yasser Abed Rabbo
  name: Yasir Abed Rabbo
  short: Abed Rabbo
  sex: m
  office: PSE GOV 1994 .. 2015-06 information minister, PLO secretary-general

person Yasser Arafat
  name: Yasir Arafat | Yassir Arafat | Abu Ammar
  short: Arafat
  sex: m
  office: PSE REB 1969-02-04 .. 1993-09-08 chairman of the PLO
  office: PSE GOV 1993-09-09 .. 2004-11-11 chairman of the PLO, president of the Palestinian Authority

person Ziad Nakhaleh
  name: Ziyad al-Nakhalah | Ziad al-Nakhalah | Ziyad al-Nakhala
  short: Nakhaleh | al-Nakhalah | Nakhalah | Nakhala
  sex: m
  office: PSE REB 2018-09-28 .. leader of Islamic Jihad

# QAT Qatar

person Abdullah bin Khalifa Al Thani
  name: Abdullah bin Khalifa al-Thani
  short: Sheikh Abdullah
  sex: m
  office: QAT GOV 1996-10-29 .. 2007-04-03 prime minister

person Abdullah bin Nasser Al Thani
  name: Abdullah bin Nasser bin Khalifa Al Thani | Abdullah bin Nasser al-Thani
  short: Sheikh Abdullah
  sex: m
  office: QAT GOV 2013-06-26 .. 2020-01-28 prime minister

person Hamad bin Jassim Al Thani
  name: Hamad bin Jassim bin Jaber Al Thani | Hamad bin Jassim al-Thani | Sheikh Hamad bin Jassim | Hamad bin Jassim bin Jabr Al Thani
  short: Sheikh Hamad | bin Jassim
  sex: m
  office: QAT GOV 1992-01-11 .. 2013-06-26 foreign minister, prime minister from 2007

person Hamad bin Khalifa Al Thani
  name: Hamad bin Khalifa al-Thani | Sheikh Hamad bin Khalifa
  short: Sheikh Hamad
  sex: m
  office: QAT GOV 1977-05 .. 1995-06-26 crown prince
  office: QAT GOV 1995-06-27 .. 2013-06-25 emir

person Khalid al-Attiyah
  name: Khalid bin Mohammed al-Attiyah | Khaled al-Attiyah | Khalid bin Mohammad al-Attiyah
  short: Attiyah | al-Attiyah
  sex: m
  office: QAT GOV 2013-06-26 .. 2016-01-26 foreign minister
  office: QAT GOV 2016-01-27 .. 2024-11 defence minister

person Khalid bin Khalifa Al Thani
  name: Khalid bin Khalifa bin Abdul Aziz Al Thani | Khalid bin Khalifa al-Thani | Khalid bin Khalifa bin Abdulaziz Al Thani
  short: Sheikh Khalid
  sex: m
  office: QAT GOV 2020-01-28 .. 2023-03-07 prime minister

person Khalifa bin Hamad Al Thani
  name: Khalifa bin Hamad al-Thani | Sheikh Khalifa bin Hamad
  short: Sheikh Khalifa | Khalifa
  sex: m
  office: QAT GOV 1972-02-22 .. 1995-06-27 emir

person Lolwah al-Khater
  name: Lolwah Al Khater | Lolwah Rashid al-Khater
  short: Khater | al-Khater | Al Khater
  sex: f
  office: QAT GOV 2017 .. foreign ministry spokeswoman, minister

person Majed al-Ansari
  name: Majed Al Ansari | Majed Al-Ansari
  short: Ansari | al-Ansari | Al Ansari
  sex: m
  office: QAT GOV 2021 .. foreign ministry spokesman

person Mohammed al-Khulaifi
  name: Mohammed bin Abdulaziz al-Khulaifi | Mohammed Al-Khulaifi
  short: Khulaifi | al-Khulaifi
  sex: m
  office: QAT GOV 2022 .. minister of state at the foreign ministry

person Mohammed bin Abdulrahman Al Thani
  name: Mohammed bin Abdulrahman al-Thani | Mohammed bin Abdulrahman bin Jassim Al Thani | Sheikh Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdul Rahman Al Thani | Mohammed bin Abdulrahman
  short: Sheikh Mohammed | al-Thani | Al Thani
  sex: m
  office: QAT GOV 2016-01-27 .. 2023-03-06 foreign minister
  office: QAT GOV 2023-03-07 .. prime minister and foreign minister

person Saad al-Kaabi
  name: Saad Sherida al-Kaabi | Saad Al Kaabi
  short: Kaabi | al-Kaabi | Al Kaabi
  sex: m
  office: QAT GOV 2018-11 .. energy minister

person Tamim bin Hamad Al Thani
  name: Tamim bin Hamad al-Thani | Sheikh Tamim | Sheikh Tamim bin Hamad | Tamim bin Hamad
  short: Tamim | Sheikh Tamim
  sex: m
  office: QAT GOV 2003-08-05 .. 2013-06-24 crown prince
  office: QAT GOV 2013-06-25 .. emir

# SAU Saudi Arabia

person Abdulaziz bin Salman
  name: Prince Abdulaziz bin Salman | Prince Abdulaziz bin Salman Al Saud | Abdulaziz bin Salman Al Saud
  short: Prince Abdulaziz | Abdulaziz
  sex: m
  office: SAU GOV 2017-04 .. 2019-09-07 minister of state for energy
  office: SAU GOV 2019-09-08 .. energy minister

person Adel al-Jubeir
  name: Adel Jubeir | Adel bin Ahmed al-Jubeir | Adel al-Jubair
  short: Jubeir | al-Jubeir | Jubair | al-Jubair
  sex: m
  office: SAU GOV 2000 .. 2015-04-28 adviser, ambassador to the United States
  office: SAU GOV 2015-04-29 .. 2018-12-27 foreign minister
  office: SAU GOV 2018-12-28 .. minister of state for foreign affairs

person Ahmed al-Asiri
  name: Ahmed Asiri | Ahmed al-Assiri
  short: Asiri | al-Asiri | Assiri | al-Assiri
  sex: m
  office: SAU MIL 2015-03 .. 2017-03 coalition spokesman
  office: SAU SPY 2017-04 .. 2018-10-20 deputy intelligence chief

person Ali al-Naimi
  name: Ali Naimi | Ali bin Ibrahim al-Naimi
  sex: m
  office: SAU GOV 1995-08-02 .. 2016-05-07 oil minister

person Faisal bin Farhan
  name: Prince Faisal bin Farhan | Faisal bin Farhan Al Saud | Prince Faisal bin Farhan Al Saud | Prince Faisal bin Farhan al-Saud
  short: Prince Faisal | bin Farhan
  sex: m
  office: SAU GOV 2019-10-23 .. foreign minister

person Hamza bin Laden
  name: Hamza Bin Laden
  short: Hamza | bin Laden
  sex: m
  office: IMG:ALQAEDA 2015 .. al-Qaeda leader

person Hisham Nazer
  sex: m
  office: SAU GOV 1986-12 .. 1995-08 oil minister

person Ibrahim al-Assaf
  name: Ibrahim Assaf | Ibrahim bin Abdulaziz al-Assaf
  sex: m
  office: SAU GOV 1996-01 .. 2016-10-31 finance minister
  office: SAU GOV 2018-12-27 .. 2019-10-23 foreign minister

person Jamal Khashoggi
  name: Jamal Kashoggi
  sex: m
  office: SAU JRN 1985 .. journalist

person Khalid al-Falih
  name: Khaled al-Falih | Khalid al-Faleh
  short: Falih | al-Falih | Faleh | al-Faleh
  sex: m
  office: SAU BUS 2009-01 .. 2015-04-28 head of Saudi Aramco
  office: SAU GOV 2015-04-29 .. 2016-05-06 health minister
  office: SAU GOV 2016-05-07 .. 2019-09-08 energy minister
  office: SAU GOV 2020-02-25 .. investment minister

person Khalid bin Salman
  name: Prince Khalid bin Salman | Khalid bin Salman Al Saud | Prince Khaled bin Salman | Khaled bin Salman
  short: Prince Khalid | Prince Khaled | bin Salman
  sex: m
  office: SAU GOV 2017-04-22 .. 2022-09-26 ambassador to the United States, deputy defence minister
  office: SAU GOV 2022-09-27 .. defence minister

person King Abdullah of Saudi Arabia
  name: Abdullah bin Abdulaziz Al Saud | King Abdullah bin Abdulaziz | Crown Prince Abdullah | Abdullah bin Abdul Aziz | King Abdullah bin Abdul Aziz
  short: King Abdullah | Crown Prince Abdullah | Abdullah
  sex: m
  office: SAU GOV 1982-06-13 .. 2005-07-31 crown prince
  office: SAU GOV 2005-08-01 .. 2015-01-22 king

person King Fahd
  name: Fahd bin Abdulaziz Al Saud | King Fahd bin Abdul Aziz | Fahd bin Abdul Aziz | King Fahd bin Abdulaziz
  short: Fahd | King Fahd
  sex: m
  office: SAU GOV 1982-06-13 .. 2005-08-01 king

person King Salman
  name: Salman bin Abdulaziz Al Saud | King Salman bin Abdulaziz | Salman bin Abdulaziz | King Salman of Saudi Arabia | Salman of Saudi Arabia | King Salman bin Abdul Aziz | Salman bin Abdul Aziz
  short: Salman | King Salman
  sex: m
  office: SAU GOV 1963-02 .. 2015-01-22 governor of Riyadh, defence minister, crown prince
  office: SAU GOV 2015-01-23 .. king

person Loujain al-Hathloul
  name: Loujain Alhathloul
  short: Hathloul | al-Hathloul | Alhathloul
  sex: f
  office: SAU CVL 2013 .. women's rights activist

person Mohammed al-Jadaan
  name: Mohammed Aljadaan | Mohammed Al-Jadaan
  short: Jadaan | al-Jadaan | Aljadaan | Al-Jadaan
  sex: m
  office: SAU GOV 2016-10-31 .. finance minister

person Mohammed bin Nayef
  name: Mohammad bin Nayef | Muhammad bin Nayef | Prince Mohammed bin Nayef | MBN
  short: Prince Mohammed | bin Nayef | MBN
  sex: m
  office: SAU GOV 1999-05 .. 2017-06-21 interior minister from 2012, crown prince from 2015

person Mohammed bin Salman
  name: Mohammad bin Salman | Muhammad bin Salman | Prince Mohammed bin Salman | Mohammed bin Salman Al Saud | MBS | MbS | Mohamed bin Salman
  short: MBS | MbS | Prince Mohammed | bin Salman | Crown Prince Mohammed
  sex: m
  office: SAU GOV 2015-01-23 .. 2017-06-20 defence minister, deputy crown prince
  office: SAU GOV 2017-06-21 .. crown prince, prime minister from 2022

person Musaad al-Aiban
  name: Musaid al-Aiban | Musaed al-Aiban
  short: Aiban | al-Aiban
  sex: m
  office: SAU GOV 2018 .. national security adviser

person Nimr al-Nimr
  name: Sheikh Nimr al-Nimr | Nimr Baqir al-Nimr
  short: Nimr | al-Nimr
  sex: m
  office: SAU REL 2008 .. Shia cleric

person Osama bin Laden
  name: Usama bin Laden | Osama Bin Laden | Usama bin Ladin | Osama bin Ladin
  short: bin Laden | Bin Laden | bin Ladin | Osama
  sex: m
  office: IMG:ALQAEDA 1988-08 .. leader of al-Qaeda

person Prince Alwaleed bin Talal
  name: Alwaleed bin Talal | Al-Waleed bin Talal | Prince Alwaleed
  short: Alwaleed | Prince Alwaleed | Prince al-Waleed | bin Talal
  sex: m
  office: SAU BUS 1980 .. businessman

person Prince Bandar bin Sultan
  name: Bandar bin Sultan | Prince Bandar
  short: Prince Bandar | Bandar
  sex: m
  office: SAU GOV 1983-10-24 .. 2005-09-08 ambassador to the United States
  office: SAU GOV 2005-10-16 .. 2015-01-29 secretary-general of the National Security Council, intelligence chief 2012-2014

person Prince Muqrin bin Abdulaziz
  name: Muqrin bin Abdulaziz | Muqrin bin Abdul Aziz
  short: Prince Muqrin | Muqrin
  sex: m
  office: SAU SPY 2005-10 .. 2012-07-19 intelligence chief
  office: SAU GOV 2013-02-01 .. 2015-04-29 deputy prime minister, crown prince

person Prince Mutaib bin Abdullah
  name: Miteb bin Abdullah | Prince Miteb | Mutaib bin Abdullah
  short: Prince Miteb | Prince Mutaib
  sex: m
  office: SAU GOV 2010-11 .. 2017-11-04 head of the National Guard

person Prince Nayef bin Abdulaziz
  name: Nayef bin Abdulaziz | Nayef bin Abdul Aziz | Prince Nayef bin Abdul Aziz | Nayef bin Abdulaziz Al Saud
  short: Prince Nayef | Nayef
  sex: m
  office: SAU GOV 1975-10 .. 2012-06-16 interior minister, crown prince from 2011

person Prince Saud al-Faisal
  name: Saud al-Faisal | Saud bin Faisal | Prince Saud bin Faisal | Saud al Faisal
  short: Prince Saud | Saud
  sex: m
  office: SAU GOV 1975-03-29 .. 2015-04-29 foreign minister

person Prince Sultan bin Abdulaziz
  name: Sultan bin Abdulaziz | Sultan bin Abdul Aziz | Prince Sultan bin Abdul Aziz | Sultan bin Abdulaziz Al Saud
  short: Prince Sultan | Crown Prince Sultan
  sex: m
  office: SAU GOV 1963-02 .. 2011-10-22 defence minister, crown prince from 2005

person Prince Turki al-Faisal
  name: Turki al-Faisal | Turki bin Faisal | Prince Turki bin Faisal
  short: Prince Turki | Turki
  sex: m
  office: SAU SPY 1979 .. 2001-08-31 intelligence chief
  office: SAU GOV 2002-10 .. 2007-02 ambassador to Britain, ambassador to the United States

person Raif Badawi
  sex: m
  office: SAU CVL 2008 .. blogger

person Reema bint Bandar
  name: Princess Reema bint Bandar | Princess Reema
  short: Princess Reema
  sex: f
  office: SAU GOV 2019-02-23 .. ambassador to the United States

person Saud al-Qahtani
  name: Saud Qahtani
  sex: m
  office: SAU GOV 2015 .. 2018-10-20 adviser to the royal court

person Sheikh Abdul-Aziz al-Sheikh
  name: Abdul Aziz al-Sheikh | Abdulaziz al-Sheikh | Abdul-Aziz Al Sheikh
  short: Sheikh | al-Sheikh | Al Sheikh
  sex: m
  office: SAU REL 1999-06 .. 2025-09-23 grand mufti

person Turki al-Maliki
  name: Turki al-Malki
  short: Maliki | al-Maliki | Malki | al-Malki
  sex: m
  office: SAU MIL 2017-07 .. coalition spokesman

# SYR Syria

person Abdul Halim Khaddam
  name: Abdel Halim Khaddam | Abdul-Halim Khaddam
  sex: m
  office: SYR GOV 1984-03-11 .. 2005-06-06 vice president
  office: SYR OPP 2005-12-30 .. opposition leader

person Abdurrahman Mustafa
  name: Abdul Rahman Mustafa | Abdurrahman Mustapha
  sex: m
  office: SYR OPP 2018-05 .. 2025-01 opposition leader

person Abu Mohammed al-Adnani
  name: Abu Mohammad al-Adnani
  short: Adnani | al-Adnani
  sex: m
  office: IMG:IS 2011 .. spokesman of the Islamic State

person Adel Safar
  sex: m
  office: SYR GOV 2011-04-14 .. 2012-06-23 prime minister

person Ahmad Jarba
  name: Ahmed Jarba | Ahmad al-Jarba
  sex: m
  office: SYR OPP 2013-07-06 .. 2014-07-09 head of the Syrian National Coalition

person Ahmed al-Sharaa
  name: Abu Mohammed al-Golani | Abu Mohammad al-Jolani | Abu Mohammed al-Jolani | Ahmed Al-Sharaa | Ahmad al-Sharaa | Ahmed Sharaa | Ahmed Hussein al-Sharaa | Abu Mohammad al-Golani | Abu Muhammad al-Julani | Abu Mohamed al-Golani | Abu Mohammed al-Julani | Ahmed al-Shara
  short: Sharaa | al-Sharaa | Al-Sharaa | al-Shara | Golani | al-Golani | Jolani | al-Jolani | Julani | al-Julani
  sex: m
  office: SYR REB 2012-01-23 .. 2024-12-07 leader of Nusra Front and Hayat Tahrir al-Sham
  office: SYR GOV 2024-12-08 .. leader, president from January 2025

person Ali Abdullah Ayyoub
  name: Ali Abdullah Ayoub | Ali Ayoub
  sex: m
  office: SYR GOV 2018-01-01 .. 2022-04-28 defence minister

person Ali Keda
  sex: m
  office: SYR REB 2019-11 .. 2024-01 head of the Salvation Government

person Ali Mamlouk
  name: Ali Mamluk
  sex: m
  office: SYR SPY 2005-06 .. 2024-01 intelligence chief

person Anas Khattab
  sex: m
  office: SYR SPY 2024-12-26 .. 2025-03-28 intelligence chief
  office: SYR GOV 2025-03-29 .. interior minister

person Asaad al-Shaibani
  name: Asaad Hassan al-Shaibani | Asaad Shaibani | Asaad al-Shibani
  short: Shaibani | al-Shaibani | Shibani
  sex: m
  office: SYR GOV 2024-12-21 .. foreign minister

person Asma al-Assad
  name: Asma Assad
  sex: f
  office: SYR GOV 2000-12 .. 2024-12-08 first lady

person Assef Shawkat
  name: Asef Shawkat
  sex: m
  office: SYR SPY 2005-02 .. 2012-07-18 intelligence chief, deputy defence minister

person Bashar al-Assad
  name: Bashar Assad | Bashar al-Asad | Bashar el-Assad
  short: Assad | al-Assad | Asad | al-Asad | el-Assad
  sex: m
  office: SYR GOV 2000-07-17 .. 2024-12-08 president

person Bashar Jaafari
  name: Bashar al-Jaafari | Bashar Ja'afari
  sex: m
  office: SYR GOV 2006 .. 2024-12-08 ambassador to the United Nations, deputy foreign minister

person Bassam Sabbagh
  name: Bassam al-Sabbagh
  sex: m
  office: SYR GOV 2020-11 .. 2024-12-08 ambassador to the United Nations, foreign minister

person Bouthaina Shaaban
  name: Buthaina Shaaban
  sex: f
  office: SYR GOV 2002 .. 2024-12-08 minister, presidential adviser

person Burhan Ghalioun
  name: Burhan Ghalyoun
  sex: m
  office: SYR OPP 2011-08-29 .. 2012-06 head of the Syrian National Council

person Dawoud Rajha
  name: Daoud Rajha | Dawoud Rajiha
  sex: m
  office: SYR GOV 2011-08-08 .. 2012-07-18 defence minister

person Fahd Jassem al-Freij
  name: Fahd al-Freij | Fahad Jassim al-Freij
  short: Freij | al-Freij
  sex: m
  office: SYR GOV 2012-07-18 .. 2018-01-01 defence minister

person Faisal Mekdad
  name: Faisal Mikdad | Faisal al-Mekdad | Faisal Miqdad | Fayssal Mekdad
  sex: m
  office: SYR GOV 2003 .. 2005 ambassador to the United Nations
  office: SYR GOV 2006 .. 2020-11-21 deputy foreign minister
  office: SYR GOV 2020-11-22 .. 2024-12-08 foreign minister, vice president

person Farouk al-Sharaa
  name: Farouq al-Shara | Farouk al-Shara | Faruq al-Shara | Farouk Sharaa
  short: Sharaa | al-Sharaa | Shara | al-Shara
  sex: m
  office: SYR GOV 1984-03-11 .. 2006-02-10 foreign minister
  office: SYR GOV 2006-02-11 .. 2014-07 vice president

person George Sabra
  sex: m
  office: SYR OPP 2012-11-09 .. opposition leader

person Ghassan Hitto
  sex: m
  office: SYR OPP 2013-03-18 .. 2013-07-08 opposition prime minister

person Ghazi Kanaan
  sex: m
  office: SYR SPY 1982 .. 2002-10 intelligence chief in Lebanon
  office: SYR GOV 2004-10-04 .. 2005-10-12 interior minister

person Hafez al-Assad
  name: Hafez Assad | Hafiz al-Assad | Hafez al-Asad | Hafiz al-Asad
  short: Assad | al-Assad | Asad | al-Asad
  sex: m
  office: SYR GOV 1971-03-12 .. 2000-06-10 president

person Hikmat al-Hijri
  name: Hikmat al-Hajari | Sheikh Hikmat al-Hijri
  short: Hijri | al-Hijri | Hajari | al-Hajari
  sex: m
  office: SYR REL 2012-03 .. Druze spiritual leader

person Hind Kabawat
  sex: f
  office: SYR OPP 2017 .. 2025-03-28 opposition politician
  office: SYR GOV 2025-03-29 .. social affairs minister

person Hussein Arnous
  sex: m
  office: SYR GOV 2020-06-11 .. 2024-09-14 prime minister

person Ilham Ahmed
  name: Elham Ahmad | Ilham Ahmad
  sex: f
  office: SYR PRE 2015-12 .. 2026-01 head of the Syrian Democratic Council

person Imad Khamis
  sex: m
  office: SYR GOV 2016-07-03 .. 2020-06-11 prime minister

person Maher al-Assad
  name: Maher Assad
  sex: m
  office: SYR MIL 2000 .. 2024-12-08 commander of the Fourth Division

person Mahmoud Zoubi
  name: Mahmoud al-Zoubi | Mahmoud Zuabi | Mahmoud al-Zubi
  short: Zoubi | al-Zoubi | Zuabi | Zubi | al-Zubi
  sex: m
  office: SYR GOV 1987-11-01 .. 2000-03-07 prime minister

person Mazloum Abdi
  name: Mazloum Kobani | Mazlum Abdi | Mazloum Kobane
  sex: m
  office: SYR REB 2015-10 .. 2026-01 commander of the Syrian Democratic Forces

person Moaz al-Khatib
  name: Mouaz al-Khatib | Ahmed Moaz al-Khatib | Muaz al-Khatib
  short: Khatib | al-Khatib
  sex: m
  office: SYR OPP 2012-11-11 .. 2013-04-22 head of the Syrian National Coalition

person Mohammed al-Bashir
  name: Mohammed al Bashir | Mohammad al-Bashir
  sex: m
  office: SYR REB 2024-01 .. 2024-12-09 head of the Salvation Government in Idlib
  office: SYR GOV 2024-12-10 .. prime minister, energy minister from March 2025

person Mohammed Alloush
  name: Mohammad Alloush
  sex: m
  office: SYR REB 2015-12 .. rebel negotiator

person Mohammed Mustafa Mero
  name: Mohammad Mustafa Miro | Muhammad Mustafa Mero
  sex: m
  office: SYR GOV 2000-03-13 .. 2003-09-10 prime minister

person Mohammed Naji al-Otari
  name: Naji al-Otari | Muhammad Naji al-Otari | Mohammad Naji Otari
  sex: m
  office: SYR GOV 2003-09-18 .. 2011-04-03 prime minister

person Murhaf Abu Qasra
  name: Marhaf Abu Qasra
  short: Abu Qasra
  sex: m
  office: SYR REB 2017 .. 2024-12-20 military commander of Hayat Tahrir al-Sham
  office: SYR GOV 2024-12-21 .. defence minister

person Mustafa Tlass
  name: Mustafa Tlas
  sex: m
  office: SYR GOV 1972-03 .. 2004-05-12 defence minister

person Omran al-Zoubi
  name: Omran al-Zubi | Omran Zoabi
  short: Zoubi | al-Zoubi | Zubi | al-Zubi | Zoabi
  sex: m
  office: SYR GOV 2012-06-23 .. 2016-07-03 information minister

person Raed al-Saleh
  name: Raed Saleh
  sex: m
  office: SYR CVL 2013 .. 2025-03-28 head of the White Helmets
  office: SYR GOV 2025-03-29 .. emergencies minister

person Riad al-Asaad
  name: Riad al-Asad | Riyad al-Asaad
  short: Asaad | al-Asaad
  sex: m
  office: SYR REB 2011-07-29 .. 2012-12 commander of the Free Syrian Army

person Riad Hijab
  name: Riyad Hijab | Riad Farid Hijab
  sex: m
  office: SYR GOV 2012-06-23 .. 2012-08-06 prime minister
  office: SYR OPP 2012-08-07 .. opposition leader

person Rifaat al-Assad
  name: Rifaat Assad
  sex: m
  office: SYR OPP 1998 .. exiled uncle of the president

person Rustom Ghazaleh
  name: Rustum Ghazaleh | Rustom Ghazali
  sex: m
  office: SYR SPY 2002-10 .. 2015-04 intelligence chief

person Salem al-Meslet
  name: Salim al-Muslet | Salem al-Muslet
  short: Meslet | al-Meslet | Muslet | al-Muslet
  sex: m
  office: SYR OPP 2012-11 .. 2023-09 opposition spokesman, leader of the Syrian National Coalition from 2021

person Salih Muslim
  name: Saleh Muslim | Salih Muslim Mohammed
  sex: m
  office: SYR PRE 2010-06 .. leader of the Democratic Union Party

person Salim Idris
  name: Salim Idriss | Selim Idris
  sex: m
  office: SYR REB 2012-12 .. 2014-02 chief of staff of the Free Syrian Army

person Suheil al-Hassan
  name: Suhail al-Hassan | Suhayl al-Hasan
  short: Hassan | al-Hassan | Hasan | al-Hasan
  sex: m
  office: SYR MIL 2013 .. 2024-12-08 army general

person Wael al-Halqi
  name: Wael al-Halki | Wael Nader al-Halqi
  short: Halqi | al-Halqi | Halki | al-Halki
  sex: m
  office: SYR GOV 2012-08-09 .. 2016-07-03 prime minister

person Walid al-Moallem
  name: Walid Moallem | Walid Muallem | Waleed al-Moualem | Walid al-Muallem | Walid Mouallem
  short: Moallem | al-Moallem | Muallem | Moualem | al-Moualem | al-Muallem | Mouallem
  sex: m
  office: SYR GOV 1990 .. 2000 ambassador to the United States
  office: SYR GOV 2005-01 .. 2006-02-10 deputy foreign minister
  office: SYR GOV 2006-02-11 .. 2020-11-16 foreign minister

person Zahran Alloush
  name: Zahran Aloush
  sex: m
  office: SYR REB 2011 .. leader of Jaish al-Islam

# TUN Tunisia

person Abir Moussi
  sex: f
  office: TUN OPP 2016-08 .. leader of the Free Destourian Party

person Ahmed Hachani
  sex: m
  office: TUN GOV 2023-08-01 .. 2024-08-07 prime minister

person Ali Larayedh
  name: Ali Laarayedh | Ali Larayed
  sex: m
  office: TUN GOV 2011-12-24 .. 2014-01-29 interior minister, prime minister from 2013

person Beji Caid Essebsi
  name: Béji Caïd Essebsi | Beji Caid el Sebsi | Beji Caid al-Sebsi
  short: Essebsi | Caid Essebsi | Caïd Essebsi
  sex: m
  office: TUN GOV 2011-02-27 .. 2011-12-24 prime minister
  office: TUN OPP 2012-06 .. 2014-12-30 leader of Nidaa Tounes
  office: TUN GOV 2014-12-31 .. 2019-07-25 president

person Chokri Belaid
  name: Shokri Belaid
  sex: m
  office: TUN OPP 2011 .. 2013-02-06 opposition leader

person Elyes Fakhfakh
  sex: m
  office: TUN GOV 2020-02-27 .. 2020-09-02 prime minister

person Fouad Mebazaa
  name: Fouad Mebazza
  sex: m
  office: TUN LEG 1997-10 .. 2011-01-14 speaker of parliament
  office: TUN GOV 2011-01-15 .. 2011-12-13 interim president

person Habib Ben Yahia
  sex: m
  office: TUN GOV 1991-02 .. 1997-01 foreign minister
  office: TUN GOV 1999-11 .. 2004-11 foreign minister

person Habib Essid
  sex: m
  office: TUN GOV 2015-02-06 .. 2016-08-27 prime minister

person Hamadi Jebali
  sex: m
  office: TUN GOV 2011-12-24 .. 2013-03-13 prime minister

person Hamed Karoui
  sex: m
  office: TUN GOV 1989-09-27 .. 1999-11-17 prime minister

person Hichem Mechichi
  sex: m
  office: TUN GOV 2020-02-27 .. 2021-07-25 interior minister, prime minister from September 2020

person Houcine Abbassi
  name: Hussein Abbassi
  sex: m
  office: TUN LAB 2011-12 .. 2017-01 head of the UGTT union

person Kais Saied
  name: Kais Saïed | Qais Saied | Kaïs Saïed
  sex: m
  office: TUN PTY 2019-08 .. 2019-10-22 presidential candidate
  office: TUN GOV 2019-10-23 .. president

person Kamel Madouri
  name: Kamel Maddouri
  sex: m
  office: TUN GOV 2024-08-07 .. 2025-03-20 prime minister

person Khemaies Jhinaoui
  name: Khemais Jhinaoui
  sex: m
  office: TUN GOV 2016-01-12 .. 2019-10-29 foreign minister

person Mehdi Jomaa
  name: Mehdi Jomâa
  sex: m
  office: TUN GOV 2014-01-29 .. 2015-02-06 prime minister

person Mohamed Ali Nafti
  sex: m
  office: TUN GOV 2024-08-25 .. foreign minister

person Mohamed Ennaceur
  name: Mohammed Ennaceur | Mohamed Ennacer
  sex: m
  office: TUN LEG 2014-12-04 .. 2019-07-24 speaker of parliament
  office: TUN GOV 2019-07-25 .. 2019-10-23 interim president

person Mohamed Ghannouchi
  name: Mohammed Ghannouchi
  sex: m
  office: TUN GOV 1999-11-17 .. 2011-02-27 prime minister

person Moncef Marzouki
  name: Mohamed Moncef Marzouki
  sex: m
  office: TUN OPP 2001 .. 2011-12-12 opposition leader
  office: TUN GOV 2011-12-13 .. 2014-12-31 president
  office: TUN OPP 2015-01-01 .. opposition leader

person Nabil Ammar
  sex: m
  office: TUN GOV 2023-02-07 .. 2024-08-25 foreign minister

person Najla Bouden
  name: Najla Bouden Romdhane | Najla Bouden Ramadhane
  short: Bouden
  sex: f
  office: TUN GOV 2021-10-11 .. 2023-08-01 prime minister

person Noureddine Taboubi
  name: Nourredine Taboubi
  sex: m
  office: TUN LAB 2017-01-25 .. head of the UGTT union

person Othman Jerandi
  sex: m
  office: TUN GOV 2013-03 .. 2014-01 foreign minister
  office: TUN GOV 2020-09-02 .. 2023-02-07 foreign minister

person Rached Ghannouchi
  name: Rachid Ghannouchi | Rashid Ghannouchi | Rached al-Ghannouchi
  sex: m
  office: TUN OPP 1981-06 .. 2011-10-22 leader of Ennahda
  office: TUN PTY 2011-10-23 .. 2019-11-12 leader of Ennahda
  office: TUN LEG 2019-11-13 .. 2022-03-30 speaker of parliament
  office: TUN OPP 2022-03-31 .. leader of Ennahda

person Sarra Zaafrani Zenzri
  name: Sarra Zaafrani Zanzri | Sara Zaafarani Zenzri
  short: Zenzri | Zaafrani | Zanzri
  sex: f
  office: TUN GOV 2025-03-20 .. prime minister

person Youssef Chahed
  sex: m
  office: TUN GOV 2016-08-27 .. 2020-02-27 prime minister

person Zine El Abidine Ben Ali
  name: Zine al-Abidine Ben Ali | Zine el-Abidine Ben Ali | Zein al-Abidine Ben Ali
  short: Ben Ali
  sex: m
  office: TUN GOV 1987-11-07 .. 2011-01-14 president

# YEM Yemen

person Abdel-Aziz bin Habtour
  name: Abdulaziz bin Habtour | Abdulaziz Saleh bin Habtour | Abdul Aziz bin Habtoor | Abdul-Aziz bin Habtour
  short: bin Habtour | Habtour
  sex: m
  office: YEM REB 2016-10-02 .. head of the Houthi government

person Abdrabbuh Mansour Hadi
  name: Abed Rabbo Mansour Hadi | Abd-Rabbu Mansour Hadi | Abd Rabbu Mansour Hadi | Abdu Rabu Mansour Hadi | Abdrabbuh Mansur Hadi | Abdu Rabbu Mansour Hadi | Abdel-Rabbo Mansour Hadi
  sex: m
  office: YEM GOV 1994-10-03 .. 2012-02-24 vice president
  office: YEM GOV 2012-02-25 .. 2022-04-07 president

person Abdul Aziz Abdul Ghani
  name: Abdul-Aziz Abdul-Ghani
  short: Abdul Ghani | Abdul-Ghani
  sex: m
  office: YEM GOV 1994-10-06 .. 1997-05-14 prime minister
  office: YEM LEG 2001 .. 2011-08-22 speaker of the Shura council

person Abdul Karim al-Iryani
  name: Abdul-Karim al-Iryani | Abdel Karim al-Iryani | Abdulkarim al-Eryani
  short: Iryani | al-Iryani | Eryani
  sex: m
  office: YEM GOV 1994-10 .. 1998-04-28 foreign minister
  office: YEM GOV 1998-04-29 .. 2001-03-31 prime minister
  office: YEM GOV 2001-04 .. 2011 adviser to the president

person Abdul Majid al-Zindani
  name: Abdul-Majid al-Zindani | Abdel Majid al-Zindani | Abdulmajeed al-Zindani
  short: Zindani | al-Zindani
  sex: m
  office: YEM REL 1990-09 .. 2024-04-22 cleric

person Abdul Qadir Bajamal
  name: Abdul-Qader Bajammal | Abdel Qader Bagammal
  sex: m
  office: YEM GOV 1998-05 .. 2001-03-30 foreign minister
  office: YEM GOV 2001-03-31 .. 2007-04-07 prime minister

person Abdul-Malik al-Houthi
  name: Abdul Malik al-Houthi | Abdulmalik al-Houthi | Abdel-Malek al-Houthi | Abdel Malek al-Huthi | Abdul Malek al-Houthi | Abdel Malik al-Houthi
  short: Houthi | al-Houthi | al-Huthi | Abdul-Malik
  sex: m
  office: YEM REB 2006 .. leader of the Houthis

person Abdul-Malik al-Mekhlafi
  name: Abdel-Malek al-Mekhlafi | Abdulmalik al-Mikhlafi | Abdul Malik al-Mekhlafi
  short: Mekhlafi | al-Mekhlafi | Mikhlafi
  sex: m
  office: YEM GOV 2015-12-01 .. 2018-05-24 foreign minister

person Abdullah al-Ahmar
  name: Abdullah bin Hussein al-Ahmar | Sheikh Abdullah al-Ahmar
  short: Ahmar | al-Ahmar
  sex: m
  office: YEM LEG 1993-05 .. 2007-12-29 speaker of parliament

person Abu Bakr al-Qirbi
  name: Abubakr al-Qirbi | Abu Bakr Qirbi
  sex: m
  office: YEM GOV 2001-04-04 .. 2014-06 foreign minister

person Ahmed al-Rahawi
  name: Ahmed Ghaleb al-Rahawi | Ahmed Nasser al-Rahawi | Ahmad al-Rahawi
  short: Rahawi | al-Rahawi
  sex: m
  office: YEM REB 2024-08-10 .. head of the Houthi government

person Ahmed Awad bin Mubarak
  name: Ahmed Awad Bin Mubarak | Ahmed bin Mubarak | Ahmad Awad bin Mubarak
  short: bin Mubarak | Bin Mubarak
  sex: m
  office: YEM GOV 2015-08 .. 2020-12-17 ambassador to the United States
  office: YEM GOV 2020-12-18 .. 2024-02-04 foreign minister
  office: YEM GOV 2024-02-05 .. 2025-05-03 prime minister

person Ahmed Obeid bin Dagher
  name: Ahmed bin Dagher | Ahmed Obaid bin Daghr | Ahmed bin Daghr
  short: bin Dagher | Dagher | bin Daghr
  sex: m
  office: YEM GOV 2016-04-04 .. 2018-10-15 prime minister

person Aidarous al-Zubaidi
  name: Aidarous al-Zoubaidi | Aidarus al-Zubaidi | Aidroos al-Zubaidi | Aidarous al-Zubaydi | Aidarus al-Zoubaidi
  short: Zubaidi | al-Zubaidi | Zoubaidi | al-Zoubaidi | Zubaydi
  sex: m
  office: YEM GOV 2015-12 .. 2017-04-27 governor of Aden
  office: YEM PRE 2017-05-11 .. 2022-04-06 head of the Southern Transitional Council
  office: YEM GOV 2022-04-07 .. 2026-01-06 member of the Presidential Leadership Council, head of the Southern Transitional Council
  office: YEM PRE 2026-01-07 .. southern separatist leader

person Ali Abdullah Saleh
  name: Ali Abdallah Saleh | Ali Abdullah Salih
  sex: m
  office: YEM GOV 1978-07-18 .. 2012-02-27 president
  office: YEM OPP 2012-02-28 .. 2014-09-20 leader of the General People's Congress
  office: YEM REB 2014-09-21 .. leader of the General People's Congress

person Ali Mohammed Mujawar
  name: Ali Muhammad Mujawar | Ali Mujawar | Ali Mohammed Megawar
  sex: m
  office: YEM GOV 2007-04-07 .. 2011-12-10 prime minister

person Ali Mohsen al-Ahmar
  name: Ali Mohsen | Ali Muhsin al-Ahmar | Ali Mohsen Saleh
  short: Mohsen | al-Ahmar | Ahmar | Ali Mohsen
  sex: m
  office: YEM MIL 1990 .. 2016-04-02 army general
  office: YEM GOV 2016-04-03 .. 2022-04-07 vice president

person Ali Salem al-Beidh
  name: Ali Salim al-Baidh | Ali Salem al-Beid | Ali Salem al-Bidh
  short: Beidh | al-Beidh | Baidh | al-Baidh | al-Beid
  sex: m
  office: YEM GOV 1990-05-22 .. 1993-08 vice president
  office: YEM PRE 1994-05-21 .. southern separatist leader

person Anwar al-Awlaki
  name: Anwar al-Aulaqi | Anwar Awlaki
  short: Awlaki | al-Awlaki | Aulaqi | al-Aulaqi
  sex: m
  office: IMG:AQAP 2007 .. cleric of al-Qaeda in the Arabian Peninsula

person Haidar Abu Bakr al-Attas
  name: Haider Abu Bakr al-Attas
  short: Attas | al-Attas
  sex: m
  office: YEM GOV 1990-05-24 .. 1994-05-09 prime minister
  office: YEM PRE 1994-05-21 .. 1994-07-07 southern prime minister

person Hamid al-Ahmar
  short: Ahmar | al-Ahmar
  sex: m
  office: YEM OPP 2006 .. opposition politician

person Hisham Sharaf
  sex: m
  office: YEM REB 2016-11 .. 2024-08 Houthi foreign minister

person Hussein al-Houthi
  name: Hussein Badreddin al-Houthi | Hussein Badr al-Din al-Houthi
  short: Houthi | al-Houthi
  sex: m
  office: YEM REB 2004-06 .. founder of the Houthis

person Khaled al-Yamani
  name: Khaled Yamani | Khaled Hussein al-Yamani
  sex: m
  office: YEM GOV 2018-05-24 .. 2019-06 foreign minister

person Khaled Bahah
  name: Khalid Bahah
  sex: m
  office: YEM GOV 2014-11-09 .. 2016-04-03 prime minister

person Maeen Abdulmalik Saeed
  name: Maeen Abdulmalik | Maeen Abdul Malik | Moeen Abdulmalik Saeed | Main Abdulmalik
  short: Abdulmalik | Saeed
  sex: m
  office: YEM GOV 2018-10-18 .. 2024-02-05 prime minister

person Mahdi al-Mashat
  name: Mahdi Mashat | Mehdi al-Mashat
  sex: m
  office: YEM REB 2018-04-25 .. head of the Houthi Supreme Political Council

person Mohammed Abdul-Salam
  name: Mohammed Abdulsalam | Mohammed Abdul Salam | Mohammed Abdelsalam | Mohamed Abdul Salam | Mohammad Abdulsalam
  short: Abdul-Salam | Abdulsalam | Abdul Salam | Abdelsalam
  sex: m
  office: YEM REB 2011 .. Houthi spokesman and negotiator

person Mohammed Ali al-Houthi
  name: Mohamed Ali al-Houthi | Muhammad Ali al-Houthi
  short: Houthi | al-Houthi
  sex: m
  office: YEM REB 2015-02-06 .. head of the Houthi Supreme Revolutionary Committee

person Mohammed Basindawa
  name: Mohammed Salem Basindwa | Mohammed Basindwa | Mohamed Salem Basindawa
  sex: m
  office: YEM GOV 2011-12-10 .. 2014-09-21 prime minister

person Muammar al-Eryani
  name: Moammar al-Eryani | Muammar al-Iryani
  short: Eryani | al-Eryani | Iryani | al-Iryani
  sex: m
  office: YEM GOV 2016 .. information minister

person Nasser al-Wuhayshi
  name: Nasser al-Wahishi | Nasir al-Wuhayshi | Naser al-Wahishi
  short: Wuhayshi | al-Wuhayshi | Wahishi | al-Wahishi
  sex: m
  office: IMG:AQAP 2009-01 .. leader of al-Qaeda in the Arabian Peninsula

person Qasim al-Raymi
  name: Qassim al-Rimi | Qasim al-Rimi | Qassim al-Raymi
  short: Raymi | al-Raymi | Rimi | al-Rimi
  sex: m
  office: IMG:AQAP 2009-01 .. leader of al-Qaeda in the Arabian Peninsula

person Rashad al-Alimi
  name: Rashad Mohammed al-Alimi | Rashad Al-Alimi | Rashad Alimi
  sex: m
  office: YEM GOV 2001-04 .. 2012 interior minister, deputy prime minister
  office: YEM GOV 2022-04-07 .. head of the Presidential Leadership Council

person Sadiq al-Ahmar
  name: Sadeq al-Ahmar | Sheikh Sadiq al-Ahmar
  short: Ahmar | al-Ahmar
  sex: m
  office: YEM OPP 2011-03 .. 2023-01-06 tribal leader

person Saleh al-Samad
  name: Saleh al-Sammad | Saleh Ali al-Sammad | Saleh Sammad
  short: Samad | al-Samad | Sammad | al-Sammad
  sex: m
  office: YEM REB 2016-08-06 .. head of the Houthi Supreme Political Council

person Salem bin Breik
  name: Salem Saleh bin Braik | Salem bin Braik | Salim bin Breik
  short: bin Breik | Breik | bin Braik
  sex: m
  office: YEM GOV 2018 .. 2025-05-02 finance minister
  office: YEM GOV 2025-05-03 .. 2026-01-15 prime minister

person Shaya al-Zindani
  name: Shaya Mohsen al-Zindani | Shaya Mohsin Zindani | Shaea al-Zandani
  short: Zindani | al-Zindani
  sex: m
  office: YEM GOV 2024-03 .. 2026-01-14 foreign minister
  office: YEM GOV 2026-01-15 .. prime minister

person Tareq Saleh
  name: Tariq Saleh | Tareq Mohammed Saleh
  sex: m
  office: YEM REB 2015 .. 2017-12-03 commander
  office: YEM PRM 2017-12-04 .. 2022-04-06 commander of the National Resistance
  office: YEM GOV 2022-04-07 .. member of the Presidential Leadership Council

person Tawakkol Karman
  name: Tawakkul Karman | Tawakul Karman
  sex: f
  office: YEM CVL 2005 .. activist

person Yahya Saree
  name: Yahya Sarea | Yahya Sare'e | Yehia Saree | Yahya Saria
  short: Saree | Sarea | Sare'e
  sex: m
  office: YEM REB 2018 .. Houthi military spokesman
