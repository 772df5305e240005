"""Score pages with exported weights, apart from both torch and the runtime.

usage: reference.py DUMP WORDS NETWORK RENDITION

Prints {page: log-odds of its lines, of being article and of each role}; the parity test of the runtime holds to these.
"""
import json
import pathlib
import sys

import numpy as np

from corpus import KIND_BITS, ROLES, read_dump
from network import CHANNELS, DILATIONS, HIDDEN, KIND_SIZE, POOLED_BEHIND, UNIT, WEIGHT, scale_features, unpack
from train import prepare, read_words
from word_vectors import SIZE


def main(dump, words, network, rendition):
    names = json.loads((pathlib.Path(dump) / 'features.json').read_text())
    hashes, vectors = read_words(words)
    weights = unpack(pathlib.Path(network).read_bytes())
    scores = {}
    for page in read_dump(dump, rendition, len(names)):
        prepare(page, hashes, vectors)
        scores[page['id']] = np.round(score(page, weights, len(names)), 3).tolist()
    print(json.dumps(scores))


def score(page, weights, features):
    at = 0

    def take(count):
        nonlocal at
        at += count
        return weights[at - count:at].astype(np.float64)

    def layer(inputs, outputs):
        matrix = take(inputs * outputs).reshape(outputs, inputs) / WEIGHT
        bias = np.ascontiguousarray(take(2 * outputs).astype('<i2')).view('<i4') / (WEIGHT * UNIT)
        return lambda rows: rows @ matrix.T + bias

    means, scales = take(features), take(features)
    kinds = take(3 * KIND_BITS * KIND_SIZE).reshape(-1, KIND_SIZE) / UNIT
    width = (features + KIND_SIZE + SIZE + 7) & ~7
    first, second = layer(width, HIDDEN), layer(HIDDEN, CHANNELS)
    blocks = [(dilation, take(3 * CHANNELS).reshape(3, CHANNELS) / WEIGHT, layer(CHANNELS, CHANNELS)) for dilation in DILATIONS]
    pool, last = layer(CHANNELS, CHANNELS), layer(CHANNELS, 1 + len(ROLES))

    scaled = scale_features(page['features'], means.astype(np.int64), scales.astype(np.int64)) / UNIT
    rows = np.concatenate([scaled, page['bits'] @ kinds, page['vectors']], 1)
    rows = np.pad(rows, ((0, 0), (0, width - rows.shape[1])))
    rows = np.maximum(second(np.maximum(first(rows), 0)), 0)
    for index, (dilation, taps, mix) in enumerate(blocks):
        around = np.pad(rows, ((dilation, dilation), (0, 0)))
        mixed = around[:-2 * dilation] * taps[0] + rows * taps[1] + around[2 * dilation:] * taps[2]
        rows = np.maximum(rows + mix(mixed), 0)
        if index == POOLED_BEHIND:
            rows = np.maximum(rows + pool(rows.mean(0, keepdims=True)), 0)
    return last(rows).T


if __name__ == '__main__':
    main(*sys.argv[1:])
