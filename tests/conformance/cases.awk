# SPDX-License-Identifier: Apache-2.0
#
# cases.awk: a report of ts-verify --json, as cJSON lays it out, to lines.  Variables: pair, code, talk (the last line of
# stderr).
#     case<TAB>status<TAB>pair<TAB>case<TAB>message        pair<TAB>code<TAB>pair<TAB>passed<TAB>cases<TAB>seconds<TAB>message
function value(line) {
    sub(/^[^:]*:[ \t]*/, "", line); sub(/,$/, "", line); gsub(/^"|"$/, "", line)
    gsub(/\\"/, "\"", line); gsub(/\\n|\\t/, " ", line)
    return line
}
/^\t"error":/        { talk = value($0) }
/^\t"total_ms":/     { seconds = value($0) / 1000 }
/^\t\t\t"name":/     { name = value($0) }
/^\t\t\t"status":/   { status = value($0); passed += status == "passed"; cases++ }
/^\t\t\t"message":/  { printf "case\t%s\t%s\t%s\t%s\n", status, pair, name, value($0) }
END { printf "pair\t%d\t%s\t%d\t%d\t%.2f\t%s\n", code, pair, passed, cases, seconds, talk }
