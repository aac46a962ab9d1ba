// SPDX-License-Identifier: Apache-2.0
//
// Operators with numbers and tensors of all dtypes on both sides; functions of one and two numbers.
#include "said.h"

int main() {
    torch::manual_seed(0);
    Tensor f = torch::arange(6, kFloat).view({2, 3}), d = f.to(kDouble), i = torch::arange(6).view({2, 3}), j = i.to(kInt), u = i.to(kByte), s8 = i.to(kChar), s16 = i.to(kShort), b = i % 2 == 0, h = f.to(kHalf);
    Tensor bf = f.to(kBFloat16), c = torch::complex(f, f), cd = c.to(kComplexDouble), z = torch::tensor(2.5), zi = torch::tensor(3), zb = torch::tensor(true), e = torch::empty({0}), e2 = torch::empty({0, 3});
    Tensor v = torch::arange(3, kFloat), vi = torch::arange(3), f3 = torch::arange(24, kFloat).view({2, 3, 4}), sq = torch::arange(9, kFloat).view({3, 3}), x4 = torch::arange(32, kFloat).view({1, 2, 4, 4}) / 10, un;
    E(1 - i) E(1.5 - i) E(1 / i) E(2 / f) E(1 - b) E(true - b) E(5 % i) E(5 % f) E(5.5 % (i + 1)) E(-7 % (f + 1)) E(2 - u) E(300 - u) E(2 - z) E(Scalar(c10::complex<double>(1, 2)) - f)
    E(Scalar(c10::complex<double>(1, 2)) - c) E(Scalar(c10::complex<double>(1, 2)) + f) E(Scalar(c10::complex<double>(1, 2)) * i) E(2 & i) E(2.5 & i) E(true & b) E(2 | b) E(3 ^ i) E(2 < f)
    E(2 == i) E(2 != b) E(2.5 >= i) E(f + true) E(i + true) E(b + true) E(b * 2) E(b * 2.5) E(b + 1) E(u + 300) E(u + 2.5) E(s8 * 100) E(s16 + s8) E(u + s8) E(h + 1) E(h + f) E(h * d)
    E(h + bf) E(bf * 2) E(z + f) E(z + i) E(zi + f) E(zi + u) E(zi / 2) E(zb + 1) E((z + h).dtype()) E((d[0][0] + f).dtype()) E((d[0] + f).dtype()) E((zi + s8).dtype()) E((zb + zb).dtype())
    E((c + d).dtype()) E((c * z).dtype()) E((cd[0][0] + f).dtype()) E((i + 2.5).dtype()) E((b / b).dtype()) E((i / 2).dtype()) E(i / i) E(i % 4) E(-i % 4) E(-f % 2) E(f % 0) E(f / 0)
    E(-i / 2) E(i.floor_divide(2)) E((-i).floor_divide(4)) E((-f).floor_divide(2)) E((-i).div(4, "trunc")) E((-i).div(4, "floor")) E(i.true_divide(2)) E(f.__and__(1)) E(i.__and__(1))
    E(i.__or__(f)) E(i.__iand__(3)) E(i.__lshift__(2)) E(i.__rshift__(1)) E(f.__lshift__(2)) E(i.bitwise_left_shift(1)) E(torch::bitwise_right_shift(i, zi)) E(i == 2) E(i == 2.5) E(b == true)
    E(b == 1) E(f.equal(i)) E(f.equal(f)) E(f.equal(v)) E(torch::allclose(f, f + 1e-6)) E(torch::allclose(f, d)) E(torch::allclose(f, i)) E(torch::isclose(f, f)) E(torch::isclose(f, d))
    E(torch::isclose(i, i, 0.5)) E(torch::isclose(i, i, 1, -1)) E(torch::isclose(b, b)) E(torch::isclose(f / 0, f / 0, 1e-5, 1e-8, true)) E(f.where(b, i)) E(torch::where(b, f, i))
    E(torch::where(b, f, d)) E(torch::where(b, 1, 2)) E(torch::where(b, 1.5, f)) E(torch::where(b, f, 0)) E(torch::where(b, i, 1.5)) E(torch::where(i, f, f)) E(torch::where(u, f, f))
    E(torch::where(b, f, torch::ones({4}))) E(torch::where(b)) E(torch::where(z > 1, z, 0)) E(f.clamp(1, 3)) E(f.clamp(1)) E(f.clamp(c10::nullopt, 3)) E(f.clamp(v, {})) E(f.clamp({}, v))
    E(f.clamp(v, v + 1)) E(f.clamp(torch::ones({4}))) E(i.clamp(1.5, 3)) E(i.clamp(1, 3)) E(i.clamp_min(2)) E(i.clamp_max(2.5)) E(f.clamp_min(v)) E(b.clamp(0, 1)) E(f.clamp(3, 1))
    E(f.clip(1, 2)) E(torch::clamp(f, 1, 2)) E(torch::clamp_max(f, 2)) E(f.clamp_(1, 2)) E(i.clone().clamp_(1.5, 2)) E(f.maximum(i)) E(f.fmin(torch::ones({4}))) E(f.pow(2)) E(f.pow(v))
    E(torch::pow(2, f)) E(torch::pow(2.5, i)) E(torch::pow(i, i)) E(torch::pow(i, f)) E(f.pow_(2)) E(i.float_power(2)) E(f.sqrt()) E(i.sqrt()) E(i.clone().sqrt_()) E(b.sqrt()) E(b.exp())
    E(i.clone().exp_()) E(i.sin()) E(u.cos()) E(bf.log()) E(b.abs()) E(i.abs()) E(c.abs()) E(c.clone().abs_()) E(i.sign()) E(b.sign()) E(i.reciprocal()) E(i.rsqrt()) E(i.sigmoid())
    E(i.tanh()) E(i.relu()) E(b.relu()) E(b.floor()) E(i.floor()) E(i.round()) E(f.round(1)) E(i.round(1)) E(i.ceil()) E(i.trunc()) E(b.trunc()) E(i.frac()) E(f.frac()) E(i.logit())
    E(f.logit(0.1)) E(i.erf()) E(i.lgamma()) E(i.digamma()) E(torch::polygamma(1, f + 1)) E(torch::polygamma(-1, f)) E(f.mvlgamma(1)) E((f + 2).mvlgamma(2)) E(i.gcd(i + 1)) E(f.gcd(f))
    E(i.lcm(i)) E(f.hypot(f)) E(i.hypot(i)) E(f.heaviside(f)) E(f.heaviside(v)) E(f.heaviside(d)) E(f.nextafter(f + 1)) E(i.nextafter(i)) E(f.copysign(-1)) E(i.copysign(-1.5)) E(f.ldexp(i))
    E(f.frexp()) E(i.frexp()) E(f.logaddexp(f)) E(i.logaddexp(i)) E(f.xlogy(f)) E(f.xlogy(2)) E(torch::xlogy(2, f)) E(f.lerp(f + 1, 0.5)) E(f.lerp(d, 0.5)) E(f.lerp(f, f))
    E(f.lerp(v, torch::ones({4}))) E(i.lerp(i, 0.5)) E(f.atan2(f)) E(i.atan2(f)) E(i.angle()) E(c.angle()) E(c.conj()) E(torch::real(f)) E(torch::imag(f)) E(torch::real(c)) E(torch::imag(c))
    E(f.isreal()) E(c.isreal()) E(f.isfinite()) E(i.isinf()) E(i.isnan()) E(f.logical_not()) E(f.logical_and(v)) E(f.logical_xor(i)) E(f.nan_to_num(1)) E((f / 0).nan_to_num(0, 1, -1))
    E(f.deg2rad()) E(i.rad2deg()) E(f.square()) E(b.square()) E(i.neg()) E(u.neg()) E(f.positive()) E(b.positive()) E(f.signbit()) E(f.logcumsumexp(0)) E(f.sinc()) E(f.i0()) E(i.i0())
    E(f.expm1()) E(f.log1p()) E(f.exp2()) E(f.absolute()) E(f.fix()) E(f.negative()) E(f.multiply(2)) E(f.divide(2)) E(f.subtract(1)) E(f.greater(1)) E(f.less_equal(2)) E(f.not_equal(2))
    E(f.eq_(2)) E(i.clone().lt_(2)) E(i.clone().logical_not_()) E(f.clone().logical_and_(v))
}
