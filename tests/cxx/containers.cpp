// SPDX-License-Identifier: Apache-2.0
//
// Elements of tuples as vectors, elements of lists exchanged.
#include <torch/script.h>

#include <algorithm>
#include <iostream>

int main() {
    c10::IValue pair = c10::ivalue::Tuple::create({1, 2.5, "s"});
    std::vector<c10::IValue> copied = pair.toTuple()->elements().vec();
    std::vector<c10::IValue> assigned = pair.toTuple()->elements();
    std::cout << copied.size() << assigned.size() << copied[2] << "\n";
    for (const c10::IValue &v : pair.toTupleRef().elements()) std::cout << v << " ";
    c10::List<int64_t> list({3, 1, 2});
    swap(list[0], list[2]);
    std::cout << list.vec() << "\n";
    std::sort(list.begin(), list.end());
    std::cout << list.vec() << "\n";
    try {
        C10_THROW_ERROR(ValueError, "thrown");
    } catch (const c10::ValueError &e) {
        std::cout << e.what_without_backtrace() << "\n";
    }
}
