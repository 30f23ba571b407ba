# COOPERATE: material cooperation between parties: joint exercises, trade, shared intelligence, extradition, exchanges of prisoners.
@source compiled by the demarche authors
@licence CC0-1.0

verb accelerate
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Latvia accelerated military cooperation with Mexico.

verb advance
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Guyana advanced nuclear cooperation with Syria.

verb attend
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Sweden attended a NATO exercise with joint units.

verb begin
  code: COOPERATE 062
  recipient: with@obj | with
  if: obj=&exercise,patrol
  if: obj^&joint | with@obj | with
  unless: sentence^&fire-drill
  + Mali began joint military exercises with Senegal.
  - The class began an exercise in fire drill with the teacher.

verb begin
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Cuba began military cooperation with Rwanda.

verb boost
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Kenya boosted trade with Somalia.
  - The shop boosted trade with a sale.

verb break
  code: COOPERATE 061
  recipient: with | for
  if: obj=ground
  if: subj@actor
  unless: sentence^&entertainment | sentence^&sporting | sentence^&market | obj^new
  + Kenyan and Ethiopian ministers broke ground on a dam.
  - The film broke ground.

verb broaden
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + India broadened police cooperation with Norway.

verb build
  code: COOPERATE 061
  recipient: with | with@obj | for | for@obj | in
  if: subj@actor
  if: with@actor | with@obj@actor
  if: obj=reactor,pipeline,railway,dam,bridge,base,plant,power station,port,nuclear plant
  unless: subj=&company
  + Russia built a nuclear plant with Iran.
  - The firm built a plant in Ohio.

verb buy
  code: COOPERATE 061
  recipient: from | from@obj
  if: obj=&arms,fighter,fighter jet,warplane,jet fighter,bomber,gas,oil,wheat,grain,submarine
  if: subj@actor
  if: from@actor | from@obj@actor
  unless: subj=&company,airline | sentence^&market
  + India bought missiles from Israel.
  - The airline bought aircraft from a lessor.

verb carry out
  code: COOPERATE 062
  recipient: with@obj | with
  if: obj=&exercise,patrol
  if: obj^&joint | with | with@obj
  unless: sentence^&fire-drill
  + American and Turkish troops carried out joint patrols.
  - The school carried out a fire drill with parents.

verb cement
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Panama cemented police cooperation with Libya.

verb collaborate
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with@actor | with@obj@actor
  unless: sentence^&entertainment | subj=&company
  + Israel collaborated with South Africa on missiles.
  - The rapper collaborated with a singer.

verb combine
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with@actor
  if: obj=policy,army,law,position,border,customs,currency,effort,force,operation,patrol,grid,market,action,work,plan
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + France combined its forces with Chad.

verb complete
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + India completed joint exercises with Nepal.

verb conclude
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Thailand concluded joint exercises with the United States.

verb conduct
  code: COOPERATE 062
  recipient: with@obj | with
  if: obj=&exercise,patrol,naval patrol,air patrol
  if: obj^&joint | with | with@obj
  unless: sentence^&fire-drill
  + India and Japan conducted joint naval drills.
  - The choir conducted an exercise in a fire drill.

verb consolidate
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Poland consolidated nuclear cooperation with Benin.

verb cooperate
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with | with@obj | in | on | on@obj | against | against@obj
  unless: sentence^&crime | sentence^&ordinary-crime | subj=&company
  + Colombia cooperated with the United States against smugglers.
  - The burglar cooperated with police.

verb cooperate
  code: COOPERATE 063
  recipient: with | with@obj
  if: subj@actor
  if: with=tribunal,court,prosecutor,investigation,inquiry | with@obj=tribunal,court,prosecutor,investigation,inquiry
  if: with | with@obj
  unless: sentence^&crime
  + Serbia cooperated with the Hague tribunal.

noun cooperation
  code: COOPERATE 060
  actor: between | by | poss | of
  recipient: with | between
  if: between@actor | poss@actor
  if: sentence^&coop-verb
  unless: sentence^&crime
  + Cooperation between Spanish and French police led to three arrests.
  - Thank you for your cooperation.

verb coordinate
  code: COOPERATE 062
  recipient: with | with@obj
  if: obj=operation,patrol,attack,action,military operation,movement
  if: subj@actor
  if: with | with@obj
  + Turkey coordinated military operations with the United States.
  - The clerk coordinated travel.

verb coordinate
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with@actor
  if: obj=policy,army,law,position,border,customs,currency,effort,force,operation,patrol,grid,market,action,work,plan
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Oman coordinated its patrols with Iran.

verb coproduce
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  + Ukraine coproduced drones with Denmark.

verb deepen
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Georgia deepened military cooperation with Greece.

verb deliver
  code: COOPERATE 063
  recipient: to | to@obj
  if: obj=suspect,fugitive,war criminal
  if: to@actor | to@obj@actor
  + Bosnian Serbs delivered a suspect to the tribunal.

verb demarcate
  code: COOPERATE 060
  recipient: with@obj | with
  if: obj=border,frontier,boundary
  + China demarcated its border with Vietnam.

verb develop
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Serbia developed a railway with Hungary.

verb double
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Brazil doubled trade with Iran.

noun drill
  code: COOPERATE 062
  actor: between | by | of | mod | poss | light
  recipient: between | with
  if: mod=&joint | between@actor
  unless: sentence^&fire-drill
  + A joint naval drill between Iran and Russia ended.
  - The dentist's drill whined.

noun drill
  code: COOPERATE 062
  actor: between | by | of | mod | poss | light
  recipient: between | with
  if: with | between
  unless: sentence^&fire-drill | sentence^&sporting
  + Finland's drills with Sweden began in March.
  - The coach's drills with the team were held in the football season.

verb enhance
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Benin enhanced police cooperation with Guyana.

verb enlarge
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Qatar enlarged nuclear cooperation with Uganda.

noun exchange
  code: COOPERATE 063
  actor: between | by | light | poss | mod | between@of
  recipient: between | with | between@of | with@of
  if: of=&swap-thing | mod=prisoner,POW,hostage,spy,captive
  unless: sentence^&market | sentence^&stock-exchange
  + A prisoner exchange between India and Pakistan took place at Wagah.
  - The stock exchange closed.

verb exchange
  code: COOPERATE 063
  recipient: with | with@obj | between@obj
  if: obj=&swap-thing
  unless: sentence^&sporting
  + Iran and Iraq exchanged prisoners of war.
  + Russia exchanged 300 captured soldiers with Ukraine.
  - The couple exchanged rings.

verb exchange
  code: COOPERATE 064
  recipient: with | with@obj | between@obj
  if: obj=intelligence,information,data,intelligence data
  if: subj@actor
  unless: sentence^&sporting | subj=&company
  + Turkey exchanged intelligence with Syria.
  - The cells exchange information.

verb exchange
  code: COOPERATE 063
  recipient: with | with@obj | between@obj | from@obj
  if: obj@person | obj=captive,prisoner,body,corpse,hostage,remains,spy,detainee
  if: passive | subj@actor
  unless: obj=fire,gunfire,shot,blow,greeting,view,letter,word | sentence^&market
  + Forty captives were exchanged between Mali and Niger.
  - The players exchanged shirts.

noun exchange
  code: COOPERATE 063
  actor: between | by | light | poss | mod | between@of
  recipient: between | with | between@of | with@of
  if: mod=information,intelligence,data,body,corpse,detainee | of=information,intelligence,body,corpse,remains
  unless: sentence^&market | mod=stock
  + An intelligence exchange between Turkey and Iraq was set up.
  - The stock exchange fell.

noun exchange
  code: COOPERATE 060
  actor: between | by | of | light | poss | mod
  recipient: between | with
  if: sentence^&swap-thing
  unless: for
  unless: of=fire,view,letter,word,gift,shot,message
  unless: mod=stock,foreign,currency,telephone,ideas,gas,student,heat,data
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Eritrea got back thirty soldiers in the exchange with Ethiopia.
  - The pupils enjoyed the gas exchange.

verb exchange
  code: COOPERATE 060
  actor: by | subj | mod@obj
  recipient: with | for
  if: passive
  if: obj@person | obj=&swap-thing
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=gift,letter,view
  + The Iraqi prisoners were exchanged at the border.
  - The letters were exchanged at the border.

noun exercise
  code: COOPERATE 062
  actor: between | by | of | mod | poss | light
  recipient: between | with
  if: mod=&joint | between@actor | with@actor
  unless: sentence^&fire-drill | sentence^&sporting
  + A joint military exercise between Thailand and the United States began.
  - The exercise with weights helped the golfer.

noun exercise
  code: COOPERATE 062
  actor: between | by | of | mod | poss | light
  recipient: between | with
  if: mod=military,naval,live-fire,army,air,annual
  if: with | between
  unless: sentence^&fire-drill | sentence^&sporting
  + Egypt's naval exercises with Greece ended.
  - The firm's annual exercise with its staff was fun in the football season.

noun exercise
  code: COOPERATE 062
  actor: between | by | of | mod
  recipient: with | between
  if: mod=multilateral,multinational,combined,trilateral
  + The navy of Chile will lead a multinational exercise in May.
  - Daily exercise is good.

verb expand
  code: COOPERATE 060
  recipient: with@obj | with
  if: obj=cooperation,trade,economic cooperation,military cooperation,economic tie
  if: subj@actor
  if: with | with@obj
  unless: subj=&company
  + India expanded military cooperation with Vietnam.
  - The firm expanded its trade in toys.

verb expand
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Zambia expanded military cooperation with Serbia.

verb export
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Moldova exported wheat to Romania.

verb extradite
  code: COOPERATE 063
  recipient: to | to@obj
  if: to@actor | to@obj@actor | from | from@obj
  + Colombia extradited a rebel commander to the United States.
  - The judge would extradite nobody.

verb extradite
  code: COOPERATE 063
  actor: from
  recipient: to | to@obj
  if: passive
  if: from | from@obj
  + A Kosovo commander was extradited from Switzerland to Serbia.

verb extradite
  code: COOPERATE 063
  actor: subj | from
  recipient: to | to@obj
  if: obj@person | obj@actor | subj@actor
  unless: sentence^&elsewhere
  + Serbia extradited a Bosnian commander.
  - The spammer was extradited.

noun extradition
  code: COOPERATE 063
  actor: by | from | poss | light
  recipient: to
  if: to@actor | by@actor
  unless: sentence^&ask-word
  + The extradition of an ETA militant to Spain by France took place.
  - He asked for a study of extradition law.

verb finish
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Serbia finished joint drills with Belarus.

verb furnish
  code: COOPERATE 064
  recipient: with | to | with@obj | to@obj
  if: subj@actor
  if: obj=intelligence,information,evidence,data,file,dossier,recording,satellite image,tip,secret,document,fingerprint
  if: with@actor | to@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^false
  unless: sentence^spy
  + Jordan furnished intelligence to the United States.

verb give
  code: COOPERATE 064
  recipient: with | to | with@obj | to@obj
  if: subj@actor
  if: obj=intelligence,information,evidence,data,file,dossier,recording,satellite image,tip,secret,document,fingerprint
  if: with@actor | to@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^false
  unless: sentence^spy
  + Pakistan gave intelligence to Britain.

verb give up
  code: COOPERATE 063
  recipient: to | with
  if: subj@actor
  if: obj@person | obj=suspect,fugitive,militant,criminal,defendant,indictee
  if: to@actor | to=court,tribunal,Hague
  unless: sentence^&sport
  unless: sentence^&show-business
  + Libya gave up the suspects to the court.

verb hand back
  code: COOPERATE 063
  recipient: to | with
  if: subj@actor
  if: obj@person | obj=suspect,fugitive,militant,criminal,defendant,indictee
  if: to@actor | to=court,tribunal,Hague
  unless: sentence^&sport
  unless: sentence^&show-business
  + Tunisia handed back a fugitive to Libya.

verb hand over
  code: COOPERATE 063
  recipient: to | to@obj
  if: obj=suspect,fugitive,militant,spy,criminal,national,wanted man,war criminal,defector,general,hijacker
  if: to@actor | to@obj@actor
  if: subj@actor | passive
  unless: obj=prisoner,hostage | to=police,successor | to@obj=police,successor
  + Serbia has handed a fugitive over to the Hague tribunal.
  - The witness handed over a bag.

verb hand over
  code: COOPERATE 063
  recipient: to | to@obj
  if: to=court,tribunal,Interpol,authority,police | to@obj=court,tribunal,Interpol,authority
  if: obj@person | passive
  if: subj@actor | by@actor | passive
  unless: sentence^&crime | sentence^&market | sentence^&sporting
  + A Rwandan colonel was handed over to the tribunal by Zambia.
  - The thief was handed over to the police.

verb harmonize
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with@actor
  if: obj=policy,army,law,position,border,customs,currency,effort,force,operation,patrol,grid,market,action,work,plan
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Togo harmonized its laws with Benin.

verb hold
  code: COOPERATE 062
  recipient: with@obj | with
  if: obj=&exercise
  if: obj^&joint | with | with@obj
  unless: sentence^&fire-drill
  + Russia and China held joint naval exercises.
  + Egypt held military exercises with the United States.
  - The hotel held a joint fire drill with the brigade.

verb host
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Georgia hosted a joint exercise with NATO.

verb import
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Poland imported gas from Norway.

verb improve
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Iran improved police cooperation with Sudan.

verb inaugurate
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Turkey inaugurated a pipeline with Georgia.

verb increase
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + India increased trade with Iran.

verb increase
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Japan increased nuclear cooperation with Spain.

verb integrate
  code: COOPERATE 061
  recipient: with | with@obj
  if: subj@actor
  if: with@actor | with@obj@actor
  unless: subj=&company
  + Belarus integrated its air defence with Russia.
  - The app integrates with a calendar.

verb integrate
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with@actor
  if: obj=policy,army,law,position,border,customs,currency,effort,force,operation,patrol,grid,market,action,work,plan
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Moldova integrated its grid with Romania.

verb intensify
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Spain intensified military cooperation with Haiti.

verb join
  code: COOPERATE 062
  recipient: in
  if: subj@actor | subj=&troops
  if: obj=coalition,exercise,military exercise,war game,drill,patrol,peacekeeping force,task force
  if: sentence^&military-word
  + Polish troops joined a NATO military exercise in Estonia.
  - The tourist joined a yoga exercise.

verb join
  code: COOPERATE 062
  recipient: obj | with
  if: subj=&forces | subj=&troops | subj@actor
  if: obj=exercise,task force,drill,manoeuvre,maneuver,patrol,coalition,manoeuvres,maneuvers | in=exercise,drill,manoeuvre,maneuver
  unless: sentence^&sport
  + A Danish frigate joined the naval task force on Monday.
  - A guest joined the party.

verb kick off
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Morocco kicked off joint exercises with Spain.

verb launch
  code: COOPERATE 062
  recipient: with@obj | with
  if: obj=&exercise,patrol
  if: obj^&joint | with | with@obj
  + The Philippines launched joint patrols with Australia.
  - The firm launched a line with a joint venture.

verb lay
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Russia laid a pipeline with Turkey.

verb lease
  code: COOPERATE 061
  recipient: to | to@obj | from | from@obj
  if: subj@actor
  if: to@actor | to@obj@actor | from@actor | from@obj@actor
  unless: subj=&company,airline
  + Djibouti has leased a base to China.
  - The airline leased planes.

verb link
  code: COOPERATE 061
  recipient: with | with@obj | to | to@obj
  if: obj=grid,power grid,railway,pipeline
  if: subj@actor
  + Lithuania linked its power grid with Poland.
  - The clerk linked the files.

noun manoeuvre
  code: COOPERATE 062
  actor: between | by | of | mod | poss | light
  recipient: between | with
  if: mod=&joint | between@actor
  + Officials said joint military manoeuvres between Egypt and Sudan began.
  - The pilot's manoeuvre was bold.

noun manoeuvre
  code: COOPERATE 062
  actor: between | by | of | mod | poss | light
  recipient: between | with
  if: with | between
  unless: sentence^&sporting
  + The Romanian army's manoeuvres with Bulgaria ended.
  - The manoeuvre with the rope won the climber the championship.

verb merge
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with@actor
  if: obj=policy,army,law,position,border,customs,currency,effort,force,operation,patrol,grid,market,action,work,plan
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Gambia merged its army with Senegal.

verb mount
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Niger mounted joint patrols with Chad.

verb normalize
  code: COOPERATE 061
  recipient: with@obj | with
  if: obj=trade,trade relation,economic relation
  if: subj@actor
  + Vietnam will normalize trade with the United States.

verb open
  code: COOPERATE 061
  recipient: with@obj | with | to@obj | between@obj
  if: obj=trade,trade link,pipeline,rail link,air link,land route,trade route,road link
  if: subj@actor
  if: with | with@obj | between@obj | to@obj
  unless: sentence^&market
  + China opened a trade route with Pakistan.
  - The firm opened a trade stand.

verb open
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Malta opened police cooperation with Tunisia.

verb order
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Norway ordered tanks from Germany.
  - The shop ordered goods from Italy.

verb organise
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Greece organised joint drills with Cyprus.

verb participate
  code: COOPERATE 062
  recipient: with | with@obj
  if: in=&exercise
  if: subj@actor | subj=&troops
  unless: sentence^&fire-drill
  + Georgian soldiers participated in military exercises with NATO.
  - The pupils participated in an exercise at school.

verb pass
  code: COOPERATE 064
  recipient: to | to@obj | on | on@obj
  if: obj=intelligence,secret
  if: to | to@obj
  if: subj@actor
  + The CIA passed intelligence to Iraq.
  - The boy passed a note to a girl.

noun patrol
  code: COOPERATE 062
  actor: between | by | of | mod | poss | light
  recipient: between | with
  if: mod=&joint
  + Joint patrols by Turkish and Russian troops resumed in Idlib.
  - The border patrol found a boat.

verb perform
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Iran performed joint drills with Oman.

verb pool
  code: COOPERATE 064
  recipient: with | with@obj
  if: obj=intelligence,information
  if: subj@actor
  + France and Spain pooled intelligence on ETA.

verb pool
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with@actor
  if: obj=policy,army,law,position,border,customs,currency,effort,force,operation,patrol,grid,market,action,work,plan
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Norway pooled its forces with Denmark.

verb procure
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Greece procured jets from France.

verb purchase
  code: COOPERATE 061
  recipient: from | from@obj
  if: obj=&arms,fighter,fighter jet,warplane,jet fighter,bomber,gas,oil,wheat,grain,submarine
  if: subj@actor
  if: from@actor | from@obj@actor
  unless: subj=&company,airline | sentence^&market
  + Turkey purchased an air defence missile from Russia.
  - The shop purchased guns from a dealer.

verb pursue
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Syria pursued military cooperation with Poland.

verb relay
  code: COOPERATE 064
  recipient: with | to | with@obj | to@obj
  if: subj@actor
  if: obj=intelligence,information,evidence,data,file,dossier,recording,satellite image,tip,secret,document,fingerprint
  if: with@actor | to@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^false
  unless: sentence^spy
  + Tunisia relayed information to Italy.

verb render
  code: COOPERATE 063
  recipient: to | with
  if: subj@actor
  if: obj@person | obj=suspect,fugitive,militant,criminal,defendant,indictee
  if: to@actor | to=court,tribunal,Hague
  unless: sentence^&sport
  unless: sentence^&show-business
  + Morocco rendered a suspect to the United States.
  - The cook rendered fat to a guest.

verb renew
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Fiji renewed nuclear cooperation with Peru.

verb restart
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Kuwait restarted trade with Iraq.

verb restore
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Ethiopia restored trade with Eritrea.

verb restore
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Niger restored police cooperation with Japan.

verb resume
  code: COOPERATE 060
  recipient: with@obj | with
  if: obj=cooperation,military cooperation,joint patrol,security cooperation,intelligence sharing,coordination,security coordination
  + The Palestinian Authority resumed security cooperation with Israel.
  - The class resumed lessons.

verb resume
  code: COOPERATE 061
  recipient: with@obj | to@obj | with | to | from@obj | between@obj
  if: obj=trade,export,import,gas supply,oil export,trade relation,trading
  if: subj@actor
  if: with | to | with@obj | to@obj
  unless: subj=&company | sentence^&market
  + India resumed trade with Pakistan.
  - The exchange resumed trading in the shares.

verb resume
  code: COOPERATE 061
  recipient: to@obj | to | with | with@obj
  if: obj=flight,air service,rail service,bus service,train service,ferry service
  if: subj@actor
  if: to@obj=&border-target | to@actor | to@obj@actor | with@actor | with@obj@actor
  unless: subj=&company | sentence^&weather-stop
  + China resumed flights with Taiwan.
  - The airline resumed flights after the storm.

verb resume
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Gabon resumed military cooperation with Laos.

verb reunite
  code: COOPERATE 060
  recipient: with | with@obj | of@obj
  if: obj=family
  if: subj@actor
  unless: sentence^&entertainment
  + South Korea and North Korea reunited families parted by the war.
  - The band reunited.

verb run
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Estonia ran a joint exercise with Finland.

noun sale
  code: COOPERATE 062
  actor: poss | by | mod
  recipient: to | to@of
  if: of=&arms,&aircraft | mod=arms,weapons,missile,jet
  if: to@actor
  unless: sentence^&market
  + The American sale of fighter jets to Taiwan angered China.
  - The sale of the house to a singer fell through.

verb sell
  code: COOPERATE 062
  recipient: to | to@obj | iobj
  if: obj=&arms,&aircraft,submarine,frigate,fighter plane,warship,missile system
  if: subj@actor
  if: to@actor | to@obj@actor | iobj@actor
  unless: subj=&company
  + France sold fighter jets to Egypt.
  - The shop sold guns to hunters.

verb sell
  code: COOPERATE 061
  recipient: to | to@obj | iobj
  if: obj=gas,oil,wheat,grain,uranium,electricity,rice
  if: subj@actor
  if: to@actor | to@obj@actor | iobj@actor
  unless: subj=&company | sentence^&market
  + The United States sold wheat to the Soviet Union.
  - The farmer sold wheat to the mill.

verb send
  code: COOPERATE 064
  recipient: with | to | with@obj | to@obj
  if: subj@actor
  if: obj=intelligence,information,evidence,data,file,dossier,recording,satellite image,tip,secret,document,fingerprint
  if: with@actor | to@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^false
  unless: sentence^spy
  + Malta sent evidence to Italy.

verb share
  code: COOPERATE 064
  recipient: with | with@obj
  if: obj=intelligence,information,data,secret
  if: subj@actor
  if: with@actor | with@obj@actor | with@obj | obj=intelligence
  unless: subj=&company,user
  + The United States shared intelligence with Saudi Arabia.
  - The site shared data with advertisers.

verb share
  code: COOPERATE 064
  recipient: with | with@obj
  if: obj=evidence,expertise,technology,file,satellite image,finding,experience,knowledge
  if: subj@actor
  if: with@actor | with@obj@actor
  unless: subj=&company,user | sentence^&sporting | sentence^&entertainment | sentence^&computing
  + Israel shared evidence with Egypt.
  - The chef shared her expertise with fans.

verb share
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with@actor
  if: obj=policy,army,law,position,border,customs,currency,effort,force,operation,patrol,grid,market,action,work,plan
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Denmark shared its patrols with Sweden.

verb share
  code: COOPERATE 064
  recipient: with | with@obj
  if: subj@actor
  if: obj=intelligence,information
  if: with@actor | with@obj@actor
  + Jordan shared intelligence with Belgium.
  - The girl shared information with her sister's friends.

noun sharing
  code: COOPERATE 064
  actor: between | by | poss | between@of
  recipient: with | between | with@of | between@of
  if: mod=intelligence | of=intelligence
  + The sharing of intelligence between Japan and South Korea resumed on Monday.
  - The sharing of meals is a custom.

verb ship
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Israel shipped weapons to Azerbaijan.

verb stage
  code: COOPERATE 062
  recipient: with@obj | with
  if: obj=&exercise
  if: obj^&joint | with | with@obj
  unless: sentence^&fire-drill | sentence^&entertainment
  + South Korea staged joint military exercises with the United States.
  - The school staged a fire drill with parents.

verb start
  code: COOPERATE 062
  recipient: with@obj | with
  if: obj=&exercise,patrol
  if: obj^&joint
  unless: sentence^&fire-drill
  + Pakistan and China started joint air drills.

verb start
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Haiti started nuclear cooperation with Niger.

verb step up
  code: COOPERATE 060
  recipient: with@obj | with
  if: obj=cooperation,military cooperation,security cooperation
  if: subj@actor
  + Morocco stepped up security cooperation with Spain.
  - Police stepped up patrols.

verb step up
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Bosnia stepped up military cooperation with Belize.

verb supply
  code: COOPERATE 061
  recipient: with | with@obj | to | from
  if: subj@actor
  if: with@actor | with@obj@actor | to@actor | from@actor
  if: obj=trade,gas,oil,grain,electricity,uranium,aircraft,weapon,arm,jet,tank,submarine,pipeline,railway,reactor,goods,wheat,currency
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: sentence^&markets
  + Iran supplied gas to Armenia.

verb supply
  code: COOPERATE 064
  recipient: with | to | with@obj | to@obj
  if: subj@actor
  if: obj=intelligence,information,evidence,data,file,dossier,recording,satellite image,tip,secret,document,fingerprint
  if: with@actor | to@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^false
  unless: sentence^spy
  + Oman supplied information to Britain.

verb surrender
  code: COOPERATE 063
  recipient: to | to@obj
  if: obj=suspect,fugitive,general,war criminal
  if: to@actor | to@obj@actor
  + Croatia surrendered a suspect to the Hague tribunal.

noun swap
  code: COOPERATE 063
  actor: between | by | light | poss | mod | between@of
  recipient: between | with | between@of | with@of
  if: of=&swap-thing | mod=prisoner,hostage,spy,captive,POW
  unless: sentence^&market
  + A prisoner swap between Armenia and Azerbaijan brought 33 men home.
  - The currency swap cost the bank money.

verb swap
  code: COOPERATE 063
  recipient: with | with@obj | between@obj
  if: obj=&swap-thing
  unless: sentence^&sporting
  + Israel and Hamas swapped prisoners for hostages.
  - The teams swapped shirts.

noun swap
  code: COOPERATE 063
  actor: between | by | light | poss | mod | between@of
  recipient: between | with | between@of | with@of
  unless: sentence^&market | sentence^&sporting | sentence^&entertainment
  unless: mod=Wife,debt,currency,interest,rate,share,wife,job,credit,default,seat,asset,land,house,file,equity | of=debt,currency,land,seat,house,job
  + Officials said the swap between Armenia and Azerbaijan went ahead.
  - The land swap cost the council a million.

noun swap
  code: COOPERATE 060
  actor: between | by | of | light | poss | mod
  recipient: between | with
  if: sentence^&swap-thing
  unless: for
  unless: of=fire,view,letter,word,gift,shot,message
  unless: mod=stock,foreign,currency,telephone,ideas,gas,student,heat,data
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  unless: sentence^&show-business
  + A swap with Chad brought home sixty prisoners of Sudan.

verb swap
  code: COOPERATE 060
  actor: by | subj | mod@obj
  recipient: with | for
  if: passive
  if: obj@person | obj=&swap-thing
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=gift,letter,view
  + Two Russian spies were swapped in Vienna.

verb synchronise
  code: COOPERATE 060
  recipient: with | with@obj
  if: subj@actor
  if: with@actor
  if: obj=policy,army,law,position,border,customs,currency,effort,force,operation,patrol,grid,market,action,work,plan
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Estonia synchronised its grid with Finland.

verb take
  code: COOPERATE 062
  recipient: with | with@obj
  if: obj=part
  if: in=&exercise | in@obj=&exercise
  if: subj@actor | subj=&troops
  unless: sentence^&fire-drill
  + Swedish troops took part in military exercises with Finland.
  - The pupils took part in a school drill.

verb tighten
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Yemen tightened police cooperation with Chad.

verb trade
  code: COOPERATE 063
  recipient: with | with@obj
  if: obj=prisoner,hostage,captive,spy,POW,prisoner of war,detainee
  unless: sentence^&sporting
  + East Germany and the United States traded spies on a Berlin bridge.
  - The club traded two pitchers.

verb train
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj=&troops | subj@actor
  if: with=&troops | with@obj=&troops | with@actor | with@obj@actor
  unless: obj | sentence^&sporting
  + Japanese soldiers trained with Australian troops.
  - The boxer trained with a new coach.

verb transfer
  code: COOPERATE 063
  recipient: to | to@obj
  if: obj=suspect,prisoner,detainee,fugitive
  if: to@actor | to@obj@actor
  if: subj@actor
  unless: sentence^&sporting
  + The United States transferred two detainees to Slovakia.
  - The coach transferred a prisoner of injury to the bench in the football season.

verb transmit
  code: COOPERATE 064
  recipient: with | to | with@obj | to@obj
  if: subj@actor
  if: obj=intelligence,information,evidence,data,file,dossier,recording,satellite image,tip,secret,document,fingerprint
  if: with@actor | to@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^false
  unless: sentence^spy
  + Spain transmitted evidence to Argentina.

verb turn over
  code: COOPERATE 063
  recipient: to | to@obj
  if: obj=suspect,fugitive,militant,spy,criminal
  if: to@actor | to@obj@actor
  + Pakistan turned over a suspect to the United States.
  - The cook turned over the steak.

verb undertake
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ghana undertook joint patrols with Togo.

verb widen
  code: COOPERATE 060
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=cooperation,co-operation,collaboration,coordination,partnership,exchange,trade
  if: with@actor | with@obj@actor | between@obj | with | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=exchange
  + Iraq widened nuclear cooperation with Chile.

verb wrap up
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,patrol,operation,war game,wargame,training
  if: with@actor | with@obj@actor | obj^joint,combined,bilateral,trilateral,multinational,allied
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Vietnam wrapped up joint drills with India.

verb co-ordinate
  code: COOPERATE 062
  recipient: with | with@obj
  if: subj@actor
  if: with@actor | with@obj@actor
  + Turkey co-ordinated the relief with Greece.
  - She co-ordinates weddings.
