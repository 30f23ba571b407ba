# Word lists that the triggers of material events share. The sets named mode-* give an event its mode
# where the trigger leaves it open.
@source compiled by the demarche authors
@licence CC0-1.0

set abstract
  accord | agreement | approach | argument | article | asset | attitude | bacterium | bill | book | budget
  bureaucracy | campaign | character | choice | claim | comment | conclusion | conduct | constitution
  corruption | cost | credibility | crime | deal | decision | deficit | democracy | disease | establishment
  failure | finance | freedom | government record | handling | hunger | idea | illiteracy | infection
  inflation | integrity | issue | lack | law | lawyer's claim | leadership | legislation | management | market
  motive | move | offer | opinion | opponent's record | performance | plan | policy | poverty | press | price
  privatisation | privatization | privilege | problem | program | programme | proposal | question | racism
  rate | record | reform | remark | report | reputation | resolution | right | ruling | scheme | speech
  spending | stance | statement | strategy | suggestion | system | tactic | target | tax | treaty | unemployment
  value | verdict | view | virus | welfare

set access-party
  aid | aid convoy | aid truck | aid worker | ambulance | convoy | flour | food | fuel | fuel truck
  human rights investigator | humanitarian aid | humanitarian convoy | humanitarian supply
  humanitarian worker | inspection | inspection team | inspector | international observer | investigator
  lorry | medical team | medicine | monitor | observer | peacekeeper | peacekeeping force | Red Crescent
  Red Cross | relief | relief convoy | relief truck | relief worker | supply | tanker truck | truck | UN team
  vaccination team | weapons inspector

set accident
  accident | accidentally | aftershock | avalanche | bird flu | blizzard | brake | building collapse
  bus driver | bushfire | cancer | capsize | cholera | climber | coal mine | collide | collision | coronavirus
  Covid-19 | crash | cyclone | derail | derailment | disease | drought | drown | drunk driver | earthquake
  Ebola | epidemic | famine | ferry disaster | fireworks factory | flood | flooding | floodwater
  food poisoning | forest fire | gas explosion | gas leak | heart attack | heat wave | heatwave | hurricane
  ill | illness | influenza | landslide | lightning | malaria | measles | mine collapse | monsoon | motorcyclist
  motorist | mountaineer | mudslide | outbreak | overdose | pneumonia | quake | rainstorm | shipwreck | skier
  snowstorm | stampede | storm surge | stroke | thunderstorm | tornado | tropical storm | tsunami | typhoon
  virus | volcanic | volcano | wildfire

set advert
  advert | advertisement | pop-up | spam

set aid-noun
  aid | ambulance | assistance | bandage | biscuit | blanket | bread | clothing | dollar worth | dose
  drinking water | drug | economic aid | emergency aid | field hospital | financial aid | financial assistance
  flour | food | food aid | food parcel | fuel | generator | grain | grant | humanitarian aid
  humanitarian assistance | hygiene kit | incubator | kit | lentil | mattress | meal | medical aid
  medical equipment | medical supplies | medical supply | medicine | military aid | military assistance | milk
  oil | oxygen | ration | relief | relief aid | relief goods | relief supplies | relief supply | rice | seed
  shelter | sorghum | supplies | supply | tent | vaccine | water | wheat

set aid-word
  aid | aid program | aid programme | arm | arms | arms delivery | arms sale | arms shipment | arms supply
  assistance | budget support | contribution | credit | development aid | economic aid | financial aid
  food aid | food ration | food supply | foreign aid | funding | grant | humanitarian aid | loan
  medical supply | military aid | military assistance | ration | relief supply | spare part | subsidy
  support payment | tranche | weapon | weapon shipment | weapons delivery

set air-mod
  aerial | air | airborne | bombing | cruise | helicopter | jet | missile | precision

set air-target
  airfield | Aleppo | Baghdad | Beirut | Belgrade | bunker | Cambodia | camp | capital | Chechnya | city
  convoy | depot | Gaza | Hanoi | infrastructure | Iraq | Kosovo | Laos | Lebanon | Libya | militant
  neighbourhood | plant | position | reactor | rebel | refinery | Serbia | stronghold | suburb | supply line
  Syria | target | town | Tripoli | troop | troops | Vietnam | village | Yemen | Yugoslavia

set aircraft
  aeroplane | aircraft | airliner | airplane | B-52 | bomber | drone | F-16 | fighter | fighter jet
  fighter-bomber | gunship | helicopter | helicopter gunship | jet | jet fighter | MiG | plane | spy plane
  transport plane | warplane

set alert-noun
  alert | alert level | alert state | alert status | combat readiness | military alert | military readiness
  readiness

set alien
  alien | flying saucer | UFO

set animal
  acid rain | ad hominem | advertising | alligator | anxiety | asthma | bacteria | bacterium | bear | bee | bull
  cell | crocodile | dog | elephant | heart | insect | leopard | lion | locust | negative | panic | personal
  pest | pit bull | shark | snake | tiger | verbal | virus | wolf

set animal-word
  bird | cat | cattle | dog | horse | parrot | vet

set arms
  air defence system | air defense system | ammunition | anti-aircraft gun | arm | armored vehicle
  armoured vehicle | arms | arsenal | artillery | artillery round | artillery shell | battle tank
  chemical arsenal | chemical weapon | cluster bomb | explosive | F-16 | fighter jet | grenade | gun
  heavy weapon | howitzer | landmine | launcher | machine gun | missile | missile system | mortar | munition
  nuclear arsenal | nuclear weapon | Patriot | rifle | rocket | shell | small arms | Stinger | stockpile
  tank | warhead | warplane | weapon | weaponry

set arms-mod
  acid | arson | axe | knife | machete | petrol-bomb | stone

set arms-system
  air defence | air defense | air-defence system | air-defense system | anti-aircraft gun | artillery | battery
  bomber | drone | howitzer | interceptor | Iskander | launcher | mine | minefield | missile | missile battery
  missile launcher | missile system | nuclear weapon | Patriot | Pershing | radar | rocket | rocket launcher
  S-300 | S-400 | Scud | tank | THAAD | warhead | weapon

set arrive-word
  arrive | bring | deploy | dispatch | fly | move | pour | reach | rush | send

set artillery-mod
  artillery | mortar | rocket | shell | tank

set ask-word
  ask | demand | fight | hearing | law | oppose | request | seek | treaty

set asylum-word
  asylum | haven | refuge | refugee | safe conduct | safe haven | sanctuary

set athletics
  athlete | athletics | club | coach | competition | cyclist | doping | drug test | federation | FIFA | game
  IAAF | IOC | Olympic | Olympics | player | race | runner | sprinter | steroid | swimmer | UEFA

set attack-context
  aftermath | airport | attacker | base | blame | bloody | casualty | city | condemn | convoy | damage | dawn
  deadly | embassy | explosion | foil | hospital | injured | masked | mastermind | mourn | overnight | plot
  responsibility | retaliate | retaliation | survivor | suspect | suspected | target | terror | terrorism
  terrorist | town | victim | village | wreckage

set attack-noun
  abduction | air raid | air strike | airstrike | ambush | assassination | assault | atrocity | attack | barrage
  bomb attack | bombardment | bombing | bombing raid | counter-offensive | counterattack | counteroffensive
  coup | coup attempt | cross-border raid | drone attack | drone strike | ethnic cleansing | execution
  genocide | hijacking | hit-and-run raid | incursion | invasion | kidnap | kidnapping | killing | massacre
  military operation | military strike | missile attack | missile strike | murder | offensive | putsch | raid
  retaliatory strike | rocket attack | rocket strike | sabotage | shelling | shooting | sortie | suicide attack
  suicide bombing | war crime

# Those who fight: as a subject they make an ambiguous verb an attack.
set attacker
  agent | air force | aircraft | airman | army | artillery | assailant | assassin | attacker | battalion
  bomber | brigade | commando | death squad | dissident | drone | extremist | fedayeen | fighter | fighter jet
  force | forces | gendarme | guerilla | guerrilla | gunboat | gunman | gunmen | gunship | helicopter | hijacker
  hitman | infantry | infantryman | insurgent | Islamist | janjaweed | jet | jihadist | junta | kidnapper
  legionnaire | loyalist | marine | mercenary | militant | militia | militiaman | militiamen | mob | mujahedeen
  mujahedin | mujahideen | navy | paramilitary | paratrooper | peshmerga | pirate | police | policeman | raider
  rebel | regiment | secret police | security force | separatist | serviceman | settler | sniper | soldier
  suicide bomber | tank | terrorist | troop | troops | warlord | warplane | warship

set baton-word
  baton | club | horseback | lathi | truncheon

set beating-word
  agent | baton | custody | demonstrator | dissident | guard | interrogation | militia | mob | police
  policeman | prison | protester | rifle butt | security officer | soldier | thug | torture | truncheon

set bomb-mod
  bomb | car | grenade | landmine | mine | parcel | roadside | truck

set bomb-word
  bomb | bomber | car bomb | dynamite | explosive device | explosives | grenade | IED | land mine | landmine
  letter bomb | mine | parcel bomb | roadside bomb | suicide bomber | truck bomb | warhead

set border-target
  capital | island | mainland | territory

set builder
  builder | contractor | crane | developer | redevelopment | refurbish | renovation | skyscraper | stadium

set building
  airport | barrack | barracks | base | bridge | building | bus | camp | car | cathedral | cemetery | checkpoint
  church | compound | consulate | convoy | court | courthouse | crop | depot | embassy | factory | farm | field
  grave | headquarters | home | hospital | hotel | house | hut | infrastructure | jail | library | market
  ministry | mission | monument | mosque | neighborhood | neighbourhood | newspaper | office | palace
  parliament | pipeline | plant | police station | power station | prison | refinery | residence | school
  settlement | shop | shrine | station | statue | store | studio | synagogue | tank | temple | tower | town
  train | truck | university | vehicle | village | warehouse

set business-person
  anchor | board member | boss | captain | CEO | chairman | chief executive | chief financial officer | coach
  conductor | director | editor | executive | finance director | head coach | headmaster | manager
  managing director | selector | trainer | trustee | vice-chancellor

set business-word
  airline | bank | board | board member | broadcaster | captain | CEO | chief executive | club | co-head | coach
  company | creditor | finance director | firm | football | headteacher | hospital | magazine | manager
  managing director | non-executive | retailer | school | shareholder | studio | subsidiary | university

set campaign-rally
  campaign | campaign rally | candidate | convention | election rally | nomination | re-election | reelection
  supporter of his party | voter

set campaign-word
  ballot | campaign | candidacy | election | lawsuit | nomination | seat

set captive
  abductee | academic | activist | aid worker | airman | bishop | blogger | boy | candidate | captive
  captured soldier | child | child soldier | civilian | cleric | combatant | congressman | crew | crewman
  crewmen | demonstrator | detainee | diplomat | dissident | doctor | driver | editor | engineer | fighter
  fisherman | fishermen | foreigner | girl | guerrilla | herdsman | herdsmen | hostage | human rights activist
  imam | inmate | internee | journalist | lawmaker | lawyer | leader | lecturer | man | marcher | marine
  mayor | medic | militant | miner | missionary | monitor | monk | national | nun | nurse | opposition leader
  paramedic | passenger | peacekeeper | peasant | pilgrim | pilot | policeman | politician | POW | PoW
  priest | prisoner | prisoner of war | professor | protester | rebel | reporter | sailor | scholar
  schoolgirl | serviceman | servicemen | shepherd | soldier | spy | striker | student | suspect | teacher
  tourist | trade unionist | trucker | unionist | villager | warder | Westerner | woman | worker | writer

set casualty
  dead | die | hit | hurt | injure | injury | kill | wound | wounded

set celebrate
  carnival | celebrate | celebration | cheer | festival | fireworks | funeral | mourner | parade | street party
  victory parade | welcome

set chem-mod
  anthrax | biological | chemical | chlorine | gas | nerve | poison | sarin

set chemical
  agent | chemical weapon | chlorine | cluster bomb | cluster munition | gas | mustard gas | napalm
  nerve agent | nerve gas | novichok | phosphorus | poison gas | sarin | VX | weapon

set chemical-mod
  biological | chemical | chlorine | mustard | nerve | novichok | poison | sarin | toxic | VX

set civic-thing
  assembly | association | Brotherhood | burqa | candidate | charity | church | congregation | demonstration
  faction | Falun Gong | foundation | Front | gathering | group | headscarf | Jehovah's Witness | march
  mass gathering | movement | Movement | NGO | niqab | opposition | opposition party | organisation
  organization | parade | party | Party | political activity | political party | political rally | protest
  public gathering | public meeting | rally | sect | street protest | strike | trade union | union | Union
  veil | worship

set club
  alliance | assembly | bloc | body | commission | committee | Commonwealth | Community | council | Council
  court | Court | ECOWAS | federation | G8 | group | grouping | Interpol | League | league | membership
  Nations | NATO | OAS | OPEC | organisation | Organisation | organization | Organization | pact | UNESCO
  Union | union | WHO | WTO

set combatant
  airman | border guard | commander | commando | fighter | guerilla | guerrilla | gunman | gunmen | infantryman
  insurgent | jihadist | marine | mercenary | militant | militiaman | militiamen | paratrooper | peacekeeper
  police officer | policeman | policemen | policewoman | rebel | serviceman | servicemen | soldier | terrorist
  troop | troops

set company
  airline | arm | auditor | automaker | bank | borrower | business | carmaker | carrier | company | consumer
  customer | distributor | factory | firm | lender | maker | manufacturer | operator | producer | retailer
  shareholder | shop | studio | subsidiary | supermarket | supplier | unit | wholesaler

set computer
  account | computer | cyber | data | database | e-mail | email | grid | hacker | network | phone | ransomware
  server | software | system | website | website's server

set computing
  computer | data | DDoS | e-mail message | gamer | gigabyte | hacker | hacking | internet provider | megabyte
  net provider | network traffic | online game | password | PC | server | site | user | virtual | virus | web
  web site | website

set consumer
  advert | advertising | alcohol | bullfight | cigarette | consumer | diesel | fireworks | food additive
  fox hunting | gambling | hunting | ivory trade | mobile phone use | parking | pesticide | plastic
  plastic bag | smoker | smoking | tobacco | trans fat | vape | vaping | whaling

set coop-verb
  allow | begin | bring | continue | deepen | expand | help | lead | result | resume | start

set coup-word
  army | colonel | coup | general | junta | military | mutiny | officer | putsch | rebel | soldier | tank
  troop | troops

set crime
  accounting | Balco | bank robber | bigamy | boyfriend | burglar | burglary | carjacking | cocaine
  domestic dispute | domestic violence | drink-driving | drug deal | drug dealer | drug gang | drunk | drunken
  embezzlement | falsify | file-sharing | fraud | fraudster | gangland | heist | heroin | hit-and-run
  hold-up | holdup | identity theft | inheritance | insider trading | jealous | lewd | manslaughter | mugger
  mugging | murder trial | paedophile | paternity | pedophile | phishing | piracy | pirated | rapist | robber
  robbery | scam | serial killer | shoplifter | shoplifting | spam | speeding | stalker | tax evasion | theft
  thief

set critic
  analyst | campaigner | charity | columnist | commentator | critic | environmentalist | fan | investor
  lawmaker | media | newspaper | opponent | opposition | politician | press | regulator | rival | senator
  shareholder | union

set crowd-weapon
  baton | bullet | canister | cannon | dog | force | gas | grenade | live ammunition | pepper spray
  plastic bullet | rubber bullet | shot | spray | stun grenade | tear gas | teargas | truncheon | warning shot
  water cannon

set curfew-verb
  clamp | declare | defy | enforce | extend | impose | order

set dead-word
  dead | injured | wounded

set defuse
  controlled explosion | defuse | disarm | discover | dismantle | find | hoax | plot | scare | threat

set diplomat
  affaires | ambassador | attache | attaché | charge | charge d'affaires | chargé | chargé d'affaires | consul
  consul general | consular official | consulate employee | d'affaire | d'affaires | defence attache | defence attaché
  diplomat | diplomatic mission | embassy employee | embassy official | embassy staff | embassy worker | envoy
  high commissioner | military attache | military attaché | nuncio | trade attaché

set disarm-word
  arms control | convention | decommission | disarm | disarmament | inspector | START | stockpile | supervision
  surplus | treaty | verification

set disaster
  ash | asteroid | avalanche | bird | blizzard | crisis | cyclone | disaster | disease | drought | earthquake
  epidemic | eruption | flood | gale | hail | heatwave | hurricane | iceberg | landslide | lightning | magnitude
  meteorite | outbreak | plague | quake | rain | recession | slump | snow | storm | tidal wave | tornado
  tsunami | typhoon | virus | volcano | wave | wildfire | wind

set disease-word
  disease | gene | infection | outbreak | patient | symptom | virus

set disputed-drug
  cannabis | cigarette | cocaine | contraband | counterfeit | drug | drugs | fentanyl | hashish | heroin | ivory
  marijuana | methamphetamine | opium

set document-word
  aid | album | book | carbon | data | document | energy | figure | film | fund | game | gas | hormone
  information | list | money | movie | name | oil | photograph | product | radiation | record | report | result
  single | song | statement | tape | transcript | version | video | water

set drone-mod
  drone | kamikaze | unmanned

set election-word
  ballot | candidate | constituency | election | incumbent | percent | poll | primary | run-off | runoff | vote

set elsewhere
  actress | adware | album | anti-virus | antivirus | Bafta | baseball | basketball | batsman | bestseller
  biopic | blockbuster | botnet | bowler | box office | browser | Champions League | chip maker | comedian
  computer game | computer virus | cricket | cricketer | cyber-criminal | denial of service | download
  equaliser | FA Cup | file-sharing | file-swapping | film director | film festival | film star | firewall
  fly-half | footballer | Formula One | free kick | game console | gameplay | gamer | goalkeeper | golf | golfer
  Grammy | grand prix | handset | head coach | heavyweight | Hollywood | ice hockey | innings
  internet security | laptop | malware | Microsoft | midfielder | movie | musical | NBA | net firm | net user
  NFL | Nintendo | novelist | Oscar | PC | PCs | phishing | piracy | pirated | playoff | PlayStation
  pop singer | pop star | Premier League | quarter-final | quarterback | quarterfinal | rapper | remake
  rock star | rugby | screenplay | scrum | semi-final | semifinal | sequel | singer | sitcom | Six Nations
  soap opera | soccer | software | soundtrack | spam | spammer | spyware | team-mate | teammate | tennis
  Test match | thriller | touchdown | trilogy | trojan | Trojan | TV drama | TV show | video game | web server
  wicket | Wimbledon | World Cup | worm | Xbox

set entertainment
  actress | album | Bafta | bestseller | blockbuster | box office | comedy | console | film | film director
  film star | gameplay | Grammy | Hollywood | movie | musical | novel | Oscar | pop band | pop star | premiere
  rapper | rock band | screenplay | sequel | singer | sitcom | song | soundtrack | starring | thriller | trilogy
  TV series | video game

set exercise
  air drill | drill | exercise | live-fire drill | maneuver | maneuvers | manoeuvre | manoeuvres
  military drill | military exercise | naval drill | naval exercise | war game | war games | wargame

set explosive
  bomb | bomber | booby trap | car bomb | charge | device | drone | explosive | explosives | grenade | IED
  land mine | landmine | letter bomb | mine | missile | parcel bomb | roadside bomb | rocket | shell
  suicide bomber | truck bomb | vest | warhead

set family-crime
  animal | baby | bird | boyfriend | cat | classmate | colleague | cow | daughter | deer | dog | elephant
  ex-girlfriend | ex-husband | ex-wife | father | fish | girlfriend | husband | joke | landlord | lover | mother
  neighbor | neighbour | pain | roommate | son | stepfather | time | toddler | whale | wife

set fence
  fence

set fight-partner
  army | demonstrator | faction | fighter | force | forces | guerrilla | insurgent | Islamist | loyalist
  militant | militia | militiaman | opposition | police | protester | rebel | rioter | security force
  separatist | settler | soldier | student | supporter | tribesman | troop | troops | villager

set fire-drill
  class | fire drill | grammar | gym | lesson | pupil | school | yoga

set forces
  aircraft | aircraft carrier | armor | armored vehicle | armour | armoured vehicle | army | battalion
  battle group | battlegroup | bomber | brigade | carrier | carrier group | cavalry | commando | company
  contingent | convoy | destroyer | division | fighter | fighter jet | fleet | flotilla | force | forces
  frigate | guard | guardsman | gunboat | gunship | helicopter | infantry | jet | marine | mercenary | military
  military adviser | military advisor | navy | paramilitary | paratrooper | personnel | regiment | reinforcement
  reservist | ship | soldier | special forces | squadron | strike group | submarine | tank | troop | troops
  unit | vessel | warplane | warship

set free-word
  free

set government
  administration | cabinet | dictator | emperor | government | junta | king | leader | military ruler | monarch
  monarchy | premier | president | prime minister | regime | ruler | shah | strongman | sultan

set guilty
  guilty

set gun-mod
  gun | machine-gun | rifle | shooting | sniper

set gun-word
  assault rifle | automatic weapon | bullet | gun | gunfire | gunman | gunmen | machine gun | pistol | rifle
  sniper | submachine gun

set holiday
  Christmas | Easter | holiday | New Year | weekend

set hospital
  clinic | club | contract | hospital | squad

set hostage-word
  captive | hostage

set hostilities
  air raid | air strike | airstrike | armed struggle | attack | bombardment | bombing | campaign of violence
  combat | fighting | fire | hostilities | hostility | insurgency | military operation | offensive | operation
  raid | rebellion | rocket fire | shelling | violence | war

set in-word
  in | inside | through

set into-air
  in the air | into the air | warning shot | warning shots

set joint
  allied | bilateral | co-ordinated | combined | coordinated | joint | multinational | trilateral

set labour
  actor | autoworker | bus driver | carworker | civil servant | cleaner | conductor | controller | crew | docker
  dockworker | doctor | driver | employee | engineer | farmer | fisherman | fishermen | guard | inmate
  journalist | judge | laborer | labourer | lawyer | lecturer | longshoreman | longshoremen | lorry driver
  miner | nurse | pilot | postal worker | printer | prisoner | professor | railwayman | railwaymen | shopkeeper
  staff | steelworker | student | taxi driver | teacher | trade union | trucker | union | worker | writer

set labour-word
  collective bargaining | docker | hunger | industrial action | labor dispute | labour dispute | miner | nurse
  pay | pay rise | picket | picket line | stoppage | strike fund | striker pay | teacher | trade union | union
  unionist | wage | walk-out | walkout | worker | working conditions

set landlord
  landlord | lodger | mortgage | rent | tenant

set machete
  axe | cutlass | hatchet | machete | militia | militiaman | mob | panga | rebel | sword

set market
  broker | brokerage | carmaker | chipmaker | consumer product | dividend | Dow | Dow Jones | earnings | FTSE
  investor | market share | merger | Nasdaq | Nikkei | profit | quarterly | retailer | share price
  share value | shareholder | shares | start-up | startup | stock exchange | stock index | stock market
  stocks | takeover | takeover bid | Wall Street | yen

set media
  blog | book | broadcast | broadcaster | cartoon | channel | daily | film | journal | magazine | media outlet
  news agency | news outlet | news site | news website | newsletter | newspaper | newsroom | novel | outlet
  paper | play | press | publication | radio | radio station | site | station | television | television channel
  television station | text | TV channel | TV station | website | weekly

set medical
  brain | epilepsy | epileptic | patient | stroke

set membership
  bloc | coup | member | membership | organisation | organization | summit

set memory
  anecdote | childhood | fondly | memoir | memory | remember

set military-word
  army | coalition | military | NATO | naval | navy | peacekeeping | troop | troops | war game

set missile-mod
  atomic | ballistic | bomb | hydrogen | missile | nuclear | rocket | weapon

set missile-word
  anti-satellite missile | atomic bomb | ballistic missile | bomb | cruise missile | drone | H-bomb
  hydrogen bomb | hydrogen device | ICBM | missile | nuclear bomb | nuclear device | nuclear weapon | rocket
  satellite-killer | torpedo | warhead

set mode-aerial
  aerial | aerial attack | aerial bomb | aerial bombardment | aerial bombing | air assault | air attack
  air bombardment | air force | air raid | air strike | air-strike | aircraft | airstrike | attack helicopter
  B-52 | ballistic missile | barrel bomb | bomber aircraft | bunker-buster | cluster bomb | cruise missile
  F-16 | fighter bomber | fighter jet | fighter-bomber | glide bomb | gunship | heavy bomber | helicopter
  helicopter gunship | jet | jet fighter | MiG | missile | napalm | plane | sortie | war plane | warplane

set mode-crowd-control
  baton | baton round | lathi | pepper ball | pepper spray | plastic bullet | riot police | rubber bullet
  rubber-coated bullet | sponge grenade | stun grenade | stun gun | tear gas | tear-gas | teargas | truncheon
  warning shot | water cannon

set mode-drone
  drone | drone boat | kamikaze drone | loitering munition | quadcopter | sea drone | Shahed | UAV
  uncrewed aircraft | unmanned aerial vehicle | unmanned aircraft

set mode-explosives
  blast | bomb | bombing | booby trap | booby-trap | car bomb | detonator | dynamite | explosion | explosive
  explosive device | explosives | grenade | hand grenade | IED | improvised explosive device | land mine
  landmine | letter bomb | mine | nail bomb | parcel bomb | petrol bomb | pipe bomb | roadside bomb | Semtex
  time bomb | TNT | truck bomb

set mode-firearms
  shoot | exchange fire | exchange shot | open fire | gun battle | gunbattle | gunfight | shootout | AK-47 | assault rifle | automatic weapon | bullet | firearm | gun | gunfire | gunman | gunshot | handgun
  Kalashnikov | live ammunition | live fire | live round | machine gun | machine-gun | machinegun | pistol
  revolver | rifle | shooting | shotgun | small arms | sniper | sniper fire | submachine gun

set mode-heavy-weapons
  armored vehicle | armoured vehicle | artillery | artillery fire | artillery shell | bazooka | cannon | Grad
  gunboat | heavy weapon | heavy weaponry | howitzer | Katyusha | mortar | mortar bomb | mortar fire
  mortar round | multiple rocket launcher | naval gun | recoilless rifle | rocket | rocket fire
  rocket launcher | rocket-propelled grenade | RPG | shell | shellfire | tank | tank fire

set mode-primitive
  acid | arrow | arson | ax | axe | blade | bottle | brick | club | dagger | firebomb | hammer | hatchet | knife
  machete | molotov | Molotov cocktail | panga | petrol bomb | rock | sharpened stick | spear | stick | stone
  sword

set mode-suicide-attack
  explosive belt | explosive vest | explosives belt | explosives vest | suicide | suicide attack
  suicide attacker | suicide bomb | suicide bomber | suicide bombing | suicide car bomb | suicide truck bomb
  suicide vest

set mode-unconventional
  anthrax | atomic bomb | biological weapon | chemical agent | chemical weapon | chlorine | chlorine gas
  dirty bomb | mustard gas | nerve agent | nerve gas | novichok | nuclear bomb | nuclear weapon | phosgene
  poison gas | polonium | ricin | sarin | toxic gas | VX

set money-word
  aid package | billion | cash | credit | credit line | dollar | euro | financing | fund | funding | funds
  grant | loan | million | money | package | pound | subsidy

set nationality-hint
  bilateral | export | gas | import | oil

set natural-death
  AIDS | ailment | cancer | heart attack | heart failure | illness | kidney failure | leukaemia | leukemia
  natural cause | obituary | old age | peacefully | pneumonia | stroke | suicide note

set needy
  asylum seeker | boat people | child | civilian | deportee | displaced | displaced person | earthquake victim
  evacuee | family | famine victim | homeless | migrant | people | population | refugee | resident | returnee
  survivor | victim | villager | wounded

set network
  access | app | BBC | Clubhouse | CNN | Facebook | Google | Instagram | internet | Internet | LinkedIn
  messaging app | platform | Signal | Skype | social media | social network | Telegram | TikTok | Twitter | VPN
  WhatsApp | Wikipedia | X | YouTube

set non-grata
  non grata | persona non grata | personae non gratae

set not-entry
  appeal | complain | object | profit | relax | sleep | speak | vote

set not-war
  addiction | AIDS | appeal | battle | bill | blaze | campaign | cancer | case | charge | climate change
  closure | coronavirus | corruption | crime | cut | deportation | discrimination | disease | drug | drugs
  election | extradition | fire | flame | fraud | hunger | illness | inflation | injury | lawsuit | malaria
  obesity | pandemic | plan | poverty | proposal | racism | relegation | tax | terrorism | title | unemployment
  wildfire

set note-word
  ambassador | diplomatic | foreign ministry | formally | lodge | note | protest note

set nuclear-word
  atomic | hydrogen | nuclear | thermonuclear

set office-word
  adviser | ambassador | attorney general | cabinet | chairman | chancellor | chief | commander | commissioner
  congressman | deputy | emperor | envoy | general | government | governor | head | judge | justice | king
  lawmaker | leader | legislator | mayor | minister | monarch | MP | official | pope | premier | president
  prime minister | secretary | senator | speaker | spokesman

set ordinary-crime
  arson | assault | blackmail | burglary | doping | drug | drugs | drunken driving | forgery | fraud | hooligan
  hooliganism | insider trading | kidnapping | libel | manslaughter | murder | paedophilia | perjury | rape
  robbery | sexual | smuggling | tax evasion | theft | trafficking

set out-back
  back | out

set pact
  accord | Accord | Agreement | agreement | arms treaty | ceasefire agreement | convention | Convention | deal
  friendship treaty | military pact | missile treaty | non-proliferation treaty | nuclear deal
  nuclear treaty | pact | Pact | Protocol | protocol | treaty | Treaty

set parade
  anniversary | bagpipe | brass band | honor guard | honour guard | independence day | parade

set parental
  boyfriend | coach | daughter | father | hotel guest | midnight feast | mother | parent | player | son
  teenage

set party-word
  alliance | association | candidate | faction | group | movement | NGO | opposition | opposition party
  organisation | organization | party | politician | union

set peace-order
  cease | ceasefire | halt | leave | pull | retreat | return to barracks | stop | withdraw

set peacekeeper
  blue helmet | military observer | monitor | observer | peacekeeper | peacekeeping contingent
  peacekeeping force | peacekeeping troops | stabilisation force | stabilization force

set police-force
  border guard | constable | gendarme | guard | national guard | officer | paramilitary police | police
  police officer | policeman | policemen | riot police | security | security force | security forces | trooper

set police-raid-target
  apartment | bank | building | bureau | camp | campus | church | compound | flat | headquarters | home | house
  mosque | newspaper | newsroom | office | premises | residence | shop | station | studio | university | village

set police-word
  brothel | counterfeit | customs officer | detective | drug | gambling | narcotic | search warrant | smuggler
  suspect | tax inspector | taxman

set political-crime
  abuse of power | apostasy | blasphemy | bribery | collaborating | corruption | coup | crime against humanity
  crimes against humanity | dirty war | discrediting | dissident | election fraud | espionage | extremism
  genocide | human rights abuse | human rights violation | incitement | insulting | lustration | massacre
  mercenary | mutiny | opposition leader | plot | political prisoner | propaganda | sedition | separatism
  spying | subversion | terrorism | terrorist | treason | treasonous | tribunal | unauthorised protest
  unauthorized protest | war crime

set political-person
  activist | ambassador | archbishop | bishop | blogger | campaigner | chancellor | cleric | commander | critic
  demonstrator | deputy | dictator | dissident | editor | ex-minister | ex-president | former president
  general | governor | guerrilla | head of state | human rights lawyer | Islamist | journalist | king | lawmaker
  leader | legislator | mayor | mercenary | militant | minister | monk | nationalist | officer | opponent
  opposition leader | opposition politician | politician | premier | president | prime minister | prosecutor
  protester | rebel | senator | separatist | spy | terrorist | union leader | warlord

set press-embargo
  journal | news embargo | press release | report

set press-place
  bureau | news bureau | newsroom | press club | press office | printing house | printing press | studio

set prisoner-word
  captive | prisoner

set projectile
  anti-tank missile | artillery | artillery shell | ballistic missile | barrage | bullet | cruise missile
  drone | grenade | gun | Katyusha | machine gun | missile | mortar | mortar bomb | mortar round | mortar shell
  projectile | rifle | rocket | rocket-propelled grenade | round | RPG | salvo | Scud | shell | shot | torpedo
  volley

set promise-word
  agree | pledge | promise | vow

set propaganda-word
  discredit | disinformation | propaganda | smear

set property
  account | aircraft | airliner | ammunition | archive | arms | artwork | asset | bank | bank account | boat
  building | camera | cargo | church | company | computer | container ship | copy | document | embassy
  equipment | estate | factory | farm | farmland | film | fishing boat | fleet | food aid | freighter | fund
  gold | hard drive | home | house | land | laptop | leaflet | mansion | mine | money | mosque | newspaper
  oil company | oil tanker | oilfield | palace | passport | phone | plane | plant | printing press | property
  ranch | reserve | satellite dish | ship | shipment | tanker | trawler | vessel | villa | warehouse | weapon
  yacht

set protest-cause
  anti-government | anti-war | banner | crackdown | demand | demo | democracy | demonstration | demonstrator
  denounce | effigy | placard | protest | protester | resignation | slogan

set protest-noun
  anti-government rally | demo | demonstration | gathering | march | mass protest | picket | protest
  protest march | protest rally | rally | riot | sit in | sit-in | street protest | vigil

set protest-person
  demonstration | demonstrator | march | marcher | picket | protest | protester | protestor | rally | riot
  rioter | rioting | stone-thrower

set protest-target
  airport | assembly | building | consulate | courthouse | embassy | government building | headquarters
  ministry | mission | office | palace | parliament | police station | residence | television station

set protester
  activist | campaigner | crowd | demonstrator | dozen | environmentalist | fan | farm worker | farmer
  hundred | marcher | miner | mob | monk | nun | opponent | opposition | people | picket | picketer
  protest group | protester | protestor | refugee | resident | rioter | striker | student | supporter
  teacher | thousand | trucker | union | unionist | villager | woman | worker | young people | youth

set raid-rescue
  commando | rescue | rescued | rescuer | special forces raid | stormed

set ramadan
  blood test | diet | Lent | Ramadan | religious | Yom Kippur

set refugee-word
  asylum seeker | boat people | defector | displaced person | dissident | evacuee | exile | migrant | refugee

set relations
  diplomatic relation | diplomatic relations | diplomatic tie | diplomatic ties | link | links | relation
  relations | tie | ties

set relief-noun
  aid | blanket | food | food parcel | humanitarian aid | leaflet of food | medicine | parcel | ration | relief
  relief supply | supplies | supply

set remains
  body | corpse | remains

set rescue-word
  aid | cyclone | disaster | doctor | earthquake | famine | flood | food | humanitarian | hurricane | medical
  relief | rescue | search for | survivor | tsunami | typhoon | wildfire

set rescuer
  aid convoy | aid flight | doctor | field hospital | firefighter | hospital ship | medic | medical team | nurse
  relief convoy | relief flight | relief plane | relief team | rescue team | rescue worker | rescuer
  sniffer dog | team of doctors

set restriction
  ban | blockade | controls on movement | emergency measure | internal closure | Islamic law | lockdown
  media restriction | news ban | press restriction | restriction | restrictions | siege | state monopoly
  travel restriction

set riot-gear
  read the riot act | riot act | riot gear | riot police | riot shield | riot squad

set sanction-noun
  air embargo | arms embargo | asset freeze | boycott | duty | economic sanction | embargo | export ban
  export control | flight ban | import ban | import duty | oil embargo | price cap | punitive measure | quota
  sanction | sanctions | tariff | trade ban | trade embargo | trade restriction | trade sanction | travel ban
  visa ban | visa restriction

set school-word
  boarding school | classroom | headmaster | nursery | principal | pupil | school | teacher

set sea-word
  ocean | Pacific | sea | Sea | test | test-fire

set sexually
  sexually

set speaker-role
  academic | airline | analyst | archbishop | author | baroness | bishop | businessman | campaigner | candidate
  chairman | chancellor | charity | columnist | company | congressman | Conservatives | critic | Democrat
  Democrats | editorial | executive | expert | firm | group | judge | Labour | lawmaker | lawyer | leader | Lib
  lord | member | minister | MP | newspaper | opponent | opposition | party | peer | politician | premier
  president | Republican | rival | secretary | senator | spokesman | spokeswoman | Tories | Tory | union
  unions | watchdog

set sporting
  baseball | basketball | batsman | bowler | boxer | boxing | bronze medal | championship | chess | cricket
  cricketer | cup final | dressing room | equaliser | equalizer | fixture | fly-half | football club
  football fan | football match | football season | footballer | Formula One | free kick | goalkeeper
  gold medal | golf | golf season | golfer | grand prix | grand slam | half-time | halftime | head coach
  heavyweight | hockey | ice hockey | inning | innings | jockey | lap | last season | league | match | midfield
  midfielder | NBA | next season | NFL | Olympic champion | penalty area | penalty kick | penalty shootout
  pitcher | playoff | Premier League | quarter-final | quarterback | quarterfinal | referee | rugby | scorer
  semi-final | semifinal | silver medal | soccer | sprinter | team-mate | teammate | tennis | this season
  touchdown | Tour de France | tournament | try line | wicket | Wimbledon | winger | World Cup

set stock-exchange
  exchange rate | foreign exchange | stock exchange

set stockpile-word
  arsenal | chemical weapon | drug | ivory | landmine | mine | missile | opium | poppy | stock | stockpile
  warhead | weapon

set strike-target
  airfield | airport | apartment | area | barrack | barracks | base | block | border | bridge | building
  bunker | bus | camp | capital | car | church | city | compound | consulate | convoy | depot | district
  embassy | facility | fighter | headquarters | hideout | home | hospital | hotel | house | infrastructure
  installation | island | launcher | market | militant | militia | mosque | neighborhood | neighbourhood
  outpost | plant | port | position | post | power plant | power station | radar | rebel | refinery | region
  residence | school | ship | site | soldier | station | stronghold | substation | suburb | tank | tanker
  target | tent | tower | town | troop | troops | vehicle | village | warehouse

set strongpoint
  airport | area | base | border | buffer zone | camp | capital | city | enclave | heights | island
  occupied territory | outpost | position | post | province | region | settlement | station | strip | stronghold
  territory | town | valley | village | zone

set suicide-mod
  suicide

set sure-attack
  abduction | air raid | air strike | airstrike | ambush | assassination | assault | atrocity | attack
  beheading | bombardment | bombing | bombing raid | counter-offensive | counterattack | counteroffensive
  execution | genocide | hijacking | incursion | invasion | kidnapping | killing | massacre | murder | offensive
  raid | shelling | suicide bombing

set swap-thing
  body | captive | captured soldier | detainee | fighter | hostage | political prisoner | POW | prisoner
  prisoner of war | prisoners of war | remains | serviceman | servicemen | soldier | spy | war prisoner

set talks-word
  assembly | chamber | conference | hearing | interview | meeting | negotiating table | negotiation | session
  summit | talk | talks

set tear-word
  baton | canister | pepper | pepper spray | plastic | plastic bullet | rubber | rubber bullet | stun
  stun grenade | tear | tear gas | teargas | truncheon | warning | warning shot | water cannon

set territory
  airfield | airport | archipelago | area | barrack | barracks | base | border crossing | bridge | building
  camp | capital | checkpoint | city | crossing | dam | district | enclave | fort | garrison | headquarters
  heights | highway | hill | hilltop | island | land | oil field | oilfield | outpost | palace | peninsula
  port | position | positions | post | power plant | province | radio station | region | ridge | road
  settlement | strip | stronghold | suburb | territory | town | valley | village | zone

set test-ban
  exam | moratorium | test ban | test-ban

set test-word
  controlled | controlled explosion | defuse | demolition | drill | exercise | maneuver | manoeuvre | quarry
  rehearsal | test | test-fire | test-launch | underground | war game

set thrown-thing
  acid | bomb | bottle | brick | chair | cocktail | debris | egg | firebomb | firecracker | firework | grenade
  hand grenade | missile | Molotov cocktail | object | paint | petrol bomb | projectile | rock | stone

set troop-word
  armor | armour | army | battalion | brigade | buffer zone | force | garrison | military | occupation
  occupied | peacekeeper | soldier | tank | troop | troops

set troops
  adviser | armour | army | artillery | battalion | brigade | combat troops | commando | contingent | division
  fighter | fleet | force | forces | garrison | guerrilla | heavy weapon | heavy weapons | infantry | marine
  militant | military | military adviser | militia | paratrooper | peacekeeper | peacekeeping force | personnel
  rebel | regiment | settler | ship | soldier | special forces | tank | troop | troops | unit | warship

set truce
  armistice | cease-fire | ceasefire | cessation | peace accord | peace agreement | peace deal | truce

set under-way
  begin | complete | continue | finish | resume | start | take | under way

set underground
  nuclear test | test site | underground

set utility
  communication | electricity | electricity supply | food supply | fuel | fuel supply | gas | gas flow
  gas supply | internet | Internet | internet access | mobile phone service | mobile service | oil | oil supply
  phone line | phone service | power | power supply | supply | telephone | telephone line | water | water supply

set vessel
  boat | cargo ship | carrier | corvette | cruiser | destroyer | ferry | fishing boat | freighter | frigate
  gunboat | landing ship | minesweeper | oil tanker | patrol boat | ship | submarine | tanker | trawler | vessel
  warship

set victim
  activist | aid worker | bishop | boy | captive | child | civilian | demonstrator | detainee | diplomat
  dissident | family | farmer | foreigner | general | girl | governor | hostage | journalist | judge | lawyer
  leader | man | mayor | minister | official | people | person | pilgrim | policeman | president | priest
  prisoner | protester | refugee | resident | settler | soldier | student | teacher | tourist | villager | woman
  worker

# Words whose presence shows that a death or an injury is the work of an attacker.
set violence
  air raid | air strike | airstrike | ambush | artillery | assailant | assassin | assassinate | assassination
  assault | attack | attacker | beheading | bomb | bombard | bombardment | bomber | bombing | booby trap
  car bomb | civil war | clash | coup | crackdown | crossfire | death squad | demonstration | demonstrator
  drone | ethnic violence | execute | extremist | fighting | firefight | grenade | guerilla | guerrilla
  gun battle | gunbattle | gunfire | gunman | gunmen | gunship | hijacker | hostage | hostilities | hostility
  improvised explosive device | incursion | insurgency | insurgent | intifada | invasion | jihadist | land mine
  landmine | live ammunition | lynch mob | massacre | militant | militia | militiaman | militiamen | missile
  mortar | offensive | paramilitary | pogrom | protest | protester | raid | rebel | riot | rioting
  roadside bomb | rocket | rubber bullet | sectarian | sectarian violence | security force | separatist | shell
  shellfire | shelling | sniper | soldier | suicide attack | suicide bomber | suicide bombing | tear gas
  terrorism | terrorist | troop | troops | unrest | uprising | violence | war | warplane

set violent-word
  air | armed | assassination | bloody | bomb | bombing | guerrilla | insurgent | military | murder | sabotage
  terror | terrorist | violence | violent

set virus-word
  cholera | coronavirus | Covid-19 | COVID-19 | disease | drought | Ebola | epidemic | flood | flu
  health emergency | hurricane | infection | outbreak | pandemic | polio | variant | virus | Zika

set war-adj
  air force | amphibious | armed | army | attack | coast guard | combat | expeditionary | gunship | military
  naval | navy | war

set war-word
  army | artillery | bomb | border | casualty | ceasefire | civilian | combat | dead | fighter | front line
  frontline | guerrilla | gun | gunfire | gunman | gunmen | injure | insurgent | jihadist | kill | militant
  military | militia | militiaman | militiamen | missile | mortar | paramilitary | police | rebel | refugee
  rocket | separatist | shell | soldier | Taliban | tank | troop | troops | truce | war | warplane | wound
  wounded

set weapon
  air raid | air strike | airstrike | ammo | ammunition | arm | arms | artillery | artillery fire | attack
  ballistic missile | barrage | blast | bomb | bombardment | bombing | bullet | car bomb | cruise missile
  drone | explosion | explosive | fire | firebomb | grenade | gun | gunfire | howitzer | land mine | landmine
  machine gun | mine | missile | mortar | mortar fire | munition | pistol | projectile | raid | rifle | rocket
  rocket fire | salvo | shell | shellfire | shelling | sniper | strike | tank | tear gas | torpedo | truck bomb
  warhead | weapon | weaponry

set weather-alert
  cyclone | disease | epidemic | fire | flood | flu | heatwave | hurricane | outbreak | smog | storm | tsunami
  virus | volcano

set weather-stop
  ash | fog | ice | snow | snowstorm | storm | virus | weather
