# Words of the ledger: how undertakings, offers, demands, conditions, threats and schedules are said, and what they are about.
@source compiled by the demarche authors
@licence CC0-1.0

# Acts whose author undertakes what they govern.
set ledger-promises
  promise | pledge | vow | undertake | commit | commitment | undertaking | guarantee | swear | assure | assurance
  reassure | recommit | word

# Acts that put something to others who may take it or leave it.
set ledger-offers
  offer | propose | proposal | suggest | suggestion | float | moot | invite | invitation | volunteer | table
  put forward | bring forward | come up with | initiative | overture | proposition | blueprint

# Acts by which several parties undertake something together.
set ledger-agreements
  agree | agreement | deal | accord | pact | settle | settlement | consent | arrange | arrangement | compromise
  understanding | memorandum | treaty | truce | ceasefire | cease-fire | conclude | strike | reach | protocol
  consensus | swap | exchange | bargain | peace plan | peace deal | peace accord | armistice

# Verbs of telling what one has in mind.
set ledger-announces
  announce | unveil | outline | present | reveal | set out | confirm | approve | draw up

# What is sworn to somebody once and for all: no act that could be checked.
set ledger-loyalties
  loyalty | allegiance | fealty | obedience

# Agreements whose word tells what was agreed.
set ledger-terms
  truce | ceasefire | cease-fire | armistice | swap | exchange | peace | memorandum | cessation

# Verbs of agreeing to do something.
set ledger-agreeing
  agree | consent

# Verbs of pressing others to act.
set ledger-demands
  demand | urge | insist | press | call | appeal | implore | beg | exhort | order | instruct | entreat | plead

# Verbs of threatening.
set ledger-threats
  threaten

# Verbs of not doing what is asked.
set ledger-refusing
  refuse | decline

# Acts by which a demand, a proposal or a meeting is declined.
set ledger-refusals
  refuse | refusal | reject | rejection | decline | turn down | rule out | dismiss | spurn | rebuff | oppose | veto
  brush aside | brush off | wave away | wave aside | snub | balk | baulk | resist | exclude | scorn | shrug off
  say no | throw out | knock back | turn away | opposition

# Who declines to do this declines nothing that was asked of a party.
set ledger-silence
  comment | say | give | answer | discuss | disclose | elaborate | identify | name | speculate | respond | reveal
  specify | confirm

# Nouns of what is put to others, with whose clause they make an item.
set ledger-noun-demands
  demand | request | call | appeal | ultimatum

set ledger-noun-offers
  offer | proposal | invitation

set ledger-noun-promises
  promise | pledge | commitment | undertaking | plan

set ledger-noun-threats
  threat

# What is no demand and no proposal: who denies or dismisses it refuses nothing.
set ledger-reproaches
  claim | charge | accusation | allegation | finding | account | report | suggestion | insinuation | criticism
  rumour | rumor | speculation | assertion | notion | evidence | story | version | fact | suspicion | leak | letter

# Words that govern an act which their subject means to do.
set ledger-intentions
  plan | intend | prepare | aim | mean | decide | resolve | determined | poise | bound

# The same, less firmly.
set ledger-hopes
  ready | willing | prepared | consider | open

# Words that set an act down for a day.
set ledger-schedules
  due | schedule | set | expect | pencil | slate | fix | arrange | bill | timetable | plan

# Verbs that say of a meeting that it takes place.
set ledger-takes-place
  take | begin | start | resume | continue | follow | open | reopen | go | proceed | reconvene | convene | happen
  occur | be | hold | host | come

# Nouns of meetings.
set ledger-meetings
  meeting | summit | talk | negotiation | conference | session | round | visit | trip | call | dialogue | consultation
  gathering | encounter | discussion | conversation | forum | reception | tour | assembly | hearing | briefing

# Verbs of meeting somebody.
set ledger-visits
  meet | visit | host | receive | see | brief | telephone | phone | call | welcome | speak

# Verbs of going somewhere; with a day they announce a visit.
set ledger-travels
  fly | travel | sit down | reconvene | convene | gather

# Verbs of coming together: who proposes it proposes a meeting.
set ledger-gathers
  gather | convene | reconvene | meet

# Things that are done to harm a state.
set ledger-penalties
  sanction | embargo | boycott | blockade | tariff | ban | penalty | levy | counter-measure | countermeasure | reprisal
  retaliation | force | fire | consequence

# Verbs that inflict such things.
set ledger-inflicts
  put | place | slap | table | bring | introduce | impose | adopt | prepare | use | meet | reply | respond | answer | apply
  levy | push

# Verbs of what happens to somebody rather than of what somebody does: nobody pledges to need.
set ledger-states
  need | have | know | become | remain | stay | cost | appear | seem | benefit | lose | miss | struggle | face | suffer
  feel | like | want | reap | see | fall | rise | grow | find | think | believe | fail | enjoy | depend | mean | be
  win | retain | represent | love | hate | prefer | obey | venture | regret | matter | deserve | prevail

# What "is to" do something without anybody being held to it.
set ledger-aims
  goal | aim | purpose | task | role | job | idea | objective | mission | way | priority | challenge | point | key
  duty | function | intention | hope | dream | choice | option

# Acts that do harm to somebody.
set ledger-harms
  attack | strike | bomb | invade | retaliate | kill | destroy | shell | shoot | hit | crush | respond | answer | punish
  sanction | close | expel | sue | blockade | boycott | veto | arrest | seize | burn | sack | fire | obliterate | avenge
  resign | block | cut | suspend | ban | embargo | impose | fight | target | eliminate | die | suffer | regret
  crack | root | raid | shut | sink | escalate | intervene | march | overrun | wipe | hunt | tariff | levy | consequence | repel | bar

# What is put out of force or out of the world: refusing it is no refusal but a pledge.
set ledger-forces
  attack | counter-attack | counterattack | war | strike | force | invasion | retaliation | escalation | annexation
  intervention | reprisal | violence

# Measures that a party puts into force by saying so.
set ledger-measures
  truce | ceasefire | cease-fire | halt | pause | curfew | ban | moratorium | embargo | emergency | law | annexation
  closure | blockade | suspension | amnesty | mobilisation | mobilization | sanction | tariff | duty | withdrawal
  boycott | independence

# Verbs that put a measure into force.
set ledger-declares
  declare | announce | impose | proclaim | decree | introduce | extend | ban | close | suspend | clamp | revoke | bar
  outlaw | annex | order | seal | prohibit

# Verbs of forbidding, which are measures by themselves.
set ledger-bans
  ban | close | bar | outlaw | prohibit | revoke | suspend | annex

# Verbs that say that a time limit ends.
set ledger-expires
  expire | run out | lapse | elapse

# What was to be is called off.
set ledger-cancelled
  call off | cancel | scrap | abandon | shelve | withdraw | drop | axe | scupper

# What was to be is moved to another day.
set ledger-postponed
  put off | postpone | delay | reschedule | defer | slip | put back | push back | adjourn

# Agreements by their names.
set ledger-pacts
  agreement | deal | accord | pact | truce | ceasefire | cease-fire | armistice | cessation | treaty

# What has begun and goes on.
set ledger-in-force
  take effect | come into force | come into effect | go into effect | go into force | enter into force | hold | begin | start

# Verbs of doing what was agreed.
set ledger-carries-out
  implement | fulfil | fulfill | honour | honor | observe | respect | carry out | meet

# The act was not done.
set ledger-broken
  break | breach | violate | collapse | fail | renege | miss | backtrack | flout

# Connectives of conditions, by how the one depends on the other. "Only" in front of them, or a refusal above them, makes
# each `only_if`.
set condition-if
  if | provided | provided that | providing | on condition that | on the condition that | as long as | so long as
  assuming | in the event of | in case of

set condition-unless
  unless

set condition-until
  until | till

set condition-after
  once | as soon as | when | after | before

set condition-in-exchange
  in exchange for | in return for

# What an item is about: words of the acts and things of each issue; the one nearest to the act counts.
set issue-ceasefire
  ceasefire | cease-fire | truce | armistice | cessation | hostility | fighting | lull | silence the gun | hold fire
  bloodshed | stop fire | cease fire | hold its fire | halt to | pause in | peace deal | gun | conflict | war | pause

set issue-prisoners
  prisoner | hostage | captive | detainee | free | swap | pow | jail | jailed | release | body | dissident | abductee | prison
  inmate | convict | imprison | missing man | missing soldier | missing person | fallen soldier | capture soldier
  the dead | detain

set issue-territory
  territory | territorial | border line | annexation | demarcation | sovereignty | occupied land | withdraw from the region
  occupied territory | strip of land | enclave | province | settler | pullout plan | annex | occupy | islet | reef
  maritime claim | territorial water

set issue-security
  security | guarantee | protection | protect | stability | terrorism | terrorist | attack | defence | defense | alliance
  curfew | restraint | incursion | safety | military pressure | militant | exercise | drill | police | retaliate | retaliation
  violence | extremism | extremist | insurgency | insurgent | cyber | jihadist | crime | gang | aggressor | counter-terrorism
  burn | bomb | rally | gathering | aggression | invasion | counter-attack | coalition

set issue-sanctions
  sanction | blacklist | asset | embargo | freeze | unfreeze | price cap | ceiling | swift | penalty

set issue-aid
  aid | humanitarian | relief | refugee | donor | loan | grant | fund | funding | finance | dollar | euro | food | medical
  assistance | corridor | medicine | displaced | wage | evacuation | convoy | reconstruction | rebuild | maize | doctor
  resettlement | excavator | ambulance | medic | gate | humanitarian access | surgical team | clothing
  specialist | support for

set issue-weapons
  weapon | arm | missile | ammunition | shell | tank | artillery | disarm | disarmament | jet | warplane | patriot | launcher
  artillery round | drone | battery | howitzer | armoured vehicle | armored vehicle | rocket | munition | air defence
  arsenal

set issue-troops
  troop | soldier | army | withdraw | withdrawal | pull back | pull out | pullback | reinforcement | reservist | battalion
  deploy | contingent | warship | base | peacekeeper | brigade | garrison | military adviser | manoeuvre | maneuver
  front line | forces | march on

set issue-energy
  energy | oil | gas | fuel | pipeline | electricity | power plant | power grid | crude

set issue-trade
  trade | tariff | import | export | grain | duty | customs | market | fishing | trawler | shipment | seafood | lorry | shipping
  fertilizer | goods | fertiliser | levy | price | boat | vessel

set issue-recognition
  recognise | recognize | recognition | diplomatic relation | diplomatic tie | independence | peace treaty
  political and diplomatic relation

set issue-elections
  election | vote | poll | referendum | ballot | recount | candidate | polling | electoral | power to civilian

set issue-monitoring
  observer | monitor | monitoring | inspector | inspection | verification | verify | fact-finding | surveillance flight
  joint body

set issue-nuclear
  nuclear | uranium | enrich | enrichment | reactor | centrifuge | plutonium | warhead | stockpile

set issue-talks
  talk | negotiation | negotiate | summit | meeting | meet | dialogue | mediate | mediation | conference | round | visit
  delegation | consultation | speak | phone call | discuss | negotiator | session | peace process | sit down | travel | fly
  trip | bargain | receive | attend

set issue-justice
  court | trial | justice | investigate | investigation | inquiry | human right | prosecute | tribunal | warrant | extradite
  extradition | suspect | probe | judge | fugitive | amnesty | lawsuit | sue | culprit | perpetrator | killer | post-mortem

# What states and parties also deal with, and none of the issues above: it keeps a vaguer word further off from counting.
set issue-other
  pension | tax | taxation | arrears | pay scale | salary | climate | emission | greenhouse | carbon | education | childcare | health care
  immigration | immigrant | migrant | migration | asylum | constitution | caretaker | unity government | cabinet | parliament
  diplomat | ambassador | consulate | visa | passport | border crossing | expulsion | permit | nominee | nomination | bill
  debt | marriage | abortion | railway | bus | airline | budget | walk out
