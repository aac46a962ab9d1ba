#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# layers.sh [ROOT]: each folder of libts includes only itself and what stands before it:
#     base < core < archive, lang < ops < ir < sema < passes < run < api
# archive and lang stand side by side and do not know each other.  Prints what breaks the rule; exit 1 if anything does.
cd "${1:-$(dirname "$0")/../..}/libts" || exit 2
find . -name '*.[ch]' -o -name '*.def' -o -name '*.inc' | sort | xargs awk '
BEGIN {
    n = split("base core archive lang ops ir sema passes run api", order, " ")
    for (i = 1; i <= n; i++) rank[order[i]] = i
    rank["lang"] = rank["archive"]
}
/^#[ \t]*include[ \t]+"/ {
    split(FILENAME, at, "/")
    split($0, quoted, "\"")
    if (split(quoted[2], target, "/") < 2 || target[1] == "ts" || target[1] == at[2]) next
    if (at[2] == "include") next
    if (!(at[2] in rank)) { printf "%s: folder %s has no place in the order\n", FILENAME, at[2]; bad++ }
    else if (!(target[1] in rank)) { printf "%s:%d: includes %s of no layer\n", FILENAME, FNR, quoted[2]; bad++ }
    else if (rank[target[1]] >= rank[at[2]]) { printf "%s:%d: %s may not include %s\n", FILENAME, FNR, at[2], quoted[2]; bad++ }
}
END { exit bad > 0 }'
