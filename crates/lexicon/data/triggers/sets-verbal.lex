# Word lists used by the conditions of the verbal triggers: AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN.
@source compiled by the demarche authors
@licence CC0-1.0

set acceptables
  proposal
  plan
  offer
  suggestion
  invitation
  demand
  request
  condition
  term
  resolution
  compromise
  ceasefire
  cease-fire
  truce
  peace plan
  deal
  agreement
  package
  roadmap
  road map
  formula
  mediation
  inspector
  inspection
  observer
  monitor
  peacekeeper
  moratorium
  principle
  timetable
  withdrawal
  draft
  settlement
  call
  amendment
  role
  presence
  framework
  overture
  ultimatum

set access-acts
  allow
  let
  permit
  admit
  grant
  open

set access-nouns
  access
  inspection
  entry
  monitor
  observer
  corridor
  inspector
  passage
  humanitarian corridor
  peacekeeper

set accidents
  crash
  fire
  accident
  blaze
  collision
  robbery
  theft
  outbreak
  derailment
  burglary
  explosion at plant
  virus
  disease

set accusations
  accusation
  allegation
  claim
  charge
  report
  suggestion
  rumour
  rumor
  involvement
  responsibility
  link
  role
  wrongdoing
  complicity
  assertion
  criticism
  knowledge
  violation
  insinuation
  complaint
  guilt
  connection
  plan
  intention
  breach
  hand
  part
  support
  collusion
  plot

set advised
  citizen
  national
  traveller
  traveler
  tourist
  resident
  motorist
  driver
  consumer
  investor
  passenger
  customer
  public
  holidaymaker
  parent
  user
  people
  voter
  family
  shopper
  employee
  staff
  swimmer

set aggression-wrongs
  aggression
  attack
  invasion
  shelling
  bombing
  provocation
  sabotage
  terrorism
  incursion
  escalation
  airstrike
  air strike
  raid
  assassination
  violation
  ceasefire violation
  truce violation
  invade
  shell
  bomb
  fire
  arm
  violate
  breach
  assassinate

set agreements
  agreement
  accord
  deal
  pact
  treaty
  compromise
  understanding
  settlement
  protocol
  memorandum
  truce
  ceasefire
  cease-fire
  armistice
  consensus
  arrangement
  memorandum of understanding
  framework
  convention
  peace agreement
  peace deal
  peace accord
  ceasefire agreement
  trade agreement
  trade deal
  peace treaty
  non-aggression pact
  alliance
  modus vivendi
  breakthrough

set aid-acts
  help
  assist
  aid
  support
  provide
  send
  supply
  give
  donate
  contribute
  lend
  finance
  finances
  fund
  intervene
  protect
  deliver
  back
  deploy
  arm
  equip
  train

set aid-nouns
  aid
  assistance
  help
  relief
  loan
  grant
  money
  fund
  funding
  credit
  donation
  weapon
  arm
  ammunition
  tank
  missile
  troop
  troops
  peacekeeper
  protection
  intervention
  bailout
  support
  backing
  food
  medicine
  shelter
  asylum
  contribution
  debt relief
  peacekeeping force
  equipment
  helicopter
  jet
  air defence
  air defense

set arms-aid
  weapon
  arm
  ammunition
  tank
  missile
  helicopter
  jet
  air defence
  air defense
  artillery
  aircraft
  drone
  military aid
  military
  weaponry
  shell

set arrest-acts
  arrest
  detain
  jail
  imprison
  prosecute
  indict
  try
  lock up
  put on trial
  sue
  charge

set arrest-nouns
  arrest
  prosecution
  jail
  prison
  imprisonment
  detention
  trial
  criminal charge
  legal action

set audiences
  parliament
  congress
  senate
  crowd
  supporter
  nation
  assembly
  rally
  audience
  lawmaker
  deputy
  student
  gathering
  public
  camera
  conference
  voter
  listener
  court
  jury
  cadet
  graduate

set business-partners
  investor
  bank
  lender
  creditor
  buyer
  supplier
  shareholder
  bondholder
  bidder
  manufacturer
  airline
  retailer
  customer
  advertiser
  agent
  fan
  studio
  label
  producer
  club
  publisher
  sponsor
  employer
  landlord
  doctor
  lawyer
  carmaker
  automaker
  startup

set business-talks
  takeover
  merger
  acquisition
  contract
  wage
  pay
  salary
  transfer
  licensing
  sponsorship
  sale
  refinancing
  bankruptcy
  plea
  casting
  buyout
  contract extension

set calls
  call
  phone call
  telephone call
  phone conversation
  telephone conversation
  conversation
  video call
  videoconference
  video conference
  teleconference
  conference call

set ceasefires
  ceasefire
  cease-fire
  truce
  armistice
  pause
  cessation
  lull
  moratorium
  standstill

set company-words
  acquisition
  merger
  takeover
  shareholder
  stake
  bankruptcy
  chipmaker
  carmaker
  automaker
  drugmaker
  software
  retailer
  franchise
  patent
  subsidiary
  Nasdaq
  NYSE
  Inc.
  Inc
  Corp.
  Corp
  Ltd.
  Ltd
  plc
  PLC
  buyout
  IPO
  brokerage
  antitrust
  lawsuit
  airline
  pilots' union
  copyright
  music industry
  start-up
  startup
  handset
  chip
  wireless
  broadband
  Internet service
  video game
  dividend
  creditor
  bondholder
  bankruptcy court
  class action
  home run
  touchdown
  coach
  quarterback
  investor
  consumer
  customer
  stock exchange
  Stock Exchange
  supplier
  low-cost
  insurer
  pension fund
  hedge fund
  oil giant
  oil firm
  record label
  file-sharing
  hotspot
  gamer
  console
  pre-tax
  turnover
  share price
  Nymex
  browser
  laptop
  operating system
  web user
  download
  chief financial officer
  pay-out
  board of directors
  rights issue
  dialling
  subscriber

set complaints
  complaint
  protest
  formal protest
  protest note
  note
  objection
  grievance
  official complaint
  formal complaint
  diplomatic protest
  demarche
  démarche

set concessions
  concession
  compromise
  gesture
  goodwill gesture
  u-turn
  climbdown
  about-turn

set consequences
  consequence
  serious consequence
  response
  retaliation
  reprisal
  punishment
  repercussion
  revenge
  retribution
  price
  dire consequence
  action
  countermeasure
  counter-measure
  step
  blow
  escalation
  war
  strike
  sanction
  bloodshed
  attack
  force
  military action
  payback
  reckoning

set coop-acts
  cooperate
  co-operate
  collaborate
  coordinate
  work
  strengthen
  expand
  deepen
  boost
  develop
  improve
  normalise
  normalize
  restore
  establish
  join
  share
  help
  support
  assist
  compromise
  contribute
  participate
  mediate
  facilitate
  resume
  reopen
  sign
  ratify
  abide
  implement
  comply

set coop-asks
  cooperation
  co-operation
  extradition
  cooperate
  co-operate
  collaborate
  extradite
  endorse
  recognise
  recognize
  recognition

set coop-nouns
  cooperation
  co-operation
  partnership
  collaboration
  coordination
  tie
  relation
  support
  trade
  friendship
  solidarity
  alliance
  assistance

set corruption-wrongs
  corruption
  bribery
  bribe
  fraud
  embezzlement
  theft
  rigging
  vote-rigging
  graft
  nepotism
  looting
  smuggling
  trafficking
  drug trafficking
  money laundering
  extortion
  crime
  misconduct
  cheating
  mismanagement
  steal
  rig
  embezzle
  smuggle

set court-words
  jury
  defendant
  plaintiff
  judge
  appeal court
  magistrate
  bail
  felony
  misdemeanor
  manslaughter
  burglary
  shoplifting
  drunk driving
  murder
  courtroom

set curfews
  curfew
  lockdown

set dangers
  snow
  rain
  flood
  storm
  hurricane
  flooding
  thunderstorm
  fog
  gale
  avalanche
  tornado
  typhoon
  cyclone
  earthquake
  tsunami
  eruption
  heatwave
  heat
  famine
  shortage
  recession
  inflation
  slowdown
  risk
  danger
  scam
  outbreak
  epidemic
  pandemic
  virus
  disease
  drought
  bubble
  default
  side effect
  wildfire
  extinction
  climate
  starvation
  catastrophe
  disaster
  crisis
  hunger

set deal-words
  contract
  transfer
  merger
  takeover
  acquisition
  buyout
  sponsorship
  licensing
  plea

set decisions
  decision
  move
  plan
  proposal
  agreement
  announcement
  release
  statement
  resolution
  step
  initiative
  effort
  call
  deal
  ceasefire
  cease-fire
  truce
  progress
  result
  vote
  ruling
  policy
  candidacy
  bid
  peace
  peace plan
  peace process
  offer
  role
  commitment
  election
  victory
  accord
  pact
  treaty
  talk
  visit
  reform
  withdrawal
  verdict
  contribution
  leadership
  gesture
  breakthrough
  response
  pledge
  war
  campaign
  operation
  strike
  sanction
  action
  government
  presidency
  position
  stance
  stand
  cause
  right
  independence
  claim
  demand
  candidate
  coup
  invasion
  intervention
  uprising
  revolution
  enlargement
  membership
  accession
  referendum
  struggle
  report
  approach
  mediation
  law
  bill

set deeds
  send
  deliver
  supply
  withdraw
  release
  free
  donate
  give
  provide
  ship
  hand over
  pull out
  disarm
  lend
  deploy
  evacuate
  lift
  impose
  expel
  retaliate
  attack
  strike
  punish
  avenge
  fight
  destroy
  crush
  defeat
  continue
  resist
  block
  kill
  annex
  cut
  raise
  investigate
  respond
  prosecute
  build
  pay
  close
  shut
  ban
  hit
  eliminate
  eradicate
  topple
  overthrow

set demand-things
  release
  withdrawal
  end
  halt
  resignation
  apology
  explanation
  ceasefire
  cease-fire
  truce
  talk
  election
  reform
  independence
  autonomy
  right
  compensation
  extradition
  return
  investigation
  inquiry
  action
  recognition
  concession
  change
  answer
  clarification
  access
  justice
  guarantee
  lifting
  removal
  ouster
  departure
  vote
  share
  freedom
  payment
  reparation
  respect
  negotiation
  dialogue
  meeting
  disarmament
  dismissal
  surrender
  pullout
  pull-out
  cessation
  condition
  debate
  summit
  accountability
  aid
  assistance
  restraint
  calm
  peace
  unity
  sanction
  boycott
  embargo
  intervention
  help
  support
  patience
  moderation
  implementation
  referendum
  amnesty
  abolition
  crackdown

set denial-objects
  visa
  entry
  access
  bail
  permission
  asylum
  right
  opportunity
  appeal
  request
  permit
  goal
  penalty
  loan
  coverage
  service
  boarding
  parole
  motion
  credit

set displeasure
  concern
  alarm
  anger
  outrage
  dismay
  disappointment
  displeasure
  condemnation
  criticism
  disapproval
  frustration
  regret
  indignation
  objection
  misgiving
  unhappiness
  fury
  disgust
  opposition
  shock
  reservation

set disputes
  dispute
  conflict
  row
  crisis
  difference
  quarrel
  border dispute
  war
  feud
  standoff
  stand-off
  disagreement

set ease-acts
  lift
  ease
  relax
  unblock
  reopen
  loosen
  unfreeze
  scrap
  repeal
  revoke
  rescind

set ease-nouns
  lifting
  easing
  relaxation
  removal
  sanctions relief
  unfreezing

set emergencies
  state of emergency
  emergency
  martial law
  emergency rule
  emergency law

set envoys
  ambassador
  envoy
  diplomat
  charge d'affaires

set exchanges
  message
  letter
  reply
  answer
  proposal
  offer
  text
  response

set expel-acts
  expel
  deport
  evict
  throw out
  kick out
  oust
  banish

set expel-nouns
  expulsion
  deportation
  eviction

set falsehoods
  baseless
  groundless
  unfounded
  nonsense
  nonsensical
  fabrication
  fabricated
  false
  untrue
  lie
  fiction
  fairy tale
  absurd
  ridiculous
  laughable
  invention
  fake news
  fantasy
  rumour
  rumor
  speculation
  slander
  slanderous
  smear
  misinformation
  disinformation
  unsubstantiated
  preposterous
  ludicrous
  unrealistic
  non-starter
  unworkable
  meaningless
  pr stunt
  stunt
  joke
  mere words
  irrelevant
  insufficient
  inadequate

set force-acts
  attack
  strike
  bomb
  invade
  retaliate
  kill
  destroy
  shell
  shoot
  hit
  fire
  launch
  crush
  wipe out
  annihilate
  assassinate
  execute
  behead
  use
  avenge
  intervene
  shoot down
  blow up
  sink
  target
  fight
  obliterate
  bombard
  level
  burn
  massacre
  escalate
  open
  unleash
  eliminate
  go
  nuke
  flatten

set force-nouns
  force
  military force
  attack
  strike
  retaliation
  war
  military action
  violence
  invasion
  reprisal
  revenge
  airstrike
  air strike
  bombardment
  annihilation
  death
  bloodshed
  missile
  destruction
  intervention
  military intervention
  force of arms
  jihad
  fire and fury
  civil war
  assassination

set gatherings
  meeting
  session
  ceremony
  round
  trip
  tour
  appointment
  appearance
  event
  exercise
  drill
  signing
  opening ceremony
  opening

set group-subjects
  they
  we
  both
  two
  three
  four
  five
  six
  pair
  duo
  trio
  side
  party
  leader
  president
  minister
  foreign minister
  prime minister
  delegation
  negotiator
  official
  country
  government
  neighbour
  neighbor
  rival
  enemy
  foe
  ally
  diplomat
  general
  commander
  officer
  army
  envoy
  ambassador
  expert
  mediator
  representative
  panel
  team
  member
  donor
  power
  council
  board
  committee
  bloc
  alliance
  parliament
  lawmaker
  king
  emir

set inert-threatened
  stability
  security
  peace
  existence
  livelihood
  life
  economy
  health
  future
  unity
  relation
  tie
  survival
  interest
  safety
  growth
  supply
  progress
  credibility
  job
  species
  habitat
  truce
  ceasefire
  cease-fire
  deal
  agreement
  accord
  coalition
  balance
  coast
  town
  city
  village
  crop
  world
  region
  sovereignty
  way of life

set inquiries
  investigation
  inquiry
  enquiry
  probe
  inquest
  case
  proceedings
  criminal case
  criminal investigation

set inspections
  inspector
  inspection
  observer
  monitor
  monitoring
  peacekeeper
  verification
  peacekeeping force

set invitations
  invitation
  invite
  meeting
  talk
  negotiation
  dialogue
  summit

set lawsuits
  lawsuit
  suit
  case
  complaint
  charge
  indictment
  proceeding
  proceedings
  legal action

set leader-acts
  resign
  step down
  quit
  step aside
  relinquish
  abdicate
  stand down
  hand over power

set leader-nouns
  resignation
  ouster
  removal
  departure
  dismissal
  impeachment
  abdication
  sacking

set livelihoods
  drought
  flood
  storm
  fire
  wildfire
  disease
  famine
  recession
  inflation
  species
  climate
  eruption
  virus
  job
  livelihood
  habitat
  crisis
  shortage
  scandal
  row
  dispute
  conflict
  delay
  move
  plan
  decision
  change
  it
  this
  that
  violence
  fighting
  war
  instability
  erosion
  injury
  strike
  tension

set markets
  share price
  stock
  quarterly
  earnings
  dividend
  shareholder
  Nasdaq
  FTSE
  Wall Street
  profit
  bond yield
  revenue
  analyst
  index
  Dow

set mediations
  mediation
  mediator
  good office
  intermediary
  arbitration
  facilitation

set meet-acts
  meet
  negotiate
  talk
  discuss
  confer
  attend
  consult
  sit down
  visit
  host
  receive
  parley
  come

set meetings
  meeting
  summit
  conference
  gathering
  encounter
  session
  mini-summit
  get-together
  retreat
  peace conference

set met-things
  goal
  target
  need
  deadline
  requirement
  standard
  expectation
  criterion
  condition
  challenge
  obligation
  cost
  end
  fate
  death
  quota
  commitment
  match
  resistance
  opposition
  success
  bill
  payment
  promise
  test
  demand
  resident
  fan
  family
  victim
  survivor
  worker
  staff

set missions
  embassy
  consulate
  diplomatic mission
  mission
  interest section
  interests section
  liaison office

set money-aid
  loan
  grant
  money
  fund
  funding
  credit
  bailout
  investment
  debt relief
  financing
  dollar
  euro

set negotiators
  negotiator
  delegation
  delegate
  mediator
  envoy
  panel
  side
  party
  team
  they
  representative
  minister
  diplomat
  official

set no-comment
  comment
  name
  detail
  interview
  question
  information
  quote
  reaction
  reporter

set non-officials
  pilot
  crew
  troop
  troops
  soldier
  refugee
  migrant
  fighter
  rebel
  police
  officer
  tourist
  visitor
  athlete
  player
  team
  fan
  ship
  warship
  vessel
  aircraft
  plane
  jet
  protester
  demonstrator
  worker
  student
  peacekeeper
  convoy
  pilgrim
  immigrant
  reinforcement
  force
  paratrooper
  marine
  singer
  actor
  tank
  prisoner
  hostage
  victim
  evacuee
  family
  resident
  doctor
  militant
  squad
  mercenary
  guerrilla
  battalion
  brigade
  asylum seeker

set non-refusals
  comment
  answer
  say
  identify
  elaborate
  disclose
  name
  speculate
  discuss
  give
  reveal
  be
  believe
  confirm
  specify
  die
  pay
  work
  start
  talk about
  forget
  panic

set officials
  president
  premier
  minister
  envoy
  ambassador
  delegation
  leader
  secretary
  chancellor
  king
  queen
  pope
  diplomat
  official
  negotiator
  mediator
  chief
  commissioner
  prince
  emir
  sultan
  crown prince
  foreign minister
  prime minister
  delegate
  representative
  emissary
  head
  general secretary
  chairman
  counterpart
  pontiff
  party leader

set ordinary-yield
  left
  right
  reporter
  temptation
  crop
  fruit
  result
  traffic
  percent

set pairs
  two
  both
  three
  four
  side
  leader
  minister
  president
  delegation
  negotiator
  counterpart
  official
  party
  ambassador
  envoy
  premier
  diplomat
  foreign minister
  prime minister

set permissions
  nod
  permission
  approval
  consent
  leave
  mandate
  clarification
  assurance
  guarantee
  pledge
  commitment
  extension
  delay
  postponement
  amendment
  explanation
  time
  clearance
  authority
  authorisation
  authorization
  access
  dialogue
  settlement
  compromise
  concession
  deal
  agreement
  ceasefire
  truce

set phones
  phone
  telephone
  videoconference
  video conference
  video link
  videolink
  hotline
  teleconference
  video call
  conference call
  telephone call
  phone call

set political-offences
  treason
  espionage
  terrorism
  corruption
  war crime
  genocide
  sedition
  subversion
  coup
  bribery
  incitement
  crime against humanity
  conspiracy
  embezzlement
  spying
  insurrection
  extremism
  rebellion
  plot
  mutiny
  sabotage
  fraud
  torture
  abuse of power
  abuse
  contempt
  separatism
  massacre
  assassination
  embezzling

set political-wrongs
  war crime
  abuse
  corruption
  killing
  attack
  allegation
  violation
  massacre
  torture
  interference
  espionage
  genocide
  coup
  bribery
  embezzlement
  atrocity
  crime against humanity
  assassination
  poisoning
  meddling
  hacking
  death
  shelling
  bombing
  rights abuse
  misconduct
  claim
  disappearance
  fraud
  election
  crackdown
  conduct
  link
  role
  dumping
  subsidy
  leak
  use
  raid
  airstrike
  air strike
  shooting

set press
  reporter
  journalist
  newspaper
  news agency
  agency
  television
  radio
  paper
  magazine
  broadcaster
  channel
  station
  correspondent
  interviewer
  newsman
  press
  media
  daily
  weekly
  AFP
  Reuters
  BBC
  CNN
  AP
  NBC
  CBS
  ABC
  Fox
  Fox News
  TASS
  Interfax
  Bloomberg
  Guardian
  Times
  Post
  Al Jazeera
  Associated Press
  Sky News
  podcast
  viewer

set pressures
  pressure
  demand
  call
  protest
  request
  will
  threat
  public opinion
  opposition
  critic
  protester
  striker

set probe-nouns
  investigation
  inquiry
  enquiry
  probe
  explanation
  apology
  justice
  compensation
  prosecution
  accountability

set proposals
  proposal
  plan
  offer
  suggestion
  idea
  initiative
  draft
  bill
  demand
  request
  call
  appeal
  condition
  term
  resolution
  compromise
  bid
  application
  petition
  overture
  motion
  peace plan
  peace proposal
  peace offer
  package
  roadmap
  road map
  formula
  amendment
  blueprint
  proposition
  timetable
  settlement
  deal
  agreement
  ultimatum
  recommendation
  claim
  verdict
  treaty
  accord
  pact
  ceasefire
  cease-fire
  truce
  referendum
  budget
  candidacy
  nomination
  pressure

set reform-acts
  reform
  change
  amend
  resign
  step down
  quit
  abandon
  drop
  review
  revise
  reconsider
  comply
  ratify
  cut
  raise
  recognise
  recognize
  hold
  adopt
  abolish
  legalise
  legalize
  implement
  reverse
  apologise
  apologize
  renounce
  introduce
  enact
  postpone
  cancel
  respect
  improve

set reform-nouns
  reform
  election
  change
  democracy
  independence
  autonomy
  referendum
  constitution
  policy
  vote
  self-determination
  regime change
  law
  legislation
  devolution
  transition
  secession

set relation-acts
  suspend
  break off
  break
  cut
  cut off
  sever
  withdraw
  pull out
  quit
  leave
  cancel
  recall
  freeze
  downgrade
  abandon
  scrap
  halt
  stop
  withhold
  walk away
  resign
  end
  veto
  secede

set relation-nouns
  relation
  diplomatic relation
  tie
  diplomatic tie
  link
  diplomatic link
  relationship
  contact
  diplomacy

set release-acts
  release
  free
  liberate
  hand over
  return
  let go
  pardon
  repatriate

set release-nouns
  release
  freedom
  liberation
  freeing
  return
  repatriation
  clemency
  pardon
  amnesty
  handover

set relief-aid
  food
  medicine
  relief
  shelter
  humanitarian
  vaccine
  blanket
  tent
  grain
  refugee
  rescuer

set reproaches
  unacceptable
  illegal
  unlawful
  unconstitutional
  outrageous
  shameful
  disgraceful
  disgrace
  barbaric
  barbarous
  cowardly
  criminal
  bullying
  bully
  blackmail
  extortion
  hypocrisy
  hypocrite
  hypocritical
  aggression
  aggressor
  provocation
  provocative
  inexcusable
  unjustified
  unjustifiable
  unethical
  surrender
  capitulation
  betrayal
  treason
  traitor
  farce
  sham
  charade
  coup
  genocide
  terrorism
  terrorist
  theft
  piracy
  massacre
  murder
  crime
  atrocity
  brutal
  brutality
  reckless
  irresponsible
  cynical
  propaganda
  illegitimate
  fraudulent
  undemocratic
  racist
  racism
  inhumane
  inhuman
  disproportionate
  deplorable
  despicable
  heinous
  monstrous
  unfriendly
  hostile
  insult
  slap
  interference
  violation
  breach
  liar
  dictator
  tyrant
  murderer
  butcher
  killer
  fascist
  thug
  puppet
  occupier
  coward
  disaster
  catastrophe
  mistake
  abomination
  act of war
  declaration of war
  war crime
  crime against humanity
  ethnic cleansing
  land grab
  power grab
  stab
  scandalous
  unfair
  appalling
  abhorrent
  lopsided
  one-sided
  biased
  pretext
  betrayer
  thief
  spy
  illegal immigrant
  persecution
  apartheid
  tyranny
  dictatorship
  invasion

set restrict-acts
  sanction
  block
  boycott
  blockade
  impose
  ban
  close
  embargo
  shut
  seal
  shut down
  slap
  paralyse
  paralyze
  picket
  stage
  call
  strike off
  walk out
  down tools
  disrupt

set restrict-nouns
  sanction
  embargo
  blockade
  boycott
  tariff
  curfew
  ban
  closure
  trade war
  general strike
  import duty
  penalty
  martial law
  state of emergency
  fine

set restrictions
  restriction
  curb
  ban
  limit
  control
  censorship
  measure
  crackdown
  rule
  travel ban
  press censorship

set retaliation-acts
  retaliate
  respond
  avenge
  punish
  strike back
  hit back
  react
  take revenge
  revenge
  crush
  destroy
  fight
  attack
  strike
  annihilate
  wipe out
  kill
  hunt down
  teach
  make pay
  hit
  bomb
  invade

set rights-nouns
  right
  human right
  equality
  freedom of speech
  civil liberty
  suffrage

set rights-wrongs
  abuse
  torture
  repression
  persecution
  discrimination
  oppression
  racism
  apartheid
  ill-treatment
  mistreatment
  human right
  rights abuse
  censorship
  intimidation
  crackdown
  persecute

set sanction-nouns
  sanction
  embargo
  boycott
  blockade
  tariff
  measure
  arms embargo
  ban
  penalty

set show-business
  film
  album
  movie
  song
  novel
  Oscar
  Grammy
  concert
  singer
  actress
  television series
  box office
  sitcom
  Hollywood
  celebrity
  gig
  rapper
  soundtrack
  sequel
  reality show
  soap opera
  playwright
  comedian
  songwriter
  pop star
  rock band
  film-maker
  filmmaker
  film festival
  MTV
  audition
  ballet
  orchestra
  choreographer
  screenwriter
  gangster film
  sitcom star
  dancehall
  chart show

set sights
  museum
  hospital
  school
  factory
  grave
  cemetery
  tomb
  memorial
  family
  mother
  relative
  friend
  beach
  church
  mosque
  temple
  shrine
  plant
  doctor
  site
  website
  page
  market
  farm
  shop
  store
  exhibition
  zoo
  stadium
  prisoner
  patient
  wounded
  constituency
  campus
  university
  fair
  mausoleum
  home
  bank
  laboratory
  scene

set signables
  agreement
  accord
  deal
  pact
  treaty
  compromise
  settlement
  protocol
  memorandum
  truce
  ceasefire
  cease-fire
  armistice
  memorandum of understanding
  convention
  communique
  communiqué
  declaration
  peace agreement
  peace deal
  peace accord
  peace treaty
  trade agreement
  charter
  document
  statement
  constitution
  framework
  letter of intent
  roadmap
  road map
  understanding
  arrangement

set sport
  football
  soccer
  rugby
  cricket
  tennis
  basketball
  baseball
  hockey
  semifinal
  semi-final
  quarterfinal
  quarter-final
  midfielder
  goalkeeper
  playoff
  innings
  wicket
  tournament
  grand prix
  golfer
  boxer
  Premier League
  Champions League
  Test match
  batsman
  touchdown
  World Cup
  knockout stage
  season
  quarterback
  pitcher
  batter
  FIFA
  UEFA
  stoppage time
  away game
  home game
  friendly
  fly-half
  scrum-half
  Six Nations
  Premiership
  Twickenham
  Grand Slam
  Wimbledon
  half-time
  teammate
  team-mate
  relegation
  hat-trick
  goalscorer
  winger
  Lions tour
  ATP
  WTA
  Formula One
  Super Bowl
  Ryder Cup
  Davis Cup
  NBA
  NFL
  MLB
  NHL
  touchline
  Champions Cup
  Heineken Cup
  FA Cup
  Serie A
  La Liga
  Bundesliga
  doping
  sprinter
  free-kick
  transfer fee
  transfer window
  dressing room
  first team
  head coach
  RFU
  IAAF
  Red Sox
  Yankees
  Test series
  bowler
  wicketkeeper
  midfield
  wooden spoon
  club manager
  team manager
  club's supporter
  new signing
  club chairman

set spying-wrongs
  espionage
  treason
  spying
  subversion
  spy
  betrayal
  sedition
  treachery
  meddling
  interference

set stands
  stance
  position
  tone
  stand
  line
  opposition
  objection
  veto
  demand
  claim
  condition
  insistence
  threat
  policy
  resistance
  plan
  proposal
  decision
  bill
  law
  tax
  reform
  rise
  increase

set start-acts
  hold
  resume
  start
  begin
  open
  return
  enter
  join
  convene
  continue
  restart
  launch
  revive
  reopen

set strikes
  strike
  hunger strike
  general strike
  boycott
  protest
  demonstration
  blockade
  sit-in
  walkout
  rally
  campaign

set summits
  summit
  mini-summit
  conference
  peace conference
  assembly
  forum
  congress

set support-nouns
  support
  backing
  solidarity
  endorsement
  sympathy
  approval
  appreciation
  gratitude
  condolence
  condolences
  blessing
  admiration
  confidence
  satisfaction
  respect
  allegiance
  loyalty
  recognition
  friendship

set supportables
  plan
  proposal
  resolution
  bid
  call
  effort
  initiative
  decision
  move
  government
  independence
  candidacy
  candidate
  claim
  rebel
  peace plan
  peace process
  right
  sovereignty
  territorial integrity
  integrity
  demand
  deal
  agreement
  sanction
  membership
  war
  campaign
  action
  reform
  intervention
  stance
  position
  creation
  ceasefire
  cease-fire
  rule
  president
  leader
  opposition
  uprising
  referendum
  accession
  process
  cause
  struggle
  policy
  offensive
  strike
  ban
  mission
  regime
  coup
  unity
  solution
  two-state solution
  bill

set talks
  talk
  negotiation
  discussion
  consultation
  dialogue
  conversation
  parley
  round
  peace talk
  peace process
  peace negotiation
  bargaining
  deliberation
  contact

set territory-acts
  annex
  occupy
  seize
  capture
  take over
  recapture
  storm
  retake
  overrun
  take

set territory-nouns
  annexation
  occupation
  takeover
  seizure

set threat-acts
  sanction
  close
  suspend
  expel
  withdraw
  cut
  retaliate
  respond
  attack
  strike
  sue
  block
  impose
  act
  punish
  boycott
  halt
  stop
  resume
  leave
  quit
  veto
  arrest
  seize
  bomb
  invade
  fight
  destroy
  pay
  answer
  intervene
  force
  consequence
  burn
  walk out
  pull out
  shut
  escalate

set travellers
  tourist
  visitor
  pilgrim
  traveller
  traveler
  holidaymaker
  fan
  scientist
  patient
  pupil
  student
  artist
  spectator
  customer
  team
  player
  athlete
  family

set tributes
  tribute
  praise
  homage
  accolade

set truce-acts
  cease
  stop
  halt
  end
  withdraw
  pull out
  pull back
  retreat
  disarm
  lay down
  surrender
  stand down
  de-escalate
  deescalate
  refrain
  evacuate
  demobilise
  demobilize
  disband
  disengage
  leave
  vacate
  dismantle
  desist
  hold fire
  restrain

set truce-nouns
  ceasefire
  cease-fire
  truce
  armistice
  pause
  cessation
  restraint
  calm
  de-escalation
  disengagement
  end
  halt
  stop
  withdrawal
  pullout
  pull-out
  pullback
  retreat
  disarmament
  surrender
  evacuation
  demilitarisation
  demilitarization
  moratorium
  standstill

set visits
  visit
  trip
  tour
  stopover
  mission
  pilgrimage

set war-crimes
  war crime
  genocide
  ethnic cleansing
  crime against humanity
  atrocity
  massacre
  mass murder

set weather
  snow
  rain
  storm
  hurricane
  flooding
  thunderstorm
  fog
  gale
  tornado
  heatwave
  forecaster
  typhoon
  cyclone
  blizzard
  weather

set withdrawals
  withdrawal
  pullout
  pull-out
  pullback
  retreat
  evacuation
  disengagement
  drawdown
  disarmament

set wrong-acts
  kill
  murder
  attack
  bomb
  shell
  shoot
  strike
  invade
  torture
  poison
  interfere
  meddle
  hack
  spy
  plot
  rig
  violate
  breach
  arm
  fund
  finance
  harbour
  harbor
  shelter
  sabotage
  assassinate
  massacre
  execute
  abduct
  kidnap
  smuggle
  steal
  cheat
  lie
  use
  target
  behind
  responsible
  orchestrate
  knock out
  support
  train
  supply
  carry out
  stage
  destabilise
  destabilize
  undermine
  provoke
  conspire
  bribe
  obstruct
  loot
  rape
  burn
  expel
