# REQUEST: appeals, demands, orders, proposals that another should act. The mode follows what is asked for.
@source compiled by the demarche authors
@licence CC0-1.0

noun appeal
  code: REQUEST 0256 yield
  actor: poss | by | of | from | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: for=&truce-nouns | for=&release-nouns
  unless: sentence^&court-words
  + The UN's appeal for a ceasefire in Sudan failed.
  - An appeal for calm at the fair.

noun appeal
  code: REQUEST 023 assist
  actor: poss | by | of | from | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: for=&aid-nouns
  unless: sentence^&court-words
  + Mali's appeal for aid went to France.
  - Her appeal for help went unheard.

noun appeal
  code: REQUEST 020
  actor: poss | by | of | from | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: to@actor | for=&demand-things | infinitive | that
  unless: mod=court,popular,sex,mass
  unless: against
  unless: sentence^&court-words
  + The Pope's appeal to Poland was broadcast.
  - The film's appeal to children is plain.

noun appeal
  code: REQUEST 020
  actor: poss | by | from | of | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: for | infinitive | that | to
  unless: mod=court,popular,sex,mass
  unless: against
  unless: sentence^&court-words
  unless: sentence^ruling,verdict,conviction,judgment,judgement,tribunal,appeals court
  unless: sentence^&company-words
  + The Sudanese government's appeal for tents was heard in Cairo.
  - The appeal of the old harbour lies in its boats.

noun appeal
  code: REQUEST 020
  actor: from | by | poss
  recipient: to
  if: from | by | mod=fresh,new,renewed,emotional,desperate,urgent
  if: for | infinitive | to
  unless: against
  unless: mod=court
  unless: sentence^ruling,verdict,conviction,judgment,judgement,tribunal
  unless: sentence^&company-words
  + Fresh appeals for the release of the Swiss nurse came from her family.
  - The appeal of the sea is eternal.

noun behest
  code: REQUEST 020
  actor: of | poss
  if: of@actor | poss@actor
  + At the behest of Bonn, Prague opened the border.
  - At the behest of her aunt.

noun bid
  code: REQUEST 022 assist
  actor: poss | by | mod
  if: infinitive=join | for=membership,recognition
  if: poss@actor | by@actor | mod@actor
  unless: sentence^Olympic | sentence^&sport
  + Georgia's bid to join NATO was lodged.
  - The Spanish bid to host the World Cup.

noun call
  code: REQUEST 0256 yield
  actor: poss | by | from | mod | light
  recipient: on | to
  if: poss@actor | by@actor | from@actor | mod@actor
  if: for=&truce-nouns | for=&release-nouns
  + The French call for a truce in Lebanon was welcomed.
  - A call for calm at the zoo.

noun call
  code: REQUEST 026 meet
  actor: poss | by | from | mod | light
  recipient: on | to | with@for
  if: poss@actor | by@actor | from@actor | mod@actor
  if: for=&talks | for=&meetings
  + Iran's call for talks with Iraq was read out.
  - A call for talks in the choir.

noun call
  code: REQUEST 020
  actor: poss | by | from | mod | light
  recipient: on | to
  if: poss@actor | by@actor | from@actor | mod@actor
  if: for=&demand-things | infinitive | on@actor
  unless: mod=phone,telephone,roll,conference,video
  + Kenya's call on Somalia to hold a vote was ignored.
  - Phone calls from Rome for taxis.

noun call
  code: REQUEST 020
  actor: poss | by | from | of | mod | light
  recipient: on | to | for | on@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor
  if: for | infinitive | on
  unless: mod=phone,telephone,roll,conference,video
  + A Norwegian call for patience was ignored by Serbia.
  - The captain's call in the night woke the crew.

noun call
  code: REQUEST 020
  actor: poss | by | from
  recipient: on | for
  if: poss@actor | by@actor | from@actor
  if: infinitive | for
  unless: mod=phone,telephone,conference,roll,curtain,close
  unless: sentence^&sport
  unless: sentence^&company-words
  + Hungary ignored Austria's call to open the border.
  - A phone call from the boss to remind us came late.

noun demand
  code: REQUEST 1053 yield
  actor: poss | by | from | of | mod | light
  recipient: to | from
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: for=&release-nouns
  + Turkey's demand for the release of its consul was rejected.
  - Demand from Italy for the release of the song.

noun demand
  code: REQUEST 1056 yield
  actor: poss | by | from | of | mod | light
  recipient: to | from
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: for=&truce-nouns
  + Syria's demand for an Israeli withdrawal was renewed.
  - Demand for an end table.

noun demand
  code: REQUEST 100
  actor: poss | by | from | of | mod | light
  recipient: to | from
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: that | infinitive | for=&demand-things | to@actor
  unless: sentence^&markets
  unless: mod=consumer,domestic,global,market,energy
  + Egypt's demand to Israel was repeated.
  - Demand for oil from China rose.

noun demand
  code: REQUEST 100
  actor: poss | by | from | of | mod | light
  recipient: to | of | on | from | for@actor
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: plural | poss@actor | by@actor | from@actor
  unless: sentence^&markets
  unless: sentence^&company-words
  unless: mod=consumer,customer,domestic,global,market,energy,strong,weak,rising,falling,oil,gas
  unless: for=oil,gas,energy,copper,steel,loan,credit,goods,product,housing,car,ticket
  + Syria's demands were sent to Beirut.
  - Demand for oil fell in March.

noun directive
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The council's directive to Iraq was ignored.

noun entreaty
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The pope's entreaty to the Serbs was ignored.

noun exhortation
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The UN's exhortation to the rebels was ignored.

noun initiative
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Oman's initiative for a truce was praised.

noun injunction
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The council's injunction to Iraq was ignored.

noun insistence
  code: REQUEST 100
  actor: poss | of | by
  recipient: by@on | from@on
  if: on=&demand-things | that
  if: poss@actor | by@actor
  + Ankara's insistence on an apology from Israel delayed the deal.
  - His insistence on tea.

noun insistence
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kyiv's insistence on a withdrawal angered Moscow.

noun invitation
  code: REQUEST 026 meet
  actor: poss | by | from | of | mod | light
  recipient: to
  if: poss@actor | from@actor | light@actor | mod@actor
  unless: sentence^wedding,party
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + China's invitation to the American president surprised Japan.
  - The invitation to the ball was late.

noun lobbying
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Poland's lobbying for sanctions went on.

noun order
  code: REQUEST 100
  actor: from | by | poss | light
  recipient: to
  if: from@actor | by@actor | poss@actor | light@actor
  if: infinitive
  if: to@actor | light
  unless: sentence^&court-words
  + Syria gave Lebanese militias an order to leave Sidon on Monday.
  - An order from Rome for ten chairs.

noun order
  code: REQUEST 100
  actor: poss | by | from
  recipient: to
  if: poss=judge,court,magistrate,tribunal,president,minister,commander | by=judge,court
  if: infinitive
  unless: sentence^&company-words
  + A Chilean judge's order to publish the police files was read out.
  - The waiter's order to go was ready.

noun petition
  code: REQUEST 020
  actor: poss | by | from
  recipient: to
  if: poss@actor | by@actor | from@actor
  if: to@actor
  unless: sentence^divorce
  + Zanzibar's petition to the UN was filed.
  - A petition to save the tree.

noun petition
  code: REQUEST 020
  actor: poss | by | from | of | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | light@actor | mod@actor
  unless: sentence^divorce
  + The Tibetan petition asked for more schools.
  - The petition lay on the desk.

noun petition
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kosovo's petition to the council was rejected.

noun plea
  code: REQUEST 023 assist
  actor: poss | by | from | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | light@actor | mod@actor
  if: for=&aid-nouns
  + Ukraine's plea for weapons reached Berlin.
  - The shop's plea for help.

noun plea
  code: REQUEST 020
  actor: poss | by | of | from | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | light@actor | mod@actor
  if: to | for | infinitive
  unless: of=guilty
  unless: sentence^guilty | sentence^&court-words
  + Armenia's plea to Russia was heard.
  - A guilty plea to the judge.

noun plea
  code: REQUEST 020
  actor: poss | by | from | of | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | light@actor | mod@actor
  unless: of=guilty
  unless: mod=guilty
  unless: sentence^guilty | sentence^&court-words
  + Haiti's pleas went unheard.
  - Her plea was entered by the clerk.

noun pressure
  code: REQUEST 020
  actor: from | by | poss | mod | light
  recipient: on
  if: from@actor | mod@actor | light@actor | by@actor | poss@actor
  if: on@actor
  unless: sentence^&sport
  unless: sentence^&markets
  + American pressure on Israel grew.
  - Pressure on the wall grew.

noun pressure
  code: REQUEST 020
  actor: poss | by | from | of | mod | light
  recipient: on | subj
  if: from@actor | by@actor
  unless: sentence^&sport
  unless: sentence^&markets
  unless: mod=blood,air,water
  + Ukraine came under pressure from Russia.
  - The pressure in the pipe fell.

noun proposal
  code: REQUEST 020
  actor: poss | by | from | of | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: infinitive | for | to@actor
  unless: mod=marriage,book,research
  + Norway's proposal to Russia covered fish.
  - A proposal to the bride.

noun proposal
  code: REQUEST 020
  actor: poss | by | from | of | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  unless: mod=marriage,book,research,budget,business
  unless: sentence^&company-words
  + Mexico's proposal was read by the Cuban envoy.
  - The proposal was printed in blue.

noun proposition
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tehran's proposition to Baghdad was rejected.

noun recommendation
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The commission's recommendation to Turkey was ignored.

noun recommendation
  code: REQUEST 020
  actor: by | from | poss
  recipient: to
  if: by@actor | from@actor | poss@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + The change followed a recommendation by the Swedish ombudsman.
  - The recommendation of the guide was the soup.

noun request
  code: REQUEST 0213 assist
  actor: poss | by | from | mod | light
  recipient: to
  if: mod=extradition | for=extradition
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  + An extradition request by Spain reached Britain.
  - An extradition request is long.

noun request
  code: REQUEST 023 assist
  actor: poss | by | from | of | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: for=&aid-nouns
  + Malta's request for aid went to Italy.
  - Requests for help at the shop.

noun request
  code: REQUEST 020
  actor: poss | by | from | of | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: to@actor | for=&demand-things | infinitive | that
  unless: mod=song
  + Peru's request to Chile concerned the archives.
  - A request to the band.

noun request
  code: REQUEST 020
  actor: poss | by | from | of | mod | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  unless: mod=song
  unless: sentence^&company-words
  + Tunisia received a request from Italy on Friday.
  - The request was typed on yellow paper.

noun request
  code: REQUEST 020
  actor: by | from | poss | mod | light
  recipient: to
  if: infinitive | for
  if: sentence^&officials | sentence^&government
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^listener,song,customer
  + The Danish foreign ministry is studying the Swedish government's request to open an inquiry.
  - The band played a request for a listener.

noun suggestion
  code: REQUEST 020
  actor: poss | by | from | light | of | mod
  recipient: to | for | on | of@on | that | clause
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: to | for | infinitive | that | on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cairo's suggestion to Israel was ignored.
  - The girl's suggestion to her aunt was odd.

noun urging
  code: REQUEST 020
  actor: of | poss | by | from
  recipient: to
  if: of@actor | poss@actor | from@actor
  + At the urging of Saudi Arabia, Yemen agreed.
  - At the urging of her aunt, she sang.

verb add
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  + Blair added that Serbia must act.

verb address
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Belize addressed an appeal to Iran.

verb adjure
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The pope adjured the Congolese leaders to stop the fighting.

verb admonish
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + The European Union admonished Serbia to free the detainees.

verb admonish
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  + Greece admonished Albania to heed the court.
  - The nun admonished the pupil.

verb admonish
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Washington admonished Kabul to free the prisoner.

verb advise
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  unless: obj^&advised | iobj^&advised
  + Egypt advised Israel to let the convoy pass.

verb advise
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  unless: obj^&advised | iobj^&advised
  + India advised Pakistan to negotiate with the rebels.

verb advise
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: obj^&advised | iobj^&advised
  + France advised Algeria to heed the court.
  - The doctor advised the patient to rest.

verb advise
  code: REQUEST 020
  recipient: obj | iobj
  if: subj@actor
  if: infinitive | infinitive@obj | infinitive@iobj
  unless: obj^&advised | iobj^&advised
  + Finland advised Russia to keep the line open.
  - The doctor advised rest.

verb advise
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Paris advised Niamey to hold an election.
  - The doctor advised the minister to rest.

verb announce
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  + The junta announced that France must withdraw its ambassador.

verb appeal
  code: REQUEST 026 meet
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  + Bulgaria appealed to Vietnam to return to the peace talks.

verb appeal
  code: REQUEST 0253 yield
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&release-acts
  + The United Nations appealed to Iraq to release six fishermen.

verb appeal
  code: REQUEST 0256 yield
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&truce-acts
  + Zambia appealed to South Africa to halt the offensive.

verb appeal
  code: REQUEST 0254 yield
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&ease-acts
  + Brazil appealed to Venezuela to ease the sanctions.

verb appeal
  code: REQUEST 0255 yield
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&access-acts
  + Armenia appealed to Azerbaijan to admit UN observers.

verb appeal
  code: REQUEST 0241 change
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&leader-acts
  + Egypt appealed to Israel's president to resign.

verb appeal
  code: REQUEST 026 meet
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&meet-acts
  + Kuwait appealed to Lebanon to attend the conference.

verb appeal
  code: REQUEST 023 assist
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&aid-acts
  + Ethiopia appealed to Eritrea to help the flood victims.

verb appeal
  code: REQUEST 021 assist
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&coop-asks
  + France appealed to Algeria to endorse the resolution.

verb appeal
  code: REQUEST 024 change
  recipient: to
  if: subj@actor
  if: to@actor
  if: infinitive=&reform-acts
  + India appealed to Pakistan to respect human rights.

verb appeal
  code: REQUEST 0253 yield
  recipient: to | clause | from@for | by@for
  if: subj@actor
  if: for=&release-nouns | for^&release-nouns
  + France appealed for the release of six hostages in Algeria.

verb appeal
  code: REQUEST 0256 yield
  recipient: to | clause | from@for | by@for
  if: subj@actor
  if: for=&truce-nouns | for^&truce-nouns
  + Egypt appealed for a quick truce in Israel.

verb appeal
  code: REQUEST 0241 change
  recipient: to | clause | from@for | by@for
  if: subj@actor
  if: for=&leader-nouns | for^&leader-nouns
  + Kenya appealed for the resignation of Somalia's president.

verb appeal
  code: REQUEST 026 meet
  recipient: to | clause | from@for | by@for
  if: subj@actor
  if: for=&talks | for^&talks
  + India appealed for talks with Pakistan.

verb appeal
  code: REQUEST 023 assist
  recipient: to | clause | from@for | by@for
  if: subj@actor
  if: for=&aid-nouns | for^&aid-nouns
  + Britain appealed for help for the hungry in Argentina.

verb appeal
  code: REQUEST 024 change
  recipient: to | clause | from@for | by@for
  if: subj@actor
  if: for=&reform-nouns | for^&reform-nouns
  + Norway appealed for reforms in Sudan.

verb appeal
  code: REQUEST 020
  recipient: to
  if: subj@actor
  if: to@actor
  + Indonesia appealed to Myanmar to heed the court.
  - The car appeals to buyers in Italy.

verb appeal
  code: REQUEST 020
  recipient: to | clause | from@for | by@for
  if: subj@actor
  if: for=&demand-things
  + Ethiopia appealed for patience in Eritrea.
  - Police appealed for witnesses to the theft.

verb appeal
  code: REQUEST 020
  recipient: to | for
  if: subj@actor
  if: to | for | infinitive
  unless: against
  unless: obj
  unless: sentence^&court-words
  unless: sentence^&sport
  unless: to=voter,taste,audience,reader,fan,customer,viewer,court
  + Kenya appealed to donors for maize.
  - The song appealed to teenagers.

verb appeal
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kigali appealed to Bujumbura to close the camps.

verb appeal
  code: REQUEST 020
  recipient: on | from | by
  if: subj@actor
  if: for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  unless: for=recipe,rain,snow,tender,taxi,help
  + Jordan appealed for calm.

verb appeal for
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Guyana appealed for a loan from Syria.

verb apply
  code: REQUEST 022 assist
  recipient: to
  if: subj@actor
  if: for=membership,accession,admission | infinitive=join
  + Finland applied for membership of NATO.
  - The cook applied for a job.

verb argue
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  + Bonn argued that Moscow should leave first.

verb ask
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  unless: subj^&press
  unless: obj=court,judge,jury
  + Austria asked Iran to open a dialogue.

verb ask
  code: REQUEST 0253 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts
  unless: subj^&press
  unless: obj=court,judge,jury
  + Norway asked Sudan to free the hostages.

verb ask
  code: REQUEST 0256 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&truce-acts
  unless: subj^&press
  unless: obj=court,judge,jury
  + Kenya asked Somalia to end the fighting.

verb ask
  code: REQUEST 0254 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&ease-acts
  unless: subj^&press
  unless: obj=court,judge,jury
  + Japan asked North Korea to reopen the border.

verb ask
  code: REQUEST 0255 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&access-acts
  unless: subj^&press
  unless: obj=court,judge,jury
  + Mexico asked Nicaragua to allow relief flights.

verb ask
  code: REQUEST 0241 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&leader-acts
  unless: subj^&press
  unless: obj=court,judge,jury
  + Poland asked Belarus's president to resign.

verb ask
  code: REQUEST 0253 yield
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&release-acts
  + Ethiopia asked that Eritrea release six fishermen.

verb ask
  code: REQUEST 0256 yield
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&truce-acts
  + France asked that Algeria stop the shelling.

verb ask
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  unless: subj^&press
  unless: obj=court,judge,jury
  + Turkey asked Cyprus to discuss the frontier.

verb ask
  code: REQUEST 023 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  unless: subj^&press
  unless: obj=court,judge,jury
  + Sweden asked Russia to send peacekeepers.

verb ask
  code: REQUEST 021 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&coop-asks
  unless: subj^&press
  unless: obj=court,judge,jury
  + Ghana asked Togo to cooperate with the tribunal.

verb ask
  code: REQUEST 024 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&reform-acts
  unless: subj^&press
  unless: obj=court,judge,jury
  + Vietnam asked China to abandon its nuclear programme.

verb ask
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: subj^&press
  unless: obj=court,judge,jury
  + Britain asked Argentina to heed the court.
  - The waiter asked the guests to sit.

verb ask
  code: REQUEST 0253 yield
  recipient: obj | from@for | iobj | with@for
  if: subj@actor
  if: for=&release-nouns | for^&release-nouns
  unless: subj^&press
  + Mexico asked for the release of two pilots held by Nicaragua.

verb ask
  code: REQUEST 0256 yield
  recipient: obj | from@for | iobj | with@for
  if: subj@actor
  if: for=&truce-nouns | for^&truce-nouns
  unless: subj^&press
  + Turkey asked for a halt to Cyprus's shelling.

verb ask
  code: REQUEST 026 meet
  recipient: obj | from@for | iobj | with@for
  if: subj@actor
  if: for=&talks | for^&talks
  unless: subj^&press
  + Austria asked for negotiations with Iran.

verb ask
  code: REQUEST 023 assist
  recipient: obj | from@for | iobj | with@for
  if: subj@actor
  if: for=&aid-nouns | for^&aid-nouns
  unless: subj^&press
  + Sweden asked for aid for Russia.

verb ask
  code: REQUEST 024 change
  recipient: obj | from@for | iobj | with@for
  if: subj@actor
  if: for=&reform-nouns | for^&reform-nouns
  unless: subj^&press
  + Ghana asked for free elections in Togo.

verb ask
  code: REQUEST 020
  recipient: obj | from@for | iobj | with@for
  if: subj@actor
  if: for=&demand-things
  unless: subj^&press
  + Japan asked for concessions from North Korea.
  - The diner asked for salt.

verb ask
  code: REQUEST 020 change
  recipient: obj | from@for | iobj | with@for
  if: subj@actor
  if: for=&probe-nouns | for^&probe-nouns
  unless: subj^&press
  + Poland asked for an apology from Belarus.

verb ask
  code: REQUEST 020
  recipient: obj | iobj | from
  if: subj@actor
  if: obj | iobj
  if: for | infinitive | infinitive@obj | infinitive@iobj | for@obj | for@iobj
  unless: infinitive=name,identify,remain
  unless: subj^&press
  unless: obj=court,judge,jury,question,reporter
  unless: for=&no-comment
  unless: for@obj=&no-comment | for@iobj=&no-comment
  unless: for=forgiveness,pardon
  unless: infinitive=&no-comment
  + Chad asked the mediators for more time.
  + Ecuador asked Peru to open the bridge.
  - The reporter asked the singer for a comment.

verb ask
  code: REQUEST 020
  recipient: obj | iobj | from | of
  if: subj@actor
  if: for | infinitive | infinitive@obj | infinitive@iobj | for@obj
  unless: subj^&press
  unless: infinitive=name,identify,remain
  unless: sentence^anonymity,not to be named
  unless: obj=court,judge,jury,question
  unless: for=&no-comment
  unless: for=forgiveness,pardon
  + Kabul asked for two more weeks.
  - The writer asked for a comment.

verb ask
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Nepal asked India to open the border.

verb ask
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Libya asked aid from Georgia.

verb ask for
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Panama asked for military help from Libya.

verb badger
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Moscow badgered Kyiv to sign the accord.

verb beg
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Mexico begged Nicaragua to free the detainees.

verb beg
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  + Turkey begged Cyprus to discuss the frontier.

verb beg
  code: REQUEST 023 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  + Austria begged Iran to help the flood victims.

verb beg
  code: REQUEST 0253 yield
  recipient: iobj | obj | from@for
  if: subj@actor
  if: for=&release-nouns | for^&release-nouns
  + Egypt begged for the release of two pilots held by Israel.
  - The dog begged for food.

verb beg
  code: REQUEST 023 assist
  recipient: iobj | obj | from@for
  if: subj@actor
  if: for=&aid-nouns | for^&aid-nouns
  + India begged for help for the hungry in Pakistan.
  - The dog begged for food.

verb beg
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  + Japan begged North Korea to heed the court.
  - The dog begged the cook.

verb beg
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor | obj@actor
  if: for | infinitive | infinitive@obj | infinitive@iobj | obj | for@obj
  unless: obj=forgiveness,pardon,question
  + Sarajevo begged its friends for planes.
  - The hungry dog begged for a bone.

verb beg
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Malawi begged Britain to resume aid.

verb beg
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Niger begged military help from Japan.

verb beseech
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  + Indonesia beseeched Myanmar to heed the court.
  - The bride beseeched the tailor.

verb bid
  code: REQUEST 022 assist
  recipient: to
  if: subj@actor
  if: infinitive=join
  + Georgia bid to join NATO.
  - The dealer bid for a vase.

verb broadcast
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Oman broadcast an appeal to Cuba.

verb browbeat
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Beijing browbeat Manila to drop the case.

verb bully
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Washington bullied Panama to expel the ships.
  - The boy bullied a girl to cry.

verb cajole
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Cairo cajoled Hamas to accept the truce.

verb call
  code: REQUEST 026 meet
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  unless: obj
  + Spain called on Morocco to start negotiations with the rebels.

verb call
  code: REQUEST 0253 yield
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&release-acts
  unless: obj
  + Poland called on Belarus to free its political prisoners.

verb call
  code: REQUEST 0256 yield
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&truce-acts
  unless: obj
  + Vietnam called on China to stop the shelling.

verb call
  code: REQUEST 0254 yield
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&ease-acts
  unless: obj
  + Jordan called on Syria to lift its blockade.

verb call
  code: REQUEST 0255 yield
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&access-acts
  unless: obj
  + Canada called on Chile to let aid convoys through.

verb call
  code: REQUEST 0241 change
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&leader-acts
  unless: obj
  + The European Union called on Serbia's president to resign.

verb call
  code: REQUEST 026 meet
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&meet-acts
  unless: obj
  + Colombia called on Cuba to meet opposition leaders.

verb call
  code: REQUEST 023 assist
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&aid-acts
  unless: obj
  + Tanzania called on Uganda to provide aid to the refugees.

verb call
  code: REQUEST 021 assist
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&coop-asks
  unless: obj
  + Greece called on Albania to extradite the banker.

verb call
  code: REQUEST 024 change
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive=&reform-acts
  unless: obj
  + Senegal called on Nigeria to reform its courts.

verb call
  code: REQUEST 020
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive | for | clause
  unless: obj
  + Ghana called on Togo to heed the court.
  - The nurse called on the patient at noon.

verb call
  code: REQUEST 0253 yield
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&release-nouns | for^&release-nouns
  unless: obj
  unless: sentence^&sport
  + Brazil called for the release of two pilots held by Venezuela.

verb call
  code: REQUEST 0256 yield
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&truce-nouns | for^&truce-nouns
  unless: obj
  unless: sentence^&sport
  + Armenia called for an immediate ceasefire in Azerbaijan.

verb call
  code: REQUEST 0256 yield
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&withdrawals | for^&withdrawals
  unless: obj
  unless: sentence^&sport
  + Kuwait called for the withdrawal of all troops from Lebanon.

verb call
  code: REQUEST 0254 yield
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&ease-nouns | for^&ease-nouns
  unless: obj
  unless: sentence^&sport
  + Bulgaria called for the lifting of sanctions on Vietnam.

verb call
  code: REQUEST 0255 yield
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&access-nouns | for^&access-nouns
  unless: obj
  unless: sentence^&sport
  + Ethiopia called for access for UN inspectors to prisons in Eritrea.

verb call
  code: REQUEST 0241 change
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&leader-nouns | for^&leader-nouns
  unless: obj
  unless: sentence^&sport
  + Britain called for the resignation of Argentina's president.

verb call
  code: REQUEST 0243 change
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&rights-nouns | for^&rights-nouns
  unless: obj
  unless: sentence^&sport
  + Kenya called for equal rights for minorities in Somalia.

verb call
  code: REQUEST 026 meet
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&talks | for^&talks
  unless: obj
  unless: sentence^&sport
  + France called for talks with Algeria.

verb call
  code: REQUEST 026 meet
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&meetings | for^&meetings
  unless: obj
  unless: sentence^&sport
  + Egypt called for a summit with Israel.

verb call
  code: REQUEST 023 assist
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&aid-nouns | for^&aid-nouns
  unless: obj
  unless: sentence^&sport
  + India called for help for the hungry in Pakistan.

verb call
  code: REQUEST 024 change
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&reform-nouns | for^&reform-nouns
  unless: obj
  unless: sentence^&sport
  + Norway called for free elections in Sudan.

verb call
  code: REQUEST 021 assist
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&sanction-nouns | for^&sanction-nouns
  unless: obj
  unless: sentence^&sport
  + Mexico called for sanctions against Nicaragua.

verb call
  code: REQUEST 020
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&demand-things | for@actor | infinitive
  unless: obj
  unless: sentence^&sport
  + Zambia called for action by South Africa.
  - The recipe calls for two eggs.

verb call
  code: REQUEST 020 change
  recipient: on | for | clause | from@for | by@for | poss@for | with@for
  if: subj@actor
  if: for=&probe-nouns | for^&probe-nouns
  unless: obj
  unless: sentence^&sport
  + Japan called for an apology from North Korea.

verb call
  code: REQUEST 020
  recipient: on | for@actor | for
  if: subj@actor
  if: for
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj^analyst,broker,economist,shareholder,investor,forecaster
  unless: for=comment,volunteer,applause,jihad,holy war,revenge,war
  + Iceland called for patience.
  + Togo called on Benin for a new map.
  - The recipe calls for butter.

verb call
  code: REQUEST 020
  recipient: on | clause
  if: on@actor
  if: infinitive | infinitive@obj | infinitive@iobj | for | clause
  unless: obj
  + The bishops called on Angola to respect the vote.
  - He called on his aunt.

verb call
  code: REQUEST 020
  recipient: for | clause
  if: subj=resolution,statement,petition,report,letter,document,draft,declaration,motion,communique,text | subj^&document-word
  if: for | infinitive
  unless: obj
  unless: sentence^&company-words
  + The UN Security Council passed a resolution calling for the Eritrean army to withdraw.
  - The recipe calls for two eggs.

verb campaign
  code: REQUEST 0253 yield
  recipient: by@for | from@for
  if: subj@actor
  if: for=&release-nouns | for^&release-nouns
  + Mexico campaigned for the release of two pilots held by Nicaragua.

verb campaign
  code: REQUEST 0243 change
  recipient: by@for | from@for
  if: subj@actor
  if: for=&rights-nouns | for^&rights-nouns
  + Austria campaigned for equal rights for minorities in Iran.

verb campaign
  code: REQUEST 024 change
  recipient: by@for | from@for
  if: subj@actor
  if: for=&reform-nouns | for^&reform-nouns
  + Turkey campaigned for free elections in Cyprus.

verb campaign
  code: REQUEST 020
  recipient: by@for | from@for
  if: subj@actor
  if: for=&demand-things
  + Japan campaigned for compensation from North Korea.
  - The singer campaigned for votes in the contest.

verb challenge
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  unless: sentence^&sport
  + Sweden challenged Russia to withdraw from the town.

verb challenge
  code: REQUEST 024 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&reform-acts
  unless: sentence^&sport
  + Ghana challenged Togo to hold free elections.

verb challenge
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: sentence^&sport
  + Austria challenged Iran to heed the court.
  - The boxer challenged the champion.

verb challenge
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Castro challenged Washington to lift the embargo.

verb claim
  code: REQUEST 100
  recipient: from | from@obj
  if: subj@actor
  if: obj=compensation,reparation,damage,asylum
  if: from@actor | from@obj@actor
  + Greece claimed reparations from the German government.
  - The driver claimed damages from his insurer.

verb clamor
  code: REQUEST 020
  recipient: on | from | by
  if: subj@actor
  if: for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  unless: for=recipe,rain,snow,tender,taxi,help
  + Haitian students clamored for elections.

verb clamour
  code: REQUEST 1053 yield
  recipient: from@for | by@for
  if: subj@actor
  if: for=&release-nouns | for^&release-nouns
  + Norway clamoured for the release of six hostages in Sudan.

verb clamour
  code: REQUEST 104 change
  recipient: from@for | by@for
  if: subj@actor
  if: for=&reform-nouns | for^&reform-nouns
  + Kenya clamoured for reforms in Somalia.

verb clamour
  code: REQUEST 100
  recipient: from@for | by@for
  if: subj@actor
  if: for=&demand-things
  + Britain clamoured for compensation from Argentina.
  - Children clamoured for sweets.

verb clamour
  code: REQUEST 020
  recipient: on | from | by
  if: subj@actor
  if: for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  unless: for=recipe,rain,snow,tender,taxi,help
  + Kenyan bishops clamoured for reform.

verb coax
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Oslo coaxed the Tamil rebels to resume the talks.

verb command
  code: REQUEST 105 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Kuwait commanded Lebanon to withdraw from the town.

verb command
  code: REQUEST 100
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  + Armenia commanded Azerbaijan to heed the court.
  - The colonel commanded a brigade.

verb command
  code: REQUEST 100
  recipient: obj | iobj
  if: subj@actor
  if: obj
  if: infinitive | infinitive@obj | infinitive@iobj
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,fleet
  + Beijing commanded the students to leave the square.
  - The hill commanded a view of the sea.

verb command
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The UN commanded Iraq to disarm.

verb compel
  code: REQUEST 100
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  + Moscow compelled Prague to sign.
  - Hunger compelled the bear to move.

verb conclude
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  unless: sentence^&court-words
  + The European Union concluded that Japan must open its ports.

verb convey
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Jordan conveyed a petition to Burundi.

verb counsel
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Rome counselled Addis Ababa to accept the border.

verb dare
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  + On Monday, Gaddafi dared Washington to publish the proof.
  - The boys dared each other to jump.

verb declare
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  + The Elysee declared that Syria must leave Lebanon.

verb deliver
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Guyana delivered a plea to Syria.

verb demand
  code: REQUEST 1053 yield
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&release-acts
  + Poland demanded that Belarus free the hostages.
  - The recipe demands that eggs be fresh.

verb demand
  code: REQUEST 1056 yield
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&truce-acts
  + Vietnam demanded that China halt the offensive.
  - The recipe demands that eggs be fresh.

verb demand
  code: REQUEST 1054 yield
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&ease-acts
  + Jordan demanded that Syria reopen the border.
  - The recipe demands that eggs be fresh.

verb demand
  code: REQUEST 1055 yield
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&access-acts
  + Canada demanded that Chile allow relief flights.
  - The recipe demands that eggs be fresh.

verb demand
  code: REQUEST 1041 change
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&leader-acts
  + Tanzania's government demanded that Uganda's president resign.
  - The recipe demands that eggs be fresh.

verb demand
  code: REQUEST 106 meet
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&meet-acts
  + Colombia demanded that Cuba attend the conference.
  - The recipe demands that eggs be fresh.

verb demand
  code: REQUEST 103 assist
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&aid-acts
  + Spain demanded that Morocco send peacekeepers.
  - The recipe demands that eggs be fresh.

verb demand
  code: REQUEST 104 change
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&reform-acts
  + Greece demanded that Albania reform its courts.
  - The recipe demands that eggs be fresh.

verb demand
  code: REQUEST 1053 yield
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&release-nouns | obj^&release-nouns
  unless: sentence^&markets
  + Austria demanded the release of six hostages in Iran.

verb demand
  code: REQUEST 1056 yield
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&markets
  + Sweden demanded a halt to Russia's shelling.

verb demand
  code: REQUEST 1056 yield
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&withdrawals | obj^&withdrawals
  unless: sentence^&markets
  + Ghana demanded the evacuation of Togo's garrison.

verb demand
  code: REQUEST 1054 yield
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&ease-nouns | obj^&ease-nouns
  unless: sentence^&markets
  + Poland demanded the removal of the blockade of Belarus.

verb demand
  code: REQUEST 1055 yield
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&access-nouns | obj^&access-nouns
  unless: sentence^&markets
  + Vietnam demanded inspections by the UN in China.

verb demand
  code: REQUEST 1041 change
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&leader-nouns | obj^&leader-nouns
  unless: sentence^&markets
  + Spain demanded the resignation of Morocco's president.

verb demand
  code: REQUEST 1043 change
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&rights-nouns | obj^&rights-nouns
  unless: sentence^&markets
  + Greece demanded equal rights for minorities in Albania.

verb demand
  code: REQUEST 106 meet
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&markets
  + Jordan demanded negotiations with Syria.

verb demand
  code: REQUEST 106 meet
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&meetings | obj^&meetings
  unless: sentence^&markets
  + Canada demanded an urgent meeting with Chile.

verb demand
  code: REQUEST 103 assist
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&aid-nouns | obj^&aid-nouns
  unless: sentence^&markets
  + Colombia demanded aid for Cuba.

verb demand
  code: REQUEST 104 change
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&reform-nouns | obj^&reform-nouns
  unless: sentence^&markets
  + Tanzania demanded reforms in Uganda.

verb demand
  code: REQUEST 101 assist
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&sanction-nouns | obj^&sanction-nouns
  unless: sentence^&markets
  + Senegal demanded an embargo on Nigeria.

verb demand
  code: REQUEST 100
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&demand-things | infinitive | that | of
  unless: sentence^&markets
  + Turkey demanded an answer from Cyprus.
  - The job demands patience.

verb demand
  code: REQUEST 100 change
  recipient: from | of | of@obj | clause | from@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&probe-nouns | obj^&probe-nouns
  unless: sentence^&markets
  + The European Union demanded an investigation into the raid by Serbia.

verb demand
  code: REQUEST 100
  recipient: from | from@obj | of | of@actor | by@obj | obj@actor | clause
  if: subj@actor
  if: obj | infinitive | that | of | from
  unless: sentence^&markets
  unless: subj=law,job,task,sport,game
  unless: obj=attention,patience,skill
  + Belgrade demanded a new map from Zagreb.
  + Polisario demanded Moroccan troops leave the town.
  - The job demanded long hours.

verb demand
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Haiti demanded a loan from Niger.

verb demand
  code: REQUEST 100
  recipient: from | of | poss@obj | clause
  if: subj=resolution,statement,petition,letter,declaration,motion,initiative,video,message
  if: obj | that | infinitive
  unless: sentence^&company-words
  + The Arab League passed a motion demanding an end to the siege.
  - The role demands patience.

verb demand
  code: REQUEST 100
  actor: by
  recipient: from | of
  if: by@actor
  unless: sentence^&markets
  + The envoys left, as demanded by the Greek government.
  - Great skill is demanded by the game.

verb direct
  code: REQUEST 105 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  unless: sentence^&show-business
  + Ethiopia directed Eritrea to stop the raids.

verb direct
  code: REQUEST 100
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: sentence^&show-business
  + Bulgaria directed Vietnam to heed the court.
  - She directed the actors to sing.

verb direct
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The council directed Eritrea to withdraw its tanks.

verb direct
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Panama directed a request to Libya.

verb emphasise
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  + Annan emphasised that Iraq must comply.

verb emphasize
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  + Annan emphasized that Iraq must comply.

verb encourage
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  unless: sentence^&sport
  + Spain encouraged Morocco to start negotiations with the rebels.

verb encourage
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  unless: sentence^&sport
  + Canada encouraged Chile to stop the raids.

verb encourage
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  unless: sentence^&sport
  + Colombia encouraged Cuba to meet opposition leaders.

verb encourage
  code: REQUEST 024 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&reform-acts
  unless: sentence^&sport
  + Tanzania encouraged Uganda to review the law.

verb encourage
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: sentence^&sport
  + Jordan encouraged Syria to heed the court.
  - The teacher encouraged the girl to read.

verb encourage
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Brussels encouraged Sarajevo to reform the police.

verb enjoin
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The council enjoined Ethiopia to withdraw.

verb enlist
  code: REQUEST 022 assist
  recipient: of@obj | obj
  if: subj@actor
  if: obj=help,support,aid,assistance
  + Bush enlisted the help of Turkey.
  - The boy enlisted in the navy.

verb entreat
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  + Senegal entreated Nigeria to heed the court.
  - The boy entreated his father.

verb entreat
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Red Cross entreated Somalia to open the port.

verb exert
  code: REQUEST 020
  recipient: on | on@obj
  if: subj@actor
  if: obj=pressure
  if: on@actor | on@obj@actor
  + Saudi Arabia has exerted pressure on Yemen.
  - The water exerts pressure on the wall.

verb exhort
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Ghana exhorted Togo to withdraw from the town.

verb exhort
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  + Poland exhorted Belarus to negotiate with the rebels.

verb exhort
  code: REQUEST 023 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  + Vietnam exhorted China to send peacekeepers.

verb exhort
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  + Sweden exhorted Russia to heed the court.
  - The coach exhorted the team.

verb exhort
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The pope exhorted Israel to halt the raids.

verb extend
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Nepal extended a plea to Sweden.

verb file
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Peru filed an appeal to Fiji.

verb float
  code: REQUEST 020
  recipient: to | to@obj
  if: subj@actor
  if: obj=proposal,idea,plan
  + Moscow floated a plan to Washington.
  - The boat floated.

verb forward
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Mexico forwarded a request to India.

verb hand
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Canada handed an appeal to Oman.

verb implore
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Britain implored Argentina to let the convoy pass.

verb implore
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  + Norway implored Sudan to attend the conference.

verb implore
  code: REQUEST 023 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  + Kenya implored Somalia to provide aid to the refugees.

verb implore
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  + India implored Pakistan to heed the court.
  - The boy implored his mother.

verb implore
  code: REQUEST 020
  recipient: obj | iobj
  if: subj@actor | obj@actor
  + Aid workers implored Ethiopia to open the road.
  - She implored her son to eat.

verb implore
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The UN implored Sudan to let the aid in.

verb impose
  code: REQUEST 100
  recipient: on | on@obj
  if: subj@actor
  if: obj=condition,precondition,demand
  + Russia imposed new conditions on Ukraine.
  - The height imposed limits.

verb increase
  code: REQUEST 020
  recipient: on | on@obj
  if: subj@actor
  if: obj=pressure
  if: on@actor | on@obj@actor
  unless: sentence^&sport
  + Tokyo increased the pressure on Seoul.
  - The pump increased the pressure.

verb insist
  code: REQUEST 100
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  + Syria insisted that Israel must leave the Golan.
  - The cook insisted on French butter.

verb insist
  code: REQUEST 1053 yield
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^in return,return fire
  if: sentence^&release-acts
  + The European Union insisted that Serbia release the detained envoys.
  - The cook insisted that salt helps.

verb insist
  code: REQUEST 1056 yield
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^in return,return fire
  if: sentence^&truce-acts
  + Senegal insisted that Nigeria end the fighting.
  - The cook insisted that salt helps.

verb insist
  code: REQUEST 1041 change
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&leader-acts
  + Indonesia insisted that Myanmar's president resign.
  - The cook insisted that salt helps.

verb insist
  code: REQUEST 1053 yield
  recipient: from@on | by@on | poss@on | with@on
  if: subj@actor
  if: on=&release-nouns | on^&release-nouns
  unless: sentence^&sport
  + India insisted on the release of six hostages in Pakistan.

verb insist
  code: REQUEST 1056 yield
  recipient: from@on | by@on | poss@on | with@on
  if: subj@actor
  if: on=&truce-nouns | on^&truce-nouns
  unless: sentence^&sport
  + Britain insisted on an end to fighting in Argentina.

verb insist
  code: REQUEST 1041 change
  recipient: from@on | by@on | poss@on | with@on
  if: subj@actor
  if: on=&leader-nouns | on^&leader-nouns
  unless: sentence^&sport
  + Kenya insisted on the resignation of Somalia's president.

verb insist
  code: REQUEST 106 meet
  recipient: from@on | by@on | poss@on | with@on
  if: subj@actor
  if: on=&talks | on^&talks
  unless: sentence^&sport
  + Norway insisted on negotiations with Sudan.

verb insist
  code: REQUEST 104 change
  recipient: from@on | by@on | poss@on | with@on
  if: subj@actor
  if: on=&reform-nouns | on^&reform-nouns
  unless: sentence^&sport
  + Mexico insisted on reforms in Nicaragua.

verb insist
  code: REQUEST 100
  recipient: from@on | by@on | poss@on | with@on
  if: subj@actor
  if: on=&demand-things
  unless: sentence^&sport
  + Egypt insisted on compensation from Israel.
  - The guest insisted on tea.

verb insist
  code: REQUEST 100 change
  recipient: from@on | by@on | poss@on | with@on
  if: subj@actor
  if: on=&probe-nouns | on^&probe-nouns
  unless: sentence^&sport
  + Japan insisted on an apology from North Korea.

verb insist
  code: REQUEST 100
  recipient: clause | on@actor
  if: subj@actor
  if: that
  if: sentence^must,should,have to,need to
  unless: sentence^&sport
  unless: subj=doctor,lawyer
  + Bulgaria insisted that the tanks must leave Sofia first.
  - The actress insisted that the dress was blue.

verb insist
  code: REQUEST 100
  recipient: on@actor | from | of@on
  if: subj@actor
  if: on
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: on=innocence,anonymity,right,name
  + Poland insisted on a written guarantee from Berlin.
  - The chef insisted on fresh basil.

verb instruct
  code: REQUEST 105 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  unless: obj^ambassador,envoy,minister,ministry,diplomat | iobj^ambassador,envoy,minister,ministry,diplomat
  + Zambia instructed South Africa to free the detainees.

verb instruct
  code: REQUEST 106 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  unless: obj^ambassador,envoy,minister,ministry,diplomat | iobj^ambassador,envoy,minister,ministry,diplomat
  + Brazil instructed Venezuela to discuss the frontier.

verb instruct
  code: REQUEST 100
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: obj^ambassador,envoy,minister,ministry,diplomat | iobj^ambassador,envoy,minister,ministry,diplomat
  + The United Nations instructed Iraq to heed the court.
  - The chef instructed the waiter to smile.

verb instruct
  code: REQUEST 100
  recipient: obj | iobj
  if: subj@actor
  if: obj
  if: infinitive | infinitive@obj | infinitive@iobj
  unless: obj^ambassador,envoy,minister,ministry,diplomat,army,troop,troops,military,lawyer
  + Sudan instructed the Kenyans to leave.
  - The manual instructed users to press the switch.

verb instruct
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The court instructed Israel to halt the offensive.

verb invite
  code: REQUEST 026 meet
  recipient: obj | iobj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: to | infinitive=&meet-acts | for | infinitive=&start-acts | for@obj
  unless: to=comment,submit
  unless: sentence^&show-business
  unless: sentence^&company-words
  + France invited the Libyan leader to Paris.
  + Pretoria invited the rebels to negotiate.
  - The hotel invited guests to dinner.

verb invite
  code: REQUEST 020
  recipient: obj | iobj
  if: subj@actor
  if: obj | iobj
  if: infinitive | infinitive@obj | infinitive@iobj
  unless: infinitive=comment,submit,apply
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&sport
  + Myanmar invited Indian engineers to repair the dam.
  - The museum invited children to paint.

verb invite
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Moscow invited Kyiv to resume talks.

verb invoke
  code: REQUEST 021 assist
  recipient: against | against@obj
  if: subj@actor
  if: obj=article,treaty,mutual defence clause,clause
  + France invoked the mutual defence clause.
  - The poet invoked the muse.

verb issue
  code: REQUEST 020
  recipient: to | to@obj | for@obj
  if: subj@actor
  if: obj=appeal,plea,call,order,request,instruction
  unless: obj^court,stock
  + ASEAN issued an appeal to Cambodia.
  - The bank issued shares.

verb issue
  code: REQUEST 100
  recipient: to | to@obj
  if: subj@actor
  if: obj=demand
  + Turkey issued a demand to Greece.
  - The judge issued a ruling.

verb issue
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Rwanda issued an appeal to Canada.

verb issue
  code: REQUEST 100
  recipient: to | to@obj | for@obj
  if: subj@actor
  if: obj=deadline
  if: to@actor | to@obj@actor | infinitive | infinitive@obj
  unless: sentence^&company-words
  + The Chadian government issued a deadline to the rebels on Friday.
  - The school issued a deadline for essays.

verb join
  code: REQUEST 020
  recipient: to | on@obj | to@obj
  if: subj@actor
  if: obj=call,appeal
  + Austria joined calls on Serbia to hand over suspects.
  - The dog joined the walk.

verb keep up
  code: REQUEST 020
  recipient: on | on@obj
  if: subj@actor
  if: obj=pressure
  if: on@actor | on@obj@actor
  unless: sentence^&sport
  + Bonn kept up pressure on Prague.
  - The runner kept up the pace.

verb launch
  code: REQUEST 023 assist
  recipient: to | to@obj | for@obj
  if: subj@actor
  if: obj=appeal
  + The UN launched an appeal for Sudan.
  - The yard launched a ship.

verb launch
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Burundi launched a request to Malawi.

verb lean
  code: REQUEST 020
  recipient: on
  if: subj@actor
  if: on@actor
  if: infinitive
  + Washington leaned on Israel to stop building.
  - The ladder leaned on the wall.

verb lobby
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | for
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Colombia lobbied Cuba to let the convoy pass.

verb lobby
  code: REQUEST 023 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | for
  if: infinitive=&aid-acts
  + Spain lobbied Morocco to help the flood victims.

verb lobby
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | for
  + Canada lobbied Chile to heed the court.
  - Brewers lobbied for cheaper hops.

verb lobby
  code: REQUEST 023 assist
  recipient: iobj | obj
  if: subj@actor
  if: for=&aid-nouns | for^&aid-nouns
  + Sweden lobbied for aid for Russia.
  - Brewers lobbied for duty cuts.

verb lobby
  code: REQUEST 021 assist
  recipient: iobj | obj
  if: subj@actor
  if: for=&sanction-nouns | for^&sanction-nouns
  + Ghana lobbied for sanctions against Togo.
  - Brewers lobbied for duty cuts.

verb lodge
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Uganda lodged a demand to Iraq.

verb look
  code: REQUEST 023 assist
  recipient: to
  if: subj@actor
  if: to@actor
  if: for=&aid-nouns
  + Poland looked to Bonn for a loan.
  - The girl looked to the door.

verb look to
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kyiv looked to Washington to send missiles.

verb make
  code: REQUEST 020
  recipient: to | to@obj | for@obj
  if: subj@actor
  if: obj=appeal,plea,demand,request,proposal,call
  unless: obj^phone,telephone
  unless: sentence^&company-words
  unless: sentence^&sport
  + The Pope made an appeal to Ireland.
  + Chad made a request to Libya.
  - The tailor made a call to his wife.

verb make
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + India made a plea to Norway.

verb moot
  code: REQUEST 020
  recipient: to | to@obj
  if: subj@actor
  if: obj=proposal,idea,plan,summit
  + Delhi mooted a summit with Kabul.
  - The point is moot.

verb nudge
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | toward | towards | into
  if: infinitive=&start-acts
  if: sentence^&talks
  + Turkey nudged Cyprus to open a dialogue.

verb nudge
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | toward | towards | into
  + Mexico nudged Nicaragua to heed the court.
  - The tug nudged the ship.

verb nudge
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Washington nudged Baku to open the border.

verb oblige
  code: REQUEST 100
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: subj=law,rule
  + The resolution of the Security Council obliged Libya to comply, and the UN obliged Libya to report.
  - The host obliged with a song.

verb oblige
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The council obliged Iraq to destroy its missiles.

verb order
  code: REQUEST 106 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Poland ordered Belarus to return to the peace talks.

verb order
  code: REQUEST 1053 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Mexico ordered Nicaragua to release six fishermen.

verb order
  code: REQUEST 1056 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&truce-acts
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Turkey ordered Cyprus to stop the shelling.

verb order
  code: REQUEST 1054 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&ease-acts
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Austria ordered Iran to ease the sanctions.

verb order
  code: REQUEST 1055 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&access-acts
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Sweden ordered Russia to admit UN observers.

verb order
  code: REQUEST 1041 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&leader-acts
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Canada ordered Chile's president to resign.

verb order
  code: REQUEST 106 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Ghana ordered Togo to attend the conference.

verb order
  code: REQUEST 103 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Vietnam ordered China to help the flood victims.

verb order
  code: REQUEST 101 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&coop-asks
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Jordan ordered Syria to cooperate with the tribunal.

verb order
  code: REQUEST 104 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&reform-acts
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Colombia ordered Cuba to reform its courts.

verb order
  code: REQUEST 100
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  + Japan ordered North Korea to heed the court.
  - The diner ordered the soup.

verb order
  code: REQUEST 100
  recipient: obj | iobj
  if: subj@actor
  if: obj
  if: infinitive | infinitive@obj | infinitive@iobj
  unless: obj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet | iobj^troop,troops,army,force,soldier,unit,navy,military,commander,fleet
  unless: subj=court,jury,judge,magistrate,tribunal
  unless: sentence^&company-words
  unless: sentence^&sport
  + Sudan ordered the Kenyan charities to leave the town.
  - The coach ordered the boys to run.

verb order
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The court ordered Russia to halt the invasion.

verb order
  code: REQUEST 100
  actor: by
  recipient: obj
  if: passive
  if: infinitive
  if: obj@actor | obj@person
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Portuguese envoy has been ordered to keep silent.
  - The meal was ordered to please the guests.

verb outline
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Poland outlined a petition to Benin.

verb pass
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Norway passed a demand to Latvia.

verb persuade
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: sentence^try,fail | sentence^&sport
  + The United Nations persuaded Iraq to heed the court.
  - The seller persuaded the buyer to wait.

verb petition
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Vietnam's government petitioned China to stop the raids.

verb petition
  code: REQUEST 023 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  + Jordan petitioned Syria to provide aid to the refugees.

verb petition
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  + On Monday, Poland petitioned Belarus to heed the court.
  - Residents petitioned the council.

verb petition
  code: REQUEST 020
  recipient: iobj | obj | to
  if: subj@actor
  if: to@actor | for=&demand-things
  + Palau petitioned the UN for independence.
  - The actress petitioned for divorce.

verb petition
  code: REQUEST 020
  recipient: obj | to
  if: subj@actor | obj@actor | subj@person
  if: infinitive | infinitive@obj | infinitive@iobj | for | obj | for@obj
  unless: sentence^divorce,bankruptcy
  + A Kosovan deputy petitioned the tribunal to free the mayor.
  - The firm petitioned for bankruptcy.

verb petition
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kosovo petitioned the EU to lift the visas.

verb pile
  code: REQUEST 020
  recipient: on | on@obj
  if: subj@actor
  if: obj=pressure
  if: on@actor | on@obj@actor
  unless: sentence^&sport
  + Europe piled pressure on Belarus.
  - The boys piled wood on the fire.

verb plead
  code: REQUEST 025 yield
  recipient: with
  if: subj@actor
  if: with@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  unless: sentence^guilty
  + The European Union pleaded with Serbia to let the convoy pass.

verb plead
  code: REQUEST 026 meet
  recipient: with
  if: subj@actor
  if: with@actor
  if: infinitive=&meet-acts
  unless: sentence^guilty
  + Senegal pleaded with Nigeria to attend the conference.

verb plead
  code: REQUEST 023 assist
  recipient: with
  if: subj@actor
  if: with@actor
  if: infinitive=&aid-acts
  unless: sentence^guilty
  + Indonesia pleaded with Myanmar to send relief supplies.

verb plead
  code: REQUEST 0253 yield
  recipient: with | to | from@for | by@for
  if: subj@actor
  if: for=&release-nouns | for^&release-nouns
  + Bulgaria pleaded for the release of two pilots held by Vietnam.

verb plead
  code: REQUEST 0256 yield
  recipient: with | to | from@for | by@for
  if: subj@actor
  if: for=&truce-nouns | for^&truce-nouns
  + Ethiopia pleaded for a halt to Eritrea's shelling.

verb plead
  code: REQUEST 023 assist
  recipient: with | to | from@for | by@for
  if: subj@actor
  if: for=&aid-nouns | for^&aid-nouns
  + France pleaded for help for the hungry in Algeria.

verb plead
  code: REQUEST 020
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^guilty
  + Greece pleaded with Albania to heed the court.
  - The boy pleaded with his aunt.

verb plead
  code: REQUEST 020
  recipient: with | to | from@for | by@for
  if: subj@actor
  if: for=&demand-things
  + Kuwait pleaded for patience with Lebanon.
  - The thief pleaded for mercy.

verb plead
  code: REQUEST 020
  recipient: with | to
  if: subj@actor
  if: for | infinitive | with
  unless: sentence^guilty | sentence^&court-words
  + Rwanda pleaded for more peacekeepers.
  - The boy pleaded for ice cream.

verb plead
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Haiti pleaded with Washington to send troops.

verb plead
  code: REQUEST 020
  recipient: on | from | by
  if: subj@actor
  if: for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  unless: for=recipe,rain,snow,tender,taxi,help
  + Chad pleaded for calm.

verb plead for
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Belize pleaded for aid from Iran.

verb present
  code: REQUEST 020
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=proposal,plan,demand,request,petition,peace plan,list
  if: to@actor | to@obj@actor
  + Zimbabwe presented its demands to Britain.
  - The child presented a rose to the queen of Spain.

verb present
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Tunisia presented a petition to Gabon.

verb press
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  unless: sentence^button | sentence^&sport
  + The European Union pressed Serbia to resume talks on the border.

verb press
  code: REQUEST 0253 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts
  unless: sentence^button | sentence^&sport
  + Canada pressed Chile to release the detained envoys.

verb press
  code: REQUEST 0256 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&truce-acts
  unless: sentence^button | sentence^&sport
  + Colombia pressed Cuba to pull back from the border.

verb press
  code: REQUEST 0254 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&ease-acts
  unless: sentence^button | sentence^&sport
  + Spain pressed Morocco to lift the embargo.

verb press
  code: REQUEST 0255 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&access-acts
  unless: sentence^button | sentence^&sport
  + Tanzania pressed Uganda to allow inspectors into its plants.

verb press
  code: REQUEST 0241 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&leader-acts
  unless: sentence^button | sentence^&sport
  + The United Nations pressed Iraq's president to resign.

verb press
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  unless: sentence^button | sentence^&sport
  + Greece pressed Albania to negotiate with the rebels.

verb press
  code: REQUEST 023 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  unless: sentence^button | sentence^&sport
  + Senegal pressed Nigeria to send relief supplies.

verb press
  code: REQUEST 021 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&coop-asks
  unless: sentence^button | sentence^&sport
  + Indonesia pressed Myanmar to extradite the banker.

verb press
  code: REQUEST 024 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&reform-acts
  unless: sentence^button | sentence^&sport
  + Zambia pressed South Africa to review the law.

verb press
  code: REQUEST 0253 yield
  recipient: iobj | obj | on | by@for | from@for | with@for
  if: subj@actor
  if: for=&release-nouns | for^&release-nouns
  + Jordan pressed for the release of six hostages in Syria.

verb press
  code: REQUEST 0256 yield
  recipient: iobj | obj | on | by@for | from@for | with@for
  if: subj@actor
  if: for=&truce-nouns | for^&truce-nouns
  + Canada pressed for an end to fighting in Chile.

verb press
  code: REQUEST 0243 change
  recipient: iobj | obj | on | by@for | from@for | with@for
  if: subj@actor
  if: for=&rights-nouns | for^&rights-nouns
  + The European Union pressed for equal rights for minorities in Serbia.

verb press
  code: REQUEST 026 meet
  recipient: iobj | obj | on | by@for | from@for | with@for
  if: subj@actor
  if: for=&talks | for^&talks
  + Colombia pressed for a dialogue with Cuba.

verb press
  code: REQUEST 023 assist
  recipient: iobj | obj | on | by@for | from@for | with@for
  if: subj@actor
  if: for=&aid-nouns | for^&aid-nouns
  + Spain pressed for relief for refugees in Morocco.

verb press
  code: REQUEST 024 change
  recipient: iobj | obj | on | by@for | from@for | with@for
  if: subj@actor
  if: for=&reform-nouns | for^&reform-nouns
  + Tanzania pressed for reforms in Uganda.

verb press
  code: REQUEST 021 assist
  recipient: iobj | obj | on | by@for | from@for | with@for
  if: subj@actor
  if: for=&sanction-nouns | for^&sanction-nouns
  + Senegal pressed for an embargo on Nigeria.

verb press
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  unless: sentence^button | sentence^&sport
  + Jordan pressed Syria to heed the court.
  - The farmer pressed the grapes.

verb press
  code: REQUEST 020
  recipient: iobj | obj | on | by@for | from@for | with@for
  if: subj@actor
  if: for=&demand-things
  + Vietnam pressed for concessions from China.
  - The cook pressed for juice.

verb press
  code: REQUEST 020 change
  recipient: iobj | obj | on | by@for | from@for | with@for
  if: subj@actor
  if: for=&probe-nouns | for^&probe-nouns
  + Greece pressed for an investigation into the raid by Albania.

verb press
  code: REQUEST 020
  recipient: obj | iobj | on | from
  if: subj@actor
  if: for | infinitive | infinitive@obj | infinitive@iobj | for@obj
  unless: sentence^button | sentence^&sport
  + Ottawa pressed for an open corridor.
  + A Burmese dissident pressed them to cut trade.
  - She pressed the button for the lift.

verb press
  code: REQUEST 020
  recipient: obj | iobj
  if: infinitive | infinitive@obj | infinitive@iobj | for | for@obj
  if: obj
  unless: sentence^button | sentence^&sport
  + The exiles pressed Japan to cut its loans.
  - Press the key to start.

verb press
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ottawa pressed Beijing to free the Canadians.

verb press
  code: REQUEST 020
  recipient: on | from | by
  if: subj@actor
  if: for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj
  unless: for=recipe,rain,snow,tender,taxi,help
  + Ghana pressed for an inquiry.

verb pressure
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  + The European Union pressured Serbia to open a dialogue.

verb pressure
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Tanzania pressured Uganda to free the detainees.

verb pressure
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  + Greece pressured Albania to discuss the frontier.

verb pressure
  code: REQUEST 023 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  + Senegal pressured Nigeria to send peacekeepers.

verb pressure
  code: REQUEST 024 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&reform-acts
  + Indonesia pressured Myanmar to respect human rights.

verb pressure
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  + Spain pressured Morocco to heed the court.
  - The coach pressured the child.

verb pressure
  code: REQUEST 020
  recipient: obj | iobj
  if: obj
  unless: sentence^&sport
  + Clerics in Iran pressured the bus drivers to end the strike.
  - The heat and pressure shaped the stone.

verb pressure
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Brussels pressured Athens to cut wages.

verb pressurise
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + London pressurised Dublin to hold a vote.

verb prevail upon
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Nairobi prevailed upon Juba to free the ministers.

verb prod
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  + Japan prodded North Korea to return to the peace talks.

verb prod
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Norway prodded Sudan to free the detainees.

verb prod
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  + Kenya prodded Somalia to meet opposition leaders.

verb prod
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  + Britain prodded Argentina to heed the court.
  - The farmer prodded the cow.

verb prod
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Washington prodded Israel to resume talks.

verb propose
  code: REQUEST 0256 yield
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&truce-acts
  + The United Nations proposed that Iraq pull back from the border.
  - She proposed that they dance.

verb propose
  code: REQUEST 026 meet
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&meet-acts
  + Zambia proposed that South Africa discuss the frontier.
  - She proposed that they dance.

verb propose
  code: REQUEST 0256 yield
  recipient: to | to@obj | with@obj | between@obj | by@obj
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  + The United Nations proposed an end to fighting in Iraq.

verb propose
  code: REQUEST 026 meet
  recipient: to | to@obj | with@obj | between@obj | by@obj
  if: subj@actor
  if: obj=&talks | obj^&talks
  + Zambia has proposed negotiations with South Africa.

verb propose
  code: REQUEST 026 meet
  recipient: to | to@obj | with@obj | between@obj | by@obj
  if: subj@actor
  if: obj=&meetings | obj^&meetings
  + Brazil proposed a summit with Venezuela.

verb propose
  code: REQUEST 024 change
  recipient: to | to@obj | with@obj | between@obj | by@obj
  if: subj@actor
  if: obj=&reform-nouns | obj^&reform-nouns
  + Armenia's government proposed free elections in Azerbaijan.

verb propose
  code: REQUEST 021 assist
  recipient: to | to@obj | with@obj | between@obj | by@obj
  if: subj@actor
  if: obj=&sanction-nouns | obj^&sanction-nouns
  + Kuwait proposed an embargo on Lebanon.

verb propose
  code: REQUEST 020
  recipient: to | to@obj | with@obj | between@obj | by@obj
  if: subj@actor
  if: infinitive | that | obj=&demand-things | obj=&agreements | obj=plan,solution,resolution,exchange,swap,treaty,summit
  + Indonesia proposed a treaty with Myanmar.
  - The baker proposed marriage.

verb propose
  code: REQUEST 020
  recipient: to | clause | with@obj | between@obj
  if: subj@actor
  if: obj | infinitive | that | to
  unless: obj=marriage,toast,dividend
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Bogota proposed a joint commission to Caracas.
  + Turkey proposed giving Greece until May to answer.
  - The groom proposed a toast.

verb publish
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Chile published a request to Qatar.

verb push
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | for | into
  if: infinitive=&start-acts
  if: sentence^&talks
  + Armenia pushed Azerbaijan to resume talks on the border.

verb push
  code: REQUEST 025 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | for | into
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Zambia pushed South Africa to withdraw from the town.

verb push
  code: REQUEST 026 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | for | into
  if: infinitive=&meet-acts
  + Brazil pushed Venezuela to negotiate with the rebels.

verb push
  code: REQUEST 024 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | for | into
  if: infinitive=&reform-acts
  + Kuwait pushed Lebanon to abandon its nuclear programme.

verb push
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | for | into
  + The United Nations pushed Iraq to heed the court.
  - The man pushed the cart.

verb push
  code: REQUEST 0256 yield
  recipient: on | by@for | with@for
  if: subj@actor
  if: for=&truce-nouns | for^&truce-nouns
  + The United Nations pushed for a speedy truce in Iraq.

verb push
  code: REQUEST 026 meet
  recipient: on | by@for | with@for
  if: subj@actor
  if: for=&talks | for^&talks
  + Zambia pushed for talks with South Africa.

verb push
  code: REQUEST 024 change
  recipient: on | by@for | with@for
  if: subj@actor
  if: for=&reform-nouns | for^&reform-nouns
  + Brazil pushed for free elections in Venezuela.

verb push
  code: REQUEST 021 assist
  recipient: on | by@for | with@for
  if: subj@actor
  if: for=&sanction-nouns | for^&sanction-nouns
  + Armenia pushed for sanctions against Azerbaijan.

verb push
  code: REQUEST 020
  recipient: on | by@for | with@for
  if: subj@actor
  if: for=&demand-things
  + Indonesia pushed for compensation from Myanmar.
  - The train pushed for miles.

verb push
  code: REQUEST 020
  recipient: obj | on
  if: subj@actor
  if: for
  unless: sentence^&sport
  unless: sentence^&markets
  + London pushed for a wider inquiry by the UN.
  - The nurse pushed for the door.

verb push
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Madrid pushed Rabat to open the border.

verb put
  code: REQUEST 020
  recipient: on | on@obj
  if: subj@actor
  if: obj=pressure
  if: on@actor | on@obj@actor
  unless: sentence^&sport
  unless: sentence^&markets
  + China put pressure on North Korea.
  - The shoe put pressure on his toe.

verb put
  code: REQUEST 020
  recipient: to | to@obj
  if: subj@actor
  if: obj=request,demand,proposal,plan,idea,offer
  + Mali put two requests to the mediators.
  - The clerk put the request in a drawer.

verb put
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Ghana put a demand to Jordan.

verb put forward
  code: REQUEST 020
  recipient: to | to@obj | for@obj
  if: subj@actor
  if: obj=&proposals
  + Jordan put forward a peace plan to the Arab League.
  - The clock was put forward.

verb recall
  code: REQUEST 020
  recipient: obj
  if: subj=parliament,prime minister,president
  if: obj=parliament
  + Sri Lanka's president recalled parliament.
  - The firm recalled cars.

verb recommend
  code: REQUEST 020
  recipient: to | to@obj | clause | obj
  if: subj@actor
  if: that | obj=&demand-things
  unless: sentence^doctor | sentence^&show-business
  + The UN recommended that Burundi accept observers.
  - The doctor recommended rest.

verb reiterate
  code: REQUEST 020
  recipient: to | on@obj | to@obj | from@obj
  if: subj@actor
  if: obj=call,appeal,demand,plea,request
  + Cuba reiterated its demand to Washington.
  - The guide reiterated the rules.

verb reiterate
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  unless: sentence^&sport
  + Lisbon reiterated that Jakarta must leave Timor.

verb reiterate
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Chad reiterated a demand to Zambia.

verb relay
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Serbia relayed a request to Yemen.

verb remind
  code: REQUEST 020
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive | that | of^obligation,duty,commitment,promise,responsibility
  + Tanzania reminded Uganda of its obligation to the refugees on Monday.
  - The song reminded the girl of home.

verb renew
  code: REQUEST 020
  recipient: to | on@obj | to@obj | for@obj
  if: subj@actor
  if: obj=call,appeal,demand,plea,request
  + Ghana renewed its appeal to Togo.
  - The reader renewed a book.

verb renew
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Kenya renewed a petition to Egypt.

verb repeat
  code: REQUEST 020
  recipient: to | on@obj | to@obj
  if: subj@actor
  if: obj=call,appeal,demand,plea,request
  + Sweden repeated its call on Russia.
  - The teacher repeated the question.

verb repeat
  code: REQUEST 020
  recipient: to | to@obj
  if: subj@actor
  if: obj=offer,proposal,invitation,ultimatum
  + Athens repeated its proposal to Ankara.
  - The school repeated its offer of lessons.

verb repeat
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Malawi repeated a plea to Ghana.

verb request
  code: REQUEST 0253 yield
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&release-acts
  + Kuwait requested that Lebanon free its political prisoners.

verb request
  code: REQUEST 025 yield
  recipient: iobj | obj | from | of
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Ethiopia requested Eritrea to stop the raids.

verb request
  code: REQUEST 026 meet
  recipient: iobj | obj | from | of
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  + France requested Algeria to meet opposition leaders.

verb request
  code: REQUEST 023 assist
  recipient: iobj | obj | from | of
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  + Egypt requested Israel to send relief supplies.

verb request
  code: REQUEST 023 assist
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&aid-acts
  + Bulgaria requested that Vietnam send relief supplies.

verb request
  code: REQUEST 020
  recipient: iobj | obj | from | of
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  + Bulgaria requested Vietnam to heed the court.
  - The guest requested a towel.

verb request
  code: REQUEST 0253 yield
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&release-nouns | obj^&release-nouns | iobj^&release-nouns
  + Colombia requested the release of six hostages in Cuba.

verb request
  code: REQUEST 0256 yield
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns | iobj^&truce-nouns
  + Spain requested a halt to Morocco's shelling.

verb request
  code: REQUEST 0255 yield
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&access-nouns | obj^&access-nouns | iobj^&access-nouns
  + Senegal requested access for UN inspectors to prisons in Nigeria.

verb request
  code: REQUEST 026 meet
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&talks | obj^&talks | iobj^&talks
  + Tanzania requested talks with Uganda.

verb request
  code: REQUEST 026 meet
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&meetings | obj^&meetings | iobj^&meetings
  + Greece requested an urgent meeting with Albania.

verb request
  code: REQUEST 023 assist
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&aid-nouns | obj^&aid-nouns | iobj^&aid-nouns
  + The European Union requested relief for refugees in Serbia.

verb request
  code: REQUEST 020
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: that | obj=&demand-things
  + Canada requested that Chile honour the treaty.
  - The tenant requested repairs.

verb request
  code: REQUEST 020
  recipient: from | from@obj | of | obj
  if: subj@actor
  if: obj | that | infinitive
  unless: obj=anonymity,comment,interview
  unless: sentence^&company-words
  + Nepal requested three helicopters from India.
  - The guest requested a towel.

verb request
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Mali requested France to send troops.

verb request
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Bosnia requested weapons from Belize.

verb require
  code: REQUEST 100
  recipient: iobj | obj | of
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: subj=law,rule,game
  + The UN required Iraq to destroy its missiles.
  - The job requires skill.

verb require
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Angola required aid from Kuwait.

verb restate
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Mali restated a petition to Angola.

verb say
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  unless: clause=we,it,i,he,she,you
  unless: sentence^if,whether
  unless: sentence^&markets
  unless: sentence^percent,output,price
  unless: sentence^&sport
  unless: sentence^&company-words
  + Spain said that Morocco must return the islet.
  - The coach said that the players must rest.
  - Russia said that it must wait.

verb seek
  code: REQUEST 023 assist
  recipient: from | from@obj | in | in@obj
  if: subj@actor
  if: obj=asylum,refuge
  if: in@actor | from@actor | from@obj@actor | in@obj@actor
  + A Cuban diplomat sought asylum in Spain.
  - The cat sought refuge under the bed.

verb seek
  code: REQUEST 0253 yield
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&release-nouns | obj^&release-nouns
  unless: sentence^&sport | sentence^&markets
  + Austria sought the release of two pilots held by Iran.

verb seek
  code: REQUEST 0256 yield
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&sport | sentence^&markets
  + Sweden sought an immediate ceasefire in Russia.

verb seek
  code: REQUEST 026 meet
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&sport | sentence^&markets
  + Ghana sought a dialogue with Togo.

verb seek
  code: REQUEST 026 meet
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&meetings | obj^&meetings
  unless: sentence^&sport | sentence^&markets
  + Poland sought a summit with Belarus.

verb seek
  code: REQUEST 023 assist
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&aid-nouns | obj^&aid-nouns
  unless: sentence^&sport | sentence^&markets
  + Vietnam's government sought aid for China.

verb seek
  code: REQUEST 022 assist
  recipient: from | of | from@obj | of@obj
  if: subj@actor
  if: obj=support,backing,approval,recognition,cooperation,endorsement,membership
  + Somaliland sought recognition from Ethiopia.
  - The author sought approval from her editor.

verb seek
  code: REQUEST 020
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&demand-things
  unless: sentence^&sport | sentence^&markets
  + Turkey sought compensation from Cyprus.
  - The firm sought help from banks.

verb seek
  code: REQUEST 020 change
  recipient: from | of | of@obj | from@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&probe-nouns | obj^&probe-nouns
  unless: sentence^&sport | sentence^&markets
  + Jordan sought an investigation into the raid by Syria.

verb seek
  code: REQUEST 020
  recipient: from | from@obj | poss@obj | of@obj | with@obj
  if: subj@actor
  if: obj=&permissions | from@actor | from@obj@actor | poss@obj@actor
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  + Chad sought Lagos's permission to cross the border.
  - The refugees sought shade.

verb seek
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Yemen sought military help from Chad.

verb send
  code: REQUEST 020
  recipient: to | to@obj
  if: subj@actor
  if: obj=appeal,request,demand,plea,petition
  if: to@actor | to@obj@actor
  + Cyprus sent an appeal to the UN.
  - The boy sent a letter to Oslo's zoo.

verb send
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Sweden sent a demand to Kenya.

verb set
  code: REQUEST 100
  recipient: for | for@obj | on@obj
  if: subj@actor
  if: obj=condition,precondition,demand
  + Iran set new conditions for talks with Iraq.
  - The sun set on Cairo.

verb solicit
  code: REQUEST 023 assist
  recipient: from | from@obj | of | of@obj
  if: subj@actor
  if: obj=aid,help,support,assistance,fund,money
  + On Monday, Zaire solicited aid from Belgium.
  - The charity solicited gifts from shoppers.

verb solicit
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Iraq solicited a loan from Chile.

verb state
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  + The UN stated that Eritrea must leave the zone.

verb step up
  code: REQUEST 020
  recipient: on | on@obj
  if: subj@actor
  if: obj=pressure
  if: on@actor | on@obj@actor
  unless: sentence^&sport
  + Britain stepped up pressure on Rhodesia.
  - The boy stepped up to the plate.

verb stress
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^must,should
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  + Rabin stressed that Arafat must act.

verb submit
  code: REQUEST 020
  recipient: to | to@obj
  if: subj@actor
  if: obj=proposal,plan,draft,request,resolution,application,peace plan
  if: to@actor | to@obj@actor
  unless: sentence^manuscript,planning permission
  + Ethiopia submitted a proposal to Egypt.
  - The student submitted a paper.

verb submit
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Latvia submitted a petition to Mexico.

verb suggest
  code: REQUEST 0256 yield
  recipient: to | to@obj | with@obj | between@obj
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  + Bulgaria suggested an immediate ceasefire in Vietnam.
  - The waiter suggested the fish.

verb suggest
  code: REQUEST 026 meet
  recipient: to | to@obj | with@obj | between@obj
  if: subj@actor
  if: obj=&talks | obj^&talks
  + Ethiopia suggested a dialogue with Eritrea.
  - The waiter suggested the fish.

verb suggest
  code: REQUEST 026 meet
  recipient: to | to@obj | with@obj | between@obj
  if: subj@actor
  if: obj=&meetings | obj^&meetings
  + France suggested an urgent meeting with Algeria.
  - The waiter suggested the fish.

verb suggest
  code: REQUEST 020
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^should,could
  unless: clause=we,it,i,he,she
  unless: sentence^&sport
  unless: subj^analyst,report,study,poll
  + Malaysia suggested that the UN should send monitors.
  - The study suggested that cats should sleep more.

verb summon
  code: REQUEST 020
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: to@actor | for=&talks | to=&talks
  unless: obj=ambassador,envoy
  + Moscow summoned Husak for talks.
  - The bell summoned monks.

verb table
  code: REQUEST 020
  recipient: to | to@obj | on@obj | against@obj
  if: subj@actor
  if: obj=resolution,motion,draft resolution,proposal,draft
  + Libya tabled a resolution against Israel.
  - The waiter tabled the menu.

verb table
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Egypt tabled a request to Nepal.

verb tell
  code: REQUEST 106 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  unless: obj^&press | iobj^&press
  + Egypt told Israel to start negotiations with the rebels.

verb tell
  code: REQUEST 100
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: that
  if: sentence^must,should,have to
  unless: obj^&press | iobj^&press
  + Merkel told Greece that it must cut spending.
  - The aunt told the boy that he must eat.

verb tell
  code: REQUEST 1053 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&release-acts
  unless: obj^&press | iobj^&press
  + Armenia told Azerbaijan to free its political prisoners.

verb tell
  code: REQUEST 1056 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&truce-acts
  unless: obj^&press | iobj^&press
  + Kuwait told Lebanon to withdraw its troops.

verb tell
  code: REQUEST 1054 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&ease-acts
  unless: obj^&press | iobj^&press
  + Bulgaria told Vietnam to lift its blockade.

verb tell
  code: REQUEST 1055 yield
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&access-acts
  unless: obj^&press | iobj^&press
  + Ethiopia told Eritrea to let aid convoys through.

verb tell
  code: REQUEST 1041 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&leader-acts
  unless: obj^&press | iobj^&press
  + Norway told Sudan's president to resign.

verb tell
  code: REQUEST 106 meet
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&meet-acts
  unless: obj^&press | iobj^&press
  + France told Algeria to meet opposition leaders.

verb tell
  code: REQUEST 103 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&aid-acts
  unless: obj^&press | iobj^&press
  + India told Pakistan to provide aid to the refugees.

verb tell
  code: REQUEST 101 assist
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&coop-asks
  unless: obj^&press | iobj^&press
  + Britain told Argentina to endorse the resolution.

verb tell
  code: REQUEST 104 change
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive=&reform-acts
  unless: obj^&press | iobj^&press
  + Kenya told Somalia to hold free elections on Monday.

verb tell
  code: REQUEST 100
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: infinitive
  unless: obj^&press | iobj^&press
  + Brazil told Venezuela to heed the court.
  - The mother told the boy to eat.

verb tell
  code: REQUEST 100
  recipient: obj | iobj
  if: subj@actor
  if: obj | iobj
  if: infinitive | infinitive@obj | infinitive@iobj
  unless: obj^&press | iobj^&press
  unless: sentence^&sport
  + Burma told the monks to leave the square.
  - The teacher told the class to sit.

verb tell
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kennedy told Moscow to remove the missiles.

verb tell
  code: REQUEST 020
  actor: by
  recipient: obj
  if: passive
  if: infinitive
  if: by@actor | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Spanish crew were told to leave by the navy.
  - The story was told to amuse us.

verb tender
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Sudan tendered an appeal to Bosnia.

verb transmit
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Kuwait transmitted a plea to Turkey.

verb turn
  code: REQUEST 023 assist
  recipient: to
  if: subj@actor
  if: to@actor
  if: for=&aid-nouns
  + Ethiopia turned to Cuba for help.
  - The road turns to the left.

verb unveil
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Georgia unveiled a demand to Greece.

verb urge
  code: REQUEST 0256 yield
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&truce-acts
  + Brazil urged that Venezuela withdraw its troops.

verb urge
  code: REQUEST 026 meet
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&start-acts
  if: sentence^&talks
  + Japan urged North Korea to resume talks on the border.

verb urge
  code: REQUEST 026 meet
  recipient: clause
  if: subj@actor
  if: that
  if: sentence^&meet-acts
  + Armenia urged that Azerbaijan negotiate with the rebels.

verb urge
  code: REQUEST 0253 yield
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&release-acts
  + Egypt urged Israel to release the detained envoys.

verb urge
  code: REQUEST 0256 yield
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&truce-acts
  + India urged Pakistan to withdraw its troops.

verb urge
  code: REQUEST 0254 yield
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&ease-acts
  + Britain urged Argentina to lift the embargo.

verb urge
  code: REQUEST 0255 yield
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&access-acts
  + Norway urged Sudan to allow inspectors into its plants.

verb urge
  code: REQUEST 0241 change
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&leader-acts
  + Austria urged Iran's president to resign.

verb urge
  code: REQUEST 0253 yield
  recipient: on | on@obj | clause | by@obj | from@obj | poss@obj
  if: subj@actor
  if: obj=&release-nouns | obj^&release-nouns | iobj^&release-nouns
  + The United Nations urged the release of two pilots held by Iraq.

verb urge
  code: REQUEST 0256 yield
  recipient: on | on@obj | clause | by@obj | from@obj | poss@obj
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns | iobj^&truce-nouns
  + Zambia urged an end to fighting in South Africa.

verb urge
  code: REQUEST 026 meet
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&meet-acts
  + Kenya urged Somalia to negotiate with the rebels.

verb urge
  code: REQUEST 023 assist
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&aid-acts
  + Mexico urged Nicaragua to send relief supplies.

verb urge
  code: REQUEST 021 assist
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&coop-asks
  + Turkey urged Cyprus to cooperate with the tribunal.

verb urge
  code: REQUEST 024 change
  recipient: iobj | obj | clause
  if: subj@actor
  if: infinitive=&reform-acts
  + Sweden urged Russia to hold free elections.

verb urge
  code: REQUEST 026 meet
  recipient: on | on@obj | clause | by@obj | from@obj | poss@obj
  if: subj@actor
  if: obj=&talks | obj^&talks | iobj^&talks
  + Brazil urged a dialogue with Venezuela.

verb urge
  code: REQUEST 023 assist
  recipient: on | on@obj | clause | by@obj | from@obj | poss@obj
  if: subj@actor
  if: obj=&aid-nouns | obj^&aid-nouns | iobj^&aid-nouns
  + On Monday, Armenia urged relief for refugees in Azerbaijan.

verb urge
  code: REQUEST 024 change
  recipient: on | on@obj | clause | by@obj | from@obj | poss@obj
  if: subj@actor
  if: obj=&reform-nouns | obj^&reform-nouns | iobj^&reform-nouns
  + Kuwait urged free elections in Lebanon.

verb urge
  code: REQUEST 021 assist
  recipient: on | on@obj | clause | by@obj | from@obj | poss@obj
  if: subj@actor
  if: obj=&sanction-nouns | obj^&sanction-nouns | iobj^&sanction-nouns
  + Bulgaria urged sanctions against Vietnam.

verb urge
  code: REQUEST 020
  recipient: on | on@obj | clause | by@obj | from@obj | poss@obj
  if: subj@actor
  if: that | obj=&demand-things
  + Indonesia urged that Myanmar be patient.
  - The doctor urged calm.

verb urge
  code: REQUEST 020
  recipient: iobj | obj | clause
  if: subj@actor
  + France urged Algeria to heed the court.
  - The captain urged the crew to row.

verb urge
  code: REQUEST 020
  recipient: obj | iobj | on | clause
  if: obj | iobj | infinitive | infinitive@obj | infinitive@iobj | that | on
  unless: sentence^&sport
  + Clergymen urged Kenya to wait.
  - The urge to sleep won.

verb urge
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ghana urged Togo to hold an election.

verb urge
  code: REQUEST 020
  recipient: obj | clause
  if: subj=resolution,statement,petition,letter,declaration,motion,communique
  if: obj
  unless: sentence^&company-words
  + The European Parliament adopted a motion urging Turkey to free the miners.
  - Thirst urged the horse on.

verb voice
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Laos voiced a plea to Malta.

verb want
  code: REQUEST 100
  recipient: from | from@obj | of | of@obj
  if: subj@actor
  if: obj=guarantee,apology,compensation,explanation
  if: from@actor | from@obj@actor
  + Libya wanted an apology from Switzerland.
  - The fan wanted an autograph from a Danish singer.

verb want
  code: REQUEST 020
  recipient: obj | iobj | to
  if: subj@actor
  if: infinitive
  if: obj@actor | iobj@actor | to@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Vilnius wants Minsk to free the activists.

verb want
  code: REQUEST 023 assist
  recipient: from | of | to | from@obj
  if: subj@actor
  if: obj=aid,help,assistance,loan,protection,reinforcement,weapon,support,intervention,bailout,missile,tank,troops,relief
  if: from@actor | of@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Syria wanted weapons from Poland.

verb write
  code: REQUEST 020
  recipient: to | obj | iobj
  if: subj@actor
  if: to@actor
  if: infinitive=ask,urge,demand,request,complain
  + Egypt wrote to Russia to ask for planes.
  - The author wrote to a friend.

verb write
  code: REQUEST 020
  recipient: to | on | to@obj | on@obj | for@obj | from
  if: subj@actor
  if: obj=appeal,request,demand,call,plea,petition
  if: to@actor | on@actor | to@obj@actor | on@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=message,letter
  unless: sentence^&markets
  + Cuba wrote an appeal to Rwanda.

noun deadline
  code: REQUEST 100
  actor: poss | by | light | from
  recipient: to | for
  if: light@actor | poss@actor | by@actor
  if: to@actor | for@actor | infinitive
  unless: sentence^&company-words
  + The African Union's two-day deadline to the Malian government ends today.
  - The deadline for essays is Monday.

verb shout
  code: REQUEST 020
  recipient: at | to
  if: subj@actor
  if: infinitive
  unless: sentence^&sport
  + Israeli soldiers shouted at the crowd to disperse.
  - The boy shouted loudly.
