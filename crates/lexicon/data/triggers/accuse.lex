# ACCUSE: criticism, condemnation, blame, allegations, official complaints, investigations, charges and suits.
@source compiled by the demarche authors
@licence CC0-1.0

adj aghast
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Denmark was aghast at the executions.
  - The cook was aghast at the mess.

adj angry
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at
  if: subj@actor
  if: with@actor | at@actor
  + Beijing was angry with Seoul.
  - The boy was angry with his aunt.

adj angry
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over
  if: subj@actor
  if: at | about | over
  unless: sentence^&sport
  + Tokyo was angry at the Chinese flights.
  - The crowd was angry at the delay of the trains.

adj concerned
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + London was concerned about the arrests in Hong Kong.
  - The mother was concerned about his cough.

adj critical
  code: ACCUSE 111 disapprove
  actor: subj
  recipient: of
  if: subj@actor
  if: of@actor | of=&decisions
  unless: sentence^&show-business
  + Norway was critical of Israel.
  - The patient is critical.

adj critical
  code: ACCUSE 111 disapprove
  actor: subj
  recipient: of | of@of | poss@of
  if: subj@actor
  if: of
  unless: sentence^&show-business
  unless: sentence^&sport
  + Ireland was critical of the British plan.
  - Sleep is critical for health.

adj disappointed
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | in | by | at
  if: subj@actor
  if: with@actor | in@actor | by@actor | at@actor
  unless: sentence^&sport
  + Ukraine was disappointed with Germany.
  - The buyer was disappointed with the car.

adj disappointed
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kyiv was disappointed with the Hungarian veto.
  - The coach was disappointed with the score.

adj dismayed
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Berlin was dismayed at the verdict in Cairo.

adj dismissive
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Kremlin was dismissive about the Polish claims.
  - The chef was dismissive about salt.

adj displeased
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Moscow was displeased with the Armenian vote.

adj dissatisfied
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Jakarta was dissatisfied with the Australian reply.
  - The guest was dissatisfied with the towel.

adj frustrated
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Washington was frustrated with the Afghan president.

adj furious
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | over
  if: subj@actor
  if: with@actor | at@actor
  + Paris was furious with Canberra.
  - The cook was furious with the cat.

adj horrified
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Dublin was horrified at the bombing of the hospital.

adj impatient
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Addis Ababa was impatient with the Somali government.
  - The child was impatient with the clock.

adj indignant
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Algeria was indignant at the French law.
  - The goose was indignant at the dog.

adj irate
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Seoul was irate over the shrine visit.

adj livid
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Paris was livid about the submarine deal.

adj scathing
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Hungarian premier was scathing about Brussels.
  - The review was scathing about the food.

adj unhappy
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at
  if: subj@actor
  if: with@actor | at@actor
  unless: sentence^&sport
  + Delhi was unhappy with Kathmandu.
  - The child was unhappy with the toy.

adj upset
  code: ACCUSE 110 disapprove
  actor: subj
  recipient: with | at | about | over | of@at | by@at | poss@at | mod@at | in@at | of@about | poss@about | mod@about | in@about | of@over | in@over | mod@over
  if: subj@actor
  if: at@actor | over@actor | about@actor | with@actor | at=&attack-noun | at=&political-wrongs | at=&decisions | at=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | about=&attack-noun | about=&political-wrongs | about=&decisions | about=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test | over=&attack-noun | over=&political-wrongs | over=&decisions | over=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Warsaw was upset about the German plan.
  - The baby was upset about the noise.

noun accusation
  code: ACCUSE 112 allege
  actor: poss | by | of | from | mod | light
  recipient: against
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: against@actor | that
  unless: sentence^&court-words
  + Sudan's accusation against Chad was repeated.
  - Her accusation against the cook.

noun accusation
  code: ACCUSE 112 allege
  actor: poss | by | from | of | mod | light
  recipient: against | that
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  unless: sentence^&court-words
  + Ukrainian accusations were repeated in the Kremlin's reply.
  - The accusation hurt her.

noun admonition
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | light | mod
  recipient: of | against | at | on | over | with | about | to
  if: poss@actor | by@actor | light@actor | mod@actor | from@actor
  if: of | against | at | on | over | with | about | to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rome's admonition to Budapest was sharp.

noun allegation
  code: ACCUSE 112 allege
  actor: poss | by | from | mod | light
  recipient: against | clause
  if: poss@actor | by@actor | from@actor | light@actor | mod@actor
  if: against@actor | that
  unless: sentence^&court-words
  + Allegations by Kuwait against Iraq were published.
  - Allegations by the tenant against the landlord.

noun allegation
  code: ACCUSE 112 allege
  actor: poss | by | from | of | mod | light
  recipient: against | of@of
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  unless: sentence^&court-words
  + Syria's allegations were published on Sunday.
  - The allegation was about a stolen bike.

noun anger
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | light | mod
  recipient: of | against | at | on | over | with | about | to
  if: poss@actor | by@actor | light@actor | mod@actor | from@actor
  if: of | against | at | on | over | with | about | to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey's anger at the Swedish vote grew.
  - The boy's anger at his toy grew.

noun barb
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | light | mod
  recipient: of | against | at | on | over | with | about | to
  if: poss@actor | by@actor | light@actor | mod@actor | from@actor
  if: of | against | at | on | over | with | about | to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The Turkish president's barb at Macron drew a reply.
  - A barb of the wire stuck to his coat.

noun blame
  code: ACCUSE 112 allege
  actor: poss | by | from | light
  recipient: on | for
  if: on@actor
  unless: sentence^&sport
  + The blame on Ethiopia was unfair, the envoy said.
  - The blame lies in the rain.

noun broadside
  code: ACCUSE 111 disapprove
  actor: poss | by | from | light
  recipient: against | at
  if: against@actor | at@actor
  unless: sentence^navy,gun,warship
  + Medvedev's broadside against Ukraine was noted.
  - The warship fired a broadside against the French.

noun calumny
  code: ACCUSE 112 allege
  actor: poss | by | of | from | light | mod
  recipient: against | of | that
  if: that | against | of
  if: poss@actor | by@actor | light@actor | mod@actor | of@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + Caracas's calumny against Bogota went on.

noun censure
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from
  recipient: of | against
  if: poss@actor | by@actor | from@actor
  + The OAS's censure of Peru was unanimous.
  - A vote of censure at the club.

noun charge
  code: ACCUSE 112 allege
  actor: poss | by | from
  recipient: against | that
  if: poss@actor | by@actor | from@actor
  if: that | against@actor
  unless: sentence^&court-words
  + Iran debated Kuwait's charge against Iraq.
  - The charge for parking rose.

noun claim
  code: ACCUSE 112 allege
  actor: poss | by | from | mod
  recipient: clause | against
  if: poss@actor | by@actor | from@actor | mod@actor
  if: that | clause | by
  if: sentence^&wrong-acts
  unless: sentence^&sport
  unless: sentence^&company-words
  + Vietnam's claim that China attacked the island was repeated.
  - The claim by the brewer that its beer is pure is old.

noun complaint
  code: ACCUSE 114 disapprove
  actor: poss | by | from | light
  recipient: against | to | about
  if: poss@actor | by@actor | from@actor | light@actor
  if: against@actor | to@actor | about@actor
  unless: sentence^&sport
  + Cyprus sent a complaint to the UN about Turkey.
  - A complaint to the BBC about a play.

noun complaint
  code: ACCUSE 114 disapprove
  actor: poss | by | from | of | mod | light
  recipient: against | about | to | with | over
  if: poss@actor | by@actor | from@actor | light@actor | mod@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Hungarian complaint was read to the council.
  - His complaint was about the soup.

noun condemnation
  code: ACCUSE 111 disapprove
  actor: poss | by | from | mod | light
  recipient: of | over | against
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  + The UN's condemnation of North Korea came quickly.
  - The condemnation of the building.

noun condemnation
  code: ACCUSE 111 disapprove
  actor: poss | by | from | mod | light
  recipient: of
  if: of@actor | of=&decisions | of=attack,killing,raid,crackdown,arrest,coup,test,invasion
  + Condemnation of the Israeli raid by France was swift.
  - The condemnation of the building took a year.

noun criticism
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | mod | light
  recipient: of | over | against
  if: poss@actor | by@actor | from@actor | mod@actor
  if: of@actor | over | against@actor
  unless: mod=literary,film,art
  unless: sentence^&sport
  unless: sentence^&show-business
  + Sweden's criticism of the Greek junta was sharp.
  - Art criticism from Paris.

noun criticism
  code: ACCUSE 111 disapprove
  actor: poss | by | from | mod | light
  recipient: of | against | at | subj
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor | of@actor
  unless: mod=literary,film,art,self
  unless: sentence^&sport
  unless: sentence^&show-business
  + British criticism was ignored in Salisbury.
  - Her criticism of the play was sharp.

noun criticism
  code: ACCUSE 111 disapprove
  actor: from | by
  recipient: over | of | for
  if: over | of@actor | sentence^mount,mounting,grow,growing,widespread,draw,face,sharp,amid
  unless: mod=literary,film,art,self
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Criticism mounted over the way the Turkish police handled the rally.
  - She writes criticism for a magazine.

noun denunciation
  code: ACCUSE 111 disapprove
  actor: poss | by | from | mod | light
  recipient: of
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  + Cuba's denunciation of the United States lasted hours.
  - A denunciation of idleness.

noun diatribe
  code: ACCUSE 111 disapprove
  actor: poss | by | from | light
  recipient: against
  if: against@actor
  + Iran's diatribe against Saudi Arabia was broadcast.
  - A diatribe against hats.

noun fury
  code: ACCUSE 110 disapprove
  actor: poss | from | mod | in
  recipient: at | over | with
  if: poss@actor | mod@actor
  if: at | over | with
  unless: sentence^&sport
  + China's fury at the Japanese visit grew.
  - The fury of the storm passed.

noun impeachment
  code: ACCUSE 112 allege
  actor: by | poss | light
  recipient: of
  if: of@actor | poss@actor
  + The impeachment of the South Korean president was final.
  - Impeachment is rare.

noun indictment
  code: ACCUSE 112 allege
  actor: poss | by | from | light
  recipient: of | against
  if: of@actor | against@actor
  unless: sentence^&court-words
  + The ICC's indictment of Bashir angered Khartoum.
  - The novel is an indictment of greed.

noun indictment
  code: ACCUSE 112 allege
  actor: by | from | poss | mod
  recipient: of | against | for
  if: of@actor | against@actor | for@actor | mod=grand jury,federal,war crimes | against@person | of@person
  + The indictment of the former Liberian president was read out.
  - His book is an indictment of modern life.

noun indictment
  code: ACCUSE 112 allege
  actor: by | from | poss | mod
  recipient: of | against | for
  unless: sentence^&company-words
  unless: sentence^&sport
  unless: sentence^damning,savage,life
  + The Serbian general was named in an indictment on Friday.
  - The film is a damning indictment of greed.

noun innuendo
  code: ACCUSE 112 allege
  actor: poss | by | of | from | light | mod
  recipient: against | of | that
  if: that | against | of
  if: poss@actor | by@actor | light@actor | mod@actor | of@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + Tehran's innuendo against London went on.

noun inquiry
  code: ACCUSE 090 investigate
  actor: poss | by | mod | light
  recipient: into | of
  if: poss@actor | by@actor | mod@actor | light@actor
  if: into^&political-wrongs
  unless: sentence^&accidents
  + Britain's inquiry into the Iraqi killing opened.
  - An inquiry into the fire.

noun inquiry
  code: ACCUSE 090 investigate
  actor: poss | by | mod | light
  recipient: into | of
  if: poss@actor | by@actor | mod@actor | light@actor | into@actor | against@actor
  unless: sentence^&accidents
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Zambian inquiry into the minister's farm was closed.
  - An inquiry from a customer came in.

noun invective
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | light | mod
  recipient: of | against | at | on | over | with | about | to
  if: poss@actor | by@actor | light@actor | mod@actor | from@actor
  if: of | against | at | on | over | with | about | to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Caracas's invective against Washington went on.

noun invective
  code: ACCUSE 111 disapprove
  actor: poss | light | from
  recipient: at | against
  if: at@actor | against@actor
  + North Korea's invective against Japan grew sharper.
  - He spoke without invective.

noun investigation
  code: ACCUSE 090 investigate
  actor: poss | by | mod | light
  recipient: into | of | against
  if: poss@actor | by@actor | mod@actor | light@actor
  if: into^&political-wrongs | of^&political-wrongs | into@actor | against@actor
  unless: sentence^&accidents
  + The UN investigation into torture in Libya found much.
  - The police investigation into the crash in Kenya.

noun investigation
  code: ACCUSE 090 investigate
  actor: poss | by | mod | light
  recipient: into | of | against
  if: poss@actor | by@actor | mod@actor | light@actor | into@actor | against@actor | of@actor
  unless: sentence^&accidents
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Chilean investigation found that the colonel gave the order.
  - The investigation of the cells used dye.

noun ire
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | light | mod
  recipient: of | against | at | on | over | with | about | to
  if: poss@actor | by@actor | light@actor | mod@actor | from@actor
  if: of | against | at | on | over | with | about | to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Russia's ire at Armenia grew.

noun irritation
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | light | mod
  recipient: of | against | at | on | over | with | about | to
  if: poss@actor | by@actor | light@actor | mod@actor | from@actor
  if: of | against | at | on | over | with | about | to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ankara's irritation with Washington grew.
  - The cream caused irritation on the skin.

noun jibe
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | light | mod
  recipient: of | against | at | on | over | with | about | to
  if: poss@actor | by@actor | light@actor | mod@actor | from@actor
  if: of | against | at | on | over | with | about | to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The Russian minister's jibe at London drew a reply.

noun lawsuit
  code: ACCUSE 115 allege
  actor: poss | by | from | light | mod
  recipient: against
  if: poss@actor | by@actor | light@actor | mod@actor
  if: against@actor
  + Qatar's lawsuit against the Emirates was heard.
  - Her lawsuit against the studio.

noun lawsuit
  code: ACCUSE 115 allege
  actor: poss | by | from | light | mod
  recipient: against
  if: against@actor | by@actor | poss@actor | light@actor
  unless: sentence^&company-words
  + Bolivia's lawsuit against Chile was heard yesterday.
  - The lawsuit concerned a fence.

noun lawsuit
  code: ACCUSE 115 allege
  actor: poss | by | from | light | mod
  recipient: against
  unless: sentence^&company-words
  unless: sentence^&sport
  unless: sentence^&show-business
  + A lawsuit against Chile was prepared by Bolivia over the mines.
  - The singer's lawsuit over the film was settled.

noun note
  code: ACCUSE 114 disapprove
  actor: poss | by | from | light
  recipient: to
  if: mod=protest
  + A protest note from Amman reached Damascus.
  - A note from the milkman lay on the step.

noun outcry
  code: ACCUSE 111 disapprove
  actor: from | by | in | mod
  recipient: over | against | at
  if: from@actor | by@actor | mod@actor
  + An outcry from Ireland over Israel's raid followed.
  - An outcry from fans.

noun outrage
  code: ACCUSE 110 disapprove
  actor: poss | from | mod | by
  recipient: at | over
  if: poss@actor | mod@actor
  if: at | over
  unless: sentence^&sport
  + Japan noted South Korea's outrage over the visit.
  - Outrage over ticket prices grew.

noun probe
  code: ACCUSE 090 investigate
  actor: poss | by | mod | light
  recipient: into | of
  if: poss@actor | by@actor | mod@actor | light@actor
  if: into^&political-wrongs | into@actor
  unless: sentence^space,Mars | sentence^&accidents
  + The EU's probe into Chinese subsidies continued.
  - The Mars probe landed.

noun probe
  code: ACCUSE 090 investigate
  actor: poss | by | mod | light
  recipient: into | of | against
  if: poss@actor | by@actor | mod@actor | light@actor | into@actor
  unless: sentence^space,Mars | sentence^&accidents
  unless: sentence^&sport
  unless: sentence^&company-words
  + A Brazilian probe into the senator's money began.
  - The probe landed on the Moon.

noun protest
  code: ACCUSE 114 disapprove
  actor: poss | by | from | mod | light
  recipient: to | with | against
  if: mod=formal,diplomatic,official,strong,written,verbal
  if: poss@actor | by@actor | from@actor | light@actor | mod@actor
  + Ottawa sent a formal protest to Havana.
  - A formal protest by the tenant.

noun protest
  code: ACCUSE 114 disapprove
  actor: poss | by | from | of | mod | light
  recipient: to | with | against
  if: light@actor | poss@actor | by@actor | from@actor
  if: mod=formal,diplomatic,official,strong,written,verbal | to=ambassador,embassy,government,ministry,United Nations
  + Baghdad's protest to the Iranian embassy was returned.
  - Students held a protest.

noun rant
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | light | mod
  recipient: of | against | at | on | over | with | about | to
  if: poss@actor | by@actor | light@actor | mod@actor | from@actor
  if: of | against | at | on | over | with | about | to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The Libyan leader's rant against the UN went on.

noun reaction
  code: ACCUSE 111 disapprove
  actor: from | poss | by
  recipient: to
  if: mod=angry,furious
  if: from@actor | poss@actor
  + An angry reaction from Beijing followed.

noun rebuke
  code: ACCUSE 111 disapprove
  actor: poss | by | from | mod | light
  recipient: to | of
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor | to@actor
  unless: sentence^&sport
  + In a rebuke to Israel, Canada voted for the text.
  + The Vatican's rebuke to the Polish government was mild.
  - A rebuke to the chef.

noun reprimand
  code: ACCUSE 111 disapprove
  actor: from | by | poss | light
  recipient: to | for
  if: from@actor | by@actor | poss@actor
  unless: sentence^&sport
  + A reprimand from Brussels reached the Polish minister.
  - The clerk got a reprimand.

noun reproach
  code: ACCUSE 111 disapprove
  actor: poss | by | of | from | light | mod
  recipient: of | against | at | on | over | with | about | to
  if: poss@actor | by@actor | light@actor | mod@actor | from@actor
  if: of | against | at | on | over | with | about | to
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Belgrade's reproach to Zagreb was sharp.

noun slur
  code: ACCUSE 112 allege
  actor: poss | by | of | from | light | mod
  recipient: against | of | that
  if: that | against | of
  if: poss@actor | by@actor | light@actor | mod@actor | of@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + Serbia's slur against Kosovo drew a protest.

noun smear
  code: ACCUSE 112 allege
  actor: poss | by | of | from | light | mod
  recipient: against | of | that
  if: that | against | of
  if: poss@actor | by@actor | light@actor | mod@actor | of@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + Hungary's smear against Ukraine went on.
  - A smear of jam lay on the table.

noun swipe
  code: ACCUSE 111 disapprove
  actor: poss | by | light | subj
  recipient: at
  if: at@actor
  unless: sentence^&sport
  + The minister's swipe at Canada was noted.
  - A swipe at the ball missed.

noun tirade
  code: ACCUSE 111 disapprove
  actor: poss | by | from | light
  recipient: against
  if: against@actor
  + Khrushchev's tirade against America shook the hall.
  - A tirade against cyclists.

noun vote
  code: ACCUSE 111 disapprove
  actor: by | poss | in
  recipient: in | in@of | against
  if: mod=no-confidence,confidence | of=no confidence,no-confidence,censure | of^no confidence,censure
  if: in@actor | in@of@actor | against@actor | by@actor
  + A vote of censure against the Kuwaiti minister followed.
  - The vote of the club was close.

verb accuse
  code: ACCUSE 1121 allege
  recipient: obj
  if: subj@actor | obj@actor
  if: of^&corruption-wrongs | obj^&corruption-wrongs
  unless: sentence^&court-words
  + Navalny accused Medvedev of corruption.

verb accuse
  code: ACCUSE 1122 allege
  recipient: obj
  if: subj@actor | obj@actor
  if: of^&rights-wrongs | obj^&rights-wrongs
  + Amnesty International accused Iraq of torture.

verb accuse
  code: ACCUSE 1123 allege
  recipient: obj
  if: subj@actor | obj@actor
  if: of^&aggression-wrongs | obj^&aggression-wrongs
  + Libya accused Egypt of aggression.

verb accuse
  code: ACCUSE 1124 allege
  recipient: obj
  if: subj@actor | obj@actor
  if: of^&war-crimes | obj^&war-crimes
  + Bosnia accused Serbia of genocide.

verb accuse
  code: ACCUSE 1125 allege
  recipient: obj
  if: subj@actor | obj@actor
  if: of^&spying-wrongs | obj^&spying-wrongs
  + Poland accused Belarus of espionage.

verb accuse
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor | obj@actor
  unless: sentence^&court-words
  unless: sentence^&sport
  + Chad accused Sudan of arming the rebels.
  + Iran was accused of hiding a plant.
  - The accused men were given tea.
  - The chef accused the waiter of theft.

verb accuse
  code: ACCUSE 112 allege
  recipient: obj
  if: subj | obj
  if: of | obj
  unless: sentence^&court-words
  unless: sentence^&sport
  unless: sentence^&company-words
  + Elders accused the Malian army of looting.

verb add
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Niger added condemnation at Japan.

verb administer
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Iraq administered criticism at Chile.

verb affront
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Kuwait was affronted by the Iraqi claims.

verb aim
  code: ACCUSE 111 disapprove
  recipient: at@obj | at
  if: subj@actor
  if: obj=barb,criticism,broadside,insult,jibe
  unless: sentence^&sport
  + Castro aimed a barb at Washington.
  - The archer aimed an arrow.

verb aim
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Mali aimed a denunciation at Angola.

verb air
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Iran aired a denunciation at Sudan.

verb alarm
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Finland was alarmed by the Russian drills.
  - The cat was alarmed by a bell.

verb allege
  code: ACCUSE 112 allege
  recipient: clause | against@obj
  if: subj@actor
  if: that | against
  unless: sentence^&court-words
  + Angola alleged that South Africa had bombed Cassinga.
  - The plaintiff alleged that the firm owed him money.

verb allege
  code: ACCUSE 112 allege
  recipient: by@obj | against@obj | of@obj | obj | in@obj
  if: subj@actor
  if: obj=fraud,interference,abuse,plot,conspiracy,violation,irregularity,torture,involvement,vote-rigging,aggression
  unless: sentence^&court-words
  + Zambia has alleged interference by Rhodesia.
  - The buyer alleged fraud by the seller.

verb allege
  code: ACCUSE 112 allege
  recipient: clause | against | by@obj
  if: subj@actor
  unless: sentence^&court-words
  unless: sentence^&company-words
  unless: sentence^&sport
  + Opposition leaders in Zambia alleged cheating at the polls.
  - The tabloid alleged an affair.

verb anathematize
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + The patriarch anathematized the Russian government.

verb anger
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Poland was angered by the German remarks.

verb announce
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The United States announced charges against Iranian hackers.

verb announce
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Gabon announced an inquiry into killings in Laos.

verb arraign
  code: ACCUSE 112 allege
  recipient: obj
  if: obj@actor
  if: for^&political-offences | on^&political-offences
  + Pakistan arraigned Musharraf on treason charges.
  - The driver was arraigned for theft.

verb arraign
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + The opposition arraigned the Zambian president over the debt.

verb assail
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | for | for@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^troop,troops,infantry,artillery
  + The Soviet Union assailed the policy of the United States.
  - The infantry assailed the ridge in Korea.

verb assert
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kabul asserted that Pakistan had sheltered the bombers.
  - The textbook asserts that water boils.

verb attack
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | for | for@obj | over | over@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  if: sentence^verbally,speech,policy,record,remark,rhetoric,criticism,interview
  unless: sentence^troop,troops,missile,bomb,gunmen,soldier,kill,aircraft,drone,rebel,wound
  unless: sentence^&sport
  + Kinnock attacked Thatcher's policy in a speech.
  - Rebels attacked a Malian post.

verb attack
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj | by@obj
  if: subj@actor
  if: obj=decision,plan,policy,record,stance,proposal,bill,law,reform,deal,agreement,hypocrisy,silence,inaction,cut,ruling,verdict
  unless: sentence^troop,troops,missile,bomb,gunmen,soldier,aircraft,drone,rebel,wound
  unless: sentence^&sport
  + The Turkish opposition attacked the deal with Greece.
  - The dog attacked the postman.

verb attack
  code: ACCUSE 111 disapprove
  recipient: obj | poss@obj
  if: subj@actor
  if: obj=rival,opponent,record,plan,policy,stance,handling,remark,decision,critic,budget,proposal,leadership
  unless: sentence^&war-word
  unless: sentence^&sport
  unless: sentence^&show-business
  + The US senator attacked his rival over the budget.
  - Gunmen attacked the rival's convoy with rockets.

verb attack verbally
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Turkey verbally attacked Israel over Gaza.

verb attribute
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + The United Nations attributed responsibility to the Syrian army.

verb attribute
  code: ACCUSE 112 allege
  recipient: on | to
  if: subj@actor
  if: obj^&attack-noun | obj^killing,death,attack,bombing,massacre,murder,shelling,raid,strike,explosion,fire,sabotage,poisoning,hack,leak,violence,unrest
  if: on@actor | to@actor
  + Israel attributed the bombing to Hezbollah.
  - The guide attributed the painting to a monk.

verb audit
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Auditors from the UN audited the vote in Afghanistan.
  - The firm audited its books.

verb await
  code: ACCUSE 116 allege
  actor: by
  recipient: subj | obj
  if: subj@actor | subj@person
  if: obj=charge,trial,prosecution,indictment,accusation,impeachment,count,tribunal
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The Sudanese general awaits trial in Khartoum.
  - The bread awaits a trial by tasters.

verb bash
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^stone,stick,head,rock,hammer
  + The senator bashed Mexico in his speech.
  - The ram bashed the gate.

verb begin
  code: ACCUSE 090 investigate
  recipient: into@obj | into
  if: subj@actor
  if: obj=&inquiries
  if: into@obj^&political-wrongs | into^&political-wrongs
  + The UN began an inquiry into torture in Syria.
  - Police began an inquiry into the theft.

verb begin
  code: ACCUSE 090 investigate
  recipient: into@obj | into | against@obj | of@obj
  if: subj@actor
  if: obj=inquiry,investigation,enquiry,probe,criminal investigation
  unless: sentence^&accidents
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Kenyan assembly began an inquiry into the sale.
  - The class began a lesson.

verb begin
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Libya began an investigation into killings in Georgia.

verb belittle
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=&proposals
  + Kim belittled the South's president.
  - She belittled his poems.

verb bemoan
  code: ACCUSE 110 disapprove
  recipient: obj | by@obj
  if: subj@actor
  if: obj@actor | by@obj@actor
  + Ukraine bemoaned the delay by Germany.
  - The farmer bemoaned the rain.

verb berate
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  + Khrushchev's successor berated Albania.
  - The fan berated the singer.

verb bicker
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Britain bickered with France over fishing.
  - The couple bickered over dinner.

verb blame
  code: ACCUSE 112 allege
  recipient: on | on@obj | obj
  if: subj@actor
  if: obj@actor | on@actor | on@obj@actor
  unless: obj^weather,himself,pilot,drought
  unless: on=&livelihoods
  unless: subj^&markets
  + Kabul blamed Islamabad for the bombing.
  + Syria blamed the attack on Israel.
  - Rome blamed the drought for the shortage.
  - The coach blamed himself.

verb blame
  code: ACCUSE 112 allege
  recipient: obj
  if: passive
  if: obj@actor
  unless: obj^pilot,driver,coach
  unless: sentence^&sport
  + Al-Qaeda was blamed for the attack on the ship.
  - The driver was blamed for the crash.

verb blame
  code: ACCUSE 112 allege
  recipient: on | on@obj | by@on | of@on | poss@on | obj | by@obj | for
  if: subj@actor
  if: on | on@obj
  unless: on=&livelihoods
  unless: on@obj=&livelihoods
  unless: subj^&markets
  unless: sentence^&sport
  unless: sentence^&company-words
  + Beirut blamed the blast on agents of Israel.
  - The farmer blamed the loss on the frost.

verb blame
  code: ACCUSE 112 allege
  recipient: obj | on | by@obj
  if: subj@actor
  if: obj
  if: for | for@obj
  unless: obj^weather,himself,pilot,drought
  unless: obj=&livelihoods
  unless: sentence^&sport
  unless: sentence^&company-words
  + Police in Nairobi blamed a Somali gang for the raid.
  - The airline blamed fog for the delay.

verb blame
  code: ACCUSE 112 allege
  recipient: obj | by@obj
  if: subj@actor | obj@actor
  if: obj@person | obj@actor | obj=gang,smuggler,sabotage,terrorist,militia,extremist,agent,agitator,saboteur
  unless: obj^weather,himself,pilot,drought,rain,flood,fog
  unless: obj=&livelihoods
  unless: subj^&markets
  unless: sentence^&sport
  unless: sentence^&company-words
  + Chad blamed the rebels.
  - The gardener blames the frost.

verb blast
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | for
  if: subj@actor
  if: obj@actor
  unless: sentence^missile,bomb,explosion,rocket,shell,artillery | sentence^&weather
  unless: sentence^&sport
  unless: sentence^&show-business
  + Trump blasted Trudeau over dairy tariffs.
  - The rocket blasted Israel's barracks.

verb bleat
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Minsk bleated about the sanctions.
  - The sheep bleated at the gate.

verb bludgeon
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Washington bludgeoned Berlin over the pipeline.
  - The thief bludgeoned a guard.

verb brand
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^cattle | sentence^&markets
  + North Korea branded Japan a militarist state.
  - Farmers brand cattle.

verb brand
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  if: sentence^&reproaches
  unless: sentence^cattle | sentence^&markets
  + Havana branded the flight a provocation.
  - The rancher branded the calves.

verb bring
  code: ACCUSE 112 allege
  recipient: against | against@obj
  if: subj@actor
  if: obj=accusation,charge
  if: against@actor | against@obj@actor | against@of@obj@actor
  if: sentence^&political-offences
  + Turkey's government brought charges of terrorism against the Kurdish party.
  - The butcher brought charges of fraud to mind.

verb bring
  code: ACCUSE 115 allege
  recipient: against | against@obj
  if: subj@actor
  if: obj=case,suit,lawsuit,proceeding,proceedings,action
  if: against@actor | against@obj@actor
  + South Africa brought a case against Israel.
  - The driver brought a case of wine.

verb bring
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + Bosnia brought a case against Serbia.

verb bring
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Egypt brought charges against the activists.

verb bristle
  code: ACCUSE 111 disapprove
  recipient: at
  if: subj@actor
  if: at
  + Moscow bristled at NATO's exercise.
  - The dog bristled at the cat.

verb broaden
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Chile broadened an inquiry into killings in Qatar.

verb call
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: sentence^liar,dictator,butcher,murderer,terrorist,fascist,traitor,war criminal,thug,tyrant,killer,devil,puppet,aggressor,racist,criminal
  unless: for
  + Biden called Putin a war criminal.
  - The mother called the boy.

verb call
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  if: sentence^&reproaches
  unless: for | on | infinitive
  unless: sentence^&sport
  unless: obj=strike,election,meeting,vote,session
  + Canada called the decision illegal.
  - The mayor called a meeting about the theft of bicycles.

verb call
  code: REJECT 120
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj=&accusations | obj=&proposals | obj=it,this,that,they
  if: sentence^&falsehoods
  unless: for | on | infinitive
  unless: sentence^&sport
  + Iran called the report baseless.
  - The mayor called the report useful.

verb call in
  code: ACCUSE 114 disapprove
  recipient: obj | of@obj | in | in@obj
  if: subj@actor
  if: obj=ambassador,envoy,diplomat | in=ambassador,envoy,diplomat
  + Ireland called in the Israeli ambassador.
  - The owner called in a plumber.

verb call out
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^name,troop,guard,army
  unless: sentence^&sport
  + Estonia called out the Hungarian government over its silence.
  - The nurse called out a name.

verb carp
  code: ACCUSE 111 disapprove
  recipient: at | about
  if: subj@actor
  if: at@actor | about
  + France carped at Britain.

verb carpet
  code: ACCUSE 114 disapprove
  recipient: obj
  if: subj@actor
  if: obj=ambassador,envoy
  + London carpeted the Syrian ambassador.
  - They carpeted the hall.

verb carry out
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Mali carried out a probe into killings in Angola.

verb cast
  code: ACCUSE 111 disapprove
  recipient: on@obj | on
  if: subj@actor
  if: obj=doubt,blame,aspersion
  if: on@actor | on@obj@actor
  unless: sentence^&sport
  + The Danish envoy cast doubt on Russia's good faith.

verb cast
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Khartoum cast the blame on the rebels.

verb castigate
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | for
  if: subj@actor
  unless: sentence^&sport
  + Mandela castigated Nigeria's army.
  - The aunt castigated the cook.

verb cavil
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Spain cavilled at the British proposal.

verb censure
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | for
  if: subj@actor
  if: obj
  unless: sentence^&sport
  + The UN censured Israel for the raid.
  - The chess body censured a player in tennis.

verb censure
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor | obj@actor
  unless: sentence^&sport
  + The Knesset was censured by the league.

verb chalk up
  code: ACCUSE 112 allege
  recipient: on | to
  if: subj@actor
  if: obj^&attack-noun | obj^killing,death,attack,bombing,massacre,murder,shelling,raid,strike,explosion,fire,sabotage,poisoning,hack,leak,violence,unrest
  if: on@actor | to@actor
  + Officials chalked up the attack to the Taliban.

verb characterise
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  if: sentence^&reproaches
  unless: sentence^&sport
  + Caracas characterised the visit as interference.

verb characterize
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  if: sentence^&reproaches
  unless: sentence^&sport
  + Caracas characterized the visit as interference.

verb charge
  code: ACCUSE 112 allege
  recipient: clause | obj
  if: subj@actor
  if: that
  unless: sentence^&court-words
  unless: sentence^&markets
  + Hanoi charged that China had shelled its border.
  - The diner charged that the soup was cold.

verb charge
  code: ACCUSE 112 allege
  recipient: obj
  if: obj@actor | obj@person
  if: with^&political-offences
  + Cuba charged the dissidents with sedition.
  + The former Liberian president was charged with war crimes.
  - The youth was charged with shoplifting in Leeds.
  - The shop charged a fee.

verb charge
  code: ACCUSE 112 allege
  recipient: obj
  if: obj@actor | obj@person
  if: with | with@obj
  unless: sentence^&accidents
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: with=responsibility,task,duty,energy,running,overseeing
  + Kazakh prosecutors charged the former mayor with plotting.
  - The battery was charged with a cable.

verb charge
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Eritrea charged that Ethiopia had shelled the town.
  - The bank charged that fee.

verb charge
  code: ACCUSE 112 allege
  recipient: obj
  if: with=terrorism,treason,conspiring,plotting,sedition,spying,espionage,rebellion,murder,genocide,war crime,crime,offence,offense,incitement,conspiracy,plot | with^terrorism,terrorist,treason,conspire,plot,sedition,espionage,genocide
  unless: sentence^&sport
  unless: sentence^&company-words
  + Kenyan police charged six suspects on Sunday with terrorism.
  + The Ugandan deputy was charged with treason in Kampala.
  - The phone is charged with a cable.

verb chase
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor | subj=police,agent,soldier,troops,detective
  if: obj=suspect,gunman,attacker,killer,bomber,militant,rebel,fugitive,assailant,kidnapper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  + Yemeni police chased the gunmen.

verb chastise
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor | obj@actor
  unless: sentence^&sport
  + France chastised Italy for the remark.
  - The nun chastised the girls.

verb chide
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  + Obama chided Netanyahu.
  - The nurse chided the patient.

verb cite
  code: ACCUSE 112 allege
  recipient: obj | by@obj
  if: subj@actor
  if: obj@actor
  if: for^violation,abuse,breach
  + The IAEA cited Iran for breaches of the treaty.
  - The author cited Plato for a breach of taste.

verb claim
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^violate,breach,attack,kill,shell,torture,poison,interfere,bomb,invade,plot,rig,hack,spy
  unless: sentence^&sport
  unless: sentence^&show-business
  + Pakistan claimed that India had violated the truce.
  - The maker claimed that Germans violated fashion rules at the concert.

verb clarify
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The Polish prosecutors clarified the death of the general.
  - The butter was clarified.

verb close
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Oman closed a probe into killings in Cuba.

verb come
  code: ACCUSE 111 disapprove
  actor: from | from@under
  recipient: subj
  if: subj@actor
  if: under^criticism
  unless: sentence^&sport
  + Hungary came under criticism from the European Union.
  - The film came under criticism.

verb come out
  code: ACCUSE 111 disapprove
  recipient: against
  if: subj@actor
  if: against@actor | against=&decisions
  unless: sentence^&sport
  + Jakarta came out against the Australian decision.
  - The moon came out.

verb commence
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Niger commenced a probe into killings in Japan.

verb commission
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Haiti commissioned an inquiry into killings in Niger.

verb compare
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: to^Hitler,Nazi,Nazis,Stalin,apartheid,fascist | with^Hitler,Nazi
  + Erdogan compared Netanyahu to Hitler.
  - The guide compared Oslo to Bergen.

verb complain
  code: ACCUSE 114 disapprove
  recipient: to | about | of | over
  if: subj@actor
  if: about@actor | of@actor | to@actor | over@actor | that
  unless: sentence^&sport
  unless: subj=customer,tenant,passenger,resident,pupil
  + Lebanon complained to the UN about Israel.
  + Uganda complained that Rwanda had crossed the border.
  - Passengers complained about delays in Spain.

verb complain
  code: ACCUSE 114 disapprove
  recipient: about | of | over | to | by@about | by@of
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=customer,tenant,passenger,resident,pupil,viewer,neighbour,neighbor,worker,farmer,player,fan
  + Observers from the African Union complained of stuffed ballot boxes in Togo.
  - The guests complained of noise.

verb complain
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Lebanon complained that Israel had bombed a bridge.
  - The diner complained that the soup was cold.

verb complain
  code: ACCUSE 114 disapprove
  recipient: about | of | over | to
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=customer,tenant,passenger,resident,pupil,viewer,neighbour,neighbor,player,fan
  unless: sentence^pain,headache,noise,weather
  + The Irish finance minister complained bitterly during the talks with Britain.
  - The passenger complained of the noise.

verb complete
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Bosnia completed an investigation into killings in Belize.

verb conclude
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  if: clause@actor
  if: sentence^&wrong-acts
  unless: sentence^&sport
  unless: sentence^&company-words
  + Dutch investigators concluded that Libya shot down the plane.
  - The scientists concluded that bees attack red cloth.

verb conclude
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Angola concluded a probe into killings in Kuwait.

verb condemn
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | against@obj | on@obj | of@obj
  if: subj@actor | obj@actor
  unless: to=death,prison,die,life
  + Kuwait condemned the attack by Iraq.
  + Canada condemned Apartheid South Africa.
  - The judge condemned the thief to death.
  - The flats were condemned.

verb condemn
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj | on@obj
  if: obj | subj
  unless: to=death,prison,die,life
  unless: infinitive=die,live
  unless: sentence^&sport
  + Rights groups condemned the executions in Burma.

verb conduct
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | against@obj
  if: subj@actor
  if: obj=&inquiries
  if: into@obj^&political-wrongs | into^&political-wrongs | into@obj@actor
  unless: sentence^&accidents
  + The IAEA conducted an investigation into Syria's reactor on Monday.
  - The lab conducted an investigation into mould.

verb conduct
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Yemen conducted an inquiry into killings in Chad.

verb confirm
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The court confirmed charges against the Kenyan minister.

verb connect
  code: ACCUSE 112 allege
  recipient: on | to
  if: subj@actor
  if: obj^&attack-noun | obj^killing,death,attack,bombing,massacre,murder,shelling,raid,strike,explosion,fire,sabotage,poisoning,hack,leak,violence,unrest
  if: on@actor | to@actor
  + Delhi connected the attack to Pakistan.

verb contend
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rwanda contended that Congo was arming the rebels.
  - Scientists contend that the ice is thin.

verb continue
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Iraq continued an investigation into killings in Chile.

verb convey
  code: ACCUSE 111 disapprove
  recipient: to | to@obj | over@obj | about@obj
  if: subj@actor
  if: obj=&displeasure | obj=&complaints
  + Delhi conveyed its displeasure to Ottawa.
  - The painting conveys anger.

verb convey
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Zambia conveyed anger at Serbia.

verb criticise
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | for | against@obj
  if: subj@actor | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Vatican criticised China's bishops.
  + Iran was criticised by Germany.
  - The film was criticised for its plot.

verb criticise
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: obj | subj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Poland criticised the treaty.

verb criticize
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | for | against@obj
  if: subj@actor | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Vatican criticized China's bishops.
  + Iran was criticized by Germany.
  - The film was criticized for its plot.

verb criticize
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: obj | subj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Poland criticized the treaty.

verb cross-examine
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@person | obj=suspect,witness,minister,official,activist,opposition
  if: subj=police,policeman,prosecutor,judge,court,investigator,detective,agent,committee,inquiry,senator,commission,Congress,tribunal,magistrate
  unless: sentence^&sport
  unless: sentence^&show-business
  + The judges in The Hague cross-examined the Serbian general.

verb damn
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Amnesty International damned the Egyptian government.
  - The priest damned the sinner.

verb decide
  code: ACCUSE 116 disapprove
  recipient: against
  if: subj=court,tribunal,jury
  if: against@actor
  + The European court decided against Turkey.
  - The cook decided against garlic.

verb decry
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | against@obj | of@obj
  if: subj@actor
  + Malaysia decried Myanmar's treatment of the Rohingya.
  - The poet decried rhyme.

verb decry
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: obj
  + Lawyers decried the arrests in Bahrain.

verb deflect
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Rangoon deflected the blame to the Rohingya rebels.

verb deliver
  code: ACCUSE 114 disapprove
  recipient: to | to@obj
  if: subj@actor
  if: obj=protest,protest note,demarche,démarche,note
  + Iran delivered a protest note to Turkey.
  - The postman delivered a parcel.

verb deliver
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Oman delivered a rebuke at Cuba.

verb delve into
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The inquiry by the Chilean senate delved into the killings.
  - The pupil delved into algebra.

verb demonise
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Belgrade demonised the Bosnian government.
  - Doctors demonise sugar.

verb demonize
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Belgrade demonized the Bosnian government.
  - Doctors demonize sugar.

verb denigrate
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Caracas denigrated the Organization of American States.
  - The actor denigrated the script.

verb denounce
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | against@obj | of@obj
  if: subj@actor | obj@actor
  unless: obj=treaty,pact,convention
  + Cuba denounced the American embargo.
  - The lady denounced a neighbour's cat.

verb denounce
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: obj | subj
  unless: obj=treaty,pact,convention
  unless: sentence^&sport
  + Priests denounced the killings in Guatemala.
  - The king denounced the treaty.

verb deplore
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | against@obj | of@obj
  if: subj@actor
  + The UN deplored the shelling by Israel.
  - The chef deplored frozen peas.

verb deplore
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: obj
  + South Africa deplored the arrests.

verb deprecate
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Ireland deprecated the British decision.
  - Engineers deprecated the interface.

verb deride
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj
  if: subj@actor
  if: obj@actor | obj=&decisions | obj=&proposals
  + North Korea derided the South's offer.
  - Critics derided the play.

verb deride
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  unless: sentence^&show-business
  unless: sentence^&sport
  + Hanoi derided the American tour as theatre.
  - The critics derided the singer.

verb describe
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  if: as^&reproaches
  unless: sentence^&sport
  unless: sentence^&show-business
  + Egypt described the raid as an act of piracy.
  - The poet described the sea as a mirror.

verb describe
  code: REJECT 120
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  if: as^&falsehoods
  unless: sentence^&sport
  unless: sentence^&show-business
  + Qatar described the charge as a fabrication.
  - The guide described the tale as fiction.

verb direct
  code: ACCUSE 111 disapprove
  recipient: at | at@obj | against | against@obj
  if: subj@actor
  if: obj=criticism,accusation,anger
  if: at@actor | at@obj@actor | against@actor | against@obj@actor
  + Paris directed its criticism at Rome.
  - She directed the film at Rome.

verb direct
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Norway directed criticism at Latvia.

verb disagree
  code: ACCUSE 110 disapprove
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&sport
  + Paris disagreed with Berlin over bonds.
  - The fish disagreed with him.

verb disapprove
  code: ACCUSE 110 disapprove
  recipient: of
  if: subj@actor
  if: of
  + Sweden disapproved of Denmark's border checks.
  - The aunt disapproved of jeans.

verb discredit
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + The Kremlin tried hard and discredited the Ukrainian government.
  - The study discredited an old theory.

verb disgust
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Canada was disgusted by the executions.

verb dislike
  code: ACCUSE 110 disapprove
  recipient: obj
  if: subj@actor
  if: obj=policy,decision,resolution
  + Israel disliked the UN resolution.
  - The boy disliked the policy.

verb disown publicly
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Peru's president publicly disowned Chile's decision.
  - The boy disowned his plan.

verb disparage
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=&proposals
  + Trump disparaged NATO.
  - He disparaged modern art.

verb dispatch
  code: ACCUSE 090 investigate
  recipient: to | to@obj
  if: subj@actor
  if: obj=investigator,fact-finding mission,inquiry team
  + The United Nations dispatched investigators to Congo.
  - The firm dispatched a parcel.

verb disturb
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Norway was disturbed by the arrests in Minsk.
  - The nest was disturbed by a fox.

verb document
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The UN documented killings by the Ethiopian army.
  - The film documents a wedding.

verb draw
  code: ACCUSE 111 disapprove
  actor: from | from@obj
  recipient: subj
  if: obj=criticism,condemnation,rebuke,protest,ire,fire
  if: from@actor | from@obj@actor
  if: subj@actor
  unless: sentence^&sport
  + Israel has drawn strong criticism from Turkey.
  - The play drew criticism from a Spanish poet at the concert.

verb draw
  code: ACCUSE 111 disapprove
  actor: from@obj | from | among
  recipient: subj
  if: obj=fire,criticism,rebuke,condemnation,scrutiny,ire,outrage,complaint,reproach,anger,flak,censure
  if: subj@actor | subj | from@obj@actor | from@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The minister's remarks drew fire from Amnesty International.
  + The Cuban government drew condemnation for the trials.
  - The artist drew fire and smoke.

verb draw up
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Prosecutors in Rwanda drew up charges against the opposition leader.

verb dub
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: sentence^axis,terrorist,rogue,tyrant,evil
  + Bush dubbed Iran part of an axis of evil.
  - Fans dubbed the Spanish player the king.

verb enrage
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Turkey was enraged by the Swedish decision.

verb establish
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Syria established a probe into killings in Poland.

verb examine
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The UN is examining allegations of torture in Syria.
  - The doctor examined the boy.

verb exasperate
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Brussels was exasperated by the British demands.

verb exchange
  code: ACCUSE 112 allege
  recipient: with | with@obj
  if: subj@actor
  if: obj=accusation,barb,insult,recrimination
  + Greece exchanged barbs with Turkey.
  - They exchanged phone numbers.

verb excoriate
  code: ACCUSE 111 disapprove
  recipient: obj | for
  if: subj@actor
  if: obj@actor
  unless: sentence^&show-business
  + Trump excoriated Germany for its gas deals.
  - Critics excoriated the film.

verb execrate
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Tehran execrated the British government.

verb expand
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Belize expanded an inquiry into killings in Iran.

verb expose
  code: ACCUSE 112 allege
  recipient: obj | by@obj
  if: subj@actor
  if: obj=plot,conspiracy,interference,spy ring,violation,crime
  + Cuba exposed a plot by exiles in Miami against Castro.
  - He exposed the film to light.

verb expose
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The Kenyan watchdog exposed corruption in the ministry.
  - The tide exposed a wreck.

verb express
  code: ACCUSE 111 disapprove
  recipient: over@obj | at@obj | about@obj | with@obj | to | to@obj | over | at | of@obj
  if: subj@actor
  if: obj=&displeasure
  if: over@obj@actor | at@obj@actor | about@obj@actor | with@obj@actor | of@obj@actor | over@actor | at@actor | about@actor
  unless: sentence^&sport
  unless: sentence^&markets
  unless: obj^sympathy,support
  + Seoul expressed concern over North Korea's launch.
  + Ottawa expressed outrage at the arrest of two Canadians by China.
  - The owner expressed concern over his cat.

verb express
  code: ACCUSE 111 disapprove
  recipient: over@obj | at@obj | about@obj | with@obj | of@obj | over | at | about
  if: subj@actor
  if: obj=anger,outrage,condemnation,disapproval,indignation,dismay,fury,disgust,criticism,objection,displeasure,reservation,misgiving
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  + The Holy See expressed indignation over the shelling.
  - The pupil expressed dismay at her marks.

verb express
  code: ACCUSE 111 disapprove
  recipient: over@obj | at@obj | about@obj | over | at | about | by@over@obj | by@at@obj | by@about@obj
  if: subj@actor
  if: obj=alarm,concern
  if: over^&political-wrongs | at^&political-wrongs | about^&political-wrongs | over@obj^&political-wrongs | at@obj^&political-wrongs | about@obj^&political-wrongs
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  + Oslo expressed alarm at the crackdown in Tibet.
  - Parents expressed concern about homework.

verb extend
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Panama extended an investigation into killings in Libya.

verb fabricate
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Belarus fabricated charges against the activist.

verb face
  code: ACCUSE 116 allege
  actor: by
  recipient: subj | obj
  if: subj@actor | subj@person
  if: obj=charge,trial,prosecution,indictment,accusation,impeachment,count,tribunal
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The former Peruvian president faces charges of corruption.
  - The bakery faces charges for water.

verb fault
  code: ACCUSE 111 disapprove
  recipient: obj | for
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  + The UN faulted Myanmar for the delay.
  - Critics fault the film.

verb fault
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: for | in | with
  unless: sentence^&sport
  unless: sentence^&company-words
  + The UN faulted Eritrea for the raid.
  - The inspector faulted the brakes.

verb feud
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Qatar feuded with its Gulf neighbours over the channel.

verb file
  code: ACCUSE 115 allege
  recipient: against | against@obj
  if: subj@actor
  if: obj=&lawsuits
  if: against@actor | against@obj@actor
  unless: obj=complaint
  + Mexico filed a lawsuit against Ecuador.
  - The singer filed a suit against her manager.

verb file
  code: ACCUSE 114 disapprove
  recipient: against | with | against@obj | with@obj
  if: subj@actor
  if: obj=complaint,protest,objection
  unless: sentence^&sport
  + Ukraine filed a complaint against Hungary.
  - The customer filed a complaint.

verb file
  code: ACCUSE 115 allege
  recipient: against | against@obj
  if: subj@actor
  if: obj=case,lawsuit,suit,charge,indictment,criminal case
  if: against@actor | against@obj@actor | obj=charge,criminal case
  unless: sentence^&company-words
  + Gambia filed a case against Myanmar.
  - The clerk filed the case in a drawer.

verb file
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Prosecutors in Peru filed charges against the former president.
  - The clerk filed the charge sheet.

verb file
  code: ACCUSE 115 allege
  recipient: against | against@obj | obj@obj | of@obj
  if: subj@actor
  if: obj=lawsuit,class-action lawsuit,suit
  unless: sentence^&company-words
  + The Bolivian government has filed a lawsuit over the mines.
  - The clerk filed the letters.

verb find
  code: ACCUSE 112 allege
  recipient: obj | clause
  if: subj=inquiry,investigator,commission,panel,monitor,mission,report,probe,investigation
  if: that
  if: clause@actor
  if: sentence^&wrong-acts
  unless: sentence^&sport
  unless: sentence^&company-words
  + The inquiry found that Israel bombed the camp.
  - The study found that mice use tools.

verb finger
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: as | for
  + Washington fingered Libya for the bombing.
  - He fingered the beads.

verb fingerprint
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@person | obj=suspect,witness,minister,official,activist,opposition
  if: subj=police,policeman,prosecutor,judge,court,investigator,detective,agent,committee,inquiry,senator,commission,Congress,tribunal,magistrate
  unless: sentence^&sport
  unless: sentence^&show-business
  + Israeli police fingerprinted the minister.

verb fire
  code: ACCUSE 111 disapprove
  recipient: at | at@obj
  if: subj@actor
  if: obj=broadside,verbal broadside
  if: at@actor | at@obj@actor
  unless: sentence^ship,gun,cannon
  + The Belarusian leader fired a broadside at Poland.
  - The frigate fired a broadside.

verb fire
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Chile fired anger at Qatar.

verb fix
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Delhi fixed the blame on Pakistan.

verb flay
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Pakistan flayed India over the dam.
  - The cook flayed the hare.

verb fulminate
  code: ACCUSE 111 disapprove
  recipient: against | at
  if: subj@actor
  if: against | at
  + On Monday, Gaddafi fulminated against Washington.
  - The poet fulminated in verse.

verb fulminate
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Pyongyang fulminated at the drills.

verb fulminate
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tehran fulminated that Britain had killed the scientist.

verb fume
  code: ACCUSE 111 disapprove
  recipient: at | over
  if: subj@actor
  if: at@actor | over
  + Beijing fumed at Prague.
  - The volcano fumed.

verb fume
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Paris fumed over the lost submarine order.

verb go
  code: ACCUSE 116 allege
  recipient: subj
  if: subj@actor | subj@person
  if: on=trial
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^drug,patient,vaccine
  + The Chadian ex-president went on trial in Dakar.
  - The vaccine went on trial.

verb grill
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@person | obj=suspect,witness,minister,official,activist,opposition
  if: subj=police,policeman,prosecutor,judge,court,investigator,detective,agent,committee,inquiry,senator,commission,Congress,tribunal,magistrate
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Israeli police grilled the minister for hours.
  - The cook grilled the trout.

verb gripe
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Greece griped about the sanctions.

verb grouse
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Poland groused that Germany had blocked the tanks.

verb grumble
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Poland grumbled about the German decision.
  - The old man grumbled about his knee.

verb hand
  code: ACCUSE 114 disapprove
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=protest,protest note,note
  + Hungary handed a protest note to Romania.
  - She handed the boy a pen.

verb hand down
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The tribunal handed down an indictment against the Serbian general.

verb hand up
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The jury handed up an indictment against the Panamanian general.

verb harangue
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Castro harangued Washington for hours.
  - The preacher harangued shoppers.

verb head
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Guyana headed a probe into killings in Syria.

verb heap
  code: ACCUSE 111 disapprove
  recipient: on | on@obj
  if: subj@actor
  if: obj=scorn,blame,criticism,abuse
  unless: sentence^&sport
  + Sofia heaped blame on Skopje.

verb heap
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + London heaped the blame on Moscow.

verb heap
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Greece heaped a rebuke at Panama.

verb hit back
  code: ACCUSE 111 disapprove
  recipient: at
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^missile,strike,rocket,troop,shell,artillery,tariff
  + Warsaw hit back at the German minister.
  - The boxer hit back.

verb hit out
  code: ACCUSE 111 disapprove
  recipient: at | against
  if: subj@actor
  if: at
  unless: sentence^&sport
  + China hit out at Australia over the ban.
  - The batsman hit out at the cricket ground.

verb hold
  code: ACCUSE 112 allege
  recipient: obj | clause
  if: subj@actor
  if: obj@actor
  if: sentence^responsible,accountable
  + Israel held Hamas responsible for the rockets.
  - The bank holds deposits.

verb hold
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj
  if: sentence^responsible,accountable
  unless: sentence^&sport
  unless: sentence^&company-words
  + Riyadh held the militia responsible for the blast.
  - The nurse held the baby.

verb hold
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Latvia held an inquiry into killings in Mexico.

verb horrify
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + The European Union was horrified by the killings in Homs.
  - The film horrified an audience.

verb howl
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Ankara howled at the resolution.
  - Wolves howled at the moon.

verb humiliate
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Pyongyang humiliated the American envoy.

verb hunt
  code: ACCUSE 090 investigate
  actor: subj
  recipient: for
  if: subj@actor | subj=police,agent,soldier,troops,detective
  if: for=man,suspect,gunman,attacker,killer,bomber,militant,rebel,fugitive,assailant,kidnapper,hostage,woman
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  + French police hunted for the bombers.

verb hunt
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor | subj=police,agent,soldier,troops,detective
  if: obj=suspect,gunman,attacker,killer,bomber,militant,rebel,fugitive,assailant,kidnapper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  + Turkish police hunted the bombers.

verb impeach
  code: ACCUSE 112 allege
  recipient: obj
  if: obj@actor
  + Brazil's congress impeached Rousseff.
  - The lawyer impeached the witness.

verb implicate
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor | obj@actor
  if: obj@actor
  unless: subj^gene,protein
  + A UN report implicated Syria in the killing of Hariri.
  - The gene is implicated in growth.

verb implicate
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: for | in | with
  unless: sentence^&sport
  unless: sentence^&company-words
  + The inquiry implicated Syria in the assassination.

verb impugn
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Serbia impugned the tribunal.
  - The lawyer impugned the witness's watch.

verb incense
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Serbia was incensed by the Kosovan ban.

verb incriminate
  code: ACCUSE 112 allege
  recipient: obj
  if: obj@actor
  + Testimony by the Chilean colonel incriminated Pinochet.
  - The letter incriminated the butler.

verb incriminate
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: for | in | with
  unless: sentence^&sport
  unless: sentence^&company-words
  + Tapes incriminated the Guatemalan president in the killing.

verb indict
  code: ACCUSE 112 allege
  recipient: obj
  if: obj@actor | obj@person
  if: subj@actor | for^&political-offences | on^&political-offences
  + The tribunal at The Hague indicted Milosevic for war crimes.
  - The jury indicted a burglar.

verb indict
  code: ACCUSE 112 allege
  recipient: obj
  if: obj@actor | obj@person
  unless: sentence^&court-words
  unless: sentence^&company-words
  + A tribunal indicted the Serb commander.

verb indict
  code: ACCUSE 112 allege
  recipient: obj
  if: obj@actor | obj@person
  + A Serbian court indicted the former general.
  - The report indicted nobody.

verb indict publicly
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: for | in | with
  unless: sentence^&sport
  unless: sentence^&company-words
  + Rebels publicly indicted Khartoum for the bombing.

verb infuriate
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + China was infuriated by the American visit to Taiwan.

verb initiate
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + South Africa initiated proceedings against Israel.

verb initiate
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Sweden initiated an investigation into killings in Kenya.

verb inquire
  code: ACCUSE 090 investigate
  recipient: into
  if: subj@actor
  if: into^&political-wrongs
  + Britain inquired into torture by its soldiers in Iraq.
  - He inquired into the price.

verb insinuate
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Moscow insinuated that Kyiv had killed the general.

verb institute
  code: ACCUSE 115 allege
  recipient: against | against@obj
  if: subj@actor
  if: obj=proceeding,proceedings,action
  + Portugal's government instituted proceedings against Australia.
  - They instituted a prize.

verb institute
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + Nicaragua instituted proceedings against Colombia.

verb insult
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  + The Philippine president insulted the American president.
  - The driver insulted a cyclist.

verb insult
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Rome was insulted by the Libyan remarks.

verb intensify
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Benin intensified condemnation at Guyana.

verb intensify
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Canada intensified a probe into killings in Oman.

verb interrogate
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^data
  + Kenyan police interrogated the Somali diplomat.
  - The film interrogates memory.

verb interrogate
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@person | obj=suspect,witness,minister,official,activist,opposition
  if: subj=police,policeman,prosecutor,judge,court,investigator,detective,agent,committee,inquiry,senator,commission,Congress,tribunal,magistrate
  unless: sentence^&sport
  unless: sentence^&show-business
  + Egyptian police interrogated the activist.
  - The app interrogates a server.

verb inveigh
  code: ACCUSE 111 disapprove
  recipient: against
  if: subj@actor
  + Sukarno inveighed against Malaysia.

verb investigate
  code: ACCUSE 091 investigate
  recipient: obj | by@obj | for | for@obj
  if: subj@actor | obj@actor
  if: obj^corruption,bribery,fraud,embezzlement,graft | for^corruption,bribery,fraud,embezzlement,graft
  + Brazil's police investigated Temer for corruption.
  - The bank investigated card fraud.

verb investigate
  code: ACCUSE 092 investigate
  recipient: obj | by@obj | in@obj
  if: subj@actor | obj@actor
  if: obj^human right,rights abuse,torture,disappearance,abuse
  + The UN investigated torture by Myanmar's army.
  - The school investigated abuse of detention.

verb investigate
  code: ACCUSE 094 investigate
  recipient: obj | by@obj | in@obj
  if: subj@actor | obj@actor
  if: obj^&war-crimes | for^&war-crimes
  + The ICC investigated war crimes by the Janjaweed in Sudan.

verb investigate
  code: ACCUSE 090 investigate
  recipient: obj | by@obj | of@obj | for | for@obj | against@obj
  if: subj@actor | obj@actor
  if: obj@actor | obj^&political-wrongs | for^&political-wrongs
  unless: obj=&accidents
  unless: sentence^&accidents
  unless: sentence^researcher,scientist
  + The UN investigated Iraq's weapons.
  + Kosovo's prime minister was investigated for war crimes.
  - Police investigated a robbery.

verb investigate
  code: ACCUSE 090 investigate
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  unless: obj=&accidents
  unless: sentence^&accidents
  unless: sentence^researcher,scientist
  unless: sentence^&sport
  unless: sentence^&company-words
  + Prosecutors in Guinea investigated the minister's accounts.
  - The cat investigated the box.

verb issue
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The tribunal issued an indictment against the Liberian president.

verb issue
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Egypt issued a rebuke at Nepal.

verb jab
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Caracas jabbed a finger at Bogota.

verb join
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Mexico joined an inquiry into killings in India.

verb label
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: sentence^terrorist,dictator,traitor,aggressor,racist,fascist,liar,extremist,enemy,puppet,murderer
  + Turkey labelled the YPG terrorists.
  - The clerk labelled the box for France.

verb label
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  if: sentence^&reproaches
  unless: sentence^&sport
  unless: sentence^&company-words
  + Prague labelled the vote a sham.
  - The grocer labelled the jars.

verb label
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: as
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^food,bottle,product,packet
  + The Hungarian prime minister labelled the European Union as a joke.
  - The grocer labelled the bottle as wine.

verb lambast
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | for
  if: subj@actor
  unless: sentence^&sport
  + Castro lambasted Washington over Grenada.
  - The coach lambasted the referee at the football ground.

verb lambaste
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | for
  if: subj@actor
  unless: sentence^&sport
  + Castro will lambaste Washington over Grenada.
  - The coach lambasted the referee at the football ground.

verb lament
  code: ACCUSE 110 disapprove
  recipient: obj | by@obj
  if: subj@actor
  if: by@obj@actor | obj@actor
  + The EU lamented the raid by Belarus.
  - The singer lamented lost love.

verb lament
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kyiv lamented that Hungary had blocked the aid.

verb lampoon
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Iran lampooned the American president.
  - The comic lampooned his aunt.

verb lash
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&weather
  + Khomeini lashed Saudi Arabia in a sermon.
  - The typhoon lashed the Philippines.

verb lash out
  code: ACCUSE 111 disapprove
  recipient: at | against
  if: subj@actor
  if: at | against
  unless: sentence^&sport
  + Khomeini lashed out at Saudi Arabia.
  - The bear lashed out at the hiker.

verb lash out
  code: ACCUSE 111 disapprove
  recipient: at
  if: subj@actor
  unless: sentence^&sport
  + Lashing out, the French president spoke of a plot against France.
  - The boxer lashed out in the rugby club.

verb launch
  code: ACCUSE 090 investigate
  recipient: into@obj | into | against@obj | of@obj
  if: subj@actor
  if: obj=&inquiries
  if: into@obj^&political-wrongs | into^&political-wrongs | into@obj@actor | against@obj@actor
  unless: sentence^&accidents
  + The government of Spain launched an investigation into Israel's killing of a Spanish UN soldier.
  - Police launched an investigation into the fire.

verb launch
  code: ACCUSE 111 disapprove
  recipient: on | against | against@obj | on@obj
  if: subj@actor
  if: obj=tirade,broadside,diatribe,salvo,verbal attack
  unless: sentence^missile,rocket
  + Mugabe launched a tirade against Blair.
  - The navy launched a broadside.

verb launch
  code: ACCUSE 090 investigate
  recipient: into@obj | into | against@obj | of@obj
  if: subj@actor
  if: obj=inquiry,investigation,enquiry,probe,criminal investigation
  unless: sentence^&accidents
  unless: sentence^&sport
  unless: sentence^&company-words
  + Serbian prosecutors launched an investigation into the old crimes.
  - The agency launched a probe to Mars.

verb launch
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Gabon launched a denunciation at Laos.

verb launch
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kuwait launched an investigation into killings in Turkey.

verb lay
  code: ACCUSE 112 allege
  recipient: on | on@obj | at | at@obj
  if: subj@actor
  if: obj=blame,responsibility
  unless: sentence^&sport
  + Managua laid the blame on Honduras.
  - The hen laid an egg.

verb lay
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Bogota laid the blame on the rebels.

verb lay
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Zambian police laid charges against the opposition leader.

verb lay into
  code: ACCUSE 111 disapprove
  recipient: obj | into
  if: subj@actor
  unless: sentence^&sport
  + Chavez laid into Bush at the rally.

verb lead
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Tunisia led a probe into killings in Gabon.

verb lecture
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: on | about
  unless: sentence^university,student
  + Merkel lectured Greece on debt.
  - The professor lectured students on art.

verb level
  code: ACCUSE 111 disapprove
  recipient: at | at@obj
  if: subj@actor
  if: at@actor | at@obj@actor
  if: obj=criticism
  + Berlin levelled criticism at Athens.

verb level
  code: ACCUSE 112 allege
  recipient: against | at | at@obj | against@obj
  if: subj@actor
  if: obj=accusation,charge,criticism,allegation
  + Bahrain levelled accusations against Iran.
  - Bulldozers levelled the house.

verb level
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Tripoli levelled the blame at Cairo.

verb level
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Burma levelled charges against the opposition leader.

verb level
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Cuba levelled condemnation at Rwanda.

verb liken
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: to^Hitler,Nazi,Nazis,Stalin,apartheid,fascist,terrorist
  + Chavez likened Bush to Hitler.
  - The critic likened the tenor to Caruso.

verb link
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj@actor | obj@person
  if: to^&political-wrongs | with^&political-wrongs | to^attack,bombing,plot,terrorism,militant,coup,killing
  unless: sentence^study,researcher,scientist
  unless: sentence^&sport
  + Turkish officials linked the Syrian cell to the bombing.
  - The bridge linked the village to the town.

verb link
  code: ACCUSE 112 allege
  recipient: on | to
  if: subj@actor
  if: obj^&attack-noun | obj^killing,death,attack,bombing,massacre,murder,shelling,raid,strike,explosion,fire,sabotage,poisoning,hack,leak,violence,unrest
  if: on@actor | to@actor
  + Nairobi linked the bombing to Somalia.

verb lodge
  code: ACCUSE 114 disapprove
  recipient: with | against | to | to@obj | against@obj | with@obj
  if: subj@actor
  if: obj=&complaints
  unless: sentence^&sport
  + Vietnam lodged a complaint with China.
  + Finland lodged a protest against Russia.
  - The tenant lodged a complaint with the landlord.
  - The guests lodged in Rome.

verb look
  code: ACCUSE 090 investigate
  recipient: into
  if: subj@actor
  if: into^&political-wrongs
  + The UN looked into abuses by Congo's army.
  - She looked into the well.

verb look
  code: ACCUSE 090 investigate
  actor: subj
  recipient: for
  if: subj@actor | subj=police,agent,soldier,troops,detective
  if: for=man,suspect,gunman,attacker,killer,bomber,militant,rebel,fugitive,assailant,kidnapper,hostage,woman
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  + Kenyan police looked for the kidnappers.

verb make
  code: ACCUSE 112 allege
  recipient: against | against@obj
  if: subj@actor
  if: obj=accusation,allegation,charge
  if: against | against@obj
  unless: sentence^&court-words
  + Rwanda made allegations against Burundi.
  - The cook made accusations about soup.

verb make
  code: ACCUSE 114 disapprove
  recipient: to | to@obj | against | against@obj
  if: subj@actor
  if: obj=protest,complaint,demarche,démarche,representation
  unless: sentence^&sport
  + Norway made representations to Moscow.
  - The diner made a complaint.

verb make
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Malta made anger at Tunisia.

verb malign
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Eritrea said Ethiopia had maligned its government.
  - The play maligns its hero.

verb moan
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Italy moaned about the EU's rules.
  - The wind moaned about the house.

verb moan
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + The Serbs moaned that NATO had bombed the bridge.

verb mock
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  + The Russian prime minister mocked the Ukrainian president.
  - The clown mocked the baker.

verb mock
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  unless: sentence^&show-business
  unless: sentence^&sport
  + Pyongyang mocked the drill of the Americans.
  - The boys mocked the hat.

verb mount
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Laos mounted an investigation into killings in Malta.

verb needle
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Cuba needled the United States over the vote.
  - The tailor needled the cloth.

verb object
  code: ACCUSE 110 disapprove
  recipient: to
  if: subj@actor
  if: to
  unless: sentence^&court-words
  + Argentina objected to British flights.
  - The lawyer objected to the question before the judge.

verb open
  code: ACCUSE 090 investigate
  recipient: into@obj | into | against@obj | against
  if: subj@actor
  if: obj=&inquiries
  if: into@obj^&political-wrongs | into^&political-wrongs | into@obj@actor | against@obj@actor | against@actor
  unless: sentence^&accidents
  + The ICC opened an investigation into war crimes in Georgia.
  + The EU opened proceedings against Hungary.
  - The coroner opened an inquest into a blaze.

verb open
  code: ACCUSE 090 investigate
  recipient: into@obj | into | against@obj | of@obj | against
  if: subj@actor
  if: obj=inquiry,investigation,enquiry,probe,criminal investigation,criminal case,hearing
  unless: sentence^&accidents
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Mexican senate opened an inquiry about the minister.
  - The shop opened a branch.

verb open
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + Gambia opened a case against Myanmar at the court.

verb open
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Uganda opened an inquiry into killings in Iraq.

verb order
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj
  if: subj@actor
  if: obj=&inquiries
  if: into@obj^&political-wrongs | of@obj^&political-wrongs | into^&political-wrongs
  + Sri Lanka's president ordered an inquiry into the killing of Tamil civilians.
  - The mayor ordered an inquiry into the flood.

verb order
  code: ACCUSE 090 investigate
  recipient: into@obj | into | against@obj | of@obj
  if: subj@actor
  if: obj=inquiry,investigation,enquiry,probe,criminal investigation
  unless: sentence^&accidents
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Indian premier ordered an inquiry into the clash.
  - The diner ordered soup.

verb order
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Rwanda ordered an investigation into killings in Canada.

verb outrage
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: by | at | subj
  if: obj@actor
  if: by@actor | at@actor | subj@actor
  + Cairo was outraged at Libya.
  - The diner was outraged at the bill.

verb outrage
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Jordan was outraged by the Israeli raid.

verb oversee
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Burundi oversaw a probe into killings in Malawi.

verb pass
  code: ACCUSE 111 disapprove
  recipient: in@obj | in | against@obj | in@of@obj | against
  if: obj=motion,vote,resolution
  if: sentence^no confidence,no-confidence,censure
  + Deputies passed a motion of censure against the Kuwaiti minister.
  - The driver passed a bus.

verb pass
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Juba passed the blame to the rebels.

verb perturb
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Vienna was perturbed by the Hungarian law.

verb pillory
  code: ACCUSE 111 disapprove
  recipient: obj | for
  if: subj@actor
  if: obj@actor
  unless: sentence^&show-business
  + Soviet officials pilloried the Polish leader.
  - The press pilloried the actress.

verb pillory
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Opposition leaders pilloried the Irish finance minister.
  - The thief was pilloried in the square.

verb pin
  code: ACCUSE 112 allege
  recipient: on | on@obj
  if: subj@actor
  if: obj=blame
  unless: sentence^&sport
  + Delhi pinned the blame on the Kashmiri rebels.
  - The tailor pinned the hem.

verb place
  code: ACCUSE 112 allege
  recipient: on | on@obj
  if: subj@actor
  if: obj=blame,responsibility
  unless: sentence^&sport
  + Eritrea placed the blame on Ethiopia.
  - The waiter placed the plate on the table.

verb place
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Kabul placed the blame on Pakistan.

verb point
  code: ACCUSE 112 allege
  recipient: at | at@obj | to | to@obj
  if: subj@actor
  if: obj=finger
  + Ankara pointed the finger at Athens.
  - The child pointed a finger at the moon.

verb point
  code: ACCUSE 112 allege
  recipient: at | at@obj | to | toward
  if: obj=finger
  unless: sentence^&sport
  + Investigators pointed the finger at Syria.
  - The child pointed a finger at the moon.

verb portray
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: as^aggressor,terrorist,traitor,dictator,enemy,puppet
  unless: sentence^&show-business
  + Baghdad portrayed Iran as the aggressor.
  - The actor portrayed the king as a traitor in the film.

verb pour
  code: ACCUSE 111 disapprove
  recipient: on | on@obj
  if: subj@actor
  if: obj=scorn
  unless: sentence^&sport
  + Tehran poured scorn on the British claim.

verb pour
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Spain poured condemnation at Haiti.

verb prefer
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Ugandan prosecutors preferred charges against the opposition leader.

verb prepare
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + Ukraine prepared a case against Russia in The Hague.

verb press
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Turkey pressed charges against the journalist.

verb probe
  code: ACCUSE 090 investigate
  recipient: obj | by@obj | of@obj | into
  if: subj@actor
  if: obj@actor | obj^&political-wrongs
  unless: sentence^spacecraft,planet
  + The EU probed Chinese subsidies.
  - The doctor probed the wound.

verb probe
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@person | obj=suspect,witness,minister,official,activist,opposition
  if: subj=police,policeman,prosecutor,judge,court,investigator,detective,agent,committee,inquiry,senator,commission,Congress,tribunal,magistrate
  unless: sentence^&sport
  unless: sentence^&show-business
  + The Brazilian police probed the senator.
  - The dentist probed a tooth.

verb prosecute
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor | obj@actor
  if: obj@actor
  if: for^&political-offences | subj@actor
  unless: sentence^&court-words
  + Argentina prosecuted the Chilean general for torture.
  - Shoplifters will be prosecuted.

verb prosecute
  code: ACCUSE 112 allege
  recipient: obj
  if: obj@actor | obj@person | obj=officer,official,leader,minister
  unless: sentence^&accidents
  unless: sentence^&company-words
  unless: sentence^&sport
  + Two Peruvian generals were prosecuted for the raid.

verb protest
  code: ACCUSE 114 disapprove
  recipient: by@obj | obj | of@obj
  if: subj@actor
  if: obj=violation,raid,decision,incursion,arrest,flight,detention,attack,expulsion,killing
  if: subj=government,ministry,embassy | subj=&officials | subj@actor
  unless: subj^&non-officials
  + Japan protested the incursion by Chinese ships.
  - The crowd protested the decision.

verb protest
  code: ACCUSE 114 disapprove
  recipient: to | against | over | at
  if: subj@actor
  if: to@actor
  unless: subj^&non-officials
  + Ecuador protested to Colombia over the raid.
  + Britain protested to Iceland.
  - Students protested in Lima.

verb protest
  code: ACCUSE 112 allege
  recipient: clause
  if: subj@actor
  if: that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cyprus protested that Turkey had violated its airspace.

verb publish
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Libya published criticism at Georgia.

verb pursue
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + Guyana pursued a case against Venezuela at the court.

verb pursue
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Malawi pursued an inquiry into killings in Ghana.

verb pursue
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor | subj=police,agent,soldier,troops,detective
  if: obj=suspect,gunman,attacker,killer,bomber,militant,rebel,fugitive,assailant,kidnapper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  + Somali police pursued the kidnappers.

verb put
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: on=trial
  + Turkey put the Kurdish deputies on trial.
  - She put the drug on trial.

verb put
  code: ACCUSE 112 allege
  recipient: on | on@obj
  if: subj@actor
  if: obj=blame,responsibility
  unless: sentence^&sport
  + Libya put the blame on Malta.
  - The boy put the cap on.

verb put
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Tehran put the blame on Israel.
  - He put the blame on the dog's collar and his keys.

verb quarrel
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Slovenia quarrelled with Croatia over the bay.
  - The twins quarrelled over a toy.

verb question
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: over | about | for
  if: subj=police,prosecutor,investigator,commission,detective,committee,tribunal
  + Israeli police questioned Netanyahu over bribery.
  - The pupil questioned the teacher.

verb question
  code: ACCUSE 110 disapprove
  recipient: by@obj | obj | of@obj
  if: subj@actor
  if: obj=legitimacy,motive,sincerity,right,commitment,legality
  + Russia questioned the legitimacy of the Ukrainian government.
  - The critic questioned the book's motive.

verb question
  code: ACCUSE 110 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj=legitimacy,motive,sincerity,right,commitment,legality,credibility,loyalty,impartiality,role,decision,policy,wisdom,independence,intention,honesty,need
  unless: sentence^&sport
  unless: sentence^&company-words
  + Rabat questioned the impartiality of the UN envoy.
  - The pupil questioned the answer.

verb question
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor | obj@actor
  if: obj@person
  if: over | about | for | subj=police,prosecutor,investigator,commission,detective,committee,tribunal
  unless: subj^&press
  unless: sentence^&sport
  + Czech detectives questioned two Russian diplomats over the leak.
  - The host questioned the guest.

verb question
  code: ACCUSE 110 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj=identity,claim,figure,result,validity,authority,value,effectiveness,fairness,resolve,willingness,account,version,neutrality,deal,plan,timing
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cuba questioned the fairness of the vote in Honduras.
  - The auditor questioned the figure.

verb question
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@person | obj=suspect,witness,minister,official,activist,opposition
  if: subj=police,policeman,prosecutor,judge,court,investigator,detective,agent,committee,inquiry,senator,commission,Congress,tribunal,magistrate
  unless: sentence^&sport
  unless: sentence^&show-business
  + Turkish police questioned the mayor of Diyarbakir.
  - The child questioned her father.

verb quibble
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Athens quibbled over the Turkish text.

verb quiz
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@person | obj=suspect,witness,minister,official,activist,opposition
  if: subj=police,policeman,prosecutor,judge,court,investigator,detective,agent,committee,inquiry,senator,commission,Congress,tribunal,magistrate
  unless: sentence^&sport
  unless: sentence^&show-business
  + Israeli police quizzed the prime minister over gifts.
  - The teacher quizzed the pupils.

verb rage
  code: ACCUSE 111 disapprove
  recipient: at | against
  if: subj@actor
  if: at | against
  unless: subj=war,fire,battle,storm,fighting
  unless: sentence^&sport
  + Idi Amin raged against the British press.
  - The fire raged at night.

verb rail
  code: ACCUSE 111 disapprove
  recipient: against | at
  if: subj@actor
  if: against | at
  + Mugabe railed against Britain.
  - The king rails in the play.

verb raise
  code: ACCUSE 114 disapprove
  recipient: with | with@obj | to | to@obj | about@obj
  if: subj@actor
  if: obj=&complaints | obj=concern,issue,case
  if: with@actor | with@obj@actor
  + Britain raised its concerns with Saudi Arabia.
  - The farmer raised pigs.

verb raise
  code: ACCUSE 110 disapprove
  recipient: about@obj | about | over@obj | over | with
  if: subj@actor
  if: obj=question,doubt,objection
  if: about@actor | about@obj@actor | over@actor | over@obj@actor | obj=objection
  unless: sentence^&sport
  unless: sentence^&company-words
  + The senator raised questions about Pakistan.
  - The pupil raised a question about algebra.

verb rap
  code: ACCUSE 111 disapprove
  recipient: obj | for | over
  if: subj@actor
  if: obj@actor
  unless: sentence^&show-business
  + The EU rapped Poland over its courts.
  - The singer rapped Italian verses at the concert.

verb rebuke
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  unless: sentence^&sport
  + Carter rebuked Begin over settlements.
  - The nun rebuked the child.

verb rebuke
  code: ACCUSE 111 disapprove
  recipient: obj | for
  if: obj
  unless: sentence^&sport
  + Bishops rebuked the Congolese army for the raid.

verb recoil
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Norway recoiled at the executions in Iran.
  - The gun recoiled at once.

verb register
  code: ACCUSE 114 disapprove
  recipient: with | with@obj | to | to@obj | over | over@obj
  if: subj@actor
  if: obj=&complaints | obj=&displeasure
  + Canada registered a protest with Denmark.
  - The couple registered with a doctor.

verb register
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + Georgia registered a complaint against Russia at the court.

verb regret
  code: ACCUSE 110 disapprove
  recipient: by@obj | obj | of@obj
  if: subj@actor
  if: by@obj@actor | obj@actor
  if: obj=decision,move,step,refusal,withdrawal,vote,exit,action,expulsion,veto
  + Canada regretted the decision by Jordan.
  - The buyer regretted the decision.

verb regret
  code: ACCUSE 110 disapprove
  recipient: of@obj | poss@obj | by@obj | obj
  if: subj@actor
  if: obj=decision,move,step,refusal,withdrawal,exit,expulsion,veto,statement,remark,announcement
  unless: poss@obj=it,its,his,their,her,my,our,they,he,she
  unless: sentence^&sport
  unless: sentence^&company-words
  + Austria regretted the decision.
  - The actor regrets the role.

verb reinstate
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Guatemala reinstated charges against the general.

verb reiterate
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Japan reiterated criticism at Spain.

verb remonstrate with
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + London remonstrated with the Chinese ambassador.

verb reopen
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kenya reopened an investigation into killings in Egypt.

verb repeat
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + India repeated anger at Norway.

verb reprehend
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + The bishops reprehended the Congolese government.

verb reprimand
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  + The EU reprimanded Hungary.
  - The teacher reprimanded the boy.

verb reproach
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Egypt reproached Syria for its silence.
  - She reproached her son.

verb reprove
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + The Vatican reproved Nicaragua's government.
  - The aunt reproved the boy.

verb resent
  code: ACCUSE 110 disapprove
  recipient: obj
  if: subj@actor
  if: obj=interference,criticism,pressure,decision,sanction,attack,occupation,presence
  + India resented Pakistan's interference.
  - She resented the cat.

verb restate
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Haiti restated a rebuke at Niger.

verb resume
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Chad resumed a probe into killings in Zambia.

verb return
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + A US jury returned an indictment against the Honduran president.

verb review
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Prosecutors in Peru reviewed the killing of the protesters.
  - The critic reviewed the play.

verb revile
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Hanoi reviled Pol Pot.
  - The tune was reviled.

verb ridicule
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=&proposals
  unless: sentence^&show-business
  + Iraq ridiculed Kuwait's claim.
  - The comedian ridiculed hats.

verb ridicule
  code: ACCUSE 111 disapprove
  recipient: obj
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  + The bloggers ridiculed the Hungarian prime minister.
  - Critics ridiculed the play.

verb rile
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Beijing was riled by the Japanese statement.

verb rip into
  code: ACCUSE 111 disapprove
  recipient: obj | into
  if: subj@actor
  unless: sentence^&sport
  + The Hungarian president ripped into Germany.

verb roast
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Senators roasted the Pentagon over the losses.
  - The cook roasted the goose.

verb round
  code: ACCUSE 111 disapprove
  recipient: on
  if: subj@actor
  if: on@actor
  unless: sentence^&sport
  + Mugabe rounded on Britain in his speech.
  - He rounded the corner.

verb rubbish
  code: REJECT 120
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  + Gibraltar rubbished the Spanish claim.

verb rule
  code: ACCUSE 116 disapprove
  recipient: against
  if: subj=court,tribunal,panel,judge
  if: against@actor
  unless: sentence^&sport
  + The tribunal ruled against China in the Philippine case.
  - The umpire ruled against the batsman.

verb sadden
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Ireland was saddened by the Israeli strike.

verb savage
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^dog,bear | sentence^&show-business
  + Britain savaged Brussels on Monday.
  - A dog savaged the postman.

verb savage
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Labour savaged the government's plan.
  - The dog savaged a sheep.

verb scold
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + The Chinese president scolded the Canadian prime minister at the summit.
  - The mother scolded the boy.

verb scorch
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + France scorched the Turkish government over the strikes.
  - The sun scorched the lawn.

verb scorn
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | by@obj
  if: subj@actor
  if: obj@actor | obj=&proposals
  + Libya scorned Washington's claims.
  - The lady scorned him.

verb scrutinise
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Observers scrutinised the election in Zambia.
  - The jeweller scrutinised the ring.

verb scrutinize
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Observers scrutinized the vote in Kenya.

verb search
  code: ACCUSE 090 investigate
  actor: subj
  recipient: for
  if: subj@actor | subj=police,agent,soldier,troops,detective
  if: for=man,suspect,gunman,attacker,killer,bomber,militant,rebel,fugitive,assailant,kidnapper,hostage,woman
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  + Tunisian police searched for the gunmen.
  - The girl searched for a man with a hat shop.

verb seek
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor | subj=police,agent,soldier,troops,detective
  if: obj=suspect,gunman,attacker,killer,bomber,militant,rebel,fugitive,assailant,kidnapper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  + Interpol sought the bombers.

verb seethe
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Jordan seethed at the Israeli raid.
  - The soup seethed over a fire.

verb set up
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Peru set up an inquiry into killings in Fiji.

verb shame
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kyiv shamed the Hungarian premier.

verb sharpen
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Georgia sharpened a denunciation at Greece.

verb shift
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Moscow shifted the blame to Kyiv.

verb sicken
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Britain was sickened by the attack on the school.
  - The calves were sickened by a weed.

verb sift
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Judges in Chile sifted the claims of abuse.
  - The baker sifted flour.

verb signal
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Qatar signalled a rebuke at Uganda.

verb single out
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: for=criticism,blame,condemnation,attack
  + Kohl singled out Serbia for criticism.
  - The jury singled out the poet for praise.

verb skewer
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + McCain skewered Putin.
  - The chef skewered the lamb.

verb slam
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | for | for@obj | over | over@obj
  if: subj@actor
  if: obj
  if: obj@actor | obj=&decisions | obj=decision,attack,raid,killing,crackdown,ruling,arrest,sanction
  unless: into
  unless: sentence^&weather
  unless: sentence^&sport
  + Turkey slammed Sweden over the protest.
  - The storm slammed Cuba.
  - He slammed the door.

verb slam
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  unless: obj=door,brake,lid
  unless: into
  unless: sentence^&weather
  unless: sentence^&sport
  unless: sentence^&show-business
  + Pakistan slammed the report on the flood.
  - The guard slammed the door.

verb slander
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Albania said Yugoslavia slandered Tirana.
  - The aunt slandered the cook.

verb slate
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Ghana slated the IMF's decision.
  - The roofer slated the barn.

verb slight
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ankara slighted the Greek president.

verb smear
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Beijing smeared the Dalai Lama.
  - The child smeared jam.

verb sneer
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Moscow sneered at the European statement.

verb snipe
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + London sniped at Brussels over the border.

verb spar
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Washington sparred with Beijing over Taiwan.
  - The boxer sparred with his coach.

verb speak out
  code: ACCUSE 111 disapprove
  recipient: against | about
  if: subj@actor
  if: against
  unless: sentence^&sport
  + Tutu spoke out against the arrests in Harare.
  - The girl spoke out in class.

verb spew
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Angola spewed displeasure at Kuwait.

verb squabble
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Kosovo squabbled with Serbia over number plates.
  - The gulls squabbled over a chip.

verb stand
  code: ACCUSE 116 allege
  actor: by
  recipient: subj | obj
  if: subj@actor | subj@person
  if: obj=charge,trial,prosecution,indictment,accusation,impeachment,count,tribunal
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The Liberian ex-president stood trial in The Hague.
  - The gelding stood trial by water.

verb start
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + Ukraine started proceedings against Russia at the court.

verb start
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Serbia started an investigation into killings in Yemen.

verb state
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Syria stated condemnation at Poland.

verb step up
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Sudan stepped up criticism at Bosnia.

verb step up
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Nepal stepped up a probe into killings in Sweden.

verb submit
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + Armenia submitted a case against Azerbaijan to the court in The Hague.
  - The pupil submitted a complaint form to his aunt.

verb subpoena
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor
  if: obj@person | obj=suspect,witness,minister,official,activist,opposition
  if: subj=police,policeman,prosecutor,judge,court,investigator,detective,agent,committee,inquiry,senator,commission,Congress,tribunal,magistrate
  unless: sentence^&sport
  unless: sentence^&show-business
  + The US Congress subpoenaed the former president.

verb sue
  code: ACCUSE 115 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^divorce
  unless: sentence^&company-words
  + Gambia sued Myanmar at The Hague.
  + Nicaragua sued the United States.
  - The tenant sued the landlord.

verb summon
  code: ACCUSE 114 disapprove
  recipient: obj | of@obj
  if: subj@actor
  if: obj=ambassador,envoy,charge d'affaires,chargé d'affaires,chargé,diplomat,consul,attaché,attache
  + Pakistan summoned the Indian ambassador.
  - The king summoned his cook.

verb suspect
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Israel suspected Iran of sabotage.
  - She suspected the cat of theft.

verb take
  code: ACCUSE 115 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: to=court,tribunal | obj^tribunal | infinitive=court | to^International Court,World Court,ICJ,WTO,arbitration
  + Australia took Japan to court over whaling.
  - She took the dog to the tennis court.

verb take
  code: ACCUSE 111 disapprove
  recipient: with | with@obj | to | to@obj
  if: subj@actor
  if: obj=issue,exception
  if: with | to
  + Ankara took issue with Washington.
  - The magazine took an issue with her.

verb take
  code: ACCUSE 111 disapprove
  recipient: at | at@obj | to | obj
  if: subj@actor
  if: obj=aim,swipe,shot,jab | to=task
  if: at@actor | at@obj@actor | to=task
  unless: sentence^&sport
  unless: sentence^rifle,gun,sniper,soldier
  + The Hungarian president took aim at Germany.
  + The European Union took Turkey to task.
  - The hunter took aim at a duck.

verb take
  code: ACCUSE 115 allege
  recipient: obj
  if: subj@actor
  if: obj
  if: to=court,tribunal
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&court-words
  + The Austrian province took the ministry to court.
  - The girl took the dog to court.

verb take
  code: ACCUSE 115 investigate
  recipient: obj | against
  if: subj@actor
  if: obj=&lawsuits | obj=case,petition,charge,complaint,claim,action
  if: against | with | at | in | to
  unless: sentence^&company-words
  unless: sentence^&sport
  + Malaysia took a case against Singapore to the tribunal.

verb tangle
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Senators tangled with the secretary of state over Libya.
  - The rope tangled with the anchor.

verb tear into
  code: ACCUSE 111 disapprove
  recipient: obj | into
  if: subj@actor
  unless: sentence^&sport
  unless: sentence^shell,bullet,shrapnel
  + The Libyan president tore into Saudi Arabia.

verb term
  code: ACCUSE 111 disapprove
  recipient: obj | by@obj | of@obj | poss@obj
  if: subj@actor
  if: obj
  if: sentence^&reproaches
  unless: sentence^&sport
  + Dhaka termed the shooting inexcusable.
  - The doctor termed the rash mild.

verb throw
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Damascus threw the blame on Israel.

verb throw
  code: ACCUSE 111 disapprove
  recipient: at | at@obj
  if: subj@actor
  if: obj=insult,accusation,slur
  unless: sentence^&sport
  + Syria threw accusations at Jordan.
  - He threw a ball at the wall.

verb trace
  code: ACCUSE 112 allege
  recipient: on | to
  if: subj@actor
  if: obj^&attack-noun | obj^killing,death,attack,bombing,massacre,murder,shelling,raid,strike,explosion,fire,sabotage,poisoning,hack,leak,violence,unrest
  if: on@actor | to@actor
  + Britain traced the poisoning to Russia.
  - Doctors traced the death to mercury.

verb trace
  code: ACCUSE 112 allege
  recipient: to
  if: passive
  if: to@actor
  if: sentence^hack,hacking,attack,intrusion,bomb,weapon,missile,breach,poison,cyberattack
  + The hacking was traced to the Chinese army.
  - The song can be traced to Ireland.

verb track
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The UN tracked killings in Burundi.
  - The hunter tracked a deer.

verb track
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor | subj=police,agent,soldier,troops,detective
  if: obj=suspect,gunman,attacker,killer,bomber,militant,rebel,fugitive,assailant,kidnapper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  + Malian soldiers tracked the kidnappers.

verb trade
  code: ACCUSE 112 allege
  recipient: with | with@obj
  if: subj@actor
  if: obj=accusation,barb,blame,insult,charge,recrimination
  + India traded accusations with Pakistan.
  + Armenia and Azerbaijan traded accusations.
  - The shops trade insults for fun.

verb trade
  code: ACCUSE 112 allege
  recipient: with | with@obj
  if: subj@actor
  if: obj=accusation,barb,blame,insult,recrimination,allegation
  + Kigali and Kinshasa traded allegations.
  - The boys traded stamps.

verb trail
  code: ACCUSE 090 investigate
  recipient: obj
  if: subj@actor | subj=police,agent,soldier,troops,detective
  if: obj=suspect,gunman,attacker,killer,bomber,militant,rebel,fugitive,assailant,kidnapper
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&crime
  + Indian police trailed the militants.

verb trash
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + Hungary trashed the EU's decision on migrants.
  - The guests trashed the room.

verb trouble
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + Washington was troubled by the Rwandan arrests.
  - The farmer was troubled by mice.

verb trump up
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Cambodia trumped up charges against the opposition leader.

verb try
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor | passive
  if: obj@actor
  if: for^&political-offences
  + Iraq tried Saddam Hussein for genocide.
  - Sweden tried a new stove.

verb tut
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + London tutted at the Polish government.

verb uncover
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The Bulgarian police uncovered a leak and corruption at the ministry.
  - The wind uncovered a root.

verb undergo
  code: ACCUSE 116 allege
  actor: by
  recipient: subj | obj
  if: subj@actor | subj@person
  if: obj=charge,trial,prosecution,indictment,accusation,impeachment,count,tribunal
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The Egyptian ex-president underwent a trial in Cairo.
  - The drug underwent a trial.

verb undertake
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Jordan undertook an inquiry into killings in Burundi.

verb unleash
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Ghana unleashed condemnation at Jordan.

verb unmask
  code: ACCUSE 112 allege
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: as
  + Sofia unmasked the Soviet diplomat as a spy.
  - The party guest was unmasked as the host.

verb unseal
  code: ACCUSE 116 allege
  recipient: obj | against
  if: subj@actor | passive
  if: obj=charge,indictment,count,accusation
  if: against | with | obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The United States unsealed charges against the Venezuelan president.
  - The cook unsealed a jar.

verb upbraid
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Kohl upbraided Turkey.
  - The aunt upbraided the gardener.

verb vent
  code: ACCUSE 111 disapprove
  recipient: at | on | on@obj | over@obj | at@obj
  if: subj@actor
  if: obj=anger,fury,frustration
  if: at@actor | on@actor | on@obj@actor | at@obj@actor
  + Karzai vented his anger at Washington.
  - Hikers vented frustration at the fog.

verb vent
  code: ACCUSE 111 disapprove
  recipient: at | of@obj | over | to | on | against | against@obj | at@obj | on@obj
  if: subj@actor
  if: obj=criticism,condemnation,anger,outrage,fury,displeasure,dismay,disapproval,indignation,rebuke,protest,reprimand,censure,scorn,broadside,salvo,denunciation,disappointment,regret,frustration,irritation
  if: at | of@obj | over | on | against | to | against@obj | at@obj | on@obj | with@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=protest
  + Jordan vented criticism at Burundi.

verb verify
  code: ACCUSE 090 investigate
  recipient: obj | of@obj | in@obj
  if: subj@actor
  if: obj=&political-wrongs | obj^&political-wrongs | obj=&attack-noun | obj=election,vote,poll,allegation,claim,death,killing,incident,disappearance,leak,complaint,fraud,abuse
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Observers of the OSCE verified claims of shelling.
  - The clerk verified the stamp.

verb vex
  code: ACCUSE 110 disapprove
  actor: obj
  recipient: subj | of@subj | by@subj | poss@subj | mod@subj | in@subj
  if: passive
  if: obj@actor
  if: subj@actor | subj=&attack-noun | subj=&political-wrongs | subj=&decisions | subj=arrest,detention,execution,jailing,imprisonment,trial,verdict,sentence,law,ban,expulsion,treatment,violation,incursion,remark,comment,statement,claim,drill,veto,refusal,behaviour,behavior,conduct,crackdown,flogging,publication,test
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&accidents
  + London was vexed by the Irish vote.

verb vilify
  code: ACCUSE 111 disapprove
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Radio Cairo and the Egyptian government vilified Jordan.
  - Fans vilified the referee.

verb vituperate
  code: ACCUSE 111 disapprove
  recipient: obj | of@obj | poss@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  unless: sentence^&sport
  + North Korea vituperated the South Korean president.

verb voice
  code: ACCUSE 111 disapprove
  recipient: over@obj | at@obj | about@obj | with@obj | over | at
  if: subj@actor
  if: obj=&displeasure
  if: over@obj@actor | at@obj@actor | about@obj@actor | with@obj@actor | over@actor | at@actor | about@actor
  unless: sentence^&sport
  + Tokyo voiced its concern about China's patrols.
  - The singer voiced anger at her cat.

verb voice
  code: ACCUSE 111 disapprove
  recipient: over@obj | at@obj | about@obj | with@obj | of@obj | over | at | about
  if: subj@actor
  if: obj=anger,outrage,condemnation,disapproval,indignation,dismay,fury,disgust,criticism,objection,displeasure,misgiving,alarm
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  + Vilnius voiced outrage over the trial.
  - The shopper voiced dismay at the queue.

verb wag
  code: ACCUSE 112 allege
  actor: subj | on@obj
  recipient: on | at | to | for
  if: subj@actor
  if: obj=blame,finger,responsibility,fault,guilt
  if: on | at | to | with
  + Beijing wagged a finger at Tokyo.

verb whine
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Moscow whined about the expulsions.
  - The dog whined at the door.

verb widen
  code: ACCUSE 090 investigate
  recipient: into@obj | of@obj | into | against@obj | against | on
  if: subj@actor | passive
  if: obj=&probe-nouns | obj=investigation,inquiry,probe,enquiry,inquest
  if: into@obj | of@obj | into | against@obj | against | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ghana widened an investigation into killings in Jordan.

verb wrangle
  code: ACCUSE 111 disapprove
  recipient: of | of@to | poss@to | with | at | to | about | over
  if: subj@actor
  if: at | over | about | with | to
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Ukraine wrangled with Poland over grain.

verb heckle
  code: ACCUSE 111 disapprove
  recipient: obj
  if: obj@actor | obj@person
  unless: sentence^&sport
  unless: sentence^comedian,comic
  + Opposition deputies heckled the Greek prime minister.
  - Fans heckled the comedian.

verb come under
  code: ACCUSE 111 disapprove
  actor: from@obj | from | by
  recipient: subj
  if: subj@actor
  if: under=fire,criticism,attack,scrutiny,pressure
  if: for | over | from | from@obj
  unless: sentence^&war-word
  unless: sentence^&sport
  + The Danish minister came under fire over the budget.
  - The patrol came under fire from rebels.

verb scoff
  code: ACCUSE 111 disapprove
  recipient: at
  if: subj@actor
  if: at@actor | at
  unless: sentence^&sport
  + The Cuban foreign minister scoffed at the American offer.
  - The boy scoffed two cakes.

verb go on
  code: ACCUSE 111 disapprove
  recipient: against
  if: subj@actor
  if: on=offensive,offense,attack
  if: against@actor
  unless: sentence^&war-word
  unless: sentence^&sport
  + The US senator went on the offensive against the US president.
  - The army went on the offensive against the rebels.

noun manhunt
  code: ACCUSE 090 investigate
  actor: by | mod
  recipient: for
  if: for | in
  unless: sentence^&sport
  unless: sentence^&show-business
  + Belgium's manhunt for the gunmen goes on.
  - The novel describes a manhunt.

verb hurl
  code: ACCUSE 111 disapprove
  recipient: at | at@obj | against
  if: subj@actor
  if: obj=invective,insult,abuse,accusation,epithet,slur
  unless: sentence^&sport
  + Pyongyang hurled insults at the South Korean president.
  - The crowd hurled stones at the bus.
