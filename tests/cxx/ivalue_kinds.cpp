// SPDX-License-Identifier: Apache-2.0
//
// ivalue_kinds.cpp: every kind of IValue asked for as every other: what it is, and LibTorch's words where it is not.
#include "said.h"
#define KINDS(v) std::cout << #v << ": " << v.isNone() << v.isTensor() << v.isStorage() << v.isBlob() << v.isCapsule() << v.isCustomClass() << v.isTuple() << v.isDouble() << v.isComplexDouble() << v.isFuture() << v.isRRef() << v.isQuantizer() << v.isInt() << v.isSymInt() << v.isSymFloat() << v.isIntList() << v.isString() << v.isDoubleList() << v.isComplexDoubleList() << v.isBool() << v.isBoolList() << v.isTensorList() << v.isOptionalTensorList() << v.isList() << v.isGenericDict() << v.isObject() << v.isModule() << v.isPyObject() << v.isEnum() << v.isScalar() << v.isDevice() << v.isStream() << v.isGenerator() << v.isPtrType() << " " << v.tagKind() << "\n";
int main(int, char **) {
    c10::IValue none, i(3), d(2.5), b(true), s("text"), t(torch::ones({2})), z(c10::complex<double>(1, 2)), dev(c10::Device("cpu")), l(std::vector<int64_t>{1, 2}), tup(std::make_tuple(1, 2.0)), gen(at::detail::createCPUGenerator()), sto(torch::ones({2}).storage()), fut(c10::make_intrusive<c10::ivalue::Future>(c10::IntType::get())), un = c10::IValue::uninitialized();
    c10::Dict<std::string, int64_t> dd; dd.insert("a", 1); c10::IValue dict(dd);
    KINDS(none) KINDS(i) KINDS(d) KINDS(b) KINDS(s) KINDS(t) KINDS(z) KINDS(dev) KINDS(l) KINDS(tup) KINDS(gen) KINDS(sto) KINDS(fut) KINDS(dict) KINDS(un)
    std::vector<c10::IValue *> all = {&none, &i, &s, &t, &l, &gen, &dict};
    for (auto *p : all) {
        c10::IValue &v = *p;
        std::cout << "== " << v.tagKind() << "\n";
        V(v.toCapsule()) V(std::cout << v.toSymInt())
        V(v.toStorage()) V(v.toGenerator()) V(v.toFuture()) V(v.toEnumHolder()) V(v.toObject()) V(v.toModule()) V(v.toTuple()) V(v.toTupleRef()) V(v.toDevice()) V(v.toInt()) V(v.toDouble()) V(v.toBool()) V(v.toNone()) V(v.toStringRef()) V(v.toString()) V(v.toStringView()) V(v.toComplexDouble()) V(v.toScalar()) V(v.toList()) V(v.toListRef()) V(v.toIntList()) V(v.toDoubleVector()) V(v.toGenericDict()) V(v.toTensor()) V(v.toTensorList()) V(v.toOptionalTensorList()) V(v.toOptionalTensorVector()) V(v.toBoolList()) V(v.toComplexDoubleVector()) V(v.toObjectRef())
        V(std::cout << v.toOptional<int64_t>().has_value()) V(v.to<std::string>()) V(v.to<int64_t>()) V(v.to<double>()) V(v.to<at::Tensor>()) V((v.to<std::vector<int64_t>>())) V((v.to<c10::Dict<std::string, int64_t>>())) V((v.to<std::tuple<int64_t, double>>())) V(v.to<at::ScalarType>()) V(v.to<c10::Device>()) V(v.to<c10::List<at::Tensor>>()) V(v.to<c10::optional<double>>()) V(v.to<c10::string_view>()) V(v.to<at::Generator>())  V(v.to<at::Storage>()) V(v.to<c10::SymInt>())
        V(if (!v.isStorage()) std::cout << v) V(std::cout << *v.type()) V(if (!v.isStorage()) v.hash()) V(std::cout << c10::toString(v.toQScheme())) V(v.toScalarType()) V(v.toLayout()) V(v.toMemoryFormat()) V(v.toDimVector())
        V(std::cout << v.isCustomClass()) V(if (!v.isComplexDouble()) v.deepcopy()) V(std::cout << (v == v))
    }
    V(c10::IValue e(c10::SymInt(4)); KINDS(e) std::cout << e << e.toSymInt())
    V(c10::IValue n(at::Tensor{}); std::cout << n.tagKind() << n.isNone() << n.isTensor() << n)
    V(c10::IValue n(c10::nullopt); std::cout << n.tagKind())
    V(c10::IValue n(c10::optional<int64_t>(3)); std::cout << n.tagKind()) V(c10::IValue n{c10::optional<std::string>()}; std::cout << n.tagKind())
    struct Own : torch::CustomClassHolder { int x = 5; };
    V(auto p = c10::make_intrusive<Own>(); auto v = c10::IValue::make_capsule(p); KINDS(v) std::cout << v << *v.type() << v.toCapsule().use_count() << c10::static_intrusive_pointer_cast<Own>(v.toCapsule())->x << (v == v) << v.is(v) << v.isAliasOf(v); auto w = v; std::cout << p.use_count() << v.use_count() << (w.is(v)); V(v.hash()) V(v.toInt()) V(std::cout << std::move(w).toCapsule().use_count() << w.isNone()))
    V(c10::IValue n(c10::ScalarType::Float); std::cout << n.tagKind() << n << n.toScalarType()) V(c10::IValue n(c10::Layout::Strided); std::cout << n.tagKind() << n) V(c10::IValue n(c10::MemoryFormat::ChannelsLast); std::cout << n.tagKind() << n)
    V(c10::IValue n(c10::QScheme::PER_TENSOR_AFFINE); std::cout << n.tagKind() << n << c10::toString(n.toQScheme()))
}
