/* SPDX-License-Identifier: Apache-2.0
 *
 * random_create.c: new tensors of random numbers, random integers and permutations.
 */
#include "core/iter.h"
#include "ops/convert.h"
#include "ops/elementwise.h"
#include "ops/random.h"

/* ---- factories: dtype, layout, device, pin_memory from opt[0] on, or an out= target as the last argument ---- */

static tensor *out_target(ctx *cx, const value *a) {
    const schema *s = op_schema(cx->op);
    return s->nout ? a[s->nargs - 1].t : NULL;
}

static ts_status options(ctx *cx, const value *opt, dtype otherwise, dtype *out) {
    TS_TRY(check_layout(cx, opt[1]));
    TS_TRY(check_device(cx, opt[2]));
    return arg_dtype(cx, opt[0], otherwise, out);
}

/* The `generator` argument where the row has one. */
static ts_status generator_of(ctx *cx, const value *a, generator **g) {
    int at = schema_find(op_schema(cx->op), "generator");
    return random_generator(cx, at < 0 ? v_none() : a[at], g);
}

/* What is to be filled: a target of the right sizes as it lies, else a new contiguous tensor. */
static ts_status factory(ctx *cx, const value *a, value sizes_arg, dtype otherwise, tensor **t) {
    int64_t sizes[MAX_DIMS];
    int n;
    dtype d;
    tensor *target = out_target(cx, a);
    TS_TRY(arg_ints(cx, sizes_arg, sizes, MAX_DIMS, &n));
    if (!target) {
        TS_TRY(options(cx, a + schema_find(op_schema(cx->op), "dtype"), otherwise, &d));
        return tensor_empty(cx, d, n, sizes, t);
    }
    TS_TRY(tensor_empty(cx, target->dtype, n, sizes, t));
    if (tensor_same_sizes(target, *t)) {
        tensor_unref(*t);
        *t = tensor_ref(target);
    }
    return TS_OK;
}

/* The same of *_like rows. */
static ts_status factory_like(ctx *cx, const value *a, tensor **t) {
    const schema *s = op_schema(cx->op);
    tensor *target = out_target(cx, a);
    dtype d = a[0].t->dtype;
    if (!target) TS_TRY(options(cx, a + schema_find(s, "dtype"), d, &d));
    return memory_format_like(cx, a[0].t, target ? target->dtype : d, a[schema_find(s, "memory_format")], t);
}

#define CREATE_KERNEL(name, make, fill)                                                                           \
    KERNEL(name) {                                                                                                \
        generator *g;                                                                                             \
        scoped_tensor tensor *t = NULL;                                                                           \
        TS_TRY(generator_of(cx, a, &g));                                                                          \
        TS_TRY(make);                                                                                             \
        TS_TRY(fill);                                                                                             \
        out[0] = v_tensor(tensor_take(&t));                                                                       \
        return TS_OK;                                                                                             \
    }

CREATE_KERNEL(rand, factory(cx, a, a[0], default_float(cx), &t), random_uniform(cx, g, t, 0, 1))
CREATE_KERNEL(randn, factory(cx, a, a[0], default_float(cx), &t), random_normal(cx, g, t, 0, 1))
CREATE_KERNEL(normal_float_float, factory(cx, a, a[2], default_float(cx), &t), random_normal(cx, g, t, a[0].d, a[1].d))
CREATE_KERNEL(rand_like, factory_like(cx, a, &t), random_uniform(cx, g, t, 0, 1))
CREATE_KERNEL(randn_like, factory_like(cx, a, &t), random_normal(cx, g, t, 0, 1))

/* ---- random integers ---- */

typedef struct range_work {
    generator *g;
    dtype d;
    uint64_t range, base; /* range 0: all of 64 bits */
    bool wide;            /* 64 bits of the generator for each */
} range_work;

static void store_int(dtype d, char *at, int64_t v) {
    switch (d) {
#define CASE(ID, T) \
    case TS_##ID: *(T *)at = (T)v; return;
        FOR_INT_TYPES(CASE)
        FOR_FLOAT_TYPES(CASE)
#undef CASE
    case TS_BOOL: *(bool *)at = v != 0; return;
    case TS_FLOAT16: *(f16 *)at = f16_from_float((float)v); return;
    case TS_BFLOAT16: *(bf16 *)at = bf16_from_float((float)v); return;
    default: return;
    }
}

static void range_loop(void *arg, char *const *data, const int64_t *s, int64_t n) {
    const range_work *w = arg;
    for (int64_t i = 0; i < n; i++) {
        uint64_t v = w->wide ? generator_next64(w->g) : generator_next(w->g);
        store_int(w->d, data[0] + i * s[0], (int64_t)((w->range ? v % w->range : v) + w->base));
    }
}

static ts_status fill_range(ctx *cx, tensor *t, range_work w) {
    iter it;
    TS_TRY(tensor_check_writable(cx, t));
    iter_init(&it, t->ndim, t->sizes, 1, &t);
    generator_lock(w.g);
    iter_run(&it, 1, INT64_MAX, range_loop, &w);
    generator_unlock(w.g);
    return TS_OK;
}

/* Facts of a dtype: bits of its significand, its C++ name, its bounds. */
typedef struct bounds {
    const char *name;
    int digits;
    double low, high;   /* floating types */
    int64_t min, max;   /* of integers; of floats the largest from which on not all integers exist */
} bounds;

static const bounds bounds_of[DTYPE_COUNT] = {
    [TS_UINT8] = {"unsigned char", 8, 0, 0, 0, 255},
    [TS_INT8] = {"signed char", 7, 0, 0, -128, 127},
    [TS_INT16] = {"short int", 15, 0, 0, INT16_MIN, INT16_MAX},
    [TS_INT32] = {"int", 31, 0, 0, INT32_MIN, INT32_MAX},
    [TS_INT64] = {"long", 63, 0, 0, INT64_MIN, INT64_MAX},
    [TS_BOOL] = {"bool", 1, 0, 0, 0, 1},
    [TS_FLOAT16] = {"c10::Half", 11, -65504, 65504, 0, 1 << 11},
    [TS_BFLOAT16] = {"c10::BFloat16", 8, -3.38953139e38, 3.38953139e38, 0, 1 << 8},
    [TS_FLOAT32] = {"float", 24, -3.40282346638528860e38, 3.40282346638528860e38, 0, 1 << 24},
    [TS_FLOAT64] = {"double", 53, -1.7976931348623157e308, 1.7976931348623157e308, 0, 1LL << 53},
};

static ts_status check_range(ctx *cx, dtype d, int64_t v, const char *what) {
    const bounds *b = &bounds_of[d];
    if (!b->name) return fail_op(cx, "check_random_bounds handles only integral, floating-point and boolean types");
    bool ok = dtype_is_float(d) ? (double)v >= b->low && (double)v <= b->high : v >= b->min && v <= b->max;
    return ok ? TS_OK : fail_op(cx, "%s is out of bounds for %s", what, b->name);
}

/* An integer as a floating dtype has it. */
static int64_t rounded(dtype d, int64_t v) {
    double f = d == TS_FLOAT64 ? (double)v : (double)(float)v;
    if (d == TS_FLOAT16) f = (double)f16_to_float(f16_from_float((float)f));
    if (d == TS_BFLOAT16) f = (double)bf16_to_float(bf16_from_float((float)f));
    return f >= -0x1p63 && f < 0x1p63 ? (int64_t)f : INT64_MIN;
}

/* The distance of neighbours at v: one of them is the next inside the range. */
static int64_t gap(dtype d, int64_t v) {
    uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    int n = u ? 63 - __builtin_clzll(u) : 0, shift = n - bounds_of[d].digits + 1;
    return shift >= 0 && shift < 63 ? 1LL << shift : 1;
}

static int64_t wrap_add(int64_t v, int64_t by) { return (int64_t)((uint64_t)v + (uint64_t)by); }

static int64_t move_from(dtype d, int64_t from) {
    int64_t next = rounded(d, wrap_add(from, 1));
    return next < from ? wrap_add(next, gap(d, wrap_add(from, 1))) : from;
}

static int64_t move_to(dtype d, int64_t to) {
    int64_t before = rounded(d, wrap_add(to, -1));
    return before >= to ? wrap_add(before, -gap(d, wrap_add(to, -1))) : to;
}

static bool has_wide(dtype d) { return d == TS_INT64 || d == TS_FLOAT64 || d == TS_FLOAT32 || d == TS_BFLOAT16; }

/* From `from` to `to` - 1. */
static ts_status fill_between(ctx *cx, generator *g, tensor *t, int64_t from, int64_t to) {
    dtype d = t->dtype;
    if (from >= to)
        return fail_op(cx, "random_ expects 'from' to be less than 'to', but got from=%lld >= to=%lld", (long long)from, (long long)to);
    if (dtype_is_float(d)) {
        from = move_from(d, from);
        to = move_to(d, to);
        if (from >= to)
            return fail_op(cx, "random_ expects 'from' casted to dtype to be less than 'to' casted to dtype, but got from=%lld >= to=%lld", (long long)from, (long long)to);
    }
    TS_TRY(check_range(cx, d, from, "from"));
    TS_TRY(check_range(cx, d, wrap_add(to, -1), "to - 1"));
    uint64_t range = (uint64_t)to - (uint64_t)from;
    return fill_range(cx, t, (range_work){g, d, range, (uint64_t)from, range >= 1ULL << 32 && has_wide(d)});
}

/* From `from` to the dtype's largest. */
static ts_status fill_upwards(ctx *cx, generator *g, tensor *t, int64_t from) {
    dtype d = t->dtype;
    if (from == INT64_MIN) {
        if (!has_wide(d)) return fail_op(cx, "random_full_64_bits_range_kernel_cpu handles only int64, double, float and bfloat16");
        return fill_range(cx, t, (range_work){g, d, 0, 0, true});
    }
    if (!bounds_of[d].name) return fail_op(cx, "random_from_to_impl handles only integral, floating-point and boolean types");
    int64_t to = bounds_of[d].max;
    if (dtype_is_float(d)) {
        from = move_from(d, from);
        if (from >= to)
            return fail_op(cx, "random_ expects 'from' casted to dtype to be less than or equal to 'to_inc' casted to dtype, but got from=%lld > to_inc=%lld", (long long)from, (long long)to);
    }
    TS_TRY(check_range(cx, d, from, "from"));
    TS_TRY(check_range(cx, d, to, "to"));
    uint64_t range = (uint64_t)to - (uint64_t)from + 1;
    return fill_range(cx, t, (range_work){g, d, range, (uint64_t)from, range >= 1ULL << 32 && has_wide(d)});
}

/* All that the dtype has from 0 on. */
static ts_status fill_any(ctx *cx, generator *g, tensor *t) {
    dtype d = t->dtype;
    if (!bounds_of[d].name) return elementwise_missing(cx, "random_kernel_cpu", d);
    return fill_range(cx, t, (range_work){g, d, (uint64_t)bounds_of[d].max + 1, 0, d == TS_INT64 || d == TS_FLOAT64});
}

static ts_status fill_to(ctx *cx, generator *g, tensor *t, int64_t from, value to) {
    return arg_none(to) ? fill_upwards(cx, g, t, from) : fill_between(cx, g, t, from, to.i);
}

static ts_status place(ctx *cx, const value *a, tensor **t) {
    if (!cx->dest) return tensor_empty_like(cx, a[0].t, a[0].t->dtype, t);
    *t = tensor_ref(cx->dest);
    return TS_OK;
}

CREATE_KERNEL(random, place(cx, a, &t), fill_any(cx, g, t))
CREATE_KERNEL(random_to, place(cx, a, &t), fill_between(cx, g, t, 0, a[1].i))
CREATE_KERNEL(random_from, place(cx, a, &t), fill_to(cx, g, t, a[1].i, a[2]))
CREATE_KERNEL(randint, factory(cx, a, a[1], TS_INT64, &t), fill_between(cx, g, t, 0, a[0].i))
CREATE_KERNEL(randint_low, factory(cx, a, a[2], TS_INT64, &t), fill_between(cx, g, t, a[0].i, a[1].i))
CREATE_KERNEL(randint_like, factory_like(cx, a, &t), fill_between(cx, g, t, 0, a[1].i))
CREATE_KERNEL(randint_like_low, factory_like(cx, a, &t), fill_between(cx, g, t, a[1].i, a[2].i))

/* ---- permutations ---- */

static ts_status check_permutation(ctx *cx, dtype d, int64_t n) {
    if (n < 0) return fail_op(cx, "n must be non-negative, got%lld", (long long)n);
    if (d == TS_BOOL || !bounds_of[d].name) return elementwise_missing(cx, "randperm", d);
    if (dtype_is_float(d) && n > bounds_of[d].max + 1)
        return fail_op(cx, "n cannot be greater than %lld for %s type.", (long long)bounds_of[d].max + 1, dtype_aten(d));
    return dtype_is_float(d) ? TS_OK : scalar_check(cx, v_int(n), d);
}

KERNEL(randperm) {
    generator *g;
    tensor *target = out_target(cx, a);
    dtype d = target ? target->dtype : TS_INT64;
    scoped_tensor tensor *t = NULL;
    TS_TRY(generator_of(cx, a, &g));
    if (!target) TS_TRY(options(cx, a + schema_find(op_schema(cx->op), "dtype"), TS_INT64, &d));
    TS_TRY(check_permutation(cx, d, a[0].i));
    TS_TRY(tensor_empty(cx, d, 1, (int64_t[]){a[0].i}, &t));
    char *at = tensor_data(t);
    size_t size = dtype_size(d);
    int64_t n = a[0].i;
    for (int64_t i = 0; i < n; i++) store_int(d, at + (size_t)i * size, i);
    generator_lock(g);
    for (int64_t i = 0; i + 1 < n; i++) {
        char kept[8], *x = at + (size_t)i * size, *y = x + (size_t)(generator_next(g) % (uint64_t)(n - i)) * size;
        memcpy(kept, x, size);
        memcpy(x, y, size);
        memcpy(y, kept, size);
    }
    generator_unlock(g);
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}
