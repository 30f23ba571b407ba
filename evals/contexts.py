#!/usr/bin/env python3
"""How many of the contexts in PLOVER's gold standard records are found.

usage: contexts.py DATA SYSTEM.jsonl [--verbose]       SYSTEM holds the codings of `gsr.py articles DATA`

The records are older than PLOVER's present contexts; `PRESENT` says which of today's answer to each of theirs. A context counts as
found if an event of its sentence has one of these. Sentences without an event are counted apart: contexts belong to events.
The records name one context as a rule, so that what is found beyond it need not be wrong: `others` is no error rate.
"""
import collections
import json
import sys

from gsr import records

PRESENT = {
    "political": {"executive", "legislative", "political_institutions", "election", "pro_democracy", "pro_autocracy"},
    "government": {"executive", "legislative", "political_institutions", "election"},
    "refugee": {"migration", "asylum"},
    "refugees": {"migration", "asylum"},
    "resource": {"natural_resource", "environment", "human_security"},
    "resources": {"natural_resource", "environment", "human_security"},
    "rights": {"human_rights", "rights_freedoms", "repression"},
    "discrimination": {"religion_ethnicity", "gender", "inequality", "rights_freedoms"},
    "religion": {"religion_ethnicity"},
    "politics": {"executive", "legislative", "political_institutions", "election"},
    "military": {"military"}, "diplomatic": {"diplomatic"}, "legal": {"legal"}, "economic": {"economic"},
    "terrorism": {"terrorism"}, "election": {"election"}, "cbrn": {"cbrn"}, "cyber": {"cyber"},
}


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--verbose"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    data, system = arguments
    coded = {article["id"]: article["events"] for article in map(json.loads, open(system, encoding="utf-8"))}
    found, total, without, others = collections.Counter(), collections.Counter(), 0, collections.Counter()
    for number, record in enumerate(records(data)):
        wanted = [name.strip() for name in (record.get("context") or "").split(",")]
        wanted = [name for name in wanted if name in PRESENT]
        events = coded.get(f"gsr-{number}", [])
        if not wanted:
            continue
        if not events:
            without += 1
            continue
        contexts = {context for event in events for context in event["contexts"]}
        others.update(contexts - set().union(*(PRESENT[name] for name in wanted)))
        for name in wanted:
            total[name] += 1
            found[name] += bool(contexts & PRESENT[name])
            if "--verbose" in sys.argv and not contexts & PRESENT[name]:
                print(f"{name}, found {sorted(contexts)}: {' '.join(record['text'].split())}")
    for name in sorted(total):
        print(f"  {name:<15} {found[name]:>3} of {total[name]:>3}")
    print(f"contexts found: {found.total()} of {total.total()} in sentences with an event, {found.total() / total.total():.3f}; "
          f"{without} sentences without an event")
    print("others: " + ", ".join(f"{name} {count}" for name, count in others.most_common()))


if __name__ == "__main__":
    main()
