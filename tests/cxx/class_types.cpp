// SPDX-License-Identifier: Apache-2.0
// ClassType of modules and objects: attributes, methods; objects by slot and by name.
#include "tried.h"
using namespace c10;
static void cls(const ClassTypePtr &c) {
    std::cout << c->str() << " " << c->annotation_str() << " " << c->name()->name() << " " << c->is_module() << " " << c->numAttributes() << "\n";
    for (size_t i = 0; i < c->numAttributes(); i++)
        std::cout << "  " << c->getAttributeName(i) << ": " << c->getAttribute(i)->str() << " p" << (c->is_module() && c->is_parameter(i)) << " b" << (c->is_module() && c->is_buffer(i))
                  << "\n";
    for (auto *m : c->methods()) std::cout << "  def " << m->name() << " " << m->getSchema() << " | " << m->qualname().qualifiedName() << " " << m->num_inputs() << "\n";
}
int main(int argc, char **argv) {
    auto m = torch::jit::load(std::string(argv[1]) + "/module.pt");
    auto k = torch::jit::load(std::string(argv[1]) + "/kinds.pt");
    cls(m.type());
    for (const auto &c : m.named_children()) {
        std::cout << c.name << "\n";
        cls(c.value.type());
    }
    auto t = m.type();
    P(t->hasAttribute("count")); P(t->hasAttribute("nope")); P(t->findAttributeSlot("label").has_value()); P(t->getAttributeSlot("rates")); P(t->findAttribute("nope") == nullptr);
    P(t->getAttribute("names")->str()); P(t->findMethod("forward") != nullptr); P(t->findMethod("nope") == nullptr); P(t->getMethod("bump").getSchema()); P(t->hasMethod("bump"));
    P(t->kind() == TypeKind::ClassType); P(*t == *m.type()); P(t->cast<ClassType>() != nullptr); P(t->isSubtypeOf(*AnyType::get())); P(t->isSubtypeOf(*AnyClassType::get()));
    P(t->containedTypes().size()); P(t->getAttributes()[0].getName()); P(t->getAttributes()[0].getType()->str());
    auto o = m._ivalue();
    P(o->name()); P(o->type()->str()); P(o->getAttr("count")); P(o->slots().size()); P(o->getSlot(t->getAttributeSlot("label"))); T(o->setAttr("count", 5)); P(o->getAttr("count"));
    T(o->setSlot(t->getAttributeSlot("count"), 6)); P(m.attr("count"));
    IValue v(o);
    P(v.isModule()); P(v.isObject()); P(v.tagKind()); P(v.toModule().attr("label")); P(v.type()->str()); P(v.toObjectRef().name()); P(v == v); P(v.is(IValue(m._ivalue())));
    P(v.toObject() == o); P(v.isCustomClass());
    auto c = o->copy(), d = o->deepcopy();
    T(c->setAttr("count", 77)); P(o->getAttr("count")); P(c->getAttr("count")); P(c->getAttr("rates").is(o->getAttr("rates"))); P(d->getAttr("rates").is(o->getAttr("rates")));
    P(d->getAttr("rates") == o->getAttr("rates"));
    IValue x = k.run_method("an_object");
    P(x.isModule()); P(x.isObject()); P(x.type()->str()); P(x.type()->expect<ClassType>()->getAttributeName(0)); P(x.toObject()->getAttr("n")); P(x.toObject()->name());
    for (const auto &a : m.named_attributes(false)) std::cout << a.name << " " << a.value.tagKind() << " " << a.value.type()->str() << "\n";
    P(m.attr("names").toGenericDict().size()); P(m.attr("rates").toDoubleVector()); P(m.attr("pair").toTuple()->elements()[1].toStringRef());
    P(m.attr("rates").toDoubleList().use_count());
    auto &ref = m.attr("label").toStringRef();
    (void)ref;
    P(m.type()->name()->qualifiedName());
}
