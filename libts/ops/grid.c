/* SPDX-License-Identifier: Apache-2.0
 *
 * grid.c: sampling an image at the places that a grid names, and grids of affine maps.
 *
 * Places are taken TILE at a time: first the corners around each, with weights, then, for each channel, their sum.
 */
#include "ops/shape.h"

#include "base/parallel.h"
#include "base/simd.h"

#include <math.h>

enum { TILE = 64, CORNERS_MAX = 16, GRAIN = 1 << 13, DIMS = 3 };
typedef enum grid_mode { GRID_LINEAR, GRID_NEAREST, GRID_CUBIC } grid_mode;
typedef enum grid_padding { GRID_ZEROS, GRID_BORDER, GRID_REFLECTION } grid_padding;

typedef struct sampler {
    int dims;
    grid_mode mode;
    grid_padding padding;
    bool align;
    int64_t n, c, places, in[DIMS]; /* in: depth, height, width; places: of the grid of one image */
    int64_t plane, tiles;
    const void *x, *grid;
    void *y;
} sampler;

#define SAMPLER(ID, type)                                                                                         \
    typedef struct tile_##ID {                                                                                    \
        int32_t at[CORNERS_MAX][TILE]; /* in the plane; -1: outside */                                            \
        type weight[CORNERS_MAX][TILE];                                                                           \
    } tile_##ID;                                                                                                  \
    /* NaN becomes 0. */                                                                                          \
    SIMD_INLINE type clip_##ID(type v, int64_t size) { return v > 0 ? (v < (type)(size - 1) ? v : (type)(size - 1)) : 0; } \
    SIMD_INLINE type reflect_##ID(const sampler *s, type v, int64_t size) {                                       \
        type low = s->align ? 0 : (type)-0.5, span = (type)(s->align ? 2 * (size - 1) : 2 * size);                \
        if (span <= 0) return 0;                                                                                  \
        type from = (type)fabs(v - low), rest = from - (type)trunc(from / span) * span;                           \
        return clip_##ID((rest < span - rest ? rest : span - rest) + low, size);                                  \
    }                                                                                                             \
    SIMD_INLINE type bring_in_##ID(const sampler *s, type v, int64_t size) {                                      \
        return s->padding == GRID_ZEROS ? v : s->padding == GRID_BORDER ? clip_##ID(v, size) : reflect_##ID(s, v, size); \
    }                                                                                                             \
    /* From [-1, 1] to places of the input. */                                                                    \
    SIMD_INLINE type unnormalize_##ID(const sampler *s, type v, int64_t size) {                                   \
        return s->align ? (v + 1) / 2 * (type)(size - 1) : ((v + 1) * (type)size - 1) / 2;                        \
    }                                                                                                             \
    SIMD_INLINE int32_t place_##ID(const sampler *s, type d, type h, type w) {                                    \
        bool inside = d >= 0 && d < (type)s->in[0] && h >= 0 && h < (type)s->in[1] && w >= 0 && w < (type)s->in[2]; \
        return inside ? (int32_t)(((int64_t)d * s->in[1] + (int64_t)h) * s->in[2] + (int64_t)w) : -1;             \
    }                                                                                                             \
    SIMD_INLINE void corners_linear_##ID(const sampler *s, const type *v, int i, tile_##ID *t) {                  \
        type low[DIMS], part[DIMS];                                                                               \
        for (int d = 0; d < DIMS; d++) low[d] = (type)floor(v[d]), part[d] = v[d] - low[d];                       \
        for (int k = 0; k < 1 << s->dims; k++) {                                                                  \
            int dw = k & 1, dh = k >> 1 & 1, dd = k >> 2;                                                         \
            type w = (dw ? part[2] : 1 - part[2]) * (dh ? part[1] : 1 - part[1]);                                 \
            if (s->dims == 3) w *= dd ? part[0] : 1 - part[0];                                                    \
            t->at[k][i] = place_##ID(s, low[0] + dd, low[1] + dh, low[2] + dw);                                   \
            t->weight[k][i] = w;                                                                                  \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_INLINE void cubic_##ID(type t, type *w) {                                                                \
        const type a = (type)-0.75;                                                                               \
        type x = t + 1, y = 1 - t, z = y + 1;                                                                     \
        w[0] = ((a * x - 5 * a) * x + 8 * a) * x - 4 * a;                                                         \
        w[1] = ((a + 2) * t - (a + 3)) * t * t + 1;                                                               \
        w[2] = ((a + 2) * y - (a + 3)) * y * y + 1;                                                               \
        w[3] = ((a * z - 5 * a) * z + 8 * a) * z - 4 * a;                                                         \
    }                                                                                                             \
    SIMD_INLINE void corners_cubic_##ID(const sampler *s, const type *v, int i, tile_##ID *t) {                   \
        type low[2] = {(type)floor(v[1]), (type)floor(v[2])}, wh[4], ww[4];                                       \
        cubic_##ID(v[1] - low[0], wh);                                                                            \
        cubic_##ID(v[2] - low[1], ww);                                                                            \
        for (int k = 0; k < 16; k++) {                                                                            \
            type h = bring_in_##ID(s, low[0] - 1 + (k >> 2), s->in[1]), w = bring_in_##ID(s, low[1] - 1 + (k & 3), s->in[2]); \
            t->at[k][i] = place_##ID(s, 0, h, w);                                                                 \
            t->weight[k][i] = wh[k >> 2] * ww[k & 3];                                                             \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_INLINE int corners_##ID(const sampler *s, const type *grid, int64_t count, tile_##ID *t) {               \
        for (int i = 0; i < count; i++) {                                                                         \
            type v[DIMS] = {0, 0, 0};                                                                             \
            for (int d = DIMS - s->dims; d < DIMS; d++) {                                                         \
                v[d] = unnormalize_##ID(s, grid[i * s->dims + 2 - d], s->in[d]);                                  \
                if (s->mode != GRID_CUBIC) v[d] = bring_in_##ID(s, v[d], s->in[d]);                               \
            }                                                                                                     \
            if (s->mode == GRID_LINEAR) corners_linear_##ID(s, v, i, t);                                          \
            else if (s->mode == GRID_CUBIC) corners_cubic_##ID(s, v, i, t);                                       \
            else t->at[0][i] = place_##ID(s, (type)nearbyint(v[0]), (type)nearbyint(v[1]), (type)nearbyint(v[2])), t->weight[0][i] = 1; \
        }                                                                                                         \
        return s->mode == GRID_LINEAR ? 1 << s->dims : s->mode == GRID_CUBIC ? 16 : 1;                            \
    }                                                                                                             \
    SIMD_CLONES                                                                                                   \
    static void sample_##ID(void *arg, int64_t begin, int64_t end) {                                              \
        const sampler *s = arg;                                                                                   \
        tile_##ID t;                                                                                              \
        for (int64_t r = begin; r < end; r++) {                                                                   \
            int64_t n = r / s->tiles, first = r % s->tiles * TILE;                                                \
            int64_t count = s->places - first < TILE ? s->places - first : TILE;                                  \
            int corners = corners_##ID(s, (const type *)s->grid + (n * s->places + first) * s->dims, count, &t);  \
            for (int64_t c = 0; c < s->c; c++) {                                                                  \
                const type *x = (const type *)s->x + (n * s->c + c) * s->plane;                                   \
                type *y = (type *)s->y + (n * s->c + c) * s->places + first, sum[TILE] = {0};                     \
                for (int k = 0; k < corners; k++) {                                                               \
                    const int32_t *at = t.at[k];                                                                  \
                    const type *w = t.weight[k];                                                                  \
                    _Pragma("omp simd") for (int i = 0; i < TILE; i++) sum[i] += i < count && at[i] >= 0 ? x[at[i]] * w[i] : 0; \
                }                                                                                                 \
                memcpy(y, sum, (size_t)count * sizeof *y);                                                        \
            }                                                                                                     \
        }                                                                                                         \
    }
SAMPLER(f32, float)
SAMPLER(f64, double)

static ts_status check_sizes(ctx *cx, const tensor *x, const tensor *grid) {
    scoped_text text have = TEXT_INIT(NULL), want = TEXT_INIT(NULL);
    sizes_print(&have, x->ndim, x->sizes);
    sizes_print(&want, grid->ndim, grid->sizes);
    if (x->ndim == 0 || grid->ndim == 0 || x->sizes[0] != grid->sizes[0])
        return fail_op(cx, "grid_sampler(): expected grid and input to have same batch size, but got input with sizes %s and grid with sizes %s",
                       text_str(&have), text_str(&want));
    if (grid->sizes[grid->ndim - 1] != x->ndim - 2)
        return fail_op(cx, "grid_sampler(): expected grid to have size %d in last dimension, but got grid with sizes %s", x->ndim - 2,
                       text_str(&want));
    for (int i = 2; i < x->ndim; i++)
        if (x->sizes[i] <= 0)
            return fail_op(cx, "grid_sampler(): expected input to have non-empty spatial dimensions, but input has sizes %s with dimension %d being empty",
                           text_str(&have), i);
    return TS_OK;
}

static ts_status check(ctx *cx, const tensor *x, const tensor *grid, int dims, const value *a) {
    TS_TRY(check_sizes(cx, x, grid));
    if (x->ndim != dims + 2 || grid->ndim != dims + 2) {
        scoped_text text have = TEXT_INIT(NULL), want = TEXT_INIT(NULL);
        sizes_print(&have, x->ndim, x->sizes);
        sizes_print(&want, grid->ndim, grid->sizes);
        return fail_op(cx, "grid_sampler(): expected %dD input and grid with same number of dimensions, but got input with sizes %s and grid with sizes %s",
                       dims + 2, text_str(&have), text_str(&want));
    }
    if (dims == 3 && a[2].i == GRID_CUBIC) return fail_op(cx, "grid_sampler(): bicubic interpolation only supports 4D input");
    if (x->dtype != TS_FLOAT32 && x->dtype != TS_FLOAT64)
        return dims == 2 ? fail_op(cx, "grid_sampler_2d_cpu not implemented for %s", dtype_aten(x->dtype))
                         : fail_op(cx, "\"grid_sampler3d_cpu\" not implemented for '%s'", dtype_aten(x->dtype));
    if (grid->dtype != x->dtype)
        return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(x->dtype), dtype_aten(grid->dtype));
    if (a[2].i < GRID_LINEAR || a[2].i > GRID_CUBIC) return fail_op(cx, "grid_sampler(): unknown interpolation mode %lld", (long long)a[2].i);
    if (a[3].i < GRID_ZEROS || a[3].i > GRID_REFLECTION) return fail_op(cx, "grid_sampler(): unknown padding mode %lld", (long long)a[3].i);
    return TS_OK;
}

static ts_status sample(ctx *cx, const value *a, int dims, value *out) {
    const tensor *x = a[0].t, *grid = a[1].t;
    scoped_tensor tensor *plain = NULL, *places = NULL, *y = NULL;
    int64_t sizes[DIMS + 2];
    TS_TRY(check(cx, x, grid, dims, a));
    sampler s = {.dims = dims, .mode = (grid_mode)a[2].i, .padding = (grid_padding)a[3].i, .align = a[4].b,
                 .n = x->sizes[0], .c = x->sizes[1], .places = 1, .plane = 1, .in = {1, 1, 1}};
    sizes[0] = s.n;
    sizes[1] = s.c;
    for (int i = 0; i < dims; i++) {
        s.in[DIMS - dims + i] = x->sizes[2 + i];
        sizes[2 + i] = grid->sizes[1 + i];
        s.places *= grid->sizes[1 + i];
    }
    if (__builtin_mul_overflow(s.in[0] * s.in[1], s.in[2], &s.plane) || s.plane > INT32_MAX) return fail_op(cx, "integer out of range");
    TS_TRY(tensor_contiguous(cx, x, &plain));
    TS_TRY(tensor_contiguous(cx, grid, &places));
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim, sizes, &y));
    s.x = tensor_data(plain);
    s.grid = tensor_data(places);
    s.y = tensor_data(y);
    s.tiles = (s.places + TILE - 1) / TILE;
    if (tensor_numel(y))
        parallel_for(cx->threads, s.n * s.tiles, GRAIN / (TILE * s.c) + 1, x->dtype == TS_FLOAT32 ? sample_f32 : sample_f64, &s);
    out[0] = v_tensor(tensor_take(&y));
    return TS_OK;
}

KERNEL(grid_sampler_2d) { return sample(cx, a, 2, out); }
KERNEL(grid_sampler_3d) { return sample(cx, a, 3, out); }
KERNEL(grid_sampler) { return sample(cx, a, a[0].t->ndim == 5 ? 3 : 2, out); }

/* ---- affine_grid_generator ---- */

/* base[..., column] = n places from -1 to 1 along dim d of the grid. */
static ts_status fill_axis(ctx *cx, tensor *base, int column, int d, bool align) {
    int64_t n = base->sizes[d], sizes[MAX_DIMS] = {1, 1, 1, 1, 1};
    scoped_tensor tensor *to = NULL, *line = NULL, *scaled = NULL, *shaped = NULL;
    TS_TRY(shape_select(cx, base, base->ndim - 1, column, &to));
    if (n <= 1) return tensor_fill(cx, to, v_int(0));
    TS_TRY(INVOKE_T(cx, OP_linspace, &line, v_int(-1), v_int(1), v_int(n), v_int(base->dtype)));
    if (!align) {
        TS_TRY(INVOKE_T(cx, OP_mul_Scalar, &scaled, v_tensor(line), v_int(n - 1)));
        tensor_unref(tensor_take(&line));
        TS_TRY(INVOKE_T(cx, OP_div_Scalar, &line, v_tensor(scaled), v_int(n)));
    }
    sizes[d] = n;
    TS_TRY(shape_reshape(cx, line, to->ndim, sizes, &shaped));
    return tensor_copy(cx, to, shaped);
}

KERNEL(affine_grid_generator) {
    scoped_tensor tensor *base = NULL, *ones = NULL, *rows = NULL, *turned = NULL, *made = NULL;
    const tensor *theta = a[0].t;
    int64_t sizes[MAX_DIMS], flat[3];
    int n, dims;
    tensor *t;
    TS_TRY(arg_ints(cx, a[1], sizes, MAX_DIMS, &n));
    if (n != 4 && n != 5) return fail_op(cx, "AffineGridGenerator needs 4d (spatial) or 5d (volumetric) inputs.");
    dims = n - 2;
    for (int i = 1; i <= dims; i++) sizes[i] = sizes[i + 1];
    sizes[n - 1] = dims + 1;
    TS_TRY(tensor_empty(cx, theta->dtype, n, sizes, &base));
    for (int i = 0; i < dims; i++) TS_TRY(fill_axis(cx, base, i, dims - i, a[2].b));
    TS_TRY(shape_select(cx, base, n - 1, dims, &ones));
    TS_TRY(tensor_fill(cx, ones, v_int(1)));
    flat[0] = sizes[0];
    flat[1] = 1;
    for (int i = 1; i <= dims; i++) flat[1] *= sizes[i];
    flat[2] = dims + 1;
    TS_TRY(shape_reshape(cx, base, 3, flat, &rows));
    TS_TRY(INVOKE_T(cx, OP_transpose_int, &turned, v_tensor((tensor *)theta), v_int(1), v_int(2)));
    TS_TRY(INVOKE_T(cx, OP_bmm, &made, v_tensor(rows), v_tensor(turned)));
    sizes[n - 1] = dims;
    TS_TRY(shape_reshape(cx, made, n, sizes, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}
