# CONSULT: meetings, talks, negotiations, visits, calls, mediation.
@source compiled by the demarche authors
@licence CC0-1.0

noun arrival
  code: CONSULT 042 visit
  actor: poss | of | by
  recipient: in | at
  if: poss@actor | of@actor
  if: in@actor
  if: poss@person | of@person
  unless: of^&non-officials
  unless: poss^&non-officials
  + The arrival of the Dutch foreign minister in Jakarta was delayed.
  - The arrival of refugees in Malta.

noun audience
  code: CONSULT 043 visit
  actor: with | poss
  recipient: with | poss
  if: with@actor
  if: light@actor | poss@actor
  unless: sentence^&show-business
  + Walesa had an audience with the Pope.
  - The Polish comedian has an audience with his fans.

noun backchannel
  code: CONSULT 040
  actor: between | light
  recipient: with | between
  if: between@actor | light@actor
  + A backchannel between Havana and Washington was set up.
  - The backchannel with Dublin's fans was closed.

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

noun dialogue
  code: CONSULT 046
  actor: between | of | light | mod
  recipient: with | between
  if: with@actor | between@actor | light@actor
  unless: sentence^&company-words
  + Dialogue between Cyprus and Turkey reopened in July.
  - The film's dialogue is dull.

noun diplomacy
  code: CONSULT 045 third-party
  actor: poss | by | light | mod
  recipient: between
  if: mod=shuttle
  + Kissinger's shuttle diplomacy between Israel and Syria paid off.

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

noun mediation
  code: CONSULT 045 third-party
  actor: poss | by | of | mod | light | from
  recipient: between | in
  if: poss@actor | by@actor | of@actor | mod@actor | light@actor
  + Qatar's mediation between Hamas and Israel continued.
  + Under Egyptian mediation, Gaza's factions talked.
  - Family mediation is cheap.

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
  + A meeting of Arab foreign ministers opened in Cairo.
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

noun mini-summit
  code: CONSULT 040 multilateral
  actor: between | of | light | mod
  recipient: with | between
  if: between@actor | of@actor | mod@actor | with@actor
  + A mini-summit between Angola and Rwanda was held in Luanda.

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

noun office
  code: CONSULT 045 third-party
  actor: poss | of | light
  recipient: between | to
  if: mod=good
  if: plural
  if: poss@actor | of@actor
  + The UN secretary-general's good offices helped Cyprus and Greece.
  - The firm rents good offices.

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

noun stopover
  code: CONSULT 042 visit
  actor: poss | by | light
  recipient: in
  if: poss@actor | by@actor | light@actor
  + Tsai's stopover in Honduras angered Beijing.
  - A stopover in Dubai costs extra.

noun summit
  code: CONSULT 040 multilateral
  actor: between | of | light | mod | among
  recipient: with | between | among
  if: between@actor | of@actor | with@actor | mod@actor | light@actor
  unless: sentence^climber,Everest,peak,mountain,trek
  + The summit of African leaders ended in Addis Ababa.
  + The NATO summit in Madrid closed on Thursday.
  - The climbers reached the summit of Everest.

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
  + Peace talks on Cambodia opened in Paris.
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

noun videoconference
  code: CONSULT 041 phone
  actor: between | poss | of | light | mod
  recipient: with | between
  if: with@actor | between@actor | of@actor
  + A videoconference between Abiy and Ramaphosa took place on Friday.
  - The videoconference with the bank failed.

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

verb arbitrate
  code: CONSULT 045 third-party
  recipient: between | in | between@obj
  if: subj@actor
  + The Pope arbitrated between Chile and Argentina.
  - The panel arbitrates pay claims.

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

verb brief
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: obj^&press
  + On Monday, Shultz briefed NATO on the Geneva round.
  - The aide briefed reporters.

verb bring
  code: CONSULT 045 third-party
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: to^table
  + Carter brought Egypt and Israel to the negotiating table.
  - The waiter brought water to the table.

verb broker
  code: CONSULT 045 third-party
  recipient: between@obj | between | obj
  if: subj@actor
  if: obj=&agreements | obj=&talks | obj=&ceasefires | obj=peace,release,exchange,swap,end,settlement
  unless: sentence^&sport
  unless: obj^&deal-words
  + Egypt brokered a truce between Israel and Hamas.
  - The agent brokered a transfer.

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

verb chair
  code: CONSULT 040 multilateral
  recipient: of@obj | with@obj
  if: subj@actor
  if: obj=&summits | obj=meeting,session,talk
  unless: obj^cabinet,board,government
  + Indonesia chaired a summit of ASEAN leaders.
  - The banker chaired a board meeting.

verb chat
  code: CONSULT 040
  recipient: with | to
  if: subj@actor
  if: with@actor
  unless: with^&press
  unless: with^&business-partners
  + Trudeau chatted with Castro in Havana.
  - The minister chatted with fans.

verb co-chair
  code: CONSULT 040 multilateral
  recipient: with | with@obj
  if: subj@actor
  if: obj=&summits | obj=&meetings | obj=&talks
  + Egypt and France co-chaired a conference on Gaza.
  - The bankers co-chaired the gala.

verb come
  code: CONSULT 042 visit
  recipient: to
  if: subj=&officials
  if: subj@actor
  if: for=&talks | on=&visits
  + The Thai premier came to Vietnam for talks.
  - The bill came to ten pounds.

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

verb contact
  code: CONSULT 040
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^please,hotline
  unless: obj^police,ambassador's
  + Hanoi contacted Washington through Paris.
  - Witnesses should please contact police.

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

verb converse
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  unless: with^&press
  + Nixon conversed with Zhou Enlai for an hour.

verb deliberate
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor | subj^&pairs
  unless: sentence^&court-words
  + The leaders of Benin and Niger deliberated on the dam.
  - The jury deliberated for two days.

verb dine
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  + Trump dined with Abe in Tokyo.
  - The couple dined with friends.

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

verb dispatch
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=envoy,delegation,mission,emissary,mediator,team of mediators
  + Libya dispatched an envoy to Malta.
  - The shop dispatched the parcel.

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

verb entertain
  code: CONSULT 043 visit
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: sentence^banquet,dinner,lunch,state visit
  unless: sentence^&show-business
  + The Queen of Denmark entertained the Finnish president at a state banquet.
  - The clown entertained the children at lunch.

verb exchange
  code: CONSULT 040
  recipient: with | with@obj
  if: subj@actor
  if: obj=view,opinion,letter,message,note
  if: with@actor | with@obj@actor | subj^&pairs
  + Sweden exchanged views with Norway.
  - They exchanged rings.

verb facilitate
  code: CONSULT 045 third-party
  recipient: between@obj | obj
  if: subj@actor
  if: obj=&talks | obj=&ceasefires | obj=exchange,swap,dialogue
  + Norway facilitated talks between Colombia and the FARC.
  - The tool facilitates sewing.

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

verb haggle
  code: CONSULT 046
  recipient: with
  if: subj@actor
  if: with@actor
  + Ukraine haggled with Russia over the fleet.
  - Shoppers haggled with traders.

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

verb huddle
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&sport
  + Sharon huddled with Bush at the ranch.
  - The lambs huddled with their mothers.

verb intercede
  code: CONSULT 045 third-party
  recipient: with | on
  if: subj@actor
  + Jesse Jackson interceded with Syria.
  - The aunt interceded for the boy.

verb launch
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&talks
  unless: sentence^&company-words
  + Moldova launched talks with the European Union.
  - Japan launched a satellite.

verb lead
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=delegation,mission
  + Brandt led a delegation to Moscow.
  - Keegan led the team to victory.

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

verb make
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=&visits
  unless: to=&sights
  unless: to@obj=&sights
  + Tunisia's premier made a trip to Algeria.
  - The class made a trip to the museum.

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

verb meet up
  code: CONSULT 040
  recipient: with
  if: subj@actor
  if: with@actor
  unless: with^&business-partners
  unless: sentence^&company-words
  + Blair met up with Chirac in Lille.
  - The minister met up with old school friends.

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

verb open
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks
  if: subj@actor | with@obj | between@obj
  unless: obj^&business-talks
  unless: sentence^&company-words
  + Montenegro opened talks with Serbia on Monday.
  - France opened a museum.

verb parley
  code: CONSULT 046
  recipient: with
  if: subj@actor
  + The Afghan government parleyed with the Taliban.

verb pay
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=visit,call,courtesy call
  unless: to=&sights
  + Mugabe paid a visit to Cuba.
  - The aunt paid a visit to the zoo.

verb phone
  code: CONSULT 041 phone
  recipient: obj | to
  if: subj@actor
  if: obj@actor
  + The British prime minister phoned the French president about Georgia.
  - The girl phoned her mother.

verb preside
  code: CONSULT 040 multilateral
  recipient: over@obj
  if: subj@actor
  if: over=&summits | over=&meetings | over=&talks
  unless: over=cabinet
  + Cyrus Vance presided over talks between Greece and Macedonia.
  - The bishop presided over the service.

verb reach out
  code: CONSULT 040
  recipient: to
  if: subj@actor
  if: to@actor
  unless: sentence^for comment
  + Tehran reached out to Riyadh.
  - The charity reached out to lonely people.

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

verb reconcile
  code: CONSULT 045 third-party
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Saudi Arabia reconciled Syria and Jordan.
  - The auditor reconciled the accounts.

verb restart
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks
  if: subj@actor | with@obj | between@obj
  + Cyprus restarted talks with Turkey.
  - The engineer restarted the motor.

verb resume
  code: CONSULT 046
  recipient: with | with@obj | between@obj
  if: obj=&talks
  if: subj@actor | with@obj | between@obj
  unless: obj^&business-talks
  unless: sentence^&company-words
  + India resumed dialogue with Pakistan.
  - The airline resumed flights to Paris.

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

verb ring
  code: CONSULT 041 phone
  recipient: obj
  if: subj@person
  if: subj@actor
  if: obj@actor
  if: obj@person
  + The British prime minister rang the American president about Grenada.
  - The church rang its bells.

verb ring up
  code: CONSULT 041 phone
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Thatcher rang up Reagan.
  - Shops rang up record sales.

verb send
  code: CONSULT 042 visit
  recipient: to | to@obj
  if: subj@actor
  if: obj=envoy,delegation,emissary,mediator,special envoy
  + South Korea sent a delegation to Pyongyang.
  - Spain sent flowers to the widow.

verb shuttle
  code: CONSULT 045 third-party
  recipient: between
  if: subj@actor
  if: subj@person
  if: between@actor
  unless: subj=bus,ferry,train
  + Kissinger shuttled between Egypt and Israel.
  - Buses shuttled between the hotels.

verb sit down
  code: CONSULT 046
  recipient: with
  if: subj@actor
  if: with@actor
  unless: with^&press
  + Arafat sat down with Barak in Oslo.
  - The minister sat down with a cup of tea.

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

verb stop over
  code: CONSULT 042 visit
  recipient: in
  if: subj@actor
  if: in@actor
  unless: subj^&non-officials
  + Chen stopped over in Panama.
  - The birds stop over in Malta.

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

verb telephone
  code: CONSULT 041 phone
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Brezhnev telephoned Nixon in October.
  - The caller telephoned the station.

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
