# CONSULT: meetings, talks, negotiations, visits, calls, mediation.
@source compiled by the demarche authors
@licence CC0-1.0

noun arbitration
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + Arbitration between Eritrea and Yemen began.

noun arrival
  code: CONSULT 042 visit
  actor: poss | of | by
  recipient: in | at
  if: poss@actor | of@actor
  if: in@actor
  if: poss@person | of@person
  unless: of^&non-officials
  unless: poss^&non-officials
  + The Dutch foreign minister's arrival in Indonesia was delayed.
  - The arrival of refugees in Malta.

noun arrival
  code: CONSULT 042 visit
  actor: poss | by | of | light | mod | from
  recipient: to | in
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor | from@actor
  if: to | in@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: of=tourist,scientist,singer,band,team
  unless: poss=singer,band,team,tourist
  + The Chinese premier's arrival in Nairobi was shown.
  - The band's arrival in Rome was shown.

noun audience
  code: CONSULT 043 visit
  actor: with | poss
  recipient: with | poss
  if: with@actor
  if: light@actor | poss@actor
  unless: sentence^&show-business
  + Walesa had an audience with the Pope.
  - The Polish comedian has an audience with his fans.

noun audience
  code: CONSULT 043 visit
  actor: poss | light | mod
  recipient: with
  if: with@actor
  unless: sentence^&show-business
  + An audience with the Iraqi leader was granted.
  - An audience of ten came.

noun backchannel
  code: CONSULT 040
  actor: between | light
  recipient: with | between
  if: between@actor | light@actor
  + A backchannel between Havana and Washington was set up.
  - The backchannel with Dublin's fans was closed.

noun bargaining
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + Bargaining between London and Brussels went on.

noun breakfast
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + Thatcher's breakfast with Gorbachev was brief.

noun call
  code: CONSULT 041 phone
  actor: between | poss | from | light | mod | by
  recipient: with | to | between
  if: with@actor | to@actor | between@actor
  if: mod=phone,telephone,video,conference | with@actor
  unless: infinitive
  unless: for
  unless: sentence^emergency,hotline
  + The Indian prime minister's phone call with the Chinese president lasted two hours.
  + Turkey's call with Russia on grain was short.
  - The phone call to the police came late.
  - Italy's call for calm was heard.

noun conference
  code: CONSULT 040 multilateral
  actor: of | between | light | mod
  recipient: with | between
  if: mod=peace,international,donor,disarmament,summit,security,constitutional
  if: of@actor | between@actor | with@actor | mod@actor | light@actor
  unless: mod=press,news,party
  + A peace conference of Somali leaders met in Djibouti.
  - The minister gave a news conference.

noun conference
  code: CONSULT 040 multilateral
  actor: of | between | light | by | poss
  recipient: with | between
  if: mod=peace,donor,donors,reconstruction,climate,international,regional,follow-up,ministerial,summit,UN,disarmament,unity,reconciliation,pledging,security,arms,Geneva
  unless: mod=news,press,player
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + A peace conference on Somalia will open in Nairobi.
  - The coach gave a press conference in Nairobi.

noun consultation
  code: CONSULT 040
  actor: between | of | light | mod | poss
  recipient: with | between
  if: with@actor | between@actor | light@actor
  unless: with^doctor,patient | with^&business-partners
  + Consultations between Bonn and Paris continued on Monday.
  - A consultation with a doctor costs ten dollars.

noun contact
  code: CONSULT 040
  actor: between | poss | light | mod
  recipient: with | between
  if: mod=direct,secret,high-level,diplomatic,indirect,back-channel,official,first,informal
  if: with@actor | between@actor
  unless: mod=eye,physical
  + Secret contacts between Norway and the PLO began in 1992.
  - Direct contact with the skin is harmful.

noun contact
  code: CONSULT 040
  actor: between | subj | light | poss
  recipient: with | between
  if: with@actor | between@actor
  if: subj@actor | light@actor | between@actor | plural
  unless: mod=eye,physical,sexual
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^virus,infect,infection
  + Contacts between Seoul and Pyongyang were cut.
  - Contacts between the wires were cut.

noun conversation
  code: CONSULT 041 phone
  actor: between | poss | light
  recipient: with | between
  if: mod=phone,telephone,video
  if: with@actor | between@actor | poss@actor
  unless: sentence^&company-words
  + The telephone conversation between Kohl and Gorbachev was long.
  - A telephone conversation between lovers.

noun conversation
  code: CONSULT 040
  actor: between | poss | light
  recipient: with | between
  if: with@actor | between@actor
  unless: with^&press
  unless: sentence^&company-words
  + The conversation between Mandela and De Klerk took place in Cape Town.
  - A conversation with the CNN reporter.

noun conversation
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + Macron's conversation with Raisi was short.

noun dash
  code: CONSULT 042 visit
  actor: poss | by | of | light | mod | from
  recipient: to | in
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor | from@actor
  if: to | in@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: of=tourist,scientist,singer,band,team
  unless: poss=singer,band,team,tourist
  + The British minister's dash to Dublin helped.

noun deliberation
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + Deliberations between the Libyan sides began.

noun dialogue
  code: CONSULT 046
  actor: between | of | light | mod
  recipient: with | between
  if: with@actor | between@actor | light@actor
  unless: sentence^&company-words
  + Dialogue between Cyprus and Turkey reopened in July.
  - The film's dialogue is dull.

noun dialogue
  code: CONSULT 046
  actor: between | among | poss | light | mod
  recipient: with | between | among
  if: poss@actor | among@actor | mod@actor
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ghana's dialogue with Togo began.
  - The dialogue of the film is dull.

noun diplomacy
  code: CONSULT 045 third-party
  actor: poss | by | light | mod
  recipient: between
  if: mod=shuttle
  + Kissinger's shuttle diplomacy between Israel and Syria paid off.

noun diplomacy
  code: CONSULT 045 third-party
  actor: poss | by | of | mod | light
  recipient: between | in | with
  if: mod=shuttle,telephone
  + Shuttle diplomacy by Kissinger began.
  - His diplomacy was known.

noun discussion
  code: CONSULT 040
  actor: between | of | light | mod | poss
  recipient: with | between
  if: with@actor | between@actor | light@actor
  unless: with^&business-partners
  unless: mod=panel
  unless: sentence^&company-words
  + Discussions between Angola and Zaire took place in Luanda.
  - A panel discussion with the Mexican novelist follows.

noun discussion
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + Discussions between Oman and Yemen began.
  - The discussion between the actors was loud.

noun effort
  code: CONSULT 045 third-party
  actor: poss | by | of | light | mod
  recipient: between | in | with
  if: mod=mediation,peace,diplomatic,peacemaking,reconciliation
  if: poss@actor | by@actor | light@actor | mod@actor
  unless: sentence^&sport
  + The emir launched a mediation effort between Chad and Sudan.
  - The effort of the team paid off.

noun encounter
  code: CONSULT 040
  actor: between | poss
  recipient: with | between
  if: between@actor | with@actor
  unless: mod=close,sexual,first-round
  unless: sentence^&sport
  unless: sentence^police,soldier,troop,troops,gunmen
  + The encounter between Castro and the Pope made history.
  - The encounter between bears and hikers ended well.

noun foray
  code: CONSULT 042 visit
  actor: poss | by | of | light | mod | from
  recipient: to | in
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor | from@actor
  if: to | in@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: of=tourist,scientist,singer,band,team
  unless: poss=singer,band,team,tourist
  + Sarkozy's foray to Tripoli was brief.

noun forum
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  unless: mod=university,NBC,CNN,leadership,town,candidate,online,commander | sentence^&election-word | sentence^&campaign-word
  + The forum between China and African states began.

noun gathering
  code: CONSULT 040 multilateral
  actor: of | between | light | mod
  recipient: with
  if: of@actor | mod@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + A gathering of NATO ministers was held in Sofia.
  - A gathering of cats sat on the wall.

noun handshake
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + The handshake between Rabin and Arafat was shown.
  - The handshake between the captains was short.

noun intercession
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + The pope's intercession with Cuba helped.

noun journey
  code: CONSULT 042 visit
  actor: poss | by | of | light | mod | from
  recipient: to | in
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor | from@actor
  if: to | in@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: of=tourist,scientist,singer,band,team
  unless: poss=singer,band,team,tourist
  + The pope's journey to Iraq ended.
  - The band's journey to Rome ended.

noun luncheon
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + The emir's luncheon with the French president was brief.

noun mediation
  code: CONSULT 045 third-party
  actor: poss | by | of | mod | light | from
  recipient: between | in
  if: poss@actor | by@actor | of@actor | mod@actor | light@actor
  + Qatar's mediation between Hamas and Israel continued.
  + Under Egyptian mediation, Gaza's factions talked.
  - Family mediation is cheap.

noun mediation
  code: CONSULT 045 third-party
  actor: poss | by | of | mod | light | from
  recipient: between | in | with
  if: between@actor | mod@actor | from@actor | subj@actor
  + Mediation between the two Somali clans went on.
  - Mediation in divorce is cheap.

noun mediation
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + Qatar's mediation between Chad and the rebels began.

noun mediator
  code: CONSULT 045 third-party
  actor: mod | poss | from
  recipient: between | in
  if: between@actor
  + The Swedish mediator between Iraq and Iran left for Baghdad.
  - The mediator between the brothers was an aunt.

noun meeting
  code: CONSULT 040 multilateral
  actor: of | between | mod
  recipient: with
  if: of=&officials | of^minister,leader,foreign minister,head
  if: of^NATO,EU,Arab,African,ASEAN,Commonwealth,UN,OPEC,G7,G20,Nordic,non-aligned | mod^NATO,EU,ASEAN,Security Council,OPEC,G20
  unless: sentence^&company-words
  + A meeting of NATO foreign ministers opened in Brussels.
  - A meeting of union leaders was dull.

noun meeting
  code: CONSULT 040
  actor: between | of | poss | light | mod | among
  recipient: with | between | among
  if: with@actor | between@actor | of@actor | poss@actor | among@actor
  unless: mod=annual,board,shareholder,cabinet,town hall,prayer
  unless: with^&business-partners
  unless: sentence^&sport
  unless: sentence^&company-words
  + The meeting between Egypt and Israel took place in Jerusalem.
  + Putin's meeting with Lukashenko lasted an hour.
  - The annual meeting of the firm is in Rome.

noun meeting
  code: CONSULT 040
  actor: between | of | among | poss | light | mod
  recipient: with | between | among
  if: light@actor | mod@actor | of@actor | between | in@actor | at@actor
  unless: mod=annual,board,shareholder,cabinet,town hall,prayer,committee,council,rally,press,public,general,mass,party,policy,monthly,rate
  unless: with^&business-partners
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&show-business
  + A meeting between the two Yemeni sides was held.
  - The meeting of the board was short.

noun mini-summit
  code: CONSULT 040 multilateral
  actor: between | of | light | mod
  recipient: with | between
  if: between@actor | of@actor | mod@actor | with@actor
  + A mini-summit between Angola and Rwanda was held in Luanda.

noun mission
  code: CONSULT 045 third-party
  actor: poss | by | of | light | mod | subj
  recipient: between | to | in | with
  if: mod=mediation,peace,diplomatic,goodwill,fact-finding
  if: poss@actor | by@actor | light@actor | to@actor | between@actor
  unless: sentence^embassy,consulate
  + Algeria's mediation mission between Mali and the rebels failed.
  - The diplomatic bag got lost.

noun negotiation
  code: CONSULT 046
  actor: between | of | light | mod | poss | among
  recipient: with | between | among
  if: with@actor | between@actor | among@actor | light@actor | mod@actor | poss@actor
  unless: mod^&business-talks
  unless: with^&business-partners
  unless: sentence^&sport
  unless: sentence^&company-words
  + Negotiations between Spain and Britain on Gibraltar resumed.
  - Negotiations between the club and the agent dragged on.

noun negotiation
  code: CONSULT 046
  actor: between | among | poss | light | mod | by
  recipient: with | between | among
  if: plural
  if: subj@actor | by@actor | of@actor | between | mod=peace,border,ceasefire,truce,accession,hostage,disarmament,nuclear
  unless: mod^&business-talks
  unless: with^&business-partners
  unless: sentence^&sport
  unless: sentence^&company-words
  + Border negotiations between the two Sudanese sides broke up.
  - Pay negotiations at the mill broke up.

noun negotiation
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + Negotiations with the Farc resumed in Havana.

noun negotiation
  code: CONSULT 046
  actor: between | of | among | poss | light | mod | by
  recipient: with | between | among
  if: plural
  if: sentence^&negotiators | sentence^&officials | sentence^ceasefire,truce,peace,hostage,sanction,treaty,accord,pact,mediate,mediation,round,freeze,government,border,war
  unless: by
  unless: mod^&business-talks
  unless: with^&business-partners
  unless: with^&press
  unless: mod=small,pep,pay,wage,staff,safety,school,public,motivational
  unless: about=music,art,bees
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&show-business
  + The Kenyan parties signed after four hours of negotiations.

noun office
  code: CONSULT 045 third-party
  actor: poss | of | light
  recipient: between | to
  if: mod=good
  if: plural
  if: poss@actor | of@actor
  + The UN secretary-general's good offices helped Cyprus and Greece.
  - The firm rents good offices.

noun parley
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + A parley between the Chadian sides failed.

noun powwow
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + The powwow between the two Sudanese generals ended.

noun reception
  code: CONSULT 043 visit
  actor: by | poss | light
  recipient: of | for
  if: by@actor | poss@actor | light@actor
  if: of@actor | for@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: mod=mixed,cool,warm,critical
  + The reception of Thai deputies by the Korean king was short.
  - The reception of the radio was poor.

noun round
  code: CONSULT 046
  actor: between | between@of | light
  recipient: with | between | with@of
  if: of=&talks
  if: between@actor | with@actor | light@actor | of@actor | between@of@actor | with@of@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + A round of talks between Chad and Sudan opened in Geneva.
  - A round of pay talks at the studio failed.

noun round
  code: CONSULT 046
  actor: between | light | poss | of | mod
  recipient: with | between | with@of | between@of
  if: of=&talks
  unless: sentence^&sport
  unless: sentence^&company-words
  + A second round of talks between the Cypriot leaders ended.
  - The round of golf ended.

noun round
  code: CONSULT 046
  actor: between | light | poss | of | mod
  recipient: with | between
  if: with@actor | between@actor | mod=first,second,third,fourth,fifth,sixth,seventh,next,new,previous,earlier,final,fresh,last
  if: light@actor | with@actor | between@actor | of@actor
  unless: sentence^&sport
  unless: sentence^election,vote,ballot,funding,ammunition,runoff,shot,fire
  unless: sentence^&company-words
  + A third round between Serbia and Kosovo ended.
  - A third round of golf between the brothers ended.

noun round
  code: CONSULT 046
  actor: between | of | among | poss | light | by
  recipient: with | between | among
  if: mod=first,second,third,fourth,fifth,sixth,next,new,previous,earlier,final,fresh,further,another,last,latest,crucial | in@actor
  if: in | at | on | of | between | with | subj | light | poss
  unless: of
  unless: sentence^&sport
  unless: sentence^election,vote,ballot,funding,ammunition,runoff,shot,fire,applause,drink,golf
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Egypt invited the Sudanese sides to a further round in Cairo.
  - The boxer lost the third round in Cairo.

noun roundtable
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + A roundtable with the Kenyan opposition began.

noun session
  code: CONSULT 040
  actor: between | of | light | poss | mod
  recipient: with | between
  if: between@actor | with@actor | of@actor | mod=emergency,special,closed-door,plenary
  if: between@actor | with@actor | of@actor | poss@actor | light@actor | mod@actor
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&show-business
  unless: sentence^&court-words
  unless: mod=training,question
  + An emergency session of the Arab League was called.
  - A session of yoga was held.

noun stopover
  code: CONSULT 042 visit
  actor: poss | by | light
  recipient: in
  if: poss@actor | by@actor | light@actor
  + Tsai's stopover in Honduras angered Beijing.
  - A stopover in Dubai costs extra.

noun stopover
  code: CONSULT 042 visit
  actor: poss | by | of | light | mod | from
  recipient: to | in
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor | from@actor
  if: to | in@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: of=tourist,scientist,singer,band,team
  unless: poss=singer,band,team,tourist
  + The Taiwanese president's stopover in Panama angered Beijing.

noun summit
  code: CONSULT 040 multilateral
  actor: between | of | light | mod | among
  recipient: with | between | among
  if: between@actor | of@actor | with@actor | mod@actor | light@actor
  unless: sentence^climber,Everest,peak,mountain,trek
  + The summit of the African Union ended in Addis Ababa.
  + The NATO summit in Madrid closed on Thursday.
  - The climbers reached the summit of Everest.

noun summit
  code: CONSULT 040 multilateral
  actor: between | of | mod | light | poss
  recipient: with | between | of
  if: between | of | poss@actor | in@actor | at@actor | mod=peace,three-way,two-way,emergency,regional,african,arab,european,security
  unless: sentence^climber,Everest,peak,mountain,trek
  unless: sentence^&sport
  unless: sentence^&company-words
  + A three-way summit of Begin, Carter and Sadat was planned.
  - The summit of the hill was bare.

noun swing
  code: CONSULT 042 visit
  actor: poss | by | of | light | mod | from
  recipient: to | in
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor | from@actor
  if: to | in@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: of=tourist,scientist,singer,band,team
  unless: poss=singer,band,team,tourist
  + The US secretary of state's swing to Tashkent ended.

noun talk
  code: CONSULT 046
  actor: between | of | light | mod | among | poss
  recipient: with | between | among
  if: plural
  if: with@actor | between@actor | among@actor | light@actor | mod@actor | poss@actor
  unless: mod^&business-talks
  unless: with^&business-partners
  unless: with^&press
  unless: mod=small,pep
  unless: sentence^&company-words
  + Talks between Greece and Turkey lasted three hours.
  + Zaire's premier left Brussels after talks with Belgian officials.
  - Talks between the studio and the actors stalled.
  - Talk of a merger pleased Dublin.

noun talk
  code: CONSULT 046
  actor: mod
  if: plural
  if: mod=peace,ceasefire,truce,disarmament,arms,nuclear,reunification,border,direct,indirect,bilateral,tripartite,trilateral,four-party,six-party,autonomy
  unless: mod^&business-talks
  unless: sentence^&company-words
  + Peace talks between Cambodia and Vietnam opened in Paris.
  - The naturalist's talks on bees drew a crowd.

noun talk
  code: CONSULT 045 third-party
  actor: between | mod
  recipient: between | with
  if: plural
  if: mod=indirect,proximity,UN-brokered,US-brokered,UN-led,mediated,Egyptian-mediated,Qatari-mediated
  unless: sentence^&company-words
  + Indirect talks between Israel and Syria began in Istanbul.

noun talk
  code: CONSULT 040 multilateral
  actor: between | mod | among | of
  recipient: with | between
  if: plural
  if: mod=multilateral,six-party,four-party,five-party,tripartite,trilateral,quadrilateral,multi-party,proximity
  unless: sentence^&company-words
  + The six-party talks with North Korea resumed in Beijing.

noun talk
  code: CONSULT 046
  actor: between | among | poss | light | mod | by | of | in
  recipient: with | between | among
  if: plural
  if: between | subj@actor | by@actor | in@actor | at@actor | of@actor
  unless: mod^&business-talks
  unless: with^&business-partners
  unless: with^&press
  unless: mod=small,pep
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&show-business
  + Talks between the two Libyan sides opened.
  - Talks between the clubs went on.

noun talk
  code: CONSULT 046
  actor: between | of | among | poss | light | mod | by
  recipient: with | between | among
  if: plural
  if: sentence^&negotiators | sentence^&officials | sentence^ceasefire,truce,peace,hostage,sanction,treaty,accord,pact,mediate,mediation,round,freeze,government,border,war
  unless: by
  unless: mod^&business-talks
  unless: with^&business-partners
  unless: with^&press
  unless: mod=small,pep,pay,wage,staff,safety,school,public,motivational
  unless: about=music,art,bees
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&show-business
  + After two days of talks in Muscat the Yemeni parties signed.
  - The film studio's talks with the singer stalled.

noun teleconference
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + The teleconference between Merkel and Putin ended.

noun tour
  code: CONSULT 042 visit
  actor: poss | by | light | mod
  recipient: of | to | through
  if: poss@actor | by@actor | light@actor
  if: of@actor | of^Africa,Asia,Europe,Middle East,Gulf,Balkans,Latin America,Caucasus,region
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: mod=concert,world,guided,book
  + Lavrov's tour of Africa took in four states.
  - The band's tour of Japan sold out.

noun trip
  code: CONSULT 042 visit
  actor: poss | by | of | mod | light
  recipient: to
  if: poss@actor | by@actor | light@actor
  if: to@actor
  unless: poss^&travellers
  unless: mod=school,shopping,fishing,field
  unless: sentence^&sport
  + Pompeo's trip to Kazakhstan was cut short.
  - The team's trip to Ghana was a success.

noun trip
  code: CONSULT 042 visit
  actor: poss | by | light | of | subj
  recipient: to
  if: to@actor
  if: poss@actor | by@actor | light@actor | mod=official,surprise,diplomatic,two-day,three-day,unannounced,secret
  unless: poss^&travellers
  unless: mod=school,shopping,fishing,field
  unless: sentence^&sport
  unless: sentence^&show-business
  + Kosygin was on an official trip to Cairo.
  - Her trip to Cairo was a dream.

noun trip
  code: CONSULT 042 visit
  actor: poss | by | of | light | mod | from
  recipient: to | in
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor | from@actor
  if: to | in@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: of=tourist,scientist,singer,band,team
  unless: poss=singer,band,team,tourist
  + Macron's trip to Algiers ended.
  - The singer's trip to Rome ended.

noun videoconference
  code: CONSULT 041 phone
  actor: between | poss | of | light | mod
  recipient: with | between
  if: with@actor | between@actor | of@actor
  + A videoconference between Abiy and Ramaphosa took place on Friday.
  - The videoconference with the bank failed.

noun videoconference
  code: CONSULT 046
  actor: between | poss | light | mod | of | by | among
  recipient: with | between | among | over
  if: with@actor | between@actor | among@actor | light@actor | poss@actor | mod@actor | by@actor | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod^&business-talks
  unless: with^&press
  unless: with^&business-partners
  + Zelensky's videoconference with the Danish premier ended.

noun visit
  code: CONSULT 042 visit
  actor: poss | by | of | mod | light
  recipient: to | in | with
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor
  if: to | by | in | mod=official,state,working,surprise,two-day,three-day,four-day,day-long,historic,unannounced,private,brief,farewell,return | poss@actor
  unless: to=&sights
  unless: poss^&travellers
  unless: by^&travellers
  unless: mod=site,hospital,home
  + The king's visit to Ankara lasted two days.
  + A state visit by the Indian president to Nepal begins today.
  - Visits by tourists to Greece rose.

noun visit
  code: CONSULT 042 visit
  actor: poss | by | of | light | subj | mod | from
  recipient: to
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor | subj@actor | from@actor
  unless: to=&sights
  unless: poss^&travellers
  unless: by^&travellers
  unless: mod=site,hospital,home
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: of=inspector
  + China awaited the Russian president's visit.
  - The visit of the vet was brief.

noun visit
  code: CONSULT 042 visit
  actor: poss | by | of | light | subj | from
  recipient: to
  if: to@actor
  unless: to=&sights
  unless: mod=site,hospital,home,school
  unless: poss^&travellers
  unless: sentence^&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The envoy gave a talk on his visits to Israel.
  - Fans cheered the band on a visit to Japan.

noun voyage
  code: CONSULT 042 visit
  actor: poss | by | of | light | mod | from
  recipient: to | in
  if: poss@actor | by@actor | of@actor | light@actor | mod@actor | from@actor
  if: to | in@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: of=tourist,scientist,singer,band,team
  unless: poss=singer,band,team,tourist
  + The king's voyage to Tunis ended.

noun welcome
  code: CONSULT 043 visit
  actor: light | from | by
  recipient: to | for | iobj
  if: to@actor
  if: from@actor | by@actor | light@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  + Franco gave a warm welcome to the Argentine leader.
  - The town gave a welcome to the circus.

verb accelerate
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Chile accelerated a dialogue with Qatar.

verb adjourn
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Qatar adjourned a summit with Uganda.

verb advance
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Cuba advanced talks with Rwanda.

verb arbitrate
  code: CONSULT 045 third-party
  recipient: between | in | between@obj
  if: subj@actor
  + The Pope arbitrated between Chile and Argentina.
  - The panel arbitrates pay claims.

verb arrange
  code: CONSULT 045 third-party
  recipient: between@obj | with@obj | obj | of@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=call,conversation,phone call,mediation,channel
  unless: obj^&business-talks
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Algeria arranged a meeting between the two Malian sides.
  - The florist arranged a meeting of buyers.

verb arrange
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Burundi arranged consultations with Malawi.

verb arrive
  code: CONSULT 042 visit
  recipient: in | to | at | for@obj
  if: subj@actor
  if: subj@person | subj=&officials
  if: in@actor | at@actor | for=&talks | for=&visits | on=&visits
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: sentence^&sport
  + Zaire's president arrived in Paris for talks with the French premier.
  + An Iranian delegation arrived in Baghdad.
  - The refugees arrived in Greece.
  - The parcel arrived in Oslo.

verb arrive
  code: CONSULT 042 visit
  recipient: in | at
  if: subj@actor
  if: subj@person | subj=&officials
  if: in | for
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: in=hospital,court,prison,time
  + The Syrian envoy arrived in Sanaa.
  - The refugees arrived in boats.

verb arrive
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Chinese premier arrived in Nairobi.
  - The tourist arrived in Nairobi.

verb attend
  code: CONSULT 040 multilateral
  if: subj@actor
  if: obj=&summits
  unless: obj^press,news
  unless: sentence^&show-business
  + Castro attended the summit in Cartagena.
  - The singers attended a conference on opera with their fans at the concert.

verb attend
  code: CONSULT 040
  recipient: with@obj | of@obj
  if: subj@actor
  if: obj=meeting,talk,negotiation
  + Syria attended the talks in Geneva.
  - The mayor's son attended a parents' meeting.

verb bargain
  code: CONSULT 046
  recipient: with
  if: subj@actor
  if: with@actor
  unless: for
  + Iran bargained with the European Union over enrichment.
  - The tourist bargained with the rug seller.

verb begin
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks
  if: subj@actor | with@obj | between@obj
  unless: obj^&business-talks
  unless: with@obj^&business-partners
  unless: sentence^&company-words
  + Britain began talks with Argentina over the islands.
  - Ford began talks with suppliers.

verb begin
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Norway began a visit to Latvia.

verb breakfast
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Thatcher breakfasted with Gorbachev.

verb brief
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: obj^&press
  + The American president briefed NATO on the talks.
  - The aide briefed reporters.

verb brief
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Blinken briefed the Israeli president.
  - The nurse briefed a doctor.

verb bring
  code: CONSULT 045 third-party
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: to^table
  + Carter brought Egypt and Israel to the negotiating table.
  - The waiter brought water to the table.

verb bring
  code: CONSULT 045 third-party
  recipient: obj
  if: subj@actor
  if: obj=side,party,negotiator,leader,rival,foe
  if: sentence^together,table,talk
  unless: sentence^&sport
  unless: sentence^&show-business
  + Oman brought the Yemeni sides together.
  - The band brought the leaders together on stage.

verb broaden
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Norway broadened a meeting with Latvia.

verb broker
  code: CONSULT 045 third-party
  recipient: between@obj | between | obj
  if: subj@actor
  if: obj=&agreements | obj=&talks | obj=&ceasefires | obj=peace,release,exchange,swap,end,settlement
  unless: sentence^&sport
  unless: obj^&deal-words
  + Egypt brokered a truce between Israel and Hamas.
  - The agent brokered a transfer.

verb broker
  code: CONSULT 045 third-party
  recipient: between@obj | with@obj | obj
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Norway brokered the text.
  - The agent brokered the transfer.

verb buttonhole
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + The envoy buttonholed the Russian minister.

verb cable
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + The consul cabled the Kenyan president.

verb call
  code: CONSULT 041 phone
  recipient: obj
  if: subj@actor
  if: subj@person
  if: obj@actor
  if: obj@person
  if: sentence^&phones
  unless: infinitive
  unless: for
  + Macron called Putin by telephone on Tuesday.
  - Chavez called Bush the devil.

verb call up
  code: CONSULT 041 phone
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: obj@person
  unless: obj^reservist,player,soldier
  + Kissinger called up Dobrynin.
  - Israel called up reservists.

verb carry
  code: CONSULT 045 third-party
  recipient: to | to@obj | from@obj | between
  if: subj@actor
  if: obj=message,letter,proposal,reply
  if: to@actor | to@obj@actor | from@obj@actor | between
  unless: sentence^&sport
  + The Swiss envoy carried a message to Tehran.
  - The boy carried a letter to his aunt.

verb caucus
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Senators caucused with the US ambassador.
  - The actors caucused with a coach.

verb chair
  code: CONSULT 040 multilateral
  recipient: of@obj | with@obj
  if: subj@actor
  if: obj=&summits | obj=meeting,session,talk
  unless: obj^cabinet,board,government
  + Indonesia chaired a summit of ASEAN leaders.
  - The banker chaired a board meeting.

verb chair
  code: CONSULT 040 multilateral
  recipient: of@obj | with@obj | between@obj
  if: subj@actor
  if: obj=meeting,session,talk,round,conference,summit
  unless: obj^cabinet,board,government
  unless: sentence^&company-words
  unless: sentence^&sport
  + Malaysia chaired the round with the Moro rebels.
  - The judge chaired the meeting of the board.

verb chair
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Canada chaired consultations with Oman.

verb chat
  code: CONSULT 040
  recipient: with | to
  if: subj@actor
  if: with@actor
  unless: with^&press
  unless: with^&business-partners
  + Trudeau chatted with Castro in Havana.
  - The minister chatted with fans.

verb chat
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Putin chatted with the Turkish president.
  - The boy chatted with a friend.

verb co-chair
  code: CONSULT 040 multilateral
  recipient: with | with@obj
  if: subj@actor
  if: obj=&summits | obj=&meetings | obj=&talks
  + Egypt and France co-chaired a conference on Gaza.
  - The bankers co-chaired the gala.

verb co-chair
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Japan co-chaired a meeting with Spain.

verb come
  code: CONSULT 042 visit
  recipient: to
  if: subj=&officials
  if: subj@actor
  if: for=&talks | on=&visits
  + The Thai premier came to Vietnam for talks.
  - The bill came to ten pounds.

verb come
  code: CONSULT 042 visit
  recipient: to
  if: subj@actor
  if: subj=&officials
  if: to@actor | to=capital,palace,white house | for=&talks | on=&visits
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: to=power,office,term,agreement,end,conclusion,light
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Sudanese minister came to Cairo for talks.
  - The minister came to power in May.

verb complete
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Iraq completed negotiations with Chile.

verb complete
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Poland completed a trip to Benin.

verb conclude
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Yemen concluded a dialogue with Chad.

verb conclude
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + India concluded a visit to Norway.

verb conduct
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&talks
  + Syria conducted indirect talks with Israel.
  - Riccardo conducted the orchestra.

verb confer
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  + Kaunda conferred with Nyerere in Lusaka.
  - The university conferred a degree on the minister.

verb confer
  code: CONSULT 040
  if: subj@actor
  if: subj^&pairs
  unless: obj
  unless: on
  + The envoys of Spain and Morocco conferred in Rabat.

verb consult
  code: CONSULT 040
  recipient: with | obj
  if: subj@actor
  if: with@actor | obj@actor
  unless: obj^doctor,lawyer,map | obj^&business-partners
  unless: with^&business-partners
  + Canada consulted with Mexico on the tariff.
  + Washington consulted Tokyo before the announcement.
  - The minister consulted his doctor.

verb consult
  code: CONSULT 040
  recipient: obj | with
  if: subj@actor
  if: obj | with
  unless: obj^doctor,lawyer,map,book | obj^&business-partners
  unless: with^&business-partners
  unless: sentence^&company-words
  unless: sentence^&sport
  + The Tongan king consulted the chiefs of Fiji.
  - The girl consulted the book.

verb consult
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Obama consulted the French president.
  - The girl consulted a doctor.

verb contact
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^please,hotline
  unless: obj^police,ambassador's
  + Hanoi contacted Washington through Paris.
  - Witnesses should please contact police.

verb contact
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Baker contacted the Syrian minister.

verb continue
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&talks
  unless: obj^&business-talks
  unless: sentence^&company-words
  + Iran continued talks with the IAEA in Vienna.
  - The rain continued.

verb convene
  code: CONSULT 040
  recipient: of@obj | with@obj
  if: subj@actor
  if: obj=&meetings | obj=&talks
  + Jordan convened a meeting of Arab foreign ministers.
  - The professor convened a seminar.

verb convene
  code: CONSULT 040 multilateral
  if: subj@actor
  if: subj=council,summit,assembly,bloc,league,leader,minister
  unless: obj
  + The council of the Arab League convened in Tunis.
  - The chess club convened on Friday.

verb convene
  code: CONSULT 040 multilateral
  recipient: obj | of@obj
  if: subj@actor
  if: obj=&meetings | obj=&summits | obj=&talks | obj=council,assembly,session,parliament
  unless: sentence^&sport
  unless: sentence^&company-words
  + Senegal convened the council of the bloc.
  - The club convened a quiz.

verb convene
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + The British minister convened with the Irish minister.

verb convene
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Mexico convened a meeting with India.

verb converse
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  unless: with^&press
  + Nixon conversed with Zhou Enlai for an hour.

verb convoke
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + The king convoked the Jordanian ministers.

verb correspond
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Kim Jong-un corresponded with the American president.
  - The girl corresponded with an aunt.

verb cross
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The general secretary crossed into South Korea.

verb dash
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The British minister dashed to Dublin.

verb deal
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Washington dealt with the Taliban over the prisoners.

verb debrief
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + The general debriefed the Afghan president.

verb deepen
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Kenya deepened talks with Egypt.

verb deliberate
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor | subj^&pairs
  unless: sentence^&court-words
  + The leaders of Benin and Niger deliberated on the dam.
  - The jury deliberated for two days.

verb depart
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Iraqi premier departed for Ankara.
  - The train departed for Rome.

verb dialogue
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Havana dialogued with Bogota.

verb dicker
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Delhi dickered with Dhaka over water.

verb dine
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  + Trump dined with Abe in Tokyo.
  - The couple dined with friends.

verb dine
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Chirac dined with the Lebanese premier.
  - The couple dined with an aunt.

verb discuss
  code: CONSULT 040
  if: subj@actor
  if: subj^&pairs
  if: obj
  unless: with
  unless: sentence^&sport
  + The presidents of Ghana and Togo discussed the border.
  - The article discusses the leaders of Rome.

verb discuss
  code: CONSULT 041 phone
  recipient: with
  if: subj@actor
  if: by=&phones | over=&phones | via=&phones | in=&calls
  + Erdogan discussed Syria with Merkel by phone.

verb discuss
  code: CONSULT 040
  recipient: with | between
  if: subj@actor
  if: with@actor
  unless: with^&press
  unless: with^&business-partners
  + Egypt discussed the canal with Italy.
  - The author discussed the film with an actress.

verb discuss
  code: CONSULT 040
  recipient: with | with@obj
  if: subj@actor
  if: with@actor | with@obj@actor
  unless: with^&press
  unless: with^&business-partners
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Assad discussed the raid with his Iraqi guest.
  - The poet discussed the plot with a friend.

verb dispatch
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=envoy,delegation,mission,emissary,mediator,team of mediators
  + Libya dispatched an envoy to Malta.
  - The shop dispatched the parcel.

verb encounter
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Xi Jinping encountered the Japanese premier in Bali.
  - The hiker encountered a bear.

verb end
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Egypt ended a state visit to Nepal.

verb engage
  code: CONSULT 040
  recipient: with | obj
  if: subj@actor
  if: with@actor
  if: in=dialogue,diplomacy,discussion,talk
  + Canada engaged with Cuba in dialogue.
  - The gears engage with a click.

verb engage
  code: CONSULT 046
  recipient: with | in@obj
  if: subj@actor
  if: with@actor | in=&talks
  unless: obj=lawyer,firm
  + Myanmar engaged in talks with Thailand.
  - The clutch engaged with a jerk.

verb engage
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Burns engaged the Libyan minister on the oil embargo.

verb enjoy
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + India enjoyed a dialogue with Norway.

verb enter
  code: CONSULT 046
  recipient: with | with@obj
  if: subj@actor
  if: into=&talks | obj=&talks
  unless: with@obj^&business-partners
  unless: sentence^&company-words
  unless: obj=round
  + Croatia entered into negotiations with Slovenia.
  - Burglars entered the shop.

verb enter
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Belize entered a meeting with Iran.

verb entertain
  code: CONSULT 043 visit
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: sentence^banquet,dinner,lunch,state visit
  unless: sentence^&show-business
  + The Queen of Denmark entertained the Finnish president at a state banquet.
  - The clown entertained the children at lunch.

verb entertain
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + The queen entertained the Chinese president.
  - The clown entertained a child.

verb exchange
  code: CONSULT 040
  recipient: with | with@obj
  if: subj@actor
  if: obj=view,opinion,letter,message,note
  if: with@actor | with@obj@actor | subj^&pairs
  + Sweden exchanged views with Norway.
  - They exchanged rings.

verb exchange
  code: CONSULT 040
  recipient: with | with@obj
  if: subj@actor
  if: obj=view,opinion,letter,message,note
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Kenyan president exchanged letters.
  - The lovers exchanged rings.

verb extend
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Laos extended negotiations with Malta.

verb extend
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Zambia extended a visit to Serbia.

verb facilitate
  code: CONSULT 045 third-party
  recipient: between@obj | obj
  if: subj@actor
  if: obj=&talks | obj=&ceasefires | obj=exchange,swap,dialogue
  + Norway facilitated talks between Colombia and the FARC.
  - The tool facilitates sewing.

verb fete
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Caracas feted the Iranian president.

verb finalise
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Benin finalised talks with Guyana.

verb finish
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Syria finished consultations with Poland.

verb finish
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Greece finished a state visit to Panama.

verb fly
  code: CONSULT 042 visit
  recipient: to | into | in
  if: subj@actor
  if: subj@person
  if: to@actor | into@actor
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: obj
  unless: sentence^&sport
  + Kissinger flew to Damascus.
  + Rabin flew into Amman.
  - The troops flew to Haiti.

verb fly
  code: CONSULT 042 visit
  recipient: to | into
  if: subj@actor
  if: subj@person | subj=&officials | subj=&group-subjects
  if: to | into
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^evacuate,bomb,plane crash
  + The Nepali president flew to India.
  - The soldiers flew to Delhi.

verb fly
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Japanese premier flew to Jakarta.

verb fly in
  code: CONSULT 042 visit
  recipient: to
  if: subj@actor
  if: subj=&officials | to@actor | for=&talks
  unless: obj
  unless: subj^&non-officials
  + The Saudi foreign minister flew in for talks with Egypt.
  - The swallows flew in early.

verb gather
  code: CONSULT 040 multilateral
  if: subj@actor
  if: for=&summits | for=&talks | at=&summits | for=meeting
  unless: obj
  + Leaders of the Commonwealth gathered for a summit in Harare.
  - Fans gathered for the concert.

verb gather
  code: CONSULT 040 multilateral
  recipient: with
  if: subj@actor
  if: subj=leader,minister,foreign minister,envoy,ambassador,delegate,negotiator,diplomat,president,donor,general
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  + Leaders of Benelux gathered in The Hague.
  - The leaders of the choir gathered berries.

verb go
  code: CONSULT 042 visit
  recipient: to
  if: subj@actor
  if: subj=&officials | for=&talks | on=&visits
  if: to@actor
  unless: subj^&non-officials
  unless: sentence^&sport
  + The Swedish foreign minister went to Hanoi.
  - Votes went to Labour.

verb go
  code: CONSULT 042 visit
  recipient: to
  if: subj@actor
  if: subj@person | subj=&officials
  if: to@actor | to=capital
  if: for=&talks | on=&visits | for=&summits | for=&visits | sentence^&talks | sentence^summit,visit,mission
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Lao premier will go to Hanoi for the summit.
  - The soldiers will go to Hanoi for the summit.

verb golf
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Trump golfed with the Japanese premier.

verb greet
  code: CONSULT 043 visit
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: obj@person
  unless: obj^&non-officials
  unless: sentence^&show-business
  + Tito greeted Brezhnev in Belgrade.
  - The premier greeted supporters.

verb greet
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + The emir greeted the French president.

verb haggle
  code: CONSULT 046
  recipient: with
  if: subj@actor
  if: with@actor
  + Ukraine haggled with Russia over the fleet.
  - Shoppers haggled with traders.

verb haggle
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + London haggled with Brussels over fish.

verb have
  code: CONSULT 041 phone
  recipient: with | with@obj
  if: subj@actor
  if: obj=&calls
  if: with@actor | with@obj@actor | with@obj
  unless: obj=conversation
  unless: sentence^&company-words
  + Zelensky had a phone call with Scholz.
  - Italy has a call for entries.

verb have
  code: CONSULT 040
  recipient: with | with@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings
  if: with@actor | with@obj@actor | with@obj
  unless: with@obj^&business-partners
  unless: obj=contact
  unless: sentence^&company-words
  + Carter had a meeting with Giscard in Paris.
  - The owner had talks with his bank.

verb have
  code: CONSULT 041 phone
  recipient: with | with@obj
  if: subj@actor
  if: obj=call,phone call,telephone call,conversation,telephone conversation,phone conversation
  if: with@actor | with@obj@actor | with@obj | with
  unless: sentence^&company-words
  unless: sentence^&sport
  + Merkel had a conversation with Hollande.
  - The girl had a conversation with her doll.

verb have
  code: CONSULT 040
  recipient: with | with@obj
  if: subj@actor
  if: obj=lunch,dinner,breakfast,coffee,tea,supper
  if: with=&officials | with@obj=&officials
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Yugoslav leader had lunch with the Egyptian president.
  - The boy had lunch with a friend.

verb head
  code: CONSULT 042 visit
  recipient: to | for
  if: subj@actor
  if: subj@person
  if: to@actor | for@actor
  if: for=&talks | sentence^&talks | on=&visits | sentence^visit,summit
  unless: obj
  unless: subj^&non-officials
  + Rice headed to Israel for talks.
  - The storm headed for Cuba.
  - She heads the bank.

verb head
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Swedish minister headed to Tehran.

verb hobnob
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Castro hobnobbed with the Spanish premier.
  - Stars hobnobbed with fans.

verb hold
  code: CONSULT 041 phone
  recipient: with | with@obj
  if: subj@actor
  if: obj=&calls
  if: with@actor | with@obj@actor | with@obj | subj^&pairs
  unless: obj^press,news
  unless: sentence^&company-words
  + Brazil's president held a phone call with the Chinese president.
  + Bhutto held a telephone conversation with Gandhi.
  - The operator held the call.

verb hold
  code: CONSULT 040
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&meetings
  if: with@actor | with@obj@actor | with@obj | between@obj | subj^&pairs
  unless: with@obj^&business-partners
  unless: obj^shareholder,annual,press,news
  unless: sentence^&company-words
  + Ecuador's president held a meeting with Colombian officials.
  - The school held a meeting with parents.
  - The minister held a news conference.

verb hold
  code: CONSULT 040 multilateral
  recipient: with | with@obj
  if: subj@actor
  if: obj=&summits
  if: subj^&pairs | subj@actor
  unless: obj^press,news,party
  unless: sentence^&company-words
  + The African Union held a summit in Maputo.
  - The minister held a press conference.

verb hold
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks
  if: subj@actor | with@actor | with@obj@actor | with@obj | between@obj
  unless: obj^&business-talks
  unless: with@obj^&business-partners
  unless: with^&business-partners
  unless: sentence^&company-words
  + Oman's foreign minister held talks with his Iranian counterpart.
  + Talks were held between Chad and Sudan in Tripoli.
  - The carmaker held talks with suppliers.
  - Rebels held the town.

verb hold
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=round,session,consultation,meeting,summit,conference,briefing
  if: with | with@obj | between@obj | obj^talk,negotiation,peace
  unless: obj^shareholder,annual,press,news,board
  unless: with^&business-partners
  unless: with@obj^&business-partners
  unless: sentence^&sport
  unless: sentence^&company-words
  + Dhaka held a session with the Burmese negotiators.
  - The mill held a session with its buyers.

verb host
  code: CONSULT 045 third-party
  recipient: between@obj | with@obj | of@obj
  if: subj@actor
  if: obj=&talks | obj=negotiation,meeting,peace conference
  unless: obj^&business-talks
  + Qatar's government hosted talks between the Taliban and the United States.
  - The café hosted poetry talks.

verb host
  code: CONSULT 043 visit
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: obj=&summits
  unless: obj=&talks
  unless: obj=&meetings
  unless: obj^&sport
  unless: sentence^&sport
  unless: obj^refugee,base,troop,troops,missile
  + Morocco hosted Spain's prime minister.
  - Qatar hosted the World Cup.
  - The singer hosted a party.

verb host
  code: CONSULT 040 multilateral
  recipient: of@obj | with@obj
  if: subj@actor
  if: obj=&summits
  + Peru hosted a summit of Andean presidents.
  - The hotel hosted a conference of dentists.

verb host
  code: CONSULT 043 visit
  recipient: obj | with@obj | of@obj
  if: subj@actor
  if: obj@actor | obj@person | obj=&officials | obj=delegation
  unless: obj^&sport
  unless: sentence^&sport
  unless: obj^refugee,base,troop,troops,missile
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Harare hosted him on Friday, the Zimbabwean envoy said.
  - The inn hosted him.

verb host
  code: CONSULT 045 third-party
  recipient: between@obj | of@obj | with@obj
  if: subj@actor
  if: obj=talk,negotiation,meeting,peace conference,round,conference,session,dialogue,ceremony
  unless: obj^&business-talks
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kampala hosted a round between Juba and the rebels.
  - The town hosted a ceremony for poets.

verb huddle
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&sport
  + Sharon huddled with Bush at the ranch.
  - The lambs huddled with their mothers.

verb huddle
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Merkel huddled with Macron in Brussels.

verb huddle
  code: CONSULT 040
  recipient: with
  if: subj@actor | subj=negotiator,diplomat,leader,minister,envoy,official
  unless: sentence^&sport
  unless: sentence^cold,shelter,blanket
  + Iranian negotiators huddled in Geneva over the weekend.
  - Sheep huddled under a tree.

verb hurry
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Egyptian minister hurried to Khartoum.
  - The boy hurried to school.

verb inaugurate
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Nepal inaugurated consultations with Sweden.

verb initiate
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Serbia initiated negotiations with Yemen.

verb intensify
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Malawi intensified a meeting with Ghana.

verb interact
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Modi interacted with the Russian president.
  - The drug interacts with food.

verb intercede
  code: CONSULT 045 third-party
  recipient: with | on
  if: subj@actor
  + Jesse Jackson interceded with Syria.
  - The aunt interceded for the boy.

verb intervene
  code: CONSULT 045 third-party
  recipient: with | between
  if: subj@actor
  if: with@actor | between@actor
  unless: sentence^troop,military,army,force
  unless: sentence^&sport
  + The Pope intervened with Castro.

verb jet
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The foreign minister jetted to Havana.
  - The singer jetted to Paris.

verb join
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Kuwait joined talks with Turkey.

verb journey
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Irish president journeyed to Kyiv.
  - The hiker journeyed to Peru.

verb kick off
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Bosnia kicked off talks with Belize.

verb kick off
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Benin kicked off a trip to Guyana.

verb land
  code: CONSULT 042 visit
  recipient: in
  if: subj@actor
  if: subj@person | subj=&officials
  if: in@actor | for=&talks | sentence^&talks | sentence^visit,summit
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: obj
  unless: sentence^crash,emergency
  unless: sentence^&sport
  + The Tunisian president landed in Libya.
  - The pilot landed in Tripoli.

verb land
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Belgian premier landed in Kinshasa.

verb land
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | for | obj
  if: subj=&officials | subj=premier,minister,president,envoy,ambassador,delegation,king,chancellor,secretary
  if: in | to | for=talk,meeting,visit,summit,negotiation
  if: sentence^&talks | sentence^&meetings | sentence^visit,meet,summit,talk
  unless: subj=&non-officials
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Libyan premier has landed in Tunis for a meeting with the president.
  - The pilot landed in Tunis.

verb launch
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&talks
  unless: sentence^&company-words
  + Moldova launched talks with the European Union.
  - Japan launched a satellite.

verb launch
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Georgia launched consultations with Greece.

verb launch
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Gabon launched a state visit to Laos.

verb lead
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=delegation,mission
  unless: obj^security,peacekeeping,support,military,force,rescue,training
  + Brandt led a delegation to Moscow.
  - Keegan led the team to victory.

verb lead
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Tunisia led a summit with Gabon.

verb leave
  code: CONSULT 042 visit
  recipient: for
  if: subj@actor
  if: subj@person | subj=&officials
  if: for@actor
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^exile,hospital
  + The Libyan envoy left for Cairo.
  - The pilgrims left for Cairo.

verb liaise
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  + Kenya liaised with Uganda over the border.
  - The chef liaised with the florist.

verb lunch
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  + The German chancellor lunched with the British prime minister.
  - The poet lunched with her aunt.

verb maintain
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Chad maintained a summit with Zambia.

verb make
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=&visits
  unless: to=&sights
  unless: to@obj=&sights
  + Tunisia's premier made a trip to Algeria.
  - The class made a trip to the museum.

verb make
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Georgia made a state visit to Greece.

verb mediate
  code: CONSULT 045 third-party
  recipient: between | in | obj | between@obj
  if: subj@actor
  + Algeria mediated between Iraq and Iran.
  + Kofi Annan mediated in Kenya.
  - The gene mediates growth.

verb meet
  code: CONSULT 040 multilateral
  if: subj@actor
  if: subj=foreign minister,minister,leader,bloc,council,ministers,member,cabinet,alliance
  if: subj^NATO,EU,European Union,OPEC,ASEAN,African Union,Arab League,G7,G20,UN,Security Council,SADC,ECOWAS,OAU,Commonwealth,summit
  unless: obj@actor
  unless: sentence^&company-words
  + NATO foreign ministers met in Brussels.
  - The cabinet met its target for savings.

verb meet
  code: CONSULT 041 phone
  recipient: obj | with
  if: subj@actor
  if: by=&phones | via=&phones | over=&phones
  unless: sentence^&company-words
  + Modi and Morrison met by videoconference.

verb meet
  code: CONSULT 040
  recipient: obj | with
  if: subj@actor
  if: obj@actor | with@actor
  unless: sentence^&sport
  unless: obj^&press
  unless: with^&press
  unless: obj^&business-partners
  unless: with^&business-partners
  unless: obj^&sights
  unless: sentence^&company-words
  unless: obj=&met-things
  + Mitterrand met Kohl in Bonn on Thursday.
  + Nigeria's president met with Cameroon's foreign minister.
  - France meet Brazil in the World Cup final.
  - The minister met investors in Zurich.

verb meet
  code: CONSULT 040
  actor: subj
  if: subj@actor
  if: subj^&pairs | subj@person
  unless: obj
  unless: with
  unless: sentence^&sport
  unless: sentence^&company-words
  + The foreign ministers of Syria and Iraq met in Damascus.
  + Reagan and Gorbachev met in Geneva.
  - The rivers meet at Khartoum.
  - The factory met its target.

verb meet
  code: CONSULT 040
  recipient: obj | with
  if: subj@actor
  unless: obj
  unless: with=success,failure,resistance,criticism,opposition,approval,end
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: subj=shareholder,court,family,fan
  + The board of the IAEA met in Vienna.
  - The fans met in a pub.

verb meet
  code: CONSULT 040
  recipient: obj | with
  if: obj@actor
  if: obj@person | obj=&officials | obj=delegation
  unless: obj^&press
  unless: obj^&business-partners
  unless: subj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^student,pupil,fan,tourist
  + Bishops met the Haitian president.
  - The pupils met the Haitian president.

verb meet up
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  unless: with^&business-partners
  unless: sentence^&company-words
  + Blair met up with Chirac in Lille.
  - The minister met up with old school friends.

verb moderate
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Spain moderated talks with Haiti.

verb negotiate
  code: CONSULT 046
  recipient: with
  if: subj@actor
  if: with@actor
  unless: with^&business-partners
  unless: sentence^&sport
  unless: sentence^&company-words
  + Portugal negotiated with China over Macau.
  - The star negotiated with the studio.

verb negotiate
  code: CONSULT 046
  recipient: with | with@obj | between | between@obj
  if: subj@actor
  if: obj=&agreements | obj=withdrawal,release,end,border,term,transition,swap,exchange,peace,surrender,extradition,return
  unless: obj^&deal-words
  unless: sentence^&company-words
  + Namibia has negotiated an agreement with South Africa.
  - The skier negotiated the turn.

verb negotiate
  code: CONSULT 046
  if: subj@actor
  if: subj^&pairs
  unless: obj
  unless: sentence^&company-words
  + Negotiators from Ethiopia and Sudan negotiated through the night.
  - The two lorries negotiated the bend.

verb negotiate
  code: CONSULT 046
  recipient: with | over | obj
  if: subj@actor
  unless: obj^&deal-words
  unless: obj^&business-talks
  unless: with^&business-partners
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^bend,corner,road
  + The panels from Manila negotiated for ten days.
  - The driver negotiated a bend.

verb open
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks
  if: subj@actor | with@obj | between@obj
  unless: obj^&business-talks
  unless: sentence^&company-words
  + Montenegro opened talks with Serbia on Monday.
  - France opened a museum.

verb open
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks | obj=round,channel,dialogue
  if: subj@actor | with@actor | with@obj@actor | between@obj@actor
  unless: obj^&business-talks
  unless: sentence^&sport
  unless: sentence^&company-words
  + Rabat opened a channel with the Sahrawi leaders.
  - The town opened a channel for barges.

verb open
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Spain opened a trip to Haiti.

verb organise
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Jordan organised a meeting with Burundi.

verb palaver
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + The chiefs palavered with the Liberian government.

verb parley
  code: CONSULT 046
  recipient: with
  if: subj@actor
  + The Afghan government parleyed with the Taliban.

verb parley
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Rebels parleyed with the Chadian army.

verb pass
  code: CONSULT 045 third-party
  recipient: to | to@obj | from@obj | between
  if: subj@actor
  if: obj=message
  if: to@actor | between@actor | between | to@obj@actor
  unless: sentence^&sport
  + Qatar passed a message to Israel.
  - The girl passed a message to a friend.

verb pay
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=visit,call,courtesy call
  unless: to=&sights
  + Mugabe paid a visit to Cuba.
  - The aunt paid a visit to the zoo.

verb pay
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Sudan paid a visit to Bosnia.

verb phone
  code: CONSULT 041 phone
  recipient: obj | to
  if: subj@actor
  if: obj@actor
  + The British prime minister phoned the French president about Georgia.
  - The girl phoned her mother.

verb phone
  code: CONSULT 041 phone
  recipient: obj | to
  if: subj@actor
  if: obj
  unless: sentence^hotline
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Estonian premier phoned his colleague.
  - The girl phoned her aunt.

verb phone
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Sunak phoned the Egyptian president.
  - The girl phoned a doctor.

verb plan
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Rwanda planned negotiations with Canada.

verb plan
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Turkey planned a trip to Mali.

verb powwow
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Clinton powwowed with Arafat.

verb preside
  code: CONSULT 040 multilateral
  recipient: over@obj
  if: subj@actor
  if: over=&summits | over=&meetings | over=&talks
  unless: over=cabinet
  + Cyrus Vance presided over talks between Greece and Macedonia.
  - The bishop presided over the service.

verb proceed
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The envoy proceeded to Amman.

verb prolong
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Mali prolonged consultations with Angola.

verb pursue
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Peru pursued a dialogue with Fiji.

verb reach out
  code: CONSULT 040
  recipient: to
  if: subj@actor
  if: to@actor
  unless: sentence^for comment
  unless: sentence^voter
  unless: sentence^&sport
  unless: sentence^&show-business
  + Tehran reached out to Riyadh.
  + Turkey reached out to Syria.
  - The charity reached out to lonely people.
  - The girl reached out to the cat.

verb reason
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + Kofi Annan reasoned with Saddam Hussein.

verb receive
  code: CONSULT 043 visit
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: obj@person | obj=&officials
  unless: obj^&non-officials
  + The Pope received the Polish president at the Vatican.
  + Syria received a delegation from Iran.
  - Kenya received refugees from Somalia.
  - The writer received a prize.

verb receive
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + The pope received the Cuban president.
  - The girl received a doctor's letter.

verb reconcile
  code: CONSULT 045 third-party
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Saudi Arabia reconciled Syria and Jordan.
  - The auditor reconciled the accounts.

verb reconvene
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + The Cypriot leaders reconvened with the UN envoy.

verb relaunch
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Sweden relaunched negotiations with Kenya.

verb relay
  code: CONSULT 045 third-party
  recipient: to | to@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  if: obj=&exchanges | obj@actor | to
  unless: sentence^&sport
  unless: sentence^broadcast,signal
  + Oman relayed the letter to Washington.
  - The tower relayed the signal.

verb rendezvous
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + The envoy rendezvoused with the Afghan rebels.

verb renew
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Egypt renewed a summit with Nepal.

verb reopen
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Guyana reopened a summit with Syria.

verb restart
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks
  if: subj@actor | with@obj | between@obj
  + Cyprus restarted talks with Turkey.
  - The engineer restarted the motor.

verb restart
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Panama restarted talks with Libya.

verb resume
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks
  if: subj@actor | with@obj | between@obj
  unless: obj^&business-talks
  unless: sentence^&company-words
  + India resumed dialogue with Pakistan.
  - The airline resumed flights to Paris.

verb resume
  code: CONSULT 046
  recipient: with
  if: subj=&negotiators
  unless: obj
  unless: infinitive
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Iranian negotiators resumed on Friday.
  - The singers resumed on Friday.

verb resume
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Fiji resumed a trip to Peru.

verb return
  code: CONSULT 042 visit
  recipient: to | from
  if: subj@actor
  if: from=&visits | for=&talks
  unless: subj^&non-officials
  + Sadat returned from a visit to Jordan.
  - The sailor returned from a trip.

verb return
  code: CONSULT 046
  recipient: with
  if: subj@actor
  if: to^negotiating table,bargaining table,peace table,conference table
  unless: sentence^studio
  + Colombia's ELN returned to the negotiating table with the government.
  - The diner returned to the table.

verb return
  code: CONSULT 046
  recipient: to
  if: subj=negotiator,delegation,mediator,delegate,envoy,team,minister
  if: to
  if: subj@actor
  unless: to=power,office,work,prison,court,school,home,parliament
  unless: subj^&non-officials
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Hamas delegation returned to Cairo.
  - The minister returned to work.

verb return
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The mediator returned to Khartoum.

verb revive
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Latvia revived a dialogue with Mexico.

verb ring
  code: CONSULT 041 phone
  recipient: obj
  if: subj@person
  if: subj@actor
  if: obj@actor
  if: obj@person
  + The British prime minister rang the American president about Grenada.
  - The church rang its bells.

verb ring
  code: CONSULT 041 phone
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^bell,alarm
  + Sadat rang Carter.
  - He rang the bell.

verb ring
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Blair rang the Irish premier.
  - The boy rang a bell.

verb ring up
  code: CONSULT 041 phone
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Israel rang up NATO.
  - Shops rang up record sales.

verb round off
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Zambia rounded off a dialogue with Serbia.

verb rush
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The French minister rushed to Niamey.

verb sail
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The king sailed to Tunis.
  - The yacht sailed to Malta.

verb schedule
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Uganda scheduled a dialogue with Iraq.

verb schedule
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Japan scheduled a visit to Spain.

verb see
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj=&officials
  if: obj@actor
  unless: infinitive
  unless: that | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^poll,survey,film,photo,video
  + The Omani envoy saw the Iranian president in Shiraz.
  - The crowd saw the president on a screen.

verb see
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: obj^leadership,president,prime minister,foreign minister,king,chancellor
  unless: infinitive
  unless: that | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^poll,survey,film,photo,video,resign,fall
  + The Swedish envoy will see the Omani leadership in Muscat.
  - The crowd saw the leadership contest on a screen.

verb send
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=envoy,delegation,emissary,mediator,special envoy
  + South Korea sent a delegation to Pyongyang.
  - Spain sent flowers to the widow.

verb set off
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The UN envoy set off for Damascus.

verb set out
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Danish premier set out for Nuuk and for Washington.

verb set up
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Oman set up a summit with Cuba.

verb shuttle
  code: CONSULT 045 third-party
  recipient: between
  if: subj@actor
  if: subj@person
  if: between@actor
  unless: subj=bus,ferry,train
  + Kissinger shuttled between Egypt and Israel.
  - Buses shuttled between the hotels.

verb sit
  code: CONSULT 046
  recipient: with | opposite | across | alongside
  if: subj@actor
  if: with@actor | opposite@actor | across@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Danish minister sat with the Faroese premier for an hour.
  - The boy sat with the dog.

verb sit down
  code: CONSULT 046
  recipient: with
  if: subj@actor
  if: with@actor
  unless: with^&press
  + Arafat sat down with Barak in Oslo.
  - The minister sat down with a cup of tea.

verb sit down
  code: CONSULT 046
  recipient: with
  if: subj=&group-subjects | with@actor
  if: subj@actor | with@actor
  unless: with^&press
  unless: sentence^&sport
  unless: sentence^&show-business
  + Officials from Kosovo and Serbia sat down in Ohrid.
  - The boys sat down.

verb speak
  code: CONSULT 041 phone
  recipient: with | to
  if: subj@actor
  if: with@actor | to@actor
  if: by=&phones | on=&phones | over=&phones | via=&phones | sentence^phone,telephone
  unless: with^&press
  unless: to^&press
  unless: sentence^&company-words
  + India's prime minister spoke with Nepal's prime minister by telephone.
  - The analyst spoke by phone to Reuters.

verb speak
  code: CONSULT 040
  recipient: with | to
  if: subj@actor
  if: with@actor | to@actor
  unless: with^&press
  unless: to^&press
  unless: to^&audiences
  unless: with^&business-partners
  unless: on=condition
  unless: sentence^&company-words
  + Hariri spoke with Chirac about Lebanon's debt.
  + The Ukrainian leader spoke to the Polish president.
  - The minister spoke to the BBC.
  - The president spoke to parliament.

verb speak
  code: CONSULT 041 phone
  recipient: with | to
  if: subj@actor
  if: by=&phones | on=&phones | over=&phones | via=&phones | by=radio
  unless: with^&press
  unless: to^&press
  unless: sentence^reporter,interview,condition,anonymity
  unless: sentence^&company-words
  + The Polish and Czech leaders spoke by telephone.
  - The man who spoke by phone gave no name.

verb speak
  code: CONSULT 040
  recipient: with
  if: subj=they,two,pair,both,leader,president,minister,foreign minister,side,general,commander
  if: for=minute,hour | sentence^phone,telephone,each other | by=&phones
  unless: to
  unless: sentence^reporter,interview,condition,anonymity,rally,speech
  unless: sentence^&sport
  unless: sentence^&company-words
  + The two Korean leaders spoke for an hour.
  - The pastor spoke for an hour.

verb start
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks
  if: subj@actor | with@obj | between@obj
  unless: obj^&business-talks
  unless: with@obj^&business-partners
  unless: sentence^&company-words
  + Peru started negotiations with Ecuador.
  - The club started talks with the winger's agent.

verb start
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Cuba started a trip to Rwanda.

verb steer
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Greece steered a summit with Panama.

verb step up
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Iran stepped up consultations with Sudan.

verb stop
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The US secretary of state stopped in Tashkent.
  - The bus stopped in Rome.

verb stop off
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Indian premier stopped off in Lahore.

verb stop over
  code: CONSULT 042 visit
  recipient: in
  if: subj@actor
  if: in@actor
  unless: subj^&non-officials
  + Chen stopped over in Panama.
  - The birds stop over in Malta.

verb stop over
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Taiwanese president stopped over in Hawaii and in Panama.

verb talk
  code: CONSULT 041 phone
  recipient: with | to
  if: subj@actor
  if: with@actor | to@actor
  if: by=&phones | on=&phones | over=&phones | via=&phones | sentence^phone,telephone
  unless: to^&press
  unless: sentence^&company-words
  + Bush talked with Yeltsin by phone.

verb talk
  code: CONSULT 040
  recipient: with | to
  if: subj@actor
  if: with@actor | to@actor
  unless: with^&press
  unless: to^&press
  unless: to^&audiences
  unless: with^&business-partners
  unless: sentence^&company-words
  + The Greek premier talked with Turkish officials in Davos.
  + Serbia's president talked to the EU envoy.
  - The premier talked to reporters.
  - The coach talked to his players.

verb talk
  code: CONSULT 040
  recipient: with | to
  if: subj=&group-subjects
  if: subj@actor
  unless: to^&press | to^&audiences
  unless: about | of
  unless: sentence^reporter,interview,tough
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The two Irish premiers talked for three hours; both leaders talked again on Friday.
  - The nurses talked all night.

verb telephone
  code: CONSULT 041 phone
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Brezhnev telephoned Nixon in October.
  - The caller telephoned the station.

verb telephone
  code: CONSULT 041 phone
  recipient: obj | to
  if: subj@actor | obj@actor
  if: obj
  unless: sentence^hotline
  + The Danish king telephoned his Greek cousin, the former king.
  - The girl telephoned her aunt.

verb telephone
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Putin telephoned the Indian premier.

verb toast
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + The Vietnamese premier toasted the American president.
  - The cook toasted bread.

verb touch down
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The American president touched down in Hanoi.
  - The gull touched down in Malta.

verb tour
  code: CONSULT 042 visit
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  + The Indian prime minister toured Kenya.
  + Hillary Clinton toured Pakistan.
  - The band toured Japan.

verb travel
  code: CONSULT 042 visit
  recipient: to
  if: subj@actor
  if: subj@person
  if: to@actor
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: sentence^&sport
  + Kerry travelled to Vietnam for talks.
  - Fans travelled to Spain.
  - Migrants travelled to Germany.

verb travel
  code: CONSULT 042 visit
  recipient: to
  if: subj@actor
  if: subj@person | subj=&officials | subj=delegation,team
  if: to
  unless: subj^&non-officials
  unless: subj^&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The ministers of Benin travelled to Niamey.
  - The fans travelled to Niamey.

verb travel
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Peruvian premier travelled to Lima and to Quito.

verb treat
  code: CONSULT 040
  recipient: with | to | with@obj
  if: subj@actor
  if: with@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&press
  unless: to^&press
  unless: obj
  + The rebels treated with the Burmese government.
  - The doctor treated with a drug.

verb trek
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The envoy trekked to Kabul.
  - The pilgrim trekked to Nepal.

verb undertake
  code: CONSULT 045 third-party
  recipient: between@obj | to@obj | between
  if: subj@actor
  if: obj=mission,visit,mediation,trip
  if: obj^mediation,peace | obj=visit,trip
  unless: sentence^&sport
  unless: sentence^&show-business
  + Togo's president undertook a visit.
  - The probe undertook a trip.

verb undertake
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Poland undertook negotiations with Benin.

verb undertake
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Malta undertook a visit to Tunisia.

verb update
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Austin updated the Ukrainian minister.
  - The vet updated the farmer.

verb venture
  code: CONSULT 042 visit
  actor: subj
  recipient: in | to | at | for | into | through
  if: subj=&officials
  if: in@actor | to@actor | at@actor | for@actor | into@actor | through@actor | to=capital,palace,Kremlin,summit | in=capital
  unless: subj=&non-officials
  unless: subj=&travellers
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj
  + The Polish premier ventured to Kyiv.

verb visit
  code: CONSULT 042 visit
  recipient: obj | in@obj | in
  if: subj@actor
  if: obj@actor
  unless: subj^&travellers
  unless: obj=&sights
  unless: sentence^&sport
  + Nixon visited China in 1972.
  + Turkey's foreign minister visited Baku.
  - Tourists visited Egypt.
  - The president visited a hospital.

verb visit
  code: CONSULT 042 visit
  recipient: obj | in@obj
  if: subj@actor
  if: subj@person | subj=&officials | subj=delegation,team
  if: obj
  unless: subj^&travellers
  unless: subj^&non-officials
  unless: obj=&sights
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Peruvian premier visited the northern capital of Chile.
  - The teacher visited the museum.

verb visit
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Zelensky visited the Finnish president.

verb wait on
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + The delegation waited on the Nepalese king.

verb welcome
  code: CONSULT 043 visit
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: obj@person
  if: at^airport,palace,station,ceremony,White House | to@actor | in^capital | sentence^airport,red carpet,guard of honour,honor guard,state visit
  unless: obj^&non-officials
  + Ceausescu welcomed Nixon at the airport.
  - Dublin welcomed tourists at the airport.

verb welcome
  code: CONSULT 043 visit
  recipient: obj | from@obj
  if: subj@actor
  if: obj@person | obj=delegation
  if: obj@actor
  unless: obj^refugee,migrant,tourist
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Moroccan king welcomed the Spanish premier on Friday.
  - The innkeeper welcomed the guests.

verb welcome
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@person
  if: obj=&officials | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=&non-officials
  + Cairo welcomed the Turkish president.

verb wrap up
  code: CONSULT 046
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=talk,summit,meeting,dialogue,negotiation,conference,consultation,discussion,session
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: with^&business-partners
  unless: with^&press
  unless: sentence^&markets
  unless: obj^pay,wage,merger,press,news
  + Angola wrapped up a summit with Kuwait.

verb wrap up
  code: CONSULT 042 visit
  recipient: to@obj | to | in@obj
  if: subj@actor
  if: obj=&visits | obj=visit,trip,tour,stopover,mission
  if: to@obj | to@actor | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^school,film,concert
  + Qatar wrapped up a state visit to Uganda.
