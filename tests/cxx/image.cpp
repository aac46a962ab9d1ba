// SPDX-License-Identifier: Apache-2.0
// What classifiers and detectors do before and after a model.
#include <torch/script.h>
#include <torch/torch.h>
#include <algorithm>
#include <iostream>
#include <vector>

using torch::indexing::Slice;

static torch::Tensor letterbox_boxes(const torch::Tensor &x) {
    torch::Tensor y = torch::zeros_like(x);
    y.index_put_({Slice(), 0}, x.index({Slice(), 0}) - x.index({Slice(), 2}).div(2));
    y.index_put_({Slice(), 1}, x.index({Slice(), 1}) - x.index({Slice(), 3}).div(2));
    y.index_put_({Slice(), 2}, x.index({Slice(), 0}) + x.index({Slice(), 2}).div(2));
    y.index_put_({Slice(), 3}, x.index({Slice(), 1}) + x.index({Slice(), 3}).div(2));
    return y;
}

static torch::Tensor nms(const torch::Tensor &boxes, const torch::Tensor &scores, float threshold) {
    auto x1 = boxes.select(1, 0), y1 = boxes.select(1, 1), x2 = boxes.select(1, 2), y2 = boxes.select(1, 3);
    torch::Tensor areas = (x2 - x1) * (y2 - y1);
    torch::Tensor order = std::get<1>(scores.sort(0, true));
    std::vector<int64_t> keep;
    while (order.numel() > 0) {
        int64_t first = order[0].item<int64_t>();
        keep.push_back(first);
        if (order.numel() == 1) break;
        torch::Tensor rest = order.slice(0, 1);
        auto left = torch::max(x1[first], x1.index_select(0, rest)), top = torch::max(y1[first], y1.index_select(0, rest));
        auto right = torch::min(x2[first], x2.index_select(0, rest)), bottom = torch::min(y2[first], y2.index_select(0, rest));
        auto inter = (right - left).clamp_min(0) * (bottom - top).clamp_min(0);
        auto iou = inter / (areas[first] + areas.index_select(0, rest) - inter);
        order = rest.index({(iou <= threshold).nonzero().squeeze(1)});
    }
    return torch::tensor(keep);
}

int main() {
    std::vector<uint8_t> pixels(4 * 6 * 3);
    for (size_t i = 0; i < pixels.size(); i++) pixels[i] = static_cast<uint8_t>(i * 7 % 256);
    auto image = torch::from_blob(pixels.data(), {4, 6, 3}, torch::kUInt8).to(torch::kFloat32).div(255).permute({2, 0, 1}).contiguous();
    image[0] = image[0].sub(0.485).div(0.229);
    image[1] = image[1].sub(0.456).div_(0.224);
    image[2].sub_(0.406).div_(0.225);
    torch::Tensor batch = image.unsqueeze_(0);
    std::cout << batch.sizes() << batch.mean() << batch.is_contiguous() << "\n" << batch[0][1] << "\n";
    std::cout << torch::nn::functional::interpolate(batch, torch::nn::functional::InterpolateFuncOptions().size(std::vector<int64_t>{2, 3}).mode(torch::kBilinear).align_corners(false)) << "\n";
    std::cout << torch::nn::functional::pad(torch::ones({1, 2}), torch::nn::functional::PadFuncOptions({1, 2}).value(9)) << "\n";
    std::cout << torch::upsample_nearest2d(batch, {8, 12}).sizes() << torch::nn::functional::softmax(batch.flatten(1), 1).sum() << "\n";
    auto logits = torch::tensor({{0.1f, 2.0f, -1.0f, 0.5f}});
    auto probabilities = torch::softmax(logits, 1);
    auto [top, index] = probabilities.topk(3, 1);
    for (int i = 0; i < 3; i++) std::cout << index[0][i].item<int>() << ":" << top[0][i].item<float>() << " ";
    std::cout << "\n" << logits.argmax(1).item<int64_t>() << std::get<1>(torch::max(logits, 1)) << "\n";
    auto boxes = letterbox_boxes(torch::tensor({{10.f, 10.f, 4.f, 4.f}, {11.f, 10.f, 4.f, 4.f}, {30.f, 30.f, 6.f, 8.f}}));
    std::cout << boxes << nms(boxes, torch::tensor({0.9f, 0.8f, 0.7f}), 0.3f) << "\n";
    auto accessor = boxes.accessor<float, 2>();
    for (int i = 0; i < accessor.size(0); i++) std::cout << accessor[i][0] << "," << accessor[i][3] << " ";
    auto normalized = torch::nn::functional::normalize(boxes, torch::nn::functional::NormalizeFuncOptions().p(2).dim(1));
    std::cout << "\n" << normalized << torch::one_hot(torch::tensor({0, 2}), 3) << "\n";
    std::vector<float> out(boxes.data_ptr<float>(), boxes.data_ptr<float>() + boxes.numel());
    std::cout << *std::max_element(out.begin(), out.end()) << "\n";
}
