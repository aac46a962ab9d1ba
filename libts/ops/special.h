/* SPDX-License-Identifier: Apache-2.0
 *
 * special.h: special functions of doubles, which float32 uses too.  Algorithms and coefficients are those of Cephes
 * (S. L. Moshier) where nothing else is said, in the form PyTorch 1.13 evaluates them.
 */
#ifndef TS_OPS_SPECIAL_H
#define TS_OPS_SPECIAL_H

#include <math.h>
#include <stdint.h>

/* ---- special_bessel.c ---- */

double bessel_j0(double x);
double bessel_j1(double x);
double bessel_y0(double x);
double bessel_y1(double x);
/* Modified: of the first kind I, of the second K; "scaled" by exp(-|x|) and exp(x). */
double bessel_i0(double x);
double bessel_i1(double x);
double bessel_i0_scaled(double x);
double bessel_i1_scaled(double x);
double bessel_k0(double x);
double bessel_k1(double x);
double bessel_k0_scaled(double x);
double bessel_k1_scaled(double x);
double bessel_spherical_j0(double x);
double airy_ai(double x);

/* ---- special_gamma.c ---- */

/* Regularised incomplete gamma functions: lower and upper. */
double gamma_lower(double a, double x);
double gamma_upper(double a, double x);
/* Hurwitz's zeta function. */
double hurwitz_zeta(double x, double q);
double polygamma(int64_t n, double x);
double trigamma(double x);
float trigamma_float(float x);
double digamma(double x);

/* ---- special_erf.c ---- */

/* exp(x^2) erfc(x) */
double erfc_scaled(double x);
/* The quantile of the standard normal distribution. */
double normal_quantile(double p);
/* log of its distribution function. */
double normal_log_cdf(double x);

/* coefficients[0] x^(n-1) + ... */
static inline double polynomial(double x, int n, const double *coefficients) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum = sum * x + coefficients[i];
    return sum;
}
#define POLYNOMIAL(x, table) polynomial((x), (int)(sizeof(table) / sizeof *(table)), (table))

#endif
