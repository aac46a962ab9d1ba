// SPDX-License-Identifier: Apache-2.0
// Every kind of IValue: made, asked, converted, printed.
#include <torch/script.h>
#include <iostream>

static void show(const c10::IValue &v) { std::cout << v.tagKind() << " | " << v.type()->str() << " | " << v.type()->repr_str() << " | " << v << "\n"; }

int main() {
    torch::IValue none, tensor(torch::ones({2})), d(1.5), i(int64_t(3)), b(true), s("text"), z(c10::complex<double>(1, -2));
    for (const auto &v : {none, tensor, d, i, b, s, z}) show(v);
    show(c10::IValue(torch::Device("cuda:1")));
    show(std::vector<int64_t>{1, 2});
    show(std::vector<double>{1, 2.5});
    show(c10::List<bool>({true, false}));
    show(std::vector<torch::Tensor>{torch::zeros({1})});
    show(std::vector<std::string>{"a", "b"});
    show(c10::impl::GenericList(c10::AnyType::get()));
    show(std::make_tuple(1, 2.5, std::string("x")));
    show(c10::ivalue::Tuple::create({torch::IValue(1), torch::IValue("y")}));
    c10::Dict<std::string, int64_t> dict;
    dict.insert("one", 1);
    dict.insert_or_assign("two", 2);
    show(dict);
    show(c10::optional<int64_t>());
    show(c10::optional<double>(2.0));
    show(std::unordered_map<std::string, torch::Tensor>{{"k", torch::zeros({1})}});
    std::cout << none.isNone() << tensor.isTensor() << d.isDouble() << i.isInt() << b.isBool() << s.isString() << z.isComplexDouble() << i.isScalar() << d.isScalar() << s.isScalar()
              << tensor.isPtrType() << i.isList() << "\n";
    std::cout << tensor.toTensor().sizes() << d.toDouble() << i.toInt() << b.toBool() << s.toStringRef() << s.toString()->string() << s.toStringView() << z.toComplexDouble() << d.toScalar() << "\n";
    std::cout << i.to<int>() << d.to<float>() << s.to<std::string>() << tensor.to<torch::Tensor>().numel() << b.to<bool>() << "\n";
    torch::IValue list(std::vector<int64_t>{4, 5, 6});
    std::cout << list.isList() << list.isIntList() << list.isTensorList() << list.toIntVector().size() << list.toIntList().get(1) << list.toList().size() << list.toListRef().size() << list.toListRef()[2] << "\n";
    for (int64_t v : list.toIntVector()) std::cout << v << ",";
    for (const torch::IValue &v : list.toListRef()) std::cout << v.toInt() << ";";
    std::cout << "\n" << list.to<std::vector<int64_t>>()[0] << list.to<c10::List<int64_t>>()[1] << "\n";
    torch::IValue tuple(std::make_tuple(torch::ones({1}), int64_t(9)));
    auto elements = tuple.toTuple()->elements();
    std::cout << tuple.isTuple() << elements.size() << elements[1].toInt() << tuple.toTupleRef().elements()[0].toTensor() << "\n";
    auto pair = tuple.to<std::tuple<torch::Tensor, int64_t>>();
    std::cout << std::get<1>(pair) << "\n";
    torch::IValue generic(dict);
    auto gd = generic.toGenericDict();
    std::cout << generic.isGenericDict() << gd.size() << gd.at("two").toInt() << gd.contains("three") << "\n";
    for (const auto &entry : gd) std::cout << entry.key().toStringRef() << "=" << entry.value().toInt() << " ";
    for (auto it = dict.begin(); it != dict.end(); ++it) std::cout << it->key() << ":" << it->value() << " ";
    std::cout << dict.find("one")->value() << (dict.find("none") == dict.end()) << dict.erase("one") << dict.size() << "\n";
    c10::List<std::string> words({"x", "y"});
    words.push_back("z");
    words.emplace_back("w");
    words.set(0, "first");
    words[1] = "second";
    std::cout << words.size() << words.get(0) << std::string(words[1]) << words.extract(2) << torch::IValue(words) << "\n";
    for (const std::string word : words) std::cout << word << " ";
    words.pop_back();
    words.erase(words.begin());
    std::cout << words.size() << words.vec().size() << words.empty() << "\n";
    std::cout << (torch::IValue(3) == torch::IValue(3)) << (torch::IValue("a") == torch::IValue("b")) << (torch::IValue(1) != torch::IValue(1.0)) << (none == torch::IValue())
              << list.is(list) << tensor.isAliasOf(tensor) << "\n";
    torch::IValue copy = list.deepcopy();
    copy.toIntList().push_back(7);
    std::cout << list.toIntList().size() << copy.toIntList().size() << "\n";
    try {
        i.toTensor();
    } catch (const c10::Error &e) {
        std::cout << e.what_without_backtrace() << "\n";
    }
    std::cout << torch::IValue(c10::nullopt).isNone() << c10::IValue(5).toOptional<int64_t>().value() << none.toOptional<double>().has_value() << "\n";
    std::cout << torch::IValue(torch::Scalar(2)).tagKind() << torch::IValue(torch::kFloat).toScalarType() << torch::IValue(torch::Scalar(2.5)).toDouble() << "\n";
    c10::List<torch::Tensor> tensors;
    tensors.push_back(torch::ones({1}));
    std::cout << torch::IValue(tensors).toTensorVector().size() << torch::IValue(tensors).toTensorList().get(0) << "\n";
    c10::List<c10::optional<torch::Tensor>> maybe;
    maybe.push_back(c10::nullopt);
    show(maybe);
    show(c10::List<c10::List<int64_t>>({c10::List<int64_t>({1})}));
    show(c10::Dict<int64_t, c10::List<torch::Tensor>>());
    std::cout << c10::IValue(std::vector<double>{0.1, 1e-7, 100000.0, 1e20}) << c10::IValue(1e16) << c10::IValue(0.1f) << c10::IValue(-0.0) << c10::IValue(INFINITY) << c10::IValue("q\"uo'te\n") << "\n";
    std::cout << c10::IValue(std::vector<std::string>{"a\"b"}) << c10::IValue(3.0) << "\n";
}
