// SPDX-License-Identifier: Apache-2.0
//
// print.hpp: tensors and values on C++ streams: the library says what comes when, the stream how numbers look.
#pragma once

#include <ts/cxx/base.hpp>

#include <list>

namespace c10 {
namespace detail {

/// A ts_printer that writes to a stream, whose settings are the same afterwards.
class StreamPrinter {
    std::ostream &out_;
    std::list<std::ios> outer_;
    std::exception_ptr failed_; /* a stream may throw; the library between cannot */

    template <class F> static bool with(void *self, F f) {
        StreamPrinter &printer = *static_cast<StreamPrinter *>(self);
        try {
            f(printer.out_);
        } catch (...) {
            printer.failed_ = std::current_exception();
        }
        return !printer.failed_;
    }
    static bool text(void *self, const char *bytes, size_t n) {
        return with(self, [&](std::ostream &out) { out << string_view(bytes, n); });
    }
    static bool integer(void *self, int64_t i) {
        return with(self, [&](std::ostream &out) { out << i; });
    }
    static void format(void *self, char style, int precision) {
        with(self, [&](std::ostream &out) {
            out.unsetf(std::ios_base::floatfield);
            if (style != 'g') out.setf(style == 'f' ? std::ios_base::fixed : std::ios_base::scientific);
            if (precision >= 0) out.precision(precision);
        });
    }
    static bool number(void *self, double d, int width, int precision) {
        return with(self, [&](std::ostream &out) {
            std::streamsize before = out.precision();
            if (width) out.width(width);
            if (precision >= 0) out.precision(precision);
            out << d;
            out.precision(before);
        });
    }
    static void scope(void *self, bool begins) {
        StreamPrinter &printer = *static_cast<StreamPrinter *>(self);
        with(self, [&](std::ostream &out) {
            if (begins) {
                printer.outer_.emplace_back(nullptr);
                printer.outer_.back().copyfmt(out);
            } else {
                out.copyfmt(printer.outer_.back());
                printer.outer_.pop_back();
            }
        });
    }

public:
    explicit StreamPrinter(std::ostream &out) : out_(out) {}
    template <class F> std::ostream &print(F f) {
        ts_printer native = {this, text, integer, format, number, scope};
        f(&native);
        if (failed_) std::rethrow_exception(failed_);
        return out_;
    }
};

inline std::ostream &print_tensor(std::ostream &out, const ts_tensor *t, int64_t line_size) {
    int line = static_cast<int>(std::min<int64_t>(line_size, 1 << 20));
    return StreamPrinter(out).print([&](const ts_printer *to) { ts_tensor_print_to(t, line, to); });
}
inline std::ostream &print_value(std::ostream &out, const ts_value *v) {
    return StreamPrinter(out).print([&](const ts_printer *to) { static_cast<void>(ts_value_print_to(v, to)); });
}

} // namespace detail
} // namespace c10
