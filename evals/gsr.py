#!/usr/bin/env python3
"""How many sentences of PLOVER's gold standard records get an event of the right type.

usage: gsr.py articles DATA                  one article a sentence, for `demarche code`
       gsr.py score DATA SYSTEM.jsonl        the share of sentences with the right type; --verbose lists the others

The records are older than PLOVER's present list of types: DEMAND is part of REQUEST, DISAPPROVE and INVESTIGATE of ACCUSE,
FIGHT of ASSAULT. DATA is the folder that holds `events/plover_gsr`; only the text is given to the coder.
"""
import collections
import glob
import json
import os
import sys

MERGED = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}


def records(data):
    for path in sorted(glob.glob(os.path.join(data, "events", "plover_gsr", "*.jsonl"))):
        for line in open(path, encoding="utf-8"):
            if line.strip():
                yield json.loads(line)


def articles(data):
    for number, record in enumerate(records(data)):
        text = " ".join(record["text"].split())
        print(json.dumps({"id": f"gsr-{number}", "published": record["date"], "text": text}))


def score(data, system, verbose):
    coded = {article["id"]: article["events"] for article in map(json.loads, open(system, encoding="utf-8"))}
    right, total = collections.Counter(), collections.Counter()
    for number, record in enumerate(records(data)):
        wanted = MERGED.get(record["event"], record["event"])
        found = [event["type"] for event in coded.get(f"gsr-{number}", [])]
        total[wanted] += 1
        right[wanted] += wanted in found
        if verbose and wanted not in found:
            print(f"{wanted} ({record.get('eventText')}), coded {found or 'nothing'}: {' '.join(record['text'].split())}")
    for kind in sorted(total):
        print(f"  {kind:<10} {right[kind]:>3} of {total[kind]:>3}")
    print(f"type right: {right.total()} of {total.total()} sentences, {right.total() / total.total():.3f}")


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--verbose"]
    match arguments:
        case ["articles", data]:
            articles(data)
        case ["score", data, system]:
            score(data, system, "--verbose" in sys.argv)
        case _:
            sys.exit(__doc__)
