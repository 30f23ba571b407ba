#!/usr/bin/env python3
"""Draws realised events by chance from a coded collection, for judging by hand.

usage: sample_events.py ARTICLES.jsonl SYSTEM.jsonl [COUNT [SEED]]       lines for a judge: id, offset, coding, sentence

The ids of the articles name their section (`bbc-politics-017`); all sections are drawn from alike, as many as they have events.
Nothing of the text may be committed, only id, offset and coding.
"""
import json
import random
import sys


def realised(system):
    for line in open(system, encoding="utf-8"):
        article = json.loads(line)
        for event in article["events"]:
            if event["modality"] == "realised":
                yield article["id"], event


def codes(event, role):
    return " + ".join(party["code"] for party in event.get(role) or []) or "-"


def coding(event):
    kind = "/".join(filter(None, [event["type"], event.get("mode")]))
    return f"{kind} {codes(event, 'actor')} > {codes(event, 'recipient')}"


def main(articles, system, count=100, seed=2005):
    known = {json.loads(line)["id"] for line in open(articles, encoding="utf-8")}
    events = sorted(
        (pair for pair in realised(system) if pair[0] in known), key=lambda pair: (pair[0], pair[1]["trigger_span"])
    )
    print(f"{len(events)} realised events in {len(known)} articles", file=sys.stderr)
    chosen = random.Random(seed).sample(events, count)
    for article, event in sorted(chosen, key=lambda pair: (pair[0], pair[1]["trigger_span"])):
        sentence = " ".join(event["sentence"].split())
        print(f"{article}\t{event['trigger_span'][0]}\t{coding(event)}\t[{event['trigger']}] {sentence}")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4, 5):
        sys.exit(__doc__)
    main(*sys.argv[1:3], *map(int, sys.argv[3:]))
