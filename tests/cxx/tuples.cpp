// SPDX-License-Identifier: Apache-2.0
// ivalue::Tuple, named tuples, enums.
#include "tried.h"
using namespace c10;
using ivalue::Tuple;
int main(int argc, char **argv) {
    auto t = Tuple::create({1, 2.5, "x"});
    P(t->elements().size()); P(t->size()); P(t->elements()[2]); P(t->type()->str()); P(IValue(t)); P(t.use_count()); P(t->elements().at(1)); T(t->elements().at(7));
    P(t->elements().empty());
    auto t1 = Tuple::create(IValue(1));
    P(IValue(t1));
    auto t2 = Tuple::create(1, "s", torch::ones(1));
    P(IValue(t2));
    auto t3 = Tuple::create(std::vector<IValue>{4, 5});
    P(IValue(t3));
    auto t0 = Tuple::create();
    P(IValue(t0)); P(t0->type()->str());
    auto t6 = Tuple::create({1, 2, 3, 4, 5, 6});
    P(IValue(t6)); T(t6->elements().at(9));
    IValue v(t);
    T(t->setElements(std::vector<IValue>{7, 8.5, "y"})); P(v); P(IValue(t)); P(v.toTuple()->elements()[0]); T(t->unsafeSetElement(0, 99)); P(v); P(v.toTupleRef().elements()[0]);
    P(v.toTuple() == t);
    auto nt = TupleType::createNamed(QualifiedName("__torch__.Point"), std::vector<std::string>{"x", "y"}, std::vector<TypePtr>{FloatType::get(), IntType::get()});
    auto n = Tuple::createNamed({1.5, 2}, nt);
    P(IValue(n)); P(n->type()->str()); P(*n->type()); P(n->type()->names()->at(0)); P(n->type()->name()->qualifiedName()); P(IValue(n).type()->repr_str()); P(IValue(n).deepcopy());
    P(IValue(n) == IValue(Tuple::create({1.5, 2}))); P(v.to<std::tuple<int64_t, double, std::string>>() == std::make_tuple(int64_t(99), 8.5, std::string("y")));
    T(v.to<std::tuple<int64_t, double>>()); T(v.to<std::tuple<int64_t, int64_t, std::string>>());
    std::tuple<at::Tensor, int64_t> tp = IValue(std::make_tuple(torch::ones(1), 3)).to<std::tuple<at::Tensor, int64_t>>();
    P(std::get<0>(tp)); P(std::get<1>(tp));
    std::vector<IValue> copied = t->elements().vec();
    P(copied.size());
    std::vector<IValue> conv = t->elements();
    P(conv.size());
    for (const auto &e : t->elements()) std::cout << e << " ";
    std::cout << "\n";
    for (auto &e : v.toTupleRef().elements()) std::cout << e.tagKind() << " ";
    std::cout << "\n";
    P(t->elements().asArrayRef().size()); P(t->elements().begin()->toInt());
    auto els = std::move(*Tuple::create({1, 2})).elements();
    P(els.size());
    IValue mixed(Tuple::create({IValue(), true, c10::complex<double>(1, -2), at::Device("cpu"), c10::List<int64_t>({1}), std::vector<std::string>{"a", "b"}}));
    P(mixed); P(IValue(std::make_tuple(1.0, 1e20, 1e-5, 123456789.0, -0.0, 0.1, 1.0 / 3))); P(IValue(std::vector<double>{1e16, 1e15, 123456.0, 1e-4}));
    for (const char *name : {"an_enum", "a_named_tuple"}) {
        auto m = torch::jit::load(std::string(argv[1]) + "/kinds.pt");
        IValue x = m.run_method(name);
        P(x); P(x.type()->str()); P(*x.type()); P(x.type()->annotation_str()); P(x == x); P(x.is(x)); T(x.isEnum() ? void(x.hash()) : void());
        if (x.isEnum()) {
            auto h = x.toEnumHolder();
            P(h->name()); P(h->value()); P(h->qualifiedClassName()); P(h->type()->str()); P(h->type()->qualifiedClassName().name());
        } else {
            P(x.toTuple()->type()->names()->size()); P(x.toTuple()->type()->schema()->arguments()[0].name()); P(*x.toTuple()->type()->schema());
            P(x.toTuple()->type()->name()->name());
        }
        auto f = [](std::ostream &, const IValue &) { return false; };
        T(x.repr(std::cout, f));
    }
}
