// SPDX-License-Identifier: Apache-2.0
//
// A detector in a class that can only be moved: tuples, dicts and named tuples come out, keyword arguments go
// in.
#include <torch/script.h>
#include <torch/torch.h>
#include <torch/csrc/jit/runtime/jit_exception.h>
#include <iostream>
#include <iomanip>
#include <memory>
#include <unordered_map>
namespace app {
using torch::indexing::None;
using torch::indexing::Slice;
struct Detection {
    at::Tensor box;
    float score;
    int64_t label;
    std::string name;
};
std::ostream &operator<<(std::ostream &os, const Detection &d) {
    return os << d.name << "(" << d.label << ") " << std::fixed << std::setprecision(4) << d.score
              << std::defaultfloat << std::setprecision(6) << " " << d.box.sizes();
}
class Detector {
  public:
    Detector() = default;
    explicit Detector(const std::string &path, c10::optional<c10::Device> device = c10::nullopt)
        : module_(torch::jit::load(path, device)) {
        module_.eval();
    }
    Detector(Detector &&) noexcept = default;
    Detector &operator=(Detector &&) noexcept = default;
    Detector(const Detector &) = delete;
    std::vector<Detection> operator()(const at::Tensor &image) {
        torch::NoGradGuard guard;
        std::vector<torch::jit::IValue> inputs;
        c10::List<at::Tensor> images;
        images.push_back(preprocess(image));
        inputs.emplace_back(images);
        auto out = module_.forward(inputs).toTuple();
        TORCH_INTERNAL_ASSERT(out->elements().size() == 2);
        TORCH_CHECK(out->elements()[0].toGenericDict().empty(), "losses in evaluation");
        std::vector<Detection> all;
        for (const c10::IValue &item : out->elements()[1].toListRef()) {
            auto dict = item.toGenericDict();
            auto boxes = dict.at("boxes").toTensor(), scores = dict.at("scores").toTensor(),
                 labels = dict.at("labels").toTensor();
            for (int64_t i = 0; i < boxes.size(0); ++i)
                all.push_back({boxes[i], scores[i].item<float>(), labels[i].item<int64_t>(),
                               name(labels[i].item().to<int>())});
        }
        return all;
    }
    std::string name(int i) const {
        auto labels = module_.attr("labels").toList();
        if (i < 0 || static_cast<size_t>(i) >= labels.size()) return "unknown";
        return labels.get(i).toStringRef();
    }
    torch::jit::Module &module() { return module_; }

  private:
    static at::Tensor preprocess(at::Tensor image) {
        if (image.dtype() == torch::kByte) image = image.to(at::kFloat).div_(255);
        if (image.dim() == 3 && image.size(-1) == 3) image = image.permute({2, 0, 1});
        const auto mean = torch::tensor({0.485, 0.456, 0.406}).view({3, 1, 1}),
                   stddev = torch::tensor({0.229, 0.224, 0.225}).view({-1, 1, 1});
        return (image - mean) / stddev;
    }
    torch::jit::Module module_;
};
} // namespace app
int main(int argc, char **argv) {
    std::string dir = argc > 1 ? argv[1] : ".";
    app::Detector d;
    d = app::Detector(dir + "/detector.pt", torch::kCPU);
    std::vector<uint8_t> pixels(4 * 6 * 3);
    for (size_t i = 0; i < pixels.size(); i++) pixels[i] = uint8_t(i * 7);
    auto image = torch::from_blob(pixels.data(), {4, 6, 3}, torch::TensorOptions().dtype(torch::kUInt8));
    for (const auto &x : d(image)) std::cout << x << "\n";
    auto best = d.module().run_method("best", torch::tensor({0.25, 0.75}));
    std::cout << best << "\n"
              << best.type()->str() << " " << best.type()->annotation_str() << " " << best.isTuple() << "\n";
    auto tuple = best.toTuple();
    auto schema = tuple->type()->schema();
    std::cout << (schema != nullptr) << "\n";
    if (schema) {
        for (auto &a : schema->arguments()) std::cout << a.name() << " " << *a.type() << "\n";
    }
    std::cout << tuple->elements()[1].toDouble() << tuple->elements()[2].toStringView() << "\n";
    std::cout << d.module().run_method("best", torch::tensor({0.25, 0.35})).isNone() << "\n";
    std::cout << d.module().get_method("named")({}) << d.module().get_method("named")({1})
              << d.module().get_method("named")({}, {{"sep", "+"}, {"n", 2}})
              << d.module().run_method("named", 2, "::") << "\n";
    d.module().train();
    try {
        d(image);
    } catch (const torch::jit::JITException &e) {
        std::cout << "JIT: " << e.what() << "\n";
    } catch (const std::exception &e) {
        std::cout << "std: " << e.what() << "\n";
    }
    try {
        d.module().train(true);
        d.module().eval();
        d(image.to(torch::kDouble));
    } catch (const c10::Error &e) {
        std::cout << "c10: " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << "std: " << e.what() << "\n";
    }
    try {
        d(torch::ones({5, 5, 4}));
    } catch (const c10::Error &e) {
        std::cout << "c10: " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << "std: " << e.what() << "\n";
    }
    std::unordered_map<std::string, torch::IValue> kwargs;
    kwargs["targets"] = c10::List<c10::Dict<std::string, at::Tensor>>();
    kwargs.emplace("images", std::vector<at::Tensor>{torch::ones({3, 2, 2})});
    d.module().train();
    auto r = d.module().forward({}, kwargs).toTupleRef();
    std::cout << r.elements()[0] << "\n" << r.elements().size() << "\n";
    try {
        d.module().forward({std::vector<at::Tensor>{}}, {{"images", 1}});
    } catch (const std::exception &e) {
        std::cout << "std: " << e.what() << "\n";
    }
    try {
        d.module().forward({std::vector<int64_t>{1}});
    } catch (const c10::Error &e) {
        std::cout << "c10: " << e.what_without_backtrace() << "\n";
    }
    try {
        d.module().forward({std::vector<at::Tensor>{}, c10::nullopt, 3});
    } catch (const c10::Error &e) {
        std::cout << "c10: " << e.what_without_backtrace() << "\n";
    }
}
