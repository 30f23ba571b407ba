#!/usr/bin/env python3
"""Runs the test suites of older coders: how many of their records are read from the text alone.

usage: peers.py articles SUITE DATA                        one article a sentence, for `demarche code`
       peers.py score SUITE DATA SYSTEM.jsonl [--verbose]  the share of records and events that are right

SUITE is `plover` (PLOVER's gold standard records), `petr2` (PETRARCH-2's) or `petrarch` (PETRARCH's unit tests, to be coded with
their own dictionaries). DATA is the folder that holds `events`. Their parse trees, marks and dictionaries' codes are not used to
read; a side that a record leaves open may be anybody. `plover` asks for the type, `petr2` and `petrarch` for the root of the
CAMEO code; all ask for both countries or kinds of body.
"""
import collections
import glob
import json
import os
import re
import sys

PETRARCH = "events/petrarch/petrarch1/PETR.UnitTest.records.xml"
PETR2 = "events/petrarch/universalpetrarch/PETR2_GSR_validation.xml"
COUNTRIES = os.path.join(os.path.dirname(__file__), "..", "crates", "lexicon", "data", "countries.lex")

# The records are older than PLOVER's present list of types.
MERGED = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
MISSPELT = {"JAP": "JPN", "ITL": "ITA", "VTN": "VNM"}
BODIES = {"IGO", "NGO", "IMG", "MNC"}
MUTUAL = {"AGREE", "CONSULT", "COOPERATE"}
PEERS = {
    "plover": "no coder has been measured; targets: type 0.65, type and both parties 0.50",
    "petr2": "PETRARCH-2, whose output the records were made of: 51 of 74 events (0.69); "
    "UniversalPetrarch with gold trees and these dictionaries: 69 of 80 (0.86), 55 of 78 records (0.71); target 0.60",
    "petrarch": "with gold trees and these dictionaries: PETRARCH 276 of 276 records, UniversalPetrarch 211 of 284 (0.74), "
    "PETRARCH-2 89 of 284 (0.31)",
}

Wanted = collections.namedtuple("Wanted", "kind source target")
Record = collections.namedtuple("Record", "id date text events")


def records(suite, data):
    if suite == "plover":
        return list(plover(data))
    return list(petrarch(os.path.join(data, PETR2 if suite == "petr2" else PETRARCH), suite))


def plover(data):
    paths = sorted(glob.glob(os.path.join(data, "events", "plover_gsr", "*.jsonl")))
    lines = [line for path in paths for line in open(path, encoding="utf-8") if line.strip()]
    for number, record in enumerate(map(json.loads, lines)):
        sides = [{place(party["code"]) for party in parties(record, side)} for side in ("source", "target")]
        kind = MERGED.get(record["event"], record["event"])
        yield Record(f"plover-{number}", record["date"], one_line(record["text"]), [Wanted(kind, *sides)])


def parties(record, side):
    given = record.get(side) or []
    return [party for party in (given if isinstance(given, list) else [given]) if isinstance(party, dict) and party.get("code")]


def petrarch(path, suite):
    """The files are not quite XML, so that their tags are looked for one by one."""
    text = re.sub(r"<!--.*?-->", "", open(path, encoding="utf-8").read(), flags=re.DOTALL)
    for number, block in enumerate(re.split(r"<Sentence\s", text)[1:]):
        words = re.search(r"<Text>(.*?)</Text>", block, re.DOTALL)
        day = re.search(r"date\s*=\s*\"(?:20)?(\d{2}|19\d{2})(\d\d)(\d\d)\"", block)
        codings = [attributes(tag) for tag in re.findall(r"<EventCoding\s([^>]*)>", block, re.IGNORECASE)]
        events = [
            Wanted(coding["eventcode"].strip('"')[:2], side(coding["sourcecode"]), side(coding["targetcode"]))
            for coding in codings
            if "eventcode" in coding
        ]
        if words and day and not any("error" in coding for coding in codings):
            date = "-".join(day.groups())
            yield Record(f"{suite}-{number}", date if date[4] == "-" else f"20{date}", one_line(words[1]) or leaves(block), events)


def leaves(block):
    """One record has its words only in its tree, a token a line."""
    return " ".join(re.findall(r"^\d+\t([^\t]+)\t", block, re.MULTILINE))


def attributes(tag):
    found = re.findall(r"(\w+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", tag)
    return {name.lower(): (double or single).strip('"') for name, double, single in found}


def side(code):
    """`---LEG` is a parliament of nobody knows where."""
    return set() if code.startswith("---") else {place(code)}


def place(code):
    """The country, or the kind of body that is none."""
    start = code.split(":")[0][:3].upper()
    return MISSPELT.get(start, start)


def one_line(text):
    return " ".join(text.split())


def is_right(wanted, event, suite):
    kind = event["type"] if suite == "plover" else (event.get("cameo") or "")[:2]
    return kind == wanted.kind and is_dyad_right(wanted, event)


def is_dyad_right(wanted, event):
    ours = [{place(party["code"]) for party in event.get(role) or []} for role in ("actor", "recipient")]
    theirs = [wanted.source, wanted.target]
    if event["type"] not in MUTUAL:
        return all(not given or given & found for given, found in zip(theirs, ours))
    if not all(theirs):
        return theirs[0] | theirs[1] <= ours[0] | ours[1]
    return any(all(given & found for given, found in zip(theirs, order)) for order in (ours, ours[::-1]))


def is_expressible(record):
    """Whether the codebook has the codes: the unit tests use invented ones as well."""
    known = set(re.findall(r"\b[A-Z]{3}\b", open(COUNTRIES, encoding="utf-8").read())) | BODIES
    kinds = {f"{root:02}" for root in range(1, 21)}
    return all(event.kind in kinds and event.source | event.target <= known for event in record.events)


def articles(suite, data):
    for record in records(suite, data):
        print(json.dumps({"id": record.id, "published": record.date, "text": record.text}))


def score(suite, data, system, verbose):
    coded = {article["id"]: article["events"] for article in map(json.loads, open(system, encoding="utf-8"))}
    everything = records(suite, data)
    print(f"{suite}: {PEERS[suite]}")
    if suite == "plover":
        print_types(everything, coded)
    print_rates("all", everything, coded, suite, verbose)
    if suite == "petrarch":
        print_rates("codes that the codebook has", list(filter(is_expressible, everything)), coded, suite, False)


def print_types(everything, coded):
    right, total = collections.Counter(), collections.Counter()
    for record in everything:
        kind = record.events[0].kind
        total[kind] += 1
        right[kind] += any(event["type"] == kind for event in coded.get(record.id, []))
    for kind in sorted(total):
        print(f"  {kind:<10} {right[kind]:>3} of {total[kind]:>3}")
    print(f"  type right: {rate(right.total(), total.total())}")


def print_rates(name, chosen, coded, suite, verbose):
    found, events, whole = 0, 0, 0
    for record in chosen:
        ours = coded.get(record.id, [])
        missed = [wanted for wanted in record.events if not any(is_right(wanted, event, suite) for event in ours)]
        events += len(record.events)
        found += len(record.events) - len(missed)
        passed = not missed if record.events else not ours
        whole += passed
        if verbose and not passed:
            print(f"    {record.text}\n      wanted {[tuple(wanted) for wanted in record.events]}, read {summary(ours)}")
    what = "type and both parties" if suite == "plover" else "root and both parties"
    print(f"  {name}: {what}: {rate(found, events)} events; {rate(whole, len(chosen))} records")


def summary(events):
    def codes(event, role):
        return [party["code"] for party in event.get(role) or []]

    return [(event["type"], event.get("cameo"), codes(event, "actor"), codes(event, "recipient")) for event in events]


def rate(right, total):
    return f"{right} of {total} ({right / max(total, 1):.3f})"


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--verbose"]
    match arguments:
        case ["articles", suite, data] if suite in PEERS:
            articles(suite, data)
        case ["score", suite, data, system] if suite in PEERS:
            score(suite, data, system, "--verbose" in sys.argv)
        case _:
            sys.exit(__doc__)
