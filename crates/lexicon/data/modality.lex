# Words that say whether what they govern happened.
# `content` marks what a request, threat, offer or proposal is about: it is not coded as an event of its own.
@source compiled by the demarche authors
@licence CC0-1.0

adj able
  makes: hypothetical
  governs: infinitive
  + Iran is able to strike Israel.

adj afraid
  makes: hypothetical
  governs: clause | of
  + Kuwait was afraid of an attack by Iraq.

adj anxious
  makes: hypothetical
  governs: infinitive
  + Bonn is anxious to meet Gorbachev.

adj averse
  makes: denied
  governs: to
  + Cuba was averse to joining the pact.

adj bound
  makes: planned
  governs: infinitive
  + Poland is bound to sign the pact.

adj capable
  makes: hypothetical
  governs: of
  + North Korea is capable of attacking Japan.

adj continuing
  makes: realised
  governs: subj
  + The continuing shelling of Sarajevo was condemned.

adj determined
  makes: planned
  governs: infinitive
  + Cairo is determined to send troops to Yemen.

adj due
  makes: planned
  governs: infinitive | for | in
  + Rabin was due to meet Arafat on Monday.

adj eager
  makes: planned
  governs: infinitive
  + Tokyo is eager to sign the treaty with Moscow.

adj fearful
  makes: hypothetical
  governs: clause | of
  + Lebanon was fearful of an invasion.

adj forthcoming
  makes: planned
  governs: subj
  + The forthcoming visit of the Pope to Cuba was discussed.

adj free
  makes: hypothetical
  governs: infinitive
  + Jordan is free to sign a treaty.

adj future
  makes: planned
  governs: subj
  + A future meeting of Ethiopia and Egypt was discussed.

adj hesitant
  makes: denied
  governs: infinitive
  + India was hesitant to recognise the junta.

adj hopeful
  makes: hypothetical
  governs: clause | of
  + Rabin was hopeful of a treaty with Syria.

adj hypothetical
  makes: hypothetical
  governs: subj
  + A hypothetical invasion of Taiwan was studied.

adj imminent
  makes: planned
  governs: subj
  + An attack by Iraq on Basra was imminent.

adj impending
  makes: planned
  governs: subj
  + The impending visit of the shah to Bonn caused anger.

adj impossible
  makes: denied
  governs: infinitive | subj
  + It was impossible to meet the Libyan delegation.

adj incapable
  makes: denied
  governs: of
  + Chad was incapable of repelling Libya.

adj keen
  makes: planned
  governs: infinitive | on
  + Malta is keen to join the talks.

adj likely
  makes: hypothetical
  governs: infinitive | subj | clause
  + Syria is likely to sign the accord.

adj loath
  makes: denied
  governs: infinitive
  + Bonn was loath to condemn Moscow.

adj mock
  makes: hypothetical
  governs: subj
  + A mock attack on Taiwan was staged.

adj necessary
  makes: hypothetical
  governs: infinitive | subj
  + It is necessary to attack Mogadishu, the Kenyan minister said.

adj ongoing
  makes: realised
  governs: subj
  + The ongoing talks between the Koreas are slow.

adj optimistic
  makes: hypothetical
  governs: clause | about
  + Cairo was optimistic about a truce in Gaza.

adj pending
  makes: planned
  governs: subj
  + The release of the pilots by Syria is pending.

adj planned
  makes: planned
  governs: subj
  + The planned talks between Chad and Libya are in doubt.

adj poised
  makes: planned
  governs: infinitive | for
  + Serbia is poised to attack Gorazde.

adj possible
  makes: hypothetical
  governs: subj | infinitive
  + A possible attack on Kuwait was discussed.

adj potential
  makes: hypothetical
  governs: subj
  + A potential visit to Pyongyang was discussed.

adj powerless
  makes: denied
  governs: infinitive
  + The UN was powerless to stop the massacre.

adj prepared
  makes: planned
  governs: infinitive
  + Fiji is prepared to send troops to Sinai.

adj probable
  makes: hypothetical
  governs: subj | clause
  + It is probable that Iraq will attack.

adj proposed
  makes: planned
  governs: subj
  + The proposed summit of Arab leaders was discussed.

adj ready
  makes: planned
  governs: infinitive | for
  + Ghana is ready to send troops to Liberia.

adj recent
  makes: realised
  governs: subj
  + The recent attack by Libya on Chad was condemned.

adj reluctant
  makes: denied
  governs: infinitive
  + Canada was reluctant to send troops to Haiti.

adj resolved
  makes: planned
  governs: infinitive
  + Tripoli is resolved to leave Chad.

adj scheduled
  makes: planned
  governs: infinitive | for
  + Kerry is scheduled to meet Lavrov.

adj set
  makes: planned
  governs: infinitive
  + Erdogan is set to visit Cairo.

adj slated
  makes: planned
  governs: infinitive | for
  + The envoy is slated to visit Oman.

adj tempted
  makes: hypothetical
  governs: infinitive
  + Libya was tempted to invade Tunisia.

adj unable
  makes: denied
  governs: infinitive
  + Kenya was unable to free the hostages.

adj unlikely
  makes: hypothetical
  governs: infinitive | subj | clause
  + Iran is unlikely to release the ship.

adj unwilling
  makes: denied
  governs: infinitive
  + Iraq was unwilling to withdraw from Kuwait.

adj upcoming
  makes: planned
  governs: subj
  + The upcoming summit of the Koreas drew attention.

adj willing
  makes: planned
  governs: infinitive
  + Italy is willing to receive the Libyan envoy.

adv almost
  makes: denied
  governs: clause
  + Greece almost attacked Turkey in 1996.

adv hardly
  makes: denied
  governs: verb
  + The two armies hardly fought at all.

adv maybe
  makes: hypothetical
  governs: clause
  + Maybe Syria signed the deal.

adv nearly
  makes: denied
  governs: clause
  + Chile nearly invaded Argentina.

adv perhaps
  makes: hypothetical
  governs: clause
  + Perhaps Egypt will attack.

adv possibly
  makes: hypothetical
  governs: clause
  + Libya possibly supplied the guns.

adv potentially
  makes: hypothetical
  governs: clause
  + Iran could potentially strike Israel.

adv presumably
  makes: hypothetical
  governs: clause
  + Chad presumably released the men.

noun abandonment
  makes: denied
  governs: of
  + The abandonment of the talks with Iran was final.

noun ability
  makes: hypothetical
  governs: infinitive
  + Iraq's ability to attack Israel was in doubt.

noun absence
  makes: denied
  governs: of
  + In the absence of talks between the Koreas, trade stopped.

noun aftermath
  makes: realised
  governs: of
  + In the aftermath of the raid on Tunis, envoys met.

noun agenda
  makes: planned
  governs: for
  + The agenda for talks with Iran was set.

noun agreement
  makes: planned
  governs: infinitive | on
  + The agreement to free the hostages pleased Bonn.

noun alternative
  makes: hypothetical
  governs: to
  + The alternative to war with Iran was talks.

noun appeal
  makes: content
  governs: for | infinitive
  + An appeal for a ceasefire in Gaza was made.

noun arrangement
  makes: planned
  governs: for
  + Arrangements for a visit to Moscow were made.

noun attempt
  makes: hypothetical
  governs: infinitive | at | on
  + An attempt to free the hostages was made by Carter.

noun authorisation
  makes: planned
  governs: infinitive | of | for
  + The authorisation of strikes on Libya passed.

noun authorization
  makes: planned
  governs: infinitive | of | for
  + The authorization of strikes on Libya passed.

noun battle
  makes: content
  governs: infinitive
  + The battle to free the city went on.

noun beginning
  makes: realised
  governs: of
  + The beginning of the withdrawal of Cuban troops was marked.

noun bid
  makes: content
  governs: infinitive | for
  + Georgia made a bid to join NATO.

noun call
  makes: content
  governs: for | infinitive | on
  + Calls for the release of Mandela grew.

noun campaign
  makes: content
  governs: infinitive
  + The campaign to free the hostages went on in Paris.

noun cancellation
  makes: denied
  governs: of
  + The cancellation of the visit to Ankara was a blow.

noun capability
  makes: hypothetical
  governs: infinitive
  + Iran's capability to strike Israel was studied.

noun capacity
  makes: hypothetical
  governs: infinitive
  + Libya's capacity to attack Egypt was weighed.

noun case
  makes: hypothetical
  governs: of
  + In case of an invasion by Iraq, troops would land.

noun chance
  makes: hypothetical
  governs: of | for | infinitive
  + The chance of a meeting of Reagan and Andropov was slim.

noun collapse
  makes: denied
  governs: of
  + The collapse of the talks left Angola without a truce.

noun completion
  makes: realised
  governs: of
  + The completion of the withdrawal by Vietnam was verified.

noun concern
  makes: hypothetical
  governs: clause
  + Concern that Israel might attack grew.

noun conclusion
  makes: realised
  governs: of
  + At the conclusion of the talks, Egypt and Israel parted.

noun condition
  makes: hypothetical
  governs: for | of
  + The condition for talks with Israel was met.

noun condition
  makes: content
  governs: clause
  + The condition that Syria withdraw was set by Israel.

noun confirmation
  makes: realised
  governs: of | clause
  + The confirmation of the release by Iran came late.

noun conspiracy
  makes: planned
  governs: infinitive
  + A conspiracy to kill the Saudi envoy was found.

noun continuation
  makes: realised
  governs: of
  + The continuation of the shelling by Serbia angered Bonn.

noun danger
  makes: hypothetical
  governs: of
  + The danger of an attack on Kuwait passed.

noun date
  makes: planned
  governs: for
  + Cairo set a date for talks with Libya.

noun deal
  makes: planned
  governs: infinitive | on | for
  + The deal to exchange prisoners with Iran was signed.

noun decision
  makes: planned
  governs: infinitive | on
  + Bonn's decision to send tanks pleased Kyiv.

noun delay
  makes: planned
  governs: in | of
  + A delay in the release of the captives by Iraq was feared.

noun demand
  makes: content
  governs: for | infinitive | clause
  + Iran's demand for the return of the shah was refused.

noun denial
  makes: denied
  governs: of | clause
  + Libya's denial of the bombing was brief.

noun desire
  makes: hypothetical
  governs: infinitive | for
  + Japan's desire to sign was clear.

noun drive
  makes: content
  governs: infinitive | for
  + A drive to disarm the militia was begun by Beirut.

noun effort
  makes: content
  governs: infinitive | at
  + Efforts to end the war in Chad went on.

noun end
  makes: realised
  governs: of
  + At the end of a visit to Tokyo, Ford spoke.

noun eve
  makes: planned
  governs: of
  + On the eve of a visit to China, Nixon spoke.

noun event
  makes: hypothetical
  governs: of
  + In the event of an attack by China, the fleet will sail.

noun expectation
  makes: hypothetical
  governs: of | clause
  + Expectations of a deal with Iran rose.

noun failure
  makes: denied
  governs: infinitive | of | in
  + Iran's failure to release the hostages angered Carter.

noun fear
  makes: hypothetical
  governs: of | clause
  + Fears of an attack by Syria grew.

noun goal
  makes: content
  governs: infinitive | of
  + The goal of ending the blockade was far off.

noun halt
  makes: content
  governs: to
  + France wants a halt to the shelling.

noun hope
  makes: hypothetical
  governs: of | for | clause
  + Hopes of a truce in Lebanon rose.

noun idea
  makes: content
  governs: of | for
  + The idea of a summit came from Bonn.

noun inability
  makes: denied
  governs: infinitive
  + The inability of the OAU to send troops was plain.

noun initiative
  makes: content
  governs: for | infinitive
  + The initiative for a truce came from Rabat.

noun insistence
  makes: content
  governs: on | clause
  + Israel's insistence on a withdrawal by Syria was firm.

noun intent
  makes: planned
  governs: infinitive | of
  + China stated its intent to join the talks.

noun intention
  makes: planned
  governs: infinitive | of
  + Spain stated its intention to withdraw from Iraq.

noun invitation
  makes: content
  governs: infinitive | to
  + An invitation to visit Moscow was sent.

noun lack
  makes: denied
  governs: of
  + The lack of support from France hurt Chad.

noun likelihood
  makes: hypothetical
  governs: of
  + The likelihood of an invasion by Libya fell.

noun mission
  makes: content
  governs: infinitive
  + The mission to free the hostages failed.

noun need
  makes: hypothetical
  governs: infinitive | for
  + The need for a truce in Bosnia was stressed.

noun objective
  makes: content
  governs: infinitive | of
  + The objective of lifting the siege was far off.

noun obstacle
  makes: hypothetical
  governs: to
  + The obstacle to a treaty with Japan remained.

noun offer
  makes: content
  governs: infinitive | of | for
  + An offer of talks was made by Oman.

noun opportunity
  makes: hypothetical
  governs: infinitive | for
  + Bonn saw an opportunity to meet Brezhnev.

noun option
  makes: hypothetical
  governs: of
  + The option of a blockade of Cuba was weighed.

noun order
  makes: planned
  governs: infinitive
  + The order to withdraw from Sinai was given.

noun permission
  makes: hypothetical
  governs: infinitive
  + Permission to visit Tibet was sought by envoys of the UN.

noun petition
  makes: content
  governs: for | infinitive
  + A petition for the release of Sakharov was sent.

noun plan
  makes: planned
  governs: infinitive | for | of
  + Kenya announced plans to close the camp.

noun plea
  makes: content
  governs: for | infinitive
  + A plea for aid was sent to Oslo.

noun pledge
  makes: planned
  governs: infinitive | of
  + A pledge to send aid to Mali came from Oslo.

noun plot
  makes: planned
  governs: infinitive
  + A plot to bomb the Israeli embassy was found.

noun possibility
  makes: hypothetical
  governs: of | clause
  + The possibility of an attack by Iraq was discussed.

noun postponement
  makes: planned
  governs: of
  + The postponement of the visit to Cuba was announced.

noun precondition
  makes: hypothetical
  governs: for | of
  + The precondition for a visit to Havana was dropped.

noun prelude
  makes: hypothetical
  governs: to
  + The shelling was a prelude to an attack on Hue.

noun preparation
  makes: planned
  governs: for | infinitive | of
  + Preparations for a summit of African leaders began.

noun pressure
  makes: content
  governs: infinitive | for | on
  + Pressure to release the hostages grew.

noun probability
  makes: hypothetical
  governs: of
  + The probability of an attack by Serbia was high.

noun promise
  makes: planned
  governs: infinitive | of
  + A promise to withdraw was made by Hanoi.

noun proponent
  makes: hypothetical
  governs: of
  + A proponent of an invasion of Cuba resigned.

noun proposal
  makes: content
  governs: for | infinitive | of | clause
  + A proposal for an exchange of envoys was made by Cairo.

noun prospect
  makes: hypothetical
  governs: of | for
  + The prospect of talks between the Koreas grew.

noun purpose
  makes: content
  governs: infinitive | of
  + The purpose of lifting the siege was plain.

noun push
  makes: hypothetical
  governs: infinitive | for
  + A push to free the captives was made by Oslo.

noun quest
  makes: content
  governs: infinitive | for
  + The quest to end the war went on.

noun readiness
  makes: hypothetical
  governs: infinitive
  + Iraq's readiness to withdraw was doubted.

noun recommendation
  makes: content
  governs: infinitive | of | clause
  + The recommendation to send troops was made by the UN.

noun refusal
  makes: denied
  governs: infinitive
  + Syria's refusal to meet Israel was expected.

noun reluctance
  makes: denied
  governs: infinitive
  + Japan's reluctance to sign worried Washington.

noun report
  makes: realised
  governs: of
  + Reports of an attack by Libya reached Paris.

noun request
  makes: content
  governs: for | infinitive
  + A request for the extradition of the banker was sent to Bonn.

noun resolution
  makes: content
  governs: infinitive | clause
  + A UN resolution demanding that Iraq withdraw was adopted.

noun resumption
  makes: realised
  governs: of
  + The resumption of talks between Mali and the rebels pleased Paris.

noun right
  makes: hypothetical
  governs: infinitive
  + Egypt's right to close the strait was disputed.

noun risk
  makes: hypothetical
  governs: of
  + The risk of a clash between Chad and Libya grew.

noun rumor
  makes: hypothetical
  governs: of | about
  + Rumors of a coup in Sudan spread.

noun rumour
  makes: hypothetical
  governs: of | about
  + Rumours of a coup in Sudan spread.

noun scenario
  makes: hypothetical
  governs: of
  + The scenario of an invasion of Taiwan was played.

noun schedule
  makes: planned
  governs: for
  + The schedule for the withdrawal of Cuban troops was set.

noun series
  makes: realised
  governs: of
  + A series of attacks by Iraq followed.

noun simulation
  makes: hypothetical
  governs: of
  + A simulation of an attack on Seoul was run.

noun speculation
  makes: hypothetical
  governs: about | clause
  + Speculation about a visit to Peking grew.

noun start
  makes: realised
  governs: of
  + The start of talks between Chad and Libya was calm.

noun step
  makes: hypothetical
  governs: toward | towards
  + It was a step towards a truce in Yemen.

noun struggle
  makes: content
  governs: infinitive
  + The struggle to end the war went on.

noun success
  makes: realised
  governs: in
  + Oslo's success in freeing the hostages was praised.

noun suggestion
  makes: content
  governs: of | clause
  + The suggestion of talks came from Oman.

noun threat
  makes: content
  governs: infinitive | of | clause
  + A threat to invade Kuwait was made by Iraq.

noun timetable
  makes: planned
  governs: for | of
  + The timetable for the withdrawal from Namibia was published.

noun ultimatum
  makes: content
  governs: infinitive | clause
  + The ultimatum to leave Sarajevo was sent by NATO.

noun unwillingness
  makes: denied
  governs: infinitive
  + Serbia's unwillingness to withdraw was noted.

noun vow
  makes: planned
  governs: infinitive | of
  + A vow to retaliate was made by Iran.

noun wake
  makes: realised
  governs: of
  + In the wake of the attack by Iraq, oil rose.

noun warning
  makes: content
  governs: of | infinitive | against | clause
  + A warning of an attack was issued by Kyiv.

noun wave
  makes: realised
  governs: of
  + A wave of arrests in Chile followed.

noun willingness
  makes: hypothetical
  governs: infinitive
  + Cuba's willingness to release the men was noted.

noun wish
  makes: hypothetical
  governs: infinitive | for
  + Bonn's wish to meet Honecker was known.

noun worry
  makes: hypothetical
  governs: clause
  + Worries that Russia would invade grew.

verb abandon
  makes: denied
  governs: obj
  + Argentina abandoned the invasion.

verb abort
  makes: denied
  governs: obj
  + Israel aborted the raid on Tunis.

verb abstain
  makes: denied
  governs: from
  + China abstained from supporting the text.

verb acknowledge
  makes: realised
  governs: clause | obj
  + Libya acknowledged the attack on Chad.

verb adjourn
  makes: planned
  governs: obj | until
  + The talks between Chad and Libya were adjourned until May.

verb admit
  makes: realised
  governs: clause | obj | to
  + Iran admitted shelling the ship.

verb advise
  makes: content
  governs: infinitive | against
  + Britain advised Jordan to withdraw.

verb advocate
  makes: content
  governs: obj | infinitive
  + Zambia advocated sanctions against Rhodesia.

verb agree
  makes: planned
  governs: infinitive | on | to
  + Russia and Ukraine agreed to swap prisoners.

verb aim
  makes: planned
  governs: infinitive | at
  + Vietnam aims to sign the accord.

verb announce
  makes: planned
  governs: infinitive
  + Australia announced it would withdraw from Vietnam.

verb announce
  makes: realised
  governs: obj
  + Syria announced the release of two Israelis.

verb anticipate
  makes: hypothetical
  governs: obj | clause
  + Jordan anticipates an attack by Israel.

verb appeal
  makes: content
  governs: for | infinitive
  + Mali appealed for an end to the fighting.

verb arrange
  makes: planned
  governs: obj | infinitive
  + Oman arranged a meeting of Iran and Iraq.

verb ask
  makes: content
  governs: infinitive | for
  + Chad asked France to send troops.

verb aspire
  makes: hypothetical
  governs: infinitive | to
  + Georgia aspires to join NATO.

verb assign
  makes: planned
  governs: infinitive
  + The UN assigned observers to visit the camp.

verb attempt
  makes: hypothetical
  governs: infinitive
  + Exiles attempted to invade Cuba.

verb authorise
  makes: planned
  governs: obj | infinitive
  + Congress authorised the use of force against Iraq.

verb authorize
  makes: planned
  governs: obj | infinitive
  + Congress authorized the use of force against Iraq.

verb avert
  makes: denied
  governs: obj
  + Sudan averted a clash with Ethiopia.

verb avoid
  makes: denied
  governs: obj | clause | infinitive
  + Greece avoided war with Turkey.

verb await
  makes: planned
  governs: obj
  + Lebanon awaits a visit by the French minister.

verb balk
  makes: denied
  governs: at
  + Poland balked at signing the pact.

verb ban
  makes: denied
  governs: from
  + Iraq banned the inspectors from entering the plant.

verb bar
  makes: denied
  governs: from
  + Egypt barred the envoys from visiting Gaza.

verb baulk
  makes: denied
  governs: at
  + Kuwait baulked at sending troops.

verb beg
  makes: content
  governs: for | infinitive
  + Ethiopia begged Italy to release the ship.

verb begin
  makes: realised
  governs: infinitive
  + Israel began to withdraw from Sinai.

verb block
  makes: denied
  governs: obj
  + Russia blocked the evacuation of the town.

verb book
  makes: planned
  governs: obj
  + Cairo booked talks with Khartoum.

verb brace
  makes: planned
  governs: for
  + Kyiv braced for an attack by Russia.

verb call
  makes: content
  governs: for | infinitive
  + The Pope called for a ceasefire in Lebanon.

verb call off
  makes: denied
  governs: obj
  + India called off talks with Pakistan.

verb campaign
  makes: content
  governs: for | infinitive
  + Amnesty International campaigned for the release of Mandela.

verb cancel
  makes: denied
  governs: obj
  + Trump cancelled a meeting with Kim.

verb caution
  makes: content
  governs: against | infinitive | clause
  + Egypt cautioned Israel against an attack on Gaza.

verb challenge
  makes: content
  governs: infinitive
  + Cuba challenged Reagan to lift the embargo.

verb champion
  makes: content
  governs: obj
  + Ghana championed the release of Mandela.

verb choose
  makes: planned
  governs: infinitive
  + Malawi chose to recognise Taiwan.

verb clamor
  makes: content
  governs: for | infinitive
  + Exiles clamored for an invasion of Haiti.

verb clamour
  makes: content
  governs: for | infinitive
  + Exiles clamoured for an invasion of Haiti.

verb command
  makes: content
  governs: infinitive
  + The council commanded Serbia to withdraw.

verb commit
  makes: planned
  governs: infinitive | to
  + Canada committed to sending troops to Mali.

verb confirm
  makes: realised
  governs: clause | obj
  + Cairo confirmed the release of the pilots.

verb consent
  makes: planned
  governs: infinitive | to
  + Morocco consented to release the fishermen.

verb consider
  makes: hypothetical
  governs: obj | clause | infinitive
  + Paris considered sending troops to Zaire.

verb conspire
  makes: planned
  governs: infinitive
  + Officers conspired to kill the king of Jordan.

verb contemplate
  makes: hypothetical
  governs: obj | clause | infinitive
  + Britain contemplated invading Egypt.

verb continue
  makes: realised
  governs: infinitive | with
  + Serbia continued to shell Sarajevo.

verb dare
  makes: content
  governs: infinitive
  + Amin dared Britain to invade.

verb dare
  makes: realised
  governs: clause
  + Few dared condemn Amin.

verb debate
  makes: hypothetical
  governs: obj | clause | infinitive
  + The Senate debated sending arms to Greece.

verb decide
  makes: planned
  governs: infinitive | on
  + Bonn decided to expel the attaché.

verb decline
  makes: denied
  governs: infinitive
  + Norway declined to sign the treaty.

verb defer
  makes: planned
  governs: obj | clause | infinitive
  + Spain deferred the release of the sailors.

verb delay
  makes: planned
  governs: obj | clause | infinitive
  + Hungary delayed ratifying the accord with Sweden.

verb demand
  makes: content
  governs: obj | infinitive | clause
  + Turkey demanded the release of its consul.

verb deny
  makes: denied
  governs: infinitive | clause
  + Libya denied shelling the border post.

verb depend
  makes: hypothetical
  governs: on
  + A visit to Moscow depends on talks with Kohl.

verb desire
  makes: hypothetical
  governs: infinitive | obj
  + Tokyo desires a treaty with Moscow.

verb desist
  makes: denied
  governs: from
  + Serbia desisted from shelling Sarajevo.

verb deter
  makes: denied
  governs: from | obj
  + The fleet deterred China from invading Taiwan.

verb determine
  makes: planned
  governs: infinitive
  + Hungary determined to leave the pact.

verb discourage
  makes: denied
  governs: from
  + Moscow discouraged Hanoi from signing.

verb discuss
  makes: hypothetical
  governs: infinitive
  + Poland discussed sending troops to Kosovo.

verb dissuade
  makes: denied
  governs: from
  + Carter dissuaded Israel from striking Lebanon.

verb doubt
  makes: hypothetical
  governs: clause | obj
  + Bonn doubts that Syria will withdraw.

verb draft
  makes: planned
  governs: obj
  + Prague drafted a treaty with Bonn.

verb dread
  makes: hypothetical
  governs: obj
  + Lebanon dreads an invasion by Israel.

verb elect
  makes: planned
  governs: infinitive
  + Fiji elected to send troops.

verb empower
  makes: hypothetical
  governs: infinitive
  + The law empowers Bonn to expel spies.

verb enable
  makes: hypothetical
  governs: infinitive | obj
  + The bridge enables Russia to send troops.

verb encourage
  makes: content
  governs: infinitive
  + Bonn encouraged Prague to sign.

verb endeavor
  makes: hypothetical
  governs: infinitive
  + Rome endeavored to free the hostages.

verb endeavour
  makes: hypothetical
  governs: infinitive
  + Rome endeavoured to free the hostages.

verb entitle
  makes: hypothetical
  governs: infinitive
  + The accord entitles Chile to use the port.

verb envisage
  makes: hypothetical
  governs: obj | clause | infinitive
  + The plan envisages a withdrawal from Angola.

verb envision
  makes: hypothetical
  governs: obj | clause | infinitive
  + The plan envisions the release of prisoners by Mali.

verb escape
  makes: denied
  governs: obj | infinitive
  + Amin escaped an attack by exiles.

verb exhort
  makes: content
  governs: infinitive
  + Castro exhorted Panama to resist.

verb expect
  makes: planned
  governs: infinitive
  + Blinken is expected to visit Israel.

verb explore
  makes: hypothetical
  governs: obj
  + Bonn explored a meeting with Honecker.

verb fail
  makes: denied
  governs: infinitive
  + The sides failed to agree on a truce.

verb fail
  makes: denied
  governs: in
  + Chad failed in its attempt to take Faya.

verb fall short
  makes: denied
  governs: of
  + The text fell short of condemning Israel.

verb fall through
  makes: denied
  governs: subj
  + The exchange between Russia and Ukraine fell through.

verb favor
  makes: hypothetical
  governs: infinitive | obj
  + Malta favors a truce in Libya.

verb favour
  makes: hypothetical
  governs: infinitive | obj
  + Malta favours a truce in Libya.

verb fear
  makes: hypothetical
  governs: obj | clause
  + Kuwait feared an attack by Iraq.

verb float
  makes: content
  governs: obj
  + Tokyo floated an exchange of envoys.

verb foil
  makes: denied
  governs: obj
  + Police in Kenya foiled an attack on the embassy.

verb forbid
  makes: denied
  governs: infinitive | obj
  + The treaty forbids Japan to send troops.

verb forecast
  makes: hypothetical
  governs: obj | clause
  + The Greek minister forecast an agreement with Turkey.

verb forego
  makes: denied
  governs: obj | infinitive
  + Peru chose to forego talks with Chile.

verb foresee
  makes: hypothetical
  governs: obj | infinitive
  + The accord foresees an exchange of prisoners.

verb forestall
  makes: denied
  governs: obj
  + Paris forestalled a coup in Gabon.

verb forget
  makes: denied
  governs: infinitive
  + Ghana forgot to sign the protocol.

verb forgo
  makes: denied
  governs: obj | infinitive
  + Spain forwent a visit to Gibraltar.

verb founder
  makes: denied
  governs: subj
  + A meeting between Begin and Sadat foundered.

verb gear up
  makes: planned
  governs: infinitive | for
  + Iraq geared up for an attack on Basra.

verb get ready
  makes: planned
  governs: infinitive | for
  + Syria got ready to attack the rebels.

verb go on
  makes: realised
  governs: infinitive | clause
  + Mao went on to meet Nixon.

verb guarantee
  makes: planned
  governs: infinitive
  + Moscow guaranteed to deliver the gas.

verb hesitate
  makes: denied
  governs: infinitive
  + Spain hesitated to recognise the junta.

verb hinge
  makes: hypothetical
  governs: on
  + The release hinges on talks with Iran.

verb hope
  makes: hypothetical
  governs: infinitive | for | clause
  + Bonn hopes to sign a treaty with Prague.

verb imagine
  makes: hypothetical
  governs: clause | obj | infinitive
  + Few imagined that Egypt would attack.

verb implore
  makes: content
  governs: infinitive
  + Poland implored France to attack.

verb insist
  makes: content
  governs: on
  + Cairo insisted on the withdrawal of Israeli troops.

verb instruct
  makes: planned
  governs: infinitive
  + Sadat instructed the army to withdraw.

verb intend
  makes: planned
  governs: infinitive
  + Norway intends to recognise Palestine.

verb invite
  makes: hypothetical
  governs: infinitive | to
  + Sadat was invited to visit Israel.

verb keep
  makes: realised
  governs: clause
  + Iraq kept firing on the town.

verb keep on
  makes: realised
  governs: clause
  + Libya kept on shelling the post.

verb know
  makes: realised
  governs: clause
  + Bonn knew that Prague had signed.

verb lack
  makes: denied
  governs: obj
  + The plan lacks the support of Egypt.

verb learn
  makes: realised
  governs: clause
  + Paris learned that Libya had attacked.

verb lobby
  makes: content
  governs: for | infinitive
  + Exiles lobbied for sanctions against Cuba.

verb long
  makes: hypothetical
  governs: infinitive | for
  + The exiles long to return to Chile.

verb look forward
  makes: planned
  governs: to
  + Japan looks forward to a visit by the Pope.

verb manage
  makes: realised
  governs: infinitive
  + Norway managed to bring the sides together.

verb mandate
  makes: planned
  governs: infinitive
  + The council mandated the force to protect Goma.

verb moot
  makes: content
  governs: obj
  + A visit by Nehru was mooted.

verb move
  makes: planned
  governs: infinitive
  + Congress moved to ban arms sales to Turkey.

verb mull
  makes: hypothetical
  governs: obj | clause | infinitive
  + Tokyo is mulling sanctions against Burma.

verb need
  makes: hypothetical
  governs: infinitive
  + Chad needs to sign the accord.

verb neglect
  makes: denied
  governs: infinitive
  + Albania neglected to ratify the accord.

verb negotiate
  makes: hypothetical
  governs: obj | over | on
  + Syria negotiated the release of the captives with Israel.

verb offer
  makes: content
  governs: infinitive | obj
  + Oman offered to mediate between Iran and Iraq.

verb omit
  makes: denied
  governs: infinitive
  + Zaire omitted to pay its dues to the UN.

verb oppose
  makes: hypothetical
  governs: infinitive | obj
  + Norway opposes an attack on Iran.

verb opt
  makes: planned
  governs: infinitive | for
  + Denmark opted to send frigates.

verb order
  makes: planned
  governs: infinitive | obj
  + Yeltsin ordered troops to leave Chechnya.

verb organise
  makes: planned
  governs: obj
  + Kenya is organising talks between the Somali factions.

verb organize
  makes: planned
  governs: obj
  + Kenya is organizing talks between the Somali factions.

verb petition
  makes: content
  governs: for | infinitive
  + Palau petitioned the UN to send observers.

verb plan
  makes: planned
  governs: infinitive | obj
  + Egypt plans to send an envoy to Libya.

verb plead
  makes: content
  governs: for | infinitive
  + Bosnia pleaded for an airlift of food.

verb pledge
  makes: planned
  governs: infinitive | obj
  + Norway pledged to send grain to Mali.

verb plot
  makes: planned
  governs: obj | infinitive
  + Exiles plotted to attack Libya.

verb ponder
  makes: hypothetical
  governs: obj | clause | infinitive
  + Ottawa pondered a visit to Cuba.

verb postpone
  makes: planned
  governs: obj | until | to | infinitive
  + Ankara postponed the visit to Athens.

verb preclude
  makes: denied
  governs: obj | infinitive
  + The snow precluded an attack on the pass.

verb predict
  makes: hypothetical
  governs: obj | clause
  + Amin predicted an invasion by Tanzania.

verb prefer
  makes: hypothetical
  governs: infinitive | obj
  + Oman prefers to mediate quietly.

verb prepare
  makes: planned
  governs: infinitive | for | obj
  + NATO is preparing to withdraw from the valley.

verb press
  makes: content
  governs: for | infinitive
  + Bonn pressed Hanoi to free the monk.

verb pressure
  makes: content
  governs: infinitive | into
  + Washington pressured Israel to withdraw.

verb prevent
  makes: denied
  governs: obj | from | clause
  + The UN force prevented an attack on the town.

verb proceed
  makes: realised
  governs: infinitive | with
  + Turkey proceeded to invade Cyprus.

verb prohibit
  makes: denied
  governs: from | obj
  + The accord prohibits Syria from deploying missiles.

verb promise
  makes: planned
  governs: infinitive | obj
  + France promised to send Chad radar.

verb prompt
  makes: content
  governs: infinitive
  + London prompted Dublin to sign.

verb propose
  makes: content
  governs: obj | infinitive | clause
  + Sweden proposed an exchange of prisoners.

verb push
  makes: content
  governs: for | infinitive
  + Rome pushed for the release of the aid worker.

verb put off
  makes: planned
  governs: obj | clause | infinitive
  + Britain put off a meeting with Ireland.

verb recall
  makes: realised
  governs: clause | obj
  + Tito recalled meeting Stalin.

verb recommend
  makes: content
  governs: obj | clause | infinitive
  + The UN recommended the withdrawal of troops.

verb refrain
  makes: denied
  governs: from
  + Turkey refrained from attacking the Kurds.

verb refuse
  makes: denied
  governs: infinitive
  + Iran refused to release the pilots.

verb rehearse
  makes: hypothetical
  governs: obj
  + Taiwan rehearsed the defence against an invasion.

verb reject
  makes: denied
  governs: infinitive
  + Latvia rejected sending troops to Chad.

verb remember
  makes: realised
  governs: clause
  + Kissinger remembered meeting Mao.

verb report
  makes: realised
  governs: clause | obj
  + Kyiv reported an attack on Odesa.

verb request
  makes: content
  governs: obj | infinitive | clause
  + Ukraine requested the delivery of tanks.

verb require
  makes: hypothetical
  governs: obj
  + The plan requires a withdrawal by Ethiopia.

verb reschedule
  makes: planned
  governs: obj | for
  + Italy rescheduled the visit to Tripoli for June.

verb resist
  makes: denied
  governs: obj | clause | infinitive
  + Sweden resisted joining NATO.

verb resolve
  makes: planned
  governs: infinitive
  + The OAU resolved to send observers.

verb resume
  makes: realised
  governs: infinitive | clause
  + Israel resumed shelling the port of Tyre.

verb reveal
  makes: realised
  governs: clause | obj
  + Moscow revealed the release of the spies.

verb risk
  makes: hypothetical
  governs: obj | clause | infinitive
  + Libya risked war with Egypt.

verb rule out
  makes: denied
  governs: obj | infinitive
  + Bonn ruled out a meeting with Honecker.

verb rumor
  makes: hypothetical
  governs: infinitive
  + Mao was rumored to have met Kim.

verb rumour
  makes: hypothetical
  governs: infinitive
  + Mao was rumoured to have met Kim.

verb schedule
  makes: planned
  governs: obj | infinitive | for
  + A summit between Laos and Thailand is scheduled for May.

verb scrap
  makes: denied
  governs: obj
  + Kenya scrapped the exchange with Uganda.

verb seek
  makes: hypothetical
  governs: infinitive | obj
  + Turkey sought to attack the camps.

verb set
  makes: planned
  governs: infinitive | for | obj
  + Poland set a meeting with Belarus for March.

verb shelve
  makes: denied
  governs: obj
  + Malta shelved the accord with Libya.

verb show
  makes: realised
  governs: clause
  + Photographs showed that Iraq had withdrawn.

verb shun
  makes: denied
  governs: obj
  + Hamas shunned talks with Fatah.

verb simulate
  makes: hypothetical
  governs: obj
  + The exercise simulated an attack by China.

verb slate
  makes: planned
  governs: for | infinitive
  + The visit to Seoul is slated for May.

verb speculate
  makes: hypothetical
  governs: clause | about
  + Papers speculated that Tito would visit Peking.

verb start
  makes: realised
  governs: infinitive
  + Cuba started to withdraw from Angola.

verb stipulate
  makes: content
  governs: clause | obj
  + The accord stipulates that Syria withdraw.

verb stop
  makes: denied
  governs: from
  + Syria stopped the militia from shelling the camp.

verb stop short
  makes: denied
  governs: of
  + Britain stopped short of recognising the rebels.

verb strive
  makes: hypothetical
  governs: infinitive | for
  + Sweden strove to reconcile the parties.

verb struggle
  makes: hypothetical
  governs: infinitive
  + The UN struggled to send relief to Biafra.

verb succeed
  makes: realised
  governs: in
  + Rome succeeded in freeing the hostages.

verb suggest
  makes: content
  governs: obj | clause | infinitive
  + Oman suggested a truce in Yemen.

verb suppose
  makes: hypothetical
  governs: clause | infinitive
  + Iran is supposed to release the ship.

verb suspect
  makes: hypothetical
  governs: clause
  + Seoul suspects that the North is preparing an attack.

verb swear
  makes: planned
  governs: infinitive
  + Hezbollah swore to retaliate.

verb tell
  makes: content
  governs: infinitive
  + The UN told Iraq to withdraw.

verb tempt
  makes: hypothetical
  governs: infinitive
  + Libya was tempted to intervene in Chad.

verb threaten
  makes: content
  governs: infinitive | with | obj | clause
  + Iran threatened to close the strait.

verb thwart
  makes: denied
  governs: obj
  + Kuwait thwarted a raid by Iraqi agents.

verb try
  makes: hypothetical
  governs: infinitive | obj
  + Chad tried to retake the town.

verb undertake
  makes: planned
  governs: infinitive
  + Syria undertook to withdraw.

verb urge
  makes: content
  governs: obj | infinitive | clause
  + Norway urged Sudan to free the prisoners.

verb volunteer
  makes: planned
  governs: infinitive
  + Fiji volunteered to send troops.

verb vow
  makes: planned
  governs: infinitive
  + Turkey vowed to send its ships to Libya.

verb want
  makes: hypothetical
  governs: infinitive | obj
  + Libya wants to meet the French minister.

verb warn
  makes: hypothetical
  governs: clause | of | about
  + Kyiv warned that Russia could attack.

verb warn
  makes: content
  governs: against | infinitive
  + China warned Taiwan against a visit to Tokyo.

verb weigh
  makes: hypothetical
  governs: obj | clause | infinitive
  + Washington weighed sanctions on Iran.

verb wish
  makes: hypothetical
  governs: infinitive | for | clause
  + Fiji wished to join the talks.

verb witness
  makes: realised
  governs: obj | clause
  + The UN witnessed the exchange of prisoners.

verb work
  makes: hypothetical
  governs: toward | towards | on
  + Egypt is working towards a truce in Gaza.

verb worry
  makes: hypothetical
  governs: clause | about
  + Poland worries that Russia may attack.
