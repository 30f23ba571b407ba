# PROTEST: demonstrations, riots, strikes, boycotts, obstruction.
@source compiled by the demarche authors
@licence CC0-1.0

noun agitation
  code: PROTEST 141 demo
  actor: by | of | poss | light | mod
  recipient: against | at | over | outside
  if: by | against | over | outside | of | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&markets
  + Agitation by Kashmiri students against the army went on.
  - Agitation of the jar began.

verb amass
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters amassed outside the parliament in Kyiv.

verb announce
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Benin announced a march against Guyana.

verb assemble
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | outside@obj
  if: subj=&protester
  if: against | against@obj | outside=&protest-target | outside@obj=&protest-target | sentence^&protest-cause
  unless: sentence^&elsewhere
  unless: obj | sentence^&celebrate
  + On Monday, protesters assembled outside the Iraqi embassy in London.
  - Workers assembled cars.

verb attack
  code: PROTEST 145 riot
  recipient: obj
  if: subj=protester,rioter,demonstrator,mob,crowd
  if: obj
  if: subj
  unless: sentence^&elsewhere
  unless: obj=&abstract
  + A mob attacked the Pakistani embassy in Kabul.
  - The crowd applauded an attack.

verb attend
  code: PROTEST 141 demo
  recipient: against@obj | against
  if: obj=protest,demonstration,protest march,protest rally
  unless: sentence^&elsewhere
  + Hungarian opposition supporters attended a demonstration against the government.
  - The couple attended a wedding.

verb attend
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Georgia attended a demonstration against Greece.

noun barricade
  code: PROTEST 144 obstruct
  actor: by | of | poss | light
  recipient: against
  if: by=&protester
  unless: sentence^&elsewhere
  + Barricades by Kosovo Serb protesters closed the bridge, officials said.

verb barricade
  code: PROTEST 144 obstruct
  recipient: obj
  if: subj=&protester | sentence^&protest-person
  unless: sentence^&elsewhere
  unless: obj=himself,herself
  + On Monday, protesters barricaded streets near the Nicaraguan parliament.
  - The grocer barricaded his shop before the storm.

verb barricade
  code: PROTEST 144 obstruct
  recipient: of@obj | to@obj | against
  if: obj=road,street,highway,railway,railway line,line,bridge,square,gate,entrance,motorway,campus
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop | subj=police,troop,soldier,troops
  + Students barricaded the road to Togo's parliament.
  - Police barricaded the road.

verb begin
  code: PROTEST 142 hunger
  recipient: against | against@obj
  if: obj=strike
  if: obj^hunger
  unless: sentence^&elsewhere
  + Irish republican prisoners began a hunger strike against Britain.
  - The players began a strike.

verb begin
  code: PROTEST 143 strike
  recipient: against | against@obj
  if: obj=strike,walkout,stoppage,slowdown
  unless: sentence^&elsewhere
  unless: obj^hunger | obj^&air-mod | obj^&drone-mod | sentence^&sporting | obj^military | obj^&artillery-mod
  + Oil workers in Nigeria began a strike on Monday.
  - Jets began air strikes.

verb begin
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Chile began a march against Qatar.

verb besiege
  code: PROTEST 145 vandalize
  actor: subj
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj=&protester | subj=mob,crowd,rioter,youth,demonstrator,protester
  if: obj=&building | obj=flag,effigy,statue,car,tyre,tire,window,shop,embassy,bus,monument,police station,portrait,poster,picture,office,barricade
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Protesters besieged the court building in Islamabad.

verb block
  code: PROTEST 144 obstruct
  recipient: against | against@obj | to@obj | obj
  if: subj=&protester | subj=&labour | sentence^&protest-person
  if: obj=road,highway,street,motorway,border,port,railway,bridge,entrance,access,traffic,crossing,track,route,runway,gate,lane,autobahn,rail line,refinery,tunnel,square,depot
  unless: sentence^&elsewhere
  unless: subj=police,troop,soldier,snow,army
  + French farmers blocked the motorway at the Spanish border.
  - Snow blocked the road.

verb block
  code: PROTEST 144 obstruct
  recipient: against | against@obj | to@obj | of@obj
  if: obj=road,highway,street,motorway,railway,bridge,entrance,traffic,square,crossing,port,runway,track,avenue,junction,roundabout,ring road,border,gate,transport
  if: subj@person | subj@actor
  unless: sentence^&elsewhere
  unless: subj=police,troop,troops,soldier,snow,army,navy,lorry,driver,ship,judge,court,guard,coastguard,policeman,warship,government,ministry | sentence^&accident | sentence^&weather-stop
  + Hundreds of Peruvians blocked a highway near Puno.
  - Police blocked the highway after the crash.

verb block
  code: PROTEST 144 obstruct
  recipient: obj
  if: obj=traffic,road,highway,motorway,street,bridge,intersection
  if: sentence^barricade,protest,protester,demonstrator,striker,torched,tyre,tire,unrest
  unless: sentence^&accident
  unless: sentence^&elsewhere
  + Haitian demonstrators blocked traffic with barricades of tyres.
  - A fallen tree blocked the road.

noun blockade
  code: PROTEST 144 obstruct
  actor: by | of | poss
  recipient: of | against
  if: by=&protester | by=&labour | mod=road,farmers,truckers
  unless: sentence^&elsewhere
  + A blockade by French truckers of the port of Calais went on.
  - A naval blockade of Biafra began.

verb blockade
  code: PROTEST 144 obstruct
  recipient: obj
  if: subj=&protester | subj=&labour
  unless: sentence^&elsewhere
  + Bolivian farmers blockaded the capital, La Paz.
  - Warships blockaded the port.

verb boo
  code: PROTEST 141 demo
  recipient: obj | at
  if: obj@actor | obj=minister,president,premier,speech
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&entertainment
  + Farmers booed the Polish minister.
  - Fans booed the referee.

noun boycott
  code: PROTEST 143 boycott
  actor: by | poss | mod | light
  recipient: of | against | on
  if: of | by | against | poss@actor
  unless: sentence^&elsewhere
  + An Arab boycott of Israeli goods was renewed.
  - The word boycott comes from a land agent's name.

noun boycott
  code: PROTEST 143 boycott
  actor: by | poss | mod | light
  recipient: of | against | on
  if: mod=opposition,election,party,vote,trade | mod@actor
  unless: sentence^&elsewhere
  + An opposition boycott marred the vote in Togo.
  - The boycott was over.

verb boycott
  code: PROTEST 143 boycott
  recipient: obj | of@obj
  unless: sentence^&elsewhere
  + The United States boycotted the Moscow Olympics.
  + Opposition parties boycotted Bangladesh's election.

verb break into
  code: PROTEST 145 vandalize
  actor: subj
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj=&protester | subj=mob,crowd,rioter,youth,demonstrator,protester
  if: obj=&building | obj=flag,effigy,statue,car,tyre,tire,window,shop,embassy,bus,monument,police station,portrait,poster,picture,office,barricade
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Protesters broke into the parliament building in Tirana.

verb burn
  code: PROTEST 141 vandalize
  recipient: of@obj | poss@obj | mod@obj | obj
  if: obj=flag,effigy
  unless: sentence^&elsewhere
  + Iranian students burned American flags.
  - The cook burned the toast.

verb burn
  code: PROTEST 145 riot
  recipient: obj
  if: subj=protester,rioter,mob,demonstrator,crowd
  if: obj=tyre,tire,car,bus,&building
  unless: sentence^&elsewhere
  + On Monday, protesters burned tyres outside Haiti's parliament.

verb call
  code: PROTEST 143 strike
  recipient: against@obj | against
  if: obj=strike,walkout,stoppage
  if: subj=&labour | subj=union,federation,opposition,party,movement | subj@actor
  unless: sentence^&elsewhere
  unless: obj^&air-mod | obj^military | sentence^&sporting
  + Bangladesh's opposition called a strike against the government.
  - The umpire called a strike in the baseball match.

verb call
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Kenya called a protest against Egypt.

verb call for
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Chad called for a demonstration against Zambia.

verb camp
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Demonstrators camped outside the palace in Bogota.

verb camp out
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Demonstrators camped out outside the parliament in Tbilisi.

verb chain
  code: PROTEST 144 obstruct
  recipient: to | to@obj
  if: obj=themselves,himself,herself
  if: subj=&protester | to=&protest-target,gate,fence,railing,track | to@obj=&protest-target,gate,fence,railing,track
  unless: sentence^&elsewhere
  + Greenpeace activists chained themselves to the gates of the French embassy.
  - The thief chained the bicycle to a post.

verb chant
  code: PROTEST 141 demo
  recipient: against | against@obj
  if: subj=&protester
  if: obj=slogan | against | against@obj | sentence^&protest-cause
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + On Monday, protesters chanted slogans against the Yemeni president.
  - The monks chanted prayers.

verb chant
  code: PROTEST 141 demo
  recipient: against | against@obj
  if: subj=&protester,hundred,thousand | obj=slogan
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^prayer,hymn,monastery
  + Thousands of Iranians chanted slogans.
  - The monks chanted a hymn.

noun clash
  code: PROTEST 145 riot
  actor: between
  recipient: between | with
  if: between=&protester | with=&protester | sentence^&protest-person
  unless: sentence^&elsewhere
  unless: of=opinion | sentence^&sporting
  + Officials said clashes between protesters and police in Armenia went on all night.
  - The clash of cultures is the book's theme.

verb clash
  code: PROTEST 145 riot
  recipient: with | with@obj
  if: subj=&protester | with=&protester | with@obj=&protester | sentence^&protest-person
  if: with=police,&fight-partner,&protester | with@obj=police,&fight-partner,&protester | subj=police,&fight-partner
  unless: sentence^&elsewhere
  unless: over | sentence^&sporting
  + Chilean students clashed with police in Valparaiso.
  - The painting's colours clashed.

verb clash
  code: PROTEST 145 riot
  recipient: with | with@obj
  if: subj=&protester | with=&protester
  if: with=police,&fight-partner | with@obj=police,&fight-partner | with^police,security force | subj=police
  unless: sentence^&elsewhere
  unless: over | sentence^&sporting
  + Students clash with Bolivian police.
  - The youth clashed with his father over money.

verb congregate
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters congregated outside the palace in Minsk.

verb continue
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Egypt continued a march against Nepal.

verb convene
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Qatar convened a vigil against Uganda.

verb converge
  code: PROTEST 141 demo
  recipient: against | against@for | on
  if: for=rally,protest,demonstration,march | on=&protest-target,square,capital
  if: subj@person | subj=&protester | subj@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&celebrate
  + Thousands of Peruvians converged on the square for a demonstration.
  - Fans converged on the square after the cup final.

verb coordinate
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Zambia coordinated a protest against Serbia.

verb crowd
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters crowded into the streets of Algiers against the president.

verb damage
  code: PROTEST 145 vandalize
  actor: subj
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj=&protester | subj=mob,crowd,rioter,youth,demonstrator,protester
  if: obj=&building | obj=flag,effigy,statue,car,tyre,tire,window,shop,embassy,bus,monument,police station,portrait,poster,picture,office,barricade
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Rioters damaged the Chinese embassy in Jakarta.

verb daub
  code: PROTEST 145 vandalize
  actor: subj
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj=&protester | subj=mob,crowd,rioter,youth,demonstrator,protester
  if: obj=&building | obj=flag,effigy,statue,car,tyre,tire,window,shop,embassy,bus,monument,police station,portrait,poster,picture,office,barricade
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Protesters daubed the Russian embassy with paint.

verb deface
  code: PROTEST 140 vandalize
  recipient: obj | of@obj
  if: obj=statue,monument,memorial,poster,portrait,embassy,synagogue,mosque,church,grave,painting,wall,building,flag,cemetery,mural
  unless: sentence^&elsewhere
  + Protesters defaced a Soviet war memorial in Bulgaria.
  - Hackers defaced websites.

verb demonstrate
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | outside@obj | at | at@obj
  if: subj=&protester | against | against@obj | outside | outside@obj | in=street,square,capital | subj@actor
  unless: sentence^&elsewhere
  unless: that | obj | sentence^&market
  + Argentine mothers demonstrated against the military government.
  - The test demonstrated a flaw.
  - The salesman demonstrated for customers a new product.

noun demonstration
  code: PROTEST 141 demo
  actor: by | of | poss | mod | light
  recipient: against | outside | at
  unless: sentence^&elsewhere
  unless: of=product,skill,power,technique,method,technology,strength,device,force,resolve,commitment,software,car | mod=product,cookery,technology,flight,weapon
  + A demonstration by Filipino priests against the president filled the square.
  - The demonstration of the device impressed buyers.

noun demonstration
  code: PROTEST 141 demo
  actor: by | of | poss | mod | light
  recipient: against | outside | at
  if: plural
  unless: sentence^&elsewhere
  unless: of=product,skill,power,technique,method,technology,strength,device,force,resolve,commitment,software,car | mod=product,cookery,technology,flight,weapon
  + Demonstrations against Togo's president went on.
  - The demonstrations of the device impressed buyers.

verb descend
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters descended on the parliament in Sofia.

noun disobedience
  code: PROTEST 140
  actor: by | light | poss
  recipient: against
  if: mod=civil
  unless: sentence^&elsewhere
  + Civil disobedience by Togolese opposition supporters against the president spread.
  - The dog was punished for disobedience.

verb disrupt
  code: PROTEST 141
  recipient: obj | of@obj | by@obj
  if: subj=&protester
  unless: sentence^&elsewhere
  unless: subj=storm
  + Protesters disrupted a speech by the Israeli prime minister.
  - Fog disrupted flights.

verb down
  code: PROTEST 143 strike
  recipient: against | against@obj
  if: obj=tool
  unless: sentence^&elsewhere
  + Ghanaian doctors have downed tools against the government.

noun encampment
  code: PROTEST 141 demo
  actor: by | of | poss | light | mod
  recipient: against | at | over | outside
  if: by | against | over | outside | of | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&markets
  + An encampment of protesters outside the Greek parliament was cleared.

verb end
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Fiji ended a rally against Peru.

verb erect
  code: PROTEST 144 obstruct
  recipient: against | against@obj
  if: obj=barricade,roadblock
  if: subj=&protester | sentence^&protest-person
  unless: sentence^&elsewhere
  + Students erected barricades in Seoul during protests against President Chun.
  - Soldiers erected a tent.

verb expand
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Spain expanded a vigil against Haiti.

noun fast
  code: PROTEST 142 hunger
  actor: by | poss | light
  recipient: against
  if: against | by=activist,prisoner,dissident
  unless: sentence^&elsewhere
  unless: sentence^&ramadan
  + The long fasts of Indian activists against China ended.

verb fast
  code: PROTEST 142 hunger
  recipient: against | against@obj
  if: against | against@obj | subj=prisoner,activist,dissident,inmate
  unless: sentence^&elsewhere
  unless: sentence^&ramadan
  + Prisoners fasted against Chile's government.
  - Muslims fast during Ramadan.

verb gather
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | outside@obj
  if: subj=&protester
  if: against | against@obj | outside=&protest-target | outside@obj=&protest-target | sentence^&protest-cause
  unless: sentence^&elsewhere
  unless: sentence^&celebrate | sentence^&sporting
  + Demonstrators gathered outside the Soviet embassy in Prague to denounce the invasion.
  - Fans gathered outside the stadium before the match.

verb gather
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | outside@obj
  if: outside=&protest-target | outside@obj=&protest-target
  unless: sentence^&elsewhere
  unless: sentence^&celebrate | sentence^&sporting | subj=reporter,journalist,fan,photographer,mourner | sentence^&market
  + Exiles gathered outside the Chilean embassy.
  - Reporters gathered outside the embassy.

verb go
  code: PROTEST 143 strike
  recipient: against | against@obj
  if: on=strike | on@obj=strike
  unless: sentence^&elsewhere
  unless: on^hunger | on@obj^hunger
  + Bolivian tin miners went on strike against the junta.
  - The show went on stage.

verb go
  code: PROTEST 142 hunger
  recipient: against | against@obj
  if: on=strike | on@obj=strike
  if: on^hunger | on@obj^hunger
  unless: sentence^&elsewhere
  + Palestinian prisoners went on hunger strike against Israel.

verb heckle
  code: PROTEST 141 demo
  recipient: obj
  if: subj=&protester | obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&entertainment
  + Protesters heckled the French president.
  - A drunk heckled the comedian in the comedy club.

verb heckle
  code: PROTEST 141 demo
  recipient: obj
  if: obj@person
  unless: sentence^&elsewhere
  unless: sentence^&entertainment
  + Students heckled Britain's minister.
  - A drunk heckled the comedian.

verb hold
  code: PROTEST 141 demo
  recipient: against@obj | outside@obj | at@obj | against | outside | at
  if: obj=&protest-noun
  unless: sentence^&elsewhere
  unless: obj=gathering,vigil,riot,rally | sentence^&celebrate | sentence^&campaign-rally
  + Opposition parties held a protest in Senegal on Monday.
  - The firm holds a record.

verb hold
  code: PROTEST 141 demo
  recipient: against@obj | outside@obj | at@obj | against | outside
  if: obj=rally,gathering,vigil
  if: against | against@obj | outside | outside@obj | sentence^&protest-cause
  unless: sentence^&elsewhere
  unless: sentence^&campaign-rally | sentence^&sporting
  + Opposition parties held a rally against Togo's government.
  - The candidate held a campaign rally in Ohio.

verb hurl
  code: PROTEST 145 riot
  recipient: at | at@obj
  if: obj=&thrown-thing
  if: subj=&protester
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Korean students hurled petrol bombs at riot police.

verb immolate
  code: PROTEST 140
  recipient: against | against@obj
  if: obj=himself,herself,themselves
  unless: sentence^&elsewhere
  + A Tibetan monk immolated himself against Chinese rule.

noun immolation
  code: PROTEST 140
  actor: by | of | poss
  recipient: against
  if: mod=self
  unless: sentence^&elsewhere
  + A self-immolation by a Vietnamese monk was reported in Saigon.

noun in
  code: PROTEST 141 demo
  actor: by | of | poss | mod | light
  recipient: against | at | outside
  if: mod=sit
  unless: sentence^&elsewhere
  + Students began a sit-in at the education ministry in Lagos.

verb intensify
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Greece intensified a protest against Panama.

verb invade
  code: PROTEST 145 vandalize
  actor: subj
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj=&protester | subj=mob,crowd,rioter,youth,demonstrator,protester
  if: obj=&building | obj=flag,effigy,statue,car,tyre,tire,window,shop,embassy,bus,monument,police station,portrait,poster,picture,office,barricade
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Protesters invaded the ministry building in Brasilia.

verb jeer
  code: PROTEST 141 demo
  recipient: obj | at
  if: obj@actor | at@actor | subj=&protester,crowd,follower
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&entertainment
  + A crowd of Serbs jeered the mayor of Pristina.
  - Fans jeered the referee.

verb join
  code: PROTEST 141 demo
  recipient: against@obj | outside@obj | against
  if: obj=&protest-noun
  unless: sentence^&elsewhere
  unless: sentence^&celebrate | sentence^&campaign-rally | sentence^&sporting
  + Georgian opposition leaders joined a protest outside parliament.
  - The striker joined a new club.

verb join
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Poland joined a protest against Benin.

verb keep up
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Japan kept up a march against Spain.

verb kick off
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Iran kicked off a rally against Sudan.

verb launch
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Oman launched a rally against Cuba.

verb lay down
  code: PROTEST 143 strike
  recipient: against | against@obj
  if: obj=tool
  unless: sentence^&elsewhere
  + Polish shipyard workers laid down their tools.

verb lead
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Jordan led a protest against Burundi.

verb loot
  code: PROTEST 145 riot
  recipient: obj | from | from@obj
  if: subj=protester,rioter,mob,crowd,youth,demonstrator
  unless: sentence^&elsewhere
  + Indonesian rioters looted shops in Jakarta.
  - Robbers looted a bank.

verb loot
  code: PROTEST 145 riot
  recipient: obj
  if: obj=shop,supermarket,store,mall,shopping centre,pharmacy,department store
  unless: sentence^&elsewhere
  unless: subj=soldier,troop,troops,rebel,fighter,militiaman,army,gunman,robber | sentence^&disaster
  + Albanian crowds looted a supermarket.
  - Shops were looted after the hurricane.

noun march
  code: PROTEST 141 demo
  actor: by | of | poss | mod | light
  recipient: against | on | to | against@of | on@of | to@of
  if: against | by=&protester | of=&protester | mod=protest,peace,anti-war,civil-rights,silent,mass,women's,opposition,pro-democracy | sentence^&protest-cause
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=wedding,funeral,forced,military,long | sentence^&parade
  + Officials said a peace march by Israeli women against the war blocked the road.
  - The band played a wedding march.

verb march
  code: PROTEST 141 demo
  recipient: against | against@obj | on | on@obj | to | to@obj
  if: subj=&protester | against | against@obj | sentence^&protest-cause
  unless: sentence^&elsewhere
  unless: subj=&combatant | sentence^&sporting | sentence^&parade
  + Polish workers marched against food prices set by the government.
  - The soldiers marched in a parade.

noun march
  code: PROTEST 141 demo
  actor: by | of | poss | mod | light
  recipient: against | on | to | outside | against@of | on@of
  if: outside | through | in | poss | light | plural | for
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=wedding,funeral,forced,military,long,forward | sentence^&parade | of=time,progress,history,technology,science | on=final,title | sentence^&market
  + Ghana's unions began a march through the capital.
  - The army's long march ended.

verb march
  code: PROTEST 141 demo
  recipient: against | against@obj | on | on@obj | to | to@obj
  if: subj@person | subj=&protester | subj=&labour | subj=group,union,opposition
  if: to | on | through | in | outside | down | past | against | for | sentence^demand,street
  unless: sentence^&elsewhere
  unless: subj=&combatant | subj=army,soldier,police,troops | sentence^&sporting | sentence^&parade | obj
  + Thousands of Kenyans marched through Nairobi.
  - The soldiers marched through the town.

verb mass
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters massed outside the ministry in Tunis.

verb mount
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Nepal mounted a vigil against Sweden.

verb obstruct
  code: PROTEST 144 obstruct
  recipient: obj
  if: subj=&protester
  unless: sentence^&elsewhere
  unless: obj=justice,view,inquiry,investigation
  + Demonstrators obstructed a British convoy with cruise missiles.
  - The aide obstructed justice.

verb occupy
  code: PROTEST 144 obstruct
  recipient: obj
  if: subj=&protester
  if: obj=&protest-target | obj=university,square,campus,factory,church,mine,bridge,office
  unless: sentence^&elsewhere
  + Students occupied the Turkish embassy in Brussels.
  - Students occupied the front seats.

verb organise
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Peru organised a rally against Fiji.

verb organize
  code: PROTEST 141 demo
  recipient: against@obj | outside@obj | against
  if: obj=&protest-noun
  unless: sentence^&elsewhere
  unless: sentence^&celebrate | sentence^&campaign-rally | sentence^&sporting
  + The union organized a demonstration against Chile's government.
  - The club organized a dinner.

verb organize
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Serbia organized a march against Yemen.

verb parade
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | outside@obj
  if: subj=&protester
  if: against | against@obj | sentence^&protest-cause
  unless: sentence^&elsewhere
  + Demonstrators paraded against the Pinochet government in Santiago.
  - Guardsmen paraded for the queen.

verb pelt
  code: PROTEST 145 riot
  recipient: obj
  if: subj=&protester
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Demonstrators pelted Greek police with stones.
  - Rain pelted the roofs.

noun picket
  code: PROTEST 141 demo
  actor: by | of | poss | light
  recipient: outside | at | of
  unless: sentence^&elsewhere
  unless: mod=fence | sentence^&fence
  + A picket by anti-apartheid activists outside South Africa's embassy went on.
  - The boy painted a picket fence.

verb picket
  code: PROTEST 141 demo
  recipient: obj
  unless: sentence^&elsewhere
  + Ukrainian miners picketed parliament in Kiev.

verb picket
  code: PROTEST 141 demo
  recipient: obj
  if: passive | subj
  unless: sentence^&elsewhere
  + Kiev's parliament was picketed by Ukrainian miners.

verb plan
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Ghana planned a demonstration against Jordan.

verb pour
  code: PROTEST 141 demo
  recipient: against | against@obj
  if: into=street,square | into@obj=street,square | onto=street
  if: subj@actor | subj=&protester
  unless: sentence^&elsewhere
  unless: sentence^&celebrate
  + Venezuelans poured into the streets against the president.
  - Water poured into the street.

verb prepare
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Sudan prepared a rally against Bosnia.

noun procession
  code: PROTEST 141 demo
  actor: by | of | poss | light | mod
  recipient: against | at | over | outside
  if: by | against | over | outside | of | in
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&markets
  + A procession of students against the Burmese junta began.
  - A procession of nuns in Rome began.

noun protest
  code: PROTEST 141 demo
  actor: by | of | poss | mod | light
  recipient: against | at | outside | over
  unless: sentence^&elsewhere
  unless: sentence^&note-word | mod=formal,diplomatic,official,written,strong | sentence^&sporting | under | without
  + Protests by Greek students against the junta spread to Salonika.
  - The embassy delivered a formal protest note.
  - The club lodged a protest with the league.

verb protest
  code: PROTEST 141 demo
  recipient: against | against@obj | at | at@obj | outside | outside@obj | obj
  if: subj=&protester | against | against@obj | outside | outside@obj | at | at@obj | subj@actor | in=street,square
  unless: sentence^&elsewhere
  unless: obj=innocence | that | sentence^&sporting | sentence^&note-word
  + Thousands of Bolivian miners protested against the government.
  + Tibetan monks protested outside the Chinese embassy.
  - The suspect protested his innocence.
  - The player protested to the referee.

noun rally
  code: PROTEST 141 demo
  actor: by | of | poss | mod | light
  recipient: against | outside | against@of
  if: against | mod=protest,anti-government,anti-war,opposition,pro-democracy,mass,anti-nuclear,street | sentence^&protest-cause | of=&protester | by=&protester
  unless: sentence^&elsewhere
  unless: sentence^&market | sentence^&sporting | sentence^&campaign-rally | mod=motor,Dakar,car,campaign,relief,stock,late,election,Monte
  + An opposition rally against Kenya's government drew thousands.
  - A late rally lifted shares.
  - The driver won the rally in Finland.

verb rally
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | outside@obj
  if: subj=&protester | subj@actor
  if: against | against@obj | outside | outside@obj | in=street,square,capital | sentence^&protest-cause
  unless: sentence^&elsewhere
  unless: sentence^&market | sentence^&sporting | behind | around | sentence^&campaign-rally
  + Iranian students rallied against the shah.
  - Shares rallied against the odds.
  - The team rallied to win the match.

verb rally
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | outside@obj
  if: subj=&protester | subj@person | subj@actor | subj=&labour
  if: in | at | on | outside | through | against | against@obj | outside@obj
  unless: sentence^&elsewhere
  unless: obj | sentence^&market | sentence^&sporting | behind | around | from | sentence^&campaign-rally | subj=it,share,price,stock,dollar,market,index,bond,currency
  + Some 3,000 Scots rallied in Glasgow.
  - The dollar rallied in New York.

noun rally
  code: PROTEST 141 demo
  actor: by | of | poss | mod | light
  recipient: against | outside | against@of
  if: outside | in=square,street,capital,centre | mod=huge,massive,peaceful,banned,unauthorised,unauthorized,rival,youth,peace,trade-union
  unless: sentence^&elsewhere
  unless: sentence^&market | sentence^&sporting | sentence^&campaign-rally | mod=motor,Dakar,car,campaign,relief,stock,late,election,Monte
  + A huge rally by Belarusians blocked the square.
  - The election rally drew voters.

verb rebel
  code: PROTEST 145 riot
  actor: subj
  recipient: against | at | with
  if: subj=&protester | subj@actor | subj=mob,crowd,rioter,youth,inmate,prisoner
  unless: obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: subj=&forces
  + Inmates rebelled in the Brazilian prison.

verb refuse
  code: PROTEST 142 hunger
  recipient: against | against@obj
  if: obj=food,meal
  if: subj@actor
  if: subj@person
  if: subj=prisoner,detainee,inmate,dissident,activist,hunger striker
  unless: sentence^&elsewhere
  + Kurdish prisoners in Turkey refused food.
  - The patient refused food.

verb refuse
  code: PROTEST 142 hunger
  recipient: against | against@obj
  if: obj=food,meal
  if: subj@actor | subj@person
  if: obj
  if: subj
  if: since | for | until | in=protest,prison,jail | sentence^prison,jail,prisoner,inmate,protest,detainee
  unless: sentence^&elsewhere
  + Cuban dissidents in prison have refused food for a month.
  - The child refused food.

verb renew
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Cuba renewed a rally against Rwanda.

verb repeat
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Norway repeated a demonstration against Latvia.

verb resume
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Mali resumed a protest against Angola.

noun revolt
  code: PROTEST 145
  actor: by | of | poss | mod
  recipient: against
  if: against@actor | by@actor | mod=popular,peasant,prison,armed
  unless: sentence^&elsewhere
  unless: mod=backbench,shareholder,tax,party | sentence^&market
  + A revolt by Tunisian workers against the government spread.
  - A shareholder revolt forced a vote.

verb revolt
  code: PROTEST 145
  recipient: against | against@obj
  if: against@actor | against@obj@actor | against=&government | against@obj=&government | subj=&labour
  unless: sentence^&elsewhere
  unless: sentence^&market
  + Hungarian villagers revolted against their government.
  - The smell revolted the guests.

noun riot
  code: PROTEST 145 riot
  actor: by | of | poss | mod | light
  recipient: against
  unless: sentence^&elsewhere
  unless: of=colour,color | mod=laugh | sentence^&riot-gear
  + Food riots by Egyptian workers spread to Alexandria.
  - The garden was a riot of colour.

verb riot
  code: PROTEST 145 riot
  recipient: against | against@obj
  unless: sentence^&elsewhere
  + South African students rioted against the government.

noun riot
  code: PROTEST 145 riot
  actor: by | of | poss | light
  recipient: against
  if: at | in | over
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=police | sentence^&entertainment
  + The riot by South Korean students at a university went on.
  - The riot at the match shocked fans.

noun rioting
  code: PROTEST 145 riot
  actor: by | mod | poss
  recipient: against
  unless: sentence^&elsewhere
  + Officials said the rioting by Indonesian students continued on Monday.

verb rise up
  code: PROTEST 145
  recipient: against | against@obj
  if: against@actor | against@obj@actor | against=&government | against@obj=&government | subj=&protester
  unless: sentence^&elsewhere
  + Romanians rose up against Nicolae Ceausescu.
  - Smoke rose up from the valley.

noun roadblock
  code: PROTEST 144 obstruct
  actor: by | poss | mod | light
  recipient: against | on
  if: by=&protester | by=&labour | poss=&labour,federation,union | mod=farmers,truckers,protest,miners | poss=federation,union,opposition | sentence^&protest-person
  unless: sentence^&elsewhere
  unless: by=police,soldier,rebel | sentence^police,army,militia,troop
  + Roadblocks by Ecuadorean farmers closed the highway.
  - Soldiers manned a roadblock.

verb sack
  code: PROTEST 145 vandalize
  actor: subj
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj=&protester | subj=mob,crowd,rioter,youth,demonstrator,protester
  if: obj=&building | obj=flag,effigy,statue,car,tyre,tire,window,shop,embassy,bus,monument,police station,portrait,poster,picture,office,barricade
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + A mob sacked the British embassy.

verb set
  code: PROTEST 145 riot
  recipient: to | to@obj
  if: obj=fire,ablaze
  if: subj=&protester
  unless: sentence^&elsewhere
  + On Monday, protesters set fire to the Danish embassy in Damascus.
  - Children set fire to a bin.

verb set up
  code: PROTEST 144 obstruct
  recipient: against | against@obj
  if: obj=barricade,roadblock,protest camp,camp,tent
  if: subj=&protester | sentence^&protest-person
  unless: sentence^&elsewhere
  unless: subj=police,soldier,troop
  + Bolivian farmers set up roadblocks.
  - Police set up a roadblock.

verb shout
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters shouted against the king in Bahrain.

verb smash
  code: PROTEST 140 vandalize
  recipient: of@obj | poss@obj | obj
  if: obj=window,shop,statue,car,door,windscreen,shopfront
  if: subj=&protester | sentence^&protest-person | of@obj@actor
  unless: sentence^&elsewhere
  unless: sentence^&crime | sentence^&sporting | sentence^&accident
  + Students smashed the windows of the Danish consulate.
  - A robber smashed a window during the robbery.

verb spark
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Turkey sparked a demonstration against Mali.

verb spill
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters spilled into the streets of Beirut against the government.

verb splash
  code: PROTEST 145 vandalize
  actor: subj
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj=&protester | subj=mob,crowd,rioter,youth,demonstrator,protester
  if: obj=&building | obj=flag,effigy,statue,car,tyre,tire,window,shop,embassy,bus,monument,police station,portrait,poster,picture,office,barricade
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Protesters splashed the Chinese embassy with paint.

verb spray
  code: PROTEST 140 vandalize
  recipient: obj | on | on@obj
  if: with=paint | with@obj=paint | obj=paint,graffito,graffiti,slogan
  if: subj=&protester
  unless: sentence^&elsewhere
  + On Monday, activists sprayed the Russian embassy with paint.
  - The gardener sprayed the roses.

verb stage
  code: PROTEST 141 demo
  recipient: against@obj | outside@obj | at@obj | against | outside | at
  if: obj=&protest-noun
  unless: sentence^&elsewhere
  unless: obj=riot | sentence^&entertainment
  + Kurdish exiles staged a demonstration against Turkey.
  - The theatre staged a comedy.

verb stage
  code: PROTEST 143 strike
  recipient: against@obj | against
  if: obj=strike,walkout,stoppage,general strike,work stoppage,walk-out,slowdown,go-slow
  unless: sentence^&elsewhere
  unless: obj^&air-mod | obj^&drone-mod | obj^hunger | on@obj=&strike-target | obj^military
  + Zambian copper miners staged a strike against the government.

verb stage
  code: PROTEST 142 hunger
  recipient: against@obj | against
  if: obj=strike,fast
  if: obj^hunger | obj=fast
  unless: sentence^&elsewhere
  + Kurdish prisoners staged a hunger strike against Turkey.

verb start
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Laos started a vigil against Malta.

verb stay away
  code: PROTEST 143 strike
  recipient: against
  if: from=work,post,job,school,class,office,duty,desk,field,mine
  unless: sentence^&elsewhere
  unless: sentence^&weather-stop | sentence^ill,sick
  + Ghanaian clerks stayed away from work.
  - Pupils stayed away from school because of the snowstorm.

verb step up
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in India stepped up a vigil against Norway.

verb stone
  code: PROTEST 145 vandalize
  actor: subj
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj=&protester | subj=mob,crowd,rioter,youth,demonstrator,protester
  if: obj=&building | obj=flag,effigy,statue,car,tyre,tire,window,shop,embassy,bus,monument,police station,portrait,poster,picture,office,barricade
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Protesters stoned the American embassy in Jakarta.

verb stop
  code: PROTEST 143 strike
  recipient: against | against@obj
  if: obj=work,train,bus,tram
  if: subj=&labour | subj=union,federation,worker,staff
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&accident | sentence^&weather-stop
  + Greek workers stopped work over a pension bill.
  - The builder stopped work for lunch after the accident.

noun stoppage
  code: PROTEST 143 strike
  actor: by | of | poss | mod | light
  recipient: against
  if: mod=work,labour,labor,24-hour,rail,national | by=&labour
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + A work stoppage by Colombian truckers ended on Friday.
  - The goal came in stoppage time.

noun stoppage
  code: PROTEST 143 strike
  actor: by | of | poss | mod | light
  recipient: against
  unless: sentence^&elsewhere
  unless: sentence^&sporting | mod=ship | sentence^&accident | sentence^time
  + Argentina's unions planned a stoppage.
  - The goal came in stoppage time.

verb storm
  code: PROTEST 145 riot
  recipient: obj
  if: subj=&protester
  if: obj=&building
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Serbian protesters stormed the Croatian embassy in Belgrade.
  - Actors stormed the stage.

noun strike
  code: PROTEST 142 hunger
  actor: by | of | poss | mod | light
  recipient: against
  if: mod=hunger
  unless: sentence^&elsewhere
  + A hunger strike by Cuban dissidents entered its third week.

noun strike
  code: PROTEST 143 strike
  actor: by | of | poss | mod | light
  recipient: against | against@of
  if: mod=general,nationwide,rail,miners,teachers,truckers,national,wildcat,labour,labor,transport,token,sit-down,dock,24-hour,one-day,civil,students,indefinite,school,public-sector | by=&labour | of=&labour | sentence^&labour-word
  unless: sentence^&elsewhere
  unless: mod=hunger | mod^&air-mod | mod^&drone-mod | mod^&artillery-mod | sentence^&sporting | on=&strike-target
  + A general strike by Argentine unions stopped the trains.
  + The miners ended their strike against the Polish government, the union said.
  - A missile strike on the base killed two.

verb strike
  code: PROTEST 143 strike
  recipient: against | against@obj
  if: subj=&labour
  unless: sentence^&elsewhere
  unless: obj | at=target | at@obj=target | sentence^&sporting | sentence^&violence
  + On Monday, Peruvian teachers struck against the government.
  - Lightning struck a church.

noun strike
  code: PROTEST 143 strike
  actor: by | of | poss | mod | light
  recipient: against | against@of
  if: mod=sympathy,solidarity,warning,nurses,doctors,pilots,dockers,bus,train,unlimited,week-long,day-long,two-day,three-day,48-hour,open-ended,lorry,hauliers,fuel,prison,warders | by=worker,union,teacher,student,driver | poss=worker,union,teacher,nurse,doctor,miner,driver
  unless: sentence^&elsewhere
  unless: mod=hunger | mod^&air-mod | mod^&drone-mod | mod^&artillery-mod | sentence^&sporting | on=&strike-target
  + The Kenyan nurses' strike went on.
  - The air strike went on for two days.

verb surge
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters surged to the palace in Colombo.

verb surround
  code: PROTEST 145 vandalize
  actor: subj
  recipient: of@obj | poss@obj | mod@obj | obj
  if: subj=&protester | subj=mob,crowd,rioter,youth,demonstrator,protester
  if: obj=&building | obj=flag,effigy,statue,car,tyre,tire,window,shop,embassy,bus,monument,police station,portrait,poster,picture,office,barricade
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  + Protesters surrounded the ministry in Bratislava.

verb sustain
  code: PROTEST 141 demo
  recipient: against | against@obj | outside | at | over
  if: subj@actor | subj=&protester | passive
  if: obj=&protest-noun
  if: against | against@obj | outside | outside@obj | over | over@obj | at | in | in@obj
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&company-words
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  + Students in Malta sustained a demonstration against Tunisia.

verb swarm
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters swarmed to the palace in Jakarta.

verb take
  code: PROTEST 141 demo
  recipient: against | against@obj
  if: to=street | to@obj=street
  if: subj@actor | subj=&protester
  unless: sentence^&elsewhere
  unless: sentence^&celebrate
  + Thousands of Burmese students took to the streets against the junta.
  - Snowploughs took to the streets.

verb throw
  code: PROTEST 145 riot
  recipient: at | at@obj | on | on@obj
  if: obj=&thrown-thing
  if: subj=&protester
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Palestinian youths threw stones at Israeli soldiers.
  - A boy threw a rock into the lake.

verb topple
  code: PROTEST 140 vandalize
  recipient: of@obj
  if: obj=statue,monument
  unless: sentence^&elsewhere
  + Ukrainian demonstrators toppled a statue of Lenin.
  - The wind toppled a statue.

verb torch
  code: PROTEST 145 riot
  recipient: obj
  if: subj=&protester
  unless: sentence^&elsewhere
  + Rioters torched cars and a Kazakh government building.

verb troop
  code: PROTEST 141 demo
  actor: subj
  recipient: against | at | over | outside | to | in | on
  if: subj=&protester | subj@actor | subj=thousand,hundred,dozen,people,crowd
  if: against | outside | over | for | through | to=parliament,palace,street,streets,embassy,square,capital | on=street,streets,square,parliament,palace | in=street,streets,square,solidarity,protest,support | at=embassy,parliament
  if: sentence^&protest-cause | against@actor | outside=embassy,parliament,palace,ministry,court | sentence^protest,demonstrator,protester,rally,slogan,demand,crackdown,coup,resignation
  unless: sentence^&sport
  unless: sentence^&show-business
  unless: sentence^&celebrate
  unless: sentence^&campaign-rally
  unless: sentence^&company-words
  unless: subj=&forces
  + Protesters trooped to the parliament in Nairobi.

noun unrest
  code: PROTEST 145 riot
  actor: by | among | mod
  recipient: against
  if: by@actor | against@actor | mod=violent,student,ethnic,labour,labor,popular,civil | sentence^&casualty
  unless: sentence^&elsewhere
  unless: sentence^&market
  + Student unrest against the Kenyan government closed the university.
  - Shares fell on unrest.

noun unrest
  code: PROTEST 145 riot
  actor: by | among | mod
  recipient: against
  if: sentence^erupt,break,spread,flare,shake,rock,grip | mod=social,political,anti-government,deadly,worst
  unless: sentence^&elsewhere
  unless: sentence^&market
  + Social unrest among Tunisian miners spread to the south.
  - The director felt some unrest.

noun uprising
  code: PROTEST 145
  actor: by | of | poss | mod | light
  recipient: against
  unless: sentence^&elsewhere
  + An uprising by Palestinians against Israeli rule began in Gaza.

noun uproar
  code: PROTEST 140
  actor: by | among | in
  recipient: against
  if: against@actor | mod=street
  unless: sentence^&elsewhere
  + A street uproar against the Thai junta followed.
  - The uproar over the song lasted a week.

verb vandalise
  code: PROTEST 140 vandalize
  recipient: obj | of@obj
  if: subj=&protester | subj@actor | obj=&building
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Protesters vandalised the Chinese consulate in Hanoi.

verb vandalize
  code: PROTEST 140 vandalize
  recipient: obj | of@obj
  if: subj=&protester | subj@actor | obj=&building
  unless: sentence^&elsewhere
  unless: sentence^&crime
  + Protesters vandalized the Armenian consulate.
  - A drunken driver vandalized a car.

noun vigil
  code: PROTEST 141 demo
  actor: by | of | poss | light
  recipient: against | outside
  if: outside=&protest-target | against | by=&protester | by@actor
  unless: sentence^&elsewhere
  + A vigil by Chinese dissidents went on for days.
  - The family kept vigil at the hospital.

verb walk off
  code: PROTEST 143 strike
  recipient: against
  if: obj=job | subj=&labour
  unless: sentence^&elsewhere
  unless: sentence^&sporting
  + Zimbabwean doctors walked off the job.
  - The batsman walked off.

verb walk out
  code: PROTEST 143 strike
  recipient: against | against@obj
  if: subj=&labour
  unless: sentence^&elsewhere
  unless: sentence^&talks-word | on=wife,husband | on@obj=wife,husband | sentence^&entertainment
  + Danish nurses walked out against the government's cuts.
  - The delegates walked out of the talks.

verb walk out
  code: PROTEST 143 strike
  recipient: against | against@obj
  if: of=hospital,school,factory,job,plant,class,ward,mine,university,depot,work | over=pay,wage,condition,allowance,pension,salary | sentence^pay,wage,allowance
  if: subj
  unless: sentence^&elsewhere
  unless: sentence^&talks-word | on=wife,husband | sentence^&entertainment | sentence^&sporting
  + Sudan's doctors walked out over pay.
  - The actor walked out of the school in the film.

noun walkout
  code: PROTEST 143 strike
  actor: by | of | poss | mod | light
  recipient: against | against@of
  if: by=&labour | of=&labour | sentence^&labour-word | sentence^&labour
  unless: sentence^&elsewhere
  unless: sentence^&talks-word
  + A walkout by Portuguese nurses closed the wards.
  - The delegate's walkout broke up the peace talks.

verb whistle
  code: PROTEST 141 demo
  recipient: at
  if: at@actor
  unless: sentence^&elsewhere
  unless: sentence^&sporting | sentence^&entertainment
  + Steelworkers whistled at Italy's prime minister.
  - Fans whistled at the referee.
