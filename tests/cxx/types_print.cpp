// SPDX-License-Identifier: Apache-2.0
// Types: how each is made and written.
#include "tried.h"
using namespace c10;
static void show(const char *n, const TypePtr &t) {
    std::cout << n << " | " << *t << " | " << t->str() << " | " << t->annotation_str() << " | " << t->repr_str() << " | " << typeKindToString(t->kind()) << " | "
              << t->containedTypes().size() << t->hasFreeVariables() << t->isUnionType() << t->is_module() << t->requires_grad() << "\n";
}
int main() {
    show("any", AnyType::get());
    show("tensor", TensorType::get());
    show("storage", StorageType::get());
    show("number", NumberType::get());
    show("float", FloatType::get());
    show("complex", ComplexType::get());
    show("int", IntType::get());
    show("none", NoneType::get());
    show("str", StringType::get());
    show("gen", GeneratorType::get());
    show("bool", BoolType::get());
    show("dev", DeviceObjType::get());
    show("stream", StreamObjType::get());
    show("quant", QuantizerType::get());
    show("qscheme", QSchemeType::get());
    show("caps", CapsuleType::get());
    show("anylist", AnyListType::get());
    show("anytuple", AnyTupleType::get());
    show("anyclass", AnyClassType::get());
    show("anyenum", AnyEnumType::get());
    show("pyobj", PyObjectType::get());
    show("var", VarType::create("t"));
    show("list", ListType::create(IntType::get()));
    show("ints", ListType::ofInts());
    show("floats", ListType::ofFloats());
    show("bools", ListType::ofBools());
    show("strs", ListType::ofStrings());
    show("tensors", ListType::ofTensors());
    show("otensors", ListType::ofOptionalTensors());
    show("cplx", ListType::ofComplexDoubles());
    show("list2", ListType::create(ListType::ofTensors()));
    show("listvar", ListType::create(VarType::create("t")));
    show("dict", DictType::create(StringType::get(), ListType::ofTensors()));
    show("tuple0", TupleType::create({}));
    show("tuple1", TupleType::create({IntType::get()}));
    show("tuple", TupleType::create({IntType::get(), ListType::ofInts(), OptionalType::create(TensorType::get())}));
    show("opt", OptionalType::create(IntType::get()));
    show("optT", OptionalType::ofTensor());
    show("optopt", OptionalType::create(OptionalType::create(IntType::get())));
    show("optany", OptionalType::create(ListType::create(OptionalType::create(IntType::get()))));
    T(show("union", UnionType::create({IntType::get(), StringType::get()}))); T(show("union", UnionType::create({IntType::get(), NoneType::get()})));
    T(show("union", UnionType::create({IntType::get(), FloatType::get(), NoneType::get()}))); T(show("union", UnionType::create({IntType::get(), IntType::get()})));
    T(show("union", UnionType::create({ListType::ofInts(), TensorType::get(), StringType::get()})));
    T(show("unionU", UnionType::create({UnionType::create({IntType::get(), StringType::get()}), FloatType::get()})));
    T(show("u1", UnionType::create({StringType::get(), IntType::get()}))); T(show("num", UnionType::create({IntType::get(), FloatType::get(), ComplexType::get()})));
    show("fut", FutureType::create(TensorType::get()));
    show("rref", RRefType::create(IntType::get()));
    auto nt = TupleType::createNamed(QualifiedName("__torch__.Point"), std::vector<std::string>{"x", "y"}, std::vector<TypePtr>{FloatType::get(), IntType::get()});
    show("named", nt);
    P(nt->name()->qualifiedName()); P(nt->names().has_value()); P(nt->names()->at(1)); P(nt->schema()->arguments().size()); P(*nt->schema()); P(nt->elements().size());
    show("t1", TensorType::create(torch::ones({2, 3})));
    show("t2", TensorType::create(torch::arange(4)));
    show("t3", TensorType::create(torch::ones({2, 3}).t()));
    show("t4", TensorType::create(torch::ones({})));
    show("t5", TensorType::create(torch::ones({2}).requires_grad_()));
    show("t6", TensorType::create(at::kFloat, at::kCPU, 3, false));
    show("t7", TensorType::create(at::kFloat, at::kCPU, c10::optional<size_t>(), c10::nullopt));
    show("t8", TensorType::createContiguous(at::kFloat, at::kCPU, {2, 3}));
    auto tt = TensorType::create(torch::ones({2, 3}));
    P(tt->scalarType().value()); P(tt->dim().value()); P(tt->device().value()); P(tt->sizes().concrete_sizes().value()); P(tt->strides().concrete_sizes().value());
    P(tt->numel().value()); P(tt->isComplete()); P(TensorType::get()->scalarType().has_value()); P(TensorType::get()->dim().has_value()); P(tt->requiresGrad().has_value());
    P(tt->undefined().has_value()); P(tt->isSubtypeOf(*TensorType::get())); P(TensorType::get()->isSubtypeOf(*tt)); P(*tt == *TensorType::get());
    P(tt->dimensionedOnly()->repr_str()); P(tt->withScalarType(at::kInt)->repr_str()); P(*tt->contiguous()); P(*tt->withDim(2)); P(*tt->withSizes({4, 5}));
    P(*tt->withDevice(at::kCUDA)); P(*tt->withRequiresGrad(true));
    show("list tt", ListType::create(tt));
    show("tup tt", TupleType::create({tt, IntType::get()}));
    P(*TensorType::getInferred()); P(TensorType::getInferred()->isInferredType());
}
