# COERCE: arrests, seizures, bans, censorship, curfews, deportation, withheld services, cyberattacks, disinformation.
@source compiled by the demarche authors
@licence CC0-1.0

verb abolish
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Turkey abolished the Kurdish party.

verb abridge
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Hungary abridged the right of assembly.

verb announce
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Norway announced a curfew in the capital after the riots against Latvia.

verb announce
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Panama announced a state of emergency on the border with Libya.

verb annul
  code: COERCE 1722 restrict
  recipient: of@obj
  if: obj=election,vote,poll,result,referendum
  if: subj@actor
  unless: sentence^&elsewhere
  + Nigeria's General Babangida annulled the election.
  - The judge annulled the marriage.

verb apply
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Cuba applied a night curfew in the capital after the riots against Rwanda.

verb apprehend
  code: COERCE 173 arrest
  recipient: obj
  if: obj@actor | obj=&political-person | obj=&combatant
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Indian troops apprehended two Pakistani militants.
  - Police apprehended a burglar.

verb apprehend
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Iranian guards apprehended three American hikers near the border.
  - Police apprehended a burglar.

verb appropriate
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Zimbabwe appropriated the land of white farmers.

noun arrest
  code: COERCE 173 arrest
  actor: by | light
  recipient: of | poss
  if: of@person | poss@person | by@actor | poss@actor | of@actor | mod=house,mass
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | mod=cardiac,citizen's | of=growth
  + The arrest of a Belarusian opposition leader led to protests.
  - He died of cardiac arrest.

noun arrest
  code: COERCE 173 arrest
  actor: by | light | subj
  recipient: of | poss
  if: plural
  if: sentence^police,authority,soldier,security force
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Turkish police reported no arrests after the march.
  - The police made arrests over the burglary.

verb arrest
  code: COERCE 173 arrest
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | obj=decline,fall,slide,growth,attention,development,spread
  + Bahraini police arrested four Indians on Monday.
  + Two Zimbabweans were arrested on Friday.
  - Police arrested a thief after a robbery.
  - The minister failed to arrest the decline.

verb arrest
  code: COERCE 173 arrest
  recipient: obj
  if: obj=&political-person | sentence^&political-crime | sentence^&protest-person | obj=&protester
  unless: sentence^&elsewhere
  unless: obj=decline,fall
  + Egypt arrested forty Islamists on charges of plotting murder.

noun attack
  code: COERCE 170 cyber
  actor: by | poss | mod | from | light
  recipient: on | against
  if: mod=cyber,hacker,hacking,ransomware,phishing,denial-of-service,malware,computer | mod^cyber
  if: mod
  + A cyber attack on Georgian ministries was blamed on Russia.

verb attack
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Hackers from North Korea attacked the bank network in Seoul.

verb bag
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Police bagged a Chechen militant.

noun ban
  code: COERCE 1722 restrict
  actor: by | poss | light
  recipient: on
  if: on=&civic-thing,&media
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&consumer | mod=smoking,test,driving,transfer
  + A ban on opposition rallies by Cambodia's government took effect.
  - The ban on smoking took effect.

verb ban
  code: COERCE 1722 restrict
  recipient: obj | of@obj | by@obj | poss@obj | from | from@obj
  if: obj=&civic-thing | obj@actor | obj=&political-person
  unless: sentence^&athletics | sentence^&elsewhere
  unless: obj=&company | from=sell,sue,case | from@obj=sell,sue,case | sentence^&market | sentence^&sporting | sentence^&consumer | subj=club,school,company,league,shop
  + Turkey banned a Kurdish party.
  + Thailand banned demonstrations by the opposition.
  - The city banned smoking in bars.
  - The league banned the goalkeeper for three games.

verb ban
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj | mod@obj
  if: obj=&media
  if: obj
  unless: sentence^&athletics | sentence^&sporting | sentence^&school-word
  + Iran banned two reformist newspapers.
  + Singapore banned the Far Eastern magazine.
  - The school banned books about wizards at school.

verb ban
  code: COERCE 1721 censor
  recipient: obj
  if: obj=&network
  if: obj
  unless: sentence^&athletics | sentence^&school-word
  + Nigeria banned Twitter.

noun ban
  code: COERCE 1722 restrict
  actor: by | poss | mod | light
  recipient: on
  if: mod=police,government,court,military,army,presidential | poss=government,police,court,military,army,authority,ministry,president,country
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&consumer | mod=smoking,test,driving,transfer,travel,import,export,trade,visa,flight | on=import,export,trade,investment,test,testing,whaling,hunting,advertising
  + Guinea's opposition defied a government ban.
  - The government's ban on tobacco advertising begins in May.

verb banish
  code: COERCE 174 deport
  recipient: obj
  if: obj@person
  unless: sentence^&elsewhere
  unless: sentence^&sporting | to=bench | to@obj=bench
  + South Africa banished a black leader to a remote village.
  - The coach banished the striker to the bench.

verb bar
  code: COERCE 1721 restrict
  recipient: obj
  if: from | from@obj
  if: subj@actor | passive
  if: obj@actor | obj=&political-person | obj=&party-word
  unless: sentence^&elsewhere
  unless: obj=&company | sentence^&sporting | sentence^&school-word | subj=club,company
  + Israel barred Palestinians from the mosque.
  - The club barred drunks from its rooms.

verb bar
  code: COERCE 1722 restrict
  recipient: obj | by@obj | of@obj
  if: obj=&civic-thing | obj=strike,walkout,stoppage,press,reporter,journalist
  if: subj@actor | subj=court,judge,police,authority | passive
  unless: sentence^&elsewhere
  unless: obj=&company | sentence^&sporting | sentence^&school-word
  + Zimbabwe's police barred a rally by the opposition.
  - The club barred drunks from its rooms.

verb besiege
  code: COERCE 191 restrict
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: with=request,call,question | with@obj=request,call,question | subj=reporter,fan,autograph hunter,journalist | sentence^&sporting
  + Syrian troops besieged the Palestinian camp of Yarmouk.
  - Fans besieged the singer.

verb black out
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj
  if: subj@actor | passive
  if: obj=&media | obj=book,film,newspaper,magazine,website,broadcast,report,station,channel,internet,press,media,journalist,article,publication,broadcaster,platform,app,network,Twitter,Facebook,YouTube,Telegram,WhatsApp,radio
  unless: sentence^&sport
  unless: sentence^&markets
  unless: subj=company,firm,studio,school
  + Iran blacked out the broadcast.

verb block
  code: COERCE 1721 censor
  recipient: obj | to@obj
  if: obj=&media,&network | to@obj=&media,&network
  if: subj@actor | passive
  unless: subj=&company,firewall,browser | sentence^&advert
  + Turkey blocked Twitter.
  - The browser blocked a website.

verb block
  code: COERCE 170 withhold
  recipient: to@obj | for@obj | to | into@obj | from | from@obj
  if: obj=aid,food,relief,supply,medicine,convoy,fuel,humanitarian aid,delivery,shipment,aid convoy,humanitarian access
  if: subj@actor | subj=&attacker | passive
  unless: subj=senator,lawmaker,congress
  + Serb forces blocked an aid convoy to Bosnian Muslims.
  - Senators blocked the bill.

verb block
  code: COERCE 191 restrict
  recipient: to@obj | of@obj | poss@obj | obj | from | from@obj
  if: obj=access,entry,passage,path,way,exit,route,road,crossing,bridge,ship,boat,vessel,harbour,harbor,port,march,rally,delegation
  if: subj=&attacker | subj=police,navy,coastguard,coast guard,patrol boat,warship,guard,security force,soldier,troop,troops
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&sporting
  + The Chinese navy blocked the passage of a Philippine boat.
  + Jordanian police blocked the march.
  - The goalkeeper blocked the route to goal.

noun blockade
  code: COERCE 191 restrict
  actor: by | poss | mod | light
  recipient: of | on | against
  if: mod=naval,air,land,economic,sea,military,Israeli,Saudi,Egyptian | by=&troops | poss@actor | by@actor | of@actor
  unless: sentence^&elsewhere
  unless: mod=nerve,road,farmers,truckers | by=&labour | by=&protester
  + Israel's blockade of Gaza was tightened.
  - The blockade of the nerve stops the pain.

verb blockade
  code: COERCE 191 restrict
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&elsewhere
  unless: subj=&labour
  + Egypt blockaded the Israeli port of Eilat.

verb board
  code: COERCE 171 seize
  recipient: obj
  if: obj=&vessel
  if: subj=troop,soldier,marine,coastguard,guard,commando,navy,force,policeman,inspector,guardsman,coast guard
  unless: sentence^&elsewhere
  + Israeli commandos boarded a Turkish ship bound for Gaza.
  - Passengers boarded the ferry.

verb bombard
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Russian hackers bombarded the website of the Estonian ministry.

verb book
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Indian police booked two activists for sedition.
  - The referee booked a defender.

verb breach
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Iranian hackers breached the database of the Albanian government.

verb break
  code: COERCE 170 cyber
  recipient: into | into@obj
  if: into^&computer | into@obj^&computer
  + Chinese hackers broke into American government computers.
  - Thieves broke into a house.

verb bring in
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Iraq brought in a curfew in the capital after the riots against Chile.

verb bring in
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Oman brought in martial law on the border with Cuba.

verb bug
  code: COERCE 170
  recipient: obj | of@obj
  if: obj=office,embassy,phone,room,residence,headquarters,mission
  if: subj@actor | passive
  unless: sentence^&elsewhere
  + Israel bugged the Palestinian mission's office.
  - The noise bugged the neighbours.

verb bully
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Azerbaijan bullied the opposition.

verb bundle
  code: COERCE 173 arrest
  recipient: obj
  if: into | onto | into@obj | onto@obj
  if: obj@person | obj=striker,protester,demonstrator
  if: subj=police,soldier,agent,policeman,officer,security force,troop,gendarme,plainclothes man | subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&sporting
  + Cuban policemen bundled the dissidents into a van.
  - The firm bundled the game into a box.

verb bundle off
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Agents bundled off a Belarusian activist.

verb bust
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Egyptian police busted four activists.

verb cage
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Egypt caged the activists.

verb call
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Guyana called martial law on the border with Syria.

noun campaign
  code: COERCE 170 misinformation
  actor: by | poss | mod | light
  recipient: against | about
  if: mod=disinformation,misinformation,smear,propaganda,influence
  unless: sentence^&market
  + A Russian disinformation campaign against Moldova began before the vote.
  - The election campaign began.

noun capture
  code: COERCE 173 arrest
  actor: by | poss
  recipient: of
  if: of=&combatant | of=leader,pilot,commander,spy,president,dictator
  unless: sentence^&elsewhere
  unless: of=carbon,data,market
  + The capture of a PKK leader by Turkish agents set off protests.
  - The capture of carbon is costly.

verb capture
  code: COERCE 173 arrest
  recipient: obj
  if: obj=&combatant | obj=leader,pilot,commander,fighter,spy,president,sailor,airman
  unless: sentence^&elsewhere
  unless: sentence^&sporting | obj=imagination,mood,spirit,image | sentence^&entertainment
  + Somali gunmen captured an American pilot.
  - The film captured the mood of a leader.

verb capture
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person
  if: subj@actor | subj=&attacker | by=&troops | by=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&sporting | obj=imagination,mood,spirit,image | sentence^&entertainment | sentence^&crime
  + A French nurse was captured by Viet Minh troops.
  - The thief was captured by police after a robbery.

verb cart off
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Police carted off protesters in Cairo.

verb censor
  code: COERCE 1721 censor
  recipient: obj | of@obj | by@obj
  + China censored a foreign broadcaster's reports.

noun censorship
  code: COERCE 1721 censor
  actor: by | poss | mod | light
  recipient: of | on | against
  if: of | by | on
  unless: sentence^&entertainment
  + Censorship of newspapers by South Africa was tightened.
  - The essay is about censorship.

verb choke off
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Ethiopia choked off access to Tigray.

verb circumscribe
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Singapore circumscribed the right of assembly.

verb clamp
  code: COERCE 1723 curfew
  recipient: on | on@obj
  if: obj=curfew
  unless: sentence^&elsewhere
  + Israel clamped a curfew on Nablus.

verb clamp
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Egypt clamped a curfew in the capital after the riots against Nepal.

verb close
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj | mod@obj
  if: obj=&media,&press-place
  if: subj@actor | passive
  unless: sentence^&market | sentence^&holiday | subj=&company
  + Iran closed two reformist newspapers.
  - The firm closed its magazine because of a fall in sales and profit.

verb close
  code: COERCE 191 restrict
  recipient: with@obj | to | with | to@obj
  if: obj=border,frontier,airspace,air space,crossing,strait,border crossing,port,checkpoint,university
  if: subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop | sentence^&virus-word | sentence^&holiday
  + Algeria closed its border with Morocco.
  - Fog closed the port.

verb close
  code: COERCE 191 restrict
  recipient: with@obj | to | with | to@obj
  if: obj=border,frontier,airspace,air space,crossing,strait,border crossing,checkpoint
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop | sentence^&virus-word | sentence^&holiday | sentence^&accident
  + The crossing was closed to Palestinian travellers.
  - The border was closed after the snowstorm.

verb close down
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj | mod@obj
  if: obj=&media,&press-place
  if: subj@actor | passive
  unless: sentence^&market
  + Zimbabwe closed down a private newspaper.
  - The firm closed down a mill.

noun closure
  code: COERCE 1721 censor
  actor: by | poss | light
  recipient: of
  if: of=&media
  unless: sentence^&market
  + The closure of a newspaper by the Hungarian government drew protests.
  - The closure of the shop was sad.

noun closure
  code: COERCE 191 restrict
  actor: by | poss | light
  recipient: of | with | with@of
  if: of=border,frontier,crossing,airspace,strait,university,territory
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop | sentence^&virus-word
  + Israel's closure of the Rafah crossing went on.
  - The closure of the plant cost jobs.

verb coerce
  code: COERCE 170
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&elsewhere
  + China coerced Lithuania.

verb collar
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Turkish police collared a Kurdish activist.
  - The girl collared a puppy.

verb commandeer
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Rebels commandeered UN vehicles and a plane.

verb compromise
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Russian hackers compromised the server of the Norwegian parliament.

verb confine
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Burma confined the opposition leader to her home.
  - The nurse confined the patient to bed.

verb confiscate
  code: COERCE 1711 seize
  recipient: from | from@obj | of@obj | poss@obj | obj
  if: subj@actor | obj=&property | passive
  unless: sentence^&elsewhere
  unless: sentence^&school-word | obj=&disputed-drug | sentence^&crime
  + Israel confiscated Palestinian land near Hebron.
  - The teacher confiscated a phone at school.

noun confiscation
  code: COERCE 1711 seize
  actor: by | poss
  recipient: of
  if: of=&property
  unless: sentence^&elsewhere
  + The confiscation of Palestinian land by Israel was condemned.

verb constrict
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Israel constricted movement in Gaza.

noun cordon
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + An Israeli cordon around the village was reported.

verb cordon off
  code: COERCE 191 restrict
  recipient: obj
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&crime
  + Kenyan police cordoned off the opposition's headquarters.
  - Police cordoned off the crash site.

verb corral
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + French police corralled demonstrators.

verb cow
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Nicaragua cowed the opposition.

verb crack down
  code: COERCE 170 restrict
  recipient: on | on@obj | against | against@obj
  if: on=&protester,dissent,opposition,media,press,dissident,&political-person,NGO,movement,protest,Muslim,Islamist,Kurd,minority,Christian,Uighur,Tibetan,Rohingya,student,migrant,refugee,Brotherhood | on@obj=&protester,dissent,opposition,media,press,dissident,&political-person,NGO,movement,protest,Muslim,Islamist,Kurd,minority,Christian,Uighur,Tibetan,Rohingya,student,migrant,refugee,Brotherhood | against=&protester,dissent,opposition,media,press,dissident,&political-person,NGO,movement,protest,Muslim,Islamist,Kurd,minority,Christian,Uighur,Tibetan,Rohingya,student,migrant,refugee,Brotherhood | against@obj=&protester,dissent,opposition,media,press,dissident,&political-person,NGO,movement,protest,Muslim,Islamist,Kurd,minority,Christian,Uighur,Tibetan,Rohingya,student,migrant,refugee,Brotherhood
  unless: sentence^&elsewhere
  unless: on=&not-war | on@obj=&not-war
  + Hungary's police cracked down on migrants and opposition journalists.
  - Police cracked down on speeding drivers.

noun crackdown
  code: COERCE 170 restrict
  actor: poss | by | mod | light
  recipient: on | against
  if: on=&protester,dissent,opposition,media,press,dissident,&political-person,NGO,movement,protest,Muslim,Islamist,Kurd,minority,Christian,Uighur,Tibetan,Rohingya,student,migrant,refugee,Brotherhood,group,party | against=&protester,dissent,opposition,media,press,dissident,&political-person,NGO,movement,protest,Muslim,Islamist,Kurd,minority,Christian,Uighur,Tibetan,Rohingya,student,migrant,refugee,Brotherhood
  unless: sentence^&elsewhere
  unless: on=&not-war,speeding,smuggling,drunk driving | sentence^&market
  + Egypt's crackdown on Islamists filled the prisons.
  - The crackdown on speeding went on.

verb crash
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Hackers from Iran crashed the server of the Saudi ministry.
  - The pilot crashed the system.

verb cripple
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Russian hackers crippled the Estonian bank network.

verb crush
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Bahrain crushed the uprising.

verb cuff
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Police cuffed protesters in Baku.

verb curb
  code: COERCE 1721 restrict
  recipient: obj | of@obj
  if: obj=press,media,freedom,press freedom,right,protest,dissent,opposition,judiciary,movement,internet,newspaper,NGO
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&market | sentence^&sporting
  + Hungary's government curbed the press.
  - The bank curbed lending.

noun curfew
  code: COERCE 1723 curfew
  actor: by | poss | light
  recipient: on | in
  if: mod=dusk-to-dawn,night,overnight,24-hour,round-the-clock,nationwide,military,indefinite,dawn,hour | sentence^&curfew-verb
  unless: sentence^&elsewhere
  unless: sentence^&parental
  + An overnight curfew in Bangui was in force, the Central African government said.
  - The boy ignored his curfew.

verb curtail
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Belarus curtailed freedom of speech.

verb cut
  code: COERCE 170 withhold
  recipient: to@obj | to | in@obj | for@obj
  if: obj=&utility
  if: to | to@obj
  if: subj@actor
  unless: sentence^&accident | subj=&disaster
  + Russia cut gas supplies to Ukraine.
  - The plant cut water use.

verb cut
  code: COERCE 170 withhold
  recipient: to@obj | to | in@obj | for@obj | in
  if: obj=electricity,power,water,gas,internet,Internet,mobile data,data,phone line,telephone line,mobile phone service,supply line,supply route,road,highway,rail line,power line
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&accident | subj=&disaster | sentence^&market | subj=&protester | sentence^&protest-person
  + Rebels cut the highway to the Angolan capital.
  + Myanmar's army cut the internet.
  - The storm cut power to Lisbon.

verb cut off
  code: COERCE 170 withhold
  recipient: to@obj | to | in@obj | for@obj
  if: obj=&utility
  if: subj@actor | passive
  unless: sentence^&accident | subj=&disaster
  + Israel cut off electricity to Gaza.
  - The storm cut off power.

verb cut off
  code: COERCE 170 withhold
  recipient: to@obj | to | in@obj | for@obj | in | obj
  if: obj=&utility | obj=mobile data,data,mobile network,network,broadband,road,highway,route,supply route,supply line,city,town,village,enclave,district,region,territory,area,camp
  unless: sentence^&elsewhere
  unless: sentence^&accident | subj=&disaster | sentence^&disaster | sentence^&weather-stop
  + The town of Axum was cut off by Ethiopian troops.
  + Electricity was cut off by the Togolese government.
  - The flood cut off three Indian villages.

noun cyberattack
  code: COERCE 170 cyber
  actor: by | poss | mod | from | light
  recipient: on | against
  if: on | against | poss@actor | mod@actor | by@actor
  + A Russian cyberattack on Estonia shut down banks.
  - A cyberattack can take many forms.

verb declare
  code: COERCE 1723 curfew
  recipient: in@obj | in
  if: obj=curfew
  unless: sentence^&elsewhere
  + Guinea's army declared a curfew in Conakry.

verb declare
  code: COERCE 1724 martial-law
  recipient: in@obj | in
  if: obj=law,martial law,state of emergency,emergency,state of siege,state,siege
  if: obj^martial | obj^emergency | obj^siege
  unless: sentence^&elsewhere
  unless: sentence^&disaster | sentence^&virus-word
  + Philippine president Ferdinand Marcos declared martial law.
  - The governor declared a state of emergency after the hurricane.

verb declare
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + India declared a night curfew in the capital after the riots against Norway.

verb declare
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Latvia declared a state of emergency on the border with Mexico.

verb decree
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Poland decreed a curfew in the capital after the riots against Benin.

verb decree
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Sweden decreed martial law on the border with Kenya.

verb deface
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Pakistani hackers defaced the website of the Indian army.

verb deny
  code: COERCE 1721 restrict
  recipient: iobj | to@obj | to | obj
  if: obj=visa,entry,exit visa,access,accreditation
  if: subj@actor
  unless: sentence^&elsewhere
  unless: subj=&company | sentence^&sporting
  + Israel denied a UN investigator entry.
  - The star denied the rumour.

verb deport
  code: COERCE 174 deport
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Israel deported four Palestinian activists.

noun deportation
  code: COERCE 174 deport
  actor: by | light
  recipient: of | poss
  if: of | by | mod=mass
  unless: sentence^&elsewhere
  + The deportation of Afghan refugees by Pakistan went on.
  - The lawyer is an expert on deportation.

noun deportation
  code: COERCE 174 deport
  actor: poss
  recipient: of
  if: poss@actor
  if: of
  unless: sentence^&elsewhere
  + Pakistan's deportation of Afghan refugees went on.

verb detain
  code: COERCE 173 arrest
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&crime | obj=reader,attention | sentence^&ordinary-crime | for=treatment | for@obj=treatment
  + Israeli soldiers detained twelve Palestinians.
  - The hospital detained the patient for treatment.

verb detain
  code: COERCE 173 arrest
  recipient: obj
  if: obj=&political-person | sentence^&political-crime | sentence^&protest-person
  unless: sentence^&elsewhere
  + Chinese police detained a dissident on suspicion of fraud.

verb detain
  code: COERCE 173 arrest
  actor: subj | by
  recipient: obj
  if: obj@person | obj=&captive
  if: passive
  if: in | at | by | until | without | for | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=election,talk
  unless: sentence^&crime
  + Poland wrote to the activists detained in Minsk.

noun detention
  code: COERCE 173 arrest
  actor: by | poss | light
  recipient: of | poss
  if: of@person | of@actor | by@actor | poss@person | poss@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&school-word
  + The detention of two American hikers by Iran went into a second year.
  - The pupil was given detention at school.

noun detention
  code: COERCE 173 arrest
  actor: by
  recipient: subj | of | poss
  if: subj@person | poss | mod=arbitrary,illegal,administrative,incommunicado,mass,unlawful
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&school-word | sentence^&ordinary-crime
  + Forty Rwandan priests are in detention.
  - The pupil was in detention after school.

verb disallow
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Zimbabwe disallowed an opposition gathering.

verb disband
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Turkey disbanded a Kurdish party.

verb disconnect
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj
  if: subj@actor | passive
  if: obj=&media | obj=book,film,newspaper,magazine,website,broadcast,report,station,channel,internet,press,media,journalist,article,publication,broadcaster,platform,app,network,Twitter,Facebook,YouTube,Telegram,WhatsApp,radio
  unless: sentence^&sport
  unless: sentence^&markets
  unless: subj=company,firm,studio,school
  + Iran disconnected the internet.
  - The boy disconnected the radio.

verb discriminate against
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Latvia discriminated against the Russian minority.

noun disinformation
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Russian disinformation against Moldova went on.

verb displace
  code: COERCE 201 deport
  recipient: obj
  if: subj=&attacker
  if: obj=&needy
  unless: sentence^&elsewhere
  unless: sentence^&accident
  + Colombian paramilitaries displaced villagers in Choco.
  - The flood displaced villagers.

verb disqualify
  code: COERCE 1722 restrict
  recipient: obj
  if: obj=candidate,party,lawmaker,politician,list,opposition leader,president,hopeful | sentence^&election-word
  if: obj@person | obj@actor | obj=candidate
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Iran's Guardian Council disqualified two reformist candidates.
  - The sprinter was disqualified in the final of the tournament.

verb disrupt
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Hackers from Russia disrupted the website of the Lithuanian parliament.

noun dissolution
  code: COERCE 1722 restrict
  actor: by | poss
  recipient: of
  if: of=&party-word | of=parliament,assembly
  unless: sentence^&elsewhere
  unless: of=marriage
  + The dissolution of a Kurdish party by Turkey's court drew protests.
  - The dissolution of the marriage was quick.

verb dissolve
  code: COERCE 1722 restrict
  recipient: obj
  if: obj=&party-word | obj=parliament,assembly,legislature,government,council,congress,senate
  unless: sentence^&elsewhere
  unless: obj=sugar | in=water
  + Thailand's court dissolved an opposition party.
  - The sugar dissolved.

verb divert
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Belarus diverted a Lithuanian plane.
  - The pilot diverted a plane in fog.

verb drag
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person | obj=protester,demonstrator,striker
  if: subj=police,soldier,agent,policeman,officer,security force,guard,troop
  if: from | away | to | into | out | off | sentence^away,off
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&crime
  + Belarusian police dragged protesters from the square.
  - The dog dragged the boy to the gate.

verb drag away
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Police dragged away protesters in Minsk.

verb drag off
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Police dragged off an activist in Moscow.

verb drive
  code: COERCE 201 deport
  recipient: obj
  if: subj=&attacker
  if: obj=&needy
  if: from | from@obj
  unless: sentence^&elsewhere
  + Serbian forces drove Kosovo Albanian villagers from their homes.
  - The father drove his family from home to school.

noun emergency
  code: COERCE 1724 martial-law
  actor: by | poss | light
  recipient: in | on
  if: mod=state,national
  unless: sentence^&elsewhere
  unless: sentence^&disaster | sentence^&virus-word | sentence^lift,end,revoke,health,weather
  + Officials said the national emergency in Sri Lanka went into its second week.
  - The national health emergency went on.

verb encircle
  code: COERCE 191 restrict
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  + Russian forces encircled Mariupol.
  - A wall encircles the garden.

noun encirclement
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Russia's encirclement of Mariupol went on.

verb enforce
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + India enforced restrictions in Kashmir.

verb enforce
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Georgia enforced a night curfew in the capital after the riots against Greece.

verb enforce
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Ghana enforced a state of emergency on the border with Jordan.

verb evict
  code: COERCE 174 deport
  recipient: obj
  if: subj@actor | subj=&attacker
  if: obj@actor | obj=&needy | obj=&protester | obj=family,settler
  unless: sentence^&elsewhere
  unless: sentence^&landlord
  + Israeli police evicted Jewish settlers from Hebron.
  - The landlord evicted a tenant.

noun eviction
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Israel's eviction of Bedouin went on.
  - The landlord's eviction of the tenant went on.

verb exile
  code: COERCE 174 deport
  recipient: obj
  if: obj
  unless: sentence^&elsewhere
  + The Soviet Union exiled a writer.

verb expand
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Yemen expanded a night curfew in the capital after the riots against Chad.

verb expand
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Jordan expanded martial law on the border with Burundi.

verb expel
  code: COERCE 174 deport
  recipient: obj
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: obj=&diplomat | from=&club | from@obj=&club | sentence^&school-word | sentence^&sporting | obj=inspector,observer
  + Uganda expelled its Asians.
  + Sudan expelled a French journalist.
  - The school expelled a pupil.

verb expropriate
  code: COERCE 1711 seize
  recipient: from | from@obj | of@obj | poss@obj | mod@obj | obj
  unless: sentence^&elsewhere
  + Venezuela expropriated American oil companies.

noun expropriation
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Venezuela's expropriation of American plants went on.

noun expulsion
  code: COERCE 174 deport
  actor: by | light
  recipient: of
  if: of@person | of@actor
  unless: sentence^&elsewhere
  unless: of=&diplomat | sentence^&school-word | from=&club | sentence^&sporting | of=inspector,observer
  + The expulsion of Haitian migrants by the Dominican Republic was criticized.
  - The expulsion of a pupil was debated at school.

noun expulsion
  code: COERCE 174 deport
  actor: poss
  recipient: of
  if: poss@actor
  if: of@person | of@actor
  unless: sentence^&elsewhere
  unless: of=&diplomat | from=&club
  + Mauritania's expulsion of Senegalese farmers caused anger.

verb extend
  code: COERCE 1723 curfew
  recipient: on | on@obj | in
  if: obj=curfew
  unless: sentence^&elsewhere
  + Iraqi authorities extended a curfew in Baghdad.

verb extend
  code: COERCE 1724 martial-law
  recipient: in@obj | in
  if: obj^martial | obj^emergency | obj^siege
  unless: sentence^&elsewhere
  unless: sentence^&disaster | sentence^&virus-word
  + Egypt extended its state of emergency.
  - The shop extended its hours.

verb extend
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Sudan extended a curfew in the capital after the riots against Bosnia.

verb extend
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Canada extended a state of emergency on the border with Oman.

verb filter
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj
  if: subj@actor | passive
  if: obj=&media | obj=book,film,newspaper,magazine,website,broadcast,report,station,channel,internet,press,media,journalist,article,publication,broadcaster,platform,app,network,Twitter,Facebook,YouTube,Telegram,WhatsApp,radio
  unless: sentence^&sport
  unless: sentence^&markets
  unless: subj=company,firm,studio,school
  + China filtered the internet.

verb fine
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj
  if: subj@actor | passive
  if: obj=&media | obj=book,film,newspaper,magazine,website,broadcast,report,station,channel,internet,press,media,journalist,article,publication,broadcaster,platform,app,network,Twitter,Facebook,YouTube,Telegram,WhatsApp,radio
  unless: sentence^&sport
  unless: sentence^&markets
  unless: subj=company,firm,studio,school
  + Russia fined the newspaper and its website.

verb forbid
  code: COERCE 1721 restrict
  recipient: obj
  if: subj@actor
  if: obj@actor | obj=&political-person | obj=&civic-thing
  unless: sentence^&elsewhere
  unless: sentence^&school-word | sentence^&sporting
  + Saudi Arabia forbids opposition parties.
  - The school forbade the pupils to run.

verb force
  code: COERCE 174 deport
  recipient: obj
  if: obj@person | obj=family,refugee,villager,population
  if: from=home,house,village,land,country,camp,city,town | from@obj=home,house,village,land,country,camp,city,town | out | sentence^&out-back
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&disaster | sentence^&sporting | sentence^&accident | sentence^&market
  + Serb soldiers forced Croatian families from their homes.
  - The flood forced people from their homes.

verb force down
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Belarus forced down an Irish plane.

verb force out
  code: COERCE 201 deport
  recipient: obj
  if: subj=&attacker
  if: obj=&needy
  unless: sentence^&elsewhere
  + Serb militiamen forced out Muslim families.

verb forge
  code: COERCE 170 misinformation
  recipient: of@obj
  if: obj=document,letter,ballot
  if: subj@actor
  if: sentence^&propaganda-word
  + The KGB forged a letter to spread propaganda about the American president.
  - The clerk forged a document.

verb freeze
  code: COERCE 171 seize
  recipient: of@obj | poss@obj | mod@obj | obj
  if: obj=asset,account,bank account,fund,holding,reserve,property
  unless: sentence^&elsewhere
  unless: subj=bank,company
  + Zimbabwe's courts have frozen the accounts of two newspapers.
  - The lake froze.

verb frogmarch
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Ugandan police frogmarched an opposition leader.

verb gag
  code: COERCE 1721 censor
  recipient: obj
  if: obj=&media | obj@person | obj=press,critic,opposition
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Singapore gagged the press.
  - The robber gagged a guard during the robbery.

verb grab
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Belarusian agents grabbed an opposition activist.

verb grab
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Russia grabbed the assets of a Ukrainian company.
  - The thief grabbed a computer.

noun hack
  code: COERCE 170 cyber
  actor: by | poss | mod
  recipient: of | on | against
  if: of^&computer | by=hacker | sentence^&computer
  unless: mod=phone,life
  + The Chinese hack of American government computers was found in June.
  - The editor was called a hack.

verb hack
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj | into | into@obj
  if: subj@actor | subj=hacker | obj^&computer | into^&computer | into@obj^&computer
  unless: to=death | to@obj=death | sentence^&machete
  + Russian hackers hacked the Ukrainian ministry's computers.
  - A mob hacked a man to death.

verb hack into
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + North Korean hackers hacked into the server of the ministry.

verb halt
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Turkey halted a Syrian plane with weapons.

verb hamper
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Eritrea hampered movement of the peacekeepers.
  - Mud hampered movement.

verb handcuff
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Turkish police handcuffed the Kurdish mayor.

verb harass
  code: COERCE 170
  recipient: obj
  if: subj@actor | subj=&attacker
  if: obj@actor | obj=&political-person
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&crime
  + Chinese ships harassed a Philippine boat with journalists.
  - The boss harassed a clerk.

noun harassment
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Uganda's harassment of opposition leaders went on.
  - The boss's harassment of a nurse went on.

verb haul
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person
  if: subj=police,soldier,agent,policeman,officer,security force,guard | subj@actor
  if: away | off | into | to | to=court,jail,prison,police station | sentence^away,off
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&crime | sentence^&accident
  + Nigerian soldiers hauled two editors off to jail.
  - The crew hauled the climber to safety after the accident.

verb haul away
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Police hauled away protesters in Hong Kong.

verb hold
  code: COERCE 173 arrest
  recipient: obj
  if: in=custody,detention,prison,jail,camp | without=charge,trial | under=arrest,house arrest | under@obj=arrest,house arrest
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Iran held a French researcher in prison.
  - The firm held talks in camp.

verb hold
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person | obj=&captive
  if: subj@actor | in=prison,jail,custody,camp,cell | in@actor | since | by@actor | without | at=prison,camp,base,jail,police station | for=week,month,year,questioning,day
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | sentence^&sporting | sentence^&hostage-word | sentence^responsible,accountable,talk,office,captive,hold off,hold back,hold up,hold out,hold down,hold on | obj=office,they,it,we,you,i
  + Morocco holds eighty Algerian soldiers.
  + Syria has been holding two Swiss teachers since May.
  - The chairman held his staff accountable.
  - A man held in Leeds since Monday confessed to the robbery.

verb hold
  code: COERCE 173 arrest
  recipient: obj
  if: obj=prisoner,detainee,fisherman,fishermen,soldier,serviceman,servicemen,dissident,political prisoner,prisoner of war,sailor,airman
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&sporting | sentence^&hostage-word
  + Sri Lanka held twelve Indian fishermen.
  - The jail guard held a soldier hostage.

verb hold back
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Police held back a gathering of Catalan protesters.

verb hound
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Russia hounded the opposition.

verb impede
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Sudan impeded access for the aid workers.
  - Ice impeded access.

verb impose
  code: COERCE 1721 censor
  recipient: on@obj | on | of@obj
  if: obj=censorship,blackout,news blackout,media blackout,press censorship,reporting ban
  + Ethiopia imposed censorship on newspapers.

verb impose
  code: COERCE 172 restrict
  recipient: on@obj | against@obj | on | against | in@obj | in
  if: obj=&restriction
  unless: sentence^&elsewhere
  unless: sentence^&sporting | obj=&sanction-noun | on=&not-war | on@obj=&not-war
  + Sri Lanka has imposed restrictions on Tamil parties.
  - The airline imposed a limit on bags.

verb impose
  code: COERCE 1723 curfew
  recipient: on@obj | on | in@obj | in
  if: obj=curfew
  unless: sentence^&elsewhere
  unless: sentence^&parental
  + Indian authorities imposed a curfew on Srinagar.
  - The father imposed a curfew on his son.

verb impose
  code: COERCE 1724 martial-law
  recipient: on@obj | on | in@obj | in
  if: obj=law,martial law,emergency rule,state of emergency,emergency,direct rule,military rule
  if: obj^martial | obj^emergency | obj^direct | obj^military
  unless: sentence^&elsewhere
  + Poland's General Jaruzelski has imposed martial law.
  - The council imposed a law on parking.

verb impose
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Benin imposed a night curfew in the capital after the riots against Guyana.

verb impose
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Mexico imposed martial law on the border with India.

verb impound
  code: COERCE 1711 seize
  recipient: of@obj | poss@obj | mod@obj | obj
  if: obj=&property
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: obj=car,dog
  + Nigeria impounded a Russian ship.
  - Wardens impounded the car.

verb imprison
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Syria imprisoned a Lebanese politician.
  - The thief was imprisoned for theft.

noun imprisonment
  code: COERCE 173 arrest
  actor: by
  recipient: of | poss
  if: of@actor | of=&political-person | by@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + The imprisonment of a Turkish journalist was noted.
  - The thief faced imprisonment.

noun imprisonment
  code: COERCE 173 arrest
  actor: by
  recipient: of | poss
  if: of@person | poss
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | mod=life,false
  + The imprisonment of three Tunisian editors was criticised.
  - The thief's imprisonment lasted a year.

verb incarcerate
  code: COERCE 173 arrest
  recipient: obj
  if: subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Cuba incarcerated seventy dissidents.

verb infect
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Russian agents infected the Ukrainian network.

verb infiltrate
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Russian hackers infiltrated the email system of the German parliament.

verb institute
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Qatar instituted a curfew in the capital after the riots against Uganda.

verb institute
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Kuwait instituted a state of emergency on the border with Turkey.

verb intercept
  code: COERCE 171 seize
  recipient: obj
  if: obj=&vessel
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + The Australian navy intercepted an Indonesian fishing boat.
  - The defender intercepted the pass.

noun interception
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Greece's interception of a Syrian ship followed.
  - The quarterback's interception followed.

verb interdict
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Nigeria interdicted the movement of cattle.

verb interfere
  code: COERCE 170 misinformation
  recipient: in
  if: in=election,vote,referendum,poll
  if: subj@actor
  + Russia interfered in the American election.
  - The noise interfered with sleep.

verb intern
  code: COERCE 173 arrest
  recipient: obj
  if: obj
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: at | sentence^&market
  + Britain interned hundreds of Irish republicans.
  - She interned at a law firm.

noun internment
  code: COERCE 173 arrest
  actor: by | poss | light
  recipient: of
  unless: sentence^&elsewhere
  + The internment of republicans by British troops led to riots.
  - The intern liked the office.

verb introduce
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Zambia introduced a night curfew in the capital after the riots against Serbia.

verb introduce
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Tunisia introduced martial law on the border with Gabon.

verb invoke
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Uganda invoked a state of emergency on the border with Iraq.

verb jail
  code: COERCE 173 arrest
  recipient: obj
  if: obj@actor | obj=&political-person | sentence^&political-crime
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Ethiopia jailed two Swedish journalists.
  - A fraudster was jailed for theft.

noun jail
  code: COERCE 173 arrest
  actor: by
  recipient: subj
  if: subj@person | subj=&captive | subj=&political-person
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Two Iraqi dissidents are in jail.
  - The thief is in jail.

verb jam
  code: COERCE 1721 censor
  recipient: of@obj | poss@obj | obj
  if: obj=broadcast,signal,transmission,station,radio,frequency,radar,GPS
  unless: sentence^&entertainment
  + The Soviet Union has jammed American radio broadcasts, officials said.
  - Fans jammed the hall.

verb keep
  code: COERCE 173 arrest
  recipient: obj
  if: under=arrest,house arrest | under@obj=arrest,house arrest | in=custody,detention,prison
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Ghana kept three politicians in detention.

verb keep
  code: COERCE 191 restrict
  recipient: to@obj | with@obj | to
  if: obj=border,frontier,crossing,border crossing,airspace,checkpoint,port,road,strait,camp
  if: sentence^shut,closed,sealed,sealed off
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop | sentence^&virus-word | sentence^&holiday
  + Algeria kept its border with Morocco shut.
  - The snowstorm kept the road shut.

verb keep out
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Hungary kept out refugees and migrants.

verb kettle
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + London police kettled demonstrators.

verb kick out
  code: COERCE 174 deport
  recipient: obj
  if: obj@person | obj=aid agency,reporter,journalist,refugee,migrant
  if: subj@actor
  unless: sentence^&elsewhere
  unless: obj=&diplomat,inspector,observer | sentence^&sporting
  + Burundi kicked out four Belgian reporters.
  - The bar kicked out a drunk.

verb knock
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: sentence^offline
  if: obj=site,website,server,system,network,service,computer,bank,ministry
  + The Georgian ministry's website was knocked offline by Russian hackers.
  - The boy knocked at the door of the website designer.

verb knock out
  code: COERCE 170 cyber
  actor: subj | by
  recipient: obj | of@obj | poss@obj
  if: subj=hacker,cyberattack,attack,hacking group,virus | by=hacker
  if: obj=site,website,server,system,network,service,computer,bank,ministry,grid
  unless: sentence^&sporting
  + Hackers knocked out the Estonian parliament's website.
  - The champion knocked out his rival.

noun law
  code: COERCE 1724 martial-law
  actor: by | poss | light
  recipient: in | on | over
  if: mod=martial
  unless: sentence^&elsewhere
  unless: sentence^lift,end,revoke
  + Poland was under martial law.
  - The court ruled on the law.

verb lay
  code: COERCE 191 restrict
  recipient: to | to@obj
  if: obj=siege
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Houthi fighters laid siege to Taiz.
  - The mason laid bricks.

verb lengthen
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Turkey lengthened a curfew in the capital after the riots against Mali.

verb limit
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Ecuador limited freedom of assembly.
  - The shop limited access.

verb lock away
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Iran locked away the activist.

verb lock up
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Cuba locked up dozens of dissidents.
  - The keeper locked up the shop.

verb lock up
  code: COERCE 173 arrest
  actor: subj | by
  recipient: obj
  if: obj@person | obj=&captive
  if: passive
  if: in | at | by | until | without | for | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=election,talk
  unless: sentence^&crime
  + Canada asked about the Uighurs locked up in Kashgar.

noun lockdown
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + India's lockdown of Kashmir went on.
  - The lockdown of the school was brief.

verb maintain
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Iran maintained a night curfew in the capital after the riots against Sudan.

verb maintain
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Rwanda maintained martial law on the border with Canada.

verb maltreat
  code: COERCE 175
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=opposition,minority,dissident,population
  if: obj=opposition,minority,dissident,population,activist,critic,journalist,clergy,monk
  unless: sentence^&sport
  unless: sentence^&show-business
  + Syria maltreated its dissidents.

verb march off
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Soldiers marched off the Fijian minister.

verb meddle
  code: COERCE 170 misinformation
  recipient: in
  if: in=election,vote,referendum,poll
  if: subj@actor
  + Iran meddled in the American election.

noun meddling
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Iran's meddling in Iraq went on.

verb mistreat
  code: COERCE 175
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=opposition,minority,dissident,population
  if: obj=opposition,minority,dissident,population,activist,critic,journalist,clergy,monk
  unless: sentence^&sport
  unless: sentence^&show-business
  + Eritrea mistreated its dissidents.
  - The boy mistreated the critic's cat.

verb muzzle
  code: COERCE 1721 censor
  recipient: obj | of@obj
  if: obj=&media | obj@person | obj=press,critic,opposition,judge
  if: subj@actor
  unless: sentence^&elsewhere
  + Eritrea muzzled the press.
  - The owner muzzled his dog.

verb nab
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | sentence^&sporting
  + Turkish agents nabbed two Kurdish commanders.
  - Police nabbed a shoplifter.

noun nationalisation
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Bolivia's nationalisation of the gas fields followed.

verb nationalise
  code: COERCE 1711 seize
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj@actor
  unless: sentence^&elsewhere
  + Iraq nationalised the Western oil company.

noun nationalization
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Cuba's nationalization of American firms followed.

verb nationalize
  code: COERCE 1711 seize
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj@actor
  unless: sentence^&elsewhere
  + Libya nationalized British oil interests.
  - The plan to nationalize trains was debated by no one.

verb obstruct
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Burma obstructed access to Rakhine.
  - A tree obstructed the road.

verb oppress
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Burma oppressed the Muslim minority.

noun oppression
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Burma's oppression of the Rohingya went on.

verb order
  code: COERCE 1723 curfew
  recipient: on | on@obj | in
  if: obj=curfew
  unless: sentence^&elsewhere
  + The Kenyan government ordered a curfew in Mandera.

verb order
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Japan ordered a curfew in the capital after the riots against Spain.

verb order
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Burundi ordered a state of emergency on the border with Malawi.

verb outlaw
  code: COERCE 1722 restrict
  recipient: obj
  if: obj=&civic-thing | obj@actor | obj=&media
  unless: sentence^&elsewhere
  unless: sentence^&consumer
  + Egypt outlawed the Muslim Brotherhood.
  - The state outlawed the sale of fireworks to consumers.

verb paralyse
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Hackers from Russia paralysed the website of the Estonian government.

verb persecute
  code: COERCE 170 restrict
  recipient: obj
  if: obj@actor | obj@person
  unless: sentence^&elsewhere
  + Iran has persecuted Christians.

noun persecution
  code: COERCE 170 restrict
  actor: by | poss
  recipient: of
  if: of
  unless: sentence^&elsewhere
  + The persecution of Christians by Iraqi militants drove them abroad.
  - Persecution is the theme of the play.

verb pick up
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person | obj@actor
  if: subj=police,soldier,agent,policeman,officer,security force,coastguard,coast guard,gendarme,troop,secret police,security service,militia | by=police,soldier,agent,policeman,officer,security force,coastguard,coast guard,gendarme,troop,secret police,security service,militia
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | sentence^&sporting | sentence^&accident
  + Four Guatemalan students were picked up by soldiers.
  + Turkish police picked up a Kurdish mayor.
  - A taxi driver picked up the minister.

verb pick up
  code: COERCE 173 arrest
  recipient: obj
  if: passive
  if: obj=man,woman,student,activist,dissident,editor,journalist,protester,lawyer,monk,priest,suspect,militant,opposition leader
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | sentence^&sporting | sentence^&accident | by=bus,taxi,driver,helicopter,lifeboat,boat,ship
  + Six Guatemalan students were picked up at dawn.
  - The sailors were picked up by a lifeboat.

verb pillage
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Militiamen pillaged the property of the Sudanese.

verb place
  code: COERCE 173 arrest
  recipient: obj
  if: under=arrest,house arrest | under@obj=arrest,house arrest
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Myanmar's generals placed an opposition leader under house arrest.
  - The order was placed under the table.

verb place
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Spain placed a night curfew in the capital after the riots against Haiti.

verb plunder
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Iraqi troops plundered Kuwaiti property.

verb prevent
  code: COERCE 1722 restrict
  recipient: by@obj | of@obj | obj
  if: obj=demonstration,rally,march,protest,gathering,protest march,protest rally,public meeting
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&elsewhere
  + Jordanian police prevented a march by Islamists.
  - The fence prevented accidents.

noun prison
  code: COERCE 173 arrest
  actor: by
  recipient: subj
  if: subj@person | subj=&captive | subj=&political-person
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Two Uighur poets are in a Chinese prison.
  - The thief is in prison.

verb proclaim
  code: COERCE 1724 martial-law
  recipient: in@obj | in
  if: obj^martial | obj^emergency | obj^siege
  unless: sentence^&elsewhere
  unless: sentence^&disaster | sentence^&virus-word
  + Bangladesh's president proclaimed a state of emergency.
  - The poster proclaimed a sale.

verb proclaim
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Syria proclaimed a night curfew in the capital after the riots against Poland.

verb proclaim
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Kenya proclaimed a state of emergency on the border with Egypt.

verb prohibit
  code: COERCE 1721 restrict
  recipient: obj | by@obj | of@obj
  if: obj=&civic-thing | obj=&media | obj@actor
  unless: obj=&company | sentence^&market
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&consumer
  + Algeria prohibited a march by Berber parties.
  - The sign prohibited parking.

verb prolong
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Greece prolonged a curfew in the capital after the riots against Panama.

verb prolong
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Malawi prolonged martial law on the border with Ghana.

verb proscribe
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Britain proscribed the group.

verb pull in
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Kenyan police pulled in the activist.

verb punish
  code: COERCE 175
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=opposition,minority,dissident,population
  if: obj=opposition,minority,dissident,population,activist,critic,journalist,clergy,monk
  unless: sentence^&sport
  unless: sentence^&show-business
  + Belarus punished its critics.

noun purge
  code: COERCE 170 restrict
  actor: by | poss
  recipient: of
  if: of@person | of=army,party,judiciary
  unless: sentence^&elsewhere
  + The purge of Turkish officers by the president went on.
  - The purge of the tank took a minute.

verb purge
  code: COERCE 170 restrict
  recipient: obj
  if: subj@actor
  if: obj@person | obj=army,party,ministry,university,civil service
  unless: sentence^&elsewhere
  + Turkey purged thousands of judges.
  - The nurse purged the tube.

verb push back
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Greece pushed back migrants and refugees from Turkey.

verb put
  code: COERCE 173 arrest
  recipient: obj
  if: under=arrest,house arrest | under@obj=arrest,house arrest | behind=bar | behind@obj=bar | in=jail,prison,custody,detention
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Pakistan put the former prime minister under house arrest.
  - The cook put the pan under the tap.

verb put
  code: COERCE 174 deport
  recipient: obj
  if: obj@person
  if: on=plane,flight,train,boat,bus,ferry | on@obj=plane,flight,train,boat,bus,ferry
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&accident
  + Belgium put two Turkish lawyers on a flight.
  - The mother put her son on the bus.

verb put
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Belize put a curfew in the capital after the riots against Iran.

verb put away
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Turkey put away the journalists.
  - The girl put away the dolls.

verb put down
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Hungary put down the uprising.

verb quarantine
  code: COERCE 191 restrict
  recipient: obj
  if: subj@actor
  if: obj=town,city,village,district,neighbourhood,island
  unless: sentence^&elsewhere
  unless: sentence^&animal-word
  + Liberia quarantined the village of Dolo Town.
  - The vet quarantined a dog.

verb quash
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Belarus quashed the protest.

verb quell
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Jordan quelled unrest in Maan.

noun raid
  code: COERCE 171 seize
  actor: by | mod | poss | light
  recipient: on | at
  if: on=&police-raid-target
  if: mod=police,security | by=police,prosecutor,agent,official
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&police-word
  + Officials said a police raid on the office of a Russian newspaper lasted all night.
  - A police raid on a house used for counterfeit notes led to arrests.

verb raid
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj
  if: obj=&police-raid-target
  if: subj=police,soldier,prosecutor,agent,officer,authority,security force,force,policeman,investigator,troop,official | subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&police-word | sentence^&sporting
  + Russian police raided the offices of an opposition party.
  - Detectives raided a flat used by drug dealers.

verb ransack
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Police ransacked the newspaper in Harare.

verb re-arrest
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Egypt re-arrested the activist.

verb rearrest
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Iran rearrested the dissident.

verb recapture
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Yemeni troops recaptured two militants.

verb refuse
  code: COERCE 1721 restrict
  recipient: iobj | to@obj | to
  if: obj=visa,entry,exit visa,accreditation
  if: subj@actor
  unless: sentence^&elsewhere
  + The United States refused a visa to a Cuban minister.
  - The bar refused entry to a drunk.

verb reimpose
  code: COERCE 191 restrict
  recipient: on@obj | on | in | in@obj | against@obj
  if: obj=blockade,curfew,siege,closure,state of emergency,emergency,restriction,martial law,censorship
  unless: sentence^&elsewhere
  unless: sentence^&virus-word
  + Israel reimposed a curfew on Hebron.
  - The school reimposed its dress code.

verb reimpose
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Malta reimposed a night curfew in the capital after the riots against Tunisia.

verb reimpose
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Chad reimposed martial law on the border with Zambia.

verb reinstate
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Fiji reinstated a curfew in the capital after the riots against Peru.

verb reinstate
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Peru reinstated a state of emergency on the border with Fiji.

verb remand
  code: COERCE 173 arrest
  recipient: obj
  if: sentence^&political-crime | obj=&political-person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + A Ugandan court remanded an opposition leader in custody.
  - The burglar was remanded.

verb remove
  code: COERCE 174 deport
  recipient: obj
  if: obj@person | obj=migrant,refugee,asylum seeker,national,foreigner,journalist,family
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  + Britain removed asylum seekers to Rwanda.
  - The nurse removed a national flag.

verb renew
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Gabon renewed a night curfew in the capital after the riots against Laos.

verb renew
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Serbia renewed martial law on the border with Yemen.

verb repress
  code: COERCE 170 restrict
  recipient: obj
  if: obj@actor | obj=&protester,dissent,opposition,&political-person
  unless: sentence^&elsewhere
  + Officials said that Uzbekistan repressed Islamic activists on Monday.
  - She repressed a smile.

noun repression
  code: COERCE 170 restrict
  actor: by | poss | mod
  recipient: of | against | against@of
  if: of@actor | of=&protester,&political-person | by@actor | against@actor
  unless: sentence^&elsewhere
  + The repression of Kurdish activists by Turkey went on.
  - The novel deals with repression.

verb requisition
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + The Sudanese army requisitioned trucks and a boat.

verb restore
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Libya restored a curfew in the capital after the riots against Georgia.

verb restrict
  code: COERCE 1721 restrict
  recipient: of@obj | poss@obj | obj
  if: obj=movement,freedom,access,travel,press,rally,gathering,right,assembly,protest,worship
  if: subj@actor
  unless: sentence^&elsewhere
  unless: subj=&company | sentence^&virus-word
  + Israel restricted the movement of Palestinians.
  - The company restricted access to files.

verb revoke
  code: COERCE 1721 restrict
  recipient: of@obj | poss@obj | obj
  if: obj=licence,license,accreditation,passport,citizenship,press card,registration,permit,nationality,broadcasting licence
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&sporting | obj^driving | obj^liquor | sentence^&market
  + Nicaragua revoked the citizenship of ninety opponents.
  - The court revoked his driving licence.

verb rig
  code: COERCE 170 misinformation
  recipient: of@obj | in@obj
  if: obj=election,vote,ballot,referendum,result
  if: subj@actor
  + Belarus rigged the election.
  - The sailor rigged the mast.

verb round up
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: obj=figure,cow,cattle,horse | sentence^&crime
  + Chilean soldiers rounded up thirty students in Santiago.
  - Cowboys rounded up the cattle.

verb scatter
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Police scattered demonstrators in Conakry.
  - The wind scattered the crowd's hats.

verb seal
  code: COERCE 191 restrict
  recipient: with@obj | with
  if: obj=border,frontier,city,area,territory,crossing,district
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&virus-word
  + Nepal's police sealed the border with Tibet.
  - The cook sealed the jar.

verb seal
  code: COERCE 191 restrict
  recipient: with@obj | with | to@obj | obj
  if: obj=border,frontier,road,highway,street,city,town,area,territory,crossing,district,camp,bridge,exit,entrance,village,office,headquarters
  unless: sentence^&elsewhere
  unless: sentence^&virus-word | sentence^&accident | sentence^&crime
  + Ugandan soldiers sealed the bridge into Rwanda.
  - Paramedics sealed the road after the crash.

verb seal off
  code: COERCE 191 restrict
  recipient: obj
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&crime
  + Israel sealed off the West Bank.
  - Firemen sealed off the wreck of the crash.

verb search
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj
  if: obj=&police-raid-target | obj=vessel,ship,tanker
  if: subj=police,soldier,prosecutor,agent,officer,authority,security force,troop,force | subj@actor
  unless: sentence^&elsewhere
  unless: for=survivor,body,clue,victim,wreckage | for@obj=survivor,body,clue,victim,wreckage | sentence^&crime | sentence^&accident
  + Police searched the home of a Polish dissident.
  - Rescuers searched a house for survivors.

verb segregate
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Hungary segregated the Roma minority.

verb seize
  code: COERCE 171 seize
  recipient: of@obj | poss@obj | mod@obj | from | from@obj | obj
  if: obj=&property
  unless: sentence^&elsewhere
  unless: obj=&disputed-drug | sentence^&crime | sentence^&sporting
  + Iran seized a Greek tanker in the Gulf.
  + Police seized copies of an Egyptian newspaper.
  - Customs officers seized cocaine in a container.

verb seize
  code: COERCE 173 arrest
  recipient: obj
  if: obj=&combatant | obj=&political-person
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market
  + Soldiers seized the Fijian prime minister in parliament.
  - A cramp seized the leader of the race.

noun seizure
  code: COERCE 171 seize
  actor: by | poss | light
  recipient: of
  if: of=&property | by@actor
  unless: sentence^&elsewhere
  unless: of=&disputed-drug | mod=epileptic,drug,cocaine,heroin | sentence^&medical
  + Iran's seizure of a South Korean tanker was protested.
  - The patient had an epileptic seizure.

verb send back
  code: COERCE 174 deport
  recipient: obj
  if: obj@person | obj=migrant,refugee,asylum seeker,national,foreigner,journalist,family
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  + Denmark sent back Syrian refugees.

verb sequester
  code: COERCE 1711 seize
  recipient: of@obj | poss@obj | obj
  if: obj=&property
  if: subj@actor
  unless: sentence^&elsewhere
  + Egypt sequestered the assets of British residents.
  - The judge sequestered the jury.

verb sequestrate
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Spain sequestrated the property of the Catalan leader.

verb set
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Niger set a night curfew in the capital after the riots against Japan.

verb shackle
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Police shackled the Zimbabwean activists.

verb ship back
  code: COERCE 174 deport
  recipient: obj
  if: obj@person | obj=migrant,refugee,asylum seeker,national,foreigner,journalist,family
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  + Malaysia shipped back Rohingya refugees.

verb shut
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj | mod@obj
  if: obj=&media,&press-place
  if: subj@actor | passive
  unless: sentence^&market
  + On Monday, Uganda shut two radio stations.
  - The boy shut the book.

verb shut
  code: COERCE 191 restrict
  recipient: with@obj | to | with | to@obj
  if: obj=border,frontier,airspace,crossing,border crossing
  if: subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop | sentence^&virus-word
  + Pakistan shut its airspace to Indian planes.

verb shut
  code: COERCE 191 restrict
  recipient: with@obj | to | with | to@obj
  if: obj=border,frontier,airspace,crossing,border crossing,checkpoint,strait
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop | sentence^&virus-word | sentence^&accident
  + The crossing was shut by Egyptian soldiers.
  - The border was shut by a snowstorm.

verb shut down
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj | mod@obj
  if: obj=&media,&press-place
  if: subj@actor | passive
  unless: sentence^&market | sentence^&accident | obj^power | obj^nuclear
  + Pakistan shut down a television channel.
  - Engineers shut down the reactor.

verb shut down
  code: COERCE 170 withhold
  recipient: in@obj | in | to@obj
  if: obj=internet,Internet,mobile network,phone network,internet access,telephone network,network
  if: subj@actor | passive
  unless: sentence^&accident
  + On Monday, Uganda shut down the internet.
  - The firm shut down a mill.

verb shut off
  code: COERCE 170 withhold
  recipient: to@obj | to
  if: obj=&utility
  if: subj@actor | passive
  + Syria shut off water to Turkish-held towns.
  - The cook shut off the gas.

noun shutdown
  code: COERCE 170 withhold
  actor: by | poss | light
  recipient: of | in
  if: mod=internet,Internet,communications,network | of=internet,Internet
  + An internet shutdown by the Indian government hit Kashmir.
  - The shutdown of the reactor took a day.

verb shutter
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj
  if: subj@actor | passive
  if: obj=&media | obj=book,film,newspaper,magazine,website,broadcast,report,station,channel,internet,press,media,journalist,article,publication,broadcaster,platform,app,network,Twitter,Facebook,YouTube,Telegram,WhatsApp,radio
  unless: sentence^&sport
  unless: sentence^&markets
  unless: subj=company,firm,studio,school
  + Nicaragua shuttered the newspaper.

noun siege
  code: COERCE 191 restrict
  actor: by | poss | mod | light
  recipient: of | on
  if: of | by
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&crime | of=mentality
  + The Serb siege of Sarajevo went on all winter.
  - The siege mentality of the club grew.

verb silence
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj
  if: subj@actor | passive
  if: obj=&media | obj=book,film,newspaper,magazine,website,broadcast,report,station,channel,internet,press,media,journalist,article,publication,broadcaster,platform,app,network,Twitter,Facebook,YouTube,Telegram,WhatsApp,radio
  unless: sentence^&sport
  unless: sentence^&markets
  unless: subj=company,firm,studio,school
  + Uganda silenced the radio station.
  - The girl silenced the radio.

verb slap
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Haiti slapped a curfew in the capital after the riots against Niger.

verb smother
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Algeria smothered the protest movement.

verb snuff out
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Egypt snuffed out the protest movement.

verb spread
  code: COERCE 170 misinformation
  recipient: about@obj | about | against | against@obj | in
  if: obj=disinformation,misinformation,propaganda,fake news,falsehood,lie,false rumour,false rumor
  if: subj@actor
  + Russia spread disinformation about Ukraine.
  - The neighbour spread gossip.

verb spy
  code: COERCE 170
  recipient: on | on@obj
  if: on | on@obj
  if: subj@actor | subj=agent,aircraft
  unless: sentence^&elsewhere
  unless: sentence^&entertainment
  + Cuba has spied on American bases.
  - The boy spied a bird.

verb squash
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Cuba squashed the protest.
  - The boy squashed a bug.

verb stamp out
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Syria stamped out dissent.
  - The boy stamped out a march on tiptoe.

noun state
  code: COERCE 1724 martial-law
  actor: by | poss | light
  recipient: in
  if: of=emergency,siege
  unless: sentence^&elsewhere
  unless: sentence^&disaster | sentence^&virus-word | sentence^lift,end,revoke
  + Officials said the state of emergency in Mali went into its second month.
  - The hurricane led to a state of emergency.

verb steal
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Russia stole Ukrainian grain and equipment.
  - A thief stole a computer.

verb steal
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Chinese hackers stole the email database of the Australian parliament.

verb stifle
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Cambodia stifled freedom of speech.

verb stifle
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Russia stifled dissent.

verb strip
  code: COERCE 1721 restrict
  recipient: obj
  if: of=citizenship,nationality,immunity,passport,right,office,title | of@obj=citizenship,nationality,immunity,passport,right,office,title
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&sporting | of=title | of@obj=title
  + Bahrain has stripped an opposition leader of his citizenship.
  - The league stripped the boxer of his title.

verb subdue
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Indonesia subdued the uprising in Aceh.

verb subjugate
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Rome subjugated the Celts and the population.

noun suppression
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Iran's suppression of protests went on.
  - The suppression of the cough took a week.

verb surround
  code: COERCE 191 restrict
  recipient: obj | of@obj | poss@obj
  if: subj=troop,tank,police,soldier,army,force,troops,policeman,militia,gunman,fighter,rebel,security force
  unless: sentence^&elsewhere
  + Soviet tanks surrounded the Lithuanian television tower.
  - Hills surround the town.

verb surveil
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + China surveilled the Uighur minority.

noun surveillance
  code: COERCE 170 restrict
  actor: by | poss | mod | of | from | light
  recipient: on | against | of | in | at | over
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + China's surveillance of Uighurs went on.
  - The doctor's surveillance of the flu went on.

verb suspend
  code: COERCE 1724 martial-law
  recipient: of@obj | poss@obj
  if: obj=constitution,civil liberty,parliament,habeas corpus,civil right
  unless: sentence^&elsewhere
  + Peru's president suspended the constitution.
  - The league suspended the player.

verb suspend
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj
  if: obj=&media
  if: subj@actor | passive
  unless: obj=film,book,press,play | sentence^&market
  + Jordan suspended a weekly newspaper.
  - The band suspended its website.

verb switch off
  code: COERCE 1721 censor
  recipient: in | in@obj | to | for
  if: obj=&utility | obj=mobile data,data,mobile network,network,mobile internet,transmitter,signal,broadcast
  unless: sentence^&elsewhere
  unless: sentence^&accident | subj=&disaster,reader,viewer,user,engineer
  + The internet was switched off by Togo's government.
  - The reader switched off the lamp.

verb swoop on
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Turkish police swooped on Kurdish activists.

verb take
  code: COERCE 173 arrest
  recipient: obj
  if: into=custody,detention | into@obj=custody,detention
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | obj=child
  + Ugandan police took an opposition leader into custody.
  - Welfare workers took the child into custody.

verb take
  code: COERCE 173 arrest
  recipient: obj
  if: sentence^&prisoner-word
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  + Argentine troops took British marines prisoner.
  - The warden took the guests to lunch.

verb take away
  code: COERCE 173 arrest
  recipient: obj
  if: obj@person
  if: subj=police,soldier,agent,policeman,officer,security force,troop,militiaman,gunman | passive
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&accident | sentence^&sporting
  + Syrian agents took away a Lebanese editor.
  - The ambulance crew took away a skier.

verb take down
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Russian hackers took down the website of the Latvian parliament.

verb take over
  code: COERCE 171 seize
  recipient: obj | of@obj | poss@obj | from
  if: subj@actor | passive
  if: obj=&property | obj=vessel,tanker,ship,asset,weapon,arm,cargo,shipment,boat,trawler,land,farm,oil,plane,document,passport,computer,archive,property,account,equipment,newspaper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&disputed-drug
  unless: sentence^&markets
  + Venezuela took over the land of a British company.

verb tap
  code: COERCE 170
  recipient: of@obj | poss@obj | obj
  if: obj=phone,telephone,line,phone line
  if: subj@actor | subj=agent
  unless: sentence^&elsewhere
  + American agents tapped the German chancellor's phone.
  - The player tapped the phone screen.

verb target
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Chinese hackers targeted the network of the Indian grid.

verb throttle
  code: COERCE 1721 censor
  recipient: obj | of@obj | poss@obj
  if: subj@actor | passive
  if: obj=&media | obj=book,film,newspaper,magazine,website,broadcast,report,station,channel,internet,press,media,journalist,article,publication,broadcaster,platform,app,network,Twitter,Facebook,YouTube,Telegram,WhatsApp,radio
  unless: sentence^&sport
  unless: sentence^&markets
  unless: subj=company,firm,studio,school
  + Russia throttled Twitter.

verb throttle
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Turkey throttled the opposition.

verb tighten
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Israel tightened restrictions on movement in Hebron.

verb tighten
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Bosnia tightened a night curfew in the capital after the riots against Belize.

verb torment
  code: COERCE 175
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=opposition,minority,dissident,population
  if: obj=opposition,minority,dissident,population,activist,critic,journalist,clergy,monk
  unless: sentence^&sport
  unless: sentence^&show-business
  + Burma tormented the Muslim minority.

verb toughen
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + Iran toughened restrictions on travel.

verb trample
  code: COERCE 1722 restrict
  recipient: obj | of@obj | on | against | from | poss@obj | in
  if: subj@actor | passive
  if: obj=&restriction | obj=&civic-thing | obj=&restrictions | obj=movement,freedom,access,travel,border,crossing,right,activity,assembly,organisation,party,group,airspace,strait,road,port,airport,checkpoint,gathering,flight,entry,migrant,refugee
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  unless: sentence^&weather-stop
  + China trampled freedom of speech.
  - A bull trampled a road sign.

verb turn away
  code: COERCE 191 restrict
  recipient: obj
  if: obj=&refugee-word | obj=convoy,aid convoy,ship,boat,delegation,observer,monitor,inspector,lorry,truck,bus
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop
  + Thailand turned away Burmese refugees.
  - The club turned away fans.

verb turn back
  code: COERCE 191 restrict
  recipient: obj
  if: obj@actor | obj@person | obj=&refugee-word,&vessel,&access-party,lorry,bus,ambulance,delegation,flotilla,vehicle
  unless: sentence^&elsewhere
  unless: obj=clock,tide,page | sentence^&weather-stop | sentence^&sporting | sentence^&accident
  + Hungarian guards turned back 300 Afghan migrants.
  + Two Danish convoys were turned back by Serb soldiers.
  - Fog turned back the ferry to Corsica.

verb turn off
  code: COERCE 170 withhold
  recipient: to@obj | to
  if: obj=&utility
  if: to | to@obj
  if: subj@actor
  + Moldova turned off electricity to Transnistria.
  - The cook turned off the gas.

verb uproot
  code: COERCE 174 deport
  recipient: obj
  if: obj@person | obj=migrant,refugee,asylum seeker,national,foreigner,journalist,family
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  + Israel uprooted Bedouin families.

verb victimise
  code: COERCE 175
  recipient: obj | of@obj
  if: obj@person | obj=opposition,dissent,protest,demonstration,movement,minority,uprising,activist,rally,march,unrest,crowd,protester,population
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&markets
  + Kenya victimised the Somali minority.

noun warrant
  code: COERCE 173 arrest
  actor: by | poss | from | mod | of
  recipient: for | against
  if: mod=arrest
  unless: sentence^&sport
  unless: sentence^&crime
  + The court issued an arrest warrant for the Sudanese president.
  - The shop gave a warrant for the clock.

verb whisk away
  code: COERCE 173 arrest
  recipient: obj | of@obj
  if: obj@person | obj=&political-person | obj=suspect,dissident,activist,protester,demonstrator,journalist,leader,member,opposition,fishermen,crew
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Plainclothes policemen whisked away a Chinese dissident.

verb widen
  code: COERCE 1723 curfew
  recipient: in@obj | on@obj | in | on | over
  if: subj@actor | passive
  if: obj=&curfews | obj=curfew
  if: in@obj | on@obj | in | on | over | after
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Angola widened a curfew in the capital after the riots against Kuwait.

verb widen
  code: COERCE 1724 martial-law
  recipient: in@obj | in | on | over
  if: subj@actor | passive
  if: obj=&emergencies | obj=emergency | obj^&emergencies
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^flood,storm,drought,quake,earthquake,virus,hurricane
  + Nepal widened a state of emergency on the border with Sweden.

verb wipe
  code: COERCE 170 cyber
  recipient: obj | of@obj | poss@obj
  if: subj@actor | subj=hacker,hackers,virus,malware,cyberattack
  if: obj=&computer | obj^&computer | obj=network,website,server,system,grid,ministry,bank,email,account,database,parliament
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=market,housing,school
  + Iranian hackers wiped the Saudi network.

verb withhold
  code: COERCE 170 withhold
  recipient: from | from@obj | to | to@obj
  if: obj=food,medicine,water,fuel,supply,relief,electricity
  if: subj@actor
  unless: subj=doctor,nurse | sentence^&medical
  + Ethiopia withheld food from Tigrayan villagers.
  - The mother withheld food from the cat.

noun annexation
  code: COERCE 171 seize
  actor: poss | by | mod
  recipient: of
  if: of@actor | of
  if: poss@actor | by@actor | mod@actor | of@actor
  + Indonesia's annexation of East Timor was never accepted.
  - The annexation of two rooms enlarged the flat.

noun hacking
  code: COERCE 170 cyber
  actor: by | poss
  recipient: of | into
  if: of@actor | of=server,network,committee,ministry,email,website,party
  + The hacking of the Estonian ministry was reported on Tuesday.
  - The hacking of his cough kept us awake.

noun intrusion
  code: COERCE 170 cyber
  actor: by | from | poss | mod
  recipient: into | of
  if: mod=cyber,network,computer
  + Latvia has had cyber intrusions from Russia.
  - Pardon the intrusion.

verb remain
  code: COERCE 173 arrest
  recipient: subj
  if: in=custody,detention,prison,jail
  if: subj@person | subj@actor
  unless: sentence^&sport
  + The Turkish opposition leader will remain in custody.
  - The dog remained in the garden.
