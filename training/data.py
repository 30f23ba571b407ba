"""Reading of treebanks, name data and silver data into one sentence form."""

import json
import os
import random
from dataclasses import dataclass, field
from pathlib import Path

from labels import CROSSNER_KIND, NAME_ID, RELATION_ID, UPOS_ID, XPOS_ID, kept_relation

DATA = Path(os.environ.get("DEMARCHE_DATA", "data"))
UNKNOWN = -1


@dataclass
class Sentence:
    forms: list
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # 0 is the root, words count from 1
    relations: list = field(default_factory=list)
    names: list = field(default_factory=list)  # UNKNOWN where no name label is known
    # Teacher's opinions, one entry per word: [(label or head, probability), ...]
    soft: dict = field(default_factory=dict)

    def __len__(self):
        return len(self.forms)


def read_conllu(path):
    sentences, columns = [], []
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        if line.startswith("#"):
            continue
        if not line.strip():
            if columns:
                sentences.append(_from_columns(columns))
            columns = []
            continue
        parts = line.split("\t")
        if parts[0].isdigit():
            columns.append(parts)
    if columns:
        sentences.append(_from_columns(columns))
    return sentences


def _from_columns(columns):
    return Sentence(
        forms=[c[1] for c in columns],
        upos=[UPOS_ID.get(c[3], UNKNOWN) for c in columns],
        xpos=[XPOS_ID.get(c[4], UNKNOWN) for c in columns],
        heads=[int(c[6]) for c in columns],
        relations=[RELATION_ID.get(kept_relation(c[7]), UNKNOWN) for c in columns],
        names=[UNKNOWN] * len(columns),
    )


def read_crossner(path):
    """Two columns; `misc` says that something is a name but not of which kind, so its label stays unknown."""
    sentences, words = [], []
    for line in Path(path).read_text(encoding="utf-8").split("\n") + [""]:
        if line.strip():
            form, tag = line.rstrip("\n").split("\t")
            words.append((form, tag))
        elif words:
            sentences.append(_from_name_tags(words))
            words = []
    return sentences


def _from_name_tags(words):
    names = []
    for _, tag in words:
        if tag == "O":
            names.append(NAME_ID["O"])
        else:
            kind = CROSSNER_KIND.get(tag[2:])
            names.append(NAME_ID[tag[:2] + kind] if kind else UNKNOWN)
    size = len(words)
    blank = [UNKNOWN] * size
    return Sentence([w for w, _ in words], list(blank), list(blank), list(blank), list(blank), names)


def read_silver(path):
    sentences = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            size = len(record["forms"])
            blank = [UNKNOWN] * size
            sentences.append(
                Sentence(
                    record["forms"],
                    record.get("upos", list(blank)),
                    record.get("xpos", list(blank)),
                    record.get("heads", list(blank)),
                    record.get("relations", list(blank)),
                    record.get("names", list(blank)),
                    record.get("soft", {}),
                )
            )
    return sentences


def batches(sentences, words_per_batch, generator: random.Random):
    """Sentences of like length together, at most `words_per_batch` padded words, in random order."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]) + generator.random() * 4)
    groups, group, longest = [], [], 0
    for index in order:
        longest_then = max(longest, len(sentences[index]))
        if group and longest_then * (len(group) + 1) > words_per_batch:
            groups.append(group)
            group, longest_then = [], len(sentences[index])
        group.append(index)
        longest = longest_then
    if group:
        groups.append(group)
    generator.shuffle(groups)
    return [[sentences[i] for i in group] for group in groups]
