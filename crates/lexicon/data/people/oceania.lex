# People in office: Oceania.
# Order: country code, then name.
# The span of a leader of an armed group who was killed or died in that role stays open, so that reports of the death keep the group's code.
@source compiled by the demarche authors from general reference knowledge; spot-checked against Wikidata world-leaders 2021 (CC0)
@licence CC0-1.0

# AUS Australia

person Adam Bandt
  sex: m
  office: AUS OPP 2010-08 .. 2025-05-03 leader of the Greens from 2020

person Admiral David Johnston
  sex: m
  office: AUS MIL 2018-07 .. chief of the defence force

person Alan Tudge
  sex: m
  office: AUS GOV 2016-02 .. 2022-05-23 immigration minister, education minister

person Amanda Vanstone
  sex: f
  office: AUS GOV 1996-03-11 .. 2007-01-30 immigration minister from 2003

person Andrew Giles
  sex: m
  office: AUS GOV 2022-06-01 .. 2024-07 immigration minister

person Andrew Shearer
  sex: m
  office: AUS SPY 2020-12 .. intelligence chief

person Andrew Wilkie
  sex: m
  office: AUS OPP 2003-03 .. member of parliament

person Angus Campbell
  sex: m
  office: AUS MIL 2013-09 .. 2024-07-10 general, chief of the defence force from 2018

person Angus Houston
  sex: m
  office: AUS MIL 2005-07-04 .. 2011-07-03 chief of the defence force
  office: AUS GOV 2014-03 .. 2016 search coordinator

person Angus Taylor
  sex: m
  office: AUS GOV 2018-08 .. 2022-05-23 energy minister
  office: AUS OPP 2022-05-30 .. opposition politician, leader from 2026

person Anna Bligh
  sex: f
  office: AUS GOV 2007-09-13 .. 2012-03-26 premier of Queensland

person Annastacia Palaszczuk
  sex: f
  office: AUS GOV 2015-02-14 .. 2023-12-15 premier of Queensland

person Anthony Albanese
  sex: m
  office: AUS GOV 2007-12-03 .. 2013-09-18 transport minister
  office: AUS OPP 2013-09-19 .. 2022-05-22 opposition politician, leader from 2019
  office: AUS GOV 2022-05-23 .. prime minister

person Barnaby Joyce
  sex: m
  office: AUS GOV 2013-09-18 .. 2018-02-26 agriculture minister, deputy prime minister
  office: AUS LEG 2018-02-27 .. 2021-06-21 member of parliament
  office: AUS GOV 2021-06-22 .. 2022-05-23 deputy prime minister
  office: AUS OPP 2022-05-24 .. opposition politician

person Barry O'Farrell
  sex: m
  office: AUS GOV 2011-03-28 .. 2014-04-17 premier of New South Wales

person Ben Roberts-Smith
  sex: m
  office: AUS MIL 2003 .. 2013 soldier

person Bill Shorten
  sex: m
  office: AUS GOV 2010-09 .. 2013-09-18 minister
  office: AUS OPP 2013-10-13 .. 2019-05-30 opposition leader
  office: AUS GOV 2022-06-01 .. 2025-01 minister

person Bob Brown
  sex: m
  office: AUS OPP 1996-07 .. 2012-04-13 leader of the Greens

person Bob Carr
  sex: m
  office: AUS GOV 1995-04-04 .. 2005-08-03 premier of New South Wales
  office: AUS GOV 2012-03-13 .. 2013-09-18 foreign minister

person Bob Hawke
  sex: m
  office: AUS GOV 1983-03-11 .. 1991-12-20 prime minister

person Brendan Nelson
  sex: m
  office: AUS GOV 2001-11-26 .. 2006-01-26 education minister
  office: AUS GOV 2006-01-27 .. 2007-12-03 defence minister
  office: AUS OPP 2007-12-04 .. 2008-09-16 opposition leader

person Brenton Tarrant
  sex: m
  office: AUS CRM 2019-03-15 .. Christchurch gunman

person Brittany Higgins
  sex: f
  office: AUS CVL 2021-02 .. former political adviser

person Campbell Newman
  sex: m
  office: AUS GOV 2012-03-26 .. 2015-02-14 premier of Queensland

person Chris Bowen
  sex: m
  office: AUS GOV 2007-12-03 .. 2013-09-18 immigration minister, treasurer
  office: AUS OPP 2013-09-19 .. 2022-05-31 opposition politician
  office: AUS GOV 2022-06-01 .. climate minister

person Chris Evans
  sex: m
  office: AUS GOV 2007-12-03 .. 2013-02 immigration minister

person Chris Minns
  sex: m
  office: AUS GOV 2023-03-28 .. premier of New South Wales

person Christian Porter
  sex: m
  office: AUS GOV 2015-09 .. 2021-09-19 attorney general

person Christine Milne
  sex: f
  office: AUS OPP 2012-04-13 .. 2015-05-06 leader of the Greens

person Christopher Pyne
  sex: m
  office: AUS GOV 2013-09-18 .. 2019-05-29 education minister, defence minister from 2018

person Clare O'Neil
  sex: f
  office: AUS GOV 2022-06-01 .. home affairs minister, housing minister

person Clive Palmer
  sex: m
  office: AUS BUS 1983 .. 2013-03 mining magnate
  office: AUS OPP 2013-04 .. party leader

person Colin Barnett
  sex: m
  office: AUS GOV 2008-09-23 .. 2017-03-17 premier of Western Australia

person Cory Bernardi
  sex: m
  office: AUS LEG 2006-05 .. 2020-01 senator

person Daniel Andrews
  name: Dan Andrews
  sex: m
  office: AUS GOV 2014-12-04 .. 2023-09-27 premier of Victoria

person David Crisafulli
  sex: m
  office: AUS GOV 2024-10-28 .. premier of Queensland

person David Hicks
  sex: m
  office: AUS REB 2001 .. 2007-12 Taliban fighter and Guantanamo prisoner

person David Hurley
  sex: m
  office: AUS MIL 2011-07-04 .. 2014-06-30 chief of the defence force
  office: AUS GOV 2014-10-02 .. 2024-07-01 governor of New South Wales, governor-general from 2019

person David Johnston
  sex: m
  office: AUS GOV 2013-09-18 .. 2014-12-23 defence minister

person David Littleproud
  sex: m
  office: AUS GOV 2017-12 .. 2022-05-23 agriculture minister
  office: AUS OPP 2022-05-30 .. leader of the Nationals

person Dominic Perrottet
  sex: m
  office: AUS GOV 2021-10-05 .. 2023-03-28 premier of New South Wales

person Don Farrell
  sex: m
  office: AUS GOV 2022-06-01 .. trade minister

person Fatima Payman
  sex: f
  office: AUS LEG 2022-07-01 .. senator

person Fraser Anning
  sex: m
  office: AUS OPP 2017-11 .. 2019-06 senator

person Gareth Evans
  sex: m
  office: AUS GOV 1988-09-02 .. 1996-03-11 foreign minister
  office: NGO:ICG 2000-01 .. 2009-07 president

person George Brandis
  sex: m
  office: AUS GOV 2013-09-18 .. 2017-12-20 attorney general
  office: AUS GOV 2018-05 .. 2022-04 high commissioner to Britain

person George Pell
  name: Cardinal George Pell
  sex: m
  office: AUS REL 1996-08 .. 2023-01-10 cardinal

person Gladys Berejiklian
  sex: f
  office: AUS GOV 2017-01-23 .. 2021-10-05 premier of New South Wales

person Grace Tame
  sex: f
  office: AUS CVL 2019 .. activist

person Greg Hunt
  sex: m
  office: AUS GOV 2013-09-18 .. 2022-05-23 environment minister, health minister

person Ian McLachlan
  sex: m
  office: AUS GOV 1996-03-11 .. 1998-10-21 defence minister

person Jacinta Allan
  sex: f
  office: AUS GOV 2023-09-27 .. premier of Victoria

person Jacqui Lambie
  sex: f
  office: AUS OPP 2014-07 .. senator

person Jeff Kennett
  sex: m
  office: AUS GOV 1992-10-06 .. 1999-10-20 premier of Victoria

person Jim Chalmers
  sex: m
  office: AUS OPP 2013-09 .. 2022-05-22 opposition politician
  office: AUS GOV 2022-05-23 .. treasurer

person Joe Hockey
  sex: m
  office: AUS GOV 2001-11 .. 2007-12-03 minister
  office: AUS OPP 2007-12-04 .. 2013-09-17 opposition politician
  office: AUS GOV 2013-09-18 .. 2015-09-21 treasurer
  office: AUS GOV 2016-01 .. 2020-01 ambassador to the United States

person Joel Fitzgibbon
  sex: m
  office: AUS GOV 2007-12-03 .. 2009-06-09 defence minister

person Joh Bjelke-Petersen
  sex: m
  office: AUS ELI 1987-12-01 .. 2005-04-23 former premier of Queensland

person John Anderson
  sex: m
  office: AUS GOV 1996-03-11 .. 2005-07-06 deputy prime minister

person John Faulkner
  sex: m
  office: AUS GOV 2009-06-09 .. 2010-09-14 defence minister

person John Hewson
  sex: m
  office: AUS OPP 1990-04-03 .. 1994-05-23 opposition leader

person John Howard
  name: John Winston Howard
  sex: m
  office: AUS OPP 1985-09 .. 1996-03-10 opposition leader
  office: AUS GOV 1996-03-11 .. 2007-12-03 prime minister

person John Moore
  sex: m
  office: AUS GOV 1998-10-21 .. 2001-01-30 defence minister

person Josh Frydenberg
  sex: m
  office: AUS GOV 2014-12 .. 2022-05-23 treasurer from 2018

person Julia Gillard
  sex: f
  office: AUS OPP 2006-12-04 .. 2007-12-02 deputy opposition leader
  office: AUS GOV 2007-12-03 .. 2010-06-23 deputy prime minister
  office: AUS GOV 2010-06-24 .. 2013-06-27 prime minister

person Julian Assange
  sex: m
  office: AUS JRN 2006 .. founder of WikiLeaks

person Julie Bishop
  sex: f
  office: AUS GOV 2003-10 .. 2007-11 minister
  office: AUS OPP 2007-12 .. 2013-09-17 deputy opposition leader
  office: AUS GOV 2013-09-18 .. 2018-08-26 foreign minister
  office: IGO:UN 2024-04-05 .. envoy for Myanmar

person Kevin Andrews
  sex: m
  office: AUS GOV 2001-12 .. 2007-12-03 minister
  office: AUS GOV 2014-12-23 .. 2015-09-21 defence minister

person Kevin Rudd
  sex: m
  office: AUS OPP 2001-11 .. 2007-12-02 opposition politician, leader from 2006
  office: AUS GOV 2007-12-03 .. 2010-06-24 prime minister
  office: AUS GOV 2010-09-14 .. 2012-02-22 foreign minister
  office: AUS LEG 2012-02-23 .. 2013-06-26 member of parliament
  office: AUS GOV 2013-06-27 .. 2013-09-18 prime minister
  office: AUS GOV 2023-03-20 .. 2026-03-31 ambassador to the United States

person Kim Beazley
  name: Kim Christian Beazley
  sex: m
  office: AUS GOV 1983-03 .. 1996-03-11 defence minister, finance minister
  office: AUS OPP 1996-03-19 .. 2006-12-04 opposition leader
  office: AUS GOV 2010-02 .. 2016-01 ambassador to the United States

person Krissy Barrett
  sex: f
  office: AUS COP 2025-10 .. federal police chief

person Larissa Waters
  sex: f
  office: AUS OPP 2011-07 .. leader of the Greens from 2025

person Lidia Thorpe
  sex: f
  office: AUS OPP 2020-09 .. senator

person Linda Reynolds
  sex: f
  office: AUS GOV 2019-03 .. 2022-05-23 defence minister to 2021, minister

person Malcolm Turnbull
  sex: m
  office: AUS GOV 2007-01 .. 2007-12-03 environment minister
  office: AUS OPP 2008-09-16 .. 2013-09-17 opposition politician
  office: AUS GOV 2013-09-18 .. 2015-09-14 communications minister
  office: AUS GOV 2015-09-15 .. 2018-08-24 prime minister

person Man Haron Monis
  sex: m
  office: AUS CRM 2014-12 .. Sydney hostage taker

person Marise Payne
  sex: f
  office: AUS GOV 2015-09-21 .. 2018-08-27 defence minister
  office: AUS GOV 2018-08-28 .. 2022-05-23 foreign minister

person Mark Dreyfus
  sex: m
  office: AUS GOV 2013-02 .. 2013-09-18 attorney general
  office: AUS GOV 2022-06-01 .. 2025-05 attorney general

person Mark Latham
  sex: m
  office: AUS OPP 2003-12-02 .. 2005-01-18 opposition leader

person Mark McGowan
  sex: m
  office: AUS GOV 2017-03-17 .. 2023-06-08 premier of Western Australia

person Mark Vaile
  sex: m
  office: AUS GOV 1999-07-20 .. 2007-12-03 trade minister, deputy prime minister

person Michael Jeffery
  sex: m
  office: AUS GOV 2003-08-11 .. 2008-09-05 governor-general

person Michael McCormack
  sex: m
  office: AUS GOV 2018-02-26 .. 2021-06-22 deputy prime minister

person Michele Bullock
  sex: f
  office: AUS GOV 2023-09-18 .. governor of the central bank

person Mick Keelty
  sex: m
  office: AUS COP 2001-04 .. 2009-09 federal police chief

person Mike Baird
  sex: m
  office: AUS GOV 2014-04-17 .. 2017-01-23 premier of New South Wales

person Mike Burgess
  sex: m
  office: AUS SPY 2019-09 .. intelligence chief

person Noel Pearson
  sex: m
  office: AUS CVL 1990 .. Aboriginal leader

person Pat Conroy
  sex: m
  office: AUS GOV 2022-06-01 .. Pacific minister, defence industry minister

person Pat Dodson
  name: Patrick Dodson
  sex: m
  office: AUS CVL 1989 .. 2016-04 Aboriginal leader
  office: AUS LEG 2016-05 .. 2024-01 senator

person Paul Keating
  sex: m
  office: AUS GOV 1983-03-11 .. 1991-06-03 treasurer
  office: AUS GOV 1991-12-20 .. 1996-03-11 prime minister

person Pauline Hanson
  sex: f
  office: AUS OPP 1996-03 .. leader of One Nation

person Penny Wong
  sex: f
  office: AUS GOV 2007-12-03 .. 2013-09-18 climate minister, finance minister
  office: AUS OPP 2013-09-19 .. 2022-05-22 opposition senator
  office: AUS GOV 2022-05-23 .. foreign minister

person Peter Beattie
  sex: m
  office: AUS GOV 1998-06-26 .. 2007-09-13 premier of Queensland

person Peter Cosgrove
  sex: m
  office: AUS MIL 1999-09 .. 2005-07-03 commander in East Timor, chief of the defence force
  office: AUS GOV 2014-03-28 .. 2019-07-01 governor-general

person Peter Costello
  sex: m
  office: AUS GOV 1996-03-11 .. 2007-12-03 treasurer

person Peter Dutton
  sex: m
  office: AUS GOV 2013-09-18 .. 2022-05-23 health minister, home affairs minister, defence minister from 2021
  office: AUS OPP 2022-05-30 .. 2025-05-03 opposition leader

person Peter Hollingworth
  sex: m
  office: AUS GOV 2001-06-29 .. 2003-05-28 governor-general

person Peter Malinauskas
  sex: m
  office: AUS GOV 2022-03-21 .. premier of South Australia

person Peter Reith
  sex: m
  office: AUS GOV 1996-03-11 .. 2001-11-26 minister, defence minister in 2001

person Philip Lowe
  sex: m
  office: AUS GOV 2016-09 .. 2023-09-17 governor of the central bank

person Philip Ruddock
  sex: m
  office: AUS GOV 1996-03-11 .. 2007-12-03 immigration minister, attorney general from 2003

person Quentin Bryce
  sex: f
  office: AUS GOV 2008-09-05 .. 2014-03-28 governor-general

person Reece Kershaw
  sex: m
  office: AUS COP 2019-10 .. 2025-10 federal police chief

person Richard Di Natale
  short: Di Natale
  sex: m
  office: AUS OPP 2015-05-06 .. 2020-02-03 leader of the Greens

person Richard Marles
  sex: m
  office: AUS OPP 2013-09-19 .. 2022-05-22 opposition politician
  office: AUS GOV 2022-05-23 .. deputy prime minister and defence minister

person Robert Hill
  sex: m
  office: AUS GOV 1996-03 .. 2001-11-25 environment minister
  office: AUS GOV 2001-11-26 .. 2005 defence minister
  office: AUS GOV 2006 .. 2009 ambassador to the United Nations

person Robert Ray
  short: Ray
  sex: m
  office: AUS GOV 1990-04-04 .. 1996-03-11 defence minister

person Roger Cook
  sex: m
  office: AUS GOV 2023-06-08 .. premier of Western Australia

person Sally McManus
  sex: f
  office: AUS LAB 2017-03 .. head of the trade union council

person Sam Mostyn
  name: Samantha Mostyn
  sex: f
  office: AUS GOV 2024-07-01 .. governor-general

person Scott Morrison
  sex: m
  office: AUS GOV 2013-09-18 .. 2018-08-23 immigration minister, treasurer
  office: AUS GOV 2018-08-24 .. 2022-05-23 prime minister
  office: AUS LEG 2022-05-24 .. 2024-02-29 member of parliament

person Simon Birmingham
  sex: m
  office: AUS GOV 2015-09 .. 2022-05-23 trade minister, finance minister
  office: AUS OPP 2022-05-30 .. 2025-01 opposition senator

person Simon Crean
  sex: m
  office: AUS OPP 2001-11-22 .. 2003-12-02 opposition leader
  office: AUS GOV 2007-12-03 .. 2013-03-21 minister

person Stephen Smith
  sex: m
  office: AUS GOV 2007-12-03 .. 2010-09-13 foreign minister
  office: AUS GOV 2010-09-14 .. 2013-09-18 defence minister
  office: AUS GOV 2023-01 .. high commissioner to Britain

person Steve Bracks
  sex: m
  office: AUS GOV 1999-10-20 .. 2007-07-30 premier of Victoria

person Steven Miles
  sex: m
  office: AUS GOV 2023-12-15 .. 2024-10-28 premier of Queensland

person Sussan Ley
  sex: f
  office: AUS GOV 2014-12 .. 2022-05-23 minister
  office: AUS OPP 2022-05-30 .. 2026-02-12 opposition politician, leader from 2025

person Taj El-Din Hilaly
  name: Taj al-Din al-Hilali | Sheik Taj Aldin Alhilali | Taj Din al-Hilali
  short: Hilaly | Hilali | al-Hilali | Alhilali
  sex: m
  office: AUS REL 1988 .. 2007-06 mufti

person Tim Fischer
  sex: m
  office: AUS GOV 1996-03-11 .. 1999-07-20 deputy prime minister

person Tony Abbott
  sex: m
  office: AUS GOV 1998-10 .. 2007-12-03 minister
  office: AUS OPP 2009-12-01 .. 2013-09-17 opposition leader
  office: AUS GOV 2013-09-18 .. 2015-09-15 prime minister

person Tony Burke
  sex: m
  office: AUS GOV 2007-12-03 .. 2013-09-18 minister
  office: AUS OPP 2013-09-19 .. 2022-05-31 opposition politician
  office: AUS GOV 2022-06-01 .. minister, home affairs minister from 2024

person Warren Truss
  sex: m
  office: AUS GOV 1997-10 .. 2007-12-03 minister
  office: AUS GOV 2013-09-18 .. 2016-02-18 deputy prime minister

person Wayne Swan
  sex: m
  office: AUS GOV 2007-12-03 .. 2013-06-27 treasurer

person William Deane
  name: Sir William Deane
  sex: m
  office: AUS GOV 1996-02-16 .. 2001-06-29 governor-general

# COK Cook Islands

person Geoffrey Henry
  name: Sir Geoffrey Henry
  sex: m
  office: COK GOV 1989-02-01 .. 1999-07-29 prime minister

person Henry Puna
  sex: m
  office: COK GOV 2010-11-30 .. 2020-10-01 prime minister
  office: IGO:PIF 2021-05 .. 2024-05 secretary-general

person Jim Marurai
  sex: m
  office: COK GOV 2004-12-14 .. 2010-11-30 prime minister

person Mark Brown
  sex: m
  office: COK GOV 2010-12 .. prime minister from 2020, finance minister before

# FJI Fiji

person Aiyaz Sayed-Khaiyum
  name: Aiyaz Sayed Khaiyum
  short: Sayed-Khaiyum | Khaiyum
  sex: m
  office: FJI GOV 2007-01-08 .. 2022-12-24 attorney general, finance minister

person Biman Prasad
  sex: m
  office: FJI OPP 2014-03 .. 2022-12-23 leader of the National Federation Party
  office: FJI GOV 2022-12-24 .. 2025-10 deputy prime minister, finance minister

person Epeli Nailatikau
  name: Ratu Epeli Nailatikau
  sex: m
  office: FJI GOV 2006 .. 2015-11-12 foreign minister, president from 2009
  office: FJI LEG 2019-02 .. 2022-12 speaker of parliament

person Frank Bainimarama
  name: Voreqe Bainimarama | Josaia Voreqe Bainimarama | Commodore Frank Bainimarama
  sex: m
  office: FJI MIL 1999-03 .. 2006-12-04 military commander
  office: FJI GOV 2006-12-05 .. 2022-12-24 prime minister, military commander to 2014
  office: FJI OPP 2022-12-25 .. 2023-03-08 opposition leader

person George Speight
  sex: m
  office: FJI REB 2000-05-19 .. coup leader

person Jioji Konrote
  name: George Konrote | Jioji Konousi Konrote
  sex: m
  office: FJI GOV 2015-11-12 .. 2021-11-12 president

person Jone Kalouniwai
  sex: m
  office: FJI MIL 2021-09 .. military commander

person Josefa Iloilo
  name: Ratu Josefa Iloilo
  sex: m
  office: FJI GOV 2000-07-13 .. 2009-07-30 president

person Kaliopate Tavola
  sex: m
  office: FJI GOV 2000-07 .. 2006-12-05 foreign minister

person Kamisese Mara
  name: Ratu Sir Kamisese Mara | Ratu Kamisese Mara
  sex: m
  office: FJI GOV 1987-12-05 .. 2000-05-29 prime minister to 1992, president from 1993

person Laisenia Qarase
  sex: m
  office: FJI GOV 2000-07-04 .. 2006-12-05 prime minister
  office: FJI OPP 2006-12-06 .. 2020-04-21 opposition leader

person Mahendra Chaudhry
  sex: m
  office: FJI OPP 1991 .. 1999-05-18 leader of the Labour Party
  office: FJI GOV 1999-05-19 .. 2000-05-27 prime minister
  office: FJI OPP 2000-05-28 .. 2007-01-07 leader of the Labour Party
  office: FJI GOV 2007-01-08 .. 2008-08 finance minister
  office: FJI OPP 2008-09 .. leader of the Labour Party

person Manoa Kamikamica
  sex: m
  office: FJI GOV 2022-12-24 .. 2025-10 deputy prime minister

person Mick Beddoes
  sex: m
  office: FJI OPP 2001 .. 2014 opposition leader

person Mosese Tikoitoga
  sex: m
  office: FJI MIL 2014-03 .. 2015-07 military commander

person Naiqama Lalabalavu
  name: Ratu Naiqama Lalabalavu
  sex: m
  office: FJI LEG 2022-12-24 .. 2024-11-11 speaker of parliament
  office: FJI GOV 2024-11-12 .. president

person Neumi Leweni
  sex: m
  office: FJI MIL 2006 .. 2010 military spokesman

person Penaia Ganilau
  name: Ratu Sir Penaia Ganilau
  sex: m
  office: FJI GOV 1987-12-05 .. 1993-12-15 president

person Pio Tikoduadua
  sex: m
  office: FJI MIL 1990 .. 2008 colonel
  office: FJI OPP 2015 .. 2022-12-23 opposition politician
  office: FJI GOV 2022-12-24 .. defence minister

person Ratu Inoke Kubuabola
  name: Inoke Kubuabola
  sex: m
  office: FJI GOV 2009 .. 2018-11 foreign minister

person Ro Teimumu Kepa
  name: Teimumu Kepa
  sex: f
  office: FJI GOV 2001 .. 2006-12-05 education minister
  office: FJI OPP 2014 .. 2018 opposition leader

person Siromi Turaga
  sex: m
  office: FJI GOV 2022-12-24 .. justice minister

person Sitiveni Rabuka
  sex: m
  office: FJI MIL 1987-05-14 .. 1992-06-01 coup leader, army commander
  office: FJI GOV 1992-06-02 .. 1999-05-19 prime minister
  office: FJI OPP 2016-06 .. 2022-12-23 opposition leader
  office: FJI GOV 2022-12-24 .. prime minister

person Tevita Momoedonu
  name: Ratu Tevita Momoedonu
  sex: m
  office: FJI GOV 2001-03-14 .. 2001-03-16 prime minister

person Viliame Gavoka
  sex: m
  office: FJI GOV 2022-12-24 .. deputy prime minister

person Wiliame Katonivere
  name: Ratu Wiliame Katonivere
  sex: m
  office: FJI GOV 2021-11-12 .. 2024-11-12 president

# FSM Micronesia

person Bailey Olter
  sex: m
  office: FSM GOV 1991-05-11 .. 1996-11 president

person David Panuelo
  name: David W. Panuelo
  sex: m
  office: FSM GOV 2019-05-11 .. 2023-05-11 president

person Jacob Nena
  sex: m
  office: FSM GOV 1996-11 .. 1999-05-11 president

person John Haglelgam
  sex: m
  office: FSM GOV 1987-05-11 .. 1991-05-11 president

person Joseph Urusemal
  sex: m
  office: FSM GOV 2003-05-11 .. 2007-05-11 president

person Leo Falcam
  sex: m
  office: FSM GOV 1999-05-11 .. 2003-05-11 president

person Manny Mori
  name: Emanuel Mori
  sex: m
  office: FSM GOV 2007-05-11 .. 2015-05-11 president

person Peter Christian
  short: Peter Christian
  sex: m
  office: FSM GOV 2015-05-11 .. 2019-05-11 president

person Wesley Simina
  sex: m
  office: FSM GOV 2023-05-11 .. president

# KIR Kiribati

person Anote Tong
  sex: m
  office: KIR GOV 2003-07-10 .. 2016-03-11 president

person Ieremia Tabai
  sex: m
  office: KIR GOV 1979-07-12 .. 1991-07-04 president

person Taneti Maamau
  name: Taneti Mamau
  sex: m
  office: KIR GOV 2016-03-11 .. president

person Teatao Teannaki
  sex: m
  office: KIR GOV 1991-07-08 .. 1994-05-28 president

person Teburoro Tito
  sex: m
  office: KIR GOV 1994-10-01 .. 2003-03-28 president

# MHL Marshall Islands

person Amata Kabua
  sex: m
  office: MHL GOV 1979-11-17 .. 1996-12-20 president

person Christopher Loeak
  sex: m
  office: MHL GOV 2012-01-10 .. 2016-01-11 president

person David Kabua
  sex: m
  office: MHL GOV 2020-01-13 .. 2024-01-03 president

person Hilda Heine
  sex: f
  office: MHL GOV 2016-01-28 .. 2020-01-13 president
  office: MHL GOV 2024-01-03 .. president

person Imata Kabua
  sex: m
  office: MHL GOV 1997-01-14 .. 2000-01-10 president

person Jurelang Zedkaia
  sex: m
  office: MHL GOV 2009-11-02 .. 2012-01-10 president

person Kessai Note
  sex: m
  office: MHL GOV 2000-01-10 .. 2008-01-14 president

person Litokwa Tomeing
  sex: m
  office: MHL GOV 2008-01-14 .. 2009-10-21 president

person Tony deBrum
  name: Tony de Brum
  short: deBrum | de Brum
  sex: m
  office: MHL GOV 2008-01 .. 2009 foreign minister
  office: MHL GOV 2012-01 .. 2016-01 foreign minister

# NCL New Caledonia

person Alcide Ponga
  sex: m
  office: NCL GOV 2025-01-16 .. president of the government

person Christian Tein
  sex: m
  office: NCL OPP 2023-11 .. leader of the FLNKS

person Emmanuel Tjibaou
  sex: m
  office: NCL OPP 2024-07 .. FLNKS politician

person Jacques Lafleur
  sex: m
  office: FRA PTY 1977 .. 2010-12-04 loyalist leader

person Louis Mapou
  sex: m
  office: NCL GOV 2021-07-22 .. 2025-01-16 president of the government

person Philippe Gomès
  name: Philippe Gomes
  sex: m
  office: NCL GOV 2009-06-05 .. 2011-03-10 president of the government

person Roch Wamytan
  sex: m
  office: NCL OPP 1990 .. FLNKS leader, speaker of congress

person Sonia Backès
  name: Sonia Backes
  sex: f
  office: NCL GOV 2019-05 .. president of the southern province, loyalist leader

person Thierry Santa
  sex: m
  office: NCL GOV 2019-07-09 .. 2021-07-22 president of the government

# NRU Nauru

person Baron Waqa
  sex: m
  office: NRU GOV 2013-06-11 .. 2019-08-27 president
  office: IGO:PIF 2024-06 .. secretary-general

person Bernard Dowiyogo
  sex: m
  office: NRU GOV 1989-12-12 .. 1995-11-22 president
  office: NRU GOV 2000-04-20 .. 2001-03-30 president
  office: NRU GOV 2003-01-17 .. 2003-03-09 president

person David Adeang
  sex: m
  office: NRU GOV 2013-06 .. 2019-08 finance minister
  office: NRU GOV 2023-10-30 .. president

person Kinza Clodumar
  sex: m
  office: NRU GOV 1997-02-13 .. 1998-06-18 president

person Lagumot Harris
  sex: m
  office: NRU GOV 1995-11-22 .. 1996-11-11 president

person Lionel Aingimea
  sex: m
  office: NRU GOV 2019-08-27 .. 2022-09-29 president
  office: NRU GOV 2023-10-30 .. foreign minister

person Ludwig Scotty
  sex: m
  office: NRU GOV 2003-05-29 .. 2003-08-08 president
  office: NRU GOV 2004-06-22 .. 2007-12-19 president

person Marcus Stephen
  sex: m
  office: NRU GOV 2007-12-19 .. 2011-11-10 president

person René Harris
  name: Rene Harris
  sex: m
  office: NRU GOV 1999-04-28 .. 2000-04-20 president
  office: NRU GOV 2001-03-30 .. 2003-01-09 president
  office: NRU GOV 2003-08-08 .. 2004-06-22 president

person Russ Kun
  name: Russ J Kun | Russ Joseph Kun
  sex: m
  office: NRU GOV 2022-09-29 .. 2023-10-25 president

person Sprent Dabwido
  sex: m
  office: NRU GOV 2011-11-15 .. 2013-06-11 president

# NZL New Zealand

person Adrian Orr
  sex: m
  office: NZL GOV 2018-03 .. 2025-03-05 governor of the central bank

person Anand Satyanand
  sex: m
  office: NZL GOV 2006-08-23 .. 2011-08-23 governor-general

person Andrew Coster
  sex: m
  office: NZL COP 2020-04 .. 2024-11 police chief

person Andrew Little
  sex: m
  office: NZL OPP 2014-11-18 .. 2017-08-01 opposition leader
  office: NZL GOV 2017-10-26 .. 2023-11-27 justice minister, defence minister

person Ashley Bloomfield
  sex: m
  office: NZL GOV 2018-06 .. 2022-07 director-general of health

person Bill English
  name: Sir Bill English
  sex: m
  office: NZL OPP 2001-10-08 .. 2003-10-28 opposition leader
  office: NZL GOV 2008-11-19 .. 2016-12-11 deputy prime minister, finance minister
  office: NZL GOV 2016-12-12 .. 2017-10-26 prime minister
  office: NZL OPP 2017-10-27 .. 2018-02-27 opposition leader

person Bob Parker
  sex: m
  office: NZL GOV 2007-10 .. 2013-10 mayor of Christchurch

person Brian Tamaki
  sex: m
  office: NZL REL 1998 .. church leader and protest leader

person Catherine Tizard
  name: Dame Catherine Tizard
  sex: f
  office: NZL GOV 1990-12-13 .. 1996-03-21 governor-general

person Chlöe Swarbrick
  name: Chloe Swarbrick
  sex: f
  office: NZL OPP 2017-10 .. co-leader of the Greens from 2024

person Chris Bishop
  sex: m
  office: NZL GOV 2023-11-27 .. minister

person Chris Hipkins
  sex: m
  office: NZL GOV 2017-10-26 .. 2023-01-24 minister
  office: NZL GOV 2023-01-25 .. 2023-11-27 prime minister
  office: NZL OPP 2023-11-28 .. opposition leader

person Christopher Luxon
  sex: m
  office: NZL BUS 2013-01 .. 2019-09 chief executive of Air New Zealand
  office: NZL OPP 2020-10 .. 2023-11-26 opposition politician, leader from 2021
  office: NZL GOV 2023-11-27 .. prime minister

person Cindy Kiro
  name: Dame Cindy Kiro
  sex: f
  office: NZL GOV 2021-10-21 .. governor-general

person Dame Te Atairangikaahu
  name: Te Atairangikaahu
  short: Te Atairangikaahu
  sex: f
  office: NZL REL 1966-05-23 .. 2006-08-15 Maori queen

person Damien O'Connor
  sex: m
  office: NZL GOV 2017-10-26 .. 2023-11-27 trade minister

person David Cunliffe
  sex: m
  office: NZL OPP 2013-09-15 .. 2014-09-30 opposition leader

person David Lange
  sex: m
  office: NZL GOV 1984-07-26 .. 1989-08-08 prime minister
  office: NZL LEG 1989-08-09 .. 1996-10 member of parliament

person David Seymour
  sex: m
  office: NZL OPP 2014-09 .. 2023-11-26 leader of ACT
  office: NZL GOV 2023-11-27 .. deputy prime minister from 2025

person Debbie Ngarewa-Packer
  sex: f
  office: NZL OPP 2020-04 .. co-leader of the Maori Party

person Don Brash
  sex: m
  office: NZL GOV 1988-09 .. 2002-04-26 governor of the central bank
  office: NZL OPP 2002-07 .. 2006-11-27 opposition leader

person Erica Stanford
  short: Stanford
  sex: f
  office: NZL GOV 2023-11-27 .. education minister, immigration minister

person Geoffrey Palmer
  name: Sir Geoffrey Palmer
  sex: m
  office: NZL GOV 1989-08-08 .. 1990-09-04 prime minister

person Gerry Brownlee
  sex: m
  office: NZL GOV 2008-11-19 .. 2017-10-26 minister, defence minister, foreign minister in 2017
  office: NZL LEG 2023-12-05 .. speaker of parliament

person Grant Robertson
  sex: m
  office: NZL OPP 2008-11 .. 2017-10-25 opposition politician
  office: NZL GOV 2017-10-26 .. 2023-11-27 finance minister

person Hana-Rawhiti Maipi-Clarke
  name: Hana-Rāwhiti Maipi-Clarke
  short: Maipi-Clarke
  sex: f
  office: NZL OPP 2023-10 .. Maori Party politician

person Hone Harawira
  sex: m
  office: NZL OPP 2005-09 .. 2017 Maori leader

person Jacinda Ardern
  name: Dame Jacinda Ardern
  sex: f
  office: NZL OPP 2008-11 .. 2017-10-25 opposition politician, leader from August 2017
  office: NZL GOV 2017-10-26 .. 2023-01-25 prime minister

person James Shaw
  sex: m
  office: NZL OPP 2015-05-30 .. 2017-10-25 co-leader of the Greens
  office: NZL GOV 2017-10-26 .. 2023-11-27 climate minister

person Jeanette Fitzsimons
  sex: f
  office: NZL OPP 1995 .. 2009-06 co-leader of the Greens

person Jenny Shipley
  sex: f
  office: NZL GOV 1990-11-02 .. 1997-12-07 minister
  office: NZL GOV 1997-12-08 .. 1999-12-05 prime minister
  office: NZL OPP 1999-12-06 .. 2001-10-08 opposition leader

person Jerry Mateparae
  name: Sir Jerry Mateparae
  sex: m
  office: NZL MIL 2006-05 .. 2011-01 chief of the defence force
  office: NZL GOV 2011-08-31 .. 2016-08-31 governor-general

person Jim Bolger
  sex: m
  office: NZL GOV 1990-11-02 .. 1997-12-08 prime minister
  office: NZL GOV 1998-07 .. 2002 ambassador to the United States

person John Key
  name: Sir John Key
  sex: m
  office: NZL OPP 2006-11-27 .. 2008-11-18 opposition leader
  office: NZL GOV 2008-11-19 .. 2016-12-12 prime minister

person Jonathan Coleman
  sex: m
  office: NZL GOV 2008-11-19 .. 2017-10-26 defence minister, health minister

person Judith Collins
  sex: f
  office: NZL GOV 2008-11-19 .. 2017-10-26 police minister, justice minister
  office: NZL OPP 2020-07-14 .. 2021-11-25 opposition leader
  office: NZL GOV 2023-11-27 .. 2026 defence minister

person Kevin Short
  sex: m
  office: NZL MIL 2018-07-01 .. 2024-06 chief of the defence force

person Kim Dotcom
  name: Kim Schmitz
  short: Dotcom
  sex: m
  office: NZL BUS 2005 .. internet businessman

person Len Brown
  sex: m
  office: NZL GOV 2010-11-01 .. 2016-10 mayor of Auckland

person Lianne Dalziel
  sex: f
  office: NZL GOV 1999-12 .. 2008-11 minister
  office: NZL GOV 2013-10 .. 2022-10 mayor of Christchurch

person Marama Davidson
  sex: f
  office: NZL OPP 2015-11 .. co-leader of the Greens

person Mark Burton
  sex: m
  office: NZL GOV 1999-12-10 .. 2007-10-31 defence minister to 2005

person Mark Mitchell
  sex: m
  office: NZL GOV 2017-05 .. 2017-10 defence minister
  office: NZL GOV 2023-11-27 .. police minister

person Max Bradford
  sex: m
  office: NZL GOV 1996-12 .. 1999-12-05 defence minister, enterprise minister

person Michael Cullen
  sex: m
  office: NZL GOV 1999-12-05 .. 2008-11-19 finance minister, deputy prime minister

person Michael Hardie Boys
  name: Sir Michael Hardie Boys
  short: Hardie Boys
  sex: m
  office: NZL GOV 1996-03-21 .. 2001-03-21 governor-general

person Mike Bush
  short: Bush
  sex: m
  office: NZL COP 2014-04 .. 2020-04-02 police chief

person Murray McCully
  sex: m
  office: NZL GOV 2008-11-19 .. 2017-05-02 foreign minister

person Nanaia Mahuta
  sex: f
  office: NZL GOV 2017-10-26 .. 2023-11-27 foreign minister from 2020

person Nga wai hono i te po
  name: Ngā Wai Hono i te Pō | Nga Wai Hono i te Po
  short: Nga wai hono i te po
  sex: f
  office: NZL REL 2024-09-05 .. Maori queen

person Nicola Willis
  sex: f
  office: NZL OPP 2018-04 .. 2023-11-26 opposition politician
  office: NZL GOV 2023-11-27 .. finance minister

person Patsy Reddy
  name: Dame Patsy Reddy
  sex: f
  office: NZL GOV 2016-09-28 .. 2021-09-28 governor-general

person Peeni Henare
  sex: m
  office: NZL GOV 2017-10-26 .. 2023-11-27 defence minister from 2020

person Phil Goff
  sex: m
  office: NZL GOV 1999-12-10 .. 2008-11-18 foreign minister to 2005, defence minister
  office: NZL OPP 2008-11-19 .. 2011-12-13 opposition leader
  office: NZL GOV 2016-11-01 .. 2022-10-28 mayor of Auckland
  office: NZL GOV 2023-01 .. 2025-03 high commissioner to Britain

person Phil Twyford
  sex: m
  office: NZL GOV 2017-10-26 .. 2023-02 minister

person Pita Sharples
  sex: m
  office: NZL OPP 2004-07 .. 2008-11-18 co-leader of the Maori Party
  office: NZL GOV 2008-11-19 .. 2014-09 Maori affairs minister

person Rawiri Waititi
  sex: m
  office: NZL OPP 2020-10 .. co-leader of the Maori Party

person Ron Mark
  short: Ron Mark
  sex: m
  office: NZL GOV 2017-10-26 .. 2020-11-06 defence minister

person Ruth Richardson
  short: Richardson
  sex: f
  office: NZL GOV 1990-11-02 .. 1993-11-29 finance minister

person Shane Jones
  sex: m
  office: NZL GOV 2023-11-27 .. resources minister

person Silvia Cartwright
  name: Dame Silvia Cartwright
  sex: f
  office: NZL GOV 2001-04-04 .. 2006-08-04 governor-general

person Simon Bridges
  sex: m
  office: NZL OPP 2018-02-27 .. 2020-05-22 opposition leader

person Stuart Nash
  sex: m
  office: NZL GOV 2017-10-26 .. 2023-03 police minister

person Tariana Turia
  sex: f
  office: NZL GOV 1999-12 .. 2004-05 minister
  office: NZL OPP 2004-07 .. 2008-11-18 co-leader of the Maori Party
  office: NZL GOV 2008-11-19 .. 2014-09 minister

person Tim Groser
  sex: m
  office: NZL GOV 2008-11-19 .. 2015-12 trade minister
  office: NZL GOV 2016-01 .. 2018 ambassador to the United States

person Tim Keating
  sex: m
  office: NZL MIL 2014-02 .. 2018-06-30 chief of the defence force

person Todd McClay
  sex: m
  office: NZL GOV 2014-10 .. 2017-10-26 trade minister
  office: NZL GOV 2023-11-27 .. trade minister

person Todd Muller
  sex: m
  office: NZL OPP 2020-05-22 .. 2020-07-14 opposition leader

person Tony Davies
  sex: m
  office: NZL MIL 2024-06 .. chief of the defence force

person Tuheitia Paki
  name: King Tuheitia | Kiingi Tuheitia | Te Arikinui Tuheitia Paki
  short: Tuheitia | Paki
  sex: m
  office: NZL REL 2006-08-21 .. 2024-08-30 Maori king

person Wayne Brown
  sex: m
  office: NZL GOV 2022-10-28 .. mayor of Auckland

person Wayne Mapp
  sex: m
  office: NZL GOV 2008-11-19 .. 2011-12-14 defence minister

person Winston Peters
  sex: m
  office: NZL GOV 1990-11-02 .. 1991-10-02 minister
  office: NZL OPP 1993-07 .. 1996-12-15 leader of New Zealand First
  office: NZL GOV 1996-12-16 .. 1998-08-14 deputy prime minister, treasurer
  office: NZL OPP 1998-08-15 .. 2005-10-18 leader of New Zealand First
  office: NZL GOV 2005-10-19 .. 2008-08-29 foreign minister
  office: NZL OPP 2008-08-30 .. 2017-10-25 leader of New Zealand First
  office: NZL GOV 2017-10-26 .. 2020-11-06 deputy prime minister and foreign minister
  office: NZL OPP 2020-11-07 .. 2023-11-26 leader of New Zealand First
  office: NZL GOV 2023-11-27 .. foreign minister, deputy prime minister to 2025

# PLW Palau

person Johnson Toribiong
  sex: m
  office: PLW GOV 2009-01-15 .. 2013-01-17 president

person Kuniwo Nakamura
  sex: m
  office: PLW GOV 1993-01-01 .. 2001-01-19 president

person Ngiratkel Etpison
  sex: m
  office: PLW GOV 1989-01-01 .. 1993-01-01 president

person Surangel Whipps
  name: Surangel Whipps Jr. | Surangel Whipps Jr
  short: Whipps
  sex: m
  office: PLW GOV 2021-01-21 .. president

person Tommy Remengesau
  name: Tommy Remengesau Jr. | Tommy Esang Remengesau Jr.
  short: Remengesau
  sex: m
  office: PLW GOV 2001-01-19 .. 2009-01-15 president
  office: PLW GOV 2013-01-17 .. 2021-01-21 president

# PNG Papua New Guinea

person Allan Bird
  short: Bird
  sex: m
  office: PNG GOV 2017-08 .. governor of East Sepik

person Belden Namah
  sex: m
  office: PNG OPP 2010 .. 2011-08-01 opposition leader
  office: PNG GOV 2011-08-02 .. 2012-07 deputy prime minister
  office: PNG OPP 2012-08 .. opposition leader

person Bill Skate
  name: Sir Bill Skate
  sex: m
  office: PNG GOV 1995 .. 1997-07-21 governor of Port Moresby
  office: PNG GOV 1997-07-22 .. 1999-07-14 prime minister

person Billy Joseph
  sex: m
  office: PNG GOV 2024-01 .. defence minister

person Bob Dadae
  name: Sir Bob Dadae
  sex: m
  office: PNG GOV 2017-02-28 .. governor-general

person David Manning
  sex: m
  office: PNG COP 2019-12 .. police chief

person Don Polye
  sex: m
  office: PNG GOV 2007-08 .. 2014-03 minister, foreign minister, treasurer
  office: PNG OPP 2014-12 .. 2017-07 opposition leader

person Francis Ona
  sex: m
  office: PNG REB 1988-11 .. 2005-07-24 leader of the Bougainville Revolutionary Army

person Gary Juffa
  sex: m
  office: PNG GOV 2012-07 .. governor of Oro

person Ishmael Toroama
  sex: m
  office: PNG REB 1988-11 .. 1998-04 commander of the Bougainville Revolutionary Army
  office: PNG GOV 2020-09-25 .. president of Bougainville

person James Marape
  sex: m
  office: PNG GOV 2012-08 .. 2019-04-11 finance minister
  office: PNG OPP 2019-04-12 .. 2019-05-29 opposition politician
  office: PNG GOV 2019-05-30 .. prime minister

person James Tanis
  sex: m
  office: PNG REB 1990 .. 1998 Bougainville rebel
  office: PNG GOV 2009-01-06 .. 2010-06-10 president of Bougainville

person Jerry Singirok
  sex: m
  office: PNG MIL 1995-10 .. 1997-03-17 defence force commander
  office: PNG MIL 1998-10 .. 2000 defence force commander

person John Giheno
  sex: m
  office: PNG GOV 1997-03-27 .. 1997-06-02 acting prime minister

person John Momis
  sex: m
  office: PNG GOV 1999-12 .. 2005-06 governor of Bougainville
  office: PNG GOV 2010-06-10 .. 2020-09-25 president of Bougainville

person John Rosso
  sex: m
  office: PNG GOV 2022-08 .. deputy prime minister

person Joseph Kabui
  sex: m
  office: PNG PRE 1990 .. 2005-06-14 Bougainville leader
  office: PNG GOV 2005-06-15 .. 2008-06-07 president of Bougainville

person Julius Chan
  name: Sir Julius Chan
  sex: m
  office: PNG GOV 1994-08-30 .. 1997-03-27 prime minister
  office: PNG GOV 1997-06-02 .. 1997-07-22 prime minister
  office: PNG GOV 2007-08 .. 2025-01-30 governor of New Ireland

person Justin Tkatchenko
  name: Justin Tkachenko
  sex: m
  office: PNG GOV 2012-08 .. 2023-05-12 minister, foreign minister from 2022
  office: PNG GOV 2024-01 .. foreign minister

person Mekere Morauta
  name: Sir Mekere Morauta
  sex: m
  office: PNG GOV 1999-07-14 .. 2002-08-05 prime minister
  office: PNG OPP 2007 .. 2011-07 opposition leader
  office: PNG OPP 2017 .. 2020-12-19 opposition politician

person Michael Ogio
  name: Sir Michael Ogio
  sex: m
  office: PNG GOV 2011-02-25 .. 2017-02-18 governor-general

person Michael Somare
  name: Sir Michael Somare
  sex: m
  office: PNG GOV 1988-07 .. 1992-07 foreign minister
  office: PNG GOV 1999-12 .. 2000-12 foreign minister
  office: PNG GOV 2002-08-05 .. 2011-08-02 prime minister
  office: PNG OPP 2011-08-03 .. 2012-07 rival prime minister
  office: PNG GOV 2012-08 .. 2017-07 governor of East Sepik

person Paias Wingti
  sex: m
  office: PNG GOV 1992-07-17 .. 1994-08-30 prime minister

person Patrick Pruaitch
  sex: m
  office: PNG GOV 2007 .. 2017-05 treasurer
  office: PNG OPP 2017-08 .. 2019-05 opposition leader
  office: PNG GOV 2019-06 .. 2020-11 foreign minister

person Paulias Matane
  name: Sir Paulias Matane
  sex: m
  office: PNG GOV 2004-06-29 .. 2010-12-13 governor-general

person Peter O'Neill
  sex: m
  office: PNG OPP 2004 .. 2010-06 politician
  office: PNG GOV 2010-07 .. 2011-08-01 finance minister
  office: PNG GOV 2011-08-02 .. 2019-05-29 prime minister
  office: PNG OPP 2019-05-30 .. opposition politician

person Peter Tsiamalili
  name: Peter Tsiamalili Jr.
  short: Tsiamalili
  sex: m
  office: PNG GOV 2024 .. police minister

person Powes Parkop
  sex: m
  office: PNG GOV 2007-08 .. governor of Port Moresby

person Rabbie Namaliu
  name: Sir Rabbie Namaliu
  sex: m
  office: PNG GOV 1988-07-04 .. 1992-07-17 prime minister
  office: PNG GOV 2002-08 .. 2007-08 foreign minister, finance minister

person Rimbink Pato
  sex: m
  office: PNG GOV 2012-08 .. 2019-05 foreign minister

person Sam Abal
  sex: m
  office: PNG GOV 2007-08 .. 2011-08-02 foreign minister, acting prime minister

person Sam Kauona
  sex: m
  office: PNG REB 1988-11 .. 1998-04 commander of the Bougainville Revolutionary Army

person Silas Atopare
  name: Sir Silas Atopare
  sex: m
  office: PNG GOV 1997-11 .. 2003-11 governor-general

person Soroi Eoe
  sex: m
  office: PNG GOV 2019-12 .. 2022-08 foreign minister

person Theodore Miriung
  sex: m
  office: PNG GOV 1995-04-10 .. 1996-10-12 premier of Bougainville

person Win Bakri Daki
  name: Win Daki
  sex: m
  office: PNG GOV 2022-08 .. 2024-01 defence minister

person Wiwa Korowi
  name: Sir Wiwa Korowi
  sex: m
  office: PNG GOV 1991-11 .. 1997-11 governor-general

# PYF French Polynesia

person Gaston Flosse
  sex: m
  office: PYF GOV 1991-04-04 .. 2004-06-14 president
  office: PYF GOV 2013-05-17 .. 2014-09-05 president

person Moetai Brotherson
  sex: m
  office: PYF GOV 2023-05-12 .. president

person Oscar Temaru
  sex: m
  office: PYF OPP 1977 .. 2004-06-13 independence leader
  office: PYF GOV 2004-06-14 .. 2004-10-23 president
  office: PYF OPP 2004-10-24 .. 2005-03-02 independence leader
  office: PYF GOV 2005-03-03 .. 2006-12-26 president
  office: PYF OPP 2006-12-27 .. 2011-03-31 independence leader
  office: PYF GOV 2011-04-01 .. 2013-05-17 president
  office: PYF OPP 2013-05-18 .. 2023-05-11 independence leader

person Édouard Fritch
  name: Edouard Fritch
  sex: m
  office: PYF GOV 2014-09-12 .. 2023-05-12 president

# SLB Solomon Islands

person Allan Kemakeza
  name: Sir Allan Kemakeza
  sex: m
  office: SLB GOV 2001-12-17 .. 2006-04-20 prime minister

person Andrew Nori
  sex: m
  office: SLB REB 2000-01 .. 2000-10 spokesman of the Malaita Eagle Force

person Bartholomew Ulufa'alu
  sex: m
  office: SLB GOV 1997-08-27 .. 2000-06-30 prime minister
  office: SLB GOV 2006-05 .. 2006-10 finance minister

person Daniel Suidani
  sex: m
  office: SLB GOV 2019-06 .. 2023-02-07 premier of Malaita

person Danny Philip
  sex: m
  office: SLB GOV 2010-08-25 .. 2011-11-16 prime minister

person David Vunagi
  name: Sir David Vunagi
  sex: m
  office: SLB GOV 2019-07-08 .. 2024-07-07 governor-general

person Derek Sikua
  sex: m
  office: SLB GOV 2007-12-20 .. 2010-08-25 prime minister

person Francis Billy Hilly
  sex: m
  office: SLB GOV 1993-06-18 .. 1994-11-07 prime minister

person Gordon Darcy Lilo
  sex: m
  office: SLB GOV 2011-11-16 .. 2014-12-09 prime minister

person Harold Keke
  sex: m
  office: SLB REB 1998-12 .. 2003-08-13 leader of the Isatabu Freedom Movement

person Jeremiah Manele
  sex: m
  office: SLB GOV 2019-04-30 .. 2024-05-01 foreign minister
  office: SLB GOV 2024-05-02 .. prime minister

person Jimmy Rasta
  name: Jimmy Lusibaea
  sex: m
  office: SLB REB 1999 .. 2003-08 commander of the Malaita Eagle Force

person Manasseh Sogavare
  sex: m
  office: SLB GOV 2000-06-30 .. 2001-12-17 prime minister
  office: SLB GOV 2006-05-04 .. 2007-12-20 prime minister
  office: SLB OPP 2007-12-21 .. 2014-12-08 opposition leader
  office: SLB GOV 2014-12-09 .. 2017-11-15 prime minister
  office: SLB GOV 2017-11-16 .. 2019-04-23 deputy prime minister
  office: SLB GOV 2019-04-24 .. 2024-05-02 prime minister
  office: SLB GOV 2024-05-05 .. 2025-04 finance minister

person Matthew Wale
  sex: m
  office: SLB OPP 2019-05 .. opposition leader

person Peter Kenilorea
  name: Peter Kenilorea Jr. | Peter Kenilorea Jr
  short: Kenilorea
  sex: m
  office: SLB OPP 2019-05 .. opposition politician

person Peter Shanel Agovaka
  sex: m
  office: SLB GOV 2024-05 .. foreign minister

person Rick Houenipwela
  name: Rick Hou
  short: Houenipwela | Hou
  sex: m
  office: SLB GOV 2017-11-16 .. 2019-04-24 prime minister

person Snyder Rini
  sex: m
  office: SLB GOV 2006-04-20 .. 2006-05-04 prime minister

person Solomon Mamaloni
  sex: m
  office: SLB GOV 1989-03-28 .. 1993-06-18 prime minister
  office: SLB GOV 1994-11-07 .. 1997-08-27 prime minister

# TON Tonga

person 'Aisake Eke
  name: Aisake Eke | Aisake Valu Eke
  short: Eke
  sex: m
  office: TON GOV 2025-01-22 .. 2025-12-18 prime minister

person 'Akilisi Pohiva
  name: Akilisi Pohiva | Samuela 'Akilisi Pohiva
  short: Pohiva
  sex: m
  office: TON OPP 1987 .. 2014-12-29 democracy campaigner
  office: TON GOV 2014-12-30 .. 2019-09-12 prime minister

person Baron Vaea
  sex: m
  office: TON GOV 1991-08-22 .. 2000-01-03 prime minister

person Feleti Sevele
  name: Fred Sevele
  sex: m
  office: TON GOV 2006-02-11 .. 2010-12-22 prime minister

person King George Tupou V
  name: George Tupou V | Siaosi Tupou V
  short: Tupou | Tupou V
  sex: m
  office: TON GOV 1979 .. 2012-03-18 king from 2006, crown prince before

person King Taufa'ahau Tupou IV
  name: Taufa'ahau Tupou IV | King Taufa'ahau Tupou
  short: Taufa'ahau | Tupou IV | Tupou
  sex: m
  office: TON GOV 1965-12-16 .. 2006-09-10 king

person King Tupou VI
  name: Tupou VI | Prince 'Ulukalala Lavaka Ata | Prince Ulukalala Lavaka Ata | King Tupou VI of Tonga
  short: Tupou | Tupou VI
  sex: m
  office: TON GOV 2000-01-03 .. 2006-02-11 prime minister
  office: TON GOV 2012-03-18 .. king

person Lord Fakafanua
  name: Fatafehi Fakafanua
  short: Fakafanua
  sex: m
  office: TON LEG 2012-07 .. 2025-12-17 speaker of parliament
  office: TON GOV 2025-12-18 .. prime minister

person Lord Tu'ivakano
  name: Siale'ataongo Tu'ivakano | Lord Tuivakano
  short: Tu'ivakano | Tuivakano
  sex: m
  office: TON GOV 2010-12-22 .. 2014-12-30 prime minister

person Pohiva Tu'i'onetoa
  name: Pohiva Tuionetoa | Pohiva Tu'ionetoa
  short: Tu'i'onetoa | Tuionetoa | Tu'ionetoa
  sex: m
  office: TON GOV 2019-09-27 .. 2021-12-27 prime minister

person Siaosi Sovaleni
  name: Hu'akavameiliku | Siaosi 'Ofakivahafolau Sovaleni
  short: Sovaleni | Hu'akavameiliku
  sex: m
  office: TON GOV 2021-12-27 .. 2024-12-09 prime minister

# TUV Tuvalu

person Apisai Ielemia
  sex: m
  office: TUV GOV 2006-08-14 .. 2010-09-29 prime minister

person Bikenibeu Paeniu
  sex: m
  office: TUV GOV 1989-10-16 .. 1993-12-10 prime minister
  office: TUV GOV 1996-12-24 .. 1999-04-27 prime minister

person Enele Sopoaga
  sex: m
  office: TUV GOV 2013-08-01 .. 2019-09-19 prime minister

person Feleti Teo
  sex: m
  office: TUV GOV 2024-02-26 .. prime minister

person Ionatana Ionatana
  sex: m
  office: TUV GOV 1999-04-27 .. 2000-12-08 prime minister

person Kamuta Latasi
  sex: m
  office: TUV GOV 1993-12-10 .. 1996-12-24 prime minister

person Kausea Natano
  sex: m
  office: TUV GOV 2019-09-19 .. 2024-02-26 prime minister

person Koloa Talake
  sex: m
  office: TUV GOV 2001-12-14 .. 2002-08-02 prime minister

person Maatia Toafa
  sex: m
  office: TUV GOV 2004-08-27 .. 2006-08-14 prime minister
  office: TUV GOV 2010-09-29 .. 2010-12-24 prime minister

person Saufatu Sopoanga
  sex: m
  office: TUV GOV 2002-08-02 .. 2004-08-27 prime minister

person Simon Kofe
  sex: m
  office: TUV GOV 2019-09 .. 2023-07 foreign minister
  office: TUV GOV 2024-02 .. minister

person Tofiga Vaevalu Falani
  name: Tofiga Falani
  sex: m
  office: TUV GOV 2021-09-28 .. governor-general

person Willy Telavi
  sex: m
  office: TUV GOV 2010-12-24 .. 2013-08-01 prime minister

# VUT Vanuatu

person Baldwin Lonsdale
  sex: m
  office: VUT GOV 2014-09-22 .. 2017-06-17 president

person Barak Sope
  sex: m
  office: VUT GOV 1999-11-25 .. 2001-04-13 prime minister

person Bob Loughman
  sex: m
  office: VUT GOV 2020-04-20 .. 2022-11-04 prime minister

person Charlot Salwai
  sex: m
  office: VUT GOV 2016-02-11 .. 2020-04-20 prime minister
  office: VUT GOV 2023-10-06 .. 2025-02-11 prime minister

person Donald Kalpokas
  sex: m
  office: VUT GOV 1991-09-06 .. 1991-12-16 prime minister
  office: VUT GOV 1998-03-30 .. 1999-11-25 prime minister

person Edward Natapei
  sex: m
  office: VUT GOV 2001-04-13 .. 2004-07-29 prime minister
  office: VUT GOV 2008-09-22 .. 2010-12-02 prime minister

person Ham Lini
  sex: m
  office: VUT GOV 2004-12-11 .. 2008-09-22 prime minister

person Ishmael Kalsakau
  name: Alatoi Ishmael Kalsakau
  sex: m
  office: VUT GOV 2022-11-04 .. 2023-09-04 prime minister

person Jean-Marie Leye
  name: Jean Marie Leye Lenelgau
  short: Leye
  sex: m
  office: VUT GOV 1994-03-02 .. 1999-03-02 president

person Joe Natuman
  sex: m
  office: VUT GOV 2014-05-15 .. 2015-06-11 prime minister

person Jotham Napat
  sex: m
  office: VUT GOV 2025-02-11 .. prime minister

person Kalkot Mataskelekele
  sex: m
  office: VUT GOV 2004-08-16 .. 2009-08-16 president

person Maxime Carlot Korman
  name: Maxime Carlot
  short: Carlot Korman | Korman | Carlot
  sex: m
  office: VUT GOV 1991-12-16 .. 1995-12-21 prime minister
  office: VUT GOV 1996-02-23 .. 1996-09-30 prime minister

person Moana Carcasses
  name: Moana Carcasses Kalosil | Moana Kalosil Carcasses
  short: Carcasses | Kalosil
  sex: m
  office: VUT GOV 2013-03-23 .. 2014-05-15 prime minister

person Nikenike Vurobaravu
  sex: m
  office: VUT GOV 2022-07-23 .. president

person Ralph Regenvanu
  sex: m
  office: VUT GOV 2011 .. 2020-04 minister, foreign minister from 2017
  office: VUT OPP 2020-05 .. 2022-10 opposition leader
  office: VUT GOV 2022-11 .. climate minister

person Sato Kilman
  sex: m
  office: VUT GOV 2010-12-02 .. 2013-03-23 prime minister
  office: VUT GOV 2015-06-11 .. 2016-02-11 prime minister
  office: VUT GOV 2023-09-04 .. 2023-10-06 prime minister

person Serge Vohor
  sex: m
  office: VUT GOV 1995-12-21 .. 1996-02-23 prime minister
  office: VUT GOV 1996-09-30 .. 1998-03-30 prime minister
  office: VUT GOV 2004-07-29 .. 2004-12-11 prime minister

person Seule Simeon
  name: Seoule Simeon
  short: Simeon
  sex: m
  office: VUT LEG 2022-06 .. 2022-07-05 speaker of parliament
  office: VUT GOV 2022-07-06 .. 2022-07-22 acting president
  office: VUT LEG 2022-07-23 .. 2022-08-18 speaker of parliament

person Tallis Obed Moses
  name: Obed Moses Tallis | Tallis Moses
  short: Moses | Tallis
  sex: m
  office: VUT GOV 2017-07-06 .. 2022-07-06 president

person Walter Lini
  name: Father Walter Lini
  sex: m
  office: VUT GOV 1980-07-30 .. 1991-09-06 prime minister

# WSM Samoa

person Fiame Naomi Mata'afa
  name: Fiamē Naomi Mataʻafa | Fiame Naomi Mataafa
  short: Fiame | Mata'afa | Mataafa | Mataʻafa
  sex: f
  office: WSM GOV 1991 .. 2020-09-11 minister, deputy prime minister
  office: WSM OPP 2020-09-12 .. 2021-05-23 leader of FAST
  office: WSM GOV 2021-05-24 .. 2025-09-16 prime minister

person La'auli Leuatea Schmidt
  name: Laauli Leuatea Polataivao Fosi Schmidt | La'auli Leuatea Polataivao | Laaulialemalietoa Leuatea Schmidt
  short: La'auli | Schmidt | Laauli
  sex: m
  office: WSM PTY 2020-06 .. 2025-09-15 leader of FAST
  office: WSM GOV 2025-09-16 .. prime minister

person Malietoa Tanumafili II
  name: Malietoa Tanumafili
  short: Malietoa
  sex: m
  office: WSM GOV 1962-01-01 .. 2007-05-11 head of state

person Tofilau Eti Alesana
  short: Tofilau | Alesana
  sex: m
  office: WSM GOV 1988-04-11 .. 1998-11-23 prime minister

person Tuiatua Tupua Tamasese Efi
  name: Tupua Tamasese Efi | Tui Atua Tupua Tamasese Efi
  short: Efi | Tuiatua | Tamasese
  sex: m
  office: WSM GOV 2007-06-20 .. 2017-07-21 head of state

person Tuilaepa Sailele Malielegaoi
  name: Tuilaepa Aiono Sailele Malielegaoi | Tuilaepa Lupesoliai Sailele Malielegaoi
  short: Tuilaepa | Malielegaoi
  sex: m
  office: WSM GOV 1998-11-23 .. 2021-05-23 prime minister
  office: WSM OPP 2021-07 .. opposition leader

person Tuimalealiifano Vaaletoa Sualauvi II
  name: Tuimaleali'ifano Va'aleto'a Sualauvi II | Tuimalealiʻifano Vaʻaletoʻa Sualauvi II | Va'aletoa Sualauvi II | Vaaletoa Sualauvi II
  short: Tuimalealiifano | Tuimaleali'ifano | Sualauvi
  sex: m
  office: WSM GOV 2017-07-21 .. head of state
