#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# run.sh BUILD DIR...: ts-verify over folders of pairs NAME.pt + NAME.h5, then a scoreboard: pairs, cases, what crashed, hung
# or did not load, what fails most.  Every case goes to BUILD/conformance.tsv (status, pair, case, message), every pair to
# BUILD/conformance-pairs.tsv (exit code, pair, cases passed, cases, seconds, message).  LIMIT=SECONDS per pair (120), JOBS=N
# pairs at a time (one per core).  Exit 1 if a pair does not pass.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: run.sh BUILD DIR..." >&2; exit 2; }
export build=$1 here
here=$(dirname "$0")
shift

pairs() { # model and reference, tab-separated
    for dir in "$@"; do
        for ref in "$dir"/*.h5; do
            [ -e "$ref" ] || continue
            for ext in pt ptl ptc jit dat ts; do
                if [ -e "${ref%.h5}.$ext" ]; then printf '%s\t%s\n' "${ref%.h5}.$ext" "$ref"; fi
            done
        done
    done
}

one_pair() { # "MODEL<TAB>REF": the lines of one pair
    local model=${1%%$'\t'*} ref=${1#*$'\t'} json talk said code=0
    json=$(mktemp) talk=$(mktemp)
    timeout "${LIMIT:-120}" "$build/ts-verify" -q --json "$json" --threads 1 "$model" "$ref" > /dev/null 2> "$talk" || code=$?
    said=$(tail -1 "$talk" | tr '\t\\' ' /')
    awk -v pair="$(basename "$model")" -v code=$code -v talk="$said" -f "$here/cases.awk" "$json" > "$talk"
    flock "$here" cat "$talk" # long output of several at a time would be torn
    rm -f "$json" "$talk"
}
export -f one_pair

list=$build/conformance.tsv lines=$build/conformance.lines
pairs "$@" | tr '\n' '\0' | xargs -0 -r -P "${JOBS:-$(nproc)}" -I{} bash -c 'one_pair "$1"' _ {} > "$lines"
grep '^case' "$lines" | cut -f2- | sort -t$'\t' -k2,3 > "$list" || true
grep '^pair' "$lines" | cut -f2- | sort -t$'\t' -k2 > "$build/conformance-pairs.tsv" || true
rm -f "$lines"
awk -F'\t' -f "$here/board.awk" "$build/conformance-pairs.tsv" "$list" && code=0 || code=$?
echo "every case: $list"
exit $code
