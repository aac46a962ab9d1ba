#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# run.sh PROGRAM EXPECTED: runs a program on models/ and compares what it prints.
cd "$(dirname "$0")/models" || exit 2
"$1" . 2>/dev/null | diff "$2" - && exit 0
echo "FAIL $1: < LibTorch, > libts"
exit 1
