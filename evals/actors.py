"""Scores the resolution of actor phrases against published cases.

usage: actors.py CASES.jsonl articles            writes one article for each case that expects a code
       actors.py CASES.jsonl score SYSTEM.jsonl [--verbose]   compares `demarche code --mentions` with the cases

Each case becomes the sentence "PHRASE spoke.", after "This was in CONTEXT." where it has a context. Of the parties found in the
phrase the one with the most words counts; a phrase that is only a place counts as its country. Cases without a day, or of
"today", are read as of October 2022, when they were written.
"""

import collections
import datetime
import json
import sys

TODAY = "2022-10-15"
FORMS_OF_DAYS = ["%Y-%m-%d", "%d %B %Y", "%B %d, %Y"]
FLOORS = {"country": 0.85, "sector": 0.70}

# Their pseudo-countries, and what begins our codes for the same.
BODIES = {"UNO": ["IGO:"], "IGO": ["IGO:"], "EUR": ["IGO:EU", "EUROPE"]}

# Their sectors and those of the codebook that say the same, where they differ.
SECTORS = {
    "": [""],
    "UNK": ["", "CVL"],  # ours has no "unknown": men and women of whom nothing is known are civilians
    "HLH": ["MED"],
    "BUD": ["REL"],
    "MOS": ["REL"],
    "JEW": ["REL"],
    "NGO": ["SOC", ""],  # a named organisation is NGO:NAME, without a sector
    "JNK": [""],
}


def is_scored(case):
    """Other functions are searches in an encyclopedia; `????` is a case that its author left open."""
    expect = case["expect"]
    keys = {"cc", "country", "code_1", "code_1 In", "code Is", "code", "country NotEq"}
    return keys & expect.keys() and expect.get("code_1") != "????"


def day(case):
    given = (case["args"] + ["", ""])[2] or case["kwargs"].get("query_date", "")
    for form in FORMS_OF_DAYS:
        try:
            return datetime.datetime.strptime(given.title(), form).date().isoformat()
        except ValueError:
            continue
    return TODAY


def article(number, case):
    phrase = case["args"][0]
    phrase = phrase[0].upper() + phrase[1:]
    context = case["kwargs"].get("known_country") or (case["args"] + [""])[1]
    before = f"This was in {context}. " if context else ""
    start = len(before)
    return {
        "id": str(number),
        "published": day(case),
        "text": f"{before}{phrase} spoke.",
        "phrase": [start, start + len(phrase)],
    }


def code_of(coding):
    """The code of the widest party inside the phrase; of a place its country; otherwise nothing."""
    start, end = coding["phrase"]
    mentions = coding["mentions"]
    inside = lambda found: start <= found["span"][0] and found["span"][1] <= end
    width = lambda found: found["span"][1] - found["span"][0]
    parties = [found for found in mentions["person"] + mentions["body"] if inside(found)]
    if parties:
        return max(parties, key=width)["code"]
    places = [place for place in mentions["place"] if inside(place) and place.get("country")]
    return places[0]["country"] if places else ""


def parts(code):
    body, _, sector = code.partition(" ")
    return "" if body == "UNK" else body, sector


def verdicts(case, code):
    """Right or wrong for the country and for the sector, as far as the case expects either."""
    expect = case["expect"]
    country, sector = parts(code)
    found = {}
    if "code Is" in expect or "code" in expect:
        return {"country": country == "", "sector": sector in ("", "CVL")}
    wanted = expect.get("cc", expect.get("country"))
    if wanted is not None:
        nameless = wanted == "" and country.startswith(("NGO:", "MNC:", "IMG:"))
        begins = any(country.startswith(begin) for begin in BODIES.get(wanted, []))
        found["country"] = country == wanted or nameless or begins
    if "country NotEq" in expect:
        found["country"] = country != expect["country NotEq"]
    codes = expect.get("code_1 In", [expect[key] for key in ("code_1", "code_2") if key in expect])
    if codes:
        allowed = {mapped for code in codes for mapped in SECTORS.get(code, [code])}
        # International bodies take no sector: the body's name says what it does.
        found["sector"] = sector in allowed or (country.startswith("IGO:") and sector == "")
    return found


def kind(case):
    expect = case["expect"]
    if "code Is" in expect or "code" in expect:
        return "nobody of politics"
    if case["kwargs"].get("query_date") or (case["args"] + ["", ""])[2] not in ("", "today", "Today"):
        return "at a date"
    if expect.get("cc", expect.get("country")) == "":
        return "agent without a country"
    if expect.get("country") in BODIES:
        return "international body"
    return "country, body or person" if expect.get("code_1") else "country alone"


def score(cases, system, verbose):
    tallies = collections.defaultdict(lambda: collections.defaultdict(list))
    for number, case in enumerate(cases):
        if not is_scored(case):
            continue
        code = code_of(system[str(number)])
        found = verdicts(case, code)
        for part, right in found.items():
            tallies[kind(case)][part].append(right)
            tallies["all"][part].append(right)
        if verbose and not all(found.values()):
            wrong = "+".join(part for part, right in found.items() if not right)
            expect = {key: value for key, value in case["expect"].items() if not key.startswith(("wiki", "pattern"))}
            print(f"{wrong:15} {case['args']} {day(case)}: {code or 'nothing'}, expected {expect}")
    return tallies


def report(tallies):
    for name in sorted(tallies, key=lambda name: (name == "all", name)):
        shares = [f"{part} {sum(right) / len(right):.3f} of {len(right)}" for part, right in sorted(tallies[name].items())]
        print(f"actors: {name:24} {', '.join(shares)}")
    missed = [part for part, floor in FLOORS.items() if sum(tallies["all"][part]) < floor * len(tallies["all"][part])]
    for part in missed:
        print(f"actors: {part} is under its floor of {FLOORS[part]}")
    return not missed


def main():
    cases = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    if sys.argv[2] == "articles":
        for number, case in enumerate(cases):
            if is_scored(case):
                print(json.dumps(article(number, case), ensure_ascii=False))
        return
    system = {coding["id"]: coding for coding in map(json.loads, open(sys.argv[3], encoding="utf-8"))}
    sys.exit(not report(score(cases, system, "--verbose" in sys.argv)))


main()
