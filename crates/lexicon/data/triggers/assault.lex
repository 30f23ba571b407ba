# ASSAULT: attacks, killing, invasion, abduction, torture, destruction.
@source compiled by the demarche authors
@licence CC0-1.0

verb abduct
  code: ASSAULT 181 abduct
  recipient: obj
  unless: sentence^&elsewhere
  unless: obj=&family-crime | sentence^&alien
  + Boko Haram abducted Nigerian schoolgirls.
  - A man said that aliens abducted his dog.

noun abduction
  code: ASSAULT 181 abduct
  actor: by | light
  recipient: of | poss
  unless: sentence^&elsewhere
  unless: mod=alien,parental
  + The abduction of two French aid workers by Chadian rebels ended on Friday.
  - The drama is about an alien abduction.

verb abuse
  code: ASSAULT 1821 sexual
  recipient: obj
  if: sentence^&sexually
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&entertainment | sentence^&school-word | subj=priest,father,teacher,coach
  + Congolese soldiers sexually abused refugees.
  - The coach sexually abused a pupil.

verb abuse
  code: ASSAULT 1822 torture
  recipient: obj
  if: obj=prisoner,detainee,inmate,captive,prisoner of war
  unless: sentence^&elsewhere
  + American guards abused Iraqi prisoners.
  - The player abused the referee.

verb accelerate
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Niger accelerated an offensive against Japan.

verb advance
  code: ASSAULT 190
  recipient: against | against@obj | into | into@obj | on | on@obj
  if: subj=&attacker
  if: on | on@obj | into | into@obj | against | against@obj | toward | towards
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market
  + Rebel forces advanced on the Liberian capital.
  - Romania advanced into the final of the tournament.

noun airstrike
  code: ASSAULT 195 aerial
  recipient: on | against | at
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  unless: mod=more,additional,further | sentence^proposal for,call for
  + A Saudi airstrike on Yemen hit a wedding.

noun ambush
  code: ASSAULT 190
  actor: poss | by | mod | light
  recipient: on | of | against
  unless: sentence^&elsewhere
  + A Taliban ambush on Canadian soldiers left one dead.

verb ambush
  code: ASSAULT 190
  recipient: obj
  unless: sentence^&elsewhere
  + Polisario fighters ambushed Moroccan troops.

verb annex
  code: ASSAULT 192
  recipient: from | from@obj | obj
  if: subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&market
  + Indonesia annexed East Timor.

verb annihilate
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Russian jets annihilated the rebel column.

noun arson
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Settlers' arson in a Palestinian village followed.
  - Arson in the shop was feared.

verb assail
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Rebels assailed the Congolese town.

verb assassinate
  code: ASSAULT 186 targeted
  recipient: obj
  unless: sentence^&elsewhere
  + Sikh guards assassinated Indian prime minister Indira Gandhi.

noun assassination
  code: ASSAULT 186 targeted
  actor: by | light
  recipient: of | poss | mod
  unless: sentence^&elsewhere
  unless: sentence^attempt,bid,plot | of=character | mod=character
  + The assassination of President Anwar Sadat by Egyptian soldiers stunned the world.
  - The memoir is a character assassination.

noun assault
  code: ASSAULT 190
  recipient: on | against | upon
  if: on | against | by | poss@actor | mod@actor | sentence^&war-word
  unless: sentence^&elsewhere
  unless: sentence^probation,lewd,conviction
  unless: mod=sexual,verbal,indecent,common,aggravated | on=&abstract | sentence^&sporting
  + The Russian assault on Grozny began at night.
  - He was fined for common assault.
  - The column was an assault on privilege.

verb assault
  code: ASSAULT 182
  recipient: obj
  if: subj@actor | subj=&attacker | obj@actor | obj=&building
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Iranian guardsmen assaulted two British diplomats.
  - The robber assaulted a cashier during the robbery.

verb assault
  code: ASSAULT 1821 sexual
  recipient: obj
  if: sentence^&sexually
  if: obj
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&entertainment
  + Serb militiamen sexually assaulted Muslim women in Foca.
  - The Hollywood producer sexually assaulted an actress.

verb assume
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  if: obj=power,rule,throne,government
  if: subj=&combatant | subj=army,general,colonel,junta,officer,soldier,rebel,military,guard,militia,militant | subj=Taliban
  unless: sentence^&sport
  unless: sentence^election,vote,ballot
  unless: sentence^&company-words
  + Soldiers assumed power in Gabon.

noun atrocity
  code: ASSAULT 180
  actor: by | light | poss
  recipient: against | on
  if: by | against
  unless: sentence^&elsewhere
  + Atrocities by Ugandan soldiers against Acholi villagers were reported.

noun attack
  code: ASSAULT 195 aerial
  recipient: on | against
  if: mod^&air-mod
  unless: sentence^&elsewhere
  + Iraqi missile attacks on Iran killed forty people.

noun attack
  code: ASSAULT 195 drone
  recipient: on | against
  if: mod^&drone-mod
  unless: sentence^&elsewhere
  + A Houthi drone attack on Saudi Arabia set the depot on fire.

noun attack
  code: ASSAULT 194 heavy-weapons
  recipient: on | against
  if: mod^&artillery-mod
  unless: sentence^&elsewhere
  + A Taliban rocket attack on Afghan troops killed six.

noun attack
  code: ASSAULT 183 explosives
  recipient: on | against
  if: mod^&bomb-mod
  unless: sentence^&elsewhere
  + An ETA bomb attack on Spanish police wounded four officers.

noun attack
  code: ASSAULT 1831 suicide-attack
  recipient: on | against
  if: mod^&suicide-mod
  unless: sentence^&elsewhere
  + A Tamil Tiger suicide attack on Sri Lankan soldiers killed twelve.

noun attack
  code: ASSAULT 193 firearms
  recipient: on | against
  if: mod^&gun-mod
  unless: sentence^&elsewhere
  + An IRA gun attack on British soldiers left two dead.

noun attack
  code: ASSAULT 180 primitive
  recipient: on | against
  if: mod^&arms-mod
  unless: sentence^&elsewhere
  + A knife attack on Chinese police was blamed on separatists.

noun attack
  code: ASSAULT 2041 unconventional
  recipient: on | against
  if: mod^&chem-mod
  unless: sentence^&elsewhere
  + Iraq's gas attack on Iranian troops was confirmed by doctors.

noun attack
  code: ASSAULT 190
  recipient: on | against | upon
  if: on | against | upon | by@actor | poss@actor | mod@actor | sentence^&war-word | sentence^&attack-context
  unless: sentence^&elsewhere
  unless: sentence^&computing
  unless: mod=&animal | of=heart,asthma,panic,nerve,flu | on=&abstract | by=&animal | by=&critic,&speaker-role | from=&critic,rival | mod=hacker,virus,phishing,internet,web,spam,political,scathing,savage,outspoken,bitter,stinging,withering,fierce,blistering,thinly,vicious,press,media,Tory,Labour,Liberal
  unless: sentence^&sporting
  + Israel's attack on the reactor near Baghdad drew protests.
  + Syrian attacks against Lebanese villages went on for a third day.
  - The minister survived a heart attack.
  - The speech was an attack on inflation.

verb attack
  code: ASSAULT 190
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: subj@person | obj@person | obj=&abstract,party,government,leader | for | over | sentence^&computing | sentence^&elsewhere | sentence^&sporting | sentence^&market | subj=&speaker-role | poss@obj
  + Egypt attacked Israel on Saturday.
  - Labour attacked the Conservatives over tax.

verb attack
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj=&weapon | obj=&strike-target,&building,&combatant,&vessel,&protester | sentence^&war-word
  unless: sentence^&elsewhere
  unless: sentence^&computing
  unless: obj=&abstract | for | over | subj=&speaker-role | subj=&animal | subj=&critic | as
  unless: sentence^&sporting | sentence^&market
  + Eritrean troops attacked an Ethiopian border post at dawn.
  + Two UN peacekeepers were hurt when rebels attacked their convoy.
  - The senator attacked the government's economic policy.
  - Brazil's midfielder attacked down the left wing.
  - The virus attacks the immune system.

verb attack
  code: ASSAULT 190
  recipient: obj
  if: subj=company,unit,division,group,column,convoy,vessel,helicopter
  if: sentence^&war-word | obj=&strike-target,&building,&combatant,&vessel
  if: obj
  unless: sentence^&elsewhere
  unless: sentence^&computing
  unless: obj=&abstract | for | over | as | sentence^&sporting | sentence^&market
  + A Chadian column attacked a garrison with rockets.
  - The company attacked a rival's product.

noun attempt
  code: ASSAULT 185 targeted
  actor: by | poss | light
  recipient: on | against
  if: mod=assassination,murder
  unless: sentence^&elsewhere
  + The Pakistani president survived an assassination attempt by militants.
  - The attempt on the world record failed.

noun attempt
  code: ASSAULT 190
  actor: by | poss | light
  recipient: against
  if: mod=coup,putsch
  unless: sentence^&elsewhere
  + A coup attempt by soldiers against the Gambian president failed.

verb attempt
  code: ASSAULT 190
  recipient: against@obj | against | of@obj
  if: obj=coup,assassination,putsch
  unless: sentence^&elsewhere
  + Soldiers attempted a coup against Ghana's government.
  - The pilot attempted a landing.

verb back
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Haiti backed a raid against Niger.

noun barrage
  code: ASSAULT 194
  actor: poss | by | mod | from
  recipient: on | against | at | on@of | against@of
  if: mod^&artillery-mod | mod^&air-mod | mod^&drone-mod | of=&projectile | sentence^&violence
  unless: sentence^&elsewhere
  unless: of=question,criticism,complaint,insult | sentence^&sporting
  + A Hamas rocket barrage on Israel sent thousands to shelters.
  - The minister faced a barrage of questions.

noun battle
  code: ASSAULT 190
  actor: between | by | of
  recipient: between | with | against
  if: between | with=&fight-partner | mod=gun,pitched,running,street,artillery,tank,naval | against=&fight-partner
  if: sentence^&war-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=legal,court,election,bid,bidding,ratings,takeover,political,custody,electoral | sentence^&market | against=&not-war
  + A gun battle between Lebanese soldiers and Palestinian militants killed ten.
  - A legal battle between the two firms ended.

verb battle
  code: ASSAULT 190
  recipient: obj | with | with@obj | against | against@obj
  if: subj@actor | subj=&attacker
  if: obj=&fight-partner | with=&fight-partner | with@obj=&fight-partner | against=&fight-partner | against@obj=&fight-partner
  unless: sentence^&elsewhere
  unless: obj=&not-war | sentence^&sporting | sentence^&market | sentence^&accident
  + Congolese troops battled Katangan rebels near Kolwezi.
  - The crews battled a forest fire in Portugal.

noun battle
  code: ASSAULT 190
  actor: between | by | of
  recipient: between | with | against | for
  if: for=&territory,control | in=&territory | at
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=legal,court,election,bid,bidding,ratings,takeover,political,custody,electoral,leadership | sentence^&market | against=&not-war | sentence^&election-word
  + The battle for the Libyan town of Brega went on.
  - The legal battle for control of the firm ended.

noun battle
  code: ASSAULT 190
  actor: between | by | of
  recipient: between | with | against
  if: plural
  if: sentence^&war-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=legal,court,election,bid,bidding,ratings,takeover,political,custody,electoral,budget | sentence^&market | against=&not-war
  + Yemeni troops have held the valley since the battles of last week.
  - The lawyers fought two legal battles over the estate.

verb bayonet
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Indonesian soldiers bayoneted villagers in Timor.

verb beat
  code: ASSAULT 182 beat
  recipient: obj
  if: subj=&attacker | subj=police,guard,policeman,mob,thug,soldier,officer,settler,agent,prison guard
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting | obj=drum,rival,estimate,forecast,record,team | sentence^&market | sentence^&election-word
  + Zimbabwean police beat opposition supporters in Harare.
  - Spain beat Germany in the final of the tournament.

verb beat
  code: ASSAULT 182 beat
  recipient: obj
  if: passive
  if: by=&attacker | sentence^&beating-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&crime | sentence^&market
  + On Monday, a Cuban dissident was beaten with truncheons by police.
  - The champion was beaten in the semi-final.

verb beat
  code: ASSAULT 182 beat
  recipient: obj
  if: passive
  if: obj=driver,detainee,prisoner,protester,journalist,reporter,aid worker,activist,student,monk,priest,civilian,refugee,dissident,lawyer | to=death | sentence^unconscious,beaten up,bruise,blindfold
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&crime | sentence^&market | sentence^&election-word
  + Two Red Cross drivers were beaten at a Serb roadblock.
  - The driver was beaten in the grand prix.

verb beat back
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Nigerian soldiers beat back the militants.

verb beat off
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Kenyan soldiers beat off the militants.

verb beat up
  code: ASSAULT 182 beat
  recipient: obj
  if: obj
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&sporting
  + Belarusian police beat up an opposition leader.

noun beating
  code: ASSAULT 182 beat
  actor: by | poss
  recipient: of
  if: of@person | by@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + The beating of a Tibetan monk by Chinese police was filmed.
  - The pound took a beating.

verb begin
  code: ASSAULT 190
  recipient: on@obj | against@obj | on | against | of@obj
  if: obj=&sure-attack
  unless: sentence^&elsewhere
  + Saudi Arabia began air strikes against Houthi rebels in Yemen.
  - The children began an essay on attacks by sharks.

verb behead
  code: ASSAULT 186 targeted
  recipient: obj
  unless: sentence^&elsewhere
  + Islamic State beheaded two Japanese hostages.

noun beheading
  code: ASSAULT 186 targeted
  actor: by | light | poss
  recipient: of
  unless: sentence^&elsewhere
  + The beheading of Egyptian Christians by Islamic State drew reprisals.

noun blast
  code: ASSAULT 183 explosives
  actor: by
  recipient: outside | near | against
  if: mod=bomb,grenade,suicide,mine,landmine,car-bomb,car | sentence^&bomb-word
  unless: sentence^&elsewhere
  unless: mod=gas,mining,cold,arctic,icy,trumpet,boiler
  + A bomb blast outside the Indian embassy in Kabul killed forty people.
  - A cold blast from Siberia froze Romania.

noun blast
  code: ASSAULT 183 explosives
  actor: by
  recipient: outside | near | against
  if: sentence^militant,rebel,insurgent,soldier,attacker,terrorist,policeman,embassy,mosque,checkpoint,convoy
  unless: sentence^&elsewhere
  unless: mod=gas,mining,cold,arctic,icy,trumpet,boiler
  unless: sentence^&accident
  + The blast outside the Danish embassy hurt a Kenyan policeman.
  - A blast of cold air chilled the coast.

verb blast
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj=&weapon
  if: obj
  if: subj | by
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Iraqi tanks blasted Kuwaiti buildings.
  - Lawmakers blasted the ruling.

verb blitz
  code: ASSAULT 195 aerial
  recipient: obj
  if: subj=&attacker
  unless: sentence^&elsewhere
  + Iraqi warplanes blitzed Iranian oil terminals.

noun bloodbath
  code: ASSAULT 202
  actor: by
  recipient: of
  if: sentence^&violence
  unless: sentence^&elsewhere
  + A bloodbath by soldiers in Conakry shocked Guinea after the protest.

verb blow up
  code: ASSAULT 1831 suicide-attack
  recipient: near | near@obj | outside | outside@obj | among | beside | at | at@obj
  if: obj=himself,herself,themselves,itself
  unless: sentence^&elsewhere
  + A Hamas militant blew himself up near Israeli soldiers.

verb blow up
  code: ASSAULT 183 explosives
  recipient: obj
  if: obj
  unless: sentence^&elsewhere
  unless: sentence^&entertainment | obj=balloon,photograph,picture,deal | subj=volcano
  + Kosovo Albanian guerrillas blew up a Serbian police station.
  - The boys blew up a balloon.

noun bomb
  code: ASSAULT 183 explosives
  actor: poss | by | mod
  recipient: against | outside | near
  if: mod=car,truck,lorry,roadside,letter,parcel,pipe,nail
  unless: sentence^&elsewhere
  unless: sentence^explode,detonate,kill,wound,injure,plant,blow | sentence^&defuse
  + A car bomb shook the Iraqi interior ministry on Monday.
  - Police defused a car bomb in Belfast.

verb bomb
  code: ASSAULT 190
  recipient: obj
  if: obj | passive
  unless: sentence^&elsewhere
  unless: sentence^&entertainment | sentence^&sporting | obj=&abstract
  + Militants bombed a Jordanian hotel on Monday.
  + The Egyptian embassy in Islamabad was bombed.
  - The film bombed at the box office.

verb bomb
  code: ASSAULT 195 aerial
  recipient: obj
  if: subj=&aircraft,force | obj=&air-target
  if: obj
  unless: sentence^&elsewhere
  + Sudanese planes bombed rebel villages in Darfur.

verb bombard
  code: ASSAULT 194
  recipient: obj
  if: subj@actor | subj=&attacker | subj=&weapon | obj=&strike-target,&building
  unless: sentence^&computing
  unless: sentence^&elsewhere
  unless: sentence^&market | with=question,message,letter,request,email,e-mail,call,complaint,neutron,particle,advert | with@obj=question,message,letter,request,email,e-mail,call,complaint,neutron,particle,advert
  + Russian warships bombarded Georgian positions near Poti.
  - Viewers bombarded the station with complaints.

noun bombardment
  code: ASSAULT 194
  actor: poss | by | mod | light
  recipient: of | against | on
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  unless: of=question,particle,advertisement | mod=media,advertising,neutron
  + Syria's bombardment of Christian districts killed thirty Lebanese.
  - The bombardment of advertisements tired the viewers.

noun bombardment
  code: ASSAULT 195 aerial
  actor: poss | by | mod | light
  recipient: of | against | on
  if: mod^&air-mod
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  + The aerial bombardment of Biafra by Nigeria went on for weeks.

noun bombing
  code: ASSAULT 183 explosives
  actor: by | mod | light | poss
  recipient: of | against | on
  if: mod=car,truck,roadside,letter,parcel,embassy,pub,train,bus,hotel,marketplace,mosque,church
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  + The car bombing of a British barracks was claimed by the IRA.

noun bombing
  code: ASSAULT 1831 suicide-attack
  actor: by | mod | light
  recipient: of | against | on
  if: mod^&suicide-mod
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  + A Hamas suicide bombing in Haifa killed eight Israelis.

noun bombing
  code: ASSAULT 190
  actor: poss | by | mod | light
  recipient: of | against | on
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  unless: mod=love,photo,camera
  + The bombing of an Indian train by Sikh extremists was reported.
  + The bombing of the Israeli embassy in Buenos Aires shocked the country.

noun bombing
  code: ASSAULT 195 aerial
  actor: poss | by | mod | light
  recipient: of | against | on
  if: mod=carpet,aerial,dive,saturation
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  + The carpet bombing of North Vietnam by American planes lasted eleven days.

noun bombing
  code: ASSAULT 195 aerial
  actor: poss | by | mod | light
  recipient: of | against | on | against@of | on@of
  if: by=warplane,plane,jet,aircraft,bomber,NATO,force | of=&air-target | poss@actor
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  unless: mod=love,photo,camera,car,truck,suicide,roadside,letter,parcel | by=militant,rebel,guerrilla,extremist,terrorist,separatist
  + Iraqi positions burned during the bombing of Kirkuk by American warplanes.

verb breach
  code: ASSAULT 196
  recipient: with@obj | with
  if: obj=&truce
  unless: sentence^&elsewhere
  + UNITA breached the ceasefire, Angola said.
  - The river breached its banks.

verb breach
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Yemen breached the ceasefire with Chad.

verb break
  code: ASSAULT 196
  recipient: with@obj | with
  if: obj=&truce
  unless: sentence^&elsewhere
  + Rebels broke the truce with the Liberian government.
  - He broke a window.

verb break
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Iraq broke the truce with Chile.

verb break through
  code: ASSAULT 190
  recipient: obj | to | towards | toward
  if: subj=&troops | subj=&attacker | obj=line,defence,defences,defense,front line
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market | sentence^&protest-person
  + Eritrean troops broke through near Badme.
  - The winger broke through the defence.

verb break up
  code: ASSAULT 175 crowd-control
  recipient: obj | of@obj
  if: obj=&protest-noun
  unless: sentence^&elsewhere
  + Algerian police broke up a rally of opposition supporters.
  - The firm broke up its media arm.

verb bring down
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  if: obj=power,rule,throne,government
  if: subj=&combatant | subj=army,general,colonel,junta,officer,soldier,rebel,military,guard,militia,militant | subj=Taliban
  unless: sentence^&sport
  unless: sentence^election,vote,ballot
  unless: sentence^&company-words
  + Rebels brought down the Liberian government.

verb broaden
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Japan broadened a bombardment against Spain.

verb brutalise
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Serb soldiers brutalised Muslim prisoners.

verb brutalize
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Belarusian police brutalized protesters.

verb bulldoze
  code: ASSAULT 1712 destroy
  recipient: obj
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  + Israeli soldiers bulldozed Palestinian olive groves.
  - Developers bulldozed an old cinema.

verb burn
  code: ASSAULT 1712 destroy
  recipient: obj
  if: subj=&attacker | sentence^&violence
  if: obj=&building
  unless: sentence^&elsewhere
  unless: sentence^&disaster | subj=&protester
  + Janjaweed militiamen burned villages in Darfur.
  - A candle burned the shop.

verb burn
  code: ASSAULT 1712 destroy
  recipient: obj
  if: subj=&attacker | subj@actor
  if: obj=home,house,village,hut,church,mosque,school,farm,crop,vehicle,lorry,truck,convoy,shop
  unless: sentence^&elsewhere
  unless: sentence^&disaster | subj=&protester | sentence^&accident | sentence^&protest-person
  + Janjaweed fighters burned huts in Darfur.
  - The cook burned down his house.

verb burn alive
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Islamic State burned alive a Jordanian prisoner.

verb burn down
  code: ASSAULT 1712 destroy
  recipient: obj
  if: subj@actor | subj=&attacker | sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&disaster | subj=&protester
  + Myanmar soldiers burned down Rohingya houses.
  - A faulty heater burned down the cinema.

verb burn down
  code: ASSAULT 1712 destroy
  recipient: obj
  if: obj=home,house,village,hut,church,mosque,school,shop,office
  unless: sentence^&elsewhere
  unless: sentence^&disaster | subj=&protester | sentence^&accident | sentence^electrical,stove,candle,cigarette,insurance
  + Forty houses were burned down in Kaduna by Nigerian gangs.
  - The house was burned down by an electrical fault.

verb butcher
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Militiamen butchered villagers in Rwanda.
  - The cook butchered a pig.

verb capture
  code: ASSAULT 192
  recipient: obj | from | from@obj
  if: obj=&territory
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market
  + Eritrean rebels captured the port of Massawa.
  - The firm captured the market.

verb capture
  code: ASSAULT 192
  recipient: from | from@obj
  if: from | from@obj
  if: subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&sporting | obj@person
  + Rebels captured Bukavu from Congolese troops.

verb carry out
  code: ASSAULT 190
  recipient: on@obj | against@obj | on | against | of@obj
  if: obj=&attack-noun
  unless: sentence^&computing
  unless: sentence^&elsewhere
  unless: obj=operation
  + South Africa carried out air raids on Angola.
  + Hezbollah carried out the attack on Israeli soldiers, officials said.
  - The surgeons carried out an operation on the president.

verb carry out
  code: ASSAULT 190
  recipient: against@obj | against
  if: obj=operation
  if: against | against@obj
  unless: sentence^&computing
  unless: sentence^&elsewhere
  + Turkey carried out a military operation against Kurdish militants.
  - The surgeons carried out an operation on Saturday.

verb charge
  code: ASSAULT 175 crowd-control
  recipient: obj | at | at@obj | into | into@obj
  if: subj=police,cavalry,policeman,riot police,trooper
  if: obj=&protester | obj=crowd | into=crowd | into@obj=crowd | sentence^&baton-word
  unless: sentence^&elsewhere
  unless: with
  + Spanish riot police charged demonstrators in Bilbao.
  - Police charged two drivers with speeding.

verb charge
  code: ASSAULT 190
  recipient: into
  if: subj=army,tank,troops,troop,soldier,commando,force,forces,rebel,militant
  if: into
  unless: sentence^&elsewhere
  unless: with
  + Soldiers of Mali charged into the town at dawn.
  - The soldier was charged with theft.

verb chase
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Mozambican soldiers chased the militants.

verb claim
  code: ASSAULT 190
  if: obj=responsibility
  if: for=&attack-noun | for@obj=&attack-noun | sentence^&violence
  unless: sentence^&elsewhere
  + Al-Shabaab claimed responsibility for the attack in Nairobi.
  - The engineer claimed responsibility for the design.

verb claim
  code: ASSAULT 180
  recipient: of@obj
  if: obj=life
  if: sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&accident
  + A bomb claimed the lives of six Iraqi policemen.
  - The flood claimed the lives of six farmers.

noun clash
  code: ASSAULT 190
  actor: between | by
  recipient: between | with | against
  if: between@actor | with@actor | with=&fight-partner | between=&fight-partner | mod=armed,border,bloody,deadly,fierce
  if: sentence^&war-word | mod=armed,border,bloody,deadly
  unless: sentence^&elsewhere
  unless: sentence^&sporting | of=civilization,civilisation,interest,view,opinion,culture,personality,ego | sentence^&market | sentence^&protest-person
  + Border clashes between Chinese and Vietnamese troops killed nine soldiers.
  - A clash of opinions split the cabinet.

noun clash
  code: ASSAULT 190
  actor: between | by
  recipient: between | with | against
  if: plural
  if: sentence^&war-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | of=civilization,civilisation,interest,view,opinion,culture,personality,ego | sentence^&market | sentence^&protest-person
  + Clashes flared near the barracks and five Yemeni soldiers died.
  - Clashes of opinion marred the meeting of the finance ministers.

verb clash
  code: ASSAULT 190
  recipient: with | with@obj | against | against@obj
  if: subj@actor | subj=&attacker | with=&fight-partner | with@obj=&fight-partner | with=police | with@obj=police
  if: sentence^&war-word | subj=&attacker
  unless: sentence^&elsewhere
  unless: subj=&protester | with=&protester | with@obj=&protester | sentence^&protest-person
  unless: over | sentence^&sporting | sentence^&market | with=schedule,interest,colour,value,plan | with@obj=schedule,interest,colour,value,plan | on
  + Nigerian troops clashed with Boko Haram fighters.
  - The two ministers clashed over the budget.
  - The teams clash in the final of the tournament.

noun cleansing
  code: ASSAULT 203
  actor: by | poss | light
  recipient: of | against
  if: mod=ethnic
  unless: sentence^&elsewhere
  + The ethnic cleansing of Kosovo Albanians by Serbian police emptied whole towns.
  - Skin cleansing is part of the cure.

verb clear
  code: ASSAULT 175 crowd-control
  recipient: of@obj | from@obj | of
  if: subj=police,riot police,soldier,troop,troops,security force,gendarme
  if: obj=camp,square,street,building,protester,demonstrator,barricade,crowd,sit-in
  if: with=&crowd-weapon,baton,force,bulldozer | sentence^&tear-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Bahraini soldiers cleared the square with water cannon.
  - Police cleared the street of snow.

verb club
  code: ASSAULT 182 beat
  recipient: obj
  if: obj@person | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&sporting | obj=seal
  + Police clubbed Bangladeshi protesters.

verb comb
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Indian troops combed the village for militants.

noun combat
  code: ASSAULT 190
  actor: between | by | mod
  recipient: between | with | against
  if: between | with@actor | mod=heavy,fierce,street,house-to-house
  unless: sentence^&elsewhere
  + Fierce combat between Iraqi and Iranian troops was reported near Basra.

verb come
  code: ASSAULT 190
  actor: from | by
  recipient: subj
  if: under=fire,attack,bombardment,shelling,mortar fire,rocket fire,artillery fire,sniper fire,siege | under@obj=fire,attack,bombardment,shelling,mortar fire,rocket fire,artillery fire,sniper fire,siege
  if: subj@person | subj@actor | subj=&strike-target,&building,&vessel,&troops,&aircraft
  if: sentence^&war-word | from@under=&attacker | from=&attacker | from@obj=&attacker | subj=&troops,&attacker
  unless: sentence^&elsewhere
  unless: from=&critic | from@obj=&critic | from@under=&critic | for | over | for@under | over@under | sentence^&sporting
  + UN peacekeepers came under fire from Serb gunners.
  - The minister came under fire for his remarks.
  - The bank came under attack from critics.

verb commit
  code: ASSAULT 180
  recipient: against@obj | against | of@obj | on | on@obj
  if: obj=massacre,atrocity,genocide,murder,killing,war crime,rape,act of terrorism,assassination
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Serbian forces committed atrocities against Bosnian villagers.
  - The suspect committed murder during a bank robbery.

verb commit
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Nepal committed an attack against Sweden.

verb complete
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Fiji completed an assault against Peru.

verb conduct
  code: ASSAULT 190
  recipient: on@obj | against@obj | on | against | in@obj
  if: obj=&sure-attack
  unless: sentence^&elsewhere
  + The United States conducted air raids on Libya.
  - The bank conducted a survey.

verb conduct
  code: ASSAULT 195 aerial
  recipient: on@obj | against@obj | on | against
  if: obj=strike
  if: obj^&air-mod
  unless: sentence^&elsewhere
  + Pakistan has conducted air strikes against militants near the border.

verb conquer
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Ethiopian troops conquered the Eritrean town.

noun conquest
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Ethiopia's conquest of Eritrea followed.

verb continue
  code: ASSAULT 190
  recipient: on@obj | against@obj | of@obj | on | against
  if: obj=&sure-attack
  unless: sentence^&elsewhere
  + Syria continued its bombardment of rebels in Homs.
  - The shares continued their fall.

verb contravene
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Guyana contravened the truce with Syria.

noun counterattack
  code: ASSAULT 190
  recipient: against | on
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + An Egyptian counterattack against Israeli tanks failed.
  - The team scored on a counterattack in the match.

verb counterattack
  code: ASSAULT 190
  recipient: obj | against | against@obj
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Serb forces counterattacked against Bosnian troops.

noun counteroffensive
  code: ASSAULT 190
  recipient: against | on
  unless: sentence^&elsewhere
  + Officials said Ukraine's counteroffensives against Russian troops had slowed.

noun coup
  code: ASSAULT 190
  recipient: against
  unless: sentence^&elsewhere
  unless: mod=diplomatic,publicity,marketing,advertising,journalistic,propaganda
  unless: sentence^&sporting
  + A military coup against Argentina's president brought the generals to power.
  - Winning the games was a publicity coup for Tokyo.

noun coup
  code: ASSAULT 190
  actor: by | poss
  recipient: against
  if: mod=failed,attempted,military,bloodless,bloody
  unless: sentence^&elsewhere
  + A failed coup shook Gabon last month.
  - It was a diplomatic coup for the mayor.

noun crackdown
  code: ASSAULT 175
  actor: poss | by | mod | light
  recipient: on | against
  if: mod=bloody,violent,deadly,brutal,military
  unless: sentence^&elsewhere
  unless: on=&not-war
  + The bloody crackdown on students by Chinese troops continued.
  - The crackdown on speeding went on.

verb crash
  code: ASSAULT 194 heavy-weapons
  actor: by@subj | of@subj | mod@subj | poss@subj
  recipient: on | in | into | near | at
  if: subj=shell,rocket,mortar,mortar bomb,mortar shell,round,salvo | subj^shell,rocket,mortar
  if: on | in | into | near | at
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^egg,nut,sea,space
  + Rockets crashed into the Israeli town.

verb cripple
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Ukrainian drones crippled a Russian warship.
  - Debt crippled the farm.

verb cross
  code: ASSAULT 190
  recipient: into | into@obj
  if: subj=&attacker
  if: obj=border,frontier
  if: into | into@obj
  unless: sentence^&elsewhere
  unless: subj=police
  + Ugandan troops crossed the border into Congo.
  - Refugees crossed the border into Jordan.

verb crucify
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Islamic State crucified two Syrian prisoners.

verb crush
  code: ASSAULT 175
  recipient: by@obj | of@obj | obj
  if: obj=rebellion,revolt,uprising,riot,mutiny,insurrection,coup,protest,demonstration,rebel,dissent,movement
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Syria crushed an uprising by Muslim Brothers in Hama.
  - Brazil crushed Peru in the semi-final.

verb cut down
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Gunfire by soldiers cut down protesters in Rangoon.

adj dead
  code: ASSAULT 180
  actor: by
  recipient: subj
  if: sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^leave,shoot | sentence^&accident | sentence^&crime | sentence^&entertainment
  + Six Afghan policemen are dead, and rebels hold the town.
  - The Dead Sea is shrinking.

noun death
  code: ASSAULT 180
  actor: by
  recipient: of | poss
  if: sentence^&violence
  if: of@person | poss@person | of@actor | poss@actor | plural | of=&victim
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&crime | sentence^&sporting | mod=natural,sudden,brain | of=&abstract
  + The deaths of two Ukrainian soldiers were confirmed.
  - The death of the singer after an illness was announced.

verb decapitate
  code: ASSAULT 186 targeted
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&accident
  + Militants in Mozambique decapitated nine villagers.

verb decimate
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Saudi jets decimated the Houthi column.
  - The plague decimated the herd.

verb defeat
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + The Angolan army defeated the rebels.

verb deliver
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Egypt delivered a raid against Nepal.

verb demolish
  code: ASSAULT 1712 destroy
  recipient: obj
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&sporting | obj=&abstract | sentence^&builder
  + Israeli troops demolished a Palestinian house in Jenin.
  - The hosts demolished Wales in the match.

verb depose
  code: ASSAULT 190
  recipient: obj
  if: obj@actor | obj=&government
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market
  + Thai generals deposed the prime minister.
  - The king of the chess world was deposed by a teenager.

verb descend on
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Janjaweed militiamen descended on the Darfur village.
  - Fans descended on the city.

verb destroy
  code: ASSAULT 1712 destroy
  recipient: obj
  if: subj=&attacker | subj=&weapon | sentence^&war-word | obj=&building,&strike-target,&vessel,&aircraft
  if: subj=&attacker | subj=&weapon | subj@actor | sentence^&war-word
  if: obj
  unless: sentence^&elsewhere
  unless: subj=&disaster | sentence^&disaster | sentence^&accident | sentence^&sporting | obj=&abstract | obj=&stockpile-word | obj=number,evidence,document,file,record,career,life,marriage,economy,drug,habitat,forest,ozone,job
  + Israeli jets destroyed Iraq's tanks near the border on Monday.
  - An earthquake destroyed a hospital in Armenia.
  - The scandal destroyed his career.

noun destruction
  code: ASSAULT 1712 destroy
  actor: by | poss | light
  recipient: of
  if: by=&attacker | sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&disaster | of=&abstract | of=&stockpile-word | of=rainforest,forest,environment,habitat | mod=mass
  + The destruction of Georgian villages by militiamen continued.
  - The destruction of the forest continued.

verb detonate
  code: ASSAULT 183 explosives
  recipient: near | near@obj | outside | outside@obj | beside | among
  if: obj=&bomb-word | obj=&explosive | subj=&bomb-word
  unless: sentence^&elsewhere
  unless: sentence^&test-word
  + Chechen rebels detonated a mine under a Russian lorry.
  - Engineers detonated dynamite to test the tunnel.

verb devastate
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Russian missiles devastated the Ukrainian port.
  - The storm devastated the port.

verb die
  code: ASSAULT 180
  actor: by
  recipient: subj
  if: sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&crime | sentence^&sporting | sentence^&entertainment | of=age,cancer,AIDS,thirst,cold,hunger | sentence^&natural-death
  + Four Colombian soldiers died in the unrest.
  - The painter died of cancer in Vienna.

verb die
  code: ASSAULT 1822 torture
  actor: by
  recipient: subj
  if: sentence^torture
  if: subj
  unless: sentence^&elsewhere
  + A Chilean prisoner died under torture.
  - The patient died in his sleep.

verb direct
  code: ASSAULT 190 drone
  recipient: against | at | into | on | to | over
  if: obj=drone,quadcopter | obj^drone
  if: subj@actor
  if: against | at | into | on | over
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Azerbaijan directed drones at Armenian trenches.

verb direct
  code: ASSAULT 195 aerial
  recipient: against | at | into | on | over
  if: obj=missile,bomb | obj^missile
  if: subj@actor
  if: against | at | into | on | over | to
  unless: sentence^test,sea,satellite
  unless: sentence^&sport
  unless: sentence^&show-business
  + Israel directed missiles at Damascus.

verb direct
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Jordan directed a bombardment against Burundi.

verb disable
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Ukrainian missiles disabled the Russian ship.
  - The clerk disabled an alarm.

verb dislodge
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Turkish troops dislodged the Kurdish rebels.

verb disperse
  code: ASSAULT 175 crowd-control
  recipient: obj
  if: obj=&protester | obj=crowd,demonstration,protest,rally,march,gathering
  if: subj@actor | subj=&attacker | with | with@obj | sentence^&tear-word | passive
  unless: sentence^&elsewhere
  + Sudanese police dispersed demonstrators with tear gas.
  - The fog dispersed by noon.

verb disregard
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Latvia disregarded the ceasefire with Mexico.

verb down
  code: ASSAULT 190
  recipient: obj
  if: obj=&aircraft | obj=&missile-word
  unless: sentence^&elsewhere
  + Turkish jets downed a Russian warplane.
  - Nurses downed tools in Lagos.

verb drag
  code: ASSAULT 181 abduct
  recipient: obj
  if: obj@person
  if: from=car,home,house,bed,bus,vehicle | out
  if: subj=gunman,gunmen,man,militant,militiaman,rebel,fighter,kidnapper
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&accident
  + A Lebanese editor was dragged from his house by gunmen.
  - Firemen dragged a man from the car after the crash.

verb drive off
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Philippine soldiers drove off the rebels.

verb drive out
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Iraqi forces drove out the militants.

verb drop
  code: ASSAULT 195 aerial
  recipient: on | on@obj | over | over@obj | in
  if: obj=bomb,barrel bomb,napalm,cluster bomb,explosive,grenade,munition,phosphorus
  unless: sentence^&elsewhere
  unless: sentence^&entertainment
  + Syrian helicopters dropped barrel bombs on Aleppo.
  - The singer dropped a new single.

noun duel
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Artillery duels between India and Pakistan went on.
  - The duel between the singers went on.

verb end
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Canada ended the ceasefire with Oman.

verb enslave
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Islamic State enslaved Yazidi women.

verb enter
  code: ASSAULT 190
  recipient: obj
  if: subj=tank,troop,troops,army,paratrooper,armour,armor
  if: obj=&territory | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&peacekeeper
  + Warsaw Pact tanks entered Czechoslovakia.
  - The minister entered parliament in 1991.

verb escalate
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Chad escalated a raid against Zambia.

noun exchange
  code: ASSAULT 193
  actor: between | by | between@of
  recipient: between | with | between@of | with@of
  if: of=fire,gunfire,shot,shell,artillery fire
  unless: sentence^&elsewhere
  + An exchange of fire between Armenia and Azerbaijan broke the calm.
  - An exchange of gifts closed the summit.

verb exchange
  code: ASSAULT 193
  recipient: with | with@obj | between@obj
  if: obj=fire,gunfire,shot,shell,blow,artillery fire,rocket,missile,mortar fire
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Indian and Pakistani soldiers exchanged fire in Kashmir.
  - The friends exchanged gifts.

verb execute
  code: ASSAULT 186 targeted
  recipient: obj
  if: obj@person | obj@actor | obj=&captive
  unless: sentence^&elsewhere
  unless: obj=plan,order,manoeuvre,maneuver,search,warrant,code,program,programme,trade,strategy,contract,agreement,policy,transaction,project,document,move
  + Iran executed four Kurdish prisoners.
  - The trader executed the order at noon.

verb execute
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Kenya executed an offensive against Egypt.

noun execution
  code: ASSAULT 186 targeted
  actor: by | poss | light
  recipient: of
  if: of@person | of@actor | of=&captive,&victim | by@actor | mod=public,mass,summary,extrajudicial | sentence^gallows,firing squad,death row,condemned
  unless: sentence^&elsewhere
  unless: of=&abstract | of=order,project,contract,warrant,will,duty | sentence^&market | mod=flawless,poor,project
  + The execution of a Nigerian writer by the junta led to an outcry.
  - The execution of the project took three years.

verb expand
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Spain expanded an offensive against Haiti.

verb explode
  code: ASSAULT 183 explosives
  actor: by
  recipient: outside | outside@obj | near | near@obj | beside | under | under@obj
  if: subj=&bomb-word
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&test-word
  + A bomb exploded outside the Spanish embassy in Rome.
  - The number of tourists exploded in June.

verb explode
  code: ASSAULT 190
  recipient: obj
  if: subj@actor
  if: obj=&explosive
  unless: sentence^&elsewhere
  unless: sentence^&test-word | obj=device
  + Basque separatists exploded a bomb in Madrid.
  - Indonesia's population exploded.

verb explode
  code: ASSAULT 194 heavy-weapons
  actor: by@subj | of@subj | mod@subj | poss@subj
  recipient: on | in | into | near | at
  if: subj=shell,rocket,mortar,mortar bomb,mortar shell,round,salvo | subj^shell,rocket,mortar
  if: on | in | into | near | at
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^egg,nut,sea,space
  + Rockets exploded in the Kabul district.

noun explosion
  code: ASSAULT 183 explosives
  actor: by
  recipient: outside | near | against
  if: mod=bomb,grenade,suicide,mine,landmine,car | sentence^&bomb-word
  unless: sentence^&elsewhere
  unless: mod=gas,population,nuclear,boiler,stellar
  unless: sentence^&accident
  + A bomb explosion outside the Turkish consulate in Geneva injured a guard.
  - A gas explosion destroyed a block of flats in Minsk.

noun explosion
  code: ASSAULT 183 explosives
  actor: by
  recipient: outside | near | against
  if: sentence^gunfire,shelling,artillery,militant,rebel,insurgent,mortar,bombardment,attacker,gunman,gunmen
  unless: sentence^&elsewhere
  unless: mod=gas,population,nuclear,boiler,stellar
  unless: sentence^&accident
  + Explosions and gunfire were heard across the capital of Chad.
  - A gas explosion wrecked the bakery.

verb extend
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Greece extended a raid against Panama.

verb exterminate
  code: ASSAULT 202 targeted
  recipient: obj
  if: obj@actor | obj=&victim
  unless: sentence^&elsewhere
  + The Khmer Rouge exterminated Vietnamese villagers.
  - The council exterminated the rats.

noun extermination
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + The Iraqi army's extermination of Kurds followed.

verb fall
  code: ASSAULT 194
  actor: by
  recipient: on | on@obj
  if: subj=&projectile | subj=bomb,shellfire
  if: on | on@obj | in | near | near@obj
  unless: sentence^&elsewhere
  unless: sentence^&market | subj=gun
  + Officials said shells fell on Croatian villages near Osijek.
  - Shares fell on Monday.

verb fall
  code: ASSAULT 194 heavy-weapons
  actor: by@subj | of@subj | mod@subj | poss@subj
  recipient: on | in | into | near | at
  if: subj=shell,rocket,mortar,mortar bomb,mortar shell,round,salvo | subj^shell,rocket,mortar
  if: on | in | into | near | at
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^egg,nut,sea,space
  + Mortar shells fell on the airport of Tripoli.
  - Shells fell on the beach.

verb fend off
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Malian troops fended off an attack by rebels.

noun fight
  code: ASSAULT 190
  actor: between | by
  recipient: between | with
  if: between@actor | with=&fight-partner
  if: sentence^&war-word
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market | against=&not-war
  + Fights between Sudanese soldiers and rebels broke out in Juba.
  - The title fight between two British boxers was delayed.

verb fight
  code: ASSAULT 190
  recipient: obj | with | with@obj | against | against@obj
  if: subj@actor | subj=&attacker
  if: obj=&fight-partner | with=&fight-partner | with@obj=&fight-partner | against=&fight-partner | against@obj=&fight-partner | sentence^&war-word
  unless: sentence^&elsewhere
  unless: obj=&not-war | against=&not-war | against@obj=&not-war | sentence^&sporting | for=life | for@obj=life | sentence^&market | sentence^&campaign-word
  + Ethiopian troops fought Somali guerrillas in the Ogaden.
  - Firemen fought a blaze in Athens.
  - Two brothers fought for the title in the boxing match.

verb fight
  code: ASSAULT 190
  actor: between
  recipient: between
  if: between@actor
  if: between
  if: sentence^&violence | between=&fight-partner
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Fighting between Christian militias and Syrian troops resumed in Beirut.
  - Fighting between the two brothers annoyed the neighbours.

verb fight off
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Iraqi soldiers fought off an attack by militants.

noun fighting
  code: ASSAULT 190
  actor: between | by | among | mod
  recipient: between | with | against | among
  unless: sentence^&elsewhere
  unless: mod=in
  unless: sentence^end to,end to the,halt to,halt to the,pause in,pause in the,cessation of,stop to the,stop to
  unless: sentence^&sporting | mod=fire,dog,bull,cock,crime | sentence^&entertainment | sentence^&market
  + Heavy fighting between Christian militias and Syrian troops resumed in Beirut.
  - Dog fighting is illegal in Japan.

noun fire
  code: ASSAULT 193
  actor: by | mod | from | poss
  recipient: on | at | into
  if: mod=rocket,mortar,artillery,sniper,small-arms,tank,machine-gun,rifle,automatic,heavy,hostile,missile,Israeli,anti-aircraft
  unless: sentence^&elsewhere
  unless: mod=forest,bush,friendly | sentence^&accident
  + Israeli tank fire killed four Palestinians.
  - A forest fire killed two Greeks.

verb fire
  code: ASSAULT 190
  recipient: at | on | into | against | against@obj | toward | towards | upon | across | at@obj | on@obj | into@obj
  if: obj=&projectile
  unless: sentence^&elsewhere
  unless: into=sea,ocean,water,air | into@obj=sea,ocean,water,air | in=air | toward=sea | towards=sea | sentence^&test-word | sentence^&sporting | sentence^&into-air
  + Hezbollah fired rockets into Israel.
  + Russia fired missiles at Ukraine.
  - North Korea fired a missile into the sea.

verb fire
  code: ASSAULT 175 crowd-control
  recipient: at | at@obj | on | on@obj | into | into@obj | against | against@obj | toward
  if: obj=&crowd-weapon
  if: obj^&tear-word
  unless: sentence^&elsewhere
  + Chilean police have fired tear gas at students in Santiago.

verb fire
  code: ASSAULT 175 crowd-control
  recipient: at | at@obj | over | over@obj | above
  if: subj@actor | subj=&attacker
  if: sentence^&into-air
  unless: sentence^&elsewhere
  + Iraqi police fired into the air to disperse protesters.

verb fire
  code: ASSAULT 190
  recipient: at | on | upon | into | toward
  if: at | on | upon
  if: subj@actor | subj=&attacker | subj=&weapon
  unless: sentence^&elsewhere
  unless: obj
  unless: at=target,will | on=cylinder | sentence^&sporting
  + Chinese soldiers fired on demonstrators in Beijing.
  - The company fired on Monday its chief executive.

verb fire
  code: ASSAULT 190
  recipient: at | at@obj | on | on@obj | into | into@obj
  if: obj=shell,bomb,shot,rocket,missile,mortar,round,salvo,burst,tear gas,gas
  if: subj@actor | subj=&attacker | subj=&weapon | passive
  if: at | at@obj | on | on@obj | into | into@obj | against
  unless: sentence^&elsewhere
  unless: into=sea,ocean,water,air | into@obj=sea,ocean,water,air | in=air | over | over@obj | into=Pacific,Sea,Atlantic | sentence^&test-word | sentence^&sporting | sentence^&into-air
  + Serb gunners fired ten shells at Vukovar.
  - The navy fired a rocket into the sea.

verb fire
  code: ASSAULT 190 drone
  recipient: against | at | into | on | to | over
  if: obj=drone,quadcopter | obj^drone
  if: subj@actor
  if: against | at | into | on | over
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Iran fired drones at Erbil.

verb fire on
  code: ASSAULT 193 firearms
  recipient: obj | on
  if: passive
  unless: sentence^&elsewhere
  unless: sentence^&sporting | on=cylinder | on^cylinder
  + A Kenyan bus was fired on near Lamu.
  - The engine fired on six cylinders.

verb firebomb
  code: ASSAULT 180 primitive
  recipient: obj
  unless: sentence^&elsewhere
  + Extremists firebombed a Turkish consulate in Germany.

noun firefight
  code: ASSAULT 193 firearms
  actor: between | by
  recipient: between | with
  unless: sentence^&elsewhere
  + A firefight between Filipino troops and communist rebels killed four.

verb flatten
  code: ASSAULT 1712 destroy
  recipient: obj
  if: subj=&attacker | subj=&weapon
  unless: sentence^&elsewhere
  unless: sentence^&disaster
  + Russian bombs flattened a Chechen village.
  - A tornado flattened the town.

verb flog
  code: ASSAULT 182 beat
  recipient: obj
  if: obj@person
  unless: sentence^&elsewhere
  unless: obj=horse
  + Taliban officials flogged an Afghan woman.
  - Traders flogged cheap watches.

noun flogging
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + The Saudi flogging of a blogger followed.

verb flout
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Belize flouted the truce with Iran.

verb flush out
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Pakistani troops flushed out the militants.

verb fly
  code: ASSAULT 190 drone
  recipient: against | at | into | on | to | over
  if: obj=drone,quadcopter | obj^drone
  if: subj@actor
  if: against | at | into | on | over
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ukraine flew drones into the Russian refinery.

verb force back
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Syrian troops forced back the rebels.

verb gas
  code: ASSAULT 2041 unconventional
  recipient: obj
  unless: sentence^&elsewhere
  unless: obj=badger,car
  + Iraq gassed Kurdish villagers in Halabja.

noun gassing
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Iraq's gassing of Kurdish villagers followed.

noun genocide
  code: ASSAULT 202 targeted
  actor: by | poss | light
  recipient: of | against
  if: by | of@actor | against@actor | poss@actor
  unless: sentence^&elsewhere
  unless: mod=alleged
  + The genocide of Armenians by Turkish soldiers began in April.
  - The museum has a hall on genocide.

verb go off
  code: ASSAULT 183 explosives
  actor: by
  recipient: outside | outside@obj | near | near@obj | beside | under | under@obj
  if: subj=&bomb-word
  unless: sentence^&elsewhere
  unless: subj=alarm
  + A grenade went off near Cambodian protesters.
  - The alarm went off at six.

verb grab
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Houthi fighters grabbed the Yemeni port.
  - The boy grabbed a crossing sign.

verb grab
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  if: obj=power,rule,throne,government
  if: subj=&combatant | subj=army,general,colonel,junta,officer,soldier,rebel,military,guard,militia,militant | subj=Taliban
  unless: sentence^&sport
  unless: sentence^election,vote,ballot
  unless: sentence^&company-words
  + Officers grabbed power in Guinea.

verb gun down
  code: ASSAULT 193 firearms
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&crime
  + Gunmen gunned down a Colombian judge in Medellin.

noun gunfight
  code: ASSAULT 193 firearms
  actor: between | by
  recipient: between | with
  unless: sentence^&elsewhere
  unless: sentence^&entertainment
  + A gunfight between Indian troops and Kashmiri militants lasted all day.

noun gunfire
  code: ASSAULT 193 firearms
  actor: poss | by | mod | from
  recipient: at | on
  if: sentence^erupt,exchange,shootout | sentence^&casualty | mod@actor | from@actor | by@actor | poss@actor
  unless: sentence^&elsewhere
  + Police gunfire wounded a Haitian student.
  - The actors heard recorded gunfire on the set.

noun gunfire
  code: ASSAULT 193 firearms
  actor: by
  recipient: at | on
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&entertainment | sentence^celebratory,film,ceremony,training
  + The United Nations convoy was met with gunfire outside the town.
  - Celebratory gunfire greeted the bride.

verb hack
  code: ASSAULT 180 primitive
  recipient: obj
  if: to=death | to@obj=death | sentence^&machete
  unless: sentence^&elsewhere
  + Militiamen hacked Rwandan villagers to death.
  - A student hacked the university's computers.

verb hammer
  code: ASSAULT 194
  recipient: obj
  if: subj=&attacker | subj=&weapon
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market
  + Russian guns hammered Ukrainian positions near Bakhmut.
  - Investors hammered the shares of the bank.

verb hang
  code: ASSAULT 186 targeted
  recipient: obj
  if: obj@person
  unless: sentence^&elsewhere
  unless: over | from | on
  unless: obj=picture,flag,portrait,head | obj=himself,herself
  + Pakistan hanged two militants.
  - The curator hanged himself.

verb harm
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=resident,civilian,hostage,captive
  if: sentence^&violence | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&sporting | sentence^&market
  + Rebels harmed several hostages in the raid on the Somali port.
  - The drought harmed villagers.

verb harry
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Guerrillas harried the Russian convoy.

verb hijack
  code: ASSAULT 181 abduct
  recipient: obj
  if: obj=&aircraft | obj=&vessel | obj=bus,train,lorry,truck,convoy,flight,car
  unless: sentence^&elsewhere
  + Somali pirates hijacked a Saudi tanker.
  - The populists hijacked the debate.

noun hijacking
  code: ASSAULT 181 abduct
  actor: by | light
  recipient: of
  unless: sentence^&elsewhere
  + The hijacking of a Kuwaiti airliner by Shiite gunmen lasted two weeks.

verb hit
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj=&weapon
  if: obj@actor
  if: obj
  unless: sentence^&market | sentence^&sporting | sentence^&elsewhere | subj=fire,&disaster
  + Iraqi missiles have hit Israel.
  - The recession hit Germany.

verb hit
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj=&weapon | sentence^&violence
  if: obj=&strike-target | obj=&building | obj=&vessel
  unless: sentence^&elsewhere
  unless: with=bill,tax,fine,lawsuit,charge,penalty,sanction,allegation | with@obj=bill,tax,fine,lawsuit,charge,penalty,sanction,allegation
  unless: subj=&disaster | sentence^&disaster | sentence^&market | sentence^&sporting | obj=record,high,low,market,headline,jackpot,road,economy
  + A Kuwaiti tanker was hit in the attack.
  - A typhoon hit the Philippines.
  - Sanctions hit Russian investors.

verb hit
  code: ASSAULT 190
  recipient: obj
  if: subj@actor | subj=&attacker | subj=&weapon
  if: obj=depot,factory,bridge,hospital,school,apartment,refinery,power station,airfield,base,column,convoy,village,camp,ammunition dump,warehouse,headquarters
  unless: sentence^&elsewhere
  unless: subj=&disaster | sentence^&disaster | sentence^&market | sentence^&sporting | sentence^&accident
  + Russia hit a depot near Lviv.
  - The storm hit the village.

verb hit back
  code: ASSAULT 190
  recipient: at | at@obj | against | against@obj
  if: with=missile,rocket,drone,artillery,air strike,airstrike,shell,fire,mortar | with@obj=missile,rocket,drone,artillery,air strike,airstrike,shell,fire,mortar
  unless: sentence^&elsewhere
  + Syria hit back at Turkey with artillery.
  - The minister hit back at his critics.

verb hold
  code: ASSAULT 181 abduct
  recipient: obj
  if: sentence^&hostage-word
  if: obj@person
  unless: sentence^&elsewhere
  unless: obj=prisoner,hostage
  + Iranian students held the American diplomats as hostages.
  - The union held talks on the hostage crisis.

verb hold
  code: ASSAULT 181 abduct
  actor: subj | by
  recipient: obj
  if: obj=hostage,captive
  unless: sentence^&elsewhere
  unless: in=prison,jail,custody | sentence^swap,prisoner exchange
  + The Taliban are holding a hostage in the hills.
  + Two hostages held by the Taliban pleaded for their lives.
  - Jailers held the hostage taker in custody.

verb hold off
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Congolese troops held off the rebels.

noun hostility
  code: ASSAULT 190
  actor: between | by
  recipient: between | with | against
  if: between@actor | by@actor
  if: plural
  unless: sentence^&elsewhere
  unless: sentence^&truce
  + Hostilities between Armenia and Azerbaijan broke out again.
  - The accord ended hostilities between the neighbours under a truce.

verb hunt down
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + French troops hunted down the militants.

verb hurl
  code: ASSAULT 180
  recipient: at | at@obj | into | into@obj | on | on@obj
  if: obj=&thrown-thing
  unless: sentence^&elsewhere
  unless: sentence^&protest-person | subj=&protester | obj=egg,paint,insult | sentence^&sporting
  + A gunman hurled a grenade at Israeli soldiers.
  - The coach hurled insults.

verb hurl
  code: ASSAULT 190 drone
  recipient: against | at | into | on | to | over
  if: obj=drone,quadcopter | obj^drone
  if: subj@actor
  if: against | at | into | on | over
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Houthi rebels hurled drones at Israel.

verb hurl
  code: ASSAULT 195 aerial
  recipient: against | at | into | on | over
  if: obj=missile,bomb | obj^missile
  if: subj@actor
  if: against | at | into | on | over | to
  unless: sentence^test,sea,satellite
  unless: sentence^&sport
  unless: sentence^&show-business
  + Iraq hurled missiles at Tehran.

verb hurt
  code: ASSAULT 180
  recipient: obj
  if: sentence^&violence
  if: subj=&attacker | subj=&weapon | passive
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&sporting | sentence^&market
  + Nine Israelis were hurt by a rocket.
  - Two players were hurt in the match.

verb hurt
  code: ASSAULT 180
  recipient: obj
  if: obj@person
  if: passive
  if: in=attack,clash,strike,raid,shelling,blast,explosion,bombing,shooting,fighting,unrest,riot | sentence^kill
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&sporting | sentence^&market
  + Two Georgian journalists were hurt in unrest.
  - Two fans were hurt in the crash.

verb ignore
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Uganda ignored the ceasefire with Iraq.

noun incursion
  code: ASSAULT 190
  actor: poss | by | mod | light
  recipient: into | against | in
  unless: sentence^&elsewhere
  unless: into=market,business | sentence^&sporting
  + Israeli incursions into Lebanon continued.
  - The bank's incursion into the mortgage market failed.

verb infiltrate
  code: ASSAULT 190
  recipient: obj | into | into@obj
  if: subj=&attacker
  unless: sentence^&elsewhere
  + Pakistani militants infiltrated Indian Kashmir.
  - The reporter infiltrated a sect.

verb infringe
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kuwait infringed the ceasefire with Turkey.

verb injure
  code: ASSAULT 180
  recipient: obj
  if: subj=&attacker | subj=&weapon | sentence^&violence | obj=&combatant
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&sporting | sentence^&crime
  + A grenade injured five Rwandan policemen.
  - The goalkeeper was injured in the match.

verb injure
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj@actor
  if: sentence^kill,arrest,attack,strike,clash,blast,explosion,fire,shoot,bomb,gunman,police
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&sporting | sentence^&crime | sentence^&disaster | sentence^&market
  + Twelve Bahraini students were injured and forty arrested.
  - Two hikers were injured by lightning.

verb intensify
  code: ASSAULT 190
  recipient: on@obj | against@obj | of@obj | on | against
  if: obj=&sure-attack
  unless: sentence^&elsewhere
  + Iran intensified its shelling of Kurdish rebels.
  - The rain intensified in the evening.

verb invade
  code: ASSAULT 190
  recipient: obj
  if: obj@actor | subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: obj=pitch,field,privacy,space,market,home,body,court | subj=&animal | sentence^&sporting
  + Iraq invaded Kuwait in August.
  - Fans invaded the pitch after the match.

noun invasion
  code: ASSAULT 190
  actor: poss | by | mod | light
  recipient: of | into | against
  unless: sentence^&elsewhere
  unless: of=privacy,pitch,tourist,insect,space,market,home,body | mod=pitch,home,alien | sentence^&sporting
  + The Soviet invasion of Afghanistan was condemned.
  - The court called it an invasion of privacy.

verb kick
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Israeli police kicked a Palestinian prisoner.
  - The winger kicked the ball.

verb kick off
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Chile kicked off an air strike against Qatar.

noun kidnap
  code: ASSAULT 181 abduct
  actor: by | light
  recipient: of
  unless: sentence^&elsewhere
  + The kidnap of a German tourist by Yemeni tribesmen was reported.

verb kidnap
  code: ASSAULT 181 abduct
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&crime | obj=&family-crime
  + Red Brigades militants kidnapped an Italian judge.
  - The thief kidnapped a racehorse.

noun kidnapping
  code: ASSAULT 181 abduct
  actor: by | light
  recipient: of | poss
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + The kidnapping of a Swiss diplomat by Brazilian guerrillas lasted forty days.

verb kill
  code: ASSAULT 180
  recipient: obj
  if: subj@actor | subj=&attacker | subj=&weapon | sentence^&violence | obj=&combatant
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&crime | obj=&family-crime | subj=&disaster | obj=&abstract | sentence^&sporting
  + Ethiopian soldiers killed twelve Somali herdsmen.
  + Three Israeli soldiers were killed in southern Lebanon.
  + A bomb killed nine Pakistani policemen.
  - Nine people were killed when a bus crashed in Peru.
  - The committee killed the bill.
  - Two Kenyans were killed in floods.

verb kill
  code: ASSAULT 193 firearms
  recipient: obj
  if: subj@actor | subj=&attacker | obj@actor | obj=&combatant
  if: sentence^&gun-word
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&crime | obj=&family-crime | sentence^&sporting
  + Gunmen killed a Turkish diplomat with machine guns in Paris.
  - A robber armed with a gun killed a cashier during a robbery.

verb kill
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj@actor | obj=child,woman,man,baby,villager,resident
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&crime | obj=&family-crime,himself,herself,themselves | subj=&disaster | sentence^&disaster | obj=&abstract | sentence^&sporting | sentence^&market | subj=fire,blaze,bull,game,it,that | in=crash,fire,accident,blaze,collapse,fall
  unless: sentence^shark,crocodile,elephant,bear attack
  + Twenty Afghan villagers were killed near Kunduz.
  - Nine Peruvians were killed when a bus crashed.
  - Two Kenyans were killed in floods.

noun killing
  code: ASSAULT 180
  actor: by | poss | mod | light
  recipient: of
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&accident | sentence^&market | mod=mercy,serial,weed,honour,honor | of=&animal
  + The killing of a Palestinian boy by Israeli soldiers set off riots.
  - The traders made a killing on the stock market.

noun killing
  code: ASSAULT 186 targeted
  actor: by | poss | mod | light
  recipient: of
  if: mod=targeted,target,extrajudicial,political,reprisal,revenge,summary
  unless: sentence^&elsewhere
  + The targeted killing of a Hamas leader by Israel was condemned, officials said.

noun killing
  code: ASSAULT 202 targeted
  actor: by | poss | light
  recipient: of
  if: mod=mass
  unless: sentence^&elsewhere
  + Officials said the mass killing of Kurdish villagers by Iraqi troops was documented.

verb land
  code: ASSAULT 190
  recipient: in | on | on@obj
  if: subj=&projectile
  if: in | on | on@obj | near | near@obj
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&test-word | in=sea,ocean,water
  + On Monday, rockets landed in Israeli fields near Sderot.
  - Marines landed in Somalia to guard food.

verb land
  code: ASSAULT 194 heavy-weapons
  actor: by@subj | of@subj | mod@subj | poss@subj
  recipient: on | in | into | near | at
  if: subj=shell,rocket,mortar,mortar bomb,mortar shell,round,salvo | subj^shell,rocket,mortar
  if: on | in | into | near | at
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^egg,nut,sea,space
  + Rockets landed in the Israeli town of Sderot.

verb launch
  code: ASSAULT 190
  recipient: against@obj | against | in@obj | in
  if: obj=operation
  if: obj^military | against@obj=&fight-partner | against=&fight-partner
  unless: sentence^&market
  + Turkey launched a military operation against Kurdish militants.
  - The airline launched operations in May.

verb launch
  code: ASSAULT 195 aerial
  recipient: on@obj | against@obj | on | against
  if: obj=strike
  if: obj^&air-mod | on@obj=&strike-target | on=&strike-target
  unless: sentence^&labour-word
  + Jordan launched air strikes on Islamic State positions.
  - The union launched a strike over pay.

verb launch
  code: ASSAULT 190
  recipient: on@obj | against@obj | on | against | into@obj | into | at | at@obj
  if: obj=&attack-noun
  unless: sentence^&elsewhere
  unless: obj^&abstract | on=&abstract | on@obj=&abstract | against@obj=&not-war | against=&not-war
  unless: sentence^&sporting
  + Turkey launched a raid against Kurdish rebels in northern Iraq.
  + Iraq launched an offensive into Iran.
  - The company launched a product called Raid.
  - The mayor launched an attack on poverty.

verb launch
  code: ASSAULT 194
  recipient: at | at@obj | on | on@obj | into | into@obj | against | against@obj | toward
  if: obj=&projectile
  if: at | on | into | against | at@obj | on@obj | into@obj | against@obj
  if: subj@actor | subj=&attacker
  unless: into=sea,ocean,orbit,space,water,market | into@obj=sea,ocean,orbit,space,water,market | on@obj=market | sentence^&elsewhere | sentence^&test-word | sentence^&market
  + Hamas has launched rockets at Israel.
  - The agency launched a rocket into orbit.

verb launch
  code: ASSAULT 190 drone
  recipient: against | at | into | on | to | over
  if: obj=drone,quadcopter | obj^drone
  if: subj@actor
  if: against | at | into | on | over
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ukraine launched drones at Moscow.

verb lead
  code: ASSAULT 190
  recipient: against@obj | against
  if: obj=coup,rebellion,mutiny,putsch,insurrection,raid,coup attempt,uprising
  unless: sentence^&elsewhere
  + Colonel Mengistu's officers led a coup against the Ethiopian emperor.
  - The coach led the side to a draw.

verb lead
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Poland led an assault against Benin.

verb leave
  code: ASSAULT 180
  actor: by
  recipient: obj
  if: sentence^&dead-word
  if: sentence^&violence
  if: obj@person | obj@actor | obj=&victim
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&crime | to | from | obj=home,house,office,country
  + The shelling left nine Bosnian civilians dead.
  - The crash left nine passengers dead.

verb liberate
  code: ASSAULT 192
  recipient: from | from@obj
  if: obj=&territory
  unless: sentence^&elsewhere
  + Ukrainian troops liberated the city of Kherson from Russian forces.
  - The theory liberated physics.

verb liberate
  code: ASSAULT 190
  recipient: from | obj
  if: subj@actor
  if: obj=village,town,city,district,neighborhood,neighbourhood,province,territory,dozen,kilometer,mile,square mile
  unless: sentence^&elsewhere
  + Iraqi forces have liberated nine villages.
  - The king liberated his slaves.

verb liquidate
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Russian forces liquidated the Chechen commander.
  - The firm liquidated its stock.

verb liquidate
  code: ASSAULT 186 targeted
  recipient: obj
  if: obj=&political-person | obj=general,minister,premier,leader,official,judge,governor,mayor,journalist,scientist,politician,president,commander,ambassador
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  + Agents of Chechnya liquidated the general.

verb lob
  code: ASSAULT 194
  recipient: at | at@obj | into | into@obj | on | on@obj
  if: obj=&projectile
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Syrian gunners lobbed shells into Jordan.
  - The champion lobbed the ball over his rival.

verb lob
  code: ASSAULT 195 aerial
  recipient: against | at | into | on | over
  if: obj=missile,bomb | obj^missile
  if: subj@actor
  if: against | at | into | on | over | to
  unless: sentence^test,sea,satellite
  unless: sentence^&sport
  unless: sentence^&show-business
  + Iran lobbed missiles at Erbil.

verb loot
  code: ASSAULT 1712 destroy
  recipient: obj | from | from@obj
  if: obj=&building,good,aid,food,property,museum,village
  if: subj=&attacker | subj@actor
  unless: sentence^&elsewhere
  unless: subj=&protester
  + Congolese soldiers looted shops in Kinshasa.

verb lose
  code: ASSAULT 180
  actor: by
  recipient: subj
  if: obj=life
  if: sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&accident
  + Ten Nigerian soldiers lost their lives in an ambush.
  - Ten tourists lost their lives in an avalanche.

verb lynch
  code: ASSAULT 186 targeted
  recipient: obj
  unless: sentence^&elsewhere
  + A mob in Ramallah lynched two Israeli soldiers.

noun lynching
  code: ASSAULT 186 targeted
  actor: by
  recipient: of
  unless: sentence^&elsewhere
  + The lynching of two Israeli reservists shocked the country.

verb maim
  code: ASSAULT 180
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&accident
  + Rebels maimed Sierra Leonean villagers.

verb make
  code: ASSAULT 190
  recipient: on@obj | against@obj | into@obj | on | against | into
  if: obj=raid,incursion,air raid,attack,assault,airstrike
  unless: sentence^&elsewhere
  unless: on=&abstract | on@obj=&abstract | sentence^&sporting
  + Rwandan troops made an incursion into Congo.
  - The candidate made an attack on the budget.

verb manhandle
  code: ASSAULT 182 beat
  recipient: obj
  unless: sentence^&elsewhere
  + Iranian guards manhandled two French diplomats.

noun massacre
  code: ASSAULT 202 targeted
  actor: by | light
  recipient: of
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + The massacre of Palestinian refugees by Lebanese militias lasted two days.

verb massacre
  code: ASSAULT 202 targeted
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Rwandan militiamen massacred villagers in a church.
  - Brazil massacred the hosts in a friendly match.

verb mastermind
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Oman masterminded a raid against Cuba.

verb maul
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Chadian soldiers mauled the rebel column.
  - The tiger mauled a keeper.

verb mine
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Houthi rebels mined the Yemeni port.
  - The firm mined gold.

verb molest
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Soldiers molested women in a Congolese village.

verb mop up
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Somali troops mopped up the insurgents.

verb mortar
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Rebels mortared the Liberian capital.
  - The mason mortared the bricks.

verb mount
  code: ASSAULT 190
  recipient: on@obj | against@obj | on | against
  if: obj=&sure-attack
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Vietnam mounted an offensive against Khmer Rouge guerrillas.
  - The picture was mounted on card.

verb move against
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Indian troops moved against the militants in Kashmir.

verb move against
  code: ASSAULT 190
  recipient: obj | against
  if: subj=force,forces,troops,troop,army,soldier,marine
  unless: sentence^&elsewhere
  + Ugandan troops moved against the last rebel camps.
  - The bank moved against its debtors.

verb mow down
  code: ASSAULT 193 firearms
  recipient: obj
  if: obj@person | obj@actor | obj=civilian,protester,demonstrator,villager,resident,soldier,woman,child
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&family-crime
  + Soldiers mowed down protesters in Conakry.

noun murder
  code: ASSAULT 186 targeted
  actor: by | light
  recipient: of | poss
  if: of@actor | of=&victim | by@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | of=&family-crime | sentence^&entertainment | mod=attempted
  + The murder of a Russian journalist was condemned abroad.
  - The film tells of a murder in Vienna.

verb murder
  code: ASSAULT 186 targeted
  recipient: obj
  if: subj@actor | subj=&attacker | obj=&victim | obj@actor | sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&crime | obj=&family-crime | sentence^&entertainment
  + Salvadoran soldiers murdered six Jesuit priests.
  - A jealous lodger murdered the landlord.

verb mutilate
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Rebels mutilated villagers in Sierra Leone.

noun mutiny
  code: ASSAULT 190
  actor: poss | by | of | mod
  recipient: against
  unless: sentence^&elsewhere
  unless: mod=employee,shareholder,party,crew | sentence^&market
  + A mutiny by soldiers in Guinea spread to two bases.

verb neutralise
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Algerian troops neutralised twelve militants.
  - The acid was neutralised.

verb neutralize
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Turkish jets neutralized nine Kurdish militants.

verb obliterate
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + American bombers obliterated the Afghan village.

verb occupy
  code: ASSAULT 192
  recipient: obj | of@obj
  if: subj=&attacker | subj@actor
  if: obj=&territory | obj@actor
  unless: sentence^&elsewhere
  unless: obj=post,seat,office,position,space | subj=&protester | sentence^&election-word
  + Moroccan troops occupied the town of Smara held by Polisario.
  - The family occupied a flat above the shop.

noun offensive
  code: ASSAULT 190
  actor: poss | by | mod | light
  recipient: against | on | into
  if: against | on@actor | mod@actor | poss@actor | by | mod=new,fresh,major,large-scale,army,government,rebel,military,ground,spring,winter,air | sentence^&war-word | in=&territory | around | near | into | light@actor
  unless: sentence^&elsewhere
  unless: over
  unless: mod=charm,diplomatic,peace,marketing,media,public-relations | sentence^&sporting | sentence^&market | sentence^&election-word
  + The Ethiopian offensive against Eritrean rebels stalled.
  - The prince began a charm offensive in Washington.

noun offensive
  code: ASSAULT 190
  actor: by | poss | mod | light
  recipient: against | on | in
  if: against | on=&attacker | mod=major,big,military,ground,new,massive,spring | sentence^&war-word
  unless: sentence^&elsewhere
  unless: mod=charm,diplomatic,peace,public relations,media
  unless: sentence^&sporting | sentence^&market
  + A big offensive against the militants shook Chad on Monday.
  - The minister's charm offensive against the doubters failed.

noun onslaught
  code: ASSAULT 190
  recipient: on | against
  if: sentence^&war-word | poss@actor | mod@actor
  unless: sentence^&elsewhere
  unless: on=&abstract | sentence^&sporting | sentence^&market
  + Iraq's onslaught against Kurdish rebels drove thousands across the border.
  - The striker led an onslaught before the interval of the match.

verb open
  code: ASSAULT 193 firearms
  recipient: on | at@obj | on@obj | at
  if: obj=fire
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Thai troops opened fire on students in Bangkok.
  - The striker opened fire with a goal in the match.

verb orchestrate
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Ghana orchestrated an offensive against Jordan.

verb order
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Qatar ordered a raid against Uganda.

verb oust
  code: ASSAULT 190
  recipient: obj
  if: sentence^&coup-word
  unless: sentence^&elsewhere
  + The army ousted Niger's president in a coup.
  - Shareholders ousted the chief executive of the bank.

verb overpower
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Guards overpowered the attackers at the Libyan embassy.

verb overrun
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj@actor
  unless: sentence^&elsewhere
  unless: obj=budget
  + Serb forces have overrun a UN safe area.
  - The project overran its budget.

verb overrun
  code: ASSAULT 190
  recipient: obj
  if: obj=&territory | obj=village,market town,position,base,town,city,camp,post
  unless: sentence^&elsewhere
  unless: obj=budget | sentence^tourist,rat,mouse
  + The base in Mali was overrun by Tuareg fighters.
  - The village was overrun by tourists.

verb overthrow
  code: ASSAULT 190
  recipient: obj
  if: obj@actor | obj=&government
  unless: sentence^&elsewhere
  + The Chilean army has overthrown President Salvador Allende.
  - The pitcher overthrew first base.

noun overthrow
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + The army's overthrow of the Burmese government followed.

verb overturn
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  if: obj=power,rule,throne,government
  if: subj=&combatant | subj=army,general,colonel,junta,officer,soldier,rebel,military,guard,militia,militant | subj=Taliban
  unless: sentence^&sport
  unless: sentence^election,vote,ballot
  unless: sentence^&company-words
  + Soldiers overturned the Haitian government.

verb overwhelm
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Taliban fighters overwhelmed the Afghan garrison.
  - Grief overwhelmed the widow.

verb pacify
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Russian troops pacified the Chechen town.

verb penetrate
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Ukrainian troops penetrated the Russian defence line.
  - Water penetrated a wall.

verb pepper
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Serb gunners peppered the town with mortars.
  - The cook peppered the ham.

verb perish
  code: ASSAULT 180
  actor: by
  recipient: subj
  if: sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&accident
  + Twenty Iraqi villagers perished as warplanes returned.
  - Three climbers perished in an avalanche.

verb perpetrate
  code: ASSAULT 180
  recipient: against@obj | against | on | on@obj | of@obj
  if: obj=&attack-noun
  unless: sentence^&elsewhere
  + The junta's soldiers perpetrated a massacre of villagers in Myanmar.

verb perpetrate
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Norway perpetrated a bombardment against Latvia.

verb pierce
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Croatian tanks pierced the Serb line.
  - The needle pierced the cloth.

verb plant
  code: ASSAULT 183 explosives
  recipient: outside | outside@obj | near | near@obj | in | at | at@obj | under | under@obj
  if: obj=&bomb-word
  unless: sentence^&elsewhere
  + Armenian militants planted a bomb outside the Turkish consulate.
  - Villagers planted rice.

verb plaster
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + American bombers plastered the North Vietnamese camps.
  - The mason plastered the wall.

noun pogrom
  code: ASSAULT 202 targeted
  actor: by
  recipient: against | of
  unless: sentence^&elsewhere
  + A pogrom against Armenians broke out in Baku.

verb poison
  code: ASSAULT 180 unconventional
  recipient: obj
  if: obj@person
  if: subj@actor | sentence^&chemical | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&accident | obj=&family-crime
  + Russian agents poisoned a former spy with a nerve agent in England.
  - Bad oysters poisoned forty guests.

verb pound
  code: ASSAULT 194
  recipient: obj
  if: subj@actor | subj=&attacker | subj=&weapon
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&disaster | obj=table,lectern,street,pavement,desk,beat
  + Serbian artillery pounded Croatian villages.
  - The speaker pounded the table.

verb pour into
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Iraqi tanks poured into the Kuwaiti capital.
  - Fans poured into the city.

verb press
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Serbia pressed an assault against Yemen.

verb prolong
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Malta prolonged an air strike against Tunisia.

verb prosecute
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Cuba prosecuted an offensive against Rwanda.

verb pulverise
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Russian guns pulverised the Ukrainian city.

verb pulverize
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Syrian guns pulverized the rebel town.

verb pummel
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Russian guns pummelled the Chechen capital.
  - The boxer pummelled his rival.

verb punch
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Police in Belarus punched a protester.
  - The boxer punched a rival.

verb pursue
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + India pursued an air strike against Norway.

verb push
  code: ASSAULT 190
  recipient: into
  if: into
  if: subj=&attacker
  unless: sentence^&elsewhere
  unless: obj
  + Vietnamese troops pushed into Cambodia.
  - The nurse pushed into the queue.

verb push back
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Ukrainian troops pushed back the Russian attack.

verb put
  code: ASSAULT 186 targeted
  recipient: obj
  if: to=death | to@obj=death
  unless: sentence^&elsewhere
  + Khmer Rouge guards put thousands of Cambodian prisoners to death.
  - Voters put the question to the minister.

verb put
  code: ASSAULT 1712 destroy
  recipient: obj
  if: to=torch,sword | to@obj=torch,sword
  unless: sentence^&elsewhere
  + Serb militiamen put Croatian houses to the torch.
  - The guide put the map to the torch's light.

verb put down
  code: ASSAULT 175
  recipient: obj | by@obj | of@obj
  if: obj=rebellion,revolt,uprising,riot,mutiny,insurrection,coup,protest,demonstration,coup attempt
  unless: sentence^&elsewhere
  + Chinese troops put down a revolt by Uighur villagers.
  - The vet put down the horse.

noun putsch
  code: ASSAULT 190
  recipient: against
  unless: sentence^&elsewhere
  + The putsch against the Soviet president collapsed within three days.

noun raid
  code: ASSAULT 190
  recipient: on | against | into
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  unless: sentence^&police-word | mod=police,drug,bear,corporate,dawn,tax | sentence^&market | sentence^&sporting
  + South African raids on Botswana killed twelve people.
  - A corporate raid on the shares of the airline failed.
  - A drug raid in Naples led to six arrests.

noun raid
  code: ASSAULT 195 aerial
  recipient: on | against | of
  if: mod^&air-mod
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  + Israeli air raids on Lebanon destroyed a camp.

verb raid
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj@actor
  unless: sentence^&elsewhere
  unless: obj=&police-raid-target | obj=fridge,larder,fund,treasury,wardrobe,reserve,pension
  unless: subj=police,detective,prosecutor,investigator,agent
  + Libyan-backed rebels raided a French outpost in Chad.
  - Ministers raided the pension fund.

verb rain
  code: ASSAULT 194
  actor: by | from
  recipient: on | on@obj | onto
  if: subj=&projectile | subj=bomb,shell
  unless: sentence^&elsewhere
  + Officials said shells rained on Bosnian refugees in Srebrenica.

verb rain
  code: ASSAULT 195 aerial
  recipient: against | at | into | on | over
  if: obj=missile,bomb | obj^missile
  if: subj@actor
  if: against | at | into | on | over | to
  unless: sentence^test,sea,satellite
  unless: sentence^&sport
  unless: sentence^&show-business
  + Russia rained missiles on Kyiv.

verb ram
  code: ASSAULT 190
  recipient: obj | into | into@obj
  if: subj@actor | subj=&attacker | subj=&vessel | obj=&vessel
  unless: sentence^&elsewhere
  unless: sentence^&accident
  + A Chinese coast guard vessel rammed a Vietnamese boat.
  - A car rammed a shop window.

noun rampage
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + A rampage by Rwandan soldiers in Goma followed.

verb ransack
  code: ASSAULT 1712 destroy
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Soldiers ransacked the Ugandan opposition's offices.
  - The burglar ransacked a flat.

noun rape
  code: ASSAULT 1821 sexual
  actor: by
  recipient: of
  if: by=&attacker | sentence^&violence | mod=mass,gang
  unless: sentence^&elsewhere
  unless: sentence^&crime | mod=oilseed
  + Mass rapes of Bosnian women by Serb soldiers were described to the court.
  - Farmers planted rape in the valley.

verb rape
  code: ASSAULT 1821 sexual
  recipient: obj
  if: subj=&attacker | subj@actor | sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&sporting
  + Soldiers raped Congolese women near Goma.
  - A drunken student raped a classmate.

verb ravage
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Militiamen ravaged the Sudanese village.
  - Fire ravaged the barn.

verb raze
  code: ASSAULT 1712 destroy
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&disaster | sentence^&builder
  + Sudanese militiamen razed villages of the Fur.
  - A wildfire razed a hundred homes.

noun rebellion
  code: ASSAULT 190
  actor: poss | by | of | mod
  recipient: against
  if: sentence^&violence | mod=armed
  unless: sentence^&elsewhere
  + An armed rebellion by Tuareg fighters against Mali spread to the north.
  - A rebellion by Conservative lawmakers delayed the vote.

verb recapture
  code: ASSAULT 192
  recipient: obj | from | from@obj
  if: obj=&territory | subj=&attacker
  unless: sentence^&elsewhere
  unless: obj=title,crown,glory,magic,form | sentence^&sporting
  + Angolan troops recaptured the town of Huambo from UNITA.
  - The boxer recaptured his title.

verb reclaim
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Iraqi troops reclaimed the city of Ramadi.

verb reconquer
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + The army of Mali reconquered the town.

verb renew
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Libya renewed a bombardment against Georgia.

verb reoccupy
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Israeli troops reoccupied the Palestinian city.

verb repeat
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Mali repeated an attack against Angola.

verb repel
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Ethiopian troops repelled a rebel assault on the town.
  - The spray repelled flies.

noun reprisal
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Israeli reprisals against Lebanese villages followed.

verb repulse
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Chadian soldiers repulsed the rebel attack.

verb resume
  code: ASSAULT 190
  recipient: on@obj | against@obj | of@obj | on | against
  if: obj=&sure-attack
  unless: sentence^&elsewhere
  + Israel resumed air strikes on Gaza.
  - The band resumed its tour.

verb retake
  code: ASSAULT 192
  recipient: obj | from | from@obj
  if: obj=&territory | subj=&attacker | subj@actor
  unless: sentence^&elsewhere
  unless: obj=exam,test,lead
  + Iraqi forces retook the town of Falluja from Islamic State.
  - Students may retake the exam.

verb retake
  code: ASSAULT 192
  recipient: from | from@obj
  if: obj=territory,kilometre,kilometer,ground,land,district,neighbourhood,neighborhood,town,village
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Azerbaijan has retaken five villages in Karabakh.
  - The pupil retook the test.

verb retaliate
  code: ASSAULT 190
  recipient: against | against@obj
  if: with=missile,rocket,drone,artillery,air strike,airstrike,shell,fire,attack,mortar fire,raid,bombing | with@obj=missile,rocket,drone,artillery,air strike,airstrike,shell,fire,attack,mortar fire,raid,bombing | by=bomb,shell,attack,fire
  unless: sentence^&elsewhere
  + Israel retaliated with air strikes against Palestinian guerrillas.
  - The union retaliated with a lawsuit.

verb return
  code: ASSAULT 193
  recipient: at | at@obj | on | on@obj
  if: obj=fire
  unless: sentence^&elsewhere
  + Indian troops returned fire across the border.
  - The tennis champion returned serve well.

verb rocket
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Hamas rocketed the Israeli town of Ashkelon.
  - The price of tin rocketed.

verb root out
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Yemeni troops rooted out the militants.

verb rough up
  code: ASSAULT 182 beat
  recipient: obj
  unless: sentence^&elsewhere
  + Egyptian security men roughed up a British reporter.

verb rout
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + The Rwandan army routed the rebels.
  - Arsenal routed their rivals.

verb rub out
  code: ASSAULT 186 targeted
  recipient: obj
  if: obj=&political-person | obj=general,minister,premier,leader,official,judge,governor,mayor,journalist,scientist,politician,president,commander,ambassador
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  + Gangs rubbed out the Haitian judge.
  - The clerk rubbed out a line.

verb run over
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + A settler ran over a Palestinian woman.

verb rupture
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Mexico ruptured the truce with India.

verb sabotage
  code: ASSAULT 1712 destroy
  recipient: obj
  if: obj=pipeline,plant,factory,railway,power line,bridge,facility,cable,line,station,train,refinery,pylon
  unless: sentence^&elsewhere
  + Colombian rebels sabotaged an oil pipeline.
  - The delegates sabotaged the talks.

noun salvo
  code: ASSAULT 194
  actor: poss | by | mod | from
  recipient: on | against | at | on@of | against@of
  if: of=&projectile | mod^&artillery-mod | mod^&air-mod
  unless: sentence^&elsewhere
  + An Iranian missile salvo against Israel lit up the sky.
  - The memo was the opening salvo of the debate.

verb seize
  code: ASSAULT 190
  recipient: from | from@obj
  if: obj=power
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  + Soldiers in Burkina Faso seized power on Friday.
  - The idea seized power over his mind.

verb seize
  code: ASSAULT 192
  recipient: obj | from | from@obj
  if: obj=&territory
  if: subj=&attacker | subj@actor | passive
  unless: sentence^&elsewhere
  unless: obj=land,building,palace,settlement,farm
  + Houthi fighters seized the port of Hodeidah from Yemeni government troops.
  - The courts seized his yacht.

verb seize
  code: ASSAULT 192
  recipient: from | from@obj | of@obj
  if: obj=&territory | obj=hospital,complex,bank,compound,building,ministry,studio,city hall,town hall,crossing,position,checkpoint
  if: subj=&troops | subj=&attacker | subj=force,forces,fighter
  unless: sentence^&elsewhere
  unless: obj=land,palace,settlement,farm | sentence^&sporting
  + Iraqi forces seized a hospital in Mosul.
  - Police seized a building firm's books.

verb seize
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  if: obj=power,rule,throne,government
  if: subj=&combatant | subj=army,general,colonel,junta,officer,soldier,rebel,military,guard,militia,militant | subj=Taliban
  unless: sentence^&sport
  unless: sentence^election,vote,ballot
  unless: sentence^&company-words
  + The generals seized power in Niger.

verb send
  code: ASSAULT 190 drone
  recipient: against | at | into | on | to | over
  if: obj=drone,quadcopter | obj^drone
  if: subj@actor
  if: against | at | into | on | over
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Russia sent explosive drones against the port of Odesa.
  - The shop sent a drone to a boy.

verb send
  code: ASSAULT 195 aerial
  recipient: against | at | into | on | over
  if: obj=missile,bomb | obj^missile
  if: subj@actor
  if: against | at | into | on | over | to
  unless: sentence^test,sea,satellite
  unless: sentence^&sport
  unless: sentence^&show-business
  + Russia sent missiles against Kharkiv.

verb set
  code: ASSAULT 1712 destroy
  recipient: to | to@obj | obj
  if: obj=fire,ablaze
  if: subj@actor | subj=&attacker | sentence^&violence
  unless: sentence^&elsewhere
  unless: subj=&protester | sentence^&disaster | sentence^&protest-person
  + Indian extremists set fire to a mosque in Gujarat.
  - A spark set fire to the barn.

verb set
  code: ASSAULT 1712 destroy
  recipient: obj
  if: on=fire | on@obj=fire | sentence^ablaze,alight
  if: obj=&building | obj=lorry,truck,vehicle,home,house,tanker,convoy,bus,car,field
  unless: sentence^&elsewhere
  unless: subj=&protester | sentence^&disaster | sentence^&protest-person | sentence^&accident
  + Three UN vehicles were set on fire in Kivu.
  - Protesters set a car on fire.

verb set ablaze
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Settlers set ablaze a Palestinian village.

verb set alight
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Rebels set alight the Liberian village.

verb set off
  code: ASSAULT 183 explosives
  recipient: outside | outside@obj | near | near@obj | at | at@obj
  if: obj=&bomb-word
  unless: sentence^&elsewhere
  unless: subj=&disaster
  + Algerian militants set off a car bomb outside a police academy.
  - The delegation set off for Rome.

verb set upon
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Militiamen set upon the Sudanese village.

verb shatter
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Russian tanks shattered the Georgian line.
  - The ball shattered a pane.

verb shatter
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Panama shattered the ceasefire with Libya.

verb shell
  code: ASSAULT 194 heavy-weapons
  recipient: obj
  unless: sentence^&elsewhere
  unless: obj=egg,pea,nut,shrimp,peanut,prawn,bean
  + Armenian forces shelled Azerbaijani villages.
  - The cooks shelled peas.

noun shellfire
  code: ASSAULT 194 heavy-weapons
  actor: poss | by | mod | from
  recipient: on
  unless: sentence^&elsewhere
  + Syrian shellfire killed four Lebanese civilians.

noun shelling
  code: ASSAULT 194 heavy-weapons
  actor: poss | by | mod | light | from
  recipient: of | on | against
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  + North Korea's shelling of a South Korean island killed two marines.

verb shoot
  code: ASSAULT 193 firearms
  recipient: obj
  if: subj=&attacker | obj=&combatant,&political-person,&protester | sentence^&violence | sentence^assassin
  if: obj
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&entertainment | sentence^&crime | obj=film,movie,picture,scene,video,photo,photograph,footage,goal,round,par,hoop,elephant,bear,dog,pheasant,deer,self,himself,herself
  + East German guards shot a student at the Berlin Wall.
  + The Egyptian president was shot by soldiers during a parade.
  - The crew shot a film in Morocco.
  - A cashier was shot in a robbery in Leeds.

verb shoot
  code: ASSAULT 193 firearms
  recipient: at | at@obj
  if: at | at@obj
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&entertainment | at=goal,basket,target,clay | at@obj=goal,basket,target,clay
  + Israeli troops shot at Palestinian demonstrators in Nablus.
  - The midfielder shot at goal twice in the match.

verb shoot
  code: ASSAULT 193 firearms
  recipient: obj
  if: sentence^&dead-word
  if: obj
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&crime | sentence^&entertainment | obj=himself,herself,dog
  + Two Kenyan demonstrators were shot dead by police on Monday.
  - A thief was shot dead in a robbery.

verb shoot
  code: ASSAULT 193 firearms
  recipient: obj
  if: obj@person | obj@actor
  if: subj@actor | passive | subj=&attacker
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&entertainment | sentence^&crime | obj=&family-crime,self,himself,herself,film,video,it | sentence^&market | sentence^Hindi,print,lens,location,director
  + A Palestinian teacher was shot near Nablus.
  - A robber shot a cashier during the robbery.

verb shoot back
  code: ASSAULT 193 firearms
  recipient: at
  if: subj@actor | subj=&attacker
  unless: sentence^&sporting | sentence^&entertainment
  + Lebanese soldiers shot back.
  - The star shot back with a joke about her film.

verb shoot down
  code: ASSAULT 190 destroy
  recipient: obj
  if: obj=&aircraft | obj=&missile-word | obj=&projectile | obj@actor
  unless: sentence^&elsewhere
  unless: obj=&abstract
  + Soviet fighters shot down a South Korean airliner on Monday.
  - Lawmakers shot down the proposal.

verb shoot down
  code: ASSAULT 190 destroy
  recipient: obj | of@obj
  if: subj=crew,air defence,air defense,air force,battery,gunner,fighter,soldier,&troops | subj@actor
  unless: sentence^&elsewhere
  unless: obj=&abstract | sentence^&sporting
  + Egyptian gunners shot down three jets.
  - The senator shot down the proposal.

verb shoot up
  code: ASSAULT 193 firearms
  recipient: obj
  if: obj=checkpoint,car,village,post,school,bus,station,convoy,house,barracks
  unless: sentence^&elsewhere
  unless: sentence^&market
  + Gunmen shot up a Colombian police post.
  - Sales shot up.

noun shooting
  code: ASSAULT 193 firearms
  actor: by | poss | mod | light
  recipient: of | at
  if: of@actor | by@actor | sentence^&violence | poss@actor | mod@actor | of=&victim
  unless: sentence^&elsewhere
  unless: mod=film,trap,skeet,clay,pistol,target,free-throw,free | sentence^&sporting | sentence^&entertainment | sentence^&crime
  + The shooting of a Lebanese Christian leader by gunmen led to reprisals.
  - The shooting of the film began in Prague.

noun shooting
  code: ASSAULT 193 firearms
  actor: by | poss | mod | light
  recipient: of | at
  if: in | at | plural | near | outside | across
  unless: sentence^&elsewhere
  unless: mod=film,trap,skeet,clay,pistol,target,free-throw,free | sentence^&sporting | sentence^&entertainment | sentence^&crime | in=film
  + British officers reported shootings in Derry.
  - The shooting in Prague took a month, the film's producer said.

noun shooting
  code: ASSAULT 193 firearms
  actor: by | poss | mod | between
  recipient: of | on | at
  if: sentence^&war-word | sentence^attacker,gunman,victim,wounded,suspect,district,area,break out
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^film,photo,video,scene,range,star,hunting,clay
  + Shooting broke out in the Kurdish districts of Turkey at night.
  - The shooting of the film began in Rome.

noun shootout
  code: ASSAULT 193 firearms
  actor: between | by
  recipient: between | with
  unless: sentence^&elsewhere
  unless: mod=penalty | sentence^&sporting
  + A shootout between Saudi police and militants killed three.
  - Italy won on a penalty shootout.

verb shower
  code: ASSAULT 195 aerial
  recipient: against | at | into | on | over
  if: obj=missile,bomb | obj^missile
  if: subj@actor
  if: against | at | into | on | over | to
  unless: sentence^test,sea,satellite
  unless: sentence^&sport
  unless: sentence^&show-business
  + Russia showered missiles on Lviv.

verb sink
  code: ASSAULT 190
  recipient: obj
  if: obj=&vessel
  if: subj@actor | subj=&attacker | subj=&weapon | sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&accident | sentence^&sporting
  + A British submarine sank an Argentine cruiser.
  - A storm sank the ferry off Samar in an accident.

noun skirmish
  code: ASSAULT 190
  actor: between | by
  recipient: between | with
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=legal,verbal,trade
  + Officials said that skirmishes between Thai and Cambodian soldiers broke out near a temple on Monday.
  - The lawyers had a legal skirmish.

verb skirmish
  code: ASSAULT 190
  recipient: with | with@obj
  unless: sentence^&elsewhere
  + Ecuadorean troops skirmished with Peruvian soldiers.

verb slam
  code: ASSAULT 194
  actor: by
  recipient: into | into@obj
  if: subj=&projectile
  if: into | into@obj
  unless: sentence^&elsewhere
  + A rocket slammed into an Israeli school.
  - A lorry slammed into a wall in Turin.

noun slaughter
  code: ASSAULT 202 targeted
  actor: by
  recipient: of
  unless: sentence^&elsewhere
  unless: of=cow,cattle,sheep,pig,chicken,animal,goat,lamb,poultry,bird,elephant,whale,seal
  + The slaughter of Rwandan civilians by militiamen went unpunished.
  - The slaughter of cattle began in Wales.

verb slaughter
  code: ASSAULT 202 targeted
  recipient: obj
  unless: sentence^&elsewhere
  unless: obj=cow,cattle,sheep,pig,chicken,animal,goat,lamb,poultry,bird,duck,whale,elephant,herd,turkey,flock | sentence^&sporting
  + Algerian extremists slaughtered eighty villagers.
  - Farmers slaughtered cattle to stop the outbreak.

verb slay
  code: ASSAULT 186 targeted
  recipient: obj
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&entertainment | obj=dragon,deficit
  + Death squads slew a Salvadoran archbishop.
  - The knight slew a dragon.

verb snatch
  code: ASSAULT 181 abduct
  recipient: obj
  if: obj@person
  if: subj=&attacker | subj@actor | passive
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&sporting
  + Gunmen snatched two Red Cross workers in Chechnya.
  - The striker snatched a late goal.

verb snatch
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  if: obj=power,rule,throne,government
  if: subj=&combatant | subj=army,general,colonel,junta,officer,soldier,rebel,military,guard,militia,militant | subj=Taliban
  unless: sentence^&sport
  unless: sentence^election,vote,ballot
  unless: sentence^&company-words
  + Officers snatched power in Chad.

noun sniping
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Serb sniping in Sarajevo went on.
  - The critics' sniping went on.

verb spearhead
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Peru spearheaded an air strike against Fiji.

verb spirit away
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Gunmen spirited away an Italian hostage in Mali.

verb sponsor
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Gabon sponsored an attack against Laos.

verb spray
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Gunmen sprayed the Tunisian police post with bullets.
  - The farmer sprayed the field.

verb stab
  code: ASSAULT 180 primitive
  recipient: obj
  if: subj=&attacker | obj=&political-person,&combatant | sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&crime | obj=&family-crime
  + A Palestinian attacker stabbed two Israeli soldiers.
  - A drunken guest stabbed the waiter.

noun stabbing
  code: ASSAULT 180 primitive
  actor: by
  recipient: of
  if: of@actor | by=&attacker | sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&crime | mod=pain
  + The stabbing of an Israeli settler by a Palestinian militant went unpunished.

verb stage
  code: ASSAULT 190
  recipient: on@obj | against@obj | on | against
  if: obj=&sure-attack
  unless: sentence^&elsewhere
  unless: sentence^&entertainment
  + Rhodesia staged a raid on Mozambique.
  - The theatre staged an execution scene from the play.

verb start
  code: ASSAULT 190
  recipient: on@obj | against@obj | on | against | of@obj
  if: obj=&sure-attack
  unless: sentence^&elsewhere
  + Myanmar's army started an offensive against Karen rebels.
  - The champion started the season well.

verb start
  code: ASSAULT 190
  recipient: against@obj | with@obj | against | with | on | on@obj
  if: obj=war
  if: subj@actor
  unless: sentence^&elsewhere
  unless: obj^price | on=&not-war | on@obj=&not-war | against=&not-war | against@obj=&not-war
  + Iraq started a war with Iran in 1980.
  - The supermarkets started a price war.

verb starve
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + The Syrian army starved civilians in Ghouta.

verb step up
  code: ASSAULT 190
  recipient: on@obj | against@obj | of@obj | on | against
  if: obj=&sure-attack
  unless: sentence^&elsewhere
  + Russia stepped up its attacks on Ukraine.
  - The actor stepped up to collect the award.

verb step up
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Turkey stepped up an assault against Mali.

verb stone
  code: ASSAULT 180 primitive
  recipient: obj
  if: obj
  unless: sentence^&elsewhere
  unless: obj=olive,cherry,peach,date,plum,fruit
  + Settlers stoned Palestinian cars near Hebron.
  - Stone the olives before cooking.

noun stoning
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + The Taliban's stoning of a woman followed.

verb storm
  code: ASSAULT 190
  recipient: obj
  if: obj=&building | obj=&territory | obj=plane,airliner,ship,aircraft,bus,train,stage
  unless: sentence^&elsewhere
  unless: subj=&protester | sentence^&sporting
  + Indian troops stormed the Golden Temple held by Sikh militants.
  - The singer stormed the stage at a concert in the football season.

verb storm
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj=&troops | obj@actor
  if: obj
  unless: sentence^&elsewhere
  unless: subj=&protester,fan | sentence^&sporting | sentence^&protest-person | out
  + Burundian rebels stormed Bujumbura.
  - The singer stormed the charts.

verb strafe
  code: ASSAULT 195 aerial
  recipient: obj
  unless: sentence^&elsewhere
  + Iraqi helicopters strafed Kurdish refugees.

noun strafing
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + The Turkish strafing of a Kurdish village followed.

noun strike
  code: ASSAULT 195 drone
  recipient: on | against | at
  if: mod^&drone-mod
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  + A US drone strike on Pakistan killed a militant commander.

noun strike
  code: ASSAULT 194 heavy-weapons
  recipient: on | against | at
  if: mod^&artillery-mod
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  + Turkish artillery strikes on Syria wounded four people.

noun strike
  code: ASSAULT 195 aerial
  recipient: on | against | at
  if: mod^&air-mod
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  unless: sentence^&sporting
  + A Russian missile strike on Ukraine cut power to Kharkiv.
  - The airline's pilots ended their strike.

noun strike
  code: ASSAULT 190
  recipient: on | against | at
  if: on=&strike-target | against=&strike-target | on@actor | against=&attacker | mod=retaliatory,military,punitive,preemptive,pre-emptive,precision,surgical,nuclear,deadly,cross-border
  unless: sentence^&elsewhere
  unless: sentence^halt to,end to,pause in,stop to,halt its own,halt its
  unless: mod=hunger,general,labour,labor,rail,teachers,lightning,wildcat,sit-down,national,token | by=&labour | on=underground,railway,metro,tube,network,bus,rail
  unless: sentence^&sporting | sentence^&labour-word
  + Israeli strikes on Iran hit two air bases.
  - A general strike on Monday closed schools in Athens.
  - The team scored with a late strike in the match.

noun strike
  code: ASSAULT 195 aerial
  recipient: on | against | at
  if: sentence^destroy,suppress,engage,disable,damage,degrade
  if: sentence^tactical unit,fighting position,vehicle,bridge,mortar,weapons cache,supply route,tunnel,headquarters,staging area,oil tanker,vehicle-borne bomb,compound,command and control node
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&labour-word | mod=hunger,general,rail,transport | sentence^union,worker,wage,pay
  + Near the Syrian town, two strikes destroyed a bridge and three vehicles of the Islamic State.
  - The drivers' strike over pay damaged trade and emptied the bridge.

verb strike
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj=&weapon | obj=&strike-target
  unless: sentence^&elsewhere
  unless: obj=deal,balance,bargain,agreement,chord,pose,note,blow,tone,oil,gold,accord,compromise,match,partnership | subj=&disaster | sentence^&disaster
  unless: sentence^&sporting | sentence^&market | subj=&labour | sentence^&labour-word
  + Iraqi missiles struck Tel Aviv, wounding Israeli civilians.
  + Ukraine struck a Russian airfield with drones.
  - A hurricane struck the coast of Honduras.
  - The two companies struck a deal.

verb strike
  code: ASSAULT 190
  recipient: at | at@obj
  if: at | at@obj
  if: subj@actor | subj=&attacker
  unless: sentence^&elsewhere
  unless: at=heart,root,core,midnight,dawn | at@obj=heart,root,core,midnight,dawn | subj=&disaster | subj=&labour
  + Israel struck at Syrian positions in the Golan.
  - The ruling strikes at the heart of the law.

verb strike
  code: ASSAULT 190
  recipient: obj
  if: subj@actor
  if: obj=militant,target,camp,hideout,stronghold,position,convoy,insurgent,base
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market
  + Turkish jets struck the militants in the mountains.
  - The union struck a deal with the camp's owners.

verb strike back
  code: ASSAULT 190
  recipient: at | at@obj | against | against@obj
  if: subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market
  + Iran struck back at Israel with missiles.
  - France struck back with a goal before half-time in the match.

verb subdue
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Indonesian troops subdued the island.

verb suppress
  code: ASSAULT 175
  recipient: by@obj | of@obj | obj
  if: obj=rebellion,revolt,uprising,riot,mutiny,insurrection,protest,demonstration
  unless: sentence^&elsewhere
  + Burmese soldiers suppressed protests by students in Rangoon.
  - The drug suppresses appetite.

verb sustain
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Laos sustained an assault against Malta.

verb sweep into
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Taliban fighters swept into the Afghan capital.

verb take
  code: ASSAULT 181 abduct
  recipient: obj
  if: sentence^&hostage-word
  if: obj@person
  unless: sentence^&elsewhere
  + Peruvian rebels took dozens of diplomats hostage.
  - The nurses took their patients home.

verb take
  code: ASSAULT 181 abduct
  recipient: of@obj
  if: obj=hostage
  if: obj
  if: subj | passive
  unless: sentence^&elsewhere
  + Chechen fighters took hostages in a Moscow theatre.

verb take
  code: ASSAULT 192
  recipient: of@obj | from | from@obj
  if: obj=control
  if: of@obj=&territory | of=&territory
  unless: sentence^&elsewhere
  unless: sentence^&market
  + Taliban fighters took control of the airport held by Afghan troops.
  - The founder took control of the company.

verb take
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  if: obj=power,rule,throne,government
  if: subj=&combatant | subj=army,general,colonel,junta,officer,soldier,rebel,military,guard,militia,militant | subj=Taliban
  unless: sentence^&sport
  unless: sentence^election,vote,ballot
  unless: sentence^&company-words
  + The army took power in Mali.

verb take out
  code: ASSAULT 186 targeted
  recipient: obj
  if: obj=&political-person | obj=general,minister,premier,leader,official,judge,governor,mayor,journalist,scientist,politician,president,commander,ambassador
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  + An American drone took out the Taliban leader.
  - The chef took out the minister's soup.

verb take over
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Rebels took over the Syrian province.

verb target
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj=&weapon | sentence^&violence
  if: obj=&strike-target | obj=&building
  unless: sentence^&elsewhere
  unless: sentence^&market | subj=campaign,advert,advertisement,sanction,law,scheme,probe,hacker
  + A Hamas stronghold was targeted in the raid.
  - The advert targets young customers.

verb target
  code: ASSAULT 190
  recipient: obj
  if: subj=&attacker | subj=&weapon
  if: obj@actor
  if: obj
  unless: sentence^&market | sentence^&sporting | sentence^&elsewhere
  + Islamist militants targeted Kenyan policemen on Monday.
  - The advert targets young Germans.

verb terrorize
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Rebels terrorized villagers in Congo.

verb thrash
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Policemen thrashed demonstrators in Harare.
  - Leeds thrashed Hull.

verb throw
  code: ASSAULT 180
  recipient: at | at@obj | on | on@obj | into | into@obj | over | over@obj
  if: obj=&thrown-thing
  if: at | at@obj | into | into@obj | on | on@obj
  unless: sentence^&elsewhere
  unless: sentence^&protest-person | subj=&protester | obj=egg,paint,object | sentence^&sporting
  + Militants threw grenades at Afghan policemen.
  - The boys threw stones into a lake during the tournament.

verb thrust into
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Israeli tanks thrust into the Lebanese village.

verb topple
  code: ASSAULT 190
  recipient: obj
  if: obj=&government | obj@actor
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market
  + Rebel soldiers toppled Liberia's president on Saturday.
  - The wind toppled a crane in Rotterdam.

verb torch
  code: ASSAULT 1712 destroy
  recipient: obj
  if: subj@actor | subj=&attacker | sentence^&violence
  unless: sentence^&elsewhere
  unless: sentence^&crime | subj=&protester
  + Settlers torched a Palestinian mosque.

verb torpedo
  code: ASSAULT 190
  recipient: obj
  if: obj=&vessel
  unless: sentence^&elsewhere
  + A North Korean submarine torpedoed a South Korean corvette.
  - The senator torpedoed the bill.

noun torture
  code: ASSAULT 1822 torture
  actor: by | poss
  recipient: of
  if: of | by
  unless: sentence^&elsewhere
  unless: sentence^&entertainment
  + The torture of Syrian detainees by security agents was documented.
  - The test was torture for the pupils.

noun torture
  code: ASSAULT 1822 torture
  actor: by | poss
  recipient: of
  unless: sentence^&elsewhere
  unless: sentence^convention,ban,law,prohibit,against torture
  + The torture of Chilean prisoners is described in the report.
  - The convention against torture was read out.

verb torture
  code: ASSAULT 1822 torture
  recipient: obj
  if: obj
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&sporting
  + Argentine officers tortured political prisoners.

verb trade
  code: ASSAULT 193
  recipient: with | with@obj
  if: obj=fire,gunfire,shot,strike,airstrike,blow,artillery fire,rocket,missile,attack,air strike
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Hamas and Israel traded fire across the fence.
  - The two neighbours traded insults.

verb trample
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Sweden trampled the truce with Kenya.

verb undertake
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Georgia undertook an attack against Greece.

verb unleash
  code: ASSAULT 195 aerial
  recipient: against | at | into | on | over
  if: obj=missile,bomb | obj^missile
  if: subj@actor
  if: against | at | into | on | over | to
  unless: sentence^test,sea,satellite
  unless: sentence^&sport
  unless: sentence^&show-business
  + Russia unleashed missiles against Odesa.

verb unleash
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Sudan unleashed a bombardment against Bosnia.

verb use
  code: ASSAULT 2041 unconventional
  recipient: against | against@obj | on | on@obj
  if: obj^&chemical-mod
  unless: sentence^&elsewhere
  + Syria used chemical weapons against rebels near Damascus.

verb use
  code: ASSAULT 184 abduct
  recipient: obj
  if: as^shield | as=shield,human shield
  unless: sentence^&elsewhere
  + Iraq used British hostages as human shields.

verb use
  code: ASSAULT 2041 unconventional
  recipient: against | against@obj | on | on@obj
  if: obj=&chemical
  if: against | against@obj | on@actor | on@obj@actor | on=&needy | on@obj=&needy
  unless: sentence^&elsewhere
  unless: obj=agent,weapon
  + Iraq used mustard gas against Iranian troops.
  - Cooks used gas on camping trips.

verb use
  code: ASSAULT 175 crowd-control
  recipient: against | against@obj | on | on@obj
  if: obj=&crowd-weapon
  if: subj=police,troop,troops,soldier,force,forces,policeman,officer,security force,gendarme | against=&protester | against@obj=&protester | on=&protester | on@obj=&protester
  unless: sentence^&elsewhere
  unless: obj^&chemical-mod | obj=force,dog,shot,bullet,gas
  + Turkish police used water cannon against demonstrators.
  - Firemen used water cannon on the flames.

noun use
  code: ASSAULT 190
  actor: by | poss | light
  recipient: against | on | against@of | on@of
  if: of=weapon,chemical weapon,cluster bomb,mustard gas,nerve gas,force,barrel bomb,live ammunition,IED,phosphorus,white phosphorus
  if: against | against@of | by@actor | poss@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=potential,future,possible
  + Syria's use of barrel bombs against rebels was condemned.
  - The use of force in physics is explained.

verb use
  code: ASSAULT 175 crowd-control
  recipient: against | against@obj | on | on@obj
  if: obj=tear gas,teargas,water cannon,rubber bullet,baton,stun grenade,pepper spray,gas,plastic bullet,live ammunition
  if: subj=police,riot police,soldier,troop,security force,officer,policeman
  unless: sentence^&elsewhere
  unless: sentence^&disaster
  + Kenyan police used tear gas on students.
  - Cooks used gas.

verb usurp
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj@actor | subj=&attacker
  if: obj=power,rule,throne,government
  if: subj=&combatant | subj=army,general,colonel,junta,officer,soldier,rebel,military,guard,militia,militant | subj=Taliban
  unless: sentence^&sport
  unless: sentence^election,vote,ballot
  unless: sentence^&company-words
  + The Fijian army usurped power.

verb vanquish
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + The Sri Lankan army vanquished the Tamil rebels.

verb violate
  code: ASSAULT 196
  recipient: with@obj | with
  if: obj=&truce
  unless: sentence^&elsewhere
  + Serb forces violated the ceasefire with Croatia.
  - The club violated the rules of the league.

verb violate
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Syria violated the ceasefire with Poland.

noun violation
  code: ASSAULT 196
  actor: by | poss | mod
  recipient: against | against@of
  if: of=&truce | mod=ceasefire,cease-fire,truce
  unless: sentence^&elsewhere
  + A ceasefire violation by Indian troops was reported in Kashmir.
  - A violation of copyright was alleged.

noun violence
  code: ASSAULT 180
  actor: by | between | poss
  recipient: against | between
  if: by@actor | between@actor | against@actor | mod=ethnic,sectarian,communal,political,religious,tribal
  unless: sentence^&elsewhere
  unless: mod=domestic,gang | sentence^&entertainment | sentence^&crime
  + Sectarian violence between Sunnis and Shiites killed sixty Iraqis.
  - A campaign against domestic violence began.

verb wage
  code: ASSAULT 190
  recipient: against@obj | against
  if: obj=campaign
  if: obj^&violent-word
  unless: sentence^&elsewhere
  + The IRA waged a bombing campaign against Britain.
  - The charity waged a campaign against smoking.

verb wage
  code: ASSAULT 190
  recipient: on | against | on@obj | against@obj | with | with@obj
  if: obj=war,campaign,insurgency,battle,jihad,guerrilla war,warfare
  unless: sentence^&elsewhere
  unless: on=&not-war | against=&not-war | obj^price | against@obj=&not-war | on@obj=&not-war
  unless: obj=campaign
  + Renamo rebels waged war on Mozambique's government.
  - The ministry waged war on drugs.

verb wage
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Benin waged an offensive against Guyana.

verb war
  code: ASSAULT 190
  actor: subj
  recipient: with | against | with@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker
  if: with@actor | with=&attacker | against@actor | with=protester,demonstrator
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ethiopia warred with Eritrea.

verb ward off
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Armenian troops warded off an Azeri attack.

noun warfare
  code: ASSAULT 190
  actor: by | poss | mod | of | from | light | between
  recipient: on | against | of | in | at | into
  if: by@actor | poss@actor | mod@actor | light@actor | on@actor | against@actor | from@actor | between@actor | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Russian warfare against Ukraine went on.
  - Class warfare divided the choir.

verb waterboard
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + American agents waterboarded prisoners at the base.

verb waylay
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Bandits waylaid soldiers in Chad.

verb whip
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj=civilian,protester,demonstrator,captive,hostage,prisoner,detainee,villager,resident,soldier,family,woman,child,people,population
  if: subj@actor | subj=&attacker | passive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accident
  unless: sentence^&crime
  unless: sentence^&family-crime
  + Sudanese soldiers whipped prisoners.
  - The jockey whipped a horse.

verb widen
  code: ASSAULT 190
  recipient: on@obj | against@obj | against | on | at | in@obj | into@obj | in
  if: subj@actor | subj=&attacker
  if: obj=&attack-noun | obj=offensive,raid,attack,assault,strike,incursion,airstrike,bombardment,ambush,war,campaign of bombing,invasion
  if: on@obj | against@obj | against | on | in@obj | into@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^verbal,cyber,heart,hunger,labour,general
  + Iran widened an attack against Sudan.

verb win back
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Iraqi troops won back the city.
  - Labour won back the city hall.

verb wipe out
  code: ASSAULT 190
  recipient: obj | of@obj | mod@obj
  if: subj@actor | subj=&attacker
  if: obj=attack,assault,offensive,raid,rebel,attacker,militant,incursion,invader,infiltrator,onslaught,insurgent
  if: subj=&forces | subj=&troops | subj=&combatant | subj=army,force,forces,soldier,troop,police,fighter,rebel,defender,crew,guard,navy | subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=critic
  + Algerian troops wiped out the militants.

verb wound
  code: ASSAULT 180
  recipient: obj
  if: obj@person | obj@actor | subj=&weapon,&attacker
  unless: sentence^&elsewhere
  unless: sentence^&accident | obj=pride,feeling,ego,vanity
  + Mortar shells wounded three Indian soldiers.
  - The remark wounded his pride.

verb wreck
  code: ASSAULT 190
  recipient: obj | of@obj | poss@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj@actor | obj=&territory | obj=&strike-target | obj=&building | obj=militant,rebel,convoy,column,patrol,insurgent,position,stronghold,defence,depot,refinery,line,ship,tanker,village
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^&accident
  unless: subj^&disaster
  + Ukrainian drones wrecked the Russian refinery.
  - The truck wrecked a car.

verb wreck
  code: ASSAULT 196
  recipient: with@obj | with | by
  if: subj@actor | passive
  if: obj=&truce | obj=&ceasefires | obj=truce,ceasefire,cease-fire,armistice
  unless: sentence^accuse
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Tunisia wrecked the truce with Gabon.

verb wrest
  code: ASSAULT 190
  recipient: obj | of@obj
  if: subj=&attacker | subj=&weapon | subj=&aircraft | subj=&forces | subj=&combatant | with=&weapon | sentence^&war-word
  if: subj@actor | subj=&attacker | passive
  if: obj=&territory | obj=town,city,village,base,airport,province,hill,bridge,crossing,port,oilfield,island,stronghold,district
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: sentence^election,vote,ballot,poll
  unless: sentence^&accident
  + Kurdish fighters wrested the town from Islamic State.

noun hostage
  code: ASSAULT 181 abduct
  actor: by
  recipient: mod
  if: mod@actor
  unless: sentence^release,free,kill,execute,behead,hold,seize,take,abduct,kidnap,rescue,swap,save,exchange,former,deal,return
  + Norway has had no word of the Norwegian hostage for a week.
  - The rebels released a Spanish hostage.

noun kidnapper
  code: ASSAULT 181 abduct
  actor: mod
  recipient: of
  if: of@actor | of@person
  + The kidnappers of a Danish engineer sent a message to his family.
  - The kidnappers asked for money.

noun captor
  code: ASSAULT 181 abduct
  recipient: poss
  if: poss@actor | poss@person
  + The Finnish journalist's captors sent a video.
  - The captors were silent.

verb surge
  code: ASSAULT 190
  recipient: into
  if: subj=tank,column,troops,troop,army,force,forces,soldier,armour,armor,commando | subj^tank,troops,soldier
  if: into
  unless: sentence^&elsewhere
  unless: sentence^&market
  + A column of Eritrean tanks surged into the border town.
  - Shares surged into the afternoon.

noun action
  code: ASSAULT 190
  actor: poss | by | mod
  recipient: against | in
  if: mod=military
  if: against@actor | in@actor
  unless: sentence^&elsewhere
  unless: sentence^threaten,warn,rule out,consider,possible,option
  + French military action against Mali began last year.
  - Military action is one option.

verb regain
  code: ASSAULT 190
  recipient: from | from@obj
  if: subj=&attacker | subj=&forces | subj@actor
  if: obj=mile,square mile,kilometer,kilometre,territory,ground,village,town,city,district
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&market | sentence^election,poll,seat
  + The Iraqi army has regained forty square miles from the rebels.
  - The party regained ground in the polls.
