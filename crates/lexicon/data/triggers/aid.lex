# AID: money, arms, relief and asylum given.
@source compiled by the demarche authors
@licence CC0-1.0

verb accept
  code: AID 075
  recipient: obj
  if: obj=&refugee-word
  if: subj@actor
  + Australia accepted Kosovar refugees.
  - The university accepted migrant pupils' papers.

verb admit
  code: AID 075
  recipient: obj
  if: obj=&refugee-word
  + Canada admitted Vietnamese refugees.
  - The minister admitted a mistake.

verb advance
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + The World Bank advanced a loan to Chad.

verb advise
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + US officers advised the Iraqi army.
  - The nurse advised the mother.

verb agree
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rwanda agreed a loan to Canada.

verb aid
  code: AID 070
  recipient: obj
  if: subj@actor
  if: obj@actor | obj=&attacker,refugee
  unless: passive | obj=people,it | sentence^&market
  + South Africa aided Mozambican rebels.
  - The drug aided recovery.

noun airdrop
  code: AID 073
  actor: poss | by | mod | light
  recipient: to | over | into | to@of
  if: of=&aid-noun | mod=aid,food,humanitarian,relief
  + French airdrops of food over Gaza resumed.

verb airdrop
  code: AID 073
  recipient: to | to@obj | over | over@obj | into | into@obj | on | on@obj
  if: obj=&aid-noun | of@obj=&aid-noun
  + Jordan airdropped food to Palestinians in Gaza.

noun airlift
  code: AID 073
  actor: poss | by | mod | light
  recipient: to | for | into | to@of
  if: of=&aid-noun | mod=relief,aid,food,humanitarian,supply | to@actor | into@actor
  + A German airlift of food to Ethiopia began.
  - The airlift of a bull from the cliff was filmed.

verb airlift
  code: AID 073
  recipient: to | to@obj | into | into@obj | for | for@obj
  if: obj=&aid-noun | of@obj=&aid-noun | obj=&arms | of@obj=&arms
  + The United States airlifted food to Rwanda.
  - The skier was airlifted to hospital.

verb airlift
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Cuba airlifted emergency assistance to Rwanda.

verb allocate
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: obj^&money-word
  if: to@actor | to@obj@actor | for@actor | for@obj@actor | to=&needy | for=&needy
  if: subj@actor
  unless: sentence^&market | sentence^&sporting
  + Norway allocated 40 million dollars to Malawi.
  - The council allocated money to the pool.

verb allot
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Japan allotted a grant to Laos.
  - The school allotted a room to him.

verb announce
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Egypt announced relief to Nepal.

verb announce
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Burundi announced a grant to Malawi.

verb arm
  code: AID 072
  recipient: obj
  if: subj@actor
  if: obj@actor | obj=&attacker
  unless: obj=&arms
  unless: with=knife,knowledge,umbrella | with@obj=knife,knowledge,umbrella | obj=himself,herself,itself,themselves
  + Zaire has been arming Angolan rebels.
  - The guide armed tourists with umbrellas.

verb arrange
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + India arranged a shipment of food to Norway.

verb arrange
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Malawi arranged a credit to Ghana.

verb arrive
  code: AID 073
  actor: from
  recipient: in | for | for@obj
  if: subj=convoy,aid,food,relief,aid convoy,supply,shipment,planeload
  if: subj^&aid-noun
  + A relief convoy from Turkey arrived in Sarajevo.
  - The guests arrived with food.

verb arrive
  code: AID 074
  recipient: in | at | on
  if: subj=&peacekeeper | subj^peacekeeping,peacekeeper,blue helmet
  unless: sentence^&elsewhere
  + Uruguayan peacekeepers arrived in Haiti.
  - The guests arrived in Paris.

verb assign
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Sweden assigned funds to Malawi.
  - The boss assigned funds to a shop.

verb assist
  code: AID 070
  recipient: obj
  if: subj@actor
  if: obj@actor | obj=&needy
  if: with=&aid-noun | with@obj=&aid-noun | obj=&needy | obj=&attacker | with=&arms | with@obj=&arms
  unless: sentence^&sporting
  + UN agencies assisted Liberian refugees.
  - The winger assisted his teammate.

verb assist
  code: AID 070
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sporting | sentence^&market | obj=police,inquiry,investigation,prosecutor | subj=&company
  + American advisers assisted Colombian troops.
  - The firm assisted the police with an inquiry.

verb authorize
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Washington authorized aid to Israel.

verb award
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + The EU awarded a grant to Moldova.
  - The jury awarded a prize to him.

verb award
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kenya awarded a loan to Egypt.

verb bail out
  code: AID 071
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: obj=bank,lender,company,airline,pilot
  + The IMF bailed out Mexico.
  - The pilot bailed out over the sea.

noun bailout
  code: AID 071
  actor: poss | by | mod | from | light
  recipient: of | for | to
  if: of@actor | for@actor
  unless: of=bank,company
  + The IMF bailout of Argentina was agreed in Washington.
  - The bailout of the carmaker cost billions.

verb bankroll
  code: AID 071
  recipient: obj
  if: subj@actor
  if: obj@actor | obj=&attacker
  unless: poss@obj
  + Saudi Arabia bankrolled Afghan guerrillas.
  - A tycoon bankrolled the film.

verb begin
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Poland began an aid package to Benin.

verb boost
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Poland boosted military aid to Ukraine.

verb bring
  code: AID 073
  recipient: to | to@obj | into | into@obj
  if: obj=&aid-noun | of@obj=&aid-noun
  if: to@actor | into@actor | to=&needy | to@obj=&needy | into | subj@actor
  unless: sentence^&market | subj=&company | obj=water,oil,drug,relief,shelter
  + The Red Crescent brought blankets to Afghan refugees.
  - The waiter brought bread to the table.

verb bring in
  code: AID 073
  recipient: to | for | into
  if: obj=&aid-noun | of@obj=&aid-noun
  if: subj@actor | passive
  unless: sentence^&market | subj=&company
  + Blankets were brought in by the Red Cross.
  - The restaurant brought in bread.

verb cancel
  code: AID 071
  recipient: of@obj | poss@obj | obj
  if: obj=debt
  if: subj@actor
  + Britain cancelled Mozambique's debts.
  - The airline cancelled flights.

verb cancel
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Chad cancelled a grant to Zambia.

verb channel
  code: AID 071
  recipient: to | to@obj
  if: obj=&aid-noun | of@obj=&aid-noun | obj=&arms | of@obj=&arms | obj=money
  if: subj@actor
  if: to@actor | to@obj@actor | to=&attacker | to@obj=&attacker
  + The United States channelled money to Polish unionists.
  - The dam channelled water to farms.

verb channel
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Georgia channelled emergency assistance to Greece.

verb chip in
  code: AID 071
  recipient: to | for
  if: subj@actor
  unless: sentence^&sporting | sentence^&market | sentence^&entertainment
  + Denmark chipped in with two million dollars for Somali refugees.
  - The striker chipped in with a goal in the match.

verb commit
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Sudan committed relief to Bosnia.

verb compensate
  code: AID 071
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: for | for@obj
  unless: subj=&company | sentence^&market
  + Germany compensated Namibia for the colonial killings.
  - The airline compensated passengers.

verb complete
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Benin completed a shipment of food to Guyana.

verb complete
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Peru completed a credit to Fiji.

verb confirm
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Serbia confirmed a loan to Yemen.

verb contribute
  code: AID 070
  recipient: to | to@obj
  if: obj=&aid-noun | of@obj=&aid-noun | obj=&money-word | obj=&forces | obj=&peacekeeper
  if: subj@actor
  unless: to=growth,rise,fall,decline,loss | to@obj=growth,rise,fall,decline,loss | sentence^&market | sentence^&sporting
  + Canada contributed troops to the United Nations.
  - The rain contributed to the decline.

verb convey
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Iran conveyed food to Yemen.

verb deliver
  code: AID 073
  recipient: to | to@obj | for | for@obj | iobj
  if: obj=&aid-noun | of@obj=&aid-noun
  if: subj@actor | to@actor | to@obj@actor | to=&needy | to@obj=&needy | passive | to=&strike-target | to@obj=&strike-target
  unless: subj=&company | subj=courier,milkman,shop,restaurant | sentence^&promise-word
  + The Red Cross delivered food to Sudanese villagers.
  - The restaurant delivered food to offices.

verb deliver
  code: AID 072
  recipient: to | to@obj | iobj
  if: obj=&arms | of@obj=&arms | obj=&aircraft
  if: to@actor | to@obj@actor | iobj@actor
  unless: subj=&company
  + The United States delivered missiles to Taiwan.
  - The plant delivered aircraft to airlines.

verb deliver
  code: AID 072
  recipient: to | to@obj | iobj
  if: obj=&arms | of@obj=&arms | obj=&arms-system,&aircraft,ammunition,battery
  if: passive | subj@actor
  unless: subj=&company | obj=mine | sentence^&market | sentence^&weather-stop
  + Ten Czech tanks were delivered to Syria.
  - The plant delivered aircraft to airlines.

verb deliver
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Qatar delivered an aid package to Uganda.

verb deliver
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Nepal delivered a grant to Sweden.

noun delivery
  code: AID 070
  actor: poss | by | mod | from | light
  recipient: to | for | to@of
  if: of=&aid-noun | mod=aid,relief,food,humanitarian | of=&arms | mod=arms,weapons
  + The delivery of American arms to Saudi Arabia resumed on Monday.
  - The delivery of the baby took an hour.

verb despatch
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Zambia despatched emergency assistance to Serbia.

verb disburse
  code: AID 071
  recipient: to | to@obj
  if: subj@actor
  unless: sentence^&market
  + The International Monetary Fund disbursed a tranche to Ukraine.

verb disburse
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Turkey disbursed relief to Mali.

verb disburse
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Jordan disbursed a credit to Burundi.

verb dispatch
  code: AID 073
  recipient: to | to@obj | for | for@obj
  if: obj=&aid-noun | of@obj=&aid-noun | obj=&rescuer
  + Israel dispatched rescue teams to Turkey.
  - The shop dispatched the parcel.

verb dispatch
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Iran dispatched a shipment of food to Sudan.

verb distribute
  code: AID 073
  recipient: to | to@obj | among
  if: obj=&aid-noun | of@obj=&aid-noun
  unless: sentence^&market | subj=&company
  + UNICEF distributed food to Somali children.
  - The studio distributed the film.

verb dole out
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Libya doled out money to Malta.
  - The cook doled out soup.

verb donate
  code: AID 070
  recipient: to | to@obj
  if: subj@actor
  if: to@actor | to@obj@actor | to=&needy | to@obj=&needy | obj=&aid-noun | of@obj=&aid-noun | obj=&arms | of@obj=&arms
  unless: sentence^&elsewhere | obj=blood,kidney,organ,sperm,prize | to=museum,college,party | to@obj=museum,college,party | subj=&company
  + Norway has donated blankets to Bosnian refugees.
  - A collector donated a painting to the museum.

verb donate
  code: AID 071
  recipient: to | to@obj
  if: subj@actor
  if: obj^&money-word,&aid-noun,&arms
  unless: sentence^&elsewhere | subj=he,she,i,we,you | sentence^festival,concert | obj=profit,proceeds,blood,kidney,organ,sperm,prize | to=museum,college,party | to@obj=museum,college,party | subj=&company | sentence^&sporting | sentence^&entertainment
  + Japan has donated two million dollars.
  - The actor donated a million dollars after the film.

verb donate
  code: AID 070
  recipient: to | to@obj | for
  if: subj@actor
  if: obj
  unless: sentence^&company-words
  unless: sentence^blood,kidney,organ,museum
  + Denmark donated ten ambulances to Senegal.
  - The man donated blood.

verb double
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Ireland doubled aid to Malawi.
  - The baker doubled sugar.

verb drop
  code: AID 073
  recipient: to | to@obj | over | over@obj | on | on@obj
  if: obj=&relief-noun
  + American planes dropped food to Kurdish refugees.
  - The waiter dropped the plate.

verb earmark
  code: AID 071
  recipient: for | for@obj | to
  if: subj@actor
  if: for@actor | for@obj@actor | for=&needy
  unless: sentence^&market
  + Canada earmarked funds for Haiti.
  - The council earmarked land for a school.

verb earmark
  code: AID 071
  recipient: for | to
  if: obj=money,dollar,euro,fund,million,billion,aid,pound,yen,sum | subj@actor | passive
  if: for@actor | for=&needy | to@actor
  unless: sentence^&company-words
  + The Red Cross earmarked funds for Niger.
  - The firm earmarked cash for a new office.

verb endorse
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ghana endorsed a loan to Jordan.

verb equip
  code: AID 072
  recipient: obj
  if: subj@actor
  if: obj=&attacker | obj@actor
  if: with=&arms | with@obj=&arms | with=&aircraft | with@obj=&aircraft | obj=&attacker
  + The United States equipped Salvadoran troops.
  - The school equipped its pupils with laptops.

verb escort
  code: AID 074
  recipient: obj | of@obj
  if: subj=&peacekeeper | subj=peacekeeper,soldier,troops,troop,force,marine,navy,warship
  if: obj=civilian,refugee,convoy,village,camp,airport,ship,embassy,population,displaced,vessel,worker
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + NATO warships escorted a convoy to Somalia.

verb evacuate
  code: AID 073
  recipient: obj
  if: subj@actor
  if: obj=&needy | obj@person
  unless: sentence^&accident
  + UN peacekeepers evacuated Muslim civilians from Srebrenica.
  - Firemen evacuated the cinema.

verb evacuate
  code: AID 074
  recipient: obj | of@obj
  if: subj=&peacekeeper | subj=peacekeeper,soldier,troops,troop,force,marine,navy,warship
  if: obj=civilian,refugee,convoy,village,camp,airport,ship,embassy,population,displaced,vessel,worker
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + British marines evacuated civilians from Beirut.

verb expand
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Japan expanded aid to Fiji.

verb expand
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Oman expanded a grant to Cuba.

verb expedite
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Washington expedited weapons to Ukraine.

verb extend
  code: AID 071
  recipient: to | to@obj | iobj
  if: obj=loan,credit,aid,assistance,credit line,grant
  if: to@actor | to@obj@actor | iobj@actor
  + Venezuela extended credit to Nicaragua.
  - The bank extended a loan to a customer.

verb extend
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Japan extended an aid package to Spain.

verb extend
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Chile extended a credit to Qatar.

verb feed
  code: AID 073
  recipient: obj
  if: subj@actor
  if: obj=&needy
  unless: obj=baby
  + The World Food Programme has fed Sudanese refugees.
  - She fed the ducks.

verb ferry
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Indian planes ferried medicine to Nepal.
  - A boat ferried guests to the isle.

verb finalise
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Greece finalised relief to Panama.

verb finalise
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Laos finalised a loan to Malta.

verb finance
  code: AID 071
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=&attacker | obj=government,refugee,opposition,army,party
  unless: poss@obj
  unless: obj=operation,project,spending,deficit,purchase,budget,programme,program,investment,expansion,deal,bid,it,institute,takeover,plan,film,scheme,debt | sentence^&market
  + Libya financed Eritrean rebels.
  - A bank financed the purchase.

verb finance
  code: AID 071
  recipient: in | in@obj | for | of@obj
  if: subj@actor
  if: obj=home,house,school,hospital,clinic,road,bridge,housing,shelter,reconstruction,resettlement,camp
  if: in | in@obj | for | of@obj | for@obj
  unless: subj=&company,bank | sentence^&market
  + Kuwait financed schools in Bosnia.
  - A bank financed the road in Kent.

verb finance
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Malta financed a shipment of food to Tunisia.

verb fly
  code: AID 073
  recipient: to | to@obj | into | into@obj
  if: obj=&aid-noun | of@obj=&aid-noun
  unless: sentence^&market
  + Pakistani planes flew blankets to Iran.
  - The boy flew a kite.

verb fly
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Fiji flew an aid package to Peru.

verb fly in
  code: AID 073
  recipient: to | to@obj | for | for@obj
  if: obj=&aid-noun | of@obj=&aid-noun | in=&aid-noun
  + Officials said that the Red Cross had flown in medicine for Rwandan refugees.

verb forgive
  code: AID 071
  recipient: of@obj | poss@obj | iobj | obj
  if: obj=debt
  if: subj@actor
  + Russia forgave Iraq's debt.
  - She forgave her brother.

verb fork out
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Japan forked out money for Iraq.
  - The boy forked out money for a toy.

verb fund
  code: AID 071
  recipient: obj | of@obj
  if: subj@actor
  if: obj=&attacker,opposition,army,militia,government | obj@actor
  unless: poss@obj
  unless: obj=operation,project,spending,programme,program,study,scheme,research,plan,campaign,university,it,service,school,film,hospital,course,work,scheme | sentence^&market | subj=&company
  + Iran funded Hezbollah for years.
  - The foundation funded a study.

verb funnel
  code: AID 072
  recipient: to | to@obj
  if: obj=&arms | of@obj=&arms | obj=&aid-noun | of@obj=&aid-noun | obj=money,cash
  if: subj@actor
  + The CIA funneled arms to Nicaraguan rebels.
  - The tunnel funneled water to the mill.

verb furnish
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + The United States furnished weapons to Jordan.
  - The couple furnished a flat.

verb furnish
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Mali furnished a grant to Angola.

verb give
  code: AID 075
  recipient: iobj | to | to@obj
  if: obj=asylum,refuge,sanctuary,shelter,haven,political asylum
  + Mexico gave asylum to Chilean refugees.
  - The roof gave shelter from the rain.

verb give
  code: AID 072
  recipient: iobj | to | to@obj
  if: obj=&arms | of@obj=&arms
  if: iobj@actor | to@actor | to@obj@actor | to=&attacker | to@obj=&attacker | iobj=&attacker
  + Libya gave weapons to Chadian rebels.
  - The nurse gave him her arm.

verb give
  code: AID 070
  recipient: iobj | to | to@obj
  if: obj=&aid-noun | of@obj=&aid-noun | obj=money,cash
  if: iobj@actor | to@actor | to@obj@actor | iobj=&needy | to=&needy | to@obj=&needy
  unless: sentence^&sporting | sentence^&entertainment | sentence^&promise-word
  + Sweden gave food aid to Angola.
  + Japan gave assistance to Bangladesh.
  - The witness gave evidence to the court.
  - The coach gave his team a rest.

verb give
  code: AID 071
  recipient: iobj | to | to@obj
  if: obj=&money-word
  if: iobj@actor | to@actor | to@obj@actor
  unless: iobj=&company | to=&company | to@obj=&company | sentence^&crime | sentence^&sporting | sentence^&market | subj=&company
  + Saudi Arabia gave Pakistan a loan of one billion dollars.
  - The bank gave its customer a loan.

verb give
  code: AID 075
  recipient: iobj | to | to@obj
  if: obj=protection,temporary protection,permission,permit,status,residence,citizenship
  if: obj^protection,status,citizenship,residence
  if: iobj=&refugee-word | to=&refugee-word | to@obj=&refugee-word
  + Poland gave protection to Ukrainian refugees.
  - The roof gave protection from the rain.

verb give
  code: AID 071
  recipient: iobj | to | to@obj | for | for@obj
  if: subj@actor
  if: obj^&money-word
  if: obj=dollar,euro,pound,million,billion,yen,franc,krona,share,mark,kronor
  unless: iobj=&company | to=&company,charity | to@obj=&company | sentence^&crime | sentence^&sporting | sentence^&market | subj=&company
  + Canada gave ten million dollars to Chad.
  - The shop gave two pounds to a customer.

verb give
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Norway gave a credit to Latvia.

verb grant
  code: AID 075
  recipient: iobj | to | to@obj | obj
  if: obj=asylum,political asylum,refuge,sanctuary,refugee status,safe haven,status,safe conduct | iobj@person
  if: obj^&asylum-word
  + West Germany granted asylum to a Polish dissident.
  + Algeria granted the hijacked airliner's crew asylum.
  - The court granted his request.

verb grant
  code: AID 071
  recipient: iobj | to | to@obj
  if: obj=loan,credit,aid,grant,debt relief,credit line
  if: subj@actor
  if: iobj@actor | to@actor | to@obj@actor
  + The World Bank has granted a loan to Ghana.
  - The bank granted a farmer a loan.

verb grant
  code: AID 075
  recipient: iobj | to | to@obj | obj
  if: obj=asylum,protection,status,temporary protection,refuge,residence,citizenship,permit
  if: subj@actor
  if: iobj=&refugee-word | to=&refugee-word | to@obj=&refugee-word | iobj@person | to@person | to@obj@person | iobj@actor | to@actor | to@obj@actor
  unless: sentence^&market | sentence^&sporting
  + Germany granted temporary protection to Bosnian refugees.
  - The council granted the builder a permit.

verb grant
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Gabon granted emergency assistance to Laos.

verb grant
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cuba granted a loan to Rwanda.

verb guard
  code: AID 074
  recipient: obj
  if: subj=&peacekeeper
  + UN peacekeepers guarded Tutsi refugees.

verb guard
  code: AID 074
  recipient: obj | of@obj
  if: subj=&peacekeeper | subj=peacekeeper,soldier,troops,troop,force,marine,navy,warship
  if: obj=civilian,refugee,convoy,village,camp,airport,ship,embassy,population,displaced,vessel,worker
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kenyan soldiers guarded a camp of refugees in Goma.

verb hand
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Iran handed rockets and money to Hezbollah.
  - The clerk handed money to a guest.

verb hand out
  code: AID 073
  recipient: to | to@obj | among
  if: obj=&aid-noun | of@obj=&aid-noun | to=&needy | to@obj=&needy
  unless: sentence^&sporting | sentence^&market | subj=&company | obj=leaflet,sentence,ballot,flyer,award,prize
  + Turkish soldiers handed out blankets to Kurdish refugees.
  - The judge handed out a stiff sentence.

verb hand over
  code: AID 070
  recipient: to | to@obj
  if: obj=&aid-noun | of@obj=&aid-noun
  if: to | to@obj
  unless: sentence^&crime | sentence^&market
  + Swedish doctors handed over blankets to the Red Cross.
  - The shopper handed over the food to the clerk after the theft.

verb harbor
  code: AID 075
  recipient: obj
  if: subj@actor
  if: obj=&attacker | obj=fugitive,suspect,criminal
  + Afghanistan harbored Arab militants.

verb harbour
  code: AID 075
  recipient: obj
  if: subj@actor
  if: obj=&attacker | obj=fugitive,suspect,criminal
  unless: obj=doubt,grudge,hope,ambition
  + Sudan harboured Egyptian militants.
  - The coach harboured doubts.

verb haul
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Trucks of the UN hauled food to Darfur.

verb host
  code: AID 075
  recipient: obj
  if: obj=&refugee-word
  if: subj@actor
  + Uganda hosted refugees from South Sudan.
  - Rome hosted the summit.

verb house
  code: AID 075
  recipient: obj
  if: obj=&refugee-word
  if: subj@actor
  + Jordan housed Palestinian refugees in camps.
  - The hall houses a museum.

verb increase
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Norway increased aid to Moldova.

verb indemnify
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Libya indemnified the American victims.

verb inject
  code: AID 071
  recipient: into | into@obj
  if: obj^&money-word
  if: into@actor | into@obj@actor
  if: subj@actor
  unless: sentence^&market | subj=&company,central bank
  + Saudi Arabia injected a billion dollars into Sudan.
  - The nurse injected the drug.

verb launch
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Libya launched relief to Georgia.

verb lend
  code: AID 071
  recipient: iobj | to | to@obj
  if: iobj@actor | to@actor | to@obj@actor
  unless: obj=weight,support,voice,ear,hand,name,credence | sentence^&sporting | to=customer,borrower,homebuyer,&company | to@obj=customer,borrower,homebuyer,&company | subj=bank,lender | sentence^&market | iobj=&company
  + China has lent a billion dollars to Sri Lanka.
  - The museum lent a painting to a gallery.

noun loan
  code: AID 071
  actor: poss | by | mod | from
  recipient: to | for
  if: to@actor
  unless: sentence^striker,&sporting | to=&company
  unless: sentence^&sporting | mod=student,home,bank | sentence^&market
  + A Chinese loan to Kenya paid for the railway.
  - The loan of the striker to Milan was confirmed.

verb loan
  code: AID 071
  recipient: to | to@obj | iobj
  if: to@actor | to@obj@actor | iobj@actor
  unless: sentence^&sporting
  + Kuwait has loaned 100 million dollars to Jordan.

noun loan
  code: AID 071
  actor: poss | by | mod | from | light
  recipient: to | for
  if: to@actor | for@actor
  if: from@actor | poss@actor | mod@actor | by@actor | light@actor | mod=euro,dollar,billion,million,yen
  unless: sentence^&sporting | sentence^striker | to=&company | mod=student,home,bank
  + The IMF's loan to Ghana was paid out.
  - The student's loan to a friend was small.

verb make
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Egypt made a grant to Nepal.

verb make available
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Canada made available a loan to Ukraine.

verb mobilize
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Brazil mobilized aid for Haiti.

verb offer
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Niger offered a shipment of food to Japan.

verb offer
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + India offered a credit to Norway.

verb open
  code: AID 075
  recipient: to | to@obj
  if: obj=border,door,frontier,gate
  if: to=&refugee-word,alien,displaced | to@obj=&refugee-word,alien,displaced
  if: subj@actor
  + Austria opened its border to Hungarian refugees.
  - The warden opened the gate.

verb organise
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Haiti organised an aid package to Niger.

verb outfit
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Turkey outfitted the Libyan army.
  - The tailor outfitted the groom.

verb parachute
  code: AID 073
  recipient: to | to@obj | into | into@obj
  if: obj=&aid-noun | of@obj=&aid-noun
  + France parachuted food into Kurdistan.
  - The diver parachuted into a lake.

verb pass
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Libya passed weapons to the rebels in Chad.
  - The boy passed money to a friend.

verb pay
  code: AID 071
  recipient: iobj | to | to@obj
  if: obj=compensation,reparation,reparations,indemnity,blood money
  if: subj@actor
  if: iobj@actor | to@actor | to@obj@actor
  unless: sentence^&market | subj=&company
  + Iraq has paid compensation to Kuwait.
  - The firm paid its workers a bonus.

verb pay
  code: AID 071
  recipient: of@obj | poss@obj | for | to | iobj
  if: obj=wage,salary,pension,debt,bill,arrears,ransom
  if: subj@actor
  if: of@obj@actor | poss@obj@actor | for@actor | to@actor
  unless: sentence^&market | subj=&company | obj=ransom
  + Libya paid the salaries of Maltese teachers.
  - The firm paid the salary of the clerk.

verb pay
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Poland paid a loan to Benin.

verb pay out
  code: AID 071
  recipient: to | to@obj | for
  if: subj@actor
  if: obj^&money-word | obj=tranche,instalment,installment,aid,loan
  unless: sentence^&market | subj=&company,insurer | sentence^&sporting
  + The IMF paid out 400 million dollars to Zambia.
  - The insurer paid out a million pounds.

verb pledge
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Bosnia pledged emergency assistance to Belize.

verb pour
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Washington poured money and weapons into Angola for the rebels.
  - The boy poured money to a jar.

verb prepare
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Angola prepared relief to Kuwait.

verb present
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Turkey presented ambulances to Somalia.

verb procure
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Spain procured weapons for Ukraine.

verb protect
  code: AID 074
  recipient: obj | of@obj
  if: subj=&peacekeeper | subj=peacekeeper,soldier,troops,troop,force,marine,navy,warship
  if: obj=civilian,refugee,convoy,village,camp,airport,ship,embassy,population,displaced,vessel,worker
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + UN peacekeepers protected refugees in Juba.

verb provide
  code: AID 070
  recipient: to | to@obj | for | for@obj | obj
  if: obj=&aid-noun | of@obj=&aid-noun | with=&aid-noun | with@obj=&aid-noun | obj=&arms | of@obj=&arms | with=&arms | with@obj=&arms
  if: to@actor | to@obj@actor | for@actor | for@obj@actor | obj@actor | to=&needy | to@obj=&needy | for=&needy | for@obj=&needy | obj=&needy
  unless: sentence^&promise-word
  + Norway provided food to Somali refugees.
  + Cuba provided Angola with tanks.
  - The spokesman provided details to reporters.

verb provide
  code: AID 070
  recipient: to | to@obj | for | for@obj | obj
  if: obj=shelter,training,intelligence,military intelligence,military equipment,equipment,fund,funding,fuel,logistics,medical care,care,dollar,euro,million,billion,loan,credit,asylum,refuge,safe haven,help,support,fighter jet,weapon,air defence,security assistance
  if: subj@actor
  if: to@actor | to@obj@actor | for@actor | for@obj@actor | to=&needy | to@obj=&needy | for=&needy | for@obj=&needy
  unless: sentence^&promise-word | subj=&company | sentence^&market | sentence^&sporting
  + The United States provided training to Georgian troops.
  - The firm provided equipment for the team during the tournament.

verb provide
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Georgia provided a grant to Greece.

verb provide
  code: AID 070
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: to@actor | to@obj@actor
  if: obj
  unless: obj=information,evidence,proof,detail,answer,update,example,list,report,document,statement,data,testimony,opportunity,name,service,cover,forum,boost,insight
  unless: sentence^&promise-word | subj=&company | sentence^&market | sentence^&sporting
  unless: sentence^&company-words
  + Norway provided thousands of masks to the Liberian police.
  - The witness provided a name to the police officers' list.

verb provision
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Iran provisioned the Houthi rebels.

verb pump
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Venezuela pumped aid to Cuba.
  - The engine pumped fuel to a tank.

verb put up
  code: AID 071
  recipient: for | to
  if: subj@actor
  if: obj=&money-word,dollar,euro,million,billion | obj^&money-word
  unless: sentence^&market | sentence^&sporting | subj=&company
  + Japan put up ten million dollars for Cambodian refugees.
  - The builder put up a shed.

verb raise
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + The UN raised money for Lebanon.
  - The pupil raised money for a trip.

verb re-equip
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + France re-equipped the Malian army.

verb reach
  code: AID 073
  actor: from | mod | by
  recipient: obj
  if: subj=convoy,aid,food,relief,aid convoy,supply,truck,shipment
  if: subj^&aid-noun
  unless: obj=agreement,deal
  + An aid convoy reached Bosnian Muslims in Gorazde.
  - Food prices reached a record.

verb rearm
  code: AID 072
  recipient: obj
  if: subj@actor
  if: obj@actor | obj=&attacker
  + Syria rearmed Hezbollah.

verb recompense
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Japan recompensed the Korean victims.

verb refuel
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + American tankers refuelled the Saudi forces.
  - The pilot refuelled a glider.

verb rehouse
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Turkey rehoused the Syrian refugees.

verb release
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: obj=aid,tranche,loan,grant,assistance,credit
  if: subj@actor
  + Officials said that the European Union released aid to Moldova on Monday.
  - The ministry released figures on aid.

verb release
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Yemen released a shipment of food to Chad.

verb release
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sudan released a credit to Bosnia.

verb relocate
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Australia relocated Afghan refugees.

verb renew
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Canada renewed its aid to Haiti.

verb renew
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Benin renewed a loan to Guyana.

verb replenish
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + The EU replenished the fund for Malawi.

verb reschedule
  code: AID 071
  recipient: of@obj | poss@obj | obj
  if: obj=debt,loan,repayment
  if: subj@actor
  + Western creditors and the Paris Club rescheduled Poland's debts.
  - Organisers rescheduled the match.

verb rescue
  code: AID 073
  recipient: obj
  if: subj@actor
  if: obj=&refugee-word | obj^&refugee-word
  + Italy's navy rescued ninety African migrants.
  - The fireman rescued a cat.

verb resettle
  code: AID 075
  recipient: obj
  if: obj=&refugee-word | obj@person
  if: subj@actor
  + The United States resettled Cuban refugees.
  - The bird colony resettled on the island.

verb restart
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Iraq restarted an aid package to Chile.

verb restore
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Washington restored aid to Egypt.

verb resume
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Norway resumed aid to Malawi.
  - The choir resumed song.

verb resume
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Qatar resumed a grant to Uganda.

verb resupply
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Russia resupplied the Armenian army.

verb rush
  code: AID 073
  recipient: to | to@obj
  if: obj=&aid-noun | of@obj=&aid-noun
  + India rushed medicine to Nepal.
  - The shopper rushed to the door.

verb rush
  code: AID 072
  recipient: to | to@obj
  if: obj=&arms,ammunition | of@obj=&arms
  + The United States rushed tanks to Israel.
  - The shopper rushed to the door.

verb safeguard
  code: AID 074
  recipient: obj | of@obj
  if: subj=&peacekeeper | subj=peacekeeper,soldier,troops,troop,force,marine,navy,warship
  if: obj=civilian,refugee,convoy,village,camp,airport,ship,embassy,population,displaced,vessel,worker
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + French troops safeguarded a convoy in Mali.

verb sanction
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Zambia sanctioned a credit to Serbia.

verb send
  code: AID 074
  recipient: to | to@obj | into | into@obj
  if: obj=&peacekeeper
  + Fiji sent peacekeepers to Lebanon.

verb send
  code: AID 073
  recipient: to | to@obj | iobj | into | into@obj | for | for@obj
  if: obj=&aid-noun | of@obj=&aid-noun | obj=&rescuer
  unless: sentence^&sporting | subj=&company
  + France sent medical supplies to Nicaragua.
  - The agency sent a bill to the patient.

verb send
  code: AID 072
  recipient: to | to@obj | iobj | for | for@obj
  if: obj=&arms | of@obj=&arms
  if: to | to@obj | iobj | for | for@obj
  + Poland sent tanks to Ukraine.
  - The factory sent guns to the museum.

verb send
  code: AID 070
  recipient: to | to@obj | into | into@obj
  if: obj=team,expert,adviser,advisor,trainer,instructor,engineer,doctor,nurse,medic,technician,policeman
  if: subj@actor
  if: to@actor | to@obj@actor | into@actor | to | to@obj
  unless: sentence^&sporting | subj=&company | sentence^&market | obj^reaction,commando,negotiating,inspection,talks,delegation | sentence^talk,negotiate,negotiation
  + Cuba sent doctors to Angola.
  - The club sent a team to the tournament.

verb send
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Syria sent emergency assistance to Poland.

verb send
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey sent a loan to Mali.

verb set aside
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Denmark set aside money for Ukraine.
  - The widow set aside money for a coat.

verb shell out
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Qatar shelled out money for Gaza.
  - The girl shelled out money for shoes.

verb shelter
  code: AID 075
  recipient: obj
  if: subj@actor
  if: obj=&needy | obj@person
  + Officials said that Pakistan sheltered Afghan refugees on Monday.
  - The trees sheltered the house.

verb shield
  code: AID 074
  recipient: obj | of@obj
  if: subj=&peacekeeper | subj=peacekeeper,soldier,troops,troop,force,marine,navy,warship
  if: obj=civilian,refugee,convoy,village,camp,airport,ship,embassy,population,displaced,vessel,worker
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + UN troops shielded civilians in Srebrenica.

verb ship
  code: AID 072
  recipient: to | to@obj
  if: obj=&arms | of@obj=&arms
  if: to@actor | to@obj@actor | to=&attacker | to@obj=&attacker
  + Iran shipped rockets to the Houthis.

verb ship
  code: AID 073
  recipient: to | to@obj
  if: obj=&aid-noun | of@obj=&aid-noun
  if: subj@actor
  if: to@actor | to@obj@actor | to=&needy | to@obj=&needy
  unless: subj=&company
  + Canada shipped wheat to Bangladesh as food aid.
  - The firm shipped phones to shops.

verb ship
  code: AID 073
  recipient: to | to@obj
  if: obj=&aid-noun | of@obj=&aid-noun | of@obj=&arms
  if: subj@actor
  unless: subj=&company | sentence^&market
  + India shipped wheat to Afghanistan.
  - The firm shipped milk to shops.

noun shipment
  code: AID 070
  actor: poss | by | mod | from | light
  recipient: to | for | to@of
  if: of=&aid-noun | mod=aid,relief,food,humanitarian | of=&arms | mod=arms,weapons
  if: to | for
  unless: sentence^&market
  + A Russian shipment of food to Yemen arrived in Aden.
  - The shipment of phones was delayed.

verb shore up
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + The IMF shored up the Pakistani economy.
  - The mason shored up a wall.

verb sign
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Iran signed a grant to Sudan.

verb slip
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Iran slipped weapons to the Houthis.
  - The boy slipped money to a friend.

verb smuggle
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Iran smuggled weapons to the Houthis.
  - A thief smuggled drugs to the prison.

verb speed
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Panama sped a shipment of food to Libya.

verb spend
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Germany spent money for refugees from Syria.
  - The girl spent money for a dress.

verb start
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Guyana started an aid package to Syria.

verb step up
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Sweden stepped up military aid to Ukraine.

verb stump up
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Britain stumped up money for Pakistan.

verb subsidise
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Moscow subsidised the government of Belarus.
  - The town subsidised the choir.

verb subsidize
  code: AID 071
  recipient: obj
  if: subj@actor
  if: obj@actor
  + The Soviet Union subsidized Cuba.

verb succour
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + France succoured the refugees.

verb supply
  code: AID 072
  recipient: to | to@obj | obj
  if: obj=&arms | of@obj=&arms | with=&arms | with@obj=&arms
  if: to@actor | to@obj@actor | obj@actor | to=&attacker | to@obj=&attacker | obj=&attacker
  + Iran supplied missiles to Hezbollah.
  + The Soviet Union supplied Syria with tanks.
  - The caterer supplied glasses.

verb supply
  code: AID 070
  recipient: to | to@obj | obj
  if: obj=&aid-noun | of@obj=&aid-noun | with=&aid-noun | with@obj=&aid-noun
  if: to@actor | to@obj@actor | obj@actor | to=&needy | to@obj=&needy | obj=&needy
  + Turkey supplied medicine to Iraqi refugees.
  - The wholesaler supplied food to restaurants.

verb supply
  code: AID 072
  recipient: to | to@obj | obj | iobj
  if: obj=&arms | obj=&arms-system | of@obj=&arms | with=&arms | with@obj=&arms | with=&arms-system
  if: subj@actor
  unless: subj=&company | sentence^&market
  + Libya supplied thousands of rifles.
  - The plant supplied mines with drills.

noun support
  code: AID 070
  actor: from | by | of | poss | mod | light
  recipient: for | to | from@of
  if: mod=military,financial,logistical,material,humanitarian,budget,medical,economic
  if: from@actor | to@actor | for@actor | poss@actor | mod@actor | of@actor
  if: from | to | for | poss | of | mod
  unless: sentence^&market | sentence^&sporting
  + Libya's military support for Chadian rebels was documented.
  - The bank's financial support for the club ended in the football season.

verb sustain
  code: AID 070
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=rebel,refugee,civilian,population,victim,displaced,economy,budget,government,army,force,forces,opposition
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Washington sustained the Israeli army with weapons.
  - The beam sustained the roof.

verb take in
  code: AID 075
  recipient: obj | in
  if: obj=&needy | in=&needy
  if: subj@actor | passive
  + Germany has taken in Bosnian refugees.
  - The tourists took in the view.

verb take in
  code: AID 075
  recipient: obj | from | from@obj
  if: obj@person | obj=&refugee-word
  if: subj@actor
  unless: sentence^&sporting | sentence^&entertainment | sentence^&crime
  + Chilean dissidents were taken in by Sweden.
  - The landlady took in a lodger in the film.

verb top up
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Ireland topped up aid to Malawi.
  - The boy topped up a phone.

verb train
  code: AID 072
  recipient: obj
  if: subj@actor
  if: obj=&attacker | obj=&combatant | obj^&attacker
  unless: sentence^&sporting | obj=dog
  + Cuba trained Namibian guerrillas.
  - The coach trained the defenders.

verb transfer
  code: AID 072
  recipient: to | to@obj
  if: obj=&arms | of@obj=&arms | obj=&aircraft
  if: to@actor | to@obj@actor
  + Slovakia transferred fighter jets to Ukraine.
  - The club transferred its striker to Milan.

verb transfer
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Latvia transferred emergency assistance to Mexico.

verb transmit
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Iran transmitted weapons to the Houthis.

verb transport
  code: AID 073
  recipient: to | to@obj
  if: obj=&aid-noun | of@obj=&aid-noun
  if: subj@actor
  unless: subj=&company | sentence^&market | obj=oil,fuel,water
  + The Red Cross transported food to Ethiopian villages.
  - The firm transported milk.

verb treat
  code: AID 073
  recipient: obj
  if: subj@actor
  if: obj=&needy | obj=wounded,soldier,victim
  if: sentence^&violence
  unless: sentence^&sporting
  + Israeli doctors treated Syrian civilians during the civil war.
  - The doctor treated a golfer.

verb truck
  code: AID 073
  recipient: to | to@obj | into
  if: obj=&aid-noun | of@obj=&aid-noun
  + Iran trucked blankets to Kurdish refugees.

verb truck
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Sweden trucked relief to Kenya.

verb unblock
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Japan unblocked a credit to Spain.

verb unload
  code: AID 073
  recipient: for | to | at | for@obj
  if: obj=&aid-noun | of@obj=&aid-noun
  unless: sentence^&market | subj=&company
  + An Indian ship unloaded wheat for Yemeni refugees.
  - The docker unloaded the crates.

verb unlock
  code: AID 070
  recipient: iobj | to | for | obj | to@obj | for@obj | in
  if: subj@actor | passive
  if: obj=&aid-nouns | obj=&aid-noun | obj=&aid-word | obj=&money-aid | obj=&relief-aid | obj=&arms-aid | obj^&aid-noun | obj^&money-aid
  if: to@actor | for@actor | iobj@actor | to@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + The IMF unlocked a loan for Ghana.
  - The girl unlocked a door.

verb unlock
  code: AID 071
  recipient: to | to@obj | for | for@obj
  if: subj@actor
  if: obj=loan,grant,credit,bailout,debt relief,subsidy,tranche,package
  if: to@actor | to@obj@actor | for@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Spain unlocked a loan to Haiti.

verb unveil
  code: AID 070
  recipient: to | for | to@obj | for@obj
  if: subj@actor
  if: obj=assistance,help,relief,support,aid,shipment,package,convoy,consignment,tranche,programme
  if: to@actor | for@actor | to@obj@actor | for@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=support,programme,help
  unless: sentence^&markets
  + Canada unveiled a shipment of food to Oman.

verb write off
  code: AID 071
  recipient: of@obj | poss@obj | obj
  if: obj=debt,loan
  if: subj@actor
  + Zambia's debt was written off by Norway.
  - The bank wrote off bad loans.
