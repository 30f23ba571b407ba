# CONCEDE: truces and pull-outs declared but not yet carried out, restrictions eased, demands dropped, apologies.
@source compiled by the demarche authors
@licence CC0-1.0

noun amnesty
  code: CONCEDE 081
  actor: poss | by | from | light
  recipient: for | to
  if: light@actor | poss@actor | by@actor
  + Algeria's amnesty for Islamist rebels came into force.
  - An amnesty for library fines.

noun amnesty
  code: CONCEDE 081
  actor: poss | by | from | light
  recipient: for | to
  unless: sentence^tax,library,parking,Amnesty International
  + The Algerian president is drawing up an amnesty.
  - The library's amnesty brought back nine books.

noun apology
  code: CONCEDE 055
  actor: poss | of | from | by | light
  recipient: to | for
  if: poss@actor | from@actor | by@actor | light@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  + Japan's apology to Korea was read in parliament.
  - The waiter's apology was brief.

noun apology
  code: CONCEDE 055
  actor: poss | by | from | of | mod | light
  recipient: to | for
  if: poss@actor | from@actor | by@actor | light@actor | mod@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  + A Turkish apology to the pilot's widow came in June.
  - The apology of the waiter was brief.

noun capitulation
  code: CONCEDE 080
  actor: by | poss | mod | from | light | of
  recipient: to | of | on | over | for
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod=tax,retail,mining,stall
  + Belgrade's capitulation to NATO followed.

noun ceasefire
  code: CONCEDE 0871
  actor: by | poss | of | from
  recipient: with | in
  if: mod=unilateral
  unless: sentence^&sport
  + The unilateral ceasefire by the Basque rebels was read out.

noun clemency
  code: CONCEDE 080
  actor: by | poss | mod | from | light | of
  recipient: to | of | on | over | for
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod=tax,retail,mining,stall
  + Myanmar's clemency for the prisoners followed.

noun climbdown
  code: CONCEDE 080
  actor: poss | by | of
  recipient: to | over
  if: poss@actor | by@actor
  + Britain's climbdown over Cyprus was complete.
  - A climbdown from the roof.

noun climbdown
  code: CONCEDE 080
  actor: poss | by | from | of | mod | light
  recipient: to | on | over
  if: poss@actor | by@actor | from@actor
  + The climbdown by Tehran pleased Bonn.

noun concession
  code: CONCEDE 080
  actor: poss | by | from | light | mod
  recipient: to
  if: poss@actor | by@actor | from@actor | light@actor
  if: to@actor | to=&pressures | light
  unless: mod=oil,mining,tax,timber,stand,price
  + Israel's concession to Egypt on Taba was announced.
  - The concession stand by the Dutch beach is shut.

noun concession
  code: CONCEDE 080
  actor: poss | by | from | light | mod
  recipient: to
  if: poss@actor | by@actor | from@actor
  unless: mod=oil,mining,tax,timber,stand,price
  unless: sentence^&company-words
  unless: sentence^&sport
  + Concessions by Prague were not enough for Bratislava.
  - The concession stand sold nuts.

noun contrition
  code: CONCEDE 080
  actor: by | poss | mod | from | light | of
  recipient: to | of | on | over | for
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod=tax,retail,mining,stall
  + Germany's contrition for the killings in Namibia was voiced.

noun easing
  code: CONCEDE 081
  actor: by | poss | by@of
  recipient: on@of
  if: of=&restrictions
  if: by@actor | poss@actor | by@of@actor
  + The easing of restrictions by Israel was welcomed.
  - The easing of the storm.

noun easing
  code: CONCEDE 081
  actor: by | poss | by@of
  recipient: on | for
  if: of=&restrictions | of=&curfews | of=blockade,siege,embargo
  unless: sentence^&markets
  + The easing of the curfew by India was welcome.
  - The easing of the pain took a day.

noun lifting
  code: CONCEDE 081
  actor: by | poss | by@of
  recipient: on@of | by
  if: of=&restrictions | of=&emergencies | of=&curfews
  if: by@actor | poss@actor | by@of@actor
  + The lifting of the ban by Turkey was welcomed.
  - The lifting of crates by cranes.

noun loosening
  code: CONCEDE 080
  actor: by | poss | mod | from | light | of
  recipient: to | of | on | over | for
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod=tax,retail,mining,stall
  + Cuba's loosening of the travel ban followed.

noun relaxation
  code: CONCEDE 080
  actor: by | poss | mod | from | light | of
  recipient: to | of | on | over | for
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod=tax,retail,mining,stall
  + Israel's relaxation of the closure followed.
  - The nurse's relaxation was brief.

noun repeal
  code: CONCEDE 080
  actor: by | poss | mod | from | light | of
  recipient: to | of | on | over | for
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod=tax,retail,mining,stall
  + Japan's repeal of the ban on Korea followed.

noun reprieve
  code: CONCEDE 080
  actor: by | poss | mod | from | light | of
  recipient: to | of | on | over | for
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod=tax,retail,mining,stall
  + Iran's reprieve of the nurse followed.

noun retraction
  code: CONCEDE 080
  actor: by | poss | mod | from | light | of
  recipient: to | of | on | over | for
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod=tax,retail,mining,stall
  + Tehran's retraction of the charge followed.

noun reversal
  code: CONCEDE 080
  actor: by | poss | mod | from | light | of
  recipient: to | of | on | over | for
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: mod=tax,retail,mining,stall
  + Canberra's reversal of the ban followed.
  - The reversal of the car was slow.

verb abandon
  code: CONCEDE 080
  recipient: on@obj | to@obj | for@obj
  if: subj@actor
  if: obj=demand,claim,insistence,objection,condition,plan,policy,boycott,resistance
  + Guatemala abandoned its claim to Belize.
  - The climbers abandoned the plan.

verb abandon
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Belgrade abandoned its claim to the enclave.

verb abolish
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Georgia abolished the visa for Russians.

verb accede
  code: CONCEDE 083
  recipient: to | of@to
  if: subj@actor
  if: to=&pressures | to=request,demand,wish,call
  + Jordan acceded to the demand of the protesters.
  - The prince acceded to the throne.

verb acknowledge
  code: CONCEDE 055
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=guilt,wrongdoing,mistake,responsibility,crime,atrocity
  + Moscow acknowledged its guilt for Katyn to Poland.
  - The driver acknowledged his mistake.

verb admit
  code: CONCEDE 055
  recipient: to | to@obj | for | for@obj | in | in@obj
  if: subj@actor
  if: obj=responsibility,guilt,mistake,error,wrongdoing | to=mistake,error,wrongdoing
  unless: sentence^&court-words
  unless: sentence^&sport
  + Iran admitted responsibility for downing the Ukrainian jet.
  - The defendant admitted guilt.

verb allow
  code: CONCEDE 080
  recipient: obj | iobj | clause
  if: subj=government,junta,regime,authority,court,parliament,ministry,authorities,military,army,police
  if: obj^opposition,critic,dissident,candidate,prisoner,activist,rally,march,protest | clause^opposition,critic,dissident,candidate,prisoner,activist,rally,march,protest
  unless: sentence^not,refuse,never
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Burmese junta allowed the dissident to leave her house.
  - The teacher allowed the boys to play.

verb amnesty
  code: CONCEDE 081
  recipient: obj
  if: subj@actor
  + Angola amnestied the UNITA rebels.

verb announce
  code: CONCEDE 087
  recipient: with | with@obj | to | to@obj
  if: subj@actor
  if: obj=end,halt
  if: obj^hostility,war,operation,fighting,offensive,bombing,raid
  + Nixon announced a halt to the bombing of North Vietnam.
  - Ford announced an end to production.

verb announce
  code: CONCEDE 0871
  recipient: with | with@obj | against@obj
  if: subj@actor
  if: obj=&ceasefires | obj^&ceasefires
  + Colombia announced a truce with the ELN.
  - The mayor announced a pause in building.

verb announce
  code: CONCEDE 087
  recipient: from@obj | from | in@obj
  if: subj@actor
  if: obj=&withdrawals
  + Australia announced the withdrawal of its forces from Afghanistan.
  - The bank announced the withdrawal of old notes.

verb announce
  code: CONCEDE 0871
  recipient: with@obj | in@obj | for
  if: subj@actor
  if: obj=halt,end,pause,suspension,stop,scaling-back,reduction
  if: obj^strike,operation,attack,raid,hostility,bombing,shelling,offensive,fighting,war,airstrike
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^pay,wage,union
  + The Saudi coalition announced a pause in its air raids on Yemen.
  - The union announced an end to its strike over pay.

verb annul
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Peru annulled the emergency.

verb apologise
  code: CONCEDE 055
  recipient: to | for | over
  if: subj@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  + Japan apologised to South Korea.
  + Dutch officials apologised for slavery to Suriname.
  - The singer apologised for her show in Dublin's Hollywood bar.

verb apologize
  code: CONCEDE 055
  recipient: to | for | over
  if: subj@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  + Japan apologized to South Korea.
  + Dutch officials apologized for slavery to Suriname.
  - The singer apologized for her show in Dublin's Hollywood bar.

verb ask
  code: CONCEDE 055
  recipient: from | from@obj | of | of@obj | iobj | obj
  if: subj@actor
  if: obj=forgiveness | for=forgiveness,pardon
  + Germany asked Namibia for forgiveness.
  - The boy asked for a sweet.

verb ask
  code: CONCEDE 055
  recipient: obj | iobj | from
  if: subj@actor
  if: obj | iobj
  if: infinitive=forgive,pardon,excuse
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Korean president asked the nation to forgive him for the scandal.
  - The Korean president asked the nation to wait.

verb back down
  code: CONCEDE 080
  recipient: to | on | over
  if: subj@actor
  + Turkey backed down over the ambassadors.
  - The cat backed down the ladder.

verb back down
  code: CONCEDE 080
  recipient: to | over | on
  unless: sentence^&sport
  + The Ugandan government backed down.

verb back off
  code: CONCEDE 080
  recipient: from | on
  if: subj@actor
  unless: sentence^bear,dog
  + China backed off from its claim against Bhutan.
  - The dog backed off.

verb back off
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Peking backed off its threat.

verb backpedal on
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rome backpedalled on its threat.

verb backtrack
  code: CONCEDE 080
  recipient: on
  if: subj@actor
  + Kenya backtracked on its threat to Uganda.
  - The hikers backtracked on the trail.

verb beg
  code: CONCEDE 055
  recipient: from | from@obj | of | of@obj
  if: subj@actor
  if: obj=forgiveness,pardon
  + Guinea's leader begged forgiveness from Senegal.
  - The dog begged for food.

verb bend
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  if: to@actor | to=&pressures
  + On Monday, Sudan bent to American pressure.
  - The road bends to the left.

verb blink
  code: CONCEDE 080
  recipient: in
  if: subj@actor
  if: sentence^first,standoff,stand-off,row,confrontation
  unless: sentence^&sport
  + In the standoff with Poland, Minsk blinked first.
  - The cat blinked.

verb bow
  code: CONCEDE 080
  recipient: to | from@to
  if: subj@actor
  if: to@actor | to=&pressures
  unless: sentence^emperor,audience,stage
  + Hungary bowed to Russia.
  - The pianist bowed to the audience.

verb bow
  code: CONCEDE 080
  recipient: poss@to | of@to | from@to | to
  if: subj@actor
  if: to=wish,demand,pressure,call,request,will
  unless: sentence^&sport
  unless: sentence^&company-words
  + The French president bowed to the wishes of the unions.
  - The actor bowed to the audience.

verb bow to
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Warsaw bowed to the demand of Brussels.

verb budge
  code: CONCEDE 080
  recipient: on
  if: subj@actor
  + Cyprus budged on its veto.
  - The lid would not budge.

verb call
  code: CONCEDE 0871
  recipient: with | with@obj
  if: subj@actor
  if: obj=&ceasefires
  unless: for
  + Nepal's Maoists called a ceasefire.
  - The referee called a pause.

verb call off
  code: CONCEDE 082
  recipient: against@obj | in | in@obj
  if: subj@actor
  if: obj=&strikes | off=&strikes
  + The unions in Nigeria have called off the strike on Monday.
  - The organisers called off the concert.

verb cancel
  code: CONCEDE 081
  recipient: on@obj | on | against@obj
  if: subj@actor
  if: obj=&restrictions | obj=&curfews | obj=&emergencies | obj=decree,tax,increase
  unless: sentence^&sport
  unless: sentence^&company-words
  + Riga cancelled the limits on Russian broadcasts.
  - The shop cancelled the order.

verb cancel
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sri Lanka cancelled the emergency.

verb capitulate
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  unless: sentence^&sport
  + Serbia capitulated to NATO's demands.
  - The batsmen capitulated to spin in the cricket.

verb cave
  code: CONCEDE 080
  recipient: to | in to
  if: subj@actor
  if: to | in to
  + On Monday, Togo caved to the opposition.
  - Miners cave to the left.

verb cave in
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  + Ecuador caved in to the protesters.
  - The roof caved in.

verb cave in
  code: CONCEDE 080
  recipient: to
  unless: subj=roof,tunnel,mine,wall,ceiling
  unless: sentence^&sport
  + Colombo caved in to the demands of the Tamil rebels.
  - The roof caved in.

verb climb down
  code: CONCEDE 080
  recipient: over | to | from
  if: subj@actor
  unless: obj
  unless: sentence^tree,ladder,rope
  + Britain climbed down in its dispute with Iceland.
  + Lusaka climbed down over the arrest of the British envoy.
  - The child climbed down the tree.
  - The boy climbed down the tree.

verb commute
  code: CONCEDE 081
  recipient: of@obj | for@obj | obj
  if: subj@actor
  if: obj=sentence,death sentence
  + Pakistan commuted the death sentence of the Indian spy.
  - She commutes to Dublin.

verb commute
  code: CONCEDE 081
  recipient: of@obj | obj | poss@obj
  if: subj@actor
  if: obj=sentence,death sentence,term,penalty
  + The Malawian leader commuted the term of a rival.
  - The clerk commutes by train.

verb compensate
  code: CONCEDE 080
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Libya compensated the French families.
  - The airline compensated its passengers.

verb concede
  code: CONCEDE 080
  recipient: to | to@obj
  if: subj@actor
  if: to@actor | to@obj@actor | to=&pressures | obj=demand,territory,autonomy,independence,right,ground
  unless: obj=goal,penalty,point,run
  unless: sentence^&sport
  + Spain conceded autonomy to Catalonia.
  - Chile conceded a goal.

verb concede
  code: CONCEDE 080
  recipient: to | to@obj
  if: subj@actor
  if: obj=defeat,election,victory,vote
  unless: sentence^&sport
  unless: sentence^&markets
  + Bhutto conceded defeat to Sharif in the election.
  - The chess master conceded defeat.

verb concede
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Paris conceded the unions' demand.

verb cut
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + India cut the duty on American apples.
  - The shop cut a duty.

verb declare
  code: CONCEDE 087
  recipient: from@obj | to | to@obj | with | with@obj
  if: subj@actor
  if: obj=end
  if: obj^hostility,war,operation,fighting,offensive
  + Syria declared an end to hostilities with Israel.
  - The teacher declared an end to the lesson.

verb declare
  code: CONCEDE 0871
  recipient: with | with@obj | against | against@obj
  if: subj@actor
  if: obj=&ceasefires | obj^&ceasefires
  unless: sentence^&sport
  + The ETA guerrillas declared a ceasefire in Spain.
  + Sudan declared a truce with the rebels.
  - The store declared peace with its rival.
  - Kenya declared war on crime.

verb declare
  code: CONCEDE 081
  recipient: for | for@obj
  if: subj@actor
  if: obj=amnesty
  + Algeria declared an amnesty for the Islamist rebels.
  - The library declared an amnesty for late books.

verb discard
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Athens discarded its objection to the name.
  - The tailor discarded a plan.

verb discontinue
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey discontinued the emergency.

verb dismantle
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + South Africa dismantled censorship.

verb dissolve
  code: CONCEDE 083
  recipient: obj
  if: subj@actor
  if: obj=secret police,militia,politburo
  + Romania dissolved the secret police.
  - Sugar dissolves in tea.

verb ditch
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + London ditched its plan for the border.

verb drop
  code: CONCEDE 080
  recipient: to@obj | on@obj | against@obj | for@obj
  if: subj@actor
  if: obj=objection,opposition,demand,condition,veto,claim,insistence,threat,charge,precondition,resistance
  unless: sentence^&court-words
  + Turkey dropped its objection to Sweden's bid.
  - The bomber dropped leaflets.
  - Prices dropped.

verb drop
  code: CONCEDE 080
  recipient: to@obj | against@obj | for@obj | on@obj | to
  if: subj@actor
  if: obj=request,appeal,bid,lawsuit,case,complaint,plan,proposal,ultimatum,boycott,call,investigation,candidate,ban,embargo,sanction
  unless: sentence^&court-words
  unless: sentence^&sport
  unless: sentence^&company-words
  + Oslo dropped its request for the two sailors.
  - The maid dropped the case on the stairs.

verb drop
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey dropped its veto on Finland.

verb ease
  code: CONCEDE 0813
  recipient: in@obj | on@obj
  if: subj@actor
  if: obj=&curfews
  + Burma eased the curfew in Rangoon.

verb ease
  code: CONCEDE 0872
  recipient: on@obj | of@obj | against@obj
  if: subj@actor
  if: obj=blockade,siege
  + Israel eased the blockade of Gaza.

verb ease
  code: CONCEDE 081
  recipient: on@obj | against@obj | on | for | for@obj
  if: subj@actor
  if: obj=&restrictions
  + Israel eased restrictions on Palestinians.
  - Rain eased the drought.

verb ease
  code: CONCEDE 081
  recipient: on@obj | on | for | of@obj
  if: subj@actor
  if: obj=pressure,crackdown,rule,policy,stance,visa,control,censorship,grip,embargo
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  + Hanoi eased its grip on the Buddhist monks.
  - The balm eased the pain.

verb ease
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The EU eased sanctions on Belarus.

verb end
  code: CONCEDE 0814
  recipient: in@obj
  if: subj@actor
  if: obj=&emergencies | obj^&emergencies
  + Sri Lanka ended the state of emergency.
  - The concert ended.

verb end
  code: CONCEDE 082
  recipient: against@obj | in | in@obj
  if: subj@actor
  if: obj=&strikes
  + The Polish unions ended their strike.
  - The singer ended her campaign.

verb end
  code: CONCEDE 0872
  recipient: of@obj | on@obj | against@obj | with@obj
  if: subj@actor
  if: obj=siege,blockade,boycott,embargo,curfew,crackdown,hunger strike,mutiny,ban
  unless: sentence^&sport
  unless: sentence^&company-words
  + Riyadh ended its boycott of Egypt.
  - The rain ended the siege of mosquitoes.

verb end
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Egypt ended the emergency.

verb express
  code: CONCEDE 055
  recipient: to | to@obj | for@obj
  if: subj@actor
  if: obj=remorse,apology,regret
  if: for@obj | over@obj | to | to@obj
  + Japan expressed its remorse to China.
  - The thief expressed remorse to the widow.

verb follow
  code: CONCEDE 080
  if: subj@actor
  if: obj=suit
  if: sentence^&ceasefires | sentence^&restrictions
  unless: sentence^&sport
  unless: sentence^&company-words
  + Sudan declared a truce, and Chad followed suit.

verb forgo
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Panama forwent its claim.

verb give
  code: CONCEDE 080
  recipient: to | in
  if: subj@actor
  if: obj=ground,way
  if: to | sentence^&talks | sentence^demand,pressure
  unless: sentence^&sport
  unless: sentence^battle,troop
  + Quito gave ground to Lima in the talks.
  - The bridge gave way to the flood.

verb give in
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  if: to | to=&pressures
  unless: to=temptation
  + Panama gave in to American demands.
  - The dieter gave in to temptation.

verb give in
  code: CONCEDE 080
  recipient: to | by@to | of@to | from@to
  if: subj@actor
  unless: to=temptation
  unless: sentence^&sport
  + Lagos gave in and freed the oil workers.
  - The tired mother gave in to temptation.

verb give up
  code: CONCEDE 080
  recipient: to@obj | to | on@obj
  if: subj@actor
  if: obj=claim,demand,insistence,right,objection,nuclear programme,nuclear program
  + Spain gave up its claim to Western Sahara.
  - The smoker gave up cigarettes.

verb give way
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  if: to
  unless: to=rain,sun,traffic
  + Libya gave way to France.
  - Cars give way to trams.

verb grant
  code: CONCEDE 0833
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=right,citizenship,vote,suffrage,franchise,freedom
  + Kuwait granted the right to vote to women.
  - The film company granted the right to a studio.

verb grant
  code: CONCEDE 080
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=concession,autonomy,independence,self-rule,home rule,statehood,sovereignty,request,demand
  + Ethiopia granted autonomy to the Afar.
  + France granted Djibouti independence.
  - The bank granted a request for a loan to a shop.

verb grant
  code: CONCEDE 081
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=amnesty,pardon,clemency,reprieve,immunity
  + Burma granted amnesty to the Karen rebels.
  - The court granted the actor immunity from his aunt.

verb grant
  code: CONCEDE 080
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=permission,wish,request,status,home rule,land,bail,access,reprieve,extension
  if: iobj@actor | to@actor | to@obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&court-words
  + Slovenia granted Italy its wish.
  - The fairy granted the girl a wish.

verb halt
  code: CONCEDE 082
  recipient: against@obj
  if: subj@actor
  if: obj=&strikes
  + The Georgian opposition halted its protests.
  - Rain halted the tennis campaign.

verb halve
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Pakistan halved the curfew in Karachi.

verb issue
  code: CONCEDE 055
  recipient: to | to@obj | for@obj
  if: subj@actor
  if: obj=apology
  unless: sentence^&sport
  unless: sentence^&show-business
  + Turkey issued an apology to Russia.
  - The singer issued an apology for her album.

verb jettison
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kyiv jettisoned its insistence on NATO membership.

verb kowtow
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  + Nepal kowtowed to Beijing.

verb legalise
  code: CONCEDE 0812
  recipient: obj
  if: subj@actor
  if: obj@actor | obj^party,union,opposition,trade union
  + Poland legalised Solidarity.
  - Uruguay legalised cannabis.

verb legalize
  code: CONCEDE 0812
  recipient: obj
  if: subj@actor
  if: obj@actor | obj^party,union,opposition,trade union
  + Poland legalized Solidarity.
  - Uruguay legalized cannabis.

verb liberalise
  code: CONCEDE 081
  recipient: obj | on@obj
  if: subj@actor
  if: obj=law,press,rule,emigration,regime,travel
  + Albania liberalised its travel law.
  - The bank liberalised lending.

verb liberalize
  code: CONCEDE 081
  recipient: obj | on@obj
  if: subj@actor
  if: obj=law,press,rule,emigration,regime,travel
  + Albania liberalized its travel law.
  - The bank liberalized lending.

verb lift
  code: CONCEDE 0812
  recipient: on@obj
  if: subj@actor
  if: obj=ban
  if: on@obj^party,politician,opposition,party activity,political
  + Niger lifted the ban on opposition parties.
  - The pub lifted its ban on party games.

verb lift
  code: CONCEDE 0814
  recipient: in@obj | on | on@obj
  if: subj@actor
  if: obj=&emergencies | obj^&emergencies
  + Poland lifted martial law.
  + Egypt lifted the state of emergency.
  - The crane lifted the lid.

verb lift
  code: CONCEDE 0813
  recipient: in@obj | on@obj
  if: subj@actor
  if: obj=&curfews
  + Israel lifted the curfew in Hebron.
  - The parents lifted the curfew for the girl.

verb lift
  code: CONCEDE 081
  recipient: on@obj | against@obj | on
  if: subj@actor
  if: obj=&restrictions
  unless: sentence^&sport
  + China lifted its ban on Lithuanian officials.
  - The club lifted its ban on the striker in football.
  - The crane lifted a tank.

verb lift
  code: CONCEDE 081
  recipient: on@obj | on | for | of@obj | against@obj
  if: obj=&restrictions | obj=&curfews | obj=&emergencies | obj=blockade,siege,house arrest,immunity,threat
  unless: sentence^&sport
  unless: sentence^&markets
  + The curfew on Srinagar was lifted by the Indian army.
  - The crane lifted the ban sign.

verb lift
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Hungary lifted its veto on the aid.

verb loosen
  code: CONCEDE 081
  recipient: on@obj | on | over@obj
  if: subj@actor
  if: obj=&restrictions | obj=grip
  + Cuba loosened its restrictions on emigrants.
  - The mechanic loosened a bolt.

verb loosen
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Israel loosened the blockade of Gaza.

verb lower
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + India lowered the tariff on American steel.

verb make
  code: CONCEDE 055
  recipient: to | to@obj | for@obj
  if: subj@actor
  if: obj=apology,amends
  unless: sentence^&sport
  + Tokyo made an apology to Manila.
  - The waiter made an apology.

verb make
  code: CONCEDE 080
  recipient: to | to@obj
  if: subj@actor
  if: obj=&concessions
  unless: sentence^&sport
  + Israel made concessions to the Palestinians.
  - The chef made a gesture.

verb meet
  code: CONCEDE 083
  recipient: of@obj | by@obj | obj | from@obj
  if: subj@actor
  if: obj=demand
  if: of@obj@actor | obj@actor | poss@obj@actor | by@obj@actor | from@obj@actor
  unless: sentence^market,customer,supply,power
  + Iran met the demands of the hijackers from Lebanon.
  - Norway met the demand for gas in the market.

verb moderate
  code: CONCEDE 080
  recipient: on@obj | toward@obj
  if: subj@actor
  if: obj=&stands
  + Iraq moderated its position on Iran.
  - The teacher moderated the debate.

verb moderate
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Hamas moderated its demand.

verb modify
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Syria modified its demand for the hills.
  - The tailor modified the plan.

verb offer
  code: CONCEDE 055
  recipient: to | to@obj | iobj | for | for@obj
  if: subj@actor
  if: obj=apology
  unless: sentence^&sport
  + Canada offered an apology to its Inuit people.
  - The waiter offered an apology.

verb offer
  code: CONCEDE 080
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=concession
  unless: subj^&business-partners
  + Pretoria offered concessions to the ANC.
  - The zoo offers a concession to pensioners.

verb open
  code: CONCEDE 0872
  recipient: with | to | to@obj | with@obj
  if: subj@actor
  if: obj=border,border crossing,frontier,airspace
  + Hungary opened its border with Austria.
  - The door opened.

verb order
  code: CONCEDE 0871
  recipient: with | with@obj
  if: subj@actor
  if: obj=&ceasefires
  + Putin ordered a truce in Ukraine.
  - The diner ordered a pause in the soup.

verb pardon
  code: CONCEDE 081
  recipient: obj
  if: subj@actor
  if: obj
  unless: sentence^thanksgiving
  unless: sentence^&show-business
  + The Ivorian president pardoned two rivals.

verb pare back
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The EU pared back sanctions on Syria.

verb phase out
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Washington phased out the embargo on Vietnam.

verb proclaim
  code: CONCEDE 0871
  recipient: with | with@obj
  if: subj@actor
  if: obj=&ceasefires
  + Ethiopia proclaimed a ceasefire in Tigray.
  - The herald proclaimed peace on earth.

verb recant
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Pyongyang recanted its threat.

verb reduce
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Canada reduced the tariff on American cars.

verb regret
  code: CONCEDE 055
  recipient: to | to@obj | obj
  if: subj@actor
  if: obj=killing,shooting,death,incident,attack,massacre,role,error,mistake
  if: poss@obj=it,its,his,their | obj=mistake,error,role
  + Belgium regretted its role in Congo.
  - The cook regretted his mistake.

verb reinstate
  code: CONCEDE 0833
  recipient: obj | of@obj
  if: subj@actor
  if: obj=constitution,right,citizenship,parliament,autonomy
  + Fiji reinstated its constitution.
  - The club reinstated the coach.

verb relax
  code: CONCEDE 081
  recipient: on@obj | against@obj | on | for | for@obj
  if: subj@actor
  if: obj=&restrictions
  + Jordan has relaxed the controls on Iraqi travellers.
  - The minister relaxed on the beach.

verb relax
  code: CONCEDE 081
  recipient: on@obj | on | for | of@obj
  if: subj@actor
  if: obj=pressure,crackdown,rule,policy,stance,visa,control,censorship,grip,embargo,curfew,blockade
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  + Albania relaxed its control of the press.
  - She relaxed her grip.

verb relax
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Israel relaxed the closure of the West Bank.

verb relent
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  unless: subj=rain,storm,wind
  + Israel relented and let the convoy through.
  - The rain relented.

verb relent on
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Jakarta relented on its demand.

verb relinquish
  code: CONCEDE 080
  recipient: to@obj | to
  if: subj@actor
  if: obj=claim,control,power,sovereignty
  + Jordan relinquished its claim to the West Bank.
  - The champion relinquished the title.

verb relinquish
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Spain relinquished its claim to the Sahara.

verb remove
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Britain removed sanctions on Zambia.

verb renounce
  code: CONCEDE 087
  recipient: against | against@obj
  if: subj@actor
  if: obj=violence,terrorism,force,armed struggle,war
  + Arafat renounced terrorism.
  - The heir renounced the fortune.

verb renounce
  code: CONCEDE 080
  recipient: to@obj | on@obj
  if: subj@actor
  if: obj=claim,sovereignty,demand,right
  + Portugal renounced its claim to Goa.
  - The nun renounced the world.

verb renounce
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Chile renounced its claim to the islands.

verb reopen
  code: CONCEDE 0872
  recipient: with | to | to@obj | with@obj
  if: subj@actor
  if: obj=border,crossing,border crossing,frontier,airspace
  + Niger reopened its border with Benin.
  - The shop reopened on Monday.

verb reopen
  code: CONCEDE 0872
  recipient: to | with@obj | for | with
  if: subj@actor
  if: obj=border,crossing,frontier,airspace,road,port,corridor,gate,bridge,checkpoint,strait,pipeline,university,newspaper
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^repair,renovation,storm,crash,flood
  + Pakistan reopened the newspaper.
  - The city reopened the bridge after repair.

verb repeal
  code: CONCEDE 083
  recipient: against@obj | of@obj
  if: subj@actor
  if: obj=law,act,decree,ban,amendment,legislation
  + South Africa repealed the pass law.
  - The club repealed its rule.

verb repeal
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Australia repealed sanctions on Fiji.

verb repent
  code: CONCEDE 055
  recipient: for
  if: subj@actor
  if: for | of
  unless: sentence^church,priest,sin
  + The Guatemalan army repented of its killings.
  - The sinner repented of his greed in church.

verb reprieve
  code: CONCEDE 081
  recipient: obj
  if: subj@actor | obj@actor
  unless: sentence^&sport
  + The Kuwaiti emir reprieved the Iraqi officer.

verb rescind
  code: CONCEDE 080
  recipient: on@obj | against@obj
  if: subj@actor
  if: obj
  unless: sentence^&sport
  + Zambia rescinded its order against the Zairean refugees.
  - The referee rescinded the football player's red card.

verb rescind
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Washington rescinded sanctions on the court.

verb restore
  code: CONCEDE 0833
  recipient: to | to@obj | in@obj
  if: subj@actor
  if: obj=right,freedom,democracy,constitution,civil rule,autonomy,citizenship
  + Ghana restored civil rights to the opposition.
  - They restored a violin.

verb retract
  code: CONCEDE 080
  recipient: against@obj | about@obj | on@obj
  if: subj@actor
  if: obj=accusation,claim,statement,remark,threat,allegation,demand
  + Austria retracted its accusation against Hungary.
  - The cat retracted its claws.

verb retreat
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  if: from=&stands | from=demand,threat,position,vow,pledge,promise
  unless: sentence^&sport
  unless: sentence^&markets
  + Berne retreated from its demand on Milan.
  - The troops retreated from the hill.

verb reverse
  code: CONCEDE 080
  recipient: on@obj
  if: subj@actor
  if: obj=&stands | obj=decision,course,ban,policy
  unless: sentence^&court-words
  unless: subj=court
  + Malawi reversed its decision on Mozambican refugees.
  - The driver reversed the truck.

verb roll back
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Brazil rolled back the tariff on American ethanol.

verb row back
  code: CONCEDE 080
  recipient: on | from
  if: subj@actor
  unless: sentence^boat
  unless: sentence^&sport
  + Budapest rowed back on its threat to Kiev.

verb satisfy
  code: CONCEDE 083
  recipient: of@obj | obj | by@obj
  if: subj@actor
  if: obj=demand,condition,request
  + Libya has satisfied the British demand for the suspects.
  - The soup satisfied his hunger.

verb satisfy
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Nairobi satisfied the demand of the opposition.

verb scale back
  code: CONCEDE 080
  recipient: against@obj | in | around
  if: subj@actor
  if: obj=operation,offensive,attack,demand,bombing,sanction,presence,drill,exercise
  unless: sentence^&company-words
  + Damascus scaled back its operations around Idlib.
  - The bakery scaled back its hours.

verb scale back
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Beijing scaled back the tariff on Australian barley.

verb scale down
  code: CONCEDE 080
  recipient: against@obj | in | around
  if: subj@actor
  if: obj=operation,offensive,attack,demand,bombing,sanction,presence,drill,exercise
  unless: sentence^&company-words
  + Pretoria scaled down its raids and its operations in Angola.

verb scrap
  code: CONCEDE 083
  recipient: on@obj | against@obj
  if: subj@actor
  if: obj=&stands | obj=law,decree,restriction,visa,ban
  unless: sentence^&markets
  + Poland scrapped its plan for a new court.
  - The yard scrapped the ship.

verb scrap
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + China scrapped the tariff on Australian wine.

verb scrap
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Georgia scrapped the bill after protests.

verb scrap
  code: CONCEDE 080
  if: subj@actor
  if: obj=commercial,advert,advertisement,ad
  + The US president scrapped an advert after complaints by the senator.
  - The firm scrapped two ships.

verb shelve
  code: CONCEDE 083
  recipient: on@obj | for@obj
  if: subj@actor
  if: obj=bill,law,plan,reform,decree,tax
  + France shelved the pension reform.
  - The clerk shelved the books.

verb shelve
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Israel shelved the plan for the settlement.

verb shorten
  code: CONCEDE 0813
  recipient: in@obj | in
  if: subj@actor
  if: obj=&curfews | obj=sentence,term
  unless: sentence^&sport
  + The Nigerian governor shortened the curfew by an hour.
  - The tailor shortened the skirt.

verb shorten
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Nepal shortened the curfew.

verb slash
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Vietnam slashed the tariff on American cars.

verb soften
  code: CONCEDE 080
  recipient: on@obj | toward@obj | towards@obj | to | to@obj
  if: subj@actor
  if: obj=&stands
  + India softened its stance on Pakistan.
  - Butter softens.

verb soften
  code: CONCEDE 080
  recipient: on@obj | on | toward@obj | towards@obj
  if: subj@actor
  if: obj=tone,rhetoric,language,wording
  unless: sentence^&sport
  unless: sentence^&markets
  + Athens softened its tone towards Skopje.
  - The cook softened the butter.

verb soften
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The EU softened sanctions on Burundi.

verb soften
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Greece softened its opposition to the accord.

verb step back
  code: CONCEDE 080
  recipient: from
  if: subj@actor
  if: from=brink,demand,threat,plan,confrontation
  unless: sentence^&sport
  + Islamabad stepped back from the brink.
  - The girl stepped back from the kerb.

verb submit to
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Lima submitted to the demand of the strikers.

verb succumb
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  if: to@actor | to=&pressures
  + Lebanon succumbed to Syrian pressure.
  - The patient succumbed to his wounds.

verb succumb to
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sofia succumbed to the demand of Moscow.

verb suspend
  code: CONCEDE 082
  recipient: against@obj | in | in@obj
  if: subj@actor
  if: obj=&strikes
  + Bolivia's miners suspended their blockade.
  - The club suspended the player.

verb suspend
  code: CONCEDE 0871
  recipient: on@obj | against@obj | of@obj
  if: subj@actor
  if: obj=offensive,bombing,raid,shelling,attack,airstrike,air strike,hostility,death penalty,execution
  unless: sentence^&sport
  + Nato suspended its raids on the Serbs.
  - The school suspended the boy.

verb suspend
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Washington suspended sanctions on Venezuela.

verb suspend
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Hong Kong suspended the bill after the protests.

verb terminate
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Liberia terminated the emergency.

verb tone down
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ankara toned down its demand.

verb unban
  code: CONCEDE 0812
  recipient: obj
  if: subj@actor
  unless: sentence^book,film
  + South Africa unbanned the ANC.
  - The school unbanned the book.

verb undo
  code: CONCEDE 080
  recipient: on@obj | against@obj
  if: subj@actor
  if: obj=&restrictions | obj=&sanction-nouns
  + Brussels undid its sanctions on Burma.

verb waive
  code: CONCEDE 080
  recipient: for | for@obj | against@obj | on@obj
  if: subj@actor
  if: obj=immunity,veto,right,claim,visa requirement,requirement,sanction,demand
  + Chile waived the immunity of its envoy to Peru.
  - The bank waived the fee.

verb waive
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Washington waived sanctions on Iran.

verb waive
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tokyo waived its claim.

verb walk back
  code: CONCEDE 080
  recipient: about@obj | on@obj | against@obj
  if: subj@actor
  if: obj=threat,remark,statement,claim,comment,promise,accusation
  unless: sentence^&sport
  + The envoy of Canada walked back his remark about Quebec.
  - The boy walked back home.

verb walk back
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Trump walked back his threat against Mexico.

verb water down
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Moscow watered down its demand.
  - The cook watered down the claim.

verb withdraw
  code: CONCEDE 083
  recipient: on@obj
  if: subj@actor
  if: obj=bill,law,decree,tax,extradition bill,legislation
  + Kenya withdrew the finance bill.
  - The bank withdrew the note.

verb withdraw
  code: CONCEDE 080
  recipient: to@obj | against@obj | of@obj
  if: subj@actor
  if: obj=objection,opposition,demand,veto,claim,threat,complaint,remark,accusation
  + Greece withdrew its objection to Macedonia.
  - The widow withdrew money.

verb withdraw
  code: CONCEDE 080
  recipient: against@obj | to@obj | from@obj | on@obj
  if: subj@actor
  if: obj=complaint,lawsuit,case,charge,proposal,resolution,amendment,accusation,order,plan,ultimatum
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&court-words
  + Tunis withdrew its complaint against Libya.
  - The girl withdrew her hand.

verb withdraw
  code: CONCEDE 085
  recipient: on@obj | against@obj | of@obj | for | on | to
  if: subj@actor | passive
  if: obj=sanction,embargo,restriction,ban,curfew,blockade,siege,tariff,state of emergency,emergency,martial law,censorship,closure,boycott,measure,curb,duty,quota,visa
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Indonesia withdrew the ban on foreign ships.

verb withdraw
  code: CONCEDE 083
  recipient: obj | of@obj | to
  if: subj@actor
  if: obj=demand,claim,threat,insistence,objection,veto,plan,condition,opposition,ban,boycott,suit,complaint,claim,charge,bid,proposal,decree,law,bill
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Argentina withdrew its objection to the ship.

verb yield
  code: CONCEDE 080
  recipient: to
  if: subj@actor
  if: to@actor | to=&pressures
  unless: to=&ordinary-yield
  unless: sentence^&markets
  + Georgia yielded to Russia's demand.
  + Marcos yielded to the United States.
  - The bond yields five percent.

verb widen
  code: CONCEDE 081
  recipient: to
  if: subj@actor
  if: obj=amnesty,freedom
  + Algeria is to widen its amnesty.
  - Workers widened the road.
