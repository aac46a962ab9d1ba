#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# headers.sh CXX INCLUDE: each header compiles on its own, without warnings, and twice in one program; all of them as each
# standard that LibTorch's users build with.
cxx=$1
cd "$2" || exit 2
bad=0
for h in torch/torch.h torch/library.h $(find ts/cxx -name '*.hpp' | sort); do
    printf '#include <%s>\n#include <%s>\nint main() {}\n' "$h" "$h" |
        "$cxx" -std=c++17 -Wall -Wextra -Werror -Wno-unused-function -fsyntax-only -I. -x c++ - || { echo "FAIL $h"; bad=1; }
done
for standard in 14 20; do
    echo '#include <torch/torch.h>' | "$cxx" -std=c++$standard -Wall -Wextra -Werror -Wno-unused-function -fsyntax-only -I. -x c++ - || { echo "FAIL C++$standard"; bad=1; }
done
# the others only include one of those
for h in $(find torch ATen c10 -name '*.h' | sort); do
    for inc in $(sed -n 's/#include <\(.*\)>/\1/p' "$h"); do [ -e "$inc" ] || { echo "FAIL $h includes $inc"; bad=1; }; done
done
exit $bad
