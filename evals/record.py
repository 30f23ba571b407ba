#!/usr/bin/env python3
"""Prints one row of scores.csv: commit, date, and the main figures.

usage: record.py ALL.json REAL.json     both from `demarche eval --json`
"""
import datetime
import json
import subprocess
import sys


def git(*arguments):
    return subprocess.run(["git", *arguments], capture_output=True, text=True, check=True).stdout.strip()


def figures(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(everything, real):
    report, real = figures(everything), figures(real)
    events, accuracy = report["events"], report["accuracy_on_detected"]
    row = [git("rev-parse", "--short", "HEAD"), datetime.date.today().isoformat()]
    row += [events[level]["f1"] for level in ("detect", "dyad", "full")]
    row += [events["detect"]["p"], events["detect"]["r"], real["events"]["full"]["f1"]]
    row += [report["produced_per_gold"], report["false_events_per_negative_article"]]
    row += [accuracy[name]["acc"] for name in ("modality", "actor", "recipient", "sectors", "mode", "date", "place_country", "said_by")]
    row += [report["counts"]["f1"], report["quotes"]["f1"], report["quote_speaker"]["acc"], report["ledger"]["f1"]]
    print(",".join(str(value) for value in row))


if __name__ == "__main__":
    main(*sys.argv[1:])
