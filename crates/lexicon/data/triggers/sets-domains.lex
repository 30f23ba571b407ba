# Words by which an article shows that it is about companies, computers or shows and not about politics.
@source compiled by the demarche authors
@licence CC0-1.0

# Companies, markets, prices.
set domain-business
  accountant | accounting | auditor | bidder | board | boardroom | book value | bookkeeping | chairman | company | corporate
  entrepreneur | executive | joint venture | management | market | offering | owner | rival bid | strategy | tax evasion
  vice-chairman | acquisition | airline | analyst | automaker | bankruptcy | bond | bondholder | borrower | brand | broker | brokerage
  buyback | buyout | car maker | carmaker | cash flow | chain store | chief executive | chief financial officer
  chipmaker | consumer | consumer price | creditor | currency | customer | dividend | dollar | earnings | economist
  equity | euro | exchange rate | exporter | firm | forecast | founder | growth | GDP | hedge fund | high street
  house price | housing market | index | inflation | insurer | interest rate | investor | IPO | lender | listing
  luxury | manufacturer | market share | merger | mortgage | Nasdaq | Nikkei | oil price | order book | output
  outsourcing | overdraft | patent | price | producer | product | profit | profitability | property market | quarter
  quarterly | refinance | retail | retailer | revenue | sale | sales | share | shareholder | share price | shopper
  start-up | startup | stock | stock exchange | stock market | stockbroker | store | subsidiary | supermarket
  supplier | takeover | trader | turnover | unemployment rate | unit | valuation | wholesaler | year-on-year | yen

# Computers, networks, games.
set domain-technology
  algorithm | anti-virus | app | bandwidth | blog | blogger | broadband | browser | bug | camera phone | chip
  computer | console | consumer electronics | cookie | data | desktop | developer | device | digital | DVD | e-mail
  email | file-sharing | gadget | gamer | gaming | handheld | handset | hard drive | hardware | high-definition
  internet | iPod | laptop | mail | megabyte | memory | mobile | mobile phone | net | network | online | operating system
  password | PC | peer-to-peer | phishing | phone | photo | pixel | player | podcast | program | screen | search engine
  server | smartphone | software | spam | spammer | spyware | technology | user | video game | virus | web
  web page | web site | website | wi-fi | wireless

# Films, music, stars.
set domain-entertainment
  act | actor | actress | album | animation | artist | audience | award | band | bestseller | Bafta | box office | Broadway
  cartoon | cast | celebrity | ceremony | chart | choreographer | cinema | comedian | comedy | composer | concert
  conductor | critic | dance | dancer | debut | director | documentary | drama | DJ | DVD | episode | fan | festival
  film | film festival | filmmaker | film-maker | gallery | gig | Grammy | guitarist | hit | Hollywood | lyric
  movie | museum | music | musical | musician | nomination | nominee | novel | novelist | opera | orchestra | Oscar
  performance | play | playwright | poet | pop | premiere | presenter | producer | rapper | record label | recording
  remake | role | screen | screenplay | screenwriter | sequel | show | singer | single | sitcom | soap | song
  songwriter | soundtrack | stage | star | starring | studio | television series | theatre | theater | thriller
  tour | track | trilogy | TV series | TV show | viewer | vocalist

# Matches, players, clubs.
set domain-sport
  athlete | athletics | ball | batsman | bowler | boxer | captain | champion | championship | club | coach
  competition | cricket | cup | cyclist | defender | defending champion | derby | doping | European Cup
  federation | first half | fixture | fly-half | football | footballer | forward | free kick | game | goal
  goalkeeper | golf | Grand Slam | hamstring | header | indoor | injury | innings | keeper | knee | lap | league
  manager | marathon | match | medal | metre | midfield | midfielder | Olympic | Olympics | opener | opponent
  penalty | pitch | play | player | prop | quarter-final | referee | rugby | runner | score | season
  second half | seed | semi-final | Six Nations | skipper | sport | sprinter | squad | stadium | striker
  substitute | swimmer | tackle | team | team-mate | tennis | title | tournament | trainer | wicket | win
  winger | world champion | World Cup | world record
