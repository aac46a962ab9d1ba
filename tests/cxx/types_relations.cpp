// SPDX-License-Identifier: Apache-2.0
// Types: subtypes, the common one of two, casts, those of C++ types and of values.
#include "tried.h"
using namespace c10;
static void uni(const TypePtr &a, const TypePtr &b) {
    for (bool u : {false, true}) {
        auto r = unifyTypes(a, b, u);
        std::cout << a->str() << " + " << b->str() << " = " << (r ? (*r)->str() : "none") << "\n";
    }
}
int main() {
    std::vector<TypePtr> all = {AnyType::get(),
                                TensorType::get(),
                                NumberType::get(),
                                FloatType::get(),
                                IntType::get(),
                                BoolType::get(),
                                NoneType::get(),
                                StringType::get(),
                                AnyListType::get(),
                                AnyTupleType::get(),
                                ListType::ofInts(),
                                ListType::ofTensors(),
                                ListType::create(OptionalType::ofTensor()),
                                DictType::create(StringType::get(), IntType::get()),
                                OptionalType::create(IntType::get()),
                                OptionalType::create(FloatType::get()),
                                OptionalType::create(NumberType::get()),
                                TupleType::create({IntType::get()}),
                                TupleType::create({NumberType::get()}),
                                TupleType::create({IntType::get(), IntType::get()}),
                                FutureType::create(IntType::get()),
                                FutureType::create(NumberType::get()),
                                UnionType::create({IntType::get(), StringType::get()}),
                                UnionType::create({IntType::get(), StringType::get(), NoneType::get()}),
                                TupleType::createNamed(QualifiedName("__torch__.P"), std::vector<std::string>{"x"}, std::vector<TypePtr>{IntType::get()})};
    for (auto &a : all) {
        std::cout << a->str() << ": ";
        for (auto &b : all) std::cout << a->isSubtypeOf(*b) << (*a == *b ? "=" : "");
        std::cout << "\n";
    }
    uni(IntType::get(), FloatType::get());
    uni(IntType::get(), IntType::get());
    uni(IntType::get(), NoneType::get());
    uni(OptionalType::create(IntType::get()), IntType::get());
    uni(TensorType::get(), NoneType::get());
    uni(ListType::ofInts(), ListType::ofFloats());
    uni(TupleType::create({IntType::get(), NoneType::get()}), TupleType::create({NoneType::get(), IntType::get()}));
    uni(TupleType::create({IntType::get()}), TupleType::create({FloatType::get()}));
    uni(StringType::get(), IntType::get());
    uni(FutureType::create(IntType::get()), FutureType::create(NoneType::get()));
    uni(TensorType::create(torch::ones(2)), TensorType::create(torch::ones(3)));
    uni(AnyType::get(), IntType::get());
    uni(ListType::create(TensorType::create(torch::ones(2))), ListType::ofTensors());
    uni(NumberType::get(), IntType::get());
    uni(DictType::create(StringType::get(), IntType::get()), DictType::create(StringType::get(), FloatType::get()));
    uni(OptionalType::create(IntType::get()), FloatType::get());
    TypePtr li = ListType::ofInts(), d = DictType::create(StringType::get(), IntType::get()), o = OptionalType::create(FloatType::get()),
            tu = TupleType::create({IntType::get(), StringType::get()});
    P(li->cast<ListType>() != nullptr); P(li->cast<DictType>() == nullptr); P(li->expect<ListType>()->getElementType()->str()); T(li->expect<DictType>());
    P(li->castRaw<ListType>()->getElementType()->str()); P(li->castRaw<DictType>() == nullptr); P(li->expectRef<ListType>().getElementType()->str()); T(li->expectRef<DictType>());
    P(d->cast<DictType>()->getKeyType()->str()); P(d->cast<DictType>()->getValueType()->str()); P(o->cast<OptionalType>()->getElementType()->str());
    P(tu->cast<TupleType>()->elements()[1]->str()); P(tu->containedType(0)->str()); P(tu->containedTypes().size()); P(tu->containedTypeSize()); P(li == li);
    P(li == ListType::ofInts()); P(*li == *ListType::ofInts()); P(*li != *d); P(IntType::get() == IntType::get()); P(li->kind() == TypeKind::ListType);
    P(li->isSubtypeOf(AnyListType::get())); P(getTypePtr<int64_t>()->str()); P(getTypePtr<double>()->str()); P(getTypePtr<bool>()->str()); P(getTypePtr<std::string>()->str());
    P(getTypePtr<at::Tensor>()->str()); P(getTypePtr<std::vector<int64_t>>()->str()); P(getTypePtr<c10::List<double>>()->str());
    P(getTypePtr<c10::Dict<std::string, at::Tensor>>()->str()); P(getTypePtr<c10::optional<int64_t>>()->str()); P(getTypePtr<std::tuple<int64_t, double>>()->str());
    P(getTypePtr<std::unordered_map<std::string, int64_t>>()->str()); P(getTypePtr<at::Scalar>()->str()); P(getTypePtr<at::Device>()->str()); P(getTypePtr<IValue>()->str());
    P(getTypePtr<at::ScalarType>()->str()); P(getTypePtr<std::array<int64_t, 2>>()->str()); P(getTypePtr<c10::complex<double>>()->str()); P(getTypePtr<at::Generator>()->str());
    P(getTypePtr<c10::ArrayRef<at::Tensor>>()->str()); P(*IValue(torch::arange(2)).type()); P(*IValue(3).type()); P(*IValue(std::vector<int64_t>{1}).type());
    P(*IValue(std::make_tuple(1, 2.0, torch::ones(1))).type()); P(IValue(std::make_tuple(1, torch::ones(1))).type()->repr_str()); P(IValue(torch::ones({2, 2})).type()->repr_str());
    P(IValue(torch::ones({2, 2})).type()->str()); P(IValue(std::vector<at::Tensor>{torch::ones(2)}).type()->repr_str());
    P(IValue(c10::Dict<std::string, at::Tensor>()).type()->repr_str());
    auto l = c10::impl::GenericList(IntType::get());
    P(*l.elementType());
    auto gd = c10::impl::GenericDict(StringType::get(), AnyType::get());
    P(*gd.keyType()); P(*gd.valueType());
    gd.insert("a", 1);
    gd.insert("b", torch::ones(1));
    P(IValue(gd));
    l.push_back(1);
    T(l.push_back(2)); P(IValue(l)); P(IValue(l).toIntVector()); P(typeKindToString(TypeKind::TensorType)); P(QualifiedName("a.b.c").prefix()); P(QualifiedName("a.b.c").name());
    P(QualifiedName("a.b.c").qualifiedName()); P(QualifiedName("a.b.c").atoms().size()); P(QualifiedName(QualifiedName("a.b"), "c").qualifiedName());
    P(QualifiedName("a.b") == QualifiedName("a.b")); P(QualifiedName("a").isPrefixOf(QualifiedName("a.b")));
}
