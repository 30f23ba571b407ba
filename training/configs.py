"""Network sizes. `layers` lists ("conv", dilation) and ("attention", heads)."""

_COMMON = {
    "table_width": 128, "arc": 96, "relation": 128, "name": 128, "dropout": 0.25, "layer_dropout": 0.1,
    "head_dropout": 0.2,
}
CONFIGS = {
    "convolution192": {
        **_COMMON, "width": 192,
        "layers": [("conv", 1), ("conv", 1), ("conv", 2), ("conv", 4), ("conv", 1)],
    },
    "attention256": {
        **_COMMON, "width": 256,
        "layers": [("conv", 1), ("conv", 1), ("conv", 2), ("attention", 4), ("conv", 1), ("attention", 4)],
    },
    "attention192": {
        **_COMMON, "width": 192,
        "layers": [("conv", 1), ("conv", 1), ("conv", 2), ("attention", 4), ("conv", 1), ("attention", 4)],
    },
}
