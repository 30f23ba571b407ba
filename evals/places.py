"""Scores the places that demarche finds in the articles of a gold file (LGL or GeoVirus).

usage: places.py DEMARCHE GOLD.xml [--errors]

A place is found if its span overlaps that of a gold name. Of the gold names found that have coordinates, those count as
right whose place lies within 161 km (100 miles) of the gold's; a found place without coordinates is wrong.
"""

import json
import math
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

NEAR_KM = 161


def main():
    demarche, file = sys.argv[1:3]
    articles = list(read_gold(file))
    tally = Tally()
    for (text, gold), found in zip(articles, code(demarche, [text for text, _ in articles])):
        tally.add(text, gold, found)
    print(tally.report(file.rsplit("/", 1)[-1], len(articles)))
    if "--errors" in sys.argv:
        tally.print_errors()


def read_gold(file):
    """Text and gold names of each article; a name is (start, end, (latitude, longitude) or None)."""
    for article in ElementTree.parse(file).getroot():
        text = article.findtext("text")
        if article.find("toponyms") is not None:
            yield text, [lgl_name(name) for name in article.iter("toponym")]
        else:
            yield text, [geovirus_name(name, text) for name in article.iter("location")]


def lgl_name(name):
    tag = name.find("gaztag")
    return span(name) + (None if tag is None else position(tag),)


def geovirus_name(name, text):
    """GeoVirus counts the characters from one."""
    start, end = span(name)
    if text[start:end] != name.findtext("name"):
        start, end = start - 1, end - 1
    return start, end, position(name)


def span(name):
    return int(name.findtext("start")), int(name.findtext("end"))


def position(element):
    return float(element.findtext("lat")), float(element.findtext("lon"))


def code(demarche, texts):
    """The places of each text as (start, end, position or None)."""
    lines = [json.dumps({"id": str(number), "text": text}) for number, text in enumerate(texts)]
    command = [demarche, "code", "-", "--mentions", "--quiet"]
    done = subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, encoding="utf-8", check=True)
    for line in done.stdout.rstrip("\n").split("\n"):
        places = json.loads(line)["mentions"]["place"]
        yield [(*place["span"], coordinates(place)) for place in places]


def coordinates(place):
    return None if place["latitude"] is None else (place["latitude"], place["longitude"])


class Tally:
    def __init__(self):
        self.gold = self.matched_gold = self.found = self.matched_found = self.located = self.near = 0
        self.missed, self.false, self.far = Counter(), Counter(), Counter()

    def add(self, text, gold, found):
        self.gold += len(gold)
        self.found += len(found)
        for place in found:
            if any(overlap(place, name) for name in gold):
                self.matched_found += 1
            else:
                self.false[text[place[0] : place[1]]] += 1
        for name in gold:
            self.add_gold(text, name, [place for place in found if overlap(place, name)])

    def add_gold(self, text, name, matches):
        words = text[name[0] : name[1]]
        if not matches:
            self.missed[words + ("" if name[2] else " (no position)")] += 1
            return
        self.matched_gold += 1
        if name[2] is None:
            return
        self.located += 1
        distance = min(kilometres(name[2], place[2]) for place in matches)
        if distance <= NEAR_KM:
            self.near += 1
        else:
            self.far[words + (" (unplaced)" if distance == math.inf else "")] += 1

    def report(self, file, articles):
        precision = self.matched_found / max(1, self.found)
        recall = self.matched_gold / max(1, self.gold)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        near = self.near / max(1, self.located)
        return (
            f"{file}: {articles} articles, {self.gold} names, {self.found} found: precision {precision:.3f} "
            f"recall {recall:.3f} F1 {f1:.3f}; within {NEAR_KM} km {near:.3f} of {self.located}"
        )

    def print_errors(self):
        for title, counter in [("missed", self.missed), ("false", self.false), ("far off", self.far)]:
            listed = ", ".join(f"{words} {count}" for words, count in counter.most_common(80))
            print(f"  {title} ({counter.total()}): {listed}")


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1]


def kilometres(one, other):
    """The distance on the globe, infinite where one position is not known."""
    if one is None or other is None:
        return math.inf
    latitude, longitude, other_latitude, other_longitude = map(math.radians, (*one, *other))
    chord = (
        math.sin((other_latitude - latitude) / 2) ** 2
        + math.cos(latitude) * math.cos(other_latitude) * math.sin((other_longitude - longitude) / 2) ** 2
    )
    return 2 * 6371 * math.asin(math.sqrt(chord))


if __name__ == "__main__":
    main()
