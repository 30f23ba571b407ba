"""Sentences -> padded tensors, with the training-time disturbances of forms."""

from collections import Counter

import numpy
import torch

import features

TOP = 4  # how many soft targets are kept for a word
TASKS = ("upos", "xpos", "heads", "relations", "names")


def dropped():
    """The table's extra row, always zero."""
    return features.TOTAL_ROWS


class Prepared:
    """A sentence as arrays: rows of its features, shapes under other letter cases, targets of every task."""

    def __init__(self, sentence, norm_counts=None):
        self.sentence = sentence
        self.rows = numpy.array([features.rows(f) for f in sentence.forms], dtype=numpy.int64)
        self.shapes = numpy.array([features.other_shapes(f) for f in sentence.forms], dtype=numpy.int64)
        if norm_counts is None:
            self.rarity = None
        else:
            self.rarity = numpy.array([0.3 / (0.3 + norm_counts[f.lower()]) for f in sentence.forms]) + 0.01
        self.targets = {task: self._target(task) for task in TASKS}
        self.single_heads = numpy.array(sentence.heads, dtype=numpy.int64)

    def _target(self, task):
        size = len(self.sentence)
        index = numpy.zeros((size, TOP), dtype=numpy.int64)
        weight = numpy.zeros((size, TOP), dtype=numpy.float32)
        soft = self.sentence.soft.get(task)
        if soft is not None:
            index[:, : soft[0].shape[1]] = soft[0][:, :TOP]
            weight[:, : soft[1].shape[1]] = soft[1][:, :TOP]
            return index, weight
        gold = numpy.array(getattr(self.sentence, task), dtype=numpy.int64)
        index[:, 0] = numpy.maximum(gold, 0)
        weight[:, 0] = gold >= 0
        return index, weight

    def __len__(self):
        return len(self.sentence)


def count_norms(sentences):
    return Counter(form.lower() for sentence in sentences for form in sentence.forms)


def prepare(sentences, norm_counts=None):
    return [Prepared(sentence, norm_counts) for sentence in sentences]


def collate(group, generator: numpy.random.Generator = None):
    """A batch: the network's inputs, which words are there, heads, targets. With a generator the forms are disturbed: rare words dropped, letter case changed."""
    longest = max(len(p) for p in group)
    size = len(group)
    rows = numpy.full((size, longest, features.FEATURE_COUNT), dropped(), dtype=numpy.int64)
    mask = numpy.zeros((size, longest), dtype=bool)
    heads = numpy.zeros((size, longest), dtype=numpy.int64)
    index = {t: numpy.zeros((size, longest, TOP), dtype=numpy.int64) for t in TASKS}
    weight = {t: numpy.zeros((size, longest, TOP), dtype=numpy.float32) for t in TASKS}
    for i, item in enumerate(group):
        n = len(item)
        mine = item.rows
        if generator is not None:
            mine = disturb(item, generator)
        rows[i, :n] = mine
        mask[i, :n] = True
        heads[i, :n] = numpy.maximum(item.single_heads, 0)
        for task in TASKS:
            index[task][i, :n], weight[task][i, :n] = item.targets[task]
    to = torch.from_numpy
    return (to(rows),), to(mask), to(heads), {t: (to(index[t]), to(weight[t])) for t in TASKS}


def disturb(item, generator):
    rows = item.rows.copy()
    if item.rarity is not None:
        gone = generator.random(len(item)) < item.rarity
        rows[gone, features.NORM_FIRST] = dropped()
        rows[gone, features.NORM_SECOND] = dropped()
    chance = generator.random()
    if chance < 0.08:
        rows[:, features.SHAPE] = item.shapes[:, int(chance / 0.08 * 3)]
    return rows
