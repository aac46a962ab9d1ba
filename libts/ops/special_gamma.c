/* SPDX-License-Identifier: Apache-2.0
 *
 * special_gamma.c: the gamma function's kin: incomplete gamma functions, polygamma, zeta.
 */
#include "ops/special.h"

/* ---- incomplete gamma functions ---- */

enum { STEPS_MAX = 2000, TEMME_ROWS = 7, TEMME_TERMS = 16 };
#define EPSILON 1.11022302462515654042e-16

/* Coefficients of Temme's uniform expansion (DLMF 8.12.9), enough of them for a > 200. */
static const double temme[TEMME_ROWS][TEMME_TERMS] = {
    {-0.3333333333333333, 0.08333333333333333, -0.014814814814814815, 0.0011574074074074073, 0.0003527336860670194,
     -0.0001787551440329218, 3.919263178522438e-05, -2.1854485106799924e-06, -1.85406221071516e-06,
     8.296711340953087e-07, -1.7665952736826078e-07, 6.707853543401498e-09, 1.0261809784240309e-08,
     -4.382036018453353e-09, 9.14769958223679e-10, -2.551419399494625e-11},
    {-0.001851851851851852, -0.003472222222222222, 0.0026455026455026454, -0.0009902263374485596,
     0.00020576131687242798, -4.018775720164609e-07, -1.8098550334489977e-05, 7.64916091608111e-06,
     -1.6120900894563446e-06, 4.647127802807434e-09, 1.378633446915721e-07, -5.752545603517705e-08,
     1.1951628599778148e-08, -1.7543241719747647e-11, -1.0091543710600413e-09, 4.162792991842583e-10},
    {0.004133597883597883, -0.0026813271604938273, 0.0007716049382716049, 2.0093878600823047e-06,
     -0.00010736653226365161, 5.2923448829120125e-05, -1.2760635188618728e-05, 3.423578734096138e-08,
     1.3721957309062932e-06, -6.298992138380055e-07, 1.4280614206064242e-07, -2.0477098421990866e-10,
     -1.409252991086752e-08, 6.228974084922022e-09, -1.3670488396617112e-09, 9.428356159014678e-13},
    {0.0006494341563786008, 0.00022947209362139917, -0.0004691894943952557, 0.00026772063206283885,
     -7.561801671883977e-05, -2.396505113867297e-07, 1.1082654115347302e-05, -5.6749528269915965e-06,
     1.4230900732435883e-06, -2.7861080291528143e-11, -1.6958404091930278e-07, 8.099464905388083e-08,
     -1.9111168485973655e-08, 2.3928620439808118e-12, 2.0620131815488797e-09, -9.460496661855133e-10},
    {-0.0008618882909167117, 0.0007840392217200666, -0.0002990724803031902, -1.4638452578843418e-06,
     6.641498215465122e-05, -3.968365047179435e-05, 1.1375726970678419e-05, 2.507497226237533e-10,
     -1.6954149536558305e-06, 8.907507532205309e-07, -2.292934834000805e-07, 2.956794137544049e-11,
     2.8865829742708783e-08, -1.4189739437803219e-08, 3.4463580499464896e-09, -2.3024517174528067e-13},
    {-0.00033679855336635813, -6.972813758365858e-05, 0.0002772753244959392, -0.00019932570516188847,
     6.797780477937208e-05, 1.419062920643967e-07, -1.3594048189768693e-05, 8.018470256334202e-06,
     -2.291481176508095e-06, -3.252473551298454e-10, 3.4652846491085265e-07, -1.8447187191171344e-07,
     4.8240967037894184e-08, -1.7989466721743514e-14, -6.306194500013523e-09, 3.162417628774568e-09},
    {0.0005313079364639922, -0.0005921664373536939, 0.0002708782096718045, 7.902353232660328e-07,
     -8.153969367561969e-05, 5.61168275310625e-05, -1.8329116582843375e-05, -3.0796134506033047e-09,
     3.465155368803609e-06, -2.0291327396058603e-06, 5.788792863149004e-07, 2.338630673826657e-13,
     -8.828600746330484e-08, 4.7435958880408125e-08, -1.2545415020710382e-08, 8.649648858010293e-14},
};

/* m - log(1 + m) */
static double log1p_rest(double m) {
    double term = m * m, sum = 0;
    if (fabs(m) > 0.1) return m - log1p(m);
    for (int k = 2; k < 40; k++, term *= -m) sum += term / k;
    return sum;
}

/* x^a e^-x / gamma(a); for large a by Stirling's series, so that large terms cancel on paper. */
static double prefix(double a, double x) {
    if (a < 20) return exp(a * log(x) - x - lgamma_r(a, &(int){0}));
    double z = 1 / (a * a), correction = (1.0 / 12 - z * (1.0 / 360 - z * (1.0 / 1260 - z / 1680))) / a;
    return sqrt(a / (2 * M_PI)) * exp(-a * log1p_rest((x - a) / a) - correction);
}

/* DLMF 8.11.4 */
static double lower_series(double a, double x) {
    double r = a, term = 1, sum = 1, scale = prefix(a, x);
    if (scale == 0) return 0;
    for (int i = 0; i < STEPS_MAX && term > EPSILON * sum; i++) {
        r += 1;
        term *= x / r;
        sum += term;
    }
    return sum * scale / a;
}

/* DLMF 8.7.3, without cancellation for small x. */
static double upper_series(double a, double x) {
    double factor = 1, sum = 0, term = INFINITY, logx = log(x);
    for (int n = 1; n < STEPS_MAX && fabs(term) > EPSILON * fabs(sum); n++) {
        factor *= -x / n;
        term = factor / (a + n);
        sum += term;
    }
    return -expm1(a * logx - lgamma_r(1 + a, &(int){0})) - exp(a * logx - lgamma_r(a, &(int){0})) * sum;
}

/* DLMF 8.9.2, as a continued fraction; numerators and denominators are kept in range. */
static double upper_fraction(double a, double x) {
    double y = 1 - a, z = x + y + 1, p2 = 1, q2 = x, p1 = x + 1, q1 = z * x, value = p1 / q1, scale = prefix(a, x), change = 1;
    if (scale == 0) return 0;
    for (int i = 1; i <= STEPS_MAX && change > EPSILON; i++) {
        y += 1;
        z += 2;
        double p = p1 * z - p2 * y * i, q = q1 * z - q2 * y * i;
        change = 1;
        if (q != 0) {
            change = fabs((value - p / q) / (p / q));
            value = p / q;
        }
        p2 = p1, p1 = p, q2 = q1, q1 = q;
        if (fabs(p) > 0x1p52) p2 *= 0x1p-52, p1 *= 0x1p-52, q2 *= 0x1p-52, q1 *= 0x1p-52;
    }
    return value * scale;
}

/* DLMF 8.12.3 and 8.12.4: sign -1 for the lower function, 1 for the upper. */
static double uniform(double a, double x, int sign) {
    double m = (x - a) / a, half = log1p_rest(m), eta = copysign(sqrt(2 * half), m), sum = 0, scale = 1;
    for (int k = 0; k < TEMME_ROWS; k++, scale /= a) {
        double c = 0;
        for (int n = TEMME_TERMS - 1; n >= 0; n--) c = c * eta + temme[k][n];
        sum += c * scale;
    }
    return 0.5 * erfc(sign * eta * sqrt(a / 2)) + sign * exp(-a * half) * sum / sqrt(2 * M_PI * a);
}

static int near_diagonal(double a, double x) { return a > 200 && fabs(x - a) / a < 0.3; }

double gamma_upper(double a, double x) {
    if (x < 0 || a < 0 || (isinf(a) && isinf(x))) return NAN;
    if (a == 0) return x > 0 ? 0 : NAN;
    if (x == 0 || isinf(a)) return 1;
    if (isinf(x)) return 0;
    if (near_diagonal(a, x)) return uniform(a, x, 1);
    if (x > 1.1) return x < a ? 1 - lower_series(a, x) : upper_fraction(a, x);
    if (x <= 0.5 ? -0.4 / log(x) < a : x * 1.1 < a) return 1 - lower_series(a, x);
    return upper_series(a, x);
}

double gamma_lower(double a, double x) {
    if (x < 0 || a < 0 || (isinf(a) && isinf(x))) return NAN;
    if (a == 0) return x > 0 ? 1 : NAN;
    if (x == 0 || isinf(a)) return 0;
    if (isinf(x)) return 1;
    if (near_diagonal(a, x)) return uniform(a, x, -1);
    return x > 1 && x > a ? 1 - gamma_upper(a, x) : lower_series(a, x);
}

/* ---- zeta and polygamma ---- */

/* (2k)! / B2k */
static const double bernoulli[] = {
    12, -720, 30240, -1209600, 47900160, -1.8924375803183791606e9, 7.47242496e10, -2.950130727918164224e12,
    1.1646782814350067249e14, -4.5979787224074726105e15, 1.8152105401943546773e17, -7.1661652561756670113e18};

/* Euler and Maclaurin's formula behind at least nine terms; q > -10^4. */
static double zeta_sum(double x, double q) {
    double sum = pow(q, -x), a = q, term = 0, factor = 1, k = 0;
    for (int i = 0; i < 9 || a <= 9; i++) {
        a += 1;
        term = pow(a, -x);
        sum += term;
        if (fabs(term) < EPSILON * fabs(sum)) return sum;
    }
    double w = a;
    sum += term * w / (x - 1) - 0.5 * term;
    for (int i = 0; i < 12; i++) {
        factor *= x + k;
        term /= w;
        double t = factor * term / bernoulli[i];
        sum += t;
        if (fabs(t / sum) < EPSILON) break;
        factor *= x + k + 1;
        term /= w;
        k += 2;
    }
    return sum;
}

double hurwitz_zeta(double x, double q) {
    if (x == 1) return INFINITY;
    if (x < 1 || isnan(q)) return NAN;
    if (q > 0) return zeta_sum(x, q);
    if (q == floor(q)) return INFINITY;
    if (x != floor(x)) return NAN;
    if (q > -10000) return zeta_sum(x, q);
    /* Many terms left of zero: they are those right of zero for 1 - q, less their tail. */
    double part = q - floor(q), left = zeta_sum(x, 1 - part) - zeta_sum(x, 1 - q);
    return zeta_sum(x, part) + (fmod(x, 2) == 0 ? left : -left);
}

/* In the type of the data: at negative integers the value is what rounding leaves of sin(pi x). */
#define TRIGAMMA(function, type, sin)                                                                             \
    type function(type x) {                                                                                       \
        type sum = 0, sign = 1;                                                                                   \
        if (x < (type)0.5) {                                                                                      \
            type s = sin((type)M_PI * x);                                                                         \
            sign = -1;                                                                                            \
            sum = -(type)M_PI * (type)M_PI / (s * s);                                                             \
            x = 1 - x;                                                                                            \
        }                                                                                                         \
        for (int i = 0; i < 6; i++, x++) sum += 1 / (x * x);                                                      \
        type z = 1 / (x * x);                                                                                     \
        return sign * (sum + (1 + 1 / (2 * x) + z * ((type)(1.0 / 6) - z * ((type)(1.0 / 30) - z / 42))) / x);    \
    }
TRIGAMMA(trigamma, double, sin)
TRIGAMMA(trigamma_float, float, sinf)

/* Recurrence up to 10, then the asymptotic series; reflection for negative arguments (Abramowitz and Stegun, 6.3). */
double digamma(double x) {
    double sum = 0, whole;
    if (x == 0) return copysign(INFINITY, -x);
    if (x < 0) {
        if (x == floor(x)) return NAN;
        return digamma(1 - x) - M_PI / tan(M_PI * modf(x, &whole));
    }
    for (; x < 10; x++) sum -= 1 / x;
    double y = 1 / (x * x);
    return sum + log(x) - 0.5 / x -
           y * (1.0 / 12 - y * (1.0 / 120 - y * (1.0 / 252 - y * (1.0 / 240 - y * (1.0 / 132 - y * (691.0 / 32760 - y / 12))))));
}

double polygamma(int64_t n, double x) {
    if (n == 0) return digamma(x);
    if (n == 1) return trigamma(x);
    return (n % 2 ? 1 : -1) * exp(lgamma_r((double)n + 1, &(int){0})) * hurwitz_zeta((double)n + 1, x);
}
