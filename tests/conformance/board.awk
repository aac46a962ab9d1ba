# SPDX-License-Identifier: Apache-2.0
#
# board.awk: conformance-pairs.tsv and conformance.tsv (in this order, -F'\t') to a scoreboard for people.
function cause_of(text) {
    if (match(text, /Unknown builtin op: [A-Za-z0-9_:.]+/)) return substr(text, RSTART, RLENGTH)
    sub(/ \(and [0-9]+ more values?\)$/, "", text)
    sub(/^outputs[^:]*: /, "", text)
    if (text ~ /elements differ/) return "values differ"
    if (text ~ /^is a tensor /) return text ~ dtypes_differ(text) ? "another dtype" : "another shape"
    gsub(/[-+]?[0-9][0-9.]*(e[-+]?[0-9]+)?/, "#", text)
    gsub(/#(, #)+/, "#...", text)
    return substr(text, 1, 100)
}
function dtypes_differ(text,    word) {
    split(text, word, " ")
    match(text, /, not [a-z0-9]+ /)
    return substr(text, RSTART + 6, RLENGTH - 7) != word[4] ? "^is" : "^$"
}
FILENAME != last { file++; last = FILENAME }
file == 1 {
    pairs++
    good += $1 == 0
    if ($1 == 124) bad[++bads] = "out of time  " $2
    else if ($1 > 128) bad[++bads] = "crashed      " $2 " (signal " $1 - 128 ")"
    else if ($4 == 0) bad[++bads] = "not loaded   " $2 ": " substr($6, 1, 160)
    else if ($1 == 1) bad[++bads] = sprintf("mismatch     %s (%d of %d)", $2, $3, $4)
    else if ($1) partly[++parts] = sprintf("%d of %d  %s", $3, $4, $2)
    next
}
{ cases++; passed += $1 == "passed" }
$1 != "passed" {
    cause = cause_of($4)
    why[cause]++
    if (!((cause, $2) in seen)) { seen[cause, $2]; where[cause]++ }
    if (!(cause in example)) example[cause] = $2 " " $3
}
END {
    printf "pairs %d of %d (%.1f %%), cases %d of %d (%.1f %%)\n", good, pairs, pairs ? 100 * good / pairs : 0, passed, cases, cases ? 100 * passed / cases : 0
    for (i = 1; i <= bads; i++) print "  " bad[i]
    if (parts) print "\npairs of which some cases raise or find no operator (passed of all):"
    for (i = 1; i <= parts && i <= 40; i++) print "  " partly[i]
    if (parts > 40) print "  ... and " parts - 40 " more"
    if (cases > passed) {
        print "\nwhat fails most (cases, pairs, cause; an example):"
        fflush()
        for (c in why) printf "  %5d %4d  %s  [%s]\n", why[c], where[c], c, example[c] | "sort -rn | head -40"
        close("sort -rn | head -40")
    }
    exit good < pairs
}
