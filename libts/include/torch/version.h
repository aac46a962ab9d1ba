// SPDX-License-Identifier: Apache-2.0
//
// The release of LibTorch whose interface these headers have.
#pragma once
#define TORCH_VERSION_MAJOR 1
#define TORCH_VERSION_MINOR 13
#define TORCH_VERSION_PATCH 1
#define TORCH_VERSION "1.13.1"
