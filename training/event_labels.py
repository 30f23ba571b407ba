"""Sentences of annotated articles with the type and the modality of the event that each word reports.

    cargo run --release -- parse ARTICLES.jsonl --to conllu > work/events.conllu
"""

import json
from dataclasses import dataclass, field

TYPES = (
    "none AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE"
    " COERCE ASSAULT"
).split()
MODALITIES = "realised planned hypothetical denied historical".split()
CONTENT_WORDS = ("VERB", "NOUN", "ADJ", "PROPN")
UNKNOWN = -1


@dataclass
class Labelled:
    article: str
    forms: list
    upos: list
    starts: list
    types: list = field(default_factory=list)
    modalities: list = field(default_factory=list)


def read_articles(paths):
    return {g["id"]: g for path in paths for g in map(json.loads, open(path, encoding="utf-8"))}


def read_sentences(path, articles):
    """The parsed sentences, with the place of each word in its article."""
    sentences, article, place, forms, upos = [], None, 0, [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            article, place = line.split("= ")[1], 0
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                forms.append(columns[1])
                upos.append(columns[3])
        elif not line and forms and article not in articles:
            forms, upos = [], []
        elif not line and forms:
            text, starts = articles[article]["text"], []
            for form in forms:
                found = text.find(form, place)
                found = found if 0 <= found <= place + 200 else place
                starts.append(found)
                place = max(place, found + (len(form) if found != place or text.startswith(form, found) else 0))
            sentences.append(Labelled(article, forms, upos, starts))
            forms, upos = [], []
    return sentences


def label(sentences, articles):
    """Marks the content words of each trigger; a second mention counts like a first."""
    for sentence in sentences:
        text = articles[sentence.article]["text"]
        sentence.types = [0] * len(sentence.forms)
        sentence.modalities = [UNKNOWN] * len(sentence.forms)
        for event in articles[sentence.article]["events"]:
            begin = text.find(event["trigger"], max(text.find(event["sentence"]), 0))
            for i, start in enumerate(sentence.starts):
                if begin <= start < begin + len(event["trigger"]) and sentence.upos[i] in CONTENT_WORDS:
                    sentence.types[i] = TYPES.index(event["type"])
                    sentence.modalities[i] = MODALITIES.index(event["modality"])
    return sentences


def detection(sentences, predicted, articles, which=lambda article: True):
    """Precision, recall and F1 of types per sentence; second mentions are neither wanted nor wrong."""
    produced = right = 0
    hit = set()
    for sentence, types in zip(sentences, predicted):
        if not which(sentence.article):
            continue
        article = articles[sentence.article]
        for kind in {t for t, u in zip(types, sentence.upos) if t and u in CONTENT_WORDS}:
            produced += 1
            ok = False
            for e, event in enumerate(article["events"]):
                at = article["text"].find(event["sentence"])
                inside = at <= sentence.starts[0] < at + len(event["sentence"]) or sentence.starts[0] <= at <= sentence.starts[-1]
                if event["type"] == TYPES[kind] and inside:
                    ok = True
                    if not event.get("same_as") and (sentence.article, e) not in hit:
                        hit.add((sentence.article, e))
                        break
            right += ok
    wanted = sum(not e.get("same_as") for a in articles.values() if which(a["id"]) for e in a["events"])
    p, r = right / max(produced, 1), len(hit) / max(wanted, 1)
    return p, r, 2 * p * r / max(p + r, 1e-9)
