// SPDX-License-Identifier: Apache-2.0
// ivalue::Future: completed, failed, chained, waited for.
#include "tried.h"
#include <thread>
using namespace c10;
using ivalue::Future;
int main() {
    auto f = make_intrusive<Future>(IntType::get());
    P(f->completed()); P(f->hasValue()); P(f->hasError()); P(*f->elementType()); T(f->value()); T(f->constValue()); P(f->devices().size()); T(f->tryRetrieveErrorMessage());
    int calls = 0;
    T(f->addCallback([&](Future &x) {
        calls++;
        std::cout << "cb " << x.value() << " ";
    }));
    auto g = f->then([](Future &x) -> IValue { return x.value().toInt() * 2; }, IntType::get());
    auto h = f->then([](Future &x) -> IValue { throw std::runtime_error("bad"); }, IntType::get());
    auto a = f->thenAsync(
        [](Future &x) {
            auto r = make_intrusive<Future>(IntType::get());
            r->markCompleted(x.value().toInt() + 100);
            return r;
        },
        IntType::get());
    P(g->completed()); T(f->markCompleted(IValue(21))); P(calls); P(g->completed()); P(g->value()); P(h->hasError()); P(h->tryRetrieveErrorMessage()); T(h->value());
    T(h->waitAndThrow()); P(a->value()); T(f->markCompleted(IValue(3))); T(f->addCallback([&](Future &x) { calls += 10; })); P(calls);
    T(f->setError(std::make_exception_ptr(std::runtime_error("late"))));
    auto e = make_intrusive<Future>(StringType::get());
    T(e->setError(std::make_exception_ptr(std::runtime_error("oops")))); P(e->hasError()); P(e->completed()); P(e->hasValue()); T(e->value()); T(e->wait()); T(e->waitAndThrow());
    T(e->setError(std::make_exception_ptr(std::runtime_error("again")))); T(e->constValue()); T(e->markCompleted(IValue("x")));
    auto t = make_intrusive<Future>(TensorType::get());
    std::thread th([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        t->markCompleted(torch::ones(2));
    });
    T(t->wait()); P(t->value());
    th.join();
    IValue v(t);
    P(v.isFuture()); P(v.toFuture()->value()); P(*v.type()); P(v.type()->str()); P(v); P(v.tagKind()); P(v.toFuture() == t); P(v.is(v)); P(v == v);
    auto n = make_intrusive<Future>(NoneType::get());
    T(n->markCompleted()); P(n->value()); P(n->constValue()); P(n->createInstance(IntType::get())->completed());
    Future::FutureError fe(std::string("text"));
    P(fe.what()); T(throw fe);
}
