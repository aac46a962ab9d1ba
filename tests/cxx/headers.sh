#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# headers.sh CXX INCLUDE: each header compiles on its own, without warnings, and twice in one program; all of them together
# as each standard that LibTorch's users build with.
self=$(realpath "$0")
cxx=$1
cd "$2" || exit 2
compile() { "$cxx" -std=c++"$1" -Wall -Wextra -Werror -Wno-unused-function -fsyntax-only -I. -x c++ -; }
alone() { printf '#include <%s>\n#include <%s>\nint main() {}\n' "$1" "$1" | compile 17 || { echo "FAIL $1"; exit 1; }; }
[ -z "$3" ] || { alone "$3"; exit 0; }

bad=0
{ printf 'torch/torch.h\ntorch/library.h\n'; find ts/cxx -name '*.hpp' | sort; } | xargs -P "$(nproc)" -n 1 "$self" "$cxx" . || bad=1
# the headers with LibTorch's names only include one of those
forwarding=$(find torch ATen c10 -name '*.h' | sort | sed 's/.*/#include <&>/')
for standard in 14 17 20; do
    echo "$forwarding" | compile $standard || { echo "FAIL C++$standard"; bad=1; }
done
exit $bad
