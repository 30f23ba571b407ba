# REJECT: refusals, dismissals, vetoes, denials of accusations, talks broken off, meetings cancelled.
@source compiled by the demarche authors
@licence CC0-1.0

adj reluctant
  code: REJECT 120
  actor: subj
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&meet-acts | infinitive=&aid-acts | infinitive=&coop-acts | infinitive=&truce-acts
  + Berlin was reluctant to send tanks to Ukraine.
  - The cat was reluctant to come.

adj unacceptable
  code: REJECT 120
  actor: to
  recipient: subj
  if: to@actor
  + The British plan was unacceptable to Argentina.
  - The noise is unacceptable to tenants.

adj unwilling
  code: REJECT 120
  actor: subj
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive
  + Iran's government was unwilling to compromise with Iraq.
  - The horse was unwilling to jump.

noun boycott
  code: REJECT 125 meet
  actor: by | poss | of | mod | light
  recipient: of
  if: of=&talks | out=&talks | of=&meetings | out=&meetings | of=&summits
  if: by@actor | poss@actor | mod@actor | light@actor
  + Libya's boycott of the summit surprised Tunis.
  - A boycott of grapes.

noun boycott
  code: REJECT 125 meet
  actor: mod | by | poss
  recipient: of
  if: of=&talks | of=&summits
  + The Polisario boycott of the talks goes on.
  - The boycott of grapes ended.

noun cancellation
  code: REJECT 125 meet
  actor: by | poss
  recipient: with@of | to@of
  if: of=&talks | out=&talks | of=&meetings | out=&meetings | of=&visits
  if: by@actor | poss@actor
  unless: sentence^&show-business
  + The cancellation of the talks by India angered Islamabad.
  - The cancellation of the tour by the band.

noun defiance
  code: REJECT 128 yield
  actor: by | poss | light
  recipient: of
  if: of@actor | of=resolution,ban,sanction,order
  if: by@actor | poss@actor | light@actor
  + North Korea's defiance of the UN continued.
  - The cake's defiance of gravity.

noun denial
  code: REJECT 120
  actor: poss | by | of | from | light
  recipient: by@of | of
  if: poss@actor | by@actor | from@actor | light@actor
  if: of=&accusations | that | light
  unless: of=service,visa,bail,right
  + Bulgaria's denial of the charges convinced nobody in Rome.
  - The denial of bail.

noun disavowal
  code: REJECT 120
  actor: poss | by | from | light | mod
  recipient: to | of@to | of | for | on
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor
  if: to | of | on | infinitive | for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: mod=no
  + The premier's disavowal of the treaty angered Rome.

noun dismissal
  code: REJECT 120
  actor: poss | by
  recipient: of
  if: poss@actor | by@actor
  if: of=&proposals | of=&accusations
  + Turkey's dismissal of the claims was swift.
  - The dismissal of the coach.

noun dismissal
  code: REJECT 120
  recipient: of@of | poss@of | by@of
  if: poss@actor | by@actor
  if: of=criticism,pressure,warning,threat,verdict,ruling,call,appeal,evidence,report,finding
  + Serbia's dismissal of the report angered Pristina.
  - The dismissal of the coach was expected.

noun disregard
  code: REJECT 120
  actor: poss | by | from | light | mod
  recipient: to | of@to | of | for | on
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor
  if: to | of | on | infinitive | for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: mod=no
  + Eritrea's disregard for the resolution was noted.

noun obstruction
  code: REJECT 120
  actor: poss | by | from | light | mod
  recipient: to | of@to | of | for | on
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor
  if: to | of | on | infinitive | for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: mod=no
  + Serbia's obstruction of the accord went on.

noun opposition
  code: REJECT 110
  actor: poss | from | by | of | mod
  recipient: to
  if: to@actor | to=&proposals
  if: poss@actor | from@actor | by@actor | mod@actor
  unless: to=party
  + France's opposition to the American resolution hardened.
  - Opposition to the road grew.

noun rebuff
  code: REJECT 120
  actor: from | by | poss | light
  recipient: to
  if: to@actor | from@actor
  + In a rebuff to Moscow, Cairo sent its advisers home.
  - A rebuff to the suitor.

noun rebuff
  code: REJECT 120
  actor: poss | by | from | of | mod | light
  recipient: to | from | subj
  if: poss@actor | by@actor | from@actor | to@actor
  + Angola's rebuff to Zaire was public.
  - The rebuff stung the poet.

noun rebuttal
  code: REJECT 120
  actor: poss | by | from | light | mod
  recipient: to | of@to | of | for | on
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor
  if: to | of | on | infinitive | for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: mod=no
  + Kigali's rebuttal of the report came on Friday.

noun refusal
  code: REJECT 125 meet
  actor: poss | by | of | mod | from
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | of@actor | mod@actor
  if: infinitive=&meet-acts
  + Israel's refusal to meet the PLO was praised at home.
  - Her refusal to meet him hurt.

noun refusal
  code: REJECT 124 yield
  actor: poss | by | of | mod | from
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | of@actor | mod@actor
  if: infinitive=&release-acts | infinitive=&truce-acts | infinitive=&ease-acts | infinitive=&access-acts
  + Iran's refusal to free the diplomats of Canada angered Ottawa.
  - Her refusal to leave.

noun refusal
  code: REJECT 120
  actor: poss | by | of | mod | from
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | of@actor | mod@actor
  if: infinitive
  + Iraq's refusal to answer the UN was noted.
  - The horse's refusal cost the rider.

noun refusal
  code: REJECT 120
  actor: poss | by | from | of | mod | light
  recipient: to@infinitive | with@infinitive | obj@infinitive | of
  if: poss@actor | by@actor | of@actor | mod@actor | from@actor
  + The Syrian refusal came by telegram.
  - The refusal of the horse ended the ride.

noun rejection
  code: REJECT 120
  actor: poss | by | from | mod | of
  recipient: of | from@of | by@of
  if: poss@actor | by@actor | mod@actor
  if: of
  unless: mod=transplant
  + Serbia's rejection of the UN plan was final.
  - The rejection of the kidney.

noun rejection
  code: REJECT 120
  actor: poss | by | from | of | mod | light
  recipient: of@of | poss@of | by@of | from@of | of
  if: poss@actor | by@actor | mod@actor | from@actor
  unless: mod=transplant
  unless: sentence^&sport
  + Israel's rejection came within the hour.
  - The rejection of the kidney worried doctors.

noun reluctance
  code: REJECT 120
  actor: poss | by | from | light | mod
  recipient: to | of@to | of | for | on
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor
  if: to | of | on | infinitive | for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: mod=no
  + Berlin's reluctance to send tanks angered Warsaw.
  - The boy's reluctance to eat went on.

noun renunciation
  code: REJECT 120
  actor: poss | by | from | light | mod
  recipient: to | of@to | of | for | on
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor
  if: to | of | on | infinitive | for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: mod=no
  + Libya's renunciation of the treaty was announced.

noun repudiation
  code: REJECT 120
  actor: poss | by | from | light | mod
  recipient: to | of@to | of | for | on
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor
  if: to | of | on | infinitive | for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: mod=no
  + Iran's repudiation of the accord came on Monday.

noun resistance
  code: REJECT 120
  actor: poss | by | from | light | mod
  recipient: to | of@to | of | for | on
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor
  if: to | of | on | infinitive | for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: mod=no
  + Hungary's resistance to the sanctions went on.
  - The boy's resistance to sleep went on.

noun snub
  code: REJECT 125 meet
  actor: from | by | poss | light
  recipient: to
  if: to@actor
  unless: sentence^&show-business
  + In a snub to Ankara, Greece stayed home.
  - A snub to the actress.

noun suspension
  code: REJECT 125 meet
  actor: by | poss
  recipient: with@of
  if: of=&talks
  if: by@actor | poss@actor
  + The suspension of talks by Iran alarmed Bonn.
  - The suspension of the player.

noun unwillingness
  code: REJECT 120
  actor: poss | by | from | light | mod
  recipient: to | of@to | of | for | on
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor
  if: to | of | on | infinitive | for
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: mod=no
  + Israel's unwillingness to halt the raids angered Cairo.

noun veto
  code: REJECT 129 yield
  actor: poss | by | from | mod | of | light
  recipient: of | of@of | by@of | on | against
  if: poss@actor | by@actor | mod@actor | light@actor
  unless: mod=power
  unless: sentence^right of veto,power of veto
  + Moscow's veto of the draft on Syria was its tenth.
  + France's veto stopped the British bid.
  - A wife's veto of wallpaper is final.

noun violation
  code: REJECT 128 yield
  actor: by | poss | mod
  recipient: of
  if: of=treaty,agreement,accord,resolution,international law,convention
  if: by@actor | poss@actor | mod@actor
  + Iran's violation of the agreement was reported by the IAEA.
  - The violation of a lease.

noun walkout
  code: REJECT 125 meet
  actor: by | poss | of | mod | light
  recipient: from
  if: from=&talks | from=&meetings
  if: by@actor | poss@actor | light@actor | mod@actor
  + The walkout by Syria from the talks was brief.
  - A walkout from the factory.

verb abandon
  code: REJECT 125 meet
  recipient: with@obj
  if: subj@actor
  if: obj=&talks
  + Namibia's rebels abandoned talks with South Africa.
  - The crew abandoned ship.

verb abandon
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Serbia abandoned the talks with Kosovo.

verb abort
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The Kremlin aborted the summit with Japan.

verb abstain
  code: REJECT 120
  recipient: on
  if: subj@actor
  if: sentence^resolution,vote,council
  unless: from=sex,alcohol,meat
  + China abstained on the Libya resolution.
  - The monk abstained from meat.

verb announce
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Greece announced its objection to the plan of Panama.

verb back out
  code: REJECT 120
  recipient: with@of | with@out | of | out
  if: subj@actor
  if: of
  + Libya backed out of the deal with Malta.
  - The car backed out of the garage.

verb back out
  code: REJECT 120
  recipient: with@of | with@out
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^car,driveway,garage
  + Jamaica backed out of the federation deal.
  - The driver backed out of the garage.

verb back out of
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sudan backed out of the talks with Chad.

verb balk
  code: REJECT 120
  recipient: at
  if: subj@actor
  if: at@actor | at=&proposals | at^demand,condition,term,talk,plan,proposal
  + Ankara balked at the Greek demand.
  - The horse balked at the fence.

verb balk
  code: REJECT 120
  recipient: at | by@at | from@at
  if: subj@actor
  if: at | infinitive
  unless: subj=horse
  unless: sentence^&sport
  + Croatia balked at the Italian terms.
  - The horse balked at the fence.

verb bat away
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Downing Street batted away the Russian claim.

verb baulk
  code: REJECT 120
  recipient: at | by@at | from@at
  if: subj@actor
  if: at | infinitive
  unless: subj=horse
  unless: sentence^&sport
  + Croatia baulked at the Italian terms.

verb betray
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Khartoum betrayed the accord.

verb block
  code: REJECT 129 yield
  recipient: of@obj | by@obj | on@obj | against@obj | poss@obj
  if: subj@actor
  if: obj=resolution,proposal,membership,accession,bid,statement,declaration,draft,candidacy,nomination,motion,bill,talk,deal
  unless: sentence^&sport
  unless: obj^takeover,merger
  + Turkey blocked Sweden's accession to NATO.
  + Hungary blocked an EU statement on China.
  - Snow blocked the road.

verb block
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Russia blocked a resolution on Syria.

verb blow off
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Duterte blew off the summit with Obama.

verb boycott
  code: REJECT 125 meet
  recipient: of@obj | with@obj | by@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=&summits | obj=conference,session,meeting,council
  + Morocco boycotted the African Union summit.
  - The fans boycotted the match.

verb boycott
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Hamas boycotted the talks with Fatah.

verb break
  code: REJECT 120
  recipient: to@obj | with@obj
  if: subj@actor
  if: obj=promise,pledge,commitment,agreement,accord,word
  + Croatia broke its promise to Bosnia.
  - The dish broke.

verb break
  code: REJECT 120
  recipient: with
  if: subj@actor
  if: with@actor
  unless: obj
  unless: with=tradition,past
  unless: sentence^&sport
  + The Liberal Party broke with the Greek premier.
  - He broke with tradition.

verb break off
  code: REJECT 125 meet
  recipient: with@obj | with
  if: subj@actor
  if: obj=&talks | obj=contact,negotiation
  unless: obj=relation,tie
  + Israel broke off talks with the Palestinians.
  - The branch broke off.

verb break off
  code: REJECT 125 meet
  recipient: with | with@obj | with@off
  if: subj@actor
  if: obj=&talks | off=&talks | obj=contact,negotiation,dialogue,visit
  unless: obj=relation,tie
  + Algeria broke off a visit to France.
  - She broke off a piece of bread.

verb break off
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Israel broke off the talks with the Palestinians.

verb bridle
  code: REJECT 120
  recipient: at
  if: subj@actor
  if: at
  + Delhi bridled at Washington's advice.
  - The groom bridled the horse.

verb brush aside
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport
  + Hungary brushed aside Romania's proposal on Monday.
  - She brushed aside her hair.

verb brush aside
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  unless: sentence^&sport
  + Cuba brushed aside accusations by Canada.

verb brush aside
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  unless: sentence^&sport
  + Hungary brushed aside the complaint.
  - The maid brushed aside the leaves.

verb brush aside
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Bangkok brushed aside the accusation.

verb brush off
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport
  + Sudan brushed off Kenya's proposal.
  - He brushed off the dust.

verb brush off
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  unless: sentence^&sport
  + Argentina brushed off accusations by Chile.

verb brush off
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  unless: sentence^&sport
  unless: obj=dust,snow,crumb
  + Belarus brushed off the note from Poland.
  - The maid brushed off the dust.

verb brush off
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Beijing brushed off the Japanese request.

verb brush off
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Hanoi brushed off the accusation.

verb brush off
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  unless: sentence^&sport
  unless: sentence^dust,snow,crumb
  + The French prime minister brushed off the demand of Italy.
  - He brushed off the snow.

verb bury
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + London buried the plan for the border.

verb call off
  code: REJECT 125 meet
  recipient: with@obj | with@off | to@off | with
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=&visits | obj=signing | off=&talks | off=&meetings | off=&visits
  unless: sentence^&show-business
  unless: sentence^&sport
  + India called off talks with Pakistan.
  + The talks with North Korea were called off by the United States.
  - The band called off its tour of Spain in a concert row.

verb call off
  code: REJECT 125 meet
  recipient: with@obj | to@obj | with | by@obj | of@obj | with@off
  if: subj@actor
  if: sentence^&talks | sentence^&meetings | sentence^&visits | sentence^&summits | sentence^&gatherings
  unless: sentence^&strikes
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Russian president called off a meeting with Ukraine.
  - The school called off the picnic.

verb call off
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Moscow called off the visit to Ankara.

verb cancel
  code: REJECT 125 meet
  recipient: with@obj | to@obj | with
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=&visits | obj=call
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^airline,flight
  + Khrushchev's successor cancelled a visit to Albania.
  + Putin cancelled his trip to Turkey.
  - The airline cancelled the tour.

verb cancel
  code: REJECT 120
  recipient: with@obj | with
  if: subj@actor
  if: obj=agreement,treaty,accord,pact,deal,ceasefire,truce
  unless: obj^&deal-words
  + Somalia cancelled its treaty with the Soviet Union.
  - The buyer cancelled the deal.

verb cancel
  code: REJECT 125 meet
  recipient: with@obj | to@obj | with | by@obj | of@obj
  if: subj@actor
  if: obj=&gatherings | obj=summit,conference,talk,negotiation,call
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^airline,flight
  unless: sentence^&company-words
  + Amman cancelled the session with the Israeli envoy.
  - The band cancelled its tour.

verb cancel
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Mexico cancelled the visit to Washington.

verb challenge
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Rwanda challenged the UN's accusation.
  - The lawyer challenged the charge of a fee.

verb circumvent
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Iran circumvented the resolution.

verb close
  code: REJECT 120
  recipient: to | to@obj
  if: subj@actor
  if: obj=door
  if: on=&talks | to=&talks | on@actor | on@obj@actor
  + Paris closed the door on Ankara.
  - The maid closed the door.

verb confirm
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Yemen confirmed its rejection to the plan of Chad.

verb contest
  code: REJECT 120
  recipient: by@obj | of@obj
  if: subj@actor
  if: obj=&accusations | obj=ruling,result,claim,sanction
  unless: sentence^&sport
  + Peru contested Chile's claim.
  - Six runners contested the race.

verb contest
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Uganda contested the Congolese accusation.

verb contradict
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kyiv contradicted the Russian claim.

verb convey
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Libya conveyed its rejection to the plan of Georgia.

verb counter
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ankara countered the Greek accusation.

verb cut off
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kabul cut off the talks with the Taliban.

verb cut short
  code: REJECT 125 meet
  recipient: with@obj | to@obj
  if: subj@actor
  if: obj=&talks | obj=&visits
  + Abbas cut short his visit to Egypt.
  - The rain cut short the picnic.

verb cut short
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sharon cut short a visit to Washington.

verb debunk
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Minsk debunked the Polish claim.

verb declare
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey declared its resistance to the plan of Mali.

verb decline
  code: REJECT 1243 yield
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&release-acts
  + Azerbaijan declined to free the prisoners from Armenia.

verb decline
  code: REJECT 1246 yield
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&truce-acts
  + Myanmar declined to withdraw its troops from the border with Bangladesh.

verb decline
  code: REJECT 1244 yield
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&ease-acts
  + Venezuela declined to lift its blockade of Guyana.

verb decline
  code: REJECT 1245 yield
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&access-acts
  + South Africa declined to admit inspectors from Angola.

verb decline
  code: REJECT 1231 change
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&leader-acts
  + Malaysia's president declined to resign.

verb decline
  code: REJECT 125 meet
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&meet-acts
  + Morocco declined to negotiate with Algeria.

verb decline
  code: REJECT 122 assist
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&aid-acts
  unless: obj@infinitive=&no-comment
  + Egypt declined to send aid to Qatar.

verb decline
  code: REJECT 121 assist
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&coop-asks
  + Poland declined to cooperate with Germany.

verb decline
  code: REJECT 123 change
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=recognise,recognize,amend,reform,change,hold,ratify,comply,abandon,review,drop,apologise,apologize
  + Afghanistan declined to change its law on exiles from Uzbekistan.

verb decline
  code: REJECT 127 meet
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=sign,accept,agree,endorse,initial
  + Nigeria declined to accept the peace plan of Cameroon.

verb decline
  code: REJECT 125 meet
  recipient: from@obj | with@obj | by@obj | of@obj | from | to@obj | to
  if: subj@actor
  if: obj=&talks
  unless: sentence^&sport
  + Israel declined talks with Syria.
  - The diner declined the offer of a second pudding.

verb decline
  code: REJECT 125 meet
  recipient: from@obj | with@obj | by@obj | of@obj | from | to@obj | to
  if: subj@actor
  if: obj=&meetings | obj=invitation
  unless: sentence^&sport
  + Pakistan declined a meeting with India.
  - The diner declined the offer of a second pudding.

verb decline
  code: REJECT 122 assist
  recipient: from@obj | with@obj | by@obj | of@obj | from | to@obj | to
  if: subj@actor
  if: obj=&aid-nouns
  unless: sentence^&sport
  + Serbia declined aid from Kosovo.
  - The diner declined the offer of a second pudding.

verb decline
  code: REJECT 120
  recipient: to | obj | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive
  unless: infinitive=&non-refusals
  + Vietnam declined to hand Thailand the files.
  - The minister declined to comment.

verb decline
  code: REJECT 120
  recipient: from@obj | with@obj | by@obj | of@obj | from | to@obj | to
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport
  + Iran declined an offer from Britain.
  - The diner declined the offer of a second pudding.

verb decline
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | obj | to
  if: subj@actor
  if: obj
  unless: obj=&no-comment
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  + Burma declined a visit from Thai officials.
  - The star declined an interview.

verb decline
  code: REJECT 120
  recipient: to
  if: subj@actor
  unless: obj
  unless: infinitive
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  unless: sentence^percent,rate,number,price,population,economy,power,export,output,influence,market,industry
  unless: by | from
  unless: sentence^poll,rating,temperature,health,quarter,year-on-year
  + Asked to meet the Afghan king, Daoud declined.
  - The population of Latvia declined.

verb decline
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Algeria declined the French invitation.

verb decline
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ortega declined the meeting with the bishops.

verb defeat
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The Macedonian parliament defeated the treaty and the proposal.

verb defer
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Budapest deferred the ratification of the treaty.

verb deflect
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kabul deflected the Pakistani accusation.

verb defy
  code: REJECT 128 yield
  recipient: obj | of@obj | by@obj
  if: subj@actor
  if: obj@actor | obj=resolution,ultimatum,sanction,order,ban,deadline,embargo,call,warning,pressure
  unless: obj=gravity,expectation,odds,logic
  unless: sentence^&sport
  unless: sentence^&markets
  + Iraq defied the United Nations.
  + Rhodesia defied the sanctions.
  - The dancer defied gravity.

verb defy
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea,demand
  unless: sentence^&sport
  + Nigeria's government defied criticism from Cameroon.
  - The cake defied gravity.

verb defy
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Serbia defied the ultimatum.

verb delay
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Israel delayed its withdrawal from Hebron.
  - The fog delayed the election of a queen bee.

verb demur
  code: REJECT 120
  recipient: at
  if: subj@actor
  + Bonn demurred at the French plan.
  - The bride demurred.

verb deny
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | obj
  if: subj@actor
  if: obj=&accusations
  unless: obj=&denial-objects
  + Rwanda denied the accusations from Congo.
  - The bank denied the loan.

verb deny
  code: REJECT 120
  recipient: by | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: that | infinitive
  unless: sentence^&court-words
  + Iran denied that it had supplied the missiles.
  - The star denied that she was ill, her studio said.

verb deny
  code: REJECT 120
  recipient: by@obj
  if: subj@actor
  if: sentence^accuse,accusation,involvement,responsible,violate,attack,arm,torture,interfere,spy,plot,fund,support,shell,rig
  unless: obj=&denial-objects
  unless: iobj
  unless: sentence^&sport
  unless: sentence^&show-business
  + Libya denied arming the guerrillas in Chad.
  - The club denied the winger a contract.

verb deny
  code: REJECT 120
  recipient: by@obj | of@obj | from@obj | poss@obj
  if: subj@actor
  unless: obj=&denial-objects
  unless: iobj
  unless: to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&court-words
  + Kigali denied it.
  + The Libyan envoy denied any part in it.
  - The bank denied the boy a loan.

verb deny
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Burundi denied the Rwandan accusation.

verb dig
  code: REJECT 120
  recipient: over | against
  if: subj@actor
  if: obj=heel
  unless: sentence^&sport
  + Greece dug its heels into the ground over the name.
  - The rider dug her heels into the horse.

verb dig in
  code: REJECT 120
  recipient: against
  if: subj@actor
  if: against@actor
  + Warsaw dug in against Brussels.
  - The troops dug in against the wind.

verb disavow
  code: REJECT 120
  recipient: obj | of@obj | by@obj
  if: subj@actor
  + Algeria disavowed the hijackers.
  - The heir disavowed the poem.

verb disclaim
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Damascus disclaimed the report.

verb discount
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^store,retailer
  + Serbia discounted Kosovo's proposal.
  - The store discounted shoes.

verb discount
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  unless: sentence^store,retailer
  + China's government discounted accusations by Taiwan.

verb discount
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + London discounted the Argentine claim.

verb dismiss
  code: REJECT 1246 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&sport | sentence^&court-words
  + Egypt dismissed a ceasefire with Qatar.

verb dismiss
  code: REJECT 1243 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&release-nouns
  unless: sentence^&sport | sentence^&court-words
  + Poland dismissed the release of the prisoners from Germany.

verb dismiss
  code: REJECT 1245 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&access-nouns
  unless: sentence^&sport | sentence^&court-words
  + Malaysia dismissed access for inspectors from Singapore.

verb dismiss
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&sport | sentence^&court-words
  + Myanmar dismissed talks with Bangladesh.

verb dismiss
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&invitations
  unless: sentence^&sport | sentence^&court-words
  + Venezuela dismissed an invitation from Guyana.

verb dismiss
  code: REJECT 126 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&mediations | obj^&mediations
  unless: sentence^&sport | sentence^&court-words
  + South Africa dismissed mediation by Angola.

verb dismiss
  code: REJECT 127 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=peace plan,peace proposal,roadmap,road map,peace offer,settlement,accord,compromise,deal,agreement,framework
  unless: sentence^&sport | sentence^&court-words
  + Morocco dismissed a compromise with Algeria.

verb dismiss
  code: REJECT 122 assist
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&aid-nouns
  unless: sentence^&sport | sentence^&court-words
  + Afghanistan dismissed aid from Uzbekistan.

verb dismiss
  code: REJECT 121 assist
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&coop-nouns
  unless: sentence^&sport | sentence^&court-words
  + Nigeria dismissed cooperation with Cameroon.

verb dismiss
  code: REJECT 123 change
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&reform-nouns
  unless: sentence^&sport | sentence^&court-words
  + Israel dismissed the election in Syria.

verb dismiss
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport | sentence^&court-words
  + Azerbaijan dismissed Armenia's proposal.
  - The teacher dismissed the class.

verb dismiss
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  unless: sentence^&sport | sentence^&court-words
  + Pakistan's government dismissed accusations by India.

verb dismiss
  code: REJECT 120
  recipient: obj | by@obj | of@obj | from@obj | poss@obj
  if: subj@actor
  if: obj
  if: as
  unless: obj@person
  unless: sentence^&sport | sentence^&court-words
  unless: sentence^&show-business
  + Sudan dismissed the map as worthless.
  - The club dismissed him as manager.

verb dismiss
  code: REJECT 120
  recipient: obj | by@obj | of@obj | from@obj | poss@obj
  if: subj@actor
  if: obj=it,this,that,document,letter,evidence,finding,report,idea,notion,statement,vote,result,concern,fear,complaint,document,motion,note,argument,invitation,hope,prospect,comment,remark,date,deadline,map,figure,clause,objection
  unless: sentence^&sport | sentence^&court-words
  unless: sentence^&show-business
  + Botswana dismissed the finding of the Zambian panel.
  - The bishop dismissed the choir.

verb dismiss
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Caracas dismissed the Colombian proposal.

verb disobey
  code: REJECT 128 yield
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=order,resolution,ruling
  + Serbia disobeyed the UN.
  - The pupil disobeyed.

verb disown
  code: REJECT 120
  recipient: obj | of@obj | by@obj
  if: subj@actor
  if: obj@actor
  + Syria disowned the Palestinian faction.
  - The father disowned his son.

verb disown
  code: REJECT 120
  recipient: obj | by@obj
  if: subj@actor
  if: obj
  unless: obj=son,daughter,child,family
  + Tehran disowned the letter.
  - The lord disowned his son.

verb dispute
  code: REJECT 120
  recipient: by@obj | of@obj | obj
  if: subj@actor
  if: obj=&accusations | obj=ruling,result,claim,sovereignty,version,account
  + Nepal's government disputed India's version.
  - The diner disputed the bill.

verb dispute
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Delhi disputed the Pakistani claim.

verb disregard
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea,demand
  + Pakistan's government disregarded criticism from India.
  - The driver disregarded the sign.

verb disregard
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | obj
  if: subj@actor
  if: obj=warning,call,appeal,ultimatum,resolution,protest,demand,ruling
  + Portugal disregarded a UN resolution on Angola.
  - The driver disregarded the sign.

verb disregard
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Israel disregarded the resolution of the council.

verb distance
  code: REJECT 120
  recipient: from | by@from | of@from
  if: subj@actor
  if: from
  if: obj=itself,himself,herself,themselves,it,he,she,they
  unless: sentence^&sport
  + Warsaw distanced itself from the Hungarian plan.

verb dodge
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Khartoum dodged a decision on Darfur.

verb drag
  code: REJECT 120
  recipient: on | over
  if: subj@actor
  if: obj=foot,heel
  unless: sentence^&sport
  + Athens dragged its feet on the loan.
  - The child dragged its feet in the mud.

verb drop
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Delhi dropped the talks with Islamabad.

verb end
  code: REJECT 125 meet
  recipient: with@obj
  if: subj@actor
  if: obj=contact,dialogue
  if: with@obj | with
  + Bahrain ended its dialogue with Iran.
  - The film ended.

verb enter
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Latvia entered its objection to the plan of Mexico.

verb evade
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Pyongyang evaded the resolution.

verb exclude
  code: REJECT 120
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: from=&talks | from=&meetings | from=&summits
  + Indonesia excluded Israel from the conference.
  - The price excludes tax.

verb express
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Qatar expressed its rejection to the plan of Uganda.

verb fend off
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Tehran fended off the accusation.

verb file
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kuwait filed its rejection to the plan of Turkey.

verb filibuster
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Senators filibustered the treaty with Panama.

verb flout
  code: REJECT 128 yield
  recipient: of@obj | by@obj | obj
  if: subj@actor
  if: obj=resolution,sanction,ceasefire,truce,treaty,embargo,ruling,international law,law,order,demand,arms embargo,agreement
  unless: sentence^driver,speeding
  + Uganda flouted the UN arms embargo.
  - The driver flouted the law.

verb flout
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Eritrea flouted the resolution of the UN.

verb forestall
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Moscow forestalled a resolution on Syria.

verb freeze
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tbilisi froze the talks with Sukhumi.

verb frustrate
  code: REJECT 120
  recipient: by@obj
  if: subj@actor
  if: obj=effort,mediation,attempt
  if: by@obj@actor | of@obj@actor | obj@actor
  + Syria has frustrated the efforts of Jordan.
  - The lock frustrated him.

verb give
  code: REJECT 120
  recipient: to | to@obj
  if: subj@actor
  if: obj=cold shoulder,brush-off,short shrift
  + Moscow gave short shrift to Tokyo's proposal.
  - The aunt gave a shawl to the girl.

verb give
  code: REJECT 120
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=no,refusal,thumbs down,red light
  + Paris gave a refusal to the American request.

verb go back
  code: REJECT 120
  recipient: to | with
  if: subj@actor
  if: on=&agreements | on=word,promise,pledge,commitment,offer
  + Gabon went back on its promise to Cameroon.
  - The hikers went back on the path.

verb halt
  code: REJECT 125 meet
  recipient: with@obj
  if: subj@actor
  if: obj=&talks
  + Lebanon has halted talks with Israel.
  - The guard halted the car.

verb halt
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Khartoum halted the talks with the rebels.

verb harden
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Haiti hardened its resistance to the plan of Niger.

verb hedge
  code: REJECT 120
  recipient: on
  if: subj@actor
  if: on=&proposals
  + Iraq hedged on the Jordanian plan.
  - The fund hedged its risk.

verb hinder
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Serbia hindered the plan for Kosovo.

verb hold out
  code: REJECT 120
  recipient: against
  if: subj@actor
  if: against=&proposals | against=&pressures | against=&talks | against@actor
  unless: sentence^troop,siege,garrison,soldier
  unless: sentence^&sport
  + Ireland held out against the proposal from Brussels.
  - The roof held out against the rain.

verb hold up
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ankara held up the treaty on Sweden.

verb ignore
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea,demand
  unless: sentence^&sport
  + Israel ignored criticism from Syria.
  - The cat ignored the call of its owner.

verb ignore
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | obj
  if: subj@actor
  if: obj=warning,call,appeal,plea,ultimatum,deadline,protest,resolution,demand,request,offer,threat
  + Israel ignored calls by Turkey for restraint.
  - The driver ignored the warning light.

verb ignore
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj | obj
  if: subj@actor
  if: obj=order,decree,verdict,ban,sanction,complaint,note,advice,objection,message,letter,overture,invitation,agreement,criticism,law,vote
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^driver,motorist
  + Belgrade ignored the note from Tirana.
  - The driver ignored the sign.

verb ignore
  code: REJECT 120
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Pyongyang ignored the UN for a year.
  - The cat ignored the dog.

verb ignore
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rangoon ignored the Thai proposal.

verb impede
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Eritrea impeded the accord with Ethiopia.

verb junk
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Manila junked the proposal of the rebels.

verb kill
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The senate of Chile killed the treaty.

verb knock back
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport
  unless: sentence^&company-words
  + Wellington knocked back the Fijian offer.
  - He knocked back a beer.

verb laugh off
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Pyongyang laughed off the American offer.

verb laugh off
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Moscow laughed off the British accusation.

verb leave
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rebels left the talks with the Yemeni government.

verb lodge
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Syria lodged its resistance to the plan of Poland.

verb maintain
  code: REJECT 120
  recipient: on | on@obj
  if: subj@actor
  if: obj=refusal,opposition,boycott
  + Algeria maintained its refusal to recognise Israel.
  - The firm maintains lifts.

verb maintain
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Niger maintained its objection to the plan of Japan.

verb mount
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Panama mounted opposition to the plan of Libya.

verb nix
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Washington nixed the Turkish plan.

verb obstruct
  code: REJECT 120
  recipient: by@obj | of@obj | poss@obj | obj
  if: subj@actor
  if: obj=&talks | obj=&proposals | obj=effort,attempt,mediation,inquiry,investigation,inspector,process
  unless: sentence^&court-words
  + Rangoon obstructed the UN inquiry.
  - The lorry obstructed the road.

verb obstruct
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Russia obstructed a resolution on Darfur.

verb oppose
  code: REJECT 1246 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&sport
  + Morocco opposed a ceasefire with Algeria.

verb oppose
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&sport
  + Venezuela opposed the talks with Guyana.

verb oppose
  code: REJECT 123 change
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&reform-nouns
  unless: sentence^&sport
  + South Africa's government opposed the election in Angola.

verb oppose
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport
  + Myanmar opposed Bangladesh's proposal.
  - The magnet opposed the field.

verb oppose
  code: REJECT 110
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^election,candidate,race
  + Angola has opposed Zaire at the UN.
  - The runner opposed the Dutch champion in the football race.

verb oppose
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Uruguay opposes any change to the treaty with Brazil.
  - The walls oppose each other.

verb oppose
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cyprus opposed the plan of the UN.

verb override
  code: REJECT 120
  recipient: of@obj
  if: subj@actor
  if: obj=veto,objection
  + The US Congress has overridden the president's veto on South Africa.
  - The pilot overrode the computer.

verb overrule
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&court-words
  + On Monday, the European Union overruled Slovakia on gas.
  - The judge overruled the lawyer.

verb parry
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Beijing parried the Indian request.

verb parry
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Beijing parried the accusation.

verb play down
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Amman played down the report.

verb pour
  code: REJECT 120
  recipient: on | on@obj
  if: subj@actor
  if: obj=water
  if: on@actor | on@obj@actor | on=&proposals | on@obj=&proposals
  + Germany poured cold water on the British plan.
  - The cook poured cold water on rice.

verb press
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Uganda pressed its resistance to the plan of Iraq.

verb pull out
  code: REJECT 125 meet
  recipient: with@of | with@out | of | out
  if: subj@actor
  if: of=&talks | out=&talks | of=&meetings | out=&meetings | of=&agreements | of=negotiation,deal
  unless: sentence^&sport
  + Sudan pulled out of talks with South Sudan.
  - The star pulled out of talks with the studio in Hollywood.
  - The train pulled out of Oslo.

verb pull out
  code: REJECT 125 meet
  recipient: with@of | with@out | with
  if: subj@actor
  if: of=exercise,drill,conference,event,coalition,project,agreement,treaty,pact,accord,session | out=exercise,drill,conference,event,coalition,project,session | sentence^exercise,drill,conference,summit,talk,negotiation,deal,agreement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^troop,troops,soldier
  + Senegal pulled out of the conference in Lome.
  - The singer pulled out of the show.

verb put off
  code: REJECT 125 meet
  recipient: with@obj | to@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=&visits
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^till,until,to
  + Lima put off the talks with Quito indefinitely.
  - She put off the dentist.

verb put off
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tbilisi put off the election.
  - The rain put off the vote on cakes.

verb quash
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&court-words
  + Cuba quashed the talks with Canada.

verb quash
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&court-words
  + Hungary has quashed Romania's proposal.
  - The judge quashed the conviction.

verb quit
  code: REJECT 125 meet
  recipient: with@obj | obj
  if: subj@actor
  if: obj=&talks | obj=&meetings
  + Congo's rebels quit the talks with Rwanda.
  - The clerk quit his job.

verb reaffirm
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Bosnia reaffirmed its opposition to the plan of Belize.

verb rebuff
  code: REJECT 1246 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&markets
  + Turkey rebuffed a ceasefire with Greece.

verb rebuff
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&markets
  + China rebuffed talks with Taiwan.

verb rebuff
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&invitations
  unless: sentence^&markets
  + Iran rebuffed an invitation from Britain.

verb rebuff
  code: REJECT 126 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&mediations | obj^&mediations
  unless: sentence^&markets
  + Libya rebuffed mediation by Chad.

verb rebuff
  code: REJECT 122 assist
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&aid-nouns
  unless: sentence^&markets
  + Malawi rebuffed aid from Zambia.

verb rebuff
  code: REJECT 127 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=peace plan,peace proposal,roadmap,road map,peace offer,settlement,accord,compromise,deal,agreement,framework
  unless: sentence^&markets
  + North Korea rebuffed a compromise with South Korea.

verb rebuff
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&markets
  + Serbia rebuffed Kosovo's proposal.
  - The dancer rebuffed her admirer.

verb rebuff
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  unless: sentence^&markets
  + Eritrea rebuffed accusations by Ethiopia on Monday.

verb rebuff
  code: REJECT 120
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Washington rebuffed Tehran.
  - The wall rebuffed waves.

verb rebuff
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor | obj@actor
  unless: sentence^&markets
  unless: sentence^&sport
  unless: sentence^&company-words
  + Sofia rebuffed the loan.

verb rebuff
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Khartoum rebuffed the American offer.

verb rebut
  code: REJECT 120
  recipient: by@obj | from@obj
  if: subj@actor
  if: obj=&accusations
  + Malaysia rebutted the claims by Singapore.
  - The essay rebutted an argument.

verb rebut
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Harare rebutted the British accusation.

verb refuse
  code: REJECT 1243 yield
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&release-acts
  + Pakistan refused to free the prisoners from India.

verb refuse
  code: REJECT 1246 yield
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&truce-acts
  + Serbia refused to withdraw its troops from the border with Kosovo.

verb refuse
  code: REJECT 1244 yield
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&ease-acts
  + China refused to lift its blockade of Taiwan.

verb refuse
  code: REJECT 1245 yield
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&access-acts
  + Iran refused to admit inspectors from Britain.

verb refuse
  code: REJECT 1231 change
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&leader-acts
  + North Korea's president refused to resign.

verb refuse
  code: REJECT 125 meet
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&meet-acts
  + Libya refused to negotiate with Chad.

verb refuse
  code: REJECT 122 assist
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&aid-acts
  + Turkey refused to send aid to Greece.

verb refuse
  code: REJECT 121 assist
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&coop-asks
  + Malawi refused to cooperate with Zambia.

verb refuse
  code: REJECT 123 change
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=recognise,recognize,amend,reform,change,hold,ratify,comply,abandon,review,drop,apologise,apologize
  + Eritrea refused to change its law on exiles from Ethiopia.

verb refuse
  code: REJECT 127 meet
  recipient: obj | with | to | from@obj | of@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=sign,accept,agree,endorse,initial
  + Iraq refused to accept the peace plan of Kuwait.

verb refuse
  code: REJECT 125 meet
  recipient: from@obj | with@obj | by@obj | of@obj | from | to@obj | to
  if: subj@actor
  if: obj=&talks
  unless: sentence^&sport
  + Russia refused talks with Georgia.
  - The diner refused the offer of a second pudding.

verb refuse
  code: REJECT 125 meet
  recipient: from@obj | with@obj | by@obj | of@obj | from | to@obj | to
  if: subj@actor
  if: obj=&meetings | obj=invitation
  unless: sentence^&sport
  + Hungary refused a meeting with Romania.
  - The diner refused the offer of a second pudding.

verb refuse
  code: REJECT 122 assist
  recipient: from@obj | with@obj | by@obj | of@obj | from | to@obj | to
  if: subj@actor
  if: obj=&aid-nouns
  unless: obj=food
  unless: sentence^&sport
  + Cuba refused aid from Canada.
  - The diner refused the offer of a second pudding.

verb refuse
  code: REJECT 126 meet
  recipient: from@obj | with@obj | by@obj | of@obj | from | to@obj | to
  if: subj@actor
  if: obj=&mediations
  unless: sentence^&sport
  + Sudan refused mediation by Kenya.
  - The diner refused the offer of a second pudding.

verb refuse
  code: REJECT 120
  recipient: to | obj | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive
  unless: infinitive=&non-refusals
  + Israel refused to hand Syria the files.
  - The patient refused to eat.

verb refuse
  code: REJECT 120
  recipient: from@obj | with@obj | by@obj | of@obj | from | to@obj | to
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport
  + Argentina refused an offer from Chile.
  - The diner refused the offer of a second pudding.

verb refuse
  code: REJECT 120
  recipient: to | iobj | to@obj
  if: subj@actor
  if: obj=recognition,consent,support,approval,cooperation,request,demand,permission,access,compromise,concession
  + Cyprus refused recognition to the Turkish Cypriot state.
  - The horse refused the fence.

verb refuse
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | obj | iobj | poss@obj | to
  if: subj@actor
  if: obj
  unless: obj=food,meal,drink,water,interview,comment,treatment
  unless: obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Albania refused the flight.
  - The boy refused food.

verb refuse
  code: REJECT 120
  recipient: to
  if: subj@actor
  unless: infinitive
  unless: obj
  unless: sentence^&sport
  unless: sentence^&company-words
  + Asked to open the road, Hanoi refused.
  - The horse refused twice.

verb refuse
  code: REJECT 120
  recipient: with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: infinitive
  unless: infinitive=&non-refusals
  unless: infinitive=&no-comment
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Its generals have refused to leave Khartoum.
  - The car refused to start.

verb refuse
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Gambia refused the offer of asylum.

verb refuse
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Gbagbo refused the meeting with the rebels.

verb refute
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj
  if: subj@actor
  if: obj=&accusations
  + Bulgaria refuted the charges by Turkey.
  - The study refuted the theory.

verb refute
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  unless: sentence^scientist,theory,researcher
  + Bern refuted the American list.
  - The scientist refuted the theory.

verb refute
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Asmara refuted the Ethiopian accusation.

verb register
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Malta registered its resistance to the plan of Tunisia.

verb reiterate
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Japan reiterated opposition to the plan of Spain.

verb reject
  code: REJECT 1246 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&sport | sentence^&show-business
  + Iraq rejected a ceasefire with Kuwait.

verb reject
  code: REJECT 1243 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&release-nouns
  unless: sentence^&sport | sentence^&show-business
  + Russia rejected the release of the prisoners from Georgia.

verb reject
  code: REJECT 1245 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&access-nouns
  unless: sentence^&sport | sentence^&show-business
  + On Monday, Hungary rejected access for inspectors from Romania.

verb reject
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&sport | sentence^&show-business
  + Turkey rejected the talks with Greece.

verb reject
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&invitations
  unless: sentence^&sport | sentence^&show-business
  + Malawi rejected an invitation from Zambia.

verb reject
  code: REJECT 126 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&mediations | obj^&mediations
  unless: sentence^&sport | sentence^&show-business
  + North Korea has rejected mediation by South Korea.

verb reject
  code: REJECT 127 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=peace plan,peace proposal,roadmap,road map,peace offer,settlement,accord,compromise,deal,agreement,framework
  unless: sentence^&sport | sentence^&show-business
  + Eritrea rejected a compromise with Ethiopia.

verb reject
  code: REJECT 122 assist
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&aid-nouns
  unless: sentence^&sport | sentence^&show-business
  + Cuba has rejected aid from Canada.

verb reject
  code: REJECT 121 assist
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&coop-nouns
  unless: sentence^&sport | sentence^&show-business
  + Sudan's government rejected cooperation with Kenya.

verb reject
  code: REJECT 123 change
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&reform-nouns
  unless: sentence^&sport | sentence^&show-business
  + Argentina rejected the election in Chile.

verb reject
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport | sentence^&show-business
  + Libya rejected Chad's proposal.
  - The museum rejected the manuscript.

verb reject
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  unless: sentence^&sport | sentence^&show-business
  + Vietnam rejected the accusations by Thailand.

verb reject
  code: REJECT 120
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  + Fiji rejected Tonga over the reef.
  - The body rejected the kidney.

verb reject
  code: REJECT 120
  recipient: clause | by@obj | of@obj
  if: subj@actor
  if: obj=sanction,resolution,interference,verdict,ruling,result,law,bill,sovereignty,independence,jurisdiction,annexation,presence,notion,idea,argument
  unless: sentence^&court-words
  + Sri Lanka rejected the UN resolution.
  - The pupil rejected the idea of a nap.

verb reject
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj | obj
  if: subj@actor
  if: obj
  unless: sentence^&sport | sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^kidney,organ,transplant,manuscript
  + Minsk rejected the findings of the Polish panel.
  - The body rejected the kidney.

verb reject
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj | obj
  if: obj=&proposals | obj=&accusations
  unless: sentence^&sport | sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&court-words
  + The proposal was rejected by lawmakers in Ethiopia.
  - The coach rejected the offer from the club.

verb reject
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Morocco rejected the plan of the UN.

verb reject
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Colombo rejected the accusation of war crimes.

verb reject
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tehran rejected the talks with Washington.

verb renege
  code: REJECT 120
  recipient: to | with@on | on
  if: subj@actor
  if: on
  + Uganda reneged on its accord with Sudan.
  - The buyer reneged on the sale.

verb renew
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Angola renewed opposition to the plan of Kuwait.

verb repeal
  code: REJECT 120
  recipient: with@obj
  if: subj@actor
  if: obj=treaty,accord
  + Malta repealed its treaty with Libya.

verb repeat
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Spain repeated its rejection to the plan of Haiti.

verb repudiate
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  + Eritrea's government repudiated talks with Ethiopia.

verb repudiate
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  + North Korea repudiated South Korea's proposal.
  - The sect repudiated meat.

verb repudiate
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  + Iraq has repudiated accusations by Kuwait.

verb repudiate
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea,demand
  + Russia repudiated criticism from Georgia.

verb repudiate
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj | obj | with@obj
  if: subj@actor
  if: obj
  unless: obj=debt
  + Havana repudiated the pact with Lima.

verb repudiate
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Georgia repudiated the Russian ultimatum.

verb repudiate
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Jakarta repudiated the accusation.

verb repulse
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tehran repulsed the European offer.

verb resist
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | obj
  if: subj@actor
  if: obj=pressure,call,demand,attempt,effort,move,interference
  if: by@obj@actor | from@obj@actor | poss@obj@actor | obj@actor
  unless: sentence^arrest,soldier
  unless: sentence^&sport
  + Tehran has resisted pressure from Moscow.
  - The steel resists pressure.

verb resist
  code: REJECT 1246 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&sport
  + Afghanistan resisted a ceasefire with Uzbekistan.

verb resist
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&sport
  + On Monday, Poland resisted talks with Germany.

verb resist
  code: REJECT 123 change
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&reform-nouns
  unless: sentence^&sport
  + Malaysia resisted the election in Singapore.

verb resist
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport
  + Egypt resisted Qatar's proposal.
  - The paint resists rain.

verb resist
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  if: obj=pressure,call,demand,attempt,effort,move,interference,change,plan,reform,proposal
  unless: sentence^arrest,soldier
  unless: sentence^&sport
  unless: sentence^&company-words
  + Doha resisted the pressure to close the channel.
  - The boy resisted the cake.

verb resist
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Jakarta resisted the Australian proposal.

verb restate
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Iran restated its opposition to the plan of Sudan.

verb reverse
  code: REJECT 120
  recipient: with@obj
  if: subj@actor
  if: obj=recognition,acceptance,agreement
  + On Monday, Togo reversed its recognition of the rebels.
  - The car reversed.

verb rip up
  code: REJECT 120
  recipient: with@obj
  if: subj@actor
  if: obj=&agreements
  unless: sentence^&sport
  unless: sentence^&company-words
  + Israel ripped up the agreement.

verb rule out
  code: REJECT 1246 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&sport
  + Malaysia ruled out a ceasefire with Singapore.

verb rule out
  code: REJECT 1243 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&release-nouns
  unless: sentence^&sport
  + Afghanistan ruled out the release of the prisoners from Uzbekistan.

verb rule out
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&sport
  + Poland ruled out talks with Germany.
  - The coach ruled out the striker for the cricket season.

verb rule out
  code: REJECT 122 assist
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&aid-nouns
  unless: sentence^&sport
  + Nigeria ruled out aid from Cameroon.

verb rule out
  code: REJECT 121 assist
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&coop-nouns
  unless: sentence^&sport
  + Israel ruled out cooperation with Syria.

verb rule out
  code: REJECT 123 change
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&reform-nouns
  unless: sentence^&sport
  + Pakistan ruled out the election in India.

verb rule out
  code: REJECT 126 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&mediations | obj^&mediations
  unless: sentence^&sport
  + Serbia ruled out mediation by Kosovo.

verb rule out
  code: REJECT 127 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=peace plan,peace proposal,roadmap,road map,peace offer,settlement,accord,compromise,deal,agreement,framework
  unless: sentence^&sport
  + China ruled out a compromise with Taiwan.

verb rule out
  code: REJECT 120
  recipient: with@obj | of@obj | to@obj | by@obj | out
  if: subj@actor
  unless: obj=&force-nouns
  unless: obj=counter-attack,counterattack,stoppage,use of force,sabotage,terrorism,foul play,injury,cause,link,possibility,involvement,suspect
  unless: sentence^not,never,nobody,no one
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  unless: sentence^&accidents
  + Reykjavik ruled out a base for the Americans.
  - Police ruled out arson.

verb rule out
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Delhi ruled out the proposal for mediation.

verb sabotage
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Hardliners from Chad sabotaged the accord.

verb say
  code: REJECT 120
  recipient: to
  if: subj@actor
  if: obj=no
  unless: sentence^&sport
  + Norway said no to Sweden.

verb scoff
  code: REJECT 120
  recipient: at | from@at
  if: subj@actor
  if: at@actor | at=&proposals | at=&accusations | at=threat,warning,sanction
  + Castro scoffed at Washington's offer.
  - The boys scoffed the cakes.

verb scotch
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  + Sudan scotched Kenya's proposal.
  - She scotched the rumour in the choir.

verb scotch
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  + Argentina scotched accusations by Chile.

verb scrap
  code: REJECT 125 meet
  recipient: with@obj | to@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=&visits
  unless: sentence^&show-business
  + Kenya scrapped its talks with Tanzania.
  - The yard scrapped the ship.

verb scrap
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Bonn scrapped the summit with Warsaw.

verb scupper
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ankara scuppered the Cypriot plan.

verb scuttle
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^crab
  + Russia scuttled talks with Georgia.

verb scuttle
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^crab
  + Iraq scuttled Kuwait's proposal.
  - The crew scuttled the ship.

verb scuttle
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Hungary scuttled the proposal for an embargo.

verb shoot down
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  if: obj=proposal,idea,plan,suggestion,bill,motion
  + Spain shot down the Catalan proposal.
  - Rebels shot down a helicopter.

verb shoot down
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Berlin shot down the French proposal.

verb show
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Belize showed its opposition to the plan of Iran.

verb shrug off
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&markets | sentence^&sport
  + Vietnam shrugged off Thailand's proposal on Monday.
  - Shares shrugged off the claim on Wall Street.

verb shrug off
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  unless: sentence^&markets | sentence^&sport
  + Azerbaijan shrugged off accusations by Armenia.

verb shrug off
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  unless: sentence^&markets | sentence^&sport
  unless: obj=injury,illness,coat,cloak,fear
  unless: sentence^&company-words
  + Venezuela shrugged off the note.
  - She shrugged off her coat.

verb shrug off
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ankara shrugged off the call of the EU.

verb shrug off
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Caracas shrugged off the accusation.

verb shun
  code: REJECT 125 meet
  recipient: obj | with@obj | of@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj@actor
  unless: sentence^&markets
  unless: sentence^&show-business
  + Hamas shunned the talks with Israel.
  - Shoppers shunned red meat.

verb shun
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Raul Castro shunned the summit in Lima.

verb shut
  code: REJECT 120
  recipient: on | on@obj
  if: subj@actor
  if: obj=door
  if: on=&talks | on@actor | on@obj@actor
  + Berlin shut the door on Ankara.
  - The boy shut the door.

verb sidestep
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Seoul sidestepped the Japanese request.

verb signal
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Zambia signalled its objection to the plan of Serbia.

verb sink
  code: REJECT 129
  recipient: obj | by@obj | from@obj | of@obj | poss@obj | with@obj
  if: subj@actor
  if: obj=draft,resolution,proposal,plan,deal,motion,bill,agreement,talk,amendment
  unless: sentence^&sport
  unless: sentence^&company-words
  + Cyprus sank the British draft.
  - The submarine sank a freighter.

verb sink
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + China sank the Filipino proposal.

verb skip
  code: REJECT 125 meet
  recipient: with@obj | of@obj
  if: subj@actor
  if: obj=&talks | obj=&meetings
  + Turkmenistan skipped the summit with Iran.
  - The girl skipped the class.

verb skip
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Modi skipped the summit in Baku.
  - The girl skipped a meeting of her choir.

verb slam
  code: REJECT 120
  recipient: on | on@obj | in
  if: subj@actor
  if: obj=door
  if: on@actor | on@obj@actor | on=&talks | on@obj=&talks
  + Tripoli slammed the door on talks with Tunis.
  - The guard slammed the door on his hand.

verb slap down
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  + Washington slapped down the Israeli idea.

verb slap down
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Brussels slapped down the Greek request.

verb snub
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&show-business
  + Libya snubbed talks with Chad.

verb snub
  code: REJECT 125 meet
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  + Saudi Arabia snubbed Turkey.
  - The actress snubbed the German singer at the concert.

verb snub
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&show-business
  + Iran's foreign minister snubbed Britain's proposal to end the war.
  - The actress snubbed the Oscars offer.

verb snub
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  unless: sentence^&show-business
  + Turkey snubbed accusations by Greece.

verb snub
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea,demand
  unless: sentence^&show-business
  + Malawi snubbed criticism from Zambia.

verb snub
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Nicosia snubbed the Turkish offer.

verb snub
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Belarus snubbed the summit in Prague.

verb spurn
  code: REJECT 1246 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&sport
  + Cuba spurned a ceasefire with Canada.

verb spurn
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&sport
  + Russia spurned talks with Georgia.

verb spurn
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&invitations
  unless: sentence^&sport
  + Hungary spurned an invitation from Romania.

verb spurn
  code: REJECT 122 assist
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&aid-nouns
  unless: sentence^&sport
  + Sudan has spurned aid from Kenya.

verb spurn
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport
  + Iraq spurned Kuwait's proposal.
  - The dancer spurned her admirer.

verb spurn
  code: REJECT 120
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  + Hanoi spurned Peking on Monday.
  - The dancer spurned him.

verb spurn
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj | obj
  if: subj@actor
  if: obj
  unless: sentence^&sport
  unless: sentence^&company-words
  + Bucharest spurned the gift from Moscow.

verb spurn
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Hezbollah spurned the offer of a truce.

verb spurn
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Assad spurned the talks with the opposition.

verb stall
  code: REJECT 120
  recipient: with@obj | on | on@obj
  if: subj@actor
  if: obj=&talks | on=&demand-things
  + Morocco stalled talks with the Polisario.
  - The car stalled.

verb stall
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Bosnian Serbs stalled the plan.

verb stall
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey stalled the ratification of the treaty.

verb stand
  code: REJECT 120
  recipient: to | to@obj
  if: subj@actor
  if: obj=ground
  unless: sentence^&sport
  + Iceland stood its ground against Britain.
  - The crowd stood on the ground.

verb stand firm
  code: REJECT 120
  recipient: against
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&markets
  + The Basque leader stood firm against Madrid.

verb state
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Gabon stated opposition to the plan of Laos.

verb stay away
  code: REJECT 125 meet
  recipient: with@from | of@from
  if: subj@actor
  if: from=&talks | from=&meetings | from=&summits
  + Libya stayed away from the Arab summit.
  - Fans stayed away from the match.

verb stay away
  code: REJECT 125 meet
  recipient: from | with@from
  if: subj@actor
  if: from | sentence^&talks | sentence^&meetings | sentence^&summits
  unless: sentence^school,work,shop,post,polls
  unless: sentence^&sport
  + The Omani sultan stayed away from the ceremony in Tehran.
  - Shoppers stayed away from the mall.

verb step up
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tunisia stepped up its objection to the plan of Gabon.

verb stick
  code: REJECT 120
  if: subj@actor
  if: to=refusal,guns,gun
  unless: sentence^&sport
  + Ankara stuck to its refusal.

verb stonewall
  code: REJECT 120
  recipient: obj
  if: subj@actor
  if: obj@actor | on | over
  unless: sentence^&sport
  + Iraq stonewalled the UN.
  - The witness stonewalled.

verb stonewall
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Beijing stonewalled the plan.

verb storm out
  code: REJECT 125 meet
  recipient: with@of | with@out | of | out
  if: subj@actor
  if: of=&talks | out=&talks | of=&meetings | out=&meetings
  + The Israeli premier stormed out of talks with Syria.
  - The actor stormed out of the set.

verb stress
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sweden stressed its resistance to the plan of Kenya.

verb strike down
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The court in Colombia struck down the treaty.

verb suspend
  code: REJECT 125 meet
  recipient: with@obj | with
  if: subj@actor
  if: obj=&talks | obj=&meetings | obj=&visits | obj=contact
  + Egypt suspended talks with Ethiopia.
  - The firm suspended work.

verb suspend
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The Farc suspended the talks with the Colombian government.

verb swat away
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  if: obj=&proposals | obj=&accusations | obj=criticism,question
  unless: sentence^&sport
  + The Danish premier swatted away the American offer.

verb swat away
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Moscow swatted away the French proposal.

verb table
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Guyana tabled its rejection to the plan of Syria.

verb tear up
  code: REJECT 120
  recipient: with@obj
  if: subj@actor
  if: obj=&agreements
  unless: sentence^&sport
  unless: sentence^&company-words
  + Pakistan will tear up the treaty.
  - She tore up the letter.

verb tear up
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Trump tore up the accord on Iran.

verb terminate
  code: REJECT 125 meet
  recipient: with@obj | of@obj | poss@obj | with | by@obj
  if: subj@actor | passive
  if: obj=&meetings | obj=&talks | obj=&visits | obj=&gatherings | obj=meeting,summit,talk,visit,session,conference,trip,dialogue,invitation,negotiation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sri Lanka terminated the talks with the Tigers.

verb throw out
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&court-words
  + Malawi threw out talks with Zambia.

verb throw out
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&court-words
  + Turkey threw out Greece's proposal.
  - The cook threw out the soup.

verb throw out
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The Sudanese parliament threw out the treaty.

verb thumb
  code: REJECT 120
  recipient: at | at@obj
  if: subj@actor
  if: obj=nose
  + Saddam thumbed his nose at the UN.

verb thwart
  code: REJECT 120
  recipient: by@obj | of@obj | poss@obj | obj
  if: subj@actor
  if: obj=&proposals | obj=mediation,initiative,peace process
  unless: sentence^&sport
  + Asmara thwarted the African Union's mediation.
  - Police thwarted a robbery.

verb thwart
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Pakistan thwarted the Indian proposal.

verb torpedo
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^submarine
  + Eritrea torpedoed the talks with Ethiopia.

verb torpedo
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^submarine
  + North Korea torpedoed South Korea's proposal.
  - The submarine torpedoed a ship.

verb torpedo
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Slovakia torpedoed the plan for migrants.

verb toss out
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The Iraqi parliament tossed out the proposal.

verb turn down
  code: REJECT 1246 yield
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&truce-nouns | obj^&truce-nouns
  unless: sentence^&sport | sentence^&show-business
  + Venezuela turned down a ceasefire with Guyana.

verb turn down
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  unless: sentence^&sport | sentence^&show-business
  + Vietnam turned down talks with Thailand.

verb turn down
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&invitations
  unless: sentence^&sport | sentence^&show-business
  + Azerbaijan turned down an invitation from Armenia.

verb turn down
  code: REJECT 126 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&mediations | obj^&mediations
  unless: sentence^&sport | sentence^&show-business
  + Myanmar turned down mediation by Bangladesh.

verb turn down
  code: REJECT 122 assist
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&aid-nouns
  unless: sentence^&sport | sentence^&show-business
  + South Africa turned down aid from Angola.

verb turn down
  code: REJECT 127 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=peace plan,peace proposal,roadmap,road map,peace offer,settlement,accord,compromise,deal,agreement,framework
  unless: sentence^&sport | sentence^&show-business
  + Morocco turned down a compromise with Algeria.

verb turn down
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  unless: sentence^&sport | sentence^&show-business
  + Argentina turned down Chile's proposal.
  - The maid turned down the bed.

verb turn down
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&accusations | obj=criticism,pressure,protest,warning,threat,ultimatum,sanction,verdict,ruling,call,appeal,plea
  unless: sentence^&sport | sentence^&show-business
  + Egypt turned down accusations by Qatar.

verb turn down
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj | obj
  if: subj@actor
  unless: obj=heat,volume,music,bed,sound
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Russia turned it down.
  - The guest turned down the heat.

verb turn down
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Mali turned down the French request.

verb underline
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Canada underlined its opposition to the plan of Oman.

verb undermine
  code: REJECT 120
  recipient: obj | of@obj
  if: subj@actor
  if: obj=resolution,vote,decision,plan,ratification,treaty,bill,accord,deal,implementation,election,talks,signing,withdrawal,pullout
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Bosnian Serbs undermined the accord.

verb unsign
  code: REJECT 120
  recipient: with@obj
  if: subj@actor
  + Washington unsigned the pact with Brazil.

verb veto
  code: REJECT 129 yield
  recipient: of@obj | by@obj | on@obj | against@obj | for@obj | obj
  if: subj@actor
  + Russia vetoed the UN resolution on Syria.
  + The United States vetoed Angola's admission to the United Nations.
  - The wife vetoed the green sofa.

verb veto
  code: REJECT 129 yield
  recipient: by@obj | of@obj | from@obj | obj
  if: obj
  unless: sentence^&sport
  + A draft on Syria was vetoed by the Chinese envoy.

verb veto
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Poland vetoed the treaty and the proposal.

verb violate
  code: REJECT 128 yield
  recipient: of@obj | with@obj | by@obj
  if: subj@actor
  if: obj=treaty,agreement,resolution,accord,convention,international law,pact,sanction,arms embargo
  + Iran violated the agreement with the IAEA.
  - The tenant violated his lease agreement with the landlord.

verb voice
  code: REJECT 120
  recipient: to | of@obj | to@obj | on@obj
  if: subj@actor
  if: obj=opposition,rejection,refusal,resistance,objection,veto,defiance,disagreement
  if: to | of@obj | to@obj | on@obj | of@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Benin voiced opposition to the plan of Guyana.

verb vote
  code: REJECT 120
  recipient: by@against | of@against | against
  if: subj@actor
  if: against=&proposals | against@actor | against=resolution,sanction,membership
  + Cuba voted against the resolution on Iraq.
  - The fans voted against the blue shirt.

verb vote down
  code: REJECT 125 meet
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&talks | obj^&talks
  + Libya voted down talks with Chad.

verb vote down
  code: REJECT 120
  recipient: from@obj | of@obj | by@obj | with@obj | poss@obj | to@obj | for@obj | obj | from | by
  if: subj@actor
  if: obj=&proposals
  + Iran voted down Britain's proposal on Monday.
  - The fans voted down the new badge.

verb vote down
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Danish lawmakers voted down the treaty.

verb walk away
  code: REJECT 120
  recipient: with@from | from@actor
  if: subj@actor
  if: from
  unless: sentence^&sport
  unless: sentence^&accidents
  unless: sentence^&company-words
  unless: from=crash,wreck,accident
  + Unita walked away from the accord with Luanda.
  - The pilot walked away from the crash.

verb walk out
  code: REJECT 125 meet
  recipient: with@of | with@out | of | out
  if: subj@actor
  if: of=&talks | out=&talks | of=&meetings | out=&meetings | of=negotiation,conference,session,meeting
  unless: sentence^&show-business
  + Armenia walked out of talks with Azerbaijan.
  - The critic walked out of the film.

verb walk out
  code: REJECT 125 meet
  recipient: with@of | with@out | on
  if: subj@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: subj=worker,miner,nurse,teacher,staff,driver,student
  unless: sentence^strike,pay,union,wage,prison,jail,hospital,gate,free
  + The Iranian delegation walked out.
  - Nurses walked out on Monday.

verb wash
  code: REJECT 120
  recipient: of | of@obj
  if: subj@actor
  if: obj=hand
  if: of@actor | of@obj@actor
  + Portugal washed its hands of Angola.
  - The cook washed her hands.

verb wash
  code: REJECT 120
  recipient: of | of@obj
  if: subj@actor
  if: obj=hand
  if: of
  + Japan washed its hands of North Korea.
  - The cook washed his hands of flour.

verb wave aside
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  unless: sentence^&sport
  + De Gaulle waved aside the British letter.

verb wave away
  code: REJECT 120
  recipient: obj | by@obj | from@obj | of@obj | poss@obj
  if: subj@actor
  unless: sentence^&sport
  + Tito waved away the Soviet letter.

verb wave away
  code: REJECT 120
  recipient: obj | of@obj | from@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=&accusations | obj^&accusations | obj=allegation,accusation,charge,claim,report,suggestion,assertion,criticism,rumour,rumor,statement
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Budapest waved away the accusation.

verb wave off
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Havana waved off the American offer.

verb withdraw
  code: REJECT 125 meet
  recipient: with@from | from
  if: subj@actor
  if: from=&talks | from=&meetings
  unless: sentence^&sport
  + Georgia withdrew from talks with Abkhazia.
  - The skier withdrew from the race.

verb withhold
  code: REJECT 120
  recipient: from | from@obj | of@obj
  if: subj@actor
  if: obj=recognition,consent,support,approval,signature
  + Greece's government withheld recognition from Macedonia.
  - The landlord withheld the deposit.

verb wreck
  code: REJECT 120
  recipient: from@obj | by@obj | of@obj | poss@obj | to@obj
  if: subj@actor | passive
  if: obj=&proposals | obj^&proposals | obj=deal,resolution,draft,ceasefire,truce,demand,request,offer,invitation,call,plan,initiative,mediation,ultimatum,accord,settlement,formula,compromise,idea,amendment,treaty,referendum
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Hamas wrecked the plan for a truce.

verb pooh-pooh
  code: REJECT 120
  recipient: by@obj | from@obj | of@obj | poss@obj | mod@obj
  if: subj@actor
  if: obj
  + The French president pooh-poohed the claims of Italy.
  - She pooh-poohed.

verb push back
  code: REJECT 120
  recipient: against | on | obj
  if: subj@actor
  if: against | on
  unless: sentence^&sport
  unless: sentence^&war-word
  + The envoy pushed back against the charges of the Sudanese.
  - She pushed back against the door with her chair, a player's trick in rugby.

verb fight back
  code: REJECT 120
  recipient: against | by@against
  if: subj@actor
  if: against=accusation,criticism,charge,claim,allegation,attack
  unless: sentence^&war-word
  unless: sentence^&sport
  + The Irish finance minister fought back on Monday against accusations by the opposition.
  - The troops fought back against attacks by militants.
