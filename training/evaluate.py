"""Scores of a model on development data, and the tree decoding that the Rust side also does."""

import random

import numpy
import torch

import gum_names
from data import DATA, read_conllu, read_crossner, batches
from gum_names import FOLDED, name_spans
from labels import RELATION_ID, RELATIONS
from tensors import prepare

ROOT = RELATION_ID["root"]


def is_tree(heads):
    """One root and no cycle; heads[i] is the head of word i + 1."""
    if sum(1 for h in heads if h == 0) != 1:
        return False
    state = [0] * (len(heads) + 1)
    state[0] = 2
    for start in range(1, len(heads) + 1):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node - 1]
        if state[node] == 1:
            return False
        for visited in path:
            state[visited] = 2
    return True


def spanning_tree(scores):
    """Best single-rooted tree. scores: words x (words + 1), column 0 is the root."""
    greedy = scores.argmax(1)
    if is_tree(greedy.tolist()):
        return greedy.tolist()
    size = len(scores)
    full = numpy.full((size + 1, size + 1), -numpy.inf)
    full[1:] = scores
    # Making root arcs dearer by more than any tree's score range leaves exactly one of them.
    penalty = (scores.max() - scores[scores > -1e8].min()) * (size + 1) + 1
    full[1:, 0] -= penalty
    heads = chu_liu_edmonds(full)
    return heads[1:].tolist()


def chu_liu_edmonds(score):
    """score[word, head]; node 0 is the root."""
    size = len(score)
    score = score.copy()
    numpy.fill_diagonal(score, -numpy.inf)
    heads = score.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = numpy.zeros(size, dtype=bool)
    inside[cycle] = True
    outside = [i for i in range(size) if not inside[i]]
    contracted = len(outside)
    new = numpy.full((contracted + 1, contracted + 1), -numpy.inf)
    new[:contracted, :contracted] = score[numpy.ix_(outside, outside)]
    kept = score[cycle, heads[cycle]]
    enter = numpy.zeros(contracted, dtype=int)
    leave = numpy.zeros(contracted, dtype=int)
    for i, node in enumerate(outside):
        gain = score[cycle, node] - kept
        enter[i] = cycle[int(gain.argmax())]
        new[contracted, i] = gain.max() + kept.sum()
        if node != 0:
            leave[i] = cycle[int(score[node, cycle].argmax())]
            new[i, contracted] = score[node, cycle].max()
    answer = chu_liu_edmonds(new)
    result = heads.copy()
    for i, node in enumerate(outside):
        if node == 0:
            continue
        result[node] = leave[i] if answer[i] == contracted else outside[answer[i]]
    source = answer[contracted]
    result[enter[source]] = outside[source]
    return result


def find_cycle(heads):
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if state[node] == 1:
            return numpy.array(path[path.index(node) :])
        for visited in path:
            state[visited] = 2
    return None


def decode_names(scores):
    """Best tag sequence in which I-kind follows only B-kind or I-kind. scores: words x tags."""
    size, tags = scores.shape
    best = scores[0].copy()
    best[2::2] = -numpy.inf
    back = numpy.zeros((size, tags), dtype=int)
    for i in range(1, size):
        top = int(best.argmax())
        new = scores[i] + best[top]
        back[i] = top
        for inside in range(2, tags, 2):
            source = inside - 1 if best[inside - 1] >= best[inside] else inside
            new[inside] = scores[i, inside] + best[source]
            back[i, inside] = source
        best = new
    path = [int(best.argmax())]
    for i in range(size - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    return path[::-1]


@torch.no_grad()
def predict(model, prepared, words_per_batch=4000, tree=True):
    model.eval()
    results = {}
    for group in batches(prepared, words_per_batch, random.Random(1)):
        inputs, mask, _, _ = model.collate(group)
        x, buckets = model(inputs, mask)
        upos, xpos, names = (t.numpy() for t in model.tags(x))
        arcs = model.arcs(x, mask, buckets)
        heads = numpy.zeros(mask.shape, dtype=numpy.int64)
        for i, item in enumerate(group):
            n = len(item)
            score = arcs[i, :n, : n + 1].numpy()
            heads[i, :n] = spanning_tree(score) if tree else score.argmax(1)
        relations = model.relations(x, torch.from_numpy(heads)).numpy()
        relations[:, :, ROOT] = numpy.where(heads == 0, 1e9, -1e9)
        for i, item in enumerate(group):
            n = len(item)
            results[id(item)] = (
                upos[i, :n].argmax(1),
                xpos[i, :n].argmax(1),
                heads[i, :n],
                relations[i, :n].argmax(1),
                decode_names(names[i, :n]),
            )
    return [results[id(item)] for item in prepared]


UNIVERSAL = [label.split(":")[0] for label in RELATIONS]


def tree_scores(prepared, predictions):
    words = upos = xpos = uas = las = kept = 0
    for item, (u, x, h, r, _) in zip(prepared, predictions):
        s = item.sentence
        for i in range(len(s)):
            words += 1
            upos += u[i] == s.upos[i]
            xpos += x[i] == s.xpos[i]
            if h[i] == s.heads[i]:
                uas += 1
                kept += r[i] == s.relations[i]
                las += UNIVERSAL[r[i]] == UNIVERSAL[s.relations[i]]
    return {
        name: round(100 * float(value) / words, 2)
        for name, value in (("upos", upos), ("xpos", xpos), ("uas", uas), ("las", las), ("las_subtypes", kept))
    }


def name_scores(prepared, predictions):
    """F1 over PERSON, ORG and places (GPE, LOC, FAC together); spans under unknown labels are left out."""
    counts = {kind: [0, 0, 0] for kind in ("PERSON", "ORG", "PLACE")}
    for item, prediction in zip(prepared, predictions):
        gold_tags = item.sentence.names
        unknown = {i for i, t in enumerate(gold_tags) if t < 0}
        gold = {(a, b, FOLDED[k]) for a, b, k in name_spans([max(t, 0) for t in gold_tags]) if k in FOLDED}
        mine = {
            (a, b, FOLDED[k])
            for a, b, k in name_spans(prediction[4])
            if k in FOLDED and not any(i in unknown for i in range(a, b))
        }
        for kind in counts:
            g = {s for s in gold if s[2] == kind}
            m = {s for s in mine if s[2] == kind}
            counts[kind][0] += len(g & m)
            counts[kind][1] += len(m)
            counts[kind][2] += len(g)
    total = [sum(c[i] for c in counts.values()) for i in range(3)]
    score = lambda c: round(200 * c[0] / max(1, c[1] + c[2]), 1)
    return {**{kind: score(c) for kind, c in counts.items()}, "F1": score(total)}


GUM_DEV = DATA / "ud/en_gum-ccby-dev.conllu"


def gum_name_scores(prepared, predictions):
    sentences = [item.sentence for item in prepared]
    return gum_names.scores(sentences, gum_names.read_mentions(GUM_DEV), [p[4] for p in predictions])


def development_data():
    ewt = prepare(read_conllu(DATA / "ud/en_ewt-ud-dev.conllu"))
    gum = prepare(read_conllu(GUM_DEV))
    names = prepare(read_crossner(DATA / "ner/crossner_politics/dev.txt"))
    return ewt, gum, names


def report(model, development):
    ewt, gum, names = development
    gum_predictions = predict(model, gum)
    return {
        "ewt_dev": tree_scores(ewt, predict(model, ewt)),
        "gum_dev": tree_scores(gum, gum_predictions),
        "gum_dev_names": gum_name_scores(gum, gum_predictions),
        "crossner_dev": name_scores(names, predict(model, names)),
    }
