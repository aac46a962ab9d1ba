// SPDX-License-Identifier: Apache-2.0
//
// The C++ face under LibTorch's name: see ts/cxx/.
#pragma once
#include <ts/cxx/custom_class.hpp>
#include <ts/cxx/serialize.hpp>
