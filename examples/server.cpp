// SPDX-License-Identifier: Apache-2.0
//
// A server's inner loop: several threads take requests from a queue and answer with one shared model.
//     server MODEL [THREADS] [REQUESTS] [SIZE...]
#include <torch/script.h>

#include <condition_variable>
#include <future>
#include <iostream>
#include <mutex>
#include <queue>
#include <thread>

struct Request {
    torch::Tensor input;
    std::promise<torch::Tensor> answer;
};

class Server {
    torch::jit::Module model_;
    std::mutex lock_;
    std::condition_variable more_;
    std::queue<Request> queue_;
    bool closed_ = false;
    std::vector<std::thread> workers_;

    bool take(Request &request) {
        std::unique_lock<std::mutex> guard(lock_);
        more_.wait(guard, [&] { return closed_ || !queue_.empty(); });
        if (queue_.empty()) return false;
        request = std::move(queue_.front());
        queue_.pop();
        return true;
    }
    void work() {
        torch::NoGradGuard no_grad;
        for (Request request; take(request);) {
            try {
                request.answer.set_value(model_.forward({request.input}).toTensor());
            } catch (...) {
                request.answer.set_exception(std::current_exception());
            }
        }
    }

public:
    Server(torch::jit::Module model, int threads) : model_(std::move(model)) {
        for (int i = 0; i < threads; i++) workers_.emplace_back([this] { work(); });
    }
    ~Server() {
        {
            std::lock_guard<std::mutex> guard(lock_);
            closed_ = true;
        }
        more_.notify_all();
        for (std::thread &worker : workers_) worker.join();
    }
    std::future<torch::Tensor> ask(torch::Tensor input) {
        Request request{std::move(input), {}};
        std::future<torch::Tensor> answer = request.answer.get_future();
        {
            std::lock_guard<std::mutex> guard(lock_);
            queue_.push(std::move(request));
        }
        more_.notify_one();
        return answer;
    }
};

int main(int argc, char **argv) {
    if (argc < 2) {
        std::cerr << "usage: server MODEL [THREADS] [REQUESTS] [SIZE...]\n";
        return 2;
    }
    int threads = argc > 2 ? std::stoi(argv[2]) : 2, requests = argc > 3 ? std::stoi(argv[3]) : 8;
    std::vector<int64_t> sizes;
    for (int i = 4; i < argc; i++) sizes.push_back(std::stoll(argv[i]));
    if (sizes.empty()) sizes = {1, 3, 224, 224};
    try {
        torch::jit::Module model = torch::jit::load(argv[1]);
        model.eval();
        torch::set_num_threads(1); // of one call: the threads of the server are enough
        Server server(model, threads);
        std::vector<std::future<torch::Tensor>> answers;
        for (int i = 0; i < requests; i++) answers.push_back(server.ask(torch::full(sizes, i / 10.0)));
        double sum = 0;
        for (auto &answer : answers) sum += answer.get().sum().item<double>();
        std::cout << requests << " answers, sum " << sum << "\n";
    } catch (const std::exception &e) {
        std::cerr << e.what() << "\n";
        return 1;
    }
}
