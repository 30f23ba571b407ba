# People in office: sub-Saharan Africa.
# Order: country code, then name.
# The span of a leader of an armed group who was killed or died in that role stays open, so that reports of the death keep the group's code.
@source compiled by the demarche authors from general reference knowledge; spot-checked against Wikidata world-leaders 2021 (CC0)
@licence CC0-1.0

# AGO Angola

person Abel Chivukuvuku
  sex: m
  office: AGO REB 1991 .. 1997-04 UNITA politician
  office: AGO OPP 1997-05 .. opposition politician

person Adalberto Costa Júnior
  name: Adalberto Costa Junior
  short: Costa Júnior | Costa Junior | Junior
  sex: m
  office: AGO OPP 2019-11-15 .. leader of UNITA

person António Dembo
  name: Antonio Dembo
  sex: m
  office: AGO REB 1992 .. deputy leader of UNITA

person Eugenio Manuvakola
  name: Eugénio Manuvakola
  sex: m
  office: AGO REB 1992 .. 1997 secretary-general of UNITA
  office: AGO OPP 1998-09 .. 2003 leader of UNITA-Renovada

person Fernando da Piedade Dias dos Santos
  name: Fernando Dias dos Santos
  short: Dias dos Santos | dos Santos
  sex: m
  office: AGO GOV 1999-01 .. 2002-12-05 interior minister
  office: AGO GOV 2002-12-06 .. 2008-09-30 prime minister
  office: AGO LEG 2008-10 .. 2010-02 speaker of parliament
  office: AGO GOV 2010-02-08 .. 2012-09-26 vice president
  office: AGO LEG 2012-09-27 .. 2022-09 speaker of parliament

person Fernando van Dunem
  name: Fernando José de França Dias Van-Dúnem | Fernando Franca van Dunem
  short: van Dunem | Van Dunem
  sex: m
  office: AGO GOV 1991-07-19 .. 1992-12-02 prime minister
  office: AGO GOV 1996-06-03 .. 1999-01-29 prime minister

person Georges Chikoti
  name: Georges Rebelo Chikoti
  sex: m
  office: AGO GOV 2010-11 .. 2017-09 foreign minister

person Isabel dos Santos
  short: dos Santos | Dos Santos
  sex: f
  office: AGO BUS 2000 .. businesswoman, daughter of the president

person Isaías Samakuva
  name: Isaias Samakuva
  sex: m
  office: AGO REB 1993 .. 2002-04-03 UNITA politician
  office: AGO OPP 2003-06 .. 2019-11-15 leader of UNITA

person Joao Bernardo de Miranda
  name: João Bernardo de Miranda | Joao de Miranda
  sex: m
  office: AGO GOV 1999-01 .. 2008-10 foreign minister

person Jonas Savimbi
  sex: m
  office: AGO REB 1966-03 .. leader of UNITA

person José Eduardo dos Santos
  name: Jose Eduardo dos Santos | Eduardo dos Santos
  short: dos Santos | Dos Santos
  sex: m
  office: AGO GOV 1979-09-10 .. 2017-09-26 president

person João Lourenço
  name: Joao Lourenco
  sex: m
  office: AGO GOV 2014-04 .. 2017-09-25 defence minister
  office: AGO GOV 2017-09-26 .. president

person João de Matos
  name: Joao de Matos | Joao Baptista de Matos
  sex: m
  office: AGO MIL 1992 .. 2001-02 chief of staff

person Kundi Paihama
  sex: m
  office: AGO GOV 1999-01 .. 2010-02 defence minister

person Manuel Domingos Augusto
  sex: m
  office: AGO GOV 2017-09-28 .. 2020-04-06 foreign minister

person Manuel Vicente
  sex: m
  office: AGO BUS 1999 .. 2012-01 head of Sonangol
  office: AGO GOV 2012-09-26 .. 2017-09-26 vice president

person Marcolino Moco
  sex: m
  office: AGO GOV 1992-12-02 .. 1996-06-03 prime minister

person Paulo Kassoma
  sex: m
  office: AGO GOV 2008-09-30 .. 2010-02-05 prime minister

person Paulo Lukamba Gato
  name: Lukamba Gato | General Gato
  sex: m
  office: AGO REB 2000 .. 2002-04-03 secretary-general of UNITA
  office: AGO OPP 2002-04-04 .. UNITA politician

person Rafael Marques
  name: Rafael Marques de Morais
  short: Marques | Marques de Morais | de Morais
  sex: m
  office: AGO JRN 1999 .. journalist

person Téte António
  name: Tete Antonio | Téte Antonio
  sex: m
  office: AGO GOV 2020-04-06 .. foreign minister

person Venancio de Moura
  name: Venâncio de Moura
  sex: m
  office: AGO GOV 1992-12 .. 1999-01 foreign minister

# BDI Burundi

person Adolphe Nshimirimana
  sex: m
  office: BDI SPY 2004 .. 2014-11 intelligence chief
  office: BDI GOV 2014-12 .. 2015-08-02 general

person Agathon Rwasa
  sex: m
  office: BDI REB 2002-02 .. 2009-04 leader of the FNL
  office: BDI OPP 2009-05 .. opposition leader

person Alain Nyamitwe
  name: Alain Aimé Nyamitwe
  sex: m
  office: BDI GOV 2015-05-18 .. 2018-04 foreign minister

person Alain-Guillaume Bunyoni
  name: Alain Guillaume Bunyoni
  sex: m
  office: BDI GOV 2007-11 .. 2020-06-22 security minister
  office: BDI GOV 2020-06-23 .. 2022-09-07 prime minister

person Albert Shingiro
  sex: m
  office: BDI GOV 2014 .. 2020-06 ambassador to the United Nations
  office: BDI GOV 2020-06-28 .. 2025-08 foreign minister

person Anatole Kanyenkiko
  sex: m
  office: BDI GOV 1994-02-07 .. 1995-02-22 prime minister

person Antoine Nduwayo
  sex: m
  office: BDI GOV 1995-02-22 .. 1996-07-31 prime minister

person Charles Mukasi
  sex: m
  office: BDI PTY 1994 .. 2002 leader of Uprona

person Cyprien Ntaryamira
  sex: m
  office: BDI GOV 1994-02-05 .. 1994-04-06 president

person Domitien Ndayizeye
  sex: m
  office: BDI GOV 2001-11-01 .. 2003-04-29 vice president
  office: BDI GOV 2003-04-30 .. 2005-08-26 president

person Gaston Sindimwo
  sex: m
  office: BDI GOV 2015-08 .. 2020-06 vice president

person Gervais Ndirakobuca
  sex: m
  office: BDI GOV 2020-06-28 .. 2022-09-06 interior minister
  office: BDI GOV 2022-09-07 .. 2025-08-05 prime minister

person Godefroid Niyombare
  name: Godefroid Niyombaré
  sex: m
  office: BDI MIL 2009-04 .. 2015-02 chief of staff, intelligence chief
  office: BDI REB 2015-05-13 .. coup leader

person Jean Minani
  sex: m
  office: BDI OPP 1995-08 .. 2005-08 leader of Frodebu

person Jean-Baptiste Bagaza
  name: Jean Baptiste Bagaza
  sex: m
  office: BDI OPP 1994 .. 2014 opposition leader

person Jean-Bosco Ndayikengurukiye
  name: Jean Bosco Ndayikengurukiye
  sex: m
  office: BDI REB 1998 .. 2002-10 leader of the FDD

person Léonard Nyangoma
  name: Leonard Nyangoma
  sex: m
  office: BDI GOV 1993-07 .. 1994-06 interior minister
  office: BDI REB 1994-07 .. 2004 leader of the CNDD
  office: BDI OPP 2005 .. opposition leader

person Melchior Ndadaye
  sex: m
  office: BDI GOV 1993-07-10 .. 1993-10-21 president

person Nestor Ntahontuye
  sex: m
  office: BDI GOV 2025-08-05 .. prime minister

person Pacifique Nininahazwe
  sex: m
  office: BDI CVL 2009 .. activist

person Pascal-Firmin Ndimira
  name: Pascal Firmin Ndimira
  sex: m
  office: BDI GOV 1996-07-31 .. 1998-06-12 prime minister

person Pierre Buyoya
  sex: m
  office: BDI GOV 1987-09-09 .. 1993-07-10 president
  office: BDI GOV 1996-07-25 .. 2003-04-30 president
  office: IGO:AU 2012-10 .. 2020-11 envoy for Mali

person Pierre Claver Mbonimpa
  name: Pierre-Claver Mbonimpa
  sex: m
  office: BDI CVL 2001 .. human rights activist

person Pierre Nkurunziza
  sex: m
  office: BDI REB 1994 .. 2003-11-15 leader of the FDD
  office: BDI GOV 2003-11-16 .. 2005-08-25 minister
  office: BDI GOV 2005-08-26 .. 2020-06-08 president

person Prime Niyongabo
  sex: m
  office: BDI MIL 2012 .. chief of staff

person Sylvestre Ntibantunganya
  sex: m
  office: BDI GOV 1994-04-06 .. 1996-07-25 president

person Sylvie Kinigi
  sex: f
  office: BDI GOV 1993-07-10 .. 1994-02-07 prime minister

person Willy Nyamitwe
  sex: m
  office: BDI GOV 2010 .. 2020-06 presidential spokesman

person Évariste Ndayishimiye
  name: Evariste Ndayishimiye
  sex: m
  office: BDI PTY 2016-08 .. 2020-06-17 head of the CNDD-FDD
  office: BDI GOV 2020-06-18 .. president

# BEN Benin

person Adrien Houngbédji
  name: Adrien Houngbedji
  sex: m
  office: BEN OPP 1991 .. 1996-04 opposition politician
  office: BEN GOV 1996-04-09 .. 1998-05-08 prime minister

person Aurélien Agbénonci
  name: Aurelien Agbenonci
  sex: m
  office: BEN GOV 2016-04-07 .. 2023-05 foreign minister

person Lionel Zinsou
  sex: m
  office: BEN GOV 2015-06-18 .. 2016-04-06 prime minister

person Mathieu Kérékou
  name: Mathieu Kerekou
  sex: m
  office: BEN GOV 1972-10-26 .. 1991-04-04 president
  office: BEN OPP 1991-04-05 .. 1996-04-03 opposition politician
  office: BEN GOV 1996-04-04 .. 2006-04-06 president

person Nicéphore Soglo
  name: Nicephore Soglo
  sex: m
  office: BEN GOV 1990-03-12 .. 1991-04-03 prime minister
  office: BEN GOV 1991-04-04 .. 1996-04-04 president
  office: BEN OPP 1996-04-05 .. opposition leader

person Pascal Tigri
  sex: m
  office: BEN MIL 2025-12-07 .. 2025-12-07 coup leader

person Patrice Talon
  sex: m
  office: BEN BUS 1990 .. 2016-04-05 businessman
  office: BEN GOV 2016-04-06 .. 2026-05-24 president

person Reckya Madougou
  sex: f
  office: BEN OPP 2021-01 .. opposition leader

person Romuald Wadagni
  sex: m
  office: BEN GOV 2016-04-07 .. 2026-05-23 finance minister
  office: BEN GOV 2026-05-24 .. president

person Thomas Boni Yayi
  name: Yayi Boni | Boni Yayi | Thomas Yayi Boni
  short: Boni Yayi | Boni | Yayi | Yayi Boni
  sex: m
  office: BEN GOV 2006-04-06 .. 2016-04-06 president
  office: BEN OPP 2016-04-07 .. opposition leader

# BFA Burkina Faso

person Albert Ouédraogo
  name: Albert Ouedraogo
  sex: m
  office: BFA GOV 2022-03-03 .. 2022-09-30 prime minister

person Alpha Barry
  sex: m
  office: BFA GOV 2016-01 .. 2021-10 foreign minister

person Apollinaire Kyélem de Tambèla
  name: Apollinaire Joachim Kyelem de Tambela | Apollinaire Kyelem de Tambela | Apollinaire Kyelem
  short: de Tambela | de Tambèla | Tambela | Kyelem
  sex: m
  office: BFA GOV 2022-10-21 .. 2024-12-06 prime minister

person Blaise Compaoré
  name: Blaise Compaore
  sex: m
  office: BFA GOV 1987-10-15 .. 2014-10-31 president

person Christophe Dabiré
  name: Christophe Dabire | Christophe Joseph Marie Dabiré
  sex: m
  office: BFA GOV 2019-01-24 .. 2021-12-08 prime minister

person Djibrill Bassolé
  name: Djibrill Bassole | Djibril Bassole
  sex: m
  office: BFA GOV 2000-11 .. 2007-06 security minister
  office: BFA GOV 2007-06 .. 2008-07 foreign minister
  office: IGO:UN 2008-07 .. 2011-04 mediator for Darfur
  office: BFA GOV 2011-04-21 .. 2014-10-31 foreign minister

person Ernest Paramanga Yonli
  name: Paramanga Ernest Yonli
  sex: m
  office: BFA GOV 2000-11-07 .. 2007-06-04 prime minister

person Gilbert Diendéré
  name: Gilbert Diendere
  sex: m
  office: BFA MIL 1987 .. 2015-09-16 chief of staff of the presidential guard
  office: BFA GOV 2015-09-17 .. 2015-09-23 coup leader

person Ibrahim Malam Dicko
  name: Malam Ibrahim Dicko
  sex: m
  office: BFA REB 2016-12 .. leader of Ansarul Islam

person Ibrahim Traoré
  name: Ibrahim Traore | Captain Ibrahim Traore
  sex: m
  office: BFA GOV 2022-09-30 .. president

person Jean Emmanuel Ouédraogo
  name: Rimtalba Jean Emmanuel Ouedraogo | Jean Emmanuel Ouedraogo
  sex: m
  office: BFA GOV 2022-10 .. 2024-12-06 government spokesman
  office: BFA GOV 2024-12-07 .. prime minister

person Kadré Désiré Ouédraogo
  name: Kadre Desire Ouedraogo
  sex: m
  office: BFA GOV 1996-02-06 .. 2000-11-06 prime minister
  office: IGO:ECOWAS 2012-02 .. 2016-04 president of the commission

person Karamoko Jean-Marie Traoré
  name: Karamoko Jean-Marie Traore | Jean-Marie Traore | Karamoko Traore
  sex: m
  office: BFA GOV 2023-12 .. foreign minister

person Lassina Zerbo
  sex: m
  office: IGO:CTBTO 2013-08-01 .. 2021-07-31 executive secretary
  office: BFA GOV 2021-12-10 .. 2022-01-24 prime minister

person Luc-Adolphe Tiao
  name: Luc Adolphe Tiao
  sex: m
  office: BFA GOV 2011-04-18 .. 2014-10-30 prime minister

person Michel Kafando
  sex: m
  office: BFA GOV 2014-11-18 .. 2015-12-29 president

person Norbert Zongo
  sex: m
  office: BFA JRN 1993 .. 1998-12-13 journalist

person Paul Kaba Thieba
  name: Paul Kaba Thiéba
  sex: m
  office: BFA GOV 2016-01-06 .. 2019-01-18 prime minister

person Paul-Henri Sandaogo Damiba
  name: Paul-Henri Damiba | Paul Henri Damiba | Paul-Henri Sandaogo Damiba
  short: Damiba
  sex: m
  office: BFA GOV 2022-01-24 .. 2022-09-30 president

person Roch Marc Christian Kaboré
  name: Roch Kaboré | Roch Marc Christian Kabore | Roch Kabore | Roch Marc Kabore
  sex: m
  office: BFA GOV 1994-03-20 .. 1996-02-06 prime minister
  office: BFA LEG 2002-06 .. 2012-12 speaker of parliament
  office: BFA OPP 2014-01 .. 2015-12-28 opposition leader
  office: BFA GOV 2015-12-29 .. 2022-01-24 president

person Simon Compaoré
  name: Simon Compaore
  sex: m
  office: BFA GOV 1995-03 .. 2012-12 mayor of Ouagadougou
  office: BFA GOV 2016-01 .. 2018-01 security minister

person Tertius Zongo
  sex: m
  office: BFA GOV 2007-06-04 .. 2011-04-15 prime minister

person Yacouba Isaac Zida
  name: Isaac Zida | Yacouba Zida
  sex: m
  office: BFA MIL 2011 .. 2014-10-31 officer of the presidential guard
  office: BFA GOV 2014-11-01 .. 2016-01-06 head of state, then prime minister

person Youssouf Ouédraogo
  name: Youssouf Ouedraogo
  sex: m
  office: BFA GOV 1992-06-16 .. 1994-03-22 prime minister

person Zéphirin Diabré
  name: Zephirin Diabre
  sex: m
  office: BFA OPP 2010-03 .. 2021-01 opposition leader
  office: BFA GOV 2021-01 .. 2022-01-24 reconciliation minister

# BWA Botswana

person Duma Boko
  sex: m
  office: BWA OPP 2012 .. 2024-10-31 opposition leader
  office: BWA GOV 2024-11-01 .. president

person Festus Mogae
  sex: m
  office: BWA GOV 1992 .. 1998-03-31 vice president
  office: BWA GOV 1998-04-01 .. 2008-03-31 president

person Ian Khama
  name: Seretse Khama Ian Khama | Seretse Ian Khama
  sex: m
  office: BWA MIL 1989 .. 1998-03-31 army chief
  office: BWA GOV 1998-04 .. 2008-03-31 vice president
  office: BWA GOV 2008-04-01 .. 2018-03-31 president
  office: BWA OPP 2019-05 .. opposition politician

person Mokgweetsi Masisi
  sex: m
  office: BWA GOV 2014-11-12 .. 2018-03-31 vice president
  office: BWA GOV 2018-04-01 .. 2024-10-31 president

person Quett Masire
  name: Ketumile Masire | Quett Ketumile Joni Masire
  sex: m
  office: BWA GOV 1980-07-18 .. 1998-03-31 president
  office: IGO:OAU 1999-12 .. 2003 facilitator of the Congo dialogue

# CAF Central African Republic

person Abdoulaye Hissène
  name: Abdoulaye Hissene
  sex: m
  office: CAF REB 2013 .. Seleka leader

person Abdoulaye Miskine
  name: Martin Koumtamadji
  sex: m
  office: CAF REB 2002 .. leader of the FDPC

person Alfred Yekatom
  name: Alfred Rombhot Yekatom
  sex: m
  office: CAF REB 2013-06 .. anti-Balaka leader

person Ali Darassa
  name: Ali Darass
  sex: m
  office: CAF REB 2014-09 .. leader of the UPC

person André Kolingba
  name: Andre Kolingba
  sex: m
  office: CAF GOV 1981-09-01 .. 1993-10-22 president
  office: CAF OPP 1993-10-23 .. 2010-02-07 opposition leader

person Ange-Félix Patassé
  name: Ange-Felix Patasse | Ange Felix Patasse
  sex: m
  office: CAF OPP 1990 .. 1993-10-21 opposition leader
  office: CAF GOV 1993-10-22 .. 2003-03-15 president
  office: CAF OPP 2003-03-16 .. 2011-04-05 opposition leader

person Anicet-Georges Dologuélé
  name: Anicet Georges Dologuele | Anicet-Georges Dologuele
  sex: m
  office: CAF GOV 1999-01-04 .. 2001-04-01 prime minister
  office: CAF OPP 2013 .. opposition leader

person Catherine Samba-Panza
  name: Catherine Samba Panza
  short: Samba-Panza | Samba Panza
  sex: f
  office: CAF GOV 2013-06 .. 2014-01-22 mayor of Bangui
  office: CAF GOV 2014-01-23 .. 2016-03-30 president

person Charles-Armel Doubane
  name: Charles Armel Doubane
  sex: m
  office: CAF GOV 2016-04 .. 2018-12 foreign minister

person Dieudonné Nzapalainga
  name: Dieudonne Nzapalainga | Cardinal Dieudonné Nzapalainga
  sex: m
  office: CAF REL 2012-05 .. archbishop of Bangui

person Faustin-Archange Touadéra
  name: Faustin-Archange Touadera | Faustin Archange Touadera | Faustin Touadera
  sex: m
  office: CAF GOV 2008-01-22 .. 2013-01-17 prime minister
  office: CAF GOV 2016-03-30 .. president

person Firmin Ngrébada
  name: Firmin Ngrebada
  sex: m
  office: CAF GOV 2019-02-25 .. 2021-06-10 prime minister

person François Bozizé
  name: Francois Bozize
  sex: m
  office: CAF MIL 1993 .. 2001-10 chief of staff
  office: CAF REB 2001-11 .. 2003-03-14 rebel leader
  office: CAF GOV 2003-03-15 .. 2013-03-24 president
  office: CAF OPP 2013-03-25 .. 2020-12-18 opposition leader
  office: CAF REB 2020-12-19 .. leader of the Coalition of Patriots for Change

person Félix Moloua
  name: Felix Moloua
  sex: m
  office: CAF GOV 2022-02-07 .. prime minister

person Henri-Marie Dondra
  sex: m
  office: CAF GOV 2021-06-11 .. 2022-02-07 prime minister
  office: CAF OPP 2023 .. opposition politician

person Mahamat Kamoun
  sex: m
  office: CAF GOV 2014-08-10 .. 2016-04-02 prime minister

person Martin Ziguélé
  name: Martin Ziguele
  sex: m
  office: CAF GOV 2001-04-01 .. 2003-03-15 prime minister
  office: CAF OPP 2003-03-16 .. opposition leader

person Maxime Mokom
  sex: m
  office: CAF REB 2013-06 .. anti-Balaka leader

person Michel Djotodia
  name: Michel Am-Nondokro Djotodia
  sex: m
  office: CAF REB 2006 .. 2013-03-23 leader of Seleka
  office: CAF GOV 2013-03-24 .. 2014-01-10 president

person Nicolas Tiangaye
  sex: m
  office: CAF GOV 2013-01-17 .. 2014-01-10 prime minister
  office: CAF OPP 2014-01-11 .. opposition leader

person Noureddine Adam
  name: Nourredine Adam
  sex: m
  office: CAF REB 2009 .. leader of the FPRC

person Patrice-Edouard Ngaïssona
  name: Patrice-Edouard Ngaissona | Patrice Edouard Ngaissona
  sex: m
  office: CAF REB 2013-06 .. leader of the anti-Balaka

person Simplice Sarandji
  name: Mathieu Simplice Sarandji
  sex: m
  office: CAF GOV 2016-04-02 .. 2019-02-25 prime minister
  office: CAF LEG 2021-05 .. speaker of parliament

person Sylvie Baïpo-Temon
  name: Sylvie Baipo-Temon | Sylvie Baipo Temon
  sex: f
  office: CAF GOV 2018-12-14 .. foreign minister

# CIV Ivory Coast

person Alassane Ouattara
  name: Alassane Dramane Ouattara | Allassane Ouattara
  sex: m
  office: CIV GOV 1990-11-07 .. 1993-12-09 prime minister
  office: IGO:IMF 1994-07 .. 1999-07 deputy managing director
  office: CIV OPP 1999-08 .. 2010-12-03 leader of the RDR
  office: CIV GOV 2010-12-04 .. president

person Alcide Djédjé
  name: Alcide Djedje
  sex: m
  office: CIV GOV 2010-12-04 .. 2011-04-11 foreign minister

person Alphonse Djédjé Mady
  name: Alphonse Djedje Mady
  sex: m
  office: CIV OPP 2002 .. 2013-10 secretary-general of the PDCI

person Amadou Gon Coulibaly
  sex: m
  office: CIV GOV 2017-01-10 .. 2020-07-08 prime minister

person Charles Blé Goudé
  name: Charles Ble Goude
  short: Blé Goudé | Ble Goude | Goude
  sex: m
  office: CIV PRM 2001 .. 2010-12-03 leader of the Young Patriots
  office: CIV GOV 2010-12-04 .. 2011-04-11 youth minister
  office: CIV OPP 2019-02 .. opposition politician

person Charles Konan Banny
  sex: m
  office: CIV GOV 2005-12-07 .. 2007-04-04 prime minister
  office: CIV GOV 2011-05 .. 2014-12 head of the reconciliation commission

person Chérif Ousmane
  name: Cherif Ousmane
  sex: m
  office: CIV REB 2002-09-19 .. 2011-03 commander

person Daniel Kablan Duncan
  sex: m
  office: CIV GOV 1993-12-15 .. 1999-12-24 prime minister
  office: CIV GOV 2011-06 .. 2012-11-20 foreign minister
  office: CIV GOV 2012-11-21 .. 2020-07-08 prime minister, vice president from 2017

person Don Mello
  name: Ahoua Don Mello
  short: Don Mello
  sex: m
  office: CIV GOV 2010-12-05 .. 2011-04-11 government spokesman

person Emile Constant Bombet
  name: Emile Bombet
  sex: m
  office: CIV GOV 1990-11 .. 1999-12-24 interior minister

person Félix Houphouët-Boigny
  name: Felix Houphouet-Boigny | Félix Houphouet-Boigny
  sex: m
  office: CIV GOV 1960-08-07 .. 1993-12-07 president

person Guillaume Soro
  name: Guillaume Kigbafori Soro
  sex: m
  office: CIV REB 2002-09-19 .. 2007-04-03 leader of the New Forces
  office: CIV GOV 2007-04-04 .. 2012-03-12 prime minister
  office: CIV LEG 2012-03-12 .. 2019-02-08 speaker of parliament
  office: CIV OPP 2019-02-09 .. exiled opposition leader

person Hamed Bakayoko
  sex: m
  office: CIV GOV 2003 .. 2010-12 minister
  office: CIV GOV 2011-06 .. 2017-07 interior minister
  office: CIV GOV 2017-07-19 .. 2021-03-10 defence minister, prime minister from 2020

person Henri Konan Bédié
  name: Henri Konan Bedie | Konan Bedie
  sex: m
  office: CIV LEG 1980 .. 1993-12-06 speaker of parliament
  office: CIV GOV 1993-12-07 .. 1999-12-24 president
  office: CIV OPP 1999-12-25 .. 2011-04-10 opposition leader
  office: CIV PTY 2011-04-11 .. 2018-09 leader of the PDCI
  office: CIV OPP 2018-10 .. 2023-08-01 leader of the PDCI

person Ibrahim Coulibaly
  name: IB Coulibaly
  sex: m
  office: CIV REB 2002-09-19 .. militia leader

person Jeannot Ahoussou-Kouadio
  name: Jeannot Kouadio-Ahoussou
  short: Ahoussou-Kouadio | Ahoussou | Kouadio-Ahoussou
  sex: m
  office: CIV GOV 2012-03-13 .. 2012-11-21 prime minister

person Laurent Gbagbo
  sex: m
  office: CIV OPP 1990 .. 2000-10-25 opposition leader
  office: CIV GOV 2000-10-26 .. 2011-04-11 president
  office: CIV OPP 2021-06-17 .. opposition leader

person Pascal Affi N'Guessan
  name: Affi N'Guessan | Pascal Affi Nguessan
  short: N'Guessan | Affi N'Guessan | Nguessan
  sex: m
  office: CIV GOV 2000-10-27 .. 2003-02-10 prime minister
  office: CIV PTY 2003-02-11 .. 2011-04-11 leader of the Ivorian Popular Front
  office: CIV OPP 2011-04-12 .. leader of the Ivorian Popular Front

person Patrick Achi
  sex: m
  office: CIV GOV 2000 .. 2021-03-25 minister, secretary-general of the presidency
  office: CIV GOV 2021-03-26 .. 2023-10-16 prime minister

person Philippe Mangou
  sex: m
  office: CIV MIL 2004-11-13 .. 2011-07 army chief

person Robert Beugré Mambé
  name: Robert Beugre Mambe
  sex: m
  office: CIV GOV 2023-10-17 .. prime minister

person Robert Guéï
  name: Robert Guei | Robert Gueï
  sex: m
  office: CIV MIL 1990-06 .. 1995-10 chief of staff
  office: CIV GOV 1999-12-24 .. 2000-10-26 president
  office: CIV OPP 2000-10-27 .. 2002-09-19 opposition leader

person Seydou Diarra
  sex: m
  office: CIV GOV 2000-05-18 .. 2000-10-18 prime minister
  office: CIV GOV 2003-02-10 .. 2005-12-07 prime minister

person Simone Gbagbo
  short: Gbagbo | Simone
  sex: f
  office: CIV GOV 2000-10-26 .. 2011-04-11 first lady
  office: CIV OPP 2018-08 .. opposition politician

person Soumaïla Bakayoko
  name: Soumaila Bakayoko
  sex: m
  office: CIV REB 2005 .. 2011-03 chief of staff of the New Forces
  office: CIV MIL 2011-07-07 .. 2017-01 army chief

person Tidjane Thiam
  sex: m
  office: CIV BUS 2009-10 .. 2020-02 chief executive of Credit Suisse
  office: CIV OPP 2023-12-22 .. leader of the PDCI

person Youssouf Bakayoko
  sex: m
  office: CIV GOV 2006-02 .. 2010-02 foreign minister
  office: CIV GOV 2010-02-26 .. 2019 head of the electoral commission

# CMR Cameroon

person Anicet Ekane
  sex: m
  office: CMR OPP 1991 .. 2025-12-01 opposition politician

person Cabral Libii
  sex: m
  office: CMR OPP 2018-07 .. opposition politician

person Chantal Biya
  sex: f
  office: CMR GOV 1994-04 .. first lady

person Didier Badjeck
  sex: m
  office: CMR MIL 2011 .. 2018-11 military spokesman

person Edgard Alain Mebe Ngo'o
  name: Edgar Alain Mebe Ngo'o
  short: Mebe Ngo'o | Ngo'o
  sex: m
  office: CMR GOV 2009-06-30 .. 2015-10 defence minister

person Ephraïm Inoni
  name: Ephraim Inoni
  sex: m
  office: CMR GOV 2004-12-08 .. 2009-06-30 prime minister

person Issa Tchiroma Bakary
  name: Issa Tchiroma
  short: Tchiroma | Bakary | Tchiroma Bakary
  sex: m
  office: CMR GOV 2009-06-30 .. 2019-01-04 communications minister
  office: CMR GOV 2019-01-04 .. 2025-06-24 minister
  office: CMR OPP 2025-06-25 .. opposition leader

person John Fru Ndi
  name: Ni John Fru Ndi
  short: Fru Ndi | Ndi
  sex: m
  office: CMR OPP 1990-05 .. 2023-06-12 leader of the Social Democratic Front

person Joseph Beti Assomo
  sex: m
  office: CMR GOV 2015-10-02 .. defence minister

person Joseph Ngute
  name: Joseph Dion Ngute | Joseph Dion Nguté
  sex: m
  office: CMR GOV 2019-01-04 .. prime minister

person Julius Ayuk Tabe
  name: Sisiku Julius Ayuk Tabe | Sisiku Ayuk Tabe | Julius Sisiku Ayuk Tabe
  short: Ayuk Tabe | Tabe
  sex: m
  office: CMR PRE 2017-07 .. Ambazonian separatist leader

person Lejeune Mbella Mbella
  sex: m
  office: CMR GOV 2015-10-02 .. foreign minister

person Lucas Ayaba Cho
  name: Ayaba Cho Lucas | Cho Ayaba
  short: Cho | Ayaba
  sex: m
  office: CMR REB 2014 .. leader of the Ambazonia Governing Council

person Maurice Kamto
  sex: m
  office: CMR OPP 2012-08 .. opposition leader

person Paul Atanga Nji
  sex: m
  office: CMR GOV 2018-03-02 .. interior minister

person Paul Biya
  sex: m
  office: CMR GOV 1982-11-06 .. president

person Peter Mafany Musonge
  sex: m
  office: CMR GOV 1996-09-19 .. 2004-12-08 prime minister

person Philémon Yang
  name: Philemon Yang
  sex: m
  office: CMR GOV 2009-06-30 .. 2019-01-04 prime minister
  office: IGO:UN 2024-09-10 .. 2025-09-08 president of the General Assembly

person René Emmanuel Sadi
  name: Rene Sadi | Rene Emmanuel Sadi
  sex: m
  office: CMR GOV 2011-12-09 .. 2018-03-02 interior minister
  office: CMR GOV 2019-01-04 .. government spokesman

person Sadou Hayatou
  sex: m
  office: CMR GOV 1991-04-26 .. 1992-04-09 prime minister

person Simon Achidi Achu
  sex: m
  office: CMR GOV 1992-04-09 .. 1996-09-19 prime minister

# COD Congo (Kinshasa)

person Abdoulaye Yerodia Ndombasi
  name: Abdoulaye Yerodia
  short: Yerodia | Ndombasi
  sex: m
  office: COD GOV 1999-03 .. 2000-11 foreign minister
  office: COD GOV 2003-07-17 .. 2006-12-05 vice president

person Adolphe Muzito
  sex: m
  office: COD GOV 2008-10-10 .. 2012-03-06 prime minister
  office: COD OPP 2018-09 .. 2025-08 opposition politician
  office: COD GOV 2025-08 .. deputy prime minister

person Adolphe Onusumba
  sex: m
  office: COD REB 2000-10 .. 2003-07-16 leader of the RCD-Goma
  office: COD GOV 2005-01 .. 2007-02 defence minister

person Alexis Thambwe Mwamba
  name: Alexis Thambwe | Alexis Thambwe-Mwamba
  short: Thambwe Mwamba | Thambwe | Mwamba
  sex: m
  office: COD GOV 2008-10-27 .. 2012-04 foreign minister
  office: COD GOV 2014-12 .. 2019-03 justice minister

person Antoine Gizenga
  sex: m
  office: COD OPP 1992 .. 2006-12-29 leader of PALU
  office: COD GOV 2006-12-30 .. 2008-10-10 prime minister

person Arthur Z'ahidi Ngoma
  name: Arthur Zahidi Ngoma | Zahidi Ngoma
  sex: m
  office: COD REB 1998-08 .. 1999-01 rebel leader
  office: COD OPP 1999-02 .. 2003-07-16 opposition leader
  office: COD GOV 2003-07-17 .. 2006-12-05 vice president

person Augustin Matata Ponyo
  name: Matata Ponyo | Matata Ponyo Mapon | Augustin Matata Ponyo Mapon
  short: Matata Ponyo | Matata | Ponyo
  sex: m
  office: COD GOV 2010-02 .. 2012-05-08 finance minister
  office: COD GOV 2012-05-09 .. 2016-11-17 prime minister
  office: COD OPP 2022-05 .. opposition politician

person Azarias Ruberwa
  name: Azarias Ruberwa Manyiwa
  short: Ruberwa
  sex: m
  office: COD REB 1998-08 .. 2003-07-16 secretary-general of the RCD
  office: COD GOV 2003-07-17 .. 2006-12-05 vice president
  office: COD PTY 2006-12-06 .. 2017-05 leader of the RCD
  office: COD GOV 2017-05 .. 2021-04 minister

person Bertrand Bisimwa
  sex: m
  office: COD REB 2012-07 .. president of the M23

person Bizima Karaha
  sex: m
  office: COD REB 1996-10 .. 1997-05-16 AFDL politician
  office: COD GOV 1997-05-22 .. 1998-08-03 foreign minister
  office: COD REB 1998-08-04 .. 2003-07 RCD politician

person Bosco Ntaganda
  name: Jean Bosco Ntaganda
  sex: m
  office: COD REB 2002 .. 2009-01 chief of staff of the CNDP
  office: COD MIL 2009-01 .. 2012-04 army general
  office: COD REB 2012-04 .. leader of the M23

person Bruno Tshibala
  sex: m
  office: COD OPP 2003 .. 2017-04-06 opposition politician
  office: COD GOV 2017-04-07 .. 2019-09-06 prime minister

person Christophe Lutundula
  name: Christophe Lutundula Apala
  short: Lutundula
  sex: m
  office: COD OPP 2015-09 .. 2019-08 opposition politician
  office: COD GOV 2021-04-12 .. 2024-06-11 foreign minister

person Corneille Nangaa
  name: Corneille Naanga | Corneille Nangaa Yobeluo
  short: Nangaa
  sex: m
  office: COD GOV 2015-10 .. 2021 head of the electoral commission
  office: COD OPP 2023-02 .. 2023-12-14 opposition politician
  office: COD REB 2023-12-15 .. leader of the Congo River Alliance

person Denis Mukwege
  sex: m
  office: COD MED 1999 .. doctor, Nobel laureate

person Emile Ilunga
  name: Émile Ilunga
  sex: m
  office: COD REB 1999-05 .. 2000-10 leader of the RCD-Goma

person Ernest Wamba dia Wamba
  name: Wamba dia Wamba
  short: Wamba | Wamba dia Wamba
  sex: m
  office: COD REB 1998-08 .. 2003-07 leader of the RCD

person Evariste Boshab
  sex: m
  office: COD LEG 2009-04 .. 2012-02 speaker of parliament
  office: COD GOV 2014-12-07 .. 2016-12 interior minister

person Faustin Birindwa
  sex: m
  office: ZAR GOV 1993-03-18 .. 1994-06-14 prime minister

person Floribert Njabu
  name: Floribert Ndjabu
  sex: m
  office: COD REB 2002-12 .. leader of the FNI

person Fridolin Ambongo
  name: Fridolin Ambongo Besungu | Cardinal Fridolin Ambongo
  short: Ambongo
  sex: m
  office: COD REL 2018-11-01 .. archbishop of Kinshasa

person Félix Tshisekedi
  name: Felix Tshisekedi | Félix Antoine Tshisekedi | Felix Antoine Tshisekedi Tshilombo | Felix-Antoine Tshisekedi
  short: Tshisekedi
  sex: m
  office: COD OPP 2011-11 .. 2019-01-23 opposition leader
  office: COD GOV 2019-01-24 .. president

person Germain Katanga
  sex: m
  office: COD REB 2003-02 .. militia leader

person Guidon Shimiray
  name: Guidon Shimiray Mwissa
  short: Guidon | Shimiray
  sex: m
  office: COD REB 2014-07 .. leader of the NDC-R

person Gédéon Kyungu
  name: Gedeon Kyungu | Gédéon Kyungu Mutanga | Gedeon Kyungu Mutanga
  short: Kyungu | Gedeon | Mutanga
  sex: m
  office: COD REB 2002 .. militia leader

person Ignace Murwanashyaka
  sex: m
  office: COD REB 2001 .. leader of the FDLR

person Jamil Mukulu
  sex: m
  office: UGA REB 1996 .. leader of the Allied Democratic Forces

person Jean-Jacques Wondo
  sex: m
  office: COD EDU 2013 .. analyst

person Jean-Marie Runiga
  name: Jean-Marie Runiga Lugerero
  short: Runiga | Lugerero
  sex: m
  office: COD REB 2012-07 .. political leader of the M23

person Jean-Michel Sama Lukonde
  name: Sama Lukonde | Jean-Michel Sama Lukonde Kyenge
  short: Lukonde | Sama Lukonde
  sex: m
  office: COD GOV 2021-04-27 .. 2024-06-11 prime minister
  office: COD LEG 2024-08-12 .. president of the senate

person Jean-Pierre Bemba
  name: Jean Pierre Bemba | Jean-Pierre Bemba Gombo
  short: Bemba
  sex: m
  office: COD REB 1998-11 .. 2003-07-16 leader of the MLC
  office: COD GOV 2003-07-17 .. 2006-12-05 vice president
  office: COD OPP 2006-12-06 .. 2020-12 opposition leader
  office: COD PTY 2021-01 .. 2023-03-23 leader of the MLC
  office: COD GOV 2023-03-24 .. defence minister to 2024, transport minister

person Jeannine Mabunda
  sex: f
  office: COD LEG 2019-04-24 .. 2020-12-10 speaker of parliament

person Joseph Kabila
  name: Joseph Kabila Kabange
  short: Kabila
  sex: m
  office: COD MIL 1997-05 .. 2001-01-16 army chief of staff
  office: COD GOV 2001-01-17 .. 2019-01-24 president
  office: COD PTY 2019-01-25 .. 2020-12 coalition leader
  office: COD OPP 2021-01 .. opposition leader

person Judith Suminwa
  name: Judith Suminwa Tuluka | Judith Tuluka Suminwa
  short: Suminwa | Tuluka
  sex: f
  office: COD GOV 2023-03 .. 2024-06-11 planning minister
  office: COD GOV 2024-06-12 .. prime minister

person Kengo wa Dondo
  name: Léon Kengo wa Dondo | Leon Kengo wa Dondo | Kengo Wa Dondo
  short: Kengo | Kengo wa Dondo
  sex: m
  office: ZAR GOV 1988-11 .. 1990-05-04 prime minister
  office: ZAR GOV 1994-07-06 .. 1997-04-02 prime minister
  office: COD LEG 2007-05-14 .. 2019-01 president of the senate

person Lambert Mende
  name: Lambert Mende Omalanga
  short: Mende
  sex: m
  office: COD GOV 2008-10 .. 2019-03 information minister, government spokesman

person Laurent Monsengwo
  name: Laurent Monsengwo Pasinya | Cardinal Laurent Monsengwo
  short: Monsengwo | Monsengwo Pasinya
  sex: m
  office: ZAR REL 1988 .. 1997-05-16 archbishop
  office: COD REL 1997-05-17 .. 2018-11-01 archbishop of Kinshasa

person Laurent Nkunda
  sex: m
  office: COD REB 1998-08 .. 2003-07 RCD commander
  office: COD REB 2004-05 .. leader of the CNDP

person Laurent-Désiré Kabila
  name: Laurent Kabila | Laurent Desire Kabila | Laurent-Desire Kabila
  sex: m
  office: ZAR REB 1996-10 .. 1997-05-16 leader of the AFDL
  office: COD GOV 1997-05-17 .. 2001-01-16 president

person Lawrence Kanyuka
  sex: m
  office: COD REB 2021-11 .. spokesman of the M23

person Likulia Bolongo
  name: Norbert Likulia Bolongo
  short: Likulia | Bolongo | Likulia Bolongo
  sex: m
  office: ZAR GOV 1997-04-11 .. 1997-05-16 prime minister

person Léonard She Okitundu
  name: Leonard She Okitundu
  short: Okitundu | She Okitundu
  sex: m
  office: COD GOV 2000-11 .. 2003-02 foreign minister
  office: COD GOV 2016-12 .. 2019-03 foreign minister

person Martin Fayulu
  sex: m
  office: COD OPP 2006 .. opposition leader

person Mathieu Ngudjolo
  name: Mathieu Ngudjolo Chui
  short: Ngudjolo | Ngudjolo Chui
  sex: m
  office: COD REB 2003-02 .. militia leader

person Mbusa Nyamwisi
  name: Antipas Mbusa Nyamwisi | Antipas Mbusa
  short: Nyamwisi | Mbusa
  sex: m
  office: COD REB 1999-09 .. 2003-07 leader of the RCD-K-ML
  office: COD GOV 2003-07 .. 2011-09 minister, foreign minister from 2007
  office: COD OPP 2011-09 .. 2021-03 opposition politician
  office: COD GOV 2021-04 .. 2024-06 minister
  office: COD OPP 2025 .. opposition politician

person Mobutu Sese Seko
  name: Mobutu | Mobutu Sese Seko Kuku Ngbendu
  short: Mobutu
  sex: m
  office: ZAR GOV 1965-11-24 .. 1997-05-16 president

person Moïse Katumbi
  name: Moise Katumbi | Moise Katumbi Chapwe
  short: Katumbi
  sex: m
  office: COD GOV 2007-03-16 .. 2015-09-29 governor of Katanga
  office: COD OPP 2015-09-30 .. opposition leader

person Musa Baluku
  name: Seka Musa Baluku
  sex: m
  office: COD REB 2015 .. leader of the Allied Democratic Forces

person Nguza Karl-i-Bond
  name: Nguz a Karl-i-Bond | Jean Nguza Karl-i-Bond | Nguza Karl-I-Bond
  sex: m
  office: ZAR OPP 1990 .. 1991-11-24 opposition politician
  office: ZAR GOV 1991-11-25 .. 1992-08-15 prime minister

person Patrick Muyaya
  sex: m
  office: COD GOV 2021-04-12 .. communications minister, government spokesman

person Pierre Numbi
  name: John Numbi
  sex: m
  office: COD COP 2007-07 .. 2010-06 national police chief

person Raymond Tshibanda
  name: Raymond Tshibanda N'Tungamulongo
  short: Tshibanda
  sex: m
  office: COD GOV 2012-05 .. 2016-12 foreign minister

person Roger Lumbala
  sex: m
  office: COD REB 2000 .. 2003-07 leader of the RCD-N
  office: COD OPP 2012 .. opposition politician

person Samy Badibanga
  sex: m
  office: COD OPP 2012 .. 2016-11-16 opposition politician
  office: COD GOV 2016-11-17 .. 2017-04-09 prime minister

person Sultani Makenga
  sex: m
  office: COD REB 2004 .. 2009-01 CNDP commander
  office: COD MIL 2009-02 .. 2012-04 army colonel
  office: COD REB 2012-05 .. military leader of the M23

person Sylvain Ekenge
  sex: m
  office: COD MIL 2015 .. army spokesman

person Sylvestre Ilunga
  name: Sylvestre Ilunga Ilunkamba
  short: Ilunga | Ilunkamba
  sex: m
  office: COD GOV 2019-05-20 .. 2021-04-26 prime minister

person Sylvestre Mudacumura
  sex: m
  office: COD REB 2003 .. commander of the FDLR

person Thomas Lubanga
  name: Thomas Lubanga Dyilo
  short: Lubanga
  sex: m
  office: COD REB 2000-09 .. leader of the UPC

person Thérèse Kayikwamba Wagner
  name: Therese Kayikwamba Wagner | Thérèse Wagner
  short: Wagner | Kayikwamba Wagner | Kayikwamba
  sex: f
  office: COD GOV 2024-06-12 .. foreign minister

person Vianney Kazarama
  sex: m
  office: COD REB 2012-04 .. military spokesman of the M23

person Vital Kamerhe
  sex: m
  office: COD LEG 2006-12 .. 2009-03-25 speaker of parliament
  office: COD OPP 2009-03-26 .. 2019-01-23 opposition leader
  office: COD GOV 2019-01-24 .. 2020-04-08 presidential chief of staff
  office: COD GOV 2023-03-24 .. 2024-05-21 economy minister
  office: COD LEG 2024-05-22 .. 2025-09-22 speaker of parliament

person Willy Ngoma
  sex: m
  office: COD REB 2021-11 .. military spokesman of the M23

person Étienne Tshisekedi
  name: Etienne Tshisekedi
  sex: m
  office: ZAR OPP 1982-02 .. 1991-09-28 opposition leader
  office: ZAR GOV 1991-09-29 .. 1991-11-01 prime minister
  office: ZAR OPP 1991-11-02 .. 1997-05-16 opposition leader
  office: COD OPP 1997-05-17 .. 2017-02-01 opposition leader

# COG Congo (Brazzaville)

person Anatole Collinet Makosso
  short: Makosso | Collinet Makosso
  sex: m
  office: COG GOV 2021-05-12 .. prime minister

person Basile Ikouebe
  name: Basile Ikouébé
  sex: m
  office: COG GOV 2007-03 .. 2015-08 foreign minister

person Bernard Kolelas
  name: Bernard Kolélas
  sex: m
  office: COG OPP 1990 .. 1997-09-08 opposition leader
  office: COG GOV 1997-09-09 .. 1997-10-15 prime minister
  office: COG REB 1997-10-16 .. 2000 militia leader

person Clément Mouamba
  name: Clement Mouamba
  sex: m
  office: COG GOV 2016-04-23 .. 2021-05-12 prime minister

person Denis Sassou Nguesso
  name: Denis Sassou-Nguesso
  short: Sassou Nguesso | Sassou-Nguesso | Sassou | Nguesso
  sex: m
  office: COG GOV 1979-02-08 .. 1992-08-31 president
  office: COG OPP 1992-09-01 .. 1997-06-04 opposition leader
  office: COG REB 1997-06-05 .. 1997-10-14 militia leader
  office: COG GOV 1997-10-15 .. president

person Frédéric Bintsamou
  name: Frederic Bintsamou | Pasteur Ntumi | Pastor Ntumi
  short: Ntumi | Bintsamou
  sex: m
  office: COG REB 1998 .. leader of the Ninjas

person Guy Brice Parfait Kolélas
  name: Guy-Brice Parfait Kolelas | Guy Brice Parfait Kolelas
  sex: m
  office: COG OPP 2007 .. 2021-03-22 opposition leader

person Jean-Claude Gakosso
  sex: m
  office: COG GOV 2015-08 .. foreign minister

person Jean-Marie Michel Mokoko
  name: Jean-Marie Mokoko
  sex: m
  office: COG MIL 1987 .. 1993 chief of staff
  office: COG OPP 2016-02 .. opposition leader

person Pascal Lissouba
  sex: m
  office: COG OPP 1991 .. 1992-08-30 opposition leader
  office: COG GOV 1992-08-31 .. 1997-10-15 president
  office: COG OPP 1997-10-16 .. 2004 exiled opposition leader

# COM Comoros

person Ahmed Abdallah Mohamed Sambi
  name: Ahmed Abdallah Sambi
  sex: m
  office: COM GOV 2006-05-26 .. 2011-05-26 president
  office: COM OPP 2011-05-27 .. opposition leader

person Azali Assoumani
  name: Assoumani Azali | Colonel Azali Assoumani
  short: Azali | Assoumani
  sex: m
  office: COM GOV 1999-04-30 .. 2002-01-21 president
  office: COM GOV 2002-05-26 .. 2006-05-26 president
  office: COM OPP 2006-05-27 .. 2016-05-25 opposition politician
  office: COM GOV 2016-05-26 .. president

person Bob Denard
  name: Robert Denard
  sex: m
  office: COM REB 1978 .. 1995-10 mercenary

person Ikililou Dhoinine
  sex: m
  office: COM GOV 2011-05-26 .. 2016-05-26 president

person Mohamed Bacar
  sex: m
  office: COM PRE 2007-06 .. 2008-03-25 leader of Anjouan

person Mohamed Taki Abdoulkarim
  name: Mohamed Taki Abdulkarim
  short: Taki | Abdoulkarim
  sex: m
  office: COM GOV 1996-03-25 .. 1998-11-06 president

person Said Mohamed Djohar
  sex: m
  office: COM GOV 1989-11-27 .. 1995-09-29 president
  office: COM GOV 1996-01-26 .. 1996-03-25 president

# CPV Cape Verde

person António Mascarenhas Monteiro
  name: Antonio Mascarenhas Monteiro
  sex: m
  office: CPV GOV 1991-03-22 .. 2001-03-22 president

person Aristides Pereira
  sex: m
  office: CPV GOV 1975-07-08 .. 1991-03-22 president

person Carlos Veiga
  sex: m
  office: CPV GOV 1991-04-04 .. 2000-07-29 prime minister

person Jorge Carlos Fonseca
  sex: m
  office: CPV GOV 2011-09-09 .. 2021-11-09 president

person José Maria Neves
  name: Jose Maria Neves
  sex: m
  office: CPV GOV 2001-02-01 .. 2016-04-22 prime minister
  office: CPV GOV 2021-11-09 .. president

person Pedro Pires
  sex: m
  office: CPV GOV 1975-07-08 .. 1991-04-04 prime minister
  office: CPV GOV 2001-03-22 .. 2011-09-09 president

person Ulisses Correia e Silva
  short: Correia e Silva | Silva
  sex: m
  office: CPV GOV 2016-04-22 .. 2026-06 prime minister

# DJI Djibouti

person Abdoulkader Kamil Mohamed
  name: Abdoulkader Kamil Mohamed
  short: Mohamed | Kamil
  sex: m
  office: DJI GOV 2013-04-01 .. prime minister

person Ahmed Dini
  name: Ahmed Dini Ahmed
  short: Dini
  sex: m
  office: DJI REB 1992-08 .. 2001-05 leader of FRUD
  office: DJI OPP 2001-06 .. 2004-09-12 opposition leader

person Dileita Mohamed Dileita
  name: Dileita Mohamed
  short: Dileita
  sex: m
  office: DJI GOV 2001-03-07 .. 2013-04-01 prime minister

person Hassan Gouled Aptidon
  short: Gouled | Aptidon
  sex: m
  office: DJI GOV 1977-06-27 .. 1999-05-08 president

person Ismail Omar Guelleh
  name: Ismaïl Omar Guelleh | Ismael Omar Guelleh
  sex: m
  office: DJI GOV 1999-05-08 .. president

person Mahamoud Ali Youssouf
  name: Mahmoud Ali Youssouf | Mahmoud Ali Yousuf
  sex: m
  office: DJI GOV 2005-05-22 .. 2025-02 foreign minister
  office: IGO:AU 2025-03-13 .. chairman of the commission

# ERI Eritrea

person Ali Said Abdella
  name: Ali Said Abdella
  short: Ali Said | Abdella
  sex: m
  office: ERI GOV 2000-07 .. 2005-08-28 foreign minister

person Dawit Isaak
  short: Isaak | Dawit
  sex: m
  office: ERI JRN 1997 .. jailed journalist

person Haile Woldense
  name: Haile Woldetensae | Haile Weldensae
  short: Haile | Woldense | Woldetensae
  sex: m
  office: ERI GOV 1993 .. 2000-07 finance minister, foreign minister
  office: ERI OPP 2001-05 .. jailed dissident

person Isaias Afwerki
  name: Isaias Afewerki | Issaias Afewerki | Isayas Afewerki | Issayas Afewerki
  short: Isaias | Afwerki | Afewerki
  sex: m
  office: ETH REB 1987 .. 1991-05-23 leader of the EPLF
  office: ERI GOV 1991-05-24 .. president

person Osman Saleh
  name: Osman Saleh Mohammed | Osman Saleh Mohamed
  short: Osman | Saleh
  sex: m
  office: ERI GOV 2007-04 .. foreign minister

person Petros Solomon
  short: Petros | Solomon
  sex: m
  office: ERI GOV 1992 .. 1997-02 defence minister, foreign minister
  office: ERI OPP 2001-05 .. jailed dissident

person Sebhat Ephrem
  short: Sebhat | Ephrem
  sex: m
  office: ERI GOV 1995 .. 2014 defence minister

person Yemane Gebreab
  name: Yemane Ghebreab | Yemane Gebre-ab
  short: Yemane | Gebreab | Ghebreab
  sex: m
  office: ERI GOV 1994 .. presidential adviser

person Yemane Gebremeskel
  name: Yemane Gebre Meskel | Yemane Ghebremeskel | Yemane Gebremeskel
  short: Yemane | Gebremeskel | Ghebremeskel
  sex: m
  office: ERI GOV 1994 .. information minister, government spokesman

# ETH Ethiopia

person Abiy Ahmed
  name: Abiy Ahmed Ali | Abiye Ahmed
  short: Abiy | Abiye | Ahmed
  sex: m
  office: ETH GOV 2015-10 .. 2016-10 science minister
  office: ETH GOV 2018-04-02 .. prime minister

person Abraham Belay
  short: Abraham | Belay
  sex: m
  office: ETH GOV 2021-05 .. 2021-10-05 head of the interim government of Tigray
  office: ETH GOV 2021-10-06 .. 2024-05 defence minister

person Abune Paulos
  name: Patriarch Abune Paulos
  short: Paulos
  sex: m
  office: ETH REL 1992-07-05 .. 2012-08-16 patriarch

person Adem Mohammed
  name: Adem Mohamed
  short: Adem
  sex: m
  office: ETH SPY 2018-06 .. 2019-06-27 intelligence chief
  office: ETH MIL 2019-06-28 .. 2020-11-08 army chief

person Aisha Mohammed
  name: Aisha Mohammed Musa | Aisha Mohamed
  short: Aisha
  sex: f
  office: ETH GOV 2018-10-16 .. 2019-04-18 defence minister
  office: ETH GOV 2024-05 .. defence minister

person Ambachew Mekonnen
  name: Ambachew Mekonen
  short: Ambachew
  sex: m
  office: ETH GOV 2019-03-08 .. 2019-06-22 president of Amhara region

person Andargachew Tsige
  name: Andargachew Tsege | Andy Tsege
  short: Andargachew | Tsige | Tsege
  sex: m
  office: ETH REB 2008 .. 2018-06 secretary-general of Ginbot 7

person Asaminew Tsige
  name: Asamnew Tsige
  short: Asaminew | Tsige
  sex: m
  office: ETH GOV 2018-11 .. 2019-06-21 security chief of Amhara region
  office: ETH REB 2019-06-22 .. rebel general

person Bekele Gerba
  short: Bekele | Gerba
  sex: m
  office: ETH OPP 2010 .. 2022 Oromo opposition leader

person Bereket Simon
  name: Bereket Simeon
  short: Bereket | Simon
  sex: m
  office: ETH GOV 1995 .. 2012-11 communications minister, government spokesman

person Berhanu Nega
  name: Birhanu Nega
  short: Berhanu | Birhanu | Nega
  sex: m
  office: ETH OPP 2005-05 .. 2008-05 opposition leader
  office: ETH REB 2008-06 .. 2018-06 leader of Ginbot 7
  office: ETH OPP 2018-07 .. 2021-10-05 opposition leader
  office: ETH GOV 2021-10-06 .. education minister

person Billene Seyoum
  name: Billene Seyoum Woldeyes
  short: Billene | Seyoum
  sex: m
  office: ETH GOV 2018-11 .. press secretary of the prime minister

person Birhanu Jula
  name: Berhanu Jula | Birhanu Jula Gelalcha
  short: Birhanu | Berhanu | Jula
  sex: m
  office: ETH MIL 2020-11-08 .. army chief

person Birtukan Mideksa
  name: Birtukan Midekssa | Bertukan Mideksa
  short: Birtukan | Mideksa
  sex: f
  office: ETH OPP 2005 .. 2011 opposition leader
  office: ETH GOV 2018-11-22 .. 2023-06 head of the electoral board

person Daniel Bekele
  short: Daniel | Bekele
  sex: m
  office: ETH GOV 2019-07 .. 2024-07 head of the human rights commission

person Dawud Ibsa
  name: Daud Ibsa | Dawud Ibsa Ayana
  short: Dawud | Ibsa
  sex: m
  office: ETH REB 1999 .. 2018-08 leader of the Oromo Liberation Front
  office: ETH OPP 2018-09 .. leader of the Oromo Liberation Front

person Debretsion Gebremichael
  name: Debretsion Gebremikael | Debretsion Gebre-Michael
  short: Debretsion | Gebremichael
  sex: m
  office: ETH GOV 2010-10 .. 2018-01 communications minister
  office: ETH GOV 2018-01-08 .. 2020-11-03 president of Tigray region
  office: ETH REB 2020-11-04 .. 2022-11-02 leader of the TPLF
  office: ETH PTY 2022-11-03 .. leader of the TPLF

person Demeke Mekonnen
  name: Demeke Mekonen
  short: Demeke | Mekonnen
  sex: m
  office: ETH GOV 2012-11-29 .. 2024-01-26 deputy prime minister, foreign minister from 2020

person Dina Mufti
  short: Dina | Mufti
  sex: m
  office: ETH GOV 2011 .. 2014 foreign ministry spokesman
  office: ETH GOV 2020-07 .. 2022-09 foreign ministry spokesman

person Eskinder Nega
  short: Eskinder | Nega
  sex: m
  office: ETH JRN 1993 .. 2019 journalist
  office: ETH OPP 2019-09 .. 2023 opposition politician
  office: ETH REB 2023-08 .. Fano leader

person Gedion Timothewos
  name: Gedion Timotheos | Gideon Timothewos
  short: Gedion | Timothewos
  sex: m
  office: ETH GOV 2020-08 .. 2024-10-18 attorney general, justice minister
  office: ETH GOV 2024-10-18 .. foreign minister

person Gedu Andargachew
  short: Gedu | Andargachew
  sex: m
  office: ETH GOV 2013-12 .. 2019-03 president of Amhara region
  office: ETH GOV 2019-04-18 .. 2020-11-08 foreign minister

person Getachew Assefa
  name: Getachew Asefa
  short: Getachew | Assefa
  sex: m
  office: ETH SPY 2001 .. 2018-06-07 intelligence chief
  office: ETH REB 2020-11-04 .. 2022-11-02 TPLF leader

person Getachew Reda
  name: Getachew K. Reda | Getachew K Reda
  short: Getachew | Reda
  sex: m
  office: ETH GOV 2015 .. 2016-10 communications minister
  office: ETH PTY 2018 .. 2020-11-03 TPLF politician
  office: ETH REB 2020-11-04 .. 2022-11-02 TPLF spokesman
  office: ETH GOV 2023-03-22 .. 2025-04-07 president of Tigray region
  office: ETH GOV 2025-04-08 .. adviser to the prime minister

person Girma Wolde-Giorgis
  name: Girma Woldegiorgis | Girma Wolde Giorgis
  short: Girma | Wolde-Giorgis
  sex: m
  office: ETH GOV 2001-10-08 .. 2013-10-07 president

person Hailemariam Desalegn
  name: Haile Mariam Desalegn | Haile Mariam Dessalegn
  short: Hailemariam | Haile Mariam | Desalegn
  sex: m
  office: ETH GOV 2010-10 .. 2012-08-20 deputy prime minister and foreign minister
  office: ETH GOV 2012-08-20 .. 2018-04-02 prime minister

person Hailu Shawel
  name: Hailu Shawl
  short: Hailu | Shawel
  sex: m
  office: ETH OPP 1991 .. 2010-12 opposition leader

person Jaal Marroo
  name: Jaal Maro | Kumsa Diriba
  short: Marroo | Maro | Jaal Marroo | Kumsa
  sex: m
  office: ETH REB 2018 .. commander of the Oromo Liberation Army

person Jawar Mohammed
  name: Jawar Mohamed | Jawar Siraj Mohammed
  short: Jawar
  sex: m
  office: ETH CVL 2005 .. 2019-12 Oromo activist
  office: ETH OPP 2019-12-29 .. opposition politician

person Kenea Yadeta
  name: Kenea Yadeta
  short: Kenea
  sex: m
  office: ETH GOV 2020-08-18 .. 2021-10-05 defence minister

person Legesse Tulu
  short: Legesse | Tulu
  sex: m
  office: ETH GOV 2021-10 .. communications minister, government spokesman

person Lemma Megersa
  short: Lemma | Megersa
  sex: m
  office: ETH GOV 2016-10 .. 2019-04-18 president of Oromia region
  office: ETH GOV 2019-04-18 .. 2020-08-18 defence minister

person Meles Zenawi
  name: Meles Zenawi Asres
  short: Meles | Zenawi
  sex: m
  office: ETH REB 1989 .. 1991-05-27 leader of the EPRDF
  office: ETH GOV 1991-05-28 .. 2012-08-20 prime minister, president to 1995

person Mengistu Haile Mariam
  name: Mengistu Haile-Mariam | Mengistu Hailemariam
  short: Mengistu
  sex: m
  office: ETH GOV 1977-02-03 .. 1991-05-21 president

person Merera Gudina
  short: Merera | Gudina
  sex: m
  office: ETH OPP 1996 .. Oromo opposition leader

person Mitiku Kassa
  short: Mitiku
  sex: f
  office: ETH GOV 2009 .. 2022 head of the disaster commission

person Mulatu Teshome
  name: Mulatu Teshome Wirtu
  short: Mulatu | Teshome
  sex: m
  office: ETH GOV 2013-10-07 .. 2018-10-25 president

person Negasso Gidada
  short: Negasso | Gidada
  sex: m
  office: ETH GOV 1995-08-22 .. 2001-10-08 president
  office: ETH OPP 2005 .. 2012 opposition politician

person Odaa Tarbii
  name: Oda Tarbi
  short: Odaa | Tarbii
  sex: m
  office: ETH REB 2020 .. spokesman of the Oromo Liberation Army

person Redwan Hussien
  name: Redwan Hussein | Redwan Hussien Rameto
  short: Redwan | Hussien
  sex: m
  office: ETH GOV 2013 .. 2024-02 minister, national security adviser
  office: ETH SPY 2024-02-08 .. intelligence chief

person Sahle-Work Zewde
  name: Sahlework Zewde | Sahle-Work Zewde
  short: Sahle-Work | Sahlework | Zewde
  sex: f
  office: IGO:UN 2018-06 .. 2018-10-24 envoy to the African Union
  office: ETH GOV 2018-10-25 .. 2024-10-07 president

person Samora Yunis
  name: Samora Yenus | Samora Younis
  short: Samora | Yunis
  sex: m
  office: ETH MIL 2001 .. 2018-06-07 army chief

person Seare Mekonnen
  short: Seare | Mekonnen
  sex: m
  office: ETH MIL 2018-06-07 .. 2019-06-22 army chief

person Seleshi Bekele
  short: Seleshi | Bekele
  sex: m
  office: ETH GOV 2016-11 .. 2021-10 water minister
  office: ETH GOV 2022-02 .. ambassador to the United States

person Seyoum Mesfin
  name: Seyum Mesfin | Seyoum Mesfin Gebredingel
  short: Seyoum | Mesfin
  sex: m
  office: ETH GOV 1991-06 .. 2010-10 foreign minister
  office: ETH GOV 2011 .. 2017 ambassador to China
  office: ETH REB 2020-11-04 .. TPLF leader

person Siraj Fegessa
  name: Siraj Fegesa
  short: Siraj | Fegessa
  sex: m
  office: ETH GOV 2008-10 .. 2018-10 defence minister

person Siye Abraha
  name: Siye Abreha
  short: Siye
  sex: m
  office: ETH GOV 1991 .. 1995 defence minister
  office: ETH OPP 2007 .. 2011 opposition politician

person Tadesse Werede
  name: Tadesse Wereda | Tadesse Werede Tesfay
  short: Tadesse | Werede
  sex: m
  office: ETH REB 2020-11-04 .. 2022-11-02 commander of the Tigray forces
  office: ETH GOV 2023-04 .. president of Tigray region from 2025

person Tamrat Layne
  short: Tamrat | Layne
  sex: m
  office: ETH GOV 1991-06-06 .. 1996-10 prime minister, deputy prime minister from 1995

person Taye Atske Selassie
  name: Taye Atske-Selassie | Taye Atskeselassie
  short: Taye
  sex: m
  office: ETH GOV 2018 .. 2023-01 ambassador to the United Nations
  office: ETH GOV 2024-02-08 .. 2024-10-06 foreign minister
  office: ETH GOV 2024-10-07 .. president

person Tedros Adhanom Ghebreyesus
  name: Tedros Adhanom | Tedros Adhanom Gebreyesus
  short: Tedros | Ghebreyesus | Adhanom
  sex: m
  office: ETH GOV 2005-10 .. 2012-11-29 health minister
  office: ETH GOV 2012-11-29 .. 2016-11-01 foreign minister
  office: IGO:WHO 2017-07-01 .. director-general

person Temesgen Tiruneh
  short: Temesgen | Tiruneh
  sex: m
  office: ETH GOV 2019-07 .. 2020-11-07 president of Amhara region
  office: ETH SPY 2020-11-08 .. 2024-02-07 intelligence chief
  office: ETH GOV 2024-02-08 .. deputy prime minister

person Tesfaye Gebre Kidan
  name: Tesfaye Gebre-Kidan | Tesfaye Gebrekidan
  short: Tesfaye
  sex: m
  office: ETH GOV 1991-05-21 .. 1991-05-28 acting president

person Tsadkan Gebretensae
  name: Tsadkan Gebre Tensae | Tsadkan Gebretinsae
  short: Tsadkan
  sex: m
  office: ETH MIL 1991 .. 2001-05 army chief
  office: ETH REB 2020-11 .. 2022-11-02 Tigrayan commander
  office: ETH GOV 2023-04 .. 2025-04 vice president of Tigray

person Workneh Gebeyehu
  name: Workineh Gebeyehu
  short: Workneh | Gebeyehu
  sex: m
  office: ETH GOV 2016-11-01 .. 2019-04-18 foreign minister
  office: IGO:IGAD 2019-12 .. executive secretary

person Zemene Kassie
  name: Zemene Kase
  short: Zemene
  sex: m
  office: ETH REB 2020 .. Fano commander

# GAB Gabon

person Alain-Claude Bilie-By-Nze
  name: Alain Claude Bilie By Nze | Alain-Claude Bilie By Nze
  short: Bilie-By-Nze | Bilie By Nze
  sex: m
  office: GAB GOV 2012 .. 2023-01-08 minister, government spokesman
  office: GAB GOV 2023-01-09 .. 2023-08-30 prime minister
  office: GAB OPP 2025-01 .. opposition leader

person Albert Ondo Ossa
  short: Ondo Ossa | Ossa
  sex: m
  office: GAB OPP 2023-08 .. opposition leader

person Ali Bongo
  name: Ali Bongo Ondimba | Ali-Ben Bongo
  short: Bongo | Bongo Ondimba | Ali Bongo
  sex: m
  office: GAB GOV 1999-01 .. 2009-08-15 defence minister
  office: GAB GOV 2009-10-16 .. 2023-08-30 president

person André Mba Obame
  name: Andre Mba Obame
  short: Mba Obame | Obame
  sex: m
  office: GAB GOV 2006-01 .. 2009-07 interior minister
  office: GAB OPP 2009-07 .. 2015-04-12 opposition leader

person Brice Clotaire Oligui Nguema
  name: Brice Oligui Nguema | Brice Oligui
  short: Oligui Nguema | Nguema | Oligui
  sex: m
  office: GAB MIL 2020-04 .. 2023-08-29 commander of the Republican Guard
  office: GAB GOV 2023-08-30 .. president

person Casimir Oyé-Mba
  name: Casimir Oye Mba | Casimir Oye-Mba
  short: Oye-Mba | Oyé-Mba | Oye Mba
  sex: m
  office: GAB GOV 1990-05-03 .. 1994-11-02 prime minister
  office: GAB OPP 2009-07 .. 2021-09-16 opposition politician

person Jean Ping
  sex: m
  office: GAB GOV 1999-01-25 .. 2008-02 foreign minister
  office: IGO:AU 2008-04-28 .. 2012-10-14 chairman of the commission
  office: GAB OPP 2014-02 .. opposition leader

person Julien Nkoghe Bekale
  name: Julien Nkoghe Bekalé
  sex: m
  office: GAB GOV 2019-01-12 .. 2020-07-16 prime minister

person Omar Bongo
  name: Omar Bongo Ondimba
  short: Bongo | Bongo Ondimba
  sex: m
  office: GAB GOV 1967-12-02 .. 2009-06-08 president

person Raymond Ndong Sima
  sex: m
  office: GAB GOV 2012-02-28 .. 2014-01-24 prime minister
  office: GAB OPP 2016 .. 2023-09-06 opposition politician
  office: GAB GOV 2023-09-07 .. 2025-05 prime minister

person Rose Christiane Raponda
  name: Rose Christiane Ossouka Raponda
  short: Raponda | Ossouka Raponda
  sex: f
  office: GAB GOV 2020-07-16 .. 2023-01-09 prime minister, defence minister before

person Rose Francine Rogombé
  name: Rose Francine Rogombe
  sex: f
  office: GAB GOV 2009-06-10 .. 2009-10-16 interim president

# GHA Ghana

person Edward Omane Boamah
  name: Edward Boamah
  sex: m
  office: GHA GOV 2025-01 .. 2025-08-06 defence minister

person Hanna Tetteh
  name: Hannah Tetteh | Hanna Serwaa Tetteh
  sex: f
  office: GHA GOV 2013-01-30 .. 2017-01-06 foreign minister
  office: IGO:UN 2018 .. envoy, head of the mission in Libya from 2025

person Jerry Rawlings
  name: Jerry John Rawlings | J.J. Rawlings
  sex: m
  office: GHA GOV 1981-12-31 .. 2001-01-06 president

person John Atta Mills
  name: John Evans Atta Mills | John Atta-Mills
  short: Atta Mills | Mills | Atta-Mills
  sex: m
  office: GHA GOV 1997-01-07 .. 2001-01-06 vice president
  office: GHA OPP 2001-01-07 .. 2009-01-06 opposition leader
  office: GHA GOV 2009-01-07 .. 2012-07-24 president

person John Kufuor
  name: John Agyekum Kufuor | John Kuffuor
  sex: m
  office: GHA OPP 1996-04 .. 2001-01-06 opposition leader
  office: GHA GOV 2001-01-07 .. 2009-01-06 president

person John Mahama
  name: John Dramani Mahama
  short: Mahama
  sex: m
  office: GHA GOV 2009-01-07 .. 2012-07-23 vice president
  office: GHA GOV 2012-07-24 .. 2017-01-06 president
  office: GHA OPP 2017-01-07 .. 2025-01-06 opposition leader
  office: GHA GOV 2025-01-07 .. president

person Ken Ofori-Atta
  short: Ofori-Atta
  sex: m
  office: GHA GOV 2017-01 .. 2024-02-14 finance minister

person Mahamudu Bawumia
  sex: m
  office: GHA GOV 2017-01-07 .. 2025-01-06 vice president
  office: GHA OPP 2025-01-07 .. opposition leader

person Nana Akufo-Addo
  name: Nana Addo Dankwa Akufo-Addo | Nana Akufo Addo
  short: Akufo-Addo | Akufo Addo
  sex: m
  office: GHA GOV 2001-02 .. 2003-04 justice minister
  office: GHA GOV 2003-04-01 .. 2007-07 foreign minister
  office: GHA OPP 2009-01-07 .. 2017-01-06 opposition leader
  office: GHA GOV 2017-01-07 .. 2025-01-06 president

person Samuel Okudzeto Ablakwa
  sex: m
  office: GHA GOV 2025-02-07 .. foreign minister

person Shirley Ayorkor Botchwey
  name: Shirley Botchwey
  short: Botchwey
  sex: f
  office: GHA GOV 2017-02 .. 2025-01 foreign minister
  office: IGO:COMMONWEALTH 2025-04-01 .. secretary-general

# GIN Guinea

person Aboubacar Diakité
  name: Aboubacar Toumba Diakite | Toumba Diakite | Aboubacar Diakite
  short: Diakité | Diakite | Toumba
  sex: m
  office: GIN MIL 2008-12-23 .. 2009-12-03 aide de camp of the president

person Ahmed Tidiane Souaré
  name: Ahmed Tidiane Souare
  sex: m
  office: GIN GOV 2008-05-20 .. 2008-12-24 prime minister

person Alpha Condé
  name: Alpha Conde
  sex: m
  office: GIN OPP 1991 .. 2010-12-20 opposition leader
  office: GIN GOV 2010-12-21 .. 2021-09-05 president

person Amadou Oury Bah
  name: Bah Oury | Mamadou Oury Bah
  short: Bah | Bah Oury | Oury
  sex: m
  office: GIN OPP 2011 .. 2024-02-26 opposition politician
  office: GIN GOV 2024-02-27 .. prime minister

person Bernard Goumou
  name: Bernard Gomou
  sex: m
  office: GIN GOV 2022-07-17 .. 2024-02-19 prime minister

person Cellou Dalein Diallo
  sex: m
  office: GIN GOV 2004-12-09 .. 2006-04-05 prime minister
  office: GIN OPP 2007-11 .. opposition leader

person François Lonseny Fall
  name: Francois Lonseny Fall | Francois Fall
  sex: m
  office: GIN GOV 2002-06 .. 2004-04-30 foreign minister, prime minister in 2004
  office: IGO:UN 2005 .. 2016 envoy for Somalia, for Central Africa

person Ibrahima Kassory Fofana
  name: Kassory Fofana
  sex: m
  office: GIN GOV 2018-05-24 .. 2021-09-05 prime minister

person Idrissa Chérif
  name: Idrissa Cherif
  sex: m
  office: GIN GOV 2009 .. 2010-01 government spokesman

person Jean-Marie Doré
  name: Jean-Marie Dore
  sex: m
  office: GIN OPP 1991 .. 2010-01-25 opposition leader
  office: GIN GOV 2010-01-26 .. 2010-12-24 prime minister

person Kabiné Komara
  name: Kabine Komara
  sex: m
  office: GIN GOV 2008-12-30 .. 2010-01-26 prime minister

person Lamine Sidimé
  name: Lamine Sidime
  sex: m
  office: GIN GOV 1999-03-08 .. 2004-02-23 prime minister

person Lansana Conté
  name: Lansana Conte
  sex: m
  office: GIN GOV 1984-04-05 .. 2008-12-22 president

person Lansana Kouyaté
  name: Lansana Kouyate
  sex: m
  office: IGO:ECOWAS 1997-09 .. 2002-02 executive secretary
  office: GIN GOV 2007-03-01 .. 2008-05-20 prime minister
  office: GIN OPP 2009 .. opposition leader

person Mamady Doumbouya
  name: Mamadi Doumbouya | Colonel Mamady Doumbouya
  sex: m
  office: GIN MIL 2018 .. 2021-09-04 special forces commander
  office: GIN GOV 2021-09-05 .. president

person Mamady Youla
  sex: m
  office: GIN GOV 2015-12-29 .. 2018-05-24 prime minister

person Mohamed Béavogui
  name: Mohamed Beavogui
  sex: m
  office: GIN GOV 2021-10-06 .. 2022-07-16 prime minister

person Mohamed Said Fofana
  name: Mohamed Saïd Fofana
  sex: m
  office: GIN GOV 2010-12-24 .. 2015-12-29 prime minister

person Moussa Dadis Camara
  name: Captain Moussa Dadis Camara
  short: Camara | Dadis Camara | Dadis
  sex: m
  office: GIN GOV 2008-12-23 .. 2010-01-15 president

person Sidya Touré
  name: Sidya Toure
  sex: m
  office: GIN GOV 1996-07-09 .. 1999-03-08 prime minister
  office: GIN OPP 1999-03-09 .. opposition leader

person Sékouba Konaté
  name: Sekouba Konate
  sex: m
  office: GIN GOV 2008-12-23 .. 2010-12-21 interim president, defence minister before

# GMB Gambia

person Adama Barrow
  sex: m
  office: GMB OPP 2016-09 .. 2017-01-18 opposition leader
  office: GMB GOV 2017-01-19 .. president

person Dawda Jawara
  name: Sir Dawda Jawara
  sex: m
  office: GMB GOV 1970-04-24 .. 1994-07-22 president

person Mamadou Tangara
  name: Mamadou Tangara
  short: Tangara
  sex: m
  office: GMB GOV 2010 .. 2012 foreign minister
  office: GMB GOV 2018-07 .. 2025-07 foreign minister

person Ousainou Darboe
  name: Ousainu Darboe
  sex: m
  office: GMB OPP 1996 .. 2017-01 opposition leader
  office: GMB GOV 2017-02 .. 2019-03-15 foreign minister, vice president
  office: GMB OPP 2019-03-16 .. opposition leader

person Yahya Jammeh
  sex: m
  office: GMB GOV 1994-07-22 .. 2017-01-21 president

# GNB Guinea-Bissau

person Ansumane Mané
  name: Ansumane Mane
  sex: m
  office: GNB MIL 1998-01 .. 1998-06-06 army chief
  office: GNB REB 1998-06-07 .. 1999-05-07 junta leader
  office: GNB MIL 1999-05-08 .. 2000-11-30 general

person Antonio Indjai
  name: António Indjai
  sex: m
  office: GNB MIL 2010-04-01 .. 2014-09-15 army chief

person Batista Tagme Na Wai
  name: Batista Tagme Na Waie | Tagme Na Waie
  short: Na Waie | Na Wai | Tagme
  sex: m
  office: GNB MIL 2004-11 .. 2009-03-01 army chief

person Carlos Gomes Júnior
  name: Carlos Gomes Junior
  short: Gomes Junior | Gomes Júnior | Gomes
  sex: m
  office: GNB GOV 2004-05-10 .. 2005-11-02 prime minister
  office: GNB GOV 2009-01-02 .. 2012-04-12 prime minister

person Domingos Simões Pereira
  name: Domingos Simoes Pereira
  short: Simoes Pereira | Pereira | Simões Pereira
  sex: m
  office: GNB GOV 2014-07-03 .. 2015-08-20 prime minister
  office: GNB OPP 2015-08-21 .. leader of the PAIGC

person Fernando Dias
  name: Fernando Dias da Costa
  short: Dias | Dias da Costa
  sex: m
  office: GNB OPP 2025-10 .. opposition leader

person Geraldo Martins
  name: Geraldo João Martins
  sex: m
  office: GNB GOV 2023-08-08 .. 2023-12-20 prime minister

person Henrique Rosa
  name: Henrique Pereira Rosa
  sex: m
  office: GNB GOV 2003-09-28 .. 2005-10-01 interim president

person Horta N'Tam
  name: Horta Inta-A Na Man | Horta Nta Na Man | Horta Inta-a
  short: N'Tam | Inta-A | Na Man | Horta N'Tam
  sex: m
  office: GNB MIL 2023 .. 2025-11-26 army chief of staff
  office: GNB GOV 2025-11-27 .. transitional president

person José Américo Bubo Na Tchuto
  name: Bubo Na Tchuto | Jose Americo Bubo Na Tchuto
  short: Na Tchuto | Bubo Na Tchuto
  sex: m
  office: GNB MIL 2003 .. 2011-12 navy chief

person José Mário Vaz
  name: Jose Mario Vaz
  sex: m
  office: GNB GOV 2014-06-23 .. 2020-02-27 president

person José Zamora Induta
  name: Jose Zamora Induta | Zamora Induta
  sex: m
  office: GNB MIL 2009-03 .. 2010-04-01 army chief

person João Bernardo Vieira
  name: Joao Bernardo Vieira | Nino Vieira
  short: Vieira
  sex: m
  office: GNB GOV 1980-11-14 .. 1999-05-07 president
  office: GNB GOV 2005-10-01 .. 2009-03-02 president

person Kumba Yalá
  name: Kumba Yala | Kumba Iala | Koumba Yala | Kumba Ialá
  short: Yala | Yalá | Iala
  sex: m
  office: GNB OPP 1992 .. 2000-02-16 opposition leader
  office: GNB GOV 2000-02-17 .. 2003-09-14 president
  office: GNB OPP 2003-09-15 .. 2014-04-04 opposition leader

person Malam Bacai Sanhá
  name: Malam Bacai Sanha
  sex: m
  office: GNB GOV 1999-05-14 .. 2000-02-17 interim president
  office: GNB PTY 2000-02-18 .. 2009-09-07 politician
  office: GNB GOV 2009-09-08 .. 2012-01-09 president

person Manuel Serifo Nhamadjo
  name: Serifo Nhamadjo
  short: Nhamadjo
  sex: m
  office: GNB GOV 2012-05-11 .. 2014-06-23 interim president

person Nuno Gomes Nabiam
  name: Nuno Nabiam | Nuno Gomes Na Bian
  short: Nabiam | Gomes Nabiam
  sex: m
  office: GNB OPP 2014 .. 2020-02-27 opposition politician
  office: GNB GOV 2020-02-28 .. 2023-08-08 prime minister

person Raimundo Pereira
  sex: m
  office: GNB LEG 2008-12 .. 2012-01-08 speaker of parliament
  office: GNB GOV 2012-01-09 .. 2012-04-12 interim president

person Rui Duarte de Barros
  name: Rui Duarte Barros
  short: de Barros | Barros
  sex: m
  office: GNB GOV 2012-05-16 .. 2014-07-03 prime minister
  office: GNB GOV 2023-12-20 .. 2025-08 prime minister

person Umaro Sissoco Embaló
  name: Umaro Sissoco Embalo | Umaro Sissoco | Umaro Cissoko Embalo
  short: Embalo | Embaló | Sissoco Embalo
  sex: m
  office: GNB GOV 2016-11-18 .. 2018-01-16 prime minister
  office: GNB OPP 2018-01-17 .. 2020-02-26 opposition politician
  office: GNB GOV 2020-02-27 .. 2025-11-26 president

# GNQ Equatorial Guinea

person Nick du Toit
  short: du Toit
  sex: m
  office: GNQ REB 2004-03 .. 2009-11 mercenary

person Severo Moto
  name: Severo Moto Nsa
  short: Moto
  sex: m
  office: GNQ OPP 1983 .. exiled opposition leader

person Simon Mann
  sex: m
  office: GNQ REB 2004-03 .. 2009-11 mercenary

person Teodorin Obiang
  name: Teodoro Nguema Obiang Mangue | Teodorin Nguema Obiang | Teodorín Obiang
  short: Obiang | Obiang Mangue | Teodorin
  sex: m
  office: GNQ GOV 1998 .. vice president from 2012

person Teodoro Obiang Nguema Mbasogo
  name: Teodoro Obiang Nguema | Teodoro Obiang | Obiang Nguema
  short: Obiang | Obiang Nguema | Mbasogo
  sex: m
  office: GNQ GOV 1979-08-03 .. president
