# Heads of state and government, ministers, commanders, party and rebel leaders of the Americas, 1990-2026.
# Order: by country code, then by name.
@source compiled by the demarche authors from general reference knowledge; heads of state and government spot-checked against Wikidata world-leaders 2021 (CC0); changes of 2026 checked against press reports
@licence CC0-1.0

# ARG Argentina

person Adolfo Rodríguez Saá
  name: Adolfo Rodriguez Saa
  short: Rodríguez Saá | Rodriguez Saa
  sex: m
  office: ARG GOV 2001-12-23 .. 2001-12-31 president

person Alberto Fernández
  name: Alberto Fernandez
  sex: m
  office: ARG GOV 2003-05-25 .. 2008-07-23 cabinet chief
  office: ARG PTY 2019-05-18 .. 2019-12-09 presidential candidate
  office: ARG GOV 2019-12-10 .. 2023-12-10 president

person Alberto Nisman
  sex: m
  office: ARG JUD 2004-09 .. 2015-01-18 prosecutor

person Aníbal Fernández
  name: Anibal Fernandez
  sex: m
  office: ARG GOV 2003-05-25 .. 2011-12-10 minister and cabinet chief
  office: ARG GOV 2021-09-20 .. 2023-12-10 security minister

person Axel Kicillof
  sex: m
  office: ARG GOV 2013-11-20 .. 2015-12-09 economy minister
  office: ARG GOV 2019-12-11 .. governor of Buenos Aires

person Carlos Menem
  name: Carlos Saúl Menem | Carlos Saul Menem
  sex: m
  office: ARG GOV 1989-07-08 .. 1999-12-10 president

person Cristina Fernández de Kirchner
  name: Cristina Fernandez de Kirchner | Cristina Fernández | Cristina Fernandez | Cristina Kirchner
  short: Fernández | Fernandez | Kirchner | Fernández de Kirchner | Fernandez de Kirchner
  sex: f
  office: ARG LEG 1995-12-10 .. 2007-11-28 senator
  office: ARG GOV 2007-12-10 .. 2015-12-09 president
  office: ARG LEG 2017-12-10 .. 2019-12-09 senator
  office: ARG GOV 2019-12-10 .. 2023-12-10 vice-president
  office: ARG PTY 2023-12-11 .. Peronist leader

person Diana Mondino
  sex: f
  office: ARG GOV 2023-12-10 .. 2024-10-30 foreign minister

person Domingo Cavallo
  sex: m
  office: ARG GOV 1989-07-08 .. 1991-01-31 foreign minister
  office: ARG GOV 1991-03-01 .. 1996-07-26 economy minister
  office: ARG GOV 2001-03-20 .. 2001-12-20 economy minister

person Eduardo Duhalde
  sex: m
  office: ARG GOV 1989-07-08 .. 1991-12-09 vice-president
  office: ARG GOV 1991-12-10 .. 1999-12-10 governor of Buenos Aires
  office: ARG GOV 2002-01-02 .. 2003-05-25 president

person Fernando de la Rúa
  name: Fernando de la Rua
  short: de la Rúa | de la Rua
  sex: m
  office: ARG GOV 1996-08-06 .. 1999-12-09 mayor of Buenos Aires
  office: ARG GOV 1999-12-10 .. 2001-12-21 president

person Gerardo Werthein
  sex: m
  office: ARG GOV 2024-10-30 .. 2025-10-27 foreign minister

person Guido Di Tella
  short: Di Tella
  sex: m
  office: ARG GOV 1991-02-01 .. 1999-12-10 foreign minister

person Héctor Timerman
  name: Hector Timerman
  sex: m
  office: ARG GOV 2010-06-22 .. 2015-12-10 foreign minister

person Javier Milei
  sex: m
  office: ARG PTY 2021-07 .. 2023-12-09 Liberty Advances leader
  office: ARG GOV 2023-12-10 .. president

person Jorge Faurie
  sex: m
  office: ARG GOV 2017-06-12 .. 2019-12-10 foreign minister

person Luis Caputo
  sex: m
  office: ARG GOV 2017-01 .. 2018-06 finance minister
  office: ARG GOV 2023-12-10 .. economy minister

person Luis Petri
  sex: m
  office: ARG GOV 2023-12-10 .. 2025-12-09 defence minister

person Mauricio Macri
  sex: m
  office: ARG GOV 2007-12-10 .. 2015-12-09 mayor of Buenos Aires
  office: ARG GOV 2015-12-10 .. 2019-12-10 president
  office: ARG PTY 2019-12-11 .. PRO leader

person Néstor Kirchner
  name: Nestor Kirchner
  sex: m
  office: ARG GOV 1991-12-10 .. 2003-05-24 governor of Santa Cruz
  office: ARG GOV 2003-05-25 .. 2007-12-10 president
  office: IGO:UNASUR 2010-05-04 .. 2010-10-27 secretary-general

person Pablo Quirno
  sex: m
  office: ARG GOV 2025-10-28 .. foreign minister

person Patricia Bullrich
  sex: f
  office: ARG GOV 2015-12-10 .. 2019-12-10 security minister
  office: ARG PTY 2020-02 .. 2023-12-09 PRO leader
  office: ARG GOV 2023-12-10 .. 2025-12-09 security minister
  office: ARG LEG 2025-12-10 .. senator

person Raúl Alfonsín
  name: Raul Alfonsin
  sex: m
  office: ARG PTY 1989-07-09 .. 2009-03-31 Radical leader

person Sergio Massa
  sex: m
  office: ARG GOV 2008-07-24 .. 2009-07-07 cabinet chief
  office: ARG PTY 2013-06 .. 2019-12-09 Renewal Front leader
  office: ARG LEG 2019-12-10 .. 2022-08-02 speaker of parliament
  office: ARG GOV 2022-08-03 .. 2023-12-10 economy minister

person Susana Malcorra
  sex: f
  office: IGO:UN 2008-05 .. 2015-12-09 under-secretary-general
  office: ARG GOV 2015-12-10 .. 2017-06-12 foreign minister

person Victoria Villarruel
  sex: f
  office: ARG GOV 2023-12-10 .. vice-president

# ATG Antigua and Barbuda

person Gaston Browne
  sex: m
  office: ATG GOV 2014-06-13 .. prime minister

person Rodney Williams
  name: Sir Rodney Williams
  sex: m
  office: ATG GOV 2014-08-14 .. governor-general

# BHS Bahamas

person Cornelius Smith
  name: Cornelius A. Smith | Cornelius Alvin Smith
  sex: m
  office: BHS GOV 2019-06-28 .. 2023-08-31 governor-general

person Cynthia Pratt
  sex: f
  office: BHS GOV 2023-09-01 .. governor-general

person Hubert Ingraham
  sex: m
  office: BHS GOV 1992-08-21 .. 2002-05-03 prime minister
  office: BHS GOV 2007-05-04 .. 2012-05-08 prime minister

person Philip Davis
  name: Philip "Brave" Davis | Philip Brave Davis
  sex: m
  office: BHS GOV 2021-09-17 .. prime minister

# BLZ Belize

person Colville Young
  name: Sir Colville Young
  sex: m
  office: BLZ GOV 1993-11-17 .. 2021-04-30 governor-general

person Froyla Tzalam
  sex: f
  office: BLZ GOV 2021-05-27 .. governor-general

person Johnny Briceño
  name: Johnny Briceno | John Briceño | John Briceno
  sex: m
  office: BLZ GOV 2020-11-12 .. prime minister

# BOL Bolivia

person Álvaro García Linera
  name: Alvaro Garcia Linera
  short: García Linera | Garcia Linera
  sex: m
  office: BOL GOV 2006-01-22 .. 2019-11-10 vice-president

person Carlos Mesa
  sex: m
  office: BOL GOV 2002-08-06 .. 2003-10-16 vice-president
  office: BOL GOV 2003-10-17 .. 2005-06-09 president
  office: BOL OPP 2018-10 .. 2025-08 opposition leader

person David Choquehuanca
  sex: m
  office: BOL GOV 2006-01-23 .. 2017-01-23 foreign minister
  office: BOL GOV 2020-11-08 .. 2025-11-08 vice-president

person Eduardo Rodríguez Veltzé
  name: Eduardo Rodriguez Veltze | Eduardo Rodríguez | Eduardo Rodriguez
  short: Rodríguez Veltzé | Rodriguez Veltze | Rodríguez | Rodriguez
  sex: m
  office: BOL GOV 2005-06-09 .. 2006-01-22 president

person Evo Morales
  short: Morales | Evo
  sex: m
  office: BOL PTY 1996 .. 2006-01-21 coca growers' leader
  office: BOL GOV 2006-01-22 .. 2019-11-10 president
  office: BOL PTY 2020-11-09 .. party leader

person Gonzalo Sánchez de Lozada
  name: Gonzalo Sanchez de Lozada
  short: Sánchez de Lozada | Sanchez de Lozada
  sex: m
  office: BOL GOV 1993-08-06 .. 1997-08-06 president
  office: BOL GOV 2002-08-06 .. 2003-10-17 president

person Hugo Banzer
  sex: m
  office: BOL PTY 1979 .. 1997-08-05 ADN leader
  office: BOL GOV 1997-08-06 .. 2001-08-07 president

person Jaime Paz Zamora
  short: Paz Zamora
  sex: m
  office: BOL GOV 1989-08-06 .. 1993-08-06 president

person Jeanine Áñez
  name: Jeanine Anez | Jeanine Añez
  sex: f
  office: BOL LEG 2010-01 .. 2019-11-11 senator
  office: BOL GOV 2019-11-12 .. 2020-11-08 interim president

person Jorge Quiroga
  name: Jorge "Tuto" Quiroga | Tuto Quiroga
  sex: m
  office: BOL GOV 1997-08-06 .. 2001-08-06 vice-president
  office: BOL GOV 2001-08-07 .. 2002-08-06 president
  office: BOL OPP 2005-07 .. opposition leader

person Luis Arce
  sex: m
  office: BOL GOV 2006-01-23 .. 2017-06-24 economy minister
  office: BOL GOV 2019-01 .. 2019-11-10 economy minister
  office: BOL PTY 2020-01-19 .. 2020-11-07 presidential candidate
  office: BOL GOV 2020-11-08 .. 2025-11-08 president

person Luis Fernando Camacho
  sex: m
  office: BOL OPP 2019-10 .. 2021-05-02 protest leader
  office: BOL GOV 2021-05-03 .. 2025-11 governor of Santa Cruz

person Rodrigo Paz
  name: Rodrigo Paz Pereira
  sex: m
  office: BOL PTY 2025-05 .. 2025-11-07 presidential candidate
  office: BOL GOV 2025-11-08 .. president

# BRA Brazil

person Aécio Neves
  name: Aecio Neves
  sex: m
  office: BRA GOV 2003-01-01 .. 2010-03-31 governor of Minas Gerais
  office: BRA PTY 2013-05 .. 2014-10 presidential candidate
  office: BRA LEG 2014-11 .. 2019-01-31 senator

person Alexandre de Moraes
  short: Moraes | de Moraes
  sex: m
  office: BRA GOV 2016-05-12 .. 2017-02-22 justice minister
  office: BRA JUD 2017-03-22 .. Supreme Court judge

person Aloysio Nunes
  name: Aloysio Nunes Ferreira
  sex: m
  office: BRA GOV 2017-03-07 .. 2019-01-01 foreign minister

person Antonio Patriota
  sex: m
  office: BRA GOV 2011-01-01 .. 2013-08-26 foreign minister

person Celso Amorim
  sex: m
  office: BRA GOV 1993-07-20 .. 1995-01-01 foreign minister
  office: BRA GOV 2003-01-01 .. 2011-01-01 foreign minister
  office: BRA GOV 2011-08-08 .. 2015-01-01 defence minister
  office: BRA GOV 2023-01-01 .. presidential adviser

person Celso Lafer
  sex: m
  office: BRA GOV 1992-04-13 .. 1992-10-02 foreign minister
  office: BRA GOV 2001-01-29 .. 2002-12-31 foreign minister

person Dilma Rousseff
  short: Rousseff | Dilma
  sex: f
  office: BRA GOV 2003-01-01 .. 2010-03-31 energy minister and chief of staff
  office: BRA PTY 2010-04-01 .. 2010-12-31 presidential candidate
  office: BRA GOV 2011-01-01 .. 2016-05-12 president
  office: IGO:NDB 2023-03-24 .. president of the New Development Bank

person Eduardo Bolsonaro
  sex: m
  office: BRA LEG 2015-02-01 .. 2025-12 member of parliament

person Eduardo Cunha
  sex: m
  office: BRA LEG 2015-02-01 .. 2016-09-12 speaker of parliament

person Eduardo Pazuello
  sex: m
  office: BRA GOV 2020-05-15 .. 2021-03-23 health minister

person Ernesto Araújo
  name: Ernesto Araujo
  sex: m
  office: BRA GOV 2019-01-01 .. 2021-03-29 foreign minister

person Fernando Collor de Mello
  name: Fernando Collor
  short: Collor | Collor de Mello
  sex: m
  office: BRA GOV 1990-03-15 .. 1992-12-29 president
  office: BRA LEG 2007-02-01 .. 2023-01-31 senator

person Fernando Haddad
  sex: m
  office: BRA GOV 2005-07-29 .. 2012-01-24 education minister
  office: BRA GOV 2013-01-01 .. 2016-12-31 mayor of Sao Paulo
  office: BRA PTY 2018-09-11 .. 2022-12-31 presidential candidate
  office: BRA GOV 2023-01-01 .. 2026-03 finance minister

person Fernando Henrique Cardoso
  short: Cardoso
  sex: m
  office: BRA GOV 1992-10-05 .. 1993-05-20 foreign minister
  office: BRA GOV 1993-05-21 .. 1994-03-30 finance minister
  office: BRA PTY 1994-04 .. 1994-12-31 presidential candidate
  office: BRA GOV 1995-01-01 .. 2002-12-31 president

person Flávio Bolsonaro
  name: Flavio Bolsonaro
  short: Bolsonaro
  sex: m
  office: BRA LEG 2019-02-01 .. 2025-12-04 senator
  office: BRA PTY 2025-12-05 .. presidential candidate

person Geraldo Alckmin
  sex: m
  office: BRA GOV 2001-03-06 .. 2006-03-31 governor of Sao Paulo
  office: BRA GOV 2011-01-01 .. 2018-04-06 governor of Sao Paulo
  office: BRA PTY 2018-04-07 .. 2022-12-31 presidential candidate
  office: BRA GOV 2023-01-01 .. vice-president

person Hamilton Mourão
  name: Hamilton Mourao
  sex: m
  office: BRA GOV 2019-01-01 .. 2022-12-31 vice-president
  office: BRA LEG 2023-02-01 .. senator

person Itamar Franco
  sex: m
  office: BRA GOV 1990-03-15 .. 1992-12-28 vice-president
  office: BRA GOV 1992-12-29 .. 1994-12-31 president

person Jair Bolsonaro
  sex: m
  office: BRA LEG 1991-02-01 .. 2018-07-21 member of parliament
  office: BRA PTY 2018-07-22 .. 2018-12-31 presidential candidate
  office: BRA GOV 2019-01-01 .. 2022-12-31 president
  office: BRA OPP 2023-01-01 .. opposition leader

person José Múcio Monteiro
  name: Jose Mucio Monteiro | José Múcio | Jose Mucio
  short: Múcio | Mucio | Monteiro
  sex: m
  office: BRA GOV 2023-01-01 .. defence minister

person José Serra
  name: Jose Serra
  sex: m
  office: BRA GOV 1998-03-31 .. 2002-02-21 health minister
  office: BRA PTY 2002-02-22 .. 2002-10-27 presidential candidate
  office: BRA GOV 2007-01-01 .. 2010-04-02 governor of Sao Paulo
  office: BRA PTY 2010-04-03 .. 2010-10-31 presidential candidate
  office: BRA GOV 2016-05-12 .. 2017-02-22 foreign minister

person Luiz Inácio Lula da Silva
  name: Luiz Inacio Lula da Silva | Luiz Inacio Lula | Lula | Lula da Silva
  short: Lula | Lula da Silva | da Silva | Silva
  sex: m
  office: BRA PTY 1980-02-10 .. 2002-12-31 Workers' Party leader
  office: BRA GOV 2003-01-01 .. 2010-12-31 president
  office: BRA PTY 2022-05-07 .. 2022-12-31 presidential candidate
  office: BRA GOV 2023-01-01 .. president

person Marina Silva
  sex: f
  office: BRA GOV 2003-01-01 .. 2008-05-13 environment minister
  office: BRA PTY 2010-05 .. 2010-10 presidential candidate
  office: BRA PTY 2014-08-20 .. 2014-10 presidential candidate
  office: BRA GOV 2023-01-01 .. environment minister

person Mauro Vieira
  sex: m
  office: BRA GOV 2015-01-01 .. 2016-05-12 foreign minister
  office: BRA GOV 2023-01-01 .. foreign minister

person Michel Temer
  sex: m
  office: BRA GOV 2011-01-01 .. 2016-05-11 vice-president
  office: BRA GOV 2016-05-12 .. 2018-12-31 president

person Ricardo Lewandowski
  sex: m
  office: BRA JUD 2006-03-16 .. 2023-04-11 Supreme Court judge
  office: BRA GOV 2024-02-01 .. 2026-01 justice minister

person Sergio Moro
  name: Sérgio Moro
  sex: m
  office: BRA JUD 1996 .. 2018-11-16 judge
  office: BRA GOV 2019-01-01 .. 2020-04-24 justice minister
  office: BRA LEG 2023-02-01 .. senator

person Walter Braga Netto
  short: Braga Netto
  sex: m
  office: BRA MIL 2016 .. 2020-02-17 general
  office: BRA GOV 2020-02-18 .. 2022-03-31 chief of staff and defence minister

# BRB Barbados

person Mia Mottley
  sex: f
  office: BRB PTY 2013-02 .. 2018-05-24 Labour leader
  office: BRB GOV 2018-05-25 .. prime minister

person Sandra Mason
  sex: f
  office: BRB GOV 2018-01-08 .. 2021-11-29 governor-general
  office: BRB GOV 2021-11-30 .. 2025-11-30 president

# CAN Canada

person Anita Anand
  sex: f
  office: CAN GOV 2021-10-26 .. 2023-07-25 defence minister
  office: CAN GOV 2023-07-26 .. 2025-05-12 minister
  office: CAN GOV 2025-05-13 .. foreign minister

person Bill Blair
  sex: m
  office: CAN GOV 2023-07-26 .. 2025-05-12 defence minister

person Bill Graham
  sex: m
  office: CAN GOV 2002-01-16 .. 2004-07-19 foreign minister
  office: CAN GOV 2004-07-20 .. 2006-02-06 defence minister

person Brian Mulroney
  sex: m
  office: CAN GOV 1984-09-17 .. 1993-06-25 prime minister

person Chrystia Freeland
  sex: f
  office: CAN GOV 2015-11-04 .. 2017-01-09 trade minister
  office: CAN GOV 2017-01-10 .. 2019-11-19 foreign minister
  office: CAN GOV 2019-11-20 .. 2024-12-16 deputy prime minister and finance minister

person Danielle Smith
  sex: f
  office: CAN GOV 2022-10-11 .. premier of Alberta

person David McGuinty
  sex: m
  office: CAN GOV 2025-05-13 .. defence minister

person Dominic LeBlanc
  sex: m
  office: CAN GOV 2015-11-04 .. minister

person Doug Ford
  sex: m
  office: CAN GOV 2018-06-29 .. premier of Ontario

person François-Philippe Champagne
  name: Francois-Philippe Champagne
  sex: m
  office: CAN GOV 2019-11-20 .. 2021-01-11 foreign minister
  office: CAN GOV 2021-01-12 .. 2025-03-13 industry minister
  office: CAN GOV 2025-03-14 .. finance minister

person Harjit Sajjan
  sex: m
  office: CAN GOV 2015-11-04 .. 2021-10-26 defence minister

person Jacques Parizeau
  sex: m
  office: CAN PTY 1988-03-19 .. 1994-09-25 Parti Quebecois leader
  office: CAN GOV 1994-09-26 .. 1996-01-29 premier of Quebec

person Jason Kenney
  sex: m
  office: CAN GOV 2008-10-30 .. 2015-11-04 minister
  office: CAN GOV 2019-04-30 .. 2022-10-11 premier of Alberta

person Jean Chrétien
  name: Jean Chretien
  sex: m
  office: CAN PTY 1990-06-23 .. 1993-11-03 Liberal leader
  office: CAN GOV 1993-11-04 .. 2003-12-12 prime minister

person Joe Clark
  sex: m
  office: CAN GOV 1984-09-17 .. 1991-04-20 foreign minister
  office: CAN GOV 1991-04-21 .. 1993-06-24 constitutional affairs minister

person John Baird
  sex: m
  office: CAN GOV 2011-05-18 .. 2015-02-03 foreign minister

person John Manley
  sex: m
  office: CAN GOV 2000-10-17 .. 2002-01-15 foreign minister
  office: CAN GOV 2002-01-16 .. 2003-12-11 deputy prime minister

person Julie Payette
  sex: f
  office: CAN GOV 2017-10-02 .. 2021-01-22 governor general

person Justin Trudeau
  sex: m
  office: CAN PTY 2013-04-14 .. 2015-11-03 Liberal leader
  office: CAN GOV 2015-11-04 .. 2025-03-14 prime minister

person Kim Campbell
  sex: f
  office: CAN GOV 1993-01-04 .. 1993-06-24 defence minister
  office: CAN GOV 1993-06-25 .. 1993-11-04 prime minister

person Lloyd Axworthy
  sex: m
  office: CAN GOV 1996-01-25 .. 2000-10-16 foreign minister

person Louise Arbour
  sex: f
  office: IGO:ICTY 1996-10-01 .. 1999-09-14 prosecutor
  office: CAN JUD 1999-09-15 .. 2004-06-30 Supreme Court judge
  office: IGO:OHCHR 2004-07-01 .. 2008-06-30 high commissioner for human rights
  office: IGO:UN 2017-03-09 .. 2018-12 envoy for migration

person Lucien Bouchard
  sex: m
  office: CAN PTY 1990-07-25 .. 1996-01-28 Bloc Quebecois leader
  office: CAN GOV 1996-01-29 .. 2001-03-08 premier of Quebec

person Marc Garneau
  sex: m
  office: CAN GOV 2015-11-04 .. 2021-01-11 transport minister
  office: CAN GOV 2021-01-12 .. 2021-10-26 foreign minister

person Mark Carney
  sex: m
  office: CAN GOV 2008-02-01 .. 2013-06-01 governor of the central bank
  office: GBR GOV 2013-07-01 .. 2020-03-15 governor of the Bank of England
  office: IGO:UN 2020-03-16 .. 2025-01-15 climate envoy
  office: CAN PTY 2025-01-16 .. 2025-03-13 Liberal leader
  office: CAN GOV 2025-03-14 .. prime minister

person Mary Simon
  sex: f
  office: CAN GOV 2021-07-26 .. governor general

person Mélanie Joly
  name: Melanie Joly
  sex: f
  office: CAN GOV 2021-10-26 .. 2025-05-12 foreign minister
  office: CAN GOV 2025-05-13 .. industry minister

person Michael Ignatieff
  sex: m
  office: CAN PTY 2008-12-10 .. 2011-05-03 Liberal leader

person Michaëlle Jean
  name: Michaelle Jean
  sex: f
  office: CAN GOV 2005-09-27 .. 2010-09-30 governor general

person Paul Martin
  sex: m
  office: CAN GOV 1993-11-04 .. 2002-06-02 finance minister
  office: CAN PTY 2002-06-03 .. 2003-12-11 Liberal leadership candidate
  office: CAN GOV 2003-12-12 .. 2006-02-06 prime minister

person Peter MacKay
  sex: m
  office: CAN GOV 2006-02-06 .. 2007-08-13 foreign minister
  office: CAN GOV 2007-08-14 .. 2013-07-14 defence minister

person Pierre Poilievre
  sex: m
  office: CAN PTY 2022-09-10 .. Conservative leader

person Rick Hillier
  sex: m
  office: CAN MIL 2005-02-04 .. 2008-07-01 chief of the defence staff

person Rob Nicholson
  sex: m
  office: CAN GOV 2013-07-15 .. 2015-02-08 defence minister
  office: CAN GOV 2015-02-09 .. 2015-11-04 foreign minister

person Stéphane Dion
  name: Stephane Dion
  sex: m
  office: CAN PTY 2006-12-02 .. 2008-12-10 Liberal leader
  office: CAN GOV 2015-11-04 .. 2017-01-10 foreign minister

person Stephen Harper
  sex: m
  office: CAN PTY 2002-03-20 .. 2006-02-05 Conservative leader
  office: CAN GOV 2006-02-06 .. 2015-11-04 prime minister

# CHL Chile

person Alberto van Klaveren
  short: van Klaveren
  sex: m
  office: CHL GOV 2023-03-10 .. 2026-03-11 foreign minister

person Andrés Allamand
  name: Andres Allamand
  sex: m
  office: CHL GOV 2018-03-11 .. 2020-07-27 defence minister
  office: CHL GOV 2020-07-28 .. 2022-02-06 foreign minister

person Augusto Pinochet
  sex: m
  office: CHL GOV 1973-09-11 .. 1990-03-10 president
  office: CHL MIL 1990-03-11 .. 1998-03-10 army commander
  office: CHL LEG 1998-03-11 .. 2002-07-04 senator for life

person Eduardo Frei
  name: Eduardo Frei Ruiz-Tagle
  short: Frei
  sex: m
  office: CHL GOV 1994-03-11 .. 2000-03-11 president

person Gabriel Boric
  sex: m
  office: CHL LEG 2014-03-11 .. 2021-07-17 member of parliament
  office: CHL PTY 2021-07-18 .. 2022-03-10 presidential candidate
  office: CHL GOV 2022-03-11 .. 2026-03-11 president

person Heraldo Muñoz
  name: Heraldo Munoz
  sex: m
  office: IGO:UN 2010-05 .. 2014-02 UNDP regional director
  office: CHL GOV 2014-03-11 .. 2018-03-11 foreign minister

person Jeannette Jara
  sex: f
  office: CHL GOV 2022-03-11 .. 2025-04-07 labour minister
  office: CHL PTY 2025-04-08 .. 2025-12-14 presidential candidate

person José Antonio Kast
  name: Jose Antonio Kast
  short: Kast
  sex: m
  office: CHL PTY 2019-06-10 .. 2026-03-10 Republican leader
  office: CHL GOV 2026-03-11 .. president

person José Miguel Insulza
  name: Jose Miguel Insulza
  short: Insulza
  sex: m
  office: CHL GOV 1994-09-20 .. 1999-06-22 foreign minister
  office: CHL GOV 2000-03-11 .. 2005-05-24 interior minister
  office: IGO:OAS 2005-05-26 .. 2015-05-26 secretary-general of the OAS

person Juan Carlos Jobet
  sex: m
  office: CHL GOV 2019-06-13 .. 2022-03-11 energy minister

person Michelle Bachelet
  sex: f
  office: CHL GOV 2000-03-11 .. 2002-01-06 health minister
  office: CHL GOV 2002-01-07 .. 2004-10-01 defence minister
  office: CHL PTY 2004-10-02 .. 2006-03-10 presidential candidate
  office: CHL GOV 2006-03-11 .. 2010-03-11 president
  office: IGO:UN 2010-09-14 .. 2013-03-15 head of UN Women
  office: CHL PTY 2013-03-27 .. 2014-03-10 presidential candidate
  office: CHL GOV 2014-03-11 .. 2018-03-11 president
  office: IGO:OHCHR 2018-09-01 .. 2022-08-31 high commissioner for human rights

person Patricio Aylwin
  sex: m
  office: CHL GOV 1990-03-11 .. 1994-03-11 president

person Ricardo Lagos
  sex: m
  office: CHL GOV 1990-03-11 .. 1998-08-01 minister
  office: CHL PTY 1998-08-02 .. 2000-03-10 presidential candidate
  office: CHL GOV 2000-03-11 .. 2006-03-11 president
  office: IGO:UN 2007-05 .. 2010 climate envoy

person Sebastián Piñera
  name: Sebastian Pinera | Sebastián Pinera
  sex: m
  office: CHL PTY 2005-05-14 .. 2010-03-10 presidential candidate
  office: CHL GOV 2010-03-11 .. 2014-03-11 president
  office: CHL PTY 2017-03-21 .. 2018-03-10 presidential candidate
  office: CHL GOV 2018-03-11 .. 2022-03-11 president

# COL Colombia

person Abelardo de la Espriella
  short: de la Espriella | De la Espriella
  sex: m
  office: COL PTY 2025-07 .. 2026-08-06 presidential candidate
  office: COL GOV 2026-08-07 .. president

person Alfonso Cano
  sex: m
  office: COL REB 1978 .. 2011-11-04 FARC leader

person Álvaro Uribe
  name: Alvaro Uribe | Álvaro Uribe Vélez | Alvaro Uribe Velez
  short: Uribe
  sex: m
  office: COL GOV 1995-01-01 .. 1997-12-31 governor of Antioquia
  office: COL PTY 2001-08 .. 2002-08-06 presidential candidate
  office: COL GOV 2002-08-07 .. 2010-08-07 president
  office: COL LEG 2014-07-20 .. 2020-08-18 senator
  office: COL PTY 2020-08-19 .. Democratic Centre leader

person Andrés Pastrana
  name: Andres Pastrana | Andrés Pastrana Arango | Andres Pastrana Arango
  short: Pastrana
  sex: m
  office: COL GOV 1988-06 .. 1990-06 mayor of Bogota
  office: COL PTY 1994-02 .. 1998-08-06 Conservative leader
  office: COL GOV 1998-08-07 .. 2002-08-07 president

person Antanas Mockus
  sex: m
  office: COL GOV 1995-01 .. 1997-04 mayor of Bogota
  office: COL GOV 2001-01-01 .. 2003-12-31 mayor of Bogota
  office: COL PTY 2010-03 .. 2010-06-20 presidential candidate

person Antonio García
  name: Antonio Garcia
  sex: m
  office: COL REB 1990 .. ELN commander

person Carlos Antonio Lozada
  short: Lozada
  sex: m
  office: COL REB 1990 .. 2017-08-31 FARC commander
  office: COL PTY 2017-09-01 .. 2018-07-19 FARC party politician
  office: COL LEG 2018-07-20 .. 2026-07 senator

person Carlos Castaño
  name: Carlos Castano
  sex: m
  office: COL PRM 1994 .. 2004-04-16 AUC leader

person Carlos Holmes Trujillo
  sex: m
  office: COL GOV 2018-08-07 .. 2021-01-26 foreign and then defence minister

person César Gaviria
  name: Cesar Gaviria | César Gaviria Trujillo | Cesar Gaviria Trujillo
  short: Gaviria
  sex: m
  office: COL GOV 1990-08-07 .. 1994-08-07 president
  office: IGO:OAS 1994-09-15 .. 2004-09-15 secretary-general of the OAS
  office: COL PTY 2005-06 .. 2024 Liberal leader

person Dairo Antonio Úsuga
  name: Dairo Antonio Usuga | Otoniel
  short: Úsuga | Usuga | Otoniel
  sex: m
  office: COL CRM 2012-01 .. 2021-10-23 Gulf Clan leader

person Diego Molano
  name: Diego Molano Aponte
  sex: m
  office: COL GOV 2021-02-06 .. 2022-08-07 defence minister

person Ernesto Samper
  name: Ernesto Samper Pizano
  short: Samper
  sex: m
  office: COL GOV 1994-08-07 .. 1998-08-07 president
  office: IGO:UNASUR 2014-08-22 .. 2017-01-31 secretary-general

person Francia Márquez
  name: Francia Marquez
  sex: f
  office: COL PTY 2021-08 .. 2022-08-06 vice-presidential candidate
  office: COL GOV 2022-08-07 .. 2026-08-07 vice-president

person Francisco Santos
  name: Francisco Santos Calderón | Francisco Santos Calderon
  short: Santos
  sex: m
  office: COL GOV 2002-08-07 .. 2010-08-07 vice-president
  office: COL GOV 2018-09 .. 2020-12 ambassador to the United States

person Guillermo Botero
  sex: m
  office: COL GOV 2018-08-07 .. 2019-11-06 defence minister

person Gustavo Petro
  sex: m
  office: COL PTY 1990-03 .. 2006-07-19 left-wing politician
  office: COL LEG 2006-07-20 .. 2010-05 senator
  office: COL GOV 2012-01-01 .. 2015-12-31 mayor of Bogota
  office: COL PTY 2017-12 .. 2022-08-06 opposition leader
  office: COL GOV 2022-08-07 .. 2026-08-07 president

person Humberto de la Calle
  short: de la Calle
  sex: m
  office: COL GOV 1994-08-07 .. 1996-09-10 vice-president
  office: COL GOV 2012-10-18 .. 2017 chief negotiator

person Ingrid Betancourt
  sex: f
  office: COL LEG 1998-07-20 .. 2001-04 senator
  office: COL PTY 2001-05 .. 2002-02-23 presidential candidate
  office: COL CVL 2002-02-24 .. 2008-07-02 hostage

person Iván Cepeda
  name: Ivan Cepeda
  sex: m
  office: COL LEG 2010-07-20 .. 2025-10-25 senator
  office: COL PTY 2025-10-26 .. 2026-06-30 presidential candidate

person Iván Duque
  name: Ivan Duque | Iván Duque Márquez | Ivan Duque Marquez
  short: Duque
  sex: m
  office: COL LEG 2014-07-20 .. 2017-12-09 senator
  office: COL PTY 2017-12-10 .. 2018-08-06 presidential candidate
  office: COL GOV 2018-08-07 .. 2022-08-07 president

person Iván Márquez
  name: Ivan Marquez | Luciano Marín Arango | Luciano Marin Arango
  short: Márquez | Marquez
  sex: m
  office: COL REB 1990 .. 2017-08-31 FARC negotiator
  office: COL PTY 2017-09-01 .. 2019-08-28 FARC party politician
  office: COL REB 2019-08-29 .. Segunda Marquetalia leader

person Iván Mordisco
  name: Ivan Mordisco | Néstor Gregorio Vera | Nestor Gregorio Vera | Nestor Gregorio Vera Fernández | Nestor Gregorio Vera Fernandez
  short: Mordisco | Vera
  sex: m
  office: COL REB 2016-07 .. FARC dissident leader

person Iván Velásquez
  name: Ivan Velasquez
  sex: m
  office: COL GOV 2022-08-07 .. 2025-02 defence minister

person Jesús Santrich
  name: Jesus Santrich | Seuxis Paucias Hernández | Seuxis Paucias Hernandez
  short: Santrich
  sex: m
  office: COL REB 1991 .. 2017-08-31 FARC negotiator
  office: COL PTY 2017-09-01 .. 2019-06-29 FARC party politician
  office: COL REB 2019-08-29 .. 2021-05-17 Segunda Marquetalia leader

person Juan Manuel Santos
  sex: m
  office: COL GOV 2000-08 .. 2002-08 finance minister
  office: COL GOV 2006-07-19 .. 2009-05-18 defence minister
  office: COL PTY 2009-05-19 .. 2010-08-06 presidential candidate
  office: COL GOV 2010-08-07 .. 2018-08-07 president

person Luis Carlos Villegas
  sex: m
  office: COL GOV 2015-06-22 .. 2018-08-07 defence minister

person Manuel Marulanda
  name: Tirofijo | Pedro Antonio Marín | Pedro Antonio Marin
  short: Marulanda | Tirofijo
  sex: m
  office: COL REB 1964-05-27 .. 2008-03-26 FARC leader

person María Ángela Holguín
  name: Maria Angela Holguin
  short: Holguín | Holguin
  sex: f
  office: COL GOV 2010-08-07 .. 2018-08-07 foreign minister
  office: IGO:UN 2024-01-05 .. envoy for Cyprus

person Mono Jojoy
  name: Jorge Briceño | Jorge Briceno | Jorge Briceno Suarez | Víctor Julio Suárez Rojas | Victor Julio Suarez Rojas
  short: Jojoy | Mono Jojoy | Briceño | Briceno
  sex: m
  office: COL REB 1990 .. 2010-09-22 FARC commander

person Nicolás Rodríguez Bautista
  name: Nicolas Rodriguez Bautista
  short: Rodríguez | Rodriguez | Gabino | Rodríguez Bautista | Rodriguez Bautista
  sex: m
  office: COL REB 1998-02 .. 2021-06 ELN leader

person Noemí Sanín
  name: Noemi Sanin
  sex: f
  office: COL GOV 1991-11 .. 1994-08-07 foreign minister
  office: COL PTY 1998-02 .. 1998-06 presidential candidate

person Pablo Beltrán
  name: Pablo Beltran
  sex: m
  office: COL REB 1990 .. ELN negotiator

person Pablo Escobar
  sex: m
  office: COL CRM 1980 .. 1993-12-02 drug lord

person Piedad Córdoba
  name: Piedad Cordoba
  sex: f
  office: COL LEG 1994-07-20 .. 2010-09-27 senator

person Raúl Reyes
  name: Raul Reyes | Luis Edgar Devia
  short: Reyes
  sex: m
  office: COL REB 1990 .. 2008-03-01 FARC spokesman

person Rodolfo Hernández
  name: Rodolfo Hernandez
  sex: m
  office: COL PTY 2021-06 .. 2022-06-19 presidential candidate

person Salvatore Mancuso
  sex: m
  office: COL PRM 1995 .. 2004-12-10 AUC leader

person Simón Trinidad
  name: Simon Trinidad
  sex: m
  office: COL REB 1987 .. 2004-01-02 FARC commander

person Timochenko
  name: Rodrigo Londoño | Rodrigo Londono | Timoleón Jiménez | Timoleon Jimenez | Rodrigo Londono Echeverri
  short: Londoño | Londono | Timochenko | Jiménez | Jimenez
  sex: m
  office: COL REB 1982 .. 2017-08-31 FARC leader
  office: COL PTY 2017-09-01 .. Comunes leader

# CRI Costa Rica

person Abel Pacheco
  sex: m
  office: CRI GOV 2002-05-08 .. 2006-05-08 president

person Carlos Alvarado
  name: Carlos Alvarado Quesada
  short: Alvarado
  sex: m
  office: CRI GOV 2018-05-08 .. 2022-05-08 president

person José María Figueres
  name: Jose Maria Figueres
  sex: m
  office: CRI GOV 1994-05-08 .. 1998-05-08 president

person Laura Chinchilla
  sex: f
  office: CRI GOV 2006-05-08 .. 2008-10 vice-president
  office: CRI GOV 2010-05-08 .. 2014-05-08 president

person Laura Fernández
  name: Laura Fernandez | Laura Fernández Delgado | Laura Fernandez Delgado
  short: Fernández | Fernandez
  sex: f
  office: CRI PTY 2025-08 .. 2026-05-07 presidential candidate
  office: CRI GOV 2026-05-08 .. president

person Luis Guillermo Solís
  name: Luis Guillermo Solis
  sex: m
  office: CRI GOV 2014-05-08 .. 2018-05-08 president

person Miguel Ángel Rodríguez
  name: Miguel Angel Rodriguez
  sex: m
  office: CRI GOV 1998-05-08 .. 2002-05-08 president
  office: IGO:OAS 2004-09-23 .. 2004-10-15 secretary-general of the OAS

person Óscar Arias
  name: Oscar Arias | Oscar Arias Sanchez
  short: Arias
  sex: m
  office: CRI GOV 1986-05-08 .. 1990-05-08 president
  office: CRI GOV 2006-05-08 .. 2010-05-08 president

person Rafael Ángel Calderón
  name: Rafael Angel Calderon
  sex: m
  office: CRI GOV 1990-05-08 .. 1994-05-08 president

person Rodrigo Chaves
  name: Rodrigo Chaves Robles | Rodrigo Alberto de Jesús Chaves Robles | Rodrigo Alberto Chaves Robles
  short: Chaves
  sex: m
  office: CRI GOV 2022-05-08 .. 2026-05-08 president

# CUB Cuba

person Bruno Rodríguez
  name: Bruno Rodriguez | Bruno Rodríguez Parrilla | Bruno Rodriguez Parrilla
  short: Rodríguez | Rodriguez
  sex: m
  office: CUB GOV 2009-03-02 .. foreign minister

person Carlos Fernández de Cossío
  name: Carlos Fernandez de Cossio
  short: Fernández de Cossío | Fernandez de Cossio | de Cossío | de Cossio
  sex: m
  office: CUB GOV 2022-01 .. deputy foreign minister

person Carlos Lage
  sex: m
  office: CUB GOV 1986 .. 2009-03-03 vice-president

person Felipe Pérez Roque
  name: Felipe Perez Roque
  short: Pérez Roque | Perez Roque
  sex: m
  office: CUB GOV 1999-05-28 .. 2009-03-02 foreign minister

person Fidel Castro
  short: Castro | Fidel
  sex: m
  office: CUB GOV 1959-02-16 .. 2008-02-23 president
  office: CUB PTY 2008-02-24 .. 2011-04-19 Communist Party leader

person Guillermo Fariñas
  name: Guillermo Farinas
  sex: m
  office: CUB OPP 2003 .. dissident

person José Daniel Ferrer
  name: Jose Daniel Ferrer
  sex: m
  office: CUB OPP 2011 .. dissident

person Manuel Marrero
  name: Manuel Marrero Cruz
  short: Marrero
  sex: m
  office: CUB GOV 2019-12-21 .. prime minister

person Miguel Díaz-Canel
  name: Miguel Diaz-Canel
  sex: m
  office: CUB GOV 2013-02-24 .. 2018-04-18 vice-president
  office: CUB GOV 2018-04-19 .. president

person Oswaldo Payá
  name: Oswaldo Paya
  sex: m
  office: CUB OPP 1988 .. 2012-07-22 dissident

person Raúl Castro
  name: Raul Castro
  short: Castro | Raul
  sex: m
  office: CUB GOV 1959-10-16 .. 2008-02-23 defence minister
  office: CUB GOV 2008-02-24 .. 2018-04-19 president
  office: CUB PTY 2018-04-20 .. 2021-04-19 Communist Party leader

person Ricardo Alarcón
  name: Ricardo Alarcon
  sex: m
  office: CUB GOV 1992-06 .. 1993-02-23 foreign minister
  office: CUB LEG 1993-02-24 .. 2013-02-24 speaker of parliament

person Roberto Robaina
  sex: m
  office: CUB GOV 1993-03-31 .. 1999-05-28 foreign minister

person Yoani Sánchez
  name: Yoani Sanchez
  sex: f
  office: CUB JRN 2007 .. blogger

# DMA Dominica

person Charles Savarin
  sex: m
  office: DMA GOV 2013-10-02 .. 2023-10-01 president

person Roosevelt Skerrit
  sex: m
  office: DMA GOV 2004-01-08 .. prime minister

person Sylvanie Burton
  sex: f
  office: DMA GOV 2023-10-02 .. president

# DOM Dominican Republic

person Danilo Medina
  sex: m
  office: DOM GOV 2012-08-16 .. 2020-08-16 president

person Hipólito Mejía
  name: Hipolito Mejia
  sex: m
  office: DOM GOV 2000-08-16 .. 2004-08-16 president

person Joaquín Balaguer
  name: Joaquin Balaguer
  sex: m
  office: DOM GOV 1986-08-16 .. 1996-08-16 president

person Leonel Fernández
  name: Leonel Fernandez
  sex: m
  office: DOM GOV 1996-08-16 .. 2000-08-16 president
  office: DOM GOV 2004-08-16 .. 2012-08-16 president

person Luis Abinader
  sex: m
  office: DOM PTY 2014-09 .. 2020-08-15 PRM leader
  office: DOM GOV 2020-08-16 .. president

person Roberto Álvarez
  name: Roberto Alvarez
  sex: m
  office: DOM GOV 2020-08-16 .. foreign minister

# ECU Ecuador

person Abdalá Bucaram
  name: Abdala Bucaram
  sex: m
  office: ECU GOV 1996-08-10 .. 1997-02-06 president

person Adolfo Macías
  name: Adolfo Macias | José Adolfo Macías | Jose Adolfo Macias | Adolfo "Fito" Macías | Adolfo "Fito" Macias
  short: Macías | Macias | Fito
  sex: m
  office: ECU CRM 2020-12 .. gang leader

person Alfredo Palacio
  sex: m
  office: ECU GOV 2003-01-15 .. 2005-04-19 vice-president
  office: ECU GOV 2005-04-20 .. 2007-01-15 president

person Antonio Vargas
  sex: m
  office: ECU SOC 1996-12 .. 2001-04 indigenous leader

person Daniel Noboa
  sex: m
  office: ECU PTY 2023-06 .. 2023-11-22 presidential candidate
  office: ECU GOV 2023-11-23 .. president

person Fernando Villavicencio
  sex: m
  office: ECU PTY 2023-06 .. 2023-08-09 presidential candidate

person Gabriela Sommerfeld
  sex: f
  office: ECU GOV 2023-11-23 .. foreign minister

person Guillermo Lasso
  sex: m
  office: ECU PTY 2012-01 .. 2021-05-23 CREO leader
  office: ECU GOV 2021-05-24 .. 2023-11-23 president

person Gustavo Noboa
  sex: m
  office: ECU GOV 1998-08-10 .. 2000-01-21 vice-president
  office: ECU GOV 2000-01-22 .. 2003-01-15 president

person Jamil Mahuad
  sex: m
  office: ECU GOV 1998-08-10 .. 2000-01-21 president

person Jorge Glas
  sex: m
  office: ECU GOV 2013-05-24 .. 2018-01-02 vice-president

person Lenín Moreno
  name: Lenin Moreno
  sex: m
  office: ECU GOV 2007-01-15 .. 2013-05-24 vice-president
  office: IGO:UN 2013-12 .. 2016-09 envoy on disability
  office: ECU PTY 2016-10-01 .. 2017-05-23 presidential candidate
  office: ECU GOV 2017-05-24 .. 2021-05-24 president

person Leonidas Iza
  sex: m
  office: ECU SOC 2021-06 .. 2025-07 indigenous leader

person Lucio Gutiérrez
  name: Lucio Gutierrez
  sex: m
  office: ECU MIL 1997 .. 2000-01-21 colonel
  office: ECU PTY 2000-06 .. 2003-01-14 presidential candidate
  office: ECU GOV 2003-01-15 .. 2005-04-20 president

person Luisa González
  name: Luisa Gonzalez
  sex: f
  office: ECU PTY 2023-06-10 .. 2025-12 presidential candidate

person María Fernanda Espinosa
  name: Maria Fernanda Espinosa
  short: Espinosa
  sex: f
  office: ECU GOV 2017-05-24 .. 2018-06-12 foreign minister
  office: IGO:UN 2018-09-18 .. 2019-09-17 president of the General Assembly

person Rafael Correa
  sex: m
  office: ECU GOV 2005-04-20 .. 2005-08-08 economy minister
  office: ECU PTY 2006-06 .. 2007-01-14 presidential candidate
  office: ECU GOV 2007-01-15 .. 2017-05-24 president
  office: ECU OPP 2017-05-25 .. exiled opposition leader

person Ricardo Patiño
  name: Ricardo Patino
  sex: m
  office: ECU GOV 2010-01-20 .. 2016-03-02 foreign minister
  office: ECU GOV 2016-03-03 .. 2017-01 defence minister

person Rodrigo Borja
  sex: m
  office: ECU GOV 1988-08-10 .. 1992-08-10 president

person Sixto Durán Ballén
  name: Sixto Duran Ballen
  short: Durán Ballén | Duran Ballen
  sex: m
  office: ECU GOV 1992-08-10 .. 1996-08-10 president

# GRD Grenada

person Cécile La Grenade
  name: Cecile La Grenade | Dame Cecile La Grenade
  sex: f
  office: GRD GOV 2013-05-07 .. governor-general

person Dickon Mitchell
  sex: m
  office: GRD GOV 2022-06-24 .. prime minister

person Keith Mitchell
  sex: m
  office: GRD GOV 1995-06-22 .. 2008-07-09 prime minister
  office: GRD GOV 2013-02-20 .. 2022-06-24 prime minister

# GTM Guatemala

person Alejandro Giammattei
  sex: m
  office: GTM GOV 2020-01-14 .. 2024-01-14 president

person Alejandro Maldonado
  sex: m
  office: GTM GOV 2015-05-14 .. 2015-09-02 vice-president
  office: GTM GOV 2015-09-03 .. 2016-01-14 president

person Alfonso Portillo
  sex: m
  office: GTM GOV 2000-01-14 .. 2004-01-14 president

person Álvaro Arzú
  name: Alvaro Arzu
  sex: m
  office: GTM GOV 1996-01-14 .. 2000-01-14 president

person Álvaro Colom
  name: Alvaro Colom
  sex: m
  office: GTM GOV 2008-01-14 .. 2012-01-14 president

person Bernardo Arévalo
  name: Bernardo Arevalo
  sex: m
  office: GTM PTY 2022-01 .. 2024-01-14 presidential candidate
  office: GTM GOV 2024-01-15 .. president

person Consuelo Porras
  sex: f
  office: GTM JUD 2018-05-17 .. 2026-05-17 attorney-general

person Efraín Ríos Montt
  name: Efrain Rios Montt
  short: Ríos Montt | Rios Montt
  sex: m
  office: GTM LEG 1990 .. 2012-01-14 party leader and member of parliament

person Jimmy Morales
  sex: m
  office: GTM GOV 2016-01-14 .. 2020-01-14 president

person Jorge Serrano Elías
  name: Jorge Serrano Elias | Jorge Serrano
  short: Serrano
  sex: m
  office: GTM GOV 1991-01-14 .. 1993-06-01 president

person Óscar Berger
  name: Oscar Berger
  sex: m
  office: GTM GOV 2004-01-14 .. 2008-01-14 president

person Otto Pérez Molina
  name: Otto Perez Molina
  short: Pérez Molina | Perez Molina | Pérez | Perez
  sex: m
  office: GTM GOV 2012-01-14 .. 2015-09-02 president

person Ramiro de León Carpio
  name: Ramiro de Leon Carpio
  short: de León Carpio | de Leon Carpio | de León | de Leon
  sex: m
  office: GTM GOV 1993-06-06 .. 1996-01-14 president

person Rigoberta Menchú
  name: Rigoberta Menchu
  sex: f
  office: GTM SOC 1990 .. indigenous rights campaigner

person Sandra Torres
  sex: f
  office: GTM PTY 2011-03 .. 2023-08-20 UNE leader

person Vinicio Cerezo
  sex: m
  office: GTM GOV 1986-01-14 .. 1991-01-14 president

# GUY Guyana

person Bharrat Jagdeo
  sex: m
  office: GUY GOV 1999-08-11 .. 2011-12-03 president
  office: GUY GOV 2020-08-02 .. vice-president

person Cheddi Jagan
  sex: m
  office: GUY GOV 1992-10-09 .. 1997-03-06 president

person David Granger
  name: David A. Granger
  sex: m
  office: GUY GOV 2015-05-16 .. 2020-08-02 president

person Donald Ramotar
  sex: m
  office: GUY GOV 2011-12-03 .. 2015-05-16 president

person Hugh Todd
  sex: m
  office: GUY GOV 2020-08 .. foreign minister

person Irfaan Ali
  name: Mohamed Irfaan Ali
  sex: m
  office: GUY GOV 2020-08-02 .. president

person Mark Phillips
  sex: m
  office: GUY GOV 2020-08-02 .. prime minister

# HND Honduras

person Carlos Flores
  name: Carlos Roberto Flores
  short: Flores
  sex: m
  office: HND GOV 1998-01-27 .. 2002-01-27 president

person Carlos Roberto Reina
  short: Reina
  sex: m
  office: HND GOV 1994-01-27 .. 1998-01-27 president

person Juan Orlando Hernández
  name: Juan Orlando Hernandez
  short: Hernández | Hernandez
  sex: m
  office: HND LEG 2010-01-25 .. 2013-06 speaker of parliament
  office: HND GOV 2014-01-27 .. 2022-01-27 president

person Manuel Zelaya
  name: Mel Zelaya | Manuel "Mel" Zelaya
  sex: m
  office: HND GOV 2006-01-27 .. 2009-06-28 president
  office: HND OPP 2009-06-29 .. 2022-01-26 opposition leader

person Nasry Asfura
  sex: m
  office: HND GOV 2014-01-25 .. 2022-01-25 mayor of Tegucigalpa
  office: HND PTY 2025-03 .. 2026-01-26 presidential candidate
  office: HND GOV 2026-01-27 .. president

person Porfirio Lobo
  name: Pepe Lobo | Porfirio Lobo Sosa
  short: Lobo
  sex: m
  office: HND GOV 2010-01-27 .. 2014-01-27 president

person Rafael Leonardo Callejas
  short: Callejas
  sex: m
  office: HND GOV 1990-01-27 .. 1994-01-27 president

person Ricardo Maduro
  sex: m
  office: HND GOV 2002-01-27 .. 2006-01-27 president

person Roberto Micheletti
  sex: m
  office: HND LEG 2006-01-25 .. 2009-06-27 speaker of parliament
  office: HND GOV 2009-06-28 .. 2010-01-27 interim president

person Salvador Nasralla
  sex: m
  office: HND PTY 2011-12 .. 2022-01-26 presidential candidate
  office: HND GOV 2022-01-27 .. 2024-04-10 vice-president
  office: HND PTY 2024-04-11 .. presidential candidate

person Xiomara Castro
  sex: f
  office: HND PTY 2011-07 .. 2022-01-26 Libre leader
  office: HND GOV 2022-01-27 .. 2026-01-27 president

# HTI Haiti

person Alix Didier Fils-Aimé
  name: Alix Didier Fils-Aime
  short: Fils-Aimé | Fils-Aime
  sex: m
  office: HTI GOV 2024-11-11 .. prime minister

person Ariel Henry
  sex: m
  office: HTI GOV 2021-07-20 .. 2024-04-24 prime minister

person Claude Joseph
  sex: m
  office: HTI GOV 2021-04-14 .. 2021-07-20 prime minister

person Edgard Leblanc
  name: Edgard Leblanc Fils
  short: Leblanc
  sex: m
  office: HTI GOV 2024-04-30 .. 2024-10-06 head of the transitional council

person Ertha Pascal-Trouillot
  sex: f
  office: HTI GOV 1990-03-13 .. 1991-02-07 president

person Fritz Jean
  name: Fritz Alphonse Jean
  sex: m
  office: HTI GOV 2025-03-07 .. 2025-08-07 head of the transitional council

person Garry Conille
  name: Gary Conille
  sex: m
  office: HTI GOV 2011-10-18 .. 2012-05-16 prime minister
  office: HTI GOV 2024-06-03 .. 2024-11-11 prime minister

person Gérard Latortue
  name: Gerard Latortue
  sex: m
  office: HTI GOV 2004-03-12 .. 2006-06-09 prime minister

person Guy Philippe
  sex: m
  office: HTI REB 2004-02-05 .. 2004-03 rebel leader

person Jean-Bertrand Aristide
  sex: m
  office: HTI PTY 1990-10 .. 1991-02-06 presidential candidate
  office: HTI GOV 1991-02-07 .. 1991-09-30 president
  office: HTI OPP 1991-10-01 .. 1994-10-14 exiled president
  office: HTI GOV 1994-10-15 .. 1996-02-07 president
  office: HTI PTY 1996-11 .. 2001-02-06 Lavalas leader
  office: HTI GOV 2001-02-07 .. 2004-02-29 president

person Jean-Max Bellerive
  sex: m
  office: HTI GOV 2009-11-11 .. 2011-10-18 prime minister

person Jimmy Chérizier
  name: Jimmy Cherizier | Jimmy "Barbecue" Chérizier | Jimmy "Barbecue" Cherizier
  short: Chérizier | Cherizier | Barbecue
  sex: m
  office: HTI CRM 2018-12 .. gang leader

person Jocelerme Privert
  sex: m
  office: HTI GOV 2016-02-14 .. 2017-02-07 president

person Jovenel Moïse
  name: Jovenel Moise
  sex: m
  office: HTI PTY 2015-08 .. 2017-02-06 presidential candidate
  office: HTI GOV 2017-02-07 .. 2021-07-07 president

person Laurent Lamothe
  sex: m
  office: HTI GOV 2012-05-16 .. 2014-12-14 prime minister

person Laurent Saint-Cyr
  sex: m
  office: HTI GOV 2025-08-07 .. 2026-02-07 head of the transitional council

person Lesly Voltaire
  sex: m
  office: HTI GOV 2024-10-07 .. 2025-03-07 head of the transitional council

person Michel François
  name: Michel Francois
  sex: m
  office: HTI COP 1991-09-30 .. 1994-10-04 police chief

person Michel Martelly
  name: Michel "Sweet Micky" Martelly
  sex: m
  office: HTI PTY 2010-08 .. 2011-05-13 presidential candidate
  office: HTI GOV 2011-05-14 .. 2016-02-07 president

person Michel Patrick Boisvert
  sex: m
  office: HTI GOV 2024-02-25 .. 2024-06-03 acting prime minister

person Philippe Biamby
  sex: m
  office: HTI MIL 1991-09-30 .. 1994-10-12 army chief of staff

person Raoul Cédras
  name: Raoul Cedras
  sex: m
  office: HTI MIL 1991-02 .. 1991-09-29 army commander
  office: HTI GOV 1991-09-30 .. 1994-10-12 military ruler

person René Préval
  name: Rene Preval
  sex: m
  office: HTI GOV 1991-02-13 .. 1991-10-11 prime minister
  office: HTI GOV 1996-02-07 .. 2001-02-07 president
  office: HTI GOV 2006-05-14 .. 2011-05-14 president

person Yvon Neptune
  sex: m
  office: HTI GOV 2002-03-15 .. 2004-03-12 prime minister

# JAM Jamaica

person Andrew Holness
  sex: m
  office: JAM GOV 2011-10-23 .. 2012-01-05 prime minister
  office: JAM PTY 2012-01-06 .. 2016-03-02 opposition leader
  office: JAM GOV 2016-03-03 .. prime minister

person Bruce Golding
  sex: m
  office: JAM GOV 2007-09-11 .. 2011-10-23 prime minister

person P. J. Patterson
  name: P.J. Patterson | PJ Patterson | Percival Patterson
  sex: m
  office: JAM GOV 1992-03-30 .. 2006-03-30 prime minister

person Patrick Allen
  name: Sir Patrick Allen
  sex: m
  office: JAM GOV 2009-02-26 .. governor-general

person Portia Simpson-Miller
  name: Portia Simpson Miller
  short: Simpson-Miller | Simpson Miller
  sex: f
  office: JAM GOV 2006-03-30 .. 2007-09-11 prime minister
  office: JAM GOV 2012-01-05 .. 2016-03-03 prime minister

# KNA Saint Kitts and Nevis

person Marcella Liburd
  sex: f
  office: KNA GOV 2023-02-01 .. governor-general

person Tapley Seaton
  name: Sir Tapley Seaton
  sex: m
  office: KNA GOV 2015-05-20 .. 2023-01-31 governor-general

person Terrance Drew
  sex: m
  office: KNA GOV 2022-08-06 .. prime minister

person Timothy Harris
  sex: m
  office: KNA GOV 2015-02-18 .. 2022-08-06 prime minister

# LCA Saint Lucia

person Errol Charles
  name: Cyril Errol Charles | Cyril Errol Melchiades Charles
  sex: m
  office: LCA GOV 2021-11-11 .. governor-general

person Neville Cenac
  sex: m
  office: LCA GOV 2018-01-12 .. 2021-11-10 governor-general

person Pearlette Louisy
  name: Dame Pearlette Louisy
  sex: f
  office: LCA GOV 1997-09-17 .. 2017-12-31 governor-general

person Philip Pierre
  name: Philip J. Pierre
  sex: m
  office: LCA GOV 2021-07-28 .. prime minister

# MEX Mexico

person Alejandro Gertz Manero
  short: Gertz Manero | Gertz
  sex: m
  office: MEX JUD 2019-01-18 .. 2025-11-27 attorney-general

person Alicia Bárcena
  name: Alicia Barcena
  sex: f
  office: IGO:UN 2008-07-01 .. 2022-03-31 head of ECLAC
  office: MEX GOV 2023-07-04 .. 2024-09-30 foreign minister
  office: MEX GOV 2024-10-01 .. environment minister

person Andrés Manuel López Obrador
  name: Andres Manuel Lopez Obrador | AMLO | Lopez Obrador
  short: López Obrador | Lopez Obrador | AMLO | Obrador
  sex: m
  office: MEX PTY 1996-08 .. 2000-12-04 PRD leader
  office: MEX GOV 2000-12-05 .. 2005-07-29 mayor of Mexico City
  office: MEX PTY 2005-07-30 .. 2018-11-30 opposition leader
  office: MEX GOV 2018-12-01 .. 2024-09-30 president

person Carlos Salinas de Gortari
  name: Carlos Salinas
  short: Salinas | Salinas de Gortari
  sex: m
  office: MEX GOV 1988-12-01 .. 1994-11-30 president

person Claudia Sheinbaum
  sex: f
  office: MEX GOV 2018-12-05 .. 2023-06-16 mayor of Mexico City
  office: MEX PTY 2023-06-17 .. 2024-09-30 presidential candidate
  office: MEX GOV 2024-10-01 .. president

person Cuauhtémoc Cárdenas
  name: Cuauhtemoc Cardenas
  sex: m
  office: MEX PTY 1988 .. 1997-12-04 PRD leader
  office: MEX GOV 1997-12-05 .. 1999-09-29 mayor of Mexico City
  office: MEX PTY 1999-09-30 .. 2000-07-02 presidential candidate

person Enrique Peña Nieto
  name: Enrique Pena Nieto
  short: Peña Nieto | Pena Nieto
  sex: m
  office: MEX GOV 2005-09-16 .. 2011-09-15 governor of Mexico state
  office: MEX PTY 2011-11 .. 2012-11-30 presidential candidate
  office: MEX GOV 2012-12-01 .. 2018-11-30 president

person Ernesto Zedillo
  sex: m
  office: MEX PTY 1994-03-29 .. 1994-11-30 presidential candidate
  office: MEX GOV 1994-12-01 .. 2000-11-30 president

person Felipe Calderón
  name: Felipe Calderon | Felipe Calderon Hinojosa
  short: Calderón | Calderon
  sex: m
  office: MEX PTY 2005-12 .. 2006-11-30 presidential candidate
  office: MEX GOV 2006-12-01 .. 2012-11-30 president

person Genaro García Luna
  name: Genaro Garcia Luna
  short: García Luna | Garcia Luna
  sex: m
  office: MEX GOV 2006-12-01 .. 2012-11-30 public security minister

person Ismael Zambada
  name: Ismael "El Mayo" Zambada | El Mayo
  short: Zambada | El Mayo
  sex: m
  office: MEX CRM 1989 .. 2024-07-25 drug lord

person Joaquín Guzmán
  name: Joaquin Guzman | Joaquin "El Chapo" Guzman | El Chapo | "El Chapo" Guzman
  short: Guzmán | Guzman | El Chapo
  sex: m
  office: MEX CRM 1988 .. 2016-01-08 drug lord

person Jorge Castañeda
  name: Jorge Castaneda | Jorge Castañeda Gutman | Jorge Castaneda Gutman
  short: Castañeda | Castaneda
  sex: m
  office: MEX GOV 2000-12-01 .. 2003-01-10 foreign minister

person José Ángel Gurría
  name: Jose Angel Gurria
  short: Gurría | Gurria
  sex: m
  office: MEX GOV 1994-12-01 .. 1998-01-04 foreign minister
  office: MEX GOV 1998-01-05 .. 2000-11-30 finance minister
  office: IGO:OECD 2006-06-01 .. 2021-05-31 secretary-general of the OECD

person José Antonio Meade
  name: Jose Antonio Meade
  sex: m
  office: MEX GOV 2012-12-01 .. 2015-08-27 foreign minister
  office: MEX GOV 2016-09-07 .. 2017-11-27 finance minister
  office: MEX PTY 2017-11-28 .. 2018-07-01 presidential candidate

person Juan Ramón de la Fuente
  name: Juan Ramon de la Fuente
  short: de la Fuente
  sex: m
  office: MEX GOV 2024-10-01 .. foreign minister

person Luis Donaldo Colosio
  sex: m
  office: MEX PTY 1993-11-28 .. 1994-03-23 presidential candidate

person Luis Ernesto Derbez
  sex: m
  office: MEX GOV 2003-01-15 .. 2006-11-30 foreign minister

person Luis Videgaray
  sex: m
  office: MEX GOV 2012-12-01 .. 2016-09-07 finance minister
  office: MEX GOV 2017-01-04 .. 2018-11-30 foreign minister

person Marcelo Ebrard
  sex: m
  office: MEX GOV 2006-12-05 .. 2012-12-04 mayor of Mexico City
  office: MEX GOV 2018-12-01 .. 2023-06-12 foreign minister
  office: MEX GOV 2024-10-01 .. economy minister

person Miguel Ángel Osorio Chong
  name: Miguel Angel Osorio Chong
  short: Osorio Chong
  sex: m
  office: MEX GOV 2012-12-01 .. 2018-01-10 interior minister

person Nemesio Oseguera
  name: El Mencho | Nemesio Oseguera Cervantes | Nemesio "El Mencho" Oseguera
  short: Oseguera | El Mencho
  sex: m
  office: MEX CRM 2010 .. 2026-02-22 drug lord

person Omar García Harfuch
  name: Omar Garcia Harfuch
  short: García Harfuch | Garcia Harfuch | Harfuch
  sex: m
  office: MEX COP 2019-10-04 .. 2023-09 Mexico City police chief
  office: MEX GOV 2024-10-01 .. security minister

person Patricia Espinosa
  sex: f
  office: MEX GOV 2006-12-01 .. 2012-11-30 foreign minister
  office: IGO:UNFCCC 2016-07-18 .. 2022-07-16 climate secretary

person Ricardo Trevilla
  name: Ricardo Trevilla Trejo
  short: Trevilla
  sex: m
  office: MEX GOV 2024-10-01 .. defence minister

person Roberto Madrazo
  sex: m
  office: MEX PTY 2002-03 .. 2006-07-02 PRI leader

person Rosa Icela Rodríguez
  name: Rosa Icela Rodriguez
  short: Rodríguez | Rodriguez
  sex: f
  office: MEX GOV 2020-11 .. 2024-09-30 security minister
  office: MEX GOV 2024-10-01 .. interior minister

person Rosario Green
  sex: f
  office: MEX GOV 1998-01-07 .. 2000-11-30 foreign minister

person Subcomandante Marcos
  name: Subcommander Marcos | Rafael Sebastián Guillén | Rafael Sebastian Guillen | Subcomandante Galeano
  short: Marcos
  sex: m
  office: MEX REB 1994-01-01 .. 2014-05-25 Zapatista leader

person Vicente Fox
  sex: m
  office: MEX GOV 1995-06-26 .. 1999-08-07 governor of Guanajuato
  office: MEX PTY 1999-08-08 .. 2000-11-30 presidential candidate
  office: MEX GOV 2000-12-01 .. 2006-11-30 president

person Xóchitl Gálvez
  name: Xochitl Galvez
  sex: f
  office: MEX LEG 2018-09-01 .. 2023-09-02 senator
  office: MEX PTY 2023-09-03 .. 2024-06-02 presidential candidate

# NIC Nicaragua

person Arnoldo Alemán
  name: Arnoldo Aleman
  sex: m
  office: NIC GOV 1990-04 .. 1995-09 mayor of Managua
  office: NIC GOV 1997-01-10 .. 2002-01-10 president

person Cristiana Chamorro
  sex: f
  office: NIC OPP 2021-01 .. opposition leader

person Daniel Ortega
  sex: m
  office: NIC GOV 1979-07-18 .. 1990-04-25 president
  office: NIC PTY 1990-04-26 .. 2007-01-09 Sandinista leader
  office: NIC GOV 2007-01-10 .. president

person Denis Moncada
  sex: m
  office: NIC GOV 2017-01-11 .. 2024-09 foreign minister

person Enrique Bolaños
  name: Enrique Bolanos
  sex: m
  office: NIC GOV 1997-01-10 .. 2000-10 vice-president
  office: NIC GOV 2002-01-10 .. 2007-01-10 president

person Félix Maradiaga
  name: Felix Maradiaga
  sex: m
  office: NIC OPP 2018-04 .. opposition leader

person Humberto Ortega
  sex: m
  office: NIC MIL 1979-07 .. 1995-02-21 army chief

person Rolando Álvarez
  name: Rolando Alvarez
  sex: m
  office: NIC REL 2011-04 .. bishop

person Rosario Murillo
  sex: f
  office: NIC GOV 2007-01-10 .. 2017-01-09 government spokeswoman
  office: NIC GOV 2017-01-10 .. vice-president, then co-president

person Violeta Chamorro
  name: Violeta Barrios de Chamorro
  short: Chamorro
  sex: f
  office: NIC GOV 1990-04-25 .. 1997-01-10 president

# PAN Panama

person Ernesto Pérez Balladares
  name: Ernesto Perez Balladares
  short: Pérez Balladares | Perez Balladares
  sex: m
  office: PAN GOV 1994-09-01 .. 1999-09-01 president

person Guillermo Endara
  sex: m
  office: PAN GOV 1989-12-20 .. 1994-09-01 president

person Javier Martínez-Acha
  name: Javier Martinez-Acha
  short: Martínez-Acha | Martinez-Acha
  sex: m
  office: PAN GOV 2024-07-01 .. foreign minister

person José Raúl Mulino
  name: Jose Raul Mulino
  sex: m
  office: PAN GOV 2009-07-01 .. 2014-07-01 security minister
  office: PAN PTY 2024-02 .. 2024-06-30 presidential candidate
  office: PAN GOV 2024-07-01 .. president

person Juan Carlos Varela
  sex: m
  office: PAN GOV 2009-07-01 .. 2014-06-30 vice-president
  office: PAN GOV 2014-07-01 .. 2019-07-01 president

person Laurentino Cortizo
  name: Nito Cortizo
  sex: m
  office: PAN GOV 2019-07-01 .. 2024-07-01 president

person Manuel Noriega
  name: Manuel Antonio Noriega
  sex: m
  office: PAN GOV 1983-08-12 .. 1990-01-03 military ruler

person Martín Torrijos
  name: Martin Torrijos
  sex: m
  office: PAN GOV 2004-09-01 .. 2009-07-01 president

person Mireya Moscoso
  sex: f
  office: PAN GOV 1999-09-01 .. 2004-09-01 president

person Ricardo Martinelli
  sex: m
  office: PAN GOV 2009-07-01 .. 2014-07-01 president

# PER Peru

person Abimael Guzmán
  name: Abimael Guzman | Comrade Gonzalo | Chairman Gonzalo
  sex: m
  office: PER REB 1980-05-17 .. 1992-09-12 Shining Path leader

person Alan García
  name: Alan Garcia | Alan Garcia Perez
  short: García | Garcia
  sex: m
  office: PER GOV 1985-07-28 .. 1990-07-28 president
  office: PER PTY 2001-01 .. 2006-07-27 Apra leader
  office: PER GOV 2006-07-28 .. 2011-07-28 president

person Alberto Fujimori
  sex: m
  office: PER PTY 1990-01 .. 1990-07-27 presidential candidate
  office: PER GOV 1990-07-28 .. 2000-11-22 president

person Alejandro Toledo
  sex: m
  office: PER PTY 1994-12 .. 2001-07-27 Peru Possible leader
  office: PER GOV 2001-07-28 .. 2006-07-28 president

person Aníbal Torres
  name: Anibal Torres
  sex: m
  office: PER GOV 2021-07-29 .. 2022-11-25 justice minister and prime minister

person Dina Boluarte
  sex: f
  office: PER GOV 2021-07-28 .. 2022-12-06 vice-president
  office: PER GOV 2022-12-07 .. 2025-10-10 president

person Elmer Schialer
  sex: m
  office: PER GOV 2024-09-03 .. 2025-10-14 foreign minister

person Francisco Sagasti
  sex: m
  office: PER GOV 2020-11-17 .. 2021-07-28 president

person Héctor Valer
  name: Hector Valer
  sex: m
  office: PER GOV 2022-02-01 .. 2022-02-07 prime minister

person Hugo de Zela
  short: de Zela
  sex: m
  office: PER GOV 2025-10-14 .. 2026-07 foreign minister

person Javier Pérez de Cuéllar
  name: Javier Perez de Cuellar
  short: Pérez de Cuéllar | Perez de Cuellar | de Cuéllar | de Cuellar
  sex: m
  office: IGO:UN 1982-01-01 .. 1991-12-31 secretary-general
  office: PER PTY 1994-09 .. 1995-04 presidential candidate
  office: PER GOV 2000-11-22 .. 2001-07-28 prime minister

person José Jerí
  name: Jose Jeri | José Enrique Jerí | Jose Enrique Jeri
  short: Jerí | Jeri
  sex: m
  office: PER LEG 2025-07-26 .. 2025-10-09 speaker of parliament
  office: PER GOV 2025-10-10 .. 2026-02-17 president

person José María Balcázar
  name: Jose Maria Balcazar
  sex: m
  office: PER GOV 2026-02-18 .. 2026-07-28 interim president

person Keiko Fujimori
  sex: f
  office: PER LEG 2006-07-26 .. 2010-02 member of parliament
  office: PER PTY 2010-03 .. Popular Force leader

person Manuel Merino
  sex: m
  office: PER LEG 2020-03-16 .. 2020-11-09 speaker of parliament
  office: PER GOV 2020-11-10 .. 2020-11-15 president

person Martín Vizcarra
  name: Martin Vizcarra
  sex: m
  office: PER GOV 2016-07-28 .. 2018-03-22 vice-president
  office: PER GOV 2018-03-23 .. 2020-11-09 president

person Mercedes Aráoz
  name: Mercedes Araoz
  sex: f
  office: PER GOV 2016-07-28 .. 2020-05-07 vice-president

person Mirtha Vásquez
  name: Mirtha Vasquez
  sex: f
  office: PER LEG 2020-11-17 .. 2021-07-26 speaker of parliament
  office: PER GOV 2021-10-06 .. 2022-02-01 prime minister

person Néstor Cerpa
  name: Nestor Cerpa | Nestor Cerpa Cartolini
  short: Cerpa
  sex: m
  office: PER REB 1984 .. 1997-04-22 Tupac Amaru leader

person Ollanta Humala
  sex: m
  office: PER MIL .. 2004-12 army officer
  office: PER PTY 2005-10 .. 2011-07-27 presidential candidate
  office: PER GOV 2011-07-28 .. 2016-07-28 president

person Pedro Castillo
  sex: m
  office: PER LAB 2017 .. 2020-09 teachers' union leader
  office: PER PTY 2020-10 .. 2021-07-27 presidential candidate
  office: PER GOV 2021-07-28 .. 2022-12-07 president

person Pedro Pablo Kuczynski
  name: PPK
  short: Kuczynski | PPK
  sex: m
  office: PER GOV 2001-07-28 .. 2006-07-27 economy minister and prime minister
  office: PER PTY 2010-12 .. 2016-07-27 presidential candidate
  office: PER GOV 2016-07-28 .. 2018-03-23 president

person Rafael López Aliaga
  name: Rafael Lopez Aliaga
  short: López Aliaga | Lopez Aliaga
  sex: m
  office: PER PTY 2020-10 .. 2022-12-31 Popular Renewal leader
  office: PER GOV 2023-01-01 .. 2025-10-13 mayor of Lima

person Roberto Sánchez
  name: Roberto Sanchez | Roberto Sánchez Palomino | Roberto Sanchez Palomino
  short: Sánchez | Sanchez
  sex: m
  office: PER GOV 2021-07-29 .. 2022-12-07 trade minister
  office: PER PTY 2025-10 .. 2026-07 presidential candidate

person Valentín Paniagua
  name: Valentin Paniagua
  sex: m
  office: PER GOV 2000-11-22 .. 2001-07-28 president

person Vladimiro Montesinos
  sex: m
  office: PER SPY 1990-07 .. 2000-09 intelligence chief

# PRY Paraguay

person Andrés Rodríguez
  name: Andres Rodriguez
  sex: m
  office: PRY GOV 1989-02-03 .. 1993-08-15 president

person Federico Franco
  sex: m
  office: PRY GOV 2008-08-15 .. 2012-06-21 vice-president
  office: PRY GOV 2012-06-22 .. 2013-08-15 president

person Fernando Lugo
  sex: m
  office: PRY PTY 2006-12 .. 2008-08-14 presidential candidate
  office: PRY GOV 2008-08-15 .. 2012-06-22 president
  office: PRY LEG 2013-07-01 .. 2023-06-30 senator

person Horacio Cartes
  sex: m
  office: PRY GOV 2013-08-15 .. 2018-08-15 president
  office: PRY PTY 2023-01 .. Colorado leader

person Juan Carlos Wasmosy
  sex: m
  office: PRY GOV 1993-08-15 .. 1998-08-15 president

person Lino Oviedo
  sex: m
  office: PRY MIL 1993-08 .. 1996-04-24 army commander
  office: PRY PTY 1997-09 .. 2013-02-02 Unace leader

person Luis González Macchi
  name: Luis Gonzalez Macchi
  short: González Macchi | Gonzalez Macchi
  sex: m
  office: PRY GOV 1999-03-28 .. 2003-08-15 president

person Mario Abdo Benítez
  name: Mario Abdo Benitez | Mario Abdo
  short: Abdo | Abdo Benítez | Abdo Benitez
  sex: m
  office: PRY GOV 2018-08-15 .. 2023-08-15 president

person Nicanor Duarte
  name: Nicanor Duarte Frutos
  short: Duarte | Duarte Frutos
  sex: m
  office: PRY GOV 2003-08-15 .. 2008-08-15 president

person Raúl Cubas
  name: Raul Cubas | Raúl Cubas Grau | Raul Cubas Grau
  short: Cubas
  sex: m
  office: PRY GOV 1998-08-15 .. 1999-03-28 president

person Rubén Ramírez
  name: Ruben Ramirez | Rubén Ramírez Lezcano | Ruben Ramirez Lezcano
  short: Ramírez | Ramirez | Ramírez Lezcano | Ramirez Lezcano
  sex: m
  office: PRY GOV 2023-08-15 .. foreign minister

person Santiago Peña
  name: Santiago Pena
  sex: m
  office: PRY GOV 2015-01 .. 2017-06 finance minister
  office: PRY PTY 2022-12 .. 2023-08-14 presidential candidate
  office: PRY GOV 2023-08-15 .. president

# SLV El Salvador

person Alexandra Hill
  name: Alexandra Hill Tinoco
  short: Hill | Hill Tinoco
  sex: f
  office: SLV GOV 2019-06-01 .. foreign minister

person Alfredo Cristiani
  sex: m
  office: SLV GOV 1989-06-01 .. 1994-06-01 president

person Antonio Saca
  name: Tony Saca | Elias Antonio Saca
  sex: m
  office: SLV GOV 2004-06-01 .. 2009-06-01 president

person Armando Calderón Sol
  name: Armando Calderon Sol
  short: Calderón Sol | Calderon Sol | Calderón | Calderon
  sex: m
  office: SLV GOV 1994-06-01 .. 1999-06-01 president

person Félix Ulloa
  name: Felix Ulloa
  sex: m
  office: SLV GOV 2019-06-01 .. vice-president

person Francisco Flores
  sex: m
  office: SLV GOV 1999-06-01 .. 2004-06-01 president

person Joaquín Villalobos
  name: Joaquin Villalobos
  sex: m
  office: SLV REB 1977 .. 1992-01-16 FMLN commander

person Mauricio Funes
  sex: m
  office: SLV PTY 2007-11 .. 2009-05-31 presidential candidate
  office: SLV GOV 2009-06-01 .. 2014-06-01 president

person Nayib Bukele
  sex: m
  office: SLV GOV 2015-05-01 .. 2018-04-30 mayor of San Salvador
  office: SLV PTY 2018-05 .. 2019-05-31 presidential candidate
  office: SLV GOV 2019-06-01 .. president

person Salvador Sánchez Cerén
  name: Salvador Sanchez Ceren
  short: Sánchez Cerén | Sanchez Ceren | Cerén | Ceren
  sex: m
  office: SLV REB 1980 .. 1992-01-16 FMLN commander
  office: SLV PTY 1992-01-17 .. 2009-05-31 FMLN leader
  office: SLV GOV 2009-06-01 .. 2014-05-31 vice-president
  office: SLV GOV 2014-06-01 .. 2019-06-01 president

person Schafik Handal
  name: Shafik Handal
  sex: m
  office: SLV REB 1980 .. 1992-01-16 FMLN commander
  office: SLV PTY 1992-01-17 .. 2006-01-24 FMLN leader

# SUR Suriname

person Chan Santokhi
  name: Chandrikapersad Santokhi
  sex: m
  office: SUR GOV 2020-07-16 .. 2025-07-16 president

person Dési Bouterse
  name: Desi Bouterse
  sex: m
  office: SUR MIL 1980-02-25 .. 1992-11 army commander
  office: SUR PTY 1992-12 .. 2010-08-11 NDP leader
  office: SUR GOV 2010-08-12 .. 2020-07-16 president

person Jennifer Geerlings-Simons
  name: Jennifer Simons
  short: Geerlings-Simons | Simons
  sex: f
  office: SUR GOV 2025-07-16 .. president

person Jules Wijdenbosch
  sex: m
  office: SUR GOV 1996-09-15 .. 2000-08-12 president

person Ronald Venetiaan
  sex: m
  office: SUR GOV 1991-09-16 .. 1996-09-15 president
  office: SUR GOV 2000-08-12 .. 2010-08-12 president

# TTO Trinidad and Tobago

person Basdeo Panday
  sex: m
  office: TTO GOV 1995-11-09 .. 2001-12-24 prime minister

person Kamla Persad-Bissessar
  sex: f
  office: TTO GOV 2010-05-26 .. 2015-09-09 prime minister
  office: TTO PTY 2015-09-10 .. 2025-04-30 opposition leader
  office: TTO GOV 2025-05-01 .. prime minister

person Keith Rowley
  sex: m
  office: TTO GOV 2015-09-09 .. 2025-03-16 prime minister

person Patrick Manning
  sex: m
  office: TTO GOV 1991-12-17 .. 1995-11-09 prime minister
  office: TTO GOV 2001-12-24 .. 2010-05-26 prime minister

person Paula-Mae Weekes
  sex: f
  office: TTO GOV 2018-03-19 .. 2023-03-19 president

person Stuart Young
  sex: m
  office: TTO GOV 2025-03-17 .. 2025-05-01 prime minister

# URY Uruguay

person Jorge Batlle
  sex: m
  office: URY GOV 2000-03-01 .. 2005-03-01 president

person José Mujica
  name: Jose Mujica | Pepe Mujica | José "Pepe" Mujica | Jose "Pepe" Mujica
  sex: m
  office: URY LEG 2000-02-15 .. 2005-02-28 senator
  office: URY GOV 2005-03-01 .. 2008-03-03 agriculture minister
  office: URY PTY 2008-03-04 .. 2010-02-28 presidential candidate
  office: URY GOV 2010-03-01 .. 2015-03-01 president
  office: URY LEG 2015-03-02 .. 2020-10-20 senator

person Julio María Sanguinetti
  name: Julio Maria Sanguinetti
  short: Sanguinetti
  sex: m
  office: URY GOV 1985-03-01 .. 1990-03-01 president
  office: URY GOV 1995-03-01 .. 2000-03-01 president

person Luis Alberto Lacalle
  short: Lacalle
  sex: m
  office: URY GOV 1990-03-01 .. 1995-03-01 president

person Luis Lacalle Pou
  short: Lacalle Pou | Lacalle
  sex: m
  office: URY PTY 2014-06 .. 2020-02-29 National Party candidate
  office: URY GOV 2020-03-01 .. 2025-03-01 president

person Mario Lubetkin
  sex: m
  office: URY GOV 2025-03-01 .. foreign minister

person Tabaré Vázquez
  name: Tabare Vazquez
  sex: m
  office: URY GOV 1990-02-15 .. 1995-02 mayor of Montevideo
  office: URY PTY 1995-03 .. 2005-02-28 Broad Front leader
  office: URY GOV 2005-03-01 .. 2010-03-01 president
  office: URY GOV 2015-03-01 .. 2020-03-01 president

person Yamandú Orsi
  name: Yamandu Orsi
  sex: m
  office: URY GOV 2015-07 .. 2024-02 mayor of Canelones
  office: URY PTY 2024-03 .. 2025-02-28 presidential candidate
  office: URY GOV 2025-03-01 .. president

# USA United States

person Adam Boehler
  sex: m
  office: USA GOV 2025-01-20 .. envoy for hostages

person Adam Schiff
  sex: m
  office: USA LEG 2001-01-03 .. senator

person Al Gore
  name: Albert Gore
  sex: m
  office: USA GOV 1993-01-20 .. 2001-01-20 vice-president

person Alan Greenspan
  sex: m
  office: USA GOV 1987-08-11 .. 2006-01-31 head of the Federal Reserve

person Alberto Gonzales
  sex: m
  office: USA GOV 2001-01-20 .. 2007-09-17 attorney-general

person Alejandro Mayorkas
  sex: m
  office: USA GOV 2021-02-02 .. 2025-01-20 homeland security secretary

person Alexander Haig
  sex: m
  office: USA ELI 1990 .. 2010-02-20 former secretary of state

person Alexander Vindman
  sex: m
  office: USA MIL .. 2020-07-08 army officer

person Alexandria Ocasio-Cortez
  name: AOC
  sex: f
  office: USA LEG 2019-01-03 .. member of Congress

person Alexus Grynkewich
  sex: m
  office: IGO:NATO 2025-07-04 .. supreme commander

person Alvin Holsey
  sex: m
  office: USA MIL 2024-11-07 .. 2025-12-12 commander of Southern Command

person Amos Hochstein
  sex: m
  office: USA GOV 2021-08 .. 2025-01-20 envoy for the Middle East

person Andrew Card
  name: Andy Card
  sex: m
  office: USA GOV 2001-01-20 .. 2006-04-14 chief of staff

person Andrew Cuomo
  sex: m
  office: USA GOV 2011-01-01 .. 2021-08-23 governor of New York
  office: USA PTY 2025-03-01 .. 2025-11-04 mayoral candidate

person Anthony Fauci
  sex: m
  office: USA MED 1984-11 .. 2022-12-31 health official

person Anthony Lake
  name: Tony Lake
  sex: m
  office: USA GOV 1993-01-20 .. 1997-03-14 national security adviser
  office: IGO:UNICEF 2010-05-01 .. 2017-12-31 executive director

person Anthony Scaramucci
  sex: m
  office: USA GOV 2017-07-21 .. 2017-07-31 White House communications director

person Anthony Zinni
  sex: m
  office: USA MIL 1997-08-13 .. 2000-07-06 general
  office: USA GOV 2001-11-26 .. 2003-03 Middle East envoy

person Antony Blinken
  name: Anthony Blinken | Tony Blinken
  sex: m
  office: USA GOV 2013-01-20 .. 2015-01-08 deputy national security adviser
  office: USA GOV 2015-01-09 .. 2017-01-20 deputy secretary of state
  office: USA GOV 2021-01-26 .. 2025-01-20 secretary of state

person Ari Fleischer
  sex: m
  office: USA GOV 2001-01-20 .. 2003-07-15 White House spokesman

person Arnold Schwarzenegger
  sex: m
  office: USA GOV 2003-11-17 .. 2011-01-03 governor of California

person Ashton Carter
  name: Ash Carter
  sex: m
  office: USA GOV 2011-10-06 .. 2013-12-04 deputy defence secretary
  office: USA GOV 2015-02-17 .. 2017-01-20 defence secretary

person Austin Miller
  name: Scott Miller | Austin Scott Miller
  sex: m
  office: IGO:NATO 2018-09-02 .. 2021-07-12 commander in Afghanistan

person Barack Obama
  name: Barack H. Obama
  sex: m
  office: USA LEG 2005-01-03 .. 2007-02-09 senator
  office: USA PTY 2007-02-10 .. 2009-01-19 presidential candidate
  office: USA GOV 2009-01-20 .. 2017-01-20 president

person Ben Bernanke
  sex: m
  office: USA GOV 2006-02-01 .. 2014-02-03 head of the Federal Reserve

person Bernie Sanders
  sex: m
  office: USA LEG 1991-01-03 .. 2015-04-29 senator
  office: USA PTY 2015-04-30 .. 2016-07-12 presidential candidate
  office: USA LEG 2016-07-13 .. 2019-02-18 senator
  office: USA PTY 2019-02-19 .. 2020-04-08 presidential candidate
  office: USA LEG 2020-04-09 .. senator

person Bill Clinton
  name: William J. Clinton | William Clinton
  sex: m
  office: USA GOV 1983-01-11 .. 1991-10-02 governor of Arkansas
  office: USA PTY 1991-10-03 .. 1993-01-19 presidential candidate
  office: USA GOV 1993-01-20 .. 2001-01-20 president
  office: IGO:UN 2009-05-19 .. 2013 envoy for Haiti

person Bill Richardson
  sex: m
  office: USA LEG 1983-01-03 .. 1997-02-13 member of Congress
  office: USA GOV 1997-02-18 .. 1998-08-17 ambassador to the United Nations
  office: USA GOV 1998-08-18 .. 2001-01-20 energy secretary
  office: USA GOV 2003-01-01 .. 2011-01-01 governor of New Mexico

person Bob Corker
  sex: m
  office: USA LEG 2007-01-03 .. 2019-01-03 senator

person Bob Dole
  name: Robert Dole
  sex: m
  office: USA LEG 1985-01-03 .. 1996-06-11 Senate Republican leader
  office: USA PTY 1996-06-12 .. 1996-11-06 presidential candidate

person Brad Cooper
  sex: m
  office: USA MIL 2025-08-08 .. commander of Central Command

person Brent Scowcroft
  sex: m
  office: USA GOV 1989-01-20 .. 1993-01-20 national security adviser

person Brett Kavanaugh
  sex: m
  office: USA JUD 2006-05-30 .. Supreme Court judge

person Brett McGurk
  sex: m
  office: USA GOV 2015-10-23 .. 2018-12-31 envoy for the coalition against Islamic State
  office: USA GOV 2021-01-20 .. 2025-01-20 Middle East adviser

person Charlene Barshefsky
  sex: f
  office: USA GOV 1996-04-12 .. 2001-01-20 trade representative

person Charles Brown
  name: Charles Q. Brown | CQ Brown | C.Q. Brown
  sex: m
  office: USA MIL 2020-08-06 .. 2025-02-21 chairman of the joint chiefs of staff

person Chester Crocker
  sex: m
  office: USA GOV 1981-06-09 .. 1989-04-21 assistant secretary of state

person Christopher Cavoli
  sex: m
  office: IGO:NATO 2022-07-04 .. 2025-07-04 supreme commander

person Christopher Hill
  sex: m
  office: USA GOV 2005-04-08 .. 2009-04-21 assistant secretary of state
  office: USA GOV 2009-04-24 .. 2010-08-13 ambassador to Iraq
  office: USA GOV 2022-03-31 .. 2025-01-15 ambassador to Serbia

person Christopher Landau
  sex: m
  office: USA GOV 2019-08 .. 2021-01-20 ambassador to Mexico
  office: USA GOV 2025-03-25 .. deputy secretary of state

person Christopher Miller
  sex: m
  office: USA GOV 2020-11-09 .. 2021-01-20 acting defence secretary

person Christopher Wray
  sex: m
  office: USA COP 2017-08-02 .. 2025-01-19 FBI director

person Chuck Hagel
  sex: m
  office: USA LEG 1997-01-03 .. 2009-01-03 senator
  office: USA GOV 2013-02-27 .. 2015-02-17 defence secretary

person Chuck Schumer
  name: Charles Schumer
  sex: m
  office: USA LEG 1981-01-03 .. Senate Democratic leader

person Colin Powell
  name: Colin L. Powell
  sex: m
  office: USA MIL 1989-10-01 .. 1993-09-30 chairman of the joint chiefs of staff
  office: USA GOV 2001-01-20 .. 2005-01-26 secretary of state

person Condoleezza Rice
  sex: f
  office: USA GOV 2001-01-20 .. 2005-01-25 national security adviser
  office: USA GOV 2005-01-26 .. 2009-01-20 secretary of state

person Curtis Scaparrotti
  sex: m
  office: IGO:NATO 2016-05-04 .. 2019-05-03 supreme commander

person Cyrus Vance
  sex: m
  office: IGO:UN 1991-10-08 .. 1993-05-01 envoy for the former Yugoslavia

person Dan Caine
  name: John Daniel Caine | Daniel Caine
  sex: m
  office: USA MIL 2025-04-11 .. chairman of the joint chiefs of staff

person Dan Coats
  sex: m
  office: USA LEG 2011-01-03 .. 2017-01-03 senator
  office: USA SPY 2017-03-16 .. 2019-08-15 director of national intelligence

person Dan Driscoll
  name: Daniel Driscoll
  sex: m
  office: USA GOV 2025-02-25 .. army secretary

person Dan Quayle
  sex: m
  office: USA GOV 1989-01-20 .. 1993-01-20 vice-president

person Dana Perino
  sex: f
  office: USA GOV 2007-09-14 .. 2009-01-20 White House spokeswoman

person Daniel Fried
  sex: m
  office: USA GOV 2005-05-05 .. 2009-05 assistant secretary of state
  office: USA GOV 2013-01 .. 2017-02 sanctions coordinator

person Daniel Kurtzer
  sex: m
  office: USA GOV 1997 .. 2005-09 ambassador to Egypt and Israel

person David McKiernan
  sex: m
  office: USA MIL 2004 .. 2009-06-15 general

person David Norquist
  sex: m
  office: USA GOV 2019-07-31 .. 2021-02-08 deputy secretary of defense

person David Petraeus
  sex: m
  office: USA MIL 2003 .. 2010-07-03 general
  office: IGO:NATO 2010-07-04 .. 2011-07-18 ISAF commander
  office: USA SPY 2011-09-06 .. 2012-11-09 CIA director

person Denis McDonough
  sex: m
  office: USA GOV 2013-01-25 .. 2017-01-20 chief of staff
  office: USA GOV 2021-02-09 .. 2025-01-20 veterans affairs secretary

person Dennis Blair
  sex: m
  office: USA MIL 1999-02 .. 2002-05 admiral
  office: USA SPY 2009-01-29 .. 2010-05-28 director of national intelligence

person Dennis Ross
  sex: m
  office: USA GOV 1989 .. 2001-01-20 Middle East envoy
  office: USA GOV 2009-02-23 .. 2011-12 adviser

person Dick Cheney
  name: Richard Cheney | Richard B. Cheney
  sex: m
  office: USA GOV 1989-03-21 .. 1993-01-20 defence secretary
  office: USA GOV 2001-01-20 .. 2009-01-20 vice-president

person Donald Rumsfeld
  sex: m
  office: USA GOV 2001-01-20 .. 2006-12-18 defence secretary

person Donald Trump
  name: Donald J. Trump
  sex: m
  office: USA BUS 1971 .. 2015-06-15 businessman
  office: USA PTY 2015-06-16 .. 2017-01-19 presidential candidate
  office: USA GOV 2017-01-20 .. 2021-01-20 president
  office: USA PTY 2022-11-15 .. 2025-01-19 presidential candidate
  office: USA GOV 2025-01-20 .. president

person Donald Trump Jr.
  name: Donald Trump Jr | Don Jr.
  short: Trump Jr | Trump Jr.
  sex: m
  office: USA BUS 2001 .. businessman

person Douglas Lute
  sex: m
  office: USA GOV 2007-06-28 .. 2013-07 adviser on Afghanistan
  office: USA GOV 2013-09 .. 2017-01-20 ambassador to NATO

person Edward Kennedy
  name: Ted Kennedy
  sex: m
  office: USA LEG 1962-11-07 .. 2009-08-25 senator

person Edward Snowden
  sex: m
  office: USA CVL 2013-06-09 .. whistleblower

person Elbridge Colby
  sex: m
  office: USA GOV 2025-04-08 .. under-secretary of defence

person Elise Stefanik
  sex: f
  office: USA LEG 2015-01-03 .. member of Congress

person Elizabeth Warren
  sex: f
  office: USA LEG 2013-01-03 .. 2019-02-08 senator
  office: USA PTY 2019-02-09 .. 2020-03-05 presidential candidate
  office: USA LEG 2020-03-06 .. senator

person Elon Musk
  sex: m
  office: USA BUS 2002 .. 2025-01-19 businessman
  office: USA GOV 2025-01-20 .. 2025-05-30 head of the Department of Government Efficiency
  office: USA BUS 2025-05-31 .. businessman

person Eric Holder
  sex: m
  office: USA GOV 2009-02-03 .. 2015-04-27 attorney-general

person Eric Shinseki
  sex: m
  office: USA MIL 1999-06-22 .. 2003-06-11 army chief of staff
  office: USA GOV 2009-01-21 .. 2014-05-30 veterans affairs secretary

person Gary Locke
  sex: m
  office: USA GOV 2009-03-26 .. 2011-07-31 commerce secretary
  office: USA GOV 2011-08-01 .. 2014-02-20 ambassador to China

person Gavin Newsom
  sex: m
  office: USA GOV 2011-01-10 .. governor of California

person Geoffrey Pyatt
  sex: m
  office: USA GOV 2013-08-15 .. 2022-05 ambassador to Ukraine and Greece

person George H. W. Bush
  name: George Bush | George H.W. Bush | George Herbert Walker Bush | George Bush Sr.
  short: Bush
  sex: m
  office: USA GOV 1981-01-20 .. 1989-01-19 vice-president
  office: USA GOV 1989-01-20 .. 1993-01-20 president

person George Joulwan
  sex: m
  office: IGO:NATO 1993-10-22 .. 1997-07-11 supreme commander

person George Mitchell
  name: George J. Mitchell
  sex: m
  office: USA LEG 1989-01-03 .. 1995-01-03 Senate Democratic leader
  office: USA GOV 1995-06 .. 2000-12 envoy for Northern Ireland
  office: USA GOV 2009-01-22 .. 2011-05-20 envoy for the Middle East

person George Tenet
  sex: m
  office: USA SPY 1995-07-03 .. 2004-07-11 CIA director

person George Voinovich
  sex: m
  office: USA LEG 1999-01-03 .. 2011-01-03 senator

person George W. Bush
  name: George Bush | George W Bush | George Walker Bush
  short: Bush
  sex: m
  office: USA GOV 1995-01-17 .. 2000-12-21 governor of Texas
  office: USA GOV 2001-01-20 .. 2009-01-20 president

person Gina Haspel
  sex: f
  office: USA SPY 2017-02-02 .. 2021-01-19 CIA director

person Gordon Sondland
  sex: m
  office: USA GOV 2018-07-09 .. 2020-02-07 ambassador to the European Union

person H. R. McMaster
  name: H.R. McMaster | HR McMaster
  sex: m
  office: USA MIL .. 2017-02-19 general
  office: USA GOV 2017-02-20 .. 2018-04-09 national security adviser

person Hakeem Jeffries
  sex: m
  office: USA LEG 2013-01-03 .. House Democratic leader

person Harry Reid
  sex: m
  office: USA LEG 1987-01-03 .. 2017-01-03 Senate Democratic leader

person Hazel O'Leary
  sex: f
  office: USA GOV 1993-01-22 .. 1997-01-20 energy secretary

person Heather Nauert
  sex: f
  office: USA GOV 2017-04-24 .. 2019-04-03 State Department spokeswoman

person Henry Kissinger
  sex: m
  office: USA ELI 1977-01-20 .. 2023-11-29 former secretary of state

person Henry Paulson
  name: Hank Paulson
  sex: m
  office: USA GOV 2006-07-10 .. 2009-01-20 treasury secretary

person Herman Cain
  sex: m
  office: USA PTY 2011-05-21 .. 2011-12-03 presidential candidate

person Hillary Clinton
  name: Hillary Rodham Clinton
  sex: f
  office: USA GOV 1993-01-20 .. 2001-01-02 first lady
  office: USA LEG 2001-01-03 .. 2009-01-20 senator
  office: USA GOV 2009-01-21 .. 2013-02-01 secretary of state
  office: USA PTY 2015-04-12 .. 2016-11-09 presidential candidate

person Howard Lutnick
  sex: m
  office: USA BUS 1991 .. 2025-02-20 businessman
  office: USA GOV 2025-02-21 .. commerce secretary

person Hugh Shelton
  name: Henry Shelton
  sex: m
  office: USA MIL 1996-02 .. 2001-09-30 chairman of the joint chiefs of staff

person Ivanka Trump
  sex: f
  office: USA GOV 2017-03-29 .. 2021-01-20 presidential adviser

person Jack Lew
  name: Jacob Lew
  sex: m
  office: USA GOV 2012-01-27 .. 2013-02-27 chief of staff
  office: USA GOV 2013-02-28 .. 2017-01-20 treasury secretary
  office: USA GOV 2023-11-05 .. 2025-01-20 ambassador to Israel

person Jack Smith
  sex: m
  office: USA JUD 2018-05 .. 2025-01-10 special counsel

person Jake Sullivan
  sex: m
  office: USA GOV 2009-01-26 .. 2014-08 adviser
  office: USA GOV 2021-01-20 .. 2025-01-20 national security adviser

person James Baker
  name: James A. Baker
  sex: m
  office: USA GOV 1989-01-25 .. 1992-08-23 secretary of state
  office: USA GOV 1992-08-24 .. 1993-01-20 chief of staff
  office: IGO:UN 1997-03 .. 2004-06 envoy for Western Sahara

person James Clapper
  sex: m
  office: USA SPY 2010-08-09 .. 2017-01-20 director of national intelligence

person James Comey
  sex: m
  office: USA COP 2013-09-04 .. 2017-05-09 FBI director

person James Jones
  name: James L. Jones | Jim Jones
  sex: m
  office: IGO:NATO 2003-01-17 .. 2006-12-07 supreme commander
  office: USA GOV 2009-01-20 .. 2010-10-08 national security adviser

person James Kelly
  name: James A. Kelly
  sex: m
  office: USA GOV 2001-05-01 .. 2005-01-31 assistant secretary of state

person James Rubin
  name: James P. Rubin
  sex: m
  office: USA GOV 1997-08 .. 2000-05 State Department spokesman

person James Stavridis
  sex: m
  office: IGO:NATO 2009-07-02 .. 2013-05-13 supreme commander

person James Steinberg
  name: Jim Steinberg
  sex: m
  office: USA GOV 1996-12 .. 2000-08 deputy national security adviser
  office: USA GOV 2009-01-28 .. 2011-07-28 deputy secretary of state

person James Woolsey
  name: R. James Woolsey
  sex: m
  office: USA SPY 1993-02-05 .. 1995-01-10 CIA director

person Jamieson Greer
  sex: m
  office: USA GOV 2025-02-27 .. trade representative

person Janet Napolitano
  sex: f
  office: USA GOV 2009-01-21 .. 2013-09-06 homeland security secretary

person Janet Reno
  sex: f
  office: USA GOV 1993-03-12 .. 2001-01-20 attorney-general

person Janet Yellen
  sex: f
  office: USA GOV 2010-10-04 .. 2018-02-03 head of the Federal Reserve
  office: USA GOV 2021-01-26 .. 2025-01-20 treasury secretary

person Jared Kushner
  sex: m
  office: USA GOV 2017-01-20 .. 2021-01-20 presidential adviser
  office: USA GOV 2025-10 .. envoy for the Middle East

person Jay Carney
  sex: m
  office: USA GOV 2011-02-11 .. 2014-06-20 White House spokesman

person JD Vance
  name: J.D. Vance | J. D. Vance | James David Vance
  sex: m
  office: USA PTY 2021-07-01 .. 2023-01-02 Senate candidate
  office: USA LEG 2023-01-03 .. 2025-01-10 senator
  office: USA GOV 2025-01-20 .. vice-president

person Jeane Kirkpatrick
  sex: f
  office: USA ELI 1990 .. 2006-12-07 former ambassador to the United Nations

person Jeanne Shaheen
  sex: f
  office: USA LEG 2009-01-03 .. senator

person Jeb Bush
  sex: m
  office: USA GOV 1999-01-05 .. 2007-01-02 governor of Florida
  office: USA PTY 2015-06-15 .. 2016-02-20 presidential candidate

person Jeff Sessions
  sex: m
  office: USA LEG 1997-01-03 .. 2017-02-08 senator
  office: USA GOV 2017-02-09 .. 2018-11-07 attorney-general

person Jeffrey Feltman
  sex: m
  office: USA GOV 2009-08-18 .. 2012-06 assistant secretary of state
  office: IGO:UN 2012-07-02 .. 2018-03-31 under-secretary-general
  office: USA GOV 2021-04-23 .. 2022-01 envoy for the Horn of Africa

person Jeh Johnson
  sex: m
  office: USA GOV 2013-12-23 .. 2017-01-20 homeland security secretary

person Jen Psaki
  sex: f
  office: USA GOV 2013-02 .. 2017-01-20 State Department spokeswoman
  office: USA GOV 2021-01-20 .. 2022-05-13 White House spokeswoman

person Jerome Powell
  sex: m
  office: USA GOV 2012-05-25 .. 2026-05-15 head of the Federal Reserve

person Jesse Jackson
  sex: m
  office: USA SOC 1988 .. civil rights leader

person Jim Mattis
  name: James Mattis
  sex: m
  office: USA MIL 2003 .. 2013-03-22 general
  office: USA GOV 2017-01-20 .. 2018-12-31 defence secretary

person Jimmy Carter
  sex: m
  office: USA ELI 1981-01-20 .. 2024-12-29 former president

person Joe Biden
  name: Joseph Biden | Joseph R. Biden | Joe Biden Jr.
  short: Biden
  sex: m
  office: USA LEG 1973-01-03 .. 2009-01-15 senator
  office: USA GOV 2009-01-20 .. 2017-01-20 vice-president
  office: USA PTY 2019-04-25 .. 2021-01-19 presidential candidate
  office: USA GOV 2021-01-20 .. 2025-01-19 president

person Joe Lieberman
  name: Joseph Lieberman
  sex: m
  office: USA LEG 1989-01-03 .. 2013-01-03 senator

person John Allen
  name: John R. Allen
  sex: m
  office: IGO:NATO 2011-07-18 .. 2013-02-10 ISAF commander
  office: USA GOV 2014-09-16 .. 2015-11-12 envoy for the coalition against Islamic State

person John Ashcroft
  sex: m
  office: USA LEG 1995-01-03 .. 2001-01-03 senator
  office: USA GOV 2001-02-02 .. 2005-02-03 attorney-general

person John Boehner
  sex: m
  office: USA LEG 2007-01-03 .. 2015-10-29 speaker of the House

person John Bolton
  sex: m
  office: USA GOV 2001-05-11 .. 2005-07-31 under-secretary of state
  office: USA GOV 2005-08-01 .. 2006-12-31 ambassador to the United Nations
  office: USA GOV 2018-04-09 .. 2019-09-10 national security adviser

person John Brennan
  sex: m
  office: USA GOV 2009-01-20 .. 2013-03-07 counter-terrorism adviser
  office: USA SPY 2013-03-08 .. 2017-01-20 CIA director

person John Deutch
  sex: m
  office: USA GOV 1994-03-11 .. 1995-05-09 deputy defence secretary
  office: USA SPY 1995-05-10 .. 1996-12-15 CIA director

person John Edwards
  sex: m
  office: USA LEG 1999-01-03 .. 2005-01-03 senator
  office: USA PTY 2006-12-28 .. 2008-01-30 presidential candidate

person John Galvin
  sex: m
  office: IGO:NATO 1987-06-26 .. 1992-06-23 supreme commander

person John Kasich
  sex: m
  office: USA GOV 2011-01-10 .. 2019-01-14 governor of Ohio

person John Kelly
  name: John F. Kelly
  sex: m
  office: USA MIL .. 2016-01 general
  office: USA GOV 2017-01-20 .. 2019-01-02 homeland security secretary and chief of staff

person John Kerry
  name: John F. Kerry
  sex: m
  office: USA LEG 1985-01-03 .. 2013-01-31 senator
  office: USA GOV 2013-02-01 .. 2017-01-20 secretary of state
  office: USA GOV 2021-01-20 .. 2024-03-06 climate envoy

person John Kirby
  sex: m
  office: USA GOV 2013-12 .. 2017-01-20 Pentagon and State Department spokesman
  office: USA GOV 2021-01-20 .. 2025-01-20 Pentagon and White House spokesman

person John McCain
  sex: m
  office: USA LEG 1987-01-03 .. 2018-08-25 senator

person John Negroponte
  sex: m
  office: USA GOV 1989-07 .. 1993-09 ambassador to Mexico
  office: USA GOV 2001-09-19 .. 2004-06-22 ambassador to the United Nations
  office: USA GOV 2004-06-23 .. 2005-03-17 ambassador to Iraq
  office: USA SPY 2005-04-21 .. 2007-02-12 director of national intelligence
  office: USA GOV 2007-02-13 .. 2009-01-23 deputy secretary of state

person John Nicholson
  name: John W. Nicholson
  sex: m
  office: IGO:NATO 2016-03-02 .. 2018-09-02 commander in Afghanistan

person John Ratcliffe
  sex: m
  office: USA LEG 2015-01-03 .. 2020-05-22 member of Congress
  office: USA SPY 2020-05-26 .. 2021-01-20 director of national intelligence
  office: USA SPY 2025-01-23 .. CIA director

person John Roberts
  name: John G. Roberts
  sex: m
  office: USA JUD 2005-09-29 .. chief justice

person John Shalikashvili
  sex: m
  office: IGO:NATO 1992-06-23 .. 1993-10-22 supreme commander
  office: USA MIL 1993-10-25 .. 1997-09-30 chairman of the joint chiefs of staff

person John Snow
  sex: m
  office: USA GOV 2003-02-03 .. 2006-06-28 treasury secretary

person John Thune
  sex: m
  office: USA LEG 2005-01-03 .. Senate Republican leader

person Joseph Dunford
  name: Joe Dunford
  sex: m
  office: IGO:NATO 2013-02-10 .. 2014-08-26 ISAF commander
  office: USA MIL 2014-10-17 .. 2019-09-30 chairman of the joint chiefs of staff

person Joseph Ralston
  sex: m
  office: USA MIL 1996-03 .. 2000-05-02 general
  office: IGO:NATO 2000-05-03 .. 2003-01-17 supreme commander

person Josh Earnest
  sex: m
  office: USA GOV 2014-06-20 .. 2017-01-20 White House spokesman

person Joshua Bolten
  sex: m
  office: USA GOV 2006-04-14 .. 2009-01-20 chief of staff

person Kamala Harris
  sex: f
  office: USA LEG 2017-01-03 .. 2021-01-18 senator
  office: USA GOV 2021-01-20 .. 2025-01-20 vice-president

person Karen Hughes
  sex: f
  office: USA GOV 2001-01-20 .. 2002-07-08 presidential counsellor
  office: USA GOV 2005-09-09 .. 2007-12-14 under-secretary of state

person Karine Jean-Pierre
  sex: f
  office: USA GOV 2022-05-13 .. 2025-01-20 White House spokeswoman

person Karl Rove
  sex: m
  office: USA GOV 2001-01-20 .. 2007-08-31 presidential adviser

person Karoline Leavitt
  sex: f
  office: USA GOV 2025-01-20 .. White House spokeswoman

person Kash Patel
  name: Kashyap Patel
  sex: m
  office: USA GOV 2019-02 .. 2021-01-20 Pentagon official
  office: USA COP 2025-02-21 .. FBI director

person Katherine Tai
  sex: f
  office: USA GOV 2021-03-18 .. 2025-01-20 trade representative

person Kathleen Hicks
  sex: f
  office: USA GOV 2021-02-09 .. 2025-01-20 deputy secretary of defense

person Kayleigh McEnany
  sex: f
  office: USA GOV 2020-04-07 .. 2021-01-20 White House spokeswoman

person Keith Kellogg
  sex: m
  office: USA GOV 2018-04 .. 2021-01-20 vice-president's security adviser
  office: USA GOV 2025-01-20 .. 2026-01 envoy for Ukraine

person Kenneth McKenzie
  name: Frank McKenzie
  sex: m
  office: USA MIL 2019-03-28 .. 2022-04-01 general

person Kenneth Starr
  name: Ken Starr
  sex: m
  office: USA JUD 1994-08-05 .. 1999-10-18 independent counsel

person Kevin Hassett
  sex: m
  office: USA GOV 2017-09-13 .. 2019-06-28 economic adviser
  office: USA GOV 2025-01-20 .. economic adviser

person Kevin McCarthy
  sex: m
  office: USA LEG 2007-01-03 .. 2023-12-31 speaker of the House

person Kevin Warsh
  sex: m
  office: USA GOV 2026-05-22 .. head of the Federal Reserve

person Kristi Noem
  sex: f
  office: USA GOV 2019-01-05 .. 2025-01-24 governor of South Dakota
  office: USA GOV 2025-01-25 .. 2026-03-22 homeland security secretary
  office: USA GOV 2026-03-23 .. envoy

person Kurt Volker
  sex: m
  office: USA GOV 2008-07 .. 2009-05 ambassador to NATO
  office: USA GOV 2017-07-07 .. 2019-09-27 envoy for Ukraine

person Lawrence Eagleburger
  sex: m
  office: USA GOV 1989-02-08 .. 1993-01-20 deputy secretary of state and secretary of state

person Lawrence Summers
  name: Larry Summers
  sex: m
  office: USA GOV 1995-08-11 .. 1999-07-01 deputy treasury secretary
  office: USA GOV 1999-07-02 .. 2001-01-20 treasury secretary
  office: USA GOV 2009-01-20 .. 2010-12-31 economic adviser

person Leighton Smith
  sex: m
  office: IGO:NATO 1994-04-21 .. 1996-07-31 commander in Bosnia

person Leon Panetta
  sex: m
  office: USA GOV 1993-01-21 .. 1997-01-20 chief of staff
  office: USA SPY 2009-02-13 .. 2011-06-30 CIA director
  office: USA GOV 2011-07-01 .. 2013-02-26 defence secretary

person Les Aspin
  sex: m
  office: USA GOV 1993-01-20 .. 1994-02-03 defence secretary

person Linda Thomas-Greenfield
  sex: f
  office: USA GOV 2013-08-06 .. 2017-03-10 assistant secretary of state
  office: USA GOV 2021-02-25 .. 2025-01-20 ambassador to the United Nations

person Lindsey Graham
  sex: m
  office: USA LEG 2003-01-03 .. senator

person Liz Cheney
  sex: f
  office: USA LEG 2017-01-03 .. 2023-01-03 member of Congress

person Lloyd Austin
  name: Lloyd J. Austin | Lloyd Austin III
  sex: m
  office: USA MIL 2010-09-01 .. 2016-03-30 general
  office: USA GOV 2021-01-22 .. 2025-01-20 defence secretary

person Loretta Lynch
  sex: f
  office: USA GOV 2015-04-27 .. 2017-01-20 attorney-general

person Madeleine Albright
  sex: f
  office: USA GOV 1993-01-27 .. 1997-01-22 ambassador to the United Nations
  office: USA GOV 1997-01-23 .. 2001-01-20 secretary of state

person Marc Grossman
  sex: m
  office: USA GOV 2001-03-26 .. 2005-02-25 under-secretary of state
  office: USA GOV 2011-02-22 .. 2012-12-14 envoy for Afghanistan and Pakistan

person Marco Rubio
  sex: m
  office: USA LEG 2011-01-03 .. 2015-04-12 senator
  office: USA PTY 2015-04-13 .. 2016-03-15 presidential candidate
  office: USA LEG 2016-03-16 .. 2025-01-20 senator
  office: USA GOV 2025-01-21 .. secretary of state

person Margaret Tutwiler
  sex: f
  office: USA GOV 1989-03 .. 1992-08 State Department spokeswoman

person Mark Esper
  sex: m
  office: USA GOV 2017-11-20 .. 2019-07-22 army secretary
  office: USA GOV 2019-07-23 .. 2020-11-09 defence secretary

person Mark Meadows
  sex: m
  office: USA LEG 2013-01-03 .. 2020-03-30 member of Congress
  office: USA GOV 2020-03-31 .. 2021-01-20 chief of staff

person Mark Milley
  sex: m
  office: USA MIL 2015-08-14 .. 2023-09-30 chairman of the joint chiefs of staff

person Mark Toner
  sex: m
  office: USA GOV 2010 .. 2017-04 State Department spokesman

person Markwayne Mullin
  sex: m
  office: USA LEG 2013-01-03 .. 2026-03-22 senator
  office: USA GOV 2026-03-23 .. homeland security secretary

person Marlin Fitzwater
  sex: m
  office: USA GOV 1987-02-02 .. 1993-01-20 White House spokesman

person Martin Dempsey
  sex: m
  office: USA MIL 2011-10-01 .. 2015-09-25 chairman of the joint chiefs of staff

person Martin Indyk
  sex: m
  office: USA GOV 1995-04 .. 2001-07 ambassador to Israel
  office: USA GOV 2013-07-29 .. 2014-06-27 envoy for Middle East peace

person Massad Boulos
  sex: m
  office: USA GOV 2024-12 .. adviser on Africa

person Matthew Miller
  sex: m
  office: USA GOV 2023-04-24 .. 2025-01-20 State Department spokesman

person Matthew Palmer
  sex: m
  office: USA GOV 2019-08-30 .. 2021-01 envoy for the Balkans

person Matthew Whitaker
  sex: m
  office: USA GOV 2018-11-07 .. 2019-02-14 acting attorney-general
  office: USA GOV 2025-04 .. ambassador to NATO

person Melania Trump
  sex: f
  office: USA GOV 2017-01-20 .. 2021-01-20 first lady
  office: USA GOV 2025-01-20 .. first lady

person Merrick Garland
  sex: m
  office: USA JUD 1997-03-20 .. 2021-03-10 judge
  office: USA GOV 2021-03-11 .. 2025-01-20 attorney-general

person Michael Bloomberg
  name: Mike Bloomberg
  sex: m
  office: USA GOV 2002-01-01 .. 2013-12-31 mayor of New York
  office: USA PTY 2019-11-24 .. 2020-03-04 presidential candidate

person Michael Chertoff
  sex: m
  office: USA GOV 2005-02-15 .. 2009-01-21 homeland security secretary

person Michael Flynn
  sex: m
  office: USA MIL .. 2014-08-07 general
  office: USA GOV 2017-01-20 .. 2017-02-13 national security adviser

person Michael Hayden
  sex: m
  office: USA MIL .. 1999-03-25 general
  office: USA SPY 1999-03-26 .. 2009-02-12 NSA and CIA director

person Michael Kurilla
  name: Erik Kurilla
  sex: m
  office: USA MIL 2022-04-01 .. 2025-08-08 general

person Michelle Obama
  sex: f
  office: USA GOV 2009-01-20 .. 2017-01-20 first lady

person Mickey Kantor
  sex: m
  office: USA GOV 1993-01-22 .. 1996-04-11 trade representative
  office: USA GOV 1996-04-12 .. 1997-01-21 commerce secretary

person Mike Huckabee
  sex: m
  office: USA GOV 1996-07-15 .. 2007-01-09 governor of Arkansas
  office: USA PTY 2007-01-28 .. 2008-03-04 presidential candidate
  office: USA GOV 2025-04-21 .. ambassador to Israel

person Mike Johnson
  sex: m
  office: USA LEG 2017-01-03 .. speaker of the House

person Mike McCurry
  sex: m
  office: USA GOV 1995-01-05 .. 1998-10-01 White House spokesman

person Mike Mullen
  name: Michael Mullen
  sex: m
  office: USA MIL 2005-07-22 .. 2011-09-30 chairman of the joint chiefs of staff

person Mike Pence
  sex: m
  office: USA GOV 2013-01-14 .. 2017-01-09 governor of Indiana
  office: USA GOV 2017-01-20 .. 2021-01-20 vice-president
  office: USA PTY 2023-06-05 .. 2023-10-28 presidential candidate

person Mike Pompeo
  name: Michael Pompeo
  sex: m
  office: USA SPY 2017-01-23 .. 2018-04-25 CIA director
  office: USA GOV 2018-04-26 .. 2021-01-20 secretary of state

person Mike Waltz
  name: Michael Waltz
  sex: m
  office: USA LEG 2019-01-03 .. 2025-01-19 member of Congress
  office: USA GOV 2025-01-20 .. 2025-05-01 national security adviser
  office: USA GOV 2025-09-20 .. ambassador to the United Nations

person Mitch McConnell
  sex: m
  office: USA LEG 1985-01-03 .. senator

person Mitt Romney
  sex: m
  office: USA GOV 2003-01-02 .. 2007-01-04 governor of Massachusetts
  office: USA PTY 2007-02-13 .. 2012-11-07 presidential candidate
  office: USA LEG 2019-01-03 .. 2025-01-03 senator

person Nancy Pelosi
  sex: f
  office: USA LEG 1987-06-02 .. speaker of the House and member of Congress

person Ned Price
  sex: m
  office: USA GOV 2021-01-20 .. 2023-03-17 State Department spokesman

person Newt Gingrich
  sex: m
  office: USA LEG 1989-03-20 .. 1999-01-03 speaker of the House
  office: USA PTY 2011-05-11 .. 2012-05-02 presidential candidate

person Nicholas Brady
  sex: m
  office: USA GOV 1988-09-15 .. 1993-01-17 treasury secretary

person Nicholas Burns
  name: R. Nicholas Burns
  sex: m
  office: USA GOV 1995-01 .. 1997-05 State Department spokesman
  office: USA GOV 2001-08 .. 2008-02-29 ambassador to NATO and under-secretary of state
  office: USA GOV 2022-01-26 .. 2025-01-20 ambassador to China

person Nikki Haley
  sex: f
  office: USA GOV 2011-01-12 .. 2017-01-24 governor of South Carolina
  office: USA GOV 2017-01-27 .. 2018-12-31 ambassador to the United Nations
  office: USA PTY 2023-02-14 .. 2024-03-06 presidential candidate

person Norman Schwarzkopf
  sex: m
  office: USA MIL 1988-11-23 .. 1991-08-31 general

person Pam Bondi
  name: Pamela Bondi
  sex: f
  office: USA GOV 2011-01-04 .. 2019-01-08 attorney-general of Florida
  office: USA GOV 2025-02-05 .. 2026-04-02 attorney-general

person Pat Ryder
  name: Patrick Ryder
  sex: m
  office: USA GOV 2022-08 .. 2025-01-20 Pentagon spokesman

person Patrick Buchanan
  name: Pat Buchanan
  sex: m
  office: USA PTY 1991-12-10 .. 2000-11-07 presidential candidate

person Paul Bremer
  name: L. Paul Bremer | Jerry Bremer
  short: Bremer
  sex: m
  office: USA GOV 2003-05-11 .. 2004-06-28 administrator of Iraq

person Paul Ryan
  sex: m
  office: USA LEG 1999-01-03 .. 2019-01-03 speaker of the House

person Paul Wolfowitz
  sex: m
  office: USA GOV 2001-03-02 .. 2005-05-31 deputy defence secretary
  office: IGO:WORLDBANK 2005-06-01 .. 2007-06-30 president of the World Bank

person Pete Buttigieg
  sex: m
  office: USA PTY 2019-04-14 .. 2020-03-01 presidential candidate
  office: USA GOV 2021-02-03 .. 2025-01-20 transportation secretary

person Pete Hegseth
  sex: m
  office: USA JRN 2014 .. 2024-11-12 television host
  office: USA GOV 2025-01-25 .. defence secretary

person Peter Pace
  sex: m
  office: USA MIL 2000 .. 2007-10-01 chairman of the joint chiefs of staff

person Philip Breedlove
  sex: m
  office: IGO:NATO 2013-05-13 .. 2016-05-04 supreme commander

person Philip Gordon
  sex: m
  office: USA GOV 2009-05-15 .. 2015-04 assistant secretary of state and adviser

person Porter Goss
  sex: m
  office: USA SPY 2004-09-24 .. 2006-05-26 CIA director

person Rahm Emanuel
  sex: m
  office: USA GOV 2009-01-20 .. 2010-10-01 chief of staff
  office: USA GOV 2011-05-16 .. 2019-05-20 mayor of Chicago
  office: USA GOV 2022-03-25 .. 2025-01-15 ambassador to Japan

person Rand Paul
  sex: m
  office: USA LEG 2011-01-03 .. senator

person Reince Priebus
  sex: m
  office: USA PTY 2011-01-14 .. 2017-01-19 Republican Party chairman
  office: USA GOV 2017-01-20 .. 2017-07-31 chief of staff

person Rex Tillerson
  sex: m
  office: USA BUS 2006-01-01 .. 2017-01-31 head of Exxon Mobil
  office: USA GOV 2017-02-01 .. 2018-03-31 secretary of state

person Ricardo Sanchez
  sex: m
  office: USA MIL 2003-06 .. 2006-11 general

person Richard Armitage
  sex: m
  office: USA GOV 2001-03-26 .. 2005-02-22 deputy secretary of state

person Richard Boucher
  sex: m
  office: USA GOV 2000-05-15 .. 2009-01 State Department spokesman and assistant secretary

person Richard Gephardt
  name: Dick Gephardt
  sex: m
  office: USA LEG 1989-06-14 .. 2003-01-03 House Democratic leader
  office: USA PTY 2003-01-04 .. 2004-01-20 presidential candidate

person Richard Grenell
  name: Ric Grenell
  sex: m
  office: USA GOV 2018-05-08 .. 2020-06-01 ambassador to Germany
  office: USA GOV 2025-01-20 .. envoy

person Richard Holbrooke
  sex: m
  office: USA GOV 1994-09-13 .. 1996-02-21 assistant secretary of state
  office: USA GOV 1997-06 .. 1999-08-24 Balkans envoy
  office: USA GOV 1999-08-25 .. 2001-01-20 ambassador to the United Nations
  office: USA GOV 2009-01-22 .. 2010-12-13 envoy for Afghanistan and Pakistan

person Richard Lugar
  name: Dick Lugar
  sex: m
  office: USA LEG 1977-01-03 .. 2013-01-03 senator

person Richard Myers
  name: Richard B. Myers
  sex: m
  office: USA MIL 2000-03 .. 2005-09-30 chairman of the joint chiefs of staff

person Richard Nixon
  sex: m
  office: USA ELI 1974-08-09 .. 1994-04-22 former president

person Rick Perry
  sex: m
  office: USA GOV 2000-12-21 .. 2015-01-20 governor of Texas
  office: USA GOV 2017-03-02 .. 2019-12-01 energy secretary

person Robert F. Kennedy Jr.
  name: Robert F. Kennedy Jr | Robert Kennedy Jr. | Robert Kennedy Jr | RFK Jr. | RFK Jr
  short: Kennedy | RFK
  sex: m
  office: USA PTY 2023-04-19 .. 2024-08-23 presidential candidate
  office: USA GOV 2025-02-13 .. health secretary

person Robert Gallucci
  sex: m
  office: USA GOV 1992-07 .. 1996-04 assistant secretary of state

person Robert Gates
  sex: m
  office: USA SPY 1991-11-06 .. 1993-01-20 CIA director
  office: USA GOV 2006-12-18 .. 2011-07-01 defence secretary

person Robert Gibbs
  sex: m
  office: USA GOV 2009-01-20 .. 2011-02-11 White House spokesman

person Robert Lighthizer
  sex: m
  office: USA GOV 2017-05-15 .. 2021-01-20 trade representative

person Robert Malley
  name: Rob Malley
  sex: m
  office: USA GOV 2014-02 .. 2017-01-20 adviser on the Middle East
  office: USA GOV 2021-01-28 .. 2023-06-29 envoy for Iran

person Robert Mueller
  sex: m
  office: USA COP 2001-09-04 .. 2013-09-04 FBI director
  office: USA JUD 2017-05-17 .. 2019-05-29 special counsel

person Robert O'Brien
  name: Robert C. O'Brien
  sex: m
  office: USA GOV 2018-05-25 .. 2019-09-17 envoy for hostages
  office: USA GOV 2019-09-18 .. 2021-01-20 national security adviser

person Robert Oakley
  sex: m
  office: USA GOV 1992-12 .. 1994-03 envoy to Somalia

person Robert Rubin
  sex: m
  office: USA GOV 1993-01-25 .. 1999-07-02 treasury secretary

person Robert Work
  sex: m
  office: USA GOV 2014-05-01 .. 2017-07-14 deputy secretary of defense

person Robert Zoellick
  sex: m
  office: USA GOV 2001-02-07 .. 2005-02-21 trade representative
  office: USA GOV 2005-02-22 .. 2006-07-07 deputy secretary of state
  office: IGO:WORLDBANK 2007-07-01 .. 2012-06-30 president of the World Bank

person Ron Brown
  sex: m
  office: USA GOV 1993-01-22 .. 1996-04-03 commerce secretary

person Ron DeSantis
  name: Ron De Santis
  sex: m
  office: USA GOV 2019-01-08 .. governor of Florida

person Ron Klain
  sex: m
  office: USA GOV 2021-01-20 .. 2023-02-08 chief of staff

person Ronald Reagan
  sex: m
  office: USA ELI 1989-01-20 .. 2004-06-05 former president

person Ross Perot
  sex: m
  office: USA PTY 1992-02-20 .. 1996-11-06 presidential candidate

person Rudy Giuliani
  name: Rudolph Giuliani
  sex: m
  office: USA GOV 1994-01-01 .. 2001-12-31 mayor of New York
  office: USA PTY 2007-02-05 .. 2008-01-30 presidential candidate

person Samantha Power
  sex: f
  office: USA GOV 2009-01 .. 2013-08-01 adviser
  office: USA GOV 2013-08-02 .. 2017-01-20 ambassador to the United Nations
  office: USA GOV 2021-05-03 .. 2025-01-20 head of USAID

person Samuel Berger
  name: Sandy Berger
  sex: m
  office: USA GOV 1997-03-14 .. 2001-01-20 national security adviser

person Sarah Huckabee Sanders
  name: Sarah Sanders
  short: Sanders | Huckabee Sanders
  sex: f
  office: USA GOV 2017-07-26 .. 2019-07-01 White House spokeswoman
  office: USA GOV 2023-01-10 .. governor of Arkansas

person Sarah Palin
  sex: f
  office: USA GOV 2006-12-04 .. 2009-07-26 governor of Alaska

person Scott Bessent
  sex: m
  office: USA GOV 2025-01-28 .. treasury secretary

person Scott McClellan
  sex: m
  office: USA GOV 2003-07-15 .. 2006-05-10 White House spokesman

person Sean McCormack
  sex: m
  office: USA GOV 2005-06-02 .. 2009-01-20 State Department spokesman

person Sean O'Keefe
  sex: m
  office: USA GOV 2001-12-21 .. 2005-02-11 head of NASA

person Sean Parnell
  sex: m
  office: USA GOV 2025-02 .. Pentagon spokesman

person Sean Spicer
  sex: m
  office: USA GOV 2017-01-20 .. 2017-07-21 White House spokesman

person Spencer Abraham
  sex: m
  office: USA GOV 2001-01-20 .. 2005-01-31 energy secretary

person Stacey Abrams
  sex: f
  office: USA PTY 2018-05 .. 2022-11-08 Democratic politician

person Stanley McChrystal
  sex: m
  office: USA MIL 2003-09 .. 2009-06-14 general
  office: IGO:NATO 2009-06-15 .. 2010-06-23 ISAF commander

person Stephen Hadley
  sex: m
  office: USA GOV 2001-01-22 .. 2005-01-25 deputy national security adviser
  office: USA GOV 2005-01-26 .. 2009-01-20 national security adviser

person Stephen Miller
  sex: m
  office: USA GOV 2017-01-20 .. 2021-01-20 presidential adviser
  office: USA GOV 2025-01-20 .. deputy chief of staff

person Steve Bannon
  name: Stephen Bannon
  sex: m
  office: USA PTY 2016-08-17 .. 2017-01-19 campaign chief
  office: USA GOV 2017-01-20 .. 2017-08-18 chief strategist

person Steve Feinberg
  name: Stephen Feinberg
  sex: m
  office: USA GOV 2025-03-17 .. deputy secretary of defense

person Steve Witkoff
  name: Steven Witkoff
  sex: m
  office: USA BUS 1985 .. 2025-01-19 businessman
  office: USA GOV 2025-01-20 .. envoy

person Steven Mnuchin
  name: Steve Mnuchin
  sex: m
  office: USA GOV 2017-02-13 .. 2021-01-20 treasury secretary

person Strobe Talbott
  sex: m
  office: USA GOV 1993-01 .. 2001-01-19 deputy secretary of state

person Susan Rice
  name: Susan E. Rice
  sex: f
  office: USA GOV 1997-10-14 .. 2001-01-20 assistant secretary of state
  office: USA GOV 2009-01-26 .. 2013-06-30 ambassador to the United Nations
  office: USA GOV 2013-07-01 .. 2017-01-20 national security adviser
  office: USA GOV 2021-01-20 .. 2023-05-26 domestic policy adviser

person Susie Wiles
  sex: f
  office: USA GOV 2025-01-20 .. chief of staff

person Tammy Bruce
  sex: f
  office: USA GOV 2025-01-21 .. 2025-09 State Department spokeswoman
  office: USA GOV 2025-10 .. deputy ambassador to the United Nations

person Ted Cruz
  sex: m
  office: USA LEG 2013-01-03 .. senator

person Thomas Donilon
  name: Tom Donilon
  sex: m
  office: USA GOV 2010-10-08 .. 2013-07-01 national security adviser

person Thomas Pickering
  sex: m
  office: USA GOV 1989-03-20 .. 2001-01-20 ambassador and under-secretary of state

person Tim Kaine
  sex: m
  office: USA LEG 2013-01-03 .. senator

person Tim Walz
  sex: m
  office: USA GOV 2019-01-07 .. governor of Minnesota

person Timothy Geithner
  name: Tim Geithner
  sex: m
  office: USA GOV 2009-01-26 .. 2013-01-25 treasury secretary

person Tod Wolters
  sex: m
  office: IGO:NATO 2019-05-03 .. 2022-07-04 supreme commander

person Todd Blanche
  sex: m
  office: USA GOV 2025-03-06 .. 2026-04-01 deputy attorney-general
  office: USA GOV 2026-04-02 .. acting attorney-general

person Todd Stern
  sex: m
  office: USA GOV 2009-01-26 .. 2016-04-01 climate envoy

person Tom Barrack
  name: Thomas Barrack
  sex: m
  office: USA GOV 2025-05-14 .. ambassador to Turkey and envoy for Syria

person Tom Daschle
  sex: m
  office: USA LEG 1995-01-03 .. 2005-01-03 Senate Democratic leader

person Tom Foley
  name: Thomas Foley
  sex: m
  office: USA LEG 1989-06-06 .. 1995-01-03 speaker of the House

person Tom Homan
  sex: m
  office: USA COP 2017-01-30 .. 2018-06-29 head of ICE
  office: USA GOV 2025-01-20 .. border czar

person Tom Ridge
  sex: m
  office: USA GOV 1995-01-17 .. 2001-10-05 governor of Pennsylvania
  office: USA GOV 2001-10-08 .. 2005-02-01 homeland security secretary

person Tommy Franks
  sex: m
  office: USA MIL 2000-07-06 .. 2003-07-07 general

person Tony Snow
  sex: m
  office: USA GOV 2006-05-08 .. 2007-09-14 White House spokesman

person Trent Lott
  sex: m
  office: USA LEG 1996-06-12 .. 2007-12-18 senator

person Tulsi Gabbard
  sex: f
  office: USA LEG 2013-01-03 .. 2021-01-03 member of Congress
  office: USA SPY 2025-02-12 .. director of national intelligence

person Victoria Nuland
  sex: f
  office: USA GOV 2005-07 .. 2013-04 ambassador to NATO and spokeswoman
  office: USA GOV 2013-09-18 .. 2017-01-20 assistant secretary of state
  office: USA GOV 2021-05-03 .. 2024-03-22 under-secretary of state

person Vivek Ramaswamy
  sex: m
  office: USA PTY 2023-02-21 .. Republican politician

person Walter Mondale
  sex: m
  office: USA GOV 1993-09-21 .. 1996-12-15 ambassador to Japan

person Warren Christopher
  sex: m
  office: USA GOV 1993-01-20 .. 1997-01-17 secretary of state

person Wendy Sherman
  sex: f
  office: USA GOV 1997-08 .. 2001-01-20 adviser on North Korea
  office: USA GOV 2011-09-21 .. 2015-10-02 under-secretary of state
  office: USA GOV 2021-04-14 .. 2023-07-28 deputy secretary of state

person Wesley Clark
  sex: m
  office: IGO:NATO 1997-07-11 .. 2000-05-03 supreme commander
  office: USA PTY 2003-09-17 .. 2004-02-11 presidential candidate

person Wilbur Ross
  sex: m
  office: USA GOV 2017-02-28 .. 2021-01-20 commerce secretary

person William Barr
  name: Bill Barr
  sex: m
  office: USA GOV 1991-11-26 .. 1993-01-20 attorney-general
  office: USA GOV 2019-02-14 .. 2020-12-23 attorney-general

person William Burns
  name: Bill Burns | William J. Burns
  sex: m
  office: USA GOV 2008-05-13 .. 2011-07-27 under-secretary of state
  office: USA GOV 2011-07-28 .. 2014-11-03 deputy secretary of state
  office: USA SPY 2021-03-19 .. 2025-01-20 CIA director

person William Cohen
  name: William S. Cohen
  sex: m
  office: USA GOV 1997-01-24 .. 2001-01-20 defence secretary

person William Perry
  name: William J. Perry
  sex: m
  office: USA GOV 1993-03-05 .. 1997-01-23 defence secretary
  office: USA GOV 1998-11 .. 2000-09 envoy for North Korea

person William Webster
  sex: m
  office: USA SPY 1987-05-26 .. 1991-08-31 CIA director

person Zalmay Khalilzad
  sex: m
  office: USA GOV 2003-11-28 .. 2005-06-20 ambassador to Afghanistan
  office: USA GOV 2005-06-21 .. 2007-03-26 ambassador to Iraq
  office: USA GOV 2007-04-23 .. 2009-01-22 ambassador to the United Nations
  office: USA GOV 2018-09-05 .. 2021-10-18 envoy for Afghanistan

person Zohran Mamdani
  sex: m
  office: USA PTY 2024-10 .. 2025-12-31 mayoral candidate
  office: USA GOV 2026-01-01 .. mayor of New York

# VCT Saint Vincent and the Grenadines

person Frederick Ballantyne
  name: Sir Frederick Ballantyne
  sex: m
  office: VCT GOV 2002-09-02 .. 2019-07-31 governor-general

person Godwin Friday
  sex: m
  office: VCT PTY 2016-11 .. 2025-11-27 opposition leader
  office: VCT GOV 2025-11-28 .. prime minister

person Ralph Gonsalves
  sex: m
  office: VCT GOV 2001-03-29 .. 2025-11-28 prime minister

person Susan Dougan
  name: Dame Susan Dougan
  sex: f
  office: VCT GOV 2019-08-01 .. governor-general

# VEN Venezuela

person Carlos Andrés Pérez
  name: Carlos Andres Perez
  short: Pérez | Perez
  sex: m
  office: VEN GOV 1989-02-02 .. 1993-05-21 president

person Delcy Rodríguez
  name: Delcy Rodriguez
  sex: f
  office: VEN GOV 2014-12-26 .. 2017-06-21 foreign minister
  office: VEN LEG 2017-08-04 .. 2018-06-13 head of the constituent assembly
  office: VEN GOV 2018-06-14 .. 2026-01-02 vice-president
  office: VEN GOV 2026-01-03 .. acting president

person Diosdado Cabello
  sex: m
  office: VEN GOV 2002-01-13 .. 2004 vice-president and minister
  office: VEN LEG 2012-01-05 .. 2016-01-05 speaker of parliament
  office: VEN PTY 2016-01-06 .. 2018-06-18 Socialist Party deputy leader
  office: VEN LEG 2018-06-19 .. 2021-01-04 head of the constituent assembly
  office: VEN PTY 2021-01-05 .. 2024-08-26 Socialist Party deputy leader
  office: VEN GOV 2024-08-27 .. interior minister

person Edmundo González
  name: Edmundo Gonzalez | Edmundo González Urrutia | Edmundo Gonzalez Urrutia
  short: González | Gonzalez | González Urrutia | Gonzalez Urrutia
  sex: m
  office: VEN OPP 2024-04-19 .. opposition candidate

person Félix Plasencia
  name: Felix Plasencia
  sex: m
  office: VEN GOV 2021-08-19 .. 2022-05-16 foreign minister

person Gustavo González López
  name: Gustavo Gonzalez Lopez
  short: González López | Gonzalez Lopez | González | Gonzalez
  sex: m
  office: VEN SPY 2014-02 .. 2018-10-26 head of the intelligence service
  office: VEN SPY 2019-04-30 .. 2024-10 head of the intelligence service
  office: VEN GOV 2026-03-18 .. defence minister

person Henri Falcón
  name: Henri Falcon
  sex: m
  office: VEN PTY 2018-02-27 .. 2018-05-20 presidential candidate

person Henrique Capriles
  name: Henrique Capriles Radonski
  short: Capriles
  sex: m
  office: VEN GOV 2008-11-29 .. 2012-02-11 governor of Miranda
  office: VEN OPP 2012-02-12 .. opposition leader

person Hugo Chávez
  name: Hugo Chavez | Hugo Chavez Frias
  short: Chávez | Chavez
  sex: m
  office: VEN MIL .. 1992-02-03 officer
  office: VEN REB 1992-02-04 .. 1994-03-26 coup leader
  office: VEN PTY 1997-10 .. 1999-02-01 presidential candidate
  office: VEN GOV 1999-02-02 .. 2013-03-05 president

person Jorge Arreaza
  sex: m
  office: VEN GOV 2013-04-19 .. 2016-01-06 vice-president
  office: VEN GOV 2017-08-02 .. 2021-08-19 foreign minister

person Jorge Rodríguez
  name: Jorge Rodriguez
  sex: m
  office: VEN GOV 2007-01-08 .. 2008-01-04 vice-president
  office: VEN GOV 2008-12 .. 2017-11-02 mayor of Caracas
  office: VEN GOV 2017-11-03 .. 2020-12 communications minister
  office: VEN LEG 2021-01-05 .. speaker of parliament

person José Vicente Rangel
  name: Jose Vicente Rangel
  short: Rangel
  sex: m
  office: VEN GOV 1999-02-02 .. 2001-01 foreign minister
  office: VEN GOV 2001-02 .. 2002-04-27 defence minister
  office: VEN GOV 2002-04-28 .. 2007-01-08 vice-president

person Juan Guaidó
  name: Juan Guaido
  sex: m
  office: VEN OPP 2019-01-05 .. opposition leader

person Leopoldo López
  name: Leopoldo Lopez
  sex: m
  office: VEN GOV 2000-08 .. 2008-11 mayor of Chacao
  office: VEN OPP 2009-12 .. opposition leader

person Luisa Ortega
  name: Luisa Ortega Díaz | Luisa Ortega Diaz
  short: Ortega
  sex: f
  office: VEN JUD 2007-12-13 .. 2017-08-05 attorney-general
  office: VEN OPP 2017-08-06 .. exiled opposition figure

person Manuel Rosales
  sex: m
  office: VEN GOV 2000 .. 2006-07 governor of Zulia
  office: VEN OPP 2006-08 .. 2021-11 opposition leader
  office: VEN GOV 2021-12 .. governor of Zulia

person María Corina Machado
  name: Maria Corina Machado | Maria Corina Machado Parisca
  short: Machado
  sex: f
  office: VEN OPP 2002-07 .. opposition leader

person Nicolás Maduro
  name: Nicolas Maduro
  sex: m
  office: VEN LEG 2005-01-05 .. 2006-08-08 speaker of parliament
  office: VEN GOV 2006-08-09 .. 2013-01-15 foreign minister
  office: VEN GOV 2013-03-05 .. 2026-01-03 president

person Pedro Carmona
  sex: m
  office: VEN BUS 2001-07 .. 2002-04-11 business leader
  office: VEN GOV 2002-04-12 .. 2002-04-13 interim president
  office: VEN OPP 2002-04-14 .. 2002-05 opposition figure

person Rafael Caldera
  sex: m
  office: VEN GOV 1994-02-02 .. 1999-02-02 president

person Ramón José Velásquez
  name: Ramon Jose Velasquez
  short: Velásquez | Velasquez
  sex: m
  office: VEN GOV 1993-06-05 .. 1994-02-02 president

person Samuel Moncada
  sex: m
  office: VEN GOV 2017-06-21 .. 2017-08-02 foreign minister
  office: VEN GOV 2017-10 .. ambassador to the United Nations

person Tarek El Aissami
  name: Tareck El Aissami
  short: El Aissami
  sex: m
  office: VEN GOV 2008-09 .. 2012-10 interior minister
  office: VEN GOV 2017-01-04 .. 2018-06-14 vice-president
  office: VEN GOV 2020-04-27 .. 2023-03-20 oil minister

person Tarek William Saab
  short: Saab
  sex: m
  office: VEN JUD 2017-08-05 .. 2026-02 attorney-general

person Vladimir Padrino López
  name: Vladimir Padrino Lopez | Vladimir Padrino
  short: Padrino | Padrino López | Padrino Lopez
  sex: m
  office: VEN MIL 2013-07 .. 2014-10-23 general
  office: VEN GOV 2014-10-24 .. 2026-03-18 defence minister

person Yvan Gil
  name: Yván Gil
  sex: m
  office: VEN GOV 2023-01-06 .. foreign minister
