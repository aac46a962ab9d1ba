// SPDX-License-Identifier: Apache-2.0
// Files and streams that are no archives, and places that cannot be written.
#include <torch/script.h>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

template <class F> static void attempt(const char *what, F f) {
    try {
        f();
        std::cout << what << ": fine\n";
    } catch (const c10::Error &e) {
        std::cout << what << ": c10::Error: " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << what << ": std::exception: " << e.what() << "\n";
    }
}

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".", path = std::tmpnam(nullptr);
    std::ifstream in(folder + "/module.pt", std::ios::binary);
    std::string whole((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    auto file = [&](const char *what, const std::string &bytes) {
        attempt(what, [&] {
            std::ofstream(path, std::ios::binary) << bytes;
            torch::jit::load(path);
        });
        std::remove(path.c_str());
    };
    attempt("missing", [&] { torch::jit::load("nothing.pt"); });
    attempt("missing folder", [&] { torch::jit::load("no/such/nothing.pt"); });
    attempt("no name", [&] { torch::jit::load(""); });
    attempt("folder", [&] { torch::jit::load("/tmp"); });
    file("empty", "");
    file("short", "x");
    file("text", "this is no archive at all\n");
    file("zeros", std::string(5000, '\0'));
    file("half", whole.substr(0, whole.size() / 2));
    file("cut", whole.substr(0, whole.size() - 1));
    attempt("empty stream", [&] {
        std::istringstream none("");
        torch::jit::load(none);
    });
    attempt("text stream", [&] {
        std::istringstream text("this is no archive at all\n");
        torch::jit::load(text);
    });
    attempt("bad stream", [&] {
        std::ifstream none("nothing.pt", std::ios::binary);
        torch::jit::load(none);
    });
    attempt("stream twice", [&] {
        std::istringstream stream(whole);
        torch::jit::load(stream);
        std::cout << torch::jit::load(stream).attr("label") << "\n";
    });
    attempt("no such device", [&] { torch::jit::load(folder + "/module.pt", torch::kCUDA); });
    auto m = torch::jit::load(folder + "/module.pt");
    attempt("no folder", [&] { m.save("/no/such/folder/x.pt"); });
    attempt("a folder", [&] { m.save("/tmp"); });
    attempt("extra files", [&] {
        std::stringstream stream;
        m.save(stream, {{"a", "1"}, {"b/c.txt", "2\n"}, {"empty", ""}});
        torch::jit::ExtraFilesMap extra{{"a", ""}, {"b/c.txt", ""}, {"empty", "x"}, {"note.txt", "?"}};
        torch::jit::load(stream, c10::nullopt, extra);
        std::cout << extra["a"] << extra["b/c.txt"] << "'" << extra["empty"] << "'" << extra["note.txt"] << "\n";
    });
}
