/* SPDX-License-Identifier: Apache-2.0
 *
 * reference_child.c: in the child: the file as a whole and its cases, sent one by one (reference_wire.h).
 *
 * Plugins are off, external links unregistered, memory and CPU time bounded, and once the file is open nothing else can be
 * (confine.h).  A case that cannot be used is sent as such, and the next one follows.
 */
#include "reference_wire.h"

#include "confine.h"

#include <errno.h>
#include <fnmatch.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

enum { CPU_SECONDS = 3, BYTES_PER_SECOND = 10 << 20 };

/* ---- the way out ---- */

/* The reader is gone or the pipe broke: nobody is left to tell. */
static void send_bytes(int to, const void *bytes, size_t n) {
    while (n) {
        ssize_t sent = write(to, bytes, n);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) _exit(1);
        bytes = (const char *)bytes + sent;
        n -= (size_t)sent;
    }
}

static void send_message(int to, int tag, const void *bytes, size_t n) {
    char head[1 + sizeof(uint64_t)] = {(char)tag};
    uint64_t length = n;
    memcpy(head + 1, &length, sizeof length);
    send_bytes(to, head, sizeof head);
    send_bytes(to, bytes, n);
}

static _Noreturn void send_failure(int to, const char *text) {
    send_message(to, WIRE_FAILED, text, strlen(text));
    _exit(0);
}

/* ---- one case ---- */

typedef struct case_attributes {
    char *method, *raises;
    double rtol, atol;
    int flags;
} case_attributes;

static bool read_tolerance(hdf5_reader *r, hid_t group, const char *name, double *out) {
    bool found;
    if (!hdf5_attribute_number(r, group, name, &found, out)) return false;
    if (!found) *out = -1;
    else if (!isfinite(*out) || *out < 0) return hdf5_fail(r, "the attribute %s is %g: a tolerance is finite and not negative", name, *out);
    return true;
}

static bool read_compare(hdf5_reader *r, hid_t group, int *flags) {
    char *compare = NULL;
    bool good = hdf5_attribute_text(r, group, "compare", &compare, NULL);
    if (good && compare && strcmp(compare, "shape") == 0) *flags |= CASE_SHAPES;
    else if (good && compare && strcmp(compare, "values") != 0) good = hdf5_fail(r, "the attribute compare is '%s', neither values nor shape", compare);
    free(compare);
    return good;
}

static bool read_reset(hdf5_reader *r, hid_t group, int *flags) {
    bool found, reset = true;
    if (!hdf5_attribute_bool(r, group, "reset", &found, &reset)) return false;
    if (!found || reset) *flags |= CASE_RESET;
    return true;
}

static bool read_attributes(hdf5_reader *r, hid_t group, case_attributes *a) {
    *a = (case_attributes){0};
    if (!hdf5_attribute_text(r, group, "method", &a->method, NULL) || !hdf5_attribute_text(r, group, "raises", &a->raises, NULL)) return false;
    if (a->raises) a->flags |= CASE_RAISES;
    return read_tolerance(r, group, "rtol", &a->rtol) && read_tolerance(r, group, "atol", &a->atol) && read_compare(r, group, &a->flags) &&
           read_reset(r, group, &a->flags);
}

static void put_attributes(hdf5_reader *r, const case_attributes *a) {
    const char *method = a->method ? a->method : "forward";
    wire_put_text(r, method, strlen(method));
    wire_put_byte(r, a->flags);
    wire_put(r, &a->rtol, sizeof a->rtol);
    wire_put(r, &a->atol, sizeof a->atol);
    if (a->raises) wire_put_text(r, a->raises, strlen(a->raises));
}

/* A group of numbered values. */
static bool put_numbered(hdf5_reader *r, hid_t owner, const char *name, size_t *out_count) {
    char number[24];
    size_t n = 0;
    hid_t group = hdf5_open_group(r, owner, name);
    bool good = group >= 0 && hdf5_check_numbered(r, group, &n);
    if (good) wire_put_int(r, (int64_t)n);
    for (size_t i = 0; good && i < n; i++) {
        snprintf(number, sizeof number, "%zu", i);
        good = hdf5_value(r, group, number, 0);
    }
    if (group >= 0) H5Oclose(group);
    hdf5_pop(r);
    *out_count = n;
    return good;
}

/* A group of named values. */
static bool put_named(hdf5_reader *r, hid_t owner, const char *name) {
    size_t n = 0;
    hid_t group = hdf5_open_group(r, owner, name);
    char **names = group >= 0 ? hdf5_member_names(r, group, &n) : NULL;
    bool good = names != NULL;
    if (good) wire_put_int(r, (int64_t)n);
    for (size_t i = 0; i < n; i++) {
        if (good) {
            wire_put_text(r, names[i], strlen(names[i]));
            good = hdf5_value(r, group, names[i], 0);
        }
        free(names[i]);
    }
    free(names);
    if (group >= 0) H5Oclose(group);
    hdf5_pop(r);
    return good;
}

static bool put_outputs(hdf5_reader *r, hid_t group, bool raises) {
    size_t n = 0;
    if (!hdf5_has_member(r, group, "outputs")) {
        if (!raises) return hdf5_fail(r, "has neither outputs/ nor the attribute raises: there is nothing to compare with");
        wire_put_int(r, 0);
        return true;
    }
    if (!put_numbered(r, group, "outputs", &n)) return false;
    if (raises && n) return hdf5_fail(r, "has both outputs/ and the attribute raises");
    if (raises || n) return true;
    hdf5_push(r, "outputs");
    return hdf5_fail(r, "is empty: there is nothing to compare with");
}

/* The members of an open case. */
static bool put_members(hdf5_reader *r, hid_t group, const case_attributes *a) {
    size_t n;
    bool raises = (a->flags & CASE_RAISES) != 0;
    if (!hdf5_has_member(r, group, "inputs")) wire_put_int(r, 0);
    else if (!put_numbered(r, group, "inputs", &n)) return false;
    if (!hdf5_has_member(r, group, "kwargs")) wire_put_int(r, 0);
    else if (!put_named(r, group, "kwargs")) return false;
    if (!put_outputs(r, group, raises)) return false;
    if (!hdf5_has_member(r, group, "intermediates")) wire_put_int(r, 0);
    else if (!put_named(r, group, "intermediates")) return false;
    return !r->error;
}

typedef struct case_entry {
    char *name;   /* "/" for the root */
    hid_t parent; /* the group that holds it; the root itself for the root */
    bool chosen, reset;
} case_entry;

static hid_t open_case(hdf5_reader *r, const case_entry *c) {
    if (strcmp(c->name, "/") != 0) return hdf5_open_group(r, c->parent, c->name);
    return H5Gopen2(c->parent, "/", H5P_DEFAULT);
}

static void begin_path(hdf5_reader *r, const case_entry *c) {
    r->path_length = 0;
    *r->path = 0;
    if (strcmp(c->name, "/") != 0) hdf5_push(r, "cases");
    free(r->error);
    r->error = NULL;
}

static void put_head(hdf5_reader *r, const case_entry *c) {
    char *path = NULL;
    if (strcmp(c->name, "/") == 0) path = strdup("");
    else if (asprintf(&path, "/cases/%s", c->name) < 0) path = NULL;
    if (!path) abort();
    wire_put_text(r, c->name, strlen(c->name));
    wire_put_text(r, path, strlen(path));
    free(path);
}

static void send_case(hdf5_reader *r, const case_entry *c, int to) {
    case_attributes a = {0};
    begin_path(r, c);
    r->out.length = 0;
    r->data_bytes = r->file_bytes * INFLATION_MAX + DATA_FLOOR;
    put_head(r, c);
    hid_t group = open_case(r, c);
    bool good = group >= 0 && read_attributes(r, group, &a);
    if (good) {
        if (!c->chosen) a.flags |= CASE_STATE_ONLY;
        put_attributes(r, &a);
        good = put_members(r, group, &a);
    }
    if (group >= 0) H5Oclose(group);
    free(a.method);
    free(a.raises);
    if (!good) {
        const char *text = r->error ? r->error : "cannot be read";
        r->out.length = 0;
        put_head(r, c);
        wire_put_text(r, text, strlen(text));
    }
    send_message(to, good ? WIRE_CASE : WIRE_BAD_CASE, r->out.bytes, r->out.length);
}

/* ---- which cases ---- */

/* "2" before "10". */
static int compare_natural(const void *left, const void *right) {
    const char *a = ((const case_entry *)left)->name, *b = ((const case_entry *)right)->name, *a0 = a, *b0 = b;
    while (*a && *b) {
        size_t na = strspn(a, "0123456789"), nb = strspn(b, "0123456789");
        if (na && nb) {
            while (na > 1 && *a == '0') a++, na--;
            while (nb > 1 && *b == '0') b++, nb--;
            if (na != nb) return na < nb ? -1 : 1;
            int order = memcmp(a, b, na);
            if (order) return order;
            a += na;
            b += nb;
        } else {
            if (*a != *b) return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
            a++;
            b++;
        }
    }
    return *a ? 1 : *b ? -1 : strcmp(a0, b0);
}

static bool is_chosen(const char *name, const char *const *patterns, int count) {
    for (int i = 0; i < count; i++)
        if (strcmp(patterns[i], name) == 0 || fnmatch(patterns[i], name, 0) == 0) return true;
    return count == 0;
}

/* Whether a case begins with a fresh module; a case that cannot be read does. */
static bool resets(hdf5_reader *r, const case_entry *c) {
    int flags = 0;
    begin_path(r, c);
    hid_t group = open_case(r, c);
    bool good = group >= 0 && read_reset(r, group, &flags);
    if (group >= 0) H5Oclose(group);
    free(r->error);
    r->error = NULL;
    return !good || (flags & CASE_RESET);
}

static bool list_cases(hdf5_reader *r, hid_t root, case_entry **out, size_t *out_count) {
    *out_count = 1;
    if (hdf5_has_member(r, root, "outputs") || H5Aexists(root, "raises") > 0) {
        *out = calloc(1, sizeof **out);
        if (!*out) abort();
        (*out)[0] = (case_entry){strdup("/"), root, false, true};
        return true;
    }
    if (r->error) return false;
    if (!hdf5_has_member(r, root, "cases"))
        return hdf5_fail(r, hdf5_has_member(r, root, "inputs") ? "has neither outputs/ nor the attribute raises: there is nothing to compare with"
                                                            : "holds no case: a reference has inputs/ and outputs/, or cases/");
    hid_t cases = hdf5_open_group(r, root, "cases");
    char **names = cases >= 0 ? hdf5_member_names(r, cases, out_count) : NULL;
    if (!names) return false;
    if (!*out_count) return hdf5_fail(r, "is empty: there is no case");
    *out = calloc(*out_count, sizeof **out);
    if (!*out) abort();
    for (size_t i = 0; i < *out_count; i++) (*out)[i] = (case_entry){names[i], cases, false, true};
    free(names);
    qsort(*out, *out_count, sizeof **out, compare_natural);
    return true;
}

/* Cases that are not chosen but leave the state that a chosen one goes on with are sent, too. */
static void send_cases(hdf5_reader *r, case_entry *cases, size_t n, const char *const *patterns, int pattern_count, int to) {
    uint64_t chosen = 0;
    for (size_t i = 0; i < n; i++) {
        cases[i].chosen = is_chosen(cases[i].name, patterns, pattern_count);
        chosen += cases[i].chosen;
        if (pattern_count) cases[i].reset = resets(r, &cases[i]);
    }
    send_message(to, WIRE_COUNT, &chosen, sizeof chosen);
    for (size_t i = 0; i < n; i++) {
        bool needed = cases[i].chosen;
        for (size_t k = i; !needed && k + 1 < n && !cases[k + 1].reset; k++) needed = cases[k + 1].chosen;
        if (needed) send_case(r, &cases[i], to);
    }
}

/* ---- the file ---- */

static bool check_root(hdf5_reader *r, hid_t root) {
    char *format = NULL;
    double version = 1;
    bool found;
    if (!hdf5_attribute_text(r, root, "format", &format, NULL)) return false;
    if (format && strcmp(format, "ts-reference") != 0) hdf5_fail(r, "the attribute format is '%s', not ts-reference", format);
    free(format);
    if (r->error || !hdf5_attribute_number(r, root, "version", &found, &version)) return false;
    return version == 1 || hdf5_fail(r, "the attribute version is %g; this tool reads version 1", version);
}

/* Address space and CPU time: a file that makes libhdf5 grow or run in circles ends the child. */
static void limit_process(size_t file_bytes) {
    rlim_t seconds = CPU_SECONDS + file_bytes / BYTES_PER_SECOND;
    setrlimit(RLIMIT_CPU, &(struct rlimit){seconds, seconds + 1});
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) /* their shadow memory is address space, too */
    rlim_t bytes = ((rlim_t)4 << 30) + file_bytes * 16;
    setrlimit(RLIMIT_AS, &(struct rlimit){bytes, bytes});
#endif
}

_Noreturn void reference_child(const char *path, size_t file_bytes, const char *const *patterns, int pattern_count, int to) {
    hdf5_reader r;
    case_entry *cases = NULL;
    size_t n = 0;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit_process(file_bytes);
    setenv("HDF5_USE_FILE_LOCKING", "BEST_EFFORT", 0); /* file systems without locks can be read as well */
    if (H5open() < 0 || H5PLset_loading_state(0) < 0) send_failure(to, "libhdf5 cannot be started");
    H5Eset_auto2(H5E_DEFAULT, NULL, NULL);
    H5Lunregister(H5L_TYPE_EXTERNAL);
    hid_t access = H5Pcreate(H5P_FILE_ACCESS);
    H5Pset_fapl_sec2(access);
    hdf5_reader_init(&r, file_bytes);
    if (H5Fis_hdf5(path) == 0) send_failure(to, "is no HDF5 file");
    hid_t file = H5Fopen(path, H5F_ACC_RDONLY, access);
    hid_t root = file >= 0 ? H5Gopen2(file, "/", H5P_DEFAULT) : -1;
    confine_process(); /* the file is open */
    if (root < 0) {
        hdf5_fail_library(&r, "is damaged");
        send_failure(to, r.error + strlen("/: "));
    }
    if (!check_root(&r, root) || !list_cases(&r, root, &cases, &n)) send_failure(to, r.error);
    send_cases(&r, cases, n, patterns, pattern_count, to);
    _exit(0);
}
