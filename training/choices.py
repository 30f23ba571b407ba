#!/usr/bin/env python3
"""Learns the weights of demarche's choices (crates/demarche/data/*.tsv) from annotated articles.

usage: choices.py MODEL QUESTIONS.jsonl GOLD.jsonl [--write FILE] [--decay D]

QUESTIONS.jsonl is written by `cargo run --release -p demarche --example questions -- GOLD.jsonl`; GOLD.jsonl is in the
codebook's format. A question's right options are those that agree with the annotation; the probability of all right options
together is raised (softmax, L2). Without --write five models are learned, each without a fifth of the articles, and how often
they are right on that fifth is printed beside the weights in use.
"""
import argparse, json, re, sys
from collections import Counter, defaultdict

import torch

FOLDS = 5
RARE = 3


def locate(text, part, start=0):
    return text.find(part, start) if part else -1


def head_word(words):
    """The last word before what follows a head noun."""
    first = re.split(r",| (?:of|from|in|for|who|that|at|near|with|on|to|working|visiting)\b", words)[0]
    return (first.split() or [""])[-1]


def body(code):
    return (code or "UNK").split()[0]


def right_owners(question, article):
    """Which options name the body that the annotators gave the words."""
    start = len(article["text"].encode()[: question["start"]].decode())
    for event in article["events"]:
        at = locate(article["text"], event["sentence"])
        if at < 0 or not at <= start < at + len(event["sentence"]):
            continue
        for party in (event.get("actor") or []) + (event.get("recipient") or []):
            begin = locate(article["text"], party["text"], at)
            if begin < 0 or begin >= at + len(event["sentence"]) or not begin <= start < begin + len(party["text"]):
                continue
            if question["words"] not in (head_word(party["text"]), party["text"].split()[-1]):
                continue
            code = party.get("code") or "UNK"
            return [(option["codes"] or ["UNK"])[0].split()[0] == body(code) for option in question["options"]]
    return None


def samples(model, asked, gold, reachable=True):
    """(article, features of the options, which are right, index chosen by the weights in use is not known here)."""
    for article_id, questions in asked.items():
        article = gold[article_id]
        questions = [question for question in questions if question["model"] == model]
        events = matched(article, questions) if model in PER_EVENT else {}
        for q, question in enumerate(questions):
            right = RIGHT[model](question, events.get(q) if model in PER_EVENT else article)
            if right is not None and (any(right) or not reachable):
                yield article_id, question, [option["features"] for option in question["options"]], right


def matched(article, questions):
    """The annotated event of each question, paired as the scorer pairs events."""
    text = article["text"]
    pairs = []
    for q, question in enumerate(questions):
        begin = len(text.encode()[: question["start"]].decode())
        for e, event in enumerate(article["events"]):
            at = locate(text, event["sentence"])
            trigger = locate(text, event["trigger"], at)
            if event["type"] != question["subject"] or not at <= begin < at + len(event["sentence"]):
                continue
            near = begin < trigger + len(event["trigger"]) and trigger < begin + len(question["words"])
            pairs.append((not near, bool(event.get("same_as")), abs(begin - trigger), q, e))
    found, used = {}, set()
    for *_, q, e in sorted(pairs):
        if q not in found and e not in used:
            found[q] = article["events"][e]
            used.add(e)
    return found


def right_modalities(question, event):
    if event is None:
        return None
    return [option["name"] == event["modality"] for option in question["options"]]


PER_EVENT = ("modality",)
RIGHT = {"modality": right_modalities, "owner": right_owners}


class Data:
    """Questions as one sparse matrix of options by features."""

    def __init__(self, items, names=None):
        counts = Counter(f for _, _, options, _ in items for option in options for f in set(option))
        self.names = names or sorted(f for f, n in counts.items() if n >= RARE)
        index = {f: i for i, f in enumerate(self.names)}
        rows, cols, right, question = [], [], [], []
        row = 0
        for q, (_, _, options, good) in enumerate(items):
            for option, ok in zip(options, good):
                for feature in option:
                    if feature in index:
                        rows.append(row), cols.append(index[feature])
                right.append(ok), question.append(q)
                row += 1
        values = torch.ones(len(rows))
        self.x = torch.sparse_coo_tensor(torch.tensor([rows, cols]), values, (row, len(self.names))).coalesce()
        self.right = torch.tensor(right)
        self.question = torch.tensor(question)
        self.n = len(items)

    def log_sums(self, scores):
        top = torch.full((self.n,), -1e9).scatter_reduce(0, self.question, scores, "amax")
        total = torch.zeros(self.n).index_add(0, self.question, torch.exp(scores - top[self.question]))
        return top + torch.log(total)

    def loss(self, weights):
        scores = torch.sparse.mm(self.x, weights.unsqueeze(1)).squeeze(1)
        good = scores.masked_fill(~self.right, -1e9)
        return (self.log_sums(scores) - self.log_sums(good)).sum()

    def chosen(self, weights):
        """The index of each question's best option; the first among equals."""
        scores = torch.sparse.mm(self.x, weights.unsqueeze(1)).squeeze(1)
        best, place, seen = {}, 0, None
        for q, score in zip(self.question.tolist(), scores.tolist()):
            place = place + 1 if q == seen else 0
            seen = q
            if q not in best or score > best[q][0] + 1e-9:
                best[q] = (score, place)
        return [best[q][1] for q in range(self.n)]


def learn(data, decay):
    weights = torch.zeros(len(data.names), requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=120, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = data.loss(weights) + decay * (weights**2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return weights.detach()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("model"), ap.add_argument("questions"), ap.add_argument("gold", nargs="+")
    ap.add_argument("--write"), ap.add_argument("--decay", type=float, default=0.5)
    a = ap.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    gold = {g["id"]: g for path in a.gold for g in map(json.loads, open(path, encoding="utf-8"))}
    asked = {q["id"]: q["questions"] for q in map(json.loads, open(a.questions, encoding="utf-8")) if q["id"] in gold}
    items = list(samples(a.model, asked, gold))
    everything = sum(1 for _ in samples(a.model, asked, gold, reachable=False))
    print(f"{len(items)} questions, {everything - len(items)} more have no right option", file=sys.stderr)
    if a.write:
        data = Data(items)
        weights = learn(data, a.decay)
        with open(a.write, "w", encoding="utf-8") as out:
            out.write(f"# Weights of the choice `{a.model}`, learned by training/choices.py; see training/MODEL_CARD.md.\n")
            for name, weight in sorted(zip(data.names, weights.tolist()), key=lambda x: x[0]):
                if abs(weight) >= 0.01:
                    out.write(f"{weight:.2f}\t{name}\n")
        return
    ids = sorted({i for i, *_ in items})
    by_group = defaultdict(list)
    for fold in range(FOLDS):
        held = set(ids[fold::FOLDS])
        train = Data([x for x in items if x[0] not in held])
        weights = learn(train, a.decay)
        test = [x for x in items if x[0] in held]
        chosen = Data(test, train.names).chosen(weights)
        for (_, question, _, right), ok in zip(test, [right[best] for (*_, right), best in zip(test, chosen)]):
            for group in ("all", question["subject"]):
                by_group[group].append((ok, right[0]))
    for name, oks in sorted(by_group.items(), key=lambda x: -len(x[1])):
        learned, first = (sum(column) / len(oks) for column in zip(*oks))
        print(f"{name:12} {learned:.3f}, first option {first:.3f}, of {len(oks)}")


if __name__ == "__main__":
    main()
