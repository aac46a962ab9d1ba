/* SPDX-License-Identifier: Apache-2.0
 *
 * fft_stage.h: the passes of fft_plan.c, included once for each REAL, whose functions are named by FN(name).
 *
 * A pass takes x as m * radix groups of `s` neighbouring elements to y:
 *     y[q + s (radix p + k)] = w^(p k) * sum_j x[q + s (p + m j)] e^(-2 pi i j k / radix)
 */

typedef struct FN(span) {
    const REAL *xr, *xi;
    REAL *yr, *yi;
    int64_t m, s;
} FN(span);

MULTI_ARCH static void FN(pass2)(const FN(span) *a, const c128 *tw) {
    int64_t s = a->s, m = a->m;
    for (int64_t p = 0; p < m; p++) {
        const REAL *r0 = a->xr + s * p, *i0 = a->xi + s * p, *r1 = r0 + s * m, *i1 = i0 + s * m;
        REAL *u0 = a->yr + s * 2 * p, *v0 = a->yi + s * 2 * p, *u1 = u0 + s, *v1 = v0 + s;
        REAL wr = (REAL)creal(tw[p]), wi = (REAL)cimag(tw[p]);
        _Pragma("omp simd") for (int64_t q = 0; q < s; q++) {
            REAL dr = r0[q] - r1[q], di = i0[q] - i1[q];
            u0[q] = r0[q] + r1[q];
            v0[q] = i0[q] + i1[q];
            u1[q] = dr * wr - di * wi;
            v1[q] = dr * wi + di * wr;
        }
    }
}

MULTI_ARCH static void FN(pass3)(const FN(span) *a, const c128 *tw) {
    int64_t s = a->s, m = a->m;
    const REAL half = (REAL)0.5, h = (REAL)0.86602540378443864676;
    for (int64_t p = 0; p < m; p++, tw += 2) {
        const REAL *r0 = a->xr + s * p, *i0 = a->xi + s * p, *r1 = r0 + s * m, *i1 = i0 + s * m, *r2 = r1 + s * m, *i2 = i1 + s * m;
        REAL *u = a->yr + s * 3 * p, *v = a->yi + s * 3 * p;
        REAL w1r = (REAL)creal(tw[0]), w1i = (REAL)cimag(tw[0]), w2r = (REAL)creal(tw[1]), w2i = (REAL)cimag(tw[1]);
        _Pragma("omp simd") for (int64_t q = 0; q < s; q++) {
            REAL sr = r1[q] + r2[q], si = i1[q] + i2[q], tr = r0[q] - half * sr, ti = i0[q] - half * si;
            REAL dr = h * (r1[q] - r2[q]), di = h * (i1[q] - i2[q]);
            REAL ar = tr + di, ai = ti - dr, br = tr - di, bi = ti + dr;
            u[q] = r0[q] + sr;
            v[q] = i0[q] + si;
            u[s + q] = ar * w1r - ai * w1i;
            v[s + q] = ar * w1i + ai * w1r;
            u[2 * s + q] = br * w2r - bi * w2i;
            v[2 * s + q] = br * w2i + bi * w2r;
        }
    }
}

MULTI_ARCH static void FN(pass4)(const FN(span) *a, const c128 *tw) {
    int64_t s = a->s, m = a->m;
    for (int64_t p = 0; p < m; p++, tw += 3) {
        const REAL *r0 = a->xr + s * p, *i0 = a->xi + s * p, *r1 = r0 + s * m, *i1 = i0 + s * m, *r2 = r1 + s * m,
                   *i2 = i1 + s * m, *r3 = r2 + s * m, *i3 = i2 + s * m;
        REAL *u = a->yr + s * 4 * p, *v = a->yi + s * 4 * p;
        REAL w1r = (REAL)creal(tw[0]), w1i = (REAL)cimag(tw[0]), w2r = (REAL)creal(tw[1]), w2i = (REAL)cimag(tw[1]),
             w3r = (REAL)creal(tw[2]), w3i = (REAL)cimag(tw[2]);
        _Pragma("omp simd") for (int64_t q = 0; q < s; q++) {
            REAL er = r0[q] + r2[q], ei = i0[q] + i2[q], fr = r0[q] - r2[q], fi = i0[q] - i2[q];
            REAL gr = r1[q] + r3[q], gi = i1[q] + i3[q], hr = r1[q] - r3[q], hi = i1[q] - i3[q];
            REAL ar = fr + hi, ai = fi - hr, br = er - gr, bi = ei - gi, cr = fr - hi, ci = fi + hr;
            u[q] = er + gr;
            v[q] = ei + gi;
            u[s + q] = ar * w1r - ai * w1i;
            v[s + q] = ar * w1i + ai * w1r;
            u[2 * s + q] = br * w2r - bi * w2i;
            v[2 * s + q] = br * w2i + bi * w2r;
            u[3 * s + q] = cr * w3r - ci * w3i;
            v[3 * s + q] = cr * w3i + ci * w3r;
        }
    }
}

/* Any radix: radix^2 multiplications, `roots` of unity. */
MULTI_ARCH static void FN(pass_any)(const FN(span) *a, int radix, const c128 *tw, const c128 *roots) {
    int64_t s = a->s, m = a->m;
    for (int64_t p = 0; p < m; p++)
        for (int k = 0; k < radix; k++) {
            REAL *u = a->yr + s * (radix * p + k), *v = a->yi + s * (radix * p + k);
            memcpy(u, a->xr + s * p, (size_t)s * sizeof *u);
            memcpy(v, a->xi + s * p, (size_t)s * sizeof *v);
            for (int j = 1; j < radix; j++) {
                const REAL *r = a->xr + s * (p + m * j), *i = a->xi + s * (p + m * j);
                c128 root = roots[(int64_t)j * k % radix];
                REAL wr = (REAL)creal(root), wi = (REAL)cimag(root);
                _Pragma("omp simd") for (int64_t q = 0; q < s; q++) {
                    u[q] += r[q] * wr - i[q] * wi;
                    v[q] += r[q] * wi + i[q] * wr;
                }
            }
            if (k == 0) continue;
            c128 w = tw[p * (radix - 1) + k - 1];
            REAL wr = (REAL)creal(w), wi = (REAL)cimag(w);
            _Pragma("omp simd") for (int64_t q = 0; q < s; q++) {
                REAL t = u[q] * wr - v[q] * wi;
                v[q] = u[q] * wi + v[q] * wr;
                u[q] = t;
            }
        }
}

static void FN(stages)(const fft_plan *plan, REAL *re, REAL *im, int64_t block, REAL *scratch) {
    int64_t count = plan->n * block, left = plan->n, s = block;
    REAL *r[2] = {re, scratch}, *i[2] = {im, scratch + count};
    int from = 0;
    for (int k = 0; k < plan->stages; k++) {
        int radix = plan->radix[k];
        left /= radix;
        FN(span) a = {r[from], i[from], r[!from], i[!from], left, s};
        if (radix == 2) FN(pass2)(&a, plan->twiddles[k]);
        else if (radix == 3) FN(pass3)(&a, plan->twiddles[k]);
        else if (radix == 4) FN(pass4)(&a, plan->twiddles[k]);
        else FN(pass_any)(&a, radix, plan->twiddles[k], plan->roots[k]);
        s *= radix;
        from = !from;
    }
    if (!from) return;
    memcpy(re, scratch, (size_t)count * sizeof *re);
    memcpy(im, scratch + count, (size_t)count * sizeof *im);
}

/* Rows times c[j], or times its conjugate. */
static void FN(modulate)(REAL *re, REAL *im, int64_t n, int64_t block, const c128 *c, REAL sign) {
    for (int64_t j = 0; j < n; j++) {
        REAL wr = (REAL)creal(c[j]), wi = sign * (REAL)cimag(c[j]), *u = re + j * block, *v = im + j * block;
        _Pragma("omp simd") for (int64_t q = 0; q < block; q++) {
            REAL t = u[q] * wr - v[q] * wi;
            v[q] = u[q] * wi + v[q] * wr;
            u[q] = t;
        }
    }
}

static void FN(bluestein)(const fft_plan *plan, REAL *re, REAL *im, int64_t block, REAL *scratch) {
    const fft_plan *inner = plan->convolution;
    int64_t used = plan->n * block, all = inner->n * block;
    REAL *u = scratch, *v = scratch + all, *rest = scratch + 2 * all;
    memcpy(u, re, (size_t)used * sizeof *u);
    memcpy(v, im, (size_t)used * sizeof *v);
    memset(u + used, 0, (size_t)(all - used) * sizeof *u);
    memset(v + used, 0, (size_t)(all - used) * sizeof *v);
    FN(modulate)(u, v, plan->n, block, plan->chirp, 1);
    FN(stages)(inner, u, v, block, rest);
    FN(modulate)(u, v, inner->n, block, plan->filter, 1);
    FN(stages)(inner, v, u, block, rest); /* backward */
    FN(modulate)(u, v, plan->n, block, plan->chirp, 1);
    memcpy(re, u, (size_t)used * sizeof *u);
    memcpy(im, v, (size_t)used * sizeof *v);
}

void FN(fft)(const fft_plan *plan, REAL *re, REAL *im, int64_t block, REAL *scratch) {
    if (plan->convolution) FN(bluestein)(plan, re, im, block, scratch);
    else FN(stages)(plan, re, im, block, scratch);
}
