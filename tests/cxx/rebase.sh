#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# rebase.sh NAME...: writes NAME.out from what NAME.cpp prints with Debian's LibTorch (apt install libtorch-dev).
set -e
cd "$(dirname "$0")"
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
for name in "$@"; do
    g++ -std=c++17 -w -I/usr/include/torch/csrc/api/include "$name.cpp" -o "$here/$name" -ltorch -ltorch_cpu -lc10 -lglog
    (cd models && "$here/$name" . 2>/dev/null) > "$name.out"
    echo "$name.out"
done
