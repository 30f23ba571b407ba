# THREATEN: threats, warnings of consequences, ultimatums. The mode follows what is threatened.
@source compiled by the demarche authors
@licence CC0-1.0

adj ready
  code: THREATEN 138 violence
  actor: subj
  recipient: against | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=use,attack,strike,fight,retaliate,intervene
  unless: sentence^&sport
  + Egypt is ready to strike Libya.
  - The batsman is ready to strike.

noun blackmail
  code: THREATEN 130
  actor: poss | by | mod
  recipient: of | against
  if: poss@actor | by@actor | mod@actor
  if: of@actor | against@actor
  + Russia's blackmail of Ukraine over gas was denounced.
  - Blackmail of a singer.

noun bluster
  code: THREATEN 130
  actor: poss | by | of | from | light | mod
  recipient: against | to | at
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: against | infinitive | that | at | of=war,force,attack,retaliation,invasion,sanction,revenge
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Pyongyang's bluster against Seoul went on.

noun brinkmanship
  code: THREATEN 130
  actor: poss | by | of | from | light | mod
  recipient: against | to | at
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: against | infinitive | that | at | of=war,force,attack,retaliation,invasion,sanction,revenge
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Tehran's brinkmanship against Washington went on.

noun intimidation
  code: THREATEN 130
  actor: poss | by | from | mod
  recipient: of | against
  if: of@actor | against@actor
  if: by@actor | poss@actor | mod@actor
  + Beijing's intimidation of Taiwan went on.
  - Intimidation of the referee.

noun retaliation
  code: THREATEN 138 violence
  actor: poss | by | from | light
  recipient: against
  if: light@actor
  if: against@actor
  if: sentence^threat,threaten,vow,will,would
  + Tehran said it would seek retaliation against Israel.
  - A retaliation against the bully.

noun threat
  code: THREATEN 1312 restrict
  actor: poss | by | from | mod | light
  recipient: to | against | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: of=&restrict-nouns | infinitive=&restrict-acts
  + America's threat of sanctions against Austria worked.
  - The threat of a ban for fans.

noun threat
  code: THREATEN 1313 relations
  actor: poss | by | from | mod | light
  recipient: to | with | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: infinitive=&relation-acts
  + Hungary's threat to leave the council angered Romania.
  - Her threat to quit the choir.

noun threat
  code: THREATEN 1382 territory
  actor: poss | by | from | mod | light
  recipient: to | of | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: infinitive=&territory-acts | of=&territory-nouns
  + Guatemala's threat to annex land in Belize was denounced.
  - The sea's threat to take land.

noun threat
  code: THREATEN 138 violence
  actor: poss | by | from | mod | light
  recipient: to | against | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: of=&force-nouns | infinitive=&force-acts
  + Turkey's threat of war against Greece was repeated.
  - The threat of war among bees.

noun threat
  code: THREATEN 136 expel
  actor: poss | by | from | mod | light
  recipient: to | of | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: infinitive=&expel-acts | of=&expel-nouns
  + Niger's threat to expel the French ambassador was carried out.
  - The school expelled Sam.

noun threat
  code: THREATEN 137 arrest
  actor: poss | by | from | mod | light
  recipient: to | of | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: infinitive=&arrest-acts | of=&arrest-nouns
  + Kenya's threat to arrest the opposition leader failed.
  - Her threat to sue the baker.

noun threat
  code: THREATEN 130
  actor: poss | by | from | of | mod | light
  recipient: to | against | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: infinitive | against@actor
  unless: sentence^&sport
  + Iraq's threat to leave the talks was heard in Kuwait.
  - The storm's threat to crops.

noun threat
  code: THREATEN 130
  recipient: to | against | on
  if: poss@actor | by@actor
  unless: sentence^&sport
  unless: mod=security,terror,terrorist,growing,existential,health,main,biggest,real,serious,greatest
  unless: light
  + Libya's threats were heard in Tunis.
  - The threat of rain kept the fans at home.

noun threat
  code: THREATEN 130
  actor: poss | by | from | of | mod | light
  recipient: to | against
  if: poss@actor | by@actor | from@actor | light@actor | mod@actor
  if: infinitive | that
  + Ethiopia's threat to leave the talks was noted in Asmara.
  - The threat of rain kept the fans at home.

noun threat
  code: THREATEN 130
  actor: poss | by | of | from | light | mod
  recipient: against | to | at
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: against | infinitive | that | at | of=war,force,attack,retaliation,invasion,sanction,revenge
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Iraq's threat to attack Kuwait was ignored.

noun threat
  code: THREATEN 130
  actor: by | from | poss | light
  recipient: to | against | obj
  if: mod=death,bomb,kidnap | sentence^gunfire,gunman,kidnapper,anonymous
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Iraqi editor has had death threats from a militia.
  - Frost is a threat to fruit.

noun ultimatum
  code: THREATEN 139
  actor: poss | by | from | mod | of | light
  recipient: to
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  + Austria's ultimatum to Serbia expired.
  - The wife's ultimatum was about the dog.

noun ultimatum
  code: THREATEN 139
  recipient: to
  if: to@actor
  + The ultimatum to Belgrade expired.
  - The ultimatum of her father was cruel.

noun ultimatum
  code: THREATEN 130
  actor: poss | by | of | from | light | mod
  recipient: against | to | at
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: against | infinitive | that | at | of=war,force,attack,retaliation,invasion,sanction,revenge
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Austria's ultimatum to Serbia and the threat of war expired.

noun vow
  code: THREATEN 130
  actor: poss | by | of | from | light | mod
  recipient: against | to | at
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: against | infinitive | that | at | of=war,force,attack,retaliation,invasion,sanction,revenge
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + The militants' vow to kill the hostage alarmed Tokyo.
  - The couple's vow to wed was read.

noun warning
  code: THREATEN 130
  actor: poss | by | from | mod | light
  recipient: to | against | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: poss@actor | by@actor | from@actor | mod@actor | light@actor
  if: to@actor | against@actor | infinitive | of=&consequences
  unless: mod=weather,flood,health,storm,travel,tsunami,early
  unless: to^&advised
  unless: sentence^&weather
  + China's warning to Vietnam was printed on Monday.
  - A storm warning to Cuban boats.

noun warning
  code: THREATEN 130
  actor: poss | by | from | of | mod | light
  recipient: to | against
  if: poss@actor | from@actor
  unless: mod=weather,flood,health,storm,travel,tsunami,early
  unless: to^&advised
  unless: sentence^&weather
  unless: sentence^&dangers
  unless: sentence^&sport
  unless: sentence^&company-words
  + Beijing's warning reached Hanoi on Friday.
  - The warning on the box is clear.

noun warning
  code: THREATEN 130
  actor: poss | by | of | from | light | mod
  recipient: against | to | at
  if: poss@actor | by@actor | light@actor | from@actor | mod@actor | of@actor
  if: against | infinitive | that | at | of=war,force,attack,retaliation,invasion,sanction,revenge
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  + Israel's warning of war against Lebanon was heard.

verb add
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Laos added a threat to Malta.

verb address
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Tunisia addressed a warning to Gabon.

verb answer
  code: THREATEN 130
  recipient: to | obj
  if: subj@actor
  if: sentence^will,would
  if: in=kind | with=force,fire,measure | sentence^in kind
  + Latvia will answer in kind, the minister said.
  - The boy will answer the question.

verb blackmail
  code: THREATEN 130
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^photo,affair
  + Poland said Russia blackmailed Ukraine over gas.
  - The maid blackmailed the singer over an affair.

verb bluster
  code: THREATEN 130
  recipient: at | against
  if: subj@actor
  if: against@actor | at@actor
  + Amin blustered against Tanzania.
  - The wind blustered.

verb brandish
  code: THREATEN 130
  recipient: against | against@obj | at | at@obj
  if: subj@actor
  if: obj=threat,sanction,nuclear weapon,missile
  + Kim brandished missiles at Japan.
  - The robber brandished a knife.

verb brandish
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + Washington brandished tariffs against Mexico.

verb brandish
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Mali brandished a warning to Angola.

verb broadcast
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Uganda broadcast an ultimatum to Iraq.

verb call
  code: THREATEN 138 violence
  recipient: against | on
  if: subj@actor
  if: for=jihad,holy war,revenge,war
  + Bin Laden called for jihad against America.
  - The recipe calls for time.

verb carry out
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Norway carried out an ultimatum to Latvia.

verb caution
  code: THREATEN 130
  recipient: iobj | obj | against | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: obj@actor | iobj@actor
  if: against | infinitive | that
  unless: obj^&advised | iobj^&advised
  unless: sentence^&markets
  + Britain cautioned Spain against new border checks.
  - The doctor cautioned the patient.

verb caution
  code: THREATEN 130
  recipient: obj | iobj | clause
  if: subj@actor
  if: that
  if: sentence^will,would
  if: sentence^&threat-acts
  unless: sentence^&dangers
  unless: sentence^&markets
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: subj=scientist,economist,doctor,analyst,expert,charity,agency,researcher,forecaster,critic
  + The Iranian general cautioned that Tehran would respond to the flights.
  - The guide cautioned that the lake would freeze.

verb caution
  code: THREATEN 130
  recipient: obj | clause
  if: subj@actor
  if: clause=it,they,he,she,we | obj@actor
  if: sentence^would,will
  if: sentence^&restrict-acts | sentence^&threat-acts | sentence^table,sue,embargo,sanction,tariff,force,fire,retaliate,respond,strike,veto,expel,consequence,cut
  if: that
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  + Oslo cautioned Khartoum that it would cut aid.

verb dangle
  code: THREATEN 1312 restrict
  recipient: over | over@obj | to | to@obj
  if: subj@actor
  if: obj=threat
  + Washington dangled the threat of sanctions over Turkey.
  - The boy dangled a rope.

verb declare
  code: THREATEN 138 violence
  recipient: on | on@obj | against | against@obj
  if: subj@actor
  if: obj=jihad,holy war
  + The Taliban declared jihad against the Soviet army.
  - The chef declared war on salt.

verb declare
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + The rebels declared war on the Ugandan government.

verb deliver
  code: THREATEN 139
  recipient: to | to@obj
  if: subj@actor
  if: obj=ultimatum,threat,warning
  + Ankara delivered an ultimatum to Damascus.
  - The boy delivered milk.

verb deliver
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Angola delivered a warning to Kuwait.

verb direct
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Kuwait directed a threat to Turkey.

verb draw
  code: THREATEN 130
  recipient: at | on | for
  if: subj@actor
  if: obj=red line
  unless: sentence^&sport
  + Obama drew a red line for Assad.
  - The teacher drew a red line on the page.

verb escalate
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Kenya escalated a threat to Egypt.

verb face
  code: THREATEN 1312 restrict
  actor: from | from@obj | by
  recipient: subj
  if: subj@actor
  if: obj=sanction,embargo
  if: from@actor | from@obj@actor
  if: sentence^if,unless,threat,warn
  + Iran faces sanctions from the EU unless it opens its sites.
  - The mayor faced the square.

verb fire
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Mexico fired an ultimatum to India.

verb forewarn
  code: THREATEN 130
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: that | against
  + Cairo forewarned Khartoum that it would act.
  - The scout forewarned the camp.

verb give
  code: THREATEN 139
  recipient: iobj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: iobj@actor
  if: obj=hour,day,week,month
  if: infinitive
  unless: sentence^student,employee
  + Bush gave Saddam Hussein 48 hours to leave Iraq.
  - The tailor gave the king two days to choose.

verb give
  code: THREATEN 139
  recipient: iobj | to | to@obj
  if: subj@actor
  if: obj=ultimatum,warning,deadline
  unless: sentence^&sport
  + Austria gave Serbia an ultimatum.
  - The guard gave the skier a warning.

verb give
  code: THREATEN 139
  recipient: iobj | to | obj
  if: subj@actor
  if: obj=hour,day,week,month
  if: iobj@actor
  unless: sentence^student,employee
  + Delhi gave Islamabad two weeks to comply.
  - The aunt gave the boy an hour.

verb give
  code: THREATEN 139
  recipient: iobj | obj | to
  if: subj@actor
  if: obj | iobj
  if: until
  unless: sentence^&sport
  unless: sentence^student,employee,chance,rise,pleasure
  unless: sentence^&company-words
  + Iraq gave Iran until Friday to return the pilots.
  - The teacher gave the pupils until Friday.

verb give
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Nepal gave a warning to Sweden.

verb hand
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Peru handed an ultimatum to Fiji.

verb hit
  code: THREATEN 1312 restrict
  recipient: obj
  if: obj@actor | obj=country,buyer,importer,company
  if: with=tariff,sanction,duty,embargo
  if: sentence^will,would,unless,if
  + Washington would hit Canada with tariffs unless the border closed, Trump said.
  - The boy hit the ball with a stick.

verb hold
  code: THREATEN 130
  recipient: over | over@obj
  if: subj@actor
  if: obj=threat
  + Moscow held the threat of force over Lithuania.
  - The cook held a pan.

verb hurl
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Iraq hurled a threat to Chile.

verb intimidate
  code: THREATEN 130
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: sentence^&sport
  + Syria intimidated Lebanese deputies.
  - The exam intimidated him.

verb issue
  code: THREATEN 130
  recipient: to | to@obj
  if: subj@actor
  if: obj=warning
  if: to@actor | to@obj@actor
  unless: sentence^&weather
  unless: sentence^travel,flood,health | sentence^&dangers
  + Japan issued a stern warning to North Korea.
  - The weather office issued a storm warning to Florida.

verb issue
  code: THREATEN 139
  recipient: to | to@obj
  if: subj@actor
  if: obj=ultimatum
  + Moscow issued an ultimatum to Chechnya.
  - The library issued cards.

verb issue
  code: THREATEN 130
  recipient: to | against | to@obj | against@obj
  if: subj@actor
  if: obj=threat
  + Iran issued a threat to Israel.
  - The bank issued a card.

verb issue
  code: THREATEN 130
  recipient: to | to@obj | against
  if: subj@actor
  if: obj=warning
  unless: sentence^&weather
  unless: sentence^travel,flood,health | sentence^&dangers
  unless: sentence^&company-words
  + Pyongyang issued a warning on Friday over the drill of the South Koreans.
  - The office issued a warning of snow.

verb issue
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Bosnia issued a threat to Belize.

verb level
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Syria levelled a warning to Poland.

verb make
  code: THREATEN 130
  recipient: against | to | to@obj | against@obj
  if: subj@actor
  if: obj=threat
  unless: sentence^&sport
  + Venezuela made threats against Guyana.
  - The fan made threats to the referee.

verb make
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Belize made an ultimatum to Iran.

verb menace
  code: THREATEN 130
  recipient: obj
  if: subj@actor
  if: obj@actor
  unless: subj=storm,fire,wolf
  + Iraq menaced Kuwait in a broadcast.
  - The storm menaced Cuba.

verb menace
  code: THREATEN 130
  recipient: obj
  if: subj@actor
  if: obj
  unless: subj=storm,fire,wolf
  + The junta menaced the striking miners of Bolivia.
  - The wolf menaced the sheep.

verb pass
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Ghana passed a threat to Jordan.

verb pledge
  code: THREATEN 138 violence
  recipient: against@obj | against | obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=retaliate,avenge,punish,crush,destroy,annihilate,wipe out,eliminate | obj=revenge,retaliation
  + Pakistan pledged to retaliate against India.
  - The cleaner pledged to wipe out dust.

verb pledge
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + The Taliban pledged revenge for the raid.

verb plot
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + Tehran plotted revenge against Washington.

verb prepare
  code: THREATEN 138 violence
  actor: obj | subj
  recipient: against | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: passive
  if: obj@actor | subj@actor
  if: infinitive=use,attack,strike,fight,retaliate,intervene
  unless: sentence^&sport
  + Moscow is prepared to use force against Georgia.
  - The cook is prepared to use butter.

verb present
  code: THREATEN 139
  recipient: with | with@obj | to | to@obj | iobj | obj
  if: subj@actor
  if: obj=ultimatum | with=ultimatum
  + Germany presented an ultimatum to Poland.
  - The host presented a prize.

verb present
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Chad presented a warning to Zambia.

verb proclaim
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + The mullah proclaimed jihad against the Soviet army.

verb promise
  code: THREATEN 1312 restrict
  recipient: on@obj | against@obj
  if: subj@actor
  if: obj=sanction,tariff,countermeasure,embargo
  + The United States promised tariffs on Mexico.
  - The shop promised a ban on bags.

verb promise
  code: THREATEN 138 violence
  recipient: against@obj | for@obj | iobj | obj | against | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=retaliate,avenge,punish,crush,destroy,annihilate,wipe out | obj=retaliation,revenge,response,reprisal
  unless: sentence^&sport
  + Libya promised to crush the Chadian army.
  - The soap promised to destroy stains.

verb promise
  code: THREATEN 138 violence
  recipient: iobj | to | against | to@obj | against@obj
  if: subj@actor
  if: obj=retaliation,revenge,response,reprisal,consequence,punishment,vengeance,war,bloodshed,retribution
  unless: sentence^&sport
  + Hezbollah promised Israel consequences.
  - The novel promised revenge.

verb promise
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + Pyongyang promised retaliation for the drills.

verb publish
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Rwanda published a threat to Canada.

verb put
  code: THREATEN 130
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: on=notice
  + Trump put Iran on notice.
  - The firm put staff on notice.

verb raise
  code: THREATEN 138 violence
  recipient: with | with@obj | against | against@obj
  if: subj@actor
  if: obj=spectre,specter,prospect,threat
  if: of@obj=war,force,strike,attack,military action
  + Egypt raised the spectre of war with Ethiopia.
  - The firm raised the prospect of a sale.

verb rattle
  code: THREATEN 130
  recipient: at | at@obj | against | against@obj
  if: subj@actor
  if: obj=sabre,saber
  + Galtieri rattled the sabre at Chile.
  - The wind rattled the door.

verb read
  code: THREATEN 130
  recipient: to | iobj
  if: subj@actor
  if: obj=riot act
  + Bush read the riot act to Panama.

verb reiterate
  code: THREATEN 130
  recipient: against | to | to@obj | against@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: obj=threat,warning
  if: to@actor | to@obj@actor | against@actor | against@obj@actor | infinitive
  + Tehran reiterated its warning to Washington.
  - The guide reiterated the warning.

verb reiterate
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Latvia reiterated an ultimatum to Mexico.

verb relay
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Jordan relayed an ultimatum to Burundi.

verb renew
  code: THREATEN 130
  recipient: against | against@obj | to | to@obj
  if: subj@actor
  if: obj=threat
  + Iraq renewed its threats against Kuwait.
  - The clerk renewed a card.

verb renew
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Guyana renewed a warning to Syria.

verb repeat
  code: THREATEN 130
  recipient: against | against@obj | to | to@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: obj=threat,warning
  if: to@actor | to@obj@actor | against@actor | against@obj@actor | infinitive
  + Taipei said Beijing repeated its threat to Taiwan.
  - The guide repeated the warning.

verb repeat
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Panama repeated a threat to Libya.

verb reserve
  code: THREATEN 130
  recipient: against | against@obj | to | to@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: obj=right
  if: infinitive=&retaliation-acts | infinitive=use,take | obj^strike,retaliate,respond,attack,intervene,defend,avenge,punish,use
  + Ethiopia reserved the right to strike Somalia.
  - The hotel reserves the right to take photos.

verb respond
  code: THREATEN 130
  recipient: to
  if: subj@actor
  if: sentence^will,would
  if: sentence^harshly,forcefully,force,decisively,proportionately,crushing,firmly,harsh,severely
  unless: sentence^&sport
  + Damascus said it would respond forcefully to Israel.
  - The patient will respond to rest.

verb restate
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Chile restated an ultimatum to Qatar.

verb retaliate
  code: THREATEN 138 violence
  recipient: against | for
  if: subj@actor
  if: sentence^will,would
  unless: sentence^&sport
  + Islamabad said it would retaliate against Delhi.
  - The team will retaliate in the cricket.

verb rule out
  code: THREATEN 138 violence
  recipient: against@obj
  if: subj@actor
  if: obj=force,military action,war,strike,use of force,intervention
  if: sentence^not,never,refuse,decline
  + Taiwan said China did not rule out force.
  - The doctor did not rule out the flu.

verb send
  code: THREATEN 130
  recipient: to | to@obj
  if: subj@actor
  if: obj=warning,threat,ultimatum
  if: to@actor | to@obj@actor
  unless: sentence^&weather
  + Libya sent a warning to Egypt.
  - The bank sent a warning to clients.

verb send
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Yemen sent an ultimatum to Chad.

verb serve
  code: THREATEN 130
  recipient: on | on@obj | iobj
  if: subj@actor
  if: obj=notice,warning
  if: on@actor | on@obj@actor
  + Britain served notice on Argentina.
  - The landlord served notice on a tenant.

verb serve
  code: THREATEN 130
  recipient: on | on@obj
  if: subj@actor
  if: obj=notice,warning
  unless: sentence^&sport
  unless: sentence^&company-words
  + Hanoi served notice that the truce would end.
  - The landlord served notice.

verb serve
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Serbia served a threat to Yemen.

verb set
  code: THREATEN 139
  recipient: for | for@obj | iobj
  if: subj@actor
  if: obj=deadline,ultimatum
  if: for@actor | for@obj@actor | iobj@actor
  + The UN set a deadline for Iraq.
  + NATO set a deadline for Serbia.
  - The editor set a deadline for essays.
  - The teacher set the class a test.

verb sharpen
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Burundi sharpened a warning to Malawi.

verb sound
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Oman sounded a warning to Cuba.

verb step up
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Malawi stepped up an ultimatum to Ghana.

verb swear
  code: THREATEN 138 violence
  recipient: on@obj | against@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: obj=revenge,vengeance | infinitive=&retaliation-acts
  + The militants of Islamic State swore revenge on France.
  - The loser swore at the chess board.

verb swear
  code: THREATEN 138 violence
  recipient: against | to | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&force-acts | infinitive=&retaliation-acts
  unless: sentence^&sport
  + Iran swore to attack Israel.

verb swear
  code: THREATEN 138 violence
  recipient: clause | against | to
  if: subj@actor
  if: that
  if: sentence^&threat-acts | sentence^&retaliation-acts
  unless: sentence^oath,statement,affidavit
  unless: sentence^&sport
  + The militia swore that it would attack the Israeli town.
  - The boy swore that he was home.

verb swear
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + Tehran swore revenge on Israel.

verb teach
  code: THREATEN 130
  recipient: iobj | obj
  if: subj@actor
  if: obj=lesson
  if: sentence^will,would,vow,threaten
  unless: sentence^school,pupil,student
  + We will teach Vietnam a lesson, Deng said.
  - She will teach a lesson in French.

verb threaten
  code: THREATEN 1311 relations
  recipient: to@obj | to | from | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=cut,cut off,suspend,withhold,halt,stop,freeze
  if: sentence^aid,assistance,funding,subsidy,loan
  + Washington threatened to cut aid to Pakistan.
  - The uncle threatened to stop his funding of the band.

verb threaten
  code: THREATEN 1312 restrict
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: with=&restrict-nouns | with^&restrict-nouns
  + The EU threatened Belarus with sanctions.
  - The club threatened fans with a ban.

verb threaten
  code: THREATEN 1383 violence
  recipient: obj | against@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=use,deploy,detonate
  if: sentence^nuclear,chemical,atomic,biological
  + Pakistan threatened to use nuclear weapons against India.
  - The lab threatened to use chemical paint.

verb threaten
  code: THREATEN 1381 restrict
  recipient: of@obj | on@obj | obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=blockade | obj=blockade | infinitive=close
  if: sentence^blockade,strait,port,canal,border,airspace
  + Iran threatened to close the strait to British ships.
  - The town threatened to close the port café.

verb threaten
  code: THREATEN 1324 restrict
  recipient: in@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=impose,declare
  if: sentence^martial law,state of emergency,curfew
  + Marcos threatened to impose martial law.
  - The aunt threatened to impose a curfew on twins.

verb threaten
  code: THREATEN 134 relations
  recipient: with@obj | of@obj | from | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&relation-acts | infinitive=boycott
  if: sentence^&talks
  + Eritrea threatened to suspend talks with Ethiopia.
  - The brothers threatened to end talks.

verb threaten
  code: THREATEN 138 violence
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: with=&force-nouns | with^&force-nouns
  + Saddam Hussein threatened Israel with missiles.
  - The boss threatened him with the axe.

verb threaten
  code: THREATEN 137 arrest
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: with=&arrest-nouns
  + Rhodesia threatened the nationalist leaders with arrest.
  - The landlord threatened tenants with jail.

verb threaten
  code: THREATEN 136 expel
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: with=&expel-nouns
  + Kenya threatened Ugandan officials with deportation.
  - The school threatened boys with expulsion.

verb threaten
  code: THREATEN 133 relations
  recipient: against@obj | against
  if: subj@actor
  if: obj=strike,protest,demonstration,walkout
  if: against@actor | against@obj@actor
  + Solidarity threatened a strike against the Polish government.
  - The miners threatened a strike at the pit.

verb threaten
  code: THREATEN 130
  recipient: obj
  if: subj@actor
  if: obj@actor
  if: with
  + Libya threatened Malta with unnamed measures.
  - Drought brings ruin to Kenya.

verb threaten
  code: THREATEN 1312 restrict
  recipient: on@obj | obj | against@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&restrict-acts
  + The United States threatened to impose sanctions on Turkey.
  - The clouds threatened to close the pass.

verb threaten
  code: THREATEN 1313 relations
  recipient: with | with@obj | from | obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&relation-acts
  + Syria threatened to break off relations with Jordan.
  - The actress threatened to leave the film.

verb threaten
  code: THREATEN 1382 territory
  recipient: of@obj | in@obj | obj | from | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&territory-acts
  unless: infinitive=take
  + Russia threatened to annex Georgian land.
  - The sea threatens to take the house.

verb threaten
  code: THREATEN 1312 restrict
  recipient: against@obj | on@obj | against | on
  if: subj@actor
  if: obj=&restrict-nouns
  + Canada threatened tariffs on China.
  - The club threatened a ban on flutes.

verb threaten
  code: THREATEN 138 violence
  recipient: obj | against@obj | on@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&force-acts
  unless: infinitive=open,go
  + North Korea threatened to attack Japan.
  - The star threatened to hit the high note.

verb threaten
  code: THREATEN 137 arrest
  recipient: obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&arrest-acts
  + Uganda threatened to arrest the opposition leader.
  - The landlord threatened to sue.

verb threaten
  code: THREATEN 136 expel
  recipient: obj | from@obj | of@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&expel-acts
  + Sudan threatened to expel UN envoys.
  - The school threatened to expel the boy.

verb threaten
  code: THREATEN 138 violence
  recipient: against@obj | on@obj | against
  if: subj@actor
  if: obj=&force-nouns
  + Iran threatened retaliation against Israel.
  - The brothers threatened war over the pie.

verb threaten
  code: THREATEN 137 arrest
  recipient: of@obj | against@obj
  if: subj@actor
  if: obj=&arrest-nouns
  + Egypt threatened legal action against Ethiopia.
  - The widow threatened legal action.

verb threaten
  code: THREATEN 130
  recipient: obj | with@obj | against | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive
  unless: infinitive=derail,undermine,spill,spread,become,erupt,overwhelm,engulf,split,spiral,eclipse,ruin,overshadow,plunge,destabilise,destabilize
  + Iraq threatened to publish the files on Kuwait.
  - Rain threatened to spoil the picnic.

verb threaten
  code: THREATEN 130
  recipient: clause | to
  if: subj@actor
  if: that
  + Amin threatened that Britons would suffer.
  - The clouds threatened that morning.

verb threaten
  code: THREATEN 130
  recipient: obj
  if: subj@actor
  if: obj@person
  unless: subj^fire,storm,flood,disease,drought,crisis,plan,cut
  + Ceausescu threatened the Hungarian envoy.
  - A bear threatened a hiker.

verb threaten
  code: THREATEN 130
  recipient: obj | iobj | against | against@obj | on@obj | to@obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  unless: subj^fire,storm,flood,disease,drought,crisis,plan,cut,violence,war,conflict,dispute,row
  unless: obj=&inert-threatened
  unless: infinitive=derail,undermine,spill,spread,become,erupt,overwhelm,engulf,split,spiral,eclipse,ruin,overshadow,plunge,destabilise,destabilize
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  + Tirana threatened further steps against Athens.
  - The flood threatened the town.

verb threaten
  code: THREATEN 130
  recipient: obj | iobj
  if: passive
  if: obj@actor
  if: with
  unless: obj^species,job
  unless: sentence^&sport
  + The Danish envoy was threatened with a trial.
  - The frogs are threatened with extinction.

verb threaten
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + Moscow threatened retaliation against Lithuania.

verb threaten
  code: THREATEN 138 violence
  recipient: obj | against@infinitive | obj@infinitive | on@infinitive
  if: subj@actor
  if: infinitive=&force-acts | infinitive=&retaliation-acts
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: infinitive=go,use,open,level,target,react,respond,fight,launch,intervene
  + Gunmen threatened to kill the Filipino hostages.

verb utter
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Sweden uttered a threat to Kenya.

verb voice
  code: THREATEN 130
  recipient: to | against | on | against@obj | to@obj | with
  if: subj@actor
  if: obj=threat,warning,ultimatum,menace
  if: to@actor | against@actor | on@actor | against@obj@actor | to@obj@actor | of | of@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  unless: sentence^weather,storm,flood,health,rain
  + Canada voiced a warning to Oman.

verb vow
  code: THREATEN 1312 restrict
  recipient: on@obj | against@obj
  if: subj@actor
  if: obj=sanction,tariff,countermeasure
  + Brussels vowed sanctions on Minsk.
  - The fan vowed silence.

verb vow
  code: THREATEN 138 violence
  recipient: against@obj | on@obj | for@obj
  if: subj@actor
  if: obj=revenge,retaliation,vengeance,reprisal,retribution,response
  unless: sentence^&sport
  + Iran vowed revenge on the United States.
  - The chess loser vowed revenge.

verb vow
  code: THREATEN 130
  recipient: against | on@obj | obj | with@infinitive | to@infinitive | obj@infinitive | on@infinitive | against@infinitive | from@infinitive | on@obj@infinitive | with@obj@infinitive | to@obj@infinitive | against@obj@infinitive
  if: subj@actor
  if: infinitive=&retaliation-acts
  unless: sentence^&sport
  unless: infinitive=fight,respond
  + Hezbollah vowed to avenge its commander and punish Israel.
  - The boxer vowed to crush his rival in the tournament.

verb vow
  code: THREATEN 130
  recipient: obj@infinitive | against@infinitive | on@infinitive | against
  if: subj@actor
  if: infinitive=&force-acts | infinitive=&restrict-acts | infinitive=&expel-acts | infinitive=&arrest-acts | infinitive=&territory-acts
  unless: sentence^&sport
  unless: infinitive=use,open,fight,level,impose,go,hold,take,close,try
  unless: sentence^&company-words
  + Erdogan vowed to bomb the Kurdish camps.
  - She vowed to try again.

verb vow
  code: THREATEN 138 violence
  recipient: clause | against
  if: subj@actor
  if: that
  if: sentence^&retaliation-acts | sentence^army,troop,force,war,missile,offensive,operation
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Ugandan minister vowed that the army would enter Congo.
  - The girl vowed that she would return.

verb vow
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + Hezbollah vowed revenge against Israel for the killing.

verb vow
  code: THREATEN 138 violence
  recipient: obj | against@infinitive | obj@infinitive | on@infinitive
  if: subj@actor
  if: infinitive=&force-acts | infinitive=&retaliation-acts
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: infinitive=go,use,open,level,target,react,respond,fight,launch,intervene
  + The Taliban vowed to attack American troops.

verb vow
  code: THREATEN 1312 restrict
  recipient: obj@infinitive | on@obj@infinitive | against@obj@infinitive | on@infinitive | against@infinitive
  if: subj@actor
  if: obj@infinitive^&sanction-noun | obj@infinitive=embargo,sanction,tariff
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: infinitive=lift,ease,end,drop,remove,suspend,scrap
  + Senators vowed to impose sanctions on Iran.
  - Oman vowed to lift sanctions on Iran.

verb vow
  code: THREATEN 130
  recipient: obj@infinitive | on@infinitive | against@infinitive
  if: subj@actor
  if: infinitive=crack down,crack,crush,wipe out,root out,hunt down,hunt,track down,pacify,smash,destroy,defeat,punish,avenge,stamp out
  unless: sentence^&sport
  unless: sentence^&company-words
  + The Chadian government vowed to crack down on the rebels.
  - The coach vowed to smash the record for the club.

verb warn
  code: THREATEN 130
  recipient: clause | against
  if: subj@actor
  if: that
  if: sentence^&retaliation-acts | sentence^&consequences
  if: sentence^if,unless,would,will
  unless: sentence^&dangers
  unless: sentence^&markets
  + Ghana warned that it would respond if Togo closed the border.
  - The grocer warned that prices would rise.

verb warn
  code: THREATEN 1312 restrict
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: of^&restrict-nouns | obj^&restrict-nouns | iobj^&restrict-nouns
  unless: obj^&advised | iobj^&advised
  + Washington warned Belgrade of new sanctions.
  - The coach warned players of a ban on beer.

verb warn
  code: THREATEN 138 violence
  recipient: iobj | obj
  if: subj@actor
  if: obj@actor | iobj@actor
  if: of=&force-nouns | of^&retaliation-acts | of=&consequences | obj^retaliation,consequence,war,reprisal,attack,response | iobj^retaliation,consequence,war,reprisal,attack,response
  unless: obj^&advised | iobj^&advised
  unless: sentence^&weather
  + Israel warned Syria of retaliation.
  - The dentist warned the boy of pain.

verb warn
  code: THREATEN 130
  recipient: iobj | obj | clause
  if: subj@actor
  if: obj@actor | iobj@actor
  unless: of=&dangers
  unless: of^&dangers
  unless: obj^&advised | iobj^&advised
  unless: sentence^&weather
  unless: sentence^&sport
  + China warned Taiwan that independence meant war.
  + Turkey warned Greece against extending its waters.
  + Moscow warned Prague not to leave the pact.
  - Forecasters warned Spain of snow.
  - The embassy warned citizens against travel to Mali.

verb warn
  code: THREATEN 130
  recipient: to | by@against | of@against | against
  if: subj@actor
  if: of=&consequences
  unless: obj | iobj
  unless: sentence^&weather
  unless: subj=scientist,economist,doctor,analyst,expert
  unless: sentence^&markets
  + Iran warned of a harsh response to Israel.
  - Economists warned of consequences for bakers.

verb warn
  code: THREATEN 130
  recipient: against | by@against | of@against
  if: subj@actor
  if: against@actor | against=attack,invasion,interference,intervention,aggression,step,move,incursion,provocation,action
  unless: obj^&advised | iobj^&advised
  unless: subj=scientist,economist,doctor,analyst,expert
  + Vietnam warned against any attack by Thailand.
  - The doctor warned against sugar.

verb warn
  code: THREATEN 130
  recipient: obj | iobj | to | clause
  if: subj@actor
  if: that
  if: sentence^if,unless,should
  if: sentence^will,would,could,may,might
  unless: sentence^&dangers
  unless: sentence^&markets
  unless: sentence^&weather
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: obj^&advised | iobj^&advised
  unless: subj=scientist,economist,doctor,analyst,expert,charity,agency,researcher,forecaster,critic
  + Minsk warned that it would shut the pipeline if Warsaw did not pay.
  - Doctors warned that the drug would fail if mixed.

verb warn
  code: THREATEN 130
  recipient: obj | iobj | to | clause
  if: subj@actor
  if: that
  if: sentence^will,would
  if: sentence^&threat-acts
  unless: sentence^&dangers
  unless: sentence^&markets
  unless: sentence^&weather
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: obj^&advised | iobj^&advised
  unless: subj=scientist,economist,doctor,analyst,expert,charity,agency,researcher,forecaster,critic
  + Algiers warned that it would withdraw its envoy.
  - The guide warned that the lake would freeze.

verb warn
  code: THREATEN 130
  recipient: obj | iobj
  if: subj@actor
  if: obj | iobj
  if: that | of | against
  unless: of=&dangers
  unless: of^&dangers
  unless: obj^&advised | iobj^&advised
  unless: sentence^&dangers
  unless: sentence^&weather
  unless: sentence^&sport
  unless: sentence^&markets
  unless: sentence^&company-words
  unless: subj=scientist,economist,doctor,analyst,expert,charity,agency,researcher,forecaster,critic,resident,local
  + The Somali minister warned the clans of war.
  - The vet warned the farmer of fleas.

verb warn
  code: THREATEN 130
  recipient: clause
  if: subj@actor
  if: sentence^&threat-acts | sentence^target,shoot down,missile,table
  if: sentence^will,would
  unless: obj | iobj
  unless: about
  unless: sentence^&dangers
  unless: sentence^&markets
  unless: sentence^&weather
  unless: sentence^&sport
  unless: sentence^&company-words
  unless: subj=scientist,economist,doctor,analyst,expert,charity,agency,researcher,forecaster,critic
  + Any ship near the strait would be a target, Iran warned.
  - The lake would freeze, the guide warned.

verb warn
  code: THREATEN 130
  recipient: obj | clause
  if: subj@actor
  if: clause=it,they,he,she,we | obj@actor
  if: sentence^would,will
  if: sentence^&restrict-acts | sentence^&threat-acts | sentence^table,sue,embargo,sanction,tariff,force,fire,retaliate,respond,strike,veto,expel,consequence,cut
  if: that
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&weather
  + Kenya warned Somalia that it would close the border.
  - The vet warned the farmer that it would rain.

verb warn
  code: THREATEN 130
  recipient: obj | iobj
  if: subj@actor
  if: obj@actor | iobj@actor | obj=city,town,militant,rebel
  if: sentence^must,face,or else,consequence,unless
  unless: sentence^&dangers
  unless: sentence^&markets
  unless: sentence^&sport
  + The Syrian government warned the rebels that they must surrender or face an assault.
  - The doctor warned that flu must be watched.

verb warn of
  code: THREATEN 130
  recipient: obj | to | against | infinitive
  if: subj@actor
  if: obj=war,retaliation,revenge,reprisal,action,strike,sanction,attack,invasion,punishment,consequence,retribution,vengeance,boycott,force,measure,countermeasure,jihad,tariff
  if: against | on | to | for | if | obj@actor | against@obj | on@obj | for@obj | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&markets
  unless: obj=action,measure,sanction,strike
  + Beijing warned of retaliation against Taiwan.
