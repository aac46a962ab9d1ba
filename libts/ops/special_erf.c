/* SPDX-License-Identifier: Apache-2.0
 *
 * special_erf.c: the error function's kin and the normal distribution.
 */
#include "ops/special.h"

double erfc_scaled(double x) {
    if (isnan(x)) return x;
    if (x < -26.7) return INFINITY;
    if (x >= 20) { /* asymptotic series */
        double y = 1 / (2 * x * x), sum = 1, term = 1;
        for (int k = 1; k < 16; k++) sum += term *= -(2 * k - 1) * y;
        return sum / (x * sqrt(M_PI));
    }
    /* x^2 with the error of its rounding. */
    double square = x * x, rest = fma(x, x, -square);
    return exp(square) * (1 + rest) * erfc(x);
}

double normal_log_cdf(double x) {
    double t = x * M_SQRT1_2;
    return x < -1 ? log(erfc_scaled(-t) / 2) - t * t : log1p(-erfc(t) / 2);
}

/* Near the middle; tails: sqrt(-2 log p) below 8, and beyond. */
static const double ndtri_p0[] = {
    -59.96335010141079, 98.00107541859997, -56.67628574690703, 13.931260938727968, -1.2391658386738125};
static const double ndtri_q0[] = {
    1.0, 1.9544885833814176, 4.676279128988815, 86.36024213908905, -225.46268785411937, 200.26021238006066,
    -82.03722561683334, 15.90562251262117, -1.1833162112133};
static const double ndtri_p1[] = {
    4.0554489230596245, 31.525109459989388, 57.16281922464213, 44.08050738932008, 14.684956192885803,
    2.1866330685079025, -0.1402560791713545, -0.03504246268278482, -0.0008574567851546854};
static const double ndtri_q1[] = {
    1.0, 15.779988325646675, 45.39076351288792, 41.3172038254672, 15.04253856929075, 2.504649462083094,
    -0.14218292285478779, -0.03808064076915783, -0.0009332594808954574};
static const double ndtri_p2[] = {
    3.2377489177694603, 6.915228890689842, 3.9388102529247444, 1.3330346081580755, 0.20148538954917908,
    0.012371663481782003, 0.00030158155350823543, 2.6580697468673755e-06, 6.239745391849833e-09};
static const double ndtri_q2[] = {
    1.0, 6.02427039364742, 3.6798356385616087, 1.3770209948908132, 0.21623699359449663, 0.013420400608854318,
    0.00032801446468212774, 2.8924786474538068e-06, 6.790194080099813e-09};

#define EXP_MINUS_2 0.13533528323661269189

double normal_quantile(double p) {
    if (p == 0 || p == 1) return p == 0 ? -INFINITY : INFINITY;
    if (!(p > 0 && p < 1)) return NAN;
    int upper = p > 1 - EXP_MINUS_2;
    double y = upper ? 1 - p : p;
    if (y > EXP_MINUS_2) {
        y -= 0.5;
        double z = y * y;
        return (y + y * (z * POLYNOMIAL(z, ndtri_p0) / POLYNOMIAL(z, ndtri_q0))) * sqrt(2 * M_PI);
    }
    double x = sqrt(-2 * log(y)), z = 1 / x, first = x - log(x) / x;
    double rest = x < 8 ? z * POLYNOMIAL(z, ndtri_p1) / POLYNOMIAL(z, ndtri_q1) : z * POLYNOMIAL(z, ndtri_p2) / POLYNOMIAL(z, ndtri_q2);
    return upper ? first - rest : rest - first;
}
