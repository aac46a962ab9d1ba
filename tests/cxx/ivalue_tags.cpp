// SPDX-License-Identifier: Apache-2.0
// What each kind of IValue is: tag, predicates, type, text, how many share it.
#include "tried.h"
#include <sstream>
using c10::IValue;
static void preds(const char *n, const IValue &v) {
    std::cout << n << ": " << v.tagKind() << " " << v.isTensor() << v.isNone() << v.isStorage() << v.isBlob() << v.isCapsule() << v.isCustomClass() << v.isTuple() << v.isDouble()
              << v.isComplexDouble() << v.isFuture() << v.isRRef() << v.isQuantizer() << v.isInt() << v.isBool() << v.isIntList() << v.isString() << v.isDoubleList()
              << v.isComplexDoubleList() << v.isBoolList() << v.isTensorList() << v.isOptionalTensorList() << v.isList() << v.isGenericDict() << v.isObject() << v.isModule()
              << v.isPyObject() << v.isEnum() << v.isScalar() << v.isDevice() << v.isStream() << v.isGenerator() << v.isPtrType() << "\n";
    P(v.type()->str()); P(v); P(v.use_count());
}
int main() {
    at::Tensor t = torch::arange(3);
    preds("none", IValue());
    preds("tensor", IValue(t));
    preds("undef", IValue(at::Tensor()));
    preds("int", 3);
    preds("dbl", 2.5);
    preds("bool", true);
    preds("str", "abc");
    preds("cplx", c10::complex<double>(1, 2));
    preds("dev", at::Device("cpu"));
    preds("tuple", c10::ivalue::Tuple::create({1, 2.0, "x"}));
    preds("ints", std::vector<int64_t>{1, 2});
    preds("dbls", std::vector<double>{1, 2});
    preds("bools", c10::List<bool>({true, false}));
    preds("strs", std::vector<std::string>{"a"});
    preds("tens", std::vector<at::Tensor>{t});
    preds("opts", c10::List<c10::optional<at::Tensor>>({t, c10::nullopt}));
    preds("cplxs", std::vector<c10::complex<double>>{{1, 2}});
    c10::Dict<std::string, int64_t> d;
    d.insert("a", 1);
    IValue whole(d);
    preds("dict", whole);
    preds("st", at::kFloat);
    preds("lay", at::kStrided);
    preds("mf", at::MemoryFormat::ChannelsLast);
    preds("gen", at::detail::createCPUGenerator());
    preds("scalar", at::Scalar(3));
    preds("scalarb", at::Scalar(true));
    preds("scalarc", at::Scalar(c10::complex<double>(1, 2)));
    preds("opt", c10::optional<int64_t>());
    preds("opt2", c10::optional<int64_t>(4));
    preds("nested", std::vector<std::vector<int64_t>>{{1}, {2, 3}});
    preds("tup2", std::make_tuple(1, std::string("x"), t));
    preds("map", std::unordered_map<std::string, double>{{"k", 1.5}});
    preds("arr", std::array<int64_t, 2>{1, 2});
    preds("fut", c10::make_intrusive<c10::ivalue::Future>(c10::IntType::get()));
}
