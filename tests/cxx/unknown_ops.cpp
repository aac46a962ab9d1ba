// SPDX-License-Identifier: Apache-2.0
//
// Archives that name operators and classes which the program does not have fail in loading.
#include <torch/script.h>
#include <iostream>
int main(int argc, char **argv) {
  std::string dir = argc > 1 ? argv[1] : ".";
  for (auto f : {"warp.pt", "stack.pt", "custom.pt"}) {
    std::cout << "== " << f << "\n";
    try { torch::jit::load(dir + "/" + f); std::cout << "loaded\n"; }
    catch (const torch::jit::ErrorReport &e) { std::cout << "ErrorReport[" << e.what() << "]\n"; }
    catch (const c10::Error &e) { std::cout << "Error[" << e.what_without_backtrace() << "]\n"; }
    catch (const std::exception &e) { std::cout << "std[" << e.what() << "]\n"; }
  }
}
