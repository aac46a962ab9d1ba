// SPDX-License-Identifier: Apache-2.0
// The tutorial's second program, on a model of our own.
#include <torch/script.h> // One-stop header.

#include <iostream>
#include <memory>

static int run(int argc, const char *argv[]) {
  if (argc != 2) {
    std::cout << "usage: example-app <path-to-exported-script-module>\n";
    return -1;
  }

  torch::jit::script::Module module;
  try {
    // Deserialize the ScriptModule from a file using torch::jit::load().
    module = torch::jit::load(argv[1]);
  }
  catch (const c10::Error& e) {
    std::cout << "error loading the model\n";
    return -1;
  }

  std::cout << "ok\n";
  // Create a vector of inputs.
  std::vector<torch::jit::IValue> inputs;
  inputs.push_back(torch::ones({1, 2}));

  // Execute the model and turn its output into a tensor.
  at::Tensor output = module.forward(inputs).toTensor();
  std::cout << output.slice(/*dim=*/1, /*start=*/0, /*end=*/5) << '\n';
  return 0;
}

int main() {
  const char *none[] = {"app"}, *good[] = {"app", "module.pt"}, *bad[] = {"app", "absent.pt"};
  std::cout << run(1, none) << run(2, good) << run(2, bad) << "\n";
}
