# MOBILIZE: forces and weapons moved or readied, short of their use.
@source compiled by the demarche authors
@licence CC0-1.0

verb activate
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Finland activated its reservists.

verb aim
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Russia aimed missiles at Sweden and a battery.

verb airlift
  code: MOBILIZE 154 troops
  recipient: to | to@obj | into | into@obj
  if: obj=&troops
  unless: sentence^&elsewhere
  + The Soviet Union airlifted Cuban troops to Ethiopia.
  - The climber was airlifted to hospital.

noun alert
  code: MOBILIZE 152 troops
  actor: poss | by | mod
  recipient: against
  if: mod=military,combat,war,nuclear,army
  unless: sentence^&elsewhere
  + A Cuban military alert followed the flight.
  - A smog alert was declared.

noun alert
  code: MOBILIZE 152 troops
  actor: subj | of | poss
  recipient: against | against@of
  if: subj=&troops | subj=&forces | subj=force,garrison,air defence,reservist
  unless: sentence^&elsewhere
  unless: sentence^&weather-alert
  + Cypriot troops are on alert.
  - Hospitals are on alert for the storm.

verb amass
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops
  unless: sentence^&elsewhere
  + Russia amassed troops near Georgia.
  - The collector amassed stamps.

verb announce
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Qatar announced naval drills near Uganda.

verb arm
  code: MOBILIZE 154 weapons
  recipient: against | against@obj
  if: obj=warhead,missile,itself,themselves
  if: subj@actor
  unless: sentence^&elsewhere
  unless: with=knowledge,umbrella | with@obj=knowledge,umbrella
  + Israel has armed its missiles on Monday.
  - The guide armed himself with a map.

verb array
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Iraq arrayed its tanks along the border.

verb assemble
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Serbia assembled troops near Kosovo.
  - The boy assembled a ship.

verb beef up
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&troops | obj=&forces | obj=presence,military presence
  unless: sentence^&elsewhere
  + Turkey beefed up its forces on the Iraqi border.

verb beef up
  code: MOBILIZE 151 police
  recipient: against | against@obj
  if: obj=security,patrol,border security
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: subj=&company
  + Spain beefed up security in Madrid.
  - The cook beefed up the menu.

verb begin
  code: MOBILIZE 150
  recipient: against | against@obj
  if: obj=&exercise
  if: subj@actor | subj=&troops
  unless: sentence^&elsewhere
  unless: obj^&joint | with@obj | with | sentence^&fire-drill
  + Belarus began military drills near the Polish border.
  - The class began an exercise.

verb begin
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Georgia began exercises near Greece.

verb bolster
  code: MOBILIZE 153 police
  actor: subj | obj | of@obj | mod@obj
  recipient: in | to | at | against | on | around
  if: obj=police,policeman,officer,gendarme,guard,national guard,riot police,security,security force,patrol,checkpoint,unit
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=officer
  + Denmark bolstered security at the embassy.
  - The firm bolstered security on its site.

verb boost
  code: MOBILIZE 153 police
  actor: subj | obj | of@obj | mod@obj
  recipient: in | to | at | against | on | around
  if: obj=police,policeman,officer,gendarme,guard,national guard,riot police,security,security force,patrol,checkpoint,unit
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=officer
  + Spain boosted police at the border.

verb brandish
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + North Korea brandished a missile at a parade.

verb bring in
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops | obj=&arms-system,reinforcement | of@obj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word | sentence^&sporting | sentence^&market | obj=company
  + Reinforcements were brought in by the Algerian army.
  - The firm brought in new staff.

verb bring up
  code: MOBILIZE 154 troops
  recipient: against | against@obj | to | to@obj
  if: obj=&arms-system,reinforcement,&troops
  unless: sentence^&elsewhere
  + Serb forces brought up tanks near Tuzla.
  - The aunt brought up two orphans.

noun build
  code: MOBILIZE 154 troops
  actor: poss | by | of | mod | light
  recipient: against | against@of
  if: mod=military,troop,naval,arms,army | of=&forces | of=&troops
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + The Russian troop build-up near Ukraine continued on Monday.
  - The build-up to the match was tense.

verb build
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + North Korea built a nuclear weapon.

verb build up
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops | obj=presence
  unless: sentence^&elsewhere
  + Turkey built up forces on the border with Syria.
  - The town built up a fund.

noun buildup
  code: MOBILIZE 154 troops
  actor: poss | by | of | mod | light
  recipient: against | against@of
  if: mod=military,troop,naval,arms,army | of=&forces | of=&troops
  unless: sentence^&elsewhere
  + The Iraqi military buildup against Kuwait worried Riyadh.
  - A buildup of gas caused the leak.

verb call in
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=army,troop,troops,soldier,national guard,reinforcement,military,riot police,paratrooper,marine
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word | sentence^&disaster
  + The army was called in by Bolivia's president.
  - The firm called in an army of lawyers from abroad after the flood.

verb call out
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=army,troop,troops,soldier,national guard,reinforcement,military,riot police
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word | sentence^&disaster
  + Nigeria's president called reinforcements out.
  - The crowd called out his name.

verb call up
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=reservist,reserve,conscript,troop,guardsman,national guard,soldier,guard,militia
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Israel called up reservists for the Lebanon front.
  - The coach called up a defender.

verb carry out
  code: MOBILIZE 150
  recipient: against | against@obj
  if: obj=&exercise
  unless: sentence^&elsewhere
  unless: obj^&joint | with | with@obj | sentence^&fire-drill
  + Russia carried out military exercises near Estonia.
  - The school carried out a fire drill.

verb carry out
  code: MOBILIZE 150 weapons
  if: obj=test,missile test,nuclear test,launch
  if: obj^&missile-mod
  unless: sentence^&elsewhere
  + France carried out a nuclear test at Mururoa.
  - The clinic carried out a blood test.

verb commission
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + India commissioned a nuclear submarine.

verb complete
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + India completed manoeuvres near Norway.

verb concentrate
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops
  if: subj@actor
  unless: sentence^&elsewhere
  + Vietnam concentrated troops on the Chinese border.
  - The pupil concentrated on maths.

noun concentration
  code: MOBILIZE 154 troops
  actor: of | by | poss | mod | light
  recipient: on | in | near | along | to | against
  if: of=&troops | of=&forces | mod=troop,military,army,naval,force | poss@actor | mod@actor | by@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The concentration of Indian troops on the border alarmed Dhaka.
  - The pupil's concentration was poor.

verb conduct
  code: MOBILIZE 150
  recipient: against | against@obj
  if: obj=&exercise
  unless: sentence^&elsewhere
  unless: obj^&joint | with | with@obj | sentence^&fire-drill
  + North Korea has conducted a naval exercise near the border.
  - The teacher conducted an exercise on verbs in a fire drill.

verb conduct
  code: MOBILIZE 150 weapons
  if: obj=test,launch,missile test,nuclear test
  if: obj^&missile-mod
  unless: sentence^&elsewhere
  + Pakistan conducted a nuclear test.
  - The school conducted a test.

verb conscript
  code: MOBILIZE 154 troops
  recipient: obj
  if: subj@actor | passive
  unless: sentence^&elsewhere
  + Myanmar conscripted young men for the army of its generals.

noun conscription
  code: MOBILIZE 154 troops
  actor: of | by | poss | mod | light
  recipient: on | in | near | along | to | against
  if: of=&troops | of=&forces | mod=troop,military,army,naval,force | poss@actor | mod@actor | by@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Myanmar's conscription of students began.

verb cross
  code: MOBILIZE 154 weapons
  recipient: of@obj | into | with@obj
  if: subj=plane,aircraft,jet,warplane,fighter,fighter jet,warship,ship,drone,bomber,helicopter | of@subj=plane,aircraft,jet,warplane,warship,ship,drone
  if: obj=line,median line,border,frontier,boundary,strait
  unless: sentence^&elsewhere
  unless: sentence^&accident
  + Two Syrian jets crossed the Turkish border.
  - The plane crossed the finishing line.

verb deploy
  code: MOBILIZE 154 militia
  recipient: against | against@obj
  if: obj=militia,militiaman,militiamen,guerrilla,rebel,mercenary,paramilitary
  unless: sentence^&elsewhere
  + Iraq deployed militiamen near the Kurdish front.

verb deploy
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops | subj=&troops
  unless: sentence^&elsewhere
  unless: subj=&company | obj^police,car,truck,van,bus,ambulance | obj=parachute,airbag
  + Russia deployed troops along the Ukrainian border.
  + Kenya has deployed soldiers against Somali militants.
  - The firm deployed new software.

verb deploy
  code: MOBILIZE 154 weapons
  recipient: against | against@obj
  if: obj=&arms-system
  unless: sentence^&elsewhere
  unless: obj=minefield | subj=&company
  + The United States deployed Pershing missiles in West Germany.
  - The company deployed drones to inspect pipelines.

verb deploy
  code: MOBILIZE 153 police
  recipient: against | against@obj
  if: obj=&police-force | obj^police
  unless: sentence^&elsewhere
  unless: obj=soldier
  + Nigeria deployed riot police in Lagos.
  - The club deployed stewards.

verb deploy
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: subj@actor | passive
  if: obj^&troops,&forces,&arms-system | of@obj=&troops | obj=&police-force,car,vehicle,unit,mission,observer,jet,missile boat,patrol boat,peacekeeper
  unless: sentence^&elsewhere
  unless: subj=&company | sentence^&market
  + Ghana deployed observers on the border.
  + Kenya deployed hundreds of soldiers.
  - The firm deployed a new system of robots.

noun deployment
  code: MOBILIZE 153 police
  actor: poss | by | mod | light
  recipient: against | against@of
  if: of=&police-force | mod=police
  unless: sentence^&elsewhere
  + The deployment of riot police by Cameroon's government calmed the town.

noun deployment
  code: MOBILIZE 154 troops
  actor: poss | by | of | mod | light
  recipient: against | against@of
  if: of=&forces | of=&troops | mod=troop,military,naval,army,air
  unless: sentence^&elsewhere
  unless: of=software,network,5G | mod=software,network | sentence^&peacekeeper
  + The deployment of Turkish troops near the Greek border alarmed Athens.
  - The deployment of software took a week.

noun deployment
  code: MOBILIZE 154 weapons
  actor: poss | by | of | mod | light
  recipient: against | against@of
  if: of=&arms-system | mod=missile,weapons
  unless: sentence^&elsewhere
  unless: of=drone
  + The Soviet deployment of missiles in Cuba shocked Washington.
  - The deployment of buses helped commuters.

noun deployment
  code: MOBILIZE 154 troops
  actor: poss | by | mod | light
  recipient: against | against@of
  if: poss@actor | mod@actor | by@actor | of^&troops,&forces
  unless: sentence^&elsewhere
  unless: of=software,network,5G | mod=software,network,broadband,Broadband,technology
  + Cuba's deployment in Angola lasted for years.
  - The deployment of the software failed.

noun deployment
  code: MOBILIZE 154 troops
  actor: poss | by | of | mod
  recipient: to | in | on | near | along
  unless: sentence^&company-words
  unless: sentence^software,airbag,parachute,network,vaccine
  + It was the first large deployment of the new Iraqi army.
  - The deployment of the software took a week.

verb detonate
  code: MOBILIZE 150 weapons
  if: obj=device,bomb,warhead,weapon
  if: obj^&nuclear-word | sentence^&underground
  unless: sentence^&elsewhere
  + China detonated a nuclear device underground.

verb develop
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Iran developed a ballistic missile.

verb dig in
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: subj=&troops
  unless: sentence^&elsewhere
  + Iraqi troops dug in along the Kuwaiti border.
  - The guests dug in.

verb dispatch
  code: MOBILIZE 154 troops
  recipient: against | against@obj | to | to@obj
  if: obj=&forces | obj=&troops
  unless: sentence^&elsewhere
  unless: obj=ship,vessel,helicopter,convoy | sentence^&rescue-word | obj=&peacekeeper
  + China dispatched warships to the disputed reef.
  - The shop dispatched the order.

noun dispatch
  code: MOBILIZE 154 troops
  actor: of | by | poss | mod | light
  recipient: on | in | near | along | to | against
  if: of=&troops | of=&forces | mod=troop,military,army,naval,force | poss@actor | mod@actor | by@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The dispatch of British warships to the Gulf angered Tehran.

verb display
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Iran displayed a missile in Tehran.

verb double
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Canada doubled its force in Latvia.

verb double
  code: MOBILIZE 153 police
  actor: subj | obj | of@obj | mod@obj
  recipient: in | to | at | against | on | around
  if: obj=police,policeman,officer,gendarme,guard,national guard,riot police,security,security force,patrol,checkpoint,unit
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=officer
  + Belgium doubled police at the stations.

verb draft
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Ukraine drafted reservists.

verb emplace
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Russia emplaced launchers in Kaliningrad.

verb enter
  code: MOBILIZE 154 troops
  recipient: obj
  if: subj=warship,destroyer,carrier,aircraft carrier,frigate,submarine,gunboat,bomber,jet,warplane,fighter jet
  if: obj=strait,gulf,sea,airspace,water,waters,zone,Gulf,port
  unless: sentence^&elsewhere
  + Chinese warships entered Japanese waters.
  - The ship's cook entered the port bar.

verb erect
  code: MOBILIZE 153 police
  actor: subj | obj | of@obj | mod@obj
  recipient: in | to | at | against | on | around
  if: obj=police,policeman,officer,gendarme,guard,national guard,riot police,security,security force,patrol,checkpoint,unit
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=officer
  + Lebanon erected checkpoints in Tripoli.

noun exercise
  code: MOBILIZE 150
  actor: poss | by | of | mod
  recipient: against
  if: mod=military,naval,live-fire,army,war,air,artillery
  unless: sentence^&elsewhere
  unless: mod=&joint | with | between | light
  + The Soviet naval exercise worried Norway.
  - Physical exercise helps the heart.

verb expand
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + France expanded its force in Mali.

verb expand
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Libya expanded drills near Georgia.

verb explode
  code: MOBILIZE 150 weapons
  if: obj^&nuclear-word
  if: subj@actor
  unless: sentence^&elsewhere
  + India exploded a nuclear device in Rajasthan.
  - The balloon exploded.

verb extend
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Gabon extended exercises near Laos.

verb fan out
  code: MOBILIZE 154 troops
  if: subj=&troops | subj=&police-force
  unless: sentence^&elsewhere
  + Malian soldiers fanned out across Bamako.
  - The hikers fanned out.

verb field
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Ethiopia fielded a division in Somalia.
  - The coach fielded a unit.

verb finish
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Poland finished naval drills near Benin.

verb fire
  code: MOBILIZE 150 weapons
  recipient: over | over@obj | toward | towards
  if: obj=&missile-word,&projectile
  if: into=sea,ocean,water | into@obj=sea,ocean,water | toward=sea | towards=sea | over@actor | over@obj@actor | sentence^&sea-word
  unless: sentence^&elsewhere
  unless: at | on
  + North Korea fired a missile into the sea.
  + North Korea fired a rocket over Japan into the Pacific.
  - Hamas fired rockets at Israel.

verb fire off
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + North Korea fired off a missile.

verb fly
  code: MOBILIZE 154 troops
  recipient: to | to@obj | into | into@obj
  if: obj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word
  + On Monday, Zaire flew paratroopers to Kisangani.
  - The pilot flew to Malta.

verb fly
  code: MOBILIZE 154 weapons
  recipient: over | over@obj | near | toward
  if: subj=&aircraft
  if: over | near | toward | into=airspace | into@obj=airspace
  if: over@actor | near@actor | sentence^airspace,border,low
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word | sentence^&accident
  + Chinese bombers flew near Taiwan.
  - The plane flew over the Alps.

verb fly
  code: MOBILIZE 154 weapons
  recipient: to@actor
  if: subj=squadron,fighter,bomber,warplane,fighter jet,jet,F-16,F-15,helicopter | subj^squadron,fighter,bomber
  if: to | in
  if: sentence^deploy,deployment,air force,base,squadron
  unless: sentence^bomb,strike,mission,sortie,crash
  + A squadron of bombers will fly to Guam next month for a deployment.
  - The jet flew to Rome with tourists.

verb fly in
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Britain flew in troops to Belize.

verb garrison
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Turkey garrisoned troops in Cyprus.

verb gather
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Russia gathered troops near Kharkiv.

verb go
  code: MOBILIZE 152 troops
  recipient: against | against@obj
  if: on=alert | on@obj=alert | on^alert | on@obj^alert
  if: subj@actor | subj=&troops | subj=&forces
  unless: sentence^&elsewhere
  unless: sentence^&weather-alert
  + North Korean troops went on alert.
  - Hospitals went on alert as the storm neared.

verb go in
  code: MOBILIZE 154 troops
  if: subj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word | sentence^&sporting
  + Belgian paratroopers went in at dawn.
  - The ball went in.

verb have
  code: MOBILIZE 152 troops
  actor: subj
  recipient: on | near | along | against | in
  if: subj@actor | passive
  if: obj=army,force,forces,troops,military,navy,soldier,unit,air force
  if: on=alert,standby,footing | on@obj=alert,standby,footing | in=readiness,state
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Georgia had its army on alert near the border with  Greece.

verb heighten
  code: MOBILIZE 151 police
  if: obj=security,alert
  if: subj@actor | passive
  unless: sentence^&elsewhere
  + Kenya has heightened security in Mombasa.
  - The score heightened the mood.

verb hold
  code: MOBILIZE 150
  recipient: against | against@obj
  if: obj=&exercise
  unless: sentence^&elsewhere
  unless: obj^&joint | with | with@obj | sentence^&fire-drill
  + Iran held naval exercises in the strait.
  - The hotel held a fire drill.

verb hold
  code: MOBILIZE 152 troops
  actor: subj
  recipient: on | near | along | against | in
  if: subj@actor | passive
  if: obj=army,force,forces,troops,military,navy,soldier,unit,air force
  if: on=alert,standby,footing | on@obj=alert,standby,footing | in=readiness,state
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Norway held its forces on high alert against  Latvia.

verb increase
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Poland increased its force on the border.

verb increase
  code: MOBILIZE 153 police
  actor: subj | obj | of@obj | mod@obj
  recipient: in | to | at | against | on | around
  if: obj=police,policeman,officer,gendarme,guard,national guard,riot police,security,security force,patrol,checkpoint,unit
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=officer
  + India increased police in Srinagar.

verb insert
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + The United States inserted commandos in Somalia.

verb install
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Turkey installed a radar near the border.

verb intensify
  code: MOBILIZE 153 police
  actor: subj | obj | of@obj | mod@obj
  recipient: in | to | at | against | on | around
  if: obj=police,policeman,officer,gendarme,guard,national guard,riot police,security,security force,patrol,checkpoint,unit
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=officer
  + Tunisia intensified patrols on the coast.

verb intensify
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Haiti intensified naval drills near Niger.

verb keep
  code: MOBILIZE 152 troops
  actor: subj
  recipient: on | near | along | against | in
  if: subj@actor | passive
  if: obj=army,force,forces,troops,military,navy,soldier,unit,air force
  if: on=alert,standby,footing | on@obj=alert,standby,footing | in=readiness,state
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Mali kept its army on alert near the border with  Angola.

verb kick off
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Cuba kicked off exercises near Rwanda.

verb land
  code: MOBILIZE 154 troops
  recipient: in | on | at
  if: obj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&rescue-word
  + Britain landed marines in Kuwait.
  - The pilot landed the plane.

noun launch
  code: MOBILIZE 150 weapons
  actor: poss | by | mod | light
  recipient: toward | over
  if: mod=missile | of=missile,ballistic missile
  unless: sentence^&elsewhere
  unless: at
  + A North Korean missile launch was seen by Japan.
  - The launch of the magazine drew stars.

verb launch
  code: MOBILIZE 150
  recipient: against | against@obj
  if: obj=&exercise
  unless: sentence^&elsewhere
  unless: obj^&joint | with@obj | with
  + Taiwan launched a military drill in the strait.

verb launch
  code: MOBILIZE 150 weapons
  recipient: over | over@obj | toward | towards
  if: obj=&missile-word
  if: into=sea,ocean,water | into@obj=sea,ocean,water | toward=sea | over@actor | over@obj@actor | sentence^&test-word | sentence^&sea-word
  unless: sentence^&elsewhere
  unless: at | on | against
  + Iran launched a test missile over the desert.
  - The agency launched a rocket with a satellite.

noun launch
  code: MOBILIZE 150 weapons
  actor: poss | by | mod | light | of
  recipient: toward | over
  if: of=rocket,satellite,missile
  if: of^long-range,ballistic,intercontinental,medium-range,short-range,three-stage | sentence^test,missile
  unless: sentence^&elsewhere
  unless: at
  + Iran's launch of a medium-range rocket was condemned by Israel.
  - The launch of the weather satellite went well.

verb lead
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Yemen led manoeuvres near Chad.

verb leave
  code: MOBILIZE 152 troops
  actor: subj
  recipient: on | near | along | against | in
  if: subj@actor | passive
  if: obj=army,force,forces,troops,military,navy,soldier,unit,air force
  if: on=alert,standby,footing | on@obj=alert,standby,footing | in=readiness,state
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Poland left its forces on high alert against  Benin.

verb leave
  code: MOBILIZE 154 troops
  recipient: for@actor
  if: subj=&troops | subj=&forces | subj^soldier,troops,warship,peacekeeper
  if: for | sentence^head,deploy,deployment
  if: for@actor | sentence^deploy,deployment,mission,reinforce,replace,join
  unless: for=home,good | sentence^withdraw,withdrawal,pull out,pull-out,pullout,return home
  unless: sentence^&elsewhere
  + Ninety Ghanaian soldiers left on Monday for Liberia, the first part of the deployment.
  - The soldiers left the mess for a smoke.

verb maintain
  code: MOBILIZE 152 troops
  actor: subj
  recipient: on | near | along | against | in
  if: subj@actor | passive
  if: obj=army,force,forces,troops,military,navy,soldier,unit,air force
  if: on=alert,standby,footing | on@obj=alert,standby,footing | in=readiness,state
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + India maintained its army on alert near the border with  Norway.

noun manhunt
  code: MOBILIZE 153 police
  actor: by | poss | light
  recipient: for
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + Tunisian police launched a manhunt for the gunmen.
  - The manhunt for the bank robber ended.

noun manoeuvre
  code: MOBILIZE 150
  actor: poss | by | of | mod
  recipient: against
  if: mod=military,naval,army
  unless: sentence^&elsewhere
  unless: mod=&joint | with | between
  + Officials said a Bulgarian military manoeuvre near the border began on Monday.
  - The driver's manoeuvre caused a jam.

verb manoeuvre
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + China manoeuvred warships near Taiwan.

verb march
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Libya marched troops into Chad.
  - The teacher marched a unit to lunch.

verb marshal
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Iran marshalled troops on the border.

verb mass
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | subj=&forces | obj=&troops | subj=&troops | subj@actor
  unless: sentence^&elsewhere
  + Iraq has been massing troops on the Kuwaiti border.
  - Clouds massed over the bay.

noun massing
  code: MOBILIZE 154 troops
  actor: of | by | poss | mod | light
  recipient: on | in | near | along | to | against
  if: of=&troops | of=&forces | mod=troop,military,army,naval,force | poss@actor | mod@actor | by@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The massing of Serb troops near Kosovo alarmed NATO.

noun militarisation
  code: MOBILIZE 154 troops
  actor: of | by | poss | mod | light
  recipient: on | in | near | along | to | against
  if: of=&troops | of=&forces | mod=troop,military,army,naval,force | poss@actor | mod@actor | by@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Russia's militarisation of the Arctic went on.

noun militarization
  code: MOBILIZE 154 troops
  actor: of | by | poss | mod | light
  recipient: on | in | near | along | to | against
  if: of=&troops | of=&forces | mod=troop,military,army,naval,force | poss@actor | mod@actor | by@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + China's militarization of the islands went on.

verb militarize
  code: MOBILIZE 154
  recipient: obj
  if: subj@actor
  unless: sentence^&elsewhere
  + China militarized the disputed reefs.

noun mobilisation
  code: MOBILIZE 154 troops
  actor: poss | by | of | mod | light
  recipient: against | against@of
  if: mod=military,general,partial,full,troop,army | of=&forces | of=&troops
  unless: sentence^&elsewhere
  unless: of=resource,fund,voter
  + A partial mobilisation by Russia sent thousands of men abroad.
  - The mobilisation of voters took months.

verb mobilise
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops | obj=army,military,reserve | subj=&troops
  unless: sentence^&elsewhere
  unless: obj=fund,money,saving,support,voter,resource
  + Armenia has mobilised reservists against Azerbaijan.
  - The charity mobilised funds.

noun mobilization
  code: MOBILIZE 154 troops
  actor: poss | by | of | mod | light
  recipient: against | against@of
  if: mod=military,general,partial,full,troop,army | of=&forces | of=&troops
  unless: sentence^&elsewhere
  unless: of=resource,fund,voter
  + Serbia's mobilization of reservists was announced on radio.
  - The mobilization of resources took months.

verb mobilize
  code: MOBILIZE 154 militia
  recipient: against | against@obj
  if: obj=militia,militiaman,fighter,guerrilla,tribesman,paramilitary,militiamen
  unless: sentence^&elsewhere
  + Hezbollah has mobilized its fighters near the border.

verb mobilize
  code: MOBILIZE 153 police
  recipient: against | against@obj
  if: obj=&police-force
  unless: sentence^&elsewhere
  + Indonesia has mobilized the police against students.

verb mobilize
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops | obj=army,military,reserve | subj=&troops
  unless: sentence^&elsewhere
  unless: obj=fund,money,saving,support,voter,resource
  + Israel mobilized its reservists.
  - The union mobilized voters.

verb mount
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Fiji mounted naval drills near Peru.

verb move
  code: MOBILIZE 154 troops
  recipient: against | against@obj | toward
  if: obj=&forces | obj=&troops
  if: subj@actor
  unless: sentence^&elsewhere
  unless: obj=ship,vessel,company | sentence^&rescue-word | obj=aircraft
  + Egypt moved tanks toward the Libyan border.
  - The firm moved its fleet of vans.

verb move
  code: MOBILIZE 154 troops
  recipient: against | against@obj | into | into@obj | toward
  if: subj=&troops
  if: to | to@obj | into | into@obj | toward | towards | against | against@obj | near | near@obj
  unless: sentence^&elsewhere
  unless: obj | sentence^&sporting | subj=unit,ship,personnel
  + Syrian troops moved toward the Lebanese port of Tripoli.
  - The marine moved house.

verb move
  code: MOBILIZE 154 weapons
  recipient: against | against@obj | to | to@obj | toward | into | into@obj
  if: obj=missile boat,gunboat,warship,patrol boat,frigate,destroyer,submarine,missile,launcher,howitzer,carrier,aircraft carrier,bomber,jet
  if: subj@actor
  unless: sentence^&elsewhere
  unless: subj=&company | sentence^&rescue-word
  + Turkey moved four frigates to the Aegean.
  - The museum moved a submarine to the quay.

verb move in
  code: MOBILIZE 154 troops
  if: subj=&troops | subj=&police-force | obj=&troops | obj=&arms-system
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&rescue-word | sentence^&crime
  + Syrian tanks moved in at dawn.
  - The tenants moved in.

verb move up
  code: MOBILIZE 154 troops
  recipient: to | against
  if: subj=&troops | obj=&troops | obj=&arms-system | obj=&police-force,riot officer,water cannon
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Syrian tanks were moved up to the Jordanian border.
  - The singer moved up the charts.

verb muster
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Sudan mustered troops near Abyei.

verb open
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Benin opened manoeuvres near Guyana.

verb order
  code: MOBILIZE 154 troops
  recipient: to | to@obj | into | into@obj | against | against@obj
  if: obj=&troops | obj=&forces
  if: to | to@obj | into | into@obj | onto | infinitive=deploy,prepare,mobilize,move,advance
  unless: sentence^&elsewhere
  unless: to=barracks,leave | to@obj=barracks,leave | sentence^&peace-order
  + Nicaragua ordered troops to the Honduran border.
  - The officer ordered soup.

verb order
  code: MOBILIZE 152 troops
  actor: subj
  recipient: on | near | along | against | in
  if: subj@actor | passive
  if: obj=army,force,forces,troops,military,navy,soldier,unit,air force
  if: on=alert,standby,footing | on@obj=alert,standby,footing | in=readiness,state
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Egypt ordered its forces on high alert against  Nepal.

noun overflight
  code: MOBILIZE 154 troops
  actor: of | by | poss | mod | light
  recipient: on | in | near | along | to | against
  if: of=&troops | of=&forces | mod=troop,military,army,naval,force | poss@actor | mod@actor | by@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Overflights by Turkish jets in Greek airspace went on.

verb parachute
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + France parachuted troops into Kolwezi.

verb parade
  code: MOBILIZE 150 weapons
  if: obj=&arms-system
  if: subj@actor
  unless: sentence^&elsewhere
  + North Korea paraded missiles through Pyongyang.
  - The model paraded a dress.

verb park
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + North Korea parked tanks on the border.

verb patrol
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: subj=&troops | subj=warship,jet,soldier,tank,marine
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Ethiopian soldiers patrolled Mogadishu.
  - The shepherd patrolled the hills.

verb patrol
  code: MOBILIZE 153 police
  if: subj=&police-force
  if: obj=street,city,town,area,capital,border
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Kenyan police patrolled the streets of Nairobi.

verb patrol
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: subj@actor
  if: obj=street,city,town,area,capital,border,water,sea,coast,strait,frontier,airspace,sky,zone,buffer zone,line
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&rescue-word
  + NATO patrolled the Adriatic coast.
  - The shepherd patrolled the border of his field.

noun patrol
  code: MOBILIZE 151 troops
  actor: by | poss | mod | of
  recipient: against
  if: mod=army,military,police,naval,night,armed | by=&troops,police | of=&troops,police
  unless: sentence^&elsewhere
  unless: mod=&joint,highway,ski | sentence^&rescue-word
  unless: sentence^ambush,explode,blast,bomb | sentence^attack on,attack a,attack the
  + Patrols by Indian soldiers in Srinagar were stepped up.
  - The ski patrol found the skier.

verb perform
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Spain performed exercises near Haiti.

verb place
  code: MOBILIZE 151 police
  recipient: against | against@obj
  if: on=alert,standby | on@obj=alert,standby | on^alert | on@obj^alert
  if: obj=&police-force
  unless: sentence^&elsewhere
  + Belgium placed its police on alert.

verb place
  code: MOBILIZE 152 troops
  recipient: against | against@obj
  if: on=alert,footing,standby,readiness | on@obj=alert,footing,standby,readiness | on^alert | on@obj^alert
  if: obj=&forces | obj=&troops | obj=nation,country,&arms-system
  unless: sentence^&elsewhere
  unless: obj=&police-force | sentence^&weather-alert
  + South Korea placed its troops on alert.
  - The waiter placed a cup on the table.

verb place
  code: MOBILIZE 152 troops
  actor: subj
  recipient: on | near | along | against | in
  if: subj@actor | passive
  if: obj=army,force,forces,troops,military,navy,soldier,unit,air force
  if: on=alert,standby,footing | on@obj=alert,standby,footing | in=readiness,state
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Chile placed its army on alert near the border with  Qatar.

verb plan
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Angola planned drills near Kuwait.

verb position
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops | obj=&arms-system
  unless: sentence^&elsewhere
  unless: sentence^&market
  + Croatia positioned tanks near Serb lines.
  - The firm positioned its brand.

verb post
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Greece posted troops on the island.

verb post
  code: MOBILIZE 153 police
  actor: subj | obj | of@obj | mod@obj
  recipient: in | to | at | against | on | around
  if: obj=police,policeman,officer,gendarme,guard,national guard,riot police,security,security force,patrol,checkpoint,unit
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=officer
  + Nepal posted policemen at the palace.

verb pour
  code: MOBILIZE 154 troops
  recipient: against | against@obj | into | into@obj
  if: obj=&troops | obj=&forces
  unless: sentence^&elsewhere
  + Iran poured troops into the marshes against Iraq.
  - The waiter poured tea.

verb practise
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Syria practised exercises near Poland.

verb prepare
  code: MOBILIZE 152 troops
  recipient: against | against@obj
  if: infinitive=attack,shell,bomb,storm,invade,launch,strike,fight,advance,assault,resume,retake
  if: subj=&troops | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Ugandan soldiers prepared to storm the rebel camp.
  - The swimmer prepared to launch her book.

verb put
  code: MOBILIZE 151 police
  recipient: against | against@obj
  if: on=alert,standby | on@obj=alert,standby | on^alert | on@obj^alert
  if: obj=&police-force
  unless: sentence^&elsewhere
  + France put its police on alert.

verb put
  code: MOBILIZE 152 troops
  recipient: against | against@obj
  if: on=alert,footing,standby,readiness | on@obj=alert,footing,standby,readiness | on^alert | on@obj^alert
  if: obj=&forces | obj=&troops | obj=nation,country,&arms-system
  unless: sentence^&elsewhere
  unless: obj=&police-force | sentence^&weather-alert
  + Chile put its army on alert.
  - Hospitals were put on alert as the storm came.

verb put
  code: MOBILIZE 152 troops
  actor: subj
  recipient: on | near | along | against | in
  if: subj@actor | passive
  if: obj=army,force,forces,troops,military,navy,soldier,unit,air force
  if: on=alert,standby,footing | on@obj=alert,standby,footing | in=readiness,state
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Laos put its forces on high alert against  Malta.

verb put up
  code: MOBILIZE 153 police
  actor: subj | obj | of@obj | mod@obj
  recipient: in | to | at | against | on | around
  if: obj=police,policeman,officer,gendarme,guard,national guard,riot police,security,security force,patrol,checkpoint,unit
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=officer
  + Israel put up checkpoints in Hebron.

verb raise
  code: MOBILIZE 152 troops
  recipient: against | against@obj
  if: obj=&alert-noun
  unless: sentence^&elsewhere
  unless: sentence^&weather-alert | obj=level
  + Poland raised its military alert status.
  - The mother raised two sons.

verb reactivate
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Germany reactivated a tank brigade.

verb ready
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Japan readied its destroyers.

verb ready
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Russia readied a missile.

verb redeploy
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | subj=&troops
  unless: sentence^&elsewhere
  unless: subj=&company
  + Ethiopia has redeployed its soldiers near the border.
  - The bank redeployed clerks.

noun redeployment
  code: MOBILIZE 154 troops
  actor: of | by | poss | mod | light
  recipient: on | in | near | along | to | against
  if: of=&troops | of=&forces | mod=troop,military,army,naval,force | poss@actor | mod@actor | by@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The redeployment of Syrian troops in the Bekaa began.

verb rehearse
  code: MOBILIZE 150
  recipient: of@obj | against
  if: subj=&troops | subj@actor
  if: obj=invasion,attack,landing,blockade,strike,assault,defence,defense
  unless: sentence^&entertainment
  + China's navy rehearsed a blockade of Taiwan.
  - The actors rehearsed an invasion scene for the film.

verb rehearse
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Iraq rehearsed naval drills near Chile.

verb reinforce
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&troops | obj=position,border,base,military presence,front,garrison,outpost
  if: subj@actor | subj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&market | obj=view
  + India reinforced its positions near China.
  - Masons reinforced the wall.

verb reinforce
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=area,town,city,line,garrison,defence,defense,force,presence,security,patrol,checkpoint,deployment,contingent,unit
  if: subj@actor | subj=&troops | with=&troops | with^&troops
  unless: sentence^&elsewhere
  unless: sentence^&market | sentence^&sporting
  + Chad reinforced the garrison with two regiments.
  - Masons reinforced the area under the arch.

noun reinforcement
  code: MOBILIZE 154 troops
  actor: poss | by | mod | light
  recipient: to | against | to@of | against@of
  if: of=&troops | mod=military,troop,army,police | poss@actor | mod@actor
  if: sentence^&arrive-word
  unless: sentence^&elsewhere
  + Libyan army reinforcements arrived at the Chadian border.
  - Steel reinforcement was added.

verb remain
  code: MOBILIZE 152 troops
  recipient: against
  if: on=alert,standby,footing | on^alert
  if: subj=&troops | subj@actor | subj=&forces
  unless: sentence^&elsewhere
  unless: sentence^&weather-alert
  + Greek troops remained on alert.
  - Hospitals remained on alert after the storm.

verb resume
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Greece resumed drills near Panama.

verb roll
  code: MOBILIZE 154 troops
  recipient: into
  if: subj=tank,armour,column,armoured vehicle,armored vehicle,convoy
  if: into | through | across | toward | towards | out
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word
  + Russian tanks rolled into Grozny.
  - The ball rolled into the net.

verb roll
  code: MOBILIZE 154 troops
  recipient: into
  if: subj=troops,troop,soldier,force,forces,army,marine,battalion,brigade,regiment,tank,column,armour,armor
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word | sentence^parade
  + Dutch troops rolled north from the port.
  - The soldier rolled a cigarette on parade.

verb rotate
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Lithuania rotated troops into Iraq.

verb run
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Japan ran naval drills near Spain.

verb rush
  code: MOBILIZE 154 troops
  recipient: against | against@obj | to | to@obj
  if: obj=&forces | obj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word
  + Pakistan has rushed reinforcements to the border with India.
  - The shopper rushed home.

verb sail
  code: MOBILIZE 154 troops
  recipient: to | to@obj | toward
  if: subj=warship,destroyer,fleet,carrier,aircraft carrier,frigate,flotilla,gunboat,task force,battleship,strike group
  unless: sentence^&elsewhere
  + A British fleet sailed to the Falklands.
  - The yacht sailed to Crete.

verb schedule
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Zambia scheduled exercises near Serbia.

verb scramble
  code: MOBILIZE 154 weapons
  recipient: against | against@obj
  if: obj=&aircraft | subj=&aircraft
  unless: sentence^&elsewhere
  + Japan scrambled fighter jets against a Russian bomber.
  - The cook scrambled eggs.

verb scramble
  code: MOBILIZE 154 weapons
  recipient: against | against@obj
  if: subj@actor | subj=air force
  if: obj
  unless: sentence^&elsewhere
  unless: obj=egg,signal,message | infinitive
  + Turkey scrambled F-16s over the Aegean.
  - The minister scrambled to save the deal.

verb send
  code: MOBILIZE 154 troops
  recipient: against | against@obj | to | to@obj | into | into@obj
  if: obj=&forces | obj=&troops
  unless: sentence^&elsewhere
  unless: obj=ship,vessel,convoy,helicopter,aircraft,force | obj=&peacekeeper | sentence^&sporting | sentence^&rescue-word | obj=company,military
  + France sent paratroopers to Chad.
  + Britain sent warships to the South Atlantic.
  - The company sent a ship to the yard.

verb send
  code: MOBILIZE 154 troops
  recipient: against | against@obj | to | to@obj | into | into@obj
  if: obj=ship,vessel,convoy,helicopter,aircraft,force,expedition
  if: obj^&war-adj | against | against@obj
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word
  + The United States sent navy ships to the Gulf.
  - The owner sent the ship to the yard.

verb send
  code: MOBILIZE 154 troops
  recipient: against | against@obj | to | to@obj | into | into@obj
  if: subj@actor | passive
  if: obj=force,unit,team,column,battalion,mission
  if: obj^reaction,rapid,combat,commando,intervention,security force,military,police,special,task force,stabilisation,stabilization,armoured,armored,troop,troops,soldier
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word | sentence^&sporting
  + Belgium sent a combat unit to Rwanda.
  - The club sent a special team to the tournament.

verb send
  code: MOBILIZE 154 troops
  recipient: against | against@obj | to | to@obj | into | into@obj
  if: of@obj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word | sentence^&sporting
  + Morocco sent hundreds of troops to Zaire.
  - The coach sent hundreds of letters.

verb send in
  code: MOBILIZE 153 police
  recipient: against | against@obj
  if: obj=&police-force
  unless: sentence^&elsewhere
  + Algeria has sent riot police in.

verb send in
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&rescue-word
  + India has sent the army in.
  - Viewers sent in photographs.

verb set
  code: MOBILIZE 152 troops
  actor: subj
  recipient: on | near | along | against | in
  if: subj@actor | passive
  if: obj=army,force,forces,troops,military,navy,soldier,unit,air force
  if: on=alert,standby,footing | on@obj=alert,standby,footing | in=readiness,state
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Cuba set its army on alert near the border with  Rwanda.

verb set up
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Georgia set up launchers near the border.

verb set up
  code: MOBILIZE 153 police
  actor: subj | obj | of@obj | mod@obj
  recipient: in | to | at | against | on | around
  if: obj=police,policeman,officer,gendarme,guard,national guard,riot police,security,security force,patrol,checkpoint,unit
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=officer
  + Turkey set up checkpoints in Diyarbakir.

verb shift
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Azerbaijan shifted tanks to the border.

verb ship
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Australia shipped troops to Timor.

verb shoot off
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + North Korea shot off a rocket into the sea.

noun show
  code: MOBILIZE 150
  actor: poss | by | mod | light
  recipient: against | against@of
  if: of=force
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + An American show of force off Lebanon followed.
  - The show of paintings opened.

verb show off
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + North Korea showed off a missile.

verb site
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + The Soviet Union sited missiles in Cuba.

verb stage
  code: MOBILIZE 150
  recipient: against | against@obj
  if: obj=&exercise | obj=show of force,military parade
  unless: sentence^&elsewhere
  unless: obj^&joint | with | with@obj | sentence^&entertainment | sentence^&fire-drill
  + China staged military exercises near Taiwan.
  - The school staged a fire drill.

verb stand
  code: MOBILIZE 152 troops
  recipient: against
  if: on=alert,standby,footing | on^alert | by=ready
  if: subj=&troops | subj@actor | subj=&forces
  unless: sentence^&elsewhere
  unless: sentence^&weather-alert
  + Norwegian forces stood on alert.
  - The waiter stood on the stairs.

verb start
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Sudan started drills near Bosnia.

verb station
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=&forces | obj=&troops
  if: subj@actor
  unless: sentence^&elsewhere
  unless: obj=guard
  + Libya stationed troops in Chad's Aouzou strip.
  - The hotel stationed a porter at the door.

verb step up
  code: MOBILIZE 151 police
  recipient: against | against@obj
  if: obj=security,patrol,police patrol,security measure,surveillance
  if: subj@actor | passive
  unless: sentence^&elsewhere
  + France stepped up security at airports and police patrols in Paris.
  - The singer stepped up to the stage.

verb step up
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Niger stepped up manoeuvres near Japan.

verb stockpile
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Serbia stockpiled weapons near the border.

verb strengthen
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=force,forces,garrison,presence,military presence,troop,patrol,border,defences,defenses,security,naval presence
  if: subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&market | sentence^&sporting | sentence^&computing
  + Libya strengthened its garrison in Chad.
  - The firm strengthened its presence in Asia and its share price rose.

verb surge
  code: MOBILIZE 154 troops
  recipient: into | into@obj
  if: obj=&troops | subj=&troops
  unless: sentence^&elsewhere
  unless: sentence^&market
  + The United States surged troops into Baghdad.
  - Shares surged.

verb take up
  code: MOBILIZE 154 troops
  recipient: against | against@obj
  if: obj=position,positions
  if: subj=&troops | subj=&forces | subj=&attacker | subj=&police-force
  unless: sentence^&elsewhere
  + Ivorian soldiers took up positions around the palace.
  - The graduate took up a position at a bank.

noun test
  code: MOBILIZE 150 weapons
  actor: poss | by | of | mod | light
  if: mod=missile,nuclear,rocket,bomb,weapons,atomic,hydrogen,atom | of=&missile-word
  unless: sentence^&elsewhere
  unless: mod=driving | sentence^&test-ban
  + The French nuclear test in the Pacific angered New Zealand.
  - The driving test was hard.

verb test
  code: MOBILIZE 150 weapons
  if: obj=&missile-word | obj=missile defence system,missile system
  unless: sentence^&elsewhere
  unless: obj=drone | subj=&company
  + India tested a nuclear device in the desert.
  + North Korea tested a ballistic missile.
  - The firm tested a vaccine.

verb test
  code: MOBILIZE 150 weapons
  if: obj^missile,rocket,nuclear,warhead,torpedo
  if: subj@actor
  unless: sentence^&elsewhere
  unless: obj=drone | subj=&company
  + Pakistan tested a type of cruise missile.
  - The firm tested a rocket stove.

verb throw
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Ukraine threw a brigade into Bakhmut.
  - The boy threw a ship into a pond.

verb tighten
  code: MOBILIZE 151 police
  recipient: against | against@obj
  if: obj=security,border security
  if: subj@actor | passive
  unless: sentence^&elsewhere
  unless: subj=&company
  + Egypt tightened security around churches.
  - The plumber tightened a bolt.

verb train
  code: MOBILIZE 152 weapons
  recipient: on | on@obj | at | at@obj
  if: obj=gun,cannon,missile,artillery
  if: on | on@obj
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Serb gunners trained their guns on UN peacekeepers.
  - The coach trained the boxer.

verb train
  code: MOBILIZE 152 troops
  recipient: against
  if: obj=hacker,recruit,conscript,reservist,volunteer fighter,child soldier,suicide bomber
  if: subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Israel trained reservists.
  - The firm trained new recruits during the football season.

verb transfer
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Russia transferred troops to Crimea.

verb transport
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Mali transported troops to Kidal.

verb triple
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Sweden tripled its force on Gotland.

verb truck
  code: MOBILIZE 154 troops
  actor: subj | obj | of@obj | mod@obj | poss@obj
  recipient: in | on | to | at | against | into | off | along
  if: obj=&troops | obj=&forces | obj=troops,force,soldier,army,tank,unit,battalion,reservist,reinforcement,warship,ship,fleet,brigade,regiment,division,marine,jet,carrier,frigate,destroyer,gunboat,paratrooper,commando,peacekeeper,contingent
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&rescue-word
  + Zaire trucked troops to Kivu.

verb undertake
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Bosnia undertook exercises near Belize.

verb unveil
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Iran unveiled a drone.
  - The shop unveiled a toy drone for children.

verb upgrade
  code: MOBILIZE 150 weapons
  recipient: over | in | at | into | near | against
  if: obj=&arms-system | obj=missile,rocket,warhead,torpedo,weapon,bomb,bomber,submarine,drone,satellite,device,ICBM,radar,battery,launcher,artillery,howitzer,interceptor
  if: subj@actor | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: at@actor
  unless: sentence^casualty,kill,wound
  + Israel upgraded its launchers and a radar.

verb violate
  code: MOBILIZE 154
  recipient: poss@obj | of@obj | mod@obj
  if: obj=airspace,air space,territorial water,waters
  unless: sentence^&elsewhere
  + Turkish jets violated Greek airspace.
  - The club violated the rules.

verb wrap up
  code: MOBILIZE 150 troops
  recipient: near | in | off | along | against | on | with
  if: subj@actor
  if: obj=&exercise | obj=exercise,drill,manoeuvre,manoeuvres,maneuver,maneuvers,war game,patrol,parade,show of force
  if: near | in | off | along | against | on | near@obj | in@obj | off@obj | along@obj | against@obj | on@obj
  unless: with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&fire-drill
  + Egypt wrapped up drills near Nepal.

verb depart
  code: MOBILIZE 154 troops
  recipient: for@actor
  if: subj=&troops | subj=&forces | subj=airman,airmen,guardsman,reservist
  if: for@actor | for=deployment,mission | to@actor
  unless: sentence^withdraw,withdrawal,return home
  unless: sentence^&elsewhere
  + Two hundred guardsmen departed for a deployment in Kuwait.
  - The soldier departed early.

verb arrive
  code: MOBILIZE 154 troops
  recipient: in@actor
  if: subj=&troops | subj=&forces | subj^fighter,warship,battlegroup,squadron,soldier
  if: in | at | off | on
  unless: subj=fighter
  unless: subj=ship,vessel,convoy,peacekeeper
  unless: sentence^home,hospital,tourist,festival
  unless: sentence^&elsewhere
  + The first Chilean troops arrived in Haiti.
  + A French warship arrived off Lebanon.
  - The soldier arrived home.

verb head
  code: MOBILIZE 154 troops
  recipient: to@actor | for@actor
  if: subj=&troops | subj=&forces
  if: to@actor | for@actor | toward@actor | towards@actor | north | toward | towards
  unless: obj
  unless: sentence^home,withdraw,withdrawal
  unless: sentence^&elsewhere
  + Polish commandos are heading to Afghanistan.
  - The unit headed home.

verb replace
  code: MOBILIZE 154 troops
  if: subj=&troops | subj=&forces
  if: obj=&troops | obj=&forces | obj=they
  unless: sentence^&elsewhere
  unless: sentence^&sport
  + Estonian troops will replace the Latvian force in June.
  - New tyres replaced the old ones.

noun build-up
  code: MOBILIZE 154 troops
  actor: poss | by | of | mod
  recipient: on | near | along | against
  if: mod=military,troop,naval,arms,army | of=&troops | of=&forces
  unless: sentence^&elsewhere
  + Algeria's military build-up along the river alarms Niger.
  - The build-up of traffic was slow.

verb test-fire
  code: MOBILIZE 150 weapons
  recipient: toward | at
  if: obj=&projectile | obj=missile | obj
  + Pakistan successfully test-fired a missile on Tuesday.
  - The hunter test-fired nothing.

verb call to
  code: MOBILIZE 154 troops
  actor: by
  recipient: in
  if: obj=guard,reservist,National Guard,guardsman,troops | subj=guard,guardsman,reservist
  if: to=service,duty,arms
  + The Israeli government called the reservists to duty.
  - She called the dog to dinner.
