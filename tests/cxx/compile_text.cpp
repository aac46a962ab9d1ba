// SPDX-License-Identifier: Apache-2.0
// Functions compiled from text: finding, calling, adding, and what they refuse.
#include <torch/csrc/jit/frontend/resolver.h>
#include <torch/csrc/jit/runtime/jit_exception.h>
#include <torch/torch.h>
#include <torch/script.h>
#include <iostream>

template <class F> static void attempt(const char *what, F f) {
    try {
        f();
        std::cout << what << ": fine\n";
    } catch (const torch::jit::JITException &e) {
        std::cout << what << ": JITException: " << e.what() << "|" << e.getPythonClassName().value_or("no class") << "|" << e.getOriginalMsg().value_or("") << "\n";
    } catch (const torch::jit::ErrorReport &e) {
        std::cout << what << ": ErrorReport: " << e.what() << "\n";
    } catch (const c10::Error &e) {
        std::cout << what << ": c10::Error: " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << what << ": std::exception: " << e.what() << "\n";
    }
}
#define SHOW(x) attempt(#x, [&] { std::cout << x << "\n"; })
#define BAD(text) attempt("compile", [&] { torch::jit::compile(text); })

int main() {
    auto cu = torch::jit::compile(R"JIT(
def check(x: int) -> int:
    if x < 0:
        assert False, "negative"
    return x

def plain(x):
    assert x.dim() == 1, "one dimension"
    return x * 2

def loops(xs: List[int], d: Dict[str, int]) -> Tuple[int, List[str]]:
    total = 0
    keys: List[str] = []
    for x in xs:
        if x == 7:
            break
        total += x
    for k, v in d.items():
        keys.append(k)
        total += v
    return total, keys

def opt(x: Optional[Tensor], y: float = 0.5) -> Tensor:
    if x is None:
        return torch.ones([2]) * y
    return x

def calls(n: int):
    return check(n) + check(n + 1)
)JIT");
    SHOW(cu->run_method("check", 3));
    SHOW(cu->run_method("check", -3));
    SHOW(cu->run_method("plain", torch::ones({2})));
    SHOW(cu->run_method("plain", torch::ones({1, 1})));
    c10::Dict<std::string, int64_t> d;
    d.insert("k", 4);
    SHOW(cu->run_method("loops", std::vector<int64_t>{1, 2, 7, 9}, d));
    SHOW(cu->run_method("opt", torch::IValue(), 2.0));
    SHOW(cu->run_method("opt", torch::ones({1}), 2));
    SHOW(cu->run_method("opt", c10::optional<torch::Tensor>()));
    SHOW(cu->run_method("calls", -1));
    SHOW(cu->run_method("nothing", -1));
    SHOW((cu->find_function("nothing") == nullptr));
    SHOW(cu->find_function("check")->name());
    attempt("all", [&] {
        for (auto f : cu->get_functions()) std::cout << f->name() << " " << f->qualname().qualifiedName() << " " << f->getSchema() << " " << f->num_inputs() << "\n";
    });
    SHOW(cu->get_function("check")({}));
    SHOW(cu->get_function("check")({5, 6}));
    SHOW(cu->get_function("check")({}, {{"x", 5}}));
    attempt("reference", [&] {
        torch::jit::Function &f = cu->get_function("check");
        torch::jit::Stack stack{5};
        f.run(stack);
        std::cout << f({7}) << stack.size() << stack[0] << "\n";
    });
    attempt("define", [&] {
        auto added = cu->define(c10::nullopt, "def more(x):\n    return x + 1\n\ndef again(x):\n    return more(x) * 2\n", torch::jit::nativeResolver(), nullptr);
        std::cout << added.size() << added[0]->name() << cu->run_method("again", torch::ones({1})) << cu->get_functions().size() << "\n";
    });
    attempt("define again", [&] { cu->define(c10::nullopt, "def more(x):\n    return x + 1\n", torch::jit::nativeResolver(), nullptr); });
    attempt("empty", [&] {
        torch::jit::CompilationUnit own;
        own.define(c10::nullopt, "def f(x):\n    return x + 1\n", torch::jit::nativeResolver(), nullptr);
        std::cout << own.run_method("f", torch::zeros({1})) << "\n";
    });
    BAD("def f(x):\n    return y\n");
    BAD("def f(x: int):\n    return x.foo\n");
    BAD("def f(x):\n    return torch.nothing(x)\n");
    BAD("def f(x: int) -> str:\n    return x\n");
    BAD("def f(x: Foo):\n    return x\n");
    BAD("def f(x):\n    return x\ndef f(x):\n    return x\n");
    BAD("");
}
