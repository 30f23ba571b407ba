#!/usr/bin/env bash
# Fits the weights of `confidence` again, which is needed whenever the reading of events has changed; takes seconds.
#
# usage: training/confidence.sh GOLD.jsonl...     DEMARCHE names the command, PYTHON a Python with numpy
#
# The last file should be most like the news to come; its level is what the table keeps.
#
# Build again afterwards: the table is compiled into the program.
set -euo pipefail
cd "$(dirname "$0")/.."
demarche=${DEMARCHE:-target/release/demarche}
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
"$demarche" code "$@" --explain --quiet >"$work/system.jsonl" || [ $? = 1 ]
"${PYTHON:-python3}" training/confidence.py crates/demarche/data/confidence.tsv "$work/system.jsonl" "$@"
