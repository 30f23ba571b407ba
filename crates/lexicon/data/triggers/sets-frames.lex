# Word lists that the frames of sentences refer to, whatever the event.
@source compiled by the demarche authors
@licence CC0-1.0

# Verbs that add little to the noun that is their object: their subject does what the noun says.
set light-verbs
  launch | carry | conduct | mount | stage | hold | make | issue | give | take | reach | perform | commit
  execute | wage | unleash | open | begin | start | commence | resume | continue | end | lead | have | host
  do | order | deliver | send | fire | impose | declare | announce | undertake | pursue | conclude | complete
  finish | engage | enter | join | go | offer | sign | seal | strike | step | intensify | extend | renew
  repeat | put | table | lodge | file | level | convene | chair | organise | organize | arrange | pay
  provide | grant | enforce | establish | seek | plan | prepare | schedule | attempt | direct | keep

# Verbs whose subject is the one that the noun is done to.
set passive-light-verbs
  face | suffer | receive | undergo | draw | sustain | get | endure | meet | provoke | come | incur | attract

# Verbs that say that the event of their subject took place.
set occurrence-verbs
  happen | occur | take | begin | start | resume | continue | follow | come | break | erupt | be | open
  last | end | go | proceed | conclude | finish | leave | kill | wound | injure | claim | hit | destroy

# Verbs of saying: their subject vouches for the clause they govern.
set speech-verbs
  say | tell | report | announce | state | add | note | explain | claim | declare | confirm | write | disclose
  reveal | insist | stress | emphasise | emphasize | maintain | acknowledge | admit | argue | estimate
  observe | recall | reply | respond | repeat | reiterate | recount | relate | testify | tweet | post
  suggest | indicate | concede | believe | think | remark | comment | continue | quote | conclude | boast
  allege | assert | contend | point | warn | caution | joke | ask | answer | describe | call | put | predict
  pledge | promise | vow | threaten | demand | urge | agree | deny | accuse | complain | hint | signal | tell
  speak | shout | chant | read | declare | cite | counter | retort | vow | snap | quip | lament

# Nouns that stand for speech as a source: "in a statement".
set speech-nouns
  statement | communique | communiqué | report | interview | speech | address | post | tweet | message | letter
  briefing | press conference | news conference | broadcast | remark | comment | text | note | bulletin | claim
  call | appeal | demand | verdict | reply | answer | response | word | warning | charge | allegation | complaint
  criticism | description | account | release | press release | memo | email | e-mail | cable | dispatch
  announcement | declaration | promise | vow | pledge | threat | reference | insistence | argument | testimony
  assertion | admission | tirade | outburst | rant | slogan | motto | op-ed | editorial | essay | article | column
  study | research | document | memoir | diary | tape | recording | video | audio message | message board

# Verbs of saying whose object is more often thought or done than said in so many words.
set mental-verbs
  agree | believe | think

# Sources whom nobody names: they belong to no country that is not stated.
set anonymous-sources
  diplomat | source | expert | analyst | observer | monitor | group | insider | eyewitness

# Nouns behind "by", "on" or "in" that credit somebody: "by the ministry's count".
set account-nouns
  account | count | reckoning | estimate | telling | tally | word | view | version | calculation | figure

# Verbs that can govern a few quoted words as their subject's own, though they are no verbs of saying.
set quoting-verbs
  term | dub | label | brand | style | characterise | characterize | portray | depict | dismiss | reject
  deride | mock | ridicule | scorn | brush | wave | denounce | condemn | decry | slam | blast | criticise
  criticize | rebuke | chide | attack | assail | lambast | lambaste | blame | charge | praise | hail | laud
  applaud | welcome | salute | commend | thank | congratulate | endorse | express | voice | speak | refer
  talk | mention | note | propose | advocate | fear | regard | consider | deem | refuse | refute | rule
  defend | justify | excuse | appeal | implore | plead | beg | encourage | caution | remind | reassure
  assure | apologise | apologize | regret | mourn | grieve | swear | rail | rage | fume | thunder | bark
  yell | scream | cry | whisper | mutter | murmur | sigh | recite | text | message | type | blog | scrawl
  entitle | title | headline | paraphrase | interject | interrupt | sum | summarise | summarize | outline
  detail | elaborate | clarify | stipulate | specify | mandate | instruct | challenge | dispute | question
  doubt | wonder | muse | reason | reflect | reveal | recommend | advise | counsel | propound | tout | trumpet
  brag | marvel | exclaim | enthuse | gush | grumble | moan | groan | bemoan | protest | object | taunt
  tease | jeer | boo | sneer | scoff | shrug | confess | confide | profess | proclaim | pronounce | preach
  invoke | echo | warn

# Nouns that refer to both parties to a dealing.
set pair-nouns
  side | party | camp | foe | enemy | rival | neighbour | neighbor | adversary | counterpart | belligerent

# Nouns that refer to both parties only after "two" or "both".
set pair-nouns-counted
  leader | government | country | nation | delegation | state | man | minister | president | power | army
  force | official | capital | group | movement | faction | negotiator | team | ally | diplomat | woman

# Nouns that refer back to a body or group.
set body-anaphors
  group | movement | organisation | organization | bloc | alliance | body | agency | faction | party | company
  union | firm | militia | network | league | court | council | commission | coalition | front | mission

# Nouns that refer back to a country.
set country-anaphors
  country | nation | state | kingdom | republic | homeland | sheikhdom | emirate

# Nouns whose possessor or modifier acts through them: "a Kremlin statement", "an army communique".
set voices
  statement | communique | communiqué | report | spokesman | spokeswoman | spokesperson | source | side
  delegation | officialdom | office | administration | team | representative | mission | press office
  aide | adviser | advisor | website | media | television | news agency | agency | leadership | command
  headquarters | embassy | forces | force | troops | convoy | position | envoy | negotiator

# Forms of address and titles in front of a surname, in lower case.
set titles
  mr | mr. | mrs | mrs. | ms | ms. | dr | dr. | sir | lord | lady | dame | gen. | gen | lt. | col. | maj. | adm.
  sen. | rep. | gov. | prof. | sheikh | ayatollah | pope | king | queen | prince | princess | president
  minister | chancellor | secretary | general | senator | premier | comrade | brother | emir | sultan | imam

# Verbs of movement: what they are done for is planned, not a mere purpose.
set motion-verbs
  fly | travel | arrive | go | come | head | visit | leave | return | gather | convene | meet | send | dispatch
  deploy | drive | sail | journey | converge | assemble

# In front of an office: who held it and holds it no more.
set former-words
  former | ex | retired | onetime | one-time | erstwhile | ousted | deposed

# Adverbs that put what they modify into the past.
set historical-adverbs
  previously | formerly | once | historically

# Words that count deaths and injuries.
set casualty-killed
  kill | die | dead | death | murder | slaughter | massacre | execute | assassinate | perish | behead | lynch
  slay | execution | killing | assassination

set casualty-injured
  wound | injure | hurt | maim | wounded | injured

# Words that count those driven from their homes.
set casualty-displaced
  displace | flee | uproot | displaced

# Verbs whose object is taken in a fight, not arrested by the law.
set capture-words
  capture | abduct | kidnap | seize

# Verbs whose object is laid waste.
set destroy-words
  destroy | burn | set | torch | raze | demolish | wreck

# Those who are held, and their bodies.
set captives
  captive | prisoner | hostage | detainee | body | internee | abductee | inmate

# Units of length, time and weight: what is measured in them is not counted.
set measures
  kilometre | kilometer | km | metre | meter | mile | yard | day | hour | week | month | year | minute | percent
  degree | point

set currencies
  dollar | euro | pound | rouble | ruble | yen | yuan | rupee | franc | krone | krona | lira | shekel | riyal
  rial | dinar | peso | real | rand | won | hryvnia | zloty | naira | shilling | usd | eur | gbp

# Nouns of one that are many: never counted as one person.
set collectives
  army | force | team | group | crowd | family | convoy | patrol | unit | brigade | battalion | company | squad
  party | government | ministry | police | militia | delegation | population | public | community | movement
  organisation | organization | committee | council | network | gang | staff | crew | side | number | toll
  fire | attack | strike | conflict | war | violence | blast | explosion | clash | house | home | building
  vehicle | car | bus | truck | tank | ship | boat | plane | aircraft | drone | missile | village | town | city

# Plural words of vague number; what is counted stands behind "of".
set vague-numbers
  dozens | scores | hundreds | thousands | tens | millions | dozen | hundred | thousand | number | some | many

# Words that say that a conversation was held at a distance.
set phone-words
  phone | telephone | call | video | videoconference | teleconference | videolink | zoom

# Words that only say how many or which part of what stands behind "of".
set partitives
  dozens | scores | hundreds | thousands | tens | millions | dozen | hundred | thousand | number | group | majority
  handful | couple | pair | rest | half | third | quarter | most | some | many | part | crowd | wave | series
  string | band | lot | few | several | minority | percent | members | one | two | three | four | five | all | none
  either | neither | each | both | any | remainder | batch | column | family | another | other | others

# Nouns of places: "the village of X" is the place X, "near the market" a place without a name.
set place-nouns
  village | town | city | capital | province | district | region | county | state | border | frontier | camp | base
  airport | airfield | airbase | prison | jail | checkpoint | checkpost | crossing | square | street | road
  highway | bridge | palace | station | market | hospital | school | university | mosque | church | temple
  embassy | consulate | port | harbour | harbor | island | valley | hill | mountain | river | coast | suburb
  neighbourhood | neighborhood | quarter | area | zone | enclave | strip | peninsula | post | outpost | garrison
  barracks | headquarters | compound | courthouse | court | parliament | plant | refinery | pipeline | hotel
  restaurant | cafe | café | stadium | theatre | theater | concert | field | forest | desert | outskirts | centre
  center | roadblock | villa | resort | lake | strait | waters | municipality | prefecture | canton | settlement
  territory | airstrip | runway | delta | mine | ward | township | building | office | country | mainland | gate
  factory | clinic | depot | warehouse | farm | cemetery | park | plaza | avenue | boulevard | tunnel | dam | terminal
  pier | dock | shrine | monastery | cathedral | synagogue | supermarket | nightclub | orphanage | barrack

# How fine a place is that only such a noun names.
set place-nouns-region
  province | district | region | county | state | border | frontier | area | zone | enclave | peninsula | valley
  territory | prefecture | canton | delta | desert | coast | mainland | island

set place-nouns-town
  village | town | city | capital | municipality | settlement | port | camp

set place-nouns-water
  river | lake | strait | waters

# Verbs whose object is the place to or from which somebody goes: "visited Oslo", "left the valley".
set place-object-verbs
  visit | tour | enter | reach | leave | cross | quit | flee | evacuate | abandon | storm | overrun | invade | occupy
  capture | seize | besiege | blockade | seal | close | shut | reopen | open | vacate | surround | encircle | raid

# Verbs of saying whose subject vouches for what was done, and does not itself do it by saying so.
set report-verbs
  say | tell | report | announce | state | add | note | explain | claim | confirm | write | disclose | reveal
  insist | stress | emphasise | emphasize | maintain | acknowledge | admit | estimate | observe | recall | reply
  reiterate | recount | relate | testify | tweet | post | suggest | indicate | concede | believe | remark
  comment | conclude | allege | assert | contend | predict | hint | signal | argue | declare | fear | repeat | warn
  vow | find | show | describe | count | calculate | counter | complain | retort | lament | caution | inform | brief

# Verbs whose subject tells what their object did: "accused Mali of shelling the town".
set blame-verbs
  accuse | blame | charge | suspect | denounce | condemn | criticise | criticize | reproach

# Feasts that name a day, in lower case.
set feast-orthodox-christmas
  orthodox christmas | orthodox christmas day
set feast-orthodox-easter
  orthodox easter | orthodox easter sunday
set feast-christmas-eve
  christmas eve
set feast-christmas
  christmas | christmas day | xmas
set feast-new-years-eve
  new year 's eve | new year ’s eve
set feast-new-year
  new year | new year 's day | new year ’s day
set feast-good-friday
  good friday
set feast-easter-monday
  easter monday
set feast-easter
  easter | easter sunday
set feast-thanksgiving
  thanksgiving | thanksgiving day
set feast-may-day
  may day
set feast-eid-al-adha
  eid al adha | eid ul adha | eid adha | kurban bayram | bakrid
set feast-eid-al-fitr
  eid al fitr | eid ul fitr | eid fitr | hari raya
set feast-ramadan
  ramadan | ramadhan | ramzan
# People who are no agents of anything: they are freed, killed, arrested.
set person-nouns
  adult | baby | boy | brother | bystander | child | couple | daughter | duo | father | girl | guest | human | husband
  infant | kid | lady | man | mother | neighbour | neighbor | parent | passer-by | passerby | people | person | prisoner
  relative | sister | son | survivor | teen | teenager | toddler | trio | twin | victim | villager | wife | woman
  youngster | youth | pair
