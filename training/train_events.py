"""The student's view of events: a small network over the analyser's word vectors, learned from the teacher of events.

    python train_events.py work/events_head.pt work/raw.jsonl work/events.npz work/events.conllu GOLD.jsonl...

For each word: its vector in the (fixed) student network, a new embedding of its own, its head's and the sum of its dependents'.
"""

import argparse
import json
import random
import sys
import time

import numpy
import torch
from torch import nn
from torch.nn import functional as F

import features
from event_labels import MODALITIES, TYPES, UNKNOWN, detection, label, read_articles, read_sentences
from model import Student
from tensors import dropped

WIDTH = 64
HIDDEN = 160
WORDS_PER_BATCH = 1_200


class EventHead(nn.Module):
    def __init__(self, encoder_width):
        super().__init__()
        self.event_table = nn.Embedding(features.TOTAL_ROWS + 1, WIDTH)
        nn.init.normal_(self.event_table.weight, std=0.05)
        nn.init.zeros_(self.event_table.weight[-1:].data)
        self.event_hidden = nn.Linear(encoder_width + 3 * WIDTH, HIDDEN)
        self.event_type = nn.Linear(HIDDEN, len(TYPES))
        self.event_modality = nn.Linear(HIDDEN, len(MODALITIES))
        self.dropout = nn.Dropout(0.2)

    def forward(self, x, rows, heads):
        """`heads` are indexes into the same batch of words; a root is its own head."""
        own = self.dropout(F.embedding(rows, self.event_table.weight).sum(1))
        below = torch.zeros_like(own).index_add(0, heads, own) - own * (heads == torch.arange(len(heads))).unsqueeze(1)
        hidden = self.dropout(F.relu(self.event_hidden(torch.cat([x, own, own[heads], below], -1))))
        return self.event_type(hidden), self.event_modality(hidden)


class Item:
    """A sentence with the student's vectors and heads and with what is to be learned of its words."""

    def __init__(self, forms, rows, x, heads, types, modalities):
        self.forms, self.rows, self.x, self.heads, self.types, self.modalities = forms, rows, x, heads, types, modalities


def load_student(path):
    saved = torch.load(path, weights_only=False)
    student = Student(saved["config"])
    student.load_state_dict(saved["state"])
    return student.eval()


@torch.no_grad()
def vectors(student, sentences):
    """(rows, vectors, heads) of each sentence; a root's head is itself."""
    found = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
    for start in range(0, len(order), 64):
        group = order[start : start + 64]
        longest = max(len(sentences[i]) for i in group)
        rows = torch.full((len(group), longest, features.FEATURE_COUNT), dropped(), dtype=torch.long)
        mask = torch.zeros(len(group), longest, dtype=torch.bool)
        for k, i in enumerate(group):
            rows[k, : len(sentences[i])] = torch.tensor(numpy.array([features.rows(f) for f in sentences[i]]))
            mask[k, : len(sentences[i])] = True
        x, buckets = student((rows,), mask)
        heads = student.arcs(x, mask, buckets).argmax(-1)
        for k, i in enumerate(group):
            n = len(sentences[i])
            head = heads[k, :n] - 1
            head = torch.where((head < 0) | (head >= n), torch.arange(n), head)
            found[i] = (rows[k, :n].int(), x[k, :n].half(), head)
    return found


def soft_items(student, raw, archives):
    lines = list(open(raw, encoding="utf-8"))
    items = []
    for archive in archives:
        data = numpy.load(archive)
        ends = numpy.cumsum(data["sizes"])
        types, modalities = data["types"], data["modalities"]
        forms = [json.loads(lines[i])["forms"] for i in data["sentences"]]
        for end, size, f, (rows, x, heads) in zip(ends, data["sizes"], forms, vectors(student, forms)):
            part = slice(end - size, end)
            t = torch.from_numpy(types[part].astype(numpy.float32)).exp().half()
            items.append(Item(f, rows, x, heads, t, torch.from_numpy(modalities[part].astype(numpy.float32)).exp().half()))
    return items


def gold_items(student, sentences):
    items = []
    for sentence, (rows, x, heads) in zip(sentences, vectors(student, [s.forms for s in sentences])):
        types = F.one_hot(torch.tensor(sentence.types), len(TYPES)).half()
        told = torch.tensor(sentence.modalities)
        modalities = F.one_hot(told.clamp(min=0), len(MODALITIES)).half()
        items.append(Item(sentence.forms, rows, x, heads, types, modalities))
    return items


def joined(group):
    offsets = numpy.cumsum([0] + [len(item.forms) for item in group])
    heads = torch.cat([item.heads + int(offset) for item, offset in zip(group, offsets)])
    cat = lambda name: torch.cat([getattr(item, name) for item in group])
    return cat("x").float(), cat("rows").long(), heads, cat("types").float(), cat("modalities").float()


def fit(items, weights, epochs, seed=1):
    torch.manual_seed(seed)
    generator = random.Random(seed)
    head = EventHead(items[0].x.shape[1])
    optimizer = torch.optim.AdamW(head.parameters(), lr=2e-3, weight_decay=0.01)
    words = sum(len(i.forms) for i in items)
    steps = epochs * (words // WORDS_PER_BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, min(1.0, step / 100, (steps - step) / steps)))
    for epoch in range(epochs):
        head.train()
        order = list(range(len(items)))
        generator.shuffle(order)
        group, size, total, started = [], 0, 0.0, time.time()
        for index in order + [None]:
            if index is not None:
                group.append(index)
                size += len(items[index].forms)
            if group and (size >= WORDS_PER_BATCH or index is None):
                x, rows, heads, types, modalities = joined([items[i] for i in group])
                weight = torch.cat([torch.full((len(items[i].forms),), weights[i]) for i in group])
                drop = torch.rand(rows.shape) < 0.05
                said, told = head(x, rows.masked_fill(drop, dropped()), heads)
                loss = (weight * -(types * said.log_softmax(-1)).sum(-1)).mean()
                loss = loss + 0.5 * (weight * (1 - types[:, 0]) * -(modalities * told.log_softmax(-1)).sum(-1)).mean()
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                schedule.step()
                total += float(loss.detach()) * size
                group, size = [], 0
        print(f"epoch {epoch + 1}: {total / words:.4f}, {time.time() - started:.0f} s", flush=True)
    return head.eval()


@torch.no_grad()
def says(head, items):
    found = []
    for item in items:
        x, rows, heads, _, _ = joined([item])
        types, modalities = head(x, rows, heads)
        found.append((types.log_softmax(-1), modalities.log_softmax(-1)))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out"), parser.add_argument("raw"), parser.add_argument("soft"), parser.add_argument("conllu")
    parser.add_argument("gold", nargs="+"), parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--gold-weight", type=float, default=0.0), parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--student", default="work/student.pt"), parser.add_argument("--hold-out", default="")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    student = load_student(arguments.student)
    articles = read_articles(arguments.gold)
    sentences = label(read_sentences(arguments.conllu, articles), articles)
    held = lambda s: bool(arguments.hold_out) and s.article.startswith(tuple(arguments.hold_out.split(",")))
    gold = gold_items(student, [s for s in sentences if not held(s)]) if arguments.gold_weight else []
    items = gold + (soft_items(student, arguments.raw, arguments.soft.split(",")) if arguments.soft != "-" else [])
    weights = [arguments.gold_weight] * len(gold) + [1.0] * (len(items) - len(gold))
    print(len(gold), "annotated and", len(items) - len(gold), "labelled sentences", file=sys.stderr, flush=True)
    head = fit(items, weights, arguments.epochs)
    torch.save(head.state_dict(), arguments.out)
    test = [s for s in sentences if held(s)]
    if test:
        opinions = says(head, gold_items(student, test))
        for bias in (0.0, 0.7, 1.4):
            predicted = [(types - bias * torch.eye(len(TYPES))[0]).argmax(-1).tolist() for types, _ in opinions]
            p, r, f = detection(test, predicted, articles, lambda a: any(s.article == a for s in test))
            print(f"bias {bias} held out P {p:.3f} R {r:.3f} F1 {f:.3f}")


if __name__ == "__main__":
    main()
