# SANCTION: sanctions imposed, relations and aid reduced, diplomats expelled, convictions.
@source compiled by the demarche authors
@licence CC0-1.0

verb abandon
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Russia abandoned its treaty with Finland.

verb abandon
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Belize abandoned cooperation with Iran.

verb abrogate
  code: SANCTION 160 withdraw
  recipient: with@obj | with
  if: obj=&pact
  + Egypt abrogated its treaty with the Soviet Union.
  - The court abrogated the rule.

noun abrogation
  code: SANCTION 160
  actor: by | poss | mod | from | light | of
  recipient: on | against | of | with | from | to
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor | against@actor | on@actor | with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Pakistan's abrogation of the pact with India followed.

verb add
  code: SANCTION 163
  recipient: obj
  if: to=blacklist,sanctions list,list | to@obj=blacklist,sanctions list,list
  if: sentence^sanction,blacklist
  unless: sentence^&sporting
  + The European Union added two Belarusian generals to its sanctions list.
  - The chef added salt to the soup.

verb adopt
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against
  if: obj=sanction,embargo,arms embargo
  + The Security Council has adopted sanctions against North Korea.
  - The couple adopted a child.

verb announce
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against
  if: obj=&sanction-noun
  if: subj@actor
  unless: obj=boycott,cut
  + Canada announced sanctions against Myanmar's generals.
  - The league announced a boycott.

verb annul
  code: SANCTION 160 withdraw
  recipient: with@obj | with
  if: obj=&pact
  if: subj@actor
  + Somalia annulled its port agreement with the United Arab Emirates.
  - The judge annulled the marriage.

verb apply
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Australia applied sanctions against Fiji.

verb approve
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + The UN approved sanctions against Libya.

verb authorise
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + The council authorised sanctions against Mali.

verb ban
  code: SANCTION 163
  recipient: from@obj | of@obj | mod@obj | to@obj | from | to
  if: obj=import,export,flight,trade,sale,investment,oil import,arms sale,shipment,airline,transaction
  if: subj@actor | passive
  unless: obj=ivory,tobacco
  + India banned imports from Pakistan.
  - The council banned the sale of fireworks.

verb banish
  code: SANCTION 166 expel
  recipient: obj | of@obj | mod@obj | from
  if: subj@actor | passive
  if: obj=&diplomat | obj=diplomat,ambassador,envoy,attache,peacekeeper,inspector,observer,consul,official,aid worker,agency,coordinator,rapporteur,delegation,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=official
  + Bolivia banished the American ambassador.

verb bar
  code: SANCTION 163
  recipient: obj | poss@obj | of@obj | mod@obj
  if: from=territory,soil,travel,market,airspace,entry,country | from@obj=territory,soil,travel,market,airspace,entry,country
  if: from | from@obj
  if: subj@actor
  if: obj
  unless: sentence^&sporting
  + Canada barred two Haitian senators from its soil.
  - The club barred fans from its stand during the football season.

verb bar
  code: SANCTION 163
  recipient: obj | mod@obj | of@obj | from@obj
  if: obj=company,shipper,insurer,bank,firm,airline,import,export,produce,good,product,vessel,tanker,oil,coal,fish,beef
  if: subj@actor | by@actor
  unless: sentence^&sporting | sentence^&consumer | subj=court,judge,association,company
  + Japan barred Russian banks.
  - The shop barred products with nuts.

verb blacklist
  code: SANCTION 163
  recipient: obj
  if: subj@actor
  unless: sentence^&sporting
  + The United States blacklisted Iran's central bank.

noun blacklisting
  code: SANCTION 160
  actor: by | poss | mod | from | light | of
  recipient: on | against | of | with | from | to
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor | against@actor | on@actor | with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Washington's blacklisting of a Syrian minister followed.

verb block
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + The United States blocked a loan to Zimbabwe.

verb boot out
  code: SANCTION 166 expel
  recipient: obj | of@obj | mod@obj | from
  if: subj@actor | passive
  if: obj=&diplomat | obj=diplomat,ambassador,envoy,attache,peacekeeper,inspector,observer,consul,official,aid worker,agency,coordinator,rapporteur,delegation,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=official
  + Mali booted out the French ambassador.

verb boycott
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + Saudi Arabia boycotted imports from Lebanon.

noun break
  code: SANCTION 161 discontinue
  actor: by | poss | between@in | between
  recipient: with | between | with@in | between@in
  if: in=relation,relations,tie | mod=diplomatic
  + The break in relations between Senegal and Mauritania continued on Monday.
  - The workers took a break.

verb break
  code: SANCTION 161 discontinue
  recipient: with@obj | with | between@obj
  if: obj=relation,relations,tie,ties,diplomatic relation,diplomatic relations
  + Morocco broke diplomatic relations with Iran.
  - The lovers broke with custom.

verb break
  code: SANCTION 161 discontinue
  recipient: with@obj | with | to@obj
  if: obj=tie,relation,link,contact
  unless: sentence^&market | sentence^&sporting
  + Chad broke ties with Sudan.
  - The rower broke a tie in the last lap.

verb break away
  code: SANCTION 161 withdraw
  recipient: from
  if: subj@actor
  if: from@actor | from=union,federation,bloc,community,alliance,league,council,organisation,organization,treaty,pact,accord,convention,commonwealth
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: from=&talks
  + Abkhazia broke away from Georgia.

verb break off
  code: SANCTION 161 discontinue
  recipient: with@obj | with | between@obj
  if: obj=&relations | obj=contact,cooperation
  unless: obj=engagement | sentence^&sporting
  + Bolivia broke off relations with Israel.
  - A branch broke off.

verb break off
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Panama broke off contacts with Libya.

verb broaden
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Japan broadened sanctions on North Korea.

verb call back
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey called back its ambassador from Sweden.

verb call home
  code: SANCTION 161 withdraw
  recipient: from | from@obj | to | to@obj
  if: obj=&diplomat
  + Brazil called home its ambassador from Jakarta.

verb cancel
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for | with@obj
  if: obj=&aid-word | obj=arms deal,arms sale,contract,trade deal
  if: subj@actor
  if: to@obj | for@obj | with@obj | to | with
  unless: subj=&company
  + Saudi Arabia cancelled aid to Egypt.
  - The bank cancelled the order.

verb cancel
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Guyana cancelled its partnership with Syria.

verb cease
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Latvia ceased its alliance with Mexico.

verb clamp
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Washington clamped an embargo on Cuba.

verb close
  code: SANCTION 161 withdraw
  recipient: in@obj | in
  if: obj=embassy,consulate,mission
  if: subj@actor
  unless: sentence^&holiday
  + Britain closed its embassy in Tehran.
  - The embassy closed for Easter.

verb come
  code: SANCTION 163
  actor: poss@subj | by@subj | mod@subj
  recipient: on@subj | against@subj
  if: subj=&sanction-noun
  if: into=force,effect | into@obj=force,effect
  unless: on@subj | against@subj
  unless: sentence^&sporting
  + The American embargo came into force.
  - The tax rules came into force.

verb condemn
  code: SANCTION 116 convict
  recipient: obj
  if: sentence^absentia
  if: subj=court,tribunal,judge | passive
  unless: sentence^&elsewhere
  + A court in Chad condemned former rebels in absentia.

verb condemn
  code: SANCTION 116 convict
  recipient: obj
  if: to=death | to@obj=death | to=prison | to@obj=prison
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + A Pakistani court condemned former leader Zulfikar Ali Bhutto to death.
  - Critics condemned the plan to death by delay.

verb condemn
  code: SANCTION 116 convict
  recipient: obj
  if: to=death,prison,imprisonment | to@obj=death,prison,imprisonment
  if: obj@person | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime
  + An Iraqi court condemned two Baath officials to death.
  - The council condemned the building.

verb convict
  code: SANCTION 116 convict
  recipient: obj
  if: sentence^&political-crime | obj=&political-person
  unless: sentence^&elsewhere
  + A Khmer Rouge commander was convicted of crimes against humanity by a UN court in Cambodia.
  - The court convicted a burglar.

verb convict
  code: SANCTION 116 convict
  recipient: obj
  if: obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | sentence^&sporting | sentence^&entertainment
  + A Russian court convicted three Ukrainians.
  - A French court convicted a thief of robbery.

verb convict
  code: SANCTION 116 convict
  recipient: obj
  if: obj@person | obj=&political-person
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | sentence^&sporting | sentence^&entertainment
  + An Iranian court convicted seven Canadians.
  - A court convicted the driver of theft.

verb convict
  code: SANCTION 116 convict
  recipient: obj
  if: sentence^&political-crime | subj^military,tribunal,supreme,security,martial,revolutionary
  if: obj
  unless: sentence^&elsewhere
  + A military court convicted four Tunisian bloggers.
  - The court convicted a thief.

noun conviction
  code: SANCTION 116 convict
  actor: by
  recipient: of | poss
  if: of@person | poss@person | poss@actor | of@actor
  if: sentence^&political-crime | of=&political-person
  unless: sentence^&elsewhere
  + The conviction of a Liberian warlord for war crimes was upheld.
  - The preacher spoke with conviction of many things.

noun conviction
  code: SANCTION 116 convict
  actor: by | light
  recipient: of | poss
  if: of@person | of@actor | poss@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | mod=religious,strong,political
  + The conviction of three Turkish editors was upheld.
  - The thief's conviction was upheld.

verb curtail
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + Sweden curtailed aid to Eritrea.

verb curtail
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Laos curtailed its partnership with Malta.

verb cut
  code: SANCTION 161 discontinue
  recipient: with@obj | with | to@obj | between@obj
  if: obj=&relations
  + Qatar's neighbours and Egypt cut ties with Qatar.
  - The tailor cut the cloth.

verb cut
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for
  if: obj=&aid-word
  if: subj@actor | passive
  + Britain has cut aid to Uganda.
  - The firm cut jobs.

verb cut
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Sweden cut military cooperation with Kenya.

verb cut back
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for
  if: obj=&aid-word | obj^&aid-word
  if: subj@actor
  + Denmark cut back aid to Niger.
  - The firm cut back staff.

verb cut off
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for
  if: obj=&aid-word
  + The United States cut off aid to Ethiopia.
  - The flood cut off the village.

verb cut off
  code: SANCTION 161 discontinue
  recipient: with@obj | with | to@obj
  if: obj=&relations | obj=trade,contact
  + Libya cut off relations with Egypt.

verb cut off
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Canada cut off cooperation with Oman.

noun cutoff
  code: SANCTION 162 discontinue
  actor: by | poss | mod
  recipient: to | to@of
  if: of=&aid-word | mod=aid,gas,oil
  + The cutoff of American aid to Nicaragua began on Monday.
  - The cutoff date for entries is May.

verb declare
  code: SANCTION 166 expel
  recipient: obj
  if: sentence^&non-grata
  + Zambia declared an American diplomat persona non grata.
  - The judge declared a winner.

verb declare
  code: SANCTION 166 expel
  recipient: obj
  if: sentence^persona non grata,unwelcome,non grata
  if: obj@actor | obj=&diplomat | passive
  unless: sentence^&sporting
  + Two Chadian consuls were declared persona non grata.
  - The host declared the guest welcome.

verb decree
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Serbia decreed an embargo on Kosovo.

verb denounce
  code: SANCTION 160 withdraw
  recipient: with@obj | with
  if: obj=treaty,convention,accord,pact,agreement
  if: subj@actor
  if: with | with@obj
  + Iran denounced its 1921 treaty with the Soviet Union.
  - The bishop denounced greed.

verb deny
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + The World Bank denied a loan to Chad.

verb deport
  code: SANCTION 166 expel
  recipient: obj | of@obj | mod@obj | from
  if: subj@actor | passive
  if: obj=&diplomat | obj=diplomat,ambassador,envoy,attache,peacekeeper,inspector,observer,consul,official,aid worker,agency,coordinator,rapporteur,delegation,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=official
  + Ethiopia deported the UN coordinator and two diplomats.

verb discontinue
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sweden discontinued cooperation with Rwanda.

verb discontinue
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + Canada discontinued aid to Sudan.

verb discontinue
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Mexico discontinued contacts with India.

verb dissolve
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Senegal dissolved its alliance with Gambia.

verb ditch
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Washington ditched its treaty with Moscow.

verb double
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + India doubled the tariff on American apples.

verb downgrade
  code: SANCTION 161 discontinue
  recipient: with@obj | with
  if: obj=&relations
  + Malaysia downgraded relations with North Korea.
  - The agency downgraded the bank's debt.

verb drive out
  code: SANCTION 166 expel
  recipient: obj | of@obj | mod@obj | from
  if: subj@actor | passive
  if: obj=&diplomat | obj=diplomat,ambassador,envoy,attache,peacekeeper,inspector,observer,consul,official,aid worker,agency,coordinator,rapporteur,delegation,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=official
  + Iraq drove out the inspectors.

verb drop
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Kuwait dropped its partnership with Turkey.

noun duty
  code: SANCTION 163
  actor: poss | by | mod | light
  recipient: on | against
  if: on | against
  if: mod=import,punitive,anti-dumping,retaliatory,countervailing,customs,new | poss@actor | by@actor
  unless: mod=guard,jury,night,active,stamp,excise,alcohol,fuel
  + Brazil's punitive duties on Chinese shoes were renewed.
  - The officer was on guard duty.

verb eject
  code: SANCTION 166 expel
  recipient: obj
  if: obj=&diplomat | obj=inspector,observer,aid agency
  unless: sentence^&sporting
  + Ghana ejected the Togolese consul.
  - The pilot ejected over the sea.

noun embargo
  code: SANCTION 163
  actor: by | poss | mod | from | light
  recipient: on | against
  if: on@actor | against@actor | by@actor
  unless: sentence^&press-embargo
  + An Arab oil embargo on the Netherlands led to carless Sundays.
  - The report was under a news embargo by the journal.

verb embargo
  code: SANCTION 163
  recipient: obj
  if: subj@actor
  unless: obj=report,story,news
  + The OAPEC states and Saudi Arabia embargoed the Netherlands.
  - The agency embargoed the report.

verb enact
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Britain enacted sanctions against Burma.

verb end
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for
  if: obj=&aid-word
  if: subj@actor
  + The Soviet Union ended aid to Albania on Monday.

verb end
  code: SANCTION 161 discontinue
  recipient: with@obj | with
  if: obj=cooperation,&relations
  if: subj@actor
  + Georgia ended cooperation with Russia.
  - The singer ended the relationship.

verb end
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Tunisia ended its alliance with Gabon.

verb enforce
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + NATO enforced an embargo against Serbia.

verb expand
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + The EU expanded sanctions on Syria.

verb expel
  code: SANCTION 166 expel
  recipient: obj | of@obj
  if: obj=&diplomat | obj=inspector,observer,peacekeeper,monitor,envoy,mission,aid agency,spy,intelligence officer
  + Britain expelled four Libyan diplomats.
  - The school expelled a boy.

verb expel
  code: SANCTION 166 expel
  recipient: obj
  if: from=&club | from@obj=&club
  unless: sentence^&sporting
  + The Arab League expelled Egypt from the organization.
  - The headmaster expelled a pupil from school.

noun expulsion
  code: SANCTION 166 expel
  actor: by | light
  recipient: of
  if: of=&diplomat | of=inspector,observer,mission,spy
  unless: sentence^&sporting
  + The expulsion of two Cuban diplomats by Canada was confirmed.
  - The expulsion of the pupil was debated.

noun expulsion
  code: SANCTION 166 expel
  actor: poss
  recipient: of
  if: poss@actor
  if: of=&diplomat
  + Russia's expulsion of Polish diplomats was expected.

verb extend
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against
  if: obj=sanction,embargo,arms embargo,asset freeze
  + Officials said that the European Union extended sanctions against Zimbabwe on Monday.
  - The shop extended its hours.

verb find
  code: SANCTION 116 convict
  recipient: obj
  if: sentence^&guilty
  if: sentence^&political-crime | obj=&political-person
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + The Hague tribunal found a Bosnian Serb general guilty of genocide.
  - The jury found the driver guilty of speeding.

verb fine
  code: SANCTION 116 convict
  recipient: obj
  if: subj=court,tribunal,judge
  if: obj=&political-person | obj=party,newspaper,opposition
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + A Belarusian court fined two opposition leaders.
  - A judge fined the driver.

verb force out
  code: SANCTION 166 expel
  recipient: obj
  if: obj=agency,aid agency,charity,inspector,observer,mission,peacekeeper,ambassador,envoy,diplomat
  if: subj@actor
  unless: sentence^&sporting
  + Eritrea forced the peacekeepers out.
  - Illness forced out the captain.

verb freeze
  code: SANCTION 161 discontinue
  recipient: with@obj | with
  if: obj=&relations | obj=cooperation,contact
  + Relations with France were frozen by Turkey.

verb freeze
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for
  if: obj=&aid-word
  if: subj@actor | passive
  + The European Union has frozen aid to Fiji.
  - The lake froze.

verb freeze
  code: SANCTION 163
  recipient: of@obj | poss@obj | mod@obj
  if: obj=asset,account,bank account,fund,holding,reserve,property
  if: subj@actor
  if: of@obj@actor | poss@obj@actor | mod@obj@actor | of@obj@person
  unless: subj=bank,company,court,judge
  + Canada is freezing the assets of two Sudanese generals.
  + Libyan funds were frozen by Denmark.
  - The court froze the assets of the swindler.

verb freeze
  code: SANCTION 160 discontinue
  recipient: of@obj | poss@obj | from | mod@obj
  if: subj@actor | passive
  if: obj=membership,participation
  unless: sentence^&sport
  unless: sentence^gym,club,library
  + The Arab League froze Syria's membership.

verb freeze
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Uganda froze military cooperation with Iraq.

noun freeze
  code: SANCTION 160
  actor: by | poss | mod | from | light | of
  recipient: on | against | of | with | from | to
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor | against@actor | on@actor | with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Britain's freeze on Libyan assets followed.
  - The freeze on the lake was hard.

verb halt
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for
  if: obj=&aid-word
  + Japan halted aid to Burma.
  - The factory halted production.

verb halt
  code: SANCTION 161 discontinue
  recipient: with@obj | with
  if: obj=cooperation,contact,&relations
  if: subj@actor
  + Iran halted cooperation with the IAEA.
  - The driver halted.

verb halt
  code: SANCTION 163
  recipient: from@obj | of@obj | to@obj | with@obj | mod@obj | from | to | with
  if: obj=import,export,trade,flight,gas export,oil export,arms sale,gas supply,shipment,delivery,sale,supply
  if: subj@actor
  if: from@obj | to@obj | with@obj | from | to | with | obj^&nationality-hint
  unless: subj=&company | sentence^&accident
  + Russia halted gas exports to Ukraine.
  - The carmaker halted sales.

verb halt
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Rwanda halted cooperation with Canada.

verb halve
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + London halved aid to Yemen.

verb hike
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Mexico hiked the tariff on American pork.

verb hold up
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + Congress held up aid to Egypt.

verb impose
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against
  if: obj=&sanction-noun
  unless: sentence^&sporting | subj=court,judge | on=&not-war,cigarette,alcohol,sugar | on@obj=&not-war,cigarette,alcohol,sugar
  + The European Union has imposed sanctions on Belarus.
  + The United States imposed a trade embargo on Nicaragua.
  - The court imposed a fine on the driver.

verb imprison
  code: SANCTION 116 convict
  actor: subj
  recipient: obj
  if: subj=court,judge,tribunal,jury,magistrate
  if: obj@person | obj@actor
  unless: sentence^&sport
  unless: sentence^&crime
  unless: sentence^&family-crime
  + A Turkish court imprisoned a journalist.

verb institute
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + The League instituted an embargo against Italy.

verb interrupt
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cuba interrupted relations with Panama.

verb interrupt
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Burundi interrupted contacts with Malawi.

verb introduce
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + New Zealand introduced sanctions against Iran.

verb isolate
  code: SANCTION 160 discontinue
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&disease-word | sentence^&sporting
  + The Arab League isolated Egypt.
  - Doctors isolated the patient.

verb issue
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Switzerland issued sanctions against Belarus.

verb jail
  code: SANCTION 116 convict
  recipient: obj
  if: subj=court,judge,tribunal,magistrate
  if: obj@actor | sentence^&political-crime | obj=&political-person
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + A Turkish court jailed a Kurdish lawmaker.
  - A judge jailed a mugger.

verb jail
  code: SANCTION 116 convict
  actor: subj
  recipient: obj
  if: subj=court,judge,tribunal,jury,magistrate
  if: obj@person | obj@actor
  unless: sentence^&sport
  unless: sentence^&crime
  unless: sentence^&family-crime
  + A Bahraini court jailed a lawyer for three years.
  - The Bahraini court's cook jailed a hen.

verb kick out
  code: SANCTION 166 expel
  recipient: obj
  if: obj=&diplomat | obj=inspector,observer,aid agency,aid worker
  + Sudan kicked out two Dutch diplomats.
  - The bar kicked out a drunk.

verb leave
  code: SANCTION 160 withdraw
  recipient: obj
  if: subj@actor
  if: obj=&pact | obj=&club
  unless: sentence^&sporting | sentence^&dead-word
  + Britain left the European Union.
  - The envoy left the summit.

verb levy
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against
  if: obj=&sanction-noun
  if: on@actor | on@obj@actor | on@obj | against | against@obj | on
  unless: on=income,property,cigarette,alcohol | on@obj=income,property,cigarette,alcohol
  + India levied tariffs on American almonds.
  - The town levied a tax on property.

verb limit
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Malawi limited its partnership with Ghana.

verb lower
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey lowered its relations with Israel.

verb maintain
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Washington maintained the embargo on Cuba.

verb nullify
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Namibia nullified its pact with Germany.

verb order
  code: SANCTION 166 expel
  recipient: obj
  if: obj=&diplomat
  if: infinitive=leave,depart,go | sentence^out
  if: subj@actor
  if: obj@actor
  + Ethiopia has ordered seven Norwegian diplomats out.
  - The diplomats ordered tea.

verb oust
  code: SANCTION 166 expel
  recipient: obj | of@obj | mod@obj | from
  if: subj@actor | passive
  if: obj=&diplomat | obj=diplomat,ambassador,envoy,attache,peacekeeper,inspector,observer,consul,official,aid worker,agency,coordinator,rapporteur,delegation,mission
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj=official
  + Niger ousted the French ambassador.

noun package
  code: SANCTION 163
  actor: poss | by | mod | light
  recipient: against@of | on@of | against | on
  if: of=sanction,sanctions,punitive measure | mod=sanctions,sanction
  unless: sentence^&sporting
  + The European Union prepared a sixth package of sanctions against Russia.
  - The package of biscuits was open.

verb pass
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + The US Congress passed sanctions against Iran.

verb pause
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + Washington paused deliveries to Ukraine and aid to Israel.

verb pause
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Kenya paused its alliance with Egypt.

verb penalize
  code: SANCTION 163
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sporting | sentence^&market | subj=referee
  + The European Union penalized Hungary.
  - The referee penalized the Irish captain in the match.

verb place
  code: SANCTION 163
  recipient: obj
  if: on=blacklist,sanctions list,list,sanction | on@obj=blacklist,sanctions list,list,sanction | under=sanction | under@obj=sanction
  if: sentence^sanction,blacklist
  unless: sentence^&sporting
  + The United States placed two Syrian banks on its blacklist.
  - The guest placed a sanction slip on the table in the cup final.

verb postpone
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + The IMF postponed a loan to Kenya.

verb prohibit
  code: SANCTION 162 discontinue
  recipient: to@obj | from@obj | with@obj
  if: obj=&aid-word | obj=import,export,trade,arms sale,investment
  if: subj@actor
  if: to@obj | from@obj | with@obj | to | from | with
  unless: subj=&company
  + Canada prohibited imports from Rhodesia.
  - The rules prohibit the import of plants.

verb prolong
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + The EU prolonged sanctions on Zimbabwe.

verb pull
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + Switzerland pulled funding for the UN agency.

verb pull out
  code: SANCTION 160 withdraw
  recipient: of
  if: subj@actor
  if: of=treaty,pact,accord,convention,protocol | of=&club
  if: of
  unless: subj=&company | sentence^&sporting | sentence^&market
  + North Korea pulled out of the non-proliferation treaty.
  - The bank pulled out of the deal.

verb pull out
  code: SANCTION 160 withdraw
  recipient: of | from
  if: of=initiative,Initiative,mission,operation,force,scheme,Agreement,Treaty,Convention,Pact,Accord | from=initiative,Initiative,Agreement,Treaty,Convention,Pact,Accord
  if: subj@actor
  if: of | from
  unless: subj=&company | sentence^&sporting | sentence^&market
  + Burundi pulled out of the Arusha Accord.
  - The bank pulled out of the scheme.

verb put
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + China put an embargo on Japanese fish.

verb quit
  code: SANCTION 160 withdraw
  recipient: obj
  if: subj@actor
  if: obj=&pact | obj=&club
  unless: subj=&office-word | sentence^&sporting
  + Burundi quit the International Criminal Court.
  - The guitarist quit the band.

verb quit
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Chad quit military cooperation with Zambia.

verb raise
  code: SANCTION 163
  recipient: on@obj | on | against | against@obj
  if: obj=tariff,duty,import tariff
  if: subj@actor
  if: on@obj | on | against | against@obj
  + The United States raised tariffs on Mexican tomatoes.
  - The teacher raised a question on duty.

verb ratchet up
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Washington ratcheted up sanctions on Venezuela.

noun recall
  code: SANCTION 161 withdraw
  actor: by | poss | of | light
  recipient: from | to | from@of | to@of
  if: of=&diplomat
  unless: of=car,product,toy
  + The recall of the Mexican ambassador from Ecuador was announced.
  - The recall of the cars cost millions.

verb recall
  code: SANCTION 161 withdraw
  recipient: from | from@obj | to@obj | to | in@obj
  if: obj=&diplomat
  unless: sentence^&memory
  + Algeria recalled its ambassador to France.
  + Turkey recalled its ambassador from Stockholm.
  - The ambassador recalled his childhood.

verb reduce
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for
  if: obj=&aid-word
  if: subj@actor
  if: to | to@obj
  + Sweden reduced aid to Tanzania.
  - The shop reduced prices.

verb reduce
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Peru reduced cooperation with Fiji.

verb reimpose
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against
  if: obj=&sanction-noun
  + The United States reimposed sanctions on Iran.

verb reinstate
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Washington reinstated sanctions on Cuba.

verb renew
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against
  if: obj=sanction,embargo,arms embargo
  + The United States renewed sanctions on Sudan.
  - The actor renewed his contract.

verb renounce
  code: SANCTION 160 withdraw
  recipient: with@obj | with
  if: obj
  if: obj=&pact
  if: subj@actor
  + Ukraine renounced its friendship treaty with Russia.
  - The monk renounced wealth.

verb rescind
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Georgia rescinded its agreement with Russia.

verb restore
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Britain restored sanctions on Iran.

verb restrict
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + Beijing restricted exports to Japan.

verb restrict
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Serbia restricted contacts with Yemen.

verb revoke
  code: SANCTION 163
  recipient: of@obj | poss@obj | obj
  if: obj=trade status,status,visa,privilege,trade privilege
  if: poss@obj | of@obj | for | for@obj
  if: subj@actor
  + The United States revoked Poland's trade status.
  - The council revoked the pub's status.

verb revoke
  code: SANCTION 163
  recipient: for | for@obj | to@obj | of@obj | poss@obj
  if: obj=guarantee,security guarantee,accreditation,licence,license,permit,waiver,exemption,concession
  if: subj@actor
  unless: sentence^&sporting | sentence^&school-word | subj=&company,council
  + Turkey revoked the waiver for Syrian ships.
  - The council revoked the pub's licence.

verb revoke
  code: SANCTION 160 discontinue
  recipient: of@obj | poss@obj | from | mod@obj
  if: subj@actor | passive
  if: obj=membership,participation
  unless: sentence^&sport
  unless: sentence^gym,club,library
  + The bloc revoked Niger's membership.

verb roll out
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Britain rolled out sanctions on Russia.

verb rupture
  code: SANCTION 161 discontinue
  recipient: with@obj | with
  if: obj=&relations
  + Colombia ruptured relations with Cuba.

verb rupture
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Norway ruptured military cooperation with Latvia.

noun rupture
  code: SANCTION 160
  actor: by | poss | mod | from | light | of
  recipient: on | against | of | with | from | to
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor | against@actor | on@actor | with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The rupture of Iran with Britain followed.

noun sanction
  code: SANCTION 163
  actor: by | poss | mod | from | light
  recipient: on | against
  if: mod=new,fresh,further,additional,tougher,sweeping | by@actor
  if: on | against
  unless: sentence^&sporting | of=court
  + New American sanctions on Russian banks took effect.
  - Sanctions against the player were lifted by the league.

verb sanction
  code: SANCTION 163
  recipient: obj
  if: subj@actor | passive | obj@actor
  if: obj@actor | obj@person | obj=bank,company,official,oligarch,firm,tanker,minister,entity,individual
  unless: sentence^&sporting | infinitive
  + The United States sanctioned two Russian banks.
  - The board sanctioned the purchase.

noun sanction
  code: SANCTION 163
  actor: by | poss | mod | from | light
  recipient: on | against
  if: mod=new,fresh,further,additional,tougher,sweeping,more,unilateral,retaliatory,tough | by@actor
  unless: sentence^&sporting | of=court
  unless: sentence^lift,ease,relax
  + The White House prepared new sanctions.
  - The league's new sanctions upset the goalkeeper.

noun sanction
  code: SANCTION 163
  actor: by | poss | mod | from | light
  recipient: on | against
  if: on | against
  unless: sentence^&sporting | of=court
  unless: sentence^lift,ease,relax,existing,despite,relief,evade,violate,breach,remove,drop,suspend,waive
  + Sanctions on Burundi's generals may follow.
  - The league imposed sanctions on the goalkeeper.

verb scale back
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Berlin scaled back cooperation with Ankara.

verb scale down
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Madrid scaled down relations with Caracas.

verb scrap
  code: SANCTION 160 withdraw
  recipient: with@obj | with
  if: obj=treaty,agreement,accord,pact,military agreement
  if: subj@actor
  unless: obj=plan | subj=&company
  + South Korea scrapped an intelligence pact with Japan.
  - The city scrapped old buses.

verb scrap
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Chile scrapped contacts with Qatar.

verb secede
  code: SANCTION 161 withdraw
  recipient: from
  if: subj@actor
  if: from@actor | from=union,federation,bloc,community,alliance,league,council,organisation,organization,treaty,pact,accord,convention,commonwealth
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: from=&talks
  + South Sudan seceded from Sudan.

verb send home
  code: SANCTION 166 expel
  recipient: obj
  if: obj=&diplomat | obj=inspector,observer
  if: subj@actor
  unless: sentence^&sporting
  + Gabon sent home three Beninese diplomats.
  - The teacher sent home a pupil.

verb sentence
  code: SANCTION 116 convict
  recipient: obj
  if: sentence^&political-crime | obj=&political-person
  unless: sentence^&elsewhere
  + A Burmese court sentenced two dissidents to ten years in prison.
  - The court sentenced a thief to a year.

verb sentence
  code: SANCTION 116 convict
  recipient: obj
  if: obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | sentence^&sporting | sentence^&entertainment
  + An Egyptian military court sentenced eight Muslim Brothers to death.
  - A court sentenced the Norwegian singer for fraud.

verb sentence
  code: SANCTION 116 convict
  recipient: obj
  if: subj@actor | subj^military,tribunal,supreme,security,martial,revolutionary
  if: to=death,prison,jail,imprisonment | in=absentia | to=year | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&ordinary-crime | sentence^&sporting | sentence^&entertainment
  + The Taliban sentenced two Afghan drivers to death.
  - The judge sentenced a thief to death for the robbery.

verb sever
  code: SANCTION 161 discontinue
  recipient: with@obj | with | to@obj | between@obj
  if: obj=&relations | obj=contact,cooperation
  unless: sentence^&market
  + Saudi Arabia has severed its ties with Iran.
  - The blade severed a finger.

verb sever
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Nepal severed its partnership with Sweden.

noun severance
  code: SANCTION 161 discontinue
  actor: by | poss
  recipient: with | between | with@of | between@of
  if: of=&relations
  + Iraq's severance of relations with Egypt was announced.
  - Staff got severance pay.

noun severing
  code: SANCTION 160
  actor: by | poss | mod | from | light | of
  recipient: on | against | of | with | from | to
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor | against@actor | on@actor | with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Honduras's severing of ties with Taiwan followed.

verb shut
  code: SANCTION 161 withdraw
  recipient: in@obj | in
  if: obj=embassy,consulate,mission
  if: subj@actor
  + Canada shut its embassy in Tehran.

verb shut down
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ecuador shut down its embassy in Tehran.

verb shutter
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to | from | of
  if: subj@actor | passive
  if: obj=&relations | obj=&relation-nouns | obj=tie,relation,contact,cooperation,ambassador,envoy,embassy,consulate,mission,alliance,treaty,agreement,pact,membership,partnership,dialogue,link
  if: with@actor | with@obj@actor | from@actor | from@obj@actor | in@obj@actor | in@actor | to@obj@actor | obj=treaty,pact,membership
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The US shuttered its embassy in Damascus.

verb slap
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against | with | with@obj
  if: obj=&sanction-noun | with=&sanction-noun | with@obj=&sanction-noun
  unless: sentence^&sporting
  + On Monday, Washington slapped tariffs on Chinese steel.
  - The actress slapped a waiter.

verb slash
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + Australia slashed aid to Indonesia.

verb split
  code: SANCTION 161 withdraw
  recipient: from
  if: subj@actor
  if: from@actor | from=union,federation,bloc,community,alliance,league,council,organisation,organization,treaty,pact,accord,convention,commonwealth
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: from=&talks
  + Slovakia split from the federation.

verb step up
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + The EU stepped up sanctions on Burma.

verb stiffen
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Washington stiffened sanctions on Syria.

verb stop
  code: SANCTION 163
  recipient: from@obj | to@obj | with@obj | from | to | with
  if: obj=import,export,trade,arms sale,gas supply,oil export,oil supply,arms delivery
  if: subj@actor
  + Libya stopped oil exports to the United States.
  - The guard stopped a tourist.

verb stop
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for
  if: obj=&aid-word
  if: subj@actor | passive
  + China stopped aid to Vietnam.
  - The donor stopped the car.

verb stop
  code: SANCTION 161 discontinue
  recipient: with@obj | with
  if: obj=cooperation,military cooperation
  if: subj@actor
  + Iraq stopped cooperation with UN inspectors.

verb stop
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Jordan stopped its alliance with Burundi.

verb strengthen
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Ukraine strengthened sanctions against Russia.

verb strip
  code: SANCTION 166 expel
  recipient: obj
  if: of=seat,membership,chairmanship,vote | of@obj=seat,membership,chairmanship,vote
  if: obj@actor
  unless: sentence^&sporting
  + The General Assembly has stripped South Africa of its seat.
  - Workers stripped paint off the door.

verb suspend
  code: SANCTION 161 discontinue
  recipient: with@obj | with
  if: obj=&relations | obj=cooperation,contact,military cooperation
  + The Gambia suspended diplomatic relations with Taiwan.
  - The league suspended the goalkeeper.

verb suspend
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for
  if: obj=&aid-word
  if: subj@actor | passive
  + The Netherlands suspended aid to Suriname.
  - The school suspended a pupil.

verb suspend
  code: SANCTION 166 expel
  recipient: obj
  if: obj@actor
  if: from=&club | from@obj=&club | subj=&club | sentence^&membership
  unless: sentence^&sporting
  + The Commonwealth suspended Nigeria from membership.

verb suspend
  code: SANCTION 163
  recipient: from@obj | to@obj | with@obj | from | to | with
  if: obj=import,export,trade,flight,arms sale,gas supply,shipment,delivery,sale,visa,agreement,treaty,accord,pact,visa service
  if: subj@actor
  if: from@obj | to@obj | with@obj | from | to | with
  unless: subj=&company | sentence^&accident | sentence^&weather-stop
  + Venezuela suspended trade with Colombia.
  - The airline suspended flights to Oslo after a snowstorm.

verb suspend
  code: SANCTION 166 expel
  recipient: obj | of@obj | poss@obj
  if: obj=membership
  if: obj
  if: subj | passive
  unless: sentence^&sporting
  + Mali has seen its membership suspended by the African Union.
  - The gym suspended his membership after the golf season.

verb suspend
  code: SANCTION 163
  recipient: from@obj | to@obj | with@obj | from | to | with | of@obj
  if: obj=import,export,trade,arms sale,gas supply,grain deal,air link,link,oil import,oil export,arms export,visa,flight
  if: from@obj | to@obj | with@obj | from | to | with | of@obj | mod@obj@actor
  unless: subj=&company | sentence^&accident | sentence^&weather-stop
  + Russia is suspending imports of wine from Georgia.
  - Ferry firms suspended trade to the isles after the storm.

verb suspend
  code: SANCTION 162 discontinue
  recipient: to@obj | for@obj | to | for | in@obj
  if: obj^&aid-word
  if: obj=part,portion,programme,program,package,payment,delivery,shipment,instalment,installment
  if: subj@actor
  unless: subj=&company
  + Sweden suspended a tranche of its aid to Zambia.
  - The charity's bank suspended part of the staff.

verb suspend
  code: SANCTION 160 discontinue
  recipient: of@obj | poss@obj | from | mod@obj
  if: subj@actor | passive
  if: obj=membership,participation
  unless: sentence^&sport
  unless: sentence^gym,club,library
  + The African Union suspended Mali's membership.

verb suspend
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Ghana suspended military cooperation with Jordan.

noun suspension
  code: SANCTION 162 discontinue
  actor: by | poss | light
  recipient: to | from | with | to@of | from@of | with@of
  if: of=&aid-word | of=trade,import,export,membership,cooperation | mod=aid
  unless: sentence^&sporting
  + The American suspension of aid to Pakistan was lifted later.
  - The car's suspension squeaked.

noun suspension
  code: SANCTION 163
  actor: by | poss | light
  recipient: with | to | from | with@of | to@of | from@of
  if: of=link,air link,relation,tie,flight,sale,arms sale,delivery,contact,visa,grant,loan
  unless: sentence^&sporting | sentence^&accident | sentence^&weather-stop
  + Spain declared a suspension of arms sales to Rhodesia.
  - The airline announced a suspension of flights after the snowstorm.

verb take
  code: SANCTION 163
  actor: poss@subj | by@subj | mod@subj
  recipient: on@subj | against@subj
  if: obj=effect,force
  if: subj=&sanction-noun
  unless: on@subj | against@subj
  unless: sentence^&sporting
  + The American embargo took effect.
  - The new diet took effect.

noun tariff
  code: SANCTION 163
  actor: by | poss | mod | from | light
  recipient: on | against
  if: mod=retaliatory,punitive,new,additional
  if: on | against
  unless: mod=phone,electricity,hotel
  + On Monday, retaliatory Chinese tariffs on American soybeans followed.
  - The firm set a new phone tariff on calls.

verb tear up
  code: SANCTION 160 withdraw
  recipient: with@obj | with
  if: with@obj | with
  if: obj
  if: obj=&pact
  + Turkey has torn up its accord with Israel.
  - The boy tore up the paper.

verb terminate
  code: SANCTION 160 withdraw
  recipient: with@obj | with
  if: obj=&pact
  if: subj@actor
  unless: subj=&company
  + The Philippines terminated a troop accord with the United States.
  - The club terminated his contract.

verb terminate
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Oman terminated cooperation with Cuba.

noun termination
  code: SANCTION 160
  actor: by | poss | mod | from | light | of
  recipient: on | against | of | with | from | to
  if: by@actor | poss@actor | mod@actor | light@actor | from@actor | against@actor | on@actor | with@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Niger's termination of the pact with Paris followed.
  - The termination of the lease followed.

verb throw out
  code: SANCTION 166 expel
  recipient: obj
  if: obj=&diplomat | obj=inspector,observer
  + Iraq threw out American inspectors.
  - The judge threw out the case.

verb tighten
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against
  if: obj=sanction,embargo,arms embargo,trade embargo
  + On Monday, Britain tightened sanctions on Iran.
  - Lenders tightened their rules.

verb toughen
  code: SANCTION 163
  recipient: on@obj | against@obj | on | against
  if: obj=sanction,embargo
  + Japan toughened sanctions against North Korea.
  - The ministry toughened rules on exams.

verb trigger
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + Paris triggered sanctions against Iran.

verb trim
  code: SANCTION 162 discontinue
  recipient: to | for | to@obj | for@obj | from | iobj
  if: subj@actor | passive
  if: obj=&aid-word | obj=&money-aid | obj=aid,assistance,funding,loan,grant,supply,export,sale,delivery,support,subsidy,credit,budget,fund,disbursement,trade,import,gas
  if: to@actor | for@actor | to@obj@actor | for@obj@actor | from@actor | iobj@actor | from@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: subj=&company
  + Oslo trimmed aid to Malawi.

verb unveil
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + London unveiled sanctions against Russia.

verb widen
  code: SANCTION 163
  recipient: on | against | on@obj | against@obj | for | over
  if: subj@actor | passive
  if: obj=&sanction-noun | obj=&sanction-nouns | obj^&sanction-noun | obj=restriction,curb,quota,price cap,tariff,penalty,freeze,export ban,levy,duty
  if: on | against | on@obj | against@obj | for@obj | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: subj=&company
  unless: obj=restriction
  + The EU widened sanctions on Iran.

verb wind down
  code: SANCTION 161 withdraw
  recipient: with | with@obj | to
  if: subj@actor
  if: obj=cooperation,dialogue,contact,relationship,alliance,partnership,negotiation
  if: with@actor | with@obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=negotiation
  + Mali wound down its alliance with Angola.

verb withdraw
  code: SANCTION 161 withdraw
  recipient: from | from@obj | to@obj | to
  if: obj=&diplomat | obj=embassy staff,mission,observer,monitor,peacekeeper,inspector,staff
  unless: subj=&company
  + Ireland withdrew its ambassador from South Africa.
  + The United Nations withdrew its observers from Angola.
  - The waiter withdrew.

verb withdraw
  code: SANCTION 160 withdraw
  recipient: from | from@obj
  if: subj@actor
  if: from=&pact | from@obj=&pact | from=&club | from@obj=&club
  unless: obj | sentence^&sporting
  + The United States withdrew from UNESCO and from the nuclear treaty with Iran.
  - The bank withdrew from the agreement.

noun withdrawal
  code: SANCTION 160 withdraw
  actor: poss | by | of | mod
  recipient: from
  if: from=&pact | from=&club
  unless: sentence^&sporting
  + The American withdrawal from the climate accord was announced.
  - The withdrawal of troops took a week.

verb withhold
  code: SANCTION 162 discontinue
  recipient: from@obj | to@obj | from | to
  if: obj=&aid-word | obj=payment,contribution,tranche,dues
  if: subj@actor
  unless: subj=&company
  + The IMF withheld a loan from Kenya.
  - The tenant withheld payment.
