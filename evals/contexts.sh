#!/usr/bin/env bash
# Measures how many contexts of PLOVER's gold standard records are found.
#
# usage: evals/contexts.sh [--verbose]     DEMARCHE names the command, DEMARCHE_DATA the data (default: ../shared/data)
set -euo pipefail
cd "$(dirname "$0")/.."
demarche=${DEMARCHE:-target/release/demarche}
data=${DEMARCHE_DATA:-../shared/data}
if [ ! -d "$data/events/plover_gsr" ]; then
    echo "contexts: no $data/events/plover_gsr, so nothing is measured (set DEMARCHE_DATA)"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
python3 evals/gsr.py articles "$data" >"$work/articles.jsonl"
"$demarche" code "$work/articles.jsonl" --quiet ${LEXICON:+--lexicon "$LEXICON"} >"$work/system.jsonl" || [ $? = 1 ]
python3 evals/contexts.py "$data" "$work/system.jsonl" "$@"
