// SPDX-License-Identifier: Apache-2.0
//
// graph.hpp: torch::jit::Graph: what a method's code was compiled to, for people: its text, to the letter LibTorch's.
#pragma once

#include <functional>
#include <iostream>
#include <string>

namespace torch {
namespace jit {

class Graph {
    std::string text_;
    std::function<std::string()> plain_; /* few ask for it, and it costs another compilation */

public:
    Graph(std::string text, std::function<std::string()> plain) : text_(std::move(text)), plain_(std::move(plain)) {}
    /// With or without the places in the source behind each node.
    std::string toString(bool print_source_locations = true) const { return print_source_locations ? text_ : plain_(); }
    std::ostream &print(std::ostream &out, bool print_source_locations = true) const { return out << toString(print_source_locations) << std::flush; }
    void dump() const { std::cout << text_ << "\n"; }
};

inline std::ostream &operator<<(std::ostream &out, const Graph &graph) { return graph.print(out); }

} // namespace jit
} // namespace torch
