/* SPDX-License-Identifier: Apache-2.0
 *
 * run-cli.c: runs the cases of tests/cli: commands for sh, a line `---`, what must come out.
 *
 *     run-cli FILE.cli ...        prints what differs, then "N passed, M failed"
 *     TS_REBASE=1 run-cli ...     writes what came out as the expected part
 *
 * The commands run in an empty folder of their own, with the tools in PATH, and $CLI and $DATA for tests/cli and data.  The
 * expected part is stdout, then each line of stderr after `stderr: `, then `exit: CODE`.  In both, paths of the two folders
 * are written as the variables, and times (12.3 ms) as `# ms`.
 */
#include <ctype.h>
#include <libgen.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { TIME_LIMIT_S = 120 };

static char *read_all(FILE *f, size_t *length) {
    size_t n = 0, room = 4096, got;
    char *bytes = malloc(room + 1);
    while ((got = fread(bytes + n, 1, room - n, f)) > 0)
        if ((n += got) == room) bytes = realloc(bytes, (room *= 2) + 1);
    bytes[n] = 0;
    *length = n;
    return bytes;
}

/* ---- what differs from run to run ---- */

/* Length of "12.3 ms", "1e-3 s" at `at`; 0 if there is none. Sets where the unit begins. */
static size_t time_length(const char *at, size_t *out_unit) {
    size_t n = strspn(at, "0123456789."), spaces = n + strspn(at + n, " ");
    static const char *const units[] = {"ms", "us", "s", "MB", "calls/s"};
    if (!n || spaces == n) return 0;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t length = strlen(units[i]);
        if (strncmp(at + spaces, units[i], length) != 0 || isalnum((unsigned char)at[spaces + length]) || at[spaces + length] == '/') continue;
        *out_unit = spaces;
        return spaces + length;
    }
    return 0;
}

static void put_stable(FILE *out, const char *text, const char *prefix) {
    const char *cli = getenv("CLI"), *data = getenv("DATA");
    bool line_start = true;
    for (const char *at = text; *at;) {
        size_t unit, n;
        if (line_start) fputs(prefix, out);
        line_start = *at == '\n';
        if (strncmp(at, cli, strlen(cli)) == 0) {
            fputs("$CLI", out);
            at += strlen(cli);
        } else if (strncmp(at, data, strlen(data)) == 0) {
            fputs("$DATA", out);
            at += strlen(data);
        } else if ((at == text || !isalnum((unsigned char)at[-1])) && (n = time_length(at, &unit)) > 0) {
            fprintf(out, "# %.*s", (int)(n - unit), at + unit);
            at += n;
        } else {
            fputc(*at++, out);
        }
    }
    if (!line_start) fputc('\n', out);
}

/* ---- a case ---- */

static int run_commands(const char *commands, FILE *out, FILE *err) {
    char folder[] = "/tmp/run-cli.XXXXXX";
    int status = 0;
    if (!mkdtemp(folder)) return -1;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        alarm(TIME_LIMIT_S);
        if (chdir(folder) != 0 || dup2(fileno(out), 1) < 0 || dup2(fileno(err), 2) < 0 || !freopen("/dev/null", "r", stdin)) _exit(99);
        execl("/bin/sh", "sh", "-c", commands, (char *)NULL);
        _exit(99);
    }
    waitpid(child, &status, 0);
    kill(-child, SIGKILL);
    char *remove = NULL;
    if (asprintf(&remove, "rm -rf %s", folder) > 0 && system(remove) != 0) fprintf(stderr, "%s stays\n", folder);
    free(remove);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static char *outcome(const char *commands) {
    FILE *out = tmpfile(), *err = tmpfile();
    char *text = NULL;
    size_t size, n;
    FILE *f = open_memstream(&text, &size);
    int code = run_commands(commands, out, err);
    rewind(out);
    rewind(err);
    char *said = read_all(out, &n), *talked = read_all(err, &n);
    put_stable(f, said, "");
    put_stable(f, talked, "stderr: ");
    fprintf(f, "exit: %d\n", code);
    fclose(f);
    fclose(out);
    fclose(err);
    free(said);
    free(talked);
    return text;
}

static bool rewrite(const char *path, const char *commands, const char *got) {
    FILE *f = fopen(path, "w");
    if (!f) return false;
    fprintf(f, "%s---\n%s", commands, got);
    return fclose(f) == 0;
}

static bool run_case(const char *path) {
    FILE *f = fopen(path, "r");
    size_t n;
    if (!f) {
        printf("FAIL %s: cannot be read\n", path);
        return false;
    }
    char *text = read_all(f, &n);
    fclose(f);
    char *mark = strstr(text, "\n---\n");
    char *commands = mark ? strndup(text, (size_t)(mark - text) + 1) : strdup(text);
    const char *want = mark ? mark + strlen("\n---\n") : "";
    char *got = outcome(commands);
    bool passed = strcmp(want, got) == 0;
    if (getenv("TS_REBASE")) passed = rewrite(path, commands, got);
    else if (!passed) printf("FAIL %s\n--- expected\n%s--- got\n%s", path, want, got);
    free(commands);
    free(text);
    free(got);
    return passed;
}

/* The tools lie in the folder above the runner's, the cases' folder is that of the first file. */
static bool prepare(const char *first) {
    char self[PATH_MAX], cli[PATH_MAX], data[PATH_MAX], *copy = strdup(first), *path = NULL, *beside = NULL;
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    bool good = n > 0 && realpath(dirname(copy), cli) && asprintf(&beside, "%s/../../data", cli) > 0 && realpath(beside, data);
    if (good) {
        self[n] = 0;
        char *tools = dirname(dirname(self));
        good = asprintf(&path, "%s:%s", tools, getenv("PATH") ? getenv("PATH") : "/usr/bin:/bin") > 0;
        setenv("PATH", good ? path : "", 1);
        setenv("CLI", cli, 1);
        setenv("DATA", data, 1);
        setenv("LC_ALL", "C", 1);
    }
    free(copy);
    free(path);
    free(beside);
    return good;
}

int main(int argc, char **argv) {
    int passed = 0, failed = 0;
    if (argc < 2 || !prepare(argv[1])) return fprintf(stderr, "usage: run-cli FILE.cli...\n"), 2;
    for (int i = 1; i < argc; i++) {
        if (run_case(argv[i])) passed++;
        else failed++;
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
