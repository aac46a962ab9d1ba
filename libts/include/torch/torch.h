// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <torch/script.h>
#include <torch/version.h>
#include <ts/cxx/init.hpp>
#include <ts/cxx/nn.hpp>
#include <ts/cxx/serialize.hpp>
#include <ts/cxx/special.hpp>
