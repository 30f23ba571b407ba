#!/usr/bin/env bash
# Measures the speakers of direct quotations on PolNeAR's news about American politics, with a floor.
#
# usage: evals/attribution.sh [--verbose]     DEMARCHE names the command, DEMARCHE_DATA the data (default: ../shared/data)
#
# --verbose lists every failure; PART=train measures the training part. Ends with 1 under the floor; without the data it says so
# and ends with 0.
set -euo pipefail
cd "$(dirname "$0")/.."
demarche=${DEMARCHE:-target/release/demarche}
folder=${DEMARCHE_DATA:-../shared/data}/quotes/polnear_${PART:-dev}
if [ ! -d "$folder" ]; then
    echo "attribution: no $folder, so nothing is measured (set DEMARCHE_DATA)"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
python3 evals/attribution.py "$folder" articles >"$work/articles.jsonl"
"$demarche" code "$work/articles.jsonl" --quiet >"$work/system.jsonl"
python3 evals/attribution.py "$folder" score "$work/system.jsonl" "$@"
