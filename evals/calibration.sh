#!/usr/bin/env bash
# Measures whether `confidence` keeps its word: expected against observed, in ten bins, for the event and each field.
#
# usage: evals/calibration.sh [GOLD.jsonl...]     DEMARCHE names the command; without files the gold of ../shared/gold is used
set -euo pipefail
cd "$(dirname "$0")/.."
demarche=${DEMARCHE:-target/release/demarche}
gold=("$@")
if [ ${#gold[@]} = 0 ]; then
    gold=(../shared/gold/dev_real.jsonl ../shared/gold/dev_synth.jsonl)
fi
if [ ! -f "${gold[0]}" ]; then
    echo "calibration: no ${gold[0]}, so nothing is measured (name annotated articles)"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cat "${gold[@]}" >"$work/gold.jsonl"
"$demarche" code "$work/gold.jsonl" --quiet ${LEXICON:+--lexicon "$LEXICON"} >"$work/system.jsonl" || [ $? = 1 ]
python3 evals/calibration.py "$work/gold.jsonl" "$work/system.jsonl"
