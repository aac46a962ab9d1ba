// SPDX-License-Identifier: Apache-2.0
//
// What is inside a module: its class with constants, functions and methods, objects by slot, lists of parts;
// a module never set.
#include "tried.h"
using torch::jit::Module;
using torch::jit::Object;
int main(int argc, char **argv) {
    std::string dir = argc > 1 ? argv[1] : ".";
    Module m = torch::jit::load(dir + "/detector.pt");
    auto type = m.type();
    P(type->numConstants());
    for (size_t i = 0; i < type->numConstants(); i++)
        std::cout << type->getConstantName(i) << "=" << type->getConstant(i) << "\n";
    P(type->hasConstant("stride"));
    P(type->getConstant("stride"));
    P(type->findConstant("stride").has_value());
    P(type->findConstant("x").has_value());
    P(type->findConstantSlot("stride").value_or(99));
    P(type->getConstantSlot("stride"));
    P(type->constantNames());
    P(type->constantValues().size());
    P(m.hasattr("stride"));
    P(m.attr("stride"));
    T(m.setattr("stride", 4));
    P(m.attr("stride", 5));
    P(type->properties().size());
    P(type->getProperty("p").has_value());
    P(m.has_property("p"));
    P(m.get_properties().size());
    T(m.get_property("p"));
    for (const Object::Property &p : m.get_properties())
        std::cout << p.name << p.getter_func.name() << p.setter_func.has_value();
    for (const c10::ClassAttribute &a : type->getAttributes())
        std::cout << a.getName() << ":" << a.getType()->str() << ":"
                  << (a.getKind() == c10::AttributeKind::BUFFER      ? "buffer"
                      : a.getKind() == c10::AttributeKind::PARAMETER ? "parameter"
                                                                     : "attribute")
                  << "\n";
    P(type->containedTypes().size());
    P(type->doc_string());
    P(type->findStaticMethod("x") == nullptr);
    P(type->hasMethod("forward"));
    P(type->getMethod("best").getSchema());
    P(type->findMethod("zzz") == nullptr);
    P(type->hasAttribute("labels"));
    P(type->getAttributeSlot("labels"));
    P(*type->getAttribute("labels"));
    P(type->findAttribute("zz") == nullptr);
    P(type->isSubtypeOf(c10::AnyClassType::get()));
    P(type->isSubtypeOf(*c10::AnyType::get()));
    P(type->cast<c10::ListType>() == nullptr);
    P(type->kind() == c10::TypeKind::ClassType);
    P(c10::typeKindToString(type->kind()));
    P(type->name()->prefix());
    P(type->name()->atoms().size());
    P(c10::Join("/", type->name()->atoms()));
    P(type->is_module());
    P(type->isUnresolvedClassAttribute("x"));
    // functions
    auto method = m.get_method("named");
    torch::jit::Function &f = method.function();
    P(f.name());
    P(f.qualname().qualifiedName());
    P(f.qualname().prefix());
    P(f.num_inputs());
    P(f.doc_string());
    P(f.isGraphFunction());
    T(f.ensure_defined());
    P(f({m._ivalue(), 1}));
    P(f({m._ivalue()}, {{"sep", "/"}}));
    torch::jit::Stack stack{m._ivalue(), 1, "x"};
    T(f.run(stack));
    P(stack.size());
    P(stack.back());
    torch::jit::Stack mine{2, "~"};
    T(method.run(mine));
    P(mine);
    P(method.owner() == m);
    P(method.owner().type()->name()->name());
    P(method.getArgumentNames());
    P(m.get_method("forward").getArgumentNames());
    auto future = method.run_async({1});
    future->wait();
    P(future->value());
    P(future->completed());
    P(*future->elementType());
    // ivalue object
    auto obj = m._ivalue();
    P(obj->name());
    P(obj->slots().size());
    P(obj->getSlot(type->getAttributeSlot("threshold")));
    T(obj->setSlot(type->getAttributeSlot("threshold"), 0.25));
    P(m.attr("threshold"));
    P(obj->getAttr("threshold"));
    T(obj->setAttr("threshold", 0.75));
    P(m.attr("threshold"));
    P(obj->type()->name()->qualifiedName());
    P(obj->type() == type);
    Module again(obj);
    P(again == m);
    P(again.attr("threshold"));
    Object o(obj);
    P(o.attr("threshold"));
    P(o.run_method("named", 1));
    P(o.num_slots());
    P(o.get_methods().size());
    P(o.hasattr("labels"));
    torch::IValue iv = m._ivalue();
    P(iv.isModule());
    P(iv.isObject());
    P(iv.tagKind());
    P(iv.toModule() == m);
    P(iv.type()->str());
    P(iv.toObject()->name());
    P(iv.toObjectRef().slots().size());
    T(torch::IValue(3).toModule());
    T(torch::IValue(3).toObject());
    T(torch::IValue(3).toObjectRef());
    // non-module objects
    Module k = torch::jit::load(dir + "/kinds.pt");
    auto box = k.run_method("an_object");
    P(box.isObject());
    P(box.isModule());
    P(box.type()->str());
    P(box.toObject()->getAttr("n"));
    P(box.toObject()->type()->numAttributes());
    P(box.toObject()->type()->getAttributeName(1));
    Object b(box.toObject());
    P(b.attr("n"));
    T(b.setattr("n", 10));
    T(b.setattr("n", "x"));
    P(k.run_method("use_object", box));
    P(b.get_methods().size());
    P(b.find_method("f").has_value());
    for (auto &x : b.get_methods()) std::cout << x.name() << " " << x.function().getSchema() << "\n";
    P(b.type()->is_module());
    T(box.toModule().type()->str());
    auto children = m.named_children();
    P(children.size());
    auto it = children.begin();
    P((*it).name);
    ++it;
    P(it != children.end());
    auto ps = m.parameters();
    P(ps.size());
    size_t n = 0;
    for (auto i = ps.begin(); i != ps.end(); i++) n += (*i).numel();
    P(n);

    torch::jit::parameter_list list = m.parameters();
    torch::jit::named_buffer_list nb = m.named_buffers();
    P((*nb.begin()).name);
    P(list.size());
    for (at::Tensor p : m.parameters()) p.set_requires_grad(false);
    for (at::Tensor p : m.parameters()) std::cout << p.requires_grad();
    std::cout << "\n";
    m.apply([](Module &x) { std::cout << x.type()->name()->name() << ","; });
    std::cout << "\n";
    Module none;
    T(none.type());
    T(none.attr("x"));
    T(none.forward({}));
    T(none.named_parameters().size());
    T(none.eval());
    T(none.get_methods());
    T(none._ivalue());
}
