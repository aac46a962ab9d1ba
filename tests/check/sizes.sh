#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# sizes.sh [ROOT]: files of at most 800 lines, functions of at most 60 (the named dispatch loops excepted).  Prints the
# median and what is longer; exit 1 if anything is.
cd "${1:-$(dirname "$0")/../..}" || exit 2
find libts $(ls -d tools 2>/dev/null) tests -name '*.[ch]' -o -name '*.cpp' -o -name '*.hpp' | sort | xargs awk -v allowed=" execute main " '
function finish() {
    if (FILE == "") return
    lines[++files] = LAST
    if (LAST > 800) { printf "%s: %d lines\n", FILE, LAST; bad++ }
}
FNR == 1 { finish(); FILE = FILENAME; name = "" }
{ LAST = FNR }
/^[a-zA-Z_].*\(.*[^;}]$/ && !/^(typedef|struct|enum|union|#|extern)/ { candidate = $0; started = FNR }
/^}/ && candidate != "" {
    match(candidate, /[A-Za-z_0-9]+ *\(/)
    name = substr(candidate, RSTART, RLENGTH); gsub(/[ (]/, "", name)
    if (FNR - started > 61 && index(allowed, " " name " ") == 0) {
        printf "%s:%d: %s has %d lines\n", FILENAME, started, name, FNR - started - 1
        bad++
    }
    candidate = ""
}
END {
    finish()
    for (i = 2; i <= files; i++)
        for (k = i; k > 1 && lines[k - 1] > lines[k]; k--) { t = lines[k]; lines[k] = lines[k - 1]; lines[k - 1] = t }
    printf "%d files, median %d lines\n", files, lines[int((files + 1) / 2)]
    exit bad > 0
}'
