/* SPDX-License-Identifier: Apache-2.0
 *
 * reference_hdf5.c: in the child: links, attributes, and values but for tensors.
 *
 * Every name that is followed is a hard or soft link inside the file; the class of external links is unregistered.  The
 * first error stays, with the path inside the file.  Next: reference_tensor.c.
 */
#include "reference_wire.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the message ---- */

void *wire_extend(hdf5_reader *r, size_t n) {
    wire_buffer *b = &r->out;
    if (n > SIZE_MAX / 4 || b->length + n > b->room) {
        size_t room = n > SIZE_MAX / 4 ? 0 : (b->length + n) * 3 / 2 + 256;
        char *grown = room ? realloc(b->bytes, room) : NULL;
        if (!grown) {
            hdf5_fail(r, "no memory for %zu bytes", n);
            return NULL;
        }
        b->bytes = grown;
        b->room = room;
    }
    b->length += n;
    return b->bytes + b->length - n;
}

void wire_put(hdf5_reader *r, const void *bytes, size_t n) {
    void *to = wire_extend(r, n);
    if (to && n) memcpy(to, bytes, n);
}

void wire_put_byte(hdf5_reader *r, int byte) {
    char c = (char)byte;
    wire_put(r, &c, 1);
}

void wire_put_int(hdf5_reader *r, int64_t n) { wire_put(r, &n, sizeof n); }

void wire_put_text(hdf5_reader *r, const char *text, size_t n) {
    wire_put_int(r, (int64_t)n);
    wire_put(r, text, n);
}

/* ---- paths and errors ---- */

void hdf5_push(hdf5_reader *r, const char *name) {
    size_t n = strlen(name) + 1;
    if (r->path_length + n + 1 > r->path_room) {
        r->path_room = (r->path_length + n) * 2 + 64;
        r->path = realloc(r->path, r->path_room);
        if (!r->path) abort(); /* the parent reports it */
    }
    snprintf(r->path + r->path_length, n + 1, "/%s", name);
    r->path_length += n;
}

void hdf5_pop(hdf5_reader *r) {
    char *slash = strrchr(r->path, '/');
    if (slash) *slash = 0;
    r->path_length = strlen(r->path);
}

bool hdf5_fail(hdf5_reader *r, const char *format, ...) {
    char *text = NULL;
    va_list args;
    if (r->error) return false;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0) text = NULL;
    va_end(args);
    if (asprintf(&r->error, "%s: %s", *r->path ? r->path : "/", text ? text : "no memory") < 0) abort();
    free(text);
    return false;
}

static herr_t take_description(unsigned n, const H5E_error2_t *e, void *context) {
    if (n == 0 && e->desc) snprintf(context, 160, "%s", e->desc);
    return 0;
}

bool hdf5_fail_library(hdf5_reader *r, const char *what) {
    char said[160] = "";
    H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, take_description, said);
    return hdf5_fail(r, "%s%s%s", what, *said ? ": HDF5 says: " : "", said);
}

static hid_t complex_type(hid_t part, size_t size) {
    hid_t t = H5Tcreate(H5T_COMPOUND, 2 * size);
    H5Tinsert(t, "r", 0, part);
    H5Tinsert(t, "i", size, part);
    return t;
}

void hdf5_reader_init(hdf5_reader *r, size_t file_bytes) {
    const int8_t no = 0, yes = 1;
    *r = (hdf5_reader){.file_bytes = file_bytes, .nodes = file_bytes / 16 + 64};
    r->path = calloc(1, r->path_room = 256);
    if (!r->path) abort();
    r->half = H5Tcopy(H5T_IEEE_F32LE);
    H5Tset_fields(r->half, 15, 10, 5, 0, 10);
    H5Tset_size(r->half, 2);
    H5Tset_ebias(r->half, 15);
    r->boolean = H5Tenum_create(H5T_NATIVE_INT8);
    H5Tenum_insert(r->boolean, "FALSE", &no);
    H5Tenum_insert(r->boolean, "TRUE", &yes);
    r->complex_half = complex_type(r->half, 2);
    r->complex_float = complex_type(H5T_NATIVE_FLOAT, 4);
    r->complex_double = complex_type(H5T_NATIVE_DOUBLE, 8);
}

/* ---- links ---- */

bool hdf5_has_member(hdf5_reader *r, hid_t group, const char *name) {
    htri_t there = H5Lexists(group, name, H5P_DEFAULT);
    if (there < 0) hdf5_fail_library(r, "the members cannot be read");
    return there > 0;
}

static bool check_link(hdf5_reader *r, hid_t group, const char *name) {
    H5L_info_t link;
    if (!hdf5_has_member(r, group, name)) return hdf5_fail(r, "is not there");
    if (H5Lget_info(group, name, &link, H5P_DEFAULT) < 0) return hdf5_fail_library(r, "the link cannot be read");
    if (link.type == H5L_TYPE_EXTERNAL) return hdf5_fail(r, "is an external link: everything must lie in this file");
    if (link.type == H5L_TYPE_HARD) return true;
    if (link.type != H5L_TYPE_SOFT) return hdf5_fail(r, "is a link of an unknown type (%d)", (int)link.type);
    return H5Oexists_by_name(group, name, H5P_DEFAULT) > 0 || hdf5_fail(r, "is a dangling link");
}

hid_t hdf5_open_member(hdf5_reader *r, hid_t group, const char *name) {
    hid_t object;
    hdf5_push(r, name);
    if (!check_link(r, group, name)) return -1;
    if (r->nodes-- == 0) {
        r->nodes = 0;
        hdf5_fail(r, "the file's links make more values than it has bytes for");
        return -1;
    }
    object = H5Oopen(group, name, H5P_DEFAULT);
    if (object < 0) hdf5_fail_library(r, "cannot be opened");
    return object;
}

static const char *object_name(hid_t object) {
    switch (H5Iget_type(object)) {
    case H5I_GROUP: return "a group";
    case H5I_DATASET: return "a dataset";
    case H5I_DATATYPE: return "a named datatype";
    default: return "an object of an unknown type";
    }
}

hid_t hdf5_open_group(hdf5_reader *r, hid_t group, const char *name) {
    hid_t object = hdf5_open_member(r, group, name);
    if (object < 0 || H5Iget_type(object) == H5I_GROUP) return object;
    hdf5_fail(r, "is %s where a group is due", object_name(object));
    H5Oclose(object);
    return -1;
}

typedef struct name_list {
    char **at;
    size_t n, room;
} name_list;

static herr_t add_name(hid_t group, const char *name, const H5L_info_t *info, void *context) {
    name_list *names = context;
    (void)group;
    (void)info;
    if (names->n == names->room) {
        names->room = names->room * 2 + 16;
        names->at = realloc(names->at, names->room * sizeof *names->at);
        if (!names->at) abort();
    }
    names->at[names->n] = strdup(name);
    return names->at[names->n++] ? 0 : -1;
}

char **hdf5_member_names(hdf5_reader *r, hid_t group, size_t *out_count) {
    name_list names = {calloc(1, sizeof(char *)), 0, 1};
    if (!names.at) abort();
    if (H5Literate(group, H5_INDEX_NAME, H5_ITER_INC, NULL, add_name, &names) < 0) {
        hdf5_fail_library(r, "the members cannot be listed");
        for (size_t i = 0; i < names.n; i++) free(names.at[i]);
        free(names.at);
        return NULL;
    }
    *out_count = names.n;
    return names.at;
}

bool hdf5_check_numbered(hdf5_reader *r, hid_t group, size_t *out_count) {
    H5G_info_t info;
    char number[24];
    if (H5Gget_info(group, &info) < 0) return hdf5_fail_library(r, "the group cannot be read");
    for (hsize_t i = 0; i < info.nlinks; i++) {
        snprintf(number, sizeof number, "%llu", (unsigned long long)i);
        if (!hdf5_has_member(r, group, number))
            return hdf5_fail(r, "has %llu members, but none is named %s: they are numbered from 0 without a gap",
                             (unsigned long long)info.nlinks, number);
    }
    *out_count = info.nlinks;
    return true;
}

/* ---- texts ---- */

static bool is_one_element(hid_t space) {
    return H5Sget_simple_extent_type(space) == H5S_SCALAR ||
           (H5Sget_simple_extent_type(space) == H5S_SIMPLE && H5Sget_simple_extent_npoints(space) == 1);
}

static herr_t read_raw(hid_t object, bool is_attribute, hid_t type, void *to) {
    return is_attribute ? H5Aread(object, type, to) : H5Dread(object, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, to);
}

static bool read_variable_text(hdf5_reader *r, hid_t object, bool is_attribute, hid_t type, char **out_text, size_t *out_length) {
    char *read = NULL;
    if (read_raw(object, is_attribute, type, &read) < 0) return hdf5_fail_library(r, "the text cannot be read");
    *out_text = strdup(read ? read : "");
    H5free_memory(read);
    if (!*out_text) return hdf5_fail(r, "no memory");
    *out_length = strlen(*out_text);
    return true;
}

static bool read_fixed_text(hdf5_reader *r, hid_t object, bool is_attribute, hid_t type, char **out_text, size_t *out_length) {
    size_t n = H5Tget_size(type);
    if (n > r->file_bytes) return hdf5_fail(r, "the text has %zu bytes, more than the file", n);
    char *bytes = calloc(1, n + 1);
    if (!bytes) return hdf5_fail(r, "no memory");
    if (read_raw(object, is_attribute, type, bytes) < 0) {
        free(bytes);
        return hdf5_fail_library(r, "the text cannot be read");
    }
    if (H5Tget_strpad(type) == H5T_STR_NULLTERM) n = strnlen(bytes, n);
    while (n && H5Tget_strpad(type) == H5T_STR_NULLPAD && !bytes[n - 1]) n--;
    while (n && H5Tget_strpad(type) == H5T_STR_SPACEPAD && bytes[n - 1] == ' ') n--;
    *out_text = bytes;
    *out_length = n;
    return true;
}

bool hdf5_text_of(hdf5_reader *r, hid_t object, bool is_attribute, char **out_text, size_t *out_length) {
    hid_t type = is_attribute ? H5Aget_type(object) : H5Dget_type(object);
    hid_t space = is_attribute ? H5Aget_space(object) : H5Dget_space(object);
    bool good;
    if (type < 0 || space < 0) good = hdf5_fail_library(r, "the type cannot be read");
    else if (H5Tget_class(type) != H5T_STRING) good = hdf5_fail(r, "is no string");
    else if (!is_one_element(space)) good = hdf5_fail(r, "is not one string");
    else if (H5Tis_variable_str(type) > 0) good = read_variable_text(r, object, is_attribute, type, out_text, out_length);
    else good = read_fixed_text(r, object, is_attribute, type, out_text, out_length);
    H5Tclose(type);
    H5Sclose(space);
    return good;
}

/* ---- attributes ---- */

/* Opens an attribute, pushing "@name"; 0 if it is not there, < 0 with the error set. */
static hid_t open_attribute(hdf5_reader *r, hid_t object, const char *name) {
    char shown[64];
    htri_t there = H5Aexists(object, name);
    if (there == 0) return 0;
    snprintf(shown, sizeof shown, "@%s", name);
    hdf5_push(r, shown);
    hid_t a = there < 0 ? -1 : H5Aopen(object, name, H5P_DEFAULT);
    if (a < 0) {
        hdf5_fail_library(r, "the attribute cannot be read");
        return -1;
    }
    return a;
}

bool hdf5_attribute_text(hdf5_reader *r, hid_t object, const char *name, char **out_text, size_t *out_length) {
    hid_t a = open_attribute(r, object, name);
    size_t length = 0;
    *out_text = NULL;
    if (a == 0) return true;
    bool good = a > 0 && hdf5_text_of(r, a, true, out_text, &length);
    if (good && memchr(*out_text, 0, length)) good = hdf5_fail(r, "the text holds a zero byte");
    if (out_length) *out_length = length;
    if (a > 0) H5Aclose(a);
    hdf5_pop(r);
    return good;
}

static bool read_numbers(hdf5_reader *r, hid_t a, bool whole, size_t max, double **out, size_t *out_count) {
    hid_t type = H5Aget_type(a), space = H5Aget_space(a);
    H5T_class_t class = H5Tget_class(type);
    hssize_t n = H5Sget_simple_extent_npoints(space);
    bool good = true;
    if (class != H5T_INTEGER && (whole || class != H5T_FLOAT)) good = hdf5_fail(r, whole ? "is no whole number" : "is no number");
    else if (n < 1 || (size_t)n > max) good = hdf5_fail(r, max == 1 ? "is not one number" : "has the wrong number of elements");
    else if (!(*out = calloc((size_t)n, sizeof **out))) good = hdf5_fail(r, "no memory");
    else if (H5Aread(a, H5T_NATIVE_DOUBLE, *out) < 0) good = hdf5_fail_library(r, "the attribute cannot be read");
    *out_count = (size_t)n;
    H5Tclose(type);
    H5Sclose(space);
    return good;
}

bool hdf5_attribute_numbers(hdf5_reader *r, hid_t object, const char *name, bool whole, size_t max, double **out, size_t *out_count) {
    hid_t a = open_attribute(r, object, name);
    *out = NULL;
    *out_count = 0;
    if (a == 0) return true;
    bool good = a > 0 && read_numbers(r, a, whole, max, out, out_count);
    if (a > 0) H5Aclose(a);
    hdf5_pop(r);
    return good;
}

bool hdf5_attribute_number(hdf5_reader *r, hid_t object, const char *name, bool *out_found, double *out) {
    double *all;
    size_t n;
    bool good = hdf5_attribute_numbers(r, object, name, false, 1, &all, &n);
    *out_found = good && all;
    if (*out_found) *out = all[0];
    free(all);
    return good;
}

bool hdf5_attribute_bool(hdf5_reader *r, hid_t object, const char *name, bool *out_found, bool *out) {
    hid_t a = open_attribute(r, object, name);
    int8_t read = 0;
    *out_found = a > 0;
    if (a == 0) return true;
    if (a > 0) {
        hid_t type = H5Aget_type(a), space = H5Aget_space(a);
        bool is_bool = H5Tequal(type, r->boolean) > 0 || H5Tget_class(type) == H5T_INTEGER;
        if (!is_bool || !is_one_element(space)) hdf5_fail(r, "is neither true nor false");
        else if (H5Aread(a, H5Tget_class(type) == H5T_INTEGER ? H5T_NATIVE_INT8 : r->boolean, &read) < 0) hdf5_fail_library(r, "the attribute cannot be read");
        else if (read != 0 && read != 1) hdf5_fail(r, "is neither true nor false");
        H5Tclose(type);
        H5Sclose(space);
        H5Aclose(a);
    }
    hdf5_pop(r);
    *out = read == 1;
    return !r->error;
}

/* ---- single values ---- */

/* One element of a scalar dataset in a memory type. */
static bool read_scalar(hdf5_reader *r, hid_t dataset, hid_t memory_type, void *to) {
    hid_t space = H5Dget_space(dataset);
    size_t n;
    bool good = hdf5_check_dataset(r, dataset, space, 16, &n);
    if (good && !is_one_element(space)) good = hdf5_fail(r, "is not one element");
    if (good && H5Dread(dataset, memory_type, H5S_ALL, H5S_ALL, H5P_DEFAULT, to) < 0) good = hdf5_fail_library(r, "cannot be read");
    H5Sclose(space);
    return good;
}

static bool write_int(hdf5_reader *r, hid_t dataset, hid_t type, bool as_bool) {
    int64_t n = 0;
    bool is_bool = as_bool && H5Tequal(type, r->boolean) > 0;
    if (!is_bool && H5Tget_class(type) != H5T_INTEGER) return hdf5_fail(r, "is no %s", as_bool ? "bool" : "whole number");
    if (is_bool) {
        int8_t b = 0;
        if (!read_scalar(r, dataset, r->boolean, &b)) return false;
        n = b;
    } else if (!read_scalar(r, dataset, H5T_NATIVE_INT64, &n)) {
        return false;
    }
    if (as_bool && n != 0 && n != 1) return hdf5_fail(r, "is neither true nor false");
    /* conversion clips */
    if (n == INT64_MAX && H5Tget_sign(type) == H5T_SGN_NONE) return hdf5_fail(r, "is too large for an int");
    wire_put_byte(r, as_bool ? WIRE_BOOL : WIRE_INT);
    if (as_bool) wire_put_byte(r, (int)n);
    else wire_put_int(r, n);
    return true;
}

static bool write_float(hdf5_reader *r, hid_t dataset, hid_t type) {
    double d;
    if (H5Tget_class(type) != H5T_FLOAT) return hdf5_fail(r, "is no floating-point number");
    if (!read_scalar(r, dataset, H5T_NATIVE_DOUBLE, &d)) return false;
    wire_put_byte(r, WIRE_FLOAT);
    wire_put(r, &d, sizeof d);
    return true;
}

static bool write_complex(hdf5_reader *r, hid_t dataset, hid_t type) {
    double parts[2];
    bool fits = H5Tget_class(type) == H5T_COMPOUND && H5Tget_nmembers(type) == 2 && H5Tget_member_index(type, "r") == 0 &&
                H5Tget_member_index(type, "i") == 1 && H5Tget_member_class(type, 0) == H5T_FLOAT && H5Tget_member_class(type, 1) == H5T_FLOAT;
    if (!fits) return hdf5_fail(r, "is no complex number {r, i}");
    if (!read_scalar(r, dataset, r->complex_double, parts)) return false;
    wire_put_byte(r, WIRE_COMPLEX);
    wire_put(r, parts, sizeof parts);
    return true;
}

static bool write_device(hdf5_reader *r, const char *name) {
    char *end = NULL;
    bool cuda = strncmp(name, "cuda", 4) == 0, cpu = strncmp(name, "cpu", 3) == 0;
    const char *rest = name + (cuda ? 4 : 3);
    long index = -1;
    if (cpu || cuda) {
        if (*rest == ':') index = strtol(rest + 1, &end, 10);
        if (!*rest || (end && end != rest + 1 && !*end && index >= 0 && index < 128)) {
            wire_put_byte(r, WIRE_DEVICE);
            wire_put_byte(r, cuda ? TS_CUDA : TS_CPU);
            wire_put_int(r, index);
            return true;
        }
    }
    return hdf5_fail(r, "'%s' is no device that libts knows (cpu, cuda, cuda:0)", name);
}

static bool write_dtype(hdf5_reader *r, const char *name) {
    if (strncmp(name, "torch.", 6) == 0) name += 6;
    for (int d = 0; ts_dtype_name((ts_dtype)d); d++) {
        if (strcmp(ts_dtype_name((ts_dtype)d), name) != 0) continue;
        wire_put_byte(r, WIRE_INT); /* dtypes are ints when a program runs */
        wire_put_int(r, d);
        return true;
    }
    return hdf5_fail(r, "'%s' is no dtype", name);
}

static bool write_text(hdf5_reader *r, hid_t dataset, const char *kind) {
    char *text = NULL;
    size_t length, n;
    hid_t space = H5Dget_space(dataset);
    bool good = hdf5_check_dataset(r, dataset, space, 1, &n) && hdf5_text_of(r, dataset, false, &text, &length);
    H5Sclose(space);
    if (!good) return false;
    if (strcmp(kind, "device") == 0) good = write_device(r, text);
    else if (strcmp(kind, "dtype") == 0) good = write_dtype(r, text);
    else {
        wire_put_byte(r, WIRE_STR);
        wire_put_text(r, text, length);
    }
    free(text);
    return good;
}

static bool write_scalar(hdf5_reader *r, hid_t dataset, const char *kind) {
    hid_t type = H5Dget_type(dataset);
    bool good;
    if (type < 0) good = hdf5_fail_library(r, "the type cannot be read");
    else if (strcmp(kind, "int") == 0) good = write_int(r, dataset, type, false);
    else if (strcmp(kind, "bool") == 0) good = write_int(r, dataset, type, true);
    else if (strcmp(kind, "float") == 0) good = write_float(r, dataset, type);
    else if (strcmp(kind, "complex") == 0) good = write_complex(r, dataset, type);
    else if (strcmp(kind, "str") == 0 || strcmp(kind, "device") == 0 || strcmp(kind, "dtype") == 0) good = write_text(r, dataset, kind);
    else good = hdf5_fail(r, "the kind '%s' is unknown, or not one of a dataset", kind);
    H5Tclose(type);
    return good;
}

/* ---- containers ---- */

static bool write_items(hdf5_reader *r, hid_t group, int tag, size_t n, int depth) {
    char number[24];
    wire_put_byte(r, tag);
    wire_put_int(r, (int64_t)n);
    for (size_t i = 0; i < n; i++) {
        snprintf(number, sizeof number, "%zu", i);
        if (!hdf5_value(r, group, number, depth)) return false;
    }
    return true;
}

static bool write_key(hdf5_reader *r, hid_t pair, int depth) {
    size_t start = r->out.length;
    if (!hdf5_value(r, pair, "key", depth)) return false;
    int tag = r->out.bytes[start];
    if (tag != WIRE_NONE && tag != WIRE_LIST && tag != WIRE_TUPLE && tag != WIRE_DICT) return true;
    hdf5_push(r, "key");
    return hdf5_fail(r, "a value of this kind is no key of a dict");
}

static bool write_pairs(hdf5_reader *r, hid_t group, size_t n, int depth) {
    char number[24];
    bool good = true;
    wire_put_byte(r, WIRE_DICT);
    wire_put_int(r, (int64_t)n);
    for (size_t i = 0; good && i < n; i++) {
        snprintf(number, sizeof number, "%zu", i);
        hid_t pair = hdf5_open_group(r, group, number);
        good = pair >= 0 && write_key(r, pair, depth) && hdf5_value(r, pair, "value", depth);
        if (pair >= 0) H5Oclose(pair);
        hdf5_pop(r);
    }
    return good;
}

static bool write_group(hdf5_reader *r, hid_t group, const char *kind, int depth) {
    size_t n;
    if (!kind) return hdf5_fail(r, "is a group without the attribute `kind` (none, list, tuple, dict)");
    if (depth >= WIRE_DEPTH_MAX) return hdf5_fail(r, "lies deeper than %d levels", WIRE_DEPTH_MAX);
    if (!hdf5_check_numbered(r, group, &n)) return false;
    if (strcmp(kind, "list") == 0) return write_items(r, group, WIRE_LIST, n, depth + 1);
    if (strcmp(kind, "tuple") == 0) return write_items(r, group, WIRE_TUPLE, n, depth + 1);
    if (strcmp(kind, "dict") == 0) return write_pairs(r, group, n, depth + 1);
    if (strcmp(kind, "none") != 0) return hdf5_fail(r, "the kind '%s' is unknown, or not one of a group", kind);
    if (n) return hdf5_fail(r, "is a group of kind none with members");
    wire_put_byte(r, WIRE_NONE);
    return true;
}

bool hdf5_value(hdf5_reader *r, hid_t group, const char *name, int depth) {
    hid_t object = hdf5_open_member(r, group, name);
    char *kind = NULL;
    bool good = object >= 0 && hdf5_attribute_text(r, object, "kind", &kind, NULL);
    if (good) {
        H5I_type_t type = H5Iget_type(object);
        if (type == H5I_GROUP) good = write_group(r, object, kind, depth);
        else if (type != H5I_DATASET) good = hdf5_fail(r, "is %s, which holds no value", object_name(object));
        else good = kind && strcmp(kind, "tensor") != 0 ? write_scalar(r, object, kind) : hdf5_tensor(r, object);
    }
    free(kind);
    if (object >= 0) H5Oclose(object);
    hdf5_pop(r);
    return good && !r->error;
}
