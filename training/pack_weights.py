"""Write weights as modules of TypeScript.

usage: pack_weights.py NETWORK WORDS FOLDER
"""
import base64
import pathlib
import sys


def main(network, words, folder):
    at = pathlib.Path(folder)
    at.mkdir(parents=True, exist_ok=True)
    for name, path, what in (('network', network, 'The weights of the network'), ('words', words, 'The vectors of words')):
        data = base64.b64encode(pathlib.Path(path).read_bytes()).decode()
        (at / f'{name}.ts').write_text(f"/** {what}, in base 64. Made by training/. */\nexport const {name}Data = '{data}'\n")


if __name__ == '__main__':
    main(*sys.argv[1:])
