"""Train the line model.

usage: train.py CORPUS DUMP WORDS OUT [--fold N] [--epochs N] [--seed N]

With --fold, the pages of that fold are left out, and the weights are for
measuring; without, the weights are trained on every page. OUT gets the
weights, OUT.scores.json the log-odds of the lines left out: of being article, then of each role.
"""
import argparse
import json
import pathlib
import random

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from corpus import KIND_BITS, ROLES, read_pages
from network import UNIT, Network, export, pack, scale_features
from word_vectors import CODES, SIZE

MOST_WORDS = 40
# Rows of zeros between pages, as many as the longest reach of a convolution.
GAP = 64
# Rows in a batch.
BATCH = 6000
LEARNING_RATE = 3e-3
# How often a page shows no words at all, so that the model does not lean on any language.
WORDLESS = 0.2
# Features that know words: function words, words of menus, labels and phrasings.
LEXICAL = ['functionWords', 'chromeWords', 'prose', 'noisy', 'chrome', 'label', 'heading', 'weak', 'phrased', 'pageFunctionWords']
# How often a page is cut up: stretches or single lines fall out.
CUT_UP = 0.5
# How much the lines of title, authors and date count in the loss.
ROLES_COUNT = 0.1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('corpus')
    parser.add_argument('dump')
    parser.add_argument('words')
    parser.add_argument('out')
    parser.add_argument('--fold', type=int, default=None)
    parser.add_argument('--epochs', type=int, default=18)
    parser.add_argument('--seed', type=int, default=0)
    parser.add_argument('--threads', type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    for seed in (torch.manual_seed, np.random.seed, random.seed):
        seed(options.seed)

    names, pages = read_pages(options.corpus, options.dump)
    hashes, vectors = read_words(options.words)
    for page in pages:
        prepare(page, hashes, vectors)
    train = [page for page in pages if page['fold'] != options.fold and page['count'] > 0 and (page['wanted'] > 0 or page['rendition'] == 'blocks')]
    # Standard statistics of the features, over the scraped pages.
    rows = np.concatenate([page['features'] for page in train if page['rendition'] in ('blocks', 'multilingual')]).astype(np.float64)
    means = np.round(rows.mean(0)).astype(np.int64)
    scales = np.clip(np.round(UNIT * 32 / np.maximum(rows.std(0), 2)), 1, 32767).astype(np.int64)
    lexical = [names.index(name) for name in LEXICAL]
    network = Network(len(names), SIZE)
    fit(network, train, means, scales, lexical, options.epochs)

    network.eval()
    pathlib.Path(options.out).write_bytes(pack(export(network, means, scales)))
    left_out = [page for page in pages if page['fold'] == options.fold]
    scores = {}
    for page in left_out:
        if page['count'] > 0:
            scores.setdefault(page['rendition'], {})[page['id']] = np.round(predict(network, page, means, scales).T, 3).tolist()
    if left_out:
        pathlib.Path(f'{options.out}.scores.json').write_text(json.dumps(scores))


def read_words(path):
    """Hashes of the known words and their vectors, as word_vectors.py writes them."""
    data = pathlib.Path(path).read_bytes()
    book = np.frombuffer(data[:256 * SIZE * 2], '<i2').reshape(256, SIZE)
    rest = data[book.nbytes:]
    count = len(rest) // (3 + CODES)
    deltas = np.frombuffer(rest[:3 * count], np.uint8).reshape(-1, 3).astype(np.int64)
    hashes = np.cumsum(deltas[:, 0] + (deltas[:, 1] << 8) + (deltas[:, 2] << 16)) - (1 << 31)
    codes = np.frombuffer(rest[3 * count:], np.uint8).reshape(-1, CODES)
    return hashes, np.stack([book[codes[:, at % CODES], at] for at in range(SIZE)], 1) / UNIT


def prepare(page, hashes, vectors):
    """The mean vector of each line's known words, and its kinds as bits."""
    count, words = page['count'], page['words']
    found = np.searchsorted(hashes, page['hashes'])
    found[found == len(hashes)] = 0
    known = hashes[found] == page['hashes']
    line = np.repeat(np.arange(count), words)
    known &= np.arange(len(line)) - np.repeat(np.cumsum(words) - words, words) < MOST_WORDS
    sums = np.zeros((count, SIZE))
    np.add.at(sums, line[known], vectors[found[known]])
    sizes = np.bincount(line[known], minlength=count)
    page['vectors'] = (sums / np.maximum(sizes, 1)[:, None]).astype(np.float32)
    page['bits'] = ((page['kinds'][:, :, None] >> np.arange(KIND_BITS)) & 1).reshape(count, 3 * KIND_BITS).astype(np.float32)


def cut_up(page):
    """A page less some of its lines, at random: stretches, or lines here and there."""
    count = page['count']
    if count < 12:
        return page
    keep = np.ones(count, bool)
    if random.random() < 0.5:
        for _ in range(random.randint(1, 3)):
            start = random.randint(0, count - 1)
            keep[start:start + random.randint(1, max(2, count // 6))] = False
    else:
        keep = np.random.rand(count) > random.choice([0.05, 0.15, 0.3])
    if keep.sum() < 4:
        return page
    lost = float((page['share'] * page['sizes'])[~keep].sum())
    parts = {name: page[name][keep] for name in ('features', 'bits', 'vectors', 'share', 'sizes', 'roles')}
    return {**page, **parts, 'count': int(keep.sum()), 'wanted': max(0.0, page['wanted'] - lost)}


def lay_out(pages, means, scales, lexical=()):
    """Pages one after the other with gaps between, as tensors; lexical: features that are left out at times."""
    rows = sum(page['count'] + GAP for page in pages)
    width = pages[0]['features'].shape[1]
    features, kinds, words = (np.zeros((rows, size), np.float32) for size in (width, 3 * KIND_BITS, SIZE))
    mask, share, sizes = (np.zeros(rows, np.float32) for _ in range(3))
    roles = np.zeros((rows, len(ROLES)), np.float32)
    owner = np.zeros(rows, np.int64)
    at = 0
    for number, page in enumerate(pages):
        end = at + page['count']
        features[at:end] = scale_features(page['features'], means, scales) / UNIT
        if lexical and random.random() < WORDLESS:
            features[at:end, lexical] = 0
        else:
            kinds[at:end], words[at:end] = page['bits'], page['vectors']
        mask[at:end], share[at:end], sizes[at:end] = 1, page['share'], page['sizes']
        roles[at:end] = page['roles']
        owner[at:end + GAP] = number
        at = end + GAP
    return [torch.from_numpy(array) for array in (features, kinds, words, mask, share, sizes, owner, roles)]


def fit(network, pages, means, scales, lexical, epochs):
    matrices = [value for value in network.parameters() if value.dim() > 1]
    vectors = [value for value in network.parameters() if value.dim() <= 1]
    optimizer = torch.optim.AdamW([{'params': matrices, 'weight_decay': 1e-2}, {'params': vectors, 'weight_decay': 0}], lr=LEARNING_RATE)
    steps = epochs * (sum(page['count'] + GAP for page in pages) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=steps + 50, pct_start=0.15)
    for epoch in range(epochs):
        network.train()
        losses = []
        for batch in batches(pages):
            batch = [cut_up(page) if random.random() < CUT_UP else page for page in batch]
            loss = measure(network, batch, lay_out(batch, means, scales, lexical))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f'epoch {epoch + 1}: loss {np.mean(losses):.4f}', flush=True)


def batches(pages):
    batch, rows = [], 0
    for page in random.sample(pages, len(pages)):
        batch.append(page)
        rows += page['count'] + GAP
        if rows >= BATCH:
            yield batch
            batch, rows = [], 0
    if batch:
        yield batch


def measure(network, pages, tensors):
    """Cross-entropy by line, weighted by words; the loss of each page's word F1; the lines with roles; the page's type."""
    features, kinds, words, mask, share, sizes, owner, roles = tensors
    count = len(pages)
    outputs, types = network(features, kinds, words, mask, owner, count)
    odds = outputs[:, 0]
    weight = torch.tensor([page['weight'] for page in pages])
    wanted = torch.tensor([float(page['wanted']) for page in pages])

    def by_page(values):
        return torch.zeros(count).index_add(0, owner, values)

    # A page's lines count by their words, but noise many times the article's size no more than that.
    whole = torch.minimum(by_page(sizes) + 1, 2.5 * wanted + 60)
    line = (0.75 * sizes / whole[owner] + 0.25 / by_page(mask)[owner]) * mask * weight[owner]
    entropy = (functional.binary_cross_entropy_with_logits(odds, share, reduction='none') * line).sum() / weight.sum()
    kept = torch.sigmoid(odds) * mask
    f1 = 2 * by_page(kept * share * sizes) / (by_page(kept * sizes) + wanted + 1e-3)
    shortfall = ((1 - f1) * (wanted > 0) * weight).sum() / weight.sum()
    named = ROLES_COUNT * measure_roles(pages, outputs[:, 1:], mask, owner, roles)
    kind = torch.tensor([page['type'] for page in pages])
    typed = functional.cross_entropy(types, kind.clamp(min=0), reduction='none')[kind >= 0]
    return entropy + shortfall + named + 0.1 * (typed.mean() if len(typed) else 0)


def measure_roles(pages, odds, mask, owner, roles):
    """Cross-entropy of each role's line among the lines of its page and there being none, which has odds of 1."""
    asked = torch.from_numpy(np.stack([page['asked'] for page in pages]))
    weights = odds.clamp(-20, 20).exp() * mask[:, None]

    def by_page(values):
        return torch.zeros(asked.shape).index_add(0, owner, values)

    right = torch.where(by_page(roles) > 0, by_page(weights * roles), 1)
    entropy = torch.log(1 + by_page(weights)) - torch.log(right + 1e-9)
    return ((entropy * asked).sum(0) / asked.sum(0).clamp(min=1)).sum()


def predict(network, page, means, scales):
    with torch.no_grad():
        features, kinds, words, mask, _, _, owner, _ = lay_out([page], means, scales)
        return network(features, kinds, words, mask, owner, 1)[0][:page['count']].numpy()


if __name__ == '__main__':
    main()
