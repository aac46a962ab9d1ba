// SPDX-License-Identifier: Apache-2.0
// Tensors and values in files and streams.
#include <torch/script.h>
#include <torch/torch.h>
#include <cstdio>
#include <iostream>
#include <sstream>

int main() {
    std::string path = std::tmpnam(nullptr);
    torch::Tensor x = torch::arange(6, torch::kFloat32).view({2, 3}), y;
    torch::save(x, path);
    torch::load(y, path);
    std::cout << y << y.dtype() << "\n";
    std::stringstream stream;
    torch::save(torch::tensor({1, 2, 3}), stream);
    torch::Tensor z;
    torch::load(z, stream);
    std::cout << z << "\n";
    std::vector<torch::Tensor> many = {torch::ones({1}), torch::zeros({2}, torch::kInt32)}, read;
    torch::save(many, path);
    torch::load(read, path);
    std::cout << read.size() << read << "\n";
    std::remove(path.c_str());
    c10::Dict<std::string, torch::Tensor> dict;
    dict.insert("w", torch::full({2}, 3));
    std::vector<char> bytes = torch::pickle_save(dict);
    torch::IValue back = torch::pickle_load(bytes);
    std::cout << back << back.type()->str() << "\n";
    bytes = torch::pickle_save(std::make_tuple(torch::ones({1}), 5, std::string("text"), std::vector<double>{1.5}));
    std::cout << torch::pickle_load(bytes) << "\n";
    try {
        torch::load(y, "/no/such/file.pt");
    } catch (const c10::Error &) {
        std::cout << "no file\n";
    }
}
