// SPDX-License-Identifier: Apache-2.0
// Names that public projects use and the other programs do not.
#include <torch/csrc/jit/passes/freeze_module.h>
#include <torch/csrc/jit/passes/frozen_graph_optimizations.h>
#include <torch/csrc/jit/passes/tensorexpr_fuser.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/cuda.h>
#include <torch/script.h>
#include <torch/torch.h>
#include <torch/types.h>
#include <torch/version.h>
#include <c10/util/intrusive_ptr.h>
#include <iostream>

struct Holder : torch::CustomClassHolder {
    int n = 3;
};

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    std::cout << TORCH_VERSION_MAJOR << TORCH_VERSION_MINOR << "\n";
    torch::jit::getProfilingMode() = false;
    torch::jit::getExecutorMode() = false;
    torch::jit::setGraphExecutorOptimize(false);
    torch::jit::setTensorExprFuserEnabled(false);
    torch::jit::FusionStrategy strategy = {{torch::jit::FusionBehavior::STATIC, 1}, {torch::jit::FusionBehavior::DYNAMIC, 2}};
    torch::jit::setFusionStrategy(strategy);
    at::globalContext().setAllowTF32CuBLAS(false);
    at::globalContext().setBenchmarkCuDNN(true);
    torch::init_num_threads();
    at::set_num_interop_threads(2);
    std::cout << at::get_num_interop_threads() << torch::cuda::device_count() << at::globalContext().hasCUDA() << "\n";
    auto m = torch::jit::load(folder + "/module.pt");
    torch::jit::Module frozen = torch::jit::freeze_module(m);
    torch::jit::Method method = m.get_method("forward");
    c10::FunctionSchema schema = method.function().getSchema();
    const c10::Argument &argument = schema.arguments()[1];
    std::cout << method.name() << argument.name() << (argument.type()->kind() == c10::TypeKind::TensorType) << (*argument.type() == *torch::TensorType::get()) << method.num_inputs() << "\n";
    auto holder = torch::make_intrusive<Holder>();
    torch::intrusive_ptr<Holder> same = holder;
    std::cout << same->n << same.use_count() << "\n";
    torch::optional<int64_t> o = torch::nullopt;
    torch::Dtype type = torch::kF32;
    torch::ScalarType wide = torch::kF64;
    torch::DeviceType device = torch::DeviceType::CPU;
    torch::MemoryFormat format = torch::MemoryFormat::Preserve;
    std::cout << o.has_value() << type << wide << device << format << torch::toString(torch::kByte) << torch::kI64 << torch::kU8 << torch::kChar << torch::kShort << torch::kDouble << "\n";
    torch::Dict<std::string, torch::Tensor> dict;
    dict.insert("a", torch::eye(2, torch::kFloat64));
    torch::List<torch::Tensor> list({torch::erf(torch::zeros({1})), torch::log(torch::ones({1}))});
    c10::Dict<std::string, int64_t> made;
    c10::impl::GenericDict generic(torch::StringType::get(), torch::IntType::get());
    c10::impl::GenericList any = c10::impl::GenericList(c10::AnyType::get());
    any.push_back(1);
    any.emplace_back("two");
    std::cout << dict.at("a") << list.get(1) << made.size() << generic.size() << any.size() << any.get(1) << "\n";
    torch::Tensor x = torch::arange(6).to(torch::kFloat32), y = torch::index_add(torch::zeros({2}), 0, torch::tensor({0, 1, 0}), torch::ones({3}));
    std::cout << y << torch::masked_select(x, torch::logical_and(torch::ne(x, 2), x.ge(1))) << torch::all(x >= 0) << torch::logical_not(x > 2) << torch::exp(torch::zeros({1})) << "\n";
    std::cout << torch::nn::functional::mse_loss(x, x + 1, torch::nn::functional::MSELossFuncOptions(torch::kMean)) << torch::nn::functional::mse_loss(x, x + 1, torch::nn::functional::MSELossFuncOptions().reduction(torch::kSum)) << "\n";
    at::TensorAccessor<float, 1> a = x.accessor<float, 1>();
    at::ScalarType st = x.scalar_type();
    at::Device where = at::kCPU;
    std::cout << a[2] << st << where << at::tensor({1, 2}) << caffe2::TypeMeta::Make<float>() << torch::canCast(at::kDouble, at::kInt) << torch::str("x", 1) << "\n";
}
