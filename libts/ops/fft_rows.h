/* SPDX-License-Identifier: Apache-2.0
 *
 * fft_rows.h: gathering rows into blocks, real transforms by complex ones of half the length, and scattering the
 * results; included by fft.c once for each REAL, whose functions are named by FN(name).
 */

/* First element of row r of a dim of size n. */
static inline int64_t FN(row_at)(const along_state *s, int64_t r, int64_t n) {
    return r / s->inner * n * s->inner + r % s->inner;
}

/* Complex points, cut or filled up; those of c2r are completed by symmetry. */
static void FN(load_complex)(const along_state *s, int64_t first, int64_t count, REAL *re, REAL *im) {
    for (int64_t b = 0; b < count; b++) {
        const REAL *x = (const REAL *)s->x + 2 * FN(row_at)(s, first + b, s->in_n);
        int64_t points = s->kind == FFT_C2R ? s->n / 2 + 1 : s->n;
        for (int64_t j = 0; j < points; j++) {
            bool there = j < s->have;
            re[j * count + b] = there ? x[2 * j * s->inner] : 0;
            im[j * count + b] = there ? x[2 * j * s->inner + 1] : 0;
        }
        if (s->kind != FFT_C2R) continue;
        im[b] = 0;
        if (s->n % 2 == 0) im[s->n / 2 * count + b] = 0;
        for (int64_t j = points; j < s->n && !s->halved; j++) {
            re[j * count + b] = re[(s->n - j) * count + b];
            im[j * count + b] = -im[(s->n - j) * count + b];
        }
    }
}

/* Real points; halved: even ones to re, odd ones to im. */
static void FN(load_real)(const along_state *s, int64_t first, int64_t count, REAL *re, REAL *im) {
    for (int64_t b = 0; b < count; b++) {
        const REAL *x = (const REAL *)s->x + FN(row_at)(s, first + b, s->in_n);
        for (int64_t j = 0; j < s->n; j++) {
            REAL v = j < s->have ? x[j * s->inner] : 0;
            if (!s->halved) {
                re[j * count + b] = v;
                im[j * count + b] = 0;
            } else if (j % 2 == 0) {
                re[j / 2 * count + b] = v;
            } else {
                im[j / 2 * count + b] = v;
            }
        }
    }
}

/* From the transform of even points + i odd points to the first n / 2 + 1 results, in place (room for them). */
static void FN(unfold)(const along_state *s, int64_t count, REAL *re, REAL *im) {
    int64_t h = s->n / 2;
    memcpy(re + h * count, re, (size_t)count * sizeof *re);
    memcpy(im + h * count, im, (size_t)count * sizeof *im);
    for (int64_t k = 0; k <= h - k; k++) {
        REAL wr = (REAL)creal(s->twist[k]), wi = (REAL)cimag(s->twist[k]), half = (REAL)0.5;
        REAL *ar = re + k * count, *ai = im + k * count, *br = re + (h - k) * count, *bi = im + (h - k) * count;
        for (int64_t b = 0; b < count; b++) {
            REAL er = half * (ar[b] + br[b]), ei = half * (ai[b] - bi[b]);
            REAL pr = half * (ai[b] + bi[b]), pi = half * (br[b] - ar[b]); /* the odd points' */
            REAL tr = pr * wr - pi * wi, ti = pr * wi + pi * wr;
            ar[b] = er + tr;
            ai[b] = ei + ti;
            br[b] = er - tr;
            bi[b] = ti - ei;
        }
    }
}

/* The way back: from n / 2 + 1 points to the spectrum of even + i odd results, twice as large. */
static void FN(fold)(const along_state *s, int64_t count, REAL *re, REAL *im) {
    int64_t h = s->n / 2;
    for (int64_t k = 0; k <= h - k; k++) {
        REAL wr = (REAL)creal(s->twist[k]), wi = (REAL)-cimag(s->twist[k]);
        REAL *ar = re + k * count, *ai = im + k * count, *br = re + (h - k) * count, *bi = im + (h - k) * count;
        for (int64_t b = 0; b < count; b++) {
            REAL er = ar[b] + br[b], ei = ai[b] - bi[b], dr = ar[b] - br[b], di = ai[b] + bi[b];
            REAL pr = dr * wr - di * wi, pi = dr * wi + di * wr;
            ar[b] = er - pi;
            ai[b] = ei + pr;
            br[b] = er + pi;
            bi[b] = pr - ei;
        }
    }
}

/* Results of complex kinds; the full ones of a real input beyond the half follow by symmetry. A backward transform of
 * real points is the conjugate of the forward one. */
static void FN(store_complex)(const along_state *s, int64_t first, int64_t count, const REAL *re, const REAL *im) {
    REAL scale = (REAL)s->scale, sign = s->kind == FFT_C2C || s->forward ? 1 : -1;
    for (int64_t b = 0; b < count; b++) {
        REAL *y = (REAL *)s->out + 2 * FN(row_at)(s, first + b, s->out_n);
        for (int64_t j = 0; j < s->out_n; j++) {
            bool mirror = s->halved && j > s->n / 2;
            int64_t at = (mirror ? s->n - j : j) * count + b;
            y[2 * j * s->inner] = re[at] * scale;
            y[2 * j * s->inner + 1] = (mirror ? -sign : sign) * im[at] * scale;
        }
    }
}

static void FN(store_real)(const along_state *s, int64_t first, int64_t count, const REAL *re, const REAL *im) {
    REAL scale = (REAL)s->scale;
    for (int64_t b = 0; b < count; b++) {
        REAL *y = (REAL *)s->out + FN(row_at)(s, first + b, s->out_n);
        for (int64_t j = 0; j < s->n; j++)
            y[j * s->inner] = scale * (!s->halved ? re[j * count + b] : j % 2 == 0 ? re[j / 2 * count + b] : im[j / 2 * count + b]);
    }
}

static void FN(run_block)(const along_state *s, int64_t first, int64_t count, void *scratch) {
    int64_t room = (s->n + 1) * count;
    REAL *re = scratch, *im = re + room, *rest = im + room;
    bool backward = s->kind == FFT_C2C && !s->forward;
    if (s->kind == FFT_C2R) {
        FN(load_complex)(s, first, count, re, im);
        /* forward from a spectrum: that of the conjugate */
        if (s->forward)
            for (int64_t j = 0; j < (s->halved ? s->n / 2 + 1 : s->n) * count; j++) im[j] = -im[j];
        if (s->halved) FN(fold)(s, count, re, im);
        FN(fft)(s->plan, im, re, count, rest);
        FN(store_real)(s, first, count, re, im);
        return;
    }
    if (s->kind == FFT_C2C) FN(load_complex)(s, first, count, re, im);
    else FN(load_real)(s, first, count, re, im);
    FN(fft)(s->plan, backward ? im : re, backward ? re : im, count, rest);
    if (s->halved) FN(unfold)(s, count, re, im);
    FN(store_complex)(s, first, count, re, im);
}
