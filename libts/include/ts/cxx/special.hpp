// SPDX-License-Identifier: Apache-2.0
//
// special.hpp: torch::special, torch::linalg and torch::fft: short names of operators.
#pragma once

#include <ts/cxx/functions.hpp>

#define TS_SHORT(family, name)                                                                                    \
    template <class... Args> auto name(Args &&...args)->decltype(at::family##_##name(std::forward<Args>(args)...)) { \
        return at::family##_##name(std::forward<Args>(args)...);                                                  \
    }

namespace torch {
namespace special {
#define TS_FOR_SPECIAL(_)                                                                                         \
    _(digamma) _(entr) _(erf) _(erfc) _(erfcx) _(erfinv) _(exp2) _(expit) _(expm1) _(gammainc) _(gammaincc) _(gammaln) _(i0) _(i0e) _(i1) _(i1e) \
    _(log1p) _(log_ndtr) _(log_softmax) _(logit) _(logsumexp) _(multigammaln) _(ndtr) _(ndtri) _(polygamma) _(psi) _(round) _(sinc) _(softmax)   \
    _(xlog1py) _(xlogy) _(zeta)
#define TS_SPECIAL(name) TS_SHORT(special, name)
TS_FOR_SPECIAL(TS_SPECIAL)
#undef TS_SPECIAL
#undef TS_FOR_SPECIAL
} // namespace special

namespace linalg {
#define TS_FOR_LINALG(_)                                                                                          \
    _(cholesky) _(cholesky_ex) _(cond) _(cross) _(det) _(eig) _(eigh) _(eigvals) _(eigvalsh) _(householder_product) _(inv) _(inv_ex) _(lstsq)  \
    _(lu) _(lu_factor) _(matrix_exp) _(matrix_norm) _(matrix_power) _(matrix_rank) _(multi_dot) _(norm) _(pinv) _(qr) _(slogdet) _(solve)     \
    _(solve_triangular) _(svd) _(svdvals) _(tensorinv) _(tensorsolve) _(vector_norm)
#define TS_LINALG(name) TS_SHORT(linalg, name)
TS_FOR_LINALG(TS_LINALG)
#undef TS_LINALG
#undef TS_FOR_LINALG
} // namespace linalg

namespace fft {
#define TS_FOR_FFT(_)                                                                                             \
    _(fft) _(fft2) _(fftn) _(fftfreq) _(fftshift) _(hfft) _(ifft) _(ifft2) _(ifftn) _(ifftshift) _(ihfft) _(irfft) _(irfft2) _(irfftn) _(rfft) \
    _(rfft2) _(rfftfreq) _(rfftn)
#define TS_FFT(name) TS_SHORT(fft, name)
TS_FOR_FFT(TS_FFT)
#undef TS_FFT
#undef TS_FOR_FFT
} // namespace fft
} // namespace torch
#undef TS_SHORT
