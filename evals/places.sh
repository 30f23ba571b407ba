#!/usr/bin/env bash
# Measures how well places are found and where they are put.
#
# usage: evals/places.sh [--errors]
#
# Codes the articles of LGL (local news) and GeoVirus (news of epidemics) with target/release/demarche (or DEMARCHE) and
# prints precision, recall and F1 of the place names found, and how many of those found lie within 161 km of where the gold
# puts them. The data lies outside the repository: in ../shared/data/geo, or where DEMARCHE_GEO says. Without it nothing can
# be measured, and the script says so. With --errors the commonest mistakes are listed.
set -euo pipefail
cd "$(dirname "$0")/.."

geo=${DEMARCHE_GEO:-../shared/data/geo}
demarche=${DEMARCHE:-target/release/demarche}
if [ ! -f "$geo/lgl.xml" ] || [ ! -f "$geo/GeoVirus.xml" ]; then
    echo "evals: no place names in $geo, so nothing is measured (set DEMARCHE_GEO to measure)"
    exit 0
fi
[ -x "$demarche" ] || cargo build --release --locked

python3 evals/places.py "$demarche" "$geo/lgl.xml" "$@"
python3 evals/places.py "$demarche" "$geo/GeoVirus.xml" "$@"
