#!/usr/bin/env bash
# Install the package as its users do, in an empty project, and see that its
# types, its code and a bundle of it for browsers work, and that nothing in it
# is native.
#
#   scripts/check-package.sh [tarball]
#
# Without a tarball, the package is packed from `dist` as it stands.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
bin=$root/node_modules/.bin
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT

if [[ $# -gt 0 ]]; then
  tarball=$(realpath "$1")
else
  tarball=$project/$(cd "$root" && npm pack --silent --ignore-scripts --pack-destination "$project")
fi

cp "$root"/tests/package/{consumer.ts,stream.ts,tsconfig.json} "$project"
cd "$project"
echo '{"name": "consumer", "private": true, "type": "module"}' > package.json
npm install --silent --no-audit --no-fund --prefer-offline "$tarball" retext@9

echo 'types'
"$bin/tsc" --project .

echo 'code'
node out/consumer.js
test "$(node node_modules/.bin/unboil --version)" = "$(node --print "require('unboil/package.json').version")"

echo 'threads'
node out/stream.js
test "$(echo '{"text": "A line."}' | node node_modules/.bin/unboil corpus - --out - | node --print "JSON.parse(require('node:fs').readFileSync(0, 'utf8')).text")" = 'A line.'

echo 'bundle for browsers'
# Fails on an import of a module of Node.
"$bin/esbuild" out/consumer.js --bundle --platform=browser --format=iife --log-level=warning --outfile=bundle.js
# Runs without the globals of Node: browsers have these two.
node --eval "require('node:vm').runInNewContext(require('node:fs').readFileSync('bundle.js', 'utf8'), {URL, atob})"

echo 'nothing native'
native=$(find node_modules \( -name '*.node' -o -name 'binding.gyp' \) -print)
scripts=$(npm query ':attr(scripts, [preinstall]), :attr(scripts, [install]), :attr(scripts, [postinstall])' | node --print "JSON.parse(require('node:fs').readFileSync(0, 'utf8')).map(({name}) => name).join(' ')")
if [[ -n $native || -n $scripts ]]; then
  echo "Expected no native code and no install scripts, got: $native $scripts" >&2
  exit 1
fi
