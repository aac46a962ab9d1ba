// SPDX-License-Identifier: Apache-2.0
//
// CAFFE_ENFORCE and the log of c10/util/Logging.h.
#include <c10/util/Logging.h>
#include <torch/script.h>
#include <iostream>

template <class F> void said(const char *what, F f) {
    std::cout << what << ": ";
    try {
        f();
        std::cout << "nothing\n";
    } catch (const c10::EnforceNotMet &e) { std::cout << e.msg() << " | " << e.what_without_backtrace() << "\n"; }
}

int main() {
    int n = 0;
    std::vector<int64_t> sizes{2, 3};
    said("enforce", [&] { CAFFE_ENFORCE(n == 1); });
    said("with text", [&] { CAFFE_ENFORCE(n == 1, "n is ", n, ", sizes ", sizes); });
    said("holds", [&] { CAFFE_ENFORCE(n == 0, "never"); });
    said("eq", [&] { CAFFE_ENFORCE_EQ(n, 3); });
    said("eq with text", [&] { CAFFE_ENFORCE_EQ(sizes.size(), 3u, "sizes of ", torch::kFloat); });
    said("ne", [&] { CAFFE_ENFORCE_NE(n, 0); });
    said("le", [&] { CAFFE_ENFORCE_LE(2.5, n); });
    said("lt", [&] { CAFFE_ENFORCE_LT(n++, 0, "once"); });
    said("ge", [&] { CAFFE_ENFORCE_GE(n, 2); });
    said("gt", [&] { CAFFE_ENFORCE_GT(n, 1, ""); });
    said("throw", [&] { CAFFE_THROW("thrown ", 1.5); });
    std::cout << n << "\n";
    C10_LOG_API_USAGE_ONCE("libts.test");
    LOG(INFO) << "not shown";
    LOG(WARNING) << "to standard error " << n;
    LOG_IF(ERROR, n == 2) << "not so";
    CHECK(n == 1) << "holds";
    TORCH_CHECK_EQ(n, 1) << "holds";
    CHECK_GE(n, 1);
    DCHECK(n == 1);
}
