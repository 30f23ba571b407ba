# Word lists that the triggers of material events share. The sets named mode-* give an event its mode
# where the trigger leaves it open.
@source compiled by the demarche authors
@licence CC0-1.0

set abstract
  policy
  plan
  proposal
  decision
  record
  handling
  bill
  law
  budget
  idea
  report
  problem
  inflation
  poverty
  crime
  corruption
  unemployment
  cost
  deficit
  spending
  tax
  reform
  speech
  comment
  remark
  statement
  stance
  approach
  attitude
  credibility
  reputation
  character
  right
  freedom
  programme
  program
  strategy
  treaty
  agreement
  accord
  deal
  constitution
  system
  claim
  view
  argument
  press
  conduct
  performance
  book
  article
  disease
  virus
  infection
  bacterium
  hunger
  illiteracy
  racism
  question
  issue
  opponent's record
  leadership
  management
  privilege
  welfare
  verdict
  ruling
  resolution
  democracy
  value
  integrity
  motive
  choice
  failure
  lack
  bureaucracy
  price
  rate
  market
  legislation
  privatisation
  privatization
  finance
  asset
  offer
  government record
  move
  scheme
  campaign
  tactic
  target
  suggestion
  conclusion
  lawyer's claim
  opinion
  establishment

set access-party
  inspector
  weapons inspector
  observer
  monitor
  peacekeeper
  aid worker
  relief worker
  aid convoy
  relief convoy
  convoy
  aid
  relief
  Red Cross
  humanitarian aid
  truck
  relief truck
  aid truck
  humanitarian worker
  supply
  inspection
  human rights investigator
  international observer
  peacekeeping force
  investigator

set accident
  accident
  accidentally
  crash
  collision
  collide
  derail
  derailment
  earthquake
  quake
  aftershock
  flood
  flooding
  floodwater
  landslide
  mudslide
  avalanche
  hurricane
  cyclone
  typhoon
  tornado
  rainstorm
  snowstorm
  thunderstorm
  tropical storm
  storm surge
  monsoon
  lightning
  tsunami
  volcano
  volcanic
  heatwave
  heat wave
  wildfire
  forest fire
  bushfire
  capsize
  gas leak
  gas explosion
  coal mine
  mine collapse
  stampede
  epidemic
  outbreak
  cholera
  malaria
  measles
  Ebola
  coronavirus
  virus
  disease
  cancer
  heart attack
  pneumonia
  stroke
  illness
  ill
  overdose
  food poisoning
  drown
  motorist
  motorcyclist
  drunk driver
  bus driver
  mountaineer
  climber
  skier
  famine
  drought
  blizzard
  bird flu
  influenza
  ferry disaster
  shipwreck
  building collapse
  fireworks factory
  brake
  Covid-19

set advert
  advert
  advertisement
  spam
  pop-up

set aid-noun
  aid
  assistance
  relief
  relief supply
  relief supplies
  food
  food aid
  medicine
  medical supply
  medical supplies
  supply
  supplies
  shelter
  blanket
  tent
  grain
  wheat
  rice
  vaccine
  medical aid
  humanitarian aid
  humanitarian assistance
  military aid
  military assistance
  economic aid
  financial aid
  financial assistance
  fuel
  emergency aid
  ration
  water
  medical equipment
  clothing
  grant
  field hospital
  ambulance
  generator
  milk
  flour
  relief goods
  relief aid
  drinking water

set aid-word
  aid
  assistance
  loan
  military aid
  economic aid
  financial aid
  humanitarian aid
  development aid
  food aid
  funding
  subsidy
  foreign aid
  military assistance
  arms delivery
  arms shipment
  arms supply
  weapons delivery
  weapon shipment
  arms sale
  credit
  tranche
  support payment
  budget support
  grant

set air-mod
  air
  aerial
  missile
  bombing
  helicopter
  jet
  precision
  cruise
  airborne

set air-target
  position
  target
  camp
  airfield
  village
  town
  city
  capital
  refinery
  stronghold
  supply line
  depot
  rebel
  troop
  troops
  Baghdad
  Belgrade
  Hanoi
  Cambodia
  Serbia
  Yugoslavia
  Libya
  Laos
  Gaza
  Beirut
  Chechnya
  Aleppo
  Vietnam
  Tripoli
  Kosovo
  Yemen
  Lebanon
  Syria
  Iraq
  bunker
  militant
  reactor
  plant
  infrastructure
  convoy
  neighbourhood
  suburb

set aircraft
  warplane
  plane
  jet
  fighter jet
  jet fighter
  fighter
  bomber
  aircraft
  helicopter
  gunship
  helicopter gunship
  airliner
  drone
  MiG
  F-16
  B-52
  airplane
  aeroplane
  fighter-bomber
  transport plane
  spy plane

set alert-noun
  alert
  alert level
  alert status
  readiness
  combat readiness
  military alert
  alert state
  military readiness

set alien
  alien
  UFO
  flying saucer

set animal
  shark
  dog
  bear
  crocodile
  lion
  tiger
  wolf
  bee
  elephant
  insect
  locust
  snake
  leopard
  pest
  alligator
  bull
  pit bull
  heart
  asthma
  panic
  anxiety
  verbal
  personal
  acid rain
  virus
  bacterium
  bacteria
  cell
  ad hominem
  advertising
  negative

set animal-word
  dog
  vet
  cattle
  bird
  horse
  cat
  parrot

set arms
  arms
  arm
  weapon
  weaponry
  gun
  rifle
  ammunition
  missile
  tank
  explosive
  warhead
  arsenal
  heavy weapon
  nuclear weapon
  munition
  small arms
  stockpile
  chemical weapon
  artillery
  rocket
  landmine
  nuclear arsenal
  chemical arsenal

set arms-mod
  knife
  machete
  stone
  arson
  axe
  acid
  petrol-bomb

set arms-system
  missile
  missile battery
  battery
  launcher
  missile launcher
  rocket
  radar
  air defence
  air defense
  air-defence system
  interceptor
  Patriot
  Scud
  Iskander
  S-300
  S-400
  THAAD
  Pershing
  warhead
  nuclear weapon
  howitzer
  artillery
  tank
  rocket launcher
  weapon
  air-defense system
  missile system
  bomber
  drone
  anti-aircraft gun
  minefield
  mine

set arrive-word
  arrive
  send
  rush
  move
  bring
  fly
  pour
  deploy
  reach
  dispatch

set artillery-mod
  artillery
  rocket
  mortar
  tank
  shell

set ask-word
  ask
  seek
  demand
  request
  fight
  oppose
  law
  treaty
  hearing

set asylum-word
  asylum
  refuge
  sanctuary
  refugee
  haven
  safe haven
  safe conduct

set athletics
  athlete
  athletics
  doping
  steroid
  IAAF
  Olympics
  Olympic
  sprinter
  game
  competition
  federation
  IOC
  FIFA
  UEFA
  drug test
  coach
  player
  club
  race
  runner
  swimmer
  cyclist

set attack-context
  condemn
  responsibility
  victim
  survivor
  mourn
  blame
  terrorist
  terror
  terrorism
  aftermath
  deadly
  bloody
  suspected
  mastermind
  retaliation
  retaliate
  hospital
  casualty
  injured
  damage
  wreckage
  plot
  foil
  target
  explosion
  masked
  attacker
  suspect
  town
  village
  city
  overnight
  dawn
  convoy
  base
  embassy
  airport

set attack-noun
  attack
  assault
  raid
  air raid
  air strike
  airstrike
  bombing
  bombardment
  shelling
  offensive
  counteroffensive
  counter-offensive
  counterattack
  ambush
  incursion
  invasion
  massacre
  killing
  assassination
  execution
  atrocity
  abduction
  kidnapping
  kidnap
  hijacking
  barrage
  bombing raid
  bomb attack
  missile attack
  rocket attack
  drone attack
  drone strike
  suicide attack
  suicide bombing
  shooting
  genocide
  ethnic cleansing
  war crime
  murder
  hit-and-run raid
  sabotage
  cross-border raid
  sortie
  coup
  coup attempt
  putsch
  military strike
  retaliatory strike
  missile strike
  rocket strike
  military operation

# Those who fight: as a subject they make an ambiguous verb an attack.
set attacker
  gunman
  gunmen
  attacker
  assailant
  bomber
  suicide bomber
  militant
  insurgent
  rebel
  guerrilla
  guerilla
  fighter
  terrorist
  soldier
  troop
  troops
  army
  force
  forces
  police
  policeman
  militia
  militiaman
  militiamen
  paramilitary
  commando
  sniper
  extremist
  mob
  jihadist
  separatist
  assassin
  hitman
  death squad
  settler
  warplane
  jet
  fighter jet
  aircraft
  helicopter
  gunship
  drone
  warship
  gunboat
  tank
  artillery
  navy
  air force
  security force
  hijacker
  kidnapper
  pirate
  paratrooper
  marine
  infantry
  infantryman
  legionnaire
  mercenary
  warlord
  gendarme
  airman
  serviceman
  mujahideen
  mujahedeen
  mujahedin
  peshmerga
  janjaweed
  fedayeen
  Islamist
  loyalist
  junta
  regiment
  battalion
  brigade
  raider
  dissident
  agent
  secret police

set baton-word
  baton
  truncheon
  lathi
  horseback
  club

set beating-word
  baton
  truncheon
  rifle butt
  police
  soldier
  guard
  thug
  agent
  prison
  custody
  protester
  demonstrator
  dissident
  militia
  mob
  policeman
  security officer
  interrogation
  torture

set bomb-mod
  bomb
  car
  truck
  roadside
  grenade
  parcel
  landmine
  mine

set bomb-word
  bomb
  car bomb
  truck bomb
  roadside bomb
  letter bomb
  parcel bomb
  explosive device
  mine
  landmine
  land mine
  grenade
  IED
  suicide bomber
  bomber
  warhead
  dynamite
  explosives

set border-target
  island
  capital
  mainland
  territory

set builder
  developer
  contractor
  refurbish
  redevelopment
  renovation
  builder
  crane
  skyscraper
  stadium

set building
  embassy
  consulate
  building
  office
  headquarters
  church
  mosque
  temple
  synagogue
  house
  home
  school
  hospital
  station
  barrack
  barracks
  base
  airport
  bridge
  pipeline
  depot
  factory
  plant
  palace
  parliament
  ministry
  compound
  prison
  jail
  hotel
  university
  camp
  refinery
  power station
  court
  courthouse
  police station
  newspaper
  residence
  studio
  village
  town
  shop
  store
  market
  mission
  monument
  statue
  tower
  library
  warehouse
  farm
  crop
  field
  hut
  car
  bus
  vehicle
  truck
  train
  convoy
  checkpoint
  shrine
  cathedral
  cemetery
  grave
  infrastructure
  tank
  settlement
  neighbourhood
  neighborhood

set business-person
  chief executive
  CEO
  chairman
  director
  manager
  head coach
  coach
  editor
  captain
  board member
  executive
  chief financial officer
  finance director
  headmaster
  vice-chancellor
  anchor
  managing director
  selector
  trainer
  boss
  trustee
  conductor

set business-word
  chief executive
  CEO
  co-head
  company
  firm
  board
  airline
  creditor
  managing director
  finance director
  subsidiary
  coach
  football
  club
  manager
  board member
  non-executive
  bank
  retailer
  broadcaster
  magazine
  university
  hospital
  school
  studio
  headteacher
  shareholder
  captain

set campaign-rally
  campaign rally
  campaign
  candidate
  voter
  re-election
  reelection
  convention
  supporter of his party
  election rally
  nomination

set campaign-word
  election
  campaign
  seat
  ballot
  nomination
  candidacy
  lawsuit

set captive
  prisoner
  hostage
  captive
  detainee
  POW
  PoW
  prisoner of war
  internee
  abductee
  inmate
  soldier
  crewman
  crewmen
  crew
  sailor
  airman
  pilot
  journalist
  reporter
  activist
  dissident
  aid worker
  fisherman
  fishermen
  engineer
  pilgrim
  missionary
  protester
  demonstrator
  leader
  politician
  opposition leader
  schoolgirl
  passenger
  serviceman
  servicemen
  militant
  rebel
  guerrilla
  spy
  student
  editor
  tourist
  worker
  diplomat
  policeman
  marine
  civilian
  foreigner
  national
  captured soldier
  suspect
  writer
  monk
  cleric
  human rights activist
  lawyer
  peacekeeper
  monitor

set casualty
  kill
  wound
  injure
  wounded
  dead
  injury
  hit
  hurt
  die

set celebrate
  celebrate
  celebration
  victory parade
  carnival
  festival
  parade
  funeral
  fireworks
  welcome
  cheer
  mourner
  street party

set chem-mod
  chemical
  gas
  nerve
  poison
  biological
  sarin
  chlorine
  anthrax

set chemical
  chemical weapon
  poison gas
  nerve gas
  nerve agent
  sarin
  mustard gas
  chlorine
  gas
  novichok
  weapon
  agent
  VX
  napalm
  phosphorus
  cluster bomb
  cluster munition

set chemical-mod
  chemical
  nerve
  mustard
  sarin
  poison
  biological
  toxic
  chlorine
  VX
  novichok

set civic-thing
  party
  group
  organisation
  organization
  movement
  union
  protest
  rally
  demonstration
  gathering
  march
  opposition party
  political party
  trade union
  sect
  association
  strike
  NGO
  assembly
  public gathering
  political activity
  foundation
  church
  Brotherhood
  Front
  Union
  Party
  Movement
  Jehovah's Witness
  headscarf
  veil
  niqab
  burqa
  worship
  parade
  charity
  mass gathering
  opposition
  faction
  political rally
  candidate
  street protest
  public meeting
  congregation
  Falun Gong

set club
  League
  Union
  union
  Commonwealth
  organisation
  organization
  alliance
  bloc
  council
  commission
  league
  court
  body
  Nations
  UNESCO
  NATO
  OPEC
  OAS
  ECOWAS
  membership
  grouping
  group
  committee
  assembly
  Council
  Court
  Organization
  Organisation
  WHO
  WTO
  Interpol
  pact
  G8
  Community
  federation

set combatant
  soldier
  troop
  troops
  policeman
  policewoman
  policemen
  police officer
  militant
  insurgent
  rebel
  guerrilla
  guerilla
  fighter
  terrorist
  commander
  militiaman
  militiamen
  paratrooper
  marine
  serviceman
  servicemen
  peacekeeper
  gunman
  gunmen
  commando
  jihadist
  infantryman
  mercenary
  border guard
  airman

set company
  company
  firm
  airline
  maker
  manufacturer
  carmaker
  automaker
  retailer
  supermarket
  factory
  supplier
  shop
  distributor
  wholesaler
  producer
  studio
  business
  carrier
  arm
  unit
  borrower
  shareholder
  customer
  consumer
  lender
  bank
  subsidiary
  operator
  auditor

set computer
  computer
  network
  website
  server
  email
  e-mail
  system
  database
  account
  software
  cyber
  data
  website's server
  grid
  hacker
  ransomware
  phone

set computing
  website
  web site
  site
  megabyte
  gigabyte
  net provider
  web
  server
  virus
  user
  hacker
  hacking
  PC
  computer
  data
  DDoS
  online game
  gamer
  password
  e-mail message
  network traffic
  internet provider
  virtual

set consumer
  smoking
  cigarette
  tobacco
  plastic
  alcohol
  pesticide
  consumer
  vape
  vaping
  hunting
  advertising
  advert
  smoker
  parking
  bullfight
  whaling
  fox hunting
  plastic bag
  fireworks
  diesel
  food additive
  gambling
  ivory trade
  mobile phone use
  trans fat

set coop-verb
  lead
  help
  continue
  begin
  resume
  deepen
  expand
  result
  start
  allow
  bring

set coup-word
  coup
  putsch
  mutiny
  soldier
  troop
  troops
  army
  military
  junta
  officer
  rebel
  general
  colonel
  tank

set crime
  robbery
  robber
  burglary
  burglar
  theft
  thief
  mugger
  mugging
  carjacking
  shoplifting
  shoplifter
  drug deal
  drug dealer
  drug gang
  gangland
  domestic violence
  domestic dispute
  serial killer
  manslaughter
  hit-and-run
  drunk
  drunken
  murder trial
  fraud
  fraudster
  embezzlement
  insider trading
  paedophile
  pedophile
  rapist
  teenager
  schoolgirl
  nightclub
  holdup
  hold-up
  heist
  bank robber
  drink-driving
  speeding
  inheritance
  cocaine
  heroin
  bigamy
  jealous
  lewd
  shareholder
  accounting
  falsify
  scam
  identity theft
  hacker
  piracy
  pirated
  phishing
  spam
  boyfriend
  girlfriend
  paternity
  file-sharing
  Balco
  tax evasion
  stalker

set critic
  critic
  opponent
  rival
  opposition
  press
  newspaper
  columnist
  commentator
  analyst
  campaigner
  lawmaker
  senator
  media
  politician
  union
  charity
  environmentalist
  shareholder
  regulator
  investor
  fan

set crowd-weapon
  tear gas
  teargas
  gas
  water cannon
  cannon
  rubber bullet
  bullet
  plastic bullet
  baton
  truncheon
  pepper spray
  spray
  stun grenade
  grenade
  canister
  warning shot
  shot
  force
  live ammunition
  dog

set curfew-verb
  impose
  declare
  order
  clamp
  extend
  enforce
  defy

set dead-word
  dead
  wounded
  injured

set defuse
  defuse
  disarm
  dismantle
  find
  discover
  plot
  threat
  hoax
  controlled explosion
  scare

set diplomat
  diplomat
  ambassador
  attache
  attaché
  military attache
  defence attache
  consul
  consul general
  envoy
  chargé d'affaires
  charge d'affaires
  chargé
  charge
  embassy staff
  embassy official
  consular official
  embassy employee
  high commissioner
  diplomatic mission
  nuncio

set disarm-word
  disarmament
  treaty
  convention
  stockpile
  disarm
  inspector
  arms control
  decommission
  supervision
  verification
  START
  surplus

set disaster
  earthquake
  quake
  hurricane
  typhoon
  cyclone
  storm
  tornado
  flood
  tsunami
  drought
  epidemic
  outbreak
  lightning
  heatwave
  landslide
  avalanche
  wave
  blizzard
  wildfire
  recession
  crisis
  meteorite
  asteroid
  disaster
  plague
  virus
  tidal wave
  eruption
  slump
  disease
  ash
  hail
  iceberg
  bird
  snow
  volcano
  wind
  gale
  rain
  magnitude

set disease-word
  patient
  virus
  infection
  disease
  outbreak
  gene
  symptom

set disputed-drug
  cocaine
  heroin
  drug
  drugs
  cannabis
  marijuana
  opium
  contraband
  cigarette
  ivory
  methamphetamine
  hashish
  counterfeit
  fentanyl

set document-word
  report
  film
  album
  figure
  data
  statement
  document
  book
  version
  record
  gas
  oil
  water
  energy
  single
  product
  game
  song
  information
  movie
  tape
  video
  carbon
  photograph
  transcript
  fund
  aid
  money
  result
  name
  list
  hormone
  radiation

set drone-mod
  drone
  kamikaze
  unmanned

set election-word
  election
  vote
  poll
  ballot
  candidate
  percent
  primary
  runoff
  run-off
  incumbent
  constituency

set elsewhere
  movie
  album
  box office
  actress
  sitcom
  Hollywood
  Oscar
  screenplay
  soundtrack
  rapper
  video game
  computer game
  singer
  bestseller
  blockbuster
  film star
  film director
  film festival
  thriller
  sequel
  gamer
  game console
  PlayStation
  Xbox
  Nintendo
  gameplay
  Bafta
  Grammy
  trilogy
  pop star
  rock star
  musical
  comedian
  TV drama
  soap opera
  TV show
  biopic
  remake
  novelist
  pop singer
  computer virus
  spam
  spammer
  phishing
  malware
  spyware
  adware
  trojan
  Trojan
  Microsoft
  software
  PC
  PCs
  web server
  denial of service
  firewall
  anti-virus
  antivirus
  browser
  worm
  internet security
  botnet
  download
  file-sharing
  file-swapping
  cyber-criminal
  laptop
  handset
  chip maker
  net user
  net firm
  piracy
  pirated
  goalkeeper
  midfielder
  free kick
  quarterback
  touchdown
  batsman
  bowler
  wicket
  innings
  semifinal
  semi-final
  quarterfinal
  quarter-final
  playoff
  rugby
  cricket
  soccer
  tennis
  basketball
  ice hockey
  golf
  golfer
  baseball
  World Cup
  Premier League
  NBA
  NFL
  grand prix
  heavyweight
  footballer
  cricketer
  head coach
  fly-half
  scrum
  Formula One
  Champions League
  FA Cup
  Six Nations
  Test match
  Wimbledon
  teammate
  team-mate
  equaliser

set entertainment
  film
  movie
  album
  song
  actress
  singer
  novel
  box office
  comedy
  sitcom
  TV series
  rapper
  video game
  console
  Oscar
  screenplay
  soundtrack
  Hollywood
  premiere
  film star
  film director
  rock band
  pop band
  pop star
  blockbuster
  bestseller
  sequel
  thriller
  musical
  gameplay
  Bafta
  Grammy
  trilogy
  starring

set exercise
  exercise
  war game
  wargame
  manoeuvre
  maneuver
  drill
  military exercise
  military drill
  naval exercise
  live-fire drill
  air drill
  war games
  naval drill
  manoeuvres
  maneuvers

set explosive
  bomb
  car bomb
  truck bomb
  roadside bomb
  letter bomb
  parcel bomb
  explosive
  explosives
  device
  mine
  landmine
  land mine
  grenade
  charge
  booby trap
  IED
  bomber
  shell
  rocket
  vest
  missile
  suicide bomber
  warhead
  drone

set family-crime
  wife
  husband
  girlfriend
  boyfriend
  ex-wife
  ex-husband
  ex-girlfriend
  lover
  mother
  father
  stepfather
  son
  daughter
  baby
  toddler
  neighbour
  neighbor
  roommate
  landlord
  colleague
  classmate
  dog
  cat
  cow
  deer
  elephant
  animal
  time
  pain
  joke
  fish
  bird
  whale

set fence
  fence

set fight-partner
  rebel
  guerrilla
  militant
  army
  troop
  troops
  soldier
  force
  forces
  police
  insurgent
  militia
  militiaman
  separatist
  protester
  demonstrator
  fighter
  rioter
  opposition
  settler
  Islamist
  student
  villager
  tribesman
  faction
  supporter
  security force
  loyalist

set fire-drill
  fire drill
  pupil
  school
  class
  lesson
  grammar
  yoga
  gym

set forces
  troop
  troops
  soldier
  force
  forces
  army
  marine
  paratrooper
  battalion
  brigade
  division
  regiment
  warship
  destroyer
  frigate
  aircraft carrier
  carrier
  fleet
  navy
  tank
  armour
  armor
  jet
  fighter jet
  fighter
  aircraft
  warplane
  bomber
  helicopter
  submarine
  personnel
  reinforcement
  reservist
  unit
  contingent
  gunboat
  commando
  company
  armoured vehicle
  armored vehicle
  gunship
  battle group
  battlegroup
  flotilla
  strike group
  carrier group
  squadron
  infantry
  military adviser
  military advisor
  mercenary
  paramilitary
  ship
  vessel
  convoy
  cavalry
  military
  special forces
  guardsman
  guard

set free-word
  free

set government
  government
  president
  regime
  prime minister
  king
  monarch
  emperor
  premier
  leader
  dictator
  shah
  junta
  ruler
  monarchy
  administration
  cabinet
  military ruler
  sultan
  strongman

set guilty
  guilty

set gun-mod
  gun
  sniper
  shooting
  rifle
  machine-gun

set gun-word
  gun
  machine gun
  rifle
  pistol
  gunman
  gunmen
  gunfire
  bullet
  sniper
  assault rifle
  automatic weapon
  submachine gun

set holiday
  holiday
  Christmas
  Easter
  weekend
  New Year

set hospital
  hospital
  clinic
  contract
  squad
  club

set hostage-word
  hostage
  captive

set hostilities
  fire
  hostility
  hostilities
  fighting
  attack
  shelling
  bombing
  bombardment
  offensive
  airstrike
  air strike
  raid
  operation
  war
  military operation
  combat
  violence
  rebellion
  rocket fire
  insurgency
  air raid
  armed struggle
  campaign of violence

set in-word
  in
  through
  inside

set into-air
  in the air
  into the air
  warning shot
  warning shots

set joint
  joint
  bilateral
  combined
  multinational
  allied
  trilateral
  co-ordinated
  coordinated

set labour
  worker
  union
  miner
  teacher
  pilot
  driver
  docker
  nurse
  farmer
  staff
  employee
  trade union
  engineer
  doctor
  steelworker
  railwayman
  railwaymen
  controller
  writer
  actor
  crew
  civil servant
  labourer
  laborer
  dockworker
  postal worker
  journalist
  trucker
  fisherman
  fishermen
  lorry driver
  printer
  student
  guard
  conductor
  cleaner
  prisoner
  inmate
  shopkeeper
  taxi driver
  judge
  lawyer
  professor
  lecturer
  bus driver
  carworker
  autoworker
  longshoreman
  longshoremen

set labour-word
  union
  trade union
  wage
  pay
  walkout
  walk-out
  picket
  worker
  miner
  docker
  nurse
  teacher
  hunger
  unionist
  stoppage
  pay rise
  picket line
  industrial action
  labour dispute
  labor dispute
  strike fund
  working conditions
  striker pay
  collective bargaining

set landlord
  landlord
  tenant
  rent
  mortgage
  lodger

set machete
  machete
  panga
  axe
  mob
  militia
  militiaman
  rebel
  hatchet
  cutlass
  sword

set market
  share
  shares
  stock
  stocks
  investor
  trader
  share price
  stock market
  stock exchange
  bond
  shareholder
  Nasdaq
  Dow Jones
  Dow
  FTSE
  Nikkei
  index
  equity
  yen
  earnings
  profit
  quarterly
  dividend
  takeover
  takeover bid
  retailer
  brand
  product
  customer
  chipmaker
  carmaker
  startup
  start-up
  merger
  turnover
  analyst
  Wall Street
  commodity
  broker
  brokerage

set media
  newspaper
  website
  broadcaster
  station
  radio station
  television station
  channel
  television channel
  TV channel
  magazine
  book
  film
  play
  broadcast
  outlet
  news outlet
  news agency
  paper
  daily
  weekly
  press
  publication
  newsletter
  journal
  site
  news site
  news website
  radio
  television
  media outlet
  cartoon
  novel
  blog
  newsroom
  TV station
  text

set medical
  epileptic
  patient
  brain
  epilepsy
  stroke

set membership
  membership
  member
  summit
  organisation
  organization
  bloc
  coup

set memory
  memory
  childhood
  anecdote
  fondly
  remember
  memoir

set military-word
  military
  naval
  war game
  NATO
  troops
  troop
  coalition
  navy
  army
  peacekeeping

set missile-mod
  missile
  nuclear
  rocket
  atomic
  hydrogen
  ballistic
  bomb
  weapon

set missile-word
  missile
  ballistic missile
  cruise missile
  rocket
  warhead
  nuclear bomb
  atomic bomb
  hydrogen bomb
  H-bomb
  nuclear weapon
  nuclear device
  hydrogen device
  torpedo
  satellite-killer
  anti-satellite missile
  ICBM
  bomb
  drone

set mode-aerial
  air strike
  airstrike
  air-strike
  air raid
  air attack
  air assault
  air bombardment
  aerial bombardment
  aerial bombing
  aerial attack
  missile
  cruise missile
  ballistic missile
  warplane
  war plane
  plane
  jet
  fighter jet
  jet fighter
  fighter-bomber
  fighter bomber
  aircraft
  helicopter
  helicopter gunship
  gunship
  attack helicopter
  bomber aircraft
  heavy bomber
  B-52
  air force
  glide bomb
  aerial bomb
  cluster bomb
  napalm
  barrel bomb
  bunker-buster
  sortie
  aerial
  F-16
  MiG

set mode-crowd-control
  tear gas
  teargas
  tear-gas
  water cannon
  rubber bullet
  plastic bullet
  baton
  truncheon
  pepper spray
  stun grenade
  baton round
  lathi
  warning shot
  riot police
  rubber-coated bullet
  sponge grenade
  pepper ball
  stun gun

set mode-drone
  drone
  unmanned aircraft
  unmanned aerial vehicle
  uncrewed aircraft
  UAV
  quadcopter
  Shahed
  drone boat
  sea drone
  kamikaze drone
  loitering munition

set mode-explosives
  bomb
  car bomb
  truck bomb
  roadside bomb
  parcel bomb
  letter bomb
  pipe bomb
  nail bomb
  time bomb
  petrol bomb
  explosive
  explosive device
  explosives
  dynamite
  grenade
  hand grenade
  mine
  land mine
  landmine
  booby trap
  booby-trap
  improvised explosive device
  IED
  detonator
  bombing
  blast
  explosion
  TNT
  Semtex

set mode-firearms
  gun
  gunfire
  rifle
  assault rifle
  pistol
  handgun
  revolver
  shotgun
  machine gun
  machinegun
  machine-gun
  submachine gun
  sniper
  sniper fire
  bullet
  gunman
  firearm
  small arms
  live round
  live ammunition
  automatic weapon
  Kalashnikov
  AK-47
  gunshot
  shooting
  live fire

set mode-heavy-weapons
  shell
  artillery
  artillery shell
  artillery fire
  shellfire
  mortar
  mortar round
  mortar bomb
  mortar fire
  rocket
  rocket fire
  rocket launcher
  multiple rocket launcher
  rocket-propelled grenade
  RPG
  Grad
  Katyusha
  tank
  tank fire
  howitzer
  cannon
  heavy weapon
  heavy weaponry
  naval gun
  gunboat
  bazooka
  recoilless rifle
  armoured vehicle
  armored vehicle

set mode-primitive
  knife
  machete
  axe
  ax
  spear
  arrow
  sword
  stone
  rock
  brick
  club
  stick
  hammer
  dagger
  blade
  hatchet
  petrol bomb
  firebomb
  Molotov cocktail
  molotov
  acid
  bottle
  sharpened stick
  panga
  arson

set mode-suicide-attack
  suicide bomber
  suicide bombing
  suicide bomb
  suicide attack
  suicide car bomb
  suicide truck bomb
  suicide attacker
  explosive vest
  explosives vest
  suicide vest
  explosive belt
  explosives belt
  suicide

set mode-unconventional
  chemical weapon
  chemical agent
  poison gas
  nerve gas
  nerve agent
  sarin
  mustard gas
  chlorine
  chlorine gas
  VX
  biological weapon
  anthrax
  nuclear weapon
  atomic bomb
  nuclear bomb
  novichok
  ricin
  dirty bomb
  polonium
  toxic gas
  phosgene

set money-word
  loan
  credit
  grant
  money
  fund
  funds
  billion
  million
  dollar
  euro
  pound
  subsidy
  credit line
  aid package
  package
  financing
  funding
  cash

set nationality-hint
  import
  export
  bilateral
  gas
  oil

set natural-death
  cancer
  leukaemia
  leukemia
  pneumonia
  heart failure
  heart attack
  illness
  natural cause
  old age
  stroke
  ailment
  AIDS
  peacefully
  obituary
  kidney failure
  suicide note

set needy
  refugee
  victim
  survivor
  civilian
  villager
  child
  people
  family
  homeless
  displaced
  displaced person
  evacuee
  famine victim
  earthquake victim
  migrant
  asylum seeker
  population
  resident
  returnee
  wounded
  deportee
  boat people

set network
  Twitter
  Facebook
  YouTube
  Telegram
  WhatsApp
  Instagram
  TikTok
  X
  Signal
  internet
  Internet
  social media
  social network
  Google
  Wikipedia
  messaging app
  LinkedIn
  platform
  VPN
  access
  Skype
  Clubhouse
  BBC
  CNN
  app

set non-grata
  persona non grata
  personae non gratae
  non grata

set not-entry
  object
  appeal
  speak
  vote
  complain
  relax
  sleep
  profit

set not-war
  inflation
  poverty
  corruption
  crime
  unemployment
  disease
  AIDS
  cancer
  drug
  drugs
  racism
  discrimination
  hunger
  fire
  blaze
  wildfire
  flame
  fraud
  terrorism
  extradition
  election
  campaign
  case
  charge
  lawsuit
  cut
  closure
  injury
  relegation
  battle
  illness
  addiction
  proposal
  plan
  bill
  appeal
  malaria
  pandemic
  coronavirus
  climate change
  deportation
  tax
  title
  obesity

set note-word
  note
  protest note
  ambassador
  foreign ministry
  lodge
  diplomatic
  formally

set nuclear-word
  nuclear
  atomic
  hydrogen
  thermonuclear

set office-word
  minister
  president
  premier
  prime minister
  governor
  chief
  ambassador
  general
  commander
  mayor
  cabinet
  government
  secretary
  chancellor
  speaker
  MP
  lawmaker
  legislator
  justice
  judge
  leader
  chairman
  deputy
  king
  monarch
  emperor
  pope
  senator
  congressman
  commissioner
  envoy
  attorney general
  spokesman
  head
  adviser
  official

set ordinary-crime
  murder
  rape
  drug
  drugs
  fraud
  theft
  robbery
  assault
  tax evasion
  trafficking
  smuggling
  paedophilia
  insider trading
  hooligan
  hooliganism
  forgery
  arson
  manslaughter
  burglary
  perjury
  sexual
  drunken driving
  kidnapping
  blackmail
  doping
  libel

set out-back
  out
  back

set pact
  treaty
  pact
  accord
  agreement
  convention
  protocol
  deal
  nuclear treaty
  nuclear deal
  missile treaty
  military pact
  non-proliferation treaty
  friendship treaty

set parade
  parade
  anniversary
  honour guard
  honor guard
  independence day
  brass band
  bagpipe

set parental
  father
  mother
  parent
  son
  daughter
  boyfriend
  teenage
  midnight feast
  hotel guest
  player
  coach

set party-word
  party
  opposition party
  opposition
  movement
  organisation
  organization
  union
  group
  candidate
  NGO
  association
  politician
  alliance
  faction

set peace-order
  withdraw
  leave
  return to barracks
  cease
  stop
  ceasefire
  halt
  retreat
  pull

set peacekeeper
  peacekeeper
  peacekeeping force
  peacekeeping troops
  observer
  monitor
  blue helmet
  peacekeeping contingent
  military observer
  stabilisation force
  stabilization force

set police-force
  police
  policeman
  policemen
  police officer
  officer
  riot police
  gendarme
  national guard
  security
  security force
  security forces
  constable
  guard
  paramilitary police
  border guard
  trooper

set police-raid-target
  office
  headquarters
  home
  house
  building
  newspaper
  apartment
  flat
  mosque
  church
  newsroom
  premises
  studio
  village
  camp
  station
  university
  compound
  bank
  shop
  residence
  bureau
  campus

set police-word
  detective
  drug
  narcotic
  counterfeit
  brothel
  customs officer
  taxman
  tax inspector
  gambling
  search warrant
  smuggler
  suspect

set political-crime
  treason
  espionage
  spying
  terrorism
  terrorist
  war crime
  genocide
  crime against humanity
  crimes against humanity
  sedition
  coup
  corruption
  plot
  subversion
  separatism
  mutiny
  bribery
  extremism
  insulting
  apostasy
  blasphemy
  incitement
  massacre
  political prisoner
  dissident
  opposition leader
  abuse of power
  election fraud
  human rights violation
  human rights abuse
  treasonous
  collaborating
  mercenary
  propaganda
  discrediting
  unauthorised protest
  unauthorized protest
  tribunal
  dirty war
  lustration

set political-person
  president
  minister
  prime minister
  premier
  dissident
  opposition leader
  activist
  journalist
  lawmaker
  senator
  deputy
  general
  warlord
  militant
  rebel
  guerrilla
  ex-president
  ex-minister
  governor
  mayor
  former president
  politician
  legislator
  separatist
  protester
  human rights lawyer
  opposition politician
  dictator
  spy
  commander
  Islamist
  opponent
  critic
  campaigner
  cleric
  monk
  blogger
  editor
  demonstrator
  mercenary
  terrorist
  nationalist
  officer
  leader
  head of state
  chancellor
  king
  ambassador
  bishop
  archbishop
  union leader
  prosecutor

set press-embargo
  journal
  report
  news embargo
  press release

set press-place
  printing press
  press office
  bureau
  newsroom
  printing house
  studio
  news bureau
  press club

set prisoner-word
  prisoner
  captive

set projectile
  missile
  ballistic missile
  cruise missile
  anti-tank missile
  rocket
  shell
  artillery shell
  mortar
  mortar bomb
  mortar round
  round
  shot
  bullet
  projectile
  torpedo
  grenade
  rocket-propelled grenade
  salvo
  volley
  barrage
  drone
  Katyusha
  RPG
  machine gun
  gun
  rifle
  mortar shell
  Scud
  artillery

set promise-word
  promise
  pledge
  vow
  agree

set propaganda-word
  propaganda
  disinformation
  smear
  discredit

set property
  asset
  ship
  vessel
  tanker
  boat
  oil tanker
  trawler
  fishing boat
  freighter
  account
  bank account
  fund
  land
  farm
  property
  estate
  equipment
  computer
  document
  weapon
  shipment
  cargo
  passport
  copy
  newspaper
  camera
  film
  house
  home
  building
  company
  plant
  mine
  factory
  oilfield
  oil company
  aircraft
  plane
  airliner
  yacht
  fleet
  printing press
  laptop
  phone
  villa
  palace
  ranch
  money
  gold
  reserve
  bank
  farmland
  embassy
  church
  mosque
  container ship
  leaflet
  arms
  ammunition
  archive
  hard drive
  mansion
  food aid
  artwork
  satellite dish
  warehouse

set protest-cause
  protest
  demonstration
  demonstrator
  protester
  demand
  denounce
  anti-government
  anti-war
  slogan
  banner
  placard
  effigy
  crackdown
  resignation
  democracy
  demo

set protest-noun
  protest
  demonstration
  rally
  march
  sit-in
  picket
  protest march
  vigil
  demo
  protest rally
  street protest
  mass protest
  riot
  sit in
  anti-government rally
  gathering

set protest-person
  protester
  protestor
  demonstrator
  marcher
  rioter
  demonstration
  protest
  riot
  rioting
  picket
  stone-thrower
  march
  rally

set protest-target
  embassy
  consulate
  parliament
  palace
  government building
  building
  office
  ministry
  headquarters
  assembly
  courthouse
  police station
  airport
  television station
  residence
  mission

set protester
  protester
  protestor
  demonstrator
  marcher
  rioter
  striker
  picket
  student
  crowd
  mob
  activist
  farmer
  worker
  supporter
  youth
  opponent
  villager
  resident
  teacher
  miner
  trucker
  people
  monk
  opposition
  campaigner
  picketer
  environmentalist
  thousand
  hundred
  dozen
  fan
  refugee
  union
  nun
  woman

set raid-rescue
  rescue
  commando
  stormed
  rescued
  rescuer
  special forces raid

set ramadan
  Ramadan
  Lent
  Yom Kippur
  diet
  blood test
  religious

set refugee-word
  refugee
  asylum seeker
  boat people
  displaced person
  evacuee
  exile
  defector
  migrant
  dissident

set relations
  relation
  relations
  tie
  ties
  link
  links
  diplomatic relation
  diplomatic tie
  diplomatic relations
  diplomatic ties

set relief-noun
  aid
  food
  medicine
  supply
  supplies
  relief
  relief supply
  ration
  blanket
  parcel
  food parcel
  leaflet of food
  humanitarian aid

set remains
  body
  remains
  corpse

set rescue-word
  rescue
  relief
  flood
  earthquake
  aid
  humanitarian
  survivor
  hurricane
  medical
  doctor
  food
  cyclone
  wildfire
  search for
  famine
  disaster
  typhoon
  tsunami

set rescuer
  rescue team
  rescuer
  doctor
  medical team
  rescue worker
  medic
  nurse
  team of doctors
  relief team
  relief flight
  aid flight
  sniffer dog
  firefighter
  field hospital
  hospital ship
  aid convoy
  relief convoy
  relief plane

set restriction
  restriction
  restrictions
  travel restriction
  ban
  blockade
  press restriction
  media restriction
  emergency measure
  siege
  lockdown
  state monopoly
  internal closure
  Islamic law
  news ban
  controls on movement

set riot-gear
  riot gear
  riot act
  riot police
  riot shield
  riot squad
  read the riot act

set sanction-noun
  sanction
  sanctions
  embargo
  arms embargo
  trade embargo
  oil embargo
  tariff
  import ban
  trade ban
  export ban
  travel ban
  visa ban
  asset freeze
  import duty
  duty
  trade restriction
  export control
  quota
  economic sanction
  trade sanction
  boycott
  price cap
  flight ban
  air embargo
  visa restriction
  punitive measure

set school-word
  school
  pupil
  teacher
  classroom
  headmaster
  nursery
  boarding school
  principal

set sea-word
  sea
  Sea
  Pacific
  ocean
  test
  test-fire

set sexually
  sexually

set speaker-role
  minister
  party
  MP
  leader
  lawmaker
  member
  chairman
  spokesman
  spokeswoman
  critic
  president
  premier
  candidate
  politician
  editorial
  newspaper
  columnist
  campaigner
  Labour
  Tories
  Tory
  Democrats
  Democrat
  Republican
  Conservatives
  Lib
  chancellor
  archbishop
  bishop
  union
  unions
  secretary
  group
  charity
  lawyer
  opposition
  peer
  lord
  baroness
  academic
  expert
  analyst
  executive
  company
  airline
  firm
  watchdog
  judge
  author
  opponent
  rival
  senator
  congressman
  businessman

set sporting
  match
  goalkeeper
  midfielder
  winger
  penalty kick
  penalty shootout
  free kick
  quarterback
  touchdown
  batsman
  bowler
  wicket
  inning
  innings
  pitcher
  referee
  league
  championship
  tournament
  semifinal
  semi-final
  quarterfinal
  quarter-final
  playoff
  half-time
  halftime
  rugby
  cricket
  football club
  soccer
  tennis
  basketball
  ice hockey
  hockey
  golf
  golfer
  baseball
  World Cup
  Premier League
  NBA
  NFL
  grand prix
  grand slam
  boxer
  boxing
  heavyweight
  jockey
  scorer
  equaliser
  equalizer
  teammate
  team-mate
  fixture
  midfield
  lap
  Olympic champion
  chess
  Wimbledon
  this season
  last season
  next season
  football season
  golf season
  gold medal
  silver medal
  bronze medal
  football match
  football fan
  footballer
  cricketer
  sprinter
  cup final
  head coach
  Tour de France
  Formula One
  fly-half
  try line
  dressing room
  penalty area

set stock-exchange
  stock exchange
  foreign exchange
  exchange rate

set stockpile-word
  stockpile
  arsenal
  chemical weapon
  missile
  landmine
  warhead
  weapon
  mine
  stock
  ivory
  drug
  opium
  poppy

set strike-target
  target
  position
  base
  airport
  town
  city
  village
  camp
  convoy
  house
  home
  school
  hospital
  depot
  facility
  plant
  site
  bridge
  refinery
  port
  compound
  headquarters
  stronghold
  building
  neighbourhood
  neighborhood
  suburb
  district
  area
  market
  mosque
  church
  outpost
  post
  bunker
  tank
  ship
  tanker
  infrastructure
  power station
  power plant
  embassy
  consulate
  militant
  rebel
  militia
  soldier
  troop
  troops
  airfield
  barrack
  barracks
  capital
  region
  vehicle
  car
  bus
  station
  hideout
  radar
  launcher
  installation
  substation
  island
  border
  warehouse
  fighter
  hotel
  apartment
  block
  tower
  residence
  tent

set strongpoint
  base
  position
  territory
  camp
  town
  city
  village
  outpost
  airport
  province
  region
  post
  area
  enclave
  settlement
  island
  zone
  occupied territory
  strip
  buffer zone
  heights
  border
  valley
  station
  stronghold
  capital

set suicide-mod
  suicide

set sure-attack
  attack
  assault
  raid
  air raid
  air strike
  airstrike
  bombing
  bombardment
  shelling
  offensive
  counteroffensive
  counter-offensive
  counterattack
  ambush
  incursion
  invasion
  massacre
  killing
  assassination
  abduction
  kidnapping
  hijacking
  bombing raid
  suicide bombing
  atrocity
  beheading
  murder
  genocide
  execution

set swap-thing
  prisoner
  prisoner of war
  prisoners of war
  POW
  hostage
  captive
  detainee
  spy
  body
  remains
  captured soldier
  soldier
  fighter
  serviceman
  servicemen
  political prisoner
  war prisoner

set talks-word
  talk
  talks
  negotiation
  summit
  conference
  meeting
  session
  negotiating table
  chamber
  assembly
  hearing
  interview

set tear-word
  tear
  tear gas
  teargas
  water cannon
  rubber
  rubber bullet
  plastic
  plastic bullet
  baton
  truncheon
  pepper spray
  pepper
  stun grenade
  stun
  warning
  warning shot
  canister

set territory
  town
  city
  village
  territory
  region
  island
  province
  position
  capital
  district
  area
  peninsula
  enclave
  hill
  hilltop
  ridge
  airport
  airfield
  base
  outpost
  bridge
  port
  stronghold
  headquarters
  border crossing
  crossing
  suburb
  valley
  land
  post
  strip
  building
  fort
  garrison
  camp
  checkpoint
  heights
  road
  highway
  dam
  oilfield
  oil field
  radio station
  palace
  settlement
  barrack
  barracks
  zone
  power plant
  archipelago
  positions

set test-ban
  test ban
  test-ban
  moratorium
  exam

set test-word
  test
  test-fire
  test-launch
  exercise
  drill
  controlled explosion
  defuse
  rehearsal
  underground
  war game
  maneuver
  manoeuvre
  controlled
  demolition
  quarry

set thrown-thing
  stone
  rock
  brick
  bottle
  petrol bomb
  firebomb
  Molotov cocktail
  cocktail
  grenade
  hand grenade
  bomb
  missile
  egg
  paint
  firecracker
  firework
  chair
  object
  projectile
  debris
  acid

set troop-word
  troop
  troops
  soldier
  army
  military
  force
  tank
  armour
  armor
  occupation
  garrison
  occupied
  buffer zone
  brigade
  battalion
  peacekeeper

set troops
  troop
  troops
  soldier
  force
  forces
  army
  marine
  paratrooper
  battalion
  brigade
  division
  regiment
  unit
  contingent
  garrison
  commando
  infantry
  military
  peacekeeper
  tank
  personnel
  fighter
  guerrilla
  rebel
  militia
  militant
  warship
  ship
  fleet
  military adviser
  adviser
  settler
  armour
  heavy weapon
  heavy weapons
  artillery
  peacekeeping force
  combat troops
  special forces

set truce
  ceasefire
  cease-fire
  truce
  armistice
  peace accord
  cessation
  peace agreement
  peace deal

set under-way
  begin
  complete
  start
  finish
  take
  continue
  under way
  resume

set underground
  underground
  test site
  nuclear test

set utility
  electricity
  power
  water
  gas
  gas supply
  supply
  water supply
  electricity supply
  power supply
  internet
  Internet
  fuel
  internet access
  mobile service
  phone service
  phone line
  telephone line
  telephone
  oil supply
  gas flow
  communication
  food supply
  mobile phone service
  fuel supply
  oil

set vessel
  ship
  warship
  vessel
  boat
  tanker
  oil tanker
  destroyer
  frigate
  submarine
  cruiser
  gunboat
  patrol boat
  fishing boat
  trawler
  freighter
  ferry
  carrier
  cargo ship
  minesweeper
  corvette
  landing ship

set victim
  civilian
  villager
  child
  woman
  man
  people
  person
  resident
  refugee
  worker
  aid worker
  journalist
  prisoner
  detainee
  hostage
  captive
  leader
  activist
  official
  diplomat
  tourist
  settler
  protester
  demonstrator
  student
  priest
  bishop
  general
  president
  minister
  judge
  mayor
  governor
  policeman
  soldier
  foreigner
  family
  boy
  girl
  pilgrim
  farmer
  teacher
  dissident
  lawyer

# Words whose presence shows that a death or an injury is the work of an attacker.
set violence
  attack
  attacker
  assault
  assailant
  ambush
  bomb
  bomber
  bombing
  bombard
  bombardment
  shell
  shelling
  shellfire
  rocket
  missile
  mortar
  artillery
  grenade
  gunfire
  gunman
  gunmen
  gun battle
  gunbattle
  firefight
  crossfire
  air strike
  airstrike
  air raid
  drone
  warplane
  gunship
  raid
  militant
  militia
  militiaman
  militiamen
  insurgent
  insurgency
  rebel
  guerrilla
  guerilla
  terrorist
  terrorism
  extremist
  jihadist
  separatist
  paramilitary
  death squad
  soldier
  troop
  troops
  sniper
  assassin
  assassination
  assassinate
  massacre
  clash
  fighting
  offensive
  incursion
  invasion
  uprising
  unrest
  riot
  rioting
  protest
  protester
  demonstrator
  demonstration
  crackdown
  coup
  land mine
  landmine
  booby trap
  car bomb
  suicide bomber
  suicide bombing
  suicide attack
  hijacker
  hostage
  tear gas
  rubber bullet
  live ammunition
  war
  civil war
  hostility
  hostilities
  ethnic violence
  sectarian violence
  violence
  intifada
  pogrom
  lynch mob
  security force
  roadside bomb
  improvised explosive device
  sectarian
  execute
  beheading

set violent-word
  bombing
  bomb
  terror
  guerrilla
  insurgent
  violent
  violence
  assassination
  murder
  sabotage
  military
  air
  bloody
  armed
  terrorist

set virus-word
  virus
  coronavirus
  Covid-19
  COVID-19
  pandemic
  epidemic
  outbreak
  infection
  flu
  Ebola
  cholera
  variant
  disease
  drought
  flood
  hurricane
  health emergency
  polio
  Zika

set war-adj
  war
  navy
  naval
  army
  military
  coast guard
  armed
  attack
  combat
  amphibious
  gunship
  expeditionary
  air force

set war-word
  soldier
  troop
  troops
  army
  rebel
  militant
  militia
  gunman
  gunmen
  guerrilla
  kill
  wound
  wounded
  dead
  shell
  rocket
  mortar
  artillery
  police
  border
  gun
  gunfire
  tank
  bomb
  insurgent
  fighter
  casualty
  militiaman
  militiamen
  separatist
  warplane
  missile
  paramilitary
  frontline
  front line
  combat
  ceasefire
  truce
  injure
  civilian
  war
  refugee
  military
  Taliban
  jihadist

set weapon
  weapon
  weaponry
  arms
  arm
  gun
  rifle
  machine gun
  pistol
  missile
  ballistic missile
  cruise missile
  rocket
  shell
  mortar
  artillery
  howitzer
  bomb
  grenade
  mine
  land mine
  landmine
  drone
  tank
  ammunition
  ammo
  munition
  explosive
  warhead
  torpedo
  bullet
  tear gas
  air strike
  airstrike
  air raid
  car bomb
  truck bomb
  bombing
  shelling
  shellfire
  gunfire
  sniper
  projectile
  raid
  strike
  attack
  blast
  bombardment
  fire
  explosion
  artillery fire
  mortar fire
  rocket fire
  salvo
  barrage
  firebomb

set weather-alert
  hurricane
  storm
  flood
  virus
  outbreak
  fire
  smog
  epidemic
  heatwave
  cyclone
  tsunami
  volcano
  disease
  flu

set weather-stop
  fog
  snow
  ash
  snowstorm
  storm
  weather
  virus
  ice
