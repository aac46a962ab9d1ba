// SPDX-License-Identifier: Apache-2.0
// Servers that map named inputs and outputs: dicts, lists of strings, types asked before calls.
#include <torch/script.h>
#include <iostream>
#include <map>

static std::string kind_of(const c10::TypePtr &type) {
    switch (type->kind()) {
    case c10::TypeKind::TensorType: return "tensor";
    case c10::TypeKind::IntType: return "int";
    case c10::TypeKind::FloatType: return "float";
    case c10::TypeKind::StringType: return "string";
    case c10::TypeKind::ListType: return "list of " + kind_of(type->cast<c10::ListType>()->getElementType());
    case c10::TypeKind::DictType: return "dict of " + kind_of(type->cast<c10::DictType>()->getKeyType()) + " to " + kind_of(type->cast<c10::DictType>()->getValueType());
    case c10::TypeKind::TupleType: return "tuple of " + std::to_string(type->cast<c10::TupleType>()->elements().size());
    case c10::TypeKind::OptionalType: return "perhaps " + kind_of(type->cast<c10::OptionalType>()->getElementType());
    case c10::TypeKind::ClassType: return "class " + type->expect<c10::ClassType>()->name()->qualifiedName();
    default: return "other";
    }
}

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    auto m = std::make_shared<torch::jit::script::Module>(torch::jit::load(folder + "/module.pt"));
    for (const auto &argument : m->get_method("kinds").function().getSchema().arguments()) {
        std::cout << argument.name() << ": " << kind_of(argument.type());
        if (argument.default_value()) std::cout << " = " << *argument.default_value();
        std::cout << (argument.kwarg_only() ? " kwarg" : "") << "\n";
    }
    for (const auto &result : m->get_method("kinds").function().getSchema().returns()) std::cout << kind_of(result.type()) << " " << result.type()->str() << "\n";
    c10::impl::GenericDict inputs(c10::StringType::get(), c10::TensorType::get());
    inputs.insert("x", torch::ones({1}));
    inputs.insert("y", torch::zeros({2}));
    std::cout << torch::IValue(inputs).type()->str() << inputs.keyType()->str() << inputs.valueType()->str() << inputs.size() << "\n";
    torch::List<int64_t> items;
    items.emplace_back(3);
    auto out = m->get_method("kinds")({5, 1.5, "z", items, inputs, torch::IValue()});
    const auto &elements = out.toTuple()->elements();
    for (size_t i = 0; i < elements.size(); i++) std::cout << i << " " << elements[i].tagKind() << " " << kind_of(elements[i].type()) << "\n";
    std::map<std::string, torch::Tensor> named;
    for (auto &entry : elements[4].toGenericDict()) named[entry.key().toStringRef()] = entry.value().toTensor();
    for (const auto &pair : named) std::cout << pair.first << pair.second.sizes() << " ";
    auto typed = c10::impl::toTypedDict<std::string, torch::Tensor>(elements[4].toGenericDict());
    std::cout << typed.at("new") << typed.contains("y") << "\n";
    torch::Dict<std::string, torch::Tensor> copy = typed.copy();
    copy.erase("x");
    copy.insert_or_assign("y", torch::full({1}, 3));
    std::cout << typed.size() << copy.size() << typed.at("y").sizes() << copy.at("y") << "\n";
    for (auto it = copy.begin(); it != copy.end(); it++) std::cout << it->key() << " ";
    copy.clear();
    std::cout << copy.empty() << "\n";
    std::unordered_map<std::string, int64_t> plain = m->attr("names").to<std::unordered_map<std::string, int64_t>>();
    std::cout << plain.size() << plain["b"] << m->attr("rates").toDoubleVector()[1] << m->attr("rates").toListRef().size() << "\n";
    auto pair = m->attr("pair").toTuple();
    std::cout << pair->elements()[0] << pair->elements()[1].toStringRef() << pair->size() << *pair->type() << "\n";
    auto kinds = m->run_method("several", c10::List<torch::Tensor>({torch::ones({1})}));
    std::cout << kinds.isTensorList() << kinds.isList() << kinds.toTensorVector()[0] << c10::getTypePtr<c10::Dict<std::string, std::vector<int64_t>>>()->str() << "\n";
    std::cout << c10::ListType::ofStrings()->str() << c10::TupleType::create({c10::IntType::get(), c10::TensorType::get()})->repr_str() << *c10::OptionalType::create(c10::IntType::get())
              << c10::DictType::create(c10::StringType::get(), c10::IntType::get())->annotation_str() << c10::IntType::get()->isSubtypeOf(c10::OptionalType::create(c10::IntType::get())) << c10::typeKindToString(c10::TypeKind::UnionType) << "\n";
}
