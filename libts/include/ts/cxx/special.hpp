// SPDX-License-Identifier: Apache-2.0
//
// special.hpp: torch::fft, torch::linalg and torch::special: short names of operators.
#pragma once

#include <ts/cxx/functions.hpp>

namespace torch {
#include <ts/cxx/short.inc>
} // namespace torch
