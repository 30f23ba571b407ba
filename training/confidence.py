#!/usr/bin/env python3
"""Fits the weights of `confidence`: a logistic model for the event and one for each field.

usage: confidence.py TABLE.tsv SYSTEM.jsonl GOLD.jsonl...

SYSTEM holds the codings of all GOLD files with `--explain`, which tell what is known of each reading. The LAST gold file should be
most like the news to come: files that are easier or harder to read get a term of their own, which the table leaves out. Prints how
well the probabilities hold on articles of the last file that were left out (ten parts, split by article). Needs numpy; the same
input gives the same table.
"""
import pathlib
import sys
import zlib

import numpy

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "evals"))
from calibration import FIELDS, area, labels, read, summary  # noqa: E402

FEWEST = 12  # a feature seen in fewer events says nothing that holds elsewhere
PENALTIES = (3.0, 10.0, 30.0, 100.0)
PARTS = 10


def logistic(matrix, truth, penalty, others):
    """Weights of a logistic model with a squared penalty on all but the first and the last `others`, by Newton's method."""
    weights = numpy.zeros(matrix.shape[1])
    cost = numpy.full(matrix.shape[1], penalty)
    cost[0] = 1e-6
    cost[len(cost) - others:] = 1.0
    for _ in range(30):
        chance = 1 / (1 + numpy.exp(-(matrix @ weights)))
        gradient = matrix.T @ (truth - chance) - cost * weights
        curvature = (matrix * (chance * (1 - chance))[:, None]).T @ matrix + numpy.diag(cost)
        step = numpy.linalg.solve(curvature, gradient)
        weights += step
        if numpy.abs(step).max() < 1e-6:
            break
    return weights


def loss(chance, truth):
    chance = numpy.clip(chance, 1e-6, 1 - 1e-6)
    return -(truth * numpy.log(chance) + (1 - truth) * numpy.log(1 - chance)).mean()


def left_out(matrix, truth, part, penalty, others):
    """The probability of each event by the model of the articles that are not in its part."""
    chance = numpy.zeros(len(truth))
    for index in range(PARTS):
        test = part == index
        if test.any():
            weights = logistic(matrix[~test], truth[~test], penalty, others)
            chance[test] = 1 / (1 + numpy.exp(-(matrix[test] @ weights)))
    return chance


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    table, system, *files = sys.argv[1:]
    coded = read([system])
    judged, origin = [], []
    for index, file in enumerate(files):
        found = list(labels(read([file]), coded))
        judged += found
        origin += [index] * len(found)
    origin = numpy.array(origin)
    last = origin == len(files) - 1
    known = [set(event["explanation"]["features"]) for _, event, _ in judged]
    counts = {}
    for features in known:
        for name in features:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= FEWEST)
    place = {name: index + 1 for index, name in enumerate(names)}
    others = len(files) - 1
    matrix = numpy.zeros((len(judged), len(names) + 1 + others))
    for index in range(others):
        matrix[:, len(names) + 1 + index] = origin == index
    matrix[:, 0] = 1
    for row, features in enumerate(known):
        for name in features & place.keys():
            matrix[row, place[name]] = 1
    part = numpy.array([zlib.crc32(article.encode()) % PARTS for article, _, _ in judged])
    columns = []
    for field in FIELDS:
        rows = [row for row, (_, _, right) in enumerate(judged) if field in right]
        truth = numpy.array([float(judged[row][2][field]) for row in rows])
        tried = {penalty: left_out(matrix[rows], truth, part[rows], penalty, others) for penalty in PENALTIES}
        penalty = min(PENALTIES, key=lambda penalty: loss(tried[penalty][last[rows]], truth[last[rows]]))
        points = list(zip(tried[penalty][last[rows]].tolist(), (truth[last[rows]] > 0.5).tolist()))
        _, error, brier, blind = summary(points)
        print(f"{field:<10} {len(rows):>5} events, penalty {penalty:>5}; {len(points)} left out: calibration error {error:.3f}, "
              f"Brier {brier:.3f} (mean alone {blind:.3f}), area under ROC {area(points):.3f}")
        columns.append(logistic(matrix[rows], truth, penalty, others))
    with open(table, "w", encoding="utf-8") as out:
        out.write("# Weights of `confidence` by feature, fitted by training/confidence.sh: " + ", ".join(FIELDS) + ".\n")
        for name in ["bias", *names]:
            values = [column[place.get(name, 0)] for column in columns]
            if any(abs(value) >= 0.005 for value in values):
                out.write("\t".join([name, *(f"{value + 0.0:.2f}" for value in values)]) + "\n")


if __name__ == "__main__":
    main()
