/* SPDX-License-Identifier: Apache-2.0
 *
 * reference_wire.h: between the process that reads a reference file and the one that uses it (reference.h).
 *
 * A message is a tag, a length (8 bytes) and so many bytes: one WIRE_COUNT, then a WIRE_CASE or WIRE_BAD_CASE per case;
 * or WIRE_FAILED at any time.  Numbers are as the machine has them, texts are a length and bytes.  The sender may have been
 * taken over by a file: the receiver bounds all it allocates by the bytes of the message.
 */
#ifndef TOOLS_COMMON_REFERENCE_WIRE_H
#define TOOLS_COMMON_REFERENCE_WIRE_H

#include "ts/ts.h"

#include <hdf5.h>

enum {
    WIRE_COUNT = 'N',    /* u64: cases */
    WIRE_CASE = 'C',     /* name, path, method, flags, tolerances, [raises], inputs, keywords, outputs, intermediates */
    WIRE_BAD_CASE = 'X', /* name, path, text */
    WIRE_FAILED = 'E',   /* text */
};

enum { CASE_RESET = 1, CASE_SHAPES = 2, CASE_STATE_ONLY = 4, CASE_RAISES = 8 };

/* Tags of values */
enum {
    WIRE_NONE = 1,
    WIRE_BOOL,    /* u8 */
    WIRE_INT,     /* i64 */
    WIRE_FLOAT,   /* f64 */
    WIRE_COMPLEX, /* 2 f64 */
    WIRE_STR,     /* text */
    WIRE_DEVICE,  /* u8 type, i64 index */
    WIRE_LIST,    /* u64 count, values */
    WIRE_TUPLE,   /* the same */
    WIRE_DICT,    /* u64 count, keys and values in turn */
    WIRE_TENSOR,  /* u8 dtype, u8 ndim, i64 sizes, u8 quantized, [i64 axis, u64 count, f64 scales, i64 zero points], data */
};

enum { WIRE_DEPTH_MAX = 64, WIRE_DIMS_MAX = 32 };

/* ---- the sending side ---- */

/* Bytes of a message in the making. */
typedef struct wire_buffer {
    char *bytes;
    size_t length, room;
} wire_buffer;

/* What the child holds while it reads. */
typedef struct hdf5_reader {
    wire_buffer out;
    char *path; /* of what is being read, for messages */
    size_t path_length, path_room;
    char *error;     /* the first one; NULL: none */
    size_t file_bytes;
    size_t nodes;    /* values that may still be read: links can make a small file look endless */
    size_t data_bytes; /* bytes of data that this case may still hold */
    hid_t half, boolean, complex_float, complex_double, complex_half; /* memory types */
} hdf5_reader;

/* Bounds on what a file of so many bytes holds: deflate reaches 1032 to 1. */
enum { INFLATION_MAX = 1032, DATA_FLOOR = 1 << 16 };

void wire_put(hdf5_reader *r, const void *bytes, size_t n);
void wire_put_byte(hdf5_reader *r, int byte);
void wire_put_int(hdf5_reader *r, int64_t n);
void wire_put_text(hdf5_reader *r, const char *text, size_t n);
/* Room for n bytes at the end, to be filled at once; NULL where memory ends (the error is set). */
void *wire_extend(hdf5_reader *r, size_t n);

/* "PATH: MESSAGE" as the error if there is none yet; false, to be returned. */
bool hdf5_fail(hdf5_reader *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The same with what libhdf5 says. */
bool hdf5_fail_library(hdf5_reader *r, const char *what);
void hdf5_push(hdf5_reader *r, const char *name);
void hdf5_pop(hdf5_reader *r);
void hdf5_reader_init(hdf5_reader *r, size_t file_bytes);

/* Opens member `name`, which must be there and lie in this file; < 0 with the error set. Pushes the name. */
hid_t hdf5_open_member(hdf5_reader *r, hid_t group, const char *name);
/* The same for a group. */
hid_t hdf5_open_group(hdf5_reader *r, hid_t group, const char *name);
/* Whether there is such a link; where that cannot be read, false with the error set. */
bool hdf5_has_member(hdf5_reader *r, hid_t group, const char *name);
/* Sorted names of a group's members, to be freed one by one and together; NULL with the error set. */
char **hdf5_member_names(hdf5_reader *r, hid_t group, size_t *out_count);
/* Members must be named 0, 1, ... */
bool hdf5_check_numbered(hdf5_reader *r, hid_t group, size_t *out_count);

/* Attributes. False with the error set where one is there but not of the kind asked for; *out_found says whether. */
bool hdf5_attribute_text(hdf5_reader *r, hid_t object, const char *name, char **out_text, size_t *out_length);
bool hdf5_attribute_numbers(hdf5_reader *r, hid_t object, const char *name, bool whole, size_t max, double **out, size_t *out_count);
bool hdf5_attribute_number(hdf5_reader *r, hid_t object, const char *name, bool *out_found, double *out);
bool hdf5_attribute_bool(hdf5_reader *r, hid_t object, const char *name, bool *out_found, bool *out);
/* The text of a scalar attribute or dataset of strings. */
bool hdf5_text_of(hdf5_reader *r, hid_t object, bool is_attribute, char **out_text, size_t *out_length);

/* Writes the member `name` of a group as a value. */
bool hdf5_value(hdf5_reader *r, hid_t group, const char *name, int depth);
/* Writes an open dataset as a tensor (reference_tensor.c). */
bool hdf5_tensor(hdf5_reader *r, hid_t dataset);
/* Whether a dataset's data lie in this file, unchanged or by built-in filters, and are no more than it can hold; gives
 * the number of its elements. */
bool hdf5_check_dataset(hdf5_reader *r, hid_t dataset, hid_t space, size_t element, size_t *out_count);

/* The whole work of the child: never returns. */
_Noreturn void reference_child(const char *path, size_t file_bytes, const char *const *patterns, int pattern_count, int to);

/* ---- the receiving side ---- */

/* What is read from the pipe: a small buffer and what is left of the message. */
typedef struct wire_input {
    int fd;
    bool failed; /* the pipe ended, or a message makes no sense */
    bool no_memory;
    bool equal_keys; /* a dict of the message has one key twice */
    uint64_t left; /* bytes of the current message */
    size_t at, end;
    char buffer[1 << 16];
} wire_input;

void wire_take(wire_input *in, void *to, size_t n);
int wire_take_byte(wire_input *in);
int64_t wire_take_int(wire_input *in);
/* A count of things of at least `size` bytes each; 0 where it exceeds the message. */
size_t wire_take_count(wire_input *in, size_t size);
char *wire_take_text(wire_input *in);
/* NULL with `failed` set, or no_memory. */
ts_value *wire_take_value(wire_input *in, int depth);

#endif
