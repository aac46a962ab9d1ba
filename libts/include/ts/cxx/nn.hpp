// SPDX-License-Identifier: Apache-2.0
//
// nn.hpp: of torch::nn what stands around a model: its functions, each one call of an operator, with LibTorch's options.
#pragma once

#include <ts/cxx/nn/activation.hpp>
#include <ts/cxx/nn/attention.hpp>
#include <ts/cxx/nn/image.hpp>
#include <ts/cxx/nn/layers.hpp>
#include <ts/cxx/nn/loss.hpp>
#include <ts/cxx/nn/pooling.hpp>

namespace torch {
namespace nn {
namespace utils {
namespace rnn {
/// Sequences of different lengths, padded to the longest: [time, batch, ...] or [batch, time, ...].
inline Tensor pad_sequence(at::TensorList sequences, bool batch_first = false, double padding_value = 0) { return at::pad_sequence(sequences, batch_first, padding_value); }
} // namespace rnn
} // namespace utils
} // namespace nn
} // namespace torch
