#!/usr/bin/env bash
# Scores the coder on the development gold and keeps the floors.
#
# usage: evals/run.sh [--record]
#
# Codes the gold articles with target/release/demarche (built if missing), prints the figures, checks that the reference
# scorer gives the same ones, and ends with 1 if a figure is under its floor (evals/floors.txt). With --record the figures
# are added to evals/scores.csv under the present commit. The gold lies outside the repository: in ../shared/gold, or where
# DEMARCHE_GOLD says. Without it nothing can be scored, and the script says so. Where the treebanks lie beside the gold, tags,
# trees and names are measured too.
set -euo pipefail
cd "$(dirname "$0")/.."

gold=${DEMARCHE_GOLD:-../shared/gold}
demarche=${DEMARCHE:-target/release/demarche}
if [ ! -f "$gold/dev_real.jsonl" ]; then
    echo "evals: no gold in $gold, so nothing is scored (set DEMARCHE_GOLD to score)"
    exit 0
fi
[ -x "$demarche" ] || cargo build --release --locked

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
"$demarche" eval "$gold/dev_real.jsonl" "$gold/dev_synth.jsonl" --quiet --floor evals/floors.txt
"$demarche" eval "$gold/dev_real.jsonl" "$gold/dev_synth.jsonl" --quiet --json >"$work/figures.json"
"$demarche" eval "$gold/dev_real.jsonl" --quiet --json >"$work/real.json"
if [ -f "$gold/tools/score.py" ] && command -v python3 >/dev/null; then
    cat "$gold/dev_real.jsonl" "$gold/dev_synth.jsonl" >"$work/gold.jsonl"
    "$demarche" code "$work/gold.jsonl" --quiet >"$work/system.jsonl"
    python3 "$gold/tools/score.py" "$work/gold.jsonl" "$work/system.jsonl" --json >"$work/reference.json"
    diff "$work/reference.json" "$work/figures.json"
    echo "evals: the reference scorer gives the same figures"
fi

treebank=$gold/../data/ud/en_ewt-ud-dev.conllu
if [ -f "$treebank" ]; then
    DEMARCHE=$demarche evals/parse.sh "$treebank"
    DEMARCHE=$demarche python3 evals/names.py "$gold/../data"
fi
export DEMARCHE_DATA=${DEMARCHE_DATA:-$gold/../data}
DEMARCHE=$demarche evals/actors.sh
DEMARCHE=$demarche evals/facts.sh
DEMARCHE=$demarche evals/places.sh
DEMARCHE=$demarche evals/attribution.sh
DEMARCHE=$demarche evals/peers.sh

if [ "${1:-}" = "--record" ]; then
    python3 evals/record.py "$work/figures.json" "$work/real.json" >>evals/scores.csv
    tail -n 1 evals/scores.csv
fi
