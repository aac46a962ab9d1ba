/* SPDX-License-Identifier: Apache-2.0
 *
 * create.c: new tensors: filled, ranges, from numbers and lists (pages 5.5 and 7.5 of the language).
 */
#include "ops/convert.h"

#include <math.h>

static ts_status give(tensor *t, value *out) {
    out[0] = v_tensor(t);
    return TS_OK;
}

/* dtype, layout, device as factories have them, from a[0] on; the dtype where none is given is `otherwise`. out= rows
 * have their target instead, and perhaps a memory format before it. */
static ts_status options(ctx *cx, const value *a, dtype otherwise, dtype *out) {
    if (op_schema(cx->op)->nout) {
        *out = a[a[0].tag == V_TENSOR ? 0 : 1].t->dtype;
        return TS_OK;
    }
    TS_TRY(check_layout(cx, a[1]));
    TS_TRY(check_device(cx, a[2]));
    return arg_dtype(cx, a[0], otherwise, out);
}

static ts_status filled(ctx *cx, value sizes_arg, dtype d, value number, value *out) {
    int64_t sizes[MAX_DIMS];
    int n;
    scoped_tensor tensor *t = NULL;
    TS_TRY(arg_ints(cx, sizes_arg, sizes, MAX_DIMS, &n));
    TS_TRY(tensor_empty(cx, d, n, sizes, &t));
    TS_TRY(tensor_fill(cx, t, number));
    return give(tensor_take(&t), out);
}

static ts_status constant(ctx *cx, const value *a, int64_t number, value *out) {
    dtype d;
    TS_TRY(options(cx, a + 1, default_float(cx), &d));
    return filled(cx, a[0], d, v_int(number), out);
}

KERNEL(zeros) { return constant(cx, a, 0, out); }
KERNEL(ones) { return constant(cx, a, 1, out); }

/* Zeros too: what is in new memory must not depend on what was there before. */
KERNEL(empty) {
    bool targeted = op_schema(cx->op)->nout > 0;
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int n;
    dtype d;
    scoped_tensor tensor *t = NULL;
    TS_TRY(options(cx, a + 1, default_float(cx), &d));
    TS_TRY(arg_ints(cx, a[0], sizes, MAX_DIMS, &n));
    TS_TRY(memory_format_strides(cx, a[targeted ? 1 : 5], n, sizes, strides));
    TS_TRY(tensor_empty_strided(cx, d, n, sizes, strides, &t));
    TS_TRY(tensor_fill(cx, t, v_int(0)));
    return give(tensor_take(&t), out);
}

KERNEL(full) {
    dtype d;
    TS_TRY(options(cx, a + 2, number_dtype(cx, a[1]), &d));
    TS_TRY(scalar_check(cx, a[1], d));
    return filled(cx, a[0], d, a[1], out);
}

KERNEL(empty_strided) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int n, m;
    dtype d;
    scoped_tensor tensor *t = NULL;
    TS_TRY(options(cx, a + 2, default_float(cx), &d));
    TS_TRY(arg_ints(cx, a[0], sizes, MAX_DIMS, &n));
    TS_TRY(arg_ints(cx, a[1], strides, MAX_DIMS, &m));
    if (n != m) return fail_op(cx, "mismatch in length of strides and shape");
    TS_TRY(tensor_empty_strided(cx, d, n, sizes, strides, &t));
    TS_TRY(tensor_fill(cx, t, v_int(0)));
    return give(tensor_take(&t), out);
}

/* new_zeros and its kin: like zeros with the dtype of self. */
static ts_status new_constant(ctx *cx, const value *a, const value *opt, value number, value *out) {
    dtype d;
    TS_TRY(options(cx, opt, a[0].t->dtype, &d));
    TS_TRY(scalar_check(cx, number, d));
    return filled(cx, a[1], d, number, out);
}

KERNEL(new_zeros) { return new_constant(cx, a, a + 2, v_int(0), out); }
KERNEL(new_ones) { return new_constant(cx, a, a + 2, v_int(1), out); }
KERNEL(new_full) { return new_constant(cx, a, a + 3, a[2], out); }

KERNEL(new_empty_strided) {
    if (op_schema(cx->op)->nout) return k_empty_strided(cx, a + 1, out);
    value dt = arg_none(a[3]) ? v_int(a[0].t->dtype) : a[3];
    return k_empty_strided(cx, (value[]){a[1], a[2], dt, a[4], a[5], a[6]}, out);
}

/* The options and a memory format come from opt[0] on; in out= rows only the format. */
static ts_status like(ctx *cx, const tensor *t, const value *opt, value number, value *out) {
    value format = opt[op_schema(cx->op)->nout ? 0 : 4];
    dtype d;
    scoped_tensor tensor *made = NULL;
    TS_TRY(options(cx, opt, t->dtype, &d));
    TS_TRY(scalar_check(cx, number, d));
    TS_TRY(memory_format_like(cx, t, d, format, &made));
    TS_TRY(tensor_fill(cx, made, number));
    return give(tensor_take(&made), out);
}

KERNEL(zeros_like) { return like(cx, a[0].t, a + 1, v_int(0), out); }
KERNEL(ones_like) { return like(cx, a[0].t, a + 1, v_int(1), out); }
KERNEL(full_like) { return like(cx, a[0].t, a + 2, a[1], out); }

KERNEL(fill_) {
    value number = a[1], item = v_none();
    if (a[1].tag == V_TENSOR) {
        if (a[1].t->ndim) return fail_op(cx, "fill_ only supports 0-dimension value tensor but got tensor with %d dimensions.", a[1].t->ndim);
        TS_TRY(tensor_item(cx, a[1].t, &item));
        number = item;
    }
    ts_status st = a[1].tag == V_TENSOR ? TS_OK : scalar_check(cx, number, a[0].t->dtype);
    if (st == TS_OK) st = tensor_fill(cx, a[0].t, number);
    value_unref(item);
    if (st == TS_OK) out[0] = value_ref(a[0]);
    return st;
}

KERNEL(zero_) {
    TS_TRY(tensor_fill(cx, a[0].t, v_int(0)));
    out[0] = value_ref(a[0]);
    return TS_OK;
}

KERNEL(fill) {
    scoped_tensor tensor *t = NULL;
    value ignored;
    TS_TRY(tensor_empty_like(cx, a[0].t, a[0].t->dtype, &t));
    TS_TRY(k_fill_(cx, (value[]){v_tensor(t), a[1]}, &ignored));
    out[0] = ignored;
    return TS_OK;
}

/* ---- ranges ---- */

static ts_status check_range(ctx *cx, double start, double end, double step) {
    if (step == 0) return fail_op(cx, "step must be nonzero");
    if (!isfinite(start) || !isfinite(end)) return fail_op(cx, "unsupported range: %g -> %g", start, end);
    if ((step > 0 && end < start) || (step < 0 && end > start)) return fail_op(cx, "upper bound and larger bound inconsistent with step sign");
    return TS_OK;
}

/* Elements of a float range as PyTorch's vector code makes them: groups of 8 from a rounded base. */
static void fill_f32(float *to, int64_t n, double start, double step) {
    int64_t grouped = n - n % 16;
    for (int64_t i = 0; i < n; i++) {
        if (i >= grouped) to[i] = (float)(start + (double)i * step);
        else to[i] = (float)((double)(float)(start + (double)(i - i % 8) * step) + (double)(i % 8) * step);
    }
}

static ts_status check_range_dtype(ctx *cx, dtype d, const char *kernel) {
    if (d != TS_BOOL && !dtype_is_complex(d)) return TS_OK;
    return fail_op(cx, "\"%s\" not implemented for '%s'", kernel, dtype_aten(d));
}

static ts_status fill_range(ctx *cx, dtype d, int64_t n, value start, value step, value *out) {
    scoped_tensor tensor *t = NULL, *converted = NULL;
    bool whole = dtype_is_int(d);
    dtype work = whole ? TS_INT64 : d == TS_FLOAT32 ? TS_FLOAT32 : TS_FLOAT64;
    TS_TRY(tensor_empty(cx, work, 1, &n, &t));
    if (whole) {
        int64_t *p = tensor_data(t), from = value_int(start), by = value_int(step);
        for (int64_t i = 0; i < n; i++) p[i] = (int64_t)((uint64_t)from + (uint64_t)i * (uint64_t)by);
    } else if (work == TS_FLOAT32) {
        if (n) fill_f32(tensor_data(t), n, value_double(start), value_double(step));
    } else {
        double *p = tensor_data(t), from = value_double(start), by = value_double(step);
        for (int64_t i = 0; i < n; i++) p[i] = from + (double)i * by;
    }
    TS_TRY(tensor_to_dtype(cx, t, d, &converted));
    return give(tensor_take(&converted), out);
}

static ts_status arange(ctx *cx, value start, value end, value step, const value *opt, value *out) {
    bool ints = start.tag == V_INT && end.tag == V_INT && step.tag == V_INT;
    dtype d;
    double length;
    TS_TRY(options(cx, opt, ints ? TS_INT64 : default_float(cx), &d));
    TS_TRY(check_range_dtype(cx, d, "arange_cpu"));
    TS_TRY(check_range(cx, value_double(start), value_double(end), value_double(step)));
    if (dtype_is_int(d) && ints) {
        int64_t span = (int64_t)((uint64_t)end.i - (uint64_t)start.i);
        length = (double)(span / step.i + (span % step.i != 0 ? 1 : 0));
    } else {
        length = ceil((value_double(end) - value_double(start)) / value_double(step));
    }
    if (!(length >= 0 && length < 0x1p62)) return fail_op(cx, "invalid size, possible overflow?");
    return fill_range(cx, d, (int64_t)length, start, step, out);
}

KERNEL(arange) { return arange(cx, v_int(0), a[0], v_int(1), a + 1, out); }
KERNEL(arange_start) { return arange(cx, a[0], a[1], v_int(1), a + 2, out); }
KERNEL(arange_step) { return arange(cx, a[0], a[1], a[2], a + 3, out); }

KERNEL(range_step) {
    dtype d;
    TS_TRY(options(cx, a + 3, default_float(cx), &d));
    TS_TRY(check_range_dtype(cx, d, "range_cpu"));
    if (d == TS_FLOAT16) return fail_op(cx, "\"range_cpu\" not implemented for '%s'", dtype_aten(d));
    TS_TRY(check_range(cx, value_double(a[0]), value_double(a[1]), value_double(a[2])));
    double n = floor((value_double(a[1]) - value_double(a[0])) / value_double(a[2])) + 1;
    if (!(n >= 0 && n < 0x1p62)) return fail_op(cx, "invalid size, possible overflow?");
    return fill_range(cx, d, (int64_t)n, a[0], a[2], out);
}

KERNEL(range) {
    dtype d;
    TS_TRY(options(cx, a + 2, default_float(cx), &d));
    return k_range_step(cx, (value[]){a[0], a[1], v_int(1), v_int(d), a[3], a[4], a[5]}, out);
}

/* The nearest number of a 16-bit dtype. */
static double narrow(dtype d, double x) { return d == TS_FLOAT16 ? f16_to_float(f16_from_float((float)x)) : bf16_round((float)x); }

/* linear_point of 16-bit floats: groups of 16, every step rounded. */
static double narrow_point(dtype d, double start, double end, double step, int64_t i, int64_t n) {
    int64_t base = i < n - n % 32 ? i - i % 16 : i;
    double count = narrow(d, (double)(base < n / 2 ? base : n - 1 - base)), way = narrow(d, step * count);
    double first = narrow(d, base < n / 2 ? start + way : end - way);
    return base == i ? first : narrow(d, first + narrow(d, step * (double)(i - base)));
}

/* From both ends towards the middle; float32 as the AVX2 code does it: groups of 8 from a fused base; integers too: groups
 * of 32 bytes from a base that is cut (`in_groups`: not exponents). */
static double linear_point(dtype d, bool in_groups, double start, double end, double step, int64_t i, int64_t n) {
    if (dtype_is_int(d) && in_groups) {
        int64_t lanes = 32 / (int64_t)dtype_size(d), first = i < n - n % (2 * lanes) ? i - i % lanes : i;
        double base = trunc(first < n / 2 ? start + step * (double)first : end - step * (double)(n - 1 - first));
        return base + step * (double)(i - first);
    }
    if ((d == TS_FLOAT16 || d == TS_BFLOAT16) && in_groups) return narrow_point(d, start, end, step, i, n);
    if (d != TS_FLOAT32) return i < n / 2 ? start + step * (double)i : end - step * (double)(n - 1 - i);
    float s = (float)start, e = (float)end, by = (float)step;
    int64_t base = i < n - n % 16 ? i - i % 8 : i;
    float first = base < n / 2 ? fmaf(by, (float)base, s) : fmaf(-by, (float)(n - 1 - base), e);
    return base == i ? first : first + (float)(i - base) * by;
}

/* The same on the line between two complex numbers; `base` 0: the points themselves, else its powers. */
static ts_status complex_line(ctx *cx, dtype d, const value *a, double base, tensor **out) {
    c128 start = value_c128(a[0]), end = value_c128(a[1]);
    int64_t n = a[2].i;
    c128 step = n > 1 ? (end - start) / (double)(n - 1) : 0;
    scoped_tensor tensor *t = NULL;
    TS_TRY(tensor_empty(cx, TS_COMPLEX128, 1, &n, &t));
    for (int64_t i = 0; i < n; i++) {
        c128 x = n == 1 || i < n / 2 ? start + step * (double)i : end - step * (double)(n - 1 - i);
        ((c128 *)tensor_data(t))[i] = base != 0 ? cpow(base, x) : x;
    }
    return tensor_to_dtype(cx, t, d, out);
}

static ts_status linspace(ctx *cx, const value *a, const value *opt, double base, value *out) {
    bool is_complex = a[0].tag == V_COMPLEX || a[1].tag == V_COMPLEX;
    dtype d;
    int64_t n = a[2].i;
    scoped_tensor tensor *t = NULL, *converted = NULL;
    TS_TRY(options(cx, opt, is_complex ? default_complex(cx) : default_float(cx), &d));
    if (is_complex && !dtype_is_complex(d))
        return fail_op(cx, "torch.%s(): inferred dtype c10::complex<float> can't be safely cast to passed dtype %s", base != 0 ? "logspace" : "linspace", dtype_aten(d));
    if (n < 0) return fail_op(cx, "number of steps must be non-negative");
    if (n > 1 && (d == TS_BOOL || d == TS_COMPLEX32 || (base != 0 && d == TS_FLOAT16)))
        return fail_op(cx, "\"%s_cpu\" not implemented for '%s'", base != 0 ? "logspace" : "linspace", dtype_aten(d));
    for (int i = 0; n > 1 && i < 2; i++) TS_TRY(scalar_check(cx, a[i], d));
    if (dtype_is_complex(d)) {
        TS_TRY(complex_line(cx, d, a, base, &converted));
        return give(tensor_take(&converted), out);
    }
    TS_TRY(tensor_empty(cx, TS_FLOAT64, 1, &n, &t));
    double *p = tensor_data(t), start = value_double(a[0]), end = value_double(a[1]);
    if (dtype_is_int(d) && n > 1) start = trunc(start), end = trunc(end);
    if (d == TS_UINT8 && n > 1) start = start < 0 ? start + 256 : start, end = end < 0 ? end + 256 : end; /* as C converts them */
    double step = n > 1 ? (end - start) / (double)(n - 1) : 0;
    if ((d == TS_FLOAT16 || d == TS_BFLOAT16) && n > 1) {
        start = narrow(d, start), end = narrow(d, end);
        step = narrow(d, narrow(d, end - start) / narrow(d, (double)(n - 1)));
    }
    if (d == TS_FLOAT32 && n > 1) step = ((float)end - (float)start) / (float)(n - 1);
    for (int64_t i = 0; i < n; i++) {
        double x = n == 1 ? start : linear_point(d, base == 0, start, end, step, i, n);
        p[i] = base != 0 ? pow(base, x) : x;
    }
    TS_TRY(tensor_to_dtype(cx, t, d, &converted));
    return give(tensor_take(&converted), out);
}

KERNEL(linspace) { return linspace(cx, a, a + 3, 0, out); }
KERNEL(logspace) { return linspace(cx, a, a + 4, a[3].d, out); }

static ts_status eye(ctx *cx, int64_t n, int64_t m, const value *opt, value *out) {
    dtype d;
    scoped_tensor tensor *t = NULL, *diagonal = NULL;
    TS_TRY(options(cx, opt, default_float(cx), &d));
    if (d == TS_BFLOAT16 || d == TS_COMPLEX32) return fail_op(cx, "\"eye\" not implemented for '%s'", dtype_aten(d));
    if (n < 0 || m < 0)
        return fail_op(cx, "%s must be greater or equal to 0, got %lld", n < 0 ? "n" : "m", (long long)(n < 0 ? n : m));
    TS_TRY(tensor_zeros(cx, d, 2, (int64_t[]){n, m}, &t));
    TS_TRY(tensor_view(cx, t, 1, (int64_t[]){n < m ? n : m}, (int64_t[]){m + 1}, 0, &diagonal));
    TS_TRY(tensor_fill(cx, diagonal, v_int(1)));
    return give(tensor_take(&t), out);
}

KERNEL(eye) { return eye(cx, a[0].i, a[0].i, a + 1, out); }
KERNEL(eye_m) { return eye(cx, a[0].i, a[1].i, a + 2, out); }

/* ---- torch.tensor ---- */

static ts_status tensor_from_number(ctx *cx, value number, const value *opt, value *out) {
    dtype d, first = number_dtype(cx, number);
    scoped_tensor tensor *t = NULL, *converted = NULL;
    TS_TRY(arg_dtype(cx, opt[0], first, &d));
    TS_TRY(check_device(cx, opt[1]));
    TS_TRY(tensor_of_number(cx, number, first, &t));
    TS_TRY(tensor_to_dtype(cx, t, d, &converted));
    return give(tensor_take(&converted), out);
}

KERNEL(tensor_number) {
    TS_TRY(tensor_from_number(cx, a[0], a + 1, out));
    if (a[3].tag == V_BOOL && a[3].b) out[0].t->requires_grad = true;
    return TS_OK;
}
KERNEL(as_tensor_number) { return tensor_from_number(cx, a[0], a + 1, out); }

KERNEL(num_to_tensor) {
    dtype d = a[0].tag == V_FLOAT ? TS_FLOAT64 : a[0].tag == V_COMPLEX ? TS_COMPLEX128 : number_dtype(cx, a[0]);
    tensor *t;
    TS_TRY(tensor_of_number(cx, a[0], d, &t));
    return give(t, out);
}

KERNEL(scalar_tensor) {
    dtype d;
    tensor *t;
    TS_TRY(options(cx, a + 1, default_float(cx), &d));
    TS_TRY(tensor_of_number(cx, a[0], d, &t));
    return give(t, out);
}

/* The shape of nested lists, by their first elements. */
static ts_status list_shape(ctx *cx, const list *l, int64_t *sizes, int *ndim) {
    for (*ndim = 0;; l = l->items[0].l) {
        if (*ndim == MAX_DIMS) return fail_op(cx, "too many dimensions");
        sizes[(*ndim)++] = l->n;
        if (l->n == 0) {
            const type *e = l->element;
            for (; e && e->kind == T_LIST && *ndim < MAX_DIMS; e = e->args[0]) sizes[(*ndim)++] = 0;
            return TS_OK;
        }
        if (l->items[0].tag != V_LIST) return TS_OK;
    }
}

static ts_status list_dtype(ctx *cx, const list *l, dtype *out) {
    const type *e = l->element;
    while (e && e->kind == T_LIST) e = e->args[0];
    while (l->n && l->items[0].tag == V_LIST) l = l->items[0].l;
    type_kind kind = e && e->kind != T_ANY ? e->kind : l->n ? value_type(type_pool_static(), l->items[0])->kind : T_FLOAT;
    if (kind == T_INT) *out = TS_INT64;
    else if (kind == T_BOOL) *out = TS_BOOL;
    else if (kind == T_FLOAT) *out = default_float(cx);
    else if (kind == T_COMPLEX) return fail_op(cx, "Add new condition, expected Float, Complex, Int, or Bool but gotcomplex");
    else {
        scoped_text text t = TEXT_INIT(NULL);
        if (e) type_print_schema(&t, e);
        return fail_op(cx, "Input must be of ints, floats, or bools, got %s", text_str(&t));
    }
    return TS_OK;
}

static void store(char *p, dtype d, value v) {
    if (d == TS_INT64) *(int64_t *)p = value_int(v);
    else if (d == TS_BOOL) *(bool *)p = value_int(v) != 0;
    else *(float *)p = (float)value_double(v);
}

/* Walks nested lists level by level with one index per level. */
static ts_status store_list(ctx *cx, const list *l, int ndim, const int64_t *sizes, dtype d, char *to) {
    const list *stack[MAX_DIMS];
    int64_t at[MAX_DIMS] = {0};
    int level = 0;
    stack[0] = l;
    for (;;) {
        if (stack[level]->n != sizes[level])
            return fail_op(cx, "Expected sequence of length %lld at dim %d (got %lld)", (long long)sizes[level], level, (long long)stack[level]->n);
        if (at[level] == stack[level]->n) {
            at[level] = 0;
            if (level-- == 0) return TS_OK;
            at[level]++;
            continue;
        }
        value v = stack[level]->items[at[level]];
        if (level == ndim - 1) {
            store(to, d, v);
            to += dtype_size(d);
            at[level]++;
        } else {
            stack[++level] = v.l;
        }
    }
}

static ts_status tensor_from_list(ctx *cx, const value *a, value *out) {
    int64_t sizes[MAX_DIMS], numel;
    int ndim;
    dtype first, d;
    scoped_tensor tensor *t = NULL, *converted = NULL;
    TS_TRY(list_shape(cx, a[0].l, sizes, &ndim));
    TS_TRY(list_dtype(cx, a[0].l, &first));
    TS_TRY(arg_dtype(cx, a[1], first, &d));
    TS_TRY(check_device(cx, a[2]));
    if (!sizes_numel(ndim, sizes, &numel)) return fail_op(cx, "the list is too large");
    TS_TRY(tensor_empty(cx, first, ndim, sizes, &t));
    if (numel) TS_TRY(store_list(cx, a[0].l, ndim, sizes, first, tensor_data(t)));
    TS_TRY(tensor_to_dtype(cx, t, d, &converted));
    return give(tensor_take(&converted), out);
}

KERNEL(tensor_list) {
    TS_TRY(tensor_from_list(cx, a, out));
    if (a[3].tag == V_BOOL && a[3].b) out[0].t->requires_grad = true;
    return TS_OK;
}
KERNEL(as_tensor_list) { return tensor_from_list(cx, a, out); }

KERNEL(as_tensor) {
    return INVOKE(cx, OP_to_prim_Device, out, a[0], a[2], a[1]);
}
