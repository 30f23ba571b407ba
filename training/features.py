"""Hashed features of a word form.

The Rust side (`crates/language/src/network/features.rs`) computes exactly the same numbers;
change both together or the weights become meaningless.
"""

from functools import lru_cache

# One row per feature: (seed byte, number of rows of its embedding table).
# The first two hash the same text into one shared table: two half collisions hurt less than one whole.
NORM_FIRST, NORM_SECOND, PREFIX_ONE, PREFIX_THREE, SUFFIX_TWO, SUFFIX_THREE, SUFFIX_FOUR, SHAPE = range(8)
FEATURE_COUNT = 8
NORM_ROWS = 18432
TABLE_ROWS = {
    NORM_FIRST: NORM_ROWS,
    NORM_SECOND: NORM_ROWS,
    PREFIX_ONE: 256,
    PREFIX_THREE: 4096,
    SUFFIX_TWO: 1024,
    SUFFIX_THREE: 4096,
    SUFFIX_FOUR: 4096,
    SHAPE: 1024,
}
# Where each feature's rows begin in the one big table; the two norm hashes share rows.
TABLE_START = {}
TOTAL_ROWS = 0
# Features that an ablation leaves out.
UNUSED = ()


def configure(norm_rows=NORM_ROWS, unused=()):
    """Lays out the table. Whatever was computed with another layout is void."""
    global TOTAL_ROWS, UNUSED
    UNUSED = unused
    TABLE_ROWS[NORM_FIRST] = TABLE_ROWS[NORM_SECOND] = norm_rows
    TOTAL_ROWS = 0
    for feature in range(FEATURE_COUNT):
        if feature == NORM_SECOND:
            TABLE_START[feature] = TABLE_START[NORM_FIRST]
        else:
            TABLE_START[feature] = TOTAL_ROWS
            TOTAL_ROWS += TABLE_ROWS[feature]
    rows.cache_clear()
    other_shapes.cache_clear()


_SINGLE = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"', "«": '"', "»": '"',
    "–": "-", "‐": "-", "‑": "-", "‒": "-", "−": "-",
    "—": "--", "―": "--", "…": "...", "\u00a0": " ",
}


def normalise(form):
    """Typographic variants become one plain spelling; letter case stays."""
    text = "".join(_SINGLE.get(character, character) for character in form)
    return text.replace("''", '"')


def shape(text):
    """Upper case X, lower case x, digit d, other non-ASCII o, the rest itself; runs are cut at four."""
    result = []
    run = 0
    for character in text:
        if character.isupper():
            symbol = "X"
        elif character.islower():
            symbol = "x"
        elif "0" <= character <= "9":
            symbol = "d"
        elif character < "\x80":
            symbol = character
        else:
            symbol = "o"
        run = run + 1 if result and result[-1] == symbol else 1
        if run <= 4:
            result.append(symbol)
    return "".join(result)


def fnv(seed, text):
    value = 0xCBF29CE484222325
    for byte in bytes([seed]) + text.encode("utf-8", "surrogatepass"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value ^ (value >> 32)


def _row(feature, text):
    if feature in UNUSED:
        return TOTAL_ROWS
    return TABLE_START[feature] + fnv(feature, text) % TABLE_ROWS[feature]


@lru_cache(maxsize=400_000)
def other_shapes(form):
    """The shape rows that the form would have in upper case, in lower case, and with a capital."""
    plain = normalise(form)
    return tuple(_row(SHAPE, shape(text)) for text in (plain.upper(), plain.lower(), plain[:1].upper() + plain[1:]))


@lru_cache(maxsize=400_000)
def rows(form):
    """The table rows of one word form, in feature order."""
    plain = normalise(form)
    lower = "".join("0" if "0" <= c <= "9" else c for c in plain.lower())
    return (
        _row(NORM_FIRST, lower),
        _row(NORM_SECOND, lower),
        _row(PREFIX_ONE, lower[:1]),
        _row(PREFIX_THREE, lower[:3]),
        _row(SUFFIX_TWO, lower[-2:]),
        _row(SUFFIX_THREE, lower[-3:]),
        _row(SUFFIX_FOUR, lower[-4:]),
        _row(SHAPE, shape(plain)),
    )


configure()
