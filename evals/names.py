#!/usr/bin/env python3
"""Measures names of persons, bodies and places through `demarche parse`.

usage: names.py [DATA]     DATA: folder with `ner/crossner_politics/dev.txt` and `ud/en_gum-ccby-dev.conllu`
                           (default: ../shared/data); the environment's DEMARCHE names the command

CrossNER politics: exact spans; politicians are persons, parties are bodies, countries and other locations are places.
Its `misc` says that something is a name but not of which kind, so what overlaps one is left out.
GUM: it marks whole noun phrases, so a name is right if the word that heads it heads a mention of the same kind. News,
then all genres.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SYSTEM = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}
CROSSNER = {
    "person": "PERSON", "politician": "PERSON", "organisation": "ORG", "politicalparty": "ORG", "country": "PLACE",
    "location": "PLACE", "election": None, "event": None,
}
GUM = {"person": "PERSON", "organization": "ORG", "place": "PLACE"}


def main():
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data")
    crossner, gum = data / "ner/crossner_politics/dev.txt", data / "ud/en_gum-ccby-dev.conllu"
    if not crossner.exists() or not gum.exists():
        print(f"evals: no {crossner} or {gum}, so no names are measured")
        return
    report("CrossNER politics dev", *zip(*crossner_pairs(crossner)))
    pairs = list(gum_pairs(gum))
    report("GUM dev, news", *zip(*(pair[1:] for pair in pairs if pair[0] == "news")))
    report("GUM dev", *zip(*(pair[1:] for pair in pairs)))


def report(title, gold, found):
    """F1 over sets of (..., kind), one a sentence."""
    scores = []
    for kind in ("PERSON", "ORG", "PLACE", None):
        keep = lambda names: {name for name in names if kind in (None, name[-1])}
        hits = sum(len(keep(g) & keep(f)) for g, f in zip(gold, found))
        sizes = sum(len(keep(g)) + len(keep(f)) for g, f in zip(gold, found))
        scores.append(200 * hits / max(1, sizes))
    print(f"{title}: names F1 {scores[3]:.1f} (persons {scores[0]:.1f}, bodies {scores[1]:.1f}, places {scores[2]:.1f})")


def parse(sentences):
    """The command's columns for sentences of words."""
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf-8") as file:
        for words in sentences:
            rows = (f"{i}\t{word}" + "\t_" * 8 for i, word in enumerate(words, 1))
            file.write("\n".join(rows) + "\n\n")
        file.flush()
        command = [os.environ.get("DEMARCHE", "target/release/demarche"), "parse", file.name, "--quiet"]
        out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    blocks = (block for block in out.split("\n\n") if block.strip())
    return [[line.split("\t") for line in block.split("\n") if line[:1].isdigit()] for block in blocks]


def spans(tags):
    """(first, last + 1, kind) of B-, I- and O tags."""
    found, start = [], None
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and not tag.startswith("I-"):
            found.append((start, i, tags[start][2:]))
            start = None
        if tag.startswith("B-"):
            start = i
    return found


def system_spans(rows):
    tags = []
    for row in rows:
        match = re.search(r"Name=([BI]-[A-Z]+)", row[9])
        tags.append(match.group(1) if match else "O")
    return [(first, last, SYSTEM[kind]) for first, last, kind in spans(tags) if kind in SYSTEM]


def crossner_pairs(path):
    sentences = []
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n")]
        sentences.append(([row[0] for row in rows], [row[1] for row in rows]))
    for (_, tags), rows in zip(sentences, parse([words for words, _ in sentences]), strict=True):
        unknown = {i for i, tag in enumerate(tags) if tag[2:] and tag[2:] not in CROSSNER}
        known = lambda span: not unknown & set(range(span[0], span[1]))
        gold = {(first, last, CROSSNER[kind]) for first, last, kind in spans(tags) if CROSSNER.get(kind)}
        yield gold, set(filter(known, system_spans(rows)))


def gum_pairs(path):
    genre, sentences = None, []
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        document = re.search(r"^# newdoc id = GUM_([a-z]+)_", block, re.M)
        genre = document.group(1) if document else genre
        sentences.append((genre, [line.split("\t") for line in block.split("\n") if re.match(r"\d+\t", line)]))
    for (genre, gold), rows in zip(sentences, parse([[row[1] for row in rows] for _, rows in sentences]), strict=True):
        heads = {}
        for first, last, etype in sorted(mentions(gold), key=lambda mention: mention[0] - mention[1]):
            head = head_of(gold, first, last)
            if gold[head][3] == "PROPN" and etype in GUM:
                heads[head] = GUM[etype]
        found = {(head_of(gold, first, last), kind) for first, last, kind in system_spans(rows)}
        yield genre, set(heads.items()), found


def head_of(rows, first, last):
    """The first word of a span whose head lies outside the span."""
    return next((i for i in range(first, last) if not first < int(rows[i][6]) <= last), first)


def mentions(rows):
    """GUM's entities as (first, last + 1, etype)."""
    found, still_open = [], {}
    for i, row in enumerate(rows):
        entity = re.search(r"Entity=([^|]*)", row[9])
        for opened, etype, at_once, closed in re.findall(
            r"\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)", entity.group(1) if entity else ""
        ):
            if at_once:
                found.append((i, i + 1, etype))
            elif opened:
                still_open.setdefault(opened, []).append((i, etype))
            elif still_open.get(closed):
                start, kind = still_open[closed].pop()
                found.append((start, i + 1, kind))
    return found


if __name__ == "__main__":
    main()
