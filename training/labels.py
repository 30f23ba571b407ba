"""The label sets; their order is stored in the weights file."""

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()

XPOS = (
    "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS "
    "PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``"
).split()

RELATIONS = (
    "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound "
    "compound:prt conj cop csubj csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith "
    "iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:pass nummod obj obl obl:agent "
    "obl:unmarked orphan parataxis punct reparandum root vocative xcomp"
).split()

ENTITY_KINDS = (
    "PERSON NORP ORG GPE LOC FAC EVENT DATE TIME CARDINAL ORDINAL MONEY PERCENT QUANTITY MISC"
).split()
# O, then B- and I- of each kind: B of kind k is 1 + 2k, I is 2 + 2k.
NAMES = ["O"] + [f"{prefix}-{kind}" for kind in ENTITY_KINDS for prefix in ("B", "I")]

UPOS_ID = {label: index for index, label in enumerate(UPOS)}
XPOS_ID = {label: index for index, label in enumerate(XPOS)}
RELATION_ID = {label: index for index, label in enumerate(RELATIONS)}
NAME_ID = {label: index for index, label in enumerate(NAMES)}


def kept_relation(label):
    """Subtypes that the coder needs stay; every other label loses its subtype."""
    return label if label in RELATION_ID else label.split(":")[0]


SPACY_KIND = {
    "PERSON": "PERSON", "NORP": "NORP", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "FAC": "FAC", "EVENT": "EVENT",
    "DATE": "DATE", "TIME": "TIME", "CARDINAL": "CARDINAL", "ORDINAL": "ORDINAL", "MONEY": "MONEY",
    "PERCENT": "PERCENT", "QUANTITY": "QUANTITY", "LAW": "MISC", "PRODUCT": "MISC", "WORK_OF_ART": "MISC",
    "LANGUAGE": "NORP",
}
CROSSNER_KIND = {
    "person": "PERSON", "politician": "PERSON", "organisation": "ORG", "politicalparty": "ORG", "country": "GPE",
    "location": "GPE", "election": "EVENT", "event": "EVENT",
}
