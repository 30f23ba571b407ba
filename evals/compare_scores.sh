#!/bin/sh
# Compares the figures of `demarche eval` with those of the reference scorer, a Python program.
#
# usage: evals/compare_scores.sh DIRECTORY [DEMARCHE]
#
# DIRECTORY holds `tools/score.py` and gold files `*.jsonl`; DEMARCHE is the command to test
# (default: target/release/demarche). Each gold file is coded once, and that coding is scored by
# both, as text and as JSON. Then it is scored with its lines cut out and its fields damaged in
# several ways, so that ties, misses and odd values are compared too. Any difference is shown and
# ends the script with 1.
set -eu

gold_directory=${1:?"name the directory with tools/score.py and the gold files"}
demarche=${2:-target/release/demarche}
score=$gold_directory/tools/score.py
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

compare() {
    python3 "$score" "$1" "$2" --json >"$work/theirs.json"
    "$demarche" eval "$1" --system "$2" --json >"$work/ours.json"
    diff "$work/theirs.json" "$work/ours.json"
    python3 "$score" "$1" "$2" >"$work/theirs.txt"
    "$demarche" eval "$1" --system "$2" >"$work/ours.txt"
    diff "$work/theirs.txt" "$work/ours.txt"
}

# Writes a damaged copy of a coding: the same seed always does the same damage.
damage() {
    python3 - "$1" "$2" <<'PYTHON'
import json, random, sys
source, seed = sys.argv[1], int(sys.argv[2])
chance = random.Random(seed)
for line in open(source, encoding="utf-8"):
    article = json.loads(line)
    for name in ("events", "ledger", "quotes"):
        kept = [item for item in article.get(name) or [] if chance.random() < 0.8]
        for item in kept:
            for field in list(item):
                if field in ("type", "kind", "text", "id"):
                    continue
                if chance.random() < 0.15:
                    other = chance.choice(kept)
                    item[field] = other.get(field)
                elif chance.random() < 0.05:
                    item.pop(field)
        article[name] = kept + [dict(item) for item in kept if chance.random() < 0.2]
    if chance.random() < 0.95:
        print(json.dumps(article, ensure_ascii=chance.random() < 0.5))
PYTHON
}

for gold in "$gold_directory"/*.jsonl; do
    "$demarche" code --quiet "$gold" >"$work/coding.jsonl"
    compare "$gold" "$work/coding.jsonl"
    "$demarche" eval "$gold" --json >"$work/fresh.json"
    python3 "$score" "$gold" "$work/coding.jsonl" --json | diff - "$work/fresh.json"
    compare "$gold" "$gold"
    for seed in 1 2 3 4 5 6 7 8; do
        damage "$gold" "$seed" >"$work/damaged.jsonl"
        compare "$gold" "$work/damaged.jsonl"
    done
    echo "$gold: same figures"
done
