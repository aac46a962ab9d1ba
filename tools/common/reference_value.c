/* SPDX-License-Identifier: Apache-2.0
 *
 * reference_value.c: what comes out of the pipe, as values of libts.  The sender is not trusted: every count is held against
 * the bytes that the message still has.
 */
#include "reference_wire.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- bytes ---- */

static size_t read_some(int fd, void *to, size_t n) {
    ssize_t got;
    do got = read(fd, to, n);
    while (got < 0 && errno == EINTR);
    return got > 0 ? (size_t)got : 0;
}

void wire_take(wire_input *in, void *to, size_t n) {
    char *at = to;
    if (in->failed || n > in->left) {
        in->failed = true;
        memset(to, 0, n);
        return;
    }
    in->left -= n;
    while (n) {
        size_t ready = in->end - in->at, got;
        if (ready) {
            got = ready < n ? ready : n;
            memcpy(at, in->buffer + in->at, got);
            in->at += got;
        } else if (n >= sizeof in->buffer) {
            got = read_some(in->fd, at, n);
        } else {
            in->at = 0;
            in->end = read_some(in->fd, in->buffer, sizeof in->buffer);
            got = 0;
            if (in->end) continue;
        }
        if (!got) {
            in->failed = true;
            memset(at, 0, n);
            return;
        }
        at += got;
        n -= got;
    }
}

int wire_take_byte(wire_input *in) {
    unsigned char c;
    wire_take(in, &c, 1);
    return c;
}

int64_t wire_take_int(wire_input *in) {
    int64_t n;
    wire_take(in, &n, sizeof n);
    return n;
}

size_t wire_take_count(wire_input *in, size_t size) {
    int64_t n = wire_take_int(in);
    if (n < 0 || (uint64_t)n > in->left / size) in->failed = true;
    return in->failed ? 0 : (size_t)n;
}

char *wire_take_text(wire_input *in) {
    size_t n = wire_take_count(in, 1);
    char *text = malloc(n + 1);
    if (!text) {
        in->no_memory = in->failed = true;
        return NULL;
    }
    wire_take(in, text, n);
    text[n] = 0;
    return text;
}

/* ---- values ---- */

static ts_value *checked(wire_input *in, ts_value *v) {
    if (!v) in->no_memory = in->failed = true;
    return v;
}

static ts_value *take_string(wire_input *in) {
    size_t n = wire_take_count(in, 1);
    char *text = malloc(n + 1);
    ts_value *v = NULL;
    if (text) {
        wire_take(in, text, n);
        v = ts_value_string(text, n);
    }
    free(text);
    return checked(in, v);
}

static void free_values(ts_value **items, size_t n) {
    for (size_t i = 0; i < n; i++) ts_value_unref(items[i]);
    free(items);
}

/* n values; NULL with `failed` set. */
static ts_value **take_values(wire_input *in, size_t n, int depth) {
    ts_value **items = calloc(n + 1, sizeof *items);
    if (!items) in->no_memory = in->failed = true;
    for (size_t i = 0; i < n && !in->failed; i++) items[i] = wire_take_value(in, depth);
    if (!in->failed) return items;
    if (items) free_values(items, n);
    return NULL;
}

static ts_value *take_items(wire_input *in, int tag, int depth) {
    size_t n = wire_take_count(in, 1);
    ts_value **items = take_values(in, n, depth);
    if (!items) return NULL;
    ts_value *v = tag == WIRE_LIST ? ts_value_list(items, n) : ts_value_tuple(items, n);
    free_values(items, n);
    return checked(in, v);
}

static ts_value *take_dict(wire_input *in, int depth) {
    size_t n = wire_take_count(in, 2);
    ts_value **both = take_values(in, 2 * n, depth), **keys = calloc(n + 1, sizeof *keys), **values = calloc(n + 1, sizeof *values);
    ts_value *v = NULL;
    if (both && keys && values) {
        for (size_t i = 0; i < n; i++) {
            keys[i] = both[2 * i];
            values[i] = both[2 * i + 1];
        }
        v = checked(in, ts_value_dict(keys, values, n));
        if (v && ts_value_count(v) != n) in->equal_keys = true;
    }
    if (both) free_values(both, 2 * n);
    free(keys);
    free(values);
    return v;
}

static ts_tensor *take_quantizer(wire_input *in, ts_tensor *integers, int64_t axis, size_t count) {
    double *scales = calloc(count + 1, sizeof *scales);
    int64_t *zero_points = calloc(count + 1, sizeof *zero_points);
    ts_tensor *made = NULL;
    if (scales && zero_points) {
        wire_take(in, scales, count * sizeof *scales);
        wire_take(in, zero_points, count * sizeof *zero_points);
        ts_quantization q = {(int)axis, (int64_t)count, scales, zero_points};
        if (!in->failed && ts_tensor_quantized(integers, &q, &made, NULL) != TS_OK) in->failed = true;
    }
    free(scales);
    free(zero_points);
    return made;
}

static ts_dtype stored_dtype(ts_dtype d) {
    return d == TS_QUINT8 ? TS_UINT8 : d == TS_QINT8 ? TS_INT8 : d == TS_QINT32 ? TS_INT32 : d;
}

/* A new tensor whose data the message still has. */
static ts_tensor *new_tensor(wire_input *in, ts_dtype dtype, int ndim, const int64_t *sizes) {
    unsigned __int128 bytes = ts_dtype_size(dtype);
    ts_tensor *t = NULL;
    bool empty = false;
    for (int i = 0; i < ndim; i++) empty = empty || sizes[i] == 0;
    for (int i = 0; i < ndim; i++) {
        if (!empty) bytes *= (uint64_t)sizes[i];
        if (sizes[i] < 0 || (!empty && bytes > in->left)) in->failed = true;
        if (in->failed) return NULL;
    }
    ts_status st = ts_tensor_new(dtype, ndim, sizes, &t, NULL);
    if (st != TS_OK) in->failed = true;
    in->no_memory = in->no_memory || st == TS_ERR_MEMORY;
    return t;
}

static ts_value *take_tensor(wire_input *in) {
    int64_t sizes[WIRE_DIMS_MAX], axis = -1;
    int dtype = wire_take_byte(in), ndim = wire_take_byte(in);
    if (!ts_dtype_size((ts_dtype)dtype) || ndim > WIRE_DIMS_MAX) in->failed = true;
    for (int i = 0; i < ndim && !in->failed; i++) sizes[i] = wire_take_int(in);
    bool quantized = wire_take_byte(in) == 1;
    size_t count = 0;
    ts_tensor *t = NULL, *q = NULL;
    ts_value *v = NULL;
    if (quantized) {
        axis = wire_take_int(in);
        count = wire_take_count(in, 16);
    }
    if (!in->failed) t = new_tensor(in, stored_dtype((ts_dtype)dtype), ndim, sizes);
    if (t && quantized) q = take_quantizer(in, t, axis, count);
    if (t && !in->failed) {
        size_t bytes = (size_t)ts_tensor_numel(t) * ts_dtype_size((ts_dtype)dtype);
        if (bytes) wire_take(in, ts_tensor_data(t), bytes);
        if (!in->failed) v = checked(in, ts_value_tensor(q ? q : t));
    }
    ts_tensor_unref(t);
    ts_tensor_unref(q);
    return v;
}

ts_value *wire_take_value(wire_input *in, int depth) {
    double parts[2];
    if (depth > WIRE_DEPTH_MAX) in->failed = true;
    if (in->failed) return NULL;
    int tag = wire_take_byte(in);
    switch (tag) {
    case WIRE_NONE: return checked(in, ts_value_none());
    case WIRE_BOOL: return checked(in, ts_value_bool(wire_take_byte(in) != 0));
    case WIRE_INT: return checked(in, ts_value_int(wire_take_int(in)));
    case WIRE_FLOAT: wire_take(in, parts, sizeof *parts); return checked(in, ts_value_float(parts[0]));
    case WIRE_COMPLEX: wire_take(in, parts, sizeof parts); return checked(in, ts_value_complex(parts[0], parts[1]));
    case WIRE_STR: return take_string(in);
    case WIRE_DEVICE: {
        ts_device d = {wire_take_byte(in) == TS_CUDA ? TS_CUDA : TS_CPU, (int)wire_take_int(in)};
        return checked(in, ts_value_device(d));
    }
    case WIRE_LIST:
    case WIRE_TUPLE: return take_items(in, tag, depth + 1);
    case WIRE_DICT: return take_dict(in, depth + 1);
    case WIRE_TENSOR: return take_tensor(in);
    default: in->failed = true; return NULL;
    }
}
