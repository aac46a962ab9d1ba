// The graphs of methods and functions as text, and modules with them.
#include <torch/script.h>
#include <torch/torch.h>
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/ir/ir.h>

#include <iostream>
#include <regex>
#include <string>

static void show(const char *source, const char *name) {
    auto unit = torch::jit::compile(source);
    auto &f = unit->get_function(c10::QualifiedName(name));
    std::cout << "== " << name << "\n" << *torch::jit::toGraphFunction(f).graph() << "\n";
}

int main(int argc, char **argv) {
    const std::string folder = argc > 1 ? argv[1] : ".";
    for (const char *name : {"module.pt", "kinds.pt", "training.pt"}) {
        torch::jit::Module m = torch::jit::load(folder + "/" + name);
        std::cout << std::regex_replace(m.dump_to_str(true, false, false), std::regex("0x[0-9a-f]+"), "0x");
        auto method = m.get_methods()[0];
        std::cout << method.graph()->toString(false);
        method.graph()->dump();
    }
    torch::jit::Module made("made");
    made.register_parameter("w", torch::ones({2}), false);
    made.register_attribute("k", c10::IntType::get(), 3);
    made.define(R"(
def forward(self, x, flag: bool = False):
    if flag:
        x = x + self.w
    self.k += 1
    return x * self.k
def none(self):
    pass
)");
    made.dump(true, true, true);
    std::cout << made.dump_to_str(true, true, true);

    show(R"(
def straight(x, y, n: int, f: float = 0.5):
    z = x + y * 2 - f
    a = -1
    b = 2 * x, 1 - y, 3 > x
    print("sum", z, 1e-5, [1, 2], (1, "a\n"))
    return z[0, n:], z[..., None, -1], b, a, x.view(-1, n), torch.zeros(2, n), torch.max(x, 1)
)", "straight");
    show(R"(
def exits(x: int, n: int):
    for i in range(n):
        if i == x:
            continue
        elif i > 10:
            break
        while x < i:
            x += 2
            if x == 7:
                return -1
    if x > 3:
        return 1
    return 2
)", "exits");
    show(R"(
def containers(a: List[int], d: Dict[str, int], s: str):
    out: List[Tuple[int, str]] = []
    for i, (x, y) in enumerate(zip(a, d)):
        out.append((x + i, y))
    b = [v * 2 for v in a]
    e = {k: len(k) for k in d}
    a[0] += 1
    d["n"] = d["m"] if "m" in d else 0
    t = (1, (2, s))
    u, (v, w) = t
    return out, b, e, u + v, w, t[1][1], s[1:], "%s-%d" % (s, u)
)", "containers");
    show(R"(
def options(x: Optional[Tensor], n: Optional[int], y: Any):
    if x is not None and n is not None:
        z = x + n
    else:
        z = torch.ones([2])
    if n is None:
        n = 0
    assert n < 5, "too large"
    if isinstance(y, int):
        return z + y
    if not bool(z.any()):
        raise AssertionError("zero")
    return z
)", "options");
    show(R"(
def stores(x, y, i: int):
    x[0] = 1
    x[i, 1:] = y
    x[y > 0] = 2.5
    x[1] *= y
    x += 1
    c = d = x
    dead = torch.zeros(3)
    dead.add_(1)
    return c + d
)", "stores");
    show(R"(
def twice(x, n: int = 2):
    return x * n
def calls(x):
    return twice(x) + twice(x, 3) + twice(x, n=4)
)", "calls");
}
