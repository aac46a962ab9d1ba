// SPDX-License-Identifier: Apache-2.0
//
// parallel.hpp: numbers of threads, and work on several of them.
#pragma once

#include <ts/cxx/base.hpp>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace at {

inline void set_num_threads(int threads) {
    TORCH_CHECK(threads > 0, "Expected positive number of threads");
    ts_context_set_threads(ts_context_default(), threads);
}
inline int get_num_threads() { return ts_context_threads(ts_context_default()); }
inline void init_num_threads() {}

namespace detail {
/// Number of threads between operators: -1 once they have started.
inline std::atomic<int> &interop_threads() {
    static std::atomic<int> n{0};
    return n;
}
struct Piece {
    bool inside = false;
    int number = 0;
};
/// What the calling thread is doing.
inline Piece &this_piece() {
    thread_local Piece piece;
    return piece;
}

/// Tasks that were launched: the end of the program waits for them.
class Tasks {
    std::mutex mutex_;
    std::condition_variable ended_;
    size_t running_ = 0;

public:
    static Tasks &all() {
        static Tasks one;
        return one;
    }
    void start(std::function<void()> task) {
        {
            std::lock_guard<std::mutex> lock(mutex_);
            running_++;
        }
        std::thread([this, task] {
            task();
            std::lock_guard<std::mutex> lock(mutex_);
            running_--;
            ended_.notify_all();
        }).detach();
    }
    ~Tasks() {
        std::unique_lock<std::mutex> lock(mutex_);
        ended_.wait(lock, [this] { return running_ == 0; });
    }
};
} // namespace detail

inline void set_num_interop_threads(int threads) {
    TORCH_CHECK(threads > 0, "Expected positive number of threads");
    int unset = 0;
    TORCH_CHECK(detail::interop_threads().compare_exchange_strong(unset, threads),
                "Error: cannot set number of interop threads after parallel work has started or set_num_interop_threads called");
}
inline int get_num_interop_threads() { return detail::interop_threads() > 0 ? detail::interop_threads().load() : static_cast<int>(std::max(1u, std::thread::hardware_concurrency())); }
inline bool in_parallel_region() { return detail::this_piece().inside; }
inline int get_thread_num() { return detail::this_piece().number; }

/// Runs a task on a thread of its own.
inline void launch(std::function<void()> task) {
    int unset = 0;
    detail::interop_threads().compare_exchange_strong(unset, -1);
    detail::Tasks::all().start(std::move(task));
}
inline void intraop_launch(std::function<void()> task) {
    if (in_parallel_region() || get_num_threads() == 1) return task();
    detail::Tasks::all().start(std::move(task));
}

/// Calls f(begin, end) on pieces of a range of at least `grain`, on get_num_threads() threads at most; an exception of one
/// piece is thrown once all have ended.
template <class F> void parallel_for(int64_t begin, int64_t end, int64_t grain, const F &f) {
    int64_t n = end - begin, most = grain > 0 ? (n + grain - 1) / grain : n, pieces = std::min<int64_t>(get_num_threads(), most);
    if (n <= 0) return;
    if (pieces <= 1 || in_parallel_region()) return f(begin, end);
    std::exception_ptr failed;
    std::mutex lock;
    auto run = [&](int64_t i) {
        detail::this_piece() = {true, static_cast<int>(i)};
        try {
            f(begin + n * i / pieces, begin + n * (i + 1) / pieces);
        } catch (...) {
            std::lock_guard<std::mutex> guard(lock);
            failed = std::current_exception();
        }
        detail::this_piece() = {};
    };
    std::vector<std::thread> threads;
    for (int64_t i = 1; i < pieces; i++) threads.emplace_back(run, i);
    run(0);
    for (std::thread &t : threads) t.join();
    if (failed) std::rethrow_exception(failed);
}
/// f(begin, end, identity) of pieces of a range, put together by `join` in their order.
template <class T, class F, class Join> T parallel_reduce(int64_t begin, int64_t end, int64_t grain, T identity, const F &f, const Join &join) {
    std::mutex lock;
    std::vector<std::pair<int64_t, T>> parts;
    parallel_for(begin, end, grain, [&](int64_t from, int64_t to) {
        T part = f(from, to, identity);
        std::lock_guard<std::mutex> guard(lock);
        parts.emplace_back(from, std::move(part));
    });
    std::sort(parts.begin(), parts.end(), [](const std::pair<int64_t, T> &a, const std::pair<int64_t, T> &b) { return a.first < b.first; });
    T all = identity;
    for (const auto &part : parts) all = join(all, part.second);
    return all;
}

} // namespace at
