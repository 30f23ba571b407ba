"""The student network: hashed features, convolution and attention layers, heads for tags, tree and names."""

import math

import torch
from torch import nn
from torch.nn import functional as F

import features
import tensors
from labels import NAMES, RELATIONS, UPOS, XPOS

# Bucket of a signed distance head - word: 0..8 near, then powers; sign doubles it.
NEAR = 8
BUCKETS_PER_SIDE = 14
BUCKETS = 2 * BUCKETS_PER_SIDE + 1  # the last one is the root


def bucket_of_distance(distance):
    """`distance` is a tensor of head position minus word position (never for the root)."""
    size = distance.abs()
    far = NEAR + (size > 10).long() + (size > 14).long() + (size > 20).long() + (size > 30).long() + (size > 45).long()
    bucket = torch.where(size <= NEAR, size, far)
    return torch.where(distance < 0, bucket, bucket + BUCKETS_PER_SIDE)


class Convolution(nn.Module):
    """x + rectified linear of a window of three words."""

    def __init__(self, width, dilation, dropout):
        super().__init__()
        self.dilation = dilation
        self.linear = nn.Linear(3 * width, width)
        self.norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)
        nn.init.kaiming_normal_(self.linear.weight, nonlinearity="relu")
        nn.init.zeros_(self.linear.bias)

    def forward(self, x, mask, _buckets):
        x = x * mask.unsqueeze(-1)
        d = self.dilation
        length = x.shape[1]
        padded = F.pad(x, (0, 0, d, d))
        window = torch.cat([padded[:, 0:length], x, padded[:, 2 * d : 2 * d + length]], dim=-1)
        return x + self.dropout(self.norm(F.relu(self.linear(window))))


class Attention(nn.Module):
    """x + multi-head attention over the sentence with a learned bias by distance."""

    def __init__(self, width, heads, dropout):
        super().__init__()
        self.heads, self.width = heads, width
        self.norm = nn.LayerNorm(width)
        self.into = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.distance = nn.Parameter(torch.zeros(heads, BUCKETS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask, buckets):
        batch, length, width = x.shape
        size = width // self.heads
        q, k, v = self.into(self.norm(x)).view(batch, length, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        score = q @ k.transpose(-1, -2) / math.sqrt(size) + self.distance[:, buckets]
        score = score.masked_fill(~mask[:, None, None, :], -1e9)
        mixed = (self.dropout(score.softmax(-1)) @ v).transpose(1, 2).reshape(batch, length, width)
        return x + self.dropout(self.out(mixed))


class Student(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        width, table_width = config["width"], config["table_width"]
        arc, relation, name = config["arc"], config["relation"], config["name"]
        self.table = nn.Embedding(features.TOTAL_ROWS + 1, table_width)  # the last row stays zero
        nn.init.normal_(self.table.weight, std=0.05)
        nn.init.zeros_(self.table.weight[-1:].data)
        self.into = nn.Linear(table_width, width)
        self.into_norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(config["dropout"])
        self.head_dropout = nn.Dropout(config["head_dropout"])
        layers = []
        for kind, number in config["layers"]:
            if kind == "conv":
                layers.append(Convolution(width, number, config["layer_dropout"]))
            else:
                layers.append(Attention(width, number, config["layer_dropout"]))
        self.layers = nn.ModuleList(layers)
        self.norm = nn.LayerNorm(width)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.upos = nn.Linear(width, len(UPOS))
        self.xpos = nn.Linear(width, len(XPOS))
        self.name_hidden = nn.Linear(width, name)
        self.name = nn.Linear(name, len(NAMES))
        self.arc_word = nn.Linear(width, arc)
        self.arc_head = nn.Linear(width, arc)
        self.arc_matrix = nn.Linear(arc, arc, bias=False)
        self.arc_bias = nn.Linear(arc, 1, bias=False)
        self.arc_distance = nn.Parameter(torch.zeros(BUCKETS))
        nn.init.xavier_uniform_(self.arc_matrix.weight)
        # The relation head: a hidden layer over the sum and the product of views of word and head.
        self.relation_word = nn.Linear(width, relation)
        self.relation_head = nn.Linear(width, relation, bias=False)
        self.relation_word_product = nn.Linear(width, relation)
        self.relation_head_product = nn.Linear(width, relation)
        self.relation_distance = nn.Parameter(torch.zeros(BUCKETS, relation))
        self.relation = nn.Linear(relation, len(RELATIONS))

    @staticmethod
    def collate(group, generator=None):
        return tensors.collate(group, generator)

    def embed(self, rows):
        return F.embedding(rows, self.table.weight).sum(2)

    def forward(self, inputs, mask):
        """inputs: table rows, batch x length x features (the last row counts as dropped); mask: batch x length."""
        (rows,) = inputs
        length = rows.shape[1]
        position = torch.arange(length)
        buckets = bucket_of_distance(position[None, :] - position[:, None])  # [word, head]
        x = self.into_norm(self.into(self.dropout(self.embed(rows))))
        for layer in self.layers:
            x = layer(x, mask, buckets)
        x = self.norm(x)
        return x, buckets

    def tags(self, x):
        x = self.head_dropout(x)
        return self.upos(x), self.xpos(x), self.name(F.relu(self.name_hidden(x)))

    def with_root(self, x):
        return torch.cat([self.root.expand(x.shape[0], 1, -1), x], dim=1)

    def arcs(self, x, mask, buckets):
        """Scores batch x word x head, where head 0 is the root."""
        x = self.head_dropout(x)
        word = F.relu(self.arc_word(x))
        head = F.relu(self.arc_head(self.with_root(x)))
        word, head = self.head_dropout(word), self.head_dropout(head)
        score = self.arc_matrix(word) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        bias = F.pad(self.arc_distance[buckets], (1, 0))
        bias[:, 0] = self.arc_distance[BUCKETS - 1]
        score = score + bias
        length = x.shape[1]
        itself = F.pad(torch.eye(length, dtype=torch.bool), (1, 0))
        allowed = F.pad(mask, (1, 0), value=True)
        return score.masked_fill(itself[None] | ~allowed[:, None, :], -1e9)

    def relations(self, x, heads):
        """Scores batch x word x relation for the given heads (0 is the root)."""
        batch, length, _ = x.shape
        x = self.head_dropout(x)
        position = torch.arange(length)[None, :]
        bucket = bucket_of_distance(heads - 1 - position)
        bucket = torch.where(heads == 0, torch.full_like(bucket, BUCKETS - 1), bucket)
        full = self.with_root(x)
        index = heads.unsqueeze(-1)
        view_sum = self.relation_head(full)
        view_product = self.relation_head_product(full)
        size = view_sum.shape[-1]
        view_sum = view_sum.gather(1, index.expand(-1, -1, size))
        view_product = view_product.gather(1, index.expand(-1, -1, size))
        hidden = self.relation_word(x) + view_sum + self.relation_distance[bucket]
        hidden = hidden + self.relation_word_product(x) * view_product
        return self.relation(self.head_dropout(F.relu(hidden)))
