"""Label the lines of pages by aligning them with the main text."""
import re
from rapidfuzz.distance import LCSseq

WORD = re.compile(r'\w+')

# Line counts as kept where at least this share of its words is aligned.
LEAST = 0.5


def tokens(text):
    return WORD.findall(text.lower().replace('’', "'"))


def label(lines, gold):
    """The share of each line's words that the main text has, in order.

    The longest common subsequence of the words of page and gold decides, so
    that order and duplicates count. Then what only seems alike is taken off:
    scattered words of menus, and short lines whose words stand elsewhere in the
    gold than the words of the lines about them.
    """
    page, owner = [], []
    sizes = []
    for number, line in enumerate(lines):
        words = tokens(line)
        sizes.append(len(words))
        page += words
        owner += [number] * len(words)
    wanted = tokens(gold)
    known = {}
    a = [known.setdefault(word, len(known)) for word in page]
    b = [known.setdefault(word, len(known)) for word in wanted]
    matched = align(a, b)
    places = [[] for _ in lines]
    for at, to in matched:
        places[owner[at]].append(to)
    share = [len(found) / size if size else 0.0 for found, size in zip(places, sizes)]

    # A line's words must stand close together in the gold.
    for number, found in enumerate(places):
        if found and len(found) > 1 and (found[-1] - found[0] + 1) > 2.0 * len(found) + 6:
            share[number] *= len(found) / (found[-1] - found[0] + 1)

    # A short line must continue what is kept next above it, or lead to what is kept next below.
    kept = [n for n in range(len(lines)) if share[n] >= LEAST]
    for index, number in enumerate(kept):
        if sizes[number] > 4:
            continue
        before = places[kept[index - 1]][-1] if index else -1
        after = places[kept[index + 1]][0] if index + 1 < len(kept) else len(b)
        near = min(places[number][0] - before, after - places[number][-1])
        if near > 12:
            share[number] = 0.0
    move_to_better_twin(lines, share, places, sizes)
    # White space and signs take the part of their neighbours.
    for number, size in enumerate(sizes):
        if size == 0:
            about = [share[n] for n in (number - 1, number + 1) if 0 <= n < len(lines)]
            share[number] = min(about) if about else 0.0
    return share, sizes


def move_to_better_twin(lines, share, places, sizes):
    """Of equal lines, keep the copy whose neighbours are kept."""
    twins = {}
    for number, line in enumerate(lines):
        if sizes[number]:
            twins.setdefault(line.lower(), []).append(number)
    for group in twins.values():
        if len(group) < 2 or len(group) > 50:
            continue
        kept = [n for n in group if share[n] >= LEAST]
        total = sum(share[n] for n in group)
        if not kept and total < 0.8:
            continue
        wanted = max(len(kept), 1 if total >= 0.8 else 0)
        if wanted == len(group):
            continue

        def company(n):
            about = [m for m in (n - 2, n - 1, n + 1, n + 2) if 0 <= m < len(lines)]
            return sum(share[m] * min(sizes[m], 20) for m in about if m not in group) + share[n] * 0.5

        best = sorted(group, key=company, reverse=True)[:wanted]
        for n in group:
            share[n] = 1.0 if n in best else 0.0


def align(a, b):
    """Pairs of positions of a longest common subsequence."""
    if not a or not b:
        return []
    pairs = []
    for op in LCSseq.opcodes(a, b):
        if op.tag == 'equal':
            pairs += zip(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end))
    return pairs
