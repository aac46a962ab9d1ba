/* SPDX-License-Identifier: Apache-2.0
 *
 * reference_tensor.c: in the child: datasets to tensors.  What is allocated for one is bounded by what the file can hold.
 */
#include "reference_wire.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- where the data lie ---- */

static bool check_filters(hdf5_reader *r, hid_t properties) {
    int n = H5Pget_nfilters(properties);
    for (int i = 0; i < n; i++) {
        unsigned flags, config;
        size_t values = 0;
        char name[64] = "";
        H5Z_filter_t f = H5Pget_filter2(properties, (unsigned)i, &flags, &values, NULL, sizeof name, name, &config);
        if (f == H5Z_FILTER_DEFLATE || f == H5Z_FILTER_SHUFFLE || f == H5Z_FILTER_FLETCHER32) continue;
        return hdf5_fail(r, "is packed with filter %d (%s); only deflate, shuffle and fletcher32 are read", (int)f, *name ? name : "no name");
    }
    return n >= 0 || hdf5_fail_library(r, "the filters cannot be read");
}

static bool check_layout(hdf5_reader *r, hid_t dataset) {
    hid_t properties = H5Dget_create_plist(dataset);
    bool good;
    if (properties < 0) return hdf5_fail_library(r, "cannot be read");
    H5D_layout_t layout = H5Pget_layout(properties);
    if (layout == H5D_VIRTUAL) good = hdf5_fail(r, "is a virtual dataset: the data must lie in this file");
    else if (H5Pget_external_count(properties) != 0) good = hdf5_fail(r, "has external storage: the data must lie in this file");
    else if (layout < 0) good = hdf5_fail_library(r, "the layout cannot be read");
    else good = check_filters(r, properties);
    H5Pclose(properties);
    return good;
}

bool hdf5_check_dataset(hdf5_reader *r, hid_t dataset, hid_t space, size_t element, size_t *out_count) {
    hsize_t sizes[WIRE_DIMS_MAX];
    if (space < 0) return hdf5_fail_library(r, "the shape cannot be read");
    if (!check_layout(r, dataset)) return false;
    if (H5Sget_simple_extent_type(space) == H5S_NULL) return hdf5_fail(r, "has a null dataspace, which holds no value");
    int ndim = H5Sget_simple_extent_dims(space, sizes, NULL);
    if (ndim < 0) return hdf5_fail_library(r, "the shape cannot be read");
    unsigned __int128 bytes = element;
    for (int i = 0; i < ndim; i++) {
        if (sizes[i] > INT64_MAX || (bytes && sizes[i] > SIZE_MAX / (size_t)bytes)) return hdf5_fail(r, "the shape is larger than memory");
        bytes *= sizes[i];
    }
    hsize_t stored = H5Dget_storage_size(dataset);
    hid_t type = H5Dget_type(dataset);
    bool text = H5Tget_class(type) == H5T_STRING;
    H5Tclose(type);
    if (stored > r->file_bytes) return hdf5_fail(r, "says that it takes %llu bytes in a file of %zu", (unsigned long long)stored, r->file_bytes);
    if (!text && bytes > (unsigned __int128)stored * INFLATION_MAX + (stored ? DATA_FLOOR : 0))
        return hdf5_fail(r, "the shape needs %llu bytes, of which the file holds %llu", (unsigned long long)bytes, (unsigned long long)stored);
    if (bytes > r->data_bytes) return hdf5_fail(r, "the case's values are larger than the file can hold");
    r->data_bytes -= (size_t)bytes;
    *out_count = (size_t)bytes / element;
    return true;
}

/* ---- element types ---- */

static const char *class_name(hid_t type) {
    static const char *const names[] = {"integers", "floating-point numbers", "times", "strings", "bit fields", "opaque bytes",
                                        "compounds", "references", "enums", "variable-length sequences", "arrays"};
    int class = H5Tget_class(type);
    return class >= 0 && class < (int)(sizeof names / sizeof *names) ? names[class] : "elements of an unknown class";
}

static bool of_integer(hdf5_reader *r, hid_t type, ts_dtype *out, hid_t *memory) {
    size_t size = H5Tget_size(type);
    bool is_signed = H5Tget_sign(type) == H5T_SGN_2;
    if (H5Tget_precision(type) == 8 * size && H5Tget_offset(type) == 0) {
        if (size == 1) return *out = is_signed ? TS_INT8 : TS_UINT8, *memory = is_signed ? H5T_NATIVE_INT8 : H5T_NATIVE_UINT8, true;
        if (size == 2 && is_signed) return *out = TS_INT16, *memory = H5T_NATIVE_INT16, true;
        if (size == 4 && is_signed) return *out = TS_INT32, *memory = H5T_NATIVE_INT32, true;
        if (size == 8 && is_signed) return *out = TS_INT64, *memory = H5T_NATIVE_INT64, true;
    }
    return hdf5_fail(r, "holds %s integers of %zu bits, for which PyTorch has no dtype", is_signed ? "signed" : "unsigned", 8 * size);
}

/* Whether `type` is `wanted` in either byte order. */
static bool same_but_order(hid_t type, hid_t wanted) {
    hid_t turned = H5Tcopy(wanted);
    H5Tset_order(turned, H5Tget_order(type));
    bool same = H5Tequal(type, turned) > 0;
    H5Tclose(turned);
    return same;
}

static bool of_float(hdf5_reader *r, hid_t type, ts_dtype *out, hid_t *memory) {
    if (same_but_order(type, r->half)) return *out = TS_FLOAT16, *memory = r->half, true;
    if (same_but_order(type, H5T_NATIVE_FLOAT)) return *out = TS_FLOAT32, *memory = H5T_NATIVE_FLOAT, true;
    if (same_but_order(type, H5T_NATIVE_DOUBLE)) return *out = TS_FLOAT64, *memory = H5T_NATIVE_DOUBLE, true;
    return hdf5_fail(r, "holds floating-point numbers of %zu bits that are no IEEE half, single or double", 8 * H5Tget_size(type));
}

static bool of_complex(hdf5_reader *r, hid_t type, ts_dtype *out, hid_t *memory) {
    ts_dtype part = TS_BOOL;
    hid_t ignored;
    if (H5Tget_nmembers(type) == 2 && H5Tget_member_index(type, "r") == 0 && H5Tget_member_index(type, "i") == 1) {
        hid_t real = H5Tget_member_type(type, 0), imaginary = H5Tget_member_type(type, 1);
        if (H5Tequal(real, imaginary) > 0 && H5Tget_class(real) == H5T_FLOAT && !of_float(r, real, &part, &ignored)) part = TS_BOOL;
        H5Tclose(real);
        H5Tclose(imaginary);
    }
    if (part == TS_FLOAT16) return *out = TS_COMPLEX32, *memory = r->complex_half, true;
    if (part == TS_FLOAT32) return *out = TS_COMPLEX64, *memory = r->complex_float, true;
    if (part == TS_FLOAT64) return *out = TS_COMPLEX128, *memory = r->complex_double, true;
    return hdf5_fail(r, "holds compounds that are no complex numbers {r, i}");
}

static bool element_type(hdf5_reader *r, hid_t type, ts_dtype *out, hid_t *memory) {
    switch (H5Tget_class(type)) {
    case H5T_INTEGER: return of_integer(r, type, out, memory);
    case H5T_FLOAT: return of_float(r, type, out, memory);
    case H5T_COMPOUND: return of_complex(r, type, out, memory);
    case H5T_ENUM:
        if (H5Tequal(type, r->boolean) > 0) return *out = TS_BOOL, *memory = r->boolean, true;
        return hdf5_fail(r, "holds an enum that is not {FALSE, TRUE} of int8");
    default: return hdf5_fail(r, "holds %s, which make no tensor", class_name(type));
    }
}

/* ---- quantized and bfloat16 ---- */

/* The attribute `dtype`: which one the stored integers stand for. */
static bool named_dtype(hdf5_reader *r, hid_t dataset, hid_t type, ts_dtype *out, hid_t *memory) {
    static const struct {
        const char *name;
        ts_dtype dtype, stored;
    } known[] = {{"quint8", TS_QUINT8, TS_UINT8}, {"qint8", TS_QINT8, TS_INT8}, {"qint32", TS_QINT32, TS_INT32}};
    char *name = NULL;
    bool good = hdf5_attribute_text(r, dataset, "dtype", &name, NULL);
    if (!good || !name) return good && element_type(r, type, out, memory);
    if (strcmp(name, "bfloat16") == 0) {
        good = (H5Tequal(type, H5T_STD_U16LE) > 0 || H5Tequal(type, H5T_STD_U16BE) > 0) || hdf5_fail(r, "a bfloat16 tensor is a uint16 dataset");
        *out = TS_BFLOAT16;
        *memory = H5T_NATIVE_UINT16;
    } else {
        size_t i = 0;
        while (i < sizeof known / sizeof *known && strcmp(known[i].name, name) != 0) i++;
        if (i == sizeof known / sizeof *known) good = hdf5_fail(r, "the dtype '%s' is unknown", name);
        else if (H5Tget_class(type) != H5T_INTEGER) good = hdf5_fail(r, "a %s tensor is a dataset of integers", name);
        else if ((good = of_integer(r, type, out, memory)) && *out != known[i].stored)
            good = hdf5_fail(r, "a %s tensor is stored as %s, not %s", name, ts_dtype_name(known[i].stored), ts_dtype_name(*out));
        if (good) *out = known[i].dtype;
    }
    free(name);
    return good;
}

static bool is_quantized(ts_dtype d) { return d == TS_QUINT8 || d == TS_QINT8 || d == TS_QINT32; }

static bool check_quantizer(hdf5_reader *r, const double *scales, size_t n, const double *zero_points, size_t n_zero) {
    if (!scales || !zero_points) return hdf5_fail(r, "a quantized tensor needs the attributes scale and zero_point, or scales, zero_points and axis");
    if (n != n_zero) return hdf5_fail(r, "has %zu scales and %zu zero points", n, n_zero);
    for (size_t i = 0; i < n; i++) {
        if (!isfinite(scales[i]) || scales[i] <= 0) return hdf5_fail(r, "a scale of %g", scales[i]);
        if (fabs(zero_points[i]) > 2147483648.0) return hdf5_fail(r, "a zero point of %g", zero_points[i]);
    }
    return true;
}

static void write_quantizer(hdf5_reader *r, int64_t axis, size_t n, const double *scales, const double *zero_points) {
    wire_put_byte(r, 1);
    wire_put_int(r, axis);
    wire_put_int(r, (int64_t)n);
    wire_put(r, scales, n * sizeof *scales);
    for (size_t i = 0; i < n; i++) wire_put_int(r, (int64_t)zero_points[i]);
}

static bool put_quantizer(hdf5_reader *r, hid_t dataset, int ndim, const hsize_t *sizes) {
    double *scales = NULL, *zero_points = NULL, *axis = NULL;
    size_t n, n_zero, n_axis, most = r->file_bytes / 8;
    bool channels = H5Aexists(dataset, "scales") > 0 || H5Aexists(dataset, "axis") > 0;
    bool good = hdf5_attribute_numbers(r, dataset, channels ? "scales" : "scale", false, channels ? most : 1, &scales, &n) &&
                hdf5_attribute_numbers(r, dataset, channels ? "zero_points" : "zero_point", true, channels ? most : 1, &zero_points, &n_zero) &&
                check_quantizer(r, scales, n, zero_points, n_zero);
    if (good && channels) {
        good = hdf5_attribute_numbers(r, dataset, "axis", true, 1, &axis, &n_axis);
        if (good && (!axis || axis[0] < 0 || axis[0] >= ndim)) good = hdf5_fail(r, "the axis of the scales is missing or out of range");
        else if (good && sizes[(int)axis[0]] != n) good = hdf5_fail(r, "has %zu scales for %llu channels", n, (unsigned long long)sizes[(int)axis[0]]);
    }
    if (good) write_quantizer(r, channels ? (int64_t)axis[0] : -1, n, scales, zero_points);
    free(scales);
    free(zero_points);
    free(axis);
    return good;
}

/* ---- the tensor ---- */

static bool check_bools(hdf5_reader *r, const char *bytes, size_t n) {
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)bytes[i] > 1) return hdf5_fail(r, "element %zu is %d, neither FALSE nor TRUE", i, bytes[i]);
    return true;
}

static bool put_tensor(hdf5_reader *r, hid_t dataset, hid_t space, hid_t memory, ts_dtype dtype) {
    hsize_t sizes[WIRE_DIMS_MAX];
    size_t count, element = H5Tget_size(memory);
    if (!hdf5_check_dataset(r, dataset, space, element, &count)) return false;
    int ndim = H5Sget_simple_extent_dims(space, sizes, NULL);
    wire_put_byte(r, WIRE_TENSOR);
    wire_put_byte(r, (int)dtype);
    wire_put_byte(r, ndim);
    for (int i = 0; i < ndim; i++) wire_put_int(r, (int64_t)sizes[i]);
    if (!is_quantized(dtype)) wire_put_byte(r, 0);
    else if (!put_quantizer(r, dataset, ndim, sizes)) return false;
    if (!count) return true;
    char *data = wire_extend(r, count * element);
    if (!data) return false;
    if (H5Dread(dataset, memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, data) < 0) return hdf5_fail_library(r, "the data cannot be read");
    return dtype != TS_BOOL || check_bools(r, data, count);
}

bool hdf5_tensor(hdf5_reader *r, hid_t dataset) {
    hid_t type = H5Dget_type(dataset), space = H5Dget_space(dataset), memory = -1;
    ts_dtype dtype;
    bool good = type >= 0 ? named_dtype(r, dataset, type, &dtype, &memory) && put_tensor(r, dataset, space, memory, dtype)
                          : hdf5_fail_library(r, "the type cannot be read");
    H5Tclose(type);
    H5Sclose(space);
    return good;
}
