# Words that tell what an event has to do with: a set for each of PLOVER's contexts, `context-NAME`, of lemmas.
# A word stands here only if it is seldom said of anything else; bare "attack", "law" or "right" would speak for everything.
@source compiled by the demarche authors
@licence CC0-1.0

set context-military
  arms embargo | serviceman | arms industry | disarmament | demobilize | demobilise | heavy weapon | anti-tank weapon | military base | military action
  military | army | navy | air force | armed force | troop | soldier | warship | warplane | fighter jet | battalion | brigade
  infantry | artillery | airstrike | air strike | missile | air defense | air defence | defense ministry | defence ministry
  defense minister | defence minister | military aid | military exercise | naval | commander | general staff | war game
  submarine | frigate | destroyer | howitzer | tank battalion | arms sale | arms deal | ammunition | munition | chief of staff
  marine corps | national guard | paratrooper | conscript | conscription | regiment | garrison | air base | airbase

set context-intelligence
  intelligence agency | intelligence service | intelligence official | intelligence chief | intelligence officer | spy | spying
  espionage | counterintelligence | counterespionage | spymaster | wiretap | eavesdrop | eavesdropping | double agent
  secret service | cia | mi6 | mi5 | mossad | shin bet | fsb | kgb | nsa | intelligence sharing | intelligence share
  intelligence information | surveillance satellite

set context-executive
  cabinet | prime minister office | presidential palace | royal family | monarch | king | queen | crown prince | sultan | emir
  executive order | presidential decree | caretaker government | interim government | cabinet reshuffle

set context-legislative
  parliament | legislature | lawmaker | senator | senate | congressman | congresswoman | member of parliament | mps | legislator
  parliamentary | legislative | knesset | duma | verkhovna rada | bundestag | national assembly | lower house | upper house
  house of representative | house of commons | congress | coalition talk | coalition government | confidence vote
  no-confidence motion | no-confidence vote | vote of no confidence | filibuster | parliamentarian

set context-election
  election | electoral | ballot | polling station | polling place | voter | referendum | electorate | presidential candidate
  candidate | presidential campaign | election campaign | runoff | run-off | re-election | reelection | landslide
  vote rigging | vote count | poll worker | plebiscite | constituency | candidacy | turnout | exit poll

set context-political-institutions
  political reform | opposition leader | opposition group | opposition coalition | resign | resignation | overthrow | topple | step down
  political party | ruling party | opposition party | party leader | party congress | party leadership | party conference
  constitutional amendment | constitutional reform | impeachment | impeach | power sharing | power-sharing
  transitional government | transitional council | constituent assembly | defect to the opposition | coalition partner
  leadership contest | new constitution | draft constitution | unity government | party convention

set context-pro-democracy
  democratization | democratisation | democratic reform | pro-democracy | transition to democracy | democratic transition
  return to civilian rule | civilian rule | restore democracy | restoration of democracy | free and fair election
  democracy activist | democracy movement | multiparty

set context-pro-autocracy
  authoritarianism | autocracy | dictatorship | one-party rule | coup | coup attempt | putsch | military rule | junta
  term limit | crackdown on the opposition | suspend the constitution | dissolve parliament | power grab | martial law
  state of emergency | emergency rule | president for life | coup plotter

set context-economic
  foreign aid | economic aid | development aid | financial aid | labour market | labor market | trade union | trade unionist | labor union | labour union | pay rise | working condition | farm subsidy | donor conference
  trade | tariff | export | import | economy | economic | inflation | recession | investment | investor | gdp | currency
  central bank | interest rate | stock market | budget | tax | loan | debt | bailout | bail-out | finance minister
  finance ministry | free trade | trade agreement | trade war | customs duty | customs union | imf | world bank
  international monetary fund | world trade organization | wto | unemployment | subsidy | austerity | fiscal | financial
  embargo | commerce | industrialist | economist | oil price | wage | economic sanction | monetary | privatization
  privatisation | market access | devaluation | anti-dumping | credit line

set context-legal
  imprisonment | imprison | rule of law | legislation | custody | detainee | criminal charge | constitutional | legal | law court | plea | war crime | amnesty
  court | judge | trial | lawsuit | prosecutor | verdict | tribunal | indict | indictment | convict | conviction | sentence to
  prosecute | prosecution | judiciary | judicial | attorney general | attorney-general | supreme court | high court
  international law | appeal court | extradition | extradite | plead guilty | plead not guilty | arrest warrant | legal action
  international criminal court | lawyer | defendant | magistrate | testify | testimony | subpoena | jury | litigation | acquit
  acquittal | jail term | life sentence | death sentence | court-martial | grand jury | injunction | class action
  constitutional court | sue | war crime tribunal | amnesty law | prison term | put on trial | stand trial

set context-reparations
  reparation | compensation | compensate | restitution | indemnify | war damage | compensation fund

set context-human-rights
  human right | rights abuse | right abuse | crime against humanity | war crime | genocide | rights group | right group
  amnesty international | ethnic cleansing | torture | extrajudicial killing | mass grave | enforced disappearance
  prisoner of conscience | rights activist | right activist | rights violation

set context-rights-freedoms
  political freedom | opposition newspaper | newspaper ban | religious police
  press freedom | freedom of the press | freedom of expression | freedom of speech | free speech | freedom of assembly | civil right
  civil liberty | censorship | censor | freedom of religion | religious freedom | right to vote | voting right | media freedom
  political right | political prisoner | freedom of movement | dissident | press law | media law | independent media
  freedom of information | right to protest

set context-repression
  crackdown | tear gas | water cannon | baton | riot police | live ammunition | rubber bullet | dispersal | political repression
  repression | secret police | mass arrest | round up dissident | repressive | disperse the protester | disperse protester
  disperse demonstrator

set context-human-security
  world hunger | hunger crisis | relief worker | food distribution
  famine | food aid | food shortage | food security | drinking water | water shortage | water supply | malnutrition
  starvation | eviction | evict | food supply | power outage | electricity supply | blackout | housing
  humanitarian aid | humanitarian assistance | humanitarian crisis | humanitarian corridor | relief supply | relief convoy
  aid convoy | land reform | world food program | world food programme | medical supply

set context-gender
  abortion | women right | woman right | gender equality | gender | sexual violence | rape | domestic violence | sexual harassment
  reproductive right | femicide | child marriage | forced marriage | genital mutilation | feminist | sexism | hijab | headscarf
  maternity leave | equal pay

set context-lgbt
  lgbt | lgbtq | gay | lesbian | homosexual | homosexuality | same-sex | transgender | gay marriage | bisexual | homophobia
  gay pride | pride march | pride parade

set context-religion-ethnicity
  religious | ethnic | sectarian | mosque | synagogue | church | clergy | cleric | islamic | muslim | christian | jewish | hindu
  buddhist | shiite | shia | shi'ite | sunni | orthodox | catholic | kurd | kurdish | tutsi | hutu | rohingya | uighur | uyghur
  uygur | minority | bishop | pope | imam | rabbi | anti-semitic | antisemitism | anti-semitism | blasphemy | caste | ethnicity
  apartheid | racism | racist | alawite | druze | yazidi | sikh | tribe | tribal | pilgrim | indigenous | vatican

set context-inequality
  inequality | wealth gap | income gap | social justice | poverty gap | redistribution of wealth | wealth tax | landless
  underprivileged | unequal distribution

set context-diplomatic
  diplomat | diplomacy | diplomatic | ambassador | embassy | consulate | consul | envoy | foreign minister | foreign ministry
  secretary of state | peace talk | summit | bilateral | un security council | security council | mediation | mediator
  peace process | peace plan | negotiator | state visit | foreign secretary | peace negotiation | diplomatic tie
  diplomatic relation | foreign affair | state department | six-party | delegation | charge d'affaires | chargé d'affaires
  peace conference | peace deal | peace agreement | foreign policy | nonproliferation talk

set context-territory
  territorial | annexation | annex | occupied territory | disputed territory | disputed island | disputed border | border dispute
  border demarcation | sovereignty | separatist | secession | secede | secessionist | independence referendum | west bank settlement
  settler | jewish settlement | breakaway | line of control | demarcation | territorial water | buffer zone | demilitarized zone
  occupied land | self-determination | autonomy | enclave | golan height | border clash | disputed region

set context-peacekeeping
  peacekeeper | peacekeeping | peace-keeping | peace keeper | un mission | blue helmet | stabilization force | stabilisation force
  unifil | monusco | minusma | minustah | unmik | kfor | ceasefire monitor | truce monitor | protection force | unprofor | unamid
  peace force | observer mission

set context-health
  epidemic | pandemic | outbreak | vaccine | vaccination | vaccinate | disease | virus | infection | public health | ebola | cholera
  malaria | aids | hiv | tuberculosis | coronavirus | covid | covid-19 | quarantine | influenza | bird flu | avian flu | sars
  polio | measles | world health organization | health ministry | health minister | medical aid | zika
  health official | health worker | typhoid

set context-asylum
  asylum | asylum seeker | asylum-seeker | political asylum | refugee status | non-refoulement | right of asylum

set context-migration
  illegal alien | seek refuge | evacuee | mass expulsion | open border
  refugee | migrant | migration | immigration | immigrant | displaced person | displaced people | internally displaced
  repatriation | repatriate | deportation | deport | unhcr | refugee camp | border crossing | boat people | resettlement
  exodus | returnee | illegal immigration | undocumented | emigrant | emigration | guest worker | displaced

set context-disasters
  earthquake | quake | flood | flooding | tsunami | hurricane | cyclone | typhoon | wildfire | forest fire | landslide | drought
  volcanic eruption | volcano | oil spill | plane crash | train crash | natural disaster | disaster relief | mudslide | avalanche
  shipwreck | tornado | disaster | search and rescue | nuclear accident | mine disaster | aftershock | monsoon

set context-natural-resource
  hydropower | electricity | power line | water right
  oil | natural gas | gas pipeline | oil pipeline | pipeline | crude | opec | petroleum | mining | mineral | diamond | gold mine
  uranium mine | coal | oil field | oilfield | gas field | gas supply | rare earth | timber | fishery | fishing right
  water resource | river basin | dam | refinery | energy cooperation | lng | fishing ground | lithium
  cobalt | logging | gas exploration | fishing dispute

set context-environment
  climate change | global warming | greenhouse gas | emission | pollution | pollute | polluter | deforestation
  environmental | environmentalist | environment minister | environment ministry | biodiversity | conservation | kyoto protocol
  whaling | endangered species | ecosystem | ecological | greenpeace | carbon tax | toxic waste | nuclear waste
  acid rain | rain forest | rainforest | ozone | paris agreement

set context-technology
  technology | semiconductor | satellite | artificial intelligence | high-tech | high tech | space program | space programme
  spacecraft | supercomputer | software | 5g | microchip | chip maker | chipmaker | biotechnology | space station | telecom
  telecommunication | quantum computing | technological | rocket launch | facial recognition

set context-terrorism
  car bombing | improvised explosive device | bomb attack | suicide vest | suicide car bomb | hostage-taker
  terrorism | terrorist | terror | suicide bomber | suicide bombing | suicide attack | car bomb | al-qaida | al-qaeda | al qaeda
  al qaida | islamic state | isis | isil | boko haram | al-shabab | al-shabaab | al shabaab | hamas | hezbollah | hizbollah
  hizbullah | islamic jihad | jihadist | jihadi | counterterrorism | counter-terrorism | anti-terrorism | antiterrorism
  anti-terror | extremist | bin laden | taliban | jemaah islamiyah | abu sayyaf | lashkar-e-taiba | bomb plot | hijacker
  hijacking | roadside bomb | islamic militant | tamil tiger | eta | irish republican army | farc | al-aqsa martyrs brigade
  september 11 | beheading | radicalization | radicalisation | state sponsor of terrorism | terror attack | terror plot

set context-cbrn
  nuclear | nuclear weapon | atomic | chemical weapon | biological weapon | weapon of mass destruction | wmd | sarin
  nerve agent | nerve gas | mustard gas | anthrax | ricin | novichok | chlorine gas | uranium enrichment | enrich uranium
  enriched uranium | plutonium | warhead | nonproliferation | non-proliferation | proliferation | centrifuge | iaea | dirty bomb
  poison gas | vx | polonium | nuclear test | nuclear programme | nuclear program | opcw | ballistic missile | uranium

set context-cyber
  cyber | cyberattack | cyber-attack | cyber attack | cyberspace | cybersecurity | cyber security | cybercrime | hacker | hack | hacking
  malware | ransomware | computer virus | denial-of-service | denial of service | phishing | data breach | spyware | ddos
  computer network | cyberwarfare

set context-misinformation
  disinformation | misinformation | fake news | propaganda | deepfake | troll farm | influence operation | influence campaign
  false information | false claim | bot network | conspiracy theory | smear campaign | hoax

set context-crime
  murder | gang | gangster | mafia | organized crime | organised crime | organized-crime | kidnapping | kidnapper | kidnap | ransom
  robbery | robber | homicide | hijack | crime boss | fraud | theft | extortion | money laundering | piracy | pirate
  police investigation | assassin | arson | counterfeiting | cartel | racketeering | burglary | hostage-taker

set context-corruption
  corruption | corrupt | bribe | bribery | graft | kickback | embezzle | embezzlement | nepotism | cronyism | abuse of power
  abuse of office | slush fund | influence peddling | anti-corruption | misuse of public fund | misuse public fund | vote buying
  anti-graft | kleptocracy

set context-illegal-drugs
  cocaine | heroin | opium | drug trafficking | drug trafficker | drug trade | drug cartel | drug lord | drug smuggling
  drug smuggler | drug dealer | narcotic | methamphetamine | cannabis | marijuana | fentanyl | illicit drug | illegal drug
  coca | poppy | anti-drug | antidrug | counternarcotics | drug enforcement | drug gang | drug war | anti-narcotics

set context-trafficking
  trafficking | trafficker | smuggling | smuggler | smuggle | contraband | arms trafficking | human trafficking | people smuggling
  slave trade | poaching | poacher | gunrunning | gun-running | drug trafficking | arms smuggling | forced labor | forced labour
