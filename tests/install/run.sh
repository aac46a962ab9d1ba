#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# run.sh BUILD: what a user of the installed package does.  Installs BUILD, moves the prefix (it must not matter), builds the
# examples and the tutorial's program against it and runs them; checks sizes, dependencies and the time of an empty program.
set -e
build=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$build/install-test
prefix=$here/moved
rm -rf "$here"
mkdir -p "$here"

fail() { echo "FAIL $*"; exit 1; }
quietly() { "$@" > "$here/log" 2>&1 || { cat "$here/log"; fail "$*"; }; }
same() { # WHAT EXPECTED GOT
    [ "$2" = "$3" ] || { printf 'FAIL %s\n--- expected\n%s\n--- got\n%s\n' "$1" "$2" "$3"; exit 1; }
}

export CMAKE_GENERATOR=Ninja # what ./dev installs; a machine need not have make
quietly cmake --install "$build" --prefix "$here/first"
mv "$here/first" "$prefix"
quietly cmake -S "$root/examples" -B "$here/examples" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_BUILD_TYPE=Release
quietly cmake --build "$here/examples"
quietly cmake -S "$root/examples/tutorial" -B "$here/tutorial" -DCMAKE_PREFIX_PATH="$prefix/share/cmake/Torch"
quietly cmake --build "$here/tutorial"
cd "$here/examples"
data=$root/data

five='-0.7148 -0.7132 -0.5641  0.3629  0.0788
[ CPUFloatType{1,5} ]'
same tutorial "ok
$five" "$("$here/tutorial/example-app" "$data/resnet_small.pt")"
code=0; said=$("$here/tutorial/example-app" "$root/README.md" 2>&1) || code=$?
same "tutorial, no model" "error loading the model 255" "$said $code"
code=0; said=$("$here/tutorial/example-app" 2>&1) || code=$?
same "tutorial, no argument" "usage: example-app <path-to-exported-script-module> 255" "$said $code"
same run-model "ok
 0.1360
 0.1360
[ CPUFloatType{2,1} ]" "$(./run-model "$data/mlp.pt" 2 3)"
same server "5 answers, sum -8.57175" "$(./server "$data/resnet_small.pt" 3 5 1 3 64 64)"
[ -x classify ] && same classify "0.1578  class 3" "$(./classify "$data/resnet_small.pt" "$root/examples/image.png" | head -1)"
[ -x climate ] && same climate "step 3: 4 values, mean   0.1136" "$(./climate "$data/mlp.pt" | tail -1)"

warp=$root/tests/cxx/models/warp.pt
"$prefix/bin/ts-bench" --ops libwarp.so -q -n 1 -i 4x4 "$warp" || fail "ts-bench --ops"
code=0; said=$("$prefix/bin/ts-bench" -n 1 -i 4x4 "$warp" 2>&1) || code=$?
[ $code = 4 ] && [[ $said == *"Unknown builtin op: warp_ops::warp_perspective"*"--ops FILE"* ]] || fail "an unknown operator: code $code, $said"

export PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name ts.pc)")
cc "$root/examples/run-model.c" $(pkg-config --cflags --libs ts) -Wl,-rpath,"$(pkg-config --variable=libdir ts)" -o by-pkg-config
same pkg-config ok "$(./by-pkg-config "$data/mlp.pt" 2 3 | head -1)"

bytes=$(du -sb "$prefix"/include "$(pkg-config --variable=libdir ts)" | awk '{ s += $1 } END { print s }')
[ "$bytes" -lt 10000000 ] || fail "library and headers have $bytes bytes"
objects=$(ldd "$here/tutorial/example-app" | grep -vc vdso) # the loader and the C++ library among them
[ "$objects" -lt 12 ] || fail "a program needs $objects shared objects"
start=$(date +%s%N)
for _ in 1 2 3 4 5 6 7 8 9 10; do ./run-model "$data/mlp.pt" 2 3 > "$here/log"; done
ms=$((($(date +%s%N) - start) / 10000000))
echo "passed: $bytes bytes of library and headers, $objects shared objects, $ms ms for a program that loads and runs a small model"
