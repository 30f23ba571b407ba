"""Sentences with other names in the places of theirs, so that names are known by where they stand.

People, places and bodies come from demarche's own lexicon, which knows names of the whole world; parties and offices
are also made up of parts (`name_parts.tsv`). What is swapped has names only as targets: its tree is not known.
"""

import random
import re
from pathlib import Path

from data import UNKNOWN, Sentence
from gum_names import name_spans
from labels import NAME_ID

LEXICON = Path(__file__).parent.parent / "crates/lexicon/data"
SWAPPED = {"PERSON", "ORG", "GPE", "EVENT"}


def _entries(path, keyword):
    with open(path, encoding="utf-8") as lines:
        return [line.split(" ", 1)[1].strip() for line in lines if line.startswith(keyword + " ")]


def _words(name):
    """A name's words as treebanks split them."""
    return re.findall(r"[^\s,'’.-]+(?:[.-][^\s,'’.-]+)*\.?|['’]s\b|[^\s]", name)


class Names:
    def __init__(self, generator):
        self.random = generator
        people = [name for path in sorted((LEXICON / "people").glob("*.lex")) for name in _entries(path, "person")]
        self.people = [_words(name) for name in people]
        self.surnames = [words[-1] for words in self.people if len(words) > 1]
        with open(LEXICON / "places.tsv", encoding="utf-8") as rows:
            places = [row.split("\t")[0] for row in rows if not row.startswith("#")]
        countries = [name.split(" ", 1)[1] for name in _entries(LEXICON / "countries.lex", "country")]
        self.places = [_words(name.split(",")[0]) for name in places + 20 * countries if name]
        self.bodies = [_words(name) for name in _entries(LEXICON / "bodies.lex", "body")]
        self.parts = {}
        for line in (Path(__file__).parent / "name_parts.tsv").read_text(encoding="utf-8").split("\n"):
            if line and not line.startswith("#"):
                kind, parts = line.split("\t")
                self.parts[kind] = [part.strip() for part in parts.split("|")]

    def pick(self, kind):
        return self.random.choice(self.parts[kind])

    def place(self):
        return " ".join(self.random.choice(self.places))

    def person(self, length):
        if length == 1:
            return [self.random.choice(self.surnames)]
        return self.random.choice(self.people)

    def party(self):
        chance = self.random.random()
        if chance < 0.3:
            return f"{self.pick('adjective')} {self.pick('base')}"
        if chance < 0.42:
            return f"{self.pick('adjective')} {self.pick('base')} of {self.place()}"
        if chance < 0.5:
            return f"{self.place()} {self.pick('adjective')} {self.pick('base')}"
        if chance < 0.58:
            return f"{self.pick('base')} {self.random.choice(['for', 'of'])} {self.pick('cause')}"
        if chance < 0.64:
            return f"{self.pick('base')} for {self.pick('cause')} and {self.pick('cause')}"
        if chance < 0.7:
            return f"{self.pick('foreign')} {self.pick('foreign_cause')}"
        if chance < 0.74:
            return f"{self.pick('foreign')} {self.pick('foreign_cause')} {self.place()}"
        if chance < 0.8:
            return f"{self.place()} {self.pick('slogan')}"
        return "".join(self.random.choices("ABCDEFGILMNOPRSTU", k=self.random.randint(2, 5)))

    def body(self, length):
        if length == 1 and self.random.random() < 0.6:
            return self.random.choice([words for words in self.bodies if len(words) == 1])
        chance = self.random.random()
        if chance < 0.35:
            return self.random.choice(self.bodies)
        if chance < 0.75:
            return _words(self.party())
        if chance < 0.88:
            return _words(f"{self.pick('office')} {self.pick('field')}")
        return _words(f"{self.place()} {self.pick('body')}")

    def election(self):
        year = self.random.randint(1890, 2026)
        return _words(f"{year} {self.place()} {self.pick('election')} election")

    def other(self, kind, words):
        """Another name of the kind, or the words themselves."""
        if kind == "PERSON":
            return self.person(len(words))
        if kind == "GPE":
            return self.random.choice(self.places)
        if kind == "EVENT":
            return self.election() if "election" in words else words
        return self.body(len(words))


def swap(sentence, names, chance=0.7):
    """The sentence with most of its names exchanged."""
    forms, tags, position = [], [], 0
    for first, last, kind in [*name_spans([max(tag, 0) for tag in sentence.names]), (len(sentence), None, None)]:
        forms += sentence.forms[position:first]
        tags += sentence.names[position:first]
        if last is None:
            break
        words = sentence.forms[first:last]
        if kind in SWAPPED and names.random.random() < chance:
            words = names.other(kind, words)
        forms += words
        tags += [NAME_ID[("I-" if i else "B-") + kind] for i in range(len(words))]
        position = last
    blank = [UNKNOWN] * len(forms)
    return Sentence(forms, blank, blank, blank, blank, tags)


def swapped(sentences, times, seed):
    """`times` variants of every sentence that has a name to swap."""
    names = Names(random.Random(seed))
    kinds = lambda sentence: {kind for _, _, kind in name_spans([max(tag, 0) for tag in sentence.names])}
    chosen = [sentence for sentence in sentences if kinds(sentence) & SWAPPED]
    return [swap(sentence, names) for sentence in chosen for _ in range(times)]
