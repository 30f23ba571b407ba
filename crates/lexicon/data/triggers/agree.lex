# AGREE: agreements reached or announced, promises, offers, acceptance, willingness to cooperate.
# A standing agreement that is merely named is no event, so its nouns fire only with the verb that makes them new.
@source compiled by the demarche authors
@licence CC0-1.0

adj agreeable
  code: AGREE 030
  actor: subj
  recipient: to
  if: subj@actor
  if: to
  + Chad was agreeable to the French plan.
  - The evening was agreeable.

adj amenable
  code: AGREE 030
  actor: subj
  recipient: to
  if: subj@actor
  if: to=&talks | to=&acceptables
  + Pretoria was amenable to a compromise with Namibia.
  - The child was amenable to sweets.

adj amenable
  code: AGREE 030
  actor: subj
  recipient: to | of@to | with
  if: subj@actor
  if: to=working,support,help,defend,implement,dialogue,peace,agreement,accord,deal,truce,ceasefire,alliance,security,cooperation,process,supporting,helping,defending,ending | to@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Baku is amenable to a deal with Yerevan.

adj determined
  code: AGREE 030
  actor: subj
  recipient: with@infinitive | to@infinitive | obj@infinitive | with | to
  if: subj@actor
  if: infinitive
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + France is determined to help Niger.
  - The child is determined to win.

adj eager
  code: AGREE 030
  actor: subj
  recipient: with@infinitive | to@infinitive | obj@infinitive | with | to
  if: subj@actor
  if: infinitive
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Ethiopia is eager to resume talks with Eritrea.
  - The dog is eager to play.

adj inclined
  code: AGREE 030
  actor: subj
  recipient: with@infinitive | to@infinitive | obj@infinitive | with | to
  if: subj@actor
  if: infinitive
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Jordan is inclined to accept the American plan.
  - The tower is inclined to lean.

adj keen
  code: AGREE 030
  actor: subj
  recipient: with@infinitive | to@infinitive | obj@infinitive | with | to
  if: subj@actor
  if: infinitive
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  + Algeria is keen to restore ties with Morocco.
  - The pupil is keen to draw.

adj open
  code: AGREE 030
  actor: subj
  recipient: with | to@obj
  if: subj@actor
  if: to=&talks | to=dialogue,negotiation,compromise,idea,mediation,proposal
  + Japan is open to a dialogue with North Korea.
  - The museum is open to visitors.

adj ready
  code: AGREE 036
  actor: subj
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&meet-acts | infinitive=&start-acts
  unless: infinitive=host,begin,start,come,attend,open
  + Russia is ready to negotiate with Ukraine.
  + Tehran is ready to resume contacts with Riyadh.
  - The hotel is ready to host guests.

adj ready
  code: AGREE 030
  actor: subj
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&coop-acts | for=&talks | for=dialogue,cooperation,compromise
  unless: infinitive=work,share,sign,help
  + Kiev is ready to cooperate with Warsaw.
  - The team is ready for the cup.

adj ready
  code: AGREE 030
  actor: subj
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&truce-acts | infinitive=&release-acts | infinitive=&ease-acts | infinitive=&access-acts | infinitive=&aid-acts | infinitive=&leader-acts | infinitive=accept,sign,recognise,recognize,mediate,receive,discuss
  unless: infinitive=deploy,leave,go,open,protect
  unless: sentence^&sport
  unless: sentence^&company-words
  + Bissau is ready to free the French crew.
  - The bread is ready to leave the oven.

adj receptive
  code: AGREE 030
  actor: subj
  recipient: to | of@to | with
  if: subj@actor
  if: to=working,support,help,defend,implement,dialogue,peace,agreement,accord,deal,truce,ceasefire,alliance,security,cooperation,process,supporting,helping,defending,ending | to@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Damascus is receptive to the Arab peace plan and to dialogue.

adj willing
  code: AGREE 030
  actor: subj
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&coop-acts | infinitive=&meet-acts | infinitive=&start-acts | infinitive=&truce-acts
  + Somalia's government is willing to talk to the rebels.
  - The pupil is willing to help.

adj willing
  code: AGREE 030
  actor: subj
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive
  unless: infinitive=&force-acts
  unless: infinitive=&restrict-acts
  unless: infinitive=&retaliation-acts
  unless: infinitive=die,pay,wait,play,risk
  unless: sentence^&sport
  unless: sentence^&company-words
  + Damascus is willing to pull its tanks out of Lebanon.
  - The pupil is willing to help.

noun acceptance
  code: AGREE 030
  actor: poss | by
  recipient: of
  if: poss@actor | by@actor
  if: of^&acceptables
  + Iran's acceptance of the UN resolution ended months of doubt.
  - The actor's acceptance of the prize was brief.

noun acceptance
  code: AGREE 030
  actor: poss | by
  recipient: of | of@of | from@of
  if: poss@actor | by@actor
  if: of
  unless: of=speech,prize,award
  unless: sentence^&company-words
  + Peru's acceptance of the line was cheered in Quito.
  - Her acceptance of the prize was brief.

noun accommodation
  code: AGREE 030
  actor: poss | by | of | light | mod | between | from
  recipient: to | with | between | to@infinitive | with@infinitive | obj@infinitive
  if: poss@actor | by@actor | light@actor | mod@actor | between@actor | from@actor | with@actor
  if: infinitive | to | with | that | between
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: mod^&deal-words
  + Jordan reached an accommodation with Israel.
  - The hotel offered accommodation with breakfast.

noun agreement
  code: AGREE 030
  actor: between | by | of | poss | light
  recipient: with | between | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: infinitive
  if: between@actor | with@actor | poss@actor | by@actor | light@actor
  unless: mod^&deal-words
  + Cuba's agreement to withdraw from Angola was announced in New York.
  - The agreement to share a taxi was sensible.

noun assent
  code: AGREE 030
  actor: poss | by | of | light | mod | between | from
  recipient: to | with | between | to@infinitive | with@infinitive | obj@infinitive
  if: poss@actor | by@actor | light@actor | mod@actor | between@actor | from@actor | with@actor
  if: infinitive | to | with | that | between
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: mod^&deal-words
  + Cyprus gave its assent to the plan.

noun assurance
  code: AGREE 030
  actor: poss | by | from | light
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | light@actor
  if: that | of | infinitive | to@actor
  + Iraq's assurance to Kuwait that the border was safe was read out.
  - She spoke with assurance.

noun assurance
  code: AGREE 030
  actor: poss | by | from | light
  recipient: to
  if: poss@actor | by@actor | from@actor
  unless: mod=quality,life
  unless: sentence^&company-words
  + Rome has had assurances from Tripoli.
  - She spoke with assurance.

noun breakthrough
  code: AGREE 030
  actor: between | by
  recipient: with | between
  if: in=&talks | between@actor
  unless: sentence^&sport
  unless: sentence^vaccine,scientist,physics
  + A breakthrough between Iran and Iraq came at dawn.
  - The army made a breakthrough near the river.

noun commitment
  code: AGREE 030
  actor: poss | by | from | light | of
  recipient: to | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | light@actor
  if: infinitive=&coop-acts | to=peace,treaty,alliance,cooperation,truce,ceasefire,talk,dialogue,agreement,accord | to@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + Washington's commitment to Taiwan was repeated.
  - Her commitment to music is known.

noun compromise
  code: AGREE 030
  actor: between | by | light
  recipient: with | between
  if: between@actor | with@actor
  + A compromise between Greece and Macedonia on the name was found.
  - A compromise between price and taste.

noun consent
  code: AGREE 030
  actor: poss | by | of | light | mod | between | from
  recipient: to | with | between | to@infinitive | with@infinitive | obj@infinitive
  if: poss@actor | by@actor | light@actor | mod@actor | between@actor | from@actor | with@actor
  if: infinitive | to | with | that | between
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: mod^&deal-words
  + Oman's consent to the plan was announced.
  - The girl's consent to the dance was kind.

noun deal
  code: AGREE 030
  actor: between | by | poss | light
  recipient: with | between | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: infinitive
  if: between@actor | with@actor | poss@actor | by@actor | light@actor
  unless: mod^&deal-words
  + Serbia's deal with Kosovo to reopen the bridge is new.
  - The baker's deal with the chain to sell buns fell through.

noun determination
  code: AGREE 030
  actor: poss | by | of | light | mod | between | from
  recipient: to | with | between | to@infinitive | with@infinitive | obj@infinitive
  if: poss@actor | by@actor | light@actor | mod@actor | between@actor | from@actor | with@actor
  if: infinitive | to | with | that | between
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: mod^&deal-words
  + France expressed its determination to help Mali.
  - The swimmer's determination to win was great.

noun entente
  code: AGREE 030
  actor: poss | by | of | light | mod | between | from
  recipient: to | with | between | to@infinitive | with@infinitive | obj@infinitive
  if: poss@actor | by@actor | light@actor | mod@actor | between@actor | from@actor | with@actor
  if: infinitive | to | with | that | between
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: mod^&deal-words
  + France's entente with Germany was announced.

noun guarantee
  code: AGREE 030
  actor: poss | by | from | light | mod
  recipient: to | for
  if: mod=security,safety
  if: poss@actor | by@actor | from@actor | light@actor | mod@actor
  + Britain's security guarantee to Finland was announced on Friday.
  - The clock has a guarantee.

noun offer
  code: AGREE 039
  actor: poss | by | from | light | mod
  recipient: to | between | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor
  if: of=&mediations | infinitive=mediate
  + The Algerian offer of mediation was sent to Tehran.

noun offer
  code: AGREE 036
  actor: poss | by | from | light | mod
  recipient: to | of@obj
  if: poss@actor | by@actor | from@actor | mod@actor
  if: of=&talks
  + Khartoum's offer of talks reached the rebels.

noun offer
  code: AGREE 030
  actor: poss | by | of | from | light | mod
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor
  if: infinitive | of
  unless: of=job,place,contract
  unless: infinitive=buy,purchase
  + Iraq's offer to negotiate with Kuwait came late.
  + Saudi Arabia's offer of mediation reached Rabat.
  - The store's offer of free shoes ends today.

noun offer
  code: AGREE 030
  actor: poss | by | from | light | mod | of
  recipient: to | of@obj
  if: poss@actor | by@actor | from@actor | mod@actor
  unless: of=job,place,contract
  unless: mod=job,share,public,takeover,tender,cash,special,hostile
  unless: infinitive=buy,purchase
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Rabin's offer reached Damascus in June.
  - The store's offer ends today.

noun offer
  code: AGREE 030
  actor: from | by
  recipient: to | for
  if: from@actor | by@actor
  if: of | infinitive | for
  unless: sentence^&company-words
  unless: sentence^&sport
  + An offer from Bern of good offices was sent.
  - An offer from the shop of free shoes ended.

noun overture
  code: AGREE 030
  actor: poss | by | from | mod | light
  recipient: to | toward | towards
  if: to@actor | toward@actor | towards@actor
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  + Egypt's overture to Israel surprised Washington.
  - The orchestra played the overture to the opera.

noun pledge
  code: AGREE 030
  actor: poss | by | of | light | from | mod
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | light@actor | by@actor | from@actor | mod@actor
  if: infinitive | of^support,cooperation,loyalty
  unless: infinitive=&deeds
  + Norway's pledge to work with the Palestinians was repeated.
  - The pledge to eat less lasted a week.

noun pledge
  code: AGREE 030
  actor: poss | by | of | light | from | mod
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor
  unless: mod=election,campaign,manifesto
  unless: sentence^&company-words
  unless: sentence^&sport
  + The Saudi pledge was repeated in Amman.
  - The pledge to eat less lasted a week.

noun promise
  code: AGREE 030
  actor: poss | by | of | light | from
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: infinitive | that
  if: poss@actor | light@actor | by@actor | from@actor
  unless: infinitive=&deeds
  + Israel's promise to cooperate with the UN came on Monday.
  - Her promise to the twins was forgotten.

noun promise
  code: AGREE 030
  actor: poss | by | of | light | from | mod
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | light@actor
  unless: mod=election,campaign,manifesto
  unless: sentence^&company-words
  unless: sentence^&sport
  unless: sentence^&show-business
  + Gorbachev's promise to the Baltic deputies was kept.
  - Her promise to the twins was forgotten.

noun rapprochement
  code: AGREE 030
  actor: between | poss
  recipient: with | between
  if: between@actor | with@actor
  + The rapprochement between Ankara and Cairo began in March.
  - The rapprochement between art and science pleases her.

noun readiness
  code: AGREE 030
  actor: poss | of | by | light
  recipient: to | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | light@actor | of@actor
  if: infinitive=&coop-acts | infinitive=&meet-acts | infinitive=&start-acts | for=&talks
  + The Kremlin repeated its readiness to meet Turkish officials.
  - The readiness of the oven is shown by a light.

noun reconciliation
  code: AGREE 030
  actor: poss | by | of | light | mod | between | from
  recipient: to | with | between | to@infinitive | with@infinitive | obj@infinitive
  if: poss@actor | by@actor | light@actor | mod@actor | between@actor | from@actor | with@actor
  if: infinitive | to | with | that | between
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: mod^&deal-words
  + Ethiopia's reconciliation with Eritrea was announced.

noun understanding
  code: AGREE 030
  actor: between | light
  recipient: with | between
  if: between@actor | with@actor
  if: between | light@actor
  unless: mod=mutual,better
  + An understanding between Syria and Turkey was found.
  - An understanding between the sisters grew.

noun undertaking
  code: AGREE 030
  actor: poss | by | of | light | mod | between | from
  recipient: to | with | between | to@infinitive | with@infinitive | obj@infinitive
  if: poss@actor | by@actor | light@actor | mod@actor | between@actor | from@actor | with@actor
  if: infinitive | to | with | that | between
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: mod^&deal-words
  + Libya's undertaking to free the nurses was welcomed.
  - The firm is a new undertaking.

noun vow
  code: AGREE 030
  actor: poss | by | from | light
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor
  if: infinitive
  unless: infinitive=&deeds
  + Macron's vow to help Lebanon was noted.

noun willingness
  code: AGREE 030
  actor: poss | of | by | light
  recipient: to | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | light@actor | of@actor
  if: infinitive=&coop-acts | infinitive=&meet-acts | infinitive=&start-acts
  + Israel's willingness to negotiate with Syria was made public.
  - His willingness to work late is known.

noun willingness
  code: AGREE 030
  actor: poss | of | by | light
  recipient: to | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | light@actor | of@actor
  if: infinitive
  unless: infinitive=&force-acts
  unless: infinitive=pay,spend,work,die
  unless: sentence^&company-words
  + Hanoi's willingness to receive the envoy was noted.
  - His willingness to work late is known.

verb accede
  code: AGREE 057
  recipient: to
  if: subj@actor
  if: to=&agreements | to^treaty,convention,protocol,pact
  unless: sentence^&company-words
  + Spain acceded to the convention.
  - The prince acceded to the throne.

verb accept
  code: AGREE 0356
  recipient: from@obj | with@obj | with
  if: subj@actor
  if: obj=&ceasefires | obj^&ceasefires
  unless: sentence^&company-words
  + Iran accepted a ceasefire with Iraq.
  - The brothers accepted a truce at the dinner table.

verb accept
  code: AGREE 0355
  recipient: from@obj | of@obj | obj
  if: subj@actor
  if: obj=&inspections
  unless: sentence^&company-words
  + South Africa accepted inspectors from the UN.

verb accept
  code: AGREE 036
  recipient: from@obj | of@obj | obj | to@obj | from
  if: subj@actor
  if: obj=&invitations
  unless: sentence^&company-words
  + Carter accepted an invitation from Egypt's president to visit Cairo.
  - The poet accepted an invitation to a wedding.

verb accept
  code: AGREE 038
  recipient: from@obj | of@obj | obj | by@obj
  if: subj@actor
  if: obj=&mediations | obj^&mediations
  unless: sentence^&company-words
  + Chile accepted the Vatican's mediation in the Beagle dispute.

verb accept
  code: AGREE 030
  recipient: from@obj | of@obj | by@obj | obj | from
  if: subj@actor
  if: obj=&acceptables
  unless: obj^&deal-words
  unless: sentence^&company-words
  + Morocco accepted the UN peace plan for Western Sahara.
  - The minister accepted an award from the academy.
  - Mexico accepted defeat in the match.

verb accept
  code: AGREE 030
  recipient: from@obj | of@obj | by@obj | poss@obj | obj | from
  if: subj@actor
  if: obj
  unless: obj=award,prize,defeat,responsibility,blame,bribe,job,post,nomination,refugee,migrant,money,gift,donation,apology,credit,risk,place,liability,role,fact,guilt,reality,money,card,application,criticism
  unless: that
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&court-words
  + Nauru accepted the Australian text.
  - The shop accepted the card.

verb accept
  code: AGREE 030
  recipient: from
  if: subj@actor
  unless: obj
  unless: that | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&court-words
  + Invited to send a delegation, Peru accepted.
  - The machine accepts coins.

verb accept
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Djibouti accepted the agreement with Eritrea.

verb achieve
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Libya achieved a settlement with Georgia.

verb acquiesce
  code: AGREE 030
  recipient: in | to | with
  if: subj@actor
  if: in | to
  unless: sentence^&company-words
  + Washington acquiesced in the Soviet proposal.
  - The tenants acquiesced in the rent rise.

verb acquiesce
  code: AGREE 030
  recipient: to | with | for | iobj
  if: subj@actor
  if: to | for | with
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: obj
  + Kuwait acquiesced to the American demand.

verb agree
  code: AGREE 0312
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&coop-acts
  if: sentence^military,defence,defense,army,intelligence,security
  unless: sentence^&company-words
  + Japan and Australia agreed to strengthen military ties.

verb agree
  code: AGREE 0311
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&coop-acts
  if: sentence^trade,economic,investment,energy,customs
  unless: sentence^&company-words
  + Chile and Canada agreed to expand trade.

verb agree
  code: AGREE 036
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&start-acts
  if: sentence^&talks | sentence^&meetings
  unless: sentence^&company-words
  + India and Pakistan agreed to resume talks on Kashmir.
  - The banks agreed to resume lending.

verb agree
  code: AGREE 0353
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&release-acts
  unless: sentence^&company-words
  + Iran agreed to release three French sailors.
  - The studio agreed to release the film in June.

verb agree
  code: AGREE 0356
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&truce-acts
  unless: sentence^&company-words
  + Ethiopia and Eritrea agreed to withdraw their forces from Badme.
  - The firm agreed to stop the advertisements.

verb agree
  code: AGREE 0356
  recipient: with | with@obj | between | between@obj
  if: subj@actor
  if: to^&ceasefires | on^&ceasefires | obj^&ceasefires
  unless: sentence^&company-words
  + Armenia and Azerbaijan agreed to a truce on Friday.
  - The two shops agreed to a price truce.

verb agree
  code: AGREE 0354
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&ease-acts
  unless: sentence^&company-words
  + Britain agreed to lift sanctions on Zimbabwe.

verb agree
  code: AGREE 0355
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&access-acts
  unless: sentence^&company-words
  + Iraq agreed to allow UN inspectors into the country.
  - The school agreed to allow phones in class.

verb agree
  code: AGREE 036
  recipient: with | clause | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&meet-acts
  unless: sentence^&company-words
  + North Korea agreed to meet South Korean officials in May.
  - The plumber agreed to meet the tenant.

verb agree
  code: AGREE 033
  recipient: iobj | to | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&aid-acts
  unless: sentence^&company-words
  + Norway agreed to provide aid to Malawi.
  - The uncle agreed to lend the boy a pen.

verb agree
  code: AGREE 031
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&coop-acts
  unless: sentence^&company-words
  + Brazil and Argentina agreed to cooperate on space research.

verb agree
  code: AGREE 057
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=sign,ratify,initial,conclude
  unless: sentence^&company-words
  + Peru and Ecuador agreed to sign the border accord.

verb agree
  code: AGREE 032
  recipient: with | with@obj | between | between@obj
  if: subj@actor
  if: obj=&agreements
  unless: sentence^&company-words
  + Moscow and Bonn have agreed a new treaty.
  - The striker has agreed a deal with the club.

verb agree
  code: AGREE 030
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive | that | on
  unless: infinitive=buy,sell,pay,acquire,purchase,settle,merge,repay,differ,play,refund
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=court
  unless: with^analyst,critic,poll
  unless: sentence^&company-words
  + Kenya and Uganda agreed on a common customs post.
  + Portugal agreed with Indonesia that the border would reopen.
  - Analysts agree that the harvest will be poor.
  - Everyone agreed on the colour of the curtains.

verb agree
  code: AGREE 030
  recipient: with | from@to | of@to | by@to
  if: subj@actor
  if: to=&acceptables
  unless: sentence^&company-words
  + Sudan agreed to the proposal from Egypt.
  - The brothers agreed to differ.

verb agree
  code: AGREE 030
  recipient: with | with@obj | between | between@obj | to | from@to | of@to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor | with@actor
  unless: infinitive=buy,sell,acquire,purchase,merge,repay,differ,play,refund
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=court,judge,jury
  unless: with^analyst,critic,poll
  unless: sentence^&company-words
  + Fiji and Tonga agreed a joint patrol.
  + Juba keeps to the timetable agreed with Nairobi.
  - The jury agreed.

verb agree
  code: AGREE 030
  recipient: with | between | by
  if: passive
  if: obj=&agreements | obj=&ceasefires | obj=exchange,swap,withdrawal,text,plan,timetable,date,term
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: obj^&deal-words
  + A truce was agreed by the Sudanese sides.
  - A fee was agreed by the clubs.

verb agree
  code: AGREE 030
  actor: subj
  recipient: with | between
  if: subj=pair,duo,trio,two,both,side,leader,party,government,minister,neighbour,neighbor,delegation,faction,commander,officer,city,council
  if: infinitive | on | to | that
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The pair agreed on a halt to the raids in Gaza, an Egyptian envoy said.
  - The pair agreed on a coach.

verb ally
  code: AGREE 030
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&company-words
  + Georgia allied with Ukraine.
  - The shops allied with the bakers.

verb amend
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Chile and Argentina amended the treaty.

verb announce
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor | between@obj | between | with@obj@actor
  if: obj=&agreements
  unless: obj=&ceasefires
  unless: obj^&deal-words
  unless: sentence^&company-words
  + Ukraine announced an agreement with Poland on grain.
  - The label announced a deal with the rapper.

verb announce
  code: AGREE 030
  recipient: with@obj | to | to@obj
  if: subj@actor
  if: obj=readiness,willingness
  unless: sentence^&company-words
  + Pakistan announced its readiness to talk to India.

verb approve
  code: AGREE 030
  recipient: with@obj | from@obj | of@obj | with
  if: subj@actor
  if: obj=&agreements
  unless: obj^&deal-words
  unless: sentence^&company-words
  + Panama approved the treaty with the United States.
  - The regulator approved the merger deal.

verb arrange
  code: AGREE 030
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&ceasefires | obj=exchange,swap,handover,withdrawal
  + The Red Cross arranged a truce with the Afghan rebels.
  - The florist arranged the roses.

verb arrive
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: at=&agreements | at=compromise
  unless: sentence^&company-words
  + Tanzania arrived at an understanding with Malawi.
  - The king arrived at noon.

verb assent
  code: AGREE 030
  recipient: to | to@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: to | infinitive
  unless: sentence^&company-words
  + Sweden assented to the Danish plan.
  - The crew assented to the captain's wish.

verb assent
  code: AGREE 030
  recipient: to | with | for | iobj
  if: subj@actor
  if: to | for | with
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: obj
  + Monaco assented to the French plan.

verb assure
  code: AGREE 030
  recipient: iobj | obj
  if: obj@actor | iobj@actor
  if: that | of | obj^intention,support,commitment,cooperation | iobj^intention,support,commitment,cooperation
  unless: sentence^&company-words
  + Pakistan assured India that its camps are shut.
  + Israel assured Jordan of its good intentions.
  - The pilot assured passengers that all was well.

verb assure
  code: AGREE 030
  recipient: iobj | obj
  if: subj@actor
  if: obj | iobj
  if: that | of
  unless: obj=passenger,customer,investor,shareholder,fan,patient,consumer
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Turkish president assured Germany that the base would stay open.
  - The pilot assured passengers that all was well.

verb attain
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Gabon attained an understanding with Laos.

verb bring off
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Qatar brought off a deal between Hamas and Israel.

verb broach
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Fiji broached a pact with Peru.

verb bury
  code: AGREE 037
  recipient: with | with@obj
  if: subj@actor
  if: obj=hatchet
  unless: sentence^&company-words
  + Sudan and Uganda buried the hatchet.
  - The village buried its dead.

verb cement
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + China and Pakistan cemented a pact.
  - The mason cemented a brick.

verb clinch
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=&agreements
  unless: sentence^&sport
  unless: sentence^&company-words
  + Slovakia clinched a deal with Hungary.
  - The team clinched the title.

verb clinch
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + A deal was clinched in Dayton for Bosnia.

verb clinch
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Tunisia clinched a compromise with Gabon.

verb co-opt
  code: AGREE 030
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: into
  unless: sentence^&company-words
  + Congo co-opted the opposition into its government.
  - Designers co-opted punk into fashion.

verb cobble
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Mexico cobbled an understanding with India.

verb cobble together
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Iraqi parties cobbled together a deal.

verb come
  code: AGREE 030
  recipient: with
  if: subj@actor
  if: to=&agreements | to=term,compromise,understanding
  unless: sentence^&company-words
  + Libya came to terms with Britain.
  - Winter came to Moscow.
  - The widow came to terms with her loss.

verb commit
  code: AGREE 030
  actor: obj
  recipient: with | to
  if: passive
  if: obj@actor
  if: to=&talks | to=peace,ceasefire,cooperation,dialogue,accord,agreement,treaty
  unless: sentence^&company-words
  + Jordan is committed to dialogue with Israel.
  - The pianist is committed to her art.

verb commit
  code: AGREE 030
  recipient: to | to@obj | with | with@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive | to | obj=themselves,itself,himself,herself
  unless: obj=crime,suicide,murder,atrocity,abuse,fraud,foul,error,offence,offense,perjury,act
  unless: infinitive=&deeds
  unless: sentence^&company-words
  + Kazakhstan committed itself to cooperating with the IAEA.
  + Seoul committed to dialogue with Pyongyang.
  - The soldiers committed crimes in Mali.

verb commit
  code: AGREE 030
  recipient: to | with@to | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor | obj@actor
  if: to | infinitive
  unless: obj=crime,suicide,murder,atrocity,abuse,fraud,foul,error,offence,offense,perjury,act,violence,genocide,massacre,robbery,sin,money,fund,troop,troops
  unless: to=trial,prison,jail,hospital,memory,flame
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&court-words
  + We are committed to working with Turkey, the general said.
  - The judge committed him to prison.

verb commit
  code: AGREE 030
  recipient: to | with | for | iobj
  if: subj@actor
  if: to | for | with
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: obj
  + NATO committed to Estonia's defence.

verb comply
  code: AGREE 030
  recipient: with | of@with | by@with | from@with | poss@with
  if: subj@actor
  if: with=order,demand,request,resolution,ultimatum,agreement,truce,ceasefire,call,treaty,deal | sentence^order,demand,request,ultimatum
  unless: sentence^rule,regulation,standard
  unless: sentence^&sport
  unless: sentence^&company-words
  + Told to hand over the files by order of the Greek minister, the Cypriot archbishop complied.
  - The kitchen complies with the rule.

verb compromise
  code: AGREE 037
  recipient: with
  if: subj@actor
  if: with | on | over
  unless: obj
  unless: sentence^&company-words
  + Israel compromised with Egypt over Taba.
  - The leak compromised the network.

verb conclude
  code: AGREE 030
  recipient: with | with@obj | between@obj
  if: subj@actor | with@actor | with@obj@actor
  if: obj=&agreements
  unless: obj^&deal-words
  unless: sentence^&company-words
  + East Germany concluded a treaty with Poland.
  - The report concludes that sales fell.

verb conclude
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Spain and Morocco concluded an agreement on fishing.

verb conclude
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Congo withdrew under a pact concluded in Lusaka.

verb concur
  code: AGREE 030
  recipient: to | with | for | iobj
  if: subj@actor
  if: to | for | with
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: obj
  + Kenya concurred with the Ugandan proposal.
  - The doctor concurred with a nurse.

verb confirm
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Georgia and Russia confirmed an agreement on the border.

verb consent
  code: AGREE 030
  recipient: to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: to | infinitive
  unless: sentence^&company-words
  + Jordan consented to the deployment of UN monitors.
  - The patient consented to surgery.

verb consent
  code: AGREE 030
  recipient: to | with | for | iobj
  if: subj@actor
  if: to | for | with
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: obj
  + Cyprus consented to the plan of the UN.

verb consummate
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Syria and Egypt consummated a pact.

verb contract
  code: AGREE 030
  recipient: with | to | between | with@obj | with@infinitive | to@infinitive | obj@infinitive
  if: subj@actor
  if: infinitive
  unless: obj
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: infinitive=buy,sell,acquire,purchase,merge,differ,play
  + Oman contracted to host the observers.
  - The builder contracted to fix a roof.

verb covenant
  code: AGREE 030
  recipient: with | to | between | with@obj | with@infinitive | to@infinitive | obj@infinitive
  if: subj@actor
  if: infinitive
  unless: obj
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: infinitive=buy,sell,acquire,purchase,merge,differ,play
  + The Libyan sides covenanted to stop fighting.

verb cut
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=deal
  unless: sentence^&sport
  unless: sentence^&company-words
  + Pakistan cut a deal with the Taliban.
  - France cut taxes.

verb cut
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Malta cut an accord with Tunisia.

verb declare
  code: AGREE 030
  recipient: to | to@obj | with@obj
  if: subj@actor
  if: obj=willingness,readiness
  unless: sentence^&company-words
  + Russia declared its readiness to negotiate with the United States.
  - The farm was declared bankrupt.

verb deepen
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Latvia deepened a compromise with Mexico.

verb do
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=deal
  unless: sentence^&sport
  unless: sentence^&company-words
  + Hungary did a deal with Russia over gas.
  - The dealer did his job.

verb do
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Uganda did an accord with Iraq.

verb draw up
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Haiti drew up an accord with Niger.

verb edge toward
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Syria edged toward an accord with Poland.

verb enter
  code: AGREE 030
  recipient: with
  if: subj@actor
  if: into=&agreements
  unless: sentence^&company-words
  + Finland entered into an agreement with Estonia.
  - Thieves entered the house.

verb enter
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Yemen entered a settlement with Chad.

verb enter into
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Iraq entered into a compromise with Chile.

verb expand
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Serbia expanded an understanding with Yemen.

verb express
  code: AGREE 030
  recipient: to | to@obj | with@obj
  if: subj@actor
  if: obj=willingness,readiness,desire,intention,commitment,interest
  unless: sentence^&sport
  unless: sentence^&company-words
  + Albania expressed its readiness to cooperate with Yugoslavia.
  - The buyer expressed interest in the car.

verb extend
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=&agreements
  unless: obj^&deal-words
  unless: sentence^&company-words
  + Russia and Turkey extended the grain deal.
  - Doctors extended the patient's life.

verb extend
  code: AGREE 030
  recipient: to | to@obj
  if: subj@actor
  if: obj=hand,olive branch,offer,invitation
  unless: sentence^&company-words
  + Reagan extended an olive branch to Moscow.
  + Egypt extended an invitation to Israel.
  - The monkey extended its hand.

verb extend
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Russia and Turkey extended the agreement on grain.

verb fashion
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Somali clans fashioned an accord.
  - The smith fashioned a hook.

verb finalise
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=&agreements
  unless: obj^&deal-words
  unless: sentence^&company-words
  + Kuwait finalised a pact with Iraq.
  - The club finalised the transfer.

verb finalise
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The accord was finalised in Geneva for Syria.

verb finalize
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=&agreements
  unless: obj^&deal-words
  unless: sentence^&company-words
  + Kuwait finalized a pact with Iraq.
  - The club finalized the transfer.

verb finalize
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The accord was finalized in Vienna for Iran.

verb firm up
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Serbia and Kosovo firmed up the agreement.
  - The cream firmed up the skin.

verb forge
  code: AGREE 030
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&agreements | obj=partnership,coalition,bond,tie
  unless: sentence^&company-words
  + India forged an alliance with Bhutan.
  - He forged his father's signature.

verb forge
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + A truce was forged in Sochi for Syria.

verb form
  code: AGREE 030
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=alliance,coalition,axis,pact,front
  unless: sentence^&company-words
  + Kenyan opposition leaders formed a coalition with the government.
  - Ice formed on the lake.

verb formalise
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Sweden formalised an accord with Kenya.

verb formalize
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Canada formalized a pact with Oman.

verb give
  code: AGREE 030
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=assurance,promise,commitment,guarantee,word,pledge,undertaking,consent
  unless: sentence^&company-words
  + Mugabe gave assurances to Britain.
  + Cairo gave Washington its word.
  - The aunt gave the child a toy.

verb give
  code: AGREE 030
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=agreement,green light,go-ahead,nod,approval
  unless: sentence^&company-words
  + Syria gave its agreement to the Arab League.
  - The critic gave the film his blessing.

verb give
  code: AGREE 030
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=thumbs up,nod,consent,agreement,go-ahead,green light
  unless: sentence^&sport
  unless: sentence^&company-words
  + Amman gave its consent to the Iraqi flights.

verb go along
  code: AGREE 030
  recipient: with
  if: subj@actor
  if: with
  unless: sentence^&sport
  + Luxembourg went along with the French plan.
  - The dog went along with the boy.

verb guarantee
  code: AGREE 030
  recipient: iobj | of@obj | to | to@obj | obj
  if: subj@actor
  if: obj=&rights-nouns | obj=security,safety,safe passage,independence,sovereignty,border,neutrality,integrity,territorial integrity
  unless: sentence^&company-words
  + Britain guaranteed the independence of Belize.
  - The maker guarantees the safety of the toy.

verb guarantee
  code: AGREE 030
  recipient: iobj | to | obj
  if: subj@actor
  if: to@actor | iobj@actor | obj^passage,safety,access,security,immunity
  unless: sentence^&sport
  unless: sentence^&company-words
  + The rebels in Cambodia guaranteed free passage to the United Nations.
  - The maker guarantees the watch.

verb hammer out
  code: AGREE 030
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj
  unless: sentence^&company-words
  + Bosnia's leaders hammered out an accord with Croatia.
  - The smith hammered out a horseshoe.

verb hammer out
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + An accord on Afghanistan was hammered out in Bonn.

verb hold out
  code: AGREE 030
  recipient: to | to@obj
  if: subj@actor
  if: obj=olive branch,hand,offer,prospect
  unless: sentence^&company-words
  + China held out an olive branch to Taiwan.
  - The rebels held out for a month.

verb initial
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Zaire and Angola initialled a pact.

verb iron out
  code: AGREE 037
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&disputes | obj=problem,detail,wrinkle
  unless: sentence^&company-words
  + Poland ironed out its differences with Lithuania.
  - The maid ironed out the creases.

verb issue
  code: AGREE 036
  recipient: to | to@obj
  if: subj@actor
  if: obj=invitation,invite
  unless: sentence^&company-words
  + Havana issued an invitation to the Pope.
  - The bank issued new cards.

verb join
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=force,hand
  unless: sentence^&company-words
  + Kenya joined forces with Somalia against piracy.
  - The two chefs joined forces on a cookbook.

verb land
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Mexico landed a deal with Washington on tariffs.
  - The pilot landed a jet.

verb make
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=deal,pact,peace
  unless: sentence^&company-words
  + Egypt made peace with Israel.
  - The carpenter made a table.

verb make
  code: AGREE 030
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=promise,pledge,commitment,offer,vow,undertaking,overture
  unless: sentence^&sport
  unless: sentence^&company-words
  + Tunisia made a commitment to Libya.
  - The buyer made an offer for the flat.
  - The factory makes shoes.

verb make
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + A deal was made in Amman for Yemen.

verb make up
  code: AGREE 057
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: obj
  + Qatar made up with Saudi Arabia.
  - The girl made up with a friend.

verb nail down
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Turkey and Greece nailed down an accord.
  - The carpenter nailed down a board.

verb obtain
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Angola obtained an understanding with Kuwait.

verb offer
  code: AGREE 0356
  recipient: iobj | to | to@obj | with@obj
  if: subj@actor
  if: obj=&ceasefires | obj^&ceasefires
  unless: sentence^&company-words
  + Syria's rebels offered a truce to the government.
  - The supermarket offered a truce in the price war.

verb offer
  code: AGREE 0331
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=&money-aid | obj^&money-aid
  unless: subj=bank,lender,insurer
  unless: sentence^&company-words
  + The United States offered Egypt a loan.
  - The bank offered students a loan.

verb offer
  code: AGREE 0332
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=&arms-aid | obj^&arms-aid
  unless: sentence^&company-words
  + The Soviet Union offered Syria missiles.

verb offer
  code: AGREE 0333
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=&relief-aid | obj^&relief-aid
  unless: sentence^&company-words
  + Greece offered Turkey food and tents.
  - The hotel offered guests free food.

verb offer
  code: AGREE 0353
  recipient: iobj | to | for@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&release-acts
  unless: sentence^&company-words
  + Hezbollah offered to free two Israeli soldiers on Monday.

verb offer
  code: AGREE 0356
  recipient: iobj | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&truce-acts
  unless: sentence^&company-words
  + Vietnam offered to withdraw from Cambodia.
  - The tenant offered to leave at once.

verb offer
  code: AGREE 036
  recipient: iobj | to | to@obj | with@obj | with
  if: subj@actor
  if: obj=&talks | obj=&meetings
  unless: sentence^&company-words
  + Gorbachev offered talks to Japan on the Kuril islands.
  - The firm offered talks to its creditors.

verb offer
  code: AGREE 036
  recipient: with | iobj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&meet-acts
  unless: sentence^&company-words
  + Iran offered to negotiate with the European Union.
  - The dealer offered to meet the buyer.

verb offer
  code: AGREE 039
  recipient: iobj | between | in | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=mediate,arbitrate,facilitate,broker,host
  unless: sentence^&company-words
  + Oman offered to mediate between Iran and Saudi Arabia.

verb offer
  code: AGREE 039
  recipient: iobj | to | to@obj | between@obj | in@obj
  if: subj@actor
  if: obj=&mediations | obj^&mediations
  unless: sentence^&company-words
  + Norway offered its mediation to Sri Lanka.

verb offer
  code: AGREE 033
  recipient: iobj | to | to@obj | for@obj
  if: subj@actor
  if: obj=&aid-nouns
  unless: sentence^&company-words
  + France offered Chad military aid.
  + Japan offered help to Thailand.
  - The store offered help to shoppers.

verb offer
  code: AGREE 033
  recipient: iobj | to | obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&aid-acts
  unless: sentence^&company-words
  + Cuba offered to send doctors to Angola.
  - The neighbour offered to help.

verb offer
  code: AGREE 030
  recipient: iobj | to | obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive
  unless: infinitive=resign,buy,sell,pay
  unless: sentence^&company-words
  + Algeria offered to cooperate with Mali.
  - The waiter offered to call a taxi.

verb offer
  code: AGREE 030
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=compromise,amnesty,deal,cooperation,co-operation,guarantee,assurance,asylum,partnership,peace,normalisation,normalization,hand,autonomy,peace plan,olive branch
  unless: subj^&business-partners
  unless: sentence^&company-words
  + Indonesia offered autonomy to Aceh.
  - The shop offered customers a deal.

verb offer
  code: AGREE 030
  recipient: iobj | to | to@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive | for
  if: subj@actor
  if: obj | infinitive
  unless: subj^&business-partners
  unless: infinitive=resign,buy,sell
  unless: obj=condolence,condolences,solidarity,congratulation,sympathy,praise,thanks,prayer,apology,view,opinion,comment,explanation,detail,glimpse,evidence,resistance,chance,advice,criticism,service,product,discount,course,hint,clue,account,insight,reason,sign,resignation,concession
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&court-words
  + Jerusalem offered Cairo two more miles.
  - The hotel offered a discount.

verb offer
  code: AGREE 030
  recipient: with | to | between | with@obj | with@infinitive | to@infinitive | obj@infinitive
  if: subj@actor
  if: infinitive
  unless: obj
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: infinitive=buy,sell,acquire,purchase,merge,differ,play
  + Norway offered to mediate in Sri Lanka.

verb okay
  code: AGREE 030
  recipient: with@obj | of@obj
  if: subj@actor
  if: obj=&acceptables | obj=&agreements
  unless: sentence^&company-words
  + Belgium okayed the deal with Zaire.

verb opt
  code: AGREE 030
  recipient: with
  if: subj@actor
  if: for=&talks | for=dialogue,compromise,peace
  unless: sentence^&company-words
  + Sri Lanka opted for talks with the rebels.
  - The cook opted for salt.

verb opt in
  code: AGREE 030
  recipient: to
  if: subj@actor
  if: to
  unless: sentence^&company-words
  + Denmark opted in to the EU pact.
  - Users can opt in to messages.

verb partner
  code: AGREE 057
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: obj
  + Australia partnered with Japan on patrols.
  - The label partnered with an app.

verb patch up
  code: AGREE 037
  recipient: with | with@obj
  if: subj@actor
  if: obj=&disputes | obj=relation,tie
  unless: sentence^&company-words
  + Saudi Arabia patched up its quarrel with Qatar.
  - The tailor patched up the coat.

verb patch up
  code: AGREE 037
  recipient: with | with@obj
  if: subj@actor
  if: obj=&disputes | obj=relation,tie,difference,rift
  + Doha patched up its rift with Manama.
  - The surgeon patched up the boy.

verb pen
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Oman and Iran penned an accord.
  - The poet penned a verse.

verb piece together
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Lebanese parties pieced together a deal.

verb pin down
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Egypt and Israel pinned down a truce.

verb pledge
  code: AGREE 0343
  recipient: iobj | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=respect,protect,guarantee,honour,honor,uphold
  unless: sentence^&company-words
  + Guatemala pledged to respect human rights.

verb pledge
  code: AGREE 032
  recipient: to | to@obj | for@obj | with@obj | iobj
  if: subj@actor
  if: obj=&support-nouns | obj=&coop-nouns | obj=loyalty,allegiance,neutrality
  unless: sentence^&company-words
  + Cuba pledged solidarity with Nicaragua.
  - The actress pledged support for the animal shelter.

verb pledge
  code: AGREE 034
  recipient: iobj | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=reform,hold,change,amend,democratise,democratize,introduce
  unless: sentence^&company-words
  + Myanmar's government pledged to hold elections in 2010.

verb pledge
  code: AGREE 037
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=settle,resolve,solve
  unless: sentence^&company-words
  + Libya and Chad pledged to settle their border dispute.

verb pledge
  code: AGREE 030
  recipient: iobj | to | obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive | that
  unless: infinitive=&deeds
  unless: sentence^&company-words
  + Colombia pledged to cooperate with Venezuela on border security.
  - Fans pledged to sing all night.

verb pledge
  code: AGREE 030
  recipient: to | iobj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive | for | to@obj
  if: subj@actor
  if: obj | infinitive | that
  unless: obj=revenge,retaliation,reprisal
  unless: infinitive=retaliate,avenge,punish,crush,destroy,annihilate,wipe out,eliminate
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: obj=share,collateral
  + Gulf donors pledged three billion to Beirut.
  - She pledged her ring.

verb prepare
  code: AGREE 030
  actor: obj | subj
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: passive
  if: obj@actor | subj@actor
  if: infinitive=&coop-acts | infinitive=&meet-acts | infinitive=&start-acts | infinitive=&truce-acts
  unless: sentence^&company-words
  + The Soviet Union is prepared to negotiate with China.
  - The soup was prepared to a Greek recipe.

verb prepare
  code: AGREE 030
  actor: obj | subj
  recipient: with | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: passive
  if: obj@actor | subj@actor
  if: infinitive
  unless: infinitive=&force-acts
  unless: infinitive=&restrict-acts
  unless: infinitive=&retaliation-acts
  unless: infinitive=die,defend,wait,play,go,face,leave
  unless: sentence^&sport
  unless: sentence^&company-words
  + Iran is prepared to recognise Israel.
  - The cake was prepared to feed ten.

verb prolong
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Armenia and Azerbaijan prolonged the truce.

verb promise
  code: AGREE 0343
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=&rights-nouns
  unless: sentence^&company-words
  + South Africa promised equal rights to its black citizens.

verb promise
  code: AGREE 0356
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=withdrawal,pullout,ceasefire,restraint,truce,peace
  unless: sentence^&company-words
  + Israel promised restraint to Washington.
  - The spa promised peace to its guests.

verb promise
  code: AGREE 033
  recipient: iobj | to@obj | to | for@obj
  if: subj@actor
  if: obj=help,assistance,support,backing
  unless: sentence^&company-words
  + China promised support to Tanzania.
  - The coach promised support to the young goalkeeper.

verb promise
  code: AGREE 034
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=&reform-nouns | obj^&reform-nouns | iobj^&reform-nouns
  unless: sentence^&company-words
  + President Mubarak promised political reform.
  - The bank promised a change of menu in its canteen.

verb promise
  code: AGREE 036
  recipient: iobj | to | to@obj | with@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: obj=&talks | infinitive=&meet-acts
  unless: sentence^&company-words
  + Burma promised to meet the Karen leaders.

verb promise
  code: AGREE 032
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=recognition,cooperation,solidarity,neutrality
  unless: sentence^&company-words
  + Zaire promised cooperation to Belgium.

verb promise
  code: AGREE 030
  recipient: iobj | to | obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive | that | obj | iobj
  unless: infinitive=&deeds
  unless: obj^&aid-nouns | iobj^&aid-nouns
  unless: obj^&consequences | iobj^&consequences
  unless: obj=&sanction-nouns
  unless: sentence^&company-words
  + Turkey promised to cooperate with Greece on migration.
  - The recipe promises to please everyone.

verb promise
  code: AGREE 030
  recipient: iobj | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive | for | to@obj
  if: subj@actor
  if: obj | iobj | infinitive | that
  unless: obj^&consequences | iobj^&consequences
  unless: obj=&sanction-nouns
  unless: infinitive=retaliate,avenge,punish,crush,destroy,annihilate,wipe out,attack,fight
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Seoul promised Hanoi a loan.
  - The forecast promised rain.

verb promise
  code: AGREE 030
  recipient: iobj | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Salvadoran army kept the road free, as it had promised Washington.
  - The weather promised well.

verb put together
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Kuwait put together a settlement with Turkey.

verb reach
  code: AGREE 030
  recipient: with | with@obj | between@obj | between
  if: obj=&agreements
  if: subj@actor | with@actor | with@obj@actor | between@obj | between@actor | between@obj@actor
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  + Israel reached an agreement with Jordan on water.
  + A deal was reached between Russia and Belarus.
  - The singer reached a deal with her label.
  - The hikers reached the summit.

verb reach
  code: AGREE 0356
  recipient: with | with@obj | between@obj
  if: obj=&ceasefires | obj^&ceasefires
  unless: sentence^&sport
  unless: sentence^&company-words
  + Somalia's clans reached a ceasefire with Ethiopia.
  - The temperature reached a peak.

verb reach
  code: AGREE 030
  recipient: with | with@obj | between@obj
  if: passive
  if: obj=arrangement,bargain,understanding,accommodation,compromise,settlement,accord
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&court-words
  + A bargain was reached between Prague and Bonn.
  - A verdict was reached.

verb reach
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + A compromise was reached in the Kenyan parliament.
  - The summit of the hill was reached.

verb reaffirm
  code: AGREE 030
  recipient: to | to@obj | with@obj
  if: subj@actor
  if: obj=commitment,willingness,readiness,pledge,promise
  unless: sentence^&company-words
  + The United States reaffirmed its commitment to Taiwan.
  - The study reaffirmed earlier results.

verb reassure
  code: AGREE 030
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  unless: sentence^&company-words
  + Biden reassured Ukraine of American support.
  - The nurse reassured the boy.

verb recommit
  code: AGREE 030
  recipient: to | with
  if: subj@actor
  unless: sentence^&company-words
  + Rwanda recommitted to the peace accord with Congo.
  - The quarterback recommitted to the college.

verb recommit
  code: AGREE 030
  recipient: to | with | for | iobj
  if: subj@actor
  if: to | for | with
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: sentence^&markets
  unless: obj
  + South Sudan recommitted to the peace deal.

verb reconcile
  code: AGREE 057
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: obj
  + Ethiopia reconciled with Eritrea.
  - The widow reconciled with her sister.

verb refresh
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Chad refreshed an accord with Zambia.

verb reinstate
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Russia and Ukraine reinstated the agreement on grain.

verb reiterate
  code: AGREE 030
  recipient: to | to@obj
  if: subj@actor
  if: obj=commitment,willingness,readiness,pledge,promise,offer
  unless: sentence^&company-words
  + Australia reiterated its commitment to East Timor.
  - The teacher reiterated the rule.

verb renegotiate
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Panama and the United States renegotiated the treaty.

verb renew
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=&agreements | obj=offer,pledge,promise,commitment
  unless: obj^&deal-words
  unless: sentence^&company-words
  + Kenya renewed its defence pact with Britain.
  - The club renewed the coach's contract.

verb reopen
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Nepal reopened a settlement with Sweden.

verb resolve
  code: AGREE 037
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&disputes
  unless: sentence^&company-words
  + Guyana resolved its dispute with Suriname.
  - The engineer resolved the crisis on the line.

verb resolve
  code: AGREE 030
  recipient: with | to | between | with@obj | with@infinitive | to@infinitive | obj@infinitive
  if: subj@actor
  if: infinitive
  unless: obj
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: infinitive=buy,sell,acquire,purchase,merge,differ,play
  + Chad and Libya resolved to open the border.

verb restore
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Kenya restored a compromise with Egypt.

verb revive
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Iran and Saudi Arabia revived a security pact.

verb seal
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=&agreements
  unless: sentence^&sport
  unless: sentence^&company-words
  + Qatar sealed an accord with Egypt.
  - The border guards sealed the tunnel.

verb seal
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + A deal was sealed in Cairo for Libya.
  - The jar was sealed.

verb secure
  code: AGREE 030
  recipient: with | with@obj | from | from@obj
  if: subj@actor
  if: obj=&agreements
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  + Ethiopia secured an agreement with Somaliland.
  - Troops secured the airport.

verb seek out
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Niger sought out a compromise with Japan.

verb settle
  code: AGREE 037
  recipient: with | with@obj
  if: subj@actor
  if: obj=&disputes
  unless: sentence^&company-words
  + Chad and Libya settled their border dispute.
  - The couple settled the row over a fence.
  - Colonists settled the valley.

verb settle
  code: AGREE 030
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=text,term,wording,border,detail,date,question,issue,claim
  unless: sentence^&company-words
  unless: sentence^&court-words
  unless: sentence^&sport
  + Chile and Bolivia settled the text of the treaty.
  - The widow settled the bill.

verb settle
  code: AGREE 030
  recipient: with
  if: subj@actor
  if: on=&proposals | on=&agreements | on=date,line,figure,text,formula,wording,plan
  unless: sentence^&company-words
  unless: sentence^&sport
  + Oman and Yemen settled on a formula for the border.
  - Dust settled on the plan.

verb settle
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Chad and Libya settled the text of an accord.
  - The widow settled the bill.

verb settle
  code: AGREE 057
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: obj
  + Honduras settled with El Salvador over the islands.
  - The sediment settled with time.

verb show
  code: AGREE 030
  recipient: to | to@obj | with@obj
  if: subj@actor
  if: obj=willingness,readiness,openness
  unless: sentence^&company-words
  + North Korea showed willingness to negotiate with Japan.
  - The museum showed paintings.

verb sign off
  code: AGREE 030
  recipient: on | by@on | with@on
  if: subj@actor
  if: on=&acceptables | on=&agreements | on=package,deal,plan
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Bundestag signed off on the plan for Greece.
  - The host signed off on Friday.

verb sign up
  code: AGREE 030
  recipient: to
  if: subj@actor
  if: to=&acceptables | to=&agreements
  unless: sentence^&company-words
  + Serbia signed up to the peace plan.
  - Students signed up for a course.

verb sign up
  code: AGREE 030
  recipient: to | with
  if: subj@actor
  if: to | infinitive
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kenya signed up to the regional timetable.
  - Students signed up to the course.

verb signal
  code: AGREE 030
  recipient: to | to@obj
  if: subj@actor
  if: obj=willingness,readiness,openness
  unless: sentence^&company-words
  + Iran signalled its willingness to talk to Iraq.
  - The driver signalled left.

verb stitch together
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The Kenyan parties stitched together a deal.

verb stitch up
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + The Iraqi parties stitched up a deal.
  - The nurse stitched up a cut.

verb strengthen
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Peru strengthened a pact with Fiji.

verb strike
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=&agreements
  unless: obj^&deal-words
  unless: obj^&business-partners
  unless: with^&business-partners
  unless: sentence^&sport
  unless: sentence^&company-words
  + Nigeria struck a deal with Cameroon over Bakassi.
  - Arsenal struck a deal with the striker's agent.
  - Iran struck a convoy.

verb strike
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Chad freed the men under a bargain struck in Doha.

verb subscribe to
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Niger subscribed to the agreement with Mali.
  - The reader subscribed to a weekly.

verb swear
  code: AGREE 030
  recipient: to | to@obj
  if: subj@actor
  if: obj=allegiance,loyalty,friendship
  unless: sentence^&company-words
  + Chad's rebels have sworn allegiance to Libya.
  - The guard swore loudly at the dog.

verb team up
  code: AGREE 030
  recipient: with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: with@actor | infinitive
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Egypt teamed up with Jordan on a power link.
  - The rapper teamed up with a drummer.

verb thrash out
  code: AGREE 030
  recipient: with | with@obj
  if: subj@actor
  if: obj=&agreements
  unless: sentence^&company-words
  + Cyprus thrashed out a compromise with Greece.
  - The band thrashed out a chorus.

verb thrash out
  code: AGREE 030
  actor: by | between@obj | of@obj | poss@obj | mod@obj
  recipient: with | with@obj | between@obj | between
  if: passive
  if: obj=&agreements | obj=bargain,deal,accord,pact,truce,ceasefire,treaty,compromise,consensus,swap,exchange
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + A compromise was thrashed out in Brussels for Greece.

verb undertake
  code: AGREE 030
  recipient: to | iobj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive
  unless: infinitive=&deeds
  unless: sentence^&company-words
  + Romania undertook to respect the treaty with Hungary.
  - The builder undertook to finish by spring.

verb undertake
  code: AGREE 030
  recipient: with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive | to | with
  if: subj@actor
  if: infinitive
  unless: sentence^&company-words
  + Vienna undertook to hand over the files to Prague.
  - The firm undertook to paint the hall.

verb update
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Japan and the Philippines updated their pact.
  - The clerk updated a file.

verb voice
  code: AGREE 030
  recipient: to | to@obj | with@obj
  if: subj@actor
  if: obj=willingness,readiness
  unless: sentence^&company-words
  + Angola voiced its readiness to meet South African officials.
  - The actor voiced a cartoon.

verb volunteer
  code: AGREE 030
  recipient: for | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&aid-acts | infinitive=host,mediate
  unless: sentence^&company-words
  + Ghana volunteered to send observers to Liberia.
  - The student volunteered to clean up.

verb volunteer
  code: AGREE 030
  recipient: with | to | between | with@obj | with@infinitive | to@infinitive | obj@infinitive
  if: subj@actor
  if: infinitive
  unless: obj
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  unless: infinitive=buy,sell,acquire,purchase,merge,differ,play
  + Fiji volunteered to send soldiers to Sinai.

verb vow
  code: AGREE 030
  recipient: iobj | to | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&coop-acts
  unless: sentence^&company-words
  + Vietnam vowed to strengthen ties with Laos.
  - The couple vowed to work on their marriage.

verb vow
  code: AGREE 030
  recipient: with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive | to
  if: subj@actor
  if: infinitive=&coop-acts | obj=&support-nouns | obj=&coop-nouns | infinitive=continue,press,keep,honour,honor,respect,uphold,hold,repay,return,free,release
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: infinitive=resume
  + Manila vowed to honour the accord with the rebels.
  - The striker vowed to return.

verb vow
  code: AGREE 030
  recipient: with@infinitive | to@infinitive
  if: subj@actor
  if: infinitive=rebuild,remain,defend,protect,continue,maintain,reform,tackle,push,build,end,bring,investigate,keep,stay
  unless: sentence^&sport
  unless: sentence^&company-words
  + The new mayor vowed on Monday to rebuild the old quarter of Beirut.
  - The singer vowed a comeback.

verb win
  code: AGREE 030
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&agreements | obj=&ceasefires | obj=accord,pact,understanding,consensus,compromise,settlement,partnership,alliance
  if: with@obj | with@actor | between@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Bosnia won a pact with Belize.

verb work out
  code: AGREE 030
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&agreements
  unless: sentence^&company-words
  + Zambia worked out a compromise with Zimbabwe.
  - The president works out every morning.

verb work out
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Chad and Sudan worked out an agreement.
  - The boy worked out a sum.

verb wrap up
  code: AGREE 030
  recipient: with | with@obj | between@obj | to | on@infinitive | with@infinitive | to@infinitive | obj@infinitive | against@infinitive
  if: subj@actor | passive
  if: obj=&agreements | obj=bargain,arrangement,pact,formula,roadmap,road map,text,draft,plan,timetable,schedule,swap,exchange,concordat,entente,communique,package,ceasefire,truce
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&show-business
  + Peru and Ecuador wrapped up an accord.
  - The clerk wrapped up a gift.
