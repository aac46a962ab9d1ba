// SPDX-License-Identifier: Apache-2.0
//
// Corners of tensors: values outside a function's domain, powers, single indices and functions of them.
#include "said.h"

template <class T> void values(const char *name, const T &t) {
    Tensor d = t.to(kDouble).contiguous().view(-1);
    std::cout << name << " " << t.scalar_type() << ":";
    for (int64_t i = 0; i < d.numel(); i++) std::cout << " " << d[i].template item<double>();
    std::cout << "\n";
}
#define U(f) values(#f, torch::f(x));

int main() {
    for (auto d : {kFloat, kDouble}) {
        Tensor x = torch::tensor({(float)NAN, -INFINITY, INFINITY, -2.f, -0.f, 3.5f}, kFloat).to(d);
        U(exp) U(exp2) U(expm1) U(log) U(log2) U(log10) U(sin) U(cos) U(tan) U(asin) U(acos) U(atan) U(sinh) U(cosh) U(tanh) U(asinh) U(acosh) U(atanh)
        U(erf) U(erfc) U(sqrt) U(rsqrt) U(reciprocal) U(silu) U(softplus) U(elu) U(selu) U(log_sigmoid) U(relu) U(relu6) U(hardtanh) U(floor) U(round)
        U(trunc) U(sign) U(square) U(abs) U(neg) U(softshrink) U(hardshrink) U(leaky_relu) U(hardswish) U(hardsigmoid) U(logit) U(lgamma)
        for (double e : {0., .5, 2.5, -1., 3., 4., -.5}) values("pow", torch::pow(x, e));
        values("2^x", torch::pow(2, x)), values("x^x", torch::pow(x, x)), values("x/0", x / 0), values("0/x", 0 / x), values("fmod", torch::fmod(x, 2));
        values("remainder", torch::remainder(x, -2)), values("floor_divide", torch::floor_divide(x, 2)), values("clamp", torch::clamp(x, -1, 1));
        E(x.max()) E(x.min()) E(x.amax()) E(torch::aminmax(x)) E(torch::max(x, 0)) E(x.sum()) E(x.nansum()) E(x.median())
    }
    values("gelu", torch::gelu(torch::tensor({-20.f, -6.f, 6.f, 20.f})));
    Tensor z = torch::tensor({c10::complex<float>(1, 2), c10::complex<float>(0, 0), c10::complex<float>(0, -1)});
    for (double e : {0., 1., 2., 3.}) { E(torch::view_as_real(torch::pow(z, e))) E(torch::view_as_real(z.float_power(e))) }
    for (Scalar e : {Scalar(2.5), Scalar(c10::complex<double>(0, 1)), Scalar(0), Scalar(2)}) V(Tensor y = torch::tensor({1, 2}); y.pow_(e); std::cout << y)
    E(std::pow(c10::complex<double>(1, 1), 2))
    E(Scalar(true).log()) E(Scalar(1).log())
    V(TensorIndex t(Slice(1, 5, 2)); std::cout << t.is_slice() << t.slice().start() << t.slice().stop() << t.slice().step() << t)
    V(std::cout << TensorIndex(5).integer() << TensorIndex(true).boolean() << TensorIndex(torch::ones({1})).tensor())
    V(Tensor a = torch::zeros({3}); std::cout << torch::index_put(a, {torch::tensor({2})}, torch::tensor(7.)) << a.index_put({torch::tensor({0})}, torch::tensor(5.), true) << a)
    E(TensorOptions(kFloat).backend()) E(torch::device(kCUDA).dtype(kInt).backend()) E(torch::ones({2}).options().backend()) E(torch::layout(kSparse).backend())
}
