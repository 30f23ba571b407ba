#!/usr/bin/env bash
# Runs the test suites of older coders (PLOVER, PETRARCH-2, PETRARCH) and prints pass rates beside those of their own coders.
#
# usage: evals/peers.sh [--verbose]     DEMARCHE names the command, DEMARCHE_DATA the data (default: ../shared/data)
#
# --verbose lists every failure. Without the data it says so and ends with 0.
set -euo pipefail
cd "$(dirname "$0")/.."
demarche=${DEMARCHE:-target/release/demarche}
data=${DEMARCHE_DATA:-../shared/data}
if [ ! -d "$data/events" ]; then
    echo "peers: no $data/events, so nothing is measured (set DEMARCHE_DATA)"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# Exit code 1 only says that the sentences hold no event.
run() {
    local suite=$1
    shift
    python3 evals/peers.py articles "$suite" "$data" >"$work/$suite.jsonl"
    "$demarche" code "$work/$suite.jsonl" --quiet "$@" >"$work/$suite.coded.jsonl" || [ $? = 1 ]
    python3 evals/peers.py score "$suite" "$data" "$work/$suite.coded.jsonl" $verbose
}

verbose=${1:-}
run plover
run petr2
dictionaries=$data/events/petrarch/petrarch1/PETR.Validate
"$demarche" lexicon import --out "$work/lexicon" "$dictionaries".{actors,agents,verbs}.txt >/dev/null
run petrarch --lexicon "$work/lexicon"
