#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# run.sh BUILD: converts the models of cases.tsv, has ONNX's checker look at the results and ONNX Runtime run them, and
# compares with the references.  Exit 77 where node or npm is missing: the tests are skipped, and say so.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$1
work=$build/tests/convert-work
mkdir -p "$work"

if ! command -v node > /dev/null || ! command -v npm > /dev/null; then
    echo "SKIPPED: tests/convert needs node and npm for ONNX Runtime"
    exit 77
fi
if ! cmp -s "$here/package.json" "$work/package.json"; then
    cp "$here/package.json" "$work/package.json.new"
    (cd "$work" && rm -rf node_modules && mv package.json.new package.json &&
        npm install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error > npm.log 2>&1) ||
        { echo "npm install failed:"; cat "$work/npm.log"; rm -f "$work/package.json"; exit 1; }
fi
export NODE_PATH=$work/node_modules

checker() { # the checker of Debian's python3-onnx, where it is
    /usr/bin/python3 -c 'import onnx' 2> /dev/null || return 0
    /usr/bin/python3 -c 'import onnx, sys; onnx.checker.check_model(onnx.load(sys.argv[1]))' "$1" 2>&1
}

one() { # MODEL OPTIONS CASE RESULT: prints why it fails
    local base=$here/$1 out=$work/case options code=0
    [ -e "$base.pt" ] || base=$root/$1
    rm -rf "$out" && mkdir -p "$out"
    options=${2//REF/$base.h5 --case $3}
    # shellcheck disable=SC2086
    "$build/ts-convert" -q "$base.pt" -o "$out/model.onnx" $options > "$out/log" 2>&1 || code=$?
    if [ "$4" != same ]; then
        [ $code = 4 ] && grep -qF "$4" "$out/log" && return
        echo "exit code $code instead of 4 with '$4': $(head -3 "$out/log")"
        return 1
    fi
    [ $code = 0 ] || { echo "exit code $code: $(cat "$out/log")"; return 1; }
    checker "$out/model.onnx" || return 1
    "$build/tests/dump-case" "$base.h5" "$out" "$3" || return 1
    node "$here/compare.js" "$out/model.onnx" "$out" 2>&1
}

passed=0 failed=0
/usr/bin/python3 -c 'import onnx' 2> /dev/null || echo "SKIPPED: ONNX's checker: python3-onnx is not there"
while IFS=$'\t' read -r model options name result; do
    case $model in '#'* | '') continue ;; esac
    if why=$(one "$model" "$options" "$name" "$result"); then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL $model $options, case $name: $why"
    fi
done < "$here/cases.tsv"
echo "$passed passed, $failed failed"
[ $failed = 0 ]
