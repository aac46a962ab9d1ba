/* SPDX-License-Identifier: Apache-2.0
 *
 * dtype.h: element types, their facts and their promotion; the C types behind them; dispatch over them.
 */
#ifndef TS_CORE_DTYPE_H
#define TS_CORE_DTYPE_H

#include "ts/ts.h"

#include <complex.h>
#include <string.h>

typedef ts_dtype dtype;

typedef struct f16 { uint16_t bits; } f16;   /* IEEE binary16 */
typedef struct bf16 { uint16_t bits; } bf16; /* the upper half of a float */
typedef struct c32 { f16 re, im; } c32;
typedef float _Complex c64;
typedef double _Complex c128;

enum { DTYPE_COUNT = 16 };

typedef enum dtype_category { CAT_BOOL, CAT_INT, CAT_FLOAT, CAT_COMPLEX, CAT_QUANT } dtype_category;

typedef struct dtype_info {
    const char *name;  /* "float32" */
    const char *aten;  /* "Float" */
    uint8_t size;      /* bytes */
    dtype_category category;
} dtype_info;

extern const dtype_info dtype_infos[DTYPE_COUNT];

static inline size_t dtype_size(dtype d) { return dtype_infos[d].size; }
static inline const char *dtype_aten(dtype d) { return dtype_infos[d].aten; }
static inline bool dtype_is_float(dtype d) { return dtype_infos[d].category == CAT_FLOAT; }
static inline bool dtype_is_complex(dtype d) { return dtype_infos[d].category == CAT_COMPLEX; }
static inline bool dtype_is_quant(dtype d) { return dtype_infos[d].category == CAT_QUANT; }
/* With or without bool: integral types are those that count. */
static inline bool dtype_is_int(dtype d) { return dtype_infos[d].category == CAT_INT; }
static inline bool dtype_is_integral(dtype d) { return dtype_infos[d].category <= CAT_INT; }
static inline bool dtype_valid(int64_t number) { return number >= 0 && number < DTYPE_COUNT; }

/* The common type of two (torch.promote_types). Quantized types only with themselves: otherwise `a`. */
dtype dtype_promote(dtype a, dtype b);
/* Whether a result may be written in place to a target (torch.can_cast). */
bool dtype_can_cast(dtype from, dtype to);
/* The name of the C++ type behind it, which some messages of PyTorch have: "long int". */
const char *dtype_cpp(dtype d);
/* The real type of a complex one (complex64 -> float32); others as they are. */
dtype dtype_real(dtype d);
/* The complex type over a floating one (float32, bfloat16 -> complex64). */
dtype dtype_complex(dtype d);

/* ---- 16-bit floats ---- */

static inline float bf16_to_float(bf16 h) {
    uint32_t u = (uint32_t)h.bits << 16;
    float f;
    memcpy(&f, &u, 4);
    return f;
}

/* To nearest even; NaN becomes the quiet 0x7fc0. */
static inline bf16 bf16_from_float(float f) {
    uint32_t u;
    memcpy(&u, &f, 4);
    if (f != f) return (bf16){0x7fc0};
    return (bf16){(uint16_t)((u + 0x7fff + ((u >> 16) & 1)) >> 16)};
}

/* The nearest value that bfloat16 has. */
static inline float bf16_round(float f) { return bf16_to_float(bf16_from_float(f)); }

static inline float f16_to_float(f16 h) {
    uint32_t sign = (uint32_t)(h.bits & 0x8000) << 16, rest = h.bits & 0x7fff, u;
    float f;
    if (rest >= 0x7c00) { /* inf, NaN */
        u = sign | 0x7f800000 | (rest & 0x3ff) << 13;
        memcpy(&f, &u, 4);
    } else if (rest >= 0x400) {
        u = sign | ((rest << 13) + 0x38000000);
        memcpy(&f, &u, 4);
    } else { /* zero and subnormal: rest * 2^-24 */
        f = (float)rest * 0x1p-24f;
        if (sign) f = -f;
    }
    return f;
}

/* To nearest even; from 65520 on infinite. */
static inline f16 f16_from_float(float f) {
    uint32_t u;
    memcpy(&u, &f, 4);
    uint16_t sign = (uint16_t)(u >> 16 & 0x8000);
    u &= 0x7fffffff;
    if (u > 0x7f800000) return (f16){(uint16_t)(sign | 0x7e00)};
    if (u >= 0x477ff000) return (f16){(uint16_t)(sign | 0x7c00)};
    if (u < 0x38800000) { /* below 2^-14: adding 0.5 aligns the bits that stay, rounding to even */
        float a, half = 0.5f;
        memcpy(&a, &u, 4);
        a += half;
        memcpy(&u, &a, 4);
        return (f16){(uint16_t)(sign | (u - 0x3f000000))};
    }
    uint32_t odd = (u >> 13) & 1;
    return (f16){(uint16_t)(sign | ((u - 0x38000000 + 0xfff + odd) >> 13))};
}

/* ---- dispatch: each X(ID, C type) ---- */

#define FOR_INT_TYPES(X) X(UINT8, uint8_t) X(INT8, int8_t) X(INT16, int16_t) X(INT32, int32_t) X(INT64, int64_t)
#define FOR_FLOAT_TYPES(X) X(FLOAT32, float) X(FLOAT64, double)
#define FOR_HALF_TYPES(X) X(FLOAT16, f16) X(BFLOAT16, bf16)
#define FOR_COMPLEX_TYPES(X) X(COMPLEX64, c64) X(COMPLEX128, c128)
/* Types whose values C computes with, bool included. */
#define FOR_REAL_TYPES(X) FOR_INT_TYPES(X) FOR_FLOAT_TYPES(X) X(BOOL, bool)

#endif
