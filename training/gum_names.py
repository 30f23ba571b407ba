"""GUM's entity annotation: which words head the mention of a named person, body or place.

GUM marks whole noun phrases ("the president of France , Macron"), the rest of the data marks names only. The two
agree on the head word, so corrections and scores go by that word.
"""

import re
from pathlib import Path

from labels import NAME_ID, NAMES, UPOS_ID

KINDS = {"person": "PERSON", "organization": "ORG", "place": "PLACE"}
FOLDED = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}
_BRACKETS = re.compile(r"\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)")


def read_mentions(path):
    """For each sentence of a CoNLL-U file its mentions as (first, last + 1, etype)."""
    result = []
    for block in Path(path).read_text(encoding="utf-8").strip().split("\n\n"):
        mentions, still_open, position = [], {}, -1
        for line in block.split("\n"):
            columns = line.split("\t")
            if not columns[0].isdigit():
                continue
            position += 1
            entity = re.search(r"Entity=([^|]*)", columns[9])
            for match in _BRACKETS.finditer(entity.group(1) if entity else ""):
                opened, etype, closed_at_once, closed = match.groups()
                if closed_at_once:
                    mentions.append((position, position + 1, etype))
                elif opened:
                    still_open.setdefault(opened, []).append((position, etype))
                elif still_open.get(closed):
                    start, kind = still_open[closed].pop()
                    mentions.append((start, position + 1, kind))
        if position >= 0:
            result.append(mentions)
    return result


def head_of(sentence, first, last):
    """The first word of a span whose head lies outside the span."""
    for position in range(first, last):
        if not first < sentence.heads[position] <= last:
            return position
    return first


def named_heads(sentence, mentions):
    """Head word -> kind, of the mentions that a proper noun heads."""
    heads = {}
    for first, last, etype in sorted(mentions, key=lambda m: m[0] - m[1]):
        head = head_of(sentence, first, last)
        if sentence.upos[head] == UPOS_ID["PROPN"] and etype in KINDS:
            heads[head] = (KINDS[etype], first, last)
    return heads


def name_spans(tags):
    spans, start = [], None
    for position, tag in enumerate([*tags, 0]):
        if start is not None and (tag <= 0 or tag % 2 == 1):
            spans.append((start, position, NAMES[tags[start]][2:]))
            start = None
        if tag > 0 and tag % 2 == 1:
            start = position
    return spans


def correct(sentence, mentions):
    """Replaces silver kinds by GUM's, adds names that silver lacks, forgets those that GUM does not confirm."""
    heads = named_heads(sentence, mentions)
    tags = list(sentence.names)
    for first, last, kind in name_spans(tags):
        if kind not in FOLDED:
            continue
        head = head_of(sentence, first, last)
        gold = heads.pop(head, (None,))[0]
        if gold == FOLDED[kind]:
            continue
        for position in range(first, last):
            if gold is None:
                tags[position] = -1
            else:
                plain = "GPE" if gold == "PLACE" else gold
                tags[position] = NAME_ID[("B-" if position == first else "I-") + plain]
    for head, (kind, first, last) in heads.items():
        if tags[head] != 0:
            continue
        start, end = head, head + 1
        plain = lambda position: sentence.upos[position] == UPOS_ID["PROPN"] and tags[position] == 0
        while start > first and plain(start - 1):
            start -= 1
        while end < last and plain(end):
            end += 1
        kind = "GPE" if kind == "PLACE" else kind
        for position in range(start, end):
            tags[position] = NAME_ID[("B-" if position == start else "I-") + kind]
    sentence.names = tags


def scores(sentences, mentions, predicted_tags):
    """F1 by head word over persons, bodies and places."""
    hits = found = wanted = 0
    for sentence, marked, tags in zip(sentences, mentions, predicted_tags, strict=True):
        gold = named_heads(sentence, marked)
        wanted += len(gold)
        for first, last, kind in name_spans(tags):
            if kind in FOLDED:
                found += 1
                head = head_of(sentence, first, last)
                hits += head in gold and gold[head][0] == FOLDED[kind]
    return round(200 * hits / max(1, found + wanted), 1)
