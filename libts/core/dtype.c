/* SPDX-License-Identifier: Apache-2.0
 *
 * dtype.c: see dtype.h.
 */
#include "core/dtype.h"

const dtype_info dtype_infos[DTYPE_COUNT] = {
#define DTYPE(id, type, name, aten, category) [TS_##id] = {name, aten, sizeof(type), CAT_##category},
#include "core/dtype.def"
#undef DTYPE
};

const char *ts_dtype_name(ts_dtype d) { return (unsigned)d < DTYPE_COUNT ? dtype_infos[d].name : NULL; }

size_t ts_dtype_size(ts_dtype d) { return (unsigned)d < DTYPE_COUNT ? dtype_infos[d].size : 0; }

const char *dtype_cpp(dtype d) {
    static const char *const names[DTYPE_COUNT] = {
        [TS_UINT8] = "unsigned char",   [TS_INT8] = "signed char",  [TS_INT16] = "short int",
        [TS_INT32] = "int",             [TS_INT64] = "long int",    [TS_FLOAT16] = "c10::Half",
        [TS_FLOAT32] = "float",         [TS_FLOAT64] = "double",    [TS_COMPLEX32] = "c10::complex<c10::Half>",
        [TS_COMPLEX64] = "c10::complex<float>", [TS_COMPLEX128] = "c10::complex<double>",
        [TS_BOOL] = "bool",             [TS_QINT8] = "c10::qint8",  [TS_QUINT8] = "c10::quint8",
        [TS_QINT32] = "c10::qint32",    [TS_BFLOAT16] = "c10::BFloat16"};
    return names[d];
}

dtype dtype_real(dtype d) {
    switch ((int)d) {
    case TS_COMPLEX32: return TS_FLOAT16;
    case TS_COMPLEX64: return TS_FLOAT32;
    case TS_COMPLEX128: return TS_FLOAT64;
    default: return d;
    }
}

dtype dtype_complex(dtype d) {
    switch ((int)d) {
    case TS_FLOAT16: return TS_COMPLEX32;
    case TS_FLOAT64: return TS_COMPLEX128;
    case TS_COMPLEX32:
    case TS_COMPLEX128: return d;
    default: return TS_COMPLEX64;
    }
}

/* Width order of floating types; the two 16-bit ones meet in float32. */
static dtype promote_float(dtype a, dtype b) {
    if (a == b) return a;
    return a == TS_FLOAT64 || b == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32;
}

static dtype promote_int(dtype a, dtype b) {
    if (a == TS_UINT8 || b == TS_UINT8) {
        dtype other = a == TS_UINT8 ? b : a;
        return other == TS_INT8 ? TS_INT16 : other;
    }
    return a > b ? a : b; /* int8 < int16 < int32 < int64 by number */
}

dtype dtype_promote(dtype a, dtype b) {
    if (a == b || dtype_is_quant(a) || dtype_is_quant(b)) return a;
    dtype_category ca = dtype_infos[a].category, cb = dtype_infos[b].category;
    if (ca == CAT_COMPLEX || cb == CAT_COMPLEX) {
        if (ca < CAT_FLOAT) return b;
        if (cb < CAT_FLOAT) return a;
        /* bfloat16 has no complex type of its own: it counts as float32 */
        dtype ra = a == TS_BFLOAT16 ? TS_FLOAT32 : dtype_real(a), rb = b == TS_BFLOAT16 ? TS_FLOAT32 : dtype_real(b);
        return dtype_complex(promote_float(ra, rb));
    }
    if (ca == CAT_FLOAT && cb == CAT_FLOAT) return promote_float(a, b);
    if (ca != cb) return ca > cb ? a : b;
    return promote_int(a, b);
}

bool dtype_can_cast(dtype from, dtype to) {
    if (dtype_is_quant(from) || dtype_is_quant(to)) return from == to;
    if (dtype_is_complex(from) && !dtype_is_complex(to)) return false;
    if (dtype_is_float(from) && dtype_is_integral(to)) return false;
    return from == TS_BOOL || to != TS_BOOL;
}
