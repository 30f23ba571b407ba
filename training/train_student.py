"""Train the student. See README.md for the order of steps."""

import argparse
import json
import random
import time

import numpy
import torch
from torch.nn import functional as F

import evaluate
from configs import CONFIGS
from data import DATA, batches, read_conllu, read_crossner
from gum_names import correct, read_mentions
from model import Student
from tensors import count_norms, prepare

TREEBANKS = ("en_ewt-ud-train", "en_gum-ccby-train")
WEIGHTS = {"upos": 0.5, "xpos": 0.5, "heads": 1.0, "relations": 1.0, "names": 1.0}


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
    """Endless batches of one source of sentences."""

    def __init__(self, prepared, words_per_batch, seed):
        self.prepared, self.words = prepared, words_per_batch
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


def train(arguments):
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    config = dict(CONFIGS[arguments.config])
    gold = gold_sentences()
    names = read_crossner(DATA / "ner/crossner_politics/train.txt")
    silver = []
    if arguments.silver:
        from silver import read_labelled

        silver = read_labelled(arguments.silver)
    counts = count_norms(gold + silver)
    streams = [
        (Stream(prepare(gold, counts), arguments.words, 1), arguments.gold_share),
        (Stream(prepare(names, counts), arguments.words, 2), arguments.name_share),
    ]
    if silver:
        rest = 1 - arguments.gold_share - arguments.name_share
        streams.append((Stream(prepare(silver, counts), arguments.words, 3), rest))
    else:
        streams[0] = (streams[0][0], 1 - arguments.name_share)
    development = evaluate.development_data()
    print("sentences", len(gold), len(names), len(silver), flush=True)

    model = Student(config)
    if arguments.start:
        model.load_state_dict(torch.load(arguments.start, weights_only=False)["state"])
    print("parameters", sum(p.numel() for p in model.parameters()), flush=True)
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=arguments.rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True
    )
    warm = 200
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min((step + 1) / warm, max(0.0, (arguments.steps - step) / (arguments.steps - warm))),
    )
    choose = random.Random(arguments.seed)
    disturb = numpy.random.default_rng(arguments.seed)
    started, smooth = time.time(), {}
    best = 0.0
    for step in range(arguments.steps):
        model.train()
        stream = choose.choices([s for s, _ in streams], [w for _, w in streams])[0]
        parts = losses(model, model.collate(stream.next(), disturb))
        total = sum(WEIGHTS[task] * loss for task, loss in parts.items())
        optimizer.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimizer.step()
        with torch.no_grad():
            model.table.weight[-1].zero_()
        schedule.step()
        for task, loss in parts.items():
            smooth[task] = 0.98 * smooth.get(task, loss.item()) + 0.02 * loss.item()
        if (step + 1) % 100 == 0:
            shown = " ".join(f"{t} {v:.3f}" for t, v in smooth.items())
            print(f"{step + 1} {time.time() - started:.0f}s {shown}", flush=True)
        if (step + 1) % arguments.check == 0 or step + 1 == arguments.steps:
            scores = evaluate.report(model, development)
            print("dev", step + 1, json.dumps(scores), flush=True)
            if scores["ewt_dev"]["las"] + scores["gum_dev"]["las"] >= best:
                best = scores["ewt_dev"]["las"] + scores["gum_dev"]["las"]
                saved = {"config": config, "state": model.state_dict(), "scores": scores, "arguments": vars(arguments)}
                torch.save(saved, arguments.out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", default="base")
    parser.add_argument("--out", required=True)
    parser.add_argument("--start")
    parser.add_argument("--silver", nargs="*", default=[])
    parser.add_argument("--gold-share", type=float, default=0.4)
    parser.add_argument("--name-share", type=float, default=0.04)
    parser.add_argument("--words", type=int, default=1500)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--check", type=int, default=1000)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    train(parser.parse_args())
