"""Train the student. See README.md for the order of steps."""

import argparse

import torch

from configs import CONFIGS
from data import DATA, read_crossner, read_silver
from fitting import Stream, fit, gold_sentences
from model import Student
from name_swaps import swapped
from silver import read_labelled
from tensors import count_norms, prepare

# Every so many sentences of raw news lend one with other names.
NEWS_PER_SWAP = 5


def train(arguments):
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    config = dict(CONFIGS[arguments.config])
    if arguments.silver:
        # So many sentences that the network is too small to learn them by heart.
        config.update(dropout=0.1, layer_dropout=0.05, head_dropout=0.1)
    gold = gold_sentences()
    names = read_crossner(DATA / "ner/crossner_politics/train.txt")
    silver = read_labelled(arguments.silver)
    news = read_silver("work/raw.jsonl") if arguments.swap_share else []
    swaps = swapped(names, 20, arguments.seed) + swapped(news[:: NEWS_PER_SWAP], 1, arguments.seed)
    print("sentences", len(gold), len(names), len(swaps), len(silver), flush=True)

    counts = count_norms(gold + silver)
    silver_share = 1 - arguments.gold_share - arguments.name_share - arguments.swap_share if silver else 0
    gold_share = 1 - silver_share - arguments.name_share - arguments.swap_share
    sources = [
        (gold, gold_share), (names, arguments.name_share), (silver, silver_share), (swaps, arguments.swap_share)
    ]
    streams = [
        Stream(prepare(sentences, counts), share, arguments.words, seed)
        for seed, (sentences, share) in enumerate(sources, 1)
        if sentences and share
    ]
    model = Student(config)
    if arguments.start:
        model.load_state_dict(torch.load(arguments.start, weights_only=False)["state"])
    print("parameters", sum(p.numel() for p in model.parameters()), flush=True)
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=arguments.rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True
    )

    def save(scores):
        saved = {"config": config, "state": model.state_dict(), "scores": scores, "arguments": vars(arguments)}
        torch.save(saved, arguments.out)

    fit(model, optimizer, streams, arguments, save)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", default="attention192", choices=sorted(CONFIGS))
    parser.add_argument("--out", required=True)
    parser.add_argument("--start", help="go on from the numbers of this file")
    parser.add_argument("--silver", nargs="*", default=[])
    parser.add_argument("--gold-share", type=float, default=0.4)
    parser.add_argument("--name-share", type=float, default=0.04)
    parser.add_argument("--swap-share", type=float, default=0.08)
    parser.add_argument("--words", type=int, default=800, help="words in a batch")
    parser.add_argument("--steps", type=int, default=4500)
    parser.add_argument("--check", type=int, default=1500)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    train(parser.parse_args())
