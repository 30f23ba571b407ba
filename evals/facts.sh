#!/usr/bin/env bash
# Compares the lexicon's heads of state and government with published tables, with a floor.
#
# usage: evals/facts.sh [--verbose]     DEMARCHE names the command, DEMARCHE_DATA the data (default: ../shared/data)
#
# --verbose lists every disagreement; facts.md says why each of them stands. Ends with 1 under the floor; without the data it
# says so and ends with 0.
set -euo pipefail
cd "$(dirname "$0")/.."
demarche=${DEMARCHE:-target/release/demarche}
facts=${DEMARCHE_DATA:-../shared/data}/facts
if [ ! -d "$facts" ]; then
    echo "facts: no $facts, so nothing is compared (set DEMARCHE_DATA)"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
python3 evals/facts.py "$facts" articles >"$work/articles.jsonl"
# Exit code 1 only says that the sentences hold no event.
"$demarche" code "$work/articles.jsonl" --mentions --quiet ${LEXICON:+--lexicon "$LEXICON"} >"$work/system.jsonl" || [ $? = 1 ]
python3 evals/facts.py "$facts" score "$work/system.jsonl" "$@"
