#!/usr/bin/env python3
"""Compares two CoNLL-U files with the same tokens.

usage: parse.py GOLD.conllu SYSTEM.conllu FLOOR     FLOOR 1: exit 1 under UPOS 96 or LAS 87.2
"""
import sys

FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL = 1, 2, 3, 4, 5, 6, 7
MEASURED = {"Case", "Degree", "Gender", "Mood", "Number", "Person", "Polarity", "Tense", "VerbForm", "Voice"}


def features(columns):
    return {pair for pair in columns[FEATS].split("|") if pair.split("=")[0] in MEASURED}


def words(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 10 and columns[0].isdigit():
                yield columns


def main(gold_path, system_path, floor):
    total = upos = xpos = lemma = uas = las = 0
    both = sides = 0
    for gold, system in zip(words(gold_path), words(system_path), strict=True):
        if gold[FORM] != system[FORM]:
            sys.exit(f"tokens differ: {gold[FORM]!r} and {system[FORM]!r}")
        total += 1
        upos += gold[UPOS] == system[UPOS]
        xpos += gold[XPOS] == system[XPOS]
        lemma += gold[LEMMA] == system[LEMMA]
        attached = gold[HEAD] == system[HEAD]
        uas += attached
        las += attached and gold[DEPREL].split(":")[0] == system[DEPREL].split(":")[0]
        both += 2 * len(features(gold) & features(system))
        sides += len(features(gold)) + len(features(system))
    percent = lambda count: 100 * count / total
    print(
        f"{gold_path.rsplit('/', 1)[-1]}: {total} words, UPOS {percent(upos):.2f} XPOS {percent(xpos):.2f} "
        f"lemma {percent(lemma):.2f} "
        f"features F1 {100 * both / max(1, sides):.2f} UAS {percent(uas):.2f} LAS {percent(las):.2f}"
    )
    if floor == "1" and (percent(upos) < 96 or percent(las) < 87.2):
        sys.exit("under the floor: UPOS 96, LAS 87.2")


if __name__ == "__main__":
    main(*sys.argv[1:])
