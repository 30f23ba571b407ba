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
  office: AGO LEG 2008-10 .. 2010-02-07 speaker of parliament
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
  office: BDI GOV 2014 .. 2020-06-27 ambassador to the United Nations
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
  office: BEN OPP 1991 .. 1996-04-08 opposition politician
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
  office: BFA GOV 2000-11 .. 2007-05 security minister
  office: BFA GOV 2007-06 .. 2008-06 foreign minister
  office: IGO:UN 2008-07 .. 2011-04-20 mediator for Darfur
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
  name: Paul-Henri Damiba | Paul Henri Damiba
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
  office: BFA OPP 2010-03 .. 2020-12 opposition leader
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
  office: IGO:AU 1999-12 .. 2003 facilitator of the Congo dialogue

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
  office: CIV GOV 2007-04-04 .. 2012-03-11 prime minister
  office: CIV LEG 2012-03-12 .. 2019-02-08 speaker of parliament
  office: CIV OPP 2019-02-09 .. exiled opposition leader

person Hamed Bakayoko
  sex: m
  office: CIV GOV 2003 .. 2010-12 minister
  office: CIV GOV 2011-06 .. 2017-07-18 interior minister
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
  office: CIV GOV 2006-02 .. 2010-02-25 foreign minister
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
  office: CMR GOV 2009-06-30 .. 2019-01-03 communications minister
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
  office: COD OPP 2018-09 .. 2025-07 opposition politician
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
  office: COD PTY 2006-12-06 .. 2017-04 leader of the RCD
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
  office: COD REB 2002 .. 2008-12 chief of staff of the CNDP
  office: COD MIL 2009-01 .. 2012-03 army general
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

person John Numbi
  name: Pierre Numbi
  sex: m
  office: COD COP 2007-07 .. 2010-06 national police chief

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
  office: COD REB 1999-09 .. 2003-06 leader of the RCD-K-ML
  office: COD GOV 2003-07 .. 2011-08 minister, foreign minister from 2007
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
  office: UGA REB 2015 .. leader of the Allied Democratic Forces

person Nguza Karl-i-Bond
  name: Nguz a Karl-i-Bond | Jean Nguza Karl-i-Bond | Nguza Karl-I-Bond
  sex: m
  office: ZAR OPP 1990 .. 1991-11-24 opposition politician
  office: ZAR GOV 1991-11-25 .. 1992-08-15 prime minister

person Patrick Muyaya
  sex: m
  office: COD GOV 2021-04-12 .. communications minister, government spokesman

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
  office: CPV GOV 2016-04-22 .. prime minister

# DJI Djibouti

person Abdoulkader Kamil Mohamed
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

# ERI Eritrea

person Ali Said Abdella
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
  name: Yemane Gebre Meskel | Yemane Ghebremeskel
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
  office: ETH GOV 2010-10 .. 2018-01-07 communications minister
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
  office: ETH JRN 1993 .. 2019-08 journalist
  office: ETH OPP 2019-09 .. 2023-07 opposition politician
  office: ETH REB 2023-08 .. Fano leader

person Gedion Timothewos
  name: Gedion Timotheos | Gideon Timothewos
  short: Gedion | Timothewos
  sex: m
  office: ETH GOV 2020-08 .. 2024-10-17 attorney general, justice minister
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
  office: ETH GOV 2010-10 .. 2012-08-19 deputy prime minister and foreign minister
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
  office: ETH CVL 2005 .. 2019-12-28 Oromo activist
  office: ETH OPP 2019-12-29 .. opposition politician

person Kenea Yadeta
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
  office: ETH GOV 2016-10 .. 2019-04-17 president of Oromia region
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
  sex: m
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
  office: ETH GOV 2013 .. 2024-02-07 minister, national security adviser
  office: ETH SPY 2024-02-08 .. intelligence chief

person Sahle-Work Zewde
  name: Sahlework Zewde
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
  office: GAB GOV 2006-01 .. 2009-06 interior minister
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
  office: GHA GOV 2001-02 .. 2003-03-31 justice minister
  office: GHA GOV 2003-04-01 .. 2007-07 foreign minister
  office: GHA OPP 2009-01-07 .. 2017-01-06 opposition leader
  office: GHA GOV 2017-01-07 .. 2025-01-06 president

person Samuel Okudzeto Ablakwa
  sex: m
  office: GHA GOV 2025-02-07 .. foreign minister

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

person Francisco Pascual Obama Asue
  name: Francisco Obama Asue
  short: Obama Asue | Asue
  sex: m
  office: GNQ GOV 2016-06-23 .. 2023-01-31 prime minister

person Manuel Osa Nsue Nsua
  name: Manuel Osa Nsue
  short: Nsue | Nsua
  sex: m
  office: GNQ GOV 2024-08-17 .. prime minister

person Manuela Roka Botey
  sex: f
  office: GNQ GOV 2023-02-01 .. 2024-08-16 prime minister

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

# KEN Kenya

person Aden Duale
  sex: m
  office: KEN LEG 2013-03 .. 2020-06 majority leader
  office: KEN GOV 2022-10-27 .. defence minister to 2024, minister

person Alfred Mutua
  sex: m
  office: KEN GOV 2004-06 .. 2012-11 government spokesman
  office: KEN GOV 2013-03-27 .. 2022-08 governor of Machakos
  office: KEN GOV 2022-10-27 .. 2023-10-04 foreign minister
  office: KEN GOV 2023-10-05 .. minister

person Amina Mohamed
  name: Amina Mohammed Jibril
  short: Mohamed | Amina
  sex: f
  office: KEN GOV 2013-05-20 .. 2018-01 foreign minister
  office: KEN GOV 2018-02 .. 2022-09 education minister, sports minister

person Babu Owino
  name: Paul Ongili Owino
  sex: m
  office: KEN OPP 2017-08 .. opposition politician

person Boniface Mwangi
  sex: m
  office: KEN CVL 2008 .. activist

person Charles Kahariri
  sex: m
  office: KEN MIL 2024-05-02 .. army chief

person Cyrus Oguna
  sex: m
  office: KEN MIL 2012 .. 2017 military spokesman
  office: KEN GOV 2019-05 .. 2022-10 government spokesman

person Daniel arap Moi
  name: Daniel Arap Moi
  short: Moi | arap Moi
  sex: m
  office: KEN GOV 1978-08-22 .. 2002-12-30 president

person David Maraga
  sex: m
  office: KEN JUD 2016-10-19 .. 2021-01-12 chief justice
  office: KEN OPP 2025 .. opposition politician

person Emmanuel Chirchir
  sex: m
  office: KEN MIL 2011-10 .. 2014 military spokesman

person Eric Kiraithe
  sex: m
  office: KEN COP 2006 .. 2013 police spokesman
  office: KEN GOV 2016 .. 2019-05 government spokesman

person Francis Ogolla
  name: Francis Omondi Ogolla
  sex: m
  office: KEN MIL 2023-04-28 .. 2024-04-18 army chief

person Fred Matiang'i
  name: Fred Matiangi
  sex: m
  office: KEN GOV 2013-05 .. 2022-10-27 education minister, interior minister
  office: KEN OPP 2025-04 .. opposition politician

person George Saitoti
  sex: m
  office: KEN GOV 1989-05 .. 2002-08-30 vice president, finance minister
  office: KEN GOV 2003-01-03 .. 2012-06-10 interior minister from 2008

person Hussein Mohamed
  name: Hussein Mohammed
  sex: m
  office: KEN GOV 2022-09 .. presidential spokesman

person Isaac Hassan
  name: Issack Hassan | Ahmed Issack Hassan
  sex: m
  office: KEN GOV 2009-05 .. 2016-10 head of the electoral commission

person Isaac Mwaura
  sex: m
  office: KEN GOV 2024-03 .. government spokesman

person Jaramogi Oginga Odinga
  name: Oginga Odinga
  short: Odinga
  sex: m
  office: KEN OPP 1991-08 .. 1994-01-20 opposition leader

person John Githongo
  sex: m
  office: KEN GOV 2003-01 .. 2005-02 anti-corruption adviser
  office: KEN CVL 2005-03 .. anti-corruption activist

person Joseph Nkaissery
  name: Joseph Ole Nkaissery
  short: Nkaissery | Nkaiserry
  sex: m
  office: KEN GOV 2014-12-24 .. 2017-07-08 interior minister

person Joseph Ole Lenku
  name: Joseph ole Lenku
  short: ole Lenku | Lenku | Ole Lenku
  sex: m
  office: KEN GOV 2013-05-20 .. 2014-12-02 interior minister

person Julius Karangi
  sex: m
  office: KEN MIL 2011-07 .. 2015-05 army chief

person Kalonzo Musyoka
  name: Stephen Kalonzo Musyoka
  short: Musyoka | Kalonzo
  sex: m
  office: KEN GOV 1993-01 .. 1998-01 foreign minister
  office: KEN GOV 2003-01-03 .. 2004-06-30 foreign minister
  office: KEN OPP 2005-11 .. 2008-01-08 opposition leader
  office: KEN GOV 2008-01-09 .. 2013-04-09 vice president
  office: KEN OPP 2013-04-10 .. opposition leader

person Kenneth Matiba
  sex: m
  office: KEN OPP 1990-05 .. 2007 opposition leader

person Kipchumba Murkomen
  name: Onesimus Kipchumba Murkomen
  sex: m
  office: KEN GOV 2022-10-27 .. 2024-12-18 transport minister, sports minister
  office: KEN GOV 2024-12-19 .. interior minister

person Kithure Kindiki
  name: Abraham Kithure Kindiki
  short: Kindiki
  sex: m
  office: KEN GOV 2022-10-27 .. 2024-10-31 interior minister
  office: KEN GOV 2024-11-01 .. deputy president

person Manoah Esipisu
  sex: m
  office: KEN GOV 2013-04 .. 2018 presidential spokesman

person Martha Karua
  sex: f
  office: KEN GOV 2003-01-03 .. 2009-04-06 justice minister
  office: KEN OPP 2009-04-07 .. opposition leader

person Martha Koome
  sex: f
  office: KEN JUD 2021-05-21 .. chief justice

person Mike Sonko
  name: Mike Mbuvi Sonko | Mbuvi Gideon Kioko
  short: Sonko
  sex: m
  office: KEN GOV 2017-08-21 .. 2020-12-17 governor of Nairobi

person Monica Juma
  sex: f
  office: KEN GOV 2018-02-16 .. 2020-01-13 foreign minister
  office: KEN GOV 2020-01-14 .. 2021-09-28 defence minister
  office: KEN GOV 2021-09-29 .. 2022-10-26 energy minister
  office: KEN GOV 2022-10-27 .. 2025 national security adviser

person Moses Wetangula
  name: Moses Wetang'ula
  sex: m
  office: KEN GOV 2008-01-08 .. 2012-03 foreign minister
  office: KEN OPP 2013-04 .. 2022-09-07 opposition senator
  office: KEN LEG 2022-09-08 .. speaker of parliament

person Musalia Mudavadi
  name: Wycliffe Musalia Mudavadi
  short: Mudavadi
  sex: m
  office: KEN GOV 1993-01 .. 2002-12-29 finance minister, vice president
  office: KEN GOV 2008-04-17 .. 2012-05 deputy prime minister
  office: KEN OPP 2017-04 .. 2022-09-12 opposition leader
  office: KEN GOV 2022-10-27 .. prime cabinet secretary, foreign minister from 2023

person Mwai Kibaki
  sex: m
  office: KEN GOV 1978 .. 1991-12-25 vice president, minister
  office: KEN OPP 1991-12-26 .. 2002-12-29 opposition leader
  office: KEN GOV 2002-12-30 .. 2013-04-09 president

person Nicholas Biwott
  sex: m
  office: KEN GOV 1983 .. 2002-12-29 minister

person Paul Mackenzie
  name: Paul Nthenge Mackenzie | Paul Mackenzie Nthenge
  short: Mackenzie
  sex: m
  office: KEN REL 2003 .. cult leader

person Raila Odinga
  name: Raila Amolo Odinga
  short: Odinga | Raila
  sex: m
  office: KEN OPP 1991-08 .. 2001-05 opposition politician
  office: KEN GOV 2001-06 .. 2002-10 energy minister
  office: KEN GOV 2003-01-03 .. 2005-11-23 roads minister
  office: KEN OPP 2005-11-24 .. 2008-04-16 opposition leader
  office: KEN GOV 2008-04-17 .. 2013-04-09 prime minister
  office: KEN OPP 2013-04-10 .. 2025-10-15 opposition leader

person Raychelle Omamo
  sex: f
  office: KEN GOV 2013-05-20 .. 2020-01-13 defence minister
  office: KEN GOV 2020-01-14 .. 2022-10-27 foreign minister

person Rigathi Gachagua
  name: Geoffrey Rigathi Gachagua
  short: Gachagua
  sex: m
  office: KEN GOV 2022-09-13 .. 2024-10-31 deputy president
  office: KEN OPP 2024-11-01 .. opposition leader

person Robert Ouko
  sex: m
  office: KEN GOV 1988 .. 1990-02-13 foreign minister

person Salim Lone
  sex: m
  office: IGO:UN 1990 .. 2003-09 spokesman
  office: KEN OPP 2007 .. 2008-04 spokesman of the opposition

person Samuel Kivuitu
  sex: m
  office: KEN GOV 1997 .. 2008-12 head of the electoral commission

person Soipan Tuya
  sex: f
  office: KEN GOV 2022-10-27 .. 2024-08-07 environment minister
  office: KEN GOV 2024-08-08 .. defence minister

person Uhuru Kenyatta
  name: Uhuru Muigai Kenyatta
  short: Kenyatta | Uhuru
  sex: m
  office: KEN OPP 2003-01 .. 2008-01-07 opposition leader
  office: KEN GOV 2008-01-08 .. 2013-04-08 deputy prime minister
  office: KEN GOV 2013-04-09 .. 2022-09-13 president
  office: IGO:EAC 2022-09-14 .. facilitator for eastern Congo

person Wafula Chebukati
  sex: m
  office: KEN GOV 2017-01 .. 2023-01 head of the electoral commission

person Wangari Maathai
  short: Maathai
  sex: f
  office: KEN CVL 1977 .. 2003-01-02 environmentalist
  office: KEN GOV 2003-01-03 .. 2005-11 deputy environment minister
  office: KEN CVL 2005-12 .. 2011-09-25 environmentalist

person William Ruto
  name: William Samoei Ruto
  short: Ruto
  sex: m
  office: KEN OPP 2005 .. 2008-04-16 opposition politician
  office: KEN GOV 2008-04-17 .. 2011-08-24 agriculture minister, education minister
  office: KEN GOV 2013-04-09 .. 2022-09-12 deputy president
  office: KEN GOV 2022-09-13 .. president

person Willy Mutunga
  sex: m
  office: KEN JUD 2011-06-20 .. 2016-06-16 chief justice

# LBR Liberia

person Alhaji Kromah
  name: Alhaji G.V. Kromah
  sex: m
  office: LBR REB 1991 .. 1997-01 leader of ULIMO-K

person Amos Sawyer
  sex: m
  office: LBR GOV 1990-11-22 .. 1994-03-07 interim president

person Benjamin Yeaten
  sex: m
  office: LBR SPY 1997-08 .. 2003-08-11 head of presidential security

person Charles Taylor
  name: Charles G. Taylor | Charles Ghankay Taylor
  sex: m
  office: LBR REB 1989-12-24 .. 1997-08-01 leader of the NPFL
  office: LBR GOV 1997-08-02 .. 2003-08-11 president

person Daniel Chea
  sex: m
  office: LBR GOV 1997-08 .. 2006-01-16 defence minister

person David Kpormakpor
  name: David D. Kpormakpor
  sex: m
  office: LBR GOV 1994-03-07 .. 1995-09-01 chairman of the Council of State

person Ellen Johnson Sirleaf
  name: Ellen Johnson-Sirleaf
  short: Johnson Sirleaf | Sirleaf | Johnson-Sirleaf
  sex: f
  office: LBR OPP 1997 .. 2006-01-15 opposition leader
  office: LBR GOV 2006-01-16 .. 2018-01-22 president

person George Boley
  sex: m
  office: LBR REB 1993 .. 1996 leader of the Liberia Peace Council

person George Weah
  name: George Manneh Weah | George Oppong Weah
  sex: m
  office: LBR OPP 2005-04 .. 2018-01-21 opposition leader
  office: LBR GOV 2018-01-22 .. 2024-01-22 president
  office: LBR OPP 2024-01-23 .. opposition leader

person Gyude Bryant
  name: Charles Gyude Bryant
  sex: m
  office: LBR GOV 2003-10-14 .. 2006-01-16 chairman of the transitional government

person Jewel Howard Taylor
  name: Jewel Taylor | Jewel Howard-Taylor
  short: Howard Taylor | Howard-Taylor | Taylor
  sex: f
  office: LBR LEG 2006-01-16 .. 2018-01-21 senator
  office: LBR GOV 2018-01-22 .. 2024-01-22 vice president

person Joseph Boakai
  name: Joseph Nyuma Boakai
  sex: m
  office: LBR GOV 2006-01-16 .. 2018-01-22 vice president
  office: LBR OPP 2018-01-23 .. 2024-01-21 opposition leader
  office: LBR GOV 2024-01-22 .. president

person Leymah Gbowee
  sex: f
  office: LBR CVL 2003 .. peace activist

person Moses Blah
  name: Moses Zeh Blah
  sex: m
  office: LBR GOV 2000-07 .. 2003-10-14 vice president, president from August 2003

person Prince Johnson
  name: Prince Yormie Johnson | Prince Y. Johnson
  sex: m
  office: LBR REB 1990-02 .. 1992-10 leader of the INPFL
  office: LBR LEG 2006-01-16 .. 2024-11-28 senator

person Roosevelt Johnson
  sex: m
  office: LBR REB 1993 .. 1996-08 leader of ULIMO-J
  office: LBR GOV 1997-08 .. 1998-09 minister

person Ruth Perry
  name: Ruth Sando Perry
  sex: f
  office: LBR GOV 1996-09-03 .. 1997-08-02 chairwoman of the Council of State

person Samuel Doe
  name: Samuel K. Doe | Samuel Kanyon Doe
  sex: m
  office: LBR GOV 1980-04-12 .. 1990-09-09 president

person Sekou Conneh
  name: Sekou Damate Conneh
  sex: m
  office: LBR REB 2000 .. 2003-10 leader of LURD
  office: LBR PTY 2003-11 .. politician

person Thomas Nimely
  name: Thomas Yaya Nimely | Thomas Yaya Nimley
  short: Nimely | Nimley
  sex: m
  office: LBR REB 2003-03 .. 2003-09 leader of MODEL
  office: LBR GOV 2003-10 .. 2006-01-16 foreign minister

person Wilton Sankawulo
  sex: m
  office: LBR GOV 1995-09-01 .. 1996-09-03 chairman of the Council of State

person Winston Tubman
  sex: m
  office: IGO:UN 2002 .. 2004 envoy for Somalia
  office: LBR OPP 2005 .. 2012 opposition leader

# LSO Lesotho

person King Letsie III
  name: Letsie III
  short: Letsie
  sex: m
  office: LSO GOV 1990-11-12 .. 1995-01-25 king
  office: LSO GOV 1996-02-07 .. king

person King Moshoeshoe II
  name: Moshoeshoe II
  short: Moshoeshoe
  sex: m
  office: LSO GOV 1966-10-04 .. 1990-11-06 king
  office: LSO GOV 1995-01-25 .. 1996-01-15 king

person Moeketsi Majoro
  sex: m
  office: LSO GOV 2020-05-20 .. 2022-10-28 prime minister

person Ntsu Mokhehle
  sex: m
  office: LSO GOV 1993-04-02 .. 1998-05-29 prime minister

person Pakalitha Mosisili
  sex: m
  office: LSO GOV 1998-05-29 .. 2012-06-08 prime minister
  office: LSO OPP 2012-06-09 .. 2015-03-16 opposition leader
  office: LSO GOV 2015-03-17 .. 2017-06-16 prime minister

person Sam Matekane
  name: Samuel Ntsokoane Matekane
  sex: m
  office: LSO GOV 2022-10-28 .. prime minister

person Thomas Thabane
  name: Tom Thabane
  sex: m
  office: LSO GOV 1998 .. 2006-09 minister
  office: LSO OPP 2006-10 .. 2012-06-07 opposition leader
  office: LSO GOV 2012-06-08 .. 2015-03-17 prime minister
  office: LSO OPP 2015-03-18 .. 2017-06-15 opposition leader
  office: LSO GOV 2017-06-16 .. 2020-05-20 prime minister

# MDG Madagascar

person Albert Zafy
  name: Zafy Albert
  short: Zafy
  sex: m
  office: MDG OPP 1990 .. 1993-03-26 opposition leader
  office: MDG GOV 1993-03-27 .. 1996-09-05 president
  office: MDG OPP 1996-09-06 .. 2017-10-13 opposition politician

person Andry Rajoelina
  sex: m
  office: MDG GOV 2007-12 .. 2009-02-03 mayor of Antananarivo
  office: MDG OPP 2009-02-04 .. 2009-03-16 opposition leader
  office: MDG GOV 2009-03-17 .. 2014-01-25 president of the transition
  office: MDG PTY 2014-01-26 .. 2019-01-18 politician
  office: MDG GOV 2019-01-19 .. 2025-10-14 president

person Christian Ntsay
  sex: m
  office: MDG GOV 2018-06-06 .. 2025-10-06 prime minister

person Didier Ratsiraka
  sex: m
  office: MDG GOV 1975-06-15 .. 1993-03-27 president
  office: MDG OPP 1993-03-28 .. 1997-02-08 opposition leader
  office: MDG GOV 1997-02-09 .. 2002-07-05 president
  office: MDG OPP 2002-07-06 .. 2021-03-28 opposition politician

person Hery Rajaonarimampianina
  sex: m
  office: MDG GOV 2009 .. 2014-01-24 finance minister
  office: MDG GOV 2014-01-25 .. 2018-09-07 president

person Jacques Sylla
  sex: m
  office: MDG GOV 2002-02-26 .. 2007-01-20 prime minister

person Jean Ravelonarivo
  sex: m
  office: MDG GOV 2015-01-14 .. 2016-04-13 prime minister

person Marc Ravalomanana
  sex: m
  office: MDG GOV 1999-11 .. 2002-02-21 mayor of Antananarivo
  office: MDG GOV 2002-02-22 .. 2009-03-17 president
  office: MDG OPP 2009-03-18 .. opposition leader

person Michael Randrianirina
  name: Colonel Michael Randrianirina | Mickaël Randrianirina
  sex: m
  office: MDG MIL 2025-10-11 .. 2025-10-13 colonel
  office: MDG GOV 2025-10-14 .. president

person Norbert Ratsirahonana
  sex: m
  office: MDG GOV 1996-05-28 .. 1997-02-21 prime minister, acting president

person Olivier Mahafaly Solonandrasana
  name: Olivier Mahafaly
  short: Mahafaly | Solonandrasana
  sex: m
  office: MDG GOV 2016-04-13 .. 2018-06-04 prime minister

person Omer Beriziky
  sex: m
  office: MDG GOV 2011-11-02 .. 2014-04-16 prime minister

person Tantely Andrianarivo
  sex: m
  office: MDG GOV 1998-07-23 .. 2002-05-31 prime minister

# MLI Mali

person Abdoulaye Diop
  sex: m
  office: MLI GOV 2014-04-11 .. 2017-04-08 foreign minister
  office: MLI GOV 2021-06-11 .. foreign minister

person Abdoulaye Maïga
  name: Abdoulaye Maiga
  sex: m
  office: MLI GOV 2021-06 .. 2024-11-20 territorial administration minister, government spokesman
  office: MLI GOV 2024-11-21 .. prime minister

person Adnan Abu Walid al-Sahrawi
  name: Abu Walid al-Sahrawi | Adnan Abou Walid Sahraoui | Adnan Abu Walid al Sahrawi
  short: al-Sahrawi | Sahrawi | Sahraoui
  sex: m
  office: MLI REB 2011-10 .. 2015-04 spokesman of MUJAO
  office: IMG:IS 2015-05 .. leader of the Islamic State in the Greater Sahara

person Alghabass Ag Intalla
  name: Alghabass Ag Intallah
  short: Ag Intalla | Intalla | Ag Intallah
  sex: m
  office: MLI REB 2012 .. Tuareg rebel leader

person Amadou Koufa
  name: Hamadoun Koufa | Amadou Kouffa
  sex: m
  office: MLI REB 2015-01 .. 2017-03-01 leader of the Macina Liberation Front
  office: IMG:JNIM 2017-03-02 .. commander of JNIM

person Amadou Sanogo
  name: Amadou Haya Sanogo | Captain Amadou Sanogo
  sex: m
  office: MLI GOV 2012-03-22 .. 2012-04-12 junta leader
  office: MLI MIL 2012-04-13 .. 2013-11-27 army captain

person Amadou Toumani Touré
  name: Amadou Toumani Toure
  short: Touré | Toure
  sex: m
  office: MLI GOV 1991-03-26 .. 1992-06-08 head of state
  office: IGO:AU 1992-06-09 .. 2002-06-07 mediator
  office: MLI GOV 2002-06-08 .. 2012-03-22 president

person Assimi Goïta
  name: Assimi Goita | Colonel Assimi Goita
  sex: m
  office: MLI MIL 2010 .. 2020-08-17 colonel
  office: MLI GOV 2020-08-18 .. president

person Bah Ndaw
  name: Bah N'Daw | Bah N'Daou
  sex: m
  office: MLI GOV 2014-05 .. 2015-01 defence minister
  office: MLI GOV 2020-09-25 .. 2021-05-24 president

person Bilal Ag Acherif
  name: Bilal Ag Chérif | Bilal Ag Cherif
  short: Ag Acherif | Acherif | Ag Cherif | Ag Chérif
  sex: m
  office: MLI REB 2011-10 .. leader of the MNLA

person Boubou Cissé
  name: Boubou Cisse
  sex: m
  office: MLI GOV 2016-01 .. 2019-04-22 finance minister
  office: MLI GOV 2019-04-23 .. 2020-08-18 prime minister

person Cheick Modibo Diarra
  sex: m
  office: MLI GOV 2012-04-17 .. 2012-12-11 prime minister

person Choguel Maïga
  name: Choguel Kokalla Maïga | Choguel Maiga | Choguel Kokalla Maiga
  sex: m
  office: MLI OPP 2020-06 .. 2021-06-06 spokesman of the M5-RFP movement
  office: MLI GOV 2021-06-07 .. 2024-11-20 prime minister

person Cissé Mariam Kaïdama Sidibé
  name: Mariam Kaidama Sidibe | Cisse Mariam Kaidama Sidibe
  short: Sidibe | Sidibé
  sex: f
  office: MLI GOV 2011-04-03 .. 2012-03-22 prime minister

person Dioncounda Traoré
  name: Dioncounda Traore
  sex: m
  office: MLI LEG 2007-09 .. 2012-04-11 speaker of parliament
  office: MLI GOV 2012-04-12 .. 2013-09-04 interim president

person Django Sissoko
  name: Diango Cissoko
  sex: m
  office: MLI GOV 2012-12-11 .. 2013-09-05 prime minister

person El Hadj Ag Gamou
  name: El Hadji Ag Gamou | Alhaji Ag Gamou
  short: Ag Gamou | Gamou
  sex: m
  office: MLI MIL 1997 .. army general

person Ibrahim Ag Bahanga
  short: Ag Bahanga | Bahanga
  sex: m
  office: MLI REB 2006-05 .. Tuareg rebel leader

person Ibrahim Boubacar Keïta
  name: Ibrahim Boubacar Keita | Ibrahim Boubakar Keita | IBK
  short: Keita | Keïta | IBK
  sex: m
  office: MLI GOV 1994-02-04 .. 2000-02-15 prime minister
  office: MLI LEG 2002-09-16 .. 2007-09-03 speaker of parliament
  office: MLI OPP 2007-09-04 .. 2013-09-03 opposition leader
  office: MLI GOV 2013-09-04 .. 2020-08-18 president

person Ismaël Wagué
  name: Ismael Wague
  sex: m
  office: MLI MIL 2020-08-18 .. 2020-10-04 junta spokesman
  office: MLI GOV 2020-10-05 .. reconciliation minister

person Iyad Ag Ghaly
  name: Iyad Ag Ghali | Iyad ag Ghali
  short: Ghaly | Ghali | Ag Ghaly | Ag Ghali
  sex: m
  office: MLI REB 1990-06 .. 1996-03 Tuareg rebel leader
  office: MLI REB 2011-11 .. 2017-03-01 leader of Ansar Dine
  office: IMG:JNIM 2017-03-02 .. leader of JNIM

person Mahmoud Dicko
  name: Imam Mahmoud Dicko
  sex: m
  office: MLI REL 2008-01 .. imam and protest leader

person Malick Diaw
  sex: m
  office: MLI MIL 2020-08-18 .. 2020-12-04 junta officer
  office: MLI LEG 2020-12-05 .. president of the transitional council

person Moctar Ouane
  sex: m
  office: MLI GOV 2004-05 .. 2011-04 foreign minister
  office: MLI GOV 2020-09-28 .. 2021-05-24 prime minister

person Modibo Keïta
  name: Modibo Keita
  sex: m
  office: MLI GOV 2002-03-18 .. 2002-06-09 prime minister
  office: MLI GOV 2015-01-09 .. 2017-04-08 prime minister

person Modibo Sidibé
  name: Modibo Sidibe
  sex: m
  office: MLI GOV 1997-09 .. 2002-06 foreign minister
  office: MLI GOV 2007-09-28 .. 2011-04-03 prime minister

person Mohamed Elmaouloud Ramadane
  name: Mohamed Elmaouloud Ramadan
  sex: m
  office: MLI REB 2018 .. spokesman of the Tuareg rebels

person Moussa Mara
  sex: m
  office: MLI GOV 2014-04-05 .. 2015-01-09 prime minister
  office: MLI OPP 2018 .. opposition politician

person Moussa Traoré
  name: Moussa Traore
  sex: m
  office: MLI GOV 1968-11-19 .. 1991-03-26 president

person Oumar Tatam Ly
  sex: m
  office: MLI GOV 2013-09-05 .. 2014-04-05 prime minister

person Sadio Camara
  name: Colonel Sadio Camara
  sex: m
  office: MLI GOV 2020-10-05 .. 2021-05-24 defence minister
  office: MLI GOV 2021-06-11 .. 2026-04-25 defence minister

person Soumaïla Cissé
  name: Soumaila Cisse
  sex: m
  office: MLI OPP 2012-04 .. 2020-12-25 opposition leader

person Soumeylou Boubèye Maïga
  name: Soumeylou Boubeye Maiga
  sex: m
  office: MLI SPY 1993 .. 2000-01 intelligence chief
  office: MLI GOV 2000-02 .. 2002-06 defence minister
  office: MLI GOV 2011-04 .. 2012-03-22 foreign minister
  office: MLI GOV 2013-09 .. 2014-05-27 defence minister
  office: MLI GOV 2017-12-31 .. 2019-04-18 prime minister

person Tiébilé Dramé
  name: Tiebile Drame
  sex: m
  office: MLI OPP 2013 .. 2019-05-04 opposition politician
  office: MLI GOV 2019-05-05 .. 2020-08-18 foreign minister

# MOZ Mozambique

person Adriano Maleiane
  sex: m
  office: MOZ GOV 2015-01 .. 2022-03-02 finance minister
  office: MOZ GOV 2022-03-03 .. 2025-01-15 prime minister

person Afonso Dhlakama
  name: Alfonso Dhlakama
  sex: m
  office: MOZ REB 1979-10 .. 1992-10-04 leader of Renamo
  office: MOZ OPP 1992-10-05 .. 2012-10 leader of Renamo
  office: MOZ REB 2012-11 .. 2014-09-05 leader of Renamo
  office: MOZ OPP 2014-09-06 .. 2018-05-03 leader of Renamo

person Aires Ali
  name: Aires Bonifacio Ali
  sex: m
  office: MOZ GOV 2010-01-16 .. 2012-10-08 prime minister

person Alberto Vaquina
  sex: m
  office: MOZ GOV 2012-10-08 .. 2015-01-17 prime minister

person Alcinda Abreu
  sex: f
  office: MOZ GOV 2005-02 .. 2008-03 foreign minister

person Armando Guebuza
  name: Armando Emilio Guebuza | Armando Emílio Guebuza
  sex: m
  office: MOZ GOV 1987 .. 1993 minister
  office: MOZ PTY 1994 .. 2005-02-01 Frelimo politician
  office: MOZ GOV 2005-02-02 .. 2015-01-15 president

person Bernardino Rafael
  sex: m
  office: MOZ COP 2017-10 .. 2025-01 national police chief

person Carlos Agostinho do Rosário
  name: Carlos Agostinho do Rosario
  short: do Rosário | do Rosario | Rosario
  sex: m
  office: MOZ GOV 2015-01-17 .. 2022-03-03 prime minister

person Carlos Cardoso
  sex: m
  office: MOZ JRN 1990 .. 2000-11-22 journalist

person Cristóvão Chume
  name: Cristovao Chume
  sex: m
  office: MOZ GOV 2021-11 .. defence minister

person Daniel Chapo
  name: Daniel Francisco Chapo
  sex: m
  office: MOZ GOV 2016-03 .. 2024-05-04 governor of Inhambane
  office: MOZ PTY 2024-05-05 .. 2025-01-14 presidential candidate
  office: MOZ GOV 2025-01-15 .. president

person Daviz Simango
  sex: m
  office: MOZ GOV 2003 .. 2021-02-22 mayor of Beira, leader of the MDM

person Filipe Nyusi
  name: Filipe Jacinto Nyusi
  sex: m
  office: MOZ GOV 2008-03 .. 2014-02 defence minister
  office: MOZ PTY 2014-03 .. 2015-01-14 presidential candidate
  office: MOZ GOV 2015-01-15 .. 2025-01-15 president

person Graça Machel
  name: Graca Machel
  short: Machel | Graca Machel
  sex: f
  office: MOZ CVL 1990 .. campaigner

person Joaquim Chissano
  name: Joaquim Alberto Chissano
  sex: m
  office: MOZ GOV 1986-11-06 .. 2005-02-02 president

person José Pacheco
  name: Jose Pacheco | Jose Condungua Pacheco
  sex: m
  office: MOZ GOV 2005-02 .. 2017-11 interior minister, agriculture minister
  office: MOZ GOV 2017-12 .. 2020-01 foreign minister

person Lutero Simango
  sex: m
  office: MOZ OPP 2021-12 .. leader of the MDM

person Luísa Diogo
  name: Luisa Diogo | Luisa Dias Diogo
  sex: f
  office: MOZ GOV 2000-01 .. 2004-02-16 finance minister
  office: MOZ GOV 2004-02-17 .. 2010-01-16 prime minister

person Manuel Chang
  sex: m
  office: MOZ GOV 2005-02 .. 2015-01-18 finance minister

person Maria Benvinda Levi
  name: Benvinda Levi
  sex: f
  office: MOZ GOV 2025-01-17 .. prime minister

person Mariano Nhongo
  sex: m
  office: MOZ REB 2019-06 .. leader of the Renamo Military Junta

person Mário Machungo
  name: Mario Machungo | Mario da Graca Machungo
  sex: m
  office: MOZ GOV 1986-07-17 .. 1994-12-16 prime minister

person Oldemiro Balói
  name: Oldemiro Baloi | Oldemiro Júlio Marques Balói
  sex: m
  office: MOZ GOV 2008-03 .. 2017-12 foreign minister

person Ossufo Momade
  sex: m
  office: MOZ OPP 2018-05-05 .. leader of Renamo

person Pascoal Mocumbi
  sex: m
  office: MOZ GOV 1987-01 .. 1994-12-15 foreign minister
  office: MOZ GOV 1994-12-16 .. 2004-02-17 prime minister

person Venâncio Mondlane
  name: Venancio Mondlane
  sex: m
  office: MOZ OPP 2013 .. opposition leader

person Verónica Macamo
  name: Veronica Macamo
  sex: f
  office: MOZ LEG 2010-01 .. 2020-01-17 speaker of parliament
  office: MOZ GOV 2020-01-18 .. 2025-01 foreign minister

# MRT Mauritania

person Ahmed Ould Daddah
  short: Daddah | Ould Daddah
  sex: m
  office: MRT OPP 1992-01 .. opposition leader

person Biram Dah Abeid
  name: Biram Ould Dah Ould Abeid | Biram Ould Abeid | Biram Dah Ould Abeid
  short: Abeid | Biram
  sex: m
  office: MRT OPP 2008 .. anti-slavery campaigner and opposition leader

person Ely Ould Mohamed Vall
  name: Ely Ould Mohammed Vall
  short: Vall | Ould Mohamed Vall
  sex: m
  office: MRT COP 1985 .. 2005-08-02 police chief
  office: MRT GOV 2005-08-03 .. 2007-04-19 head of the military council
  office: MRT OPP 2009-06 .. 2017-05-05 opposition politician

person Ismail Ould Sidiya
  name: Ismail Ould Bedde Ould Cheikh Sidiya | Ismail Ould Cheikh Sidiya
  short: Sidiya | Ould Sidiya
  sex: m
  office: MRT GOV 2019-08-03 .. 2020-08-06 prime minister

person Maaouya Ould Sid'Ahmed Taya
  name: Maaouya Ould Taya | Maaouiya Ould Taya | Maaoya Ould Sid'Ahmed Taya
  short: Taya | Ould Taya
  sex: m
  office: MRT GOV 1984-12-12 .. 2005-08-03 president

person Messaoud Ould Boulkheir
  short: Boulkheir | Ould Boulkheir
  sex: m
  office: MRT OPP 1995 .. 2007-04-25 opposition leader
  office: MRT LEG 2007-04-26 .. 2013-12 speaker of parliament

person Mohamed Ould Abdel Aziz
  name: Mohammed Ould Abdel Aziz
  short: Abdel Aziz | Ould Abdel Aziz | Aziz
  sex: m
  office: MRT MIL 2003 .. 2008-08-05 head of the presidential guard
  office: MRT GOV 2008-08-06 .. 2009-04-15 head of the military council
  office: MRT GOV 2009-08-05 .. 2019-08-01 president
  office: MRT OPP 2021-04 .. opposition politician

person Mohamed Ould Bilal
  name: Mohamed Ould Bilal Messoud
  short: Bilal | Ould Bilal
  sex: m
  office: MRT GOV 2020-08-06 .. 2024-08-02 prime minister

person Mohamed Ould Ghazouani
  name: Mohamed Ould Cheikh Ghazouani | Mohamed Ould Cheikh El Ghazouani | Mohammed Ould Ghazouani
  short: Ghazouani | Ould Ghazouani | El Ghazouani
  sex: m
  office: MRT MIL 2008-08 .. 2018-09 army chief
  office: MRT GOV 2018-10 .. 2019-02 defence minister
  office: MRT PTY 2019-03 .. 2019-07-31 presidential candidate
  office: MRT GOV 2019-08-01 .. president

person Mokhtar Ould Djay
  name: Mokhtar Ould Diay | El Moctar Ould Djay
  short: Djay | Ould Djay
  sex: m
  office: MRT GOV 2024-08-02 .. prime minister

person Moulaye Ould Mohamed Laghdaf
  short: Laghdaf | Ould Laghdaf
  sex: m
  office: MRT GOV 2008-08-14 .. 2014-08-20 prime minister

person Saleh Ould Hanenna
  name: Saleh Ould Hanena | Salah Ould Hannena
  short: Hanenna | Ould Hanenna | Hanena
  sex: m
  office: MRT REB 2003-06 .. 2004-10 coup leader
  office: MRT OPP 2005-09 .. opposition politician

person Sidi Ould Cheikh Abdallahi
  name: Sidi Ould Cheikh Abdellahi | Sidi Mohamed Ould Cheikh Abdallahi
  short: Abdallahi | Ould Cheikh Abdallahi
  sex: m
  office: MRT GOV 2007-04-19 .. 2008-08-06 president

person Yahya Ould Hademine
  short: Hademine | Ould Hademine
  sex: m
  office: MRT GOV 2014-08-21 .. 2018-10-29 prime minister

# MUS Mauritius

person Ameenah Gurib-Fakim
  name: Ameenah Gurib Fakim
  short: Gurib-Fakim
  sex: f
  office: MUS GOV 2015-06-05 .. 2018-03-23 president

person Anerood Jugnauth
  name: Sir Anerood Jugnauth
  short: Jugnauth
  sex: m
  office: MUS GOV 1982-06-16 .. 1995-12-27 prime minister
  office: MUS OPP 1995-12-28 .. 2000-09-16 opposition leader
  office: MUS GOV 2000-09-17 .. 2003-09-30 prime minister
  office: MUS GOV 2003-10-07 .. 2012-03-31 president
  office: MUS OPP 2012-04-01 .. 2014-12-16 opposition leader
  office: MUS GOV 2014-12-17 .. 2017-01-23 prime minister

person Dharam Gokhool
  name: Dharambeer Gokhool
  sex: m
  office: MUS GOV 2024-12-07 .. president

person Navin Ramgoolam
  name: Navinchandra Ramgoolam
  sex: m
  office: MUS GOV 1995-12-27 .. 2000-09-17 prime minister
  office: MUS OPP 2000-09-18 .. 2005-07-04 opposition leader
  office: MUS GOV 2005-07-05 .. 2014-12-17 prime minister
  office: MUS OPP 2014-12-18 .. 2024-11-12 opposition leader
  office: MUS GOV 2024-11-13 .. prime minister

person Paul Bérenger
  name: Paul Berenger
  sex: m
  office: MUS OPP 1983 .. 2000-09-16 opposition leader
  office: MUS GOV 2000-09-17 .. 2003-09-29 deputy prime minister
  office: MUS GOV 2003-09-30 .. 2005-07-05 prime minister
  office: MUS OPP 2005-07-06 .. 2024-11-12 opposition leader
  office: MUS GOV 2024-11-13 .. deputy prime minister

person Pravind Jugnauth
  name: Pravind Kumar Jugnauth
  sex: m
  office: MUS GOV 2014-12 .. 2017-01-22 minister
  office: MUS GOV 2017-01-23 .. 2024-11-12 prime minister
  office: MUS OPP 2024-11-13 .. opposition leader

person Pritvirajsing Roopun
  name: Prithvirajsing Roopun
  sex: m
  office: MUS GOV 2019-12-02 .. 2024-12-06 president

# MWI Malawi

person Bakili Muluzi
  sex: m
  office: MWI OPP 1992 .. 1994-05-23 opposition leader
  office: MWI GOV 1994-05-24 .. 2004-05-24 president
  office: MWI PTY 2004-05-25 .. 2012 leader of the UDF

person Bingu wa Mutharika
  short: Mutharika | wa Mutharika
  sex: m
  office: MWI GOV 2004-05-24 .. 2012-04-05 president

person Hastings Banda
  name: Hastings Kamuzu Banda | Kamuzu Banda
  sex: m
  office: MWI GOV 1966-07-06 .. 1994-05-24 president

person John Tembo
  sex: m
  office: MWI GOV 1984 .. 1994-04 minister
  office: MWI OPP 1994-05 .. 2013-08 opposition leader

person Joyce Banda
  sex: f
  office: MWI GOV 2006-06 .. 2009-05-28 foreign minister
  office: MWI GOV 2009-05-29 .. 2012-04-06 vice president
  office: MWI GOV 2012-04-07 .. 2014-05-31 president
  office: MWI OPP 2014-06-01 .. opposition leader

person Lazarus Chakwera
  sex: m
  office: MWI OPP 2013-08 .. 2020-06-27 opposition leader
  office: MWI GOV 2020-06-28 .. 2025-10-04 president
  office: MWI OPP 2025-10-05 .. leader of the Malawi Congress Party

person Peter Mutharika
  name: Arthur Peter Mutharika
  short: Mutharika
  sex: m
  office: MWI GOV 2009-06 .. 2012-03 minister, foreign minister
  office: MWI OPP 2012-04 .. 2014-05-30 opposition leader
  office: MWI GOV 2014-05-31 .. 2020-06-27 president
  office: MWI OPP 2020-06-28 .. 2025-10-03 opposition leader
  office: MWI GOV 2025-10-04 .. president

person Saulos Chilima
  sex: m
  office: MWI GOV 2014-05-31 .. 2024-06-10 vice president

# NAM Namibia

person Elijah Ngurare
  sex: m
  office: NAM GOV 2025-03-21 .. prime minister

person Hage Geingob
  sex: m
  office: NAM GOV 1990-03-21 .. 2002-08-28 prime minister
  office: NAM GOV 2008-04 .. 2015-03-20 trade minister, prime minister from 2012
  office: NAM GOV 2015-03-21 .. 2024-02-04 president

person Hifikepunye Pohamba
  sex: m
  office: NAM GOV 1990-03-21 .. 2005-03-20 minister
  office: NAM GOV 2005-03-21 .. 2015-03-21 president

person Mishake Muyongo
  sex: m
  office: NAM OPP 1991 .. 1998-08 opposition leader
  office: NAM REB 1998-10 .. leader of the Caprivi secessionists

person Nahas Angula
  sex: m
  office: NAM GOV 2005-03-21 .. 2012-12-03 prime minister
  office: NAM GOV 2012-12-04 .. 2015-03-20 defence minister

person Nangolo Mbumba
  sex: m
  office: NAM GOV 2018-02-08 .. 2025-03-21 vice president, president from February 2024

person Netumbo Nandi-Ndaitwah
  short: Nandi-Ndaitwah
  sex: f
  office: NAM GOV 2012-12-04 .. 2025-03-20 foreign minister, vice president from 2024
  office: NAM GOV 2025-03-21 .. president

person Panduleni Itula
  sex: m
  office: NAM OPP 2019-08 .. opposition leader

person Saara Kuugongelwa-Amadhila
  name: Saara Kuugongelwa
  short: Kuugongelwa-Amadhila | Kuugongelwa
  sex: f
  office: NAM GOV 2003-05 .. 2015-03-20 finance minister
  office: NAM GOV 2015-03-21 .. 2025-03-21 prime minister

person Sam Nujoma
  sex: m
  office: NAM REB 1960-04 .. 1990-03-20 leader of SWAPO
  office: NAM GOV 1990-03-21 .. 2005-03-21 president

person Theo-Ben Gurirab
  name: Theo Ben Gurirab
  sex: m
  office: NAM GOV 1990-03-21 .. 2002-08-27 foreign minister
  office: NAM GOV 2002-08-28 .. 2005-03-20 prime minister

# NER Niger

person Abdourahamane Tchiani
  name: Abdourahmane Tchiani | Abdourahamane Tiani | Omar Tchiani | Abdourahmane Tiani | General Tchiani
  sex: m
  office: NER MIL 2011 .. 2023-07-25 head of the presidential guard
  office: NER GOV 2023-07-26 .. president

person Aghaly Alambo
  name: Aghali Alambo | Agaly ag Alambo
  sex: m
  office: NER REB 2007-02 .. 2009-10 leader of the MNJ

person Ali Lamine Zeine
  name: Ali Mahaman Lamine Zeine | Ali Mahamane Lamine Zeine
  short: Zeine | Lamine Zeine
  sex: m
  office: NER GOV 2002 .. 2010-02-18 finance minister
  office: NER GOV 2023-08-08 .. prime minister

person Ali Saibou
  name: Ali Saïbou
  sex: m
  office: NER GOV 1987-11-10 .. 1993-04-16 president

person Amadou Abdramane
  name: Amadou Abdramane Mounkaila | Colonel Amadou Abdramane
  sex: m
  office: NER MIL 2023-07-26 .. junta spokesman

person Amadou Cheiffou
  sex: m
  office: NER GOV 1991-11-02 .. 1993-04-17 prime minister

person Aïchatou Mindaoudou
  name: Aichatou Mindaoudou
  sex: f
  office: NER GOV 2001-09 .. 2010-02-18 foreign minister
  office: IGO:UN 2011 .. 2017-06 envoy for Ivory Coast

person Bakary Yaou Sangaré
  name: Bakary Yaou Sangare
  sex: m
  office: NER GOV 2023-08-10 .. foreign minister

person Brigi Rafini
  sex: m
  office: NER GOV 2011-04-07 .. 2021-04-03 prime minister

person Daouda Malam Wanké
  name: Daouda Mallam Wanke | Daouda Malam Wanke
  sex: m
  office: NER GOV 1999-04-11 .. 1999-12-22 president

person Hama Amadou
  sex: m
  office: NER GOV 1995-02-21 .. 1996-01-27 prime minister
  office: NER GOV 2000-01-03 .. 2007-06-03 prime minister
  office: NER LEG 2011-04 .. 2014-08-27 speaker of parliament
  office: NER OPP 2014-08-28 .. 2024-10-23 opposition leader

person Hassoumi Massoudou
  name: Hassoumi Massaoudou
  sex: m
  office: NER GOV 2011-04 .. 2016-09 interior minister
  office: NER GOV 2016-10 .. 2019-01 finance minister
  office: NER GOV 2021-04 .. 2023-07-26 foreign minister

person Ibrahim Baré Maïnassara
  name: Ibrahim Bare Mainassara | Ibrahim Barre Mainassara
  short: Mainassara | Maïnassara | Bare Mainassara
  sex: m
  office: NER GOV 1996-01-27 .. 1999-04-09 president

person Mahamadou Issoufou
  name: Issoufou Mahamadou
  short: Issoufou
  sex: m
  office: NER GOV 1993-04-17 .. 1994-09-28 prime minister
  office: NER OPP 1996-01-28 .. 2011-04-06 opposition leader
  office: NER GOV 2011-04-07 .. 2021-04-02 president

person Mahamane Ousmane
  sex: m
  office: NER GOV 1993-04-16 .. 1996-01-27 president
  office: NER OPP 1996-01-28 .. 1999-12-28 opposition leader
  office: NER LEG 1999-12-29 .. 2009-05-26 speaker of parliament
  office: NER OPP 2009-05-27 .. opposition leader

person Mamadou Tandja
  name: Tandja Mamadou
  short: Tandja
  sex: m
  office: NER OPP 1991 .. 1999-12-21 opposition leader
  office: NER GOV 1999-12-22 .. 2010-02-18 president

person Mano Dayak
  sex: m
  office: NER REB 1993-09 .. 1995-12-15 Tuareg rebel leader

person Mohamed Bazoum
  name: Mohammed Bazoum
  sex: m
  office: NER GOV 1995 .. 1996-01-27 foreign minister
  office: NER GOV 2011-04-21 .. 2020-06 foreign minister, interior minister from 2016
  office: NER GOV 2021-04-02 .. 2023-07-26 president

person Moussa Salaou Barmou
  name: Moussa Barmou
  sex: m
  office: NER MIL 2020 .. army general, chief of staff from 2023

person Ouhoumoudou Mahamadou
  sex: m
  office: NER GOV 2021-04-03 .. 2023-07-26 prime minister

person Rhissa Ag Boula
  name: Rhissa ag Boula
  short: Ag Boula | Boula
  sex: m
  office: NER REB 1993 .. 1996-11 Tuareg rebel leader
  office: NER GOV 1996-12 .. 2004-02 tourism minister
  office: NER REB 2008-01 .. 2009 Tuareg rebel leader
  office: NER GOV 2011-09 .. 2023-07-26 presidential adviser
  office: NER REB 2023-08 .. rebel leader

person Salifou Mody
  name: Salifou Modi
  sex: m
  office: NER MIL 2020-01 .. 2023-03-31 army chief
  office: NER GOV 2023-08-10 .. defence minister

person Salou Djibo
  sex: m
  office: NER GOV 2010-02-18 .. 2011-04-07 head of the military council

person Seyni Oumarou
  sex: m
  office: NER GOV 2007-06-03 .. 2009-09-23 prime minister
  office: NER OPP 2011-04 .. 2016-10 opposition leader
  office: NER LEG 2021-03 .. 2023-07-26 speaker of parliament

# NGA Nigeria

person Abba Moro
  name: Abba Patrick Moro
  sex: m
  office: NGA GOV 2011-07 .. 2015-05-29 interior minister

person Abdulsalami Abubakar
  name: Abdulsalam Abubakar | Abdulsalami Alhaji Abubakar
  sex: m
  office: NGA MIL 1993-11 .. 1998-06-08 chief of defence staff
  office: NGA GOV 1998-06-09 .. 1999-05-29 head of state
  office: IGO:ECOWAS 2003-05 .. 2003-10 mediator for Liberia
  office: IGO:ECOWAS 2023-08 .. 2023-12 envoy for Niger

person Abike Dabiri-Erewa
  name: Abike Dabiri
  sex: f
  office: NGA GOV 2015-11 .. head of the diaspora commission

person Abu Musab al-Barnawi
  name: Habib Yusuf | Abu Mus'ab al-Barnawi
  short: Barnawi | al-Barnawi
  sex: m
  office: IMG:IS 2016-08 .. leader of Islamic State West Africa Province

person Abu Qaqa
  name: Abul Qaqa
  short: Qaqa | Abu Qaqa
  sex: m
  office: NGA REB 2011 .. 2012 Boko Haram spokesman

person Abubakar Shekau
  name: Abu Bakr Shekau | Abubakar Shekaw
  sex: m
  office: NGA REB 2009-07 .. leader of Boko Haram

person Adams Oshiomhole
  sex: m
  office: NGA LAB 1999 .. 2007 head of the Nigeria Labour Congress
  office: NGA GOV 2008-11-12 .. 2016-11-12 governor of Edo
  office: NGA PTY 2018-06 .. 2020-06 head of the All Progressives Congress

person Ahmed Lawan
  name: Ahmad Lawan
  sex: m
  office: NGA LEG 2019-06-11 .. 2023-06-11 president of the senate

person Alex Badeh
  name: Alex Sabundu Badeh
  sex: m
  office: NGA MIL 2014-01 .. 2015-07-13 chief of defence staff

person Aliko Dangote
  sex: m
  office: NGA BUS 1981 .. chairman of the Dangote Group

person Aminu Tambuwal
  name: Aminu Waziri Tambuwal
  sex: m
  office: NGA LEG 2011-06-06 .. 2015-05-28 speaker of parliament
  office: NGA GOV 2015-05-29 .. 2023-05-29 governor of Sokoto

person Ateke Tom
  sex: m
  office: NGA REB 2003 .. 2009-10 Niger Delta militant leader

person Atiku Abubakar
  short: Abubakar | Atiku
  sex: m
  office: NGA GOV 1999-05-29 .. 2007-05-29 vice president
  office: NGA OPP 2007-05-30 .. opposition leader

person Attahiru Jega
  sex: m
  office: NGA GOV 2010-06 .. 2015-06-30 head of the electoral commission

person Ayo Fayose
  name: Ayodele Fayose
  sex: m
  office: NGA GOV 2014-10-16 .. 2018-10-16 governor of Ekiti

person Azubuike Ihejirika
  sex: m
  office: NGA MIL 2010-09 .. 2014-01 army chief

person Babagana Monguno
  name: Mohammed Babagana Monguno
  sex: m
  office: NGA GOV 2015-07-13 .. 2023-06-19 national security adviser

person Babagana Zulum
  name: Babagana Umara Zulum
  sex: m
  office: NGA GOV 2019-05-29 .. governor of Borno

person Babajide Sanwo-Olu
  sex: m
  office: NGA GOV 2019-05-29 .. governor of Lagos

person Babatunde Fashola
  name: Babatunde Raji Fashola
  sex: m
  office: NGA GOV 2007-05-29 .. 2015-05-29 governor of Lagos
  office: NGA GOV 2015-11-11 .. 2023-05-29 works minister

person Bashir Magashi
  name: Bashir Salihi Magashi
  sex: m
  office: NGA GOV 2019-08-21 .. 2023-05-29 defence minister

person Bayo Onanuga
  sex: m
  office: NGA GOV 2023-10 .. presidential spokesman

person Bello Turji
  sex: m
  office: NGA CRM 2018 .. bandit leader

person Bola Tinubu
  name: Bola Ahmed Tinubu | Bola Ahmed Adekunle Tinubu
  sex: m
  office: NGA OPP 1994 .. 1999-05-28 pro-democracy exile
  office: NGA GOV 1999-05-29 .. 2007-05-29 governor of Lagos
  office: NGA OPP 2007-05-30 .. 2015-05-28 opposition leader
  office: NGA PTY 2015-05-29 .. 2023-05-28 leader of the All Progressives Congress
  office: NGA GOV 2023-05-29 .. president

person Bukola Saraki
  name: Abubakar Bukola Saraki
  sex: m
  office: NGA GOV 2003-05-29 .. 2011-05-29 governor of Kwara
  office: NGA LEG 2015-06-09 .. 2019-06-09 president of the senate
  office: NGA OPP 2019-06-10 .. opposition politician

person Chris Olukolade
  sex: m
  office: NGA MIL 2013 .. 2015-07 military spokesman

person Christopher Musa
  name: Christopher Gwabin Musa
  sex: m
  office: NGA MIL 2023-06-19 .. 2025-10-24 chief of defence staff
  office: NGA GOV 2025-12-04 .. defence minister

person Diezani Alison-Madueke
  short: Alison-Madueke | Diezani
  sex: f
  office: NGA GOV 2007-07 .. 2015-05-28 oil minister from 2010

person Doyin Okupe
  sex: m
  office: NGA GOV 2012-07 .. 2015-05-28 presidential spokesman

person Edward Buba
  sex: m
  office: NGA MIL 2023-06 .. 2025-02 military spokesman

person Ernest Shonekan
  name: Ernest Adegunle Oladeinde Shonekan
  sex: m
  office: NGA GOV 1993-01-02 .. 1993-11-17 interim head of state

person Faruk Yahaya
  name: Farouk Yahaya
  sex: m
  office: NGA MIL 2021-05-27 .. 2023-06-19 army chief

person Femi Adesina
  sex: m
  office: NGA GOV 2015-06 .. 2023-05-29 presidential spokesman

person Femi Fani-Kayode
  sex: m
  office: NGA GOV 2003-07 .. 2007-05-29 presidential spokesman, minister

person Gani Fawehinmi
  sex: m
  office: NGA CVL 1990 .. 2009-09-05 human rights lawyer

person Garba Shehu
  sex: m
  office: NGA OPP 2003 .. 2015-05 opposition spokesman
  office: NGA GOV 2015-06 .. 2023-05-29 presidential spokesman

person Geoffrey Onyeama
  sex: m
  office: NGA GOV 2015-11-11 .. 2023-05-29 foreign minister

person Godswill Akpabio
  sex: m
  office: NGA GOV 2007-05-29 .. 2015-05-29 governor of Akwa Ibom
  office: NGA LEG 2023-06-13 .. president of the senate

person Godwin Emefiele
  sex: m
  office: NGA GOV 2014-06-03 .. 2023-06-09 governor of the central bank

person Goodluck Jonathan
  name: Goodluck Ebele Jonathan
  short: Jonathan | Goodluck Jonathan
  sex: m
  office: NGA GOV 2005-12-09 .. 2007-05-28 governor of Bayelsa
  office: NGA GOV 2007-05-29 .. 2010-05-05 vice president, acting president from February 2010
  office: NGA GOV 2010-05-06 .. 2015-05-29 president
  office: IGO:ECOWAS 2020-07 .. 2022 envoy for Mali

person Government Ekpemupolo
  name: Tompolo | Government Tompolo
  short: Tompolo | Ekpemupolo
  sex: m
  office: NGA REB 2006 .. 2009-10 Niger Delta militant leader

person Henry Okah
  sex: m
  office: NGA REB 2006-01 .. leader of MEND

person Ibrahim Attahiru
  sex: m
  office: NGA MIL 2021-01-26 .. 2021-05-21 army chief

person Ibrahim Babangida
  name: Ibrahim Badamasi Babangida | Ibrahim Badamosi Babangida
  sex: m
  office: NGA GOV 1985-08-27 .. 1993-08-26 president

person Ibrahim Zakzaky
  name: Ibrahim El-Zakzaky | Ibraheem Zakzaky | Ibrahim al-Zakzaky | Ibraheem El-Zakzaky
  sex: m
  office: NGA REL 1990 .. Shia cleric

person Joe Ajaero
  sex: m
  office: NGA LAB 2023-02 .. head of the Nigeria Labour Congress

person John Enenche
  sex: m
  office: NGA MIL 2016-12 .. 2021-02 military spokesman

person Jomo Gbomo
  sex: m
  office: NGA REB 2006-01 .. spokesman of MEND

person Kashim Shettima
  sex: m
  office: NGA GOV 2011-05-29 .. 2019-05-29 governor of Borno
  office: NGA GOV 2023-05-29 .. vice president

person Ken Saro-Wiwa
  name: Kenule Saro-Wiwa
  sex: m
  office: NGA CVL 1990 .. 1995-11-10 Ogoni activist

person Kenneth Minimah
  sex: m
  office: NGA MIL 2014-01 .. 2015-07-13 army chief

person Khalid al-Barnawi
  name: Khalid Barnawi
  sex: m
  office: NGA REB 2012 .. leader of Ansaru

person Kudirat Abiola
  sex: f
  office: NGA OPP 1994-06 .. 1996-06-04 campaigner

person Lai Mohammed
  name: Alhaji Lai Mohammed
  sex: m
  office: NGA OPP 2006 .. 2015-05-28 opposition spokesman
  office: NGA GOV 2015-11-11 .. 2023-05-29 information minister

person Lamido Sanusi
  name: Sanusi Lamido Sanusi | Lamido Sanusi Lamido | Muhammadu Sanusi II
  short: Sanusi
  sex: m
  office: NGA GOV 2009-06-03 .. 2014-02-20 governor of the central bank
  office: NGA REL 2014-06-08 .. 2020-03-09 emir of Kano
  office: NGA REL 2024-05-23 .. emir of Kano

person Mahmood Yakubu
  sex: m
  office: NGA GOV 2015-11-09 .. 2025-10-07 head of the electoral commission

person Mamman Nur
  name: Mamman Nour
  sex: m
  office: NGA REB 2011 .. Boko Haram commander

person Mansur Dan-Ali
  name: Mansur Dan Ali | Mansur Muhammad Dan-Ali
  short: Dan-Ali | Dan Ali
  sex: m
  office: NGA GOV 2015-11-11 .. 2019-05-28 defence minister

person Matthew Hassan Kukah
  name: Matthew Kukah | Bishop Matthew Hassan Kukah
  sex: m
  office: NGA REL 2011-09 .. bishop of Sokoto

person Maurice Iwu
  sex: m
  office: NGA GOV 2005-06 .. 2010-04 head of the electoral commission

person Mike Omeri
  sex: m
  office: NGA GOV 2014-05 .. 2015-05 government spokesman

person Mohammed Badaru Abubakar
  name: Badaru Abubakar | Mohammed Badaru
  short: Badaru | Abubakar
  sex: m
  office: NGA GOV 2023-08-21 .. 2025-12-01 defence minister

person Mohammed Idris
  name: Mohammed Idris Malagi
  sex: m
  office: NGA GOV 2023-08-21 .. information minister

person Mohammed Yusuf
  name: Ustaz Mohammed Yusuf
  sex: m
  office: NGA REB 2002 .. founder of Boko Haram

person Moshood Abiola
  name: Mashood Abiola | M.K.O. Abiola | MKO Abiola | Moshood Kashimawo Olawale Abiola
  sex: m
  office: NGA PTY 1993-03 .. 1993-06-22 presidential candidate
  office: NGA OPP 1993-06-23 .. 1998-07-07 opposition leader

person Muhammadu Buhari
  name: Mohammadu Buhari | Muhammed Buhari
  sex: m
  office: NGA GOV 1994 .. 1999 head of the Petroleum Trust Fund
  office: NGA OPP 2002-04 .. 2015-05-28 opposition leader
  office: NGA GOV 2015-05-29 .. 2023-05-29 president

person Mujahid Dokubo-Asari
  name: Mujahid Dokubo Asari | Alhaji Dokubo-Asari | Asari Dokubo
  short: Dokubo-Asari | Asari | Dokubo
  sex: m
  office: NGA REB 2004 .. 2009 leader of the Niger Delta People's Volunteer Force

person Namadi Sambo
  name: Mohammed Namadi Sambo
  sex: m
  office: NGA GOV 2010-05-19 .. 2015-05-29 vice president

person Nasir el-Rufai
  name: Nasir El-Rufai | Nasir Ahmad el-Rufai
  short: el-Rufai | El-Rufai | Rufai
  sex: m
  office: NGA GOV 2003-07 .. 2007-05-29 minister of the capital territory
  office: NGA OPP 2010 .. 2015-05-28 opposition politician
  office: NGA GOV 2015-05-29 .. 2023-05-29 governor of Kaduna
  office: NGA OPP 2025-03 .. opposition politician

person Nnamdi Kanu
  sex: m
  office: NGA PRE 2012 .. leader of the Indigenous People of Biafra

person Nuhu Ribadu
  sex: m
  office: NGA COP 2003-04 .. 2007-12 head of the anti-corruption agency
  office: NGA OPP 2011-01 .. 2014 opposition politician
  office: NGA GOV 2023-06-19 .. national security adviser

person Nyesom Wike
  name: Ezenwo Nyesom Wike
  sex: m
  office: NGA GOV 2015-05-29 .. 2023-05-29 governor of Rivers
  office: NGA GOV 2023-08-21 .. minister of the capital territory

person Odein Ajumogobia
  name: Henry Odein Ajumogobia
  sex: m
  office: NGA GOV 2010-04-06 .. 2011-07 foreign minister

person Ojo Maduekwe
  sex: m
  office: NGA GOV 2007-07-26 .. 2010-03-17 foreign minister

person Olufemi Oluyede
  sex: m
  office: NGA MIL 2024-10-30 .. army chief, chief of defence staff from 2025

person Olugbenga Ashiru
  name: Gbenga Ashiru
  sex: m
  office: NGA GOV 2011-07 .. 2013-09-11 foreign minister

person Olusegun Adeniyi
  name: Segun Adeniyi
  sex: m
  office: NGA GOV 2007-05-30 .. 2010-05 presidential spokesman

person Olusegun Obasanjo
  sex: m
  office: NGA OPP 1990 .. 1999-02-26 opposition politician
  office: NGA PTY 1999-02-27 .. 1999-05-28 president-elect
  office: NGA GOV 1999-05-29 .. 2007-05-29 president
  office: IGO:UN 2008-11 .. 2010-03 envoy for Congo
  office: IGO:AU 2021-08 .. 2025-04 envoy for the Horn of Africa

person Oluyemi Adeniji
  name: Olu Adeniji
  sex: m
  office: IGO:UN 1998 .. 2003-06 envoy for Sierra Leone
  office: NGA GOV 2003-07 .. 2006-06 foreign minister

person Omoyele Sowore
  sex: m
  office: NGA OPP 2018-02 .. activist and opposition politician

person Peter Obi
  name: Peter Gregory Obi
  sex: m
  office: NGA GOV 2006-03-17 .. 2014-03-17 governor of Anambra
  office: NGA OPP 2018-10 .. opposition leader

person Ralph Uwazuruike
  sex: m
  office: NGA PRE 1999-09 .. leader of the Biafran movement MASSOB

person Reuben Abati
  sex: m
  office: NGA GOV 2011-07 .. 2015-05-28 presidential spokesman

person Rotimi Amaechi
  name: Chibuike Rotimi Amaechi | Chibuike Amaechi
  sex: m
  office: NGA GOV 2007-10-26 .. 2015-05-29 governor of Rivers
  office: NGA GOV 2015-11-11 .. 2022-05 transport minister

person Sambo Dasuki
  sex: m
  office: NGA GOV 2012-06-22 .. 2015-07-13 national security adviser

person Sani Abacha
  sex: m
  office: NGA GOV 1990-08 .. 1993-11-16 defence minister
  office: NGA GOV 1993-11-17 .. 1998-06-08 head of state

person Sani Usman
  name: Sani Kukasheka Usman
  short: Usman | Kukasheka
  sex: m
  office: NGA MIL 2014 .. 2018-12 army spokesman

person Simon Ekpa
  sex: m
  office: NGA PRE 2021 .. Biafran separatist

person Sule Lamido
  sex: m
  office: NGA GOV 1999-06 .. 2003-05 foreign minister
  office: NGA GOV 2007-05-29 .. 2015-05-29 governor of Jigawa

person Sunday Igboho
  name: Sunday Adeyemo
  short: Igboho | Adeyemo
  sex: m
  office: NGA OPP 2021-01 .. Yoruba separatist

person Taoreed Lagbaja
  name: Taoreed Abiodun Lagbaja
  sex: m
  office: NGA MIL 2023-06-19 .. 2024-11-05 army chief

person Theophilus Danjuma
  name: T.Y. Danjuma | Theophilus Yakubu Danjuma
  sex: m
  office: NGA GOV 1999-06 .. 2003-05 defence minister

person Tom Ikimi
  sex: m
  office: NGA GOV 1995-03 .. 1998-06 foreign minister

person Tukur Buratai
  name: Tukur Yusuf Buratai
  sex: m
  office: NGA MIL 2015-07-13 .. 2021-01-26 army chief

person Umaru Yar'Adua
  name: Umaru Musa Yar'Adua | Umaru Musa Yar'adua | Umaru Yar'adua | Umaru Yaradua
  sex: m
  office: NGA GOV 1999-05-29 .. 2007-05-28 governor of Katsina
  office: NGA GOV 2007-05-29 .. 2010-05-05 president

person Victor Malu
  sex: m
  office: NGA MIL 1996-12 .. 2001-04 general, army chief

person Wole Soyinka
  sex: m
  office: NGA CVL 1990 .. writer

person Yakubu Dogara
  sex: m
  office: NGA LEG 2015-06-09 .. 2019-06-09 speaker of parliament

person Yemi Osinbajo
  name: Oluyemi Osinbajo
  sex: m
  office: NGA GOV 2015-05-29 .. 2023-05-29 vice president

person Yusuf Tuggar
  name: Yusuf Maitama Tuggar
  sex: m
  office: NGA GOV 2023-08-21 .. foreign minister

# RWA Rwanda

person Agathe Habyarimana
  name: Agathe Kanziga
  sex: f
  office: RWA GOV 1973-07-05 .. 1994-04-06 first lady

person Agathe Uwilingiyimana
  sex: f
  office: RWA GOV 1993-07-18 .. 1994-04-07 prime minister

person Alexis Kanyarengwe
  sex: m
  office: RWA REB 1990-10 .. 1994-07-18 RPF chairman
  office: RWA GOV 1994-07-19 .. 1997-03 interior minister

person Anastase Gasana
  sex: m
  office: RWA GOV 1993 .. 1999-02 foreign minister

person Anastase Murekezi
  sex: m
  office: RWA GOV 2014-07-24 .. 2017-08-30 prime minister

person Augustin Bizimungu
  sex: m
  office: RWA MIL 1994-04 .. 1994-07-18 army chief
  office: RWA REB 1994-07-19 .. 2002-08 commander

person Bernard Makuza
  sex: m
  office: RWA GOV 2000-03-08 .. 2011-09 prime minister
  office: RWA LEG 2011-10 .. 2019 president of the senate

person Charles Murigande
  sex: m
  office: RWA GOV 2002-11 .. 2008-03 foreign minister

person Diane Rwigara
  sex: f
  office: RWA OPP 2017-05 .. opposition leader

person Dismas Nsengiyaremye
  sex: m
  office: RWA GOV 1992-04-02 .. 1993-07-18 prime minister

person Faustin Twagiramungu
  sex: m
  office: RWA OPP 1991 .. 1994-07-18 opposition leader
  office: RWA GOV 1994-07-19 .. 1995-08-31 prime minister
  office: RWA OPP 1995-09 .. 2023-12-02 opposition leader

person Frank Habineza
  sex: m
  office: RWA OPP 2009-08 .. leader of the Democratic Green Party

person Fred Rwigyema
  name: Fred Rwigema
  sex: m
  office: RWA REB 1990-10-01 .. leader of the RPF

person Félicien Kabuga
  name: Felicien Kabuga
  sex: m
  office: RWA BUS 1990 .. 1994-07 businessman, genocide suspect

person James Kabarebe
  sex: m
  office: RWA MIL 1997-05 .. 1998-07 chief of staff of the Congolese army
  office: RWA MIL 1998-08 .. 2010-04-09 army chief of staff
  office: RWA GOV 2010-04-10 .. 2018-10-18 defence minister
  office: RWA GOV 2018-10-19 .. presidential adviser, minister of state

person Jean Kambanda
  sex: m
  office: RWA GOV 1994-04-09 .. 1994-07-19 prime minister

person Jeannette Kagame
  sex: f
  office: RWA GOV 2000-03-24 .. first lady

person Justin Nsengiyumva
  sex: m
  office: RWA GOV 2025-07-25 .. prime minister

person Juvénal Habyarimana
  name: Juvenal Habyarimana
  sex: m
  office: RWA GOV 1973-07-05 .. 1994-04-06 president

person Juvénal Marizamunda
  name: Juvenal Marizamunda
  sex: m
  office: RWA GOV 2023-06 .. defence minister

person Karenzi Karake
  name: Emmanuel Karenzi Karake
  short: Karake | Karenzi Karake | Karenzi
  sex: m
  office: RWA MIL 2000 .. 2011-06 general
  office: RWA SPY 2011-07 .. 2016-03 intelligence chief

person Kayumba Nyamwasa
  name: Faustin Kayumba Nyamwasa | Faustin Nyamwasa
  sex: m
  office: RWA MIL 1998 .. 2002 army chief of staff
  office: RWA GOV 2004 .. 2010-02 ambassador to India
  office: RWA OPP 2010-03 .. exiled opposition leader

person Louise Mushikiwabo
  sex: f
  office: RWA GOV 2008-03 .. 2018-10-18 information minister, foreign minister from 2009
  office: IGO:OIF 2019-01-03 .. secretary-general

person Marcel Gatsinzi
  sex: m
  office: RWA GOV 2002-11 .. 2010-04 defence minister

person Olivier Nduhungirehe
  sex: m
  office: RWA GOV 2017-08 .. 2020-04-09 minister of state for foreign affairs
  office: RWA GOV 2024-06-12 .. foreign minister

person Pasteur Bizimungu
  sex: m
  office: RWA REB 1990-10 .. 1994-07-18 RPF politician
  office: RWA GOV 1994-07-19 .. 2000-03-23 president
  office: RWA OPP 2001-05 .. 2007-04 opposition politician

person Patrick Karegeya
  sex: m
  office: RWA SPY 1994 .. 2004 external intelligence chief
  office: RWA OPP 2008 .. 2013-12-31 exiled opposition leader

person Paul Kagame
  name: Paul Kagamé
  sex: m
  office: RWA REB 1990-10 .. 1994-07-18 leader of the RPF
  office: RWA GOV 1994-07-19 .. president, vice president to 2000

person Paul Rusesabagina
  sex: m
  office: RWA CVL 1994 .. 2016 hotelier, activist
  office: RWA OPP 2017 .. opposition leader

person Pierre Habumuremyi
  name: Pierre Damien Habumuremyi
  sex: m
  office: RWA GOV 2011-10-07 .. 2014-07-23 prime minister

person Pierre-Célestin Rwigema
  name: Pierre-Celestin Rwigema | Pierre Celestin Rwigema
  sex: m
  office: RWA GOV 1995-08-31 .. 2000-02-28 prime minister

person Protais Mpiranya
  sex: m
  office: RWA MIL 1993 .. 1994-07-18 commander of the presidential guard

person Richard Sezibera
  sex: m
  office: RWA GOV 1999 .. 2011-04-18 ambassador, envoy, health minister
  office: IGO:EAC 2011-04-19 .. 2016-04 secretary-general
  office: RWA GOV 2018-10-18 .. 2019-11-04 foreign minister

person Ronald Rwivanga
  sex: m
  office: RWA MIL 2020 .. military spokesman

person Rosemary Museminali
  sex: f
  office: RWA GOV 2008-03 .. 2009-12 foreign minister

person Seth Sendashonga
  sex: m
  office: RWA GOV 1994-07-19 .. 1995-08-28 interior minister
  office: RWA OPP 1995-08-29 .. 1998-05-16 opposition leader

person Théodore Sindikubwabo
  name: Theodore Sindikubwabo
  sex: m
  office: RWA GOV 1994-04-08 .. 1994-07-19 interim president

person Théoneste Bagosora
  name: Theoneste Bagosora
  sex: m
  office: RWA MIL 1992 .. 1994-07-18 colonel, director in the defence ministry

person Victoire Ingabire
  name: Victoire Ingabire Umuhoza | Victoire Umuhoza
  short: Ingabire | Umuhoza
  sex: f
  office: RWA OPP 2003 .. opposition leader

person Vincent Biruta
  sex: m
  office: RWA LEG 2003-10 .. 2011-09 president of the senate
  office: RWA GOV 2011-10 .. 2019-11-03 minister
  office: RWA GOV 2019-11-04 .. foreign minister, interior minister from 2024

person Yolande Makolo
  sex: f
  office: RWA GOV 2021-08 .. government spokeswoman

person Édouard Ngirente
  name: Edouard Ngirente
  sex: m
  office: RWA GOV 2017-08-30 .. 2025-07-24 prime minister

# SDN Sudan

person Abdalla Hamdok
  name: Abdallah Hamdok | Abdulla Hamdok | Abdullah Hamdok
  sex: m
  office: SDN GOV 2019-08-21 .. 2021-10-25 prime minister
  office: SDN GOV 2021-11-21 .. 2022-01-02 prime minister
  office: SDN OPP 2023-10-26 .. opposition leader

person Abdel Fattah al-Burhan
  name: Abdel-Fattah al-Burhan | Abdel Fattah Burhan | Abdel-Fattah Burhan | Abdelfattah al-Burhan | Abdul Fattah al-Burhan | Abdel Fattah Abdelrahman al-Burhan | Abdel-Fattah El-Burhan
  short: Burhan | al-Burhan | El-Burhan
  sex: m
  office: SDN MIL 2018-02 .. 2019-04-11 army general
  office: SDN GOV 2019-04-12 .. head of the Sovereign Council, army chief

person Abdel Rahim Mohammed Hussein
  name: Abdelrahim Mohamed Hussein | Abdel-Rahim Mohamed Hussein | Abdel Rahim Muhammad Hussein
  sex: m
  office: SDN GOV 2001 .. 2005-08 interior minister
  office: SDN GOV 2005-09 .. 2015-06 defence minister

person Abdel Wahid al-Nur
  name: Abdel Wahid Mohamed al-Nur | Abdelwahid al-Nur | Abdul Wahid al-Nur | Abdel Wahid Mohammed al-Nur | Abdelwahid Mohamed Nour | Abdul Wahid Mohamed al-Nur | Abdel Wahed Mohamed al-Nur
  short: Nur | al-Nur | Nour
  sex: m
  office: SDN REB 2001 .. leader of the Sudan Liberation Army

person Abdelaziz al-Hilu
  name: Abdel Aziz al-Hilu | Abdul Aziz al-Hilu | Abdel-Aziz al-Hilu | Abdelaziz Adam al-Hilu
  short: Hilu | al-Hilu
  sex: m
  office: SDN REB 1985 .. 2005-01-08 SPLA commander
  office: SDN PTY 2005-07 .. 2011-06-04 SPLM politician
  office: SDN REB 2011-06-05 .. leader of the SPLM-N

person Abdelbasit Hamza
  name: Abdel Basit Hamza
  sex: m
  office: SDN BUS 2010 .. businessman

person Abdelrahim Dagalo
  name: Abdel Rahim Dagalo | Abdelraheem Dagalo | Abdul Rahim Hamdan Dagalo | Abdelrahim Hamdan Dagalo | Abdel-Rahim Hamdan Dagalo
  short: Dagalo
  sex: m
  office: SDN PRM 2013 .. 2023-04-14 deputy commander of the Rapid Support Forces
  office: SDN REB 2023-04-15 .. deputy commander of the Rapid Support Forces

person Abu Lulu
  name: Al-Fateh Abdullah Idris | Alfateh Abdallah Idris
  short: Abu Lulu | Idris
  sex: m
  office: SDN REB 2023-04-15 .. commander of the Rapid Support Forces

person Ahmed Haroun
  name: Ahmed Harun | Ahmad Haroun | Ahmad Harun | Ahmad Muhammad Harun
  sex: m
  office: SDN GOV 2003-04 .. 2009-04 minister of state
  office: SDN GOV 2009-05 .. 2019-02 governor of South Kordofan, of North Kordofan
  office: SDN PTY 2019-03 .. head of the National Congress Party

person Al-Fateh Qurashi
  name: Al-Fatih al-Qurashi | Alfatih Qurashi | Al-Fateh Qorashi
  short: Qurashi | al-Qurashi
  sex: m
  office: SDN REB 2024 .. spokesman of the Rapid Support Forces

person Algoney Hamdan Dagalo
  name: Algoney Dagalo
  short: Dagalo | Algoney
  sex: m
  office: SDN REB 2023-04-15 .. Rapid Support Forces official

person Ali Karti
  name: Ali Ahmed Karti
  sex: m
  office: SDN GOV 2005 .. 2015-06 deputy foreign minister, foreign minister from 2010
  office: SDN PTY 2019-04 .. leader of the Islamic Movement

person Ali Kushayb
  name: Ali Kosheib | Ali Muhammad Ali Abd-Al-Rahman | Ali Kushayb Abd-Al-Rahman
  short: Kushayb | Kosheib | Abd-Al-Rahman
  sex: m
  office: SDN PRM 2003 .. Janjaweed leader

person Ali Osman Taha
  name: Ali Osman Mohamed Taha | Ali Osman Mohammed Taha
  sex: m
  office: SDN GOV 1995-02 .. 1998-02-16 foreign minister
  office: SDN GOV 1998-02-17 .. 2013-12-07 vice president

person Ali Youssef
  name: Ali Youssef al-Sharif | Ali Yousif | Ali Youssef Ahmed al-Sharif
  short: Youssef | al-Sharif | Yousif
  sex: m
  office: SDN GOV 2024-11-03 .. 2025-04-30 foreign minister

person Ali al-Sadiq
  name: Ali al-Sadiq Ali | Ali al-Sadeq
  short: Sadiq | al-Sadiq
  sex: m
  office: SDN GOV 2011 .. 2022-01-19 foreign ministry spokesman
  office: SDN GOV 2022-01-20 .. 2024-04-17 foreign minister

person Asma Mohamed Abdalla
  name: Asma Abdalla | Asmaa Mohamed Abdalla
  short: Abdalla
  sex: f
  office: SDN GOV 2019-09-08 .. 2020-07-09 foreign minister

person Awad Ibn Auf
  name: Awad Mohamed Ahmed Ibn Auf | Ahmed Awad Ibn Auf | Awad Ibn Ouf | Awad bin Auf
  short: Ibn Auf | Auf | Ibn Ouf
  sex: m
  office: SDN GOV 2015-08 .. 2019-04-12 defence minister, head of the military council

person Bahar Idriss Abu Garda
  name: Bahr Idriss Abu Garda | Bahar Abu Garda
  short: Abu Garda
  sex: m
  office: SDN REB 2003 .. 2011-07 Darfur rebel leader
  office: SDN GOV 2011-12 .. 2017 health minister

person Bakri Hassan Saleh
  name: Bakri Hassan Salih
  sex: m
  office: SDN GOV 1990 .. 2018-09-10 minister, vice president, prime minister from 2017

person Deng Alor
  name: Deng Alor Kuol
  short: Alor | Deng Alor
  sex: m
  office: SDN GOV 2007-10 .. 2010-05 foreign minister
  office: SSD GOV 2011-07-10 .. 2013-07 minister
  office: SSD OPP 2013-12 .. 2016-04-27 opposition politician
  office: SSD GOV 2016-04-28 .. 2018 foreign minister
  office: SSD GOV 2020-03 .. minister

person El-Dirdiri Mohamed Ahmed
  name: Al-Dirdiri Mohamed Ahmed | Dirdiri Mohamed Ahmed
  short: Ahmed | Dirdiri
  sex: m
  office: SDN GOV 2018-05 .. 2019-04-11 foreign minister

person Ghazi Salahuddin Atabani
  name: Ghazi Salahuddin | Ghazi Salah al-Din Atabani | Ghazi Salaheddin Atabani
  short: Atabani | Salahuddin | Salaheddin
  sex: m
  office: SDN GOV 1995 .. 2013-09 information minister, presidential adviser
  office: SDN OPP 2013-10 .. leader of the Reform Now party

person Gibril Ibrahim
  name: Jibril Ibrahim | Jebreil Ibrahim | Gebreil Ibrahim | Djibril Ibrahim
  sex: m
  office: SDN REB 2012-01 .. 2020-10-03 leader of the Justice and Equality Movement
  office: SDN GOV 2021-02-10 .. finance minister

person Hassan al-Turabi
  name: Hassan Turabi | Hassan el-Turabi | Hassan Abdullah al-Turabi
  short: Turabi | al-Turabi | el-Turabi
  sex: m
  office: SDN PTY 1989-06-30 .. 1996-03-31 leader of the National Islamic Front
  office: SDN LEG 1996-04-01 .. 1999-12-12 speaker of parliament
  office: SDN OPP 1999-12-13 .. 2016-03-05 leader of the Popular Congress Party

person Hussein Awad
  name: Hussein Awad Ali
  sex: m
  office: SDN GOV 2024-04-17 .. 2024-11-03 foreign minister

person Ibrahim Ghandour
  sex: m
  office: SDN GOV 2013-12 .. 2015-06-06 presidential aide
  office: SDN GOV 2015-06-07 .. 2018-04-19 foreign minister
  office: SDN PTY 2018-04-20 .. National Congress Party politician

person Ibrahim Jabir
  name: Ibrahim Jaber | Ibrahim Gabir
  sex: m
  office: SDN GOV 2019-04-13 .. member of the Sovereign Council, general

person Kamil Idris
  name: Kamil El-Tayeb Idris | Kamil al-Tayeb Idris | Kamel Idris | Kamil Eltayeb Idris
  sex: m
  office: IGO:WIPO 1997-11-01 .. 2008-09-30 director general
  office: SDN GOV 2025-05-31 .. prime minister

person Khalil Ibrahim
  name: Khalil Ibrahim Mohamed
  sex: m
  office: SDN REB 2003-02 .. leader of the Justice and Equality Movement

person Lam Akol
  name: Lam Akol Ajawin | Lam Akol Ajawain
  short: Akol | Lam Akol
  sex: m
  office: SDN REB 1991-08 .. 1997 SPLA rebel commander
  office: SDN GOV 1998-03 .. 2002-07 transport minister
  office: SDN REB 2002-08 .. 2005-09-19 SPLM politician
  office: SDN GOV 2005-09-20 .. 2007-10 foreign minister
  office: SDN OPP 2009-06 .. 2016-04-27 leader of SPLM-DC
  office: SSD GOV 2016-04-28 .. 2016-08-01 agriculture minister
  office: SSD OPP 2016-08-02 .. opposition leader

person Malik Agar
  sex: m
  office: SDN REB 1983 .. 2005-01-08 SPLA commander
  office: SDN GOV 2005-09 .. 2011-09-02 governor of Blue Nile
  office: SDN REB 2011-09-03 .. 2021-02-03 leader of the SPLM-N
  office: SDN GOV 2021-02-04 .. deputy head of the Sovereign Council

person Mariam al-Mahdi
  name: Mariam Sadiq al-Mahdi | Mariam al-Sadiq al-Mahdi | Maryam al-Sadiq al-Mahdi | Mariam al-Sadig al-Mahdi
  short: Mahdi | al-Mahdi | Mariam al-Mahdi
  sex: f
  office: SDN OPP 2010 .. 2021-02-09 Umma party politician
  office: SDN GOV 2021-02-10 .. 2021-11-22 foreign minister
  office: SDN OPP 2021-11-23 .. Umma party politician

person Meriam Ibrahim
  name: Meriam Yehya Ibrahim | Mariam Ibrahim
  sex: f
  office: SDN CVL 2014 .. Christian sentenced to death

person Minni Minnawi
  name: Minni Arkou Minnawi | Minni Arcua Minnawi | Mini Arko Minawi | Minni Minawi | Mini Minawi | Minni Arko Minnawi
  short: Minnawi | Minawi
  sex: m
  office: SDN REB 2003-02 .. 2006-08-06 leader of the Sudan Liberation Army
  office: SDN GOV 2006-08-07 .. 2010-12-05 presidential assistant
  office: SDN REB 2010-12-06 .. 2020-10-03 leader of the Sudan Liberation Army
  office: SDN GOV 2021-05-02 .. governor of Darfur

person Mohamed Atta al-Moula
  name: Mohammed Atta al-Mula | Mohamed Atta Al-Mawla
  short: Atta | al-Moula | Moula
  sex: m
  office: SDN SPY 2009-08 .. 2018-02-11 intelligence chief

person Mohamed Hamdan Dagalo
  name: Mohammed Hamdan Dagalo | Mohamed Hamdan Daglo | Mohammed Hamdan Daglo | Hemedti | Hemeti | Hemetti | Himidti | Hemedti Dagalo | Mohamed Hamdan Dagolo
  short: Dagalo | Daglo | Dagolo | Hemedti | Hemeti | Hemetti | Himidti
  sex: m
  office: SDN PRM 2003 .. 2019-04-12 commander of the Rapid Support Forces
  office: SDN GOV 2019-04-13 .. 2023-04-14 deputy head of the Sovereign Council
  office: SDN REB 2023-04-15 .. commander of the Rapid Support Forces

person Mohamed Osman al-Mirghani
  name: Mohammed Osman al-Mirghani | Mohamed Osman Mirghani | Mohammed Osman Mirghani
  short: Mirghani | al-Mirghani
  sex: m
  office: SDN OPP 1989-07-01 .. leader of the Democratic Unionist Party

person Mohamed Tahir Ayala
  name: Mohamed Tahir Eila | Mohamed Tahir Ela
  short: Ayala | Eila
  sex: m
  office: SDN GOV 2019-02-24 .. 2019-04-11 prime minister

person Mohammed Hassan al-Taishi
  name: Mohamed Hassan al-Taishi | Mohamed al-Hassan al-Taishi | Mohamed Hassan Osman al-Ta'ishi | Mohamed al-Hassan al-Taayshi
  short: Taishi | al-Taishi
  sex: m
  office: SDN GOV 2019-08-21 .. 2021-10-25 member of the Sovereign Council
  office: SDN REB 2025-07-26 .. prime minister of the Rapid Support Forces government

person Mohieddin Salem
  name: Mohi El-Din Salem | Mohi al-Din Salim
  sex: m
  office: SDN GOV 2025-09 .. foreign minister

person Moutaz Mousa Abdallah
  name: Mutaz Mousa Abdallah | Motazz Moussa | Mutaz Musa Abdallah
  short: Abdallah | Mousa | Moussa
  sex: m
  office: SDN GOV 2018-09-10 .. 2019-02-23 prime minister

person Musa Hilal
  name: Moussa Hilal
  sex: m
  office: SDN PRM 2003 .. 2013 Janjaweed leader
  office: SDN REB 2014 .. tribal leader

person Mustafa Osman Ismail
  name: Mustafa Ismail | Mustapha Osman Ismail
  sex: m
  office: SDN GOV 1998-02 .. 2005-08 foreign minister
  office: SDN GOV 2005-09 .. 2015 presidential adviser

person Nabil Abdallah
  name: Nabil Abdullah | Nabil Abdallah Ali
  sex: m
  office: SDN MIL 2020 .. 2025 army spokesman

person Nafie Ali Nafie
  name: Nafi Ali Nafi | Nafie Ali Nafi
  short: Nafie | Nafi
  sex: m
  office: SDN GOV 1995 .. 2013-12 presidential adviser, intelligence chief

person Omar Gamareldin
  name: Omar Gamar al-Din | Omer Gamar-Eldin | Omar Qamar al-Din
  short: Gamareldin | Gamar al-Din
  sex: m
  office: SDN GOV 2020-07-09 .. 2021-02-10 foreign minister

person Omar al-Bashir
  name: Omar Hassan al-Bashir | Omar Hassan Ahmad al-Bashir | Omar Hassan Ahmed al-Bashir | Omar el-Bashir | Omar Bashir | Omar Hassan el-Bashir
  short: Bashir | al-Bashir | el-Bashir
  sex: m
  office: SDN GOV 1989-06-30 .. 2019-04-11 president

person Osman Hussein
  name: Osman Hussein Osman
  sex: m
  office: SDN GOV 2022-01-19 .. 2025-04-30 acting prime minister

person Rabie Abdelatti
  name: Rabie Abdul Atti | Rabie Abdelaty
  short: Abdelatti | Atti | Abdelaty
  sex: m
  office: SDN GOV 2005 .. 2014 information ministry official

person Sadiq al-Mahdi
  name: Sadeq al-Mahdi | Sadiq el-Mahdi | Sadek al-Mahdi
  short: Mahdi | al-Mahdi | el-Mahdi
  sex: m
  office: SDN GOV 1986-05-06 .. 1989-06-30 prime minister
  office: SDN OPP 1989-07-01 .. 2020-11-26 leader of the Umma party

person Salah Gosh
  name: Salah Abdallah Gosh | Salah Abdullah Gosh | Salah Abdalla Gosh
  sex: m
  office: SDN SPY 2004 .. 2009-08 intelligence chief
  office: SDN SPY 2018-02-11 .. 2019-04-13 intelligence chief

person Shams al-Din Kabbashi
  name: Shamseldin Kabbashi | Shams El Din Kabashi | Shamseddine Kabbashi | Shams-Eddin Kabashi
  short: Kabbashi | Kabashi
  sex: m
  office: SDN MIL 2018 .. 2019-04-11 army general
  office: SDN GOV 2019-04-12 .. member of the Sovereign Council, deputy army chief

person Suleiman Jamous
  name: Suleiman Jamus
  sex: m
  office: SDN REB 2003 .. 2011 Darfur rebel coordinator

person Tijani Sese
  name: Tijani al-Sissi | Tigani Seisi | El-Tigani Seisi
  short: Sese | al-Sissi | Seisi
  sex: m
  office: SDN REB 2010-02 .. 2011-07-13 leader of the Liberation and Justice Movement
  office: SDN GOV 2011-09 .. 2016 head of the Darfur authority

person Yasir Arman
  name: Yassir Arman | Yasser Arman
  sex: m
  office: SDN REB 1987 .. 2005-01-08 spokesman of the SPLM
  office: SDN PTY 2005-07 .. 2011-06-04 SPLM politician
  office: SDN REB 2011-06-05 .. 2019-12 secretary-general of the SPLM-N
  office: SDN GOV 2021-02 .. 2021-10-25 adviser to the prime minister
  office: SDN OPP 2021-10-26 .. opposition politician

person Yasser al-Atta
  name: Yasir al-Atta | Yasser Atta | Yassir al-Atta
  short: Atta | al-Atta
  sex: m
  office: SDN GOV 2019-04-13 .. member of the Sovereign Council, general

person Yassin Ibrahim
  name: Yassin Ibrahim Yassin | Yasin Ibrahim
  sex: m
  office: SDN GOV 2020-06 .. 2021-10-25 defence minister

person Youssef Ezzat
  name: Yousif Ezzat | Youssef Izzat | Yousif Izzat
  sex: m
  office: SDN REB 2023-04-15 .. 2024-06 adviser of the Rapid Support Forces

person al-Sawarmi Khaled
  name: Al-Sawarmi Khaled Saad | Sawarmi Khaled | Sawarmi Khalid Saad
  short: Sawarmi | Khaled | Saad
  sex: m
  office: SDN MIL 2009 .. 2016 army spokesman

# SEN Senegal

person Abdou Diouf
  sex: m
  office: SEN GOV 1981-01-01 .. 2000-04-01 president
  office: IGO:OIF 2003-01-01 .. 2015-01-05 secretary-general

person Abdoul Mbaye
  sex: m
  office: SEN GOV 2012-04-05 .. 2013-09-01 prime minister

person Abdoulaye Wade
  sex: m
  office: SEN OPP 1974 .. 1991-04-07 opposition leader
  office: SEN GOV 1991-04-08 .. 1992-09 minister of state
  office: SEN OPP 1992-10 .. 2000-03-31 opposition leader
  office: SEN GOV 2000-04-01 .. 2012-04-02 president
  office: SEN OPP 2012-04-03 .. opposition leader

person Amadou Ba
  name: Amadou Bâ
  sex: m
  office: SEN GOV 2013-09 .. 2020-11 finance minister, foreign minister from 2019
  office: SEN GOV 2022-09-17 .. 2024-03-06 prime minister
  office: SEN OPP 2024-04 .. opposition leader

person Aminata Touré
  name: Aminata Toure | Mimi Toure
  sex: f
  office: SEN GOV 2012-04 .. 2013-08-31 justice minister
  office: SEN GOV 2013-09-01 .. 2014-07-08 prime minister
  office: SEN OPP 2022-09 .. opposition politician

person Augustin Diamacoune Senghor
  name: Father Augustin Diamacoune Senghor | Augustine Diamacoune Senghor
  short: Diamacoune | Senghor
  sex: m
  office: SEN REB 1982 .. 2007-01-13 leader of the MFDC

person Bassirou Diomaye Faye
  name: Bassirou Faye | Diomaye Faye
  short: Faye | Diomaye
  sex: m
  office: SEN OPP 2014 .. 2024-04-01 opposition leader
  office: SEN GOV 2024-04-02 .. president

person Cheikh Hadjibou Soumaré
  name: Cheikh Hadjibou Soumare | Hadjibou Soumare
  sex: m
  office: SEN GOV 2007-06-19 .. 2009-04-30 prime minister

person Cheikh Tidiane Gadio
  sex: m
  office: SEN GOV 2000-04 .. 2009-10-01 foreign minister

person César Atoute Badiate
  name: Cesar Atoute Badiate
  sex: m
  office: SEN REB 1992 .. commander of the MFDC

person Idrissa Seck
  sex: m
  office: SEN GOV 2002-11-04 .. 2004-04-21 prime minister
  office: SEN OPP 2004-04-22 .. 2020-10 opposition leader

person Karim Wade
  sex: m
  office: SEN GOV 2009-05-01 .. 2012-04-01 minister, son of the president
  office: SEN OPP 2012-04-02 .. opposition leader

person Khalifa Sall
  sex: m
  office: SEN GOV 2009-04 .. 2018-08 mayor of Dakar
  office: SEN OPP 2018-09 .. opposition leader

person Macky Sall
  sex: m
  office: SEN GOV 2002-11 .. 2004-04-20 interior minister
  office: SEN GOV 2004-04-21 .. 2007-06-19 prime minister
  office: SEN LEG 2007-06-20 .. 2008-10 speaker of parliament
  office: SEN OPP 2008-11 .. 2012-04-01 opposition leader
  office: SEN GOV 2012-04-02 .. 2024-04-02 president

person Mahammed Dionne
  name: Mohammed Dionne | Mahammed Boun Abdallah Dionne | Mohamed Dionne
  sex: m
  office: SEN GOV 2014-07-08 .. 2019-05-14 prime minister

person Mame Madior Boye
  sex: f
  office: SEN GOV 2001-03-03 .. 2002-11-04 prime minister

person Mankeur Ndiaye
  sex: m
  office: SEN GOV 2012-10 .. 2017-09 foreign minister
  office: IGO:UN 2019-02 .. 2022-02 head of the mission in the Central African Republic

person Moustapha Niasse
  name: Moustapha Niass
  sex: m
  office: SEN GOV 1993-06 .. 1998-07 foreign minister
  office: IGO:UN 1998-12 .. 2000-03 envoy
  office: SEN GOV 2000-04-01 .. 2001-03-03 prime minister
  office: SEN OPP 2001-03-04 .. 2012-03 opposition leader
  office: SEN LEG 2012-07-30 .. 2022-09 speaker of parliament

person Ousmane Sonko
  sex: m
  office: SEN OPP 2014-01 .. 2024-04-01 opposition leader
  office: SEN GOV 2024-04-02 .. 2026-05 prime minister

person Salif Sadio
  sex: m
  office: SEN REB 1990 .. commander of the MFDC

person Sidiki Kaba
  sex: m
  office: SEN GOV 2013-09 .. 2024-03-05 justice minister, foreign minister, interior minister
  office: SEN GOV 2024-03-06 .. 2024-04-02 prime minister

person Souleymane Ndéné Ndiaye
  name: Souleymane Ndene Ndiaye
  sex: m
  office: SEN GOV 2009-04-30 .. 2012-04-05 prime minister

person Yassine Fall
  sex: f
  office: SEN GOV 2024-04-05 .. 2025-09-06 foreign minister
  office: SEN GOV 2025-09-07 .. justice minister

# SLE Sierra Leone

person Ahmad Tejan Kabbah
  name: Ahmed Tejan Kabbah | Tejan Kabbah
  sex: m
  office: SLE GOV 1996-03-29 .. 2007-09-17 president

person David Sengeh
  name: David Moinina Sengeh
  sex: m
  office: SLE GOV 2019-11 .. education minister, chief minister from 2023

person Ernest Bai Koroma
  name: Ernest Koroma
  sex: m
  office: SLE OPP 2002-03 .. 2007-09-16 opposition leader
  office: SLE GOV 2007-09-17 .. 2018-04-04 president
  office: SLE OPP 2018-04-05 .. 2022 leader of the All People's Congress

person Foday Sankoh
  name: Foday Saybana Sankoh
  sex: m
  office: SLE REB 1991-03 .. 1999-07-07 leader of the RUF
  office: SLE GOV 1999-07-08 .. 2000-04 chairman of the minerals commission
  office: SLE REB 2000-05 .. leader of the RUF

person Gibril Massaquoi
  sex: m
  office: SLE REB 1991 .. 2002-01 spokesman of the RUF

person Issa Sesay
  name: Issa Hassan Sesay
  sex: m
  office: SLE REB 1991 .. 2002-01 interim leader of the RUF

person Jacob Jusu Saffa
  sex: m
  office: SLE GOV 2018-05 .. 2023-07 finance minister, chief minister

person James Jonah
  name: James O.C. Jonah
  sex: m
  office: IGO:UN 1990 .. 1994 under-secretary-general
  office: SLE GOV 1995 .. 2001 head of the electoral commission, finance minister

person Johnny Paul Koroma
  name: Johnny Koroma
  sex: m
  office: SLE GOV 1997-05-25 .. 1998-02-12 head of the junta
  office: SLE REB 1998-02-13 .. 1999-07 leader of the AFRC
  office: SLE PTY 1999-08 .. 2003-01 head of the peace commission

person Joseph Saidu Momoh
  name: Joseph Momoh
  sex: m
  office: SLE GOV 1985-11-28 .. 1992-04-29 president

person Julius Maada Bio
  name: Maada Bio | Julius Bio
  short: Bio | Maada Bio
  sex: m
  office: SLE GOV 1992-04-29 .. 1996-03-29 junta officer, head of state in 1996
  office: SLE OPP 2005 .. 2018-04-03 opposition leader
  office: SLE GOV 2018-04-04 .. president

person Mohamed Juldeh Jalloh
  name: Juldeh Jalloh
  sex: m
  office: SLE GOV 2018-04-04 .. vice president

person Sam Bockarie
  name: Sam Mosquito Bockarie | Sam "Mosquito" Bockarie
  short: Bockarie
  sex: m
  office: SLE REB 1991 .. commander of the RUF

person Sam Hinga Norman
  name: Samuel Hinga Norman | Chief Hinga Norman | Hinga Norman
  short: Norman | Hinga Norman
  sex: m
  office: SLE PRM 1996 .. 1998-02 leader of the Kamajors
  office: SLE GOV 1998-03 .. 2003-03-10 deputy defence minister, interior minister

person Samuel Sam-Sumana
  name: Sam Sumana
  short: Sam-Sumana | Sumana
  sex: m
  office: SLE GOV 2007-09-17 .. 2015-03-17 vice president

person Samura Kamara
  sex: m
  office: SLE GOV 2009 .. 2017-09 finance minister, foreign minister
  office: SLE OPP 2017-10 .. opposition leader

person Solomon Berewa
  sex: m
  office: SLE GOV 1996 .. 2002-04 justice minister
  office: SLE GOV 2002-05 .. 2007-09-17 vice president

person Timothy Kabba
  name: Timothy Musa Kabba | Musa Timothy Kabba
  sex: m
  office: SLE GOV 2021 .. 2023-06 mines minister
  office: SLE GOV 2023-07 .. foreign minister

person Valentine Strasser
  name: Valentine E.M. Strasser | Captain Valentine Strasser
  sex: m
  office: SLE GOV 1992-05-01 .. 1996-01-16 head of state

person Zainab Bangura
  name: Zainab Hawa Bangura
  sex: f
  office: SLE GOV 2007-10 .. 2012-05 foreign minister, health minister
  office: IGO:UN 2012-06 .. special representative on sexual violence, head of the Nairobi office

# SOM Somalia

person Abdi Farah Shirdon
  name: Abdi Farah Shirdon Saaid
  short: Shirdon | Saaid
  sex: m
  office: SOM GOV 2012-10-17 .. 2013-12-21 prime minister

person Abdiasis Abu Musab
  name: Abdulaziz Abu Musab | Sheikh Abdiasis Abu Musab | Abdiaziz Abu Musab
  short: Abu Musab
  sex: m
  office: SOM REB 2010 .. military spokesman of al-Shabab

person Abdiaziz Laftagareen
  name: Abdiaziz Hassan Mohamed | Abdiaziz Hassan Mohamed Laftagareen
  short: Laftagareen
  sex: m
  office: SOM GOV 2018-12-19 .. president of South West State

person Abdikadir Hussein Mumin
  name: Abdulqadir Mumin | Abdulkadir Mumin | Abdiqadir Mumin | Abdul Qadir Mumin
  short: Mumin
  sex: m
  office: IMG:IS 2015-10 .. leader of Islamic State in Somalia

person Abdiqasim Salad Hassan
  name: Abdulkassim Salat Hassan | Abdiqassim Salad Hassan | Abdulkassim Salad Hassan
  short: Hassan | Abdiqasim | Salad Hassan
  sex: m
  office: SOM GOV 2000-08-27 .. 2004-10-14 president

person Abdirahman Ahmed Ali Tuur
  name: Abdurahman Ahmed Ali | Abdirahman Tuur
  short: Tuur | Ali
  sex: m
  office: SOM REB 1990 .. 1991-05-17 leader of the SNM
  office: SOM PRE 1991-05-18 .. 1993-05-16 president of Somaliland

person Abdirahman Mohamed Abdullahi
  name: Abdirahman Irro | Abdirahman Mohamed Irro | Abdirahman Mohamed Abdullahi Irro
  short: Irro | Abdullahi | Cirro
  sex: m
  office: SOM PRE 2005 .. 2024-12-11 speaker of parliament, opposition leader of Somaliland
  office: SOM PRE 2024-12-12 .. president of Somaliland

person Abdirahman Mohamed Farole
  name: Abdirahman Farole | Abdirahman Mohamud Farole
  short: Farole
  sex: m
  office: SOM GOV 2009-01-08 .. 2014-01-08 president of Puntland

person Abdirahman Omar Osman
  name: Abdirahman Omar Osman Yarisow | Abdirahman Yarisow
  short: Osman | Yarisow
  sex: m
  office: SOM GOV 2009 .. 2012 government spokesman
  office: SOM GOV 2017-03 .. 2019-08-01 information minister, mayor of Mogadishu

person Abdirizak Mohamed
  name: Abdirizak Omar Mohamed
  short: Mohamed | Abdirizak
  sex: m
  office: SOM GOV 2014 .. 2017-03 security minister
  office: SOM GOV 2017-04 .. 2018 information minister

person Abdisalam Abdi Ali
  name: Abdisalam Abdi Ali Dhaay
  short: Ali | Abdisalam
  sex: m
  office: SOM GOV 2025-04-27 .. foreign minister

person Abdiweli Mohamed Ali
  name: Abdiweli Mohamed Ali Gaas | Abdiweli Gaas | Abdiweli Ali
  short: Abdiweli | Gaas | Ali
  sex: m
  office: SOM GOV 2011-06-23 .. 2012-10-17 prime minister
  office: SOM GOV 2014-01-08 .. 2019-01-08 president of Puntland

person Abdiweli Sheikh Ahmed
  name: Abdiweli Sheikh Ahmed Mohamed
  short: Abdiweli | Ahmed
  sex: m
  office: SOM GOV 2013-12-21 .. 2014-12-17 prime minister

person Abdullahi Yusuf Ahmed
  name: Abdullahi Yusuf | Abdulahi Yusuf
  short: Yusuf | Abdullahi Yusuf | Ahmed
  sex: m
  office: SOM REB 1991 .. 1998-07-22 leader of the SSDF
  office: SOM GOV 1998-07-23 .. 2004-10-13 president of Puntland
  office: SOM GOV 2004-10-14 .. 2008-12-29 president

person Abdulqadir Mohamed Nur
  name: Abdulkadir Mohamed Nur | Abdulqadir Nur Jama
  short: Nur
  sex: m
  office: SOM GOV 2022-01 .. 2025-03 defence minister

person Aden Hashi Ayro
  name: Aden Hashi Farah Ayro | Adan Hashi Ayro | Aden Hashi Eyrow
  short: Ayro | Eyrow
  sex: m
  office: SOM REB 2005 .. leader of al-Shabab

person Ahmed Abdi Godane
  name: Ahmed Godane | Ahmed Abdi Aw Mohamud | Mukhtar Abu Zubeyr | Moktar Ali Zubeyr | Mukhtar Abu Zubair
  short: Godane | Abu Zubeyr | Zubeyr | Zubair
  sex: m
  office: SOM REB 2006 .. leader of al-Shabab

person Ahmed Madobe
  name: Ahmed Mohamed Islam | Ahmed Madoobe | Sheikh Ahmed Madobe | Ahmed Mohamed Islam Madobe
  short: Madobe | Madoobe
  sex: m
  office: SOM REB 2009 .. 2010 leader of the Ras Kamboni brigade
  office: SOM PRM 2011 .. 2013-05-14 militia leader
  office: SOM GOV 2013-05-15 .. president of Jubaland

person Ahmed Moalim Fiqi
  name: Ahmed Moallim Fiqi | Ahmed Macallin Fiqi
  short: Fiqi
  sex: m
  office: SOM GOV 2022-08 .. interior minister, foreign minister, defence minister

person Ahmed Mohamed Mohamoud Silanyo
  name: Ahmed Silanyo | Ahmed Mohamed Mohamoud | Ahmed Mohamed Silanyo
  short: Silanyo | Mohamoud
  sex: m
  office: SOM PRE 2010-07-27 .. 2017-12-13 president of Somaliland

person Ahmed Umar
  name: Ahmed Diriye | Ahmed Omar Abu Ubaidah | Abu Ubaidah | Abu Ubeyda | Ahmad Umar
  short: Umar | Diriye | Abu Ubaidah
  sex: m
  office: SOM REB 2014-09 .. leader of al-Shabab

person Ali Khalif Galaid
  name: Ali Khalif Galaydh | Ali Khalif Galayr
  short: Galaydh | Galaid | Galayr
  sex: m
  office: SOM GOV 2000-10-08 .. 2001-10-28 prime minister

person Ali Mahdi Mohamed
  name: Ali Mahdi Mohammed | Ali Mahdi Muhammad | Ali Mahdi
  short: Ali Mahdi | Mahdi
  sex: m
  office: SOM GOV 1991-01-26 .. 1997-01-03 interim president
  office: SOM REB 1997-01-04 .. 2004-10 warlord

person Ali Mohamed Gedi
  name: Ali Mohammed Ghedi | Ali Mohamed Ghedi | Ali Mohammed Gedi | Ali Gedi
  short: Gedi | Ghedi
  sex: m
  office: SOM GOV 2004-11-03 .. 2007-10-29 prime minister

person Ali Mohamud Rage
  name: Ali Mohamoud Rage | Ali Dhere | Ali Mohamud Raghe | Sheikh Ali Mohamud Rage | Ali Dheere
  short: Raghe | Ali Dhere
  sex: m
  office: SOM REB 2009 .. spokesman of al-Shabab

person Bashir Rage
  name: Bashir Raghe | Bashir Rage Shirar
  short: Raghe
  sex: m
  office: SOM REB 2003 .. 2006-06 warlord

person Dahir Riyale Kahin
  name: Dahir Rayale Kahin | Dahir Riyale
  short: Kahin | Riyale | Rayale
  sex: m
  office: SOM PRE 2002-05-03 .. 2010-07-26 president of Somaliland

person Daud Aweis
  name: Daud Aweis Jama
  sex: m
  office: SOM GOV 2022-08 .. information minister

person Fahad Yasin
  name: Fahad Yasin Haji Dahir
  short: Yasin | Fahad
  sex: m
  office: SOM SPY 2018-08 .. 2021-09-05 intelligence chief

person Fawzia Yusuf Adam
  name: Fauzia Yusuf Haji Adan | Fowsiyo Yusuf Haji Aadan
  short: Adam | Haji Adan
  sex: f
  office: SOM GOV 2012-11 .. 2014-01-17 foreign minister

person Fuad Shangole
  name: Fuad Mohamed Khalaf | Fuad Mohamed Qalaf
  short: Shangole | Khalaf
  sex: m
  office: SOM REB 2008 .. al-Shabab leader

person Hamza Abdi Barre
  short: Barre | Hamza
  sex: m
  office: SOM GOV 2022-06-25 .. prime minister

person Hassan Abshir Farah
  short: Farah | Abshir
  sex: m
  office: SOM GOV 2001-11-12 .. 2003-12-08 prime minister

person Hassan Ali Khaire
  name: Hassan Ali Khayre | Hassan Ali Kheyre | Hassan Khaire
  short: Khaire | Khayre | Kheyre
  sex: m
  office: SOM GOV 2017-03-01 .. 2020-07-25 prime minister
  office: SOM OPP 2020-07-26 .. opposition leader

person Hassan Dahir Aweys
  name: Sheikh Hassan Dahir Aweys | Hassan Dahir Aways | Hassan Dahir Awes
  short: Aweys | Aways | Awes
  sex: m
  office: SOM REB 2006-06 .. 2013-06 leader of Hizbul Islam

person Hassan Mohamed Hussein Mungab
  name: Hassan Mungab
  short: Mungab
  sex: m
  office: SOM GOV 2014-02 .. 2015-10 mayor of Mogadishu

person Hassan Sheikh Mohamud
  name: Hassan Sheikh Mohamoud | Hassan Sheikh Mahmud | Hassan Sheik Mohamud | Hassan Sheikh Mohamed
  short: Mohamud | Hassan Sheikh | Mohamoud
  sex: m
  office: SOM GOV 2012-09-16 .. 2017-02-15 president
  office: SOM OPP 2017-02-16 .. 2022-05-22 opposition leader
  office: SOM GOV 2022-05-23 .. president

person Hassan Turki
  name: Hassan al-Turki | Hassan Abdullah Hersi al-Turki
  short: Turki | al-Turki
  sex: m
  office: SOM REB 2006 .. Islamist militia leader

person Hussein Farah Aidid
  name: Hussein Aidid | Hussein Mohamed Farah Aidid | Hussein Aideed | Hussein Mohamed Aidid
  short: Aidid | Aideed | Hussein Aidid
  sex: m
  office: SOM REB 1996-08-04 .. 2004-12 warlord
  office: SOM GOV 2005-01 .. 2007-04 interior minister
  office: SOM OPP 2007-05 .. opposition leader

person Ilwad Elman
  sex: f
  office: SOM CVL 2010 .. activist

person Mahad Karate
  name: Mahad Mohamed Ali Karate
  short: Karate
  sex: m
  office: SOM REB 2010 .. al-Shabab commander

person Mohamed Abdullahi Mohamed
  name: Mohamed Abdullahi Farmajo | Mohamed Farmajo | Mohamed Abdullahi Farmaajo | Mohammed Abdullahi Mohammed | Farmajo | Farmaajo
  short: Farmajo | Farmaajo | Mohamed | Mohammed
  sex: m
  office: SOM GOV 2010-11-01 .. 2011-06-28 prime minister
  office: SOM PTY 2012-08 .. 2017-02-07 politician
  office: SOM GOV 2017-02-08 .. 2022-05-23 president
  office: SOM OPP 2022-05-24 .. opposition leader

person Mohamed Farah Aidid
  name: Mohammed Farah Aidid | Mohamed Farrah Aidid | Mohammed Farrah Aidid | Mohamed Farah Aideed
  short: Aidid | Aideed | Farah Aidid
  sex: m
  office: SOM REB 1989 .. leader of the Somali National Alliance

person Mohamed Hussein Roble
  name: Mohammed Hussein Roble
  short: Roble
  sex: m
  office: SOM GOV 2020-09-23 .. 2022-06-25 prime minister

person Mohamed Ibrahim Egal
  name: Mohammed Ibrahim Egal | Ibrahim Egal
  short: Egal
  sex: m
  office: SOM PRE 1993-05-16 .. 2002-05-03 president of Somaliland

person Mohamed Ibrahim Moalimuu
  name: Mohamed Moalimuu | Mohammed Ibrahim Moalimuu
  short: Moalimuu
  sex: m
  office: SOM GOV 2020-10 .. 2022-08 government spokesman

person Mohamed Omar Habeb
  name: Mohamed Dheere | Mohamed Dhere
  short: Dheere | Dhere | Habeb
  sex: m
  office: SOM REB 1993 .. 2007-04 warlord
  office: SOM GOV 2007-05 .. 2008-07 mayor of Mogadishu

person Mohamed Qanyare
  name: Mohamed Qanyare Afrah | Mohamed Afrah Qanyare
  short: Qanyare
  sex: m
  office: SOM REB 1993 .. 2006-06 warlord
  office: SOM LEG 2006-07 .. 2012 member of parliament

person Mohamed Said Hersi Morgan
  name: General Morgan | Mohamed Siad Hersi Morgan | Mohammed Said Hersi | Mohamed Said Hirsi Morgan
  short: Morgan | Hersi
  sex: m
  office: SOM REB 1991 .. 2004 warlord

person Mohamed Siad Barre
  name: Mohammed Siad Barre | Siad Barre | Muhammad Siad Barre
  short: Siad Barre | Barre
  sex: m
  office: SOM GOV 1969-10-21 .. 1991-01-26 president
  office: SOM REB 1991-01-27 .. 1992-05 warlord

person Mohamud Muse Hersi
  name: Adde Muse | Mohamud Musse Hersi
  short: Hersi | Adde Muse
  sex: m
  office: SOM GOV 2005-01-08 .. 2009-01-08 president of Puntland

person Mukhtar Robow
  name: Muktar Robow | Mukhtar Robow Ali | Abu Mansur
  short: Robow | Abu Mansur
  sex: m
  office: SOM REB 2006 .. 2017-07 al-Shabab leader
  office: SOM PTY 2017-08 .. 2018-12 politician
  office: SOM GOV 2022-08-02 .. religious affairs minister

person Musa Sudi Yalahow
  name: Muse Sudi Yalahow
  short: Yalahow
  sex: m
  office: SOM REB 1995 .. 2006-06 warlord

person Muse Bihi Abdi
  name: Musa Bihi Abdi | Muse Bihi
  short: Bihi | Abdi
  sex: m
  office: SOM PRE 2017-12-13 .. 2024-12-12 president of Somaliland

person Nur Hassan Hussein
  name: Nur Adde | Nur Hassan Hussein Nur Adde
  short: Hussein | Nur Adde
  sex: m
  office: SOM GOV 2007-11-24 .. 2009-02-13 prime minister

person Omar Abdirashid Ali Sharmarke
  name: Omar Abdirashid Sharmarke | Omar Sharmarke | Omar Abdirashid Ali Sharmake
  short: Sharmarke | Sharmake
  sex: m
  office: SOM GOV 2009-02-14 .. 2010-09-21 prime minister
  office: SOM GOV 2014-12-24 .. 2017-03-01 prime minister

person Omar Hammami
  name: Abu Mansoor al-Amriki | Abu Mansur al-Amriki
  short: Hammami | al-Amriki | Amriki
  sex: m
  office: SOM REB 2006 .. American al-Shabab commander

person Omar Jess
  name: Ahmed Omar Jess | Ahmed Omar Jees
  short: Jess | Omar Jess
  sex: m
  office: SOM REB 1991 .. 1996 warlord

person Osman Ali Atto
  name: Osman Hassan Ali Atto | Osman Atto
  short: Atto | Ali Atto
  sex: m
  office: SOM REB 1992 .. 2004-07 warlord
  office: SOM LEG 2004-08 .. 2013-08-05 member of parliament

person Said Abdullahi Deni
  name: Said Abdullahi Dani | Said Deni
  short: Deni
  sex: m
  office: SOM GOV 2019-01-08 .. president of Puntland

person Sharif Sheikh Ahmed
  name: Sheikh Sharif Sheikh Ahmed | Sharif Ahmed | Sheikh Sharif Ahmed | Sheikh Sharif | Sharif Sheik Ahmed
  short: Sharif | Ahmed | Sheikh Sharif
  sex: m
  office: SOM REB 2006-06 .. 2008-10-25 leader of the Union of Islamic Courts
  office: SOM PTY 2008-10-26 .. 2009-01-30 leader of the Alliance for the Re-liberation of Somalia
  office: SOM GOV 2009-01-31 .. 2012-08-20 president
  office: SOM OPP 2012-09 .. opposition leader

# SSD South Sudan

person Angelina Teny
  name: Angelina Jany Teny
  sex: f
  office: SSD REB 2013-12 .. 2020-03-11 SPLM-IO politician
  office: SSD GOV 2020-03-12 .. 2025-03 defence minister, interior minister from 2023

person Ateny Wek Ateny
  name: Ateny Wek
  short: Ateny
  sex: m
  office: SSD GOV 2013-08 .. 2022 presidential spokesman

person Barnaba Marial Benjamin
  name: Barnaba Benjamin
  short: Benjamin | Marial
  sex: m
  office: SDN GOV 2008 .. 2011-07-08 information minister of southern Sudan
  office: SSD GOV 2011-07-09 .. 2016-04 information minister, foreign minister from 2013

person Benjamin Bol Mel
  name: Bol Mel
  short: Bol Mel | Mel
  sex: m
  office: SSD BUS 2010 .. 2025-02-09 businessman
  office: SSD GOV 2025-02-10 .. 2025-11-12 vice president

person David Yau Yau
  sex: m
  office: SSD REB 2012-04 .. 2014-05 rebel leader
  office: SSD GOV 2014-07 .. 2016 governor

person George Athor
  name: George Athor Deng
  short: Athor
  sex: m
  office: SDN REB 2010-04 .. 2011-07-08 rebel general
  office: SSD REB 2011-07-09 .. rebel general

person James Hoth Mai
  short: Hoth Mai | Mai
  sex: m
  office: SDN REB 1985 .. 2005-07 SPLA commander
  office: SSD MIL 2011-07-09 .. 2014-04-23 army chief

person James Wani Igga
  name: Wani Igga
  short: Igga | Wani Igga
  sex: m
  office: SDN REB 1985 .. 2005-07 SPLA commander
  office: SDN LEG 2005-09 .. 2011-07-08 speaker of parliament
  office: SSD LEG 2011-07-09 .. 2013-08-22 speaker of parliament
  office: SSD GOV 2013-08-23 .. 2025-02 vice president

person John Garang
  name: John Garang de Mabior | Colonel John Garang
  short: Garang
  sex: m
  office: SDN REB 1983-05 .. 2005-07-08 leader of the SPLA
  office: SDN GOV 2005-07-09 .. 2005-07-30 vice president

person Johnson Olony
  name: Johnson Olonyi
  short: Olony | Olonyi
  sex: m
  office: SSD PRM 2013 .. 2015-04 militia leader
  office: SSD REB 2015-05 .. 2024 rebel general
  office: SSD MIL 2025-01 .. army general

person Justin Yaac Arop
  short: Yaac | Arop
  sex: m
  office: SDN REB 1986 .. 2005 SPLM spokesman

person Kerubino Kuanyin Bol
  name: Kerubino Kwanyin Bol
  short: Kerubino | Bol
  sex: m
  office: SDN REB 1983 .. 1997-03 rebel commander
  office: SDN PRM 1997-04 .. 1997-12 militia leader
  office: SDN REB 1998-01 .. rebel commander

person Kuol Manyang Juuk
  name: Kuol Manyang
  short: Kuol Manyang | Juuk | Kuol
  sex: m
  office: SDN REB 1983 .. 2005-07 SPLA commander
  office: SSD GOV 2013-08 .. 2020-03 defence minister

person Lul Ruai Koang
  short: Koang | Lul Ruai
  sex: m
  office: SSD REB 2013-12 .. 2015 rebel spokesman
  office: SSD MIL 2016 .. army spokesman

person Mabior Garang
  name: Mabior Garang de Mabior
  short: Mabior | Garang
  sex: m
  office: SSD REB 2014-01 .. 2018-09 spokesman of the SPLM-IO

person Michael Makuei
  name: Michael Makuei Lueth
  short: Makuei | Lueth
  sex: m
  office: SSD GOV 2013-08 .. information minister, government spokesman

person Nhial Deng Nhial
  short: Nhial | Nhial Deng
  sex: m
  office: SDN REB 1983 .. 2005-07 SPLM politician
  office: SSD GOV 2011-08 .. 2013-07 foreign minister
  office: SSD GOV 2014-01 .. 2019 chief negotiator, foreign minister

person Pagan Amum
  name: Pagan Amum Okiech
  short: Amum | Pagan
  sex: m
  office: SDN REB 1984 .. 2005-06 SPLA commander
  office: SDN PTY 2005-07 .. 2011-07-08 secretary-general of the SPLM
  office: SSD GOV 2011-07-09 .. 2013-07-23 secretary-general of the SPLM, chief negotiator
  office: SSD OPP 2013-07-24 .. opposition leader

person Paul Malong
  name: Paul Malong Awan
  short: Malong | Awan
  sex: m
  office: SSD MIL 2014-04-23 .. 2017-05-09 army chief
  office: SSD REB 2018-04 .. rebel leader

person Paulino Matip
  name: Paulino Matiep | Paulino Matip Nhial | Paulino Matiep Nhial
  short: Matip | Matiep
  sex: m
  office: SDN PRM 1991 .. 2006-01-07 militia leader
  office: SDN MIL 2006-01-08 .. 2011-07-08 deputy commander of the SPLA

person Peter Gadet
  name: Peter Gadet Yak | Peter Gatdet
  short: Gadet | Gatdet
  sex: m
  office: SDN PRM 1998 .. 2005 militia commander
  office: SDN REB 2011-03 .. 2011-07 rebel commander
  office: SSD MIL 2011-08 .. 2013-12-17 army general
  office: SSD REB 2013-12-18 .. rebel commander

person Philip Aguer
  name: Philip Aguer Panyang
  short: Aguer
  sex: m
  office: SDN MIL 2009 .. 2011-07-08 spokesman of the southern army
  office: SSD MIL 2011-07-09 .. 2016 army spokesman

person Puok Both Baluang
  short: Puok Both | Baluang
  sex: m
  office: SSD PTY 2020-02 .. spokesman of the SPLM-IO

person Rebecca Nyandeng
  name: Rebecca Nyandeng de Mabior | Rebecca Nyandeng Garang | Rebecca Garang
  short: Nyandeng | Garang | de Mabior
  sex: f
  office: SDN GOV 2005-10 .. 2011-07-08 minister of southern Sudan
  office: SSD OPP 2013-12 .. 2020-02-21 opposition politician
  office: SSD GOV 2020-02-22 .. vice president

person Riek Machar
  name: Riek Machar Teny | Riak Machar | Rick Machar
  short: Machar
  sex: m
  office: SDN REB 1984 .. 1997-04-20 rebel commander
  office: SDN GOV 1997-08-07 .. 2000-01 head of the southern council
  office: SDN REB 2000-02 .. 2005-07 rebel commander
  office: SDN GOV 2005-08 .. 2011-07-08 vice president of southern Sudan
  office: SSD GOV 2011-07-09 .. 2013-07-23 vice president
  office: SSD PTY 2013-07-24 .. 2013-12-15 politician
  office: SSD REB 2013-12-16 .. 2016-04-25 leader of the SPLM-IO
  office: SSD GOV 2016-04-26 .. 2016-07-23 vice president
  office: SSD REB 2016-07-24 .. 2020-02-21 leader of the SPLM-IO
  office: SSD GOV 2020-02-22 .. 2025-09-11 vice president
  office: SSD OPP 2025-09-12 .. leader of the SPLM-IO

person Salva Kiir
  name: Salva Kiir Mayardit
  short: Kiir | Salva Kiir
  sex: m
  office: SDN REB 1983-05 .. 2005-08-10 commander of the SPLA
  office: SDN GOV 2005-08-11 .. 2011-07-08 president of southern Sudan, vice president of Sudan
  office: SSD GOV 2011-07-09 .. president

person Samson Kwaje
  name: Samson Lukare Kwaje
  sex: m
  office: SDN REB 1998 .. 2005-08 spokesman of the SPLM
  office: SDN GOV 2005-09 .. 2010-08-12 minister of southern Sudan

person Simon Gatwech Dual
  name: Simon Gatwech
  short: Gatwech | Dual
  sex: m
  office: SSD REB 2013-12 .. rebel general

person Taban Deng Gai
  name: Taban Deng
  short: Taban Deng | Gai | Taban
  sex: m
  office: SDN GOV 2005 .. 2011-07-08 governor of Unity
  office: SSD GOV 2011-07-09 .. 2013-07 governor of Unity
  office: SSD REB 2013-12 .. 2016-04-25 chief negotiator of the SPLM-IO
  office: SSD GOV 2016-04-26 .. vice president

person Thomas Cirillo
  name: Thomas Cirillo Swaka
  short: Cirillo | Swaka
  sex: m
  office: SSD MIL 2011-07-09 .. 2017-02-11 army general
  office: SSD REB 2017-02-12 .. leader of the National Salvation Front

# STP São Tomé and Príncipe

person Carlos Vila Nova
  short: Vila Nova
  sex: m
  office: STP GOV 2021-10-02 .. president

person Evaristo Carvalho
  sex: m
  office: STP GOV 2016-09-03 .. 2021-10-02 president

person Fradique de Menezes
  short: Menezes | de Menezes
  sex: m
  office: STP GOV 2001-09-03 .. 2011-09-03 president

person Jorge Bom Jesus
  short: Bom Jesus
  sex: m
  office: STP GOV 2018-12-03 .. 2022-11-11 prime minister

person Manuel Pinto da Costa
  short: Pinto da Costa | da Costa
  sex: m
  office: STP GOV 1975-07-12 .. 1991-03-04 president
  office: STP GOV 2011-09-03 .. 2016-09-03 president

person Miguel Trovoada
  sex: m
  office: STP GOV 1991-04-03 .. 2001-09-03 president
  office: IGO:UN 2014-07 .. 2016-04 envoy for Guinea-Bissau

person Patrice Trovoada
  sex: m
  office: STP GOV 2008-02-14 .. 2008-06-22 prime minister
  office: STP GOV 2010-08-14 .. 2012-12-12 prime minister
  office: STP GOV 2014-11-25 .. 2018-12-03 prime minister
  office: STP GOV 2022-11-11 .. 2025-01-06 prime minister

# SWZ Eswatini

person Ambrose Dlamini
  name: Ambrose Mandvulo Dlamini
  sex: m
  office: SWZ GOV 2018-10-27 .. 2020-12-13 prime minister

person Barnabas Sibusiso Dlamini
  name: Sibusiso Dlamini
  sex: m
  office: SWZ GOV 1996-07-26 .. 2003-09-29 prime minister
  office: SWZ GOV 2008-10-23 .. 2018-09-28 prime minister

person Cleopas Dlamini
  sex: m
  office: SWZ GOV 2021-07-16 .. 2023-09-28 prime minister

person King Mswati III
  name: Mswati III
  short: Mswati | King Mswati
  sex: m
  office: SWZ GOV 1986-04-25 .. king

person Mario Masuku
  name: Mario Bonginkosi Masuku
  sex: m
  office: SWZ OPP 1990 .. 2021-01-27 opposition leader

person Russell Dlamini
  name: Russell Mmiso Dlamini
  sex: m
  office: SWZ GOV 2023-11-03 .. prime minister

person Themba Dlamini
  sex: m
  office: SWZ GOV 2003-11-26 .. 2008-10-23 prime minister

person Thulani Maseko
  sex: m
  office: SWZ CVL 2009 .. 2023-01-21 human rights lawyer

# SYC Seychelles

person Danny Faure
  sex: m
  office: SYC GOV 2010-07 .. 2016-10-15 vice president
  office: SYC GOV 2016-10-16 .. 2020-10-26 president

person France-Albert René
  name: France Albert Rene | Albert Rene | France-Albert Rene
  sex: m
  office: SYC GOV 1977-06-05 .. 2004-04-14 president

person James Michel
  name: James Alix Michel
  sex: m
  office: SYC GOV 1996 .. 2004-04-13 vice president
  office: SYC GOV 2004-04-14 .. 2016-10-16 president

person Patrick Herminie
  sex: m
  office: SYC LEG 2007 .. 2016 speaker of parliament
  office: SYC OPP 2020-11 .. 2025-10-25 opposition leader
  office: SYC GOV 2025-10-26 .. president

person Wavel Ramkalawan
  sex: m
  office: SYC OPP 1991 .. 2020-10-25 opposition leader
  office: SYC GOV 2020-10-26 .. 2025-10-26 president

# TCD Chad

person Abdelwahid Aboud Mackaye
  name: Abdelwahid Aboud Makaye
  short: Makaye | Mackaye
  sex: m
  office: TCD REB 2007 .. rebel leader

person Abderaman Koulamallah
  name: Abderahman Koulamallah | Abderamane Koulamallah
  sex: m
  office: TCD REB 2007 .. 2009 rebel spokesman
  office: TCD GOV 2021-05 .. 2021-10 communications minister
  office: TCD GOV 2024-05-27 .. foreign minister

person Ahmad Allam-Mi
  name: Ahmad Allammi
  sex: m
  office: TCD GOV 2005-08 .. 2008-04 foreign minister

person Albert Pahimi Padacké
  name: Albert Pahimi Padacke
  short: Padacké | Padacke | Pahimi Padacke
  sex: m
  office: TCD GOV 2016-02-13 .. 2018-05-04 prime minister
  office: TCD GOV 2021-04-26 .. 2022-10-12 prime minister

person Allamaye Halina
  name: Allah-Maye Halina | Allah Maye Halina
  sex: m
  office: TCD GOV 2024-05-23 .. prime minister

person Azem Bermandoa Agouna
  name: Azem Bermandoa
  short: Agouna | Bermandoa
  sex: m
  office: TCD MIL 2013 .. army spokesman

person Chérif Mahamat Zene
  name: Cherif Mahamat Zene
  sex: m
  office: TCD GOV 2018-12 .. 2022-09 foreign minister

person Emmanuel Nadingar
  sex: m
  office: TCD GOV 2010-03-05 .. 2013-01-21 prime minister

person Hissène Habré
  name: Hissene Habre | Hissein Habre
  sex: m
  office: TCD GOV 1982-06-07 .. 1990-12-01 president

person Ibni Oumar Mahamat Saleh
  short: Saleh | Ibni Oumar
  sex: m
  office: TCD OPP 1996 .. 2008-02-03 opposition leader

person Idriss Déby
  name: Idriss Deby | Idriss Deby Itno | Idriss Déby Itno | Idris Deby
  short: Déby | Deby | Deby Itno | Déby Itno
  sex: m
  office: TCD REB 1989-04 .. 1990-12-01 leader of the MPS
  office: TCD GOV 1990-12-02 .. 2021-04-20 president

person Kingabé Ogouzeimi de Tapol
  name: Kingabe Ogouzeimi de Tapol
  short: de Tapol | Ogouzeimi
  sex: m
  office: TCD REB 2016-04 .. spokesman of FACT

person Mahamat Idriss Déby
  name: Mahamat Idriss Deby | Mahamat Déby | Mahamat Deby | Mahamat Idriss Deby Itno | Mahamat Deby Itno | Mahamat Idriss Déby Itno | Mahamat Kaka
  short: Déby | Deby | Deby Itno | Déby Itno | Mahamat
  sex: m
  office: TCD MIL 2013 .. 2021-04-19 army general
  office: TCD GOV 2021-04-20 .. president

person Mahamat Mahdi Ali
  name: Mahamat Mahdi
  short: Mahdi | Ali
  sex: m
  office: TCD REB 2016-04 .. leader of FACT

person Mahamat Nour Abdelkerim
  name: Mahamat Nour | Mahamat Nour Abdelkarim
  short: Nour | Mahamat Nour | Abdelkerim
  sex: m
  office: TCD REB 2005-10 .. 2006-12 leader of the FUC
  office: TCD GOV 2007-03 .. 2007-12 defence minister

person Mahamat Nouri
  name: Mahamat Nour Nouri | General Mahamat Nouri
  sex: m
  office: TCD GOV 2001 .. 2006-04 defence minister, ambassador
  office: TCD REB 2006-05 .. leader of the UFDD

person Moïse Ketté
  name: Moise Kette | Moise Nodji Kette
  short: Kette | Ketté
  sex: m
  office: TCD REB 1992 .. rebel leader

person Ngarlejy Yorongar
  name: Ngarledjy Yorongar
  sex: m
  office: TCD OPP 1993 .. opposition leader

person Nouradin Delwa Kassiré Coumakoye
  name: Delwa Kassire Koumakoye | Delwa Kassire Coumakoye
  short: Koumakoye | Coumakoye
  sex: m
  office: TCD GOV 1993-11-06 .. 1995-04-08 prime minister
  office: TCD GOV 2007-02-26 .. 2008-04-16 prime minister

person Pascal Yoadimnadji
  sex: m
  office: TCD GOV 2005-02-03 .. 2007-02-23 prime minister

person Saleh Kebzabo
  sex: m
  office: TCD OPP 1992 .. 2022-10-11 opposition leader
  office: TCD GOV 2022-10-12 .. 2024-01-01 prime minister

person Succès Masra
  name: Succes Masra
  sex: m
  office: TCD OPP 2018-04 .. 2023-12-31 opposition leader
  office: TCD GOV 2024-01-01 .. 2024-05-22 prime minister
  office: TCD OPP 2024-05-23 .. opposition leader

person Timane Erdimi
  name: Timan Erdimi
  sex: m
  office: TCD REB 2005-12 .. 2022-08 leader of the RFC, of the UFR
  office: TCD GOV 2022-10 .. 2024-01 minister

person Tom Erdimi
  sex: m
  office: TCD REB 2005-12 .. rebel leader

person Wadal Abdelkader Kamougué
  name: Wadal Abdelkader Kamougue
  short: Kamougue | Kamougué
  sex: m
  office: TCD OPP 1992 .. 2008-03 opposition politician
  office: TCD GOV 2008-04 .. 2010-03 defence minister

person Yaya Dillo
  name: Yaya Dillo Djerou | Yaya Dillo Djérou Betchi
  short: Dillo
  sex: m
  office: TCD REB 2005-10 .. 2007 rebel leader
  office: TCD GOV 2008 .. 2020 official
  office: TCD OPP 2021-01 .. 2024-02-28 opposition leader

person Youssouf Saleh Abbas
  sex: m
  office: TCD GOV 2008-04-16 .. 2010-03-05 prime minister

person Youssouf Togoimi
  name: Youssouf Togoïmi
  sex: m
  office: TCD GOV 1995 .. 1997 defence minister
  office: TCD REB 1998-10 .. leader of the MDJT

# TGO Togo

person Agbéyomé Kodjo
  name: Agbeyome Kodjo | Messan Agbeyome Kodjo
  sex: m
  office: TGO GOV 2000-08-29 .. 2002-06-27 prime minister
  office: TGO OPP 2002-06-28 .. 2024-03-03 opposition leader

person Edem Kodjo
  sex: m
  office: TGO GOV 1994-04-25 .. 1996-08-20 prime minister
  office: TGO OPP 1996-08-21 .. 2005-06-07 opposition politician
  office: TGO GOV 2005-06-08 .. 2006-09-20 prime minister
  office: IGO:AU 2016-01 .. 2017-01 mediator for Congo

person Emmanuel Bob Akitani
  name: Emmanuel Akitani-Bob
  short: Akitani | Bob Akitani | Akitani-Bob
  sex: m
  office: TGO OPP 2003 .. 2010 opposition leader

person Faure Gnassingbé
  name: Faure Gnassingbe | Faure Essozimna Gnassingbe
  short: Gnassingbé | Gnassingbe | Faure
  sex: m
  office: TGO GOV 2003-07 .. 2005-02-04 communications minister
  office: TGO GOV 2005-02-05 .. 2005-02-25 president
  office: TGO PTY 2005-02-26 .. 2005-05-03 presidential candidate
  office: TGO GOV 2005-05-04 .. president of the council from 2025, president before

person Gilbert Houngbo
  name: Gilbert Fossoun Houngbo
  sex: m
  office: TGO GOV 2008-09-07 .. 2012-07-19 prime minister
  office: IGO:IFAD 2017-04-01 .. 2022-09-30 president
  office: IGO:ILO 2022-10-01 .. director-general

person Gilchrist Olympio
  sex: m
  office: TGO OPP 1991 .. 2013 opposition leader

person Gnassingbé Eyadéma
  name: Gnassingbe Eyadema | Étienne Eyadéma
  short: Eyadéma | Eyadema
  sex: m
  office: TGO GOV 1967-01-13 .. 2005-02-05 president

person Jean-Pierre Fabre
  sex: m
  office: TGO OPP 2007 .. opposition leader

person Joseph Kokou Koffigoh
  name: Kokou Koffigoh
  sex: m
  office: TGO GOV 1991-08-27 .. 1994-04-25 prime minister

person Komi Sélom Klassou
  name: Komi Selom Klassou | Selom Klassou
  sex: m
  office: TGO GOV 2015-06-10 .. 2020-09-28 prime minister

person Kwesi Ahoomey-Zunu
  name: Arthème Ahoomey-Zunu | Kwesi Seleagodji Ahoomey-Zunu
  sex: m
  office: TGO GOV 2012-07-23 .. 2015-06-10 prime minister

person Robert Dussey
  sex: m
  office: TGO GOV 2013-09 .. foreign minister

person Tikpi Atchadam
  sex: m
  office: TGO OPP 2014 .. opposition leader

person Victoire Tomegah Dogbé
  name: Victoire Tomegah Dogbe | Victoire Dogbe | Victoire Sidemeho Tomegah-Dogbe | Victoire Dogbé | Victoire Dogbé Tomegah
  short: Dogbé | Dogbe | Tomegah Dogbe | Tomegah-Dogbe
  sex: f
  office: TGO GOV 2020-09-28 .. 2025-05-03 prime minister

person Yawovi Agboyibo
  name: Yawovi Agboyibor
  sex: m
  office: TGO OPP 1991 .. 2006-09-19 opposition leader
  office: TGO GOV 2006-09-20 .. 2007-12-06 prime minister

# TZA Tanzania

person Ali Hassan Mwinyi
  sex: m
  office: TZA GOV 1985-11-05 .. 1995-11-23 president

person Ali Mohamed Shein
  name: Ali Mohammed Shein
  sex: m
  office: TZA GOV 2001-07 .. 2010-11-02 vice president
  office: TZA GOV 2010-11-03 .. 2020-11-02 president of Zanzibar

person Amani Abeid Karume
  name: Amani Karume
  sex: m
  office: TZA GOV 2000-11-08 .. 2010-11-03 president of Zanzibar

person Augustine Mahiga
  sex: m
  office: TZA GOV 2003 .. 2010-06 ambassador to the United Nations
  office: IGO:UN 2010-07 .. 2013-06 envoy for Somalia
  office: TZA GOV 2015-12-10 .. 2020-05-01 foreign minister, justice minister from 2019

person Augustine Mrema
  name: Augustino Mrema | Augustine Lyatonga Mrema
  sex: m
  office: TZA GOV 1990 .. 1995-02 home minister
  office: TZA OPP 1995-03 .. 2022-08-21 opposition leader

person Benjamin Mkapa
  name: Benjamin William Mkapa
  sex: m
  office: TZA GOV 1990 .. 1995-11-22 minister
  office: TZA GOV 1995-11-23 .. 2005-12-21 president
  office: IGO:EAC 2016-03 .. 2019 facilitator for Burundi

person Bernard Membe
  sex: m
  office: TZA GOV 2007-01 .. 2015-11-05 foreign minister
  office: TZA OPP 2020-07 .. 2023-05-12 opposition politician

person Edward Lowassa
  sex: m
  office: TZA GOV 2005-12-30 .. 2008-02-07 prime minister
  office: TZA OPP 2015-07-28 .. 2019-03-01 opposition leader

person Frederick Sumaye
  sex: m
  office: TZA GOV 1995-11-28 .. 2005-12-30 prime minister

person Freeman Mbowe
  name: Freeman Aikaeli Mbowe
  sex: m
  office: TZA OPP 2004 .. opposition leader

person Hussein Mwinyi
  name: Hussein Ali Mwinyi
  sex: m
  office: TZA GOV 2008-02 .. 2020-11-01 defence minister
  office: TZA GOV 2020-11-02 .. president of Zanzibar

person Ibrahim Lipumba
  sex: m
  office: TZA OPP 1995 .. opposition leader

person Jakaya Kikwete
  name: Jakaya Mrisho Kikwete
  sex: m
  office: TZA GOV 1995-11 .. 2005-12-20 foreign minister
  office: TZA GOV 2005-12-21 .. 2015-11-05 president

person January Makamba
  name: January Yusuf Makamba
  sex: m
  office: TZA GOV 2015-12 .. 2019-07 environment minister
  office: TZA GOV 2021-09 .. 2024-07-21 energy minister, foreign minister from 2023

person John Magufuli
  name: John Pombe Magufuli | John Joseph Magufuli
  sex: m
  office: TZA GOV 1995-11 .. 2015-11-04 minister
  office: TZA GOV 2015-11-05 .. 2021-03-17 president

person Julius Nyerere
  short: Nyerere
  sex: m
  office: TZA GOV 1962-12-09 .. 1985-11-05 president
  office: TZA PTY 1985-11-06 .. 1990-08 party chairman
  office: IGO:AU 1996-03 .. 1999-10-14 mediator for Burundi

person Kassim Majaliwa
  sex: m
  office: TZA GOV 2015-11-20 .. 2025-11-12 prime minister

person Mahmoud Thabit Kombo
  name: Mahmoud Kombo
  sex: m
  office: TZA GOV 2024-07-25 .. foreign minister

person Mizengo Pinda
  sex: m
  office: TZA GOV 2008-02-09 .. 2015-11-20 prime minister

person Mwigulu Nchemba
  sex: m
  office: TZA GOV 2016-06 .. 2018-07 home minister
  office: TZA GOV 2021-03-31 .. 2025-11-12 finance minister
  office: TZA GOV 2025-11-13 .. prime minister

person Palamagamba Kabudi
  sex: m
  office: TZA GOV 2017-03 .. 2021-03-31 justice minister, foreign minister

person Polycarp Pengo
  name: Cardinal Polycarp Pengo
  sex: m
  office: TZA REL 1992-07 .. 2019-08-15 archbishop of Dar es Salaam

person Salmin Amour
  sex: m
  office: TZA GOV 1990-10-25 .. 2000-11-08 president of Zanzibar

person Samia Suluhu Hassan
  name: Samia Suluhu | Samia Hassan
  short: Hassan | Samia | Suluhu
  sex: f
  office: TZA GOV 2015-11-05 .. 2021-03-18 vice president
  office: TZA GOV 2021-03-19 .. president

person Seif Sharif Hamad
  name: Seif Shariff Hamad
  short: Hamad | Seif
  sex: m
  office: TZA OPP 1992 .. 2010-11-08 Zanzibar opposition leader
  office: TZA GOV 2010-11-09 .. 2016-02 vice president of Zanzibar
  office: TZA OPP 2016-03 .. 2020-12-07 Zanzibar opposition leader
  office: TZA GOV 2020-12-08 .. 2021-02-17 vice president of Zanzibar

person Stergomena Tax
  name: Stergomena Lawrence Tax
  sex: f
  office: IGO:SADC 2013-09 .. 2021-08 executive secretary
  office: TZA GOV 2021-09-12 .. defence minister

person Tundu Lissu
  name: Tundu Antiphas Lissu
  sex: m
  office: TZA OPP 2010 .. opposition leader

person Wilbrod Slaa
  name: Willibrod Slaa
  sex: m
  office: TZA OPP 1998 .. 2015-08 opposition leader

person Zitto Kabwe
  sex: m
  office: TZA OPP 2005 .. opposition leader

# UGA Uganda

person Alice Lakwena
  name: Alice Auma
  short: Lakwena | Auma
  sex: f
  office: UGA REB 1986 .. 2007-01-17 leader of the Holy Spirit Movement

person Amama Mbabazi
  name: John Patrick Amama Mbabazi
  sex: m
  office: UGA GOV 1998 .. 2011-05-23 minister of state, defence minister, security minister
  office: UGA GOV 2011-05-24 .. 2014-09-18 prime minister
  office: UGA OPP 2015-06 .. 2016-05 opposition leader

person Anita Among
  name: Anita Annet Among
  sex: f
  office: UGA LEG 2022-03-25 .. speaker of parliament

person Apolo Nsibambi
  sex: m
  office: UGA GOV 1999-04-05 .. 2011-05-24 prime minister

person Aronda Nyakairima
  sex: m
  office: UGA MIL 2003-11 .. 2013-04 chief of defence forces
  office: UGA GOV 2013-05 .. 2015-09-12 interior minister

person Betty Bigombe
  sex: f
  office: UGA GOV 1988 .. 1996 peace minister
  office: UGA CVL 1997 .. 2011 mediator

person Bobi Wine
  name: Robert Kyagulanyi | Robert Kyagulanyi Ssentamu
  short: Wine | Kyagulanyi | Bobi Wine | Ssentamu
  sex: m
  office: UGA OPP 2017-06-29 .. opposition leader

person Caesar Acellam
  sex: m
  office: UGA REB 1990 .. 2012-05 commander of the Lord's Resistance Army

person Charles Wesley Mumbere
  sex: m
  office: UGA REL 2009 .. king of the Rwenzururu

person Chris Magezi
  sex: m
  office: UGA MIL 2020 .. army spokesman

person Crispus Kiyonga
  sex: m
  office: UGA GOV 1996 .. 2016-06 defence minister from 2006

person David Matsanga
  name: David Nyekorach Matsanga
  short: Matsanga
  sex: m
  office: UGA REB 2008 .. 2009 negotiator of the Lord's Resistance Army

person Dominic Ongwen
  sex: m
  office: UGA REB 1990 .. commander of the Lord's Resistance Army

person Erias Lukwago
  sex: m
  office: UGA OPP 2005 .. mayor of Kampala from 2011, opposition politician

person Eriya Kategaya
  sex: m
  office: UGA GOV 1988 .. 2003-05 deputy prime minister, interior minister
  office: UGA GOV 2006-05 .. 2013-03-02 deputy prime minister

person Evelyn Anite
  name: Evelyne Anite
  sex: f
  office: UGA GOV 2015-03-01 .. minister of state

person Felix Kulayigye
  sex: m
  office: UGA MIL 2006 .. 2013 army spokesman
  office: UGA MIL 2021 .. army spokesman

person Fred Enanga
  sex: m
  office: UGA COP 2014 .. 2024-04 police spokesman

person George Cosmas Adyebo
  name: Cosmas Adyebo
  sex: m
  office: UGA GOV 1991-01-22 .. 1994-11-18 prime minister

person Godfrey Ayoo
  sex: m
  office: UGA REB 2006-07 .. 2008 spokesman of the Lord's Resistance Army

person Idi Amin
  name: Idi Amin Dada
  short: Amin | Idi Amin
  sex: m
  office: UGA ELI 1979-04-11 .. 2003-08-16 exiled former president

person James Kazini
  sex: m
  office: UGA MIL 1998 .. 2003 army commander

person Janet Museveni
  name: Janet Kataaha Museveni
  sex: f
  office: UGA GOV 1986-01-29 .. first lady, minister

person Jeje Odongo
  name: Haji Abubaker Jeje Odongo | Abubakhar Jeje Odongo
  short: Odongo
  sex: m
  office: UGA MIL 1998 .. 2001 army commander
  office: UGA GOV 2016-06 .. 2021-05 interior minister
  office: UGA GOV 2021-06 .. foreign minister

person John Baptist Odama
  name: Archbishop John Baptist Odama
  sex: m
  office: UGA REL 1999 .. 2024 archbishop of Gulu

person Joseph Kony
  sex: m
  office: UGA REB 1987 .. leader of the Lord's Resistance Army

person Kahinda Otafiire
  sex: m
  office: UGA GOV 1996 .. interior minister

person Kale Kayihura
  sex: m
  office: UGA COP 2005-11 .. 2018-03-04 police chief

person Katumba Wamala
  name: Edward Katumba Wamala
  sex: m
  office: UGA COP 2001 .. 2004 police chief
  office: UGA MIL 2005 .. 2016-12 army commander, chief of defence forces
  office: UGA GOV 2017-01 .. works minister

person Kintu Musoke
  sex: m
  office: UGA GOV 1994-11-18 .. 1999-04-05 prime minister

person Kizza Besigye
  name: Kiiza Besigye | Warren Kizza Besigye Kifefe
  sex: m
  office: UGA OPP 2000-10 .. opposition leader

person Martin Ojul
  sex: m
  office: UGA REB 2006-07 .. 2008-02 negotiator of the Lord's Resistance Army

person Milton Obote
  name: Apollo Milton Obote
  sex: m
  office: UGA OPP 1985-07-27 .. 2005-10-10 exiled former president

person Mugisha Muntu
  name: Gregory Mugisha Muntu
  short: Muntu
  sex: m
  office: UGA MIL 1989 .. 1998 army commander
  office: UGA OPP 2008 .. opposition leader

person Muhoozi Kainerugaba
  name: Lieutenant General Muhoozi Kainerugaba | Gen. Muhoozi Kainerugaba
  short: Kainerugaba | Muhoozi
  sex: m
  office: UGA MIL 2008 .. army general, chief of defence forces from 2024

person Norbert Mao
  sex: m
  office: UGA OPP 1996 .. 2022-07-20 leader of the Democratic Party
  office: UGA GOV 2022-07-21 .. justice minister

person Ofwono Opondo
  sex: m
  office: UGA GOV 2013 .. government spokesman

person Okello Oryem
  name: Henry Okello Oryem
  sex: m
  office: UGA GOV 2006 .. minister of state for foreign affairs

person Okot Odhiambo
  sex: m
  office: UGA REB 1995 .. commander of the Lord's Resistance Army

person Olara Otunnu
  sex: m
  office: IGO:UN 1997-09 .. 2005-07 special representative for children in armed conflict
  office: UGA OPP 2010-03 .. 2015 opposition leader

person Paddy Ankunda
  sex: m
  office: UGA MIL 2007 .. 2017 army spokesman

person Paul Ssemogerere
  name: Paul Kawanga Ssemogerere
  short: Ssemogerere
  sex: m
  office: UGA GOV 1988 .. 1995-05 foreign minister
  office: UGA OPP 1995-06 .. 2005-11 opposition leader

person Raska Lukwiya
  sex: m
  office: UGA REB 1995 .. commander of the Lord's Resistance Army

person Rebecca Kadaga
  sex: f
  office: UGA LEG 2011-05-19 .. 2021-05-24 speaker of parliament
  office: UGA GOV 2021-06 .. deputy prime minister

person Richard Karemire
  sex: m
  office: UGA MIL 2017 .. 2020 army spokesman

person Robinah Nabbanja
  sex: f
  office: UGA GOV 2021-06-21 .. prime minister

person Ronald Muwenda Mutebi
  name: Ronald Muwenda Mutebi II | Kabaka Ronald Mutebi
  short: Mutebi
  sex: m
  office: UGA REL 1993-07-31 .. king of Buganda

person Ruhakana Rugunda
  sex: m
  office: UGA GOV 1994 .. 2014-09-17 minister, ambassador
  office: UGA GOV 2014-09-18 .. 2021-06-21 prime minister

person Salim Saleh
  name: Caleb Akandwanaho
  short: Saleh | Salim Saleh | Akandwanaho
  sex: m
  office: UGA MIL 1986 .. general, brother of the president

person Sam Kutesa
  name: Sam Kahamba Kutesa | Sam Kuteesa
  short: Kutesa | Kuteesa
  sex: m
  office: UGA GOV 2005-01 .. 2021-06 foreign minister

person Shaban Bantariza
  sex: m
  office: UGA MIL 2000 .. 2008 army spokesman
  office: UGA GOV 2012 .. 2021 deputy government spokesman

person Stella Nyanzi
  sex: f
  office: UGA CVL 2016 .. activist

person Thomas Kwoyelo
  sex: m
  office: UGA REB 1995 .. commander of the Lord's Resistance Army

person Vincent Otti
  sex: m
  office: UGA REB 1990 .. deputy leader of the Lord's Resistance Army

person Wilson Mbadi
  name: Wilson Mbasu Mbadi
  sex: m
  office: UGA MIL 2021-06 .. 2024-03-21 chief of defence forces

person Yoweri Museveni
  name: Yoweri Kaguta Museveni
  sex: m
  office: UGA GOV 1986-01-29 .. president

# ZAF South Africa

person Aaron Motsoaledi
  sex: m
  office: ZAF GOV 2009-05-11 .. 2019-05-29 health minister
  office: ZAF GOV 2019-05-30 .. 2024-06 home affairs minister
  office: ZAF GOV 2024-07-03 .. health minister

person Ace Magashule
  name: Elias Magashule
  sex: m
  office: ZAF GOV 2009-05-06 .. 2018-02 premier of Free State
  office: ZAF PTY 2018-03 .. 2021-05-05 secretary-general of the African National Congress
  office: ZAF OPP 2023-08 .. opposition politician

person Adriaan Vlok
  sex: m
  office: ZAF GOV 1986-12 .. 1991-07 law and order minister

person Ajay Gupta
  sex: m
  office: ZAF BUS 1993 .. businessman

person Alfred Nzo
  sex: m
  office: ZAF OPP 1969 .. 1994-05-09 African National Congress politician
  office: ZAF GOV 1994-05-10 .. 1999-06-16 foreign minister

person Allan Boesak
  sex: m
  office: ZAF REL 1979 .. 1990 cleric
  office: ZAF OPP 1991 .. 1994 African National Congress politician

person Andries Treurnicht
  sex: m
  office: ZAF OPP 1982-03 .. 1993-04-22 leader of the Conservative Party

person Angie Motshekga
  sex: f
  office: ZAF GOV 2009-05-11 .. 2024-06 education minister
  office: ZAF GOV 2024-07-03 .. defence minister

person Atul Gupta
  sex: m
  office: ZAF BUS 1993 .. businessman

person Aziz Pahad
  sex: m
  office: ZAF GOV 1994-05 .. 2008-09 deputy foreign minister

person Baleka Mbete
  sex: f
  office: ZAF LEG 2004-04 .. 2008-09-24 speaker of parliament
  office: ZAF GOV 2008-09-25 .. 2009-05-09 deputy president
  office: ZAF LEG 2014-05-21 .. 2019-05-21 speaker of parliament

person Bantu Holomisa
  sex: m
  office: ZAF GOV 1987-12-30 .. 1994-04-26 ruler of Transkei
  office: ZAF GOV 1994-05 .. 1996-07 deputy minister
  office: ZAF OPP 1997-09 .. 2024-06-30 leader of the United Democratic Movement
  office: ZAF GOV 2024-07-03 .. deputy defence minister

person Bheki Cele
  sex: m
  office: ZAF COP 2009-07 .. 2012-06-12 national police chief
  office: ZAF GOV 2018-02-27 .. 2024-06-19 police minister

person Bheki Khumalo
  sex: m
  office: ZAF GOV 2001 .. 2005 presidential spokesman

person Blade Nzimande
  sex: m
  office: ZAF PTY 1998-07 .. 2009-05-10 leader of the Communist Party
  office: ZAF GOV 2009-05-11 .. education minister, science minister

person Bulelani Ngcuka
  sex: m
  office: ZAF JUD 1998-08 .. 2004-08 chief prosecutor

person Busisiwe Mkhwebane
  sex: f
  office: ZAF GOV 2016-10-15 .. 2023-09-11 public protector
  office: ZAF OPP 2023-10 .. opposition politician

person Chris Hani
  sex: m
  office: ZAF OPP 1987 .. 1993-04-10 leader of the Communist Party

person Chrispin Phiri
  sex: m
  office: ZAF GOV 2019 .. spokesman of the justice minister, of the foreign minister

person Clarence Makwetu
  sex: m
  office: ZAF OPP 1990-12 .. 1996-12 leader of the Pan Africanist Congress

person Clayson Monyela
  sex: m
  office: ZAF GOV 2009-08 .. foreign ministry spokesman

person Constand Viljoen
  sex: m
  office: ZAF OPP 1993-05 .. 2001 leader of the Freedom Front

person Cyril Ramaphosa
  name: Matamela Cyril Ramaphosa
  sex: m
  office: ZAF LAB 1982 .. 1991-06 leader of the mineworkers' union
  office: ZAF OPP 1991-07 .. 1994-05-09 secretary-general of the African National Congress
  office: ZAF LEG 1994-05-10 .. 1996 chairman of the Constitutional Assembly
  office: ZAF BUS 1997 .. 2014-05-25 businessman
  office: ZAF GOV 2014-05-26 .. 2018-02-14 deputy president
  office: ZAF GOV 2018-02-15 .. president

person David Mabuza
  sex: m
  office: ZAF GOV 2009-05 .. 2018-02-26 premier of Mpumalanga
  office: ZAF GOV 2018-02-27 .. 2023-03-01 deputy president

person Desmond Tutu
  name: Archbishop Desmond Tutu
  sex: m
  office: ZAF REL 1986-09-07 .. 2021-12-26 archbishop

person Duduzile Zuma-Sambudla
  name: Duduzile Zuma
  short: Zuma-Sambudla | Zuma
  sex: f
  office: ZAF OPP 2023-12 .. MK party politician

person Dumisani Kumalo
  sex: m
  office: ZAF GOV 1999 .. 2009 ambassador to the United Nations

person Enoch Godongwana
  sex: m
  office: ZAF GOV 2021-08-05 .. finance minister

person Essop Pahad
  sex: m
  office: ZAF GOV 1994-05 .. 2008-09-24 minister in the presidency

person Eugene de Kock
  name: Eugene De Kock
  short: de Kock | De Kock
  sex: m
  office: ZAF COP 1985 .. 1993 commander of the Vlakplaas death squad

person Eugène Terre'Blanche
  name: Eugene Terre'Blanche | Eugene Terreblanche | Eugene Terre Blanche
  short: Terre'Blanche | Terreblanche | Terre Blanche
  sex: m
  office: ZAF OPP 1973-07 .. 2010-04-03 leader of the Afrikaner Resistance Movement

person F.W. de Klerk
  name: FW de Klerk | Frederik Willem de Klerk | F. W. de Klerk
  short: de Klerk | De Klerk
  sex: m
  office: ZAF GOV 1989-08-15 .. 1996-06-30 president to 1994, deputy president
  office: ZAF OPP 1996-07-01 .. 1997-09-09 leader of the National Party

person Fannie Masemola
  name: Sehlahle Fannie Masemola
  sex: m
  office: ZAF COP 2022-03-31 .. national police chief

person Fikile Mbalula
  sex: m
  office: ZAF PTY 2004 .. 2009-05-10 leader of the African National Congress Youth League
  office: ZAF GOV 2009-05-11 .. 2023-03-06 minister
  office: ZAF PTY 2023-03-07 .. secretary-general of the African National Congress

person Floyd Shivambu
  sex: m
  office: ZAF OPP 2013-07 .. opposition politician

person Frans Baleni
  sex: m
  office: ZAF LAB 2006 .. 2015-06 secretary of the mineworkers' union

person Gayton McKenzie
  sex: m
  office: ZAF OPP 2013-11 .. 2024-07-02 leader of the Patriotic Alliance
  office: ZAF GOV 2024-07-03 .. sports minister

person Geordin Hill-Lewis
  sex: m
  office: ZAF GOV 2021-11-18 .. mayor of Cape Town, leader of the Democratic Alliance from 2026

person Georg Meiring
  sex: m
  office: ZAF MIL 1993-11 .. 1998-05 chief of the defence force

person Goodwill Zwelithini
  name: King Goodwill Zwelithini | Goodwill Zwelithini kaBhekuzulu
  short: Zwelithini
  sex: m
  office: ZAF REL 1971-12 .. 2021-03-12 king of the Zulu

person Gwede Mantashe
  sex: m
  office: ZAF LAB 1998 .. 2006 secretary of the mineworkers' union
  office: ZAF PTY 2007-12 .. 2018-02-25 secretary-general of the African National Congress
  office: ZAF GOV 2018-02-26 .. mines minister

person Helen Zille
  sex: f
  office: ZAF GOV 2006-03-15 .. 2009-04-30 mayor of Cape Town
  office: ZAF GOV 2009-05-06 .. 2019-05-22 premier of Western Cape
  office: ZAF OPP 2019-10 .. 2024-06-29 federal chairwoman of the Democratic Alliance
  office: ZAF PTY 2024-06-30 .. federal chairwoman of the Democratic Alliance

person Herman Mashaba
  sex: m
  office: ZAF GOV 2016-08-22 .. 2019-11-27 mayor of Johannesburg
  office: ZAF OPP 2020-08 .. leader of ActionSA

person Hernus Kriel
  sex: m
  office: ZAF GOV 1991-07 .. 1994-05-10 law and order minister
  office: ZAF GOV 1994-05-11 .. 1998-05 premier of Western Cape

person Irvin Jim
  sex: m
  office: ZAF LAB 2008-10 .. leader of the metalworkers' union

person Jackie Selebi
  sex: m
  office: ZAF GOV 1998 .. 1999-12 director-general of foreign affairs
  office: ZAF COP 2000-01-01 .. 2008-01 national police chief

person Jacob Zuma
  name: Jacob Gedleyihlekisa Zuma
  sex: m
  office: ZAF OPP 1990 .. 1994-05-09 African National Congress politician
  office: ZAF PTY 1994-05-10 .. 1999-06-13 African National Congress politician
  office: ZAF GOV 1999-06-14 .. 2005-06-14 deputy president
  office: ZAF PTY 2005-06-15 .. 2009-05-08 leader of the African National Congress
  office: ZAF GOV 2009-05-09 .. 2018-02-14 president
  office: ZAF OPP 2023-12-16 .. leader of the MK party

person Janusz Walus
  name: Janusz Waluś
  sex: m
  office: ZAF CRM 1993-04 .. assassin

person Joe Modise
  sex: m
  office: ZAF OPP 1965 .. 1994-05-09 commander of Umkhonto we Sizwe
  office: ZAF GOV 1994-05-11 .. 1999-06-16 defence minister

person Joe Slovo
  sex: m
  office: ZAF OPP 1984 .. 1994-05-10 leader of the Communist Party
  office: ZAF GOV 1994-05-11 .. 1995-01-06 housing minister

person John Steenhuisen
  sex: m
  office: ZAF OPP 2014-05 .. 2024-07-02 leader of the Democratic Alliance
  office: ZAF GOV 2024-07-03 .. agriculture minister

person Joseph Mathunjwa
  sex: m
  office: ZAF LAB 2001 .. leader of the AMCU union

person Julius Malema
  sex: m
  office: ZAF PTY 2008-04 .. 2012-04-24 leader of the African National Congress Youth League
  office: ZAF OPP 2012-04-25 .. leader of the Economic Freedom Fighters

person Kgalema Motlanthe
  sex: m
  office: ZAF LAB 1992 .. 1997-11 secretary of the mineworkers' union
  office: ZAF PTY 1997-12 .. 2008-06 secretary-general of the African National Congress
  office: ZAF GOV 2008-07 .. 2008-09-24 minister
  office: ZAF GOV 2008-09-25 .. 2014-05-25 president to May 2009, deputy president

person Leon Schreiber
  sex: m
  office: ZAF OPP 2019-05 .. 2024-07-02 Democratic Alliance politician
  office: ZAF GOV 2024-07-03 .. home affairs minister

person Lindiwe Sisulu
  sex: f
  office: ZAF GOV 2001-01 .. 2004-03 intelligence minister
  office: ZAF GOV 2004-04 .. 2009-05-10 housing minister
  office: ZAF GOV 2009-05-11 .. 2012-05 defence minister
  office: ZAF GOV 2012-06 .. 2018-02-26 minister
  office: ZAF GOV 2018-02-27 .. 2019-05-29 foreign minister
  office: ZAF GOV 2019-05-30 .. 2023-03 minister

person Lucas Mangope
  sex: m
  office: ZAF GOV 1977-12-06 .. 1994-03-12 president of Bophuthatswana

person Mac Maharaj
  sex: m
  office: ZAF OPP 1985 .. 1994-05-09 African National Congress politician
  office: ZAF GOV 1994-05-11 .. 1999-06-16 transport minister
  office: ZAF GOV 2011-07 .. 2015-05 presidential spokesman

person Magnus Malan
  sex: m
  office: ZAF GOV 1980-10 .. 1993-02 defence minister

person Maite Nkoana-Mashabane
  sex: f
  office: ZAF GOV 2009-05-10 .. 2018-02-26 foreign minister
  office: ZAF GOV 2018-02-27 .. 2023-03 minister

person Malusi Gigaba
  sex: m
  office: ZAF GOV 2010-11 .. 2017-03-30 minister
  office: ZAF GOV 2017-03-31 .. 2018-02-26 finance minister
  office: ZAF GOV 2018-02-27 .. 2018-11-13 home affairs minister

person Mandisa Maya
  sex: f
  office: ZAF JUD 2006 .. judge, chief justice from 2024

person Mangosuthu Buthelezi
  name: Gatsha Buthelezi | Mangosuthu Gatsha Buthelezi | Chief Buthelezi
  sex: m
  office: ZAF PTY 1975 .. 1994-05-10 leader of Inkatha
  office: ZAF GOV 1994-05-11 .. 2004-04 home affairs minister
  office: ZAF OPP 2004-05 .. 2023-09-09 leader of the Inkatha Freedom Party

person Manto Tshabalala-Msimang
  sex: f
  office: ZAF GOV 1999-06-17 .. 2008-09-25 health minister

person Misuzulu Zulu
  name: King Misuzulu | Misuzulu kaZwelithini | King Misuzulu kaZwelithini | Misuzulu Sinqobile kaZwelithini
  short: Misuzulu | kaZwelithini
  sex: m
  office: ZAF REL 2021-05-07 .. king of the Zulu

person Mmusi Maimane
  sex: m
  office: ZAF OPP 2011-05 .. opposition leader, leader of the Democratic Alliance to 2019

person Mogoeng Mogoeng
  sex: m
  office: ZAF JUD 2009-11 .. 2021-10-11 judge, chief justice from 2011

person Mosiuoa Lekota
  name: Patrick Lekota | Mosiuoa "Terror" Lekota
  sex: m
  office: ZAF GOV 1994-06 .. 1996-12 premier of Free State
  office: ZAF GOV 1999-06-17 .. 2008-09-25 defence minister
  office: ZAF OPP 2008-10 .. leader of the Congress of the People

person Mukoni Ratshitanga
  sex: m
  office: ZAF GOV 2005 .. 2008-09-24 presidential spokesman

person Naledi Pandor
  sex: f
  office: ZAF GOV 2004-04 .. 2019-05-29 minister
  office: ZAF GOV 2019-05-30 .. 2024-06-19 foreign minister

person Nathi Mthethwa
  sex: m
  office: ZAF GOV 2008-09-25 .. 2014-05-25 police minister
  office: ZAF GOV 2014-05-26 .. 2023-03 culture minister
  office: ZAF GOV 2023-12 .. 2025-09-30 ambassador to France

person Nelson Mandela
  name: Nelson Rolihlahla Mandela
  short: Mandela
  sex: m
  office: ZAF OPP 1962 .. 1994-05-09 leader of the African National Congress
  office: ZAF GOV 1994-05-10 .. 1999-06-14 president
  office: ZAF ELI 1999-06-15 .. 2013-12-05 former president, mediator

person Nhlanhla Mkhwanazi
  sex: m
  office: ZAF COP 2018 .. police chief of KwaZulu-Natal

person Nhlanhla Nene
  sex: m
  office: ZAF GOV 2014-05-26 .. 2015-12-09 finance minister
  office: ZAF GOV 2018-02-27 .. 2018-10-09 finance minister

person Nosiviwe Mapisa-Nqakula
  sex: f
  office: ZAF GOV 2004-05 .. 2009-05 home affairs minister
  office: ZAF GOV 2012-06-12 .. 2021-08-05 defence minister
  office: ZAF LEG 2021-08-19 .. 2024-04-03 speaker of parliament

person Oliver Tambo
  name: O.R. Tambo
  sex: m
  office: ZAF OPP 1967 .. 1993-04-24 leader of the African National Congress

person Oupa Gqozo
  sex: m
  office: ZAF GOV 1990-03-04 .. 1994-03-22 ruler of Ciskei

person P.W. Botha
  name: PW Botha | Pieter Willem Botha
  sex: m
  office: ZAF ELI 1989-08-15 .. 2006-10-31 former president

person Patricia de Lille
  short: de Lille | De Lille
  sex: f
  office: ZAF OPP 1994-05 .. 2006 opposition politician
  office: ZAF GOV 2011-06-01 .. 2018-10-31 mayor of Cape Town
  office: ZAF GOV 2019-05-30 .. public works minister, tourism minister

person Paul Mashatile
  sex: m
  office: ZAF GOV 2010-10 .. 2014-05-25 culture minister
  office: ZAF PTY 2017-12 .. 2023-03-06 African National Congress politician
  office: ZAF GOV 2023-03-07 .. deputy president

person Phumzile Mlambo-Ngcuka
  sex: f
  office: ZAF GOV 1999-06 .. 2005-06-21 mines minister
  office: ZAF GOV 2005-06-22 .. 2008-09-24 deputy president
  office: IGO:UNWOMEN 2013-08 .. 2021-08 executive director

person Pieter Groenewald
  sex: m
  office: ZAF OPP 2016-11 .. 2024-07-02 leader of the Freedom Front Plus
  office: ZAF GOV 2024-07-03 .. correctional services minister

person Pik Botha
  name: Roelof Botha | Roelof Frederik Botha | R.F. Botha | Roelof "Pik" Botha
  sex: m
  office: ZAF GOV 1977-04-27 .. 1994-05-10 foreign minister
  office: ZAF GOV 1994-05-11 .. 1996-05 mines minister

person Pravin Gordhan
  sex: m
  office: ZAF GOV 2009-05-11 .. 2014-05-25 finance minister
  office: ZAF GOV 2014-05-26 .. 2015-12-13 minister
  office: ZAF GOV 2015-12-14 .. 2017-03-30 finance minister
  office: ZAF GOV 2018-02-27 .. 2024-06-19 public enterprises minister

person Raymond Zondo
  sex: m
  office: ZAF JUD 2012-09 .. 2024-08-31 judge, chief justice from 2022

person Riah Phiyega
  name: Mangwashi Victoria Phiyega
  sex: f
  office: ZAF COP 2012-06-12 .. 2015-10-14 national police chief

person Roelf Meyer
  sex: m
  office: ZAF GOV 1991-08 .. 1996-05 defence minister, chief negotiator

person Ronald Lamola
  sex: m
  office: ZAF GOV 2019-05-30 .. 2024-06-30 justice minister
  office: ZAF GOV 2024-07-03 .. foreign minister

person Ronnie Kasrils
  sex: m
  office: ZAF GOV 1994-06 .. 2004-03 deputy defence minister, water minister
  office: ZAF GOV 2004-04 .. 2008-09-24 intelligence minister

person Rudzani Maphwanya
  sex: m
  office: ZAF MIL 2021-06 .. chief of the defence force

person Sam Shilowa
  name: Mbhazima Shilowa
  sex: m
  office: ZAF LAB 1993 .. 1999-06-14 leader of COSATU
  office: ZAF GOV 1999-06-15 .. 2008-09-29 premier of Gauteng
  office: ZAF OPP 2008-10 .. 2014 opposition politician

person Senzo Mchunu
  sex: m
  office: ZAF GOV 2013-08 .. 2016-05 premier of KwaZulu-Natal
  office: ZAF GOV 2019-05-30 .. police minister from 2024

person Shamila Batohi
  sex: f
  office: ZAF JUD 2019-02-01 .. 2026-01-31 chief prosecutor

person Siphiwe Nyanda
  sex: m
  office: ZAF MIL 1998-06 .. 2005-05 chief of the defence force

person Sydney Mufamadi
  sex: m
  office: ZAF GOV 1994-05-11 .. 1999-06-16 safety minister
  office: ZAF GOV 1999-06-17 .. 2008-09-25 minister
  office: ZAF GOV 2022 .. national security adviser

person Thabo Mbeki
  name: Thabo Mvuyelwa Mbeki
  sex: m
  office: ZAF OPP 1989 .. 1994-05-09 African National Congress politician
  office: ZAF GOV 1994-05-10 .. 1999-06-13 deputy president
  office: ZAF GOV 1999-06-14 .. 2008-09-24 president
  office: IGO:AU 2009-10 .. head of the panel on Sudan

person Thandi Modise
  sex: f
  office: ZAF LEG 2014-05 .. 2021-08-04 speaker of parliament
  office: ZAF GOV 2021-08-05 .. 2024-06-19 defence minister

person Thuli Madonsela
  sex: f
  office: ZAF GOV 2009-10-19 .. 2016-10-14 public protector

person Tito Mboweni
  sex: m
  office: ZAF GOV 1994-05-11 .. 1999-07 labour minister
  office: ZAF GOV 1999-08 .. 2009-11 governor of the central bank
  office: ZAF GOV 2018-10-09 .. 2021-08-05 finance minister

person Tony Leon
  sex: m
  office: ZAF OPP 1994 .. 2007-05-06 leader of the Democratic Alliance

person Trevor Manuel
  sex: m
  office: ZAF GOV 1994-05-11 .. 1996-04-03 trade minister
  office: ZAF GOV 1996-04-04 .. 2009-05-10 finance minister
  office: ZAF GOV 2009-05-11 .. 2014-05-25 planning minister

person Vincent Magwenya
  sex: m
  office: ZAF GOV 2022-06 .. presidential spokesman

person Vusi Pikoli
  sex: m
  office: ZAF JUD 2005-02 .. 2007-09-23 chief prosecutor

person Walter Sisulu
  sex: m
  office: ZAF OPP 1989-10 .. 1994-05-09 African National Congress leader

person Wim Trengove
  sex: m
  office: ZAF JUD 1990 .. lawyer

person Winnie Mandela
  name: Winnie Madikizela-Mandela | Winnie Madikizela Mandela
  short: Mandela | Madikizela-Mandela | Winnie
  sex: f
  office: ZAF OPP 1985 .. 1994-05-09 African National Congress politician
  office: ZAF GOV 1994-05-10 .. 1995-04-17 deputy minister
  office: ZAF PTY 1995-04-18 .. 2018-04-02 African National Congress politician

person Wouter Basson
  sex: m
  office: ZAF MIL 1981 .. 1993 head of the chemical weapons programme

person Zanele Mbeki
  sex: f
  office: ZAF GOV 1999-06-14 .. 2008-09-24 first lady

person Zweli Mkhize
  name: Zwelini Mkhize
  sex: m
  office: ZAF GOV 2009-05-06 .. 2013-08 premier of KwaZulu-Natal
  office: ZAF GOV 2018-02-27 .. 2021-08-05 health minister

person Zwelinzima Vavi
  sex: m
  office: ZAF LAB 1999 .. leader of COSATU, of SAFTU from 2017

# ZMB Zambia

person Anderson Mazoka
  name: Anderson Kambela Mazoka
  sex: m
  office: ZMB OPP 1998-12 .. 2006-05-24 opposition leader

person Christon Tembo
  sex: m
  office: ZMB GOV 1997-12 .. 2001-04 vice president
  office: ZMB OPP 2001-05 .. 2009-03-06 opposition politician

person Edgar Lungu
  name: Edgar Chagwa Lungu
  sex: m
  office: ZMB GOV 2012-07 .. 2015-01-24 home affairs minister, defence minister
  office: ZMB GOV 2015-01-25 .. 2021-08-24 president
  office: ZMB OPP 2023-10 .. 2025-06-05 leader of the Patriotic Front

person Emmanuel Mwamba
  sex: m
  office: ZMB GOV 2012 .. 2021-08 ambassador
  office: ZMB OPP 2021-09 .. opposition spokesman

person Fred M'membe
  name: Fred Mmembe | Fred M'Membe
  sex: m
  office: ZMB JRN 1991 .. 2016 editor
  office: ZMB OPP 2018-03 .. leader of the Socialist Party

person Frederick Chiluba
  name: Frederick Titus Chiluba | Frederick Jacob Titus Chiluba
  sex: m
  office: ZMB LAB 1974 .. 1991-11-01 leader of the Zambia Congress of Trade Unions, opposition leader
  office: ZMB GOV 1991-11-02 .. 2002-01-02 president

person Guy Scott
  sex: m
  office: ZMB GOV 2011-09-29 .. 2015-01-25 vice president, acting president from October 2014

person Hakainde Hichilema
  sex: m
  office: ZMB OPP 2006-07 .. 2021-08-23 opposition leader
  office: ZMB GOV 2021-08-24 .. president

person Inonge Wina
  sex: f
  office: ZMB GOV 2011-09 .. 2021-08-24 vice president from 2015

person Kenneth Kaunda
  sex: m
  office: ZMB GOV 1964-10-24 .. 1991-11-02 president
  office: ZMB OPP 1991-11-03 .. 2000-03 opposition leader

person Levy Mwanawasa
  name: Levy Patrick Mwanawasa
  sex: m
  office: ZMB GOV 1991-11 .. 1994-07 vice president
  office: ZMB GOV 2002-01-02 .. 2008-08-19 president

person Michael Sata
  name: Michael Chilufya Sata
  sex: m
  office: ZMB GOV 1991-11 .. 2001-09 minister
  office: ZMB OPP 2001-10 .. 2011-09-22 leader of the Patriotic Front
  office: ZMB GOV 2011-09-23 .. 2014-10-28 president

person Mulambo Haimbe
  sex: m
  office: ZMB GOV 2021-09 .. 2024-01 justice minister
  office: ZMB GOV 2024-02 .. foreign minister

person Mutale Nalumango
  sex: f
  office: ZMB GOV 2021-08-24 .. vice president

person Rupiah Banda
  name: Rupiah Bwezani Banda
  sex: m
  office: ZMB GOV 2006-10-09 .. 2008-08-18 vice president
  office: ZMB GOV 2008-08-19 .. 2011-09-23 president

person Stanley Kakubo
  name: Stanley Kasongo Kakubo
  sex: m
  office: ZMB GOV 2021-08 .. 2023-12-26 foreign minister

# ZWE Zimbabwe

person Abel Muzorewa
  name: Bishop Abel Muzorewa
  sex: m
  office: ZWE OPP 1980-04-18 .. 2010-04-08 bishop and opposition leader

person Amon Murwira
  sex: m
  office: ZWE GOV 2017-12 .. education minister, foreign minister from 2024

person Anselem Sanyatwe
  name: Anselem Nhamo Sanyatwe
  sex: m
  office: ZWE MIL 2009 .. 2025-02 general, army commander from 2023
  office: ZWE GOV 2025-03 .. sports minister

person Arthur Mutambara
  sex: m
  office: ZWE OPP 2006-02 .. 2009-02-10 leader of an MDC faction
  office: ZWE GOV 2009-02-11 .. 2013-09-11 deputy prime minister

person Augustine Chihuri
  sex: m
  office: ZWE COP 1993 .. 2018-01 police chief

person Blessed Geza
  name: Blessed Runesu Geza | Bombshell Geza
  short: Geza
  sex: m
  office: ZWE OPP 2025-01 .. war veterans leader

person Chenjerai Hunzvi
  name: Chenjerai Hitler Hunzvi | Hitler Hunzvi
  sex: m
  office: ZWE PRM 1997 .. 2001-06-04 leader of the war veterans

person Chris Mutsvangwa
  name: Christopher Mutsvangwa
  sex: m
  office: ZWE GOV 2011 .. 2017 ambassador, minister
  office: ZWE PTY 2018 .. spokesman of ZANU-PF

person Constantino Chiwenga
  name: Constantine Chiwenga | Constantino Guveya Chiwenga
  sex: m
  office: ZWE MIL 1994 .. 2017-12-18 army commander, defence chief from 2003
  office: ZWE GOV 2017-12-28 .. vice president

person David Coltart
  sex: m
  office: ZWE OPP 2000-06 .. 2009-02-12 MDC politician
  office: ZWE GOV 2009-02-13 .. 2013-09-11 education minister
  office: ZWE OPP 2013-09-12 .. opposition politician, mayor of Bulawayo from 2023

person Didymus Mutasa
  sex: m
  office: ZWE GOV 2002 .. 2014-12-08 security minister, lands minister
  office: ZWE OPP 2015 .. 2020 opposition politician

person Douglas Mwonzora
  sex: m
  office: ZWE OPP 2010 .. opposition politician

person Dumiso Dabengwa
  sex: m
  office: ZWE GOV 1992 .. 2000-06 home affairs minister
  office: ZWE OPP 2008-03 .. 2019-05-23 leader of ZAPU

person Edgar Tekere
  name: Edgar "2-Boy" Tekere
  sex: m
  office: ZWE OPP 1989-04 .. 2006 opposition leader

person Emmerson Mnangagwa
  name: Emmerson Dambudzo Mnangagwa
  sex: m
  office: ZWE GOV 1980-04-18 .. 2000-06 security minister, justice minister
  office: ZWE LEG 2000-07 .. 2005-03 speaker of parliament
  office: ZWE GOV 2005-04 .. 2014-12-11 minister, defence minister from 2009
  office: ZWE GOV 2014-12-12 .. 2017-11-06 vice president
  office: ZWE GOV 2017-11-24 .. president

person Evan Mawarire
  sex: m
  office: ZWE CVL 2016-04 .. pastor and activist

person Frederick Shava
  sex: m
  office: ZWE GOV 2014 .. 2021-01 ambassador to the United Nations
  office: ZWE GOV 2021-02 .. 2025-04 foreign minister

person George Charamba
  sex: m
  office: ZWE GOV 2000 .. presidential spokesman

person Gideon Gono
  sex: m
  office: ZWE GOV 2003-12-01 .. 2013-11 governor of the central bank

person Gift Chimanikire
  sex: m
  office: ZWE OPP 1999-09 .. 2009-02 MDC politician

person Grace Mugabe
  sex: f
  office: ZWE GOV 1996-08-17 .. 2017-11-21 first lady

person Hopewell Chin'ono
  name: Hopewell Chinono
  sex: m
  office: ZWE JRN 2010 .. journalist

person Ian Smith
  name: Ian Douglas Smith
  short: Smith | Ian Smith
  sex: m
  office: ZWE ELI 1979-06-01 .. 2007-11-20 former prime minister of Rhodesia

person Ignatius Chombo
  sex: m
  office: ZWE GOV 2000-07 .. 2017-11-21 local government minister, finance minister in 2017

person Itai Dzamara
  sex: m
  office: ZWE JRN 2014 .. 2015-03-09 activist

person Jestina Mukoko
  sex: f
  office: ZWE CVL 2003 .. human rights activist

person Job Sikhala
  sex: m
  office: ZWE OPP 2000 .. opposition politician

person John Mangudya
  sex: m
  office: ZWE GOV 2014-05 .. 2024-03 governor of the central bank

person Joice Mujuru
  name: Joyce Mujuru | Joice Teurai Ropa Mujuru
  sex: f
  office: ZWE GOV 1980-04-18 .. 2004-12-05 minister
  office: ZWE GOV 2004-12-06 .. 2014-12-08 vice president
  office: ZWE OPP 2015-03 .. opposition leader

person Jonathan Moyo
  sex: m
  office: ZWE GOV 2000-07 .. 2005-02-19 information minister
  office: ZWE LEG 2005-03 .. 2013-09-10 member of parliament
  office: ZWE GOV 2013-09-11 .. 2017-11-21 information minister, education minister
  office: ZWE OPP 2017-11-22 .. exiled politician

person Joseph Chinotimba
  sex: m
  office: ZWE PRM 2000-02 .. war veterans leader

person Joseph Msika
  sex: m
  office: ZWE GOV 1999-12-23 .. 2009-08-04 vice president

person Joshua Nkomo
  sex: m
  office: ZWE OPP 1961 .. 1987-12-21 leader of ZAPU
  office: ZWE GOV 1987-12-22 .. 1999-07-01 vice president

person Kembo Mohadi
  name: Kembo Campbell Mohadi
  sex: m
  office: ZWE GOV 2002-08 .. 2017-12-27 home affairs minister, security minister
  office: ZWE GOV 2017-12-28 .. 2021-03-01 vice president
  office: ZWE GOV 2023-09-08 .. vice president

person Lovemore Madhuku
  sex: m
  office: ZWE CVL 1997 .. 2012 chairman of the National Constitutional Assembly
  office: ZWE OPP 2013 .. opposition politician

person Lovemore Matombo
  sex: m
  office: ZWE LAB 2001 .. 2011 leader of the Zimbabwe Congress of Trade Unions

person Monica Mutsvangwa
  sex: f
  office: ZWE GOV 2018-09 .. information minister, women's affairs minister

person Morgan Tsvangirai
  name: Morgan Richard Tsvangirai
  sex: m
  office: ZWE LAB 1988 .. 1999-09-10 leader of the Zimbabwe Congress of Trade Unions
  office: ZWE OPP 1999-09-11 .. 2009-02-10 leader of the Movement for Democratic Change
  office: ZWE GOV 2009-02-11 .. 2013-09-11 prime minister
  office: ZWE OPP 2013-09-12 .. 2018-02-14 leader of the Movement for Democratic Change

person Moven Mahachi
  sex: m
  office: ZWE GOV 1982 .. 2001-05-26 home affairs minister, defence minister

person Mthuli Ncube
  sex: m
  office: ZWE GOV 2018-09 .. finance minister

person Ndabaningi Sithole
  name: Reverend Ndabaningi Sithole
  sex: m
  office: ZWE OPP 1980-04-18 .. 2000-12-12 opposition leader

person Nelson Chamisa
  sex: m
  office: ZWE OPP 2003 .. 2009-02-12 MDC spokesman
  office: ZWE GOV 2009-02-13 .. 2013-09-11 communications minister
  office: ZWE OPP 2013-09-12 .. opposition leader

person Nick Mangwana
  name: Ndavaningi Mangwana
  sex: m
  office: ZWE GOV 2018-11 .. government spokesman

person Oppah Muchinguri
  name: Oppah Muchinguri-Kashiri
  short: Muchinguri | Muchinguri-Kashiri
  sex: f
  office: ZWE GOV 2004 .. defence minister from 2018

person Patrick Chinamasa
  sex: m
  office: ZWE GOV 2000-07 .. 2018-08 justice minister, finance minister
  office: ZWE PTY 2018-09 .. ZANU-PF politician

person Paul Nyathi
  sex: m
  office: ZWE COP 2017 .. police spokesman

person Perence Shiri
  name: Perrance Shiri
  sex: m
  office: ZWE MIL 1992 .. 2017-12-03 air force commander
  office: ZWE GOV 2017-12-04 .. 2020-07-29 agriculture minister

person Phelekezela Mphoko
  sex: m
  office: ZWE GOV 2014-12-12 .. 2017-11-27 vice president

person Philip Valerio Sibanda
  name: Phillip Valerio Sibanda
  sex: m
  office: ZWE MIL 2004 .. 2025-11 army commander, defence chief from 2017

person Pius Ncube
  name: Archbishop Pius Ncube
  sex: m
  office: ZWE REL 1998-01 .. 2007-09-11 archbishop of Bulawayo

person Priscilla Chigumba
  sex: f
  office: ZWE JUD 2018-02 .. 2024 head of the electoral commission

person Robert Mugabe
  name: Robert Gabriel Mugabe
  sex: m
  office: ZWE GOV 1980-04-18 .. 2017-11-21 president, prime minister to 1987

person Roy Bennett
  sex: m
  office: ZWE OPP 2000-06 .. 2018-01-17 MDC politician

person Saviour Kasukuwere
  sex: m
  office: ZWE GOV 2008 .. 2017-11-21 minister
  office: ZWE OPP 2017-11-22 .. exiled politician

person Sibusiso Moyo
  name: Sibusiso Busi Moyo | S.B. Moyo
  sex: m
  office: ZWE MIL 2010 .. 2017-11-30 army general
  office: ZWE GOV 2017-12-04 .. 2021-01-20 foreign minister

person Simba Makoni
  sex: m
  office: ZWE GOV 2000-07 .. 2002-08 finance minister
  office: ZWE OPP 2008-02 .. 2018 opposition leader

person Simbarashe Mumbengegwi
  sex: m
  office: ZWE GOV 2005-04 .. 2017-11 foreign minister
  office: ZWE GOV 2017-12 .. adviser

person Simon Muzenda
  sex: m
  office: ZWE GOV 1980-04-18 .. 2003-09-20 vice president

person Solomon Mujuru
  name: Rex Nhongo
  short: Mujuru
  sex: m
  office: ZWE MIL 1981 .. 1991 army commander
  office: ZWE PTY 1992 .. 2011-08-15 ZANU-PF politician

person Stan Mudenge
  name: Stanislaus Mudenge | Isack Stanislaus Gorerazvo Mudenge
  sex: m
  office: ZWE GOV 1995 .. 2005-03 foreign minister
  office: ZWE GOV 2005-04 .. 2012-10-04 education minister

person Sydney Sekeramayi
  sex: m
  office: ZWE GOV 1980-04-18 .. 2017-11-21 security minister, defence minister

person Tendai Biti
  sex: m
  office: ZWE OPP 1999-09 .. 2009-02-12 MDC politician
  office: ZWE GOV 2009-02-13 .. 2013-09-11 finance minister
  office: ZWE OPP 2013-09-12 .. opposition politician

person Thokozani Khupe
  sex: f
  office: ZWE OPP 2000 .. 2009-02-10 MDC politician
  office: ZWE GOV 2009-02-11 .. 2013-09-11 deputy prime minister
  office: ZWE OPP 2013-09-12 .. opposition politician

person Vitalis Zvinavashe
  sex: m
  office: ZWE MIL 1994-07 .. 2003-12 defence chief

person Wayne Bvudzijena
  sex: m
  office: ZWE COP 1998 .. 2012 police spokesman

person Wellington Chibebe
  sex: m
  office: ZWE LAB 2001 .. 2011 secretary-general of the Zimbabwe Congress of Trade Unions

person Welshman Ncube
  sex: m
  office: ZWE OPP 1999-09 .. 2009-02-12 MDC politician
  office: ZWE GOV 2009-02-13 .. 2013-09-11 trade minister
  office: ZWE OPP 2013-09-12 .. opposition leader
