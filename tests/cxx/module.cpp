// SPDX-License-Identifier: Apache-2.0
// A module's inside.
#include <torch/script.h>
#include <iostream>
#include <regex>

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    torch::jit::ExtraFilesMap extra{{"note.txt", ""}, {"absent.txt", "untouched"}};
    torch::jit::script::Module m = torch::jit::load(folder + "/module.pt", torch::kCPU, extra);
    std::cout << extra["note.txt"] << " " << extra["absent.txt"] << "\n";
    std::cout << m.forward({torch::ones({2, 2})}).toTensor() << "\n" << m({torch::zeros({1, 2})}).toTensor() << "\n";
    std::cout << m.forward({torch::ones({1, 2}), 2.0}) << m.forward({torch::ones({1, 2})}, {{"bias", 5.0}}) << "\n";
    std::cout << m.is_training() << m.hasattr("inner") << m.hasattr("none") << m.attr("count") << m.attr("label") << m.attr("rates") << m.attr("names") << m.attr("pair") << "\n";
    std::cout << m.attr("absent", 7).toInt() << " " << m.type()->str() << "\n";
    for (const auto &p : m.named_parameters()) std::cout << p.name << " " << p.value.sizes() << p.value.requires_grad() << "\n";
    for (const auto &b : m.named_buffers()) std::cout << b.name << " " << b.value << "\n";
    for (const auto &c : m.named_modules()) std::cout << "module '" << c.name << "' " << c.value.type()->str() << "\n";
    for (const auto &c : m.named_children()) std::cout << "child " << c.name << "\n";
    for (const auto &a : m.named_attributes(false)) std::cout << "attribute " << a.name << " " << a.value.tagKind() << "\n";
    for (const auto &a : m.named_attributes()) std::cout << a.name << ";";
    std::cout << "\n" << m.parameters().size() << m.buffers().size() << m.modules().size() << m.children().size() << m.parameters(false).size() << "\n";
    for (const auto &method : m.get_methods()) std::cout << method.name() << "\n" << method.function().getSchema() << "\n";
    auto forward = m.find_method("forward");
    const c10::FunctionSchema &schema = forward->function().getSchema();
    std::cout << forward.has_value() << m.find_method("nothing").has_value() << schema.arguments().size() << schema.arguments()[2].name() << schema.arguments()[2].type()->str()
              << *schema.arguments()[2].default_value() << schema.returns()[0].type()->str() << schema.name() << "\n";
    for (const auto &argument : m.get_method("kinds").function().getSchema().arguments()) std::cout << argument.name() << ":" << argument.type()->str() << " ";
    std::cout << "\n" << m.run_method("bump").toInt() << m.get_method("bump")({}).toInt() << m.attr("count").toInt() << "\n";
    m.setattr("count", 40);
    std::cout << m.run_method("bump") << "\n";
    c10::Dict<std::string, torch::Tensor> table;
    c10::List<int64_t> items({1, 2});
    auto out = m.run_method("kinds", 1, 2.5, std::string("s"), items, table);
    std::cout << out << out.toTuple()->elements().size() << items.size() << table.size() << "\n";
    std::cout << m.run_method("kinds", 1, 2.0, "t", items, table, 3) << "\n";
    auto inner = m.attr("inner").toModule();
    std::cout << inner.run_method("twice", torch::ones({2}), 3) << inner.forward({torch::ones({2})}) << inner.attr("weight").toTensor() << "\n";
    std::cout << m.get_method("several")({std::vector<torch::Tensor>{torch::zeros({1}), torch::ones({1})}}) << "\n";
    auto copy = m.clone();
    copy.setattr("count", 0);
    copy.attr("inner").toModule().attr("weight").toTensor().data().zero_();
    std::cout << m.attr("count") << copy.attr("count") << m.attr("inner").toModule().attr("weight") << copy.attr("inner").toModule().attr("weight") << "\n";
    auto shallow = m.copy();
    auto deep = m.deepcopy();
    shallow.attr("inner").toModule().attr("offset").toTensor().fill_(2);
    std::cout << m.attr("inner").toModule().attr("offset") << deep.attr("inner").toModule().attr("offset") << "\n";
    m.train();
    std::cout << m.is_training() << m.attr("inner").toModule().is_training();
    m.eval();
    std::cout << m.is_training() << "\n";
    m.to(torch::kFloat64);
    std::cout << m.attr("inner").toModule().attr("weight").toTensor().dtype() << m.forward({torch::ones({1, 2}, torch::kFloat64)}) << "\n";
    std::string dump = deep.dump_to_str(false, true, true) + deep.dump_to_str(false, false, false);
    std::cout << std::regex_replace(dump, std::regex(" at 0x[0-9a-f]+"), "") << "\n";
    torch::IValue orphan;
    {
        auto other = torch::jit::load(folder + "/module.pt");
        orphan = other.attr("inner");
    }
    std::cout << orphan.toModule().forward({torch::ones({2})}) << "\n";
    auto object = deep._ivalue();
    std::cout << object->name() << object->getAttr("label") << deep.num_slots() << "\n";
}
