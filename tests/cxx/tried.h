// SPDX-License-Identifier: Apache-2.0
//
// tried.h: T(statement) prints a statement and what it throws, P(expression) an expression and its value.
#pragma once
#include <torch/script.h>
#include <iostream>

/* a statement, and what it throws */
#define T(...)                                                                                                                                                                               \
    do {                                                                                                                                                                                     \
        std::cout << #__VA_ARGS__ << " -> ";                                                                                                                                                 \
        try {                                                                                                                                                                                \
            __VA_ARGS__;                                                                                                                                                                     \
        } catch (const c10::Error &e) { std::cout << "E: " << e.what_without_backtrace(); } catch (const std::exception &e) {                                                                \
            std::cout << "X: " << e.what();                                                                                                                                                  \
        }                                                                                                                                                                                    \
        std::cout << "\n";                                                                                                                                                                   \
    } while (0)
/* an expression's value */
#define P(...) T(std::cout << (__VA_ARGS__))
