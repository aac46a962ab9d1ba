#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# face.sh FACE INCLUDE: each operator that the generated headers call is in the table, with arguments of those types. Says how many the headers lack
# (`cmake --build build --target face-headers` adds them).
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
for kind in methods functions; do
    sed -n 's/.*Op op = {\(.*\)};/\1/p' "$2/ts/cxx/$kind.inc" | sort -u > "$here/have"
    "$1" $kind | sed -n 's/.*Op op = {\(.*\)};/\1/p' | sort -u > "$here/made"
    [ -s "$here/have" ] || { echo "FAIL $kind.inc is empty"; exit 1; }
    gone=$(comm -23 "$here/have" "$here/made")
    [ -z "$gone" ] || { echo "FAIL $kind.inc calls what is not there:" $gone; exit 1; }
    echo "$kind: $(wc -l < "$here/have") operators, $(comm -13 "$here/have" "$here/made" | wc -l) new ones are not there yet"
done
sed -n 's/.*return at::\([a-z0-9_]*\)(.*/\1/p' "$2/ts/cxx/short.inc" | sort -u > "$here/have"
"$1" short | sed -n 's/.*return at::\([a-z0-9_]*\)(.*/\1/p' | sort -u > "$here/made"
gone=$(comm -23 "$here/have" "$here/made")
[ -s "$here/have" ] && [ -z "$gone" ] || { echo "FAIL short.inc is empty or calls what is not there:" $gone; exit 1; }
echo "short: $(wc -l < "$here/have") functions, $(comm -13 "$here/have" "$here/made" | wc -l) new ones are not there yet"
