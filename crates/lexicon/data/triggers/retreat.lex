# RETREAT: withdrawal, release, disarmament, truces kept, access granted, resignations.
@source compiled by the demarche authors
@licence CC0-1.0

verb abandon
  code: RETREAT 0874 withdraw
  recipient: from | from@obj
  if: subj=&troops | subj=&attacker
  if: obj=&strongpoint
  unless: sentence^&elsewhere
  + Government soldiers abandoned the town to Eritrean rebels.
  - The owner abandoned the car.

verb abandon
  code: RETREAT 0874 withdraw
  recipient: of@obj
  if: obj=&strongpoint | obj=trench,bunker,fort,checkpoint,trenches
  if: subj@actor | subj=&troops | subj=&attacker | passive
  unless: sentence^&elsewhere
  unless: sentence^&disaster | sentence^&accident
  + Thai soldiers abandoned two posts near the temple.
  - Villagers abandoned the village after the flood.

verb abandon
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Congolese troops abandoned the town.

verb abandon
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Libya abandoned its chemical weapons.

verb abandon
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Tunisian president abandoned power.

verb abdicate
  code: RETREAT 080 resign
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: obj=responsibility,duty
  + Spain's king abdicated in favour of his son.
  - The parents abdicated their duty.

verb abdicate
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Spanish king abdicated.

verb accelerate
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Malawi accelerated a pullback from Ghana.

verb adhere to
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + Hezbollah adhered to the ceasefire.

verb admit
  code: RETREAT 086 access
  recipient: obj
  if: obj=inspector,observer,monitor,peacekeeper,aid worker,weapons inspector
  + North Korea admitted inspectors of the IAEA.
  - The president admitted an error.

verb admit
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Iraq admitted the UN inspectors.

verb allow
  code: RETREAT 086 access
  recipient: obj | to | to@obj
  if: obj=&access-party | obj^&access-party
  unless: sentence^&sporting | infinitive=&not-entry
  + Iraq allowed UN inspectors into the palace.
  - The law allowed observers to object.

verb allow
  code: RETREAT 086 access
  recipient: obj | to | to@obj
  if: obj@person | obj@actor | obj=delegation,team,mission
  if: infinitive=enter,visit,inspect,evacuate,monitor,observe,return | into
  if: subj@actor
  unless: obj=we,i,you,it
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + UN envoys were allowed by Iraq to enter the palace.
  - The guide allowed tourists to visit the kitchen.

verb allow in
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Ethiopia allowed in the aid convoy.

verb announce
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Sweden announced the release of prisoners from Kenya.

verb apply
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Bosnia applied the ceasefire with Belize.

verb approve
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Sudan approved the UN observers.

verb approve
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Canada approved the release of hostages from Oman.

verb arrange
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Kenya arranged the release of hostages from Egypt.

verb authorise
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Chad authorised the peacekeepers.

verb authorise
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Mexico authorised the release of prisoners from India.

verb authorize
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Kuwait authorized the release of hostages from Turkey.

verb back off
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Indian troops backed off from the valley.

verb begin
  code: RETREAT 0871 ceasefire
  actor: between@subj | between
  recipient: between@subj | between
  if: subj=&truce
  + A ceasefire between Georgia and Abkhazia began at noon.
  - The rain began at noon.

verb begin
  code: RETREAT 0871 ceasefire
  actor: between@subj | in@subj | of@subj | by@subj | mod@subj
  recipient: between@subj | in
  if: subj=&ceasefires | subj^&ceasefires | subj=fighting,shelling,bombardment,hostility,firing,gunfire
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The ceasefire between Chad and the rebels began at noon.
  - The fighting between the armies began.

verb begin
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Canada began a withdrawal from Oman.

verb begin
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Benin began the ceasefire with Guyana.

verb begin
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Tunisia began the release of prisoners from Gabon.

verb bow out
  code: RETREAT 080 resign
  if: subj@actor | subj=&office-word
  unless: sentence^&elsewhere
  unless: subj=&business-person | sentence^&sporting | sentence^&market
  + Senegal's president bowed out after two terms.
  - The singer bowed out on Sunday.

verb bow out
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Albanian president bowed out.
  - Chelsea bowed out.

verb break off
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + The Ethiopian army broke off the offensive.

verb bring back
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Poland brought back its troops from Iraq.

verb bring home
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Spain brought home its soldiers from Iraq.

verb call back
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Ethiopia called back its troops from Somalia.

verb call off
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + The Turkish army called off the offensive.

verb capitulate
  code: RETREAT 0874 disarm
  recipient: to | to@obj
  if: subj=&attacker | subj=&troops
  if: to | to@obj | sentence^&violence
  unless: sentence^&sporting
  + Serb fighters capitulated to the Croatian army.
  - The champions capitulated in the final of the tournament.

verb carry out
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rwanda carried out its pullout from Canada.

verb carry out
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Nepal carried out the release of hostages from Sweden.

verb cease
  code: RETREAT 0871 ceasefire
  recipient: against@obj | with@obj
  if: obj=&hostilities
  if: subj@actor | subj=&attacker
  + Rebel forces ceased hostilities against the Ivorian army.
  - The shop ceased trading.

verb cease
  code: RETREAT 0871 ceasefire
  recipient: against | against@obj | on | on@obj
  if: obj=fire,hostilities,hostility,shelling,bombardment
  unless: sentence^&elsewhere
  + Thai and Cambodian soldiers ceased their shelling.
  - The shop ceased trading.

verb cease
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + Croatian gunners ceased shelling.

noun ceasefire
  code: RETREAT 0871 ceasefire
  actor: between | by | of | mod | poss | light
  recipient: between | with | with@of
  if: mod=week-long,day-long,fragile,shaky,uneasy,current,day,hour,week,month,temporary,humanitarian,partial,tenuous
  unless: sentence^&elsewhere
  + Officials said the shaky ceasefire between Chad and Libya was in its second week.
  - The brothers called a ceasefire.

noun ceasefire
  code: RETREAT 0871 ceasefire
  actor: between | by | of | mod | poss | light
  recipient: between | with | with@of
  if: between | mod@actor | with
  unless: sentence^&elsewhere
  unless: sentence^agree,sign,violate,breach,break,propose,offer,declare,announce,call for,negotiate,demand,broker,reach,accept,reject,seek,urge
  + Officials said the ceasefire between Chad and Libya was holding.
  - The brothers called a ceasefire.

verb cede
  code: RETREAT 084
  recipient: to | to@obj
  if: to@actor | to@obj@actor
  if: obj=&strongpoint | obj=control,territory,land
  unless: sentence^&sporting | sentence^&market
  + Ethiopia ceded the town of Badme to Eritrea.
  - The champion ceded the lead to his rival.

verb cede
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Gambian president ceded power.

verb cement
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Gabon cemented the ceasefire with Laos.

verb clear
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Syria cleared the aid convoy.

verb clear out
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Iraqi troops cleared out of the port.

verb come
  code: RETREAT 0871 ceasefire
  actor: between@subj | between
  recipient: between@subj | between
  if: into=force,effect | into@obj=force,effect
  if: subj=&truce
  + A ceasefire between India and Pakistan came into effect at midnight.
  - The law came into force in May.

verb complete
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Mexico completed its pullout from India.

verb complete
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Uganda completed the release of hostages from Iraq.

verb conclude
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Peru concluded its retreat from Fiji.

verb confirm
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Jordan confirmed the release of prisoners from Burundi.

verb consolidate
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Fiji consolidated a truce with Peru.

verb continue
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Serbia continued a pullback from Yemen.

verb cut
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Denmark cut its force in Iraq.

verb deactivate
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Ukraine deactivated its missiles.

verb decamp
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rebels decamped from the Chadian town.

verb decommission
  code: RETREAT 0873 disarm
  if: obj=&arms
  + The IRA decommissioned its weapons.
  - The navy museum decommissioned a ferry.

verb decommission
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + The IRA decommissioned its guns.

noun decommissioning
  code: RETREAT 0873 disarm
  actor: by | poss
  if: of=&arms | by=&attacker
  + The decommissioning of weapons by the IRA was confirmed.
  - The decommissioning of the reactor cost billions.

verb decree
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Chad decreed the release of prisoners from Zambia.

verb defect
  code: RETREAT 0874 disarm
  recipient: to | to@obj
  if: subj=&combatant | subj=officer,general,pilot,colonel,diplomat,minister
  if: to | to@obj | from | from@obj
  unless: to=rival,party | to@obj=rival,party
  + A Syrian general defected to the rebels.
  - Viewers defected to the rival channel.

verb defect
  code: RETREAT 080 resign
  recipient: from
  if: subj=minister,general,officer,soldier,ambassador,diplomat,pilot,official,colonel,brigadier,policeman
  unless: sentence^&sporting
  + Two Syrian colonels defected.
  - The customer defected to a rival.

verb demilitarize
  code: RETREAT 0873 disarm
  recipient: obj
  + Honduras and El Salvador demilitarized the border strip.

verb demobilise
  code: RETREAT 0873 disarm
  recipient: obj
  + Renamo demobilised its fighters.

verb demobilise
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Liberia demobilised its soldiers.

noun demobilization
  code: RETREAT 0873 disarm
  actor: of | by | poss
  if: of=&attacker | of@actor | by@actor | of=&troops
  + The demobilization of Angolan rebels began.

verb demobilize
  code: RETREAT 0873 disarm
  recipient: obj
  + Mozambique demobilized ten thousand soldiers.

verb demobilize
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Angola demobilized its troops.

verb depart
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cuban soldiers departed from Angola.
  - The train departed from Rome.

verb depart
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Tunisian president departed from power.

verb desert
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Afghan soldiers deserted the outpost.

verb destroy
  code: RETREAT 0873 disarm
  if: subj@actor | passive
  if: obj=&arms
  if: sentence^&disarm-word
  + Ukraine destroyed its missiles under the treaty on disarmament.
  - Rebels destroyed two tanks.

verb destroy
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Albania destroyed its chemical weapons.

verb disarm
  code: RETREAT 0873 disarm
  recipient: obj
  if: subj@actor | subj=&attacker | obj=&attacker | obj@actor
  unless: obj=bomb,device,mine,critic,charm,alarm
  + Namibian guerrillas disarmed under UN eyes.
  + UN peacekeepers disarmed Burundian rebels.
  - Experts disarmed a bomb in Milan.

verb disarm
  code: RETREAT 0873 disarm
  recipient: obj
  if: passive | subj
  unless: sentence^&elsewhere
  unless: obj=bomb,device,mine,critic,charm,alarm,burglar
  + The Bosnian Muslim enclave was disarmed by UN troops.
  - His charm disarmed the critic.

noun disarmament
  code: RETREAT 0873 disarm
  actor: of | by | poss
  if: of=&attacker | of@actor
  if: sentence^&under-way
  + The disarmament of Rwandan militias began on Monday.
  - The talks on disarmament of all powers stalled.

verb disband
  code: RETREAT 0873 disarm
  recipient: obj
  if: obj=&attacker | subj=&attacker | obj=militia,army,unit,force,paramilitary group,brigade
  unless: sentence^&entertainment | sentence^&sporting
  + Colombian paramilitaries disbanded their militias.
  - The band disbanded after a last concert.

verb disband
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Fiji disbanded the army unit.

verb discontinue
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + Tehran discontinued the bombardment.

verb disengage
  code: RETREAT 0874 withdraw
  recipient: from | from@obj
  if: subj@actor | subj=&troops | obj=&troops
  unless: sentence^&elsewhere
  unless: obj=clutch,autopilot,gear
  + Chinese and Indian troops disengaged from the lake.
  - The pilot disengaged the autopilot.

verb disengage
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Azeri troops disengaged from the village.

noun disengagement
  code: RETREAT 0874 withdraw
  actor: between | by | of | poss | between@of
  recipient: between | from | between@of | from@of
  if: of=&troops | from@actor | from=&strongpoint | between@actor | poss@actor
  unless: sentence^&elsewhere
  + Israel's disengagement from Gaza was finished in August.
  - Disengagement of the clutch takes a second.

verb dismantle
  code: RETREAT 0873 disarm
  if: obj=&arms | obj=warhead,reactor,silo,nuclear programme,nuclear program,launcher,checkpoint,roadblock,outpost,nuclear site
  if: subj@actor
  unless: obj=ring,gang
  + South Africa dismantled its nuclear weapons.
  - Mechanics dismantled the engine.

verb dismantle
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + South Africa dismantled its nuclear weapons.

verb dispose of
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Syria disposed of its chemical weapons.

verb draw back
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Syria drew back its tanks from the hills.

verb draw down
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + The United States drew down its troops in Iraq.

verb effect
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Nepal effected a withdrawal from Sweden.

verb effect
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Chile effected the release of hostages from Qatar.

verb eliminate
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Kazakhstan eliminated its nuclear warheads.

verb end
  code: RETREAT 0871 ceasefire
  recipient: against@obj | on@obj | with@obj | against | on | with
  if: obj=&hostilities
  if: subj@actor | subj=&attacker
  unless: infinitive | obj=violence,fire,operation
  + The United States ended its air raids against North Vietnam on Monday.
  - The film ended with a raid.

verb enforce
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + Indian troops enforced the ceasefire.

verb enforce
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Zambia enforced the ceasefire with Serbia.

verb enter
  code: RETREAT 0871 ceasefire
  actor: between@subj | between
  recipient: between@subj | between
  if: into=force,effect | into@obj=force,effect
  if: subj=&truce
  + Officials said that the truce between Yemen's government and the Houthis entered into force on Monday.

verb enter
  code: RETREAT 086 access
  actor: by
  recipient: subj
  if: subj=&access-party | subj^&access-party
  if: obj@actor | obj=&territory
  unless: obj=phase,market
  + UN inspectors entered the plant at the town of Natanz.
  - The law enters a new phase.

verb enter
  code: RETREAT 0871 ceasefire
  actor: between@subj | in@subj | of@subj | by@subj | mod@subj
  recipient: between@subj | in
  if: subj=&ceasefires | subj^&ceasefires | subj=fighting,shelling,bombardment,hostility,firing,gunfire
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The ceasefire in Syria entered into force.

verb evacuate
  code: RETREAT 0874 withdraw
  recipient: obj
  if: obj=base,position,outpost,garrison,settlement,bunker,troop,troops,soldier
  if: subj@actor | subj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&accident
  + Israel evacuated its settlements in Gaza.
  - Police evacuated the station after a bomb scare.

verb evacuate
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Serb troops evacuated the enclave.

noun evacuation
  code: RETREAT 0874 withdraw
  actor: by | poss | mod
  recipient: from | from@of
  if: of=&troops,staff,embassy staff,personnel,settlement,settler,base,embassy,garrison,adviser | mod=embassy,staff,military
  unless: sentence^&elsewhere
  unless: sentence^&disaster | sentence^&accident
  + The evacuation of British troops from Aden was completed.
  - The evacuation of staff after the earthquake was swift.

noun evacuation
  code: RETREAT 0874 withdraw
  actor: poss | by
  recipient: of | from
  if: poss@actor
  unless: sentence^&accident
  unless: sentence^&weather
  + Portugal's evacuation of the enclave will begin next summer.
  - The evacuation of the beach followed the storm.

verb exit
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Taliban fighters exited the valley.
  - The actor exited the hall.

verb extend
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Turkey extended a truce with Mali.

verb extract
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Britain extracted its marines from Basra.

verb extricate
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Israel extricated its soldiers from Lebanon.

verb fall
  code: RETREAT 0871 ceasefire
  if: subj=gun,artillery,weapon,rifle,cannon
  if: sentence^silent,quiet
  unless: sentence^&sporting
  + Iraqi guns fell silent.
  - The gun fell on the floor in a quiet room of the champion's club after the tournament.

verb fall back
  code: RETREAT 0874 withdraw
  recipient: from | to
  if: subj=&troops | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&market | sentence^&sporting | on
  + Georgian troops fell back from the town of Gori.
  - Prices fell back.

verb fall back
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Georgian troops fell back from the town.

verb finish
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tunisia finished a pullback from Gabon.

noun fire
  code: RETREAT 0871 ceasefire
  actor: between | of | by | in | mod | poss
  recipient: between | with | in
  if: mod=cease
  if: subj | in | between | with | sentence^effect,force,hold,observe,respect,extend,begin
  unless: sentence^&company-words
  + The cease-fire in Yemen took effect at midnight.

verb flee
  code: RETREAT 0874 withdraw
  recipient: obj | from
  if: subj=troop,troops,soldier,garrison,army,rebel,militia,militiamen,fighter,policemen,gendarme
  unless: sentence^&elsewhere
  unless: obj=&disaster,war,fighting,scene | sentence^&accident | sentence^&sporting
  + Congolese soldiers fled Goma.
  - Residents fled the flood.

verb free
  code: RETREAT 0841 release
  recipient: obj
  if: obj@person | obj=&captive
  unless: sentence^&elsewhere
  unless: sentence^&sporting | from=wreckage,rubble,debt,duty,burden | from@obj=wreckage,rubble,debt,duty,burden | sentence^&accident | sentence^&raid-rescue
  + Mali freed four jailed opposition leaders.
  - Firemen freed a driver from the wreckage.

verb free
  code: RETREAT 0841 release
  recipient: obj
  if: obj=child,woman,man,girl,boy,dozen,hundred,ours,theirs,other,nun,priest,teacher,teenager,minor,lecturer,academic,nurse,passenger,congressman,lawmaker,mayor,bishop,child soldier
  unless: sentence^&elsewhere
  unless: sentence^&sporting | from=wreckage,rubble,debt,duty,burden | from@obj=wreckage,rubble,debt,duty,burden | sentence^&accident | sentence^&raid-rescue | obj=market,slave,hand,economy,company,bank
  + Boko Haram freed 82 girls.
  - Firemen freed the boy from the wreckage.

verb free
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + Hamas freed four Thai hostages.

noun freeing
  code: RETREAT 0841 release
  actor: by | poss | from | light
  recipient: of
  if: of@person | of=&captive | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The freeing of the Israeli hostages began.

verb give
  code: RETREAT 086 access
  recipient: iobj | to | to@obj
  if: obj=access,free passage,safe passage,passage
  if: iobj=&access-party | iobj@actor | to=&access-party | iobj=reporter,journalist,delegation,diplomat
  unless: sentence^&elsewhere
  unless: iobj=you,we,i | to@obj=book,file,data,record,market,service,website,fund,information,film,music,document,account | to=book,file,data,record,market,service,website,fund,information
  unless: sentence^&market | sentence^&sporting | subj=&company
  + Sudan gave monitors access to Darfur.
  - The firm gave its users access to the site.

verb give back
  code: RETREAT 0842
  recipient: to | to@obj | iobj
  if: to@actor | to@obj@actor | iobj@actor
  unless: sentence^&sporting | sentence^&market
  + Japan gave back the seized boat to Taiwan.
  - The team gave back the lead.

verb give up
  code: RETREAT 0873 disarm
  recipient: to | to@obj
  if: obj=&arms | obj=&stockpile-word
  if: subj@actor | subj=&attacker
  unless: obj=drug,arm
  + Libya gave up its chemical weapons.
  - The actor gave up cigarettes.

verb give up
  code: RETREAT 080 resign
  if: obj=power,post,presidency,office,premiership,throne
  if: subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market
  + Gambia's president gave up power.
  - The boxer gave up the title.

verb give up
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + The Contras gave up their weapons.

verb give up
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Malian premier gave up his post.

verb go
  code: RETREAT 0871 ceasefire
  actor: between@subj | between
  recipient: between@subj | between
  if: into=effect,force | into@obj=effect,force
  if: subj=&truce
  + An armistice between Honduras and El Salvador went into effect on Friday.
  - The rule went into effect in May.

verb go back
  code: RETREAT 0874 withdraw
  recipient: from
  if: subj=&troops
  unless: sentence^&elsewhere
  + Libyan troops went back to Sebha.
  - The tourist went back to the hotel.

verb go free
  code: RETREAT 0841 release
  actor: by
  recipient: subj
  if: subj@person | subj=&captive
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Ten Cuban prisoners went free.
  - The burglar went free.

verb go home
  code: RETREAT 0874 withdraw
  recipient: from
  if: subj=&troops | subj=&peacekeeper
  unless: sentence^&elsewhere
  + Vietnamese troops went home from Cambodia.
  - The fans went home.

verb go home
  code: RETREAT 0841 release
  actor: by
  recipient: subj
  if: subj=prisoner,captive,hostage,detainee,captured soldier,prisoner of war,POW
  unless: sentence^&elsewhere
  + Two Kuwaiti captives went home.
  - The pupils went home.

verb grant
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Rwanda granted the release of prisoners from Canada.

verb ground
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + The Liberian rebels grounded their arms.

verb halt
  code: RETREAT 0871 ceasefire
  recipient: against@obj | on@obj | of@obj | against | on
  if: obj
  if: obj=&hostilities
  if: subj@actor | subj=&attacker
  unless: obj=violence,campaign of violence,operation
  + NATO halted its bombing of Yugoslavia.
  - The factory halted operations.

verb halt
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + Israel halted the bombing of Beirut.

verb halve
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Norway halved its force in Afghanistan.

verb hand
  code: RETREAT 080 resign
  recipient: to | to@obj | iobj
  if: obj=power,control
  if: to | to@obj | iobj
  if: subj@actor
  unless: sentence^&market | sentence^&sporting
  + Mali's officers handed power to a civilian.
  - The chairman handed control of the shop to his son.

verb hand back
  code: RETREAT 084
  recipient: to | to@obj
  if: to@actor | to@obj@actor | obj=&strongpoint | obj=&captive
  unless: sentence^&sporting | obj=medal,award
  + Britain handed back Hong Kong to China.
  - The singer handed back the award.

verb hand back
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + Chad handed back three Sudanese soldiers.

verb hand in
  code: RETREAT 0873 disarm
  recipient: to | to@obj | to@in
  if: obj=&arms | in=&arms
  + Officials said that fighters had handed in their guns to UN peacekeepers in Liberia.
  - The pupils handed in their papers.

verb hand in
  code: RETREAT 080 resign
  if: obj=resignation,notice | in=resignation,notice
  if: subj@actor
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | subj=&business-person
  + Latvia's prime minister has handed in his notice.
  - The clerk handed in his notice.

verb hand in
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + The Farc handed in its rifles.

verb hand over
  code: RETREAT 0873 disarm
  recipient: to | to@obj
  if: obj=&arms
  if: subj=&attacker | subj@actor
  + Weapons were handed over to NATO by Albanian fighters.
  - The boy handed over the toy gun.

verb hand over
  code: RETREAT 0841 release
  recipient: to | to@obj
  if: obj=&captive | obj=&remains
  unless: sentence^&elsewhere
  unless: obj=suspect,spy,fugitive,national,diplomat | subj=police
  + Hezbollah handed over two captives to German mediators.
  - The banker handed over the keys.

verb hand over
  code: RETREAT 084
  recipient: to | to@obj
  if: obj=&strongpoint | obj=control
  if: to@actor | to@obj@actor
  unless: sentence^&market
  + American troops have handed the base over to Iraq.
  - The owner handed over control to his son.

verb hand over
  code: RETREAT 0874 withdraw
  recipient: to | to@obj
  if: obj=&strongpoint | obj=control,power,security,barracks,checkpoint,prison,airfield,command
  if: subj@actor | subj=&troops | passive
  unless: sentence^&elsewhere
  unless: sentence^&market | sentence^&sporting | subj=&company
  + Three bases were handed over by American troops.
  - The builder handed over the zone to the firm's customers.

verb hand over
  code: RETREAT 0841 release
  recipient: to | to@obj
  if: obj=body,corpse,remains,child,woman,man,girl,boy
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&accident
  + The remains of forty Russian soldiers were handed over by Ukraine.
  - The nurse handed over the child after the accident.

verb hand over
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + The Moroccan rebels handed over their weapons.

verb hand over
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Nigerian general handed over power to civilians.

noun handover
  code: RETREAT 084
  actor: by | poss | from
  recipient: to | to@of
  if: of=&captive | of=&remains | of=&strongpoint
  unless: sentence^&market
  + The handover of Israeli hostages by Hamas took an hour.
  - The handover of the keys was delayed.

verb hasten
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Chile hastened a withdrawal from Qatar.

verb hold
  code: RETREAT 0871 ceasefire
  actor: between@subj | between
  recipient: between@subj | between
  if: subj=&truce
  unless: obj
  + The ceasefire between Iran and Iraq held through the night.
  - The dam held.

verb hold
  code: RETREAT 0871 ceasefire
  recipient: against | against@obj | on | on@obj
  if: obj=fire
  if: subj@actor | subj=&attacker
  + Both Israel and Syria held their fire.

verb hold
  code: RETREAT 0871 ceasefire
  actor: between@subj | in@subj | of@subj | by@subj | mod@subj
  recipient: between@subj | in
  if: subj=&ceasefires | subj^&ceasefires | subj=fighting,shelling,bombardment,hostility,firing,gunfire
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The truce between Israel and Hamas held on Sunday.

verb honour
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj
  if: obj=&truce
  + Both Croatia and Serbia honoured the ceasefire.

verb implement
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + The Sudanese sides implemented the ceasefire.

verb initiate
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Norway initiated a pullback from Latvia.

verb keep
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + The Karen rebels kept the truce.

verb keep
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Haiti kept a truce with Niger.

verb keep to
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + The Tamil rebels kept to the ceasefire.

verb launch
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Uganda launched a withdrawal from Iraq.

verb lay aside
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Aceh rebels laid aside their weapons.

verb lay down
  code: RETREAT 0873 disarm
  recipient: to | to@obj
  if: obj=&arms
  + Basque separatists laid down their arms.
  - The council laid down rules.

verb lay down
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Belgian minister laid down his office.

verb leave
  code: RETREAT 0874 withdraw
  recipient: obj
  if: subj=&troops | subj=garrison,warship,peacekeeper
  if: obj=&strongpoint | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&dead-word | sentence^&sporting
  + The last Soviet soldiers left Czechoslovakia.
  - The minister left Prague for Rome.

verb leave
  code: RETREAT 0874 withdraw
  recipient: obj
  if: subj=&troops | subj=&peacekeeper | subj=monitor,observer,legionnaire,garrison
  if: obj=hill,country,area,valley,city,town,province,island,capital,region,position,&strongpoint | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&dead-word | sentence^&sporting
  + Nigerian peacekeepers left Liberia.
  - The soldier left the bar.

verb leave
  code: RETREAT 080 resign
  if: subj@actor | subj=&office-word
  if: obj=office,power,cabinet,presidency
  unless: sentence^&elsewhere
  unless: sentence^&sporting | subj=&business-person | sentence^&business-word
  + Kenya's president left office.
  - The clerk left the post office.

verb leave
  code: RETREAT 0841 release
  actor: by
  recipient: subj
  if: subj=prisoner,captive,detainee,hostage,political prisoner,dissident
  if: obj=jail,prison,camp,cell,captivity,custody,detention
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Twenty Basque prisoners left their jail.
  - The prisoner left his cell for a walk after the robbery.

verb leave
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cuban troops left the Angolan town.

verb leave
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Kyrgyz president left office.

verb let
  code: RETREAT 086 access
  recipient: obj
  if: obj=&access-party | obj^&access-party
  if: in | into | into@obj | infinitive | through | sentence^&in-word
  + Sudan let aid workers into Darfur.

verb let
  code: RETREAT 0841 release
  recipient: obj | clause
  if: infinitive=go
  if: obj=&captive
  unless: sentence^&elsewhere
  + Philippine guerrillas let their hostages go.
  - The firm let the matter go.

verb let
  code: RETREAT 0841 release
  recipient: obj | clause
  if: infinitive=go
  if: obj@person | obj@actor | passive | obj=&protester | clause@person | clause@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting | infinitive=&not-entry | sentence^club,contract,fan,job,staff,manager
  + Sudanese rebels let two Chinese workers go.
  - The coach let the player go after the match.

verb let
  code: RETREAT 086 access
  recipient: obj
  if: through | into | in | into@obj | through@obj
  if: obj=lorry,truck,convoy,bus,vehicle,ship,vessel,flight,tanker,delegation,mission,team,jeep,tonne,ton,fuel,reporter,journalist,diplomat,envoy | of@obj=&aid-noun | obj=&refugee-word
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Serb officers let twenty buses through the lines.
  - The guard let the bus through the gate during the tournament.

verb let go
  code: RETREAT 0841 release
  recipient: obj
  if: obj@person | obj@actor | passive | obj=&protester,&captive
  unless: sentence^&elsewhere
  unless: sentence^&sporting | subj=&company
  + Two Turkish truckers were let go by Iraqi militiamen.
  - The firm let go ten clerks.

verb let in
  code: RETREAT 086 access
  recipient: obj
  if: obj=&access-party | obj@actor | obj=reporter,journalist,diplomat,envoy,lorry,truck,delegation,team
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Syria let in UN inspectors.
  - The goalkeeper let in a goal.

verb let in
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Iran let in the inspectors.

verb let out
  code: RETREAT 0841 release
  recipient: obj
  if: obj@person | obj@actor | of=jail,prison,country,custody,camp | of@obj=jail,prison
  if: of | subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&sporting
  + Cuba let out fifty dissidents.
  - The thief was let out of jail.

verb let out
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + Burma let out the opposition leader.

verb let through
  code: RETREAT 086 access
  recipient: obj
  if: obj=&access-party | obj@actor | obj=lorry,truck,bus,vehicle,ship,delegation
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Rebels let through two Kenyan aid convoys.
  - The keeper let through a shot in the cup final.

verb let through
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Serb troops let through a UN convoy.

verb liberate
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + Rebels liberated five Filipino hostages.

verb lift
  code: RETREAT 0872 withdraw
  recipient: of@obj | on@obj | against@obj | of | on
  if: obj
  if: obj=siege,blockade,encirclement
  unless: sentence^&elsewhere
  unless: obj=economy
  + Serb forces lifted the siege of Sarajevo.
  - The crane lifted a beam.

verb maintain
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + Abkhazia maintained the ceasefire.

verb maintain
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Malta maintained the ceasefire with Tunisia.

verb make
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Jordan made its pullout from Burundi.

verb move back
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Azerbaijan moved back its armour.

verb move back
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Armenian forces moved back from the hills.

verb move out
  code: RETREAT 0874 withdraw
  recipient: of | from
  if: subj=&troops
  unless: sentence^&elsewhere
  + Syrian soldiers moved out of Zahle.
  - The tenant moved out of the flat.

verb move out
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + French soldiers moved out of Gao.

verb negotiate
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Ghana negotiated the release of hostages from Jordan.

verb obey
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + The Serb army obeyed the ceasefire.

verb observe
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj
  if: obj=&truce
  + Lebanese militias observed the truce with Syrian troops.
  - Astronomers observed a comet.

verb observe
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + The Burmese army observed the ceasefire.

verb observe
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Greece observed a truce with Panama.

verb obtain
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Mali obtained the release of hostages from Angola.

verb open
  code: RETREAT 086 access
  recipient: to | to@obj | for
  if: obj=crossing,corridor,airstrip,aid corridor,humanitarian corridor,supply route,bridge,road,gate,checkpoint,port
  if: subj@actor
  if: obj^humanitarian,aid,relief,northern,southern,border | to=&access-party,aid,relief,supply | for=&access-party,aid,relief,supply | sentence^&aid-noun
  unless: sentence^&elsewhere
  unless: obj=border,border crossing,frontier,airspace | sentence^&sporting
  + Armenia opened a corridor for relief.
  - The mayor opened a bridge with a bottle of wine.

verb open up
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Eritrea opened up a corridor for aid.

verb order
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Burundi ordered its retreat from Malawi.

verb order
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Burundi ordered the release of hostages from Malawi.

verb organise
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Oman organised the release of prisoners from Cuba.

verb pack up
  code: RETREAT 0874 withdraw
  if: subj=&troops | subj=&peacekeeper | subj=mission,garrison
  unless: sentence^&elsewhere
  + UN peacekeepers packed up in Haiti.
  - The circus packed up.

noun pardon
  code: RETREAT 0841 release
  actor: by | poss | from | light
  recipient: of | for | to
  if: of@person | for@person | to@person
  unless: sentence^&elsewhere
  unless: sentence^&entertainment
  + A pardon for three jailed dissidents by the Cuban leader was announced.
  - The pardon of the turkey made the children laugh.

verb pardon
  code: RETREAT 0841 release
  recipient: obj
  if: obj=&captive
  if: subj@actor
  if: obj@person
  unless: sentence^&elsewhere
  unless: sentence^&crime | obj=French
  + Tunisia's president pardoned forty prisoners.
  - Please pardon the delay.

verb pardon
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + Russia pardoned two dissidents.

verb parole
  code: RETREAT 0841 release
  recipient: obj
  if: obj=&captive
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Taiwan paroled two dissidents.

verb parole
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + China paroled the dissident.

verb pass
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Serb soldiers passed the aid convoy.
  - The bus passed a team.

verb pause
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + Turkey paused the offensive.

verb permit
  code: RETREAT 086 access
  recipient: obj
  if: obj=&access-party | obj^&access-party
  unless: infinitive=&not-entry
  + Ethiopia permitted Red Cross convoys to enter Tigray.
  - The rules permitted monitors to appeal.

verb permit
  code: RETREAT 086 access
  recipient: obj
  if: obj@actor | obj@person
  if: infinitive=enter,visit,inspect,reach,return,deliver,evacuate | into | in | through | north | south
  unless: sentence^&elsewhere
  unless: infinitive=&not-entry
  + Laos permitted American officers to visit the site.
  - The rules permit players to rest.

verb permit
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Israel permitted the aid convoy.

verb preserve
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Angola preserved a truce with Kuwait.

verb prolong
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Iran prolonged the ceasefire with Sudan.

verb pull
  code: RETREAT 0874 withdraw
  recipient: from | from@obj | of
  if: obj=&troops | obj=&forces | obj^&troops
  if: from | from@obj | of | sentence^&out-back
  unless: sentence^&elsewhere
  unless: obj=ship,tank,company
  + Spain pulled its troops from Iraq.
  - A tug pulled the ship from the rocks.

verb pull
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Thailand pulled its soldiers from the border.

verb pull
  code: RETREAT 0874 withdraw
  recipient: out of | from
  if: subj@actor
  if: obj=settler,soldier,troops,troop,force,forces,peacekeeper
  if: out | out of | from | sentence^out of
  + Belgium will pull soldiers out of Rwanda.
  - The farmer pulled a calf out of the ditch.

verb pull back
  code: RETREAT 0874 withdraw
  recipient: from | from@obj
  if: subj=&troops | subj=&attacker | obj=&troops | obj=&arms | subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market | subj=&critic
  + Armenian forces pulled back from the Azerbaijani town of Agdam.
  - Shares pulled back from a record.

verb pull back
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Ukraine pulled back its artillery from the line.

verb pull back
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sudanese troops pulled back from the border.

verb pull out
  code: RETREAT 0874 withdraw
  recipient: from | from@obj | of@obj | of
  if: subj=&troops | subj=&attacker | obj=&troops | obj=&forces | of=&strongpoint | from=&strongpoint | from@obj=&strongpoint | sentence^&troop-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | of=talk,talks,deal,agreement,treaty,race,event,market,conference,accord,coalition,pact,recession
  + Syrian troops pulled out of Beirut.
  + British troops pulled out of Basra on Monday.
  - The sprinter pulled out of the championship.
  - The senator pulled out of the race.

verb pull out
  code: RETREAT 0874 withdraw
  recipient: of | from | out
  if: subj@actor
  if: of@actor | from@actor | out@actor | of=city,town,area,valley,south,north,east,west,half,part
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market | of=talk,talks,deal,agreement,treaty,race,event,market,conference,accord,coalition,pact,recession,summit | from=talk,talks,deal,agreement,treaty,race,event,market,conference | of=&pact,&club | subj=&company,he,she,i | of=Open,Cup,Games,tour,championship
  + France pulled out of Mali.
  - The bank pulled out of Peru's market as its share price fell.

verb pull out
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Uganda pulled out its troops from Congo.

verb pull out
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Eritrean troops pulled out of the Ethiopian town.

noun pullback
  code: RETREAT 0874 withdraw
  actor: poss | by | of | mod
  recipient: from
  unless: sentence^&elsewhere
  unless: sentence^&market | sentence^&sporting
  + The Ukrainian pullback from the village was monitored.
  - The pullback in shares continued.

noun pullout
  code: RETREAT 0874 withdraw
  actor: poss | by | of | mod
  recipient: from | of
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=newspaper,magazine | sentence^&market | sentence^&entertainment
  + Israel's pullout from Sinai was completed.
  - The magazine carried a ten-page magazine pullout.

verb put down
  code: RETREAT 0873 disarm
  if: obj=&arms
  + Mutinous soldiers put down their weapons in Lesotho.

verb put down
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Naga rebels put down their guns.

verb quit
  code: RETREAT 080 resign
  if: subj=&office-word | obj=office,post,government,cabinet,job,politics,presidency,premiership
  if: subj@actor
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: subj=&business-person | sentence^&sporting | sentence^&market
  + Pakistan's interior minister quit the cabinet.
  - The singer quit the band.

verb quit
  code: RETREAT 080 resign
  if: subj=minister,officer,official,general,diplomat,lawmaker,judge,commissioner,prime minister,president,ambassador,governor,envoy,chief minister,police chief,aide,spokesman,mayor,speaker,police officer,premier,prosecutor
  unless: sentence^&elsewhere
  unless: subj=&business-person | sentence^&sporting | sentence^&market | sentence^&business-word | obj=&pact,&club,smoking
  + Two Bolivian ministers quit.
  - The minister quit smoking.

verb quit
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Russian soldiers quit the Ukrainian town of Izium.

verb quit
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Peruvian premier quit.

verb quit
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Bulgarian minister quit his post.

verb readmit
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Iraq readmitted the inspectors.

verb recall
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Kenya recalled its troops from South Sudan.

verb redeploy
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Syrian troops redeployed from Beirut.

verb reduce
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Poland reduced its contingent in Iraq.

verb reduce
  code: RETREAT 0874 withdraw
  recipient: in@of@obj | in
  if: subj@actor
  if: obj=troops,troop,force,forces,presence,contingent,garrison,number | obj^troops,soldier
  if: obj^troops,soldier,force,forces,military
  + Hungary plans to reduce the number of its troops in Iraq.
  - The shop reduced the number of its clerks.

noun release
  code: RETREAT 0841 release
  actor: by | light
  recipient: of | poss
  if: of=&captive | of@person | by@actor | poss@person
  unless: sentence^&elsewhere
  unless: of=&document-word | mod=press,news,energy,film,album,software,radiation,data | sentence^&entertainment | sentence^&sporting
  + The release of two British hostages by Iran was announced in Beirut.
  - The press release named the winner.

noun release
  code: RETREAT 0841 release
  actor: poss
  recipient: of
  if: poss@actor
  if: of=&captive | of@person
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Syria's release of a captured American pilot was welcomed.
  - The group's release of an album was delayed.

verb release
  code: RETREAT 0841 release
  recipient: obj
  if: obj@person | obj=&captive
  unless: sentence^&elsewhere
  unless: from=&hospital | from@obj=&hospital | obj=statement,report,figure,document,name,album,data,photo,film,list | sentence^&sporting | sentence^&entertainment
  + Hezbollah released two French hostages.
  + Four Kenyan students were released by police.
  - The studio released a film about prisoners.
  - The patient was released from hospital.

verb release
  code: RETREAT 0841 release
  recipient: obj
  if: obj=child,woman,man,girl,boy,dozen,hundred,ours,theirs,other,nun,priest,teacher,teenager,minor,lecturer,academic,nurse,passenger,congressman,lawmaker,mayor,bishop,child soldier,body,remains
  if: obj
  unless: sentence^&elsewhere
  unless: from=&hospital | from@obj=&hospital | obj=statement,report,figure,document,name,album,data,photo,film,list,single,song,version,result,product,aid,fund | sentence^&sporting | sentence^&entertainment | sentence^&crime
  + The Lord's Resistance Army released forty children.
  - The studio released its second film about the boy.

verb release
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + Iran released the seven sailors.

verb relinquish
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + The rebels relinquished their weapons to the UN.

verb renew
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Japan renewed a truce with Spain.

verb renounce
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Belarus renounced nuclear weapons.

verb renounce
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Romanian king renounced the throne.

verb reopen
  code: RETREAT 086 access
  recipient: to | to@obj | for
  if: obj
  if: obj=airstrip,corridor,aid corridor,humanitarian corridor,supply route,road,highway,port,airport,bridge,checkpoint,strait
  if: subj@actor | subj=authority,army
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop | sentence^&disaster | sentence^&accident
  + Sri Lanka's army reopened the road to Jaffna.
  - The council reopened the road after the snowstorm.

verb repatriate
  code: RETREAT 0841 release
  recipient: to | to@obj | obj
  if: obj@person | obj=&captive | obj=&remains | obj=&refugee-word
  unless: sentence^&elsewhere
  unless: obj=profit,earnings,cash,fund | sentence^&market
  + Thailand repatriated Burmese refugees.
  - The firm repatriated profits.

verb repatriate
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Portugal repatriated its soldiers from Angola.

noun repatriation
  code: RETREAT 0841 release
  actor: by | poss
  recipient: of
  if: of=&captive | of=&refugee-word | of=&remains | of@person
  unless: sentence^&elsewhere
  unless: of=profit
  + The repatriation of Iranian prisoners by Iraq went ahead.
  - The repatriation of profits was taxed.

noun repatriation
  code: RETREAT 0841 release
  actor: by | poss | from | light
  recipient: of
  if: of@person | of=&captive | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The repatriation of Iraqi prisoners from Iran began.

verb resign
  code: RETREAT 080 resign
  if: subj@actor | subj=&office-word
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: subj=&business-person | sentence^&sporting | to=fate | to@obj=fate | sentence^&market | from=board,firm,company,club | from@obj=board,firm,company,club
  + Italian prime minister Mariano Rumor resigned.
  - The coach resigned after the match.
  - The bank's chief executive resigned.

verb resign
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Lebanese premier resigned.

verb resign
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Libyan minister resigned his post.

noun resignation
  code: RETREAT 080 resign
  actor: of | poss | by
  if: of@actor | poss@actor | of=&office-word | poss=&office-word
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market | of=&business-person | poss=&business-person
  + The resignation of the Lebanese government was accepted.
  - The resignation of the coach pleased the fans.

verb respect
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj
  if: obj=&truce
  + Chad's army respected the ceasefire with the rebels.

verb respect
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + Armenia respected the truce.

verb respect
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Niger respected the ceasefire with Japan.

verb resume
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Chad resumed its pullout from Zambia.

verb retire
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkish tanks retired from the valley.
  - The nurse retired from the camp.

verb retire
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Cuban president retired from office.
  - The cook retired from office work.

noun retreat
  code: RETREAT 0874 withdraw
  actor: poss | by | of
  recipient: from | from@of
  if: from=&strongpoint | from@actor | by=&troops | of=&troops | poss=&troops
  unless: sentence^&elsewhere
  unless: mod=mountain,yoga,presidential,spiritual,country,holiday | sentence^&market
  + The Ugandan army's retreat from the town of Masaka was chaotic.
  - The leaders met at a mountain retreat.

verb retreat
  code: RETREAT 0874 withdraw
  recipient: from | from@obj
  if: subj=&attacker | subj=&troops | subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&market | from=stance,promise,pledge,view,demand,plan,policy | from@obj=stance,promise,pledge,view,demand,plan,policy | sentence^&sporting | subj=glacier,ice,sea,price,dollar
  + Iraqi troops retreated from Khorramshahr.
  - The dollar retreated against the yen.
  - The glacier retreated.

verb retreat
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rebels retreated from the Libyan town.

verb return
  code: RETREAT 0842
  recipient: to | to@obj | iobj
  if: obj=&strongpoint | obj=&vessel | obj=land,asset,artefact,artifact,treasure,gold,aircraft,plane,sculpture,manuscript,property
  if: to@actor | to@obj@actor | iobj@actor
  unless: sentence^&sporting | sentence^&market
  + Italy returned a stolen sculpture to Libya.
  - The diver returned to the boat.

verb return
  code: RETREAT 0841 release
  recipient: to | to@obj | iobj
  if: obj=&captive | obj=&remains
  if: to@actor | to@obj@actor | iobj@actor | subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + North Korea returned the remains of American soldiers to the United States.
  - The library returned the book.

verb return
  code: RETREAT 0874 withdraw
  recipient: from
  if: subj=&troops
  if: to=barracks,base,barrack | home | sentence^home,barracks,barrack
  unless: sentence^&elsewhere
  unless: obj | sentence^&sporting
  + Guinean soldiers returned to barracks.
  - The soldier returned the ball at home in the tennis match.

verb return
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + Syria returned two Israeli captives.

verb scale down
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Britain scaled down its force in Cyprus.

verb scrap
  code: RETREAT 0873 disarm
  if: obj=&arms
  if: subj@actor
  + Belarus has scrapped its missiles.
  - The ministry scrapped the plan.

verb scrap
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Russia scrapped its missiles.
  - The navy yard scrapped old guns for tin.

verb secure
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Malawi secured the release of prisoners from Ghana.

verb set
  code: RETREAT 0841 release
  recipient: obj
  if: sentence^&free-word
  if: obj@person | obj=&captive
  unless: sentence^&elsewhere
  unless: sentence^&sporting | obj=price,tone
  + Colombian rebels set two hostages free.
  - The firm set a price for the free version.

verb set free
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + Gunmen set free the German hostage.

verb speed up
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kenya sped up a withdrawal from Egypt.

verb speed up
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Peru sped up the release of hostages from Fiji.

verb stage
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ghana staged its retreat from Jordan.

verb stand aside
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Zambian minister stood aside.

verb stand down
  code: RETREAT 080 resign
  if: subj@actor | subj=&office-word
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: subj=&business-person | sentence^&sporting | sentence^&market | subj=witness
  + Tanzania's president stood down in Dodoma.
  - The witness stood down.

verb stand down
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Pakistan stood down its troops.

verb stand down
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Kenyan minister stood down.

verb start
  code: RETREAT 0871 ceasefire
  actor: between@subj | between
  recipient: between@subj | between
  if: subj=&truce
  unless: obj
  + A truce between Mali and Tuareg rebels started on Monday.

verb start
  code: RETREAT 0871 ceasefire
  actor: between@subj | in@subj | of@subj | by@subj | mod@subj
  recipient: between@subj | in
  if: subj=&ceasefires | subj^&ceasefires | subj=fighting,shelling,bombardment,hostility,firing,gunfire
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The truce in Bosnia started at noon.

verb start
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kuwait started its retreat from Turkey.

verb start
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Qatar started a truce with Uganda.

verb start
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Serbia started the release of prisoners from Yemen.

verb stay
  code: RETREAT 0871 ceasefire
  if: subj=gun,artillery,weapon,cannon
  if: sentence^silent,quiet
  + Turkish guns stayed silent on Sunday.
  - The guest stayed silent.

verb step aside
  code: RETREAT 080 resign
  if: subj@actor | subj=&office-word
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: subj=&business-person | sentence^&sporting | sentence^&market
  + Malaysia's prime minister stepped aside.
  - The crowd stepped aside.

verb step aside
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Thai premier stepped aside.

verb step down
  code: RETREAT 080 resign
  if: subj@actor | subj=&office-word
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: subj=&business-person | sentence^&sporting | sentence^&market | sentence^&entertainment
  + Zimbabwe's president stepped down after 37 years.
  - The airline's chairman stepped down.

verb step down
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Armenian premier stepped down.

verb stop
  code: RETREAT 0871 ceasefire
  recipient: against@obj | on@obj | of@obj | against | on
  if: obj=&hostilities
  if: subj@actor | subj=&attacker
  unless: obj=fire,violence,operation,war
  + Israel stopped its air strikes on Lebanon.
  - The coach stopped the raid on the fridge.

verb stop
  code: RETREAT 0871 ceasefire
  if: subj=&hostilities | subj=shooting,firing,shooting,clash
  unless: sentence^&elsewhere
  unless: obj | sentence^&sporting
  + The shelling by Serb forces stopped at dawn.
  - The film's shooting stopped the traffic.

verb stop
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + The Russian army stopped the bombing.

verb submit
  code: RETREAT 080 resign
  if: obj=resignation
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | subj=&business-person
  + Kuwait's cabinet submitted its resignation.
  - The firm submitted a bid.

noun surrender
  code: RETREAT 0874 disarm
  actor: poss | by | of
  recipient: to | to@of
  if: of=&troops | to@actor | by@actor | poss@actor | of=&attacker
  unless: mod=policy | sentence^&sporting
  + The surrender of Tamil rebels to Sri Lankan troops was filmed.
  - The surrender value of the policy was low.

verb surrender
  code: RETREAT 0874 disarm
  recipient: to | to@obj
  if: subj@actor | subj=&attacker | subj=&troops
  unless: obj=title,lead,passport,licence,license,right,share,point,control | sentence^&sporting | sentence^&market
  + Argentine soldiers surrendered to British troops.
  - The champion surrendered his title.

verb surrender
  code: RETREAT 0873 disarm
  recipient: to | to@obj
  if: obj=&arms
  if: subj@actor | subj=&attacker
  + FARC rebels surrendered their weapons to the United Nations.

verb surrender
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Angolan rebels surrendered their weapons.

verb surrender
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Haitian general surrendered power.

verb survive
  code: RETREAT 0871 ceasefire
  actor: between@subj | in@subj | of@subj | by@subj | mod@subj
  recipient: between@subj | in
  if: subj=&ceasefires | subj^&ceasefires | subj=fighting,shelling,bombardment,hostility,firing,gunfire
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The ceasefire in Congo survived.

verb suspend
  code: RETREAT 0871 ceasefire
  recipient: against@obj | on@obj | of@obj | against | on
  if: obj=&hostilities | obj=armed struggle,armed campaign
  unless: obj=operation
  + The African National Congress suspended its armed struggle against South Africa.
  - The refinery suspended operations.

verb swap
  code: RETREAT 0841 release
  recipient: for
  if: subj@actor
  if: obj=&remains
  + Israel swapped the remains of nine fighters.
  - The boys swapped stamps.

verb take
  code: RETREAT 0871 ceasefire
  actor: between@subj | between
  recipient: between@subj | between
  if: obj=effect,hold
  if: subj=&truce
  + A truce between Hamas and Israel took effect at dawn.
  - The new tax took effect in July.

verb take
  code: RETREAT 0871 ceasefire
  actor: between@subj | in@subj | of@subj | by@subj | mod@subj
  recipient: between@subj | in
  if: subj=&ceasefires | subj^&ceasefires | subj=fighting,shelling,bombardment,hostility,firing,gunfire
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The ceasefire in Libya took effect at dawn.

verb tender
  code: RETREAT 080 resign
  if: obj=resignation
  unless: sentence^&business-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | subj=&business-person
  + Japan's premier tendered his resignation to the emperor.
  - Builders tendered for the contract.

verb thin out
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Israel thinned out its troops in Hebron.

verb throw down
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Zairean soldiers threw down their rifles.

verb transfer
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Yemeni president transferred power to his deputy.

noun truce
  code: RETREAT 0871 ceasefire
  actor: between | by | of | mod | poss | light
  recipient: between | with | with@of
  if: mod=week-long,day-long,fragile,shaky,uneasy,current,day,hour,week,month,temporary,humanitarian,partial,tenuous
  unless: sentence^&elsewhere
  + Officials said the fragile truce between Chad and Libya was in its second week.
  - The brothers called a truce.

noun truce
  code: RETREAT 0871 ceasefire
  actor: between | by | of | mod | poss | light
  recipient: between | with | with@of
  if: between | mod@actor | with
  unless: sentence^&elsewhere
  unless: sentence^agree,sign,violate,breach,break,propose,offer,declare,announce,call for,negotiate,demand,broker,reach,accept,reject,seek,urge
  + Officials said the truce between Chad and Libya was holding.
  - The brothers called a truce.

verb turn in
  code: RETREAT 0873 disarm
  recipient: to | to@obj
  if: obj=&arms
  + Weapons were turned in to American troops by Haitian militiamen.
  - The pupil turned in an essay.

verb turn in
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Congolese rebels turned in their weapons.

verb turn loose
  code: RETREAT 0841 release
  recipient: obj | of@obj
  if: obj@person | obj=&captive | obj=hostage,prisoner,detainee,captive,dissident,soldier,sailor,fishermen,crew,remaining,five,two,three,four,all,dozens,hundreds
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  unless: sentence^&medical
  + Angola turned loose the South African captives.

verb turn over
  code: RETREAT 0873 disarm
  recipient: to | to@obj
  if: obj=&arms
  if: subj@actor | subj=&attacker
  + Albanian guerrillas turned over their weapons to NATO.

verb turn over
  code: RETREAT 0841 release
  recipient: to | to@obj
  if: obj=&captive | obj=&remains | obj@person
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&sporting
  + Hezbollah turned over two Israeli captives.
  - The pupil turned over the page.

verb turn over
  code: RETREAT 0873 disarm
  actor: subj
  recipient: to
  if: obj=&arms | obj=weapon,arm,gun,rifle,mortar,missile,warhead,stockpile,arsenal,mine,explosive,artillery
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to=police
  unless: sentence^&crime
  + Macedonian rebels turned over their weapons.

verb undertake
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Oman undertook a pullback from Cuba.

verb uphold
  code: RETREAT 0871 ceasefire
  recipient: with | between@obj | with@obj
  if: subj@actor | passive
  if: obj=&ceasefires | obj=truce,armistice,ceasefire,cease-fire,lull,calm,peace,hostility,fighting,shelling,bombing,offensive,firing,bombardment,campaign,hostilities,fire,attack,strike,raid,operation,war
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=strike
  unless: sentence^labour,union,worker,hunger
  + Lebanon upheld the ceasefire.

verb uphold
  code: RETREAT 0871 ceasefire
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=truce,armistice,ceasefire
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Libya upheld a truce with Georgia.

verb vacate
  code: RETREAT 0874 withdraw
  recipient: obj
  if: obj=&strongpoint
  if: subj=&troops | subj=&attacker | subj@actor
  unless: sentence^&elsewhere
  + Kurdish fighters vacated the town of Manbij at Turkey's demand.
  - The tenants vacated the flat.

verb vacate
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Israeli soldiers vacated the outpost.

verb vacate
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Thai minister vacated his post.

verb walk free
  code: RETREAT 0841 release
  actor: by
  recipient: subj
  if: subj@person | subj=&captive
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Three Burmese editors walked free.
  - The swindler walked free after the fraud trial.

verb walk out
  code: RETREAT 0841 release
  actor: by
  recipient: subj
  if: subj@person | subj=&captive
  if: of=prison,jail,camp,detention,cell | out=prison,jail,camp,detention,cell
  unless: sentence^&elsewhere
  unless: of=talk,talks,meeting,conference,chamber,negotiation,session,hall,room,job,school,class,hospital,court,factory,plant,work,parliament
  + Nelson Mandela walked out of jail in South Africa.
  - The delegates walked out of the conference.

verb wave through
  code: RETREAT 086 access
  recipient: obj
  if: obj=&access-party | obj=jeep,car,bus,lorry,truck,vehicle,convoy,delegation
  unless: sentence^&sporting
  + Two lorries were waved through by Serb guards.
  - The referee waved play through.

verb wave through
  code: RETREAT 086 access
  recipient: obj | into@obj | of@obj | to@obj | iobj
  if: subj@actor | passive
  if: obj=&access-party | obj=&access-nouns | obj=&inspections | obj=observer,monitor,inspector,convoy,peacekeeper,investigator,rapporteur,team,journalist,aid,access,corridor,relief,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^not
  + Rebels waved through the Red Cross convoy.

verb win
  code: RETREAT 0841 release
  recipient: of@obj | to | to@obj
  if: subj@actor | passive
  if: obj=release,freeing,repatriation,handover,amnesty,liberation
  if: of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: of@obj=film,album,report,song,data,gas,water,fund,document
  + Laos won the release of prisoners from Malta.

verb withdraw
  code: RETREAT 0874 withdraw
  recipient: from | from@obj
  if: obj=&troops | obj=&forces | obj^&troops
  unless: sentence^&elsewhere
  unless: obj=ambassador,envoy,diplomat,peacekeeper | sentence^&sporting
  + Vietnam withdrew its troops from Cambodia.
  + Cuban soldiers were withdrawn from Angola.
  - The firm withdrew its product from shops.
  - France withdrew its ambassador from Tehran.

verb withdraw
  code: RETREAT 0874 withdraw
  recipient: from | from@obj
  if: subj=&troops | subj=&attacker | from=&strongpoint | from@obj=&strongpoint | sentence^&troop-word
  unless: sentence^&elsewhere
  unless: obj | sentence^&sporting | sentence^&market | from=race,contest,election,contract,project,competition,treaty,talk,talks,market,case,agreement,pact,organisation,organization,deal,accord,union,bloc,event,public,bid,conference | from@obj=race,contest,election,contract,project,competition,treaty,talk,talks,market,case,agreement,pact,organisation,organization,deal,accord,union,bloc,event,public,bid,conference
  + South African troops withdrew from southern Angola.
  + Israel withdrew from the enclave on Monday.
  - The tennis star withdrew from the tournament.
  - The candidate withdrew from the race.

verb withdraw
  code: RETREAT 0874 withdraw
  recipient: from | from@obj
  if: subj@actor | subj=force,side,army
  if: obj=kilometre,kilometer,km,mile,metre,meter,yard | to=line,border,position,barracks,base
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Both armies withdrew two miles from the Libyan border.
  - The firm withdrew from Japan in the football season.

verb withdraw
  code: RETREAT 0874 withdraw
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: from | out of | off
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,contingent,battalion,peacekeeper,garrison,armour,artillery,marine,ship,warship,personnel
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: to@actor
  + Burundi withdrew its soldiers from Somalia.

verb withdraw
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kenyan troops withdrew from the town.

verb withdraw
  code: RETREAT 080 resign
  recipient: as | from
  if: subj@actor | subj@person
  if: subj=&political-person | subj=&officials | subj^president,minister,premier,governor,mayor,senator,leader,ambassador,government,cabinet,general,king,chief,speaker,secretary | as=president,minister,premier,governor,mayor,leader,chief,king,secretary | from=power,office,post,cabinet,presidency,government,throne
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  + The Haitian president withdrew from power.

noun withdrawal
  code: RETREAT 0874 withdraw
  actor: poss | by | of | mod
  recipient: from | from@of
  if: of=&troops | mod=troop,military,army,Israeli,Soviet,Russian,American,US,U.S.,phased,unilateral | from=&strongpoint | from@actor | poss@actor
  unless: sentence^&elsewhere
  unless: mod=cash,bank,drug,alcohol,nicotine,heroin | of=candidate,ambassador,money,cash,bill,offer,proposal,product,support,application,candidacy,licence,license | from=race,contest,election,contract,project,treaty,market,union,bloc,agreement,accord,pact,deal | sentence^&sporting | sentence^&market
  + The Soviet withdrawal from Afghanistan began in May.
  - The withdrawal of the candidate surprised voters.
  - Cash withdrawals from machines rose.

verb wrap up
  code: RETREAT 0874 withdraw
  recipient: from@obj | from
  if: subj@actor
  if: obj=&withdrawals | obj=withdrawal,pullout,pull-out,pullback,retreat,evacuation,drawdown
  if: from@obj | from | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Mali wrapped up its retreat from Angola.

verb yield
  code: RETREAT 0874 withdraw
  actor: subj
  recipient: from | out of | off | obj
  if: subj=&troops | subj=&forces | subj=&combatant | subj=&attacker
  if: from | off | obj=&territory | out of | behind | across | into | to=border,base,line,north,south,hills,barracks,positions,capital
  unless: from=&talks
  unless: from=agreement,accord,treaty,pact,deal,convention,court,race,election,contest,coalition,government,market,bid,competition,match,tour,team,plan,office,post,job,contract,talks,process,demand,claim,position,threat,stance,promise,politics,membership,bloc,union,organisation,organization,EU,NATO,list
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Syrian rebels yielded the town.
  - The cow yielded the bridge of milk.

verb yield
  code: RETREAT 080 resign
  actor: subj
  recipient: to
  if: subj@actor
  if: obj=power,office,post,presidency,throne,premiership,seat,command,portfolio,crown,leadership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=party
  + The Ivorian president yielded power.

noun pull-out
  code: RETREAT 0874 withdraw
  actor: of | poss | by | mod
  recipient: from
  if: of@actor | of=&troops | of=settler | from@actor | from | poss@actor
  unless: sentence^&company-words
  unless: sentence^&sport
  + A pull-out of Ethiopian troops from the plateau is near.
  - The magazine has a pull-out on gardens.
