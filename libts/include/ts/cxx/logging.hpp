// SPDX-License-Identifier: Apache-2.0
//
// logging.hpp: LOG, CHECK and their kin, to standard error, as LibTorch has them where it is built without glog. In
// c10/util/Logging.h alone: a program may have another library's macros of these names.
#pragma once

#include <ts/cxx/enforce.hpp>

#include <cstdlib>
#include <iostream>
#include <sstream>

namespace c10 {
enum class LogSeverity { INFO = 0, WARNING = 1, ERROR = 2, FATAL = 3 };

/// What is shown: WARNING and more, and everything after ShowLogInfoToStderr().
inline LogSeverity &shown_severity() {
    static LogSeverity from = LogSeverity::WARNING;
    return from;
}
inline void ShowLogInfoToStderr() { shown_severity() = LogSeverity::INFO; }
inline void initLogging() {}

/// One line of the log, written when it is destroyed; FATAL ends the program.
class MessageLogger {
    std::ostringstream text_;
    LogSeverity severity_;

public:
    MessageLogger(const char *file, int line, LogSeverity severity) : severity_(severity) {
        text_ << "[" << "IWEF"[static_cast<int>(severity)] << " " << detail::StripBasename(file) << ":" << line << "] ";
    }
    ~MessageLogger() {
        if (severity_ >= shown_severity()) std::cerr << text_.str() << std::endl;
        if (severity_ == LogSeverity::FATAL) std::abort();
    }
    std::ostream &stream() { return text_; }
};

/// Makes both branches of `?:` void.
struct LoggerVoidify {
    void operator&(const std::ostream &) {}
};
} // namespace c10

#define LOG(severity) ::c10::MessageLogger(__FILE__, __LINE__, ::c10::LogSeverity::severity).stream()
#define LOG_IF(severity, condition) !(condition) ? (void)0 : ::c10::LoggerVoidify() & LOG(severity)
#define VLOG(level) LOG_IF(INFO, (level) <= 0)
#define CHECK(condition) LOG_IF(FATAL, !(condition)) << "Check failed: " #condition " "
#define TORCH_CHECK_OP(x, y, op) LOG_IF(FATAL, !((x)op(y))) << "Check failed: " #x " " #op " " #y " (" << (x) << " vs. " << (y) << ") "
#define TORCH_CHECK_EQ(x, y) TORCH_CHECK_OP(x, y, ==)
#define TORCH_CHECK_NE(x, y) TORCH_CHECK_OP(x, y, !=)
#define TORCH_CHECK_LE(x, y) TORCH_CHECK_OP(x, y, <=)
#define TORCH_CHECK_LT(x, y) TORCH_CHECK_OP(x, y, <)
#define TORCH_CHECK_GE(x, y) TORCH_CHECK_OP(x, y, >=)
#define TORCH_CHECK_GT(x, y) TORCH_CHECK_OP(x, y, >)
#define CHECK_EQ(x, y) TORCH_CHECK_EQ(x, y)
#define CHECK_NE(x, y) TORCH_CHECK_NE(x, y)
#define CHECK_LE(x, y) TORCH_CHECK_LE(x, y)
#define CHECK_LT(x, y) TORCH_CHECK_LT(x, y)
#define CHECK_GE(x, y) TORCH_CHECK_GE(x, y)
#define CHECK_GT(x, y) TORCH_CHECK_GT(x, y)
#ifdef NDEBUG
#define DCHECK(condition) while (false) CHECK(condition)
#define DLOG(severity) while (false) LOG(severity)
#else
#define DCHECK(condition) CHECK(condition)
#define DLOG(severity) LOG(severity)
#endif
