// SPDX-License-Identifier: Apache-2.0
//
// enforce.hpp: the checks of c10/util/Logging.h that throw: CAFFE_ENFORCE and its kin.
#pragma once

#include <ts/cxx/util.hpp>

#include <functional>

namespace c10 {
using EnforceNotMet = Error;

[[noreturn]] inline void ThrowEnforceNotMet(const char *file, int line, const char *condition, const std::string &message, const void * = nullptr) {
    throw Error(str("[enforce fail at ", detail::StripBasename(file), ":", line, "] ", condition, ". ", message), std::string());
}

namespace enforce_detail {
template <class T1, class T2> std::string enforceFailMsgImpl(const T1 &x, const T2 &y) { return str(x, " vs ", y); }
template <class T1, class T2, class... Args> std::string enforceFailMsgImpl(const T1 &x, const T2 &y, const Args &...args) {
    return str(x, " vs ", y, ". ", args...);
}
/// Evaluates both sides once; the message has their values.
template <class Pred, class T1, class T2, class... Args>
void enforceThatImpl(Pred holds, const T1 &lhs, const T2 &rhs, const char *file, int line, const char *expression, const void *caller, const Args &...args) {
    if (C10_UNLIKELY(!holds(lhs, rhs))) ThrowEnforceNotMet(file, line, expression, enforceFailMsgImpl(lhs, rhs, args...), caller);
}
} // namespace enforce_detail
} // namespace c10

#define CAFFE_ENFORCE(condition, ...)                                                                             \
    do {                                                                                                          \
        if (C10_UNLIKELY(!(condition))) ::c10::ThrowEnforceNotMet(__FILE__, __LINE__, #condition, ::c10::str(__VA_ARGS__)); \
    } while (false)
#define CAFFE_THROW(...) ::c10::ThrowEnforceNotMet(__FILE__, __LINE__, "", ::c10::str(__VA_ARGS__))
#define CAFFE_ENFORCE_THAT(holds, op, x, y, ...)                                                                  \
    ::c10::enforce_detail::enforceThatImpl(holds, x, y, __FILE__, __LINE__, #x " " #op " " #y, nullptr, ##__VA_ARGS__)
#define CAFFE_ENFORCE_EQ(x, y, ...) CAFFE_ENFORCE_THAT(std::equal_to<void>(), ==, x, y, ##__VA_ARGS__)
#define CAFFE_ENFORCE_NE(x, y, ...) CAFFE_ENFORCE_THAT(std::not_equal_to<void>(), !=, x, y, ##__VA_ARGS__)
#define CAFFE_ENFORCE_LE(x, y, ...) CAFFE_ENFORCE_THAT(std::less_equal<void>(), <=, x, y, ##__VA_ARGS__)
#define CAFFE_ENFORCE_LT(x, y, ...) CAFFE_ENFORCE_THAT(std::less<void>(), <, x, y, ##__VA_ARGS__)
#define CAFFE_ENFORCE_GE(x, y, ...) CAFFE_ENFORCE_THAT(std::greater_equal<void>(), >=, x, y, ##__VA_ARGS__)
#define CAFFE_ENFORCE_GT(x, y, ...) CAFFE_ENFORCE_THAT(std::greater<void>(), >, x, y, ##__VA_ARGS__)
#define C10_LOG_API_USAGE_ONCE(...)
