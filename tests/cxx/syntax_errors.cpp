// SPDX-License-Identifier: Apache-2.0
//
// Text that is not TorchScript: what is said, as which exception, and the place that is marked.
#include <torch/script.h>
#include <iostream>

int main() {
    const char *sources[] = {
        "def f(x):\n    return (x + \n",
        "def f(x):\n",
        "def f(x)\n    return x\n",
        "def f(x:\n    return x\n",
        "def f(x):\nreturn x\n",
        "def f(x):\n    return x\n  y = 2\n",
        "def f(x):\n    if x:\n    return x\n",
        "def f(x):\n    x = = 3\n",
        "def f(x):\n    return x[\n",
        "def f(x): return x",
        "def f(x):\n    return x +",
        "def f(x):\n    return {1:\n",
        "def f(x):\n    while\n        pass\n",
        "def f(x):\n    return lambda\n",
        "def",
        "",
        "def f(x):\n        a = 1\n    return a\n",
    };
    for (const char *text : sources) {
        try {
            torch::jit::compile(text);
            std::cout << "compiles";
        } catch (const torch::jit::ErrorReport &e) { std::cout << "ErrorReport[" << e.what() << "]"; } catch (const std::exception &e) {
            std::cout << "exception[" << e.what() << "]";
        }
        std::cout << "\n";
    }
}
