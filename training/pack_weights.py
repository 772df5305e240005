"""Write weights as modules of TypeScript.

usage: pack_weights.py NETWORK WORDS FOLDER
"""
import base64
import pathlib
import sys

import numpy as np

from network import pair
from word_vectors import CODES, SIZE


def main(network, words, folder):
    at = pathlib.Path(folder)
    at.mkdir(parents=True, exist_ok=True)
    write(at / 'network.ts', 'networkData', 'The weights of the network', pathlib.Path(network).read_bytes())
    write(at / 'words.ts', 'wordsData', 'The vectors of words', pack_words(pathlib.Path(words).read_bytes()))


def write(path, name, what, data):
    path.write_text(f"/** {what}, in base 64. Made by training/. */\nexport const {name} = '{base64.b64encode(data).decode()}'\n")


def pack_words(data):
    """
    The bytes of the word vectors in an order that compresses better: of the code book
    and of the differences of hashes the high bytes first, those of the differences by halves.
    """
    size = 256 * SIZE * 2
    low, high = np.frombuffer(data[:size], np.uint8).reshape(-1, 2).T
    count = (len(data) - size) // (3 + CODES)
    first, second, third = np.frombuffer(data[size:size + 3 * count], np.uint8).reshape(-1, 3).T
    deltas = pair(third >> 4) + pair(third & 15) + second.tobytes() + first.tobytes()
    return high.tobytes() + low.tobytes() + deltas + data[size + 3 * count:]


if __name__ == '__main__':
    main(*sys.argv[1:])
