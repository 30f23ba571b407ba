"""Short trainings that differ in one thing each, to choose the network's shape. Results go to MODEL_CARD.md.

    python ablate.py base wide deep convolutions rows few static --silver work/silver1.npz --steps 1500
"""

import argparse
import json
import random
import time

import numpy
import torch

import evaluate
import features
import teacher
from configs import CONFIGS
from data import batches, read_silver
from fitting import Stream, fit, gold_sentences
from model import Student
from silver import read_labelled
from tensors import collate, count_norms, prepare

BASE = CONFIGS["attention192"]
VARIANTS = {
    "base": BASE,
    "wide": {**BASE, "width": 256},
    "deep": {**BASE, "layers": [*BASE["layers"], ("conv", 1), ("attention", 4)]},
    "convolutions": CONFIGS["convolution192"],
    "rows": BASE,
    "few": BASE,
    "static": BASE,
}
MORE_ROWS = 40_960
STATIC_WIDTH, STATIC_WORDS = 64, 20_000


def norm(form):
    return "".join("0" if "0" <= c <= "9" else c for c in features.normalise(form).lower())


@torch.no_grad()
def static_vectors(model_path, raw_path, sentences=30_000):
    """Word -> mean of the teacher's vectors over raw news, the frequent words only, on their main axes."""
    model = teacher.load(model_path)
    total, counts = {}, {}
    raw = read_silver(raw_path)
    random.Random(5).shuffle(raw)
    for group in batches(prepare(raw[:sentences]), 4000, random.Random(1)):
        inputs, mask, _, _ = model.collate(group)
        words, _ = model(inputs, mask)
        for item, vectors in zip(group, words.numpy()):
            for form, vector in zip(item.sentence.forms, vectors):
                word = norm(form)
                total[word] = total.get(word, 0) + vector
                counts[word] = counts.get(word, 0) + 1
    kept = sorted(counts, key=lambda word: (-counts[word], word))[:STATIC_WORDS]
    means = numpy.stack([total[word] / counts[word] for word in kept])
    means -= means.mean(0)
    axes = numpy.linalg.svd(means, full_matrices=False)[2][:STATIC_WIDTH]
    vectors = means @ axes.T
    return {word: i for i, word in enumerate(kept)}, torch.tensor(vectors / vectors.std(), dtype=torch.float32)


class WithStatic(Student):
    """The student, to whose embedding a projection of frozen vectors is added."""

    def __init__(self, config, index, vectors):
        super().__init__(config)
        self.index = index
        self.static = torch.cat([vectors, torch.zeros(1, vectors.shape[1])])
        self.into_static = torch.nn.Linear(vectors.shape[1], config["table_width"], bias=False)

    def collate(self, group, generator=None):
        (rows,), mask, heads, targets = collate(group, generator)
        ids = torch.full(mask.shape, len(self.index))
        for i, item in enumerate(group):
            known = [self.index.get(norm(form), len(self.index)) for form in item.sentence.forms]
            ids[i, : len(known)] = torch.tensor(known)
        return (rows, ids), mask, heads, targets

    def forward(self, inputs, mask):
        rows, ids = inputs
        self.extra = self.into_static(self.static[ids])
        return super().forward((rows,), mask)

    def embed(self, rows):
        return super().embed(rows) + self.extra


def build(variant, arguments):
    torch.manual_seed(arguments.seed)
    config = {**VARIANTS[variant], "dropout": 0.1, "layer_dropout": 0.05, "head_dropout": 0.1}
    if variant == "static":
        return WithStatic(config, *static_vectors(arguments.teacher, "work/raw.jsonl"))
    return Student(config)


def run(variant, arguments):
    features.configure(
        norm_rows=MORE_ROWS if variant == "rows" else features.NORM_ROWS,
        unused=(features.PREFIX_ONE, features.SUFFIX_FOUR) if variant == "few" else (),
    )
    gold, silver = gold_sentences(), read_labelled(arguments.silver)
    counts = count_norms(gold + silver)
    streams = [
        Stream(prepare(gold, counts), 0.4, arguments.words, 1),
        Stream(prepare(silver, counts), 0.6, arguments.words, 2),
    ]
    model = build(variant, arguments)
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3, betas=(0.9, 0.98), weight_decay=0.0, fused=True)
    scores = {}
    fit(model, optimizer, streams, arguments, scores.update)
    gum = evaluate.development_data()[1]
    started = time.time()
    evaluate.predict(model, gum, tree=False)
    words = sum(len(item) for item in gum)
    result = {"variant": variant, "parameters": sum(p.numel() for p in model.parameters()),
              "microseconds_a_word": round(1e6 * (time.time() - started) / words, 1), **scores}
    print("result", json.dumps(result), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("variants", nargs="+", choices=sorted(VARIANTS))
    parser.add_argument("--silver", nargs="+", required=True)
    parser.add_argument("--teacher", default="work/teacher2.pt")
    parser.add_argument("--words", type=int, default=800)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--check", type=int, default=10_000)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    torch.set_num_threads(chosen.threads)
    for variant in chosen.variants:
        run(variant, chosen)
