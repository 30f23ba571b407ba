"""Scores the speakers of direct quotations against PolNeAR.

usage: attribution.py FOLDER articles                           writes one article a text of FOLDER
       attribution.py FOLDER score SYSTEM.jsonl [--verbose]     compares `demarche code` with the attributions

A gold quotation is an attribution whose content holds quotation marks and whose source is given. Ours is matched to the
attribution whose content it overlaps most; quotations inside no attribution are left out. The speaker is right if the words that
we take to stand for the speaker beside the quotation, or those that name the speaker, overlap the source's words, or if both
name somebody by a word in common other than small words and titles ("Mrs. Clinton" for "Hillary Clinton").
"""

import json
import os
import re
import sys

SPEAKER_FLOOR = 0.89
MARKS = re.compile(r'["\u201c\u201d\u2018]')
WORD = re.compile(r"\w+")
SMALL = {"the", "of", "a", "an", "in", "for", "s", "mr", "mrs", "ms", "he", "she", "they", "it", "his", "her", "their", "president",
         "minister", "secretary", "senator", "sen", "gov", "rep", "spokesman", "spokeswoman", "campaign", "former", "who"}


def names(folder):
    return sorted(name[:-4] for name in os.listdir(f"{folder}/text") if name.endswith(".txt"))


def read_text(folder, name):
    with open(f"{folder}/text/{name}.txt", encoding="utf-8", newline="") as file:
        return file.read()


def day(name):
    found = re.search(r"_(\d{4}-\d\d-\d\d)_", name)
    return found.group(1) if found else None


def annotations(folder, name):
    """The file of a text's attributions, which may have a suffix more."""
    found = [file for file in os.listdir(f"{folder}/attributions") if file.startswith(name)]
    return f"{folder}/attributions/{found[0]}"


def attributions(folder, name):
    """Source and content of every attribution of a text, as lists of spans."""
    spans, found = {}, []
    with open(annotations(folder, name), encoding="utf-8") as file:
        for line in file:
            identifier, _, fields = line.rstrip("\n").partition("\t")
            fields = fields.partition("\t")[0]
            if " " not in fields:
                continue  # a text with a line break in its words
            if identifier.startswith("T"):
                places = fields.split(" ", 1)[1].split(";")
                spans[identifier] = [tuple(map(int, place.split())) for place in places]
            elif identifier.startswith("E"):
                roles = {"Source": [], "Content": []}
                for role in fields.split()[1:]:
                    kind, target = role.split(":")
                    roles.setdefault(kind.rstrip("0123456789"), []).extend(spans.get(target, []))
                found.append((roles["Source"], roles["Content"]))
    return found


def shared(span, others):
    return sum(max(0, min(span[1], end) - max(span[0], start)) for start, end in others)


def key_words(text):
    return set(WORD.findall(text.lower())) - SMALL


def same_speaker(quote, source, text):
    for span in (quote.get("mention_span"), quote.get("speaker_span")):
        if span and shared(span, source):
            return True
    words = " ".join(text[start:end] for start, end in source)
    return bool(key_words(words) & key_words(quote.get("speaker") or ""))


def score(folder, system, verbose):
    quotations = right = none = found = gold = 0
    for name in names(folder):
        text, quotes = read_text(folder, name), system.get(name, [])
        direct = [(source, content) for source, content in attributions(folder, name)
                  if source and any(MARKS.search(text[start:end]) for start, end in content)]
        gold += len(direct)
        found += sum(any(shared(quote["span"], content) for quote in quotes) for _, content in direct)
        for quote in quotes:
            source, content = max(direct, key=lambda pair: shared(quote["span"], pair[1]), default=(None, []))
            if not shared(quote["span"], content):
                continue
            same = same_speaker(quote, source, text)
            quotations += 1
            right += same
            none += quote["speaker"] is None
            if verbose and not same:
                words = " ".join(text[start:end] for start, end in source)
                start, end = quote["span"]
                print(f"{name} gold: {words} | ours: {quote['mention']} = {quote['speaker']} {quote['rules']}")
                print("   ", " ".join(f"{text[max(0, start - 150):start]}[[{text[start:end]}]]{text[end:end + 150]}".split()))
    accuracy = right / quotations
    print(f"attribution: {found} of {gold} attributions with quotation marks found; speaker right for {accuracy:.3f} of {quotations}"
          f" quotations ({none} without a speaker)")
    return accuracy >= SPEAKER_FLOOR


def main():
    folder, what = sys.argv[1:3]
    if what == "articles":
        for name in names(folder):
            print(json.dumps({"id": name, "published": day(name), "text": read_text(folder, name)}))
        return
    with open(sys.argv[3], encoding="utf-8") as file:
        system = {coding["id"]: coding["quotes"] for coding in map(json.loads, file)}
    if not score(folder, system, "--verbose" in sys.argv):
        sys.exit(f"attribution: speakers are under the floor of {SPEAKER_FLOOR}")


if __name__ == "__main__":
    main()
