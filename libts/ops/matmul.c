/* SPDX-License-Identifier: Apache-2.0
 *
 * matmul.c: products of matrices and vectors (see matmul.h); einsum and tensordot are in matmul_einsum.c.
 *
 * bfloat16 computes in float32 and rounds once.  Operands whose rows or columns lie side by side are used where they
 * are, transposed or with gaps; others are copied first.
 */
#include "ops/matmul.h"

#include "ops/cpu/gemm.h"

/* A matrix inside a tensor. */
typedef struct mat {
    const tensor *t;
    int64_t rows, cols, row, col; /* sizes and strides */
    const char *data;             /* set by mat_ready */
} mat;

static mat mat_of(const tensor *t) { return (mat){t, t->sizes[0], t->sizes[1], t->strides[0], t->strides[1], NULL}; }
static mat mat_t(const tensor *t) { return (mat){t, t->sizes[1], t->sizes[0], t->strides[1], t->strides[0], NULL}; }
static mat mat_column(const tensor *t) { return (mat){t, t->sizes[0], 1, t->strides[0], 1, NULL}; }
static mat mat_row(const tensor *t) { return (mat){t, 1, t->sizes[0], 1, t->strides[0], NULL}; }

/* The dtype that a product is computed in. */
static dtype compute_dtype(dtype d) { return d == TS_BFLOAT16 ? TS_FLOAT32 : d; }

static ts_status check_dtype(ctx *cx, const char *who, dtype d) {
    if (d != TS_FLOAT16 && d != TS_COMPLEX32 && d != TS_BOOL && !dtype_is_quant(d)) return TS_OK;
    return fail_op(cx, "\"%s\" not implemented for '%s'", who, dtype_aten(d));
}

ts_status matmul_same_dtype(ctx *cx, dtype want, dtype have) {
    if (want == have) return TS_OK;
    return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(want), dtype_aten(have));
}

ts_status matmul_check_expand(ctx *cx, const tensor *t, int ndim, const int64_t *sizes) {
    scoped_text text target = TEXT_INIT(NULL), have = TEXT_INIT(NULL);
    int at = -1;
    for (int i = 0; i < t->ndim && i < ndim; i++) {
        int64_t x = t->sizes[t->ndim - 1 - i], y = sizes[ndim - 1 - i];
        if (x != 1 && x != y) {
            at = ndim - 1 - i;
            break;
        }
    }
    if (at < 0 && t->ndim <= ndim) return TS_OK;
    sizes_print(&target, ndim, sizes);
    sizes_print(&have, t->ndim, t->sizes);
    if (t->ndim > ndim)
        return fail_op(cx, "expand(CPU%sType{%s}, size=%s): the number of sizes provided (%d) must be greater or equal to the number of dimensions in the tensor (%d)",
                       dtype_aten(t->dtype), text_str(&have), text_str(&target), ndim, t->ndim);
    return fail_op(cx, "The expanded size of the tensor (%lld) must match the existing size (%lld) at non-singleton dimension %d.  Target sizes: %s.  Tensor sizes: %s",
                   (long long)sizes[at], (long long)t->sizes[at - (ndim - t->ndim)], at, text_str(&target),
                   text_str(&have));
}

/* Finds the matrix a layout that gemm takes, by a copy (kept in *held) where it has none. */
static ts_status mat_ready(ctx *cx, mat *m, dtype d, tensor **held) {
    m->data = tensor_data(m->t);
    if (m->t->dtype == d && gemm_layout(m->rows, m->cols, m->row, m->col, &m->row, &m->col)) return TS_OK;
    scoped_tensor tensor *view = NULL;
    TS_TRY(tensor_view(cx, m->t, 2, (int64_t[]){m->rows, m->cols}, (int64_t[]){m->row, m->col}, m->t->offset, &view));
    TS_TRY(tensor_plain(cx, view, d, held));
    m->data = tensor_data(*held);
    gemm_layout(m->rows, m->cols, (*held)->strides[0], (*held)->strides[1], &m->row, &m->col);
    return TS_OK;
}

/* ---- scaling of integers: c = alpha * ab + beta * c ---- */

#define COMBINE(ID, type, wide)                                                                                   \
    static void combine_##ID(int64_t n, const type *ab, type *c, wide alpha, wide beta) {                         \
        for (int64_t i = 0; i < n; i++) c[i] = (type)(alpha * (wide)ab[i] + beta * (wide)c[i]);                   \
    }
COMBINE(8, uint8_t, uint32_t)
COMBINE(16, uint16_t, uint32_t)
COMBINE(32, uint32_t, uint32_t)
COMBINE(64, uint64_t, uint64_t)

static void combine(dtype d, int64_t n, const void *ab, void *c, int64_t alpha, int64_t beta) {
    switch (dtype_size(d)) {
    case 1: combine_8(n, ab, c, (uint32_t)alpha, (uint32_t)beta); break;
    case 2: combine_16(n, ab, c, (uint32_t)alpha, (uint32_t)beta); break;
    case 4: combine_32(n, ab, c, (uint32_t)alpha, (uint32_t)beta); break;
    default: combine_64(n, ab, c, (uint64_t)alpha, (uint64_t)beta);
    }
}

static bool is_zero(value v) { return value_c128(v) == 0; }

/* c = alpha * products + beta * c; c is contiguous and of the compute dtype. */
static ts_status run_scaled(ctx *cx, dtype d, gemm_batch *g, tensor *c, value alpha, value beta) {
    g->one.c = tensor_data(c);
    if (!dtype_is_integral(d)) {
        g->one.alpha = value_double(alpha), g->one.beta = value_double(beta);
        g->one.alpha_z = value_c128(alpha), g->one.beta_z = value_c128(beta);
        return g->batch == 1 ? gemm_run(cx, d, &g->one) : gemm_run_batch(cx, d, g);
    }
    int64_t scale = value_int(alpha), keep = value_int(beta), n = tensor_numel(c);
    if (scale == 1 && keep == 0) return gemm_run_batch(cx, d, g);
    scoped_tensor tensor *ab = NULL;
    TS_TRY(tensor_empty(cx, d, c->ndim, c->sizes, &ab));
    g->one.c = tensor_data(ab);
    TS_TRY(gemm_run_batch(cx, d, g));
    if (keep == 0 && n) memset(tensor_data(c), 0, (size_t)n * dtype_size(d));
    combine(d, n, tensor_data(ab), tensor_data(c), scale, keep);
    return TS_OK;
}

/* alpha * a b + beta * self as a fresh contiguous tensor of the given sizes. */
static ts_status multiply(ctx *cx, const tensor *self, mat a, mat b, value beta, value alpha, int ndim,
                          const int64_t *sizes, tensor **out_tensor) {
    dtype d = a.t->dtype, work = compute_dtype(d);
    scoped_tensor tensor *c = NULL, *held_a = NULL, *held_b = NULL;
    TS_TRY(mat_ready(cx, &a, work, &held_a));
    TS_TRY(mat_ready(cx, &b, work, &held_b));
    TS_TRY(tensor_empty(cx, work, ndim, sizes, &c));
    if (self && !is_zero(beta)) TS_TRY(tensor_copy(cx, c, self));
    gemm_batch g = {.one = gemm_of(a.rows, b.cols, a.cols), .batch = 1};
    g.one.a = a.data, g.one.a_row = a.row, g.one.a_col = a.col;
    g.one.b = b.data, g.one.b_row = b.row, g.one.b_col = b.col;
    TS_TRY(run_scaled(cx, work, &g, c, alpha, self ? beta : v_int(0)));
    if (work == d) *out_tensor = tensor_take(&c);
    else TS_TRY(tensor_to_dtype(cx, c, d, out_tensor));
    return TS_OK;
}

/* ---- matrices ---- */

ts_status matmul_mm(ctx *cx, const char *who, const tensor *self, const tensor *a, const tensor *b, value beta,
                    value alpha, tensor **out_tensor) {
    if (self && self->dtype != b->dtype) return fail_op(cx, "self and mat2 must have the same dtype");
    if (self && a->dtype != b->dtype) return fail_op(cx, "mat1 and mat2 must have the same dtype");
    if (a->sizes[1] != b->sizes[0])
        return fail_op(cx, "mat1 and mat2 shapes cannot be multiplied (%lldx%lld and %lldx%lld)", (long long)a->sizes[0],
                       (long long)a->sizes[1], (long long)b->sizes[0], (long long)b->sizes[1]);
    int64_t sizes[2] = {a->sizes[0], b->sizes[1]};
    if (self) TS_TRY(matmul_check_expand(cx, self, 2, sizes));
    TS_TRY(matmul_same_dtype(cx, a->dtype, b->dtype));
    TS_TRY(check_dtype(cx, who, a->dtype));
    return multiply(cx, self, mat_of(a), mat_of(b), beta, alpha, 2, sizes, out_tensor);
}

KERNEL(mm) {
    tensor *r = NULL;
    if (a[0].t->ndim != 2) return fail_op(cx, "self must be a matrix");
    if (a[1].t->ndim != 2) return fail_op(cx, "mat2 must be a matrix");
    TS_TRY(matmul_mm(cx, "addmm_impl_cpu_", NULL, a[0].t, a[1].t, v_int(0), v_int(1), &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

static ts_status addmm(ctx *cx, const value *a, tensor **out_tensor) {
    if (a[1].t->ndim != 2) return fail_op(cx, "mat1 must be a matrix, got %d-D tensor", a[1].t->ndim);
    if (a[2].t->ndim != 2) return fail_op(cx, "mat2 must be a matrix, got %d-D tensor", a[2].t->ndim);
    return matmul_mm(cx, "addmm_impl_cpu_", a[0].t, a[1].t, a[2].t, a[3], a[4], out_tensor);
}

KERNEL(addmm) {
    tensor *r = NULL;
    TS_TRY(addmm(cx, a, &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

KERNEL(addmm_activation) {
    scoped_tensor tensor *r = NULL;
    TS_TRY(addmm(cx, a, &r));
    return a[5].b ? INVOKE(cx, OP_gelu, out, v_tensor(r)) : INVOKE(cx, OP_relu, out, v_tensor(r));
}

/* ---- vectors ---- */

static ts_status mat_vec(ctx *cx, const tensor *self, const tensor *m, const tensor *v, value beta, value alpha,
                         tensor **out_tensor) {
    int self_dims = self ? self->ndim : 1;
    if (m->ndim != 2 || v->ndim != 1 || self_dims > 1)
        return fail_op(cx, "vector + matrix @ vector expected, got %d, %d, %d", self_dims, m->ndim, v->ndim);
    int64_t rows = m->sizes[0], have = self ? tensor_numel(self) : rows;
    if (m->sizes[1] != v->sizes[0] || (have != rows && have != 1))
        return fail_op(cx, "size mismatch, got %lld, %lldx%lld,%lld", (long long)have, (long long)rows,
                       (long long)m->sizes[1], (long long)v->sizes[0]);
    if (self) TS_TRY(matmul_same_dtype(cx, self->dtype, m->dtype));
    TS_TRY(check_dtype(cx, "addmv_impl_cpu", m->dtype));
    TS_TRY(matmul_same_dtype(cx, m->dtype, v->dtype));
    return multiply(cx, self, mat_of(m), mat_column(v), beta, alpha, 1, &rows, out_tensor);
}

KERNEL(mv) {
    tensor *r = NULL;
    TS_TRY(mat_vec(cx, NULL, a[0].t, a[1].t, v_int(0), v_int(1), &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

KERNEL(addmv) {
    tensor *r = NULL;
    TS_TRY(mat_vec(cx, a[0].t, a[1].t, a[2].t, a[3], a[4], &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

static ts_status dot(ctx *cx, const tensor *x, const tensor *y, tensor **out_tensor) {
    if (x->ndim != 1 || y->ndim != 1)
        return fail_op(cx, "1D tensors expected, but got %dD and %dD tensors", x->ndim, y->ndim);
    if (x->dtype != y->dtype)
        return fail_op(cx, "dot : expected both vectors to have same dtype, but found %s and %s", dtype_aten(x->dtype),
                       dtype_aten(y->dtype));
    if (x->sizes[0] != y->sizes[0])
        return fail_op(cx, "inconsistent tensor size, expected tensor [%lld] and src [%lld] to have the same number of elements, but got %lld and %lld elements respectively",
                       (long long)x->sizes[0], (long long)y->sizes[0], (long long)x->sizes[0], (long long)y->sizes[0]);
    TS_TRY(check_dtype(cx, "dot", x->dtype));
    return multiply(cx, NULL, mat_row(x), mat_column(y), v_int(0), v_int(1), 0, NULL, out_tensor);
}

KERNEL(dot) {
    tensor *r = NULL;
    TS_TRY(dot(cx, a[0].t, a[1].t, &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

KERNEL(vdot) {
    scoped_value value x = v_none();
    tensor *r = NULL;
    if (!dtype_is_complex(a[0].t->dtype)) {
        TS_TRY(dot(cx, a[0].t, a[1].t, &r));
        out[0] = v_tensor(r);
        return TS_OK;
    }
    TS_TRY(INVOKE(cx, OP_conj_physical, &x, a[0]));
    TS_TRY(dot(cx, x.t, a[1].t, &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

static ts_status outer(ctx *cx, const char *who, const char *first, const char *second, const tensor *x, const tensor *y,
                       tensor **out_tensor) {
    if (x->ndim != 1) return fail_op(cx, "%s: Expected 1-D argument %s, but got %d-D", who, first, x->ndim);
    if (y->ndim != 1) return fail_op(cx, "%s: Expected 1-D argument %s, but got %d-D", who, second, y->ndim);
    scoped_tensor tensor *column = NULL;
    TS_TRY(tensor_view(cx, x, 2, (int64_t[]){x->sizes[0], 1}, (int64_t[]){x->strides[0], 1}, x->offset, &column));
    return INVOKE_T(cx, OP_mul_Tensor, out_tensor, v_tensor(column), v_tensor((tensor *)y));
}

KERNEL(outer) {
    tensor *r = NULL;
    TS_TRY(outer(cx, "outer", "self", "vec2", a[0].t, a[1].t, &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

static ts_status check_scalar(ctx *cx, const char *what, dtype d, value v) {
    if (dtype_is_integral(d) && v.tag != V_INT && v.tag != V_BOOL)
        return fail_op(cx, "For integral input tensors, argument %s must not be a floating point number.", what);
    return TS_OK;
}

/* beta * self + alpha * x y'; types promote. Booleans: or and and. */
KERNEL(addr) {
    scoped_tensor tensor *xy = NULL, *scaled = NULL, *kept = NULL;
    TS_TRY(outer(cx, "addr", "vec1", "vec2", a[1].t, a[2].t, &xy));
    TS_TRY(matmul_check_expand(cx, a[0].t, 2, xy->sizes));
    dtype d = dtype_promote(a[0].t->dtype, xy->dtype);
    TS_TRY(check_scalar(cx, "beta", d, a[3]));
    TS_TRY(check_scalar(cx, "alpha", d, a[4]));
    bool logical = d == TS_BOOL;
    value alpha = logical ? v_bool(!is_zero(a[4])) : a[4], beta = logical ? v_bool(!is_zero(a[3])) : a[3];
    scoped_value value plain = v_none();
    TS_TRY(tensor_to_dtype(cx, xy, d, &plain.t));
    plain.tag = V_TENSOR;
    TS_TRY(INVOKE_T(cx, OP_mul_Scalar, &scaled, plain, alpha));
    if (is_zero(beta)) {
        out[0] = v_tensor(tensor_take(&scaled));
        return TS_OK;
    }
    TS_TRY(INVOKE_T(cx, OP_mul_Scalar, &kept, a[0], beta));
    return INVOKE(cx, OP_add_Tensor, out, v_tensor(kept), v_tensor(scaled));
}

/* ---- batches ---- */

/* Places of the matrices of a broadcast batch, in elements from the tensor's first. */
static void batch_offsets(const tensor *t, int nbatch, const int64_t *batch, int64_t count, int64_t *out) {
    int64_t at[MAX_DIMS] = {0}, place = 0;
    int own = t->ndim - 2;
    for (int64_t i = 0; i < count; i++) {
        out[i] = place;
        for (int d = nbatch - 1; d >= 0; d--) {
            int k = d - (nbatch - own);
            int64_t step = k >= 0 && t->sizes[k] != 1 ? t->strides[k] : 0;
            place += step;
            if (++at[d] < batch[d]) break;
            at[d] = 0;
            place -= step * batch[d];
        }
    }
}

/* A batch operand with a layout for gemm, copied where it has none. */
static ts_status batch_ready(ctx *cx, const tensor *t, dtype d, tensor **out, int64_t *row, int64_t *col) {
    int n = t->ndim;
    if (t->dtype == d && gemm_layout(t->sizes[n - 2], t->sizes[n - 1], t->strides[n - 2], t->strides[n - 1], row, col)) {
        *out = tensor_ref((tensor *)t);
        return TS_OK;
    }
    TS_TRY(tensor_plain(cx, t, d, out));
    gemm_layout(t->sizes[n - 2], t->sizes[n - 1], (*out)->strides[n - 2], (*out)->strides[n - 1], row, col);
    return TS_OK;
}

static ts_status batch_product(ctx *cx, const tensor *self, const tensor *a, const tensor *b, value beta, value alpha,
                               tensor **out_tensor) {
    int64_t sizes[MAX_DIMS], count;
    int nbatch;
    dtype d = a->dtype, work = compute_dtype(d);
    scoped_tensor tensor *x = NULL, *y = NULL, *c = NULL;
    TS_TRY(broadcast_sizes(cx, a->ndim - 2, a->sizes, b->ndim - 2, b->sizes, &nbatch, sizes));
    gemm_batch g = {.one = gemm_of(a->sizes[a->ndim - 2], b->sizes[b->ndim - 1], a->sizes[a->ndim - 1])};
    TS_TRY(batch_ready(cx, a, work, &x, &g.one.a_row, &g.one.a_col));
    TS_TRY(batch_ready(cx, b, work, &y, &g.one.b_row, &g.one.b_col));
    sizes[nbatch] = g.one.m, sizes[nbatch + 1] = g.one.n;
    TS_TRY(tensor_empty(cx, work, nbatch + 2, sizes, &c));
    if (!sizes_numel(nbatch, sizes, &count)) return fail_memory(cx, SIZE_MAX);
    if (self && !is_zero(beta)) TS_TRY(tensor_copy(cx, c, self));
    if (g.one.m == 0 || g.one.n == 0) count = 0;
    scoped_mem int64_t *offsets = NULL;
    if (nbatch > 1) {
        TS_TRY(ctx_alloc(cx, mem_array((size_t)count, 2 * sizeof *offsets), &offsets));
        batch_offsets(x, nbatch, sizes, count, offsets);
        batch_offsets(y, nbatch, sizes, count, offsets + count);
        g.a_offsets = offsets, g.b_offsets = offsets + count;
    } else {
        g.a_step = nbatch && x->ndim == 3 && x->sizes[0] != 1 ? x->strides[0] : 0;
        g.b_step = nbatch && y->ndim == 3 && y->sizes[0] != 1 ? y->strides[0] : 0;
    }
    g.one.a = tensor_data(x), g.one.b = tensor_data(y);
    g.batch = count, g.c_step = g.one.m * g.one.n;
    TS_TRY(run_scaled(cx, work, &g, c, alpha, self ? beta : v_int(0)));
    if (work == d) *out_tensor = tensor_take(&c);
    else TS_TRY(tensor_to_dtype(cx, c, d, out_tensor));
    return TS_OK;
}

ts_status matmul_batch(ctx *cx, const char *who, const tensor *a, const tensor *b, tensor **out_tensor) {
    TS_TRY(check_dtype(cx, who, a->dtype));
    TS_TRY(matmul_same_dtype(cx, a->dtype, b->dtype));
    return batch_product(cx, NULL, a, b, v_int(0), v_int(1), out_tensor);
}

static ts_status check_bmm(ctx *cx, const tensor *a, const tensor *b) {
    if (a->ndim != 3) return fail_op(cx, "batch1 must be a 3D tensor");
    if (b->ndim != 3) return fail_op(cx, "batch2 must be a 3D tensor");
    if (b->sizes[0] == a->sizes[0] && b->sizes[1] == a->sizes[2]) return TS_OK;
    return fail_op(cx, "Expected size for first two dimensions of batch2 tensor to be: [%lld, %lld] but got: [%lld, %lld].",
                   (long long)a->sizes[0], (long long)a->sizes[2], (long long)b->sizes[0], (long long)b->sizes[1]);
}

KERNEL(bmm) {
    tensor *r = NULL;
    TS_TRY(check_bmm(cx, a[0].t, a[1].t));
    TS_TRY(matmul_batch(cx, "bmm", a[0].t, a[1].t, &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

/* batch1.size(1) and batch2.size(2) are asked for before anything is checked. */
static ts_status check_ranks(ctx *cx, const tensor *x, const tensor *y) {
    int unused;
    TS_TRY(wrap_dim(cx, 1, x->ndim, &unused));
    return wrap_dim(cx, 2, y->ndim, &unused);
}

KERNEL(baddbmm) {
    tensor *r = NULL;
    const tensor *x = a[1].t, *y = a[2].t;
    TS_TRY(check_ranks(cx, x, y));
    TS_TRY(matmul_check_expand(cx, a[0].t, 3, (int64_t[]){x->sizes[0], x->sizes[1], y->sizes[2]}));
    TS_TRY(check_bmm(cx, x, y));
    TS_TRY(check_dtype(cx, "baddbmm", a[0].t->dtype));
    TS_TRY(matmul_same_dtype(cx, a[0].t->dtype, x->dtype));
    TS_TRY(matmul_same_dtype(cx, x->dtype, y->dtype));
    TS_TRY(batch_product(cx, a[0].t, x, y, a[3], a[4], &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

/* beta * self + alpha * the sum of the products: one product of the matrices side by side. */
KERNEL(addbmm) {
    const tensor *x = a[1].t, *y = a[2].t;
    TS_TRY(check_ranks(cx, x, y));
    if (x->ndim != 3) return fail_op(cx, "batch1 must be a 3D tensor");
    if (y->ndim != 3) return fail_op(cx, "batch2 must be a 3D tensor");
    if (x->sizes[0] != y->sizes[0])
        return fail_op(cx, "batch1 and batch2 must have same number of batches, got %lld and %lld",
                       (long long)x->sizes[0], (long long)y->sizes[0]);
    TS_TRY(matmul_check_expand(cx, a[0].t, 2, (int64_t[]){x->sizes[1], y->sizes[2]}));
    if (x->sizes[2] != y->sizes[1])
        return fail_op(cx, "Incompatible matrix sizes for bmm (%lldx%lld and %lldx%lld)", (long long)x->sizes[1],
                       (long long)x->sizes[2], (long long)y->sizes[1], (long long)y->sizes[2]);
    int64_t batch = x->sizes[0], m = x->sizes[1], k = x->sizes[2], n = y->sizes[2];
    TS_TRY(check_dtype(cx, "addmm_impl_cpu_", a[0].t->dtype));
    TS_TRY(matmul_same_dtype(cx, a[0].t->dtype, x->dtype));
    TS_TRY(matmul_same_dtype(cx, x->dtype, y->dtype));
    scoped_tensor tensor *turned = NULL, *wide = NULL, *tall = NULL, *flat = NULL, *stacked = NULL, *r = NULL;
    TS_TRY(tensor_view(cx, x, 3, (int64_t[]){m, batch, k}, (int64_t[]){x->strides[1], x->strides[0], x->strides[2]},
                       x->offset, &turned));
    TS_TRY(tensor_contiguous(cx, turned, &wide));
    int64_t cols = batch * k;
    TS_TRY(tensor_view(cx, wide, 2, (int64_t[]){m, cols}, (int64_t[]){cols ? cols : 1, 1}, wide->offset, &flat));
    TS_TRY(tensor_contiguous(cx, y, &tall));
    TS_TRY(tensor_view(cx, tall, 2, (int64_t[]){cols, n}, (int64_t[]){n ? n : 1, 1}, tall->offset, &stacked));
    TS_TRY(matmul_mm(cx, "addmm_impl_cpu_", a[0].t, flat, stacked, a[3], a[4], &r));
    out[0] = v_tensor(tensor_take(&r));
    return TS_OK;
}

/* ---- matmul ---- */

/* The leading dims of a folded into rows: a is [..., k], b a vector or matrix [k(, n)]. */
static ts_status fold(ctx *cx, const tensor *a, const tensor *b, tensor **out_tensor) {
    scoped_tensor tensor *plain = NULL, *flat = NULL, *r = NULL;
    int64_t k = a->sizes[a->ndim - 1], rows, sizes[MAX_DIMS];
    int n = a->ndim - 1;
    if (!sizes_numel(n, a->sizes, &rows)) return fail_memory(cx, SIZE_MAX);
    TS_TRY(tensor_contiguous(cx, a, &plain));
    TS_TRY(tensor_view(cx, plain, 2, (int64_t[]){rows, k}, (int64_t[]){k ? k : 1, 1}, plain->offset, &flat));
    memcpy(sizes, a->sizes, (size_t)n * sizeof *sizes);
    if (b->ndim == 1) TS_TRY(mat_vec(cx, NULL, flat, b, v_int(0), v_int(1), &r));
    else TS_TRY(matmul_mm(cx, "addmm_impl_cpu_", NULL, flat, b, v_int(0), v_int(1), &r));
    if (b->ndim == 2) sizes[n++] = b->sizes[1];
    int64_t strides[MAX_DIMS];
    contiguous_strides(n, sizes, strides);
    return tensor_view(cx, r, n, sizes, strides, r->offset, out_tensor);
}

/* A view with the last two dims exchanged. */
static ts_status swap_last(ctx *cx, const tensor *t, tensor **out_tensor) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int n = t->ndim;
    memcpy(sizes, t->sizes, (size_t)n * sizeof *sizes);
    memcpy(strides, t->strides, (size_t)n * sizeof *strides);
    sizes[n - 1] = t->sizes[n - 2], sizes[n - 2] = t->sizes[n - 1];
    strides[n - 1] = t->strides[n - 2], strides[n - 2] = t->strides[n - 1];
    return tensor_view(cx, t, n, sizes, strides, t->offset, out_tensor);
}

/* A vector or matrix times a batch: the transposed batch folded, and the result turned back. */
static ts_status fold_right(ctx *cx, const tensor *a, const tensor *b, tensor **out_tensor) {
    scoped_tensor tensor *turned = NULL, *left = NULL, *r = NULL;
    TS_TRY(swap_last(cx, b, &turned));
    if (a->ndim == 1) return fold(cx, turned, a, out_tensor);
    TS_TRY(swap_last(cx, a, &left));
    TS_TRY(fold(cx, turned, left, &r));
    return swap_last(cx, r, out_tensor);
}

static ts_status vec_mat(ctx *cx, const tensor *v, const tensor *m, tensor **out_tensor) {
    int64_t n = m->sizes[1];
    if (v->sizes[0] != m->sizes[0])
        return fail_op(cx, "mat1 and mat2 shapes cannot be multiplied (1x%lld and %lldx%lld)", (long long)v->sizes[0],
                       (long long)m->sizes[0], (long long)n);
    TS_TRY(matmul_same_dtype(cx, v->dtype, m->dtype));
    TS_TRY(check_dtype(cx, "addmm_impl_cpu_", v->dtype));
    return multiply(cx, NULL, mat_row(v), mat_of(m), v_int(0), v_int(1), 1, &n, out_tensor);
}

ts_status matmul_any(ctx *cx, const tensor *a, const tensor *b, tensor **out_tensor) {
    int an = a->ndim, bn = b->ndim;
    if (an == 0 || bn == 0)
        return fail_op(cx, "both arguments to matmul need to be at least 1D, but they are %dD and %dD", an, bn);
    if (an == 1 && bn == 1) return dot(cx, a, b, out_tensor);
    if (an == 2 && bn == 1) return mat_vec(cx, NULL, a, b, v_int(0), v_int(1), out_tensor);
    if (an == 1 && bn == 2) return vec_mat(cx, a, b, out_tensor);
    if (an == 2 && bn == 2)
        return matmul_mm(cx, "addmm_impl_cpu_", NULL, a, b, v_int(0), v_int(1), out_tensor);
    if (bn <= 2) return fold(cx, a, b, out_tensor);
    if (an == 1) return fold_right(cx, a, b, out_tensor);
    if (a->sizes[an - 1] != b->sizes[bn - 2]) {
        int64_t sizes[MAX_DIMS], count;
        int n;
        if (an == 2) return fold_right(cx, a, b, out_tensor);
        TS_TRY(broadcast_sizes(cx, an - 2, a->sizes, bn - 2, b->sizes, &n, sizes));
        if (!sizes_numel(n, sizes, &count)) return fail_memory(cx, SIZE_MAX);
        return fail_op(cx, "Expected size for first two dimensions of batch2 tensor to be: [%lld, %lld] but got: [%lld, %lld].",
                       (long long)count, (long long)a->sizes[an - 1], (long long)count, (long long)b->sizes[bn - 2]);
    }
    return matmul_batch(cx, "bmm", a, b, out_tensor);
}

KERNEL(matmul) {
    tensor *r = NULL;
    TS_TRY(matmul_any(cx, a[0].t, a[1].t, &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

KERNEL(inner) {
    const tensor *x = a[0].t, *y = a[1].t;
    scoped_tensor tensor *r = NULL;
    if (x->ndim == 0 || y->ndim == 0) return INVOKE(cx, OP_mul_Tensor, out, a[0], a[1]);
    if (x->sizes[x->ndim - 1] != y->sizes[y->ndim - 1]) {
        scoped_text text have_x = TEXT_INIT(NULL), have_y = TEXT_INIT(NULL);
        sizes_print(&have_x, x->ndim, x->sizes);
        sizes_print(&have_y, y->ndim, y->sizes);
        return fail_op(cx, "inner() the last dimension must match on both input tensors but got shapes %s and %s",
                       text_str(&have_x), text_str(&have_y));
    }
    TS_TRY(matmul_tensordot(cx, a[0].t, a[1].t, 1, (int64_t[]){-1}, (int64_t[]){-1}, &r));
    out[0] = v_tensor(tensor_take(&r));
    return TS_OK;
}

/* ---- linear ---- */

/* c = rows of the bias, or nothing known. */
static void fill_rows(float *c, int64_t rows, int64_t n, const float *bias) {
    for (int64_t i = 0; i < rows; i++) memcpy(c + i * n, bias, (size_t)n * sizeof *c);
}

/* What nearly every call is: float32, all plain. */
static ts_status linear_f32(ctx *cx, const tensor *x, const tensor *weight, const tensor *bias, tensor **out_tensor) {
    int64_t sizes[MAX_DIMS], n = weight->sizes[0], k = weight->sizes[1], rows;
    int dims = x->ndim - 1;
    scoped_tensor tensor *plain = NULL, *held = NULL, *c = NULL;
    TS_TRY(tensor_contiguous(cx, x, &plain));
    mat w = mat_t(weight);
    TS_TRY(mat_ready(cx, &w, TS_FLOAT32, &held));
    memcpy(sizes, x->sizes, (size_t)dims * sizeof *sizes);
    sizes[dims] = n;
    TS_TRY(tensor_empty(cx, TS_FLOAT32, dims + 1, sizes, &c));
    if (!sizes_numel(dims, sizes, &rows)) return fail_memory(cx, SIZE_MAX);
    gemm g = gemm_of(rows, n, k);
    g.a = tensor_data(plain), g.a_row = k ? k : 1, g.a_col = 1;
    g.b = w.data, g.b_row = w.row, g.b_col = w.col;
    g.c = tensor_data(c);
    if (bias && rows && n) {
        fill_rows(g.c, rows, n, tensor_data(bias));
        g.beta = 1;
    }
    TS_TRY(gemm_run(cx, TS_FLOAT32, &g));
    *out_tensor = tensor_take(&c);
    return TS_OK;
}

ts_status matmul_linear(ctx *cx, const tensor *x, const tensor *weight, const tensor *bias, tensor **out_tensor) {
    bool plain_bias = !bias || (bias->dtype == TS_FLOAT32 && bias->ndim == 1 && weight->ndim == 2 &&
                                bias->sizes[0] == weight->sizes[0] && (bias->strides[0] == 1 || bias->sizes[0] == 1));
    if (x->dtype == TS_FLOAT32 && weight->dtype == TS_FLOAT32 && x->ndim && weight->ndim == 2 && plain_bias &&
        x->sizes[x->ndim - 1] == weight->sizes[1])
        return linear_f32(cx, x, weight, bias, out_tensor);
    scoped_tensor tensor *turned = NULL, *flat = NULL, *plain = NULL, *r = NULL;
    if (weight->ndim == 2) TS_TRY(swap_last(cx, weight, &turned));
    else turned = tensor_ref((tensor *)weight);
    if (!bias) return matmul_any(cx, x, turned, out_tensor);
    if (x->ndim == 2 || (x->ndim == 3 && tensor_is_contiguous(x))) {
        int64_t k = x->sizes[x->ndim - 1];
        if (turned->ndim != 2) return fail_op(cx, "mat2 must be a matrix, got %d-D tensor", turned->ndim);
        if (x->ndim == 2) return matmul_mm(cx, "addmm_impl_cpu_", bias, x, turned, v_int(1), v_int(1), out_tensor);
        TS_TRY(tensor_view(cx, x, 2, (int64_t[]){x->sizes[0] * x->sizes[1], k}, (int64_t[]){k ? k : 1, 1}, x->offset, &flat));
        TS_TRY(matmul_mm(cx, "addmm_impl_cpu_", bias, flat, turned, v_int(1), v_int(1), &r));
        int64_t sizes[3] = {x->sizes[0], x->sizes[1], r->sizes[1]}, strides[3];
        contiguous_strides(3, sizes, strides);
        return tensor_view(cx, r, 3, sizes, strides, r->offset, out_tensor);
    }
    TS_TRY(matmul_any(cx, x, turned, &r));
    return INVOKE_T(cx, OP_add__Tensor, out_tensor, v_tensor(r), v_tensor((tensor *)bias));
}

KERNEL(linear) {
    tensor *r = NULL;
    TS_TRY(matmul_linear(cx, a[0].t, a[1].t, arg_tensor_or_null(a[2]), &r));
    out[0] = v_tensor(r);
    return TS_OK;
}
