#!/usr/bin/env bash
# From the corpus to the weights. usage: training/train.sh CORPUS [PYTHON]
set -euo pipefail
corpus=$(realpath "${1:?Give the corpus folder}")
python=${2:-python3}
cd "$(dirname "$0")"
root=$(realpath ..)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[[ -d .venv ]] || "$python" -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
(cd "$root" && npx tsx training/dump.ts "$corpus" "$work/dump")
.venv/bin/python word_vectors.py "$corpus" "$work/dump" "$work/words.bin"

# Two at a time, one core each.
train() { .venv/bin/python train.py "$corpus" "$work/dump" "$work/words.bin" "$@"; }
for fold in 0 2 4; do
  train "$work/fold-$fold.bin" --fold "$fold" &
  if [[ $fold == 4 ]]; then train "$work/final.bin" & else train "$work/fold-$((fold + 1)).bin" --fold "$((fold + 1))" & fi
  for job in $(jobs -p); do wait "$job"; done
done

mkdir -p "$root/bench/weights"
cp "$work"/fold-[0-4].bin "$root/bench/weights/"
.venv/bin/python pack_weights.py "$work/final.bin" "$work/words.bin" "$root/src/model/weights"
.venv/bin/python reference.py "$work/dump" "$work/words.bin" "$work/final.bin" samples > "$work/parity.json"
cp "$work/parity.json" "$root/tests/model/parity.json"
