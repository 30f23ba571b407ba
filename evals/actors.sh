#!/usr/bin/env bash
# Measures who is meant by actor phrases: country and sector, by kind of phrase, with floors.
#
# usage: evals/actors.sh [--verbose]     DEMARCHE names the command, DEMARCHE_DATA the data (default: ../shared/data)
#
# --verbose lists every failure. Ends with 1 under a floor; without the data it says so and ends with 0.
set -euo pipefail
cd "$(dirname "$0")/.."
demarche=${DEMARCHE:-target/release/demarche}
cases=${DEMARCHE_DATA:-../shared/data}/events/ngec_actor_resolution_cases.jsonl
if [ ! -f "$cases" ]; then
    echo "actors: no $cases, so nothing is measured (set DEMARCHE_DATA)"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
python3 evals/actors.py "$cases" articles >"$work/articles.jsonl"
# Exit code 1 only says that the sentences hold no event.
"$demarche" code "$work/articles.jsonl" --mentions --quiet ${LEXICON:+--lexicon "$LEXICON"} >"$work/system.jsonl" || [ $? = 1 ]
python3 evals/actors.py "$cases" score "$work/system.jsonl" "$@"
