#!/usr/bin/env python3
"""How well `confidence` and `confidences` tell how often a record is right.

usage: calibration.py GOLD.jsonl SYSTEM.jsonl [--field event|type|modality|actor|recipient|date|place|all]

For each field a table of ten bins: how many events fall in, how sure demarche was of them and how many were right; and the
expected calibration error, the mean distance of the two weighted by the number of events, and that which probabilities without
fault would show by chance on so many events; with the Brier score, that
of always saying the mean, and the area under the ROC curve. What `right` means stands at `labels`.
"""
import argparse
import json
import random
import re

FIELDS = ("event", "type", "modality", "actor", "recipient", "date", "place")
MUTUAL = {"AGREE", "CONSULT", "COOPERATE"}


def read(paths):
    return [json.loads(line) for path in paths for line in open(path, encoding="utf-8") if line.strip()]


def bodies(parties):
    """Countries and bodies without sectors; unknown ones are nobody."""
    return frozenset(party["code"].split()[0] for party in parties or [] if party.get("code")) - {"UNK"}


def dyad(event):
    actor, recipient = bodies(event.get("actor")), bodies(event.get("recipient"))
    return (actor | recipient,) if event["type"] in MUTUAL else (actor, recipient)


def locate(text, part, start=0):
    if not part:
        return None
    found = re.compile(r"\s+".join(map(re.escape, part.split()))).search(text, start)
    return found.span() if found else None


def spans(text, event):
    sentence = locate(text, event.get("sentence"))
    trigger = locate(text, event.get("trigger"), sentence[0] if sentence else 0)
    return sentence or trigger, trigger or sentence


def overlap(one, other):
    return bool(one and other) and one[0] < other[1] and other[0] < one[1]


def pairs(text, gold, system):
    """Gold and coded events of one type and sentence, one to one, the likest first: index coded -> index gold."""
    where_gold, where_system = [spans(text, event) for event in gold], [spans(text, event) for event in system]
    ranked = []
    for i, g in enumerate(gold):
        for j, s in enumerate(system):
            if g["type"] == s["type"] and overlap(where_gold[i][0], where_system[j][0]):
                distance = abs(where_gold[i][1][0] - where_system[j][1][0])
                rank = (overlap(where_gold[i][1], where_system[j][1]), not g.get("same_as"), dyad(g) == dyad(s),
                        g.get("modality") == s["modality"], -distance)
                ranked.append((rank, i, j))
    used, matched = set(), {}
    for _, i, j in sorted(ranked, reverse=True):
        if i not in used and j not in matched:
            used.add(i)
            matched[j] = i
    return matched


def ends(date):
    return ((date or {}).get("earliest"), (date or {}).get("latest"))


def labels(gold, system):
    """Yields (article id, coded event, {field: right or not}) for every coded event.

    type: the gold has an event of this type in this sentence. event: it does, and both parties (countries and bodies, whose order
    does not matter in mutual events) and the modality are the gold's. The other fields are judged only where the type is right;
    parties not where the gold has another mention without any; date and place only where one was coded.
    """
    coded = {article["id"]: article for article in system}
    for article in gold:
        events, found = article.get("events", []), coded.get(article["id"], {}).get("events", [])
        matched = pairs(article["text"], events, found)
        for j, event in enumerate(found):
            if j not in matched:
                yield article["id"], event, {"event": False, "type": False}
                continue
            truth = events[matched[j]]
            right = {"type": True, "modality": truth.get("modality") == event["modality"]}
            if not truth.get("same_as") or truth.get("actor") or truth.get("recipient"):
                same = dyad(truth) == dyad(event)
                mutual = event["type"] in MUTUAL and same
                for role in ("actor", "recipient"):
                    right[role] = mutual or bodies(truth.get(role)) == bodies(event[role])
                right["event"] = same and right["modality"]
            core = not truth.get("same_as")
            if event.get("date") and (core or truth.get("date")):
                right["date"] = ends(event["date"]) == ends(truth.get("date"))
            if event.get("place") and (core or truth.get("place")):
                right["place"] = event["place"].get("country") == (truth.get("place") or {}).get("country")
            yield article["id"], event, right


def sure(event, field):
    return event["confidence"] if field == "event" else event["confidences"][field]


def area(points):
    """The chance that a right event is surer than a wrong one."""
    right = [p for p, truth in points if truth]
    wrong = [p for p, truth in points if not truth]
    if not right or not wrong:
        return float("nan")
    return sum((r > w) + 0.5 * (r == w) for r in right for w in wrong) / (len(right) * len(wrong))


def summary(points, bins=10):
    """Rows (bin, number, expected, observed), expected calibration error, Brier score, and that of the mean."""
    rows, error = [], 0.0
    for index in range(bins):
        inside = [(p, truth) for p, truth in points if min(int(p * bins), bins - 1) == index]
        if inside:
            expected = sum(p for p, _ in inside) / len(inside)
            observed = sum(truth for _, truth in inside) / len(inside)
            rows.append((index / bins, len(inside), expected, observed))
            error += len(inside) * abs(expected - observed) / len(points)
    brier = sum((p - truth) ** 2 for p, truth in points) / len(points)
    mean = sum(truth for _, truth in points) / len(points)
    return rows, error, brier, mean * (1 - mean)


def by_chance(points, runs=200):
    """The calibration error that faultless probabilities would show on so many events."""
    chance = random.Random(1)
    drawn = ([(p, chance.random() < p) for p, _ in points] for _ in range(runs))
    return sum(summary(points)[1] for points in drawn) / runs


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--field", default="all", choices=(*FIELDS, "all"))
    arguments = parser.parse_args()
    judged = list(labels(read([arguments.gold]), read([arguments.system])))
    for field in FIELDS if arguments.field == "all" else [arguments.field]:
        points = [(sure(event, field), right[field]) for _, event, right in judged if field in right]
        if not points:
            continue
        rows, error, brier, blind = summary(points)
        print(f"{field}: {len(points)} events, calibration error {error:.3f} (by chance {by_chance(points):.3f}), Brier {brier:.3f} (mean alone {blind:.3f}), "
              f"area under ROC {area(points):.3f}")
        for start, number, expected, observed in rows:
            print(f"  {start:.1f}-{start + 0.1:.1f}  {number:>5}  expected {expected:.3f}  observed {observed:.3f}")


if __name__ == "__main__":
    main()
