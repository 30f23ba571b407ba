# SUPPORT: praise, backing, recognition, signing and ratifying, opening of relations, solidarity.
@source compiled by the demarche authors
@licence CC0-1.0

adj grateful
  code: SUPPORT 051
  actor: subj
  recipient: to
  if: subj@actor
  if: to@actor
  + Kosovo is grateful to Albania.
  - The widow is grateful to the nurse.

adj grateful
  code: SUPPORT 051
  actor: subj
  recipient: to | for | by@for | of@for
  if: subj@actor
  if: for | to
  unless: sentence^&sport
  unless: sentence^&show-business
  + Kiev is grateful for the help of Poland.
  - The girl was grateful for the cake.

adj supportive
  code: SUPPORT 051
  actor: subj
  recipient: of
  if: subj@actor
  if: of@actor | of=&supportables
  + Malta was supportive of Libya.
  - The bra is supportive of the back.

adj sympathetic
  code: SUPPORT 051
  actor: subj
  recipient: to | toward | towards
  if: subj@actor
  if: to@actor
  + Sweden was sympathetic to North Vietnam.
  - The aunt was sympathetic to the child.

noun backing
  code: SUPPORT 051
  actor: poss | of | from | by | light | mod
  recipient: for | to
  if: light@actor | poss@actor | from@actor
  if: for@actor | to@actor | for=&supportables
  unless: mod=financial
  + Washington's backing for Manila was made clear.
  - The mirror's backing is silver.

noun backing
  code: SUPPORT 051
  actor: light | poss | from | mod | of
  recipient: for | to
  if: light@actor | poss@actor | from@actor | mod@actor
  unless: mod=financial,vocal,paper
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + The plan has the backing of Kenya for now, and Rwanda's backing for the force was noted.
  - The backing of the mirror peeled.

noun backing
  code: SUPPORT 050
  actor: poss | from | of | mod | by
  recipient: for
  if: poss@actor | from@actor | of@actor | mod=party,parliamentary,cabinet,full,strong
  unless: sentence^&company-words
  unless: sentence^&sport
  + Chirac won the backing of his party's deputies.
  - The backing of the chair was torn.

noun blessing
  code: SUPPORT 051
  actor: poss | from | of | light
  recipient: to | for
  if: poss@actor | from@actor | light@actor
  unless: sentence^priest,church,bishop,wedding
  + Cairo's blessing for the plan was awaited.
  - The blessing of rain came.

noun condolences
  code: SUPPORT 050
  actor: poss | of | from | light
  recipient: to
  if: from@actor | poss@actor | light@actor
  + China's condolences to Nepal were sent at once.
  - A letter of condolence.

noun congratulation
  code: SUPPORT 051
  actor: poss | from | light
  recipient: to
  if: from@actor | poss@actor | light@actor
  if: to@actor
  + Egypt's congratulations to Lula came first.
  - Congratulations to the winner.

noun defence
  code: SUPPORT 052
  actor: poss | by | light
  recipient: of
  if: light@actor | by@actor
  if: of@actor | of^policy,decision,action
  if: light
  unless: mod=air,missile,civil
  + Washington mounted a defence of Israel.
  - The troops' defence of the hill.

noun defense
  code: SUPPORT 052
  actor: poss | by | light
  recipient: of
  if: light@actor | by@actor
  if: of@actor | of^policy,decision,action
  if: light
  unless: mod=air,missile,civil
  + Washington mounted a defense of Israel.
  - The troops' defense of the hill.

noun endorsement
  code: SUPPORT 051
  actor: poss | of | by | from | light
  recipient: of | for
  if: poss@actor | by@actor | light@actor | from@actor
  if: of | for | light
  unless: sentence^brand,sponsor
  + Algeria's endorsement of the Polisario came early.
  - The star's endorsement of the shoe.

noun endorsement
  code: SUPPORT 051
  actor: poss | by | light | from | mod
  recipient: of | for | of@of | by@of
  if: poss@actor | by@actor | from@actor | light@actor
  unless: sentence^brand,sponsor
  unless: sentence^&sport
  + The plan won Uganda's endorsement.
  - The endorsement on the cheque faded.

noun establishment
  code: SUPPORT 050
  actor: by | between | between@of | by@of
  recipient: with | with@of | between
  if: of=&relation-nouns
  + The establishment of diplomatic relations with China by Gambia was announced.
  - The establishment of a link to cancer.

noun normalisation
  code: SUPPORT 050
  actor: of | between | poss | by
  recipient: with | between
  if: between@actor | with@actor
  + Normalisation between Sudan and Israel angered Tehran.
  - Normalisation of the data.

noun normalization
  code: SUPPORT 050
  actor: of | between | poss | by
  recipient: with | between
  if: between@actor | with@actor
  + Sudan wants normalization with Israel.
  - Normalization of the data.

noun praise
  code: SUPPORT 051
  actor: poss | of | from | by | light
  recipient: for | of | on
  if: from@actor | poss@actor | light@actor
  if: for@actor | light@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  + Praise for Rwanda from the World Bank came on Friday.
  - Praise for the film from Paris.

noun praise
  code: SUPPORT 051
  actor: from | poss | light | by
  recipient: for | to | of | subj
  if: from@actor | poss@actor | light@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  + Praise from Tokyo reached Manila.
  - Praise from the critics came late.

noun ratification
  code: SUPPORT 057
  actor: poss | by | mod
  recipient: with | by
  if: poss@actor | by@actor | mod@actor
  + The ratification of the treaty by Russia was announced.
  - The ratification of minutes.

noun recognition
  code: SUPPORT 054
  actor: poss | of | by | from | mod | light
  recipient: of | for
  if: by@actor | poss@actor | from@actor | mod@actor
  if: of@actor | of=independence,sovereignty,statehood | mod=diplomatic,international,formal
  unless: mod=voice,face,facial,speech
  + Turkey's recognition of Bangladesh followed in 1974.
  - Recognition of the painter came late.

noun recognition
  code: SUPPORT 054
  actor: poss | by | from | mod
  recipient: of
  if: by@actor | poss@actor | from@actor
  unless: mod=voice,face,facial,speech
  unless: sentence^&sport
  unless: sentence^&show-business
  + Germany's recognition of Croatia came at Christmas.
  - The recognition of the voice took a second.

noun resumption
  code: SUPPORT 050
  actor: by | between | between@of | by@of
  recipient: with | with@of | between
  if: of=relation,tie,diplomatic relation,diplomatic tie
  + The resumption of ties between Iran and Britain was announced.
  - The resumption of play.

noun signature
  code: SUPPORT 057
  actor: by | poss | between
  recipient: with | of@of | with@of
  if: of=&signables
  if: by@actor | between@actor | between@of@actor | poss@actor
  + The signature of the treaty by Japan and Peru was shown.
  - The signature of the painter was tiny.

noun signing
  code: SUPPORT 057
  actor: by | between | poss | between@of | by@of
  recipient: with | between | with@of
  if: of=&signables
  if: by@actor | between@actor | poss@actor | with@actor | between@of@actor | by@of@actor | with@of@actor
  unless: sentence^&sport
  + The signing of an accord between Libya and Malta took place in Valletta.
  - The signing of the winger pleased fans.

noun signing
  code: SUPPORT 057
  actor: by | between | poss
  recipient: with | between | between@of | with@of
  if: of=&signables
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The signing of the treaty between Chad and Libya took place in May.
  - The signing of the striker pleased fans.

noun solidarity
  code: SUPPORT 051
  actor: poss | of | from | by | light | mod
  recipient: with | for
  if: with@actor
  + In solidarity with Ukraine, Estonia lowered its flags.
  - Solidarity with colleagues matters.

noun support
  code: SUPPORT 051
  actor: poss | of | from | by | light | mod
  recipient: for | to | of
  if: light@actor | poss@actor | from@actor
  if: for@actor | to@actor | for=&supportables
  unless: mod=financial,military,material,air,technical,fire,child,life,customer
  unless: sentence^&sport
  + Iran's support for the Iraqi government was repeated on Sunday.
  - Support for the team is strong.

noun support
  code: SUPPORT 051
  actor: light | poss | from | of | mod
  recipient: for | to
  if: poss@actor | from@actor | light@actor
  if: for | to | from
  unless: mod=financial,military,material,air,technical,fire,child,life,customer,logistical,humanitarian,economic
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Iran's support for Hamas was stated again.
  - His support for the roof was a plank.

noun tribute
  code: SUPPORT 051
  actor: by | from | poss | light
  recipient: to
  if: by@actor | from@actor | poss@actor | light@actor
  if: to@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  + Angola's tribute to Cuba was read.
  - A tribute by the band to Elvis was sung.

verb absolve
  code: SUPPORT 052
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Jordan absolved Iran of blame.
  - The priest absolved the sinner.

verb accede to
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor | passive
  if: obj=&signables | obj=&agreements | obj=treaty,accord,pact,agreement,protocol,convention,memorandum,communique,charter,declaration
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Albania acceded to the convention.

verb acclaim
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj
  if: subj@actor
  if: obj=&decisions | obj@actor
  unless: sentence^&show-business
  + Libya acclaimed the Sudanese coup.
  - Critics acclaimed the novel.

verb acclaim
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Tehran acclaimed the Iraqi decision.

verb acknowledge
  code: SUPPORT 054
  recipient: of@obj | obj
  if: subj@actor
  if: obj=sovereignty,independence,statehood,legitimacy
  + Fiji acknowledged the independence of Tuvalu.
  - The actor acknowledged the crowd.

verb admire
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Castro admired the Bolivian government.
  - The boy admired the president's watch.

verb admit
  code: SUPPORT 050
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: to^United Nations,UN,NATO,EU,Commonwealth,league,union,bloc | into
  unless: obj^refugee,inspector,patient
  + The United Nations admitted Namibia to the UN.
  - The clinic admitted the singer.

verb adopt
  code: SUPPORT 057
  recipient: on@obj | against@obj
  if: subj@actor
  if: obj=communique,declaration,convention,charter,protocol
  + The African Union adopted a declaration on Somalia.
  - The couple adopted a child.

verb adopt
  code: SUPPORT 057
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&signables | obj=treaty,convention,accord,protocol,pact,memorandum,charter
  if: with@obj | with@actor | between@obj | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Greece adopted a treaty with Panama.

verb advocate
  code: SUPPORT 053
  recipient: for@obj | of@obj
  if: subj@actor
  if: for@actor
  unless: for=use,ban,change
  + Mexico advocated for Cuba at the summit.
  - The vet advocates for cats.

verb advocate
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Tokyo advocated the Indian candidacy.

verb affirm
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Canada affirmed the independence of Kosovo.

verb affirm
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Helsinki affirmed its support for Riga.

verb align
  code: SUPPORT 051
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&company-words
  + Djibouti aligned itself with Riyadh.
  - The carpenter aligned the shelves with the wall.

verb announce
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Rwanda announced support for Canada.

verb applaud
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | for | for@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: sentence^&show-business
  + Canada applauded Chile's election.
  - The audience applauded the singer.

verb applaud
  code: SUPPORT 051
  recipient: obj | by@obj | of@obj | poss@obj | for
  if: subj@actor
  if: obj
  unless: sentence^&show-business
  unless: sentence^&sport
  + Dakar applauded the handover in Mali.
  - The audience applauded the soprano.

verb appoint
  code: SUPPORT 050
  recipient: to | to@obj
  if: subj@actor
  if: obj=&envoys
  if: to@actor | to@obj@actor
  + Sudan appointed an ambassador to Israel.
  - The firm appointed a manager to the board.

verb appreciate
  code: SUPPORT 051
  recipient: obj | of@obj | with
  if: subj@actor
  if: obj@actor | obj=victim,dead,fallen,anniversary,independence
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Kabul appreciated the Indian government.

verb approve
  code: SUPPORT 051
  recipient: of
  if: subj@actor
  if: of@actor | of=&decisions
  + Egypt approved of the Sudanese reforms.
  - The aunt approved of her dress.

verb approve
  code: SUPPORT 051
  recipient: of@obj | by@obj | against@obj | for@obj
  if: subj@actor
  if: obj=resolution,membership,accession,recognition,independence,referendum,constitution,mission
  + Canada's parliament approved the accession of Sweden.
  - The council approved the new roof.

verb back
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | for@obj
  if: subj@actor
  if: obj=&supportables | obj@actor
  unless: sentence^horse,bookmaker,punter,odds,investor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Hungary's government backed Poland's candidate for the post.
  + Iran backed Assad.
  - The punter backed a horse at Ascot.
  - The fund backed a start-up.

verb back
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | poss@obj
  if: subj@actor
  if: obj
  unless: sentence^horse,bookmaker,punter,odds,investor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: into
  + Oslo backed its neighbour against Moscow.
  - The driver backed the car.

verb back
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Ghana backed the independence of Namibia.

verb back up
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^&company-words
  + Madrid backed up Lisbon.

verb bless
  code: SUPPORT 051
  recipient: of@obj | obj | by@obj
  if: subj@actor
  if: obj=&supportables
  unless: sentence^priest,church,bishop
  + Riyadh blessed the Yemeni peace plan.
  - The priest blessed the bread.

verb bless
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + The Vatican blessed the peace plan.
  - The priest blessed a baby.

verb boost
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Georgia boosted ties with China.

verb broaden
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Oman broadened ties with India.

verb celebrate
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Damascus celebrated the Iraqi victory.
  - The family celebrated a victory of their cat.

verb cement
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + China cemented ties with Pakistan.

verb champion
  code: SUPPORT 053
  recipient: of@obj | obj | by@obj
  if: subj@actor
  if: obj=&supportables | obj=&decisions | obj@actor
  unless: sentence^&sport
  + Tanzania championed the independence of Zimbabwe.
  - He championed vegan food.

verb cheer
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj
  if: subj@actor
  if: obj=&decisions
  unless: sentence^&sport
  unless: sentence^&markets
  + Bolivia cheered the ruling against Chile.
  - Fans cheered the victory.

verb cheer
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Kyiv cheered the German decision.
  - The fans cheered a decision.

verb co-sign
  code: SUPPORT 057
  recipient: with | with@obj
  if: subj@actor
  if: obj=&signables
  + Ukraine co-signed the declaration with Moldova.
  - His father co-signed the loan.

verb co-sign
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor | passive
  if: obj=&signables | obj=&agreements | obj=treaty,accord,pact,agreement,protocol,convention,memorandum,communique,charter,declaration
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ghana co-signed the accord with Togo.

verb commemorate
  code: SUPPORT 051
  recipient: obj | of@obj | with
  if: subj@actor
  if: obj@actor | obj=victim,dead,fallen,anniversary,independence
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Warsaw commemorated the victims of Katyn.

verb commend
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj
  if: subj@actor
  if: obj
  + The African Union commended Ghana for its vote.
  - The judge commended the firefighter.

verb commend
  code: SUPPORT 051
  recipient: obj | by@obj | of@obj | poss@obj | for
  if: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  + Botswana was commended by the UN.

verb commiserate
  code: SUPPORT 050
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&sport
  + Beijing commiserated with Tehran after the crash.

verb compliment
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  + Ford complimented Rabin on his patience.
  - The diner complimented the chef.

verb compliment
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Washington complimented the Jordanian government.

verb condone
  code: SUPPORT 052
  recipient: by@obj | of@obj | obj
  if: subj@actor
  if: obj
  + Libya condoned the coup by the Burkinabe army.
  - The club does not condone violence by fans.

verb confirm
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Burundi confirmed its backing for Malawi.

verb congratulate
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  + Erdogan congratulated Maduro on his election.
  - The queen congratulated the captain on the World Cup.

verb congratulate
  code: SUPPORT 051
  recipient: obj | on
  if: subj@actor | obj@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  + Congratulated by Lagos, the new Ghanaian leader smiled.

verb congratulate
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Beijing congratulated the Zambian president.

verb congratulate
  code: SUPPORT 051
  recipient: obj | of@obj | with
  if: subj@actor
  if: obj@actor | obj=victim,dead,fallen,anniversary,independence
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Tehran congratulated the Iraqi premier.

verb convey
  code: SUPPORT 051
  recipient: to | to@obj
  if: subj@actor
  if: obj=condolence,condolences,congratulation,support,sympathy,greeting
  + Iraq conveyed its condolences to Lebanon.
  - The belt conveys coal.

verb convey
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The emir conveyed his condolences to the Turkish president.

verb convey
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Malawi conveyed praise for Ghana.

verb countersign
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor | passive
  if: obj=&signables | obj=&agreements | obj=treaty,accord,pact,agreement,protocol,convention,memorandum,communique,charter,declaration
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Togo countersigned the accord with Benin.

verb declare
  code: SUPPORT 051
  recipient: for@obj | with@obj | for | to@obj
  if: subj@actor
  if: obj=support,solidarity,backing,allegiance
  + Tunisia declared its support for the Syrian opposition.
  - Customs must be declared.

verb declare
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Tehran declared its support for Damascus.

verb declare
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kenya declared its solidarity for Egypt.

verb decorate
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: obj@person
  if: with
  + Finland decorated Gorbachev with a medal.
  - They decorated the room with roses.

verb decorate
  code: SUPPORT 051
  actor: by | subj
  recipient: obj
  if: obj@actor | obj@person
  if: by@actor | subj@actor
  if: for | with=medal,order
  + The Jordanian general was decorated by the Jordanian king for bravery.
  - The cook decorated the cake.

verb deepen
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Serbia deepened ties with Hungary.

verb defend
  code: SUPPORT 052
  recipient: obj | of@obj | by@obj
  if: subj@actor
  if: obj@actor | obj=&decisions | obj=record,use,right,behaviour,conduct
  if: sentence^criticism,critic,accuse,statement,speech,remark,against charge,decision,move,said,interview
  unless: sentence^&sport
  unless: sentence^title,champion,lawyer
  + Syria defended Iran's right to enrich uranium in a statement.
  + Austria defended its decision on Waldheim.
  - The champion defended his title.
  - Troops defended the bridge.

verb defend
  code: SUPPORT 052
  recipient: obj | of@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=right,decision,move,policy,action,conduct,strike,ally,deal,agreement,record
  unless: sentence^&sport
  unless: sentence^title,champion,lawyer,troop,soldier,attack
  unless: sentence^&company-words
  + Tehran defended the right of Syria to buy radars.
  - The knight defended the gate.

verb defend
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Moscow defended the Syrian government.

verb deliver
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The envoy delivered congratulations to the new Ghanaian president.

verb demonstrate
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Poland demonstrated its solidarity with Ukraine.

verb demonstrate
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Niger demonstrated its solidarity for Japan.

verb echo
  code: SUPPORT 051
  recipient: of@obj | by@obj | obj
  if: subj@actor
  if: obj=call,demand,position
  + Canada echoed Britain's call for a truce.
  - Steps echoed in the hall.

verb echo
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=call,demand,position,view,criticism,concern,statement,appeal
  unless: sentence^&sport
  + Lisbon echoed the call of Madrid.
  - The cave echoed the cry.

verb embrace
  code: SUPPORT 051
  recipient: obj | of@obj
  if: subj@actor
  if: obj=peace plan,proposal,initiative,plan | obj=&ceasefires
  + Egypt embraced the Saudi initiative.
  - The sisters embraced.

verb embrace
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Seoul embraced the American proposal.

verb endorse
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^brand,sponsor
  unless: sentence^&company-words
  + The Arab League endorsed the Saudi peace plan.
  + Hun Sen endorsed China's position on Taiwan.
  - The golfer endorsed the watch.

verb endorse
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | poss@obj
  if: subj@actor
  if: obj
  unless: sentence^brand,sponsor
  unless: sentence^&sport
  unless: sentence^&company-words
  + Uganda endorsed the outline.
  - The star endorsed the shoe.

verb endorse
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Sweden endorsed the Finnish candidacy.

verb espouse
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Libya espoused the Palestinian cause.

verb establish
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&relation-nouns
  + Bahrain established diplomatic relations with Israel.
  - Researchers established a link with smoking.

verb establish
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Bhutan established ties with Spain.

verb exalt
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Pyongyang exalted the Cuban president.

verb exchange
  code: SUPPORT 050
  recipient: with | with@obj
  if: subj@actor
  if: obj=&envoys
  if: subj | with
  + Lebanon and Syria exchanged envoys.
  - The buyers exchanged contracts.

verb excuse
  code: SUPPORT 052
  recipient: by@obj | of@obj | obj
  if: subj@actor
  if: obj@actor
  unless: from
  + Sweden excused Denmark.
  - The teacher excused the pupil from class.

verb exonerate
  code: SUPPORT 052
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&court-words
  + The UN exonerated Syria.
  - DNA exonerated the prisoner.

verb expand
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Fiji expanded ties with India.

verb express
  code: SUPPORT 051
  recipient: for@obj | with@obj | to@obj | to | for | with | of@obj
  if: subj@actor
  if: obj=&support-nouns
  unless: sentence^&sport
  unless: sentence^&company-words
  + Vietnam expressed solidarity with Cuba.
  + Lesotho expressed its support for Mandela.
  - The mother expressed her gratitude to the surgeon.

verb express
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Chad expressed sympathy for Zambia.

verb extend
  code: SUPPORT 051
  recipient: to | to@obj | with@obj | for@obj
  if: subj@actor
  if: obj=condolence,condolences,support,recognition,sympathy,congratulation
  unless: obj^financial,military
  + Turkey extended its condolences to Pakistan.
  + Norway extended recognition to Lithuania.
  - The firm extended the lease.

verb extend
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Delhi extended its condolences to Nepal.

verb extend
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Peru extended support for Fiji.

verb extol
  code: SUPPORT 051
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=friendship,achievement,leadership,virtue of cooperation
  + Kim extolled China's leadership.
  - The brochure extols the beaches.

verb extol
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Caracas extolled the Iranian president.

verb favor
  code: SUPPORT 051
  recipient: of@obj | by@obj | for@obj
  if: subj@actor
  if: obj=independence,recognition,membership,accession,peace plan | obj=&ceasefires
  + Denmark favored the accession of Estonia.
  - The odds favor the grey horse.

verb favor
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Washington favored the Turkish proposal.

verb favour
  code: SUPPORT 051
  recipient: of@obj | by@obj | for@obj
  if: subj@actor
  if: obj=independence,recognition,membership,accession,peace plan | obj=&ceasefires
  + Denmark favoured the accession of Estonia.
  - The odds favour the grey horse.

verb favour
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Oslo favoured the independence of Palestine.

verb felicitate
  code: SUPPORT 051
  recipient: obj | of@obj | with
  if: subj@actor
  if: obj@actor | obj=victim,dead,fallen,anniversary,independence
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&accident
  + Delhi felicitated the Nepalese premier.

verb forge
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Kosovo forged ties with Kenya.

verb forgive
  code: SUPPORT 056
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: obj=debt,loan
  + South Africa forgave Rwanda.
  - The nun forgave the thief.

verb get behind
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Labour got behind the government's decision.

verb give
  code: SUPPORT 051
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=support,backing,endorsement,blessing
  unless: obj^financial,material,military
  unless: sentence^&sport
  + Bulgaria gave its backing to Romania.
  - The wall gives support to the roof.

verb give
  code: SUPPORT 051
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=blessing,support,backing,endorsement,seal of approval
  unless: obj^financial,material,military
  unless: sentence^&sport
  unless: sentence^&company-words
  + Kenya gave its blessing to the text.
  - The priest gave his blessing to the bride.

verb give
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Bern gave its support to the tribunal.

verb give
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Serbia gave its backing for Yemen.

verb grant
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Nepal granted praise for Sweden.

verb greet
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Kampala greeted the Rwandan decision.

verb hail
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | between@obj
  if: subj@actor
  if: obj@actor | obj=&decisions
  unless: obj=taxi,cab
  unless: from
  unless: sentence^&sport
  unless: sentence^&show-business
  + Peru hailed the accord with Ecuador.
  - The general hails from Sicily.

verb hail
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | between@obj | poss@obj
  if: subj@actor
  if: obj
  unless: obj=taxi,cab
  unless: from
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ghana hailed the signing.
  - The tourist hailed a taxi.

verb hail
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Ankara hailed the Libyan accord.

verb heap
  code: SUPPORT 051
  recipient: on | on@obj
  if: subj@actor
  if: obj=praise
  unless: sentence^&sport
  unless: sentence^&show-business
  + Trump heaped praise on Orban.
  - Critics heaped praise on the film.

verb heap
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Jordan heaped its solidarity for Burundi.

verb honor
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: obj@person
  if: with
  unless: sentence^&sport
  unless: sentence^&show-business
  + Cuba's government honored Mandela with a medal.
  - The club honored the striker with a dinner in the football stadium.

verb honour
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: obj@person
  if: with
  unless: sentence^&sport
  unless: sentence^&show-business
  + Cuba's foreign minister honoured Mandela with a medal.
  - The club honoured the striker with a dinner in the football stadium.

verb hug
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: obj@person
  unless: sentence^&sport
  unless: sentence^&show-business
  + Modi hugged Putin.
  - The girl hugged her dog.

verb improve
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=relation,tie
  + Greece improved relations with Albania.
  - The cook improved the soup.

verb improve
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Greece improved relations with Turkey.

verb initial
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&signables
  + Armenia initialled an accord with the European Union.

verb initial
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor | passive
  if: obj=&signables | obj=&agreements | obj=treaty,accord,pact,agreement,protocol,convention,memorandum,communique,charter,declaration
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Croatia initialled the agreement with Slovenia.

verb initial
  code: SUPPORT 057
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&signables | obj=treaty,convention,accord,protocol,pact,memorandum,charter
  if: with@obj | with@actor | between@obj | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Libya initialled a treaty with Georgia.

verb ink
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&signables
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Nepal inked a pact with China.
  - The singer inked a deal with a label.

verb ink
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor | passive
  if: obj=&signables | obj=&agreements | obj=treaty,accord,pact,agreement,protocol,convention,memorandum,communique,charter,declaration
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Kuwait inked an agreement with Iraq.

verb ink
  code: SUPPORT 057
  actor: by | between@obj | of@obj | mod@obj
  recipient: with | with@obj | between@obj
  if: passive
  if: obj=&signables | obj=treaty,accord,pact,agreement,protocol,truce,ceasefire,memorandum,communique,deal,text,document
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + A treaty was inked in Riyadh by the Yemeni sides.

verb ink
  code: SUPPORT 057
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&signables | obj=treaty,convention,accord,protocol,pact,memorandum,charter
  if: with@obj | with@actor | between@obj | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Gabon inked a memorandum with Laos.

verb issue
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ghana issued sympathy for Jordan.

verb join
  code: SUPPORT 050
  recipient: obj
  if: subj@actor
  if: obj=NATO,EU,European Union,Commonwealth,treaty,accord,bloc,alliance,ASEAN,union
  unless: sentence^&sport
  unless: sentence^strike | sentence^&show-business
  unless: sentence^&company-words
  + Croatia joined the European Union.
  - The pianist joined a union.

verb join
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor | passive
  if: obj=&signables | obj=&agreements | obj=treaty,accord,pact,agreement,protocol,convention,memorandum,communique,charter,declaration
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Finland joined the treaty.

verb join
  code: SUPPORT 057
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&signables | obj=treaty,convention,accord,protocol,pact,memorandum,charter
  if: with@obj | with@actor | between@obj | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Latvia joined a memorandum with Mexico.

verb justify
  code: SUPPORT 052
  recipient: by@obj | of@obj | obj
  if: subj@actor
  if: by@obj@actor | obj@actor
  + Belarus's government justified the invasion by Russia.
  - The profits justify the price.

verb laud
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj
  if: subj@actor
  unless: sentence^&show-business
  unless: sentence^&sport
  + The UN lauded Kenya's mediation.
  - Critics lauded the novel.

verb laud
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | poss@obj | for
  if: obj
  unless: sentence^&show-business
  unless: sentence^&sport
  + The Zambian vote was lauded by the observers.

verb laud
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + The UN lauded the Sudanese agreement.

verb lend
  code: SUPPORT 051
  recipient: to | to@obj
  if: subj@actor
  if: obj=support,backing,weight,voice
  + Italy lent its backing to Malta.
  - The bank lent money to Kenya.

verb lend
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Doha lent its support to the rebels.

verb lend
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Chile lent its backing for Qatar.

verb line up
  code: SUPPORT 051
  recipient: behind | with
  if: subj@actor
  if: behind@actor | with@actor | behind=&supportables
  unless: sentence^&sport
  + Saudi Arabia lined up behind Bahrain.
  - The team lined up with two strikers.

verb lobby
  code: SUPPORT 053
  recipient: for
  if: subj@actor
  if: for@actor
  + Poland lobbied for Ukraine in Brussels.
  - Brewers lobbied for lower duty.

verb mend
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=relation,tie,fence
  + Jordan's government mended fences with Kuwait.
  - The farmer mended the gate.

verb mend
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey mended ties with Egypt.

verb mourn
  code: SUPPORT 050
  recipient: with
  if: subj@actor
  if: with@actor
  + Poland mourned with Ukraine.
  - The family mourned.

verb normalise
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&relation-nouns | with@actor | with@obj@actor
  + Morocco's government normalised relations with Israel.
  - The tool normalises the data.

verb normalise
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Bahrain normalised relations with Israel.

verb normalize
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&relation-nouns | with@actor | with@obj@actor
  + Morocco normalized relations with Israel.
  - The tool normalizes the data.

verb offer
  code: SUPPORT 051
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=condolence,condolences,solidarity,congratulation,sympathy,praise,thanks,prayer
  + Cuba offered condolences to Haiti.
  - The guide offered praise of the soup.

verb offer
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Madrid offered its condolences to Paris.

verb offer
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Laos offered praise for Malta.

verb open
  code: SUPPORT 050
  recipient: in@obj | with@obj | in | to | to@obj | with
  if: subj@actor
  if: obj=&missions | obj=&relation-nouns
  + Israel opened an embassy in Bahrain.
  - Brazil opened a stadium.

verb open
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Israel opened relations with Morocco.

verb pass
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor | passive
  if: obj=&signables | obj=&agreements | obj=treaty,accord,pact,agreement,protocol,convention,memorandum,communique,charter,declaration
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Irish parliament passed the treaty.

verb patch up
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Qatar patched up relations with Egypt.

verb pay
  code: SUPPORT 051
  recipient: to | to@obj
  if: subj@actor
  if: obj=&tributes
  unless: sentence^&sport
  unless: sentence^&show-business
  + Obama paid tribute to Mandela.
  - Fans paid tribute to the singer.

verb pay
  code: SUPPORT 051
  recipient: to | to@obj
  if: subj@actor
  if: obj=tribute,homage,respect
  unless: sentence^&sport
  unless: sentence^&show-business
  + Nehru paid tribute to the Chinese leader.

verb pay
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Havana paid tribute to Mandela.

verb pour
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Mali poured its solidarity for Angola.

verb praise
  code: SUPPORT 051
  recipient: obj | for@obj | of@obj | by@obj
  if: subj@actor
  if: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Carter praised Sadat.
  + Japan praised Thailand's decision.
  - The critic praised the film.

verb praise
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | poss@obj | for
  if: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Cuban doctors were praised by Angola.
  - The critics praised the film.

verb proclaim
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Norway proclaimed sympathy for Latvia.

verb profess
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Caracas professed its solidarity with Havana.

verb profess
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cuba professed support for Rwanda.

verb prop up
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  unless: sentence^bank,currency,market
  + France propped up the Chadian regime.

verb put
  code: SUPPORT 057
  recipient: with | with@to
  if: subj@actor
  if: obj=name,signature,initials
  if: to | on
  unless: sentence^&show-business
  unless: sentence^&sport
  unless: sentence^&company-words
  + Lagos and Yaounde put their names to the accord.
  - The author put her name to the book.

verb rally
  code: SUPPORT 051
  recipient: behind | around | round
  if: subj@actor
  if: behind@actor | around@actor | behind=&supportables
  unless: sentence^&sport
  unless: sentence^&markets
  + Saudi Arabia and Oman rallied behind Kuwait.
  - Shares rallied in Tokyo.

verb ratify
  code: SUPPORT 057
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&signables | obj=accession,membership
  + Brazil ratified the treaty with Paraguay.
  - The union ratified its pay contract.

verb ratify
  code: SUPPORT 057
  recipient: with@obj | obj | by@obj
  if: subj@actor
  if: obj
  unless: sentence^&sport
  unless: sentence^&company-words
  + Duma deputies in Russia ratified it.
  - The club ratified the rule.

verb ratify
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor | passive
  if: obj=&signables | obj=&agreements | obj=treaty,accord,pact,agreement,protocol,convention,memorandum,communique,charter,declaration
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Bolivia ratified the treaty with Chile.

verb ratify
  code: SUPPORT 057
  actor: by | between@obj | of@obj | mod@obj
  recipient: with | with@obj | between@obj
  if: passive
  if: obj=&signables | obj=treaty,accord,pact,agreement,protocol,truce,ceasefire,memorandum,communique,deal,text,document
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The treaty was ratified in Lima by the Peruvian congress.

verb ratify
  code: SUPPORT 057
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&signables | obj=treaty,convention,accord,protocol,pact,memorandum,charter
  if: with@obj | with@actor | between@obj | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Bosnia ratified a memorandum with Belize.

verb re-establish
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Panama re-established ties with Cuba.

verb readmit
  code: SUPPORT 050
  recipient: obj
  if: subj@actor
  if: obj@actor
  + The Arab League readmitted Egypt.
  - The hospital readmitted the patient.

verb reaffirm
  code: SUPPORT 051
  recipient: for@obj | with@obj | for | of@obj
  if: subj@actor
  if: obj=&support-nouns | obj=backing,friendship
  + Beijing reaffirmed its support for Islamabad.
  - The test reaffirmed the diagnosis.

verb reaffirm
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Riga reaffirmed its support for Georgia.

verb reaffirm
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + India reaffirmed praise for Norway.

verb rebuild
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Peru rebuilt ties with Mexico.

verb recognise
  code: SUPPORT 054
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: as=president,government,leader,state,representative,ruler,interim president,legitimate
  + Canada recognised Guaido as interim president.
  - Mexico recognised him as a great painter.

verb recognise
  code: SUPPORT 054
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor
  unless: obj@person
  unless: that
  + Norway recognised Palestine.
  - The witness recognised the singer.

verb recognise
  code: SUPPORT 054
  recipient: of@obj | obj
  if: subj@actor
  if: obj=independence,sovereignty,statehood,government,regime,republic,state,authority,annexation,claim
  unless: that
  + Turkey recognised the independence of Kosovo.
  - The jury recognised the author's authority.

verb recognise
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sweden recognised the independence of Palestine.

verb recognize
  code: SUPPORT 054
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: as=president,government,leader,state,representative,ruler,interim president,legitimate
  + Canada recognized Guaido as interim president.
  - Mexico recognized him as a great painter.

verb recognize
  code: SUPPORT 054
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor
  unless: obj@person
  unless: that
  + Norway recognized Palestine.
  - The witness recognized the singer.

verb recognize
  code: SUPPORT 054
  recipient: of@obj | obj
  if: subj@actor
  if: obj=independence,sovereignty,statehood,government,regime,republic,state,authority,annexation,claim
  unless: that
  + Turkey recognized the independence of Kosovo.
  - The jury recognized the author's authority.

verb recognize
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Ireland recognized the state of Palestine.

verb reestablish
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sudan reestablished ties with Iran.

verb register
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Haiti registered sympathy for Niger.

verb reinstate
  code: SUPPORT 050
  recipient: obj | to | to@obj
  if: subj@actor
  if: obj=&envoys | obj=&relation-nouns
  if: to@actor | to@obj@actor | with@actor | with@obj@actor | with@obj
  + Mexico reinstated its ambassador to Bolivia.
  - The club reinstated its coach.

verb reiterate
  code: SUPPORT 051
  recipient: for@obj | with@obj | for
  if: subj@actor
  if: obj=support,backing,solidarity
  + Zambia reiterated its support for the ANC.
  - The tutor reiterated the formula.

verb reiterate
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Ankara reiterated its support for Baku.

verb reiterate
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Poland reiterated its solidarity for Benin.

verb rejoin
  code: SUPPORT 050
  recipient: obj
  if: subj@actor
  if: obj@actor | obj=agreement,accord,treaty,convention
  unless: sentence^&sport
  unless: sentence^regiment,band
  + Gambia rejoined the Commonwealth.
  - The bassist rejoined the band.

verb renew
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&relation-nouns
  unless: sentence^&company-words
  + Syria renewed ties with Egypt.
  - The sisters renewed contact.

verb renew
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Cuba renewed relations with Honduras.

verb renew
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Georgia renewed sympathy for Greece.

verb reopen
  code: SUPPORT 050
  recipient: in@obj | with@obj | in | with
  if: subj@actor
  if: obj=&missions
  + Saudi Arabia reopened its embassy in Syria.
  - The museum reopened.

verb repair
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=relation,tie
  + Qatar's government repaired ties with Bahrain.
  - The plumber repaired the pipe.

verb repair
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Brazil repaired ties with Venezuela.

verb repeat
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Sudan repeated support for Bosnia.

verb reserve
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Qatar reserved praise for Uganda.

verb restate
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Tallinn restated its support for Kyiv.

verb restate
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Benin restated its backing for Guyana.

verb restore
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&relation-nouns
  + Bolivia restored relations with Chile.
  - Workers restored the painting.

verb restore
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Iran restored relations with Saudi Arabia.

verb resume
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=relation,diplomatic relation,tie,diplomatic tie
  + Cuba resumed relations with Colombia.
  - The couple resumed relations.

verb resume
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Britain resumed relations with Argentina.

verb revive
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Libya revived ties with Malta.

verb salute
  code: SUPPORT 051
  recipient: obj | of@obj
  if: subj@actor
  if: obj@actor | obj=courage,struggle,people,resistance | obj=&decisions
  unless: sentence^flag,parade
  + Castro saluted the people of Angola.
  - The cadets saluted the flag.

verb salute
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Dakar saluted the Gambian decision.

verb second
  code: SUPPORT 051
  recipient: of@obj | by@obj | obj
  if: subj@actor
  if: obj=&supportables | obj=motion,nomination
  unless: to
  + Ghana's government seconded Kenya's proposal.
  - The firm seconded her to Oslo.

verb second
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Mexico seconded the Chilean proposal.

verb send
  code: SUPPORT 051
  recipient: to | to@obj | iobj
  if: subj@actor
  if: obj=condolence,condolences,congratulation,message of support,greeting,sympathy
  + Kim Il Sung sent congratulations to Assad.
  - The aunt sent greetings to the twins.

verb send
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Tokyo sent its condolences to Jakarta.

verb show
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Vilnius showed its solidarity with Warsaw.

verb show
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Zambia showed its solidarity for Serbia.

verb shower
  code: SUPPORT 051
  recipient: on | on@obj | obj
  if: subj@actor
  if: obj=praise | with=praise
  unless: sentence^&sport
  + Chavez showered praise on Ahmadinejad.
  - The teacher showered praise on the pupil.

verb shower
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Turkey showered sympathy for Mali.

verb side
  code: SUPPORT 051
  recipient: with
  if: subj@actor
  if: with@actor
  unless: sentence^&company-words
  + Jordan sided with Iraq.
  - The court sided with the tenant.

verb side
  code: SUPPORT 051
  recipient: with
  if: subj@actor
  if: with
  unless: sentence^&company-words
  unless: sentence^&court-words
  unless: sentence^&sport
  + Mozambique sided with the opposition of Malawi.
  - The judge sided with the tenant.

verb side
  code: SUPPORT 051
  recipient: with | by | obj
  if: subj@actor
  if: with@actor | by@actor
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Chad sided with Sudan.
  - The judge sided with the tenant.

verb sign
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&signables
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Egypt signed a peace treaty with Israel.
  + An accord was signed by Angola and Cuba.
  - The winger signed a deal with the club.
  - The poet signed copies.

verb sign
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=&signables | obj=text,paper,draft,plan,resolution,decree,law,bill,communique,instrument,order,concession | obj^&signables
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Macedonia signed the text with Greece.
  - The bride signed the book.

verb sign
  code: SUPPORT 057
  recipient: with
  if: subj@actor
  if: subj=&group-subjects | subj@person
  unless: obj
  unless: for | up | on | off
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + The Namibian president signed.
  - The goalkeeper signed for the club.

verb sign
  code: SUPPORT 057
  recipient: with | with@obj | between@obj
  if: subj@actor | passive
  if: obj=&signables | obj=&agreements | obj=treaty,accord,pact,agreement,protocol,convention,memorandum,communique,charter,declaration
  unless: obj^&deal-words
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Laos signed a treaty with Vietnam.

verb sign
  code: SUPPORT 057
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&signables | obj=treaty,convention,accord,protocol,pact,memorandum,charter
  if: with@obj | with@actor | between@obj | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Angola signed a treaty with Kuwait.

verb signal
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Prague signalled its support for Tirana.

verb signal
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Iran signalled support for Sudan.

verb stand
  code: SUPPORT 051
  recipient: by | with | behind
  if: subj@actor
  if: by@actor | with@actor | behind@actor
  unless: sentence^&sport
  + Pakistan stands by Saudi Arabia.
  + Biden said America stood with Ukraine.
  - The bank stands by the river in Prague.

verb stand
  code: SUPPORT 051
  recipient: with | by | behind | alongside
  if: subj@actor
  if: with | by | behind | alongside
  if: sentence^shoulder,solidarity,firmly,side by side,together
  unless: sentence^&sport
  + We stand with the Estonian allies in solidarity, Rome said.
  - The boys stood with the dog by the wall together.

verb stand behind
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Washington stood behind the Israeli government.

verb state
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Japan stated its backing for Spain.

verb stick
  code: SUPPORT 051
  recipient: by
  if: subj@actor
  if: by@actor
  + Moscow stuck by Assad.
  - The club stuck by its coach.

verb strengthen
  code: SUPPORT 050
  recipient: with | with@obj | between@obj
  if: subj@actor
  if: obj=relation,tie,diplomatic tie
  unless: sentence^&company-words
  + Japan strengthened ties with India.
  - Cement strengthened the wall.

verb strengthen
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Laos strengthened ties with China.

verb stress
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Spain stressed praise for Haiti.

verb support
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: subj^data,evidence,study
  unless: sentence^&sport
  unless: obj^family,child,wife,student,fan
  unless: with
  unless: sentence^&company-words
  + Algeria supported the Polisario Front.
  - Fans supported the club in Dublin.
  - He supports his mother.

verb support
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | for@obj
  if: subj@actor
  if: obj=&supportables
  unless: sentence^&sport
  unless: sentence^&company-words
  + India supported the Palestinian bid at the UN.
  - Two pillars support the bill board.

verb support
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | poss@obj
  if: subj@actor
  if: obj=&decisions | obj=extension,request,proposal,draft,text,idea,creation,enlargement,candidate,deployment
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  + Burundi supports the draft of Tanzania.
  - The beam supports the roof.

verb swing behind
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Vienna swung behind the Italian candidate.

verb sympathise
  code: SUPPORT 051
  recipient: with
  if: subj@actor
  if: with@actor
  + Ireland sympathised with Argentina.
  - The nurse sympathised with the patient.

verb sympathise
  code: SUPPORT 051
  recipient: with | by | obj
  if: subj@actor
  if: with@actor | by@actor
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Dublin sympathised with Athens.

verb sympathize
  code: SUPPORT 051
  recipient: with
  if: subj@actor
  if: with@actor
  + Ireland sympathized with Argentina.
  - The nurse sympathized with the patient.

verb tender
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Accra tendered its condolences to Abuja.

verb thank
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: for
  unless: sentence^&sport
  unless: sentence^&show-business
  + Armenia thanked France for its support.
  - The actress thanked her director for the prize.

verb thank
  code: SUPPORT 051
  recipient: obj
  if: subj@actor | obj@actor
  if: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: obj=god,fan,voter,supporter,audience
  + The Kurdish exile thanked the Swedish ministers.
  - The actress thanked her fans.

verb thank
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Kabul thanked the Indian government.

verb throw
  code: SUPPORT 051
  recipient: behind
  if: subj@actor
  if: obj=weight,support
  if: behind
  + Nigeria threw its weight behind the Liberian president.
  - The goalkeeper threw the ball behind the net.

verb throw
  code: SUPPORT 051
  recipient: behind | behind@obj | to
  if: subj@actor
  if: obj=weight,support
  unless: sentence^&sport
  unless: sentence^&show-business
  + Jakarta threw its weight behind the Malaysian plan.
  - He threw his weight behind the cart.

verb throw
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Rome threw its support behind Tirana.

verb throw
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Greece threw its solidarity for Panama.

verb transmit
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Amman transmitted its condolences to Rabat.

verb underline
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Oslo underlined its support for Kyiv.

verb underscore
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Bucharest underscored its support for Chisinau.

verb unite
  code: SUPPORT 051
  recipient: behind
  if: subj@actor
  if: behind@actor | behind=&supportables
  + Europe united behind Denmark.
  - The fans united behind their coach.

verb upgrade
  code: SUPPORT 050
  recipient: with | with@obj | between@obj | to | to@obj
  if: subj@actor
  if: obj=&relation-nouns
  + Vietnam upgraded ties with Australia.
  - The hotel upgraded its rooms.

verb upgrade
  code: SUPPORT 054
  recipient: obj | of@obj | with | with@obj
  if: subj@actor
  if: obj=independence,statehood,sovereignty,state,government,relation,tie,annexation
  if: obj^independence,statehood,sovereignty,state,relation,tie,republic,diplomatic | as
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Vietnam upgraded ties with Japan.

verb validate
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Washington validated the Kenyan vote and the election.

verb voice
  code: SUPPORT 051
  recipient: for@obj | with@obj | to@obj | for | of@obj
  if: subj@actor
  if: obj=&support-nouns
  unless: sentence^&sport
  + Serbia voiced support for Cyprus.
  - The singer voiced support for her band.

verb voice
  code: SUPPORT 050
  recipient: to | with | of | obj
  if: subj@actor
  if: obj=condolence,condolences,sympathy,congratulation,gratitude,thanks,appreciation,solidarity,greeting,wish,respects,tribute,regards,support,backing,homage
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Minsk voiced its support for Belgrade.

verb voice
  code: SUPPORT 051
  recipient: to | for | of | for@obj | to@obj | with@obj | of@obj | on
  if: subj@actor
  if: obj=support,backing,endorsement,praise,approval,solidarity,blessing,encouragement,sympathy,admiration,confidence,appreciation,gratitude,respect
  if: to@actor | for@actor | of@actor | for@obj@actor | to@obj@actor | with@obj@actor | of@obj@actor | on@actor
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Gabon voiced its backing for Laos.

verb vote
  code: SUPPORT 051
  recipient: for | of | in@obj
  if: subj@actor
  if: for=&supportables | for@actor | of=resolution
  if: subj^government,parliament,senate,assembly,council | subj^&officials | sentence^resolution,UN,Security Council
  unless: against
  + Ireland voted for the UN resolution on Namibia.
  - The fans voted for the blue shirt.

verb vote
  code: SUPPORT 051
  recipient: for | obj@infinitive | of@obj@infinitive | on@obj@infinitive
  if: subj@actor
  if: infinitive=back,approve,support,ratify,endorse,recognise,recognize,admit,extend
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Knesset voted to approve the treaty with Jordan.
  - The club voted to approve the rule.

verb vouch
  code: SUPPORT 052
  recipient: for
  if: subj@actor
  if: for@actor
  + Libya vouched for the Chadian rebels.
  - The landlord vouched for the tenant.

verb welcome
  code: SUPPORT 051
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: into | to^alliance,union,bloc,fold,NATO,Commonwealth,EU
  unless: sentence^&sport
  + Germany welcomed Finland into NATO.
  - Dublin welcomed the singer to the club.

verb welcome
  code: SUPPORT 051
  recipient: of@obj | by@obj | obj | between@obj
  if: subj@actor
  if: obj=&decisions
  unless: sentence^would
  unless: sentence^&sport
  + Spain welcomed Portugal's decision on the dam.
  + Jordan welcomed the accord between Oman and Yemen.
  - Dublin welcomed tourists.
  - The shop welcomed its thousandth customer.

verb welcome
  code: SUPPORT 051
  recipient: obj | of@obj | by@obj | between@obj | poss@obj | from@obj
  if: subj@actor
  if: obj
  unless: obj@person
  unless: obj=visitor,guest,tourist,fan,refugee,migrant,baby,customer,spring,delegation
  unless: sentence^would
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: sentence^&show-business
  + Maputo welcomed the swap.
  - The inn welcomed a guest.

verb welcome
  code: SUPPORT 051
  recipient: obj | of@obj | poss@obj | mod@obj | for@obj
  if: subj@actor
  if: obj@actor | obj=&supportables | obj=&decisions
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj^restraint
  + Madrid welcomed the Moroccan proposal.

verb witness
  code: SUPPORT 057
  recipient: with@obj | with | between@obj
  if: subj@actor
  if: obj=&signables | obj=treaty,convention,accord,protocol,pact,memorandum,charter
  if: with@obj | with@actor | between@obj | on@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: obj^&deal-words
  + Yemen witnessed a protocol with Chad.

noun light
  code: SUPPORT 050
  actor: from | by | poss | light
  recipient: to | for
  if: mod=green
  if: from@actor | poss@actor | by@actor | light@actor
  unless: sentence^&company-words
  + Tunisia got the green light from Algeria for the talks.
  - The car jumped a green light.

noun vote
  code: SUPPORT 051
  actor: poss | by | of
  recipient: for | of@favor | of@favour
  if: in=favor,favour | for=&supportables
  if: poss@actor | by@actor | sentence^&officials
  unless: sentence^&sport
  + The Danish prime minister defended her government's vote in favour of the treaty.
  - The vote was close.

verb certify
  code: SUPPORT 050
  recipient: obj | poss@obj | of@obj
  if: subj@actor | subj=observer,monitor
  if: obj=result,election,vote,poll,victory
  + Observers certified the results in Malawi.
  - The vet certified the cow.

verb pledge
  code: SUPPORT 050
  recipient: to@obj | to
  if: obj=allegiance,loyalty
  + The militia pledged loyalty to the Islamic State.
  - The firm pledged a refund.
