"""Write the weights of the acts that the Rust side reads.

    python export_events.py work/events_head.pt
"""

import sys
from pathlib import Path

import torch

import features
from event_labels import MODALITIES, TYPES
from export import quantised
from train_events import WIDTH, EventHead

PATH = Path(__file__).parent.parent / "crates/language/weights/acts.bin"


def write(head):
    scale, values = quantised(head.event_table.weight.detach().numpy()[: features.TOTAL_ROWS])
    header = ["types " + " ".join(TYPES), "modalities " + " ".join(MODALITIES), f"width {WIDTH}"]
    header.append(f"tensor event_table i8 {values.shape[0]} {values.shape[1]}")
    body = [scale.tobytes(), values.tobytes()]
    for name in ("event_hidden", "event_type", "event_modality"):
        layer = getattr(head, name)
        for part, numbers in (("weight", layer.weight.T), ("bias", layer.bias[None])):
            numbers = numbers.detach().contiguous().numpy()
            header.append(f"tensor {name}.{part} f16 {numbers.shape[0]} {numbers.shape[1]}")
            body.append(numbers.astype("<f2").tobytes())
    PATH.write_bytes("\n".join(header).encode() + b"\n\n" + b"".join(body))


if __name__ == "__main__":
    state = torch.load(sys.argv[1], weights_only=True)
    head = EventHead(state["event_hidden.weight"].shape[1] - 3 * WIDTH)
    head.load_state_dict(state)
    write(head)
    print(PATH.stat().st_size, "bytes")
