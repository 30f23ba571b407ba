"""Averages the numbers of trainings that go on from one another: python average.py OUT.pt IN.pt..."""

import sys

import torch


def average(out, paths):
    saved = [torch.load(path, weights_only=False) for path in paths]
    states = [one["state"] for one in saved]
    state = {
        name: sum(one[name] for one in states) / len(states) if value.is_floating_point() else value
        for name, value in states[0].items()
    }
    torch.save({**saved[-1], "state": state}, out)


if __name__ == "__main__":
    average(sys.argv[1], sys.argv[2:])
