"""Write the weights file that the Rust side reads, and reference answers for its test.

    python export.py work/student.pt en-1

The format is described in crates/language/src/network/weights.rs.
"""

import json
import sys
from pathlib import Path

import numpy
import torch

import features
from data import Sentence
from evaluate import predict
from labels import NAMES, RELATIONS, UPOS, XPOS
from model import Student
from tensors import prepare

WEIGHTS = Path(__file__).parent.parent / "crates/language/weights"

REFERENCE_SENTENCES = [
    "On Tuesday the foreign minister of Norway met two envoys from Chad in Oslo and promised $ 3.5 million in aid .",
    "“ We wo n’t be drawn into this , ” said Marta Lindqvist , who leads the 12 - member council — for now .",
    "REBELS SHELL PORT",
    "Fishermen",
]


def quantised(table):
    """Rows as signed bytes, each with a scale that survives as f16."""
    scale = numpy.abs(table).max(1) / 127
    scale = numpy.nextafter(scale.astype(numpy.float16), numpy.float16(numpy.inf))
    values = numpy.round(table / scale.astype(numpy.float32)[:, None]).clip(-127, 127).astype(numpy.int8)
    return scale, values


def tensors_of(model):
    """(name, numbers) in file order; linear weights as inputs x outputs."""
    linear = {f"{name}.weight" for name, part in model.named_modules() if isinstance(part, torch.nn.Linear)}
    for name, value in model.state_dict().items():
        if name == "table.weight":
            continue
        numbers = value.numpy()
        if name in linear:
            numbers = numbers.T
        yield name, numbers.reshape(-1, numbers.shape[-1])


def write(model, version, path):
    """Writes the file and rounds the model's own numbers to what the file holds."""
    scale, values = quantised(model.table.weight.detach().numpy()[: features.TOTAL_ROWS])
    layers = " ".join(
        f"{'conv' if kind == 'conv' else 'attention'}:{number}" for kind, number in model.config["layers"]
    )
    header = [
        f"version {version}",
        f"layers {layers}",
        "upos " + " ".join(UPOS),
        "xpos " + " ".join(XPOS),
        "relations " + " ".join(RELATIONS),
        "names " + " ".join(NAMES),
        f"tensor table i8 {values.shape[0]} {values.shape[1]}",
    ]
    body = [scale.tobytes(), values.tobytes()]
    for name, numbers in tensors_of(model):
        header.append(f"tensor {name} f16 {numbers.shape[0]} {numbers.shape[1]}")
        body.append(numbers.astype("<f2").tobytes())
    path.write_bytes("\n".join(header).encode() + b"\n\n" + b"".join(body))
    with torch.no_grad():
        model.table.weight[: features.TOTAL_ROWS] = torch.from_numpy(
            values.astype(numpy.float32) * scale.astype(numpy.float32)[:, None]
        )
        for name, value in model.state_dict().items():
            if name != "table.weight":
                value.copy_(value.half().float())


@torch.no_grad()
def reference(model):
    answers = []
    for text in REFERENCE_SENTENCES:
        blank = [-1] * len(text.split())
        item = prepare([Sentence(text.split(), blank, blank, blank, blank, blank)])[0]
        upos, xpos, heads, relations, names = predict(model, [item])[0]
        inputs, mask, _, _ = model.collate([item])
        x, buckets = model(inputs, mask)
        arcs = model.arcs(x, mask, buckets)[0].numpy()
        answers.append(
            {
                "forms": item.sentence.forms,
                "rows": item.rows.tolist(),
                "upos": [UPOS[i] for i in upos],
                "xpos": [XPOS[i] for i in xpos],
                "head": [int(h) for h in heads],
                "relation": [RELATIONS[i] for i in relations],
                "names": [NAMES[i] for i in names],
                "arc_scores": [[round(float(s), 4) if s > -1e8 else None for s in row] for row in arcs],
            }
        )
    return answers


if __name__ == "__main__":
    saved = torch.load(sys.argv[1], weights_only=False)
    student = Student(saved["config"])
    student.load_state_dict(saved["state"])
    student.eval()
    WEIGHTS.mkdir(exist_ok=True)
    write(student, sys.argv[2], WEIGHTS / "en.bin")
    lines = ",\n".join(json.dumps(answer, ensure_ascii=False) for answer in reference(student))
    (WEIGHTS / "en.reference.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    torch.save({"config": saved["config"], "state": student.state_dict()}, "work/exported.pt")
    print((WEIGHTS / "en.bin").stat().st_size, "bytes")
