# Agent nouns: with a country or a body they make an actor ("Ukrainian soldiers", "a Hamas official"). FORMAT.md section 5.
# The longest noun wins: "opposition lawmaker" is OPP, "lawmaker" LEG. British and American spellings both stand here.
# A noun belongs to one sector only. Sectors in the codebook's order, nouns in alphabetic order; what was decided in doubtful
# cases stands above each sector.
@source compiled by the demarche authors from general knowledge of news English
@licence CC0-1.0

# The executive, national and local, and those who speak or negotiate for it.
# Royal houses rule or represent their states and are GOV. Mayors, governors, customs, election commissions, central banks,
# prison services, rescue services and regulators are of the executive. Negotiators, envoys, mediators, observers and `side`
# ("the Russian side") act for governments unless a body in front says otherwise.
sector GOV
  acting defence minister
  acting defense minister
  acting foreign minister
  acting minister
  acting president
  acting prime minister
  administration; group
  administration official
  administrator
  adviser
  advisor
  agency; group
  agriculture minister
  agriculture ministry; group
  aid chief
  aide
  alderman
  alliance; group
  ambassador
  ambassador-designate, ambassadors-designate
  amir
  anti-corruption commission; group
  apparatchik
  assistant secretary of state, assistant secretaries of state
  atomic agency; group
  attache
  attaché
  auditor general, auditors general
  authority; group
  autocrat
  bloc; group
  border official
  bureaucracy; group
  bureaucrat
  cabinet; group
  cabinet chief
  cabinet colleague
  cabinet member
  cabinet minister
  cabinet office; group
  cabinet secretary
  cabinet spokesman
  cabinet spokesperson
  cabinet spokeswoman
  caretaker government; group
  caretaker president
  caretaker prime minister
  ceasefire monitor
  central bank; group
  central bank chief
  central bank governor
  central banker
  central election commission; group
  central government; group
  chairman
  chairperson
  chairwoman
  chancellery; group
  chancellor
  chancellor of the exchequer, chancellors of the exchequer
  chancellor's office; group
  charge d'affaires, charges d'affaires
  chargé d'affaires, chargés d'affaires
  chief
  chief adviser
  chief advisor
  chief delegate
  chief diplomat
  chief mediator
  chief minister
  chief negotiator
  chief nuclear negotiator
  chief of protocol, chiefs of protocol
  chief of staff, chiefs of staff
  chief secretary
  chief spokesman
  chief spokeswoman
  city council; group
  city hall; group
  city manager
  city official
  civil administration; group
  civil defence; group
  civil defence team; group
  civil defense; group
  civil defense team; group
  civil protection agency; group
  civil servant
  civilian government; group
  climate envoy
  climate minister
  climate ministry; group
  co-chair
  co-president
  coalition government; group
  commerce minister
  commerce ministry; group
  commerce secretary
  commission; group
  commission chief
  commission president
  commission spokesman
  commission spokeswoman
  commissioner
  communications minister
  communications ministry; group
  comptroller
  consul
  consul general, consuls general
  consular officer
  consular official
  consulate; group
  consulate general, consulates general; group
  consumer ombudsman
  coordinator
  council; group
  council member
  council of ministers, councils of ministers; group
  councillor
  councilman
  councilor
  councilwoman
  counterpart
  county commissioner
  county council; group
  crown prince
  crown princess
  cultural attache
  cultural attaché
  culture minister
  culture ministry; group
  customs, customs; group
  customs authority; group
  customs officer
  customs official
  customs service; group
  defence chief
  defence council; group
  defence department; group
  defence minister
  defence ministry; group
  defence ministry official
  defence ministry spokesman
  defence ministry spokesperson
  defence ministry spokeswoman
  defence official
  defence secretary
  defense chief
  defense department; group
  defense minister
  defense ministry; group
  defense ministry official
  defense ministry spokesman
  defense ministry spokesperson
  defense ministry spokeswoman
  defense official
  defense secretary
  delegate
  delegation; group
  delegation chief
  delegation head
  delegation leader
  deputy agriculture minister
  deputy ambassador
  deputy chairman
  deputy chief
  deputy chief of staff, deputy chiefs of staff
  deputy defence minister
  deputy defense minister
  deputy director
  deputy director general, deputy directors general
  deputy economy minister
  deputy education minister
  deputy energy minister
  deputy finance minister
  deputy first minister
  deputy foreign minister
  deputy governor
  deputy head
  deputy health minister
  deputy interior minister
  deputy justice minister
  deputy mayor
  deputy minister
  deputy national security adviser
  deputy national security advisor
  deputy premier
  deputy president
  deputy prime minister
  deputy secretary
  deputy secretary general, deputy secretaries general
  deputy secretary of state, deputy secretaries of state
  deputy secretary-general, deputy secretaries-general
  deputy spokesman
  deputy spokesperson
  deputy spokeswoman
  deputy trade minister
  dictator
  digital minister
  digital ministry; group
  diplomat
  diplomatic corps, diplomatic corps; group
  diplomatic mission; group
  diplomatic source
  diplomatic staff, diplomatic staff
  director
  director general, directors general
  director-general, directors-general
  directorate; group
  disaster agency; group
  disaster management agency; group
  district administrator
  district chief
  district commissioner
  district governor
  district head
  economic adviser
  economic advisor
  economic minister
  economy minister
  economy ministry; group
  education minister
  education ministry; group
  election board; group
  election chief
  election commission; group
  election commissioner
  election monitor
  election observer
  election official
  electoral board; group
  electoral commission; group
  electoral council; group
  electoral official
  embassy; group
  embassy official
  embassy spokesman
  embassy spokesperson
  embassy spokeswoman
  embassy staff, embassy staff
  emergencies minister
  emergencies ministry; group
  emergency service; group
  emergency services, emergency services; group
  emergency worker
  emir
  emissary
  emperor
  empress
  energy minister
  energy ministry; group
  energy secretary
  environment minister
  environment ministry; group
  envoy
  european affairs minister
  european affairs ministry; group
  executive branch; group
  executive director
  facilitator
  fact-finding mission; group
  farm minister
  farm ministry; group
  federal agency; group
  federal authority; group
  federal government; group
  federal official
  finance chief
  finance minister
  finance ministry; group
  finance ministry official
  finance official
  fire brigade; group
  fire department; group
  fire service; group
  firefighter
  fireman
  first deputy prime minister
  first minister
  first vice president
  first vice-president
  fisheries minister
  fisheries ministry; group
  foreign affairs chief
  foreign minister
  foreign minister-designate, foreign ministers-designate
  foreign ministry; group
  foreign ministry official
  foreign ministry spokesman
  foreign ministry spokesperson
  foreign ministry spokeswoman
  foreign office; group
  foreign policy adviser
  foreign policy advisor
  foreign policy chief
  foreign policy head
  foreign policy official
  foreign secretary
  foreign trade minister
  foreign trade ministry; group
  functionary
  go-between
  governing coalition; group
  government; group
  government agency; group
  government delegation; group
  government department; group
  government figure
  government leader
  government minister
  government negotiator
  government official
  government representative
  government source
  government spokesman
  government spokesperson
  government spokeswoman
  governor
  governor general, governors general
  governor's office; group
  governor-general, governors-general
  grand duchess
  grand duke
  guardian council; group
  head
  head of delegation, heads of delegation
  head of government, heads of government
  head of mission, heads of mission
  head of state, heads of state
  health chief
  health minister
  health ministry; group
  health ministry official
  health ministry spokesman
  health ministry spokesperson
  health ministry spokeswoman
  health official
  health secretary
  high commission; group
  high commissioner
  high peace council; group
  high representative
  high-level delegation; group
  home affairs minister
  home affairs ministry; group
  home minister
  home ministry; group
  home office; group
  home secretary
  honorary consul
  hostage envoy
  housing minister
  housing ministry; group
  human rights chief
  human rights commission; group
  human rights commissioner
  human rights ombudsman
  humanitarian chief
  humanitarian coordinator
  immigration authority; group
  immigration minister
  immigration ministry; group
  immigration officer
  immigration official
  immigration service; group
  incumbent president
  industry minister
  industry ministry; group
  information minister
  information ministry; group
  information officer
  infrastructure minister
  infrastructure ministry; group
  inner cabinet; group
  inspection team; group
  inspector
  inspector general, inspectors general
  interim government; group
  interim president
  interim prime minister
  interior minister
  interior ministry; group
  interior ministry official
  interior ministry spokesman
  interior ministry spokesperson
  interior ministry spokeswoman
  interlocutor
  internal security minister
  internal security ministry; group
  investigative committee; group
  jailer
  junior minister
  junta; group
  justice department; group
  justice minister
  justice ministry; group
  justice ministry official
  justice secretary
  king
  kitchen cabinet; group
  labor minister
  labor ministry; group
  labour minister
  labour ministry; group
  lead negotiator
  leader
  leadership; group
  lieutenant governor
  local authority; group
  local council; group
  local government; group
  local official
  lord mayor
  mayor
  mayor's office; group
  media regulator; group
  mediation team; group
  mediator
  member
  member country; group
  member of the government, members of the government
  member state; group
  migration minister
  migration ministry; group
  military authority; group
  military government; group
  military junta; group
  military regime; group
  military ruler
  mining minister
  mining ministry; group
  minister
  minister of agriculture, ministers of agriculture
  minister of culture, ministers of culture
  minister of defence, ministers of defence
  minister of defense, ministers of defense
  minister of economy, ministers of economy
  minister of education, ministers of education
  minister of energy, ministers of energy
  minister of finance, ministers of finance
  minister of foreign affairs, ministers of foreign affairs
  minister of health, ministers of health
  minister of information, ministers of information
  minister of internal affairs, ministers of internal affairs
  minister of justice, ministers of justice
  minister of state, ministers of state
  minister of the interior, ministers of the interior
  minister of trade, ministers of trade
  minister of transport, ministers of transport
  minister without portfolio, ministers without portfolio
  minister-designate, ministers-designate
  ministry; group
  ministry of agriculture, ministries of agriculture; group
  ministry of culture, ministries of culture; group
  ministry of defence, ministries of defence; group
  ministry of defense, ministries of defense; group
  ministry of economy, ministries of economy; group
  ministry of education, ministries of education; group
  ministry of energy, ministries of energy; group
  ministry of finance, ministries of finance; group
  ministry of foreign affairs, ministries of foreign affairs; group
  ministry of health, ministries of health; group
  ministry of information, ministries of information; group
  ministry of internal affairs, ministries of internal affairs; group
  ministry of justice, ministries of justice; group
  ministry of the interior, ministries of the interior; group
  ministry of trade, ministries of trade; group
  ministry of transport, ministries of transport; group
  ministry official
  ministry spokesman
  ministry spokesperson
  ministry spokeswoman
  minority government; group
  mission; group
  monarch, monarchs
  monarchy; group
  monitor
  monitoring mission; group
  monitoring team; group
  mouthpiece
  municipal authority; group
  municipal council; group
  municipal official
  municipality; group
  national government; group
  national leader
  national security adviser
  national security advisor
  national security council; group
  national security minister
  national security ministry; group
  national unity government; group
  negotiating delegation; group
  negotiating team; group
  negotiation team; group
  negotiator
  nuclear agency; group
  nuclear inspector
  nuclear negotiator
  observer
  observer mission; group
  observer team; group
  office of the ombudsman, offices of the ombudsman; group
  official
  official source
  officialdom, officialdom; group
  oil minister
  oil ministry; group
  ombudsman
  ombudsman's office; group
  palace; group
  palace official
  palace spokesman
  panel of experts, panels of experts; group
  paramount leader
  peace commissioner
  peace council; group
  peace delegation; group
  peace envoy
  peace negotiator
  peace secretariat; group
  peace team; group
  peacekeeping chief
  peacekeeping mission; group
  permanent mission; group
  permanent representative
  permanent secretary
  petroleum minister
  petroleum ministry; group
  planning minister
  planning ministry; group
  plenipotentiary
  police minister
  police ministry; group
  politburo; group
  political adviser
  political advisor
  political leadership; group
  potentate
  prefect
  premier
  premier's office; group
  presidency; group
  president
  president's office; group
  presidential administration; group
  presidential adviser
  presidential advisor
  presidential aide
  presidential council; group
  presidential envoy
  presidential leadership council; group
  presidential office; group
  presidential palace; group
  presidential spokesman
  presidential spokesperson
  presidential spokeswoman
  press officer
  press secretary
  press service; group
  prime minister
  prime minister's office; group
  prince
  prince regent, princes regent
  princess
  principal secretary
  prison authority; group
  prison guard
  prison officer
  prison official
  prison service; group
  prison warden
  provincial government; group
  provincial governor
  provincial leader
  provincial official
  provisional government; group
  public security minister
  public security ministry; group
  public servant
  public works minister
  public works ministry; group
  queen
  rapporteur
  reconciliation minister
  reconciliation ministry; group
  refugee chief
  regime; group
  regional authority; group
  regional government; group
  regional governor
  regional head
  regional leader
  regional official
  regional president
  regulator; group
  reintegration minister
  reintegration ministry; group
  relief chief
  religious affairs minister
  religious affairs ministry; group
  representative
  representative of the government, representatives of the government
  rescue service; group
  rescue team; group
  rescue worker
  rescuer
  reserve bank; group
  revolutionary council; group
  rights chief
  royal court; group
  royal family; group
  royal palace; group
  ruler
  ruling coalition; group
  ruling family; group
  ruling junta; group
  ruling military council; group
  science and technology minister
  science and technology ministry; group
  science minister
  science ministry; group
  second vice president
  secretariat; group
  secretary general, secretaries general
  secretary of state, secretaries of state
  secretary-general, secretaries-general
  security adviser
  security advisor
  security cabinet; group
  security chief
  security council; group
  security minister
  security ministry; group
  security official
  senior administration official
  senior adviser
  senior advisor
  senior aide
  senior diplomat
  senior government official
  senior minister
  senior official
  shadow foreign secretary
  shadow government; group
  shah
  sheik
  sheikh
  sherpa
  side; group
  social affairs minister
  social affairs ministry; group
  sovereign
  sovereign council; group
  sovereignty council; group
  space agency; group
  special coordinator
  special envoy
  special inspector general, special inspectors general
  special presidential representative
  special rapporteur
  special representative
  spokesman
  spokespeople, spokespeople
  spokesperson
  spokeswoman
  state agency; group
  state authority; group
  state council; group
  state government; group
  state governor
  state leader
  state official
  state secretary
  state secretary for foreign affairs, state secretaries for foreign affairs
  statistics office; group
  strongman
  sub-prefect
  sultan
  supreme leader
  tánaiste
  taoiseach, taoisigh
  tax authority; group
  tax inspector
  tax office; group
  technocrat
  technology minister
  technology ministry; group
  telecommunications minister
  telecommunications ministry; group
  top aide
  top aide to the president, top aides to the president
  top diplomat
  top negotiator
  top official
  tourism minister
  tourism ministry; group
  town council; group
  town hall; group
  trade chief
  trade delegation; group
  trade envoy
  trade minister
  trade ministry; group
  trade negotiator
  trade official
  trade representative
  transitional administration; group
  transitional council; group
  transitional government; group
  transitional military council; group
  transitional president
  transitional sovereign council; group
  transport minister
  transport ministry; group
  treasury; group
  treasury official
  treasury secretary
  truce monitor
  truth commission; group
  under secretary general, under secretaries general
  under secretary of state, under secretaries of state
  under-secretary
  undersecretary
  undersecretary of state, undersecretaries of state
  unity government; group
  vice chairman
  vice chancellor
  vice finance minister
  vice foreign minister
  vice mayor
  vice premier
  vice president
  vice prime minister
  vice-chairman
  vice-chancellor
  vice-mayor
  vice-minister
  vice-premier
  vice-president
  vice-president of the commission, vice-presidents of the commission
  viceroy
  village chief
  village head
  war cabinet; group
  warder
  water minister
  water ministry; group
  weapons inspector
  white house aide
  women's affairs minister
  women's affairs ministry; group
  youth minister
  youth ministry; group

# Armed forces and what moves and fights for them.
# Crewed machines of war act for their country ("Israeli jets struck"); missiles, shells and drones are weapons, not actors.
# Peacekeepers are here for contingents named by their country; with a body in front the body's code takes no sector.
# Prisoners of war stay soldiers. A defence minister or ministry is GOV.
sector MIL
  admiral
  air base; group
  air chief marshal
  air defence; group
  air defence battery; group
  air defence crew; group
  air defence force; group
  air defence system
  air defence unit; group
  air defences, air defences; group
  air defense; group
  air defense battery; group
  air defense crew; group
  air defense force; group
  air defense system
  air defense unit; group
  air defenses, air defenses; group
  air force; group
  air force chief
  air force commander
  air force officer
  air force pilot
  air force spokesman
  air force spokesperson
  air marshal
  air wing; group
  air-defence crew; group
  air-defense crew; group
  airbase; group
  airborne brigade; group
  airborne force; group
  aircraft, aircraft
  aircraft carrier
  aircrew; group
  airman
  airwoman
  allied force; group
  amphibious ship
  armada; group
  armed force; group
  armed forces, armed forces; group
  armored brigade; group
  armored column; group
  armored personnel carrier
  armored vehicle
  armoured brigade; group
  armoured column; group
  armoured personnel carrier
  armoured vehicle
  army; group
  army barracks, army barracks; group
  army base; group
  army camp; group
  army chaplain
  army checkpoint; group
  army chief
  army chief of staff, army chiefs of staff
  army column; group
  army command; group
  army commander
  army convoy; group
  army corps, army corps; group
  army doctor
  army general
  army headquarters, army headquarters; group
  army medic
  army medical corps, army medical corps; group
  army officer
  army official
  army patrol; group
  army post; group
  army spokesman
  army spokesperson
  army spokeswoman
  army truck
  army unit; group
  army vehicle
  artillery, artillery; group
  artillery battery; group
  artillery unit; group
  artilleryman
  assault brigade; group
  assault troop
  assault unit; group
  attack aircraft, attack aircraft
  attack helicopter
  barracks, barracks; group
  base commander
  battalion; group
  battalion commander
  battle tank
  blue helmet
  bomber
  border patrol; group
  border troop
  brigade; group
  brigade commander
  brigadier
  brigadier general
  brigadier-general
  cadet
  captain
  captured soldier
  carrier group; group
  carrier strike group; group
  cavalry, cavalry; group
  central command; group
  chief of army staff, chiefs of army staff
  chief of defence staff, chiefs of defence staff
  chief of general staff, chiefs of general staff
  chief of the general staff, chiefs of the general staff
  coalition force; group
  colonel
  colonel general
  combat aircraft, combat aircraft
  combat force; group
  combat medic
  combat troop
  combat unit; group
  combatant
  command; group
  commander
  commander in chief, commanders in chief
  commander-in-chief, commanders-in-chief
  commanding officer
  commando
  commando unit; group
  commodore
  conscript
  contingent; group
  corporal
  corvette
  coup leader
  coup plotter
  crew member
  crewman
  cruiser
  defence force; group
  defense force; group
  deminer
  deputy commander
  deserter
  destroyer
  detachment; group
  division; group
  draftee
  drone crew; group
  drone operator
  drone pilot
  drone unit; group
  elite troop
  elite unit; group
  engineering corps, engineering corps; group
  engineering unit; group
  enlisted man
  ensign
  expeditionary force; group
  field commander
  field marshal
  fighter aircraft, fighter aircraft
  fighter jet
  fighter pilot
  fighter plane
  fighter-bomber
  fleet; group
  flotilla; group
  force; group
  foreign legion; group
  foreign troop
  four-star general
  frigate
  front commander
  front-line troop
  frontline troop
  garrison; group
  general
  general staff, general staff; group
  government army; group
  government force; group
  government troop
  ground commander
  ground force; group
  ground forces, ground forces; group
  ground troop
  guard post; group
  guardsman
  gun crew; group
  gunboat
  gunner
  gunship
  heavy bomber
  helicopter
  helicopter gunship
  helicopter pilot
  high command; group
  infantry, infantry; group
  infantryman
  instructor
  interior troop
  intervention force; group
  invasion force; group
  jet
  jet fighter
  joint chiefs, joint chiefs; group
  joint chiefs of staff, joint chiefs of staff; group
  joint command; group
  joint task force; group
  junta leader
  land force; group
  landing ship
  legionnaire
  lieutenant
  lieutenant colonel
  lieutenant general
  lieutenant-colonel
  lieutenant-general
  loyalist force; group
  major
  major general
  major-general
  marine
  marine corps, marine corps; group
  marshal
  mechanised brigade; group
  mechanized brigade; group
  medic
  midshipman
  military; group
  military adviser
  military advisor
  military aircraft, military aircraft
  military alliance; group
  military attache
  military attaché
  military base; group
  military checkpoint; group
  military chief
  military chief of staff, military chiefs of staff
  military coalition; group
  military command; group
  military commander
  military contingent; group
  military convoy; group
  military council; group
  military deserter
  military engineer
  military envoy
  military headquarters, military headquarters; group
  military helicopter
  military instructor
  military jet
  military leader
  military leadership; group
  military observer
  military officer
  military official
  military outpost; group
  military patrol; group
  military personnel, military personnel; group
  military pilot
  military plane
  military post; group
  military source
  military spokesman
  military spokesperson
  military spokeswoman
  military trainer
  military transport plane
  military unit; group
  military vehicle
  minesweeper
  missile battery; group
  missile boat
  missile force; group
  multinational force; group
  mutineer
  mutinous soldier
  national army; group
  national guard; group
  national guardsman
  naval base; group
  naval command; group
  naval commander
  naval commando
  naval fleet; group
  naval force; group
  naval infantry, naval infantry; group
  naval officer
  naval patrol; group
  naval ship
  naval task force; group
  naval unit; group
  naval vessel
  navy; group
  navy chief
  navy commander
  navy official
  navy patrol boat
  navy ship
  navy spokesman
  navy spokeswoman
  navy vessel
  northern command; group
  nuclear submarine
  occupation force; group
  occupation troop
  occupier
  officer corps, officer corps; group
  operational command; group
  outpost; group
  paratrooper
  patrol; group
  patrol boat
  patrol vessel
  peacekeeper
  peacekeeping battalion; group
  peacekeeping contingent; group
  peacekeeping force; group
  peacekeeping soldier
  peacekeeping troop
  personnel, personnel; group
  pilot
  platoon; group
  pow
  praetorian guard; group
  presidential guard; group
  prisoner of war, prisoners of war
  private first class, privates first class
  putschist
  railway troop
  rapid reaction force; group
  reaction force; group
  rear admiral
  reconnaissance aircraft, reconnaissance aircraft
  reconnaissance group; group
  reconnaissance plane
  reconnaissance unit; group
  recruit
  regime force; group
  regiment; group
  regional commander
  regular army; group
  renegade soldier
  republican guard; group
  reservist
  revolutionary guard; group
  revolutionary guards, revolutionary guards; group
  rocket force; group
  royal guard; group
  sailor
  sapper
  seaman
  self-defence force; group
  self-defense force; group
  senior officer
  sentry
  sergeant
  service member
  serviceman
  servicemember
  serviceperson, servicepeople
  servicewoman
  sniper
  soldier
  soldiery; group
  southern command; group
  space force; group
  special force; group
  special forces soldier
  special forces unit; group
  special operations force; group
  special troop
  special unit; group
  spy plane
  squad; group
  squadron; group
  stabilisation force; group
  stabilization force; group
  standing army; group
  stealth bomber
  stealth jet
  strategic bomber
  strike force; group
  submarine
  submariner
  supreme commander
  surveillance plane
  tank
  tank battalion; group
  tank column; group
  tank crew; group
  tank unit; group
  task force; group
  top brass, top brass; group
  troop
  troop commander
  trooper
  unit; group
  vice admiral
  warplane
  warrior
  warship

# Police and other protective agencies.
# Security forces, border guards, gendarmes and coastguards keep order and guard: COP. "Special forces" and "government forces" are MIL.
sector COP
  anti-drug agency; group
  anti-narcotics police, anti-narcotics police; group
  anti-riot police, anti-riot police; group
  anti-terror police, anti-terror police; group
  anti-terror unit; group
  anti-terrorism police, anti-terrorism police; group
  anti-terrorism unit; group
  bodyguard
  bomb squad; group
  border agent
  border guard
  border guard service; group
  border officer
  border patrol agent
  border police, border police; group
  border service; group
  carabiniere, carabinieri
  chief inspector
  chief of police, chiefs of police
  chief superintendent
  city police, city police; group
  coast guard; group
  coast guard cutter
  coast guard officer
  coast guard ship
  coast guard vessel
  coastguard; group
  coastguard cutter
  coastguard officer
  coastguard ship
  coastguard vessel
  coastguardsman
  constable
  constabulary; group
  cop
  counter-terrorism force; group
  counter-terrorism police, counter-terrorism police; group
  counter-terrorism unit; group
  counterterrorism force; group
  counterterrorism unit; group
  crime agency; group
  crime squad; group
  criminal investigation department; group
  criminal investigator
  criminal police, criminal police; group
  deputy police chief
  deputy sheriff
  detective
  detective inspector
  drug enforcement agent
  drug squad; group
  federal police, federal police; group
  flying squad; group
  forest guard
  forest ranger
  frontier guard
  gendarme
  gendarmerie; group
  guard
  harbor police, harbor police; group
  harbour police, harbour police; group
  immigration inspector
  internal security force; group
  investigator
  judicial police, judicial police; group
  law enforcement, law enforcement; group
  law enforcement agency; group
  law enforcement officer
  law enforcement official
  law enforcer
  law-enforcement agency; group
  law-enforcement officer
  law-enforcement official
  local police, local police; group
  marshals service; group
  military police, military police; group
  military policeman
  morality police, morality police; group
  narcotics officer
  national police, national police; group
  officer
  paramilitary police, paramilitary police; group
  park ranger
  patrolman
  patrolwoman
  plain-clothes officer
  plainclothes officer
  plainclothes policeman
  police, police; group
  police academy; group
  police authority; group
  police boss
  police captain
  police chief
  police colonel
  police command; group
  police commander
  police commissioner
  police constable
  police convoy; group
  police department; group
  police director
  police force; group
  police general
  police headquarters, police headquarters; group
  police inspector
  police investigator
  police lieutenant
  police officer
  police official
  police patrol; group
  police post; group
  police sergeant
  police service; group
  police source
  police spokesman
  police spokesperson
  police spokeswoman
  police station; group
  police superintendent
  police team; group
  police unit; group
  policeman
  policeperson, policepeople
  policewoman
  presidential bodyguard
  public security force; group
  ranger
  religious police, religious police; group
  riot cop
  riot officer
  riot police, riot police; group
  riot policeman
  riot squad; group
  security agent
  security apparatus; group
  security detail; group
  security force; group
  security guard
  security man
  security officer
  security personnel, security personnel; group
  security service personnel, security service personnel; group
  sheriff
  sheriff's department; group
  sheriff's deputy
  sheriff's office; group
  special police, special police; group
  special police unit; group
  state police, state police; group
  state trooper
  superintendent
  swat team; group
  traffic officer
  traffic police, traffic police; group
  traffic policeman
  transport police, transport police; group
  undercover officer
  vice squad; group
  wildlife ranger

# Courts and prosecutors.
# Lawyers who do not work for the state are CVL.
sector JUD
  administrative court; group
  anti-corruption court; group
  anti-corruption prosecutor
  anti-terrorism court; group
  anti-terrorism prosecutor
  appeal court; group
  appeals court; group
  attorney general, attorneys general
  attorney general's office; group
  attorney-general, attorneys-general
  bailiff
  bench; group
  cassation court; group
  chief judge
  chief justice
  chief prosecutor
  city court; group
  constitutional council; group
  constitutional court; group
  coroner
  county court; group
  court; group
  court clerk
  court of appeal, courts of appeal; group
  court of cassation, courts of cassation; group
  court official
  court registrar
  court spokesman
  court spokesperson
  court spokeswoman
  criminal court; group
  crown court; group
  deputy attorney general, deputy attorneys general
  deputy prosecutor
  director of public prosecutions, directors of public prosecutions
  district attorney
  district court; group
  election tribunal; group
  electoral court; group
  electoral tribunal; group
  examining judge
  federal court; group
  federal judge
  federal prosecutor
  general prosecutor
  general prosecutor's office; group
  grand jury; group
  high court; group
  high court judge
  independent counsel
  international tribunal; group
  investigating judge
  investigating magistrate
  investigative judge
  islamic court; group
  judge
  judicial authority; group
  judicial council; group
  judicial official
  judiciary; group
  jurist
  juror
  jury; group
  justice
  justice system; group
  labor court; group
  labour court; group
  lead prosecutor
  magistrate
  magistrates' court; group
  military court; group
  military prosecutor
  military tribunal; group
  national court; group
  notary
  presiding judge
  prosecuting attorney
  prosecuting authority; group
  prosecution; group
  prosecution service; group
  prosecutor
  prosecutor general, prosecutors general
  prosecutor general's office; group
  prosecutor's office, prosecutors' offices; group
  prosecutor-general, prosecutors-general
  prosecutors' office; group
  provincial court; group
  public prosecutor
  public prosecutor's office, public prosecutors' offices; group
  regional court; group
  revolutionary court; group
  senior judge
  sharia court; group
  solicitor general, solicitors general
  special counsel
  special court; group
  special prosecutor
  state attorney
  state prosecutor
  supreme court; group
  supreme court judge
  supreme court justice
  tribunal; group
  war crimes court; group
  war crimes prosecutor
  war crimes tribunal; group

# Parliaments and their members.
# A `deputy` is a member of parliament; "deputy minister" and the like stand under GOV.
sector LEG
  assembly; group
  assembly member
  assemblyman
  assemblywoman
  backbencher
  chamber of deputies, chambers of deputies; group
  committee chairman
  committee chairwoman
  congress; group
  congressional aide
  congressional caucus; group
  congressional committee; group
  congressional group; group
  congressional leader
  congressional panel; group
  congressman
  congresswoman
  constituent assembly; group
  consultative council; group
  deputy
  deputy speaker
  federal assembly; group
  federal parliament; group
  foreign affairs committee; group
  general assembly; group
  house committee; group
  house majority leader
  house of commons, houses of commons; group
  house of lords, houses of lords; group
  house of representatives, houses of representatives; group
  house speaker
  lawmaker
  legislative assembly; group
  legislative body; group
  legislative branch; group
  legislative chamber; group
  legislative council; group
  legislator
  legislature; group
  life peer
  lower chamber; group
  lower house; group
  loya jirga; group
  majlis, majlis; group
  majority leader
  member of congress, members of congress
  member of parliament, members of parliament
  member of the parliament, members of the parliament
  mep
  mp
  msp
  national assembly; group
  national congress; group
  national parliament; group
  parliament; group
  parliament chief
  parliament president
  parliament speaker
  parliamentarian
  parliamentary assembly; group
  parliamentary committee; group
  parliamentary delegation; group
  parliamentary deputy
  parliamentary group; group
  parliamentary leader
  parliamentary official
  parliamentary party; group
  parliamentary speaker
  parliamentary spokesman
  peer
  people's assembly; group
  people's congress; group
  president of the senate, presidents of the senate
  pro-government lawmaker
  provincial assembly; group
  regional assembly; group
  regional parliament; group
  ruling party lawmaker
  ruling-party lawmaker
  select committee; group
  senate; group
  senate committee; group
  senate leader
  senate majority leader
  senate president
  senator
  senior lawmaker
  senior senator
  shura council; group
  speaker
  speaker of parliament, speakers of parliament
  speaker of the house, speakers of the house
  speaker of the parliament, speakers of the parliament
  state assembly; group
  state legislature; group
  state parliament; group
  state senator
  upper chamber; group
  upper house; group
  whip

# Intelligence services.
sector SPY
  agent
  counter-intelligence, counter-intelligence; group
  counter-intelligence officer
  counter-intelligence service; group
  counterintelligence, counterintelligence; group
  counterintelligence agency; group
  counterintelligence officer
  counterintelligence service; group
  cyber spy
  director of central intelligence, directors of central intelligence
  director of military intelligence, directors of military intelligence
  director of national intelligence, directors of national intelligence
  domestic intelligence agency; group
  domestic intelligence service; group
  domestic security service; group
  double agent
  foreign intelligence agency; group
  foreign intelligence service; group
  informant
  intelligence, intelligence; group
  intelligence agency; group
  intelligence agency officer
  intelligence agency official
  intelligence agent
  intelligence analyst
  intelligence boss
  intelligence chief
  intelligence community; group
  intelligence department; group
  intelligence director
  intelligence directorate; group
  intelligence head
  intelligence informant
  intelligence officer
  intelligence official
  intelligence operative
  intelligence service; group
  intelligence source
  military intelligence, military intelligence; group
  military intelligence agency; group
  military intelligence chief
  military intelligence directorate; group
  military intelligence service; group
  national intelligence agency; group
  national intelligence agency officer
  national security agency; group
  operative
  secret agent
  secret police, secret police; group
  secret police officer
  secret policeman
  secret service; group
  secret service agent
  secret service chief
  secret services, secret services; group
  security agency; group
  security service; group
  security service chief
  security service officer
  sleeper agent
  spy
  spy agency; group
  spy chief
  spy ring; group
  spy service; group
  spymaster
  state security, state security; group
  state security agency; group
  state security officer
  state security service; group
  undercover agent

# Armed groups on the government's side.
# Militias that fight the government, or whose side is not told, are REB.
sector PRM
  allied militia; group
  auxiliary
  auxiliary force; group
  civil guard; group
  death squad; group
  government militia; group
  government-aligned militia; group
  government-backed militia; group
  home guard; group
  loyalist
  loyalist fighter
  loyalist militia; group
  loyalist paramilitary
  mercenary
  mercenary force; group
  mercenary group; group
  military contractor
  paramilitary
  paramilitary fighter
  paramilitary force; group
  paramilitary group; group
  paramilitary leader
  paramilitary member
  paramilitary organisation; group
  paramilitary organization; group
  paramilitary soldier
  paramilitary troop
  paramilitary unit; group
  people's militia; group
  popular defence force; group
  popular defense force; group
  popular mobilisation force; group
  popular mobilization force; group
  private army; group
  private military company; group
  private military contractor
  private security company; group
  private security contractor
  pro-government fighter
  pro-government force; group
  pro-government gunman
  pro-government militia; group
  pro-government militiaman
  pro-government tribal fighter
  pro-government tribesman
  pro-regime fighter
  pro-regime force; group
  pro-regime militia; group
  pro-regime militiaman
  progovernment militia; group
  ruling party militia; group
  self-defence force fighter
  self-defence group; group
  self-defence militia; group
  self-defense group; group
  self-defense militia; group
  state-backed militia; group
  territorial defence; group
  territorial defence force; group
  territorial defense; group
  territorial defense force; group
  vigilante
  vigilante group; group
  village guard
  volunteer battalion; group
  volunteer fighter
  volunteer force; group
  youth militia; group

# Armed opposition.
# Insurgents, militants, militias, separatists under arms, and those called terrorists by the text.
sector REB
  anti-government fighter
  anti-government force; group
  anti-government insurgent
  anti-government militant
  anti-government militia; group
  anti-government rebel
  anti-regime fighter
  antigovernment fighter
  armed faction; group
  armed fighter
  armed movement; group
  armed opposition; group
  armed opposition group; group
  armed rebel
  armed wing; group
  bomb maker
  bomb-maker
  breakaway faction; group
  car bomber
  communist guerrilla
  communist rebel
  dissident faction; group
  dissident republican
  ethnic militia; group
  ex-rebel fighter
  extremist
  extremist group; group
  extremist organisation; group
  extremist organization; group
  faction; group
  faction leader
  factional leader
  female suicide bomber
  fighter
  foreign fighter
  freedom fighter
  guerilla
  guerilla fighter
  guerrilla
  guerrilla army; group
  guerrilla commander
  guerrilla fighter
  guerrilla force; group
  guerrilla group; group
  guerrilla leader
  guerrilla movement; group
  guerrilla unit; group
  insurgency; group
  insurgent
  insurgent commander
  insurgent fighter
  insurgent force; group
  insurgent group; group
  insurgent leader
  irredentist
  islamic militant
  islamist
  islamist extremist
  islamist fighter
  islamist group; group
  islamist insurgent
  islamist militant
  islamist rebel
  jihadi
  jihadi fighter
  jihadist
  jihadist fighter
  jihadist group; group
  jihadist militant
  leftist guerrilla
  leftist rebel
  liberation army; group
  liberation fighter
  liberation front; group
  liberation movement; group
  maoist guerrilla
  maoist insurgent
  maoist rebel
  marxist guerrilla
  marxist rebel
  militant
  militant cell; group
  militant commander
  militant faction; group
  militant fighter
  militant group; group
  militant leader
  militant network; group
  militant organisation; group
  militant organization; group
  military wing; group
  militia; group
  militia chief
  militia commander
  militia fighter
  militia force; group
  militia group; group
  militia leader
  militia member
  militiaman
  militiawoman
  mujahedeen, mujahedeen
  mujahid, mujahideen
  mujahidin, mujahidin
  opposition fighter
  opposition force; group
  opposition militia; group
  partisan
  partisan unit; group
  private militia; group
  pro-russian rebel
  pro-russian separatist
  rebel
  rebel alliance; group
  rebel army; group
  rebel camp; group
  rebel chief
  rebel coalition; group
  rebel command; group
  rebel commander
  rebel delegate
  rebel delegation; group
  rebel faction; group
  rebel fighter
  rebel force; group
  rebel general
  rebel group; group
  rebel leader
  rebel leadership; group
  rebel militia; group
  rebel movement; group
  rebel negotiator
  rebel official
  rebel position
  rebel soldier
  rebel spokesman
  rebel spokesperson
  rebel spokeswoman
  rebel stronghold; group
  rebel troop
  rebel unit; group
  resistance fighter
  resistance force; group
  resistance group; group
  resistance movement; group
  revolutionary fighter
  secessionist
  secessionist fighter
  secessionist rebel
  separatist
  separatist fighter
  separatist force; group
  separatist group; group
  separatist guerrilla
  separatist insurgent
  separatist militant
  separatist movement; group
  separatist rebel
  splinter faction; group
  splinter group; group
  suicide attacker
  suicide bomber
  suspected insurgent
  suspected militant
  suspected rebel
  suspected separatist
  suspected terrorist
  terror cell; group
  terror group; group
  terror network; group
  terror organisation; group
  terror organization; group
  terror suspect
  terrorist
  terrorist cell; group
  terrorist group; group
  terrorist leader
  terrorist network; group
  terrorist organisation; group
  terrorist organization; group
  tribal fighter
  tribal gunman
  tribal militia; group
  tribal militiaman
  violent extremist
  warlord
  would-be bomber
  would-be suicide bomber

# Armed people of whom no side is told.
sector UAF
  abductor
  active shooter
  ambusher
  armed assailant
  armed attacker
  armed band; group
  armed civilian
  armed gang member
  armed group; group
  armed man
  armed person, armed people
  armed raider
  armed youth
  arsonist
  assailant
  assassin
  attacker
  bomb thrower
  captor
  gunman
  hijacker
  hit man
  hitman
  hooded man
  hostage taker
  hostage-taker
  infiltrator
  intruder
  kidnapper
  killer
  knife attacker
  knifeman
  little green man
  lone gunman
  man in uniform, men in uniform
  marksman
  masked assailant
  masked attacker
  masked gunman
  masked man
  mass shooter
  perpetrator
  raider
  saboteur
  shooter
  suspected gunman
  unidentified armed group; group
  unidentified armed man
  unidentified assailant
  unidentified attacker
  unidentified gunman
  unidentified man
  unknown armed group; group
  unknown armed man
  unknown assailant
  unknown attacker
  unknown gunman
  unknown man
  would-be assassin

# Parties, candidates and politicians without office.
# A bare `party` is left out: "the parties agreed" are sides, not parties. Those elected but not yet in office are here.
sector PTY
  campaign adviser
  campaign advisor
  campaign manager
  campaign spokesman
  campaign spokeswoman
  campaign team; group
  candidate
  center-left party; group
  center-right party; group
  central committee; group
  centre-left party; group
  centre-right party; group
  challenger
  christian democrat
  christian democratic party; group
  coalition partner
  coalition party; group
  communist
  communist party; group
  conservative
  conservative party; group
  democrat
  democratic party; group
  election agent
  electoral alliance; group
  ethnic party; group
  far-left party; group
  far-right leader
  far-right party; group
  front-runner
  frontrunner
  general secretary of the party, general secretaries of the party
  governing party; group
  governor-elect, governors-elect
  green party; group
  gubernatorial candidate
  islamist party; group
  junior coalition partner
  labour party; group
  left-wing party; group
  liberal
  liberal party; group
  mainstream party; group
  mayor-elect, mayors-elect
  mayoral candidate
  minor party; group
  nationalist
  nationalist leader
  nationalist party; group
  nominee
  parliamentary candidate
  party activist
  party agent
  party boss
  party branch; group
  party cadre
  party chair
  party chairman
  party chairwoman
  party chief
  party conference; group
  party congress; group
  party delegate
  party elder
  party headquarters, party headquarters; group
  party in power, parties in power; group
  party leader
  party leadership; group
  party loyalist
  party member
  party official
  party president
  party secretary
  party spokesman
  party spokesperson
  party spokeswoman
  party supporter
  party wing; group
  party worker
  political activist
  political alliance; group
  political bloc; group
  political faction; group
  political figure
  political group; group
  political leader
  political movement; group
  political operative
  political organisation; group
  political organization; group
  political party; group
  politician
  populist leader
  populist party; group
  president-elect, presidents-elect
  presidential candidate
  presidential contender
  presidential hopeful
  presidential nominee
  prime minister-designate, prime ministers-designate
  prime minister-elect, prime ministers-elect
  prime ministerial candidate
  pro-european party; group
  pro-government party; group
  pro-independence party; group
  pro-russian party; group
  republican
  republican party; group
  right-wing party; group
  ruling party; group
  ruling party leader
  ruling party member
  ruling party official
  ruling party supporter
  ruling-party official
  ruling-party supporter
  running mate
  secular party; group
  senior politician
  separatist party; group
  social democrat
  social democratic party; group
  socialist
  socialist party; group
  strategist
  ultra-nationalist
  ultranationalist
  unionist
  unionist party; group
  veteran politician
  vice president-elect, vice presidents-elect
  vice presidential candidate
  vice-presidential candidate
  youth wing; group

# Unarmed opposition.
# Protesters are CVL unless the text calls them the opposition's.
sector OPP
  anti-corruption activist
  anti-corruption campaigner
  anti-coup movement; group
  anti-government activist
  anti-government campaigner
  anti-government demonstrator
  anti-government movement; group
  anti-government protester
  anti-regime activist
  anti-regime protester
  critic of the government, critics of the government
  democracy activist
  democracy campaigner
  democracy movement; group
  dissident
  exile group; group
  exiled dissident
  exiled leader
  exiled opposition figure
  exiled opposition leader
  exiled politician
  government critic
  government in exile, governments in exile; group
  government opponent
  government-in-exile, governments-in-exile; group
  house minority leader
  independence activist
  independence leader
  independence movement; group
  jailed dissident
  jailed opposition leader
  leader of the opposition, leaders of the opposition
  main opposition; group
  main opposition party; group
  minority leader
  opponent
  opponent of the government, opponents of the government
  opposition; group
  opposition activist
  opposition alliance; group
  opposition bloc; group
  opposition camp; group
  opposition campaigner
  opposition candidate
  opposition chief
  opposition coalition; group
  opposition council; group
  opposition delegate
  opposition delegation; group
  opposition demonstrator
  opposition deputy
  opposition figure
  opposition front; group
  opposition governor
  opposition group; group
  opposition lawmaker
  opposition leader
  opposition leadership; group
  opposition legislator
  opposition mayor
  opposition member
  opposition member of parliament, opposition members of parliament
  opposition movement; group
  opposition mp
  opposition negotiator
  opposition official
  opposition party; group
  opposition politician
  opposition presidential candidate
  opposition protester
  opposition senator
  opposition spokesman
  opposition spokesperson
  opposition spokeswoman
  opposition supporter
  opposition umbrella group; group
  political detainee
  political dissident
  political opponent
  political opposition; group
  political prisoner
  prisoner of conscience, prisoners of conscience
  pro-democracy activist
  pro-democracy campaigner
  pro-democracy group; group
  pro-democracy leader
  pro-democracy movement; group
  pro-democracy politician
  pro-independence activist
  pro-independence leader
  pro-independence movement; group
  regime critic
  regime opponent
  resistance committee; group
  secessionist leader
  secessionist movement; group
  senate minority leader
  shadow cabinet; group
  shadow chancellor
  shadow foreign minister
  shadow minister
  united opposition; group

# Civilians.
# Demonstrators, hostages, detainees and suspects of whom no more is known are civilians; so are lawyers and ordinary workers without a union.
sector CVL
  abductee
  accused, accused
  activist
  adolescent
  angry crowd; group
  anti-war activist
  anti-war protester
  antiwar activist
  antiwar demonstrator
  antiwar protester
  artist
  attorney
  aunt
  author
  baby
  babysitter
  baker
  barber
  barrister
  bereaved family; group
  blogger
  boy
  brother
  bus passenger
  bystander
  captive
  carpenter
  casualty
  celebrity
  chieftain
  child, children
  child soldier
  citizen
  city dweller
  civic activist
  civil rights activist
  civilian
  civilian population; group
  clan; group
  clan elder
  clan leader
  climate activist
  climate protester
  climber
  colonist
  community; group
  community leader
  commuter
  compatriot
  computer programmer
  conscientious objector
  consumer
  convict
  cook
  counter-demonstrator
  counter-protester
  countryman
  couple
  cousin
  crowd; group
  customer
  daughter
  dead, dead; group
  defence lawyer
  defendant
  defense lawyer
  demonstrator
  detainee
  diaspora; group
  disabled person, disabled people
  dissenter
  diver
  domestic worker
  draft dodger
  draft evader
  driver
  dual citizen
  dual national
  elder
  elderly man
  elderly woman
  elector
  electorate; group
  engineer
  environmental activist
  ethnic albanian
  ethnic armenian
  ethnic chinese, ethnic chinese
  ethnic hungarian
  ethnic minority; group
  ethnic russian
  ethnic serb
  ex-combatant
  ex-soldier
  expat
  expatriate
  eye-witness
  eyewitness
  family; group
  family member
  father
  fellow citizen
  fiancé
  fiancée
  film director
  film-maker
  filmmaker
  fisher
  fisherman
  fishing boat
  fishing crew; group
  fishing trawler
  fishing vessel
  follower
  football supporter
  foreign national
  foreigner
  former combatant
  former fighter
  former rebel
  former soldier
  friend
  girl
  government supporter
  grandfather
  grandmother
  hawker
  holidaymaker
  homeless, homeless; group
  homeless person, homeless people
  homeowner
  hooligan
  hostage
  house owner
  household; group
  housewife, housewives
  human rights activist
  human rights lawyer
  hunger striker
  husband
  immigrant
  indigenous activist
  indigenous community; group
  indigenous leader
  indigenous people, indigenous people; group
  individual
  infant
  influencer
  inhabitant
  inmate
  innocent civilian
  intellectual
  internee
  internet user
  islander
  jewish settler
  kidnap victim
  landowner
  lawyer
  local
  local community; group
  local people, local people; group
  local population; group
  local resident
  looter
  lorry driver
  maid
  man
  marcher
  mariner
  mechanic
  minor
  minority; group
  missing person
  mob; group
  mother
  motorist
  mourner
  musician
  nanny
  neighbor
  neighbour
  nephew
  netizen
  niece
  night watchman
  novelist
  onlooker
  ordinary citizen
  ordinary people, ordinary people; group
  paramount chief
  parent
  passenger
  passer-by, passers-by
  passerby, passersby
  peace activist
  peaceful demonstrator
  peaceful protester
  pedestrian
  pensioner
  people, people; group
  person
  petitioner
  picketer
  pilgrim
  poet
  population; group
  pregnant woman
  prisoner
  pro-government demonstrator
  pro-government protester
  pro-government supporter
  protester
  protestor
  public, public; group
  rally-goer
  rallygoer
  rapper
  relative
  remand prisoner
  resident
  retiree
  rights activist
  rioter
  road mender
  schoolchild, schoolchildren
  seafarer
  settler
  shopper
  singer
  sister
  slum dweller
  social activist
  software engineer
  solicitor
  son
  squatter
  stone-thrower
  street vendor
  supporter
  survivor
  suspect
  sympathiser
  sympathizer
  tailor
  taxi driver
  taxpayer
  teen
  teenager
  tenant
  toddler
  tourist
  townsfolk, townsfolk
  townsperson, townspeople
  traditional chief
  traditional leader
  train passenger
  traveler
  traveller
  trawler
  tribal chief
  tribal elder
  tribal leader
  tribe; group
  tribesman
  tribeswoman
  truck driver
  truck-driver
  unarmed civilian
  uncle
  vendor
  veteran
  victim
  victims' family; group
  village; group
  village elder
  villager
  visitor
  volunteer
  voter
  war veteran
  watchman
  whistle-blower
  whistleblower
  widow
  widower
  wife, wives
  witness
  woman
  women's rights activist
  worshiper
  worshipper
  wounded, wounded; group
  writer
  young man
  young people, young people; group
  young person
  young woman
  youngster
  youth
  youth activist

# Refugees, migrants and the displaced.
sector REF
  asylum applicant
  asylum seeker
  asylum-seeker
  boat people, boat people; group
  camp dweller
  camp resident
  caravan of migrants, caravans of migrants; group
  deportee
  displaced, displaced; group
  displaced civilian
  displaced family; group
  displaced people, displaced people; group
  displaced person
  displaced population; group
  displaced resident
  displaced villager
  displacement camp; group
  economic migrant
  evacuee
  exile
  expellee
  idp
  idp camp; group
  illegal immigrant
  illegal migrant
  internally displaced, internally displaced; group
  internally displaced people, internally displaced people; group
  internally displaced person
  irregular migrant
  migrant
  migrant boat
  migrant caravan; group
  migrant child, migrant children
  migrant family; group
  new arrival
  refugee
  refugee boat
  refugee camp; group
  refugee child, refugee children
  refugee community; group
  refugee family; group
  rejected asylum seeker
  repatriate
  returnee
  returning refugee
  stateless people, stateless people; group
  stateless person
  stowaway
  unaccompanied minor
  undocumented immigrant
  undocumented migrant
  war refugee

# Journalists and media.
sector JRN
  anchor
  anchorman
  anchorwoman
  broadcaster
  camera crew; group
  camera operator
  cameraman
  camerawoman
  chief editor
  citizen journalist
  columnist
  commentator
  correspondent
  daily; group
  daily newspaper; group
  editor
  editor in chief, editors in chief
  editor-in-chief, editors-in-chief
  film crew; group
  foreign correspondent
  foreign journalist
  freelance journalist
  freelance reporter
  freelancer
  independent media, independent media; group
  investigative journalist
  journalist
  journalists' union; group
  local media, local media; group
  magazine; group
  media, media; group
  media company; group
  media group; group
  media house; group
  media mogul
  media outlet; group
  media owner
  media professional
  media worker
  national broadcaster; group
  news agency; group
  news anchor
  news channel; group
  news crew; group
  news magazine; group
  news media, news media; group
  news outlet; group
  news photographer
  news portal; group
  news reporter
  news service; group
  news site; group
  news website; group
  newspaper; group
  newspaper editor
  newspaper office; group
  newspaper owner
  newspaper publisher
  newsreader
  newsroom; group
  official media, official media; group
  official news agency; group
  opposition newspaper; group
  photographer
  photojournalist
  presenter
  press, press; group
  press corps, press corps; group
  press freedom group; group
  press photographer
  private broadcaster; group
  public broadcaster; group
  publisher
  radio; group
  radio host
  radio station; group
  reporter
  special correspondent
  state broadcaster; group
  state journalist
  state media, state media; group
  state news agency; group
  state newspaper; group
  state press, state press; group
  state radio; group
  state television, state television; group
  state tv, state tv; group
  tabloid; group
  talk show host
  television, television; group
  television channel; group
  television crew; group
  television network; group
  television presenter
  television station; group
  tv, tv; group
  tv channel; group
  tv crew; group
  tv network; group
  tv presenter
  tv station; group
  video journalist
  videographer
  war correspondent
  website; group
  weekly; group
  wire service; group

# Companies and those who run them.
# State companies too.
sector BUS
  aircraft maker; group
  airline; group
  airport operator; group
  arms broker
  arms company; group
  arms dealer
  arms exporter; group
  arms maker; group
  arms manufacturer; group
  automaker; group
  bank; group
  banker
  billionaire
  board member
  board of directors, boards of directors; group
  bondholder; group
  broker
  bulk carrier
  business; group
  business association; group
  business community; group
  business executive
  business group; group
  business leader
  business lobby; group
  business owner
  business people, business people; group
  businessman
  businessperson, businesspeople
  businesswoman
  car maker; group
  cargo ship
  carmaker; group
  carrier; group
  ceo
  chairman of the board, chairmen of the board
  chamber of commerce, chambers of commerce; group
  chief executive
  chief executive officer
  chief financial officer
  chip maker; group
  chipmaker; group
  commercial bank; group
  commercial ship
  commercial vessel
  company; group
  company boss
  company chairman
  company director
  company executive
  company official
  company spokesman
  company spokesperson
  company spokeswoman
  conglomerate; group
  consortium, consortia; group
  construction company; group
  construction firm; group
  consultant
  container ship
  contractor
  corporation; group
  creditor; group
  cybersecurity company; group
  cybersecurity firm; group
  defence company; group
  defence contractor; group
  defense company; group
  defense contractor; group
  developer; group
  drug company; group
  drugmaker; group
  electricity company; group
  electricity supplier; group
  employer
  employers' association; group
  employers' federation; group
  employers' group; group
  energy company; group
  energy firm; group
  energy giant; group
  enterprise; group
  entrepreneur
  executive
  exporter; group
  factory; group
  factory boss
  factory owner
  financier
  firm; group
  food company; group
  foreign investor
  freighter
  gas company; group
  gas giant; group
  gas producer; group
  grain trader; group
  grid operator; group
  hedge fund; group
  hotel; group
  importer; group
  industrialist
  industry; group
  industry association; group
  industry body; group
  industry executive
  industry group; group
  industry official
  insurance company; group
  insurer; group
  internet company; group
  internet provider; group
  investment bank; group
  investment banker
  investment fund; group
  investor
  joint venture; group
  lender; group
  lobbyist
  logistics company; group
  magnate
  manager
  managing director
  manufacturer; group
  media tycoon
  merchant
  merchant ship
  merchant vessel
  mining company; group
  mining firm; group
  mining giant; group
  mobile operator; group
  mogul
  multinational; group
  national airline; group
  national carrier; group
  national oil company; group
  oil company; group
  oil exporter; group
  oil firm; group
  oil giant; group
  oil major; group
  oil producer; group
  oil refinery; group
  oil tanker
  oil trader
  oil tycoon
  oligarch, oligarchs
  operator; group
  pension fund; group
  pharmaceutical company; group
  phone company; group
  pipeline operator; group
  planemaker; group
  plant; group
  port operator; group
  power company; group
  power grid operator; group
  private bank; group
  private company; group
  private sector; group
  property developer; group
  rail operator; group
  railway company; group
  refinery; group
  restaurant; group
  retailer; group
  security company; group
  security firm; group
  shareholder
  ship owner
  shipbuilder; group
  shipowner
  shipping company; group
  shipping firm; group
  shipping giant; group
  shipping line; group
  shop; group
  shop owner
  shopkeeper
  social media company; group
  software company; group
  sovereign wealth fund; group
  start-up; group
  startup; group
  state airline; group
  state bank; group
  state company; group
  state enterprise; group
  state firm; group
  state oil company; group
  state-owned bank; group
  state-owned company; group
  state-owned enterprise; group
  state-run company; group
  steelmaker; group
  stock exchange; group
  stockbroker
  store owner
  subcontractor
  supermarket; group
  supermarket chain; group
  supplier; group
  tanker
  tech company; group
  tech firm; group
  tech giant; group
  technology company; group
  technology firm; group
  telecom company; group
  telecom operator; group
  telecommunications company; group
  telecoms company; group
  telecoms operator; group
  trade association; group
  trade body; group
  trader
  tycoon
  utility; group
  utility company; group
  weapons dealer
  wholesaler

# Workers and unions.
sector LAB
  air traffic controller
  airline pilot
  airport staff, airport staff; group
  airport worker
  apprentice
  auto worker
  autoworker
  bakery worker
  bank employee
  bank worker
  builder
  building worker
  bus driver
  cabin crew; group
  car worker
  casual worker
  civil servants' union; group
  coal miner
  construction worker
  contract worker
  copper miner
  council worker
  courier
  day laborer
  day labourer
  delivery driver
  dock worker
  docker
  dockers' union; group
  dockworker
  doctors' union; group
  drivers' union; group
  electrician
  electricity worker
  employee
  energy worker
  factory worker
  flight attendant
  foreign worker
  garment worker
  gas worker
  gasworker
  gold miner
  government employee
  government worker
  ground staff, ground staff; group
  guest worker
  guild; group
  hotel worker
  industrial worker
  jobless person, jobless people
  labor activist
  labor federation; group
  labor force; group
  labor leader
  labor movement; group
  labor organization; group
  labor organizer
  labor union; group
  laborer
  labour activist
  labour federation; group
  labour force; group
  labour leader
  labour movement; group
  labour organisation; group
  labour organiser
  labour union; group
  labourer
  longshoreman
  metal worker
  metalworker
  metalworkers' union; group
  migrant worker
  mine worker
  miner
  miners' union; group
  mineworker
  municipal worker
  nurses' union; group
  oil worker
  oil workers' union; group
  pilots' union; group
  plantation worker
  platinum miner
  police union; group
  port worker
  post office worker
  postal worker
  postman
  power worker
  public employee
  public sector union; group
  public sector worker
  public worker
  public-sector union; group
  public-sector worker
  rail union; group
  rail worker
  railroad worker
  railway union; group
  railway worker
  railwayman
  refinery worker
  refuse collector
  sanitation worker
  seasonal worker
  sex worker
  shipyard worker
  shop steward
  shop worker
  staff, staff; group
  state employee
  steel worker
  steelworker
  stevedore
  strike committee; group
  striker
  striking worker
  sugar worker
  tea worker
  teachers' federation; group
  teachers' union; group
  textile worker
  trade union; group
  trade union confederation; group
  trade union federation; group
  trade union leader
  trade unionist
  trades unionist
  train driver
  tram driver
  transport union; group
  transport worker
  trucker
  unemployed, unemployed; group
  unemployed worker
  unemployed youth
  union; group
  union activist
  union boss
  union chief
  union confederation; group
  union federation; group
  union leader
  union member
  union official
  union organiser
  union organizer
  union president
  union representative
  union spokesman
  union spokesperson
  union spokeswoman
  worker
  workers' committee; group
  workers' federation; group
  workers' party; group
  workers' union; group
  workforce; group
  works council; group

# Farming.
sector AGR
  agribusiness; group
  agricultural cooperative; group
  agricultural laborer
  agricultural labourer
  agricultural worker
  agronomist
  banana grower
  beekeeper
  breeder
  cattle breeder
  cattle farmer
  cattle herder
  cattle rancher
  coca farmer
  coca grower
  cocoa farmer
  coffee farmer
  cooperative farm; group
  cotton farmer
  cotton grower
  cowherd
  cultivator
  dairy farmer
  farm; group
  farm laborer
  farm labourer
  farm leader
  farm lobby; group
  farm owner
  farm union; group
  farm worker
  farmer
  farmers' association; group
  farmers' federation; group
  farmers' group; group
  farmers' leader
  farmers' movement; group
  farmers' organisation; group
  farmers' organization; group
  farmers' union; group
  farmhand
  farming community; group
  farming cooperative; group
  farming union; group
  farmworker
  field worker
  fish farmer
  forester
  fruit farmer
  fruit grower
  fruit picker
  fulani herder
  goatherd
  grower
  herder
  herdsman
  landless farmer
  landless movement; group
  landless peasant
  landless worker
  logger
  nomad
  nomadic herder
  olive farmer
  opium farmer
  pastoralist
  peasant
  peasant farmer
  peasant leader
  peasant league; group
  peasant movement; group
  peasant union; group
  peasants' union; group
  pig farmer
  plantation; group
  plantation owner
  planter
  poppy farmer
  poppy grower
  poultry farmer
  rancher
  rice farmer
  sharecropper
  sheep farmer
  shepherd
  small farmer
  smallholder
  stockbreeder
  subsistence farmer
  sugar cane farmer
  sugar farmer
  tea grower
  tenant farmer
  tobacco farmer
  vegetable farmer
  wheat farmer
  white farmer
  wine grower
  winegrower
  winemaker

# Schools and universities.
sector EDU
  academic
  academy; group
  academy of sciences, academies of sciences; group
  alumnus, alumni
  assistant professor
  associate professor
  boarding school; group
  campus; group
  college; group
  college student
  dean
  educationalist
  educator
  exchange student
  faculty; group
  foreign student
  graduate
  head teacher
  headmaster
  headmistress
  headteacher
  high school; group
  high school student
  historian
  institute; group
  kindergarten; group
  law professor
  law student
  lecturer
  madrasa; group
  madrassa; group
  medical student
  nuclear scientist
  nursery school; group
  phd student
  political scientist
  postgraduate
  primary school; group
  primary school teacher
  principal
  professor
  provost
  pupil
  rector
  research center; group
  research centre; group
  research institute; group
  research student
  researcher
  scholar
  school; group
  school board; group
  school principal
  school pupil
  school staff, school staff; group
  school teacher
  schoolboy
  schoolgirl
  schoolteacher
  scientist
  secondary school; group
  secondary school student
  secondary school teacher
  seminary; group
  student
  student activist
  student association; group
  student body; group
  student council; group
  student demonstrator
  student federation; group
  student group; group
  student leader
  student movement; group
  student organisation; group
  student organization; group
  student protester
  student union; group
  students' union; group
  teacher
  teachers' association; group
  teaching assistant
  university; group
  university council; group
  university graduate
  university lecturer
  university president
  university professor
  university rector
  university staff, university staff; group
  university student

# Health services.
sector MED
  ambulance; group
  ambulance crew; group
  ambulance driver
  ambulance service; group
  ambulance worker
  anaesthetist
  anesthetist
  chief surgeon
  children's hospital; group
  clinic; group
  community health worker
  consultant physician
  dentist
  doctor
  doctors' association; group
  epidemiologist
  family doctor
  field hospital; group
  first responder
  general practitioner
  gynaecologist
  gynecologist
  health agency; group
  health authority; group
  health care worker
  health center; group
  health centre; group
  health clinic; group
  health expert
  health service; group
  health worker
  healthcare worker
  hospital; group
  hospital director
  hospital doctor
  hospital intern
  hospital official
  hospital porter
  hospital spokesman
  hospital spokesperson
  hospital spokeswoman
  hospital staff, hospital staff; group
  hospital worker
  intern
  junior doctor
  lab technician
  laboratory worker
  maternity hospital; group
  medical association; group
  medical charity; group
  medical council; group
  medical doctor
  medical official
  medical personnel, medical personnel; group
  medical researcher
  medical service; group
  medical source
  medical staff, medical staff; group
  medical team; group
  medical worker
  midwife, midwives
  military doctor
  military hospital; group
  nurse
  nursing assistant
  nursing staff, nursing staff; group
  obstetrician
  orderly
  paediatrician
  paramedic
  pathologist
  pediatrician
  pharmacist
  physician
  polio vaccinator
  polio worker
  psychiatrist
  psychologist
  public health agency; group
  red crescent society; group
  red cross society; group
  resident doctor
  senior doctor
  specialist
  specialist doctor
  surgeon
  vaccination team; group
  vaccination worker
  vaccinator
  virologist

# Religion.
sector REL
  abbot
  ahmadi
  alawite
  anglican bishop
  apostolic nuncio
  archbishop
  archdiocese; group
  auxiliary bishop
  ayatollah
  bishop
  bishops' conference; group
  buddhist
  buddhist monk
  caliph
  cardinal
  cathedral; group
  catholic
  catholic bishop
  catholic bishops' conference; group
  catholic church; group
  catholic priest
  catholicos, catholicoi
  chaplain
  chief imam
  chief rabbi
  christian
  christian community; group
  christian leader
  christian missionary
  church; group
  church council; group
  church group; group
  church leader
  church official
  churchgoer
  churchman
  clergy, clergy; group
  clergyman
  clergywoman
  cleric
  congregation; group
  copt
  coptic christian
  cult; group
  cult leader
  deacon
  diocese; group
  druze, druze
  episcopal conference; group
  evangelical
  evangelical christian
  evangelical church; group
  evangelical pastor
  evangelist
  faith leader
  firebrand cleric
  grand ayatollah
  grand mufti
  guru
  hindu
  hindu leader
  hindu priest
  holy synod; group
  imam
  islamic cleric
  islamic scholar
  jesuit
  jew
  jewish community; group
  jewish leader
  lama
  metropolitan
  missionary
  monastery; group
  monk
  mormon
  mosque; group
  mosque imam
  mufti
  mullah
  muslim
  muslim cleric
  muslim community; group
  muslim leader
  muslim scholar
  nun
  nuncio
  orthodox christian
  orthodox church; group
  orthodox priest
  papal envoy
  papal nuncio
  parish; group
  parish priest
  parishioner
  pastor
  patriarch, patriarchs
  pontiff
  pope
  preacher
  priest
  protestant
  protestant church; group
  quaker
  rabbi
  rabbinate; group
  radical cleric
  rastafarian
  religious authority; group
  religious community; group
  religious council; group
  religious figure
  religious group; group
  religious leader
  religious minority; group
  religious order; group
  religious organisation; group
  religious organization; group
  religious scholar
  religious student
  roman catholic
  sect; group
  sect leader
  seminarian
  senior cleric
  shia
  shia cleric
  shia muslim
  shiite
  shiite cleric
  sikh
  sikh leader
  spiritual leader
  sunni
  sunni cleric
  sunni muslim
  synagogue; group
  synod; group
  temple; group
  ulama, ulama; group
  ulema, ulema; group
  vicar
  yazidi
  yezidi

# Crime.
sector CRM
  accomplice
  armed bandit
  armed gang; group
  armed robber
  arms smuggler
  arms trafficker
  bandit
  bandit group; group
  bank robber
  biker gang; group
  brigand
  burglar
  cartel; group
  cartel boss
  cartel gunman
  cartel hitman
  cartel leader
  cartel member
  cattle rustler
  cattle thief, cattle thieves
  convicted criminal
  counterfeiter
  crime boss
  crime family; group
  crime group; group
  crime lord
  crime network; group
  crime syndicate; group
  criminal
  criminal gang; group
  criminal group; group
  criminal network; group
  criminal organisation; group
  criminal organization; group
  cyber criminal
  cybercriminal
  drug baron
  drug cartel; group
  drug dealer
  drug gang; group
  drug kingpin
  drug lord
  drug ring; group
  drug runner
  drug smuggler
  drug syndicate; group
  drug trafficker
  drug trafficking group; group
  drug trafficking organisation; group
  drug trafficking organization; group
  extortionist
  felon
  fraudster
  fuel smuggler
  fugitive
  gang; group
  gang boss
  gang chief
  gang confederation; group
  gang leader
  gang member
  gangster
  gold smuggler
  gun runner
  gunrunner
  hacker
  hacker group; group
  hacking group; group
  hacktivist
  henchman
  highwayman
  hired thug
  human smuggler
  human trafficker
  illegal logger
  illegal miner
  kingpin
  lookout
  mafia; group
  mafia boss
  mafia clan; group
  mafioso, mafiosi
  migrant smuggler
  mob boss
  mobster
  money launderer
  murderer
  narcotics trafficker
  oil smuggler
  oil thief, oil thieves
  organised crime, organised crime; group
  organised crime gang; group
  organised crime group; group
  organized crime, organized crime; group
  organized crime gang; group
  organized crime group; group
  outlaw
  people smuggler
  people trafficker
  pirate
  pirate gang; group
  pirate group; group
  pirate ship
  poacher
  prison gang; group
  racketeer
  ransomware gang; group
  ransomware group; group
  ringleader
  robber
  rustler
  serial killer
  smuggler
  smuggling gang; group
  smuggling network; group
  smuggling ring; group
  smuggling syndicate; group
  street gang; group
  suspected gang member
  swindler
  syndicate; group
  theft syndicate; group
  thief, thieves
  thug
  trafficker
  trafficking network; group
  trafficking ring; group
  underworld; group
  vandal
  war criminal
  weapons smuggler
  youth gang; group

# Former officials and families of rulers.
# `former` and `ex-` turn an office into ELI; a former rebel or soldier is CVL.
sector ELI
  deposed king
  deposed leader
  deposed president
  deposed prime minister
  elder statesman
  elite; group
  erstwhile leader
  ex-admiral
  ex-adviser
  ex-advisor
  ex-agent
  ex-aide
  ex-ambassador
  ex-army chief
  ex-army officer
  ex-cabinet minister
  ex-central bank governor
  ex-chancellor
  ex-colonel
  ex-commander
  ex-commissioner
  ex-congressman
  ex-congresswoman
  ex-defence minister
  ex-defense minister
  ex-deputy
  ex-deputy prime minister
  ex-dictator
  ex-diplomat
  ex-envoy
  ex-finance minister
  ex-first lady
  ex-foreign minister
  ex-general
  ex-governor
  ex-intelligence chief
  ex-intelligence officer
  ex-interior minister
  ex-judge
  ex-king
  ex-lawmaker
  ex-leader
  ex-legislator
  ex-mayor
  ex-military chief
  ex-military officer
  ex-minister
  ex-monarch, ex-monarchs
  ex-mp
  ex-negotiator
  ex-official
  ex-party leader
  ex-police chief
  ex-police officer
  ex-politician
  ex-premier
  ex-president
  ex-prime minister
  ex-prosecutor
  ex-queen
  ex-rebel leader
  ex-ruler
  ex-secretary of state, ex-secretaries of state
  ex-senator
  ex-speaker
  ex-spokesman
  ex-spokeswoman
  ex-spy
  ex-spy chief
  ex-statesman
  ex-strongman
  ex-vice president
  ex-warlord
  exiled former president
  exiled king
  exiled president
  exiled prime minister
  first family; group
  first lady
  former admiral
  former adviser
  former advisor
  former agent
  former aide
  former ambassador
  former army chief
  former army commander
  former army officer
  former attorney general, former attorneys general
  former cabinet minister
  former central bank chief
  former central bank governor
  former chancellor
  former chief justice
  former chief negotiator
  former chief of staff, former chiefs of staff
  former chief prosecutor
  former civil servant
  former colonel
  former commander
  former commissioner
  former congressman
  former congresswoman
  former defence minister
  former defence secretary
  former defense minister
  former defense secretary
  former deputy
  former deputy prime minister
  former dictator
  former diplomat
  former economy minister
  former election chief
  former energy minister
  former envoy
  former finance minister
  former first lady
  former foreign minister
  former foreign secretary
  former general
  former government official
  former governor
  former head of government, former heads of government
  former head of state, former heads of state
  former health minister
  former home secretary
  former intelligence chief
  former intelligence officer
  former intelligence official
  former interior minister
  former judge
  former junta leader
  former justice minister
  former king
  former lawmaker
  former leader
  former legislator
  former mayor
  former member of parliament, former members of parliament
  former military chief
  former military commander
  former military officer
  former military ruler
  former minister
  former monarch, former monarchs
  former mp
  former national security adviser
  former national security advisor
  former negotiator
  former official
  former oil minister
  former opposition leader
  former parliament speaker
  former party chief
  former party leader
  former police chief
  former police commissioner
  former police officer
  former politician
  former premier
  former president
  former president of the republic, former presidents of the republic
  former presidential aide
  former presidential candidate
  former prime minister
  former prosecutor
  former queen
  former rebel leader
  former regime official
  former ruler
  former secretary general, former secretaries general
  former secretary of state, former secretaries of state
  former security chief
  former senator
  former speaker
  former spokesman
  former spokeswoman
  former spy
  former spy chief
  former statesman
  former strongman
  former treasury secretary
  former vice president
  former warlord
  impeached president
  late king
  late leader
  late president
  late prime minister
  old guard, old guard; group
  ousted government official
  ousted leader
  ousted minister
  ousted president
  ousted prime minister
  overthrown president
  political dynasty; group
  political elite; group
  president's brother
  president's daughter
  president's family, presidents' families; group
  president's son
  president's wife, presidents' wives
  retired admiral
  retired ambassador
  retired army officer
  retired colonel
  retired diplomat
  retired general
  retired judge
  retired military officer
  retired officer
  retired politician
  ruling elite; group
  toppled leader
  toppled president

# Civil society.
# Activists without an organisation are CVL; churches are REL, unions LAB, parties PTY.
sector SOC
  advocacy group; group
  advocate
  aid agency; group
  aid convoy; group
  aid group; group
  aid official
  aid organisation; group
  aid organization; group
  aid team; group
  aid worker
  anti-corruption watchdog; group
  anti-war group; group
  association; group
  bar association; group
  campaign group; group
  campaigner
  charity; group
  charity official
  charity ship
  charity worker
  civic group; group
  civic movement; group
  civic organisation; group
  civic organization; group
  civil liberties group; group
  civil rights campaigner
  civil rights group; group
  civil rights leader
  civil society; group
  civil society activist
  civil society group; group
  civil society leader
  civil society organisation; group
  civil society organization; group
  civil society representative
  climate campaigner
  climate group; group
  community group; group
  community organisation; group
  community organiser
  community organization; group
  community organizer
  conflict monitor; group
  conservation group; group
  conservationist
  consumer association; group
  consumer group; group
  cultural association; group
  donor
  donor group; group
  election watchdog; group
  environmental campaigner
  environmental group; group
  environmental organisation; group
  environmental organization; group
  environmentalist
  ethnic group; group
  feminist
  feminist group; group
  football association; group
  football federation; group
  foundation; group
  gay rights activist
  gay rights group; group
  grassroots group; group
  grassroots movement; group
  grassroots organisation; group
  grassroots organization; group
  green group; group
  human rights advocate
  human rights body; group
  human rights campaigner
  human rights defender
  human rights group; group
  human rights league; group
  human rights monitor
  human rights organisation; group
  human rights organization; group
  humanitarian
  humanitarian agency; group
  humanitarian convoy; group
  humanitarian group; group
  humanitarian organisation; group
  humanitarian organization; group
  humanitarian worker
  indigenous group; group
  indigenous organisation; group
  indigenous organization; group
  interest group; group
  law society; group
  lawyers' association; group
  lgbt activist
  lgbt group; group
  lobby group; group
  minority group; group
  minority rights group; group
  monitoring group; group
  monitoring organisation; group
  monitoring organization; group
  movement; group
  neighborhood association; group
  neighbourhood association; group
  ngo
  non-governmental organisation; group
  non-governmental organization; group
  non-profit; group
  non-profit organisation; group
  non-profit organization; group
  nongovernmental organization; group
  nonprofit; group
  nonprofit organization; group
  olympic committee; group
  peace campaigner
  peace group; group
  peace movement; group
  peacebuilder
  press freedom organisation; group
  press freedom organization; group
  pressure group; group
  prisoners' rights group; group
  protest leader
  protest movement; group
  protest organiser
  protest organizer
  relief agency; group
  relief convoy; group
  relief group; group
  relief organisation; group
  relief organization; group
  relief team; group
  relief worker
  rescue charity; group
  rescue ship
  residents' association; group
  rights advocate
  rights campaigner
  rights defender
  rights group; group
  rights league; group
  rights organisation; group
  rights organization; group
  social movement; group
  think tank; group
  think-tank; group
  veterans' association; group
  veterans' group; group
  veterans' organisation; group
  veterans' organization; group
  victims' association; group
  victims' group; group
  war monitor; group
  watchdog; group
  women's group; group
  women's movement; group
  women's organisation; group
  women's organization; group
  women's rights group; group
  writers' union; group
  youth group; group
  youth leader
  youth movement; group
  youth organisation; group
  youth organization; group

# Breakaway authorities.
# Their soldiers are REB or MIL as the text has them; bodies.lex knows most of these authorities by name.
sector PRE
  autonomous administration; group
  breakaway administration; group
  breakaway authority; group
  breakaway enclave; group
  breakaway government; group
  breakaway leader
  breakaway official
  breakaway province; group
  breakaway region; group
  breakaway republic; group
  breakaway state; group
  breakaway territory; group
  de facto administration; group
  de facto authority; group
  de facto foreign minister
  de facto government; group
  de facto leader
  de facto president
  moscow-backed authority; group
  moscow-backed leader
  moscow-installed authority; group
  moscow-installed governor
  moscow-installed leader
  moscow-installed official
  occupation administration; group
  occupation authority; group
  occupation official
  parallel administration; group
  parallel government; group
  proxy authority; group
  puppet government; group
  puppet regime; group
  rebel administration; group
  rebel government; group
  rival administration; group
  rival government; group
  russia-installed official
  russian-backed administration; group
  russian-backed authority; group
  russian-backed leader
  russian-installed administration; group
  russian-installed authority; group
  russian-installed governor
  russian-installed leader
  russian-installed mayor
  russian-installed official
  secessionist authority; group
  secessionist government; group
  self-declared government; group
  self-declared republic; group
  self-declared state; group
  self-proclaimed authority; group
  self-proclaimed government; group
  self-proclaimed leader
  self-proclaimed president
  self-proclaimed republic; group
  self-proclaimed state; group
  self-styled republic; group
  separatist administration; group
  separatist authority; group
  separatist enclave; group
  separatist government; group
  separatist leader
  separatist leadership; group
  separatist minister
  separatist negotiator
  separatist official
  separatist ombudsman
  separatist parliament; group
  separatist president
  separatist region; group
  separatist republic; group
  separatist spokesman
  separatist spokeswoman
  separatist territory; group
  unrecognised republic; group
  unrecognised state; group
  unrecognized republic; group
  unrecognized state; group
