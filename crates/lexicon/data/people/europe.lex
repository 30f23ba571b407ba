# Heads of state and government, ministers, commanders, party and rebel leaders of Europe and the Caucasus, 1990-2026.
# Order: by country code, then by name.
@source compiled by the demarche authors from general reference knowledge; heads of state and government spot-checked against Wikidata world-leaders 2021 (CC0); changes of 2026 checked against press reports
@licence CC0-1.0

# ALB Albania

person Alfred Moisiu
  sex: m
  office: ALB GOV 2002-07-24 .. 2007-07-24 president

person Bajram Begaj
  sex: m
  office: ALB GOV 2022-07-24 .. president

person Bamir Topi
  sex: m
  office: ALB GOV 2007-07-24 .. 2012-07-24 president

person Bujar Nishani
  sex: m
  office: ALB GOV 2012-07-24 .. 2017-07-24 president

person Edi Rama
  sex: m
  office: ALB GOV 2000-10 .. 2005-10 mayor of Tirana
  office: ALB PTY 2005-11 .. 2013-09-14 Socialist leader
  office: ALB GOV 2013-09-15 .. prime minister

person Fatos Nano
  sex: m
  office: ALB GOV 1991-02-22 .. 1991-06-05 prime minister
  office: ALB PTY 1991-06-06 .. 1997-07-23 Socialist leader
  office: ALB GOV 1997-07-24 .. 1998-10-02 prime minister
  office: ALB GOV 2002-07-31 .. 2005-09-11 prime minister

person Ilir Meta
  sex: m
  office: ALB GOV 1999-10-29 .. 2002-02-22 prime minister
  office: ALB GOV 2009-09-17 .. 2010-09-17 deputy prime minister and foreign minister
  office: ALB LEG 2013-09-10 .. 2017-07-23 speaker of parliament
  office: ALB GOV 2017-07-24 .. 2022-07-24 president
  office: ALB PTY 2022-07-25 .. opposition leader

person Pandeli Majko
  sex: m
  office: ALB GOV 1998-10-02 .. 1999-10-29 prime minister
  office: ALB GOV 2002-02-22 .. 2002-07-31 prime minister

person Ramiz Alia
  sex: m
  office: ALB GOV 1985-04-11 .. 1992-04-03 president

person Rexhep Meidani
  sex: m
  office: ALB GOV 1997-07-24 .. 2002-07-24 president

person Sali Berisha
  sex: m
  office: ALB GOV 1992-04-09 .. 1997-07-24 president
  office: ALB PTY 1997-07-25 .. 2005-09-10 opposition leader
  office: ALB GOV 2005-09-11 .. 2013-09-15 prime minister
  office: ALB PTY 2022-05 .. opposition leader

# AND Andorra

person Antoni Martí
  name: Antoni Marti
  sex: m
  office: AND GOV 2011-05-12 .. 2019-05-15 head of government

person Joan Enric Vives Sicília
  name: Joan Enric Vives i Sicília | Joan Enric Vives Sicilia | Joan Enric Vives
  sex: m
  office: AND GOV 2003-05-12 .. 2025-05-30 co-prince

person Josep Maria Mauri
  sex: m
  office: AND GOV 2012-07 .. representative of the co-prince

person Josep-Lluís Serrano Pentinat
  name: Josep-Lluis Serrano Pentinat
  sex: m
  office: AND GOV 2025-05-31 .. co-prince

person Patrick Strzoda
  sex: m
  office: AND GOV 2017 .. representative of the co-prince

person Xavier Espot
  name: Xavier Espot Zamora
  sex: m
  office: AND GOV 2019-05-16 .. head of government

# ARM Armenia

person Alen Simonyan
  sex: m
  office: ARM LEG 2021-08-02 .. speaker of parliament

person Andranik Margaryan
  name: Andranik Markarian | Andranik Margarian
  sex: m
  office: ARM GOV 2000-05-12 .. 2007-03-25 prime minister

person Ara Ayvazyan
  name: Ara Aivazian | Ara Aivazyan
  sex: m
  office: ARM GOV 2020-11-18 .. 2021-05-31 foreign minister

person Ararat Mirzoyan
  sex: m
  office: ARM LEG 2019-01-14 .. 2021-08-02 speaker of parliament
  office: ARM GOV 2021-08-19 .. foreign minister

person Armen Sarkissian
  name: Armen Sargsyan | Armen Sarkisian
  sex: m
  office: ARM GOV 1996-11-04 .. 1997-03-20 prime minister
  office: ARM GOV 2018-04-09 .. 2022-02-01 president

person David Tonoyan
  name: Davit Tonoyan
  sex: m
  office: ARM GOV 2018-05-12 .. 2020-11-20 defence minister

person Edward Nalbandian
  name: Eduard Nalbandyan | Edward Nalbandyan
  sex: m
  office: ARM GOV 2008-04-14 .. 2018-05 foreign minister

person Hovik Abrahamyan
  name: Ovik Abrahamyan
  sex: m
  office: ARM GOV 2014-04-13 .. 2016-09-08 prime minister

person Karen Karapetyan
  sex: m
  office: ARM GOV 2016-09-13 .. 2018-05-08 prime minister

person Levon Ter-Petrosyan
  name: Levon Ter-Petrosian | Levon Ter-Petrossian
  sex: m
  office: ARM LEG 1990-08-04 .. 1991-11-10 chairman of parliament
  office: ARM GOV 1991-11-11 .. 1998-02-03 president
  office: ARM OPP 2007-09 .. 2013 opposition leader

person Nikol Pashinyan
  name: Nikol Pashinian
  sex: m
  office: ARM OPP 2008-02 .. 2018-05-07 opposition leader
  office: ARM GOV 2018-05-08 .. prime minister

person Onik Gasparyan
  sex: m
  office: ARM MIL 2020-06 .. 2021-03 chief of the general staff

person Robert Kocharyan
  name: Robert Kocharian
  sex: m
  office: AZE PRE 1992-08 .. 1997-03-19 leader of Nagorno-Karabakh
  office: ARM GOV 1997-03-20 .. 1998-02-03 prime minister
  office: ARM GOV 1998-02-04 .. 2008-04-09 president
  office: ARM OPP 2021-05 .. opposition leader

person Samvel Karapetyan
  sex: m
  office: ARM BUS .. 2025-06-16 businessman
  office: ARM OPP 2025-06-17 .. opposition leader

person Serzh Sargsyan
  name: Serge Sarkisian | Serzh Sarkisian | Serge Sarkisyan
  sex: m
  office: ARM GOV 2000-05 .. 2007-04-03 defence minister
  office: ARM GOV 2007-04-04 .. 2008-04-08 prime minister
  office: ARM GOV 2008-04-09 .. 2018-04-09 president
  office: ARM GOV 2018-04-17 .. 2018-04-23 prime minister
  office: ARM PTY 2018-04-24 .. party leader

person Suren Papikyan
  sex: m
  office: ARM GOV 2021-08 .. 2021-11-14 deputy prime minister
  office: ARM GOV 2021-11-15 .. defence minister

person Tigran Sargsyan
  name: Tigran Sarkisian
  sex: m
  office: ARM GOV 2008-04-09 .. 2014-04-03 prime minister

person Vahagn Khachaturyan
  name: Vahagn Khachatryan
  sex: m
  office: ARM GOV 2022-03-13 .. president

person Vartan Oskanian
  name: Vardan Oskanyan | Vartan Oskanyan
  sex: m
  office: ARM GOV 1998-04 .. 2008-04 foreign minister

person Vazgen Sargsyan
  name: Vazgen Sarkisian | Vazgen Sarkisyan
  sex: m
  office: ARM GOV 1995-07 .. 1999-06-10 defence minister
  office: ARM GOV 1999-06-11 .. 1999-10-27 prime minister

person Zohrab Mnatsakanyan
  name: Zohrab Mnatsakanian
  sex: m
  office: ARM GOV 2018-05-12 .. 2020-11-16 foreign minister

# AUT Austria

person Alexander Schallenberg
  sex: m
  office: AUT GOV 2019-06-03 .. 2021-10-10 foreign minister
  office: AUT GOV 2021-10-11 .. 2021-12-05 chancellor
  office: AUT GOV 2021-12-06 .. 2025-03-03 foreign minister

person Alexander Van der Bellen
  short: Van der Bellen
  sex: m
  office: AUT PTY 2016-01 .. 2017-01-25 presidential candidate
  office: AUT GOV 2017-01-26 .. president

person Alfred Gusenbauer
  sex: m
  office: AUT PTY 2000-04 .. 2007-01-10 Social Democrat leader
  office: AUT GOV 2007-01-11 .. 2008-12-02 chancellor

person Alois Mock
  sex: m
  office: AUT GOV 1987-01-21 .. 1995-05-04 foreign minister

person Beate Meinl-Reisinger
  sex: f
  office: AUT PTY 2018-06 .. 2025-03-02 Neos leader
  office: AUT GOV 2025-03-03 .. foreign minister

person Brigitte Bierlein
  sex: f
  office: AUT GOV 2019-06-03 .. 2020-01-07 chancellor

person Christian Kern
  sex: m
  office: AUT GOV 2016-05-17 .. 2017-12-18 chancellor

person Christian Stocker
  sex: m
  office: AUT PTY 2025-01-10 .. 2025-03-02 People's Party leader
  office: AUT GOV 2025-03-03 .. chancellor

person Franz Vranitzky
  sex: m
  office: AUT GOV 1986-06-16 .. 1997-01-28 chancellor

person Heinz Fischer
  sex: m
  office: AUT GOV 2004-07-08 .. 2016-07-08 president

person Heinz-Christian Strache
  name: HC Strache
  sex: m
  office: AUT PTY 2005-04-23 .. 2017-12-17 Freedom Party leader
  office: AUT GOV 2017-12-18 .. 2019-05-22 vice-chancellor

person Herbert Kickl
  sex: m
  office: AUT GOV 2017-12-18 .. 2019-05-22 interior minister
  office: AUT PTY 2021-06-19 .. Freedom Party leader

person Jörg Haider
  name: Jorg Haider | Joerg Haider
  sex: m
  office: AUT PTY 1986-09 .. 1999-04-07 Freedom Party leader
  office: AUT GOV 1999-04-08 .. 2008-10-11 governor of Carinthia

person Karl Nehammer
  sex: m
  office: AUT GOV 2020-01-07 .. 2021-12-05 interior minister
  office: AUT GOV 2021-12-06 .. 2025-01-10 chancellor

person Kurt Waldheim
  sex: m
  office: IGO:UN 1972-01-01 .. 1981-12-31 secretary-general
  office: AUT GOV 1986-07-08 .. 1992-07-08 president

person Norbert Hofer
  sex: m
  office: AUT PTY 2016-01 .. 2017-12-17 presidential candidate
  office: AUT GOV 2017-12-18 .. 2019-05-22 transport minister

person Sebastian Kurz
  sex: m
  office: AUT GOV 2013-12-16 .. 2017-12-17 foreign minister
  office: AUT GOV 2017-12-18 .. 2019-05-28 chancellor
  office: AUT PTY 2019-05-29 .. 2020-01-06 People's Party leader
  office: AUT GOV 2020-01-07 .. 2021-10-11 chancellor

person Thomas Klestil
  sex: m
  office: AUT GOV 1992-07-08 .. 2004-07-06 president

person Ursula Plassnik
  sex: f
  office: AUT GOV 2004-10-20 .. 2008-12-02 foreign minister

person Viktor Klima
  sex: m
  office: AUT GOV 1997-01-28 .. 2000-02-04 chancellor

person Werner Faymann
  sex: m
  office: AUT GOV 2008-12-02 .. 2016-05-09 chancellor

person Wolfgang Schüssel
  name: Wolfgang Schussel | Wolfgang Schuessel
  sex: m
  office: AUT GOV 1995-05-04 .. 2000-02-03 foreign minister
  office: AUT GOV 2000-02-04 .. 2007-01-11 chancellor

# AZE Azerbaijan

person Abulfaz Elchibey
  name: Abulfez Elchibey | Ebulfez Elcibey
  sex: m
  office: AZE GOV 1992-06-16 .. 1993-06-24 president
  office: AZE OPP 1993-06-25 .. 2000-08-22 opposition leader

person Ali Asadov
  sex: m
  office: AZE GOV 2019-10-08 .. prime minister

person Ali Karimli
  name: Ali Kerimli
  sex: m
  office: AZE OPP 2000 .. opposition leader

person Arayik Harutyunyan
  sex: m
  office: AZE PRE 2020-05-21 .. 2023-09-01 leader of Nagorno-Karabakh

person Arkadi Ghukasyan
  name: Arkady Gukasyan | Arkady Ghukasian | Arkadi Gukasian
  sex: m
  office: AZE PRE 1997-09-08 .. 2007-09-06 leader of Nagorno-Karabakh

person Artur Rasizade
  sex: m
  office: AZE GOV 1996-07 .. 2003-08-03 prime minister
  office: AZE GOV 2003-11-04 .. 2018-04-21 prime minister

person Ayaz Mutalibov
  name: Ayaz Mutallibov
  sex: m
  office: AZE GOV 1990-01-24 .. 1992-03-06 president
  office: AZE GOV 1992-05-14 .. 1992-05-18 president

person Bako Sahakyan
  name: Bako Sahakian
  sex: m
  office: AZE PRE 2007-09-07 .. 2020-05-21 leader of Nagorno-Karabakh

person Elmar Mammadyarov
  name: Elmar Mamedyarov
  sex: m
  office: AZE GOV 2004-04-02 .. 2020-07-16 foreign minister

person Heydar Aliyev
  name: Haidar Aliyev | Geidar Aliyev | Heidar Aliev | Heydar Aliev
  sex: m
  office: AZE GOV 1993-06-15 .. 2003-10-31 president

person Hikmet Hajiyev
  name: Hikmat Hajiyev
  sex: m
  office: AZE GOV 2018-09 .. presidential foreign policy adviser

person Ilham Aliyev
  name: Ilham Aliev
  sex: m
  office: AZE GOV 2003-08-04 .. 2003-10-30 prime minister
  office: AZE GOV 2003-10-31 .. president

person Isa Gambar
  name: Isa Qambar
  sex: m
  office: AZE OPP 1993-06 .. opposition leader

person Jeyhun Bayramov
  name: Ceyhun Bayramov
  sex: m
  office: AZE GOV 2020-07-16 .. foreign minister

person Mehriban Aliyeva
  sex: f
  office: AZE GOV 2017-02-21 .. first vice-president

person Ramiz Mehdiyev
  sex: m
  office: AZE GOV 1995-02 .. 2019-10-23 head of the presidential administration

person Ruben Vardanyan
  name: Ruben Vardanian
  sex: m
  office: AZE PRE 2022-11-04 .. 2023-02-23 state minister of Nagorno-Karabakh

person Safar Abiyev
  sex: m
  office: AZE GOV 1995-02 .. 2013-10-22 defence minister

person Samvel Shahramanyan
  name: Samvel Shakhramanyan
  sex: m
  office: AZE PRE 2023-09-10 .. 2023-12-31 leader of Nagorno-Karabakh

person Surat Huseynov
  name: Suret Huseynov | Surat Guseinov
  sex: m
  office: AZE REB 1993-06-04 .. 1993-06-29 rebel leader
  office: AZE GOV 1993-06-30 .. 1994-10-07 prime minister

person Vilayat Guliyev
  sex: m
  office: AZE GOV 1999-10 .. 2004-04 foreign minister

person Zakir Hasanov
  sex: m
  office: AZE GOV 2013-10-22 .. defence minister

# BEL Belgium

person Alexander De Croo
  short: De Croo
  sex: m
  office: BEL GOV 2018-12 .. 2020-09-30 finance minister
  office: BEL GOV 2020-10-01 .. 2025-02-03 prime minister

person Bart De Wever
  short: De Wever
  sex: m
  office: BEL PTY 2004-10 .. 2025-02-02 N-VA leader
  office: BEL GOV 2025-02-03 .. prime minister

person Didier Reynders
  sex: m
  office: BEL GOV 1999-07-12 .. 2011-12-05 finance minister
  office: BEL GOV 2011-12-06 .. 2019-11-30 foreign minister
  office: IGO:EU 2019-12-01 .. 2024-11-30 commissioner

person Elio Di Rupo
  short: Di Rupo
  sex: m
  office: BEL GOV 2011-12-06 .. 2014-10-11 prime minister

person Guy Verhofstadt
  sex: m
  office: BEL GOV 1999-07-12 .. 2008-03-20 prime minister
  office: IGO:EU 2009-07-14 .. 2024-07-15 member of the European Parliament

person Hadja Lahbib
  sex: f
  office: BEL GOV 2022-07-15 .. 2024-11-30 foreign minister
  office: IGO:EU 2024-12-01 .. commissioner

person Jean-Luc Dehaene
  sex: m
  office: BEL GOV 1992-03-07 .. 1999-07-12 prime minister

person Karel De Gucht
  short: De Gucht
  sex: m
  office: BEL GOV 2004-07-18 .. 2009-07-16 foreign minister
  office: IGO:EU 2009-07-17 .. 2014-11-01 commissioner

person King Albert II
  name: King Albert
  short: King Albert
  sex: m
  office: BEL GOV 1993-08-09 .. 2013-07-21 king

person King Baudouin
  short: King Baudouin
  sex: m
  office: BEL GOV 1951-07-17 .. 1993-07-31 king

person King Philippe
  name: Philippe of Belgium | Philippe I of Belgium | Philippe I
  short: King Philippe
  sex: m
  office: BEL GOV 2013-07-21 .. king

person Louis Michel
  sex: m
  office: BEL GOV 1999-07-12 .. 2004-07-18 foreign minister
  office: IGO:EU 2004-09 .. 2009-07 commissioner

person Maxime Prévot
  name: Maxime Prevot
  sex: m
  office: BEL GOV 2025-02-03 .. foreign minister

person Sophie Wilmès
  name: Sophie Wilmes
  sex: f
  office: BEL GOV 2019-10-27 .. 2020-09-30 prime minister
  office: BEL GOV 2020-10-01 .. 2022-07-15 foreign minister

person Theo Francken
  sex: m
  office: BEL GOV 2014-10-11 .. 2018-12-09 migration minister
  office: BEL GOV 2025-02-03 .. defence minister

person Wilfried Martens
  sex: m
  office: BEL GOV 1981-12-17 .. 1992-03-07 prime minister

person Yves Leterme
  sex: m
  office: BEL GOV 2008-03-20 .. 2008-12-30 prime minister
  office: BEL GOV 2009-07-17 .. 2009-11-24 foreign minister
  office: BEL GOV 2009-11-25 .. 2011-12-06 prime minister

# BGR Bulgaria

person Ahmed Dogan
  sex: m
  office: BGR PTY 1990-01 .. 2013-01 DPS leader

person Andrey Gyurov
  name: Andrei Gyurov
  sex: m
  office: BGR GOV 2026-02-19 .. 2026-05-07 caretaker prime minister

person Boyko Borisov
  name: Boyko Borissov | Boiko Borisov | Boiko Borissov
  sex: m
  office: BGR GOV 2005-11 .. 2009-07-26 mayor of Sofia
  office: BGR GOV 2009-07-27 .. 2013-03-13 prime minister
  office: BGR PTY 2013-03-14 .. 2014-11-06 GERB leader
  office: BGR GOV 2014-11-07 .. 2017-01-27 prime minister
  office: BGR GOV 2017-05-04 .. 2021-05-12 prime minister
  office: BGR PTY 2021-05-13 .. GERB leader

person Delyan Peevski
  sex: m
  office: BGR PTY 2024-02 .. DPS leader

person Dimitar Glavchev
  sex: m
  office: BGR GOV 2024-04-09 .. 2025-01-16 prime minister

person Filip Dimitrov
  name: Philip Dimitrov
  sex: m
  office: BGR GOV 1991-11-08 .. 1992-12-30 prime minister

person Galab Donev
  sex: m
  office: BGR GOV 2022-08-02 .. 2023-06-06 prime minister

person Georgi Parvanov
  sex: m
  office: BGR GOV 2002-01-22 .. 2012-01-22 president

person Iliana Iotova
  name: Iliana Yotova
  sex: f
  office: BGR GOV 2017-01-22 .. 2026-01-22 vice-president
  office: BGR GOV 2026-01-23 .. president

person Ivailo Kalfin
  name: Ivaylo Kalfin
  sex: m
  office: BGR GOV 2005-08-17 .. 2009-07-27 foreign minister

person Ivan Kostov
  sex: m
  office: BGR GOV 1997-05-21 .. 2001-07-24 prime minister

person Kiril Petkov
  sex: m
  office: BGR GOV 2021-12-13 .. 2022-08-02 prime minister
  office: BGR PTY 2022-08-03 .. 2025-04 party leader

person Lyuben Berov
  sex: m
  office: BGR GOV 1992-12-30 .. 1994-10-17 prime minister

person Nikolai Denkov
  name: Nikolay Denkov
  sex: m
  office: BGR GOV 2023-06-06 .. 2024-04-09 prime minister

person Petar Stoyanov
  name: Peter Stoyanov
  sex: m
  office: BGR GOV 1997-01-22 .. 2002-01-22 president

person Plamen Oresharski
  sex: m
  office: BGR GOV 2013-05-29 .. 2014-08-06 prime minister

person Rosen Plevneliev
  sex: m
  office: BGR GOV 2012-01-22 .. 2017-01-22 president

person Rosen Zhelyazkov
  name: Rossen Jeliazkov | Rosen Jeliazkov
  sex: m
  office: BGR GOV 2025-01-16 .. 2026-02-18 prime minister

person Rumen Radev
  sex: m
  office: BGR GOV 2017-01-22 .. 2026-01-22 president
  office: BGR PTY 2026-01-23 .. 2026-05-07 party leader
  office: BGR GOV 2026-05-08 .. prime minister

person Sergei Stanishev
  name: Sergey Stanishev
  sex: m
  office: BGR GOV 2005-08-17 .. 2009-07-27 prime minister

person Simeon Saxe-Coburg-Gotha
  name: Simeon Saxcoburggotski | Simeon Sakskoburggotski | Simeon Saxe-Coburg
  short: Saxe-Coburg-Gotha | Saxe-Coburg | Saxcoburggotski | Sakskoburggotski | Simeon
  sex: m
  office: BGR GOV 2001-07-24 .. 2005-08-17 prime minister

person Solomon Pasi
  name: Solomon Passy
  sex: m
  office: BGR GOV 2001-07-24 .. 2005-08-17 foreign minister

person Stefan Yanev
  sex: m
  office: BGR GOV 2021-05-12 .. 2021-12-12 prime minister
  office: BGR GOV 2021-12-13 .. 2022-03-01 defence minister

person Zhan Videnov
  sex: m
  office: BGR GOV 1995-01-25 .. 1997-02-12 prime minister

person Zhelyu Zhelev
  name: Zhelyo Zhelev
  sex: m
  office: BGR GOV 1990-08-01 .. 1997-01-22 president

# BIH Bosnia and Herzegovina

person Alija Izetbegović
  name: Alija Izetbegovic
  sex: m
  office: BIH GOV 1990-12-20 .. 2000-10-14 president

person Bakir Izetbegović
  name: Bakir Izetbegovic
  sex: m
  office: BIH GOV 2010-11-10 .. 2018-11-20 member of the presidency
  office: BIH PTY 2018-11-21 .. SDA leader

person Biljana Plavšić
  name: Biljana Plavsic
  sex: f
  office: BIH PRE 1992-02-28 .. 1996-07-18 Bosnian Serb leader
  office: BIH GOV 1996-07-19 .. 1998-11-04 president of Republika Srpska

person Bisera Turković
  name: Bisera Turkovic
  sex: f
  office: BIH GOV 2019-12-23 .. 2023-01-25 foreign minister

person Borjana Krišto
  name: Borjana Kristo
  sex: f
  office: BIH GOV 2007-02 .. 2011-03 president of the Federation
  office: BIH GOV 2023-01-25 .. chairwoman of the council of ministers

person Denis Bećirović
  name: Denis Becirovic
  sex: m
  office: BIH GOV 2022-11-16 .. member of the presidency

person Denis Zvizdić
  name: Denis Zvizdic
  sex: m
  office: BIH GOV 2015-03-31 .. 2019-12-23 chairman of the council of ministers

person Dragan Čović
  name: Dragan Covic
  sex: m
  office: BIH GOV 2002-10-28 .. 2005-05-09 member of the presidency
  office: BIH PTY 2005-06-05 .. 2014-11-16 HDZ leader
  office: BIH GOV 2014-11-17 .. 2018-11-20 member of the presidency
  office: BIH PTY 2018-11-21 .. HDZ leader

person Ejup Ganić
  name: Ejup Ganic
  sex: m
  office: BIH GOV 1990-12-20 .. 2001-01 member of the presidency

person Elmedin Konaković
  name: Elmedin Konakovic
  sex: m
  office: BIH GOV 2023-01-25 .. foreign minister

person Fikret Abdić
  name: Fikret Abdic
  sex: m
  office: BIH REB 1993-09-27 .. 1995-08-07 leader of Western Bosnia

person Haris Silajdžić
  name: Haris Silajdzic
  sex: m
  office: BIH GOV 1990-12 .. 1993-10-24 foreign minister
  office: BIH GOV 1993-10-25 .. 1996-01-30 prime minister
  office: BIH GOV 1997-01 .. 2000-06 co-prime minister
  office: BIH GOV 2006-11-06 .. 2010-11-10 member of the presidency

person Krešimir Zubak
  name: Kresimir Zubak
  sex: m
  office: BIH GOV 1994-05-31 .. 1998-11 president of the Federation

person Mate Boban
  sex: m
  office: BIH PRE 1992-07-03 .. 1994-02-08 Bosnian Croat leader

person Milorad Dodik
  sex: m
  office: BIH GOV 1998-01-18 .. 2001-01-12 prime minister of Republika Srpska
  office: BIH PTY 2001-01-13 .. 2006-02-27 SNSD leader
  office: BIH GOV 2006-02-28 .. 2010-11-14 prime minister of Republika Srpska
  office: BIH GOV 2010-11-15 .. 2018-11-19 president of Republika Srpska
  office: BIH GOV 2018-11-20 .. 2022-11-14 member of the presidency
  office: BIH GOV 2022-11-15 .. 2025-08-06 president of Republika Srpska
  office: BIH PTY 2025-08-07 .. SNSD leader

person Mladen Ivanić
  name: Mladen Ivanic
  sex: m
  office: BIH GOV 2001-01-12 .. 2002-12 prime minister of Republika Srpska
  office: BIH GOV 2003-01 .. 2007-02 foreign minister
  office: BIH GOV 2014-11-17 .. 2018-11-20 member of the presidency

person Momčilo Krajišnik
  name: Momcilo Krajisnik
  sex: m
  office: BIH LEG 1990-12 .. 1992-04-06 speaker of parliament
  office: BIH PRE 1992-04-07 .. 1996-10-04 speaker of the Bosnian Serb assembly
  office: BIH GOV 1996-10-05 .. 1998-10 member of the presidency

person Naser Orić
  name: Naser Oric
  sex: m
  office: BIH MIL 1992-05 .. 1995-07 commander in Srebrenica

person Nebojša Radmanović
  name: Nebojsa Radmanovic
  sex: m
  office: BIH GOV 2006-11-06 .. 2014-11-17 member of the presidency

person Radovan Karadžić
  name: Radovan Karadzic
  sex: m
  office: BIH PTY 1990-07-12 .. 1992-04-06 Bosnian Serb leader
  office: BIH PRE 1992-04-07 .. 1996-07-19 Bosnian Serb leader

person Rasim Delić
  name: Rasim Delic
  sex: m
  office: BIH MIL 1993-06-08 .. 2000-09 army commander

person Ratko Mladić
  name: Ratko Mladic
  sex: m
  office: YUG MIL 1991-06 .. 1992-05-11 general
  office: BIH PRE 1992-05-12 .. 1996-11-09 Bosnian Serb army commander

person Šefik Džaferović
  name: Sefik Dzaferovic
  sex: m
  office: BIH GOV 2018-11-20 .. 2022-11-16 member of the presidency

person Željka Cvijanović
  name: Zeljka Cvijanovic
  sex: f
  office: BIH GOV 2013-03-12 .. 2018-11-18 prime minister of Republika Srpska
  office: BIH GOV 2018-11-19 .. 2022-11-15 president of Republika Srpska
  office: BIH GOV 2022-11-16 .. member of the presidency

person Željko Komšić
  name: Zeljko Komsic
  sex: m
  office: BIH GOV 2006-11-06 .. 2014-11-17 member of the presidency
  office: BIH PTY 2014-11-18 .. 2018-11-19 party leader
  office: BIH GOV 2018-11-20 .. 2026-11 member of the presidency

person Zoran Tegeltija
  sex: m
  office: BIH GOV 2019-12-23 .. 2023-01-25 chairman of the council of ministers

# BLR Belarus

person Ales Bialiatski
  name: Ales Belyatsky | Ales Byalyatski
  sex: m
  office: BLR CVL 1996 .. rights campaigner

person Alexander Lukashenko
  name: Aleksandr Lukashenko | Alyaksandr Lukashenka | Aleksander Lukashenko | Alexander Lukashenka | Aliaksandr Lukashenka
  sex: m
  office: BLR GOV 1994-07-20 .. president

person Alexander Milinkevich
  name: Alyaksandr Milinkevich | Aleksandr Milinkevich
  sex: m
  office: BLR OPP 2005-10 .. opposition leader

person Alexander Turchin
  name: Aleksandr Turchin
  sex: m
  office: BLR GOV 2025-03-10 .. prime minister

person Alexander Volfovich
  name: Aleksandr Volfovich
  sex: m
  office: BLR MIL 2020-01 .. 2021-01-24 chief of the general staff
  office: BLR GOV 2021-01-25 .. secretary of the security council

person Andrei Kobyakov
  name: Andrey Kobyakov
  sex: m
  office: BLR GOV 2014-12-27 .. 2018-08-18 prime minister

person Andrei Sannikov
  name: Andrei Sannikau
  sex: m
  office: BLR OPP 2010 .. opposition leader

person Maria Kolesnikova
  name: Maryia Kalesnikava | Maria Kalesnikava
  sex: f
  office: BLR OPP 2020-05 .. opposition leader

person Maxim Ryzhenkov
  name: Maksim Ryzhenkov
  sex: m
  office: BLR GOV 2024-06-27 .. foreign minister

person Mikhail Myasnikovich
  sex: m
  office: BLR GOV 2010-12-28 .. 2014-12-27 prime minister
  office: BLR LEG 2015-01 .. 2019-12 speaker of the upper house

person Mikola Statkevich
  name: Nikolai Statkevich
  sex: m
  office: BLR OPP 1995 .. opposition leader

person Natalya Kochanova
  name: Natalia Kochanova
  sex: f
  office: BLR GOV 2016-12 .. 2019-12-05 head of the presidential administration
  office: BLR LEG 2019-12-06 .. speaker of the upper house

person Pavel Latushko
  name: Pavel Latushka
  sex: m
  office: BLR OPP 2020-08 .. opposition leader

person Roman Golovchenko
  name: Raman Halouchanka
  sex: m
  office: BLR GOV 2020-06-04 .. 2025-03-10 prime minister

person Roman Protasevich
  name: Raman Pratasevich
  sex: m
  office: BLR JRN 2019 .. 2021-05-23 blogger

person Sergei Aleinik
  name: Sergey Aleinik | Siarhei Aleinik
  sex: m
  office: BLR GOV 2022-12-13 .. 2024-06-27 foreign minister

person Sergei Martynov
  name: Sergey Martynov
  sex: m
  office: BLR GOV 2003-03 .. 2012-08-20 foreign minister

person Sergei Rumas
  name: Sergey Rumas
  sex: m
  office: BLR GOV 2018-08-18 .. 2020-06-03 prime minister

person Sergei Sidorsky
  name: Sergey Sidorsky
  sex: m
  office: BLR GOV 2003-12-19 .. 2010-12-28 prime minister

person Sergei Tikhanovsky
  name: Siarhei Tsikhanouski | Syarhei Tsikhanouski | Sergei Tikhanovskiy
  sex: m
  office: BLR OPP 2020-05 .. opposition activist

person Stanislav Shushkevich
  name: Stanislau Shushkevich
  sex: m
  office: BLR GOV 1991-09-18 .. 1994-01-26 chairman of the supreme soviet

person Svetlana Tikhanovskaya
  name: Sviatlana Tsikhanouskaya | Svetlana Tsikhanouskaya | Svyatlana Tsikhanouskaya | Svetlana Tikhanovskaia
  sex: f
  office: BLR OPP 2020-05 .. opposition leader

person Veronika Tsepkalo
  name: Veranika Tsapkala
  sex: f
  office: BLR OPP 2020-06 .. opposition politician

person Viktor Babariko
  name: Viktar Babaryka | Viktor Babaryko
  sex: m
  office: BLR OPP 2020-05 .. opposition politician

person Viktor Khrenin
  name: Viktar Khrenin
  sex: m
  office: BLR GOV 2020-01-20 .. defence minister

person Vladimir Makei
  name: Uladzimir Makei | Vladimir Makey
  sex: m
  office: BLR GOV 2008-07 .. 2012-08-19 head of the presidential administration
  office: BLR GOV 2012-08-20 .. 2022-11-26 foreign minister

person Vyacheslav Kebich
  name: Vyachaslau Kebich
  sex: m
  office: BLR GOV 1990-04 .. 1994-07-20 prime minister

# CHE Switzerland

person Adolf Ogi
  sex: m
  office: CHE GOV 1988-01-01 .. 2000-12-31 defence minister

person Alain Berset
  sex: m
  office: CHE GOV 2012-01-01 .. 2023-12-31 interior minister
  office: IGO:COE 2024-09-18 .. secretary-general of the Council of Europe

person Christoph Blocher
  sex: m
  office: CHE PTY 1977 .. 2003-12-31 People's Party leader
  office: CHE GOV 2004-01-01 .. 2007-12-31 justice minister

person Didier Burkhalter
  sex: m
  office: CHE GOV 2009-11-01 .. 2011-12-31 interior minister
  office: CHE GOV 2012-01-01 .. 2017-10-31 foreign minister

person Flavio Cotti
  sex: m
  office: CHE GOV 1993-04 .. 1999-04 foreign minister

person Guy Parmelin
  sex: m
  office: CHE GOV 2016-01-01 .. economy minister

person Ignazio Cassis
  sex: m
  office: CHE GOV 2017-11-01 .. foreign minister

person Joseph Deiss
  sex: m
  office: CHE GOV 1999-05 .. 2002-12-31 foreign minister
  office: CHE GOV 2003-01-01 .. 2006-07 economy minister

person Karin Keller-Sutter
  sex: f
  office: CHE GOV 2019-01-01 .. finance minister

person Martin Pfister
  sex: m
  office: CHE GOV 2025-04-01 .. defence minister

person Micheline Calmy-Rey
  sex: f
  office: CHE GOV 2003-01-01 .. 2011-12-31 foreign minister

person Ruth Dreifuss
  sex: f
  office: CHE GOV 1993-04 .. 2002-12-31 interior minister

person Simonetta Sommaruga
  sex: f
  office: CHE GOV 2010-11-01 .. 2022-12-31 justice and environment minister

person Ueli Maurer
  sex: m
  office: CHE GOV 2009-01-01 .. 2022-12-31 defence and finance minister

person Viola Amherd
  sex: f
  office: CHE GOV 2019-01-01 .. 2025-03-31 defence minister

# CYP Cyprus

person Constantinos Kombos
  name: Konstantinos Kombos
  sex: m
  office: CYP GOV 2023-03-01 .. foreign minister

person Demetris Christofias
  name: Dimitris Christofias
  sex: m
  office: CYP LEG 2001-06 .. 2008-02-27 speaker of parliament
  office: CYP GOV 2008-02-28 .. 2013-02-28 president

person Derviş Eroğlu
  name: Dervis Eroglu
  sex: m
  office: CYP PRE 2009-05-05 .. 2010-04-22 Turkish Cypriot prime minister
  office: CYP PRE 2010-04-23 .. 2015-04-30 Turkish Cypriot leader

person Ersin Tatar
  sex: m
  office: CYP PRE 2019-05-22 .. 2020-10-22 Turkish Cypriot prime minister
  office: CYP PRE 2020-10-23 .. 2025-10-24 Turkish Cypriot leader

person Faiz Sucuoğlu
  name: Faiz Sucuoglu
  sex: m
  office: CYP PRE 2021-11-05 .. 2022-05-12 prime minister of Northern Cyprus

person George Vassiliou
  name: Georgios Vassiliou
  sex: m
  office: CYP GOV 1988-02-28 .. 1993-02-28 president

person Glafcos Clerides
  name: Glafkos Clerides | Glafcos Klerides
  sex: m
  office: CYP GOV 1993-02-28 .. 2003-02-28 president

person Hüseyin Özgürgün
  name: Huseyin Ozgurgun
  sex: m
  office: CYP PRE 2016-04-16 .. 2018-02-02 prime minister of Northern Cyprus

person Ioannis Kasoulides
  name: Ioannis Cassoulides | Yiannakis Cassoulides
  sex: m
  office: CYP GOV 1997-04 .. 2003-02 foreign minister
  office: CYP GOV 2013-03-01 .. 2018-02-28 foreign minister
  office: CYP GOV 2022-01-11 .. 2023-02-28 foreign minister

person Mehmet Ali Talat
  sex: m
  office: CYP PRE 2004-01-13 .. 2005-04-23 Turkish Cypriot prime minister
  office: CYP PRE 2005-04-24 .. 2010-04-23 Turkish Cypriot leader

person Mustafa Akıncı
  name: Mustafa Akinci
  sex: m
  office: CYP PRE 2015-04-30 .. 2020-10-23 Turkish Cypriot leader

person Nicos Anastasiades
  name: Nikos Anastasiades | Nicos Anastasiadis
  sex: m
  office: CYP GOV 2013-02-28 .. 2023-02-28 president

person Nikos Christodoulides
  name: Nicos Christodoulides
  sex: m
  office: CYP GOV 2014-04 .. 2018-02 government spokesman
  office: CYP GOV 2018-03-01 .. 2022-01-11 foreign minister
  office: CYP PTY 2022-06 .. 2023-02-27 presidential candidate
  office: CYP GOV 2023-02-28 .. president

person Rauf Denktash
  name: Rauf Denktaş | Rauf Denktas
  sex: m
  office: CYP PRE 1975-02-13 .. 2005-04-24 Turkish Cypriot leader

person Tassos Papadopoulos
  name: Tasos Papadopoulos
  sex: m
  office: CYP GOV 2003-02-28 .. 2008-02-28 president

person Tufan Erhürman
  name: Tufan Erhurman
  sex: m
  office: CYP PRE 2018-02 .. 2019-05 Turkish Cypriot prime minister
  office: CYP PTY 2019-06 .. 2025-10-23 opposition leader
  office: CYP PRE 2025-10-24 .. Turkish Cypriot leader

person Ünal Üstel
  name: Unal Ustel
  sex: m
  office: CYP PRE 2022-05-12 .. Turkish Cypriot prime minister

# CZE Czech Republic

person Andrej Babiš
  name: Andrej Babis
  sex: m
  office: CZE GOV 2014-01-29 .. 2017-05-24 finance minister
  office: CZE PTY 2017-05-25 .. 2017-12-05 ANO leader
  office: CZE GOV 2017-12-06 .. 2021-12-17 prime minister
  office: CZE PTY 2021-12-18 .. 2025-12-08 ANO leader
  office: CZE GOV 2025-12-09 .. prime minister

person Bohuslav Sobotka
  sex: m
  office: CZE GOV 2014-01-29 .. 2017-12-06 prime minister

person Cyril Svoboda
  sex: m
  office: CZE GOV 2002-07-15 .. 2006-09-04 foreign minister

person Jan Fischer
  sex: m
  office: CZE GOV 2009-05-08 .. 2010-07-13 prime minister

person Jan Kavan
  sex: m
  office: CZE GOV 1998-07-22 .. 2002-07-15 foreign minister
  office: IGO:UN 2002-09 .. 2003-09 president of the General Assembly

person Jan Lipavský
  name: Jan Lipavsky
  sex: m
  office: CZE GOV 2021-12-17 .. 2025-12-15 foreign minister

person Jana Černochová
  name: Jana Cernochova
  sex: f
  office: CZE GOV 2021-12-17 .. 2025-12-15 defence minister

person Jiří Dienstbier
  name: Jiri Dienstbier
  sex: m
  office: CSK GOV 1989-12-10 .. 1992-07-02 foreign minister
  office: IGO:UN 1998-03 .. 2001-03 human rights rapporteur

person Jiří Paroubek
  name: Jiri Paroubek
  sex: m
  office: CZE GOV 2005-04-25 .. 2006-09-04 prime minister

person Jiří Rusnok
  name: Jiri Rusnok
  sex: m
  office: CZE GOV 2013-07-10 .. 2014-01-29 prime minister

person Josef Tošovský
  name: Josef Tosovsky
  sex: m
  office: CZE GOV 1998-01-02 .. 1998-07-22 prime minister

person Karel Schwarzenberg
  sex: m
  office: CZE GOV 2007-01-09 .. 2009-05-08 foreign minister
  office: CZE GOV 2010-07-13 .. 2013-07-10 foreign minister

person Lubomír Zaorálek
  name: Lubomir Zaoralek
  sex: m
  office: CZE GOV 2014-01-29 .. 2017-12-13 foreign minister

person Marián Čalfa
  name: Marian Calfa
  sex: m
  office: CSK GOV 1989-12-10 .. 1992-07-02 prime minister

person Miloš Vystrčil
  name: Milos Vystrcil
  sex: m
  office: CZE LEG 2020-02-19 .. president of the Senate

person Miloš Zeman
  name: Milos Zeman
  sex: m
  office: CZE LEG 1996-06 .. 1998-07-21 speaker of parliament
  office: CZE GOV 1998-07-22 .. 2002-07-15 prime minister
  office: CZE GOV 2013-03-08 .. 2023-03-08 president

person Mirek Topolánek
  name: Mirek Topolanek
  sex: m
  office: CZE GOV 2006-09-04 .. 2009-05-08 prime minister

person Petr Fiala
  sex: m
  office: CZE GOV 2021-12-17 .. 2025-12-08 prime minister

person Petr Macinka
  sex: m
  office: CZE GOV 2025-12-15 .. foreign minister

person Petr Nečas
  name: Petr Necas
  sex: m
  office: CZE GOV 2010-07-13 .. 2013-07-10 prime minister

person Petr Pavel
  sex: m
  office: CZE MIL 2012-07-01 .. 2015-05-01 chief of the general staff
  office: IGO:NATO 2015-06-26 .. 2018-06-29 chairman of the military committee
  office: CZE PTY 2022-09 .. 2023-03-08 presidential candidate
  office: CZE GOV 2023-03-09 .. president

person Stanislav Gross
  sex: m
  office: CZE GOV 2000-04 .. 2004-08-03 interior minister
  office: CZE GOV 2004-08-04 .. 2005-04-25 prime minister

person Tomáš Petříček
  name: Tomas Petricek
  sex: m
  office: CZE GOV 2018-10-16 .. 2021-04-12 foreign minister

person Tomio Okamura
  sex: m
  office: CZE PTY 2013 .. 2025-11-04 party leader
  office: CZE LEG 2025-11-05 .. speaker of parliament

person Václav Havel
  name: Vaclav Havel
  sex: m
  office: CSK GOV 1989-12-29 .. 1992-07-20 president
  office: CZE GOV 1993-02-02 .. 2003-02-02 president

person Václav Klaus
  name: Vaclav Klaus
  sex: m
  office: CSK GOV 1989-12-10 .. 1992-12-31 finance minister, then Czech prime minister
  office: CZE GOV 1993-01-01 .. 1998-01-02 prime minister
  office: CZE LEG 1998-07 .. 2002-06 speaker of parliament
  office: CZE GOV 2003-03-07 .. 2013-03-07 president

person Vladimír Špidla
  name: Vladimir Spidla
  sex: m
  office: CZE GOV 2002-07-15 .. 2004-08-04 prime minister
  office: IGO:EU 2004-11-22 .. 2010-02-09 commissioner

# DDR East Germany

person Egon Krenz
  sex: m
  office: DDR GOV 1989-10-18 .. 1989-12-06 leader

person Erich Honecker
  sex: m
  office: DDR GOV 1976-10-29 .. 1989-10-18 leader

person Hans Modrow
  sex: m
  office: DDR GOV 1989-11-13 .. 1990-04-12 prime minister

person Lothar de Maizière
  name: Lothar de Maiziere
  short: de Maizière | de Maiziere | Maizière | Maiziere
  sex: m
  office: DDR GOV 1990-04-12 .. 1990-10-02 prime minister

# DEU Germany

person Alexander Dobrindt
  sex: m
  office: DEU GOV 2013-12-17 .. 2017-10-23 transport minister
  office: DEU PTY 2017-10-24 .. 2025-05-05 CSU parliamentary leader
  office: DEU GOV 2025-05-06 .. interior minister

person Alexander Gauland
  sex: m
  office: DEU PTY 2013-02 .. 2021-09 AfD leader

person Alice Weidel
  sex: f
  office: DEU PTY 2017-04-23 .. AfD leader

person Angela Merkel
  sex: f
  office: DEU GOV 1991-01-18 .. 1998-10-26 minister
  office: DEU PTY 2000-04-10 .. 2005-11-21 CDU leader
  office: DEU GOV 2005-11-22 .. 2021-12-08 chancellor

person Annalena Baerbock
  sex: f
  office: DEU PTY 2018-01-27 .. 2021-12-07 Greens leader
  office: DEU GOV 2021-12-08 .. 2025-05-06 foreign minister
  office: IGO:UN 2025-09-09 .. 2026-09 president of the General Assembly

person Annegret Kramp-Karrenbauer
  name: AKK
  sex: f
  office: DEU GOV 2011-08-10 .. 2018-02-28 premier of Saarland
  office: DEU PTY 2018-12-07 .. 2019-07-16 CDU leader
  office: DEU GOV 2019-07-17 .. 2021-12-08 defence minister

person Armin Laschet
  sex: m
  office: DEU GOV 2017-06-27 .. 2021-10-26 premier of North Rhine-Westphalia

person Björn Höcke
  name: Bjorn Hocke | Bjoern Hoecke
  sex: m
  office: DEU PTY 2013-04 .. AfD politician

person Boris Pistorius
  sex: m
  office: DEU GOV 2013-02 .. 2023-01-18 interior minister of Lower Saxony
  office: DEU GOV 2023-01-19 .. defence minister

person Bruno Kahl
  sex: m
  office: DEU SPY 2016-07-01 .. 2025-09 head of the foreign intelligence service

person Carsten Breuer
  sex: m
  office: DEU MIL 2023-03-17 .. chief of defence

person Christian Lindner
  sex: m
  office: DEU PTY 2013-12-07 .. 2021-12-07 FDP leader
  office: DEU GOV 2021-12-08 .. 2024-11-07 finance minister

person Christian Wulff
  sex: m
  office: DEU GOV 2003-03-04 .. 2010-06-29 premier of Lower Saxony
  office: DEU GOV 2010-06-30 .. 2012-02-17 president

person Christine Lambrecht
  sex: f
  office: DEU GOV 2019-06-27 .. 2021-12-07 justice minister
  office: DEU GOV 2021-12-08 .. 2023-01-19 defence minister

person Edmund Stoiber
  sex: m
  office: DEU GOV 1993-05-28 .. 2007-09-30 premier of Bavaria

person Frank-Walter Steinmeier
  sex: m
  office: DEU GOV 1999-07 .. 2005-11-21 chief of staff
  office: DEU GOV 2005-11-22 .. 2009-10-28 foreign minister
  office: DEU PTY 2009-10-29 .. 2013-12-16 SPD parliamentary leader
  office: DEU GOV 2013-12-17 .. 2017-01-27 foreign minister
  office: DEU GOV 2017-03-19 .. president

person Franz Josef Jung
  sex: m
  office: DEU GOV 2005-11-22 .. 2009-10-28 defence minister

person Frauke Petry
  sex: f
  office: DEU PTY 2013-04 .. 2017-09 AfD leader

person Friedrich Merz
  sex: m
  office: DEU PTY 2022-01-31 .. 2025-05-05 CDU leader
  office: DEU GOV 2025-05-06 .. chancellor

person Gerhard Schröder
  name: Gerhard Schroder | Gerhard Schroeder
  sex: m
  office: DEU GOV 1990-06-21 .. 1998-10-26 premier of Lower Saxony
  office: DEU GOV 1998-10-27 .. 2005-11-22 chancellor

person Gregor Gysi
  sex: m
  office: DEU PTY 1989-12-09 .. 2015-10 Left leader

person Guido Westerwelle
  sex: m
  office: DEU PTY 2001-05-04 .. 2009-10-27 FDP leader
  office: DEU GOV 2009-10-28 .. 2013-12-17 foreign minister

person Hans Eichel
  sex: m
  office: DEU GOV 1999-04-12 .. 2005-11-22 finance minister

person Hans-Dietrich Genscher
  sex: m
  office: DEU GOV 1974-05-17 .. 1992-05-18 foreign minister

person Heiko Maas
  sex: m
  office: DEU GOV 2013-12-17 .. 2018-03-13 justice minister
  office: DEU GOV 2018-03-14 .. 2021-12-08 foreign minister

person Helmut Kohl
  sex: m
  office: DEU GOV 1982-10-01 .. 1998-10-27 chancellor

person Horst Köhler
  name: Horst Kohler | Horst Koehler
  sex: m
  office: IGO:IMF 2000-05-01 .. 2004-03-04 managing director
  office: DEU GOV 2004-07-01 .. 2010-05-31 president
  office: IGO:UN 2017-08-16 .. 2019-05-22 envoy for Western Sahara

person Horst Seehofer
  sex: m
  office: DEU GOV 2008-10-27 .. 2018-03-13 premier of Bavaria
  office: DEU GOV 2018-03-14 .. 2021-12-08 interior minister

person Joachim Gauck
  sex: m
  office: DEU GOV 2012-03-18 .. 2017-03-18 president

person Johann Wadephul
  sex: m
  office: DEU GOV 2025-05-06 .. foreign minister

person Johannes Rau
  sex: m
  office: DEU GOV 1978-09 .. 1998-06 premier of North Rhine-Westphalia
  office: DEU GOV 1999-07-01 .. 2004-06-30 president

person Joschka Fischer
  sex: m
  office: DEU PTY 1994-10 .. 1998-10-26 Greens leader
  office: DEU GOV 1998-10-27 .. 2005-11-22 foreign minister

person Karl-Theodor zu Guttenberg
  short: Guttenberg | zu Guttenberg
  sex: m
  office: DEU GOV 2009-02-10 .. 2009-10-27 economy minister
  office: DEU GOV 2009-10-28 .. 2011-03-03 defence minister

person Klaus Kinkel
  sex: m
  office: DEU GOV 1992-05-18 .. 1998-10-26 foreign minister

person Lars Klingbeil
  sex: m
  office: DEU PTY 2021-12-11 .. 2025-05-05 SPD leader
  office: DEU GOV 2025-05-06 .. vice-chancellor and finance minister

person Markus Söder
  name: Markus Soder | Markus Soeder
  sex: m
  office: DEU GOV 2018-03-16 .. premier of Bavaria

person Martin Schulz
  sex: m
  office: IGO:EU 2012-01-17 .. 2017-01-17 president of the European Parliament
  office: DEU PTY 2017-01-24 .. 2018-02-13 SPD leader

person Nancy Faeser
  sex: f
  office: DEU GOV 2021-12-08 .. 2025-05-06 interior minister

person Olaf Scholz
  sex: m
  office: DEU GOV 2007-11-21 .. 2009-10-27 labour minister
  office: DEU GOV 2011-03-07 .. 2018-03-13 mayor of Hamburg
  office: DEU GOV 2018-03-14 .. 2021-12-07 finance minister
  office: DEU GOV 2021-12-08 .. 2025-05-06 chancellor

person Oskar Lafontaine
  sex: m
  office: DEU PTY 1995-11-16 .. 1998-10-26 SPD leader
  office: DEU GOV 1998-10-27 .. 1999-03-18 finance minister
  office: DEU PTY 2005-06 .. 2010-05 Left leader

person Otto Schily
  sex: m
  office: DEU GOV 1998-10-27 .. 2005-11-22 interior minister

person Peer Steinbrück
  name: Peer Steinbruck | Peer Steinbrueck
  sex: m
  office: DEU GOV 2005-11-22 .. 2009-10-27 finance minister
  office: DEU PTY 2012-09-28 .. 2013-09 candidate for chancellor

person Peter Struck
  sex: m
  office: DEU GOV 2002-07-19 .. 2005-11-22 defence minister

person Richard von Weizsäcker
  name: Richard von Weizsacker | Richard von Weizsaecker
  short: Weizsäcker | Weizsacker | Weizsaecker | von Weizsäcker | von Weizsacker | von Weizsaecker
  sex: m
  office: DEU GOV 1984-07-01 .. 1994-06-30 president

person Robert Habeck
  sex: m
  office: DEU PTY 2018-01-27 .. 2021-12-07 Greens leader
  office: DEU GOV 2021-12-08 .. 2025-05-06 vice-chancellor and economy minister

person Roman Herzog
  sex: m
  office: DEU GOV 1994-07-01 .. 1999-06-30 president

person Rudolf Scharping
  sex: m
  office: DEU PTY 1993-06-25 .. 1995-11-16 SPD leader
  office: DEU GOV 1998-10-27 .. 2002-07-19 defence minister

person Sahra Wagenknecht
  sex: f
  office: DEU PTY 2015-10 .. 2025-11 party leader

person Sigmar Gabriel
  sex: m
  office: DEU PTY 2009-11-13 .. 2013-12-16 SPD leader
  office: DEU GOV 2013-12-17 .. 2017-01-26 vice-chancellor and economy minister
  office: DEU GOV 2017-01-27 .. 2018-03-14 foreign minister

person Steffen Hebestreit
  sex: m
  office: DEU GOV 2021-12-08 .. 2025-05-06 government spokesman

person Steffen Seibert
  sex: m
  office: DEU GOV 2010-08-11 .. 2021-12-08 government spokesman

person Theo Waigel
  sex: m
  office: DEU GOV 1989-04-21 .. 1998-10-26 finance minister

person Thomas de Maizière
  name: Thomas de Maiziere
  short: de Maizière | de Maiziere | Maizière | Maiziere
  sex: m
  office: DEU GOV 2005-11-22 .. 2009-10-27 chief of staff
  office: DEU GOV 2009-10-28 .. 2011-03-02 interior minister
  office: DEU GOV 2011-03-03 .. 2013-12-16 defence minister
  office: DEU GOV 2013-12-17 .. 2018-03-14 interior minister

person Tino Chrupalla
  sex: m
  office: DEU PTY 2019-11-30 .. AfD leader

person Volker Rühe
  name: Volker Ruhe | Volker Ruehe
  sex: m
  office: DEU GOV 1992-04-01 .. 1998-10-26 defence minister

person Wolfgang Schäuble
  name: Wolfgang Schauble | Wolfgang Schaeuble
  sex: m
  office: DEU GOV 1989-04-21 .. 1991-11-26 interior minister
  office: DEU PTY 1998-11 .. 2000-04 CDU leader
  office: DEU GOV 2005-11-22 .. 2009-10-27 interior minister
  office: DEU GOV 2009-10-28 .. 2017-10-23 finance minister
  office: DEU LEG 2017-10-24 .. 2021-10-26 president of the Bundestag

# DNK Denmark

person Anders Fogh Rasmussen
  short: Rasmussen | Fogh Rasmussen | Fogh
  sex: m
  office: DNK GOV 2001-11-27 .. 2009-04-05 prime minister
  office: IGO:NATO 2009-08-01 .. 2014-09-30 secretary-general

person Frederik X
  name: King Frederik | King Frederik X
  short: King Frederik
  sex: m
  office: DNK GOV 2024-01-14 .. king

person Helle Thorning-Schmidt
  sex: f
  office: DNK PTY 2005-04-12 .. 2011-10-02 Social Democrat leader
  office: DNK GOV 2011-10-03 .. 2015-06-28 prime minister

person Jeppe Kofod
  sex: m
  office: DNK GOV 2019-06-27 .. 2022-12-15 foreign minister

person Lars Løkke Rasmussen
  name: Lars Lokke Rasmussen
  short: Rasmussen | Løkke Rasmussen | Lokke Rasmussen | Løkke | Lokke
  sex: m
  office: DNK GOV 2009-04-05 .. 2011-10-03 prime minister
  office: DNK PTY 2011-10-04 .. 2015-06-27 Venstre leader
  office: DNK GOV 2015-06-28 .. 2019-06-27 prime minister
  office: DNK GOV 2022-12-15 .. foreign minister

person Margrethe II
  name: Queen Margrethe | Queen Margrethe II
  short: Queen Margrethe
  sex: f
  office: DNK GOV 1972-01-14 .. 2024-01-14 queen

person Mette Frederiksen
  sex: f
  office: DNK PTY 2015-06-28 .. 2019-06-26 Social Democrat leader
  office: DNK GOV 2019-06-27 .. prime minister

person Niels Helveg Petersen
  short: Petersen | Helveg Petersen
  sex: m
  office: DNK GOV 1993-01-25 .. 2000-12-21 foreign minister

person Per Stig Møller
  name: Per Stig Moller
  sex: m
  office: DNK GOV 2001-11-27 .. 2010-02-23 foreign minister

person Poul Nyrup Rasmussen
  short: Rasmussen | Nyrup Rasmussen
  sex: m
  office: DNK GOV 1993-01-25 .. 2001-11-27 prime minister

person Poul Schlüter
  name: Poul Schluter | Poul Schlueter
  sex: m
  office: DNK GOV 1982-09-10 .. 1993-01-25 prime minister

person Troels Lund Poulsen
  short: Poulsen | Lund Poulsen
  sex: m
  office: DNK GOV 2023-08-22 .. defence minister

person Uffe Ellemann-Jensen
  sex: m
  office: DNK GOV 1982-09-10 .. 1993-01-25 foreign minister

# ESP Spain

person Abel Matutes
  sex: m
  office: ESP GOV 1996-05-06 .. 2000-04-27 foreign minister

person Albert Rivera
  sex: m
  office: ESP PTY 2006-07-09 .. 2019-11-11 Ciudadanos leader

person Alberto Núñez Feijóo
  name: Alberto Nunez Feijoo
  short: Feijóo | Feijoo | Núñez Feijóo | Nunez Feijoo
  sex: m
  office: ESP GOV 2009-04-18 .. 2022-04-01 president of Galicia
  office: ESP PTY 2022-04-02 .. People's Party leader

person Alfonso Dastis
  sex: m
  office: ESP GOV 2016-11-04 .. 2018-06-06 foreign minister

person Alfredo Pérez Rubalcaba
  name: Alfredo Perez Rubalcaba
  short: Rubalcaba | Pérez Rubalcaba | Perez Rubalcaba
  sex: m
  office: ESP GOV 2006-04-11 .. 2011-07-11 interior minister
  office: ESP PTY 2011-07-12 .. 2014-07-26 Socialist leader

person Ana Palacio
  name: Ana de Palacio
  sex: f
  office: ESP GOV 2002-07-10 .. 2004-04-18 foreign minister

person Ángel Acebes
  name: Angel Acebes
  sex: m
  office: ESP GOV 2002-07-10 .. 2004-04-17 interior minister

person Arancha González Laya
  name: Arancha Gonzalez Laya
  short: González Laya | Gonzalez Laya
  sex: f
  office: ESP GOV 2020-01-13 .. 2021-07-12 foreign minister

person Arnaldo Otegi
  sex: m
  office: ESP PTY 1998-02 .. Basque separatist leader

person Artur Mas
  sex: m
  office: ESP GOV 2010-12-27 .. 2016-01-12 president of Catalonia

person Baltasar Garzón
  name: Baltasar Garzon
  sex: m
  office: ESP JUD 1988 .. 2012-02-23 judge

person Carles Puigdemont
  sex: m
  office: ESP GOV 2016-01-12 .. 2017-10-27 president of Catalonia
  office: ESP PTY 2017-10-28 .. Catalan separatist leader

person Carme Chacón
  name: Carme Chacon | Carmen Chacon
  sex: f
  office: ESP GOV 2008-04-14 .. 2011-12-22 defence minister

person Carmen Calvo
  sex: f
  office: ESP GOV 2018-06-07 .. 2021-07-12 deputy prime minister

person Federico Trillo
  sex: m
  office: ESP LEG 1996-03 .. 2000-04-27 speaker of parliament
  office: ESP GOV 2000-04-28 .. 2004-04-18 defence minister

person Felipe González
  name: Felipe Gonzalez | Felipe Gonzalez Marquez
  sex: m
  office: ESP GOV 1982-12-02 .. 1996-05-05 prime minister

person Felipe VI
  name: King Felipe | King Felipe VI
  short: King Felipe | Felipe
  sex: m
  office: ESP GOV 2014-06-19 .. king

person Fernando Grande-Marlaska
  sex: m
  office: ESP GOV 2018-06-07 .. interior minister

person Francisco Fernández Ordóñez
  name: Francisco Fernandez Ordonez
  short: Fernández Ordóñez | Fernandez Ordonez | Ordóñez | Ordonez
  sex: m
  office: ESP GOV 1985-07 .. 1992-06-24 foreign minister

person Iñigo Urkullu
  name: Inigo Urkullu
  sex: m
  office: ESP GOV 2012-12-15 .. 2024-06-22 Basque president

person Jaime Mayor Oreja
  short: Mayor Oreja
  sex: m
  office: ESP GOV 1996-05-06 .. 2001-02-27 interior minister

person José Bono
  name: Jose Bono
  sex: m
  office: ESP GOV 2004-04-18 .. 2006-04-11 defence minister
  office: ESP LEG 2008-04-01 .. 2011-12 speaker of parliament

person José Luis Rodríguez Zapatero
  name: Jose Luis Rodriguez Zapatero | Jose Luis Zapatero
  short: Zapatero | Rodríguez Zapatero | Rodriguez Zapatero
  sex: m
  office: ESP PTY 2000-07-22 .. 2004-04-16 Socialist leader
  office: ESP GOV 2004-04-17 .. 2011-12-21 prime minister

person José Manuel Albares
  name: Jose Manuel Albares
  sex: m
  office: ESP GOV 2021-07-12 .. foreign minister

person José Manuel García-Margallo
  name: Jose Manuel Garcia-Margallo
  short: García-Margallo | Garcia-Margallo | Margallo
  sex: m
  office: ESP GOV 2011-12-22 .. 2016-11-03 foreign minister

person José María Aznar
  name: Jose Maria Aznar | Jose Maria Aznar Lopez
  sex: m
  office: ESP PTY 1990-04-01 .. 1996-05-04 People's Party leader
  office: ESP GOV 1996-05-05 .. 2004-04-17 prime minister

person Josep Piqué
  name: Josep Pique
  sex: m
  office: ESP GOV 2000-04-28 .. 2002-07-10 foreign minister

person Josu Ternera
  name: José Antonio Urrutikoetxea | Jose Antonio Urrutikoetxea | Josu Urrutikoetxea
  short: Ternera | Urrutikoetxea
  sex: m
  office: ESP REB 1980 .. 2018-05-03 ETA leader

person Juan José Ibarretxe
  name: Juan Jose Ibarretxe
  sex: m
  office: ESP GOV 1999-01-02 .. 2009-05-07 Basque president

person King Juan Carlos
  name: King Juan Carlos I | Juan Carlos I
  short: Juan Carlos | King Juan Carlos
  sex: m
  office: ESP GOV 1975-11-22 .. 2014-06-18 king

person Margarita Robles
  sex: f
  office: ESP GOV 2018-06-07 .. defence minister

person María Dolores de Cospedal
  name: Maria Dolores de Cospedal
  short: Cospedal | de Cospedal
  sex: f
  office: ESP GOV 2016-11-04 .. 2018-06-06 defence minister

person María Teresa Fernández de la Vega
  name: Maria Teresa Fernandez de la Vega
  short: Fernández de la Vega | Fernandez de la Vega | de la Vega
  sex: f
  office: ESP GOV 2004-04-18 .. 2010-10-20 deputy prime minister

person Mariano Rajoy
  sex: m
  office: ESP GOV 2000-04-28 .. 2003-09-03 deputy prime minister
  office: ESP PTY 2003-09-04 .. 2011-12-20 People's Party leader
  office: ESP GOV 2011-12-21 .. 2018-06-01 prime minister

person Miguel Ángel Moratinos
  name: Miguel Angel Moratinos
  sex: m
  office: IGO:EU 1996-12-02 .. 2003-06 envoy for the Middle East
  office: ESP GOV 2004-04-18 .. 2010-10-21 foreign minister
  office: IGO:UN 2019-01 .. high representative for the Alliance of Civilizations

person Nadia Calviño
  name: Nadia Calvino
  sex: f
  office: ESP GOV 2018-06-07 .. 2023-12-29 economy minister
  office: IGO:EIB 2024-01-01 .. president of the European Investment Bank

person Narcís Serra
  name: Narcis Serra
  sex: m
  office: ESP GOV 1982-12 .. 1995-07-03 deputy prime minister

person Oriol Junqueras
  sex: m
  office: ESP PTY 2011-09-17 .. 2016-01-13 ERC leader
  office: ESP GOV 2016-01-14 .. 2017-10-27 vice-president of Catalonia
  office: ESP PTY 2017-10-28 .. ERC leader

person Pablo Casado
  sex: m
  office: ESP PTY 2018-07-21 .. 2022-04-01 People's Party leader

person Pablo Iglesias
  sex: m
  office: ESP PTY 2014-11-15 .. 2020-01-12 Podemos leader
  office: ESP GOV 2020-01-13 .. 2021-03-31 deputy prime minister

person Pedro Morenés
  name: Pedro Morenes
  sex: m
  office: ESP GOV 2011-12-22 .. 2016-11-03 defence minister

person Pedro Sánchez
  name: Pedro Sanchez
  sex: m
  office: ESP PTY 2014-07-26 .. 2018-06-01 Socialist leader
  office: ESP GOV 2018-06-02 .. prime minister

person Pere Aragonès
  name: Pere Aragones
  sex: m
  office: ESP GOV 2021-05-24 .. 2024-08-09 president of Catalonia

person Quim Torra
  sex: m
  office: ESP GOV 2018-05-17 .. 2020-09-28 president of Catalonia

person Salvador Illa
  sex: m
  office: ESP GOV 2020-01-13 .. 2021-01-26 health minister
  office: ESP PTY 2021-01-27 .. 2024-08-09 Catalan Socialist leader
  office: ESP GOV 2024-08-10 .. president of Catalonia

person Santiago Abascal
  sex: m
  office: ESP PTY 2014-09-20 .. Vox leader

person Soraya Sáenz de Santamaría
  name: Soraya Saenz de Santamaria
  short: Sáenz de Santamaría | Saenz de Santamaria | Santamaría | Santamaria
  sex: f
  office: ESP GOV 2011-12-22 .. 2018-06-01 deputy prime minister

person Teresa Ribera
  sex: f
  office: ESP GOV 2018-06-07 .. 2024-11-25 environment minister
  office: IGO:EU 2024-12-01 .. vice-president of the Commission

person Trinidad Jiménez
  name: Trinidad Jimenez
  sex: f
  office: ESP GOV 2010-10-21 .. 2011-12-22 foreign minister

person Yolanda Díaz
  name: Yolanda Diaz
  sex: f
  office: ESP GOV 2020-01-13 .. labour minister

# EST Estonia

person Alar Karis
  sex: m
  office: EST GOV 2021-10-11 .. president

person Andrus Ansip
  sex: m
  office: EST GOV 2005-04-13 .. 2014-03-26 prime minister
  office: IGO:EU 2014-11-01 .. 2019-07-01 vice-president of the Commission

person Arnold Rüütel
  name: Arnold Ruutel
  sex: m
  office: EST GOV 1983-04-08 .. 1992-10-05 head of state
  office: EST GOV 2001-10-08 .. 2006-10-09 president

person Edgar Savisaar
  sex: m
  office: EST GOV 1990-04-03 .. 1992-01-29 prime minister
  office: EST PTY 1992-01-30 .. 2016 Centre Party leader

person Eva-Maria Liimets
  sex: f
  office: EST GOV 2021-01-26 .. 2022-06-03 foreign minister

person Hanno Pevkur
  sex: m
  office: EST GOV 2022-07-18 .. defence minister

person Juhan Parts
  sex: m
  office: EST GOV 2003-04-10 .. 2005-04-13 prime minister

person Jüri Ratas
  name: Juri Ratas
  sex: m
  office: EST GOV 2016-11-23 .. 2021-01-26 prime minister
  office: EST LEG 2021-03-18 .. 2023-04-09 speaker of parliament

person Kersti Kaljulaid
  sex: f
  office: EST GOV 2016-10-10 .. 2021-10-11 president

person Kristen Michal
  sex: m
  office: EST GOV 2024-07-23 .. prime minister

person Lennart Meri
  sex: m
  office: EST GOV 1990-04-12 .. 1992-03-23 foreign minister
  office: EST GOV 1992-10-06 .. 2001-10-08 president

person Margus Tsahkna
  sex: m
  office: EST GOV 2023-04-17 .. foreign minister

person Mart Laar
  sex: m
  office: EST GOV 1992-10-21 .. 1994-11-08 prime minister
  office: EST GOV 1999-03-25 .. 2002-01-28 prime minister

person Siim Kallas
  sex: m
  office: EST GOV 2002-01-28 .. 2003-04-10 prime minister
  office: IGO:EU 2004-05-01 .. 2014-10-31 commissioner

person Taavi Rõivas
  name: Taavi Roivas
  sex: m
  office: EST GOV 2014-03-26 .. 2016-11-23 prime minister

person Toomas Hendrik Ilves
  sex: m
  office: EST GOV 1996-11 .. 1998-10 foreign minister
  office: EST GOV 1999-03-25 .. 2002-01-28 foreign minister
  office: EST GOV 2006-10-09 .. 2016-10-10 president

person Urmas Paet
  sex: m
  office: EST GOV 2005-04-13 .. 2014-11-03 foreign minister

person Urmas Reinsalu
  sex: m
  office: EST GOV 2019-07 .. 2021-01-26 foreign minister
  office: EST GOV 2022-07-18 .. 2023-04-17 foreign minister

# FIN Finland

person Alexander Stubb
  sex: m
  office: FIN GOV 2008-04-04 .. 2011-06-22 foreign minister
  office: FIN GOV 2014-06-24 .. 2015-05-28 prime minister
  office: FIN GOV 2015-05-29 .. 2016-06-22 finance minister
  office: FIN PTY 2023-08 .. 2024-02 presidential candidate
  office: FIN GOV 2024-03-01 .. president

person Anneli Jäätteenmäki
  name: Anneli Jaatteenmaki
  sex: f
  office: FIN GOV 2003-04-17 .. 2003-06-24 prime minister

person Antti Häkkänen
  name: Antti Hakkanen
  sex: m
  office: FIN GOV 2023-06-20 .. defence minister

person Antti Kaikkonen
  sex: m
  office: FIN GOV 2019-06-06 .. 2023-06-20 defence minister

person Antti Rinne
  sex: m
  office: FIN GOV 2019-06-06 .. 2019-12-10 prime minister

person Elina Valtonen
  sex: f
  office: FIN GOV 2023-06-20 .. foreign minister

person Erkki Tuomioja
  sex: m
  office: FIN GOV 2000-02-25 .. 2007-04-19 foreign minister
  office: FIN GOV 2011-06-22 .. 2015-05-29 foreign minister

person Esko Aho
  sex: m
  office: FIN GOV 1991-04-26 .. 1995-04-13 prime minister

person Juha Sipilä
  name: Juha Sipila
  sex: m
  office: FIN GOV 2015-05-29 .. 2019-06-06 prime minister

person Jyrki Katainen
  sex: m
  office: FIN GOV 2007-04-19 .. 2011-06-21 finance minister
  office: FIN GOV 2011-06-22 .. 2014-06-24 prime minister
  office: IGO:EU 2014-07-16 .. 2019-11-30 vice-president of the Commission

person Mari Kiviniemi
  sex: f
  office: FIN GOV 2010-06-22 .. 2011-06-22 prime minister

person Martti Ahtisaari
  sex: m
  office: IGO:UN 1987-01 .. 1991-06 under-secretary-general
  office: FIN GOV 1994-03-01 .. 2000-03-01 president
  office: IGO:UN 2005-11-01 .. 2008-02-29 envoy for Kosovo

person Matti Vanhanen
  sex: m
  office: FIN GOV 2003-06-24 .. 2010-06-22 prime minister

person Mauno Koivisto
  sex: m
  office: FIN GOV 1982-01-27 .. 1994-03-01 president

person Paavo Lipponen
  sex: m
  office: FIN GOV 1995-04-13 .. 2003-04-17 prime minister

person Pekka Haavisto
  sex: m
  office: FIN GOV 2019-06-06 .. 2023-06-20 foreign minister

person Petteri Orpo
  sex: m
  office: FIN GOV 2023-06-20 .. prime minister

person Sanna Marin
  sex: f
  office: FIN GOV 2019-12-10 .. 2023-06-20 prime minister

person Sauli Niinistö
  name: Sauli Niinisto
  sex: m
  office: FIN GOV 1996-02 .. 2003-04 finance minister
  office: FIN LEG 2007-04 .. 2011-04 speaker of parliament
  office: FIN GOV 2012-03-01 .. 2024-03-01 president

person Tarja Halonen
  sex: f
  office: FIN GOV 1995-04-13 .. 2000-02-25 foreign minister
  office: FIN GOV 2000-03-01 .. 2012-03-01 president

person Timo Soini
  sex: m
  office: FIN PTY 1997 .. 2015-05-28 Finns Party leader
  office: FIN GOV 2015-05-29 .. 2019-06-06 foreign minister

# FRA France

person Alain Juppé
  name: Alain Juppe
  sex: m
  office: FRA GOV 1993-03-29 .. 1995-05-17 foreign minister
  office: FRA GOV 1995-05-18 .. 1997-06-02 prime minister
  office: FRA GOV 2010-11-14 .. 2011-02-26 defence minister
  office: FRA GOV 2011-02-27 .. 2012-05-15 foreign minister

person Alain Richard
  sex: m
  office: FRA GOV 1997-06-04 .. 2002-05-06 defence minister

person Bernard Cazeneuve
  sex: m
  office: FRA GOV 2014-04-02 .. 2016-12-05 interior minister
  office: FRA GOV 2016-12-06 .. 2017-05-15 prime minister

person Bernard Kouchner
  sex: m
  office: FRA GOV 1992-04-02 .. 1993-03-29 health minister
  office: FRA GOV 1997-06-04 .. 1999-07-07 health minister
  office: IGO:UN 1999-07-15 .. 2001-01-15 administrator of Kosovo
  office: FRA GOV 2001-02-06 .. 2002-05-06 health minister
  office: FRA GOV 2007-05-18 .. 2010-11-14 foreign minister

person Bruno Le Maire
  short: Le Maire
  sex: m
  office: FRA GOV 2009-06-23 .. 2012-05-10 agriculture minister
  office: FRA GOV 2017-05-17 .. 2024-09-21 finance minister

person Bruno Retailleau
  sex: m
  office: FRA LEG 2014-10 .. 2024-09-20 senator
  office: FRA GOV 2024-09-21 .. 2025-10-12 interior minister
  office: FRA PTY 2025-10-13 .. Republicans leader

person Catherine Colonna
  sex: f
  office: FRA GOV 2022-05-20 .. 2024-01-11 foreign minister

person Catherine Vautrin
  sex: f
  office: FRA GOV 2024-01-11 .. 2024-09-21 labour minister
  office: FRA GOV 2024-12-23 .. 2025-10-11 labour minister
  office: FRA GOV 2025-10-12 .. defence minister

person Charles Millon
  sex: m
  office: FRA GOV 1995-05-18 .. 1997-06-02 defence minister

person Charles Pasqua
  sex: m
  office: FRA GOV 1993-03-29 .. 1995-05-18 interior minister

person Christophe Castaner
  sex: m
  office: FRA GOV 2018-10-16 .. 2020-07-06 interior minister

person Claude Guéant
  name: Claude Gueant
  sex: m
  office: FRA GOV 2007-05-16 .. 2011-02-26 presidential chief of staff
  office: FRA GOV 2011-02-27 .. 2012-05-10 interior minister

person Dominique de Villepin
  short: Villepin | de Villepin
  sex: m
  office: FRA GOV 1995-05-17 .. 2002-05-06 presidential chief of staff
  office: FRA GOV 2002-05-07 .. 2004-03-30 foreign minister
  office: FRA GOV 2004-03-31 .. 2005-05-30 interior minister
  office: FRA GOV 2005-05-31 .. 2007-05-17 prime minister

person Édith Cresson
  name: Edith Cresson
  sex: f
  office: FRA GOV 1991-05-15 .. 1992-04-02 prime minister
  office: IGO:EU 1995-01-23 .. 1999-03-15 commissioner

person Édouard Balladur
  name: Edouard Balladur
  sex: m
  office: FRA GOV 1993-03-29 .. 1995-05-18 prime minister

person Édouard Philippe
  name: Edouard Philippe
  sex: m
  office: FRA GOV 2017-05-15 .. 2020-07-03 prime minister
  office: FRA PTY 2021-10-09 .. Horizons leader

person Élisabeth Borne
  name: Elisabeth Borne
  sex: f
  office: FRA GOV 2017-05-17 .. 2022-05-15 minister
  office: FRA GOV 2022-05-16 .. 2024-01-09 prime minister
  office: FRA GOV 2024-12-23 .. 2025-10-12 education minister

person Emmanuel Macron
  sex: m
  office: FRA GOV 2012-05-15 .. 2014-06 deputy chief of staff
  office: FRA GOV 2014-08-26 .. 2016-08-30 economy minister
  office: FRA PTY 2016-08-31 .. 2017-05-13 presidential candidate
  office: FRA GOV 2017-05-14 .. president

person Éric Zemmour
  name: Eric Zemmour
  sex: m
  office: FRA PTY 2021-11-30 .. party leader

person Fabien Mandon
  sex: m
  office: FRA MIL 2025-09-01 .. chief of the defence staff

person Florence Parly
  sex: f
  office: FRA GOV 2017-06-21 .. 2022-05-20 defence minister

person François Bayrou
  name: Francois Bayrou
  sex: m
  office: FRA GOV 1993-03-30 .. 1997-06-02 education minister
  office: FRA PTY 1998-02 .. 2024-12-12 centrist party leader
  office: FRA GOV 2024-12-13 .. 2025-09-09 prime minister

person François Fillon
  name: Francois Fillon
  sex: m
  office: FRA GOV 2002-05-07 .. 2005-05-31 minister
  office: FRA GOV 2007-05-17 .. 2012-05-15 prime minister
  office: FRA PTY 2016-11-27 .. 2017-04-23 presidential candidate

person François Hollande
  name: Francois Hollande
  sex: m
  office: FRA PTY 1997-11-27 .. 2008-11-27 Socialist leader
  office: FRA PTY 2011-10-16 .. 2012-05-14 presidential candidate
  office: FRA GOV 2012-05-15 .. 2017-05-14 president

person François Lecointre
  name: Francois Lecointre
  sex: m
  office: FRA MIL 2017-07-20 .. 2021-07-21 chief of the defence staff

person François Léotard
  name: Francois Leotard
  sex: m
  office: FRA GOV 1993-03-30 .. 1995-05-11 defence minister
  office: IGO:EU 2001-06-25 .. 2001-10 envoy for Macedonia

person François Mitterrand
  name: Francois Mitterrand
  sex: m
  office: FRA GOV 1981-05-21 .. 1995-05-17 president

person Gabriel Attal
  sex: m
  office: FRA GOV 2020-07-06 .. 2022-05-20 government spokesman
  office: FRA GOV 2023-07-20 .. 2024-01-08 education minister
  office: FRA GOV 2024-01-09 .. 2024-09-05 prime minister
  office: FRA PTY 2024-09-06 .. Renaissance leader

person Gérald Darmanin
  name: Gerald Darmanin
  sex: m
  office: FRA GOV 2017-05-17 .. 2020-07-05 budget minister
  office: FRA GOV 2020-07-06 .. 2024-09-21 interior minister
  office: FRA GOV 2024-12-23 .. justice minister

person Gérard Collomb
  name: Gerard Collomb
  sex: m
  office: FRA GOV 2017-05-17 .. 2018-10-03 interior minister

person Gérard Longuet
  name: Gerard Longuet
  sex: m
  office: FRA GOV 2011-02-27 .. 2012-05-10 defence minister

person Hervé de Charette
  name: Herve de Charette
  short: Charette | de Charette
  sex: m
  office: FRA GOV 1995-05-18 .. 1997-06-04 foreign minister

person Hervé Morin
  name: Herve Morin
  sex: m
  office: FRA GOV 2007-05-18 .. 2010-11-14 defence minister

person Hubert Védrine
  name: Hubert Vedrine
  sex: m
  office: FRA GOV 1991-05 .. 1995-05 presidential chief of staff
  office: FRA GOV 1997-06-04 .. 2002-05-06 foreign minister

person Jacques Chirac
  sex: m
  office: FRA PTY 1976-12-05 .. 1995-05-16 RPR leader and mayor of Paris
  office: FRA GOV 1995-05-17 .. 2007-05-16 president

person Jean Castex
  sex: m
  office: FRA GOV 2020-07-03 .. 2022-05-16 prime minister

person Jean-Luc Mélenchon
  name: Jean-Luc Melenchon
  sex: m
  office: FRA PTY 2008-11 .. left-wing leader

person Jean-Marc Ayrault
  sex: m
  office: FRA GOV 2012-05-15 .. 2014-03-31 prime minister
  office: FRA GOV 2016-02-11 .. 2017-05-15 foreign minister

person Jean-Marie Le Pen
  short: Le Pen
  sex: m
  office: FRA PTY 1972-10-05 .. 2015-08-20 National Front leader

person Jean-Noël Barrot
  name: Jean-Noel Barrot
  sex: m
  office: FRA GOV 2024-09-21 .. foreign minister

person Jean-Pierre Chevènement
  name: Jean-Pierre Chevenement
  sex: m
  office: FRA GOV 1988-05-12 .. 1991-01-29 defence minister
  office: FRA GOV 1997-06-04 .. 2000-08-29 interior minister

person Jean-Pierre Raffarin
  sex: m
  office: FRA GOV 2002-05-06 .. 2005-05-31 prime minister

person Jean-Yves Le Drian
  short: Le Drian
  sex: m
  office: FRA GOV 2012-05-16 .. 2017-05-10 defence minister
  office: FRA GOV 2017-05-17 .. 2022-05-20 foreign minister
  office: FRA GOV 2023-06-07 .. envoy for Lebanon

person Jordan Bardella
  sex: m
  office: FRA PTY 2019-03 .. National Rally leader

person Laurent Fabius
  sex: m
  office: FRA LEG 1997-06-12 .. 2000-03-27 speaker of parliament
  office: FRA GOV 2000-03-28 .. 2002-05-06 finance minister
  office: FRA GOV 2012-05-16 .. 2016-02-11 foreign minister
  office: FRA JUD 2016-03-08 .. 2025-03-07 president of the Constitutional Council

person Laurent Nuñez
  name: Laurent Nunez
  sex: m
  office: FRA GOV 2018-10-16 .. 2020-07-06 junior interior minister
  office: FRA COP 2022-07-21 .. 2025-10-11 Paris police chief
  office: FRA GOV 2025-10-12 .. interior minister

person Lionel Jospin
  sex: m
  office: FRA GOV 1988-05-12 .. 1992-04-02 education minister
  office: FRA PTY 1995-02-05 .. 1997-06-01 Socialist leader
  office: FRA GOV 1997-06-02 .. 2002-05-06 prime minister

person Manuel Valls
  sex: m
  office: FRA GOV 2012-05-16 .. 2014-03-30 interior minister
  office: FRA GOV 2014-03-31 .. 2016-12-06 prime minister
  office: FRA GOV 2024-12-23 .. 2025-10-12 overseas minister

person Marine Le Pen
  short: Le Pen
  sex: f
  office: FRA PTY 2011-01-16 .. National Rally leader

person Martine Aubry
  sex: f
  office: FRA GOV 1997-06-04 .. 2000-10-18 labour minister
  office: FRA PTY 2008-11-26 .. 2012-09-16 Socialist leader

person Michel Barnier
  sex: m
  office: FRA GOV 1993-03-29 .. 1997-06-04 minister
  office: IGO:EU 1999-09-16 .. 2004-03-30 commissioner
  office: FRA GOV 2004-03-31 .. 2005-05-31 foreign minister
  office: IGO:EU 2010-02-10 .. 2014-11-01 commissioner
  office: IGO:EU 2016-10-01 .. 2021-03-31 Brexit negotiator
  office: FRA GOV 2024-09-05 .. 2024-12-13 prime minister

person Michel Rocard
  sex: m
  office: FRA GOV 1988-05-10 .. 1991-05-15 prime minister
  office: FRA PTY 1993-04 .. 1994-06-19 Socialist leader

person Michèle Alliot-Marie
  name: Michele Alliot-Marie
  sex: f
  office: FRA PTY 1999-12-04 .. 2002-05-06 RPR leader
  office: FRA GOV 2002-05-07 .. 2007-05-15 defence minister
  office: FRA GOV 2007-05-18 .. 2009-06-22 interior minister
  office: FRA GOV 2009-06-23 .. 2010-11-13 justice minister
  office: FRA GOV 2010-11-14 .. 2011-02-27 foreign minister

person Nicolas Sarkozy
  sex: m
  office: FRA GOV 1993-03-30 .. 1995-05-11 budget minister
  office: FRA GOV 2002-05-07 .. 2004-03-30 interior minister
  office: FRA GOV 2004-03-31 .. 2004-11-27 finance minister
  office: FRA PTY 2004-11-28 .. 2005-05-30 UMP leader
  office: FRA GOV 2005-05-31 .. 2007-03-26 interior minister
  office: FRA PTY 2007-03-27 .. 2007-05-15 presidential candidate
  office: FRA GOV 2007-05-16 .. 2012-05-15 president
  office: FRA PTY 2014-11-29 .. 2016-11-20 Republicans leader

person Olivier Faure
  sex: m
  office: FRA PTY 2018-04-07 .. Socialist leader

person Philippe Douste-Blazy
  sex: m
  office: FRA GOV 2005-06-02 .. 2007-05-15 foreign minister

person Pierre Bérégovoy
  name: Pierre Beregovoy
  sex: m
  office: FRA GOV 1988-05-12 .. 1992-04-01 finance minister
  office: FRA GOV 1992-04-02 .. 1993-03-29 prime minister

person Pierre de Villiers
  short: de Villiers
  sex: m
  office: FRA MIL 2014-02-15 .. 2017-07-19 chief of the defence staff

person Roland Dumas
  sex: m
  office: FRA GOV 1988-05-10 .. 1993-03-29 foreign minister
  office: FRA JUD 1995-03-08 .. 2000-02-29 president of the Constitutional Council

person Sébastien Lecornu
  name: Sebastien Lecornu
  sex: m
  office: FRA GOV 2020-07-06 .. 2022-05-19 overseas minister
  office: FRA GOV 2022-05-20 .. 2025-09-08 defence minister
  office: FRA GOV 2025-09-09 .. prime minister

person Ségolène Royal
  name: Segolene Royal
  sex: f
  office: FRA PTY 2006-11-16 .. 2008-11 presidential candidate
  office: FRA GOV 2014-04-02 .. 2017-05-10 environment minister

person Stéphane Séjourné
  name: Stephane Sejourne
  sex: m
  office: FRA GOV 2024-01-11 .. 2024-09-21 foreign minister
  office: IGO:EU 2024-12-01 .. vice-president of the Commission

person Thierry Burkhard
  sex: m
  office: FRA MIL 2021-07-22 .. 2025-08-31 chief of the defence staff

# GBR United Kingdom

person Alastair Campbell
  sex: m
  office: GBR GOV 1997-05-02 .. 2003-08-29 prime minister's spokesman

person Alex Salmond
  sex: m
  office: GBR PTY 1990-09-22 .. 2000-09-23 SNP leader
  office: GBR PTY 2004-09-03 .. 2007-05-16 SNP leader
  office: GBR GOV 2007-05-17 .. 2014-11-19 first minister of Scotland
  office: GBR PTY 2021-03-26 .. 2024-10-12 Alba leader

person Amber Rudd
  sex: f
  office: GBR GOV 2016-07-13 .. 2018-04-29 home secretary
  office: GBR GOV 2018-11-16 .. 2019-09-07 work and pensions secretary

person Andy Burnham
  sex: m
  office: GBR GOV 2007-06-28 .. 2010-05-11 minister
  office: GBR GOV 2017-05-08 .. 2026-06-18 mayor of Greater Manchester
  office: GBR PTY 2026-06-19 .. 2026-07-19 Labour leadership candidate
  office: GBR GOV 2026-07-20 .. prime minister

person Angela Rayner
  sex: f
  office: GBR PTY 2020-04-04 .. 2024-07-04 Labour deputy leader
  office: GBR GOV 2024-07-05 .. 2025-09-05 deputy prime minister

person Arlene Foster
  sex: f
  office: GBR PTY 2015-12-17 .. 2016-01-10 DUP leader
  office: GBR GOV 2016-01-11 .. 2017-01-09 first minister of Northern Ireland
  office: GBR PTY 2017-01-10 .. 2020-01-10 DUP leader
  office: GBR GOV 2020-01-11 .. 2021-06-14 first minister of Northern Ireland

person Ben Wallace
  sex: m
  office: GBR GOV 2019-07-24 .. 2023-08-31 defence secretary

person Bob Ainsworth
  sex: m
  office: GBR GOV 2009-06-05 .. 2010-05-11 defence secretary

person Boris Johnson
  sex: m
  office: GBR GOV 2008-05-04 .. 2016-05-08 mayor of London
  office: GBR GOV 2016-07-13 .. 2018-07-09 foreign secretary
  office: GBR PTY 2019-05-16 .. 2019-07-23 Conservative leadership candidate
  office: GBR GOV 2019-07-24 .. 2022-09-06 prime minister

person Charles Clarke
  sex: m
  office: GBR GOV 2002-10-24 .. 2004-12-14 education secretary
  office: GBR GOV 2004-12-15 .. 2006-05-05 home secretary

person Charles III
  name: King Charles | King Charles III | Prince Charles
  short: King Charles | Charles
  sex: m
  office: GBR GOV 2022-09-08 .. king

person Charles Kennedy
  sex: m
  office: GBR PTY 1999-08-09 .. 2006-01-07 Liberal Democrat leader

person Chris Patten
  name: Lord Patten
  sex: m
  office: HKG GOV 1992-07-09 .. 1997-06-30 governor of Hong Kong
  office: IGO:EU 1999-09-16 .. 2004-11-22 external relations commissioner

person Dan Jarvis
  sex: m
  office: GBR GOV 2018-05-08 .. 2022-05-08 mayor of South Yorkshire
  office: GBR GOV 2024-07-08 .. 2026-06-10 security minister
  office: GBR GOV 2026-06-11 .. defence secretary

person David Blunkett
  sex: m
  office: GBR GOV 1997-05-02 .. 2001-06-07 education secretary
  office: GBR GOV 2001-06-08 .. 2004-12-15 home secretary

person David Cameron
  name: Lord Cameron
  sex: m
  office: GBR PTY 2005-12-06 .. 2010-05-10 Conservative leader
  office: GBR GOV 2010-05-11 .. 2016-07-13 prime minister
  office: GBR GOV 2023-11-13 .. 2024-07-05 foreign secretary

person David Davis
  sex: m
  office: GBR GOV 2016-07-13 .. 2018-07-08 Brexit secretary

person David Frost
  name: Lord Frost
  sex: m
  office: GBR GOV 2019-07-24 .. 2021-12-18 Brexit negotiator

person David Lammy
  sex: m
  office: GBR GOV 2024-07-05 .. 2025-09-04 foreign secretary
  office: GBR GOV 2025-09-05 .. deputy prime minister

person David Miliband
  sex: m
  office: GBR GOV 2006-05-05 .. 2007-06-27 environment secretary
  office: GBR GOV 2007-06-28 .. 2010-05-11 foreign secretary
  office: NGO:IRC 2013-09-01 .. president of the International Rescue Committee

person David Richards
  sex: m
  office: IGO:NATO 2006-05-04 .. 2007-02-04 ISAF commander
  office: GBR MIL 2009-08-28 .. 2010-10-28 head of the army
  office: GBR MIL 2010-10-29 .. 2013-07-18 chief of the defence staff

person David Trimble
  sex: m
  office: GBR PTY 1995-09-08 .. 1998-06-30 Ulster Unionist leader
  office: GBR GOV 1998-07-01 .. 2002-10-14 first minister of Northern Ireland
  office: GBR PTY 2002-10-15 .. 2005-06-24 Ulster Unionist leader

person Des Browne
  sex: m
  office: GBR GOV 2006-05-05 .. 2008-10-03 defence secretary

person Dominic Raab
  sex: m
  office: GBR GOV 2018-07-09 .. 2018-11-15 Brexit secretary
  office: GBR GOV 2019-07-24 .. 2021-09-14 foreign secretary
  office: GBR GOV 2021-09-15 .. 2022-09-06 deputy prime minister
  office: GBR GOV 2022-10-25 .. 2023-04-21 deputy prime minister

person Douglas Hurd
  sex: m
  office: GBR GOV 1985-09-02 .. 1989-10-25 home secretary
  office: GBR GOV 1989-10-26 .. 1995-07-05 foreign secretary

person Ed Davey
  sex: m
  office: GBR GOV 2012-02-03 .. 2015-05-08 energy secretary
  office: GBR PTY 2020-08-27 .. Liberal Democrat leader

person Ed Miliband
  sex: m
  office: GBR GOV 2008-10-03 .. 2010-05-11 energy secretary
  office: GBR PTY 2010-09-25 .. 2015-05-08 Labour leader
  office: GBR GOV 2024-07-05 .. energy secretary

person Elizabeth II
  name: Queen Elizabeth | Queen Elizabeth II
  short: Queen Elizabeth | Elizabeth
  sex: f
  office: GBR GOV 1952-02-06 .. 2022-09-08 queen

person Gavin Williamson
  sex: m
  office: GBR GOV 2017-11-02 .. 2019-05-01 defence secretary
  office: GBR GOV 2019-07-24 .. 2021-09-15 education secretary

person Geoff Hoon
  sex: m
  office: GBR GOV 1999-10-11 .. 2005-05-06 defence secretary

person George Osborne
  sex: m
  office: GBR GOV 2010-05-11 .. 2016-07-13 chancellor of the exchequer

person Gerry Adams
  sex: m
  office: GBR PTY 1983-11-13 .. 2018-02-10 Sinn Fein leader

person Gordon Brown
  sex: m
  office: GBR GOV 1997-05-02 .. 2007-06-26 chancellor of the exchequer
  office: GBR GOV 2007-06-27 .. 2010-05-11 prime minister
  office: IGO:UN 2012-07-13 .. envoy for education

person Grant Shapps
  sex: m
  office: GBR GOV 2019-07-24 .. 2022-09-06 transport secretary
  office: GBR GOV 2022-10-19 .. 2023-08-30 minister
  office: GBR GOV 2023-08-31 .. 2024-07-05 defence secretary

person Hilary Benn
  sex: m
  office: GBR GOV 2003-10-06 .. 2010-05-11 minister
  office: GBR GOV 2024-07-05 .. Northern Ireland secretary

person Humza Yousaf
  sex: m
  office: GBR GOV 2023-03-29 .. 2024-05-07 first minister of Scotland

person Iain Duncan Smith
  short: Duncan Smith
  sex: m
  office: GBR PTY 2001-09-13 .. 2003-11-06 Conservative leader
  office: GBR GOV 2010-05-12 .. 2016-03-18 work and pensions secretary

person Ian Paisley
  sex: m
  office: GBR PTY 1971-09-30 .. 2007-05-07 DUP leader
  office: GBR GOV 2007-05-08 .. 2008-06-05 first minister of Northern Ireland

person Jack Straw
  sex: m
  office: GBR GOV 1997-05-02 .. 2001-06-07 home secretary
  office: GBR GOV 2001-06-08 .. 2006-05-04 foreign secretary
  office: GBR LEG 2006-05-05 .. 2007-06-27 leader of the Commons
  office: GBR GOV 2007-06-28 .. 2010-05-11 justice secretary

person James Cleverly
  sex: m
  office: GBR GOV 2022-09-06 .. 2023-11-12 foreign secretary
  office: GBR GOV 2023-11-13 .. 2024-07-05 home secretary

person Jeffrey Donaldson
  sex: m
  office: GBR PTY 2021-06-30 .. 2024-03-29 DUP leader

person Jeremy Corbyn
  sex: m
  office: GBR PTY 2015-09-12 .. 2020-04-04 Labour leader

person Jeremy Greenstock
  sex: m
  office: GBR GOV 1998-07 .. 2003-07 ambassador to the United Nations
  office: GBR GOV 2003-09 .. 2004-03 envoy to Iraq

person Jeremy Hunt
  sex: m
  office: GBR GOV 2012-09-04 .. 2018-07-08 health secretary
  office: GBR GOV 2018-07-09 .. 2019-07-24 foreign secretary
  office: GBR GOV 2022-10-14 .. 2024-07-05 chancellor of the exchequer

person John Healey
  sex: m
  office: GBR GOV 2024-07-05 .. 2026-06-11 defence secretary

person John Hume
  sex: m
  office: GBR PTY 1979-05-06 .. 2001-11-06 SDLP leader

person John Hutton
  sex: m
  office: GBR GOV 2008-10-03 .. 2009-06-05 defence secretary

person John Major
  sex: m
  office: GBR GOV 1989-07-24 .. 1990-11-27 foreign secretary and chancellor
  office: GBR GOV 1990-11-28 .. 1997-05-02 prime minister

person John Prescott
  sex: m
  office: GBR GOV 1997-05-02 .. 2007-06-27 deputy prime minister

person John Reid
  sex: m
  office: GBR GOV 2001-01-25 .. 2002-10-23 Northern Ireland secretary
  office: GBR GOV 2002-10-24 .. 2005-05-05 minister
  office: GBR GOV 2005-05-06 .. 2006-05-04 defence secretary
  office: GBR GOV 2006-05-05 .. 2007-06-27 home secretary

person John Swinney
  sex: m
  office: GBR PTY 2000-09-23 .. 2004-09-03 SNP leader
  office: GBR GOV 2007-05-17 .. 2023-03-28 minister in the Scottish government
  office: GBR GOV 2024-05-08 .. first minister of Scotland

person Jonathan Powell
  sex: m
  office: GBR GOV 1997-05-02 .. 2007-06-27 chief of staff
  office: GBR GOV 2024-12-02 .. national security adviser

person Keir Starmer
  sex: m
  office: GBR PTY 2016-10-06 .. 2024-07-04 Labour leader
  office: GBR GOV 2024-07-05 .. 2026-07-19 prime minister

person Kemi Badenoch
  sex: f
  office: GBR GOV 2022-09-06 .. 2024-07-05 trade secretary
  office: GBR PTY 2024-11-02 .. Conservative leader

person Ken Livingstone
  sex: m
  office: GBR GOV 2000-05-04 .. 2008-05-04 mayor of London

person Kenneth Clarke
  name: Ken Clarke
  sex: m
  office: GBR GOV 1992-04-10 .. 1993-05-26 home secretary
  office: GBR GOV 1993-05-27 .. 1997-05-02 chancellor of the exchequer
  office: GBR GOV 2010-05-12 .. 2014-07-14 justice secretary

person Kwasi Kwarteng
  sex: m
  office: GBR GOV 2022-09-06 .. 2022-10-14 chancellor of the exchequer
  office: GBR LEG 2022-10-15 .. 2024-05-30 member of parliament

person Liam Fox
  sex: m
  office: GBR GOV 2010-05-12 .. 2011-10-14 defence secretary
  office: GBR GOV 2016-07-13 .. 2019-07-24 trade secretary

person Liz Truss
  name: Elizabeth Truss
  sex: f
  office: GBR GOV 2019-07-24 .. 2021-09-14 trade secretary
  office: GBR GOV 2021-09-15 .. 2022-09-05 foreign secretary
  office: GBR GOV 2022-09-06 .. 2022-10-25 prime minister

person Malcolm Rifkind
  sex: m
  office: GBR GOV 1990-11-28 .. 1992-04-09 transport secretary
  office: GBR GOV 1992-04-10 .. 1995-07-04 defence secretary
  office: GBR GOV 1995-07-05 .. 1997-05-02 foreign secretary

person Margaret Beckett
  sex: f
  office: GBR PTY 1994-05-12 .. 1994-07-21 Labour leader
  office: GBR GOV 1997-05-02 .. 2006-05-04 minister
  office: GBR GOV 2006-05-05 .. 2007-06-27 foreign secretary

person Margaret Thatcher
  name: Lady Thatcher
  sex: f
  office: GBR GOV 1979-05-04 .. 1990-11-28 prime minister

person Martin McGuinness
  sex: m
  office: GBR PTY 1983 .. 1999-12-01 Sinn Fein chief negotiator
  office: GBR GOV 1999-12-02 .. 2002-10-14 education minister of Northern Ireland
  office: GBR PTY 2002-10-15 .. 2007-05-07 Sinn Fein chief negotiator
  office: GBR GOV 2007-05-08 .. 2017-01-09 deputy first minister of Northern Ireland

person Mary Lou McDonald
  sex: f
  office: IRL PTY 2018-02-10 .. Sinn Fein leader

person Michael Fallon
  sex: m
  office: GBR GOV 2014-07-15 .. 2017-11-01 defence secretary

person Michael Gove
  sex: m
  office: GBR GOV 2010-05-12 .. 2016-07-14 minister
  office: GBR GOV 2017-06-11 .. 2024-07-05 minister

person Michael Howard
  sex: m
  office: GBR GOV 1993-05-27 .. 1997-05-02 home secretary
  office: GBR PTY 2003-11-06 .. 2005-12-06 Conservative leader

person Michael Portillo
  sex: m
  office: GBR GOV 1995-07-05 .. 1997-05-02 defence secretary

person Michael Rose
  sex: m
  office: IGO:UN 1994-01-24 .. 1995-01-23 UNPROFOR commander

person Michelle O'Neill
  sex: f
  office: GBR PTY 2017-01-23 .. 2020-01-10 Sinn Fein leader in Northern Ireland
  office: GBR GOV 2020-01-11 .. 2022-02-03 deputy first minister of Northern Ireland
  office: GBR PTY 2022-02-04 .. 2024-02-02 Sinn Fein leader in Northern Ireland
  office: GBR GOV 2024-02-03 .. first minister of Northern Ireland

person Mike Jackson
  sex: m
  office: IGO:NATO 1999-06-09 .. 1999-10-08 KFOR commander
  office: GBR MIL 2003-02-01 .. 2006-08-28 head of the army

person Mo Mowlam
  name: Marjorie Mowlam
  sex: f
  office: GBR GOV 1997-05-03 .. 1999-10-11 Northern Ireland secretary

person Neil Kinnock
  sex: m
  office: GBR PTY 1983-10-02 .. 1992-07-18 Labour leader
  office: IGO:EU 1995-01-23 .. 2004-11-21 commissioner

person Nick Carter
  sex: m
  office: GBR MIL 2018-06-11 .. 2021-11-30 chief of the defence staff

person Nick Clegg
  sex: m
  office: GBR PTY 2007-12-18 .. 2010-05-10 Liberal Democrat leader
  office: GBR GOV 2010-05-11 .. 2015-05-08 deputy prime minister

person Nicola Sturgeon
  sex: f
  office: GBR GOV 2007-05-17 .. 2014-11-19 deputy first minister of Scotland
  office: GBR GOV 2014-11-20 .. 2023-03-28 first minister of Scotland

person Nigel Farage
  sex: m
  office: GBR PTY 2006-09-12 .. 2009-11-27 UKIP leader
  office: GBR PTY 2010-11-05 .. 2016-11-28 UKIP leader
  office: GBR PTY 2019-03-22 .. Reform UK leader

person Patrick Mayhew
  sex: m
  office: GBR GOV 1992-04-10 .. 1997-05-02 Northern Ireland secretary

person Penny Mordaunt
  sex: f
  office: GBR GOV 2019-05-01 .. 2019-07-24 defence secretary
  office: GBR LEG 2022-09-06 .. 2024-07-05 leader of the Commons

person Peter Brooke
  sex: m
  office: GBR GOV 1989-07-24 .. 1992-04-10 Northern Ireland secretary

person Peter Hain
  sex: m
  office: GBR GOV 2002-10-24 .. 2005-05-05 Welsh secretary
  office: GBR GOV 2005-05-06 .. 2007-06-28 Northern Ireland secretary

person Peter Mandelson
  name: Lord Mandelson
  sex: m
  office: GBR GOV 1997-05-02 .. 1998-12-23 minister
  office: GBR GOV 1999-10-11 .. 2001-01-24 Northern Ireland secretary
  office: IGO:EU 2004-11-22 .. 2008-10-02 trade commissioner
  office: GBR GOV 2008-10-03 .. 2010-05-11 business secretary
  office: GBR GOV 2025-02-10 .. 2025-09-11 ambassador to the United States

person Peter Robinson
  sex: m
  office: GBR PTY 1980 .. 2008-06-04 DUP politician
  office: GBR GOV 2008-06-05 .. 2016-01-11 first minister of Northern Ireland

person Philip Hammond
  sex: m
  office: GBR GOV 2011-10-14 .. 2014-07-14 defence secretary
  office: GBR GOV 2014-07-15 .. 2016-07-12 foreign secretary
  office: GBR GOV 2016-07-13 .. 2019-07-24 chancellor of the exchequer

person Priti Patel
  sex: f
  office: GBR GOV 2016-07-14 .. 2017-11-08 development secretary
  office: GBR GOV 2019-07-24 .. 2022-09-06 home secretary

person Rachel Reeves
  sex: f
  office: GBR GOV 2024-07-05 .. chancellor of the exchequer

person Richard Dannatt
  sex: m
  office: GBR MIL 2006-08-29 .. 2009-08-28 head of the army

person Richard Knighton
  name: Rich Knighton
  sex: m
  office: GBR MIL 2025-09-02 .. chief of the defence staff

person Rishi Sunak
  sex: m
  office: GBR GOV 2020-02-13 .. 2022-07-05 chancellor of the exchequer
  office: GBR PTY 2022-07-08 .. 2022-10-24 Conservative leadership candidate
  office: GBR GOV 2022-10-25 .. 2024-07-05 prime minister
  office: GBR PTY 2024-07-06 .. 2024-11-02 Conservative leader

person Robin Cook
  sex: m
  office: GBR GOV 1997-05-02 .. 2001-06-07 foreign secretary
  office: GBR LEG 2001-06-08 .. 2003-03-17 leader of the Commons

person Rupert Smith
  sex: m
  office: IGO:UN 1995-01-23 .. 1995-12-20 UNPROFOR commander

person Sadiq Khan
  sex: m
  office: GBR GOV 2016-05-09 .. mayor of London

person Sajid Javid
  sex: m
  office: GBR GOV 2018-04-30 .. 2019-07-23 home secretary
  office: GBR GOV 2019-07-24 .. 2020-02-13 chancellor of the exchequer
  office: GBR GOV 2021-06-26 .. 2022-07-05 health secretary

person Seamus Mallon
  sex: m
  office: GBR PTY 1979 .. 1998-06-30 SDLP deputy leader
  office: GBR GOV 1998-07-01 .. 2001-11-06 deputy first minister of Northern Ireland

person Shabana Mahmood
  sex: f
  office: GBR GOV 2024-07-05 .. 2025-09-04 justice secretary
  office: GBR GOV 2025-09-05 .. home secretary

person Shaun Woodward
  sex: m
  office: GBR GOV 2007-06-28 .. 2010-05-11 Northern Ireland secretary

person Suella Braverman
  sex: f
  office: GBR GOV 2022-09-06 .. 2022-10-19 home secretary
  office: GBR GOV 2022-10-25 .. 2023-11-13 home secretary

person Theresa May
  sex: f
  office: GBR GOV 2010-05-12 .. 2016-07-12 home secretary
  office: GBR GOV 2016-07-13 .. 2019-07-24 prime minister

person Tom King
  sex: m
  office: GBR GOV 1989-07-24 .. 1992-04-10 defence secretary

person Tony Blair
  sex: m
  office: GBR PTY 1994-07-21 .. 1997-05-01 Labour leader
  office: GBR GOV 1997-05-02 .. 2007-06-26 prime minister
  office: IGO:QUARTET 2007-06-27 .. 2015-05-27 Middle East envoy

person Tony Radakin
  sex: m
  office: GBR MIL 2019-06-19 .. 2021-11-29 head of the navy
  office: GBR MIL 2021-11-30 .. 2025-09-01 chief of the defence staff

person William Hague
  sex: m
  office: GBR PTY 1997-06-19 .. 2001-09-13 Conservative leader
  office: GBR GOV 2010-05-12 .. 2014-07-14 foreign secretary

person Yvette Cooper
  sex: f
  office: GBR GOV 2024-07-05 .. 2025-09-04 home secretary
  office: GBR GOV 2025-09-05 .. foreign secretary

# GEO Georgia

person Alan Gagloev
  name: Alan Gagloyev
  sex: m
  office: GEO PRE 2022-05-24 .. South Ossetian leader

person Alexander Ankvab
  name: Aleksandr Ankvab
  sex: m
  office: GEO PRE 2005-02 .. 2011-05-28 Abkhaz prime minister
  office: GEO PRE 2011-05-29 .. 2014-06-01 Abkhaz leader
  office: GEO PRE 2020-04 .. 2024-11 Abkhaz prime minister

person Anatoly Bibilov
  name: Anatoli Bibilov | Anatoliy Bibilov
  sex: m
  office: GEO PRE 2017-04-21 .. 2022-05-24 South Ossetian leader

person Aslan Abashidze
  sex: m
  office: GEO GOV 1991 .. 2004-05-05 leader of Ajaria

person Aslan Bzhania
  sex: m
  office: GEO PRE 2020-04-23 .. 2024-11-19 Abkhaz leader

person Badra Gunba
  sex: m
  office: GEO PRE 2024-11-19 .. Abkhaz leader

person Bidzina Ivanishvili
  name: Boris Ivanishvili
  sex: m
  office: GEO OPP 2011-10-07 .. 2012-10-24 opposition leader
  office: GEO GOV 2012-10-25 .. 2013-11-20 prime minister
  office: GEO PTY 2018-05-11 .. Georgian Dream leader

person David Kezerashvili
  name: Davit Kezerashvili
  sex: m
  office: GEO GOV 2006-11-11 .. 2008-12-09 defence minister

person David Zalkaliani
  name: Davit Zalkaliani
  sex: m
  office: GEO GOV 2018-06-21 .. 2022-04-04 foreign minister

person Eduard Kokoity
  name: Eduard Kokoyty | Eduard Kokoiti
  sex: m
  office: GEO PRE 2001-12-18 .. 2011-12-10 South Ossetian leader

person Eduard Shevardnadze
  name: Edvard Shevardnadze
  sex: m
  office: SUN GOV 1985-07-02 .. 1991-01-15 foreign minister
  office: SUN GOV 1991-11-19 .. 1991-12-26 foreign minister
  office: GEO GOV 1992-03-10 .. 2003-11-23 president

person Eka Tkeshelashvili
  sex: f
  office: GEO GOV 2008-05-05 .. 2008-12-05 foreign minister

person Gela Bezhuashvili
  sex: m
  office: GEO GOV 2005-10-19 .. 2008-01-31 foreign minister

person Gennady Bekoyev
  name: Gennadi Bekoyev
  sex: m
  office: GEO PRE 2020 .. 2022 prime minister of South Ossetia

person Giorgi Gakharia
  sex: m
  office: GEO GOV 2017-11-13 .. 2019-09-07 interior minister
  office: GEO GOV 2019-09-08 .. 2021-02-18 prime minister
  office: GEO OPP 2021-05-29 .. opposition leader

person Giorgi Kvirikashvili
  sex: m
  office: GEO GOV 2015-09-01 .. 2015-12-29 foreign minister
  office: GEO GOV 2015-12-30 .. 2018-06-13 prime minister

person Giorgi Margvelashvili
  sex: m
  office: GEO GOV 2013-11-17 .. 2018-12-16 president

person Grigol Vashadze
  name: Grigory Vashadze
  sex: m
  office: GEO GOV 2008-12-06 .. 2012-10-25 foreign minister
  office: GEO OPP 2018-07-18 .. 2020-12 opposition leader

person Ilia Darchiashvili
  sex: m
  office: GEO GOV 2022-04-04 .. 2024-10 foreign minister

person Irakli Alasania
  sex: m
  office: GEO GOV 2006-09 .. 2008-12 ambassador to the United Nations
  office: GEO OPP 2009-02 .. 2012-10-24 opposition leader
  office: GEO GOV 2012-10-25 .. 2014-11-04 defence minister
  office: GEO OPP 2014-11-05 .. 2016-12 opposition leader

person Irakli Garibashvili
  name: Irakli Gharibashvili
  sex: m
  office: GEO GOV 2012-10-25 .. 2013-11-19 interior minister
  office: GEO GOV 2013-11-20 .. 2015-12-30 prime minister
  office: GEO GOV 2019-09-08 .. 2021-02-21 defence minister
  office: GEO GOV 2021-02-22 .. 2024-01-29 prime minister

person Irakli Kobakhidze
  sex: m
  office: GEO LEG 2016-11-18 .. 2019-06-21 speaker of parliament
  office: GEO PTY 2021-01-16 .. 2024-02-07 Georgian Dream leader
  office: GEO GOV 2024-02-08 .. prime minister

person Irakli Menagarishvili
  sex: m
  office: GEO GOV 1995-12 .. 2003-11-30 foreign minister

person Irakli Okruashvili
  sex: m
  office: GEO GOV 2004-12-17 .. 2006-11-17 defence minister
  office: GEO OPP 2007-09-25 .. opposition leader

person Jaba Ioseliani
  name: Dzhaba Ioseliani
  sex: m
  office: GEO PRM 1989 .. 1995-11 Mkhedrioni leader

person Konstantin Dzhussoev
  name: Konstantin Dzhussoyev
  sex: m
  office: GEO PRE 2022 .. prime minister of South Ossetia

person Leonid Tibilov
  sex: m
  office: GEO PRE 2012-04-19 .. 2017-04-21 South Ossetian leader

person Maia Panjikidze
  name: Maya Panjikidze
  sex: f
  office: GEO GOV 2012-10-25 .. 2014-11-05 foreign minister

person Maka Botchorishvili
  name: Maka Bochorishvili
  sex: f
  office: GEO GOV 2024-10 .. foreign minister

person Mamuka Bakhtadze
  sex: m
  office: GEO GOV 2018-06-20 .. 2019-09-02 prime minister

person Mamuka Khazaradze
  sex: m
  office: GEO OPP 2019-07 .. opposition leader

person Mikheil Janelidze
  sex: m
  office: GEO GOV 2015-12-30 .. 2018-06-13 foreign minister

person Mikheil Kavelashvili
  sex: m
  office: GEO GOV 2024-12-29 .. president

person Mikheil Saakashvili
  name: Mikhail Saakashvili | Misha Saakashvili | Mikhael Saakashvili
  sex: m
  office: GEO GOV 2000-10-12 .. 2001-09-19 justice minister
  office: GEO OPP 2001-10 .. 2004-01-24 opposition leader
  office: GEO GOV 2004-01-25 .. 2007-11-25 president
  office: GEO GOV 2008-01-20 .. 2013-11-17 president
  office: UKR GOV 2015-05-30 .. 2016-11-09 governor of Odessa
  office: UKR OPP 2016-11-10 .. 2018-02-12 opposition leader
  office: GEO OPP 2021-10-01 .. opposition leader

person Nika Gilauri
  sex: m
  office: GEO GOV 2009-02-06 .. 2012-07-04 prime minister

person Nika Gvaramia
  sex: m
  office: GEO OPP 2024-03 .. opposition leader

person Nika Melia
  name: Nikanor Melia
  sex: m
  office: GEO OPP 2019-06 .. opposition leader

person Nino Burjanadze
  name: Nino Burdzhanadze
  sex: f
  office: GEO LEG 2001-11-09 .. 2003-11-22 speaker of parliament
  office: GEO GOV 2003-11-23 .. 2004-01-25 acting president
  office: GEO LEG 2004-01-26 .. 2008-06-07 speaker of parliament
  office: GEO OPP 2008-10-27 .. opposition leader

person Raul Khajimba
  name: Raul Khadzhimba
  sex: m
  office: GEO PRE 2003-04 .. 2009-05 Abkhaz prime minister and vice-president
  office: GEO PRE 2014-09-25 .. 2020-01-13 Abkhaz leader

person Salome Zurabishvili
  name: Salome Zourabichvili | Salomé Zourabichvili
  sex: f
  office: GEO GOV 2004-03-20 .. 2005-10-19 foreign minister
  office: GEO OPP 2005-11 .. 2010-11 opposition leader
  office: GEO PTY 2018-08 .. 2018-12-15 presidential candidate
  office: GEO GOV 2018-12-16 .. 2024-12-28 president
  office: GEO OPP 2024-12-29 .. opposition leader

person Sergei Bagapsh
  name: Sergey Bagapsh
  sex: m
  office: GEO PRE 2005-02-12 .. 2011-05-29 Abkhaz leader

person Tengiz Kitovani
  sex: m
  office: GEO GOV 1992-05 .. 1993-05 defence minister

person Vano Merabishvili
  name: Ivane Merabishvili
  sex: m
  office: GEO GOV 2004-12-18 .. 2012-07-03 interior minister
  office: GEO GOV 2012-07-04 .. 2012-10-25 prime minister

person Vladimir Gurgenidze
  name: Lado Gurgenidze
  sex: m
  office: GEO GOV 2007-11-22 .. 2008-11-01 prime minister

person Vladislav Ardzinba
  sex: m
  office: GEO PRE 1992-07-23 .. 2005-02-12 Abkhaz leader

person Zurab Nogaideli
  name: Zurab Noghaideli
  sex: m
  office: GEO GOV 2005-02-17 .. 2007-11-16 prime minister
  office: GEO OPP 2008-12 .. 2012 opposition leader

person Zurab Zhvania
  sex: m
  office: GEO LEG 1995-11-25 .. 2001-11-01 speaker of parliament
  office: GEO OPP 2001-11-02 .. 2003-11-26 opposition leader
  office: GEO GOV 2003-11-27 .. 2005-02-03 prime minister

person Zviad Gamsakhurdia
  sex: m
  office: GEO GOV 1990-11-14 .. 1992-01-06 president
  office: GEO REB 1992-01-07 .. 1993-12-31 rebel leader

# GRC Greece

person Akis Tsochatzopoulos
  name: Akis Tsohatzopoulos
  sex: m
  office: GRC GOV 1996-09-25 .. 2001-10-24 defence minister

person Alexis Tsipras
  sex: m
  office: GRC PTY 2008-02-10 .. 2015-01-25 Syriza leader
  office: GRC GOV 2015-01-26 .. 2015-08-27 prime minister
  office: GRC PTY 2015-08-28 .. 2015-09-20 Syriza leader
  office: GRC GOV 2015-09-21 .. 2019-07-08 prime minister
  office: GRC PTY 2019-07-09 .. 2023-06-29 Syriza leader

person Andreas Papandreou
  sex: m
  office: GRC PTY 1989-07-02 .. 1993-10-12 Pasok leader
  office: GRC GOV 1993-10-13 .. 1996-01-22 prime minister

person Antonis Samaras
  sex: m
  office: GRC GOV 1989-11-23 .. 1992-04-13 foreign minister
  office: GRC PTY 2009-11-30 .. 2012-06-19 New Democracy leader
  office: GRC GOV 2012-06-20 .. 2015-01-26 prime minister

person Constantine Mitsotakis
  name: Konstantinos Mitsotakis
  sex: m
  office: GRC GOV 1990-04-11 .. 1993-10-13 prime minister

person Constantine Tassoulas
  name: Konstantinos Tasoulas | Kostas Tassoulas
  sex: m
  office: GRC LEG 2019-07-18 .. 2025-01 speaker of parliament
  office: GRC GOV 2025-03-13 .. president

person Costas Simitis
  name: Kostas Simitis | Constantine Simitis
  sex: m
  office: GRC GOV 1996-01-22 .. 2004-03-10 prime minister

person Costis Stephanopoulos
  name: Kostis Stephanopoulos | Constantine Stephanopoulos
  sex: m
  office: GRC GOV 1995-03-10 .. 2005-03-12 president

person Dimitris Avramopoulos
  sex: m
  office: GRC GOV 2012-06-21 .. 2013-06-24 foreign minister
  office: GRC GOV 2013-06-25 .. 2014-10-31 defence minister
  office: IGO:EU 2014-11-01 .. 2019-11-30 commissioner

person Dora Bakoyannis
  name: Dora Bakoyianni
  sex: f
  office: GRC GOV 2003-01-01 .. 2006-02-14 mayor of Athens
  office: GRC GOV 2006-02-15 .. 2009-10-06 foreign minister

person Euclid Tsakalotos
  sex: m
  office: GRC GOV 2015-07-06 .. 2019-07-08 finance minister

person Evangelos Venizelos
  sex: m
  office: GRC GOV 2009-10-07 .. 2011-06-16 defence minister
  office: GRC GOV 2011-06-17 .. 2012-03-21 finance minister
  office: GRC PTY 2012-03-22 .. 2013-06-24 Pasok leader
  office: GRC GOV 2013-06-25 .. 2015-01-27 deputy prime minister and foreign minister

person George Gerapetritis
  name: Giorgos Gerapetritis
  sex: m
  office: GRC GOV 2023-06-27 .. foreign minister

person George Katrougalos
  name: Giorgos Katrougalos
  sex: m
  office: GRC GOV 2019-02-15 .. 2019-07-09 foreign minister

person George Papandreou
  name: Giorgos Papandreou
  sex: m
  office: GRC GOV 1999-02-18 .. 2004-02-13 foreign minister
  office: GRC PTY 2004-02-14 .. 2009-10-05 Pasok leader
  office: GRC GOV 2009-10-06 .. 2011-11-11 prime minister

person Gerasimos Arsenis
  sex: m
  office: GRC GOV 1993-10-13 .. 1996-09-25 defence minister

person Karolos Papoulias
  sex: m
  office: GRC GOV 1993-10-13 .. 1996-01-22 foreign minister
  office: GRC GOV 2005-03-12 .. 2015-03-13 president

person Katerina Sakellaropoulou
  sex: f
  office: GRC GOV 2020-03-13 .. 2025-03-12 president

person Konstantinos Karamanlis
  name: Constantine Karamanlis
  sex: m
  office: GRC GOV 1990-05-05 .. 1995-03-10 president

person Kostas Karamanlis
  name: Costas Karamanlis
  sex: m
  office: GRC PTY 1997-03-21 .. 2004-03-09 New Democracy leader
  office: GRC GOV 2004-03-10 .. 2009-10-06 prime minister

person Kyriakos Mitsotakis
  sex: m
  office: GRC PTY 2016-01-10 .. 2019-07-07 New Democracy leader
  office: GRC GOV 2019-07-08 .. prime minister

person Lucas Papademos
  name: Loukas Papademos
  sex: m
  office: IGO:ECB 2002-06 .. 2010-05 vice-president of the European Central Bank
  office: GRC GOV 2011-11-11 .. 2012-05-16 prime minister

person Nikos Dendias
  sex: m
  office: GRC GOV 2012-06-21 .. 2014-06-10 public order minister
  office: GRC GOV 2019-07-09 .. 2023-05-25 foreign minister
  office: GRC GOV 2023-06-27 .. defence minister

person Nikos Kotzias
  name: Nikolaos Kotzias
  sex: m
  office: GRC GOV 2015-01-27 .. 2018-10-20 foreign minister

person Nikos Michaloliakos
  name: Nikolaos Michaloliakos
  sex: m
  office: GRC PTY 1993 .. 2020-10-22 Golden Dawn leader

person Nikos Panagiotopoulos
  name: Nikolaos Panagiotopoulos
  sex: m
  office: GRC GOV 2019-07-09 .. 2023-05-25 defence minister

person Panos Kammenos
  sex: m
  office: GRC PTY 2012-02 .. 2015-01-26 Independent Greeks leader
  office: GRC GOV 2015-01-27 .. 2019-01-13 defence minister

person Petros Molyviatis
  sex: m
  office: GRC GOV 2004-03-10 .. 2006-02-15 foreign minister

person Prokopis Pavlopoulos
  sex: m
  office: GRC GOV 2004-03-10 .. 2009-10-06 interior minister
  office: GRC GOV 2015-03-13 .. 2020-03-13 president

person Theodoros Pangalos
  name: Theodore Pangalos
  sex: m
  office: GRC GOV 1996-01-22 .. 1999-02-18 foreign minister
  office: GRC GOV 2009-10-07 .. 2012-05-16 deputy prime minister

person Yanis Varoufakis
  name: Yannis Varoufakis
  sex: m
  office: GRC GOV 2015-01-27 .. 2015-07-06 finance minister
  office: GRC PTY 2018-03 .. MeRA25 leader

person Yannos Papantoniou
  sex: m
  office: GRC GOV 1994 .. 2001-10-23 economy minister
  office: GRC GOV 2001-10-24 .. 2004-03-10 defence minister

# HRV Croatia

person Andrej Plenković
  name: Andrej Plenkovic
  sex: m
  office: HRV PTY 2016-07-17 .. 2016-10-18 HDZ leader
  office: HRV GOV 2016-10-19 .. prime minister

person Ante Gotovina
  sex: m
  office: HRV MIL 1992 .. 2000-09-29 general

person Franjo Gregurić
  name: Franjo Greguric
  sex: m
  office: HRV GOV 1991-07-17 .. 1992-08-12 prime minister

person Franjo Tuđman
  name: Franjo Tudjman
  sex: m
  office: HRV GOV 1990-05-30 .. 1999-12-10 president

person Gojko Šušak
  name: Gojko Susak
  sex: m
  office: HRV GOV 1991-09-18 .. 1998-05-03 defence minister

person Goran Hadžić
  name: Goran Hadzic
  sex: m
  office: HRV PRE 1992-02-26 .. 1994-01 Croatian Serb leader

person Gordan Grlić Radman
  name: Gordan Grlic Radman
  short: Grlić Radman | Grlic Radman | Radman
  sex: m
  office: HRV GOV 2019-07-22 .. foreign minister

person Gordan Jandroković
  name: Gordan Jandrokovic
  sex: m
  office: HRV GOV 2008-01-12 .. 2011-12-23 foreign minister
  office: HRV LEG 2017-05-05 .. speaker of parliament

person Hrvoje Šarinić
  name: Hrvoje Sarinic
  sex: m
  office: HRV GOV 1992-09-08 .. 1993-04-03 prime minister

person Ivan Anušić
  name: Ivan Anusic
  sex: m
  office: HRV GOV 2023-11 .. defence minister

person Ivica Račan
  name: Ivica Racan
  sex: m
  office: HRV PTY 1989-12 .. 2000-01-26 Social Democrat leader
  office: HRV GOV 2000-01-27 .. 2003-12-23 prime minister

person Ivo Josipović
  name: Ivo Josipovic
  sex: m
  office: HRV GOV 2010-02-18 .. 2015-02-18 president

person Ivo Sanader
  sex: m
  office: HRV PTY 2000-04-30 .. 2003-12-22 HDZ leader
  office: HRV GOV 2003-12-23 .. 2009-07-06 prime minister

person Jadranka Kosor
  sex: f
  office: HRV GOV 2009-07-06 .. 2011-12-23 prime minister

person Kolinda Grabar-Kitarović
  name: Kolinda Grabar-Kitarovic
  sex: f
  office: HRV GOV 2005-02-17 .. 2008-01-12 foreign minister
  office: HRV GOV 2008-03 .. 2011-07-03 ambassador to the United States
  office: IGO:NATO 2011-07-04 .. 2014-09 assistant secretary-general
  office: HRV PTY 2014-10 .. 2015-02-18 presidential candidate
  office: HRV GOV 2015-02-19 .. 2020-02-17 president

person Mate Granić
  name: Mate Granic
  sex: m
  office: HRV GOV 1993-05 .. 2000-01-27 foreign minister

person Milan Babić
  name: Milan Babic
  sex: m
  office: HRV PRE 1990-12 .. 1992-02-26 Croatian Serb leader
  office: HRV PRE 1994-01 .. 1995-08-05 Croatian Serb foreign minister and prime minister

person Milan Martić
  name: Milan Martic
  sex: m
  office: HRV PRE 1991-01 .. 1995-08-07 Croatian Serb leader

person Nikica Valentić
  name: Nikica Valentic
  sex: m
  office: HRV GOV 1993-04-03 .. 1995-11-07 prime minister

person Stjepan Mesić
  name: Stjepan Mesic | Stipe Mesić | Stipe Mesic
  sex: m
  office: YUG GOV 1991-07-01 .. 1991-12-05 president
  office: HRV LEG 1992-09 .. 1994-05 speaker of parliament
  office: HRV OPP 1994-06 .. 2000-02-17 opposition politician
  office: HRV GOV 2000-02-18 .. 2010-02-18 president

person Tihomir Orešković
  name: Tihomir Oreskovic
  sex: m
  office: HRV GOV 2016-01-22 .. 2016-10-19 prime minister

person Tonino Picula
  sex: m
  office: HRV GOV 2000-01-27 .. 2003-12-23 foreign minister

person Vesna Pusić
  name: Vesna Pusic
  sex: f
  office: HRV GOV 2011-12-23 .. 2016-01-22 foreign minister

person Zlatko Mateša
  name: Zlatko Matesa
  sex: m
  office: HRV GOV 1995-11-07 .. 2000-01-27 prime minister

person Zoran Milanović
  name: Zoran Milanovic
  sex: m
  office: HRV PTY 2007-06-02 .. 2011-12-22 Social Democrat leader
  office: HRV GOV 2011-12-23 .. 2016-01-22 prime minister
  office: HRV PTY 2016-01-23 .. 2016-11-26 Social Democrat leader
  office: HRV GOV 2020-02-18 .. president

# HUN Hungary

person Anita Orbán
  name: Anita Orban
  sex: f
  office: HUN GOV 2026-05 .. foreign minister

person Árpád Göncz
  name: Arpad Goncz
  sex: m
  office: HUN GOV 1990-05-02 .. 2000-08-04 president

person Ferenc Gyurcsány
  name: Ferenc Gyurcsany
  sex: m
  office: HUN GOV 2004-09-29 .. 2009-04-14 prime minister
  office: HUN PTY 2011-10-22 .. 2025-05-08 Democratic Coalition leader

person Ferenc Mádl
  name: Ferenc Madl
  sex: m
  office: HUN GOV 2000-08-04 .. 2005-08-05 president

person Gábor Vona
  name: Gabor Vona
  sex: m
  office: HUN PTY 2006-11-25 .. 2018-04-08 Jobbik leader

person Gergely Gulyás
  name: Gergely Gulyas
  sex: m
  office: HUN GOV 2018-05-18 .. 2026-05-09 chief of staff

person Gergely Karácsony
  name: Gergely Karacsony
  sex: m
  office: HUN GOV 2019-10-13 .. mayor of Budapest

person Géza Jeszenszky
  name: Geza Jeszenszky
  sex: m
  office: HUN GOV 1990-05-23 .. 1994-07-15 foreign minister

person Gordon Bajnai
  sex: m
  office: HUN GOV 2009-04-14 .. 2010-05-29 prime minister
  office: HUN OPP 2012-10-23 .. 2014-04 opposition leader

person Gyula Horn
  sex: m
  office: HUN GOV 1989-05-10 .. 1990-05-23 foreign minister
  office: HUN GOV 1994-07-15 .. 1998-07-06 prime minister

person János Áder
  name: Janos Ader
  sex: m
  office: HUN LEG 1998-06 .. 2002-05 speaker of parliament
  office: HUN GOV 2012-05-10 .. 2022-05-10 president

person János Martonyi
  name: Janos Martonyi
  sex: m
  office: HUN GOV 1998-07-08 .. 2002-05-27 foreign minister
  office: HUN GOV 2010-05-29 .. 2014-06-06 foreign minister

person József Antall
  name: Jozsef Antall
  sex: m
  office: HUN GOV 1990-05-23 .. 1993-12-12 prime minister

person Katalin Novák
  name: Katalin Novak
  sex: f
  office: HUN GOV 2020-10-01 .. 2021-12-31 family minister
  office: HUN GOV 2022-05-10 .. 2024-02-26 president

person Kinga Göncz
  name: Kinga Goncz
  sex: f
  office: HUN GOV 2006-06-09 .. 2009-04-14 foreign minister

person Kristóf Szalay-Bobrovniczky
  name: Kristof Szalay-Bobrovniczky
  sex: m
  office: HUN GOV 2022-05-24 .. 2026-05-09 defence minister

person László Kovács
  name: Laszlo Kovacs
  sex: m
  office: HUN GOV 1994-07-15 .. 1998-07-08 foreign minister
  office: HUN PTY 1998-09 .. 2002-05-26 Socialist leader
  office: HUN GOV 2002-05-27 .. 2004-11-01 foreign minister
  office: IGO:EU 2004-11-22 .. 2010-02-09 commissioner

person László Sólyom
  name: Laszlo Solyom
  sex: m
  office: HUN JUD 1990-07 .. 1998-11 president of the Constitutional Court
  office: HUN GOV 2005-08-05 .. 2010-08-06 president

person Pál Schmitt
  name: Pal Schmitt
  sex: m
  office: HUN GOV 2010-08-06 .. 2012-04-02 president

person Péter Boross
  name: Peter Boross
  sex: m
  office: HUN GOV 1993-12-12 .. 1994-07-15 prime minister

person Péter Magyar
  name: Peter Magyar
  sex: m
  office: HUN PTY 2024-03-15 .. 2026-05-08 Tisza leader
  office: HUN GOV 2026-05-09 .. prime minister

person Péter Márki-Zay
  name: Peter Marki-Zay
  sex: m
  office: HUN OPP 2021-10-17 .. 2022-04-03 opposition candidate

person Péter Medgyessy
  name: Peter Medgyessy
  sex: m
  office: HUN GOV 2002-05-27 .. 2004-09-29 prime minister

person Péter Szijjártó
  name: Peter Szijjarto
  sex: m
  office: HUN GOV 2014-09-23 .. 2026-05-09 foreign minister

person Sándor Pintér
  name: Sandor Pinter
  sex: m
  office: HUN GOV 1998-07-08 .. 2002-05-27 interior minister
  office: HUN GOV 2010-05-29 .. 2026-05-09 interior minister

person Tamás Sulyok
  name: Tamas Sulyok
  sex: m
  office: HUN JUD 2016-11 .. 2024-03-04 president of the Constitutional Court
  office: HUN GOV 2024-03-05 .. president

person Tibor Benkő
  name: Tibor Benko
  sex: m
  office: HUN MIL 2010-06 .. 2018-05-17 chief of the general staff
  office: HUN GOV 2018-05-18 .. 2022-05-24 defence minister

person Viktor Orbán
  name: Viktor Orban
  sex: m
  office: HUN PTY 1993-04-18 .. 1998-07-05 Fidesz leader
  office: HUN GOV 1998-07-06 .. 2002-05-27 prime minister
  office: HUN PTY 2003-05-17 .. 2010-05-28 Fidesz leader
  office: HUN GOV 2010-05-29 .. 2026-05-08 prime minister
  office: HUN PTY 2026-05-09 .. Fidesz leader

person Zoltán Kovács
  name: Zoltan Kovacs
  sex: m
  office: HUN GOV 2014-06 .. 2026-05-09 government spokesman

# IRL Ireland

person Albert Reynolds
  sex: m
  office: IRL GOV 1992-02-11 .. 1994-12-15 prime minister

person Bertie Ahern
  sex: m
  office: IRL GOV 1987-03-10 .. 1994-12-14 minister
  office: IRL PTY 1994-12-15 .. 1997-06-25 Fianna Fail leader
  office: IRL GOV 1997-06-26 .. 2008-05-07 prime minister

person Brian Cowen
  sex: m
  office: IRL GOV 2000-01-27 .. 2004-09-28 foreign minister
  office: IRL GOV 2004-09-29 .. 2008-05-06 finance minister
  office: IRL GOV 2008-05-07 .. 2011-03-09 prime minister

person Catherine Connolly
  sex: f
  office: IRL GOV 2025-11-11 .. president

person Charles Haughey
  sex: m
  office: IRL GOV 1987-03-10 .. 1992-02-11 prime minister

person Dermot Ahern
  sex: m
  office: IRL GOV 2004-09-29 .. 2008-05-06 foreign minister
  office: IRL GOV 2008-05-07 .. 2011-01-20 justice minister

person Dick Spring
  sex: m
  office: IRL GOV 1993-01-12 .. 1994-11-17 foreign minister
  office: IRL GOV 1994-12-15 .. 1997-06-26 foreign minister

person Eamon Gilmore
  sex: m
  office: IRL GOV 2011-03-09 .. 2014-07-04 foreign minister
  office: IGO:EU 2015-10-01 .. 2024-02 envoy for the peace process in Colombia

person Enda Kenny
  sex: m
  office: IRL PTY 2002-06-05 .. 2011-03-08 Fine Gael leader
  office: IRL GOV 2011-03-09 .. 2017-06-14 prime minister

person John Bruton
  sex: m
  office: IRL PTY 1990-11-20 .. 1994-12-14 Fine Gael leader
  office: IRL GOV 1994-12-15 .. 1997-06-26 prime minister
  office: IGO:EU 2004-11 .. 2009-10 ambassador to the United States

person Leo Varadkar
  sex: m
  office: IRL GOV 2011-03-09 .. 2017-06-13 minister
  office: IRL GOV 2017-06-14 .. 2020-06-26 prime minister
  office: IRL GOV 2020-06-27 .. 2022-12-16 deputy prime minister
  office: IRL GOV 2022-12-17 .. 2024-04-09 prime minister

person Mary McAleese
  sex: f
  office: IRL GOV 1997-11-11 .. 2011-11-10 president

person Mary Robinson
  sex: f
  office: IRL GOV 1990-12-03 .. 1997-09-11 president
  office: IGO:OHCHR 1997-09-12 .. 2002-09-12 high commissioner for human rights
  office: IGO:UN 2013-03-18 .. 2014-07 envoy for the Great Lakes

person Michael D Higgins
  name: Michael D. Higgins | Michael Higgins
  sex: m
  office: IRL GOV 2011-11-11 .. 2025-11-10 president

person Micheál Martin
  name: Micheal Martin
  sex: m
  office: IRL GOV 2008-05-07 .. 2011-01-19 foreign minister
  office: IRL PTY 2011-01-26 .. 2020-06-26 Fianna Fail leader
  office: IRL GOV 2020-06-27 .. 2022-12-16 prime minister
  office: IRL GOV 2022-12-17 .. 2025-01-22 deputy prime minister and foreign minister
  office: IRL GOV 2025-01-23 .. prime minister

person Simon Coveney
  sex: m
  office: IRL GOV 2011-03-09 .. 2017-06-13 minister
  office: IRL GOV 2017-06-14 .. 2022-12-16 foreign minister
  office: IRL GOV 2022-12-17 .. 2024-04-09 enterprise minister

person Simon Harris
  sex: m
  office: IRL GOV 2016-05-06 .. 2024-04-08 minister
  office: IRL GOV 2024-04-09 .. 2025-01-22 prime minister
  office: IRL GOV 2025-01-23 .. deputy prime minister

# ISL Iceland

person Bjarni Benediktsson
  short: Benediktsson | Bjarni
  sex: m
  office: ISL GOV 2017-01-11 .. 2017-11-29 prime minister
  office: ISL GOV 2017-11-30 .. 2024-04-08 finance and foreign minister
  office: ISL GOV 2024-04-09 .. 2024-12-21 prime minister

person Davíð Oddsson
  name: David Oddsson
  short: Oddsson | Davíð | David
  sex: m
  office: ISL GOV 1991-04-30 .. 2004-09-15 prime minister

person Geir Haarde
  name: Geir H. Haarde
  sex: m
  office: ISL GOV 2006-06-15 .. 2009-02-01 prime minister

person Guðni Jóhannesson
  name: Gudni Johannesson | Guðni Th. Jóhannesson | Gudni Th. Johannesson
  short: Jóhannesson | Johannesson | Guðni | Gudni
  sex: m
  office: ISL GOV 2016-08-01 .. 2024-07-31 president

person Halla Tómasdóttir
  name: Halla Tomasdottir
  short: Tómasdóttir | Tomasdottir | Halla
  sex: f
  office: ISL GOV 2024-08-01 .. president

person Jóhanna Sigurðardóttir
  name: Johanna Sigurdardottir
  short: Sigurðardóttir | Sigurdardottir | Jóhanna | Johanna
  sex: f
  office: ISL GOV 2009-02-01 .. 2013-05-23 prime minister

person Katrín Jakobsdóttir
  name: Katrin Jakobsdottir
  short: Jakobsdóttir | Jakobsdottir | Katrín | Katrin
  sex: f
  office: ISL GOV 2017-11-30 .. 2024-04-09 prime minister

person Kristrún Frostadóttir
  name: Kristrun Frostadottir
  short: Frostadóttir | Frostadottir | Kristrún | Kristrun
  sex: f
  office: ISL GOV 2024-12-21 .. prime minister

person Ólafur Ragnar Grímsson
  name: Olafur Ragnar Grimsson
  short: Grímsson | Grimsson | Ólafur | Olafur
  sex: m
  office: ISL GOV 1996-08-01 .. 2016-07-31 president

person Sigmundur Davíð Gunnlaugsson
  name: Sigmundur David Gunnlaugsson | Sigmundur Gunnlaugsson
  short: Gunnlaugsson | Sigmundur
  sex: m
  office: ISL GOV 2013-05-23 .. 2016-04-07 prime minister

# ITA Italy

person Angelino Alfano
  sex: m
  office: ITA GOV 2013-04-28 .. 2016-12-11 interior minister
  office: ITA GOV 2016-12-12 .. 2018-06-01 foreign minister

person Antonio Martino
  sex: m
  office: ITA GOV 1994-05-10 .. 1995-01-17 foreign minister
  office: ITA GOV 2001-06-11 .. 2006-05-17 defence minister

person Antonio Tajani
  sex: m
  office: IGO:EU 2008-06-18 .. 2014-07-01 commissioner
  office: IGO:EU 2017-01-17 .. 2019-07-02 president of the European Parliament
  office: ITA GOV 2022-10-22 .. foreign minister

person Beppe Grillo
  sex: m
  office: ITA PTY 2009-10-04 .. 2017-09-23 Five Star leader

person Carlo Azeglio Ciampi
  name: Carlo Ciampi
  sex: m
  office: ITA GOV 1993-04-29 .. 1994-05-10 prime minister
  office: ITA GOV 1996-05-17 .. 1999-05-13 treasury minister
  office: ITA GOV 1999-05-18 .. 2006-05-15 president

person Elly Schlein
  sex: f
  office: ITA PTY 2023-03-12 .. Democratic Party leader

person Emma Bonino
  sex: f
  office: IGO:EU 1995-01-23 .. 1999-09-15 commissioner
  office: ITA GOV 2006-05-17 .. 2008-05-08 trade minister
  office: ITA GOV 2013-04-28 .. 2014-02-22 foreign minister

person Enrico Letta
  sex: m
  office: ITA GOV 2013-04-28 .. 2014-02-22 prime minister
  office: ITA PTY 2021-03-14 .. 2023-03-12 Democratic Party leader

person Enzo Moavero Milanesi
  name: Enzo Moavero
  short: Moavero Milanesi | Moavero
  sex: m
  office: ITA GOV 2018-06-01 .. 2019-09-05 foreign minister

person Francesco Cossiga
  sex: m
  office: ITA GOV 1985-07-03 .. 1992-04-28 president

person Franco Frattini
  sex: m
  office: ITA GOV 2002-11-14 .. 2004-11-17 foreign minister
  office: IGO:EU 2004-11-18 .. 2008-05-07 justice commissioner
  office: ITA GOV 2008-05-08 .. 2011-11-16 foreign minister

person Gianfranco Fini
  sex: m
  office: ITA PTY 1991-07 .. 2001-06-10 National Alliance leader
  office: ITA GOV 2001-06-11 .. 2004-11-17 deputy prime minister
  office: ITA GOV 2004-11-18 .. 2006-05-17 foreign minister
  office: ITA LEG 2008-04-30 .. 2013-03-14 speaker of parliament

person Gianni De Michelis
  short: De Michelis
  sex: m
  office: ITA GOV 1989-07-22 .. 1992-06-28 foreign minister

person Giorgia Meloni
  sex: f
  office: ITA GOV 2008-05-08 .. 2011-11-16 youth minister
  office: ITA PTY 2014-03-08 .. 2022-10-21 Brothers of Italy leader
  office: ITA GOV 2022-10-22 .. prime minister

person Giorgio Napolitano
  sex: m
  office: ITA LEG 1992-06 .. 1994-04 speaker of parliament
  office: ITA GOV 1996-05-17 .. 1998-10-21 interior minister
  office: ITA GOV 2006-05-15 .. 2015-01-14 president

person Giuliano Amato
  sex: m
  office: ITA GOV 1992-06-28 .. 1993-04-28 prime minister
  office: ITA GOV 1998-10-21 .. 2000-04-24 minister
  office: ITA GOV 2000-04-25 .. 2001-06-11 prime minister
  office: ITA GOV 2006-05-17 .. 2008-05-08 interior minister

person Giulio Andreotti
  sex: m
  office: ITA GOV 1989-07-22 .. 1992-06-28 prime minister

person Giulio Terzi
  name: Giulio Terzi di Sant'Agata
  short: Terzi
  sex: m
  office: ITA GOV 2011-11-16 .. 2013-03-26 foreign minister

person Giuseppe Conte
  sex: m
  office: ITA GOV 2018-06-01 .. 2021-02-13 prime minister
  office: ITA PTY 2021-08-06 .. Five Star leader

person Giuseppe Pisanu
  sex: m
  office: ITA GOV 2002-07-03 .. 2006-05-17 interior minister

person Guido Crosetto
  sex: m
  office: ITA GOV 2022-10-22 .. defence minister

person Ignazio La Russa
  short: La Russa
  sex: m
  office: ITA GOV 2008-05-08 .. 2011-11-16 defence minister
  office: ITA LEG 2022-10-13 .. president of the Senate

person Lamberto Dini
  sex: m
  office: ITA GOV 1995-01-17 .. 1996-05-16 prime minister
  office: ITA GOV 1996-05-17 .. 2001-06-06 foreign minister

person Lorenzo Guerini
  sex: m
  office: ITA GOV 2019-09-05 .. 2022-10-22 defence minister

person Luciana Lamorgese
  sex: f
  office: ITA GOV 2019-09-05 .. 2022-10-22 interior minister

person Luigi Di Maio
  short: Di Maio
  sex: m
  office: ITA PTY 2017-09-23 .. 2018-05-31 Five Star leader
  office: ITA GOV 2018-06-01 .. 2019-09-04 deputy prime minister
  office: ITA GOV 2019-09-05 .. 2022-10-22 foreign minister
  office: IGO:EU 2023-06-01 .. envoy for the Gulf

person Marco Minniti
  sex: m
  office: ITA GOV 2016-12-12 .. 2018-06-01 interior minister

person Mario Draghi
  sex: m
  office: ITA GOV 2006-01-16 .. 2011-10-31 governor of the central bank
  office: IGO:ECB 2011-11-01 .. 2019-10-31 president of the European Central Bank
  office: ITA GOV 2021-02-13 .. 2022-10-22 prime minister

person Mario Monti
  sex: m
  office: IGO:EU 1995-01-23 .. 2004-11-21 commissioner
  office: ITA GOV 2011-11-16 .. 2013-04-28 prime minister

person Massimo D'Alema
  sex: m
  office: ITA PTY 1994-07-01 .. 1998-10-20 Democratic Left leader
  office: ITA GOV 1998-10-21 .. 2000-04-25 prime minister
  office: ITA GOV 2006-05-17 .. 2008-05-08 foreign minister

person Matteo Piantedosi
  sex: m
  office: ITA GOV 2022-10-22 .. interior minister

person Matteo Renzi
  sex: m
  office: ITA GOV 2009-06-22 .. 2013-12-14 mayor of Florence
  office: ITA PTY 2013-12-15 .. 2014-02-21 Democratic Party leader
  office: ITA GOV 2014-02-22 .. 2016-12-12 prime minister
  office: ITA PTY 2016-12-13 .. party leader

person Matteo Salvini
  sex: m
  office: ITA PTY 2013-12-15 .. 2018-05-31 League leader
  office: ITA GOV 2018-06-01 .. 2019-09-05 interior minister
  office: ITA PTY 2019-09-06 .. 2022-10-21 League leader
  office: ITA GOV 2022-10-22 .. deputy prime minister

person Oscar Luigi Scalfaro
  sex: m
  office: ITA GOV 1992-05-28 .. 1999-05-15 president

person Paolo Gentiloni
  sex: m
  office: ITA GOV 2014-10-31 .. 2016-12-11 foreign minister
  office: ITA GOV 2016-12-12 .. 2018-06-01 prime minister
  office: IGO:EU 2019-12-01 .. 2024-11-30 economy commissioner

person Pier Luigi Bersani
  sex: m
  office: ITA PTY 2009-11-07 .. 2013-04-20 Democratic Party leader

person Roberta Pinotti
  sex: f
  office: ITA GOV 2014-02-22 .. 2018-06-01 defence minister

person Roberto Maroni
  sex: m
  office: ITA GOV 1994-05-10 .. 1995-01-17 interior minister
  office: ITA GOV 2001-06-11 .. 2006-05-17 labour minister
  office: ITA GOV 2008-05-08 .. 2011-11-16 interior minister

person Romano Prodi
  sex: m
  office: ITA PTY 1995-02 .. 1996-05-16 Olive Tree leader
  office: ITA GOV 1996-05-17 .. 1998-10-21 prime minister
  office: IGO:EU 1999-09-16 .. 2004-11-21 president of the Commission
  office: ITA PTY 2005-02 .. 2006-05-16 opposition leader
  office: ITA GOV 2006-05-17 .. 2008-05-08 prime minister
  office: IGO:UN 2012-10-09 .. 2014-01-31 envoy for the Sahel

person Sergio Mattarella
  sex: m
  office: ITA GOV 1998-10-21 .. 2001-06-11 defence minister
  office: ITA GOV 2015-02-03 .. president

person Silvio Berlusconi
  sex: m
  office: ITA PTY 1994-01-26 .. 1994-05-09 Forza Italia leader
  office: ITA GOV 1994-05-10 .. 1995-01-17 prime minister
  office: ITA PTY 1995-01-18 .. 2001-06-10 opposition leader
  office: ITA GOV 2001-06-11 .. 2006-05-17 prime minister
  office: ITA PTY 2006-05-18 .. 2008-05-07 opposition leader
  office: ITA GOV 2008-05-08 .. 2011-11-16 prime minister
  office: ITA PTY 2011-11-17 .. 2023-06-12 party leader

person Umberto Bossi
  sex: m
  office: ITA PTY 1989-12-04 .. 2001-06-10 Northern League leader
  office: ITA GOV 2001-06-11 .. 2004-07-19 reform minister
  office: ITA PTY 2004-07-20 .. 2008-05-07 Northern League leader
  office: ITA GOV 2008-05-08 .. 2011-11-16 reform minister

# LIE Liechtenstein

person Daniel Risch
  sex: m
  office: LIE GOV 2021-03-25 .. 2025-04-10 prime minister

person Hans-Adam II
  name: Prince Hans-Adam
  short: Prince Hans-Adam | Hans-Adam
  sex: m
  office: LIE GOV 1989-11-13 .. prince

person Prince Alois
  short: Prince Alois
  sex: m
  office: LIE GOV 2004-08-15 .. regent

# LTU Lithuania

person Algirdas Brazauskas
  sex: m
  office: LTU GOV 1992-11-25 .. 1998-02-25 president
  office: LTU GOV 2001-07-03 .. 2006-06-01 prime minister

person Algirdas Butkevičius
  name: Algirdas Butkevicius
  sex: m
  office: LTU GOV 2012-12-13 .. 2016-12-13 prime minister

person Andrius Kubilius
  sex: m
  office: LTU GOV 1999-11-03 .. 2000-10-26 prime minister
  office: LTU GOV 2008-11-27 .. 2012-12-13 prime minister
  office: IGO:EU 2024-12-01 .. defence commissioner

person Dalia Grybauskaitė
  name: Dalia Grybauskaite
  sex: f
  office: IGO:EU 2004-05-01 .. 2009-07-01 commissioner
  office: LTU GOV 2009-07-12 .. 2019-07-12 president

person Dovilė Šakalienė
  name: Dovile Sakaliene
  sex: f
  office: LTU GOV 2024-12-12 .. 2025-10-22 defence minister

person Gabrielius Landsbergis
  sex: m
  office: LTU GOV 2020-12-11 .. 2024-12-12 foreign minister

person Gintautas Paluckas
  sex: m
  office: LTU GOV 2024-12-12 .. 2025-08-04 prime minister

person Gitanas Nausėda
  name: Gitanas Nauseda
  sex: m
  office: LTU GOV 2019-07-12 .. president

person Inga Ruginienė
  name: Inga Ruginiene
  sex: f
  office: LTU GOV 2024-12-12 .. 2025-09-24 labour minister
  office: LTU GOV 2025-09-25 .. prime minister

person Ingrida Šimonytė
  name: Ingrida Simonyte
  sex: f
  office: LTU GOV 2020-12-11 .. 2024-12-12 prime minister

person Kazimira Prunskienė
  name: Kazimira Prunskiene | Kazimiera Prunskienė | Kazimiera Prunskiene
  sex: f
  office: LTU GOV 1990-03-17 .. 1991-01-10 prime minister

person Kęstutis Budrys
  name: Kestutis Budrys
  sex: m
  office: LTU GOV 2019-07 .. 2024-12-11 presidential security adviser
  office: LTU GOV 2024-12-12 .. foreign minister

person Linas Linkevičius
  name: Linas Linkevicius
  sex: m
  office: LTU GOV 1993-11 .. 1996-11 defence minister
  office: LTU GOV 2000-10 .. 2004-12 defence minister
  office: LTU GOV 2012-12-13 .. 2020-12-11 foreign minister

person Robertas Kaunas
  sex: m
  office: LTU GOV 2025-11 .. defence minister

person Rolandas Paksas
  sex: m
  office: LTU GOV 1999-06-01 .. 1999-10-27 prime minister
  office: LTU GOV 2000-10-26 .. 2001-06-20 prime minister
  office: LTU GOV 2003-02-26 .. 2004-04-06 president

person Saulius Skvernelis
  sex: m
  office: LTU GOV 2016-12-13 .. 2020-12-11 prime minister
  office: LTU LEG 2024-11-14 .. 2025-09 speaker of parliament

person Valdas Adamkus
  sex: m
  office: LTU GOV 1998-02-26 .. 2003-02-25 president
  office: LTU GOV 2004-07-12 .. 2009-07-12 president

person Vytautas Landsbergis
  sex: m
  office: LTU GOV 1990-03-11 .. 1992-11-25 head of state
  office: LTU OPP 1992-11-26 .. 1996-10 opposition leader
  office: LTU LEG 1996-11 .. 2000-10 speaker of parliament

# LUX Luxembourg

person Grand Duke Guillaume
  short: Grand Duke Guillaume
  sex: m
  office: LUX GOV 2025-10-03 .. grand duke

person Grand Duke Henri
  short: Grand Duke Henri
  sex: m
  office: LUX GOV 2000-10-07 .. 2025-10-03 grand duke

person Jacques Poos
  sex: m
  office: LUX GOV 1984-07-20 .. 1999-08-07 foreign minister

person Jean Asselborn
  sex: m
  office: LUX GOV 2004-07-31 .. 2023-11-17 foreign minister

person Luc Frieden
  sex: m
  office: LUX GOV 2009-07 .. 2013-12 finance minister
  office: LUX GOV 2023-11-17 .. prime minister

person Xavier Bettel
  sex: m
  office: LUX GOV 2013-12-04 .. 2023-11-16 prime minister
  office: LUX GOV 2023-11-17 .. foreign minister

# LVA Latvia

person Aigars Kalvītis
  name: Aigars Kalvitis
  sex: m
  office: LVA GOV 2004-12-02 .. 2007-12-20 prime minister

person Andris Bērziņš
  name: Andris Berzins
  sex: m
  office: LVA GOV 2011-07-08 .. 2015-07-08 president

person Andris Kulbergs
  sex: m
  office: LVA GOV 2026-05-28 .. prime minister

person Andris Šķēle
  name: Andris Skele
  sex: m
  office: LVA GOV 1995-12-21 .. 1997-08-07 prime minister
  office: LVA GOV 1999-07-16 .. 2000-05-05 prime minister

person Baiba Braže
  name: Baiba Braze
  sex: f
  office: IGO:NATO 2020-02 .. 2023-09 assistant secretary-general
  office: LVA GOV 2024-04-19 .. foreign minister

person Edgars Rinkēvičs
  name: Edgars Rinkevics
  sex: m
  office: LVA GOV 2011-10-25 .. 2023-07-07 foreign minister
  office: LVA GOV 2023-07-08 .. president

person Egils Levits
  sex: m
  office: LVA GOV 2019-07-08 .. 2023-07-08 president

person Einars Repše
  name: Einars Repse
  sex: m
  office: LVA GOV 2002-11-07 .. 2004-03-09 prime minister

person Evika Siliņa
  name: Evika Silina
  sex: f
  office: LVA GOV 2022-12-14 .. 2023-09-14 welfare minister
  office: LVA GOV 2023-09-15 .. 2026-05-27 prime minister

person Guntis Ulmanis
  sex: m
  office: LVA GOV 1993-07-08 .. 1999-07-08 president

person Ivars Godmanis
  sex: m
  office: LVA GOV 1990-05-07 .. 1993-08-03 prime minister
  office: LVA GOV 2007-12-20 .. 2009-03-12 prime minister

person Krišjānis Kariņš
  name: Krisjanis Karins
  sex: m
  office: LVA GOV 2019-01-23 .. 2023-09-14 prime minister
  office: LVA GOV 2023-09-15 .. 2024-04-10 foreign minister

person Laimdota Straujuma
  sex: f
  office: LVA GOV 2014-01-22 .. 2016-02-11 prime minister

person Māris Kučinskis
  name: Maris Kucinskis
  sex: m
  office: LVA GOV 2016-02-11 .. 2019-01-23 prime minister

person Raimonds Vējonis
  name: Raimonds Vejonis
  sex: m
  office: LVA GOV 2014-11-05 .. 2015-07-07 defence minister
  office: LVA GOV 2015-07-08 .. 2019-07-08 president

person Vaira Vīķe-Freiberga
  name: Vaira Vike-Freiberga
  sex: f
  office: LVA GOV 1999-07-08 .. 2007-07-08 president

person Valdis Birkavs
  sex: m
  office: LVA GOV 1993-08-03 .. 1994-09-14 prime minister
  office: LVA GOV 1994-09-15 .. 1999-07-16 foreign minister

person Valdis Dombrovskis
  sex: m
  office: LVA GOV 2009-03-12 .. 2014-01-22 prime minister
  office: IGO:EU 2014-11-01 .. commissioner

person Valdis Zatlers
  sex: m
  office: LVA GOV 2007-07-08 .. 2011-07-08 president

# MCO Monaco

person Albert II of Monaco
  name: Prince Albert of Monaco | Prince Albert II | Prince Albert | Albert II
  short: Prince Albert
  sex: m
  office: MCO GOV 2005-04-06 .. prince

person Pierre Dartout
  sex: m
  office: MCO GOV 2020-09-01 .. 2024-09-01 minister of state

person Serge Telle
  sex: m
  office: MCO GOV 2016-02-01 .. 2020-08-31 minister of state

# MDA Moldova

person Alexander Martynov
  name: Aleksandr Martynov | Alexander Vladimirovich Martynov
  sex: m
  office: MDA PRE 2016-12 .. 2022-05 prime minister of Transnistria

person Alexander Rosenberg
  name: Aleksandr Rozenberg | Alexander Rozenberg
  sex: m
  office: MDA PRE 2022-05 .. prime minister of Transnistria

person Alexandru Munteanu
  sex: m
  office: MDA GOV 2025-11-01 .. prime minister

person Dorin Recean
  sex: m
  office: MDA GOV 2012-07-24 .. 2015-02-18 interior minister
  office: MDA GOV 2022-02 .. 2023-02-15 presidential security adviser
  office: MDA GOV 2023-02-16 .. 2025-10-31 prime minister

person Evghenia Guțul
  name: Evghenia Gutul | Yevgenia Gutsul | Evgenia Gutsul
  sex: f
  office: MDA GOV 2023-07-19 .. 2025-08-05 governor of Gagauzia

person Igor Dodon
  sex: m
  office: MDA PTY 2011-11 .. 2016-12-22 Socialist leader
  office: MDA GOV 2016-12-23 .. 2020-12-24 president
  office: MDA OPP 2020-12-25 .. opposition leader

person Igor Smirnov
  sex: m
  office: MDA PRE 1990-09-03 .. 2011-12-30 Transnistrian leader

person Ilan Shor
  name: Ilan Șor | Ilan Sor
  sex: m
  office: MDA OPP 2016-10 .. opposition leader

person Ion Chicu
  sex: m
  office: MDA GOV 2019-11-14 .. 2020-12-31 prime minister

person Iurie Leancă
  name: Iurie Leanca
  sex: m
  office: MDA GOV 2009-09-25 .. 2013-05-30 foreign minister
  office: MDA GOV 2013-05-31 .. 2015-02-18 prime minister

person Maia Sandu
  sex: f
  office: MDA GOV 2012-07-24 .. 2015-07-30 education minister
  office: MDA PTY 2016-05-15 .. 2019-06-07 party leader
  office: MDA GOV 2019-06-08 .. 2019-11-14 prime minister
  office: MDA PTY 2019-11-15 .. 2020-12-23 opposition leader
  office: MDA GOV 2020-12-24 .. president

person Marian Lupu
  sex: m
  office: MDA LEG 2005-03-24 .. 2009-05-05 speaker of parliament
  office: MDA GOV 2010-12-30 .. 2012-03-23 acting president

person Mihai Ghimpu
  sex: m
  office: MDA GOV 2009-09-11 .. 2010-12-28 acting president

person Mihai Popșoi
  name: Mihai Popsoi
  sex: m
  office: MDA GOV 2024-01-29 .. foreign minister

person Mircea Snegur
  sex: m
  office: MDA GOV 1990-09-03 .. 1997-01-15 president

person Natalia Gavrilița
  name: Natalia Gavrilita
  sex: f
  office: MDA GOV 2021-08-06 .. 2023-02-16 prime minister

person Nicolae Timofti
  sex: m
  office: MDA GOV 2012-03-23 .. 2016-12-23 president

person Nicu Popescu
  name: Nicolae Popescu
  sex: m
  office: MDA GOV 2019-06-08 .. 2019-11-14 foreign minister
  office: MDA GOV 2021-08-06 .. 2024-01-29 foreign minister

person Pavel Filip
  sex: m
  office: MDA GOV 2016-01-20 .. 2019-06-14 prime minister

person Petru Lucinschi
  name: Petru Lucinski
  sex: m
  office: MDA LEG 1993-02-04 .. 1997-01-14 speaker of parliament
  office: MDA GOV 1997-01-15 .. 2001-04-07 president

person Vadim Krasnoselsky
  sex: m
  office: MDA PRE 2016-12-16 .. Transnistrian leader

person Vasile Tarlev
  sex: m
  office: MDA GOV 2001-04-19 .. 2008-03-31 prime minister

person Vlad Filat
  name: Vladimir Filat
  sex: m
  office: MDA GOV 2009-09-25 .. 2013-04-25 prime minister
  office: MDA PTY 2013-04-26 .. 2015-10-15 Liberal Democrat leader

person Vladimir Plahotniuc
  name: Vlad Plahotniuc
  sex: m
  office: MDA PTY 2015-10 .. 2019-06-14 Democratic Party leader

person Vladimir Voronin
  sex: m
  office: MDA PTY 1994-12 .. 2001-04-06 Communist leader
  office: MDA GOV 2001-04-07 .. 2009-09-11 president
  office: MDA PTY 2009-09-12 .. Communist leader

person Yevgeny Shevchuk
  name: Evgeny Shevchuk | Yevgeni Shevchuk
  sex: m
  office: MDA PRE 2011-12-30 .. 2016-12-16 Transnistrian leader

person Zinaida Greceanîi
  name: Zinaida Greceanii | Zinaida Grecianii
  sex: f
  office: MDA GOV 2008-03-31 .. 2009-09-14 prime minister
  office: MDA LEG 2019-06-08 .. 2021-07 speaker of parliament

# MKD North Macedonia

person Ali Ahmeti
  sex: m
  office: MKD REB 2001-01-22 .. 2001-09-27 NLA leader
  office: MKD PTY 2002-06-05 .. DUI leader

person Boris Trajkovski
  sex: m
  office: MKD GOV 1999-12-15 .. 2004-02-26 president

person Branko Crvenkovski
  sex: m
  office: MKD GOV 1992-09-04 .. 1998-11-30 prime minister
  office: MKD PTY 1998-12-01 .. 2002-10-31 Social Democrat leader
  office: MKD GOV 2002-11-01 .. 2004-05-11 prime minister
  office: MKD GOV 2004-05-12 .. 2009-05-12 president

person Bujar Osmani
  sex: m
  office: MKD GOV 2020-08-30 .. 2024-06-23 foreign minister

person Dimitar Kovačevski
  name: Dimitar Kovacevski
  sex: m
  office: MKD GOV 2022-01-16 .. 2024-01-28 prime minister

person Gjorge Ivanov
  name: Gjorgje Ivanov
  sex: m
  office: MKD GOV 2009-05-12 .. 2019-05-12 president

person Gordana Siljanovska-Davkova
  name: Gordana Siljanovska
  sex: f
  office: MKD GOV 2024-05-12 .. president

person Hristijan Mickoski
  sex: m
  office: MKD PTY 2017-12-23 .. 2024-06-22 VMRO leader
  office: MKD GOV 2024-06-23 .. prime minister

person Kiro Gligorov
  sex: m
  office: MKD GOV 1991-01-27 .. 1999-11-19 president

person Ljubčo Georgievski
  name: Ljubco Georgievski
  sex: m
  office: MKD GOV 1998-11-30 .. 2002-11-01 prime minister

person Nikola Dimitrov
  sex: m
  office: MKD GOV 2017-06-01 .. 2020-08-30 foreign minister

person Nikola Gruevski
  sex: m
  office: MKD GOV 2006-08-27 .. 2016-01-18 prime minister

person Oliver Spasovski
  sex: m
  office: MKD GOV 2020-01-03 .. 2020-08-30 prime minister

person Stevo Pendarovski
  sex: m
  office: MKD GOV 2019-05-12 .. 2024-05-12 president

person Timčo Mucunski
  name: Timco Mucunski
  sex: m
  office: MKD GOV 2024-06-23 .. foreign minister

person Vlado Bučkovski
  name: Vlado Buckovski
  sex: m
  office: MKD GOV 2004-12-17 .. 2006-08-27 prime minister

person Zoran Zaev
  sex: m
  office: MKD PTY 2013-06-02 .. 2017-05-30 Social Democrat leader
  office: MKD GOV 2017-05-31 .. 2020-01-03 prime minister
  office: MKD GOV 2020-08-30 .. 2022-01-16 prime minister

# MLT Malta

person Eddie Fenech Adami
  short: Fenech Adami
  sex: m
  office: MLT GOV 1987-05-12 .. 1996-10-28 prime minister
  office: MLT GOV 1998-09-06 .. 2004-03-23 prime minister
  office: MLT GOV 2004-04-04 .. 2009-04-04 president

person George Vella
  name: George William Vella
  sex: m
  office: MLT GOV 1996-10-29 .. 1998-09-06 foreign minister
  office: MLT GOV 2013-03-13 .. 2017-06-09 foreign minister
  office: MLT GOV 2019-04-04 .. 2024-04-04 president

person Ian Borg
  sex: m
  office: MLT GOV 2022-03-30 .. foreign minister

person Joseph Muscat
  sex: m
  office: MLT GOV 2013-03-11 .. 2020-01-13 prime minister

person Lawrence Gonzi
  sex: m
  office: MLT GOV 2004-03-23 .. 2013-03-11 prime minister

person Myriam Spiteri Debono
  short: Spiteri Debono
  sex: f
  office: MLT GOV 2024-04-04 .. president

person Robert Abela
  sex: m
  office: MLT GOV 2020-01-13 .. prime minister

# MNE Montenegro

person Andrija Mandić
  name: Andrija Mandic
  sex: m
  office: MNE OPP 2012 .. 2023-10-29 pro-Serb opposition leader
  office: MNE LEG 2023-10-30 .. speaker of parliament

person Dritan Abazović
  name: Dritan Abazovic
  sex: m
  office: MNE GOV 2020-12-04 .. 2022-04-27 deputy prime minister
  office: MNE GOV 2022-04-28 .. 2023-10-31 prime minister

person Duško Marković
  name: Dusko Markovic
  sex: m
  office: MNE GOV 2016-11-28 .. 2020-12-04 prime minister

person Filip Vujanović
  name: Filip Vujanovic
  sex: m
  office: MNE GOV 1998-02-05 .. 2003-01-08 prime minister
  office: MNE GOV 2003-05-22 .. 2018-05-20 president

person Igor Lukšić
  name: Igor Luksic
  sex: m
  office: MNE GOV 2010-12-29 .. 2012-12-03 prime minister
  office: MNE GOV 2012-12-04 .. 2016-11-28 foreign minister

person Jakov Milatović
  name: Jakov Milatovic
  sex: m
  office: MNE GOV 2020-12-04 .. 2022-04-28 economy minister
  office: MNE GOV 2023-05-20 .. president

person Milo Đukanović
  name: Milo Djukanovic
  sex: m
  office: MNE GOV 1991-02-15 .. 1998-01-14 prime minister
  office: MNE GOV 1998-01-15 .. 2002-11-25 president
  office: MNE GOV 2003-01-08 .. 2006-11-10 prime minister
  office: MNE GOV 2008-02-29 .. 2010-12-29 prime minister
  office: MNE PTY 2010-12-30 .. 2012-12-03 party leader
  office: MNE GOV 2012-12-04 .. 2016-11-28 prime minister
  office: MNE PTY 2016-11-29 .. 2018-05-19 party leader
  office: MNE GOV 2018-05-20 .. 2023-05-20 president

person Milojko Spajić
  name: Milojko Spajic
  sex: m
  office: MNE GOV 2020-12-04 .. 2022-04-28 finance minister
  office: MNE GOV 2023-10-31 .. prime minister

person Momir Bulatović
  name: Momir Bulatovic
  sex: m
  office: MNE GOV 1990-12-23 .. 1998-01-15 president
  office: YUG GOV 1998-05-20 .. 2000-10-09 prime minister

person Zdravko Krivokapić
  name: Zdravko Krivokapic
  sex: m
  office: MNE GOV 2020-12-04 .. 2022-04-28 prime minister

person Željko Šturanović
  name: Zeljko Sturanovic
  sex: m
  office: MNE GOV 2006-11-10 .. 2008-02-29 prime minister

# NLD Netherlands

person Ben Bot
  name: Bernard Bot
  sex: m
  office: NLD GOV 2003-12-03 .. 2007-02-22 foreign minister

person Bert Koenders
  sex: m
  office: IGO:UN 2011-10 .. 2014-10-16 envoy in Ivory Coast and Mali
  office: NLD GOV 2014-10-17 .. 2017-10-26 foreign minister

person Caspar Veldkamp
  sex: m
  office: NLD GOV 2024-07-02 .. 2025-08-22 foreign minister

person David van Weel
  short: van Weel
  sex: m
  office: IGO:NATO 2020-10 .. 2024-06 assistant secretary-general
  office: NLD GOV 2024-07-02 .. justice and foreign minister

person Dick Schoof
  sex: m
  office: NLD SPY 2018-11 .. 2020-03 head of the intelligence service
  office: NLD GOV 2024-07-02 .. 2026-02-22 prime minister

person Dilan Yeşilgöz
  name: Dilan Yesilgoz | Dilan Yeşilgöz-Zegerius | Dilan Yesilgoz-Zegerius
  sex: f
  office: NLD GOV 2022-01-10 .. 2024-07-02 justice minister
  office: NLD PTY 2024-07-03 .. 2026-02-22 VVD leader
  office: NLD GOV 2026-02-23 .. defence minister

person Frans Timmermans
  sex: m
  office: NLD GOV 2012-11-05 .. 2014-10-17 foreign minister
  office: IGO:EU 2014-11-01 .. 2023-08-22 vice-president of the Commission
  office: NLD PTY 2023-08-23 .. 2025-10-29 Labour leader

person Geert Wilders
  sex: m
  office: NLD PTY 2006-02-22 .. Freedom Party leader

person Hanke Bruins Slot
  short: Bruins Slot
  sex: f
  office: NLD GOV 2023-09-05 .. 2024-07-02 foreign minister

person Hans van den Broek
  short: van den Broek
  sex: m
  office: NLD GOV 1982-11-04 .. 1993-01-03 foreign minister
  office: IGO:EU 1993-01-06 .. 1999-09-15 commissioner

person Hans van Mierlo
  short: van Mierlo
  sex: m
  office: NLD GOV 1994-08-22 .. 1998-08-03 foreign minister

person Jan Peter Balkenende
  name: Jan-Peter Balkenende
  sex: m
  office: NLD GOV 2002-07-22 .. 2010-10-14 prime minister

person Jeroen Dijsselbloem
  sex: m
  office: NLD GOV 2012-11-05 .. 2017-10-26 finance minister

person Jozias van Aartsen
  short: van Aartsen
  sex: m
  office: NLD GOV 1998-08-03 .. 2002-07-22 foreign minister

person Kajsa Ollongren
  sex: f
  office: NLD GOV 2022-01-10 .. 2024-07-02 defence minister

person Maxime Verhagen
  sex: m
  office: NLD GOV 2007-02-22 .. 2010-10-14 foreign minister

person Peter Kooijmans
  sex: m
  office: NLD GOV 1993-01-02 .. 1994-08-22 foreign minister

person Pim Fortuyn
  sex: m
  office: NLD PTY 2001-08 .. 2002-05-06 party leader

person Queen Beatrix
  short: Queen Beatrix | Beatrix
  sex: f
  office: NLD GOV 1980-04-30 .. 2013-04-30 queen

person Rob Jetten
  sex: m
  office: NLD GOV 2022-01-10 .. 2024-07-01 climate minister
  office: NLD PTY 2024-07-02 .. 2026-02-22 D66 leader
  office: NLD GOV 2026-02-23 .. prime minister

person Ruben Brekelmans
  sex: m
  office: NLD GOV 2024-07-02 .. 2026-02-23 defence minister

person Ruud Lubbers
  sex: m
  office: NLD GOV 1982-11-04 .. 1994-08-22 prime minister
  office: IGO:UNHCR 2001-01-01 .. 2005-02-20 high commissioner for refugees

person Sigrid Kaag
  sex: f
  office: IGO:UN 2013-10-16 .. 2014-10 head of the OPCW-UN mission in Syria
  office: IGO:UN 2015-01 .. 2017-10-25 coordinator for Lebanon
  office: NLD GOV 2017-10-26 .. 2021-05-24 development minister
  office: NLD GOV 2021-05-25 .. 2021-09-17 foreign minister
  office: NLD GOV 2022-01-10 .. 2024-01-07 finance minister
  office: IGO:UN 2024-01-08 .. 2025-07 coordinator for Gaza

person Stef Blok
  sex: m
  office: NLD GOV 2018-03-07 .. 2021-05-25 foreign minister

person Tom Berendsen
  sex: m
  office: NLD GOV 2026-02-23 .. foreign minister

person Uri Rosenthal
  sex: m
  office: NLD GOV 2010-10-14 .. 2012-11-05 foreign minister

person Willem-Alexander
  name: King Willem-Alexander
  short: King Willem-Alexander
  sex: m
  office: NLD GOV 2013-04-30 .. king

person Wim Kok
  sex: m
  office: NLD GOV 1989-11-07 .. 1994-08-21 finance minister
  office: NLD GOV 1994-08-22 .. 2002-07-22 prime minister

person Wopke Hoekstra
  sex: m
  office: NLD GOV 2017-10-26 .. 2022-01-09 finance minister
  office: NLD GOV 2022-01-10 .. 2023-09-01 foreign minister
  office: IGO:EU 2023-10-05 .. climate commissioner

# NOR Norway

person Anniken Huitfeldt
  sex: f
  office: NOR GOV 2021-10-14 .. 2023-10-16 foreign minister

person Bjørn Arild Gram
  name: Bjorn Arild Gram
  sex: m
  office: NOR GOV 2022-04-12 .. 2025-02-04 defence minister

person Bjørn Tore Godal
  name: Bjorn Tore Godal
  sex: m
  office: NOR GOV 1994-01-24 .. 1997-10-17 foreign minister
  office: NOR GOV 2000-03-17 .. 2001-10-19 defence minister

person Børge Brende
  name: Borge Brende
  sex: m
  office: NOR GOV 2013-10-16 .. 2017-10-20 foreign minister
  office: NGO:WEF 2017-11 .. 2026-02 president of the World Economic Forum

person Erik Solheim
  sex: m
  office: NOR GOV 2000-02 .. 2005-10-16 peace envoy for Sri Lanka
  office: NOR GOV 2005-10-17 .. 2012-03-23 development minister
  office: IGO:UNEP 2016-06-22 .. 2018-11-20 head of the UN Environment Programme

person Erna Solberg
  sex: f
  office: NOR GOV 2013-10-16 .. 2021-10-14 prime minister

person Espen Barth Eide
  short: Eide | Barth Eide
  sex: m
  office: NOR GOV 2011-11-11 .. 2012-09-20 defence minister
  office: NOR GOV 2012-09-21 .. 2013-10-16 foreign minister
  office: IGO:UN 2014-08-22 .. 2017-08 envoy for Cyprus
  office: NOR GOV 2023-10-16 .. foreign minister

person Harald V
  name: King Harald | King Harald V
  short: King Harald
  sex: m
  office: NOR GOV 1991-01-17 .. king

person Ine Eriksen Søreide
  name: Ine Eriksen Soreide
  short: Søreide | Soreide | Eriksen Søreide | Eriksen Soreide
  sex: f
  office: NOR GOV 2013-10-16 .. 2017-10-19 defence minister
  office: NOR GOV 2017-10-20 .. 2021-10-14 foreign minister

person Jan Petersen
  sex: m
  office: NOR GOV 2001-10-19 .. 2005-10-17 foreign minister

person Johan Jørgen Holst
  name: Johan Jorgen Holst
  sex: m
  office: NOR GOV 1990-11-03 .. 1993-04-01 defence minister
  office: NOR GOV 1993-04-02 .. 1994-01-13 foreign minister

person Jonas Gahr Støre
  name: Jonas Gahr Store | Jonas Gahr Stoere
  short: Støre | Store | Gahr Støre | Gahr Store | Stoere
  sex: m
  office: NOR GOV 2005-10-17 .. 2012-09-20 foreign minister
  office: NOR PTY 2014-06-14 .. 2021-10-13 Labour leader
  office: NOR GOV 2021-10-14 .. prime minister

person Kjell Magne Bondevik
  sex: m
  office: NOR GOV 1997-10-17 .. 2000-03-17 prime minister
  office: NOR GOV 2001-10-19 .. 2005-10-17 prime minister

person Knut Vollebæk
  name: Knut Vollebaek
  sex: m
  office: NOR GOV 1997-10-17 .. 2000-03-17 foreign minister
  office: IGO:OSCE 2007-07-05 .. 2013-08-19 high commissioner on national minorities

person Thorbjørn Jagland
  name: Thorbjorn Jagland
  sex: m
  office: NOR GOV 1996-10-25 .. 1997-10-17 prime minister
  office: NOR GOV 2000-03-17 .. 2001-10-19 foreign minister
  office: IGO:COE 2009-10-01 .. 2019-09-17 secretary-general of the Council of Europe

person Thorvald Stoltenberg
  sex: m
  office: NOR GOV 1990-11-03 .. 1993-04-02 foreign minister
  office: IGO:UN 1993-05-01 .. 1995-12 envoy for the former Yugoslavia

person Tore Sandvik
  name: Tore Onshuus Sandvik
  sex: m
  office: NOR GOV 2025-02-04 .. defence minister

# POL Poland

person Adam Bodnar
  sex: m
  office: POL GOV 2015-09-09 .. 2021-07-15 human rights commissioner
  office: POL GOV 2023-12-13 .. 2025-07-24 justice minister

person Adam Rotfeld
  name: Adam Daniel Rotfeld
  sex: m
  office: POL GOV 2005-01-05 .. 2005-10-31 foreign minister

person Aleksander Kwaśniewski
  name: Aleksander Kwasniewski
  sex: m
  office: POL PTY 1990-01 .. 1995-12-22 Democratic Left leader
  office: POL GOV 1995-12-23 .. 2005-12-23 president

person Andrzej Duda
  sex: m
  office: POL PTY 2014-11-11 .. 2015-08-05 presidential candidate
  office: POL GOV 2015-08-06 .. 2025-08-05 president

person Andrzej Lepper
  sex: m
  office: POL PTY 1992-01 .. 2006-05-04 Self-Defence leader
  office: POL GOV 2006-05-05 .. 2007-07-09 deputy prime minister

person Anna Fotyga
  sex: f
  office: POL GOV 2006-05-09 .. 2007-11-16 foreign minister

person Antoni Macierewicz
  sex: m
  office: POL GOV 1991-12-23 .. 1992-06-05 interior minister
  office: POL GOV 2015-11-16 .. 2018-01-09 defence minister

person Beata Szydło
  name: Beata Szydlo
  sex: f
  office: POL GOV 2015-11-16 .. 2017-12-10 prime minister
  office: POL GOV 2017-12-11 .. 2019-06-04 deputy prime minister

person Bogdan Klich
  sex: m
  office: POL GOV 2007-11-16 .. 2011-08-02 defence minister

person Bronisław Geremek
  name: Bronislaw Geremek
  sex: m
  office: POL GOV 1997-10-31 .. 2000-06-30 foreign minister

person Bronisław Komorowski
  name: Bronislaw Komorowski
  sex: m
  office: POL GOV 2000-06-16 .. 2001-10-19 defence minister
  office: POL LEG 2007-11-05 .. 2010-04-09 speaker of parliament
  office: POL GOV 2010-04-10 .. 2010-07-08 acting president
  office: POL GOV 2010-08-06 .. 2015-08-06 president

person Dariusz Rosati
  sex: m
  office: POL GOV 1995-12-29 .. 1997-10-31 foreign minister

person Donald Tusk
  sex: m
  office: POL PTY 2003-06-01 .. 2007-11-15 Civic Platform leader
  office: POL GOV 2007-11-16 .. 2014-09-22 prime minister
  office: IGO:EU 2014-12-01 .. 2019-11-30 president of the European Council
  office: POL PTY 2021-07-03 .. 2023-12-12 Civic Platform leader
  office: POL GOV 2023-12-13 .. prime minister

person Ewa Kopacz
  sex: f
  office: POL LEG 2011-11-08 .. 2014-09-21 speaker of parliament
  office: POL GOV 2014-09-22 .. 2015-11-16 prime minister

person Grzegorz Schetyna
  sex: m
  office: POL GOV 2014-09-22 .. 2015-11-16 foreign minister
  office: POL PTY 2016-02-26 .. 2020-01-29 Civic Platform leader

person Hanna Suchocka
  sex: f
  office: POL GOV 1992-07-11 .. 1993-10-25 prime minister

person Jacek Czaputowicz
  sex: m
  office: POL GOV 2018-01-09 .. 2020-08-26 foreign minister

person Jan Krzysztof Bielecki
  sex: m
  office: POL GOV 1991-01-12 .. 1991-12-05 prime minister

person Jan Olszewski
  sex: m
  office: POL GOV 1991-12-06 .. 1992-06-05 prime minister

person Janusz Onyszkiewicz
  sex: m
  office: POL GOV 1992-07-11 .. 1993-10-26 defence minister
  office: POL GOV 1997-10-31 .. 2000-06-16 defence minister

person Jarosław Kaczyński
  name: Jaroslaw Kaczynski
  sex: m
  office: POL PTY 2003-01-18 .. 2006-07-13 Law and Justice leader
  office: POL GOV 2006-07-14 .. 2007-11-16 prime minister
  office: POL PTY 2007-11-17 .. 2020-10-05 Law and Justice leader
  office: POL GOV 2020-10-06 .. 2022-06-21 deputy prime minister
  office: POL PTY 2022-06-22 .. 2023-06-20 Law and Justice leader
  office: POL GOV 2023-06-21 .. 2023-11-27 deputy prime minister
  office: POL PTY 2023-11-28 .. Law and Justice leader

person Jerzy Buzek
  sex: m
  office: POL GOV 1997-10-31 .. 2001-10-19 prime minister
  office: IGO:EU 2009-07-14 .. 2012-01-17 president of the European Parliament

person Jerzy Szmajdziński
  name: Jerzy Szmajdzinski
  sex: m
  office: POL GOV 2001-10-19 .. 2005-10-31 defence minister

person Józef Oleksy
  name: Jozef Oleksy
  sex: m
  office: POL GOV 1995-03-07 .. 1996-02-07 prime minister

person Karol Nawrocki
  sex: m
  office: POL PTY 2024-11-24 .. 2025-08-05 presidential candidate
  office: POL GOV 2025-08-06 .. president

person Kazimierz Marcinkiewicz
  sex: m
  office: POL GOV 2005-10-31 .. 2006-07-14 prime minister

person Krzysztof Skubiszewski
  sex: m
  office: POL GOV 1989-09-12 .. 1993-10-26 foreign minister

person Lech Kaczyński
  name: Lech Kaczynski
  sex: m
  office: POL GOV 2000-06 .. 2001-07 justice minister
  office: POL GOV 2002-11-18 .. 2005-12-22 mayor of Warsaw
  office: POL GOV 2005-12-23 .. 2010-04-10 president

person Lech Wałęsa
  name: Lech Walesa
  sex: m
  office: POL LAB 1980-08-31 .. 1990-12-21 Solidarity leader
  office: POL GOV 1990-12-22 .. 1995-12-22 president

person Leszek Balcerowicz
  sex: m
  office: POL GOV 1989-09-12 .. 1991-12-23 finance minister
  office: POL GOV 1997-10-31 .. 2000-06-08 finance minister
  office: POL GOV 2001-01-10 .. 2007-01-10 governor of the central bank

person Leszek Miller
  sex: m
  office: POL PTY 1999-12 .. 2001-10-18 Democratic Left leader
  office: POL GOV 2001-10-19 .. 2004-05-02 prime minister

person Marcin Przydacz
  sex: m
  office: POL GOV 2019-01 .. 2023-01-15 deputy foreign minister
  office: POL GOV 2023-01-16 .. 2023-08 presidential foreign policy adviser
  office: POL GOV 2025-08-06 .. presidential foreign policy adviser

person Marek Belka
  sex: m
  office: POL GOV 2001-10-19 .. 2002-07-06 finance minister
  office: POL GOV 2004-05-02 .. 2005-10-31 prime minister
  office: POL GOV 2010-06-11 .. 2016-06-10 governor of the central bank

person Mariusz Błaszczak
  name: Mariusz Blaszczak
  sex: m
  office: POL GOV 2015-11-16 .. 2018-01-08 interior minister
  office: POL GOV 2018-01-09 .. 2023-11-27 defence minister

person Mariusz Kamiński
  name: Mariusz Kaminski
  sex: m
  office: POL GOV 2019-08-14 .. 2023-11-27 interior minister

person Mateusz Morawiecki
  sex: m
  office: POL GOV 2015-11-16 .. 2017-12-10 finance minister
  office: POL GOV 2017-12-11 .. 2023-12-13 prime minister

person Radosław Sikorski
  name: Radoslaw Sikorski | Radek Sikorski
  sex: m
  office: POL GOV 2005-10-31 .. 2007-02-07 defence minister
  office: POL GOV 2007-11-16 .. 2014-09-22 foreign minister
  office: POL LEG 2014-09-24 .. 2015-06-23 speaker of parliament
  office: POL GOV 2023-12-13 .. foreign minister

person Rafał Trzaskowski
  name: Rafal Trzaskowski
  sex: m
  office: POL GOV 2018-11-22 .. mayor of Warsaw

person Rajmund Andrzejczak
  sex: m
  office: POL MIL 2018-07-03 .. 2023-10-10 chief of the general staff

person Sławomir Mentzen
  name: Slawomir Mentzen
  sex: m
  office: POL PTY 2022-10 .. Confederation leader

person Stefan Meller
  sex: m
  office: POL GOV 2005-10-31 .. 2006-05-09 foreign minister

person Szymon Hołownia
  name: Szymon Holownia
  sex: m
  office: POL PTY 2020-02 .. 2023-11-12 Poland 2050 leader
  office: POL LEG 2023-11-13 .. 2025-11-13 speaker of parliament

person Tadeusz Mazowiecki
  sex: m
  office: POL GOV 1989-08-24 .. 1991-01-12 prime minister
  office: IGO:UN 1992-08 .. 1995-07-27 human rights rapporteur for the former Yugoslavia

person Tomasz Siemoniak
  sex: m
  office: POL GOV 2011-08-02 .. 2015-11-16 defence minister
  office: POL GOV 2023-12-13 .. security services minister

person Waldemar Pawlak
  sex: m
  office: POL GOV 1992-06-05 .. 1992-07-10 prime minister
  office: POL GOV 1993-10-26 .. 1995-03-07 prime minister
  office: POL GOV 2007-11-16 .. 2012-11-27 deputy prime minister

person Waldemar Żurek
  name: Waldemar Zurek
  sex: m
  office: POL GOV 2025-07-24 .. justice minister

person Wiesław Kukuła
  name: Wieslaw Kukula
  sex: m
  office: POL MIL 2023-10-10 .. chief of the general staff

person Witold Waszczykowski
  sex: m
  office: POL GOV 2015-11-16 .. 2018-01-09 foreign minister

person Władysław Bartoszewski
  name: Wladyslaw Bartoszewski
  sex: m
  office: POL GOV 1995-03-07 .. 1995-12-22 foreign minister
  office: POL GOV 2000-06-30 .. 2001-10-19 foreign minister

person Władysław Kosiniak-Kamysz
  name: Wladyslaw Kosiniak-Kamysz
  sex: m
  office: POL PTY 2015-11-07 .. 2023-12-12 PSL leader
  office: POL GOV 2023-12-13 .. defence minister

person Włodzimierz Cimoszewicz
  name: Wlodzimierz Cimoszewicz
  sex: m
  office: POL GOV 1996-02-07 .. 1997-10-31 prime minister
  office: POL GOV 2001-10-19 .. 2005-01-05 foreign minister

person Włodzimierz Czarzasty
  name: Wlodzimierz Czarzasty
  sex: m
  office: POL PTY 2016-01-23 .. 2025-11-17 Left leader
  office: POL LEG 2025-11-18 .. speaker of parliament

person Wojciech Jaruzelski
  sex: m
  office: POL GOV 1981-02-11 .. 1990-12-22 president

person Zbigniew Rau
  sex: m
  office: POL GOV 2020-08-26 .. 2023-11-27 foreign minister

person Zbigniew Ziobro
  sex: m
  office: POL GOV 2005-10-31 .. 2007-11-16 justice minister
  office: POL GOV 2015-11-16 .. 2023-11-27 justice minister

# PRT Portugal

person André Ventura
  name: Andre Ventura
  sex: m
  office: PRT PTY 2019-04-09 .. Chega leader

person Aníbal Cavaco Silva
  name: Anibal Cavaco Silva
  short: Cavaco Silva | Silva
  sex: m
  office: PRT GOV 1985-11-06 .. 1995-10-28 prime minister
  office: PRT GOV 2006-03-09 .. 2016-03-09 president

person António José Seguro
  name: Antonio Jose Seguro
  sex: m
  office: PRT PTY 2011-07-23 .. 2014-09-28 Socialist leader
  office: PRT PTY 2025-06 .. 2026-03-08 presidential candidate
  office: PRT GOV 2026-03-09 .. president

person Augusto Santos Silva
  short: Santos Silva
  sex: m
  office: PRT GOV 2009-10-26 .. 2011-06-21 defence minister
  office: PRT GOV 2015-11-26 .. 2022-03-28 foreign minister
  office: PRT LEG 2022-03-29 .. 2024-03-26 speaker of parliament

person Diogo Freitas do Amaral
  short: Freitas do Amaral | Amaral
  sex: m
  office: PRT GOV 2005-03-12 .. 2006-07-03 foreign minister

person Jaime Gama
  sex: m
  office: PRT GOV 1995-10-28 .. 2002-04-06 foreign minister
  office: PRT LEG 2005-03 .. 2011-06 speaker of parliament

person João Gomes Cravinho
  name: Joao Gomes Cravinho
  short: Cravinho
  sex: m
  office: PRT GOV 2018-10-15 .. 2022-03-29 defence minister
  office: PRT GOV 2022-03-30 .. 2024-04-02 foreign minister

person Jorge Sampaio
  sex: m
  office: PRT GOV 1996-03-09 .. 2006-03-09 president
  office: IGO:UN 2007-04-26 .. 2013-02 high representative for the Alliance of Civilizations

person José Sócrates
  name: Jose Socrates
  sex: m
  office: PRT GOV 2005-03-12 .. 2011-06-21 prime minister

person Luís Amado
  name: Luis Amado
  sex: m
  office: PRT GOV 2005-03-12 .. 2006-06-30 defence minister
  office: PRT GOV 2006-07-03 .. 2011-06-21 foreign minister

person Luís Montenegro
  name: Luis Montenegro
  sex: m
  office: PRT PTY 2022-07-03 .. 2024-04-01 Social Democrat leader
  office: PRT GOV 2024-04-02 .. prime minister

person Marcelo Rebelo de Sousa
  short: Rebelo de Sousa | Marcelo
  sex: m
  office: PRT GOV 2016-03-09 .. 2026-03-08 president

person Mário Soares
  name: Mario Soares
  sex: m
  office: PRT GOV 1986-03-09 .. 1996-03-09 president

person Paulo Portas
  sex: m
  office: PRT GOV 2002-04-06 .. 2005-03-12 defence minister
  office: PRT GOV 2011-06-21 .. 2015-11-26 foreign minister and deputy prime minister

person Paulo Rangel
  sex: m
  office: PRT GOV 2024-04-02 .. foreign minister

person Pedro Passos Coelho
  short: Passos Coelho | Coelho
  sex: m
  office: PRT GOV 2011-06-21 .. 2015-11-26 prime minister

person Pedro Santana Lopes
  short: Santana Lopes
  sex: m
  office: PRT GOV 2004-07-17 .. 2005-03-12 prime minister

# ROU Romania

person Adrian Năstase
  name: Adrian Nastase
  sex: m
  office: ROU GOV 1990-06-28 .. 1992-11-18 foreign minister
  office: ROU GOV 2000-12-28 .. 2004-12-21 prime minister

person Bogdan Aurescu
  sex: m
  office: ROU GOV 2014-11-24 .. 2015-11-17 foreign minister
  office: ROU GOV 2019-11-04 .. 2023-06-15 foreign minister
  office: IGO:ICJ 2024-02-06 .. judge of the International Court of Justice

person Călin Georgescu
  name: Calin Georgescu
  sex: m
  office: ROU PTY 2024-10 .. presidential candidate

person Călin Popescu-Tăriceanu
  name: Calin Popescu-Tariceanu | Calin Tariceanu
  short: Tăriceanu | Tariceanu | Popescu-Tăriceanu | Popescu-Tariceanu
  sex: m
  office: ROU GOV 2004-12-29 .. 2008-12-22 prime minister

person Corneliu Vadim Tudor
  short: Tudor | Vadim Tudor
  sex: m
  office: ROU PTY 1991-05 .. 2015-09-14 Greater Romania leader

person Dacian Cioloș
  name: Dacian Ciolos
  sex: m
  office: IGO:EU 2010-02-10 .. 2014-11-01 agriculture commissioner
  office: ROU GOV 2015-11-17 .. 2017-01-04 prime minister

person Emil Boc
  sex: m
  office: ROU GOV 2008-12-22 .. 2012-02-06 prime minister

person Emil Constantinescu
  sex: m
  office: ROU GOV 1996-11-29 .. 2000-12-20 president

person Florin Cîțu
  name: Florin Citu
  sex: m
  office: ROU GOV 2020-12-23 .. 2021-11-25 prime minister

person George Simion
  sex: m
  office: ROU PTY 2019-12-01 .. AUR leader

person Ilie Bolojan
  sex: m
  office: ROU LEG 2024-12-23 .. 2025-02-11 president of the Senate
  office: ROU GOV 2025-02-12 .. 2025-05-26 acting president
  office: ROU GOV 2025-06-23 .. prime minister

person Ion Iliescu
  sex: m
  office: ROU GOV 1989-12-26 .. 1996-11-29 president
  office: ROU GOV 2000-12-20 .. 2004-12-20 president

person Klaus Iohannis
  name: Klaus Johannis
  sex: m
  office: ROU GOV 2000-06 .. 2014-12-02 mayor of Sibiu
  office: ROU GOV 2014-12-21 .. 2025-02-12 president

person Liviu Dragnea
  sex: m
  office: ROU PTY 2015-07-22 .. 2019-05-27 Social Democrat leader

person Ludovic Orban
  sex: m
  office: ROU GOV 2019-11-04 .. 2020-12-07 prime minister

person Luminița Odobescu
  name: Luminita Odobescu
  sex: f
  office: ROU GOV 2023-06-15 .. 2025-06-23 foreign minister

person Marcel Ciolacu
  sex: m
  office: ROU PTY 2019-05-27 .. 2023-06-14 Social Democrat leader
  office: ROU GOV 2023-06-15 .. 2025-05-06 prime minister

person Mihai Răzvan Ungureanu
  name: Mihai Razvan Ungureanu
  sex: m
  office: ROU GOV 2004-12-28 .. 2007-03-12 foreign minister
  office: ROU SPY 2007-12 .. 2012-02-08 head of the foreign intelligence service
  office: ROU GOV 2012-02-09 .. 2012-05-07 prime minister

person Mihai Tudose
  sex: m
  office: ROU GOV 2017-06-29 .. 2018-01-16 prime minister

person Mircea Geoană
  name: Mircea Geoana
  sex: m
  office: ROU GOV 1996-02 .. 2000-12-27 ambassador to the United States
  office: ROU GOV 2000-12-28 .. 2004-12-28 foreign minister
  office: ROU PTY 2005-04-21 .. 2010-02 Social Democrat leader
  office: IGO:NATO 2019-10-17 .. 2024-09-10 deputy secretary-general
  office: ROU PTY 2024-09-11 .. 2024-11-24 presidential candidate

person Mugur Isărescu
  name: Mugur Isarescu
  sex: m
  office: ROU GOV 1990-09 .. 1999-12-21 governor of the central bank
  office: ROU GOV 1999-12-22 .. 2000-12-27 prime minister
  office: ROU GOV 2000-12-28 .. governor of the central bank

person Nicolae Ciucă
  name: Nicolae Ciuca
  sex: m
  office: ROU MIL 2015-01-01 .. 2019-10-28 chief of the general staff
  office: ROU GOV 2019-11-04 .. 2021-11-24 defence minister
  office: ROU GOV 2021-11-25 .. 2023-06-12 prime minister

person Nicolae Văcăroiu
  name: Nicolae Vacaroiu
  sex: m
  office: ROU GOV 1992-11-19 .. 1996-12-12 prime minister

person Nicușor Dan
  name: Nicusor Dan
  sex: m
  office: ROU GOV 2020-10-29 .. 2025-05-25 mayor of Bucharest
  office: ROU GOV 2025-05-26 .. president

person Oana Țoiu
  name: Oana Toiu
  sex: f
  office: ROU GOV 2025-06-23 .. foreign minister

person Petre Roman
  sex: m
  office: ROU GOV 1989-12-26 .. 1991-10-16 prime minister
  office: ROU GOV 1999-12-22 .. 2000-12-28 foreign minister

person Radu Vasile
  sex: m
  office: ROU GOV 1998-04-17 .. 1999-12-14 prime minister

person Sorin Grindeanu
  sex: m
  office: ROU GOV 2017-01-04 .. 2017-06-29 prime minister
  office: ROU GOV 2021-11-25 .. 2025-06-23 transport minister
  office: ROU LEG 2025-06-24 .. speaker of parliament

person Theodor Stolojan
  sex: m
  office: ROU GOV 1991-10-16 .. 1992-11-19 prime minister

person Traian Băsescu
  name: Traian Basescu
  sex: m
  office: ROU GOV 2000-06-26 .. 2004-12-19 mayor of Bucharest
  office: ROU GOV 2004-12-20 .. 2014-12-21 president

person Victor Ciorbea
  sex: m
  office: ROU GOV 1996-12-12 .. 1998-03-30 prime minister

person Victor Ponta
  sex: m
  office: ROU GOV 2012-05-07 .. 2015-11-05 prime minister

person Viorica Dăncilă
  name: Viorica Dancila
  sex: f
  office: ROU GOV 2018-01-29 .. 2019-11-04 prime minister

# RUS Russia

person Abdul-Khalim Sadulayev
  name: Abdul-Khalim Saidullayev | Abdul Khalim Saidullayev
  short: Sadulayev | Saidullayev
  sex: m
  office: RUS REB 2005-03-09 .. 2006-06-17 Chechen rebel leader

person Adam Delimkhanov
  sex: m
  office: RUS LEG 2007-12 .. member of parliament

person Akhmad Kadyrov
  name: Akhmat Kadyrov
  sex: m
  office: RUS GOV 2000-06-12 .. 2004-05-09 Chechen leader

person Akhmed Zakayev
  name: Akhmed Zakaev
  sex: m
  office: RUS REB 1994-12 .. 1997-01 Chechen commander
  office: RUS PRE 1997-02 .. 1999-12 Chechen deputy prime minister
  office: RUS REB 2000 .. Chechen rebel envoy

person Alexander Bastrykin
  name: Aleksandr Bastrykin
  sex: m
  office: RUS COP 2007-09-07 .. head of the Investigative Committee

person Alexander Bortnikov
  name: Aleksandr Bortnikov
  sex: m
  office: RUS SPY 2008-05-12 .. head of the FSB

person Alexander Darchiev
  name: Aleksandr Darchiev
  sex: m
  office: RUS GOV 2025-03-06 .. ambassador to the United States

person Alexander Dvornikov
  name: Aleksandr Dvornikov
  sex: m
  office: RUS MIL 2016-09 .. 2022-09 general

person Alexander Fomin
  name: Aleksandr Fomin
  sex: m
  office: RUS GOV 2017-01-31 .. deputy defence minister

person Alexander Korzhakov
  name: Aleksandr Korzhakov
  sex: m
  office: RUS GOV 1991 .. 1996-06-20 head of presidential security

person Alexander Lapin
  name: Aleksandr Lapin
  sex: m
  office: RUS MIL 2017-11 .. 2025 general

person Alexander Lebed
  name: Aleksandr Lebed
  sex: m
  office: RUS MIL 1992-06-27 .. 1995-06-14 commander of the 14th army
  office: RUS PTY 1995-06-15 .. 1996-06-17 presidential candidate
  office: RUS GOV 1996-06-18 .. 1996-10-17 secretary of the security council
  office: RUS PTY 1996-10-18 .. 1998-06-04 party leader
  office: RUS GOV 1998-06-05 .. 2002-04-28 governor of Krasnoyarsk

person Alexander Novak
  name: Aleksandr Novak
  sex: m
  office: RUS GOV 2012-05-21 .. 2020-11-09 energy minister
  office: RUS GOV 2020-11-10 .. deputy prime minister

person Alexander Rutskoi
  name: Aleksandr Rutskoi | Alexander Rutskoy
  sex: m
  office: RUS GOV 1991-07-10 .. 1993-09-21 vice-president
  office: RUS OPP 1993-09-22 .. 1996-10 opposition leader
  office: RUS GOV 1996-11 .. 2000-11 governor of Kursk

person Alexander Voloshin
  name: Aleksandr Voloshin
  sex: m
  office: RUS GOV 1999-03-19 .. 2003-10-30 chief of staff

person Alexei Kudrin
  name: Aleksei Kudrin | Alexey Kudrin
  sex: m
  office: RUS GOV 2000-05-18 .. 2011-09-26 finance minister
  office: RUS GOV 2018-05-22 .. 2022-11-30 head of the audit chamber

person Alexei Miller
  name: Alexey Miller | Aleksei Miller
  sex: m
  office: MNC:GAZPROM 2001-05-30 .. head of Gazprom

person Alexei Navalny
  name: Aleksei Navalny | Alexey Navalny
  sex: m
  office: RUS OPP 2008 .. 2024-02-16 opposition leader

person Alexei Overchuk
  name: Alexey Overchuk | Aleksey Overchuk
  sex: m
  office: RUS GOV 2020-01-21 .. deputy prime minister

person Alexy II
  name: Alexiy II | Patriarch Alexy | Patriarch Alexiy | Patriarch Alexy II
  short: Alexy | Patriarch Alexy
  sex: m
  office: RUS REL 1990-06-10 .. 2008-12-05 patriarch

person Alu Alkhanov
  sex: m
  office: RUS GOV 2004-10-05 .. 2007-02-15 president of Chechnya

person Anatoly Antonov
  sex: m
  office: RUS GOV 2011-02-02 .. 2016-12-27 deputy defence minister
  office: RUS GOV 2016-12-28 .. 2017-08-20 deputy foreign minister
  office: RUS GOV 2017-08-21 .. 2024-10-10 ambassador to the United States

person Anatoly Chubais
  sex: m
  office: RUS GOV 1991-11-10 .. 1996-01-16 deputy prime minister
  office: RUS GOV 1996-07-15 .. 1998-03-23 chief of staff and first deputy prime minister
  office: RUS BUS 1998-04-30 .. 2020-12-03 head of state companies
  office: RUS GOV 2020-12-04 .. 2022-03-23 presidential envoy

person Anatoly Kulikov
  sex: m
  office: RUS GOV 1995-07-06 .. 1998-03-23 interior minister

person Anatoly Kvashnin
  sex: m
  office: RUS MIL 1997-06-19 .. 2004-07-19 chief of the general staff

person Anatoly Serdyukov
  sex: m
  office: RUS GOV 2007-02-15 .. 2012-11-06 defence minister

person Anatoly Sobchak
  sex: m
  office: RUS GOV 1991-06-12 .. 1996-06-12 mayor of St Petersburg

person Andrei Belousov
  name: Andrey Belousov
  sex: m
  office: RUS GOV 2012-05-21 .. 2013-06-23 economy minister
  office: RUS GOV 2013-06-24 .. 2020-01-20 presidential aide
  office: RUS GOV 2020-01-21 .. 2024-05-13 first deputy prime minister
  office: RUS GOV 2024-05-14 .. defence minister

person Andrei Kartapolov
  name: Andrey Kartapolov
  sex: m
  office: RUS MIL 2015 .. 2018-06 army commander
  office: RUS GOV 2018-07-30 .. 2021-10-05 deputy defence minister
  office: RUS LEG 2021-10-06 .. chairman of the Duma defence committee

person Andrei Kozyrev
  name: Andrey Kozyrev
  sex: m
  office: RUS GOV 1990-10-11 .. 1996-01-05 foreign minister

person Anna Politkovskaya
  sex: f
  office: RUS JRN 1999 .. 2006-10-07 journalist

person Anton Siluanov
  sex: m
  office: RUS GOV 2011-09-27 .. finance minister

person Anton Vaino
  sex: m
  office: RUS GOV 2016-08-12 .. chief of staff

person Aslan Maskhadov
  sex: m
  office: RUS REB 1994-12 .. 1997-02-11 Chechen chief of staff
  office: RUS PRE 1997-02-12 .. 2000-02 Chechen president
  office: RUS REB 2000-03 .. 2005-03-08 Chechen rebel leader

person Boris Berezovsky
  sex: m
  office: RUS BUS 1992 .. 1996-10-28 businessman
  office: RUS GOV 1996-10-29 .. 1997-11-05 deputy secretary of the security council
  office: RUS GOV 1998-04-29 .. 1999-03-04 executive secretary of the CIS
  office: RUS OPP 2000-11 .. 2013-03-23 exiled businessman

person Boris Gryzlov
  sex: m
  office: RUS GOV 2001-03-28 .. 2003-12-24 interior minister
  office: RUS LEG 2003-12-29 .. 2011-12-21 speaker of parliament
  office: RUS GOV 2015-12-26 .. envoy to the contact group and ambassador to Belarus

person Boris Nadezhdin
  sex: m
  office: RUS PTY 2023-10-31 .. 2024-03-17 presidential candidate

person Boris Nemtsov
  sex: m
  office: RUS GOV 1991-11-30 .. 1997-03-16 governor of Nizhny Novgorod
  office: RUS GOV 1997-03-17 .. 1998-08-28 first deputy prime minister
  office: RUS PTY 1999-08 .. 2004-01 Union of Right Forces leader
  office: RUS OPP 2004-02 .. 2015-02-27 opposition leader

person Boris Yeltsin
  name: Boris N. Yeltsin
  short: Yeltsin
  sex: m
  office: RUS GOV 1990-05-29 .. 1999-12-31 president

person Denis Manturov
  sex: m
  office: RUS GOV 2012-05-21 .. industry minister, then first deputy prime minister

person Dmitry Kozak
  name: Dmitri Kozak
  sex: m
  office: RUS GOV 2004-09 .. 2007-09 presidential envoy
  office: RUS GOV 2008-10-14 .. 2020-01-23 deputy prime minister
  office: RUS GOV 2020-01-24 .. 2025-09-18 deputy chief of staff

person Dmitry Medvedev
  name: Dmitri Medvedev | Dimitri Medvedev | Dmitriy Medvedev
  sex: m
  office: RUS GOV 2003-10-30 .. 2005-11-13 chief of staff
  office: RUS GOV 2005-11-14 .. 2008-05-06 first deputy prime minister
  office: RUS GOV 2008-05-07 .. 2012-05-07 president
  office: RUS GOV 2012-05-08 .. 2020-01-15 prime minister
  office: RUS GOV 2020-01-16 .. deputy head of the security council

person Dmitry Muratov
  name: Dmitri Muratov
  sex: m
  office: RUS JRN 1995 .. editor

person Dmitry Peskov
  name: Dmitri Peskov | Dmitriy Peskov
  sex: m
  office: RUS GOV 2000 .. Kremlin spokesman

person Dmitry Rogozin
  name: Dmitri Rogozin
  sex: m
  office: RUS PTY 2003-08 .. 2006-03 Motherland leader
  office: RUS GOV 2008-01-09 .. 2011-12-22 ambassador to NATO
  office: RUS GOV 2011-12-23 .. 2018-05-07 deputy prime minister
  office: RUS GOV 2018-05-24 .. 2022-07-15 head of Roscosmos
  office: RUS LEG 2023-09-23 .. senator

person Dmitry Utkin
  name: Dmitri Utkin
  sex: m
  office: RUS PRM 2014-05 .. 2023-08-23 Wagner commander

person Doku Umarov
  name: Dokka Umarov
  sex: m
  office: RUS REB 2006-06-17 .. 2013-09-07 Chechen rebel leader

person Dzhokhar Dudayev
  name: Dzhokhar Dudaev | Jokhar Dudayev
  sex: m
  office: RUS PRE 1991-10-27 .. 1996-04-21 Chechen leader

person Eduard Limonov
  sex: m
  office: RUS OPP 1993 .. 2020-03-17 National Bolshevik leader

person Elvira Nabiullina
  sex: f
  office: RUS GOV 2007-09-24 .. 2012-05-21 economy minister
  office: RUS GOV 2013-06-24 .. governor of the central bank

person Garry Kasparov
  sex: m
  office: RUS OPP 2005-03-10 .. opposition leader

person Gennady Seleznyov
  name: Gennady Seleznev
  sex: m
  office: RUS LEG 1996-01-17 .. 2003-12-29 speaker of parliament

person Gennady Zyuganov
  name: Gennadi Zyuganov | Gennady Ziuganov
  sex: m
  office: RUS PTY 1993-02-14 .. Communist leader

person Grigory Karasin
  sex: m
  office: RUS GOV 2005-06 .. 2019-08 deputy foreign minister
  office: RUS LEG 2019-09 .. senator

person Grigory Yavlinsky
  name: Grigori Yavlinsky
  sex: m
  office: RUS PTY 1993-10 .. 2008-06 Yabloko leader

person Ibn al-Khattab
  name: Khattab | Emir Khattab | Ibn-ul-Khattab
  short: Khattab
  sex: m
  office: RUS REB 1995 .. 2002-03-20 Chechen rebel commander

person Igor Girkin
  name: Igor Strelkov
  short: Girkin | Strelkov
  sex: m
  office: UKR PRE 2014-04-12 .. 2014-08-14 separatist commander

person Igor Ivanov
  sex: m
  office: RUS GOV 1998-09-11 .. 2004-03-08 foreign minister
  office: RUS GOV 2004-03-09 .. 2007-07-18 secretary of the security council

person Igor Kirillov
  sex: m
  office: RUS MIL 2017-04 .. 2024-12-17 head of the radiation and chemical protection troops

person Igor Konashenkov
  sex: m
  office: RUS GOV 2011 .. defence ministry spokesman

person Igor Krasnov
  sex: m
  office: RUS JUD 2020-01-22 .. prosecutor-general

person Igor Rodionov
  sex: m
  office: RUS GOV 1996-07-17 .. 1997-05-22 defence minister

person Igor Sechin
  sex: m
  office: RUS GOV 1999-12-31 .. 2008-05-11 deputy chief of staff
  office: RUS GOV 2008-05-12 .. 2012-05-21 deputy prime minister
  office: MNC:ROSNEFT 2012-05-23 .. head of Rosneft

person Igor Sergeyev
  name: Igor Sergeev
  sex: m
  office: RUS GOV 1997-05-22 .. 2001-03-28 defence minister

person Ilya Yashin
  sex: m
  office: RUS OPP 2012 .. opposition politician

person Kirill Dmitriev
  name: Kirill Dmitriyev
  sex: m
  office: RUS BUS 2011-06 .. 2025-02-22 head of the RDIF
  office: RUS GOV 2025-02-23 .. presidential envoy

person Ksenia Sobchak
  name: Xenia Sobchak
  sex: f
  office: RUS PTY 2017-10-18 .. 2018-03-18 presidential candidate

person Leonid Slutsky
  name: Leonid Slutskiy
  sex: m
  office: RUS LEG 1999-12 .. member of parliament

person Leonid Volkov
  sex: m
  office: RUS OPP 2013 .. opposition politician

person Marat Khusnullin
  sex: m
  office: RUS GOV 2020-01-21 .. deputy prime minister

person Margarita Simonyan
  sex: f
  office: RUS JRN 2005-06 .. head of RT

person Maria Lvova-Belova
  sex: f
  office: RUS GOV 2021-10-27 .. children's rights commissioner

person Maria Zakharova
  name: Mariya Zakharova
  sex: f
  office: RUS GOV 2011 .. 2015-08-09 deputy head of the press department
  office: RUS GOV 2015-08-10 .. foreign ministry spokeswoman

person Mikhail Bogdanov
  sex: m
  office: RUS GOV 2011-06-12 .. 2025-07-08 deputy foreign minister

person Mikhail Fradkov
  sex: m
  office: RUS GOV 2004-03-05 .. 2007-09-14 prime minister
  office: RUS SPY 2007-10-06 .. 2016-10-04 head of the foreign intelligence service

person Mikhail Kasyanov
  sex: m
  office: RUS GOV 1999-05-25 .. 2000-05-06 finance minister
  office: RUS GOV 2000-05-07 .. 2004-02-24 prime minister
  office: RUS OPP 2005-02 .. opposition leader

person Mikhail Khodorkovsky
  name: Mikhail Khodorkovskiy
  sex: m
  office: RUS BUS 1995 .. 2005-05 head of Yukos
  office: RUS OPP 2013-12-20 .. exiled opposition figure

person Mikhail Mishustin
  sex: m
  office: RUS GOV 2010-04-06 .. 2020-01-15 head of the tax service
  office: RUS GOV 2020-01-16 .. prime minister

person Mikhail Teplinsky
  sex: m
  office: RUS MIL 2022-06 .. general

person Nikolai Makarov
  name: Nikolay Makarov
  sex: m
  office: RUS MIL 2008-06-03 .. 2012-11-09 chief of the general staff

person Nikolai Patrushev
  name: Nikolay Patrushev
  sex: m
  office: RUS SPY 1999-08-09 .. 2008-05-11 head of the FSB
  office: RUS GOV 2008-05-12 .. 2024-05-12 secretary of the security council
  office: RUS GOV 2024-05-14 .. presidential aide

person Oleg Deripaska
  sex: m
  office: RUS BUS 1997 .. businessman

person Patriarch Kirill
  name: Patriarch Kirill of Moscow
  short: Kirill | Patriarch Kirill
  sex: m
  office: RUS REL 2009-02-01 .. patriarch

person Pavel Grachev
  name: Pavel Grachyov
  sex: m
  office: RUS GOV 1992-05-18 .. 1996-06-17 defence minister

person Ramzan Kadyrov
  sex: m
  office: RUS PRM 2000 .. 2004-05-09 militia leader
  office: RUS GOV 2004-05-10 .. Chechen leader

person Rashid Nurgaliyev
  sex: m
  office: RUS GOV 2003-12-24 .. 2012-05-21 interior minister

person Roman Abramovich
  sex: m
  office: RUS BUS 1995 .. 2000-12-23 businessman
  office: RUS GOV 2000-12-24 .. 2008-07-03 governor of Chukotka
  office: RUS BUS 2008-07-04 .. businessman

person Ruslan Khasbulatov
  sex: m
  office: RUS LEG 1990-06 .. 1993-10-04 speaker of parliament

person Salman Raduyev
  sex: m
  office: RUS REB 1994-12 .. 2000-03-12 Chechen rebel commander

person Sergei Aksyonov
  name: Sergey Aksyonov | Sergei Aksenov | Sergey Aksenov
  sex: m
  office: UKR PRE 2014-02-27 .. 2014-03-17 Crimean leader
  office: RUS GOV 2014-03-18 .. governor of Crimea

person Sergei Ivanov
  name: Sergey Ivanov
  sex: m
  office: RUS GOV 1999-11-15 .. 2001-03-27 secretary of the security council
  office: RUS GOV 2001-03-28 .. 2007-02-14 defence minister
  office: RUS GOV 2007-02-15 .. 2011-12-21 deputy prime minister
  office: RUS GOV 2011-12-22 .. 2016-08-11 chief of staff
  office: RUS GOV 2016-08-12 .. 2026 presidential envoy

person Sergei Kiriyenko
  name: Sergey Kiriyenko | Sergei Kirienko | Sergey Kirienko
  sex: m
  office: RUS GOV 1998-03-23 .. 1998-08-23 prime minister
  office: RUS GOV 2000-05-18 .. 2005-11-14 presidential envoy
  office: RUS GOV 2005-11-15 .. 2016-10-04 head of Rosatom
  office: RUS GOV 2016-10-05 .. deputy chief of staff

person Sergei Kislyak
  name: Sergey Kislyak
  sex: m
  office: RUS GOV 2003-07 .. 2008-07-25 deputy foreign minister
  office: RUS GOV 2008-07-26 .. 2017-08-21 ambassador to the United States
  office: RUS LEG 2017-09 .. senator

person Sergei Lavrov
  name: Sergey Lavrov
  sex: m
  office: RUS GOV 1992-04 .. 1994-07-06 deputy foreign minister
  office: RUS GOV 1994-07-07 .. 2004-03-08 ambassador to the United Nations
  office: RUS GOV 2004-03-09 .. foreign minister

person Sergei Naryshkin
  name: Sergey Naryshkin
  sex: m
  office: RUS GOV 2008-05-12 .. 2011-12-20 chief of staff
  office: RUS LEG 2011-12-21 .. 2016-10-04 speaker of parliament
  office: RUS SPY 2016-10-05 .. head of the foreign intelligence service

person Sergei Ryabkov
  name: Sergey Ryabkov
  sex: m
  office: RUS GOV 2008-08-15 .. deputy foreign minister

person Sergei Shoigu
  name: Sergey Shoigu | Sergei Shoygu
  sex: m
  office: RUS GOV 1991-04 .. 2012-05-10 emergencies minister
  office: RUS GOV 2012-05-11 .. 2012-11-05 governor of Moscow region
  office: RUS GOV 2012-11-06 .. 2024-05-11 defence minister
  office: RUS GOV 2024-05-12 .. secretary of the security council

person Sergei Sobyanin
  name: Sergey Sobyanin
  sex: m
  office: RUS GOV 2005-11-14 .. 2010-10-20 chief of staff and deputy prime minister
  office: RUS GOV 2010-10-21 .. mayor of Moscow

person Sergei Stepashin
  name: Sergey Stepashin
  sex: m
  office: RUS SPY 1994-03-03 .. 1995-06-30 head of the counter-intelligence service
  office: RUS GOV 1997-07-02 .. 1999-05-11 justice and interior minister
  office: RUS GOV 1999-05-12 .. 1999-08-09 prime minister
  office: RUS GOV 2000-04-19 .. 2013-09 head of the audit chamber

person Sergei Surovikin
  name: Sergey Surovikin
  sex: m
  office: RUS MIL 2013-10 .. 2023-08-22 general

person Sergei Udaltsov
  name: Sergey Udaltsov
  sex: m
  office: RUS OPP 2008 .. Left Front leader

person Sergei Yastrzhembsky
  name: Sergey Yastrzhembsky | Sergei Yastrzhembskiy
  sex: m
  office: RUS GOV 1996-08-13 .. 1998-09-12 Kremlin spokesman
  office: RUS GOV 2000-01-20 .. 2008-05-12 presidential aide

person Shamil Basayev
  name: Shamil Basaev
  sex: m
  office: RUS REB 1992 .. 2006-07-10 Chechen rebel commander

person Tatyana Shevtsova
  sex: f
  office: RUS GOV 2010-08 .. 2024-06 deputy defence minister

person Valentina Matviyenko
  name: Valentina Matvienko
  sex: f
  office: RUS GOV 1998-09-24 .. 2003-10-04 deputy prime minister
  office: RUS GOV 2003-10-05 .. 2011-08-22 governor of St Petersburg
  office: RUS LEG 2011-09-21 .. speaker of the upper house

person Valery Gerasimov
  name: Valeri Gerasimov
  sex: m
  office: RUS MIL 2012-11-09 .. chief of the general staff

person Vasily Nebenzya
  name: Vassily Nebenzia | Vasily Nebenzia | Vassily Nebenzya
  sex: m
  office: RUS GOV 2013-06 .. 2017-07-26 deputy foreign minister
  office: RUS GOV 2017-07-27 .. ambassador to the United Nations

person Viktor Chernomyrdin
  sex: m
  office: RUS GOV 1992-12-14 .. 1998-03-23 prime minister
  office: RUS GOV 1998-08-23 .. 1998-09-11 acting prime minister
  office: RUS GOV 1999-04-14 .. 1999-06 envoy for Yugoslavia
  office: RUS GOV 2001-05-21 .. 2009-06-11 ambassador to Ukraine

person Viktor Yerin
  sex: m
  office: RUS GOV 1992-01-15 .. 1995-06-30 interior minister

person Viktor Zolotov
  sex: m
  office: RUS MIL 2014-05-12 .. head of the National Guard

person Viktor Zubkov
  sex: m
  office: RUS GOV 2007-09-14 .. 2008-05-07 prime minister
  office: RUS GOV 2008-05-12 .. 2012-05-21 first deputy prime minister

person Vitaly Churkin
  sex: m
  office: RUS GOV 1992-06-04 .. 1994-11 deputy foreign minister
  office: RUS GOV 2006-04-08 .. 2017-02-20 ambassador to the United Nations

person Vladimir Kara-Murza
  sex: m
  office: RUS OPP 2014 .. opposition politician

person Vladimir Kolokoltsev
  sex: m
  office: RUS COP 2009-09-07 .. 2012-05-20 Moscow police chief
  office: RUS GOV 2012-05-21 .. interior minister

person Vladimir Medinsky
  name: Vladimir Medinskiy
  sex: m
  office: RUS GOV 2012-05-21 .. 2020-01-21 culture minister
  office: RUS GOV 2020-01-24 .. presidential aide

person Vladimir Putin
  name: Vladimir V. Putin
  sex: m
  office: RUS SPY 1998-07-25 .. 1999-08-08 head of the FSB
  office: RUS GOV 1999-08-09 .. 2000-05-06 prime minister and acting president
  office: RUS GOV 2000-05-07 .. 2008-05-07 president
  office: RUS GOV 2008-05-08 .. 2012-05-06 prime minister
  office: RUS GOV 2012-05-07 .. president

person Vladimir Rushailo
  name: Vladimir Rushaylo
  sex: m
  office: RUS GOV 1999-05-21 .. 2001-03-27 interior minister
  office: RUS GOV 2001-03-28 .. 2004-03-09 secretary of the security council

person Vladimir Saldo
  sex: m
  office: RUS GOV 2022-04-26 .. Russian-installed governor of Kherson

person Vladimir Zhirinovsky
  name: Vladimir Zhirinovskiy | Vladimir Zhirinovskii
  sex: m
  office: RUS PTY 1990-03 .. 2022-04-06 Liberal Democrat leader

person Vladislav Surkov
  sex: m
  office: RUS GOV 1999-08-03 .. 2011-12-26 deputy chief of staff
  office: RUS GOV 2011-12-27 .. 2013-05-08 deputy prime minister
  office: RUS GOV 2013-09-20 .. 2020-02-18 presidential aide

person Vyacheslav Gladkov
  sex: m
  office: RUS GOV 2020-11-18 .. governor of Belgorod

person Vyacheslav Volodin
  sex: m
  office: RUS GOV 2010-10-21 .. 2016-10-04 deputy chief of staff
  office: RUS LEG 2016-10-05 .. speaker of parliament

person Yegor Gaidar
  name: Egor Gaidar
  sex: m
  office: RUS GOV 1991-11-06 .. 1992-12-14 acting prime minister
  office: RUS GOV 1993-09-18 .. 1994-01-20 first deputy prime minister
  office: RUS PTY 1994-06 .. 2001 party leader

person Yevgeny Prigozhin
  name: Evgeny Prigozhin | Yevgeniy Prigozhin | Yevgeni Prigozhin
  sex: m
  office: RUS PRM 2014-05 .. 2023-08-23 Wagner leader

person Yevgeny Primakov
  name: Evgeny Primakov
  sex: m
  office: RUS SPY 1991-12-26 .. 1996-01-08 head of the foreign intelligence service
  office: RUS GOV 1996-01-09 .. 1998-09-10 foreign minister
  office: RUS GOV 1998-09-11 .. 1999-05-12 prime minister
  office: RUS PTY 1999-08-17 .. 2000-02-04 party leader

person Yulia Navalnaya
  name: Yulia Navalny | Julia Navalnaya
  sex: f
  office: RUS OPP 2024-02-19 .. opposition leader

person Yuri Baluyevsky
  name: Yury Baluyevsky | Yuri Baluevsky
  sex: m
  office: RUS MIL 2004-07-19 .. 2008-06-03 chief of the general staff

person Yuri Chaika
  name: Yury Chaika
  sex: m
  office: RUS GOV 1999-08-17 .. 2006-06-22 justice minister
  office: RUS JUD 2006-06-23 .. 2020-01-22 prosecutor-general

person Yuri Luzhkov
  name: Yury Luzhkov
  sex: m
  office: RUS GOV 1992-06-06 .. 2010-09-28 mayor of Moscow

person Yuri Ushakov
  name: Yury Ushakov
  sex: m
  office: RUS GOV 1999-01 .. 2008-04 ambassador to the United States
  office: RUS GOV 2008-05 .. 2012-05-21 deputy chief of government staff
  office: RUS GOV 2012-05-22 .. presidential aide

person Zelimkhan Yandarbiyev
  name: Zelimkhan Yanderbiyev | Zelimkhan Yandarbiev
  sex: m
  office: RUS PRE 1996-04-22 .. 1997-02-11 Chechen leader
  office: RUS REB 1999-09 .. 2004-02-13 Chechen rebel envoy

# SMR San Marino

person Francesco Mussoni
  sex: m
  office: SMR GOV 2021-10-01 .. 2022-03-31 captain regent

person Giacomo Simoncini
  sex: m
  office: SMR GOV 2021-10-01 .. 2022-03-31 captain regent

person Manuel Ciavatta
  sex: m
  office: SMR GOV 2022-10-01 .. 2023-03-31 captain regent

person Maria Luisa Berti
  sex: f
  office: SMR GOV 2011-04-01 .. 2011-09-30 captain regent
  office: SMR GOV 2022-10-01 .. 2023-03-31 captain regent

person Oscar Mina
  sex: m
  office: SMR GOV 2009-04-01 .. 2009-09-30 captain regent
  office: SMR GOV 2022-04-01 .. 2022-09-30 captain regent

person Paolo Rondelli
  sex: m
  office: SMR GOV 2022-04-01 .. 2022-09-30 captain regent

# SRB Serbia

person Aleksandar Vučić
  name: Aleksandar Vucic | Aleksander Vucic | Alexander Vucic
  sex: m
  office: SRB GOV 1998-03-24 .. 2000-10-24 information minister
  office: SRB PTY 2000-10-25 .. 2012-07-26 opposition politician
  office: SRB GOV 2012-07-27 .. 2014-04-26 first deputy prime minister
  office: SRB GOV 2014-04-27 .. 2017-05-30 prime minister
  office: SRB GOV 2017-05-31 .. president

person Aleksandar Vulin
  sex: m
  office: SRB GOV 2012-07-27 .. 2022-10-26 minister
  office: SRB SPY 2022-12-01 .. 2023-11-03 head of the BIA
  office: SRB GOV 2024-05-02 .. 2025-04-16 deputy prime minister

person Ana Brnabić
  name: Ana Brnabic
  sex: f
  office: SRB GOV 2016-08-11 .. 2017-06-28 public administration minister
  office: SRB GOV 2017-06-29 .. 2024-03-19 prime minister
  office: SRB LEG 2024-03-20 .. speaker of parliament

person Boris Tadić
  name: Boris Tadic
  sex: m
  office: SCG GOV 2003-03-17 .. 2004-04-16 defence minister
  office: SRB GOV 2004-07-11 .. 2012-04-05 president

person Bratislav Gašić
  name: Bratislav Gasic
  sex: m
  office: SRB GOV 2014-04-27 .. 2016-02-05 defence minister
  office: SRB SPY 2017-05-29 .. 2022-10-25 head of the BIA
  office: SRB GOV 2022-10-26 .. 2024-05-01 interior minister
  office: SRB GOV 2024-05-02 .. defence minister

person Đuro Macut
  name: Djuro Macut
  sex: m
  office: SRB GOV 2025-04-16 .. prime minister

person Ivica Dačić
  name: Ivica Dacic
  sex: m
  office: SRB GOV 2008-07-07 .. 2012-07-26 interior minister
  office: SRB GOV 2012-07-27 .. 2014-04-26 prime minister
  office: SRB GOV 2014-04-27 .. 2020-10-21 foreign minister
  office: SRB LEG 2020-10-22 .. 2022-08 speaker of parliament
  office: SRB GOV 2022-10-26 .. 2024-05-01 foreign minister
  office: SRB GOV 2024-05-02 .. interior minister

person Marko Đurić
  name: Marko Djuric
  sex: m
  office: SRB GOV 2014-05 .. 2020-10 head of the Kosovo office
  office: SRB GOV 2021-01 .. 2024-05-01 ambassador to the United States
  office: SRB GOV 2024-05-02 .. foreign minister

person Milan Milutinović
  name: Milan Milutinovic
  sex: m
  office: YUG GOV 1995-08-15 .. 1997-12-28 foreign minister
  office: SRB GOV 1997-12-29 .. 2002-12-29 president of Serbia

person Milan Mojsilović
  name: Milan Mojsilovic
  sex: m
  office: SRB MIL 2018-09-14 .. chief of the general staff

person Miloš Vučević
  name: Milos Vucevic
  sex: m
  office: SRB GOV 2022-10-26 .. 2024-05-01 defence minister
  office: SRB GOV 2024-05-02 .. 2025-04-16 prime minister

person Mirko Cvetković
  name: Mirko Cvetkovic
  sex: m
  office: SRB GOV 2008-07-07 .. 2012-07-27 prime minister

person Nebojša Čović
  name: Nebojsa Covic
  sex: m
  office: SRB GOV 2001-01-25 .. 2005-08 head of the coordination centre for Kosovo

person Nebojša Stefanović
  name: Nebojsa Stefanovic
  sex: m
  office: SRB LEG 2012-07 .. 2014-04-26 speaker of parliament
  office: SRB GOV 2014-04-27 .. 2020-10-27 interior minister
  office: SRB GOV 2020-10-28 .. 2022-10-26 defence minister

person Nikola Selaković
  name: Nikola Selakovic
  sex: m
  office: SRB GOV 2020-10-28 .. 2022-10-26 foreign minister

person Petar Petković
  name: Petar Petkovic
  sex: m
  office: SRB GOV 2020-11 .. head of the Kosovo office

person Slobodan Milošević
  name: Slobodan Milosevic
  sex: m
  office: SRB GOV 1989-05-08 .. 1997-07-22 president of Serbia
  office: YUG GOV 1997-07-23 .. 2000-10-07 president

person Tomislav Nikolić
  name: Tomislav Nikolic
  sex: m
  office: SRB PTY 2003-02 .. 2012-05-30 opposition leader
  office: SRB GOV 2012-05-31 .. 2017-05-30 president

person Vojislav Šešelj
  name: Vojislav Seselj
  sex: m
  office: SRB PTY 1991-02-23 .. Radical leader

person Vuk Drašković
  name: Vuk Draskovic
  sex: m
  office: SRB PTY 1990-03 .. 1999-01-17 opposition leader
  office: YUG GOV 1999-01-18 .. 1999-04-28 deputy prime minister
  office: SRB PTY 1999-04-29 .. 2004-03-02 opposition leader
  office: SCG GOV 2004-03-03 .. 2006-06-04 foreign minister
  office: SRB GOV 2006-06-05 .. 2007-05-15 foreign minister

person Vuk Jeremić
  name: Vuk Jeremic
  sex: m
  office: SRB GOV 2007-05-15 .. 2012-07-27 foreign minister
  office: IGO:UN 2012-09-18 .. 2013-09-17 president of the General Assembly
  office: SRB OPP 2017-10 .. opposition politician

person Željko Ražnatović
  name: Zeljko Raznatovic | Arkan | Zeljko "Arkan" Raznatovic
  short: Arkan | Ražnatović | Raznatovic
  sex: m
  office: SRB PRM 1990-10 .. 2000-01-15 militia leader

person Zoran Đinđić
  name: Zoran Djindjic | Zoran Dzindzic
  short: Djindjic | Đinđić
  sex: m
  office: SRB PTY 1994-01 .. 2001-01-24 Democratic Party leader
  office: SRB GOV 2001-01-25 .. 2003-03-12 prime minister

person Zoran Živković
  name: Zoran Zivkovic
  sex: m
  office: SRB GOV 2003-03-18 .. 2004-03-03 prime minister

# SUN Soviet Union

person Alexander Bessmertnykh
  name: Aleksandr Bessmertnykh
  sex: m
  office: SUN GOV 1991-01-15 .. 1991-08-23 foreign minister

person Anatoly Lukyanov
  sex: m
  office: SUN LEG 1990-03-15 .. 1991-08-28 speaker of parliament

person Boris Pankin
  sex: m
  office: SUN GOV 1991-08-28 .. 1991-11-18 foreign minister

person Boris Pugo
  sex: m
  office: SUN GOV 1990-12-01 .. 1991-08-22 interior minister

person Dmitry Yazov
  name: Dmitri Yazov
  sex: m
  office: SUN GOV 1987-05-30 .. 1991-08-22 defence minister

person Gennady Yanayev
  name: Gennadi Yanayev | Gennady Yanaev
  sex: m
  office: SUN GOV 1990-12-27 .. 1991-08-21 vice-president

person Ivan Silayev
  sex: m
  office: SUN GOV 1991-09-06 .. 1991-12-26 prime minister

person Mikhail Gorbachev
  name: Mikhail S. Gorbachev | Mikhail Gorbachov
  sex: m
  office: SUN GOV 1985-03-11 .. 1991-12-25 president

person Nikolai Ryzhkov
  sex: m
  office: SUN GOV 1985-09-27 .. 1991-01-14 prime minister

person Valentin Pavlov
  sex: m
  office: SUN GOV 1991-01-14 .. 1991-08-22 prime minister

person Vladimir Kryuchkov
  sex: m
  office: SUN SPY 1988-10-01 .. 1991-08-22 head of the KGB

person Yevgeny Shaposhnikov
  name: Evgeny Shaposhnikov
  sex: m
  office: SUN GOV 1991-08-23 .. 1991-12-26 defence minister

# SVK Slovakia

person Andrej Kiska
  sex: m
  office: SVK GOV 2014-06-15 .. 2019-06-15 president

person Eduard Heger
  sex: m
  office: SVK GOV 2020-03-21 .. 2021-03-31 finance minister
  office: SVK GOV 2021-04-01 .. 2023-05-15 prime minister

person Eduard Kukan
  sex: m
  office: SVK GOV 1994-03-15 .. 1994-12-13 foreign minister
  office: SVK GOV 1998-10-30 .. 2006-07-04 foreign minister

person Igor Matovič
  name: Igor Matovic
  sex: m
  office: SVK PTY 2011-10 .. 2020-03-20 OLaNO leader
  office: SVK GOV 2020-03-21 .. 2021-03-31 prime minister
  office: SVK GOV 2021-04-01 .. 2022-12-23 finance minister

person Ivan Gašparovič
  name: Ivan Gasparovic
  sex: m
  office: SVK LEG 1992-06 .. 1998-10 speaker of parliament
  office: SVK GOV 2004-06-15 .. 2014-06-15 president

person Ivan Korčok
  name: Ivan Korcok
  sex: m
  office: SVK GOV 2020-04-08 .. 2022-09-01 foreign minister
  office: SVK PTY 2023-09 .. 2024-04 presidential candidate

person Iveta Radičová
  name: Iveta Radicova
  sex: f
  office: SVK GOV 2010-07-08 .. 2012-04-04 prime minister

person Jaroslav Naď
  name: Jaroslav Nad
  sex: m
  office: SVK GOV 2020-03-21 .. 2023-05-15 defence minister

person Jozef Moravčík
  name: Jozef Moravcik
  sex: m
  office: SVK GOV 1993-03 .. 1994-02 foreign minister
  office: SVK GOV 1994-03-15 .. 1994-12-13 prime minister

person Juraj Blanár
  name: Juraj Blanar
  sex: m
  office: SVK GOV 2023-10-25 .. foreign minister

person Ľudovít Ódor
  name: Ludovit Odor
  sex: m
  office: SVK GOV 2023-05-15 .. 2023-10-25 prime minister

person Michal Kováč
  name: Michal Kovac
  sex: m
  office: SVK GOV 1993-03-02 .. 1998-03-02 president

person Michal Šimečka
  name: Michal Simecka
  sex: m
  office: SVK PTY 2022-05-07 .. Progressive Slovakia leader

person Mikuláš Dzurinda
  name: Mikulas Dzurinda
  sex: m
  office: SVK GOV 1998-10-30 .. 2006-07-04 prime minister
  office: SVK GOV 2010-07-09 .. 2012-04-04 foreign minister

person Miroslav Lajčák
  name: Miroslav Lajcak
  sex: m
  office: IGO:OHR 2007-07-02 .. 2009-01-25 high representative in Bosnia
  office: SVK GOV 2009-01-26 .. 2010-07-08 foreign minister
  office: SVK GOV 2012-04-04 .. 2020-03-21 foreign minister
  office: IGO:EU 2020-04-02 .. 2025-01-31 envoy for the Serbia-Kosovo dialogue
  office: SVK GOV 2025-02 .. 2026-01-31 national security adviser

person Peter Pellegrini
  sex: m
  office: SVK GOV 2018-03-22 .. 2020-03-21 prime minister
  office: SVK PTY 2020-06-29 .. 2023-10-24 Hlas leader
  office: SVK LEG 2023-10-25 .. 2024-04-07 speaker of parliament
  office: SVK GOV 2024-06-15 .. president

person Rastislav Káčer
  name: Rastislav Kacer
  sex: m
  office: SVK GOV 2022-09-13 .. 2023-05-15 foreign minister

person Robert Fico
  sex: m
  office: SVK PTY 1999-12 .. 2006-07-03 Smer leader
  office: SVK GOV 2006-07-04 .. 2010-07-08 prime minister
  office: SVK PTY 2010-07-09 .. 2012-04-03 Smer leader
  office: SVK GOV 2012-04-04 .. 2018-03-22 prime minister
  office: SVK PTY 2018-03-23 .. 2023-10-24 Smer leader
  office: SVK GOV 2023-10-25 .. prime minister

person Robert Kaliňák
  name: Robert Kalinak
  sex: m
  office: SVK GOV 2006-07-04 .. 2010-07-08 interior minister
  office: SVK GOV 2012-04-04 .. 2018-03-22 interior minister
  office: SVK GOV 2023-10-25 .. defence minister

person Rudolf Schuster
  sex: m
  office: SVK GOV 1999-06-15 .. 2004-06-15 president

person Vladimír Mečiar
  name: Vladimir Meciar
  sex: m
  office: CSK GOV 1990-06-27 .. 1991-05-06 Slovak prime minister
  office: CSK GOV 1992-06-24 .. 1992-12-31 Slovak prime minister
  office: SVK GOV 1993-01-01 .. 1994-03-15 prime minister
  office: SVK PTY 1994-03-16 .. 1994-12-12 HZDS leader
  office: SVK GOV 1994-12-13 .. 1998-10-30 prime minister
  office: SVK PTY 1998-10-31 .. 2013 HZDS leader

person Zuzana Čaputová
  name: Zuzana Caputova
  sex: f
  office: SVK PTY 2018-05 .. 2019-06-14 presidential candidate
  office: SVK GOV 2019-06-15 .. 2024-06-15 president

# SVN Slovenia

person Alenka Bratušek
  name: Alenka Bratusek
  sex: f
  office: SVN GOV 2013-03-20 .. 2014-09-18 prime minister

person Anton Rop
  sex: m
  office: SVN GOV 2002-12-19 .. 2004-12-03 prime minister

person Anže Logar
  name: Anze Logar
  sex: m
  office: SVN GOV 2020-03-13 .. 2022-06-01 foreign minister

person Borut Pahor
  sex: m
  office: SVN GOV 2008-11-21 .. 2012-02-10 prime minister
  office: SVN GOV 2012-12-22 .. 2022-12-22 president

person Danilo Türk
  name: Danilo Turk
  sex: m
  office: IGO:UN 2000-02 .. 2005-07 assistant secretary-general
  office: SVN GOV 2007-12-22 .. 2012-12-22 president

person Dimitrij Rupel
  sex: m
  office: SVN GOV 1990-05-16 .. 1993-01-25 foreign minister
  office: SVN GOV 2000-11-30 .. 2004-07-05 foreign minister
  office: SVN GOV 2004-12-03 .. 2008-11-21 foreign minister

person Janez Drnovšek
  name: Janez Drnovsek
  sex: m
  office: YUG GOV 1989-05-15 .. 1990-05-15 president
  office: SVN GOV 1992-05-14 .. 2000-06-07 prime minister
  office: SVN GOV 2000-11-30 .. 2002-12-19 prime minister
  office: SVN GOV 2002-12-22 .. 2007-12-22 president

person Janez Janša
  name: Janez Jansa
  sex: m
  office: SVN GOV 1990-05-16 .. 1994-03-29 defence minister
  office: SVN GOV 2004-12-03 .. 2008-11-21 prime minister
  office: SVN GOV 2012-02-10 .. 2013-03-20 prime minister
  office: SVN PTY 2013-03-21 .. 2020-03-12 SDS leader
  office: SVN GOV 2020-03-13 .. 2022-06-01 prime minister
  office: SVN PTY 2022-06-02 .. SDS leader

person Karl Erjavec
  sex: m
  office: SVN GOV 2004-12-03 .. 2008-11-21 defence minister
  office: SVN GOV 2012-02-10 .. 2018-09-13 foreign minister

person Lojze Peterle
  sex: m
  office: SVN GOV 1990-05-16 .. 1992-05-14 prime minister

person Marjan Šarec
  name: Marjan Sarec
  sex: m
  office: SVN GOV 2018-09-13 .. 2020-03-13 prime minister
  office: SVN GOV 2022-06-01 .. 2024-07 defence minister

person Milan Kučan
  name: Milan Kucan
  sex: m
  office: SVN GOV 1990-05-10 .. 2002-12-22 president

person Miro Cerar
  sex: m
  office: SVN GOV 2014-09-18 .. 2018-09-12 prime minister
  office: SVN GOV 2018-09-13 .. 2020-03-13 foreign minister

person Nataša Pirc Musar
  name: Natasa Pirc Musar
  short: Pirc Musar | Musar
  sex: f
  office: SVN GOV 2022-12-22 .. president

person Robert Golob
  sex: m
  office: SVN GOV 2022-06-01 .. prime minister

person Tanja Fajon
  sex: f
  office: SVN GOV 2022-06-01 .. foreign minister

# SWE Sweden

person Ann Linde
  sex: f
  office: SWE GOV 2019-09-10 .. 2022-10-18 foreign minister

person Anna Lindh
  sex: f
  office: SWE GOV 1998-10-07 .. 2003-09-11 foreign minister

person Carl Bildt
  sex: m
  office: SWE GOV 1991-10-04 .. 1994-10-07 prime minister
  office: IGO:EU 1995-06-09 .. 1995-12-13 envoy for the former Yugoslavia
  office: IGO:OHR 1995-12-14 .. 1997-06-18 high representative in Bosnia
  office: IGO:UN 1999-05 .. 2001-07 envoy for the Balkans
  office: SWE GOV 2006-10-06 .. 2014-10-03 foreign minister

person Carl XVI Gustaf
  name: King Carl Gustaf | King Carl XVI Gustaf
  short: King Carl Gustaf
  sex: m
  office: SWE GOV 1973-09-15 .. king

person Fredrik Reinfeldt
  sex: m
  office: SWE GOV 2006-10-06 .. 2014-10-03 prime minister

person Göran Persson
  name: Goran Persson
  sex: m
  office: SWE GOV 1996-03-22 .. 2006-10-06 prime minister

person Ingvar Carlsson
  sex: m
  office: SWE GOV 1986-03-01 .. 1991-10-04 prime minister
  office: SWE GOV 1994-10-07 .. 1996-03-22 prime minister

person Jimmie Åkesson
  name: Jimmie Akesson
  sex: m
  office: SWE PTY 2005-05-07 .. Sweden Democrats leader

person Laila Freivalds
  sex: f
  office: SWE GOV 2003-10-10 .. 2006-03-21 foreign minister

person Lena Hjelm-Wallén
  name: Lena Hjelm-Wallen
  sex: f
  office: SWE GOV 1994-10-07 .. 1998-10-07 foreign minister

person Magdalena Andersson
  sex: f
  office: SWE GOV 2014-10-03 .. 2021-11-29 finance minister
  office: SWE GOV 2021-11-30 .. 2022-10-17 prime minister
  office: SWE PTY 2022-10-18 .. Social Democrat leader

person Margot Wallström
  name: Margot Wallstrom
  sex: f
  office: IGO:EU 1999-09-16 .. 2010-02-09 commissioner
  office: IGO:UN 2010-04 .. 2012-05 envoy on sexual violence in conflict
  office: SWE GOV 2014-10-03 .. 2019-09-10 foreign minister

person Maria Malmer Stenergard
  short: Malmer Stenergard | Stenergard
  sex: f
  office: SWE GOV 2022-10-18 .. 2024-09-09 migration minister
  office: SWE GOV 2024-09-10 .. foreign minister

person Pål Jonson
  name: Pal Jonson
  sex: m
  office: SWE GOV 2022-10-18 .. defence minister

person Peter Hultqvist
  sex: m
  office: SWE GOV 2014-10-03 .. 2022-10-18 defence minister

person Stefan Löfven
  name: Stefan Lofven
  sex: m
  office: SWE PTY 2012-01-27 .. 2014-10-02 Social Democrat leader
  office: SWE GOV 2014-10-03 .. 2021-11-30 prime minister

person Tobias Billström
  name: Tobias Billstrom
  sex: m
  office: SWE GOV 2006-10-06 .. 2014-10-03 migration minister
  office: SWE GOV 2022-10-18 .. 2024-09-10 foreign minister

person Ulf Kristersson
  sex: m
  office: SWE PTY 2017-10-01 .. 2022-10-17 Moderate leader
  office: SWE GOV 2022-10-18 .. prime minister

# TUR Turkey

person Abdullah Gül
  name: Abdullah Gul | Abdullah Guel
  sex: m
  office: TUR GOV 2002-11-18 .. 2003-03-13 prime minister
  office: TUR GOV 2003-03-14 .. 2007-08-27 foreign minister
  office: TUR GOV 2007-08-28 .. 2014-08-28 president

person Abdullah Öcalan
  name: Abdullah Ocalan
  sex: m
  office: TUR REB 1978-11-27 .. 2025-05-12 PKK leader
  office: TUR OPP 2025-05-13 .. Kurdish leader

person Ahmet Davutoğlu
  name: Ahmet Davutoglu
  sex: m
  office: TUR GOV 2003 .. 2009-04-30 foreign policy adviser
  office: TUR GOV 2009-05-01 .. 2014-08-27 foreign minister
  office: TUR GOV 2014-08-28 .. 2016-05-24 prime minister
  office: TUR PTY 2019-12-12 .. Future Party leader

person Ahmet Necdet Sezer
  sex: m
  office: TUR GOV 2000-05-16 .. 2007-08-28 president

person Ahmet Türk
  name: Ahmet Turk
  sex: m
  office: TUR PTY 2005 .. 2014-03 Kurdish party leader
  office: TUR GOV 2014-04 .. 2016-11-17 mayor of Mardin

person Ali Babacan
  sex: m
  office: TUR GOV 2002-11-18 .. 2007-08-28 economy minister
  office: TUR GOV 2007-08-29 .. 2009-04-30 foreign minister
  office: TUR GOV 2009-05-01 .. 2015-08-28 deputy prime minister
  office: TUR PTY 2020-03-09 .. DEVA leader

person Ali Yerlikaya
  sex: m
  office: TUR GOV 2018-10 .. 2023-06-03 governor of Istanbul
  office: TUR GOV 2023-06-04 .. 2026-02-10 interior minister

person Bekir Bozdağ
  name: Bekir Bozdag
  sex: m
  office: TUR GOV 2011-07-06 .. 2018-07-09 minister
  office: TUR GOV 2022-01-29 .. 2023-06-03 justice minister

person Berat Albayrak
  sex: m
  office: TUR GOV 2015-11-24 .. 2018-07-09 energy minister
  office: TUR GOV 2018-07-10 .. 2020-11-08 finance minister

person Binali Yıldırım
  name: Binali Yildirim
  sex: m
  office: TUR GOV 2002-11-18 .. 2016-05-23 transport minister
  office: TUR GOV 2016-05-24 .. 2018-07-09 prime minister
  office: TUR LEG 2018-07-12 .. 2019-02-18 speaker of parliament

person Bülent Ecevit
  name: Bulent Ecevit
  sex: m
  office: TUR PTY 1987-09 .. 1997-06-29 DSP leader
  office: TUR GOV 1997-06-30 .. 1999-01-10 deputy prime minister
  office: TUR GOV 1999-01-11 .. 2002-11-18 prime minister

person Burhanettin Duran
  sex: m
  office: TUR GOV 2025-07-10 .. presidential communications director

person Cemil Bayık
  name: Cemil Bayik
  sex: m
  office: TUR REB 1978-11-27 .. PKK commander

person Cevdet Yılmaz
  name: Cevdet Yilmaz
  sex: m
  office: TUR GOV 2011-07-06 .. 2015-08-28 development minister
  office: TUR GOV 2023-06-03 .. vice-president

person Deniz Baykal
  sex: m
  office: TUR GOV 1995-10-30 .. 1996-03-06 foreign minister
  office: TUR PTY 1996-03-07 .. 2010-05-10 CHP leader

person Devlet Bahçeli
  name: Devlet Bahceli
  sex: m
  office: TUR PTY 1997-07-06 .. 1999-05-27 MHP leader
  office: TUR GOV 1999-05-28 .. 2002-11-18 deputy prime minister
  office: TUR PTY 2002-11-19 .. MHP leader

person Ekrem İmamoğlu
  name: Ekrem Imamoglu
  sex: m
  office: TUR GOV 2019-06-27 .. 2025-03-22 mayor of Istanbul
  office: TUR OPP 2025-03-23 .. jailed opposition leader

person Fahrettin Altun
  sex: m
  office: TUR GOV 2018-07-25 .. 2025-07-10 presidential communications director

person Fethullah Gülen
  name: Fethullah Gulen
  sex: m
  office: TUR REL 1990 .. 2013-12-16 cleric
  office: TUR OPP 2013-12-17 .. 2024-10-20 exiled cleric

person Figen Yüksekdağ
  name: Figen Yuksekdag
  sex: f
  office: TUR PTY 2014-06-22 .. 2017-02-21 HDP leader

person Fuat Oktay
  sex: m
  office: TUR GOV 2018-07-09 .. 2023-06-03 vice-president

person Hakan Fidan
  sex: m
  office: TUR SPY 2010-05-25 .. 2023-06-02 head of the intelligence service
  office: TUR GOV 2023-06-03 .. foreign minister

person Hikmet Çetin
  name: Hikmet Cetin
  sex: m
  office: TUR GOV 1991-11-20 .. 1994-07-27 foreign minister
  office: IGO:NATO 2004-01 .. 2006-08 civilian representative in Afghanistan

person Hilmi Özkök
  name: Hilmi Ozkok
  sex: m
  office: TUR MIL 2002-08-28 .. 2006-08-28 chief of the general staff

person Hulusi Akar
  sex: m
  office: TUR MIL 2015-08-18 .. 2018-07-09 chief of the general staff
  office: TUR GOV 2018-07-10 .. 2023-06-03 defence minister

person Hüseyin Kıvrıkoğlu
  name: Huseyin Kivrikoglu
  sex: m
  office: TUR MIL 1998-08-30 .. 2002-08-28 chief of the general staff

person İbrahim Kalın
  name: Ibrahim Kalin
  sex: m
  office: TUR GOV 2014-12-11 .. 2023-06-04 presidential spokesman
  office: TUR SPY 2023-06-05 .. head of the intelligence service

person İlker Başbuğ
  name: Ilker Basbug
  sex: m
  office: TUR MIL 2006-08 .. 2008-08-27 head of the army
  office: TUR MIL 2008-08-28 .. 2010-08-27 chief of the general staff

person İsmail Cem
  name: Ismail Cem
  sex: m
  office: TUR GOV 1997-06-30 .. 2002-07-11 foreign minister

person İsmail Hakkı Karadayı
  name: Ismail Hakki Karadayi
  sex: m
  office: TUR MIL 1994-08-30 .. 1998-08-30 chief of the general staff

person Kemal Kılıçdaroğlu
  name: Kemal Kilicdaroglu
  sex: m
  office: TUR PTY 2010-05-22 .. 2023-11-05 CHP leader

person Leyla Zana
  sex: f
  office: TUR LEG 1991-11 .. 1994-06 member of parliament
  office: TUR PTY 2004-06 .. 2011-05 Kurdish politician
  office: TUR LEG 2011-06 .. 2018-01 member of parliament

person Mehmet Şimşek
  name: Mehmet Simsek
  sex: m
  office: TUR GOV 2007-08-29 .. 2015-11-23 finance minister
  office: TUR GOV 2015-11-24 .. 2018-07-09 deputy prime minister
  office: TUR GOV 2023-06-03 .. finance minister

person Meral Akşener
  name: Meral Aksener
  sex: f
  office: TUR GOV 1996-11-08 .. 1997-06-30 interior minister
  office: TUR PTY 2017-10-25 .. 2024-04-27 Good Party leader

person Mesut Yılmaz
  name: Mesut Yilmaz
  sex: m
  office: TUR GOV 1991-06-23 .. 1991-11-20 prime minister
  office: TUR PTY 1991-11-21 .. 1996-03-05 Motherland leader
  office: TUR GOV 1996-03-06 .. 1996-06-28 prime minister
  office: TUR GOV 1997-06-30 .. 1999-01-11 prime minister

person Metin Gürak
  name: Metin Gurak
  sex: m
  office: TUR MIL 2023-08 .. 2025-08 chief of the general staff

person Mevlüt Çavuşoğlu
  name: Mevlut Cavusoglu
  sex: m
  office: TUR GOV 2013-12-25 .. 2014-08-28 European affairs minister
  office: TUR GOV 2014-08-29 .. 2015-08-28 foreign minister
  office: TUR GOV 2015-11-24 .. 2023-06-03 foreign minister

person Muharrem İnce
  name: Muharrem Ince
  sex: m
  office: TUR PTY 2018-05-04 .. 2018-06 presidential candidate

person Murat Karayılan
  name: Murat Karayilan
  sex: m
  office: TUR REB 1999 .. PKK commander

person Necdet Özel
  name: Necdet Ozel
  sex: m
  office: TUR MIL 2011-07-30 .. 2015-08-18 chief of the general staff

person Necmettin Erbakan
  sex: m
  office: TUR PTY 1987-10 .. 1996-06-27 Welfare Party leader
  office: TUR GOV 1996-06-28 .. 1997-06-30 prime minister

person Numan Kurtulmuş
  name: Numan Kurtulmus
  sex: m
  office: TUR GOV 2014-08-29 .. 2018-07-09 deputy prime minister
  office: TUR LEG 2023-06-07 .. speaker of parliament

person Ömer Çelik
  name: Omer Celik
  sex: m
  office: TUR GOV 2013-01 .. 2014-08 culture minister
  office: TUR PTY 2018-08 .. AK Party spokesman

person Özgür Özel
  name: Ozgur Ozel
  sex: m
  office: TUR PTY 2023-11-05 .. CHP leader

person Recep Tayyip Erdoğan
  name: Recep Tayyip Erdogan | Tayyip Erdoğan | Tayyip Erdogan
  sex: m
  office: TUR GOV 1994-03-27 .. 1998-11-06 mayor of Istanbul
  office: TUR PTY 2001-08-14 .. 2003-03-13 AK Party leader
  office: TUR GOV 2003-03-14 .. 2014-08-27 prime minister
  office: TUR GOV 2014-08-28 .. president

person Selahattin Demirtaş
  name: Selahattin Demirtas
  sex: m
  office: TUR PTY 2010-02-01 .. Kurdish party leader

person Selçuk Bayraktaroğlu
  name: Selcuk Bayraktaroglu
  sex: m
  office: TUR MIL 2023-08 .. 2025-08 head of the army
  office: TUR MIL 2025-09 .. chief of the general staff

person Süleyman Demirel
  name: Suleyman Demirel
  sex: m
  office: TUR GOV 1991-11-20 .. 1993-05-15 prime minister
  office: TUR GOV 1993-05-16 .. 2000-05-16 president

person Süleyman Soylu
  name: Suleyman Soylu
  sex: m
  office: TUR GOV 2016-08-31 .. 2023-06-03 interior minister

person Tansu Çiller
  name: Tansu Ciller
  sex: f
  office: TUR GOV 1993-06-25 .. 1996-03-06 prime minister
  office: TUR GOV 1996-06-28 .. 1997-06-30 deputy prime minister and foreign minister

person Turgut Özal
  name: Turgut Ozal
  sex: m
  office: TUR GOV 1983-12-13 .. 1989-11-08 prime minister
  office: TUR GOV 1989-11-09 .. 1993-04-17 president

person Yaşar Büyükanıt
  name: Yasar Buyukanit
  sex: m
  office: TUR MIL 2006-08-28 .. 2008-08-28 chief of the general staff

person Yaşar Güler
  name: Yasar Guler
  sex: m
  office: TUR MIL 2018-07-10 .. 2023-06-03 chief of the general staff
  office: TUR GOV 2023-06-04 .. defence minister

person Yıldırım Akbulut
  name: Yildirim Akbulut
  sex: m
  office: TUR GOV 1989-11-09 .. 1991-06-23 prime minister

# UKR Ukraine

person Alexander Ananchenko
  name: Aleksandr Ananchenko
  sex: m
  office: UKR PRE 2018-10 .. 2022-06-08 head of government of the Donetsk republic

person Alexander Borodai
  name: Aleksandr Borodai
  sex: m
  office: UKR PRE 2014-05-16 .. 2014-08-07 Donetsk separatist leader
  office: RUS LEG 2021-10-12 .. member of parliament

person Alexander Zakharchenko
  name: Aleksandr Zakharchenko | Oleksandr Zakharchenko
  sex: m
  office: UKR PRE 2014-08-08 .. 2018-08-31 Donetsk separatist leader

person Anatoliy Hrytsenko
  name: Anatoly Hrytsenko | Anatoliy Gritsenko
  sex: m
  office: UKR GOV 2005-02-04 .. 2007-12-18 defence minister
  office: UKR PTY 2010 .. 2019-03 presidential candidate

person Anatoliy Kinakh
  name: Anatoly Kinakh
  sex: m
  office: UKR GOV 2001-05-29 .. 2002-11-16 prime minister
  office: UKR GOV 2005-02-04 .. 2006-05 secretary of the security council

person Anatoliy Zlenko
  name: Anatoly Zlenko
  sex: m
  office: UKR GOV 1990-07-27 .. 1994-08-25 foreign minister
  office: UKR GOV 2000-10-02 .. 2003-09-02 foreign minister

person Andrii Hnatov
  name: Andriy Hnatov
  sex: m
  office: UKR MIL 2025-03-16 .. chief of the general staff

person Andrii Sybiha
  name: Andriy Sybiha | Andrii Sybiga | Andriy Sybiga
  sex: m
  office: UKR GOV 2021-05 .. 2024-09-04 deputy head of the presidential office
  office: UKR GOV 2024-09-05 .. foreign minister

person Andriy Biletsky
  name: Andriy Biletskyi
  sex: m
  office: UKR PTY 2016-10 .. 2022-02-23 National Corps leader
  office: UKR MIL 2022-02-24 .. commander

person Andriy Bohdan
  sex: m
  office: UKR GOV 2019-05-21 .. 2020-02-11 head of the presidential office

person Andriy Deshchytsia
  name: Andriy Deshchytsya
  sex: m
  office: UKR GOV 2014-02-27 .. 2014-06-19 foreign minister

person Andriy Kostin
  name: Andrii Kostin
  sex: m
  office: UKR JUD 2022-07-28 .. 2024-10-29 prosecutor-general

person Andriy Lysenko
  sex: m
  office: UKR MIL 2014-06 .. 2018-04 military spokesman

person Andriy Melnyk
  name: Andrij Melnyk
  sex: m
  office: UKR GOV 2014-12 .. 2022-10-14 ambassador to Germany
  office: UKR GOV 2024-12 .. ambassador to the United Nations

person Andriy Parubiy
  name: Andrii Parubii
  sex: m
  office: UKR GOV 2014-02-27 .. 2014-08-07 secretary of the security council
  office: UKR LEG 2014-12-04 .. 2019-08-29 speaker of parliament

person Andriy Taran
  name: Andrii Taran
  sex: m
  office: UKR GOV 2020-03-04 .. 2021-11-03 defence minister

person Andriy Yermak
  name: Andrii Yermak | Andrei Yermak | Andriy Ermak
  sex: m
  office: UKR GOV 2019-05-21 .. 2020-02-10 presidential aide
  office: UKR GOV 2020-02-11 .. 2025-11-28 head of the presidential office

person Andriy Zahorodniuk
  name: Andriy Zagorodnyuk | Andriy Zahorodnyuk
  sex: m
  office: UKR GOV 2019-08-29 .. 2020-03-04 defence minister

person Arsen Avakov
  sex: m
  office: UKR GOV 2014-02-22 .. 2021-07-15 interior minister

person Arsen Pavlov
  name: Arsen "Motorola" Pavlov
  short: Motorola | Pavlov
  sex: m
  office: UKR PRE 2014-04 .. 2016-10-16 Donetsk separatist commander

person Arseniy Yatsenyuk
  name: Arseny Yatseniuk | Arseniy Yatseniuk | Arseny Yatsenyuk
  sex: m
  office: UKR GOV 2007-03-21 .. 2007-12-03 foreign minister
  office: UKR LEG 2007-12-04 .. 2008-11-12 speaker of parliament
  office: UKR OPP 2008-11-13 .. 2014-02-26 opposition leader
  office: UKR GOV 2014-02-27 .. 2016-04-14 prime minister

person Borys Tarasyuk
  name: Boris Tarasyuk
  sex: m
  office: UKR GOV 1998-04-17 .. 2000-09-29 foreign minister
  office: UKR GOV 2005-02-04 .. 2007-01-30 foreign minister

person Denis Pushilin
  name: Denys Pushylin
  sex: m
  office: UKR PRE 2014-05-15 .. 2014-07-18 Donetsk separatist leader
  office: UKR PRE 2015-01 .. 2018-09-06 Donetsk separatist envoy
  office: UKR PRE 2018-09-07 .. 2022-10-03 Donetsk separatist leader
  office: RUS GOV 2022-10-04 .. Russian-installed governor of Donetsk

person Denys Monastyrsky
  name: Denys Monastyrskyi | Denys Monastyrskyy
  sex: m
  office: UKR GOV 2021-07-16 .. 2023-01-18 interior minister

person Denys Prokopenko
  sex: m
  office: UKR MIL 2017 .. Azov commander

person Denys Shmyhal
  name: Denis Shmygal
  sex: m
  office: UKR GOV 2020-03-04 .. 2025-07-16 prime minister
  office: UKR GOV 2025-07-17 .. 2026-01-13 defence minister
  office: UKR GOV 2026-01-14 .. first deputy prime minister and energy minister

person Dmytro Firtash
  name: Dmitry Firtash
  sex: m
  office: UKR BUS 2004 .. businessman

person Dmytro Kuleba
  name: Dmitry Kuleba
  sex: m
  office: UKR GOV 2019-08-29 .. 2020-03-03 deputy prime minister
  office: UKR GOV 2020-03-04 .. 2024-09-04 foreign minister

person Dmytro Lubinets
  sex: m
  office: UKR GOV 2022-07-01 .. human rights commissioner

person Dmytro Razumkov
  sex: m
  office: UKR LEG 2019-08-29 .. 2021-10-07 speaker of parliament

person Dmytro Yarosh
  name: Dmitry Yarosh
  sex: m
  office: UKR PTY 2013-11 .. 2015-11 Right Sector leader

person Eduard Basurin
  sex: m
  office: UKR PRE 2015 .. 2023-01 Donetsk separatist spokesman

person Epiphanius
  name: Metropolitan Epiphanius | Epifaniy | Metropolitan Epifaniy
  short: Epiphanius | Epifaniy
  sex: m
  office: UKR REL 2018-12-15 .. metropolitan of Kyiv

person Hanna Malyar
  name: Hanna Maliar | Ganna Maliar
  sex: f
  office: UKR GOV 2021-08-04 .. 2023-09-18 deputy defence minister

person Hennadiy Udovenko
  name: Hennady Udovenko
  sex: m
  office: UKR GOV 1994-08-25 .. 1998-04-17 foreign minister

person Heorhiy Gongadze
  name: Georgiy Gongadze | Georgy Gongadze | Georgi Gongadze
  sex: m
  office: UKR JRN .. 2000-09-17 journalist

person Igor Plotnitsky
  name: Ihor Plotnytsky | Igor Plotnitskiy
  sex: m
  office: UKR PRE 2014-05-21 .. 2017-11-24 Luhansk separatist leader

person Ihor Klymenko
  name: Igor Klymenko
  sex: m
  office: UKR COP 2019-09 .. 2023-01-17 national police chief
  office: UKR GOV 2023-01-18 .. interior minister

person Ihor Kolomoisky
  name: Igor Kolomoisky | Ihor Kolomoyskyi | Igor Kolomoyskyi | Ihor Kolomoyskyy
  sex: m
  office: UKR BUS 1995 .. 2014-03-01 businessman
  office: UKR GOV 2014-03-02 .. 2015-03-24 governor of Dnipropetrovsk
  office: UKR BUS 2015-03-25 .. businessman

person Ihor Tenyukh
  sex: m
  office: UKR GOV 2014-02-27 .. 2014-03-25 defence minister

person Iryna Venediktova
  sex: f
  office: UKR JUD 2020-03-17 .. 2022-07-19 prosecutor-general

person Iryna Vereshchuk
  sex: f
  office: UKR LEG 2019-08-29 .. 2021-11-03 member of parliament
  office: UKR GOV 2021-11-04 .. deputy prime minister

person Ivan Bakanov
  sex: m
  office: UKR SPY 2019-08-29 .. 2022-07-17 head of the SBU

person Kostyantyn Hryshchenko
  name: Kostyantyn Gryshchenko | Konstantin Grishchenko
  sex: m
  office: UKR GOV 2003-09-03 .. 2005-02-03 foreign minister
  office: UKR GOV 2010-03-11 .. 2012-12-24 foreign minister

person Kyrylo Budanov
  name: Kirill Budanov
  sex: m
  office: UKR SPY 2020-08-05 .. 2026-01-01 head of military intelligence
  office: UKR GOV 2026-01-02 .. head of the presidential office

person Leonid Kozhara
  sex: m
  office: UKR GOV 2012-12-24 .. 2014-02-23 foreign minister

person Leonid Kravchuk
  sex: m
  office: UKR LEG 1990-07-23 .. 1991-12-04 chairman of parliament
  office: UKR GOV 1991-12-05 .. 1994-07-19 president
  office: UKR GOV 2020-07-30 .. 2022-05-10 contact group delegate

person Leonid Kuchma
  sex: m
  office: UKR GOV 1992-10-13 .. 1993-09-21 prime minister
  office: UKR PTY 1993-12 .. 1994-07-18 presidential candidate
  office: UKR GOV 1994-07-19 .. 2005-01-23 president
  office: UKR GOV 2014-06-08 .. 2020-07-28 contact group delegate

person Leonid Pasechnik
  sex: m
  office: UKR PRE 2017-11-21 .. 2022-10-03 Luhansk separatist leader
  office: RUS GOV 2022-10-04 .. Russian-installed governor of Luhansk

person Lyudmila Denisova
  name: Lyudmyla Denisova | Liudmyla Denisova
  sex: f
  office: UKR GOV 2018-03-15 .. 2022-05-31 human rights commissioner

person Mikhail Tolstykh
  name: Givi
  short: Givi
  sex: m
  office: UKR PRE 2014-05 .. 2017-02-08 Donetsk separatist commander

person Mykhailo Fedorov
  name: Mykhaylo Fedorov
  sex: m
  office: UKR GOV 2019-08-29 .. 2026-01-13 digital minister
  office: UKR GOV 2026-01-14 .. defence minister

person Mykhailo Podolyak
  name: Mykhaylo Podolyak | Mikhail Podolyak | Mykhailo Podoliak
  sex: m
  office: UKR GOV 2020-04 .. presidential adviser

person Mykola Azarov
  sex: m
  office: UKR GOV 2002-11-26 .. 2005-01-05 finance minister
  office: UKR GOV 2006-08-04 .. 2007-12-18 finance minister
  office: UKR GOV 2010-03-11 .. 2014-01-28 prime minister

person Nadiya Savchenko
  name: Nadia Savchenko | Nadezhda Savchenko
  sex: f
  office: UKR MIL 2004 .. 2014-11-26 pilot
  office: UKR LEG 2014-11-27 .. 2019-08 member of parliament

person Oksana Markarova
  sex: f
  office: UKR GOV 2018-11-22 .. 2020-03-04 finance minister
  office: UKR GOV 2021-04-20 .. 2025-08 ambassador to the United States

person Oleg Tsaryov
  name: Oleh Tsaryov | Oleg Tsarev
  sex: m
  office: UKR LEG 2002-05 .. 2014-06-25 member of parliament
  office: UKR PRE 2014-06-26 .. 2015-05 separatist leader

person Oleh Ivashchenko
  sex: m
  office: UKR SPY 2024-03-26 .. head of military intelligence

person Oleh Syniehubov
  name: Oleh Synehubov | Oleg Synegubov
  sex: m
  office: UKR GOV 2021-12-24 .. governor of Kharkiv

person Oleh Tyahnybok
  name: Oleg Tyagnibok
  sex: m
  office: UKR PTY 2004-02-14 .. Svoboda leader

person Oleksandr Kuzmuk
  name: Olexander Kuzmuk
  sex: m
  office: UKR GOV 1996-07-11 .. 2001-10-24 defence minister
  office: UKR GOV 2004-09-24 .. 2005-02-03 defence minister

person Oleksandr Lytvynenko
  sex: m
  office: UKR SPY 2021-07-23 .. 2024-03-25 head of the foreign intelligence service
  office: UKR GOV 2024-03-26 .. 2025-07-18 secretary of the security council

person Oleksandr Moroz
  name: Olexander Moroz
  sex: m
  office: UKR LEG 1994-05-18 .. 1998-05 speaker of parliament
  office: UKR PTY 1998-06 .. 2006-07-05 Socialist leader
  office: UKR LEG 2006-07-06 .. 2007-12-04 speaker of parliament

person Oleksandr Syrskyi
  name: Oleksandr Syrsky | Oleksandr Syrskiy | Olexander Syrsky | Oleksandr Syrskyy
  sex: m
  office: UKR MIL 2014 .. commander-in-chief

person Oleksandr Tarnavskyi
  name: Oleksandr Tarnavsky
  sex: m
  office: UKR MIL 2022-10 .. general

person Oleksandr Turchynov
  name: Olexander Turchynov | Alexander Turchinov | Oleksandr Turchinov
  sex: m
  office: UKR SPY 2005-02-04 .. 2005-09-08 head of the SBU
  office: UKR GOV 2007-12-18 .. 2010-03-11 deputy prime minister
  office: UKR GOV 2014-02-23 .. 2014-06-07 acting president
  office: UKR LEG 2014-06-08 .. 2014-11-27 speaker of parliament
  office: UKR GOV 2014-12-16 .. 2019-05-19 secretary of the security council

person Oleksii Reznikov
  name: Oleksiy Reznikov
  sex: m
  office: UKR GOV 2020-03-04 .. 2021-11-03 deputy prime minister
  office: UKR GOV 2021-11-04 .. 2023-09-05 defence minister

person Oleksiy Arestovych
  name: Alexei Arestovich | Oleksii Arestovych | Aleksey Arestovich
  sex: m
  office: UKR GOV 2020-12-01 .. 2023-01-17 presidential adviser

person Oleksiy Danilov
  name: Oleksii Danilov
  sex: m
  office: UKR GOV 2019-10-03 .. 2024-03-26 secretary of the security council

person Oleksiy Honcharuk
  name: Oleksii Honcharuk | Alexei Goncharuk
  sex: m
  office: UKR GOV 2019-08-29 .. 2020-03-04 prime minister

person Olha Stefanishyna
  name: Olga Stefanishyna
  sex: f
  office: UKR GOV 2020-06-04 .. 2025-07-16 deputy prime minister
  office: UKR GOV 2025-08-27 .. ambassador to the United States

person Pavel Gubarev
  name: Pavlo Hubarev
  sex: m
  office: UKR PRE 2014-03-01 .. 2014-11 Donetsk separatist leader

person Pavlo Klimkin
  sex: m
  office: UKR GOV 2014-06-19 .. 2019-08-29 foreign minister

person Pavlo Lazarenko
  sex: m
  office: UKR GOV 1996-05-28 .. 1997-07-02 prime minister

person Petro Poroshenko
  name: Pyotr Poroshenko
  sex: m
  office: UKR GOV 2005-02-08 .. 2005-09-08 secretary of the security council
  office: UKR GOV 2009-10-09 .. 2010-03-11 foreign minister
  office: UKR GOV 2012-03-23 .. 2012-12-04 economy minister
  office: UKR PTY 2014-03-28 .. 2014-06-06 presidential candidate
  office: UKR GOV 2014-06-07 .. 2019-05-20 president
  office: UKR PTY 2019-05-21 .. opposition leader

person Petro Symonenko
  name: Pyotr Simonenko
  sex: m
  office: UKR PTY 1993-06-19 .. 2022 Communist leader

person Rinat Akhmetov
  sex: m
  office: UKR BUS 1998 .. businessman

person Ruslan Khomchak
  sex: m
  office: UKR MIL 2019-05-21 .. 2021-07-27 commander-in-chief

person Ruslan Kravchenko
  sex: m
  office: UKR JUD 2025-06-17 .. prosecutor-general

person Ruslan Stefanchuk
  sex: m
  office: UKR LEG 2021-10-08 .. speaker of parliament

person Rustem Umerov
  name: Rustem Umierov
  sex: m
  office: UKR LEG 2019-08-29 .. 2022-09-06 member of parliament
  office: UKR GOV 2022-09-07 .. 2023-09-05 head of the state property fund
  office: UKR GOV 2023-09-06 .. 2025-07-17 defence minister
  office: UKR GOV 2025-07-18 .. secretary of the security council

person Sergey Kozlov
  name: Sergei Kozlov
  sex: m
  office: UKR PRE 2015-12 .. 2022 head of government of the Luhansk republic

person Sergiy Kyslytsya
  name: Serhiy Kyslytsya | Serhii Kyslytsia
  sex: m
  office: UKR GOV 2020-02 .. 2024-12 ambassador to the United Nations
  office: UKR GOV 2025-01 .. first deputy foreign minister and deputy head of the presidential office

person Serhiy Haidai
  name: Serhii Haidai | Serhiy Hayday | Serhiy Gaidai
  sex: m
  office: UKR GOV 2019-10-25 .. 2023-03-15 governor of Luhansk

person Stepan Poltorak
  sex: m
  office: UKR GOV 2014-10-14 .. 2019-08-29 defence minister

person Vadym Prystaiko
  sex: m
  office: UKR GOV 2019-08-29 .. 2020-03-04 foreign minister
  office: UKR GOV 2020-07-20 .. 2023-07-21 ambassador to Britain

person Valentyn Nalyvaichenko
  name: Valentyn Nalivaichenko
  sex: m
  office: UKR SPY 2006-12 .. 2010-03-11 head of the SBU
  office: UKR SPY 2014-02-24 .. 2015-06-18 head of the SBU

person Valerii Zaluzhnyi
  name: Valeriy Zaluzhny | Valery Zaluzhny | Valerii Zaluzhny | Valeriy Zaluzhnyi | Valery Zaluzhnyi | Valeriy Zaluzhnyy
  sex: m
  office: UKR MIL 2021-07-27 .. 2024-05-08 commander-in-chief
  office: UKR GOV 2024-05-09 .. 2026-01 ambassador to Britain

person Valeriy Heletey
  name: Valery Heletey | Valeriy Geletey
  sex: m
  office: UKR GOV 2014-07-03 .. 2014-10-14 defence minister

person Valeriy Pustovoitenko
  name: Valery Pustovoitenko
  sex: m
  office: UKR GOV 1997-07-16 .. 1999-12-22 prime minister

person Valery Bolotov
  sex: m
  office: UKR PRE 2014-05-18 .. 2014-08-14 Luhansk separatist leader

person Vasyl Malyuk
  name: Vasyl Maliuk
  sex: m
  office: UKR SPY 2022-07-18 .. 2026-01-05 head of the SBU

person Viktor Medvedchuk
  sex: m
  office: UKR GOV 2002-06-12 .. 2005-01-21 head of the presidential administration
  office: UKR PTY 2012-04 .. 2022-04-12 pro-Russian party leader

person Viktor Muzhenko
  sex: m
  office: UKR MIL 2014-07-03 .. 2019-05-21 chief of the general staff

person Viktor Yanukovych
  name: Viktor Yanukovich | Victor Yanukovych
  sex: m
  office: UKR GOV 1997-05 .. 2002-11-20 governor of Donetsk
  office: UKR GOV 2002-11-21 .. 2005-01-05 prime minister
  office: UKR OPP 2005-01-06 .. 2006-08-03 opposition leader
  office: UKR GOV 2006-08-04 .. 2007-12-18 prime minister
  office: UKR OPP 2007-12-19 .. 2010-02-24 opposition leader
  office: UKR GOV 2010-02-25 .. 2014-02-22 president

person Viktor Yushchenko
  name: Victor Yushchenko | Viktor Yuschenko
  sex: m
  office: UKR GOV 1993-01 .. 1999-12-21 governor of the central bank
  office: UKR GOV 1999-12-22 .. 2001-05-29 prime minister
  office: UKR OPP 2001-05-30 .. 2005-01-22 opposition leader
  office: UKR GOV 2005-01-23 .. 2010-02-25 president

person Vitali Klitschko
  name: Vitaliy Klitschko | Vitalii Klitschko | Vitaly Klitschko
  sex: m
  office: UKR PTY 2010-04-24 .. 2014-06-04 Udar leader
  office: UKR GOV 2014-06-05 .. mayor of Kyiv

person Vitaliy Kim
  name: Vitalii Kim | Vitali Kim
  sex: m
  office: UKR GOV 2020-11-25 .. governor of Mykolaiv

person Vitaliy Zakharchenko
  name: Vitaly Zakharchenko
  sex: m
  office: UKR GOV 2011-11-07 .. 2014-02-21 interior minister

person Vitold Fokin
  sex: m
  office: UKR GOV 1990-10-23 .. 1992-10-01 prime minister

person Volodymyr Groysman
  name: Volodymyr Hroysman | Volodymyr Groisman
  sex: m
  office: UKR LEG 2014-11-27 .. 2016-04-13 speaker of parliament
  office: UKR GOV 2016-04-14 .. 2019-08-29 prime minister

person Volodymyr Lytvyn
  sex: m
  office: UKR LEG 2002-05-28 .. 2006-07-06 speaker of parliament
  office: UKR LEG 2008-12-09 .. 2012-12-12 speaker of parliament

person Volodymyr Ohryzko
  name: Volodymyr Ogryzko
  sex: m
  office: UKR GOV 2007-12-18 .. 2009-03-03 foreign minister

person Volodymyr Zelensky
  name: Volodymyr Zelenskyy | Volodymyr Zelenskiy | Volodymyr Zelenskyi | Vladimir Zelensky | Vladimir Zelenskiy
  sex: m
  office: UKR PTY 2018-12-31 .. 2019-05-19 presidential candidate
  office: UKR GOV 2019-05-20 .. president

person Yevhen Balytskyi
  name: Yevgeny Balitsky | Evgeny Balitsky
  sex: m
  office: RUS GOV 2022-05 .. Russian-installed governor of Zaporizhzhia

person Yevhen Marchuk
  name: Evhen Marchuk
  sex: m
  office: UKR GOV 1995-03-03 .. 1996-05-27 prime minister
  office: UKR GOV 1999-11-10 .. 2003-06-24 secretary of the security council
  office: UKR GOV 2003-06-25 .. 2004-09-22 defence minister

person Yulia Svyrydenko
  name: Yuliia Svyrydenko
  sex: f
  office: UKR GOV 2021-11-04 .. 2025-07-16 first deputy prime minister and economy minister
  office: UKR GOV 2025-07-17 .. prime minister

person Yulia Tymoshenko
  name: Yuliya Tymoshenko | Yulia Timoshenko | Julia Timoshenko | Yuliia Tymoshenko
  sex: f
  office: UKR GOV 1999-12-30 .. 2001-01-19 deputy prime minister
  office: UKR OPP 2001-02-13 .. 2005-01-23 opposition leader
  office: UKR GOV 2005-01-24 .. 2005-09-08 prime minister
  office: UKR OPP 2005-09-09 .. 2007-12-17 party leader
  office: UKR GOV 2007-12-18 .. 2010-03-04 prime minister
  office: UKR OPP 2010-03-05 .. 2014-02-27 opposition leader
  office: UKR PTY 2014-02-28 .. Fatherland leader

person Yuri Meshkov
  name: Yury Meshkov
  sex: m
  office: UKR GOV 1994-02-04 .. 1995-03-17 president of Crimea

person Yuriy Boyko
  name: Yuri Boyko | Yuriy Boiko
  sex: m
  office: UKR GOV 2010-03-11 .. 2014-02-22 energy minister and deputy prime minister
  office: UKR PTY 2014-09 .. pro-Russian party leader

person Yuriy Ihnat
  name: Yurii Ihnat
  sex: m
  office: UKR MIL 2021 .. air force spokesman

person Yuriy Lutsenko
  name: Yuri Lutsenko | Yurii Lutsenko
  sex: m
  office: UKR GOV 2005-02-04 .. 2006-12-01 interior minister
  office: UKR GOV 2007-12-18 .. 2010-01-28 interior minister
  office: UKR OPP 2010-03 .. 2014-02-22 opposition leader
  office: UKR JUD 2016-05-12 .. 2019-08-29 prosecutor-general

person Yuriy Yekhanurov
  name: Yuri Yekhanurov
  sex: m
  office: UKR GOV 2005-09-08 .. 2006-08-04 prime minister
  office: UKR GOV 2007-12-18 .. 2009-06-05 defence minister

# XKX Kosovo

person Adem Demaçi
  name: Adem Demaci
  sex: m
  office: XKX REB 1998-08-13 .. 1999-03-02 KLA political representative
  office: XKX PTY 1999-03-03 .. 2008-02 politician

person Agim Çeku
  name: Agim Ceku
  sex: m
  office: HRV MIL 1991-09 .. 1999-04 general
  office: XKX REB 1999-05 .. 1999-09-20 KLA commander
  office: XKX PRM 1999-09-21 .. 2006-03-09 Kosovo Protection Corps commander
  office: XKX GOV 2006-03-10 .. 2008-01-09 prime minister

person Albin Kurti
  sex: m
  office: XKX OPP 2005-06-12 .. 2020-02-02 Vetevendosje leader
  office: XKX GOV 2020-02-03 .. 2020-06-03 prime minister
  office: XKX OPP 2020-06-04 .. 2021-03-21 Vetevendosje leader
  office: XKX GOV 2021-03-22 .. prime minister

person Albulena Haxhiu
  sex: f
  office: XKX GOV 2021-03-22 .. 2025-08 justice minister
  office: XKX LEG 2026-02 .. speaker of parliament

person Atifete Jahjaga
  sex: f
  office: XKX GOV 2011-04-07 .. 2016-04-07 president

person Avdullah Hoti
  sex: m
  office: XKX GOV 2020-06-03 .. 2021-03-22 prime minister

person Bajram Kosumi
  sex: m
  office: XKX GOV 2005-03-23 .. 2006-03-10 prime minister

person Bajram Rexhepi
  sex: m
  office: XKX GOV 2002-03-04 .. 2004-12-03 prime minister

person Behgjet Pacolli
  sex: m
  office: XKX PTY 2006-03 .. 2011-02-21 AKR leader
  office: XKX GOV 2011-02-22 .. 2011-03-30 president
  office: XKX GOV 2017-09-09 .. 2020-02-03 foreign minister

person Donika Gërvalla
  name: Donika Gervalla | Donika Gervalla-Schwarz
  sex: f
  office: XKX GOV 2021-03-22 .. 2026-02-10 foreign minister

person Ejup Maqedonci
  sex: m
  office: XKX GOV 2023-08 .. defence minister

person Enver Hoxhaj
  sex: m
  office: XKX GOV 2011-02-22 .. 2014-12-12 foreign minister
  office: XKX GOV 2016-06 .. 2017-09 foreign minister

person Fatmir Limaj
  sex: m
  office: XKX REB 1998-05 .. 1999-09 KLA commander
  office: XKX GOV 2008-01-09 .. 2010-10 transport minister
  office: XKX PTY 2014-02 .. party leader

person Fatmir Sejdiu
  sex: m
  office: XKX GOV 2006-02-10 .. 2010-09-27 president

person Glauk Konjufca
  sex: m
  office: XKX LEG 2021-03-22 .. 2025-04 speaker of parliament
  office: XKX GOV 2026-02-11 .. foreign minister

person Goran Rakić
  name: Goran Rakic
  sex: m
  office: XKX PTY 2017-07 .. 2023-09 Serb List leader

person Hashim Thaçi
  name: Hashim Thaci | Hasim Thaci
  sex: m
  office: XKX REB 1998-03 .. 1999-09-20 KLA leader
  office: XKX PTY 1999-09-21 .. 2008-01-08 PDK leader
  office: XKX GOV 2008-01-09 .. 2014-12-08 prime minister
  office: XKX GOV 2014-12-09 .. 2016-04-06 foreign minister
  office: XKX GOV 2016-04-07 .. 2020-11-05 president

person Ibrahim Rugova
  sex: m
  office: XKX PTY 1989-12-23 .. 2002-03-03 Kosovo Albanian leader
  office: XKX GOV 2002-03-04 .. 2006-01-21 president

person Isa Mustafa
  sex: m
  office: XKX GOV 2007-12 .. 2013-12 mayor of Pristina
  office: XKX GOV 2014-12-09 .. 2017-09-09 prime minister

person Jakup Krasniqi
  sex: m
  office: XKX REB 1998-06 .. 1999-09 KLA spokesman
  office: XKX LEG 2007-12-12 .. 2014-07 speaker of parliament

person Kadri Veseli
  sex: m
  office: XKX LEG 2014-12-08 .. 2019-08-22 speaker of parliament

person Milan Radoičić
  name: Milan Radoicic
  sex: m
  office: XKX PTY 2017-06 .. 2023-09-23 Serb List deputy leader
  office: XKX REB 2023-09-24 .. 2023-10-03 gunmen's leader

person Oliver Ivanović
  name: Oliver Ivanovic
  sex: m
  office: XKX PTY 1999 .. 2018-01-16 Kosovo Serb leader

person Ramush Haradinaj
  sex: m
  office: XKX REB 1998-03 .. 1999-09-20 KLA commander
  office: XKX PTY 2000-05-02 .. 2004-12-02 AAK leader
  office: XKX GOV 2004-12-03 .. 2005-03-08 prime minister
  office: XKX PTY 2005-03-09 .. 2017-09-08 AAK leader
  office: XKX GOV 2017-09-09 .. 2020-02-03 prime minister
  office: XKX PTY 2020-02-04 .. AAK leader

person Veton Surroi
  sex: m
  office: XKX JRN 1997 .. 2004-08 publisher
  office: XKX PTY 2004-09 .. 2008-12 ORA leader

person Vjosa Osmani
  name: Vjosa Osmani-Sadriu
  sex: f
  office: XKX LEG 2020-02-03 .. 2020-11-04 speaker of parliament
  office: XKX GOV 2020-11-05 .. 2021-03-22 acting president
  office: XKX GOV 2021-04-06 .. 2026-04-06 president

person Xhelal Sveçla
  name: Xhelal Svecla
  sex: m
  office: XKX GOV 2021-03-22 .. interior minister

# YUG Yugoslavia

person Ante Marković
  name: Ante Markovic
  sex: m
  office: YUG GOV 1989-03-16 .. 1991-12-20 prime minister

person Borisav Jović
  name: Borisav Jovic
  sex: m
  office: YUG GOV 1990-05-15 .. 1991-05-15 president

person Budimir Lončar
  name: Budimir Loncar
  sex: m
  office: YUG GOV 1987-12-31 .. 1991-12-12 foreign minister

person Dobrica Ćosić
  name: Dobrica Cosic
  sex: m
  office: YUG GOV 1992-06-15 .. 1993-06-01 president

person Dragoljub Ojdanić
  name: Dragoljub Ojdanic
  sex: m
  office: YUG MIL 1998-11-24 .. 2000-02-14 chief of the general staff
  office: YUG GOV 2000-02-15 .. 2000-11-03 defence minister

person Goran Svilanović
  name: Goran Svilanovic
  sex: m
  office: YUG GOV 2000-11-04 .. 2003-02-03 foreign minister
  office: SCG GOV 2003-02-04 .. 2004-03-03 foreign minister

person Milan Panić
  name: Milan Panic
  sex: m
  office: YUG GOV 1992-07-14 .. 1993-02-09 prime minister
  office: YUG PTY 1993-02-10 .. 2000 opposition politician

person Momčilo Perišić
  name: Momcilo Perisic
  sex: m
  office: YUG MIL 1993-08-26 .. 1998-11-24 chief of the general staff

person Nebojša Pavković
  name: Nebojsa Pavkovic
  sex: m
  office: YUG MIL 1998-12 .. 2002-06-24 general

person Nikola Šainović
  name: Nikola Sainovic
  sex: m
  office: YUG GOV 1994-02-22 .. 2000-11-04 deputy prime minister

person Svetozar Marović
  name: Svetozar Marovic
  sex: m
  office: SCG GOV 2003-03-07 .. 2006-06-03 president

person Veljko Kadijević
  name: Veljko Kadijevic
  sex: m
  office: YUG GOV 1988-05-15 .. 1992-01-08 defence minister

person Vladislav Jovanović
  name: Vladislav Jovanovic
  sex: m
  office: YUG GOV 1992-07-14 .. 1992-09 foreign minister
  office: YUG GOV 1993-03 .. 1995-08-15 foreign minister

person Vojislav Koštunica
  name: Vojislav Kostunica
  sex: m
  office: YUG PTY 1992-07 .. 2000-10-06 opposition leader
  office: YUG GOV 2000-10-07 .. 2003-02-03 president
  office: SCG GOV 2003-02-04 .. 2003-03-07 president
  office: SRB GOV 2004-03-03 .. 2008-07-07 prime minister

person Živadin Jovanović
  name: Zivadin Jovanovic
  sex: m
  office: YUG GOV 1998-01 .. 2000-11-04 foreign minister

person Zoran Lilić
  name: Zoran Lilic
  sex: m
  office: YUG GOV 1993-06-25 .. 1997-06-25 president
