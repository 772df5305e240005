"""Read the corpus, and the pages as the runtime reads them (see dump.ts)."""
import gzip
import json
import pathlib

import numpy as np

from labels import label, tokens

TYPES = ['article', 'documentation', 'forum', 'listing', 'collection', 'product', 'service']
KIND_BITS = 29
# Lines of which a page has one each, or none.
ROLES = ['title', 'authors', 'date']

# Rendition: the corpus file with its main texts, and how much its pages count in training.
RENDITIONS = {
    'blocks': ('wcxb-dev.gold', 'main', 1.0),
    'wet': ('wcxb-dev.gold', 'main', 0.5),
    'flat': ('wcxb-dev.gold', 'main', 0.3),
    'readability': ('wcxb-dev.gold', 'main', 0.5),
    'gold': ('wcxb-dev.gold', 'main', 0.3),
    'multilingual': ('multilingual-dev.silver', 'silver', 0.7),
    'rpages': ('readability-pages', 'main', 1.0),
}


def read_rows(corpus, name):
    with gzip.open(pathlib.Path(corpus) / f'{name}.jsonl.gz', 'rt', encoding='utf-8') as file:
        return [json.loads(line) for line in file]


def read_pages(corpus, dump):
    """Every page of every rendition, with its features and labels."""
    fold_of = {row['id']: row['fold'] for name in ('wcxb-dev.gold', 'multilingual-dev') for row in read_rows(corpus, name)}
    type_of = {row['id']: TYPES.index(row['type']) for row in read_rows(corpus, 'wcxb-dev.gold')}
    snippets = {row['id']: row for row in read_rows(corpus, 'multilingual-dev')}
    names = json.loads((pathlib.Path(dump) / 'features.json').read_text())
    pages = []
    for rendition, (source, field, weight) in RENDITIONS.items():
        main = {row['id']: row[field] for row in read_rows(corpus, source)}
        for page in read_dump(dump, rendition, len(names)):
            lines = page.pop('lines')
            wanted = main[page['id']]
            if rendition == 'gold':
                sizes = [len(tokens(line)) for line in lines]
                share = [1.0] * len(lines)
            else:
                share, sizes = label(lines, wanted)
            if rendition == 'multilingual':
                correct_by_snippets(lines, share, snippets[page['id']])
            page['roles'], page['asked'] = mark_roles(page['roles'], page['count'])
            page.update(
                rendition=rendition, weight=weight, fold=fold_of.get(page['id'], -1), type=type_of.get(page['id'], -1),
                share=np.array(share, np.float32), sizes=np.array(sizes, np.int32), wanted=len(tokens(wanted)))
            pages.append(page)
    return names, pages


def read_dump(dump, rendition, width):
    """The pages of a rendition, as dump.ts wrote them."""
    at = pathlib.Path(dump)
    dense = np.fromfile(at / f'{rendition}.features.i16', np.int16).reshape(-1, width)
    hashes = np.fromfile(at / f'{rendition}.hashes.i32', np.int32)
    kinds = np.fromfile(at / f'{rendition}.kinds.i32', np.int32).reshape(-1, 3)
    line = word = 0
    with open(at / f'{rendition}.pages.jsonl', encoding='utf-8') as file:
        for row in map(json.loads, file):
            count = len(row['lines'])
            words = np.array(row['words'], np.int64)
            total = int(words.sum())
            yield {
                'id': row['id'], 'lines': row['lines'], 'count': count, 'words': words, 'roles': row['roles'],
                'features': dense[line:line + count], 'hashes': hashes[word:word + total], 'kinds': kinds[line:line + count]}
            line += count
            word += total


def mark_roles(roles, count):
    """By line and role, whether the line has it; by role, whether the corpus says anything of it."""
    marks, asked = np.zeros((count, len(ROLES)), np.float32), np.zeros(len(ROLES), np.float32)
    for column, role in enumerate(ROLES):
        if role in roles:
            asked[column] = 1
            marks[roles[role], column] = 1
    return marks, asked


def correct_by_snippets(lines, share, row):
    """What the evaluation's own snippets say of a line outweighs the noisy teacher."""
    def fold(text):
        return ' '.join(text.split())

    good = [fold(text) for text in row['with']]
    bad = [fold(text) for text in row['without']]
    for number, line in enumerate(map(fold, lines)):
        if any(text and text in line for text in good):
            share[number] = 1.0
        elif any(text and text in line for text in bad):
            share[number] = 0.0
