// SPDX-License-Identifier: Apache-2.0
// Accessors on values of their kind and of another: who is refused, and with what text.
#include "tried.h"
#include <sstream>
using c10::IValue;
int main() {
    IValue n, i(3), s("s"), li(std::vector<int64_t>{1, 2}), ld(std::vector<double>{1, 2}), ls(std::vector<std::string>{"a"}), t(torch::ones(2)), tup(c10::ivalue::Tuple::create({1, 2}));
    IValue gl(c10::List<IValue>(c10::AnyType::get()));
    for (const IValue &v : {n, li, ls, tup}) {
        std::cout << "== " << v.tagKind() << "\n";
        P(v.toTensor()); P(v.toInt()); P(v.toDouble()); P(v.toBool()); P(v.toComplexDouble()); P(v.toStringRef()); P(v.toStringView()); P(v.toString()->string()); P(v.toScalar());
        P(v.toDevice()); P(v.toIntVector()); P(v.toDoubleVector()); P(v.toTensorVector().size()); P(v.toIntList().size()); P(v.toDoubleList().size()); P(v.toBoolList().size());
        P(v.toTensorList().size()); P(v.toComplexDoubleList().size()); P(v.toOptionalTensorList().size()); P(v.toComplexDoubleVector().size());
        P(v.toOptionalTensorVector().size()); P(v.toList().size()); P(v.toListRef().size()); P(v.toTuple()->size()); P(v.toTupleRef().size()); P(v.toGenericDict().size());
        P(v.toObject()->name()); P(v.toObjectRef().name()); P(v.toEnumHolder()->name()); P(v.toModule().type()->str()); P(v.toFuture()->completed()); P(v.toGenerator().defined());
        P(v.toNone()); P(v.toScalarType()); P(v.toLayout()); P(v.toMemoryFormat()); P(v.toOptionalStringRef().has_value()); P(v.toStorage().nbytes());
        P(v.to<c10::List<double>>().size()); P(v.to<c10::List<int64_t>>().size()); P(v.to<c10::List<std::string>>().size()); P(v.to<std::vector<double>>().size());
        P(v.to<std::vector<int64_t>>().size()); P(v.to<std::vector<std::string>>().size()); P(v.to<std::string>()); P(v.to<int64_t>()); P(v.to<int>()); P(v.to<double>());
        P(v.to<float>()); P(v.to<bool>()); P(v.to<at::Tensor>()); P(v.to<at::Scalar>()); P(v.to<c10::Dict<std::string, int64_t>>().size());
        P(v.to<std::tuple<int64_t, int64_t>>() == std::make_tuple(int64_t(1), int64_t(2))); P(v.to<c10::optional<int64_t>>().has_value()); P(v.toOptional<int64_t>().has_value());
        P(v.to<std::unordered_map<std::string, int64_t>>().size()); P(v.to<std::vector<std::vector<int64_t>>>().size()); P(v.to<std::vector<at::Tensor>>().size());
        P(v.to<c10::List<at::Tensor>>().size()); P(v.to<std::array<int64_t, 3>>().size()); P(v.to<std::tuple<int64_t>>() == std::make_tuple(int64_t(1)));
        P(v.to<c10::List<std::vector<int64_t>>>().size());
    }
}
