// SPDX-License-Identifier: Apache-2.0
//
// An image classifier: classify MODEL IMAGE.png [LABELS.txt] prints the five likeliest classes.  The image is scaled to
// 224 x 224 and normalised as torchvision's models want it; libpng's simple interface reads it.
#include <torch/script.h>
#include <torch/torch.h>

#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <png.h>
#include <stdexcept>

static torch::Tensor read_png(const char *path) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_file(&image, path)) throw std::runtime_error(std::string(path) + ": " + image.message);
    image.format = PNG_FORMAT_RGB;
    torch::Tensor pixels = torch::empty({image.height, image.width, 3}, torch::kUInt8);
    if (!png_image_finish_read(&image, nullptr, pixels.data_ptr<uint8_t>(), 0, nullptr)) throw std::runtime_error(std::string(path) + ": " + image.message);
    return pixels;
}

static torch::Tensor prepare(const torch::Tensor &pixels) {
    torch::Tensor x = pixels.permute({2, 0, 1}).unsqueeze(0).to(torch::kFloat32).div(255);
    namespace F = torch::nn::functional;
    x = F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>{224, 224}).mode(torch::kBilinear).align_corners(false));
    torch::Tensor mean = torch::tensor({0.485f, 0.456f, 0.406f}).view({1, 3, 1, 1}), deviation = torch::tensor({0.229f, 0.224f, 0.225f}).view({1, 3, 1, 1});
    return (x - mean) / deviation;
}

static std::vector<std::string> read_labels(const char *path) {
    std::vector<std::string> labels;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) labels.push_back(line);
    return labels;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        std::cerr << "usage: classify MODEL IMAGE.png [LABELS.txt]\n";
        return 2;
    }
    try {
        torch::jit::Module model = torch::jit::load(argv[1]);
        model.eval();
        std::vector<std::string> labels = argc > 3 ? read_labels(argv[3]) : std::vector<std::string>();
        torch::Tensor scores = torch::softmax(model.forward({prepare(read_png(argv[2]))}).toTensor(), 1);
        auto [values, classes] = scores[0].topk(std::min<int64_t>(5, scores.size(1)));
        for (int64_t i = 0; i < values.size(0); i++) {
            auto c = static_cast<size_t>(classes[i].item<int64_t>());
            std::cout << std::fixed << std::setprecision(4) << values[i].item<float>() << "  " << (c < labels.size() ? labels[c] : "class " + std::to_string(c)) << "\n";
        }
    } catch (const std::exception &e) {
        std::cerr << e.what() << "\n";
        return 1;
    }
}
