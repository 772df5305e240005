#!/usr/bin/env bash
# Run the Spark example on a real cluster on this machine: see check.py.
#
#   npm run build && examples/spark/check.sh
#
# Takes Python 3.10 or later, Java 17 or later and pgrep. PySpark is installed
# into a virtual environment of its own, in the folder SPARK_VENV or one that is
# removed again.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [[ -n ${SPARK_VENV:-} ]]; then
  venv=$SPARK_VENV
else
  venv=$(mktemp -d)
  trap 'rm -rf "$venv"' EXIT
fi

[[ -x $venv/bin/python ]] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
"$venv/bin/python" "$here/check.py"
