"""Compares the lexicon's heads of state and government with published tables.

usage: facts.py FACTS_DIR articles            writes an article for each person and day asked about
       facts.py FACTS_DIR score SYSTEM.jsonl [--verbose]   compares `demarche code --mentions` with the tables

A table gives years, so a person is asked about on the last day of the first year in office and of the last full one; where
both are the same year, some month of it must agree. The right answer is the person's country (one of them, for the monarch of
several) with GOV, for the leaders of breakaway territories with PRE. The lexicon begins with 1990, so nobody is asked about
before 2001. Countries are read by demarche itself, from their names.
"""

import collections
import csv
import json
import pathlib
import re
import sys

FLOOR = 0.95
FIRST_YEAR = 2001
WRITTEN = 2021  # the year in which everybody without an end was still in office
BREAKAWAY = {"GEO", "MDA", "AZE", "SOM", "CYP", "UKR", "BIH", "ESH"}
ORGANISATIONS = {"european_union": "European Union", "african_union": "African Union"}
SNAPSHOT = "leaders_g20_asean_2026-08-22.json"


def rows(folder):
    """Every (country, office, person, groups of days); each group must agree on one of its days."""
    for file in ["leaders_2021_wikidata.csv", "leaders_2021_wikipedia.csv"]:
        with open(folder / file, encoding="utf-8") as lines:
            for row in csv.DictReader(lines):
                office = row.get("positionLabel") or row.get("positionlabel")
                person = row.get("officeholderLabel") or row.get("officeholderlabel")
                if is_person(person):
                    yield file, plain(row["country"]), office, plain(person), days(row["start_year"], row["end_year"])
    snapshot = json.loads((folder / SNAPSHOT).read_text(encoding="utf-8"))
    for key, country in snapshot["countries"].items():
        name = ORGANISATIONS.get(key) or country["country"]["name_en"]
        for office in country["positions"].values():
            person = (office.get("current_holder") or {}).get("name_en")
            if person:
                yield SNAPSHOT, plain(name), office["title_en"], plain(person), [[snapshot["snapshot_date"]]]


def is_person(name):
    """Some rows hold a Wikidata number or the name of the office instead."""
    return name and not re.match(r"Q\d+$|Pope$|Prime Minister of", name)


def plain(name):
    """The name without what tells it from others: "(politician)", ", Prince of Monaco"."""
    if "\u2013" in name:  # Congo-Brazzaville (Republic of the Congo)
        name = name.split("(")[-1].strip(")")
    name = re.sub(r"\s*\(.*?\)", "", name).strip()
    first = name.split(",")[0]
    return first if " " in first else name


def days(start, end):
    if not start:
        return [[day for year in (WRITTEN, WRITTEN + 1) for day in days(year, year)[0]]]
    first = max(int(start), FIRST_YEAR)
    last = int(end) - 1 if end else WRITTEN
    if last < first:
        return [[f"{first}-{month:02}-{day}" for month in range(1, 13) for day in (15, 28)]]
    return [[f"{year}-12-31"] for year in sorted({first, last})]


def questions(folder):
    asked = {}
    for _, country, _, person, groups in rows(folder):
        asked[country, "2021-12-31"] = None
        asked.update({(person, day): None for group in groups for day in group})
    return list(asked)


def code_of(coding, phrase):
    """The code of the widest party that the phrase holds."""
    mentions = coding["mentions"]
    parties = [found for found in mentions["person"] + mentions["body"] if found["span"][1] <= len(phrase)]
    return max(parties, key=lambda found: found["span"][1] - found["span"][0])["code"] if parties else "nothing"


def agrees(code, countries):
    body, _, sector = code.partition(" ")
    return body in countries and (sector == "GOV" or body.startswith("IGO:") or (sector == "PRE" and body in BREAKAWAY))


def score(folder, codes, verbose):
    home = collections.defaultdict(set)
    for _, country, _, person, _ in rows(folder):
        home[person].add(codes[country, "2021-12-31"].partition(" ")[0])
    right, explained = collections.defaultdict(list), set()
    for file, country, office, person, groups in rows(folder):
        ok = all(any(agrees(codes[person, day], home[person]) for day in group) for group in groups)
        right[file].append(ok)
        if verbose and not ok and (person, office) not in explained:
            explained.add((person, office))
            found = "; ".join(f"{group[0]}: {codes[person, group[0]]}" for group in groups)
            print(f"{country} | {office} | {person} | {found}")
    return right


def main():
    folder = pathlib.Path(sys.argv[1])
    asked = questions(folder)
    if sys.argv[2] == "articles":
        for number, (name, day) in enumerate(asked):
            print(json.dumps({"id": str(number), "published": day, "text": f"{name} spoke."}, ensure_ascii=False))
        return
    codings = (json.loads(line) for line in open(sys.argv[3], encoding="utf-8"))
    codes = {asked[int(coding["id"])]: code_of(coding, asked[int(coding["id"])][0]) for coding in codings}
    right = score(folder, codes, "--verbose" in sys.argv)
    for file, verdicts in right.items():
        print(f"facts: {file:36} {sum(verdicts) / len(verdicts):.3f} of {len(verdicts)}")
    everything = [ok for verdicts in right.values() for ok in verdicts]
    share = sum(everything) / len(everything)
    print(f"facts: agreement {share:.3f} of {len(everything)} (floor {FLOOR})")
    sys.exit(share < FLOOR)


main()
