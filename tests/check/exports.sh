#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# exports.sh LIBRARY TS_H: the shared library exports what ts.h declares with TS_API, and nothing else.  Exit 1 if not.
set -e
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
# declarations may run over several lines: joined up to the semicolon
sed -e '/^#/d' -e 's,/\*.*\*/,,' "$2" | tr '\n' ' ' | tr ';' '\n' | grep 'TS_API ' |
    sed -n 's/.*TS_API [^(]*[ *]\(ts_[a-z0-9_]*\)(.*/\1/p' | sort -u >"$here/declared"
nm -D --defined-only "$1" | awk '$2 ~ /[TDBRVWu]/ { sub(/@.*/, "", $3); print $3 }' | sort -u >"$here/exported"
if diff "$here/declared" "$here/exported" >"$here/diff"; then
    echo "$(wc -l <"$here/declared") symbols, as ts.h declares them"
else
    sed -n 's/^< /declared, not exported: /p; s/^> /exported, not declared: /p' "$here/diff"
    exit 1
fi
