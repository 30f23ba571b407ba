# Heads, envoys and commanders of international bodies, and the Holy See, 1990-2026.
# Order: by the code of the body with which the person is most connected, then by name.
@source compiled by the demarche authors from general reference knowledge; heads of state and government spot-checked against Wikidata world-leaders 2021 (CC0); changes of 2026 checked against press reports
@licence CC0-1.0

# IGO:ASEAN Association of South-East Asian Nations

person Kao Kim Hourn
  short: Kao
  sex: m
  office: IGO:ASEAN 2023-01-01 .. secretary-general

person Le Luong Minh
  short: Minh
  sex: m
  office: IGO:ASEAN 2013-01-01 .. 2017-12-31 secretary-general

person Lim Jock Hoi
  short: Lim
  sex: m
  office: IGO:ASEAN 2018-01-01 .. 2022-12-31 secretary-general

person Ong Keng Yong
  short: Ong
  sex: m
  office: IGO:ASEAN 2003-01-01 .. 2007-12-31 secretary-general

person Surin Pitsuwan
  short: Surin
  sex: m
  office: THA GOV 1997-11 .. 2001-02 foreign minister
  office: IGO:ASEAN 2008-01-01 .. 2012-12-31 secretary-general

# IGO:AU African Union

person Alpha Oumar Konaré
  name: Alpha Oumar Konare
  short: Konaré | Konare
  sex: m
  office: MLI GOV 1992-06-08 .. 2002-06-08 president
  office: IGO:AU 2003-09-16 .. 2008-04-28 chairman of the commission

person Amara Essy
  sex: m
  office: CIV GOV 1990-11 .. 2000-05 foreign minister
  office: IGO:AU 2001-09-17 .. 2003-09-16 secretary-general

person Bankole Adeoye
  sex: m
  office: IGO:AU 2021-03 .. commissioner for peace and security

person Jean Ping
  sex: m
  office: GAB GOV 1999-01 .. 2008-02 foreign minister
  office: IGO:AU 2008-04-28 .. 2012-10-14 chairman of the commission
  office: GAB OPP 2016-02 .. opposition leader

person Mahmoud Ali Youssouf
  name: Mahamoud Ali Youssouf
  short: Youssouf
  sex: m
  office: DJI GOV 2005-05-22 .. 2025-03-12 foreign minister
  office: IGO:AU 2025-03-13 .. chairman of the commission

person Moussa Faki Mahamat
  name: Moussa Faki
  short: Faki | Mahamat | Faki Mahamat
  sex: m
  office: TCD GOV 2003-06-24 .. 2005-02-04 prime minister
  office: TCD GOV 2008-04 .. 2017-01 foreign minister
  office: IGO:AU 2017-03-14 .. 2025-03-12 chairman of the commission

person Nkosazana Dlamini-Zuma
  name: Nkosazana Dlamini Zuma
  short: Dlamini-Zuma | Dlamini Zuma
  sex: f
  office: ZAF GOV 1994-05-10 .. 1999-06-16 health minister
  office: ZAF GOV 1999-06-17 .. 2009-05-09 foreign minister
  office: ZAF GOV 2009-05-10 .. 2012-10-14 home affairs minister
  office: IGO:AU 2012-10-15 .. 2017-03-13 chairwoman of the commission
  office: ZAF GOV 2018-02-26 .. 2024-06 minister

person Salim Ahmed Salim
  short: Salim
  sex: m
  office: IGO:OAU 1989-09-19 .. 2001-09-17 secretary-general of the OAU
  office: IGO:AU 2004 .. 2008 envoy for Darfur

person Smail Chergui
  name: Smaïl Chergui
  sex: m
  office: IGO:AU 2013-10 .. 2021-03 commissioner for peace and security

# IGO:COE Council of Europe

person Lord Judd
  name: Frank Judd
  short: Judd | Lord Judd
  sex: m
  office: IGO:COE 1999 .. 2003-01 rapporteur on Chechnya

person Marija Pejčinović Burić
  name: Marija Pejcinovic Buric
  short: Pejčinović Burić | Pejcinovic Buric
  sex: f
  office: HRV GOV 2017-06-19 .. 2019-07-22 foreign minister
  office: IGO:COE 2019-09-18 .. 2024-09-17 secretary-general

person Thomas Hammarberg
  sex: m
  office: IGO:COE 2006-04 .. 2012-03 human rights commissioner

person Walter Schwimmer
  sex: m
  office: IGO:COE 1999-09 .. 2004-08 secretary-general

# IGO:COMMONWEALTH Commonwealth

person Don McKinnon
  sex: m
  office: NZL GOV 1990-11-02 .. 1999-12-05 foreign minister
  office: IGO:COMMONWEALTH 2000-04-01 .. 2008-03-31 secretary-general

person Emeka Anyaoku
  sex: m
  office: IGO:COMMONWEALTH 1990-07-01 .. 2000-03-31 secretary-general

person Kamalesh Sharma
  sex: m
  office: IGO:COMMONWEALTH 2008-04-01 .. 2016-03-31 secretary-general

person Patricia Scotland
  name: Baroness Scotland
  sex: f
  office: GBR GOV 2007-06-28 .. 2010-05-11 attorney-general
  office: IGO:COMMONWEALTH 2016-04-01 .. 2025-03-31 secretary-general

person Shirley Botchwey
  name: Shirley Ayorkor Botchwey
  sex: f
  office: GHA GOV 2017-01 .. 2025-01 foreign minister
  office: IGO:COMMONWEALTH 2025-04-01 .. secretary-general

# IGO:CSTO Collective Security Treaty Organization

person Nikolai Bordyuzha
  name: Nikolay Bordyuzha
  sex: m
  office: RUS GOV 1998-09-14 .. 1999-03-19 secretary of the security council
  office: IGO:CSTO 2003-04-28 .. 2016-12-31 secretary-general

person Stanislav Zas
  sex: m
  office: BLR GOV 2015-11 .. 2019-12 secretary of the security council
  office: IGO:CSTO 2020-01-01 .. 2022-12-31 secretary-general

# IGO:ECB European Central Bank

person Christine Lagarde
  sex: f
  office: FRA GOV 2005-06-02 .. 2011-07-04 minister
  office: IGO:IMF 2011-07-05 .. 2019-09-12 managing director
  office: IGO:ECB 2019-11-01 .. president

person Jean-Claude Trichet
  sex: m
  office: FRA GOV 1993-09 .. 2003-10-31 governor of the central bank
  office: IGO:ECB 2003-11-01 .. 2011-10-31 president

person Wim Duisenberg
  name: Willem Duisenberg
  sex: m
  office: IGO:ECB 1998-06-01 .. 2003-10-31 president

# IGO:ECOWAS Economic Community of West African States

person Abdel-Fatau Musah
  sex: m
  office: IGO:ECOWAS 2021 .. commissioner for peace and security

person Jean-Claude Kassi Brou
  name: Jean-Claude Brou
  short: Brou
  sex: m
  office: IGO:ECOWAS 2018-03-01 .. 2022-07 president of the commission

person Kadré Désiré Ouédraogo
  name: Kadre Desire Ouedraogo
  short: Ouédraogo | Ouedraogo
  sex: m
  office: BFA GOV 1996-02-09 .. 2000-11-07 prime minister
  office: IGO:ECOWAS 2012-03 .. 2016-04 president of the commission

person Marcel de Souza
  short: de Souza
  sex: m
  office: IGO:ECOWAS 2016-04 .. 2018-02 president of the commission

person Mohamed Ibn Chambas
  short: Chambas | Ibn Chambas
  sex: m
  office: IGO:ECOWAS 2002-02 .. 2010-02 president of the commission
  office: IGO:UN 2013-04 .. 2021-04 envoy for Darfur and West Africa
  office: IGO:AU 2024-01 .. envoy for Sudan

person Omar Touray
  name: Omar Alieu Touray
  sex: m
  office: GMB GOV 2008-03 .. 2009-09 foreign minister
  office: IGO:ECOWAS 2022-07-14 .. president of the commission

# IGO:EU European Union

person António Costa
  name: Antonio Costa
  sex: m
  office: PRT GOV 2007-08 .. 2015-04-06 mayor of Lisbon
  office: PRT PTY 2015-04-07 .. 2015-11-25 Socialist leader
  office: PRT GOV 2015-11-26 .. 2024-04-02 prime minister
  office: IGO:EU 2024-12-01 .. president of the European Council

person Catherine Ashton
  name: Lady Ashton
  sex: f
  office: GBR GOV 2007-06-28 .. 2008-10-03 leader of the House of Lords
  office: IGO:EU 2008-10-06 .. 2009-11-30 trade commissioner
  office: IGO:EU 2009-12-01 .. 2014-10-31 high representative for foreign policy

person Cecilia Malmström
  name: Cecilia Malmstrom
  sex: f
  office: IGO:EU 2010-02-10 .. 2019-11-30 commissioner

person Charles Michel
  sex: m
  office: BEL GOV 2011-12-06 .. 2014-10-10 development minister
  office: BEL GOV 2014-10-11 .. 2019-10-27 prime minister
  office: IGO:EU 2019-12-01 .. 2024-11-30 president of the European Council

person David Owen
  name: Lord Owen
  sex: m
  office: IGO:EU 1992-08-27 .. 1995-06-09 envoy for the former Yugoslavia

person David Sassoli
  sex: m
  office: IGO:EU 2019-07-03 .. 2022-01-11 president of the European Parliament

person Enrique Mora
  sex: m
  office: IGO:EU 2015 .. 2025 envoy for the Iran nuclear talks

person Federica Mogherini
  sex: f
  office: ITA GOV 2014-02-22 .. 2014-10-31 foreign minister
  office: IGO:EU 2014-11-01 .. 2019-11-30 high representative for foreign policy

person Günter Verheugen
  name: Gunter Verheugen | Guenter Verheugen
  sex: m
  office: IGO:EU 1999-09-16 .. 2010-02-09 commissioner

person Hans-Gert Pöttering
  name: Hans-Gert Pottering | Hans-Gert Poettering
  sex: m
  office: IGO:EU 2007-01-16 .. 2009-07-14 president of the European Parliament

person Herman Van Rompuy
  short: Van Rompuy
  sex: m
  office: BEL GOV 2008-12-30 .. 2009-11-25 prime minister
  office: IGO:EU 2009-12-01 .. 2014-11-30 president of the European Council

person Jacques Delors
  sex: m
  office: IGO:EU 1985-01-06 .. 1995-01-23 president of the Commission

person Jacques Santer
  sex: m
  office: LUX GOV 1984-07-20 .. 1995-01-20 prime minister
  office: IGO:EU 1995-01-23 .. 1999-03-15 president of the Commission

person Jean-Claude Juncker
  sex: m
  office: LUX GOV 1995-01-20 .. 2013-12-04 prime minister
  office: IGO:EU 2014-11-01 .. 2019-11-30 president of the Commission

person Johannes Hahn
  sex: m
  office: IGO:EU 2010-02-10 .. 2024-11-30 commissioner

person José Manuel Barroso
  name: Jose Manuel Barroso | José Manuel Durão Barroso | Jose Manuel Durao Barroso | José Durão Barroso | Jose Durao Barroso
  short: Barroso | Durão Barroso | Durao Barroso
  sex: m
  office: PRT GOV 1992-11-12 .. 1995-10-28 foreign minister
  office: PRT GOV 2002-04-06 .. 2004-07-17 prime minister
  office: IGO:EU 2004-11-22 .. 2014-10-31 president of the Commission

person Josep Borrell
  sex: m
  office: IGO:EU 2004-07-20 .. 2007-01-16 president of the European Parliament
  office: ESP GOV 2018-06-07 .. 2019-11-30 foreign minister
  office: IGO:EU 2019-12-01 .. 2024-11-30 high representative for foreign policy

person Kaja Kallas
  sex: f
  office: EST GOV 2021-01-26 .. 2024-07-23 prime minister
  office: IGO:EU 2024-12-01 .. high representative for foreign policy

person Leon Brittan
  sex: m
  office: IGO:EU 1989-01-06 .. 1999-09-15 commissioner

person Lord Carrington
  name: Peter Carrington
  short: Carrington
  sex: m
  office: IGO:EU 1991-09 .. 1992-08 envoy for Yugoslavia

person Margrethe Vestager
  sex: f
  office: DNK GOV 2011-10-03 .. 2014-09-02 economy minister
  office: IGO:EU 2014-11-01 .. 2024-11-30 competition commissioner

person Maroš Šefčovič
  name: Maros Sefcovic
  sex: m
  office: IGO:EU 2009-10-01 .. vice-president of the Commission

person Marta Kos
  sex: f
  office: IGO:EU 2024-12-01 .. enlargement commissioner

person Neelie Kroes
  sex: f
  office: IGO:EU 2004-11-22 .. 2014-11-01 commissioner

person Olivér Várhelyi
  name: Oliver Varhelyi
  sex: m
  office: IGO:EU 2019-12-01 .. commissioner

person Olli Rehn
  sex: m
  office: IGO:EU 2004-07-12 .. 2014-07-01 commissioner
  office: FIN GOV 2015-05-29 .. 2016-12 economy minister
  office: FIN GOV 2018-07 .. governor of the central bank

person Peter Semneby
  sex: m
  office: IGO:EU 2006-02 .. 2011-02 envoy for the South Caucasus

person Peter Sørensen
  name: Peter Sorensen
  sex: m
  office: IGO:EU 2011-09 .. 2014-10 envoy in Bosnia
  office: IGO:EU 2025-02 .. envoy for the Serbia-Kosovo dialogue

person Peter Stano
  sex: m
  office: IGO:EU 2019-12 .. 2024-12 spokesman

person Pieter Feith
  sex: m
  office: IGO:EU 2005-09 .. 2011-05 head of the Aceh mission and envoy in Kosovo

person Robert Cooper
  sex: m
  office: IGO:EU 2002-07 .. 2012-12 adviser and Kosovo mediator

person Roberta Metsola
  sex: f
  office: IGO:EU 2013-04-24 .. president of the European Parliament

person Štefan Füle
  name: Stefan Fule
  sex: m
  office: IGO:EU 2010-02-10 .. 2014-10-31 enlargement commissioner

person Thierry Breton
  sex: m
  office: FRA GOV 2005-02-25 .. 2007-05-15 finance minister
  office: IGO:EU 2019-12-01 .. 2024-09-16 commissioner

person Ursula von der Leyen
  short: von der Leyen | Von der Leyen
  sex: f
  office: DEU GOV 2005-11-22 .. 2013-12-16 minister
  office: DEU GOV 2013-12-17 .. 2019-07-17 defence minister
  office: IGO:EU 2019-12-01 .. president of the Commission

person Viviane Reding
  sex: f
  office: IGO:EU 1999-09-16 .. 2014-07-01 commissioner

# IGO:GCC Gulf Cooperation Council

person Abdul Rahman al-Attiyah
  name: Abdulrahman al-Attiyah
  short: al-Attiyah | Attiyah
  sex: m
  office: IGO:GCC 2002-04 .. 2011-03-31 secretary-general

person Jasem Mohamed al-Budaiwi
  name: Jasem Albudaiwi | Jasem al-Budaiwi
  short: al-Budaiwi | Albudaiwi
  sex: m
  office: IGO:GCC 2023-02-01 .. secretary-general

# IGO:IAEA International Atomic Energy Agency

person Rafael Grossi
  name: Rafael Mariano Grossi
  sex: m
  office: IGO:IAEA 2019-12-03 .. director-general

person Yukiya Amano
  sex: m
  office: IGO:IAEA 2009-12-01 .. 2019-07-18 director-general

# IGO:ICC International Criminal Court

person Fatou Bensouda
  sex: f
  office: GMB GOV 1998-08 .. 2000-03 justice minister
  office: IGO:ICC 2004-09 .. 2012-06-14 deputy prosecutor
  office: IGO:ICC 2012-06-15 .. 2021-06-15 prosecutor

person Karim Khan
  name: Karim A.A. Khan | Karim A. A. Khan
  sex: m
  office: IGO:UN 2018-07 .. 2021-06-15 head of the investigation of Islamic State crimes
  office: IGO:ICC 2021-06-16 .. prosecutor

person Luis Moreno-Ocampo
  name: Luis Moreno Ocampo
  short: Moreno-Ocampo | Moreno Ocampo | Ocampo
  sex: m
  office: IGO:ICC 2003-06-16 .. 2012-06-15 prosecutor

person Mame Mandiaye Niang
  short: Niang
  sex: m
  office: IGO:ICC 2022-03 .. deputy prosecutor

person Nazhat Shameem Khan
  short: Khan | Shameem Khan
  sex: f
  office: IGO:ICC 2022-03 .. deputy prosecutor

person Piotr Hofmański
  name: Piotr Hofmanski
  sex: m
  office: IGO:ICC 2015-03 .. 2024-03-10 president

person Tomoko Akane
  sex: f
  office: IGO:ICC 2018-03 .. judge

# IGO:ICTY International Criminal Tribunal for the former Yugoslavia

person Antonio Cassese
  sex: m
  office: IGO:ICTY 1993-11 .. 1997-11 president of the tribunal

person Detlev Mehlis
  sex: m
  office: IGO:UN 2005-05 .. 2006-01 head of the Hariri investigation

person Gabrielle Kirk McDonald
  short: McDonald | Kirk McDonald
  sex: f
  office: IGO:ICTY 1997-11 .. 1999-11 president of the tribunal

person Richard Goldstone
  sex: m
  office: IGO:ICTY 1994-08-15 .. 1996-09-30 prosecutor
  office: IGO:UN 2009-04 .. 2009-09 head of the Gaza inquiry

person Serge Brammertz
  sex: m
  office: IGO:UN 2006-01 .. 2007-12 head of the Hariri investigation
  office: IGO:ICTY 2008-01-01 .. 2017-12-31 prosecutor
  office: IGO:IRMCT 2018-01-01 .. prosecutor

person Theodor Meron
  sex: m
  office: IGO:ICTY 2003-03 .. 2015-11 president of the tribunal

# IGO:IGAD Intergovernmental Authority on Development

person Mahboub Maalim
  sex: m
  office: IGO:IGAD 2008-06 .. 2019-11 executive secretary

person Workneh Gebeyehu
  short: Workneh
  sex: m
  office: ETH GOV 2016-11-01 .. 2019-04-18 foreign minister
  office: IGO:IGAD 2019-11-29 .. executive secretary

# IGO:IMF International Monetary Fund

person Dominique Strauss-Kahn
  sex: m
  office: FRA GOV 1997-06-04 .. 1999-11-02 finance minister
  office: FRA PTY 1999-11-03 .. 2007-10-31 Socialist politician
  office: IGO:IMF 2007-11-01 .. 2011-05-18 managing director

person Gita Gopinath
  sex: f
  office: IGO:IMF 2019-01 .. 2025-08 chief economist and deputy managing director

person Kristalina Georgieva
  sex: f
  office: IGO:EU 2010-02-10 .. 2016-12-31 commissioner
  office: IGO:WORLDBANK 2017-01-02 .. 2019-09-30 chief executive
  office: IGO:IMF 2019-10-01 .. managing director

person Michel Camdessus
  sex: m
  office: IGO:IMF 1987-01-16 .. 2000-02-14 managing director

person Rodrigo de Rato
  name: Rodrigo Rato
  short: Rato | de Rato
  sex: m
  office: ESP GOV 1996-05-06 .. 2004-04-17 economy minister
  office: IGO:IMF 2004-06-07 .. 2007-10-31 managing director

# IGO:INTERPOL Interpol

person Jürgen Stock
  name: Jurgen Stock | Juergen Stock
  sex: m
  office: IGO:INTERPOL 2014-11-07 .. 2024-11 secretary-general

person Meng Hongwei
  short: Meng
  sex: m
  office: IGO:INTERPOL 2016-11-10 .. 2018-10-07 president

person Ronald Noble
  sex: m
  office: IGO:INTERPOL 2000-11-03 .. 2014-11-07 secretary-general

# IGO:NATO NATO

person George Robertson
  name: Lord Robertson
  sex: m
  office: GBR GOV 1997-05-02 .. 1999-10-11 defence secretary
  office: IGO:NATO 1999-10-14 .. 2003-12-31 secretary-general

person Giampaolo Di Paola
  short: Di Paola
  sex: m
  office: IGO:NATO 2008-06-27 .. 2011-11-17 chairman of the military committee
  office: ITA GOV 2011-11-18 .. 2013-04-28 defence minister

person Giuseppe Cavo Dragone
  short: Cavo Dragone | Dragone
  sex: m
  office: IGO:NATO 2025-01-17 .. chairman of the military committee

person Jaap de Hoop Scheffer
  short: de Hoop Scheffer | Scheffer
  sex: m
  office: NLD GOV 2002-07-22 .. 2003-12-03 foreign minister
  office: IGO:NATO 2004-01-05 .. 2009-07-31 secretary-general

person James Appathurai
  sex: m
  office: IGO:NATO 2004 .. spokesman and envoy

person Jamie Shea
  sex: m
  office: IGO:NATO 1993 .. 2018-09 spokesman

person Javier Solana
  sex: m
  office: ESP GOV 1992-06-24 .. 1995-12-04 foreign minister
  office: IGO:NATO 1995-12-05 .. 1999-10-06 secretary-general
  office: IGO:EU 1999-10-18 .. 2009-11-30 high representative for foreign policy

person Jens Stoltenberg
  sex: m
  office: NOR GOV 2000-03-17 .. 2001-10-19 prime minister
  office: NOR GOV 2005-10-17 .. 2013-10-16 prime minister
  office: IGO:NATO 2014-10-01 .. 2024-09-30 secretary-general
  office: NOR GOV 2025-02-04 .. finance minister

person Manfred Wörner
  name: Manfred Worner | Manfred Woerner
  sex: m
  office: IGO:NATO 1988-07-01 .. 1994-08-13 secretary-general

person Mark Rutte
  sex: m
  office: NLD GOV 2010-10-14 .. 2024-07-02 prime minister
  office: IGO:NATO 2024-10-01 .. secretary-general

person Oana Lungescu
  sex: f
  office: IGO:NATO 2010-12 .. 2023-09 spokeswoman

person Radmila Shekerinska
  name: Radmila Šekerinska | Radmila Sekerinska
  sex: f
  office: MKD GOV 2017-06-01 .. 2022-01-16 defence minister
  office: IGO:NATO 2024-12 .. deputy secretary-general

person Rob Bauer
  sex: m
  office: IGO:NATO 2021-06-25 .. 2025-01-17 chairman of the military committee

person Rose Gottemoeller
  sex: f
  office: USA GOV 2009-04 .. 2016-10-16 under-secretary of state
  office: IGO:NATO 2016-10-17 .. 2019-10 deputy secretary-general

person Willy Claes
  sex: m
  office: BEL GOV 1992-03-07 .. 1994-10-16 foreign minister
  office: IGO:NATO 1994-10-17 .. 1995-10-20 secretary-general

# IGO:OAS Organization of American States

person Albert Ramdin
  sex: m
  office: IGO:OAS 2005-07 .. 2015-07 assistant secretary-general
  office: SUR GOV 2020-07-16 .. 2025-05-25 foreign minister
  office: IGO:OAS 2025-05-26 .. secretary-general

person João Baena Soares
  name: Joao Baena Soares
  short: Baena Soares
  sex: m
  office: IGO:OAS 1984-06 .. 1994-06 secretary-general

person Luis Almagro
  sex: m
  office: URY GOV 2010-03-01 .. 2015-03-01 foreign minister
  office: IGO:OAS 2015-05-26 .. 2025-05-25 secretary-general

# IGO:OECD OECD

person Mathias Cormann
  sex: m
  office: AUS GOV 2013-09-18 .. 2020-10-30 finance minister
  office: IGO:OECD 2021-06-01 .. secretary-general

# IGO:OHCHR UN human rights office

person Navi Pillay
  name: Navanethem Pillay
  sex: f
  office: IGO:ICTR 1995 .. 2003-02 judge
  office: IGO:ICC 2003-03 .. 2008-08 judge
  office: IGO:OHCHR 2008-09-01 .. 2014-08-31 high commissioner for human rights
  office: IGO:UN 2021-07 .. 2025-11 chairwoman of the commission of inquiry

person Ravina Shamdasani
  sex: f
  office: IGO:OHCHR 2010 .. spokeswoman

person Rupert Colville
  sex: m
  office: IGO:OHCHR 2010 .. 2021 spokesman

person Volker Türk
  name: Volker Turk | Volker Tuerk
  sex: m
  office: IGO:OHCHR 2022-10-17 .. high commissioner for human rights

person Zeid Ra'ad al-Hussein
  name: Zeid Ra'ad Al Hussein | Prince Zeid | Zeid Raad al-Hussein
  short: Zeid | Hussein | al-Hussein
  sex: m
  office: JOR GOV 2000 .. 2014-08 ambassador to the United Nations
  office: IGO:OHCHR 2014-09-01 .. 2018-08-31 high commissioner for human rights

# IGO:OHR Office of the High Representative in Bosnia

person Carlos Westendorp
  sex: m
  office: ESP GOV 1995-12-18 .. 1996-05-06 foreign minister
  office: IGO:OHR 1997-06-18 .. 1999-07-31 high representative in Bosnia

person Christian Schmidt
  sex: m
  office: DEU GOV 2014-02-17 .. 2018-03-14 agriculture minister
  office: IGO:OHR 2021-08-01 .. 2026 high representative in Bosnia

person Christian Schwarz-Schilling
  sex: m
  office: IGO:OHR 2006-02-01 .. 2007-06-30 high representative in Bosnia

person Paddy Ashdown
  name: Lord Ashdown
  sex: m
  office: GBR PTY 1988-07-16 .. 1999-08-09 Liberal Democrat leader
  office: IGO:OHR 2002-05-27 .. 2006-01-31 high representative in Bosnia

person Valentin Inzko
  sex: m
  office: IGO:OHR 2009-03-26 .. 2021-07-31 high representative in Bosnia

person Wolfgang Petritsch
  sex: m
  office: IGO:EU 1998-10-05 .. 1999-07 envoy for Kosovo
  office: IGO:OHR 1999-08-01 .. 2002-05-27 high representative in Bosnia

# IGO:OIC Organisation of Islamic Cooperation

person Ekmeleddin İhsanoğlu
  name: Ekmeleddin Ihsanoglu
  sex: m
  office: IGO:OIC 2005-01-01 .. 2013-12-31 secretary-general
  office: TUR PTY 2014-06 .. 2014-08-10 presidential candidate

person Hissein Brahim Taha
  short: Taha
  sex: m
  office: IGO:OIC 2021-11-17 .. secretary-general

# IGO:OPCW Organisation for the Prohibition of Chemical Weapons

person Ahmet Üzümcü
  name: Ahmet Uzumcu
  sex: m
  office: IGO:OPCW 2010-07-25 .. 2018-07-24 director-general

person Fernando Arias
  sex: m
  office: IGO:OPCW 2018-07-25 .. 2026-07 director-general

person José Bustani
  name: Jose Bustani
  sex: m
  office: IGO:OPCW 1997-05 .. 2002-04-22 director-general

person Rogelio Pfirter
  sex: m
  office: IGO:OPCW 2002-07-25 .. 2010-07-24 director-general

# IGO:OPEC Organization of the Petroleum Exporting Countries

person Abdalla Salem el-Badri
  name: Abdalla El-Badri | Abdullah al-Badri
  short: el-Badri | El-Badri | al-Badri
  sex: m
  office: IGO:OPEC 2007-01-01 .. 2016-07-31 secretary-general

person Haitham al-Ghais
  name: Haitham Al Ghais
  short: al-Ghais | Al Ghais
  sex: m
  office: IGO:OPEC 2022-08-01 .. secretary-general

person Mohammad Barkindo
  name: Mohammed Barkindo
  sex: m
  office: IGO:OPEC 2016-08-01 .. 2022-07-05 secretary-general

# IGO:OSCE Organization for Security and Co-operation in Europe

person Alexander Hug
  sex: m
  office: IGO:OSCE 2014-04 .. 2018-10-31 deputy head of the Ukraine mission

person Ertuğrul Apakan
  name: Ertugrul Apakan
  sex: m
  office: IGO:OSCE 2014-04 .. 2019-05 head of the Ukraine mission

person Feridun Sinirlioğlu
  name: Feridun Sinirlioglu
  sex: m
  office: TUR GOV 2015-08-28 .. 2015-11-24 foreign minister
  office: IGO:OSCE 2024-12-06 .. secretary-general

person Heidi Tagliavini
  sex: f
  office: IGO:UN 2002-07 .. 2006-06 envoy for Georgia
  office: IGO:OSCE 2014-06-08 .. 2015-06 envoy for Ukraine

person Helga Schmid
  name: Helga Maria Schmid
  sex: f
  office: IGO:EU 2011-01 .. 2020-12-03 diplomat
  office: IGO:OSCE 2020-12-04 .. 2024-09 secretary-general

person Lamberto Zannier
  sex: m
  office: IGO:UN 2008-06-20 .. 2011-06-30 administrator of Kosovo
  office: IGO:OSCE 2011-07-01 .. 2017-07-17 secretary-general

person Marc Perrin de Brichambaut
  short: de Brichambaut | Brichambaut
  sex: m
  office: IGO:OSCE 2005-06-21 .. 2011-06-30 secretary-general
  office: IGO:ICC 2015-03 .. 2024-03 judge

person Martin Sajdik
  sex: m
  office: IGO:OSCE 2015-07 .. 2019-12 envoy for Ukraine

person Max van der Stoel
  short: van der Stoel
  sex: m
  office: IGO:OSCE 1993-01 .. 2001-07 high commissioner on national minorities

person Robert Frowick
  sex: m
  office: IGO:OSCE 1995-12 .. 1997-12 head of the Bosnia mission

person Thomas Greminger
  sex: m
  office: IGO:OSCE 2017-07-18 .. 2020-07-18 secretary-general

person Tim Guldimann
  sex: m
  office: IGO:OSCE 1996-01 .. 1997-03 head of the Chechnya mission
  office: CHE GOV 1999 .. 2004 ambassador to Iran
  office: IGO:OSCE 2007-10 .. 2008-10 head of the Kosovo mission

person William Walker
  sex: m
  office: USA GOV 1988 .. 1992 ambassador to El Salvador
  office: IGO:UN 1997-08 .. 1998-01 administrator of Eastern Slavonia
  office: IGO:OSCE 1998-10 .. 1999-06 head of the Kosovo mission

# IGO:UN United Nations

person Abdoulaye Bathily
  sex: m
  office: IGO:UN 2014-04 .. 2016-10 envoy for Central Africa
  office: IGO:UN 2022-09-02 .. 2024-05 envoy for Libya

person Alain Le Roy
  short: Le Roy
  sex: m
  office: IGO:UN 2008-08 .. 2011-08 under-secretary-general for peacekeeping

person Alexander Downer
  sex: m
  office: AUS GOV 1996-03-11 .. 2007-12-03 foreign minister
  office: IGO:UN 2008-07 .. 2014-04 envoy for Cyprus

person Alvaro de Soto
  name: Álvaro de Soto
  short: de Soto
  sex: m
  office: IGO:UN 1990 .. 2007-05 envoy for El Salvador, Cyprus, Western Sahara and the Middle East

person Amina Mohammed
  name: Amina J. Mohammed
  sex: f
  office: NGA GOV 2015-11-11 .. 2017-02-24 environment minister
  office: IGO:UN 2017-02-28 .. deputy secretary-general

person António Guterres
  name: Antonio Guterres | Antonio Gutteres
  sex: m
  office: PRT GOV 1995-10-28 .. 2002-04-06 prime minister
  office: IGO:UNHCR 2005-06-15 .. 2015-12-31 high commissioner for refugees
  office: IGO:UN 2017-01-01 .. secretary-general

person Asha-Rose Migiro
  sex: f
  office: TZA GOV 2006-01 .. 2007-01 foreign minister
  office: IGO:UN 2007-02-05 .. 2012-07-01 deputy secretary-general

person Ashraf Qazi
  name: Ashraf Jehangir Qazi
  sex: m
  office: IGO:UN 2004-07 .. 2010-03 envoy for Iraq and Sudan

person Ban Ki-moon
  name: Ban Ki Moon
  short: Ban
  sex: m
  office: KOR GOV 2004-01-17 .. 2006-11-10 foreign minister
  office: IGO:UN 2007-01-01 .. 2016-12-31 secretary-general

person Bernard Janvier
  sex: m
  office: IGO:UN 1995-03-01 .. 1996-01-20 UNPROFOR commander

person Bernardino León
  name: Bernardino Leon
  sex: m
  office: IGO:EU 2011-07 .. 2014-08 envoy for the southern Mediterranean
  office: IGO:UN 2014-09-01 .. 2015-11-16 envoy for Libya

person Bintou Keita
  sex: f
  office: IGO:UN 2021-01 .. 2025-11 head of mission in Congo

person Carla Del Ponte
  short: Del Ponte
  sex: f
  office: CHE JUD 1994 .. 1999-09-14 attorney-general
  office: IGO:ICTY 1999-09-15 .. 2007-12-31 prosecutor
  office: IGO:UN 2012-09 .. 2017-09 member of the commission of inquiry on Syria

person Carlos Ruiz Massieu
  short: Ruiz Massieu
  sex: m
  office: IGO:UN 2019-01 .. envoy for Colombia, then for Haiti

person Carolyn McAskie
  sex: f
  office: IGO:UN 1999 .. 2006-12 head of mission in Burundi

person Christopher Ross
  sex: m
  office: IGO:UN 2009-01 .. 2017-04-30 envoy for Western Sahara

person David Shearer
  sex: m
  office: IGO:UN 2016-12 .. 2021-04 head of mission in South Sudan

person Deborah Lyons
  sex: f
  office: IGO:UN 2020-03 .. 2022-06 envoy for Afghanistan

person Dennis Francis
  sex: m
  office: IGO:UN 2023-09-05 .. 2024-09-10 president of the General Assembly

person Farhan Haq
  sex: m
  office: IGO:UN 1999 .. deputy spokesman

person Francesca Albanese
  sex: f
  office: IGO:UN 2022-05-01 .. rapporteur for the Palestinian territories

person Fred Eckhard
  sex: m
  office: IGO:UN 1997-01 .. 2005-06 spokesman

person Geir Pedersen
  name: Geir O. Pedersen
  sex: m
  office: IGO:UN 2005-03 .. 2008 envoy for Lebanon
  office: IGO:UN 2019-01-07 .. 2025-11 envoy for Syria

person Ghassan Salamé
  name: Ghassan Salame
  sex: m
  office: LBN GOV 2000-10 .. 2003-04 culture minister
  office: IGO:UN 2017-07-20 .. 2020-03-02 envoy for Libya

person Hanna Tetteh
  sex: f
  office: GHA GOV 2013-01-30 .. 2017-01-07 foreign minister
  office: IGO:UN 2018-12 .. envoy to the AU, the Horn of Africa and Libya

person Hans Blix
  sex: m
  office: IGO:IAEA 1981-12-01 .. 1997-11-30 director-general
  office: IGO:UN 2000-03-01 .. 2003-06-30 chief weapons inspector

person Hans Grundberg
  sex: m
  office: IGO:EU 2019-09 .. 2021-08 ambassador to Yemen
  office: IGO:UN 2021-09-05 .. envoy for Yemen

person Hans Haekkerup
  sex: m
  office: DNK GOV 1993-01-25 .. 2000-12-21 defence minister
  office: IGO:UN 2001-02-13 .. 2001-12-31 administrator of Kosovo

person Harri Holkeri
  sex: m
  office: FIN GOV 1987-04-30 .. 1991-04-26 prime minister
  office: IGO:UN 2000-09 .. 2001-09 president of the General Assembly
  office: IGO:UN 2003-08-13 .. 2004-06-11 administrator of Kosovo

person Hédi Annabi
  name: Hedi Annabi
  sex: m
  office: IGO:UN 1992 .. 2010-01-12 head of mission in Haiti

person Helen La Lime
  name: Helen Meagher La Lime
  short: La Lime
  sex: f
  office: IGO:UN 2018-10 .. 2023-03 envoy for Haiti

person Hervé Ladsous
  name: Herve Ladsous
  sex: m
  office: IGO:UN 2011-09 .. 2017-03-31 under-secretary-general for peacekeeping

person Hilde Johnson
  name: Hilde Frafjord Johnson
  sex: f
  office: IGO:UN 2011-07 .. 2014-07 head of mission in South Sudan

person Ibrahim Gambari
  sex: m
  office: NGA GOV 1984-01 .. 1985-08 foreign minister
  office: IGO:UN 1999 .. 2012-07 under-secretary-general, envoy for Burma and Darfur

person Ismail Ould Cheikh Ahmed
  short: Ould Cheikh Ahmed
  sex: m
  office: IGO:UN 2014-12 .. 2018-02-15 envoy for Yemen
  office: MRT GOV 2018-06 .. 2020-08 foreign minister

person Izumi Nakamitsu
  sex: f
  office: IGO:UN 2017-05-01 .. high representative for disarmament

person Jacques Paul Klein
  sex: m
  office: IGO:UN 1996-01 .. 2005-04 head of the missions in Eastern Slavonia, Bosnia and Liberia

person Jamal Benomar
  sex: m
  office: IGO:UN 2011-04 .. 2015-04-16 envoy for Yemen

person Jan Egeland
  sex: m
  office: IGO:UN 1999-12 .. 2001-12 envoy for Colombia
  office: IGO:UN 2003-08 .. 2006-12 under-secretary-general for humanitarian affairs
  office: NGO:NRC 2013-08 .. secretary-general of the Norwegian Refugee Council

person Jan Eliasson
  sex: m
  office: IGO:UN 1992-03 .. 1994 under-secretary-general for humanitarian affairs
  office: SWE GOV 2006-04-24 .. 2006-10-06 foreign minister
  office: IGO:UN 2006-12 .. 2008-06 envoy for Darfur
  office: IGO:UN 2012-07-01 .. 2016-12-31 deputy secretary-general

person Ján Kubiš
  name: Jan Kubis
  sex: m
  office: IGO:OSCE 1999-06-15 .. 2005-06-14 secretary-general of the OSCE
  office: SVK GOV 2006-07-04 .. 2009-01-26 foreign minister
  office: IGO:UN 2011-11-23 .. 2021-12-10 envoy for Afghanistan, Iraq, Lebanon and Libya

person Jan Pronk
  sex: m
  office: NLD GOV 1989-11-07 .. 2002-07-22 minister
  office: IGO:UN 2004-07 .. 2006-12 envoy for Sudan

person Jean Arnault
  sex: m
  office: IGO:UN 1994 .. 2019 envoy for Guatemala, Afghanistan, Georgia and Colombia

person Jean Cot
  sex: m
  office: IGO:UN 1993-07-01 .. 1994-03-15 UNPROFOR commander

person Jean-Marie Guéhenno
  name: Jean-Marie Guehenno
  sex: m
  office: IGO:UN 2000-10-01 .. 2008-08-31 under-secretary-general for peacekeeping
  office: IGO:UN 2012-03 .. 2013-07 deputy envoy for Syria

person Jean-Pierre Lacroix
  sex: m
  office: IGO:UN 2017-04-01 .. under-secretary-general for peacekeeping

person Jeanine Hennis-Plasschaert
  short: Hennis-Plasschaert
  sex: f
  office: NLD GOV 2012-11-05 .. 2017-10-04 defence minister
  office: IGO:UN 2018-12-17 .. envoy for Iraq, then coordinator for Lebanon

person Joachim Rücker
  name: Joachim Rucker | Joachim Ruecker
  sex: m
  office: IGO:UN 2006-09-01 .. 2008-06-20 administrator of Kosovo

person John Holmes
  sex: m
  office: IGO:UN 2007-01 .. 2010-08 under-secretary-general for humanitarian affairs

person Kai Eide
  sex: m
  office: IGO:UN 2005-05 .. 2005-10 envoy for Kosovo
  office: IGO:UN 2008-03-07 .. 2010-03 envoy for Afghanistan

person Kofi Annan
  sex: m
  office: IGO:UN 1993-03-01 .. 1996-12-31 under-secretary-general for peacekeeping
  office: IGO:UN 1997-01-01 .. 2006-12-31 secretary-general
  office: IGO:UN 2012-02-23 .. 2012-08-31 UN and Arab League envoy for Syria

person Lakhdar Brahimi
  sex: m
  office: DZA GOV 1991-06-18 .. 1993-02 foreign minister
  office: IGO:UN 1994-03 .. 1996-03 envoy for Haiti
  office: IGO:UN 1997-07 .. 1999-10 envoy for Afghanistan
  office: IGO:UN 2001-10-03 .. 2004-06 envoy for Afghanistan and Iraq
  office: IGO:UN 2012-08-17 .. 2014-05-31 UN and Arab League envoy for Syria

person Lewis MacKenzie
  sex: m
  office: IGO:UN 1992-03 .. 1992-08 UNPROFOR commander in Sarajevo

person Louise Fréchette
  name: Louise Frechette
  sex: f
  office: IGO:UN 1998-03-02 .. 2006-03-31 deputy secretary-general

person Mahamat Saleh Annadif
  name: Mahamat Annadif
  short: Annadif
  sex: m
  office: TCD GOV 1997-05 .. 2003-06 foreign minister
  office: IGO:AU 2012-11 .. 2014-07 head of mission in Somalia
  office: IGO:UN 2016-01 .. 2022-04 head of mission in Mali and West Africa

person Maria Isabel Salvador
  name: María Isabel Salvador
  sex: f
  office: ECU GOV 2007-12 .. 2008-12 foreign minister
  office: IGO:UN 2023-04 .. 2025-07 envoy for Haiti

person Mark Lowcock
  sex: m
  office: IGO:UN 2017-09-01 .. 2021-06-18 under-secretary-general for humanitarian affairs

person Mark Malloch Brown
  name: Mark Malloch-Brown | Lord Malloch-Brown
  short: Malloch Brown | Malloch-Brown
  sex: m
  office: IGO:UNDP 1999-07-01 .. 2005-08-15 administrator of the UNDP
  office: IGO:UN 2005-08-16 .. 2006-12-31 deputy secretary-general
  office: GBR GOV 2007-06-28 .. 2009-07-24 foreign office minister

person Martin Griffiths
  sex: m
  office: IGO:UN 2018-02-16 .. 2021-07-18 envoy for Yemen
  office: IGO:UN 2021-07-19 .. 2024-06-30 under-secretary-general for humanitarian affairs

person Martin Kobler
  sex: m
  office: IGO:UN 2011-10 .. 2017-06 envoy for Iraq, Congo and Libya

person Matthew Nimetz
  sex: m
  office: IGO:UN 1999-12 .. 2019-07 envoy for the Macedonia name dispute

person Michael Steiner
  sex: m
  office: DEU GOV 1998 .. 2001-11 adviser to the chancellor
  office: IGO:UN 2002-01-21 .. 2003-07-08 administrator of Kosovo

person Miroslav Jenča
  name: Miroslav Jenca
  sex: m
  office: IGO:UN 2008-04 .. assistant secretary-general

person Najat Rochdi
  sex: f
  office: IGO:UN 2022-10 .. 2025-12 deputy envoy for Syria

person Nicholas Haysom
  sex: m
  office: IGO:UN 2012 .. 2026 envoy for Afghanistan, Somalia and South Sudan

person Nikolay Mladenov
  name: Nickolay Mladenov | Nikolai Mladenov
  sex: m
  office: BGR GOV 2009-07-27 .. 2010-01-26 defence minister
  office: BGR GOV 2010-01-27 .. 2013-03-13 foreign minister
  office: IGO:UN 2013-08-02 .. 2020-12-31 envoy for Iraq, then for the Middle East

person Paulo Sérgio Pinheiro
  name: Paulo Sergio Pinheiro | Paulo Pinheiro
  short: Pinheiro
  sex: m
  office: IGO:UN 1995 .. chairman of the commission of inquiry on Syria

person Philémon Yang
  name: Philemon Yang
  sex: m
  office: CMR GOV 2009-06-30 .. 2019-01-04 prime minister
  office: IGO:UN 2024-09-10 .. 2025-09-09 president of the General Assembly

person Philippe Morillon
  sex: m
  office: IGO:UN 1992-10 .. 1993-07 UNPROFOR commander

person Pramila Patten
  sex: f
  office: IGO:UN 2017-06 .. envoy on sexual violence in conflict

person Razali Ismail
  short: Razali
  sex: m
  office: IGO:UN 2000-04 .. 2006-01 envoy for Burma

person Richard Butler
  sex: m
  office: AUS GOV 1992 .. 1997-06-30 ambassador to the United Nations
  office: IGO:UN 1997-07-01 .. 1999-06-30 head of UNSCOM

person Robert Serry
  sex: m
  office: IGO:UN 2007-12 .. 2015-03 envoy for the Middle East

person Roger Meece
  sex: m
  office: IGO:UN 2010-07 .. 2013-08 head of mission in Congo

person Rolf Ekeus
  name: Rolf Ekéus
  sex: m
  office: IGO:UN 1991-05 .. 1997-06-30 head of UNSCOM
  office: SWE GOV 1997-07 .. 2000 ambassador to the United States
  office: IGO:OSCE 2001-07 .. 2007-07 high commissioner on national minorities

person Roméo Dallaire
  name: Romeo Dallaire
  sex: m
  office: IGO:UN 1993-10-05 .. 1994-08-19 commander in Rwanda
  office: CAN LEG 2005-03-24 .. 2014-06-17 senator

person Rosemary DiCarlo
  short: DiCarlo
  sex: f
  office: USA GOV 2008 .. 2014-08 deputy ambassador to the United Nations
  office: IGO:UN 2018-05-01 .. under-secretary-general for political affairs

person Said Djinnit
  sex: m
  office: IGO:AU 2003 .. 2008-01 commissioner for peace and security
  office: IGO:UN 2008-02 .. 2019-03 envoy for West Africa and the Great Lakes

person Sergio Vieira de Mello
  short: Vieira de Mello | de Mello
  sex: m
  office: IGO:UN 1998-01 .. 2002-05 under-secretary-general, administrator of Kosovo and East Timor
  office: IGO:OHCHR 2002-09-12 .. 2003-08-19 high commissioner for human rights

person Soren Jessen-Petersen
  name: Søren Jessen-Petersen
  short: Jessen-Petersen
  sex: m
  office: IGO:UN 2004-08-16 .. 2006-06-30 administrator of Kosovo

person Staffan de Mistura
  short: de Mistura
  sex: m
  office: IGO:UN 2007-09 .. 2011-12 envoy for Iraq and Afghanistan
  office: IGO:UN 2014-07-10 .. 2018-12-31 envoy for Syria
  office: IGO:UN 2021-11-01 .. envoy for Western Sahara

person Stéphane Dujarric
  name: Stephane Dujarric
  sex: m
  office: IGO:UN 2005-06 .. 2006-12 spokesman
  office: IGO:UN 2014-03-10 .. spokesman

person Stephanie Williams
  name: Stephanie Turco Williams
  sex: f
  office: USA GOV .. 2018-06 diplomat
  office: IGO:UN 2018-07 .. 2022-07-31 envoy for Libya

person Stephen O'Brien
  sex: m
  office: IGO:UN 2015-05-29 .. 2017-08-31 under-secretary-general for humanitarian affairs

person Tadamichi Yamamoto
  sex: m
  office: IGO:UN 2014-10 .. 2020-03 envoy for Afghanistan

person Tarek Mitri
  sex: m
  office: IGO:UN 2012-09-12 .. 2014-08-31 envoy for Libya

person Terje Roed-Larsen
  name: Terje Rød-Larsen | Terje Rod-Larsen | Terje Larsen
  short: Roed-Larsen | Rød-Larsen | Rod-Larsen | Larsen
  sex: m
  office: IGO:UN 1994-06 .. 1996-10 coordinator for the Palestinian territories
  office: IGO:UN 1999-10-01 .. 2016-05 envoy for the Middle East and Lebanon

person Tom Fletcher
  sex: m
  office: IGO:UN 2024-11-18 .. under-secretary-general for humanitarian affairs

person Tomás Ojea Quintana
  name: Tomas Ojea Quintana
  short: Ojea Quintana | Quintana
  sex: m
  office: IGO:UN 2008-05 .. 2022-07 human rights rapporteur

person Tor Wennesland
  sex: m
  office: IGO:UN 2021-01-21 .. 2025-01 envoy for the Middle East

person Valerie Amos
  sex: f
  office: GBR GOV 2003-05 .. 2007-06 minister
  office: IGO:UN 2010-09 .. 2015-05 under-secretary-general for humanitarian affairs

person Volker Perthes
  sex: m
  office: IGO:UN 2021-01-07 .. 2023-09-12 envoy for Sudan

person Yasushi Akashi
  sex: m
  office: IGO:UN 1992-01 .. 1996-03 envoy for Cambodia and the former Yugoslavia

person Zahir Tanin
  sex: m
  office: AFG GOV 2006 .. 2015-07 ambassador to the United Nations
  office: IGO:UN 2015-08 .. 2021-10 administrator of Kosovo

# IGO:UNAIDS UNAIDS

person Michel Sidibé
  name: Michel Sidibe
  sex: m
  office: IGO:UNAIDS 2009-01-01 .. 2019-05 executive director

person Peter Piot
  sex: m
  office: IGO:UNAIDS 1995-01 .. 2008-12-31 executive director

person Winnie Byanyima
  sex: f
  office: NGO:OXFAM 2013-05 .. 2019-10 executive director
  office: IGO:UNAIDS 2019-11-01 .. executive director

# IGO:UNDP UN Development Programme

person Achim Steiner
  sex: m
  office: IGO:UNEP 2006-06-15 .. 2016-06-14 executive director
  office: IGO:UNDP 2017-06-19 .. 2025-06-16 administrator

person Helen Clark
  sex: f
  office: NZL GOV 1999-12-05 .. 2008-11-19 prime minister
  office: IGO:UNDP 2009-04-17 .. 2017-04-19 administrator

# IGO:UNESCO UNESCO

person Audrey Azoulay
  sex: f
  office: FRA GOV 2016-02-11 .. 2017-05-10 culture minister
  office: IGO:UNESCO 2017-11-15 .. 2025-11-14 director-general

person Federico Mayor
  name: Federico Mayor Zaragoza
  short: Mayor
  sex: m
  office: IGO:UNESCO 1987-11 .. 1999-11-14 director-general

person Irina Bokova
  sex: f
  office: IGO:UNESCO 2009-11-15 .. 2017-11-14 director-general

person Khaled el-Enany
  name: Khaled El-Enany | Khaled El Enany
  short: el-Enany | El-Enany | Enany
  sex: m
  office: EGY GOV 2016-03 .. 2022-08 antiquities and tourism minister
  office: IGO:UNESCO 2025-11-15 .. director-general

person Koichiro Matsuura
  name: Koïchiro Matsuura
  sex: m
  office: IGO:UNESCO 1999-11-15 .. 2009-11-14 director-general

# IGO:UNHCR UN refugee agency

person Filippo Grandi
  sex: m
  office: IGO:UNRWA 2010-01-20 .. 2014-03-31 commissioner-general
  office: IGO:UNHCR 2016-01-01 .. 2025-12-31 high commissioner for refugees

person Sadako Ogata
  sex: f
  office: IGO:UNHCR 1991-02-18 .. 2000-12-31 high commissioner for refugees

# IGO:UNICEF UN children's fund

person Ann Veneman
  sex: f
  office: USA GOV 2001-01-20 .. 2005-01-20 agriculture secretary
  office: IGO:UNICEF 2005-05-01 .. 2010-04-30 executive director

person Carol Bellamy
  sex: f
  office: IGO:UNICEF 1995-05 .. 2005-04-30 executive director

person Catherine Russell
  sex: f
  office: IGO:UNICEF 2022-02-01 .. executive director

person Henrietta Fore
  sex: f
  office: IGO:UNICEF 2018-01-01 .. 2022-01-31 executive director

person James Elder
  sex: m
  office: IGO:UNICEF 2020 .. spokesman

# IGO:UNRWA Palestinian refugee agency

person Chris Gunness
  sex: m
  office: IGO:UNRWA 2007 .. 2019 spokesman

person Karen Koning AbuZayd
  name: Karen AbuZayd
  short: AbuZayd
  sex: f
  office: IGO:UNRWA 2005-06-28 .. 2009-12-31 commissioner-general

person Peter Hansen
  sex: m
  office: IGO:UNRWA 1996-01 .. 2005-03-31 commissioner-general

person Philippe Lazzarini
  sex: m
  office: IGO:UNRWA 2020-04-01 .. 2026-03-31 commissioner-general

person Pierre Krähenbühl
  name: Pierre Krahenbuhl | Pierre Kraehenbuehl
  short: Krähenbühl | Krahenbuhl | Kraehenbuehl
  sex: m
  office: IGO:UNRWA 2014-03-30 .. 2019-11-06 commissioner-general
  office: NGO:ICRC 2024-04-01 .. director-general

# IGO:WORLDBANK World Bank

person Ajay Banga
  sex: m
  office: USA BUS .. 2023-06-01 businessman
  office: IGO:WORLDBANK 2023-06-02 .. president

person David Malpass
  sex: m
  office: USA GOV 2017-09-25 .. 2019-04-08 treasury official
  office: IGO:WORLDBANK 2019-04-09 .. 2023-06-01 president

person James Wolfensohn
  sex: m
  office: IGO:WORLDBANK 1995-06-01 .. 2005-05-31 president
  office: IGO:QUARTET 2005-06-01 .. 2006-04-30 envoy for Gaza

person Jim Yong Kim
  short: Kim
  sex: m
  office: IGO:WORLDBANK 2012-07-01 .. 2019-02-01 president

person Lewis Preston
  sex: m
  office: IGO:WORLDBANK 1991-09 .. 1995-05-04 president

# IGO:WFP World Food Programme

person Catherine Bertini
  sex: f
  office: IGO:WFP 1992-04 .. 2002-04 executive director

person Cindy McCain
  sex: f
  office: USA GOV 2021-11-05 .. 2023-04-04 ambassador to the food agencies
  office: IGO:WFP 2023-04-05 .. executive director

person David Beasley
  sex: m
  office: IGO:WFP 2017-04-04 .. 2023-04-04 executive director

person Ertharin Cousin
  sex: f
  office: IGO:WFP 2012-04-05 .. 2017-04-03 executive director

person Josette Sheeran
  sex: f
  office: IGO:WFP 2007-04 .. 2012-04-04 executive director

# IGO:WHO World Health Organization

person Gro Harlem Brundtland
  short: Brundtland | Harlem Brundtland
  sex: f
  office: NOR GOV 1990-11-03 .. 1996-10-25 prime minister
  office: IGO:WHO 1998-07-21 .. 2003-07-20 director-general
  office: IGO:UN 2007-05 .. 2010 climate envoy

person Hiroshi Nakajima
  sex: m
  office: IGO:WHO 1988-07 .. 1998-07-20 director-general

person Lee Jong-wook
  short: Lee
  sex: m
  office: IGO:WHO 2003-07-21 .. 2006-05-22 director-general

person Margaret Chan
  sex: f
  office: IGO:WHO 2006-11-09 .. 2017-06-30 director-general

person Maria Van Kerkhove
  short: Van Kerkhove
  sex: f
  office: IGO:WHO 2017 .. technical lead

person Michael Ryan
  name: Mike Ryan
  sex: m
  office: IGO:WHO 2019 .. 2025-06 emergencies director

person Tedros Adhanom Ghebreyesus
  name: Tedros Adhanom
  short: Tedros | Ghebreyesus
  sex: m
  office: ETH GOV 2005-10 .. 2012-11-28 health minister
  office: ETH GOV 2012-11-29 .. 2016-11-01 foreign minister
  office: IGO:WHO 2017-07-01 .. director-general

# IGO:WTO World Trade Organization

person Mike Moore
  sex: m
  office: NZL GOV 1990-09-04 .. 1990-11-02 prime minister
  office: IGO:WTO 1999-09-01 .. 2002-08-31 director-general

person Ngozi Okonjo-Iweala
  sex: f
  office: NGA GOV 2003-07-15 .. 2006-08-03 finance minister
  office: NGA GOV 2011-08-17 .. 2015-05-29 finance minister
  office: IGO:WTO 2021-03-01 .. director-general

person Pascal Lamy
  sex: m
  office: IGO:EU 1999-09-16 .. 2004-11-21 trade commissioner
  office: IGO:WTO 2005-09-01 .. 2013-08-31 director-general

person Peter Sutherland
  sex: m
  office: IGO:WTO 1993-07-01 .. 1995-04-30 director-general
  office: IGO:UN 2006-01 .. 2017-03 envoy for migration

person Renato Ruggiero
  sex: m
  office: IGO:WTO 1995-05-01 .. 1999-04-30 director-general
  office: ITA GOV 2001-06-11 .. 2002-01-06 foreign minister

person Roberto Azevêdo
  name: Roberto Azevedo
  sex: m
  office: IGO:WTO 2013-09-01 .. 2020-08-31 director-general

person Supachai Panitchpakdi
  short: Supachai
  sex: m
  office: THA GOV 1997-11 .. 2000 deputy prime minister
  office: IGO:WTO 2002-09-01 .. 2005-08-31 director-general
  office: IGO:UNCTAD 2005-09-01 .. 2013-08-31 secretary-general

# NGO:ICRC Red Cross and non-governmental organizations

person Agnès Callamard
  name: Agnes Callamard
  sex: f
  office: IGO:UN 2016-08 .. 2021-03-28 rapporteur
  office: NGO:AMNESTY 2021-03-29 .. secretary-general

person Cornelio Sommaruga
  sex: m
  office: NGO:ICRC 1987-05 .. 1999-12-31 president

person Irene Khan
  sex: f
  office: NGO:AMNESTY 2001-08 .. 2009-12-31 secretary-general
  office: IGO:UN 2020-08 .. rapporteur on freedom of expression

person Jakob Kellenberger
  sex: m
  office: NGO:ICRC 2000-01-01 .. 2012-06-30 president

person Kenneth Roth
  sex: m
  office: NGO:HRW 1993 .. 2022-08-31 director

person Mirjana Spoljaric
  name: Mirjana Spoljaric Egger
  sex: f
  office: NGO:ICRC 2022-10-01 .. president

person Peter Maurer
  sex: m
  office: NGO:ICRC 2012-07-01 .. 2022-09-30 president

person Salil Shetty
  sex: m
  office: NGO:AMNESTY 2010-07-01 .. 2018-08 secretary-general

# VAT Holy See

person Angelo Sodano
  sex: m
  office: VAT GOV 1990-12-01 .. 2006-09-15 secretary of state

person Benedict XVI
  name: Pope Benedict XVI | Pope Benedict | Joseph Ratzinger | Cardinal Ratzinger | Joseph Cardinal Ratzinger
  short: Benedict | Pope Benedict | Ratzinger
  sex: m
  office: VAT GOV 1981-11-25 .. 2005-04-18 cardinal
  office: VAT GOV 2005-04-19 .. 2013-02-28 pope

person Federico Lombardi
  sex: m
  office: VAT GOV 2006-07-11 .. 2016-07-31 spokesman

person Fernando Vérgez Alzaga
  name: Fernando Vergez Alzaga
  sex: m
  office: VAT GOV 2021-10-01 .. 2025-02-28 president of the Governorate

person Joaquín Navarro-Valls
  name: Joaquin Navarro-Valls
  short: Navarro-Valls
  sex: m
  office: VAT GOV 1984-12-04 .. 2006-07-11 spokesman

person John Paul II
  name: Pope John Paul II | Pope John Paul | Karol Wojtyla | Karol Wojtyła
  short: John Paul | Pope John Paul | John Paul II
  sex: m
  office: VAT GOV 1978-10-16 .. 2005-04-02 pope

person Matteo Bruni
  sex: m
  office: VAT GOV 2019-07-22 .. spokesman

person Matteo Zuppi
  sex: m
  office: VAT GOV 2023-05-20 .. peace envoy for Ukraine

person Paul Gallagher
  name: Paul Richard Gallagher
  sex: m
  office: VAT GOV 2014-11-08 .. foreign minister

person Pietro Parolin
  sex: m
  office: VAT GOV 2013-10-15 .. secretary of state

person Pope Francis
  name: Jorge Mario Bergoglio | Jorge Bergoglio
  short: Francis | Pope Francis | Bergoglio
  sex: m
  office: ARG REL 1998-02-28 .. 2013-03-12 archbishop of Buenos Aires
  office: VAT GOV 2013-03-13 .. 2025-04-21 pope

person Pope Leo XIV
  name: Leo XIV | Pope Leo | Robert Prevost | Robert Francis Prevost
  short: Leo | Pope Leo | Prevost
  sex: m
  office: VAT GOV 2023-01-30 .. 2025-05-07 cardinal
  office: VAT GOV 2025-05-08 .. pope

person Raffaella Petrini
  sex: f
  office: VAT GOV 2025-03-01 .. president of the Governorate

person Tarcisio Bertone
  sex: m
  office: VAT GOV 2006-09-15 .. 2013-10-15 secretary of state
