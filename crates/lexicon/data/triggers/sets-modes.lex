# Words that tell in which way something was done, where its entry does not say.
@source compiled by the demarche authors
@licence CC0-1.0

# What a request or refusal is about: concessions.
set mode-yield
  release | free | hand over | withdraw | withdrawal | pull out | pull back | leave | ceasefire | cease-fire | truce | lift
  ease | end | stop | halt | cease | disarm | lay down | surrender | resign | step down | quit | let | allow | open | reopen
  return | drop | suspend | pause | refrain | spare | restraint | calm | concession | cessation | hand | extradite | cede
  retreat | evacuate | relinquish | dismantle | freeze | give up | stand down | unlock | unblock | reverse | quash | wait
  desist | de-escalate | de-escalation | bring back | send back | send home | back down | go home | move back | accept
  comply | abide | yield | ceding | access | guarantee | extension | hold fire | hold back | demilitarise | demilitarize
  dismantling | disarmament | pullout | pull-out | evacuation | lifting | easing | amnesty | apology | apologise | apologize
  recognise | recognize | recognition | respect | renounce | abandon | give back | hand back | swap | exchange | turn over
  unfreeze | relax | shift | not

# What a request or refusal is about: meetings.
set mode-meet
  meet | talk | negotiate | negotiation | meeting | summit | session | dialogue | conference | discuss | mediate
  mediation | mediator | visit | round | discussion | attend | sit down | negotiating table | consultation | audience

# What a request or refusal is about: new policies, votes, laws.
set mode-change
  reform | election | referendum | constitution | law | legislation | bill | vote | annul | abolish | adopt | amend | ban
  change | policy | democracy | autonomy | independence | inquiry | investigation | investigate | probe | prosecute
  resignation | reconsider | review | revise | throw out | repeal | enact | ratify | overhaul | transition | equality
  human right | self-determination | cut emission | minimum wage | raise wage | tax

# What a request or refusal is about: help.
set mode-assist
  help | aid | support | assistance | send | supply | fund | funding | money | weapon | arms | troops | reinforcement | food
  medicine | donate | donation | provide | protection | protect | pay | loan | back | relief | asylum | shelter | missile
  ammunition | flight | dollar | euro | million | join | contribute | deliver | tonne | excavator | battery | Patriot
  dispatch | deploy | mission | observer | peacekeeper | intervene | intervention | lend | equip | train | jet | tank | drone
  vaccine | expert | cooperate | cooperation | police | finance | cover | grant | bailout | rescue | backing | contribution
  force | block | concrete | equipment | helicopter | artillery | shell | air defence | air defense | joint body | watch

# What is threatened.
set mode-violence
  attack | strike | bomb | shoot | shoot down | destroy | obliterate | annihilate | crush | kill | war | force | target
  legitimate target | invade | invasion | fire | missile | bloodshed | execute | behead | burn | avenge | revenge | blood
  military action | military force | nuke | wipe out | flatten | hit | fight | blow up | shell | massacre | assassinate

set mode-relations
  sanction | embargo | tariff | boycott | aid | relation | tie | ambassador | embassy | treaty | pact | walk out | stay away
  pull out | withdraw | quit | leave | recall | trade | duty | coalition | membership | veto | cut off | halt payment | talk
  bring down | counter-tariff | levy | in kind | parting of the ways

set mode-restrict
  close | ban | block | blockade | border | bar | shut | seal | permit | visa | curfew | restrict | restriction | fine
  licence | license | closure | dissolve | outlaw | confiscate | seize | nationalise | nationalize | state of emergency

set mode-arrest
  arrest | jail | prosecute | detain | imprison | court | trial | charge | prison

set mode-expel
  expel | deport | expulsion | deportation | inspector | throw out | kick out

set mode-territory
  annex | occupy | annexation | occupation | march on | capture | territory

# Who mediates, if there are more than the sides themselves.
set mode-third-party
  UN-brokered | US-brokered | UN-led | UN-mediated | mediate | mediation | mediator | broker | go-between | auspices
  good offices | facilitator | facilitate | intermediary | indirect talk | proximity talk | shuttle diplomacy | arbitrator
  in the chair

# Forces that keep order at home.
set mode-police
  police | policeman | policemen | police officer | gendarme | riot police | constable | police force

# Trade, aid and dealings that are stopped; other sanctions have no mode.
set mode-discontinue
  tariff | levy | quota | import | export | trade | import ban | export ban | import duty | suspend | suspension
  halt | supply | flight | sale | delivery | shipment | membership | deal | cooperation | visa | purchase

# Arms that are moved or readied; planes and ships count as forces.
set mode-weapons
  artillery | howitzer | battery | missile | launcher | rocket | armoured car | armored car | armoured vehicle
  armored vehicle | air defence | air defense | radar | mortar | mine | warhead | nuclear weapon

# What is refused without its content being named.
set mode-refused
  demand | ultimatum | condition | offer | request | plan | proposal | clause | term | appeal | deadline | call | invitation

# Verbs that deny an accusation.
set denial-verbs
  deny | refute | rebut | contradict | dispute | disclaim | disavow | debunk

# Who meets as one of many, in the plural.
set mode-multilateral-people
  minister | leader | donor | ambassador | envoy | finance minister | foreign minister | creditor | delegate | head | chief
  representative | member

# Bodies of many states or parties.
set mode-multilateral-bodies
  board | council | assembly | union | bloc | league | community | quartet | alliance | committee
