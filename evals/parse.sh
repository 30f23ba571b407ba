#!/usr/bin/env bash
# Measures tags, trees and lemmas on gold tokens of Universal Dependencies files.
#
# usage: evals/parse.sh FILE.conllu ...     DEMARCHE names the command (default: target/release/demarche)
#
# Relation subtypes are ignored, as is usual; punctuation counts. Ends with 1 if the first file misses the floors
# UPOS 96 or LAS 87.2.
set -euo pipefail
demarche=${DEMARCHE:-target/release/demarche}
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
floor=1
for gold in "$@"; do
    "$demarche" parse "$gold" --from conllu --to conllu --quiet >"$work/system.conllu"
    python3 "$(dirname "$0")/parse.py" "$gold" "$work/system.conllu" "$floor"
    floor=0
done
