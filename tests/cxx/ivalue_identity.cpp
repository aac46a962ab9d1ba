// SPDX-License-Identifier: Apache-2.0
// Aliases, identity, equality, hashes, walks, copies into a memo, moves, repr.
#include "tried.h"
#include <sstream>
using c10::IValue;
int main() {
    at::Tensor t = torch::arange(4), t2 = t.view({2, 2});
    IValue it(t), it2(t2), li(std::vector<int64_t>{1, 2}), li2 = li, li3(std::vector<int64_t>{1, 2});
    P(it.isAliasOf(it2)); P(it.isAliasOf(IValue(torch::arange(4)))); P(li.isAliasOf(li2)); P(li.isAliasOf(li3)); P(IValue(3).isAliasOf(IValue(3))); P(it.is(IValue(t)));
    P(it.is(it2)); P(it.isSameIdentity(IValue(t))); P(IValue(3).is(3)); P(IValue("a").is("a")); P(IValue().is(IValue())); P(IValue(2.5).is(2.5));
    P(IValue(at::Tensor()).is(IValue())); P(IValue().isSameIdentity(IValue())); P(IValue("a").isSameIdentity("a")); P(IValue(1).isSameIdentity(1));
    P(IValue(1).isSameIdentity(true)); P(IValue(1).is(true)); P(IValue(1) == IValue(1.0)); P(IValue(1) == IValue(true)); P(IValue(1.0) == IValue(1.0));
    P(IValue("a") == IValue("a")); P(IValue() == IValue()); P(IValue(at::Tensor()) == IValue()); P(li == li3); P(li != li3);
    P(IValue(c10::complex<double>(1, 2)) == IValue(c10::complex<double>(1, 2))); P(IValue(at::Device("cpu")) == IValue(at::Device("cpu")));
    P(IValue(at::Device("cpu")) == IValue(at::Device("cuda:0"))); P(it == it2); P(it == IValue(torch::arange(4))); P(it.equals(torch::arange(4))); P(it != it2);
    P(IValue(torch::ones(1)) == IValue(torch::ones(1)));
    IValue tu(c10::ivalue::Tuple::create({1, li})), tu2(c10::ivalue::Tuple::create({1, li3})), tu3(c10::ivalue::Tuple::create({1}));
    P(tu == tu2); P(tu == tu3); P(tu.is(tu2)); P(tu.overlaps(tu2)); P(tu.overlaps(li)); P(li.overlaps(tu));
    c10::Dict<std::string, at::Tensor> d;
    d.insert("x", t);
    IValue id(d);
    P(id.overlaps(it)); P(id.overlaps(it2)); P(id.overlaps(torch::ones(1))); P(IValue(7).hash().toInt()); P(IValue(true).hash());
    P(IValue(2.5).hash().toInt() == (int64_t)c10::hash<double>()(2.5)); P(IValue("abc").hash().toInt() == (int64_t)std::hash<std::string>()("abc")); P(IValue().hash());
    P(li.hash()); P(IValue::hash(IValue(9))); P(id.hash()); P(tu3.hash()); P(tu.hash()); P(IValue(c10::complex<double>(1, 2)).hash());
    P(IValue(at::Device("cpu")).hash() == IValue(at::Device("cpu")).hash()); P(IValue(t).hash() == IValue(t).hash()); P(IValue(-1).hash());
    P(IValue(c10::ivalue::Tuple::create({1, 2.0, "x"})).hash());
    IValue::HashAliasedIValues subs;
    IValue nested(c10::ivalue::Tuple::create({t, li, tu, id, IValue("s"), IValue(5)}));
    T(nested.getSubValues(subs)); P(subs.size());
    int n = 0;
    T(nested.visit([&](const IValue &v) {
        std::cout << v.tagKind() << ",";
        n++;
        return false;
    }));
    P(n);
    n = 0;
    T(nested.visit([&](const IValue &v) {
        n++;
        return v.isList();
    }));
    P(n);
    n = 0;
    T(nested.visit([&](const IValue &v) {
        n++;
        return true;
    }));
    P(n);
    IValue::HashAliasedIValueMap memo;
    IValue cp;
    T(cp = nested.deepcopy(memo)); P(cp); P(memo.size()); P(cp.overlaps(nested)); P(cp.toTuple()->elements()[1].is(li));
    IValue cp2;
    T(cp2 = nested.deepcopy(memo)); P(cp2.is(cp)); P(cp2.toTuple()->elements()[1].is(cp.toTuple()->elements()[1]));
    IValue shared(c10::ivalue::Tuple::create({li, li}));
    IValue sc = shared.deepcopy();
    P(sc.toTuple()->elements()[0].is(sc.toTuple()->elements()[1])); P(sc.toTuple()->elements()[0].is(li));
    IValue mv = std::move(li3);
    P(li3.isNone());
    IValue sw1(1), sw2("two");
    sw1.swap(sw2);
    P(sw1); P(sw2); P(sw2.toInt());
    std::swap(sw1, sw2);
    P(sw1);
    IValue tt(t);
    at::Tensor mt = std::move(tt).toTensor();
    P(tt.isNone()); P(tt.tagKind());
    IValue ss("str");
    auto str = std::move(ss).toString();
    P(ss.isNone()); P(str->string());
    tt = IValue(t);
    tt.toTensor().add_(1);
    P(t); P(IValue::uninitialized().tagKind());
    std::unordered_set<IValue, IValue::HashAliasedIValue, IValue::CompAliasedIValues> set;
    set.insert(it);
    set.insert(it2);
    set.insert(li);
    set.insert(li2);
    P(set.size()); P(IValue(1).toIValue()); T(nested.dump()); P(c10::_fastEqualsForContainer(IValue(t), IValue(t))); P(c10::_fastEqualsForContainer(it, it2));
    auto f = [](std::ostream &o, const IValue &v) {
        if (v.isInt()) {
            o << "<" << v.toInt() << ">";
            return true;
        }
        return false;
    };
    T(nested.repr(std::cout, f)); T(IValue(2.0).repr(std::cout, f)); T(IValue(1e300).repr(std::cout, f)); T(IValue(true).repr(std::cout, f)); T(IValue().repr(std::cout, f));
    T(IValue(c10::complex<double>(1, 2)).repr(std::cout, f)); T(IValue(at::Device("cpu")).repr(std::cout, f)); T(IValue(std::vector<double>{1, 2.5}).repr(std::cout, f));
    T(IValue(std::nan("")).repr(std::cout, f)); T(IValue(1.0 / 0).repr(std::cout, f)); T(IValue(at::Tensor()).repr(std::cout, f)); T(IValue(t).repr(std::cout, f));
    T(id.repr(std::cout, f));
}
