"""Storage of sentences that the teacher labelled: forms, and for each word and task the best few labels."""

import json

import numpy

from data import UNKNOWN, Sentence
from tensors import TASKS


def write_labelled(path, sentences):
    lengths = numpy.array([len(s) for s in sentences])
    arrays = {"lengths": lengths, "forms": numpy.array(json.dumps([s.forms for s in sentences]))}
    for task in TASKS:
        arrays[f"{task}_index"] = numpy.concatenate([s.soft[task][0] for s in sentences]).astype(numpy.uint8)
        arrays[f"{task}_value"] = numpy.concatenate([s.soft[task][1] for s in sentences]).astype(numpy.float16)
    numpy.savez(path, **arrays)


def read_labelled(paths):
    sentences = []
    for path in paths:
        arrays = dict(numpy.load(path))
        start = 0
        for forms, length in zip(json.loads(str(arrays["forms"])), arrays["lengths"], strict=True):
            part = slice(start, start + int(length))
            start += int(length)
            soft = {
                task: (
                    arrays[f"{task}_index"][part].astype(numpy.int64),
                    arrays[f"{task}_value"][part].astype(numpy.float32),
                )
                for task in TASKS
            }
            blank = [UNKNOWN] * int(length)
            # Beside longer sentences the teacher may name, with no probability, a head beyond the end.
            numpy.minimum(soft["heads"][0], int(length), out=soft["heads"][0])
            heads = soft["heads"][0][:, 0].tolist()
            sentences.append(Sentence(forms, blank, blank, heads, blank, blank, soft))
    return sentences
