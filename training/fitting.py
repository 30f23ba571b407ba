"""The training loop that teacher and student share."""

import json
import random
import time

import numpy
import torch
from torch.nn import functional as F

import evaluate
from data import DATA, batches, read_conllu
from gum_names import correct, read_mentions

TREEBANKS = ("en_ewt-ud-train", "en_gum-ccby-train")
LOSS_WEIGHTS = {"upos": 0.5, "xpos": 0.5, "heads": 1.0, "relations": 1.0, "names": 1.0}


def gold_sentences():
    """Treebank sentences; their names are silver, in GUM corrected by its own annotation."""
    result = []
    for treebank in TREEBANKS:
        path = DATA / f"ud/{treebank}.conllu"
        sentences = read_conllu(path)
        with open(f"work/names_{treebank}.json", encoding="utf-8") as file:
            for sentence, names in zip(sentences, json.load(file), strict=True):
                sentence.names = names
        if "gum" in treebank:
            for sentence, mentions in zip(sentences, read_mentions(path), strict=True):
                correct(sentence, mentions)
        result += sentences
    return [s for s in result if len(s) <= 120]


class Stream:
    """Endless batches of one source of sentences; `share` of all steps take from it."""

    def __init__(self, prepared, share, words_per_batch, seed):
        self.prepared, self.share, self.words = prepared, share, words_per_batch
        self.random = random.Random(seed)
        self.queue = []

    def next(self):
        if not self.queue:
            self.queue = batches(self.prepared, self.words, self.random)
        return self.queue.pop()


def task_loss(scores, target):
    """Cross entropy against weighted targets, averaged over the words that have any."""
    index, weight = target
    labelled = weight.sum(-1) > 0
    if not labelled.any():
        return None
    scores, index, weight = scores[labelled], index[labelled], weight[labelled]
    return -(F.log_softmax(scores, -1).gather(-1, index) * weight).sum() / weight.sum()


def losses(model, batch):
    inputs, mask, heads, targets = batch
    x, buckets = model(inputs, mask)
    upos, xpos, names = model.tags(x)
    result = {
        "upos": task_loss(upos, targets["upos"]),
        "xpos": task_loss(xpos, targets["xpos"]),
        "names": task_loss(names, targets["names"]),
    }
    if (targets["heads"][1] > 0).any():
        result["heads"] = task_loss(model.arcs(x, mask, buckets), targets["heads"])
        result["relations"] = task_loss(model.relations(x, heads), targets["relations"])
    return {task: loss for task, loss in result.items() if loss is not None}


def fit(model, optimizer, streams, arguments, save):
    """Trains for `arguments.steps` steps; every `arguments.check` steps hands dev scores to `save`."""
    # Adam's averages of rows that are seldom seen fade into numbers so small that processors slow down on them.
    torch.set_flush_denormal(True)
    steps, warm = arguments.steps, min(200, arguments.steps // 10 + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    )
    choose, disturb = random.Random(arguments.seed), numpy.random.default_rng(arguments.seed)
    development = evaluate.development_data()
    started, smooth = time.time(), {}
    for step in range(1, steps + 1):
        model.train()
        stream = choose.choices(streams, [s.share for s in streams])[0]
        parts = losses(model, model.collate(stream.next(), disturb))
        optimizer.zero_grad(set_to_none=True)
        sum(LOSS_WEIGHTS[task] * loss for task, loss in parts.items()).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimizer.step()
        schedule.step()
        with torch.no_grad():
            model.table.weight[-1].zero_()
        for task, loss in parts.items():
            smooth[task] = 0.98 * smooth.get(task, loss.item()) + 0.02 * loss.item()
        if step % 50 == 0:
            shown = " ".join(f"{task} {value:.3f}" for task, value in smooth.items())
            print(f"{step} {time.time() - started:.0f}s {shown}", flush=True)
        if step % arguments.check == 0 or step == steps:
            scores = evaluate.report(model, development)
            print("dev", step, json.dumps(scores), flush=True)
            save(scores)
